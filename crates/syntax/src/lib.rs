//! Text to syntax tree: function properties lifted out, limits enforced, ra_ap_syntax for the rest.
//!
//! Input: source text. Output: a [`SyntaxNode`] with the offsets of the text, the [`PropList`]s that were lifted out of
//! it, and errors. Must not know: names, items, what a property means.

mod apart;
mod pass;
pub mod suppress;
#[cfg(test)]
mod tests;

pub use apart::items_apart;
pub use ra_ap_parser::{Edition, SyntaxKind};
pub use ra_ap_syntax::SyntaxNode;

use ra_ap_parser::{Input, LexedStr, Output, PrefixEntryPoint, Step, StrStep, TopEntryPoint};
use rowan::Language;

/// Deepest nesting of brackets that is parsed.
pub const MAX_DEPTH: usize = 256;
/// Most tokens that may add nesting without brackets (operators, prefixes, `else if`, `->`), summed over the brackets
/// that are open at one place.
pub const MAX_NESTING: usize = 6000;
/// Most syntax errors that are kept per text.
const MAX_ERRORS: usize = 64;

/// What a text is parsed as.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Entry {
    File,
    Items,
    Stmts,
    Expr,
    Type,
    Pat,
}

/// A list of function properties, `!tls + !panic`, that was blanked out before parsing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PropList {
    /// End of the token that the list follows: the `)` of a parameter list, or a token of a bound list.
    pub after: u32,
    /// The list itself.
    pub start: u32,
    pub end: u32,
    /// Bit n: the n-th of the known properties.
    pub mask: u32,
    /// Stands in a bound list (`T::method(..): Send + !tls`) and not after parameters.
    pub in_bounds: bool,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum ErrorKind {
    Syntax,
    Property,
    Limit,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SyntaxError {
    pub start: u32,
    pub end: u32,
    pub kind: ErrorKind,
    pub message: String,
    pub help: Option<String>,
}

/// A parsed text.
pub struct Parsed {
    pub root: SyntaxNode,
    /// Sorted by offset.
    pub props: Vec<PropList>,
    pub errors: Vec<SyntaxError>,
}

/// A token without trivia.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct RawTok {
    pub kind: SyntaxKind,
    pub start: u32,
    pub end: u32,
}

/// The tokens of `text`, trivia left out but for doc comments (kind `COMMENT`).
pub fn lex(text: &str, edition: Edition) -> Vec<RawTok> {
    raw_tokens(&LexedStr::new(edition, text), true)
}

/// Whether a comment is a doc comment, and an inner one.
pub fn doc_comment(text: &str) -> Option<bool> {
    if text.starts_with("//!") || text.starts_with("/*!") {
        return Some(true);
    }
    let line = text.starts_with("///") && !text.starts_with("////");
    let block = text.starts_with("/**") && !text.starts_with("/***") && text != "/**/";
    (line || block).then_some(false)
}

fn raw_tokens(lexed: &LexedStr<'_>, docs: bool) -> Vec<RawTok> {
    let mut out = Vec::with_capacity(lexed.len());
    for i in 0..lexed.len() {
        let kind = lexed.kind(i);
        let doc = docs && kind == SyntaxKind::COMMENT && doc_comment(lexed.text(i)).is_some();
        if (!kind.is_trivia() || doc) && kind != SyntaxKind::SHEBANG && kind != SyntaxKind::FRONTMATTER {
            out.push(RawTok { kind, start: lexed.text_start(i) as u32, end: lexed.text_start(i + 1) as u32 });
        }
    }
    out
}

