//! The macros of std, tokio, futures, log and tracing, done natively.
//!
//! Their nodes have the span of the call. Small ones are built from nodes; those with much code are written as a template
//! that is parsed like a macro's result.

use super::format::{self, ArgRef};
use super::macros::root_expr;
use super::tokens::{Tok, close_of, split_top};
use super::*;
use ra_ap_syntax::SyntaxKind::{self, *};
use ra_ap_syntax::ast::{self as syn, ArrayExprKind, AstNode, AstToken, BinaryOp};
use smol_str::SmolStr;

/// Macros that make items.
#[derive(Copy, Clone, PartialEq, Eq)]
pub(super) enum ItemMacro {
    ThreadLocal,
    TaskLocal,
    LazyStatic,
}

const STD: &[&str] = &[
    "print",
    "println",
    "eprint",
    "eprintln",
    "format",
    "format_args",
    "const_format_args",
    "write",
    "writeln",
    "panic",
    "unreachable",
    "todo",
    "unimplemented",
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "assert_matches",
    "debug_assert_matches",
    "vec",
    "matches",
    "dbg",
    "thread_local",
    "concat",
    "stringify",
    "line",
    "file",
    "column",
    "module_path",
    "env",
    "option_env",
    "include",
    "include_str",
    "include_bytes",
    "cfg",
    "compile_error",
    "addr_of",
    "addr_of_mut",
    "offset_of",
    "try",
    "ready",
    "is_x86_feature_detected",
    "asm",
    "global_asm",
];
const LOG: &[&str] = &["trace", "debug", "info", "warn", "error", "event", "log"];
const SPANS: &[&str] = &["span", "trace_span", "debug_span", "info_span", "warn_span", "error_span"];
const FUTURES: &[&str] = &["join", "try_join", "select", "select_biased", "pin_mut", "ready"];

/// Whether this crate has a macro of this name that is done here.
pub(super) fn is_known(krate: &str, name: &str) -> bool {
    match krate {
        "std" | "core" | "alloc" => STD.contains(&name) || matches!(name, "pin" | "join"),
        "tokio" => matches!(name, "join" | "try_join" | "select" | "pin" | "task_local"),
        "futures" | "futures_util" => FUTURES.contains(&name),
        "futures_lite" | "smol" => matches!(name, "pin" | "ready"),
        "pin_utils" | "tokio_stream" => name == "pin_mut",
        "async_std" => matches!(name, "task_local" | "print" | "println" | "eprint" | "eprintln" | "write" | "writeln"),
        "log" => LOG.contains(&name),
        "tracing" => LOG.contains(&name) || SPANS.contains(&name),
        "lazy_static" => name == "lazy_static",
        "cfg_if" => name == "cfg_if",
        "anyhow" => matches!(name, "anyhow" | "bail" | "ensure" | "format_err"),
        "wasmtime" => wasmtime::is_macro(krate, name),
        _ => false,
    }
}

/// The macros that `use module::*` brings in, of those that a bare name does not mean anyway.
pub(super) fn of_module(path: &[Name]) -> &'static [&'static str] {
    let path: Vec<&str> = path.iter().map(|n| n.as_str()).collect();
    match path[..] {
        ["std" | "core", "pin"] => &["pin"],
        ["std" | "core", "task"] => &["ready"],
        ["futures" | "futures_util"] => FUTURES,
        _ => &[],
    }
}

/// The crate of a macro that is called by its bare name and not imported by it.
pub(super) fn crate_of(name: &str) -> Option<&'static str> {
    Some(match name {
        _ if STD.contains(&name) => "std",
        "join" | "try_join" | "select" | "pin" | "task_local" => "tokio",
        "select_biased" | "pin_mut" => "futures",
        _ if LOG.contains(&name) => "log",
        _ if SPANS.contains(&name) => "tracing",
        "lazy_static" => "lazy_static",
        "cfg_if" => "cfg_if",
        "anyhow" | "bail" | "ensure" => "anyhow",
        _ => return None,
    })
}

pub(super) fn item_macro(krate: &str, name: &str) -> Option<ItemMacro> {
    Some(match (krate, name) {
        ("std", "thread_local") => ItemMacro::ThreadLocal,
        (_, "task_local") => ItemMacro::TaskLocal,
        ("lazy_static", "lazy_static") => ItemMacro::LazyStatic,
        _ => return None,
    })
}

/// Macros that make `let` statements.
pub(super) fn is_stmt_macro(krate: &str, name: &str) -> bool {
    name == "pin_mut" || name == "pin" && krate != "std"
}

