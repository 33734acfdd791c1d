//! How grave a finding is taken to be: `allow`, `warn`, `deny` and `forbid`, by code.

use crate::args::LevelOptions;
use asyncsend_diagnostics::{Diagnostic, Level};
use asyncsend_rules::{Code, codes};
use std::collections::BTreeMap;

/// What becomes of the findings with a code. Ordered by strictness.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Wanted {
    Allow,
    Warn,
    Deny,
    /// An error that no suppression and no other level takes back.
    Forbid,
}

impl Wanted {
    pub const NAMES: [&str; 4] = ["allow", "warn", "deny", "forbid"];

    pub fn parse(name: &str) -> Option<Wanted> {
        match name {
            "allow" => Some(Wanted::Allow),
            "warn" => Some(Wanted::Warn),
            "deny" => Some(Wanted::Deny),
            "forbid" => Some(Wanted::Forbid),
            _ => None,
        }
    }
}

/// What a level may be given to.
#[derive(Copy, Clone, PartialEq, Debug)]
pub enum Name {
    Code(&'static Code),
    /// `undecided`: all that was left open.
    Open,
    /// `warnings`: whatever would be a warning otherwise.
    Warnings,
}

/// Codes of what must be mended before anything can be said; nobody can wish for a level of those.
const FIXED: [&Code; 5] = [&codes::SYNTAX, &codes::IO, &codes::PROPERTY, &codes::CONFIG, &codes::SUPPRESSION];

/// Codes of findings that are right in good code too: shown to those who ask for them.
const ON_DEMAND: [&Code; 1] = [&codes::UNSAFE_IMPL];

impl Name {
    /// A code, with `_` for `-` if need be, or a group. The error is for people.
    pub fn parse(text: &str) -> Result<Name, String> {
        match text {
            "undecided" => return Ok(Name::Open),
            "warnings" => return Ok(Name::Warnings),
            _ => {}
        }
        code(text).map(Name::Code)
    }
}

/// A code that can have a level, and so can be suppressed.
pub fn code(text: &str) -> Result<&'static Code, String> {
    let dashed = text.replace('_', "-");
    match codes::find(&dashed) {
        Some(code) if FIXED.contains(&code) => {
            Err(format!("`{}` is always an error: what has it cannot be checked", code.id))
        }
        Some(code) => Ok(code),
        None if text.starts_with('E') && text[1..].bytes().all(|b| b.is_ascii_digit()) => {
            Err(format!("`{text}` is an error of the language, which cannot be allowed"))
        }
        None => {
            let near = asyncsend_rules::near_misses(&dashed);
            let near: Vec<_> = near.iter().filter(|n| n.starts_with("asyncsend::")).map(|n| format!("`{n}`")).collect();
            let near = if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(" or ")) };
            Err(format!("there is no code `{text}`{near}"))
        }
    }
}

/// The levels in force for a crate. What no one speaks of keeps the level that it has by itself.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Levels {
    codes: BTreeMap<&'static str, Wanted>,
    /// What a warning becomes in the end.
    warnings: Option<Wanted>,
}

impl Levels {
    /// One source of levels (a manifest, the command line) over those before it. In a source, a code counts before a
    /// group, and of what is said twice the stricter.
    pub fn add(&mut self, mut wishes: Vec<(Name, Wanted)>) {
        wishes.sort_by_key(|(name, wanted)| (matches!(name, Name::Code(_)), *wanted));
        for (name, wanted) in wishes {
            match name {
                Name::Code(code) => self.set(code, wanted),
                Name::Open => [&codes::UNDECIDED, &codes::UNSUPPORTED].into_iter().for_each(|c| self.set(c, wanted)),
                Name::Warnings if self.warnings == Some(Wanted::Forbid) => {}
                Name::Warnings => self.warnings = Some(wanted),
            }
        }
    }

    fn set(&mut self, code: &Code, wanted: Wanted) {
        let level = self.codes.entry(code.id).or_insert(wanted);
        if *level != Wanted::Forbid {
            *level = wanted;
        }
    }

