//! Impls without a trait: only for types of this crate, and no name twice.

use super::Coherence;
use super::overlap::inherent_overlap;
use asyncsend_hir::ast::ItemKind;
use asyncsend_hir::{Cx, DefId, DefKind, Edition, Name};
use asyncsend_ty::{Arg, TyCx, TyKind};
use rustc_hash::FxHashMap;

pub(super) fn check(cx: Cx<'_>, def: DefId, out: &mut Coherence) {
    let item = cx.item(def);
    let ItemKind::Impl(imp) = &item.kind else { return };
    if imp.trait_path.is_some() {
        // Of a trait that is not known.
        return;
    }
    if imp.negative {
        out.error(cx, None, item.name_span, "inherent impls cannot be negative".into());
    }
    if imp.is_unsafe {
        out.error(cx, Some("E0197"), imp.self_ty.span, "inherent impls cannot be unsafe".into());
    }
    if cx.edition() >= Edition::E2021 && super::objects::bare_trait(cx, def, &imp.self_ty).is_some() {
        // Refused for want of `dyn`.
        return;
    }
    let ty = cx.normalize(cx.env(def), cx.impl_header(def).self_ty);
    let (code, message) = match ty.kind() {
        TyKind::Error => return,
        TyKind::Adt(d, _) | TyKind::Foreign(d) if cx.is_user(*d) => {
            return super::header::constrained(cx, def, vec![Arg::Ty(ty)], out);
        }
        TyKind::Dynamic(d) => match &d.principal {
            Some(p) if cx.is_user(p.trait_) => return,
            Some(_) => {
                ("E0116", "cannot define inherent `impl` for a type outside of the crate where the type is defined")
            }
            None => ("E0785", "cannot define inherent `impl` for a dyn auto trait"),
        },
        TyKind::Adt(..) | TyKind::Foreign(_) => {
            ("E0116", "cannot define inherent `impl` for a type outside of the crate where the type is defined")
        }
        TyKind::Param(_) | TyKind::Projection(..) | TyKind::Opaque(..) => {
            ("E0118", "no nominal type found for inherent implementation")
        }
        _ => ("E0390", "cannot define inherent `impl` for primitive types"),
    };
    out.error(cx, Some(code), item.name_span, message.into());
}

/// Two functions (or constants) of one name on one type.
pub(super) fn duplicates(cx: Cx<'_>, out: &mut Coherence) {
    let mut named: FxHashMap<(DefId, Name, bool), Vec<(DefId, DefId)>> = FxHashMap::default();
    for def in cx.user_items().iter().filter(|d| d.kind() == DefKind::Impl) {
        let ItemKind::Impl(imp) = &cx.item(*def).kind else { continue };
        let (None, TyKind::Adt(adt, _)) = (&imp.trait_path, cx.impl_header(*def).self_ty.kind()) else { continue };
        for item in &imp.items {
            let others = named.entry((*adt, item.name(), item.kind() == DefKind::TypeAlias)).or_default();
            let taken = others.iter().find(|(_, other)| other == def || inherent_overlap(cx, *other, *def));
            if let Some((first, _)) = taken {
                let message = format!("duplicate definitions with name `{}`", item.name());
                out.error(cx, Some("E0592"), cx.item(*first).name_span, message);
            }
            others.push((*item, *def));
        }
    }
}
