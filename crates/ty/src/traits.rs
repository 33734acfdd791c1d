//! Trait selection and projection: candidates from where clauses, item bounds, objects, the language, and impls.
//!
//! Follows `rustc_trait_selection::traits::{select, project, fulfill}` in outline: assemble, winnow, confirm. Auto traits
//! are not decided here (phase two does, on ground types): they count as holding and constrain nothing, but for
//! [`InferCtxt::lacks_auto`] in method lookup.

use crate::api::*;
use crate::lower::{is_auto_trait, return_opaque_def};
use crate::table::*;
use crate::ty::*;
use asyncsend_hir::ast::{CoroutineKind, ItemKind};
use asyncsend_hir::impls::Head;
use asyncsend_hir::resolve::Namespace;
use asyncsend_hir::*;
use rustc_hash::{FxHashMap, FxHashSet};

/// Depth of nested facts past which a goal is ambiguous.
const MAX_DEPTH: u32 = 40;
/// Facts that one evaluation looks at before its answer is `Maybe`: where many impls fit at each level, their number grows
/// with the power of the depth.
const MAX_EVALUATIONS: u32 = 200;

/// Three-valued evaluation.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Eval {
    No,
    Maybe,
    Yes,
}

#[derive(Clone, Debug)]
enum Candidate {
    Param(TraitRef),
    Bound(TraitRef),
    Impl(DefId),
}

#[derive(Clone, Debug)]
pub enum Selected {
    Impl { def: DefId, args: Args, nested: Vec<(Pred, Span)> },
    Param,
    Bound,
    Builtin { nested: Vec<Pred> },
    Negative(DefId),
    None,
    Ambiguous,
}

#[derive(Clone, Copy, Debug)]
pub enum Projected {
    Done(Ty),
    /// Stays as it is: about a parameter, with no equation known.
    Rigid,
    Ambiguous,
    Error,
}

/// The head that impls are indexed by.
pub fn head_of(ty: Ty) -> Option<Head> {
    Some(match ty.kind() {
        TyKind::Bool => Head::Prim(Name::new("bool")),
        TyKind::Char => Head::Prim(Name::new("char")),
        TyKind::Str => Head::Prim(Name::new("str")),
        TyKind::Never => Head::Prim(Name::new("!")),
        TyKind::Int(i) => Head::Prim(Name::new(crate::lower::int_name(*i))),
        TyKind::Float(FloatTy::F32) => Head::Prim(Name::new("f32")),
        TyKind::Float(FloatTy::F64) => Head::Prim(Name::new("f64")),
        TyKind::Adt(d, _) => Head::Adt(*d),
        TyKind::Foreign(d) => Head::Foreign(*d),
        TyKind::Array(..) => Head::Array,
        TyKind::Slice(_) => Head::Slice,
        TyKind::Tuple(_) => Head::Tuple,
        TyKind::Ref(_, Mutability::Not) => Head::Ref,
        TyKind::Ref(_, Mutability::Mut) => Head::RefMut,
        TyKind::RawPtr(..) => Head::RawPtr,
        TyKind::FnPtr(_) => Head::FnPtr,
        TyKind::Dynamic(d) => Head::Dyn(d.principal.as_ref().map(|p| p.trait_)),
        // Only blanket impls can match these.
        TyKind::FnDef(..)
        | TyKind::Closure(..)
        | TyKind::Coroutine(..)
        | TyKind::Projection(..)
        | TyKind::Opaque(..)
        | TyKind::Param(_) => Head::Unnameable,
        TyKind::Infer(_) | TyKind::Error => return None,
    })
}

