//! What rustc and the checker say of random programs, and the smallest program on which they disagree.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Reported, Span};
use crate::generate::{PRELUDE, Program};
use crate::{checker, rustc};

/// Steps of shrinking for one disagreement.
const STEPS: usize = 60;
/// Smaller programs that are tried at each step, all in one file.
const CANDIDATES: usize = 120;
/// How often what does not compile is removed before a file is given up: a phase of rustc hides what later ones refuse.
const ROUNDS: usize = 40;

/// What a tool says of one program: errors by line (from the program's first) and kind; and what it left open.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answer {
    pub errors: Vec<(usize, String)>,
    pub open: Vec<String>,
}

impl Answer {
    /// Takes a diagnostic of a text that starts at this line.
    fn note(&mut self, e: &Diagnostic, start: usize) {
        let line = e.primary().map_or(start, Span::call_line);
        match e.reported() {
            Some(Reported { kind, .. }) if e.is_error() => self.errors.push(((line + 1).saturating_sub(start), kind)),
            _ if e.code().is_some_and(|c| checker::OPEN_CODES.contains(&c)) => self.open.push(e.message.clone()),
            _ => {}
        }
    }
}

#[derive(Debug, Clone)]
pub struct Compared {
    pub program: Program,
    pub rustc: Answer,
    pub checker: Answer,
}

impl Compared {
    pub fn agree(&self) -> bool {
        // Of a type that nothing determines rustc does not speak where there are other errors.
        let counts = |o: &String| self.rustc.errors.is_empty() || !o.contains("could not be inferred");
        self.rustc.errors == self.checker.errors && !self.checker.open.iter().any(counts)
    }

    /// How they disagree.
    pub fn class(&self) -> &'static str {
        let lines = |a: &Answer| a.errors.iter().map(|(l, _)| *l).collect::<Vec<_>>();
        let (oracle, ours) = (lines(&self.rustc), lines(&self.checker));
        if !self.checker.open.is_empty() {
            "undecided"
        } else if oracle == ours {
            "kinds differ"
        } else if oracle.iter().any(|l| !ours.contains(l)) {
            "WRONG ACCEPTANCE"
        } else {
            "wrong refusal"
        }
    }

    /// The program, with what each tool says of it.
    pub fn report(&self, edition: &str) -> String {
        let open: Vec<String> = self.checker.open.iter().map(|o| format!("open    {o}\n")).collect();
        format!(
            "==== {}, edition {edition}\nrustc   {:?}\nchecker {:?}\n{}{}",
            self.class(),
            self.rustc.errors,
            self.checker.errors,
            open.concat(),
            self.program.pieces().concat()
        )
    }
}

/// The two tools, and a folder for their input.
pub struct Oracle<'a> {
    pub checker: &'a Path,
    pub edition: &'a str,
    pub dir: &'a Path,
}

