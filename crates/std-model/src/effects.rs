//! The list of effects that modelled functions have, for the properties that their declarations do not speak of.

use std::sync::LazyLock;

/// A line of `effects.tsv`: the effect, the functions, and the rule by which they have it (`-`: they have it not).
struct Line {
    effect: &'static str,
    paths: &'static str,
    rule: &'static str,
}

static LINES: LazyLock<Vec<Line>> = LazyLock::new(|| {
    let lines = include_str!("../model/effects.tsv").lines().filter(|l| !l.starts_with('#'));
    lines
        .filter_map(|l| {
            let mut columns = l.split('\t');
            Some(Line { effect: columns.next()?, paths: columns.next()?, rule: columns.next()? })
        })
        .collect()
});

/// The id of the rule by which the modelled function of this path (as messages print it) has an effect; the first line that
/// is about the function counts.
#[must_use]
pub fn listed_effect(effect: &str, path: &str) -> Option<&'static str> {
    let line = LINES.iter().find(|l| l.effect == effect && l.paths.split('|').any(|p| matches(p, path)))?;
    (line.rule != "-").then_some(line.rule)
}

/// Whether a path is meant by a pattern, in which `*` stands for any text.
fn matches(pattern: &str, path: &str) -> bool {
    let Some((head, tail)) = pattern.split_once('*') else { return pattern == path };
    let Some(rest) = path.strip_prefix(head) else { return false };
    let mut parts: Vec<&str> = tail.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    let mut rest = rest;
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else { return false };
        rest = after;
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::{LINES, listed_effect, matches};

    #[test]
    fn a_star_stands_for_any_text() {
        assert!(matches("a::*", "a::b::c") && matches("*::lock", "a::lock") && matches("a::*::c", "a::b::c"));
        assert!(!matches("a::*", "b::a::c") && !matches("*::lock", "a::try_lock2") && !matches("a::b", "a::b::c"));
        assert!(!matches("a::*::*b", "a::b") && matches("*x*y*", "1x2y3"));
    }

    #[test]
    fn the_first_line_counts() {
        assert_eq!(listed_effect("block", "std::thread::sleep"), Some("block.source"));
        assert_eq!(listed_effect("block", "std::fs::read_to_string"), Some("block.source"));
        assert_eq!(listed_effect("block", "std::fs::OpenOptions::append"), None);
        assert_eq!(listed_effect("block", "support::macro_support::_print"), Some("block.brief"));
        assert_eq!(listed_effect("block", "std::vec::Vec::push"), None);
    }

    #[test]
    fn every_line_has_a_reason() {
        let text = include_str!("../model/effects.tsv");
        for line in text.lines().skip(1).filter(|l| !l.starts_with('#')) {
            assert_eq!(line.split('\t').filter(|c| !c.is_empty()).count(), 4, "{line}");
        }
        assert!(LINES.len() > 20);
    }
}
