//! The `asyncsend` and `cargo asyncsend` commands: arguments in, text and an exit status out. The only crate that reads
//! files and prints.

mod api;
mod args;
mod cargo;
mod config;
mod coverage;
mod crates;
mod explain;
mod fix;
mod graph;
mod input;
mod levels;
mod manual;
mod memo;
mod output;
mod package;
mod report;
mod run;
mod suppress;
mod trust;
mod why;

use args::{CargoCli, Cli, Job};
use clap::Parser;
use std::process::ExitCode;

/// The checker makes many small values on several threads, which the allocator of most C libraries is slow at.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Stack of the worker thread. Only what is used of it costs memory: types, expressions and chains of futures may nest
/// deeply.
const STACK_SIZES: [usize; 3] = [1 << 30, 1 << 28, 1 << 26];

/// The `asyncsend` command.
pub fn main() -> ExitCode {
    start(Cli::parse().into())
}

/// The `cargo-asyncsend` command, which cargo starts as `cargo-asyncsend asyncsend …`.
pub fn cargo_main() -> ExitCode {
    let mut words: Vec<_> = std::env::args_os().collect();
    if words.get(1).is_some_and(|word| word == "asyncsend") {
        words.remove(1);
    }
    start(CargoCli::parse_from(words).into())
}

fn start(job: Job) -> ExitCode {
    for size in STACK_SIZES {
        let job = job.clone();
        let worker =
            std::thread::Builder::new().name("asyncsend".into()).stack_size(size).spawn(move || run::run(&job));
        match worker.map(std::thread::JoinHandle::join) {
            Ok(Ok(status)) => return status,
            // `run` catches what it calls; a panic that is left comes from printing.
            Ok(Err(_)) => return ExitCode::from(run::UNUSABLE),
            // No address space for a stack of this size: try a smaller one.
            Err(_) => {}
        }
    }
    output::stderr("error: no thread could be started\n");
    ExitCode::from(run::UNUSABLE)
}
