//! Suppressions: what the text says should not be reported, and where.
//!
//! `// asyncsend: allow(CODE, reason = "…")` and `#[cfg_attr(asyncsend, allow(CODE, reason = "…"))]`. Which codes there
//! are is not known here.

use crate::{Edition, Entry, SyntaxKind, SyntaxNode, doc_comment, parse};
use ra_ap_syntax::{NodeOrToken, SyntaxToken};
use std::ops::Range;

/// A request that some findings not be reported.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suppression {
    /// The comment or the attribute.
    pub at: Range<u32>,
    /// The findings are those that begin here.
    pub covers: Range<u32>,
    /// It stands under a `#[cfg(…)]`: what it is for may not be there.
    pub conditional: bool,
    /// What it asks for; the error says what is wrong with it.
    pub request: Result<Request, String>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Request {
    /// As they are written, at least one.
    pub codes: Vec<String>,
    /// Not empty.
    pub reason: String,
}

/// The words that ask for it; both mean the same, since what suppresses nothing is always reported.
const VERBS: [&str; 2] = ["allow", "expect"];
const FORM: &str = "a suppression is written `allow(CODE, reason = \"…\")`";

/// All suppressions of a file, in the order of the text. `known` are the names of the known properties.
pub fn suppressions(text: &str, edition: Edition, known: &[&str]) -> Vec<Suppression> {
    // Few files have any, and this costs a parse.
    if !text.contains("asyncsend") || !VERBS.iter().any(|v| text.contains(v)) && !text.contains("asyncsend:") {
        return Vec::new();
    }
    let root = parse(text, edition, known, Entry::File).root;
    let mut found = Vec::new();
    for element in root.descendants_with_tokens() {
        match element {
            NodeOrToken::Token(token) if token.kind() == SyntaxKind::COMMENT => found.extend(comment(text, &token)),
            NodeOrToken::Node(node) if node.kind() == SyntaxKind::ATTR => found.extend(attribute(text, &node)),
            _ => {}
        }
    }
    found
}

fn range(r: ra_ap_syntax::TextRange) -> Range<u32> {
    r.start().into()..r.end().into()
}

fn comment(text: &str, token: &SyntaxToken) -> Option<Suppression> {
    let words = token.text();
    if doc_comment(words).is_some() {
        return None;
    }
    let inner = words.strip_prefix("//").or_else(|| words.strip_prefix("/*")?.strip_suffix("*/"))?;
    let asked = inner.trim().strip_prefix("asyncsend:")?.trim();
    let verb = VERBS.iter().find_map(|v| asked.strip_prefix(v));
    let list = verb.and_then(|rest| rest.trim().strip_prefix('(')?.strip_suffix(')'));
    let at = range(token.text_range());
    let start = at.start as usize;
    let line_start = text[..start].rfind('\n').map_or(0, |i| i + 1);
    let line_end = |from: usize| text[from..].find('\n').map_or(text.len(), |i| from + i) as u32;
    let (covers, node) = if text[line_start..start].trim().is_empty() {
        let next = next_code(token);
        let node = next.as_ref().and_then(beginning_at);
        let begin = next.map_or(at.end, |t| t.text_range().start().into());
        let end = node.as_ref().map_or(begin, |n| n.text_range().end().into());
        (begin..end.max(line_end(begin as usize)), node)
    } else {
        (line_start as u32..line_end(start), None)
    };
    Some(Suppression {
        at,
        covers,
        conditional: node.or_else(|| token.parent()).is_some_and(|n| is_conditional(&n)),
        request: list.ok_or_else(|| FORM.to_owned()).and_then(request),
    })
}

/// The first token after a comment that is neither blank nor comment.
fn next_code(token: &SyntaxToken) -> Option<SyntaxToken> {
    std::iter::successors(token.next_token(), SyntaxToken::next_token).find(|t| !t.kind().is_trivia())
}

