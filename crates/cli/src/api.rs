//! `asyncsend api` and `asyncsend semver`: what a crate promises to others, and what a change of it breaks.

use crate::args::{Job, ListFormat, Source};
use crate::input;
use crate::package::Kind;
use crate::report::{Report, json};
use crate::run::{each, front};
use asyncsend_api::{Api, Change, Weight, compare, describe};
use asyncsend_diagnostics::Format;
use serde::Serialize;
use std::fmt::Write;
use std::path::Path;

/// The interfaces of all crates that a job names; of a package, that of its library.
pub fn of(job: &Job, report: &mut Report, color: bool) -> Vec<Api> {
    let mut found = Vec::new();
    each(job, &[], color, report, |cx, at, _| {
        if at.unit.is_none_or(|u| u.target().kind == Kind::Lib && !u.target().test) {
            front(cx, at.sources, Format::Human { color });
            found.push(describe(cx));
        }
    });
    found
}

/// What has changed between two versions. The error is for people.
pub fn changes(job: &Job, report: &mut Report, color: bool, old: &Path, new: &Path) -> Result<Vec<Change>, String> {
    let old = one(job, report, color, old)?;
    let new = one(job, report, color, new)?;
    if old.options != new.options {
        return Err(format!(
            "the two do not compare: one was made with `{}`, the other with `{}`",
            old.options, new.options
        ));
    }
    Ok(compare(&old, &new))
}

/// The interface at a path: saved, or of the crate there.
fn one(job: &Job, report: &mut Report, color: bool, path: &Path) -> Result<Api, String> {
    if path.is_file()
        && let Ok(text) = input::read(path)
        && Api::is_saved(&text)
    {
        return Api::parse(&text).map_err(|e| format!("{}: {e}", path.display()));
    }
    let edition = match &job.source {
        Source::Paths { edition, .. } => *edition,
        Source::Cargo(_) => None,
    };
    let source = Source::Paths { paths: vec![path.to_path_buf()], edition };
    let mut found = of(&Job { source, ..job.clone() }, report, color);
    match (report.is_unusable(), found.len()) {
        (true, _) => Err(format!("{}: it could not be read", path.display())),
        (false, 1) => Ok(found.remove(0)),
        (false, n) => Err(format!("{}: there must be one library, and there are {n}", path.display())),
    }
}

#[derive(Serialize)]
struct Line<'a> {
    weight: &'static str,
    item: &'a str,
    what: &'a str,
    old: Option<&'a str>,
    new: Option<&'a str>,
}

/// The changes as lines, and what they add up to.
pub fn text(changes: &[Change], format: ListFormat) -> String {
    let mut out = String::new();
    for c in changes {
        if format == ListFormat::Json {
            out += &json(&Line {
                weight: c.weight.name(),
                item: &c.item,
                what: &c.what,
                old: c.old.as_deref(),
                new: c.new.as_deref(),
            });
            continue;
        }
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{}: `{}`: {}", c.weight.name(), c.item, c.what);
        if c.old.is_some() || c.new.is_some() {
            let or_none = |s: &Option<String>| s.clone().unwrap_or_else(|| "-".to_owned());
            let _ = writeln!(out, "    was: {}\n    now: {}", or_none(&c.old), or_none(&c.new));
        }
    }
    if format == ListFormat::Human {
        let count = |w: Weight| changes.iter().filter(|c| c.weight == w).count();
        let needed = match (count(Weight::Major), count(Weight::Undecided), count(Weight::Minor)) {
            (0, 0, 0) => "nothing that others rely on has changed".to_owned(),
            (0, 0, n) => format!("{n} minor: at least a minor version"),
            (0, u, n) => format!("{u} undecided, {n} minor: at least a minor version"),
            (m, u, n) => format!("{m} major, {u} undecided, {n} minor: a major version"),
        };
        let _ = writeln!(out, "asyncsend: {needed}");
    }
    out
}

/// Whether code that relies on the old version may break.
pub fn breaks(changes: &[Change], deny_undecided: bool) -> bool {
    changes.iter().any(|c| c.weight == Weight::Major || deny_undecided && c.weight == Weight::Undecided)
}
