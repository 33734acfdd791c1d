//! Functions of the std model: signatures without code.
//!
//! Such a function has every effect that its declaration does not deny, and may call what its bounds let it call: the
//! closures it is given, `Clone::clone` of its elements, `Iterator::next`… It drops what it takes by value, and what a
//! `&mut` receiver owns, unless its result carries that on.

use crate::front::{Front, is_model};
use crate::lattice::{KEPT, Level, Levels, Track, but_for, checked};
use crate::node::{EnvId, Leaf, Mask, Site, Via, What};
use crate::world::{KeyVerdict, World, library_choice};
use asyncsend_hir::{DefId, DefKind, ModelFacts, PROPERTIES, Property, Props, Span};
use asyncsend_rules as rules;
use asyncsend_ty::{Arg, Args, Pred, Substitute, TraitRef, Ty, TyKind, Tys};
use rustc_hash::FxHashSet;

/// Traits whose bound lets a function call a value, poll it or advance it, which an adapter that stores the value does
/// not do: `Iterator::map` calls nothing.
const CONSUMING: &[&str] = &[
    "Fn",
    "FnMut",
    "FnOnce",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Future",
    "IntoFuture",
    "Iterator",
    "DoubleEndedIterator",
    "ExactSizeIterator",
    "Stream",
    "Sink",
    "Read",
    "BufRead",
    "Write",
    "Seek",
];

/// Traits whose functions the model leaves out: they call what the impl's own bounds let them call (`str::find` a closure).
const HIDDEN: &[&str] = &["Pattern"];

/// Traits whose `&mut self` methods may drop what the receiver owns; those of other traits (`Iterator::next`, `IndexMut`)
/// only lend or hand out.
const DROPPING: &[&str] = &["Drop", "Extend", "Clone", "FusedFuture"];