    /// The levels of the command line. The error is for people.
    pub fn wishes(options: &LevelOptions) -> Result<Vec<(Name, Wanted)>, String> {
        let lists = [
            (&options.allow, Wanted::Allow),
            (&options.warn, Wanted::Warn),
            (&options.deny, Wanted::Deny),
            (&options.forbid, Wanted::Forbid),
        ];
        let all = lists.into_iter().flat_map(|(names, wanted)| names.iter().map(move |name| (name, wanted)));
        let wish = |(name, wanted): (&String, Wanted)| match Name::parse(name) {
            Ok(name) => Ok((name, wanted)),
            // Cargo's own commands have `-F` for features.
            Err(e) if wanted == Wanted::Forbid => Err(format!("{e}\nfeatures are switched on with `--features`")),
            Err(e) => Err(e),
        };
        all.map(wish).collect()
    }

    /// The level of a finding; none if it is not to be shown. Only codes of our own have levels.
    pub fn level(&self, d: &Diagnostic) -> Option<Level> {
        if !d.is_own() {
            return Some(d.level);
        }
        let level = match d.code.as_deref().and_then(|code| self.codes.get(code)) {
            None if ON_DEMAND.iter().any(|code| d.code.as_deref() == Some(code.id)) => return None,
            None => d.level,
            Some(Wanted::Allow) => return None,
            Some(Wanted::Warn) => Level::Warning,
            Some(Wanted::Deny | Wanted::Forbid) => Level::Error,
        };
        match (level, self.warnings) {
            (Level::Warning, Some(Wanted::Allow)) => None,
            (Level::Warning, Some(Wanted::Deny | Wanted::Forbid)) => Some(Level::Error),
            _ => Some(level),
        }
    }

    /// Whether code may not suppress what has this code.
    pub fn forbids(&self, code: &str) -> bool {
        self.codes.get(code) == Some(&Wanted::Forbid)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn levels(sources: &[&[(&str, Wanted)]]) -> Levels {
        let mut levels = Levels::default();
        for source in sources {
            levels.add(source.iter().map(|(name, wanted)| (Name::parse(name).unwrap(), *wanted)).collect());
        }
        levels
    }

    fn of(levels: &Levels, d: Diagnostic) -> Option<Level> {
        levels.level(&d)
    }

    fn open() -> Diagnostic {
        Diagnostic::warning(Some("asyncsend::undecided"), "")
    }

    fn refused() -> Diagnostic {
        Diagnostic::error(Some("asyncsend::not-async-send"), "")
    }

    #[test]
    fn a_code_counts_before_a_group_and_the_later_source_before_the_earlier() {
        use Wanted::{Allow, Deny, Warn};
        let l = levels(&[&[("undecided", Deny), ("asyncsend::undecided", Allow)]]);
        assert_eq!(of(&l, open()), None);
        let l = levels(&[&[("asyncsend::undecided", Allow)], &[("undecided", Deny)]]);
        assert_eq!(of(&l, open()), Some(Level::Error));
        let l = levels(&[&[("warnings", Deny), ("asyncsend::not_async_send", Warn)]]);
        assert_eq!(of(&l, refused()), Some(Level::Error));
        let l = levels(&[&[("asyncsend::not-async-send", Warn)]]);
        assert_eq!(of(&l, refused()), Some(Level::Warning));
        assert_eq!(of(&l, open()), Some(Level::Warning));
    }

    #[test]
    fn forbid_stays() {
        let l = levels(&[&[("asyncsend::undecided", Wanted::Forbid)], &[("asyncsend::undecided", Wanted::Allow)]]);
        assert_eq!(of(&l, open()), Some(Level::Error));
        assert!(l.forbids("asyncsend::undecided"));
    }

    #[test]
    fn not_everything_has_a_level() {
        assert!(Name::parse("E0277").unwrap_err().contains("language"));
        assert!(Name::parse("asyncsend::syntax").unwrap_err().contains("always"));
        assert!(Name::parse("asyncsend::undecidd").unwrap_err().contains("`asyncsend::undecided`"));
        let l = levels(&[&[("warnings", Wanted::Deny)]]);
        assert_eq!(of(&l, Diagnostic::warning(None, "")), Some(Level::Warning));
    }
}
