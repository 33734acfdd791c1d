//! Values: into a place, as an rvalue, as an operand, as a temporary; statements and blocks.

use super::Builder;
use super::region::{self, Scope};
use super::scope::DropKind;
use crate::mir::*;
use asyncsend_hir::ast::{BinOp, UnOp};
use asyncsend_hir::{DefId, DefKind, Span};
use asyncsend_ty::thir::{self, Block, CastKind, ExprId, ExprKind, LitValue, Stmt};
use asyncsend_ty::{Arg, Args, Const, FloatTy, IntTy, Mutability, Substitute, Ty, TyCx, TyKind};
use rustc_hash::FxHashMap;

#[derive(Copy, Clone, PartialEq, Eq)]
enum Category {
    Place,
    Constant,
    /// Naturally an [`Rvalue`].
    Rvalue,
    /// Naturally written into a place.
    Into,
}

impl<'a, C: TyCx<'a> + Copy> Builder<'_, 'a, C> {
    /// Runs `f` in the scope of `e`, unless that is the innermost one already (adjustments share it).
    pub(crate) fn scoped<R>(&mut self, e: ExprId, f: impl FnOnce(&mut Self) -> R) -> R {
        let node = self.regions.node(e);
        if self.local_scope() == node && !self.scopes.stack.is_empty() { f(self) } else { self.in_scope(node, f) }
    }

    fn category(&self, e: ExprId) -> Category {
        match &self.expr(e).kind {
            ExprKind::Local(_)
            | ExprKind::Static(_)
            | ExprKind::Field { .. }
            | ExprKind::Deref(_)
            | ExprKind::Index { .. } => Category::Place,
            ExprKind::Lit(_)
            | ExprKind::Const(..)
            | ExprKind::ConstParam(_)
            | ExprKind::FnItem
            | ExprKind::BuiltinConst => Category::Constant,
            ExprKind::Unary { op: UnOp::Neg, operand } if matches!(self.expr(*operand).kind, ExprKind::Lit(_)) => {
                Category::Constant
            }
            ExprKind::Binary { op: BinOp::And | BinOp::Or, .. } => Category::Into,
            ExprKind::Cast { kind: CastKind::NeverToAny, .. } => Category::Into,
            ExprKind::Cast { kind: CastKind::As, operand } if self.expr(*operand).ty == self.expr(e).ty => {
                Category::Into
            }
            ExprKind::Array(_)
            | ExprKind::Tuple(_)
            | ExprKind::Closure(_)
            | ExprKind::Unary { .. }
            | ExprKind::Binary { .. }
            | ExprKind::Cast { .. }
            | ExprKind::Repeat { .. }
            | ExprKind::Assign { .. }
            | ExprKind::AssignOp { .. } => Category::Rvalue,
            _ => Category::Into,
        }
    }

    fn constant(&mut self, e: ExprId) -> ConstOperand {
        let expr = self.expr(e);
        let kind = match &expr.kind {
            ExprKind::Lit(LitValue::Int(n)) => ConstKind::Int(*n),
            ExprKind::Lit(LitValue::Bool(b)) => ConstKind::Bool(*b),
            ExprKind::Lit(LitValue::Str(s)) => ConstKind::Str(s.clone()),
            ExprKind::Const(d, args) => ConstKind::Named(*d, *args),
            ExprKind::ConstParam(p) => ConstKind::Param(*p),
            ExprKind::FnItem => ConstKind::Fn,
            ExprKind::Unary { op: UnOp::Neg, operand } => match (&self.expr(*operand).kind, expr.ty.kind()) {
                (ExprKind::Lit(LitValue::Int(n)), TyKind::Int(i)) => ConstKind::Int(negate(*n, *i)),
                _ => ConstKind::Other,
            },
            _ => ConstKind::Other,
        };
        ConstOperand { ty: expr.ty, kind, span: expr.span }
    }

    /// A reference to a constant. What is checked on the way to its value is checked where the reference is taken.
    fn promoted(&mut self, of: ExprId) -> ConstKind {
        for checked in self.checked_parts(of) {
            self.as_local_operand(checked);
        }
        let plain = self.category(of) == Category::Constant;
        ConstKind::Promoted(plain.then(|| Box::new(self.constant(of))))
    }

    // ---- operands and temporaries

