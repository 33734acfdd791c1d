//! The std and tokio models against the tables of facts: for every type that is modelled, what the checker says of `Send` and
//! `Sync` is what rustc said, with all type parameters set to a type that is both, only one of them, or neither.
//!
//! The tables stand in `crates/std-model/facts`; what is not modelled is listed there too.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// One question: a type with its arguments, and the expected answer.
struct Case {
    ty: String,
    send: bool,
    sync: bool,
}

/// The probes, in the order of the tables' `all_SY`, `all_S-`, `all_-Y`, `all_--` columns. Each implements the common traits
/// with itself as every associated type.
const PROBES: [(&str, &str); 4] = [
    ("SY", "u8"),
    ("SN", "std::cell::Cell<u8>"),
    ("NY", "std::sync::MutexGuard<'static, u8>"),
    ("NN", "std::rc::Rc<u8>"),
];

fn facts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../std-model/facts")
}

fn read(name: &str) -> Vec<Vec<String>> {
    let path = facts().join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    text.lines()
        .filter(|l| !l.starts_with('#') && !l.starts_with("path\t"))
        .map(|l| l.split('\t').map(str::to_owned).collect())
        .collect()
}

/// The arguments of a type whose parameters are declared so; `None` if they cannot be written.
fn arguments(params: &str, probe: &str) -> Option<String> {
    let mut depth = 0i32;
    let mut parts = vec![String::new()];
    for c in params.chars() {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut()?.push(c);
    }
    let mut args = vec![];
    for p in parts.iter().map(|p| p.trim()).filter(|p| !p.is_empty()) {
        if p.starts_with('\'') {
            args.push("'static".to_owned());
        } else if p.starts_with("const ") {
            args.push("2".to_owned());
        } else if p.ends_with("= Global") || p.starts_with("A: Allocator") {
            // The model has no allocator parameters.
        } else {
            args.push(probe.to_owned());
        }
    }
    Some(if args.is_empty() { String::new() } else { format!("<{}>", args.join(", ")) })
}

fn prelude() -> String {
    let mut s =
        String::from("#![allow(dead_code)]\nfn is_send<T: Send + ?Sized>() {}\nfn is_sync<T: Sync + ?Sized>() {}\n");
    for (name, inner) in PROBES {
        s += &format!(
            "#[derive(PartialEq, Eq, PartialOrd, Ord)] pub struct {name}({inner});\n\
             impl Iterator for {name} {{ type Item = {name}; fn next(&mut self) -> Option<{name}> {{ None }} }}\n\
             impl std::future::Future for {name} {{ type Output = {name}; fn poll(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<{name}> {{ std::task::Poll::Pending }} }}\n\
             impl std::ops::Deref for {name} {{ type Target = {name}; fn deref(&self) -> &{name} {{ self }} }}\n\
             impl Clone for {name} {{ fn clone(&self) -> {name} {{ loop {{}} }} }}\n"
        );
    }
    s
}

#[test]
fn the_models_agree_with_the_tables() {
    let skipped: BTreeSet<String> = read("not-modelled.tsv").into_iter().filter_map(|r| r.into_iter().next()).collect();
    let mut cases = vec![];
    for table in ["std-auto-traits.tsv", "tokio-auto-traits.tsv"] {
        for row in read(table) {
            let [path, kind, params, ..] = row.as_slice() else { continue };
            if !matches!(kind.as_str(), "struct" | "enum" | "union")
                || skipped.contains(path)
                || path == "std::num::NonZero"
            {
                // `NonZero<T>` takes primitive integers only: the table's answers are about those.
                continue;
            }
            for (i, (probe, _)) in PROBES.iter().enumerate() {
                let Some(code) = row.get(7 + i).filter(|c| c.len() == 2) else { continue };
                let Some(args) = arguments(params, probe) else { continue };
                if args.is_empty() && i > 0 {
                    continue;
                }
                cases.push(Case {
                    ty: format!("{path}{args}"),
                    send: code.starts_with('S'),
                    sync: code.ends_with('Y'),
                });
            }
        }
    }
    assert!(cases.len() > 1500, "the tables were not read: {} cases", cases.len());

    // One question a line.
    let mut program = prelude();
    let first = program.lines().count() + 1;
    for (i, c) in cases.iter().enumerate() {
        program += &format!("fn s{i}() {{ is_send::<{}>(); }}\nfn y{i}() {{ is_sync::<{}>(); }}\n", c.ty, c.ty);
    }
    let dir = std::env::temp_dir().join(format!("asyncsend-model-facts-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a folder for the program");
    let file = dir.join("facts.rs");
    std::fs::write(&file, program).expect("the program is written");
    let out = Command::new(env!("CARGO_BIN_EXE_asyncsend"))
        .args(["check", "--rules", "rust", "--error-format", "json"])
        .arg(&file)
        .output()
        .expect("the checker runs");
    std::fs::remove_dir_all(&dir).ok();

    let mut refused: BTreeSet<usize> = BTreeSet::new();
    let mut open: BTreeMap<usize, String> = BTreeMap::new();
    for line in String::from_utf8_lossy(&out.stderr).lines() {
        let d: serde_json::Value = serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
        let Some(at) = d["spans"]
            .as_array()
            .and_then(|s| s.iter().find(|s| s["is_primary"] == true))
            .and_then(|s| s["line_start"].as_u64())
        else {
            continue;
        };
        if d["level"] == "error" {
            refused.insert(at as usize);
        } else {
            open.insert(at as usize, d["message"].as_str().unwrap_or_default().to_owned());
        }
    }
    let mut wrong = vec![];
    let mut undecided = vec![];
    for (i, c) in cases.iter().enumerate() {
        for (n, name, holds) in [(0, "Send", c.send), (1, "Sync", c.sync)] {
            let line = first + 2 * i + n;
            if let Some(why) = open.get(&line) {
                undecided.push(format!("{}: {name}: {why}", c.ty));
            } else if refused.contains(&line) == holds {
                wrong.push(format!("{}: {name} is {holds} in the table", c.ty));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {} answers differ:\n{}", wrong.len(), 2 * cases.len(), wrong.join("\n"));
    // Undecided ones are honest, but few: types over closures and projections of traits that the probes do not implement.
    assert!(
        undecided.len() * 20 <= 2 * cases.len(),
        "{} of {} undecided:\n{}",
        undecided.len(),
        2 * cases.len(),
        undecided.join("\n")
    );
}
