//! Whole programs and everything the command says of them, word for word.
//!
//! The first lines of a program of `tests/snapshots/programs` say what is run on it: `//@ check --rules rust`. The output,
//! with the exit status, is compared with `tests/snapshots/PROGRAM.snap`. `INSTA_UPDATE=always cargo test -p asyncsend
//! --test snapshots` writes the snapshots anew: read what it wrote as a user would.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

macro_rules! programs {
    ($($name:ident)*) => {
        const PROGRAMS: &[&str] = &[$(stringify!($name)),*];
        $(
            #[test]
            fn $name() {
                let program = stringify!($name);
                let runs = runs(program);
                compare(program, &runs);
            }
        )*
    };
}

programs! {
    async_trait_promise
    awaited
    bindgen
    blocking
    bounds
    call_graph
    call_paths
    captured
    clean
    discharge
    drop_glue
    foreign
    generic
    guard
    interface
    interface_changed
    iso
    kinds
    long_chain
    macros
    output
    promises
    property_errors
    property_identity
    rc_across_await
    signatures
    smuggler
    syntax_error
    text
    thread
    thread_bound
    tls_path
    tls_stages
    trait_objects
    trust
    two_tasks
    unaudited
    unsupported
}

/// Every file is a test.
#[test]
fn programs_are_listed() {
    let files: Vec<String> = entries(&folder().join("programs"))
        .iter()
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    assert_eq!(files, PROGRAMS);
}

#[test]
fn command_line() {
    let ids = ["tls.mask", "asyncsend::undecided", "mask", "nothing-like-it"];
    let mut text: String = ids.iter().map(|id| run(&["explain", id])).collect();
    text += &run(&["check", "missing.rs"]);
    text += &run(&["check", "--error-format", "json", "missing.rs", "clean.rs"]);
    text += &run(&["check", "--error-format", "short", "output.rs", "two_tasks.rs"]);
    compare("command_line", &text);
}

/// What each example's own command prints, by topic.
#[test]
fn examples() {
    let root = folder().join("../..");
    for topic in entries(&root.join("examples")).into_iter().filter(|p| p.is_dir()) {
        let mut text = String::new();
        for program in entries(&topic).into_iter().filter(|p| p.extension().is_some_and(|e| e == "rs")) {
            let source = std::fs::read_to_string(&program).expect("the example is readable");
            let line = source.lines().find_map(|l| l.strip_prefix("//! run: asyncsend "));
            let line = line.unwrap_or_else(|| panic!("{} does not say how to run it", program.display()));
            text += &run_in(&root, &line.split(' ').collect::<Vec<_>>());
        }
        compare(&format!("examples_{}", topic.file_name().expect("it has a name").display()), &text);
    }
}

/// What is in a folder, sorted.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let all = std::fs::read_dir(folder).expect("the folder is readable").map(|e| e.expect("it is readable").path());
    let mut all: Vec<PathBuf> = all.collect();
    all.sort();
    all
}

/// The book shows what the commands print: below each `$ asyncsend …` of a `console` fence stands its output.
/// `ASYNCSEND_BLESS=1` writes it anew.
#[test]
fn book() {
    let book = folder().join("../../book/src");
    let picture = book.join("listings/call-graph.svg");
    let drawn = command(&["effects", "--graph", "svg", "--of", "report", "report.rs"], &book.join("listings"));
    let mut pages = vec![(picture, String::from_utf8_lossy(&drawn.stdout).into_owned())];
    let page = book.join("properties.md");
    let text = std::fs::read_to_string(&page).expect("the page is readable");
    let mut new = String::new();
    let mut inside = false;
    for line in text.lines() {
        if line.starts_with("```") {
            inside = line == "```console";
        }
        match line.strip_prefix("$ asyncsend ") {
            Some(arguments) if inside => {
                let output = command(&arguments.split(' ').collect::<Vec<_>>(), &book.join("listings"));
                let _ = writeln!(new, "{line}\n{}", String::from_utf8_lossy(&output.stdout).trim_end());
            }
            _ if inside && line != "```console" => {}
            _ => {
                let _ = writeln!(new, "{line}");
            }
        }
    }
    pages.push((page, new));
    for (path, text) in pages {
        if std::env::var_os("ASYNCSEND_BLESS").is_some() {
            std::fs::write(&path, &text).expect("the page can be written");
        }
        let old = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(old == text, "{} is not what the commands print: run with ASYNCSEND_BLESS=1", path.display());
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/snapshots")
}

/// The output of every run that the program asks for.
fn runs(program: &str) -> String {
    let file = format!("{program}.rs");
    let source = std::fs::read_to_string(folder().join("programs").join(&file)).expect("the program is readable");
    let asked = source.lines().map_while(|line| line.strip_prefix("//@ "));
    let text: String = asked.map(|run_line| run(&run_line.split(' ').chain([&*file]).collect::<Vec<_>>())).collect();
    assert!(!text.is_empty(), "{file} does not say what to run on it");
    text
}

/// The command, what it wrote, and its exit status. It runs beside the programs, so that paths are the same everywhere.
fn run(arguments: &[&str]) -> String {
    run_in(&folder().join("programs"), arguments)
}

fn run_in(folder: &Path, arguments: &[&str]) -> String {
    let output = command(arguments, folder);
    let mut text = format!("$ asyncsend {}\n", arguments.join(" "));
    text += &String::from_utf8_lossy(&output.stderr);
    text += &String::from_utf8_lossy(&output.stdout);
    // Writing to a String cannot fail.
    let _ = writeln!(text, "[{}]\n", output.status.code().map_or("killed".to_owned(), |code| format!("exit {code}")));
    text
}

fn command(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_asyncsend"))
        .args(arguments)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .output()
        .expect("the checker starts")
}

fn compare(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}
