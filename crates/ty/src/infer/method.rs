//! Method lookup: autoderef steps, candidates by inherent impls, bounds and traits in scope, autoref; then confirmation.
//!
//! Mirrors `rustc_hir_typeck::method::{probe, confirm}`.

use super::Infer;
use crate::api::*;
use crate::table::InferCtxt;
use crate::thir::*;
use crate::traits::*;
use crate::ty::*;
use asyncsend_hir::impls::Head;
use asyncsend_hir::resolve::Namespace;
use asyncsend_hir::*;

/// How one autoderef step is made.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum DerefKind {
    Builtin,
    /// Through `Deref::deref`.
    Overloaded,
}

/// The types met by dereferencing again and again.
pub struct Autoderef {
    pub steps: Vec<(Ty, Option<DerefKind>)>,
}

/// Number of dereferences past which lookup stops (rustc's recursion limit is 128).
const MAX_STEPS: usize = 32;

impl<'a> InferCtxt<'a> {
    /// One dereference of a type.
    pub fn deref_once(&mut self, ty: Ty) -> Option<(Ty, DerefKind)> {
        let ty = self.shallow(ty);
        match ty.kind() {
            TyKind::Ref(t, _) => return Some((self.shallow(*t), DerefKind::Builtin)),
            TyKind::Adt(d, args) if self.cx.lang_item("owned_box") == Some(*d) => {
                return args.first().map(|a| (self.shallow(a.ty()), DerefKind::Builtin));
            }
            TyKind::Infer(_) | TyKind::Error | TyKind::RawPtr(..) => return None,
            TyKind::Adt(..) | TyKind::Param(_) | TyKind::Projection(..) | TyKind::Opaque(..) | TyKind::Dynamic(_) => {}
            _ => return None,
        }
        let deref = self.cx.lang_item("deref")?;
        let tr = TraitRef { trait_: deref, args: Args::new(&[Arg::Ty(ty)]) };
        if self.evaluate(Pred::Trait { trait_ref: tr, props: Props::NONE }) == Eval::No {
            return None;
        }
        let target = self.cx.assoc_item(deref, Name::new("Target"), Namespace::Type)?;
        let t = self.normalize(Ty::new(TyKind::Projection(target, tr.args)));
        self.select_where_possible();
        Some((self.shallow(t), DerefKind::Overloaded))
    }

    pub fn autoderef(&mut self, ty: Ty) -> Autoderef {
        let mut ty = self.shallow(ty);
        let mut steps = vec![(ty, None)];
        while steps.len() < MAX_STEPS {
            match self.deref_once(ty) {
                Some((t, k)) => {
                    if steps.iter().any(|(s, _)| *s == t) {
                        break;
                    }
                    steps.push((t, Some(k)));
                    ty = t;
                }
                None => break,
            }
        }
        Autoderef { steps }
    }
}

#[derive(Clone, Debug)]
pub enum Container {
    /// An inherent impl.
    Impl(DefId),
    /// A trait's method on a self type: `args` are the trait's, fresh but for what the bound says.
    Trait(DefId, Option<TraitRef>),
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum AutoRef {
    None,
    Ref(Mutability),
    /// `*mut T` to `*const T`.
    ConstPtr,
}

/// The chosen method.
#[derive(Clone, Debug)]
pub struct Pick {
    pub method: DefId,
    pub container: Container,
    /// Number of autoderef steps.
    pub derefs: usize,
    /// Array to slice after them.
    pub unsize: bool,
    pub autoref: AutoRef,
    /// The receiver's type after all that.
    pub self_ty: Ty,
}

#[derive(Clone, Debug)]
struct Cand {
    method: DefId,
    container: Container,
}

impl<'a, 'b> Infer<'a, 'b> {
    /// Finds the method for a receiver type; if auto traits that do not hold stand in the way of all, the one to blame.
    pub fn probe_method(&mut self, recv: Ty, name: Name) -> Option<Pick> {
        self.ctx.heeds_auto = true;
        let found = self.probe(recv, name);
        self.ctx.heeds_auto = false;
        found.or_else(|| self.probe(recv, name))
    }

