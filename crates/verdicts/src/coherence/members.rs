//! The items of an impl are the trait's.

use super::{Coherence, TraitImpl};
use crate::auto::lookup::has_mark;
use crate::wf::{is_global, own_predicates};
use asyncsend_hir::ast::{FnItem, GenericParam, GenericParamKind, ItemKind};
use asyncsend_hir::{Cx, DefId, DefKind, FrontError, FrontErrorKind, Namespace};
use asyncsend_ty::traits::{may_specialize, specializes};
use asyncsend_ty::{Arg, Args, Pred, Substitute, TyCx, TyKind, elaborate};

pub(super) fn check(cx: Cx<'_>, i: &TraitImpl<'_>, out: &mut Coherence) {
    let trait_ = i.trait_ref.trait_;
    let ItemKind::Trait(t) = &cx.item(trait_).kind else { return };
    if i.item.negative {
        if let Some(first) = i.item.items.first() {
            out.error(cx, Some("E0749"), cx.item(*first).name_span, "negative impls cannot have any items".into());
        }
        return;
    }
    let namespace = |def: DefId| if def.kind() == DefKind::TypeAlias { Namespace::Type } else { Namespace::Value };
    // The model leaves out what no program needed so far.
    if cx.is_user(trait_) {
        for item in &i.item.items {
            let known = cx.assoc_item(trait_, item.name(), namespace(*item)).is_some_and(|d| d.kind() == item.kind());
            if known || !is_whole(cx, trait_) {
                continue;
            }
            let (code, what) = match item.kind() {
                DefKind::TypeAlias => ("E0437", "type"),
                DefKind::Const => ("E0438", "const"),
                _ => ("E0407", "method"),
            };
            let message = format!("{what} `{}` is not a member of trait `{}`", item.name(), trait_.name());
            out.error(cx, Some(code), cx.item(*item).name_span, message);
        }
    }
    if !may_specialize(cx) {
        for item in i.item.items.iter().map(|d| cx.item(*d)).filter(|item| item.attrs.is_default) {
            out.error(cx, Some("E0658"), item.span, "specialization is unstable".into());
        }
    }
    for method in i.item.items.iter().filter(|d| d.kind() == DefKind::Fn) {
        if !cx.is_user(trait_) || is_as_declared(cx, trait_, *method, out) {
            stricter(cx, *method, out);
        }
    }
    let mut general = cx.impls_of(trait_, cx.impl_head(i.def)).to_vec();
    general.retain(|g| may_specialize(cx) && *g != i.def && specializes(cx, i.def, *g));
    let missing: Vec<String> = t
        .items
        .iter()
        .filter(|d| is_required(cx, **d) && cx.assoc_item(i.def, d.name(), namespace(**d)).is_none())
        .filter(|d| !general.iter().any(|g| cx.assoc_item(*g, d.name(), namespace(**d)).is_some()))
        .map(|d| format!("`{}`", d.name()))
        .collect();
    if !missing.is_empty() && !i.item.derived && !i.item.is_default && is_whole(cx, i.def) {
        let message = format!("not all trait items implemented, missing: {}", missing.join(", "));
        out.error(cx, Some("E0046"), i.span, message);
    }
}

/// Whether all items of a trait or an impl were read: macros that are not known, or not expanded, make items too.
fn is_whole(cx: Cx<'_>, def: DefId) -> bool {
    let whole = cx.in_file(cx.item(def).span);
    let hides = |e: &FrontError| match e.kind {
        FrontErrorKind::Limit => true,
        FrontErrorKind::Unsupported | FrontErrorKind::Syntax => whole.contains(cx.in_file(e.span)),
        FrontErrorKind::Property => false,
    };
    !cx.front_errors().iter().any(hides)
}

/// Whether a trait says nothing of what its item is.
fn is_required(cx: Cx<'_>, item: DefId) -> bool {
    match &cx.item(item).kind {
        ItemKind::Fn(f) => !f.has_body && !has_mark(cx, item, "provided"),
        ItemKind::Const(c) => !c.has_body,
        ItemKind::TypeAlias(a) => a.ty.is_none(),
        _ => false,
    }
}

