//! Trait objects as they are written in signatures: one trait that is not an auto trait (`E0225`), one that allows objects
//! (`E0038`), all its types given (`E0191`), and `dyn` from 2021 on (`E0782`). And names in signatures that lead nowhere.

use super::Coherence;
use crate::auto::lookup::{is_auto, supertraits};
use asyncsend_hir::ast::{
    Bound, BoundKind, GenericArg, GenericParamKind, Generics, Item, ItemKind, Path, PathAnchor, TypeRef, TypeRefKind,
};
use asyncsend_hir::{Cx, DefId, DefKind, Edition, Namespace};
use asyncsend_ty::lower::TyLower;
use asyncsend_ty::names::{self, Wanted};
use asyncsend_ty::{Arg, Folder, Pred, Ty, TyCx, TyKind, fold_arg, fold_tys};

/// The trait that a type names without `dyn`.
pub(super) fn bare_trait(cx: Cx<'_>, from: DefId, ty: &TypeRef) -> Option<DefId> {
    let TypeRefKind::Path(path) = &*ty.kind else { return None };
    if path.qself.is_some() || is_param(cx, from, path) {
        return None;
    }
    cx.resolve(from, path, Namespace::Type).def().filter(|d| d.kind() == DefKind::Trait)
}

/// Whether a path starts with a generic parameter or `Self`.
fn is_param(cx: Cx<'_>, from: DefId, path: &Path) -> bool {
    let low = TyLower::new(cx, from);
    path.anchor == PathAnchor::Plain
        && path.segments.first().is_some_and(|first| first.name == "Self" || low.find_param(first.name).is_some())
}

/// Looks through the signatures of all items.
pub(super) fn check(cx: Cx<'_>, out: &mut Coherence) {
    for def in cx.user_items() {
        let item = cx.item(*def);
        imports(cx, item, out);
        // A macro that is not known may make something else of it.
        let rewritten = |d: DefId| cx.item(d).attrs.unknown_macro;
        if rewritten(*def) || def.parent().is_some_and(rewritten) {
            continue;
        }
        // rustc looks at what an alias stands for where it is used.
        let of_item = def.parent().is_some_and(|p| matches!(p.kind(), DefKind::Impl | DefKind::Trait));
        let lazy = def.kind() == DefKind::TypeAlias && !of_item;
        let mut w = Walk { cx, from: *def, lazy, out };
        if let Some(generics) = asyncsend_hir::item_generics(item) {
            w.generics(generics);
        }
        match &item.kind {
            ItemKind::Fn(f) => f.params.iter().chain([&f.ret]).for_each(|t| w.ty(t)),
            ItemKind::Struct(s) | ItemKind::Union(s) => s.data.fields.iter().for_each(|f| w.ty(&f.ty)),
            ItemKind::Variant(v) => v.fields.iter().for_each(|f| w.ty(&f.ty)),
            ItemKind::Trait(t) => {
                w.relaxed(&t.supertraits, Some("supertrait bounds"));
                w.bounds(&t.supertraits);
            }
            ItemKind::Impl(i) if !i.derived => {
                w.ty(&i.self_ty);
                i.trait_path.iter().for_each(|p| w.trait_path(p));
            }
            ItemKind::TypeAlias(a) => {
                let in_trait = def.parent().is_some_and(|p| p.kind() == DefKind::Trait);
                if in_trait && a.ty.is_some() && !cx.has_feature("associated_type_defaults") {
                    let message = "associated type defaults are unstable".into();
                    w.out.error(cx, Some("E0658"), item.span, message);
                }
                w.relaxed(&a.bounds, None);
                w.bounds(&a.bounds);
                a.ty.iter().for_each(|t| w.ty(t));
            }
            ItemKind::Const(c) => w.ty(&c.ty),
            ItemKind::Static(s) => w.ty(&s.ty),
            _ => {}
        }
    }
}

/// Imports of what is not there.
fn imports(cx: Cx<'_>, item: &Item, out: &mut Coherence) {
    let ItemKind::Use(tree) = &item.kind else { return };
    let module = cx.module_of(item.def);
    for leaf in &tree.leaves {
        if let Some(e) = names::error(cx, module, &leaf.path, Wanted::Import) {
            out.names_missing = true;
            out.error(cx, Some(e.code), e.span, e.message);
        }
    }
}

struct Walk<'a, 'o> {
    cx: Cx<'a>,
    from: DefId,
    lazy: bool,
    out: &'o mut Coherence,
}

impl Walk<'_, '_> {
    fn generics(&mut self, generics: &Generics) {
        for p in &generics.params {
            if let GenericParamKind::Type { bounds, default, .. } = &p.kind {
                self.relaxed(bounds, None);
                self.bounds(bounds);
                default.iter().for_each(|t| self.ty(t));
            }
        }
        for w in &generics.where_preds {
            self.ty(&w.ty);
            self.bounds(&w.bounds);
        }
    }

