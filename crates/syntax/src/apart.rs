//! The items of a file that can be read by themselves, found without a parser.
//!
//! A scan over the bytes finds functions, types, traits and impls between the items of a file. It is careful and not
//! clever: what it is not sure of stays with the rest of the file. A wrong guess would cut an item in two, and both halves
//! would be syntax errors; so whoever parses the parts, and finds none, has what parsing the whole gives.

use std::ops::Range;

/// The items that can be parsed apart from the rest of the file, in source order, with the comments and attributes before
/// them.
pub fn items_apart(text: &str) -> Vec<Range<usize>> {
    let scan = Scan { text, bytes: text.as_bytes() };
    let mut found = Vec::new();
    let mut at = scan.blank(0);
    while at < text.len() {
        let Some((end, apart)) = scan.item(at) else { break };
        if apart {
            found.push(at..end);
        }
        at = scan.blank(end);
    }
    found
}

/// How an item ends.
#[derive(Copy, Clone, PartialEq, Eq)]
enum End {
    Brace,
    Semicolon,
    Either,
}

struct Scan<'t> {
    text: &'t str,
    bytes: &'t [u8],
}

impl Scan<'_> {
    /// The end of the item at `at`, and whether it is one that can be read by itself. `None` at the end of what is understood.
    fn item(&self, at: usize) -> Option<(usize, bool)> {
        let header = self.header(at);
        let end = header.map_or(End::Either, |(_, end)| end);
        let mut pos = header.map_or(at, |(pos, _)| pos);
        loop {
            let byte = *self.bytes.get(pos)?;
            pos = self.step(pos)?;
            let ends = match byte {
                b'{' => end != End::Semicolon,
                b';' => true,
                _ => false,
            };
            if ends {
                return Some((pos, header.is_some() && self.is_between_items(pos)));
            }
        }
    }

    /// After the attributes and words in front of the name of an item that may be read by itself, and how it ends.
    fn header(&self, mut at: usize) -> Option<(usize, End)> {
        loop {
            at = self.trivia(at)?;
            if self.bytes.get(at) != Some(&b'#') {
                break;
            }
            // `#![..]` is the file's.
            if self.bytes.get(at + 1) != Some(&b'[') {
                return None;
            }
            at = self.step(at + 1)?;
        }
        loop {
            let word = self.word(at);
            let next = self.trivia(at + word.len())?;
            at = next;
            match word {
                "pub" if self.bytes.get(next) == Some(&b'(') => at = self.trivia(self.step(next)?)?,
                "pub" | "async" | "unsafe" => {}
                "const" if matches!(self.word(next), "fn" | "unsafe" | "async" | "extern") => {}
                "extern" if self.bytes.get(next) == Some(&b'"') => {
                    at = self.trivia(self.step(next)?)?;
                    if self.word(at) != "fn" {
                        return None;
                    }
                }
                "fn" | "trait" | "impl" | "enum" => return Some((next, End::Brace)),
                "struct" => return Some((next, End::Either)),
                "const" | "static" | "type" => return Some((next, End::Semicolon)),
                _ => return None,
            }
        }
    }

    /// Whether nothing but the start of another item can stand here: a line of its own that starts with what items do.
    fn is_between_items(&self, at: usize) -> bool {
        let rest = &self.bytes[at..];
        let mut after = rest.iter().skip_while(|b| matches!(b, b' ' | b'\t' | b'\r'));
        match after.next() {
            None => return true,
            Some(b'\n') => {}
            Some(_) => return false,
        }
        let at = self.blank(at);
        if at == self.bytes.len() {
            return true;
        }
        if at == 0 || self.bytes[at - 1] != b'\n' {
            return false;
        }
        const STARTS: [&str; 17] = [
            "pub",
            "async",
            "unsafe",
            "const",
            "extern",
            "fn",
            "trait",
            "impl",
            "enum",
            "struct",
            "static",
            "type",
            "use",
            "mod",
            "macro_rules",
            "union",
            "auto",
        ];
        match self.bytes[at] {
            b'#' => self.bytes.get(at + 1) == Some(&b'['),
            b'/' => matches!(self.bytes.get(at + 1), Some(b'/' | b'*')),
            _ => STARTS.contains(&self.word(at)),
        }
    }

    /// The position after the token, bracketed group, string or comment at `at`. `None` if it does not end.
    fn step(&self, at: usize) -> Option<usize> {
        let mut at = at;
        let mut depth = 0usize;
        loop {
            at = match *self.bytes.get(at)? {
                b'(' | b'[' | b'{' => {
                    depth += 1;
                    at + 1
                }
                b')' | b']' | b'}' => {
                    depth = depth.checked_sub(1)?;
                    at + 1
                }
                b'/' if matches!(self.bytes.get(at + 1), Some(b'/' | b'*')) => self.comment(at)?,
                b'"' => self.string(at + 1)?,
                b'\'' => self.quote(at),
                b if b == b'_' || b.is_ascii_alphanumeric() || b >= 0x80 => self.word_or_literal(at)?,
                _ => at + 1,
            };
            if depth == 0 {
                return Some(at);
            }
        }
    }

    /// After the word at `at`; with the string that it is the prefix of.
    fn word_or_literal(&self, at: usize) -> Option<usize> {
        let end = at + self.word_bytes(at);
        let word = &self.bytes[at..end];
        match self.bytes.get(end) {
            Some(b'"' | b'#') if matches!(word, b"r" | b"br" | b"cr") => {
                let hashes = self.bytes[end..].iter().take_while(|b| **b == b'#').count();
                // `r#name`
                if self.bytes.get(end + hashes) != Some(&b'"') {
                    return Some(end + hashes);
                }
                let mut at = end + hashes + 1;
                loop {
                    at += self.bytes.get(at..)?.iter().position(|b| *b == b'"')? + 1;
                    if self.bytes[at..].iter().take(hashes).filter(|b| **b == b'#').count() == hashes {
                        return Some(at + hashes);
                    }
                }
            }
            Some(b'"') => self.string(end + 1),
            _ => Some(end),
        }
    }

    /// After the string whose contents start at `at`.
    fn string(&self, mut at: usize) -> Option<usize> {
        loop {
            match self.bytes.get(at)? {
                b'"' => return Some(at + 1),
                b'\\' => at += 2,
                _ => at += 1,
            }
        }
    }

    /// After the character literal at `at`, or the quote of a lifetime.
    fn quote(&self, at: usize) -> usize {
        if self.bytes.get(at + 1) == Some(&b'\\') {
            let end = self.bytes.get(at + 3..).and_then(|rest| rest.iter().position(|b| *b == b'\''));
            return end.map_or(at + 1, |end| at + 3 + end + 1);
        }
        match self.text.get(at + 1..).and_then(|rest| rest.chars().next()) {
            Some(c) if self.bytes.get(at + 1 + c.len_utf8()) == Some(&b'\'') => at + 2 + c.len_utf8(),
            _ => at + 1,
        }
    }

    /// After the comment at `at`.
    fn comment(&self, at: usize) -> Option<usize> {
        if self.bytes.get(at + 1) == Some(&b'/') {
            return Some(at + self.bytes[at..].iter().position(|b| *b == b'\n').unwrap_or(self.bytes.len() - at));
        }
        let mut depth = 0usize;
        let mut at = at;
        loop {
            match (self.bytes.get(at)?, self.bytes.get(at + 1)) {
                (b'/', Some(b'*')) => {
                    depth += 1;
                    at += 2;
                }
                (b'*', Some(b'/')) => {
                    depth -= 1;
                    at += 2;
                    if depth == 0 {
                        return Some(at);
                    }
                }
                _ => at += 1,
            }
        }
    }

    fn blank(&self, at: usize) -> usize {
        at + self.bytes[at..].iter().take_while(|b| b.is_ascii_whitespace()).count()
    }

    /// After blanks and comments.
    fn trivia(&self, at: usize) -> Option<usize> {
        let mut at = self.blank(at);
        while self.bytes.get(at) == Some(&b'/') && matches!(self.bytes.get(at + 1), Some(b'/' | b'*')) {
            at = self.blank(self.comment(at)?);
        }
        Some(at)
    }

    fn word_bytes(&self, at: usize) -> usize {
        self.bytes[at..].iter().take_while(|b| **b == b'_' || b.is_ascii_alphanumeric() || **b >= 0x80).count()
    }

    fn word(&self, at: usize) -> &str {
        self.text.get(at..at + self.word_bytes(at)).unwrap_or("")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Edition, Entry, parse};
    use ra_ap_syntax::SyntaxKind;

    fn apart(text: &str) -> Vec<&str> {
        items_apart(text).into_iter().map(|r| &text[r]).collect()
    }

    #[test]
    fn finds_items_between_others() {
        let text = "#![a]\nuse x::{y, z};\n\n/// Says ';' and \"{\".\n#[b(\"}\")]\npub(crate) async unsafe fn f<'a>(c: &'a char) -> [u8; 2] { '{'; '\\''; r#\"}\nfn no() {}\n\"#; b'}'; 1 }\nstruct S;\nstruct T { a: u8 }\nimpl S {\n  fn g() {}\n}\nmod m;\ntype A = [S; 1];\nmacro_rules! m { () => {} }\nm!();\nstatic C: S = S { };\nextern \"C\" fn h() {}\nextern \"C\" { fn i(); }\nfn last() {}";
        assert_eq!(
            apart(text),
            [
                &text[text.find("///").unwrap()..text.find("struct S").unwrap() - 1],
                "struct S;",
                "struct T { a: u8 }",
                "impl S {\n  fn g() {}\n}",
                "type A = [S; 1];",
                "static C: S = S { };",
                "extern \"C\" fn h() {}",
                "fn last() {}",
            ]
        );
    }

    #[test]
    fn leaves_what_it_is_not_sure_of() {
        for text in [
            "impl A<{ 1 }> for B {}",
            "fn f() -> A<{ 1 }> {}",
            "const A: u8 = {\n1\n}\n+ 1;",
            "struct A {}\n  ;",
            "fn f() {",
            "fn f() }",
            "fn f() { /* }",
            "fn f() { \" }",
            "#![a] fn f() {}\n}",
            "#!/usr/bin/x\nm! {}",
        ] {
            let found = apart(text);
            assert!(found.is_empty() || found == [text], "{text}: {found:?}");
        }
    }

    /// What is parsed apart is what it is in the whole: one item with the same text.
    #[test]
    fn parts_are_items() {
        let text = include_str!("pass.rs");
        let whole = parse(text, Edition::Edition2024, &[], Entry::File);
        let items: Vec<String> = whole
            .root
            .children()
            .filter(|n| n.kind() != SyntaxKind::USE && n.kind() != SyntaxKind::MODULE)
            .map(|n| n.text().to_string())
            .collect();
        assert_eq!(apart(text), items);
    }
}
