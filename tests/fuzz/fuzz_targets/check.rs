//! Any text through the whole check, under the rule set and edition that its length picks: no panic, no overflow of the
//! stack that the command gives itself, no place outside of the text.
#![no_main]

use asyncsend_hir::{Cx, Database, Edition, FileId, Files, Program, RuleSet, SourceFile};
use libfuzzer_sys::fuzz_target;

/// As the command's.
const STACK: usize = 1 << 28;

fuzz_target!(|text: &str| {
    let rules = [RuleSet::Rust, RuleSet::Proposal, RuleSet::Sound][text.len() % 3];
    let edition = [Edition::E2015, Edition::E2018, Edition::E2021, Edition::E2024][text.len() / 3 % 4];
    let text = text.to_owned();
    let run = move || {
        // No file of the machine is read.
        let db = Database::with_files(Files::reading_with(|_| Err("file not found".into())));
        let length = text.len();
        let file = SourceFile::new(&db, "fuzz.rs".to_owned(), text.into(), FileId(0));
        let program = Program::new(&db, file, edition, rules, 4, true, true);
        let cx = Cx::new(&db, program);
        for d in asyncsend_verdicts::check(cx) {
            for span in d.spans.iter() {
                assert!(span.byte_start as usize <= length && span.byte_end as usize <= length + 1, "{d:?}");
            }
        }
        asyncsend_verdicts::futures(cx);
        asyncsend_verdicts::effects_report(cx);
    };
    let worker = std::thread::Builder::new().stack_size(STACK).spawn(run).expect("a thread");
    if worker.join().is_err() {
        std::process::abort();
    }
});
