//! What signatures owe: bounds of the types they name, supertraits and associated-type bounds of impls, `Sync` of statics.

use crate::obligations::Owed;
use asyncsend_hir::ast::{GenericArg, ItemKind, ThreadLocalKind, TypeRef, TypeRefKind, VariantData};
use asyncsend_hir::resolve::Namespace;
use asyncsend_hir::{Cx, DefId, DefKind, Span};
use asyncsend_ty::thir::{Cause, CauseKind};
use asyncsend_ty::{Arg, Args, Pred, Substitute, Ty, TyCx, TyKind};
use rustc_hash::FxHashSet;

/// Everything that the user's signatures owe, in source order.
pub fn signatures(cx: Cx<'_>) -> Vec<Owed> {
    let mut w = Wf { cx, out: Vec::new() };
    for def in cx.user_items() {
        w.item(*def);
    }
    w.out
}

struct Wf<'a> {
    cx: Cx<'a>,
    out: Vec<Owed>,
}

impl Wf<'_> {
    fn item(&mut self, def: DefId) {
        let cx = self.cx;
        match &cx.item(def).kind {
            ItemKind::Fn(f) => {
                let sig = cx.fn_sig(def);
                for (ty, written) in sig.inputs.iter().zip(&f.params) {
                    self.ty(def, *ty, written.span);
                }
                if f.coroutine().is_none() {
                    self.ty(def, sig.output, f.ret.span);
                }
            }
            ItemKind::Struct(s) | ItemKind::Union(s) => self.fields(def, 0, &s.data),
            ItemKind::Enum(e) => {
                for (i, v) in e.variants.iter().enumerate() {
                    if let ItemKind::Variant(data) = &cx.item(*v).kind {
                        self.fields(def, i, data);
                    }
                }
            }
            ItemKind::Const(c) => self.ty(def, cx.type_of(def), c.ty.span),
            ItemKind::Static(s) => {
                self.ty(def, cx.type_of(def), s.ty.span);
                if !s.mutable
                    && !s.is_foreign
                    && s.thread_local == ThreadLocalKind::No
                    && let Some(sync) = cx.well_known("std::marker::Sync")
                {
                    self.owe(def, crate::auto::Prover::pred(sync, cx.type_of(def)), s.ty.span, CauseKind::Other);
                }
            }
            ItemKind::Impl(_) => self.impl_(def),
            ItemKind::Mod
            | ItemKind::Use(_)
            | ItemKind::ExternCrate { .. }
            | ItemKind::Variant(_)
            | ItemKind::Trait(_)
            | ItemKind::TypeAlias(_)
            | ItemKind::MacroRules
            | ItemKind::ExternBlock { .. }
            | ItemKind::ExternType => {}
        }
    }

    fn owe(&mut self, env_of: DefId, pred: Pred, span: Span, kind: CauseKind) {
        self.out.push(Owed { env_of, pred, cause: Cause { span, kind } });
    }

    fn fields(&mut self, adt: DefId, variant: usize, data: &VariantData) {
        let Some(v) = self.cx.variants(adt).get(variant) else { return };
        for (field, written) in v.fields.iter().zip(&data.fields) {
            self.ty(adt, field.ty, written.ty.span);
        }
    }

    fn impl_(&mut self, def: DefId) {
        let cx = self.cx;
        let ItemKind::Impl(imp) = &cx.item(def).kind else { return };
        let header = cx.impl_header(def);
        self.ty(def, header.self_ty, imp.self_ty.span);
        let Some(trait_ref) = header.trait_ref else { return };
        if header.negative {
            return;
        }
        let trait_ = trait_ref.trait_;
        let own_bounds = cx
            .predicates(trait_)
            .iter()
            .filter(|(p, _)| !matches!(p, Pred::Trait { trait_ref, .. } if trait_ref.trait_ == trait_));
        let mut owed: Vec<(Pred, Span)> = cx.super_predicates(trait_).to_vec();
        owed.extend(own_bounds.copied().filter(|o| !cx.super_predicates(trait_).contains(o)));
        for (pred, bound) in owed {
            let kind = CauseKind::ItemBound {
                item: trait_,
                bound_span: Some(bound),
                call_span: imp.self_ty.span,
                arg_span: None,
            };
            self.owe(def, pred.subst(&trait_ref.args), imp.self_ty.span, kind);
        }
        for item in &imp.items {
            match item.kind() {
                DefKind::TypeAlias => self.assoc_type(def, trait_ref.args, trait_, *item),
                DefKind::Fn => self.method(trait_ref.args, trait_, *item),
                _ => {}
            }
        }
    }

    /// The bounds that the trait puts on an associated type.
    fn assoc_type(&mut self, _imp: DefId, trait_args: Args, trait_: DefId, item: DefId) {
        let cx = self.cx;
        let Some(declared) = cx.assoc_item(trait_, item.name(), Namespace::Type) else { return };
        let ItemKind::TypeAlias(alias) = &cx.item(item).kind else { return };
        let Some(written) = &alias.ty else { return };
        let value = cx.type_of(item);
        self.ty(item, value, written.span);
        self.bounds_of(declared, trait_args, item, value, written.span);
    }

    /// The bounds of the future (or other `impl Trait`) that a trait's method returns.
    fn method(&mut self, trait_args: Args, trait_: DefId, item: DefId) {
        let cx = self.cx;
        let Some(declared) = cx.assoc_item(trait_, item.name(), Namespace::Value) else { return };
        if declared.kind() != DefKind::Fn {
            return;
        }
        let TyKind::Projection(opaque, _) = cx.fn_sig(declared).output.kind() else { return };
        if opaque.kind() != DefKind::ReturnOpaque {
            return;
        }
        let ItemKind::Fn(f) = &cx.item(item).kind else { return };
        let span = if f.coroutine().is_some() { f.sig_span } else { f.ret.span };
        self.bounds_of(*opaque, trait_args, item, cx.fn_sig(item).output, span);
    }

    /// `value` stands for `declared`, an associated type (or returned opaque) of a trait.
    fn bounds_of(&mut self, declared: DefId, trait_args: Args, item: DefId, value: Ty, span: Span) {
        let cx = self.cx;
        // The trait's arguments, then the item's own in place of the declaration's.
        let own = TyCx::generics(cx, item);
        let own_args = cx.identity_args(item);
        let mut args: Vec<Arg> = trait_args.to_vec();
        args.extend(own_args.iter().skip(own.parent_count));
        for (pred, bound) in cx.item_bounds(declared) {
            let Pred::Trait { trait_ref, props } = pred else { continue };
            let about_it = matches!(trait_ref.self_ty().kind(), TyKind::Projection(d, _) if *d == declared);
            if !about_it {
                continue;
            }
            let mut trait_ref = trait_ref.subst(&args);
            trait_ref.args = std::iter::once(Arg::Ty(value)).chain(trait_ref.args.iter().copied().skip(1)).collect();
            let kind =
                CauseKind::ItemBound { item: declared, bound_span: Some(*bound), call_span: span, arg_span: None };
            self.owe(item, Pred::Trait { trait_ref, props: *props }, span, kind);
        }
    }

    /// The where clauses of every type named in `ty`.
    fn ty(&mut self, env_of: DefId, ty: Ty, span: Span) {
        let mut seen = FxHashSet::default();
        let mut work = vec![ty];
        while let Some(ty) = work.pop() {
            if !seen.insert(ty) {
                continue;
            }
            let args = |a: &Args| {
                a.iter().filter_map(|a| if let Arg::Ty(t) = a { Some(*t) } else { None }).collect::<Vec<_>>()
            };
            match ty.kind() {
                TyKind::Adt(def, a) => {
                    for (pred, bound) in self.cx.predicates(*def) {
                        let kind = CauseKind::ItemBound {
                            item: *def,
                            bound_span: Some(*bound),
                            call_span: span,
                            arg_span: None,
                        };
                        self.owe(env_of, pred.subst(a), span, kind);
                    }
                    work.extend(args(a));
                }
                TyKind::Array(t, _) | TyKind::Slice(t) | TyKind::Ref(t, _) | TyKind::RawPtr(t, _) => work.push(*t),
                TyKind::Tuple(ts) => work.extend(ts.iter()),
                TyKind::Projection(_, a) => work.extend(args(a)),
                _ => {}
            }
        }
    }
}

/// Where the `impl Trait` of a returned opaque type is written.
pub fn written_opaque(cx: Cx<'_>, opaque: DefId) -> Option<Span> {
    let ItemKind::Fn(f) = &cx.item(cx.body_owner(opaque)).kind else { return None };
    let number = opaque.key().disambiguator;
    let mut work: Vec<&TypeRef> = vec![&f.ret];
    while let Some(t) = work.pop() {
        match &*t.kind {
            TypeRefKind::Impl { index, .. } if *index == number => return Some(t.span),
            TypeRefKind::Tuple(ts) => work.extend(ts),
            TypeRefKind::RawPtr(t, _)
            | TypeRefKind::Ref { ty: t, .. }
            | TypeRefKind::Array(t, _)
            | TypeRefKind::Slice(t) => work.push(t),
            TypeRefKind::Path(p) => {
                for a in p.segments.iter().filter_map(|s| s.args.as_deref()) {
                    work.extend(a.args.iter().filter_map(|a| if let GenericArg::Type(t) = a { Some(t) } else { None }));
                    work.extend(a.constraints.iter().filter_map(|c| c.ty.as_ref()));
                }
            }
            _ => {}
        }
    }
    None
}
