//! Expressions. Mirrors `rustc_hir_typeck::{expr, callee}`.

use super::method::AutoRef;
use super::{Infer, LoopFrame};
use crate::api::*;
use crate::lower::mutability;
use crate::names::Wanted;
use crate::thir::*;
use crate::traits::Eval;
use crate::ty::*;
use asyncsend_hir::ast::{self, Literal};
use asyncsend_hir::resolve::Namespace;
use asyncsend_hir::*;

impl<'a, 'b> Infer<'a, 'b> {
    /// Checks an expression and coerces it to a type.
    pub fn check_coerce(&mut self, e: ast::ExprId, to: Ty) -> ExprId {
        let x = self.check_expr(e, Some(to));
        self.coerce(x, to)
    }

    /// Checks an expression. `expected` is a hint, not a demand.
    pub fn check_expr(&mut self, e: ast::ExprId, expected: Option<Ty>) -> ExprId {
        let x = self.check_expr_inner(e, expected);
        if self.expr_ty(x).is_never() {
            self.frame().diverges = true;
        }
        x
    }

    fn check_expr_inner(&mut self, id: ast::ExprId, expected: Option<Ty>) -> ExprId {
        let body = self.body;
        let e = &body.exprs[id];
        let span = e.span;
        use ast::ExprKind as K;
        match &e.kind {
            K::Missing => self.push(ExprKind::Unknown { operands: vec![] }, Ty::error(), span, false),
            K::Path(p) => self.check_path(p, span),
            K::Lit(l) => self.check_lit(l, expected, span),
            K::Block(b) => self.check_block(b, expected, span, false),
            K::Unsafe(b) => self.check_block(b, expected, span, true),
            K::TryBlock(b) => self.check_try_block(b, expected, span),
            K::Const(b) => self.check_block(b, expected, span, false),
            K::AsyncBlock { .. } => self.check_async_block(id, expected),
            K::If { cond, then, els } => self.check_if(*cond, *then, *els, expected, span),
            K::Let { pat, expr } => {
                let x = self.check_expr(*expr, None);
                let t = self.expr_ty(x);
                let p = self.check_pat(*pat, t);
                self.ref_mut_bindings(p, x);
                self.push(ExprKind::Let { pat: p, expr: x }, Ty::bool(), span, false)
            }
            K::Match { scrutinee, arms, source } => self.check_match(*scrutinee, arms, *source, expected, span),
            K::Loop { body, label } => {
                let value = expected.unwrap_or_else(|| self.ctx.fresh());
                let (id, b, frame) = self.check_loop_body(*body, label.as_ref(), Some(value), true);
                let ty = if frame.broken { value } else { Ty::never() };
                self.push(ExprKind::Loop { body: b, id }, ty, span, false)
            }
            K::While { cond, body, label } => {
                let mark = self.names.len();
                let id = self.push_loop(label.as_ref(), None, false);
                let c = self.check_coerce(*cond, Ty::bool());
                let diverges = self.frame().diverges;
                let b = self.check_coerce(*body, Ty::unit());
                self.frame().diverges = diverges;
                self.frame().loops.pop();
                self.leave_scope(mark);
                self.push(ExprKind::While { cond: c, body: b, id }, Ty::unit(), span, false)
            }
            K::For { pat, iter, body, label, is_await } => {
                if *is_await {
                    self.gap(span, "`for await` is outside the subset");
                }
                self.check_for(*pat, *iter, *body, label.as_ref(), span)
            }
            K::Break { label, value } => self.check_break(label.as_ref(), *value, span),
            K::Continue { label } => match self.find_loop(label.as_ref()) {
                Some(i) => {
                    let target = self.frame().loops[i].id;
                    self.push(ExprKind::Continue { target }, Ty::never(), span, false)
                }
                None => self.unknown(vec![], span, "`continue` outside of a loop"),
            },
            K::Return(v) => {
                let ret = self.frame().ret;
                let v = v.map(|v| self.check_coerce(v, ret));
                if v.is_none() {
                    self.ctx.unify(ret, Ty::unit());
                }
                self.push(ExprKind::Return(v), Ty::never(), span, false)
            }
            K::Yield(v) => {
                let Some((yields, resume)) = self.frame().yields else {
                    let v = v.map(|v| self.check_expr(v, None)).into_iter().collect();
                    return self.unknown(v, span, "`yield` outside of a coroutine");
                };
                let v = match v {
                    Some(v) => Some(self.check_coerce(*v, yields)),
                    None => {
                        self.ctx.unify(yields, Ty::unit());
                        None
                    }
                };
                self.push(ExprKind::Yield(v), resume, span, false)
            }
            K::Call { callee, args } => self.check_call(*callee, args, expected, span),
            K::MethodCall { receiver, method, method_span, generic_args, args } => {
                self.check_method(*receiver, *method, *method_span, generic_args.as_deref(), args, expected, span)
            }
            K::Field { base, name, name_span } => self.check_field(*base, *name, *name_span, span),
            K::Index { base, index } => self.check_index(*base, *index, span),
            K::Range { start, end, inclusive } => self.check_range(*start, *end, *inclusive, expected, span),
            K::Unary { op, operand } => self.check_unary(*op, *operand, expected, span),
            K::Binary { op, lhs, rhs } => self.check_binary(*op, *lhs, *rhs, span),
            K::Assign { lhs, rhs } => self.check_assign(*lhs, *rhs, span),
            K::AssignOp { op, lhs, rhs } => self.check_assign_op(*op, *lhs, *rhs, span),
            K::Ref { operand, mutable, raw } => {
                let hint = expected.and_then(|t| match self.ctx.shallow(t).kind() {
                    TyKind::Ref(t, _) | TyKind::RawPtr(t, _) => Some(self.ctx.shallow(*t)),
                    _ => None,
                });
                // `&[1, 2]` where `&[T]` is wanted: the array's elements get the hint, the reference is unsized later.
                // `&|x| …` where `&dyn Fn(A)` is wanted: the closure learns its signature.
                let closure = matches!(self.body.exprs[*operand].kind, K::Closure { .. } | K::AsyncBlock { .. });
                let hint = hint.filter(|t| closure || !matches!(t.kind(), TyKind::Dynamic(_) | TyKind::Str));
                let x = self.check_expr(*operand, hint);
                let t = self.expr_ty(x);
                if *mutable {
                    self.make_mutable(x);
                }
                let m = mutability(*mutable);
                if *raw {
                    return self.push(
                        ExprKind::RawBorrow { operand: x, mutable: *mutable },
                        Ty::new(TyKind::RawPtr(t, m)),
                        span,
                        false,
                    );
                }
                self.push(
                    ExprKind::Borrow { operand: x, mutable: *mutable, two_phase: false },
                    Ty::reference(t, m),
                    span,
                    false,
                )
            }
            K::Cast { operand, ty } => {
                let to = self.lower_ty(ty);
                // What a call or a branch gives need not be of the type it is cast to.
                let is_free = matches!(
                    self.body.exprs[*operand].kind,
                    K::Call { .. } | K::MethodCall { .. } | K::If { .. } | K::Match { .. } | K::Block(_)
                );
                let hint = Some(to).filter(|_| !is_free && !matches!(to.kind(), TyKind::Int(_) | TyKind::Float(_)));
                let x = self.check_expr(*operand, hint);
                let from = self.expr_ty(x);
                let from = self.structurally(from);
                let primitive = |t: Ty| {
                    matches!(
                        t.kind(),
                        TyKind::Int(_)
                            | TyKind::Float(_)
                            | TyKind::Bool
                            | TyKind::Char
                            | TyKind::RawPtr(..)
                            | TyKind::Infer(InferVar::Int(_) | InferVar::Float(_))
                    )
                };
                let unknown = |t: Ty| matches!(t.kind(), TyKind::Infer(InferVar::Ty(_)));
                let to = self.ctx.shallow(to);
                let open = match to.kind() {
                    TyKind::RawPtr(pointee, _) => unknown(self.ctx.shallow(*pointee)),
                    _ => unknown(to),
                };
                if matches!(from.kind(), TyKind::RawPtr(..)) && open {
                    self.deferred_casts.push((from, to));
                    return self.push(ExprKind::Cast { operand: x, kind: CastKind::As }, to, span, false);
                }
                if primitive(from) && primitive(to) {
                    if let (TyKind::Infer(InferVar::Int(_)), TyKind::Int(_)) = (from.kind(), to.kind()) {
                        self.ctx.unify(from, to);
                    }
                    if let (TyKind::RawPtr(a, _), TyKind::RawPtr(b, _)) = (from.kind(), to.kind()) {
                        if matches!((a.kind(), b.kind()), (TyKind::Dynamic(_), TyKind::Dynamic(_)))
                            && self.differ_as_objects(*a, *b)
                        {
                            let message = "cannot add auto traits to dyn bound via pointer cast".into();
                            self.thir.errors.push(TypeError { span, code: "E0804", message });
                        }
                        self.ctx.commit_if_some(|s| s.unify(*a, *b).then_some(()));
                    }
                    return self.push(ExprKind::Cast { operand: x, kind: CastKind::As }, to, span, false);
                }
                if let Some(y) = self.try_coerce(x, from, to) {
                    if self.thir.exprs[y].kind == self.thir.exprs[x].kind {
                        return self.push(ExprKind::Cast { operand: x, kind: CastKind::As }, to, span, false);
                    }
                    return y;
                }
                if self.differ_as_objects(from, to) {
                    let cx = self.cx();
                    let message = format!("non-primitive cast: `{}` as `{}`", cx.display(from), cx.display(to));
                    self.thir.errors.push(TypeError { span, code: "E0605", message });
                }
                self.push(ExprKind::Cast { operand: x, kind: CastKind::As }, to, span, false)
            }
            K::Tuple(es) => {
                let hints: Vec<Ty> = match expected.map(|t| self.ctx.shallow(t)).map(|t| t.kind()) {
                    Some(TyKind::Tuple(ts)) => ts.to_vec(),
                    _ => vec![],
                };
                let mut xs = vec![];
                let mut ts = vec![];
                for (i, e) in es.iter().enumerate() {
                    let hint = hints.get(i).copied();
                    let x = self.check_expr(*e, hint);
                    let x = match hint {
                        Some(h) => self.coerce_if_fits(x, h),
                        None => x,
                    };
                    ts.push(self.expr_ty(x));
                    xs.push(x);
                }
                self.push(ExprKind::Tuple(xs), Ty::tuple(&ts), span, false)
            }
            K::Array(es) => {
                let hint = self.elem_hint(expected);
                let (elem, xs) = self.check_elements(es, hint);
                let ty = Ty::new(TyKind::Array(elem, Const::Value(xs.len() as u128)));
                self.push(ExprKind::Array(xs), ty, span, false)
            }
            K::VecList(es) => {
                let hint = match expected.map(|t| self.ctx.shallow(t)).and_then(|t| t.as_adt()) {
                    Some((_, args)) => args.first().map(|a| a.ty()),
                    None => None,
                };
                let (elem, xs) = self.check_elements(es, hint);
                let ty = match self.cx().well_known("std::vec::Vec") {
                    Some(v) => Ty::adt(v, Args::new(&[Arg::Ty(elem)])),
                    None => Ty::error(),
                };
                self.push(ExprKind::VecList(xs), ty, span, false)
            }
            K::Repeat { value, len } => {
                let elem = self.elem_hint(expected).unwrap_or_else(|| self.ctx.fresh());
                let x = self.check_coerce(*value, elem);
                let (owner, scope) = (self.owner, self.scope);
                let n = crate::lower::TyLower::in_body(self.ctx.cx, owner, scope, &mut self.ctx).constant(len);
                self.push(ExprKind::Repeat { value: x, len: n }, Ty::new(TyKind::Array(elem, n)), span, false)
            }
            K::Struct { path, fields, spread } => self.check_struct(path, fields, *spread, expected, span),
            K::Closure { .. } => self.check_closure(id, expected),
            K::Await(e) => self.check_await(*e, span),
            K::Try(e) => self.check_try(*e, span),
            K::Underscore => self.unknown(vec![], span, "`_` is not a value"),
            K::FormatArgs { args, .. } => {
                let mut xs = vec![];
                for a in args {
                    let x = self.check_expr(a.expr, None);
                    let t = self.expr_ty(x);
                    let tr = a.fmt_trait.and_then(|n| self.cx().well_known(&format!("std::fmt::{n}")));
                    if let Some(tr) = tr {
                        let p = Pred::Trait {
                            trait_ref: TraitRef { trait_: tr, args: Args::new(&[Arg::Ty(t)]) },
                            props: Props::NONE,
                        };
                        self.obligation(p, Cause { span: a.span, kind: CauseKind::Other });
                    }
                    xs.push((x, tr));
                }
                let ty =
                    self.cx().well_known("std::fmt::Arguments").map_or_else(Ty::error, |d| Ty::adt(d, Args::new(&[])));
                self.push(ExprKind::FormatArgs { args: xs }, ty, span, false)
            }
            K::Unsupported { operands, reason } => {
                let xs = operands.iter().map(|o| self.check_expr(*o, None)).collect();
                self.unknown(xs, span, reason)
            }
            K::BuiltinConst(t) => {
                let ty = self.lower_ty(t);
                self.push(ExprKind::BuiltinConst, ty, span, false)
            }
            K::Panic { args, source } => {
                let args = args.map(|a| self.check_expr(a, None));
                self.push(ExprKind::Panic { args, source }, Ty::never(), span, false)
            }
        }
    }

