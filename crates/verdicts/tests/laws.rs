//! Laws that hold for every type: `Send` implies `AsyncSend` implies `Resident`; more fields are never better; a future is
//! what the values are that it keeps and captures.

use asyncsend_hir::{Cx, Database, Edition, FileId, Program, RuleSet, SourceFile};
use asyncsend_verdicts::Verdict;
use std::collections::HashSet;
use std::fmt::Write;

const TYPES: usize = 120;
const SEEDS: u64 = 6;
const TRAITS: [&str; 3] = ["Send", "AsyncSend", "Resident"];

const PRELUDE: &str = "use std::{cell::*, marker::*, rc::*, sync::*};\nfn is_Send<T: Send>() {}\nfn is_AsyncSend<T: AsyncSend>() {}\nfn is_Resident<T: Resident>() {}\nfn mk<T>() -> T { loop {} }\nasync fn y() {}\ntrait Tr {}\n";

/// Leaves and constructors; `@` and `%` stand for other types.
const LEAVES: &[&str] = &[
    "u8",
    "String",
    "Rc<u8>",
    "Cell<u8>",
    "*const u8",
    "PhantomData<Rc<u8>>",
    "MutexGuard<'static, u8>",
    "Box<dyn Tr>",
    "Box<dyn Tr + Send>",
    "Box<dyn Tr + AsyncSend>",
    "Box<dyn Tr + Resident>",
    "fn(Rc<u8>)",
    "std::thread::JoinHandle<u8>",
    "Ref<'static, u8>",
    "std::ptr::NonNull<u8>",
];
const MAKERS: &[&str] = &[
    "Rc<@>",
    "Arc<@>",
    "Box<@>",
    "Vec<@>",
    "Option<@>",
    "Cell<@>",
    "RefCell<@>",
    "Mutex<@>",
    "RwLock<@>",
    "&'static @",
    "&'static mut @",
    "(@, %)",
    "[@; 2]",
    "std::rc::Weak<@>",
    "PhantomData<@>",
    "std::collections::HashMap<u8, @>",
    "mpsc::Sender<@>",
    "OnceCell<@>",
    "std::mem::ManuallyDrop<@>",
    "std::vec::IntoIter<@>",
];

struct Random(u64);
impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % n
    }
    fn ty(&mut self, depth: u32) -> String {
        if depth == 0 || self.below(4) == 0 {
            return LEAVES[self.below(LEAVES.len())].to_owned();
        }
        let maker = MAKERS[self.below(MAKERS.len())];
        let (a, b) = (self.ty(depth - 1), self.ty(depth - 1));
        maker.replace('%', "\u{1}").replace('@', &a).replace('\u{1}', &b)
    }
}

