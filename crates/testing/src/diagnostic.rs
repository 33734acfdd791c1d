//! JSON diagnostics in rustc's shape, one object a line, as far as the suites look at them.

use serde::Deserialize;

#[derive(Debug, Clone, Deserialize)]
pub struct Diagnostic {
    pub message: String,
    pub code: Option<Code>,
    pub level: String,
    #[serde(default)]
    pub spans: Vec<Span>,
    /// Notes and helps.
    #[serde(default)]
    pub children: Vec<Child>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Child {
    pub message: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Code {
    pub code: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Span {
    pub file_name: String,
    pub line_start: usize,
    pub is_primary: bool,
    /// What a macro wrote, and where it was called.
    #[serde(default)]
    pub expansion: Option<Box<Expansion>>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Expansion {
    pub span: Span,
}

impl Span {
    /// The line outside of all macros.
    pub fn call_line(&self) -> usize {
        let mut span = self;
        while let Some(e) = &span.expansion {
            span = &e.span;
        }
        span.line_start
    }
}

/// One reported (or announced) error.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reported {
    /// 1-based.
    pub line: usize,
    /// An error code, or `future`; a code-less error of any other form is quoted in full.
    pub kind: String,
}

impl Diagnostic {
    pub fn is_error(&self) -> bool {
        self.level.starts_with("error")
    }

    pub fn code(&self) -> Option<&str> {
        self.code.as_ref().map(|code| code.code.as_str())
    }

    pub fn primary(&self) -> Option<&Span> {
        self.spans.iter().find(|span| span.is_primary)
    }

    /// What cannot be sent or shared, what is no future, bounds that do not hold, and impls that may not be there: the only
    /// errors the rule set `rust` is about.
    pub fn is_thread_safety(&self) -> bool {
        match self.code() {
            None => SENT.iter().any(|form| self.message.contains(form)),
            Some("E0283") => self.message.ends_with(": Send`") || self.message.ends_with(": Sync`"),
            Some("E0277" | "E0728") => true,
            Some(code) => OTHERS.contains(&code),
        }
    }

    /// The error's line and kind; `None` without a primary span (rustc's "aborting due to 2 previous errors").
    pub fn reported(&self) -> Option<Reported> {
        let line = self.primary()?.line_start;
        let kind = match self.code() {
            Some(code) => code.to_owned(),
            None if self.is_thread_safety() && self.message.starts_with("future ") => "future".to_owned(),
            None if self.is_thread_safety() && self.message.starts_with("coroutine ") => "coroutine".to_owned(),
            None => format!("`{}`", self.message),
        };
        Some(Reported { line, kind })
    }
}

/// Codes of errors about impls, declarations of auto traits, trait objects, names, operators, and types that hold themselves.
const OTHERS: [&str; 72] = [
    "E0049", "E0050", "E0072", "E0185", "E0186", "E0392", "E0403", "E0038", "E0046", "E0057", "E0061", "E0116",
    "E0117", "E0118", "E0119", "E0120", "E0183", "E0184", "E0191", "E0197", "E0198", "E0199", "E0200", "E0204",
    "E0206", "E0207", "E0210", "E0224", "E0225", "E0275", "E0276", "E0308", "E0321", "E0322", "E0328", "E0366",
    "E0367", "E0368", "E0369", "E0371", "E0380", "E0390", "E0404", "E0405", "E0407", "E0422", "E0423", "E0425",
    "E0432", "E0433", "E0437", "E0438", "E0531", "E0532", "E0567", "E0568", "E0520", "E0592", "E0599", "E0600",
    "E0605", "E0609", "E0658", "E0720", "E0733", "E0749", "E0750", "E0751", "E0782", "E0785", "E0804", "E0574",
];

const SENT: [&str; 2] = ["cannot be sent between threads safely", "cannot be shared between threads safely"];

/// The diagnostics among a tool's output; lines that are no JSON objects are returned beside them.
pub fn parse(output: &str) -> (Vec<Diagnostic>, Vec<String>) {
    let mut diagnostics = Vec::new();
    let mut rest = Vec::new();
    for line in output.lines().filter(|line| !line.trim().is_empty()) {
        match serde_json::from_str(line) {
            Ok(diagnostic) => diagnostics.push(diagnostic),
            Err(_) => rest.push(line.to_owned()),
        }
    }
    (diagnostics, rest)
}

/// What `expected` has and `found` lacks, as multisets.
pub fn missing(expected: &[Reported], found: &[Reported]) -> Vec<Reported> {
    let mut found = found.to_vec();
    let mut missing = expected.to_vec();
    missing.retain(|error| match found.iter().position(|other| other == error) {
        Some(at) => {
            found.swap_remove(at);
            false
        }
        None => true,
    });
    missing
}

/// A table of the differences, or `None` if there are none.
pub fn difference(expected: &[Reported], found: &[Reported]) -> Option<String> {
    let lines = |errors: Vec<Reported>, what: &str| -> Vec<String> {
        errors.iter().map(|error| format!("  line {}: {} {what}", error.line, error.kind)).collect()
    };
    let mut table = lines(missing(expected, found), "expected, not reported");
    table.extend(lines(missing(found, expected), "reported, not expected"));
    (!table.is_empty()).then(|| table.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(line: usize, kind: &str) -> Reported {
        Reported { line, kind: kind.into() }
    }

    #[test]
    fn repeated_errors_count() {
        let twice = [error(1, "E0277"), error(1, "E0277")];
        assert_eq!(difference(&twice, &twice), None);
        assert_eq!(missing(&twice, &twice[..1]), [error(1, "E0277")]);
        assert!(difference(&twice[..1], &[error(1, "future")]).unwrap().contains("not expected"));
    }

    #[test]
    fn summaries_are_no_errors() {
        let line = r#"{"message":"aborting due to 1 previous error","code":null,"level":"error","spans":[]}"#;
        let (diagnostics, rest) = parse(&format!("{line}\nnot json\n"));
        assert_eq!(diagnostics[0].reported(), None);
        assert_eq!(rest, ["not json"]);
    }
}
