//! Compares the checker with rustc on random programs, and prints those on which they disagree, shrunk.
//!
//! ```text
//! cargo build --release -p asyncsend
//! cargo run --release -p asyncsend-testing --bin differential-fuzz -- --seed 1 --count 1000 [--edition 2021] [--no-shrink]
//! ```
//!
//! `--count` is the number of functions for each edition; `--checker PATH` names another binary than
//! `target/release/asyncsend`; `--jobs N` is how many files are compared at a time (what is compared does not depend on
//! it). The exit status is 1 after a disagreement, an undecided answer, or a crash.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use asyncsend_testing::compare::Oracle;
use asyncsend_testing::generate::Generator;
use asyncsend_testing::rustc;

/// Programs in one file, and functions in one program.
const PROGRAMS: usize = 10;
const FUNCTIONS: usize = 12;

struct Options {
    seed: u64,
    count: usize,
    editions: Vec<String>,
    checker: PathBuf,
    shrink: bool,
    jobs: usize,
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
        jobs: thread::available_parallelism().map_or(1, usize::from),
    };
    let mut args = std::env::args().skip(1);
    while let Some(a) = args.next() {
        let mut value = || args.next().ok_or(format!("{a} needs a value"));
        match a.as_str() {
            "--seed" => o.seed = value()?.parse().map_err(|e| format!("--seed: {e}"))?,
            "--count" => o.count = value()?.parse().map_err(|e| format!("--count: {e}"))?,
            "--jobs" => o.jobs = value()?.parse().map_err(|e| format!("--jobs: {e}"))?,
            "--edition" => o.editions = vec![value()?],
            "--checker" => o.checker = value()?.into(),
            "--no-shrink" => o.shrink = false,
            _ => return Err(format!("unknown argument {a}")),
        }
    }
    Ok(o)
}

#[derive(Default)]
struct Counts {
    made: usize,
    compared: usize,
    errors: usize,
    classes: BTreeMap<&'static str, usize>,
}

fn run(o: &Options) -> Result<usize, String> {
    // Each file is made from a seed of its own, so that it does not matter which are made at the same time.
    let files = o.count.div_ceil(PROGRAMS * FUNCTIONS);
    let all: Vec<(&str, usize)> = o.editions.iter().flat_map(|e| (0..files).map(|n| (e.as_str(), n))).collect();
    let next = AtomicUsize::new(0);
    let counts = Mutex::new(Counts::default());
    thread::scope(|scope| {
        let work = || {
            let dir = rustc::TempDir::new("fuzz").map_err(|e| e.to_string())?;
            while let Some((edition, n)) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                let oracle = Oracle { checker: &o.checker, edition, dir: dir.path() };
                let seed = o.seed.wrapping_mul(1 << 20).wrapping_add(*n as u64);
                one_file(o, &oracle, Generator::new(seed, edition), o.count - n * PROGRAMS * FUNCTIONS, &counts)?;
            }
            Ok(())
        };
        let workers: Vec<_> = (0..o.jobs.max(1)).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|w| w.join().unwrap_or_else(|_| Err("a worker panicked".to_owned())))
    })?;
    let Counts { made, compared, errors, classes } = counts.into_inner().unwrap_or_else(|e| e.into_inner());
    println!("{compared} of {made} functions compared, {errors} errors; disagreements: {classes:?}");
    Ok(classes.values().sum())
}

/// Compares the programs of one file, with `left` functions at most.
fn one_file(
    o: &Options,
    oracle: &Oracle<'_>,
    mut generator: Generator,
    left: usize,
    counts: &Mutex<Counts>,
) -> Result<(), String> {
    let mut counted = Counts::default();
    let mut programs = Vec::new();
    while programs.len() < PROGRAMS && counted.made < left {
        let functions = FUNCTIONS.min(left - counted.made);
        programs.push(generator.program(functions));
        counted.made += functions;
    }
    let mut reports = Vec::new();
    match oracle.compare(programs, false) {
        Ok(answers) => {
            counted.compared = answers.iter().map(|c| c.program.functions.len()).sum();
            counted.errors = answers.iter().map(|c| c.rustc.errors.len()).sum();
            for c in answers.iter().filter(|c| !c.agree()) {
                let mut single = oracle.disagreements(c)?;
                if single.is_empty() {
                    single.push(c.clone());
                }
                for d in single {
                    *counted.classes.entry(d.class()).or_default() += 1;
                    let d = if o.shrink { oracle.shrink(d) } else { d };
                    reports.push(d.report(oracle.edition));
                }
            }
        }
        Err(e) => {
            reports.push(format!("==== {e}"));
            *counted.classes.entry("crash").or_default() += 1;
        }
    }
    let mut counts = counts.lock().unwrap_or_else(|e| e.into_inner());
    counts.made += counted.made;
    counts.compared += counted.compared;
    counts.errors += counted.errors;
    for (class, n) in counted.classes {
        *counts.classes.entry(class).or_default() += n;
    }
    reports.iter().for_each(|r| println!("{r}"));
    Ok(())
}
