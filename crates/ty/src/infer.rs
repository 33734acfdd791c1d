//! Type inference of one body: `hir` expressions in, [`Thir`] out.
//!
//! One pass builds THIR nodes with inference variables in their types; adjustments are inserted as they are found; at the
//! end every type is resolved. Mirrors `rustc_hir_typeck` (`expr.rs`, `callee.rs`, `coercion.rs`, `pat.rs`, `closure.rs`,
//! `upvar.rs`), with lifetimes erased and with auto-trait obligations only recorded: phase two decides them.

pub mod captures;
mod closure;
mod coerce;
mod expr;
mod method;
mod op;
mod pat;
mod path;

use crate::api::*;
use crate::lower::{TyLower, fn_coroutine_def};
use crate::names::{self, Wanted};
use crate::table::{ClosureTys, InferCtxt};
use crate::thir::*;
use crate::traits::*;
use crate::ty::*;
use asyncsend_hir::ast::{self, ItemKind, Path};
use asyncsend_hir::*;
use la_arena::Arena;
use rustc_hash::{FxHashMap, FxHashSet};

pub use method::{AutoRef, DerefKind};

/// A body being inferred.
pub(crate) struct Infer<'a, 'b> {
    pub ctx: InferCtxt<'a>,
    pub owner: DefId,
    pub body: &'b ast::Body,
    /// Names resolve from here.
    pub scope: DefId,
    pub thir: Thir,
    /// Visible local names, innermost last.
    pub names: Names,
    pub bindings: FxHashMap<ast::BindingId, LocalId>,
    pub frames: Vec<Frame>,
    /// Recorded obligations, with the function whose call brought them in (for argument spans).
    pub obligations: Vec<Obligation>,
    /// Calls of closures of this body, to be fixed when the closure's kind is known.
    pub closure_calls: Vec<ExprId>,
    /// Operators on types that were unknown: made built-in at the end if they turn out primitive.
    pub deferred_ops: Vec<op::DeferredOp>,
    /// Casts to types with `_` in them, and the types they are from: what is still unknown at the end is taken from there.
    pub deferred_casts: Vec<(Ty, Ty)>,
    /// Types that must be well-formed (the where clauses of the types they name hold), with the place rustc points at.
    pub well_formed: Vec<WellFormed>,
    /// Variables among them. rustc's pending obligations are a set: a variable is asked at its first place only.
    pub well_formed_open: FxHashSet<Ty>,
    pub next_loop: u32,
}

/// The local names in scope, by name: a lookup costs the same however many there are.
#[derive(Default)]
pub(crate) struct Names {
    order: Vec<(Name, u32)>,
    by_name: FxHashMap<(Name, u32), Vec<LocalId>>,
}
impl Names {
    pub fn len(&self) -> usize {
        self.order.len()
    }
    pub fn push(&mut self, name: Name, hygiene: u32, local: LocalId) {
        self.order.push((name, hygiene));
        self.by_name.entry((name, hygiene)).or_default().push(local);
    }
    pub fn find(&self, name: Name, hygiene: u32) -> Option<LocalId> {
        self.by_name.get(&(name, hygiene))?.last().copied()
    }
    pub fn truncate(&mut self, len: usize) {
        while self.order.len() > len {
            if let Some(v) = self.order.pop().and_then(|key| self.by_name.get_mut(&key)) {
                v.pop();
            }
        }
    }
}

/// An opaque type that this body defines, as it stands in the signature, and what is behind it.
struct Hidden {
    opaque: DefId,
    args: Args,
    ty: Ty,
}
impl Hidden {
    /// In terms of the opaque's own parameters: a type alias has others than the item that defines it.
    fn in_own_terms(cx: Cx<'_>, opaque: DefId, args: Args, ty: Ty) -> Ty {
        struct Back {
            from: Args,
            to: Args,
        }
        impl Folder for Back {
            fn enter(&mut self, ty: Ty) -> Option<Ty> {
                if !ty.has_params() {
                    return Some(ty);
                }
                self.from.iter().position(|a| *a == Arg::Ty(ty)).and_then(|i| self.to.get(i)).map(|a| a.ty())
            }
        }
        let to = cx.identity_args(crate::queries::owner_of(opaque));
        if args == to { ty } else { fold_ty(ty, &mut Back { from: args, to }) }
    }
}

