//! Checks the listings of one file.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

use crate::assertion::{self, Assertion, Expectation};
use crate::info::{self, Info, Listing};
use crate::markdown::{self, Fence};
use crate::runner::Sandbox;

/// A rustc JSON diagnostic, as far as it matters here.
#[derive(Debug, Clone, Deserialize)]
struct Diagnostic {
    message: String,
    code: Option<DiagnosticCode>,
    level: String,
    spans: Vec<Span>,
}

#[derive(Debug, Clone, Deserialize)]
struct DiagnosticCode {
    code: String,
}

#[derive(Debug, Clone, Deserialize)]
struct Span {
    line_start: usize,
    is_primary: bool,
}

/// A line of `asyncsend futures --format json`.
#[derive(Debug, Clone, Deserialize)]
struct FutureVerdict {
    line: usize,
    name: String,
    verdict: String,
    #[serde(default)]
    reasons: Vec<Reason>,
    #[serde(default)]
    needs: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
struct Reason {
    message: String,
    #[serde(default)]
    rule: Option<String>,
}

/// A line of `asyncsend effects --format json`.
#[derive(Debug, Clone, Deserialize)]
struct FunctionEffects {
    line: usize,
    name: String,
    effects: BTreeSet<String>,
    #[serde(default)]
    undecided: BTreeSet<String>,
    #[serde(default)]
    masked: BTreeSet<String>,
    #[serde(default)]
    reasons: Vec<Reason>,
}

/// A new text for a fence: what stands between its fences, or a whole fence to insert.
enum Edit<'a> {
    Replace(&'a Fence, String),
    InsertAfter(&'a Fence, &'static str, String),
}

pub(crate) fn check_file(file: &Path, name: &str, bin: &Path, bless: bool) -> Result<(), String> {
    let source = std::fs::read_to_string(file).map_err(|error| format!("{name}: {error}"))?;
    let fences = markdown::fences(&source).map_err(|error| format!("{name}: {error}"))?;
    let mut problems = Vec::new();
    let mut edits = Vec::new();
    let mut index = 0;
    while let Some(fence) = fences.get(index) {
        index += 1;
        let mut report = |text: String| problems.push(format!("{name}:{}: {text}", fence.line));
        match fence.language() {
            "rust" => {}
            "" => {
                report("this fence names no language; `text` for none".to_owned());
                continue;
            }
            "rs" => {
                report("write `rust`, so that the listing is checked".to_owned());
                continue;
            }
            "diagnostic" => {
                report("this rendering follows no listing".to_owned());
                continue;
            }
            _ => continue,
        }
        let info = match info::parse(&fence.info) {
            Ok(info) => info,
            Err(error) => {
                report(error);
                continue;
            }
        };
        if info.ignore.is_some() {
            continue;
        }
        // What belongs to the listing: a `text` fence if it asks for one, and a `diagnostic` fence.
        let mut text = None;
        let mut rendering = None;
        while let Some(next) = fences.get(index) {
            let slot = match next.language() {
                "text" if info.listing.is_some() => &mut text,
                "diagnostic" => &mut rendering,
                _ => break,
            };
            if slot.replace(next).is_some() {
                report(format!("a second `{}` fence", next.language()));
            }
            index += 1;
        }
        let listing = Checked { fence, info, text, rendering, bin, bless };
        match listing.check() {
            Ok((found, new)) => {
                found.into_iter().for_each(&mut report);
                edits.extend(new);
            }
            Err(error) => report(error),
        }
    }
    if !edits.is_empty() {
        let blessed = apply(&source, edits);
        std::fs::write(file, blessed).map_err(|error| format!("{name}: {error}"))?;
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n\n")) }
}

/// One listing with what follows it.
struct Checked<'a> {
    fence: &'a Fence,
    info: Info,
    text: Option<&'a Fence>,
    rendering: Option<&'a Fence>,
    bin: &'a Path,
    bless: bool,
}

impl<'a> Checked<'a> {
    /// The problems of the listing, and the edits that bless it; an error if it could not be checked at all.
    fn check(&self) -> Result<(Vec<String>, Vec<Edit<'a>>), String> {
        let (program, assertions) = assertion::take(&markdown::unhide(&self.fence.text))?;
        let sandbox = Sandbox::new(&program)?;
        let mut problems = Vec::new();
        for rules in &self.info.rules {
            let several = self.info.rules.len() > 1;
            let under = if several { format!("under `{rules}`: ") } else { String::new() };
            let active: Vec<&Assertion> = assertions.iter().filter(|a| a.holds_under(rules)).collect();
            for problem in self.check_under(&sandbox, rules, &active)? {
                problems.push(format!("{under}{problem}"));
            }
        }
        for a in &assertions {
            if !self.info.rules.iter().any(|rules| a.holds_under(rules)) {
                problems.push(format!("line {} of the listing: its rule set is never checked", a.at));
            }
        }

        let mut edits = Vec::new();
        let flags = self.flags(self.info.rules[0]);
        if let Some(rendering) = self.rendering {
            let output = sandbox.run(self.bin, "check", &flags)?;
            self.compare(rendering, &output.stderr, &mut problems, &mut edits);
        }
        if let Some(listing) = self.info.listing {
            let output = sandbox.run(self.bin, listing.command(), &flags)?;
            match self.text {
                Some(text) => self.compare(text, &output.stdout, &mut problems, &mut edits),
                None if self.bless => edits.push(Edit::InsertAfter(self.fence, "text", trimmed(&output.stdout))),
                None => problems.push(format!(
                    "`{}` wants a `text` fence to follow; run with ASYNCSEND_BLESS=1 to write it",
                    listing.command()
                )),
            }
        }
        Ok((problems, edits))
    }

