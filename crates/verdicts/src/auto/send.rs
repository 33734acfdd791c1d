//! `Send`, `Sync` and every other auto trait: exactly rustc's rules, in every rule set.

use super::engine::{EnvId, Prover};
use super::goal::*;
use super::lookup::{self, Explicit};
use asyncsend_hir::{Cx, DefId, RuleSet};
use asyncsend_rules as rules;
use asyncsend_ty::traits::{coroutine_kind, is_left_open, is_movable};
use asyncsend_ty::{Arg, Args, Mutability, Ty, TyCx, TyKind};

pub(super) fn step(p: &Prover<'_>, env: EnvId, q: Question, subject: Subject) -> Step {
    let ty = match subject {
        Subject::Ty(ty) => ty,
        Subject::Witness(def, args) => return witness(p, env, q, def, args),
    };
    // A where clause comes before every impl.
    if (ty.has_params() || p.trivial_bounds) && lookup::assumed(p, env, ty, &names(p, q)) {
        return Step::holds(&rules::AUTO_PARAM);
    }
    match ty.kind() {
        TyKind::Bool
        | TyKind::Char
        | TyKind::Str
        | TyKind::Never
        | TyKind::Int(_)
        | TyKind::Float(_)
        | TyKind::FnPtr(_) => by_own_impl(p, env, q, ty).unwrap_or_else(|| Step::holds(&rules::AUTO_FN)),
        TyKind::FnDef(..) => Step::holds(&rules::AUTO_FN),
        TyKind::Adt(def, args) => adt(p, env, q, ty, *def, *args),
        TyKind::Foreign(_) => {
            by_impl(p, env, q, ty).unwrap_or_else(|| Step::fails(&rules::AUTO_FOREIGN, Leaf::Foreign))
        }
        TyKind::Array(t, _) | TyKind::Slice(t) => by_own_impl(p, env, q, ty)
            .unwrap_or_else(|| Step::all(&rules::AUTO_STRUCTURAL, vec![(Goal::auto(q, *t), Via::Element)])),
        TyKind::Tuple(ts) => by_own_impl(p, env, q, ty).unwrap_or_else(|| {
            Step::all(&rules::AUTO_STRUCTURAL, ts.iter().map(|t| (Goal::auto(q, *t), Via::Element)).collect())
        }),
        TyKind::Ref(t, m) => reference(p, env, q, ty, *t, *m),
        TyKind::RawPtr(t, _) => raw_pointer(p, env, q, ty, *t),
        TyKind::Closure(def, args) => match lookup::upvars(p, *def, *args) {
            Some(t) => Step::all(&rules::AUTO_CLOSURE, vec![(Goal::auto(q, p.normalize(env, t)), Via::Upvars)]),
            None => Step::unknown(&rules::AUTO_CLOSURE, lookup::gap(p.cx, *def)),
        },
        // What has errors where it is defined is reported there alone.
        TyKind::Coroutine(..) | TyKind::Opaque(..) if p.is_faulty(ty) => Step::holds(&rules::AUTO_OPAQUE),
        // Whether a coroutine may move between two resumptions is a matter of its kind alone.
        TyKind::Coroutine(def, _) if is_unpin(p.cx, q) => {
            let movable = is_movable(coroutine_kind(p.cx, *def));
            Step::decide(&rules::AUTO_COROUTINE, movable, Leaf::NoImpl)
        }
        TyKind::Coroutine(def, args) => match lookup::upvars(p, *def, *args) {
            Some(t) => Step::all(
                &rules::AUTO_COROUTINE,
                vec![
                    (Goal::auto(q, p.normalize(env, t)), Via::Upvars),
                    (Goal::Auto(q, Subject::Witness(*def, *args)), Via::Witness),
                ],
            ),
            None => Step::unknown(&rules::AUTO_COROUTINE, lookup::gap(p.cx, *def)),
        },
        TyKind::Dynamic(d) if lookup::names(p.cx, d, &names(p, q)) => Step::holds(&rules::AUTO_DYN),
        TyKind::Dynamic(_) => by_impl(p, env, q, ty).unwrap_or_else(|| Step::fails(&rules::AUTO_DYN, Leaf::NotNamed)),
        TyKind::Projection(..) => projection(p, env, q, ty),
        // Its own bounds come first: that they hold is checked where it is defined, and reported there alone.
        TyKind::Opaque(..) if lookup::assumed(p, env, ty, &names(p, q)) => Step::holds(&rules::AUTO_OPAQUE),
        TyKind::Opaque(def, args) => match hidden(p, env, *def, *args) {
            Some(t) => Step::all(&rules::AUTO_OPAQUE, vec![(Goal::auto(q, t), Via::Hidden(*def))]),
            None => Step::unknown(&rules::AUTO_OPAQUE, "the type behind `impl Trait` could not be inferred"),
        },
        TyKind::Param(_) => {
            Step::decide(&rules::AUTO_PARAM, lookup::assumed(p, env, ty, &names(p, q)), Leaf::NotAssumed)
        }
        TyKind::Infer(_) => Step::unknown(&rules::AUTO_STRUCTURAL, "a type was not inferred"),
        TyKind::Error => Step::unknown(&rules::AUTO_STRUCTURAL, "a type is not known"),
    }
}

/// Whether the question is `Unpin`.
pub fn is_unpin(cx: Cx<'_>, q: Question) -> bool {
    matches!(q, Question::Other(t) if cx.lang_item("unpin") == Some(t))
}

/// The traits whose presence in an environment or a `dyn` type answers the question.
fn names(p: &Prover<'_>, q: Question) -> Vec<Option<DefId>> {
    let own = lookup::trait_of(p, q);
    match (q, p.rules) {
        (Question::Send, RuleSet::Rust) => vec![own, p.traits.async_send, p.traits.resident],
        _ => vec![own],
    }
}

