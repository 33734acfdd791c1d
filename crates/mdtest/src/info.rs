//! The attributes in the info string of a `rust` fence.
//!
//! | attribute | meaning |
//! |---|---|
//! | `ignore reason="…"` | not checked; the reason is required |
//! | `rules=sound` | the rule set; `rules=sound+proposal` checks under each of them |
//! | `edition=2021` | the edition, 2024 otherwise |
//! | `tls-stage=2` | the thread-local stage |
//! | `overflow-checks=off` | as the flag |
//! | `no-async-trait-tls` | as the flag |
//! | `warn=unsafe-impl` | `-W` with this code |
//! | `futures`, `effects` | a following `text` fence holds the output of that command |

/// The rule sets, by the names that the command line knows.
pub const RULE_SETS: &[&str] = &["sound", "proposal", "rust"];

/// A listing of a whole command in a `text` fence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listing {
    /// `asyncsend futures`
    Futures,
    /// `asyncsend effects`
    Effects,
}

impl Listing {
    /// The name of the command and of the attribute.
    pub fn command(self) -> &'static str {
        match self {
            Listing::Futures => "futures",
            Listing::Effects => "effects",
        }
    }
}

/// How one `rust` fence is checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Info {
    /// Why the fence is not checked, if it is not.
    pub ignore: Option<String>,
    /// The rule sets to check under; never empty.
    pub rules: Vec<&'static str>,
    /// Further flags for the checker.
    pub flags: Vec<String>,
    /// The command whose output follows.
    pub listing: Option<Listing>,
}

/// Reads the info string of a `rust` fence.
pub fn parse(info: &str) -> Result<Info, String> {
    let (words, reason) = match info.split_once(char::is_whitespace) {
        Some((words, rest)) => (words, Some(rest.trim())),
        None => (info, None),
    };
    let mut parsed = Info { ignore: None, rules: vec!["sound"], flags: Vec::new(), listing: None };
    let mut ignored = false;
    for word in words.split(',').skip(1).filter(|word| !word.is_empty()) {
        let (name, value) = word.split_once('=').unwrap_or((word, ""));
        match (name, value) {
            ("ignore", "") => ignored = true,
            ("rules", sets) => {
                parsed.rules = sets
                    .split('+')
                    .map(|set| RULE_SETS.iter().find(|known| **known == set).copied())
                    .collect::<Option<Vec<_>>>()
                    .ok_or_else(|| format!("`{word}`: the rule sets are {}", RULE_SETS.join(", ")))?;
            }
            ("edition", "2015" | "2018" | "2021" | "2024")
            | ("tls-stage", "1" | "2" | "3" | "4")
            | ("overflow-checks", "on" | "off") => {
                parsed.flags.extend([format!("--{name}"), value.to_owned()]);
            }
            ("warn", code) if !code.is_empty() => parsed.flags.extend(["-W".to_owned(), code.to_owned()]),
            ("no-async-trait-tls", "") => parsed.flags.push(format!("--{name}")),
            ("futures" | "effects", "") => {
                let listing = if name == "futures" { Listing::Futures } else { Listing::Effects };
                if parsed.listing.replace(listing).is_some() {
                    return Err("only one of `futures` and `effects`".to_owned());
                }
            }
            _ => return Err(format!("unknown attribute `{word}`")),
        }
    }
    match (ignored, reason) {
        (false, None) => {}
        (false, Some(rest)) => return Err(format!("`{rest}`: attributes are joined by commas")),
        (true, reason) => {
            let reason = reason
                .and_then(|text| text.strip_prefix("reason=\"")?.strip_suffix('"'))
                .filter(|reason| !reason.trim().is_empty());
            parsed.ignore =
                Some(reason.ok_or("an ignored listing needs a reason: `rust,ignore reason=\"…\"`")?.to_owned());
        }
    }
    if parsed.listing.is_some() && parsed.rules.len() > 1 {
        return Err("a listing of a command has one rule set".to_owned());
    }
    Ok(parsed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_fence_is_checked_under_sound() {
        let info = parse("rust").unwrap();
        assert_eq!(info, Info { ignore: None, rules: vec!["sound"], flags: vec![], listing: None });
    }

    #[test]
    fn attributes_become_flags() {
        let info = parse("rust,rules=sound+proposal,edition=2021,tls-stage=2,no-async-trait-tls").unwrap();
        assert_eq!(info.rules, ["sound", "proposal"]);
        assert_eq!(info.flags, ["--edition", "2021", "--tls-stage", "2", "--no-async-trait-tls"]);
        assert_eq!(parse("rust,effects").unwrap().listing, Some(Listing::Effects));
    }

    #[test]
    fn ignoring_needs_a_reason() {
        assert_eq!(parse("rust,ignore reason=\"not Rust\"").unwrap().ignore.as_deref(), Some("not Rust"));
        for info in ["rust,ignore", "rust,ignore reason=\"\"", "rust,ignore because"] {
            assert!(parse(info).unwrap_err().contains("needs a reason"), "{info}");
        }
    }

    #[test]
    fn nonsense_is_an_error() {
        let infos = [
            "rust,no_run",
            "rust,rules=fast",
            "rust futures",
            "rust,edition=1999",
            "rust,futures,effects",
            "rust,rules=",
            "rust,warn=",
        ];
        for info in infos {
            assert!(parse(info).is_err(), "{info}");
        }
        assert!(parse("rust,futures,rules=sound+rust").is_err());
    }
}