    fn flags<'b>(&'b self, rules: &'b str) -> Vec<&'b str> {
        ["--rules", rules].into_iter().chain(self.info.flags.iter().map(String::as_str)).collect()
    }

    fn check_under(&self, sandbox: &Sandbox, rules: &str, active: &[&Assertion]) -> Result<Vec<String>, String> {
        let mut problems = Vec::new();
        let flags = self.flags(rules);
        let with = |format: [&'static str; 2]| -> Vec<&str> { flags.iter().copied().chain(format).collect() };

        let output = sandbox.run(self.bin, "check", &with(["--error-format", "json"]))?;
        let diagnostics = diagnostics(&output.stderr)?;
        let refused = diagnostics.iter().any(|d| d.level == "error");
        if refused != (output.status == 1) {
            problems.push(format!("exit status {}, with {} diagnostics", output.status, diagnostics.len()));
        }
        problems.extend(match_diagnostics(active, &diagnostics));

        if active.iter().any(|a| matches!(a.expectation, Expectation::Verdicts(_))) {
            let output = sandbox.run(self.bin, Listing::Futures.command(), &with(["--format", "json"]))?;
            problems.extend(match_verdicts(active, &json_lines(&output.stdout)?));
        }
        if active.iter().any(|a| matches!(a.expectation, Expectation::Effects { .. })) {
            let output = sandbox.run(self.bin, Listing::Effects.command(), &with(["--format", "json"]))?;
            problems.extend(match_effects(active, &json_lines(&output.stdout)?));
        }
        Ok(problems)
    }

    /// Compares a fence with what was printed, or blesses it.
    fn compare(&self, expected: &'a Fence, printed: &str, problems: &mut Vec<String>, edits: &mut Vec<Edit<'a>>) {
        let printed = trimmed(printed);
        if expected.text == printed {
            return;
        }
        if self.bless {
            edits.push(Edit::Replace(expected, printed));
        } else {
            problems.push(format!(
                "the `{}` fence of line {} differs (ASYNCSEND_BLESS=1 rewrites it):\n{}",
                expected.language(),
                expected.line,
                difference(&expected.text, &printed)
            ));
        }
    }
}

/// Without blanks at the ends of lines and empty lines around; ends in a newline unless it is empty.
fn trimmed(printed: &str) -> String {
    let lines: Vec<&str> = printed.lines().map(str::trim_end).collect();
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
    let last = lines.iter().rposition(|line| !line.is_empty()).map_or(first, |last| last + 1);
    lines[first..last].iter().fold(String::new(), |text, line| text + line + "\n")
}

/// The lines from the first to the last that differ, expected ones with `-`, printed ones with `+`.
fn difference(expected: &str, printed: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), printed.lines().collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let shorter = old.len().min(new.len()) - same;
    let tail = old.iter().rev().zip(new.iter().rev()).take(shorter).take_while(|(a, b)| a == b).count();
    let mut text = String::new();
    for line in &old[same..old.len() - tail] {
        let _ = writeln!(text, "-{line}");
    }
    for line in &new[same..new.len() - tail] {
        let _ = writeln!(text, "+{line}");
    }
    text
}

fn apply(source: &str, edits: Vec<Edit<'_>>) -> String {
    let mut changes: Vec<(std::ops::Range<usize>, String)> = edits
        .into_iter()
        .map(|edit| match edit {
            Edit::Replace(fence, text) => (fence.inner.clone(), indented(&text, fence.indent)),
            Edit::InsertAfter(fence, language, text) => {
                let block = format!("```{language}\n{text}```\n");
                (fence.end..fence.end, format!("\n{}", indented(&block, fence.indent)))
            }
        })
        .collect();
    changes.sort_by_key(|(range, _)| range.start);
    let mut blessed = source.to_owned();
    for (range, text) in changes.into_iter().rev() {
        blessed.replace_range(range, &text);
    }
    blessed
}

fn indented(text: &str, indent: usize) -> String {
    text.lines().fold(String::new(), |mut all, line| {
        if !line.is_empty() {
            all.extend(std::iter::repeat_n(' ', indent));
        }
        all + line + "\n"
    })
}

fn json_lines<T: for<'a> Deserialize<'a>>(text: &str) -> Result<Vec<T>, String> {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| serde_json::from_str(line).map_err(|error| format!("not the JSON we expect: {error}\n{line}")))
        .collect()
}

