//! Lowering of written types, bounds and signatures (`hir::ast`) to [`Ty`], [`Pred`] and friends.
//!
//! Terms: *owner* is the item in whose generics a name is looked up. Associated types of parameters (`T::Item`) are found
//! from the written bounds, not from the lowered where clauses, so that lowering those does not depend on itself.

use crate::api::*;
use crate::ty::*;
use asyncsend_hir::ast::{
    self, Bound, BoundKind, ConstRef, GenericParamKind, ItemKind, Path, PathAnchor, TypeRef, TypeRefKind,
};
use asyncsend_hir::resolve::{Namespace, Res};
use asyncsend_hir::*;
use rustc_hash::FxHashSet;

/// Whether a type parameter of an item is declared `?Sized`.
pub fn may_be_unsized(cx: Cx<'_>, item: DefId, param: Name) -> bool {
    let relaxed = |bounds: &[Bound]| bounds.iter().any(|b| matches!(&b.kind, BoundKind::Trait { maybe: true, .. }));
    let generics = cx.ast_generics(item);
    let declared = generics
        .params
        .iter()
        .any(|p| p.name == param && matches!(&p.kind, GenericParamKind::Type { bounds, .. } if relaxed(bounds)));
    let is_param = |ty: &TypeRef| matches!(&*ty.kind, TypeRefKind::Path(p) if p.segments.len() == 1 && p.segments[0].name == param);
    declared || generics.where_preds.iter().any(|w| is_param(&w.ty) && relaxed(&w.bounds))
}

/// Where fresh inference variables come from, inside bodies.
pub trait InferSource {
    fn fresh_ty(&mut self) -> Ty;
    fn fresh_const(&mut self) -> Const;
    /// A type's name, written in `scope`, leads nowhere.
    fn unresolved(&mut self, scope: DefId, path: &Path);
}

/// One lowering run: an owner, and the variables for `_` if there are any.
pub struct TyLower<'a, 'i> {
    pub cx: Cx<'a>,
    pub owner: DefId,
    /// Names resolve from here (a block's module inside bodies).
    pub scope: DefId,
    pub infer: Option<&'i mut dyn InferSource>,
    depth: u32,
}

/// Nesting of aliases and associated types past which a type is an error (alias cycles).
const MAX_DEPTH: u32 = 64;

impl<'a, 'i> TyLower<'a, 'i> {
    pub fn new(cx: Cx<'a>, owner: DefId) -> TyLower<'a, 'i> {
        TyLower { cx, owner, scope: owner, infer: None, depth: 0 }
    }
    pub fn in_body(cx: Cx<'a>, owner: DefId, scope: DefId, infer: &'i mut dyn InferSource) -> TyLower<'a, 'i> {
        TyLower { cx, owner, scope, infer: Some(infer), depth: 0 }
    }

    pub fn ty(&mut self, tr: &TypeRef) -> Ty {
        match &*tr.kind {
            TypeRefKind::Never => Ty::never(),
            TypeRefKind::Infer => self.fresh(),
            TypeRefKind::Tuple(ts) => Ty::new(TyKind::Tuple(ts.iter().map(|t| self.ty(t)).collect())),
            TypeRefKind::Path(p) => self.path_ty(p),
            TypeRefKind::RawPtr(t, m) => Ty::new(TyKind::RawPtr(self.ty(t), mutability(*m))),
            TypeRefKind::Ref { ty, mutable, .. } => Ty::reference(self.ty(ty), mutability(*mutable)),
            TypeRefKind::Array(t, c) => {
                let t = self.ty(t);
                let c = self.constant(c);
                Ty::new(TyKind::Array(t, c))
            }
            TypeRefKind::Slice(t) => Ty::slice(self.ty(t)),
            TypeRefKind::FnPtr { params, ret, is_unsafe, variadic, props } => {
                let inputs = params.iter().map(|t| self.ty(t)).collect();
                let output = self.ty(ret);
                Ty::new(TyKind::FnPtr(FnPtrTy {
                    inputs,
                    output,
                    is_unsafe: *is_unsafe,
                    variadic: *variadic,
                    props: *props,
                }))
            }
            TypeRefKind::Dyn(bounds) => self.dyn_ty(bounds),
            TypeRefKind::Impl { index, .. } => {
                // In return position: the owner's n-th opaque. In an alias or elsewhere: unknown.
                match self.return_opaque(*index) {
                    Some(t) => t,
                    None => Ty::error(),
                }
            }
            TypeRefKind::SynthParam(n) => {
                let g = self.cx.generics(self.owner);
                match g.params.get(*n as usize) {
                    Some(p) => Ty::new(TyKind::Param(ParamTy { index: p.index, name: p.name })),
                    None => Ty::error(),
                }
            }
            TypeRefKind::Error => Ty::error(),
        }
    }

