//! `file:line:column: level[code]: message`, a line each.

use crate::{Diagnostic, SourceMap};
use std::fmt::Write;

pub(crate) fn render(d: &Diagnostic, sources: &SourceMap) -> String {
    let mut out = String::new();
    if let Some(span) = d.primary() {
        let at = sources.position(&span.file, span.byte_start as usize);
        // Writing to a String cannot fail.
        let _ = write!(out, "{}:{}:{}: ", span.file, at.line, at.column);
    }
    out.push_str(d.level.name());
    if let Some(code) = &d.code {
        let _ = write!(out, "[{code}]");
    }
    let _ = writeln!(out, ": {}", d.message.replace('\n', " "));
    out
}
