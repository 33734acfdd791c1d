//! Lowered bodies as text, for tests and for looking at them: Rust-like, with macros expanded.

use crate::ast::*;
use std::fmt::Write;

/// The text of a body. `hygiene`: identifiers from macros get their expansion number (`x#3`).
pub fn body(b: &Body, hygiene: bool) -> String {
    let mut p = Printer { b, out: String::new(), indent: 0, hygiene };
    if !b.params.is_empty() {
        p.out.push('|');
        for (i, param) in b.params.iter().enumerate() {
            p.sep(i);
            p.pat(*param);
        }
        p.out.push_str("| ");
    }
    p.expr(b.root);
    p.out
}

/// The text of a type.
pub fn type_ref(t: &TypeRef) -> String {
    let mut out = String::new();
    ty(&mut out, t);
    out
}

/// The text of a path.
pub fn path(p: &Path) -> String {
    let mut out = String::new();
    path_to(&mut out, p, false);
    out
}

/// The text of a bound list.
pub fn bounds(b: &[Bound]) -> String {
    let mut out = String::new();
    bound_list(&mut out, b);
    out
}

struct Printer<'a> {
    b: &'a Body,
    out: String,
    indent: usize,
    hygiene: bool,
}

fn path_to(out: &mut String, p: &Path, hygiene: bool) {
    let anchor = match p.anchor {
        PathAnchor::Plain => "",
        PathAnchor::Global => "::",
        PathAnchor::Crate => "crate",
        PathAnchor::Super(0) => "self",
        PathAnchor::Super(_) => "super",
        PathAnchor::Std => "$std",
    };
    out.push_str(anchor);
    if let PathAnchor::Super(n) = p.anchor {
        for _ in 1..n {
            out.push_str("::super");
        }
    }
    let mut first = matches!(p.anchor, PathAnchor::Plain | PathAnchor::Global);
    if let Some(q) = &p.qself {
        out.push('<');
        ty(out, &q.ty);
        if let Some(t) = &q.trait_path {
            out.push_str(" as ");
            path_to(out, t, hygiene);
        }
        out.push('>');
        first = false;
    }
    for s in &p.segments {
        if !first {
            out.push_str("::");
        }
        first = false;
        out.push_str(s.name.as_str());
        if hygiene && s.hygiene != 0 {
            let _ = write!(out, "#{}", s.hygiene & !super::HYGIENE_LOCAL_MACRO);
        }
        if let Some(a) = &s.args {
            generic_args(out, a);
        }
    }
}

fn generic_args(out: &mut String, a: &GenericArgs) {
    if a.return_type_notation {
        out.push_str("(..)");
        return;
    }
    if let Some(props) = a.fn_sugar {
        if let Some(GenericArg::Type(t)) = a.args.first() {
            ty(out, t);
        }
        if props != Default::default() {
            let _ = write!(out, " {props}");
        }
        if let Some(t) = a.constraints.first().and_then(|c| c.ty.as_ref()) {
            out.push_str(" -> ");
            ty(out, t);
        }
        return;
    }
    out.push('<');
    let mut n = 0;
    let mut sep = |out: &mut String| {
        if n > 0 {
            out.push_str(", ");
        }
        n += 1;
    };
    for l in &a.lifetimes {
        sep(out);
        out.push_str(l.as_str());
    }
    for arg in &a.args {
        sep(out);
        match arg {
            GenericArg::Type(t) => ty(out, t),
            GenericArg::Const(c) => constant(out, c),
        }
    }
    for c in &a.constraints {
        sep(out);
        out.push_str(c.name.as_str());
        if let Some(a) = &c.args {
            generic_args(out, a);
        }
        if let Some(t) = &c.ty {
            out.push_str(" = ");
            ty(out, t);
        }
        if let Some(v) = &c.const_value {
            out.push_str(" = ");
            constant(out, v);
        }
        if !c.bounds.is_empty() {
            out.push_str(": ");
            bound_list(out, &c.bounds);
        }
    }
    out.push('>');
}

