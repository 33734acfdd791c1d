//! Hand-made THIR through the builder and the witness. The expectations are rustc's.

use crate::dataflow::parts::Parts;
use crate::mir::{Body, BodyKind, LocalKind, TerminatorKind};
use crate::{BuildOptions, build_bodies, pretty, witness};
use asyncsend_hir::ast::{BinOp, CaptureBy, CoroutineKind};
use asyncsend_hir::{DefId, DefKey, DefKind, Edition, FileId, Name, Props, Span};
use asyncsend_ty::thir::*;
use asyncsend_ty::*;
use la_arena::Arena;
use std::cell::Cell;

/// Types are told by their names: `D…` needs drop, everything else does not.
#[derive(Copy, Clone)]
struct Mock;

fn def(kind: DefKind, name: &str) -> DefId {
    DefId::new(DefKey { file: FileId(0), parent: None, kind, name: Name::new(name), disambiguator: 0 })
}

fn adt(name: &str) -> Ty {
    Ty::adt(def(DefKind::Struct, name), Args::new(&[]))
}

fn option(t: Ty) -> Ty {
    Ty::adt(def(DefKind::Enum, "Option"), Args::new(&[Arg::Ty(t)]))
}

fn i32_() -> Ty {
    Ty::int(IntTy::I32)
}

impl<'a> TyCx<'a> for Mock {
    fn thir(self, _: DefId) -> Option<&'a Thir> {
        None
    }
    fn body_owner(self, d: DefId) -> DefId {
        d
    }
    fn closure_info(self, _: DefId) -> Option<&'a ClosureInfo> {
        None
    }
    fn user_bodies(self) -> Vec<DefId> {
        Vec::new()
    }
    fn fn_sig(self, _: DefId) -> &'a FnSig {
        Box::leak(Box::new(FnSig {
            inputs: Tys::new(&[]),
            output: Ty::unit(),
            is_unsafe: false,
            variadic: false,
            has_self: false,
            is_async: false,
            props: Props::NONE,
            props_trusted: Props::NONE,
            is_foreign: false,
            has_body: false,
        }))
    }
    fn generics(self, _: DefId) -> &'a GenericsInfo {
        Box::leak(Box::new(GenericsInfo { parent: None, parent_count: 0, params: Vec::new() }))
    }
    fn identity_args(self, _: DefId) -> Args {
        Args::new(&[])
    }
    fn env(self, _: DefId) -> &'a Env {
        Box::leak(Box::default())
    }
    fn param_default(self, _: DefId, _: usize) -> Option<Arg> {
        None
    }
    fn predicates(self, _: DefId) -> &'a [(Pred, Span)] {
        &[]
    }
    fn super_predicates(self, _: DefId) -> &'a [(Pred, Span)] {
        &[]
    }
    fn variants(self, d: DefId) -> &'a [VariantInfo] {
        if d.kind() == DefKind::Enum {
            let v = |n: &str| VariantInfo { def: def(DefKind::Variant, n), name: Name::new(n), fields: Vec::new() };
            return Box::leak(Box::new([v("None"), v("Some")]));
        }
        &[]
    }
    fn impl_header(self, _: DefId) -> &'a ImplHeader {
        panic!("not used")
    }
    fn type_of(self, _: DefId) -> Ty {
        Ty::error()
    }
    fn is_thread_local(self, _: DefId) -> bool {
        false
    }
    fn hidden_type(self, _: DefId) -> Option<Ty> {
        None
    }
    fn item_bounds(self, _: DefId) -> &'a [(Pred, Span)] {
        &[]
    }
    fn coroutine_output(self, _: DefId) -> Ty {
        Ty::unit()
    }
    fn normalize(self, _: &Env, ty: Ty) -> Ty {
        ty
    }
    fn reveal(self, _: &Env, ty: Ty) -> Ty {
        ty
    }
    fn select(self, _: &Env, _: TraitRef) -> Selection {
        Selection::None
    }
    fn holds(self, _: &Env, _: TraitRef) -> Option<bool> {
        None
    }
    fn resolve_callee(self, _: &Env, _: DefId, _: Args) -> Callee {
        Callee::Ctor
    }
    fn is_copy(self, _: &Env, ty: Ty) -> bool {
        matches!(ty.kind(), TyKind::Int(_) | TyKind::Bool | TyKind::Ref(_, Mutability::Not) | TyKind::Never)
            || ty.is_unit()
    }
    #[allow(clippy::only_used_in_recursion)]
    fn needs_drop(self, env: &Env, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Adt(d, args) => {
                d.name().as_str().starts_with('D') || args.iter().any(|a| self.needs_drop(env, a.ty()))
            }
            TyKind::Tuple(ts) => ts.iter().any(|t| self.needs_drop(env, *t)),
            _ => false,
        }
    }
    fn drop_impl(self, _: DefId) -> Option<DefId> {
        None
    }
    fn callable_sig(self, ty: Ty) -> Option<(Tys, Ty)> {
        match ty.kind() {
            TyKind::FnDef(_, args) => args.first().map(|a| (Tys::new(&[]), a.ty())),
            _ => None,
        }
    }
    fn display(self, ty: Ty) -> String {
        format!("{ty:?}")
    }
}

/// Makes THIR.
struct T {
    exprs: Arena<Expr>,
    pats: Arena<Pat>,
    locals: Arena<Local>,
    at: Cell<u32>,
    edition: Edition,
}

