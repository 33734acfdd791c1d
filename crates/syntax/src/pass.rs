//! The token pass: bounds nesting, finds function properties and blanks them, and words the errors of misplaced ones.

use crate::{ErrorKind, MAX_DEPTH, MAX_NESTING, PropList, RawTok, SyntaxError};
use ra_ap_parser::SyntaxKind::{self, *};
use rustc_hash::FxHashSet;

pub(crate) struct PassResult {
    pub(crate) props: Vec<PropList>,
    pub(crate) errors: Vec<SyntaxError>,
    /// Byte ranges to blank.
    pub(crate) blanks: Vec<(u32, u32)>,
    /// Too deeply nested: must not be parsed.
    pub(crate) over_limit: bool,
}

const NONE: u32 = u32::MAX;
const FN_TRAITS: &[&str] = &["Fn", "FnMut", "FnOnce", "AsyncFn", "AsyncFnMut", "AsyncFnOnce"];

struct Pass<'a> {
    text: &'a str,
    toks: &'a [RawTok],
    known: &'a [&'a str],
    /// Index of the matching bracket.
    partner: Vec<u32>,
    /// Starts of the tokens that belong to lists found so far.
    claimed: FxHashSet<u32>,
    out: PassResult,
}

pub(crate) fn run(text: &str, toks: &[RawTok], known: &[&str]) -> PassResult {
    let out = PassResult { props: Vec::new(), errors: Vec::new(), blanks: Vec::new(), over_limit: false };
    let mut p = Pass { text, toks, known, partner: Vec::new(), claimed: FxHashSet::default(), out };
    if !p.match_brackets() || !p.bound_nesting() {
        p.out.over_limit = true;
        return p.out;
    }
    p.properties();
    p.out.props.sort_by_key(|l| l.start);
    p.out
}