    fn probe(&mut self, recv: Ty, name: Name) -> Option<Pick> {
        self.ctx.select_where_possible();
        let auto = self.ctx.autoderef(recv);
        let mut steps: Vec<(Ty, usize, bool)> =
            auto.steps.iter().enumerate().map(|(i, (t, _))| (*t, i, false)).collect();
        if let Some((last, n, _)) = steps.last().copied()
            && let TyKind::Array(t, _) = last.kind()
        {
            steps.push((Ty::slice(*t), n, true));
        }
        let inherent: Vec<Cand> = {
            let mut v = vec![];
            for (t, _, _) in &steps {
                self.inherent_candidates(*t, name, &mut v);
            }
            v
        };
        let mut extension: Option<Vec<Cand>> = None;
        let types: Vec<Ty> = steps.iter().map(|(ty, ..)| *ty).collect();
        for (ty, n, unsize) in &steps {
            if matches!(ty.kind(), TyKind::Infer(InferVar::Ty(_))) {
                return None;
            }
            let mut forms = vec![
                (*ty, AutoRef::None),
                (Ty::reference(*ty, Mutability::Not), AutoRef::Ref(Mutability::Not)),
                (Ty::reference(*ty, Mutability::Mut), AutoRef::Ref(Mutability::Mut)),
            ];
            if let TyKind::RawPtr(t, Mutability::Mut) = ty.kind() {
                forms.push((Ty::new(TyKind::RawPtr(*t, Mutability::Not)), AutoRef::ConstPtr));
            }
            for (self_ty, autoref) in forms {
                let found = self.first_applicable(&inherent, self_ty).or_else(|| {
                    let extension = extension.get_or_insert_with(|| self.extension_candidates(name, &types));
                    self.first_applicable(extension, self_ty)
                });
                if let Some(c) = found {
                    return Some(Pick {
                        method: c.method,
                        container: c.container,
                        derefs: *n,
                        unsize: *unsize,
                        autoref,
                        self_ty,
                    });
                }
            }
        }
        None
    }

    /// Whether it is certain that there is no item of this name on a type or behind it: all its impls are the crate's own, and
    /// so are the traits in scope that have such an item.
    pub fn has_no_item(&mut self, ty: Ty, name: Name) -> bool {
        let cx = self.ctx.cx;
        let steps = self.ctx.autoderef(ty).steps;
        let own = |t: &Ty| match t.kind() {
            TyKind::Adt(def, _) => cx.is_user(*def),
            TyKind::Ref(t, _) => matches!(t.kind(), TyKind::Adt(def, _) if cx.is_user(*def)),
            _ => false,
        };
        let traits = cx.traits_in_scope_with(self.scope, name);
        cx.is_fully_read()
            && steps.iter().all(|(t, _)| own(t))
            && traits.iter().all(|t| cx.is_user(*t) || cx.lang_item("clone") == Some(*t))
    }

