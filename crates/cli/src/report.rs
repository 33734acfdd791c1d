//! Findings on their way out: in which form, where to, and what they add up to.

use crate::args::ErrorFormat;
use crate::input::Unit;
use crate::levels::Levels;
use crate::output;
use crate::run::UNUSABLE;
use asyncsend_diagnostics::{Diagnostic, Format, Level, SourceMap, render, tally};
use serde::Serialize;
use serde_json::value::RawValue;
use std::collections::{BTreeSet, HashSet};
use std::path::Path;
use std::process::ExitCode;

/// How findings are written.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Form {
    /// To stderr.
    Plain(Format),
    /// To stdout, wrapped as cargo wraps what rustc says, for tools that read cargo's output.
    Cargo { color: bool },
    /// Only counted.
    Silent,
}

impl Form {
    pub fn new(format: ErrorFormat, cargo: bool, color: bool) -> Form {
        match format {
            ErrorFormat::Human => Form::Plain(Format::Human { color }),
            ErrorFormat::Short => Form::Plain(Format::Short),
            ErrorFormat::Json if cargo => Form::Cargo { color },
            ErrorFormat::Json => Form::Plain(Format::Json),
        }
    }

    /// The form of what belongs to no target: as cargo does, for people if there is no place for it in the JSON.
    fn outside(self) -> Format {
        match self {
            Form::Silent => Format::Short,
            Form::Plain(format) => format,
            Form::Cargo { color } => Format::Human { color },
        }
    }
}

/// A run's findings so far.
pub struct Report {
    form: Form,
    errors: usize,
    warnings: usize,
    unusable: bool,
    /// Rules that the findings name.
    rules: BTreeSet<&'static str>,
    /// What has been written: two targets that share a file share its findings.
    written: HashSet<String>,
}

/// A line of `cargo check --message-format json`.
#[derive(Serialize)]
struct CompilerMessage<'a> {
    reason: &'static str,
    package_id: &'a str,
    manifest_path: &'a Path,
    target: &'a cargo_metadata::Target,
    message: &'a RawValue,
}

#[derive(Serialize)]
struct BuildFinished {
    reason: &'static str,
    success: bool,
}

impl Report {
    pub fn new(form: Form) -> Report {
        Report { form, errors: 0, warnings: 0, unusable: false, rules: BTreeSet::new(), written: HashSet::new() }
    }

    /// A finding, at the level that it has here.
    pub fn finding(&mut self, d: &Diagnostic, levels: &Levels, sources: &SourceMap, unit: Option<&Unit>) {
        let Some(level) = levels.level(d) else { return };
        let d = Diagnostic { level, ..d.clone() };
        if self.write(&d, sources, unit) {
            self.rules.extend(d.rule.filter(|_| d.is_own()));
        }
    }

    /// What keeps a crate from being checked.
    pub fn unusable(&mut self, d: &Diagnostic, sources: &SourceMap, unit: Option<&Unit>) {
        self.unusable = true;
        self.write(d, sources, unit);
    }

    /// Writes and counts; not what has been written before.
    fn write(&mut self, d: &Diagnostic, sources: &SourceMap, unit: Option<&Unit>) -> bool {
        let text = match (self.form, unit) {
            (Form::Cargo { .. }, Some(_)) => render(d, sources, Format::Json),
            // What cargo says takes several lines.
            (Form::Plain(Format::Short), None) if d.primary().is_none() && !d.children.is_empty() => {
                render(d, sources, Format::Human { color: false })
            }
            (form, _) => render(d, sources, form.outside()),
        };
        if self.written.contains(&text) {
            return false;
        }
        match (self.form, unit) {
            (Form::Silent, _) => {}
            (Form::Cargo { .. }, Some(unit)) => output::stdout(&wrapped(&text, unit)),
            _ => output::stderr(&text),
        }
        match d.level {
            Level::Error => self.errors += 1,
            Level::Warning => self.warnings += 1,
            Level::Note => {}
        }
        self.written.insert(text);
        true
    }

    /// The end of a check: how many there were.
    pub fn close(&self) {
        match self.form {
            Form::Plain(Format::Human { .. }) => {
                if let Some(tally) = tally(self.errors, self.warnings) {
                    output::stderr(&format!("asyncsend: {tally}\n"));
                    if let Some(rule) = self.rules.first() {
                        let text = format!("For more information about a rule, try `asyncsend explain {rule}`.\n");
                        output::stderr(&text);
                    }
                }
            }
            Form::Plain(_) | Form::Silent => {}
            Form::Cargo { .. } => {
                let success = self.errors == 0 && !self.unusable;
                output::stdout(&json(&BuildFinished { reason: "build-finished", success }));
            }
        }
    }

    /// Whether something could not be read or checked.
    pub fn is_unusable(&self) -> bool {
        self.unusable
    }

    /// The exit status; `counts` if errors in the code are what was asked for.
    pub fn status(&self, counts: bool) -> ExitCode {
        match (self.unusable, counts && self.errors > 0) {
            (true, _) => ExitCode::from(UNUSABLE),
            (false, true) => ExitCode::from(1),
            (false, false) => ExitCode::SUCCESS,
        }
    }
}

/// A line of JSON.
pub fn json(line: &impl Serialize) -> String {
    // Strings and numbers only: nothing that JSON cannot hold.
    serde_json::to_string(line).unwrap_or_default() + "\n"
}

/// One of our JSON lines, as cargo passes on what rustc says of a target.
fn wrapped(text: &str, unit: &Unit) -> String {
    let target = unit.target();
    let manifest = unit.workspace.packages.get(&target.package).map_or(Path::new(""), |p| &p.manifest);
    match serde_json::from_str::<&RawValue>(text.trim_end()) {
        Ok(message) => json(&CompilerMessage {
            reason: "compiler-message",
            package_id: &target.package.repr,
            manifest_path: manifest,
            target: &target.cargo,
            message,
        }),
        // It was written as JSON just now.
        Err(_) => text.to_owned(),
    }
}