impl Lowerer<'_> {
    /// A call whose value is an expression; `None` if the macro is not known.
    pub(super) fn builtin_expr(
        &mut self,
        krate: &str,
        name: &str,
        call: &syn::MacroCall,
        span: Span,
    ) -> Option<ExprId> {
        let tt = call.token_tree()?;
        Some(match (krate, name) {
            ("log" | "tracing", _) if SPANS.contains(&name) => {
                let expr = self.log(&tt, true, span);
                let value = self.const_of(&["tracing", "Span"], span);
                self.alloc_block(vec![Stmt::Expr { expr, semi: true }], Some(value), span)
            }
            ("log" | "tracing", _) => self.log(&tt, false, span),
            ("anyhow", _) => return self.anyhow(name, &tt, span),
            ("tokio" | "std" | "futures" | "futures_util", "join" | "try_join") => {
                return self.join(&tt, name == "try_join", span);
            }
            ("tokio", "select") => return self.tokio_select(&tt, span),
            ("futures" | "futures_util", "select" | "select_biased") => return self.futures_select(&tt, span),
            ("async_stream", _) => return self.async_stream(&tt, name == "try_stream_inner", span),
            (_, "ready") => {
                let toks = self.tt_tokens(&tt);
                let t = "match $e { $crate::task::Poll::Ready(t) => t, $crate::task::Poll::Pending => return $crate::task::Poll::Pending }";
                self.template(t, span, &[("e", &group(toks))])
            }
            ("async_std", "print" | "println" | "eprint" | "eprintln" | "write" | "writeln") | ("std", _) => {
                return self.std_macro(name, call, &tt, span);
            }
            _ => return None,
        })
    }

    fn std_macro(&mut self, name: &str, call: &syn::MacroCall, tt: &syn::TokenTree, span: Span) -> Option<ExprId> {
        Some(match name {
            "print" | "println" | "eprint" | "eprintln" => {
                let args = self.format_call(tt, name.ends_with("ln"), span);
                let func = if name.starts_with('e') { "_eprint" } else { "_print" };
                let callee = self.path_expr(PathAnchor::Global, &["support", "macro_support", func], span);
                let expr = self.alloc(ExprKind::Call { callee, args: vec![args] }, span);
                self.alloc_block(vec![Stmt::Expr { expr, semi: true }], None, span)
            }
            "format" => {
                let args = self.format_call(tt, false, span);
                self.format_string(args, span)
            }
            "format_args" | "const_format_args" => self.format_call(tt, false, span),
            "write" | "writeln" => self.with_args(tt, |lo, args| {
                let Some((dst, rest)) = args.split_first() else { return lo.missing(span) };
                let receiver = lo.lower_expr(dst);
                let fmt = lo.format_exprs(rest, name == "writeln", span);
                lo.method_call(receiver, "write_fmt", vec![fmt], span)
            }),
            "panic" | "unreachable" | "todo" | "unimplemented" => {
                self.with_args(tt, |lo, args| lo.panic(source_of(name), args, span))
            }
            "assert" | "debug_assert" => self.with_args(tt, |lo, args| {
                let Some((cond, rest)) = args.split_first() else { return lo.missing(span) };
                let operand = lo.lower_expr(cond);
                let cond = lo.alloc(ExprKind::Unary { op: UnOp::Not, operand }, span);
                let panic = lo.panic("assert", rest, span);
                lo.if_then(cond, panic, span)
            }),
            "assert_eq" | "debug_assert_eq" => self.assert_cmp(tt, BinOp::Eq, "assert_eq", span),
            "assert_ne" | "debug_assert_ne" => self.assert_cmp(tt, BinOp::Ne, "assert_ne", span),
            "assert_matches" | "debug_assert_matches" => {
                let (e, p) = self.expr_and_rest(tt)?;
                self.template("match $e { $p => {} _ => panic!() }", span, &[("e", &e), ("p", &p)])
            }
            "matches" => {
                let (e, p) = self.expr_and_rest(tt)?;
                self.template("match $e { $p => true, _ => false }", span, &[("e", &e), ("p", &p)])
            }
            "vec" => self.vec(tt, span),
            "dbg" => self.with_args(tt, |lo, args| match args {
                [] => {
                    let callee = lo.path_expr(PathAnchor::Global, &["support", "macro_support", "_eprint"], span);
                    let fmt = lo.alloc(ExprKind::FormatArgs { args: Vec::new(), newline: true }, span);
                    lo.alloc(ExprKind::Call { callee, args: vec![fmt] }, span)
                }
                [one] => lo.dbg(one, span),
                many => {
                    let parts = many.iter().map(|e| lo.dbg(e, span)).collect();
                    lo.alloc(ExprKind::Tuple(parts), span)
                }
            }),
            "pin" => self.with_args(tt, |lo, args| {
                let value = match args.first() {
                    Some(e) => lo.lower_expr(e),
                    None => lo.missing(span),
                };
                let value = lo.alloc_block(Vec::new(), Some(value), span);
                let pointer = lo.alloc(ExprKind::Ref { operand: value, mutable: true, raw: false }, span);
                let path = lo.make_path(PathAnchor::Std, &["pin", "Pin"], span);
                let fields = vec![FieldInit { name: Name::new(PIN_FIELD), expr: pointer, span }];
                lo.alloc(ExprKind::Struct { path, fields, spread: None }, span)
            }),
            "try" => self.with_args(tt, |lo, args| {
                let e = lo.lower_expr_opt(args.first().cloned(), span);
                lo.alloc(ExprKind::Try(e), span)
            }),
            "addr_of" | "addr_of_mut" => self.with_args(tt, |lo, args| {
                let operand = lo.lower_expr_opt(args.first().cloned(), span);
                lo.alloc(ExprKind::Ref { operand, mutable: name == "addr_of_mut", raw: true }, span)
            }),
            "concat" => {
                let text = self.with_args(tt, concat_text);
                match text {
                    Some(s) => self.alloc(ExprKind::Lit(Literal::Str(s)), span),
                    None => self.const_str(span),
                }
            }
            "stringify" => {
                let text = self.tt_text(tt).1;
                let text = text.get(1..text.len().saturating_sub(1)).unwrap_or("").trim().to_string();
                self.alloc(ExprKind::Lit(Literal::Str(text)), span)
            }
            "file" | "module_path" | "env" | "include_str" => self.const_str(span),
            "option_env" => {
                let s = self.static_str(span);
                let ty = self.path_type(PathAnchor::Std, &["option", "Option"], vec![s], span);
                self.alloc(ExprKind::BuiltinConst(ty), span)
            }
            "include_bytes" => {
                let elem = self.path_type(PathAnchor::Plain, &["u8"], Vec::new(), span);
                let array = self.type_ref(TypeRefKind::Array(elem, ConstRef::Unknown), span);
                let ty = self.type_ref(TypeRefKind::Ref { ty: array, mutable: false, is_static: true }, span);
                self.alloc(ExprKind::BuiltinConst(ty), span)
            }
            "line" | "column" => self.const_plain("u32", span),
            "offset_of" => self.const_plain("usize", span),
            "is_x86_feature_detected" => self.const_plain("bool", span),
            "cfg" => {
                let toks = self.tt_tokens(tt);
                self.alloc(ExprKind::Lit(Literal::Bool(self.cfg_tokens(&toks))), span)
            }
            "compile_error" => self.compile_error(call, span),
            "asm" => self.asm(tt, span),
            _ => return None,
        })
    }

    // ------------------------------------------------------------------------------------------------ helpers

    /// Lowers the arguments of a function-like macro.
    fn with_args<R>(&mut self, tt: &syn::TokenTree, f: impl FnOnce(&mut Self, &[syn::Expr]) -> R) -> R {
        let (node, src) = self.parse_tt(tt, '(', ')', syntax::Entry::Expr);
        let args: Vec<syn::Expr> = match root_expr(&node) {
            Some(syn::Expr::ParenExpr(p)) => p.expr().into_iter().collect(),
            Some(syn::Expr::TupleExpr(t)) => t.fields().collect(),
            _ => Vec::new(),
        };
        self.in_src(src, |lo| f(lo, &args))
    }

    /// Lowers a template.
    fn template(&mut self, text: &str, span: Span, vars: &[(&str, &[Tok])]) -> ExprId {
        let toks = self.quote(text, span, vars);
        self.toks_expr(&toks, span)
    }

    /// What the proc macros behind `async_stream::stream!` and `try_stream!` make of `(crate path) body`: a pair of a
    /// sender and a receiver, and a block that sends what it yields. In a `try_stream!` the block ends at the first error,
    /// which is sent.
    fn async_stream(&mut self, tt: &syn::TokenTree, fallible: bool, span: Span) -> Option<ExprId> {
        let toks = self.tt_tokens(tt);
        let end = super::tokens::close_of(&toks, 0);
        let krate = toks.get(1..end)?.to_vec();
        let hygiene = self.new_hygiene(false);
        let send = if fallible { "tx.send(::std::result::Result::Ok($e)).await" } else { "tx.send($e).await" };
        let body = self.yields_sent(toks.get(end + 1..)?, send, span, hygiene);
        let block = if fallible {
            "async move { let end = async { $body ; ::std::result::Result::Ok(()) }.await; \
             if let ::std::result::Result::Err(e) = end { tx.send(::std::result::Result::Err(e)).await } }"
        } else {
            "async move { $body }"
        };
        let text = format!(
            "{{ let (mut tx, rx) = unsafe {{ $c::__private::yielder::pair() }}; $c::__private::AsyncStream::new(rx, {block}) }}"
        );
        let toks = self.quote_with(&text, span, hygiene, &[("c", &krate), ("body", &body)]);
        Some(self.toks_expr(&toks, span))
    }

    /// The tokens with each `yield e` as `send` says.
    fn yields_sent(&mut self, toks: &[Tok], send: &str, span: Span, hygiene: u32) -> Vec<Tok> {
        let mut out = Vec::with_capacity(toks.len());
        let mut at = 0;
        while let Some(t) = toks.get(at) {
            at += 1;
            if !t.is("yield") {
                out.push(t.clone());
                continue;
            }
            // The expression ends where its statement, arm or bracket does.
            let from = at;
            while let Some(t) = toks.get(at) {
                match t.kind {
                    SEMICOLON | COMMA | R_PAREN | R_BRACK | R_CURLY => break,
                    L_PAREN | L_BRACK | L_CURLY => at = super::tokens::close_of(toks, at),
                    _ => {}
                }
                at += 1;
            }
            let at = at.min(toks.len());
            let value = self.yields_sent(&toks[from..at], send, span, hygiene);
            out.extend(self.quote_with(send, span, hygiene, &[("e", &group(value))]));
        }
        out
    }

    /// The first expression and the tokens after its comma.
    fn expr_and_rest(&mut self, tt: &syn::TokenTree) -> Option<(Vec<Tok>, Vec<Tok>)> {
        let mut toks = self.tt_tokens(tt);
        let end = self.expr_end(&toks, 0)?;
        let mut rest = toks.split_off(end);
        if !rest.is_empty() {
            rest.remove(0);
        }
        if rest.last().is_some_and(|t| t.kind == COMMA) {
            rest.pop();
        }
        Some((group(toks), rest))
    }

    fn static_str(&mut self, span: Span) -> TypeRef {
        let ty = self.path_type(PathAnchor::Plain, &["str"], Vec::new(), span);
        self.type_ref(TypeRefKind::Ref { ty, mutable: false, is_static: true }, span)
    }
    fn const_str(&mut self, span: Span) -> ExprId {
        let ty = self.static_str(span);
        self.alloc(ExprKind::BuiltinConst(ty), span)
    }
    fn const_plain(&mut self, name: &str, span: Span) -> ExprId {
        let ty = self.path_type(PathAnchor::Plain, &[name], Vec::new(), span);
        self.alloc(ExprKind::BuiltinConst(ty), span)
    }
    fn const_of(&mut self, path: &[&str], span: Span) -> ExprId {
        let ty = self.path_type(PathAnchor::Global, path, Vec::new(), span);
        self.alloc(ExprKind::BuiltinConst(ty), span)
    }

    pub(super) fn compile_error(&mut self, call: &syn::MacroCall, span: Span) -> ExprId {
        let toks = call.token_tree().map(|t| self.tt_tokens(&t)).unwrap_or_default();
        let message = toks.first().map_or(String::new(), |t| t.text.trim_matches('"').to_string());
        self.error(FrontErrorKind::Syntax, span, message);
        match self.body {
            Some(_) => self.missing(span),
            // In item position no expression is asked for.
            None => ExprId::from_raw(la_arena::RawIdx::from(0)),
        }
    }

    /// `if cond { then; }`
    fn if_then(&mut self, cond: ExprId, then: ExprId, span: Span) -> ExprId {
        let then = self.alloc_block(vec![Stmt::Expr { expr: then, semi: true }], None, span);
        self.alloc(ExprKind::If { cond, then, els: None }, span)
    }

    fn panic(&mut self, source: &'static str, args: &[syn::Expr], span: Span) -> ExprId {
        let Some(first) = args.first() else {
            return self.alloc(ExprKind::Panic { args: None, source }, span);
        };
        if source == "panic" && self.edition < Edition::E2021 && format_literal(first).is_none() {
            // `panic!(value)` of old editions: the value is the payload.
            let value = self.lower_expr(first);
            let panic = self.alloc(ExprKind::Panic { args: None, source }, span);
            return self.alloc_block(vec![Stmt::Expr { expr: value, semi: true }], Some(panic), span);
        }
        let fmt = self.format_exprs(args, false, span);
        self.alloc(ExprKind::Panic { args: Some(fmt), source }, span)
    }

    /// `match (&l, &r) { (left_val, right_val) => if !(*left_val == *right_val) { panic } }`
    fn assert_cmp(&mut self, tt: &syn::TokenTree, op: BinOp, source: &'static str, span: Span) -> ExprId {
        let hygiene = self.new_hygiene(false);
        self.with_args(tt, |lo, args| {
            let [l, r, rest @ ..] = args else { return lo.missing(span) };
            let mut refs = Vec::new();
            for e in [l, r] {
                let operand = lo.lower_expr(e);
                refs.push(lo.alloc(ExprKind::Ref { operand, mutable: false, raw: false }, span));
            }
            let names = ["left_val", "right_val"];
            let mut sides = Vec::new();
            for n in names {
                let operand = lo.name_expr(n, hygiene, span);
                sides.push(lo.alloc(ExprKind::Unary { op: UnOp::Deref, operand }, span));
            }
            let same = lo.alloc(ExprKind::Binary { op, lhs: sides[0], rhs: sides[1] }, span);
            let cond = lo.alloc(ExprKind::Unary { op: UnOp::Not, operand: same }, span);
            let mut fmt: Vec<FormatArg> = names
                .iter()
                .map(|n| FormatArg { expr: lo.name_expr(n, hygiene, span), fmt_trait: Some(Name::new("Debug")), span })
                .collect();
            if !rest.is_empty() {
                let message = lo.format_exprs(rest, false, span);
                if let ExprKind::FormatArgs { args, .. } = &mut lo.cx().exprs[message].kind {
                    fmt.append(args);
                }
            }
            let args = lo.alloc(ExprKind::FormatArgs { args: fmt, newline: false }, span);
            let panic = lo.alloc(ExprKind::Panic { args: Some(args), source }, span);
            let mut body = lo.if_then(cond, panic, span);
            // One match in the other rather than one of a pair: what the references refer to stays known.
            for (name, scrutinee) in names.into_iter().zip(refs).rev() {
                let pat = lo.bind_pat(Name::new(name), hygiene, false, span);
                let arms = vec![Arm { pat, guard: None, body, span }];
                body = lo.alloc(ExprKind::Match { scrutinee, arms, source: MatchSource::Macro }, span);
            }
            body
        })
    }

    fn dbg(&mut self, e: &syn::Expr, span: Span) -> ExprId {
        let hygiene = self.new_hygiene(false);
        let scrutinee = self.lower_expr(e);
        let pat = self.bind_pat(Name::new("tmp"), hygiene, false, span);
        let expr = self.name_expr("tmp", hygiene, span);
        let args = vec![FormatArg { expr, fmt_trait: Some(Name::new("Debug")), span }];
        let fmt = self.alloc(ExprKind::FormatArgs { args, newline: true }, span);
        let callee = self.path_expr(PathAnchor::Global, &["support", "macro_support", "_eprint"], span);
        let print = self.alloc(ExprKind::Call { callee, args: vec![fmt] }, span);
        let tail = self.name_expr("tmp", hygiene, span);
        let body = self.alloc_block(vec![Stmt::Expr { expr: print, semi: true }], Some(tail), span);
        let arms = vec![Arm { pat, guard: None, body, span }];
        self.alloc(ExprKind::Match { scrutinee, arms, source: MatchSource::Macro }, span)
    }

    fn vec(&mut self, tt: &syn::TokenTree, span: Span) -> ExprId {
        let (node, src) = self.parse_tt(tt, '[', ']', syntax::Entry::Expr);
        self.in_src(src, |lo| {
            let Some(syn::Expr::ArrayExpr(array)) = root_expr(&node) else { return lo.missing(span) };
            match array.kind() {
                ArrayExprKind::Repeat { initializer, repeat } => {
                    let value = lo.lower_expr_opt(initializer, span);
                    let n = lo.lower_expr_opt(repeat, span);
                    let callee = lo.path_expr(PathAnchor::Global, &["support", "macro_support", "from_elem"], span);
                    lo.alloc(ExprKind::Call { callee, args: vec![value, n] }, span)
                }
                ArrayExprKind::ElementList(items) => {
                    let mut out = Vec::new();
                    for e in items {
                        if lo.is_on(e.syntax()) {
                            out.push(lo.lower_expr(&e));
                        }
                    }
                    if out.is_empty() {
                        let callee = lo.path_expr(PathAnchor::Std, &["vec", "Vec", "new"], span);
                        return lo.alloc(ExprKind::Call { callee, args: Vec::new() }, span);
                    }
                    lo.alloc(ExprKind::VecList(out), span)
                }
            }
        })
    }

    /// `asm!`: its operands in, a call that may do anything, its operands out.
    fn asm(&mut self, tt: &syn::TokenTree, span: Span) -> ExprId {
        let toks = self.tt_tokens(tt);
        let (mut stmts, mut outs) = (Vec::new(), Vec::new());
        let mut noreturn = false;
        for piece in split_top(&toks, COMMA) {
            // `name = in(reg) x`
            let piece = match piece {
                [_, eq, rest @ ..] if eq.kind == EQ => rest,
                _ => piece,
            };
            let Some(head) = piece.first() else { continue };
            match head.text.as_str() {
                "options" => noreturn |= piece.iter().any(|t| t.is("noreturn")),
                "label" => self.unsupported(span, "jumps out of `asm!` are not supported".into()),
                kind @ ("in" | "out" | "lateout" | "inout" | "inlateout") => {
                    let operand = piece.get(close_of(piece, 1) + 1..).unwrap_or(&[]);
                    let arrow = operand.windows(2).position(|w| w[0].kind == EQ && w[0].joint && w[1].kind == R_ANGLE);
                    let (value, place) = match arrow.filter(|_| kind.starts_with("in")) {
                        Some(i) => (&operand[..i], &operand[i + 2..]),
                        None => (operand, operand),
                    };
                    if kind.starts_with("in") {
                        let expr = self.toks_expr(value, span);
                        stmts.push(Stmt::Expr { expr, semi: true });
                    }
                    if kind != "in" && !matches!(place, [t] if t.is("_")) {
                        let lhs = self.toks_expr(place, span);
                        let ty = self.type_ref(TypeRefKind::Infer, span);
                        let rhs = self.alloc(ExprKind::BuiltinConst(ty), span);
                        let expr = self.alloc(ExprKind::Assign { lhs, rhs }, span);
                        outs.push(Stmt::Expr { expr, semi: true });
                    }
                }
                // Templates, constants, symbols, clobbers.
                _ => {}
            }
        }
        let name = if noreturn { "__asm_noreturn" } else { "__asm" };
        let callee = self.path_expr(PathAnchor::Std, &["arch", name], span);
        let call = self.alloc(ExprKind::Call { callee, args: Vec::new() }, span);
        if noreturn {
            return self.alloc_block(stmts, Some(call), span);
        }
        stmts.push(Stmt::Expr { expr: call, semi: true });
        stmts.extend(outs);
        self.alloc_block(stmts, None, span)
    }

    // ------------------------------------------------------------------------------------------------ formatting

    /// `format_args!` of a whole token tree.
    fn format_call(&mut self, tt: &syn::TokenTree, newline: bool, span: Span) -> ExprId {
        self.with_args(tt, |lo, args| lo.format_exprs(args, newline, span))
    }

    /// `{ let res = fmt::format(args); res }`: what the arguments borrow is dropped before the string is used.
    fn format_string(&mut self, args: ExprId, span: Span) -> ExprId {
        let callee = self.path_expr(PathAnchor::Std, &["fmt", "format"], span);
        let init = self.alloc(ExprKind::Call { callee, args: vec![args] }, span);
        let hygiene = self.new_hygiene(false);
        let pat = self.bind_pat(Name::new("res"), hygiene, false, span);
        let tail = self.name_expr("res", hygiene, span);
        self.alloc_block(vec![Stmt::Let { pat, ty: None, init: Some(init), els: None, span }], Some(tail), span)
    }

    /// `format_args!(args…)`. Every argument is evaluated once, as a place that is borrowed.
    fn format_exprs(&mut self, args: &[syn::Expr], newline: bool, span: Span) -> ExprId {
        let Some((fmt, rest)) = args.split_first() else {
            return self.alloc(ExprKind::FormatArgs { args: Vec::new(), newline }, span);
        };
        struct Arg {
            name: Option<Name>,
            expr: ExprId,
            span: Span,
            traits: Vec<Option<Name>>,
        }
        let mut all: Vec<Arg> = Vec::new();
        for a in rest {
            let (name, value) = named_arg(a);
            let value_span = value.as_ref().map_or(span, |v| self.span_of(v));
            let expr = self.lower_expr_opt(value, span);
            all.push(Arg { name, expr, span: value_span, traits: Vec::new() });
        }
        let explicit = all.len();
        let literal = format_literal(fmt);
        match &literal {
            Some(lit) => {
                let range = lit.syntax().text_range();
                let origin = self.origin(range);
                let text = lit.value().map(|v| v.into_owned()).unwrap_or_default();
                let template = format::parse(&text);
                if let Some((_, message)) = template.error {
                    self.error(FrontErrorKind::Syntax, origin.span, message.into());
                }
                for (arg, fmt_trait) in template.uses {
                    let fmt_trait = fmt_trait.map(Name::new);
                    let index = match arg {
                        ArgRef::Position(n) if n < explicit => n,
                        ArgRef::Position(n) => {
                            let message = format!("invalid reference to positional argument {n} of the format string");
                            self.error(FrontErrorKind::Syntax, origin.span, message);
                            continue;
                        }
                        ArgRef::Name(n) => {
                            let name = Name::new(&n);
                            match all.iter().position(|a| a.name == Some(name)) {
                                Some(i) => i,
                                None => {
                                    let at = inner_span(origin.span, lit.text(), &n);
                                    let expr = self.name_expr(name.as_str(), origin.hygiene, at);
                                    all.push(Arg { name: Some(name), expr, span: at, traits: Vec::new() });
                                    all.len() - 1
                                }
                            }
                        }
                    };
                    if !all[index].traits.contains(&fmt_trait) {
                        all[index].traits.push(fmt_trait);
                    }
                }
            }
            None => self.format_by_macro(fmt),
        }
        let mut out = Vec::new();
        for mut a in all {
            if a.traits.is_empty() {
                a.traits.push(Some(Name::new("Display")));
            }
            out.extend(a.traits.into_iter().map(|fmt_trait| FormatArg { expr: a.expr, fmt_trait, span: a.span }));
        }
        self.alloc(ExprKind::FormatArgs { args: out, newline }, span)
    }

    /// A format string that is not a literal: fine from `concat!` and the like, whose placeholders are taken for `{}`.
    fn format_by_macro(&mut self, fmt: &syn::Expr) {
        if !matches!(fmt, syn::Expr::MacroExpr(_)) {
            let span = self.span_of(fmt);
            self.error(FrontErrorKind::Syntax, span, "format argument must be a string literal".into());
        }
    }

    /// Logging evaluates and formats its arguments. A span's literal is its name, and fields follow it.
    fn log(&mut self, tt: &syn::TokenTree, is_span: bool, span: Span) -> ExprId {
        let toks = self.tt_tokens(tt);
        let plain = toks.first().is_some_and(|t| t.kind == STRING) && toks.get(1).is_none_or(|t| t.kind == COMMA);
        let fmt =
            if plain && !is_span { self.format_call(tt, false, span) } else { self.log_fields(&toks, is_span, span) };
        self.alloc_block(vec![Stmt::Expr { expr: fmt, semi: true }], None, span)
    }

    /// `target: "x", name = value, %display, ?debug, "format {}", args`
    fn log_fields(&mut self, toks: &[Tok], is_span: bool, span: Span) -> ExprId {
        let mut out = Vec::new();
        let mut i = 0;
        while i < toks.len() {
            let t = &toks[i];
            match t.kind {
                COMMA | SEMICOLON => i += 1,
                STRING if is_span && toks.get(i + 1).is_none_or(|t| t.kind == COMMA) => i += 1,
                STRING if toks.get(i + 1).is_none_or(|t| t.kind != EQ) => {
                    // The rest is a format call.
                    let call = self.quote("($a)", span, &[("a", &toks[i..])]);
                    let args = self.lower_toks(&call, syntax::Entry::Expr, |lo, node| {
                        let args: Vec<syn::Expr> = match root_expr(node) {
                            Some(syn::Expr::ParenExpr(p)) => p.expr().into_iter().collect(),
                            Some(syn::Expr::TupleExpr(t)) => t.fields().collect(),
                            _ => Vec::new(),
                        };
                        lo.format_exprs(&args, false, span)
                    });
                    if let ExprKind::FormatArgs { args, .. } = &mut self.cx().exprs[args].kind {
                        out.append(args);
                    }
                    break;
                }
                L_CURLY => {
                    let end = super::tokens::close_of(toks, i);
                    let inner = self.log_fields(toks.get(i + 1..end).unwrap_or_default(), is_span, span);
                    if let ExprKind::FormatArgs { args, .. } = &mut self.cx().exprs[inner].kind {
                        out.append(args);
                    }
                    i = end + 1;
                }
                _ => {
                    let mut j = i;
                    // `target:`, `parent:`, `name:`
                    if t.kind == IDENT
                        && toks.get(i + 1).is_some_and(|n| {
                            n.kind == COLON && !(n.joint && toks.get(i + 2).is_some_and(|c| c.kind == COLON))
                        })
                    {
                        j = i + 2;
                        i = self.expr_end(toks, j).unwrap_or(toks.len()).max(j + 1);
                        continue;
                    }
                    // `a.b.c =`
                    let mut k = j;
                    while toks.get(k).is_some_and(|t| {
                        matches!(t.kind, IDENT | DOT | STRING) || t.kind.is_keyword(self.edition.syntax())
                    }) {
                        k += 1;
                    }
                    if k > j
                        && toks.get(k).is_some_and(|t| {
                            t.kind == EQ && !(t.joint && toks.get(k + 1).is_some_and(|n| n.kind == EQ))
                        })
                    {
                        j = k + 1;
                    }
                    let fmt_trait = match toks.get(j).map(|t| t.kind) {
                        Some(PERCENT) => {
                            j += 1;
                            "Display"
                        }
                        Some(QUESTION) => {
                            j += 1;
                            "Debug"
                        }
                        _ => "",
                    };
                    let end = self.expr_end(toks, j).unwrap_or(toks.len());
                    if end <= j {
                        i = j + 1;
                        continue;
                    }
                    let expr = self.toks_expr(&toks[j..end], span);
                    let at = toks[j].origin.span;
                    if !fmt_trait.is_empty()
                        || !matches!(self.cx().exprs[expr].kind, ExprKind::Path(_) | ExprKind::Lit(_))
                        || j > i
                    {
                        let fmt_trait = if fmt_trait.is_empty() { "Debug" } else { fmt_trait };
                        out.push(FormatArg { expr, fmt_trait: Some(Name::new(fmt_trait)), span: at });
                    }
                    i = end;
                }
            }
        }
        self.alloc(ExprKind::FormatArgs { args: out, newline: false }, span)
    }

    fn anyhow(&mut self, name: &str, tt: &syn::TokenTree, span: Span) -> Option<ExprId> {
        let error = |lo: &mut Self, args: &[syn::Expr]| {
            let callee = lo.path_expr(PathAnchor::Global, &["anyhow", "Error", "msg"], span);
            let message = match args {
                [one] if format_literal(one).is_none() => lo.lower_expr(one),
                _ => {
                    let fmt = lo.format_exprs(args, false, span);
                    lo.format_string(fmt, span)
                }
            };
            lo.alloc(ExprKind::Call { callee, args: vec![message] }, span)
        };
        let ret = |lo: &mut Self, e: ExprId| {
            let callee = lo.path_expr(PathAnchor::Std, &["result", "Result", "Err"], span);
            let err = lo.alloc(ExprKind::Call { callee, args: vec![e] }, span);
            lo.alloc(ExprKind::Return(Some(err)), span)
        };
        Some(self.with_args(tt, |lo, args| match (name, args.split_first()) {
            ("ensure", Some((cond, rest))) => {
                let operand = lo.lower_expr(cond);
                let cond = lo.alloc(ExprKind::Unary { op: UnOp::Not, operand }, span);
                let e = error(lo, rest);
                let r = ret(lo, e);
                lo.if_then(cond, r, span)
            }
            ("bail", _) => {
                let e = error(lo, args);
                ret(lo, e)
            }
            _ => error(lo, args),
        }))
    }

    // ------------------------------------------------------------------------------------------------ futures

    /// The end of the expression at `pos`.
    fn expr_end(&self, toks: &[Tok], pos: usize) -> Option<usize> {
        self.fragment_end(syntax::Fragment::Expr, toks, pos)
    }

    /// Comma-separated expressions.
    fn expr_list(&self, toks: &[Tok]) -> Option<Vec<Vec<Tok>>> {
        let (mut out, mut i) = (Vec::new(), 0);
        while i < toks.len() {
            let end = self.expr_end(toks, i)?;
            out.push(group(toks[i..end].to_vec()));
            i = end;
            if let Some(t) = toks.get(i) {
                if t.kind != COMMA {
                    return None;
                }
                i += 1;
            }
        }
        Some(out)
    }

    fn join(&mut self, tt: &syn::TokenTree, is_try: bool, span: Span) -> Option<ExprId> {
        let mut toks = self.tt_tokens(tt);
        skip_biased(&mut toks);
        let futs = self.expr_list(&toks)?;
        let n = futs.len();
        let names: Vec<String> = (0..n).map(|i| format!("f{i}")).collect();
        let mut t = String::from("{ let mut futures = (");
        for f in &names {
            t.push_str(&format!("::support::macro_support::maybe_done(${f}), "));
        }
        t.push_str("); let mut futures = &mut futures; $crate::future::poll_fn(move |cx: &mut $crate::task::Context<'_>| { let mut is_pending = false; ");
        for i in 0..n {
            t.push_str(&format!("if {}.is_pending() {{ is_pending = true; }} ", poll(i)));
            if is_try {
                t.push_str(&format!(
                    "else if let $crate::option::Option::Some(e) = ::support::macro_support::take_err(&mut futures.{i}) {{ return $crate::task::Poll::Ready($crate::result::Result::Err(e)); }} "
                ));
            }
        }
        let take = if is_try { "take_ok" } else { "take_output" };
        let outputs: String = (0..n).map(|i| format!("::support::macro_support::{take}(&mut futures.{i}), ")).collect();
        let value = if is_try { format!("$crate::result::Result::Ok(({outputs}))") } else { format!("({outputs})") };
        t.push_str(&format!(
            "if is_pending {{ $crate::task::Poll::Pending }} else {{ $crate::task::Poll::Ready({value}) }} }}).await }}"
        ));
        let vars: Vec<(&str, &[Tok])> = names.iter().map(String::as_str).zip(futs.iter().map(Vec::as_slice)).collect();
        Some(self.template(&t, span, &vars))
    }

    /// Branches of `select!`; `None` if it is not understood.
    fn branches(&self, toks: &[Tok]) -> Option<Select> {
        let mut out = Select::default();
        let mut i = 0;
        while i < toks.len() {
            let arrow = |at: usize| {
                toks.get(at).is_some_and(|t| t.kind == EQ) && toks.get(at + 1).is_some_and(|t| t.kind == R_ANGLE)
            };
            let special = matches!(toks[i].text.as_str(), "else" | "complete" | "default") && arrow(i + 1);
            if special {
                let end = self.handler_end(toks, i + 3)?;
                let handler = toks[i + 3..end].to_vec();
                match toks[i].text.as_str() {
                    "default" => out.default = Some(handler),
                    _ => out.els = Some(handler),
                }
                i = end;
            } else {
                let pat_end = self.fragment_end(syntax::Fragment::PatTop, toks, i)?;
                let pat = toks[i..pat_end].to_vec();
                if toks.get(pat_end)?.kind != EQ {
                    return None;
                }
                let fut_end = self.expr_end(toks, pat_end + 1)?;
                let fut = toks[pat_end + 1..fut_end].to_vec();
                i = fut_end;
                let mut guard = None;
                if toks.get(i)?.kind == COMMA && toks.get(i + 1)?.kind == IF_KW {
                    let end = self.expr_end(toks, i + 2)?;
                    guard = Some(toks[i + 2..end].to_vec());
                    i = end;
                }
                if !arrow(i) {
                    return None;
                }
                let end = self.handler_end(toks, i + 2)?;
                out.branches.push(Branch { pat, fut, guard, handler: toks[i + 2..end].to_vec() });
                i = end;
            }
            if toks.get(i).is_some_and(|t| t.kind == COMMA) {
                i += 1;
            }
        }
        (!out.branches.is_empty() || out.els.is_some()).then_some(out)
    }

    /// A handler is a block, or an expression up to the comma.
    fn handler_end(&self, toks: &[Tok], at: usize) -> Option<usize> {
        if toks.get(at)?.kind == L_CURLY {
            return Some((super::tokens::close_of(toks, at) + 1).min(toks.len()));
        }
        self.expr_end(toks, at)
    }

    fn tokio_select(&mut self, tt: &syn::TokenTree, span: Span) -> Option<ExprId> {
        let mut toks = self.tt_tokens(tt);
        skip_biased(&mut toks);
        let sel = self.branches(&toks)?;
        let mut vars: Vec<(String, Vec<Tok>)> = Vec::new();
        let mut t = String::from("{ ");
        for (i, b) in sel.branches.iter().enumerate() {
            match &b.guard {
                Some(g) => {
                    vars.push((format!("g{i}"), group(g.clone())));
                    t.push_str(&format!("let mut disabled{i} = !$g{i}; "));
                }
                None => t.push_str(&format!("let mut disabled{i} = false; ")),
            }
        }
        t.push_str("let output = { let mut futures = (");
        for (i, b) in sel.branches.iter().enumerate() {
            vars.push((format!("f{i}"), group(b.fut.clone())));
            t.push_str(&format!("::support::macro_support::into_future($f{i}), "));
        }
        t.push_str("); let mut futures = &mut futures; $crate::future::poll_fn(|cx: &mut $crate::task::Context<'_>| { let mut is_pending = false; ");
        for i in 0..sel.branches.len() {
            t.push_str(&format!(
                "if !disabled{i} {{ match {} {{ $crate::task::Poll::Ready(out) => {{ disabled{i} = true; return $crate::task::Poll::Ready({}); }} $crate::task::Poll::Pending => {{ is_pending = true; }} }} }} ",
                poll(i),
                nest(i, "out")
            ));
        }
        t.push_str(&format!(
            "if is_pending {{ $crate::task::Poll::Pending }} else {{ $crate::task::Poll::Ready({}) }} }}).await }}; ",
            none(sel.branches.len())
        ));
        let open = sel.branches.iter().any(|b| b.guard.is_some());
        self.select_match(&mut t, &mut vars, sel, open);
        let vars: Vec<(&str, &[Tok])> = vars.iter().map(|(n, v)| (n.as_str(), v.as_slice())).collect();
        Some(self.template(&t, span, &vars))
    }

    fn futures_select(&mut self, tt: &syn::TokenTree, span: Span) -> Option<ExprId> {
        let toks = self.tt_tokens(tt);
        let sel = self.branches(&toks)?;
        let mut vars: Vec<(String, Vec<Tok>)> = Vec::new();
        let mut t = String::from("{ let output = { ");
        for (i, b) in sel.branches.iter().enumerate() {
            vars.push((format!("f{i}"), group(b.fut.clone())));
            // What has a name must be `Unpin`; what does not is pinned in place.
            let named = b.fut.iter().all(|t| matches!(t.kind, IDENT | COLON | DOT | SELF_KW));
            t.push_str(&match named {
                true => format!("let mut fut{i} = $crate::pin::Pin::new(&mut $f{i}); "),
                false => format!(
                    "let mut fut{i} = $f{i}; let mut fut{i} = unsafe {{ $crate::pin::Pin::new_unchecked(&mut fut{i}) }}; "
                ),
            });
        }
        t.push_str("$crate::future::poll_fn(|cx: &mut $crate::task::Context<'_>| { let mut is_pending = false; ");
        for i in 0..sel.branches.len() {
            t.push_str(&format!(
                "match $crate::future::Future::poll(fut{i}.as_mut(), cx) {{ $crate::task::Poll::Ready(out) => {{ return $crate::task::Poll::Ready({}); }} $crate::task::Poll::Pending => {{ is_pending = true; }} }} ",
                nest(i, "out")
            ));
        }
        let end = none(sel.branches.len());
        if sel.default.is_some() {
            t.push_str(&format!("$crate::task::Poll::Ready({end}) }}).await }}; "));
        } else {
            t.push_str(&format!("if is_pending {{ $crate::task::Poll::Pending }} else {{ $crate::task::Poll::Ready({end}) }} }}).await }}; "));
        }
        self.select_match(&mut t, &mut vars, sel, false);
        let vars: Vec<(&str, &[Tok])> = vars.iter().map(|(n, v)| (n.as_str(), v.as_slice())).collect();
        Some(self.template(&t, span, &vars))
    }

    /// `match output { … }` with the handlers. `open`: no branch may be left.
    fn select_match(&self, t: &mut String, vars: &mut Vec<(String, Vec<Tok>)>, sel: Select, open: bool) {
        t.push_str("match output { ");
        let mut refutable = open;
        for (i, b) in sel.branches.into_iter().enumerate() {
            refutable |= !b
                .pat
                .iter()
                .all(|t| matches!(t.kind, L_PAREN | R_PAREN | COMMA | UNDERSCORE | MUT_KW) || is_lower_ident(t));
            t.push_str(&format!("{} => $h{i}, ", nest(i, &format!("$p{i}"))));
            vars.push((format!("p{i}"), group_pat(b.pat)));
            vars.push((format!("h{i}"), b.handler));
        }
        match sel.els.or(sel.default) {
            Some(h) => {
                t.push_str("_ => $els, } }");
                vars.push(("els".into(), h));
            }
            None if refutable => {
                t.push_str("_ => panic!(\"all branches are disabled and there is no else branch\"), } }")
            }
            None => t.push_str("_ => ::support::macro_support::no_branch(), } }"),
        }
    }

    /// `tokio::pin!(a, b)`, `tokio::pin! { let a = e; }`, `futures::pin_mut!(a)`: tokens of statements.
    pub(super) fn builtin_stmts(
        &mut self,
        krate: &str,
        name: &str,
        call: &syn::MacroCall,
        span: Span,
    ) -> Option<Vec<Tok>> {
        if !is_stmt_macro(krate, name) {
            return None;
        }
        let toks = self.tt_tokens(&call.token_tree()?);
        let mut out = Vec::new();
        let mut i = 0;
        while i < toks.len() {
            let (name, value);
            if toks[i].kind == LET_KW {
                let at = i + 1 + usize::from(toks.get(i + 1)?.kind == MUT_KW);
                name = vec![toks.get(at)?.clone()];
                let end = self.expr_end(&toks, at + 2)?;
                value = toks[at + 2..end].to_vec();
                i = end + 1;
            } else {
                name = vec![toks[i].clone()];
                value = name.clone();
                i += 2;
            }
            let t = "let mut $x = $v; let mut $x = unsafe { $crate::pin::Pin::new_unchecked(&mut $x) };";
            out.extend(self.quote(t, span, &[("x", &name), ("v", &value)]));
        }
        Some(out)
    }

    // ------------------------------------------------------------------------------------------------ items

    /// The branch of `cfg_if!` that is on.
    pub(super) fn cfg_if(&mut self, call: &syn::MacroCall) -> Vec<Tok> {
        let toks = call.token_tree().map(|t| self.tt_tokens(&t)).unwrap_or_default();
        let (mut i, mut on) = (0, true);
        while i < toks.len() {
            match toks[i].kind {
                // `#[cfg(predicate)]`
                POUND => {
                    let end = super::tokens::close_of(&toks, i + 1);
                    let inner = toks.get(i + 4..end.saturating_sub(1)).unwrap_or_default();
                    on = self.cfg_tokens(inner);
                    i = end + 1;
                }
                ELSE_KW => {
                    on = true;
                    i += 1;
                }
                L_CURLY => {
                    let end = super::tokens::close_of(&toks, i);
                    if on {
                        return toks.get(i + 1..end).unwrap_or_default().to_vec();
                    }
                    i = end + 1;
                }
                _ => i += 1,
            }
        }
        Vec::new()
    }

    pub(super) fn builtin_items(
        &mut self,
        kind: ItemMacro,
        call: &syn::MacroCall,
        parent: DefId,
        list: &mut Vec<DefId>,
    ) {
        let Some(tt) = call.token_tree() else { return };
        let span = self.span_of(call);
        let mut toks = self.tt_tokens(&tt);
        if kind == ItemMacro::LazyStatic {
            match self.lazy_statics(&toks, span) {
                Some(t) => toks = t,
                None => return self.unsupported(span, "this `lazy_static!` is not understood".into()),
            }
        }
        if toks.last().is_some_and(|t| t.kind != SEMICOLON) {
            let origin = Origin { span, hygiene: 0, flags: BUILTIN };
            toks.push(Tok { kind: SEMICOLON, text: SmolStr::new_static(";"), joint: false, origin });
        }
        let thread_local = match kind {
            ItemMacro::ThreadLocal => ThreadLocalKind::Macro,
            ItemMacro::TaskLocal => ThreadLocalKind::TaskMacro,
            ItemMacro::LazyStatic => ThreadLocalKind::No,
        };
        self.lower_toks(&toks, syntax::Entry::Items, |lo, node| {
            for s in node.children().filter_map(syn::Static::cast) {
                if let Some(attrs) = lo.attrs(&s) {
                    list.extend(lo.lower_static(&s, &attrs, parent, false, thread_local));
                }
            }
        });
    }

    /// `static ref N: T = e;` becomes a `LazyLock`.
    fn lazy_statics(&mut self, toks: &[Tok], span: Span) -> Option<Vec<Tok>> {
        let (mut out, mut i) = (Vec::new(), 0);
        while i < toks.len() {
            let at = (i..toks.len()).find(|j| toks[*j].kind == STATIC_KW)?;
            if toks.get(at + 1)?.kind != REF_KW {
                return None;
            }
            let ty_end = self.fragment_end(syntax::Fragment::Ty, toks, at + 4)?;
            let end = self.expr_end(toks, ty_end + 1)?;
            let t = "$vis static $n: ::std::sync::LazyLock<$t> = ::std::sync::LazyLock::new(|| $e);";
            let vars: &[(&str, &[Tok])] = &[
                ("vis", &toks[i..at]),
                ("n", &toks[at + 2..at + 3]),
                ("t", &toks[at + 4..ty_end]),
                ("e", &toks[ty_end + 1..end]),
            ];
            out.extend(self.quote_with(t, span, 0, vars));
            i = end + 1;
        }
        Some(out)
    }
}

