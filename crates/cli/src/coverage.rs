//! `asyncsend coverage`: how much is decided, by package.

use crate::report::json;
use asyncsend_verdicts::coverage::Coverage;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// How many reasons are shown.
const REASONS: usize = 10;

#[derive(Serialize)]
struct Line<'a> {
    package: &'a str,
    futures: &'a BTreeMap<&'static str, usize>,
    functions: usize,
    effects: BTreeMap<&'static str, EffectLine>,
    expressions: Count,
    reasons: Vec<ReasonLine<'a>>,
}

#[derive(Serialize)]
struct EffectLine {
    free: usize,
    present: usize,
    undecided: usize,
}

#[derive(Serialize)]
struct Count {
    all: usize,
    unknown: usize,
}

#[derive(Serialize)]
struct ReasonLine<'a> {
    of: &'static str,
    reason: &'a str,
    count: usize,
}

/// One line of JSON for a package (or a file without one), with all reasons.
pub fn line(package: &str, c: &Coverage) -> String {
    let effect = |present, undecided| EffectLine { free: c.functions - present - undecided, present, undecided };
    json(&Line {
        package,
        futures: &c.futures,
        functions: c.functions,
        effects: c.effects.iter().map(|(name, e)| (*name, effect(e.present, e.undecided))).collect(),
        expressions: Count { all: c.expressions, unknown: c.untyped },
        reasons: c.top().into_iter().map(|(of, reason, count)| ReasonLine { of: of.name(), reason, count }).collect(),
    })
}

/// A paragraph for a package (or a file without one), with the most frequent reasons.
pub fn text(package: &str, c: &Coverage) -> String {
    let mut out = format!("{package}\n");
    let mut row = |name: &str, all: usize, decided: usize, what: &str, more: String| {
        let more = if more.is_empty() { more } else { format!(": {more}") };
        // Writing to a String cannot fail.
        let _ = writeln!(out, "  {name:<12} {decided} of {all} {what} ({}){more}", percent(decided, all));
    };
    let (all, decided) = c.decided_futures();
    let verdicts: Vec<String> =
        c.futures.iter().filter(|(name, _)| **name != "undecided").map(|(name, n)| format!("{n} {name}")).collect();
    row("futures", all, decided, "decided", verdicts.join(", "));
    for (name, e) in &c.effects {
        let more = if e.present > 0 { format!("{} have it", e.present) } else { String::new() };
        row(name, c.functions, c.functions - e.undecided, "functions decided", more);
    }
    row("expressions", c.expressions, c.expressions - c.untyped, "of known type", String::new());
    let top = c.top();
    if !top.is_empty() {
        out.push_str("  missing most often\n");
        let width = top.first().map_or(0, |(.., n)| n.to_string().len());
        for (of, reason, count) in top.iter().take(REASONS) {
            let _ = writeln!(out, "    {count:>width$}  {}: {reason}", of.name());
        }
        if top.len() > REASONS {
            let _ = writeln!(out, "    and {} other reasons", top.len() - REASONS);
        }
    }
    out
}

/// With one digit; what is not whole is never shown as `100.0%`.
fn percent(part: usize, all: usize) -> String {
    let tenths = (part * 1000).checked_div(all).unwrap_or(1000);
    format!("{}.{}%", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn percentages() {
        assert_eq!(percent(0, 0), "100.0%");
        assert_eq!(percent(1, 3), "33.3%");
        assert_eq!(percent(9999, 10_000), "99.9%");
        assert_eq!(percent(2, 2), "100.0%");
    }
}
