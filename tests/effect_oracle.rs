//! Effects against LLVM and against running code: functions that once went wrong, and a sample of random ones.
//!
//! `cargo run --release -p asyncsend-testing --bin effect-oracle -- --count 5000` looks further.

use asyncsend_testing::effects::{Effect, Oracle, random};
use asyncsend_testing::rustc::{self, TempDir};
use std::path::Path;

const CHECKER: &str = env!("CARGO_BIN_EXE_asyncsend");

/// What is called `may_…` is not said to be free of the effect; what is called `never_…` is, and LLVM agrees.
fn file(effect: Effect) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../tests/effects/{}.rs", effect.name()));
    let dir = TempDir::new("effect-oracle").expect("a folder can be made");
    let oracle = Oracle { checker: Path::new(CHECKER), effect, dir: dir.path() };
    for a in oracle.ask_all(&file).unwrap_or_else(|e| panic!("{e}")) {
        let proven = a.absent == Some(true);
        assert!(proven == a.name.starts_with("never_"), "`{}`: the checker says {:?}", a.name, a.absent);
        assert!(!proven || a.symbols.is_empty(), "`{}`: LLVM keeps {:?}", a.name, a.symbols);
    }
}

fn sample(effect: Effect, count: usize) {
    if !rustc::is_recorded() {
        return;
    }
    let tally = random(Path::new(CHECKER), effect, 1, count, 100).unwrap_or_else(|e| panic!("{e}"));
    let found: String = tally.counterexamples.iter().map(|(what, text)| format!("{what}\n{text}\n")).collect();
    assert!(found.is_empty(), "{found}");
    assert!(tally.agreed * 10 > tally.functions, "hardly anything is proven: {}", tally.summary(effect));
}

#[test]
fn panic_known() {
    file(Effect::Panic);
}

#[test]
fn panic_random() {
    sample(Effect::Panic, 300);
}

#[test]
fn tls_known() {
    file(Effect::Tls);
}

#[test]
fn tls_random() {
    sample(Effect::Tls, 200);
}
