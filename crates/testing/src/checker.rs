//! The program under test: the `asyncsend` binary.

use std::io;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::diagnostic::{self, Diagnostic, Reported};

/// Codes of the warnings that say "not decided": they are no verdict, so no suite counts them as one.
pub const OPEN_CODES: [&str; 2] = ["asyncsend::undecided", "asyncsend::unsupported"];

/// How one run ended.
#[derive(Debug)]
pub struct Run {
    pub status: ExitStatus,
    pub stdout: String,
    pub stderr: String,
    pub elapsed: Duration,
}

impl Run {
    /// The exit status; an error that quotes the output if a signal ended the run, or a panic.
    pub fn exit_code(&self) -> Result<i32, String> {
        match self.status.code() {
            Some(code @ 0..=2) if !self.stderr.contains("panicked at") => Ok(code),
            _ => Err(format!("the checker crashed: {}\n{}", self.status, self.tail())),
        }
    }

    /// The end of what was written to stderr.
    pub fn tail(&self) -> String {
        let lines: Vec<&str> = self.stderr.lines().collect();
        let from = lines.len().saturating_sub(20);
        lines[from..].iter().map(|line| line.chars().take(500).collect::<String>()).collect::<Vec<_>>().join("\n")
    }

    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        diagnostic::parse(&self.stderr).0
    }

    /// All errors, sorted.
    pub fn errors(&self) -> Vec<Reported> {
        let diagnostics = self.diagnostics();
        let mut errors: Vec<Reported> =
            diagnostics.iter().filter(|d| d.is_error()).filter_map(Diagnostic::reported).collect();
        errors.sort();
        errors
    }

    /// What was left open, as `line N: message`.
    pub fn open(&self) -> Vec<String> {
        self.diagnostics()
            .iter()
            .filter(|diagnostic| diagnostic.code().is_some_and(|code| OPEN_CODES.contains(&code)))
            .map(|diagnostic| {
                let line = diagnostic.primary().map_or(0, |span| span.line_start);
                format!("  line {line}: {}", diagnostic.message)
            })
            .collect()
    }
}

/// Runs `asyncsend ARGS`, and kills it after `limit`.
pub fn run<S: AsRef<std::ffi::OsStr>>(binary: &Path, args: &[S], limit: Duration) -> io::Result<Run> {
    let start = Instant::now();
    let mut child =
        Command::new(binary).args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let stdout = read_all(child.stdout.take());
    let stderr = read_all(child.stderr.take());
    let mut pause = Duration::from_millis(2);
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if start.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            return Err(io::Error::other(format!("not done after {limit:?}")));
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(50));
    };
    let join = |reader: thread::JoinHandle<String>| reader.join().unwrap_or_default();
    Ok(Run { status, stdout: join(stdout), stderr: join(stderr), elapsed: start.elapsed() })
}

/// Drains a pipe on a thread of its own, so that the child never blocks on a full one.
fn read_all(pipe: Option<impl io::Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            let _ = pipe.read_to_end(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// `asyncsend check --rules RULES --error-format json EXTRA FILE`, within a minute.
pub fn check(binary: &Path, rules: &str, extra: &[&str], file: &Path) -> Result<Run, String> {
    let file = file.to_str().ok_or("a path that is not UTF-8")?;
    let args = [&["check", "--rules", rules, "--error-format", "json"], extra, &[file]].concat();
    let run = run(binary, &args, Duration::from_secs(60)).map_err(|error| format!("{}: {error}", binary.display()))?;
    match run.exit_code()? {
        2 => Err(format!("exit status 2: not readable for the checker\n{}", run.tail())),
        _ => Ok(run),
    }
}
