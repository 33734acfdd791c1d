//! Checks every Rust listing of the RFC, the book and the rule pages with the real binary; one test per Markdown file.

use std::path::Path;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let bin = Path::new(env!("CARGO_BIN_EXE_asyncsend"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let trials = asyncsend_mdtest::run(bin, &root)
        .into_iter()
        .map(|trial| Trial::test(trial.name.clone(), move || trial.run().map_err(Failed::from)))
        .collect();
    libtest_mimic::run(&arguments, trials).exit_code()
}
