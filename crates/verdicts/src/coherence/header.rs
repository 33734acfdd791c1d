//! What the header of an impl, or the declaration of an auto trait, may say.

use super::overlap::maybe_unsized;
use super::{Coherence, TraitImpl};
use crate::auto::lookup::is_auto;
use crate::place::snippet;
use asyncsend_hir::ast::ItemKind;
use asyncsend_hir::{Cx, DefId, DefKind};
use asyncsend_ty::{
    Arg, Args, Const, Folder, Mutability, Pred, Substitute, TraitRef, Ty, TyCx, TyKind, fold_arg, fold_args,
};
use rustc_hash::FxHashSet;

/// Auto traits: no parameters, no supertraits, no items (`E0567`, `E0568`, `E0380`).
pub(super) fn traits(cx: Cx<'_>, out: &mut Coherence) {
    for def in cx.user_items().iter().filter(|d| d.kind() == DefKind::Trait) {
        let item = cx.item(*def);
        let ItemKind::Trait(t) = &item.kind else { continue };
        if !t.is_auto {
            continue;
        }
        if !cx.has_feature("auto_traits") {
            out.error(cx, Some("E0658"), item.span, "auto traits are experimental and possibly buggy".into());
        }
        if !t.generics.params.is_empty() || !t.generics.lifetimes.is_empty() {
            out.error(cx, Some("E0567"), item.name_span, "auto traits cannot have generic parameters".into());
        }
        let bounds = t.supertraits.first().map(|b| b.span);
        for at in bounds.into_iter().chain(t.generics.where_preds.first().map(|w| w.span)) {
            out.error(cx, Some("E0568"), at, "auto traits cannot have super traits or lifetime bounds".into());
        }
        if let Some(first) = t.items.first() {
            out.error(cx, Some("E0380"), cx.item(*first).name_span, "auto traits cannot have associated items".into());
        }
    }
}

pub(super) fn check(cx: Cx<'_>, i: &TraitImpl<'_>, out: &mut Coherence) {
    safety(cx, i, out);
    language(cx, i, out);
    object(cx, i, out);
    if i.item.is_default && is_auto(cx, i.trait_ref.trait_) {
        out.error(cx, None, i.span, "impls of auto traits cannot be default".into());
        if i.item.negative {
            out.error(cx, Some("E0750"), i.span, "negative impls cannot be default impls".into());
        }
    }
}

/// `impl Drop` and `impl !Send` are for all of a type or for none of it.
pub(super) fn specialization(cx: Cx<'_>, i: &TraitImpl<'_>, orphans: &FxHashSet<DefId>, out: &mut Coherence) {
    let trait_ = i.trait_ref.trait_;
    let is_drop = cx.lang_item("drop") == Some(trait_) && !out.incoherent.contains(&trait_);
    if is_drop || i.item.negative && is_auto(cx, trait_) && !orphans.contains(&i.def) {
        no_specialization(cx, i, out);
    }
}

/// `unsafe` stands where the trait asks for it, and nowhere else.
fn safety(cx: Cx<'_>, i: &TraitImpl<'_>, out: &mut Coherence) {
    let trait_ = i.trait_ref.trait_;
    let ItemKind::Trait(t) = &cx.item(trait_).kind else { return };
    let name = trait_.name();
    if i.item.negative {
        if !cx.has_feature("negative_impls") {
            let message = "negative trait bounds are not fully implemented; use marker types for now";
            out.error(cx, Some("E0658"), i.span, message.into());
        }
        if i.item.is_unsafe {
            out.error(cx, Some("E0198"), i.span, "negative impls cannot be unsafe".into());
        }
        return;
    }
    // `unsafe impl<#[may_dangle] T> Drop`: what the attribute says has to be trusted.
    let header = cx.file_text(i.span.file).get(i.span.start as usize..i.span.end as usize);
    let dangles = header.is_some_and(|h| h.contains("may_dangle"));
    match (t.is_unsafe, i.item.is_unsafe) {
        (false, true) if cx.lang_item("drop") == Some(trait_) && dangles => {}
        (false, true) => {
            out.error(cx, Some("E0199"), i.span, format!("implementing the trait `{name}` is not unsafe"));
        }
        (true, false) => {
            out.error(cx, Some("E0200"), i.span, format!("the trait `{name}` requires an `unsafe impl` declaration"));
        }
        _ => {}
    }
}

