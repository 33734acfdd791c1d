//! The few questions to the control-flow graphs.

use asyncsend_hir::{Cx, DefId};
use asyncsend_mir::MirCx;
use asyncsend_mir::mir::Body;
use asyncsend_mir::witness::Witness;

/// What rustc counts as kept across a suspension.
pub fn witness(cx: Cx<'_>, coroutine: DefId) -> Option<&Witness> {
    cx.witness(coroutine)
}

/// What is really kept: places that were moved from hold no value.
pub fn witness_precise(cx: Cx<'_>, coroutine: DefId) -> Option<&Witness> {
    cx.witness_precise(coroutine)
}

/// The control-flow graph of a coroutine.
pub fn mir(cx: Cx<'_>, coroutine: DefId) -> Option<&Body> {
    cx.mir(coroutine)
}
