//! `Resident`: a value may stay in a task that migrates.

use super::engine::{Answer, EnvId, Prover};
use super::goal::*;
use super::lookup::{self, Explicit};
use asyncsend_hir::DefId;
use asyncsend_rules as rules;
use asyncsend_ty::{Args, Pred, Ty, TyCx, TyKind};

const Q: Question = Question::Resident;

/// Rule 3's types by path; besides, everything of std with a hand-written `Send` impl that is not negative.
const TRANSPARENT: &[&str] = &[
    "std::rc::Rc",
    "std::rc::Weak",
    "std::sync::Arc",
    "std::sync::Weak",
    "std::boxed::Box",
    "std::cell::Cell",
    "std::cell::RefCell",
    "std::cell::UnsafeCell",
    "std::cell::OnceCell",
    "std::cell::LazyCell",
    "std::cell::Ref",
    "std::cell::RefMut",
    "std::rc::UniqueRc",
];

pub(super) fn is_transparent(p: &Prover<'_>, def: DefId) -> bool {
    !p.cx.is_user(def) && TRANSPARENT.iter().any(|path| p.cx.well_known(path) == Some(def))
}

/// `T: Send` implies the weaker traits. `Ok` decides; `Err` tells why `Send` is open, if it is.
pub(super) fn by_send(
    p: &Prover<'_>,
    env: EnvId,
    subject: Subject,
    rule: &'static rules::Rule,
) -> Result<Step, Option<String>> {
    let goal = Goal::Auto(Question::Send, subject);
    match p.prove(env, goal) {
        Answer::Proven => Ok(Step::holds(rule)),
        Answer::Refuted => Err(None),
        Answer::Unknown => Err(Some(match p.why(env, goal).map(|w| w.leaf) {
            Some(WhyLeaf::Unknown(reason)) => reason,
            _ => "whether it is `Send` is not known".into(),
        })),
    }
}

pub(super) fn step(p: &Prover<'_>, env: EnvId, subject: Subject) -> Step {
    let soften = match by_send(p, env, subject, &rules::RESIDENT_SEND) {
        Ok(step) => return step,
        Err(soften) => soften,
    };
    Step { soften, ..unsendable(p, env, subject) }
}

fn unsendable(p: &Prover<'_>, env: EnvId, subject: Subject) -> Step {
    let ty = match subject {
        Subject::Ty(ty) => ty,
        Subject::Witness(def, args) => {
            return match lookup::witness_goals(p, env, Q, def, args, true) {
                Some(goals) => Step::all(&rules::RESIDENT_COROUTINE, goals),
                None => Step::unknown(&rules::RESIDENT_COROUTINE, lookup::gap(p.cx, def)),
            };
        }
    };
    let names = [p.traits.send, p.traits.async_send, p.traits.resident];
    match ty.kind() {
        TyKind::Bool
        | TyKind::Char
        | TyKind::Str
        | TyKind::Never
        | TyKind::Int(_)
        | TyKind::Float(_)
        | TyKind::FnDef(..)
        | TyKind::FnPtr(_) => Step::holds(&rules::RESIDENT_SEND),
        TyKind::Adt(def, args) => adt(p, env, ty, *def, *args),
        TyKind::Foreign(_) => Step::fails(&rules::RESIDENT_STRUCTURAL, Leaf::Foreign),
        TyKind::Array(t, _) | TyKind::Slice(t) => {
            Step::all(&rules::RESIDENT_STRUCTURAL, vec![(Goal::auto(Q, *t), Via::Element)])
        }
        TyKind::Tuple(ts) => {
            Step::all(&rules::RESIDENT_STRUCTURAL, ts.iter().map(|t| (Goal::auto(Q, *t), Via::Element)).collect())
        }
        TyKind::Ref(t, _) => Step::all(&rules::RESIDENT_TRANSPARENT, vec![(Goal::auto(Q, *t), Via::Pointee)]),
        TyKind::RawPtr(..) => Step::fails(&rules::RESIDENT_RAW_POINTER, Leaf::RawPointer),
        TyKind::Closure(def, args) => match lookup::upvar_goals(p, env, Q, *def, *args) {
            Some(goals) => Step::all(&rules::RESIDENT_STRUCTURAL, goals),
            None => Step::unknown(&rules::RESIDENT_STRUCTURAL, lookup::gap(p.cx, *def)),
        },
        TyKind::Coroutine(def, args) => match lookup::upvar_goals(p, env, Q, *def, *args) {
            Some(mut goals) => {
                goals.push((Goal::Auto(Q, Subject::Witness(*def, *args)), Via::Witness));
                Step::all(&rules::RESIDENT_COROUTINE, goals)
            }
            None => Step::unknown(&rules::RESIDENT_COROUTINE, lookup::gap(p.cx, *def)),
        },
        TyKind::Dynamic(d) => Step::decide(&rules::RESIDENT_DYN, lookup::names(p.cx, d, &names), Leaf::NotNamed),
        TyKind::Projection(..) => param(p, env, Q, ty, &names, &rules::RESIDENT_PARAM),
        TyKind::Opaque(def, args) => opaque(p, env, Q, *def, *args, &rules::RESIDENT_OPAQUE),
        TyKind::Param(_) => Step::decide(&rules::RESIDENT_PARAM, lookup::assumed(p, env, ty, &names), Leaf::NotAssumed),
        TyKind::Infer(_) | TyKind::Error => Step::unknown(&rules::RESIDENT_STRUCTURAL, "a type is not known"),
    }
}

