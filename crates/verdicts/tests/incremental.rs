//! An edit of one function does not redo the others.

use asyncsend_hir::{Cx, Database, Edition, FileId, Program, RuleSet, SourceFile};
use asyncsend_testing::workload;
use salsa::Durability;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// What ran, by query.
type Ran = BTreeMap<String, usize>;

/// Checks a text, then another, and again the first: what ran each time, and what was said.
fn runs(rules: RuleSet, before: String, after: String) -> [(Ran, String); 3] {
    let all: Vec<_> = edits(rules, &[before.clone(), after, before]).collect();
    all.try_into().unwrap()
}

/// Checks texts as edits of the first: what ran each time, and what was said.
fn edits(rules: RuleSet, texts: &[String]) -> impl Iterator<Item = (Ran, String)> {
    let texts = texts.to_vec();
    let run = move || {
        let log: Arc<Mutex<Ran>> = Arc::default();
        let sink = log.clone();
        let mut db = Database::with_log(move |query| {
            *sink.lock().unwrap().entry(query.to_owned()).or_default() += 1;
        });
        let file = SourceFile::new(&db, "test.rs".to_owned(), Arc::default(), FileId(0));
        let program =
            Program::builder(file, Edition::E2021, rules, 4, true, true).durability(Durability::HIGH).new(&db);
        let step = |text: String| {
            db.edit(program, file, text.into());
            let said = format!("{:?}", asyncsend_verdicts::check(Cx::new(&db, program)));
            (std::mem::take(&mut *log.lock().unwrap()), said)
        };
        texts.into_iter().map(step).collect::<Vec<_>>()
    };
    std::thread::Builder::new().stack_size(1 << 26).spawn(run).unwrap().join().unwrap().into_iter()
}

fn count(ran: &Ran, query: &str) -> usize {
    ran.get(query).copied().unwrap_or(0)
}

const PER_DEFINITION: &[&str] = &[
    "generics_query",
    "predicates_query",
    "env_query",
    "fn_sig_query",
    "variants_query",
    "impl_header_query",
    "type_of_query",
];

#[test]
fn an_edit_in_a_body_redoes_that_body() {
    for rules in [RuleSet::Rust, RuleSet::Sound] {
        let text = workload::program(400);
        let [(cold, _), (edit, _), (undo, _)] = runs(rules, text.clone(), workload::edited(&text));
        assert!(count(&cold, "thir_query") > 60, "{cold:?}");
        assert!(count(&cold, "user_piece") > 60, "{cold:?}");
        for ran in [&edit, &undo] {
            assert_eq!(count(ran, "user_crate"), 1, "{ran:?}");
            assert!(count(ran, "user_piece") <= 1, "{ran:?}");
            assert_eq!(count(ran, "coherence_query") + count(ran, "signatures_query"), 0, "{ran:?}");
            assert_eq!(count(ran, "thir_query"), 1, "{ran:?}");
            assert_eq!(count(ran, "witnesses"), 1, "{ran:?}");
            assert!(count(ran, "mir_bodies") <= 1, "{ran:?}");
            // Closures are numbered within their body: the one after the new line is another.
            assert!(rules != RuleSet::Rust || ran.values().sum::<usize>() < 30, "{ran:?}");
            let signatures: usize = PER_DEFINITION.iter().map(|query| count(ran, query)).sum();
            assert!(signatures <= 1, "{ran:?}");
        }
    }
}

#[test]
fn lines_before_redo_no_body() {
    let text = workload::program(400);
    let [(_, said), (edit, _), (_, again)] =
        runs(RuleSet::Rust, text.clone(), text.replacen("\n\n", "\n// more\n\n\n", 1));
    // The comment belongs to the item after it.
    assert_eq!(count(&edit, "user_piece"), 1, "{edit:?}");
    assert_eq!(count(&edit, "thir_query"), 0, "{edit:?}");
    assert_eq!(said, again);
}

