//! `asyncsend trust`: what verdicts rest on without proof.

use crate::args::ListFormat;
use crate::report::json;
use crate::run::{place, table};
use asyncsend_hir::Cx;
use asyncsend_verdicts::inspect::Trust;
use serde::Serialize;
use std::fmt::Write;

#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    line: u32,
    kind: &'static str,
    name: &'a str,
    claims: &'a [String],
    trusts: Vec<FactLine<'a>>,
}

#[derive(Serialize)]
struct FactLine<'a> {
    kind: &'static str,
    fact: &'a str,
    file: &'a str,
    line: u32,
}

pub fn text(cx: Cx<'_>, list: &[Trust], format: ListFormat) -> String {
    match format {
        ListFormat::Json => list.iter().map(|t| json(&line(cx, t))).collect(),
        ListFormat::Human => human(cx, list),
    }
}

fn line<'a>(cx: Cx<'a>, t: &'a Trust) -> Line<'a> {
    let fact = |f: &'a asyncsend_verdicts::inspect::Fact| FactLine {
        kind: f.kind,
        fact: &f.text,
        file: &f.file,
        line: f.line,
    };
    Line {
        file: cx.file_path(t.span.file),
        line: cx.line_col(t.span).0,
        kind: t.kind,
        name: &t.name,
        claims: &t.claims,
        trusts: t.facts.iter().map(fact).collect(),
    }
}

fn human(cx: Cx<'_>, list: &[Trust]) -> String {
    let mut out = String::new();
    for t in list {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{}  {} {}: {}", place(cx, t.span), t.kind, t.name, t.claims.join(", "));
        let rows: Vec<Vec<String>> =
            t.facts.iter().map(|f| vec![f.kind.into(), f.text.clone(), format!("{}:{}", f.file, f.line)]).collect();
        for row in table(&rows) {
            let _ = writeln!(out, "    {row}");
        }
    }
    out
}
