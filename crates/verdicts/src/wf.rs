//! What signatures owe: bounds of the types and traits they name, supertraits and associated-type bounds of impls, `Sync` of
//! statics. Follows `rustc_hir_analysis::check::wfcheck`.

use crate::coherence::{self, Coherence};
use crate::obligations::Owed;
use asyncsend_hir::ast::{GenericArg, ItemKind, ThreadLocalKind, TypeRef, TypeRefKind, VariantData};
use asyncsend_hir::resolve::Namespace;
use asyncsend_hir::{Cx, Db, DefId, DefKind, Program, Span};
use asyncsend_ty::lower::return_opaque_def;
use asyncsend_ty::thir::{Cause, CauseKind};
use asyncsend_ty::{Arg, Args, Const, Flags, Folder, Pred, Substitute, Ty, TyCx, TyKind, arg_flags, fold_args};
use rustc_hash::FxHashSet;

/// Everything that the user's signatures owe, in source order.
pub fn signatures(cx: Cx<'_>) -> &[Owed] {
    signatures_query(cx.db, cx.program)
}

#[salsa::tracked(returns(ref), no_eq)]
fn signatures_query(db: &dyn Db, program: Program) -> Vec<Owed> {
    let cx = Cx::new(db, program);
    let mut w = Wf { cx, coherence: coherence::check(cx), out: Vec::new(), owed: FxHashSet::default() };
    for def in cx.user_items() {
        w.owed.clear();
        w.item(*def);
    }
    w.out
}

struct Wf<'a> {
    cx: Cx<'a>,
    coherence: &'a Coherence,
    out: Vec<Owed>,
    /// What the item at hand owes so far: rustc says it once at one place.
    owed: FxHashSet<(Pred, Span)>,
}

