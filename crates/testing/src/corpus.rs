//! Where the programs lie.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// One sample program.
#[derive(Debug, Clone)]
pub struct Program {
    /// Its path below the suite's folder, with `/`: the name of its test.
    pub name: String,
    pub path: PathBuf,
    pub source: String,
}

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the workspace exists")
}

/// All `.rs` files below `folder` (a path below the root), sorted by name.
pub fn programs(folder: &str) -> io::Result<Vec<Program>> {
    let folder = root().join(folder);
    let mut found = Vec::new();
    collect(&folder, &folder, &mut found)?;
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

fn collect(base: &Path, folder: &Path, found: &mut Vec<Program>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(base, &path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let below = path.strip_prefix(base).map_err(io::Error::other)?;
            let name = below.to_string_lossy().replace('\\', "/");
            found.push(Program { name, source: fs::read_to_string(&path)?, path });
        }
    }
    Ok(())
}

impl Program {
    /// The edition a program of `tests/differential` is written in: its first folder.
    pub fn edition(&self) -> &str {
        self.name.split('/').next().unwrap_or_default()
    }

    /// The value of a header line `// KEY: VALUE` or `//! KEY: VALUE`.
    pub fn header(&self, key: &str) -> Option<&str> {
        let header = self.source.lines().take_while(|line| line.starts_with("//"));
        header
            .filter_map(|line| line.trim_start_matches(['/', '!', ' ']).strip_prefix(key)?.strip_prefix(':'))
            .map(str::trim)
            .next()
    }
}