    /// Coerces if that is possible without a complaint (the expectation was only a hint).
    fn coerce_if_fits(&mut self, x: ExprId, to: Ty) -> ExprId {
        let from = self.expr_ty(x);
        self.try_coerce(x, from, to).unwrap_or(x)
    }

    fn elem_hint(&mut self, expected: Option<Ty>) -> Option<Ty> {
        match self.ctx.shallow(expected?).kind() {
            TyKind::Array(t, _) | TyKind::Slice(t) => Some(*t),
            _ => None,
        }
    }

    fn check_lit(&mut self, l: &Literal, expected: Option<Ty>, span: Span) -> ExprId {
        let u8_ = Ty::int(IntTy::U8);
        let (v, ty) = match l {
            Literal::Int(v, suffix) => {
                let ty = match suffix.and_then(crate::lower::prim_ty) {
                    Some(t) => t,
                    None => match expected.map(|t| self.ctx.shallow(t)) {
                        Some(t) if matches!(t.kind(), TyKind::Int(_) | TyKind::Infer(InferVar::Int(_))) => t,
                        _ => self.ctx.fresh_int(),
                    },
                };
                (LitValue::Int(*v), ty)
            }
            Literal::Float(suffix) => {
                let ty = match suffix.and_then(crate::lower::prim_ty) {
                    Some(t) => t,
                    None => self.ctx.fresh_float(),
                };
                (LitValue::Other, ty)
            }
            Literal::Bool(b) => (LitValue::Bool(*b), Ty::bool()),
            Literal::Char(c) => {
                (c.map_or(LitValue::Other, |c| LitValue::Int(u128::from(u32::from(c)))), Ty::new(TyKind::Char))
            }
            Literal::Byte(b) => (b.map_or(LitValue::Other, |b| LitValue::Int(u128::from(b))), u8_),
            Literal::Str(s) => (LitValue::Str(s.clone()), Ty::reference(Ty::str(), Mutability::Not)),
            Literal::ByteStr(n) => {
                (LitValue::Other, Ty::reference(Ty::new(TyKind::Array(u8_, Const::Value(*n as u128))), Mutability::Not))
            }
            Literal::CStr => {
                let t = self.cx().well_known("std::ffi::CStr").map_or_else(Ty::error, |d| Ty::adt(d, Args::new(&[])));
                (LitValue::Other, Ty::reference(t, Mutability::Not))
            }
        };
        self.push(ExprKind::Lit(v), ty, span, false)
    }

    pub fn check_block(&mut self, b: &ast::Block, expected: Option<Ty>, span: Span, is_unsafe: bool) -> ExprId {
        let mark = self.names.len();
        let scope = self.scope;
        if let Some(m) = b.module {
            self.scope = m;
        }
        let label = b.label.as_ref().map(|l| {
            let value = expected.unwrap_or_else(|| self.ctx.fresh());
            let id = self.push_loop(Some(l), Some(value), false);
            (id, value)
        });
        let outer_diverges = std::mem::replace(&mut self.frame().diverges, false);
        let mut stmts = vec![];
        for s in &b.stmts {
            match s {
                ast::Stmt::Let { pat, ty, init, els, span } => {
                    let declared = ty.as_ref().map(|t| self.lower_ty(t));
                    let x = match (init, declared) {
                        (Some(i), Some(t)) => Some(self.check_coerce(*i, t)),
                        (Some(i), None) => Some(self.check_expr(*i, None)),
                        (None, _) => None,
                    };
                    let t = match (declared, x) {
                        (Some(t), _) => t,
                        (None, Some(x)) => {
                            let t = self.expr_ty(x);
                            if t.is_never() { self.ctx.fresh_diverging() } else { t }
                        }
                        (None, None) => self.ctx.fresh(),
                    };
                    let x = x.map(|x| {
                        let xt = self.expr_ty(x);
                        if xt.is_never() && !t.is_never() {
                            self.push(ExprKind::Cast { operand: x, kind: CastKind::NeverToAny }, t, *span, true)
                        } else {
                            x
                        }
                    });
                    let els = els.map(|e| {
                        let d = self.frame().diverges;
                        let x = self.check_coerce(e, Ty::never());
                        self.frame().diverges = d;
                        x
                    });
                    let p = self.check_pat(*pat, t);
                    if let Some(x) = x {
                        self.ref_mut_bindings(p, x);
                    }
                    stmts.push(Stmt::Let { pat: p, init: x, els, span: *span });
                }
                ast::Stmt::Expr { expr, semi } => {
                    let x = if *semi { self.check_expr(*expr, None) } else { self.check_coerce(*expr, Ty::unit()) };
                    stmts.push(Stmt::Expr(x));
                }
            }
        }
        let diverged = self.frame().diverges;
        let mut ty;
        let tail = match b.tail {
            Some(t) => {
                let hint = label.map(|(_, v)| v).or(expected);
                let x = self.check_expr(t, hint);
                let x = match hint {
                    // The tail is a coercion site.
                    Some(h) => self.coerce_if_fits(x, h),
                    None => x,
                };
                ty = self.expr_ty(x);
                Some(x)
            }
            None => {
                ty = if diverged { Ty::never() } else { Ty::unit() };
                None
            }
        };
        if let Some((_, value)) = label {
            let broken = self.frame().loops.pop().is_some_and(|f| f.broken);
            if broken || !ty.is_never() {
                if tail.is_none() && !ty.is_never() {
                    self.ctx.unify(value, Ty::unit());
                } else if !ty.is_never() {
                    self.ctx.commit_if_some(|s| s.unify(value, ty).then_some(()));
                }
                ty = value;
            }
        }
        let d = self.frame().diverges;
        self.frame().diverges = outer_diverges || (d && ty.is_never()) || diverged;
        self.scope = scope;
        self.leave_scope(mark);
        let block = Block { stmts, tail, label: label.map(|x| x.0), edition: b.edition, is_unsafe, span };
        self.push(ExprKind::Block(block), ty, span, false)
    }

