//! The assertions in a listing: `//~ ERROR[code] "part of the message"` and its relatives.

use std::collections::BTreeSet;

/// What an assertion expects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Expectation {
    /// A diagnostic of this level (`error` or `warning`), code and text.
    Diagnostic { level: &'static str, code: Option<String> },
    /// The verdicts of the futures declared on the line, in order.
    Verdicts(Vec<String>),
    /// The inferred effects of the function declared on the line.
    Effects { present: BTreeSet<String>, undecided: BTreeSet<String>, masked: Option<BTreeSet<String>> },
}

/// One assertion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Assertion {
    /// The line of the listing that it speaks of, from 1; none for `//~?`.
    pub(crate) line: Option<usize>,
    /// The line where it stands.
    pub(crate) at: usize,
    /// The only rule set under which it holds, if not all.
    pub(crate) rules: Option<String>,
    pub(crate) expectation: Expectation,
    /// What the message, or a reason, must contain.
    pub(crate) parts: Vec<String>,
}

impl Assertion {
    pub(crate) fn holds_under(&self, rules: &str) -> bool {
        self.rules.as_deref().is_none_or(|only| only == rules)
    }
}

const MARK: &str = "//~";
const VERDICTS: &[&str] = &["Send", "AsyncSend", "local", "pinned", "undecided"];

/// Takes the assertions out of a listing: the program without them (with the same lines), and the assertions.
pub(crate) fn take(text: &str) -> Result<(String, Vec<Assertion>), String> {
    let mut program = String::with_capacity(text.len());
    let mut assertions = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let at = index + 1;
        let Some((code, rest)) = line.split_once(MARK) else {
            program.push_str(line);
            program.push('\n');
            continue;
        };
        program.push_str(code.trim_end());
        program.push('\n');
        for one in rest.split(MARK) {
            assertions.push(parse(one, at).map_err(|error| format!("line {at} of the listing: {error}"))?);
        }
    }
    Ok((program, assertions))
}

fn parse(text: &str, at: usize) -> Result<Assertion, String> {
    let mut rest = text;
    let mut rules = None;
    if let Some(inner) = rest.strip_prefix('[') {
        let (set, after) = inner.split_once(']').ok_or("`[` without `]`")?;
        if !crate::info::RULE_SETS.contains(&set) {
            return Err(format!("`{set}` is no rule set"));
        }
        rules = Some(set.to_owned());
        rest = after;
    }
    let line = if let Some(after) = rest.strip_prefix('?') {
        rest = after;
        None
    } else {
        let above = rest.chars().take_while(|&c| c == '^').count();
        rest = &rest[above..];
        Some(at.checked_sub(above).filter(|&line| line > 0).ok_or("`^` leads above the first line")?)
    };
    let (words, parts) = quoted(rest.trim())?;
    let mut words = words.split([' ', ',']).filter(|word| !word.is_empty());
    let keyword = words.next().ok_or("an assertion is missing after `//~`")?;
    let words: Vec<String> = words.map(str::to_owned).collect();
    let expectation = match keyword {
        "VERDICT" => {
            if let Some(unknown) = words.iter().find(|word| !VERDICTS.contains(&word.as_str())) {
                return Err(format!("`{unknown}` is no verdict; they are {}", VERDICTS.join(", ")));
            }
            if words.is_empty() {
                return Err("which verdict?".to_owned());
            }
            Expectation::Verdicts(words)
        }
        "EFFECTS" => effects(&words)?,
        _ => {
            let (level, code) = match keyword.split_once('[') {
                Some((level, code)) => (level, Some(code.strip_suffix(']').ok_or("`[` without `]`")?.to_owned())),
                None => (keyword, None),
            };
            let level = match level {
                "ERROR" => "error",
                "WARN" => "warning",
                _ => {
                    return Err(format!("`{level}` is none of ERROR, WARN, VERDICT, EFFECTS"));
                }
            };
            if let Some(word) = words.first() {
                return Err(format!("`{word}`: the text of a message stands in quotes"));
            }
            Expectation::Diagnostic { level, code }
        }
    };
    if line.is_none() && !matches!(expectation, Expectation::Diagnostic { .. }) {
        return Err("`?` is for diagnostics".to_owned());
    }
    Ok(Assertion { line, at, rules, expectation, parts })
}

