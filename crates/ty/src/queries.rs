//! Signature-level queries (generics, where clauses, fields, impl headers), and [`TyCx`] for [`Cx`].

use crate::api::*;
use crate::infer;
use crate::lower::*;
use crate::thir::*;
use crate::traits;
use crate::ty::*;
use asyncsend_hir::ast::{self, GenericParamKind, ItemKind};
use asyncsend_hir::resolve::Res;
use asyncsend_hir::*;
use rustc_hash::FxHashSet;
use std::sync::Arc;

/// The item whose generic parameters stand before `def`'s own.
fn generics_parent(def: DefId) -> Option<DefId> {
    let parent = def.parent()?;
    match def.kind() {
        DefKind::Closure | DefKind::Coroutine | DefKind::ReturnOpaque => Some(owner_of(def)),
        DefKind::Variant => Some(parent),
        // A constant in a type stands in an item, or in a block of a function.
        DefKind::Const if def.name() == "" => {
            std::iter::successors(Some(parent), |d| d.parent()).find(|d| d.kind() != DefKind::Mod)
        }
        _ => matches!(parent.kind(), DefKind::Impl | DefKind::Trait).then_some(parent),
    }
}

/// The function, const or static around a closure, coroutine or opaque.
pub fn owner_of(def: DefId) -> DefId {
    let mut d = def;
    while matches!(d.kind(), DefKind::Closure | DefKind::Coroutine | DefKind::ReturnOpaque) {
        match d.parent() {
            Some(p) => d = p,
            None => break,
        }
    }
    d
}

#[salsa::tracked(returns(ref))]
fn generics_query(db: &dyn Db, program: Program, def: DefId) -> GenericsInfo {
    let cx = Cx::new(db, program);
    let parent = generics_parent(def);
    let parent_count = parent.map_or(0, |p| {
        let g = cx.generics(p);
        g.parent_count + g.params.len()
    });
    let mut params = vec![];
    if def.kind() == DefKind::Trait {
        params.push(GenericParamInfo { name: Name::new("Self"), index: 0, is_const: false, has_default: false });
    }
    for p in ast_generics(cx, def).map(|g| g.params.as_slice()).unwrap_or(&[]) {
        let index = (parent_count + params.len()) as u32;
        let (is_const, has_default) = match &p.kind {
            GenericParamKind::Type { default, .. } => (false, default.is_some()),
            GenericParamKind::Const { default, .. } => (true, default.is_some()),
        };
        params.push(GenericParamInfo { name: p.name, index, is_const, has_default });
    }
    GenericsInfo { parent, parent_count, params }
}

/// The default of the parameter at a position among `def`'s own. A query of its own: defaults may name other generic
/// items, in circles even.
#[salsa::tracked(returns(copy), cycle_result = param_default_cycle)]
fn param_default_query(db: &dyn Db, program: Program, def: DefId, own: u32) -> Option<Arg> {
    let cx = Cx::new(db, program);
    let g = ast_generics(cx, def)?;
    // A trait's `Self` has no written parameter.
    let written = (own as usize).checked_sub(usize::from(def.kind() == DefKind::Trait))?;
    let mut low = TyLower::new(cx, def);
    match &g.params.get(written)?.kind {
        GenericParamKind::Type { default, .. } => default.as_ref().map(|t| Arg::Ty(low.ty(t))),
        GenericParamKind::Const { default, .. } => default.as_ref().map(|c| Arg::Const(low.constant(c))),
    }
}
fn param_default_cycle(_: &dyn Db, _: salsa::Id, _: Program, _: DefId, _: u32) -> Option<Arg> {
    None
}

