//! `check --fix`: machine-applicable changes are made in the files, and kept only if they help.
//!
//! In rounds: the changes of a round are those of the findings that do not touch each other; the code is then checked
//! again. What two changes would touch is left to the next round, and so is a finding that hid behind another one. In the
//! end the texts are those with the fewest findings, and without more errors than before: a round that did not help, and
//! after which none did, is taken back.

use crate::levels::Levels;
use asyncsend_diagnostics::{Applicability, Diagnostic, Format, Level, SourceMap, SubDiagnostic, render};
use rustfix::{CodeFix, Filter};
use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

/// How often the code is checked again. Each round makes at least one change.
const ROUNDS: usize = 16;

/// What a check found: how much, the texts, and the changes that may be made in them.
#[derive(Default)]
pub struct Found {
    errors: usize,
    all: usize,
    files: BTreeMap<Arc<str>, File>,
}

#[derive(Default)]
struct File {
    text: String,
    changes: Vec<Change>,
}

/// One change: its parts in a file, and the range that they span.
struct Change {
    start: usize,
    end: usize,
    suggestion: rustfix::Suggestion,
}

/// Makes changes round by round; `look` checks the code as it is. How many changes each file got.
pub fn rounds(mut look: impl FnMut() -> Found) -> io::Result<BTreeMap<Arc<str>, usize>> {
    let mut made: BTreeMap<Arc<str>, usize> = BTreeMap::new();
    let mut found = look();
    let mut best = found.score();
    let mut open: Vec<Round> = Vec::new();
    let mut outcome = Ok(());
    for _ in 0..ROUNDS {
        match found.make() {
            Ok(Some(round)) => open.push(round),
            Ok(None) => break,
            Err(e) => {
                outcome = Err(e);
                break;
            }
        }
        found = look();
        if found.errors <= best.0 && found.all < best.1 {
            best = found.score();
            for (name, n) in open.drain(..).flat_map(|round| round.made) {
                *made.entry(name).or_default() += n;
            }
        } else if found.errors > best.0 {
            break;
        }
    }
    open.iter().rev().try_for_each(Round::take_back)?;
    outcome.map(|()| made)
}

/// Files as they were before a round.
struct Round {
    before: Vec<(Arc<str>, String)>,
    /// How many changes each got.
    made: Vec<(Arc<str>, usize)>,
}

impl Found {
    /// Takes note of a finding and of the first of its changes that may be made.
    pub fn add(&mut self, d: &Diagnostic, levels: &Levels, sources: &SourceMap) {
        let Some(level) = levels.level(d) else { return };
        self.all += 1;
        self.errors += usize::from(level == Level::Error);
        let may_be_made = |c: &&SubDiagnostic| {
            !c.suggestions.is_empty()
                && c.suggestions.iter().all(|s| s.applicability == Applicability::MachineApplicable)
                && c.suggestions.iter().all(|s| s.file == c.suggestions[0].file && sources.contains(&s.file))
        };
        let Some(child) = d.children.iter().find(may_be_made) else { return };
        let name = child.suggestions[0].file.clone();
        let start = child.suggestions.iter().map(|s| s.byte_start as usize).min().unwrap_or(0);
        let end = child.suggestions.iter().map(|s| s.byte_end as usize).max().unwrap_or(0);
        // The change alone, in the form that editors and `cargo fix` read.
        let alone = Diagnostic { children: vec![child.clone()], ..d.clone() };
        let json = render(&alone, sources, Format::Json);
        let read = rustfix::get_suggestions_from_json(&json, &HashSet::new(), Filter::MachineApplicableOnly);
        let text = sources.text(&name);
        let file = self.files.entry(name).or_insert_with(|| File { text: text.to_owned(), changes: Vec::new() });
        file.changes.extend(read.unwrap_or_default().into_iter().map(|suggestion| Change { start, end, suggestion }));
    }

    /// Fewer is better: errors, and all findings.
    fn score(&self) -> (usize, usize) {
        (self.errors, self.all)
    }

    /// Makes the changes, but for those that touch another one. None if there is nothing to change.
    fn make(&mut self) -> io::Result<Option<Round>> {
        let mut round = Round { before: Vec::new(), made: Vec::new() };
        for (name, file) in &mut self.files {
            file.changes.sort_by_key(|c| (c.start, c.end));
            let mut fix = CodeFix::new(&file.text);
            let (mut made, mut free) = (0, None);
            for change in &file.changes {
                if free.is_some_and(|free| change.start <= free) {
                    continue;
                }
                if fix.apply(&change.suggestion).is_ok() {
                    made += 1;
                    free = Some(change.end);
                }
            }
            let fixed = fix.finish().map_err(io::Error::other)?;
            // A file that was edited in the meantime is left alone.
            if made == 0 || fs::read_to_string(&**name).ok().as_ref() != Some(&file.text) {
                continue;
            }
            match replace(Path::new(&**name), &fixed) {
                Ok(()) => {
                    round.before.push((name.clone(), file.text.clone()));
                    round.made.push((name.clone(), made));
                }
                Err(e) => {
                    round.take_back()?;
                    return Err(io::Error::new(e.kind(), format!("{name}: {}", crate::input::words(&e))));
                }
            }
        }
        Ok((!round.made.is_empty()).then_some(round))
    }
}