/// Parses a whole text as `entry`. `known` are the names of the known properties.
pub fn parse(text: &str, edition: Edition, known: &[&str], entry: Entry) -> Parsed {
    // A byte order mark is no token: three blanks keep every offset.
    if let Some(rest) = text.strip_prefix('\u{feff}') {
        return parse(&format!("   {rest}"), edition, known, entry);
    }
    let lexed = LexedStr::new(edition, text);
    let toks = raw_tokens(&lexed, false);
    let pass = pass::run(text, &toks, known);
    let mut errors = pass.errors;
    if pass.over_limit {
        let (root, _) = build(&LexedStr::new(edition, ""), edition, entry);
        return Parsed { root, props: Vec::new(), errors };
    }
    let (root, parse_errors) = if pass.blanks.is_empty() {
        build(&lexed, edition, entry)
    } else {
        let mut bytes = text.as_bytes().to_vec();
        for &(s, e) in &pass.blanks {
            for b in &mut bytes[s as usize..e as usize] {
                if *b != b'\n' {
                    *b = b' ';
                }
            }
        }
        // Only whole tokens were replaced, so the text is still UTF-8.
        let blanked = String::from_utf8_lossy(&bytes).into_owned();
        build(&LexedStr::new(edition, &blanked), edition, entry)
    };
    let mut last = String::new();
    for (message, start, end) in parse_errors {
        if errors.len() >= MAX_ERRORS {
            break;
        }
        // Text that is not Rust at all gives one of these a token.
        if message == last && message.starts_with("expected an item") {
            continue;
        }
        last.clone_from(&message);
        let (start, end) = if start == end { place(&toks, start) } else { (start, end) };
        // One error a place is enough: the parser tends to repeat itself.
        if errors.iter().any(|e| e.kind == ErrorKind::Syntax && e.start == start) {
            continue;
        }
        errors.push(SyntaxError { start, end, kind: ErrorKind::Syntax, message: reword(&message), help: None });
    }
    errors.sort_by_key(|e| e.start);
    Parsed { root, props: pass.props, errors }
}

/// Runs the parser and builds the tree.
fn build(lexed: &LexedStr<'_>, edition: Edition, entry: Entry) -> (SyntaxNode, Vec<(String, u32, u32)>) {
    let input = lexed.to_input(edition);
    let (top, alone) = match entry {
        Entry::File => (TopEntryPoint::SourceFile, None),
        Entry::Items => (TopEntryPoint::MacroItems, None),
        Entry::Stmts => (TopEntryPoint::MacroStmts, None),
        Entry::Expr => (TopEntryPoint::Expr, Some(PrefixEntryPoint::Expr)),
        Entry::Type => (TopEntryPoint::Type, Some(PrefixEntryPoint::Ty)),
        Entry::Pat => (TopEntryPoint::Pattern, Some(PrefixEntryPoint::PatTop)),
    };
    // These entries give no tree at all for some broken texts (none of it is a node, or an error follows the node),
    // which neither the parser's own check nor the builder of trees survives.
    let rootless = alone.map(|p| p.parse(&input)).filter(|o| !is_one_tree(o) && ends(o, lexed));
    let output = if rootless.is_some() { TopEntryPoint::MacroStmts } else { top }.parse(&input);
    let mut builder = rowan::GreenNodeBuilder::new();
    // A broken token explains what the parser says about it.
    let mut errors = Vec::new();
    for (i, msg) in lexed.errors() {
        let r = lexed.text_range(i);
        errors.push((msg.to_owned(), r.start as u32, r.end as u32));
    }
    let end = lexed.text_start(lexed.len()) as u32;
    for step in rootless.iter().flat_map(Output::iter) {
        if let Step::Error { msg } = step {
            errors.push((msg.to_owned(), end, end));
        }
    }
    lexed.intersperse_trivia(&output, &mut |step| match step {
        StrStep::Token { kind, text } => builder.token(ra_ap_syntax::RustLanguage::kind_to_raw(kind), text),
        StrStep::Enter { kind } => builder.start_node(ra_ap_syntax::RustLanguage::kind_to_raw(kind)),
        StrStep::Exit => builder.finish_node(),
        StrStep::Error { msg, pos } => errors.push((msg.to_owned(), pos as u32, pos as u32)),
    });
    (SyntaxNode::new_root(builder.finish()), errors)
}

/// Whether the steps open one root, and close it last.
fn is_one_tree(output: &Output) -> bool {
    let mut depth = 0usize;
    for (i, step) in output.iter().enumerate() {
        if depth == 0 && (i > 0 || !matches!(step, Step::Enter { .. })) {
            return false;
        }
        match step {
            Step::Enter { .. } => depth += 1,
            Step::Exit => depth -= 1,
            // The parser closes the node of the float's first half by itself.
            Step::FloatSplit { ends_in_dot } => depth -= 1 + usize::from(!ends_in_dot),
            Step::Token { .. } | Step::Error { .. } => {}
        }
    }
    depth == 0 && output.iter().next().is_some()
}

/// Whether the steps use up every token.
fn ends(output: &Output, lexed: &LexedStr<'_>) -> bool {
    let all = (0..lexed.len()).filter(|&i| !lexed.kind(i).is_trivia()).count();
    used(output) >= all
}

/// How many tokens the steps use up.
fn used(output: &Output) -> usize {
    output
        .iter()
        .map(|step| match step {
            Step::Token { n_input_tokens, .. } => n_input_tokens as usize,
            Step::FloatSplit { .. } => 1,
            Step::Error { .. } | Step::Enter { .. } | Step::Exit => 0,
        })
        .sum()
}