fn lang(cx: Cx<'_>, trait_: DefId) -> Option<&'static str> {
    cx.item(trait_).attrs.lang.map(|n| n.as_str())
}

/// How `Fn`-like a trait is.
pub fn fn_family(cx: Cx<'_>, trait_: DefId) -> Option<&'static str> {
    match lang(cx, trait_)? {
        l @ ("fn" | "fn_mut" | "fn_once" | "async_fn" | "async_fn_mut" | "async_fn_once") => Some(l),
        _ => None,
    }
}

impl<'a> InferCtxt<'a> {
    /// Registers a fact to prove.
    pub fn register(&mut self, pred: Pred) {
        self.pending.push(PendingPred::new(pred, 0));
    }

    /// Proves what can be proven now; the rest stays pending. Facts that cannot hold are dropped and returned.
    pub fn select_where_possible(&mut self) -> Vec<Pred> {
        let mut failed = vec![];
        let mut rounds = 0;
        loop {
            let before = self.generation;
            let work = std::mem::take(&mut self.pending);
            let mut stalled = vec![];
            let mut asked = FxHashSet::default();
            // What an associated type is that is not known yet: it is one, however often it is asked for.
            let mut projections = FxHashMap::default();
            let mut progress = false;
            let mut queue: std::collections::VecDeque<PendingPred> = work.into();
            while let Some(p) = queue.pop_front() {
                if p.depth > MAX_DEPTH {
                    continue;
                }
                if p.stalled.is_some_and(|was| self.still_waits(was)) {
                    stalled.push(p);
                    continue;
                }
                // What several facts come down to is asked once.
                let asks = self.resolve_pred(p.pred);
                if !asked.insert(asks) {
                    continue;
                }
                match self.step(asks) {
                    Step::Done(nested) => {
                        progress = true;
                        queue.extend(nested.into_iter().map(|pred| PendingPred::new(pred, p.depth + 1)));
                    }
                    Step::Stalled => {
                        let now = self.resolve_pred(asks);
                        if let Pred::Projection { assoc, args, ty } = now {
                            let one = *projections.entry((assoc, args)).or_insert(ty);
                            if one != ty && self.commit_if_some(|s| s.unify(one, ty).then_some(())).is_some() {
                                continue;
                            }
                        }
                        // Of any other type, more may be known though its variables are not: of closures, for one.
                        let waits = match subject(&now).kind() {
                            TyKind::Infer(InferVar::Ty(_)) => true,
                            TyKind::Infer(_) => matches!(now, Pred::Trait { .. }),
                            _ => false,
                        };
                        stalled.push(PendingPred { stalled: waits.then_some(now), ..p });
                    }
                    Step::Failed => {
                        progress = true;
                        failed.push(p.pred);
                    }
                }
                // Normalizing may have registered more.
                queue.extend(self.pending.drain(..));
            }
            self.pending = stalled;
            rounds += 1;
            if rounds > 64 || self.pending.is_empty() || !(progress && self.generation != before) {
                return failed;
            }
        }
    }

    /// Whether as little is known as when this was put aside: of a type that is a variable, nothing can be said whatever
    /// its trait's arguments.
    fn still_waits(&mut self, was: Pred) -> bool {
        let subject = self.shallow(subject(&was));
        matches!(subject.kind(), TyKind::Infer(InferVar::Ty(_))) || self.resolve_pred(was) == was
    }

    fn step(&mut self, pred: Pred) -> Step {
        let pred = self.normalize_pred(pred);
        match pred {
            Pred::Props { .. } => Step::Done(vec![]),
            Pred::Trait { trait_ref, .. } => {
                if is_auto_trait(self.cx, trait_ref.trait_) {
                    let lacks = self.heeds_auto && self.lacks_auto(trait_ref.trait_, trait_ref.self_ty());
                    return if lacks { Step::Failed } else { Step::Done(vec![]) };
                }
                match self.select(trait_ref) {
                    Selected::Impl { nested, .. } => Step::Done(nested.into_iter().map(|(p, _)| p).collect()),
                    Selected::Param | Selected::Bound => Step::Done(vec![]),
                    Selected::Builtin { nested } => Step::Done(nested),
                    Selected::Ambiguous => Step::Stalled,
                    Selected::None | Selected::Negative(_) => Step::Failed,
                }
            }
            Pred::Projection { assoc, args, ty } => match self.project(assoc, args) {
                Projected::Done(t) => {
                    let want = self.normalize(ty);
                    if self.commit_if_some(|s| s.unify(t, want).then_some(())).is_some() {
                        Step::Done(vec![])
                    } else {
                        Step::Failed
                    }
                }
                Projected::Rigid => {
                    let args = self.resolve_args(args);
                    let t = Ty::new(TyKind::Projection(assoc, args));
                    let want = self.normalize(ty);
                    if self.commit_if_some(|s| s.unify(t, want).then_some(())).is_some() {
                        Step::Done(vec![])
                    } else {
                        Step::Failed
                    }
                }
                Projected::Ambiguous => Step::Stalled,
                Projected::Error => Step::Failed,
            },
        }
    }

    /// Whether a fact may hold, without keeping any consequence.
    pub fn evaluate(&mut self, pred: Pred) -> Eval {
        self.probe(|s| s.evaluate_kept(pred))
    }

    fn evaluate_kept(&mut self, pred: Pred) -> Eval {
        let pred = self.resolve_pred(pred);
        if self.eval_stack.is_empty() {
            self.eval_fuel = MAX_EVALUATIONS;
        }
        // Its variables are no others than those of the same question further up (`S: Distribution<_>` by way of
        // `S: Distribution<(A, B)>`).
        let asked = anonymous(pred);
        if self.depth > 16 || self.eval_fuel == 0 || self.eval_stack.contains(&asked) {
            return Eval::Maybe;
        }
        self.eval_fuel -= 1;
        self.depth += 1;
        self.eval_stack.push(asked);
        let r = match self.step(pred) {
            Step::Done(nested) => {
                let mut r = Eval::Yes;
                for n in nested {
                    r = r.min(self.evaluate_kept(n));
                    if r == Eval::No {
                        break;
                    }
                }
                r
            }
            Step::Stalled => Eval::Maybe,
            Step::Failed => Eval::No,
        };
        self.eval_stack.pop();
        self.depth -= 1;
        r
    }

    /// Finds how a trait reference holds, and binds what that determines.
    pub fn select(&mut self, tr: TraitRef) -> Selected {
        if self.depth > MAX_DEPTH {
            return Selected::Ambiguous;
        }
        let self_ty = self.shallow(tr.self_ty());
        match self_ty.kind() {
            TyKind::Error => return Selected::Ambiguous,
            TyKind::Infer(InferVar::Ty(_)) => {
                return Selected::Ambiguous;
            }
            _ => {}
        }
        let builtin = self.builtin(tr, self_ty);
        match builtin {
            Builtin::Yes(nested) => return Selected::Builtin { nested },
            Builtin::No => {
                // A where clause may still promise it (`where fn(T): Clone`): look there only.
                return match self.from_env(tr) {
                    Some(s) => s,
                    None => Selected::None,
                };
            }
            Builtin::Ambiguous => return Selected::Ambiguous,
            Builtin::Other => {}
        }
        let mut candidates: Vec<Candidate> = vec![];
        if let Some(s) = self.from_env(tr) {
            return s;
        }
        let mut bounds: Vec<TraitRef> = vec![];
        for b in self.alias_bounds(tr, self_ty) {
            if !bounds.contains(&b) && self.probe(|s| s.unify_args(b.args, tr.args)) {
                bounds.push(b);
            }
        }
        candidates.extend(bounds.into_iter().map(Candidate::Bound));
        if let TyKind::Dynamic(d) = self_ty.kind()
            && let Some(p) = &d.principal
        {
            let mut args = vec![Arg::Ty(self_ty)];
            args.extend(p.args);
            let base = TraitRef { trait_: p.trait_, args: Args::new(&args) };
            for t in self.elaborate_ref(base) {
                if t.trait_ == tr.trait_ && self.probe(|s| s.unify_args(t.args, tr.args)) {
                    candidates.push(Candidate::Bound(t));
                }
            }
        }
        if !candidates.is_empty() {
            // `T::Int: Shr<u32> + Shr<i32>`: what the argument is decides, once it is known.
            return if candidates.len() > 1 && self.has_open_args(tr.args) {
                Selected::Ambiguous
            } else {
                self.confirm(tr, candidates.swap_remove(0))
            };
        }
        // Impls.
        let mut impls: Vec<DefId> = vec![];
        match self_ty.kind() {
            TyKind::Infer(InferVar::Int(_)) | TyKind::Infer(InferVar::Float(_)) => {
                let int = matches!(self_ty.kind(), TyKind::Infer(InferVar::Int(_)));
                let prims: &[&str] = if int {
                    &["i32", "u8", "i8", "u16", "i16", "u32", "u64", "i64", "u128", "i128", "usize", "isize"]
                } else {
                    &["f64", "f32"]
                };
                // `{integer}: Trait` is decided by fallback unless one impl alone fits.
                for p in prims {
                    for i in self.cx.impls_of(tr.trait_, Head::Prim(Name::new(p))) {
                        if !impls.contains(i) && self.impl_matches(*i, tr) {
                            impls.push(*i);
                        }
                    }
                    if impls.len() > 1 {
                        return Selected::Ambiguous;
                    }
                }
            }
            _ => {
                if let Some(h) = head_of(self_ty) {
                    for i in self.cx.impls_of(tr.trait_, h) {
                        if self.impl_matches(*i, tr) {
                            impls.push(*i);
                        }
                    }
                }
            }
        }
        if impls.len() > 1 {
            let keep: Vec<DefId> =
                impls.iter().copied().filter(|i| self.probe(|s| s.impl_evaluates(*i, tr)) != Eval::No).collect();
            if keep.is_empty() {
                impls.truncate(1);
            } else {
                impls = keep;
            }
            if may_specialize(self.cx) {
                let all = impls.clone();
                impls.retain(|i| all.iter().all(|j| i == j || !specializes(self.cx, *j, *i)));
            }
        }
        match impls.len() {
            0 => {
                // A derive that is not known may have made the impl.
                if has_unknown_derive(self.cx, self_ty) || tr.args.has_error() {
                    Selected::Ambiguous
                } else {
                    Selected::None
                }
            }
            1 => self.confirm(tr, Candidate::Impl(impls[0])),
            _ if self.has_open_args(tr.args) => Selected::Ambiguous,
            _ => self.confirm(tr, Candidate::Impl(impls[0])),
        }
    }

    fn from_env(&mut self, tr: TraitRef) -> Option<Selected> {
        let mut found: Vec<TraitRef> = vec![];
        for i in 0..self.env.preds.len() {
            if let Pred::Trait { trait_ref, .. } = self.env.preds[i]
                && trait_ref.trait_ == tr.trait_
                && !found.contains(&trait_ref)
                && self.probe(|s| s.unify_args(trait_ref.args, tr.args))
            {
                found.push(trait_ref);
            }
        }
        match found.len() {
            0 => None,
            1 => Some(self.confirm(tr, Candidate::Param(found[0]))),
            // Several where clauses fit: with the self type known, later unification decides.
            _ if self.has_open_args(tr.args) => Some(Selected::Ambiguous),
            _ => Some(self.confirm(tr, Candidate::Param(found[0]))),
        }
    }

    fn has_open_args(&mut self, args: Args) -> bool {
        self.resolve_args(args).iter().any(|a| arg_flags(a).has(Flags::INFER))
    }

    /// Bounds that an opaque or associated type declares of itself, as trait references of this trait.
    fn alias_bounds(&mut self, tr: TraitRef, self_ty: Ty) -> Vec<TraitRef> {
        let (def, args) = match self_ty.kind() {
            TyKind::Projection(d, a) | TyKind::Opaque(d, a) => (*d, *a),
            _ => return vec![],
        };
        let mut out = vec![];
        for (p, _) in self.cx.item_bounds(def) {
            if let Pred::Trait { trait_ref, .. } = p {
                let t = trait_ref.subst(&args);
                if t.self_ty() != self_ty && self.resolve(t.self_ty()) != self.resolve(self_ty) {
                    continue;
                }
                out.extend(self.elaborate_ref(t).into_iter().filter(|t| t.trait_ == tr.trait_));
            }
        }
        out
    }

    /// A trait reference and its supertraits' ones.
    pub fn elaborate_ref(&mut self, tr: TraitRef) -> Vec<TraitRef> {
        let mut out = vec![tr];
        let mut i = 0;
        while i < out.len() && out.len() < 256 {
            let t = out[i];
            i += 1;
            for (p, _) in self.cx.super_predicates(t.trait_) {
                if let Pred::Trait { trait_ref, .. } = p {
                    let s = trait_ref.subst(&t.args);
                    let s = TraitRef { trait_: s.trait_, args: self.normalize_args(s.args) };
                    if s.self_ty() == tr.self_ty() && !out.contains(&s) {
                        out.push(s);
                    }
                }
            }
        }
        out
    }

    fn impl_matches(&mut self, def: DefId, tr: TraitRef) -> bool {
        let h = self.cx.impl_header(def);
        let Some(itr) = h.trait_ref else { return false };
        if itr.trait_ != tr.trait_ {
            return false;
        }
        self.probe(|s| {
            let args = s.fresh_args(def, &[]);
            s.unify_impl_header(itr, args, tr) && h.sized.iter().all(|n| !s.is_unsized(args.get(*n as usize)))
        })
    }

    fn is_unsized(&mut self, arg: Option<&Arg>) -> bool {
        let Some(Arg::Ty(ty)) = arg else { return false };
        matches!(self.shallow(*ty).kind(), TyKind::Str | TyKind::Slice(_) | TyKind::Dynamic(_) | TyKind::Foreign(_))
    }

    fn unify_impl_header(&mut self, itr: TraitRef, impl_args: Args, tr: TraitRef) -> bool {
        // Unify the parts without projections first, so that those can be normalized.
        let header = itr.subst(&impl_args);
        for (h, g) in header.args.into_iter().zip(tr.args) {
            let ok = match (h, g) {
                (Arg::Ty(h), Arg::Ty(g)) => {
                    let h = if h.has_projection() { self.normalize(h) } else { h };
                    let g = if self.reveal && g.flags().has(Flags::ALIAS) { self.normalize(g) } else { g };
                    self.unify(h, g)
                }
                (Arg::Const(a), Arg::Const(b)) => {
                    self.unify_args(Args::new(&[Arg::Const(a)]), Args::new(&[Arg::Const(b)]))
                }
                _ => false,
            };
            if !ok {
                return false;
            }
        }
        true
    }

    fn impl_evaluates(&mut self, def: DefId, tr: TraitRef) -> Eval {
        let h = self.cx.impl_header(def);
        let Some(itr) = h.trait_ref else { return Eval::No };
        let args = self.fresh_args(def, &[]);
        if !self.unify_impl_header(itr, args, tr) {
            return Eval::No;
        }
        if h.negative {
            return Eval::Yes;
        }
        let mut open: Vec<Pred> = h.preds.iter().map(|(p, _)| p.subst(&args)).collect();
        // A later bound may say what an earlier one is about: `impl<A: Arg, F: Fn(A)> Handler<A> for F`.
        for _ in 0..2 {
            let mut left = vec![];
            for p in open {
                match self.evaluate_kept(p) {
                    Eval::No => return Eval::No,
                    Eval::Maybe => left.push(p),
                    Eval::Yes => {}
                }
            }
            open = left;
        }
        if open.is_empty() { Eval::Yes } else { Eval::Maybe }
    }

    fn confirm(&mut self, tr: TraitRef, c: Candidate) -> Selected {
        match c {
            Candidate::Param(p) => {
                self.unify_args(p.args, tr.args);
                Selected::Param
            }
            Candidate::Bound(p) => {
                self.unify_args(p.args, tr.args);
                Selected::Bound
            }
            Candidate::Impl(def) => {
                let h = self.cx.impl_header(def);
                let args = self.fresh_args(def, &[]);
                if let Some(itr) = h.trait_ref {
                    self.unify_impl_header(itr, args, tr);
                }
                if h.negative {
                    return Selected::Negative(def);
                }
                let nested = h.preds.iter().map(|(p, s)| (p.subst(&args), *s)).collect();
                Selected::Impl { def, args, nested }
            }
        }
    }

    fn builtin(&mut self, tr: TraitRef, self_ty: Ty) -> Builtin {
        let Some(l) = lang(self.cx, tr.trait_) else { return Builtin::Other };
        use TyKind::*;
        let clone_of = |tys: &[Ty]| {
            Builtin::Yes(
                tys.iter()
                    .map(|t| Pred::Trait {
                        trait_ref: TraitRef { trait_: tr.trait_, args: Args::new(&[Arg::Ty(*t)]) },
                        props: Props::NONE,
                    })
                    .collect(),
            )
        };
        match l {
            "sized" => match self_ty.kind() {
                Str | Slice(_) | Dynamic(_) | Foreign(_) => Builtin::No,
                _ => Builtin::Yes(vec![]),
            },
            "copy" | "clone" => match self_ty.kind() {
                Bool
                | Char
                | Int(_)
                | Float(_)
                | Never
                | RawPtr(..)
                | FnDef(..)
                | FnPtr(_)
                | Ref(_, Mutability::Not)
                | Infer(InferVar::Int(_) | InferVar::Float(_)) => Builtin::Yes(vec![]),
                // What it keeps is a question for later, on ground types.
                Coroutine(d, _) if is_cloneable_kind(self.cx, *d) => Builtin::Yes(vec![]),
                Ref(_, Mutability::Mut) | Str | Slice(_) | Dynamic(_) | Foreign(_) | Coroutine(..) => Builtin::No,
                Tuple(ts) => clone_of(ts),
                Array(t, _) => clone_of(&[*t]),
                Closure(d, args) => {
                    if self.closures.contains_key(d) {
                        // Its captures are not known before its body is done.
                        return Builtin::Yes(vec![]);
                    }
                    match self.cx.closure_info(*d) {
                        Some(c) => {
                            let tys: Vec<Ty> = c.captures.iter().map(|c| c.ty.subst(args)).collect();
                            clone_of(&tys)
                        }
                        None => Builtin::Ambiguous,
                    }
                }
                Adt(..) | Projection(..) | Opaque(..) | Param(_) | Infer(_) | Error => Builtin::Other,
            },
            "tuple_trait" => match self_ty.kind() {
                Tuple(_) => Builtin::Yes(vec![]),
                _ => Builtin::Other,
            },
            "pointee_trait"
            | "discriminant_kind"
            | "destruct"
            | "freeze"
            | "unsize"
            | "coerce_unsized"
            | "dispatch_from_dyn"
            | "structural_peq"
            | "async_destruct"
            | "pointer_like"
            | "const_param_ty"
            | "bikeshed_guaranteed_no_drop"
            | "transmute_trait"
            | "fn_ptr_trait" => Builtin::Yes(vec![]),
            "fn" | "fn_mut" | "fn_once" => match self.callable(self_ty) {
                Some((inputs, _)) => {
                    if matches!(self_ty.kind(), FnDef(..) | FnPtr(_) | Closure(..)) {
                        let tuple = Ty::new(Tuple(inputs));
                        let arg = tr.args.get(1).map_or_else(Ty::error, |a| a.ty());
                        if self.commit_if_some(|s| s.unify(tuple, arg).then_some(())).is_some() {
                            Builtin::Yes(vec![])
                        } else {
                            Builtin::No
                        }
                    } else {
                        Builtin::Other
                    }
                }
                None => match self_ty.kind() {
                    Closure(..) => Builtin::Ambiguous,
                    _ => Builtin::Other,
                },
            },
            "async_fn" | "async_fn_mut" | "async_fn_once" => match self.callable(self_ty) {
                Some((inputs, _)) => {
                    let tuple = Ty::new(Tuple(inputs));
                    let arg = tr.args.get(1).map_or_else(Ty::error, |a| a.ty());
                    if self.commit_if_some(|s| s.unify(tuple, arg).then_some(())).is_some() {
                        Builtin::Yes(vec![])
                    } else {
                        Builtin::No
                    }
                }
                None => Builtin::Other,
            },
            "future_trait" => match self_ty.kind() {
                Coroutine(d, _) if coroutine_kind(self.cx, *d) == CoroutineKind::Async => Builtin::Yes(vec![]),
                Coroutine(..) => Builtin::No,
                _ => Builtin::Other,
            },
            "iterator" => match self_ty.kind() {
                Coroutine(d, _) if coroutine_kind(self.cx, *d) == CoroutineKind::Gen => Builtin::Yes(vec![]),
                _ => Builtin::Other,
            },
            "async_iterator" => match self_ty.kind() {
                Coroutine(d, _) if coroutine_kind(self.cx, *d) == CoroutineKind::AsyncGen => Builtin::Yes(vec![]),
                _ => Builtin::Other,
            },
            "coroutine" => match self_ty.kind() {
                Coroutine(d, cargs) if matches!(coroutine_kind(self.cx, *d), CoroutineKind::Coroutine { .. }) => {
                    let resume = self.coroutine_tys(*d, *cargs).resume();
                    let arg = tr.args.get(1).map_or_else(Ty::error, |a| a.ty());
                    if self.commit_if_some(|s| s.unify(resume, arg).then_some(())).is_some() {
                        Builtin::Yes(vec![])
                    } else {
                        Builtin::No
                    }
                }
                _ => Builtin::Other,
            },
            _ => Builtin::Other,
        }
    }

    /// The argument and result types of something called by `f(..)`, if it is a function, pointer or closure.
    pub fn callable(&mut self, ty: Ty) -> Option<(Tys, Ty)> {
        match ty.kind() {
            TyKind::FnDef(d, args) => {
                let s = self.cx.fn_sig(*d);
                let inputs: Vec<Ty> = s.inputs.iter().map(|t| self.normalize(t.subst(args))).collect();
                let output = self.normalize(s.output.subst(args));
                Some((Tys::new(&inputs), output))
            }
            TyKind::FnPtr(p) => Some((p.inputs, p.output)),
            TyKind::Closure(d, args) => match self.closures.get(d) {
                Some(c) => Some((c.inputs, c.output)),
                None => {
                    let (i, o) = self.cx.callable_sig(Ty::new(TyKind::Closure(*d, *args)))?;
                    Some((i, o))
                }
            },
            _ => None,
        }
    }

    // ----------------------------------------------------------------------------------------------------- projection

    /// What an associated type stands for.
    pub fn project(&mut self, assoc: DefId, args: Args) -> Projected {
        let args = self.resolve_args(args);
        // Which number a variable stands for changes nothing of what is found before that is known.
        let ground = !args.iter().any(|a| arg_flags(a).has(Flags::ANY_TYPE));
        if ground && let Some(known) = self.projected(assoc, args) {
            return Projected::Done(self.resolve(known));
        }
        let found = self.project_anew(assoc, args);
        if let Projected::Done(t) = found
            && ground
        {
            let t = self.resolve(t);
            // A variable in it is what a closure returns, of which more will be known later.
            if !t.has_error() {
                self.set_projected(assoc, args, t);
            }
        }
        found
    }

    fn project_anew(&mut self, assoc: DefId, args: Args) -> Projected {
        if self.depth > MAX_DEPTH {
            return Projected::Ambiguous;
        }
        let Some(trait_) = assoc_trait(assoc) else { return Projected::Error };
        let self_ty = args.first().map_or_else(Ty::error, |a| a.ty());
        let self_ty = self.shallow(self_ty);
        match self_ty.kind() {
            TyKind::Error => return Projected::Done(Ty::error()),
            TyKind::Infer(InferVar::Ty(_)) => return Projected::Ambiguous,
            _ => {}
        }
        // Where clauses.
        let of_env: Vec<(Args, Ty)> = self.env.preds.iter().filter_map(|p| projection_of(p, assoc)).collect();
        if let Some(found) = self.one_that_fits(args, of_env) {
            return found;
        }
        // The object's own projections.
        if let TyKind::Dynamic(d) = self_ty.kind()
            && let Some(p) = &d.principal
        {
            if let Some((_, t)) = p.projections.iter().find(|(a, _)| *a == assoc) {
                return Projected::Done(*t);
            }
            // `trait Sub: Iterator<Item = u8>`: from the supertraits.
            let mut base = vec![Arg::Ty(self_ty)];
            base.extend(p.args);
            let refs = self.elaborate_ref(TraitRef { trait_: p.trait_, args: Args::new(&base) });
            if let Some((_, ty)) = self.said_of(assoc, refs).first() {
                return Projected::Done(*ty);
            }
        }
        // Bounds of the alias itself (`impl Iterator<Item = u8>`).
        if let TyKind::Projection(d, a) | TyKind::Opaque(d, a) = self_ty.kind() {
            let mut said: Vec<(Args, Ty)> = vec![];
            for (p, _) in self.cx.item_bounds(*d) {
                match p.subst(a) {
                    Pred::Trait { trait_ref, .. } => {
                        let refs = self.elaborate_ref(trait_ref);
                        said.extend(self.said_of(assoc, refs));
                    }
                    p => said.extend(projection_of(&p, assoc)),
                }
            }
            match self.one_that_fits(args, said) {
                Some(Projected::Done(ty)) => return Projected::Done(self.normalize(ty)),
                Some(other) => return other,
                None => {}
            }
        }
        if let Some(t) = self.builtin_projection(assoc, trait_, self_ty, args) {
            return t;
        }
        let g = self.cx.generics(trait_);
        let trait_args = Args::new(args.get(..g.params.len()).unwrap_or(&args));
        match self.select(TraitRef { trait_, args: trait_args }) {
            Selected::Impl { def, args: impl_args, nested } => {
                // Nested facts may bind the impl's own parameters (`impl<I: Iterator<Item = T>, T> ..`).
                for (p, _) in nested {
                    if matches!(p, Pred::Projection { .. }) {
                        self.pending.push(PendingPred::new(p, self.depth));
                    }
                }
                let own = args.get(g.params.len()..).unwrap_or(&[]);
                self.impl_projection(def, impl_args, assoc, own, args)
            }
            Selected::Param | Selected::Bound | Selected::Builtin { .. } => Projected::Rigid,
            Selected::None | Selected::Negative(_) => {
                if matches!(self_ty.kind(), TyKind::Param(_) | TyKind::Projection(..)) {
                    Projected::Rigid
                } else {
                    Projected::Error
                }
            }
            Selected::Ambiguous => {
                if args.iter().any(|a| arg_flags(a).has(Flags::ERROR)) {
                    Projected::Done(Ty::error())
                } else {
                    Projected::Ambiguous
                }
            }
        }
    }

    /// What the declarations of traits say of an associated type: that of a supertrait (`trait Sub: Iterator<Item = u8>`).
    fn said_of(&self, assoc: DefId, refs: Vec<TraitRef>) -> Vec<(Args, Ty)> {
        let of = |t: TraitRef| {
            let preds = self.cx.super_predicates(t.trait_).iter();
            preds.filter_map(move |(p, _)| projection_of(&p.subst(&t.args), assoc))
        };
        refs.into_iter().flat_map(of).collect()
    }

    /// What is said of a projection with these arguments. If several clauses fit (`&'a A: IntoIterator<Item = X>` and
    /// `&'b B: IntoIterator<Item = Y>`, of a `&_`), later unification decides.
    fn one_that_fits(&mut self, args: Args, clauses: Vec<(Args, Ty)>) -> Option<Projected> {
        let mut fitting: Vec<(Args, Ty)> = vec![];
        for (of, ty) in clauses {
            if fitting.iter().all(|(known, _)| *known != of) && self.probe(|s| s.unify_args(of, args)) {
                fitting.push((of, ty));
            }
        }
        let (of, ty) = *fitting.first()?;
        if fitting.len() > 1 && self.has_open_args(args) {
            return Some(Projected::Ambiguous);
        }
        self.unify_args(of, args);
        Some(Projected::Done(ty))
    }

    fn impl_projection(
        &mut self,
        impl_: DefId,
        impl_args: Args,
        assoc: DefId,
        own: &[Arg],
        trait_args: Args,
    ) -> Projected {
        let mut full = impl_args.to_vec();
        full.extend_from_slice(own);
        let (item, space) = match assoc.kind() {
            DefKind::ReturnOpaque => (crate::queries::owner_of(assoc), Namespace::Value),
            _ => (assoc, Namespace::Type),
        };
        let given = self.cx.assoc_item(impl_, item.name(), space);
        if is_default(self.cx, impl_, given) {
            // A more special impl may say otherwise.
            return Projected::Rigid;
        }
        if given.is_none() && may_specialize(self.cx) {
            // The item is that of a more general impl: which, is not looked up.
            return Projected::Done(Ty::error());
        }
        if assoc.kind() == DefKind::ReturnOpaque {
            let f = item;
            let Some(g) = given else {
                // The trait's default body.
                return Projected::Done(default_return(self.cx, f, assoc, trait_args));
            };
            let want = self.cx.fn_sig(f).output;
            let have = self.cx.fn_sig(g).output;
            return match corresponding(want, have, assoc) {
                Some(t) => {
                    let t = self.normalize(t.subst(&full));
                    Projected::Done(t)
                }
                None => Projected::Error,
            };
        }
        match given {
            Some(a) => {
                let t = self.cx.type_of(a).subst(&full);
                let t = self.normalize(t);
                Projected::Done(t)
            }
            None => match &self.cx.item(assoc).kind {
                ItemKind::TypeAlias(a) if a.ty.is_some() => {
                    let t = self.cx.type_of(assoc).subst(&trait_args);
                    let t = self.normalize(t);
                    Projected::Done(t)
                }
                _ => Projected::Error,
            },
        }
    }

    fn builtin_projection(&mut self, assoc: DefId, trait_: DefId, self_ty: Ty, args: Args) -> Option<Projected> {
        let l = lang(self.cx, trait_)?;
        let name = assoc.name();
        match l {
            "fn_once" if name == "Output" => {
                if !matches!(self_ty.kind(), TyKind::FnDef(..) | TyKind::FnPtr(_) | TyKind::Closure(..)) {
                    return None;
                }
                let (inputs, output) = self.callable(self_ty)?;
                let tuple = Ty::new(TyKind::Tuple(inputs));
                if let Some(a) = args.get(1) {
                    self.unify(tuple, a.ty());
                }
                Some(Projected::Done(output))
            }
            "async_fn_once" | "async_fn_mut" | "async_fn" => {
                let (inputs, future) = self.callable(self_ty)?;
                let tuple = Ty::new(TyKind::Tuple(inputs));
                if let Some(a) = args.get(1) {
                    self.unify(tuple, a.ty());
                }
                if name == "Output" {
                    let f = self.cx.lang_item("future_trait")?;
                    let out = self.cx.assoc_item(f, Name::new("Output"), Namespace::Type)?;
                    let t = self.normalize(Ty::new(TyKind::Projection(out, Args::new(&[Arg::Ty(future)]))));
                    return Some(Projected::Done(t));
                }
                Some(Projected::Done(future))
            }
            "future_trait" => match self_ty.kind() {
                TyKind::Coroutine(d, cargs) => Some(Projected::Done(self.coroutine_tys(*d, *cargs).output)),
                _ => None,
            },
            "iterator" | "async_iterator" | "coroutine" => {
                let TyKind::Coroutine(d, cargs) = self_ty.kind() else { return None };
                let kind = coroutine_kind(self.cx, *d);
                let tys = self.coroutine_tys(*d, *cargs);
                match (l, kind) {
                    ("iterator", CoroutineKind::Gen) | ("async_iterator", CoroutineKind::AsyncGen) => {
                        Some(Projected::Done(tys.yields))
                    }
                    ("coroutine", CoroutineKind::Coroutine { .. }) => {
                        if let Some(a) = args.get(1) {
                            self.unify(tys.resume(), a.ty());
                        }
                        Some(Projected::Done(if name == "Return" { tys.output } else { tys.yields }))
                    }
                    _ => None,
                }
            }
            "discriminant_kind" => Some(Projected::Done(Ty::int(IntTy::Isize))),
            "pointee_trait" => Some(Projected::Done(Ty::usize())),
            _ => None,
        }
    }

    /// What a coroutine takes and gives.
    pub fn coroutine_tys(&mut self, d: DefId, args: Args) -> ClosureTys {
        if let Some(c) = self.closures.get(&d) {
            return *c;
        }
        let tys = crate::queries::coroutine_tys(self.cx, d);
        let inputs = tys.inputs.iter().map(|t| self.normalize(t.subst(&args))).collect();
        ClosureTys {
            inputs,
            output: self.normalize(tys.output.subst(&args)),
            yields: self.normalize(tys.yields.subst(&args)),
        }
    }

    /// Replaces projections by what they stand for; undecided ones by fresh variables with a pending fact.
    pub fn normalize(&mut self, ty: Ty) -> Ty {
        let wanted = if self.reveal { Flags::ALIAS } else { Flags::PROJECTION };
        if !ty.flags().has(wanted) {
            return ty;
        }
        if self.depth > MAX_DEPTH {
            return Ty::error();
        }
        self.depth += 1;
        let t = fold_ty(ty, &mut Normalizer { ctx: self, wanted });
        self.depth -= 1;
        t
    }
    pub fn normalize_args(&mut self, args: Args) -> Args {
        if !args.iter().any(|a| arg_flags(a).has(Flags::ALIAS)) {
            return args;
        }
        args.into_iter()
            .map(|a| match a {
                Arg::Ty(t) => Arg::Ty(self.normalize(t)),
                c => c,
            })
            .collect()
    }
    pub fn normalize_pred(&mut self, p: Pred) -> Pred {
        match p {
            Pred::Trait { trait_ref, props } => Pred::Trait {
                trait_ref: TraitRef { trait_: trait_ref.trait_, args: self.normalize_args(trait_ref.args) },
                props,
            },
            Pred::Projection { assoc, args, ty } => {
                Pred::Projection { assoc, args: self.normalize_args(args), ty: self.normalize(ty) }
            }
            Pred::Props { ty, props } => Pred::Props { ty: self.normalize(ty), props },
        }
    }
}

enum Step {
    Done(Vec<Pred>),
    Stalled,
    Failed,
}

enum Builtin {
    Yes(Vec<Pred>),
    No,
    Ambiguous,
    Other,
}

struct Normalizer<'x, 'a> {
    ctx: &'x mut InferCtxt<'a>,
    wanted: Flags,
}
impl Folder for Normalizer<'_, '_> {
    fn enter(&mut self, ty: Ty) -> Option<Ty> {
        (!ty.flags().has(self.wanted)).then_some(ty)
    }
    fn leave(&mut self, ty: Ty) -> Ty {
        match ty.kind() {
            TyKind::Projection(assoc, args) => match self.ctx.project(*assoc, *args) {
                Projected::Done(t) => self.ctx.normalize(t),
                Projected::Rigid => ty,
                Projected::Error => Ty::error(),
                Projected::Ambiguous => {
                    let v = self.ctx.fresh();
                    let depth = self.ctx.depth;
                    self.ctx
                        .pending
                        .push(PendingPred::new(Pred::Projection { assoc: *assoc, args: *args, ty: v }, depth));
                    v
                }
            },
            TyKind::Opaque(def, args) if self.ctx.reveal => match self.ctx.cx.hidden_type(*def) {
                Some(t) => self.ctx.normalize(t.subst(args)),
                None => ty,
            },
            _ => ty,
        }
    }
}

/// The fact with its variables numbered by where they stand.
fn anonymous(pred: Pred) -> Pred {
    struct Number(Vec<InferVar>);
    impl Folder for Number {
        fn enter(&mut self, ty: Ty) -> Option<Ty> {
            if !ty.has_infer() {
                return Some(ty);
            }
            let TyKind::Infer(var @ InferVar::Ty(_)) = ty.kind() else { return None };
            let known = self.0.iter().position(|v| v == var);
            let number = known.unwrap_or_else(|| {
                self.0.push(*var);
                self.0.len() - 1
            });
            Some(Ty::new(TyKind::Infer(InferVar::Ty(number as u32))))
        }
    }
    fold_pred(pred, &mut Number(Vec::new()))
}

/// The type that a fact is about.
fn subject(pred: &Pred) -> Ty {
    match pred {
        Pred::Trait { trait_ref, .. } => trait_ref.self_ty(),
        Pred::Projection { args, .. } => args.first().map_or_else(Ty::error, |a| a.ty()),
        Pred::Props { ty, .. } => *ty,
    }
}

/// What a predicate says of an associated type: for which arguments it is what.
fn projection_of(pred: &Pred, assoc: DefId) -> Option<(Args, Ty)> {
    match pred {
        Pred::Projection { assoc: of, args, ty } if *of == assoc => Some((*args, *ty)),
        _ => None,
    }
}

/// Whether a derive that is not known may have made impls for a type.
pub fn has_unknown_derive(cx: Cx<'_>, ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Adt(d, _) if cx.try_item(*d).is_some_and(|i| i.attrs.unknown_derive))
}

/// The trait that an associated type (or a method's returned opaque) belongs to.
pub fn assoc_trait(assoc: DefId) -> Option<DefId> {
    let container = if assoc.kind() == DefKind::ReturnOpaque { crate::queries::owner_of(assoc) } else { assoc };
    container.parent().filter(|p| p.kind() == DefKind::Trait)
}

fn default_return(cx: Cx<'_>, f: DefId, opaque: DefId, args: Args) -> Ty {
    match &cx.item(f).kind {
        ItemKind::Fn(i) if i.coroutine().is_some() && i.has_body => {
            Ty::new(TyKind::Coroutine(crate::lower::fn_coroutine_def(f), args))
        }
        ItemKind::Fn(i) if i.has_body => cx.hidden_type(opaque).map_or_else(Ty::error, |t| t.subst(&args)),
        _ => Ty::error(),
    }
}

/// The part of `have` that stands where the projection of `opaque` stands in `want`.
fn corresponding(want: Ty, have: Ty, opaque: DefId) -> Option<Ty> {
    if matches!(want.kind(), TyKind::Projection(d, _) if *d == opaque) {
        return Some(have);
    }
    match (want.kind(), have.kind()) {
        (TyKind::Adt(d, a), TyKind::Adt(e, b)) if d == e => {
            a.iter().zip(b.iter()).find_map(|(x, y)| corresponding(x.ty(), y.ty(), opaque))
        }
        (TyKind::Tuple(a), TyKind::Tuple(b)) => a.iter().zip(b.iter()).find_map(|(x, y)| corresponding(*x, *y, opaque)),
        (TyKind::Ref(a, _), TyKind::Ref(b, _))
        | (TyKind::Slice(a), TyKind::Slice(b))
        | (TyKind::Array(a, _), TyKind::Array(b, _)) => corresponding(*a, *b, opaque),
        // `impl Iterator<Item = impl X>` against a concrete type: through the outer opaque's projection bounds; not tracked.
        _ => None,
    }
}

/// What kind of coroutine this is. That is syntax: no inference is asked for it, which would be a cycle inside the body
/// itself.
pub fn coroutine_kind(cx: Cx<'_>, d: DefId) -> CoroutineKind {
    let owner = crate::queries::owner_of(d);
    if d == crate::lower::fn_coroutine_def(owner) {
        return match &cx.item(owner).kind {
            ItemKind::Fn(f) => f.coroutine().unwrap_or(CoroutineKind::Async),
            _ => CoroutineKind::Async,
        };
    }
    let Some(body) = cx.body(owner) else { return CoroutineKind::Async };
    let found = body.exprs.values().find_map(|e| match &e.kind {
        asyncsend_hir::ast::ExprKind::AsyncBlock { kind, def, .. } if *def == d => Some(*kind),
        asyncsend_hir::ast::ExprKind::Closure { coroutine: Some(c), kind: Some(kind), .. } if *c == d => Some(*kind),
        _ => None,
    });
    found.unwrap_or(CoroutineKind::Async)
}

/// Whether a coroutine of this kind may be moved between two resumptions.
pub fn is_movable(kind: CoroutineKind) -> bool {
    match kind {
        CoroutineKind::Async | CoroutineKind::AsyncGen => false,
        CoroutineKind::Coroutine { is_static } => !is_static,
        CoroutineKind::Gen => true,
    }
}

/// Whether a coroutine can be cloned if all that it holds can be.
pub fn is_cloneable_kind(cx: Cx<'_>, d: DefId) -> bool {
    cx.has_feature("coroutine_clone") && is_movable(coroutine_kind(cx, d))
}

/// Replaces projections by equations of the environment alone.
pub fn normalize_by_env(env: &Env, ty: Ty) -> Ty {
    struct ByEnv<'e>(&'e Env);
    impl Folder for ByEnv<'_> {
        fn enter(&mut self, ty: Ty) -> Option<Ty> {
            (!ty.has_projection()).then_some(ty)
        }
        fn leave(&mut self, ty: Ty) -> Ty {
            if let TyKind::Projection(a, args) = ty.kind() {
                for p in &self.0.preds {
                    if let Pred::Projection { assoc, args: pargs, ty: t } = p
                        && assoc == a
                        && pargs == args
                    {
                        return *t;
                    }
                }
            }
            ty
        }
    }
    fold_ty(ty, &mut ByEnv(env))
}

