//! Every rule of the RFC is decided somewhere: its item is referenced by the source of another crate.

use std::path::Path;

/// Rules that no other crate refers to, each with the reason.
const EXCEPTIONS: &[(&str, &str)] = &[];

fn sources(folder: &Path, text: &mut String) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
}

fn has_word(text: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word)
        .any(|(start, _)| !text[..start].ends_with(is_part) && !text[start + word.len()..].starts_with(is_part))
}

#[test]
fn rules_are_traced() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut text = String::new();
    for entry in std::fs::read_dir(crates).unwrap() {
        let krate = entry.unwrap().path();
        if !krate.ends_with("rules") && krate.join("src").is_dir() {
            sources(&krate.join("src"), &mut text);
        }
    }
    let mut problems = Vec::new();
    for name in asyncsend_rules::ITEM_NAMES {
        let excepted = EXCEPTIONS.iter().any(|(exception, _)| exception == name);
        match (has_word(&text, name), excepted) {
            (false, false) => problems.push(format!("{name} is referenced nowhere")),
            (true, true) => problems.push(format!("{name} is referenced: take it off the list of exceptions")),
            _ => {}
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
