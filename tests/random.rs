//! Random programs in rule set `rust`: a fixed sample on which the checker says what rustc says; what must not change an
//! answer (names, the order of items, a module around them, items that have nothing to do with it); and that no damage to
//! a program makes the checker crash.
//!
//! `differential-fuzz` does the first at any length.

use std::fs;
use std::path::Path;

use asyncsend_testing::checker;
use asyncsend_testing::compare::{Answer, Oracle};
use asyncsend_testing::generate::{Generator, PRELUDE, Program};
use asyncsend_testing::rustc::{self, TempDir};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::FileFailurePersistence;

const EDITIONS: [&str; 2] = ["2021", "2024"];
const SEED: u64 = 3;
/// Programs of the sample and functions in each of them, for each edition.
const PROGRAMS: usize = 12;
const FUNCTIONS: usize = 12;

fn oracle<'a>(edition: &'a str, dir: &'a TempDir) -> Oracle<'a> {
    Oracle { checker: Path::new(env!("CARGO_BIN_EXE_asyncsend")), edition, dir: dir.path() }
}

fn programs(seed: u64, edition: &str, programs: usize, functions: usize) -> Vec<Program> {
    let mut generator = Generator::new(seed, edition);
    (0..programs).map(|_| generator.program(functions)).collect()
}

fn folder() -> TempDir {
    TempDir::new("random").expect("a folder for the programs")
}

#[test]
fn checker_and_rustc_agree() {
    if !rustc::is_recorded() {
        // Another version says other things, and which programs are well typed is for rustc to say.
        return;
    }
    let dir = folder();
    for edition in EDITIONS {
        let oracle = oracle(edition, &dir);
        let compared = oracle.compare(programs(SEED, edition, PROGRAMS, FUNCTIONS), false).unwrap();
        let functions: usize = compared.iter().map(|c| c.program.functions.len()).sum();
        assert!(functions > PROGRAMS * FUNCTIONS / 2, "too few well-typed functions: {functions}");
        if let Some(c) = compared.iter().find(|c| !c.agree()) {
            let smaller = oracle.disagreements(c).unwrap().into_iter().next().map(|d| oracle.shrink(d));
            panic!("{}", smaller.as_ref().unwrap_or(c).report(edition));
        }
    }
}

fn config(cases: u32) -> ProptestConfig {
    // A fixed sequence: a test that fails now and then is looked at by no one. What a longer run finds becomes a test.
    let rng_seed = proptest::test_runner::RngSeed::Fixed(SEED);
    let failure_persistence = Some(Box::new(FileFailurePersistence::Off) as _);
    ProptestConfig { cases, rng_seed, failure_persistence, max_shrink_iters: 64, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(12))]

    #[test]
    fn order_names_and_neighbours_do_not_matter(seed: u64, edition in prop::sample::select(&EDITIONS), turn: Index) {
        let dir = folder();
        let oracle = oracle(edition, &dir);
        let Some(program) = programs(seed, edition, 1, 6).pop() else { return Ok(()) };
        let pieces = program.pieces();
        let before = oracle.checked(&pieces).map_err(TestCaseError::fail)?;
        let after = |pieces: &[String]| oracle.checked(pieces).map_err(TestCaseError::fail);

        let mut reversed = pieces.clone();
        reversed.reverse();
        let mut answers = after(&reversed)?;
        answers.reverse();
        same("the order of items", &pieces, &before, &answers)?;

        let by = turn.index(pieces.len());
        let mut turned = pieces.clone();
        turned.rotate_left(by);
        let mut answers = after(&turned)?;
        answers.rotate_right(by);
        same("the order of items", &pieces, &before, &answers)?;

        let renamed: Vec<String> = pieces.iter().map(|p| renamed(p)).collect();
        same("names", &pieces, &before, &after(&renamed)?)?;

        let unrelated = "mod unrelated {\npub struct S<T>(pub T);\npub async fn y() { super::y().await }\n}\n".to_owned();
        let among: Vec<String> = pieces.iter().flat_map(|p| [unrelated_before(p), p.clone()]).collect();
        let answers = after(&[vec![unrelated], among].concat())?;
        let answers: Vec<Answer> = answers.into_iter().skip(2).step_by(2).collect();
        same("unrelated items", &pieces, &before, &answers)?;

        let (open, close) = ("mod around {\nuse super::*;\n".to_owned(), "}\n".to_owned());
        let inside = after(&[vec![open], pieces.clone(), vec![close]].concat())?;
        same("a module around them", &pieces, &before, &inside[1..=pieces.len()])?;
    }
}

