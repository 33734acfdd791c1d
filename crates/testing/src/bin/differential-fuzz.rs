//! Compares the checker with rustc on random programs, and prints those on which they disagree, shrunk.
//!
//! ```text
//! cargo build --release -p asyncsend
//! cargo run --release -p asyncsend-testing --bin differential-fuzz -- --seed 1 --count 1000 [--edition 2021] [--no-shrink]
//! ```
//!
//! `--count` is the number of functions for each edition; `--checker PATH` names another binary than
//! `target/release/asyncsend`. The exit status is 1 after a disagreement, an undecided answer, or a crash.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

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
    let (mut made, mut compared, mut errors) = (0, 0, 0);
    let mut classes: BTreeMap<&'static str, usize> = BTreeMap::new();
    for edition in &o.editions {
        let oracle = Oracle { checker: &o.checker, edition, dir: dir.path() };
        let mut generator = Generator::new(o.seed, edition);
        let mut left = o.count;
        while left > 0 {
            let mut programs = Vec::new();
            while programs.len() < PROGRAMS && left > 0 {
                let functions = FUNCTIONS.min(left);
                programs.push(generator.program(functions));
                left -= functions;
                made += functions;
            }
            let answers = match oracle.compare(programs, false) {
                Ok(answers) => answers,
                Err(e) => {
                    println!("==== {e}");
                    *classes.entry("crash").or_default() += 1;
                    continue;
                }
            };
            compared += answers.iter().map(|c| c.program.functions.len()).sum::<usize>();
            errors += answers.iter().map(|c| c.rustc.errors.len()).sum::<usize>();
            for c in answers.iter().filter(|c| !c.agree()) {
                let mut single = oracle.disagreements(c)?;
                if single.is_empty() {
                    single.push(c.clone());
                }
                for d in single {
                    *classes.entry(d.class()).or_default() += 1;
                    let d = if o.shrink { oracle.shrink(d) } else { d };
                    println!("{}", d.report(edition));
                }
            }
        }
    }
    println!("{compared} of {made} functions compared, {errors} errors; disagreements: {classes:?}");
    Ok(classes.values().sum())
}
