//! Patterns, with default binding modes made explicit. Mirrors `rustc_hir_typeck::pat`.

use super::Infer;
use super::path::ValueRes;
use crate::api::*;
use crate::names::Wanted;
use crate::thir::*;
use crate::ty::*;
use asyncsend_hir::ast::{self, VariantShape};
use asyncsend_hir::*;

const PATH_UNKNOWN: &str = "this pattern's path is not known to the checker";

impl<'a, 'b> Infer<'a, 'b> {
    pub fn check_pat(&mut self, pat: ast::PatId, ty: Ty) -> PatId {
        self.pat(pat, ty, BindMode::ByValue)
    }

    fn push_pat(&mut self, kind: PatKind, ty: Ty, span: Span) -> PatId {
        self.thir.pats.alloc(Pat { kind, ty, span })
    }

    fn pat(&mut self, pat: ast::PatId, ty: Ty, mode: BindMode) -> PatId {
        let p = &self.body.pats[pat];
        let span = p.span;
        use ast::PatKind as K;
        // Non-reference patterns look through references and switch to by-reference binding.
        let peels = match &p.kind {
            K::Tuple { .. } | K::TupleStruct { .. } | K::Struct { .. } | K::Slice { .. } | K::Box(_) => true,
            K::Path(_) => true,
            K::Range { .. } => true,
            K::Lit(e) => !matches!(
                &self.body.exprs[*e].kind,
                ast::ExprKind::Lit(ast::Literal::Str(_) | ast::Literal::ByteStr(_))
            ),
            K::Bind { .. } => self.ident_pat_is_path(pat),
            _ => false,
        };
        let mut t = self.structurally(ty);
        let mut mode = mode;
        let mut peeled: Vec<Ty> = vec![];
        if peels {
            while let TyKind::Ref(inner, m) = t.kind() {
                peeled.push(t);
                mode = match (mode, m) {
                    (BindMode::ByRef(Mutability::Not), _) | (_, Mutability::Not) => BindMode::ByRef(Mutability::Not),
                    _ => BindMode::ByRef(Mutability::Mut),
                };
                t = self.structurally(*inner);
            }
        }
        let mut out = self.pat_inner(pat, t, mode, span);
        for r in peeled.into_iter().rev() {
            out = self.push_pat(PatKind::Deref(out), r, span);
        }
        out
    }

    /// A lone identifier that names a unit struct, unit variant or constant.
    fn ident_pat_is_path(&mut self, pat: ast::PatId) -> bool {
        let ast::PatKind::Bind { binding, by_ref: false, mutable: false, sub: None } = &self.body.pats[pat].kind else {
            return false;
        };
        let b = &self.body.bindings[*binding];
        self.ident_path(b.name, b.span).is_some()
    }

    fn ident_path(&mut self, name: Name, span: Span) -> Option<DefId> {
        if self.bindings_are_cheap(name) {
            return None;
        }
        let path = ast::Path {
            anchor: ast::PathAnchor::Plain,
            qself: None,
            segments: vec![ast::PathSegment { name, args: None, span, hygiene: 0 }],
            span,
        };
        let d = self.cx().resolve(self.scope, &path, asyncsend_hir::resolve::Namespace::Value).def()?;
        match d.kind() {
            DefKind::Const => Some(d),
            DefKind::Struct | DefKind::Variant if self.ctor_shape(d) == Some(VariantShape::Unit) => Some(d),
            _ => None,
        }
    }

    /// Names that begin with a lower-case letter are hardly ever constants or unit types: still looked up, but only among
    /// the crate's own items, which is what rustc would find first.
    fn bindings_are_cheap(&self, name: Name) -> bool {
        name == "self" || name == "_"
    }