#[salsa::tracked(returns(copy), cycle_result = impl_self_cycle)]
fn impl_self_query(db: &dyn Db, program: Program, def: DefId) -> Ty {
    let cx = Cx::new(db, program);
    match &cx.item(def).kind {
        ItemKind::Impl(i) => TyLower::new(cx, def).ty(&i.self_ty),
        _ => Ty::error(),
    }
}
pub(crate) fn impl_self(cx: Cx<'_>, def: DefId) -> Ty {
    impl_self_query(cx.db, cx.program, def)
}

#[salsa::tracked(returns(ref), cycle_result = predicates_cycle)]
fn predicates_query(db: &dyn Db, program: Program, def: DefId) -> Vec<(Pred, Span)> {
    let cx = Cx::new(db, program);
    let mut out = vec![];
    if let Some(p) = generics_parent(def) {
        out.extend(cx.predicates(p).iter().copied());
    }
    let mut low = TyLower::new(cx, def);
    if def.kind() == DefKind::Trait {
        let args = cx.identity_args(def);
        out.push((
            Pred::Trait { trait_ref: TraitRef { trait_: def, args }, props: Props::NONE },
            cx.item(def).name_span,
        ));
    }
    if let Some(g) = ast_generics(cx, def) {
        let infos = cx.generics(def);
        let own = infos.params.len() - g.params.len().min(infos.params.len());
        for (i, p) in g.params.iter().enumerate() {
            if let (GenericParamKind::Type { bounds, .. }, Some(info)) = (&p.kind, infos.params.get(own + i)) {
                low.bounds(Ty::new(TyKind::Param(ParamTy { index: info.index, name: info.name })), bounds, &mut out);
            }
        }
        for w in &g.where_preds {
            let ty = low.ty(&w.ty);
            low.bounds(ty, &w.bounds, &mut out);
        }
    }
    out
}

#[salsa::tracked(returns(ref), cycle_result = super_predicates_cycle)]
fn super_predicates_query(db: &dyn Db, program: Program, trait_: DefId) -> Vec<(Pred, Span)> {
    let cx = Cx::new(db, program);
    let mut out = vec![];
    let ItemKind::Trait(t) = &cx.item(trait_).kind else { return out };
    let self_ty = Ty::new(TyKind::Param(ParamTy { index: 0, name: Name::new("Self") }));
    let mut low = TyLower::new(cx, trait_);
    low.bounds(self_ty, &t.supertraits, &mut out);
    for w in &t.generics.where_preds {
        if matches!(&*w.ty.kind, ast::TypeRefKind::Path(p) if p.segments.len() == 1 && p.segments[0].name == "Self") {
            low.bounds(self_ty, &w.bounds, &mut out);
        }
    }
    out
}

#[salsa::tracked(returns(ref), cycle_result = env_cycle)]
fn env_query(db: &dyn Db, program: Program, def: DefId) -> Env {
    let cx = Cx::new(db, program);
    let owner = owner_of(def);
    elaborate(cx, cx.predicates(owner).iter().map(|(p, _)| *p).collect())
}

/// Adds supertraits (and their associated-type bounds) to a list of facts.
pub fn elaborate(cx: Cx<'_>, preds: Vec<Pred>) -> Env {
    let mut seen: FxHashSet<Pred> = FxHashSet::default();
    let mut out = vec![];
    let mut queue: std::collections::VecDeque<Pred> = preds.into();
    while let Some(p) = queue.pop_front() {
        if !seen.insert(p) || out.len() > 2048 {
            continue;
        }
        out.push(p);
        if let Pred::Trait { trait_ref, .. } = p {
            for (s, _) in cx.super_predicates(trait_ref.trait_) {
                queue.push_back(s.subst(&trait_ref.args));
            }
        }
    }
    let mut env = Env { preds: out };
    // What impls say of the types in the facts: `C: Consumer<<Vec<T> as IntoIterator>::Item>` is `C: Consumer<T>`.
    let reduced: Vec<Pred> = env.preds.iter().map(|p| reduce(cx, &env, *p)).collect();
    seen.extend(&reduced);
    env.preds = reduced;
    // Projections inside the facts are normalized by the other facts: `I: Iterator<Item = T>, I::Item: Send` gives `T: Send`.
    if !env.preds.iter().any(|p| matches!(p, Pred::Projection { .. })) {
        return env;
    }
    let extra: Vec<Pred> = env
        .preds
        .iter()
        .filter_map(|p| match p {
            Pred::Trait { trait_ref, props } if trait_ref.args.iter().any(|a| arg_flags(a).has(Flags::PROJECTION)) => {
                let args = trait_ref.args.iter().map(|a| match a {
                    Arg::Ty(t) => Arg::Ty(traits::normalize_by_env(&env, *t)),
                    c => *c,
                });
                Some(Pred::Trait {
                    trait_ref: TraitRef { trait_: trait_ref.trait_, args: args.collect() },
                    props: *props,
                })
            }
            _ => None,
        })
        .filter(|p| !seen.contains(p))
        .collect();
    env.preds.extend(extra);
    env
}

