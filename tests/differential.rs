//! Rule set `rust` against rustc: each program of `tests/differential` has the errors its `//~` annotations announce,
//! on the same lines and with the same codes. The annotations are what rustc itself reported: `rustc::…` asks it again
//! if it is the recorded version, and `cargo run -p asyncsend-testing --bin bless-differential` rewrites them.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use asyncsend_testing::corpus::{self, Program};
use asyncsend_testing::gaps::{KnownGaps, Outcome};
use asyncsend_testing::{annotation, checker, diagnostic, rustc};
use libtest_mimic::{Arguments, Trial};

const FOLDER: &str = "tests/differential";

fn main() -> ExitCode {
    let programs = corpus::programs(FOLDER).expect("tests/differential is readable");
    let gaps = KnownGaps::read(&corpus::root().join(FOLDER).join("known-gaps.txt")).expect("well-formed known gaps");
    let gaps = Arc::new(gaps);
    let rustc_is_recorded = rustc::is_recorded();

    let mut trials = Vec::new();
    for name in gaps.names().filter(|name| programs.iter().all(|program| program.name != *name)) {
        let message = format!("known-gaps.txt lists {name}, which is no program");
        trials.push(Trial::test(format!("known-gaps::{name}"), move || Err(message.into())));
    }
    for program in programs {
        let program = Arc::new(program);
        trials.push(Trial::test(format!("asyncsend::{}", program.name), {
            let (program, gaps) = (program.clone(), gaps.clone());
            move || Ok(gaps.judge(&program.name, check(&program)?)?)
        }));
        trials.push(
            Trial::test(format!("rustc::{}", program.name), move || Ok(ask_rustc(&program)?))
                .with_ignored_flag(!rustc_is_recorded),
        );
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn check(program: &Program) -> Result<Outcome, String> {
    let expected = annotation::expected(&program.source, "rust")?;
    let binary = Path::new(env!("CARGO_BIN_EXE_asyncsend"));
    let run = match checker::check(binary, "rust", &["--edition", program.edition()], &program.path) {
        Ok(run) => run,
        Err(error) => return Ok(Outcome::Wrong(error)),
    };
    let found = run.errors();
    let open = run.open();
    let mut report = diagnostic::difference(&expected, &found).map_or_else(Vec::new, |table| vec![table]);
    if found.len() < expected.len() && open.is_empty() {
        return Ok(Outcome::WronglyAccepted(report.join("\n")));
    }
    if !open.is_empty() {
        report.push(format!("left open:\n{}", open.join("\n")));
    }
    if run.exit_code()? != i32::from(!found.is_empty()) {
        report.push(format!("{} errors, but {}", found.len(), run.status));
    }
    Ok(if report.is_empty() { Outcome::Right } else { Outcome::Wrong(report.join("\n")) })
}

fn ask_rustc(program: &Program) -> Result<(), String> {
    let expected = annotation::expected(&program.source, "rust")?;
    let found = rustc::thread_safety_errors(&program.path, program.edition())?;
    diagnostic::difference(&expected, &found).map_or(Ok(()), Err)
}
