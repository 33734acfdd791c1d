//! THIR → MIR: mirrors `rustc_mir_build`, as far as witnesses, effects and the explorer can see a difference.

mod await_;
mod closures;
mod consts;
mod expr;
mod matches;
mod pat;
mod place;
mod region;
mod scope;
mod simplify;
mod tree;

use crate::mir::*;
use asyncsend_hir::ast::CoroutineKind;
use asyncsend_hir::{DefId, DefKind, Edition, Name, Span};
use asyncsend_ty::thir::{self, ClosureInfo, ClosureInfoKind, ClosureKind, ExprId, ExprKind, Gap, Thir};
use asyncsend_ty::{Env, Mutability, Ty, TyCx, TyKind};
use la_arena::{Arena, RawIdx};
use region::{Regions, Scope};
use rustc_hash::FxHashMap;
use scope::{DropKind, Scopes};

/// What the builder has to know besides the THIR.
#[derive(Copy, Clone, Debug)]
pub struct BuildOptions {
    pub overflow_checks: bool,
    /// Of the owner's file; blocks and closures carry their own.
    pub edition: Edition,
}

/// A block under construction.
pub(crate) struct Unfinished {
    pub(crate) statements: Vec<Statement>,
    pub(crate) terminator: Option<Terminator>,
    pub(crate) is_cleanup: bool,
}
impl Unfinished {
    pub(crate) fn new(is_cleanup: bool) -> Unfinished {
        Unfinished { statements: Vec::new(), terminator: None, is_cleanup }
    }
}

/// Where a variable of the body lives.
#[derive(Copy, Clone)]
pub(crate) struct Var {
    pub(crate) local: LocalId,
    /// Its `&T` view while a match guard runs.
    pub(crate) guard_ref: Option<LocalId>,
}

pub(crate) struct Builder<'t, 'a, C> {
    cx: C,
    thir: &'t Thir,
    env: &'a Env,
    options: BuildOptions,
    regions: Regions,
    /// The closure or coroutine being built, if it is one.
    info: Option<&'t ClosureInfo>,
    is_coroutine: bool,
    span: Span,
    return_local: LocalId,
    locals: Arena<LocalDecl>,
    arg_count: u32,
    /// Block ids are shared with the finished body's type; the arenas differ.
    blocks: Blocks,
    /// The block that code is being added to.
    cur: BlockId,
    scopes: Scopes,
    vars: FxHashMap<thir::LocalId, Var>,
    /// Variables bound by the pattern of an arm whose guard is being built.
    in_guard: Vec<Vec<thir::LocalId>>,
    /// Captured variables: their upvars.
    captured: FxHashMap<thir::LocalId, Vec<usize>>,
    unit_temp: Option<LocalId>,
    gaps: Vec<Gap>,
    needs_drop: FxHashMap<Ty, bool>,
    copy: FxHashMap<Ty, bool>,
    cancelled: Option<BlockId>,
    uninit: Vec<LocalId>,
}

/// The blocks under construction, by the ids they will have (before simplification).
pub(crate) struct Blocks(Vec<Unfinished>);
impl Blocks {
    pub(crate) fn alloc(&mut self, b: Unfinished) -> BlockId {
        self.0.push(b);
        block_id(self.0.len() - 1)
    }
}
impl std::ops::Index<BlockId> for Blocks {
    type Output = Unfinished;
    fn index(&self, b: BlockId) -> &Unfinished {
        &self.0[b.into_raw().into_u32() as usize]
    }
}
impl std::ops::IndexMut<BlockId> for Blocks {
    fn index_mut(&mut self, b: BlockId) -> &mut Unfinished {
        &mut self.0[b.into_raw().into_u32() as usize]
    }
}

pub(crate) fn block_id(i: usize) -> BlockId {
    BlockId::from_raw(RawIdx::from_u32(i as u32))
}
pub(crate) fn local_id(i: usize) -> LocalId {
    LocalId::from_raw(RawIdx::from_u32(i as u32))
}

/// The MIR of an owner, then of each closure and coroutine in it, in the order of [`Thir::closures`].
pub fn build_bodies<'a, C: TyCx<'a> + Copy>(cx: C, thir: &Thir, options: BuildOptions) -> Vec<Body> {
    let mut defs = vec![thir.owner];
    defs.extend(thir.closures.keys().copied());
    let is_const = matches!(thir.owner.kind(), DefKind::Const | DefKind::Static);
    let mut regions = region::regions(thir, is_const, options.edition);
    let mut bodies = Vec::with_capacity(defs.len());
    let mut needs_drop = FxHashMap::default();
    let mut copy = FxHashMap::default();
    for def in defs {
        let info = thir.closures.get(&def);
        let mut b = Builder::new(cx, thir, options, regions, info);
        b.needs_drop = needs_drop;
        b.copy = copy;
        match info {
            Some(info) => b.closure_body(info),
            None => b.owner_body(),
        }
        let (body, r, n, c) = b.finish(def);
        regions = r;
        needs_drop = n;
        copy = c;
        bodies.push(body);
    }
    assign_gaps(thir, &mut bodies);
    bodies
}