/// A fact with the projections normalized that do not rest on a parameter.
fn reduce(cx: Cx<'_>, env: &Env, pred: Pred) -> Pred {
    struct Find(bool);
    impl Folder for Find {
        fn enter(&mut self, ty: Ty) -> Option<Ty> {
            if let TyKind::Projection(_, args) = ty.kind()
                && !matches!(
                    args.first().map(|a| a.ty().kind()),
                    Some(TyKind::Param(_) | TyKind::Projection(..)) | None
                )
            {
                self.0 = true;
            }
            (self.0 || !ty.has_projection()).then_some(ty)
        }
    }
    let normal = |args: Args| -> Args {
        let mut found = Find(false);
        fold_args(args, &mut found);
        let ty = |t: Ty| traits::normalize(cx, env, t, false);
        if !found.0 {
            return args;
        }
        args.iter().map(|a| if let Arg::Ty(t) = a { Arg::Ty(ty(*t)) } else { *a }).collect()
    };
    match pred {
        Pred::Trait { trait_ref, props } => {
            Pred::Trait { trait_ref: TraitRef { trait_: trait_ref.trait_, args: normal(trait_ref.args) }, props }
        }
        Pred::Projection { assoc, args, ty } => Pred::Projection { assoc, args: normal(args), ty },
        Pred::Props { .. } => pred,
    }
}

#[salsa::tracked(returns(ref), cycle_result = fn_sig_cycle)]
fn fn_sig_query(db: &dyn Db, program: Program, def: DefId) -> FnSig {
    let cx = Cx::new(db, program);
    let item = cx.item(def);
    let none = unknown_sig();
    match &item.kind {
        ItemKind::Fn(f) => {
            let mut low = TyLower::new(cx, def);
            let inputs: Tys = f.params.iter().map(|p| low.ty(p)).collect();
            let output = if f.coroutine().is_some() {
                let args = cx.identity_args(def);
                if def.parent().is_some_and(|p| p.kind() == DefKind::Trait) {
                    Ty::new(TyKind::Projection(return_opaque_def(def, 0), args))
                } else {
                    Ty::new(TyKind::Coroutine(fn_coroutine_def(def), args))
                }
            } else {
                low.ty(&f.ret)
            };
            let props = f.props.union(item.attrs.props).union(item.attrs.props_unsafe);
            // A model's properties are trusted; so are those of a trait as a whole.
            let trusted = if cx.is_model(def) { props } else { item.attrs.props_unsafe };
            let of_trait = match def.parent() {
                Some(p) if p.kind() == DefKind::Trait => cx.item(p).attrs.props,
                _ => Props::NONE,
            };
            FnSig {
                inputs,
                output,
                is_unsafe: f.is_unsafe,
                variadic: f.variadic,
                has_self: f.has_self,
                is_async: f.is_async,
                props: props.union(of_trait),
                props_trusted: trusted,
                is_foreign: f.is_foreign,
                has_body: f.has_body,
            }
        }
        ItemKind::Struct(s) => ctor_sig(cx, def, def, &s.data, none),
        ItemKind::Variant(v) => match def.parent() {
            Some(e) => ctor_sig(cx, e, def, v, none),
            None => none,
        },
        _ => none,
    }
}