/// The errors and warnings, without the closing lines that have no place and no code.
fn diagnostics(stderr: &str) -> Result<Vec<Diagnostic>, String> {
    let mut all: Vec<Diagnostic> = json_lines(stderr)?;
    all.retain(|d| matches!(d.level.as_str(), "error" | "warning"));
    all.retain(|d| !(d.spans.is_empty() && d.code.is_none() && is_closing_line(&d.message)));
    Ok(all)
}

/// rustc closes with `aborting due to 2 previous errors` and `1 warning emitted`.
fn is_closing_line(message: &str) -> bool {
    message.starts_with("aborting due to") || message.ends_with(" emitted")
}

impl Diagnostic {
    fn line(&self) -> Option<usize> {
        self.spans.iter().find(|span| span.is_primary).map(|span| span.line_start)
    }

    fn code(&self) -> Option<&str> {
        self.code.as_ref().map(|code| code.code.as_str())
    }

    fn meets(&self, a: &Assertion) -> bool {
        let Expectation::Diagnostic { level, code } = &a.expectation else {
            return false;
        };
        self.level == *level
            && self.line() == a.line
            && code.as_deref().is_none_or(|code| self.code() == Some(code))
            && a.parts.iter().all(|part| self.message.contains(part.as_str()))
    }
}

/// Every assertion takes one diagnostic, and every diagnostic is taken.
fn match_diagnostics(assertions: &[&Assertion], diagnostics: &[Diagnostic]) -> Vec<String> {
    let mut problems = Vec::new();
    let mut left: Vec<&Diagnostic> = diagnostics.iter().collect();
    // The most exact assertions choose first.
    let mut wanted: Vec<&&Assertion> =
        assertions.iter().filter(|a| matches!(a.expectation, Expectation::Diagnostic { .. })).collect();
    wanted.sort_by_key(|a| {
        let code = matches!(&a.expectation, Expectation::Diagnostic { code: Some(_), .. });
        std::cmp::Reverse((a.parts.iter().map(String::len).sum::<usize>(), code))
    });
    let mut unmet = Vec::new();
    for a in wanted {
        match left.iter().position(|d| d.meets(a)) {
            Some(found) => drop(left.remove(found)),
            None => unmet.push(*a),
        }
    }
    unmet.sort_by_key(|a| a.at);
    for a in unmet {
        let Expectation::Diagnostic { level, code } = &a.expectation else {
            continue;
        };
        let code = code.as_ref().map_or(String::new(), |code| format!("[{code}]"));
        let place = a.line.map_or("without a line".to_owned(), |line| format!("on line {line} of the listing"));
        let parts = if a.parts.is_empty() { String::new() } else { format!(" with {:?}", a.parts) };
        problems.push(format!("expected {level}{code} {place}{parts}, found none"));
    }
    for d in left {
        let code = d.code().map_or(String::new(), |code| format!("[{code}]"));
        let place = d.line().map_or("without a line".to_owned(), |line| format!("on line {line} of the listing"));
        problems.push(format!("unexpected {}{code} {place}: {}", d.level, d.message));
    }
    problems
}

