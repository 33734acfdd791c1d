//! `check`, `futures` and `effects`: each crate by itself, whatever becomes of the others.

use crate::args::{Chatter, EffectOptions, ErrorFormat, Job, ListFormat, Source, What};
use crate::config::{self, Of, Settings, Table};
use crate::fix::{self, Found};
use crate::input::{self, Crate, Input, Problem, Unit};
use crate::levels::{Levels, Name, Wanted};
use crate::output;
use crate::package::PackageId;
use crate::report::{Form, Report, json};
use crate::suppress::Ledger;
use asyncsend_diagnostics::{Diagnostic, Format, LabeledSpan, SourceMap, render};
use asyncsend_hir::{CrateConfig, Cx, Database, EFFECTS, FileId, Program, SourceFile, Span};
use asyncsend_rules::codes;
use asyncsend_verdicts::coverage::{Coverage, coverage};
use asyncsend_verdicts::{FnEffects, FutureVerdict, Reason, inspect};
use serde::Serialize;
use std::collections::HashMap;
use std::fmt::Write;
use std::io::IsTerminal;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

/// Exit status of usage errors, unreadable input and internal errors.
pub const UNUSABLE: u8 = 2;

pub fn run(job: &Job) -> ExitCode {
    let color = job.color.on(std::io::stderr().is_terminal());
    let human = Format::Human { color };
    match &job.what {
        What::Check { levels, format, fix } => {
            let levels = match Levels::wishes(levels) {
                Ok(levels) => levels,
                Err(e) => {
                    output::stderr(&format!("error: {e}\n"));
                    return ExitCode::from(UNUSABLE);
                }
            };
            if *fix && let Err(e) = fix_all(job, &levels, *format) {
                output::stderr(&format!("error: {e}\n"));
                return ExitCode::from(UNUSABLE);
            }
            let mut report = Report::new(Form::new(*format, matches!(job.source, Source::Cargo(_)), color));
            let mut ledger = Ledger::default();
            each(job, &levels, color, &mut report, |cx, at, report| {
                let findings = ledger.apply(cx, asyncsend_verdicts::check(cx), at.settings, at.unit);
                for d in &findings {
                    report.finding(d, &at.settings.levels, at.sources, at.unit);
                }
                if at.unit.is_none() {
                    ledger.close(report);
                }
            });
            ledger.close(&mut report);
            report.close();
            report.status(true)
        }
        What::Futures(format) => {
            let mut report = Report::new(Form::Plain(human));
            each(job, &[], color, &mut report, |cx, at, _| {
                front(cx, at.sources, human);
                let list = asyncsend_verdicts::futures(cx);
                output::stdout(&match format {
                    ListFormat::Json => list.iter().map(|f| json(&future_line(cx, f))).collect(),
                    ListFormat::Human => futures_text(cx, list),
                });
            });
            report.status(false)
        }
        What::Effects(EffectOptions { why: Some(words), .. }, format) => {
            let [function, effect] = words.as_slice() else { return ExitCode::from(UNUSABLE) };
            let Some(effect) = effect_named(effect) else { return ExitCode::from(UNUSABLE) };
            let mut report = Report::new(Form::Plain(human));
            let mut found = false;
            each(job, &[], color, &mut report, |cx, at, _| {
                let functions = inspect::functions(cx, function);
                if !functions.is_empty() {
                    found = true;
                    front(cx, at.sources, human);
                    let color = job.color.on(std::io::stdout().is_terminal());
                    output::stdout(&crate::why::text(cx, at.sources, &functions, effect, *format, color));
                }
            });
            if !found {
                return unknown_function(function);
            }
            report.status(false)
        }
        What::Effects(EffectOptions { graph: Some(format), of, .. }, _) => {
            let mut report = Report::new(Form::Plain(human));
            let mut graphs = Vec::new();
            each(job, &[], color, &mut report, |cx, at, _| {
                let functions = inspect::functions(cx, of.as_deref().unwrap_or_default());
                if !functions.is_empty() {
                    front(cx, at.sources, human);
                    graphs.push(inspect::call_graph(cx, &functions));
                }
            });
            match (graphs.is_empty(), of) {
                (true, Some(of)) => return unknown_function(of),
                _ => match crate::graph::text(&graphs, *format) {
                    Ok(text) => output::stdout(&text),
                    Err(e) => {
                        output::stderr(&format!("error: {e}\n"));
                        return ExitCode::from(UNUSABLE);
                    }
                },
            }
            report.status(false)
        }
        What::Trust(format) => {
            let mut report = Report::new(Form::Plain(human));
            each(job, &[], color, &mut report, |cx, at, _| {
                front(cx, at.sources, human);
                output::stdout(&crate::trust::text(cx, &inspect::trust(cx), *format));
            });
            report.status(false)
        }
        What::Effects(_, format) => {
            let mut report = Report::new(Form::Plain(human));
            each(job, &[], color, &mut report, |cx, at, _| {
                front(cx, at.sources, human);
                let list = asyncsend_verdicts::effects_report(cx);
                output::stdout(&match format {
                    ListFormat::Json => list.iter().map(|f| json(&effects_line(cx, f))).collect(),
                    ListFormat::Human => effects_text(cx, list),
                });
            });
            report.status(false)
        }
        What::Coverage(format) => {
            let mut report = Report::new(Form::Plain(human));
            // In the order of the packages; of a package, the sum of its targets.
            let mut all: indexmap::IndexMap<String, Coverage> = indexmap::IndexMap::new();
            each(job, &[], color, &mut report, |cx, at, _| {
                let name = at.unit.map_or_else(|| cx.file_path(FileId(at.number)).to_owned(), package_name);
                all.entry(name).or_default().add(coverage(cx));
            });
            if *format == ListFormat::Human && all.len() > 1 {
                let mut total = Coverage::default();
                all.values().for_each(|c| total.add(c.clone()));
                all.insert("in all".to_owned(), total);
            }
            let write = match format {
                ListFormat::Json => crate::coverage::line,
                ListFormat::Human => crate::coverage::text,
            };
            output::stdout(&all.iter().map(|(name, c)| write(name, c)).collect::<String>());
            report.status(false)
        }
        What::Api => {
            let mut report = Report::new(Form::Plain(human));
            for api in crate::api::of(job, &mut report, color) {
                output::stdout(&api.to_string());
            }
            report.status(false)
        }
        What::Semver { deny_undecided, format, old, new } => {
            let mut report = Report::new(Form::Plain(human));
            match crate::api::changes(job, &mut report, color, old, new) {
                Ok(changes) => {
                    output::stdout(&crate::api::text(&changes, *format));
                    match crate::api::breaks(&changes, *deny_undecided) {
                        true => ExitCode::from(1),
                        false => ExitCode::SUCCESS,
                    }
                }
                Err(e) => {
                    output::stderr(&format!("error: {e}\n"));
                    ExitCode::from(UNUSABLE)
                }
            }
        }
        What::Explain { id } => crate::explain::explain(id),
        What::Completions(shell) => crate::manual::completions(*shell),
        What::Man => crate::manual::man(),
    }
}