    /// `keep`: a constant whose type needs drop gets a temporary.
    pub(crate) fn as_operand(&mut self, scope: Scope, e: ExprId, keep: bool) -> Operand {
        self.scoped(e, |b| {
            if b.category(e) == Category::Constant {
                let ty = b.expr(e).ty;
                if !keep || !b.needs_drop(ty) {
                    return Operand::Const(b.constant(e));
                }
            }
            Operand::Move(Place::local(b.as_temp(scope, e)))
        })
    }

    pub(crate) fn as_local_operand(&mut self, e: ExprId) -> Operand {
        let scope = self.local_scope();
        self.as_operand(scope, e, true)
    }

    pub(crate) fn as_temp(&mut self, lifetime: Scope, e: ExprId) -> LocalId {
        self.scoped(e, |b| {
            let expr = b.expr(e);
            let temp = b.new_local(expr.ty, expr.span, LocalKind::Temp);
            let diverges = match &expr.kind {
                ExprKind::Break { .. } | ExprKind::Continue { .. } | ExprKind::Return(_) => true,
                ExprKind::Block(Block { tail: None, label: None, .. }) => expr.ty.is_never(),
                _ => false,
            };
            if !diverges {
                b.storage_live(temp, expr.span);
                b.schedule(lifetime, temp, DropKind::Storage);
            }
            b.expr_into(Place::local(temp), e);
            b.schedule(lifetime, temp, DropKind::Value);
            temp
        })
    }

    pub(crate) fn as_local_rvalue(&mut self, e: ExprId) -> Rvalue {
        let scope = self.local_scope();
        self.as_rvalue(scope, e)
    }

    fn as_rvalue(&mut self, scope: Scope, e: ExprId) -> Rvalue {
        self.scoped(e, |b| b.rvalue_inner(scope, e))
    }

    fn rvalue_inner(&mut self, scope: Scope, e: ExprId) -> Rvalue {
        let expr = self.expr(e);
        match self.category(e) {
            Category::Constant => return Rvalue::Use(Operand::Const(self.constant(e))),
            Category::Place | Category::Into => return Rvalue::Use(self.as_operand(scope, e, false)),
            Category::Rvalue => {}
        }
        match &expr.kind {
            ExprKind::Repeat { value, len } => {
                let v = self.as_operand(scope, *value, false);
                if *len == Const::Value(0) {
                    if let Operand::Move(p) = &v {
                        let block = self.cur;
                        let target = self.new_block();
                        self.terminate(
                            expr.span,
                            TerminatorKind::Drop { place: p.clone(), target, unwind: None, replace: false },
                        );
                        self.diverge_from(block);
                        self.cur = target;
                    }
                    self.record_moved(&[v]);
                    return Rvalue::Aggregate(AggregateKind::Array, Vec::new());
                }
                Rvalue::Repeat(v, *len)
            }
            ExprKind::Binary { op, lhs, rhs } => {
                let l = self.as_operand(scope, *lhs, true);
                let r = self.as_operand(scope, *rhs, false);
                self.binary_op(expr.span, *op, expr.ty, l, r)
            }
            ExprKind::Unary { op, operand } => {
                let o = self.as_operand(scope, *operand, false);
                if *op == UnOp::Neg && self.options.overflow_checks && is_signed(expr.ty) {
                    self.assert(expr.span, AssertKind::OverflowNeg, vec![copied(&o)]);
                }
                Rvalue::Unary(*op, o)
            }
            ExprKind::Cast { operand, kind } => {
                let is_enum = matches!(self.expr(*operand).ty.kind(), TyKind::Adt(d, _) if d.kind() == DefKind::Enum);
                if *kind == CastKind::As && is_enum {
                    let t = self.as_temp(scope, *operand);
                    let d = self.plain_temp(Ty::int(IntTy::Isize), expr.span);
                    self.assign(expr.span, Place::local(d), Rvalue::Discriminant(Place::local(t)));
                    return Rvalue::Cast(*kind, Operand::Move(Place::local(d)), expr.ty);
                }
                let o = self.as_operand(scope, *operand, false);
                Rvalue::Cast(*kind, o, expr.ty)
            }
            ExprKind::Array(es) => Rvalue::Aggregate(AggregateKind::Array, self.operands(scope, es)),
            ExprKind::Tuple(es) if es.is_empty() => {
                Rvalue::Use(Operand::Const(ConstOperand { ty: expr.ty, kind: ConstKind::Unit, span: expr.span }))
            }
            ExprKind::Tuple(es) => Rvalue::Aggregate(AggregateKind::Tuple, self.operands(scope, es)),
            ExprKind::Closure(def) => self.closure_rvalue(scope, *def, expr.ty, expr.span),
            _ => {
                // Assignments.
                self.stmt_expr(e, scope);
                Rvalue::Use(Operand::Const(ConstOperand { ty: Ty::unit(), kind: ConstKind::Unit, span: expr.span }))
            }
        }
    }

