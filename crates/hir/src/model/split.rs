//! Members of large traits and impls of the model, found without parsing, so that each is lowered when it is asked for.
//!
//! A member is lowered with its container's header before it; what stands between the two is left out.

use crate::base::DefKind;
use std::ops::Range;

/// A member as the scan finds it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Member<'t> {
    pub kind: DefKind,
    pub name: &'t str,
    pub range: Range<usize>,
    /// Whether there is a body, or the model's mark that std has one.
    pub provided: bool,
}

/// What an impl or trait says of one of its members.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Place {
    pub range: Range<usize>,
    pub provided: bool,
}

/// The model's mark of a trait's method that std has a body of.
const PROVIDED: &str = "#[provided]";

/// The members between the braces of a trait or an impl. `None` for text that this scan does not understand.
pub(super) fn members(text: &str) -> Option<Vec<Member<'_>>> {
    let scan = Scan { text, bytes: text.as_bytes() };
    let mut at = 0;
    while *scan.bytes.get(at)? != b'{' {
        at = scan.step(at)?;
    }
    let end = scan.step(at)? - 1;
    if scan.blank(end + 1) != text.len() {
        return None;
    }
    at = scan.blank(at + 1);
    let mut members = Vec::new();
    while at < end {
        let start = at;
        while scan.bytes.get(at) == Some(&b'#') {
            at = scan.blank(scan.step(at + 1)?);
        }
        let marked = text.get(start..at)?.contains(PROVIDED);
        let (kind, name) = scan.header(at)?;
        let has_body = loop {
            let byte = *scan.bytes.get(at)?;
            at = scan.step(at)?;
            if byte == b';' || (byte == b'{' && kind == DefKind::Fn) {
                break byte == b'{';
            }
        };
        if at > end {
            return None;
        }
        members.push(Member { kind, name, range: start..at, provided: marked || has_body });
        at = scan.blank(at);
    }
    Some(members)
}

/// The container with one member, or with none, and how much later in `text` that member stands than in this.
/// `first`: where the first member starts.
pub(super) fn container(text: &str, first: usize, member: Option<&Range<usize>>) -> (String, usize) {
    let header = text.get(..first).unwrap_or("");
    let member = member.cloned().unwrap_or(first..first);
    let shift = member.start.saturating_sub(first);
    let member = text.get(member).unwrap_or("");
    // After a line of its own: the member may end in a comment.
    (format!("{header}{member}\n}}"), shift)
}

struct Scan<'t> {
    text: &'t str,
    bytes: &'t [u8],
}

impl<'t> Scan<'t> {
    /// The position after the token, bracketed group, string or comment at `at`.
    fn step(&self, at: usize) -> Option<usize> {
        let mut at = at;
        let mut depth = 0usize;
        loop {
            match *self.bytes.get(at)? {
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' => depth = depth.checked_sub(1)?,
                b'/' if self.bytes.get(at + 1) == Some(&b'/') => {
                    while self.bytes.get(at + 1).is_some_and(|b| *b != b'\n') {
                        at += 1;
                    }
                }
                b'/' if self.bytes.get(at + 1) == Some(&b'*') => return None,
                b'"' => {
                    at += 1;
                    while *self.bytes.get(at)? != b'"' {
                        at += if self.bytes[at] == b'\\' { 2 } else { 1 };
                    }
                }
                b'\'' if self.bytes.get(at + 1) == Some(&b'\\') => {
                    at += 3;
                    while *self.bytes.get(at)? != b'\'' {
                        at += 1;
                    }
                }
                // A one-character literal; anything else is a lifetime.
                b'\'' => {
                    if let Some(c) = self.text.get(at + 1..)?.chars().next()
                        && self.bytes.get(at + 1 + c.len_utf8()) == Some(&b'\'')
                    {
                        at += 1 + c.len_utf8();
                    }
                }
                _ => {}
            }
            at += 1;
            if depth == 0 {
                return Some(at);
            }
        }
    }

