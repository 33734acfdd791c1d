//! Diagnostics as data, rendered for people and for editors.
//!
//! Input: a [`Diagnostic`] with byte spans in named files, and the texts in a [`SourceMap`]. Output: text like rustc's
//! ([`human`]), one line ([`short`]), or one JSON object in rustc's shape ([`json`]). Must not know: the checker's own
//! types, or where the text goes. The only crate that names `annotate-snippets`.

mod human;
mod json;
mod short;
mod source;

pub use source::{Position, SourceMap};

use std::sync::Arc;

/// How grave a diagnostic is.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Level {
    Error,
    Warning,
    /// An answer to a question, and no finding.
    Note,
}
impl Level {
    pub fn name(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "note",
        }
    }
}

/// What a message attached to a diagnostic is.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum SubLevel {
    Note,
    Help,
}
impl SubLevel {
    pub fn name(self) -> &'static str {
        match self {
            SubLevel::Note => "note",
            SubLevel::Help => "help",
        }
    }
}

/// One finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    pub level: Level,
    /// `E0277`, `asyncsend::undecided`; none for rustc's "future cannot be sent" form.
    pub code: Option<String>,
    pub message: String,
    /// Exactly one is primary, unless the finding has no place in a text.
    pub spans: Vec<LabeledSpan>,
    pub children: Vec<SubDiagnostic>,
    /// The rule of the RFC that decided.
    pub rule: Option<&'static str>,
}

/// A note or help below a diagnostic.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SubDiagnostic {
    pub level: SubLevel,
    pub message: String,
    pub spans: Vec<LabeledSpan>,
    /// The parts of one change: all of them or none.
    pub suggestions: Vec<Suggestion>,
}

/// A range of bytes in a file, with the text that stands beside it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct LabeledSpan {
    pub file: Arc<str>,
    pub byte_start: u32,
    pub byte_end: u32,
    pub label: Option<String>,
    pub primary: bool,
}

/// Whether a change may be made without asking (rustc's `Applicability`).
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Applicability {
    /// It mends the finding, and what the program means stays the same.
    MachineApplicable,
    /// It may not be what is meant, or not compile.
    MaybeIncorrect,
}
impl Applicability {
    pub fn name(self) -> &'static str {
        match self {
            Applicability::MachineApplicable => "MachineApplicable",
            Applicability::MaybeIncorrect => "MaybeIncorrect",
        }
    }
}

/// A replacement that, with the others of its change, would mend the finding.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Suggestion {
    pub file: Arc<str>,
    pub byte_start: u32,
    pub byte_end: u32,
    pub replacement: String,
    pub applicability: Applicability,
}

impl Diagnostic {
    pub fn error(code: Option<&str>, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Level::Error, code, message)
    }

    pub fn warning(code: Option<&str>, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Level::Warning, code, message)
    }

    pub fn answer(message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Level::Note, None, message)
    }

    fn new(level: Level, code: Option<&str>, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            level,
            code: code.map(str::to_owned),
            message: message.into(),
            spans: Vec::new(),
            children: Vec::new(),
            rule: None,
        }
    }

    /// Adds a span; the first one becomes the primary one.
    #[must_use]
    pub fn span(mut self, mut span: LabeledSpan) -> Diagnostic {
        span.primary = self.spans.is_empty();
        self.spans.push(span);
        self
    }

    #[must_use]
    pub fn note(self, message: impl Into<String>) -> Diagnostic {
        self.child(SubLevel::Note, message, Vec::new())
    }

    #[must_use]
    pub fn help(self, message: impl Into<String>) -> Diagnostic {
        self.child(SubLevel::Help, message, Vec::new())
    }

    /// Adds a note or help; its primary spans are as the caller marked them.
    #[must_use]
    pub fn child(mut self, level: SubLevel, message: impl Into<String>, spans: Vec<LabeledSpan>) -> Diagnostic {
        self.children.push(SubDiagnostic { level, message: message.into(), spans, suggestions: Vec::new() });
        self
    }

    /// Adds a change that would mend the finding.
    #[must_use]
    pub fn suggest(mut self, message: impl Into<String>, parts: Vec<Suggestion>) -> Diagnostic {
        self.children.push(SubDiagnostic {
            level: SubLevel::Help,
            message: message.into(),
            spans: Vec::new(),
            suggestions: parts,
        });
        self
    }

    /// Whether the code is one of our own, and not one of rustc's.
    pub fn is_own(&self) -> bool {
        self.code.as_deref().is_some_and(|code| code.starts_with("asyncsend::"))
    }

    #[must_use]
    pub fn rule(mut self, rule: &'static str) -> Diagnostic {
        self.rule = Some(rule);
        self
    }

    /// The place that the finding is about.
    pub fn primary(&self) -> Option<&LabeledSpan> {
        self.spans.iter().find(|span| span.primary)
    }
}

impl LabeledSpan {
    pub fn new(file: Arc<str>, byte_start: u32, byte_end: u32) -> LabeledSpan {
        LabeledSpan { file, byte_start, byte_end, label: None, primary: false }
    }

    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> LabeledSpan {
        self.label = Some(label.into());
        self
    }

    #[must_use]
    pub fn primary(mut self) -> LabeledSpan {
        self.primary = true;
        self
    }
}

/// Sorts by file, line, column, code and message, and drops exact repetitions: the same bytes on every run.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| key(a).cmp(&key(b)));
    diagnostics.dedup();
}

fn key(d: &Diagnostic) -> (Option<(&str, u32, u32)>, Option<&str>, &str) {
    (d.primary().map(|s| (&*s.file, s.byte_start, s.byte_end)), d.code.as_deref(), &d.message)
}

/// How diagnostics are written.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Format {
    Human { color: bool },
    Short,
    Json,
}

/// The text of one diagnostic, with its line ends, and an empty line after it in the form for people.
pub fn render(diagnostic: &Diagnostic, sources: &SourceMap, format: Format) -> String {
    match format {
        Format::Human { color } => human::render(diagnostic, sources, color) + "\n\n",
        Format::Short => short::render(diagnostic, sources),
        Format::Json => json::render(diagnostic, sources),
    }
}

/// `2 errors and 1 warning`; `None` if there is nothing to count.
pub fn tally(errors: usize, warnings: usize) -> Option<String> {
    let count = |n: usize, what: &str| match n {
        0 => None,
        1 => Some(format!("1 {what}")),
        n => Some(format!("{n} {what}s")),
    };
    let parts: Vec<String> = [count(errors, "error"), count(warnings, "warning")].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" and "))
}

#[cfg(test)]
mod tests;
