//! Expected errors, written on the line where they are reported:
//!
//! ```text
//! need_send(rc);             //~ ERROR E0277
//! need_send((work(), rc));   //~ ERROR future E0277          two errors on this line
//! task(work(rc));            //~ ERROR[sound]                only under this rule set, of any kind
//! spawn(work(rc));           //~ ERROR[rust,sound]           under either of these
//! ```
//!
//! A kind is an error code, or `future` (`coroutine`) for rustc's code-less "future cannot be sent between threads
//! safely".

use std::fmt::Write as _;

use crate::diagnostic::Reported;

const MARK: &str = "//~";

/// One `//~` comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Annotation {
    /// 1-based.
    pub line: usize,
    /// Empty: all of them.
    pub rule_sets: Vec<String>,
    /// Empty: at least one error of any kind.
    pub kinds: Vec<String>,
}

impl Annotation {
    pub fn applies_to(&self, rule_set: &str) -> bool {
        self.rule_sets.is_empty() || self.rule_sets.iter().any(|set| set == rule_set)
    }
}

/// All annotations of a program, in order; an ill-formed one is an error that names its line.
pub fn parse(source: &str) -> Result<Vec<Annotation>, String> {
    let mut annotations = Vec::new();
    for (index, text) in source.lines().enumerate() {
        let line = index + 1;
        for comment in text.split(MARK).skip(1) {
            let annotation = parse_one(line, comment.trim());
            annotations
                .push(annotation.ok_or_else(|| format!("line {line}: ill-formed annotation `{MARK}{comment}`"))?);
        }
    }
    Ok(annotations)
}

fn parse_one(line: usize, comment: &str) -> Option<Annotation> {
    let rest = comment.strip_prefix("ERROR")?;
    let (rule_sets, kinds) = match rest.strip_prefix('[') {
        Some(rest) => {
            let (sets, kinds) = rest.split_once(']')?;
            (sets.split(',').map(|set| set.trim().to_owned()).collect(), kinds)
        }
        None => (Vec::new(), rest),
    };
    if !(kinds.is_empty() || kinds.starts_with(' ')) {
        return None;
    }
    Some(Annotation { line, rule_sets, kinds: kinds.split_whitespace().map(str::to_owned).collect() })
}

/// The errors a program announces under one rule set, one entry a kind, sorted.
pub fn expected(source: &str, rule_set: &str) -> Result<Vec<Reported>, String> {
    let mut expected: Vec<Reported> = parse(source)?
        .into_iter()
        .filter(|annotation| annotation.applies_to(rule_set))
        .flat_map(|annotation| {
            let line = annotation.line;
            annotation.kinds.into_iter().map(move |kind| Reported { line, kind })
        })
        .collect();
    expected.sort();
    Ok(expected)
}

/// The lines on which a program announces errors under one rule set, whatever their kinds: sorted, each once.
pub fn expected_lines(source: &str, rule_set: &str) -> Result<Vec<usize>, String> {
    let mut lines: Vec<usize> = parse(source)?
        .into_iter()
        .filter(|annotation| annotation.applies_to(rule_set))
        .map(|annotation| annotation.line)
        .collect();
    lines.sort_unstable();
    lines.dedup();
    Ok(lines)
}

/// `source` with its annotations replaced by ones for `errors`.
pub fn rewrite(source: &str, errors: &[Reported]) -> String {
    let mut rewritten = String::with_capacity(source.len());
    for (index, text) in source.lines().enumerate() {
        let code = text.split(MARK).next().unwrap_or_default().trim_end();
        rewritten.push_str(code);
        let mut kinds: Vec<&str> =
            errors.iter().filter(|error| error.line == index + 1).map(|error| error.kind.as_str()).collect();
        kinds.sort_unstable();
        if !kinds.is_empty() {
            let _ = write!(rewritten, " {MARK} ERROR {}", kinds.join(" "));
        }
        rewritten.push('\n');
    }
    rewritten
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn annotations_name_rule_sets_and_kinds() {
        let source = "a //~ ERROR E0277 future\nb\nc //~ ERROR[sound,rust] //~ ERROR[proposal] x";
        let annotations = parse(source).unwrap();
        assert_eq!(annotations.len(), 3);
        assert_eq!(expected(source, "rust").unwrap().len(), 2);
        assert_eq!(expected_lines(source, "proposal").unwrap(), [1, 3]);
        assert!(annotations[1].applies_to("sound") && !annotations[1].applies_to("proposal"));
    }

    #[test]
    fn ill_formed_annotations_are_named() {
        assert!(parse("x\n//~ EROR").unwrap_err().contains("line 2"));
        assert!(parse("//~ ERROR[sound").is_err());
    }

    #[test]
    fn rewriting_is_idempotent() {
        let errors = [Reported { line: 2, kind: "future".into() }, Reported { line: 2, kind: "E0277".into() }];
        let once = rewrite("a //~ ERROR old\nb\n", &errors);
        assert_eq!(once, "a\nb //~ ERROR E0277 future\n");
        assert_eq!(rewrite(&once, &errors), once);
    }
}