    fn operands(&mut self, scope: Scope, es: &[ExprId]) -> Vec<Operand> {
        es.iter().map(|e| self.as_operand(scope, *e, true)).collect()
    }

    fn binary_op(&mut self, span: Span, op: BinOp, ty: Ty, l: Operand, r: Operand) -> Rvalue {
        // The type of a comparison is `bool`: only arithmetic is checked.
        if is_integer(ty) {
            match op {
                BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Shl | BinOp::Shr if self.options.overflow_checks => {
                    self.assert(span, AssertKind::Overflow(op), vec![copied(&l), copied(&r)]);
                }
                BinOp::Div | BinOp::Rem => {
                    let kind = if op == BinOp::Div { AssertKind::DivisionByZero } else { AssertKind::RemainderByZero };
                    self.assert(span, kind, vec![copied(&l), copied(&r)]);
                    if is_signed(ty) {
                        self.assert(span, AssertKind::Overflow(op), vec![copied(&l), copied(&r)]);
                    }
                }
                _ => {}
            }
        }
        Rvalue::Binary(op, l, r)
    }

    // ---- into a place

    /// Evaluates `e` into `dest`, which is uninitialised.
    pub(crate) fn expr_into(&mut self, dest: Place, e: ExprId) {
        self.scoped(e, |b| b.into_inner(dest, e));
    }

