//! `check`, `futures` and `effects`: each crate by itself, whatever becomes of the others.

use crate::args::{ErrorFormat, Job, ListFormat, What};
use crate::config::Settings;
use crate::input::{self, Input, Problem};
use crate::levels::{Levels, Name, Wanted};
use crate::output;
use asyncsend_diagnostics::{Diagnostic, Format, LabeledSpan, Level, SourceMap, render, tally};
use asyncsend_hir::{Cx, Database, FileId, Program, SourceFile, Span};
use asyncsend_rules::codes;
use asyncsend_verdicts::{FnEffects, FutureVerdict, Reason};
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::io::IsTerminal;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

/// Exit status of usage errors, unreadable input and internal errors.
pub const UNUSABLE: u8 = 2;

/// What one run adds up to.
#[derive(Default)]
struct Totals {
    errors: usize,
    warnings: usize,
    unusable: bool,
}

impl Totals {
    fn status(&self, counts: bool) -> ExitCode {
        match (self.unusable, counts && self.errors > 0) {
            (true, _) => ExitCode::from(UNUSABLE),
            (false, true) => ExitCode::from(1),
            (false, false) => ExitCode::SUCCESS,
        }
    }
}

pub fn run(job: &Job) -> ExitCode {
    let human = Format::Human { color: job.color.on(std::io::stderr().is_terminal()) };
    match &job.what {
        What::Check { levels, format } => {
            let format = match format {
                ErrorFormat::Human => human,
                ErrorFormat::Json => Format::Json,
                ErrorFormat::Short => Format::Short,
            };
            let levels = match Levels::wishes(levels) {
                Ok(levels) => levels,
                Err(e) => {
                    output::stderr(&format!("error: {e}\n"));
                    return ExitCode::from(UNUSABLE);
                }
            };
            let mut explained = BTreeSet::new();
            let totals = each(job, &levels, format, |cx, settings, sources, totals| {
                let mut text = String::new();
                for d in asyncsend_verdicts::check(cx) {
                    let Some(level) = settings.levels.level(d) else { continue };
                    let d = Diagnostic { level, ..d.clone() };
                    count(&d, totals);
                    explained.extend(d.rule.filter(|_| d.is_own()));
                    text.push_str(&render(&d, sources, format));
                }
                output::stderr(&text);
            });
            if let (Format::Human { .. }, Some(tally)) = (format, tally(totals.errors, totals.warnings)) {
                output::stderr(&format!("asyncsend: {tally}\n"));
                if let Some(rule) = explained.first() {
                    output::stderr(&format!("For more information about a rule, try `asyncsend explain {rule}`.\n"));
                }
            }
            totals.status(true)
        }
        What::Futures(format) => {
            let totals = each(job, &[], human, |cx, _, sources, _| {
                front(cx, sources, human);
                let list = asyncsend_verdicts::futures(cx);
                output::stdout(&match format {
                    ListFormat::Json => list.iter().map(|f| json(&future_line(cx, f))).collect(),
                    ListFormat::Human => futures_text(cx, list),
                });
            });
            totals.status(false)
        }
        What::Effects(format) => {
            let totals = each(job, &[], human, |cx, _, sources, _| {
                front(cx, sources, human);
                let list = asyncsend_verdicts::effects_report(cx);
                output::stdout(&match format {
                    ListFormat::Json => list.iter().map(|f| json(&effects_line(cx, f))).collect(),
                    ListFormat::Human => effects_text(cx, list),
                });
            });
            totals.status(false)
        }
        What::Explain { id } => crate::explain::explain(id),
    }
}

/// The front end's errors, before a list: what is missing from it must not look as if it were not there.
fn front(cx: Cx<'_>, sources: &SourceMap, format: Format) {
    let text: String = asyncsend_verdicts::front(cx).iter().map(|d| render(d, sources, format)).collect();
    output::stderr(&text);
}

fn count(d: &Diagnostic, totals: &mut Totals) {
    match d.level {
        Level::Error => totals.errors += 1,
        Level::Warning => totals.warnings += 1,
    }
}

