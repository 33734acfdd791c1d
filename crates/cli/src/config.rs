//! What a package says of how it is to be checked: `[workspace.metadata.asyncsend]`, over it
//! `[package.metadata.asyncsend]`, over both the command line.

use crate::args::{OnOff, RuleOptions, Rules};
use crate::levels::{Levels, Name, Wanted};
use asyncsend_diagnostics::{Diagnostic, LabeledSpan};
use asyncsend_hir::RuleSet;
use asyncsend_rules::codes;
use std::ops::Range;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// How a crate is checked.
#[derive(Clone, PartialEq, Debug)]
pub struct Settings {
    pub rules: RuleSet,
    /// 1 to 4.
    pub tls_stage: u8,
    pub overflow_checks: bool,
    pub async_trait_tls: bool,
    pub levels: Levels,
}

/// One table of a manifest.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Table {
    rules: Option<Rules>,
    tls_stage: Option<u8>,
    overflow_checks: Option<bool>,
    async_trait_tls: Option<bool>,
    levels: Vec<(Name, Wanted)>,
}

const KEYS: [&str; 5] = ["rules", "tls-stage", "overflow-checks", "async-trait-tls", "levels"];

impl Settings {
    /// The tables from the outermost to the innermost, and the command line over them.
    pub fn new(tables: &[&Table], options: &RuleOptions, levels: &[(Name, Wanted)]) -> Settings {
        let innermost = |f: fn(&Table) -> Option<bool>| tables.iter().rev().find_map(|t| f(t));
        let rules = options.rules.or_else(|| tables.iter().rev().find_map(|t| t.rules)).unwrap_or(Rules::Sound);
        // A stage goes with the rule set that it was chosen for.
        let chosen = options.rules.is_none();
        let stage = tables.iter().rev().find_map(|t| t.tls_stage).filter(|_| chosen);
        let mut all = Levels::default();
        tables.iter().for_each(|t| all.add(t.levels.clone()));
        all.add(levels.to_vec());
        Settings {
            rules: rules.into(),
            tls_stage: options.tls_stage.or(stage).unwrap_or(match rules {
                Rules::Proposal => 1,
                Rules::Rust | Rules::Sound => 4,
            }),
            overflow_checks: match options.overflow_checks {
                Some(given) => given == OnOff::On,
                None => innermost(|t| t.overflow_checks).unwrap_or(true),
            },
            async_trait_tls: !options.no_async_trait_tls && innermost(|t| t.async_trait_tls).unwrap_or(true),
            levels: all,
        }
    }
}

/// Which of a manifest's tables.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Of {
    Workspace,
    Package,
}

/// Reads `metadata.asyncsend` in a manifest that cargo has read before. `file` is how the manifest is called in
/// diagnostics.
pub fn read(text: &str, file: &Arc<str>, of: Of) -> Result<Table, Vec<Diagnostic>> {
    let mut reader = Reader { file, problems: Vec::new(), table: Table::default() };
    match DeTable::parse(text) {
        Err(e) => reader.problem(e.span().unwrap_or(0..0), e.message().to_owned()),
        Ok(root) => {
            let head = match of {
                Of::Workspace => "workspace",
                Of::Package => "package",
            };
            let mut at = Some(root.get_ref());
            for key in [head, "metadata"] {
                at = at.and_then(|t| t.get(key)).and_then(|v| v.get_ref().as_table());
            }
            if let Some(value) = at.and_then(|t| t.get("asyncsend")) {
                match value.get_ref().as_table() {
                    Some(table) => reader.table(table),
                    None => reader.problem(value.span(), "`asyncsend` must be a table".to_owned()),
                }
            }
        }
    }
    if reader.problems.is_empty() { Ok(reader.table) } else { Err(reader.problems) }
}

struct Reader<'a> {
    file: &'a Arc<str>,
    problems: Vec<Diagnostic>,
    table: Table,
}

