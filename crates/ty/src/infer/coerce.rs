//! Coercions: never to any, reborrows and deref coercion, unsizing, function pointers. Mirrors `rustc_hir_typeck::coercion`.

use super::Infer;
use crate::api::*;
use crate::thir::*;
use crate::traits::head_of;
use crate::ty::*;
use asyncsend_hir::resolve::Namespace;
use asyncsend_hir::*;

impl<'a, 'b> Infer<'a, 'b> {
    /// Whether two types of one shape hold trait objects in one place that no coercion makes one: the second names an auto
    /// trait that the first lacks, or another trait.
    pub(super) fn differ_as_objects(&self, a: Ty, b: Ty) -> bool {
        match (a.kind(), b.kind()) {
            (TyKind::Dynamic(x), TyKind::Dynamic(y)) => {
                let cx = self.cx();
                let traits = |d: &DynTy| d.principal.as_ref().map(|p| p.trait_).into_iter().chain(d.autos.clone());
                let mut has: Vec<DefId> = traits(x).collect();
                let mut at = 0;
                while let Some(t) = has.get(at).copied() {
                    at += 1;
                    for (p, _) in cx.super_predicates(t) {
                        if let Pred::Trait { trait_ref, .. } = p
                            && !has.contains(&trait_ref.trait_)
                        {
                            has.push(trait_ref.trait_);
                        }
                    }
                }
                traits(y).any(|t| !has.contains(&t))
            }
            (TyKind::Adt(d, x), TyKind::Adt(e, y)) if d == e => {
                x.iter().zip(y.iter()).any(|(x, y)| self.differ_as_objects(x.ty(), y.ty()))
            }
            (TyKind::Ref(x, m), TyKind::Ref(y, n)) => {
                (m == n || *n == Mutability::Not) && self.differ_as_objects(*x, *y)
            }
            _ => false,
        }
    }

    /// Coerces a checked expression to a type; on failure the expression stays and a gap is noted.
    pub fn coerce(&mut self, e: ExprId, to: Ty) -> ExprId {
        let from = self.expr_ty(e);
        let from = self.structurally(from);
        let to = self.ctx.shallow(to);
        match self.try_coerce(e, from, to) {
            Some(x) => x,
            None => {
                let (a, b) = (self.ctx.resolve(from), self.ctx.resolve(to));
                // A block fails where its tail stands.
                let mut at = e;
                while let ExprKind::Block(Block { tail: Some(t), .. }) = &self.thir.exprs[at].kind {
                    at = *t;
                }
                let span = self.thir.exprs[at].span;
                let cx = self.cx();
                let (plain_a, plain_b) = (without_props(a), without_props(b));
                if self.ctx.probe(|s| s.unify(plain_a, plain_b)) {
                    self.not_the_properties(a, b, span);
                } else if self.differ_as_objects(a, b) {
                    let message = format!("mismatched types: expected `{}`, found `{}`", cx.display(b), cx.display(a));
                    self.thir.errors.push(TypeError { span, code: "E0308", message });
                } else if self.are_different_things(a, b) && !matches!(self.thir.exprs[at].kind, ExprKind::Block(_)) {
                    let message = format!("mismatched types: expected `{}`, found `{}`", cx.display(b), cx.display(a));
                    self.type_error(TypeError { span, code: "E0308", message });
                } else if !a.has_error() && !b.has_error() {
                    self.gap(
                        span,
                        format!("the checker could not relate the types `{}` and `{}`", cx.display(a), cx.display(b)),
                    );
                }
                e
            }
        }
    }

    /// rule[prop.identity]: the types differ in what functions promise.
    fn not_the_properties(&mut self, a: Ty, b: Ty, span: Span) {
        let cx = self.cx();
        let (a, b) = (cx.display(a), cx.display(b));
        let reason = format!("`{a}` is not `{b}`: the properties of a function are part of its type");
        self.thir.property_mismatches.push(Gap { span, reason });
    }

    /// Whether no coercion and no inference can make one type of these two.
    fn are_different_things(&self, a: Ty, b: Ty) -> bool {
        let (mut a, mut b) = (a, b);
        while let (TyKind::Ref(x, _), TyKind::Ref(y, _)) = (a.kind(), b.kind()) {
            (a, b) = (*x, *y);
        }
        self.cx().is_fully_read() && self.is_thing(a) && self.is_thing(b) && head_of(a) != head_of(b)
    }

