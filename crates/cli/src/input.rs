//! From the paths of the command line to the crates to check.

use crate::args::{EditionArg, PackageOptions, Source};
use crate::package::{self, Package, Target, Workspace};
use asyncsend_hir::Edition;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A crate to check, or the reason why there is none at a path.
#[derive(Debug)]
pub enum Input {
    Crate(Crate),
    Problem { path: PathBuf, problem: Problem },
}

/// A crate: its root file, as it is read and shown.
#[derive(Debug)]
pub struct Crate {
    pub path: PathBuf,
    pub edition: Edition,
    /// What cargo says of it, unless it is a bare file.
    pub unit: Option<Unit>,
}

/// A target of a workspace.
#[derive(Clone, Debug)]
pub struct Unit {
    pub workspace: Arc<Workspace>,
    index: usize,
    base: Arc<Base>,
}

/// The folder that paths are shown relative to: in full, and as it was given.
#[derive(Debug)]
struct Base {
    full: PathBuf,
    given: PathBuf,
}

impl Unit {
    pub fn target(&self) -> &Target {
        &self.workspace.targets[self.index]
    }

    /// The package of the target.
    pub fn package(&self) -> Option<&Package> {
        self.workspace.packages.get(&self.target().package)
    }

    /// A path as it is shown: what lies in the folder that was given begins with that folder's name.
    pub fn shown(&self, path: &Path) -> PathBuf {
        path.strip_prefix(&self.base.full).map_or_else(|_| path.to_path_buf(), |rest| self.base.given.join(rest))
    }
}

#[derive(Debug)]
pub enum Problem {
    /// Cannot be read.
    Io(String),
    /// Cargo, or the selection of packages and targets: what is wrong, and further lines.
    Package(String),
}

const DEFAULT_EDITION: Edition = Edition::E2024;

/// All crates, in the order of the paths; folders in the order of their names. A file that is named twice is checked once.
pub fn collect(source: &Source) -> Vec<Input> {
    let mut found = Vec::new();
    match source {
        Source::Paths { paths, edition } => {
            for path in paths {
                at_path(path, *edition, &mut found);
            }
        }
        Source::Cargo(options) => workspace(options, &mut found),
    }
    let mut seen = BTreeSet::new();
    found.retain(|i| match i {
        // A target of a package may share its root with another.
        Input::Crate(Crate { unit: Some(_), .. }) | Input::Problem { .. } => true,
        Input::Crate(c) => seen.insert(c.path.clone()),
    });
    found
}

fn at_path(path: &Path, edition: Option<EditionArg>, found: &mut Vec<Input>) {
    let manifest = path.join("Cargo.toml");
    match std::fs::metadata(path) {
        Err(e) => found.push(Input::Problem { path: path.to_path_buf(), problem: Problem::Io(words(&e)) }),
        Ok(m) if m.is_dir() && manifest.is_file() => package(&manifest, edition, found),
        Ok(m) if m.is_dir() => folder(path, edition, found),
        Ok(_) if path.file_name().is_some_and(|n| n == "Cargo.toml") => package(path, edition, found),
        Ok(_) => found.push(bare(path.to_path_buf(), edition)),
    }
}

fn bare(path: PathBuf, edition: Option<EditionArg>) -> Input {
    Input::Crate(Crate { path, edition: edition.map_or(DEFAULT_EDITION, Into::into), unit: None })
}

fn package(manifest: &Path, edition: Option<EditionArg>, found: &mut Vec<Input>) {
    match package::load(manifest, &PackageOptions::default()) {
        Err(e) => found.push(Input::Problem { path: manifest.to_path_buf(), problem: Problem::Package(e) }),
        Ok(workspace) => units(workspace, manifest.parent().unwrap_or(Path::new("")), edition, found),
    }
}

/// What `cargo asyncsend` is to check. As cargo does for rustc, the workspace's folder becomes the current one, and paths
/// are relative to it: so editors find them.
fn workspace(options: &PackageOptions, found: &mut Vec<Input>) {
    let nearest = || {
        let here = std::env::current_dir().map_err(|e| words(&e))?;
        let manifests = here.ancestors().map(|folder| folder.join("Cargo.toml"));
        manifests
            .into_iter()
            .find(|m| m.is_file())
            .ok_or("there is no `Cargo.toml` here or in a folder above".to_owned())
    };
    let manifest = options.manifest_path.clone().map_or_else(nearest, Ok);
    let loaded = manifest.and_then(|m| package::load(&m, options));
    match loaded.and_then(|w| std::env::set_current_dir(&w.root).map(|()| w).map_err(|e| words(&e))) {
        Err(e) => {
            let path = options.manifest_path.clone().unwrap_or_else(|| "Cargo.toml".into());
            found.push(Input::Problem { path, problem: Problem::Package(e) });
        }
        Ok(w) => units(w, Path::new(""), None, found),
    }
}

/// The selected targets of the workspace that is `given` with this folder.
fn units(workspace: Workspace, given: &Path, edition: Option<EditionArg>, found: &mut Vec<Input>) {
    let workspace = Arc::new(workspace);
    let here = if given.as_os_str().is_empty() { Path::new(".") } else { given };
    let full = std::fs::canonicalize(here).unwrap_or_else(|_| workspace.root.clone());
    let base = Arc::new(Base { full, given: given.to_path_buf() });
    for (index, target) in workspace.targets.iter().enumerate() {
        let unit = Unit { workspace: workspace.clone(), index, base: base.clone() };
        found.push(Input::Crate(Crate {
            path: unit.shown(&target.root),
            edition: edition.map_or(target.edition, Into::into),
            unit: Some(unit),
        }));
    }
    if workspace.targets.is_empty() {
        let path = given.join("Cargo.toml");
        found.push(Input::Problem { path, problem: Problem::Package("no target is selected".into()) });
    }
}

/// Every `.rs` file below, hidden folders and `target` left out.
fn folder(root: &Path, edition: Option<EditionArg>, found: &mut Vec<Input>) {
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
    found.extend(files.into_iter().map(|path| bare(path, edition)));
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