impl Reader<'_> {
    fn problem(&mut self, at: Range<usize>, message: String) {
        // Manifests are far below 4 GB.
        let span = LabeledSpan::new(self.file.clone(), at.start as u32, at.end as u32);
        self.problems.push(Diagnostic::error(Some(codes::CONFIG.id), message).span(span));
    }

    fn table(&mut self, table: &DeTable<'_>) {
        for (key, value) in table {
            match &**key.get_ref() {
                "rules" => {
                    self.table.rules = self.one_of(
                        value,
                        &[("rust", Rules::Rust), ("proposal", Rules::Proposal), ("sound", Rules::Sound)],
                    );
                }
                "tls-stage" => match value.get_ref().as_integer().and_then(|i| i.as_str().parse().ok()) {
                    Some(stage @ 1..=4) => self.table.tls_stage = Some(stage),
                    _ => self.problem(value.span(), "`tls-stage` must be 1, 2, 3 or 4".to_owned()),
                },
                "overflow-checks" => self.table.overflow_checks = self.flag("overflow-checks", value),
                "async-trait-tls" => self.table.async_trait_tls = self.flag("async-trait-tls", value),
                "levels" => match value.get_ref().as_table() {
                    Some(levels) => self.levels(levels),
                    None => self.problem(value.span(), "`levels` must be a table of codes".to_owned()),
                },
                unknown => {
                    let known = KEYS.map(|k| format!("`{k}`")).join(", ");
                    self.problem(key.span(), format!("unknown key `{unknown}`; there are {known}"));
                }
            }
        }
    }

    fn levels(&mut self, table: &DeTable<'_>) {
        let levels = Wanted::NAMES.map(|n| (n, Wanted::parse(n)));
        for (key, value) in table {
            match Name::parse(key.get_ref()) {
                Ok(name) => {
                    let wanted = self.one_of(value, &levels).flatten();
                    self.table.levels.extend(wanted.map(|w| (name, w)));
                }
                Err(e) => self.problem(key.span(), e),
            }
        }
    }

    fn flag(&mut self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<bool> {
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.problem(value.span(), format!("`{key}` must be `true` or `false`"));
        }
        flag
    }

    fn one_of<T: Copy>(&mut self, value: &Spanned<DeValue<'_>>, known: &[(&str, T)]) -> Option<T> {
        let text = value.get_ref().as_str();
        let found = known.iter().find(|(name, _)| Some(*name) == text).map(|(_, t)| *t);
        if found.is_none() {
            let names: Vec<String> = known.iter().map(|(name, _)| format!("\"{name}\"")).collect();
            self.problem(value.span(), format!("this must be one of {}", names.join(", ")));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Result<Table, Vec<(String, String)>> {
        read(text, &"Cargo.toml".into(), Of::Package).map_err(|problems| {
            let place =
                |d: &Diagnostic| d.primary().map(|s| text[s.byte_start as usize..s.byte_end as usize].to_owned());
            problems.iter().map(|d| (place(d).unwrap_or_default(), d.message.clone())).collect()
        })
    }

    #[test]
    fn everything_at_once() {
        let t = table(
            "[package.metadata.asyncsend]\nrules = \"rust\"\ntls-stage = 2\noverflow-checks = false\nasync-trait-tls = false\n\
             [package.metadata.asyncsend.levels]\nundecided = \"deny\"\n\"asyncsend::promise\" = \"forbid\"\n",
        )
        .unwrap();
        let s = Settings::new(&[&t], &RuleOptions::default(), &[]);
        assert_eq!((s.rules, s.tls_stage, s.overflow_checks, s.async_trait_tls), (RuleSet::Rust, 2, false, false));
        assert!(s.levels.forbids("asyncsend::promise"));
        // The command line counts before the table, and takes the default stage of its own rule set.
        let options = RuleOptions { rules: Some(Rules::Sound), ..RuleOptions::default() };
        let s = Settings::new(&[&t], &options, &[]);
        assert_eq!((s.rules, s.tls_stage), (RuleSet::Sound, 4));
    }

    #[test]
    fn inner_tables_count_before_outer_ones() {
        let outer = Table { rules: Some(Rules::Rust), overflow_checks: Some(false), ..Table::default() };
        let inner = Table { rules: Some(Rules::Proposal), ..Table::default() };
        let s = Settings::new(&[&outer, &inner], &RuleOptions::default(), &[]);
        assert_eq!((s.rules, s.tls_stage, s.overflow_checks), (RuleSet::Proposal, 1, false));
    }

    #[test]
    fn problems_have_places() {
        let problems = table(
            "[package.metadata.asyncsend]\nrule = \"rust\"\nrules = \"sund\"\ntls-stage = 5\noverflow-checks = \"on\"\n\
             levels = { nothing = \"deny\", undecided = \"error\" }\n",
        )
        .unwrap_err();
        let places: Vec<&str> = problems.iter().map(|(place, _)| place.as_str()).collect();
        for place in ["rule", "\"sund\"", "5", "\"on\"", "nothing", "\"error\""] {
            assert!(places.contains(&place), "{place} is not among {places:?}");
        }
        assert_eq!(places.len(), 6);
        assert_eq!(table("[package.metadata]\nasyncsend = 1\n").unwrap_err()[0].0, "1");
    }

    #[test]
    fn other_tables_are_none_of_our_business() {
        assert_eq!(
            table("[workspace.metadata.asyncsend]\nx = 1\n[package.metadata.other]\ny = 2\n").unwrap(),
            Table::default()
        );
    }
}