fn constant(out: &mut String, c: &ConstRef) {
    let _ = match c {
        ConstRef::Int(n) => write!(out, "{n}"),
        ConstRef::Bool(b) => write!(out, "{b}"),
        ConstRef::Char(c) => write!(out, "{c:?}"),
        ConstRef::Path(p) => {
            path_to(out, p, false);
            Ok(())
        }
        ConstRef::Binary(a, op, b) => {
            out.push('(');
            constant(out, a);
            let _ = write!(out, " {op} ");
            constant(out, b);
            out.push(')');
            Ok(())
        }
        ConstRef::Infer => write!(out, "_"),
        ConstRef::Unknown => write!(out, "?"),
    };
}

fn bound_list(out: &mut String, bounds: &[Bound]) {
    for (i, b) in bounds.iter().enumerate() {
        if i > 0 {
            out.push_str(" + ");
        }
        match &b.kind {
            BoundKind::Trait { path, maybe, .. } => {
                if *maybe {
                    out.push('?');
                }
                path_to(out, path, false);
            }
            BoundKind::Lifetime(n) => out.push_str(n.as_str()),
            BoundKind::Props(p) => {
                let _ = write!(out, "{p}");
            }
            BoundKind::Ignored => out.push_str("use<>"),
        }
    }
}

fn ty(out: &mut String, t: &TypeRef) {
    match &*t.kind {
        TypeRefKind::Never => out.push('!'),
        TypeRefKind::Infer => out.push('_'),
        TypeRefKind::Error => out.push_str("{error}"),
        TypeRefKind::Path(p) => path_to(out, p, false),
        TypeRefKind::SynthParam(n) => {
            let _ = write!(out, "impl#{n}");
        }
        TypeRefKind::Tuple(ts) => {
            out.push('(');
            for (i, t) in ts.iter().enumerate() {
                if i > 0 {
                    out.push_str(", ");
                }
                ty(out, t);
            }
            if ts.len() == 1 {
                out.push(',');
            }
            out.push(')');
        }
        TypeRefKind::RawPtr(t, m) => {
            out.push_str(if *m { "*mut " } else { "*const " });
            ty(out, t);
        }
        TypeRefKind::Ref { ty: t, mutable, is_static } => {
            out.push('&');
            if *is_static {
                out.push_str("'static ");
            }
            if *mutable {
                out.push_str("mut ");
            }
            ty(out, t);
        }
        TypeRefKind::Array(t, n) => {
            out.push('[');
            ty(out, t);
            out.push_str("; ");
            constant(out, n);
            out.push(']');
        }
        TypeRefKind::Slice(t) => {
            out.push('[');
            ty(out, t);
            out.push(']');
        }
        TypeRefKind::FnPtr { params, ret, is_unsafe, variadic, props } => {
            if *is_unsafe {
                out.push_str("unsafe ");
            }
            out.push_str("fn(");
            for (i, t) in params.iter().enumerate() {
                if i > 0 {
                    out.push_str(", ");
                }
                ty(out, t);
            }
            if *variadic {
                out.push_str(", ...");
            }
            out.push(')');
            if *props != Default::default() {
                let _ = write!(out, " {props}");
            }
            out.push_str(" -> ");
            ty(out, ret);
        }
        TypeRefKind::Dyn(b) => {
            out.push_str("dyn ");
            bound_list(out, b);
        }
        TypeRefKind::Impl { bounds, index } => {
            let _ = write!(out, "impl@{index} ");
            bound_list(out, bounds);
        }
    }
}

