//! From spans of the program to labelled spans of diagnostics.

use asyncsend_diagnostics::LabeledSpan;
use asyncsend_hir::{Cx, DefId, Span};
use std::sync::Arc;

/// The span, if it lies in a file that the user gave: texts of models are not shown.
pub fn place(cx: Cx<'_>, span: Span) -> Option<LabeledSpan> {
    is_user_span(cx, span).then(|| LabeledSpan::new(Arc::from(cx.file_path(span.file)), span.start, span.end))
}

pub fn is_user_span(cx: Cx<'_>, span: Span) -> bool {
    !asyncsend_hir::model::is_model_file(span.file) && cx.program.root(cx.db).id(cx.db) == span.file
}

/// The text at a span, if it is short and on one line.
pub fn snippet(cx: Cx<'_>, span: Span) -> Option<&str> {
    let text = cx.file_text(span.file).get(span.start as usize..span.end as usize)?;
    (!text.contains('\n')).then_some(text)
}

/// Where the name of a definition stands, if the user wrote it.
pub fn def_place(cx: Cx<'_>, def: DefId) -> Option<LabeledSpan> {
    if !cx.is_user(def) {
        return None;
    }
    place(cx, cx.try_item(def)?.name_span)
}