    /// Types that are what they are: no variable, nothing that stands for another type, nothing that coerces.
    fn is_thing(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Bool | TyKind::Char | TyKind::Str | TyKind::Int(_) | TyKind::Float(_) => true,
            TyKind::Adt(def, _) => {
                self.cx().is_user(*def) || ["Rc", "Arc", "Vec", "String"].iter().any(|n| def.name() == *n)
            }
            TyKind::Tuple(_) => true,
            TyKind::Ref(t, _) => self.is_thing(*t),
            _ => false,
        }
    }

    /// The casts of pointers to `_` and `*mut _`, where the rest of the body did not say what that is.
    pub(super) fn fix_deferred_casts(&mut self) {
        for (from, to) in std::mem::take(&mut self.deferred_casts) {
            let to = self.ctx.shallow(to);
            match (from.kind(), to.kind()) {
                (TyKind::RawPtr(a, _), TyKind::RawPtr(b, _)) => self.unify_ok(*a, *b),
                (_, TyKind::Infer(InferVar::Ty(_))) => self.unify_ok(from, to),
                _ => continue,
            };
            self.ctx.select_where_possible();
        }
    }

    fn unify_ok(&mut self, a: Ty, b: Ty) -> bool {
        self.ctx.commit_if_some(|s| s.unify(a, b).then_some(())).is_some()
    }

    pub fn try_coerce(&mut self, e: ExprId, from: Ty, to: Ty) -> Option<ExprId> {
        if from == to {
            return match from.kind() {
                TyKind::Ref(inner, Mutability::Not) => {
                    self.coerce_ref(e, from, *inner, Mutability::Not, *inner, Mutability::Not)
                }
                _ => Some(e),
            };
        }
        let span = self.thir.exprs[e].span;
        if from.is_never() {
            let to = if matches!(to.kind(), TyKind::Infer(InferVar::Ty(_))) {
                // A diverging value gives an unknown type a default.
                let v = self.ctx.fresh_diverging();
                self.ctx.unify(v, to);
                to
            } else {
                to
            };
            return Some(self.push(ExprKind::Cast { operand: e, kind: CastKind::NeverToAny }, to, span, true));
        }
        if let TyKind::Infer(InferVar::Ty(_)) = from.kind() {
            return self.unify_ok(from, to).then_some(e);
        }
        if let Some(x) = self.coerce_unsized(e, from, to) {
            return Some(x);
        }
        match (from.kind(), to.kind()) {
            (TyKind::Ref(inner, m), TyKind::Ref(target, n)) if *m == Mutability::Mut || *n == Mutability::Not => {
                self.coerce_ref(e, from, *inner, *m, *target, *n)
            }
            (TyKind::Ref(inner, m), TyKind::RawPtr(target, n)) if *m == Mutability::Mut || *n == Mutability::Not => {
                if !self.unify_ok(*inner, *target) {
                    return None;
                }
                Some(self.push(ExprKind::Cast { operand: e, kind: CastKind::RawPointer }, to, span, true))
            }
            (TyKind::RawPtr(a, Mutability::Mut), TyKind::RawPtr(b, Mutability::Not)) => {
                if !self.unify_ok(*a, *b) {
                    return None;
                }
                Some(self.push(ExprKind::Cast { operand: e, kind: CastKind::RawPointer }, to, span, true))
            }
            (TyKind::FnDef(..) | TyKind::Closure(..), TyKind::FnPtr(p)) => {
                let (inputs, output) = self.ctx.callable(from)?;
                let ptr = Ty::new(TyKind::FnPtr(FnPtrTy {
                    inputs,
                    output,
                    is_unsafe: p.is_unsafe,
                    variadic: p.variadic,
                    props: p.props,
                }));
                if !self.unify_ok(ptr, to) {
                    return None;
                }
                Some(self.push(ExprKind::Cast { operand: e, kind: CastKind::FnPointer }, to, span, true))
            }
            (TyKind::FnPtr(p), TyKind::FnPtr(q))
                if p.is_unsafe != q.is_unsafe || (p.props != q.props && p.props.contains(q.props)) =>
            {
                // Safe to unsafe, or fewer properties (rule `prop.identity`: as a value only).
                let weaker = Ty::new(TyKind::FnPtr(FnPtrTy { is_unsafe: q.is_unsafe, props: q.props, ..p.clone() }));
                if !self.unify_ok(weaker, to) {
                    return None;
                }
                Some(self.push(ExprKind::Cast { operand: e, kind: CastKind::FnPointer }, to, span, true))
            }
            _ => self.unify_ok(from, to).then_some(e),
        }
    }

    /// `&'a mut T` → `&'b mut T` / `&'b T` reborrow, and deref coercion.
    fn coerce_ref(
        &mut self,
        e: ExprId,
        from: Ty,
        inner: Ty,
        m: Mutability,
        target: Ty,
        n: Mutability,
    ) -> Option<ExprId> {
        let span = self.thir.exprs[e].span;
        let target = self.ctx.shallow(target);
        if m == n && n == Mutability::Not && self.unify_ok(inner, target) {
            // A reborrow: a closure that does no more with `x: &T` captures `*x`.
            let place = self.apply_derefs(e, 1);
            return Some(self.push(
                ExprKind::Borrow { operand: place, mutable: false, two_phase: false },
                Ty::reference(target, n),
                span,
                true,
            ));
        }
        // The adjusted type is found by dereferencing until it fits.
        let auto = self.ctx.autoderef(from);
        for (i, (t, _)) in auto.steps.iter().enumerate().skip(1) {
            if matches!(t.kind(), TyKind::Infer(InferVar::Ty(_))) && i > 1 {
                return None;
            }
            if self.unify_ok(*t, target) {
                let place = self.apply_derefs(e, i);
                if n == Mutability::Mut {
                    self.make_mutable(place);
                }
                let ty = Ty::reference(target, n);
                return Some(self.push(
                    ExprKind::Borrow { operand: place, mutable: n == Mutability::Mut, two_phase: false },
                    ty,
                    span,
                    true,
                ));
            }
        }
        None
    }

    /// Unsizing of references, raw pointers and smart pointers.
    fn coerce_unsized(&mut self, e: ExprId, from: Ty, to: Ty) -> Option<ExprId> {
        let span = self.thir.exprs[e].span;
        match (from.kind(), to.kind()) {
            (TyKind::Ref(a, m), TyKind::Ref(b, n)) if *m == Mutability::Mut || *n == Mutability::Not => {
                self.unsize_pointee(*a, *b, span)?;
                // The reference is reborrowed first.
                let inner = self.ctx.shallow(*a);
                let place = self.push(ExprKind::Deref(e), inner, span, true);
                let r = self.push(
                    ExprKind::Borrow { operand: place, mutable: *n == Mutability::Mut, two_phase: false },
                    Ty::reference(inner, *n),
                    span,
                    true,
                );
                Some(self.push(ExprKind::Cast { operand: r, kind: CastKind::Unsize }, to, span, true))
            }
            (TyKind::Ref(a, m), TyKind::RawPtr(b, n)) if *m == Mutability::Mut || *n == Mutability::Not => {
                self.unsize_pointee(*a, *b, span)?;
                Some(self.push(ExprKind::Cast { operand: e, kind: CastKind::Unsize }, to, span, true))
            }
            (TyKind::RawPtr(a, m), TyKind::RawPtr(b, n)) if *m == Mutability::Mut || *n == Mutability::Not => {
                self.unsize_pointee(*a, *b, span)?;
                Some(self.push(ExprKind::Cast { operand: e, kind: CastKind::Unsize }, to, span, true))
            }
            (TyKind::Adt(d, x), TyKind::Adt(f, y)) if d == f && !x.is_empty() => {
                if !self.is_coerce_unsized(*d) {
                    return None;
                }
                self.unsize_adt(*x, *y, span)?;
                Some(self.push(ExprKind::Cast { operand: e, kind: CastKind::Unsize }, to, span, true))
            }
            _ => None,
        }
    }

    /// `Box`, `Rc`, `Arc`, `Pin`, `Ref`, `Cell`… : types with a `CoerceUnsized` impl.
    fn is_coerce_unsized(&self, adt: DefId) -> bool {
        let cx = self.cx();
        if cx.lang_item("owned_box") == Some(adt) {
            return true;
        }
        match cx.lang_item("coerce_unsized") {
            Some(t) => cx
                .impls_of(t, asyncsend_hir::impls::Head::Adt(adt))
                .iter()
                .any(|i| cx.impl_head(*i) == asyncsend_hir::impls::Head::Adt(adt)),
            None => false,
        }
    }

    fn unsize_adt(&mut self, x: Args, y: Args, span: Span) -> Option<()> {
        // The pointer's first type parameter is the pointee, or another such pointer (`Pin<Box<T>>`).
        let (a, b) = (self.ctx.shallow(x[0].ty()), self.ctx.shallow(y[0].ty()));
        match (a.kind(), b.kind()) {
            (TyKind::Adt(d, p), TyKind::Adt(f, q)) if d == f && !p.is_empty() && self.is_coerce_unsized(*d) => {
                self.unsize_adt(*p, *q, span)
            }
            (TyKind::Ref(s, m), TyKind::Ref(t, n)) if m == n => self.unsize_pointee(*s, *t, span),
            _ => self.unsize_pointee(a, b, span),
        }
    }

    /// `T: Unsize<U>`, for the cases the language has. `None` if this is no unsizing.
    fn unsize_pointee(&mut self, from: Ty, to: Ty, span: Span) -> Option<()> {
        let from = self.ctx.shallow(from);
        let to = self.ctx.shallow(to);
        match (from.kind(), to.kind()) {
            (TyKind::Array(t, _), TyKind::Slice(u)) => self.unify_ok(*t, *u).then_some(()),
            (TyKind::Infer(InferVar::Ty(_)), _) => None,
            // `dyn A + Send` to `dyn A`, and upcasts.
            (TyKind::Dynamic(a), TyKind::Dynamic(b)) => {
                if from == to {
                    return None;
                }
                if !b.autos.iter().all(|x| a.autos.contains(x) || self.object_implies(a, from, *x)) {
                    return None;
                }
                match (&a.principal, &b.principal) {
                    (_, None) => Some(()),
                    (Some(p), Some(q)) if p.trait_ == q.trait_ => {
                        if a.autos == b.autos && p.props == q.props {
                            return None;
                        }
                        let related = self.ctx.commit_if_some(|s| {
                            let ok = s.unify_args(p.args, q.args)
                                && p.projections.iter().zip(&q.projections).all(|((_, t), (_, u))| s.unify(*t, *u));
                            ok.then_some(())
                        });
                        // A trait object may promise less than it did, but not more.
                        if related.is_some() && !p.props.contains(q.props) {
                            self.not_the_properties(from, to, span);
                        }
                        related
                    }
                    (Some(p), Some(q)) => {
                        let mut args = vec![Arg::Ty(from)];
                        args.extend(p.args);
                        let sup = self.ctx.elaborate_ref(TraitRef { trait_: p.trait_, args: Args::new(&args) });
                        let hit = sup.into_iter().find(|t| t.trait_ == q.trait_)?;
                        let related = self.ctx.unify_args(Args::new(&hit.args[1..]), q.args).then_some(());
                        // What a supertrait bound promises is not kept in the vtable's type.
                        if related.is_some() && q.props != Props::NONE {
                            self.not_the_properties(from, to, span);
                        }
                        related
                    }
                    (None, Some(_)) => None,
                }
            }
            (_, TyKind::Dynamic(d)) => {
                if matches!(from.kind(), TyKind::Str | TyKind::Slice(_) | TyKind::Error) {
                    return None;
                }
                let cause = Cause { span, kind: CauseKind::DynCoercion };
                if let Some(p) = &d.principal {
                    let mut args = vec![Arg::Ty(from)];
                    args.extend(p.args);
                    let tr = TraitRef { trait_: p.trait_, args: Args::new(&args) };
                    self.obligation(Pred::Trait { trait_ref: tr, props: p.props }, cause.clone());
                    for (assoc, t) in &p.projections {
                        let owner = assoc.parent()?;
                        let sup = self.ctx.elaborate_ref(tr).into_iter().find(|t| t.trait_ == owner).unwrap_or(tr);
                        self.obligation(Pred::Projection { assoc: *assoc, args: sup.args, ty: *t }, cause.clone());
                    }
                }
                for a in &d.autos {
                    let tr = TraitRef { trait_: *a, args: Args::new(&[Arg::Ty(from)]) };
                    self.obligation(Pred::Trait { trait_ref: tr, props: Props::NONE }, cause.clone());
                }
                Some(())
            }
            // `S<[T; N]>` to `S<[T]>`: the last field's parameter.
            (TyKind::Adt(a, x), TyKind::Adt(b, y))
                if a == b && a.kind() == DefKind::Struct && !x.is_empty() && x != y =>
            {
                let (s, t) = (x.last()?.ty(), y.last()?.ty());
                let t = self.ctx.shallow(t);
                if !matches!(t.kind(), TyKind::Slice(_) | TyKind::Dynamic(_)) {
                    return None;
                }
                self.unsize_pointee(s, t, span)
            }
            _ => None,
        }
    }

    fn object_implies(&mut self, d: &DynTy, ty: Ty, auto: DefId) -> bool {
        let Some(p) = &d.principal else { return false };
        let mut args = vec![Arg::Ty(ty)];
        args.extend(p.args);
        self.ctx.elaborate_ref(TraitRef { trait_: p.trait_, args: Args::new(&args) }).iter().any(|t| t.trait_ == auto)
    }

    /// A place that is written or borrowed mutably: overloaded derefs and indexing on the way become their `_mut` forms.
    pub fn make_mutable(&mut self, place: ExprId) {
        let mut e = place;
        loop {
            match self.thir.exprs[e].kind.clone() {
                ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => e = base,
                ExprKind::Deref(inner) => match self.thir.exprs[inner].kind.clone() {
                    ExprKind::Call { callee, args, syntax: CallSyntax::Operator, .. } => {
                        let TyKind::FnDef(f, fargs) = self.thir.exprs[callee].ty.kind() else { return };
                        let cx = self.cx();
                        let name = match f.name().as_str() {
                            "deref" => "deref_mut",
                            "index" => "index_mut",
                            _ => return,
                        };
                        let Some(m) =
                            cx.lang_item(name).and_then(|t| cx.assoc_item(t, Name::new(name), Namespace::Value))
                        else {
                            return;
                        };
                        self.thir.exprs[callee].ty = Ty::new(TyKind::FnDef(m, *fargs));
                        if let TyKind::Ref(t, _) = self.thir.exprs[inner].ty.kind() {
                            self.thir.exprs[inner].ty = Ty::reference(*t, Mutability::Mut);
                        }
                        let Some(borrow) = args.first().copied() else { return };
                        let ExprKind::Borrow { operand, .. } = self.thir.exprs[borrow].kind.clone() else { return };
                        let two_phase = name == "index_mut";
                        self.thir.exprs[borrow].kind = ExprKind::Borrow { operand, mutable: true, two_phase };
                        if let TyKind::Ref(t, _) = self.thir.exprs[borrow].ty.kind() {
                            self.thir.exprs[borrow].ty = Ty::reference(*t, Mutability::Mut);
                        }
                        e = operand;
                    }
                    _ => {
                        // Through a `Box` the owner is written; through a reference or pointer only its target.
                        let t = self.expr_ty(inner);
                        if t.as_adt().is_some() {
                            e = inner;
                        } else {
                            return;
                        }
                    }
                },
                _ => return,
            }
        }
    }
}

/// The type with all function properties left out.
fn without_props(ty: Ty) -> Ty {
    struct Strip;
    impl Folder for Strip {
        fn enter(&mut self, _: Ty) -> Option<Ty> {
            None
        }
        fn leave(&mut self, ty: Ty) -> Ty {
            match ty.kind() {
                TyKind::FnPtr(p) if p.props != Props::NONE => {
                    Ty::new(TyKind::FnPtr(FnPtrTy { props: Props::NONE, ..p.clone() }))
                }
                TyKind::Dynamic(d) => match &d.principal {
                    Some(p) if p.props != Props::NONE => {
                        let principal = Some(DynPrincipal { props: Props::NONE, ..p.clone() });
                        Ty::new(TyKind::Dynamic(DynTy { principal, autos: d.autos.clone() }))
                    }
                    _ => ty,
                },
                _ => ty,
            }
        }
    }
    fold_ty(ty, &mut Strip)
}
