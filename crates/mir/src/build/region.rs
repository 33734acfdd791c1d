//! Which scope each temporary and each variable dies in: rustc's `region.rs`, over THIR.
//!
//! An expression and the adjustments that inference put around it share one scope. A [`Scope`] is only a name; the
//! builder pushes and pops the scopes in the same order.

use asyncsend_hir::ast::BinOp;
use asyncsend_hir::{DefId, DefKind, Edition, Span};
use asyncsend_ty::TyKind;
use asyncsend_ty::thir::*;
use rustc_hash::FxHashMap;

pub(crate) type Scope = u32;
/// The scope of extended temporaries in constants and statics: they are never dropped.
pub(crate) const STATIC: Scope = u32::MAX;

pub(crate) struct BlockScopes {
    pub(crate) node: Scope,
    /// Per statement: its own scope and, for `let`, the rest of the block.
    pub(crate) stmts: Vec<(Scope, Scope)>,
}

/// The scopes of one closure, coroutine or owner.
#[derive(Clone, Default)]
pub(crate) struct BodyScopes {
    pub(crate) call_site: Scope,
    pub(crate) args: Scope,
    /// Scope of the statement and of the rest after it, for the `let`s that bind the parameters of an `async fn`; two per
    /// parameter (the second is unused for plain bindings).
    pub(crate) prologue: Vec<(Scope, Scope)>,
}

pub(crate) struct Regions {
    node: Vec<Scope>,
    temp: Vec<Scope>,
    var: Vec<Scope>,
    pub(crate) blocks: FxHashMap<ExprId, BlockScopes>,
    /// `if`: the scope of condition and `then`; `while`: block, `if`, condition and body; `for`: arm, loop block, statement,
    /// arm of the item; `?`: the two arms; `.await`: the arm.
    pub(crate) inner: FxHashMap<ExprId, Vec<Scope>>,
    /// Scope of the arm and of its guard.
    pub(crate) arms: FxHashMap<ExprId, Vec<(Scope, Scope)>>,
    pub(crate) bodies: FxHashMap<DefId, BodyScopes>,
    /// Where each scope ends.
    ends: Vec<Span>,
}

impl Regions {
    pub(crate) fn node(&self, e: ExprId) -> Scope {
        self.node[raw(e)]
    }
    /// Where a temporary made for `e` dies.
    pub(crate) fn temp(&self, e: ExprId) -> Scope {
        self.temp[raw(e)]
    }
    pub(crate) fn var(&self, l: LocalId) -> Scope {
        self.var[l.into_raw().into_u32() as usize]
    }
    pub(crate) fn end(&self, s: Scope) -> Option<Span> {
        self.ends.get(s as usize).copied()
    }
    /// A scope the pass did not foresee.
    pub(crate) fn fresh(&mut self, span: Span) -> Scope {
        self.ends.push(span.end_point());
        self.ends.len() as Scope - 1
    }
}

fn raw(e: ExprId) -> usize {
    e.into_raw().into_u32() as usize
}

/// The expression under the adjustments of `e`, with whether it is the call of an overloaded place (`v[i]`, a written `*x`).
pub(crate) fn strip(thir: &Thir, e: ExprId) -> (ExprId, bool) {
    let mut at = e;
    while let Some((child, overloaded)) = chain(thir, at) {
        if overloaded {
            return (child, true);
        }
        at = child;
    }
    (at, false)
}

/// The next node that shares its scope with `e`. True if it is the call of an overloaded place: the node then stands for
/// the syntax, and its arguments have scopes of their own.
fn chain(thir: &Thir, e: ExprId) -> Option<(ExprId, bool)> {
    let expr = &thir.exprs[e];
    match &expr.kind {
        // The call under a written `v[i]` or `*x` is marked as inserted by inference, the `Deref` is not.
        ExprKind::Deref(inner) if !expr.adjustment => {
            let child = &thir.exprs[*inner];
            (child.adjustment && matches!(child.kind, ExprKind::Call { syntax: CallSyntax::Operator, .. }))
                .then_some((*inner, true))
        }
        _ if !expr.adjustment => None,
        ExprKind::Deref(operand)
        | ExprKind::Borrow { operand, .. }
        | ExprKind::RawBorrow { operand, .. }
        | ExprKind::Cast { operand, .. }
        | ExprKind::Field { base: operand, .. } => Some((*operand, false)),
        // Autoderef through `Deref::deref`. (The calls of desugarings are expressions of their own.)
        ExprKind::Call { args, syntax: CallSyntax::Operator, .. } if args.len() == 1 => Some((args[0], false)),
        _ => None,
    }
}

