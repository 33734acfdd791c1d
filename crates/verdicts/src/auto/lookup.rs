//! What the tables ask of impls and environments.

use super::engine::{EnvId, Prover};
use super::goal::*;
use asyncsend_hir::ast::{ItemKind, TypeRefKind, Visibility};
use asyncsend_hir::impls::Head;
use asyncsend_hir::{Cx, DefId, DefKind, Name};
use asyncsend_rules as rules;
use asyncsend_ty::names::{self, Wanted};
use asyncsend_ty::traits::is_cloneable_kind;
use asyncsend_ty::{Arg, Args, Const, Flags, Mutability, Pred, Selection, Substitute, TraitRef, Ty, TyCx, TyKind};

/// The model's mark on an item: `#[synthetic]`, `#[assumed]`, `#[spawn]`.
pub fn has_mark(cx: Cx<'_>, def: DefId, mark: &str) -> bool {
    cx.is_model(def) && cx.item(def).attrs.model_marks.iter().any(|m| *m == mark)
}

pub fn is_auto(cx: Cx<'_>, trait_: DefId) -> bool {
    matches!(&cx.item(trait_).kind, ItemKind::Trait(t) if t.is_auto)
}

/// Traits of the language that hold or fail without regard to threads.
pub fn is_marker(cx: Cx<'_>, trait_: DefId) -> bool {
    [
        "sized",
        "tuple_trait",
        "unsize",
        "coerce_unsized",
        "dispatch_from_dyn",
        "pointee_trait",
        "destruct",
        "discriminant_kind",
    ]
    .iter()
    .any(|l| cx.lang_item(l) == Some(trait_))
}

/// `Sized` of a type that is not.
pub fn is_refuted_sized(cx: Cx<'_>, tr: TraitRef) -> bool {
    let is_unsized =
        |t: Ty| matches!(t.kind(), TyKind::Str | TyKind::Slice(_) | TyKind::Dynamic(_) | TyKind::Foreign(_));
    cx.lang_item("sized") == Some(tr.trait_) && is_unsized(tr.self_ty())
}

/// The trait that a question is about, where there is exactly one.
pub fn trait_of(p: &Prover<'_>, question: Question) -> Option<DefId> {
    match question {
        Question::Send => p.traits.send,
        Question::Sync => p.traits.sync,
        Question::Other(def) => Some(def),
        Question::Resident => p.traits.resident,
        Question::Iso => None,
        Question::AsyncSend | Question::Proposal => p.traits.async_send,
    }
}

/// How the impls of an auto trait bear on a type with a head of its own.
pub enum Explicit {
    /// No impl for this head: the structural rule decides.
    None,
    /// This impl applies if its where clauses hold. `synthetic`: it is the model's record of the structural answer.
    Impl {
        def: DefId,
        clauses: Vec<(Pred, asyncsend_hir::Span)>,
        synthetic: bool,
    },
    Negative {
        def: DefId,
        synthetic: bool,
    },
    /// There are impls for the head, none for these arguments.
    NoMatch,
    Unknown(String),
}

/// The impl of `trait_` (an auto trait) that applies to `ty`.
///
/// Matched here and not by trait selection, which takes auto traits for granted: goals are ground, so one-way matching of
/// the impl's self type is all there is to it. rustc drops the structural rule for every type of a head that has impls.
pub fn explicit(p: &Prover<'_>, trait_: DefId, ty: Ty) -> Explicit {
    let fits = |def: &&DefId| {
        let pattern = p.cx.impl_header(**def).self_ty;
        same_shape(pattern, ty) && !(matches!(pattern.kind(), TyKind::Error) && is_for_nothing(p.cx, **def))
    };
    let mut impls = p.cx.impls_of(trait_, head_of(ty)).iter().filter(fits).peekable();
    if impls.peek().is_none() {
        return Explicit::None;
    }
    for &def in impls {
        let header = p.cx.impl_header(def);
        let mut bound = vec![None; header.param_count];
        match matches(header.self_ty, ty, &mut bound) {
            Match::No => continue,
            Match::Maybe => {
                return Explicit::Unknown(format!(
                    "it is not known whether `impl {}` applies to `{}`",
                    trait_.name(),
                    p.cx.display(ty)
                ));
            }
            Match::Yes => {}
        }
        let synthetic = has_mark(p.cx, def, "synthetic");
        if header.negative {
            return Explicit::Negative { def, synthetic };
        }
        // A parameter that the self type does not determine can only come from a projection bound: nothing auto asks it.
        let args: Vec<Arg> = bound.into_iter().map(|b| b.unwrap_or(Arg::Ty(Ty::error()))).collect();
        let clauses = header.preds.iter().map(|(pred, span)| (pred.subst(&args), *span)).collect();
        return Explicit::Impl { def, clauses, synthetic };
    }
    Explicit::NoMatch
}

