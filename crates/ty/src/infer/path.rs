//! Paths in expressions: locals, functions, constants, constructors, associated items.

use super::Infer;
use crate::api::*;
use crate::lower::TyLower;
use crate::names::Wanted;
use crate::thir::*;
use crate::ty::*;
use asyncsend_hir::ast::{self, ItemKind, Path, PathAnchor, VariantShape};
use asyncsend_hir::resolve::{Namespace, Res};
use asyncsend_hir::*;

/// What a path in value position names.
#[derive(Clone, Debug)]
pub enum ValueRes {
    Local(LocalId),
    /// A function or method; with the arguments of its container and own, complete.
    Fn(DefId, Args),
    Const(DefId, Args),
    Static(DefId),
    /// A constructor: the ADT, its arguments, the variant (the struct itself for a struct).
    Ctor {
        adt: DefId,
        args: Args,
        variant: DefId,
    },
    ConstParam(ParamTy, Ty),
    Unresolved,
}

impl<'a, 'b> Infer<'a, 'b> {
    fn low(&mut self) -> TyLower<'a, '_> {
        let cx = self.cx();
        let (owner, scope) = (self.owner, self.scope);
        TyLower::in_body(cx, owner, scope, &mut self.ctx)
    }

    pub fn resolve_value(&mut self, p: &Path) -> ValueRes {
        let cx = self.cx();
        if let Some(q) = &p.qself {
            let ty = self.lower_ty(&q.ty);
            return match &q.trait_path {
                Some(tp) => {
                    let Some(tr) = self.low().trait_ref(ty, tp) else { return ValueRes::Unresolved };
                    let tr = TraitRef { trait_: tr.trait_, args: self.ctx.normalize_args(tr.args) };
                    let Some(seg) = p.segments.first() else { return ValueRes::Unresolved };
                    self.trait_member(tr, seg, p.span)
                }
                None => self.assoc_path(ty, &p.segments, p.span),
            };
        }
        if p.anchor == PathAnchor::Plain && p.segments.len() == 1 {
            let seg = &p.segments[0];
            if seg.args.is_none()
                && let Some(l) = self.lookup_local(seg.name, seg.hygiene)
            {
                return ValueRes::Local(l);
            }
            if seg.name == "Self" {
                return match self.low().self_ty().and_then(|t| t.as_adt()) {
                    Some((adt, args)) => ValueRes::Ctor { adt, args, variant: adt },
                    None => ValueRes::Unresolved,
                };
            }
        }
        if p.anchor == PathAnchor::Plain
            && let Some(first) = p.segments.first()
        {
            let param = self.low().find_param(first.name);
            if let Some((param, is_const)) = param {
                if is_const && p.segments.len() == 1 {
                    let ty = self.low().const_param_ty(first.name);
                    return ValueRes::ConstParam(param, ty);
                }
                if !is_const && p.segments.len() > 1 {
                    return self.assoc_path(Ty::new(TyKind::Param(param)), &p.segments[1..], p.span);
                }
            }
            if first.name == "Self" && p.segments.len() > 1 {
                let Some(ty) = self.low().self_ty() else { return ValueRes::Unresolved };
                return self.assoc_path(ty, &p.segments[1..], p.span);
            }
        }
        let r = cx.resolve(self.scope, p, Namespace::Value);
        let n = p.segments.len();
        let used = n.saturating_sub(r.rest);
        match r.base {
            Res::Prim(name) => match crate::lower::prim_ty(name) {
                Some(t) if r.rest > 0 => self.assoc_path(t, &p.segments[used..], p.span),
                _ => ValueRes::Unresolved,
            },
            Res::Unresolved { .. } => ValueRes::Unresolved,
            Res::Def(def) => {
                let seg = used.checked_sub(1).and_then(|i| p.segments.get(i));
                if r.rest == 0 {
                    return self.def_value(def, p, used);
                }
                match def.kind() {
                    DefKind::Trait => {
                        let self_ty = self.ctx.fresh();
                        let args = self.low().args_for(def, seg, Some(self_ty));
                        let tr = TraitRef { trait_: def, args };
                        self.trait_member(tr, &p.segments[used], p.span)
                    }
                    DefKind::Struct | DefKind::Enum | DefKind::Union => {
                        let args = self.low().args_for(def, seg, None);
                        self.assoc_path(Ty::adt(def, args), &p.segments[used..], p.span)
                    }
                    DefKind::TypeAlias => {
                        let args = self.low().args_for(def, seg, None);
                        let t = cx.type_of(def).subst(&args);
                        let t = self.ctx.normalize(t);
                        self.assoc_path(t, &p.segments[used..], p.span)
                    }
                    _ => ValueRes::Unresolved,
                }
            }
        }
    }

