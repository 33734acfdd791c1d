//! Isolation: nothing un-`Send` inside is shared with anything outside, so the value may be handed to another task.

use super::engine::{EnvId, Prover};
use super::goal::*;
use super::lookup::{self, Explicit};
use super::resident::{by_send, mapped, opaque, param};
use asyncsend_hir::DefId;
use asyncsend_hir::ast::CoroutineKind;
use asyncsend_rules as rules;
use asyncsend_ty::thir::ClosureInfoKind;
use asyncsend_ty::{Args, Mutability, Ty, TyCx, TyKind};

const Q: Question = Question::Iso;

pub(super) fn step(p: &Prover<'_>, env: EnvId, subject: Subject) -> Step {
    let soften = match by_send(p, env, subject, &rules::ISO_SEND) {
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
                Some(goals) => Step::all(&rules::ISO_COROUTINE, goals),
                None => Step::unknown(&rules::ISO_COROUTINE, lookup::gap(p.cx, def)),
            };
        }
    };
    let names = [p.traits.send, p.traits.async_send];
    match ty.kind() {
        TyKind::Bool
        | TyKind::Char
        | TyKind::Str
        | TyKind::Never
        | TyKind::Int(_)
        | TyKind::Float(_)
        | TyKind::FnDef(..)
        | TyKind::FnPtr(_) => Step::holds(&rules::ISO_SEND),
        TyKind::Adt(def, args) => adt(p, env, ty, *def, *args),
        TyKind::Foreign(_) => Step::fails(&rules::ISO_NEVER, Leaf::Foreign),
        TyKind::Array(t, _) | TyKind::Slice(t) => {
            Step::all(&rules::ISO_STRUCTURAL, vec![(Goal::auto(Q, *t), Via::Element)])
        }
        TyKind::Tuple(ts) => {
            Step::all(&rules::ISO_STRUCTURAL, ts.iter().map(|t| (Goal::auto(Q, *t), Via::Element)).collect())
        }
        TyKind::Ref(t, Mutability::Not) => {
            Step::all(&rules::ISO_REFERENCE, vec![(Goal::auto(Question::Sync, *t), Via::Pointee)])
        }
        TyKind::Ref(t, Mutability::Mut) => Step::all(&rules::ISO_REFERENCE, vec![(Goal::auto(Q, *t), Via::Pointee)]),
        TyKind::RawPtr(..) => Step::fails(&rules::ISO_NEVER, Leaf::RawPointer),
        TyKind::Closure(def, args) => match lookup::upvar_goals(p, env, Q, *def, *args) {
            Some(goals) => Step::all(&rules::ISO_STRUCTURAL, goals),
            None => Step::unknown(&rules::ISO_STRUCTURAL, lookup::gap(p.cx, *def)),
        },
        TyKind::Coroutine(def, args) => coroutine(p, env, *def, *args),
        TyKind::Dynamic(d) => Step::decide(&rules::ISO_DYN, lookup::names(p.cx, d, &names), Leaf::NotNamed),
        TyKind::Projection(..) => param(p, env, Q, ty, &names, &rules::ISO_PARAM),
        TyKind::Opaque(def, args) => opaque(p, env, Q, *def, *args, &rules::ISO_STRUCTURAL),
        TyKind::Param(_) => Step::decide(&rules::ISO_PARAM, lookup::assumed(p, env, ty, &names), Leaf::NotAssumed),
        TyKind::Infer(_) | TyKind::Error => Step::unknown(&rules::ISO_STRUCTURAL, "a type is not known"),
    }
}

fn coroutine(p: &Prover<'_>, env: EnvId, def: DefId, args: Args) -> Step {
    let Some(mut goals) = lookup::upvar_goals(p, env, Q, def, args) else {
        return Step::unknown(&rules::ISO_COROUTINE, lookup::gap(p.cx, def));
    };
    // What an async body makes itself travels with it; a generator hands out what it holds.
    let plain =
        p.cx.closure_info(def).is_some_and(|i| matches!(i.kind, ClosureInfoKind::Coroutine(CoroutineKind::Async, _)));
    if !plain {
        goals.push((Goal::Auto(Q, Subject::Witness(def, args)), Via::Witness));
    }
    Step::all(&rules::ISO_COROUTINE, goals)
}

fn adt(p: &Prover<'_>, env: EnvId, ty: Ty, def: DefId, args: Args) -> Step {
    let Some(send) = p.traits.send else { return Step::unknown(&rules::ISO_STRUCTURAL, "`Send` is not known") };
    match lookup::explicit(p, send, ty) {
        Explicit::Negative { .. } => Step::fails(&rules::ISO_NEVER, Leaf::Shared),
        Explicit::Impl { def: imp, clauses, synthetic } => {
            let rule = if synthetic { &rules::ISO_STRUCTURAL } else { &rules::ISO_EXPLICIT_IMPL };
            Step::all(rule, mapped(p, env, imp, &clauses, Q, Question::Sync))
        }
        // Impls for other arguments only: none of them speaks for this type.
        Explicit::NoMatch => Step::fails(&rules::ISO_EXPLICIT_IMPL, Leaf::NoImpl),
        Explicit::Unknown(reason) => Step::unknown(&rules::ISO_EXPLICIT_IMPL, reason),
        Explicit::None if Some(def) == p.traits.phantom_data => {
            Step::all(&rules::ISO_STRUCTURAL, lookup::argument_goals(p, env, Q, args))
        }
        Explicit::None => Step::all(&rules::ISO_STRUCTURAL, lookup::field_goals(p, env, Q, def, args)),
    }
}