/// Traits that mean something to the language.
fn language(cx: Cx<'_>, i: &TraitImpl<'_>, out: &mut Coherence) {
    let trait_ = i.trait_ref.trait_;
    let is = |lang: &str| cx.lang_item(lang) == Some(trait_);
    let ty = i.header.self_ty;
    if ["sized", "pointee_trait", "discriminant_kind", "tuple_trait"].iter().any(|l| is(l)) {
        let message = format!("explicit impls for the `{}` trait are not permitted", trait_.name());
        out.error(cx, Some("E0322"), i.span, message);
    }
    if is("unsize") {
        out.error(cx, Some("E0328"), i.span, "explicit impls for the `Unsize` trait are not permitted".into());
    }
    if ["fn", "fn_mut", "fn_once"].iter().any(|l| is(l)) {
        manual_fn(cx, i, out);
    }
    let adt = match ty.kind() {
        TyKind::Error => return,
        TyKind::Adt(def, args) => Some((*def, *args)),
        _ => None,
    };
    if is("drop") {
        if i.item.negative {
            return out.error(cx, None, i.span, "negative `Drop` impls are not supported".into());
        }
        if !adt.is_some_and(|(def, _)| cx.is_user(def)) {
            let message = "the `Drop` trait may only be implemented for local structs, enums, and unions";
            return out.error(cx, Some("E0120"), i.item.self_ty.span, message.into());
        }
    }
    if is("copy") && !i.item.negative {
        let Some((def, args)) = adt else {
            if is_copy_by_language(ty) {
                return;
            }
            let message = "the trait `Copy` cannot be implemented for this type";
            return out.error(cx, Some("E0206"), i.item.self_ty.span, message.into());
        };
        if !cx.is_user(def) {
            return;
        }
        let at = if i.item.derived { cx.item(def).name_span } else { i.item.self_ty.span };
        let env = cx.env(i.def);
        let moved = |ty: Ty| {
            let ty = cx.normalize(env, ty.subst(&args));
            let copied = TraitRef { trait_: i.trait_ref.trait_, args: Args::new(&[Arg::Ty(ty)]) };
            !ty.has_error() && asyncsend_ty::traits::holds_opaquely(cx, env, copied) == Some(false)
        };
        if cx.variants(def).iter().flat_map(|v| &v.fields).any(|f| moved(f.ty)) {
            out.error(cx, Some("E0204"), at, "the trait `Copy` cannot be implemented for this type".into());
        } else if cx.drop_impl(def).is_some() {
            let message = "the trait `Copy` cannot be implemented for this type; the type has a destructor";
            out.error(cx, Some("E0184"), at, message.into());
        }
    }
}

/// `impl Fn<()> for S`, which takes three features.
fn manual_fn(cx: Cx<'_>, i: &TraitImpl<'_>, out: &mut Coherence) {
    let name = i.trait_ref.trait_.name();
    if !cx.has_feature("unboxed_closures") {
        out.error(cx, Some("E0183"), i.span, format!("manual implementations of `{name}` are experimental"));
        let args = i.item.trait_path.as_ref().and_then(|p| p.segments.last()).and_then(|s| s.args.as_ref());
        if let (Some(path), Some(None)) = (&i.item.trait_path, args.map(|a| a.fn_sugar)) {
            let message = "the precise format of `Fn`-family traits' type parameters is subject to change";
            out.error(cx, Some("E0658"), path.span, message.into());
        }
    }
    for method in i.item.items.iter().filter(|d| d.kind() == DefKind::Fn) {
        let at = cx.item(*method).name_span;
        if !cx.has_feature("unboxed_closures")
            && snippet(cx, cx.item(*method).span).is_some_and(|t| t.contains("\"rust-call\""))
        {
            let message = "the extern \"rust-call\" ABI is experimental and subject to change";
            out.error(cx, Some("E0658"), at, message.into());
        }
        if !cx.has_feature("fn_traits") {
            out.error(cx, Some("E0658"), at, "use of unstable library feature `fn_traits`".into());
        }
    }
}

fn is_copy_by_language(ty: Ty) -> bool {
    matches!(
        ty.kind(),
        TyKind::Bool
            | TyKind::Char
            | TyKind::Int(_)
            | TyKind::Float(_)
            | TyKind::Never
            | TyKind::RawPtr(..)
            | TyKind::Ref(_, Mutability::Not)
            | TyKind::Array(..)
    )
}

/// `dyn Trait` has its trait, and its supertraits, already.
fn object(cx: Cx<'_>, i: &TraitImpl<'_>, out: &mut Coherence) {
    let TyKind::Dynamic(d) = i.header.self_ty.kind() else { return };
    let named = d.principal.as_ref().map(|p| p.trait_).into_iter().chain(d.autos.iter().copied());
    if named.into_iter().any(|t| crate::auto::lookup::supertraits(cx, t).contains(&i.trait_ref.trait_)) {
        let message = format!(
            "the object type `{}` automatically implements the trait `{}`",
            cx.display(i.header.self_ty),
            i.trait_ref.trait_.name()
        );
        out.error(cx, Some("E0371"), i.span, message);
    }
}