    fn inherent_candidates(&mut self, ty: Ty, name: Name, out: &mut Vec<Cand>) {
        let cx = self.ctx.cx;
        match ty.kind() {
            TyKind::Dynamic(d) => {
                if let Some(p) = &d.principal {
                    let mut args = vec![Arg::Ty(ty)];
                    args.extend(p.args);
                    let base = TraitRef { trait_: p.trait_, args: Args::new(&args) };
                    self.bound_candidates(base, name, out);
                }
            }
            TyKind::Param(_) | TyKind::Projection(..) | TyKind::Opaque(..) => {
                for i in 0..self.ctx.env.preds.len() {
                    if let Pred::Trait { trait_ref, .. } = self.ctx.env.preds[i]
                        && trait_ref.self_ty() == ty
                    {
                        self.bound_candidates(trait_ref, name, out);
                    }
                }
                if let TyKind::Projection(d, args) | TyKind::Opaque(d, args) = ty.kind() {
                    for (p, _) in cx.item_bounds(*d) {
                        if let Pred::Trait { trait_ref, .. } = p.subst(args) {
                            self.bound_candidates(trait_ref, name, out);
                        }
                    }
                }
            }
            _ => {}
        }
        let heads: Vec<Head> = match ty.kind() {
            TyKind::Infer(InferVar::Int(_)) => vec![Head::Prim(Name::new("i32"))],
            TyKind::Infer(InferVar::Float(_)) => vec![Head::Prim(Name::new("f64"))],
            _ => match head_of(ty) {
                Some(Head::Any | Head::Unnameable) | None => vec![],
                Some(h) => vec![h],
            },
        };
        for h in heads {
            for i in cx.inherent_impls(h) {
                if let Some(m) = cx.assoc_item(*i, name, Namespace::Value)
                    && !out.iter().any(|c| c.method == m)
                {
                    out.push(Cand { method: m, container: Container::Impl(*i) });
                }
            }
        }
    }

    fn bound_candidates(&mut self, base: TraitRef, name: Name, out: &mut Vec<Cand>) {
        for t in self.ctx.elaborate_ref(base) {
            if let Some(m) = self.ctx.cx.assoc_item(t.trait_, name, Namespace::Value) {
                let same = |c: &Cand| c.method == m && matches!(&c.container, Container::Trait(_, Some(x)) if *x == t);
                if !out.iter().any(same) {
                    out.push(Cand { method: m, container: Container::Trait(t.trait_, Some(t)) });
                }
            }
        }
    }

    fn extension_candidates(&mut self, name: Name, types: &[Ty]) -> Vec<Cand> {
        let cx = self.ctx.cx;
        self.traits_here(name, types)
            .into_iter()
            .filter_map(|t| {
                Some(Cand { method: cx.assoc_item(t, name, Namespace::Value)?, container: Container::Trait(t, None) })
            })
            .collect()
    }

    /// The traits in scope that have an item of this name and may hold of one of the types, or of a reference to it. In the
    /// items of an impl of a trait (and of the trait), that trait comes first, imported or not.
    fn traits_here(&self, name: Name, types: &[Ty]) -> Vec<DefId> {
        let cx = self.ctx.cx;
        let current = self.owner.parent().and_then(|container| match container.kind() {
            DefKind::Trait => Some(container),
            DefKind::Impl => cx.impl_trait(container),
            _ => None,
        });
        let current = current.filter(|t| cx.assoc_item(*t, name, Namespace::Value).is_some());
        let in_scope = match self.heads(types) {
            Some(heads) => {
                let promised = self.ctx.env.preds.iter().filter_map(|p| match p {
                    Pred::Trait { trait_ref, .. } => Some(trait_ref.trait_),
                    _ => None,
                });
                cx.traits_in_scope_for(self.scope, name, &heads, promised)
            }
            None => cx.traits_in_scope_with(self.scope, name).to_vec(),
        };
        current.into_iter().chain(in_scope.into_iter().filter(|t| Some(*t) != current)).collect()
    }

    /// The heads of the types and of references to them: no impl for another is of use. `None` if a type is not known well
    /// enough, or has traits for other reasons than impls and where clauses.
    fn heads(&self, types: &[Ty]) -> Option<Vec<Head>> {
        let mut heads = vec![Head::Ref, Head::RefMut, Head::RawPtr];
        for ty in types {
            match ty.kind() {
                TyKind::Projection(..) | TyKind::Opaque(..) | TyKind::Dynamic(_) => return None,
                _ if ty.has_error() || crate::traits::has_unknown_derive(self.ctx.cx, *ty) => return None,
                _ => heads.push(head_of(*ty)?),
            }
        }
        Some(heads)
    }