pub(super) fn hidden(p: &Prover<'_>, env: EnvId, def: DefId, args: Args) -> Option<Ty> {
    use asyncsend_ty::Substitute;
    p.cx.hidden_type(def).map(|t| p.normalize(env, t.subst(&args)))
}

/// Hand-written impls, where the type's head has any.
fn by_impl(p: &Prover<'_>, env: EnvId, q: Question, ty: Ty) -> Option<Step> {
    let trait_ = lookup::trait_of(p, q)?;
    Some(match lookup::explicit(p, trait_, ty) {
        Explicit::None => return None,
        Explicit::Impl { def, clauses, synthetic } => {
            let rule = if synthetic { &rules::AUTO_STRUCTURAL } else { &rules::AUTO_EXPLICIT_IMPL };
            Step::all(rule, lookup::clause_goals(p, env, Some(def), &clauses))
        }
        Explicit::Negative { def, .. } => Step::fails(&rules::AUTO_NEGATIVE_IMPL, Leaf::Negative(def)),
        Explicit::NoMatch => Step::fails(&rules::AUTO_EXPLICIT_IMPL, Leaf::NoImpl),
        Explicit::Unknown(reason) => Step::unknown(&rules::AUTO_EXPLICIT_IMPL, reason),
    })
}

/// As [`by_impl`], for the types of the language: only the crate of an auto trait may implement it for them.
fn by_own_impl(p: &Prover<'_>, env: EnvId, q: Question, ty: Ty) -> Option<Step> {
    matches!(q, Question::Other(_)).then(|| by_impl(p, env, q, ty)).flatten()
}

fn adt(p: &Prover<'_>, env: EnvId, q: Question, ty: Ty, def: DefId, args: Args) -> Step {
    if let Some(step) = by_impl(p, env, q, ty) {
        return step;
    }
    if Some(def) == p.traits.phantom_data {
        return Step::all(
            &rules::AUTO_STRUCTURAL,
            args.iter().map(|a| (Goal::auto(q, a.ty()), Via::Argument)).collect(),
        );
    }
    if lookup::has_mark(p.cx, def, "assumed") && p.cx.variants(def).iter().all(|v| v.fields.is_empty()) {
        return Step::all(&rules::AUTO_STRUCTURAL, lookup::argument_goals(p, env, q, args));
    }
    if lookup::hides_fields(p.cx, q, def) {
        // Markers stand in for what is left out.
        let is_marker =
            |g: &Goal| matches!(g.ty().and_then(Ty::as_adt), Some((d, _)) if Some(d) == p.traits.phantom_data);
        let mut parts = lookup::field_goals(p, env, q, def, args);
        parts.retain(|(g, _)| !is_marker(g));
        parts.extend(lookup::argument_goals(p, env, q, args));
        let reason = format!("the model does not say all that `{}` is made of", p.cx.display(ty));
        return Step::all_and_more(&rules::AUTO_STRUCTURAL, parts, reason);
    }
    Step::all(&rules::AUTO_STRUCTURAL, lookup::field_goals(p, env, q, def, args))
}

fn reference(p: &Prover<'_>, env: EnvId, q: Question, ty: Ty, target: Ty, m: Mutability) -> Step {
    let of = match (q, m) {
        (Question::Send, Mutability::Not) | (Question::Sync, _) => Question::Sync,
        (Question::Send, Mutability::Mut) => Question::Send,
        _ => match by_impl(p, env, q, ty) {
            Some(step) => return step,
            None => q,
        },
    };
    Step::all(&rules::AUTO_REFERENCE, vec![(Goal::auto(of, target), Via::Pointee)])
}

fn raw_pointer(p: &Prover<'_>, env: EnvId, q: Question, ty: Ty, target: Ty) -> Step {
    match q {
        Question::Send | Question::Sync => Step::fails(&rules::AUTO_RAW_POINTER, Leaf::RawPointer),
        _ => by_impl(p, env, q, ty)
            .unwrap_or_else(|| Step::all(&rules::AUTO_STRUCTURAL, vec![(Goal::auto(q, target), Via::Pointee)])),
    }
}

fn projection(p: &Prover<'_>, env: EnvId, q: Question, ty: Ty) -> Step {
    let known = p.normalize(env, ty);
    if known != ty {
        return Step::all(&rules::AUTO_PARAM, vec![(Goal::auto(q, known), Via::Same)]);
    }
    if lookup::assumed(p, env, ty, &names(p, q)) {
        return Step::holds(&rules::AUTO_PARAM);
    }
    if ty.has_error() || !ty.has_params() && !is_left_open(p.cx, &p.env(env), ty) {
        return Step::unknown(&rules::AUTO_PARAM, format!("`{}` could not be normalized", p.cx.display(ty)));
    }
    Step::fails(&rules::AUTO_PARAM, Leaf::NotAssumed)
}

fn witness(p: &Prover<'_>, env: EnvId, q: Question, def: DefId, args: Args) -> Step {
    let args: Args = args.iter().map(|a| if let Arg::Ty(t) = a { Arg::Ty(*t) } else { *a }).collect();
    if p.cx.thir(p.cx.body_owner(def)).is_some_and(|t| !t.errors.is_empty()) {
        return Step::unknown(&rules::AUTO_COROUTINE, lookup::HAS_ERROR);
    }
    match lookup::witness_goals(p, env, q, def, args, false) {
        Some(goals) => Step::all(&rules::AUTO_COROUTINE, goals),
        None => Step::unknown(&rules::AUTO_COROUTINE, lookup::gap(p.cx, def)),
    }
}
