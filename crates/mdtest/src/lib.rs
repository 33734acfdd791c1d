//! The Markdown harness: every Rust listing of the README, the RFC, the book and the rule pages is a test.
//!
//! Each ```` ```rust ```` fence is written to a file of its own and given to the `asyncsend` binary.
//! What the checker says must be what the listing's assertions say, no more and no less:
//!
//! ```text
//! tokio::spawn(work(a)); //~ ERROR[asyncsend::not-async-send] "part of the message"
//! //~^ WARN                            about the line above; `^^` is two lines above
//! //~? ERROR                           a diagnostic without a line
//! //~[proposal] ERROR                  only under this rule set, in a `rules=sound+proposal` fence
//! async fn f() {} //~ VERDICT AsyncSend "part of a reason or of a missing bound"
//! fn g() {} //~ EFFECTS panic tls? masked:tls      inferred, undecided, masked; `none` for no effect
//! ```
//!
//! The info string of a fence carries attributes, see [`info`].
//! A following ```` ```diagnostic ```` fence holds the exact human rendering, and after `rust,futures` or
//! `rust,effects` a ```` ```text ```` fence holds the output of that command;
//! `ASYNCSEND_BLESS=1` rewrites both from what the checker prints.
//!
//! Hidden lines of mdBook (`# use std::rc::Rc;`) are part of the program.
//! The harness knows the checker only by its command line; it must not link it.

mod assertion;
mod check;
pub mod info;
mod markdown;
mod runner;

use std::path::{Path, PathBuf};

/// The files, and the folders with files, that are checked, below the root of the repository.
const ROOTS: &[&str] = &["README.md", "rfc", "book/src", "crates/rules/pages"];

/// One Markdown file, as a test.
pub struct Trial {
    /// The file's path below the root, with `/` between its parts.
    pub name: String,
    file: PathBuf,
    bin: PathBuf,
    bless: bool,
}

impl Trial {
    /// Checks every listing of the file; the error lists everything that is wrong with it.
    pub fn run(self) -> Result<(), String> {
        check::check_file(&self.file, &self.name, &self.bin, self.bless)
    }
}

/// One trial for each Markdown file of the repository at `root`, in the order of their paths.
pub fn run(bin: &Path, root: &Path) -> Vec<Trial> {
    let bless = std::env::var_os("ASYNCSEND_BLESS").is_some_and(|value| !value.is_empty() && value != "0");
    let mut files = Vec::new();
    for path in ROOTS {
        markdown_files(root.join(path), &mut files);
    }
    files.sort();
    files
        .into_iter()
        .map(|file| {
            let name = file.strip_prefix(root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
            Trial { name, file, bin: bin.to_path_buf(), bless }
        })
        .collect()
}

fn markdown_files(path: PathBuf, files: &mut Vec<PathBuf>) {
    if let Ok(entries) = std::fs::read_dir(&path) {
        entries.flatten().for_each(|entry| markdown_files(entry.path(), files));
    } else if path.extension().is_some_and(|extension| extension == "md") {
        files.push(path);
    }
}
