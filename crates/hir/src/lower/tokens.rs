//! Tokens of macro calls, and texts made of them.

use super::*;
use ra_ap_syntax::SyntaxKind::{self, *};
use ra_ap_syntax::ast::{self as syn, AstNode};
use smol_str::SmolStr;

/// A token with its origin.
#[derive(Clone)]
pub(crate) struct Tok {
    pub(super) kind: SyntaxKind,
    pub(super) text: SmolStr,
    /// The next token follows without a gap.
    pub(super) joint: bool,
    pub(super) origin: Origin,
}

impl Tok {
    pub(super) fn is(&self, text: &str) -> bool {
        self.text == text
    }
}

/// The pieces between separators outside of brackets.
pub(super) fn split_top(toks: &[Tok], sep: SyntaxKind) -> Vec<&[Tok]> {
    let (mut out, mut depth, mut from) = (Vec::new(), 0usize, 0);
    for (i, t) in toks.iter().enumerate() {
        match t.kind {
            L_PAREN | L_BRACK | L_CURLY => depth += 1,
            R_PAREN | R_BRACK | R_CURLY => depth = depth.saturating_sub(1),
            k if k == sep && depth == 0 => {
                out.push(&toks[from..i]);
                from = i + 1;
            }
            _ => {}
        }
    }
    out.push(&toks[from..]);
    out
}

/// Index of the bracket that closes the one at `i` (the end if none does).
pub(super) fn close_of(toks: &[Tok], i: usize) -> usize {
    let mut depth = 0usize;
    for (j, t) in toks.iter().enumerate().skip(i) {
        match t.kind {
            L_PAREN | L_BRACK | L_CURLY => depth += 1,
            R_PAREN | R_BRACK | R_CURLY => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return j;
                }
            }
            _ => {}
        }
    }
    toks.len()
}

