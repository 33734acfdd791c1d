//! What a call runs: resolution of callees to nodes of the graph, and the effects of those that have no code to look at.

use crate::front::{Front, is_model, trait_promise};
use crate::lattice::{KEPT, Level, Levels, Row, Track, but_for};
use crate::node::{EnvId, Leaf, NodeKey, Site, Symbolic, Via, What};
use crate::world::{World, library_choice};
use asyncsend_hir::{DefId, Props, RuleSet};
use asyncsend_rules as rules;
use asyncsend_rules::Rule;
use asyncsend_ty::thir::{ClosureInfoKind, ClosureKind};
use asyncsend_ty::{Arg, Args, Callee, DynTy, FnPtrTy, Pred, Substitute, TraitRef, Ty, TyKind};

/// One thing that a call runs; several for glue and for trait objects of a closed world.
#[derive(Clone, Debug)]
pub struct Target {
    pub what: What,
    /// `extern` or `unsafe fn` without an assertion: no boundary masks it (rule `tls.extern`).
    pub never_masked: bool,
    /// An impl that a trait object may stand for: its own parameters are anybody's.
    pub via_impl: Option<Ty>,
    /// What the trait, or the type that is called, promises of it: who breaks that is told where it happens, at the impl or
    /// the coercion, and not at each call.
    pub promised: Props,
}

impl Target {
    pub fn node(key: NodeKey) -> Target {
        Target { what: What::Call(key), never_masked: false, via_impl: None, promised: Props::NONE }
    }
    pub fn leaf(leaf: Leaf) -> Target {
        Target { what: What::Leaf(Box::new(leaf)), never_masked: false, via_impl: None, promised: Props::NONE }
    }
    /// Writes it down as a site.
    pub fn site(self, span: asyncsend_hir::Span, mask: crate::node::Mask, via: Via) -> Site {
        let mask = if self.never_masked { crate::node::Mask::Never } else { mask };
        let closed = self.via_impl.is_some();
        let via = self.via_impl.map_or(via, Via::Impl);
        Site { closed, stops: self.promised, ..Site::new(span, self.what, mask, via) }
    }
}

/// A leaf that could not be decided at all. A boundary further out may still mask it: whatever it is, it is safe code.
pub fn undecided(rule: &'static Rule, message: String) -> Leaf {
    Leaf { row: but_for(Props::NONE, Level::Undecided), rule, message, symbolic: None, relies: None }
}

/// `level` for the effects that `promise` does not deny. A promise is about masked `tls`: what unsafe code sees stays.
pub fn unpromised(level: Level, promise: Props) -> Row {
    let mut row = KEPT;
    for t in Track::all() {
        let promised = t == Track::TLS_UNAUDITED || t != Track::TLS_RAW && promise.contains(t.prop());
        if !promised {
            row[t.index()] = Levels::of(level);
        }
    }
    row
}