/// Whether an impl is for a type that does not exist.
fn is_for_nothing(cx: Cx<'_>, impl_: DefId) -> bool {
    let ItemKind::Impl(imp) = &cx.item(impl_).kind else { return false };
    matches!(&*imp.self_ty.kind, TypeRefKind::Path(path) if names::error(cx, impl_, path, Wanted::Type).is_some())
}

/// What rustc tells apart within a head: `*const` from `*mut`, tuples and function pointers by their length.
fn same_shape(pattern: Ty, ty: Ty) -> bool {
    match (pattern.kind(), ty.kind()) {
        (TyKind::RawPtr(_, m), TyKind::RawPtr(_, n)) => m == n,
        (TyKind::Tuple(a), TyKind::Tuple(b)) => a.len() == b.len(),
        (TyKind::FnPtr(a), TyKind::FnPtr(b)) => a.inputs.len() == b.inputs.len(),
        _ => true,
    }
}

enum Match {
    Yes,
    No,
    Maybe,
}

/// One-way matching of an impl's type against a ground type. Works on a list: types may be nested deeply.
fn matches(pattern: Ty, ty: Ty, bound: &mut [Option<Arg>]) -> Match {
    let mut work = vec![(Arg::Ty(pattern), Arg::Ty(ty))];
    let mut maybe = false;
    while let Some((pattern, value)) = work.pop() {
        let (pattern, ty) = match (pattern, value) {
            (Arg::Const(Const::Param(c)), v @ Arg::Const(_)) => {
                match bound.get_mut(c.index as usize) {
                    Some(slot @ None) => *slot = Some(v),
                    Some(Some(b)) if *b != v => return Match::No,
                    _ => {}
                }
                continue;
            }
            (Arg::Const(Const::Unknown), Arg::Const(_)) | (Arg::Const(_), Arg::Const(Const::Unknown)) => {
                maybe = true;
                continue;
            }
            (Arg::Const(a), Arg::Const(b)) if a == b => continue,
            (Arg::Ty(a), Arg::Ty(b)) => (a, b),
            _ => return Match::No,
        };
        if let TyKind::Param(v) = pattern.kind() {
            match bound.get_mut(v.index as usize) {
                Some(slot @ None) => *slot = Some(Arg::Ty(ty)),
                Some(Some(b)) if *b != Arg::Ty(ty) => return Match::No,
                _ => {}
            }
            continue;
        }
        if pattern == ty && !pattern.has_params() {
            continue;
        }
        let mut all = |a: &[Arg], b: &[Arg]| work.extend(a.iter().copied().zip(b.iter().copied()));
        match (pattern.kind(), ty.kind()) {
            (TyKind::Error, _) | (_, TyKind::Error | TyKind::Infer(_)) => maybe = true,
            (TyKind::Projection(..), _) | (_, TyKind::Projection(..) | TyKind::Opaque(..)) => maybe = true,
            (TyKind::Adt(a, xs), TyKind::Adt(b, ys)) if a == b && xs.len() == ys.len() => all(xs, ys),
            (TyKind::Ref(a, m), TyKind::Ref(b, n)) | (TyKind::RawPtr(a, m), TyKind::RawPtr(b, n)) if m == n => {
                all(&[Arg::Ty(*a)], &[Arg::Ty(*b)])
            }
            (TyKind::Slice(a), TyKind::Slice(b)) => all(&[Arg::Ty(*a)], &[Arg::Ty(*b)]),
            (TyKind::Array(a, m), TyKind::Array(b, n)) => {
                all(&[Arg::Ty(*a), Arg::Const(*m)], &[Arg::Ty(*b), Arg::Const(*n)])
            }
            (TyKind::Tuple(a), TyKind::Tuple(b)) if a.len() == b.len() => {
                work.extend(a.iter().zip(b.iter()).map(|(a, b)| (Arg::Ty(*a), Arg::Ty(*b))))
            }
            (TyKind::FnPtr(a), TyKind::FnPtr(b))
                if a.inputs.len() == b.inputs.len()
                    && a.props == b.props
                    && a.is_unsafe == b.is_unsafe
                    && a.variadic == b.variadic =>
            {
                work.extend(
                    a.inputs
                        .iter()
                        .chain([&a.output])
                        .zip(b.inputs.iter().chain([&b.output]))
                        .map(|(a, b)| (Arg::Ty(*a), Arg::Ty(*b))),
                );
            }
            (TyKind::Dynamic(a), TyKind::Dynamic(b)) if a.autos == b.autos => match (&a.principal, &b.principal) {
                (Some(x), Some(y))
                    if x.trait_ == y.trait_ && x.props == y.props && x.projections.len() == y.projections.len() =>
                {
                    all(&x.args, &y.args);
                    work.extend(
                        x.projections.iter().zip(&y.projections).map(|((_, a), (_, b))| (Arg::Ty(*a), Arg::Ty(*b))),
                    );
                }
                _ => return Match::No,
            },
            _ => return Match::No,
        }
    }
    if maybe { Match::Maybe } else { Match::Yes }
}