struct Branch {
    pat: Vec<Tok>,
    fut: Vec<Tok>,
    guard: Option<Vec<Tok>>,
    handler: Vec<Tok>,
}

#[derive(Default)]
struct Select {
    branches: Vec<Branch>,
    els: Option<Vec<Tok>>,
    default: Option<Vec<Tok>>,
}

/// Polls the i-th of `futures`.
fn poll(i: usize) -> String {
    format!("$crate::future::Future::poll(unsafe {{ $crate::pin::Pin::new_unchecked(&mut futures.{i}) }}, cx)")
}

/// `There(There(Here(inner)))`: the i-th alternative.
fn nest(i: usize, inner: &str) -> String {
    format!(
        "{}::support::macro_support::Select::Here({inner}){}",
        "::support::macro_support::Select::There(".repeat(i),
        ")".repeat(i)
    )
}

/// No alternative of `n`.
fn none(n: usize) -> String {
    format!("{}(){}", "::support::macro_support::Select::There(".repeat(n), ")".repeat(n))
}

fn skip_biased(toks: &mut Vec<Tok>) {
    if toks.len() > 1 && toks[0].is("biased") && toks[1].kind == SEMICOLON {
        toks.drain(..2);
    }
}

fn is_lower_ident(t: &Tok) -> bool {
    t.kind == IDENT && t.text.starts_with(|c: char| c.is_lowercase() || c == '_')
}

