//! The desugarings that are matches with suspensions, returns or loops in them: `.await`, `?`, `for`; and the body of a
//! coroutine.

use super::Builder;
use super::expr::fn_const;
use super::region::Scope;
use crate::mir::*;
use asyncsend_hir::Span;
use asyncsend_ty::thir::{self, BindMode, ClosureInfo, ExprId, LoopId, PatId, PatKind};
use asyncsend_ty::{Mutability, Ty, TyCx, TyKind};

impl<'a, C: TyCx<'a> + Copy> Builder<'_, 'a, C> {
    /// `match into_future { mut __awaitee => loop { .. } }`. The loop is the terminator.
    pub(crate) fn await_into(&mut self, dest: Place, e: ExprId, into_future: ExprId, poll: Ty, span: Span) {
        let ty = self.expr(into_future).ty;
        let scrutinee = self.as_place(into_future);
        self.push(span, StatementKind::Inspect(scrutinee.clone()));
        let arm = self.inner_scope(e, 0, span);
        self.in_scope(arm, |b| {
            let value = b.consume(scrutinee, ty);
            let awaitee =
                b.bind_hidden("__awaitee", ty, b.expr(into_future).span, LocalKind::Awaitee, arm, Rvalue::Use(value));
            let block = b.cur;
            let target = b.new_block();
            b.terminate(
                span,
                TerminatorKind::Await {
                    awaitee: Place::local(awaitee),
                    poll,
                    destination: dest,
                    target,
                    unwind: None,
                    drop: None,
                },
            );
            b.diverge_from(block);
            b.cancel_from(block);
            b.cur = target;
        });
    }

    /// `match branch { Continue(val) => val, Break(residual) => return from_residual(residual) }`; `target`: the breakable
    /// that is left.
    pub(crate) fn try_into(
        &mut self,
        dest: Place,
        e: ExprId,
        branch: ExprId,
        residual: Ty,
        from_residual: Ty,
        target: usize,
        span: Span,
    ) {
        let ty = self.expr(e).ty;
        let scrutinee = self.as_place(branch);
        self.push(span, StatementKind::Inspect(scrutinee.clone()));
        let (go_on, leave) = self.two_variants(&scrutinee, 0, span);
        let variant = |n: u32, ty: Ty| {
            let mut p = scrutinee.clone();
            p.projections.extend([Proj::Downcast(n), Proj::Field(0, ty)]);
            p
        };
        let (first, second) = (self.inner_scope(e, 0, span), self.inner_scope(e, 1, span));
        self.cur = go_on;
        self.in_scope(first, |b| {
            let value = b.consume(variant(0, ty), ty);
            let val = b.bind_hidden("val", ty, span, LocalKind::User, first, Rvalue::Use(value));
            let value = b.consume(Place::local(val), ty);
            b.assign(span, dest, Rvalue::Use(value));
        });
        let end = self.cur;
        self.cur = leave;
        self.in_scope(second, |b| {
            let value = b.consume(variant(1, residual), residual);
            let r = b.bind_hidden("residual", residual, span, LocalKind::User, second, Rvalue::Use(value));
            let scope = b.regions.fresh(span);
            b.in_scope(scope, |b| {
                let arg = b.new_local(residual, span, LocalKind::Temp);
                b.storage_live(arg, span);
                let value = b.consume(Place::local(r), residual);
                b.schedule_both(scope, arg);
                b.assign(span, Place::local(arg), Rvalue::Use(value));
                let Some(ret) = b.scopes.breakables.get(target).map(|r| r.destination.clone()) else {
                    b.gap(span, "`?` outside a function");
                    return b.diverge(span);
                };
                let ret_ty = b.locals[ret.local].ty;
                b.call(span, span, fn_const(from_residual, span), vec![Operand::Move(Place::local(arg))], ret, ret_ty);
            });
            if !b.scopes.breakables.is_empty() {
                b.exit_to(target, false);
            }
        });
        let dead = self.cur;
        let join = self.new_block();
        self.goto(end, join);
        self.goto(dead, join);
        self.cur = join;
    }

    /// Branches on a two-variant enum; `first` is the variant of the first arm. The first arm's way in has a false edge to
    /// the second's.
    fn two_variants(&mut self, place: &Place, first: u128, span: Span) -> (BlockId, BlockId) {
        let d = self.plain_temp(Ty::int(asyncsend_ty::IntTy::Isize), span);
        self.assign(span, Place::local(d), Rvalue::Discriminant(place.clone()));
        let (test, a, b) = (self.new_block(), self.new_block(), self.new_block());
        self.terminate(
            span,
            TerminatorKind::Switch {
                discr: Operand::Move(Place::local(d)),
                values: vec![first],
                targets: vec![test, b],
            },
        );
        self.terminate_block(test, span, TerminatorKind::FalseEdge { real: a, imaginary: b });
        (a, b)
    }