proptest! {
    #![proptest_config(config(40))]

    #[test]
    fn damage_does_not_crash(
        seed: u64,
        edition in prop::sample::select(&EDITIONS),
        damages in prop::collection::vec(damage(), 1..6),
    ) {
        let dir = folder();
        let mut text = PRELUDE.to_owned();
        for program in programs(seed, edition, 1, 3) {
            text += &program.pieces().concat();
        }
        for damage in &damages {
            damage.apply(&mut text);
        }
        let file = dir.path().join("damaged.rs");
        fs::write(&file, &text).expect("a file for the program");
        for rules in ["rust", "sound"] {
            let checker = Path::new(env!("CARGO_BIN_EXE_asyncsend"));
            checker::check(checker, rules, &["--edition", edition], &file)
                .map_err(|e| TestCaseError::fail(format!("{e}\n{text}")))?;
        }
    }
}

/// What is done to the words and signs of a text.
#[derive(Debug, Clone)]
enum Damage {
    Remove(Index, usize),
    Repeat(Index, usize),
    Swap(Index, Index),
    Insert(Index, &'static str),
}

const SPLINTERS: [&str; 24] = [
    "{", "}", "(", ")", "<", ">", "::", "'a", "async", "move", "await", "dyn", "impl", "where", "Self", "self", "..",
    "=>", "&", "fn", "_", "|", "1.", "\"",
];

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<Index>;
    prop_oneof![
        (at(), 1..8usize).prop_map(|(at, count)| Damage::Remove(at, count)),
        (at(), 1..30usize).prop_map(|(at, count)| Damage::Repeat(at, count)),
        (at(), at()).prop_map(|(a, b)| Damage::Swap(a, b)),
        (at(), prop::sample::select(&SPLINTERS)).prop_map(|(at, text)| Damage::Insert(at, text)),
    ]
}

impl Damage {
    fn apply(&self, text: &mut String) {
        let mut tokens = tokens(text);
        if tokens.is_empty() {
            return;
        }
        match self {
            Damage::Remove(at, count) => {
                let at = at.index(tokens.len());
                tokens.drain(at..(at + count).min(tokens.len()));
            }
            Damage::Repeat(at, count) => {
                let at = at.index(tokens.len());
                let part = tokens[at..(at + count).min(tokens.len())].to_vec();
                tokens.splice(at..at, part);
            }
            Damage::Swap(a, b) => {
                let (a, b) = (a.index(tokens.len()), b.index(tokens.len()));
                tokens.swap(a, b);
            }
            Damage::Insert(at, splinter) => tokens.insert(at.index(tokens.len()), format!(" {splinter} ")),
        }
        *text = tokens.concat();
    }
}

/// Words, and everything between them sign by sign.
fn tokens(text: &str) -> Vec<String> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut tokens: Vec<String> = Vec::new();
    for c in text.chars() {
        match tokens.last_mut() {
            Some(last) if is_word(c) && last.ends_with(is_word) => last.push(c),
            _ => tokens.push(c.to_string()),
        }
    }
    tokens
}

/// An item that nothing refers to, named after the piece it stands before.
fn unrelated_before(piece: &str) -> String {
    let name: String = piece.chars().filter(char::is_ascii_alphanumeric).take(12).collect();
    format!("const _: &str = \"{name}\";\n")
}

/// With other names for variables, functions, types, traits and type parameters.
fn renamed(text: &str) -> String {
    let generated = |word: &str| {
        let stem = word.trim_end_matches(|c: char| c.is_ascii_digit());
        stem.len() < word.len() && ["v", "f", "a", "H", "Task", "G", "Tr", "gf", "P"].contains(&stem)
    };
    let mut out = String::new();
    let mut word = String::new();
    for c in text.chars().chain(['\n']) {
        if c.is_ascii_alphanumeric() || c == '_' {
            word.push(c);
            continue;
        }
        out += if generated(&word) { "other_" } else { "" };
        out += &word;
        word.clear();
        out.push(c);
    }
    out.pop();
    out
}

/// The same errors, and as much left open: what is said of that names places.
fn same(what: &str, pieces: &[String], before: &[Answer], after: &[Answer]) -> Result<(), TestCaseError> {
    for ((piece, before), after) in pieces.iter().zip(before).zip(after) {
        prop_assert_eq!(&before.errors, &after.errors, "{} changed the answer about:\n{}", what, piece);
        prop_assert_eq!(before.open.len(), after.open.len(), "{} changed what is open about:\n{}", what, piece);
    }
    Ok(())
}
