//! Functions and the effects they have, on both sides of each rule.
//!
//! In the programs of `tests/effects`, the line of a function's name says what `asyncsend effects` must say of it:
//! `//~ EFFECTS panic block`, `//~ EFFECTS none`, `//~ EFFECTS tls?` for what is undecided. Lines without it are not asked.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

#[test]
fn functions_have_the_effects_that_they_say() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/effects");
    let mut asked = 0;
    let mut wrong = Vec::new();
    for entry in fs::read_dir(folder).expect("tests/effects is there") {
        let file = entry.expect("an entry").path();
        let text = fs::read_to_string(&file).expect("a program");
        let output = Command::new(env!("CARGO_BIN_EXE_asyncsend"))
            .args(["effects", "--format", "json"])
            .arg(&file)
            .output()
            .expect("the checker runs");
        let mut said: BTreeMap<u64, BTreeSet<String>> = BTreeMap::new();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let f: serde_json::Value = serde_json::from_str(line).expect("JSON");
            let list = |key: &str| {
                let names = f[key].as_array().into_iter().flatten();
                names.filter_map(|n| n.as_str()).map(str::to_owned).collect::<Vec<_>>()
            };
            let undecided = list("undecided").into_iter().map(|n| n + "?");
            said.insert(f["line"].as_u64().unwrap_or_default(), list("effects").into_iter().chain(undecided).collect());
        }
        for (number, line) in (1..).zip(text.lines()) {
            let Some((_, expected)) = line.split_once("//~ EFFECTS ") else { continue };
            let expected: BTreeSet<String> =
                expected.split_whitespace().filter(|w| *w != "none").map(str::to_owned).collect();
            asked += 1;
            match said.get(&number) {
                Some(found) if *found == expected => {}
                found => wrong.push(format!("{}:{number}: {found:?} instead of {expected:?}", file.display())),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(asked > 200, "only {asked} functions were asked for");
}
