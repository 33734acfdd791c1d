//! The documents hang together: every link leads to a file and a heading that are there, every page of the book is in its
//! summary, and the table of claims names programs that exist, and all of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the workspace is there")
}

/// The Markdown files under a folder.
fn markdown(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).expect("the folder is readable").flatten() {
            let path = entry.path();
            match path.is_dir() {
                true => open.push(path),
                false if path.extension().is_some_and(|e| e == "md") => found.push(path),
                false => {}
            }
        }
    }
    found.sort();
    found
}

/// All documents: those of the top folder, and whole folders of them.
fn documents() -> Vec<PathBuf> {
    let root = root();
    let top = std::fs::read_dir(&root).expect("the workspace is readable").flatten().map(|e| e.path());
    let mut all: Vec<PathBuf> = top.filter(|p| p.extension().is_some_and(|e| e == "md")).collect();
    for folder in ["book/src", "rfc", "examples", "crates/rules/pages", "tests"] {
        all.extend(markdown(&root.join(folder)));
    }
    all.retain(|p| !p.components().any(|c| c.as_os_str() == "target" || c.as_os_str() == "corpus"));
    all
}

/// The text of a page as mdBook sees it: with the files that it includes.
fn text(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        match line.trim().strip_prefix("{{#include ").and_then(|l| l.strip_suffix("}}")) {
            Some(file) if !file.contains(':') => {
                let file = path.parent().expect("a file is in a folder").join(file);
                out += &std::fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
            }
            _ => out += line,
        }
    }
    out
}

/// The anchors of a page's headings, as mdBook and GitHub make them.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let mut heading: Option<String> = None;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                let words = heading.take().unwrap_or_default().to_lowercase();
                let kept = words.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
                out.insert(kept.map(|c| if c == ' ' { '-' } else { c }).collect());
            }
            Event::Text(t) | Event::Code(t) => {
                if let Some(heading) = &mut heading {
                    *heading += &t;
                }
            }
            // `<a id="..">`
            Event::Html(h) | Event::InlineHtml(h) => {
                out.extend(h.split("id=\"").skip(1).filter_map(|r| Some(r.split_once('"')?.0.to_owned())));
            }
            _ => {}
        }
    }
    out
}

#[test]
fn every_link_leads_somewhere() {
    let mut wrong = Vec::new();
    let mut known: BTreeMap<PathBuf, BTreeSet<String>> = BTreeMap::new();
    for page in documents() {
        let source = text(&page);
        for event in Parser::new_ext(&source, Options::ENABLE_TABLES) {
            let Event::Start(Tag::Link { dest_url: to, .. } | Tag::Image { dest_url: to, .. }) = event else {
                continue;
            };
            if to.starts_with("https://") || to.starts_with("mailto:") {
                continue;
            }
            let (file, anchor) = to.split_once('#').unwrap_or((&to, ""));
            let mut target = page.clone();
            if !file.is_empty() {
                target = page.parent().expect("a file is in a folder").join(file);
                // An included file's links count from the page that includes it, and from itself.
                if !target.exists() {
                    wrong.push(format!("{}: {to}", page.display()));
                    continue;
                }
            }
            if !anchor.is_empty() {
                let found = known.entry(target.clone()).or_insert_with(|| anchors(&text(&target)));
                if !found.contains(anchor) {
                    wrong.push(format!("{}: {to} (no such heading)", page.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "broken links:\n{}", wrong.join("\n"));
}

#[test]
fn the_readme_shows_what_the_command_prints() {
    let root = root();
    let run = Command::new(env!("CARGO_BIN_EXE_asyncsend"))
        .args(["check", "examples/proposal/thread_local.rs"])
        .current_dir(&root)
        .output()
        .expect("the checker runs");
    let printed = String::from_utf8(run.stderr).expect("it prints UTF-8");
    let readme = std::fs::read_to_string(root.join("README.md")).expect("the README is there");
    assert!(readme.contains(printed.trim()), "the README shows something else than\n{printed}");
}

/// The command in an example's heading is the one that checks it.
#[test]
fn each_example_says_how_to_run_it() {
    let root = root();
    for topic in std::fs::read_dir(root.join("examples")).expect("the folder is readable").flatten() {
        for file in std::fs::read_dir(topic.path()).into_iter().flatten().flatten() {
            let name = format!("examples/{}/{}", topic.file_name().display(), file.file_name().display());
            if name.ends_with(".rs") {
                let text = std::fs::read_to_string(file.path()).expect("the example is readable");
                let line = text.lines().find_map(|l| l.strip_prefix("//! run: asyncsend "));
                assert!(line.is_some_and(|l| l.ends_with(&name)), "{name} has no `//! run:` line of its own");
            }
        }
    }
}

#[test]
fn every_page_is_in_the_summary() {
    let book = root().join("book/src");
    let summary = std::fs::read_to_string(book.join("SUMMARY.md")).expect("the summary is there");
    for page in markdown(&book) {
        let name = page.strip_prefix(&book).expect("it is in the book").display().to_string();
        assert!(name == "SUMMARY.md" || summary.contains(&format!("({name})")), "{name} is not in the summary");
    }
}

#[test]
fn claims_and_programs_name_each_other() {
    let root = root();
    let page = text(&root.join("book/src/claims.md"));
    let mut named = BTreeSet::new();
    for event in Parser::new_ext(&page, Options::ENABLE_TABLES) {
        if let Event::Code(code) = event
            && code.ends_with(".rs")
        {
            assert!(root.join("examples").join(&*code).is_file(), "the claims name `{code}`, which is not there");
            named.insert(code.to_string());
        }
    }
    for topic in ["proposal", "async-traits", "wasmtime", "bindgen"] {
        for entry in std::fs::read_dir(root.join("examples").join(topic)).expect("the folder is readable").flatten() {
            let name = format!("{topic}/{}", entry.file_name().display());
            assert!(!name.ends_with(".rs") || named.contains(&name), "no claim names `{name}`");
        }
    }
}