    fn bounds(&mut self, bounds: &[Bound]) {
        for b in bounds {
            if let BoundKind::Trait { path, .. } = &b.kind {
                self.trait_path(path);
            }
        }
    }

    /// `?Trait` is for `Sized` alone, and for parameters: `elsewhere` says in what else the bounds stand.
    fn relaxed(&mut self, bounds: &[Bound], elsewhere: Option<&str>) {
        for b in bounds {
            let BoundKind::Trait { path, maybe: true, .. } = &b.kind else { continue };
            let def = self.cx.resolve(self.from, path, Namespace::Type).def();
            let message = match elsewhere {
                Some(place) => format!("relaxed bounds are not permitted in {place}"),
                None if def.is_none() || def == self.cx.lang_item("sized") => continue,
                None => "bound modifier `?` can only be applied to `Sized`".to_owned(),
            };
            self.out.error(self.cx, None, b.span, message);
        }
    }

    fn trait_path(&mut self, path: &Path) {
        self.name(path, Wanted::Trait);
        self.path(path);
    }

    fn name(&mut self, path: &Path, wanted: Wanted) {
        if path.qself.is_some() || is_param(self.cx, self.from, path) {
            return;
        }
        if let Some(e) = names::error(self.cx, self.from, path, wanted) {
            self.out.names_missing = true;
            self.out.no_bodies |= ["E0404", "E0405"].contains(&e.code);
            self.out.error(self.cx, Some(e.code), e.span, e.message);
        }
    }

    fn path(&mut self, path: &Path) {
        if let Some(q) = &path.qself {
            // In `<Trait>::name`, too, `dyn` may not be missing; but that is an expression's path mostly.
            self.ty(&q.ty);
        }
        for args in path.segments.iter().filter_map(|s| s.args.as_deref()) {
            for a in &args.args {
                if let GenericArg::Type(t) = a {
                    self.ty(t);
                }
            }
            for c in &args.constraints {
                c.ty.iter().for_each(|t| self.ty(t));
                self.bounds(&c.bounds);
            }
        }
    }

    fn ty(&mut self, ty: &TypeRef) {
        match &*ty.kind {
            TypeRefKind::Tuple(ts) => ts.iter().for_each(|t| self.ty(t)),
            TypeRefKind::RawPtr(t, _) | TypeRefKind::Array(t, _) | TypeRefKind::Slice(t) => self.ty(t),
            TypeRefKind::Ref { ty, .. } => self.ty(ty),
            TypeRefKind::FnPtr { params, ret, .. } => params.iter().chain([ret]).for_each(|t| self.ty(t)),
            TypeRefKind::Impl { bounds, .. } => self.bounds(bounds),
            TypeRefKind::Dyn(bounds) => {
                self.relaxed(bounds, Some("trait object types"));
                self.object(ty, bounds);
                self.bounds(bounds);
            }
            TypeRefKind::Path(path) if is_param(self.cx, self.from, path) => self.path(path),
            TypeRefKind::Path(path) => {
                self.name(path, Wanted::Type);
                if let Some(trait_) = bare_trait(self.cx, self.from, ty) {
                    if self.cx.edition() >= Edition::E2021 {
                        let message = "expected a type, found a trait".into();
                        return self.out.error(self.cx, Some("E0782"), ty.span, message);
                    }
                    self.principal(ty, trait_, path);
                }
                self.path(path);
            }
            TypeRefKind::Never | TypeRefKind::Infer | TypeRefKind::SynthParam(_) | TypeRefKind::Error => {}
        }
    }

    fn object(&mut self, ty: &TypeRef, bounds: &[Bound]) {
        let named = bounds.iter().filter_map(|b| match &b.kind {
            BoundKind::Trait { path, maybe: false, .. } => {
                let def = self.cx.resolve(self.from, path, Namespace::Type).def()?;
                (def.kind() == DefKind::Trait && !is_auto(self.cx, def) && !is_alias(self.cx, def))
                    .then_some((def, path, b.span))
            }
            _ => None,
        });
        let named: Vec<_> = named.collect();
        if !bounds.iter().any(|b| matches!(b.kind, BoundKind::Trait { maybe: false, .. })) {
            let message = "at least one trait is required for an object type".into();
            return self.out.error(self.cx, Some("E0224"), ty.span, message);
        }
        if let Some((_, _, at)) = named.get(1) {
            let message = "only auto traits can be used as additional traits in a trait object".into();
            self.out.error(self.cx, Some("E0225"), *at, message);
        } else if let Some((def, path, _)) = named.first() {
            self.principal(ty, *def, path);
        }
    }