    /// `ref mut` (written or by default binding mode) borrows the matched place mutably.
    fn ref_mut_bindings(&mut self, pat: PatId, place: ExprId) {
        let mut stack = vec![pat];
        while let Some(p) = stack.pop() {
            match &self.thir.pats[p].kind {
                PatKind::Bind { mode: BindMode::ByRef(Mutability::Mut), .. } => {
                    self.make_mutable(place);
                    return;
                }
                PatKind::Bind { sub: Some(s), .. } => stack.push(*s),
                PatKind::Variant { fields, .. } | PatKind::Tuple(fields) => stack.extend(fields.iter().map(|x| x.1)),
                PatKind::Or(ps) => stack.extend(ps),
                PatKind::Slice { before, rest, after, .. } => {
                    stack.extend(before);
                    stack.extend(rest.iter().flatten());
                    stack.extend(after);
                }
                // Behind a reference the place itself is not borrowed mutably.
                _ => {}
            }
        }
    }

    fn check_if(
        &mut self,
        cond: ast::ExprId,
        then: ast::ExprId,
        els: Option<ast::ExprId>,
        expected: Option<Ty>,
        span: Span,
    ) -> ExprId {
        let mark = self.names.len();
        let c = self.check_coerce(cond, Ty::bool());
        let before = self.frame().diverges;
        let mut merge = Merge::new(expected);
        let t = match els {
            Some(_) => {
                let t = self.check_expr(then, merge.hint());
                self.merge_arm(&mut merge, t)
            }
            None => self.check_coerce(then, Ty::unit()),
        };
        self.leave_scope(mark);
        let d1 = self.frame().diverges;
        self.frame().diverges = before;
        match els {
            None => self.push(ExprKind::If { cond: c, then: t, els: None }, Ty::unit(), span, false),
            Some(e) => {
                let x = self.check_expr(e, merge.hint());
                let x = self.merge_arm(&mut merge, x);
                let d2 = self.frame().diverges;
                self.frame().diverges = before || (d1 && d2);
                let ty = merge.finish();
                let (t, x) = (self.retype_never(t, ty), self.retype_never(x, ty));
                self.push(ExprKind::If { cond: c, then: t, els: Some(x) }, ty, span, false)
            }
        }
    }

    /// The elements of an array: one type, as of branches.
    fn check_elements(&mut self, es: &[ast::ExprId], hint: Option<Ty>) -> (Ty, Vec<ExprId>) {
        // An open type would be that of the first element.
        let hint = hint.filter(|t| !matches!(self.ctx.shallow(*t).kind(), TyKind::Infer(InferVar::Ty(_))));
        let mut merge = Merge::new(hint);
        let mut xs = Vec::with_capacity(es.len());
        for e in es {
            let x = self.check_expr(*e, merge.hint());
            xs.push(self.merge_arm(&mut merge, x));
        }
        match merge.ty {
            Some(ty) => (ty, xs.into_iter().map(|x| self.retype_never(x, ty)).collect()),
            None => {
                let ty = hint.unwrap_or_else(|| self.ctx.fresh());
                (ty, xs.into_iter().map(|x| self.coerce(x, ty)).collect())
            }
        }
    }

    fn retype_never(&mut self, x: ExprId, ty: Ty) -> ExprId {
        let t = self.expr_ty(x);
        if t.is_never() && !ty.is_never() {
            let span = self.thir.exprs[x].span;
            return self.push(ExprKind::Cast { operand: x, kind: CastKind::NeverToAny }, ty, span, true);
        }
        // The first arm, before it was known that functions meet in a pointer.
        if matches!(t.kind(), TyKind::FnDef(..) | TyKind::Closure(..)) && matches!(ty.kind(), TyKind::FnPtr(_)) {
            return self.coerce(x, ty);
        }
        x
    }

    fn merge_arm(&mut self, m: &mut Merge, x: ExprId) -> ExprId {
        let t = self.expr_ty(x);
        let t = self.structurally(t);
        if t.is_never() {
            return x;
        }
        match m.ty {
            None => {
                let x = match m.expected {
                    Some(e) => self.coerce_if_fits(x, e),
                    None => x,
                };
                m.ty = Some(self.expr_ty(x));
                x
            }
            Some(target) => {
                let target = self.ctx.shallow(target);
                // Two different functions meet in a pointer (rustc's LUB coercion).
                if let (TyKind::FnDef(..) | TyKind::Closure(..), TyKind::FnDef(..) | TyKind::Closure(..)) =
                    (t.kind(), target.kind())
                    && t != target
                    && let Some((inputs, output)) = self.ctx.callable(target)
                {
                    let ptr = Ty::new(TyKind::FnPtr(FnPtrTy {
                        inputs,
                        output,
                        is_unsafe: false,
                        variadic: false,
                        props: Props::NONE,
                    }));
                    m.ty = Some(ptr);
                    return self.coerce(x, ptr);
                }
                self.coerce(x, target)
            }
        }
    }

    fn check_match(
        &mut self,
        scrutinee: ast::ExprId,
        arms: &[ast::Arm],
        source: ast::MatchSource,
        expected: Option<Ty>,
        span: Span,
    ) -> ExprId {
        let s = self.check_expr(scrutinee, None);
        let st = self.expr_ty(s);
        let before = self.frame().diverges;
        let mut merge = Merge::new(expected);
        let mut out = vec![];
        let mut all_diverge = true;
        for a in arms {
            self.frame().diverges = before;
            let mark = self.names.len();
            let p = self.check_pat(a.pat, st);
            self.ref_mut_bindings(p, s);
            let guard = a.guard.map(|g| self.check_coerce(g, Ty::bool()));
            self.frame().diverges = before;
            let hint = merge.hint();
            let b = self.check_expr(a.body, hint);
            let b = self.merge_arm(&mut merge, b);
            all_diverge &= self.frame().diverges;
            self.leave_scope(mark);
            out.push(Arm { pat: p, guard, body: b, span: a.span });
        }
        self.frame().diverges = before || all_diverge;
        let ty = merge.finish();
        for a in &mut out {
            a.body = self.retype_never(a.body, ty);
        }
        let source = match source {
            ast::MatchSource::Match => MatchSource::Match,
            ast::MatchSource::Macro => MatchSource::Macro,
        };
        self.push(ExprKind::Match { scrutinee: s, arms: out, source }, ty, span, false)
    }

    fn push_loop(&mut self, label: Option<&ast::Label>, value: Option<Ty>, is_loop: bool) -> LoopId {
        let id = LoopId(self.next_loop);
        self.next_loop += 1;
        // A labelled block is no target of a plain `break`.
        let labelled_block = value.is_some() && !is_loop;
        self.frame().loops.push(LoopFrame {
            id,
            label: label.map(|l| (l.name, l.hygiene)),
            value,
            is_loop: !labelled_block,
            broken: false,
            output: None,
        });
        id
    }

    fn check_loop_body(
        &mut self,
        body: ast::ExprId,
        label: Option<&ast::Label>,
        value: Option<Ty>,
        is_loop: bool,
    ) -> (LoopId, ExprId, LoopFrame) {
        let id = self.push_loop(label, value, is_loop);
        let before = self.frame().diverges;
        let b = self.check_coerce(body, Ty::unit());
        self.frame().diverges = before;
        let none = LoopFrame { id, label: None, value: None, is_loop: true, broken: true, output: None };
        let frame = self.frame().loops.pop().unwrap_or(none);
        (id, b, frame)
    }

    fn find_loop(&mut self, label: Option<&ast::Label>) -> Option<usize> {
        let loops = &self.frames.last()?.loops;
        match label {
            Some(l) => loops.iter().rposition(|f| f.label == Some((l.name, l.hygiene))),
            None => loops.iter().rposition(|f| f.is_loop),
        }
    }

    fn check_break(&mut self, label: Option<&ast::Label>, value: Option<ast::ExprId>, span: Span) -> ExprId {
        let Some(i) = self.find_loop(label) else {
            return self.unknown(vec![], span, "`break` outside of a loop");
        };
        let target = self.frame().loops[i].value;
        let v = match (value, target) {
            (Some(v), Some(t)) => Some(self.check_coerce(v, t)),
            (Some(v), None) => Some(self.check_expr(v, None)),
            (None, Some(t)) => {
                self.ctx.commit_if_some(|s| s.unify(t, Ty::unit()).then_some(()));
                None
            }
            (None, None) => None,
        };
        let f = &mut self.frame().loops[i];
        f.broken = true;
        let id = f.id;
        self.push(ExprKind::Break { target: id, value: v }, Ty::never(), span, false)
    }