/// The signature of what is no function.
fn unknown_sig() -> FnSig {
    FnSig {
        inputs: Tys::new(&[]),
        output: Ty::error(),
        is_unsafe: false,
        variadic: false,
        has_self: false,
        is_async: false,
        props: Props::NONE,
        props_trusted: Props::NONE,
        is_foreign: false,
        has_body: false,
    }
}

fn ctor_sig(cx: Cx<'_>, adt: DefId, variant: DefId, _data: &ast::VariantData, none: FnSig) -> FnSig {
    let inputs = cx
        .variants(adt)
        .iter()
        .find(|v| v.def == variant)
        .map(|v| v.fields.iter().map(|f| f.ty).collect())
        .unwrap_or(Tys::new(&[]));
    let props = Props::ALL;
    FnSig { inputs, output: Ty::adt(adt, cx.identity_args(adt)), props, props_trusted: props, has_body: true, ..none }
}

#[salsa::tracked(returns(ref), cycle_result = variants_cycle)]
fn variants_query(db: &dyn Db, program: Program, adt: DefId) -> Vec<VariantInfo> {
    let cx = Cx::new(db, program);
    let one = |def: DefId, data: &ast::VariantData| {
        let mut low = TyLower::new(cx, adt);
        VariantInfo {
            def,
            name: def.name(),
            fields: data.fields.iter().map(|f| FieldInfo { name: f.name, ty: low.ty(&f.ty), span: f.span }).collect(),
        }
    };
    match &cx.item(adt).kind {
        ItemKind::Struct(s) | ItemKind::Union(s) => vec![one(adt, &s.data)],
        ItemKind::Enum(e) => e
            .variants
            .iter()
            .filter_map(|v| match &cx.item(*v).kind {
                ItemKind::Variant(data) => Some(one(*v, data)),
                _ => None,
            })
            .collect(),
        _ => vec![],
    }
}

#[salsa::tracked(returns(ref), cycle_result = impl_header_cycle)]
fn impl_header_query(db: &dyn Db, program: Program, def: DefId) -> ImplHeader {
    let cx = Cx::new(db, program);
    let self_ty = impl_self(cx, def);
    let ItemKind::Impl(i) = &cx.item(def).kind else {
        return ImplHeader { self_ty, ..ImplHeader::none() };
    };
    let trait_ref = i.trait_path.as_ref().and_then(|p| TyLower::new(cx, def).trait_ref(self_ty, p));
    ImplHeader {
        trait_ref,
        self_ty,
        negative: i.negative,
        preds: cx.predicates(def).to_vec(),
        derived: i.derived,
        param_count: cx.generics(def).params.len(),
        sized: sized_params(&i.generics),
    }
}

/// The places of the type parameters without `?Sized`.
fn sized_params(generics: &ast::Generics) -> Vec<u32> {
    let relaxes = |b: &ast::Bound| matches!(b.kind, ast::BoundKind::Trait { maybe: true, .. });
    let names = |ty: &ast::TypeRef, name| matches!(&*ty.kind, ast::TypeRefKind::Path(p) if p.qself.is_none() && p.segments.len() == 1 && p.segments[0].name == name);
    let is_sized = |p: &ast::GenericParam| match &p.kind {
        GenericParamKind::Type { bounds, .. } => {
            let apart = generics.where_preds.iter().filter(|w| names(&w.ty, p.name)).flat_map(|w| &w.bounds);
            !bounds.iter().chain(apart).any(relaxes)
        }
        GenericParamKind::Const { .. } => false,
    };
    (0..).zip(&generics.params).filter(|(_, p)| is_sized(p)).map(|(n, _)| n).collect()
}