pub(crate) struct WellFormed {
    what: WellFormedThing,
    span: Span,
    in_closure: Option<DefId>,
}
enum WellFormedThing {
    /// The where clauses of one item.
    Item(DefId, Args),
    /// All of a type that was open.
    Open(Ty),
}

/// The function-like thing whose body is being checked: `return` and `?` go there.
pub(crate) struct Frame {
    /// The closure or coroutine; `None` for the owner itself.
    pub def: Option<DefId>,
    pub ret: Ty,
    pub loops: Vec<LoopFrame>,
    pub diverges: bool,
    /// Whether `.await` may stand here.
    pub is_async: bool,
    /// Where `yield` may stand: the type it gives out, and the one it comes back with.
    pub yields: Option<(Ty, Ty)>,
}
impl Frame {
    /// Of a function or plain closure.
    pub fn new(def: Option<DefId>, ret: Ty) -> Frame {
        Frame { def, ret, loops: vec![], diverges: false, is_async: false, yields: None }
    }
    pub fn of_coroutine(def: DefId, kind: ast::CoroutineKind, ret: Ty, yields: Ty, resume: Ty) -> Frame {
        use ast::CoroutineKind as K;
        Frame {
            is_async: matches!(kind, K::Async | K::AsyncGen),
            yields: (kind != K::Async).then_some((yields, resume)),
            ..Frame::new(Some(def), ret)
        }
    }
}

pub(crate) struct LoopFrame {
    pub id: LoopId,
    pub label: Option<(Name, u32)>,
    /// The type that `break` values coerce to; `None` where `break` carries none.
    pub value: Option<Ty>,
    pub is_loop: bool,
    pub broken: bool,
    /// The output of a `try` block, which `?` leaves.
    pub output: Option<Ty>,
}

/// Infers the body of a function, constant or static.
pub fn infer_body(cx: Cx<'_>, owner: DefId) -> Option<Thir> {
    let Some(body) = cx.body(owner) else {
        return declared_async_fn(cx, owner);
    };
    let env = cx.env(owner).clone();
    let thir = Thir { has_unsafe: body.has_unsafe, ..empty_thir(owner) };
    let mut inf = Infer {
        ctx: InferCtxt::new(cx, env, false),
        owner,
        body,
        scope: owner,
        thir,
        names: Names::default(),
        bindings: FxHashMap::default(),
        frames: vec![],
        obligations: vec![],
        closure_calls: vec![],
        deferred_ops: vec![],
        deferred_casts: vec![],
        well_formed: vec![],
        well_formed_open: FxHashSet::default(),
        next_loop: 0,
    };
    inf.run();
    Some(inf.thir)
}

/// The structs, enums, unions, functions and returned opaque types that a type names, and its open variables, the outer ones last.
struct Named {
    items: Vec<(DefId, Args)>,
    open: Vec<Ty>,
    /// A type may hold another many times over.
    seen: FxHashSet<Ty>,
}
impl Named {
    fn of(ty: Ty) -> Named {
        let mut named = Named { items: vec![], open: vec![], seen: FxHashSet::default() };
        fold_ty(ty, &mut named);
        named
    }
}
impl Folder for Named {
    fn enter(&mut self, ty: Ty) -> Option<Ty> {
        (!self.seen.insert(ty)).then_some(ty)
    }
    fn leave(&mut self, ty: Ty) -> Ty {
        match ty.kind() {
            TyKind::Adt(d, args) | TyKind::FnDef(d, args) => self.items.push((*d, *args)),
            // The where clauses of its function.
            TyKind::Opaque(d, args) => self.items.push((crate::queries::owner_of(*d), *args)),
            TyKind::Infer(InferVar::Ty(_)) => self.open.push(ty),
            _ => {}
        }
        ty
    }
}

fn empty_thir(owner: DefId) -> Thir {
    Thir {
        owner,
        exprs: Arena::new(),
        pats: Arena::new(),
        locals: Arena::new(),
        params: vec![],
        ret_ty: Ty::error(),
        root: ExprId::from_raw(0.into()),
        closures: Default::default(),
        obligations: vec![],
        hidden: FxHashMap::default(),
        gaps: vec![],
        errors: vec![],
        property_mismatches: vec![],
        probed: FxHashMap::default(),
        has_unsafe: false,
    }
}