    fn check_for(
        &mut self,
        pat: ast::PatId,
        iter: ast::ExprId,
        body: ast::ExprId,
        label: Option<&ast::Label>,
        span: Span,
    ) -> ExprId {
        let x = self.check_expr(iter, None);
        let t = self.expr_ty(x);
        let t = self.structurally(t);
        let cx = self.cx();
        let into = cx.well_known("std::iter::IntoIterator");
        let iterator = cx.lang_item("iterator").or_else(|| cx.well_known("std::iter::Iterator"));
        let found = (|| {
            let (into, iterator) = (into?, iterator?);
            let f = cx.assoc_item(into, Name::new("into_iter"), Namespace::Value)?;
            let assoc = cx.assoc_item(into, Name::new("IntoIter"), Namespace::Type)?;
            let next = cx.assoc_item(iterator, Name::new("next"), Namespace::Value)?;
            let item = cx.assoc_item(iterator, Name::new("Item"), Namespace::Type)?;
            Some((into, f, assoc, next, item))
        })();
        let Some((into, f, assoc, next, item)) = found else {
            return self.unknown(vec![x], span, "`IntoIterator` is not in the model");
        };
        let iter_span = self.thir.exprs[x].span;
        let args = Args::new(&[Arg::Ty(t)]);
        self.obligation(
            Pred::Trait { trait_ref: TraitRef { trait_: into, args }, props: Props::NONE },
            Cause { span: iter_span, kind: CauseKind::Other },
        );
        let it = self.ctx.normalize(Ty::new(TyKind::Projection(assoc, args)));
        let callee = self.push(ExprKind::FnItem, Ty::new(TyKind::FnDef(f, args)), iter_span, true);
        let call = self.push(
            ExprKind::Call { callee, args: vec![x], syntax: CallSyntax::Desugared, fn_span: iter_span },
            it,
            iter_span,
            true,
        );
        let iargs = Args::new(&[Arg::Ty(it)]);
        let item_ty = self.ctx.normalize(Ty::new(TyKind::Projection(item, iargs)));
        let item_ty = self.structurally(item_ty);
        let next_ty = Ty::new(TyKind::FnDef(next, iargs));
        let mark = self.names.len();
        let p = self.check_pat(pat, item_ty);
        let (id, b, _) = self.check_loop_body(body, label, None, true);
        self.leave_scope(mark);
        self.push(
            ExprKind::For { into_iter: call, next: next_ty, item: item_ty, pat: p, body: b, id },
            Ty::unit(),
            span,
            false,
        )
    }

    // ---------------------------------------------------------------------------------------------------- calls

    fn check_call(&mut self, callee: ast::ExprId, args: &[ast::ExprId], expected: Option<Ty>, span: Span) -> ExprId {
        let start = self.obligations.len();
        let c = self.check_expr(callee, None);
        let end = self.obligations.len();
        let t = self.expr_ty(c);
        let t = self.structurally(t);
        match t.kind() {
            TyKind::FnDef(..) | TyKind::FnPtr(_) => {
                let is_path = matches!(self.thir.exprs[c].kind, ExprKind::FnItem);
                let call = self.finish_call(c, t, args, expected, span, is_path.then_some(start..end));
                if let (TyKind::FnDef(def, _), ast::ExprKind::Path(p)) = (t.kind(), &self.body.exprs[callee].kind) {
                    self.blame_generics(*def, start..end, p.segments.last().and_then(|s| s.args.as_deref()));
                }
                return call;
            }
            TyKind::Error => {
                let mut ops = vec![c];
                for a in args {
                    ops.push(self.check_expr(*a, None));
                }
                return self.push(ExprKind::Unknown { operands: ops }, Ty::error(), span, false);
            }
            _ => {}
        }
        // Autoderef until something callable turns up.
        let auto = self.ctx.autoderef(t);
        for (i, (t, _)) in auto.steps.iter().enumerate() {
            match t.kind() {
                TyKind::FnDef(..) | TyKind::FnPtr(_) => {
                    let place = self.apply_derefs(c, i);
                    return self.finish_call(place, *t, args, expected, span, None);
                }
                TyKind::Closure(..) => {
                    let place = self.apply_derefs(c, i);
                    let Some((inputs, output)) = self.ctx.callable(*t) else { break };
                    let xs = self.check_args(&inputs, args, None);
                    return self.overloaded_call(
                        "fn",
                        place,
                        *t,
                        Ty::new(TyKind::Tuple(inputs)),
                        xs,
                        output,
                        span,
                        true,
                    );
                }
                TyKind::Infer(_) => break,
                // `&F` is callable itself, but rustc calls `*f` (`try_overloaded_call_step` in `rustc_hir_typeck/src/callee.rs`).
                TyKind::Ref(..) if i == 0 => continue,
                _ => {}
            }
            let tuple = {
                let vars: Vec<Ty> = args.iter().map(|_| self.ctx.fresh()).collect();
                Ty::tuple(&vars)
            };
            for lang in ["fn", "fn_mut", "fn_once", "async_fn", "async_fn_mut", "async_fn_once"] {
                let Some(trait_) = self.cx().lang_item(lang) else { continue };
                let tr = TraitRef { trait_, args: Args::new(&[Arg::Ty(*t), Arg::Ty(tuple)]) };
                if self.ctx.evaluate(Pred::Trait { trait_ref: tr, props: Props::NONE }) == Eval::No {
                    continue;
                }
                let cause = Cause { span, kind: CauseKind::Other };
                self.obligation(Pred::Trait { trait_ref: tr, props: Props::NONE }, cause);
                self.ctx.select_where_possible();
                let TyKind::Tuple(inputs) = self.ctx.shallow(tuple).kind() else { break };
                let inputs = *inputs;
                let place = self.apply_derefs(c, i);
                let (owner, name) = match lang {
                    "async_fn" | "async_fn_mut" => ("async_fn_mut", "CallRefFuture"),
                    "async_fn_once" => ("async_fn_once", "CallOnceFuture"),
                    _ => ("fn_once", "Output"),
                };
                let output = match self.assoc(owner, name, Namespace::Type) {
                    Some(o) => self.ctx.normalize(Ty::new(TyKind::Projection(o, tr.args))),
                    None => Ty::error(),
                };
                let xs = self.check_args(&inputs, args, None);
                return self.overloaded_call(lang, place, *t, tuple, xs, output, span, false);
            }
        }
        let mut ops = vec![c];
        for a in args {
            ops.push(self.check_expr(*a, None));
        }
        self.unknown(ops, span, "the checker does not know how to call this")
    }

    /// `Fn*::call*(&callee, (args,))`.
    fn overloaded_call(
        &mut self,
        lang: &str,
        place: ExprId,
        t: Ty,
        tuple: Ty,
        args: Vec<ExprId>,
        output: Ty,
        span: Span,
        is_closure: bool,
    ) -> ExprId {
        let cx = self.cx();
        let method = match lang {
            "fn" => "call",
            "fn_mut" => "call_mut",
            "fn_once" => "call_once",
            "async_fn" => "async_call",
            "async_fn_mut" => "async_call_mut",
            _ => "async_call_once",
        };
        let Some(f) =
            cx.lang_item(lang).and_then(|d| cx.assoc_item(d, Name::new(method), Namespace::Value).or(Some(d)))
        else {
            let mut ops = vec![place];
            ops.extend(args);
            return self.unknown(ops, span, "the `Fn` traits are not in the model");
        };
        let pspan = self.thir.exprs[place].span;
        let fn_ty = Ty::new(TyKind::FnDef(f, Args::new(&[Arg::Ty(t), Arg::Ty(tuple)])));
        let callee = self.push(ExprKind::FnItem, fn_ty, pspan, true);
        let receiver = match lang {
            "fn" | "async_fn" => self.push(
                ExprKind::Borrow { operand: place, mutable: false, two_phase: false },
                Ty::reference(t, Mutability::Not),
                pspan,
                true,
            ),
            "fn_mut" | "async_fn_mut" => {
                self.make_mutable(place);
                self.push(
                    ExprKind::Borrow { operand: place, mutable: true, two_phase: true },
                    Ty::reference(t, Mutability::Mut),
                    pspan,
                    true,
                )
            }
            _ => place,
        };
        let packed = self.push(ExprKind::Tuple(args), tuple, span, true);
        let call = self.push(
            ExprKind::Call { callee, args: vec![receiver, packed], syntax: CallSyntax::OverloadedCall, fn_span: span },
            output,
            span,
            false,
        );
        if is_closure {
            self.closure_calls.push(call);
        }
        call
    }

    /// The user's own `Deref` impls on the way to a method may ask for what is decided later.
    fn derefs_hold(&mut self, receiver: Ty, derefs: usize, method: DefId, span: Span) {
        let Some(deref) = self.cx().lang_item("deref") else { return };
        let steps = self.ctx.autoderef(receiver).steps;
        for (ty, _) in steps.into_iter().take(derefs) {
            if matches!(ty.kind(), TyKind::Adt(def, _) if self.cx().is_user(*def)) {
                let trait_ref = TraitRef { trait_: deref, args: Args::new(&[Arg::Ty(ty)]) };
                let kind = CauseKind::ItemBound { item: method, bound_span: None, call_span: span, arg_span: None };
                self.obligation(Pred::Trait { trait_ref, props: Props::NONE }, Cause { span, kind });
            }
        }
    }

    fn wrong_count(&mut self, code: &'static str, span: Span) {
        let message = "this function takes a different number of arguments".to_owned();
        self.type_error(TypeError { span, code, message });
    }

    fn finish_call(
        &mut self,
        callee: ExprId,
        t: Ty,
        args: &[ast::ExprId],
        expected: Option<Ty>,
        span: Span,
        obligations: Option<std::ops::Range<usize>>,
    ) -> ExprId {
        let Some((inputs, output)) = self.ctx.callable(t) else {
            return self.unknown(vec![callee], span, "not callable");
        };
        let callee_span = self.thir.exprs[callee].span;
        match t.kind() {
            TyKind::FnDef(def, _) if inputs.len() != args.len() && self.cx().is_user(*def) => {
                let is_variadic =
                    matches!(&self.cx().item(*def).kind, asyncsend_hir::ast::ItemKind::Fn(f) if f.variadic);
                if !is_variadic || args.len() < inputs.len() {
                    self.wrong_count("E0061", callee_span);
                }
            }
            TyKind::Closure(..) if inputs.len() != args.len() => self.wrong_count("E0057", callee_span),
            _ => {}
        }
        let hints = self.expected_inputs(&inputs, output, expected);
        let mut formals = inputs.to_vec();
        // Variadic calls pass the rest as they are.
        while formals.len() < args.len() {
            formals.push(self.ctx.fresh());
        }
        let xs = self.check_args(&formals, args, hints.as_deref());
        if let (Some(range), TyKind::FnDef(def, _)) = (obligations, t.kind()) {
            self.blame_args(*def, range, &xs, span);
        }
        let fn_span = self.thir.exprs[callee].span;
        self.must_be_well_formed(output, span);
        self.push(ExprKind::Call { callee, args: xs, syntax: CallSyntax::Call, fn_span }, output, span, false)
    }