/// Parenthesizes tokens, unless they are one operand anyway.
fn group(toks: Vec<Tok>) -> Vec<Tok> {
    let one = toks.len() < 2 || toks[0].kind == L_PAREN && super::tokens::close_of(&toks, 0) == toks.len() - 1;
    if one { toks } else { parens(toks) }
}

fn group_pat(toks: Vec<Tok>) -> Vec<Tok> {
    if toks.iter().any(|t| t.kind == PIPE) { parens(toks) } else { toks }
}

fn parens(mut toks: Vec<Tok>) -> Vec<Tok> {
    let paren = |kind: SyntaxKind, text: &'static str, at: &Tok| Tok {
        kind,
        text: SmolStr::new_static(text),
        joint: false,
        origin: at.origin,
    };
    let (Some(first), Some(last)) = (toks.first(), toks.last()) else { return toks };
    let (open, close) = (paren(L_PAREN, "(", first), paren(R_PAREN, ")", last));
    toks.insert(0, open);
    toks.push(close);
    toks
}

fn source_of(name: &str) -> &'static str {
    match name {
        "unreachable" => "unreachable",
        "todo" => "todo",
        "unimplemented" => "unimplemented",
        _ => "panic",
    }
}

/// `name = value` among format arguments.
fn named_arg(e: &syn::Expr) -> (Option<Name>, Option<syn::Expr>) {
    if let syn::Expr::BinExpr(b) = e
        && b.op_kind() == Some(BinaryOp::Assignment { op: None })
        && let (Some(syn::Expr::PathExpr(p)), rhs) = b.sub_exprs()
        && let Some(name) = p.path().and_then(|p| p.as_single_name_ref())
    {
        return (Some(name_of(name.text())), rhs);
    }
    (None, Some(e.clone()))
}