// ------------------------------------------------------------------------------------------------------- ground questions

/// Normalizes a type without inference variables.
pub fn normalize(cx: Cx<'_>, env: &Env, ty: Ty, reveal: bool) -> Ty {
    let wanted = if reveal { Flags::ALIAS } else { Flags::PROJECTION };
    if !ty.flags().has(wanted) {
        return ty;
    }
    let mut ctx = InferCtxt::new(cx, env.clone(), reveal);
    let t = ctx.normalize(ty);
    ctx.select_where_possible();
    let t = ctx.resolve(t);
    if t.has_infer() { erase_infer(t) } else { t }
}

/// Leftover variables become errors.
pub fn erase_infer(t: Ty) -> Ty {
    struct Erase;
    impl Folder for Erase {
        fn enter(&mut self, ty: Ty) -> Option<Ty> {
            if !ty.has_infer() {
                return Some(ty);
            }
            matches!(ty.kind(), TyKind::Infer(_)).then(Ty::error)
        }
        fn fold_const(&mut self, c: Const) -> Const {
            if matches!(c, Const::Infer(_)) { Const::Unknown } else { c }
        }
    }
    fold_ty(t, &mut Erase)
}

pub fn erase_infer_pred(p: Pred) -> Pred {
    let args = |a: Args| {
        a.into_iter()
            .map(|a| match a {
                Arg::Ty(t) => Arg::Ty(erase_infer(t)),
                Arg::Const(Const::Infer(_)) => Arg::Const(Const::Unknown),
                c => c,
            })
            .collect()
    };
    match p {
        Pred::Trait { trait_ref, props } => {
            Pred::Trait { trait_ref: TraitRef { trait_: trait_ref.trait_, args: args(trait_ref.args) }, props }
        }
        Pred::Projection { assoc, args: a, ty } => Pred::Projection { assoc, args: args(a), ty: erase_infer(ty) },
        Pred::Props { ty, props } => Pred::Props { ty: erase_infer(ty), props },
    }
}