#[salsa::tracked(returns(copy), cycle_result = type_of_cycle)]
fn type_of_query(db: &dyn Db, program: Program, def: DefId) -> Ty {
    let cx = Cx::new(db, program);
    let mut low = TyLower::new(cx, def);
    match &cx.item(def).kind {
        ItemKind::TypeAlias(a) => a.ty.as_ref().map_or_else(Ty::error, |t| low.ty(t)),
        ItemKind::Const(c) => low.ty(&c.ty),
        ItemKind::Static(s) => low.ty(&s.ty),
        _ => Ty::error(),
    }
}
fn type_of_cycle(_: &dyn Db, _: salsa::Id, _: Program, _: DefId) -> Ty {
    Ty::error()
}

#[salsa::tracked(returns(ref), cycle_result = item_bounds_cycle)]
fn item_bounds_query(db: &dyn Db, program: Program, alias: DefId) -> Vec<(Pred, Span)> {
    let cx = Cx::new(db, program);
    let mut out = vec![];
    if alias.kind() == DefKind::ReturnOpaque {
        let f = owner_of(alias);
        let args = cx.identity_args(f);
        let item = match &cx.item(f).kind {
            ItemKind::Fn(item) => item,
            ItemKind::TypeAlias(a) => {
                if let Some(bounds) = a.ty.as_ref().and_then(|t| find_impl_trait(t, alias.key().disambiguator)) {
                    TyLower::new(cx, f).bounds(Ty::new(TyKind::Opaque(alias, args)), bounds, &mut out);
                }
                return out;
            }
            _ => return out,
        };
        let in_trait = f.parent().is_some_and(|p| p.kind() == DefKind::Trait);
        let this = Ty::new(if in_trait { TyKind::Projection(alias, args) } else { TyKind::Opaque(alias, args) });
        let mut low = TyLower::new(cx, f);
        // In a trait, the future itself; what an `async fn` elsewhere returns is as it is written.
        if let Some(kind) = item.coroutine().filter(|_| in_trait) {
            let (lang, assoc) = match kind {
                ast::CoroutineKind::Gen => ("iterator", "Item"),
                ast::CoroutineKind::AsyncGen => ("async_iterator", "Item"),
                ast::CoroutineKind::Async | ast::CoroutineKind::Coroutine { .. } => ("future_trait", "Output"),
            };
            if let Some(trait_) = cx.lang_item(lang) {
                let tr = TraitRef { trait_, args: Args::new(&[Arg::Ty(this)]) };
                out.push((Pred::Trait { trait_ref: tr, props: Props::NONE }, item.ret.span));
                if let Some(o) = cx.assoc_item(trait_, Name::new(assoc), asyncsend_hir::resolve::Namespace::Type) {
                    out.push((Pred::Projection { assoc: o, args: tr.args, ty: low.ty(&item.ret) }, item.ret.span));
                }
            }
        } else if let Some(bounds) = find_impl_trait(&item.ret, alias.key().disambiguator) {
            low.bounds(this, bounds, &mut out);
        }
        return out;
    }
    if let ItemKind::TypeAlias(a) = &cx.item(alias).kind {
        let this = Ty::new(TyKind::Projection(alias, cx.identity_args(alias)));
        TyLower::new(cx, alias).bounds(this, &a.bounds, &mut out);
        // `where Self::Item: Send` on the trait says the same.
        if let Some(tr) = alias.parent().filter(|p| p.kind() == DefKind::Trait) {
            for (p, s) in cx.predicates(tr) {
                let about = match p {
                    Pred::Trait { trait_ref, .. } => trait_ref.self_ty(),
                    Pred::Projection { args, .. } => args.first().map_or_else(Ty::error, |a| a.ty()),
                    Pred::Props { ty, .. } => *ty,
                };
                if about == this {
                    out.push((*p, *s));
                }
            }
        }
    }
    out
}

