//! The queries: MIR per owner, witnesses per coroutine; and [`MirCx`], which looks them up.

use crate::build::{BuildOptions, build_bodies};
use crate::mir::{Body, BodyKind};
use crate::witness::{Witness, witness, witness_precise};
use asyncsend_hir::{Cx, Db, DefId, Program, RuleSet};
use asyncsend_ty::TyCx;
use asyncsend_ty::thir::ClosureInfoKind;
use std::sync::Arc;

/// The bodies of an owner: its own first, then those of its closures and coroutines.
#[salsa::tracked(returns(ref))]
pub fn mir_bodies(db: &dyn Db, program: Program, owner: DefId) -> Vec<Arc<Body>> {
    build(Cx::new(db, program), owner).into_iter().map(Arc::new).collect()
}

fn build(cx: Cx<'_>, owner: DefId) -> Vec<Body> {
    let Some(thir) = cx.thir(owner) else { return Vec::new() };
    let options = BuildOptions { overflow_checks: cx.program.overflow_checks(cx.db), edition: cx.edition() };
    build_bodies(cx, thir, options)
}

/// Whether an owner has coroutines, so that its bodies have to be built for their witnesses.
fn has_coroutines(cx: Cx<'_>, owner: DefId) -> bool {
    cx.thir(owner).is_some_and(|t| t.closures.values().any(|c| matches!(c.kind, ClosureInfoKind::Coroutine(..))))
}

/// The witnesses of an owner's coroutines: rustc's.
#[salsa::tracked(returns(ref))]
fn witnesses(db: &dyn Db, program: Program, owner: DefId) -> Vec<(DefId, Witness)> {
    let cx = Cx::new(db, program);
    let of = |b: &Body| matches!(b.kind, BodyKind::Coroutine { .. }).then(|| (b.def, witness(b)));
    if !has_coroutines(cx, owner) {
        Vec::new()
    } else if cx.rules() == RuleSet::Rust {
        // Nothing else of today's language asks for the bodies, which are large: they are not kept.
        build(cx, owner).iter().filter_map(of).collect()
    } else {
        mir_bodies(db, program, owner).iter().filter_map(|b| of(b)).collect()
    }
}

/// The witnesses of an owner's coroutines without what holds nothing.
#[salsa::tracked(returns(ref))]
fn precise_witnesses(db: &dyn Db, program: Program, owner: DefId) -> Vec<(DefId, Witness)> {
    let cx = Cx::new(db, program);
    if !has_coroutines(cx, owner) {
        return Vec::new();
    }
    let coroutines = mir_bodies(db, program, owner).iter().filter(|b| matches!(b.kind, BodyKind::Coroutine { .. }));
    coroutines.map(|b| (b.def, witness_precise(cx, b))).collect()
}

/// What later phases ask of this crate.
pub trait MirCx<'a>: Sized {
    /// The body of a function, constant, static, closure or coroutine that has one.
    fn mir(self, def: DefId) -> Option<&'a Body>;
    /// All bodies of an owner, its own first.
    fn mir_of_owner(self, owner: DefId) -> &'a [Arc<Body>];
    /// What rustc saves across the suspensions of a coroutine.
    fn witness(self, coroutine: DefId) -> Option<&'a Witness>;
    /// The part of it that can hold a value then: what the rule set `sound` counts.
    fn witness_precise(self, coroutine: DefId) -> Option<&'a Witness>;
}

impl<'a> MirCx<'a> for Cx<'a> {
    fn mir(self, def: DefId) -> Option<&'a Body> {
        self.mir_of_owner(self.body_owner(def)).iter().find(|b| b.def == def).map(|b| &**b)
    }
    fn mir_of_owner(self, owner: DefId) -> &'a [Arc<Body>] {
        mir_bodies(self.db, self.program, owner)
    }
    fn witness(self, coroutine: DefId) -> Option<&'a Witness> {
        witnesses(self.db, self.program, self.body_owner(coroutine)).iter().find(|w| w.0 == coroutine).map(|w| &w.1)
    }
    fn witness_precise(self, coroutine: DefId) -> Option<&'a Witness> {
        let all = precise_witnesses(self.db, self.program, self.body_owner(coroutine));
        all.iter().find(|w| w.0 == coroutine).map(|w| &w.1)
    }
}