/// The largest item, statement or expression that begins with a token.
fn beginning_at(token: &SyntaxToken) -> Option<SyntaxNode> {
    let first = |node: &SyntaxNode| {
        let tokens = node.descendants_with_tokens().filter_map(NodeOrToken::into_token);
        tokens.into_iter().find(|t| !t.kind().is_trivia())
    };
    token
        .parent_ancestors()
        .take_while(|n| n.parent().is_some() && first(n).as_ref() == Some(token))
        .last()
        // A bracket of a macro's argument begins no code that is known.
        .filter(|n| n.kind() != SyntaxKind::TOKEN_TREE)
}

fn attribute(text: &str, node: &SyntaxNode) -> Vec<Suppression> {
    let at = range(node.text_range());
    let words = &text[at.start as usize..at.end as usize];
    let Some((inner, list)) = own_attribute(words) else { return Vec::new() };
    // An inner attribute stands in the braces of what it is about.
    let about = match node.parent() {
        Some(n) if inner && n.kind() != SyntaxKind::SOURCE_FILE => n.parent().or(Some(n)),
        other => other,
    };
    let Some(about) = about else { return Vec::new() };
    let covers = range(about.text_range());
    let conditional = is_conditional(&about);
    split(list)
        .into_iter()
        .skip(1)
        .filter_map(|part| {
            let rest = VERBS.iter().find_map(|v| part.strip_prefix(v))?.trim();
            let list = rest.strip_prefix('(').and_then(|l| l.strip_suffix(')'));
            let request = list.ok_or_else(|| FORM.to_owned()).and_then(request);
            Some(Suppression { at: at.clone(), covers: covers.clone(), conditional, request })
        })
        .collect()
}

/// `asyncsend, …` of `#[cfg_attr(asyncsend, …)]`, and whether the attribute is an inner one.
fn own_attribute(words: &str) -> Option<(bool, &str)> {
    let rest = words.strip_prefix('#')?.trim_start();
    let (inner, rest) = match rest.strip_prefix('!') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, rest),
    };
    let rest = rest.strip_prefix('[')?.strip_suffix(']')?.trim().strip_prefix("cfg_attr")?.trim_start();
    let list = rest.strip_prefix('(')?.strip_suffix(')')?;
    (list.split(',').next()?.trim() == "asyncsend").then_some((inner, list))
}

/// Whether a node, or one around it, is there in some configurations only.
fn is_conditional(node: &SyntaxNode) -> bool {
    node.ancestors().flat_map(|n| n.children()).any(|n| {
        n.kind() == SyntaxKind::ATTR && {
            let text: String = n.text().to_string().chars().filter(|c| !c.is_whitespace()).collect();
            text.starts_with("#[cfg(") || text.starts_with("#![cfg(")
        }
    })
}

/// `CODE, …, reason = "…"`.
fn request(list: &str) -> Result<Request, String> {
    let mut codes = Vec::new();
    let mut reason = None;
    for part in split(list) {
        match part.strip_prefix("reason").map(str::trim_start).and_then(|rest| rest.strip_prefix('=')) {
            Some(value) => {
                let value = value.trim();
                let value = value.strip_prefix('"').and_then(|v| v.strip_suffix('"'));
                reason = Some(value.ok_or("the reason must be a string: `reason = \"…\"`")?.trim().to_owned());
            }
            None if !part.is_empty() => codes.push(part.chars().filter(|c| !c.is_whitespace()).collect()),
            None => {}
        }
    }
    if codes.is_empty() {
        return Err("a suppression must name a code".to_owned());
    }
    match reason {
        Some(reason) if !reason.is_empty() => Ok(Request { codes, reason }),
        _ => Err("a suppression must give a reason: `reason = \"…\"`".to_owned()),
    }
}