fn effects(words: &[String]) -> Result<Expectation, String> {
    let mut present = BTreeSet::new();
    let mut undecided = BTreeSet::new();
    let mut masked = None;
    if words.is_empty() {
        return Err("which effects? `none` for none".to_owned());
    }
    for word in words {
        if let Some(effect) = word.strip_prefix("masked:") {
            masked.get_or_insert_with(BTreeSet::new).insert(effect.to_owned());
        } else if let Some(effect) = word.strip_suffix('?') {
            undecided.insert(effect.to_owned());
        } else if word != "none" {
            present.insert(word.clone());
        }
    }
    if words.iter().any(|word| word == "none") && !(present.is_empty() && undecided.is_empty()) {
        return Err("`none` beside an effect".to_owned());
    }
    Ok(Expectation::Effects { present, undecided, masked })
}

/// Splits the quoted parts off the end; inside them, `\"` is a quote.
fn quoted(text: &str) -> Result<(&str, Vec<String>), String> {
    let Some(start) = text.find('"') else {
        return Ok((text, Vec::new()));
    };
    let mut parts = Vec::new();
    let mut chars = text[start..].chars();
    loop {
        match chars.by_ref().find(|c| !c.is_whitespace()) {
            None => return Ok((text[..start].trim_end(), parts)),
            Some('"') => {}
            Some(other) => return Err(format!("`{other}` after a quoted part")),
        }
        let mut part = String::new();
        loop {
            match chars.next() {
                None => return Err("a quote is not closed".to_owned()),
                Some('"') => break,
                Some('\\') => part.extend(chars.next()),
                Some(c) => part.push(c),
            }
        }
        parts.push(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Assertion {
        let (_, mut assertions) = take(text).unwrap();
        assert_eq!(assertions.len(), 1, "{text}");
        assertions.remove(0)
    }

    #[test]
    fn diagnostics() {
        let a = one("spawn(f); //~ ERROR[asyncsend::not-async-send] \"cannot be \\\"handed\\\" over\"");
        assert_eq!((a.line, a.at), (Some(1), 1));
        assert_eq!(a.parts, ["cannot be \"handed\" over"]);
        let code = Some("asyncsend::not-async-send".to_owned());
        assert_eq!(a.expectation, Expectation::Diagnostic { level: "error", code });

        let a = one("f();\ng();\n//~^^ WARN");
        assert_eq!((a.line, a.at), (Some(1), 3));
        assert_eq!(a.expectation, Expectation::Diagnostic { level: "warning", code: None });

        assert_eq!(one("//~? ERROR[E0277]").line, None);
        assert!(one("f(); //~[rust] ERROR").holds_under("rust"));
        assert!(!one("f(); //~[rust] ERROR").holds_under("sound"));
    }

    #[test]
    fn verdicts_and_effects() {
        let a = one("async fn f() {} //~ VERDICT pinned \"T: Send\"");
        assert_eq!(a.expectation, Expectation::Verdicts(vec!["pinned".into()]));
        assert_eq!(a.parts, ["T: Send"]);

        let a = one("fn f() {} //~ EFFECTS panic tls? masked:tls");
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
        let (present, undecided, masked) = (set(&["panic"]), set(&["tls"]), Some(set(&["tls"])));
        assert_eq!(a.expectation, Expectation::Effects { present, undecided, masked });

        let a = one("fn f() {} //~ EFFECTS none");
        let (present, undecided) = (set(&[]), set(&[]));
        assert_eq!(a.expectation, Expectation::Effects { present, undecided, masked: None });
    }

    #[test]
    fn assertions_are_cut_out_and_lines_stay() {
        let (program, assertions) = take("a(); //~ ERROR //~ WARN \"x\"\n//~^ ERROR\nb(); // ~ no\n").unwrap();
        assert_eq!(program, "a();\n\nb(); // ~ no\n");
        assert_eq!(assertions.iter().map(|a| a.line).collect::<Vec<_>>(), [Some(1); 3]);
    }

    #[test]
    fn mistakes_are_errors() {
        for text in [
            "//~",
            "//~ EROR",
            "//~^ ERROR",
            "//~ ERROR because",
            "//~ ERROR \"open",
            "//~ ERROR[x",
            "//~[fast] ERROR",
            "//~ VERDICT",
            "//~ VERDICT safe",
            "//~ EFFECTS",
            "//~ EFFECTS none tls",
            "x //~? VERDICT Send",
        ] {
            assert!(take(text).is_err(), "{text}");
        }
    }
}