/// The head that impls are indexed by.
fn head_of(ty: Ty) -> Head {
    let prim = |name: &str| Head::Prim(Name::new(name));
    match ty.kind() {
        TyKind::Bool => prim("bool"),
        TyKind::Char => prim("char"),
        TyKind::Str => prim("str"),
        TyKind::Never => prim("!"),
        TyKind::Int(i) => prim(&format!("{i:?}").to_ascii_lowercase()),
        TyKind::Float(f) => prim(&format!("{f:?}").to_ascii_lowercase()),
        TyKind::Adt(def, _) => Head::Adt(*def),
        TyKind::Foreign(def) => Head::Foreign(*def),
        TyKind::Array(..) => Head::Array,
        TyKind::Slice(_) => Head::Slice,
        TyKind::Tuple(_) => Head::Tuple,
        TyKind::Ref(_, Mutability::Not) => Head::Ref,
        TyKind::Ref(_, Mutability::Mut) => Head::RefMut,
        TyKind::RawPtr(..) => Head::RawPtr,
        TyKind::FnPtr(_) => Head::FnPtr,
        TyKind::Dynamic(d) => Head::Dyn(d.principal.as_ref().map(|p| p.trait_)),
        TyKind::FnDef(..)
        | TyKind::Closure(..)
        | TyKind::Coroutine(..)
        | TyKind::Projection(..)
        | TyKind::Opaque(..)
        | TyKind::Param(_)
        | TyKind::Infer(_)
        | TyKind::Error => Head::Unnameable,
    }
}

/// The where clauses of an impl as goals.
pub fn clause_goals(
    p: &Prover<'_>,
    env: EnvId,
    impl_: Option<DefId>,
    clauses: &[(Pred, asyncsend_hir::Span)],
) -> Vec<(Goal, Via)> {
    clauses
        .iter()
        .filter_map(|(c, span)| Some((p.goal_of(env, c)?, Via::Clause { impl_, span: Some(*span) })))
        .collect()
}