/// Brings the blocks of a hand-made body into the order that the analyses rely on.
#[cfg(test)]
pub(crate) fn renumber(body: &mut Body) {
    let blocks = body
        .blocks
        .iter()
        .map(|(_, b)| Unfinished {
            statements: b.statements.clone(),
            terminator: Some(b.terminator.clone()),
            is_cleanup: b.is_cleanup,
        })
        .collect();
    body.blocks = Arena::new();
    simplify::finish(body, blocks);
}

/// Each gap of the THIR goes to the innermost body around it.
fn assign_gaps(thir: &Thir, bodies: &mut [Body]) {
    for gap in &thir.gaps {
        let inner = thir
            .closures
            .values()
            .filter(|c| c.span.contains(gap.span))
            .min_by_key(|c| c.span.end.saturating_sub(c.span.start))
            .map(|c| c.def)
            .unwrap_or(thir.owner);
        if let Some(b) = bodies.iter_mut().find(|b| b.def == inner) {
            b.gaps.push(gap.clone());
        }
    }
}

impl<'t, 'a, C: TyCx<'a> + Copy> Builder<'t, 'a, C> {
    fn new(cx: C, thir: &'t Thir, options: BuildOptions, regions: Regions, info: Option<&'t ClosureInfo>) -> Self {
        let span = info.map_or(thir.exprs[thir.root].span, |i| i.span);
        let mut locals = Arena::new();
        let ret = match info.map(|i| (i.kind, i.output)) {
            Some((ClosureInfoKind::AsyncClosure(_, co), _)) => {
                Ty::new(TyKind::Coroutine(co, cx.identity_args(thir.owner)))
            }
            Some((_, output)) => output,
            None => thir.ret_ty,
        };
        let return_local = locals.alloc(LocalDecl { ty: ret, span, name: None, kind: LocalKind::Return });
        let mut blocks = Blocks(Vec::new());
        let cur = blocks.alloc(Unfinished::new(false));
        Builder {
            cx,
            thir,
            env: cx.env(thir.owner),
            options,
            regions,
            info,
            is_coroutine: info.is_some_and(|i| matches!(i.kind, ClosureInfoKind::Coroutine(..))),
            span,
            return_local,
            locals,
            arg_count: 0,
            blocks,
            cur,
            scopes: Scopes::new(return_local, span),
            vars: FxHashMap::default(),
            in_guard: Vec::new(),
            captured: FxHashMap::default(),
            unit_temp: None,
            gaps: Vec::new(),
            needs_drop: FxHashMap::default(),
            copy: FxHashMap::default(),
            cancelled: None,
            uninit: Vec::new(),
        }
    }

    fn owner_body(&mut self) {
        let thir = self.thir;
        let is_const = matches!(thir.owner.kind(), DefKind::Const | DefKind::Static);
        let ret = Place::local(self.return_local);
        if is_const {
            self.options.overflow_checks = true;
            self.expr_into(ret, thir.root);
            let span = self.span;
            self.terminate(span, TerminatorKind::Return);
            self.build_drop_trees();
            return;
        }
        for p in &thir.params {
            self.locals.alloc(LocalDecl { ty: p.ty, span: p.span, name: None, kind: LocalKind::Arg });
        }
        self.arg_count = thir.params.len() as u32;
        // The function of an `async fn` only builds its coroutine, which binds the patterns.
        let mut bottom = region::strip(thir, thir.root).0;
        while let ExprKind::Block(thir::Block { stmts, tail: Some(tail), .. }) = &thir.exprs[bottom].kind
            && stmts.is_empty()
        {
            bottom = region::strip(thir, *tail).0;
        }
        let is_async_fn = match &thir.exprs[bottom].kind {
            ExprKind::Closure(d) => thir
                .closures
                .get(d)
                .is_some_and(|c| matches!(c.kind, ClosureInfoKind::Coroutine(_, thir::CoroutineSource::Fn))),
            _ => false,
        };
        let params: Vec<_> = thir.params.iter().map(|p| p.pat).collect();
        self.fn_like(thir.owner, 1, &params, !is_async_fn, |b, dest| b.expr_into(dest, thir.root));
    }

    fn closure_body(&mut self, info: &'t ClosureInfo) {
        let thir = self.thir;
        let args = self.cx.identity_args(thir.owner);
        for (i, c) in info.captures.iter().enumerate() {
            self.captured.entry(c.local).or_default().push(i);
        }
        let env_ty = match info.kind {
            ClosureInfoKind::Closure(k) | ClosureInfoKind::AsyncClosure(k, _) => {
                let t = Ty::new(TyKind::Closure(info.def, args));
                match k {
                    ClosureKind::Fn => Ty::reference(t, Mutability::Not),
                    ClosureKind::FnMut => Ty::reference(t, Mutability::Mut),
                    ClosureKind::FnOnce => t,
                }
            }
            ClosureInfoKind::Coroutine(..) => Ty::new(TyKind::Coroutine(info.def, args)),
        };
        self.locals.alloc(LocalDecl { ty: env_ty, span: info.span, name: None, kind: LocalKind::Env });
        for p in &info.params {
            self.locals.alloc(LocalDecl { ty: p.ty, span: p.span, name: None, kind: LocalKind::Arg });
        }
        self.arg_count = 1 + info.params.len() as u32;
        let params: Vec<_> = info.params.iter().map(|p| p.pat).collect();
        match info.kind {
            ClosureInfoKind::AsyncClosure(_, co) => {
                self.fn_like(info.def, 2, &params, false, |b, dest| b.closure_value(dest, co, info.span))
            }
            ClosureInfoKind::Closure(_) => {
                self.fn_like(info.def, 2, &params, true, |b, dest| b.expr_into(dest, info.body))
            }
            ClosureInfoKind::Coroutine(..) => {
                self.fn_like(info.def, 2, &params, true, |b, dest| b.coroutine_body(dest, info))
            }
        }
    }

    /// A body with arguments: `first` is the first argument with a pattern.
    fn fn_like(
        &mut self,
        def: DefId,
        first: usize,
        params: &[thir::PatId],
        bind: bool,
        f: impl FnOnce(&mut Self, Place),
    ) {
        let (call_site, args) = match self.regions.bodies.get(&def) {
            Some(s) => (s.call_site, s.args),
            None => {
                let span = self.span;
                (self.regions.fresh(span), self.regions.fresh(span))
            }
        };
        let span = self.span.end_point();
        let dest = Place::local(self.return_local);
        self.push_scope(call_site);
        self.in_breakable(None, None, dest.clone(), |b| {
            b.in_scope(args, |b| {
                // rustc schedules each argument's drop when it binds it; the environment comes first.
                for i in 1..first {
                    b.schedule(args, local_id(i), DropKind::Value);
                }
                for (i, p) in params.iter().enumerate() {
                    let local = local_id(first + i);
                    b.schedule(args, local, DropKind::Value);
                    if bind {
                        b.bind_argument(local, *p);
                    }
                }
                f(b, dest);
            });
            true
        });
        self.terminate(span, TerminatorKind::Return);
        self.build_drop_trees();
    }

    fn finish(mut self, def: DefId) -> (Body, Regions, FxHashMap<Ty, bool>, FxHashMap<Ty, bool>) {
        let kind = match self.info.map(|i| i.kind) {
            Some(ClosureInfoKind::Coroutine(k, _)) => {
                let movable = matches!(k, CoroutineKind::Gen | CoroutineKind::Coroutine { is_static: false });
                BodyKind::Coroutine { immovable: !movable }
            }
            Some(_) => BodyKind::Closure,
            None => match def.kind() {
                DefKind::Const => BodyKind::Const,
                DefKind::Static => BodyKind::Static,
                _ => BodyKind::Fn,
            },
        };
        let upvars = self.info.map_or(&[][..], |i| &i.captures).iter();
        let upvars = upvars
            .map(|c| UpvarDecl {
                name: self.thir.locals[c.local].name,
                ty: c.ty,
                by_ref: !matches!(c.mode, thir::CaptureMode::ByValue),
                span: c.span,
            })
            .collect();
        let mut body = Body {
            def,
            kind,
            locals: std::mem::take(&mut self.locals),
            arg_count: self.arg_count,
            blocks: Arena::new(),
            entry: block_id(0),
            upvars,
            gaps: std::mem::take(&mut self.gaps),
            span: self.span,
            has_unsafe: self.thir.has_unsafe,
            cancelled: self.cancelled,
            uninit: std::mem::take(&mut self.uninit),
        };
        simplify::finish(&mut body, std::mem::replace(&mut self.blocks, Blocks(Vec::new())).0);
        (body, self.regions, self.needs_drop, self.copy)
    }

    // ---- small tools

    pub(crate) fn gap(&mut self, span: Span, reason: &str) {
        self.gaps.push(Gap { span, reason: reason.to_owned() });
    }

    pub(crate) fn needs_drop(&mut self, ty: Ty) -> bool {
        let (cx, env) = (self.cx, self.env);
        *self.needs_drop.entry(ty).or_insert_with(|| cx.needs_drop(env, ty))
    }

    pub(crate) fn is_copy(&mut self, ty: Ty) -> bool {
        let (cx, env) = (self.cx, self.env);
        *self.copy.entry(ty).or_insert_with(|| cx.is_copy(env, ty))
    }

    pub(crate) fn expr(&self, e: ExprId) -> &'t thir::Expr {
        &self.thir.exprs[e]
    }

    pub(crate) fn new_block(&mut self) -> BlockId {
        self.blocks.alloc(Unfinished::new(false))
    }

    pub(crate) fn new_local(&mut self, ty: Ty, span: Span, kind: LocalKind) -> LocalId {
        self.locals.alloc(LocalDecl { ty, span, name: None, kind })
    }

    /// A temporary without storage markers, for intermediate values of built-in types.
    pub(crate) fn plain_temp(&mut self, ty: Ty, span: Span) -> LocalId {
        self.new_local(ty, span, LocalKind::Temp)
    }

    pub(crate) fn unit_temp(&mut self) -> Place {
        let l = match self.unit_temp {
            Some(l) => l,
            None => {
                let span = self.span;
                let l = self.plain_temp(Ty::unit(), span);
                self.unit_temp = Some(l);
                l
            }
        };
        Place::local(l)
    }

    pub(crate) fn push(&mut self, span: Span, kind: StatementKind) {
        let cur = self.cur;
        self.blocks[cur].statements.push(Statement { kind, span });
    }

    pub(crate) fn assign(&mut self, span: Span, place: Place, rvalue: Rvalue) {
        self.push(span, StatementKind::Assign(place, rvalue));
    }

    pub(crate) fn assign_unit(&mut self, span: Span, place: Place) {
        self.assign(
            span,
            place,
            Rvalue::Use(Operand::Const(ConstOperand { ty: Ty::unit(), kind: ConstKind::Unit, span })),
        );
    }

    pub(crate) fn terminate(&mut self, span: Span, kind: TerminatorKind) {
        let cur = self.cur;
        self.terminate_block(cur, span, kind);
    }

    pub(crate) fn terminate_block(&mut self, block: BlockId, span: Span, kind: TerminatorKind) {
        self.blocks[block].terminator = Some(Terminator { kind, span });
    }

    pub(crate) fn goto(&mut self, from: BlockId, to: BlockId) {
        let span = self.span;
        self.terminate_block(from, span, TerminatorKind::Goto(to));
    }

    /// Control does not go on: what follows is dead code.
    pub(crate) fn diverge(&mut self, span: Span) {
        self.terminate(span, TerminatorKind::Unreachable);
        self.cur = self.new_block();
    }

    pub(crate) fn consume(&mut self, place: Place, ty: Ty) -> Operand {
        if self.is_copy(ty) { Operand::Copy(place) } else { Operand::Move(place) }
    }

    /// A variable of the body: its local is made now, its storage begins when it is bound.
    pub(crate) fn declare(&mut self, var: thir::LocalId, span: Span, with_guard: bool) {
        let l = &self.thir.locals[var];
        let local = self.locals.alloc(LocalDecl { ty: l.ty, span, name: Some(l.name), kind: LocalKind::User });
        let guard_ref = with_guard.then(|| {
            self.locals.alloc(LocalDecl {
                ty: Ty::reference(l.ty, Mutability::Not),
                span,
                name: Some(l.name),
                kind: LocalKind::GuardRef,
            })
        });
        self.vars.insert(var, Var { local, guard_ref });
    }

    pub(crate) fn storage_live(&mut self, local: LocalId, span: Span) {
        self.push(span, StatementKind::StorageLive(local));
    }

    /// A named temporary of a desugaring, alive until the end of `scope`.
    pub(crate) fn bind_hidden(
        &mut self,
        name: &str,
        ty: Ty,
        span: Span,
        kind: LocalKind,
        scope: Scope,
        value: Rvalue,
    ) -> LocalId {
        let local = self.locals.alloc(LocalDecl { ty, span, name: Some(Name::new(name)), kind });
        self.storage_live(local, span);
        self.schedule_both(scope, local);
        self.assign(span, Place::local(local), value);
        local
    }
}