    fn return_opaque(&mut self, index: u32) -> Option<Ty> {
        // In a type alias too: that one's opaque is defined by other items' bodies (`queries::definers`).
        if !matches!(self.owner.kind(), DefKind::Fn | DefKind::TypeAlias) {
            return None;
        }
        let def = return_opaque_def(self.owner, index);
        let args = self.cx.identity_args(self.owner);
        let in_trait =
            self.owner.kind() == DefKind::Fn && self.owner.parent().is_some_and(|p| p.kind() == DefKind::Trait);
        Some(Ty::new(if in_trait { TyKind::Projection(def, args) } else { TyKind::Opaque(def, args) }))
    }

    fn fresh(&mut self) -> Ty {
        match &mut self.infer {
            Some(i) => i.fresh_ty(),
            None => Ty::error(),
        }
    }

    pub fn constant(&mut self, c: &ConstRef) -> Const {
        match c {
            ConstRef::Int(v) => Const::Value(*v),
            ConstRef::Bool(b) => Const::Value(*b as u128),
            ConstRef::Char(c) => Const::Value(*c as u128),
            ConstRef::Infer => match &mut self.infer {
                Some(i) => i.fresh_const(),
                None => Const::Unknown,
            },
            ConstRef::Path(p) => self.const_path(p).unwrap_or(Const::Unknown),
            ConstRef::Binary(a, op, b) => match (self.constant(a), self.constant(b)) {
                (Const::Value(a), Const::Value(b)) => match op {
                    '+' => a.checked_add(b),
                    '-' => a.checked_sub(b),
                    '*' => a.checked_mul(b),
                    '/' => a.checked_div(b),
                    '%' => a.checked_rem(b),
                    _ => None,
                }
                .map_or(Const::Unknown, Const::Value),
                _ => Const::Unknown,
            },
            ConstRef::Unknown => Const::Unknown,
        }
    }

    fn const_path(&mut self, p: &Path) -> Option<Const> {
        if p.qself.is_none()
            && p.anchor == PathAnchor::Plain
            && p.segments.len() == 1
            && let Some((param, true)) = self.find_param(p.segments[0].name)
        {
            return Some(Const::Param(param));
        }
        let r = self.cx.resolve(self.scope, p, Namespace::Value);
        match r.base {
            Res::Def(d) if r.rest == 0 && d.kind() == DefKind::Const => {
                let ItemKind::Const(c) = &self.cx.item(d).kind else { return None };
                self.depth += 1;
                let v = if self.depth < MAX_DEPTH {
                    c.value.as_ref().map(|v| TyLower { depth: self.depth, ..TyLower::new(self.cx, d) }.constant(v))
                } else {
                    None
                };
                self.depth -= 1;
                v
            }
            _ => None,
        }
    }

    /// The generic parameter of this name in the owner or its parents; with whether it is a const one.
    pub fn find_param(&self, name: Name) -> Option<(ParamTy, bool)> {
        let (_, p) = self.param_of(name)?;
        Some((ParamTy { index: p.index, name }, p.is_const))
    }

    /// The type that a const parameter of this name is declared with.
    pub fn const_param_ty(&self, name: Name) -> Ty {
        let declared = self.param_of(name).and_then(|(owner, _)| {
            let written = ast_generics(self.cx, owner)?.params.iter().find(|p| p.name == name)?;
            match &written.kind {
                ast::GenericParamKind::Const { ty, .. } => Some(TyLower::new(self.cx, owner).ty(ty)),
                ast::GenericParamKind::Type { .. } => None,
            }
        });
        declared.unwrap_or_else(Ty::error)
    }