/// Selection on ground types.
pub fn select_ground(cx: Cx<'_>, env: &Env, tr: TraitRef) -> Selection {
    let mut ctx = InferCtxt::new(cx, env.clone(), true);
    let tr = TraitRef { trait_: tr.trait_, args: ctx.normalize_args(tr.args) };
    // Auto traits have no candidates of their own here; explicit impls and where clauses are found all the same.
    let s = ctx.select(tr);
    match s {
        Selected::Impl { def, args, nested } => {
            // Projections among the nested facts determine the impl's free parameters.
            for (p, _) in &nested {
                if matches!(p, Pred::Projection { .. }) {
                    ctx.register(*p);
                }
            }
            ctx.select_where_possible();
            let args = ctx.resolve_args(args);
            let args: Args = args
                .into_iter()
                .map(|a| match a {
                    Arg::Ty(t) => Arg::Ty(erase_infer(t)),
                    Arg::Const(Const::Infer(_)) => Arg::Const(Const::Unknown),
                    c => c,
                })
                .collect();
            let nested = cx.impl_header(def).preds.iter().map(|(p, s)| (p.subst(&args), *s)).collect();
            Selection::Impl { def, args, nested }
        }
        Selected::Param => Selection::Param,
        Selected::Bound => Selection::Bound,
        Selected::Builtin { nested } => {
            let nested = nested.into_iter().map(|p| erase_infer_pred(ctx.resolve_pred(p))).collect();
            Selection::Builtin { nested }
        }
        Selected::Negative(d) => Selection::Negative(d),
        Selected::None => Selection::None,
        Selected::Ambiguous => Selection::Ambiguous,
    }
}

