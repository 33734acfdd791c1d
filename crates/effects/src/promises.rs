//! rule[prop.promise], rule[prop.trait-impl], rule[trait.async-tls]: declared properties against inferred effects.

use crate::calls::unpromised;
use crate::effects::{Effects, Summary, Value, Why};
use crate::front::{Front, trait_promise};
use crate::lattice::Level;
use crate::node::{EnvId, NodeKey};
use asyncsend_hir::{DefId, DefKind, EFFECTS, Props, RuleSet, Span};
use asyncsend_mir::mir::{Rvalue, StatementKind};
use asyncsend_rules as rules;
use asyncsend_rules::Rule;
use asyncsend_ty::thir::CastKind;
use asyncsend_ty::{Arg, Args, Pred, Ty, TyKind};
use std::rc::Rc;

/// Where a promise was made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PromiseKind {
    /// By the function's own signature.
    Declared,
    /// By the trait's declaration of the method.
    TraitMethod(DefId),
    /// By an `async fn` in a trait.
    AsyncTrait(DefId),
    /// By a function pointer or `dyn Fn` type that a value is coerced to.
    Coercion(Ty),
    /// By a bound `F: Fn() !tls` on what is passed.
    Bound,
    /// By `T::method(..): !tls`.
    Future,
}

/// A promise that what it was made for does not keep, or may not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BrokenPromise {
    /// The function whose code breaks it, or in whose body the value is passed or coerced.
    pub def: DefId,
    pub span: Span,
    pub kind: PromiseKind,
    /// The effect that was promised away.
    pub effect: &'static str,
    pub prop: Props,
    pub rule: &'static Rule,
    /// `Undecided`: a warning; else an error.
    pub level: Level,
    pub why: Why,
}