impl Round {
    /// Gives the files the texts that they had.
    fn take_back(&self) -> io::Result<()> {
        self.before.iter().try_for_each(|(name, text)| replace(Path::new(&**name), text))
    }
}

/// Gives a file a new text at once: whoever reads it sees the old text or the new one.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    // A link stays a link.
    let path = fs::canonicalize(path)?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.asyncsend-fix", std::process::id()));
    let new = path.with_file_name(name);
    let written = fs::write(&new, text)
        .and_then(|()| fs::set_permissions(&new, fs::metadata(&path)?.permissions()))
        .and_then(|()| fs::rename(&new, &path));
    if written.is_err() {
        // What is left of the attempt is of no use; that it cannot be removed changes nothing.
        let _ = fs::remove_file(&new);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use asyncsend_diagnostics::{LabeledSpan, Suggestion};
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn finding(message: &str, inserts: &[(u32, &str)], applicability: Applicability) -> Diagnostic {
        let part = |(at, text): &(u32, &str)| Suggestion {
            file: "x.rs".into(),
            byte_start: *at,
            byte_end: *at,
            replacement: (*text).to_owned(),
            applicability,
        };
        Diagnostic::error(None, message)
            .span(LabeledSpan::new("x.rs".into(), 0, 1))
            .suggest("change it", inserts.iter().map(part).collect())
    }

    fn changed(text: &str, findings: &[Diagnostic]) -> Option<(String, usize)> {
        let folder = std::env::temp_dir().join(format!("asyncsend-fix-{}-{}", std::process::id(), text.len()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("x.rs");
        fs::write(&path, text).unwrap();
        let name: Arc<str> = path.to_str().unwrap().into();
        let mut sources = SourceMap::default();
        sources.insert(name.clone(), text);
        let mut found = Found::default();
        for d in findings {
            let mut d = d.clone();
            d.children.iter_mut().flat_map(|c| &mut c.suggestions).for_each(|s| s.file = name.clone());
            found.add(&d, &Levels::default(), &sources);
        }
        let round = found.make().unwrap();
        let out = fs::read_to_string(&path).unwrap();
        let made = round.map(|round| {
            round.take_back().unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
            round.made[0].1
        });
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(&folder).unwrap();
        made.map(|made| (out, made))
    }

    #[test]
    fn a_change_with_two_parts() {
        let d = finding("a", &[(1, "<"), (2, ">")], Applicability::MachineApplicable);
        assert_eq!(changed("abc", &[d]), Some(("a<b>c".to_owned(), 1)));
    }

    #[test]
    fn changes_that_touch_are_made_one_at_a_time() {
        let a = finding("a", &[(1, "<"), (3, ">")], Applicability::MachineApplicable);
        let b = finding("b", &[(2, "("), (4, ")")], Applicability::MachineApplicable);
        let c = finding("c", &[(5, "!")], Applicability::MachineApplicable);
        assert_eq!(changed("abcdef", &[c, b, a]), Some(("a<bc>de!f".to_owned(), 2)));
    }

    #[test]
    fn what_may_be_wrong_is_not_made() {
        assert_eq!(changed("abcdefgh", &[finding("a", &[(1, "<")], Applicability::MaybeIncorrect)]), None);
    }

    /// Rounds of checks with so many findings; in each, a change at the start of the text.
    fn after(counts: &[usize]) -> (String, usize) {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("asyncsend-rounds-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("x.rs");
        fs::write(&path, ".").unwrap();
        let name: Arc<str> = path.to_str().unwrap().into();
        let mut counts = counts.iter();
        let made = rounds(|| {
            let mut found = Found::default();
            let mut sources = SourceMap::default();
            sources.insert(name.clone(), fs::read_to_string(&path).unwrap());
            for _ in 0..counts.next().copied().unwrap_or(0) {
                let mut d = finding("a", &[(0, "x")], Applicability::MachineApplicable);
                d.children.iter_mut().flat_map(|c| &mut c.suggestions).for_each(|s| s.file = name.clone());
                found.add(&d, &Levels::default(), &sources);
            }
            found
        })
        .unwrap();
        let out = fs::read_to_string(&path).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        (out, made.values().sum())
    }

    #[test]
    fn only_what_helps_stays() {
        assert_eq!(after(&[2, 1, 0]), ("xx.".to_owned(), 2));
        assert_eq!(after(&[1, 1, 0]), ("xx.".to_owned(), 2));
        assert_eq!(after(&[2, 1, 1, 2, 0]), ("x.".to_owned(), 1));
        assert_eq!(after(&[1, 2, 0]), (".".to_owned(), 0));
    }
}
