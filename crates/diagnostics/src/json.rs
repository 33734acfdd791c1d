//! rustc's JSON diagnostics: one object a line, with the rendered text inside, so that editors which read cargo's output
//! show ours unchanged.

use crate::{Diagnostic, LabeledSpan, SourceMap, SubDiagnostic, human};
use serde::Serialize;

#[derive(Serialize)]
struct Message<'a> {
    #[serde(rename = "$message_type")]
    message_type: &'static str,
    message: &'a str,
    code: Option<Code<'a>>,
    level: &'static str,
    spans: Vec<Span<'a>>,
    children: Vec<Child<'a>>,
    rendered: String,
}

#[derive(Serialize)]
struct Child<'a> {
    message: &'a str,
    code: Option<Code<'a>>,
    level: &'static str,
    spans: Vec<Span<'a>>,
    children: [(); 0],
    rendered: Option<()>,
}

#[derive(Serialize)]
struct Code<'a> {
    code: &'a str,
    explanation: Option<&'a str>,
}

#[derive(Serialize)]
struct Span<'a> {
    file_name: &'a str,
    byte_start: usize,
    byte_end: usize,
    line_start: usize,
    line_end: usize,
    column_start: usize,
    column_end: usize,
    is_primary: bool,
    text: Vec<Line<'a>>,
    label: Option<&'a str>,
    suggested_replacement: Option<&'a str>,
    suggestion_applicability: Option<&'static str>,
    expansion: Option<()>,
}

/// A line that a span touches; `highlight_*` are columns as of the span.
#[derive(Serialize)]
struct Line<'a> {
    text: &'a str,
    highlight_start: usize,
    highlight_end: usize,
}

pub(crate) fn render(d: &Diagnostic, sources: &SourceMap) -> String {
    let message = Message {
        message_type: "diagnostic",
        message: &d.message,
        code: d.code.as_deref().map(|code| Code { code, explanation: None }),
        level: d.level.name(),
        spans: d.spans.iter().map(|s| span(s, sources)).collect(),
        children: d.children.iter().map(|c| child(c, sources)).collect(),
        rendered: human::render(d, sources, false) + "\n\n",
    };
    // The types above have nothing that JSON cannot hold.
    serde_json::to_string(&message).unwrap_or_default() + "\n"
}

fn child<'a>(c: &'a SubDiagnostic, sources: &'a SourceMap) -> Child<'a> {
    let mut spans: Vec<Span<'a>> = c.spans.iter().map(|s| span(s, sources)).collect();
    for s in &c.suggestions {
        let mut place = place(&s.file, s.byte_start, s.byte_end, sources);
        place.is_primary = true;
        place.suggested_replacement = Some(&s.replacement);
        place.suggestion_applicability = Some(s.applicability.name());
        spans.push(place);
    }
    Child { message: &c.message, code: None, level: c.level.name(), spans, children: [], rendered: None }
}

fn span<'a>(s: &'a LabeledSpan, sources: &'a SourceMap) -> Span<'a> {
    Span { is_primary: s.primary, label: s.label.as_deref(), ..place(&s.file, s.byte_start, s.byte_end, sources) }
}

fn place<'a>(file: &'a str, byte_start: u32, byte_end: u32, sources: &'a SourceMap) -> Span<'a> {
    let range = sources.clamp(file, byte_start, byte_end);
    let start = sources.position(file, range.start);
    let end = sources.position(file, range.end);
    let text = (start.line..=end.line)
        .map(|n| {
            let text = sources.line(file, n);
            Line {
                text,
                highlight_start: if n == start.line { start.column } else { 1 },
                highlight_end: if n == end.line { end.column } else { text.chars().count() + 1 },
            }
        })
        .collect();
    Span {
        file_name: file,
        byte_start: range.start,
        byte_end: range.end,
        line_start: start.line,
        line_end: end.line,
        column_start: start.column,
        column_end: end.column,
        is_primary: false,
        text: if sources.contains(file) { text } else { Vec::new() },
        label: None,
        suggested_replacement: None,
        suggestion_applicability: None,
        expansion: None,
    }
}
