//! As much of a Cargo manifest as is needed to find a package's crates and their edition.

use asyncsend_hir::Edition;
use std::path::{Path, PathBuf};

/// What a manifest says.
#[derive(Debug, PartialEq, Eq)]
pub struct Package {
    pub edition: Edition,
    /// `src/lib.rs` and `src/main.rs`, those that exist.
    pub roots: Vec<PathBuf>,
    /// `[package]` is there (a workspace's manifest may lack it).
    pub is_package: bool,
}

/// The lines of one table: `key = value`.
fn table<'t>(text: &'t str, name: &str) -> Option<Vec<(&'t str, &'t str)>> {
    let header = format!("[{name}]");
    let mut lines = text.lines().map(str::trim);
    lines.find(|l| l.split('#').next().is_some_and(|l| l.trim() == header))?;
    Some(
        lines
            .take_while(|l| !l.starts_with('['))
            .filter_map(|l| l.split_once('='))
            .map(|(k, v)| (k.trim(), v.trim()))
            .collect(),
    )
}

fn edition_of(table: &[(&str, &str)]) -> Option<Edition> {
    let (_, value) = table.iter().find(|(k, _)| *k == "edition")?;
    match value.split('#').next()?.trim().trim_matches(['"', '\'']) {
        "2015" => Some(Edition::E2015),
        "2018" => Some(Edition::E2018),
        "2021" => Some(Edition::E2021),
        "2024" => Some(Edition::E2024),
        _ => None,
    }
}

pub fn read(manifest: &Path) -> std::io::Result<Package> {
    let text = std::fs::read_to_string(manifest)?;
    let folder = manifest.parent().unwrap_or(Path::new(""));
    let package = table(&text, "package");
    let inherits = package.as_ref().is_some_and(|p| {
        p.iter().any(|(k, v)| *k == "edition.workspace" || *k == "edition" && v.contains("workspace"))
    });
    let edition = match &package {
        Some(p) if inherits => edition_of(p).or_else(|| workspace_edition(manifest)),
        Some(p) => edition_of(p),
        None => None,
    };
    let roots = ["src/lib.rs", "src/main.rs"].iter().map(|r| folder.join(r)).filter(|r| r.is_file()).collect();
    // Cargo's default.
    Ok(Package { edition: edition.unwrap_or(Edition::E2015), roots, is_package: package.is_some() })
}

/// `[workspace.package]` of the nearest manifest above that has one.
fn workspace_edition(manifest: &Path) -> Option<Edition> {
    let full = std::fs::canonicalize(manifest).ok()?;
    full.ancestors().skip(1).map(|folder| folder.join("Cargo.toml")).find_map(|m| {
        let text = std::fs::read_to_string(m).ok()?;
        edition_of(&table(&text, "workspace.package")?)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edition_is_read_from_its_table() {
        let text = "[dependencies]\nedition = \"2015\"\n[package] # p\nname = \"x\"\nedition = \"2021\" # e\n";
        assert_eq!(edition_of(&table(text, "package").unwrap()), Some(Edition::E2021));
        assert_eq!(table(text, "workspace"), None);
    }
}