    /// Points each obligation of a call at the one argument that its parameter comes from (rustc's
    /// `adjust_fulfillment_errors`).
    fn blame_args(&mut self, def: DefId, range: std::ops::Range<usize>, args: &[ExprId], call_span: Span) {
        let sig = self.cx().fn_sig(def);
        // A constructor's where clauses are its type's.
        let item = if def.kind() == DefKind::Variant { def.parent().unwrap_or(def) } else { def };
        self.blame(item, &sig.inputs, range, args, call_span);
    }

    /// Points the obligations of `item` in `range` at the value whose declared type brought each in.
    fn blame(&mut self, item: DefId, declared: &[Ty], range: std::ops::Range<usize>, args: &[ExprId], call_span: Span) {
        let preds = self.cx().predicates(item);
        for (k, i) in range.enumerate() {
            let Some((p, _)) = preds.get(k) else { break };
            let mentioned = match p {
                Pred::Trait { trait_ref, .. } => trait_ref.args,
                Pred::Projection { args, .. } => *args,
                Pred::Props { ty, .. } => Args::new(&[Arg::Ty(*ty)]),
            };
            let params = params_to_blame(self.cx(), item, mentioned);
            let arg = blamed_arg(declared, &params).and_then(|n| args.get(n)).map(|x| self.thir.exprs[*x].span);
            if let Some(o) = self.obligations.get_mut(i) {
                if let CauseKind::ItemBound { arg_span, call_span: c, .. } = &mut o.cause.kind {
                    *arg_span = arg;
                    *c = call_span;
                }
                if let Some(a) = arg {
                    o.cause.span = a;
                }
            }
        }
    }

    /// What a method asks of its receiver's type is blamed on its name; if others among its arguments have that type too,
    /// on the receiver.
    fn blame_receiver(&mut self, method: DefId, range: std::ops::Range<usize>, (receiver, name): (Span, Span)) {
        let preds = self.cx().predicates(method);
        for (k, i) in range.enumerate() {
            let Some(o) = self.obligations.get_mut(i) else { continue };
            let CauseKind::ItemBound { arg_span, .. } = &mut o.cause.kind else { continue };
            let of_self = |p: &Pred| match p {
                Pred::Trait { trait_ref, .. } => {
                    let params = params_to_blame(self.ctx.cx, method, trait_ref.args);
                    params.iter().any(|t| matches!(t.kind(), TyKind::Param(p) if p.name.as_str() == "Self"))
                }
                _ => false,
            };
            match arg_span {
                Some(a) if *a == receiver => {
                    *arg_span = None;
                    o.cause.span = name;
                }
                None if preds.get(k).is_some_and(|(p, _)| of_self(p)) => o.cause.span = receiver,
                _ => {}
            }
        }
    }

    /// Points the obligations of a function's own type parameters at the arguments that are written for them.
    pub(super) fn blame_generics(
        &mut self,
        def: DefId,
        range: std::ops::Range<usize>,
        written: Option<&ast::GenericArgs>,
    ) {
        let Some(written) = written.filter(|_| def.kind() == DefKind::Fn) else { return };
        let first = self.cx().generics(def).parent_count;
        for (k, i) in range.enumerate() {
            let Some((Pred::Trait { trait_ref, .. }, _)) = self.cx().predicates(def).get(k) else { continue };
            let TyKind::Param(p) = trait_ref.self_ty().kind() else { continue };
            let arg = (p.index as usize).checked_sub(first).and_then(|n| written.args.get(n));
            let (Some(ast::GenericArg::Type(t)), Some(o)) = (arg, self.obligations.get_mut(i)) else { continue };
            o.cause.span = t.span;
        }
    }

    /// What the formal types would be if the call gave the expected type: hints for the arguments.
    fn expected_inputs(&mut self, inputs: &[Ty], output: Ty, expected: Option<Ty>) -> Option<Vec<Ty>> {
        let expected = expected?;
        let expected = self.ctx.resolve(expected);
        if matches!(expected.kind(), TyKind::Infer(_)) || !output.has_infer() {
            return None;
        }
        self.ctx.probe(|s| {
            if !s.unify(output, expected) {
                return None;
            }
            let hints: Vec<Ty> = inputs.iter().map(|t| s.resolve(*t)).collect();
            Some(hints)
        })
    }

    /// Checks arguments against formal types: closures last, so that they see what the others determined.
    fn check_args(&mut self, formals: &[Ty], args: &[ast::ExprId], hints: Option<&[Ty]>) -> Vec<ExprId> {
        let mut out: Vec<Option<ExprId>> = vec![None; args.len()];
        let is_closure = |s: &Self, e: ast::ExprId| matches!(s.body.exprs[e].kind, ast::ExprKind::Closure { .. });
        for closures in [false, true] {
            if closures {
                self.ctx.select_where_possible();
            }
            for (i, a) in args.iter().enumerate() {
                if is_closure(self, *a) != closures {
                    continue;
                }
                let formal = formals.get(i).copied().unwrap_or_else(Ty::error);
                let hint = hints.and_then(|h| h.get(i)).copied().filter(|_| {
                    !closures
                        || !matches!(self.ctx.shallow(formal).kind(), TyKind::Infer(_))
                        || self.hint_is_callable(hints, i)
                });
                let x = self.check_expr(*a, Some(hint.unwrap_or(formal)));
                let x = match hint {
                    // As rustc: coerce to what the expected result asks for, if that is a sized type and it fits.
                    Some(h)
                        if !matches!(
                            self.ctx.shallow(h).kind(),
                            TyKind::Dynamic(_) | TyKind::Slice(_) | TyKind::Str
                        ) =>
                    {
                        self.coerce_if_fits(x, h)
                    }
                    _ => x,
                };
                // As rustc: where one impl alone fits, it says what the argument is coerced to.
                if formal.has_infer() && self.ctx.resolve(formal).has_infer() {
                    self.ctx.select_where_possible();
                }
                out[i] = Some(self.coerce(x, formal));
            }
        }
        out.into_iter().flatten().collect()
    }

    fn hint_is_callable(&mut self, hints: Option<&[Ty]>, i: usize) -> bool {
        hints
            .and_then(|h| h.get(i))
            .copied()
            .is_some_and(|t| matches!(self.ctx.shallow(t).kind(), TyKind::Dynamic(_) | TyKind::FnPtr(_)))
    }

    fn check_method(
        &mut self,
        receiver: ast::ExprId,
        method: Name,
        method_span: Span,
        generic_args: Option<&ast::GenericArgs>,
        args: &[ast::ExprId],
        expected: Option<Ty>,
        span: Span,
    ) -> ExprId {
        let r = self.check_expr(receiver, None);
        let rt = self.expr_ty(r);
        let rt = self.structurally(rt);
        if matches!(rt.kind(), TyKind::Error) || rt.is_never() {
            let mut ops = vec![r];
            for a in args {
                ops.push(self.check_expr(*a, None));
            }
            let ty = if rt.is_never() { self.ctx.fresh_diverging() } else { Ty::error() };
            return self.push(ExprKind::Unknown { operands: ops }, ty, span, false);
        }
        let Some(pick) = self.probe_method(rt, method) else {
            // A field holding a closure is called as `(x.f)(..)`, so this is no field.
            let cx = self.cx();
            let shown = self.ctx.resolve(rt);
            let mut ops = vec![r];
            for a in args {
                ops.push(self.check_expr(*a, None));
            }
            if self.has_no_item(rt, method) {
                let message =
                    format!("no method named `{method}` found for `{}` in the current scope", cx.display(shown));
                self.type_error(TypeError { span: method_span, code: "E0599", message });
                return self.push(ExprKind::Unknown { operands: ops }, Ty::error(), span, false);
            }
            return self.unknown(
                ops,
                method_span,
                &format!("no method `{method}` is known for `{}`", cx.display(shown)),
            );
        };
        if args.len() + 1 != self.cx().fn_sig(pick.method).inputs.len() && self.cx().is_user(pick.method) {
            self.wrong_count("E0061", method_span);
        }
        // Adjust the receiver.
        let mut x = self.apply_derefs(r, pick.derefs);
        let mut t = self.expr_ty(x);
        let rspan = self.thir.exprs[x].span;
        match pick.autoref {
            AutoRef::None => {
                // A by-value receiver that is a reference is reborrowed, as rustc does.
                if pick.derefs == 0
                    && let TyKind::Ref(inner, m) = t.kind()
                {
                    let mutable = *m == Mutability::Mut;
                    let place = self.push(ExprKind::Deref(x), *inner, rspan, true);
                    x = self.push(ExprKind::Borrow { operand: place, mutable, two_phase: mutable }, t, rspan, true);
                }
            }
            AutoRef::Ref(m) => {
                if m == Mutability::Mut {
                    self.make_mutable(x);
                }
                let place_ty = t;
                t = Ty::reference(place_ty, m);
                x = self.push(
                    ExprKind::Borrow { operand: x, mutable: m == Mutability::Mut, two_phase: m == Mutability::Mut },
                    t,
                    rspan,
                    true,
                );
                if pick.unsize
                    && let TyKind::Array(elem, _) = place_ty.kind()
                {
                    t = Ty::reference(Ty::slice(*elem), m);
                    x = self.push(ExprKind::Cast { operand: x, kind: CastKind::Unsize }, t, rspan, true);
                }
            }
            AutoRef::ConstPtr => {
                x = self.push(ExprKind::Cast { operand: x, kind: CastKind::RawPointer }, pick.self_ty, rspan, true);
                t = pick.self_ty;
            }
        }
        // Confirm: arguments of the container, then the method's own.
        let cx = self.cx();
        let (fresh, _) = self.container_args(pick.method, &pick.container);
        let parent = cx.generics(pick.method).parent_count;
        let full = match generic_args {
            Some(_) => {
                let leading: Vec<Arg> = fresh.iter().take(parent).copied().collect();
                let (owner, scope) = (self.owner, self.scope);
                crate::lower::TyLower::in_body(cx, owner, scope, &mut self.ctx).args_with(
                    pick.method,
                    generic_args,
                    leading,
                )
            }
            None => fresh,
        };
        let fn_ty = Ty::new(TyKind::FnDef(pick.method, full));
        let Some((inputs, output)) = self.ctx.callable(fn_ty) else {
            return self.unknown(vec![x], span, "not callable");
        };
        if let Some(formal) = inputs.first() {
            self.ctx.unify(*formal, t);
        }
        self.derefs_hold(rt, pick.derefs, pick.method, span);
        let range = self.item_obligations(pick.method, &full, method_span);
        self.args_must_be_well_formed(full, span);
        let hints = self.expected_inputs(&inputs, output, expected);
        let formals: Vec<Ty> = inputs.iter().skip(1).copied().collect();
        let hints: Option<Vec<Ty>> = hints.map(|h| h.into_iter().skip(1).collect());
        let rest = self.check_args(&formals, args, hints.as_deref());
        let mut all = vec![x];
        all.extend(rest);
        self.blame_args(pick.method, range.clone(), &all, span);
        self.blame_receiver(pick.method, range.clone(), (rspan, method_span));
        self.blame_generics(pick.method, range, generic_args);
        let callee = self.push(ExprKind::FnItem, fn_ty, method_span, true);
        self.push(
            ExprKind::Call { callee, args: all, syntax: CallSyntax::Method, fn_span: method_span },
            output,
            span,
            false,
        )
    }