/// The items whose bodies define the `impl Trait` of a type alias: those that say so, and for an associated type the
/// functions of its impl.
pub fn definers(cx: Cx<'_>, alias: DefId) -> Vec<DefId> {
    match alias.parent() {
        Some(imp) if imp.kind() == DefKind::Impl => match &cx.item(imp).kind {
            ItemKind::Impl(i) => i.items.iter().copied().filter(|d| d.kind() == DefKind::Fn).collect(),
            _ => vec![],
        },
        _ => definers_query(cx.db, cx.program).get(&alias).cloned().unwrap_or_default(),
    }
}

#[salsa::tracked(returns(ref))]
fn definers_query(db: &dyn Db, program: Program) -> rustc_hash::FxHashMap<DefId, Vec<DefId>> {
    let cx = Cx::new(db, program);
    let mut out: rustc_hash::FxHashMap<DefId, Vec<DefId>> = Default::default();
    for owner in cx.user_bodies() {
        for path in &cx.item(owner).attrs.define_opaque {
            if let Res::Def(alias) = cx.resolve(owner, path, asyncsend_hir::resolve::Namespace::Type).base {
                out.entry(alias).or_default().push(owner);
            }
        }
    }
    out
}

/// Whether a body defines this opaque type: its own, or one of a type alias.
pub fn defines(cx: Cx<'_>, owner: DefId, opaque: DefId) -> bool {
    let of = owner_of(opaque);
    of == owner || of.kind() == DefKind::TypeAlias && definers(cx, of).contains(&owner)
}

/// The types of a coroutine, in terms of its owner's parameters.
pub fn coroutine_tys(cx: Cx<'_>, def: DefId) -> crate::table::ClosureTys {
    let none = Tys::new(&[]);
    let unit = Ty::unit();
    if def == fn_coroutine_def(owner_of(def))
        && let ItemKind::Fn(f) = &cx.item(owner_of(def)).kind
    {
        // The written return type; its `impl Trait`s are opaques of the function.
        let written = TyLower::new(cx, owner_of(def)).ty(&f.ret);
        let (output, yields) = if f.is_gen { (unit, written) } else { (written, unit) };
        return crate::table::ClosureTys { inputs: none, output, yields };
    }
    match cx.closure_info(def) {
        Some(c) => {
            let inputs: Tys = c.params.iter().map(|p| p.ty).collect();
            crate::table::ClosureTys { inputs, output: c.output, yields: c.yields }
        }
        None => crate::table::ClosureTys { inputs: none, output: Ty::error(), yields: Ty::error() },
    }
}

/// The bounds of the n-th `impl Trait` in a written type.
fn find_impl_trait(tr: &ast::TypeRef, n: u32) -> Option<&[ast::Bound]> {
    use ast::TypeRefKind as K;
    match &*tr.kind {
        K::Impl { bounds, index } if *index == n => Some(bounds),
        K::Impl { bounds, .. } | K::Dyn(bounds) => bounds.iter().find_map(|b| match &b.kind {
            ast::BoundKind::Trait { path, .. } => find_in_path(path, n),
            _ => None,
        }),
        K::Tuple(ts) => ts.iter().find_map(|t| find_impl_trait(t, n)),
        K::RawPtr(t, _) | K::Ref { ty: t, .. } | K::Array(t, _) | K::Slice(t) => find_impl_trait(t, n),
        K::FnPtr { params, ret, .. } => params.iter().chain([ret]).find_map(|t| find_impl_trait(t, n)),
        K::Path(p) => find_in_path(p, n),
        K::Never | K::Infer | K::SynthParam(_) | K::Error => None,
    }
}

