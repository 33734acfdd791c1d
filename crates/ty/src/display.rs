//! Types as rustc prints them in messages (paths trimmed to their last segment).

use crate::api::*;
use crate::lower::{fn_coroutine_def, int_name};
use crate::ty::*;
use asyncsend_hir::ast::{CoroutineKind, ExprKind};
use asyncsend_hir::*;
use std::fmt::Write;

/// Nesting past which a type is abbreviated.
const MAX_DEPTH: u32 = 24;
/// Length, in bytes, past which what is left of a type is abbreviated: types of little depth may be large as well.
const MAX_LENGTH: usize = 1000;

pub fn display(cx: Cx<'_>, ty: Ty) -> String {
    let mut s = String::new();
    Printer { cx, out: &mut s, depth: 0 }.ty(ty);
    s
}

/// What stands before the braces of an async block: rustc shows no more of it.
pub fn block_header(cx: Cx<'_>, block: Span) -> Span {
    let text = cx.file_text(block.file).get(block.start as usize..block.end as usize).unwrap_or_default();
    // Out of a macro, the span may be that of anything.
    let is_block = text.starts_with("async") || text.starts_with("gen");
    match text.find('{') {
        Some(brace) if is_block => Span { end: block.start + text[..brace].trim_end().len() as u32, ..block },
        _ => block,
    }
}

struct Printer<'a, 's> {
    cx: Cx<'a>,
    out: &'s mut String,
    depth: u32,
}

impl Printer<'_, '_> {
    fn ty(&mut self, ty: Ty) {
        self.depth += 1;
        if self.depth > MAX_DEPTH || self.out.len() > MAX_LENGTH {
            self.out.push_str("...");
        } else {
            self.inner(ty);
        }
        self.depth -= 1;
    }