/// The position of an effect, written with or without its `!`.
fn effect_named(name: &str) -> Option<usize> {
    let found = EFFECTS.iter().position(|e| *e == name.strip_prefix('!').unwrap_or(name));
    if found.is_none() {
        let known = EFFECTS.iter().map(|e| format!("`{e}`")).collect::<Vec<_>>().join(", ");
        output::stderr(&format!("error: no effect is called `{name}`; there are {known}\n"));
    }
    found
}

fn unknown_function(name: &str) -> ExitCode {
    output::stderr(&format!(
        "error: no function is called `{name}`; `asyncsend effects` lists them, and the last part of a path is enough\n"
    ));
    ExitCode::from(UNUSABLE)
}

/// Makes the changes that may be made, as often as that helps, and says in which files.
fn fix_all(job: &Job, levels: &[(Name, Wanted)], format: ErrorFormat) -> std::io::Result<()> {
    let quiet = Job { chatter: Chatter::Quiet, ..job.clone() };
    let look = || {
        let mut found = Found::default();
        let mut ledger = Ledger::default();
        each(&quiet, levels, false, &mut Report::new(Form::Silent), |cx, at, _| {
            let findings = ledger.apply(cx, asyncsend_verdicts::check(cx), at.settings, at.unit);
            findings.iter().for_each(|d| found.add(d, &at.settings.levels, at.sources));
        });
        found
    };
    let made = fix::rounds(look)?;
    // Between lines of JSON there is nothing else.
    for (name, n) in made.into_iter().filter(|_| format != ErrorFormat::Json) {
        output::stderr(&format!("asyncsend: fixed {name} ({n} {})\n", if n == 1 { "change" } else { "changes" }));
    }
    Ok(())
}

