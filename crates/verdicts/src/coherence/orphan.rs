//! Whose impl it is: one of a foreign trait must name a type of this crate, before any type parameter that stands bare.

use super::{Coherence, TraitImpl};
use crate::auto::lookup::is_auto;
use asyncsend_hir::ast::ItemKind;
use asyncsend_hir::{Cx, DefId};
use asyncsend_ty::{TraitRef, Ty, TyCx, TyKind};

/// From which crate's point of view.
#[derive(Copy, Clone, PartialEq, Eq)]
pub(super) enum Whose {
    /// This crate's impl.
    Ours,
    /// An impl that some crate which uses this one might have: its types may be behind every variable.
    Others,
}

/// How the types of a trait reference belong to a crate.
pub(super) enum Orphan {
    Local,
    /// This parameter stands before the first local type.
    Uncovered(Ty),
    Foreign,
}

/// Types that count as their content: `#[fundamental]`.
fn is_fundamental(cx: Cx<'_>, adt: DefId) -> bool {
    ["std::boxed::Box", "std::pin::Pin"].iter().any(|path| cx.well_known(path) == Some(adt))
}

/// Traits of which a missing impl is a promise: `#[fundamental]`.
pub(super) fn is_fundamental_trait(cx: Cx<'_>, trait_: DefId) -> bool {
    ["sized", "fn", "fn_mut", "fn_once", "async_fn", "async_fn_mut", "async_fn_once"]
        .iter()
        .any(|lang| cx.lang_item(lang) == Some(trait_))
}

pub(super) fn orphan(cx: Cx<'_>, whose: Whose, types: impl IntoIterator<Item = Ty>) -> Orphan {
    let mut uncovered = None;
    for ty in types {
        match of_type(cx, whose, ty) {
            Orphan::Local => return uncovered.map_or(Orphan::Local, Orphan::Uncovered),
            Orphan::Uncovered(ty) => uncovered = uncovered.or(Some(ty)),
            Orphan::Foreign => {}
        }
    }
    uncovered.map_or(Orphan::Foreign, Orphan::Uncovered)
}

fn of_type(cx: Cx<'_>, whose: Whose, ty: Ty) -> Orphan {
    let local = |def: DefId| if whose == Whose::Ours && cx.is_user(def) { Orphan::Local } else { Orphan::Foreign };
    let mut ty = ty;
    loop {
        match ty.kind() {
            TyKind::Ref(inner, _) => ty = *inner,
            TyKind::Adt(def, args) if is_fundamental(cx, *def) => match args.first() {
                Some(inner) => ty = inner.ty(),
                None => return Orphan::Foreign,
            },
            TyKind::Adt(def, _) | TyKind::Foreign(def) => return local(*def),
            TyKind::Closure(def, _) | TyKind::Coroutine(def, _) => return local(*def),
            TyKind::Dynamic(d) => return d.principal.as_ref().map_or(Orphan::Foreign, |p| local(p.trait_)),
            TyKind::Param(_) | TyKind::Infer(_) | TyKind::Projection(..) if whose == Whose::Ours => {
                return Orphan::Uncovered(ty);
            }
            TyKind::Param(_) | TyKind::Infer(_) | TyKind::Projection(..) | TyKind::Error => return Orphan::Local,
            TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Never
            | TyKind::Int(_)
            | TyKind::Float(_)
            | TyKind::Array(..)
            | TyKind::Slice(_)
            | TyKind::Tuple(_)
            | TyKind::RawPtr(..)
            | TyKind::FnDef(..)
            | TyKind::FnPtr(_)
            | TyKind::Opaque(..) => return Orphan::Foreign,
        }
    }
}

/// The types of a trait reference, `Self` first, projections replaced.
fn types(cx: Cx<'_>, i: &TraitImpl<'_>) -> Vec<Ty> {
    let env = cx.env(i.def);
    i.trait_ref
        .args
        .iter()
        .filter(|a| !matches!(a, asyncsend_ty::Arg::Const(_)))
        .map(|a| cx.normalize(env, a.ty()))
        .collect()
}