    fn list(&mut self, tys: &[Ty]) {
        for (i, t) in tys.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            self.ty(*t);
        }
    }

    fn args(&mut self, def: DefId, args: &[Arg]) {
        // Trailing arguments that equal their defaults are left out, as rustc does.
        let g = self.cx.generics(def);
        let mut shown = args.len();
        while shown > 0 {
            match (shown - 1).checked_sub(g.parent_count).and_then(|i| self.cx.param_default(def, i)) {
                Some(Arg::Ty(d)) if Arg::Ty(d.subst(args)) == args[shown - 1] => shown -= 1,
                _ => break,
            }
        }
        self.plain_args(&args[..shown]);
    }

    fn plain_args(&mut self, args: &[Arg]) {
        if args.is_empty() {
            return;
        }
        self.out.push('<');
        for (i, a) in args.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            match a {
                Arg::Ty(t) => self.ty(*t),
                Arg::Const(c) => self.constant(*c),
            }
        }
        self.out.push('>');
    }

    fn constant(&mut self, c: Const) {
        match c {
            Const::Value(v) => {
                let _ = write!(self.out, "{v}");
            }
            Const::Param(p) => self.out.push_str(p.name.as_str()),
            Const::Infer(_) | Const::Unknown => self.out.push('_'),
        }
    }

    fn position(&mut self, span: Span) {
        let (l1, c1) = self.cx.line_col(span);
        let (l2, c2) = self.cx.line_col(Span { start: span.end, ..span });
        let _ = write!(self.out, "@{}:{l1}:{c1}: {l2}:{c2}", self.cx.file_path(span.file));
    }

    /// Where a closure or coroutine is written, and what rustc calls it. Read from the syntax: types are printed during
    /// inference too.
    fn written(&self, def: DefId) -> Option<(Span, &'static str)> {
        let n = def.key().disambiguator;
        let body = self.cx.body(self.cx.body_owner(def))?;
        let at = |n: u32| body.exprs.iter().nth(n as usize).map(|(_, e)| e);
        match at(n).map(|e| (&e.kind, e.span)) {
            Some((ExprKind::Closure { header_span, .. }, _)) => return Some((*header_span, "closure")),
            Some((ExprKind::AsyncBlock { kind, .. }, span)) => {
                let what = match kind {
                    CoroutineKind::Async => "async block",
                    CoroutineKind::Gen => "gen block",
                    CoroutineKind::AsyncGen => "async gen block",
                    CoroutineKind::Coroutine { .. } => "coroutine",
                };
                return Some((block_header(self.cx, span), what));
            }
            _ => {}
        }
        match at((u32::MAX - 1).wrapping_sub(n)) {
            Some(e) => match &e.kind {
                ExprKind::Closure { header_span, kind: Some(CoroutineKind::Coroutine { is_static }), .. } => {
                    Some((*header_span, if *is_static { "static coroutine" } else { "coroutine" }))
                }
                ExprKind::Closure { header_span, .. } => Some((*header_span, "async closure body")),
                _ => None,
            },
            None => None,
        }
    }

    fn inner(&mut self, ty: Ty) {
        use TyKind::*;
        match ty.kind() {
            Bool => self.out.push_str("bool"),
            Char => self.out.push_str("char"),
            Str => self.out.push_str("str"),
            Never => self.out.push('!'),
            Int(i) => self.out.push_str(int_name(*i)),
            Float(FloatTy::F32) => self.out.push_str("f32"),
            Float(FloatTy::F64) => self.out.push_str("f64"),
            Adt(d, args) => {
                self.out.push_str(d.name().as_str());
                self.args(*d, args);
            }
            Foreign(d) => self.out.push_str(d.name().as_str()),
            Array(t, c) => {
                self.out.push('[');
                self.ty(*t);
                self.out.push_str("; ");
                self.constant(*c);
                self.out.push(']');
            }
            Slice(t) => {
                self.out.push('[');
                self.ty(*t);
                self.out.push(']');
            }
            Tuple(ts) => {
                self.out.push('(');
                self.list(ts);
                if ts.len() == 1 {
                    self.out.push(',');
                }
                self.out.push(')');
            }
            Ref(t, m) => {
                self.out.push_str(if *m == Mutability::Mut { "&mut " } else { "&" });
                self.parens(*t);
            }
            RawPtr(t, m) => {
                self.out.push_str(if *m == Mutability::Mut { "*mut " } else { "*const " });
                self.parens(*t);
            }
            FnDef(d, args) => {
                let s = self.cx.fn_sig(*d);
                self.out.push_str("fn(");
                let inputs: Vec<Ty> = s.inputs.iter().map(|t| t.subst(args)).collect();
                self.list(&inputs);
                self.out.push(')');
                let o = s.output.subst(args);
                if !o.is_unit() {
                    self.out.push_str(" -> ");
                    self.ty(o);
                }
                let path = self.cx.def_path(*d);
                let _ = write!(self.out, " {{{path}}}");
            }
            FnPtr(p) => {
                if p.is_unsafe {
                    self.out.push_str("unsafe ");
                }
                self.out.push_str("fn(");
                self.list(&p.inputs);
                self.out.push(')');
                self.props(p.props);
                if !p.output.is_unit() {
                    self.out.push_str(" -> ");
                    self.ty(p.output);
                }
            }
            Closure(d, _) => {
                self.out.push_str("{closure");
                if let Some((span, _)) = self.written(*d) {
                    self.position(span);
                }
                self.out.push('}');
            }
            Coroutine(d, args) => {
                let owner = self.cx.body_owner(*d);
                if *d == fn_coroutine_def(owner) {
                    // rustc prints the opaque return type.
                    let tys = crate::queries::coroutine_tys(self.cx, *d);
                    let (bound, o) = match crate::traits::coroutine_kind(self.cx, *d) {
                        CoroutineKind::Gen => ("Iterator<Item", tys.yields),
                        CoroutineKind::AsyncGen => ("AsyncIterator<Item", tys.yields),
                        CoroutineKind::Async | CoroutineKind::Coroutine { .. } => ("Future<Output", tys.output),
                    };
                    let _ = write!(self.out, "impl {bound} = ");
                    self.ty(o.subst(args));
                    self.out.push('>');
                    return;
                }
                let written = self.written(*d);
                let what = written.map_or("async block", |w| w.1);
                let _ = write!(self.out, "{{{what}");
                if let Some((span, _)) = written {
                    self.position(span);
                }
                self.out.push('}');
            }
            Dynamic(d) => self.dynamic(d, "dyn "),
            Projection(d, args) | Opaque(d, args) if d.kind() == DefKind::ReturnOpaque => {
                self.out.push_str("impl ");
                let bounds: Vec<Pred> = self.cx.item_bounds(*d).iter().map(|(p, _)| p.subst(args)).collect();
                let mut first = true;
                for p in &bounds {
                    if let Pred::Trait { trait_ref, .. } = p {
                        if !first {
                            self.out.push_str(" + ");
                        }
                        first = false;
                        self.trait_with(*trait_ref, &bounds);
                    }
                }
            }
            Projection(d, args) => {
                let tr = d.parent().unwrap_or(*d);
                let n = self.cx.generics(tr).params.len();
                self.out.push('<');
                self.ty(args.first().map_or_else(Ty::error, |a| a.ty()));
                self.out.push_str(" as ");
                self.out.push_str(tr.name().as_str());
                self.plain_args(args.get(1..n).unwrap_or(&[]));
                self.out.push_str(">::");
                self.out.push_str(d.name().as_str());
                self.plain_args(args.get(n..).unwrap_or(&[]));
            }
            Opaque(d, _) => self.out.push_str(d.name().as_str()),
            Param(p) => self.out.push_str(p.name.as_str()),
            Infer(InferVar::Int(_)) => self.out.push_str("{integer}"),
            Infer(InferVar::Float(_)) => self.out.push_str("{float}"),
            Infer(_) => self.out.push('_'),
            Error => self.out.push_str("{unknown}"),
        }
    }

    fn props(&mut self, p: Props) {
        if p != Props::NONE {
            let _ = write!(self.out, " {p}");
        }
    }

    fn parens(&mut self, t: Ty) {
        let many = matches!(t.kind(), TyKind::Dynamic(d) if d.autos.len() + usize::from(d.principal.is_some()) > 1);
        if many {
            self.out.push('(');
        }
        self.ty(t);
        if many {
            self.out.push(')');
        }
    }

    fn trait_with(&mut self, tr: TraitRef, preds: &[Pred]) {
        self.out.push_str(tr.trait_.name().as_str());
        if let (Some("fn" | "fn_mut" | "fn_once"), Some(TyKind::Tuple(ts))) =
            (self.cx.item(tr.trait_).attrs.lang.map(|l| l.as_str()), tr.args.get(1).map(|a| a.ty().kind()))
        {
            self.out.push('(');
            self.list(ts);
            self.out.push(')');
            for p in preds {
                if let Pred::Projection { ty, .. } = p
                    && !ty.is_unit()
                {
                    self.out.push_str(" -> ");
                    self.ty(*ty);
                }
            }
            return;
        }
        let mut parts: Vec<(Option<Name>, Arg)> = tr.args.iter().skip(1).map(|a| (None, *a)).collect();
        for p in preds {
            if let Pred::Projection { assoc, args, ty } = p
                && assoc.parent() == Some(tr.trait_)
                && args.first() == tr.args.first()
            {
                parts.push((Some(assoc.name()), Arg::Ty(*ty)));
            }
        }
        self.assoc_list(&parts);
    }

    fn assoc_list(&mut self, parts: &[(Option<Name>, Arg)]) {
        if parts.is_empty() {
            return;
        }
        self.out.push('<');
        for (i, (name, a)) in parts.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            if let Some(n) = name {
                let _ = write!(self.out, "{n} = ");
            }
            match a {
                Arg::Ty(t) => self.ty(*t),
                Arg::Const(c) => self.constant(*c),
            }
        }
        self.out.push('>');
    }

    fn dynamic(&mut self, d: &DynTy, prefix: &str) {
        self.out.push_str(prefix);
        let mut first = true;
        if let Some(p) = &d.principal {
            first = false;
            self.out.push_str(p.trait_.name().as_str());
            let family = self.cx.item(p.trait_).attrs.lang.map(|l| l.as_str());
            if let (Some("fn" | "fn_mut" | "fn_once"), Some(TyKind::Tuple(ts))) =
                (family, p.args.first().map(|a| a.ty().kind()))
            {
                self.out.push('(');
                self.list(ts);
                self.out.push(')');
                self.props(p.props);
                if let Some((_, t)) = p.projections.first()
                    && !t.is_unit()
                {
                    self.out.push_str(" -> ");
                    self.ty(*t);
                }
            } else {
                let mut parts: Vec<(Option<Name>, Arg)> = p.args.iter().map(|a| (None, *a)).collect();
                parts.extend(p.projections.iter().map(|(a, t)| (Some(a.name()), Arg::Ty(*t))));
                self.assoc_list(&parts);
            }
        }
        for a in &d.autos {
            if !first {
                self.out.push_str(" + ");
            }
            first = false;
            self.out.push_str(a.name().as_str());
        }
    }
}
