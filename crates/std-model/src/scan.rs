//! The item scanner: finds the items of a stub file without parsing them.
//!
//! It is shared by the crate and its build script, so it depends on nothing. It only understands stub files: one crate
//! root or module per file, items that begin at a line start, no braces in generic arguments.

use std::ops::Range;

/// What an item of a stub file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum ItemKind {
    /// `mod x { … }`, or `mod x;` in a crate root (its items are in the file of that name).
    Mod,
    /// `struct`.
    Struct,
    /// `enum`.
    Enum,
    /// `union`.
    Union,
    /// `trait` (also `auto trait`).
    Trait,
    /// `fn`.
    Fn,
    /// `impl`.
    Impl,
    /// `use`.
    Use,
    /// `type`.
    Type,
    /// `const`.
    Const,
    /// `static`.
    Static,
    /// `macro_rules!`.
    Macro,
}

impl ItemKind {
    /// Every kind, in the order of their numbers.
    pub const ALL: [ItemKind; 12] = [
        ItemKind::Mod,
        ItemKind::Struct,
        ItemKind::Enum,
        ItemKind::Union,
        ItemKind::Trait,
        ItemKind::Fn,
        ItemKind::Impl,
        ItemKind::Use,
        ItemKind::Type,
        ItemKind::Const,
        ItemKind::Static,
        ItemKind::Macro,
    ];
}

/// One item of a stub file found by the scanner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawItem {
    /// What it is.
    pub kind: ItemKind,
    /// Its name; for a `use` the name it introduces (`""` for a glob); `""` for an impl.
    pub name: &'static str,
    /// Where it is in the text of its file, attributes included.
    pub range: Range<u32>,
    /// For an inline module: its items, as indices in the same index. Empty for every other item.
    pub children: Range<u32>,
    /// For a trait impl: the last path segment of the trait.
    pub impl_trait: Option<&'static str>,
    /// `impl !Trait for …`.
    pub impl_negative: bool,
    /// For an impl: the head of the self type. The last path segment of a struct, enum or alias (`"Vec"`), the name of a
    /// primitive, `"&"`, `"&mut"`, `"[]"`, `"[N]"`, `"()"` (any tuple), `"*"`, `"fn"`, `"dyn"`, `"!"`, or `""` for a
    /// blanket impl over a type parameter or projection.
    pub impl_self: &'static str,
}

/// The primitive types that a self type can name with one word.
const PRIMITIVES: [&str; 17] = [
    "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64", "bool",
    "char", "str",
];

/// Finds the items of a stub file. The items of the file itself come first ([`top_level`] counts them), then those of its
/// inline modules, each module's in one run.
#[must_use]
pub fn index(text: &'static str) -> Vec<RawItem> {
    let mut items = Vec::with_capacity(text.len() / 96);
    let mut scanner = Scanner { text, bytes: text.as_bytes() };
    scanner.block(0, text.len(), &mut items);
    let mut next = 0;
    while next < items.len() {
        if items[next].kind == ItemKind::Mod {
            let range = items[next].range.clone();
            let start = items.len() as u32;
            if let Some(open) = scanner.body_of(range.start as usize, range.end as usize) {
                scanner.block(open + 1, range.end as usize - 1, &mut items);
            }
            items[next].children = start..items.len() as u32;
        }
        next += 1;
    }
    items
}

/// How many items at the front of an index are the file's own, not those of an inline module.
#[must_use]
pub fn top_level(items: &[RawItem]) -> usize {
    items
        .iter()
        .find(|item| item.kind == ItemKind::Mod && !item.children.is_empty())
        .map_or(items.len(), |item| item.children.start as usize)
}

struct Scanner {
    text: &'static str,
    bytes: &'static [u8],
}

impl Scanner {
    /// Scans `from..to` and appends its items.
    fn block(&mut self, from: usize, to: usize, out: &mut Vec<RawItem>) {
        let mut pos = from;
        loop {
            pos = self.blank(pos, to);
            if pos >= to {
                return;
            }
            let start = pos;
            while pos < to && self.bytes[pos] == b'#' {
                pos = self.group(pos + 1, to);
                pos = self.blank(pos, to);
            }
            pos = self.item(start, pos, to, out);
        }
    }

