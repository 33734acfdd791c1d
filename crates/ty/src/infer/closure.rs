//! Closures, async closures and async blocks: expected signatures, and their bodies. Mirrors `rustc_hir_typeck::closure`.

use super::{Frame, Infer};
use crate::api::*;
use crate::table::ClosureTys;
use crate::thir::*;
use crate::traits::fn_family;
use crate::ty::*;
use asyncsend_hir::ast::{self, CoroutineKind};
use asyncsend_hir::*;

/// What the context says about a closure.
#[derive(Default)]
struct Expected {
    inputs: Option<Vec<Ty>>,
    output: Option<Ty>,
    kind: Option<ClosureKind>,
    /// The bound was `AsyncFn*`: `output` is what awaiting gives.
    is_async: bool,
}

impl<'a, 'b> Infer<'a, 'b> {
    pub fn check_closure(&mut self, id: ast::ExprId, expected: Option<Ty>) -> ExprId {
        let e = &self.body.exprs[id];
        let span = e.span;
        let ast::ExprKind::Closure { params, ret, body, capture, is_async, kind, def, coroutine, header_span } =
            e.kind.clone()
        else {
            return self.unknown(vec![], span, "not a closure");
        };
        let cx = self.cx();
        let args = cx.identity_args(self.owner);
        let ty = Ty::new(TyKind::Closure(def, args));
        let exp = expected.map(|t| self.deduce_closure(t)).unwrap_or_default();
        // Parameter types: written ones, else expected, else open.
        let mut inputs = vec![];
        for (i, (_, t)) in params.iter().enumerate() {
            let hint = exp.inputs.as_ref().and_then(|v| v.get(i)).copied();
            let written = t.as_ref().map(|t| self.lower_ty(t));
            let t = match (written, hint) {
                (Some(w), Some(h)) => {
                    self.ctx.commit_if_some(|s| s.unify(w, h).then_some(()));
                    w
                }
                (Some(w), None) => w,
                (None, Some(h)) => h,
                (None, None) => self.ctx.fresh(),
            };
            inputs.push(t);
        }
        let declared = ret.as_ref().map(|t| self.lower_ty(t));
        if let (Some(kind @ CoroutineKind::Coroutine { .. }), Some(c)) = (kind, coroutine) {
            return self.check_coroutine(id, kind, c, &inputs, declared.or(exp.output));
        }
        let value = match (declared, exp.output) {
            (Some(d), _) => d,
            (None, Some(o)) if !is_async || exp.is_async => o,
            (None, Some(o)) => self.future_output_of(o).unwrap_or_else(|| self.ctx.fresh()),
            (None, None) => self.ctx.fresh(),
        };
        let output = match (is_async, coroutine) {
            (true, Some(c)) => {
                self.ctx.closures.insert(c, ClosureTys { inputs: Tys::new(&[]), output: value, yields: Ty::unit() });
                Ty::new(TyKind::Coroutine(c, args))
            }
            _ => value,
        };
        self.ctx.closures.insert(def, ClosureTys { inputs: Tys::new(&inputs), output, yields: Ty::unit() });
        let outer = self.frames.last().and_then(|f| f.def);
        let closure_kind = exp.kind.unwrap_or(ClosureKind::Fn);
        let edition = cx.edition();
        let placeholder = ClosureInfo {
            def,
            outer,
            kind: match (is_async, coroutine) {
                (true, Some(c)) => ClosureInfoKind::AsyncClosure(closure_kind, c),
                _ => ClosureInfoKind::Closure(closure_kind),
            },
            params: vec![],
            body: ExprId::from_raw(0.into()),
            output,
            yields: Ty::unit(),
            captures: vec![],
            prologue: vec![],
            capture_by: capture,
            span,
            header_span,
            edition,
        };
        self.thir.closures.insert(def, placeholder);
        let mark = self.names.len();
        if let (true, Some(c)) = (is_async, coroutine) {
            self.thir.closures.insert(
                c,
                ClosureInfo {
                    def: c,
                    outer: Some(def),
                    kind: ClosureInfoKind::Coroutine(CoroutineKind::Async, CoroutineSource::Closure),
                    params: vec![],
                    body: ExprId::from_raw(0.into()),
                    output: value,
                    yields: Ty::unit(),
                    captures: vec![],
                    prologue: vec![],
                    capture_by: capture,
                    span,
                    header_span,
                    edition,
                },
            );
            self.frames.push(Frame::of_coroutine(c, CoroutineKind::Async, value, Ty::unit(), Ty::unit()));
            let mut prologue = vec![];
            let mut captures = vec![];
            let mut closure_params = vec![];
            for (i, (pat, _)) in params.iter().enumerate() {
                let t = inputs[i];
                let pspan = self.body.pats[*pat].span;
                let local =
                    self.thir.locals.alloc(Local { name: Name::new("__arg"), ty: t, span: pspan, mutable: false });
                let arg_pat = self.thir.pats.alloc(Pat {
                    kind: PatKind::Bind { local, mode: BindMode::ByValue, sub: None },
                    ty: t,
                    span: pspan,
                });
                closure_params.push(Param { pat: arg_pat, ty: t, span: pspan });
                captures.push(Capture {
                    local,
                    projections: vec![],
                    mode: CaptureMode::ByValue,
                    ty: t,
                    place_ty: t,
                    span: pspan,
                    param: Some(i),
                });
                let p = self.check_pat(*pat, t);
                prologue.push((p, i));
            }
            let b = self.check_coerce(body, value);
            self.frames.pop();
            if let Some(info) = self.thir.closures.get_mut(&c) {
                info.body = b;
                info.prologue = prologue;
                info.captures = captures;
            }
            let build = self.push(ExprKind::Closure(c), output, span, false);
            if let Some(info) = self.thir.closures.get_mut(&def) {
                info.params = closure_params;
                info.body = build;
            }
        } else {
            self.frames.push(Frame::new(Some(def), value));
            let mut ps = vec![];
            for (i, (pat, _)) in params.iter().enumerate() {
                let pspan = self.body.pats[*pat].span;
                let p = self.check_pat(*pat, inputs[i]);
                ps.push(Param { pat: p, ty: inputs[i], span: pspan });
            }
            let b = self.check_coerce(body, value);
            self.frames.pop();
            if let Some(info) = self.thir.closures.get_mut(&def) {
                info.body = b;
                info.params = ps;
            }
        }
        self.leave_scope(mark);
        self.push(ExprKind::Closure(def), ty, span, false)
    }