    fn pat_inner(&mut self, pat: ast::PatId, ty: Ty, mode: BindMode, span: Span) -> PatId {
        use ast::PatKind as K;
        let kind = self.body.pats[pat].kind.clone();
        match kind {
            K::Missing => self.push_pat(PatKind::Error, ty, span),
            K::Wild => self.push_pat(PatKind::Wild, ty, span),
            K::Bind { binding, by_ref, mutable, sub } => {
                let b = self.body.bindings[binding].clone();
                if !by_ref
                    && !mutable
                    && sub.is_none()
                    && let Some(d) = self.ident_path(b.name, b.span)
                {
                    return self.path_pat(d, ty, span);
                }
                // What stands after `@` keeps the default.
                let default = mode;
                let mode = if by_ref {
                    BindMode::ByRef(if mutable { Mutability::Mut } else { Mutability::Not })
                } else if mutable {
                    BindMode::ByValue
                } else {
                    mode
                };
                let var_ty = match mode {
                    BindMode::ByValue => ty,
                    BindMode::ByRef(m) => Ty::reference(ty, m),
                };
                let local = match self.bindings.get(&binding) {
                    Some(l) => {
                        let l = *l;
                        let t = self.thir.locals[l].ty;
                        self.ctx.unify(t, var_ty);
                        l
                    }
                    None => {
                        let l = self.thir.locals.alloc(Local { name: b.name, ty: var_ty, span: b.span, mutable });
                        self.bindings.insert(binding, l);
                        self.names.push(b.name, b.hygiene, l);
                        l
                    }
                };
                let sub = sub.map(|s| self.pat(s, ty, default));
                self.push_pat(PatKind::Bind { local, mode, sub }, ty, span)
            }
            K::Path(p) => match self.resolve_value(&p) {
                ValueRes::Ctor { adt, args, variant } => {
                    self.ctx.unify(Ty::adt(adt, args), ty);
                    let index = self.variant_index(adt, variant);
                    self.push_pat(PatKind::Variant { def: adt, variant: index, fields: vec![] }, ty, span)
                }
                ValueRes::Const(d, args) => {
                    let t = self.ctx.normalize(self.cx().type_of(d).subst(&args));
                    self.ctx.unify(t, ty);
                    self.push_pat(PatKind::Const, ty, span)
                }
                _ => {
                    self.missing_name(&p, Wanted::Value, PATH_UNKNOWN);
                    self.push_pat(PatKind::Error, ty, span)
                }
            },
            K::Lit(e) => {
                let x = self.check_expr(e, Some(ty));
                let t = self.expr_ty(x);
                // A string literal against `str` behind a peeled reference, a byte string against a slice.
                if !self.ctx.probe(|s| s.unify(t, ty)) {
                    if let TyKind::Ref(inner, _) = t.kind() {
                        self.ctx.unify(*inner, ty);
                    }
                } else {
                    self.ctx.unify(t, ty);
                }
                self.push_pat(PatKind::Const, ty, span)
            }
            K::ConstBlock(e) => {
                self.check_coerce(e, ty);
                self.push_pat(PatKind::Const, ty, span)
            }
            K::Range { start, end, .. } => {
                for e in [start, end].into_iter().flatten() {
                    let x = self.check_expr(e, Some(ty));
                    let t = self.expr_ty(x);
                    self.ctx.unify(t, ty);
                }
                self.push_pat(PatKind::Range, ty, span)
            }
            K::Tuple { pats, rest } => {
                let ty = self.structurally(ty);
                let tys: Vec<Ty> = match ty.kind() {
                    TyKind::Tuple(ts) => ts.to_vec(),
                    TyKind::Infer(_) if rest.is_none() => {
                        let ts: Vec<Ty> = pats.iter().map(|_| self.ctx.fresh()).collect();
                        self.ctx.unify(ty, Ty::tuple(&ts));
                        ts
                    }
                    _ => vec![],
                };
                let fields = self.positional(&pats, rest, &tys, mode);
                self.push_pat(PatKind::Tuple(fields), ty, span)
            }
            K::TupleStruct { path, pats, rest } => {
                let Some((adt, args, variant)) = self.resolve_variant(&path) else {
                    self.missing_name(&path, Wanted::TupleStruct, PATH_UNKNOWN);
                    for p in pats {
                        self.pat(p, Ty::error(), mode);
                    }
                    return self.push_pat(PatKind::Error, ty, span);
                };
                self.ctx.unify(Ty::adt(adt, args), ty);
                let tys = self.field_tys(adt, args, variant);
                let tys: Vec<Ty> = tys.into_iter().map(|x| x.1).collect();
                let fields = self.positional(&pats, rest, &tys, mode);
                let index = self.variant_index(adt, variant);
                self.push_pat(PatKind::Variant { def: adt, variant: index, fields }, ty, span)
            }
            K::Struct { path, fields, .. } => {
                let Some((adt, args, variant)) = self.resolve_variant(&path) else {
                    self.missing_name(&path, Wanted::Struct, PATH_UNKNOWN);
                    for (_, p) in fields {
                        self.pat(p, Ty::error(), mode);
                    }
                    return self.push_pat(PatKind::Error, ty, span);
                };
                self.ctx.unify(Ty::adt(adt, args), ty);
                let tys = self.field_tys(adt, args, variant);
                let out: Vec<(u32, PatId)> = fields
                    .into_iter()
                    .map(|(name, p)| {
                        let (i, t) =
                            tys.iter().position(|(n, _)| *n == name).map_or((0, Ty::error()), |i| (i as u32, tys[i].1));
                        (i, self.pat(p, t, mode))
                    })
                    .collect();
                let index = self.variant_index(adt, variant);
                self.push_pat(PatKind::Variant { def: adt, variant: index, fields: out }, ty, span)
            }
            K::Ref { pat, mutable } => {
                let ty = self.structurally(ty);
                match ty.kind() {
                    TyKind::Ref(inner, _) => {
                        let p = self.pat(pat, *inner, BindMode::ByValue);
                        self.push_pat(PatKind::Deref(p), ty, span)
                    }
                    TyKind::Infer(_) => {
                        let inner = self.ctx.fresh();
                        self.ctx.unify(ty, Ty::reference(inner, crate::lower::mutability(mutable)));
                        let p = self.pat(pat, inner, BindMode::ByValue);
                        self.push_pat(PatKind::Deref(p), ty, span)
                    }
                    // Edition 2024's `&` under a default binding mode.
                    _ => self.pat(pat, ty, BindMode::ByValue),
                }
            }
            K::Box(p) => {
                let inner = self.ctx.deref_once(ty).map_or_else(Ty::error, |x| x.0);
                let p = self.pat(p, inner, mode);
                self.push_pat(PatKind::Deref(p), ty, span)
            }
            K::Slice { before, rest, after } => {
                let ty = self.structurally(ty);
                let (elem, len) = match ty.kind() {
                    TyKind::Array(t, len) => (*t, Some(*len)),
                    TyKind::Slice(t) => (*t, None),
                    _ => (Ty::error(), None),
                };
                let array = len.is_some();
                let named = (before.len() + after.len()) as u128;
                let before = before.into_iter().map(|p| self.pat(p, elem, mode)).collect();
                let rest = rest.map(|r| {
                    r.map(|p| {
                        let t = match len {
                            Some(Const::Value(n)) => {
                                Ty::new(TyKind::Array(elem, n.checked_sub(named).map_or(Const::Unknown, Const::Value)))
                            }
                            Some(_) => Ty::new(TyKind::Array(elem, Const::Unknown)),
                            None => Ty::slice(elem),
                        };
                        self.pat(p, t, mode)
                    })
                });
                let after = after.into_iter().map(|p| self.pat(p, elem, mode)).collect();
                self.push_pat(PatKind::Slice { before, rest, after, array }, ty, span)
            }
            K::Or(pats) => {
                let pats = pats.into_iter().map(|p| self.pat(p, ty, mode)).collect();
                self.push_pat(PatKind::Or(pats), ty, span)
            }
        }
    }