impl<'a> Pass<'a> {
    fn kind(&self, i: usize) -> SyntaxKind {
        self.toks.get(i).map_or(EOF, |t| t.kind)
    }
    fn text(&self, i: usize) -> &'a str {
        self.toks.get(i).map_or("", |t| &self.text[t.start as usize..t.end as usize])
    }
    fn joint(&self, i: usize) -> bool {
        i + 1 < self.toks.len() && self.toks[i].end == self.toks[i + 1].start
    }
    fn close(&self, i: usize) -> Option<usize> {
        self.partner.get(i).copied().filter(|p| *p != NONE).map(|p| p as usize)
    }
    fn error(&mut self, from: usize, to: usize, kind: ErrorKind, message: String, help: Option<String>) {
        let (start, end) = (self.toks[from].start, self.toks[to].end);
        self.out.errors.push(SyntaxError { start, end, kind, message, help });
    }

    /// Pairs the brackets; false if they nest too deeply.
    fn match_brackets(&mut self) -> bool {
        self.partner = vec![NONE; self.toks.len()];
        let mut open: Vec<(usize, SyntaxKind)> = Vec::new();
        for (i, t) in self.toks.iter().enumerate() {
            let closes = match t.kind {
                L_PAREN | L_BRACK | L_CURLY => {
                    open.push((i, t.kind));
                    if open.len() > MAX_DEPTH {
                        self.error(
                            i,
                            i,
                            ErrorKind::Limit,
                            format!("brackets are nested more than {MAX_DEPTH} deep"),
                            None,
                        );
                        return false;
                    }
                    continue;
                }
                R_PAREN => L_PAREN,
                R_BRACK => L_BRACK,
                R_CURLY => L_CURLY,
                _ => continue,
            };
            // A stray closing bracket pairs with nothing; one that closes an outer bracket closes the inner ones too.
            if let Some(depth) = open.iter().rposition(|(_, k)| *k == closes)
                && (depth + 1 == open.len() || closes == L_CURLY)
            {
                let (o, _) = open[depth];
                self.partner[o] = i as u32;
                self.partner[i] = o as u32;
                open.truncate(depth);
            }
        }
        true
    }

    /// Index after `name!(..)` or `macro_rules! name {..}` at `i`.
    fn macro_end(&self, i: usize) -> Option<usize> {
        if self.kind(i) != IDENT || self.kind(i + 1) != BANG {
            return None;
        }
        let mut j = i + 2;
        if self.kind(j) == IDENT && self.text(i) == "macro_rules" {
            j += 1;
        }
        if !matches!(self.kind(j), L_PAREN | L_BRACK | L_CURLY) {
            return None;
        }
        self.close(j).map(|c| c + 1)
    }

    /// Bounds what nests without brackets.
    fn bound_nesting(&mut self) -> bool {
        let mut open: Vec<(usize, usize)> = Vec::new();
        let (mut run, mut angles, mut total) = (0usize, 0usize, 0usize);
        let mut i = 0;
        while i < self.toks.len() {
            let k = self.kind(i);
            match k {
                L_PAREN | L_BRACK | L_CURLY => {
                    open.push((run + 1, angles));
                    total += 1;
                    (run, angles) = (0, 0);
                }
                R_PAREN | R_BRACK | R_CURLY => {
                    total -= run;
                    (run, angles) = open.pop().unwrap_or((0, 0));
                    if open.is_empty() {
                        total = run;
                    }
                    if k == R_CURLY && !continues_after_block(self.kind(i + 1)) {
                        total -= run;
                        (run, angles) = (0, 0);
                    }
                }
                SEMICOLON => {
                    total -= run;
                    (run, angles) = (0, 0);
                }
                COMMA if angles == 0 => {
                    total -= run;
                    run = 0;
                }
                EQ if self.kind(i + 1) == R_ANGLE && self.joint(i) => {
                    total -= run;
                    (run, angles) = (0, 0);
                    i += 1;
                }
                _ => {
                    if k == L_ANGLE && i > 0 && matches!(self.kind(i - 1), IDENT | COLON) {
                        angles += 1;
                    } else if k == R_ANGLE && !(i > 0 && matches!(self.kind(i - 1), MINUS | EQ) && self.joint(i - 1)) {
                        angles = angles.saturating_sub(1);
                    }
                    run += 1;
                    total += 1;
                    if total > MAX_NESTING {
                        let msg = format!(
                            "this is nested too deeply: more than {MAX_NESTING} operators in one expression or type"
                        );
                        self.error(i, i, ErrorKind::Limit, msg, Some("split it into several statements".into()));
                        return false;
                    }
                    if let Some(end) = self.macro_end(i) {
                        i = end;
                        continue;
                    }
                }
            }
            i += 1;
        }
        true
    }

    fn properties(&mut self) {
        let mut i = 0;
        while i < self.toks.len() {
            if let Some(end) = self.macro_end(i) {
                i = end;
                continue;
            }
            match self.kind(i) {
                FN_KW => self.after_fn(i),
                IDENT if self.kind(i + 1) == L_PAREN && FN_TRAITS.contains(&self.text(i)) => {
                    if let Some(c) = self.close(i + 1) {
                        self.list_after_params(c);
                    }
                }
                L_PAREN if self.is_rtn(i) => self.bounds_after_rtn(i + 5),
                STRUCT_KW | ENUM_KW | TRAIT_KW | TYPE_KW if self.kind(i + 1) == IDENT => {
                    let j = self.skip_angles(i + 2);
                    if j > i + 2 && self.kind(j) == BANG && self.kind(j + 1) == IDENT {
                        self.misplaced(j);
                    }
                }
                PUB_KW => {
                    if let Some(next) = self.pub_mut(i) {
                        i = next;
                        continue;
                    }
                }
                BANG if self.kind(i + 1) == IDENT && i > 0 => {
                    let prev = self.kind(i - 1);
                    if (prev == IDENT && self.text(i - 1) != "macro_rules" && self.close(i + 2).is_none_or(|c| c < i)
                        || prev == R_PAREN)
                        && !self.claimed(i)
                    {
                        self.misplaced(i);
                    }
                }
                _ => {}
            }
            i += 1;
        }
    }

    /// Whether the token was blanked already.
    fn claimed(&self, i: usize) -> bool {
        self.claimed.contains(&self.toks[i].start)
    }

    /// Blanks the tokens from `from` up to `to`.
    fn blank(&mut self, from: usize, to: usize) {
        self.claimed.extend(self.toks[from..to].iter().map(|t| t.start));
        self.out.blanks.push((self.toks[from].start, self.toks[to - 1].end));
    }

    /// `(..):` of return-type notation.
    fn is_rtn(&self, i: usize) -> bool {
        self.kind(i + 1) == DOT
            && self.kind(i + 2) == DOT
            && self.kind(i + 3) == R_PAREN
            && self.kind(i + 4) == COLON
            && !(self.kind(i + 5) == COLON && self.joint(i + 4))
    }

    /// Index after the generic parameters that start at `i`, if any do.
    fn skip_angles(&self, i: usize) -> usize {
        if self.kind(i) != L_ANGLE {
            return i;
        }
        let (mut depth, mut j) = (0usize, i);
        while j < self.toks.len() {
            match self.kind(j) {
                L_ANGLE => depth += 1,
                R_ANGLE if !(matches!(self.kind(j - 1), MINUS | EQ) && self.joint(j - 1)) => {
                    depth -= 1;
                    if depth == 0 {
                        return j + 1;
                    }
                }
                L_PAREN | L_BRACK | L_CURLY => match self.close(j) {
                    Some(c) => j = c,
                    None => return i,
                },
                R_PAREN | R_BRACK | R_CURLY | SEMICOLON => return i,
                _ => {}
            }
            j += 1;
        }
        i
    }

    /// At `fn`: the list after the parameters, and those that wrongly follow the return type.
    fn after_fn(&mut self, i: usize) {
        let mut j = i + 1;
        if is_word(self.kind(j)) {
            j = self.skip_angles(j + 1);
        }
        if self.kind(j) != L_PAREN {
            return;
        }
        let Some(c) = self.close(j) else { return };
        let mut k = self.list_after_params(c);
        if !(self.kind(k) == MINUS && self.kind(k + 1) == R_ANGLE) {
            return;
        }
        k += 2;
        while k < self.toks.len() {
            match self.kind(k) {
                L_CURLY | R_CURLY | SEMICOLON | WHERE_KW | COMMA | R_PAREN | R_BRACK | EQ | PIPE => return,
                L_PAREN | L_BRACK => match self.close(k) {
                    // The list of a function type in the return type is its own.
                    Some(c) if self.kind(k) == L_PAREN && self.opens_params(k) => {
                        k = c + 1;
                        while self.kind(k) == BANG && self.kind(k + 1) == IDENT {
                            k += if self.kind(k + 2) == PLUS && self.kind(k + 3) == BANG { 3 } else { 2 };
                        }
                        continue;
                    }
                    Some(c) => k = c,
                    None => return,
                },
                BANG if self.kind(k + 1) == IDENT
                    && matches!(self.kind(k - 1), IDENT | R_ANGLE | R_PAREN | R_BRACK | BANG | SELF_TYPE_KW) =>
                {
                    let (end, names) = self.names(k);
                    self.blank(k, end);
                    let help = format!("write them before the return type: `{names} -> …`");
                    self.error(
                        k,
                        end - 1,
                        ErrorKind::Property,
                        "function properties go before `->`".into(),
                        Some(help),
                    );
                    return;
                }
                _ => {}
            }
            k += 1;
        }
    }

    /// Whether the `(` at `i` opens the parameters of a function type or an `Fn` bound.
    fn opens_params(&self, i: usize) -> bool {
        i > 0 && (self.kind(i - 1) == FN_KW || self.kind(i - 1) == IDENT && FN_TRAITS.contains(&self.text(i - 1)))
    }

    /// Index after the list at `i` (`! a + ! b`), and its text.
    fn names(&self, i: usize) -> (usize, String) {
        let (mut k, mut names) = (i, String::new());
        while self.kind(k) == BANG && is_word(self.kind(k + 1)) {
            if !names.is_empty() {
                names.push_str(" + ");
            }
            names.push('!');
            names.push_str(self.text(k + 1));
            k += 2;
            if self.kind(k) == PLUS && self.kind(k + 1) == BANG && is_word(self.kind(k + 2)) {
                k += 1;
            }
        }
        (k, names)
    }

    /// The list after the parameter list closed at `close`; returns the index after it.
    fn list_after_params(&mut self, close: usize) -> usize {
        let start = close + 1;
        if self.kind(start) != BANG || self.claimed(start) {
            return start;
        }
        let (mut end, _) = self.names(start);
        // `!` without a name, alone or after `+`.
        let stray = if end == start {
            Some(start)
        } else {
            (self.kind(end) == PLUS && self.kind(end + 1) == BANG).then_some(end + 1)
        };
        if let Some(at) = stray {
            let help = format!("the known properties are {}", self.known_list());
            self.error(at, at, ErrorKind::Property, "a function property's name is missing".into(), Some(help));
            end = at + 1;
        }
        let mask = self.mask(start, stray.unwrap_or(end));
        let (s, e) = (self.toks[start].start, self.toks[end - 1].end);
        self.out.props.push(PropList { after: self.toks[close].end, start: s, end: e, mask, in_bounds: false });
        self.blank(start, end);
        end
    }

    /// The properties between two tokens; unknown ones are reported.
    fn mask(&mut self, start: usize, end: usize) -> u32 {
        let mut mask = 0;
        for i in start..end {
            if self.kind(i) == BANG {
                match self.known.iter().position(|n| *n == self.text(i + 1)) {
                    Some(n) => mask |= 1 << n,
                    None => {
                        let message = format!("unknown function property `!{}`", self.text(i + 1));
                        let help = format!("the known properties are {}", self.known_list());
                        self.error(i, i + 1, ErrorKind::Property, message, Some(help));
                    }
                }
            }
        }
        mask
    }

    fn known_list(&self) -> String {
        self.known.iter().map(|n| format!("`!{n}`")).collect::<Vec<_>>().join(", ")
    }

    fn misplaced(&mut self, i: usize) {
        let (end, _) = self.names(i);
        self.blank(i, end);
        self.mask(i, end);
        let message = format!("a function property (`!{}`) cannot stand here", self.text(i + 1));
        let help = "properties follow the parameter list of a function, of an `fn` type or of an `Fn` bound: `fn f(x: u8) !tls -> T`";
        self.error(i, end - 1, ErrorKind::Property, message, Some(help.into()));
    }

    /// The bound list after `T::method(..):`.
    fn bounds_after_rtn(&mut self, from: usize) {
        let (mut i, mut angles) = (from, 0usize);
        while i < self.toks.len() {
            match self.kind(i) {
                L_PAREN | L_BRACK => match self.close(i) {
                    Some(c) => i = c,
                    None => return,
                },
                L_ANGLE => angles += 1,
                R_ANGLE if !(matches!(self.kind(i - 1), MINUS | EQ) && self.joint(i - 1)) => {
                    if angles == 0 {
                        return;
                    }
                    angles -= 1;
                }
                COMMA | EQ if angles > 0 => {}
                COMMA | EQ | L_CURLY | R_CURLY | SEMICOLON | PIPE | R_PAREN | R_BRACK | WHERE_KW => return,
                BANG if angles == 0 && is_word(self.kind(i + 1)) && (i == from || self.kind(i - 1) == PLUS) => {
                    let (end, _) = self.names(i);
                    let mask = self.mask(i, end);
                    let first = if i == from { i } else { i - 1 };
                    let last = if i == from && self.kind(end) == PLUS { end } else { end - 1 };
                    let after = self.toks[first - 1].end;
                    self.out.props.push(PropList {
                        after,
                        start: self.toks[i].start,
                        end: self.toks[end - 1].end,
                        mask,
                        in_bounds: true,
                    });
                    self.blank(first, last + 1);
                    i = last;
                }
                _ => {}
            }
            i += 1;
        }
    }

    /// `pub mut NAME …;`: not Rust, but it is in the texts that this tool comes from. Returns the index after it.
    fn pub_mut(&mut self, i: usize) -> Option<usize> {
        let mut j = i + 1;
        if self.kind(j) == L_PAREN {
            j = self.close(j)? + 1;
        }
        if self.kind(j) != MUT_KW || self.kind(j + 1) != IDENT {
            return None;
        }
        let name = self.text(j + 1);
        let help = format!("write `static mut`: `pub static mut {name}: …`");
        self.error(i, j + 1, ErrorKind::Syntax, format!("`pub mut {name}` is not an item of Rust"), Some(help));
        let mut end = j + 2;
        while end < self.toks.len() && !matches!(self.kind(end), SEMICOLON | R_CURLY | R_PAREN | R_BRACK) {
            end = self.close(end).filter(|c| *c > end).unwrap_or(end) + 1;
        }
        if self.kind(end) == SEMICOLON {
            end += 1;
        }
        self.blank(i, end);
        Some(end)
    }
}

/// A property's name may be any word, so that `!async` is an unknown property and not a riddle.
fn is_word(k: SyntaxKind) -> bool {
    k == IDENT || is_soft_keyword(k)
}

/// Whether what stands after a `}` may carry on the expression that the block ends.
fn continues_after_block(next: SyntaxKind) -> bool {
    matches!(
        next,
        ELSE_KW
            | AS_KW
            | DOT
            | QUESTION
            | PLUS
            | MINUS
            | STAR
            | SLASH
            | PERCENT
            | CARET
            | AMP
            | PIPE
            | L_ANGLE
            | R_ANGLE
            | EQ
            | BANG
            | L_PAREN
            | L_BRACK
    )
}

/// A keyword that can be written where a name is meant (contextual ones lex as identifiers already).
fn is_soft_keyword(k: SyntaxKind) -> bool {
    matches!(k, ASYNC_KW | AWAIT_KW | DYN_KW | TRY_KW | GEN_KW | YIELD_KW | STATIC_KW | UNSAFE_KW | CONST_KW)
}
