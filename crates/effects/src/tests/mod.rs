//! The rules on hand-made MIR. The programs are the litmus programs' hearts; the names in comments say which.

mod mock;

use crate::effects::Effects;
use crate::front::{Front, Settings};
use crate::lattice::Level;
use asyncsend_hir::ast::BinOp;
use asyncsend_hir::{DefId, DefKind, Props, RuleSet};
use asyncsend_mir::mir::*;
use asyncsend_mir::witness::{SavedLocal, Witness};
use asyncsend_ty::{Arg, Args, Env, FnPtrTy, ImplHeader, Mutability, Pred, TraitRef, Ty, TyKind, Tys};
use mock::*;

fn kept() -> Props {
    Props::TLS.union(Props::PANIC)
}

struct Std {
    facts: Facts,
    /// Returns a thread-local `Rc`, an integer made from thread-local state, a fresh `Rc`.
    tls: DefId,
    seed: DefId,
    fresh: DefId,
    /// `fn(&Rc)`, `fn(Rc, Rc)`: no effects.
    bump: DefId,
    join: DefId,
    /// A `Send` future, and the function that makes it.
    poll: Ty,
    pause: DefId,
    pause_ty: Ty,
}

fn std() -> Std {
    let mut facts = Facts::default();
    let tls = facts.model("tls", &[], rc(), Props::PANIC);
    let seed = facts.model("seed", &[], Ty::usize(), Props::PANIC);
    let fresh = facts.model("fresh", &[], rc(), kept());
    let bump = facts.model("bump", &[Ty::reference(rc(), Mutability::Not)], Ty::unit(), kept());
    let join = facts.model("join", &[rc(), rc()], Ty::unit(), kept());
    let pause_ty = Ty::adt(def(DefKind::Struct, "Pause", None, true), Args::new(&[]));
    let pause = facts.model("pause", &[], pause_ty, kept());
    let poll = facts.model("poll", &[], Ty::unit(), kept());
    Std { facts, tls, seed, fresh, bump, join, poll: fn_ty(poll, &[pause_ty]), pause, pause_ty }
}

const CORO: BodyKind = BodyKind::Coroutine { immovable: true };

fn coroutine(name: &str) -> DefId {
    def(DefKind::Coroutine, name, None, false)
}

fn await_pause(c: &mut Code, s: &Std) {
    let (f, u) = (c.local("f", s.pause_ty), c.local("u", Ty::unit()));
    c.call(f, s.pause, &[], &[]);
    c.suspend(f, u, s.poll);
}

fn effects(facts: Facts) -> Effects<'static, Mock> {
    Effects::compute(facts.finish(), &Oracle, &[])
}

fn tls_level(e: &Effects<'static, Mock>, def: DefId) -> Option<Level> {
    e.own_summary(def).tls().top().map(|(l, _)| l)
}

/// A coroutine with a `Rc` of its own across an await, and a thread-bound one that `with` uses.
fn task(name: &str, with: impl FnOnce(&mut Code, &mut Std, LocalId)) -> (Effects<'static, Mock>, DefId) {
    let mut s = std();
    let me = coroutine(name);
    let mut c = Code::new(me, CORO, Ty::unit(), &[]);
    let own = c.local("c", rc());
    c.call(own, s.fresh, &[], &[]);
    with(&mut c, &mut s, own);
    await_pause(&mut c, &s);
    c.drop(own);
    let body = c.done();
    s.facts.body(body);
    (effects(s.facts), me)
}

#[test]
fn confined_b04() {
    let (e, me) = task("b04", |c, s, _| {
        let (t, r, u) =
            (c.local("t", rc()), c.local("r", Ty::reference(rc(), Mutability::Not)), c.local("u", Ty::unit()));
        c.call(t, s.tls, &[], &[]);
        c.assign(r, borrow(t));
        c.call(u, s.bump, &[], &[cp(r)]);
        c.dead(r);
        c.drop(t);
    });
    assert!(e.own_summary(me).tls().is_kept());
    assert!(!e.own_summary(me).tls_unmasked.is_kept());
    assert_eq!(e.report(me).confined.len(), 1);
}

