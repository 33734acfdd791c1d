//! Promotion: `&CONST` becomes a `&'static` constant when evaluating it can neither fail nor be observed; arithmetic may
//! fail at run time, before.

use super::Builder;
use super::region;
use asyncsend_hir::DefKind;
use asyncsend_hir::ast::{BinOp, UnOp};
use asyncsend_ty::thir::{CastKind, ExprId, ExprKind, LitValue, Thir};
use asyncsend_ty::{Args, Const, Substitute, Ty, TyCx, TyKind};

/// What is known of a constant value: may it have drop glue to run, or interior mutability.
#[derive(Copy, Clone, Default)]
struct Qualif {
    drop: bool,
    cell: bool,
}
impl Qualif {
    fn or(self, q: Qualif) -> Qualif {
        Qualif { drop: self.drop | q.drop, cell: self.cell | q.cell }
    }
}

impl<'a, C: TyCx<'a> + Copy> Builder<'_, 'a, C> {
    /// Whether `&operand` (or `&mut operand`) is promoted.
    pub(crate) fn is_promoted(&mut self, operand: ExprId, mutable: bool) -> bool {
        let thir = self.thir;
        if mutable {
            return matches!(&thir.exprs[operand].kind, ExprKind::Array(es) if es.is_empty());
        }
        self.promotable(thir, operand, None, 0).is_some_and(|q| !q.drop && !q.cell)
    }

    /// The arithmetic in a promotable expression that is checked at run time: promotion takes the value only, as in rustc's
    /// `rustc_mir_transform/src/promote_consts.rs`, where the assertion stays behind.
    pub(crate) fn checked_parts(&self, operand: ExprId) -> Vec<ExprId> {
        let exprs = &self.thir.exprs;
        let mut found = Vec::new();
        let mut work = vec![operand];
        while let Some(e) = work.pop() {
            let is_int = matches!(exprs[e].ty.kind(), TyKind::Int(_));
            match &exprs[e].kind {
                ExprKind::Binary { op: BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Shl | BinOp::Shr, .. }
                    if is_int =>
                {
                    found.push(e);
                }
                ExprKind::Unary { op: UnOp::Neg, operand } if is_int => match exprs[*operand].kind {
                    ExprKind::Lit(_) => {}
                    _ => found.push(e),
                },
                ExprKind::Binary { lhs, rhs, .. } => work.extend([*rhs, *lhs]),
                ExprKind::Unary { operand, .. }
                | ExprKind::Cast { operand, .. }
                | ExprKind::Borrow { operand, .. }
                | ExprKind::Deref(operand)
                | ExprKind::Repeat { value: operand, .. }
                | ExprKind::Field { base: operand, .. } => work.push(*operand),
                ExprKind::Tuple(es) | ExprKind::Array(es) | ExprKind::Call { args: es, .. } => {
                    work.extend(es.iter().rev());
                }
                ExprKind::Adt { fields, .. } => work.extend(fields.iter().rev().map(|(_, f)| *f)),
                _ => {}
            }
        }
        found
    }

