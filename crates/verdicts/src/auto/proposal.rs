//! `AsyncSend` (and `Resident`, the same thing there) to the letter of the proposal.

use super::engine::{EnvId, Prover};
use super::goal::*;
use super::lookup::{self, Explicit};
use super::resident::{by_send, code_answer, is_transparent, mapped, opaque, param};
use asyncsend_hir::DefId;
use asyncsend_rules as rules;
use asyncsend_ty::{Args, Ty, TyKind};

const Q: Question = Question::Proposal;

pub(super) fn step(p: &Prover<'_>, env: EnvId, subject: Subject) -> Step {
    let soften = match by_send(p, env, subject, &rules::PROPOSAL_SEND) {
        Ok(step) => return step,
        Err(soften) => soften,
    };
    Step { soften, ..unsendable(p, env, subject) }
}

fn unsendable(p: &Prover<'_>, env: EnvId, subject: Subject) -> Step {
    let ty = match subject {
        Subject::Ty(ty) => ty,
        Subject::Witness(def, args) => {
            return match lookup::witness_goals(p, env, Q, def, args, false) {
                Some(goals) => Step::all(&rules::PROPOSAL_COROUTINE, goals),
                None => Step::unknown(&rules::PROPOSAL_COROUTINE, lookup::gap(p.cx, def)),
            };
        }
    };
    let names = [p.traits.send, p.traits.async_send, p.traits.resident];
    let structural = &rules::PROPOSAL_STRUCTURAL;
    match ty.kind() {
        TyKind::Bool
        | TyKind::Char
        | TyKind::Str
        | TyKind::Never
        | TyKind::Int(_)
        | TyKind::Float(_)
        | TyKind::FnDef(..)
        | TyKind::FnPtr(_) => Step::holds(&rules::PROPOSAL_SEND),
        TyKind::Adt(def, args) => adt(p, env, ty, *def, *args),
        TyKind::Foreign(_) => Step::fails(structural, Leaf::Foreign),
        TyKind::Array(t, _) | TyKind::Slice(t) => Step::all(structural, vec![(Goal::auto(Q, *t), Via::Element)]),
        TyKind::Tuple(ts) => Step::all(structural, ts.iter().map(|t| (Goal::auto(Q, *t), Via::Element)).collect()),
        TyKind::Ref(t, _) => Step::all(&rules::PROPOSAL_TRANSPARENT, vec![(Goal::auto(Q, *t), Via::Pointee)]),
        TyKind::RawPtr(..) => Step::fails(&rules::PROPOSAL_TRANSPARENT, Leaf::RawPointer),
        TyKind::Closure(def, args) => match lookup::upvar_goals(p, env, Q, *def, *args) {
            Some(goals) => Step::all(structural, goals),
            None => Step::unknown(structural, lookup::gap(p.cx, *def)),
        },
        TyKind::Coroutine(def, args) => match lookup::upvar_goals(p, env, Q, *def, *args) {
            Some(mut goals) => {
                goals.push((Goal::Auto(Q, Subject::Witness(*def, *args)), Via::Witness));
                goals.push((Goal::Code(ty), Via::Same));
                Step::all(&rules::PROPOSAL_COROUTINE, goals)
            }
            None => Step::unknown(&rules::PROPOSAL_COROUTINE, lookup::gap(p.cx, *def)),
        },
        TyKind::Dynamic(d) => Step::decide(structural, lookup::names(p.cx, d, &names), Leaf::NotNamed),
        TyKind::Projection(..) => param(p, env, Q, ty, &names, structural),
        TyKind::Opaque(def, args) => opaque(p, env, Q, *def, *args, structural),
        TyKind::Param(_) => Step::decide(structural, lookup::assumed(p, env, ty, &names), Leaf::NotAssumed),
        TyKind::Infer(_) | TyKind::Error => Step::unknown(structural, "a type is not known"),
    }
}

fn adt(p: &Prover<'_>, env: EnvId, ty: Ty, def: DefId, args: Args) -> Step {
    let transparent = &rules::PROPOSAL_TRANSPARENT;
    if is_transparent(p, def) || Some(def) == p.traits.phantom_data {
        return Step::all(transparent, lookup::argument_goals(p, env, Q, args));
    }
    if p.cx.well_known("std::ptr::NonNull") == Some(def) {
        return Step::fails(transparent, Leaf::RawPointer);
    }
    if p.cx.is_model(def)
        && let Some(send) = p.traits.send
    {
        match lookup::explicit(p, send, ty) {
            Explicit::Impl { def: imp, clauses, synthetic: true } => {
                return Step::all(&rules::PROPOSAL_STRUCTURAL, mapped(p, env, imp, &clauses, Q, Q));
            }
            Explicit::Impl { .. } => return Step::all(transparent, lookup::argument_goals(p, env, Q, args)),
            Explicit::Unknown(reason) => return Step::unknown(transparent, reason),
            // A negative impl is not heeded; the model may say nothing of what is inside.
            Explicit::Negative { .. } | Explicit::NoMatch | Explicit::None => {}
        }
        if lookup::has_mark(p.cx, def, "assumed") {
            return Step::all(transparent, lookup::argument_goals(p, env, Q, args));
        }
    }
    Step::all(&rules::PROPOSAL_STRUCTURAL, lookup::field_goals(p, env, Q, def, args))
}

/// The code of a coroutine must be `!tls`, by stage 1 unless another is asked for.
pub(super) fn code_step(p: &Prover<'_>, env: EnvId, ty: Ty) -> Step {
    let rule = &rules::PROPOSAL_COROUTINE;
    let Some(code) = p.code else { return Step::holds(rule) };
    code_answer(rule, code.body_tls(p.env_owner(env), ty))
}
