//! The book's list of rules is generated from the table; `ASYNCSEND_BLESS=1` writes it anew.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use asyncsend_rules::{ALL, codes};

/// Where a rule's page is in the book. As deep as `crates/rules/pages`, so that the page's own links are right in both.
const PAGES: &str = "reference/rules/pages";

const FIRST_LINE: &str = "- [Rules](reference/rules.md)\n";

/// What the file should hold, by its path in `book/src`; the summary is not among them.
fn generated() -> Vec<(String, String)> {
    let mut files = Vec::new();
    for rule in ALL {
        let include = format!("{{{{#include ../../../../../crates/rules/pages/{}.md}}}}\n", rule.id);
        files.push((format!("{PAGES}/{}.md", rule.id), include));
    }
    for code in codes::ALL {
        let id = bare(code.id);
        let include = format!("{{{{#include ../../../../../../crates/rules/pages/codes/{id}.md}}}}\n");
        files.push((format!("{PAGES}/codes/{id}.md"), include));
    }
    files.push(("reference/rules.md".to_owned(), index()));
    files
}

/// The page that lists all rules and codes.
fn index() -> String {
    let mut text = String::from(
        "# Rules\n\n\
         Each rule is a paragraph of [the RFC](../rfc/0000-async-send.md) and one item in the checker.\n\
         Diagnostics name the rule that decided; `asyncsend explain ID` prints its page.\n",
    );
    let mut section = "";
    for rule in ALL {
        if rule.section != section {
            section = rule.section;
            let title = section_title(section);
            let _ = writeln!(text, "\n## {title}\n\n| rule | |\n|---|---|");
        }
        let _ = writeln!(text, "| [`{}`](rules/pages/{}.md) | {} |", rule.id, rule.id, rule.title);
    }
    text.push_str("\n## Codes of diagnostics\n\n| code | |\n|---|---|\n");
    for code in codes::ALL {
        let _ = writeln!(text, "| [`{}`](rules/pages/codes/{}.md) | {} |", code.id, bare(code.id), code.title);
    }
    text
}

/// The entries below the rules' own in the summary.
fn summary_entries() -> String {
    let mut text = String::new();
    for rule in ALL {
        let _ = writeln!(text, "  - [{}]({PAGES}/{}.md)", rule.id, rule.id);
    }
    for code in codes::ALL {
        let _ = writeln!(text, "  - [{}]({PAGES}/codes/{}.md)", code.id, bare(code.id));
    }
    text
}

fn section_title(anchor: &str) -> String {
    let words =
        anchor.replace('-', " ").replace("send and sync", "Send and Sync").replace("thread locals", "thread-locals");
    words[..1].to_uppercase() + &words[1..]
}

fn bare(code: &str) -> &str {
    code.strip_prefix("asyncsend::").unwrap_or(code)
}

fn book() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../book/src")
}

fn blessing() -> bool {
    std::env::var_os("ASYNCSEND_BLESS").is_some_and(|value| !value.is_empty() && value != "0")
}

/// Compares a file with its text, or writes it.
fn hold(path: &Path, expected: &str) {
    let found = std::fs::read_to_string(path).unwrap_or_default();
    if found != expected && blessing() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, expected).unwrap();
    } else {
        assert!(found == expected, "{} is out of date; ASYNCSEND_BLESS=1 writes it", path.display());
    }
}

#[test]
fn the_book_has_a_page_for_each_rule() {
    let files = generated();
    for (path, text) in &files {
        hold(&book().join(path), text);
    }
    for folder in [PAGES.to_owned(), format!("{PAGES}/codes")] {
        for entry in std::fs::read_dir(book().join(&folder)).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            let known = entry.path().is_dir() || files.iter().any(|(known, _)| *known == path);
            assert!(known, "{path} belongs to no rule or code");
        }
    }
}

#[test]
fn the_summary_lists_each_rule() {
    let path = book().join("SUMMARY.md");
    let found = std::fs::read_to_string(&path).unwrap();
    let (before, after) = found.split_once(FIRST_LINE).expect("the summary lists the rules");
    let rest: String = after.split_inclusive('\n').skip_while(|line| line.starts_with("  - ")).collect();
    hold(&path, &format!("{before}{FIRST_LINE}{}{rest}", summary_entries()));
}