/// A projection: what it stands for, or what is said of it.
pub(super) fn param(
    p: &Prover<'_>,
    env: EnvId,
    q: Question,
    ty: Ty,
    names: &[Option<DefId>],
    rule: &'static rules::Rule,
) -> Step {
    let known = p.normalize(env, ty);
    if known != ty {
        return Step::all(rule, vec![(Goal::auto(q, known), Via::Same)]);
    }
    if lookup::assumed(p, env, ty, names) {
        return Step::holds(rule);
    }
    if ty.has_error() || !ty.has_params() {
        return Step::unknown(rule, format!("`{}` could not be normalized", p.cx.display(ty)));
    }
    Step::fails(rule, Leaf::NotAssumed)
}

/// An opaque type leaks what its hidden type has.
pub(super) fn opaque(
    p: &Prover<'_>,
    env: EnvId,
    q: Question,
    def: DefId,
    args: Args,
    rule: &'static rules::Rule,
) -> Step {
    match super::send::hidden(p, env, def, args) {
        Some(t) => Step::all(rule, vec![(Goal::auto(q, t), Via::Hidden(def))]),
        None => Step::unknown(rule, "the type behind `impl Trait` could not be inferred"),
    }
}

fn adt(p: &Prover<'_>, env: EnvId, ty: Ty, def: DefId, args: Args) -> Step {
    if Some(def) == p.traits.phantom_data {
        return Step::fails(&rules::RESIDENT_PHANTOM, Leaf::Phantom);
    }
    if is_transparent(p, def) {
        return Step::all(&rules::RESIDENT_TRANSPARENT, lookup::argument_goals(p, env, Q, args));
    }
    if p.cx.well_known("std::ptr::NonNull") == Some(def) {
        return Step::fails(&rules::RESIDENT_RAW_POINTER, Leaf::RawPointer);
    }
    let Some(send) = p.traits.send else { return Step::unknown(&rules::RESIDENT_STRUCTURAL, "`Send` is not known") };
    match lookup::explicit(p, send, ty) {
        Explicit::Negative { def: imp, synthetic: false } => {
            return Step::fails(&rules::RESIDENT_NEGATIVE_IMPL, Leaf::Negative(imp));
        }
        Explicit::Negative { synthetic: true, .. } | Explicit::None | Explicit::NoMatch => {}
        // The model's record of what the fields ask.
        Explicit::Impl { def: imp, clauses, synthetic: true } => {
            return Step::all(&rules::RESIDENT_STRUCTURAL, mapped(p, env, imp, &clauses, Q, Q));
        }
        Explicit::Impl { def: imp, clauses, synthetic: false } => {
            if p.cx.is_model(def) {
                // Std's and other models' containers and iterators: hand-written impls over raw pointers.
                return Step::all(&rules::RESIDENT_TRANSPARENT, lookup::argument_goals(p, env, Q, args));
            }
            let fields = lookup::field_goals(p, env, Q, def, args);
            if fields.iter().any(|(g, _)| g.ty().is_some_and(|t| is_raw(p, t))) && asks_only_send(p, imp) {
                return Step::all(&rules::RESIDENT_ASSUMED, with_drop(p, ty, def, mapped(p, env, imp, &clauses, Q, Q)));
            }
        }
        Explicit::Unknown(reason) => return Step::unknown(&rules::RESIDENT_STRUCTURAL, reason),
    }
    if lookup::has_mark(p.cx, def, "assumed") {
        return Step::all(&rules::RESIDENT_ASSUMED, lookup::argument_goals(p, env, Q, args));
    }
    Step::all(&rules::RESIDENT_STRUCTURAL, with_drop(p, ty, def, lookup::field_goals(p, env, Q, def, args)))
}