/// Whether the impl is refused.
pub(super) fn check(cx: Cx<'_>, i: &TraitImpl<'_>, out: &mut Coherence) -> bool {
    let before = out.errors.len();
    if !i.is_unknown() {
        belongs(cx, i, out);
    }
    out.errors.len() > before
}

fn belongs(cx: Cx<'_>, i: &TraitImpl<'_>, out: &mut Coherence) {
    let trait_ = i.trait_ref.trait_;
    let types = types(cx, i);
    let owned = cx.is_user(trait_);
    if !owned {
        match orphan(cx, Whose::Ours, types) {
            Orphan::Local => {}
            Orphan::Uncovered(ty) => {
                let at = match (ty.kind(), &i.item.generics.params) {
                    (TyKind::Param(p), params) => params.iter().find(|g| g.name == p.name).map_or(i.span, |g| g.span),
                    _ => i.span,
                };
                let message = format!(
                    "type parameter `{}` must be used as the type parameter for some local type (e.g., `MyStruct<T>`)",
                    cx.display(ty)
                );
                return out.error(cx, Some("E0210"), at, message);
            }
            Orphan::Foreign => {
                let what = match i.header.self_ty.kind() {
                    TyKind::Adt(..) => "types defined outside of the crate",
                    TyKind::Bool | TyKind::Char | TyKind::Str | TyKind::Int(_) | TyKind::Float(_) | TyKind::Never => {
                        "primitive types"
                    }
                    _ => "arbitrary types",
                };
                let message = format!("only traits defined in the current crate can be implemented for {what}");
                return out.error(cx, Some("E0117"), i.span, message);
            }
        }
    }
    if is_auto(cx, trait_) {
        nominal(cx, i, owned, out);
    }
}

/// Impls of auto traits are for types that have a name: what else a type holds, the structural rule must see.
fn nominal(cx: Cx<'_>, i: &TraitImpl<'_>, owned: bool, out: &mut Coherence) {
    // As it is written: a projection has no name of its own, whatever it stands for.
    let ty = i.header.self_ty;
    let name = i.trait_ref.trait_.name();
    let shown = cx.display(ty);
    let kind = match ty.kind() {
        TyKind::Adt(def, _) | TyKind::Foreign(def) if owned || cx.is_user(*def) => return,
        TyKind::Adt(..) | TyKind::Foreign(_) => {
            let message = format!(
                "cross-crate traits with a default impl, like `{name}`, can only be implemented for a struct/enum type defined in the current crate"
            );
            return out.error(cx, Some("E0321"), i.span, message);
        }
        TyKind::Dynamic(_) => "trait object",
        TyKind::Param(p) => {
            let unsized_ = super::overlap::maybe_unsized(cx, i.def).contains(&p.name);
            if owned && !unsized_ {
                return;
            }
            "generic type"
        }
        TyKind::Projection(..) => "associated type",
        TyKind::Opaque(..) => "opaque type",
        _ if owned => return,
        _ => "type",
    };
    let message = if owned {
        format!("traits with a default impl, like `{name}`, cannot be implemented for {kind} `{shown}`")
    } else {
        format!(
            "cross-crate traits with a default impl, like `{name}`, can only be implemented for a struct/enum type, not `{shown}`"
        )
    };
    out.error(cx, Some("E0321"), i.span, message);
}

/// Whether it can be relied on that an impl which is not there will not be: no crate below may add it, nor a later version of
/// a crate above.
pub(super) fn is_knowable(cx: Cx<'_>, tr: TraitRef) -> bool {
    let types = || tr.args.iter().filter(|a| !matches!(a, asyncsend_ty::Arg::Const(_))).map(|a| a.ty());
    if matches!(orphan(cx, Whose::Others, types()), Orphan::Local) {
        return false;
    }
    let owned = match &cx.item(tr.trait_).kind {
        ItemKind::Trait(_) => cx.is_user(tr.trait_),
        _ => false,
    };
    owned || is_fundamental_trait(cx, tr.trait_) || matches!(orphan(cx, Whose::Ours, types()), Orphan::Local)
}
