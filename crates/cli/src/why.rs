//! `asyncsend effects --why`: the paths by which a function has an effect.

use crate::args::ListFormat;
use crate::report::json;
use crate::run::{ReasonLine, reason_line};
use asyncsend_diagnostics::{Format, SourceMap, render};
use asyncsend_hir::{Cx, DefId};
use asyncsend_verdicts::inspect::{self, EffectWhy};
use serde::Serialize;

#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    line: u32,
    name: &'a str,
    effect: &'static str,
    has: &'static str,
    paths: Vec<PathLine<'a>>,
    rests_on: Vec<ReasonLine<'a>>,
}

#[derive(Serialize)]
struct PathLine<'a> {
    has: &'static str,
    operation: &'a str,
    rule: &'static str,
    steps: Vec<ReasonLine<'a>>,
}

/// The answers on these functions.
pub fn text(
    cx: Cx<'_>,
    sources: &SourceMap,
    functions: &[DefId],
    effect: usize,
    format: ListFormat,
    color: bool,
) -> String {
    let answers = inspect::why(cx, functions, effect);
    match format {
        ListFormat::Json => answers.iter().map(|a| json(&line(cx, a))).collect(),
        ListFormat::Human => answers
            .iter()
            .flat_map(|a| inspect::why_diagnostics(cx, a))
            .map(|d| render(&d, sources, Format::Human { color }))
            .collect(),
    }
}

fn line<'a>(cx: Cx<'a>, a: &'a EffectWhy) -> Line<'a> {
    let path = |p: &'a inspect::Path| PathLine {
        has: p.has.name(),
        operation: &p.operation,
        rule: p.rule,
        steps: p.steps.iter().map(|r| reason_line(cx, r)).collect(),
    };
    Line {
        file: cx.file_path(a.span.file),
        line: cx.line_col(a.span).0,
        name: &a.name,
        effect: a.effect,
        has: a.has.name(),
        paths: a.paths.iter().map(path).collect(),
        rests_on: a.rests_on.iter().map(|r| reason_line(cx, r)).collect(),
    }
}
