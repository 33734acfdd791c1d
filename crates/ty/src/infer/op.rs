//! Operators: built in on primitives, calls of `std::ops` traits elsewhere. Mirrors `rustc_hir_typeck::op`.

use super::Infer;
use crate::thir::*;
use crate::ty::*;
use asyncsend_hir::ast::{self, BinOp, UnOp};
use asyncsend_hir::resolve::Namespace;
use asyncsend_hir::*;

/// An overloaded operator whose operand types were not known when it was met.
pub(crate) struct DeferredOp {
    pub call: ExprId,
    pub kind: DeferredKind,
}
pub(crate) enum DeferredKind {
    Binary(BinOp, ExprId, ExprId),
    Assign(BinOp, ExprId, ExprId),
    Unary(UnOp, ExprId),
}

/// Lang item and method of a binary operator, and whether it compares.
fn binary_trait(op: BinOp) -> (&'static str, &'static str, bool) {
    match op {
        BinOp::Add => ("add", "add", false),
        BinOp::Sub => ("sub", "sub", false),
        BinOp::Mul => ("mul", "mul", false),
        BinOp::Div => ("div", "div", false),
        BinOp::Rem => ("rem", "rem", false),
        BinOp::BitAnd => ("bitand", "bitand", false),
        BinOp::BitOr => ("bitor", "bitor", false),
        BinOp::BitXor => ("bitxor", "bitxor", false),
        BinOp::Shl => ("shl", "shl", false),
        BinOp::Shr => ("shr", "shr", false),
        BinOp::Eq => ("eq", "eq", true),
        BinOp::Ne => ("eq", "ne", true),
        BinOp::Lt => ("partial_ord", "lt", true),
        BinOp::Le => ("partial_ord", "le", true),
        BinOp::Gt => ("partial_ord", "gt", true),
        BinOp::Ge => ("partial_ord", "ge", true),
        BinOp::And | BinOp::Or => ("", "", false),
    }
}
fn assign_trait(op: BinOp) -> (&'static str, &'static str) {
    match op {
        BinOp::Add => ("add_assign", "add_assign"),
        BinOp::Sub => ("sub_assign", "sub_assign"),
        BinOp::Mul => ("mul_assign", "mul_assign"),
        BinOp::Div => ("div_assign", "div_assign"),
        BinOp::Rem => ("rem_assign", "rem_assign"),
        BinOp::BitAnd => ("bitand_assign", "bitand_assign"),
        BinOp::BitOr => ("bitor_assign", "bitor_assign"),
        BinOp::BitXor => ("bitxor_assign", "bitxor_assign"),
        BinOp::Shl => ("shl_assign", "shl_assign"),
        BinOp::Shr => ("shr_assign", "shr_assign"),
        _ => ("", ""),
    }
}

fn is_int(t: Ty) -> bool {
    matches!(t.kind(), TyKind::Int(_) | TyKind::Infer(InferVar::Int(_)))
}
fn is_float(t: Ty) -> bool {
    matches!(t.kind(), TyKind::Float(_) | TyKind::Infer(InferVar::Float(_)))
}
fn is_number(t: Ty) -> bool {
    is_int(t) || is_float(t)
}
fn is_scalar(t: Ty) -> bool {
    is_number(t) || matches!(t.kind(), TyKind::Bool | TyKind::Char | TyKind::RawPtr(..) | TyKind::FnPtr(_))
}

/// Whether the operator is built in on these operand types.
fn builtin(op: BinOp, l: Ty, r: Ty) -> bool {
    match op {
        BinOp::And | BinOp::Or => true,
        BinOp::Shl | BinOp::Shr => is_int(l) && is_int(r),
        BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div | BinOp::Rem => {
            (is_int(l) && is_int(r)) || (is_float(l) && is_float(r))
        }
        BinOp::BitAnd | BinOp::BitOr | BinOp::BitXor => {
            (is_int(l) && is_int(r)) || (matches!(l.kind(), TyKind::Bool) && matches!(r.kind(), TyKind::Bool))
        }
        BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge => is_scalar(l) && is_scalar(r),
    }
}