impl Printer<'_> {
    fn sep(&mut self, i: usize) {
        if i > 0 {
            self.out.push_str(", ");
        }
    }
    fn line(&mut self) {
        self.out.push('\n');
        for _ in 0..self.indent {
            self.out.push_str("    ");
        }
    }
    fn ident(&mut self, name: crate::Name, hygiene: u32) {
        self.out.push_str(name.as_str());
        if self.hygiene && hygiene != 0 {
            let _ = write!(self.out, "#{}", hygiene & !super::HYGIENE_LOCAL_MACRO);
        }
    }
    fn label(&mut self, l: &Option<Label>) {
        if let Some(l) = l {
            self.ident(l.name, l.hygiene);
            self.out.push_str(": ");
        }
    }
    fn exprs(&mut self, es: &[ExprId]) {
        for (i, e) in es.iter().enumerate() {
            self.sep(i);
            self.expr(*e);
        }
    }
    /// An operand: in parentheses if it is not simple.
    fn op(&mut self, e: ExprId) {
        let simple = !matches!(
            self.b.exprs[e].kind,
            ExprKind::Binary { .. }
                | ExprKind::Assign { .. }
                | ExprKind::AssignOp { .. }
                | ExprKind::Cast { .. }
                | ExprKind::Range { .. }
                | ExprKind::Closure { .. }
                | ExprKind::Let { .. }
        );
        if !simple {
            self.out.push('(');
        }
        self.expr(e);
        if !simple {
            self.out.push(')');
        }
    }
    fn block(&mut self, b: &Block) {
        self.label(&b.label);
        if b.stmts.is_empty() && b.tail.is_none() {
            self.out.push_str("{}");
            return;
        }
        self.out.push('{');
        self.indent += 1;
        for s in &b.stmts {
            self.line();
            match s {
                Stmt::Let { pat, ty: t, init, els, .. } => {
                    self.out.push_str("let ");
                    self.pat(*pat);
                    if let Some(t) = t {
                        self.out.push_str(": ");
                        ty(&mut self.out, t);
                    }
                    if let Some(e) = init {
                        self.out.push_str(" = ");
                        self.expr(*e);
                    }
                    if let Some(e) = els {
                        self.out.push_str(" else ");
                        self.expr(*e);
                    }
                    self.out.push(';');
                }
                Stmt::Expr { expr, semi } => {
                    self.expr(*expr);
                    if *semi {
                        self.out.push(';');
                    }
                }
            }
        }
        if let Some(t) = b.tail {
            self.line();
            self.expr(t);
        }
        self.indent -= 1;
        self.line();
        self.out.push('}');
    }

    fn expr(&mut self, e: ExprId) {
        let b = self.b;
        match &b.exprs[e].kind {
            ExprKind::Missing => self.out.push_str("{missing}"),
            ExprKind::Path(p) => path_to(&mut self.out, p, self.hygiene),
            ExprKind::Lit(l) => self.lit(l),
            ExprKind::Block(b) => self.block(b),
            ExprKind::AsyncBlock { kind, capture, body, .. } => {
                self.out.push_str(match kind {
                    CoroutineKind::Async => "async ",
                    CoroutineKind::Gen => "gen ",
                    CoroutineKind::AsyncGen => "async gen ",
                    CoroutineKind::Coroutine { .. } => "coroutine ",
                });
                if *capture == CaptureBy::Value {
                    self.out.push_str("move ");
                }
                self.expr(*body);
            }
            ExprKind::TryBlock(b) => {
                self.out.push_str("try ");
                self.block(b);
            }
            ExprKind::Unsafe(b) => {
                self.out.push_str("unsafe ");
                self.block(b);
            }
            ExprKind::Const(b) => {
                self.out.push_str("const ");
                self.block(b);
            }
            ExprKind::If { cond, then, els } => {
                self.out.push_str("if ");
                self.expr(*cond);
                self.out.push(' ');
                self.expr(*then);
                if let Some(e) = els {
                    self.out.push_str(" else ");
                    self.expr(*e);
                }
            }
            ExprKind::Let { pat, expr } => {
                self.out.push_str("let ");
                self.pat(*pat);
                self.out.push_str(" = ");
                self.op(*expr);
            }
            ExprKind::Match { scrutinee, arms, .. } => {
                self.out.push_str("match ");
                self.expr(*scrutinee);
                self.out.push_str(" {");
                self.indent += 1;
                for a in arms {
                    self.line();
                    self.pat(a.pat);
                    if let Some(g) = a.guard {
                        self.out.push_str(" if ");
                        self.expr(g);
                    }
                    self.out.push_str(" => ");
                    self.expr(a.body);
                    self.out.push(',');
                }
                self.indent -= 1;
                self.line();
                self.out.push('}');
            }
            ExprKind::Loop { body, label } => {
                self.label(label);
                self.out.push_str("loop ");
                self.expr(*body);
            }
            ExprKind::While { cond, body, label } => {
                self.label(label);
                self.out.push_str("while ");
                self.expr(*cond);
                self.out.push(' ');
                self.expr(*body);
            }
            ExprKind::For { pat, iter, body, label, is_await } => {
                self.label(label);
                self.out.push_str(if *is_await { "for await " } else { "for " });
                self.pat(*pat);
                self.out.push_str(" in ");
                self.expr(*iter);
                self.out.push(' ');
                self.expr(*body);
            }
            ExprKind::Break { label, value } => {
                self.out.push_str("break");
                if let Some(l) = label {
                    self.out.push(' ');
                    self.ident(l.name, l.hygiene);
                }
                self.opt(*value);
            }
            ExprKind::Continue { label } => {
                self.out.push_str("continue");
                if let Some(l) = label {
                    self.out.push(' ');
                    self.ident(l.name, l.hygiene);
                }
            }
            ExprKind::Return(v) => {
                self.out.push_str("return");
                self.opt(*v);
            }
            ExprKind::Yield(v) => {
                self.out.push_str("yield");
                self.opt(*v);
            }
            ExprKind::Call { callee, args } => {
                self.op(*callee);
                self.out.push('(');
                self.exprs(args);
                self.out.push(')');
            }
            ExprKind::MethodCall { receiver, method, generic_args: g, args, .. } => {
                self.op(*receiver);
                let _ = write!(self.out, ".{method}");
                if let Some(g) = g {
                    self.out.push_str("::");
                    generic_args(&mut self.out, g);
                }
                self.out.push('(');
                self.exprs(args);
                self.out.push(')');
            }
            ExprKind::Field { base, name, .. } => {
                self.op(*base);
                let _ = write!(self.out, ".{name}");
            }
            ExprKind::Index { base, index } => {
                self.op(*base);
                self.out.push('[');
                self.expr(*index);
                self.out.push(']');
            }
            ExprKind::Range { start, end, inclusive } => {
                if let Some(s) = start {
                    self.op(*s);
                }
                self.out.push_str(if *inclusive { "..=" } else { ".." });
                if let Some(e) = end {
                    self.op(*e);
                }
            }
            ExprKind::Unary { op, operand } => {
                self.out.push(match op {
                    UnOp::Deref => '*',
                    UnOp::Not => '!',
                    UnOp::Neg => '-',
                });
                self.op(*operand);
            }
            ExprKind::Binary { op, lhs, rhs } => {
                self.op(*lhs);
                let _ = write!(self.out, " {} ", bin_op(*op));
                self.op(*rhs);
            }
            ExprKind::Assign { lhs, rhs } => {
                self.op(*lhs);
                self.out.push_str(" = ");
                self.op(*rhs);
            }
            ExprKind::AssignOp { op, lhs, rhs } => {
                self.op(*lhs);
                let _ = write!(self.out, " {}= ", bin_op(*op));
                self.op(*rhs);
            }
            ExprKind::Ref { operand, mutable, raw } => {
                self.out.push_str(match (raw, mutable) {
                    (false, false) => "&",
                    (false, true) => "&mut ",
                    (true, false) => "&raw const ",
                    (true, true) => "&raw mut ",
                });
                self.op(*operand);
            }
            ExprKind::Cast { operand, ty: t } => {
                self.op(*operand);
                self.out.push_str(" as ");
                ty(&mut self.out, t);
            }
            ExprKind::Tuple(es) => {
                self.out.push('(');
                self.exprs(es);
                if es.len() == 1 {
                    self.out.push(',');
                }
                self.out.push(')');
            }
            ExprKind::Array(es) => {
                self.out.push('[');
                self.exprs(es);
                self.out.push(']');
            }
            ExprKind::Repeat { value, len } => {
                self.out.push('[');
                self.expr(*value);
                self.out.push_str("; ");
                constant(&mut self.out, len);
                self.out.push(']');
            }
            ExprKind::Struct { path, fields, spread } => {
                path_to(&mut self.out, path, self.hygiene);
                self.out.push_str(" { ");
                for f in fields {
                    let _ = write!(self.out, "{}: ", f.name);
                    self.expr(f.expr);
                    self.out.push_str(", ");
                }
                if let Some(s) = spread {
                    self.out.push_str("..");
                    self.expr(*s);
                    self.out.push(' ');
                }
                self.out.push('}');
            }
            ExprKind::Closure { params, ret, body, capture, is_async, kind, .. } => {
                if *is_async {
                    self.out.push_str("async ");
                } else if kind.is_some() {
                    self.out.push_str("coroutine ");
                }
                if *capture == CaptureBy::Value {
                    self.out.push_str("move ");
                }
                self.out.push('|');
                for (i, (p, t)) in params.iter().enumerate() {
                    self.sep(i);
                    self.pat(*p);
                    if let Some(t) = t {
                        self.out.push_str(": ");
                        ty(&mut self.out, t);
                    }
                }
                self.out.push_str("| ");
                if let Some(t) = ret {
                    self.out.push_str("-> ");
                    ty(&mut self.out, t);
                    self.out.push(' ');
                }
                self.expr(*body);
            }
            ExprKind::Await(e) => {
                self.op(*e);
                self.out.push_str(".await");
            }
            ExprKind::Try(e) => {
                self.op(*e);
                self.out.push('?');
            }
            ExprKind::Underscore => self.out.push('_'),
            ExprKind::FormatArgs { args, newline } => {
                self.out.push_str(if *newline { "format_args_nl!(" } else { "format_args!(" });
                for (i, a) in args.iter().enumerate() {
                    self.sep(i);
                    self.expr(a.expr);
                    if let Some(t) = a.fmt_trait {
                        let _ = write!(self.out, ": {t}");
                    }
                }
                self.out.push(')');
            }
            ExprKind::VecList(es) => {
                self.out.push_str("vec![");
                self.exprs(es);
                self.out.push(']');
            }
            ExprKind::Unsupported { operands, reason } => {
                let _ = write!(self.out, "unsupported!({reason}");
                for o in operands {
                    self.out.push_str(", ");
                    self.expr(*o);
                }
                self.out.push(')');
            }
            ExprKind::BuiltinConst(t) => {
                self.out.push_str("const!(");
                ty(&mut self.out, t);
                self.out.push(')');
            }
            ExprKind::Panic { args, source } => {
                let _ = write!(self.out, "{source}!!(");
                if let Some(a) = args {
                    self.expr(*a);
                }
                self.out.push(')');
            }
        }
    }

    fn opt(&mut self, e: Option<ExprId>) {
        if let Some(e) = e {
            self.out.push(' ');
            self.expr(e);
        }
    }

    fn lit(&mut self, l: &Literal) {
        let _ = match l {
            Literal::Int(n, s) => write!(self.out, "{n}{}", s.map_or("", |s| s.as_str())),
            Literal::Float(s) => write!(self.out, "0.0{}", s.map_or("", |s| s.as_str())),
            Literal::Bool(b) => write!(self.out, "{b}"),
            Literal::Char(_) => write!(self.out, "'c'"),
            Literal::Byte(_) => write!(self.out, "b'c'"),
            Literal::Str(s) => write!(self.out, "{s:?}"),
            Literal::ByteStr(n) => write!(self.out, "b\"{n}\""),
            Literal::CStr => write!(self.out, "c\"\""),
        };
    }

    fn pats(&mut self, ps: &[PatId], rest: Option<u32>) {
        let mut n = 0;
        for (i, p) in ps.iter().enumerate() {
            if rest == Some(i as u32) {
                self.sep(n);
                self.out.push_str("..");
                n += 1;
            }
            self.sep(n);
            self.pat(*p);
            n += 1;
        }
        if rest == Some(ps.len() as u32) {
            self.sep(n);
            self.out.push_str("..");
        }
    }

    fn pat(&mut self, p: PatId) {
        let b = self.b;
        match &b.pats[p].kind {
            PatKind::Missing => self.out.push_str("{missing}"),
            PatKind::Wild => self.out.push('_'),
            PatKind::Bind { binding, by_ref, mutable, sub } => {
                if *by_ref {
                    self.out.push_str("ref ");
                }
                if *mutable {
                    self.out.push_str("mut ");
                }
                let bind = &b.bindings[*binding];
                self.ident(bind.name, bind.hygiene);
                if let Some(s) = sub {
                    self.out.push_str(" @ ");
                    self.pat(*s);
                }
            }
            PatKind::Path(p) => path_to(&mut self.out, p, self.hygiene),
            PatKind::Lit(e) => self.expr(*e),
            PatKind::Range { start, end, inclusive } => {
                if let Some(s) = start {
                    self.expr(*s);
                }
                self.out.push_str(if *inclusive { "..=" } else { ".." });
                if let Some(e) = end {
                    self.expr(*e);
                }
            }
            PatKind::Tuple { pats, rest } => {
                self.out.push('(');
                self.pats(pats, *rest);
                if pats.len() == 1 && rest.is_none() {
                    self.out.push(',');
                }
                self.out.push(')');
            }
            PatKind::TupleStruct { path, pats, rest } => {
                path_to(&mut self.out, path, self.hygiene);
                self.out.push('(');
                self.pats(pats, *rest);
                self.out.push(')');
            }
            PatKind::Struct { path, fields, rest } => {
                path_to(&mut self.out, path, self.hygiene);
                self.out.push_str(" { ");
                for (n, p) in fields {
                    let _ = write!(self.out, "{n}: ");
                    self.pat(*p);
                    self.out.push_str(", ");
                }
                self.out.push_str(if *rest { ".. }" } else { "}" });
            }
            PatKind::Ref { pat, mutable } => {
                self.out.push_str(if *mutable { "&mut " } else { "&" });
                self.pat(*pat);
            }
            PatKind::Box(p) => {
                self.out.push_str("box ");
                self.pat(*p);
            }
            PatKind::Slice { before, rest, after } => {
                self.out.push('[');
                self.pats(before, None);
                if let Some(r) = rest {
                    self.sep(before.len());
                    if let Some(r) = r {
                        self.pat(*r);
                        self.out.push_str(" @ ");
                    }
                    self.out.push_str("..");
                    for a in after {
                        self.out.push_str(", ");
                        self.pat(*a);
                    }
                }
                self.out.push(']');
            }
            PatKind::Or(ps) => {
                for (i, p) in ps.iter().enumerate() {
                    if i > 0 {
                        self.out.push_str(" | ");
                    }
                    self.pat(*p);
                }
            }
            PatKind::ConstBlock(e) => {
                self.out.push_str("const ");
                self.expr(*e);
            }
        }
    }
}

fn bin_op(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "+",
        BinOp::Sub => "-",
        BinOp::Mul => "*",
        BinOp::Div => "/",
        BinOp::Rem => "%",
        BinOp::BitAnd => "&",
        BinOp::BitOr => "|",
        BinOp::BitXor => "^",
        BinOp::Shl => "<<",
        BinOp::Shr => ">>",
        BinOp::Eq => "==",
        BinOp::Ne => "!=",
        BinOp::Lt => "<",
        BinOp::Le => "<=",
        BinOp::Gt => ">",
        BinOp::Ge => ">=",
        BinOp::And => "&&",
        BinOp::Or => "||",
    }
}