fn match_verdicts(assertions: &[&Assertion], futures: &[FutureVerdict]) -> Vec<String> {
    let mut problems = Vec::new();
    for a in assertions {
        let Expectation::Verdicts(expected) = &a.expectation else {
            continue;
        };
        let here: Vec<&FutureVerdict> = futures.iter().filter(|f| Some(f.line) == a.line).collect();
        let found: Vec<&String> = here.iter().map(|f| &f.verdict).collect();
        let place = a.line.unwrap_or_default();
        let why = || {
            here.iter().fold(String::new(), |text, f| {
                text + &format!("\n  {}: {}", f.name, f.verdict) + &reasons(&f.reasons) + &needs(&f.needs)
            })
        };
        if found.is_empty() {
            problems.push(format!("no future is declared on line {place} of the listing"));
        } else if found != expected.iter().collect::<Vec<_>>() {
            problems.push(format!(
                "line {place} of the listing: expected the verdict {}:{}",
                expected.join(", "),
                why()
            ));
        }
        for part in &a.parts {
            let mut texts = here.iter().flat_map(|f| f.reasons.iter().map(|r| &r.message).chain(&f.needs));
            if !texts.any(|text| text.contains(part.as_str())) {
                problems.push(format!("line {place} of the listing: no reason holds {part:?}:{}", why()));
            }
        }
    }
    problems
}

fn match_effects(assertions: &[&Assertion], functions: &[FunctionEffects]) -> Vec<String> {
    let mut problems = Vec::new();
    for a in assertions {
        let Expectation::Effects { present, undecided, masked } = &a.expectation else {
            continue;
        };
        let place = a.line.unwrap_or_default();
        let here: Vec<&FunctionEffects> = functions.iter().filter(|f| Some(f.line) == a.line).collect();
        if here.is_empty() {
            problems.push(format!("no function is declared on line {place} of the listing"));
        }
        // A closure or an async body may be listed on the line of its function: one of them must fit.
        let fits = |f: &&FunctionEffects| {
            f.effects == *present
                && f.undecided == *undecided
                && masked.as_ref().is_none_or(|masked| f.masked == *masked)
                && a.parts.iter().all(|part| f.reasons.iter().any(|r| r.message.contains(part.as_str())))
        };
        if !here.is_empty() && !here.iter().any(fits) {
            let found = here.iter().fold(String::new(), |text, f| {
                let all = f.effects.iter().cloned();
                let all = all.chain(f.undecided.iter().map(|e| format!("{e}?")));
                let all: Vec<String> = all.chain(f.masked.iter().map(|e| format!("masked:{e}"))).collect();
                let list = if all.is_empty() { "none".to_owned() } else { all.join(" ") };
                text + &format!("\n  {}: {list}", f.name) + &reasons(&f.reasons)
            });
            problems.push(format!("line {place} of the listing: other effects than expected:{found}"));
        }
    }
    problems
}

fn reasons(reasons: &[Reason]) -> String {
    reasons.iter().fold(String::new(), |text, reason| {
        let rule = reason.rule.as_ref().map_or(String::new(), |rule| format!(" [{rule}]"));
        text + &format!("\n    {}{rule}", reason.message)
    })
}

fn needs(needs: &[String]) -> String {
    if needs.is_empty() { String::new() } else { format!("\n    needs {}", needs.join(", ")) }
}

#[cfg(test)]
mod tests;