/// The front end's errors, before a list: what is missing from it must not look as if it were not there.
pub fn front(cx: Cx<'_>, sources: &SourceMap, format: Format) {
    let text: String = asyncsend_verdicts::front(cx).iter().map(|d| render(d, sources, format)).collect();
    output::stderr(&text);
}

/// What is known of a crate beside its code.
pub struct At<'a> {
    settings: &'a Settings,
    pub sources: &'a SourceMap,
    pub unit: Option<&'a Unit>,
    /// Of the root file.
    number: u32,
}

/// Runs `f` on every crate. What cannot be read, and what the checker itself breaks on, is reported and counted.
pub fn each(
    job: &Job,
    levels: &[(Name, Wanted)],
    color: bool,
    report: &mut Report,
    mut f: impl FnMut(Cx<'_>, At<'_>, &mut Report),
) {
    let last_panic = quiet_panics();
    let bare = Settings::new(&[], &job.rules, levels);
    let mut packages: HashMap<PackageId, Option<Settings>> = HashMap::new();
    let inputs = input::collect(&job.source);
    let last = inputs.len().saturating_sub(1);
    for (number, input) in inputs.into_iter().enumerate() {
        let Crate { path, edition, unit } = match input {
            Input::Crate(krate) => krate,
            Input::Problem { path, problem } => {
                let path = shown(&path);
                let d = match problem {
                    Problem::Io(message) => Diagnostic::error(Some(codes::IO.id), format!("{path}: {message}")),
                    Problem::Package(message) => {
                        let (first, rest) = message.split_once('\n').unwrap_or((&message, ""));
                        let d = Diagnostic::error(None, format!("{path}: {first}"));
                        if rest.is_empty() { d } else { d.note(rest) }
                    }
                };
                report.unusable(&d, &SourceMap::default(), None);
                continue;
            }
        };
        let settings = match &unit {
            None => &bare,
            Some(unit) => {
                let settings = packages.entry(unit.target().package.clone()).or_insert_with(|| {
                    status("Checking", &package_name(unit), job, Chatter::Normal, color);
                    if unit.package().is_some_and(|p| p.member && p.build_script) {
                        let what = "the build script: code that it makes and cfgs that it sets are not there";
                        status("Skipping", what, job, Chatter::Normal, color);
                    }
                    configured(unit, job, levels, report)
                });
                match settings {
                    Some(settings) => settings,
                    None => continue,
                }
            }
        };
        let unit = unit.as_ref();
        if let Some(unit) = unit {
            status("Target", &target_name(unit), job, Chatter::Verbose, color);
        }
        let name: Arc<str> = shown(&path).into();
        let mut sources = SourceMap::default();
        let text = match input::read(&path) {
            Ok(text) => text,
            Err((message, None)) => {
                let d = Diagnostic::error(Some(codes::IO.id), format!("{name}: {message}"));
                report.unusable(&d, &sources, unit);
                continue;
            }
            Err((message, Some((text, at)))) => {
                sources.insert(name.clone(), text);
                let at = LabeledSpan::new(name, at as u32, at as u32 + 1);
                report.unusable(&Diagnostic::error(Some(codes::IO.id), message).span(at), &sources, unit);
                continue;
            }
        };
        let text: Arc<str> = text.into();
        sources.insert(name.clone(), text.clone());
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let db = Database::default().on_all_cores();
            let file = SourceFile::new(&db, name.to_string(), text, FileId(number as u32));
            let program = Program::builder(
                file,
                edition,
                settings.rules,
                settings.tls_stage,
                settings.overflow_checks,
                settings.async_trait_tls,
            )
            .config(Arc::new(unit.map_or_else(CrateConfig::default, crate::crates::config)))
            .new(&db);
            asyncsend_verdicts::warm(&db, program);
            let cx = Cx::new(&db, program);
            for file in cx.user_files() {
                sources.insert(file.path(&db).as_str(), file.text(&db).clone());
            }
            f(cx, At { settings, sources: &sources, unit, number: number as u32 }, report);
            // The process ends soon after: to take everything apart first would be for nothing.
            if number == last {
                std::mem::forget(db);
            }
        }));
        if outcome.is_err() {
            let what = last_panic.lock().unwrap_or_else(|e| e.into_inner()).take().unwrap_or_default();
            let d = Diagnostic::error(None, format!("internal error while checking `{name}`: {what}"))
                .span(LabeledSpan::new(name.clone(), 0, 0))
                .note("this is a fault of asyncsend; nothing is known about this file");
            report.unusable(&d, &sources, unit);
        }
    }
}

