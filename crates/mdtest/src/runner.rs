//! Runs the checker on one program.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// How long the checker may take for one listing.
const TIMEOUT: Duration = Duration::from_secs(60);

/// The name of the listing's file, as it appears in the output.
pub(crate) const FILE: &str = "example.rs";

/// A folder of its own for one program, removed in the end.
pub(crate) struct Sandbox {
    folder: PathBuf,
}

/// What a run of the checker left behind.
pub(crate) struct Output {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Sandbox {
    pub(crate) fn new(program: &str) -> Result<Sandbox, String> {
        static COUNTER: AtomicUsize = AtomicUsize::new(0);
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("asyncsend-mdtest-{}-{number}", std::process::id()));
        let written = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(folder.join(FILE), program));
        let sandbox = Sandbox { folder };
        written.map(|()| sandbox).map_err(|error| format!("cannot write the listing: {error}"))
    }

    /// Runs `asyncsend COMMAND FLAGS… example.rs`.
    ///
    /// An error if it cannot be run, takes too long, or ends in another way than with status 0 or 1.
    pub(crate) fn run(&self, bin: &Path, command: &str, flags: &[&str]) -> Result<Output, String> {
        let shown = format!("asyncsend {command} {}", flags.join(" "));
        let fail = |error: std::io::Error| format!("`{}` cannot be run: {error}", bin.display());
        // To files and not to pipes: a full pipe would stop the checker.
        let (out, err) = (self.folder.join("stdout"), self.folder.join("stderr"));
        let mut child = Command::new(bin)
            .arg(command)
            .args(flags)
            .arg(FILE)
            .current_dir(&self.folder)
            .env("NO_COLOR", "1")
            .env_remove("RUST_BACKTRACE")
            .stdin(Stdio::null())
            .stdout(File::create(&out).map_err(fail)?)
            .stderr(File::create(&err).map_err(fail)?)
            .spawn()
            .map_err(fail)?;
        let started = Instant::now();
        let mut pause = Duration::from_millis(1);
        let status = loop {
            if let Some(status) = child.try_wait().map_err(fail)? {
                break status;
            }
            if started.elapsed() > TIMEOUT {
                let _ = child.kill();
                let _ = child.wait();
                return Err(format!("`{shown}` took more than {} seconds", TIMEOUT.as_secs()));
            }
            std::thread::sleep(pause);
            pause = (pause * 2).min(Duration::from_millis(20));
        };
        let read = |path: &Path| std::fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        let (stdout, stderr) = (read(&out).map_err(fail)?, read(&err).map_err(fail)?);
        match status.code() {
            Some(code @ (0 | 1)) => Ok(Output { status: code, stdout, stderr }),
            _ => Err(format!("`{shown}` ended with {status}:\n{}", stderr.trim_end())),
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