/// The parts between commas, but for those in brackets and strings.
fn split(list: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut depth, mut quoted, mut escaped) = (0, 0_u32, false, false);
    for (i, c) in list.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(list[start..i].trim());
                start = i + 1;
            }
            _ => {}
        }
    }
    parts.push(list[start..].trim());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<Suppression> {
        suppressions(text, Edition::Edition2024, &["tls"])
    }

    /// What the only suppression of a text covers.
    #[track_caller]
    fn covered(text: &str) -> &str {
        let found = all(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        found[0].request.as_ref().unwrap();
        &text[found[0].covers.start as usize..found[0].covers.end as usize]
    }

    const ALLOW: &str = "asyncsend: allow(asyncsend::a, reason = \"r\")";

    #[test]
    fn comments_cover_a_line_or_what_follows() {
        assert_eq!(
            covered(&format!("fn f() {{\n    g(); // {ALLOW}\n    h();\n}}\n")).trim(),
            format!("g(); // {ALLOW}")
        );
        assert_eq!(
            covered(&format!("// {ALLOW}\n\n// more\n#[inline]\nfn f() {{\n    g();\n}}\nfn h() {{}}\n")),
            "#[inline]\nfn f() {\n    g();\n}"
        );
        assert_eq!(
            covered(&format!("fn f() {{\n    // {ALLOW}\n    g(\n        1,\n    );\n    h();\n}}\n")),
            "g(\n        1,\n    );"
        );
        assert_eq!(
            covered(&format!("fn f() {{\n    g(\n        /* {ALLOW} */\n        1 + 1,\n        2);\n}}\n")),
            "1 + 1,"
        );
        assert_eq!(
            covered(&format!("fn f() {{\n    a\n        // {ALLOW}\n        .b()\n        .c();\n}}\n")),
            ".b()"
        );
        assert_eq!(
            covered(&format!("fn f() {{\n    m! {{\n        // {ALLOW}\n        (a\n        b) }}\n}}\n")),
            "(a"
        );
        assert_eq!(covered(&format!("fn f() {{}}\n// {ALLOW}")), "");
        assert_eq!(covered(&format!("// {ALLOW}\nfn f() {{}}")), "fn f() {}");
    }

    #[test]
    fn attributes_cover_what_they_stand_on() {
        let allow = "cfg_attr(asyncsend, allow(asyncsend::not-a, reason = \"r, s)\"))";
        assert_eq!(
            covered(&format!("fn h() {{}}\n#[{allow}]\nfn f() {{ g() }}\n")).trim(),
            format!("#[{allow}]\nfn f() {{ g() }}")
        );
        assert_eq!(
            covered(&format!("mod m {{ #![{allow}] fn f() {{}} }} fn g() {{}}")),
            format!("mod m {{ #![{allow}] fn f() {{}} }}")
        );
        assert!(covered(&format!("#![{allow}]\nfn f() {{}}\nfn g() {{}}\n")).ends_with("fn g() {}\n"));
        assert_eq!(all(&format!("#[{allow}] fn f() {{}}"))[0].request.as_ref().unwrap().codes, ["asyncsend::not-a"]);
    }

    #[test]
    fn what_is_none() {
        assert!(all("/// asyncsend: allow(a)\nfn f() { \"// asyncsend: allow(b)\"; }").is_empty());
        assert!(all("#[cfg_attr(asyncsend, props(!tls))] #[allow(dead_code)] fn f() {}").is_empty());
        assert!(all("#[cfg_attr(other, allow(asyncsend::a))] fn f() {}").is_empty());
    }

    #[test]
    fn what_is_wrong() {
        for (text, part) in [
            ("// asyncsend: allow(asyncsend::a)", "reason"),
            ("// asyncsend: allow(asyncsend::a, reason = \" \")", "reason"),
            ("// asyncsend: allow(asyncsend::a, reason = r)", "string"),
            ("// asyncsend: allow(reason = \"r\")", "name a code"),
            ("// asyncsend: allow", "written"),
            ("// asyncsend: alow(asyncsend::a, reason = \"r\")", "written"),
            ("// asyncsend: allow(asyncsend::a, reason = \"r\") see below", "written"),
        ] {
            let found = all(text);
            assert_eq!(found.len(), 1, "{text}");
            let error = found[0].request.as_ref().unwrap_err();
            assert!(error.contains(part), "{text}: {error}");
        }
    }

    #[test]
    fn conditions() {
        assert!(
            all(&format!("#[cfg(test)]\nmod m {{\n    fn f() {{\n        g(); // {ALLOW}\n    }}\n}}"))[0].conditional
        );
        assert!(all(&format!("// {ALLOW}\n#[cfg(test)]\nfn f() {{}}"))[0].conditional);
        assert!(!all(&format!("// {ALLOW}\nfn f() {{}}\n#[cfg(test)]\nfn g() {{}}"))[0].conditional);
    }
}