/// Whether a method has the receiver and as many parameters as its declaration (`E0185`, `E0186`, `E0049`, `E0050`).
fn is_as_declared(cx: Cx<'_>, trait_: DefId, method: DefId, out: &mut Coherence) -> bool {
    let declared = cx.assoc_item(trait_, method.name(), Namespace::Value);
    let (ItemKind::Fn(own), Some(ItemKind::Fn(asked))) = (&cx.item(method).kind, declared.map(|d| &cx.item(d).kind))
    else {
        return true;
    };
    let name = method.name();
    let written = |f: &FnItem| {
        let synthetic = |p: &GenericParam| matches!(p.kind, GenericParamKind::Type { synthetic: true, .. });
        (f.generics.params.iter().filter(|p| !synthetic(p)).count(), f.generics.params.iter().any(synthetic))
    };
    let ((has, made), (wants, declares_made)) = (written(own), written(asked));
    let (code, at, message) = match (own.has_self, asked.has_self) {
        (true, false) => {
            let message = format!("method `{name}` has a `self` declaration in the impl, but not in the trait");
            ("E0185", own.sig_span, message)
        }
        (false, true) => {
            let message = format!("method `{name}` has a `self` declaration in the trait, but not in the impl");
            ("E0186", own.sig_span, message)
        }
        _ if !made && !declares_made && has != wants => {
            let at = own.generics.params.first().map_or(cx.item(method).name_span, |p| p.span);
            let message = format!("method `{name}` has {has} generic parameters but its trait declaration has {wants}");
            ("E0049", at, message)
        }
        _ if own.params.len() != asked.params.len() => {
            let at = own.params.get(asked.params.len()).or(own.params.first()).map_or(own.sig_span, |p| p.span);
            let (has, wants) = (own.params.len(), asked.params.len());
            let message = format!("method `{name}` has {has} parameters but the declaration in the trait has {wants}");
            ("E0050", at, message)
        }
        _ => return true,
    };
    out.error(cx, Some(code), at, message);
    false
}

/// A method may not ask for more than its declaration does (`E0276`).
fn stricter(cx: Cx<'_>, item: DefId, out: &mut Coherence) {
    let Some(imp) = item.parent().filter(|p| p.kind() == DefKind::Impl) else { return };
    let Some(trait_ref) = cx.impl_header(imp).trait_ref else { return };
    let declared = cx.assoc_item(trait_ref.trait_, item.name(), Namespace::Value);
    let Some(declared) = declared.filter(|d| d.kind() == DefKind::Fn) else { return };
    let own = own_predicates(cx, item);
    if own.is_empty() || cx.fn_sig(declared).has_self != cx.fn_sig(item).has_self {
        return;
    }
    let mut args: Vec<Arg> = trait_ref.args.to_vec();
    args.extend(cx.identity_args(item).iter().skip(TyCx::generics(cx, item).parent_count));
    let mut known: Vec<Pred> = cx.predicates(imp).iter().map(|(p, _)| *p).collect();
    known.extend(own_predicates(cx, declared).iter().map(|(p, _)| p.subst(&args)));
    let env = elaborate(cx, known);
    for (pred, at) in own.iter().filter(|(p, _)| !is_global(cx, p)) {
        let normal = |p: &Pred| match p {
            Pred::Trait { trait_ref, .. } => {
                let args = trait_ref.args.iter().map(|a| match a {
                    Arg::Ty(t) => Arg::Ty(cx.normalize(&env, *t)),
                    c => *c,
                });
                Some((trait_ref.trait_, args.collect::<Args>()))
            }
            _ => None,
        };
        let Some((trait_, asked)) = normal(pred) else { continue };
        let about_param = matches!(asked.first().map(|a| a.ty().kind()), Some(TyKind::Param(_)));
        if about_param && !env.preds.iter().filter_map(normal).any(|k| k == (trait_, asked)) {
            out.error(cx, Some("E0276"), *at, "impl has stricter requirements than trait".into());
        }
    }
}