    fn into_inner(&mut self, dest: Place, e: ExprId) {
        let thir = self.thir;
        let expr = self.expr(e);
        let span = expr.span;
        match &expr.kind {
            ExprKind::Block(block) => self.block_into(dest, e, block),
            ExprKind::Match { scrutinee, arms, .. } => self.match_into(dest, e, *scrutinee, arms, span),
            ExprKind::If { cond, then, els } => {
                let scope = self.inner_scope(e, 0, span);
                let (cond, then, els) = (*cond, *then, *els);
                self.if_into(
                    cond,
                    scope,
                    |b| b.expr_into(dest.clone(), then),
                    |b| match els {
                        Some(els) => b.expr_into(dest.clone(), els),
                        None => b.assign_unit(span, dest.clone()),
                    },
                );
            }
            ExprKind::Let { .. } => {
                // Outside of a condition: only in broken code; still a boolean.
                let base = self.top();
                let (then, els) = self.in_if_then(base, |b| b.then_else(e, None, true));
                self.join_bools(dest, span, then, els);
            }
            ExprKind::Binary { op: op @ (BinOp::And | BinOp::Or), lhs, rhs } => {
                let base = self.top();
                let scope = self.local_scope();
                let (then, els) = self.in_if_then(base, |b| b.then_else(*lhs, Some(scope), false));
                let (short, go_on) = if *op == BinOp::And { (els, then) } else { (then, els) };
                self.cur = short;
                self.assign(span, dest.clone(), Rvalue::Use(bool_const(*op == BinOp::Or, span)));
                let short = self.cur;
                self.cur = go_on;
                self.expr_into(dest, *rhs);
                let end = self.cur;
                let target = self.new_block();
                self.goto(end, target);
                self.goto(short, target);
                self.cur = target;
            }
            ExprKind::Cast { kind: CastKind::NeverToAny, operand } => {
                let scope = self.local_scope();
                self.as_temp(scope, *operand);
                if !matches!(self.expr(*operand).kind, ExprKind::Call { .. }) {
                    self.diverge(span);
                }
            }
            ExprKind::Cast { kind: CastKind::As, operand } if self.expr(*operand).ty == expr.ty => {
                self.expr_into(dest, *operand)
            }
            ExprKind::Loop { body, id } => self.loop_into(dest, *id, span, |b| {
                let unit = b.unit_temp();
                b.expr_into(unit, *body);
            }),
            ExprKind::While { cond, body, id } => {
                let (block, if_, then) =
                    (self.inner_scope(e, 0, span), self.inner_scope(e, 1, span), self.inner_scope(e, 2, span));
                let (cond, body, id) = (*cond, *body, *id);
                self.loop_into(dest, id, span, |b| {
                    b.in_scope(block, |b| {
                        b.in_scope(if_, |b| {
                            let then_ = |b: &mut Self| {
                                let unit = b.unit_temp();
                                b.expr_into(unit, body)
                            };
                            b.if_into(cond, then, then_, |b| b.break_to(id, None, span));
                        })
                    })
                });
            }
            ExprKind::For { into_iter, next, item, pat, body, id } => {
                self.for_into(dest, e, *into_iter, *next, *item, *pat, *body, *id, span)
            }
            ExprKind::Call { callee, args, fn_span, .. } => match region::is_ctor(thir, *callee) {
                Some(def) => {
                    let fields: Vec<_> = args.iter().enumerate().map(|(i, a)| (i as u32, *a)).collect();
                    let variant = match expr.ty.kind() {
                        TyKind::Adt(adt, _) if adt.kind() == DefKind::Enum => {
                            self.cx.variants(*adt).iter().position(|v| v.def == def).unwrap_or(0)
                        }
                        _ => 0,
                    };
                    self.adt_into(dest, expr, variant as u32, &fields, None);
                }
                None => {
                    let func = self.as_local_operand(*callee);
                    let scope = self.local_scope();
                    let args = self.operands(scope, args);
                    self.call(span, *fn_span, func, args, dest, expr.ty);
                }
            },
            ExprKind::Borrow { operand, mutable, two_phase } => {
                if self.is_promoted(*operand, *mutable) {
                    let c = ConstOperand { ty: expr.ty, kind: self.promoted(*operand), span };
                    return self.assign(span, dest, Rvalue::Use(Operand::Const(c)));
                }
                let place = self.as_place(*operand);
                let kind = if *mutable { BorrowKind::Mut { two_phase: *two_phase } } else { BorrowKind::Shared };
                self.assign(span, dest, Rvalue::Ref(kind, place));
            }
            ExprKind::RawBorrow { operand, mutable } => {
                let place = self.as_place(*operand);
                let m = if *mutable { Mutability::Mut } else { Mutability::Not };
                self.assign(span, dest, Rvalue::Ref(BorrowKind::Raw(m), place));
            }
            ExprKind::Adt { variant, fields, base, .. } => self.adt_into(dest, expr, *variant, fields, *base),
            ExprKind::FormatArgs { args } => self.format_args(dest, e, args, expr.ty, span),
            ExprKind::VecList(es) => self.vec_list(dest, es, span),
            ExprKind::Panic { args, source } => {
                if let Some(a) = args {
                    self.as_local_operand(*a);
                }
                let block = self.cur;
                self.terminate(span, TerminatorKind::Panic { source, unwind: None });
                self.diverge_from(block);
                self.cur = self.new_block();
            }
            ExprKind::Assign { .. } | ExprKind::AssignOp { .. } => {
                let scope = self.local_scope();
                self.stmt_expr(e, scope);
                self.assign_unit(span, dest);
            }
            ExprKind::Break { .. } | ExprKind::Continue { .. } | ExprKind::Return(_) => {
                let scope = self.local_scope();
                self.stmt_expr(e, scope);
            }
            ExprKind::Local(_)
            | ExprKind::Static(_)
            | ExprKind::Field { .. }
            | ExprKind::Deref(_)
            | ExprKind::Index { .. } => {
                let place = self.as_place(e);
                let value = self.consume(place, expr.ty);
                self.assign(span, dest, Rvalue::Use(value));
            }
            ExprKind::Yield(value) => {
                let value = match value {
                    Some(v) => {
                        let scope = self.local_scope();
                        self.as_operand(scope, *v, false)
                    }
                    None => Operand::Const(ConstOperand { ty: Ty::unit(), kind: ConstKind::Unit, span }),
                };
                let block = self.cur;
                let target = self.new_block();
                self.terminate(span, TerminatorKind::Yield { value, resume: dest, target, drop: None });
                self.cancel_from(block);
                self.cur = target;
            }
            ExprKind::Await { into_future, poll, .. } => self.await_into(dest, e, *into_future, *poll, span),
            ExprKind::Try { branch, residual, from_residual, target } => {
                let target = target.and_then(|id| self.breakable_of(id)).unwrap_or(0);
                self.try_into(dest, e, *branch, *residual, *from_residual, target, span)
            }
            ExprKind::Unknown { operands } => {
                let scope = self.local_scope();
                let ops = self.operands(scope, operands);
                self.assign(span, dest, Rvalue::Unknown(ops));
            }
            ExprKind::Lit(_)
            | ExprKind::Const(..)
            | ExprKind::ConstParam(_)
            | ExprKind::FnItem
            | ExprKind::BuiltinConst
            | ExprKind::Unary { .. }
            | ExprKind::Binary { .. }
            | ExprKind::Cast { .. }
            | ExprKind::Tuple(_)
            | ExprKind::Array(_)
            | ExprKind::Repeat { .. }
            | ExprKind::Closure(_) => {
                let rvalue = self.as_local_rvalue(e);
                self.assign(span, dest, rvalue);
            }
        }
    }

