//! The `asyncsend` command: arguments in, text and an exit status out. The only crate that reads files and prints.

mod args;
mod explain;
mod input;
mod manifest;
mod output;
mod run;

use args::{Cli, Command};
use clap::Parser;
use std::process::ExitCode;

/// Stack of the worker thread. Only what is used of it costs memory: types, expressions and chains of futures may nest
/// deeply.
const STACK_SIZES: [usize; 3] = [1 << 30, 1 << 28, 1 << 26];

fn main() -> ExitCode {
    let cli = Cli::parse();
    if let Command::Explain { id } = &cli.command {
        return explain::explain(id);
    }
    for size in STACK_SIZES {
        let cli = cli.clone();
        let worker =
            std::thread::Builder::new().name("asyncsend".into()).stack_size(size).spawn(move || run::run(&cli));
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