    fn check_field(&mut self, base: ast::ExprId, name: Name, _name_span: Span, span: Span) -> ExprId {
        let b = self.check_expr(base, None);
        let t = self.expr_ty(b);
        let t = self.structurally(t);
        if matches!(t.kind(), TyKind::Error) {
            return self.push(ExprKind::Unknown { operands: vec![b] }, Ty::error(), span, false);
        }
        let auto = self.ctx.autoderef(t);
        for (i, (t, _)) in auto.steps.iter().enumerate() {
            let found = match t.kind() {
                TyKind::Adt(d, args) if d.kind() != DefKind::Enum => {
                    let fields = self.field_tys(*d, *args, *d);
                    fields.iter().position(|(n, _)| *n == name).map(|i| (i as u32, fields[i].1))
                }
                TyKind::Tuple(ts) => {
                    name.as_str().parse::<usize>().ok().and_then(|i| ts.get(i).map(|t| (i as u32, *t)))
                }
                _ => None,
            };
            if let Some((field, ft)) = found {
                let place = self.apply_derefs(b, i);
                return self.push(ExprKind::Field { base: place, field }, ft, span, false);
            }
        }
        let shown = self.ctx.resolve(t);
        let cx = self.cx();
        if self.has_no_item(t, name) && self.probe_method(t, name).is_none() {
            let message = format!("no field `{name}` on type `{}`", cx.display(shown));
            // The name ends the expression.
            let at = Span { start: span.end.saturating_sub(name.as_str().len() as u32), ..span };
            self.type_error(TypeError { span: at, code: "E0609", message });
            return self.push(ExprKind::Unknown { operands: vec![b] }, Ty::error(), span, false);
        }
        self.unknown(vec![b], span, &format!("no field `{name}` is known of `{}`", cx.display(shown)))
    }

    fn check_index(&mut self, base: ast::ExprId, index: ast::ExprId, span: Span) -> ExprId {
        let b = self.check_expr(base, None);
        let bt = self.expr_ty(b);
        let bt = self.structurally(bt);
        let i = self.check_expr(index, None);
        let it = self.expr_ty(i);
        let it = self.structurally(it);
        let cx = self.cx();
        let auto = self.ctx.autoderef(bt);
        let mut steps: Vec<(Ty, usize, bool)> =
            auto.steps.iter().enumerate().map(|(n, (t, _))| (*t, n, false)).collect();
        if let Some((last, n, _)) = steps.last().copied()
            && let TyKind::Array(t, _) = last.kind()
        {
            steps.push((Ty::slice(*t), n, true));
        }
        let int = matches!(it.kind(), TyKind::Int(IntTy::Usize) | TyKind::Infer(InferVar::Int(_)));
        for (t, n, unsize) in steps {
            if let (TyKind::Array(elem, _) | TyKind::Slice(elem), true, false) = (t.kind(), int, unsize) {
                self.ctx.unify(it, Ty::usize());
                let place = self.apply_derefs(b, n);
                return self.push(ExprKind::Index { base: place, index: i }, *elem, span, false);
            }
            let Some(trait_) = cx.lang_item("index") else { break };
            let tr = TraitRef { trait_, args: Args::new(&[Arg::Ty(t), Arg::Ty(it)]) };
            if self.ctx.evaluate(Pred::Trait { trait_ref: tr, props: Props::NONE }) == Eval::No {
                continue;
            }
            let cause = Cause { span, kind: CauseKind::Other };
            self.obligation(Pred::Trait { trait_ref: tr, props: Props::NONE }, cause);
            self.ctx.select_where_possible();
            let (Some(f), Some(o)) = (
                cx.assoc_item(trait_, Name::new("index"), Namespace::Value),
                cx.assoc_item(trait_, Name::new("Output"), Namespace::Type),
            ) else {
                break;
            };
            let out = self.ctx.normalize(Ty::new(TyKind::Projection(o, tr.args)));
            let out = self.structurally(out);
            let place = self.apply_derefs(b, n);
            let pspan = self.thir.exprs[place].span;
            let placet = self.expr_ty(place);
            let mut borrow = self.push(
                ExprKind::Borrow { operand: place, mutable: false, two_phase: false },
                Ty::reference(placet, Mutability::Not),
                pspan,
                true,
            );
            if unsize {
                borrow = self.push(
                    ExprKind::Cast { operand: borrow, kind: CastKind::Unsize },
                    Ty::reference(t, Mutability::Not),
                    pspan,
                    true,
                );
            }
            let callee = self.push(ExprKind::FnItem, Ty::new(TyKind::FnDef(f, tr.args)), span, true);
            let call = self.push(
                ExprKind::Call { callee, args: vec![borrow, i], syntax: CallSyntax::Operator, fn_span: span },
                Ty::reference(out, Mutability::Not),
                span,
                true,
            );
            return self.push(ExprKind::Deref(call), out, span, false);
        }
        self.unknown(vec![b, i], span, "the checker does not know how to index this")
    }

    fn check_range(
        &mut self,
        start: Option<ast::ExprId>,
        end: Option<ast::ExprId>,
        inclusive: bool,
        expected: Option<Ty>,
        span: Span,
    ) -> ExprId {
        let hint =
            expected.map(|t| self.ctx.shallow(t)).and_then(|t| t.as_adt()).and_then(|(_, a)| a.first().map(|a| a.ty()));
        let idx = hint.unwrap_or_else(|| self.ctx.fresh());
        let s = start.map(|e| self.check_coerce(e, idx));
        let e = end.map(|e| self.check_coerce(e, idx));
        let name = match (s.is_some(), e.is_some(), inclusive) {
            (true, true, false) => "std::ops::Range",
            (true, true, true) => "std::ops::RangeInclusive",
            (true, false, _) => "std::ops::RangeFrom",
            (false, true, false) => "std::ops::RangeTo",
            (false, true, true) => "std::ops::RangeToInclusive",
            (false, false, _) => "std::ops::RangeFull",
        };
        let Some(adt) = self.cx().well_known(name) else {
            return self.unknown(s.into_iter().chain(e).collect(), span, "this range type is not in the model");
        };
        let args = if s.is_none() && e.is_none() { Args::new(&[]) } else { Args::new(&[Arg::Ty(idx)]) };
        let ty = Ty::adt(adt, args);
        let fields = s.into_iter().chain(e).enumerate().map(|(i, x)| (i as u32, x)).collect();
        self.push(ExprKind::Adt { def: adt, variant: 0, fields, base: None }, ty, span, false)
    }

    fn check_assign(&mut self, lhs: ast::ExprId, rhs: ast::ExprId, span: Span) -> ExprId {
        use ast::ExprKind as K;
        match &self.body.exprs[lhs].kind {
            K::Underscore => {
                // `_ = e` is `let _ = e`.
                let x = self.check_expr(rhs, None);
                let t = self.expr_ty(x);
                let pat = self.thir.pats.alloc(Pat { kind: PatKind::Wild, ty: t, span });
                let block = Block {
                    stmts: vec![Stmt::Let { pat, init: Some(x), els: None, span }],
                    tail: None,
                    label: None,
                    edition: self.cx().edition(),
                    is_unsafe: false,
                    span,
                };
                self.push(ExprKind::Block(block), Ty::unit(), span, false)
            }
            K::Tuple(_) | K::Array(_) | K::Struct { .. } | K::Call { .. } => self.destructure(lhs, rhs, span),
            _ => {
                let l = self.check_expr(lhs, None);
                self.make_mutable(l);
                let t = self.expr_ty(l);
                let r = self.check_coerce(rhs, t);
                self.push(ExprKind::Assign { lhs: l, rhs: r }, Ty::unit(), span, false)
            }
        }
    }