#[test]
fn alive_across_await_b01() {
    let (e, me) = task("b01", |c, s, _| {
        let t = c.local("t", rc());
        c.call(t, s.tls, &[], &[]);
        await_pause(c, s);
        c.drop(t);
    });
    let summary = e.own_summary(me);
    let (level, why) = summary.tls().top().expect("has tls");
    assert_eq!(level, Level::Occurs);
    assert!(why.notes.iter().any(|n| n.message.contains("`t`") && n.message.contains(".await")), "{why:?}");
    assert_eq!(why.path[0].message, "calls `tls`");
}

#[test]
fn witness_decides_what_is_alive() {
    // As above, but the witness says that nothing but `c` is kept.
    let mut s = std();
    let me = coroutine("not_saved");
    let mut c = Code::new(me, CORO, Ty::unit(), &[]);
    let r = c.local("r", Ty::reference(rc(), Mutability::Not));
    let t = c.local("t", rc());
    c.call(t, s.tls, &[], &[]);
    c.assign(r, borrow(t));
    c.drop(t);
    await_pause(&mut c, &s);
    let body = c.done();
    s.facts.witnesses.insert(me, Witness::default());
    s.facts.body(body);
    assert!(effects(s.facts).own_summary(me).tls().is_kept());

    let saved = SavedLocal {
        local: LocalId::from_raw(la_arena::RawIdx::from(1)),
        ty: rc(),
        name: None,
        span: sp(0),
        at: [0].into_iter().collect(),
        scope_end: None,
        ignored_for_traits: false,
        moved_out: false,
    };
    let mut s = std();
    let mut c = Code::new(me, CORO, Ty::unit(), &[]);
    let r = c.local("r", Ty::reference(rc(), Mutability::Not));
    let t = c.local("t", rc());
    c.call(t, s.tls, &[], &[]);
    c.assign(r, borrow(t));
    await_pause(&mut c, &s);
    let body = c.done();
    s.facts.witnesses.insert(me, Witness { saved: vec![saved], suspensions: vec![] });
    s.facts.body(body);
    assert_eq!(tls_level(&effects(s.facts), me), Some(Level::Occurs));
}

#[test]
fn meets_the_island() {
    let (e, me) = task("meets", |c, s, own| {
        let (t, u, other) = (c.local("t", rc()), c.local("u", Ty::unit()), c.local("d", rc()));
        c.call(t, s.tls, &[], &[]);
        c.assign(other, Rvalue::Use(cp(own)));
        c.call(u, s.join, &[], &[mv(t), mv(other)]);
    });
    assert_eq!(tls_level(&e, me), Some(Level::Occurs));
}

#[test]
fn island_value_handed_in_b07() {
    let (e, me) = task("b07", |c, s, own| {
        let store = s.facts.model("store", &[rc()], Ty::unit(), Props::PANIC);
        let (d, u) = (c.local("d", rc()), c.local("u", Ty::unit()));
        c.assign(d, Rvalue::Use(cp(own)));
        c.call(u, store, &[], &[mv(d)]);
    });
    let summary = e.own_summary(me);
    let (_, why) = summary.tls().top().expect("has tls");
    assert!(why.notes.iter().any(|n| n.message.contains("handed a value of the task's own")), "{why:?}");
}

#[test]
fn masked_b03_and_stage_1() {
    let program = |settings| {
        let mut s = std();
        let f = user_fn("sum");
        let mut c = Code::new(f, BodyKind::Fn, Ty::usize(), &[]);
        let ret = c.nth(0);
        c.call(ret, s.seed, &[], &[]);
        let body = c.done();
        s.facts.body(body);
        s.facts.settings = settings;
        (effects(s.facts), f)
    };
    let (e, f) = program(None);
    assert!(e.own_summary(f).tls().is_kept());
    assert_eq!(e.report(f).masked.len(), 1);
    let (e, f) = program(Some(Settings {
        rules: RuleSet::Proposal,
        tls_stage: 1,
        overflow_checks: true,
        async_trait_tls: true,
        is_binary: true,
        reads_dependencies: false,
    }));
    assert_eq!(tls_level(&e, f), Some(Level::Occurs));
}

