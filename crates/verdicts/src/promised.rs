//! Which futures a bound makes promises about (rule `future.promise`): where `Future` and `AsyncSend` (or `Resident`) are
//! asked of one type, side by side, through supertraits, or by the impl that a bound comes down to.

use crate::auto::engine::EnvId;
use crate::auto::{Goal, Prover, lookup};
use asyncsend_hir::DefId;
use asyncsend_hir::ast::ItemKind;
use asyncsend_ty::thir::{Cause, CauseKind};
use asyncsend_ty::{Pred, Selection, Substitute, TraitRef, Ty, TyCx, TyKind};
use rustc_hash::FxHashSet;
use std::cell::OnceCell;

/// How many facts one bound may come down to before the search for promises ends.
const FACTS_LIMIT: usize = 1000;

/// The promises that the bounds of a program make.
#[derive(Default)]
pub struct Promised {
    /// Whether an impl or trait of the program asks for `AsyncSend` or `Resident` at all.
    hidden: OnceCell<bool>,
}

impl Promised {
    /// The weaker trait that a trait is or implies.
    pub fn weak(&self, p: &Prover<'_>, trait_: DefId) -> Option<DefId> {
        lookup::supertraits(p.cx, trait_)
            .into_iter()
            .find(|t| Some(*t) == p.traits.async_send || Some(*t) == p.traits.resident)
    }

    /// The goals that an obligation comes down to and that are about a future; its own trait included.
    pub fn of(&self, p: &Prover<'_>, env: EnvId, pred: &Pred, cause: &Cause, side_by_side: &[Pred]) -> Vec<Goal> {
        let Pred::Trait { trait_ref, .. } = pred else { return Vec::new() };
        let mut found = Vec::new();
        let goal = |weak: DefId, ty: Ty| p.goal_of(env, &Prover::pred(weak, ty));
        if let Some(weak) = self.weak(p, trait_ref.trait_)
            && (future_bound(p, cause).unwrap_or(false) || asks_future(p, side_by_side, trait_ref.self_ty()))
        {
            found.extend(goal(weak, trait_ref.self_ty()));
        }
        if !self.hidden(p) || lookup::is_auto(p.cx, trait_ref.trait_) {
            return found;
        }
        let mut seen: FxHashSet<TraitRef> = FxHashSet::default();
        let mut work = vec![*trait_ref];
        while let Some(tr) = work.pop() {
            if !seen.insert(tr)
                || seen.len() > FACTS_LIMIT
                || lookup::is_auto(p.cx, tr.trait_)
                || lookup::is_marker(p.cx, tr.trait_)
            {
                continue;
            }
            let mut facts: Vec<Pred> =
                p.cx.super_predicates(tr.trait_).iter().map(|(s, _)| s.subst(&tr.args)).collect();
            if let Selection::Impl { nested, .. } = p.cx.select(&p.env(env), tr) {
                facts.extend(nested.iter().map(|(n, _)| *n));
            }
            let asked: Vec<TraitRef> = facts
                .iter()
                .filter_map(|f| if let Pred::Trait { trait_ref, .. } = f { Some(*trait_ref) } else { None })
                .collect();
            for t in asked {
                if let Some(weak) = self.weak(p, t.trait_)
                    && (asks_future(p, &facts, t.self_ty())
                        || asks_future(
                            p,
                            &[Pred::Trait { trait_ref: tr, props: asyncsend_hir::Props::NONE }],
                            t.self_ty(),
                        ))
                {
                    found.extend(goal(weak, p.normalize(env, t.self_ty())));
                }
                work.push(t);
            }
        }
        found
    }

    fn hidden(&self, p: &Prover<'_>) -> bool {
        *self.hidden.get_or_init(|| {
            let asks =
                |pred: &Pred| matches!(pred, Pred::Trait { trait_ref, .. } if self.weak(p, trait_ref.trait_).is_some());
            p.cx.user_items().iter().any(|d| match &p.cx.item(*d).kind {
                ItemKind::Impl(_) => p.cx.impl_header(*d).preds.iter().any(|(pred, _)| asks(pred)),
                ItemKind::Trait(_) => self.weak(p, *d).is_some(),
                _ => false,
            })
        })
    }
}

/// Whether facts, or the bounds of an associated type, say that a type is a future.
fn asks_future(p: &Prover<'_>, facts: &[Pred], ty: Ty) -> bool {
    let Some(future) = p.traits.future else { return false };
    let says = |pred: &Pred, ty: Ty| matches!(pred, Pred::Trait { trait_ref, .. } if trait_ref.self_ty() == ty && lookup::supertraits(p.cx, trait_ref.trait_).contains(&future));
    if facts.iter().any(|f| says(f, ty)) {
        return true;
    }
    match ty.kind() {
        TyKind::Projection(def, args) | TyKind::Opaque(def, args) => {
            p.cx.item_bounds(*def).iter().any(|(b, _)| says(&b.subst(args), ty))
        }
        _ => false,
    }
}

/// Whether the bound of an item stands on something that is bound by `Future` too; `None` if it is not known which bound.
pub fn future_bound(p: &Prover<'_>, cause: &Cause) -> Option<bool> {
    let cx = p.cx;
    match &cause.kind {
        CauseKind::ItemBound { item, bound_span: Some(span), .. } => {
            let is_trait = item.kind() == asyncsend_hir::DefKind::Trait;
            let of_trait: &[_] = if is_trait { cx.super_predicates(*item) } else { &[] };
            let mut bounds = cx.predicates(*item).iter().chain(of_trait).chain(cx.item_bounds(*item));
            let own = bounds.find(|(_, s)| s == span).and_then(|(pred, _)| match pred {
                Pred::Trait { trait_ref, .. } => Some(trait_ref.self_ty()),
                _ => None,
            })?;
            let facts: Vec<Pred> = cx
                .env(*item)
                .preds
                .iter()
                .chain(of_trait.iter().map(|(b, _)| b))
                .chain(cx.item_bounds(*item).iter().map(|(b, _)| b))
                .copied()
                .collect();
            Some(asks_future(p, &facts, own))
        }
        CauseKind::ReturnOpaque { opaque, .. } => {
            let future = p.traits.future?;
            Some(cx.item_bounds(*opaque).iter().any(|(b, _)| matches!(b, Pred::Trait { trait_ref, .. } if lookup::supertraits(cx, trait_ref.trait_).contains(&future))))
        }
        _ => None,
    }
}