    fn join_bools(&mut self, dest: Place, span: Span, then: BlockId, els: BlockId) {
        let target = self.new_block();
        for (block, value) in [(then, true), (els, false)] {
            self.cur = block;
            self.assign(span, dest.clone(), Rvalue::Use(bool_const(value, span)));
            self.goto(block, target);
        }
        self.cur = target;
    }

    /// A scope of a desugaring, as the scope pass numbered it.
    pub(crate) fn inner_scope(&mut self, e: ExprId, i: usize, span: Span) -> Scope {
        match self.regions.inner.get(&e).and_then(|s| s.get(i)) {
            Some(s) => *s,
            None => self.regions.fresh(span),
        }
    }

    fn if_into(&mut self, cond: ExprId, scope: Scope, then: impl FnOnce(&mut Self), els: impl FnOnce(&mut Self)) {
        let base = self.top();
        let condition_scope = self.local_scope();
        let else_block = {
            self.push_scope(scope);
            let (t, e) = self.in_if_then(base, |b| {
                b.then_else(cond, Some(condition_scope), true);
                then(b);
            });
            self.cur = t;
            self.pop_scope();
            e
        };
        let then_end = self.cur;
        self.cur = else_block;
        els(self);
        let else_end = self.cur;
        let join = self.new_block();
        self.goto(then_end, join);
        self.goto(else_end, join);
        self.cur = join;
    }

    pub(crate) fn loop_into(&mut self, dest: Place, id: thir::LoopId, span: Span, body: impl FnOnce(&mut Self)) {
        let head = self.new_block();
        let before = self.cur;
        self.goto(before, head);
        self.in_breakable(Some(id), Some(head), dest, |b| {
            let start = b.new_block();
            // To the analyses, any iteration may unwind.
            b.terminate_block(head, span, TerminatorKind::FalseEdge { real: start, imaginary: start });
            b.diverge_from(head);
            b.cur = start;
            body(b);
            let end = b.cur;
            b.goto(end, head);
            false
        });
    }

    /// `break`s to a loop or labelled block with the value, or `return`s it (`target` = `None`).
    fn leave(&mut self, target: Option<usize>, value: Option<ExprId>, span: Span) {
        let index = target.unwrap_or(0);
        let Some(dest) = self.scopes.breakables.get(index).map(|b| b.destination.clone()) else {
            self.gap(span, "a jump out of nowhere");
            return self.diverge(span);
        };
        match value {
            Some(v) => self.expr_into(dest, v),
            None => self.assign_unit(span, dest),
        }
        self.exit_to(index, false);
    }

    pub(crate) fn break_to(&mut self, id: thir::LoopId, value: Option<ExprId>, span: Span) {
        match self.breakable_of(id) {
            Some(i) => self.leave(Some(i), value, span),
            None => {
                self.gap(span, "`break` outside its loop");
                self.diverge(span);
            }
        }
    }

    /// Calls, and diverges if the result has no values.
    pub(crate) fn call(
        &mut self,
        span: Span,
        fn_span: Span,
        func: Operand,
        args: Vec<Operand>,
        destination: Place,
        ty: Ty,
    ) {
        self.record_moved(&args);
        let block = self.cur;
        let next = self.new_block();
        let target = (!self.is_uninhabited(ty, 0)).then_some(next);
        self.terminate(span, TerminatorKind::Call { func, args, destination, target, unwind: None, fn_span });
        self.diverge_from(block);
        self.cur = next;
    }