/// Whether a trait holds on ground types; auto traits among the nested facts count as holding.
pub fn holds_ground(cx: Cx<'_>, env: &Env, tr: TraitRef) -> Option<bool> {
    holds_ground_in(InferCtxt::new(cx, env.clone(), true), tr)
}

/// As `holds_ground`, with nothing known of an opaque type but its bounds: what type checking and moves go by.
pub fn holds_opaquely(cx: Cx<'_>, env: &Env, tr: TraitRef) -> Option<bool> {
    holds_ground_in(InferCtxt::new(cx, env.clone(), false), tr)
}

fn holds_ground_in(mut ctx: InferCtxt<'_>, tr: TraitRef) -> Option<bool> {
    let tr = TraitRef { trait_: tr.trait_, args: ctx.normalize_args(tr.args) };
    match ctx.evaluate(Pred::Trait { trait_ref: tr, props: Props::NONE }) {
        Eval::Yes => Some(true),
        Eval::No => Some(false),
        Eval::Maybe => None,
    }
}

/// The opaque that a trait's method returns.
pub fn method_opaque(f: DefId) -> DefId {
    return_opaque_def(f, 0)
}

/// Whether impls may refine one another.
pub fn may_specialize(cx: Cx<'_>) -> bool {
    ["specialization", "min_specialization"].iter().any(|f| cx.has_feature(f))
}