    /// The parameter of this name, and who declares it.
    fn param_of(&self, name: Name) -> Option<(DefId, &'a GenericParamInfo)> {
        let mut at = Some(self.owner);
        while let Some(def) = at {
            let g = self.cx.generics(def);
            if let Some(p) = g.params.iter().find(|p| p.name == name) {
                return Some((def, p));
            }
            at = g.parent;
        }
        None
    }

    /// What `Self` means in the owner.
    pub fn self_ty(&self) -> Option<Ty> {
        let mut at = Some(self.owner);
        while let Some(def) = at {
            match def.kind() {
                DefKind::Impl => return Some(impl_self_ty(self.cx, def)),
                DefKind::Trait => return Some(Ty::new(TyKind::Param(ParamTy { index: 0, name: Name::new("Self") }))),
                DefKind::Struct | DefKind::Enum | DefKind::Union => {
                    return Some(Ty::adt(def, self.cx.identity_args(def)));
                }
                _ => at = self.cx.generics(def).parent,
            }
        }
        None
    }

    /// The trait around the owner.
    fn enclosing_trait(&self) -> Option<DefId> {
        let mut at = Some(self.owner);
        while let Some(def) = at {
            if def.kind() == DefKind::Trait {
                return Some(def);
            }
            at = self.cx.generics(def).parent;
        }
        None
    }

    pub fn path_ty(&mut self, p: &Path) -> Ty {
        if self.depth > MAX_DEPTH {
            return Ty::error();
        }
        self.depth += 1;
        let t = self.path_ty_inner(p);
        self.depth -= 1;
        t
    }

    fn path_ty_inner(&mut self, p: &Path) -> Ty {
        if let Some(q) = &p.qself {
            let self_ty = self.ty(&q.ty);
            let (mut ty, mut rest) = match &q.trait_path {
                Some(tp) => {
                    let Some(tr) = self.trait_ref(self_ty, tp) else { return Ty::error() };
                    let Some(seg) = p.segments.first() else { return Ty::error() };
                    (self.assoc_of_trait_ref(tr, seg), &p.segments[1..])
                }
                None => (self_ty, &p.segments[..]),
            };
            while let Some(seg) = rest.first() {
                ty = self.assoc_by_name(ty, seg);
                rest = &rest[1..];
            }
            return ty;
        }
        if p.anchor == PathAnchor::Plain
            && let Some(first) = p.segments.first()
        {
            let base = if first.name == "Self" {
                self.self_ty()
            } else {
                self.find_param(first.name).filter(|(_, c)| !c).map(|(p, _)| Ty::new(TyKind::Param(p)))
            };
            if let Some(mut ty) = base {
                for seg in &p.segments[1..] {
                    ty = self.assoc_by_name(ty, seg);
                }
                return ty;
            }
        }
        let r = self.cx.resolve(self.scope, p, Namespace::Type);
        let n = p.segments.len();
        let consumed = n.saturating_sub(r.rest);
        let mut ty = match r.base {
            Res::Prim(name) => prim_ty(name).unwrap_or_else(Ty::error),
            Res::Def(def) => {
                let seg = consumed.checked_sub(1).and_then(|i| p.segments.get(i));
                self.def_ty(def, seg)
            }
            Res::Unresolved { .. } => {
                if let Some(i) = &mut self.infer {
                    i.unresolved(self.scope, p);
                }
                Ty::error()
            }
        };
        for seg in &p.segments[consumed.min(n)..] {
            ty = self.assoc_by_name(ty, seg);
        }
        ty
    }

    /// The type a definition names, with the arguments of its last segment.
    fn def_ty(&mut self, def: DefId, seg: Option<&ast::PathSegment>) -> Ty {
        match def.kind() {
            DefKind::Struct | DefKind::Enum | DefKind::Union => {
                let args = self.args_for(def, seg, None);
                Ty::adt(def, args)
            }
            DefKind::TypeAlias => {
                let args = self.args_for(def, seg, None);
                self.cx.type_of(def).subst(&args)
            }
            DefKind::ExternType => Ty::new(TyKind::Foreign(def)),
            // `dyn`-less trait object of the old editions.
            DefKind::Trait => match seg {
                Some(seg) => {
                    let path =
                        Path { anchor: PathAnchor::Plain, qself: None, segments: vec![seg.clone()], span: seg.span };
                    self.dyn_of_trait(def, &path)
                }
                None => Ty::error(),
            },
            DefKind::Variant => Ty::error(),
            _ => Ty::error(),
        }
    }