#[test]
fn fn_pointers_b15_b16() {
    let pointer = |output, props| {
        Ty::new(TyKind::FnPtr(FnPtrTy { inputs: Tys::new(&[]), output, is_unsafe: false, variadic: false, props }))
    };
    let mut s = std();
    let mut make = |name: &str, output: Ty, props: Props| {
        let f = user_fn(name);
        let mut c = Code::new(f, BodyKind::Fn, output, &[pointer(output, props)]);
        let (ret, k) = (c.nth(0), c.nth(1));
        c.end(|next| TerminatorKind::Call {
            func: cp(k),
            args: vec![],
            destination: Place::local(ret),
            target: Some(next),
            unwind: None,
            fn_span: sp(0),
        });
        let body = c.done();
        s.facts.body(body);
        f
    };
    let leaks = make("leaks", rc(), Props::NONE);
    let masked = make("masked", Ty::usize(), Props::NONE);
    let promised = make("promised", rc(), Props::TLS);
    let e = effects(s.facts);
    assert_eq!(tls_level(&e, leaks), Some(Level::Occurs));
    assert!(e.own_summary(masked).tls().is_kept());
    assert!(e.own_summary(promised).tls().is_kept());
    assert!(!e.own_summary(promised).panic().is_kept());
}

#[test]
fn drop_glue_b10() {
    let mut s = std();
    let d = def(DefKind::Struct, "D", None, false);
    let ty = Ty::adt(d, Args::new(&[]));
    let imp = def(DefKind::Impl, "", None, false);
    let f = def(DefKind::Fn, "drop", Some(imp), false);
    s.facts.drop_impls.insert(d, imp);
    s.facts.impls.insert(imp, ImplHeader { self_ty: ty, ..ImplHeader::none() });
    s.facts.fns_of.insert(imp, vec![f]);
    let store = s.facts.model("store", &[rc()], Ty::unit(), Props::PANIC);
    let mut c = Code::new(f, BodyKind::Fn, Ty::unit(), &[Ty::reference(ty, Mutability::Mut)]);
    let (own, u) = (c.local("own", rc()), c.local("u", Ty::unit()));
    c.call(own, s.fresh, &[], &[]);
    c.call(u, store, &[], &[mv(own)]);
    let body = c.done();
    s.facts.body(body);
    let make = s.facts.model("make", &[], ty, kept());
    let me = coroutine("b10");
    let mut c = Code::new(me, CORO, Ty::unit(), &[]);
    let x = c.local("x", ty);
    c.call(x, make, &[], &[]);
    c.drop(x);
    let body = c.done();
    s.facts.body(body);
    // Moved out: nothing is dropped.
    let moved = coroutine("moved");
    let forget = s.facts.model("forget", &[], Ty::unit(), kept());
    let mut c = Code::new(moved, CORO, Ty::unit(), &[]);
    let (x, u) = (c.local("x", ty), c.local("u", Ty::unit()));
    c.call(x, make, &[], &[]);
    c.call(u, forget, &[], &[mv(x)]);
    c.drop(x);
    let body = c.done();
    s.facts.body(body);
    let e = effects(s.facts);
    let summary = e.own_summary(me);
    let (level, why) = summary.tls().top().expect("has tls");
    assert_eq!(level, Level::Occurs);
    assert_eq!(why.path[0].message, "drops a `D`");
    assert!(e.own_summary(moved).tls().is_kept());
    assert!(!e.drop_glue(None, ty).tls().is_kept());
}

#[test]
fn long_chains_and_cycles() {
    const N: usize = 10_000;
    let mut s = std();
    let fns: Vec<DefId> = (0..N).map(|i| user_fn(&format!("f{i}"))).collect();
    for (i, f) in fns.iter().enumerate() {
        let mut c = Code::new(*f, BodyKind::Fn, rc(), &[]);
        let ret = c.nth(0);
        let callee = fns.get(i + 1).copied().unwrap_or(s.tls);
        c.call(ret, callee, &[], &[]);
        let body = c.done();
        s.facts.body(body);
    }
    let (a, b) = (user_fn("even"), user_fn("odd"));
    for (f, g) in [(a, b), (b, a)] {
        let mut c = Code::new(f, BodyKind::Fn, Ty::unit(), &[]);
        let ret = c.nth(0);
        c.call(ret, g, &[], &[]);
        let body = c.done();
        s.facts.body(body);
    }
    let e = effects(s.facts);
    let summary = e.own_summary(fns[0]);
    let (level, why) = summary.tls().top().expect("has tls");
    assert_eq!(level, Level::Occurs);
    assert!(
        why.path.len() <= crate::effects::PATH_LIMIT + 1 && why.skipped > 9_000,
        "{} {}",
        why.path.len(),
        why.skipped
    );
    assert!(e.own_summary(a).tls().is_kept() && e.own_summary(a).panic().is_kept());
}