/// Whether what an impl says (`item`, if it says anything) is not the last word.
pub fn is_default(cx: Cx<'_>, impl_: DefId, item: Option<DefId>) -> bool {
    item.is_some_and(|i| cx.item(i).attrs.is_default)
        || matches!(&cx.item(impl_).kind, ItemKind::Impl(i) if i.is_default)
}

/// Whether an impl applies only where the other does too, as far as is known.
pub fn specializes(cx: Cx<'_>, special: DefId, general: DefId) -> bool {
    let header = cx.impl_header(special);
    let Some(tr) = header.trait_ref.filter(|_| header.negative == cx.impl_header(general).negative) else {
        return false;
    };
    InferCtxt::new(cx, cx.env(special).clone(), false).impl_evaluates(general, tr) != Eval::No
}

/// Whether an impl says what a projection is, but not as the last word: it then stands for itself.
pub fn is_left_open(cx: Cx<'_>, env: &Env, ty: Ty) -> bool {
    let TyKind::Projection(assoc, args) = ty.kind() else { return false };
    let Some(trait_) = assoc_trait(*assoc).filter(|_| may_specialize(cx)) else { return false };
    let mut ctx = InferCtxt::new(cx, env.clone(), false);
    let own = cx.generics(trait_).params.len();
    let trait_ref = TraitRef { trait_, args: Args::new(args.get(..own).unwrap_or(args)) };
    matches!(ctx.select(trait_ref), Selected::Impl { .. }) && matches!(ctx.project(*assoc, *args), Projected::Rigid)
}