impl T {
    fn new(edition: Edition) -> T {
        T { exprs: Arena::new(), pats: Arena::new(), locals: Arena::new(), at: Cell::new(10), edition }
    }
    fn span(&self) -> Span {
        let n = self.at.get();
        self.at.set(n + 2);
        Span::new(FileId(0), n, n + 1)
    }
    fn e(&mut self, ty: Ty, kind: ExprKind) -> ExprId {
        let span = self.span();
        self.exprs.alloc(Expr { kind, ty, span, adjustment: false })
    }
    fn adj(&mut self, ty: Ty, kind: ExprKind) -> ExprId {
        let e = self.e(ty, kind);
        self.exprs[e].adjustment = true;
        e
    }
    fn local(&mut self, name: &str, ty: Ty) -> LocalId {
        let span = self.span();
        self.locals.alloc(Local { name: Name::new(name), ty, span, mutable: true })
    }
    fn p(&mut self, ty: Ty, kind: PatKind) -> PatId {
        let span = self.span();
        self.pats.alloc(Pat { kind, ty, span })
    }
    fn bind(&mut self, l: LocalId) -> PatId {
        let ty = self.locals[l].ty;
        self.p(ty, PatKind::Bind { local: l, mode: BindMode::ByValue, sub: None })
    }
    fn var(&mut self, l: LocalId) -> ExprId {
        let ty = self.locals[l].ty;
        self.e(ty, ExprKind::Local(l))
    }
    fn int(&mut self, n: u128) -> ExprId {
        self.e(i32_(), ExprKind::Lit(LitValue::Int(n)))
    }
    fn fn_ty(&self, name: &str, ret: Ty) -> Ty {
        Ty::new(TyKind::FnDef(def(DefKind::Fn, name), Args::new(&[Arg::Ty(ret)])))
    }
    fn call(&mut self, name: &str, ret: Ty, args: Vec<ExprId>) -> ExprId {
        let f = self.fn_ty(name, ret);
        let callee = self.e(f, ExprKind::FnItem);
        let fn_span = self.span();
        self.e(ret, ExprKind::Call { callee, args, syntax: CallSyntax::Call, fn_span })
    }
    fn borrow(&mut self, x: ExprId) -> ExprId {
        let ty = Ty::reference(self.exprs[x].ty, Mutability::Not);
        self.e(ty, ExprKind::Borrow { operand: x, mutable: false, two_phase: false })
    }
    /// `f().await`, of type `ty`; the future's type is `F`.
    fn awaits(&mut self, ty: Ty) -> ExprId {
        let fut = adt("F");
        let f = self.call("f", fut, vec![]);
        let into_future = self.call("into_future", fut, vec![f]);
        // As inference marks it.
        self.exprs[into_future].adjustment = true;
        if let ExprKind::Call { syntax, .. } = &mut self.exprs[into_future].kind {
            *syntax = CallSyntax::Desugared;
        }
        let poll = self.fn_ty("poll", Ty::unit());
        self.e(ty, ExprKind::Await { into_future, poll, future: fut })
    }
    fn let_(&mut self, l: LocalId, init: ExprId) -> Stmt {
        let pat = self.bind(l);
        let span = self.span();
        Stmt::Let { pat, init: Some(init), els: None, span }
    }
    fn block(&mut self, ty: Ty, stmts: Vec<Stmt>, tail: Option<ExprId>) -> ExprId {
        let span = self.span();
        let edition = self.edition;
        self.e(ty, ExprKind::Block(Block { stmts, tail, label: None, edition, is_unsafe: false, span }))
    }
    /// `async { stmts; tail }` in a function; the coroutine's body is built.
    fn coroutine(self, stmts: Vec<Stmt>) -> Body {
        self.coroutine_with(stmts, vec![], vec![])
    }
    fn coroutine_with(mut self, stmts: Vec<Stmt>, captures: Vec<Capture>, prologue: Vec<(PatId, usize)>) -> Body {
        let co = def(DefKind::Coroutine, "co");
        let body = self.block(Ty::unit(), stmts, None);
        let ty = Ty::new(TyKind::Coroutine(co, Args::new(&[])));
        let made = self.e(ty, ExprKind::Closure(co));
        let root = self.block(ty, vec![], Some(made));
        let whole = Span::new(FileId(0), 0, 1_000_000_000);
        let info = ClosureInfo {
            def: co,
            outer: None,
            kind: ClosureInfoKind::Coroutine(CoroutineKind::Async, CoroutineSource::Block),
            params: vec![],
            body,
            output: Ty::unit(),
            yields: Ty::unit(),
            captures,
            prologue,
            capture_by: CaptureBy::Value,
            span: whole,
            header_span: whole,
            edition: self.edition,
        };
        let thir = self.finish(root, ty, vec![info]);
        let mut bodies = build_bodies(Mock, &thir, OPTIONS);
        for b in &bodies {
            well_formed(b);
        }
        bodies.pop().expect("the coroutine")
    }
    fn finish(self, root: ExprId, ret_ty: Ty, closures: Vec<ClosureInfo>) -> Thir {
        Thir {
            owner: def(DefKind::Fn, "owner"),
            exprs: self.exprs,
            pats: self.pats,
            locals: self.locals,
            params: vec![],
            ret_ty,
            root,
            closures: closures.into_iter().map(|c| (c.def, c)).collect(),
            obligations: vec![],
            hidden: Default::default(),
            gaps: vec![],
            errors: vec![],
            property_mismatches: vec![],
            probed: Default::default(),
            has_unsafe: false,
        }
    }
}

const OPTIONS: BuildOptions = BuildOptions { overflow_checks: true, edition: Edition::E2021 };

/// Edges stay inside the body; cleanup blocks only lead to cleanup blocks; nothing was left unknown.
fn well_formed(b: &Body) {
    assert!(b.gaps.is_empty(), "{:?}\n{}", b.gaps, pretty(b));
    for (_, block) in b.blocks.iter() {
        for s in block.terminator.kind.successors() {
            assert!((s.into_raw().into_u32() as usize) < b.blocks.len());
            if block.is_cleanup {
                assert!(b.blocks[s].is_cleanup, "{}", pretty(b));
            }
        }
        let unwind = match &block.terminator.kind {
            TerminatorKind::Drop { unwind, .. }
            | TerminatorKind::Call { unwind, .. }
            | TerminatorKind::Assert { unwind, .. }
            | TerminatorKind::Await { unwind, .. } => *unwind,
            _ => None,
        };
        if let Some(u) = unwind {
            assert!(b.blocks[u].is_cleanup, "{}", pretty(b));
        }
    }
}

/// Names (or types) of the saved locals, awaitees left out.
fn saved(b: &Body) -> Vec<String> {
    names(b, &witness(b))
}

/// The precise witness without the parts of locals, which need a program.
fn precise(b: &Body) -> crate::witness::Witness {
    crate::witness::compute(b, Some(&Parts::default()))
}

fn names(b: &Body, w: &crate::witness::Witness) -> Vec<String> {
    let others = w.saved.iter().filter(|s| b.locals[s.local].kind != LocalKind::Awaitee);
    others
        .map(|s| match (s.name, b.locals[s.local].kind) {
            (Some(n), LocalKind::GuardRef) => format!("&{n}"),
            (Some(n), _) => n.to_string(),
            (None, _) => format!("{:?}", s.ty),
        })
        .collect()
}

#[test]
fn a_local_with_drop_glue_lives_to_the_end() {
    let mut t = T::new(Edition::E2021);
    let d = adt("D");
    let a = t.local("a", d);
    let made = t.call("make", d, vec![]);
    let s1 = t.let_(a, made);
    let w = t.awaits(Ty::unit());
    let b = t.coroutine(vec![s1, Stmt::Expr(w)]);
    assert_eq!(b.kind, BodyKind::Coroutine { immovable: true });
    assert_eq!(saved(&b), ["a"], "{}", pretty(&b));
    assert_eq!(names(&b, &precise(&b)), ["a"]);
    assert_eq!(witness(&b).suspensions.len(), 1);
    // The awaited future itself is saved too.
    assert_eq!(witness(&b).saved.len(), 2);
}

