//! What method lookup must know of auto traits: that one certainly does not hold.
//!
//! Whether one holds is for phase two, on ground types. But of two candidates rustc takes the second, where the first asks for
//! `Send` of what is not. Only what written types say counts here: closures, coroutines and opaque types, whose answer
//! needs a body that is typed, are taken to have every auto trait.

use crate::api::*;
use crate::lower::is_auto_trait;
use crate::table::InferCtxt;
use crate::traits::{Eval, Selected, head_of};
use crate::ty::*;
use asyncsend_hir::DefId;
use rustc_hash::FxHashSet;

/// Goals that are looked at for one question; what comes after them is taken to hold.
const MAX_GOALS: usize = 256;

impl InferCtxt<'_> {
    /// Whether it is certain that `ty` has not the auto trait, `Send` or `Sync`.
    pub(crate) fn lacks_auto(&mut self, auto: DefId, ty: Ty) -> bool {
        let send = self.cx.well_known("std::marker::Send");
        let sync = self.cx.well_known("std::marker::Sync");
        let (Some(send), Some(sync)) = (send, sync) else { return false };
        if auto != send && auto != sync {
            return false;
        }
        let mut seen = FxHashSet::default();
        let mut work = vec![(auto, ty)];
        while let Some((auto, ty)) = work.pop() {
            let ty = self.resolve(ty);
            if seen.len() >= MAX_GOALS || !seen.insert((auto, ty)) {
                continue;
            }
            let goal = TraitRef { trait_: auto, args: Args::new(&[Arg::Ty(ty)]) };
            if self.env.preds.iter().any(|p| matches!(p, Pred::Trait { trait_ref, .. } if *trait_ref == goal)) {
                continue;
            }
            match ty.kind() {
                TyKind::Param(_) | TyKind::RawPtr(..) => return true,
                TyKind::Ref(t, m) => {
                    work.push((if auto == send && *m == Mutability::Mut { send } else { sync }, *t));
                }
                TyKind::Array(t, _) | TyKind::Slice(t) => work.push((auto, *t)),
                TyKind::Tuple(ts) => work.extend(ts.iter().map(|t| (auto, *t))),
                TyKind::Dynamic(d) => {
                    let named = d.principal.as_ref().is_some_and(|p| {
                        let args: Vec<Arg> = std::iter::once(Arg::Ty(ty)).chain(p.args).collect();
                        let base = TraitRef { trait_: p.trait_, args: Args::new(&args) };
                        self.elaborate_ref(base).iter().any(|t| t.trait_ == auto)
                    });
                    let has_impls = head_of(ty).is_some_and(|h| !self.cx.impls_of(auto, h).is_empty());
                    if !named && !d.autos.contains(&auto) && !has_impls {
                        return true;
                    }
                }
                TyKind::Adt(def, args) => {
                    let has_impls = head_of(ty).is_some_and(|h| !self.cx.impls_of(auto, h).is_empty());
                    if has_impls {
                        match self.nested_of_impl(goal) {
                            Some(nested) => work.extend(nested),
                            None => return true,
                        }
                    } else if self.cx.lang_item("phantom_data") == Some(*def) {
                        work.extend(args.first().map(|a| (auto, a.ty())));
                    } else {
                        let cx = self.cx;
                        let fields = cx.variants(*def).iter().flat_map(|v| &v.fields);
                        let types: Vec<Ty> = fields.map(|f| f.ty.subst(args)).collect();
                        for t in types {
                            let t = self.normalize(t);
                            work.push((auto, t));
                        }
                    }
                }
                _ => {}
            }
        }
        false
    }

    /// The auto traits that the impl of one asks for; `None` if there is no such impl, or it asks for more than there is.
    fn nested_of_impl(&mut self, goal: TraitRef) -> Option<Vec<(DefId, Ty)>> {
        let snapshot = self.snapshot();
        let found = match self.select(goal) {
            Selected::Impl { nested, .. } => {
                let preds: Vec<Pred> = nested.into_iter().map(|(p, _)| self.resolve_pred(p)).collect();
                Some(preds)
            }
            Selected::None | Selected::Negative(_) => None,
            _ => Some(Vec::new()),
        };
        self.rollback(snapshot);
        let mut autos = Vec::new();
        for pred in found? {
            match pred {
                Pred::Trait { trait_ref, .. } if is_auto_trait(self.cx, trait_ref.trait_) => {
                    autos.push((trait_ref.trait_, trait_ref.self_ty()));
                }
                _ if self.evaluate(pred) == Eval::No => return None,
                _ => {}
            }
        }
        // Variables of the impl that its self type does not determine are gone with the snapshot.
        autos.retain(|(_, ty)| !ty.has_infer());
        Some(autos)
    }
}