    fn dyn_of_trait(&mut self, def: DefId, path: &Path) -> Ty {
        if is_auto_trait(self.cx, def) {
            return Ty::new(TyKind::Dynamic(DynTy { principal: None, autos: vec![def] }));
        }
        let dummy = Ty::error();
        let args = self.args_for(def, path.segments.last(), Some(dummy));
        Ty::new(TyKind::Dynamic(DynTy {
            principal: Some(DynPrincipal {
                trait_: def,
                args: Args::new(args.get(1..).unwrap_or(&[])),
                projections: vec![],
                props: Props::NONE,
            }),
            autos: vec![],
        }))
    }

    /// Generic arguments for `def` from a path segment: parents' parameters are not included unless `def` is a trait
    /// (`self_ty` first). Missing ones: defaults, else variables (in bodies), else errors.
    pub fn args_for(&mut self, def: DefId, seg: Option<&ast::PathSegment>, self_ty: Option<Ty>) -> Args {
        self.args_with(def, seg.and_then(|s| s.args.as_deref()), self_ty.map(Arg::Ty).into_iter().collect())
    }

    /// As `args_for`, after the given leading arguments.
    pub fn args_with(&mut self, def: DefId, written: Option<&ast::GenericArgs>, leading: Vec<Arg>) -> Args {
        let g = self.cx.generics(def);
        let total = g.parent_count + g.params.len();
        let mut out = leading;
        let mut it = written.map(|a| a.args.iter()).into_iter().flatten();
        let any_written = written.is_some_and(|a| !a.args.is_empty());
        while out.len() < total {
            let own = out.len().checked_sub(g.parent_count);
            let Some(p) = own.and_then(|i| g.params.get(i)) else {
                let t = self.fresh();
                out.push(Arg::Ty(t));
                continue;
            };
            let arg = match it.next() {
                Some(ast::GenericArg::Type(t)) if p.is_const => Arg::Const(match &*t.kind {
                    TypeRefKind::Path(path) => self.const_path(path).unwrap_or(Const::Unknown),
                    TypeRefKind::Infer => self.constant(&ConstRef::Infer),
                    _ => Const::Unknown,
                }),
                Some(ast::GenericArg::Type(t)) => Arg::Ty(self.ty(t)),
                Some(ast::GenericArg::Const(c)) => {
                    let c = self.constant(c);
                    if p.is_const { Arg::Const(c) } else { Arg::Ty(Ty::error()) }
                }
                None => match (own.and_then(|i| self.cx.param_default(def, i)), &mut self.infer) {
                    // In expressions, `HashMap::new()` leaves even defaulted parameters open; a type that is written out with
                    // some arguments takes its defaults.
                    (Some(d), None) => subst_arg(d, &out),
                    (Some(d), Some(_)) if any_written => subst_arg(d, &out),
                    (_, Some(i)) => {
                        if p.is_const {
                            Arg::Const(i.fresh_const())
                        } else {
                            Arg::Ty(i.fresh_ty())
                        }
                    }
                    (None, None) => {
                        if p.is_const {
                            Arg::Const(Const::Unknown)
                        } else {
                            Arg::Ty(Ty::error())
                        }
                    }
                },
            };
            out.push(arg);
        }
        Args::new(&out)
    }

    /// `Trait<Args>` applied to a self type. `None` if the path is no trait.
    pub fn trait_ref(&mut self, self_ty: Ty, path: &Path) -> Option<TraitRef> {
        let def = self.resolve_trait(path)?;
        // `Fn(A) -> B` puts the argument tuple in `args` already.
        let args = self.args_for(def, path.segments.last(), Some(self_ty));
        Some(TraitRef { trait_: def, args })
    }

    pub fn resolve_trait(&self, path: &Path) -> Option<DefId> {
        let r = self.cx.resolve(self.scope, path, Namespace::Type);
        match r.base {
            Res::Def(d) if r.rest == 0 && d.kind() == DefKind::Trait => Some(d),
            _ => None,
        }
    }

