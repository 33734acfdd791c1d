//! The auto-trait rules: which types have `Send`, `Sync`, `Resident`, isolation and `AsyncSend`.
//!
//! A rule answers one question about one goal in one step ([`Step`]): it holds, it fails, nobody knows, or it comes down
//! to other goals. The engine ([`engine`]) does the rest: the search, cycles (coinductive: a cycle holds), memoization,
//! and the chain of steps from a goal to the leaf that refutes it. Each rule set is one table: [`send`] for `Send`, `Sync`
//! and other auto traits, exactly rustc's; [`resident`], [`iso`] and [`proposal`] for the new ones.
//!
//! Every rule is a conjunction, once the impl that applies is known. The one disjunction (`Send` implies the weaker
//! traits) is decided first, by a search of its own.

pub mod engine;
mod faulty;
pub mod goal;
mod iso;
pub mod lookup;
mod proposal;
mod resident;
pub mod send;
pub mod settled;

pub use engine::{Answer, Prover};
pub use goal::*;

use asyncsend_hir::RuleSet;

/// The next step of a goal, by the table of its question.
fn step(p: &Prover<'_>, env: engine::EnvId, goal: Goal) -> Step {
    match goal {
        Goal::Holds(tr) => lookup::trait_step(p, env, tr),
        Goal::Drop(ty) => resident::drop_step(p, env, ty),
        Goal::Code(ty) => proposal::code_step(p, env, ty),
        Goal::Auto(question, subject) => match question {
            Question::Send | Question::Sync | Question::Other(_) => send::step(p, env, question, subject),
            Question::Resident => resident::step(p, env, subject),
            Question::Iso => iso::step(p, env, subject),
            Question::Proposal => proposal::step(p, env, subject),
            Question::AsyncSend => Step::all(
                &asyncsend_rules::ISO_STRUCTURAL,
                vec![
                    (Goal::Auto(Question::Resident, subject), Via::Same),
                    (Goal::Auto(Question::Iso, subject), Via::Same),
                ],
            ),
        },
    }
}

/// What the trait of this name means under a rule set.
pub fn question_of(rules: RuleSet, traits: &Traits, trait_: asyncsend_hir::DefId) -> Option<Question> {
    let some = Some(trait_);
    if some == traits.send {
        return Some(Question::Send);
    }
    if some == traits.sync {
        return Some(Question::Sync);
    }
    let (async_send, resident) = (some == traits.async_send, some == traits.resident);
    match rules {
        _ if !async_send && !resident => None,
        // There `AsyncSend` and `Resident` are aliases of `Send`.
        RuleSet::Rust => Some(Question::Send),
        RuleSet::Proposal => Some(Question::Proposal),
        RuleSet::Sound => Some(if async_send { Question::AsyncSend } else { Question::Resident }),
    }
}