fn is_raw(p: &Prover<'_>, ty: Ty) -> bool {
    match ty.kind() {
        TyKind::RawPtr(..) => true,
        TyKind::Adt(def, _) => {
            p.cx.well_known("std::ptr::NonNull") == Some(*def) || Some(*def) == p.traits.phantom_data
        }
        _ => false,
    }
}

/// Whether the where clauses of a `Send` impl ask, of auto traits, only that parameters are `Send`.
fn asks_only_send(p: &Prover<'_>, imp: DefId) -> bool {
    let header = p.cx.impl_header(imp);
    let asked: Vec<_> = header
        .preds
        .iter()
        .filter_map(|(pred, _)| if let Pred::Trait { trait_ref, .. } = pred { Some(trait_ref) } else { None })
        .collect();
    let params =
        header.self_ty.as_adt().map_or(0, |(_, a)| a.iter().filter(|a| matches!(a, asyncsend_ty::Arg::Ty(_))).count());
    let send = asked
        .iter()
        .filter(|t| Some(t.trait_) == p.traits.send && matches!(t.self_ty().kind(), TyKind::Param(_)))
        .count();
    asked.iter().all(|t| Some(t.trait_) != p.traits.sync) && send >= params
}

/// The where clauses of a `Send` impl with another question for `Send` and for `Sync`.
pub(super) fn mapped(
    p: &Prover<'_>,
    env: EnvId,
    imp: DefId,
    clauses: &[(Pred, asyncsend_hir::Span)],
    send: Question,
    sync: Question,
) -> Vec<(Goal, Via)> {
    lookup::clause_goals(p, env, Some(imp), clauses)
        .into_iter()
        .map(|(goal, via)| match goal {
            Goal::Auto(Question::Send, s) => (Goal::Auto(send, s), via),
            Goal::Auto(Question::Sync, s) => (Goal::Auto(sync, s), via),
            other => (other, via),
        })
        .collect()
}

/// A hand-written `Drop` of the program must be `!tls`.
fn with_drop(p: &Prover<'_>, ty: Ty, def: DefId, mut goals: Vec<(Goal, Via)>) -> Vec<(Goal, Via)> {
    if !p.cx.is_model(def) && p.cx.drop_impl(def).is_some() {
        goals.push((Goal::Drop(ty), Via::Same));
    }
    goals
}

/// Rule `resident.drop`.
pub(super) fn drop_step(p: &Prover<'_>, env: EnvId, ty: Ty) -> Step {
    let rule = &rules::RESIDENT_DROP;
    let Some(code) = p.code else { return Step::holds(rule) };
    code_answer(rule, code.drop_impl_tls(p.env_owner(env), ty))
}

/// What the effects say, as a step.
pub(super) fn code_answer(rule: &'static rules::Rule, tls: crate::code::Tls) -> Step {
    match tls {
        crate::code::Tls::Never => Step::holds(rule),
        crate::code::Tls::May(path) => Step::fails(rule, Leaf::Tls(path)),
        crate::code::Tls::Unknown(reason) => Step::unknown(rule, reason),
    }
}
