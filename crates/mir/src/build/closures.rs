//! Closure and coroutine values: their upvars, evaluated where they are made.

use super::Builder;
use super::place::PlaceBuilder;
use super::region::Scope;
use super::scope::DropKind;
use crate::mir::*;
use asyncsend_hir::{DefId, Span};
use asyncsend_ty::thir::{Capture, CaptureMode, CaptureProj, ClosureInfoKind};
use asyncsend_ty::{Args, Mutability, Substitute, Ty, TyCx, TyKind};

impl<'a, C: TyCx<'a> + Copy> Builder<'_, 'a, C> {
    /// What an async closure returns: its coroutine.
    pub(crate) fn closure_value(&mut self, dest: Place, def: DefId, span: Span) {
        let scope = self.regions.fresh(span);
        self.in_scope(scope, |b| {
            let ty = b.locals[b.return_local].ty;
            let value = b.closure_rvalue(scope, def, ty, span);
            b.assign(span, dest, value);
        });
    }

    pub(crate) fn closure_rvalue(&mut self, scope: Scope, def: DefId, ty: Ty, span: Span) -> Rvalue {
        let thir = self.thir;
        let Some(info) = thir.closures.get(&def) else {
            self.gap(span, "an unknown closure");
            return Rvalue::Unknown(Vec::new());
        };
        let operands = info.captures.iter().map(|c| self.capture_operand(scope, c)).collect();
        let args = match ty.kind() {
            TyKind::Closure(_, args) | TyKind::Coroutine(_, args) => *args,
            _ => self.cx.identity_args(thir.owner),
        };
        let kind = match info.kind {
            ClosureInfoKind::Coroutine(..) => AggregateKind::Coroutine(def, args),
            _ => AggregateKind::Closure(def, args),
        };
        Rvalue::Aggregate(kind, operands)
    }

    fn capture_operand(&mut self, scope: Scope, c: &Capture) -> Operand {
        let span = c.span;
        let mut place = match c.param {
            // A parameter of the function (or async closure) that makes the coroutine.
            Some(n) if !self.vars.contains_key(&c.local) => {
                let first = if self.info.is_some() { 2 } else { 1 };
                let mut p = PlaceBuilder::local(super::local_id(first + n));
                if first + n >= self.locals.len() {
                    self.gap(span, "a parameter that does not exist");
                    p = PlaceBuilder::local(self.return_local);
                }
                p
            }
            _ => self.var_place(c.local, span),
        };
        let mut ty = self.thir.locals[c.local].ty;
        for p in &c.projections {
            match p {
                CaptureProj::Deref => {
                    ty = self.deref_ty(ty);
                    place = place.project(Proj::Deref);
                }
                CaptureProj::Field(n) => {
                    ty = self.field_of(ty, *n);
                    place = place.project(Proj::Field(*n, ty));
                }
            }
        }
        let Some(place) = self.resolve(&place) else {
            self.gap(span, "a variable that the closure around did not capture");
            return Operand::Const(ConstOperand { ty: c.ty, kind: ConstKind::Other, span });
        };
        let kind = match c.mode {
            CaptureMode::ByValue => return self.consume(place, c.place_ty),
            CaptureMode::ByRef(Mutability::Not) => BorrowKind::Shared,
            CaptureMode::ByRef(Mutability::Mut) | CaptureMode::ByUniqueRef => BorrowKind::Mut { two_phase: false },
        };
        let temp = self.new_local(c.ty, span, LocalKind::Temp);
        self.storage_live(temp, span);
        self.schedule(scope, temp, DropKind::Storage);
        self.assign(span, Place::local(temp), Rvalue::Ref(kind, place));
        Operand::Move(Place::local(temp))
    }

    fn deref_ty(&self, ty: Ty) -> Ty {
        match ty.kind() {
            TyKind::Ref(t, _) | TyKind::RawPtr(t, _) => *t,
            // `Box<T>`
            TyKind::Adt(_, args) => super::expr::first_ty(*args).unwrap_or_else(Ty::error),
            _ => Ty::error(),
        }
    }

    fn field_of(&self, ty: Ty, n: u32) -> Ty {
        match ty.kind() {
            TyKind::Tuple(ts) => ts.get(n as usize).copied().unwrap_or_else(Ty::error),
            TyKind::Adt(d, args) => self.adt_field(*d, *args, n),
            _ => Ty::error(),
        }
    }

    fn adt_field(&self, adt: DefId, args: Args, n: u32) -> Ty {
        let field = self.cx.variants(adt).first().and_then(|v| v.fields.get(n as usize));
        field.map_or_else(Ty::error, |f| {
            let ty = f.ty.subst(&args);
            if ty.has_projection() { self.cx.normalize(self.env, ty) } else { ty }
        })
    }
}