#[test]
fn a_dead_local_without_drop_glue_is_not_saved() {
    let mut t = T::new(Edition::E2021);
    let s = adt("S");
    let a = t.local("a", s);
    let made = t.call("make", s, vec![]);
    let s1 = t.let_(a, made);
    let w = t.awaits(Ty::unit());
    let b = t.coroutine(vec![s1, Stmt::Expr(w)]);
    assert!(saved(&b).is_empty(), "{}", pretty(&b));
}

#[test]
fn moving_frees_what_was_never_borrowed() {
    for borrowed in [false, true] {
        let mut t = T::new(Edition::E2021);
        let d = adt("D");
        let a = t.local("a", d);
        let made = t.call("make", d, vec![]);
        let mut stmts = vec![t.let_(a, made)];
        if borrowed {
            let v = t.var(a);
            let r = t.borrow(v);
            stmts.push(Stmt::Expr(t.call("look", Ty::unit(), vec![r])));
        }
        let v = t.var(a);
        stmts.push(Stmt::Expr(t.call("drop", Ty::unit(), vec![v])));
        stmts.push(Stmt::Expr(t.awaits(Ty::unit())));
        let b = t.coroutine(stmts);
        assert_eq!(saved(&b), if borrowed { vec!["a"] } else { vec![] }, "{}", pretty(&b));
        assert!(names(&b, &precise(&b)).is_empty());
        assert!(witness(&b).saved.iter().all(|s| s.name != Some(Name::new("a")) || s.moved_out));
    }
}

#[test]
fn operands_evaluated_before_an_await_are_saved() {
    let mut t = T::new(Edition::E2021);
    let s = adt("S");
    let x = t.call("make", s, vec![]);
    let y = t.awaits(i32_());
    let c = t.call("use_both", Ty::unit(), vec![x, y]);
    let b = t.coroutine(vec![Stmt::Expr(c)]);
    assert_eq!(saved(&b), [format!("{s:?}")], "{}", pretty(&b));
}

#[test]
fn assignments_evaluate_the_right_side_first() {
    let mut t = T::new(Edition::E2021);
    let a = t.local("a", i32_());
    let zero = t.int(0);
    let s1 = t.let_(a, zero);
    let lhs = t.var(a);
    let rhs = t.awaits(i32_());
    let assign = t.e(Ty::unit(), ExprKind::Assign { lhs, rhs });
    let b = t.coroutine(vec![s1, Stmt::Expr(assign)]);
    assert!(saved(&b).is_empty(), "{}", pretty(&b));
}

#[test]
fn drop_and_replace_borrows() {
    let mut t = T::new(Edition::E2021);
    let d = adt("D");
    let a = t.local("a", d);
    let pat = t.bind(a);
    let span = t.span();
    let s1 = Stmt::Let { pat, init: None, els: None, span };
    let lhs = t.var(a);
    let rhs = t.call("make", d, vec![]);
    let assign = t.e(Ty::unit(), ExprKind::Assign { lhs, rhs });
    let v = t.var(a);
    let dropped = t.call("drop", Ty::unit(), vec![v]);
    let w = t.awaits(Ty::unit());
    let b = t.coroutine(vec![s1, Stmt::Expr(assign), Stmt::Expr(dropped), Stmt::Expr(w)]);
    assert_eq!(saved(&b), ["a"], "{}", pretty(&b));
    assert!(names(&b, &precise(&b)).is_empty());
}

/// `look(&make()).await`-like: where a borrowed temporary dies.
#[test]
fn temporaries_live_to_the_end_of_the_statement() {
    // `{ look(&make()); f().await; }`, then `(look(&make()), f().await)`
    for together in [false, true] {
        let mut t = T::new(Edition::E2021);
        let s = adt("S");
        let made = t.call("make", s, vec![]);
        let r = t.borrow(made);
        let look = t.call("look", i32_(), vec![r]);
        let w = t.awaits(Ty::unit());
        let stmts = if together {
            let tuple = t.e(Ty::tuple(&[i32_(), Ty::unit()]), ExprKind::Tuple(vec![look, w]));
            vec![Stmt::Expr(tuple)]
        } else {
            vec![Stmt::Expr(look), Stmt::Expr(w)]
        };
        let b = t.coroutine(stmts);
        let expected = if together { vec![format!("{s:?}"), format!("{:?}", i32_())] } else { vec![] };
        let mut found = saved(&b);
        found.sort();
        let mut expected = expected;
        expected.sort();
        assert_eq!(found, expected, "{}", pretty(&b));
    }
}

#[test]
fn let_extends_the_temporary_it_borrows() {
    let mut t = T::new(Edition::E2021);
    let s = adt("S");
    let x = t.local("x", Ty::reference(s, Mutability::Not));
    let made = t.call("make", s, vec![]);
    let r = t.borrow(made);
    let s1 = t.let_(x, r);
    let w = t.awaits(Ty::unit());
    let b = t.coroutine(vec![s1, Stmt::Expr(w)]);
    assert_eq!(saved(&b), [format!("{s:?}")], "{}", pretty(&b));
}

#[test]
fn constants_are_promoted() {
    let mut t = T::new(Edition::E2021);
    let x = t.local("x", Ty::reference(i32_(), Mutability::Not));
    let one = t.int(1);
    let r = t.borrow(one);
    let s1 = t.let_(x, r);
    let w = t.awaits(Ty::unit());
    let v = t.var(x);
    let look = t.call("look", Ty::unit(), vec![v]);
    let b = t.coroutine(vec![s1, Stmt::Expr(w), Stmt::Expr(look)]);
    assert_eq!(saved(&b), ["x"], "{}", pretty(&b));
}

/// `match make_opt() { Some(x) if { f().await; true } => {} , _ => {} }`
#[test]
fn bindings_are_references_during_the_guard() {
    let mut t = T::new(Edition::E2021);
    let s = adt("S");
    let x = t.local("x", s);
    let scrutinee = t.call("make", option(s), vec![]);
    let px = t.bind(x);
    let pat =
        t.p(option(s), PatKind::Variant { def: def(DefKind::Variant, "Some"), variant: 1, fields: vec![(0, px)] });
    let w = t.awaits(Ty::unit());
    let yes = t.e(Ty::bool(), ExprKind::Lit(LitValue::Bool(true)));
    let guard = t.block(Ty::bool(), vec![Stmt::Expr(w)], Some(yes));
    let body = t.block(Ty::unit(), vec![], None);
    let wild = t.p(option(s), PatKind::Wild);
    let body2 = t.block(Ty::unit(), vec![], None);
    let (s1, s2) = (t.span(), t.span());
    let arms =
        vec![Arm { pat, guard: Some(guard), body, span: s1 }, Arm { pat: wild, guard: None, body: body2, span: s2 }];
    let m = t.e(Ty::unit(), ExprKind::Match { scrutinee, arms, source: MatchSource::Match });
    let b = t.coroutine(vec![Stmt::Expr(m)]);
    let mut found = saved(&b);
    found.sort();
    assert_eq!(found, ["&x".to_owned(), format!("{:?}", option(s))], "{}", pretty(&b));
}

