//! Compares the checker with rustc on random functions, and prints those on which they disagree, shrunk.
//!
//! ```text
//! cargo build --release -p asyncsend
//! cargo run --release -p asyncsend-testing --bin differential-fuzz -- --seed 1 --count 1000 [--edition 2021] [--no-shrink]
//! ```
//!
//! `--checker PATH` names another binary than `target/release/asyncsend`. The exit status is 1 after a disagreement.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use asyncsend_testing::diagnostic::{Diagnostic, Reported};
use asyncsend_testing::generate::{Function, Generator, PRELUDE, shrink};
use asyncsend_testing::{checker, rustc};

/// Functions in one file.
const BATCH: usize = 60;
/// Steps of shrinking for one disagreement.
const STEPS: usize = 40;

struct Options {
    seed: u64,
    count: usize,
    editions: Vec<String>,
    checker: PathBuf,
    shrink: bool,
}

/// What a tool says of one function: errors by line (from the function's first) and kind; and what it left open.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Answer {
    errors: Vec<(usize, String)>,
    open: Vec<String>,
}

#[derive(Debug, Clone)]
struct Disagreement {
    function: Function,
    rustc: Answer,
    checker: Answer,
}

impl Disagreement {
    fn class(&self) -> &'static str {
        let lines = |a: &Answer| a.errors.iter().map(|(l, _)| *l).collect::<Vec<_>>();
        let (oracle, ours) = (lines(&self.rustc), lines(&self.checker));
        if !self.checker.open.is_empty() {
            "undecided"
        } else if oracle == ours {
            "kinds differ"
        } else if ours.len() < oracle.len() {
            "WRONG ACCEPTANCE"
        } else {
            "wrong refusal"
        }
    }
}

fn main() -> ExitCode {
    match options().and_then(|o| run(&o)) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(e) => {
            eprintln!("{e}");
            ExitCode::FAILURE
        }
    }
}

fn options() -> Result<Options, String> {
    let mut o = Options {
        seed: 1,
        count: 300,
        editions: vec!["2021".into(), "2024".into()],
        checker: PathBuf::from("target/release/asyncsend"),
        shrink: true,
    };
    let mut args = std::env::args().skip(1);
    while let Some(a) = args.next() {
        let mut value = || args.next().ok_or(format!("{a} needs a value"));
        match a.as_str() {
            "--seed" => o.seed = value()?.parse().map_err(|e| format!("--seed: {e}"))?,
            "--count" => o.count = value()?.parse().map_err(|e| format!("--count: {e}"))?,
            "--edition" => o.editions = vec![value()?],
            "--checker" => o.checker = value()?.into(),
            "--no-shrink" => o.shrink = false,
            _ => return Err(format!("unknown argument {a}")),
        }
    }
    Ok(o)
}

fn run(o: &Options) -> Result<usize, String> {
    let dir = rustc::TempDir::new("fuzz").map_err(|e| e.to_string())?;
    let (mut compared, mut refused, mut unfit) = (0, 0, 0);
    let mut classes: BTreeMap<&'static str, usize> = BTreeMap::new();
    for edition in &o.editions {
        let mut generator = Generator::new(o.seed, edition);
        let mut left = o.count;
        while left > 0 {
            let functions: Vec<Function> = (0..BATCH.min(left)).map(|_| generator.function()).collect();
            left -= functions.len();
            let total = functions.len();
            let answers = match compare(functions, edition, &o.checker, dir.path()) {
                Ok(answers) => answers,
                Err(e) => {
                    println!("==== {e}");
                    *classes.entry("crash").or_default() += 1;
                    continue;
                }
            };
            compared += answers.len();
            unfit += total - answers.len();
            refused += answers.iter().filter(|d| !d.rustc.errors.is_empty()).count();
            for mut d in answers.into_iter().filter(|d| d.rustc != d.checker) {
                let class = d.class();
                *classes.entry(class).or_default() += 1;
                if o.shrink {
                    d = shrunk(d, edition, &o.checker, dir.path());
                }
                println!(
                    "==== {class}, edition {edition}\nrustc {:?}\nchecker {:?} {:?}\n{}",
                    d.rustc.errors,
                    d.checker.errors,
                    d.checker.open,
                    d.function.text(1)
                );
            }
        }
    }
    println!("{compared} futures compared ({refused} refused by rustc), {unfit} unfit; disagreements: {classes:?}");
    Ok(classes.values().sum())
}

/// Takes steps down for as long as the two still disagree in the same way. All candidates of a step share one file.
fn shrunk(mut d: Disagreement, edition: &str, checker: &Path, dir: &Path) -> Disagreement {
    let class = d.class();
    for _ in 0..STEPS {
        let candidates: Vec<Function> = shrink(&d.function).into_iter().take(150).collect();
        let Ok(answers) = compare(candidates, edition, checker, dir) else {
            break;
        };
        let next = answers.into_iter().find(|n| n.rustc != n.checker && n.class() == class);
        match next {
            Some(n) => d = n,
            None => break,
        }
    }
    d
}

/// What both tools say of the functions that rustc has nothing else against.
fn compare(
    mut functions: Vec<Function>,
    edition: &str,
    binary: &Path,
    dir: &Path,
) -> Result<Vec<Disagreement>, String> {
    let file = dir.join("program.rs");
    for _ in 0..12 {
        if functions.is_empty() {
            return Ok(Vec::new());
        }
        let mut text = PRELUDE.to_owned();
        let mut starts = Vec::with_capacity(functions.len());
        for (i, f) in functions.iter().enumerate() {
            starts.push(text.lines().count() + 1);
            text.push_str(&f.text(i));
        }
        fs::write(&file, &text).map_err(|e| e.to_string())?;
        let errors = rustc::errors(&file, edition).map_err(|e| format!("{e}\n{text}"))?;
        let owner = |line: usize| starts.partition_point(|s| *s <= line).checked_sub(1);
        let unfit: Vec<usize> =
            errors.iter().filter(|e| !e.is_thread_safety()).filter_map(|e| owner(e.primary()?.line_start)).collect();
        if !unfit.is_empty() {
            let mut i = 0;
            functions.retain(|_| {
                i += 1;
                !unfit.contains(&(i - 1))
            });
            continue;
        }
        let run = checker::check(binary, "rust", &["--edition", edition], &file).map_err(|e| format!("{e}\n{text}"))?;
        let mut answers: Vec<Disagreement> = functions
            .into_iter()
            .map(|function| Disagreement { function, rustc: Answer::default(), checker: Answer::default() })
            .collect();
        for e in &errors {
            record(e, &starts, &mut answers, |d| &mut d.rustc);
        }
        for e in run.diagnostics() {
            record(&e, &starts, &mut answers, |d| &mut d.checker);
        }
        for d in &mut answers {
            d.rustc.errors.sort();
            d.checker.errors.sort();
        }
        return Ok(answers);
    }
    Ok(Vec::new())
}

fn record(
    e: &Diagnostic,
    starts: &[usize],
    answers: &mut [Disagreement],
    which: impl Fn(&mut Disagreement) -> &mut Answer,
) {
    let Some(line) = e.primary().map(|p| p.line_start) else {
        return;
    };
    let Some(i) = starts.partition_point(|s| *s <= line).checked_sub(1) else {
        return;
    };
    let answer = which(&mut answers[i]);
    match e.reported() {
        Some(Reported { line, kind }) if e.is_error() => {
            answer.errors.push((line + 1 - starts[i], kind));
        }
        _ if e.code().is_some_and(|c| checker::OPEN_CODES.contains(&c)) => {
            answer.open.push(e.message.clone());
        }
        _ => {}
    }
}
