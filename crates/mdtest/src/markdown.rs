//! Finds the code fences of a Markdown file.

use std::ops::Range;

/// One code fence.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fence {
    /// What follows the opening backticks, trimmed.
    pub(crate) info: String,
    /// The lines between the fences, without the fence's own indentation.
    pub(crate) text: String,
    /// The line of the opening fence, from 1.
    pub(crate) line: usize,
    /// The bytes of the lines between the fences, for rewriting them.
    pub(crate) inner: Range<usize>,
    /// The indentation of the fence.
    pub(crate) indent: usize,
    /// The byte after the closing fence's line.
    pub(crate) end: usize,
}

impl Fence {
    /// The first word of the info string: the language.
    pub(crate) fn language(&self) -> &str {
        self.info.split([',', ' ']).next().unwrap_or_default()
    }
}

/// The fences of a file in order; an error for one that is never closed.
pub(crate) fn fences(source: &str) -> Result<Vec<Fence>, String> {
    let mut fences = Vec::new();
    let mut open: Option<(Fence, char, usize)> = None;
    let mut offset = 0;
    for (index, raw) in source.split_inclusive('\n').enumerate() {
        let start = offset;
        offset += raw.len();
        let line = raw.trim_end_matches(['\n', '\r']);
        let content = line.trim_start_matches(' ');
        let indent = line.len() - content.len();
        let mark = content.chars().next().filter(|c| matches!(c, '`' | '~'));
        let count = mark.map_or(0, |mark| content.chars().take_while(|&c| c == mark).count());

        match &mut open {
            None => {
                let Some(mark) = mark.filter(|_| count >= 3) else {
                    continue;
                };
                let info = content[count..].trim();
                // Three backticks and more on the same line are inline code.
                if mark == '`' && info.contains('`') {
                    continue;
                }
                let fence = Fence {
                    info: info.to_owned(),
                    text: String::new(),
                    line: index + 1,
                    inner: offset..offset,
                    indent,
                    end: offset,
                };
                open = Some((fence, mark, count));
            }
            Some((fence, opening, length)) => {
                if mark == Some(*opening) && count >= *length && content[count..].trim().is_empty() {
                    fence.inner.end = start;
                    fence.end = offset;
                    fences.extend(open.take().map(|(fence, ..)| fence));
                } else {
                    fence.text.push_str(&line[indent.min(fence.indent)..]);
                    fence.text.push('\n');
                }
            }
        }
    }
    match open {
        Some((fence, ..)) => Err(format!("line {}: this fence is never closed", fence.line)),
        None => Ok(fences),
    }
}

/// Shows the lines that mdBook hides: `# x` is `x`, a lone `#` is empty, and `##` is an escaped `#`.
pub(crate) fn unhide(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for line in text.lines() {
        let content = line.trim_start();
        let indent = &line[..line.len() - content.len()];
        if content == "#" {
            // An empty line keeps the numbers of the others.
        } else if let Some(rest) = content.strip_prefix("# ") {
            shown.push_str(indent);
            shown.push_str(rest);
        } else if let Some(rest) = content.strip_prefix("##") {
            shown.push_str(indent);
            shown.push('#');
            shown.push_str(rest);
        } else {
            shown.push_str(line);
        }
        shown.push('\n');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_fences_with_their_lines_and_bytes() {
        let source = "a\n\n```rust,ignore reason=\"x y\"\nfn f() {}\n```\n\n~~~text\n```\n~~~\n";
        let fences = fences(source).unwrap();
        assert_eq!(fences.len(), 2);
        assert_eq!(fences[0].language(), "rust");
        assert_eq!((fences[0].line, fences[0].text.as_str()), (3, "fn f() {}\n"));
        assert_eq!(&source[fences[0].inner.clone()], "fn f() {}\n");
        assert_eq!((fences[1].language(), fences[1].text.as_str()), ("text", "```\n"));
        assert_eq!(fences[1].end, source.len());
    }

    #[test]
    fn fences_in_lists_lose_their_indentation() {
        let source = "- item\n\n  ```rust\n  fn f() {\n      g();\n  }\n\n  ```\n";
        let fences = fences(source).unwrap();
        assert_eq!((fences[0].indent, fences[0].text.as_str()), (2, "fn f() {\n    g();\n}\n\n"));
    }

    #[test]
    fn longer_fences_hold_shorter_ones() {
        let fences = fences("````text\n```rust\n```\n````\n```` ```rust ````\n").unwrap();
        assert_eq!(fences.len(), 1);
        assert_eq!(fences[0].text, "```rust\n```\n");
    }

    #[test]
    fn an_open_fence_is_an_error() {
        assert_eq!(fences("\n```rust\n").unwrap_err(), "line 2: this fence is never closed");
    }

    #[test]
    fn hidden_lines_are_shown_and_keep_their_numbers() {
        let text = "# use a::B;\n#\n#[derive(Debug)]\n## not hidden\n    # fn f() {}\nstruct S;\n";
        assert_eq!(unhide(text), "use a::B;\n\n#[derive(Debug)]\n# not hidden\n    fn f() {}\nstruct S;\n");
    }
}