    /// `match into_iter { mut iter => loop { match next(&mut iter) { None => break, Some(pat) => body } } }`
    pub(crate) fn for_into(
        &mut self,
        dest: Place,
        e: ExprId,
        into_iter: ExprId,
        next: Ty,
        item: Ty,
        pat: PatId,
        body: ExprId,
        id: LoopId,
        span: Span,
    ) {
        let head_span = self.expr(into_iter).span;
        let iter_ty = self.expr(into_iter).ty;
        let scopes: Vec<Scope> = (0..4).map(|i| self.inner_scope(e, i, span)).collect();
        let (arm, block, stmt, some) = (scopes[0], scopes[1], scopes[2], scopes[3]);
        let option_ty = self
            .cx
            .callable_sig(next)
            .map(|(_, out)| if out.has_projection() { self.cx.normalize(self.env, out) } else { out });
        let option_ty = option_ty.filter(|t| t.as_adt().is_some()).unwrap_or(item);
        let scrutinee = self.as_place(into_iter);
        self.push(head_span, StatementKind::Inspect(scrutinee.clone()));
        self.in_scope(arm, |b| {
            let value = b.consume(scrutinee, iter_ty);
            let iter = b.bind_hidden("iter", iter_ty, head_span, LocalKind::User, arm, Rvalue::Use(value));
            b.loop_into(dest, id, span, |b| {
                b.in_scope(block, |b| {
                    b.in_scope(stmt, |b| {
                        let opt = b.new_local(option_ty, head_span, LocalKind::Temp);
                        b.storage_live(opt, head_span);
                        b.schedule(stmt, opt, super::scope::DropKind::Storage);
                        let call = b.regions.fresh(head_span);
                        b.in_scope(call, |b| {
                            let ref_ty = Ty::reference(iter_ty, Mutability::Mut);
                            // rustc reborrows: `&mut *&mut iter`. The outer reference lives as long as the statement.
                            let outer = b.new_local(ref_ty, head_span, LocalKind::Temp);
                            b.storage_live(outer, head_span);
                            b.schedule(stmt, outer, super::scope::DropKind::Storage);
                            b.assign(
                                head_span,
                                Place::local(outer),
                                Rvalue::Ref(BorrowKind::Mut { two_phase: false }, Place::local(iter)),
                            );
                            let r = b.new_local(ref_ty, head_span, LocalKind::Temp);
                            b.storage_live(r, head_span);
                            b.schedule(call, r, super::scope::DropKind::Storage);
                            let reborrowed = Place { local: outer, projections: vec![Proj::Deref] };
                            b.assign(
                                head_span,
                                Place::local(r),
                                Rvalue::Ref(BorrowKind::Mut { two_phase: false }, reborrowed),
                            );
                            b.call(
                                head_span,
                                head_span,
                                fn_const(next, head_span),
                                vec![Operand::Move(Place::local(r))],
                                Place::local(opt),
                                option_ty,
                            );
                        });
                        b.schedule(stmt, opt, super::scope::DropKind::Value);
                        b.push(head_span, StatementKind::Inspect(Place::local(opt)));
                        let (none, found) = b.two_variants(&Place::local(opt), 0, head_span);
                        b.cur = none;
                        b.break_to(id, None, span);
                        let dead = b.cur;
                        b.cur = found;
                        let unit = b.unit_temp();
                        b.in_scope(some, |b| {
                            b.declare_bindings(pat, false);
                            let place = super::place::PlaceBuilder::local(opt)
                                .project(Proj::Downcast(1))
                                .project(Proj::Field(0, item));
                            b.place_into_pattern(pat, place);
                            b.expr_into(unit, body);
                        });
                        let end = b.cur;
                        let join = b.new_block();
                        b.goto(dead, join);
                        b.goto(end, join);
                        b.cur = join;
                    })
                });
            });
        });
    }

    /// Binds the parameters of an `async fn` from its upvars, then runs the body.
    pub(crate) fn coroutine_body(&mut self, dest: Place, info: &ClosureInfo) {
        let scopes = self.regions.bodies.get(&info.def).map(|s| s.prologue.clone()).unwrap_or_default();
        let mut pushed = 0;
        for (n, (pat, upvar)) in info.prologue.iter().enumerate() {
            let Some(capture) = info.captures.get(*upvar) else {
                self.gap(info.span, "a parameter without its upvar");
                continue;
            };
            let (Some((s1, r1)), Some((s2, r2))) = (scopes.get(2 * n).copied(), scopes.get(2 * n + 1).copied()) else {
                continue;
            };
            let span = self.thir.pats[*pat].span;
            let source = Place { local: super::local_id(1), projections: vec![Proj::Field(*upvar as u32, capture.ty)] };
            let simple = matches!(self.thir.pats[*pat].kind, PatKind::Bind { mode: BindMode::ByValue, sub: None, .. });
            if simple {
                self.push_scope(r2);
                pushed += 1;
                self.in_scope(s2, |b| {
                    b.declare_bindings(*pat, false);
                    let value = b.consume(source, capture.ty);
                    b.assign_binding(*pat, Rvalue::Use(value));
                });
                continue;
            }
            self.push_scope(r1);
            pushed += 2;
            let arg = self.in_scope(s1, |b| {
                let value = b.consume(source, capture.ty);
                b.bind_hidden(&format!("__arg{n}"), capture.ty, span, LocalKind::User, r1, Rvalue::Use(value))
            });
            self.push_scope(r2);
            self.in_scope(s2, |b| {
                b.declare_bindings(*pat, false);
                b.place_into_pattern(*pat, super::place::PlaceBuilder::local(arg));
            });
        }
        self.expr_into(dest, info.body);
        for _ in 0..pushed {
            self.pop_scope();
        }
    }

    /// `let x = value` for a plain binding.
    fn assign_binding(&mut self, pat: PatId, value: Rvalue) {
        let p = &self.thir.pats[pat];
        let PatKind::Bind { local: var, .. } = p.kind else { return };
        let Some(local) = self.vars.get(&var).map(|v| v.local) else { return };
        let scope = self.regions.var(var);
        self.storage_live(local, p.span);
        self.schedule_both(scope, local);
        self.assign(p.span, Place::local(local), value);
    }

    pub(crate) fn is_enum(&self, ty: Ty) -> bool {
        matches!(ty.kind(), TyKind::Adt(d, _) if d.kind() == asyncsend_hir::DefKind::Enum)
    }

    pub(crate) fn local_of(&self, var: thir::LocalId) -> Option<LocalId> {
        self.vars.get(&var).map(|v| v.local)
    }
}
