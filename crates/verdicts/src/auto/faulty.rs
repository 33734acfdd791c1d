//! Bodies with errors of their own, as rustc sees them from outside.
//!
//! What a body's `impl Trait` stands for, an `async fn`'s future included, is known once the body is checked. If rustc
//! reports an error there, the type is the error type to everyone else, of which every auto trait holds: nothing more is
//! reported about it. Only what is reported follows this; the program is refused either way.
//!
//! So it is with a method of an impl whose future is not what the trait promises, to all who call it: and since its type is
//! part of theirs, they are bodies with errors too ([`Prover::is_tainted`]).

use super::engine::{Answer, Prover, owed};
use crate::wf;
use asyncsend_hir::{DefId, DefKind, RuleSet};
use asyncsend_ty::thir::{ClosureInfoKind, CoroutineSource};
use asyncsend_ty::{Folder, Ty, TyCx, TyKind, fold_ty};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::{Cell, OnceCell, RefCell};

/// Bodies whose futures wait for each other's, one below the other, up to this many: below, they count as without errors.
const MAX_DEPTH: usize = 200;

#[derive(Default)]
pub(super) struct Faulty {
    /// Off until [`Prover::forgive_faulty`].
    on: Cell<bool>,
    depth: Cell<usize>,
    /// A body that is being asked about counts as without errors.
    known: RefCell<FxHashMap<DefId, bool>>,
    /// Methods of impls to which their traits promise something of what they return; and whether they break it.
    promised: OnceCell<FxHashSet<DefId>>,
    broken: RefCell<FxHashMap<DefId, bool>>,
    tainted: RefCell<FxHashMap<DefId, bool>>,
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
        let errors = self.is_tainted(owner)
            || owed(self.cx, owner).iter().any(|(_, goal)| self.prove(env, *goal) == Answer::Refuted);
        self.faulty.depth.set(depth);
        self.faulty.known.borrow_mut().insert(owner, errors);
        errors
    }

    /// Whether rustc gives up on the types of a body: it found an error, or there is one in a type that the body uses.
    pub fn is_tainted(&self, owner: DefId) -> bool {
        if let Some(known) = self.faulty.tainted.borrow().get(&owner) {
            return *known;
        }
        let tainted = self.cx.thir(owner).is_some_and(|thir| {
            !thir.errors.is_empty() || self.mentions_broken(owner, thir.exprs.iter().map(|(_, e)| e.ty))
        });
        self.faulty.tainted.borrow_mut().insert(owner, tainted);
        tainted
    }

    /// Whether a type in a body is what some other method returns, against its trait's promise: to rustc, it is an error.
    pub fn mentions_broken(&self, here: DefId, types: impl IntoIterator<Item = Ty>) -> bool {
        struct Mentions<'p, 'a> {
            p: &'p Prover<'a>,
            here: DefId,
            found: bool,
            seen: FxHashSet<Ty>,
        }
        impl Folder for Mentions<'_, '_> {
            fn enter(&mut self, ty: Ty) -> Option<Ty> {
                if let TyKind::Opaque(def, _) | TyKind::Coroutine(def, _) = ty.kind() {
                    let method = self.p.cx.body_owner(*def);
                    self.found |= method != self.here && self.p.is_broken(method);
                }
                // What was looked at is not looked at again.
                (self.found || !self.seen.insert(ty)).then_some(ty)
            }
        }
        if !self.faulty.on.get() || self.promised().is_empty() {
            return false;
        }
        let mut mentions = Mentions { p: self, here, found: false, seen: FxHashSet::default() };
        types.into_iter().any(|ty| {
            fold_ty(ty, &mut mentions);
            mentions.found
        })
    }

    fn promised(&self) -> &FxHashSet<DefId> {
        self.faulty.promised.get_or_init(|| {
            let items = self.cx.user_items().iter().copied();
            items.filter(|def| def.kind() == DefKind::Fn && !wf::returned(self.cx, *def).is_empty()).collect()
        })
    }

    fn is_broken(&self, method: DefId) -> bool {
        if !self.promised().contains(&method) {
            return false;
        }
        if let Some(known) = self.faulty.broken.borrow().get(&method) {
            return *known;
        }
        self.faulty.broken.borrow_mut().insert(method, false);
        let broken = wf::returned(self.cx, method).iter().any(|owed| {
            let env = self.env_of(owed.env_of);
            self.goal_of(env, &owed.pred).is_some_and(|goal| self.prove(env, goal) == Answer::Refuted)
        });
        self.faulty.broken.borrow_mut().insert(method, broken);
        broken
    }
}