    /// `(a, b) = value`: `let` with fresh names, then the assignments from left to right. As rustc desugars it, the types
    /// come from the value.
    fn destructure(&mut self, lhs: ast::ExprId, rhs: ast::ExprId, span: Span) -> ExprId {
        let mut assigns = vec![];
        let x = self.check_expr(rhs, None);
        let ty = self.expr_ty(x);
        let pat = self.assignee(lhs, ty, &mut assigns);
        let mut stmts = vec![Stmt::Let { pat, init: Some(x), els: None, span }];
        stmts.extend(assigns.into_iter().map(Stmt::Expr));
        let block = Block { stmts, tail: None, label: None, edition: self.cx().edition(), is_unsafe: false, span };
        self.push(ExprKind::Block(block), Ty::unit(), span, false)
    }

    fn assignee(&mut self, e: ast::ExprId, ty: Ty, assigns: &mut Vec<ExprId>) -> PatId {
        use ast::ExprKind as K;
        let span = self.body.exprs[e].span;
        let is_rest =
            |s: &Self, e: ast::ExprId| matches!(&s.body.exprs[e].kind, K::Range { start: None, end: None, .. });
        let rest_of = |s: &Self, es: &[ast::ExprId]| es.iter().position(|e| is_rest(s, *e));
        let kind = match &self.body.exprs[e].kind {
            K::Underscore => PatKind::Wild,
            K::Tuple(es) => {
                let rest = rest_of(self, es);
                let t = self.structurally(ty);
                let ts: Vec<Ty> = match t.kind() {
                    TyKind::Tuple(ts) => ts.to_vec(),
                    _ => {
                        let ts: Vec<Ty> = es.iter().map(|_| self.ctx.fresh()).collect();
                        self.ctx.unify(ty, Ty::tuple(&ts));
                        ts
                    }
                };
                PatKind::Tuple(self.assignees(es, rest, &ts, assigns))
            }
            K::Array(es) => {
                let rest = rest_of(self, es);
                let t = self.structurally(ty);
                let (elem, array) = match t.kind() {
                    TyKind::Array(t, _) => (*t, true),
                    TyKind::Slice(t) => (*t, false),
                    _ => (Ty::error(), false),
                };
                let mut all: Vec<Option<PatId>> = vec![];
                for x in es {
                    let p = (!is_rest(self, *x)).then(|| self.assignee(*x, elem, assigns));
                    all.push(p);
                }
                let mut parts = all.split(Option::is_none).map(|ps| ps.iter().flatten().copied().collect::<Vec<_>>());
                let (before, after) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
                PatKind::Slice { before, rest: rest.map(|_| None), after, array }
            }
            K::Struct { path, fields, .. } => match self.resolve_variant(path) {
                Some((adt, args, variant)) => {
                    self.ctx.unify(Ty::adt(adt, args), ty);
                    let tys = self.field_tys(adt, args, variant);
                    let mut out = vec![];
                    for f in fields {
                        if let Some(i) = tys.iter().position(|(n, _)| *n == f.name) {
                            out.push((i as u32, self.assignee(f.expr, tys[i].1, assigns)));
                        }
                    }
                    PatKind::Variant { def: adt, variant: self.variant_index(adt, variant), fields: out }
                }
                None => self.unknown_assignee(span),
            },
            K::Call { callee, args: es } => {
                let path = match &self.body.exprs[*callee].kind {
                    K::Path(p) => Some(p),
                    _ => None,
                };
                match path.and_then(|p| self.resolve_variant(p)) {
                    Some((adt, args, variant)) => {
                        self.ctx.unify(Ty::adt(adt, args), ty);
                        let tys: Vec<Ty> = self.field_tys(adt, args, variant).into_iter().map(|f| f.1).collect();
                        let rest = rest_of(self, es);
                        let fields = self.assignees(es, rest, &tys, assigns);
                        PatKind::Variant { def: adt, variant: self.variant_index(adt, variant), fields }
                    }
                    None => self.unknown_assignee(span),
                }
            }
            _ => {
                let l = self.check_expr(e, None);
                self.make_mutable(l);
                let t = self.expr_ty(l);
                let local = self.thir.locals.alloc(Local { name: Name::new("lhs"), ty, span, mutable: false });
                let r = self.push(ExprKind::Local(local), ty, span, false);
                let rhs = self.coerce(r, t);
                assigns.push(self.push(ExprKind::Assign { lhs: l, rhs }, Ty::unit(), span, false));
                PatKind::Bind { local, mode: BindMode::ByValue, sub: None }
            }
        };
        self.thir.pats.alloc(Pat { kind, ty, span })
    }

    /// Those of a tuple or tuple struct; the ones after `..` count from the end.
    fn assignees(
        &mut self,
        es: &[ast::ExprId],
        rest: Option<usize>,
        tys: &[Ty],
        assigns: &mut Vec<ExprId>,
    ) -> Vec<(u32, PatId)> {
        let mut out = vec![];
        for (i, e) in es.iter().enumerate().filter(|(i, _)| Some(*i) != rest) {
            let index = if rest.is_some_and(|r| i > r) { (tys.len() + i).saturating_sub(es.len()) } else { i };
            let t = tys.get(index).copied().unwrap_or_else(Ty::error);
            out.push((index as u32, self.assignee(*e, t, assigns)));
        }
        out
    }

    fn unknown_assignee(&mut self, span: Span) -> PatKind {
        self.gap(span, "what is assigned to here is not known to the checker");
        PatKind::Error
    }

    fn check_struct(
        &mut self,
        path: &ast::Path,
        fields: &[ast::FieldInit],
        spread: Option<ast::ExprId>,
        expected: Option<Ty>,
        span: Span,
    ) -> ExprId {
        let Some((adt, args, variant)) = self.resolve_variant(path) else {
            let mut ops: Vec<ExprId> = fields.iter().map(|f| self.check_expr(f.expr, None)).collect();
            ops.extend(spread.map(|s| self.check_expr(s, None)));
            self.missing_name(path, Wanted::Struct, "this struct is not known to the checker");
            return self.push(ExprKind::Unknown { operands: ops }, Ty::error(), span, false);
        };
        let ty = Ty::adt(adt, args);
        if let Some(e) = expected {
            // A hint: coercion of the whole may still apply.
            let e = self.ctx.resolve(e);
            if e.as_adt().is_some_and(|(d, _)| d == adt) {
                self.ctx.commit_if_some(|s| s.unify(ty, e).then_some(()));
            }
        }
        let range = self.item_obligations(adt, &args, path.span);
        let tys = self.field_tys(adt, args, variant);
        let mut out = vec![];
        for f in fields {
            let (i, t) = match tys.iter().position(|(n, _)| *n == f.name) {
                Some(i) => (i as u32, tys[i].1),
                None => (u32::MAX, Ty::error()),
            };
            let x = self.check_coerce(f.expr, t);
            out.push((i, x));
        }
        let declared: Vec<Ty> = {
            let v = self.cx().variants(adt).iter().find(|v| v.def == variant);
            out.iter()
                .map(|(i, _)| v.and_then(|v| v.fields.get(*i as usize)).map_or_else(Ty::error, |f| f.ty))
                .collect()
        };
        let values: Vec<ExprId> = out.iter().map(|x| x.1).collect();
        self.blame(adt, &declared, range, &values, span);
        let base = spread.map(|s| self.check_coerce(s, ty));
        let index = self.variant_index(adt, variant);
        self.push(ExprKind::Adt { def: adt, variant: index, fields: out, base }, ty, span, false)
    }

    fn check_await(&mut self, e: ast::ExprId, span: Span) -> ExprId {
        let x = self.check_expr(e, None);
        // The keyword, at which rustc points.
        let keyword = Span { start: span.end.saturating_sub("await".len() as u32), ..span };
        if !self.frame().is_async {
            let message = "`await` is only allowed inside `async` functions and blocks".to_owned();
            self.type_error(TypeError { span: keyword, code: "E0728", message });
            return self.push(ExprKind::Unknown { operands: vec![x] }, Ty::error(), span, false);
        }
        let t = self.expr_ty(x);
        let t = self.structurally(t);
        let cx = self.cx();
        let espan = self.thir.exprs[x].span;
        let found = (|| {
            let into = cx.well_known("std::future::IntoFuture")?;
            let f = cx.assoc_item(into, Name::new("into_future"), Namespace::Value)?;
            let assoc = cx.assoc_item(into, Name::new("IntoFuture"), Namespace::Type)?;
            let future = cx.lang_item("future_trait")?;
            let poll = cx.assoc_item(future, Name::new("poll"), Namespace::Value)?;
            let out = cx.assoc_item(future, Name::new("Output"), Namespace::Type)?;
            Some((into, f, assoc, poll, out))
        })();
        let Some((into, f, assoc, poll, out)) = found else {
            return self.unknown(vec![x], span, "`Future` is not in the model");
        };
        if matches!(t.kind(), TyKind::Error) {
            // Something is awaited that the checker could not type.
            self.gap(espan, "the awaited expression's type is not known");
        }
        let args = Args::new(&[Arg::Ty(t)]);
        if self.is_no_future(TraitRef { trait_: into, args }) {
            let message = format!("`{}` is not a future", cx.display(self.ctx.resolve(t)));
            self.thir.errors.push(TypeError { span: keyword, code: "E0277", message });
            return self.push(ExprKind::Unknown { operands: vec![x] }, Ty::error(), span, false);
        }
        let fut = if matches!(t.kind(), TyKind::Coroutine(..) | TyKind::Error) {
            t
        } else {
            self.obligation(
                Pred::Trait { trait_ref: TraitRef { trait_: into, args }, props: Props::NONE },
                Cause { span: espan, kind: CauseKind::Other },
            );
            let p = self.ctx.normalize(Ty::new(TyKind::Projection(assoc, args)));
            self.structurally(p)
        };
        let fargs = Args::new(&[Arg::Ty(fut)]);
        let ty = self.ctx.normalize(Ty::new(TyKind::Projection(out, fargs)));
        let callee = self.push(ExprKind::FnItem, Ty::new(TyKind::FnDef(f, args)), espan, true);
        let call = self.push(
            ExprKind::Call { callee, args: vec![x], syntax: CallSyntax::Desugared, fn_span: espan },
            fut,
            espan,
            true,
        );
        let poll = Ty::new(TyKind::FnDef(poll, fargs));
        self.push(ExprKind::Await { into_future: call, poll, future: fut }, ty, span, false)
    }

