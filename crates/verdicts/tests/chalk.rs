//! The rule table, trait selection and chalk agree on ground goals.

use asyncsend_hir::{Cx, Database, Edition, FileId, Program, Props, RuleSet, SourceFile};
use asyncsend_solver::{Answer, solve};
use asyncsend_ty::{Flags, Pred, TraitRef, TyCx, TyKind, arg_flags};
use asyncsend_verdicts::auto::{Goal, Prover, Question};

/// Runs a test on a stack like the command line's.
fn deep(f: impl FnOnce() + Send + 'static) {
    if let Err(panic) = std::thread::Builder::new().stack_size(1 << 26).spawn(f).unwrap().join() {
        std::panic::resume_unwind(panic);
    }
}

/// Calls `f` with every trait obligation of the program's bodies.
fn each_goal(text: &str, mut f: impl FnMut(&Prover<'_>, asyncsend_hir::DefId, TraitRef)) {
    let db = Database::default();
    let file = SourceFile::new(&db, "test.rs".to_owned(), text.into(), FileId(0));
    let program = Program::new(&db, file, Edition::E2024, RuleSet::Rust, 4, true, true);
    let cx = Cx::new(&db, program);
    assert!(cx.front_errors().is_empty(), "{:?}", cx.front_errors());
    let prover = Prover::new(cx, None);
    for owner in cx.user_bodies() {
        let Some(thir) = cx.thir(owner) else { continue };
        for o in &thir.obligations {
            if let Pred::Trait { trait_ref, props: Props::NONE } = o.pred
                && !trait_ref.args.iter().any(|a| arg_flags(a).has(Flags::ERROR))
            {
                f(&prover, owner, trait_ref);
            }
        }
    }
}

const TYPES: &[&str] = &[
    "u8",
    "str",
    "String",
    "Rc<u8>",
    "rc::Weak<u8>",
    "Arc<u8>",
    "Arc<Rc<u8>>",
    "Arc<Cell<u8>>",
    "Cell<u8>",
    "RefCell<Rc<u8>>",
    "Mutex<Cell<u8>>",
    "Mutex<Rc<u8>>",
    "MutexGuard<'static, u8>",
    "Vec<Rc<u8>>",
    "Vec<Option<u8>>",
    "Box<u8>",
    "Box<Rc<u8>>",
    "&'static u8",
    "&'static Cell<u8>",
    "&'static mut Cell<u8>",
    "*const u8",
    "*mut u8",
    "(u8, Rc<u8>)",
    "(u8, u16)",
    "[Rc<u8>; 2]",
    "[u8; 2]",
    "Option<Result<u8, Rc<u8>>>",
    "PhantomData<*const ()>",
    "PhantomData<u8>",
    "Plain",
    "Holds<u8>",
    "Holds<Rc<u8>>",
    "Never",
    "Promised<*const u8>",
    "List",
    "RawList",
    "A",
    "Which<u8>",
    "Which<Rc<u8>>",
    "Which<u16>",
    "HashMap<u8, Rc<u8>>",
    "HashMap<u8, String>",
];

fn program(trait_: &str) -> String {
    let calls: String = TYPES.iter().map(|t| format!("    is::<{t}>();\n")).collect();
    format!(
        "use std::{{rc::{{self, Rc}}, sync::{{Arc, Mutex, MutexGuard}}, cell::{{Cell, RefCell}}, marker::PhantomData, collections::HashMap}};
struct Plain {{ a: u8, b: String }}
struct Holds<T> {{ t: T }}
struct Never(*const u8);
struct Promised<T>(T);
unsafe impl<T> Send for Promised<T> {{}}
unsafe impl<T> Sync for Promised<T> {{}}
struct List(u8, Option<Box<List>>);
struct RawList(*const u8, Option<Box<RawList>>);
struct A(Option<Box<B>>);
struct B(Option<Box<A>>, u8);
trait Tr {{}}
impl Tr for u8 {{}}
impl<T: Send> Tr for Option<T> {{}}
struct Which<T>(T);
unsafe impl<T: Tr> Send for Which<T> {{}}
fn is<T: {trait_} + ?Sized>() {{}}
fn main() {{
{calls}}}
"
    )
}

#[test]
fn auto_traits() {
    deep(auto_traits_body);
}

fn auto_traits_body() {
    for (trait_, question) in [("Send", Question::Send), ("Sync", Question::Sync)] {
        let mut asked = 0;
        let mut decided = 0;
        each_goal(&program(trait_), |p, owner, tr| {
            if tr.trait_.name() != trait_ {
                return;
            }
            asked += 1;
            let env = p.env_of(owner);
            let table = p.prove(env, Goal::auto(question, tr.self_ty())).known();
            let chalk = solve(p.cx, p.cx.env(owner), Pred::Trait { trait_ref: tr, props: Props::NONE });
            let shown = p.cx.display(tr.self_ty());
            match (table, chalk) {
                // The table leaves a failed trait that is no auto trait open: it is a type error, or a gap of the model.
                (_, Answer::Unknown) | (None, Answer::No) => {}
                (Some(true), Answer::Yes) | (Some(false), Answer::No) => decided += 1,
                _ => panic!("{shown}: {trait_}: the table says {table:?}, chalk says {chalk:?}"),
            }
        });
        assert_eq!(asked, TYPES.len());
        assert!(decided * 10 >= asked * 9, "chalk decided only {decided} of {asked}");
    }
}

#[test]
fn other_traits() {
    deep(other_traits_body);
}

fn other_traits_body() {
    let text = "
trait Shape { type Side; }
trait Named {}
trait Both: Shape + Named {}
struct Circle;
struct Square<T>(T);
impl Shape for Circle { type Side = u8; }
impl<T: Named> Shape for Square<T> { type Side = T; }
impl Named for u8 {}
impl Named for Circle {}
impl<T: Named> Named for Vec<T> {}
impl<T: Shape<Side = u8>> Named for Option<T> {}
impl<T: Shape + Named> Both for T {}
fn shape<T: Shape>() {}
fn named<T: Named>() {}
fn both<T: Both>() {}
fn clone<T: Clone>() {}
fn generic<T: Both>() { named::<T>(); shape::<T>(); named::<Vec<T>>(); shape::<Square<T>>(); }
fn main() {
    shape::<Circle>(); shape::<Square<u8>>(); shape::<Square<u16>>();
    named::<Vec<Vec<u8>>>(); named::<Vec<u16>>(); named::<Option<Circle>>(); named::<Option<Square<u8>>>(); named::<Option<Square<Circle>>>();
    both::<Circle>(); both::<u8>(); both::<Square<u8>>();
    clone::<Vec<u8>>(); clone::<String>(); clone::<Circle>();
}
";
    let mut decided = 0;
    each_goal(text, |p, owner, tr| {
        if p.cx.lang_item("sized") == Some(tr.trait_) || matches!(tr.self_ty().kind(), TyKind::FnDef(..)) {
            return;
        }
        let env = p.cx.env(owner);
        let fast = p.cx.holds(env, tr);
        let chalk = solve(p.cx, env, Pred::Trait { trait_ref: tr, props: Props::NONE });
        let shown = format!("{}: {}", p.cx.display(tr.self_ty()), tr.trait_.name());
        match (fast, chalk) {
            (None, _) | (_, Answer::Unknown) => {}
            (Some(true), Answer::Yes) | (Some(false), Answer::No) => decided += 1,
            _ => panic!("{shown}: selection says {fast:?}, chalk says {chalk:?}"),
        }
    });
    assert!(decided >= 14, "only {decided} goals were decided by both");
}

#[test]
fn limits_are_unknown() {
    deep(limits_are_unknown_body);
}

fn limits_are_unknown_body() {
    let text = "
trait Grow {}
struct G<T>(T);
impl<T> Grow for T where G<T>: Grow {}
fn grow<T: Grow>() {}
fn main() { grow::<u8>(); }
";
    let mut asked = 0;
    each_goal(text, |p, owner, tr| {
        if tr.trait_.name() == "Grow" {
            asked += 1;
            assert_eq!(
                solve(p.cx, p.cx.env(owner), Pred::Trait { trait_ref: tr, props: Props::NONE }),
                Answer::Unknown
            );
        }
    });
    assert!(asked > 0);
}