impl Oracle<'_> {
    /// What both tools say of each program. Pieces that rustc refuses for another reason are taken out first; with
    /// `whole`, the programs that have such pieces are.
    pub fn compare(&self, mut programs: Vec<Program>, whole: bool) -> Result<Vec<Compared>, String> {
        let file: PathBuf = self.dir.join("program.rs");
        for _ in 0..ROUNDS {
            if programs.is_empty() {
                break;
            }
            let (text, places) = layout(&programs);
            fs::write(&file, &text).map_err(|e| e.to_string())?;
            let errors = rustc::errors(&file, self.edition).map_err(|e| format!("{e}\n{text}"))?;
            let owner = |e: &Diagnostic| {
                let line = e.primary()?.call_line();
                places.partition_point(|p| p.line <= line).checked_sub(1).map(|i| &places[i])
            };
            let mut unfit: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
            for e in errors.iter().filter(|e| !is_fit(e)) {
                match owner(e) {
                    Some(p) => unfit.entry(p.program).or_default().push(p.piece),
                    // "aborting due to 2 previous errors"
                    None if e.primary().is_none() => {}
                    None => return Err(format!("{}\n{text}", e.message)),
                }
            }
            if !unfit.is_empty() {
                programs = programs
                    .into_iter()
                    .enumerate()
                    .filter_map(|(i, p)| match unfit.get(&i) {
                        None => Some(p),
                        Some(_) if whole => None,
                        Some(pieces) => Some(p.without(pieces)),
                    })
                    .collect();
                continue;
            }
            let run = checker::check(self.checker, "rust", &["--edition", self.edition], &file)
                .map_err(|e| format!("{e}\n{text}"))?;
            let found = run.diagnostics();
            let starts: BTreeMap<usize, usize> = places.iter().rev().map(|p| (p.program, p.line)).collect();
            let mut answers: Vec<Compared> = programs
                .into_iter()
                .map(|program| Compared { program, rustc: Answer::default(), checker: Answer::default() })
                .collect();
            for (tool, errors) in [(0, &errors), (1, &found)] {
                for e in errors {
                    let Some(place) = owner(e) else { continue };
                    let answer = &mut answers[place.program];
                    let answer = if tool == 0 { &mut answer.rustc } else { &mut answer.checker };
                    answer.note(e, starts[&place.program]);
                }
            }
            for a in &mut answers {
                a.rustc.errors.sort();
                a.checker.errors.sort();
            }
            return Ok(answers);
        }
        Ok(Vec::new())
    }

    /// What the checker alone says of each piece of text, beside the prelude and the others.
    pub fn checked(&self, pieces: &[String]) -> Result<Vec<Answer>, String> {
        let file: PathBuf = self.dir.join("pieces.rs");
        let mut text = PRELUDE.to_owned();
        let mut starts = Vec::with_capacity(pieces.len());
        for piece in pieces {
            starts.push(1 + text.lines().count());
            text += piece;
        }
        fs::write(&file, &text).map_err(|e| e.to_string())?;
        let run = checker::check(self.checker, "rust", &["--edition", self.edition], &file)?;
        let mut answers = vec![Answer::default(); pieces.len()];
        for e in run.diagnostics() {
            let Some(line) = e.primary().map(Span::call_line) else { continue };
            let Some(at) = starts.partition_point(|s| *s <= line).checked_sub(1) else { continue };
            answers[at].note(&e, starts[at]);
        }
        answers.iter_mut().for_each(|a| a.errors.sort());
        Ok(answers)
    }

    /// The disagreements of one compared program, each with one function at most.
    pub fn disagreements(&self, compared: &Compared) -> Result<Vec<Compared>, String> {
        let mut found = self.compare(compared.program.split(), true)?;
        // What is wrong with the items alone is wrong with each function beside them.
        let alone = found.iter().any(|c| c.program.functions.is_empty() && !c.agree());
        found.retain(|c| !c.agree() && (!alone || c.program.functions.is_empty()));
        Ok(found)
    }

    /// Takes steps down for as long as the two still disagree in the same way.
    pub fn shrink(&self, mut found: Compared) -> Compared {
        let class = found.class();
        let mut tried = 0;
        for _ in 0..STEPS {
            let candidates: Vec<Program> = found.program.smaller().into_iter().skip(tried).take(CANDIDATES).collect();
            if candidates.is_empty() {
                break;
            }
            let count = candidates.len();
            let Ok(answers) = self.compare(candidates, true) else { break };
            match answers.into_iter().find(|c| !c.agree() && c.class() == class) {
                Some(next) => {
                    found = next;
                    tried = 0;
                }
                None => tried += count,
            }
        }
        found
    }
}

/// Names that are not there (of an item that was taken out, say), and values that do not fit where they stand.
const ILL_TYPED: [&str; 16] = [
    "E0057", "E0061", "E0308", "E0369", "E0404", "E0405", "E0407", "E0422", "E0423", "E0425", "E0432", "E0433",
    "E0531", "E0574", "E0600", "E0609",
];

/// Whether a well-typed program can have the error. A bound that does not hold for another reason than threads, a method
/// that is not there for any type arguments, or a value of another type than the expected one, is for no one to compare.
fn is_fit(e: &Diagnostic) -> bool {
    match e.code() {
        Some("E0277") => e.message.contains(" between threads safely"),
        Some(code) if ILL_TYPED.contains(&code) => false,
        // `Rc<u32>: Send`, in a note.
        Some("E0599") => e.children.iter().any(|c| [": Send`", ": Sync`"].iter().any(|b| c.message.contains(b))),
        _ => e.is_thread_safety(),
    }
}

struct Place {
    line: usize,
    program: usize,
    piece: usize,
}

/// Each program in a module of its own, and where each of their pieces begins.
fn layout(programs: &[Program]) -> (String, Vec<Place>) {
    let mut text = PRELUDE.to_owned();
    let mut line = 1 + text.lines().count();
    let mut places = Vec::new();
    for (program, p) in programs.iter().enumerate() {
        text += &format!("mod m{program} {{\nuse super::*;\n");
        line += 2;
        for (piece, part) in p.pieces().into_iter().enumerate() {
            places.push(Place { line, program, piece });
            line += part.lines().count();
            text += &part;
        }
        text += "}\n";
        line += 1;
    }
    (text, places)
}