impl<'a, C: Front<'a>> World<'a, C> {
    /// What a call of a value of this type runs: an `FnDef`, function pointer or closure.
    pub fn call_targets(&self, env: EnvId, callee: Ty) -> Vec<Target> {
        match callee.kind() {
            TyKind::FnDef(def, args) => self.fn_targets(env, *def, *args),
            TyKind::FnPtr(f) => self.pointer_targets(f),
            TyKind::Closure(def, args) => vec![Target::node(NodeKey::Body(*def, *args, self.env_for(env, args)))],
            TyKind::Error => {
                vec![Target::leaf(undecided(&rules::CALL_UNKNOWN, "a call whose callee could not be typed".into()))]
            }
            _ => vec![Target::leaf(undecided(
                &rules::CALL_UNKNOWN,
                format!("a call of a value of type `{}`", self.cx.display(callee)),
            ))],
        }
    }

    /// What a call of this function with these (revealed) arguments runs.
    pub fn fn_targets(&self, env: EnvId, def: DefId, args: Args) -> Vec<Target> {
        let mut targets = Vec::new();
        let mut work = vec![(def, args)];
        let mut steps = 0;
        while let Some((def, args)) = work.pop() {
            steps += 1;
            if steps > GLUE_LIMIT {
                targets.push(Target::leaf(undecided(
                    &rules::CALL_UNKNOWN,
                    format!("the glue of `{}` has more than {GLUE_LIMIT} parts", self.cx.path_of(def)),
                )));
                break;
            }
            if args.first().is_some_and(|a| *a == Arg::Ty(library_choice())) {
                continue; // the library's own type: see `library_choice`
            }
            match self.resolve_callee(env, def, args) {
                Callee::Fn(d, a) => targets.extend(self.code_target(env, d, a)),
                Callee::Closure(d, a) => {
                    targets.push(Target::node(NodeKey::Body(d, a, self.env_for(env, &a))));
                    targets.extend(self.consumed_closure(env, def, d, a).map(Target::node));
                }
                Callee::CoroutineBody(d, a) => targets.push(Target::node(NodeKey::Body(d, a, self.env_for(env, &a)))),
                Callee::FnPtr(f) => targets.extend(self.pointer_targets(&f)),
                Callee::Ctor => {}
                Callee::Glue(parts) => work.extend(parts.into_iter().rev()),
                Callee::Param(m, a) => targets.extend(self.param_target(env, m, a)),
                Callee::Virtual(m, a) => targets.extend(self.virtual_targets(env, m, a)),
                Callee::Unknown(reason) => match args.first().map(|a| a.ty().kind()) {
                    Some(TyKind::Param(_) | TyKind::Projection(..) | TyKind::Opaque(..)) => {
                        targets.extend(self.param_target(env, def, args))
                    }
                    _ => targets.push(Target::leaf(undecided(&rules::CALL_UNKNOWN, reason))),
                },
            }
        }
        targets
    }

    /// `FnOnce::call_once` of a closure that only borrows its captures drops them afterwards; one that consumes them does
    /// so in its own code.
    fn consumed_closure(&self, env: EnvId, method: DefId, closure: DefId, args: Args) -> Option<NodeKey> {
        if !is_model(self.cx, method, "call_once") {
            return None;
        }
        let consumes = self.cx.closure_info(closure).is_some_and(|c| {
            matches!(
                c.kind,
                ClosureInfoKind::Closure(ClosureKind::FnOnce) | ClosureInfoKind::AsyncClosure(ClosureKind::FnOnce, _)
            )
        });
        if consumes { None } else { self.drop_target(env, Ty::new(TyKind::Closure(closure, args))) }
    }

    /// A function that was resolved as far as it can be.
    fn code_target(&self, env: EnvId, def: DefId, args: Args) -> Option<Target> {
        let sig = self.cx.fn_sig(def);
        let asserted = sig.props_trusted;
        let user = self.cx.is_user(def);
        let has_code = self.cx.mir(def).is_some();
        if user && !has_code {
            // rule[tls.extern]: nothing is known of it but what is asserted.
            let (rule, message): (&'static Rule, _) = if sig.is_foreign {
                (&rules::TLS_EXTERN, format!("`{}` is a foreign function without an assertion", self.cx.path_of(def)))
            } else {
                (&rules::CALL_UNKNOWN, format!("`{}` has no body that could be read", self.cx.path_of(def)))
            };
            let row = but_for(asserted, Level::Undecided);
            if row == KEPT {
                return None;
            }
            return Some(Target {
                never_masked: !asserted.contains(Props::TLS),
                ..Target::leaf(Leaf { row, rule, message, symbolic: None, relies: None })
            });
        }
        if !user && !has_code && args.is_empty() && self.model_props(def) == Props::ALL {
            return None; // a model function that can do nothing: no node for it
        }
        let never_masked = user && sig.is_unsafe && !asserted.contains(Props::TLS);
        Some(Target { never_masked, ..Target::node(NodeKey::Body(def, args, self.env_for(env, &args))) })
    }

    /// A call through a function pointer: the visible functions of a closed world, or anything.
    fn pointer_targets(&self, f: &FnPtrTy) -> Vec<Target> {
        let Some(visible) = self.visible_functions(f) else { return vec![self.pointer_target(f)] };
        visible.into_iter().map(|t| Target { promised: f.props, ..t }).collect()
    }

    /// rule[call.pointer], rule[prop.identity]: a call through a function pointer has what its type does not promise away.
    fn pointer_target(&self, f: &FnPtrTy) -> Target {
        let ty = self.cx.display(Ty::new(TyKind::FnPtr(f.clone())));
        let row = unpromised(Level::Occurs, f.props);
        let relies: Option<&'static Rule> = (f.props != Props::NONE).then_some(&rules::PROP_IDENTITY);
        Target {
            never_masked: f.is_unsafe,
            ..Target::leaf(Leaf {
                row,
                rule: &rules::CALL_POINTER,
                message: format!("a call through `{ty}`, which does not promise otherwise"),
                symbolic: None,
                relies,
            })
        }
    }

    /// rule[call.symbolic]: a method of a type that only the environment knows.
    fn param_target(&self, env: EnvId, method: DefId, args: Args) -> Option<Target> {
        let ty = args.first()?.ty();
        if ty == library_choice() {
            return None;
        }
        let (promise, relies) = self.param_promise(env, method, args);
        let row = unpromised(Level::Symbolic, promise);
        let message =
            format!("`{}` of `{}`, which no bound promises not to", self.cx.path_of(method), self.cx.display(ty));
        Some(Target::leaf(Leaf {
            row,
            rule: &rules::CALL_SYMBOLIC,
            message,
            symbolic: Some(Symbolic { ty, call: Some((method, args)) }),
            relies,
        }))
    }

    /// What the environment promises of a method of a type parameter, and by which rule.
    fn param_promise(&self, env: EnvId, method: DefId, args: Args) -> (Props, Option<&'static Rule>) {
        let mut promise = trait_promise(self.cx, &self.settings, method);
        let mut by: Option<&'static Rule> = (promise != Props::NONE).then_some(&rules::PROP_OPEN_WORLD);
        let (Some(trait_), Some(ty)) = (self.container(method), args.first().map(|a| a.ty())) else {
            return (promise, by);
        };
        let callable = is_fn_family(self.cx, trait_);
        for p in &self.env(env).preds {
            match p {
                // A bound `F: Fn() !tls` promises for the whole family: `FnMut::call_mut` of an `Fn` is its `call`.
                Pred::Trait { trait_ref, props }
                    if trait_ref.self_ty() == ty
                        && (trait_ref.trait_ == trait_ || callable && is_fn_family(self.cx, trait_ref.trait_)) =>
                {
                    promise = promise.union(*props);
                    by = by.or((*props != Props::NONE).then_some(&rules::CALL_SYMBOLIC));
                }
                Pred::Props { ty: t, props } if *t == ty => {
                    promise = promise.union(*props);
                    by = by.or(Some(&rules::TRAIT_RTN));
                }
                _ => {}
            }
        }
        if self.is_future_poll(method)
            && let Some(rule) = self.poll_promise(env, ty)
        {
            promise = promise.union(Props::TLS);
            by = by.or(Some(rule));
        }
        (promise, by)
    }

    /// rule[future.promise], rule[trait.async-tls]: whether the `poll` of a type that cannot be looked into is promised to
    /// be `!tls`.
    pub fn poll_promise(&self, env: EnvId, ty: Ty) -> Option<&'static Rule> {
        if self.env_names(env, ty, &["AsyncSend", "Resident"]) {
            return Some(&rules::FUTURE_PROMISE);
        }
        if let TyKind::Projection(def, _) = ty.kind()
            && def.kind() == asyncsend_hir::DefKind::ReturnOpaque
            && self.settings.async_trait_tls
            && self.settings.rules != RuleSet::Rust
            && def.parent().is_some_and(|f| self.cx.fn_sig(f).is_async)
        {
            return Some(&rules::TRAIT_ASYNC_TLS);
        }
        None
    }

    /// rule[prop.open-world], rule[future.dyn]: a call through a vtable.
    fn virtual_targets(&self, env: EnvId, method: DefId, args: Args) -> Vec<Target> {
        let Some(dyn_ty) = args.first().map(|a| a.ty()) else { return Vec::new() };
        let TyKind::Dynamic(d) = dyn_ty.kind() else {
            return vec![Target::leaf(undecided(
                &rules::CALL_UNKNOWN,
                format!("a virtual call on `{}`", self.cx.display(dyn_ty)),
            ))];
        };
        let (promise, relies) = self.dyn_promise(env, dyn_ty, d, method);
        if promise.contains(Props::ALL) && !self.container(method).is_some_and(|t| self.is_closed(t)) {
            // The raw track is all that is left; keep the leaf for the modules that see it.
            return vec![Target::leaf(self.virtual_leaf(dyn_ty, method, promise, relies))];
        }
        match self.container(method) {
            Some(trait_) if self.is_closed(trait_) => self.visible_impls(trait_, method, args, promise),
            Some(trait_) if is_fn_family(self.cx, trait_) || is_model(self.cx, trait_, "Iterator") => self
                .visible_callables(method, args)
                .map(|targets| targets.into_iter().map(|t| Target { promised: promise, ..t }).collect())
                .unwrap_or_else(|| vec![Target::leaf(self.virtual_leaf(dyn_ty, method, promise, relies))]),
            _ => vec![Target::leaf(self.virtual_leaf(dyn_ty, method, promise, relies))],
        }
    }

    fn virtual_leaf(&self, dyn_ty: Ty, method: DefId, promise: Props, relies: Option<&'static Rule>) -> Leaf {
        let row = unpromised(Level::Occurs, promise);
        let rule = if self.container(method).is_some_and(|t| is_fn_family(self.cx, t)) {
            &rules::CALL_POINTER
        } else {
            &rules::PROP_OPEN_WORLD
        };
        Leaf {
            row,
            rule,
            message: format!(
                "`{}` through `{}`, which does not promise otherwise",
                self.cx.path_of(method),
                self.cx.display(dyn_ty)
            ),
            symbolic: None,
            relies,
        }
    }

    fn dyn_promise(&self, env: EnvId, dyn_ty: Ty, d: &DynTy, method: DefId) -> (Props, Option<&'static Rule>) {
        let mut promise = trait_promise(self.cx, &self.settings, method);
        let mut by: Option<&'static Rule> = None;
        if let Some(p) = &d.principal
            && is_fn_family(self.cx, p.trait_)
        {
            promise = promise.union(p.props);
        }
        if self.is_future_poll(method) {
            let send_output = || {
                self.is_send(env, dyn_ty) == Some(true)
                    && self.output_of(env, dyn_ty).is_some_and(|o| self.is_send(env, o) == Some(true))
            };
            if self.dyn_names(dyn_ty, &["AsyncSend", "Resident"]) || send_output() {
                promise = promise.union(Props::TLS);
                by = Some(&rules::FUTURE_DYN);
            }
        }
        (promise, by.or((promise != Props::NONE).then_some(&rules::PROP_OPEN_WORLD)))
    }

    /// Every impl that the crate has: a trait object in a closed world is one of them.
    fn visible_impls(&self, trait_: DefId, method: DefId, args: Args, promise: Props) -> Vec<Target> {
        let mut targets = Vec::new();
        for i in &self.cx.impls_of(trait_) {
            let header = self.cx.impl_header(*i);
            let Some(trait_ref) = header.trait_ref.filter(|t| !header.negative && may_match(t, &args)) else {
                continue;
            };
            let own = self.cx.assoc_fns(*i).into_iter().find(|f| f.name() == method.name());
            let key = match own {
                Some(f) => NodeKey::Body(f, self.cx.identity_args(f), Some(f)),
                None if self.cx.mir(method).is_some() => NodeKey::Body(method, trait_ref.args, Some(*i)),
                None => continue,
            };
            let key = match key {
                NodeKey::Body(f, a, e) => NodeKey::Body(f, a, self.env_for(e, &a)),
                k => k,
            };
            targets.push(Target { via_impl: Some(header.self_ty), promised: promise, ..Target::node(key) });
        }
        targets
    }

    /// rule[call.drop-glue]: the drop of a value of this type, if it can do anything.
    pub fn drop_target(&self, env: EnvId, ty: Ty) -> Option<NodeKey> {
        match ty.kind() {
            TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Never
            | TyKind::Int(_)
            | TyKind::Float(_)
            | TyKind::Foreign(_)
            | TyKind::Ref(..)
            | TyKind::RawPtr(..)
            | TyKind::FnDef(..)
            | TyKind::FnPtr(_) => None,
            TyKind::Tuple(t) if t.is_empty() => None,
            TyKind::Param(_) if ty == library_choice() => None,
            TyKind::Param(_) | TyKind::Projection(..) | TyKind::Opaque(..) if self.cx.is_copy(self.env(env), ty) => {
                None
            }
            TyKind::Adt(d, _)
                if !self.cx.is_user(*d)
                    && ["PhantomData", "ManuallyDrop", "MaybeUninit", "Glue"].iter().any(|n| d.name() == **n) =>
            {
                None
            }
            _ => Some(NodeKey::Drop(ty, env.filter(|_| ty.has_params()))),
        }
    }

    /// The method of `FnOnce`, `FnMut`, `Fn` or any other trait that a bound lets a model call.
    /// `given`: what it is given for its own parameters, as far as that is known.
    pub fn method_targets(&self, env: EnvId, trait_ref: TraitRef, method: DefId, given: Option<Arg>) -> Vec<Target> {
        let own = self.cx.generics(method).params.len();
        let given = given.filter(|_| own == 1).unwrap_or(Arg::Ty(library_choice()));
        let args: Args = trait_ref.args.iter().copied().chain(std::iter::repeat_n(given, own)).collect();
        self.fn_targets(env, method, args)
    }

    /// The poll of a future of this type.
    pub fn poll_targets(&self, env: EnvId, future: Ty) -> Vec<Target> {
        match (future.kind(), self.future_poll) {
            (TyKind::Coroutine(def, args), _) => {
                vec![Target::node(NodeKey::Body(*def, *args, self.env_for(env, args)))]
            }
            (_, Some(poll)) => self.fn_targets(env, poll, Args::new(&[Arg::Ty(future)])),
            (_, None) => vec![Target::leaf(undecided(&rules::CALL_UNKNOWN, "`Future::poll` is not known".into()))],
        }
    }

    /// The arguments of an impl for this type: its parameters are those of the self type, in some order.
    pub fn impl_args_for(&self, impl_: DefId, adt_args: Args) -> Args {
        let mut args: Vec<Arg> = self.cx.identity_args(impl_).to_vec();
        if let Some((_, pattern)) = self.cx.impl_header(impl_).self_ty.as_adt() {
            for (p, a) in pattern.iter().zip(adt_args.iter()) {
                let index = match p {
                    Arg::Ty(t) => match t.kind() {
                        TyKind::Param(p) => Some(p.index),
                        _ => None,
                    },
                    Arg::Const(asyncsend_ty::Const::Param(p)) => Some(p.index),
                    Arg::Const(_) => None,
                };
                if let Some(slot) = index.and_then(|i| args.get_mut(i as usize)) {
                    *slot = *a;
                }
            }
        }
        Args::new(&args)
    }
}

/// `Fn`, `FnMut`, `FnOnce` and their async kin.
pub fn is_fn_family<'a, C: Front<'a>>(cx: C, trait_: DefId) -> bool {
    ["Fn", "FnMut", "FnOnce", "AsyncFn", "AsyncFnMut", "AsyncFnOnce"].iter().any(|n| is_model(cx, trait_, n))
}

/// Whether an impl of a trait may be meant by a `dyn` with these arguments (both start with `Self`).
fn may_match(impl_ref: &TraitRef, dyn_args: &[Arg]) -> bool {
    impl_ref.args.iter().zip(dyn_args).skip(1).all(|(i, d)| match (i, d) {
        (Arg::Ty(i), Arg::Ty(d)) => {
            i == d || i.has_params() || d.has_params() || i.has_error() || d.has_error() || i.has_projection()
        }
        _ => true,
    })
}

/// Substitutes and reveals in one step.
pub fn instance_ty<'a, C: Front<'a>>(world: &World<'a, C>, env: EnvId, ty: Ty, args: &[Arg]) -> Ty {
    world.cx.reveal(world.env(env), ty.subst(args))
}

/// How many parts the glue of one call may have (`Clone` of a tuple, an array).
pub const GLUE_LIMIT: usize = 10_000;