impl<'a, 'b> Infer<'a, 'b> {
    pub fn check_binary(&mut self, op: BinOp, lhs: ast::ExprId, rhs: ast::ExprId, span: Span) -> ExprId {
        if matches!(op, BinOp::And | BinOp::Or) {
            let l = self.check_coerce(lhs, Ty::bool());
            let diverges = self.frame().diverges;
            let r = self.check_coerce(rhs, Ty::bool());
            // The right side may not run.
            self.frame().diverges = diverges;
            return self.push(ExprKind::Binary { op, lhs: l, rhs: r }, Ty::bool(), span, false);
        }
        let l = self.check_expr(lhs, None);
        let lt = self.expr_ty(l);
        let lt = self.structurally(lt);
        let (_, _, compares) = binary_trait(op);
        let hint = (is_scalar(lt) && !matches!(op, BinOp::Shl | BinOp::Shr)).then_some(lt);
        let r = self.check_expr(rhs, hint);
        let rt = self.expr_ty(r);
        let rt = self.structurally(rt);
        if builtin(op, lt, rt) {
            if !matches!(op, BinOp::Shl | BinOp::Shr) {
                self.ctx.unify(lt, rt);
            }
            let ty = if compares { Ty::bool() } else { lt };
            return self.push(ExprKind::Binary { op, lhs: l, rhs: r }, ty, span, false);
        }
        if lt.is_never() || rt.is_never() || lt.has_error() && matches!(lt.kind(), TyKind::Error) {
            return self.push(
                ExprKind::Unknown { operands: vec![l, r] },
                if compares { Ty::bool() } else { Ty::error() },
                span,
                false,
            );
        }
        let (lang, method, _) = binary_trait(op);
        let call = self.operator_call(lang, method, l, lt, Some((r, rt)), compares, span);
        let known = |t: Ty| !matches!(t.kind(), TyKind::Infer(InferVar::Ty(_)));
        if !known(lt) || !known(rt) {
            self.deferred_ops.push(DeferredOp { call, kind: DeferredKind::Binary(op, l, r) });
        }
        call
    }

    /// `Trait::method(l, r)`; comparisons borrow both sides.
    fn operator_call(
        &mut self,
        lang: &str,
        method: &str,
        l: ExprId,
        lt: Ty,
        r: Option<(ExprId, Ty)>,
        by_ref: bool,
        span: Span,
    ) -> ExprId {
        let cx = self.cx();
        let Some((trait_, f)) =
            cx.lang_item(lang).and_then(|t| Some((t, cx.assoc_item(t, Name::new(method), Namespace::Value)?)))
        else {
            let operands = [Some(l), r.map(|x| x.0)].into_iter().flatten().collect();
            return self.unknown(operands, span, "this operator's trait is not in the model");
        };
        let mut targs = vec![Arg::Ty(lt)];
        // The right operand may coerce (`String + &String`): a variable tells what the impl wants.
        let rhs_var = r.map(|(_, rt)| if by_ref { rt } else { self.ctx.fresh() });
        targs.extend(rhs_var.map(Arg::Ty));
        let tr = TraitRef { trait_, args: Args::new(&targs) };
        let cause =
            Cause { span, kind: CauseKind::ItemBound { item: f, bound_span: None, call_span: span, arg_span: None } };
        if let (Some((_, rt)), Some(v)) = (r, rhs_var)
            && !by_ref
        {
            // With one impl for this left side the right side is determined; else take the type as it is.
            self.ctx.register(Pred::Trait { trait_ref: tr, props: Props::NONE });
            self.ctx.select_where_possible();
            let v = self.ctx.shallow(v);
            if matches!(v.kind(), TyKind::Infer(InferVar::Ty(_))) {
                self.ctx.unify(v, rt);
            }
        }
        self.obligation(Pred::Trait { trait_ref: tr, props: Props::NONE }, cause);
        self.ctx.select_where_possible();
        let fn_ty = Ty::new(TyKind::FnDef(f, tr.args));
        let callee = self.push(ExprKind::FnItem, fn_ty, span, true);
        let mut args = vec![];
        if by_ref {
            args.push(self.push(
                ExprKind::Borrow { operand: l, mutable: false, two_phase: false },
                Ty::reference(lt, Mutability::Not),
                span,
                true,
            ));
            if let Some((r, rt)) = r {
                args.push(self.push(
                    ExprKind::Borrow { operand: r, mutable: false, two_phase: false },
                    Ty::reference(rt, Mutability::Not),
                    span,
                    true,
                ));
            }
        } else {
            args.push(l);
            if let (Some((r, _)), Some(v)) = (r, rhs_var) {
                args.push(self.coerce(r, v));
            }
        }
        let ty = if by_ref {
            Ty::bool()
        } else {
            match cx.assoc_item(trait_, Name::new("Output"), Namespace::Type) {
                Some(o) => self.ctx.normalize(Ty::new(TyKind::Projection(o, tr.args))),
                None => Ty::error(),
            }
        };
        self.push(ExprKind::Call { callee, args, syntax: CallSyntax::Operator, fn_span: span }, ty, span, false)
    }