/// Whether the environment, the bounds of a projection or those of an opaque type say that `ty` has one of `traits`.
pub fn assumed(p: &Prover<'_>, env: EnvId, ty: Ty, traits: &[Option<DefId>]) -> bool {
    let wanted = |t: DefId| traits.contains(&Some(t));
    let facts = p.env(env);
    let says = |pred: &Pred| match pred {
        Pred::Trait { trait_ref, .. } => wanted(trait_ref.trait_) && same_subject(trait_ref.self_ty(), ty),
        _ => false,
    };
    if facts.preds.iter().any(says) {
        return true;
    }
    let (TyKind::Projection(def, args) | TyKind::Opaque(def, args)) = ty.kind() else { return false };
    p.cx.item_bounds(*def).iter().any(|(b, _)| match b {
        Pred::Trait { trait_ref, .. } => {
            trait_ref.self_ty().subst(args) == ty
                && (wanted(trait_ref.trait_) || supertraits(p.cx, trait_ref.trait_).into_iter().any(wanted))
        }
        _ => false,
    })
}

/// Equal, or futures of the same trait method: return-type notation bounds it for all arguments of the method's own.
fn same_subject(bound: Ty, ty: Ty) -> bool {
    let _ = &rules::TRAIT_RTN;
    bound == ty
        || match (bound.kind(), ty.kind()) {
            (TyKind::Projection(a, xs), TyKind::Projection(b, ys)) if a == b && a.kind() == DefKind::ReturnOpaque => {
                let parent = a.parent().and_then(|f| f.parent());
                let shared = parent.map_or(0, |_| xs.len().min(ys.len()));
                // The trait's own arguments come first; those of the method may be anything.
                (0..shared).all(|i| {
                    xs[i] == ys[i]
                        || i > 0 && matches!(xs[i], Arg::Ty(t) if matches!(t.kind(), TyKind::Param(_) | TyKind::Error))
                })
            }
            _ => false,
        }
}

/// A trait and everything it implies, itself first.
pub fn supertraits(cx: Cx<'_>, trait_: DefId) -> Vec<DefId> {
    let mut all = vec![trait_];
    let mut at = 0;
    while at < all.len() {
        for (pred, _) in cx.super_predicates(all[at]) {
            if let Pred::Trait { trait_ref, .. } = pred
                && matches!(trait_ref.self_ty().kind(), TyKind::Param(s) if s.index == 0)
                && !all.contains(&trait_ref.trait_)
            {
                all.push(trait_ref.trait_);
            }
        }
        at += 1;
    }
    all
}

/// Whether a `dyn` type names one of `traits`, itself or through a supertrait of its principal.
pub fn names(cx: Cx<'_>, dynamic: &asyncsend_ty::DynTy, traits: &[Option<DefId>]) -> bool {
    let wanted = |t: &DefId| traits.contains(&Some(*t));
    dynamic.autos.iter().any(wanted)
        || dynamic.principal.as_ref().is_some_and(|p| supertraits(cx, p.trait_).iter().any(wanted))
}

/// The parts of a closure: its upvars as one tuple.
pub fn upvars(p: &Prover<'_>, def: DefId, args: Args) -> Option<Ty> {
    let info = p.cx.closure_info(def)?;
    let tys: Vec<Ty> = info.captures.iter().map(|c| c.ty.subst(&args)).collect();
    Some(Ty::tuple(&tys))
}

/// The upvars of a closure one by one, as goals.
pub fn upvar_goals(p: &Prover<'_>, env: EnvId, question: Question, def: DefId, args: Args) -> Option<Vec<(Goal, Via)>> {
    let info = p.cx.closure_info(def)?;
    let thir = p.cx.thir(p.cx.body_owner(def))?;
    Some(
        info.captures
            .iter()
            .map(|c| {
                let name = thir.locals[c.local].name;
                let by_ref = !matches!(c.mode, asyncsend_ty::thir::CaptureMode::ByValue);
                (
                    Goal::auto(question, p.normalize(env, c.ty.subst(&args))),
                    Via::Upvar { of: def, name, span: c.span, by_ref },
                )
            })
            .collect(),
    )
}