    fn path_pat(&mut self, d: DefId, ty: Ty, span: Span) -> PatId {
        match d.kind() {
            DefKind::Const => self.push_pat(PatKind::Const, ty, span),
            DefKind::Struct => {
                let args = self.ctx.fresh_args(d, &[]);
                self.ctx.unify(Ty::adt(d, args), ty);
                self.push_pat(PatKind::Variant { def: d, variant: 0, fields: vec![] }, ty, span)
            }
            _ => {
                let Some(adt) = d.parent() else { return self.push_pat(PatKind::Error, ty, span) };
                let args = self.ctx.fresh_args(adt, &[]);
                self.ctx.unify(Ty::adt(adt, args), ty);
                let index = self.variant_index(adt, d);
                self.push_pat(PatKind::Variant { def: adt, variant: index, fields: vec![] }, ty, span)
            }
        }
    }

    /// Names and types of a variant's fields.
    pub fn field_tys(&mut self, adt: DefId, args: Args, variant: DefId) -> Vec<(Name, Ty)> {
        let cx = self.cx();
        let Some(v) = cx.variants(adt).iter().find(|v| v.def == variant) else { return vec![] };
        v.fields.iter().map(|f| (f.name, self.ctx.normalize(f.ty.subst(&args)))).collect()
    }

    fn positional(&mut self, pats: &[ast::PatId], rest: Option<u32>, tys: &[Ty], mode: BindMode) -> Vec<(u32, PatId)> {
        let n = pats.len();
        pats.iter()
            .enumerate()
            .map(|(i, p)| {
                let index = match rest {
                    // Patterns after `..` count from the end.
                    Some(r) if i >= r as usize => (tys.len() + i).saturating_sub(n),
                    _ => i,
                };
                let t = tys.get(index).copied().unwrap_or_else(Ty::error);
                (index as u32, self.pat(*p, t, mode))
            })
            .collect()
    }
}
