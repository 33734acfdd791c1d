//! Rewrites the `//~ ERROR …` annotations of `tests/differential` to what the local rustc reports.
//!
//! ```text
//! cargo run -p asyncsend-testing --bin bless-differential [-- FILTER…]
//! ```
//!
//! Only programs whose name contains one of the filters, if any are given. A program that rustc refuses for another
//! reason than thread safety has no place in the suite: it is named, left alone, and the exit status is 1.

use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, thread};

use asyncsend_testing::corpus::{self, Program};
use asyncsend_testing::{annotation, rustc};

fn main() -> ExitCode {
    if !rustc::is_recorded() {
        eprintln!("the suite records rustc {}: bless with that one", rustc::RECORDED_VERSION);
        return ExitCode::FAILURE;
    }
    let filters: Vec<String> = std::env::args().skip(1).collect();
    let mut programs = match corpus::programs("tests/differential") {
        Ok(programs) => programs,
        Err(error) => {
            eprintln!("tests/differential: {error}");
            return ExitCode::FAILURE;
        }
    };
    programs.retain(|program| filters.is_empty() || filters.iter().any(|filter| program.name.contains(filter)));

    let [next, changed, refused, unfit] = [const { AtomicUsize::new(0) }; 4];
    let count = |counter: &AtomicUsize| counter.fetch_add(1, Ordering::Relaxed);
    let workers = thread::available_parallelism().map_or(1, usize::from).min(programs.len());
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(program) = programs.get(count(&next)) {
                    match bless(program) {
                        Ok(blessed) => {
                            changed.fetch_add(usize::from(blessed.changed), Ordering::Relaxed);
                            refused.fetch_add(usize::from(blessed.refused), Ordering::Relaxed);
                        }
                        Err(error) => {
                            eprintln!("{}: {error}", program.name);
                            count(&unfit);
                        }
                    }
                }
            });
        }
    });
    let [changed, refused, unfit] = [changed, refused, unfit].map(AtomicUsize::into_inner);
    println!("{} programs, {refused} refused, {changed} changed, {unfit} unfit", programs.len());
    if unfit == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

struct Blessed {
    changed: bool,
    refused: bool,
}

fn bless(program: &Program) -> Result<Blessed, String> {
    let errors = rustc::thread_safety_errors(&program.path, program.edition())?;
    let blessed = annotation::rewrite(&program.source, &errors);
    let changed = blessed != program.source;
    if changed {
        fs::write(&program.path, blessed).map_err(|error| error.to_string())?;
    }
    Ok(Blessed { changed, refused: !errors.is_empty() })
}
