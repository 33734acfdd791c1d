//! The texts that spans point into, and the lines and columns of their bytes.

use std::collections::BTreeMap;
use std::sync::Arc;

/// Path to text. Files that only a span names (a model that is embedded) may be missing: they render without text.
#[derive(Clone, Default, Debug)]
pub struct SourceMap {
    files: BTreeMap<Arc<str>, File>,
}

#[derive(Clone, Debug)]
struct File {
    text: Arc<str>,
    /// Offset of the first byte of every line.
    lines: Vec<usize>,
}

/// A place in a text: line and column (in characters), both from 1.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

impl SourceMap {
    pub fn insert(&mut self, path: impl Into<Arc<str>>, text: impl Into<Arc<str>>) {
        let text: Arc<str> = text.into();
        let lines = std::iter::once(0)
            .chain(text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i + 1))
            .collect();
        self.files.insert(path.into(), File { text, lines });
    }

    pub fn contains(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The whole text of a file; empty if the file is not known.
    pub fn text(&self, path: &str) -> &str {
        self.files.get(path).map_or("", |f| &f.text)
    }

    /// Line and column of a byte; a byte within a character or past the end counts as the nearest one before.
    pub fn position(&self, path: &str, byte: usize) -> Position {
        let Some(file) = self.files.get(path) else { return Position { line: 1, column: 1 } };
        let byte = floor(&file.text, byte);
        let line = file.lines.partition_point(|start| *start <= byte).max(1);
        let start = file.lines.get(line - 1).copied().unwrap_or(0);
        Position { line, column: file.text.get(start..byte).map_or(0, |s| s.chars().count()) + 1 }
    }

    /// Byte range of a line (from 1) without its line end.
    pub(crate) fn line_range(&self, path: &str, line: usize) -> std::ops::Range<usize> {
        let Some(file) = self.files.get(path) else { return 0..0 };
        let start = file.lines.get(line.saturating_sub(1)).copied().unwrap_or(file.text.len());
        let end = file.lines.get(line).map_or(file.text.len(), |next| next - 1);
        let end = if file.text.get(start..end).is_some_and(|s| s.ends_with('\r')) { end - 1 } else { end };
        start..end.max(start)
    }

    /// The text of a line (from 1) without its line end.
    pub fn line(&self, path: &str, line: usize) -> &str {
        let range = self.line_range(path, line);
        self.text(path).get(range).unwrap_or("")
    }

    /// `range` moved onto character boundaries inside the text.
    pub(crate) fn clamp(&self, path: &str, start: u32, end: u32) -> std::ops::Range<usize> {
        let text = self.text(path);
        let start = floor(text, start as usize);
        start..floor(text, end as usize).max(start)
    }
}

fn floor(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}