impl<'a, C: Front<'a>> Effects<'a, C> {
    /// Every promise of the user's crate that is not proven, in source order.
    pub fn promises(&self) -> Vec<BrokenPromise> {
        let mut broken = Vec::new();
        let cx = self.world.cx;
        for def in cx.user_bodies() {
            if def.kind() == DefKind::Fn {
                self.declared(def, &mut broken);
            }
            self.coercions(def, &mut broken);
            self.obligations(def, &mut broken);
        }
        for imp in cx.user_impls() {
            self.impl_promises(imp, &mut broken);
        }
        broken.sort_by_key(|b| (b.span, b.prop));
        broken.dedup();
        broken
    }

    fn declared(&self, def: DefId, broken: &mut Vec<BrokenPromise>) {
        let sig = self.world.cx.fn_sig(def);
        let promise = sig.props.minus(sig.props_trusted);
        if promise != Props::NONE {
            let summary = self.own_summary(self.code_of(def));
            self.check(
                &summary,
                promise,
                def,
                self.world.cx.span_of(def),
                PromiseKind::Declared,
                &rules::PROP_PROMISE,
                broken,
            );
        }
    }

    fn impl_promises(&self, imp: DefId, broken: &mut Vec<BrokenPromise>) {
        let cx = self.world.cx;
        let header = cx.impl_header(imp);
        let Some(trait_ref) = header.trait_ref.filter(|_| !header.negative) else { return };
        let declared = cx.assoc_fns(trait_ref.trait_);
        for f in cx.assoc_fns(imp) {
            let Some(t) = declared.iter().copied().find(|t| t.name() == f.name()) else { continue };
            let asserted = cx.fn_sig(f).props_trusted;
            let mut promise = trait_promise(cx, &self.world.settings, t).minus(asserted);
            if cx.fn_sig(f).is_async && cx.fn_sig(t).is_async {
                // Calling it only builds the future, which is asked below.
                promise = promise.minus(Props::TLS);
            }
            if promise != Props::NONE {
                let summary = self.own_summary(self.code_of(f));
                self.check(
                    &summary,
                    promise,
                    f,
                    cx.span_of(f),
                    PromiseKind::TraitMethod(t),
                    &rules::PROP_TRAIT_IMPL,
                    broken,
                );
            }
            if cx.fn_sig(t).is_async
                && self.world.settings.async_trait_tls
                && self.world.settings.rules != RuleSet::Rust
                && !asserted.contains(Props::TLS)
            {
                let env = Some(f).filter(|_| !cx.identity_args(f).is_empty());
                let future = cx.reveal(self.world.env(env), cx.fn_sig(f).output);
                let summary = self.poll(env, future);
                self.check(
                    &summary,
                    Props::TLS,
                    f,
                    cx.span_of(f),
                    PromiseKind::AsyncTrait(t),
                    &rules::TRAIT_ASYNC_TLS,
                    broken,
                );
            }
        }
    }

    /// Coercions to `fn() !tls` and `dyn Fn() !tls`.
    fn coercions(&self, owner: DefId, broken: &mut Vec<BrokenPromise>) {
        let cx = self.world.cx;
        let env = Some(owner);
        for def in std::iter::once(owner).chain(self.inner_bodies(owner)) {
            let Some(body) = cx.mir(def) else { continue };
            let args = cx.identity_args(def);
            let inst = crate::flow::Instance::new(&self.world, body, args, self.world.env_for(env, &args));
            for (block, _) in inst.blocks() {
                for s in &body.blocks[block].statements {
                    let StatementKind::Assign(_, Rvalue::Cast(kind, o, target)) = &s.kind else { continue };
                    let (source, target) = (inst.operand_ty(o), inst.ty(*target));
                    let found = match kind {
                        CastKind::FnPointer => match target.kind() {
                            TyKind::FnPtr(f) => Some((source, f.props)),
                            _ => None,
                        },
                        CastKind::Unsize => unsized_callable(source, target),
                        _ => None,
                    };
                    if let Some((callable, promise)) = found.filter(|(_, p)| *p != Props::NONE) {
                        let summary = self.callable(inst.env, callable);
                        self.check(
                            &summary,
                            promise,
                            def,
                            s.span,
                            PromiseKind::Coercion(target),
                            &rules::PROP_PROMISE,
                            broken,
                        );
                    }
                }
            }
        }
    }

    /// The bounds `F: Fn() !tls` and `T::method(..): !tls` of what the body calls.
    fn obligations(&self, owner: DefId, broken: &mut Vec<BrokenPromise>) {
        let cx = self.world.cx;
        let Some(thir) = cx.thir(owner) else { return };
        let env = Some(owner);
        for o in &thir.obligations {
            let def = o.in_closure.unwrap_or(owner);
            match o.pred {
                Pred::Trait { trait_ref, props } if props != Props::NONE => {
                    let Some(method) = cx.assoc_fns(trait_ref.trait_).into_iter().next() else { continue };
                    let e = self.world.env(env);
                    let args: Args = trait_ref
                        .args
                        .iter()
                        .map(|a| if let Arg::Ty(t) = a { Arg::Ty(cx.reveal(e, *t)) } else { *a })
                        .collect();
                    let summary = self.instance_summary(env, method, args);
                    self.check(&summary, props, def, o.cause.span, PromiseKind::Bound, &rules::PROP_PROMISE, broken);
                }
                Pred::Props { ty, props } => {
                    let ty = cx.reveal(self.world.env(env), ty);
                    let summary = self.poll(env, ty);
                    self.check(&summary, props, def, o.cause.span, PromiseKind::Future, &rules::TRAIT_RTN, broken);
                }
                _ => {}
            }
        }
    }

    fn callable(&self, env: EnvId, ty: Ty) -> Rc<Summary> {
        match ty.kind() {
            TyKind::FnDef(d, a) => self.summary_of(NodeKey::Call(*d, *a, self.world.env_for(env, a))),
            TyKind::Closure(d, a) => self.summary_of(NodeKey::Body(*d, *a, self.world.env_for(env, a))),
            TyKind::FnPtr(f) => {
                let row = unpromised(Level::Occurs, f.props);
                let message = format!("a call through `{}`", self.world.cx.display(ty));
                let why = || Why {
                    rule: &rules::CALL_POINTER,
                    message: message.clone(),
                    path: Vec::new(),
                    skipped: 0,
                    notes: Vec::new(),
                    symbolic: None,
                };
                let value = |e: usize| Value {
                    occurs: crate::lattice::Track::of_effect(e).iter().any(|t| !row[t.index()].is_kept()).then(why),
                    ..Value::default()
                };
                Rc::new(Summary {
                    effects: (0..EFFECTS.len()).map(value).collect(),
                    tls_unmasked: Value { occurs: Some(why()), ..Value::default() },
                })
            }
            _ => Rc::new(Summary { effects: vec![Value::default(); EFFECTS.len()], tls_unmasked: Value::default() }),
        }
    }

    fn check(
        &self,
        summary: &Summary,
        promise: Props,
        def: DefId,
        span: Span,
        kind: PromiseKind,
        rule: &'static Rule,
        broken: &mut Vec<BrokenPromise>,
    ) {
        for (i, (effect, value)) in EFFECTS.iter().zip(&summary.effects).enumerate() {
            let prop = Props::at(i);
            if promise.contains(prop)
                && let Some((level, why)) = value.top()
            {
                broken.push(BrokenPromise {
                    def,
                    span,
                    kind: kind.clone(),
                    effect,
                    prop,
                    rule,
                    level,
                    why: why.clone(),
                });
            }
        }
    }
}

/// The callable that an unsizing coercion puts behind `dyn Fn() !tls`, with what the type promises.
fn unsized_callable(source: Ty, target: Ty) -> Option<(Ty, Props)> {
    let (mut s, mut t) = (source, target);
    for _ in 0..POINTER_DEPTH_LIMIT {
        match (s.kind(), t.kind()) {
            (TyKind::Dynamic(_), _) => return None,
            (_, TyKind::Dynamic(d)) => return d.principal.as_ref().map(|p| (s, p.props)),
            (TyKind::Ref(a, _) | TyKind::RawPtr(a, _), TyKind::Ref(b, _) | TyKind::RawPtr(b, _)) => (s, t) = (*a, *b),
            (TyKind::Adt(d, a), TyKind::Adt(e, b)) if d == e => {
                let changed = a.iter().zip(b.iter()).find_map(|(a, b)| match (a, b) {
                    (Arg::Ty(a), Arg::Ty(b)) if a != b => Some((*a, *b)),
                    _ => None,
                });
                (s, t) = changed?;
            }
            _ => return None,
        }
    }
    None
}

/// How many pointers may stand around an unsized value: `Pin<Box<Rc<..>>>`.
pub const POINTER_DEPTH_LIMIT: usize = 32;