/// The string literal that an expression is.
fn format_literal(e: &syn::Expr) -> Option<syn::String> {
    match e {
        syn::Expr::ParenExpr(p) => format_literal(&p.expr()?),
        syn::Expr::Literal(l) => match l.kind() {
            syn::LiteralKind::String(s) => Some(s),
            _ => None,
        },
        _ => None,
    }
}

/// Where `{name` stands in a string literal.
fn inner_span(literal: Span, text: &str, name: &str) -> Span {
    if (literal.end - literal.start) as usize != text.len() {
        return literal;
    }
    let mut from = 0;
    while let Some(i) = text[from..].find(name) {
        let at = from + i;
        if text[..at].ends_with('{') || text[at + name.len()..].starts_with('$') {
            return Span { start: literal.start + at as u32, end: literal.start + (at + name.len()) as u32, ..literal };
        }
        from = at + name.len();
    }
    literal
}

/// The text of `concat!`, if its pieces are literals.
fn concat_text(lo: &mut Lowerer<'_>, args: &[syn::Expr]) -> Option<String> {
    let mut out = String::new();
    for a in args {
        let id = lo.lower_expr(a);
        match &lo.cx().exprs[id].kind {
            ExprKind::Lit(Literal::Str(s)) => out.push_str(s),
            ExprKind::Lit(Literal::Int(n, _)) => out.push_str(&n.to_string()),
            ExprKind::Lit(Literal::Bool(b)) => out.push_str(if *b { "true" } else { "false" }),
            _ => return None,
        }
    }
    Some(out)
}
