//! Embeds the stub files of `model/` and runs the item scanner over them, so that the index costs nothing at run time.

#[path = "src/scan.rs"]
#[allow(dead_code)]
mod scan;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed=model");
    println!("cargo::rerun-if-changed=src/scan.rs");
    println!("cargo::rerun-if-changed=build.rs");
    let mut text = String::from("static CRATES: &[ModelCrate] = &[\n");
    for name in entries(&root.join("model"), true) {
        if name != "overlay" {
            model_crate(&root.join("model").join(&name), &name, &mut text);
        }
    }
    text.push_str("];\n");
    if let Err(error) = std::fs::write(out.join("model.rs"), text) {
        println!("cargo::error=the index cannot be written: {error}");
    }
}

/// The sorted names of the folders (or the stub files) of a folder.
fn entries(folder: &Path, folders: bool) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().is_dir() == folders)
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| folders || name.ends_with(".rs"))
        .collect();
    names.sort();
    names
}

fn model_crate(folder: &Path, name: &str, out: &mut String) {
    let mut files = String::new();
    let mut indices = String::new();
    let mut by_trait: BTreeMap<&str, Vec<(usize, usize)>> = BTreeMap::new();
    let mut by_self: BTreeMap<&str, Vec<(usize, usize)>> = BTreeMap::new();
    let mut names = entries(folder, false);
    // `// Release: 26.` or `// Release: 0.3.` in the root: the model is of this release only, and those that replace it.
    let root = std::fs::read_to_string(folder.join("lib.rs")).unwrap_or_default();
    let release = root.lines().find_map(|l| Some(l.strip_prefix("// Release: ")?.trim_end_matches('.')));
    // The crate root first.
    names.sort_by_key(|file| (file != "lib.rs", file.clone()));
    for (number, file) in names.iter().enumerate() {
        let path = folder.join(file);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) => {
                println!("cargo::error={}: {error}", path.display());
                return;
            }
        };
        let text: &'static str = text.leak();
        let stem = file.trim_end_matches(".rs");
        let module = if stem == "lib" { "" } else { stem };
        let _ = writeln!(files, "        ({module:?}, {:?}, include_str!({path:?})),", format!("{name}/{file}"));
        let items = scan::index(text);
        let top = scan::top_level(&items);
        let mut rows = String::new();
        for (at, item) in items.iter().enumerate() {
            let place = |word: &str| -> (u32, usize) {
                // An offset in the file when the word is a slice of it, else a position in the fixed words.
                let offset = (word.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
                if word.is_empty() {
                    (0, 0)
                } else if offset < text.len() {
                    (offset as u32, word.len())
                } else {
                    let fixed = ["&", "&mut", "[]", "[N]", "()", "*", "!", "dyn", "fn"];
                    let position = fixed.iter().position(|fixed| *fixed == word).unwrap_or(0);
                    (u32::MAX - position as u32, word.len())
                }
            };
            let (name, name_len) = place(item.name);
            let (head, head_len) = place(item.impl_self);
            let (tr, tr_len) = place(item.impl_trait.unwrap_or(""));
            let _ = write!(
                rows,
                "[{},{},{},{},{},{},{},{},{}],",
                item.range.start,
                item.range.end,
                item.children.start,
                item.children.end,
                name,
                tr,
                head,
                (name_len << 16) | (tr_len << 8) | head_len,
                (item.kind as u32) | (u32::from(item.impl_negative) << 8)
            );
            if item.kind == scan::ItemKind::Impl {
                if let Some(tr) = item.impl_trait {
                    by_trait.entry(tr).or_default().push((number, at));
                }
                by_self.entry(item.impl_self).or_default().push((number, at));
            }
        }
        let _ = writeln!(indices, "        FileIndex {{ top: {top}, rows: &[{rows}] }},");
    }
    let table = |map: &BTreeMap<&str, Vec<(usize, usize)>>| {
        let mut text = String::new();
        for (key, places) in map {
            let _ = write!(text, "({key:?}, &{places:?}),");
        }
        text
    };
    let _ = writeln!(
        out,
        "    ModelCrate {{ name: {name:?}, release: {release:?}, files: &[\n{files}    ], indices: &[\n{indices}    ],\n    by_trait: &[{}],\n    by_self: &[{}] }},",
        table(&by_trait),
        table(&by_self)
    );
}
