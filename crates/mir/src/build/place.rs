//! Places: variables, upvars, fields, derefs, indices; and the temporaries that other expressions need to be places.

use super::Builder;
use crate::mir::*;
use asyncsend_hir::Span;
use asyncsend_ty::thir::{self, CaptureMode, CaptureProj, ClosureInfoKind, ClosureKind, ExprId, ExprKind};
use asyncsend_ty::{Const, Mutability, Ty, TyCx, TyKind};

/// A place under construction: a captured variable becomes an upvar once it is known which part of it is meant.
#[derive(Clone)]
pub(crate) struct PlaceBuilder {
    pub(crate) base: Base,
    pub(crate) projections: Vec<Proj>,
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Base {
    Local(LocalId),
    Upvar(thir::LocalId),
}

impl PlaceBuilder {
    pub(crate) fn local(l: LocalId) -> PlaceBuilder {
        PlaceBuilder { base: Base::Local(l), projections: Vec::new() }
    }
    pub(crate) fn project(mut self, p: Proj) -> PlaceBuilder {
        self.projections.push(p);
        self
    }
}

impl<'a, C: TyCx<'a> + Copy> Builder<'_, 'a, C> {
    pub(crate) fn as_place(&mut self, e: ExprId) -> Place {
        let b = self.as_place_builder(e);
        self.resolved(b, e)
    }

    /// The place, or a placeholder (with a gap) when nothing of a variable was captured.
    pub(crate) fn resolved(&mut self, b: PlaceBuilder, e: ExprId) -> Place {
        if let Some(p) = self.resolve(&b) {
            return p;
        }
        let expr = self.expr(e);
        self.gap(expr.span, "a variable that was not captured");
        let t = self.plain_temp(expr.ty, expr.span);
        self.assign(expr.span, Place::local(t), Rvalue::Unknown(Vec::new()));
        Place::local(t)
    }

    /// The real place. `None`: a part of a captured variable that the closure did not capture.
    pub(crate) fn resolve(&self, b: &PlaceBuilder) -> Option<Place> {
        let var = match b.base {
            Base::Local(local) => return Some(Place { local, projections: b.projections.clone() }),
            Base::Upvar(var) => var,
        };
        let info = self.info?;
        let best = self
            .captured
            .get(&var)?
            .iter()
            .copied()
            .filter(|i| is_prefix(&info.captures[*i].projections, &b.projections))
            .max_by_key(|i| info.captures[*i].projections.len())?;
        let capture = &info.captures[best];
        let mut projections = Vec::new();
        if matches!(
            info.kind,
            ClosureInfoKind::Closure(ClosureKind::Fn | ClosureKind::FnMut)
                | ClosureInfoKind::AsyncClosure(ClosureKind::Fn | ClosureKind::FnMut, _)
        ) {
            projections.push(Proj::Deref);
        }
        projections.push(Proj::Field(best as u32, capture.ty));
        if !matches!(capture.mode, CaptureMode::ByValue) {
            projections.push(Proj::Deref);
        }
        let skipped = real_prefix_len(&capture.projections, &b.projections);
        projections.extend(b.projections[skipped..].iter().cloned());
        Some(Place { local: super::local_id(1), projections })
    }

    pub(crate) fn var_place(&mut self, var: thir::LocalId, span: Span) -> PlaceBuilder {
        if let Some(v) = self.vars.get(&var).copied() {
            return match v.guard_ref {
                Some(r) if self.in_guard.iter().any(|f| f.contains(&var)) => {
                    PlaceBuilder::local(r).project(Proj::Deref)
                }
                _ => PlaceBuilder::local(v.local),
            };
        }
        if self.info.is_some() {
            return PlaceBuilder { base: Base::Upvar(var), projections: Vec::new() };
        }
        self.gap(span, "a variable that is not bound");
        self.declare(var, span, false);
        PlaceBuilder::local(self.vars[&var].local)
    }

    pub(crate) fn as_place_builder(&mut self, e: ExprId) -> PlaceBuilder {
        self.scoped(e, |b| b.place_inner(e))
    }

    fn place_inner(&mut self, e: ExprId) -> PlaceBuilder {
        let expr = self.expr(e);
        match &expr.kind {
            ExprKind::Local(l) => self.var_place(*l, expr.span),
            ExprKind::Field { base, field } => self.as_place_builder(*base).project(Proj::Field(*field, expr.ty)),
            ExprKind::Deref(inner) => self.as_place_builder(*inner).project(Proj::Deref),
            ExprKind::Index { base, index } => {
                let builder = self.as_place_builder(*base);
                let lifetime = self.regions.temp(*index);
                let idx = self.as_temp(lifetime, *index);
                let base_ty = self.expr(*base).ty;
                let place = self.resolved(builder, *base);
                let len = match base_ty.kind() {
                    TyKind::Array(_, c) => {
                        let kind = match c {
                            Const::Value(n) => ConstKind::Int(*n),
                            Const::Param(p) => ConstKind::Param(*p),
                            _ => ConstKind::Other,
                        };
                        Operand::Const(ConstOperand { ty: Ty::usize(), kind, span: expr.span })
                    }
                    _ => {
                        let t = self.plain_temp(Ty::usize(), expr.span);
                        self.assign(expr.span, Place::local(t), Rvalue::Len(place.clone()));
                        Operand::Move(Place::local(t))
                    }
                };
                self.assert(expr.span, AssertKind::Bounds, vec![len, Operand::Copy(Place::local(idx))]);
                let mut b = PlaceBuilder { base: Base::Local(place.local), projections: place.projections };
                b.projections.push(Proj::Index(idx));
                b
            }
            ExprKind::Static(def) => {
                // A reference to a static is `Sync`'s business, unless each thread has a static of its own.
                let kind = if self.cx.is_thread_local(*def) { LocalKind::Temp } else { LocalKind::IgnoredForTraits };
                let t = self.new_local(Ty::reference(expr.ty, Mutability::Not), expr.span, kind);
                let lifetime = self.regions.temp(e);
                self.storage_live(t, expr.span);
                self.schedule(lifetime, t, super::scope::DropKind::Storage);
                self.assign(expr.span, Place::local(t), Rvalue::StaticRef(*def));
                PlaceBuilder::local(t).project(Proj::Deref)
            }
            _ => {
                let lifetime = self.regions.temp(e);
                PlaceBuilder::local(self.as_temp(lifetime, e))
            }
        }
    }

    pub(crate) fn assert(&mut self, span: Span, kind: AssertKind, operands: Vec<Operand>) {
        let block = self.cur;
        let target = self.new_block();
        self.terminate(span, TerminatorKind::Assert { kind, operands, target, unwind: None });
        self.diverge_from(block);
        self.cur = target;
    }
}

fn is_prefix(capture: &[CaptureProj], place: &[Proj]) -> bool {
    let mut place = place.iter().filter(|p| !matches!(p, Proj::Downcast(_)));
    capture.iter().all(|c| match (c, place.next()) {
        (CaptureProj::Deref, Some(Proj::Deref)) => true,
        (CaptureProj::Field(n), Some(Proj::Field(m, _))) => n == m,
        _ => false,
    })
}

/// How many of the place's projections (downcasts counted) the captured ones cover.
fn real_prefix_len(capture: &[CaptureProj], place: &[Proj]) -> usize {
    let mut left = capture.len();
    let mut n = 0;
    for p in place {
        if left == 0 {
            break;
        }
        if !matches!(p, Proj::Downcast(_)) {
            left -= 1;
        }
        n += 1;
    }
    n
}