    /// `#[coroutine] |resume| ..`.
    fn check_coroutine(
        &mut self,
        id: ast::ExprId,
        kind: CoroutineKind,
        def: DefId,
        inputs: &[Ty],
        output: Option<Ty>,
    ) -> ExprId {
        let e = &self.body.exprs[id];
        let span = e.span;
        let ast::ExprKind::Closure { params, body, capture, header_span, .. } = e.kind.clone() else {
            return self.unknown(vec![], span, "not a coroutine");
        };
        let cx = self.cx();
        let output = output.unwrap_or_else(|| self.ctx.fresh());
        let tys = ClosureTys { inputs: Tys::new(inputs), output, yields: self.ctx.fresh() };
        self.ctx.closures.insert(def, tys);
        let info = ClosureInfo {
            def,
            outer: self.frames.last().and_then(|f| f.def),
            kind: ClosureInfoKind::Coroutine(kind, CoroutineSource::Block),
            params: vec![],
            body: ExprId::from_raw(0.into()),
            output,
            yields: tys.yields,
            captures: vec![],
            prologue: vec![],
            capture_by: capture,
            span,
            header_span,
            edition: cx.edition(),
        };
        self.thir.closures.insert(def, info);
        let mark = self.names.len();
        self.frames.push(Frame::of_coroutine(def, kind, output, tys.yields, tys.resume()));
        let mut written = vec![];
        for ((pat, _), ty) in params.iter().zip(inputs) {
            let pspan = self.body.pats[*pat].span;
            let pat = self.check_pat(*pat, *ty);
            written.push(Param { pat, ty: *ty, span: pspan });
        }
        let body = self.check_coerce(body, output);
        self.frames.pop();
        self.leave_scope(mark);
        if let Some(info) = self.thir.closures.get_mut(&def) {
            info.body = body;
            info.params = written;
        }
        let args = cx.identity_args(self.owner);
        self.push(ExprKind::Closure(def), Ty::new(TyKind::Coroutine(def, args)), span, false)
    }