    pub(crate) fn is_uninhabited(&self, ty: Ty, depth: u32) -> bool {
        match ty.kind() {
            TyKind::Never => true,
            TyKind::Tuple(ts) if depth < 4 => ts.iter().any(|t| self.is_uninhabited(*t, depth + 1)),
            TyKind::Adt(d, args) if d.kind() == DefKind::Enum && depth < 4 => self
                .cx
                .variants(*d)
                .iter()
                .all(|v| v.fields.iter().any(|f| self.is_uninhabited(f.ty.subst(args), depth + 1))),
            _ => false,
        }
    }

    fn adt_into(
        &mut self,
        dest: Place,
        expr: &thir::Expr,
        variant: u32,
        fields: &[(u32, ExprId)],
        base: Option<ExprId>,
    ) {
        let scope = self.local_scope();
        let given: Vec<(u32, Operand)> = fields.iter().map(|(i, f)| (*i, self.as_operand(scope, *f, true))).collect();
        let Some((adt, args)) = expr.ty.as_adt() else {
            let ops = given.into_iter().map(|(_, o)| o).collect();
            return self.assign(expr.span, dest, Rvalue::Unknown(ops));
        };
        let mut given: FxHashMap<u32, Operand> = given.into_iter().collect();
        let mut operands = Vec::new();
        let mut active = Vec::new();
        match base {
            None => {
                let mut order: Vec<u32> = given.keys().copied().collect();
                order.sort_unstable();
                for i in order {
                    operands.extend(given.remove(&i));
                    active.push(i);
                }
            }
            Some(base) => {
                let place = self.as_place(base);
                let cx = self.cx;
                let decls = cx.variants(adt).get(variant as usize).map_or(&[][..], |v| &v.fields);
                for (i, f) in decls.iter().enumerate() {
                    let i = i as u32;
                    active.push(i);
                    let op = match given.remove(&i) {
                        Some(o) => o,
                        None => {
                            let ty = self.field_ty(f.ty, args);
                            let mut p = place.clone();
                            p.projections.push(Proj::Field(i, ty));
                            self.consume(p, ty)
                        }
                    };
                    operands.push(op);
                }
            }
        }
        self.assign(expr.span, dest, Rvalue::Aggregate(AggregateKind::Adt(adt, variant, args, active), operands));
    }

    fn field_ty(&self, ty: Ty, args: Args) -> Ty {
        let ty = ty.subst(&args);
        if ty.has_projection() { self.cx.normalize(self.env, ty) } else { ty }
    }

    /// `format_args!`: `super let args = (&a, &b); super let args = [Argument::new(args.0), ..]; Arguments::new(.., &args)`.
    fn format_args(&mut self, dest: Place, e: ExprId, args: &[(ExprId, Option<DefId>)], ty: Ty, span: Span) {
        if args.is_empty() {
            return self.assign(span, dest, Rvalue::FormatArgs(Vec::new()));
        }
        let lifetime = self.regions.temp(e);
        let tys: Vec<Ty> = args.iter().map(|(a, _)| Ty::reference(self.expr(*a).ty, Mutability::Not)).collect();
        let tuple = self.new_local(Ty::tuple(&tys), span, LocalKind::Temp);
        self.storage_live(tuple, span);
        self.schedule(lifetime, tuple, DropKind::Storage);
        let scope = self.regions.fresh(span);
        self.in_scope(scope, |b| {
            let mut refs = Vec::with_capacity(args.len());
            for ((a, _), ty) in args.iter().zip(&tys) {
                let arg = b.expr(*a);
                let r = b.new_local(*ty, arg.span, LocalKind::Temp);
                b.storage_live(r, arg.span);
                b.schedule(scope, r, DropKind::Storage);
                let value = if b.is_promoted(*a, false) {
                    Rvalue::Use(Operand::Const(ConstOperand { ty: *ty, kind: b.promoted(*a), span: arg.span }))
                } else {
                    Rvalue::Ref(BorrowKind::Shared, b.as_place(*a))
                };
                b.assign(arg.span, Place::local(r), value);
                refs.push(Operand::Move(Place::local(r)));
            }
            b.assign(span, Place::local(tuple), Rvalue::Aggregate(AggregateKind::Tuple, refs));
        });
        let fields = args
            .iter()
            .zip(&tys)
            .enumerate()
            .map(|(i, ((_, tr), ty))| {
                (Operand::Copy(Place { local: tuple, projections: vec![Proj::Field(i as u32, *ty)] }), *tr)
            })
            .collect();
        // Stands for the array of `fmt::Argument`, which is as un-`Send` as `fmt::Arguments`.
        let array = self.new_local(ty, span, LocalKind::Temp);
        self.storage_live(array, span);
        self.schedule(lifetime, array, DropKind::Storage);
        self.assign(span, Place::local(array), Rvalue::FormatArgs(fields));
        self.push(span, StatementKind::Inspect(Place::local(array)));
        self.assign(span, dest, Rvalue::Use(Operand::Copy(Place::local(array))));
    }