/// `cargo test --release -p asyncsend-effects -- --ignored --nocapture million`
#[test]
#[ignore = "a measurement"]
fn a_million_edges() {
    const N: usize = 100_000;
    const CALLS: usize = 10;
    let mut s = std();
    let fns: Vec<DefId> = (0..N).map(|i| user_fn(&format!("m{i}"))).collect();
    for (i, f) in fns.iter().enumerate() {
        let mut c = Code::new(*f, BodyKind::Fn, Ty::unit(), &[]);
        let ret = c.nth(0);
        for k in 1..=CALLS {
            // Far and near, forward and back: one large component, and its tail.
            let callee = fns[(i * k * 7919 + k) % N];
            c.call(ret, if i == N / 2 && k == 1 { s.tls } else { callee }, &[], &[]);
        }
        let body = c.done();
        s.facts.body(body);
    }
    let start = std::time::Instant::now();
    let e = effects(s.facts);
    let taken = start.elapsed();
    let with = fns.iter().filter(|f| !e.own_summary(**f).tls_unmasked.is_kept()).count();
    println!("{} edges in {taken:?}; {with} functions have the effect", N * CALLS);
    assert!(with > N / 2 && taken.as_secs() < 60);
}

#[test]
fn polymorphic_recursion_ends() {
    let mut s = std();
    let f = user_fn("grow");
    let t = param(0, "T");
    s.facts.generics.insert(f, Args::new(&[Arg::Ty(t)]));
    let mut c = Code::new(f, BodyKind::Fn, Ty::unit(), &[]);
    let ret = c.nth(0);
    c.call(ret, f, &[Ty::tuple(&[t, t])], &[]);
    let body = c.done();
    s.facts.body(body);
    let e = effects(s.facts);
    assert_eq!(e.own_summary(f).panic().top().map(|(l, _)| l), Some(Level::Undecided));
}

#[test]
fn symbolic_calls_are_instantiated() {
    let mut s = std();
    let call_trait = def(DefKind::Trait, "FnOnce", None, true);
    let call = def(DefKind::Fn, "call_once", Some(call_trait), true);
    let t = param(0, "F");
    let mut apply = |name: &str, promise: Props| {
        let f = user_fn(name);
        s.facts.generics.insert(f, Args::new(&[Arg::Ty(t)]));
        let trait_ref = TraitRef { trait_: call_trait, args: Args::new(&[Arg::Ty(t)]) };
        s.facts.envs.insert(f, Env { preds: vec![Pred::Trait { trait_ref, props: promise }] });
        let mut c = Code::new(f, BodyKind::Fn, rc(), &[t]);
        let (ret, k) = (c.nth(0), c.nth(1));
        c.call(ret, call, &[t], &[mv(k)]);
        let body = c.done();
        s.facts.body(body);
        f
    };
    let apply_any = apply("apply", Props::NONE);
    let apply_promised = apply("apply_promised", kept());
    let (with_tls, with_fresh) = (fn_ty(s.tls, &[]), fn_ty(s.fresh, &[]));
    let e = effects(s.facts);
    assert_eq!(tls_level(&e, apply_any), Some(Level::Symbolic));
    assert!(e.own_summary(apply_promised).tls().is_kept() && e.own_summary(apply_promised).panic().is_kept());
    assert_eq!(e.report(apply_any).depends_on.len(), 1);
    let at = |ty| e.instance_summary(None, apply_any, Args::new(&[Arg::Ty(ty)]));
    assert!(!at(with_tls).tls().is_kept());
    assert!(at(with_fresh).tls().is_kept() && at(with_fresh).panic().is_kept());
}

#[test]
fn unaudited_unsafe_code() {
    let mut s = std();
    let module = def(DefKind::Mod, "danger", None, false);
    s.facts.unsafe_modules.push(module);
    let inside = def(DefKind::Fn, "inside", Some(module), false);
    let asserted = def(DefKind::Fn, "asserted", Some(module), false);
    let caller = user_fn("caller");
    for f in [inside, asserted] {
        let mut c = Code::new(f, BodyKind::Fn, Ty::usize(), &[]);
        let ret = c.nth(0);
        c.call(ret, s.seed, &[], &[]);
        let body = c.done();
        s.facts.body(body);
    }
    s.facts.sigs.get_mut(&asserted).expect("set").props_trusted = Props::TLS;
    let mut c = Code::new(caller, BodyKind::Fn, Ty::usize(), &[]);
    let ret = c.nth(0);
    c.call(ret, inside, &[], &[]);
    let body = c.done();
    s.facts.body(body);
    let e = effects(s.facts);
    for f in [inside, caller] {
        let summary = e.own_summary(f);
        let (level, why) = summary.tls().top().expect("undecided");
        assert_eq!(level, Level::Undecided);
        assert_eq!(*why.rule, asyncsend_rules::TLS_UNAUDITED);
    }
    assert!(e.own_summary(asserted).tls().is_kept());
}

