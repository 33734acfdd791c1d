//! What is asked of each body by itself, and of the crate's items as a whole, ahead of the rest.

use crate::auto::{engine, settled};
use crate::{recursion, wf};
use asyncsend_hir::{Cx, Database, DefId, Program, RuleSet, ahead};
use asyncsend_mir::MirCx;
use asyncsend_ty::TyCx;

/// A question that needs no other's answer.
enum Question {
    /// Coherence, and what signatures owe.
    Items,
    Body(DefId),
}

/// Types and lowers every body of the crate, and takes the first steps of what it owes.
pub fn warm(db: &Database, program: Program) {
    let owners = Cx::new(db, program).user_bodies().into_iter().map(Question::Body);
    // The long one first.
    let questions: Vec<Question> = std::iter::once(Question::Items).chain(owners).collect();
    ahead::each(db, &questions, |db, question| {
        let cx = Cx::new(db, program);
        match question {
            Question::Items => {
                wf::signatures(cx);
            }
            Question::Body(owner) => body(cx, *owner),
        }
    });
}

fn body(cx: Cx<'_>, owner: DefId) {
    let Some(thir) = cx.thir(owner) else { return };
    for coroutine in thir.closures.keys() {
        cx.witness(*coroutine);
        if cx.rules() != RuleSet::Rust {
            cx.witness_precise(*coroutine);
        }
    }
    if cx.rules() == RuleSet::Rust {
        settled::ahead(cx, owner);
        recursion::ahead(cx, owner);
    } else {
        asyncsend_effects::ahead(cx, owner);
        engine::ahead(cx, owner);
    }
}