    /// `vec![a, b]`: the box is allocated first, then the elements are evaluated.
    fn vec_list(&mut self, dest: Place, es: &[ExprId], span: Span) {
        let scope = self.local_scope();
        let elem = es.first().map_or_else(Ty::error, |e| self.expr(*e).ty);
        // The `Box<MaybeUninit<[T; n]>>`: holds nothing until the end, but its type counts.
        let boxed = self.new_local(Ty::new(TyKind::Array(elem, Const::Value(es.len() as u128))), span, LocalKind::Temp);
        self.uninit.push(boxed);
        self.storage_live(boxed, span);
        self.schedule(scope, boxed, DropKind::Storage);
        self.assign(span, Place::local(boxed), Rvalue::Aggregate(AggregateKind::Array, Vec::new()));
        let ops = self.operands(scope, es);
        self.push(span, StatementKind::Inspect(Place::local(boxed)));
        self.assign(span, dest, Rvalue::Aggregate(AggregateKind::Vec, ops));
    }

    // ---- statements and blocks

    /// An expression whose value is not used; its temporary lives until the end of `scope`.
    pub(crate) fn stmt_expr(&mut self, e: ExprId, scope: Scope) {
        self.scoped(e, |b| {
            let expr = b.expr(e);
            let span = expr.span;
            match &expr.kind {
                ExprKind::Assign { lhs, rhs } => {
                    let ty = b.expr(*lhs).ty;
                    let value = b.as_local_rvalue(*rhs);
                    let place = b.as_place(*lhs);
                    if !b.needs_drop(ty) {
                        return b.assign(span, place, value);
                    }
                    // The old value is dropped first; the new one is assigned even if that unwinds.
                    let block = b.cur;
                    let target = b.new_block();
                    let unwind = b.blocks.alloc(super::Unfinished::new(true));
                    b.blocks[unwind]
                        .statements
                        .push(Statement { kind: StatementKind::Assign(place.clone(), value.clone()), span });
                    b.terminate(
                        b.expr(*lhs).span,
                        TerminatorKind::Drop { place: place.clone(), target, unwind: Some(unwind), replace: true },
                    );
                    b.diverge_from(block);
                    b.cur = target;
                    b.assign(span, place, value);
                }
                ExprKind::AssignOp { op, lhs, rhs } => {
                    let ty = b.expr(*lhs).ty;
                    let value = b.as_local_operand(*rhs);
                    let place = b.as_place(*lhs);
                    let result = b.binary_op(span, *op, ty, Operand::Copy(place.clone()), value);
                    b.assign(span, place, result);
                }
                ExprKind::Continue { target } => match b.breakable_of(*target) {
                    Some(i) => b.exit_to(i, true),
                    None => {
                        b.gap(span, "`continue` outside its loop");
                        b.diverge(span);
                    }
                },
                ExprKind::Break { target, value } => b.break_to(*target, *value, span),
                ExprKind::Return(value) => b.leave(None, *value, span),
                _ => {
                    b.as_temp(scope, e);
                }
            }
        })
    }

    fn block_into(&mut self, dest: Place, e: ExprId, block: &Block) {
        let node = match self.regions.blocks.get(&e) {
            Some(s) => s.node,
            None => self.regions.fresh(block.span),
        };
        self.push_scope(node);
        match block.label {
            Some(label) => self.in_breakable(Some(label), None, dest.clone(), |b| {
                b.block_stmts(dest, e, block);
                true
            }),
            None => self.block_stmts(dest, e, block),
        }
        self.pop_scope();
    }