impl Wf<'_> {
    /// rustc leaves the items of a trait alone of which some impl is refused.
    fn is_incoherent(&self, def: DefId) -> bool {
        let trait_ = match def.kind() {
            DefKind::Trait => Some(def),
            DefKind::Impl => self.cx.impl_header(def).trait_ref.map(|t| t.trait_),
            _ => None,
        };
        trait_.is_some_and(|t| self.coherence.incoherent.contains(&t))
    }

    fn item(&mut self, def: DefId) {
        let cx = self.cx;
        if def.parent().is_some_and(|p| self.is_incoherent(p)) {
            return;
        }
        self.clauses(def);
        match &cx.item(def).kind {
            ItemKind::Fn(f) => {
                let sig = cx.fn_sig(def);
                for (ty, written) in sig.inputs.iter().zip(&f.params) {
                    self.ty(def, *ty, written.span);
                }
                if f.coroutine().is_none() {
                    self.ty(def, sig.output, f.ret.span);
                    for n in 0..f.return_impls {
                        self.bounds(def, cx.item_bounds(return_opaque_def(def, n)));
                    }
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
            ItemKind::Const(_) if def.name() == "" => {}
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
            ItemKind::TypeAlias(_) if def.parent().is_some_and(|p| p.kind() == DefKind::Trait) => {
                self.bounds(def, cx.item_bounds(def));
            }
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
        if self.owed.insert((pred, span)) {
            self.out.push(Owed { env_of, pred, cause: Cause { span, kind } });
        }
    }

    /// The where clauses of an item themselves, and the defaults of its parameters.
    fn clauses(&mut self, def: DefId) {
        let cx = self.cx;
        if asyncsend_hir::item_generics(cx.item(def)).is_none() {
            return;
        }
        let supertraits = if def.kind() == DefKind::Trait { cx.super_predicates(def) } else { &[] };
        let own: Vec<(Pred, Span)> = supertraits.iter().chain(own_predicates(cx, def)).copied().collect();
        self.bounds(def, &own);
        if !cx.has_feature("trivial_bounds") {
            // What has no parameters must simply be true.
            for (pred, at) in own.iter().filter(|(p, _)| is_global(cx, p)) {
                self.owe(cx.user_root(), *pred, *at, CauseKind::Other);
            }
        }
        self.defaults(def, &own);
    }

    /// The where clauses of the traits that bounds name.
    fn bounds(&mut self, env_of: DefId, bounds: &[(Pred, Span)]) {
        for (pred, at) in bounds {
            match pred {
                Pred::Trait { trait_ref, .. } => {
                    self.named(env_of, trait_ref.trait_, &trait_ref.args, *at);
                    trait_ref.args.iter().for_each(|a| self.ty(env_of, a.ty(), *at));
                }
                Pred::Projection { ty, .. } => self.ty(env_of, *ty, *at),
                Pred::Props { .. } => {}
            }
        }
    }

    /// The where clauses of one item that is named with these arguments.
    fn named(&mut self, env_of: DefId, item: DefId, args: &Args, span: Span) {
        for (pred, bound) in self.cx.predicates(item) {
            // That the trait's `Self` has the trait is what is being asked.
            let itself = matches!(pred, Pred::Trait { trait_ref, .. } if trait_ref.trait_ == item);
            if !itself {
                let kind = CauseKind::ItemBound { item, bound_span: Some(*bound), call_span: span, arg_span: None };
                self.owe(env_of, pred.subst(args), span, kind);
            }
        }
    }

    /// A default of a parameter must have what is asked of the parameter, unless either depends on another parameter.
    fn defaults(&mut self, def: DefId, own: &[(Pred, Span)]) {
        let cx = self.cx;
        let generics = TyCx::generics(cx, def);
        let mut args = cx.identity_args(def).to_vec();
        let mut any = false;
        for (n, p) in generics.params.iter().enumerate() {
            if let Some(Arg::Ty(default)) = cx.param_default(def, n)
                && !default.has_params()
                && let Some(slot) = args.get_mut(p.index as usize)
            {
                *slot = Arg::Ty(default);
                any = true;
            }
        }
        if !any {
            return;
        }
        for (pred, at) in own {
            let with_default = pred.subst(&args);
            let Pred::Trait { trait_ref, .. } = with_default else { continue };
            let has_params = trait_ref.args.iter().any(|a| arg_flags(a).has(Flags::PARAM));
            if with_default != *pred && !has_params {
                let kind = CauseKind::ItemBound { item: def, bound_span: Some(*at), call_span: *at, arg_span: None };
                self.owe(def, with_default, *at, kind);
            }
        }
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
        if self.is_incoherent(def) || self.coherence.broken.contains(&def) {
            return;
        }
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
                DefKind::TypeAlias => self.assoc_type(trait_ref.args, trait_, *item),
                DefKind::Fn => self.all(returned(cx, *item)),
                _ => {}
            }
        }
    }

    /// The bounds that the trait puts on an associated type.
    fn assoc_type(&mut self, trait_args: Args, trait_: DefId, item: DefId) {
        let cx = self.cx;
        let Some(declared) = cx.assoc_item(trait_, item.name(), Namespace::Type) else { return };
        let ItemKind::TypeAlias(alias) = &cx.item(item).kind else { return };
        let Some(written) = &alias.ty else { return };
        let value = cx.type_of(item);
        self.ty(item, value, written.span);
        self.all(bounds_of(cx, declared, trait_args, item, value, written.span));
    }

    fn all(&mut self, owed: Vec<Owed>) {
        for Owed { env_of, pred, cause } in owed {
            self.owe(env_of, pred, cause.span, cause.kind);
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
                TyKind::Adt(def, a) | TyKind::Projection(def, a) => {
                    self.named(env_of, *def, a, span);
                    work.extend(args(a));
                }
                TyKind::Array(t, _) | TyKind::Slice(t) | TyKind::Ref(t, _) | TyKind::RawPtr(t, _) => work.push(*t),
                TyKind::Tuple(ts) => work.extend(ts.iter()),
                TyKind::FnPtr(f) => {
                    work.extend(f.inputs.iter());
                    work.push(f.output);
                }
                TyKind::Dynamic(d) => {
                    if let Some(p) = &d.principal {
                        work.extend(args(&p.args));
                        work.extend(p.projections.iter().map(|(_, t)| *t));
                    }
                }
                _ => {}
            }
        }
    }
}