impl<'a, C: Front<'a>> World<'a, C> {
    /// The sites of a model function's instance.
    pub fn model_sites(&self, def: DefId, args: Args, env: EnvId) -> Vec<Site> {
        let sig = self.cx.fn_sig(def);
        let span = self.cx.span_of(def);
        let mut sites = Vec::new();
        let own = match self.local_key(def, args) {
            Some(value) => self.key_leaves(def, env, value, self.model_props(def)),
            None => self.undenied_leaves(def, args, env),
        };
        sites.extend(own.into_iter().map(|l| Site::new(span, What::Leaf(Box::new(l)), Mask::Inside, Via::Call)));
        if self.cx.is_spawn(def) {
            return sites;
        }
        let stops = self.stops(def);
        let e = self.env(env);
        // What an `async fn` returns first is its future; this is about that future's code.
        let output = if sig.is_async {
            self.cx.coroutine_output(asyncsend_ty::lower::fn_coroutine_def(def))
        } else {
            sig.output
        };
        let output = self.cx.normalize(self.cx.env(def), output);
        let mut seen: FxHashSet<(DefId, Args)> = FxHashSet::default();
        let bounds = self.bounds(def);
        let iterators = bounds.iter().filter_map(|b| self.iterator_behind(b));
        for trait_ref in bounds.iter().copied().chain(iterators) {
            let names_consuming = CONSUMING.iter().any(|n| is_model(self.cx, trait_ref.trait_, n));
            if names_consuming && stores(sig.inputs, output, trait_ref.self_ty()) {
                continue;
            }
            let trait_ref = TraitRef {
                trait_: trait_ref.trait_,
                args: trait_ref
                    .args
                    .subst(&args)
                    .iter()
                    .map(|a| if let Arg::Ty(t) = a { Arg::Ty(self.cx.reveal(e, *t)) } else { *a })
                    .collect(),
            };
            let mut traits = self.with_supertraits(trait_ref);
            if HIDDEN.iter().any(|n| is_model(self.cx, trait_ref.trait_, n))
                && let asyncsend_ty::Selection::Impl { nested, .. } = self.select(env, trait_ref)
            {
                traits.extend(
                    nested
                        .iter()
                        .filter_map(
                            |(p, _)| if let Pred::Trait { trait_ref, .. } = p { Some(*trait_ref) } else { None },
                        )
                        .flat_map(|t| self.with_supertraits(t)),
                );
            }
            for t in traits {
                if !seen.insert((t.trait_, t.args)) {
                    continue;
                }
                for method in self.callable_methods(env, t) {
                    let fills = ["FromIterator", "Extend"].iter().any(|n| is_model(self.cx, t.trait_, n));
                    let given = self.collected(def, args).filter(|_| fills);
                    for target in self.method_targets(env, t, method, given) {
                        let site = target.site(span, Mask::Inside, Via::Bound(method));
                        sites.push(Site { stops, ..site });
                    }
                }
            }
        }
        self.model_drops(def, args, env, sig.inputs, output, span, &mut sites);
        sites
    }

    /// The type of the thread-local that a `LocalKey` method accesses.
    pub fn local_key(&self, def: DefId, args: Args) -> Option<Ty> {
        let imp = def.parent().filter(|p| p.kind() == DefKind::Impl)?;
        let header = self.cx.impl_header(imp);
        let (adt, key_args) = header.self_ty.as_adt()?;
        if header.trait_ref.is_some() || !is_model(self.cx, adt, "LocalKey") {
            return None;
        }
        match key_args.first()?.subst_arg(&args) {
            Arg::Ty(t) => Some(t),
            Arg::Const(_) => None,
        }
    }

    /// rule[tls.access], rule[tls.task-local]: access to a `LocalKey` by the stage in force; and the panic of a variable that
    /// is gone or borrowed.
    fn key_leaves(&self, def: DefId, env: EnvId, value: Ty, props: Props) -> Vec<Leaf> {
        let mut row = but_for(props.union(checked()), Level::Occurs);
        let mut rule = if self.is_task_local(def) { &rules::TLS_TASK_LOCAL } else { &rules::TLS_ACCESS };
        if !props.contains(Props::TLS) {
            let value = self.cx.reveal(self.env(env), value);
            row[Track::TLS.index()] = match self.key_verdict(env, value) {
                KeyVerdict::Free => Levels::KEPT,
                KeyVerdict::Tls(by) => {
                    if *by != rules::TLS_STAGE_2 && rule == &rules::TLS_ACCESS {
                        rule = by;
                    }
                    Levels::of(Level::Occurs)
                }
                KeyVerdict::Symbolic => Levels::of(Level::Symbolic),
                KeyVerdict::Unknown => Levels::of(Level::Undecided),
            };
        }
        let ty = self.cx.display(value);
        let message = format!("access to a thread-local of type `{ty}`");
        let mut leaves = vec![Leaf { row, rule, message, symbolic: None, relies: None }];
        if self.key_panics(def, env, value) {
            let row = but_for(Props::ALL.minus(checked()).union(props), Level::Occurs);
            let how = if self.only_gone(def, value) { "gone" } else { "borrowed, or gone" };
            let message = format!("access to a thread-local of type `{ty}`, which may be {how}");
            leaves.push(Leaf { row, rule: &rules::PANIC_SOURCE, message, symbolic: None, relies: None });
        }
        leaves.retain(|l| l.row != KEPT);
        leaves
    }

    /// Only what has to be dropped is ever gone while its thread still runs code. A `RefCell` may be borrowed.
    fn key_panics(&self, def: DefId, env: EnvId, value: Ty) -> bool {
        if self.is_task_local(def) {
            return true;
        }
        def.name() != "try_with" && (!self.only_gone(def, value) || self.cx.needs_drop(self.env(env), value))
    }

    fn only_gone(&self, method: DefId, value: Ty) -> bool {
        method.name() == "with" || value.as_adt().is_some_and(|(d, _)| is_model(self.cx, d, "Cell"))
    }

    fn is_task_local(&self, def: DefId) -> bool {
        let mut at = Some(def);
        while let Some(d) = at {
            if d.name() == "tokio" || d.name() == "task" {
                return true;
            }
            at = d.parent();
        }
        false
    }

    /// The effects that a model's function denies: in its declaration, or by not being listed.
    pub fn model_props(&self, def: DefId) -> Props {
        if let Some(known) = self.model_props.borrow().get(&def) {
            return *known;
        }
        let unlisted = Props::of(|p| p.model == ModelFacts::Listed && self.cx.listed(p, def).is_none());
        let props = self.cx.fn_sig(def).props.union(unlisted);
        self.model_props.borrow_mut().insert(def, props);
        props
    }

    /// rule[tls.identity], rule[panic.source], rule[block.source]: a model function has what it does not deny.
    fn undenied_leaves(&self, def: DefId, args: Args, env: EnvId) -> Vec<Leaf> {
        let mut props = self.model_props(def);
        if !props.contains(checked()) && crate::bounded::counts_what_memory_holds(self, def, args, env) {
            props = props.union(checked());
        }
        let missing = PROPERTIES.iter().enumerate().filter(|(i, _)| !props.contains(Props::at(*i)));
        let leaf = |(i, p): (usize, &'static Property)| Leaf {
            row: but_for(Props::ALL.minus(Props::at(i)), Level::Occurs),
            rule: self.cx.listed(p, def).unwrap_or(p.source),
            message: format!("`{}` may have the effect `{}`", self.cx.path_of(def), p.name),
            symbolic: None,
            relies: None,
        };
        missing.map(leaf).collect()
    }

    /// What a function collects, that makes a value by `FromIterator`: the iterator that it is a method of; or what it was
    /// given itself, but for what stops it (`Result`, `Option`).
    fn collected(&self, def: DefId, args: Args) -> Option<Arg> {
        let of_iterator = self.container(def).is_some_and(|t| is_model(self.cx, t, "Iterator"));
        if of_iterator { args.first().copied() } else { args.last().copied().filter(|_| def.name() == "from_iter") }
    }

    /// The effects that a model's function keeps from its callers.
    fn stops(&self, def: DefId) -> Props {
        Props::of(|p| p.stops_at.iter().any(|f| is_model(self.cx, def, f)))
    }

    /// The trait bounds on type parameters that a function may use: its own, its impl's or trait's.
    fn bounds(&self, def: DefId) -> Vec<TraitRef> {
        let mut all: Vec<TraitRef> = Vec::new();
        if let Some(t) = def.parent().filter(|p| p.kind() == DefKind::Trait) {
            all.push(TraitRef { trait_: t, args: self.cx.identity_args(t) });
        }
        for (p, _) in self.cx.predicates(def) {
            if let Pred::Trait { trait_ref, .. } = p
                && trait_ref.self_ty().has_params()
                && !all.contains(trait_ref)
            {
                all.push(*trait_ref);
            }
        }
        all
    }

    /// What takes an `IntoIterator` advances the iterator it makes of it.
    fn iterator_behind(&self, bound: &TraitRef) -> Option<TraitRef> {
        let into_iter = self.cx.lang_item("into_iter_type").filter(|i| i.parent() == Some(bound.trait_))?;
        let iterator = self.cx.lang_item("next").and_then(|n| self.container(n))?;
        Some(TraitRef {
            trait_: iterator,
            args: Args::new(&[Arg::Ty(Ty::new(TyKind::Projection(into_iter, bound.args)))]),
        })
    }

    /// The methods of a bound that a model may call: the required ones, and those that an impl of the user's overrides.
    fn callable_methods(&self, env: EnvId, trait_ref: TraitRef) -> Vec<DefId> {
        let methods = self.cx.assoc_fns(trait_ref.trait_);
        if methods.is_empty() || is_model(self.cx, trait_ref.trait_, "IntoFuture") {
            return Vec::new();
        }
        let overrides = match self.select(env, trait_ref) {
            asyncsend_ty::Selection::Impl { def, .. } if self.cx.is_user(def) => self.cx.assoc_fns(def),
            // Any of the program's impls may be behind it.
            _ if matches!(trait_ref.self_ty().kind(), TyKind::Dynamic(_)) => {
                self.cx.impls_of(trait_ref.trait_).iter().flat_map(|i| self.cx.assoc_fns(*i)).collect()
            }
            _ => Vec::new(),
        };
        methods
            .into_iter()
            .filter(|m| !self.cx.is_provided(*m) || overrides.iter().any(|o| o.name() == m.name()))
            .collect()
    }

    /// What a model function may drop.
    fn model_drops(
        &self,
        def: DefId,
        args: Args,
        env: EnvId,
        inputs: Tys,
        output: Ty,
        span: Span,
        sites: &mut Vec<Site>,
    ) {
        if self.cx.has_mark(def, "no_drop") {
            return;
        }
        let drops = self.cx.has_mark(def, "drops");
        let sig = self.cx.fn_sig(def);
        let drop_in_place = is_model(self.cx, def, "drop_in_place");
        let mut dropped: Vec<Ty> = Vec::new();
        for (n, input) in inputs.into_iter().enumerate() {
            match input.kind() {
                TyKind::RawPtr(t, _) if drop_in_place => dropped.push(*t),
                TyKind::Ref(owner, asyncsend_ty::Mutability::Mut)
                    if n == 0 && self.may_drop_owned(def, sig.has_self) =>
                {
                    if let TyKind::Adt(_, owned) = owner.kind() {
                        dropped.extend(
                            owned
                                .iter()
                                .filter_map(|a| if let Arg::Ty(t) = a { Some(*t) } else { None })
                                .filter(|t| t.has_params() && !carried_on(output, *t)),
                        );
                    }
                }
                _ if input.has_params() && (drops || !carried_on(output, input)) => dropped.push(input),
                _ => {}
            }
        }
        // A function that advances an iterator may drop its items.
        if let Some(next) = self.cx.lang_item("next").and_then(|n| self.container(n)) {
            for b in self.bounds(def) {
                if b.trait_ == next && !holds_by_value(output, b.self_ty()) {
                    let item = self.cx.normalize(self.cx.env(def), self.item_of(next, b.self_ty()));
                    dropped.push(item);
                }
            }
        }
        let mut seen = FxHashSet::default();
        for ty in dropped {
            let ty = self.cx.reveal(self.env(env), ty.subst(&args));
            if let Some(key) = self.drop_target(env, ty)
                && seen.insert(key)
            {
                sites.push(Site::new(span, What::Call(key), Mask::Inside, Via::Drop(ty)));
            }
        }
    }

    fn item_of(&self, iterator: DefId, ty: Ty) -> Ty {
        let item = self.cx.lang_item("item").filter(|i| i.parent() == Some(iterator));
        item.map_or_else(library_choice, |i| Ty::new(TyKind::Projection(i, Args::new(&[Arg::Ty(ty)]))))
    }

    /// Inherent methods and associated functions on `&mut Container<T>`, and a few traits'.
    fn may_drop_owned(&self, def: DefId, has_self: bool) -> bool {
        match self.container(def) {
            Some(c) if c.kind() == DefKind::Impl => match self.cx.impl_header(c).trait_ref {
                None => true,
                Some(t) => has_self && DROPPING.iter().any(|n| is_model(self.cx, t.trait_, n)),
            },
            _ => false,
        }
    }
}