    fn blank(&self, at: usize) -> usize {
        let mut at = at;
        loop {
            match self.bytes.get(at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => at += 1,
                Some(b'/') if self.bytes.get(at + 1) == Some(&b'/') => {
                    while self.bytes.get(at).is_some_and(|b| *b != b'\n') {
                        at += 1;
                    }
                }
                _ => return at,
            }
        }
    }

    fn word(&self, at: usize) -> &'t str {
        let rest = self.text.get(at..).unwrap_or("");
        let rest = rest.strip_prefix("r#").unwrap_or(rest);
        let end = rest.bytes().position(|b| !(b.is_ascii_alphanumeric() || b == b'_')).unwrap_or(rest.len());
        &rest[..end]
    }

    /// The kind and name of the member whose first word (after attributes) is at `at`.
    fn header(&self, mut at: usize) -> Option<(DefKind, &'t str)> {
        let mut is_const = false;
        loop {
            let word = self.word(at);
            if self.text.get(at..).is_some_and(|rest| rest.starts_with("r#")) {
                return (is_const && !word.is_empty()).then_some((DefKind::Const, word));
            }
            let next = self.blank(at + word.len());
            let name = self.word(next);
            match word {
                "fn" => return (!name.is_empty()).then_some((DefKind::Fn, name)),
                "type" if !is_const => return (!name.is_empty()).then_some((DefKind::TypeAlias, name)),
                "const" => is_const = true,
                "unsafe" | "async" | "default" => {}
                "pub" | "extern" => {
                    at = match self.bytes.get(next) {
                        Some(b'(' | b'"') => self.blank(self.step(next)?),
                        _ => next,
                    };
                    continue;
                }
                "" => return None,
                _ => return (is_const && word != "_").then_some((DefKind::Const, word)),
            }
            at = next;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Option<Vec<String>> {
        members(text)
            .map(|m| m.iter().map(|m| format!("{:?} {} {:?}", m.kind, m.name, &text[m.range.clone()])).collect())
    }

    #[test]
    fn finds_members() {
        let text = "#[lang = \"x{\"] // {\nunsafe impl<'a, T: Fn(&'a T) -> [u8; 3]> A for B<T> {\n  #[a] fn f(&self) !tls -> [T; 2] where T: X;\n  /// c;\n  pub(crate) const unsafe fn g() { \"}\"; '}'; '\\''; }\n  type X<'b> = &'b T; const C: u8 = { 1; 2 }; const r#fn: [u8; 2]; }\n";
        assert_eq!(
            names(text).unwrap(),
            [
                "Fn f \"#[a] fn f(&self) !tls -> [T; 2] where T: X;\"",
                "Fn g \"pub(crate) const unsafe fn g() { \\\"}\\\"; '}'; '\\\\''; }\"",
                "TypeAlias X \"type X<'b> = &'b T;\"",
                "Const C \"const C: u8 = { 1; 2 };\"",
                "Const fn \"const r#fn: [u8; 2];\"",
            ]
        );
    }

    #[test]
    fn gives_up_on_other_text() {
        for text in [
            "",
            "impl X",
            "impl X {",
            "impl X { mac! {} }",
            "impl X { fn f() { }",
            "impl X { /* c */ fn f(); }",
            "impl X { fn }",
            "impl X { } fn f() {}",
            "impl X { \" }",
        ] {
            assert_eq!(names(text), None, "{text}");
        }
        assert_eq!(names("impl X { }").unwrap(), [""; 0]);
    }

    #[test]
    fn a_member_stands_behind_its_header() {
        let text = "impl X { fn e(); #[provided] fn b(); fn c() {} }";
        let found = members(text).unwrap();
        assert_eq!(found.iter().map(|m| m.provided).collect::<Vec<_>>(), [false, true, true]);
        let first = found[0].range.start;
        assert_eq!(container(text, first, None), ("impl X { \n}".into(), 0));
        let (kept, shift) = container(text, first, Some(&found[1].range));
        assert_eq!(kept, "impl X { #[provided] fn b();\n}");
        assert_eq!(kept.find("fn b").map(|at| at + shift), text.find("fn b"));
    }
}
