//! What every part of the analysis may ask: the front end, the oracle, and a few indices made once per run.

use crate::front::{Front, SendOracle, Settings, is_model};
use crate::node::EnvId;
use asyncsend_hir::{DefId, DefKind, Props};
use asyncsend_rules as rules;
use asyncsend_rules::Rule;
use asyncsend_ty::{
    Arg, Args, Callee, Env, Flags, ParamTy, Pred, Selection, Substitute, TraitRef, Ty, TyKind, arg_flags,
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::{Cell, RefCell};
use std::sync::LazyLock;

/// The front end with the indices of one run.
pub struct World<'a, C> {
    pub cx: C,
    pub settings: Settings,
    /// `None`: one body is looked at alone, whatever the rest of the program is.
    oracle: Option<&'a dyn SendOracle>,
    fell_short: Cell<bool>,
    send: RefCell<FxHashMap<(EnvId, Ty), Option<bool>>>,
    callees: RefCell<FxHashMap<(EnvId, DefId, Args), Callee>>,
    selections: RefCell<FxHashMap<(EnvId, TraitRef), Selection>>,
    unsafe_modules: RefCell<FxHashMap<DefId, bool>>,
    pub(crate) model_props: RefCell<FxHashMap<DefId, Props>>,
    pub(crate) constants: RefCell<FxHashMap<DefId, Option<crate::values::Range>>>,
    pub(crate) constants_open: std::cell::Cell<u32>,
    pub(crate) coercions: std::cell::OnceCell<Option<Vec<crate::coerced::Coercion>>>,
    pub future_poll: Option<DefId>,
    pub future_output: Option<DefId>,
}

/// What the stage in force says of a thread-local's type.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum KeyVerdict {
    /// No `tls`.
    Free,
    Tls(&'static Rule),
    /// Free if the environment said that the type is `Send`.
    Symbolic,
    Unknown,
}