    fn first_applicable(&mut self, cands: &[Cand], self_ty: Ty) -> Option<Cand> {
        let mut maybe: Option<Cand> = None;
        for c in cands {
            match self.applies(c, self_ty) {
                Eval::Yes => return Some(c.clone()),
                Eval::Maybe => {
                    if maybe.is_none() {
                        maybe = Some(c.clone());
                    }
                }
                Eval::No => {}
            }
        }
        maybe
    }

    fn applies(&mut self, c: &Cand, self_ty: Ty) -> Eval {
        let sig = self.ctx.cx.fn_sig(c.method);
        if !sig.has_self {
            return Eval::No;
        }
        let Some(formal) = sig.inputs.first().copied() else { return Eval::No };
        let snapshot = self.ctx.snapshot();
        let r = self.applies_inner(c, self_ty, formal);
        self.ctx.rollback(snapshot);
        r
    }

    fn applies_inner(&mut self, c: &Cand, self_ty: Ty, formal: Ty) -> Eval {
        let (args, parent_preds) = self.container_args(c.method, &c.container);
        let formal = self.ctx.normalize(formal.subst(&args));
        if !self.ctx.unify(formal, self_ty) {
            return Eval::No;
        }
        let mut r = Eval::Yes;
        for p in parent_preds {
            r = r.min(self.ctx.evaluate(p));
            if r == Eval::No {
                return r;
            }
        }
        r
    }

    /// Fresh arguments for a method's container and its own parameters, and the facts that make the container apply.
    pub fn container_args(&mut self, method: DefId, c: &Container) -> (Args, Vec<Pred>) {
        let cx = self.ctx.cx;
        match c {
            Container::Impl(i) => {
                let args = self.ctx.fresh_args(method, &[]);
                let preds = cx.impl_header(*i).preds.iter().map(|(p, _)| p.subst(&args)).collect();
                (args, preds)
            }
            Container::Trait(_, Some(t)) => (self.ctx.fresh_args(method, &t.args), vec![]),
            Container::Trait(t, None) => {
                let args = self.ctx.fresh_args(method, &[]);
                let n = cx.generics(*t).params.len();
                let targs = Args::new(args.get(..n).unwrap_or(&args));
                (args, vec![Pred::Trait { trait_ref: TraitRef { trait_: *t, args: targs }, props: Props::NONE }])
            }
        }
    }

    /// Finds `Type::name` in a namespace: inherent items first, then traits in scope. Returns the item and the arguments of
    /// its container (and a trait fact to register).
    pub fn probe_assoc(&mut self, ty: Ty, name: Name) -> Option<(DefId, Vec<Arg>, Option<TraitRef>)> {
        let cx = self.ctx.cx;
        self.ctx.select_where_possible();
        let ty = self.ctx.shallow(ty);
        let mut cands = vec![];
        self.inherent_candidates(ty, name, &mut cands);
        let mut fallback = None;
        for c in &cands {
            match &c.container {
                Container::Impl(i) => {
                    let self_ty = cx.impl_header(*i).self_ty;
                    let ok = self.ctx.probe(|s| {
                        let args = s.fresh_args(*i, &[]);
                        let t = s.normalize(self_ty.subst(&args));
                        if !s.unify(t, ty) {
                            return Eval::No;
                        }
                        let mut r = Eval::Yes;
                        for (p, _) in &cx.impl_header(*i).preds {
                            r = r.min(s.evaluate(p.subst(&args)));
                        }
                        r
                    });
                    if ok != Eval::No || (cands.len() == 1 && fallback.is_none()) {
                        let args = self.ctx.fresh_args(*i, &[]);
                        let t = self.ctx.normalize(self_ty.subst(&args));
                        if ok == Eval::No {
                            // Only the where clauses may fail: keep it, they are obligations of the call.
                            if self.ctx.probe(|s| !s.unify(t, ty)) {
                                continue;
                            }
                        }
                        self.ctx.unify(t, ty);
                        return Some((c.method, args.to_vec(), None));
                    }
                    fallback = Some(c.clone());
                }
                Container::Trait(_, Some(t)) => return Some((c.method, t.args.to_vec(), None)),
                Container::Trait(..) => {}
            }
        }
        let mut maybe = None;
        for t in self.traits_here(name, &[ty]) {
            let Some(m) = cx.assoc_item(t, name, Namespace::Value) else { continue };
            let args = self.ctx.fresh_args(t, &[Arg::Ty(ty)]);
            let tr = TraitRef { trait_: t, args };
            match self.ctx.evaluate(Pred::Trait { trait_ref: tr, props: Props::NONE }) {
                Eval::Yes => return Some((m, args.to_vec(), Some(tr))),
                Eval::Maybe => {
                    maybe.get_or_insert((m, args.to_vec(), Some(tr)));
                }
                Eval::No => {}
            }
        }
        maybe
    }