#[test]
fn for_saves_the_iterator_and_the_item() {
    let mut t = T::new(Edition::E2021);
    let d = adt("D");
    let iter = adt("Iter");
    let x = t.local("x", d);
    let into_iter = t.call("into_iter", iter, vec![]);
    let next = t.fn_ty("next", option(d));
    let pat = t.bind(x);
    let w = t.awaits(Ty::unit());
    let body = t.block(Ty::unit(), vec![Stmt::Expr(w)], None);
    let f = t.e(Ty::unit(), ExprKind::For { into_iter, next, item: d, pat, body, id: LoopId(0) });
    let b = t.coroutine(vec![Stmt::Expr(f)]);
    let mut found = saved(&b);
    found.sort();
    // The `Option` is moved out of in part only, and dropped after the body.
    assert_eq!(found, [format!("{:?}", option(d)), "iter".to_owned(), "x".to_owned()], "{}", pretty(&b));
}

/// `if let Some(_) = look(&make()) {} else { f().await }`: the temporary is dropped before `else` from 2024 on.
#[test]
fn if_let_drops_before_else_from_2024_on() {
    for edition in [Edition::E2021, Edition::E2024] {
        let mut t = T::new(edition);
        let s = adt("S");
        let made = t.call("make", s, vec![]);
        let r = t.borrow(made);
        let look = t.call("look", option(i32_()), vec![r]);
        let wild = t.p(i32_(), PatKind::Wild);
        let pat = t.p(
            option(i32_()),
            PatKind::Variant { def: def(DefKind::Variant, "Some"), variant: 1, fields: vec![(0, wild)] },
        );
        let cond = t.e(Ty::bool(), ExprKind::Let { pat, expr: look });
        let then = t.block(Ty::unit(), vec![], None);
        let w = t.awaits(Ty::unit());
        let els = t.block(Ty::unit(), vec![Stmt::Expr(w)], None);
        let i = t.e(Ty::unit(), ExprKind::If { cond, then, els: Some(els) });
        let b = t.coroutine(vec![Stmt::Expr(i)]);
        let mut found = saved(&b);
        found.retain(|n| *n == format!("{s:?}"));
        assert_eq!(found.len(), usize::from(edition < Edition::E2024), "{}", pretty(&b));
    }
}

#[test]
fn a_plain_condition_drops_its_temporaries() {
    let mut t = T::new(Edition::E2021);
    let s = adt("S");
    let made = t.call("make", s, vec![]);
    let r = t.borrow(made);
    let cond = t.call("look", Ty::bool(), vec![r]);
    let w = t.awaits(Ty::unit());
    let then = t.block(Ty::unit(), vec![Stmt::Expr(w)], None);
    let i = t.e(Ty::unit(), ExprKind::If { cond, then, els: None });
    let b = t.coroutine(vec![Stmt::Expr(i)]);
    assert!(saved(&b).is_empty(), "{}", pretty(&b));
}

#[test]
fn a_loop_keeps_what_the_next_round_reads() {
    let mut t = T::new(Edition::E2021);
    let a = t.local("a", i32_());
    let zero = t.int(0);
    let s1 = t.let_(a, zero);
    let v = t.var(a);
    let look = t.call("look", Ty::unit(), vec![v]);
    let w = t.awaits(Ty::unit());
    let done = t.call("done", Ty::bool(), vec![]);
    let brk = t.e(Ty::never(), ExprKind::Break { target: LoopId(0), value: None });
    let brk = t.adj(Ty::unit(), ExprKind::Cast { operand: brk, kind: CastKind::NeverToAny });
    let i = t.e(Ty::unit(), ExprKind::If { cond: done, then: brk, els: None });
    let body = t.block(Ty::unit(), vec![Stmt::Expr(look), Stmt::Expr(w), Stmt::Expr(i)], None);
    let l = t.e(Ty::unit(), ExprKind::Loop { body, id: LoopId(0) });
    let b = t.coroutine(vec![s1, Stmt::Expr(l)]);
    assert_eq!(saved(&b), ["a"], "{}", pretty(&b));
}

#[test]
fn question_mark_keeps_its_control_flow() {
    let mut t = T::new(Edition::E2021);
    let d = adt("D");
    let flow = Ty::adt(def(DefKind::Enum, "ControlFlow"), Args::new(&[Arg::Ty(i32_()), Arg::Ty(d)]));
    let branch = t.call("branch", flow, vec![]);
    let from_residual = t.fn_ty("from_residual", Ty::unit());
    let q = t.e(d, ExprKind::Try { branch, residual: i32_(), from_residual, target: None });
    let w = t.awaits(Ty::unit());
    let both = t.call("both", Ty::unit(), vec![q, w]);
    let b = t.coroutine(vec![Stmt::Expr(both)]);
    let mut found = saved(&b);
    found.sort();
    let mut expected = vec![format!("{d:?}"), format!("{flow:?}")];
    expected.sort();
    assert_eq!(found, expected, "{}", pretty(&b));
}

#[test]
fn parameters_of_an_async_fn_are_moved_into_locals() {
    let mut t = T::new(Edition::E2021);
    let d = adt("D");
    let upvar = t.local("x", d);
    let x = t.local("x", d);
    let pat = t.bind(x);
    let wild = t.p(d, PatKind::Wild);
    let upvar2 = t.local("_", d);
    let w = t.awaits(Ty::unit());
    let span = t.span();
    let capture = |local, param| Capture {
        local,
        projections: vec![],
        mode: CaptureMode::ByValue,
        ty: d,
        place_ty: d,
        span,
        param: Some(param),
    };
    let captures = vec![capture(upvar, 0), capture(upvar2, 1)];
    let co = def(DefKind::Coroutine, "co");
    let body = t.block(Ty::unit(), vec![Stmt::Expr(w)], None);
    let ty = Ty::new(TyKind::Coroutine(co, Args::new(&[])));
    let root = t.e(ty, ExprKind::Closure(co));
    let whole = Span::new(FileId(0), 0, 1_000_000);
    let info = ClosureInfo {
        def: co,
        outer: None,
        kind: ClosureInfoKind::Coroutine(CoroutineKind::Async, CoroutineSource::Fn),
        params: vec![],
        body,
        output: Ty::unit(),
        yields: Ty::unit(),
        captures,
        prologue: vec![(pat, 0), (wild, 1)],
        capture_by: CaptureBy::Value,
        span: whole,
        header_span: whole,
        edition: Edition::E2021,
    };
    let mut thir = t.finish(root, ty, vec![info]);
    thir.params = vec![Param { pat, ty: d, span }, Param { pat: wild, ty: d, span }];
    let bodies = build_bodies(Mock, &thir, OPTIONS);
    bodies.iter().for_each(well_formed);
    assert_eq!(saved(&bodies[1]), ["x", "__arg1"], "{}", pretty(&bodies[1]));
    assert_eq!(bodies[0].arg_count, 2);
}

