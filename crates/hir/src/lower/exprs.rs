//! Expressions, blocks and statements.

use super::*;
use ra_ap_syntax::SyntaxKind;
use ra_ap_syntax::ast::{
    self as syn, ArithOp, ArrayExprKind, AstNode, BinaryOp, BlockModifier, CmpOp, ElseBranch, HasArgList, HasAttrs,
    HasGenericArgs, HasLoopBody, LogicOp, Ordering, RangeItem, UnaryOp,
};

impl Lowerer<'_> {
    /// The body that is being lowered. Expressions outside of one (broken code only) go to a scratch body.
    pub(super) fn cx(&mut self) -> &mut BodyCx {
        let module = self.out.modules.first().map(|m| m.0);
        let file = self.file;
        self.body.get_or_insert_with(|| BodyCx {
            owner: module.unwrap_or_else(|| {
                DefId::new(DefKey { file, parent: None, kind: DefKind::Mod, name: Name::empty(), disambiguator: 0 })
            }),
            exprs: Arena::new(),
            pats: Arena::new(),
            bindings: Arena::new(),
            errors: Vec::new(),
            has_unsafe: false,
            block_module: None,
            pat_names: Vec::new(),
        })
    }

    pub(super) fn alloc(&mut self, kind: ExprKind, span: Span) -> ExprId {
        self.cx().exprs.alloc(Expr { kind, span })
    }
    pub(super) fn set(&mut self, id: ExprId, kind: ExprKind) {
        self.cx().exprs[id].kind = kind;
    }
    pub(super) fn missing(&mut self, span: Span) -> ExprId {
        self.alloc(ExprKind::Missing, span)
    }
    pub(super) fn path_expr(&mut self, anchor: PathAnchor, names: &[&str], span: Span) -> ExprId {
        let path = self.make_path(anchor, names, span);
        self.alloc(ExprKind::Path(path), span)
    }
    /// A path of one name.
    pub(super) fn name_expr(&mut self, name: &str, hygiene: u32, span: Span) -> ExprId {
        let mut path = self.make_path(PathAnchor::Plain, &[name], span);
        path.segments[0].hygiene = hygiene;
        self.alloc(ExprKind::Path(path), span)
    }
    pub(super) fn method_call(&mut self, receiver: ExprId, name: &str, args: Vec<ExprId>, span: Span) -> ExprId {
        self.alloc(
            ExprKind::MethodCall { receiver, method: Name::new(name), method_span: span, generic_args: None, args },
            span,
        )
    }
    pub(super) fn block(&self, stmts: Vec<Stmt>, tail: Option<ExprId>) -> Block {
        Block { stmts, tail, label: None, module: None, edition: self.edition }
    }
    pub(super) fn alloc_block(&mut self, stmts: Vec<Stmt>, tail: Option<ExprId>, span: Span) -> ExprId {
        let block = self.block(stmts, tail);
        self.alloc(ExprKind::Block(block), span)
    }
    /// The definition of the coroutine with this number.
    pub(super) fn coroutine_def(&mut self, disambiguator: u32) -> DefId {
        let (file, owner) = (self.file, self.cx().owner);
        DefId::new(DefKey { file, parent: Some(owner), kind: DefKind::Coroutine, name: Name::empty(), disambiguator })
    }

    pub(super) fn lower_expr_opt(&mut self, e: Option<syn::Expr>, span: Span) -> ExprId {
        match e {
            Some(e) => self.lower_expr(&e),
            None => self.missing(span),
        }
    }

    pub(super) fn lower_expr(&mut self, e: &syn::Expr) -> ExprId {
        let span = self.span_of(e);
        match self.nested(span, |lo| lo.expr_inner(e, span)) {
            Some(id) => id,
            None => self.missing(span),
        }
    }

    fn expr_inner(&mut self, e: &syn::Expr, span: Span) -> ExprId {
        let kind = match e {
            syn::Expr::ParenExpr(p) => return self.lower_expr_opt(p.expr(), span),
            syn::Expr::Literal(l) => ExprKind::Lit(literal(l)),
            syn::Expr::PathExpr(p) => match p.path() {
                Some(p) => ExprKind::Path(self.lower_path(&p)),
                None => ExprKind::Missing,
            },
            syn::Expr::BlockExpr(b) => return self.lower_block_expr(b),
            syn::Expr::CallExpr(c) => {
                let callee = self.lower_expr_opt(c.expr(), span);
                ExprKind::Call { callee, args: self.args(c.arg_list()) }
            }
            syn::Expr::MethodCallExpr(m) => {
                let receiver = self.lower_expr_opt(m.receiver(), span);
                let Some(name) = m.name_ref() else { return receiver };
                let generic_args = m.generic_arg_list().map(|l| Box::new(self.lower_generic_args(&l)));
                let args = self.args(m.arg_list());
                let method_span = self.span_of(&name);
                ExprKind::MethodCall { receiver, method: name_of(name.text()), method_span, generic_args, args }
            }
            syn::Expr::FieldExpr(f) => return self.field(f, span),
            syn::Expr::AwaitExpr(a) => ExprKind::Await(self.lower_expr_opt(a.expr(), span)),
            syn::Expr::TryExpr(t) => ExprKind::Try(self.lower_expr_opt(t.expr(), span)),
            syn::Expr::IndexExpr(i) => ExprKind::Index {
                base: self.lower_expr_opt(i.base(), span),
                index: self.lower_expr_opt(i.index(), span),
            },
            syn::Expr::RangeExpr(r) => {
                let start = r.start().map(|e| self.lower_expr(&e));
                let end = r.end().map(|e| self.lower_expr(&e));
                ExprKind::Range { start, end, inclusive: r.op_kind() == Some(syn::RangeOp::Inclusive) }
            }
            syn::Expr::PrefixExpr(p) => {
                let operand = self.lower_expr_opt(p.expr(), span);
                let op = match p.op_kind() {
                    Some(UnaryOp::Deref) => UnOp::Deref,
                    Some(UnaryOp::Not) => UnOp::Not,
                    Some(UnaryOp::Neg) => UnOp::Neg,
                    None => return operand,
                };
                ExprKind::Unary { op, operand }
            }
            syn::Expr::BinExpr(b) => self.binary(b, span),
            syn::Expr::RefExpr(r) => {
                let operand = self.lower_expr_opt(r.expr(), span);
                ExprKind::Ref { operand, mutable: r.mut_token().is_some(), raw: r.raw_token().is_some() }
            }
            syn::Expr::CastExpr(c) => {
                ExprKind::Cast { operand: self.lower_expr_opt(c.expr(), span), ty: self.lower_type_opt(c.ty(), span) }
            }
            syn::Expr::TupleExpr(t) => ExprKind::Tuple(t.fields().map(|f| self.lower_expr(&f)).collect()),
            syn::Expr::ArrayExpr(a) => match a.kind() {
                ArrayExprKind::ElementList(l) => {
                    let mut items = Vec::new();
                    for e in l {
                        if self.is_on(e.syntax()) {
                            items.push(self.lower_expr(&e));
                        }
                    }
                    ExprKind::Array(items)
                }
                ArrayExprKind::Repeat { initializer, repeat } => {
                    let value = self.lower_expr_opt(initializer, span);
                    let len = repeat
                        .map_or(ConstRef::Unknown, |e| self.lower_anonymous_const(&e, types::AnonymousType::Usize));
                    ExprKind::Repeat { value, len }
                }
            },
            syn::Expr::RecordExpr(r) => self.record(r, span),
            syn::Expr::IfExpr(i) => self.if_expr(i, span),
            syn::Expr::LetExpr(l) => {
                // The scrutinee comes first; its place in the arena does not matter.
                let expr = self.lower_expr_opt(l.expr(), span);
                ExprKind::Let { pat: self.lower_pat_opt(l.pat(), span), expr }
            }
            syn::Expr::MatchExpr(m) => self.match_expr(m, span),
            syn::Expr::LoopExpr(l) => {
                let label = self.label(l.label());
                ExprKind::Loop { body: self.loop_body(l.loop_body(), span), label }
            }
            syn::Expr::WhileExpr(w) => {
                let label = self.label(w.label());
                let cond = self.lower_expr_opt(w.condition(), span);
                ExprKind::While { cond, body: self.loop_body(w.loop_body(), span), label }
            }
            syn::Expr::ForExpr(f) => {
                let label = self.label(f.label());
                let iter = self.lower_expr_opt(f.iterable(), span);
                let pat = self.lower_pat_opt(f.pat(), span);
                let is_await = f.syntax().children_with_tokens().any(|t| t.kind() == SyntaxKind::AWAIT_KW);
                ExprKind::For { pat, iter, body: self.loop_body(f.loop_body(), span), label, is_await }
            }
            syn::Expr::BreakExpr(b) => {
                ExprKind::Break { label: self.label_ref(b.lifetime()), value: b.expr().map(|e| self.lower_expr(&e)) }
            }
            syn::Expr::ContinueExpr(c) => ExprKind::Continue { label: self.label_ref(c.lifetime()) },
            syn::Expr::ReturnExpr(r) => ExprKind::Return(r.expr().map(|e| self.lower_expr(&e))),
            syn::Expr::BecomeExpr(b) => {
                self.unsupported(span, "`become` is taken for `return`".into());
                ExprKind::Return(b.expr().map(|e| self.lower_expr(&e)))
            }
            syn::Expr::YieldExpr(y) => ExprKind::Yield(y.expr().map(|e| self.lower_expr(&e))),
            syn::Expr::ClosureExpr(c) => return self.closure(c, span),
            syn::Expr::MacroExpr(m) => {
                return match m.macro_call() {
                    Some(call) => self.macro_expr(&call, span),
                    None => self.missing(span),
                };
            }
            syn::Expr::UnderscoreExpr(_) => ExprKind::Underscore,
            syn::Expr::FormatArgsExpr(_)
            | syn::Expr::OffsetOfExpr(_)
            | syn::Expr::IncludeBytesExpr(_)
            | syn::Expr::AsmExpr(_)
            | syn::Expr::YeetExpr(_) => {
                self.unsupported(span, "this expression is not supported".into());
                ExprKind::Unsupported { operands: Vec::new(), reason: "an expression outside the subset" }
            }
        };
        self.alloc(kind, span)
    }

    pub(super) fn args(&mut self, list: Option<syn::ArgList>) -> Vec<ExprId> {
        let mut out = Vec::new();
        for a in list.into_iter().flat_map(|l| l.args()) {
            if self.is_on(a.syntax()) {
                out.push(self.lower_expr(&a));
            }
        }
        out
    }

    /// A field access; `t.0.1` lexes as one number and is two.
    fn field(&mut self, f: &syn::FieldExpr, span: Span) -> ExprId {
        let base = self.lower_expr_opt(f.expr(), span);
        let Some(name) = f.name_ref() else {
            if let Some(t) = f.index_token() {
                let nspan = self.range_span(t.text_range());
                return self.alloc(ExprKind::Field { base, name: Name::new(t.text()), name_span: nspan }, span);
            }
            return base;
        };
        let name_span = self.span_of(&name);
        self.alloc(ExprKind::Field { base, name: name_of(name.text()), name_span }, span)
    }

    fn binary(&mut self, b: &syn::BinExpr, span: Span) -> ExprKind {
        let (l, r) = b.sub_exprs();
        let lhs = self.lower_expr_opt(l, span);
        let rhs = self.lower_expr_opt(r, span);
        let op = match b.op_kind() {
            None => return ExprKind::Unsupported { operands: vec![lhs, rhs], reason: "broken code" },
            Some(BinaryOp::Assignment { op: None }) => return ExprKind::Assign { lhs, rhs },
            Some(BinaryOp::Assignment { op: Some(op) }) => return ExprKind::AssignOp { op: arith(op), lhs, rhs },
            Some(BinaryOp::ArithOp(op)) => arith(op),
            Some(BinaryOp::LogicOp(LogicOp::And)) => BinOp::And,
            Some(BinaryOp::LogicOp(LogicOp::Or)) => BinOp::Or,
            Some(BinaryOp::CmpOp(CmpOp::Eq { negated: false })) => BinOp::Eq,
            Some(BinaryOp::CmpOp(CmpOp::Eq { negated: true })) => BinOp::Ne,
            Some(BinaryOp::CmpOp(CmpOp::Ord { ordering, strict })) => match (ordering, strict) {
                (Ordering::Less, true) => BinOp::Lt,
                (Ordering::Less, false) => BinOp::Le,
                (Ordering::Greater, true) => BinOp::Gt,
                (Ordering::Greater, false) => BinOp::Ge,
            },
        };
        ExprKind::Binary { op, lhs, rhs }
    }

    fn record(&mut self, r: &syn::RecordExpr, span: Span) -> ExprKind {
        let Some(path) = r.path() else { return ExprKind::Missing };
        let path = self.lower_path(&path);
        let list = r.record_expr_field_list();
        let mut fields = Vec::new();
        for f in list.iter().flat_map(|l| l.fields()) {
            if !self.is_on(f.syntax()) {
                continue;
            }
            let fspan = self.span_of(&f);
            let expr = self.lower_expr_opt(f.expr(), fspan);
            let name = match f.name_ref() {
                Some(n) => name_of(n.text()),
                None => match &self.cx().exprs[expr].kind {
                    ExprKind::Path(p) => match p.segments.last() {
                        Some(s) => s.name,
                        None => continue,
                    },
                    _ => continue,
                },
            };
            fields.push(FieldInit { name, expr, span: fspan });
        }
        // `S { .. }` as an assignee has no base.
        let spread = list.as_ref().and_then(|l| l.spread()).map(|e| self.lower_expr(&e));
        let _ = span;
        ExprKind::Struct { path, fields, spread }
    }

    fn if_expr(&mut self, i: &syn::IfExpr, span: Span) -> ExprKind {
        let cond = self.lower_expr_opt(i.condition(), span);
        let then = match i.then_branch() {
            Some(b) => self.lower_block_expr(&b),
            None => self.missing(span),
        };
        let els = i.else_branch().map(|b| match b {
            ElseBranch::Block(b) => self.lower_block_expr(&b),
            ElseBranch::IfExpr(i) => self.lower_expr(&syn::Expr::IfExpr(i)),
        });
        ExprKind::If { cond, then, els }
    }

    fn match_expr(&mut self, m: &syn::MatchExpr, span: Span) -> ExprKind {
        let scrutinee = self.lower_expr_opt(m.expr(), span);
        let mut arms = Vec::new();
        for a in m.match_arm_list().into_iter().flat_map(|l| l.arms()) {
            if !self.is_on(a.syntax()) {
                continue;
            }
            let aspan = self.span_of(&a);
            let pat = self.lower_pat_opt(a.pat(), aspan);
            let guard = a.guard().and_then(|g| g.condition()).map(|e| self.lower_expr(&e));
            let body = self.lower_expr_opt(a.expr(), aspan);
            arms.push(Arm { pat, guard, body, span: aspan });
        }
        let builtin = m.match_token().is_some_and(|t| self.is_builtin(t.text_range()));
        ExprKind::Match { scrutinee, arms, source: if builtin { MatchSource::Macro } else { MatchSource::Match } }
    }

    fn loop_body(&mut self, body: Option<syn::BlockExpr>, span: Span) -> ExprId {
        match body {
            Some(b) => self.lower_block_expr(&b),
            None => self.missing(span),
        }
    }

    fn label(&mut self, l: Option<syn::Label>) -> Option<Label> {
        self.label_ref(l?.lifetime())
    }

    fn label_ref(&mut self, l: Option<syn::Lifetime>) -> Option<Label> {
        let l = l?;
        let hygiene = self.origin(l.syntax().text_range()).hygiene;
        Some(Label { name: Name::new(l.text()), hygiene })
    }

    fn closure(&mut self, c: &syn::ClosureExpr, span: Span) -> ExprId {
        let id = self.alloc(ExprKind::Missing, span);
        let n = id.into_raw().into_u32();
        let (file, owner) = (self.file, self.cx().owner);
        let def = DefId::new(DefKey {
            file,
            parent: Some(owner),
            kind: DefKind::Closure,
            name: Name::empty(),
            disambiguator: n,
        });
        let is_async = c.async_token().is_some();
        let is_gen = c.gen_token().is_some();
        let marked = c.attrs().next().is_some() && self.attrs(c).is_some_and(|a| a.has("coroutine"));
        let kind = match (is_async, is_gen) {
            (true, true) => Some(CoroutineKind::AsyncGen),
            (true, false) => Some(CoroutineKind::Async),
            (false, true) => Some(CoroutineKind::Gen),
            (false, false) => marked.then_some(CoroutineKind::Coroutine { is_static: c.static_token().is_some() }),
        };
        let mut params = Vec::new();
        for p in c.param_list().into_iter().flat_map(|l| l.params()) {
            let pspan = self.span_of(&p);
            let pat = self.lower_pat_opt(p.pat(), pspan);
            let ty = p.ty().map(|t| self.lower_type(&t));
            params.push((pat, ty));
        }
        let ret = c.ret_type().and_then(|r| r.ty()).map(|t| self.lower_type(&t));
        let body = self.lower_expr_opt(c.body(), span);
        let capture = if c.move_token().is_some() { CaptureBy::Value } else { CaptureBy::Ref };
        let header_end = c
            .ret_type()
            .map(|r| r.syntax().text_range().end())
            .or_else(|| c.param_list().map(|l| l.syntax().text_range().end()))
            .unwrap_or(c.syntax().text_range().end());
        let header_start = c
            .syntax()
            .children_with_tokens()
            .find(|t| !t.kind().is_trivia() && t.kind() != SyntaxKind::ATTR)
            .map_or(c.syntax().text_range().start(), |t| t.text_range().start());
        let header_span = self.range_span(TextRange::new(header_start.min(header_end), header_end));
        // `u32::MAX` is the coroutine of an `async fn` (`fn_coroutine_def`).
        let coroutine = kind.map(|_| self.coroutine_def(u32::MAX - 1 - n));
        self.set(id, ExprKind::Closure { params, ret, body, capture, is_async, kind, def, coroutine, header_span });
        id
    }

    // ------------------------------------------------------------------------------------------------ blocks

    pub(super) fn lower_block_expr(&mut self, b: &syn::BlockExpr) -> ExprId {
        let span = self.span_of(b);
        match self.nested(span, |lo| lo.block_inner(b, span)) {
            Some(id) => id,
            None => self.missing(span),
        }
    }

    fn block_inner(&mut self, b: &syn::BlockExpr, span: Span) -> ExprId {
        let modifier = b.modifier();
        match modifier {
            Some(BlockModifier::Async(_) | BlockModifier::Gen(_) | BlockModifier::AsyncGen(_)) => {
                let kind = match modifier {
                    Some(BlockModifier::Gen(_)) => CoroutineKind::Gen,
                    Some(BlockModifier::AsyncGen(_)) => CoroutineKind::AsyncGen,
                    _ => CoroutineKind::Async,
                };
                let id = self.alloc(ExprKind::Missing, span);
                let def = self.coroutine_def(id.into_raw().into_u32());
                let block = self.stmt_list(b);
                let inner_span = self.opt_span(b.stmt_list().as_ref(), span);
                let body = self.alloc(ExprKind::Block(block), inner_span);
                let capture = if b.move_token().is_some() { CaptureBy::Value } else { CaptureBy::Ref };
                self.set(id, ExprKind::AsyncBlock { kind, capture, body, def });
                id
            }
            Some(BlockModifier::Unsafe(t)) => {
                if !self.is_builtin(t.text_range()) {
                    self.cx().has_unsafe = true;
                }
                let block = self.stmt_list(b);
                self.alloc(ExprKind::Unsafe(block), span)
            }
            Some(BlockModifier::Const(_)) => {
                let block = self.stmt_list(b);
                self.alloc(ExprKind::Const(block), span)
            }
            Some(BlockModifier::Try { .. }) => {
                let block = self.stmt_list(b);
                self.alloc(ExprKind::TryBlock(block), span)
            }
            Some(BlockModifier::Label(_)) | None => {
                let label = self.label(b.label());
                let mut block = self.stmt_list(b);
                block.label = label;
                self.alloc(ExprKind::Block(block), span)
            }
        }
    }

    fn stmt_list(&mut self, b: &syn::BlockExpr) -> Block {
        let mut out =
            BlockCx { stmts: Vec::new(), module: None, items: Vec::new(), slot: 0, outer: self.cx().block_module };
        let macros = self.scope.len();
        let mut tail = None;
        if let Some(list) = b.stmt_list() {
            if list.statements().any(|s| matches!(s, syn::Stmt::Item(ref i) if !matches!(i, syn::Item::MacroCall(_)))) {
                self.block_module(&mut out);
            }
            for s in list.statements() {
                self.stmt(&s, &mut out);
            }
            tail = match list.tail_expr() {
                Some(e) if self.is_on(e.syntax()) => self.tail(&e, &mut out),
                // `#[cfg(a)] { x } #[cfg(not(a))] { y }`: the one that is left is the value.
                Some(_) if matches!(out.stmts.last(), Some(Stmt::Expr { semi: false, .. })) => match out.stmts.pop() {
                    Some(Stmt::Expr { expr, .. }) => Some(expr),
                    _ => None,
                },
                _ => None,
            };
        }
        self.scope.truncate(macros);
        self.cx().block_module = out.outer;
        if out.module.is_some() {
            self.out.modules[out.slot].1 = out.items;
        }
        let mut block = self.block(out.stmts, tail);
        block.module = out.module;
        block
    }

    /// The module of a block that has items.
    pub(super) fn block_module(&mut self, out: &mut BlockCx) -> DefId {
        if let Some(m) = out.module {
            return m;
        }
        let parent = out.outer.unwrap_or(self.cx().owner);
        let module = self.def(parent, DefKind::Mod, Name::empty());
        out.module = Some(module);
        out.slot = self.out.modules.len();
        self.out.modules.push((module, Vec::new()));
        self.cx().block_module = Some(module);
        module
    }

    /// An item in a block.
    pub(super) fn block_item(&mut self, item: &syn::Item, out: &mut BlockCx) {
        if let syn::Item::MacroRules(m) = item {
            if self.node_attrs(item.syntax()).is_some()
                && let Some(def) = self.macro_rules(m, true)
            {
                self.scope.push((def.name, def));
            }
            return;
        }
        if let syn::Item::MacroCall(m) = item {
            self.macro_stmt(m, true, out);
            return;
        }
        let module = self.block_module(out);
        self.outside_body(|lo| lo.lower_item(item, module, &mut out.items));
    }

    /// Runs `f` as if there was no body around.
    pub(super) fn outside_body<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let body = self.body.take();
        let sig = std::mem::take(&mut self.sig);
        let r = f(self);
        self.sig = sig;
        // A scratch body that broken code made is dropped.
        if let Some(scratch) = std::mem::replace(&mut self.body, body) {
            self.out.errors.extend(scratch.errors);
        }
        r
    }

    pub(super) fn stmt(&mut self, s: &syn::Stmt, out: &mut BlockCx) {
        match s {
            syn::Stmt::Item(i) => self.block_item(i, out),
            syn::Stmt::LetStmt(l) => {
                if !self.is_on(l.syntax()) {
                    return;
                }
                let span = self.span_of(l);
                let ty = l.ty().map(|t| self.lower_type(&t));
                let init = l.initializer().map(|e| self.lower_expr(&e));
                let els = l.let_else().and_then(|e| e.block_expr()).map(|b| self.lower_block_expr(&b));
                let pat = self.lower_pat_opt(l.pat(), span);
                out.stmts.push(Stmt::Let { pat, ty, init, els, span });
            }
            syn::Stmt::ExprStmt(e) => {
                let Some(expr) = e.expr() else { return };
                if !self.is_on(expr.syntax()) {
                    return;
                }
                let semi = e.semicolon_token().is_some();
                if let syn::Expr::MacroExpr(m) = &expr
                    && let Some(call) = m.macro_call()
                {
                    self.macro_stmt(&call, semi, out);
                    return;
                }
                let expr = self.lower_expr(&expr);
                out.stmts.push(Stmt::Expr { expr, semi });
            }
        }
    }

    /// The last expression of a block: a macro in braces may also be statements.
    pub(super) fn tail(&mut self, e: &syn::Expr, out: &mut BlockCx) -> Option<ExprId> {
        if let syn::Expr::MacroExpr(m) = e
            && let Some(call) = m.macro_call()
        {
            return self.macro_tail(&call, out);
        }
        Some(self.lower_expr(e))
    }
}