    /// One item: `start` is its first attribute, `pos` its first word. Gives the position after it.
    fn item(&self, start: usize, mut pos: usize, to: usize, out: &mut Vec<RawItem>) -> usize {
        let mut kind = None;
        let mut is_const = false;
        while pos < to {
            let word = self.word(pos);
            if word.is_empty() {
                break;
            }
            let mut next = self.blank(pos + word.len(), to);
            match word {
                "pub" | "extern" => {
                    if next < to && matches!(self.bytes[next], b'(' | b'"') {
                        next = self.blank(self.group(next, to), to);
                    }
                }
                "unsafe" | "async" | "auto" | "default" => {}
                "const" => is_const = true,
                "mod" => kind = Some(ItemKind::Mod),
                "struct" => kind = Some(ItemKind::Struct),
                "enum" => kind = Some(ItemKind::Enum),
                "union" => kind = Some(ItemKind::Union),
                "trait" => kind = Some(ItemKind::Trait),
                "fn" => kind = Some(ItemKind::Fn),
                "impl" => kind = Some(ItemKind::Impl),
                "use" => kind = Some(ItemKind::Use),
                "type" => kind = Some(ItemKind::Type),
                "static" => kind = Some(ItemKind::Static),
                "macro_rules" => kind = Some(ItemKind::Macro),
                _ => {
                    if is_const {
                        kind = Some(ItemKind::Const);
                    }
                    break;
                }
            }
            pos = next;
            if kind.is_some() {
                break;
            }
        }
        let kind = match kind {
            Some(kind) => kind,
            None if is_const => ItemKind::Const,
            None => return self.end(pos, to, false).max(pos + 1),
        };
        let semicolon_only = matches!(kind, ItemKind::Use | ItemKind::Type | ItemKind::Const | ItemKind::Static);
        let end = self.end(pos, to, semicolon_only);
        let mut item = RawItem {
            kind,
            name: "",
            range: start as u32..end as u32,
            children: 0..0,
            impl_trait: None,
            impl_negative: false,
            impl_self: "",
        };
        match kind {
            ItemKind::Impl => self.impl_header(pos, end, &mut item),
            ItemKind::Use => item.name = self.use_name(pos, end),
            ItemKind::Macro => item.name = self.word(self.blank(pos + 1, end)),
            _ => {
                item.name = self.word(pos);
                if item.name == "mut" {
                    item.name = self.word(self.blank(pos + 3, end));
                }
                if item.name == "r" && self.bytes.get(pos + 1) == Some(&b'#') {
                    item.name = self.word(pos + 2);
                }
            }
        }
        out.push(item);
        end
    }