    fn assoc_of_trait_ref(&mut self, tr: TraitRef, seg: &ast::PathSegment) -> Ty {
        self.assoc_in(tr, seg).unwrap_or_else(Ty::error)
    }

    /// The associated item that a trait or one of its supertraits has under a name, as a type; `None` if none has it.
    fn assoc_in(&mut self, tr: TraitRef, seg: &ast::PathSegment) -> Option<Ty> {
        let rtn = seg.args.as_ref().is_some_and(|a| a.return_type_notation);
        let ns = if rtn { Namespace::Value } else { Namespace::Type };
        let (way, item) = way_to(self.cx, tr.trait_, seg.name, ns)?;
        let self_ty = Ty::new(TyKind::Param(ParamTy { index: 0, name: Name::new("Self") }));
        let mut found = tr;
        for (trait_, path) in way {
            // A supertrait whose arguments name its own item goes in a circle (E0391): the depth ends it.
            let depth = self.depth + 8;
            let mut low = TyLower { cx: self.cx, owner: trait_, scope: trait_, infer: None, depth };
            found = (depth < MAX_DEPTH).then(|| low.trait_ref(self_ty, path)).flatten()?.subst(&found.args);
        }
        if rtn {
            return Some(if item.kind() == DefKind::Fn { self.rtn_ty(item, found) } else { Ty::error() });
        }
        let args = self.args_with(item, seg.args.as_deref(), found.args.to_vec());
        Some(Ty::new(TyKind::Projection(item, args)))
    }

    /// `<T as Tr>::method(..)`: the type the method returns, if it is an opaque of its own.
    fn rtn_ty(&mut self, f: DefId, tr: TraitRef) -> Ty {
        let mut args = tr.args.to_vec();
        // Own type parameters of the method are not allowed by RTN; keep the arity right all the same.
        for p in &self.cx.generics(f).params {
            args.push(if p.is_const { Arg::Const(Const::Unknown) } else { Arg::Ty(Ty::error()) });
        }
        Ty::new(TyKind::Projection(return_opaque_def(f, 0), Args::new(&args)))
    }

    /// `T::Name` on a type, for paths in expressions.
    pub fn assoc_on(&mut self, ty: Ty, seg: &ast::PathSegment) -> Ty {
        self.assoc_by_name(ty, seg)
    }

    /// `T::Name` where `T` is any type: from the bounds of a parameter or projection, or by an impl's or ADT's traits.
    fn assoc_by_name(&mut self, ty: Ty, seg: &ast::PathSegment) -> Ty {
        let rtn = seg.args.as_ref().is_some_and(|a| a.return_type_notation);
        let candidates = self.written_bounds_of(ty);
        for tr in &candidates {
            if let Some(ty) = self.assoc_in(*tr, seg) {
                return ty;
            }
        }
        // `Self::Item` in an impl: the impl's trait.
        let mut at = Some(self.owner);
        while let Some(def) = at {
            if def.kind() == DefKind::Impl
                && let ItemKind::Impl(i) = &self.cx.item(def).kind
                && let Some(tp) = &i.trait_path
            {
                let mut low = TyLower { cx: self.cx, owner: def, scope: def, infer: None, depth: self.depth };
                if let Some(tr) = low.trait_ref(ty, tp)
                    && ty == impl_self_ty(self.cx, def)
                {
                    // Its own associated type is known without a projection.
                    if !rtn && let Some(a) = self.cx.assoc_item(def, seg.name, Namespace::Type) {
                        let args = self.cx.identity_args(def).to_vec();
                        let args = self.args_with(a, seg.args.as_deref(), args);
                        return self.cx.type_of(a).subst(&args);
                    }
                    if let Some(ty) = self.assoc_in(tr, seg) {
                        return ty;
                    }
                }
            }
            at = self.cx.generics(def).parent;
        }
        // Enum variants are not types; anything else is ambiguous in rustc as well.
        Ty::error()
    }