/// Runs on a stack of its own: the checker recurses over types as deep as they were written.
fn checked(text: &str, rules: RuleSet, f: impl FnOnce(Cx<'_>) + Send) {
    let run = || {
        let db = Database::default();
        let file = SourceFile::new(&db, "test.rs".to_owned(), text.to_owned().into(), FileId(0));
        let stage = if rules == RuleSet::Proposal { 1 } else { 4 };
        let program = Program::new(&db, file, Edition::E2024, rules, stage, true, true);
        f(Cx::new(&db, program));
    };
    std::thread::scope(|s| {
        let thread = std::thread::Builder::new().stack_size(1 << 26).spawn_scoped(s, run).unwrap();
        if let Err(panic) = thread.join() {
            std::panic::resume_unwind(panic);
        }
    });
}

/// Which of `is_Tr::<T>()`, one a line, are refused; nothing may be undecided.
fn refused_lines(cx: Cx<'_>, text: &str) -> HashSet<usize> {
    let line = |at: usize| text[..at].matches('\n').count();
    let mut refused = HashSet::new();
    for d in asyncsend_verdicts::check(cx) {
        let at = line(d.primary().unwrap().byte_start as usize);
        assert_ne!(d.code.as_deref(), Some("asyncsend::undecided"), "{} in {:?}", d.message, text.lines().nth(at));
        refused.insert(at);
    }
    refused
}

/// For each type: which of the three traits it has.
fn facts(types: &[String], rules: RuleSet) -> Vec<[bool; 3]> {
    let mut text = PRELUDE.to_owned();
    let first = text.matches('\n').count();
    for t in types {
        for tr in TRAITS {
            writeln!(text, "fn _f() {{ is_{tr}::<{t}>() }}").unwrap();
        }
    }
    // Names must differ.
    let text: String =
        text.lines().enumerate().map(|(i, l)| l.replace("fn _f()", &format!("fn f{i}()")) + "\n").collect();
    let mut out = Vec::new();
    checked(&text, rules, |cx| {
        let refused = refused_lines(cx, &text);
        out = (0..types.len()).map(|i| [0, 1, 2].map(|k| !refused.contains(&(first + 3 * i + k)))).collect();
    });
    out
}

#[test]
fn send_implies_async_send_implies_resident() {
    for seed in 0..SEEDS {
        let mut random = Random(seed);
        let types: Vec<String> = (0..TYPES).map(|_| random.ty(4)).collect();
        for rules in [RuleSet::Rust, RuleSet::Proposal, RuleSet::Sound] {
            for (t, [send, async_send, resident]) in types.iter().zip(facts(&types, rules)) {
                assert!(!send || async_send, "{rules:?}: {t} is Send and not AsyncSend");
                assert!(!async_send || resident, "{rules:?}: {t} is AsyncSend and not Resident");
                match rules {
                    RuleSet::Rust => assert!(send == async_send && send == resident, "{t}"),
                    RuleSet::Proposal => assert_eq!(async_send, resident, "{t}"),
                    RuleSet::Sound => {}
                }
            }
        }
        // `Send` is the same in all of them, but for the names that are aliases of it under `rust`.
        let types: Vec<String> =
            types.into_iter().filter(|t| !t.contains("+ AsyncSend") && !t.contains("+ Resident")).collect();
        let send = |rules| facts(&types, rules).into_iter().map(|f| f[0]).collect::<Vec<_>>();
        assert_eq!(send(RuleSet::Rust), send(RuleSet::Sound));
        assert_eq!(send(RuleSet::Rust), send(RuleSet::Proposal));
    }
}

#[test]
fn more_fields_are_never_better() {
    for seed in 0..SEEDS {
        let mut random = Random(1000 + seed);
        let parts: Vec<(String, String)> = (0..TYPES).map(|_| (random.ty(3), random.ty(3))).collect();
        let types: Vec<String> =
            parts.iter().flat_map(|(a, b)| [a.clone(), b.clone(), format!("({a}, {b})")]).collect();
        for rules in [RuleSet::Rust, RuleSet::Proposal, RuleSet::Sound] {
            for (f, t) in facts(&types, rules).chunks(3).zip(&parts) {
                for k in 0..3 {
                    assert_eq!(f[2][k], f[0][k] && f[1][k], "{rules:?}: {} of {t:?}", TRAITS[k]);
                }
            }
        }
    }
}

#[test]
fn a_future_is_what_it_keeps_and_captures() {
    for seed in 0..SEEDS {
        let mut random = Random(2000 + seed);
        let types: Vec<String> = (0..TYPES).map(|_| random.ty(3)).collect();
        let mut text = PRELUDE.to_owned();
        for (i, t) in types.iter().enumerate() {
            writeln!(text, "async fn keeps{i}() {{ let v = mk::<{t}>(); y().await; drop(v) }}\nasync fn owns{i}(v: {t}) {{ y().await; drop(v) }}").unwrap();
        }
        let facts = facts(&types, RuleSet::Sound);
        checked(&text, RuleSet::Sound, |cx| {
            let verdict =
                |name: String| asyncsend_verdicts::futures(cx).iter().find(|f| f.name == name).unwrap().verdict;
            for (i, (t, [send, async_send, resident])) in types.iter().zip(&facts).enumerate() {
                let (keeps, owns) = (verdict(format!("keeps{i}")), verdict(format!("owns{i}")));
                // Drop glue that nobody promises to be `!tls` pins a future; only `dyn` has such here.
                let glue = t.contains("dyn Tr>");
                let expected = |resident_verdict| match (send, resident) {
                    (true, _) => Verdict::Send,
                    (_, true) => resident_verdict,
                    _ => Verdict::Pinned,
                };
                if !glue {
                    assert_eq!(keeps, expected(Verdict::AsyncSend), "a local {t}");
                    assert_eq!(
                        owns,
                        expected(if *async_send { Verdict::AsyncSend } else { Verdict::Local }),
                        "an argument {t}"
                    );
                }
            }
        });
    }
}
