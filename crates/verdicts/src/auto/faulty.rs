//! Bodies with errors of their own, as rustc sees them from outside.
//!
//! What a body's `impl Trait` stands for, an `async fn`'s future included, is known once the body is checked. If rustc
//! reports an error there, the type is the error type to everyone else, of which every auto trait holds: nothing more is
//! reported about it. Only what is reported follows this; the program is refused either way.

use super::engine::{Answer, Prover, owed};
use asyncsend_hir::{DefId, RuleSet};
use asyncsend_ty::thir::{ClosureInfoKind, CoroutineSource};
use asyncsend_ty::{Ty, TyCx, TyKind};
use rustc_hash::FxHashMap;
use std::cell::{Cell, RefCell};

/// Bodies whose futures wait for each other's, one below the other, up to this many: below, they count as without errors.
const MAX_DEPTH: usize = 200;

#[derive(Default)]
pub(super) struct Faulty {
    /// Off until [`Prover::forgive_faulty`].
    on: Cell<bool>,
    depth: Cell<usize>,
    /// A body that is being asked about counts as without errors.
    known: RefCell<FxHashMap<DefId, bool>>,
}

impl Prover<'_> {
    /// From now on, what is behind an opaque type of a body with errors holds, if the rule set is rustc's.
    pub fn forgive_faulty(&self) {
        self.faulty.on.set(self.rules == RuleSet::Rust);
    }

    /// Whether a type is opaque, and defined by a body with errors.
    pub(super) fn is_faulty(&self, ty: Ty) -> bool {
        if !self.faulty.on.get() {
            return false;
        }
        let def = match ty.kind() {
            TyKind::Opaque(def, _) => *def,
            TyKind::Coroutine(def, _) if self.cx.is_user(*def) && self.is_async_fn(*def) => *def,
            _ => return false,
        };
        self.cx.is_user(def) && self.has_errors(self.cx.body_owner(def))
    }

    fn is_async_fn(&self, coroutine: DefId) -> bool {
        matches!(
            self.cx.closure_info(coroutine).map(|i| i.kind),
            Some(ClosureInfoKind::Coroutine(_, CoroutineSource::Fn))
        )
    }

    fn has_errors(&self, owner: DefId) -> bool {
        if let Some(known) = self.faulty.known.borrow().get(&owner) {
            return *known;
        }
        let depth = self.faulty.depth.get();
        if depth >= MAX_DEPTH {
            return false;
        }
        self.faulty.known.borrow_mut().insert(owner, false);
        self.faulty.depth.set(depth + 1);
        let env = self.env_of(owner);
        let errors = self.cx.thir(owner).is_some_and(|thir| {
            !thir.errors.is_empty()
                || owed(self.cx, owner).iter().any(|(_, goal)| self.prove(env, *goal) == Answer::Refuted)
        });
        self.faulty.depth.set(depth);
        self.faulty.known.borrow_mut().insert(owner, errors);
        errors
    }
}