    /// Trait references that the written bounds in force give for `ty` (a parameter or a projection).
    fn written_bounds_of(&mut self, ty: Ty) -> Vec<TraitRef> {
        let mut out = vec![];
        if let TyKind::Projection(assoc, args) = ty.kind() {
            let bounds: Vec<(DefId, &'a [Bound])> = match &self.cx.item(*assoc).kind {
                ItemKind::TypeAlias(a) => vec![(*assoc, a.bounds.as_slice())],
                _ => vec![],
            };
            for (owner, bs) in bounds {
                let self_ty = Ty::new(TyKind::Projection(*assoc, self.cx.identity_args(*assoc)));
                let mut low = TyLower { cx: self.cx, owner, scope: owner, infer: None, depth: self.depth + 1 };
                for b in bs {
                    if let BoundKind::Trait { path, .. } = &b.kind
                        && let Some(tr) = low.trait_ref(self_ty, path)
                    {
                        out.push(tr.subst(args));
                    }
                }
            }
        }
        if let (TyKind::Param(p), Some(tr)) = (ty.kind(), self.enclosing_trait())
            && p.index == 0
            && p.name == "Self"
        {
            out.push(TraitRef { trait_: tr, args: self.cx.identity_args(tr) });
        }
        let mut at = Some(self.owner);
        while let Some(def) = at {
            if let Some(g) = ast_generics(self.cx, def) {
                for p in &g.params {
                    if let (GenericParamKind::Type { bounds, .. }, TyKind::Param(pt)) = (&p.kind, ty.kind())
                        && p.name == pt.name
                        && self.find_param(p.name).map(|x| x.0.index) == Some(pt.index)
                    {
                        self.push_trait_refs(def, ty, bounds, &mut out);
                    }
                }
                for w in &g.where_preds {
                    // Only compare types that could be this one, so as not to lower everything.
                    if could_name(&w.ty, ty) && self.depth < MAX_DEPTH {
                        let mut low =
                            TyLower { cx: self.cx, owner: def, scope: def, infer: None, depth: self.depth + 8 };
                        if low.ty(&w.ty) == ty {
                            self.push_trait_refs(def, ty, &w.bounds, &mut out);
                        }
                    }
                }
            }
            at = self.cx.generics(def).parent;
        }
        out
    }

    fn push_trait_refs(&mut self, owner: DefId, ty: Ty, bounds: &[Bound], out: &mut Vec<TraitRef>) {
        for b in bounds {
            if let BoundKind::Trait { path, maybe: false, .. } = &b.kind {
                // The arguments may mention the very associated type that is being looked up (`T: Add<Output = T::X>`): lower
                // lazily enough by keeping a depth bound.
                let mut low = TyLower { cx: self.cx, owner, scope: owner, infer: None, depth: self.depth + 8 };
                if low.depth < MAX_DEPTH
                    && let Some(tr) = low.trait_ref(ty, path)
                {
                    out.push(tr);
                }
            }
        }
    }

    fn dyn_ty(&mut self, bounds: &[Bound]) -> Ty {
        let mut principal: Option<DynPrincipal> = None;
        let mut autos = vec![];
        // `Self` of the object is not a type inside its own bounds; errors there do no harm.
        let dummy = Ty::new(TyKind::Param(ParamTy { index: u32::MAX, name: Name::new("dyn Self") }));
        for b in bounds {
            let BoundKind::Trait { path, maybe: false, props } = &b.kind else { continue };
            let Some(tr) = self.trait_ref(dummy, path) else { return Ty::error() };
            if is_auto_trait(self.cx, tr.trait_) {
                autos.push(tr.trait_);
                continue;
            }
            let mut projections = vec![];
            let sugar = path.segments.last().and_then(|s| s.args.as_ref());
            let sugar_props = sugar.and_then(|a| a.fn_sugar).unwrap_or(Props::NONE);
            if let Some(a) = sugar {
                for c in &a.constraints {
                    let Some(t) = &c.ty else { continue };
                    let t = self.ty(t);
                    let assoc = way_to(self.cx, tr.trait_, c.name, Namespace::Type);
                    projections.extend(assoc.map(|(_, assoc)| (assoc, t)));
                }
            }
            projections.sort_by_key(|(d, _)| *d);
            principal = Some(DynPrincipal {
                trait_: tr.trait_,
                args: Args::new(&tr.args[1..]),
                projections,
                props: props.union(sugar_props),
            });
        }
        autos.sort();
        autos.dedup();
        Ty::new(TyKind::Dynamic(DynTy { principal, autos }))
    }