/// The token at `offset`, or the last one before it.
fn place(toks: &[RawTok], offset: u32) -> (u32, u32) {
    let i = toks.partition_point(|t| t.end <= offset);
    match toks.get(i) {
        Some(t) if t.start <= offset => (t.start, t.end),
        _ if i > 0 => (toks[i - 1].start, toks[i - 1].end),
        Some(t) => (t.start, t.end),
        None => (offset, offset),
    }
}

/// The parser's messages name token kinds in capitals; rustc's name the tokens.
fn reword(message: &str) -> String {
    let mut out = String::with_capacity(message.len());
    for (i, word) in message.split(' ').enumerate() {
        if i > 0 {
            out.push(' ');
        }
        let known = match word.trim_end_matches(',') {
            "SEMICOLON" => "`;`",
            "COMMA" => "`,`",
            "L_PAREN" => "`(`",
            "R_PAREN" => "`)`",
            "L_CURLY" => "`{`",
            "R_CURLY" => "`}`",
            "L_BRACK" => "`[`",
            "R_BRACK" => "`]`",
            "L_ANGLE" => "`<`",
            "R_ANGLE" => "`>`",
            "COLON" => "`:`",
            "COLON2" => "`::`",
            "EQ" => "`=`",
            "FAT_ARROW" => "`=>`",
            "THIN_ARROW" => "`->`",
            "BANG" => "`!`",
            "PIPE" => "`|`",
            "IDENT" => "an identifier",
            "IN_KW" => "`in`",
            "FN_KW" => "`fn`",
            "STRING" => "a string literal",
            _ => {
                if i == 0 && word.chars().nth(1).is_some_and(|c| c.is_lowercase()) {
                    out.extend(word.chars().next().map(|c| c.to_ascii_lowercase()));
                    out.extend(word.chars().skip(1));
                } else {
                    out.push_str(word);
                }
                continue;
            }
        };
        out.push_str(known);
        if word.ends_with(',') {
            out.push(',');
        }
    }
    out
}

/// A fragment of Rust that a macro parameter matches.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Fragment {
    Vis,
    Block,
    Stmt,
    Pat,
    PatTop,
    Ty,
    Expr,
    Path,
    Item,
    Meta,
}

/// How many of `toks` (kind, text, whether the next one follows without a gap) make up `fragment`; `None` if they do not
/// start with one.
pub fn prefix<'a>(
    fragment: Fragment,
    toks: impl Iterator<Item = (SyntaxKind, &'a str, bool)>,
    edition: Edition,
) -> Option<usize> {
    let entry = match fragment {
        Fragment::Vis => PrefixEntryPoint::Vis,
        Fragment::Block => PrefixEntryPoint::Block,
        Fragment::Stmt => PrefixEntryPoint::Stmt,
        Fragment::Pat => PrefixEntryPoint::Pat,
        Fragment::PatTop => PrefixEntryPoint::PatTop,
        Fragment::Ty => PrefixEntryPoint::Ty,
        Fragment::Expr => PrefixEntryPoint::Expr,
        Fragment::Path => PrefixEntryPoint::Path,
        Fragment::Item => PrefixEntryPoint::Item,
        Fragment::Meta => PrefixEntryPoint::MetaItem,
    };
    let mut input = Input::with_capacity(16);
    let mut budget = Budget::default();
    for (kind, text, joint) in toks {
        if !budget.take(kind) {
            return None;
        }
        if kind == SyntaxKind::IDENT {
            input.push_ident(SyntaxKind::from_contextual_keyword(text, edition).unwrap_or(SyntaxKind::IDENT), edition);
        } else {
            input.push(kind, edition);
            if if kind == SyntaxKind::FLOAT_NUMBER { !text.ends_with('.') } else { joint } {
                input.was_joint();
            }
        }
    }
    let output = entry.parse(&input);
    if output.iter().any(|step| matches!(step, Step::Error { .. })) {
        return None;
    }
    let used = used(&output);
    (used > 0 || fragment == Fragment::Vis).then_some(used)
}

/// A bound on the nesting of what [`prefix`] parses (the parser recurses).
#[derive(Default)]
struct Budget {
    run: usize,
}
impl Budget {
    fn take(&mut self, kind: SyntaxKind) -> bool {
        match kind {
            SyntaxKind::SEMICOLON | SyntaxKind::COMMA => self.run = 0,
            _ => self.run += 1,
        }
        self.run <= 8 * MAX_NESTING
    }
}