    /// Whether it is certain that the type cannot be awaited: it has no impl, and none that the model may lack.
    fn is_no_future(&mut self, tr: TraitRef) -> bool {
        let ty = self.ctx.resolve(tr.self_ty());
        let known = match ty.kind() {
            TyKind::Adt(def, _) => self.cx().is_user(*def) || self.cx().def_path(*def).starts_with("std::"),
            TyKind::Infer(InferVar::Ty(_)) | TyKind::Error | TyKind::Coroutine(..) => false,
            _ => !ty.has_error(),
        };
        known && self.ctx.probe(|s| s.evaluate(Pred::Trait { trait_ref: tr, props: Props::NONE }) == Eval::No)
    }

    fn check_try(&mut self, e: ast::ExprId, span: Span) -> ExprId {
        let x = self.check_expr(e, None);
        let t = self.expr_ty(x);
        let t = self.structurally(t);
        let cx = self.cx();
        let found = (|| {
            let try_ = cx.well_known("std::ops::Try")?;
            let from = cx.well_known("std::ops::FromResidual")?;
            let branch = cx.assoc_item(try_, Name::new("branch"), Namespace::Value)?;
            let output = cx.assoc_item(try_, Name::new("Output"), Namespace::Type)?;
            let residual = cx.assoc_item(try_, Name::new("Residual"), Namespace::Type)?;
            let from_residual = cx.assoc_item(from, Name::new("from_residual"), Namespace::Value)?;
            let flow = cx.well_known("std::ops::ControlFlow")?;
            Some((try_, from, branch, output, residual, from_residual, flow))
        })();
        let Some((try_, from, branch, output, residual, from_residual, flow)) = found else {
            return self.unknown(vec![x], span, "`Try` is not in the model");
        };
        if matches!(t.kind(), TyKind::Error) {
            return self.push(ExprKind::Unknown { operands: vec![x] }, Ty::error(), span, false);
        }
        let args = Args::new(&[Arg::Ty(t)]);
        self.obligation(
            Pred::Trait { trait_ref: TraitRef { trait_: try_, args }, props: Props::NONE },
            Cause { span, kind: CauseKind::Other },
        );
        let out = self.ctx.normalize(Ty::new(TyKind::Projection(output, args)));
        // One arm of the `match` that `?` stands for returns: where nothing else says what the other gives, that decides.
        if let TyKind::Infer(InferVar::Ty(v)) = self.ctx.shallow(out).kind() {
            self.ctx.diverging.push(*v);
        }
        let res = self.ctx.normalize(Ty::new(TyKind::Projection(residual, args)));
        let block = self.frame().loops.iter().rev().find_map(|f| Some((f.id, f.value?, f.output?)));
        let ret = match block {
            // The residuals say what a `try` block is: `<R as Residual<O>>::TryType`.
            Some((_, value, output)) => {
                if let Some(t) = cx.well_known("std::ops::Residual")
                    && let Some(assoc) = cx.assoc_item(t, Name::new("TryType"), Namespace::Type)
                {
                    let args = Args::new(&[Arg::Ty(res), Arg::Ty(output)]);
                    let t = self.ctx.normalize(Ty::new(TyKind::Projection(assoc, args)));
                    self.ctx.commit_if_some(|s| s.unify(value, t).then_some(()));
                }
                value
            }
            None => self.frame().ret,
        };
        let fargs = Args::new(&[Arg::Ty(ret), Arg::Ty(res)]);
        let pred = Pred::Trait { trait_ref: TraitRef { trait_: from, args: fargs }, props: Props::NONE };
        self.obligation(pred, Cause { span, kind: CauseKind::Other });
        let flow_ty = Ty::adt(flow, Args::new(&[Arg::Ty(res), Arg::Ty(out)]));
        let callee = self.push(ExprKind::FnItem, Ty::new(TyKind::FnDef(branch, args)), span, true);
        let call = self.push(
            ExprKind::Call { callee, args: vec![x], syntax: CallSyntax::Desugared, fn_span: span },
            flow_ty,
            span,
            true,
        );
        let from_residual = Ty::new(TyKind::FnDef(from_residual, fargs));
        let target = block.map(|b| b.0);
        self.push(ExprKind::Try { branch: call, residual: res, from_residual, target }, out, span, false)
    }

    /// `try { .. }`: `'a: { Try::from_output({ .. }) }`, where `?` breaks to `'a`.
    fn check_try_block(&mut self, b: &ast::Block, expected: Option<Ty>, span: Span) -> ExprId {
        let cx = self.cx();
        let found = (|| {
            let try_ = cx.well_known("std::ops::Try")?;
            let from_output = cx.assoc_item(try_, Name::new("from_output"), Namespace::Value)?;
            let output = cx.assoc_item(try_, Name::new("Output"), Namespace::Type)?;
            Some((try_, from_output, output))
        })();
        let Some((try_, from_output, assoc)) = found else {
            return self.unknown(vec![], span, "`Try` is not in the model");
        };
        let (value, output) = (self.ctx.fresh(), self.ctx.fresh());
        if let Some(e) = expected {
            self.ctx.commit_if_some(|s| s.unify(value, e).then_some(()));
        }
        let id = self.push_loop(None, Some(value), false);
        if let Some(f) = self.frame().loops.last_mut() {
            f.output = Some(output);
        }
        let args = Args::new(&[Arg::Ty(value)]);
        let other = || Cause { span, kind: CauseKind::Other };
        self.obligation(Pred::Trait { trait_ref: TraitRef { trait_: try_, args }, props: Props::NONE }, other());
        self.obligation(Pred::Projection { assoc, args, ty: output }, other());
        let before = self.frame().diverges;
        let x = self.check_block(b, Some(output), span, false);
        let x = self.coerce(x, output);
        self.frame().diverges = before;
        self.frame().loops.pop();
        let callee = self.push(ExprKind::FnItem, Ty::new(TyKind::FnDef(from_output, args)), span, true);
        let call = ExprKind::Call { callee, args: vec![x], syntax: CallSyntax::Desugared, fn_span: span };
        let call = self.push(call, value, span, true);
        let block =
            Block { stmts: vec![], tail: Some(call), label: Some(id), edition: b.edition, is_unsafe: false, span };
        self.push(ExprKind::Block(block), value, span, false)
    }
}

/// The type parameters that a bound may be there for, the likeliest first: one of the item's own, one of what it stands
/// in, `Self`.
fn params_to_blame(cx: Cx<'_>, item: DefId, mentioned: Args) -> Vec<Ty> {
    struct Params(Vec<Ty>);
    impl Folder for Params {
        fn enter(&mut self, ty: Ty) -> Option<Ty> {
            if matches!(ty.kind(), TyKind::Param(_)) {
                self.0.push(ty);
            }
            (!ty.has_params()).then_some(ty)
        }
    }
    let mut all = Params(Vec::new());
    mentioned.iter().filter(|a| matches!(a, Arg::Ty(_))).for_each(|a| {
        fold_ty(a.ty(), &mut all);
    });
    let own = cx.generics(item).parent_count;
    let rank = |t: &Ty| match t.kind() {
        TyKind::Param(p) if p.index as usize >= own => 0,
        TyKind::Param(p) if p.name.as_str() != "Self" => 1,
        _ => 2,
    };
    (0..3).filter_map(|r| all.0.iter().copied().find(|t| rank(t) == r)).collect()
}

/// The formal parameter whose type alone mentions one of these type parameters, the first of which there is one.
fn blamed_arg(inputs: &[Ty], params: &[Ty]) -> Option<usize> {
    params.iter().find_map(|param| {
        let mut found = inputs.iter().enumerate().filter(|(_, t)| mentions(**t, *param));
        found.next().filter(|_| found.next().is_none()).map(|(i, _)| i)
    })
}

fn mentions(t: Ty, part: Ty) -> bool {
    has_part(t, &|ty| ty == part)
}

fn has_part(t: Ty, is_it: &dyn Fn(Ty) -> bool) -> bool {
    struct Find<'a>(&'a dyn Fn(Ty) -> bool, bool);
    impl Folder for Find<'_> {
        fn enter(&mut self, ty: Ty) -> Option<Ty> {
            self.1 |= (self.0)(ty);
            (self.1 || !ty.has_params()).then_some(ty)
        }
    }
    let mut f = Find(is_it, false);
    fold_ty(t, &mut f);
    f.1
}

/// Merging the types of branches.
struct Merge {
    expected: Option<Ty>,
    ty: Option<Ty>,
}
impl Merge {
    fn new(expected: Option<Ty>) -> Merge {
        Merge { expected, ty: None }
    }
    fn hint(&self) -> Option<Ty> {
        self.expected.or(self.ty)
    }
    fn finish(self) -> Ty {
        self.ty.unwrap_or_else(Ty::never)
    }
}
