//! Findings that the code asks not to be reported, and requests that are wrong or do nothing.

use crate::config::Settings;
use crate::input::Unit;
use crate::levels;
use crate::report::Report;
use asyncsend_diagnostics::{Diagnostic, LabeledSpan, SourceMap, sort};
use asyncsend_hir::{Cx, EFFECTS, RuleSet};
use asyncsend_rules::{Code, codes};
use asyncsend_syntax::suppress::{Request, Suppression, suppressions};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The suppressions of a package, over all its targets: what one of them does not need, another may.
#[derive(Default)]
pub struct Ledger {
    /// By file and place: none once one has been of use.
    entries: BTreeMap<(Arc<str>, u32, &'static str), Option<Unused>>,
}

struct Unused {
    finding: Diagnostic,
    sources: SourceMap,
    unit: Option<Unit>,
    settings: Settings,
}

/// A code that a suppression names, while findings are looked through.
struct Active<'a> {
    file: &'a Arc<str>,
    suppression: &'a Suppression,
    code: &'static Code,
    used: bool,
}

impl Ledger {
    /// The findings that are left, and those about the suppressions themselves.
    pub fn apply(
        &mut self,
        cx: Cx<'_>,
        findings: &[Diagnostic],
        settings: &Settings,
        unit: Option<&Unit>,
    ) -> Vec<Diagnostic> {
        let files: Vec<(Arc<str>, &Arc<str>, Vec<Suppression>)> = cx
            .user_files()
            .into_iter()
            .map(|f| {
                let list = suppressions(f.text(cx.db), cx.edition().syntax(), EFFECTS);
                (Arc::from(f.path(cx.db).as_str()), f.text(cx.db), list)
            })
            .filter(|(.., list)| !list.is_empty())
            .collect();
        if files.is_empty() {
            return findings.to_vec();
        }
        let mut problems = Vec::new();
        let mut active = Vec::new();
        for (file, _, list) in &files {
            for suppression in list {
                let asked = suppression.request.clone().and_then(|r| codes_of(&r, settings));
                match asked {
                    Ok(codes) => {
                        active.extend(codes.into_iter().map(|code| Active { file, suppression, code, used: false }));
                    }
                    Err(message) => problems
                        .push(Diagnostic::error(Some(codes::SUPPRESSION.id), message).span(place(file, suppression))),
                }
            }
        }
        let mut left: Vec<Diagnostic> = findings.iter().filter(|d| !taken(d, &mut active)).cloned().collect();
        // In rule set `rust` only what rustc says is said, and most codes cannot occur.
        if cx.rules() != RuleSet::Rust {
            self.note(&active, &files, settings, unit);
            if !problems.is_empty() {
                left.append(&mut problems);
                sort(&mut left);
            }
        }
        left
    }

    fn note(
        &mut self,
        active: &[Active<'_>],
        files: &[(Arc<str>, &Arc<str>, Vec<Suppression>)],
        settings: &Settings,
        unit: Option<&Unit>,
    ) {
        for a in active {
            let key = (a.file.clone(), a.suppression.at.start, a.code.id);
            if a.used || a.suppression.conditional {
                self.entries.insert(key, None);
                continue;
            }
            self.entries.entry(key).or_insert_with(|| {
                let mut sources = SourceMap::default();
                if let Some((file, text, _)) = files.iter().find(|(file, ..)| file == a.file) {
                    sources.insert(file.clone(), (*text).clone());
                }
                let finding = Diagnostic::warning(
                    Some(codes::UNUSED_SUPPRESSION.id),
                    format!("there is no `{}` here to suppress", a.code.id),
                )
                .span(place(a.file, a.suppression));
                Some(Unused { finding, sources, unit: unit.cloned(), settings: settings.clone() })
            });
        }
    }

    /// Reports what was of no use, once all targets of a package have been checked.
    pub fn close(&mut self, report: &mut Report) {
        for unused in std::mem::take(&mut self.entries).into_values().flatten() {
            report.finding(&unused.finding, &unused.settings.levels, &unused.sources, unused.unit.as_ref());
        }
    }
}

fn place(file: &Arc<str>, suppression: &Suppression) -> LabeledSpan {
    LabeledSpan::new(file.clone(), suppression.at.start, suppression.at.end)
}

/// The codes that a request names. The error is for people.
fn codes_of(request: &Request, settings: &Settings) -> Result<Vec<&'static Code>, String> {
    let known = |text: &String| {
        let code = levels::code(text)?;
        if settings.levels.forbids(code.id) {
            return Err(format!("`{}` is forbidden, and cannot be suppressed", code.id));
        }
        Ok(code)
    };
    request.codes.iter().map(known).collect()
}

/// Whether a suppression takes a finding. All that would take it have been of use.
fn taken(d: &Diagnostic, active: &mut [Active<'_>]) -> bool {
    let Some(at) = d.primary().filter(|_| d.is_own()) else { return false };
    let mut taken = false;
    for a in active {
        if d.code.as_deref() == Some(a.code.id) && *a.file == at.file && a.suppression.covers.contains(&at.byte_start) {
            a.used = true;
            taken = true;
        }
    }
    taken
}