    /// From the expected type: a `dyn Fn`, a `fn` pointer, or a variable with pending `Fn*` facts.
    fn deduce_closure(&mut self, ty: Ty) -> Expected {
        let ty = self.structurally(ty);
        let cx = self.cx();
        let mut out = Expected::default();
        match ty.kind() {
            TyKind::FnPtr(p) => {
                out.inputs = Some(p.inputs.to_vec());
                out.output = Some(p.output);
            }
            TyKind::Dynamic(d) => {
                if let Some(p) = &d.principal {
                    let mut args = vec![Arg::Ty(ty)];
                    args.extend(p.args);
                    self.note_fn_bound(TraitRef { trait_: p.trait_, args: Args::new(&args) }, &mut out);
                    for (assoc, t) in &p.projections {
                        self.note_result(*assoc, &args, *t, &mut out);
                    }
                }
            }
            TyKind::Infer(InferVar::Ty(v)) => {
                let root = self.ctx.root_var(*v);
                let is_it = |s: &mut Self, t: Ty| matches!(s.ctx.shallow(t).kind(), TyKind::Infer(InferVar::Ty(x)) if s.ctx.root_var(*x) == root);
                for i in 0..self.ctx.pending.len() {
                    let Some(p) = self.ctx.pending.get(i).copied() else { break };
                    match p.pred {
                        Pred::Trait { trait_ref, .. } if is_it(self, trait_ref.self_ty()) => {
                            for t in self.ctx.elaborate_ref(trait_ref) {
                                self.note_fn_bound(t, &mut out);
                            }
                        }
                        Pred::Projection { assoc, args, ty } if args.first().is_some_and(|a| is_it(self, a.ty())) => {
                            self.note_result(assoc, &args, ty, &mut out);
                        }
                        _ => {}
                    }
                }
            }
            TyKind::Opaque(d, args) => {
                let preds: Vec<Pred> = cx.item_bounds(*d).iter().map(|(p, _)| p.subst(args)).collect();
                for p in preds {
                    match p {
                        Pred::Trait { trait_ref, .. } => self.note_fn_bound(trait_ref, &mut out),
                        Pred::Projection { assoc, args, ty } => self.note_result(assoc, &args, ty, &mut out),
                        Pred::Props { .. } => {}
                    }
                }
            }
            // Passed where another closure already fixed the type.
            TyKind::Closure(..) => {}
            _ => {}
        }
        out
    }

    /// What `<_ as assoc's trait<args>>::assoc == ty` says of a closure or coroutine: its result, and with that its
    /// parameters.
    fn note_result(&mut self, assoc: DefId, args: &[Arg], ty: Ty, out: &mut Expected) {
        let Some(trait_) = assoc.parent() else { return };
        let arg = args.get(1).map(|a| self.ctx.shallow(a.ty()));
        if fn_family(self.cx(), trait_).is_some() && assoc.name() == "Output" {
            out.output = Some(ty);
            if let Some(TyKind::Tuple(ts)) = arg.map(Ty::kind) {
                out.inputs.get_or_insert(ts.to_vec());
            }
        } else if crate::lower::is_lang(self.cx(), trait_, "coroutine") && assoc.name() == "Return" {
            out.output = Some(ty);
            // What is resumed with `()` need not be written.
            out.inputs.get_or_insert(arg.into_iter().collect());
        }
    }

