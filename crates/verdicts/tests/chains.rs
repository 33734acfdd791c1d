//! Long chains cost linear time and no stack; types that grow for ever end.

use asyncsend_hir::{Cx, Database, Edition, FileId, Program, RuleSet, SourceFile};
use asyncsend_verdicts::Verdict;
use std::fmt::Write;

const LENGTH: usize = 10_000;

/// On a stack of 64 MiB: what recursed over the chain would not fit.
fn checked(text: String, rules: RuleSet, f: impl FnOnce(Cx<'_>) + Send + 'static) {
    let run = move || {
        let db = Database::default();
        let file = SourceFile::new(&db, "test.rs".to_owned(), text.into(), FileId(0));
        let program = Program::new(&db, file, Edition::E2024, rules, 4, true, true);
        f(Cx::new(&db, program));
    };
    if let Err(panic) = std::thread::Builder::new().stack_size(1 << 26).spawn(run).unwrap().join() {
        std::panic::resume_unwind(panic);
    }
}

#[test]
fn futures() {
    let mut text =
        "use std::rc::Rc;\nasync fn y() {}\nasync fn f0() { let r = Rc::new(1); y().await; drop(r); }\n".to_owned();
    for i in 1..LENGTH {
        writeln!(text, "async fn f{i}() {{ f{}().await }}", i - 1).unwrap();
    }
    checked(text, RuleSet::Rust, |cx| {
        let futures = asyncsend_verdicts::futures(cx);
        assert_eq!(futures.len(), LENGTH + 1);
        assert!(futures.iter().skip(1).all(|f| f.verdict == Verdict::Pinned && f.reasons.len() < 50));
    });
}

#[test]
fn structs() {
    let mut text = "use std::rc::Rc;\nstruct S0(Rc<u8>);\nfn is<T: Send>() {}\n".to_owned();
    for i in 1..LENGTH {
        writeln!(text, "struct S{i}(S{});", i - 1).unwrap();
    }
    writeln!(text, "fn main() {{ is::<S{}>(); }}", LENGTH - 1).unwrap();
    checked(text, RuleSet::Rust, |cx| {
        let found = asyncsend_verdicts::check(cx);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].message, "`Rc<u8>` cannot be sent between threads safely");
        assert!(found[0].children.len() < 30);
    });
}

#[test]
fn growth_ends() {
    let text = "struct G<T>(T, Option<Box<G<Option<T>>>>);\nfn is<T: Send>() {}\nfn main() { is::<G<u8>>(); }\n";
    checked(text.to_owned(), RuleSet::Rust, |cx| {
        let found = asyncsend_verdicts::check(cx);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].code.as_deref(), Some("E0275"));
    });
}

#[test]
fn cycles_hold() {
    let text = "struct A(Option<Box<B>>);\nstruct B(Option<Box<A>>, u8);\nfn is<T: Send + Sync>() {}\nfn main() { is::<A>(); is::<B>(); }\n";
    checked(text.to_owned(), RuleSet::Sound, |cx| assert_eq!(asyncsend_verdicts::check(cx), []));
}

#[test]
fn missing_bounds_are_named() {
    let text = "async fn y() {}\npub async fn f<T>(t: T) { y().await; drop(t) }\n";
    checked(text.to_owned(), RuleSet::Rust, |cx| {
        let f = asyncsend_verdicts::futures(cx).iter().find(|f| f.name == "f").unwrap();
        assert_eq!((f.verdict, f.needs.clone()), (Verdict::Pinned, vec!["T: Send".to_owned()]));
    });
}

/// One leaf in two futures: rustc reports it once, at the first; the other rule sets report every spawn.
#[test]
fn one_leaf_is_reported_once_under_rust() {
    let text = "use std::rc::Rc;
async fn y() {}
fn spawn<F: Future + Send>(_: F) {}
fn main() {
    spawn(async { let r = Rc::new(1); y().await; drop(r) });
    spawn(async { let r = Rc::new(1); y().await; drop(r) });
}
";
    for (rules, errors) in [(RuleSet::Rust, 1), (RuleSet::Sound, 2)] {
        checked(text.to_owned(), rules, move |cx| {
            let found = asyncsend_verdicts::check(cx);
            assert_eq!(found.len(), errors, "{found:#?}");
            assert_eq!(
                (found[0].code.as_deref(), found[0].message.as_str()),
                (None, "future cannot be sent between threads safely")
            );
        });
    }
}