    pub fn check_assign_op(&mut self, op: BinOp, lhs: ast::ExprId, rhs: ast::ExprId, span: Span) -> ExprId {
        let l = self.check_expr(lhs, None);
        let lt = self.expr_ty(l);
        let lt = self.structurally(lt);
        let hint = (is_scalar(lt) && !matches!(op, BinOp::Shl | BinOp::Shr)).then_some(lt);
        let r = self.check_expr(rhs, hint);
        let rt = self.expr_ty(r);
        let rt = self.structurally(rt);
        self.make_mutable(l);
        if builtin(op, lt, rt) {
            if !matches!(op, BinOp::Shl | BinOp::Shr) {
                self.ctx.unify(lt, rt);
            }
            return self.push(ExprKind::AssignOp { op, lhs: l, rhs: r }, Ty::unit(), span, false);
        }
        let cx = self.cx();
        let (lang, method) = assign_trait(op);
        let Some(f) = cx.lang_item(lang).and_then(|t| cx.assoc_item(t, Name::new(method), Namespace::Value)) else {
            return self.unknown(vec![l, r], span, "this operator's trait is not in the model");
        };
        let v = self.ctx.fresh();
        let targs = Args::new(&[Arg::Ty(lt), Arg::Ty(v)]);
        let trait_ = cx.lang_item(lang).unwrap_or(f);
        let pred = Pred::Trait { trait_ref: TraitRef { trait_, args: targs }, props: Props::NONE };
        self.ctx.register(pred);
        self.ctx.select_where_possible();
        let sv = self.ctx.shallow(v);
        if matches!(sv.kind(), TyKind::Infer(InferVar::Ty(_))) {
            self.ctx.unify(sv, rt);
        }
        self.obligation(
            pred,
            Cause { span, kind: CauseKind::ItemBound { item: f, bound_span: None, call_span: span, arg_span: None } },
        );
        let callee = self.push(ExprKind::FnItem, Ty::new(TyKind::FnDef(f, targs)), span, true);
        let borrow = self.push(
            ExprKind::Borrow { operand: l, mutable: true, two_phase: true },
            Ty::reference(lt, Mutability::Mut),
            span,
            true,
        );
        let r2 = self.coerce(r, v);
        let call = self.push(
            ExprKind::Call { callee, args: vec![borrow, r2], syntax: CallSyntax::Operator, fn_span: span },
            Ty::unit(),
            span,
            false,
        );
        let known = |t: Ty| !matches!(t.kind(), TyKind::Infer(InferVar::Ty(_)));
        if !known(lt) || !known(rt) {
            self.deferred_ops.push(DeferredOp { call, kind: DeferredKind::Assign(op, l, r) });
        }
        call
    }

    pub fn check_unary(&mut self, op: UnOp, operand: ast::ExprId, expected: Option<Ty>, span: Span) -> ExprId {
        if op == UnOp::Deref {
            let e = self.check_expr(operand, None);
            let ty = self.expr_ty(e);
            let ty = self.structurally(ty);
            if let TyKind::RawPtr(t, _) = ty.kind() {
                return self.push(ExprKind::Deref(e), *t, span, false);
            }
            return match self.ctx.deref_once(ty) {
                Some((t, kind)) => self.deref_expr(e, ty, t, kind, false),
                None => self.unknown(vec![e], span, "the checker cannot dereference this type"),
            };
        }
        let e = self.check_expr(operand, expected);
        let ty = self.expr_ty(e);
        let ty = self.structurally(ty);
        let plain = match op {
            UnOp::Not => is_int(ty) || matches!(ty.kind(), TyKind::Bool),
            UnOp::Neg => is_number(ty),
            UnOp::Deref => false,
        };
        if plain || ty.is_never() {
            return self.push(ExprKind::Unary { op, operand: e }, ty, span, false);
        }
        let name = if op == UnOp::Not { "not" } else { "neg" };
        let call = self.operator_call(name, name, e, ty, None, false, span);
        if matches!(ty.kind(), TyKind::Infer(InferVar::Ty(_))) {
            self.deferred_ops.push(DeferredOp { call, kind: DeferredKind::Unary(op, e) });
        }
        call
    }

    /// Operators whose operands turned out primitive become built in (rustc's `fix_scalar_builtin_expr`).
    pub fn fix_deferred_ops(&mut self) {
        for d in std::mem::take(&mut self.deferred_ops) {
            let kind = match d.kind {
                DeferredKind::Binary(op, l, r) => {
                    let (lt, rt) = (self.expr_ty(l), self.expr_ty(r));
                    builtin(op, lt, rt).then_some(ExprKind::Binary { op, lhs: l, rhs: r })
                }
                DeferredKind::Assign(op, l, r) => {
                    let (lt, rt) = (self.expr_ty(l), self.expr_ty(r));
                    builtin(op, lt, rt).then_some(ExprKind::AssignOp { op, lhs: l, rhs: r })
                }
                DeferredKind::Unary(op, e) => {
                    let t = self.expr_ty(e);
                    (is_number(t) || matches!(t.kind(), TyKind::Bool)).then_some(ExprKind::Unary { op, operand: e })
                }
            };
            if let Some(k) = kind {
                self.thir.exprs[d.call].kind = k;
            }
        }
    }
}
