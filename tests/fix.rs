//! `check --fix`: after it, the checker and rustc agree that what could be mended is, and the program still compiles.
//!
//! Each program of `tests/fix` is fixed in a copy, under `rust` and under `sound`; the text that comes out is compared with
//! the file `.fixed` beside it. `//~ STAYS` marks the lines with errors that no change may be made for.
//! `ASYNCSEND_BLESS=1 cargo test -p asyncsend --test fix` writes the fixed texts anew: read what it wrote.

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use asyncsend_testing::corpus::{self, Program};
use asyncsend_testing::{checker, rustc};
use libtest_mimic::{Arguments, Trial};

const STAYS: &str = "//~ STAYS";

fn main() -> ExitCode {
    let programs = corpus::programs("tests/fix").expect("tests/fix is readable");
    let rustc_is_recorded = rustc::is_recorded();
    let mut trials = Vec::new();
    for program in programs.into_iter().map(Arc::new) {
        for rules in ["rust", "sound"] {
            let program = program.clone();
            let name = format!("{rules}::{}", program.name);
            trials.push(Trial::test(name, move || Ok(fix(&program, rules)?)));
        }
        let name = format!("rustc::{}", program.name);
        trials.push(Trial::test(name, move || Ok(ask_rustc(&program)?)).with_ignored_flag(!rustc_is_recorded));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// The lines whose errors stay.
fn stays(text: &str) -> Vec<usize> {
    text.lines().enumerate().filter(|(_, line)| line.contains(STAYS)).map(|(i, _)| i + 1).collect()
}

fn fix(program: &Program, rules: &str) -> Result<(), String> {
    let binary = Path::new(env!("CARGO_BIN_EXE_asyncsend"));
    let folder = rustc::TempDir::new("fix").map_err(|e| e.to_string())?;
    let copy = folder.path().join("program.rs");
    fs::write(&copy, &program.source).map_err(|e| e.to_string())?;
    let run = checker::check(binary, rules, &["--fix"], &copy)?;
    let text = fs::read_to_string(&copy).map_err(|e| e.to_string())?;
    let mut left: Vec<usize> = run.errors().iter().map(|e| e.line).collect();
    left.dedup();
    if left != stays(&text) {
        return Err(format!("errors are left on the lines {left:?}:\n{}\n{text}", run.tail()));
    }
    let expected = program.path.with_extension("fixed");
    if std::env::var_os("ASYNCSEND_BLESS").is_some() {
        return fs::write(&expected, &text).map_err(|e| e.to_string());
    }
    let expected = fs::read_to_string(&expected).map_err(|e| format!("{}: {e}", expected.display()))?;
    if text != expected {
        return Err(format!("this came out:\n{text}"));
    }
    // What is fixed stays as it is.
    checker::check(binary, rules, &["--fix"], &copy)?;
    let again = fs::read_to_string(&copy).map_err(|e| e.to_string())?;
    if again == text { Ok(()) } else { Err(format!("a second run changed it:\n{again}")) }
}

/// Before the fix rustc refuses more than what stays; after it, exactly that.
fn ask_rustc(program: &Program) -> Result<(), String> {
    let lines = |path: &Path| -> Result<Vec<usize>, String> {
        Ok(rustc::thread_safety_errors(path, "2024")?.iter().map(|e| e.line).collect())
    };
    let before = lines(&program.path)?;
    let folder = rustc::TempDir::new("fixed").map_err(|e| e.to_string())?;
    let copy = folder.path().join("program.rs");
    let fixed = fs::read_to_string(program.path.with_extension("fixed")).map_err(|e| e.to_string())?;
    fs::write(&copy, &fixed).map_err(|e| e.to_string())?;
    let mut after = lines(&copy)?;
    let count = after.len();
    after.dedup();
    if after != stays(&fixed) {
        return Err(format!("rustc refuses the fixed program on the lines {after:?}:\n{fixed}"));
    }
    let nothing_to_do = fixed == program.source;
    if (before.len() > count) == nothing_to_do {
        return Err(format!("rustc refuses the lines {before:?} before, {after:?} after the fix"));
    }
    Ok(())
}
