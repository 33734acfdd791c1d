//! From spans of the program to labelled spans of diagnostics.

use asyncsend_diagnostics::LabeledSpan;
use asyncsend_hir::{Cx, DefId, Span, is_user_file};
use std::sync::Arc;

/// The span, if it lies in a file that the user gave: texts of models are not shown.
pub fn place(cx: Cx<'_>, span: Span) -> Option<LabeledSpan> {
    is_user_file(span.file).then(|| {
        let span = cx.in_file(span);
        LabeledSpan::new(Arc::from(cx.file_path(span.file)), span.start, span.end)
    })
}

/// The text at a span, if it is short and on one line.
pub fn snippet(cx: Cx<'_>, span: Span) -> Option<&str> {
    let text = cx.file_text(span.file).get(span.start as usize..span.end as usize)?;
    (!text.contains('\n')).then_some(text)
}

/// The `await` of an `.await` expression, which is what rustc points at; any other span as it is.
pub fn await_keyword(cx: Cx<'_>, span: Span) -> Span {
    const KEYWORD: &str = "await";
    let is_await =
        cx.file_text(span.file).get(span.start as usize..span.end as usize).is_some_and(|text| text.ends_with(KEYWORD));
    if is_await { Span { start: span.end - KEYWORD.len() as u32, ..span } } else { span }
}

/// Where the name of a definition stands, if the user wrote it.
pub fn def_place(cx: Cx<'_>, def: DefId) -> Option<LabeledSpan> {
    if !cx.is_user(def) {
        return None;
    }
    place(cx, cx.try_item(def)?.name_span)
}

/// The method's name in a call `receiver.name(..)`; none for any other form of call.
pub fn method_name(cx: Cx<'_>, call: Span, name: &str) -> Option<Span> {
    let text = cx.file_text(call.file).get(call.start as usize..call.end as usize)?;
    let mut depth = 0i32;
    let mut found = None;
    for (i, c) in text.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            '.' if depth == 0 => {
                let rest = text[i + 1..].trim_start();
                let at = text.len() - rest.len();
                let ends = |r: &str| !r.starts_with(|c: char| c.is_alphanumeric() || c == '_');
                if rest.strip_prefix(name).is_some_and(ends) {
                    found = Some(Span {
                        start: call.start + at as u32,
                        end: call.start + (at + name.len()) as u32,
                        ..call
                    });
                }
            }
            _ => {}
        }
    }
    found
}
