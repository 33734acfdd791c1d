//! What `cargo metadata` answered last time, kept in the target folder. It takes cargo longer to answer than most
//! packages take to be checked.
//!
//! An answer counts as long as everything it was made of is the same: manifests, the lock file, cargo's configuration,
//! and the folders in which cargo looks for targets and members.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Below cargo's target folder.
const FOLDER: &str = "asyncsend";
/// Where cargo looks for targets that no manifest names.
const TARGET_FOLDERS: [&str; 5] = ["src", "src/bin", "tests", "examples", "benches"];

/// The question: a command line of cargo, asked by this version of the checker.
pub struct Question {
    manifest: PathBuf,
    hash: u64,
}

/// A file of this module.
#[derive(Serialize, Deserialize)]
struct Kept {
    /// What the answer was made of: hashes by path.
    made_of: BTreeMap<PathBuf, u64>,
    answer: String,
}

impl Question {
    pub fn new(command: &Command, manifest: &Path) -> Question {
        let mut hasher = DefaultHasher::new();
        env!("CARGO_PKG_VERSION").hash(&mut hasher);
        command.get_program().hash(&mut hasher);
        command.get_args().for_each(|arg| arg.hash(&mut hasher));
        // Cargo can be configured by its environment.
        let mut env: Vec<_> = std::env::vars_os()
            .filter(|(name, _)| name.to_string_lossy().starts_with("CARGO") || name == "RUSTUP_TOOLCHAIN")
            .collect();
        env.sort();
        env.hash(&mut hasher);
        Question { manifest: manifest.to_path_buf(), hash: hasher.finish() }
    }

    fn file(&self, target: &Path) -> PathBuf {
        target.join(FOLDER).join(format!("metadata-{:016x}.json", self.hash))
    }

    /// The answer of last time, if it would be the same now.
    pub fn recall(&self) -> Option<String> {
        // The target folder is the workspace's, or one for all; that of a configuration is found by cargo only.
        let shared = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
        let below = self.manifest.ancestors().skip(1).map(|folder| folder.join("target"));
        let text = shared.into_iter().chain(below).find_map(|t| std::fs::read_to_string(self.file(&t)).ok())?;
        let kept: Kept = serde_json::from_str(&text).ok()?;
        kept.made_of.iter().all(|(path, hash)| state(path) == *hash).then_some(kept.answer)
    }

    /// Keeps an answer, if there is a place for it. That there is none is no error.
    pub fn keep(&self, metadata: &cargo_metadata::Metadata, answer: &str) {
        let target = metadata.target_directory.as_std_path();
        let Some(made_of) = made_of(metadata, &self.manifest).filter(|_| target.is_dir()) else { return };
        let kept = Kept { made_of, answer: answer.to_owned() };
        let path = self.file(target);
        // Written beside and moved, so that no one reads half of it.
        let beside = path.with_extension(std::process::id().to_string());
        let Ok(text) = serde_json::to_string(&kept) else { return };
        if path.parent().is_some_and(|folder| std::fs::create_dir_all(folder).is_ok())
            && std::fs::write(&beside, text).is_ok()
            && std::fs::rename(&beside, &path).is_err()
        {
            let _ = std::fs::remove_file(&beside);
        }
    }
}

/// Everything that an answer depends on; none if that cannot be said.
fn made_of(metadata: &cargo_metadata::Metadata, manifest: &Path) -> Option<BTreeMap<PathBuf, u64>> {
    let root = metadata.workspace_root.as_std_path();
    let mut paths = vec![root.join("Cargo.toml"), root.join("Cargo.lock"), manifest.to_path_buf()];
    // Sources of others do not change, but may be swept away.
    paths.extend(metadata.packages.iter().map(|p| p.manifest_path.clone().into()));
    for package in metadata.packages.iter().filter(|p| p.source.is_none()) {
        let folder = package.manifest_path.parent()?.as_std_path();
        paths.push(folder.join("build.rs"));
        paths.extend(TARGET_FOLDERS.map(|name| folder.join(name)));
    }
    paths.extend(member_folders(root)?);
    paths.extend(crate::cargo::config_files(manifest));
    Some(paths.into_iter().map(|path| (path.clone(), state(&path))).collect())
}

/// The folders that `members = ["crates/*"]` takes its members from; none if a pattern is more than that.
fn member_folders(root: &Path) -> Option<Vec<PathBuf>> {
    let text = std::fs::read_to_string(root.join("Cargo.toml")).ok()?;
    let manifest = toml::de::DeTable::parse(&text).ok()?;
    let members = manifest.get_ref().get("workspace").and_then(|w| w.get_ref().get("members"));
    let Some(members) = members else { return Some(Vec::new()) };
    let patterns = members.get_ref().as_array()?.iter().map(|m| m.get_ref().as_str());
    let special = |text: &str| text.contains(['*', '?', '[']);
    let folders = patterns.map(|pattern| match pattern?.strip_suffix('*') {
        Some(folder) if !special(folder) && (folder.is_empty() || folder.ends_with('/')) => {
            Some(Some(root.join(folder)))
        }
        None if !special(pattern?) => Some(None),
        _ => None,
    });
    Some(folders.collect::<Option<Vec<_>>>()?.into_iter().flatten().collect())
}

/// A hash of a file's text, or of what cargo sees in a folder: names, and which folders in it hold a program or package.
fn state(path: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    match std::fs::read_dir(path) {
        Ok(entries) => {
            let mut names: Vec<_> = entries.flatten().map(|entry| (entry.file_name(), entry.path())).collect();
            names.sort();
            for (name, path) in names {
                let holds = ["main.rs", "Cargo.toml"].map(|file| path.join(file).is_file());
                (name, holds).hash(&mut hasher);
            }
        }
        Err(_) => std::fs::read(path).ok().hash(&mut hasher),
    }
    hasher.finish()
}
