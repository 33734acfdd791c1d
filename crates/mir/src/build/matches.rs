//! `match`, `if let`, conditions: the code of arms and guards around the tests of [`super::tree`].

use super::Builder;
use super::pat::Binding;
use super::place::PlaceBuilder;
use super::region::Scope;
use super::scope::DropKind;
use super::tree::Branch;
use crate::mir::*;
use asyncsend_hir::Span;
use asyncsend_hir::ast::{BinOp, UnOp};
use asyncsend_ty::thir::{self, Arm, BindMode, ExprId, ExprKind, PatId};
use asyncsend_ty::{Mutability, Ty, TyCx};

impl<'a, C: TyCx<'a> + Copy> Builder<'_, 'a, C> {
    /// The place that is matched on: not copied, not moved.
    pub(crate) fn scrutinee(&mut self, e: ExprId) -> PlaceBuilder {
        let place = self.as_place_builder(e);
        if let Some(p) = self.resolve(&place) {
            let span = self.expr(e).span;
            self.push(span, StatementKind::Inspect(p));
        }
        place
    }

    pub(crate) fn match_into(&mut self, dest: Place, e: ExprId, scrutinee: ExprId, arms: &[Arm], span: Span) {
        let place = self.scrutinee(scrutinee);
        let pats: Vec<(PatId, bool)> = arms.iter().map(|a| (a.pat, a.guard.is_some())).collect();
        let tree = self.match_tree(&place, &pats, false, span);
        let base = self.top();
        let mut ends = Vec::with_capacity(arms.len());
        for (i, (arm, branches)) in arms.iter().zip(tree.branches).enumerate() {
            let scopes = self.regions.arms.get(&e).and_then(|s| s.get(i)).copied();
            let (arm_scope, guard_scope) = match scopes {
                Some(s) => s,
                None => (self.regions.fresh(arm.span), self.regions.fresh(arm.span)),
            };
            self.push_scope(arm_scope);
            if arm.guard.is_some() {
                self.push_scope(guard_scope);
            }
            self.declare_bindings(arm.pat, arm.guard.is_some());
            if let Some(g) = arm.guard {
                self.declare_guard_bindings(g);
            }
            self.bind(branches, arm.guard, &tree.fake_borrows, base, arm.span);
            self.expr_into(dest.clone(), arm.body);
            if arm.guard.is_some() {
                self.pop_scope();
            }
            self.pop_scope();
            ends.push(self.cur);
        }
        let join = self.new_block();
        for end in ends {
            self.goto(end, join);
        }
        self.cur = join;
    }

    fn declare_guard_bindings(&mut self, guard: ExprId) {
        match &self.expr(guard).kind {
            ExprKind::Let { pat, .. } => self.declare_bindings(*pat, false),
            ExprKind::Binary { op: BinOp::And, lhs, rhs } => {
                self.declare_guard_bindings(*lhs);
                self.declare_guard_bindings(*rhs);
            }
            _ => {}
        }
    }

    /// An irrefutable pattern.
    pub(crate) fn place_into_pattern(&mut self, pat: PatId, place: PlaceBuilder) {
        let span = self.thir.pats[pat].span;
        let mut tree = self.match_tree(&place, &[(pat, false)], false, span);
        if let Some(b) = tree.branches.pop() {
            self.bind(b, None, &[], 0, span);
        }
    }

    /// `let pat = e` in a condition: leaves by [`Self::break_for_else`] if it does not match.
    pub(crate) fn lower_let(&mut self, e: ExprId, pat: PatId, declare: bool) {
        let span = self.expr(e).span;
        let place = self.scrutinee(e);
        let mut tree = self.match_tree(&place, &[(pat, false)], true, span);
        self.break_for_else(tree.otherwise);
        if declare {
            self.declare_bindings(pat, false);
        }
        if let Some(b) = tree.branches.pop() {
            self.bind(b, None, &[], 0, span);
        }
    }

    /// Binds the variables of an arm (and runs its guard); control is where the body begins afterwards.
    fn bind(
        &mut self,
        branches: Vec<Branch>,
        guard: Option<ExprId>,
        fake_borrows: &[Place],
        match_base: usize,
        span: Span,
    ) {
        let Some(guard) = guard else {
            match <[Branch; 1]>::try_from(branches) {
                Ok([only]) => {
                    self.cur = only.success;
                    self.bind_for_body(only.bindings.iter(), true);
                }
                Err(branches) => {
                    let target = self.new_block();
                    for (i, b) in branches.iter().enumerate().rev() {
                        self.cur = b.success;
                        self.bind_for_body(b.bindings.iter(), i == 0);
                        let end = self.cur;
                        self.goto(end, target);
                    }
                    self.cur = target;
                }
            }
            return;
        };
        // rustc builds the guard once per alternative; here the alternatives share it.
        let several = branches.len() > 1;
        let start = self.new_block();
        for (i, b) in branches.iter().enumerate() {
            self.cur = b.success;
            self.bind_for_guard(&b.bindings, i == 0);
            let end = self.cur;
            self.goto(end, start);
        }
        self.cur = start;
        for p in fake_borrows {
            self.push(span, StatementKind::Inspect(p.clone()));
        }
        let Some(first) = branches.first() else { return };
        let vars: Vec<thir::LocalId> = branches.iter().flat_map(|b| &b.bindings).map(|b| b.var).collect();
        self.in_guard.push(vars);
        let (post, failed) = self.in_if_then(match_base, |b| b.then_else(guard, None, false));
        self.in_guard.pop();
        // A failed guard goes on below whichever alternative had matched.
        if several {
            let targets: Vec<BlockId> = branches.iter().map(|b| b.otherwise).collect();
            self.choose(failed, &targets, span);
        } else {
            self.goto(failed, first.otherwise);
        }
        self.cur = post;
        // The variables exist as `&T` until here, used or not.
        for b in first.bindings.iter().filter(|b| b.mode == BindMode::ByValue) {
            if let Some(r) = self.vars.get(&b.var).and_then(|v| v.guard_ref) {
                self.push(b.span, StatementKind::Inspect(Place::local(r)));
            }
        }
        if !several {
            self.bind_for_body(first.bindings.iter().filter(|b| b.mode == BindMode::ByValue), true);
            return;
        }
        let blocks: Vec<BlockId> = branches.iter().map(|_| self.new_block()).collect();
        self.choose(post, &blocks, span);
        let target = self.new_block();
        for (i, (b, block)) in branches.iter().zip(&blocks).enumerate().rev() {
            self.cur = *block;
            self.bind_for_body(b.bindings.iter().filter(|b| b.mode == BindMode::ByValue), i == 0);
            let end = self.cur;
            self.goto(end, target);
        }
        self.cur = target;
    }

