use std::collections::HashSet;
use std::path::Path;

use super::*;

fn rfc() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rfc/0000-async-send.md");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// GitHub's anchor of a heading.
fn anchor(heading: &str) -> String {
    heading
        .chars()
        .filter_map(|c| match c {
            ' ' => Some('-'),
            '-' | '_' => Some(c),
            c if c.is_alphanumeric() => Some(c.to_ascii_lowercase()),
            _ => None,
        })
        .collect()
}

#[test]
fn ids_are_unique_and_name_their_item() {
    let mut seen = HashSet::new();
    for (rule, name) in ALL.iter().zip(ITEM_NAMES) {
        assert!(seen.insert(rule.id), "{} is there twice", rule.id);
        assert_eq!(rule.id.to_uppercase().replace(['.', '-'], "_"), *name);
    }
    for code in codes::ALL {
        assert!(seen.insert(code.id), "{} is there twice", code.id);
    }
}

#[test]
fn every_page_opens_with_the_title_and_links_the_rfc() {
    for (id, title, section, page) in ALL
        .iter()
        .map(|r| (r.id, r.title, r.section, r.page))
        .chain(codes::ALL.iter().map(|c| (c.id, c.title, c.section, c.page)))
    {
        assert_eq!(page.lines().next(), Some(format!("# {title}").as_str()), "{id}");
        assert!(page.contains(&format!("rfc/0000-async-send.md#{section}")), "{id} has no link to #{section}");
    }
}

#[test]
fn pages_have_no_orphans() {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("pages");
    for (dir, known) in [
        (pages.clone(), ALL.iter().map(|rule| rule.id).collect::<HashSet<_>>()),
        (pages.join("codes"), codes::ALL.iter().map(|code| &code.id["asyncsend::".len()..]).collect()),
    ] {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "md") {
                let name = path.file_name().unwrap().to_str().unwrap();
                let id = name.strip_suffix(".md").unwrap();
                assert!(known.contains(id), "{} belongs to no rule or code", path.display());
            }
        }
    }
}

#[test]
fn every_rule_is_one_paragraph_of_the_rfc() {
    let rfc = rfc();
    for rule in ALL {
        let count = rfc.matches(&format!("r[{}]", rule.id)).count();
        assert_eq!(count, 1, "r[{}] occurs {count} times in the RFC", rule.id);
    }
    for id in rfc.split("r[").skip(1).filter_map(|rest| rest.split_once(']')).map(|(id, _)| id) {
        let looks_like_an_id = id.contains('.') && id.chars().all(|c| c.is_ascii_alphanumeric() || ".-".contains(c));
        assert!(!looks_like_an_id || find(id).is_some(), "the RFC has r[{id}], the table has not");
    }
}

#[test]
fn every_section_is_a_heading_of_the_rfc() {
    let rfc = rfc();
    let anchors: HashSet<String> = rfc
        .lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| anchor(line.trim_start_matches('#').trim()))
        .collect();
    for section in ALL.iter().map(|rule| rule.section).chain(codes::ALL.iter().map(|code| code.section)) {
        assert!(anchors.contains(section), "the RFC has no heading with the anchor #{section}");
    }
}

#[test]
fn find_forgives_case_and_brackets() {
    assert_eq!(find("tls.mask"), Some(&TLS_MASK));
    assert_eq!(find("TLS.Mask"), Some(&TLS_MASK));
    assert_eq!(find("r[tls.mask]"), Some(&TLS_MASK));
    assert_eq!(find("tls.musk"), None);
    assert_eq!(codes::find("asyncsend::limit"), Some(&codes::LIMIT));
    assert_eq!(codes::find("Limit"), Some(&codes::LIMIT));
    assert_eq!(page("asyncsend::io"), Some(codes::IO.page));
    assert_eq!(page("iso.dyn"), Some(ISO_DYN.page));
}

#[test]
fn near_misses_are_nearest_first() {
    assert_eq!(near_misses("tls.musk"), ["tls.mask"]);
    assert_eq!(near_misses("mask"), ["tls.mask"]);
    assert_eq!(near_misses("resident.fantom")[0], "resident.phantom");
    assert_eq!(near_misses("asyncsend::undecidd"), ["asyncsend::undecided"]);
    assert_eq!(near_misses("tls").len(), 3);
    assert!(near_misses("").is_empty());
    assert!(near_misses("wholly unlike anything").is_empty());
}

#[test]
fn edit_distances() {
    for (a, b, distance) in [("", "", 0), ("abc", "", 3), ("", "ab", 2), ("kitten", "sitting", 3), ("ab", "ba", 2)] {
        assert_eq!(edit_distance(a, b), distance, "{a} {b}");
    }
}