    /// The facts that `bounds` state about `ty`.
    pub fn bounds(&mut self, ty: Ty, bounds: &[Bound], out: &mut Vec<(Pred, Span)>) {
        for b in bounds {
            match &b.kind {
                BoundKind::Trait { path, maybe: false, props } => {
                    let Some(tr) = self.trait_ref(ty, path) else { continue };
                    let args = path.segments.last().and_then(|s| s.args.as_ref());
                    let props = props.union(args.and_then(|a| a.fn_sugar).unwrap_or(Props::NONE));
                    if !is_lang(self.cx, tr.trait_, "sized") {
                        out.push((Pred::Trait { trait_ref: tr, props }, b.span));
                    }
                    for c in args.map(|a| a.constraints.as_slice()).unwrap_or(&[]) {
                        self.constraint(tr, c, b.span, out);
                    }
                }
                BoundKind::Props(props) => out.push((Pred::Props { ty, props: *props }, b.span)),
                BoundKind::Trait { .. } | BoundKind::Lifetime(_) | BoundKind::Ignored => {}
            }
        }
    }

    fn constraint(&mut self, tr: TraitRef, c: &ast::AssocConstraint, span: Span, out: &mut Vec<(Pred, Span)>) {
        let rtn = c.args.as_ref().is_some_and(|a| a.return_type_notation);
        let seg = ast::PathSegment { name: c.name, args: c.args.clone(), span, hygiene: 0 };
        let alias = self.assoc_of_trait_ref(tr, &seg);
        let TyKind::Projection(assoc, args) = alias.kind() else { return };
        if !rtn && let Some(t) = &c.ty {
            let ty = self.ty(t);
            out.push((Pred::Projection { assoc: *assoc, args: *args, ty }, span));
        }
        self.bounds(alias, &c.bounds, out);
    }
}

fn subst_arg(a: Arg, args: &[Arg]) -> Arg {
    match a {
        Arg::Ty(t) => Arg::Ty(t.subst(args)),
        Arg::Const(Const::Param(p)) => args.get(p.index as usize).copied().unwrap_or(Arg::Const(Const::Unknown)),
        c => c,
    }
}

/// A cheap test whether a written type may denote `ty`, before lowering it.
fn could_name(tr: &TypeRef, ty: Ty) -> bool {
    match (&*tr.kind, ty.kind()) {
        (TypeRefKind::Path(p), TyKind::Param(pt)) => {
            p.qself.is_none() && p.segments.len() == 1 && p.segments[0].name == pt.name
        }
        (TypeRefKind::Path(p), TyKind::Projection(d, _)) => {
            (p.segments.len() > 1 || p.qself.is_some())
                && p.segments
                    .last()
                    .is_some_and(|s| s.name == d.name() || s.args.as_ref().is_some_and(|a| a.return_type_notation))
        }
        _ => false,
    }
}

/// The written generics of an item, if it has any.
pub fn ast_generics<'a>(cx: Cx<'a>, def: DefId) -> Option<&'a ast::Generics> {
    match def.kind() {
        DefKind::Closure | DefKind::Coroutine | DefKind::ReturnOpaque | DefKind::Mod | DefKind::Variant => return None,
        _ => {}
    }
    match &cx.item(def).kind {
        ItemKind::Fn(f) => Some(&f.generics),
        ItemKind::Struct(s) | ItemKind::Union(s) => Some(&s.generics),
        ItemKind::Enum(e) => Some(&e.generics),
        ItemKind::Trait(t) => Some(&t.generics),
        ItemKind::Impl(i) => Some(&i.generics),
        ItemKind::TypeAlias(t) => Some(&t.generics),
        ItemKind::Const(c) => Some(&c.generics),
        _ => None,
    }
}

/// The paths of the supertraits as written: `trait A: B + C`, and `where Self: D`.
fn supertrait_paths<'a>(cx: Cx<'a>, trait_: DefId) -> Vec<&'a ast::Path> {
    let ItemKind::Trait(t) = &cx.item(trait_).kind else { return vec![] };
    let where_self = t
        .generics
        .where_preds
        .iter()
        .filter(
            |w| matches!(&*w.ty.kind, TypeRefKind::Path(p) if p.segments.len() == 1 && p.segments[0].name == "Self"),
        )
        .flat_map(|w| &w.bounds);
    let bounds = t.supertraits.iter().chain(where_self);
    bounds
        .filter_map(|b| if let BoundKind::Trait { path, maybe: false, .. } = &b.kind { Some(path) } else { None })
        .collect()
}