/// An `async fn` that a model declares without a body: its future owns the arguments and suspends in ways that keep nothing
/// else. What its code may do is in its declaration.
fn declared_async_fn(cx: Cx<'_>, owner: DefId) -> Option<Thir> {
    let item = cx.try_item(owner)?;
    let ItemKind::Fn(f) = &item.kind else { return None };
    if f.coroutine().is_none() || !cx.is_model(owner) {
        return None;
    }
    let span = item.name_span;
    let mut thir = empty_thir(owner);
    let env = cx.env(owner);
    let def = fn_coroutine_def(owner);
    let mut captures = vec![];
    for (i, ty) in cx.fn_sig(owner).inputs.into_iter().enumerate() {
        let ty = cx.normalize(env, ty);
        let local = thir.locals.alloc(Local { name: Name::new("__arg"), ty, span, mutable: false });
        let pat = thir.pats.alloc(Pat { kind: PatKind::Bind { local, mode: BindMode::ByValue, sub: None }, ty, span });
        thir.params.push(Param { pat, ty, span });
        captures.push(Capture {
            local,
            projections: vec![],
            mode: CaptureMode::ByValue,
            ty,
            place_ty: ty,
            span,
            param: Some(i),
        });
    }
    let tys = crate::queries::coroutine_tys(cx, def);
    let (output, yields) = (cx.normalize(env, tys.output), cx.normalize(env, tys.yields));
    let value = |kind, ty| Expr { kind, ty, span, adjustment: false };
    let body = thir.exprs.alloc(value(ExprKind::BuiltinConst, output));
    let kind = f.coroutine().unwrap_or(ast::CoroutineKind::Async);
    let kind = ClosureInfoKind::Coroutine(kind, CoroutineSource::Fn);
    let info = ClosureInfo {
        def,
        outer: None,
        kind,
        params: vec![],
        body,
        output,
        yields,
        captures,
        prologue: vec![],
        capture_by: ast::CaptureBy::Value,
        span,
        header_span: span,
        edition: cx.edition(),
    };
    thir.closures.insert(def, info);
    let ty = Ty::new(TyKind::Coroutine(def, cx.identity_args(owner)));
    thir.root = thir.exprs.alloc(value(ExprKind::Closure(def), ty));
    thir.ret_ty = ty;
    Some(thir)
}