    /// Whether what [`Infer::probe_assoc`] found is in an impl that asks for an auto trait that certainly does not hold.
    pub fn lacks_auto_bound(&mut self, item: DefId, leading: &[Arg], tr: Option<TraitRef>) -> bool {
        let imp = item.parent().filter(|p| p.kind() == DefKind::Impl);
        let preds: Vec<Pred> = match (tr, imp) {
            (Some(trait_ref), _) => vec![Pred::Trait { trait_ref, props: Props::NONE }],
            (None, Some(i)) => self.cx().impl_header(i).preds.iter().map(|(p, _)| p.subst(leading)).collect(),
            (None, None) => return false,
        };
        preds.into_iter().any(|pred| {
            self.ctx.heeds_auto = true;
            let refused = self.ctx.evaluate(pred) == Eval::No;
            self.ctx.heeds_auto = false;
            refused && self.ctx.evaluate(pred) != Eval::No
        })
    }

    /// Applies `n` autoderef steps to a place or value.
    pub fn apply_derefs(&mut self, expr: ExprId, n: usize) -> ExprId {
        let mut e = expr;
        for _ in 0..n {
            let ty = self.expr_ty(e);
            let Some((t, kind)) = self.ctx.deref_once(ty) else { return e };
            e = self.deref_expr(e, ty, t, kind, true);
        }
        e
    }

    /// `*e` as a place, built in or through `Deref::deref` (which `make_mutable` may turn to `deref_mut`).
    pub fn deref_expr(&mut self, e: ExprId, ty: Ty, target: Ty, kind: DerefKind, adjustment: bool) -> ExprId {
        let span = self.thir.exprs[e].span;
        match kind {
            DerefKind::Builtin => self.push(ExprKind::Deref(e), target, span, adjustment),
            DerefKind::Overloaded => {
                let cx = self.ctx.cx;
                let callee = cx.lang_item("deref").and_then(|d| cx.assoc_item(d, Name::new("deref"), Namespace::Value));
                let Some(f) = callee else {
                    return self.push(ExprKind::Unknown { operands: vec![e] }, target, span, adjustment);
                };
                let fn_ty = Ty::new(TyKind::FnDef(f, Args::new(&[Arg::Ty(ty)])));
                let callee = self.push(ExprKind::FnItem, fn_ty, span, true);
                let borrowed = self.push(
                    ExprKind::Borrow { operand: e, mutable: false, two_phase: false },
                    Ty::reference(ty, Mutability::Not),
                    span,
                    true,
                );
                let call = self.push(
                    ExprKind::Call { callee, args: vec![borrowed], syntax: CallSyntax::Operator, fn_span: span },
                    Ty::reference(target, Mutability::Not),
                    span,
                    true,
                );
                self.push(ExprKind::Deref(call), target, span, adjustment)
            }
        }
    }
}
