//! Prints a program of a given number of lines, for timing: see [`asyncsend_testing::workload`].
//!
//! ```text
//! cargo run -p asyncsend-testing --bin workload -- LINES
//! ```

use asyncsend_testing::workload;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(lines) = std::env::args().nth(1).and_then(|n| n.parse().ok()) else {
        eprintln!("usage: workload LINES");
        return ExitCode::FAILURE;
    };
    print!("{}", workload::program(lines));
    ExitCode::SUCCESS
}