impl<'a, 'b> Infer<'a, 'b> {
    pub fn cx(&self) -> Cx<'a> {
        self.ctx.cx
    }

    fn run(&mut self) {
        let cx = self.cx();
        match &cx.item(self.owner).kind {
            ItemKind::Fn(f) => {
                let sig = cx.fn_sig(self.owner);
                let inputs: Vec<Ty> = sig.inputs.iter().map(|t| self.ctx.normalize(*t)).collect();
                if let Some(kind) = f.coroutine() {
                    self.async_fn(kind, &inputs);
                    return;
                }
                let (ret, hidden) = self.return_type(sig.output);
                self.frames.push(Frame::new(None, ret));
                self.fn_params(&inputs);
                let root = self.check_coerce(self.body.root, ret);
                self.thir.root = root;
                self.thir.ret_ty = ret;
                self.finish(hidden);
            }
            _ => {
                let mut ty = match &cx.item(self.owner).kind {
                    // A constant in a type.
                    ItemKind::Const(c) if matches!(*c.ty.kind, ast::TypeRefKind::Infer) => self.ctx.fresh(),
                    _ => cx.type_of(self.owner),
                };
                if let ItemKind::Static(s) = &cx.item(self.owner).kind
                    && matches!(s.thread_local, ast::ThreadLocalKind::Macro | ast::ThreadLocalKind::TaskMacro)
                {
                    // The body makes the value inside the key.
                    ty = ty.as_adt().and_then(|(_, a)| a.first().map(|a| a.ty())).unwrap_or_else(Ty::error);
                }
                let ty = self.ctx.normalize(ty);
                self.frames.push(Frame::new(None, ty));
                let root = self.check_coerce(self.body.root, ty);
                self.thir.root = root;
                self.thir.ret_ty = ty;
                self.finish(vec![]);
            }
        }
    }

    /// Binds the parameters' patterns in the function itself.
    fn fn_params(&mut self, inputs: &[Ty]) {
        for (i, pat) in self.body.params.iter().enumerate() {
            let ty = inputs.get(i).copied().unwrap_or_else(Ty::error);
            let span = self.body.pats[*pat].span;
            let p = self.check_pat(*pat, ty);
            self.thir.params.push(Param { pat: p, ty, span });
        }
    }

    /// `-> impl Trait`: inside, a variable with the bounds to prove; the opaque outside.
    fn return_type(&mut self, declared: Ty) -> (Ty, Vec<Hidden>) {
        // `-> Self::Fut` with `type Fut = impl Future;`
        let of_impl = self.owner.parent().is_some_and(|p| p.kind() == DefKind::Impl);
        let declared = if of_impl { self.ctx.normalize(declared) } else { declared };
        let mut hidden: Vec<Hidden> = vec![];
        let owner = self.owner;
        struct Open<'x, 'a> {
            ctx: &'x mut InferCtxt<'a>,
            owner: DefId,
            hidden: &'x mut Vec<Hidden>,
        }
        impl Folder for Open<'_, '_> {
            fn enter(&mut self, ty: Ty) -> Option<Ty> {
                if !ty.flags().has(Flags::ALIAS) {
                    return Some(ty);
                }
                match ty.kind() {
                    TyKind::Opaque(d, args) | TyKind::Projection(d, args)
                        if d.kind() == DefKind::ReturnOpaque
                            && crate::queries::defines(self.ctx.cx, self.owner, *d) =>
                    {
                        if let Some(h) = self.hidden.iter().find(|h| h.opaque == *d) {
                            return Some(h.ty);
                        }
                        let ty = self.ctx.fresh();
                        self.hidden.push(Hidden { opaque: *d, args: *args, ty });
                        Some(ty)
                    }
                    _ => None,
                }
            }
        }
        let ret = fold_ty(declared, &mut Open { ctx: &mut self.ctx, owner, hidden: &mut hidden });
        let ret = self.ctx.normalize(ret);
        // The declared bounds, about the variable.
        let mut i = 0;
        while i < hidden.len() {
            let Hidden { opaque, args: own, .. } = hidden[i];
            i += 1;
            for (p, span) in self.cx().item_bounds(opaque) {
                let mut open = Open { ctx: &mut self.ctx, owner, hidden: &mut hidden };
                let p = match p.subst(&own) {
                    Pred::Trait { trait_ref, props } => Pred::Trait {
                        trait_ref: TraitRef { trait_: trait_ref.trait_, args: fold_args(trait_ref.args, &mut open) },
                        props,
                    },
                    Pred::Projection { assoc, args, ty } => {
                        Pred::Projection { assoc, args: fold_args(args, &mut open), ty: fold_ty(ty, &mut open) }
                    }
                    Pred::Props { ty, props } => Pred::Props { ty: fold_ty(ty, &mut open), props },
                };
                // What an alias says is checked where it is used.
                let at = match &self.cx().item(owner).kind {
                    ItemKind::Fn(f) if crate::queries::owner_of(opaque) != owner => f.ret.span,
                    _ => *span,
                };
                self.obligation(p, Cause { span: at, kind: CauseKind::ReturnOpaque { opaque, bound_span: *span } });
            }
        }
        (ret, hidden)
    }

    /// An `async fn` (or `gen fn`): the function builds a coroutine that owns all parameters; the body runs in there.
    fn async_fn(&mut self, kind: ast::CoroutineKind, inputs: &[Ty]) {
        let cx = self.cx();
        let def = fn_coroutine_def(self.owner);
        let args = cx.identity_args(self.owner);
        let declared = crate::queries::coroutine_tys(cx, def);
        let (out, mut hidden) = self.return_type(declared.output);
        let (yields, more) = self.return_type(declared.yields);
        hidden.extend(more);
        self.ctx.closures.insert(def, ClosureTys { inputs: Tys::new(&[]), output: out, yields });
        self.frames.push(Frame::of_coroutine(def, kind, out, yields, Ty::unit()));
        let mut captures = vec![];
        let mut prologue = vec![];
        let mut params = vec![];
        for (i, pat) in self.body.params.iter().enumerate() {
            let ty = inputs.get(i).copied().unwrap_or_else(Ty::error);
            let span = self.body.pats[*pat].span;
            let name = match &self.body.pats[*pat].kind {
                ast::PatKind::Bind { binding, .. } => self.body.bindings[*binding].name,
                _ => Name::new("__arg"),
            };
            let arg = self.thir.locals.alloc(Local { name, ty, span, mutable: false });
            let arg_pat = self.thir.pats.alloc(Pat {
                kind: PatKind::Bind { local: arg, mode: BindMode::ByValue, sub: None },
                ty,
                span,
            });
            params.push(Param { pat: arg_pat, ty, span });
            captures.push(Capture {
                local: arg,
                projections: vec![],
                mode: CaptureMode::ByValue,
                ty,
                place_ty: ty,
                span,
                param: Some(i),
            });
            let p = self.check_pat(*pat, ty);
            prologue.push((p, i));
        }
        self.thir.params = params;
        let body = self.check_coerce(self.body.root, out);
        let span = self.body.exprs[self.body.root].span;
        let info = ClosureInfo {
            def,
            outer: None,
            kind: ClosureInfoKind::Coroutine(kind, CoroutineSource::Fn),
            params: vec![],
            body,
            output: out,
            yields,
            captures,
            prologue,
            capture_by: ast::CaptureBy::Value,
            span,
            header_span: cx.item(self.owner).name_span,
            edition: cx.edition(),
        };
        self.thir.closures.insert_before(0, def, info);
        let ty = Ty::new(TyKind::Coroutine(def, args));
        self.thir.root = self.push(ExprKind::Closure(def), ty, span, false);
        self.thir.ret_ty = ty;
        self.finish(hidden);
    }

    // ---------------------------------------------------------------------------------------------------- building blocks

    pub fn push(&mut self, kind: ExprKind, ty: Ty, span: Span, adjustment: bool) -> ExprId {
        self.thir.exprs.alloc(Expr { kind, ty, span, adjustment })
    }
    pub fn expr_ty(&mut self, e: ExprId) -> Ty {
        let t = self.thir.exprs[e].ty;
        self.ctx.shallow(t)
    }
    /// As `expr_ty`, after trying the pending facts.
    pub fn structurally(&mut self, ty: Ty) -> Ty {
        let t = self.ctx.shallow(ty);
        if matches!(t.kind(), TyKind::Infer(InferVar::Ty(_))) {
            self.ctx.select_where_possible();
            return self.ctx.shallow(t);
        }
        t
    }
    pub fn frame(&mut self) -> &mut Frame {
        // `run` pushes the outermost frame before anything is checked.
        self.frames.last_mut().expect("a frame")
    }
    pub fn gap(&mut self, span: Span, reason: impl Into<String>) {
        if self.thir.gaps.len() < 64 {
            self.thir.gaps.push(Gap { span, reason: reason.into() });
        }
    }
    /// An error at a place is reported once.
    pub fn type_error(&mut self, e: TypeError) {
        if !self.thir.errors.contains(&e) {
            self.thir.errors.push(e);
        }
    }
    /// A path that leads nowhere: an error if that is certain, else a gap.
    pub fn missing_name(&mut self, path: &Path, wanted: Wanted, reason: &str) {
        match names::error(self.cx(), self.scope, path, wanted) {
            Some(e) => self.type_error(e),
            // Another part of the path was wrong.
            None if self.thir.errors.iter().any(|e| path.span.contains(e.span)) => {}
            None => self.gap(path.span, reason),
        }
    }
    pub fn unknown(&mut self, operands: Vec<ExprId>, span: Span, reason: &str) -> ExprId {
        self.gap(span, reason);
        self.push(ExprKind::Unknown { operands }, Ty::error(), span, false)
    }

    /// Registers a fact with its cause: solved here for inference, recorded for phase two.
    pub fn obligation(&mut self, pred: Pred, cause: Cause) {
        let pred = self.ctx.normalize_pred(pred);
        let in_closure = self.frames.last().and_then(|f| f.def);
        self.obligations.push(Obligation { pred, cause, in_closure });
        self.ctx.register(pred);
    }

    /// The where clauses of `item` at a use of it. Returns the range of the recorded obligations.
    pub fn item_obligations(&mut self, item: DefId, args: &[Arg], span: Span) -> std::ops::Range<usize> {
        let start = self.obligations.len();
        let cx = self.cx();
        // A trait's own item asks for its supertraits too: an impl for a type that lacks them is wrong, and so is its use.
        let of_trait = item.parent().filter(|t| t.kind() == DefKind::Trait && cx.is_user(*t));
        let supertraits = of_trait.map_or(&[][..], |t| cx.super_predicates(t));
        for (p, bound) in supertraits.iter().chain(cx.predicates(item)) {
            // `Self: Trait` of a trait's own method is the selection of the call itself.
            let p = p.subst(args);
            let kind = CauseKind::ItemBound { item, bound_span: Some(*bound), call_span: span, arg_span: None };
            self.obligation(p, Cause { span, kind });
        }
        let end = self.obligations.len();
        self.sized_arguments(item, args, span);
        start..end
    }

    /// A parameter that must be sized, and stands for a type that is not.
    fn sized_arguments(&mut self, item: DefId, args: &[Arg], span: Span) {
        let cx = self.cx();
        let Some(sized) = cx.lang_item("sized").filter(|_| item.kind() == DefKind::Fn) else { return };
        for p in &cx.generics(item).params {
            let Some(Arg::Ty(ty)) = args.get(p.index as usize) else { continue };
            if matches!(ty.kind(), TyKind::Str | TyKind::Slice(_) | TyKind::Dynamic(_) | TyKind::Foreign(_))
                && !crate::lower::may_be_unsized(cx, item, p.name)
            {
                let trait_ref = TraitRef { trait_: sized, args: Args::new(&[Arg::Ty(*ty)]) };
                let kind = CauseKind::ItemBound { item, bound_span: None, call_span: span, arg_span: None };
                self.obligation(Pred::Trait { trait_ref, props: Props::NONE }, Cause { span, kind });
            }
        }
    }

    pub fn lower_ty(&mut self, tr: &ast::TypeRef) -> Ty {
        let cx = self.cx();
        let (owner, scope) = (self.owner, self.scope);
        let t = TyLower::in_body(cx, owner, scope, &mut self.ctx).ty(tr);
        self.must_be_well_formed(t, tr.span);
        self.ctx.normalize(t)
    }

    /// Notes that a type's own where clauses must hold. They are asked at the end, when the type is known.
    pub fn must_be_well_formed(&mut self, ty: Ty, span: Span) {
        if matches!(ty.kind(), TyKind::Bool | TyKind::Int(_) | TyKind::Str | TyKind::Never | TyKind::Param(_))
            || ty.is_unit()
        {
            return;
        }
        let in_closure = self.frames.last().and_then(|f| f.def);
        let named = Named::of(self.ctx.resolve(ty));
        for (item, args) in named.items {
            if !self.cx().predicates(item).is_empty() {
                self.well_formed.push(WellFormed { what: WellFormedThing::Item(item, args), span, in_closure });
            }
        }
        for open in named.open {
            if self.well_formed_open.insert(open) {
                self.well_formed.push(WellFormed { what: WellFormedThing::Open(open), span, in_closure });
            }
        }
    }
    /// The type arguments of a path or of a method call.
    pub fn args_must_be_well_formed(&mut self, args: Args, span: Span) {
        for a in args.iter() {
            if let Arg::Ty(t) = a {
                self.must_be_well_formed(*t, span);
            }
        }
    }

    fn well_formed_obligations(&mut self) {
        let mut asked: FxHashSet<(Pred, Span)> = FxHashSet::default();
        for w in std::mem::take(&mut self.well_formed) {
            let items = match w.what {
                WellFormedThing::Item(item, args) => vec![(item, args)],
                WellFormedThing::Open(t) => Named::of(self.ctx.resolve(t)).items,
            };
            for (item, args) in items {
                let args = self.ctx.resolve_args(args);
                for (p, bound) in self.cx().predicates(item) {
                    let pred = p.subst(&args);
                    if asked.insert((pred, w.span)) {
                        let kind =
                            CauseKind::ItemBound { item, bound_span: Some(*bound), call_span: w.span, arg_span: None };
                        self.obligations.push(Obligation {
                            pred,
                            cause: Cause { span: w.span, kind },
                            in_closure: w.in_closure,
                        });
                    }
                }
            }
        }
    }

    pub fn lookup_local(&self, name: Name, hygiene: u32) -> Option<LocalId> {
        let find = |wanted: u32| self.names.find(name, wanted);
        // A macro defined inside this body sees the locals around its definition.
        find(hygiene).or_else(|| if hygiene & asyncsend_hir::lower::HYGIENE_LOCAL_MACRO != 0 { find(0) } else { None })
    }
    /// Makes the locals bound by patterns since `mark` invisible.
    pub fn leave_scope(&mut self, mark: usize) {
        self.names.truncate(mark);
    }

    pub fn assoc(&self, trait_lang: &str, name: &str, ns: asyncsend_hir::resolve::Namespace) -> Option<DefId> {
        let t = self.cx().lang_item(trait_lang)?;
        self.cx().assoc_item(t, Name::new(name), ns)
    }

    // ---------------------------------------------------------------------------------------------------- the end

    fn finish(&mut self, hidden: Vec<Hidden>) {
        self.fallback();
        self.fix_deferred_casts();
        self.fix_deferred_ops();
        // Resolve every type.
        let mut unresolved: Option<Span> = None;
        let expr_ids: Vec<ExprId> = self.thir.exprs.iter().map(|(i, _)| i).collect();
        for i in expr_ids {
            let t = self.thir.exprs[i].ty;
            let r = self.ctx.resolve(t);
            if (r.has_infer() || (r.has_error() && self.thir.gaps.is_empty() && self.thir.errors.is_empty()))
                && unresolved.is_none()
                && !matches!(self.thir.exprs[i].kind, ExprKind::Unknown { .. })
            {
                unresolved = Some(self.thir.exprs[i].span);
            }
            self.thir.exprs[i].ty = erase_infer(r);
            let kind = std::mem::replace(&mut self.thir.exprs[i].kind, ExprKind::FnItem);
            let kind = self.resolve_kind(kind);
            self.thir.exprs[i].kind = kind;
        }
        for e in std::mem::take(&mut self.ctx.name_errors) {
            self.type_error(e);
        }
        // What cannot be inferred for want of something that is not there is no further news.
        if let Some(span) = unresolved.filter(|_| self.thir.errors.is_empty()) {
            self.gap(span, "the type of this expression could not be inferred");
        }
        let pat_ids: Vec<PatId> = self.thir.pats.iter().map(|(i, _)| i).collect();
        for i in pat_ids {
            let t = self.ctx.resolve(self.thir.pats[i].ty);
            self.thir.pats[i].ty = erase_infer(t);
        }
        let local_ids: Vec<LocalId> = self.thir.locals.iter().map(|(i, _)| i).collect();
        for i in local_ids {
            let t = self.ctx.resolve(self.thir.locals[i].ty);
            self.thir.locals[i].ty = erase_infer(t);
        }
        for p in &mut self.thir.params {
            p.ty = erase_infer(self.ctx.resolve(p.ty));
        }
        self.thir.ret_ty = erase_infer(self.ctx.resolve(self.thir.ret_ty));
        for c in self.thir.closures.values_mut() {
            c.output = erase_infer(self.ctx.resolve(c.output));
            c.yields = erase_infer(self.ctx.resolve(c.yields));
            for p in &mut c.params {
                p.ty = erase_infer(self.ctx.resolve(p.ty));
            }
            for cap in &mut c.captures {
                cap.ty = erase_infer(self.ctx.resolve(cap.ty));
                cap.place_ty = erase_infer(self.ctx.resolve(cap.place_ty));
            }
        }
        for Hidden { opaque: d, args, ty: t } in hidden {
            let t = self.ctx.resolve(t);
            // A function of an impl may leave a sibling's type alone.
            if !matches!(t.kind(), TyKind::Infer(_)) || crate::queries::owner_of(d) == self.owner {
                let t = Hidden::in_own_terms(self.cx(), d, args, erase_infer(t));
                self.thir.hidden.insert(d, t);
            }
        }
        self.well_formed_obligations();
        let obligations = std::mem::take(&mut self.obligations);
        self.thir.obligations = obligations
            .into_iter()
            .map(|o| Obligation { pred: erase_infer_pred(self.ctx.resolve_pred(o.pred)), ..o })
            .collect();
        for e in &self.body.errors {
            if e.kind == FrontErrorKind::Unsupported {
                self.thir.gaps.push(Gap { span: e.span, reason: e.message.clone() });
            }
        }
        captures::analyze(self);
    }

    fn resolve_kind(&mut self, kind: ExprKind) -> ExprKind {
        let mut r = |t: Ty| erase_infer(self.ctx.resolve(t));
        match kind {
            ExprKind::For { into_iter, next, item, pat, body, id } => {
                ExprKind::For { into_iter, next: r(next), item: r(item), pat, body, id }
            }
            ExprKind::Await { into_future, poll, future } => {
                ExprKind::Await { into_future, poll: r(poll), future: r(future) }
            }
            ExprKind::Try { branch, residual, from_residual, target } => {
                ExprKind::Try { branch, residual: r(residual), from_residual: r(from_residual), target }
            }
            ExprKind::Const(d, args) => {
                let args = args
                    .into_iter()
                    .map(|a| match a {
                        Arg::Ty(t) => Arg::Ty(r(t)),
                        c => c,
                    })
                    .collect();
                ExprKind::Const(d, args)
            }
            k => k,
        }
    }

    /// Integer and float literals, diverging variables, and whatever that unblocks.
    fn fallback(&mut self) {
        self.ctx.select_where_possible();
        for round in 0..8 {
            // A stalled fact about `{integer}` decides nothing: default the numbers first, as rustc does all at once.
            let mut changed = false;
            for i in 0..self.thir.exprs.len() {
                let id = ExprId::from_raw((i as u32).into());
                let t = self.thir.exprs[id].ty;
                changed |= self.default_numbers(t);
            }
            for i in 0..self.thir.locals.len() {
                let t = self.thir.locals[LocalId::from_raw((i as u32).into())].ty;
                changed |= self.default_numbers(t);
            }
            for i in 0..self.ctx.pending.len() {
                if let Some(p) = self.ctx.pending.get(i).copied() {
                    match self.ctx.resolve_pred(p.pred) {
                        Pred::Trait { trait_ref, .. } => {
                            for a in trait_ref.args {
                                changed |= self.default_numbers(a.ty());
                            }
                        }
                        Pred::Projection { args, ty, .. } => {
                            for a in args {
                                changed |= self.default_numbers(a.ty());
                            }
                            changed |= self.default_numbers(ty);
                        }
                        Pred::Props { .. } => {}
                    }
                }
            }
            let diverging = std::mem::take(&mut self.ctx.diverging);
            let open = if diverging.is_empty() { FxHashSet::default() } else { self.left_open() };
            for v in &diverging {
                let t = self.ctx.shallow(Ty::new(TyKind::Infer(InferVar::Ty(*v))));
                if matches!(t.kind(), TyKind::Infer(InferVar::Ty(_))) && !open.contains(&t) {
                    let to = if self.cx().edition() >= Edition::E2024 { Ty::never() } else { Ty::unit() };
                    self.ctx.unify(t, to);
                    changed = true;
                }
            }
            self.ctx.select_where_possible();
            if !changed && round > 0 {
                break;
            }
        }
    }

    /// The variables that what is not understood would have determined.
    fn left_open(&mut self) -> FxHashSet<Ty> {
        let unknown = self.thir.exprs.iter().filter_map(|(_, e)| match &e.kind {
            ExprKind::Unknown { operands } => Some(operands.as_slice()),
            _ => None,
        });
        let types: Vec<Ty> = unknown.flatten().map(|id| self.thir.exprs[*id].ty).collect();
        types.into_iter().flat_map(|ty| Named::of(self.ctx.resolve(ty)).open).collect()
    }

    fn default_numbers(&mut self, ty: Ty) -> bool {
        if !ty.has_infer() {
            return false;
        }
        let ty = self.ctx.resolve(ty);
        if !ty.has_infer() {
            return false;
        }
        struct Find(Vec<Ty>);
        impl Folder for Find {
            fn enter(&mut self, ty: Ty) -> Option<Ty> {
                if matches!(ty.kind(), TyKind::Infer(InferVar::Int(_) | InferVar::Float(_))) {
                    self.0.push(ty);
                }
                (!ty.has_infer()).then_some(ty)
            }
        }
        let mut f = Find(vec![]);
        fold_ty(ty, &mut f);
        let found = !f.0.is_empty();
        for t in f.0 {
            let to = if matches!(t.kind(), TyKind::Infer(InferVar::Int(_))) {
                Ty::int(IntTy::I32)
            } else {
                Ty::new(TyKind::Float(FloatTy::F64))
            };
            self.ctx.unify(t, to);
        }
        found
    }
}