/// The self type is the type itself, the where clauses are its own (`E0366`, `E0367`).
fn no_specialization(cx: Cx<'_>, i: &TraitImpl<'_>, out: &mut Coherence) {
    let TyKind::Adt(adt, args) = i.header.self_ty.kind() else { return };
    let trait_ = i.trait_ref.trait_;
    let bang = if i.item.negative { "!" } else { "" };
    let mut seen = FxHashSet::default();
    let own = |a: &Arg| {
        matches!(a, Arg::Ty(t) if matches!(t.kind(), TyKind::Param(_))) || matches!(a, Arg::Const(Const::Param(_)))
    };
    let special = !args.iter().all(|a| own(a) && seen.insert(*a)) || special_lifetimes(i);
    let message = |what: &str| format!("`{bang}{}` {what}", trait_.name());
    if special {
        return out.error(cx, Some("E0366"), i.span, message("impls cannot be specialized"));
    }
    // What the type's own where clauses say, in terms of the impl.
    let promised: Vec<Pred> = cx.predicates(*adt).iter().map(|(p, _)| p.subst(args)).collect();
    let env = asyncsend_ty::elaborate(cx, promised);
    if let Some((_, at)) = i.header.preds.iter().find(|(p, _)| !env.preds.contains(p)) {
        let message = message("impl asks for what the type that it is implemented for does not");
        return out.error(cx, Some("E0367"), *at, message);
    }
    let sized_only =
        |def: DefId| cx.generics(def).params.len() - maybe_unsized(cx, def).len().min(cx.generics(def).params.len());
    if sized_only(i.def) > sized_only(*adt) {
        out.error(
            cx,
            Some("E0367"),
            i.span,
            message("impl asks for what the type that it is implemented for does not"),
        );
    }
}

/// Whether the self type is written with `'static`, or with one lifetime twice.
fn special_lifetimes(i: &TraitImpl<'_>) -> bool {
    let asyncsend_hir::ast::TypeRefKind::Path(path) = &*i.item.self_ty.kind else { return false };
    let mut seen = FxHashSet::default();
    path.segments.iter().filter_map(|s| s.args.as_ref()).flat_map(|a| &a.lifetimes).any(|l| {
        let name = l.as_str().trim_start_matches('\'');
        name == "static" || name != "_" && !seen.insert(name)
    })
}

/// Every type parameter of an impl is determined by what it is for (`E0207`).
pub(super) fn params(cx: Cx<'_>, i: &TraitImpl<'_>, out: &mut Coherence) {
    constrained(cx, i.def, i.trait_ref.args.to_vec(), out);
}

pub(super) fn constrained(cx: Cx<'_>, def: DefId, named: Vec<Arg>, out: &mut Coherence) {
    let ItemKind::Impl(item) = &cx.item(def).kind else { return };
    let header = cx.impl_header(def);
    if item.generics.params.is_empty() || named.iter().any(|a| matches!(a, Arg::Ty(t) if t.has_error())) {
        return;
    }
    let mut known: FxHashSet<u32> = FxHashSet::default();
    named.iter().for_each(|a| determined(*a, &mut known));
    loop {
        let before = known.len();
        for (pred, _) in &header.preds {
            if let Pred::Projection { args, ty, .. } = pred
                && mentioned(args).is_subset(&known)
            {
                determined(Arg::Ty(*ty), &mut known);
            }
        }
        if known.len() == before {
            break;
        }
    }
    for (n, p) in item.generics.params.iter().enumerate() {
        if !known.contains(&(n as u32)) {
            let what =
                if matches!(p.kind, asyncsend_hir::ast::GenericParamKind::Const { .. }) { "const" } else { "type" };
            let message = format!(
                "the {what} parameter `{}` is not constrained by the impl trait, self type, or predicates",
                p.name
            );
            out.error(cx, Some("E0207"), p.span, message);
            out.broken.insert(def);
        }
    }
}

/// The parameters that an argument determines: those of projections it does not.
fn determined(arg: Arg, known: &mut FxHashSet<u32>) {
    fold_arg(arg, &mut Params { known, through_projections: false });
}

fn mentioned(args: &Args) -> FxHashSet<u32> {
    let mut known = FxHashSet::default();
    fold_args(*args, &mut Params { known: &mut known, through_projections: true });
    known
}

/// Collects parameters.
struct Params<'a> {
    known: &'a mut FxHashSet<u32>,
    through_projections: bool,
}
impl Folder for Params<'_> {
    fn enter(&mut self, ty: Ty) -> Option<Ty> {
        match ty.kind() {
            TyKind::Param(p) => {
                self.known.insert(p.index);
                Some(ty)
            }
            TyKind::Projection(..) if !self.through_projections => Some(ty),
            _ => (!ty.has_params()).then_some(ty),
        }
    }
    fn fold_const(&mut self, c: Const) -> Const {
        if let Const::Param(p) = c {
            self.known.insert(p.index);
        }
        c
    }
}
