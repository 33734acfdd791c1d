//! Compares the checker's effects with what LLVM makes of random functions, and prints those on which it is wrong.
//!
//! ```text
//! cargo build --release -p asyncsend
//! cargo run --release -p asyncsend-testing --bin effect-oracle -- --effect panic --seed 1 --count 5000
//! ```
//!
//! `--file FILE` asks about the `#[no_mangle]` functions of a file instead, and prints what both say; `--effect tls` asks about thread-locals, unmasked; `--checker PATH` names another binary than
//! `target/release/asyncsend`; `--batch` is the number of functions in a program. The exit status is 1 after a
//! counterexample or a crash.

use asyncsend_testing::effects::{Effect, Oracle, random};
use asyncsend_testing::rustc::TempDir;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(e) => {
            eprintln!("{e}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<bool, String> {
    let (mut effect, mut seed, mut count, mut batch) = (Effect::Panic, 1, 5000, 100);
    let mut checker = PathBuf::from("target/release/asyncsend");
    let mut file: Option<PathBuf> = None;
    let mut args = std::env::args().skip(1);
    while let Some(a) = args.next() {
        let mut value = || args.next().ok_or(format!("{a} needs a value"));
        match a.as_str() {
            "--effect" => {
                let name = value()?;
                let known = [Effect::Panic, Effect::Tls].into_iter().find(|e| e.name() == name);
                effect = known.ok_or(format!("no oracle for `{name}`"))?;
            }
            "--seed" => seed = value()?.parse().map_err(|e| format!("--seed: {e}"))?,
            "--count" => count = value()?.parse().map_err(|e| format!("--count: {e}"))?,
            "--batch" => batch = value()?.parse().map_err(|e| format!("--batch: {e}"))?,
            "--file" => file = Some(value()?.into()),
            "--checker" => checker = value()?.into(),
            _ => return Err(format!("unknown argument {a}")),
        }
    }
    if let Some(file) = file {
        return one_file(&checker, effect, &file);
    }
    let tally = random(&checker, effect, seed, count, batch)?;
    for (what, text) in &tally.counterexamples {
        println!("==== {what}\n{text}\n");
    }
    println!("{}", tally.summary(effect));
    Ok(tally.counterexamples.is_empty())
}

/// Whether LLVM keeps nothing of what the checker proves absent.
fn one_file(checker: &Path, effect: Effect, file: &Path) -> Result<bool, String> {
    let dir = TempDir::new("effects").map_err(|e| e.to_string())?;
    let mut fine = true;
    for a in (Oracle { checker, effect, dir: dir.path() }).ask_all(file)? {
        let says = match a.absent {
            Some(true) => "never",
            Some(false) => "may",
            None => "undecided",
        };
        let wrong = a.absent == Some(true) && !a.symbols.is_empty();
        fine &= !wrong;
        let mark = if wrong { "! " } else { "" };
        println!("{mark}{}: {says}; LLVM keeps: {}", a.name, a.symbols.join(", "));
    }
    Ok(fine)
}
