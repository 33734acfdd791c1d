//! Under which bounds on type parameters a goal holds.

use crate::auto::engine::EnvId;
use crate::auto::{Answer, Goal, Leaf, Prover, Question, StepKind};
use crate::explain;
use asyncsend_hir::{Cx, DefKind};
use asyncsend_ty::{Ty, TyCx, TyKind};
use rustc_hash::FxHashSet;
use std::collections::VecDeque;

/// Whether something holds of a generic item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Holds {
    Always,
    /// If all of these bounds were there too.
    If(Vec<String>),
    /// No bound would help.
    Never,
    Unknown,
}

/// How much deeper than the root's a type may be nested: a future that polls one of its own with a larger argument has no end
/// of them, and each is a proof of its own.
const MAX_GROWTH: u32 = 48;

/// What the goal comes down to: the bounds that would make it hold.
pub fn conditions(p: &Prover<'_>, env: EnvId, root: Goal) -> Holds {
    match p.prove(env, root) {
        Answer::Proven => return Holds::Always,
        Answer::Unknown if !root.has_params() => return Holds::Unknown,
        Answer::Refuted | Answer::Unknown => {}
    }
    let mut bounds: Vec<(Ty, Question)> = Vec::new();
    let mut others: Vec<String> = Vec::new();
    let mut unknown = false;
    let mut seen = FxHashSet::default();
    let mut work = VecDeque::from([root]);
    let limit = root.ty().map_or(1, |t| p.depth(t)) + MAX_GROWTH;
    while let Some(goal) = work.pop_front() {
        if !seen.insert(goal) {
            continue;
        }
        if goal.ty().is_some_and(|t| p.depth(t) > limit) {
            return Holds::Unknown;
        }
        match p.prove(env, goal) {
            Answer::Proven => continue,
            // What mentions no parameter is not helped by a bound.
            Answer::Refuted if !goal.has_params() => return Holds::Never,
            Answer::Unknown if !goal.has_params() => {
                unknown = true;
                continue;
            }
            Answer::Refuted | Answer::Unknown => {}
        }
        match (p.step(env, goal).kind, goal) {
            (StepKind::Holds, _) => {}
            (StepKind::All(parts), _) => work.extend(parts.into_iter().map(|(g, _)| g)),
            (StepKind::Fails(Leaf::NotAssumed), _) => match (goal.ty(), goal.question()) {
                // What is asked for in code is the whole trait.
                (Some(ty), Some(Question::Iso)) => bounds.push((ty, Question::AsyncSend)),
                (Some(ty), Some(question)) => bounds.push((ty, question)),
                _ => unknown = true,
            },
            // A where clause of an impl about a parameter.
            (StepKind::Fails(Leaf::NoImpl) | StepKind::Unknown(_), Goal::Holds(tr)) if is_open(tr.self_ty()) => {
                others.push(format!("{}: {}", bounded(p.cx, tr.self_ty()), tr.trait_.name()));
            }
            (StepKind::Fails(_), _) => return Holds::Never,
            (StepKind::Unknown(_), _) => unknown = true,
        }
    }
    let implied = |(ty, q): &(Ty, Question)| {
        let has = |stronger: Question| bounds.contains(&(*ty, stronger));
        match q {
            Question::Resident => has(Question::AsyncSend) || has(Question::Send),
            Question::AsyncSend | Question::Proposal => has(Question::Send),
            _ => false,
        }
    };
    let mut out: Vec<String> = Vec::new();
    let named = bounds.iter().filter(|b| !implied(b)).map(|(ty, q)| {
        let name = match q {
            Question::Other(trait_) => trait_.name().to_string(),
            _ => explain::bound_name(*q).trim_matches('`').to_owned(),
        };
        format!("{}: {name}", bounded(p.cx, *ty))
    });
    for bound in named.chain(others) {
        if !out.contains(&bound) {
            out.push(bound);
        }
    }
    match (unknown, out.is_empty()) {
        (true, _) | (false, true) => Holds::Unknown,
        (false, false) => Holds::If(out),
    }
}

fn is_open(ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Param(_) | TyKind::Projection(..))
}

/// A type as it is written in a where clause: the future of a trait's method in return-type notation.
fn bounded(cx: Cx<'_>, ty: Ty) -> String {
    if let TyKind::Projection(def, args) = ty.kind()
        && def.kind() == DefKind::ReturnOpaque
        && let (Some(f), Some(subject)) = (def.parent(), args.first())
    {
        return format!("{}::{}(..)", bounded(cx, subject.ty()), f.name());
    }
    cx.display(ty)
}
