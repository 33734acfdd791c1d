//! What is asked of each body by itself, ahead of the rest.

use crate::auto::settled;
use crate::recursion;
use asyncsend_hir::{Cx, Database, DefId, Program, RuleSet, ahead};
use asyncsend_mir::MirCx;
use asyncsend_ty::TyCx;

/// Types and lowers every body of the crate, and takes the first steps of what it owes.
pub fn warm(db: &Database, program: Program) {
    let owners = Cx::new(db, program).user_bodies();
    ahead::each(db, &owners, |db, owner| body(Cx::new(db, program), *owner));
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
        cx.mir(owner);
    }
}