    fn note_fn_bound(&mut self, tr: TraitRef, out: &mut Expected) {
        let Some(l) = fn_family(self.cx(), tr.trait_) else { return };
        let kind = match l {
            "fn" | "async_fn" => ClosureKind::Fn,
            "fn_mut" | "async_fn_mut" => ClosureKind::FnMut,
            _ => ClosureKind::FnOnce,
        };
        out.is_async |= l.starts_with("async");
        // The most demanding bound counts: `Fn` before `FnMut` before `FnOnce`.
        let rank = |k: ClosureKind| match k {
            ClosureKind::Fn => 0,
            ClosureKind::FnMut => 1,
            ClosureKind::FnOnce => 2,
        };
        if out.kind.is_none_or(|k| rank(kind) < rank(k)) {
            out.kind = Some(kind);
        }
        if let Some(a) = tr.args.get(1) {
            let t = self.ctx.shallow(a.ty());
            if let TyKind::Tuple(ts) = t.kind() {
                out.inputs.get_or_insert(ts.to_vec());
            }
        }
    }

    /// `T` if something expected is `Future<Output = T>`.
    fn future_output_of(&mut self, ty: Ty) -> Option<Ty> {
        let ty = self.structurally(ty);
        let out = self.assoc("future_trait", "Output", asyncsend_hir::resolve::Namespace::Type)?;
        match ty.kind() {
            TyKind::Infer(InferVar::Ty(v)) => {
                let root = self.ctx.root_var(*v);
                for i in 0..self.ctx.pending.len() {
                    if let Some(Pred::Projection { assoc, args, ty }) = self.ctx.pending.get(i).map(|p| p.pred)
                        && assoc == out
                    {
                        let s = args.first().map_or_else(Ty::error, |a| a.ty());
                        let s = self.ctx.shallow(s);
                        if matches!(s.kind(), TyKind::Infer(InferVar::Ty(x)) if self.ctx.root_var(*x) == root) {
                            return Some(ty);
                        }
                    }
                }
                None
            }
            TyKind::Dynamic(d) => {
                d.principal.as_ref().and_then(|p| p.projections.iter().find(|(a, _)| *a == out).map(|x| x.1))
            }
            TyKind::Opaque(d, args) => self.cx().item_bounds(*d).iter().find_map(|(p, _)| match p.subst(args) {
                Pred::Projection { assoc, ty, .. } if assoc == out => Some(ty),
                _ => None,
            }),
            TyKind::Adt(..) => {
                // `Pin<Box<dyn Future<Output = T>>>`, `Box<dyn Future>`.
                let (_, args) = ty.as_adt()?;
                let first = args.first()?.ty();
                self.future_output_of(first)
            }
            _ => None,
        }
    }

    pub fn check_async_block(&mut self, id: ast::ExprId, expected: Option<Ty>) -> ExprId {
        let e = &self.body.exprs[id];
        let span = e.span;
        let ast::ExprKind::AsyncBlock { kind, capture, body, def } = e.kind.clone() else {
            return self.unknown(vec![], span, "not an async block");
        };
        let cx = self.cx();
        let args = cx.identity_args(self.owner);
        let (output, yields) = match kind {
            CoroutineKind::Gen | CoroutineKind::AsyncGen => (Ty::unit(), self.ctx.fresh()),
            CoroutineKind::Async | CoroutineKind::Coroutine { .. } => {
                (expected.and_then(|t| self.future_output_of(t)).unwrap_or_else(|| self.ctx.fresh()), Ty::unit())
            }
        };
        self.ctx.closures.insert(def, ClosureTys { inputs: Tys::new(&[]), output, yields });
        let outer = self.frames.last().and_then(|f| f.def);
        self.thir.closures.insert(
            def,
            ClosureInfo {
                def,
                outer,
                kind: ClosureInfoKind::Coroutine(kind, CoroutineSource::Block),
                params: vec![],
                body: ExprId::from_raw(0.into()),
                output,
                yields,
                captures: vec![],
                prologue: vec![],
                capture_by: capture,
                span,
                header_span: crate::display::block_header(cx, span),
                edition: cx.edition(),
            },
        );
        self.frames.push(Frame::of_coroutine(def, kind, output, yields, Ty::unit()));
        let mark = self.names.len();
        let b = self.check_coerce(body, output);
        self.leave_scope(mark);
        self.frames.pop();
        if let Some(info) = self.thir.closures.get_mut(&def) {
            info.body = b;
        }
        self.push(ExprKind::Closure(def), Ty::new(TyKind::Coroutine(def, args)), span, false)
    }
}