fn find_in_path(p: &ast::Path, n: u32) -> Option<&[ast::Bound]> {
    p.segments.iter().filter_map(|s| s.args.as_deref()).find_map(|a| {
        a.args
            .iter()
            .find_map(|a| match a {
                ast::GenericArg::Type(t) => find_impl_trait(t, n),
                ast::GenericArg::Const(_) => None,
            })
            .or_else(|| a.constraints.iter().find_map(|c| c.ty.as_ref().and_then(|t| find_impl_trait(t, n))))
    })
}

/// Which items have bodies: an edit of one leaves it as it is.
#[salsa::tracked(returns(ref))]
fn user_bodies(db: &dyn Db, program: Program) -> Box<[DefId]> {
    let cx = Cx::new(db, program);
    let may_have = |d: &DefId| matches!(d.kind(), DefKind::Fn | DefKind::Const | DefKind::Static);
    cx.user_items().iter().copied().filter(|d| may_have(d) && cx.body(*d).is_some()).collect()
}

#[salsa::tracked(returns(ref), cycle_result = thir_cycle)]
fn thir_query(db: &dyn Db, program: Program, owner: DefId) -> Option<Arc<Thir>> {
    infer::infer_body(Cx::new(db, program), owner).map(Arc::new)
}

/// Inference asks for no other body, so this is never taken; were it, the bodies would count as unknown.
fn thir_cycle(_: &dyn Db, _: salsa::Id, _: Program, _: DefId) -> Option<Arc<Thir>> {
    None
}

// Circular definitions (an impl whose self type is defined by the impl itself, a trait that is its own supertrait) are errors
// of the program that rustc reports: here such a signature is empty or unknown.
fn impl_self_cycle(_: &dyn Db, _: salsa::Id, _: Program, _: DefId) -> Ty {
    Ty::error()
}
fn predicates_cycle(_: &dyn Db, _: salsa::Id, _: Program, _: DefId) -> Vec<(Pred, Span)> {
    vec![]
}
fn super_predicates_cycle(_: &dyn Db, _: salsa::Id, _: Program, _: DefId) -> Vec<(Pred, Span)> {
    vec![]
}
fn env_cycle(_: &dyn Db, _: salsa::Id, _: Program, _: DefId) -> Env {
    Env::default()
}
fn fn_sig_cycle(_: &dyn Db, _: salsa::Id, _: Program, _: DefId) -> FnSig {
    unknown_sig()
}
fn variants_cycle(_: &dyn Db, _: salsa::Id, _: Program, _: DefId) -> Vec<VariantInfo> {
    vec![]
}
fn impl_header_cycle(_: &dyn Db, _: salsa::Id, _: Program, _: DefId) -> ImplHeader {
    ImplHeader::none()
}
fn item_bounds_cycle(_: &dyn Db, _: salsa::Id, _: Program, _: DefId) -> Vec<(Pred, Span)> {
    vec![]
}