    /// Control goes to one of `targets`; which one was decided before.
    fn choose(&mut self, from: BlockId, targets: &[BlockId], span: Span) {
        let discr = self.false_const(span);
        let discr = match discr {
            Operand::Const(c) => Operand::Const(ConstOperand { ty: Ty::usize(), kind: ConstKind::Other, ..c }),
            o => o,
        };
        let values = (0..targets.len().saturating_sub(1) as u128).collect();
        self.terminate_block(from, span, TerminatorKind::Switch { discr, values, targets: targets.to_vec() });
    }

    fn bind_for_guard(&mut self, bindings: &[Binding], schedule: bool) {
        for b in bindings {
            let Some(v) = self.vars.get(&b.var).copied() else { continue };
            let Some(guard_ref) = v.guard_ref else { continue };
            let Some(source) = self.resolve(&b.source) else { continue };
            let scope = self.regions.var(b.var);
            self.live(guard_ref, b.span, schedule, scope);
            match b.mode {
                BindMode::ByValue => {
                    self.assign(b.span, Place::local(guard_ref), Rvalue::Ref(BorrowKind::Shared, source))
                }
                BindMode::ByRef(m) => {
                    self.live(v.local, b.span, schedule, scope);
                    self.assign(b.span, Place::local(v.local), Rvalue::Ref(borrow_kind(m), source));
                    self.assign(
                        b.span,
                        Place::local(guard_ref),
                        Rvalue::Ref(BorrowKind::Shared, Place::local(v.local)),
                    );
                }
            }
        }
    }

    fn live(&mut self, local: LocalId, span: Span, schedule: bool, scope: Scope) {
        self.storage_live(local, span);
        if schedule {
            self.schedule(scope, local, DropKind::Storage);
        }
    }

    fn bind_for_body<'b>(&mut self, bindings: impl Iterator<Item = &'b Binding>, schedule: bool) {
        for b in bindings {
            let Some(local) = self.local_of(b.var) else { continue };
            let scope = self.regions.var(b.var);
            self.live(local, b.span, schedule, scope);
            if schedule {
                self.schedule(scope, local, DropKind::Value);
            }
            let Some(source) = self.resolve(&b.source) else {
                self.gap(b.span, "a binding of something that was not captured");
                continue;
            };
            let value = match b.mode {
                BindMode::ByValue => {
                    let ty = self.locals[local].ty;
                    Rvalue::Use(self.consume(source, ty))
                }
                BindMode::ByRef(m) => Rvalue::Ref(borrow_kind(m), source),
            };
            self.assign(b.span, Place::local(local), value);
        }
    }

    // ---- conditions

    /// Evaluates a condition: control goes on if it holds, and leaves by [`Self::break_for_else`] if not. `declare`: whether
    /// the variables of `let`s are to be made here.
    pub(crate) fn then_else(&mut self, e: ExprId, temp_scope: Option<Scope>, declare: bool) {
        let expr = self.expr(e);
        let span = expr.span;
        match &expr.kind {
            ExprKind::Binary { op: BinOp::And, lhs, rhs } => self.scoped(e, |b| {
                b.then_else(*lhs, temp_scope, declare);
                b.then_else(*rhs, temp_scope, declare);
            }),
            ExprKind::Binary { op: BinOp::Or, lhs, rhs } => self.scoped(e, |b| {
                let base = b.top();
                let (success, failure) = b.in_if_then(base, |b| b.then_else(*lhs, temp_scope, declare));
                b.cur = failure;
                b.then_else(*rhs, temp_scope, declare);
                let end = b.cur;
                let join = b.new_block();
                b.goto(success, join);
                b.goto(end, join);
                b.cur = join;
            }),
            ExprKind::Unary { op: UnOp::Not, operand } => self.scoped(e, |b| {
                let base = b.top();
                let (success, failure) = b.in_if_then(base, |b| b.then_else(*operand, temp_scope, declare));
                b.break_for_else(success);
                b.cur = failure;
            }),
            ExprKind::Let { pat, expr } => self.scoped(e, |b| b.lower_let(*expr, *pat, declare)),
            _ => self.scoped(e, |b| {
                let scope = temp_scope.unwrap_or_else(|| b.local_scope());
                let t = b.as_temp(scope, e);
                let (then, els) = (b.new_block(), b.new_block());
                b.terminate(
                    span,
                    TerminatorKind::Switch {
                        discr: Operand::Move(Place::local(t)),
                        values: vec![0],
                        targets: vec![els, then],
                    },
                );
                b.break_for_else(els);
                b.cur = then;
            }),
        }
    }
}

fn borrow_kind(m: Mutability) -> BorrowKind {
    match m {
        Mutability::Not => BorrowKind::Shared,
        Mutability::Mut => BorrowKind::Mut { two_phase: false },
    }
}