#[test]
fn lazy_operators_and_while_let() {
    let mut t = T::new(Edition::E2024);
    let s = adt("S");
    let x = t.local("x", s);
    let a = t.call("a", Ty::bool(), vec![]);
    let c = t.call("c", Ty::bool(), vec![]);
    let next = t.call("next", option(s), vec![]);
    let px = t.bind(x);
    let pat =
        t.p(option(s), PatKind::Variant { def: def(DefKind::Variant, "Some"), variant: 1, fields: vec![(0, px)] });
    let l = t.e(Ty::bool(), ExprKind::Let { pat, expr: next });
    let or = t.e(Ty::bool(), ExprKind::Binary { op: BinOp::Or, lhs: a, rhs: c });
    let cond = t.e(Ty::bool(), ExprKind::Binary { op: BinOp::And, lhs: or, rhs: l });
    let w = t.awaits(Ty::unit());
    let v = t.var(x);
    let used = t.call("used", Ty::unit(), vec![v]);
    let body = t.block(Ty::unit(), vec![Stmt::Expr(w), Stmt::Expr(used)], None);
    let wh = t.e(Ty::unit(), ExprKind::While { cond, body, id: LoopId(0) });
    let b = t.coroutine(vec![Stmt::Expr(wh)]);
    assert_eq!(saved(&b), ["x"], "{}", pretty(&b));
}

