//! Compares the checker's effects with what LLVM makes of random functions, and prints those on which it is wrong.
//!
//! ```text
//! cargo build --release -p asyncsend
//! cargo run --release -p asyncsend-testing --bin effect-oracle -- --effect panic --seed 1 --count 5000
//! ```
//!
//! `--effect tls` asks about thread-locals, unmasked; `--checker PATH` names another binary than
//! `target/release/asyncsend`; `--batch` is the number of functions in a program. The exit status is 1 after a
//! counterexample or a crash.

use asyncsend_testing::effects::{Effect, random};
use std::path::PathBuf;
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
            "--checker" => checker = value()?.into(),
            _ => return Err(format!("unknown argument {a}")),
        }
    }
    let tally = random(&checker, effect, seed, count, batch)?;
    for (what, text) in &tally.counterexamples {
        println!("==== {what}\n{text}\n");
    }
    println!("{}", tally.summary(effect));
    Ok(tally.counterexamples.is_empty())
}