    fn def_value(&mut self, def: DefId, p: &Path, used: usize) -> ValueRes {
        let cx = self.cx();
        let seg = used.checked_sub(1).and_then(|i| p.segments.get(i));
        match def.kind() {
            DefKind::Fn => {
                let args = self.low().args_for(def, seg, None);
                self.item_fn(def, args, p.span)
            }
            DefKind::Const => {
                let args = self.low().args_for(def, seg, None);
                ValueRes::Const(def, args)
            }
            DefKind::Static => ValueRes::Static(def),
            DefKind::Struct => {
                let args = self.low().args_for(def, seg, None);
                ValueRes::Ctor { adt: def, args, variant: def }
            }
            DefKind::TypeAlias => {
                let args = self.low().args_for(def, seg, None);
                let t = cx.type_of(def).subst(&args);
                match self.ctx.normalize(t).as_adt() {
                    Some((adt, args)) => ValueRes::Ctor { adt, args, variant: adt },
                    None => ValueRes::Unresolved,
                }
            }
            DefKind::Variant => {
                let Some(adt) = def.parent() else { return ValueRes::Unresolved };
                // Arguments stand on the variant or on the enum before it.
                let on =
                    seg.filter(|s| s.args.is_some()).or_else(|| used.checked_sub(2).and_then(|i| p.segments.get(i)));
                let args = self.low().args_for(adt, on.filter(|s| s.args.is_some()), None);
                ValueRes::Ctor { adt, args, variant: def }
            }
            _ => ValueRes::Unresolved,
        }
    }

    fn item_fn(&mut self, def: DefId, args: Args, span: Span) -> ValueRes {
        self.item_obligations(def, &args, span);
        ValueRes::Fn(def, args)
    }

    /// `Trait::name` on a (perhaps unknown) self type.
    fn trait_member(&mut self, tr: TraitRef, seg: &ast::PathSegment, span: Span) -> ValueRes {
        let cx = self.cx();
        for t in self.ctx.elaborate_ref(tr) {
            if let Some(m) = cx.assoc_item(t.trait_, seg.name, Namespace::Value) {
                let args = self.low().args_with(m, seg.args.as_deref(), t.args.to_vec());
                return self.member(m, args, span);
            }
        }
        ValueRes::Unresolved
    }

    fn member(&mut self, m: DefId, args: Args, span: Span) -> ValueRes {
        match m.kind() {
            DefKind::Fn => self.item_fn(m, args, span),
            DefKind::Const => {
                self.item_obligations(m, &args, span);
                ValueRes::Const(m, args)
            }
            _ => ValueRes::Unresolved,
        }
    }

    /// `Type::a::b`.
    fn assoc_path(&mut self, ty: Ty, segments: &[ast::PathSegment], span: Span) -> ValueRes {
        let cx = self.cx();
        let mut ty = self.structurally(ty);
        let Some((last, init)) = segments.split_last() else { return ValueRes::Unresolved };
        for seg in init {
            // `T::Item::new()`.
            let path = Path { anchor: PathAnchor::Plain, qself: None, segments: vec![seg.clone()], span };
            let t = self.low().assoc_on(ty, &path.segments[0]);
            ty = self.ctx.normalize(t);
            ty = self.structurally(ty);
        }
        // Enum variants through an alias or `Self`.
        if let TyKind::Adt(adt, args) = ty.kind()
            && adt.kind() == DefKind::Enum
            && let Some(v) = cx.variants(*adt).iter().find(|v| v.name == last.name)
        {
            return ValueRes::Ctor { adt: *adt, args: *args, variant: v.def };
        }
        let Some((m, leading, tr)) = self.probe_assoc(ty, last.name) else {
            if self.has_no_item(ty, last.name) {
                let message = format!("no function or associated item named `{}` found", last.name);
                self.type_error(TypeError { span: last.span, code: "E0599", message });
            }
            return ValueRes::Unresolved;
        };
        if tr.is_none() && !self.ctx.resolve(ty).has_infer() {
            self.thir.probed.insert(span, last.span);
        }
        let missing = self.lacks_auto_bound(m, &leading, tr);
        if let Some(tr) = tr {
            self.ctx.register(Pred::Trait { trait_ref: tr, props: Props::NONE });
        }
        let args = self.low().args_with(m, last.args.as_deref(), leading);
        if missing {
            // To rustc there is no such item then, and no other bound is looked at.
            let message =
                format!("the associated item `{}` exists, but its trait bounds were not satisfied", last.name);
            self.thir.errors.push(TypeError { span: last.span, code: "E0599", message });
            return match m.kind() {
                DefKind::Fn => ValueRes::Fn(m, args),
                _ => ValueRes::Const(m, args),
            };
        }
        self.member(m, args, span)
    }