/// A block that is being lowered.
pub(super) struct BlockCx {
    pub(super) stmts: Vec<Stmt>,
    pub(super) module: Option<DefId>,
    pub(super) items: Vec<DefId>,
    slot: usize,
    outer: Option<DefId>,
}

fn arith(op: ArithOp) -> BinOp {
    match op {
        ArithOp::Add => BinOp::Add,
        ArithOp::Sub => BinOp::Sub,
        ArithOp::Mul => BinOp::Mul,
        ArithOp::Div => BinOp::Div,
        ArithOp::Rem => BinOp::Rem,
        ArithOp::Shl => BinOp::Shl,
        ArithOp::Shr => BinOp::Shr,
        ArithOp::BitXor => BinOp::BitXor,
        ArithOp::BitOr => BinOp::BitOr,
        ArithOp::BitAnd => BinOp::BitAnd,
    }
}

pub(super) fn literal(l: &syn::Literal) -> Literal {
    match l.kind() {
        syn::LiteralKind::IntNumber(n) => {
            let suffix = n.suffix();
            // `1f32` lexes as an integer.
            if matches!(suffix, Some("f32" | "f64" | "f16" | "f128")) {
                return Literal::Float(suffix.map(Name::new));
            }
            Literal::Int(n.value().unwrap_or(0), suffix.map(Name::new))
        }
        syn::LiteralKind::FloatNumber(n) => Literal::Float(n.suffix().map(Name::new)),
        syn::LiteralKind::Bool(b) => Literal::Bool(b),
        syn::LiteralKind::Char(c) => Literal::Char(c.value().ok()),
        syn::LiteralKind::Byte(b) => Literal::Byte(b.value().ok()),
        syn::LiteralKind::String(s) => Literal::Str(s.value().map(|v| v.into_owned()).unwrap_or_default()),
        syn::LiteralKind::ByteString(s) => Literal::ByteStr(s.value().map(|v| v.len() as u64).unwrap_or_default()),
        syn::LiteralKind::CString(_) => Literal::CStr,
    }
}