    fn principal(&mut self, ty: &TypeRef, trait_: DefId, path: &Path) {
        let cx = self.cx;
        if !allows_objects(cx, trait_) {
            if self.lazy {
                return;
            }
            let message = format!("the trait `{}` is not dyn compatible", trait_.name());
            return self.out.error(cx, Some("E0038"), ty.span, message);
        }
        let args = path.segments.last().and_then(|s| s.args.as_deref());
        if args.is_some_and(|a| a.fn_sugar.is_some()) {
            return;
        }
        let all = supertraits(cx, trait_);
        let given = |assoc: DefId| {
            args.is_some_and(|a| a.constraints.iter().any(|c| c.name == assoc.name()))
                || all
                    .iter()
                    .flat_map(|t| cx.super_predicates(*t))
                    .any(|(p, _)| matches!(p, Pred::Projection { assoc: a, .. } if *a == assoc))
        };
        let missing = all.iter().flat_map(|t| cx.members(*t)).find(|d| {
            d.kind() == DefKind::TypeAlias && !given(**d) && cx.generics(**d).params.is_empty() && !needs_sized(cx, **d)
        });
        if let Some(assoc) = missing {
            let message = format!(
                "the value of the associated type `{}` in `{}` must be specified",
                assoc.name(),
                assoc.parent().map_or_else(String::new, |t| t.name().to_string())
            );
            self.out.error(cx, Some("E0191"), path.span, message);
        }
    }
}

fn is_alias(cx: Cx<'_>, trait_: DefId) -> bool {
    matches!(&cx.item(trait_).kind, ItemKind::Trait(t) if t.alias)
}

/// Whether an item of a trait is for sized types only.
fn needs_sized(cx: Cx<'_>, def: DefId) -> bool {
    let clauses = &cx.ast_generics(def).where_preds;
    clauses.iter().any(|w| {
        matches!(&*w.ty.kind, TypeRefKind::Path(p) if p.segments.len() == 1 && p.segments[0].name == "Self")
            && names_sized(cx, def, &w.bounds)
    })
}

fn names_sized(cx: Cx<'_>, from: DefId, bounds: &[Bound]) -> bool {
    bounds.iter().any(|b| match &b.kind {
        BoundKind::Trait { path, maybe: false, .. } => {
            let def = cx.resolve(from, path, Namespace::Type).def();
            def.is_some() && def == cx.lang_item("sized")
        }
        _ => false,
    })
}

/// Whether a trait has objects: neither it nor a supertrait asks for sized types, and its methods can be called through a
/// table. What the model's traits ask of their methods is not looked at.
fn allows_objects(cx: Cx<'_>, trait_: DefId) -> bool {
    supertraits(cx, trait_).into_iter().all(|t| {
        let ItemKind::Trait(item) = &cx.item(t).kind else { return true };
        let sized = names_sized(cx, t, &item.supertraits) || needs_sized(cx, t);
        let of_self = cx.super_predicates(t).iter().any(
            |(p, _)| matches!(p, Pred::Trait { trait_ref, .. } if trait_ref.args.iter().skip(1).any(|a| mentions_self(*a))),
        );
        !sized && !of_self && (!cx.is_user(t) || item.items.iter().all(|i| needs_sized(cx, *i) || has_entry(cx, *i)))
    })
}

fn has_entry(cx: Cx<'_>, item: DefId) -> bool {
    match &cx.item(item).kind {
        ItemKind::Fn(f) => {
            let sig = cx.fn_sig(item);
            let types = asyncsend_ty::Tys::new(&sig.inputs[usize::from(sig.has_self).min(sig.inputs.len())..]);
            let mut found = FindSelf(false);
            fold_tys(types, &mut found);
            fold_arg(Arg::Ty(sig.output), &mut found);
            let by_value = !matches!(sig.output.kind(), TyKind::Projection(d, _) if d.kind() == DefKind::ReturnOpaque);
            sig.has_self && f.generics.params.is_empty() && f.return_impls == 0 && by_value && !found.0
        }
        ItemKind::Const(_) => false,
        ItemKind::TypeAlias(a) => a.generics.params.is_empty() && a.generics.lifetimes.is_empty(),
        _ => true,
    }
}

fn mentions_self(arg: Arg) -> bool {
    let mut found = FindSelf(false);
    fold_arg(arg, &mut found);
    found.0
}

/// Looks for `Self` as a type; in `Self::Item` it does no harm.
struct FindSelf(bool);
impl Folder for FindSelf {
    fn enter(&mut self, ty: Ty) -> Option<Ty> {
        match ty.kind() {
            TyKind::Param(p) if p.index == 0 => self.0 = true,
            TyKind::Projection(..) => return Some(ty),
            _ => {}
        }
        (self.0 || !ty.has_params()).then_some(ty)
    }
}