/// What the manifests say of a package, and the command line over them; none if they are wrong, which is reported.
fn configured(unit: &Unit, job: &Job, levels: &[(Name, Wanted)], report: &mut Report) -> Option<Settings> {
    let mut tables = Vec::new();
    let workspace = unit.workspace.root.join("Cargo.toml");
    let package = unit.package().filter(|p| p.member);
    let manifests = [
        (Of::Workspace, Some(&workspace).filter(|_| unit.workspace.configured)),
        (Of::Package, package.filter(|p| p.configured).map(|p| &p.manifest)),
    ];
    for (of, manifest) in manifests {
        let Some(manifest) = manifest else { continue };
        let name: Arc<str> = shown(&unit.shown(manifest)).into();
        let mut sources = SourceMap::default();
        let read = match input::read(manifest) {
            Ok(text) => {
                sources.insert(name.clone(), text.as_str());
                config::read(&text, &name, of)
            }
            Err((message, _)) => Err(vec![Diagnostic::error(Some(codes::IO.id), format!("{name}: {message}"))]),
        };
        match read {
            Ok(table) => tables.push(table),
            Err(problems) => {
                problems.iter().for_each(|d| report.unusable(d, &sources, Some(unit)));
                return None;
            }
        }
    }
    Some(Settings::new(&tables.iter().collect::<Vec<&Table>>(), &job.rules, levels))
}

/// A line as cargo writes them, in `cargo asyncsend` only.
fn status(verb: &str, what: &str, job: &Job, least: Chatter, color: bool) {
    if matches!(job.source, Source::Cargo(_)) && job.chatter >= least {
        let (on, off) = if color { ("\x1b[1m\x1b[32m", "\x1b[0m") } else { ("", "") };
        output::stderr(&format!("{on}{verb:>12}{off} {what}\n"));
    }
}

fn package_name(unit: &Unit) -> String {
    unit.package().map_or_else(String::new, |p| {
        let folder = if p.member { format!(" ({})", p.manifest_dir().display()) } else { String::new() };
        format!("{} v{}{folder}", p.name, p.version)
    })
}

fn target_name(unit: &Unit) -> String {
    let target = unit.target();
    let test = if target.test && target.kind != crate::package::Kind::Test { ", as a test" } else { "" };
    let features = unit.package().map(|p| p.features.join(", ")).filter(|f| !f.is_empty());
    let features = features.map_or_else(String::new, |f| format!(", with features {f}"));
    format!("{} `{}`{test}{features}", target.kind.name(), target.name)
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
pub struct ReasonLine<'a> {
    message: &'a str,
    file: Option<&'a str>,
    line: Option<u32>,
    column: Option<u32>,
    rule: Option<&'static str>,
}

pub fn reason_line<'a>(cx: Cx<'a>, r: &'a Reason) -> ReasonLine<'a> {
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

pub fn place(cx: Cx<'_>, span: Span) -> String {
    format!("{}:{}", cx.file_path(span.file), cx.line_col(span).0)
}

/// Columns of the widest entry each; the last one is not padded.
pub fn table(rows: &[Vec<String>]) -> Vec<String> {
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
