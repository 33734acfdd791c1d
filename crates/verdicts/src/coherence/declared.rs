//! What declarations of generic items and types may not say, whoever uses them.

use super::Coherence;
use asyncsend_hir::ast::{GenericParamKind, ItemKind};
use asyncsend_hir::{Cx, DefId, DefKind};
use asyncsend_ty::{Arg, Folder, Pred, Ty, TyCx, TyKind, fold_args, fold_ty};

pub(super) fn check(cx: Cx<'_>, out: &mut Coherence) {
    for def in cx.user_items() {
        named_twice(cx, *def, out);
        if matches!(cx.item(*def).kind, ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union(_)) {
            unused(cx, *def, out);
            holds_itself(cx, *def, out);
        }
    }
}

/// Two parameters of one name, those of the impl or trait around among them (`E0403`).
fn named_twice(cx: Cx<'_>, def: DefId, out: &mut Coherence) {
    let Some(own) = asyncsend_hir::item_generics(cx.item(def)) else { return };
    let around = def.parent().filter(|p| matches!(p.kind(), DefKind::Impl | DefKind::Trait));
    let outer = around.map(|p| cx.ast_generics(p).params.as_slice()).unwrap_or_default();
    let written = |kind: &GenericParamKind| !matches!(kind, GenericParamKind::Type { synthetic: true, .. });
    for (i, param) in own.params.iter().enumerate().filter(|(_, p)| written(&p.kind)) {
        if outer.iter().chain(&own.params[..i]).any(|p| written(&p.kind) && p.name == param.name) {
            let message = format!(
                "the name `{}` is already used for a generic parameter in this item's generic parameters",
                param.name
            );
            out.error(cx, Some("E0403"), param.span, message);
        }
    }
}

/// A type parameter that no field mentions (`E0392`).
fn unused(cx: Cx<'_>, def: DefId, out: &mut Coherence) {
    let Some(generics) = asyncsend_hir::item_generics(cx.item(def)).filter(|g| !g.params.is_empty()) else { return };
    struct Mentioned(Vec<u32>);
    impl Folder for Mentioned {
        fn enter(&mut self, ty: Ty) -> Option<Ty> {
            if let TyKind::Param(p) = ty.kind() {
                self.0.push(p.index);
            }
            (!ty.has_params()).then_some(ty)
        }
    }
    let mut mentioned = Mentioned(Vec::new());
    for field in cx.variants(def).iter().flat_map(|v| &v.fields) {
        if field.ty.has_error() {
            return;
        }
        fold_ty(field.ty, &mut mentioned);
    }
    // `struct Call<T, F: Fn() -> T>(F)`: the other parameter determines it.
    for (pred, _) in cx.predicates(def) {
        if let Pred::Projection { args, ty, .. } = pred {
            fold_args(*args, &mut mentioned);
            fold_ty(*ty, &mut mentioned);
        }
    }
    for (index, param) in (0..).zip(&generics.params) {
        if generics.params.iter().filter(|p| p.name == param.name).count() > 1 {
            // Which of them is meant where the name stands is not to be told.
            continue;
        }
        if matches!(param.kind, GenericParamKind::Type { .. }) && !mentioned.0.contains(&index) {
            out.error(cx, Some("E0392"), param.span, format!("type parameter `{}` is never used", param.name));
        }
    }
}

/// A type with itself as a part, with no pointer in between (`E0072`).
fn holds_itself(cx: Cx<'_>, def: DefId, out: &mut Coherence) {
    let option = cx.well_known("std::option::Option");
    let mut parts: Vec<Ty> = cx.variants(def).iter().flat_map(|v| &v.fields).map(|f| f.ty).collect();
    while let Some(ty) = parts.pop() {
        match ty.kind() {
            TyKind::Adt(adt, _) if *adt == def => {
                let message = format!("recursive type `{}` has infinite size", def.name());
                return out.error(cx, Some("E0072"), cx.item(def).name_span, message);
            }
            TyKind::Adt(adt, args) if Some(*adt) == option => {
                parts.extend(args.iter().filter_map(|a| if let Arg::Ty(t) = a { Some(*t) } else { None }));
            }
            TyKind::Tuple(tys) => parts.extend(tys.iter()),
            TyKind::Array(ty, _) => parts.push(*ty),
            _ => {}
        }
    }
}