/// Runs `f` on every crate. What cannot be read, and what the checker itself breaks on, is reported and counted.
fn each(
    job: &Job,
    levels: &[(Name, Wanted)],
    format: Format,
    mut f: impl FnMut(Cx<'_>, &Settings, &SourceMap, &mut Totals),
) -> Totals {
    let mut totals = Totals::default();
    let last_panic = quiet_panics();
    let settings = Settings::new(&[], &job.rules, levels);
    for (number, input) in input::collect(&job.source).into_iter().enumerate() {
        let input::Crate { path, edition, .. } = match input {
            Input::Crate(krate) => krate,
            Input::Problem { path, problem } => {
                let (code, message) = match problem {
                    Problem::Io(m) => (&codes::IO, m),
                    Problem::Unsupported(m) => (&codes::UNSUPPORTED, m),
                };
                unusable(
                    &Diagnostic::error(Some(code.id), format!("{}: {message}", path.display())),
                    &SourceMap::default(),
                    format,
                    &mut totals,
                );
                continue;
            }
        };
        let name: Arc<str> = shown(&path).into();
        let mut sources = SourceMap::default();
        let text = match input::read(&path) {
            Ok(text) => text,
            Err((message, None)) => {
                unusable(
                    &Diagnostic::error(Some(codes::IO.id), format!("{name}: {message}")),
                    &sources,
                    format,
                    &mut totals,
                );
                continue;
            }
            Err((message, Some((text, at)))) => {
                sources.insert(name.clone(), text);
                let d = Diagnostic::error(Some(codes::IO.id), message).span(LabeledSpan::new(
                    name,
                    at as u32,
                    at as u32 + 1,
                ));
                unusable(&d, &sources, format, &mut totals);
                continue;
            }
        };
        let text: Arc<str> = text.into();
        sources.insert(name.clone(), text.clone());
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let db = Database::default();
            let file = SourceFile::new(&db, name.to_string(), text, FileId(number as u32));
            let program = Program::new(
                &db,
                file,
                edition,
                settings.rules,
                settings.tls_stage,
                settings.overflow_checks,
                settings.async_trait_tls,
            );
            asyncsend_verdicts::warm(&db, program);
            let cx = Cx::new(&db, program);
            for file in cx.user_files() {
                sources.insert(file.path(&db).as_str(), file.text(&db).clone());
            }
            f(cx, &settings, &sources, &mut totals);
        }));
        if outcome.is_err() {
            let what = last_panic.lock().unwrap_or_else(|e| e.into_inner()).take().unwrap_or_default();
            let d = Diagnostic::error(None, format!("internal error while checking `{name}`: {what}"))
                .span(LabeledSpan::new(name.clone(), 0, 0))
                .note("this is a fault of asyncsend; nothing is known about this file");
            unusable(&d, &sources, format, &mut totals);
        }
    }
    totals
}

fn unusable(d: &Diagnostic, sources: &SourceMap, format: Format, totals: &mut Totals) {
    totals.unusable = true;
    totals.errors += 1;
    output::stderr(&render(d, sources, format));
}

/// Keeps panics off stderr; the last one's message and place are kept for the report.
fn quiet_panics() -> Arc<Mutex<Option<String>>> {
    let last = Arc::new(Mutex::new(None));
    let slot = last.clone();
    std::panic::set_hook(Box::new(move |info| {
        let message = info
            .payload()
            .downcast_ref::<&str>()
            .map(|s| (*s).to_owned())
            .or_else(|| info.payload().downcast_ref::<String>().cloned())
            .unwrap_or_default();
        let at = info.location().map(|l| format!(" ({}:{})", l.file(), l.line())).unwrap_or_default();
        *slot.lock().unwrap_or_else(|e| e.into_inner()) = Some(format!("{message}{at}"));
    }));
    last
}

/// A path as the user wrote it, with forward slashes.
fn shown(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

// ---------------------------------------------------------------------------------------------------------------- lists

#[derive(Serialize)]
struct FutureLine<'a> {
    file: &'a str,
    line: u32,
    name: &'a str,
    kind: &'static str,
    rules: &'static str,
    verdict: &'static str,
    reasons: Vec<ReasonLine<'a>>,
    needs: &'a [String],
}

#[derive(Serialize)]
struct EffectsLine<'a> {
    file: &'a str,
    line: u32,
    name: &'a str,
    declared: &'a [String],
    effects: &'a [String],
    undecided: &'a [String],
    masked: &'a [String],
    reasons: Vec<EffectLine<'a>>,
}

#[derive(Serialize)]
struct EffectLine<'a> {
    of: &'a [String],
    #[serde(flatten)]
    reason: ReasonLine<'a>,
}

#[derive(Serialize)]
struct ReasonLine<'a> {
    message: &'a str,
    file: Option<&'a str>,
    line: Option<u32>,
    column: Option<u32>,
    rule: Option<&'static str>,
}

fn json(line: &impl Serialize) -> String {
    // Strings and numbers only: nothing that JSON cannot hold.
    serde_json::to_string(line).unwrap_or_default() + "\n"
}