impl<'a, C: Front<'a>> World<'a, C> {
    pub fn new(cx: C, oracle: &'a dyn SendOracle) -> World<'a, C> {
        World { oracle: Some(oracle), ..World::alone(cx) }
    }

    /// A world in which one body is looked at, without what only the whole program tells: where that is asked for, it
    /// [falls short](Self::fell_short).
    pub fn alone(cx: C) -> World<'a, C> {
        World {
            cx,
            settings: cx.settings(),
            oracle: None,
            fell_short: Cell::new(false),
            send: RefCell::default(),
            callees: RefCell::default(),
            selections: RefCell::default(),
            unsafe_modules: RefCell::default(),
            model_props: RefCell::default(),
            constants: RefCell::default(),
            constants_open: Default::default(),
            coercions: Default::default(),
            future_poll: cx.lang_item("poll"),
            future_output: cx.lang_item("future_output"),
        }
    }

    /// Whether something was asked that a body alone does not tell: what was found does not count.
    pub fn fell_short(&self) -> bool {
        self.fell_short.get()
    }

    /// The oracle and what else is about the whole program, if this world has it.
    pub(crate) fn whole(&self) -> Option<&'a dyn SendOracle> {
        self.fell_short.set(self.fell_short.get() | self.oracle.is_none());
        self.oracle
    }

    pub fn env(&self, id: EnvId) -> &'a Env {
        static EMPTY: LazyLock<Env> = LazyLock::new(Env::default);
        match id {
            Some(def) => self.cx.env(def),
            None => &EMPTY,
        }
    }

    /// The arguments and the environment with which a definition is about its own parameters.
    pub fn own_parameters(&self, def: DefId) -> (Args, EnvId) {
        let args = self.cx.identity_args(def);
        (args, self.env_for(Some(self.cx.body_owner(def)), &args))
    }

    /// The environment for an instance with these arguments, made where `id` is in force.
    pub fn env_for(&self, id: EnvId, args: &[Arg]) -> EnvId {
        id.filter(|_| args.iter().any(|a| arg_flags(a).has(Flags::PARAM)))
    }

    /// What a call of a function item runs, resolved once for each instance.
    pub fn resolve_callee(&self, env: EnvId, def: DefId, args: Args) -> Callee {
        if let Some(known) = self.callees.borrow().get(&(env, def, args)) {
            return known.clone();
        }
        let callee = self.cx.resolve_callee(self.env(env), def, args);
        self.callees.borrow_mut().insert((env, def, args), callee.clone());
        callee
    }

    /// The impl behind a trait goal, selected once.
    pub fn select(&self, env: EnvId, trait_ref: TraitRef) -> Selection {
        if let Some(known) = self.selections.borrow().get(&(env, trait_ref)) {
            return known.clone();
        }
        let selection = self.cx.select(self.env(env), trait_ref);
        self.selections.borrow_mut().insert((env, trait_ref), selection.clone());
        selection
    }

    /// `Send`, as rule `tls.mask` asks it: `&mut Context` counts as `Send`.
    pub fn is_send(&self, env: EnvId, ty: Ty) -> Option<bool> {
        match ty.kind() {
            TyKind::Ref(t, _) if self.is_context(*t) => return Some(true),
            TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Never
            | TyKind::Int(_)
            | TyKind::Float(_)
            | TyKind::FnDef(..)
            | TyKind::FnPtr(_) => return Some(true),
            TyKind::RawPtr(..) | TyKind::Foreign(_) => return Some(false),
            TyKind::Error => return None,
            _ => {}
        }
        let key = (env.filter(|_| ty.has_params()), ty);
        if let Some(known) = self.send.borrow().get(&key) {
            return *known;
        }
        let answer = self.whole()?.is_send(self.env(key.0), ty);
        self.send.borrow_mut().insert(key, answer);
        answer
    }

    fn is_context(&self, ty: Ty) -> bool {
        ty.as_adt().is_some_and(|(d, _)| is_model(self.cx, d, "Context"))
    }

    /// rule[tls.stage-1], rule[tls.stage-2], rule[tls.stage-3]: whether access to a thread-local of type `value` has `tls`.
    pub fn key_verdict(&self, env: EnvId, value: Ty) -> KeyVerdict {
        if self.settings.tls_stage <= 1 {
            return KeyVerdict::Tls(&rules::TLS_STAGE_1);
        }
        match self.is_send_for_stages(env, value) {
            Some(Ok(())) => return KeyVerdict::Free,
            None => return KeyVerdict::Unknown,
            Some(Err(_)) if value.has_params() => return KeyVerdict::Symbolic,
            Some(Err(smuggled)) if self.settings.tls_stage != 3 => {
                return KeyVerdict::Tls(if smuggled { &rules::TLS_SMUGGLER } else { &rules::TLS_STAGE_2 });
            }
            Some(Err(_)) => {}
        }
        match self.whole().and_then(|o| o.is_async_send(self.env(env), value)) {
            Some(true) => KeyVerdict::Tls(&rules::TLS_STAGE_3),
            Some(false) => KeyVerdict::Free,
            None => KeyVerdict::Unknown,
        }
    }

    /// rule[tls.smuggler]: `Send`, where a type with an `unsafe impl Send` that does not ask `T: Send` counts as `Send` only
    /// if `T` is. `Err(true)`: because of that.
    pub fn is_send_for_stages(&self, env: EnvId, ty: Ty) -> Option<Result<(), bool>> {
        if !self.is_send(env, ty)? {
            return Some(Err(false));
        }
        let mut seen = FxHashSet::default();
        let mut work = vec![ty];
        while let Some(t) = work.pop() {
            if !seen.insert(t) || seen.len() > SMUGGLER_PARTS_LIMIT {
                continue;
            }
            match t.kind() {
                TyKind::Adt(def, args) => {
                    let (unasked, explicit) = self.unasked_params(*def, *args);
                    for p in unasked {
                        if !self.is_send(env, p)? {
                            return Some(Err(true));
                        }
                    }
                    // Without parameters it speaks for its fields: for raw pointers it must, for a `Rc` it cannot.
                    if explicit {
                        for f in self.field_tys(env, *def, *args) {
                            if !self.holds_raw(f) && !self.is_send(env, f)? {
                                return Some(Err(true));
                            }
                        }
                    }
                    if explicit || !self.cx.is_user(*def) {
                        work.extend(args.iter().filter_map(|a| if let Arg::Ty(t) = a { Some(*t) } else { None }));
                    } else {
                        work.extend(self.field_tys(env, *def, *args));
                    }
                }
                TyKind::Tuple(ts) => work.extend(ts.iter().copied()),
                TyKind::Array(t, _) | TyKind::Slice(t) | TyKind::Ref(t, _) => work.push(*t),
                TyKind::Closure(def, args) | TyKind::Coroutine(def, args) => {
                    let e = self.env(env);
                    work.extend(
                        self.cx.mir(*def).iter().flat_map(|b| &b.upvars).map(|u| self.cx.reveal(e, u.ty.subst(args))),
                    );
                }
                _ => {}
            }
        }
        Some(Ok(()))
    }

    /// `Send` for the boundaries of stage 4: a smuggler passes what it hides, as it does at stage 2.
    pub fn is_send_for_masking(&self, env: EnvId, ty: Ty) -> Option<bool> {
        let smugglers = self.cx.lang_item("send").is_some_and(|s| !self.cx.impls_of(s).is_empty());
        match self.is_send(env, ty) {
            Some(true) if smugglers && !matches!(ty.kind(), TyKind::Ref(t, _) if self.is_context(*t)) => {
                self.is_send_for_stages(env, ty).map(|r| r.is_ok())
            }
            other => other,
        }
    }

    /// A raw pointer, or a type made around one: what `unsafe impl Send` is written for.
    fn holds_raw(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::RawPtr(..) => true,
            TyKind::Adt(d, args) if !self.cx.is_user(*d) => {
                ["NonNull", "PhantomData", "UnsafeCell", "MaybeUninit"].iter().any(|n| is_model(self.cx, *d, n))
                    || args.iter().any(|a| matches!(a, Arg::Ty(t) if self.holds_raw(*t)))
            }
            TyKind::Array(t, _) | TyKind::Slice(t) => self.holds_raw(*t),
            TyKind::Tuple(ts) => ts.iter().any(|t| self.holds_raw(*t)),
            _ => false,
        }
    }

    /// The type arguments that the user's `unsafe impl Send` for this type does not ask to be `Send`, and whether there is
    /// such an impl.
    fn unasked_params(&self, adt: DefId, args: Args) -> (Vec<Ty>, bool) {
        let Some(send) = self.cx.lang_item("send") else { return (Vec::new(), false) };
        for i in &self.cx.impls_of(send) {
            let header = self.cx.impl_header(*i);
            let Some((d, pattern)) = header.self_ty.as_adt() else { continue };
            if header.negative || d != adt {
                continue;
            }
            let asked = |p: Ty| {
                header.preds.iter().any(|(pred, _)| matches!(pred, Pred::Trait { trait_ref, .. } if trait_ref.self_ty() == p && (trait_ref.trait_ == send || is_model(self.cx, trait_ref.trait_, "Send"))))
            };
            let unasked = pattern.iter().zip(args.iter()).filter_map(|(p, a)| match (p, a) {
                (Arg::Ty(p), Arg::Ty(a)) if matches!(p.kind(), TyKind::Param(_)) && !asked(*p) => Some(*a),
                _ => None,
            });
            return (unasked.collect(), true);
        }
        (Vec::new(), false)
    }

    /// The field types of an ADT, revealed.
    pub fn field_tys(&self, env: EnvId, adt: DefId, args: Args) -> Vec<Ty> {
        let e = self.env(env);
        self.cx
            .variants(adt)
            .iter()
            .flat_map(|v| v.fields.iter())
            .map(|f| self.cx.reveal(e, f.ty.subst(&args)))
            .collect()
    }

    /// rule[tls.unaudited]: whether the definition stands in a module with `unsafe` code of its own. Stages 2 and 4 rest
    /// on what `unsafe` code means.
    pub fn in_unsafe_module(&self, def: DefId) -> bool {
        if !matches!(self.settings.tls_stage, 2 | 4) || !self.cx.is_user(def) {
            return false;
        }
        let module = self.cx.module(def);
        if let Some(known) = self.unsafe_modules.borrow().get(&module) {
            return *known;
        }
        let answer = self.cx.module_has_unsafe(module);
        self.unsafe_modules.borrow_mut().insert(module, answer);
        answer
    }

    /// Whether callers from other crates cannot add impls of the trait (rule `prop.open-world`).
    pub fn is_closed(&self, trait_: DefId) -> bool {
        self.cx.is_user(trait_) && (self.settings.is_binary || !self.cx.is_pub_reachable(trait_))
    }

    /// The trait or impl that a function is an item of.
    pub fn container(&self, def: DefId) -> Option<DefId> {
        def.parent().filter(|p| matches!(p.kind(), DefKind::Trait | DefKind::Impl))
    }

    pub fn is_future_poll(&self, method: DefId) -> bool {
        Some(method) == self.future_poll
    }

    /// The supertraits of a trait with itself, about these arguments; without repetition.
    pub fn with_supertraits(&self, trait_ref: TraitRef) -> Vec<TraitRef> {
        let mut all = vec![trait_ref];
        let mut next = 0;
        while let Some(at) = all.get(next).copied() {
            next += 1;
            for (p, _) in self.cx.super_predicates(at.trait_) {
                if let Pred::Trait { trait_ref, .. } = p.subst(&at.args)
                    && trait_ref.self_ty() == at.self_ty()
                    && !all.contains(&trait_ref)
                    && all.len() < SUPERTRAITS_LIMIT
                {
                    all.push(trait_ref);
                }
            }
        }
        all
    }

    /// Whether the environment says `ty: Trait` for a model's trait of one of these names.
    pub fn env_names(&self, env: EnvId, ty: Ty, names: &[&str]) -> bool {
        let named = |p: &Pred| matches!(p, Pred::Trait { trait_ref, .. } if trait_ref.self_ty() == ty && names.iter().any(|n| is_model(self.cx, trait_ref.trait_, n)));
        if self.env(env).preds.iter().any(named) {
            return true;
        }
        match ty.kind() {
            TyKind::Projection(def, args) | TyKind::Opaque(def, args) => {
                self.cx.item_bounds(*def).iter().any(|(p, _)| named(&p.subst(args)))
            }
            _ => false,
        }
    }

    /// Whether a `dyn` type, or a supertrait of its trait, names one of these traits.
    pub fn dyn_names(&self, ty: Ty, names: &[&str]) -> bool {
        let TyKind::Dynamic(d) = ty.kind() else { return false };
        let is = |t: DefId| names.iter().any(|n| is_model(self.cx, t, n));
        d.autos.iter().any(|t| is(*t))
            || d.principal.as_ref().is_some_and(|p| {
                self.with_supertraits(dyn_trait_ref(ty, p.trait_, p.args)).iter().any(|t| is(t.trait_))
            })
    }

    /// What a future yields.
    pub fn output_of(&self, env: EnvId, future: Ty) -> Option<Ty> {
        if let TyKind::Coroutine(def, args) = future.kind() {
            return Some(self.cx.reveal(self.env(env), self.cx.coroutine_output(*def).subst(args)));
        }
        let output = self.future_output?;
        Some(self.cx.reveal(self.env(env), Ty::new(TyKind::Projection(output, Args::new(&[Arg::Ty(future)])))))
    }
}

/// The trait reference of a `dyn` type's own trait.
pub fn dyn_trait_ref(self_ty: Ty, trait_: DefId, args: Args) -> TraitRef {
    TraitRef { trait_, args: std::iter::once(Arg::Ty(self_ty)).chain(args.iter().copied()).collect() }
}

/// A type argument that a model chooses itself: the hasher that `HashMap` hands to `Hash::hash`. It has no effects.
pub fn library_choice() -> Ty {
    Ty::new(TyKind::Param(ParamTy { index: u32::MAX, name: asyncsend_hir::Name::empty() }))
}

/// How many parts of a thread-local's type are looked at for smugglers.
pub const SMUGGLER_PARTS_LIMIT: usize = 4096;
/// How many supertraits a trait may have.
pub const SUPERTRAITS_LIMIT: usize = 256;