/// The fields of every variant, as goals.
pub fn field_goals(p: &Prover<'_>, env: EnvId, question: Question, adt: DefId, args: Args) -> Vec<(Goal, Via)> {
    p.cx.variants(adt)
        .iter()
        .flat_map(|v| &v.fields)
        .map(|f| {
            (
                Goal::auto(question, p.normalize(env, f.ty.subst(&args))),
                Via::Field { owner: adt, name: f.name, span: f.span },
            )
        })
        .collect()
}

/// Whether the answer may lie in fields that the model leaves out: it has those that decide `Send` and `Sync`, and the public
/// ones. An auto trait of the user's is told apart from others by its impls; those for the user's own types say nothing of
/// what std holds.
pub fn hides_fields(cx: Cx<'_>, question: Question, adt: DefId) -> bool {
    let Question::Other(trait_) = question else { return false };
    let is_told = |def: &DefId| match cx.impl_header(*def).self_ty.kind() {
        TyKind::Adt(adt, _) | TyKind::Foreign(adt) => !cx.is_user(*adt),
        TyKind::Closure(..) | TyKind::Coroutine(..) | TyKind::Param(_) | TyKind::Error => false,
        _ => true,
    };
    let is_open = || match &cx.item(adt).kind {
        ItemKind::Struct(s) => s.data.fields.iter().all(|f| f.vis == Visibility::Public),
        _ => adt.kind() == DefKind::Enum,
    };
    cx.is_user(trait_) && cx.is_model(adt) && !is_open() && cx.all_impls_of(trait_).iter().any(is_told)
}

/// The type arguments, as goals.
pub fn argument_goals(p: &Prover<'_>, env: EnvId, question: Question, args: Args) -> Vec<(Goal, Via)> {
    args.iter()
        .filter_map(|a| match a {
            Arg::Ty(t) => Some((Goal::auto(question, p.normalize(env, *t)), Via::Argument)),
            Arg::Const(_) => None,
        })
        .collect()
}

/// The saved locals of a coroutine, as goals. `precise` leaves out what was moved away before the suspension.
pub fn witness_goals(
    p: &Prover<'_>,
    env: EnvId,
    question: Question,
    def: DefId,
    args: Args,
    precise: bool,
) -> Option<Vec<(Goal, Via)>> {
    let witness = if precise { crate::glue::witness_precise(p.cx, def)? } else { crate::glue::witness(p.cx, def)? };
    Some(
        witness
            .saved
            .iter()
            .filter(|s| !s.ignored_for_traits)
            .map(|s| {
                (Goal::auto(question, p.normalize(env, s.ty.subst(&args))), Via::Saved { of: def, local: s.local })
            })
            .collect(),
    )
}

/// `Clone` or `Copy` of a coroutine: what it captured and keeps has it, and it may be moved (feature `coroutine_clone`).
fn coroutine_clone(p: &Prover<'_>, env: EnvId, trait_: DefId, def: DefId, args: Args) -> Step {
    let rule = &rules::AUTO_COROUTINE;
    if !is_cloneable_kind(p.cx, def) {
        return Step::fails(rule, Leaf::NoImpl);
    }
    let (Some(upvars), Some(witness)) = (upvars(p, def, args), crate::glue::witness(p.cx, def)) else {
        return Step::unknown(rule, gap(p.cx, def));
    };
    let saved: Vec<Ty> = witness.saved.iter().filter(|s| !s.ignored_for_traits).map(|s| s.ty.subst(&args)).collect();
    let goal = |ty| Goal::Holds(TraitRef { trait_, args: Args::new(&[Arg::Ty(p.normalize(env, ty))]) });
    Step::all(rule, vec![(goal(upvars), Via::Upvars), (goal(Ty::tuple(&saved)), Via::Witness)])
}

/// Why the witness of a coroutine is not known whose body has an error.
pub const HAS_ERROR: &str = "its body has an error";