    pub fn check_path(&mut self, p: &Path, span: Span) -> ExprId {
        let cx = self.cx();
        let start = self.obligations.len();
        let res = self.resolve_value(p);
        match res {
            ValueRes::Local(l) => {
                let ty = self.thir.locals[l].ty;
                self.push(ExprKind::Local(l), ty, span, false)
            }
            ValueRes::Fn(def, args) => {
                let asked = start..self.obligations.len();
                self.blame_generics(def, asked, p.segments.last().and_then(|s| s.args.as_deref()));
                self.args_must_be_well_formed(args, span);
                self.push(ExprKind::FnItem, Ty::new(TyKind::FnDef(def, args)), span, false)
            }
            ValueRes::Const(def, args) => {
                let ty = self.ctx.normalize(cx.type_of(def).subst(&args));
                self.push(ExprKind::Const(def, args), ty, span, false)
            }
            ValueRes::Static(def) => {
                let ty = self.ctx.normalize(cx.type_of(def));
                self.push(ExprKind::Static(def), ty, span, false)
            }
            ValueRes::Ctor { adt, args, variant } => match self.ctor_shape(variant) {
                Some(VariantShape::Unit) => {
                    let index = self.variant_index(adt, variant);
                    // What is inferred is asked where it comes from.
                    if p.segments.iter().any(|s| s.args.is_some()) {
                        self.item_obligations(adt, &args, span);
                        self.args_must_be_well_formed(args, span);
                    }
                    self.push(
                        ExprKind::Adt { def: adt, variant: index, fields: vec![], base: None },
                        Ty::adt(adt, args),
                        span,
                        false,
                    )
                }
                Some(VariantShape::Tuple) => {
                    self.item_obligations(adt, &args, span);
                    self.args_must_be_well_formed(args, span);
                    self.push(ExprKind::FnItem, Ty::new(TyKind::FnDef(variant, args)), span, false)
                }
                _ => self.unknown(vec![], span, "this constructor is not known"),
            },
            ValueRes::ConstParam(p, ty) => self.push(ExprKind::ConstParam(p), ty, span, false),
            ValueRes::Unresolved => {
                let text: Vec<&str> = p.segments.iter().map(|s| s.name.as_str()).collect();
                self.missing_name(p, Wanted::Value, &format!("`{}` is not known to the checker", text.join("::")));
                self.push(ExprKind::Unknown { operands: vec![] }, Ty::error(), span, false)
            }
        }
    }

    pub fn ctor_shape(&self, variant: DefId) -> Option<VariantShape> {
        match &self.cx().item(variant).kind {
            ItemKind::Struct(s) | ItemKind::Union(s) => Some(s.data.shape),
            ItemKind::Variant(v) => Some(v.shape),
            _ => None,
        }
    }

    pub fn variant_index(&self, adt: DefId, variant: DefId) -> u32 {
        self.cx().variants(adt).iter().position(|v| v.def == variant).unwrap_or(0) as u32
    }

    /// The variant that a struct literal or pattern path names.
    pub fn resolve_variant(&mut self, p: &Path) -> Option<(DefId, Args, DefId)> {
        let cx = self.cx();
        if p.qself.is_none()
            && p.anchor == PathAnchor::Plain
            && p.segments.len() <= 2
            && let Some(first) = p.segments.first()
            && first.name == "Self"
        {
            let (adt, args) = self.low().self_ty()?.as_adt()?;
            return match p.segments.get(1) {
                None => Some((adt, args, adt)),
                Some(v) => cx.variants(adt).iter().find(|x| x.name == v.name).map(|x| (adt, args, x.def)),
            };
        }
        if p.qself.is_none() {
            for ns in [Namespace::Type, Namespace::Value] {
                let r = cx.resolve(self.scope, p, ns);
                if let (Res::Def(d), 0) = (r.base, r.rest) {
                    match d.kind() {
                        DefKind::Variant => {
                            let ValueRes::Ctor { adt, args, variant } = self.def_value(d, p, p.segments.len()) else {
                                return None;
                            };
                            return Some((adt, args, variant));
                        }
                        DefKind::Struct | DefKind::Union => {
                            let args = self.low().args_for(d, p.segments.last(), None);
                            return Some((d, args, d));
                        }
                        DefKind::TypeAlias => break,
                        _ => {}
                    }
                }
                if let (Res::Def(d), 1) = (r.base, r.rest) {
                    // `Alias::Variant`.
                    if d.kind() == DefKind::TypeAlias {
                        let args = self.low().args_for(d, None, None);
                        let t = self.ctx.normalize(cx.type_of(d).subst(&args));
                        let (adt, args) = t.as_adt()?;
                        let v = cx.variants(adt).iter().find(|x| Some(x.name) == p.segments.last().map(|s| s.name))?;
                        return Some((adt, args, v.def));
                    }
                }
            }
        }
        let leads_nowhere = |s: &mut Self| {
            matches!(cx.resolve(s.scope, p, Namespace::Type).base, Res::Unresolved { .. })
                && p.segments.first().is_none_or(|first| s.low().find_param(first.name).is_none())
        };
        if p.qself.is_none() && leads_nowhere(self) {
            return None;
        }
        let t = self.low().path_ty(p);
        let t = self.ctx.normalize(t);
        let t = self.structurally(t);
        let (adt, args) = t.as_adt()?;
        (adt.kind() != DefKind::Enum).then_some((adt, args, adt))
    }
}
