//! What rustc refuses today only because it keeps places that hold nothing (rust-lang/rust#116680, #137721, #151942).
//!
//! A future that the rule set `sound` accepts has values that are not `Send`, or else rustc accepts it too. Where all of
//! them are gone by the time of each await, no new trait is needed: ending the storage of their places is enough, and the
//! user should know.

use crate::auto::engine::EnvId;
use crate::auto::{Answer, Goal, Prover, Question, StepKind, Subject, Via, lookup};
use crate::fixes;
use crate::place::{await_keyword, place, snippet};
use asyncsend_diagnostics::Diagnostic;
use asyncsend_hir::DefId;
use asyncsend_mir::mir::LocalId;
use asyncsend_rules::{self as rules, codes};
use asyncsend_ty::{Ty, TyCx};
use rustc_hash::FxHashSet;

/// How many goals are looked at for one obligation.
const GOALS_LIMIT: usize = 10_000;

/// The locals that are the only reason for which rustc takes a type not to be `Send`: each was moved out of before every
/// await that it is saved at. None if there is another reason.
pub fn empty_places(p: &Prover<'_>, env: EnvId, ty: Ty) -> Option<Vec<(DefId, LocalId)>> {
    let mut found = Vec::new();
    let mut seen = FxHashSet::default();
    let mut work = vec![Goal::auto(Question::Send, ty)];
    while let Some(goal) = work.pop() {
        if !seen.insert(goal) || p.prove(env, goal) == Answer::Proven {
            continue;
        }
        if seen.len() > GOALS_LIMIT {
            return None;
        }
        if let Goal::Auto(Question::Send, Subject::Witness(def, args)) = goal {
            let kept = lookup::witness_goals(p, env, Question::Send, def, args, true)?;
            for (part, via) in lookup::witness_goals(p, env, Question::Send, def, args, false)? {
                let Via::Saved { local, .. } = via else { return None };
                if p.prove(env, part) == Answer::Proven {
                    continue;
                }
                let left = kept.iter().filter(|(_, v)| matches!(v, Via::Saved { local: l, .. } if *l == local));
                let left: Vec<Goal> = left.map(|(g, _)| *g).filter(|g| p.prove(env, *g) != Answer::Proven).collect();
                if left.is_empty() {
                    found.push((def, local));
                }
                work.extend(left);
            }
            continue;
        }
        match p.step(env, goal).kind {
            StepKind::Holds => {}
            StepKind::Unknown(_) | StepKind::Fails(_) => return None,
            StepKind::All(parts) => work.extend(parts.into_iter().map(|(g, _)| g)),
        }
    }
    found.sort();
    Some(found)
}

/// The warning about one of these locals, with the change that rustc needs.
pub fn warning(p: &Prover<'_>, coroutine: DefId, local: LocalId) -> Option<Diagnostic> {
    let witness = crate::glue::witness(p.cx, coroutine)?;
    let saved = witness.saved.iter().find(|s| s.local == local)?;
    let await_ = witness.suspensions.get(saved.at.first()?)?;
    let value = match (saved.name, snippet(p.cx, saved.span)) {
        (Some(name), _) => format!("`{name}`"),
        (None, Some(text)) => format!("the place of `{text}`"),
        (None, None) => "a place".to_owned(),
    };
    let word = if await_.is_await { "await" } else { "yield" };
    let message = format!(
        "rustc refuses this future today: to it, {value} is kept across this {word}, though it holds no value there"
    );
    let ty = p.cx.display(saved.ty);
    let d = Diagnostic::warning(Some(codes::REFUSED_TODAY.id), message)
        .span(place(p.cx, saved.span)?.label(format!("has type `{ty}`, which is not `Send`")));
    let d = match place(p.cx, await_keyword(p.cx, await_.span)) {
        Some(at) => d.span(at.label(format!("{word} occurs here; the value is gone"))),
        None => d,
    };
    let d = d.rule(rules::RESIDENT_COROUTINE.id);
    Some(match fixes::let_go(p.cx, coroutine, local) {
        Some(fix) => fix.on(p.cx, d),
        None => d.help("to please rustc, end the scope of its place before the await"),
    })
}