fn reason_line<'a>(cx: Cx<'a>, r: &'a Reason) -> ReasonLine<'a> {
    let at = r.span.map(|s| (s, cx.line_col(s)));
    ReasonLine {
        message: &r.message,
        file: at.map(|(s, _)| cx.file_path(s.file)),
        line: at.map(|(_, p)| p.0),
        column: at.map(|(_, p)| p.1),
        rule: r.rule,
    }
}

fn future_line<'a>(cx: Cx<'a>, f: &'a FutureVerdict) -> FutureLine<'a> {
    FutureLine {
        file: cx.file_path(f.span.file),
        line: cx.line_col(f.span).0,
        name: &f.name,
        kind: f.kind.name(),
        rules: cx.rules().name(),
        verdict: f.verdict.name(),
        reasons: f.reasons.iter().map(|r| reason_line(cx, r)).collect(),
        needs: &f.needs,
    }
}

fn effects_line<'a>(cx: Cx<'a>, f: &'a FnEffects) -> EffectsLine<'a> {
    EffectsLine {
        file: cx.file_path(f.span.file),
        line: cx.line_col(f.span).0,
        name: &f.name,
        declared: &f.declared,
        effects: &f.effects,
        undecided: &f.undecided,
        masked: &f.masked,
        reasons: f
            .causes
            .iter()
            .flat_map(|c| c.reasons.iter().map(|r| EffectLine { of: &c.of, reason: reason_line(cx, r) }))
            .collect(),
    }
}

fn place(cx: Cx<'_>, span: Span) -> String {
    format!("{}:{}", cx.file_path(span.file), cx.line_col(span).0)
}

/// Columns of the widest entry each; the last one is not padded.
fn table(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |c: usize| rows.iter().filter_map(|r| r.get(c)).map(|s| s.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    rows.iter()
        .map(|row| {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(&widths) {
                let pad = width - cell.chars().count().min(*width);
                line.push_str(cell);
                line.push_str(&" ".repeat(pad + 2));
            }
            line.trim_end().to_owned()
        })
        .collect()
}

/// A line for each reason; the `head` stands before the first, and what follows is indented as far.
fn reasons_text(cx: Cx<'_>, head: &str, reasons: &[Reason], out: &mut String) {
    for (n, r) in reasons.iter().enumerate() {
        let at = r.span.filter(|s| !asyncsend_hir::model::is_model_file(s.file)).map(|s| {
            let (line, column) = cx.line_col(s);
            format!(" ({}:{line}:{column})", cx.file_path(s.file))
        });
        let rule = r.rule.map(|r| format!(" [{r}]")).unwrap_or_default();
        // Writing to a String cannot fail.
        let head = if n == 0 { head.to_owned() } else { " ".repeat(head.chars().count()) };
        let _ = writeln!(out, "    {head}{}{}{rule}", r.message, at.unwrap_or_default());
    }
}

fn futures_text(cx: Cx<'_>, list: &[FutureVerdict]) -> String {
    let rows: Vec<Vec<String>> = list
        .iter()
        .map(|f| vec![place(cx, f.span), f.verdict.name().into(), f.kind.name().into(), f.name.clone()])
        .collect();
    let mut out = String::new();
    for (line, f) in table(&rows).iter().zip(list) {
        let _ = writeln!(out, "{line}");
        reasons_text(cx, "", &f.reasons, &mut out);
        if !f.needs.is_empty() {
            let _ = writeln!(out, "    needs {}", f.needs.join(", "));
        }
    }
    out
}

fn effects_text(cx: Cx<'_>, list: &[FnEffects]) -> String {
    let words = |list: &[String], what: &str| {
        if list.is_empty() { String::new() } else { format!("{what} {}", list.join(", ")) }
    };
    let rows: Vec<Vec<String>> = list
        .iter()
        .map(|f| {
            let has = if f.effects.is_empty() { "no effect".to_owned() } else { f.effects.join(", ") };
            let extra: Vec<String> =
                [words(&f.declared, "declares"), words(&f.undecided, "undecided"), words(&f.masked, "masked")]
                    .into_iter()
                    .filter(|s| !s.is_empty())
                    .collect();
            vec![place(cx, f.span), f.name.clone(), has, extra.join("; ")]
        })
        .collect();
    let mut out = String::new();
    for (line, f) in table(&rows).iter().zip(list) {
        let _ = writeln!(out, "{line}");
        for c in &f.causes {
            reasons_text(cx, &format!("{}: ", c.of.join(", ")), &c.reasons, &mut out);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_align() {
        let rows = vec![vec!["a".to_owned(), "ü".into(), "x".into()], vec!["bbb".into(), "c".into(), String::new()]];
        assert_eq!(table(&rows), ["a    ü  x", "bbb  c"]);
    }
}