#[test]
fn extern_functions_are_undecided() {
    let mut s = std();
    let ffi = user_fn("ffi");
    let mut foreign = sig(&[], Ty::usize(), Props::NONE);
    foreign.is_foreign = true;
    s.facts.sigs.insert(ffi, foreign);
    let f = user_fn("wrapper");
    let mut c = Code::new(f, BodyKind::Fn, Ty::usize(), &[]);
    let ret = c.nth(0);
    c.call(ret, ffi, &[], &[]);
    let body = c.done();
    s.facts.body(body);
    let e = effects(s.facts);
    let summary = e.own_summary(f);
    let (level, why) = summary.tls().top().expect("undecided");
    assert_eq!((level, why.rule.id), (Level::Undecided, "tls.extern"));
}

#[test]
fn panics_are_discharged() {
    let mut s = std();
    let mut divide = |name: &str, divisor: Option<u128>, guarded: bool| {
        let f = user_fn(name);
        let mut c = Code::new(f, BodyKind::Fn, Ty::unit(), &[Ty::usize()]);
        let n = c.nth(1);
        if guarded {
            let cond = c.local("cond", Ty::bool());
            c.assign(cond, Rvalue::Binary(BinOp::Ne, cp(n), int(0)));
            let out = c.body.blocks.alloc(BasicBlock {
                statements: vec![],
                terminator: Terminator { kind: TerminatorKind::Return, span: sp(0) },
                is_cleanup: false,
            });
            // `out` took the next id: the block after it goes on.
            let on = c.body.blocks.alloc(BasicBlock {
                statements: vec![],
                terminator: Terminator { kind: TerminatorKind::Unreachable, span: sp(0) },
                is_cleanup: false,
            });
            let entry = c.body.entry;
            c.body.blocks[entry].statements = vec![Statement {
                kind: StatementKind::Assign(Place::local(cond), Rvalue::Binary(BinOp::Ne, cp(n), int(0))),
                span: sp(1),
            }];
            c.body.blocks[entry].terminator.kind =
                TerminatorKind::Switch { discr: cp(cond), values: vec![0], targets: vec![out, on] };
            let target = out;
            c.body.blocks[on].terminator.kind = TerminatorKind::Assert {
                kind: AssertKind::DivisionByZero,
                operands: vec![int(8), cp(n)],
                target,
                unwind: None,
            };
            s.facts.body(c.body);
            return f;
        }
        let by = divisor.map_or(cp(n), int);
        c.end(|target| TerminatorKind::Assert {
            kind: AssertKind::DivisionByZero,
            operands: vec![int(8), by],
            target,
            unwind: None,
        });
        let body = c.done();
        s.facts.body(body);
        f
    };
    let (two, zero, any, guarded) = (
        divide("two", Some(2), false),
        divide("zero", Some(0), false),
        divide("any", None, false),
        divide("guarded", None, true),
    );
    let e = effects(s.facts);
    let panics = |f| !e.own_summary(f).panic().is_kept();
    assert_eq!([two, zero, any, guarded].map(panics), [false, true, true, false]);
}

#[test]
fn broken_promises() {
    let mut s = std();
    let f = user_fn("promise");
    let mut c = Code::new(f, BodyKind::Fn, rc(), &[]);
    let ret = c.nth(0);
    c.call(ret, s.tls, &[], &[]);
    let body = c.done();
    s.facts.body(body);
    s.facts.sigs.get_mut(&f).expect("set").props = kept();
    let e = effects(s.facts);
    let broken = e.promises();
    assert_eq!(broken.iter().map(|b| (b.effect, b.level)).collect::<Vec<_>>(), [("tls", Level::Occurs)]);
    assert!(Front::settings(e.world.cx).is_binary);
}
