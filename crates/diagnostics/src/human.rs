//! Text like rustc's: a title, the lines of source with their labels, the notes.

use crate::{Diagnostic, LabeledSpan, SourceMap, SubLevel, Suggestion};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};

/// Without the last line end.
pub(crate) fn render(d: &Diagnostic, sources: &SourceMap, color: bool) -> String {
    let level = match d.level {
        crate::Level::Error => Level::ERROR,
        crate::Level::Warning => Level::WARNING,
        crate::Level::Note => Level::NOTE,
    };
    let mut title = level.primary_title(d.message.as_str());
    if let Some(code) = &d.code {
        title = title.id(code.as_str());
    }
    let mut main = with_sources(Group::with_title(title), &d.spans, sources);
    let mut groups = Vec::new();
    for child in &d.children {
        let level = match child.level {
            SubLevel::Note => Level::NOTE,
            SubLevel::Help => Level::HELP,
        };
        // What has no place of its own stands as `= note:` under the last snippet.
        if child.spans.is_empty() && child.suggestions.is_empty() {
            let last = groups.pop().unwrap_or_else(|| std::mem::replace(&mut main, Group::with_level(Level::ERROR)));
            let last = last.element(level.message(child.message.as_str()));
            if main.is_empty() {
                main = last;
            } else {
                groups.push(last);
            }
            continue;
        }
        let mut group =
            with_sources(Group::with_title(level.secondary_title(child.message.as_str())), &child.spans, sources);
        group = with_patches(group, &child.suggestions, sources);
        groups.push(group);
    }
    groups.insert(0, main);
    let rule = d.rule.filter(|_| d.is_own()).map(|rule| format!("rule {rule}"));
    if let Some(rule) = &rule
        && let Some(last) = groups.pop()
    {
        groups.push(last.element(Level::NOTE.message(rule.as_str())));
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&groups)
}

/// The lines around the ranges of one file, the number of the first, and the offset of its first byte.
fn window<'a>(file: &str, ranges: &[std::ops::Range<usize>], sources: &'a SourceMap) -> (&'a str, usize, usize) {
    let low = ranges.iter().map(|r| r.start).min().unwrap_or(0);
    let high = ranges.iter().map(|r| r.end).max().unwrap_or(0);
    let first = sources.position(file, low).line;
    let last = sources.position(file, high).line;
    let base = sources.line_range(file, first).start;
    let end = sources.line_range(file, last).end;
    (sources.text(file).get(base..end.max(high)).unwrap_or(""), first, base)
}

/// One snippet per file, with the changes as a patch.
fn with_patches<'a>(mut group: Group<'a>, parts: &'a [Suggestion], sources: &'a SourceMap) -> Group<'a> {
    let mut files: Vec<&'a str> = Vec::new();
    for part in parts.iter().filter(|s| sources.contains(&s.file)) {
        if !files.contains(&&*part.file) {
            files.push(&part.file);
        }
    }
    for file in files {
        let here: Vec<_> = parts
            .iter()
            .filter(|s| &*s.file == file)
            .map(|s| (sources.clamp(file, s.byte_start, s.byte_end), s.replacement.as_str()))
            .collect();
        let ranges: Vec<_> = here.iter().map(|(range, _)| range.clone()).collect();
        let (text, first, base) = window(file, &ranges, sources);
        let patches = here.into_iter().map(|(r, new)| Patch::new(r.start - base..r.end - base, new));
        group = group.element(Snippet::source(text).path(file).line_start(first).patches(patches));
    }
    group
}

/// One snippet per file, the primary span's first.
fn with_sources<'a>(mut group: Group<'a>, spans: &'a [LabeledSpan], sources: &'a SourceMap) -> Group<'a> {
    let mut files: Vec<&'a str> = Vec::new();
    for span in spans.iter().filter(|s| s.primary).chain(spans.iter().filter(|s| !s.primary)) {
        if !files.contains(&&*span.file) {
            files.push(&span.file);
        }
    }
    for file in files {
        let here: Vec<&LabeledSpan> = spans.iter().filter(|s| &*s.file == file).collect();
        if !sources.contains(file) {
            group = group.element(Origin::path(file));
            continue;
        }
        let ranges: Vec<_> = here.iter().map(|s| sources.clamp(file, s.byte_start, s.byte_end)).collect();
        let (text, first, base) = window(file, &ranges, sources);
        let mut snippet = Snippet::source(text).path(file).line_start(first).fold(true);
        for (span, range) in here.iter().zip(&ranges) {
            let kind = if span.primary { AnnotationKind::Primary } else { AnnotationKind::Context };
            snippet = snippet.annotation(kind.span(range.start - base..range.end - base).label(span.label.as_deref()));
        }
        group = group.element(snippet);
    }
    group
}