    fn block_stmts(&mut self, dest: Place, e: ExprId, block: &Block) {
        let mut lets = 0;
        for (i, stmt) in block.stmts.iter().enumerate() {
            let (scope, rest) = match self.regions.blocks.get(&e).and_then(|s| s.stmts.get(i)) {
                Some(s) => *s,
                None => {
                    let s = self.regions.fresh(block.span);
                    (s, s)
                }
            };
            match stmt {
                Stmt::Expr(x) => self.in_scope(scope, |b| b.stmt_expr(*x, scope)),
                Stmt::Let { pat, init: Some(init), els: Some(els), span } => {
                    // The `else` block comes first: it does not see the bindings' scope.
                    let failure = self.new_block();
                    let before = std::mem::replace(&mut self.cur, failure);
                    let never = Place::local(self.plain_temp(Ty::never(), *span));
                    self.expr_into(never, *els);
                    self.terminate(*span, TerminatorKind::Unreachable);
                    self.cur = before;
                    let base = self.top();
                    self.push_scope(rest);
                    lets += 1;
                    self.push_scope(scope);
                    self.declare_bindings(*pat, false);
                    let (matching, els_) = self.in_if_then(base, |b| b.lower_let(*init, *pat, false));
                    self.cur = matching;
                    self.pop_scope();
                    self.goto(els_, failure);
                }
                Stmt::Let { pat, init, .. } => {
                    self.push_scope(rest);
                    lets += 1;
                    match init {
                        Some(init) => self.in_scope(scope, |b| {
                            b.declare_bindings(*pat, false);
                            b.init_pattern(*pat, *init);
                        }),
                        None => {
                            self.declare_bindings(*pat, false);
                            self.declare_uninit(*pat);
                        }
                    }
                }
            }
        }
        match block.tail {
            Some(tail) => self.expr_into(dest, tail),
            None => {
                if self.dest_is_unit(&dest) {
                    self.assign_unit(block.span.end_point(), dest);
                }
            }
        }
        for _ in 0..lets {
            self.pop_scope();
        }
    }

    fn dest_is_unit(&self, dest: &Place) -> bool {
        match dest.projections.last() {
            None => {
                self.locals[dest.local].ty.is_unit() || matches!(self.locals[dest.local].ty.kind(), TyKind::Opaque(..))
            }
            Some(Proj::Field(_, ty)) => ty.is_unit(),
            Some(_) => false,
        }
    }
}

pub(crate) fn bool_const(value: bool, span: Span) -> Operand {
    Operand::Const(ConstOperand { ty: Ty::bool(), kind: ConstKind::Bool(value), span })
}

fn copied(o: &Operand) -> Operand {
    match o {
        Operand::Move(p) => Operand::Copy(p.clone()),
        o => o.clone(),
    }
}

fn is_integer(ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Int(_))
}

fn is_signed(ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Int(i) => matches!(i, IntTy::I8 | IntTy::I16 | IntTy::I32 | IntTy::I64 | IntTy::I128 | IntTy::Isize),
        TyKind::Float(FloatTy::F32 | FloatTy::F64) => false,
        _ => false,
    }
}

/// The two's complement of a literal, in the width of its type.
fn negate(n: u128, ty: IntTy) -> u128 {
    let bits = match ty {
        IntTy::I8 | IntTy::U8 => 8,
        IntTy::I16 | IntTy::U16 => 16,
        IntTy::I32 | IntTy::U32 => 32,
        IntTy::I64 | IntTy::U64 | IntTy::Isize | IntTy::Usize => 64,
        IntTy::I128 | IntTy::U128 => return n.wrapping_neg(),
    };
    n.wrapping_neg() & ((1u128 << bits) - 1)
}

/// The generic arguments of a function item's type.
pub(crate) fn fn_const(ty: Ty, span: Span) -> Operand {
    Operand::Const(ConstOperand { ty, kind: ConstKind::Fn, span })
}

/// The first type argument.
pub(crate) fn first_ty(args: Args) -> Option<Ty> {
    args.iter().find_map(|a| match a {
        Arg::Ty(t) => Some(*t),
        Arg::Const(_) => None,
    })
}