/// Whether a callee is the constructor of a tuple struct or variant.
pub(crate) fn is_ctor(thir: &Thir, callee: ExprId) -> Option<DefId> {
    let callee = &thir.exprs[strip(thir, callee).0];
    match (&callee.kind, callee.ty.kind()) {
        (ExprKind::FnItem, TyKind::FnDef(d, _)) if matches!(d.kind(), DefKind::Variant | DefKind::Struct) => Some(*d),
        _ => None,
    }
}

#[derive(Copy, Clone)]
struct Ctx {
    /// Where variables declared here die.
    var: Scope,
    /// Where temporaries die, unless extended.
    temp: Scope,
    edition: Edition,
}

struct Visitor<'t> {
    thir: &'t Thir,
    out: Regions,
    extended: FxHashMap<ExprId, Scope>,
}

/// Computes the scopes of an owner and everything inside it. `is_const`: constants and statics.
pub(crate) fn regions(thir: &Thir, is_const: bool, edition: Edition) -> Regions {
    let mut v = Visitor {
        thir,
        out: Regions {
            node: vec![STATIC; thir.exprs.len()],
            temp: vec![STATIC; thir.exprs.len()],
            var: vec![STATIC; thir.locals.len()],
            blocks: FxHashMap::default(),
            inner: FxHashMap::default(),
            arms: FxHashMap::default(),
            bodies: FxHashMap::default(),
            ends: Vec::new(),
        },
        extended: FxHashMap::default(),
    };
    let span = thir.exprs[thir.root].span;
    let call_site = v.out.fresh(span);
    let args = v.out.fresh(span);
    v.out.bodies.insert(thir.owner, BodyScopes { call_site, args, prologue: Vec::new() });
    let cx = Ctx { var: if is_const { STATIC } else { args }, temp: args, edition };
    if is_const {
        v.extend_borrows(thir.root, STATIC);
    }
    for p in &thir.params {
        v.pat(p.pat, cx);
    }
    v.expr(thir.root, true, cx);
    v.out
}