/// Items that are lowered apart are what they are when the file is lowered as a whole, which it is where it has an error.
#[test]
fn apart_is_as_in_the_whole() {
    let text = "macro_rules! own { ($e:expr) => { $e }; }
use std::rc::Rc;
fn send<T: Send>(_: T) {}
#[derive(Clone, Default)]
struct A<T>(T);
impl<T> A<T> {
    fn get(&self) -> &T { &self.0 }
}
#[derive(Clone)]
struct B(Rc<u32>);
unsafe impl Send for A<Rc<u8>> {}
impl A<B> {
    async fn wait(self) { pause().await; drop(self) }
}
async fn pause() {}
fn twice() {}
fn twice() {}
fn of_macro() { send(own!(B(Rc::new(1)))) }
fn of_impls() { send(A(Rc::new(1u8))); send(A(Rc::new(1u16))); send(A(B(Rc::new(1))).wait()) }
";
    let [(cold, apart), (_, broken), _] = runs(RuleSet::Rust, text.to_owned(), text.to_owned() + "fn 1() {}\n");
    assert!(count(&cold, "user_piece") > 8, "{cold:?}");
    let places = |said: &str| said.matches("cannot be sent between threads safely").count();
    assert_eq!(places(&apart), places(&broken), "{apart}\n{broken}");
    assert!(places(&apart) >= 3, "{apart}");
}

/// What is said moves with the lines, and is what a new check of the text says.
#[test]
fn what_is_said_is_as_when_checked_anew() {
    let refused = "fn refused(n: std::rc::Rc<u32>) { assert_send(async move { pause(1).await; drop(n) }) }\n";
    let text = workload::program(200) + refused;
    let edited = workload::edited(&text);
    for rules in [RuleSet::Rust, RuleSet::Sound] {
        let [(_, cold), (_, edit), (_, undo)] = runs(rules, text.clone(), edited.clone());
        let [(_, anew), ..] = runs(rules, edited.clone(), text.clone());
        assert!(cold.contains("between threads"), "{cold}");
        assert_eq!(edit, anew);
        assert_ne!(edit, cold);
        assert_eq!(undo, cold);
    }
}

/// A signature is read by others: they are redone, and find what changed.
#[test]
fn an_edit_of_a_signature_is_seen() {
    let text = "use std::rc::Rc;
fn send<T: Send>(_: T) {}
fn make() -> u32 { 1 }
async fn pause() {}
async fn keep() { let kept = (make(), 1); pause().await; drop(kept) }
fn check() { send(keep()) }
";
    let rc = text.replace("fn make() -> u32 { 1 }", "fn make() -> Rc<u32> { Rc::new(1) }");
    let [(_, cold), (_, edit), (_, undo)] = runs(RuleSet::Rust, text.to_owned(), rc);
    assert_eq!(cold, "[]");
    assert!(edit.contains("cannot be sent between threads"), "{edit}");
    assert_eq!(undo, cold);
}

/// One body after the other is edited, and the first once more: each check is what a new one says.
#[test]
fn bodies_are_edited_in_turn() {
    let refused = "fn refused(n: std::rc::Rc<u32>) { assert_send(async move { pause(1).await; drop(n) }) }\n";
    let allowed = refused.replace("Rc<u32>", "Rc<u32>, m: u32").replace("drop(n)", "drop(m)");
    let first = workload::program(200) + refused;
    let later = workload::edited_after(&first, first.len() / 3);
    let both = workload::edited_after(&later, later.len() * 2 / 3);
    let quiet = both.replace(refused, &allowed);
    let texts = [&first, &later, &both, &quiet, &later, &first, &both].map(String::clone);
    let said = edits(RuleSet::Rust, &texts).map(|(_, said)| said);
    for (text, said) in texts.iter().zip(said) {
        let anew = edits(RuleSet::Rust, std::slice::from_ref(text)).next().map(|(_, said)| said);
        assert_eq!(Some(&said), anew.as_ref());
        assert_eq!(said == "[]", *text == quiet);
    }
}
