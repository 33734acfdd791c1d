//! Random programs in rule set `rust`: a fixed sample on which the checker agrees with rustc, and what must not change a
//! verdict: names, the order of items, and items that have nothing to do with it.
//!
//! `differential-fuzz` does the first at any length.

use std::path::Path;

use asyncsend_testing::compare::{Answer, Compared, Oracle};
use asyncsend_testing::generate::Generator;
use asyncsend_testing::rustc::{self, TempDir};

/// Functions of the sample, for each edition.
const FUNCTIONS: usize = 36;
const SEED: u64 = 3;

/// The programs of the sample that rustc has nothing else against, each with what both tools say.
fn each_edition(mut f: impl FnMut(&Oracle<'_>, Vec<Compared>)) {
    if !rustc::is_recorded() {
        // Which of the programs are well typed is for rustc to say.
        return;
    }
    let dir = TempDir::new("random").expect("a folder for the programs");
    for edition in ["2021", "2024"] {
        let checker = Path::new(env!("CARGO_BIN_EXE_asyncsend"));
        let oracle = Oracle { checker, edition, dir: dir.path() };
        let mut generator = Generator::new(SEED, edition);
        let programs = (0..FUNCTIONS / 6).map(|_| generator.program(6)).collect();
        f(&oracle, oracle.compare(programs, false).unwrap());
    }
}

#[test]
fn checker_and_rustc_agree() {
    each_edition(|oracle, compared| {
        assert!(compared.iter().map(|c| c.program.functions.len()).sum::<usize>() > FUNCTIONS / 4);
        for c in compared.iter().filter(|c| !c.agree()) {
            for d in oracle.disagreements(c).unwrap() {
                panic!("{}", oracle.shrink(d).report(oracle.edition));
            }
        }
    });
}

#[test]
fn order_names_and_neighbours_do_not_matter() {
    each_edition(|oracle, compared| {
        for c in compared {
            let pieces = c.program.pieces();
            let before = oracle.checked(&pieces).unwrap();
            let mut reversed: Vec<String> = pieces.clone();
            reversed.reverse();
            let mut answers = oracle.checked(&reversed).unwrap();
            answers.reverse();
            same("the order of items", &pieces, &before, &answers);
            let renamed: Vec<String> = pieces.iter().map(|p| renamed(p)).collect();
            same("names", &pieces, &before, &oracle.checked(&renamed).unwrap());
            let unrelated =
                "mod unrelated {\npub struct S<T>(pub T);\npub async fn y() { super::y().await }\n}\n".to_owned();
            let among: Vec<String> = pieces.iter().flat_map(|p| [unrelated_before(p), p.clone()]).collect();
            let answers = oracle.checked(&[vec![unrelated], among].concat()).unwrap();
            let answers: Vec<Answer> = answers.into_iter().skip(2).step_by(2).collect();
            same("unrelated items", &pieces, &before, &answers);
        }
    });
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

fn same(what: &str, pieces: &[String], before: &[Answer], after: &[Answer]) {
    for ((piece, before), after) in pieces.iter().zip(before).zip(after) {
        assert_eq!(before, after, "{what} changed the answer about:\n{piece}");
    }
}