impl Visitor<'_> {
    fn scope(&mut self, span: Span) -> Scope {
        self.out.fresh(span)
    }

    fn body(&mut self, def: DefId, cx: Ctx) {
        if self.out.bodies.contains_key(&def) {
            return;
        }
        let Some(info) = self.thir.closures.get(&def) else { return };
        let span = self.thir.exprs[info.body].span;
        let call_site = self.scope(span);
        let args = self.scope(span);
        let mut cx = Ctx { var: args, temp: args, edition: info.edition.max(cx.edition) };
        for p in &info.params {
            self.pat(p.pat, cx);
        }
        let mut prologue = Vec::new();
        for (pat, _) in &info.prologue {
            for _ in 0..2 {
                let rest = self.scope(span);
                let stmt = self.scope(self.thir.pats[*pat].span);
                cx.var = rest;
                prologue.push((stmt, rest));
            }
            self.pat(*pat, cx);
        }
        self.out.bodies.insert(def, BodyScopes { call_site, args, prologue });
        self.expr(info.body, true, cx);
        // An async closure's body may not mention its coroutine's expression.
        if let ClosureInfoKind::AsyncClosure(_, co) = info.kind {
            self.body(co, cx);
        }
    }

    fn pat(&mut self, p: PatId, cx: Ctx) {
        match &self.thir.pats[p].kind {
            PatKind::Wild | PatKind::Const | PatKind::Range | PatKind::Never | PatKind::Error => {}
            PatKind::Bind { local, sub, .. } => {
                self.out.var[local.into_raw().into_u32() as usize] = cx.var;
                if let Some(s) = sub {
                    self.pat(*s, cx);
                }
            }
            PatKind::Variant { fields, .. } | PatKind::Tuple(fields) => {
                for (_, f) in fields {
                    self.pat(*f, cx);
                }
            }
            PatKind::Deref(s) => self.pat(*s, cx),
            PatKind::Slice { before, rest, after, .. } => {
                for s in before.iter().chain(rest.iter().flatten()).chain(after) {
                    self.pat(*s, cx);
                }
            }
            PatKind::Or(ps) => {
                for s in ps {
                    self.pat(*s, cx);
                }
            }
        }
    }

    fn opt(&mut self, e: Option<ExprId>, cx: Ctx) {
        if let Some(e) = e {
            self.expr(e, false, cx);
        }
    }

    fn exprs(&mut self, es: &[ExprId], cx: Ctx) {
        for e in es {
            self.expr(*e, false, cx);
        }
    }

    fn expr(&mut self, e: ExprId, terminating: bool, mut cx: Ctx) {
        let thir = self.thir;
        let span = thir.exprs[e].span;
        let s = self.scope(span);
        if terminating {
            cx.temp = s;
        }
        let (bottom, _) = strip(thir, e);
        let temp = self.extended.get(&bottom).copied().unwrap_or(cx.temp);
        let mut at = e;
        loop {
            self.out.node[raw(at)] = s;
            self.out.temp[raw(at)] = temp;
            if let ExprKind::Call { callee, .. } = &thir.exprs[at].kind
                && at != bottom
            {
                self.out.node[raw(*callee)] = s;
                self.out.temp[raw(*callee)] = temp;
            }
            match chain(thir, at) {
                Some((c, _)) if at != bottom => at = c,
                _ => break,
            }
        }
        match &thir.exprs[bottom].kind {
            ExprKind::Local(_)
            | ExprKind::Static(_)
            | ExprKind::Lit(_)
            | ExprKind::Const(..)
            | ExprKind::ConstParam(_)
            | ExprKind::FnItem
            | ExprKind::BuiltinConst
            | ExprKind::Continue { .. } => {}
            ExprKind::Field { base: a, .. }
            | ExprKind::Deref(a)
            | ExprKind::Borrow { operand: a, .. }
            | ExprKind::RawBorrow { operand: a, .. }
            | ExprKind::Unary { operand: a, .. }
            | ExprKind::Cast { operand: a, .. }
            | ExprKind::Repeat { value: a, .. } => self.expr(*a, false, cx),
            ExprKind::Index { base, index } => {
                self.expr(*base, false, cx);
                self.expr(*index, false, cx);
            }
            ExprKind::Binary { op: BinOp::And | BinOp::Or, lhs, rhs } => {
                self.expr(*lhs, !self.is_let(*lhs) && !self.is_lazy(*lhs), cx);
                self.expr(*rhs, !self.is_let(*rhs), cx);
            }
            ExprKind::Binary { lhs, rhs, .. } | ExprKind::Assign { lhs, rhs } | ExprKind::AssignOp { lhs, rhs, .. } => {
                self.expr(*lhs, false, cx);
                self.expr(*rhs, false, cx);
            }
            ExprKind::Call { callee, args, .. } => {
                self.expr(*callee, false, cx);
                self.exprs(args, cx);
            }
            ExprKind::Tuple(es) | ExprKind::Array(es) | ExprKind::VecList(es) | ExprKind::Unknown { operands: es } => {
                self.exprs(es, cx)
            }
            ExprKind::Adt { fields, base, .. } => {
                for (_, f) in fields {
                    self.expr(*f, false, cx);
                }
                self.opt(*base, cx);
            }
            ExprKind::Closure(def) => self.body(*def, cx),
            ExprKind::FormatArgs { args } => {
                for (a, _) in args {
                    self.expr(*a, false, cx);
                }
            }
            ExprKind::Panic { args, .. } => self.opt(*args, cx),
            ExprKind::Block(b) => self.block(bottom, b, cx),
            ExprKind::If { cond, then, els } => {
                let then_scope = self.scope(thir.exprs[*then].span);
                self.out.inner.insert(bottom, vec![then_scope]);
                let mut inner = Ctx { var: then_scope, ..cx };
                if cx.edition >= Edition::E2024 {
                    inner.temp = then_scope;
                }
                self.cond(*cond, inner);
                self.expr(*then, true, inner);
                if let Some(els) = els {
                    self.expr(*els, true, cx);
                }
            }
            ExprKind::Let { pat, expr } => {
                self.expr(*expr, false, cx);
                self.pat(*pat, cx);
            }
            ExprKind::Match { scrutinee, arms, .. } => {
                self.expr(*scrutinee, false, cx);
                let mut scopes = Vec::with_capacity(arms.len());
                for arm in arms {
                    let a = self.scope(arm.span);
                    let g = self.scope(arm.span);
                    scopes.push((a, g));
                    let mut inner = Ctx { var: a, temp: a, ..cx };
                    self.pat(arm.pat, inner);
                    if let Some(guard) = arm.guard {
                        inner = Ctx { var: g, temp: g, ..cx };
                        self.cond(guard, inner);
                    }
                    self.expr(arm.body, false, inner);
                }
                self.out.arms.insert(bottom, scopes);
            }
            ExprKind::Loop { body, .. } => self.expr(*body, true, cx),
            ExprKind::While { cond, body, .. } => {
                let block = self.scope(span);
                let if_ = self.scope(span);
                let then = self.scope(thir.exprs[*body].span);
                self.out.inner.insert(bottom, vec![block, if_, then]);
                let mut inner = Ctx { temp: block, var: then, ..cx };
                if cx.edition >= Edition::E2024 {
                    inner.temp = then;
                }
                self.cond(*cond, inner);
                self.expr(*body, true, inner);
            }
            ExprKind::For { into_iter, pat, body, .. } => {
                self.expr(*into_iter, false, cx);
                let arm = self.scope(span);
                let block = self.scope(span);
                let stmt = self.scope(span);
                let some = self.scope(thir.pats[*pat].span.to(thir.exprs[*body].span));
                self.out.inner.insert(bottom, vec![arm, block, stmt, some]);
                let inner = Ctx { var: some, temp: some, ..cx };
                self.pat(*pat, inner);
                self.expr(*body, false, inner);
            }
            ExprKind::Break { value, .. } => self.opt(*value, cx),
            ExprKind::Return(value) | ExprKind::Yield(value) => self.opt(*value, cx),
            ExprKind::Await { into_future, .. } => {
                self.expr(*into_future, false, cx);
                let arm = self.scope(span);
                self.out.inner.insert(bottom, vec![arm]);
            }
            ExprKind::Try { branch, .. } => {
                self.expr(*branch, false, cx);
                let a = self.scope(span);
                let b = self.scope(span);
                self.out.inner.insert(bottom, vec![a, b]);
            }
        }
    }

    fn cond(&mut self, e: ExprId, cx: Ctx) {
        self.expr(e, !self.is_let(e) && !self.is_lazy(e), cx);
    }

    fn is_let(&self, e: ExprId) -> bool {
        matches!(self.thir.exprs[e].kind, ExprKind::Let { .. })
    }

    fn is_lazy(&self, e: ExprId) -> bool {
        matches!(self.thir.exprs[e].kind, ExprKind::Binary { op: BinOp::And | BinOp::Or, .. })
    }

    fn block(&mut self, e: ExprId, b: &Block, mut cx: Ctx) {
        let node = self.scope(b.span);
        cx.var = node;
        cx.edition = b.edition;
        let mut stmts = Vec::with_capacity(b.stmts.len());
        for stmt in &b.stmts {
            match stmt {
                Stmt::Expr(e) => {
                    let s = self.scope(self.thir.exprs[*e].span);
                    stmts.push((s, s));
                    self.expr(*e, false, Ctx { temp: s, ..cx });
                }
                Stmt::Let { pat, init, els, span } => {
                    let before = cx;
                    let rest = self.scope(span.to(b.span));
                    let s = self.scope(*span);
                    stmts.push((s, rest));
                    cx.var = rest;
                    let inner = Ctx { temp: s, ..cx };
                    if let Some(init) = init {
                        self.extend_borrows(*init, rest);
                        if self.is_ref_pat(*pat) {
                            self.extend_operand(*init, rest);
                        }
                        self.expr(*init, false, inner);
                    }
                    self.pat(*pat, inner);
                    if let Some(els) = els {
                        self.expr(*els, true, before);
                    }
                }
            }
        }
        if let Some(tail) = b.tail {
            self.expr(tail, b.edition >= Edition::E2024, cx);
        }
        self.out.blocks.insert(e, BlockScopes { node, stmts });
    }

    /// `P&`: whether the pattern binds by an explicit `ref`.
    fn is_ref_pat(&self, p: PatId) -> bool {
        match &self.thir.pats[p].kind {
            PatKind::Bind { mode, .. } => matches!(mode, BindMode::ByRef(_)),
            PatKind::Variant { fields, .. } | PatKind::Tuple(fields) => fields.iter().any(|(_, f)| self.is_ref_pat(*f)),
            PatKind::Slice { before, rest, after, .. } => {
                before.iter().chain(rest.iter().flatten()).chain(after).any(|s| self.is_ref_pat(*s))
            }
            PatKind::Or(ps) => ps.iter().any(|s| self.is_ref_pat(*s)),
            PatKind::Wild | PatKind::Deref(_) | PatKind::Const | PatKind::Range | PatKind::Never | PatKind::Error => {
                false
            }
        }
    }

    /// `E&`: extends the temporaries that a `let` initializer borrows.
    fn extend_borrows(&mut self, e: ExprId, to: Scope) {
        let thir = self.thir;
        let (n, _) = strip(thir, e);
        match &thir.exprs[n].kind {
            ExprKind::Borrow { operand, .. } | ExprKind::RawBorrow { operand, .. } => {
                self.extend_borrows(*operand, to);
                self.extend_operand(*operand, to);
            }
            ExprKind::Adt { fields, .. } => {
                for (_, f) in fields {
                    self.extend_borrows(*f, to);
                }
            }
            ExprKind::Array(es) | ExprKind::Tuple(es) => {
                for f in es {
                    self.extend_borrows(*f, to);
                }
            }
            ExprKind::Call { callee, args, .. } if is_ctor(thir, *callee).is_some() => {
                for f in args {
                    self.extend_borrows(*f, to);
                }
            }
            ExprKind::Cast { operand, .. } => self.extend_borrows(*operand, to),
            ExprKind::Block(Block { tail: Some(tail), .. }) => self.extend_borrows(*tail, to),
            ExprKind::If { then, els, .. } => {
                self.extend_borrows(*then, to);
                if let Some(els) = els {
                    self.extend_borrows(*els, to);
                }
            }
            ExprKind::Match { arms, .. } => {
                for arm in arms {
                    self.extend_borrows(arm.body, to);
                }
            }
            ExprKind::FormatArgs { args } => {
                self.extended.insert(n, to);
                for (a, _) in args {
                    self.extend_borrows(*a, to);
                    self.extend_operand(*a, to);
                }
            }
            _ => {}
        }
    }

    /// `ET`: extends an rvalue, or the rvalue that a place is based on.
    fn extend_operand(&mut self, e: ExprId, to: Scope) {
        let thir = self.thir;
        let mut at = e;
        loop {
            let (n, overloaded) = strip(thir, at);
            self.extended.insert(n, to);
            at = match &thir.exprs[n].kind {
                ExprKind::Borrow { operand, .. } | ExprKind::RawBorrow { operand, .. } => *operand,
                ExprKind::Deref(inner) => *inner,
                ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => *base,
                ExprKind::Call { args, .. } if overloaded && !args.is_empty() => args[0],
                _ => return,
            };
        }
    }
}
