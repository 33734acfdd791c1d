//! The oracle: the local rustc.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::{fs, io};

use crate::diagnostic::{self, Diagnostic, Reported};

/// The rustc whose answers the annotations record. Other versions word and place some errors differently.
pub const RECORDED_VERSION: &str = "1.95.0";

/// Whether the local rustc is the recorded one; no if there is none.
pub fn is_recorded() -> bool {
    let version = Command::new("rustc").arg("-V").output().map(|output| output.stdout).unwrap_or_default();
    String::from_utf8_lossy(&version).split_whitespace().nth(1) == Some(RECORDED_VERSION)
}

/// All error-level diagnostics of one file, compiled as a crate of its own, with unstable features allowed.
pub fn errors(file: &Path, edition: &str) -> io::Result<Vec<Diagnostic>> {
    let source = fs::read_to_string(file)?;
    let crate_type = if has_main(&source) { "bin" } else { "lib" };
    let out = TempDir::new("rustc")?;
    let output = Command::new("rustc")
        .args(["--edition", edition, "--crate-type", crate_type, "--crate-name", "program"])
        .args(["--emit=metadata", "--error-format=json", "--cap-lints=allow"])
        .arg("--out-dir")
        .arg(out.path())
        .arg(file)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTC_ICE", "0")
        .output()?;
    let (diagnostics, _) = diagnostic::parse(&String::from_utf8_lossy(&output.stderr));
    let errors: Vec<Diagnostic> = diagnostics.into_iter().filter(Diagnostic::is_error).collect();
    if errors.is_empty() != output.status.success() {
        return Err(io::Error::other(format!("rustc: {}, {} errors", output.status, errors.len())));
    }
    Ok(errors)
}

/// The thread-safety errors of one file, sorted; if rustc has anything else against it, that is the error.
pub fn thread_safety_errors(file: &Path, edition: &str) -> Result<Vec<Reported>, String> {
    let mut reported = Vec::new();
    for error in errors(file, edition).map_err(|error| error.to_string())? {
        match error.reported() {
            Some(error_line) if error.is_thread_safety() => reported.push(error_line),
            Some(error_line) => return Err(format!("line {}: {}", error_line.line, error.message)),
            None => {}
        }
    }
    reported.sort();
    Ok(reported)
}

/// The checker's rule too: a file with `fn main` at its left margin is a binary.
pub fn has_main(source: &str) -> bool {
    source.lines().any(|line| line.starts_with("fn main(") || line.starts_with("pub fn main("))
}

/// A directory that is removed when dropped.
pub struct TempDir(PathBuf);

impl TempDir {
    pub fn new(purpose: &str) -> io::Result<TempDir> {
        static COUNTER: AtomicU32 = AtomicU32::new(0);
        let count = COUNTER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("asyncsend-{purpose}-{}-{count}", std::process::id()));
        fs::create_dir_all(&path)?;
        Ok(TempDir(path))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TempDir {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
