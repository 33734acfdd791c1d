//! Litmus programs: each of `tests/litmus` is accepted or refused under each rule set as its header says.
//!
//! The book's list of them is made from the headers; `ASYNCSEND_BLESS=1` writes it anew.
//!
//! *Accepted* means exit status 0 under `--deny undecided`. The header's `rust:` line is checked with rustc as well, with
//! `AsyncSend` as a name for `Send` and stand-ins for tokio's and futures' items.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use asyncsend_testing::corpus::{self, Program};
use asyncsend_testing::gaps::{KnownGaps, Outcome};
use asyncsend_testing::{checker, rustc};
use libtest_mimic::{Arguments, Trial};

const FOLDER: &str = "tests/litmus";
const RULE_SETS: [&str; 3] = ["rust", "proposal", "sound"];

fn main() -> ExitCode {
    let programs = corpus::programs(FOLDER).expect("tests/litmus is readable");
    let gaps = KnownGaps::read(&corpus::root().join(FOLDER).join("known-gaps.txt")).expect("well-formed known gaps");
    let gaps = Arc::new(gaps);
    let rustc_is_recorded = rustc::is_recorded();

    let page = page(&programs);
    let mut trials = vec![Trial::test("book::litmus.md", move || Ok(hold(&page?)?))];
    for name in gaps.names().filter(|name| !is_a_test(name, &programs)) {
        let message = format!("known-gaps.txt lists {name}, which is no RULES/PROGRAM");
        trials.push(Trial::test(format!("known-gaps::{name}"), move || Err(message.into())));
    }
    for program in programs {
        let program = Arc::new(program);
        for rules in RULE_SETS {
            let (program, gaps) = (program.clone(), gaps.clone());
            trials.push(Trial::test(format!("{rules}::{}", program.name), move || {
                Ok(gaps.judge(&format!("{rules}/{}", program.name), check(&program, rules)?)?)
            }));
        }
        trials.push(
            Trial::test(format!("rustc::{}", program.name), move || Ok(ask_rustc(&program)?))
                .with_ignored_flag(!rustc_is_recorded),
        );
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn is_a_test(name: &str, programs: &[Program]) -> bool {
    name.split_once('/')
        .is_some_and(|(rules, name)| RULE_SETS.contains(&rules) && programs.iter().any(|program| program.name == name))
}

/// The book's list of all programs.
fn page(programs: &[Program]) -> Result<String, String> {
    let mut text = format!(
        "# All litmus programs\n\n\
         The {} programs of `tests/litmus`, each with its mechanism and its verdict under each rule set, from their headers; \
         the tests hold the checker to them, and rustc to the column `rust`.\n\
         *accepted* means accepted with `--deny undecided`; *not accepted* is refused or undecided; \
         a dash stands where nothing is stated.\n\
         [Is it sound?](is-it-sound.md) explains the first of them.\n\n\
         | program, mechanism | `rust` | `proposal` | `sound` |\n|---|---|---|---|\n",
        programs.len()
    );
    for program in programs {
        let title = program.source.lines().next().and_then(|line| line.strip_prefix("// "));
        let (name, title) = title
            .and_then(|title| title.split_once(": "))
            .ok_or_else(|| format!("{}: the first line is no `// NAME: what it shows`", program.name))?;
        let mechanism = program.header("mechanism").unwrap_or_default();
        let verdict = |rules: &str| match program.header(rules) {
            Some("not stated") | None => "–".to_owned(),
            Some("accepted") if rules != "rust" => "**accepted**".to_owned(),
            Some(verdict) => verdict.to_owned(),
        };
        let cells = [title, mechanism].map(cell);
        let verdicts = RULE_SETS.map(verdict).join(" | ");
        let _ = writeln!(text, "| **{name}** {}<br>{} | {verdicts} |", cells[0], cells[1]);
    }
    Ok(text)
}

/// A text as a cell of a table: `<` and `|` mean nothing there.
fn cell(text: &str) -> String {
    let parts = text.replace('|', "\\|");
    let parts = parts.split('`').enumerate();
    let parts: Vec<String> =
        parts.map(|(i, part)| if i % 2 == 0 { part.replace('<', "&lt;") } else { part.to_owned() }).collect();
    parts.join("`")
}

/// Compares the book's page with what it should be, or writes it.
fn hold(expected: &str) -> Result<(), String> {
    let path = corpus::root().join("book/src/litmus.md");
    if fs::read_to_string(&path).is_ok_and(|found| found == expected) {
        return Ok(());
    }
    if std::env::var_os("ASYNCSEND_BLESS").is_some_and(|value| !value.is_empty() && value != "0") {
        return fs::write(&path, expected).map_err(|error| format!("{}: {error}", path.display()));
    }
    Err(format!("{} is out of date; ASYNCSEND_BLESS=1 writes it", path.display()))
}

/// What the header promises: `None` if it does not state a verdict.
fn promised(program: &Program, rules: &str) -> Result<Option<bool>, String> {
    match program.header(rules) {
        Some("accepted") => Ok(Some(true)),
        Some("refused" | "not accepted") => Ok(Some(false)),
        Some("not stated") => Ok(None),
        other => Err(format!("the header's `{rules}:` line is {other:?}")),
    }
}

fn check(program: &Program, rules: &str) -> Result<Outcome, String> {
    program.header("mechanism").ok_or("the header has no `mechanism:` line")?;
    let promised = promised(program, rules)?;
    let binary = Path::new(env!("CARGO_BIN_EXE_asyncsend"));
    let run = match checker::check(binary, rules, &["--deny", "undecided"], &program.path) {
        Ok(run) => run,
        Err(error) => return Ok(Outcome::Wrong(error)),
    };
    let accepted = run.exit_code()? == 0;
    let errors: Vec<String> =
        run.errors().iter().map(|error| format!("  line {}: {}", error.line, error.kind)).collect();
    Ok(match promised {
        Some(true) if !accepted => Outcome::Wrong(format!("must be accepted, but:\n{}", errors.join("\n"))),
        Some(false) if accepted && rules == "sound" => Outcome::WronglyAccepted("must be refused".into()),
        Some(false) if accepted => Outcome::Wrong("must be refused, is accepted".into()),
        _ => Outcome::Right,
    })
}

/// Whether rustc, as it is today, agrees with the header's `rust:` line.
fn ask_rustc(program: &Program) -> Result<(), String> {
    if FOREIGN.iter().any(|foreign| program.source.contains(foreign)) {
        return Ok(()); // no stand-in for these
    }
    let folder = rustc::TempDir::new("litmus").map_err(|error| error.to_string())?;
    let file = folder.path().join("program.rs");
    let source = ["AsyncSend", "Resident"].iter().fold(format!("{}{STAND_INS}", program.source), |source, name| {
        source.replace(&format!("use std::marker::{name};"), &format!("use std::marker::Send as {name};"))
    });
    // A module that lacks the name: it is in scope everywhere for the checker, not for rustc.
    let source = source.replace("use crate::race::*;", "use crate::{AsyncSend, race::*};");
    fs::write(&file, source).map_err(|error| error.to_string())?;
    let accepted = rustc::thread_safety_errors(&file, "2024")?.is_empty();
    match promised(program, "rust")? {
        Some(promised) if promised != accepted => Err(format!("accepted by rustc: {accepted}")),
        _ => Ok(()),
    }
}

/// Items of other crates without a stand-in.
const FOREIGN: [&str; 11] = [
    "use send_wrapper",
    "task_local!",
    "tokio::sync::mpsc",
    "tokio::sync::oneshot",
    "tokio::time",
    "tokio::select",
    "LocalSet",
    "JoinHandle",
    "futures::future",
    "futures::stream",
    "futures::FutureExt",
];

/// Appended to a program; its prelude's `use super::*` brings them into scope.
const STAND_INS: &str = "
mod tokio {
    use std::future::Future;
    pub fn spawn<F>(_: F) where F: Future + Send + 'static, F::Output: Send + 'static {}
    pub mod task {
        pub fn spawn_blocking<F, R>(_: F) where F: FnOnce() -> R + Send + 'static, R: Send + 'static {}
        pub fn spawn_local<F>(_: F) where F: super::Future + 'static, F::Output: 'static {}
    }
    pub mod sync {
        pub struct Mutex<T>(std::sync::Mutex<T>);
        pub struct MutexGuard<'a, T>(&'a Mutex<T>, std::sync::MutexGuard<'a, T>);
        unsafe impl<T: Send> Send for MutexGuard<'_, T> {}
        impl<T> std::ops::Deref for MutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T { &self.1 } }
        impl<T> std::ops::DerefMut for MutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T { &mut self.1 } }
        impl<T> Mutex<T> {
            pub fn new(value: T) -> Mutex<T> { Mutex(std::sync::Mutex::new(value)) }
            pub async fn lock(&self) -> MutexGuard<'_, T> { MutexGuard(self, self.0.lock().unwrap()) }
        }
    }
}
mod futures {
    macro_rules! join { ($($future:expr),*) => { ($($future.await),*) }; }
    pub(crate) use join;
}
";