    /// The name that a `use` introduces: the last word before its `;`.
    fn use_name(&self, from: usize, end: usize) -> &'static str {
        let mut last = "";
        let mut pos = from;
        while pos < end {
            let word = self.word(pos);
            if word.is_empty() {
                if self.bytes[pos] == b'*' {
                    last = "";
                }
                pos += 1;
            } else {
                last = word;
                pos += word.len();
            }
        }
        last
    }

    fn impl_header(&self, mut pos: usize, end: usize, item: &mut RawItem) {
        if self.bytes[pos] == b'<' {
            pos = self.blank(self.angles(pos, end), end);
        }
        let negative = self.bytes[pos] == b'!' && self.bytes[pos + 1] != b' ';
        if negative {
            pos += 1;
        }
        let (first, after) = self.head(pos, end);
        let after = self.blank(after, end);
        if self.word(after) == "for" {
            item.impl_trait = Some(first);
            item.impl_negative = negative;
            item.impl_self = self.head(self.blank(after + 3, end), end).0;
        } else {
            item.impl_self = first;
        }
    }

    /// The head of the type (or trait) at `pos`, and the position after the whole type where that is cheap to know.
    fn head(&self, mut pos: usize, end: usize) -> (&'static str, usize) {
        match self.bytes.get(pos) {
            Some(b'&') => {
                pos = self.blank(pos + 1, end);
                if self.bytes.get(pos) == Some(&b'\'') {
                    pos = self.blank(pos + 1 + self.word(pos + 1).len(), end);
                }
                if self.word(pos) == "mut" { ("&mut", pos) } else { ("&", pos) }
            }
            Some(b'[') => {
                let close = self.group(pos, end);
                let mut depth = 0;
                for at in pos + 1..close {
                    match self.bytes[at] {
                        b'[' | b'(' | b'{' => depth += 1,
                        b']' | b')' | b'}' => depth -= 1,
                        b';' if depth == 0 => return ("[N]", close),
                        _ => {}
                    }
                }
                ("[]", close)
            }
            Some(b'(') => ("()", self.group(pos, end)),
            Some(b'*') => ("*", pos + 1),
            Some(b'!') => ("!", pos + 1),
            Some(b'<') => ("", self.angles(pos, end)),
            _ => {
                let mut last = self.word(pos);
                if matches!(last, "dyn" | "fn") {
                    return (if last == "dyn" { "dyn" } else { "fn" }, pos);
                }
                if matches!(last, "unsafe" | "extern" | "for") {
                    return ("fn", pos);
                }
                let mut segments = 1;
                pos += last.len();
                loop {
                    if self.bytes.get(pos) == Some(&b':') && self.bytes.get(pos + 1) == Some(&b':') {
                        last = self.word(pos + 2);
                        pos += 2 + last.len();
                        segments += 1;
                    } else {
                        break;
                    }
                }
                match self.bytes.get(pos) {
                    Some(b'<') => pos = self.angles(pos, end),
                    Some(b'(') => pos = self.group(pos, end),
                    _ => {}
                }
                if segments == 1 && !PRIMITIVES.contains(&last) {
                    last = "";
                }
                (last, pos)
            }
        }
    }

    /// The identifier at `pos`, or "".
    fn word(&self, pos: usize) -> &'static str {
        let mut end = pos;
        while end < self.bytes.len() && (self.bytes[end].is_ascii_alphanumeric() || self.bytes[end] == b'_') {
            end += 1;
        }
        self.text.get(pos..end).unwrap_or("")
    }

    /// Skips white space and comments.
    fn blank(&self, mut pos: usize, to: usize) -> usize {
        while pos < to {
            match self.bytes[pos] {
                b' ' | b'\n' | b'\t' | b'\r' => pos += 1,
                b'/' if self.bytes.get(pos + 1) == Some(&b'/') => {
                    while pos < to && self.bytes[pos] != b'\n' {
                        pos += 1;
                    }
                }
                _ => break,
            }
        }
        pos
    }

    /// The position after the bracketed group (or string) that begins at `pos`.
    fn group(&self, mut pos: usize, to: usize) -> usize {
        let mut depth = 0usize;
        while pos < to {
            match self.bytes[pos] {
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return pos + 1;
                    }
                }
                b'"' | b'\'' | b'/' => {
                    pos = self.atom(pos, to);
                    if depth == 0 {
                        return pos;
                    }
                    continue;
                }
                _ => {}
            }
            pos += 1;
        }
        to
    }

    /// The position after the generics that begin at `pos`; `->` does not close them.
    fn angles(&self, mut pos: usize, to: usize) -> usize {
        let mut depth = 0usize;
        while pos < to {
            match self.bytes[pos] {
                b'<' => depth += 1,
                b'>' if self.bytes[pos - 1] != b'-' => {
                    depth -= 1;
                    if depth == 0 {
                        return pos + 1;
                    }
                }
                _ => {}
            }
            pos += 1;
        }
        to
    }

    /// The position after a string, a char, a lifetime's quote, a comment or a lone slash.
    fn atom(&self, pos: usize, to: usize) -> usize {
        let mut at = pos + 1;
        match self.bytes[pos] {
            b'"' => {
                while at < to && self.bytes[at] != b'"' {
                    at += if self.bytes[at] == b'\\' { 2 } else { 1 };
                }
                at + 1
            }
            b'\'' if self.bytes.get(at) == Some(&b'\\') => {
                at += 2;
                while at < to && self.bytes[at] != b'\'' {
                    at += 1;
                }
                at + 1
            }
            b'\'' if self.bytes.get(at + 1) == Some(&b'\'') => at + 2,
            b'/' if self.bytes.get(at) == Some(&b'/') => {
                while at < to && self.bytes[at] != b'\n' {
                    at += 1;
                }
                at
            }
            _ => at,
        }
    }

    /// The end of the item whose header is being read at `pos`: after its `;`, or after its braces.
    fn end(&self, mut pos: usize, to: usize, semicolon_only: bool) -> usize {
        while pos < to {
            match self.bytes[pos] {
                b';' => return pos + 1,
                b'{' if !semicolon_only => return self.group(pos, to),
                b'(' | b'[' | b'{' => pos = self.group(pos, to),
                b'"' | b'\'' | b'/' => pos = self.atom(pos, to),
                _ => pos += 1,
            }
        }
        to
    }

    /// The position of the opening brace of a module's body.
    fn body_of(&self, from: usize, to: usize) -> Option<usize> {
        let mut pos = from;
        while pos < to {
            match self.bytes[pos] {
                b'{' => return Some(pos),
                b';' => return None,
                b'(' | b'[' => pos = self.group(pos, to),
                b'"' | b'\'' | b'/' => pos = self.atom(pos, to),
                _ => pos += 1,
            }
        }
        None
    }
}