/// Why the witness of a coroutine is not known.
pub fn gap(cx: Cx<'_>, def: DefId) -> String {
    let thir = cx.thir(cx.body_owner(def));
    match thir.and_then(|t| t.gaps.first()) {
        Some(g) => format!("its body was not understood: {}", g.reason),
        None => "its body is not known".into(),
    }
}

/// A trait that is not an auto trait: by the impl that applies, if what the impl asks holds.
pub fn trait_step(p: &Prover<'_>, env: EnvId, tr: TraitRef) -> Step {
    let rule = &rules::AUTO_EXPLICIT_IMPL;
    if let TyKind::Coroutine(def, args) = tr.self_ty().kind()
        && is_clone(p.cx, tr.trait_)
    {
        return coroutine_clone(p, env, tr.trait_, *def, *args);
    }
    match p.cx.select(&p.env(env), tr) {
        Selection::Impl { def, nested, .. } => Step::all(rule, clause_goals(p, env, Some(def), &nested)),
        Selection::Builtin { nested } => Step::all(
            rule,
            nested.iter().filter_map(|n| Some((p.goal_of(env, n)?, Via::Clause { impl_: None, span: None }))).collect(),
        ),
        Selection::Param | Selection::Bound => Step::holds(rule),
        Selection::None if p.cx.is_user(tr.trait_) && p.cx.has_unknown_macros() => {
            Step::unknown(rule, "an attribute macro that is not known may have made the impl")
        }
        Selection::None | Selection::Negative(_) if is_fully_known(p.cx, tr) => Step::fails(rule, Leaf::NoImpl),
        // Trait selection gives up early; a search may still find it. If not, it is a type error or a gap of the model: not a
        // question of threads, and nothing is proven by it.
        Selection::None | Selection::Negative(_) | Selection::Ambiguous => {
            let goal = Pred::Trait { trait_ref: tr, props: asyncsend_hir::Props::NONE };
            if p.asks_solver && asyncsend_solver::solve(p.cx, &p.env(env), goal) == asyncsend_solver::Answer::Yes {
                return Step::holds(rule);
            }
            let what = format!("`{}: {}` is not known to hold", p.cx.display(tr.self_ty()), tr.trait_.name());
            Step::unknown(rule, what)
        }
    }
}

fn is_clone(cx: Cx<'_>, trait_: DefId) -> bool {
    ["clone", "copy"].iter().any(|l| cx.lang_item(l) == Some(trait_))
}

/// Whether every impl that could make this hold is there to be seen: the model has all of std's impls of a few traits
/// only, and no blanket impl of them that bears on a type of the user's.
fn is_fully_known(cx: Cx<'_>, tr: TraitRef) -> bool {
    let flags = tr.args.iter().fold(Flags::default(), |f, a| f.or(asyncsend_ty::arg_flags(a)));
    if flags.has(Flags::ERROR) || flags.has(Flags::INFER) {
        return false;
    }
    if cx.is_user(tr.trait_) || cx.lang_item("copy") == Some(tr.trait_) || is_refuted_sized(cx, tr) {
        return true;
    }
    let by_language = !matches!(tr.self_ty().kind(), TyKind::Adt(..) | TyKind::Projection(..) | TyKind::Opaque(..));
    if by_language && is_clone(cx, tr.trait_) {
        return true;
    }
    const COMPLETE: [&str; 14] = [
        "std::clone::Clone",
        "std::fmt::Debug",
        "std::fmt::Display",
        "std::cmp::PartialEq",
        "std::cmp::Eq",
        "std::cmp::PartialOrd",
        "std::cmp::Ord",
        "std::hash::Hash",
        "std::default::Default",
        "std::iter::Iterator",
        "std::future::Future",
        "std::error::Error",
        "std::ops::Deref",
        "std::convert::From",
    ];
    let of_user = match tr.self_ty().kind() {
        TyKind::Adt(def, _) | TyKind::Foreign(def) => cx.is_user(*def),
        TyKind::Param(_) => true,
        _ => false,
    };
    of_user && COMPLETE.iter().any(|path| cx.well_known(path) == Some(tr.trait_))
}