/// Whether a value of type `ty` holds one of type `part` (not behind a reference).
pub fn holds_by_value(ty: Ty, part: Ty) -> bool {
    let mut work = vec![ty];
    let mut seen = FxHashSet::default();
    while let Some(t) = work.pop() {
        if t == part {
            return true;
        }
        if !seen.insert(t) {
            continue;
        }
        match t.kind() {
            TyKind::Adt(_, args) => {
                work.extend(args.iter().filter_map(|a| if let Arg::Ty(t) = a { Some(*t) } else { None }))
            }
            TyKind::Tuple(ts) => work.extend(ts.iter().copied()),
            TyKind::Array(t, _) | TyKind::Slice(t) => work.push(*t),
            _ => {}
        }
    }
    false
}

/// Whether a function only keeps a value of this type for later: it is taken by value and held by the result. What hands out
/// a part of its receiver (`Select::poll`) did call it.
fn stores(inputs: Tys, output: Ty, ty: Ty) -> bool {
    let owner = match ty.kind() {
        TyKind::Projection(_, args) => args.first().map_or(ty, |a| a.ty()),
        _ => ty,
    };
    holds_by_value(output, ty) && inputs.into_iter().any(|i| holds_by_value(i, ty) || holds_by_value(i, owner))
}

/// Whether every type parameter inside `input` is still held by the result.
fn carried_on(output: Ty, input: Ty) -> bool {
    let mut work = vec![input];
    let mut any = false;
    while let Some(t) = work.pop() {
        if !t.has_params() || holds_by_value(output, t) {
            any = true;
            continue;
        }
        match t.kind() {
            TyKind::Adt(_, args) if !args.is_empty() => {
                work.extend(args.iter().filter_map(|a| if let Arg::Ty(t) = a { Some(*t) } else { None }))
            }
            TyKind::Tuple(ts) => work.extend(ts.iter().copied()),
            TyKind::Array(t, _) | TyKind::Slice(t) => work.push(*t),
            TyKind::Ref(..) | TyKind::RawPtr(..) | TyKind::FnPtr(_) => {}
            _ => return false,
        }
    }
    any || !matches!(input.kind(), TyKind::Param(_) | TyKind::Projection(..))
}

trait SubstArg {
    fn subst_arg(self, args: &[Arg]) -> Arg;
}
impl SubstArg for &Arg {
    fn subst_arg(self, args: &[Arg]) -> Arg {
        match self {
            Arg::Ty(t) => Arg::Ty(t.subst(args)),
            Arg::Const(c) => Arg::Const(*c),
        }
    }
}