impl Lowerer<'_> {
    /// The tokens of a text with one origin each given by `origin`.
    pub(super) fn lex(&self, text: &str, origin: impl Fn(u32, u32) -> Origin) -> Vec<Tok> {
        let raw = syntax::lex(text, self.edition.syntax());
        let mut out = Vec::with_capacity(raw.len());
        for (i, t) in raw.iter().enumerate() {
            let piece = &text[t.start as usize..t.end as usize];
            let origin = origin(t.start, t.end);
            if t.kind == COMMENT {
                doc_attribute(piece, origin, &mut out);
                continue;
            }
            let joint = raw.get(i + 1).is_some_and(|n| n.start == t.end);
            out.push(Tok { kind: t.kind, text: SmolStr::new(piece), joint, origin });
        }
        out
    }

    /// The tokens inside a token tree, its own brackets left out.
    pub(super) fn tt_tokens(&self, tt: &syn::TokenTree) -> Vec<Tok> {
        let (from, text) = self.tt_text(tt);
        let mut toks = self.lex(text, |s, e| self.src.origin(from + s, from + e));
        if toks.first().is_some_and(|t| matches!(t.kind, L_PAREN | L_BRACK | L_CURLY)) {
            toks.remove(0);
        }
        if toks.last().is_some_and(|t| matches!(t.kind, R_PAREN | R_BRACK | R_CURLY))
            && tt.right_delimiter_token().is_some()
        {
            toks.pop();
        }
        toks
    }

    /// Offset and text of a token tree. (Properties are never blanked inside of one.)
    pub(super) fn tt_text(&self, tt: &syn::TokenTree) -> (u32, &str) {
        let r = tt.syntax().text_range();
        let (s, e): (u32, u32) = (r.start().into(), r.end().into());
        (s, self.src.text.get(s as usize..e as usize).unwrap_or(""))
    }

    /// Parses a token tree with its brackets replaced by `open` and `close`: spans stay right.
    pub(super) fn parse_tt(
        &mut self,
        tt: &syn::TokenTree,
        open: char,
        close: char,
        entry: syntax::Entry,
    ) -> (SyntaxNode, Rc<Src>) {
        let (from, text) = self.tt_text(tt);
        let mut owned = String::with_capacity(text.len());
        let closed = tt.right_delimiter_token().is_some() && text.len() >= 2;
        owned.push(open);
        owned.push_str(&text[1.min(text.len())..text.len() - usize::from(closed)]);
        owned.push(close);
        let map = SrcMap::Sub(self.src.clone(), from);
        self.parse_text(Rc::from(owned), map, entry)
    }

    /// Parses tokens as `entry`.
    pub(super) fn parse_toks(&mut self, toks: &[Tok], entry: syntax::Entry) -> (SyntaxNode, Rc<Src>) {
        let mut text = String::with_capacity(toks.iter().map(|t| t.text.len() + 1).sum());
        let mut map = Vec::with_capacity(toks.len());
        // A text may start with `#!`, which is not a shebang here.
        text.push(' ');
        for t in toks {
            map.push(TokPos { start: text.len() as u32, origin: t.origin });
            text.push_str(&t.text);
            if !t.joint || !is_punct(t.kind) {
                text.push(' ');
            }
        }
        self.parse_text(Rc::from(text), SrcMap::Toks(map), entry)
    }

    /// A new number for the identifiers of an expansion.
    pub(super) fn new_hygiene(&mut self, local: bool) -> u32 {
        self.expansions += 1;
        self.expansions | if local { HYGIENE_LOCAL_MACRO } else { 0 }
    }

    /// Tokens of a builtin macro's template, in which `$name` stands for given tokens.
    pub(super) fn quote(&mut self, template: &str, span: Span, vars: &[(&str, &[Tok])]) -> Vec<Tok> {
        let hygiene = self.new_hygiene(false);
        self.quote_with(template, span, hygiene, vars)
    }

    pub(super) fn quote_with(&mut self, template: &str, span: Span, hygiene: u32, vars: &[(&str, &[Tok])]) -> Vec<Tok> {
        let origin = Origin { span, hygiene, flags: BUILTIN };
        let raw = self.lex(template, |_, _| origin);
        let mut out = Vec::with_capacity(raw.len() * 2);
        let mut it = raw.into_iter().peekable();
        while let Some(mut t) = it.next() {
            if t.kind == DOLLAR
                && let Some(name) = it.next()
            {
                if name.kind == CRATE_KW {
                    out.push(Tok { origin: Origin { flags: BUILTIN | STD_CRATE, ..origin }, ..name });
                } else if let Some((_, toks)) = vars.iter().find(|(n, _)| name.is(n)) {
                    if let Some(last) = out.last_mut() {
                        let last: &mut Tok = last;
                        last.joint = false;
                    }
                    out.extend(toks.iter().cloned());
                    if let Some(last) = out.last_mut() {
                        last.joint = false;
                    }
                }
                continue;
            }
            if it.peek().is_some_and(|n| n.kind == DOLLAR) {
                t.joint = false;
            }
            out.push(t);
        }
        out
    }
}

/// A doc comment is the attribute that it stands for.
fn doc_attribute(comment: &str, origin: Origin, out: &mut Vec<Tok>) {
    let inner = syntax::doc_comment(comment) == Some(true);
    let body = comment.get(3..).unwrap_or("");
    let body = if comment.starts_with("/*") { body.strip_suffix("*/").unwrap_or(body) } else { body };
    let mut push = |kind, text: SmolStr| out.push(Tok { kind, text, joint: false, origin });
    push(POUND, SmolStr::new_static("#"));
    if inner {
        push(BANG, SmolStr::new_static("!"));
    }
    push(L_BRACK, SmolStr::new_static("["));
    push(IDENT, SmolStr::new_static("doc"));
    push(EQ, SmolStr::new_static("="));
    push(STRING, SmolStr::new(format!("{body:?}")));
    push(R_BRACK, SmolStr::new_static("]"));
}

/// Whether a token may glue to the next one.
fn is_punct(k: SyntaxKind) -> bool {
    matches!(
        k,
        COLON
            | MINUS
            | EQ
            | R_ANGLE
            | L_ANGLE
            | AMP
            | PIPE
            | DOT
            | BANG
            | PLUS
            | STAR
            | SLASH
            | PERCENT
            | CARET
            | AT
            | POUND
            | DOLLAR
            | QUESTION
            | TILDE
    )
}