#[test]
fn long_bodies_take_linear_time() {
    let start = std::time::Instant::now();
    let mut t = T::new(Edition::E2021);
    let d = adt("D");
    let mut stmts = Vec::new();
    for i in 0..10_000 {
        let a = t.local("a", d);
        let made = t.call("make", d, vec![]);
        stmts.push(t.let_(a, made));
        if i % 100 == 0 {
            let ret = t.e(Ty::never(), ExprKind::Return(None));
            let ret = t.adj(Ty::unit(), ExprKind::Cast { operand: ret, kind: CastKind::NeverToAny });
            let done = t.call("done", Ty::bool(), vec![]);
            stmts.push(Stmt::Expr(t.e(Ty::unit(), ExprKind::If { cond: done, then: ret, els: None })));
        }
        if i % 1000 == 0 {
            stmts.push(Stmt::Expr(t.awaits(Ty::unit())));
        }
    }
    let b = t.coroutine(stmts);
    let w = witness(&b);
    assert_eq!(w.suspensions.len(), 10);
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

/// `println!("{} {}", s, { f().await; 3 })`: the reference to the first argument is made before.
#[test]
fn format_arguments_are_borrowed_in_order() {
    let mut t = T::new(Edition::E2021);
    let s_ty = adt("S");
    let s = t.local("s", s_ty);
    let made = t.call("make", s_ty, vec![]);
    let s1 = t.let_(s, made);
    let a = t.var(s);
    let w = t.awaits(Ty::unit());
    let three = t.int(3);
    let b = t.block(i32_(), vec![Stmt::Expr(w)], Some(three));
    let f = t.e(adt("Arguments"), ExprKind::FormatArgs { args: vec![(a, None), (b, None)] });
    let p = t.call("print", Ty::unit(), vec![f]);
    let b = t.coroutine(vec![s1, Stmt::Expr(p)]);
    assert_eq!(saved(&b), ["s".to_owned(), format!("{:?}", Ty::reference(s_ty, Mutability::Not))], "{}", pretty(&b));
}

/// `let Some(x) = look(&make()) else { f().await; return }; f().await`
#[test]
fn let_else_drops_its_temporaries_before_else() {
    let mut t = T::new(Edition::E2021);
    let x = t.local("x", i32_());
    let made = t.call("make", adt("D"), vec![]);
    let r = t.borrow(made);
    let look = t.call("look", option(i32_()), vec![r]);
    let px = t.bind(x);
    let pat =
        t.p(option(i32_()), PatKind::Variant { def: def(DefKind::Variant, "Some"), variant: 1, fields: vec![(0, px)] });
    let w = t.awaits(Ty::unit());
    let ret = t.e(Ty::never(), ExprKind::Return(None));
    let els = t.block(Ty::never(), vec![Stmt::Expr(w), Stmt::Expr(ret)], None);
    let span = t.span();
    let s1 = Stmt::Let { pat, init: Some(look), els: Some(els), span };
    let w2 = t.awaits(Ty::unit());
    let b = t.coroutine(vec![s1, Stmt::Expr(w2)]);
    assert!(saved(&b).is_empty(), "{:?}\n{}", saved(&b), pretty(&b));
    assert_eq!(witness(&b).suspensions.len(), 2);
}

/// `match make() { Ok(x) | Err(x) => { f().await } }`
#[test]
fn or_patterns_bind_one_variable() {
    for guarded in [false, true] {
        let mut t = T::new(Edition::E2021);
        let d = adt("D");
        let x = t.local("x", d);
        let scrutinee = t.call("make", option(d), vec![]);
        let alternative = |t: &mut T, v: u32| {
            let px = t.bind(x);
            t.p(option(d), PatKind::Variant { def: def(DefKind::Variant, "V"), variant: v, fields: vec![(0, px)] })
        };
        let (p0, p1) = (alternative(&mut t, 0), alternative(&mut t, 1));
        let pat = t.p(option(d), PatKind::Or(vec![p0, p1]));
        let guard = guarded.then(|| t.call("guard", Ty::bool(), vec![]));
        let w = t.awaits(Ty::unit());
        let body = t.block(Ty::unit(), vec![Stmt::Expr(w)], None);
        let wild = t.p(option(d), PatKind::Wild);
        let body2 = t.block(Ty::unit(), vec![], None);
        let (s1, s2) = (t.span(), t.span());
        let arms = vec![Arm { pat, guard, body, span: s1 }, Arm { pat: wild, guard: None, body: body2, span: s2 }];
        let m = t.e(Ty::unit(), ExprKind::Match { scrutinee, arms, source: MatchSource::Match });
        let b = t.coroutine(vec![Stmt::Expr(m)]);
        let mut found = saved(&b);
        found.sort();
        assert_eq!(found, [format!("{:?}", option(d)), "x".to_owned()], "{}", pretty(&b));
        assert_eq!(witness(&b).suspensions.len(), 1);
    }
}

/// `let d = make(); if c { drop(d) } f().await`; `let p = (make(), S); drop(p.0); f().await`
#[test]
fn conditional_and_partial_moves_do_not_free() {
    let mut t = T::new(Edition::E2021);
    let d = adt("D");
    let a = t.local("a", d);
    let pair = Ty::tuple(&[d, adt("S")]);
    let p = t.local("p", pair);
    let made = t.call("make", d, vec![]);
    let s1 = t.let_(a, made);
    let made = t.call("make", pair, vec![]);
    let s2 = t.let_(p, made);
    let cond = t.call("c", Ty::bool(), vec![]);
    let v = t.var(a);
    let dropped = t.call("drop", Ty::unit(), vec![v]);
    let then = t.block(Ty::unit(), vec![Stmt::Expr(dropped)], None);
    let i = t.e(Ty::unit(), ExprKind::If { cond, then, els: None });
    let v = t.var(p);
    let part = t.e(d, ExprKind::Field { base: v, field: 0 });
    let dropped = t.call("drop", Ty::unit(), vec![part]);
    let w = t.awaits(Ty::unit());
    let b = t.coroutine(vec![s1, s2, Stmt::Expr(i), Stmt::Expr(dropped), Stmt::Expr(w)]);
    assert_eq!(saved(&b), ["a", "p"], "{}", pretty(&b));
}

/// `'l: { let d = make(); if c { break 'l } f().await }`
#[test]
fn labelled_blocks_are_left_with_drops() {
    let mut t = T::new(Edition::E2021);
    let d = adt("D");
    let a = t.local("a", d);
    let made = t.call("make", d, vec![]);
    let s1 = t.let_(a, made);
    let cond = t.call("c", Ty::bool(), vec![]);
    let brk = t.e(Ty::never(), ExprKind::Break { target: LoopId(7), value: None });
    let then = t.adj(Ty::unit(), ExprKind::Cast { operand: brk, kind: CastKind::NeverToAny });
    let i = t.e(Ty::unit(), ExprKind::If { cond, then, els: None });
    let w = t.awaits(Ty::unit());
    let l = t.block(Ty::unit(), vec![s1, Stmt::Expr(i), Stmt::Expr(w)], None);
    let ExprKind::Block(block) = &mut t.exprs[l].kind else { return };
    block.label = Some(LoopId(7));
    let w2 = t.awaits(Ty::unit());
    let b = t.coroutine(vec![Stmt::Expr(l), Stmt::Expr(w2)]);
    let w = witness(&b);
    assert_eq!(saved(&b), ["a"], "{}", pretty(&b));
    // Not at the second suspension.
    assert_eq!(
        w.saved.iter().find(|s| s.name == Some(Name::new("a"))).map(|s| s.at.iter().collect()),
        Some(vec![0usize])
    );
}

/// `v[{ f().await; 0 }]`: an overloaded index borrows first, an array is indexed in place.
#[test]
fn index_evaluation() {
    for overloaded in [false, true] {
        let mut t = T::new(Edition::E2021);
        let v_ty = if overloaded { adt("S") } else { Ty::new(TyKind::Array(i32_(), Const::Value(2))) };
        let v = t.local("v", v_ty);
        let made = t.call("make", v_ty, vec![]);
        let s1 = t.let_(v, made);
        let base = t.var(v);
        let w = t.awaits(Ty::unit());
        let zero = t.e(Ty::usize(), ExprKind::Lit(LitValue::Int(0)));
        let index = t.block(Ty::usize(), vec![Stmt::Expr(w)], Some(zero));
        let at = if overloaded {
            let r = t.borrow(base);
            t.exprs[r].adjustment = true;
            let call = t.call("index", Ty::reference(i32_(), Mutability::Not), vec![r, index]);
            let ExprKind::Call { syntax, .. } = &mut t.exprs[call].kind else { return };
            *syntax = CallSyntax::Operator;
            t.exprs[call].adjustment = true;
            t.e(i32_(), ExprKind::Deref(call))
        } else {
            t.e(i32_(), ExprKind::Index { base, index })
        };
        let x = t.local("x", i32_());
        let s2 = t.let_(x, at);
        let b = t.coroutine(vec![s1, s2]);
        let mut expected = vec!["v".to_owned()];
        if overloaded {
            expected.push(format!("{:?}", Ty::reference(v_ty, Mutability::Not)));
        }
        assert_eq!(saved(&b), expected, "{}", pretty(&b));
    }
}

/// A closure that borrows: `let c = || look(&d); f().await; c()`.
#[test]
fn by_reference_captures_borrow() {
    let mut t = T::new(Edition::E2021);
    let s = adt("S");
    let d = t.local("d", s);
    let made = t.call("make", s, vec![]);
    let s1 = t.let_(d, made);
    let cl = def(DefKind::Closure, "cl");
    let closure_ty = Ty::new(TyKind::Closure(cl, Args::new(&[])));
    let used = t.var(d);
    let r = t.borrow(used);
    let body = t.call("look", Ty::unit(), vec![r]);
    let span = t.span();
    let capture = Capture {
        local: d,
        projections: vec![],
        mode: CaptureMode::ByRef(Mutability::Not),
        ty: Ty::reference(s, Mutability::Not),
        place_ty: s,
        span,
        param: None,
    };
    let info = ClosureInfo {
        def: cl,
        outer: None,
        kind: ClosureInfoKind::Closure(ClosureKind::Fn),
        params: vec![],
        body,
        output: Ty::unit(),
        yields: Ty::unit(),
        captures: vec![capture],
        prologue: vec![],
        capture_by: CaptureBy::Ref,
        span,
        header_span: span,
        edition: Edition::E2021,
    };
    let c = t.local("c", closure_ty);
    let made = t.e(closure_ty, ExprKind::Closure(cl));
    let s2 = t.let_(c, made);
    let w = t.awaits(Ty::unit());
    let v = t.var(c);
    let called = t.call("call", Ty::unit(), vec![v]);
    let co = def(DefKind::Coroutine, "co2");
    let body = t.block(Ty::unit(), vec![s1, s2, Stmt::Expr(w), Stmt::Expr(called)], None);
    let co_ty = Ty::new(TyKind::Coroutine(co, Args::new(&[])));
    let root = t.e(co_ty, ExprKind::Closure(co));
    let whole = Span::new(FileId(0), 0, 1_000_000);
    let outer = ClosureInfo {
        def: co,
        outer: None,
        kind: ClosureInfoKind::Coroutine(CoroutineKind::Async, CoroutineSource::Block),
        params: vec![],
        body,
        output: Ty::unit(),
        yields: Ty::unit(),
        captures: vec![],
        prologue: vec![],
        capture_by: CaptureBy::Value,
        span: whole,
        header_span: whole,
        edition: Edition::E2021,
    };
    let thir = t.finish(root, co_ty, vec![outer, info]);
    let bodies = build_bodies(Mock, &thir, OPTIONS);
    bodies.iter().for_each(well_formed);
    assert_eq!(saved(&bodies[1]), ["d", "c"], "{}", pretty(&bodies[1]));
    assert!(pretty(&bodies[2]).contains("&(*(*_1).0)"), "{}", pretty(&bodies[2]));
}

/// Prints times; run by hand (`--ignored --nocapture`).
#[test]
#[ignore = "a measurement"]
fn timings() {
    let time = |name: &str, f: &mut dyn FnMut() -> usize| {
        let start = std::time::Instant::now();
        let n = f();
        println!("{name}: {n} blocks, {:?}", start.elapsed());
    };
    for n in [10_000u32, 100_000] {
        for drops in [false, true] {
            time(&format!("{n} lets, drop {drops}"), &mut || {
                let mut t = T::new(Edition::E2021);
                let ty = adt(if drops { "D" } else { "S" });
                let mut stmts = Vec::new();
                for i in 0..n {
                    let a = t.local("a", ty);
                    let made = t.call("make", ty, vec![]);
                    stmts.push(t.let_(a, made));
                    if i % (n / 10) == 0 {
                        stmts.push(Stmt::Expr(t.awaits(Ty::unit())));
                    }
                }
                let start = std::time::Instant::now();
                let b = t.coroutine(stmts);
                println!("  build {:?}", start.elapsed());
                let w = witness(&b);
                println!("  saved {}, total {:?}", w.saved.len(), start.elapsed());
                b.blocks.len()
            });
        }
    }
    let deep = std::thread::Builder::new().stack_size(1 << 30).spawn(move || {
        time("chain of 5000 calls", &mut || {
            let mut t = T::new(Edition::E2021);
            let d = adt("D");
            let mut x = t.call("make", d, vec![]);
            for _ in 0..5000 {
                let r = t.borrow(x);
                t.exprs[r].adjustment = true;
                x = t.call("next", d, vec![r]);
            }
            let w = t.awaits(Ty::unit());
            let b = t.coroutine(vec![Stmt::Expr(x), Stmt::Expr(w)]);
            witness(&b);
            b.blocks.len()
        });
        time("5000 times else if", &mut || {
            let mut t = T::new(Edition::E2021);
            let mut els = t.block(Ty::unit(), vec![], None);
            for _ in 0..5000 {
                let cond = t.call("c", Ty::bool(), vec![]);
                let then = t.block(Ty::unit(), vec![], None);
                els = t.e(Ty::unit(), ExprKind::If { cond, then, els: Some(els) });
            }
            let w = t.awaits(Ty::unit());
            let b = t.coroutine(vec![Stmt::Expr(els), Stmt::Expr(w)]);
            witness(&b);
            b.blocks.len()
        });
    });
    deep.expect("a thread").join().expect("no overflow");
}

mod random {
    //! The compressed analyses against the plain ones, on random graphs.

    use super::*;
    use crate::dataflow::events::{Event, Graph, block_id, index, plain_events};
    use crate::dataflow::saved_locals;
    use crate::mir::*;
    use crate::witness::Points;
    use std::collections::BTreeSet;

    struct Rng(u64);
    impl Rng {
        fn below(&mut self, n: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            (self.0 % n as u64) as usize
        }
    }

    fn body(rng: &mut Rng) -> Body {
        let span = Span::new(FileId(0), 0, 1);
        let mut locals = Arena::new();
        let count = 3 + rng.below(5);
        for i in 0..count {
            let kind = if i == 1 { LocalKind::Env } else { LocalKind::User };
            locals.alloc(LocalDecl { ty: i32_(), span, name: None, kind });
        }
        let normal = 2 + rng.below(8);
        let cleanup = 1 + rng.below(3);
        let mut blocks = Arena::new();
        let local = |rng: &mut Rng| crate::dataflow::events::local_id(2 + rng.below(count - 2));
        for b in 0..normal + cleanup {
            let is_cleanup = b >= normal;
            let mut statements = Vec::new();
            for _ in 0..rng.below(4) {
                let (x, y) = (local(rng), local(rng));
                let kind = match rng.below(7) {
                    0 => StatementKind::StorageLive(x),
                    1 => StatementKind::StorageDead(x),
                    2 => StatementKind::Assign(Place::local(x), Rvalue::Use(Operand::Move(Place::local(y)))),
                    3 => StatementKind::Assign(Place::local(x), Rvalue::Ref(BorrowKind::Shared, Place::local(y))),
                    4 => StatementKind::Assign(
                        Place { local: x, projections: vec![Proj::Deref] },
                        Rvalue::Use(Operand::Copy(Place::local(y))),
                    ),
                    5 => StatementKind::Assign(Place::local(x), Rvalue::Unknown(vec![])),
                    _ => StatementKind::Inspect(Place::local(x)),
                };
                statements.push(Statement { kind, span });
            }
            let to = |rng: &mut Rng| block_id(if is_cleanup { normal + rng.below(cleanup) } else { rng.below(normal) });
            let unwind = |rng: &mut Rng| Some(block_id(normal + rng.below(cleanup)));
            let kind = match rng.below(8) {
                0 => TerminatorKind::Goto(to(rng)),
                1 => TerminatorKind::Switch {
                    discr: Operand::Copy(Place::local(local(rng))),
                    values: vec![0],
                    targets: vec![to(rng), to(rng)],
                },
                2 if is_cleanup => TerminatorKind::Resume,
                2 => TerminatorKind::Return,
                3 => TerminatorKind::Drop {
                    place: Place::local(local(rng)),
                    target: to(rng),
                    unwind: if is_cleanup { None } else { unwind(rng) },
                    replace: false,
                },
                4 | 5 if !is_cleanup => TerminatorKind::Await {
                    awaitee: Place::local(local(rng)),
                    poll: Ty::unit(),
                    destination: Place::local(local(rng)),
                    target: to(rng),
                    unwind: unwind(rng),
                    drop: Some(to(rng)),
                },
                6 if !is_cleanup => TerminatorKind::Call {
                    func: Operand::Copy(Place::local(local(rng))),
                    args: vec![Operand::Move(Place::local(local(rng)))],
                    destination: Place::local(local(rng)),
                    target: Some(to(rng)),
                    unwind: unwind(rng),
                    fn_span: span,
                },
                _ => TerminatorKind::FalseEdge { real: to(rng), imaginary: to(rng) },
            };
            blocks.alloc(BasicBlock { statements, terminator: Terminator { kind, span }, is_cleanup });
        }
        let mut b = Body {
            def: def(DefKind::Fn, "r"),
            kind: BodyKind::Coroutine { immovable: true },
            locals,
            arg_count: 1,
            blocks,
            entry: block_id(0),
            upvars: vec![],
            gaps: vec![],
            span,
            has_unsafe: false,
            cancelled: None,
            uninit: vec![],
        };
        crate::build::renumber(&mut b);
        b
    }

    type Set = BTreeSet<u32>;

    fn forward_step(e: Event, borrowed: &mut Set, storage: &mut Set, init: &mut Set) {
        match e {
            Event::Borrow(l) => {
                storage.insert(l);
                borrowed.insert(l);
            }
            Event::Assign(l) => {
                storage.insert(l);
                init.insert(l);
            }
            Event::Dead(l) => {
                borrowed.remove(&l);
                storage.remove(&l);
                init.remove(&l);
            }
            Event::Move(l) => {
                if !borrowed.contains(&l) {
                    storage.remove(&l);
                }
                init.remove(&l);
            }
            Event::Live(l) | Event::Dropped(l) => {
                init.remove(&l);
            }
            Event::Use(_) | Event::Def(_) => {}
        }
    }

    /// Borrows are decided first: whether a move ends the storage depends on them.
    fn plain(body: &Body) -> Vec<(usize, Vec<(u32, bool)>)> {
        let g = Graph::new(body);
        let n = body.blocks.len();
        let events: Vec<_> = (0..n).map(|b| plain_events(body, b)).collect();
        let mut live = vec![Set::new(); n];
        let out = |live: &[Set], b: usize| {
            let mut o = Set::new();
            for s in &g.successors[b] {
                let mut i = live[*s].clone();
                if let Some((t, l)) = g.written[b]
                    && t == *s
                {
                    i.remove(&(l as u32));
                }
                o.extend(i);
            }
            o
        };
        let mut borrowed = vec![Set::new(); n];
        let (mut storage, mut init) = (vec![Set::new(); n], vec![Set::new(); n]);
        for _ in 0..n * 10 {
            for b in (0..n).rev() {
                let mut o = out(&live, b);
                for e in events[b].terminator.iter().rev().chain(events[b].statements.iter().rev()) {
                    match e {
                        Event::Def(l) => {
                            o.remove(l);
                        }
                        Event::Use(l) => {
                            o.insert(*l);
                        }
                        _ => {}
                    }
                }
                live[b] = o;
            }
            for b in (0..n).filter(|b| !g.cleanup[*b]) {
                let mut x = borrowed[b].clone();
                crate::dataflow::compress::all(&events[b])
                    .for_each(|e| forward_step(e, &mut x, &mut Set::new(), &mut Set::new()));
                g.successors[b].iter().for_each(|s| borrowed[*s].extend(&x));
            }
        }
        for _ in 0..n * 10 {
            for b in (0..n).filter(|b| !g.cleanup[*b]) {
                let (mut x, mut s, mut i) = (borrowed[b].clone(), storage[b].clone(), init[b].clone());
                crate::dataflow::compress::all(&events[b]).for_each(|e| forward_step(e, &mut x, &mut s, &mut i));
                for t in &g.successors[b] {
                    storage[*t].extend(&s);
                    init[*t].extend(&i);
                }
            }
        }
        g.suspensions
            .iter()
            .map(|b| {
                let (mut x, mut s, mut i) = (borrowed[*b].clone(), storage[*b].clone(), init[*b].clone());
                events[*b].statements.iter().for_each(|e| forward_step(*e, &mut x, &mut s, &mut i));
                let mut l = out(&live, *b);
                l.extend(g.awaitee[*b].map(|a| a as u32));
                l.extend(&x);
                (*b, l.intersection(&s).filter(|l| **l != 1).map(|l| (*l, i.contains(l))).collect())
            })
            .collect()
    }

    #[test]
    fn compressed_and_plain_agree() {
        let mut rng = Rng(0x9E37_79B9_7F4A_7C15);
        for round in 0..4_000 {
            let b = body(&mut rng);
            let mut found: Vec<(usize, Vec<(u32, bool)>)> = Vec::new();
            let all = saved_locals(&b, &Parts::default(), true);
            for (n, block) in all.points.iter().enumerate() {
                let has = |points: &Points| points.iter().any(|p| p == n);
                let here = all.locals.iter().filter(|(_, s)| has(&s.at));
                found.push((index(*block), here.map(|(local, s)| (*local, has(&s.filled))).collect()));
            }
            assert_eq!(found, plain(&b), "round {round}\n{}", pretty(&b));
        }
    }
}

/// `let x = &v[0].f; f().await` where `v[0]` is overloaded and `v` a temporary: the temporary is extended, through the call.
#[test]
fn extension_goes_through_overloaded_places() {
    let mut t = T::new(Edition::E2021);
    let s = adt("S");
    let made = t.call("make", s, vec![]);
    let r = t.borrow(made);
    t.exprs[r].adjustment = true;
    let zero = t.e(Ty::usize(), ExprKind::Lit(LitValue::Int(0)));
    let call = t.call("index", Ty::reference(s, Mutability::Not), vec![r, zero]);
    t.exprs[call].adjustment = true;
    if let ExprKind::Call { syntax, .. } = &mut t.exprs[call].kind {
        *syntax = CallSyntax::Operator;
    }
    let at = t.e(s, ExprKind::Deref(call));
    let field = t.e(i32_(), ExprKind::Field { base: at, field: 0 });
    let b = t.borrow(field);
    let x = t.local("x", Ty::reference(i32_(), Mutability::Not));
    let s1 = t.let_(x, b);
    let w = t.awaits(Ty::unit());
    let b = t.coroutine(vec![s1, Stmt::Expr(w)]);
    assert_eq!(saved(&b), [format!("{s:?}")], "{}", pretty(&b));
}

/// `x.f.g` where both steps are overloaded autoderefs: one scope, one temporary each.
#[test]
fn autoderef_shares_the_scope_of_its_expression() {
    let mut t = T::new(Edition::E2021);
    let s = adt("S");
    let x = t.local("x", s);
    let made = t.call("make", s, vec![]);
    let s1 = t.let_(x, made);
    let mut e = t.var(x);
    for _ in 0..2 {
        let r = t.borrow(e);
        t.exprs[r].adjustment = true;
        let call = t.call("deref", Ty::reference(s, Mutability::Not), vec![r]);
        t.exprs[call].adjustment = true;
        if let ExprKind::Call { syntax, .. } = &mut t.exprs[call].kind {
            *syntax = CallSyntax::Operator;
        }
        e = t.adj(s, ExprKind::Deref(call));
    }
    let w = t.awaits(i32_());
    let r = t.borrow(e);
    t.exprs[r].adjustment = true;
    let both = t.call("both", Ty::unit(), vec![r, w]);
    let b = t.coroutine(vec![s1, Stmt::Expr(both)]);
    // The receiver is borrowed before the await: only the last reference is read after it.
    assert_eq!(saved(&b), ["x".to_owned(), format!("{:?}", Ty::reference(s, Mutability::Not))], "{}", pretty(&b));
}