    /// The qualities of a promotable expression's value. `args`: of the constant whose body `thir` is.
    fn promotable(&mut self, thir: &Thir, e: ExprId, args: Option<Args>, depth: u32) -> Option<Qualif> {
        if depth > 64 {
            return None;
        }
        let expr = &thir.exprs[e];
        let all = |b: &mut Self, es: &mut dyn Iterator<Item = ExprId>| {
            let mut q = Qualif::default();
            for e in es {
                q = q.or(b.promotable(thir, e, args, depth + 1)?);
            }
            Some(q)
        };
        match &expr.kind {
            ExprKind::Lit(_) | ExprKind::FnItem | ExprKind::BuiltinConst | ExprKind::ConstParam(_) => {
                Some(Qualif::default())
            }
            ExprKind::Const(def, cargs) => {
                let ty = self.type_in(expr.ty, args);
                let by_type = Qualif { drop: self.needs_drop(ty), cell: !self.is_freeze(ty, 0) };
                if !by_type.drop && !by_type.cell {
                    return Some(by_type);
                }
                // The value may be better than the type: `const NONE: Option<Rc<i32>> = None`.
                let cargs = match args {
                    Some(a) => cargs.subst(&a),
                    None => *cargs,
                };
                let cx = self.cx;
                let value = (def.kind() == DefKind::Const)
                    .then(|| cx.thir(*def))
                    .flatten()
                    .and_then(|t| self.promotable(t, region::strip(t, t.root).0, Some(cargs), depth + 8));
                Some(value.unwrap_or(by_type))
            }
            ExprKind::Unary { op, operand } => match op {
                UnOp::Deref => None,
                UnOp::Neg | UnOp::Not => self.promotable(thir, *operand, args, depth + 1),
            },
            ExprKind::Binary { op, lhs, rhs } => {
                // Division is promoted only by constants that cannot make it fail.
                if matches!(op, BinOp::Div | BinOp::Rem)
                    && matches!(expr.ty.kind(), TyKind::Int(_))
                    && !matches!(&thir.exprs[*rhs].kind, ExprKind::Lit(LitValue::Int(n)) if *n != 0)
                {
                    return None;
                }
                if matches!(op, BinOp::And | BinOp::Or) {
                    return None;
                }
                all(self, &mut [*lhs, *rhs].into_iter())
            }
            ExprKind::Cast { operand, kind: CastKind::As | CastKind::Unsize | CastKind::FnPointer } => {
                if matches!(thir.exprs[*operand].ty.kind(), TyKind::RawPtr(..))
                    && matches!(expr.ty.kind(), TyKind::Int(_))
                {
                    return None;
                }
                self.promotable(thir, *operand, args, depth + 1)
            }
            ExprKind::Borrow { operand, mutable: false, .. } => {
                // A reference to a constant is itself a constant without drop glue; its target must be promotable.
                let q = self.promotable(thir, *operand, args, depth + 1)?;
                (!q.drop && !q.cell).then(Qualif::default)
            }
            ExprKind::Deref(inner) if expr.adjustment || matches!(thir.exprs[*inner].kind, ExprKind::Borrow { .. }) => {
                match &thir.exprs[*inner].kind {
                    // A reborrow `&*&CONST`, `&*"text"`.
                    ExprKind::Borrow { .. } | ExprKind::Lit(_) => self.promotable(thir, *inner, args, depth + 1),
                    _ => None,
                }
            }
            ExprKind::Tuple(es) | ExprKind::Array(es) => all(self, &mut es.iter().copied()),
            ExprKind::Repeat { value, len: Const::Value(_) } => self.promotable(thir, *value, args, depth + 1),
            ExprKind::Adt { fields, base: None, .. } => {
                let mut q = all(self, &mut fields.iter().map(|(_, f)| *f))?;
                q = q.or(self.adt_itself(expr.ty));
                Some(q)
            }
            ExprKind::Call { callee, args: cargs, .. } if region::is_ctor(thir, *callee).is_some() => {
                let q = all(self, &mut cargs.iter().copied())?;
                Some(q.or(self.adt_itself(expr.ty)))
            }
            ExprKind::Field { base, .. } => match thir.exprs[*base].kind {
                ExprKind::Deref(_) => None,
                _ => self.promotable(thir, *base, args, depth + 1),
            },
            _ => None,
        }
    }

    /// What an ADT adds to its fields: a `Drop` impl, being `UnsafeCell`.
    fn adt_itself(&self, ty: Ty) -> Qualif {
        match ty.as_adt() {
            Some((d, _)) => Qualif { drop: self.cx.drop_impl(d).is_some(), cell: d.name() == "UnsafeCell" },
            None => Qualif { drop: true, cell: true },
        }
    }

    fn type_in(&self, ty: Ty, args: Option<Args>) -> Ty {
        match args {
            Some(a) => ty.subst(&a),
            None => ty,
        }
    }

    /// No interior mutability outside of pointers.
    fn is_freeze(&self, ty: Ty, depth: u32) -> bool {
        if depth > 32 {
            return false;
        }
        match ty.kind() {
            TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Never
            | TyKind::Int(_)
            | TyKind::Float(_)
            | TyKind::Ref(..)
            | TyKind::RawPtr(..)
            | TyKind::FnDef(..)
            | TyKind::FnPtr(_) => true,
            TyKind::Array(t, _) | TyKind::Slice(t) => self.is_freeze(*t, depth + 1),
            TyKind::Tuple(ts) => ts.iter().all(|t| self.is_freeze(*t, depth + 1)),
            TyKind::Adt(d, args) => {
                let name = d.name();
                if name == "UnsafeCell" {
                    return false;
                }
                // Behind a pointer: stops the recursion of recursive types too.
                if name == "PhantomData" || name == "NonNull" {
                    return true;
                }
                self.cx.variants(*d).iter().flat_map(|v| &v.fields).all(|f| self.is_freeze(f.ty.subst(args), depth + 1))
            }
            _ => false,
        }
    }
}
