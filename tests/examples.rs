//! Sample code: each program of `examples` has exactly the error lines its annotations announce, under each rule set.
//!
//! Its first lines say in words what it shows and what to expect; `//~ ERROR[rust,sound]` marks the lines themselves.
//! Warnings (undecided, unsupported) are not compared. Header lines that steer this suite:
//!
//! - `//! rules: sound, proposal`: only under these rule sets, where another one has no opinion;
//! - `//! stages: 1, 2`: under `proposal` with these values of `--tls-stage` too, where `stage-1` is the name of the rule set;
//! - `//! needs: tokio`: uses more than std or more than today's syntax, so rustc is not asked about its `[rust]` lines.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use asyncsend_testing::corpus::{self, Program};
use asyncsend_testing::{annotation, checker, diagnostic::Diagnostic, rustc};
use libtest_mimic::{Arguments, Trial};

const RULE_SETS: [&str; 3] = ["rust", "proposal", "sound"];

fn main() -> ExitCode {
    let programs = corpus::programs("examples").expect("examples is readable");
    let rustc_is_recorded = rustc::is_recorded();

    let mut trials = Vec::new();
    for program in programs.into_iter().map(Arc::new) {
        let chosen: Vec<&str> = program.header("rules").map_or(RULE_SETS.to_vec(), |rules| {
            RULE_SETS.into_iter().filter(|set| rules.split(',').any(|rule| rule.trim() == *set)).collect()
        });
        for rules in chosen {
            let program = program.clone();
            trials.push(Trial::test(format!("{rules}::{}", program.name), move || {
                Ok(check(&program, rules, rules, &[])?)
            }));
        }
        for stage in program.header("stages").into_iter().flat_map(|stages| stages.split(',')) {
            let (program, stage) = (program.clone(), stage.trim().to_owned());
            trials.push(Trial::test(format!("stage-{stage}::{}", program.name), move || {
                Ok(check(&program, &format!("stage-{stage}"), "proposal", &["--tls-stage", &stage])?)
            }));
        }
        if program.header("needs").is_none() {
            let program = program.clone();
            trials.push(
                Trial::test(format!("rustc::{}", program.name), move || Ok(ask_rustc(&program)?))
                    .with_ignored_flag(!rustc_is_recorded),
            );
        }
        trials.push(Trial::test(format!("header::{}", program.name), move || Ok(has_header(&program)?)));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// Compares the lines of a run with those that are announced under this name.
fn check(program: &Program, name: &str, rules: &str, flags: &[&str]) -> Result<(), String> {
    let expected = annotation::expected_lines(&program.source, name)?;
    let binary = Path::new(env!("CARGO_BIN_EXE_asyncsend"));
    let run = checker::check(binary, rules, flags, &program.path)?;
    compare(&expected, &run.diagnostics())
}

fn ask_rustc(program: &Program) -> Result<(), String> {
    let expected = annotation::expected_lines(&program.source, "rust")?;
    let errors = rustc::errors(&program.path, "2024").map_err(|error| error.to_string())?;
    compare(&expected, &errors)
}

fn compare(expected: &[usize], diagnostics: &[Diagnostic]) -> Result<(), String> {
    let mut found: Vec<(usize, &str)> = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.is_error())
        .filter_map(|diagnostic| Some((diagnostic.primary()?.line_start, diagnostic.message.as_str())))
        .collect();
    found.sort_unstable();
    let surplus = found.iter().filter(|(line, _)| !expected.contains(line));
    let surplus = surplus.map(|(line, message)| format!("  line {line}: {message}"));
    let missing = expected.iter().filter(|line| found.iter().all(|(other, _)| other != *line));
    let missing = missing.map(|line| format!("  line {line}: no error"));
    let report: Vec<String> = surplus.chain(missing).collect();
    if report.is_empty() { Ok(()) } else { Err(report.join("\n")) }
}

/// An example says what it shows before anything else.
fn has_header(program: &Program) -> Result<(), String> {
    annotation::parse(&program.source)?;
    for key in ["expect(rust)", "expect(proposal)", "expect(sound)"] {
        program.header(key).ok_or_else(|| format!("the header has no `//! {key}:` line"))?;
    }
    Ok(())
}