/// What a method of a trait's impl owes: the bounds of the future (or other `impl Trait`) that the trait says it returns.
pub(crate) fn returned(cx: Cx<'_>, item: DefId) -> Vec<Owed> {
    let imp = item.parent().filter(|p| p.kind() == DefKind::Impl);
    let Some(trait_ref) = imp.and_then(|i| cx.impl_header(i).trait_ref) else { return Vec::new() };
    let declared = cx.assoc_item(trait_ref.trait_, item.name(), Namespace::Value).filter(|d| d.kind() == DefKind::Fn);
    let Some(TyKind::Projection(opaque, _)) = declared.map(|d| cx.fn_sig(d).output.kind()) else { return Vec::new() };
    let ItemKind::Fn(f) = &cx.item(item).kind else { return Vec::new() };
    if opaque.kind() != DefKind::ReturnOpaque {
        return Vec::new();
    }
    let span = if f.coroutine().is_some() { f.sig_span } else { f.ret.span };
    bounds_of(cx, *opaque, trait_ref.args, item, cx.fn_sig(item).output, span)
}

/// `value` stands for `declared`, an associated type (or returned opaque) of a trait.
fn bounds_of(cx: Cx<'_>, declared: DefId, trait_args: Args, item: DefId, value: Ty, span: Span) -> Vec<Owed> {
    // The trait's arguments, then the item's own in place of the declaration's.
    let own = TyCx::generics(cx, item);
    let own_args = cx.identity_args(item);
    let mut args: Vec<Arg> = trait_args.to_vec();
    args.extend(own_args.iter().skip(own.parent_count));
    let mut out = Vec::new();
    for (pred, bound) in cx.item_bounds(declared) {
        let Pred::Trait { trait_ref, props } = pred else { continue };
        let about_it = matches!(trait_ref.self_ty().kind(), TyKind::Projection(d, _) if *d == declared);
        if !about_it {
            continue;
        }
        let mut trait_ref = trait_ref.subst(&args);
        trait_ref.args = std::iter::once(Arg::Ty(value)).chain(trait_ref.args.iter().copied().skip(1)).collect();
        let kind = CauseKind::ItemBound { item: declared, bound_span: Some(*bound), call_span: span, arg_span: None };
        out.push(Owed { env_of: item, pred: Pred::Trait { trait_ref, props: *props }, cause: Cause { span, kind } });
    }
    out
}

/// The where clauses that an item writes itself, without its impl's or trait's.
pub(crate) fn own_predicates(cx: Cx<'_>, def: DefId) -> &[(Pred, Span)] {
    let parent = def.parent().filter(|p| matches!(p.kind(), DefKind::Impl | DefKind::Trait));
    let inherited = match def.kind() {
        // `Self: Trait` itself.
        DefKind::Trait => 1,
        _ => parent.map_or(0, |p| cx.predicates(p).len()),
    };
    cx.predicates(def).get(inherited..).unwrap_or(&[])
}

/// Whether a clause depends on nothing: no parameter, no lifetime but `'static`. Written lifetimes are not known here, so a
/// reference counts as one.
pub(crate) fn is_global(cx: Cx<'_>, pred: &Pred) -> bool {
    struct Local<'a>(Cx<'a>, bool);
    impl Folder for Local<'_> {
        fn enter(&mut self, ty: Ty) -> Option<Ty> {
            self.1 |= match ty.kind() {
                TyKind::Ref(..) | TyKind::Param(_) | TyKind::Error | TyKind::Opaque(..) | TyKind::FnPtr(_) => true,
                TyKind::Adt(def, _) => !self.0.ast_generics(*def).lifetimes.is_empty(),
                _ => false,
            };
            self.1.then_some(ty)
        }
        fn fold_const(&mut self, c: Const) -> Const {
            self.1 |= !matches!(c, Const::Value(_));
            c
        }
    }
    let Pred::Trait { trait_ref, .. } = pred else { return false };
    let mut local = Local(cx, false);
    fold_args(trait_ref.args, &mut local);
    !local.1
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