/// The item of this name that a trait or one of its supertraits has, and the supertraits on the way there: each as the
/// path by which a trait names it. Only these need be lowered, as in rustc's `explicit_supertraits_containing_assoc_item`:
/// the arguments of another one may name the very item.
fn way_to<'a>(cx: Cx<'a>, trait_: DefId, name: Name, ns: Namespace) -> Option<(Vec<(DefId, &'a ast::Path)>, DefId)> {
    // Each trait met, with the place of the one that names it and the path by which it does.
    let mut met: Vec<(DefId, usize, Option<&'a ast::Path>)> = vec![(trait_, 0, None)];
    let mut seen: FxHashSet<DefId> = std::iter::once(trait_).collect();
    let mut at = 0;
    let item = loop {
        let (trait_, ..) = *met.get(at)?;
        if let Some(item) = cx.assoc_item(trait_, name, ns) {
            break item;
        }
        for path in supertrait_paths(cx, trait_) {
            if let Some(next) = cx.resolve(trait_, path, Namespace::Type).def()
                && seen.insert(next)
            {
                met.push((next, at, Some(path)));
            }
        }
        at += 1;
    };
    let mut way = vec![];
    while let (_, by, Some(path)) = met[at] {
        way.push((met[by].0, path));
        at = by;
    }
    way.reverse();
    Some((way, item))
}

pub fn mutability(m: bool) -> Mutability {
    if m { Mutability::Mut } else { Mutability::Not }
}

/// The `ReturnOpaque` number `index` of a function.
pub fn return_opaque_def(f: DefId, index: u32) -> DefId {
    DefId::new(DefKey {
        file: f.file(),
        parent: Some(f),
        kind: DefKind::ReturnOpaque,
        name: Name::empty(),
        disambiguator: index,
    })
}

/// The coroutine of an `async fn`'s body.
pub fn fn_coroutine_def(f: DefId) -> DefId {
    DefId::new(DefKey {
        file: f.file(),
        parent: Some(f),
        kind: DefKind::Coroutine,
        name: Name::empty(),
        disambiguator: u32::MAX,
    })
}

pub fn is_auto_trait(cx: Cx<'_>, trait_: DefId) -> bool {
    matches!(&cx.item(trait_).kind, ItemKind::Trait(t) if t.is_auto)
}

/// Whether `def` is the lang item of that name.
pub fn is_lang(cx: Cx<'_>, def: DefId, name: &str) -> bool {
    cx.lang_item(name) == Some(def)
}

pub fn prim_ty(name: Name) -> Option<Ty> {
    use IntTy::*;
    Some(match name.as_str() {
        "bool" => Ty::bool(),
        "char" => Ty::new(TyKind::Char),
        "str" => Ty::str(),
        "i8" => Ty::int(I8),
        "i16" => Ty::int(I16),
        "i32" => Ty::int(I32),
        "i64" => Ty::int(I64),
        "i128" => Ty::int(I128),
        "isize" => Ty::int(Isize),
        "u8" => Ty::int(U8),
        "u16" => Ty::int(U16),
        "u32" => Ty::int(U32),
        "u64" => Ty::int(U64),
        "u128" => Ty::int(U128),
        "usize" => Ty::int(Usize),
        "f32" => Ty::new(TyKind::Float(FloatTy::F32)),
        "f64" => Ty::new(TyKind::Float(FloatTy::F64)),
        "!" | "never" => Ty::never(),
        _ => return None,
    })
}

pub fn int_name(i: IntTy) -> &'static str {
    use IntTy::*;
    match i {
        I8 => "i8",
        I16 => "i16",
        I32 => "i32",
        I64 => "i64",
        I128 => "i128",
        Isize => "isize",
        U8 => "u8",
        U16 => "u16",
        U32 => "u32",
        U64 => "u64",
        U128 => "u128",
        Usize => "usize",
    }
}

/// The self type of an impl (without its trait, so that lowering the trait's arguments may use `Self`).
pub fn impl_self_ty(cx: Cx<'_>, def: DefId) -> Ty {
    crate::queries::impl_self(cx, def)
}
