//! From the paths of the command line to the crates to check.

use crate::args::Options;
use crate::manifest;
use asyncsend_hir::Edition;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A crate to check, or the reason why there is none at a path.
#[derive(Debug)]
pub enum Input {
    Crate { path: PathBuf, edition: Edition },
    Problem { path: PathBuf, problem: Problem },
}

#[derive(Debug)]
pub enum Problem {
    /// Cannot be read.
    Io(String),
    /// There is something, but nothing that can be checked yet.
    Unsupported(String),
}

const DEFAULT_EDITION: Edition = Edition::E2024;

/// All crates, in the order of the paths; folders in the order of their names. A file that is named twice is checked once.
pub fn collect(options: &Options) -> Vec<Input> {
    let mut found = Vec::new();
    for path in &options.paths {
        let io = |e: std::io::Error| Input::Problem { path: path.clone(), problem: Problem::Io(words(&e)) };
        match std::fs::metadata(path) {
            Err(e) => found.push(io(e)),
            Ok(m) if m.is_dir() && path.join("Cargo.toml").is_file() => {
                package(&path.join("Cargo.toml"), options, &mut found)
            }
            Ok(m) if m.is_dir() => folder(path, options, &mut found),
            Ok(_) if path.file_name().is_some_and(|n| n == "Cargo.toml") => package(path, options, &mut found),
            Ok(_) => found.push(Input::Crate { path: path.clone(), edition: edition(options) }),
        }
    }
    let mut seen = BTreeSet::new();
    found.retain(|i| match i {
        Input::Crate { path, .. } => seen.insert(path.clone()),
        Input::Problem { .. } => true,
    });
    found
}

fn edition(options: &Options) -> Edition {
    options.edition.map_or(DEFAULT_EDITION, Into::into)
}

fn package(path: &Path, options: &Options, found: &mut Vec<Input>) {
    let problem = |problem| Input::Problem { path: path.to_path_buf(), problem };
    match manifest::read(path) {
        Err(e) => found.push(problem(Problem::Io(words(&e)))),
        Ok(p) if p.roots.is_empty() => {
            let what = if p.is_package {
                "the package has neither `src/lib.rs` nor `src/main.rs`"
            } else {
                "the manifest has no `[package]`"
            };
            found.push(problem(Problem::Unsupported(format!(
                "{what}; other targets and workspace members are not read yet"
            ))));
        }
        Ok(p) => {
            let edition = options.edition.map_or(p.edition, Into::into);
            found.extend(p.roots.into_iter().map(|path| Input::Crate { path, edition }));
        }
    }
}

/// Every `.rs` file below, hidden folders and `target` left out.
fn folder(root: &Path, options: &Options, found: &mut Vec<Input>) {
    let before = found.len();
    let mut work = vec![root.to_path_buf()];
    let mut visited = BTreeSet::new();
    let mut files = Vec::new();
    while let Some(at) = work.pop() {
        // A link may lead back up.
        if !std::fs::canonicalize(&at).is_ok_and(|full| visited.insert(full)) {
            continue;
        }
        let entries = match std::fs::read_dir(&at) {
            Ok(entries) => entries,
            Err(e) => {
                found.push(Input::Problem { path: at, problem: Problem::Io(words(&e)) });
                continue;
            }
        };
        for entry in entries.flatten() {
            let path = entry.path();
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            if path.is_dir() {
                if !hidden && entry.file_name() != "target" {
                    work.push(path);
                }
            } else if path.extension().is_some_and(|e| e == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    found.extend(files.into_iter().map(|path| Input::Crate { path, edition: edition(options) }));
    if found.len() == before {
        found.push(Input::Problem {
            path: root.to_path_buf(),
            problem: Problem::Io("no `.rs` file in this folder".into()),
        });
    }
}

/// The error without the operating system's number.
pub fn words(e: &std::io::Error) -> String {
    let text = e.to_string();
    match text.find(" (os error") {
        Some(i) => text[..i].to_owned(),
        None => text,
    }
}

/// The text of a file; for one that is no UTF-8, what can be shown of it and the place of the first wrong byte.
pub fn read(path: &Path) -> Result<String, (String, Option<(String, usize)>)> {
    let bytes = std::fs::read(path).map_err(|e| (words(&e), None))?;
    String::from_utf8(bytes).map_err(|e| {
        let at = e.utf8_error().valid_up_to();
        ("the file is not valid UTF-8".to_owned(), Some((String::from_utf8_lossy(e.as_bytes()).into_owned(), at)))
    })
}