impl<'a> TyCx<'a> for Cx<'a> {
    fn source(self, span: Span) -> Option<&'a str> {
        self.file_text(span.file).get(span.start as usize..span.end as usize)
    }
    fn thir(self, owner: DefId) -> Option<&'a Thir> {
        thir_query(self.db, self.program, owner).as_deref()
    }
    fn body_owner(self, def: DefId) -> DefId {
        owner_of(def)
    }
    fn closure_info(self, def: DefId) -> Option<&'a ClosureInfo> {
        self.thir(owner_of(def))?.closures.get(&def)
    }
    fn user_bodies(self) -> Vec<DefId> {
        user_bodies(self.db, self.program).to_vec()
    }
    fn fn_sig(self, def: DefId) -> &'a FnSig {
        fn_sig_query(self.db, self.program, def)
    }
    fn generics(self, def: DefId) -> &'a GenericsInfo {
        generics_query(self.db, self.program, def)
    }
    fn param_default(self, def: DefId, own: usize) -> Option<Arg> {
        if self.generics(def).params.get(own).is_none_or(|p| !p.has_default) {
            return None;
        }
        param_default_query(self.db, self.program, def, own as u32)
    }
    fn identity_args(self, def: DefId) -> Args {
        let mut chain = vec![];
        let mut at = Some(def);
        while let Some(d) = at {
            let g = self.generics(d);
            chain.push(g);
            at = g.parent;
        }
        chain
            .iter()
            .rev()
            .flat_map(|g| &g.params)
            .map(|p| {
                let param = ParamTy { index: p.index, name: p.name };
                if p.is_const { Arg::Const(Const::Param(param)) } else { Arg::Ty(Ty::new(TyKind::Param(param))) }
            })
            .collect()
    }
    fn env(self, def: DefId) -> &'a Env {
        env_query(self.db, self.program, def)
    }
    fn predicates(self, def: DefId) -> &'a [(Pred, Span)] {
        predicates_query(self.db, self.program, def)
    }
    fn super_predicates(self, trait_: DefId) -> &'a [(Pred, Span)] {
        super_predicates_query(self.db, self.program, trait_)
    }
    fn variants(self, adt: DefId) -> &'a [VariantInfo] {
        variants_query(self.db, self.program, adt)
    }
    fn impl_header(self, impl_: DefId) -> &'a ImplHeader {
        impl_header_query(self.db, self.program, impl_)
    }
    fn type_of(self, def: DefId) -> Ty {
        type_of_query(self.db, self.program, def)
    }
    fn is_thread_local(self, static_: DefId) -> bool {
        self.item(static_).attrs.thread_local
    }
    fn hidden_type(self, opaque: DefId) -> Option<Ty> {
        let owner = owner_of(opaque);
        if owner.kind() == DefKind::TypeAlias {
            return definers(self, owner).iter().find_map(|d| self.thir(*d)?.hidden.get(&opaque).copied());
        }
        self.thir(owner)?.hidden.get(&opaque).copied()
    }
    fn item_bounds(self, alias: DefId) -> &'a [(Pred, Span)] {
        item_bounds_query(self.db, self.program, alias)
    }
    fn coroutine_output(self, def: DefId) -> Ty {
        coroutine_tys(self, def).output
    }
    fn normalize(self, env: &Env, ty: Ty) -> Ty {
        traits::normalize(self, env, ty, false)
    }
    fn reveal(self, env: &Env, ty: Ty) -> Ty {
        traits::normalize(self, env, ty, true)
    }
    fn select(self, env: &Env, trait_ref: TraitRef) -> Selection {
        traits::select_ground(self, env, trait_ref)
    }
    fn holds(self, env: &Env, trait_ref: TraitRef) -> Option<bool> {
        traits::holds_ground(self, env, trait_ref)
    }
    fn resolve_callee(self, env: &Env, def: DefId, args: Args) -> Callee {
        crate::callee::resolve(self, env, def, args)
    }
    fn is_copy(self, env: &Env, ty: Ty) -> bool {
        crate::layout::is_copy(self, env, ty)
    }
    fn needs_drop(self, env: &Env, ty: Ty) -> bool {
        crate::layout::needs_drop(self, env, ty)
    }
    fn drop_impl(self, adt: DefId) -> Option<DefId> {
        crate::layout::drop_impl(self, adt)
    }
    fn callable_sig(self, ty: Ty) -> Option<(Tys, Ty)> {
        match ty.kind() {
            TyKind::FnDef(d, args) => {
                let s = self.fn_sig(*d);
                Some((s.inputs.subst(args), s.output.subst(args)))
            }
            TyKind::FnPtr(p) => Some((p.inputs, p.output)),
            TyKind::Closure(d, args) => {
                let c = self.closure_info(*d)?;
                let inputs: Tys = c.params.iter().map(|p| p.ty.subst(args)).collect();
                Some((inputs, c.output.subst(args)))
            }
            _ => None,
        }
    }
    fn display(self, ty: Ty) -> String {
        crate::display::display(self, ty)
    }
}
