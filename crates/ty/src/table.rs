//! Inference variables in `ena` tables, and unification.

use crate::ty::*;
use asyncsend_hir::{Cx, DefId};
use ena::unify::{InPlace, InPlaceUnificationTable, Snapshot, UnifyKey, UnifyValue};
use rustc_hash::FxHashMap;

macro_rules! key {
    ($Key:ident, $Value:ty, $tag:literal) => {
        #[derive(Copy, Clone, PartialEq, Eq, Debug)]
        pub struct $Key(u32);
        impl UnifyKey for $Key {
            type Value = $Value;
            fn index(&self) -> u32 {
                self.0
            }
            fn from_index(u: u32) -> Self {
                $Key(u)
            }
            fn tag() -> &'static str {
                $tag
            }
        }
    };
}
key!(TyVid, Slot<Ty>, "ty");
key!(IntVid, Slot<Ty>, "int");
key!(FloatVid, Slot<Ty>, "float");
key!(ConstVid, Slot<Const>, "const");

/// The value of a variable, once known. `None` gives way to any.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Slot<T>(pub Option<T>);
impl<T: Copy + std::fmt::Debug> UnifyValue for Slot<T> {
    type Error = ena::unify::NoError;
    fn unify_values(a: &Self, b: &Self) -> Result<Self, Self::Error> {
        // Two known values are compared by `unify` before the keys are united.
        Ok(Slot(a.0.or(b.0)))
    }
}

/// The types of a closure or coroutine that is being inferred.
#[derive(Copy, Clone, Debug)]
pub struct ClosureTys {
    /// Of a coroutine: the resume argument, if it is written.
    pub inputs: Tys,
    pub output: Ty,
    /// What a coroutine yields.
    pub yields: Ty,
}

impl ClosureTys {
    /// What a coroutine is resumed with.
    pub fn resume(&self) -> Ty {
        self.inputs.first().copied().unwrap_or_else(Ty::unit)
    }
}

/// The inference context: variables, the environment, and what is known of closures in progress.
pub struct InferCtxt<'a> {
    pub cx: Cx<'a>,
    pub env: Env,
    tys: InPlaceUnificationTable<TyVid>,
    ints: InPlaceUnificationTable<IntVid>,
    floats: InPlaceUnificationTable<FloatVid>,
    consts: InPlaceUnificationTable<ConstVid>,
    /// Type variables made for expressions that diverge: they fall back to `()` (`!` from 2024 on).
    pub diverging: Vec<u32>,
    pub closures: FxHashMap<DefId, ClosureTys>,
    /// Facts still to be proven, with the depth of their derivation.
    pub pending: Vec<PendingPred>,
    /// Bumped by each successful binding of a variable: stalled obligations need no second look before.
    pub generation: u64,
    /// Replace opaques by their hidden types (phase two).
    pub reveal: bool,
    /// An auto trait that certainly does not hold is refused, and not taken for granted: method lookup asks so.
    pub(crate) heeds_auto: bool,
    pub(crate) depth: u32,
    pub(crate) eval_stack: Vec<Pred>,
    /// Facts that the evaluation at hand may still look at.
    pub(crate) eval_fuel: u32,
    /// Snapshots that are open.
    open: u32,
    /// What projections of ground types came to: once such a type is known, it does not change.
    projected: FxHashMap<(DefId, Args), Ty>,
    /// Those that were found since the outermost snapshot: they may rest on what a rollback takes back.
    tentative: Vec<(DefId, Args)>,
    /// Names of types that lead nowhere.
    pub(crate) name_errors: Vec<crate::thir::TypeError>,
}

#[derive(Copy, Clone, Debug)]
pub struct PendingPred {
    pub pred: Pred,
    pub depth: u32,
    /// The fact as it was, resolved, when nothing could be said of it for want of its variables: until they are known,
    /// there is no point in asking again.
    pub stalled: Option<Pred>,
}
impl PendingPred {
    pub fn new(pred: Pred, depth: u32) -> PendingPred {
        PendingPred { pred, depth, stalled: None }
    }
}

/// Everything that a rollback restores.
pub struct InferSnapshot {
    tys: Snapshot<InPlace<TyVid>>,
    ints: Snapshot<InPlace<IntVid>>,
    floats: Snapshot<InPlace<FloatVid>>,
    consts: Snapshot<InPlace<ConstVid>>,
    pending: usize,
    diverging: usize,
    generation: u64,
    tentative: usize,
}

impl<'a> InferCtxt<'a> {
    pub fn new(cx: Cx<'a>, env: Env, reveal: bool) -> InferCtxt<'a> {
        InferCtxt {
            cx,
            env,
            tys: InPlaceUnificationTable::new(),
            ints: InPlaceUnificationTable::new(),
            floats: InPlaceUnificationTable::new(),
            consts: InPlaceUnificationTable::new(),
            diverging: vec![],
            closures: FxHashMap::default(),
            pending: vec![],
            generation: 0,
            reveal,
            heeds_auto: false,
            depth: 0,
            eval_stack: vec![],
            eval_fuel: 0,
            open: 0,
            projected: FxHashMap::default(),
            tentative: vec![],
            name_errors: vec![],
        }
    }

    pub fn fresh(&mut self) -> Ty {
        Ty::new(TyKind::Infer(InferVar::Ty(self.tys.new_key(Slot(None)).0)))
    }
    pub fn fresh_diverging(&mut self) -> Ty {
        let k = self.tys.new_key(Slot(None));
        self.diverging.push(k.0);
        Ty::new(TyKind::Infer(InferVar::Ty(k.0)))
    }
    pub fn fresh_int(&mut self) -> Ty {
        Ty::new(TyKind::Infer(InferVar::Int(self.ints.new_key(Slot(None)).0)))
    }
    pub fn fresh_float(&mut self) -> Ty {
        Ty::new(TyKind::Infer(InferVar::Float(self.floats.new_key(Slot(None)).0)))
    }
    pub fn fresh_const(&mut self) -> Const {
        Const::Infer(self.consts.new_key(Slot(None)).0)
    }
    /// Fresh arguments for all parameters of `def` after the given leading ones.
    pub fn fresh_args(&mut self, def: DefId, leading: &[Arg]) -> Args {
        use crate::api::TyCx;
        let g = self.cx.generics(def);
        let total = g.parent_count + g.params.len();
        let mut flags = vec![false; total];
        let mut at = Some(def);
        while let Some(d) = at {
            let g = self.cx.generics(d);
            for p in &g.params {
                if let Some(f) = flags.get_mut(p.index as usize) {
                    *f = p.is_const;
                }
            }
            at = g.parent;
        }
        let mut out = leading.to_vec();
        out.truncate(total);
        for is_const in &flags[out.len().min(total)..] {
            let a = if *is_const { Arg::Const(self.fresh_const()) } else { Arg::Ty(self.fresh()) };
            out.push(a);
        }
        Args::new(&out)
    }

    /// What a projection of ground types came to before.
    pub(crate) fn projected(&self, assoc: DefId, args: Args) -> Option<Ty> {
        self.projected.get(&(assoc, args)).copied()
    }

    pub(crate) fn set_projected(&mut self, assoc: DefId, args: Args, ty: Ty) {
        self.projected.insert((assoc, args), ty);
        if self.open > 0 {
            self.tentative.push((assoc, args));
        }
    }

    pub fn snapshot(&mut self) -> InferSnapshot {
        self.open += 1;
        InferSnapshot {
            tys: self.tys.snapshot(),
            ints: self.ints.snapshot(),
            floats: self.floats.snapshot(),
            consts: self.consts.snapshot(),
            pending: self.pending.len(),
            diverging: self.diverging.len(),
            generation: self.generation,
            tentative: self.tentative.len(),
        }
    }
    pub fn rollback(&mut self, s: InferSnapshot) {
        self.open -= 1;
        for found in self.tentative.drain(s.tentative..) {
            self.projected.remove(&found);
        }
        self.consts.rollback_to(s.consts);
        self.floats.rollback_to(s.floats);
        self.ints.rollback_to(s.ints);
        self.tys.rollback_to(s.tys);
        self.pending.truncate(s.pending);
        self.diverging.truncate(s.diverging);
        self.generation = s.generation;
    }
    pub fn commit(&mut self, s: InferSnapshot) {
        self.open -= 1;
        if self.open == 0 {
            self.tentative.clear();
        }
        self.consts.commit(s.consts);
        self.floats.commit(s.floats);
        self.ints.commit(s.ints);
        self.tys.commit(s.tys);
    }
    /// Tries something and undoes it.
    pub fn probe<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let s = self.snapshot();
        let r = f(self);
        self.rollback(s);
        r
    }
    /// Keeps the effects of `f` if it returns `Some`.
    pub fn commit_if_some<R>(&mut self, f: impl FnOnce(&mut Self) -> Option<R>) -> Option<R> {
        let s = self.snapshot();
        match f(self) {
            Some(r) => {
                self.commit(s);
                Some(r)
            }
            None => {
                self.rollback(s);
                None
            }
        }
    }

    /// The type a variable stands for, one level deep.
    pub fn shallow(&mut self, ty: Ty) -> Ty {
        let mut ty = ty;
        loop {
            let next = match ty.kind() {
                TyKind::Infer(InferVar::Ty(v)) => {
                    let root = self.tys.find(TyVid(*v));
                    match self.tys.probe_value(root).0 {
                        Some(t) => t,
                        None => return if root.0 == *v { ty } else { Ty::new(TyKind::Infer(InferVar::Ty(root.0))) },
                    }
                }
                TyKind::Infer(InferVar::Int(v)) => match self.ints.probe_value(IntVid(*v)).0 {
                    Some(t) => t,
                    None => {
                        let root = self.ints.find(IntVid(*v));
                        return Ty::new(TyKind::Infer(InferVar::Int(root.0)));
                    }
                },
                TyKind::Infer(InferVar::Float(v)) => match self.floats.probe_value(FloatVid(*v)).0 {
                    Some(t) => t,
                    None => {
                        let root = self.floats.find(FloatVid(*v));
                        return Ty::new(TyKind::Infer(InferVar::Float(root.0)));
                    }
                },
                _ => return ty,
            };
            ty = next;
        }
    }
    pub fn shallow_const(&mut self, c: Const) -> Const {
        match c {
            Const::Infer(v) => match self.consts.probe_value(ConstVid(v)).0 {
                Some(c) => c,
                None => Const::Infer(self.consts.find(ConstVid(v)).0),
            },
            c => c,
        }
    }
    /// Replaces all known variables inside.
    pub fn resolve(&mut self, ty: Ty) -> Ty {
        if !ty.has_infer() {
            return ty;
        }
        fold_ty(ty, &mut Resolver(self))
    }
    pub fn resolve_args(&mut self, a: Args) -> Args {
        fold_args(a, &mut Resolver(self))
    }
    pub fn resolve_pred(&mut self, p: Pred) -> Pred {
        fold_pred(p, &mut Resolver(self))
    }

    fn occurs(&mut self, v: u32, ty: Ty) -> bool {
        if !ty.has_infer() {
            return false;
        }
        let ty = self.resolve(ty);
        let root = self.tys.find(TyVid(v)).0;
        struct Find(u32, bool);
        impl Folder for Find {
            fn enter(&mut self, ty: Ty) -> Option<Ty> {
                if let TyKind::Infer(InferVar::Ty(x)) = ty.kind() {
                    self.1 |= *x == self.0;
                }
                (self.1 || !ty.has_infer()).then_some(ty)
            }
        }
        let mut f = Find(root, false);
        fold_ty(ty, &mut f);
        f.1
    }

    /// Makes two types equal. On failure variables may be bound in part: wrap in `commit_if_some` where that matters.
    pub fn unify(&mut self, a: Ty, b: Ty) -> bool {
        let a = self.shallow(a);
        let b = self.shallow(b);
        if a == b {
            return true;
        }
        use TyKind::*;
        match (a.kind(), b.kind()) {
            (Infer(InferVar::Ty(x)), Infer(InferVar::Ty(y))) => {
                self.generation += 1;
                self.tys.union(TyVid(*x), TyVid(*y));
                true
            }
            (Infer(InferVar::Ty(x)), _) => self.bind(*x, b),
            (_, Infer(InferVar::Ty(y))) => self.bind(*y, a),
            (Infer(InferVar::Int(x)), Infer(InferVar::Int(y))) => {
                self.generation += 1;
                self.ints.union(IntVid(*x), IntVid(*y));
                true
            }
            (Infer(InferVar::Float(x)), Infer(InferVar::Float(y))) => {
                self.generation += 1;
                self.floats.union(FloatVid(*x), FloatVid(*y));
                true
            }
            (Infer(InferVar::Int(x)), Int(_)) => {
                self.generation += 1;
                self.ints.union_value(IntVid(*x), Slot(Some(b)));
                true
            }
            (Int(_), Infer(InferVar::Int(y))) => {
                self.generation += 1;
                self.ints.union_value(IntVid(*y), Slot(Some(a)));
                true
            }
            (Infer(InferVar::Float(x)), Float(_)) => {
                self.generation += 1;
                self.floats.union_value(FloatVid(*x), Slot(Some(b)));
                true
            }
            (Float(_), Infer(InferVar::Float(y))) => {
                self.generation += 1;
                self.floats.union_value(FloatVid(*y), Slot(Some(a)));
                true
            }
            (Error, _) | (_, Error) => true,
            (Adt(d, x), Adt(e, y))
            | (FnDef(d, x), FnDef(e, y))
            | (Closure(d, x), Closure(e, y))
            | (Coroutine(d, x), Coroutine(e, y))
            | (Projection(d, x), Projection(e, y))
            | (Opaque(d, x), Opaque(e, y)) => d == e && self.unify_args(*x, *y),
            (Array(t, c), Array(u, e)) => self.unify(*t, *u) && self.unify_const(*c, *e),
            (Slice(t), Slice(u)) => self.unify(*t, *u),
            (Tuple(ts), Tuple(us)) => self.unify_tys(*ts, *us),
            (Ref(t, m), Ref(u, n)) | (RawPtr(t, m), RawPtr(u, n)) => m == n && self.unify(*t, *u),
            (FnPtr(p), FnPtr(q)) => {
                p.is_unsafe == q.is_unsafe
                    && p.props == q.props
                    && p.variadic == q.variadic
                    && self.unify_tys(p.inputs, q.inputs)
                    && self.unify(p.output, q.output)
            }
            (Dynamic(d), Dynamic(e)) => {
                d.autos == e.autos
                    && match (&d.principal, &e.principal) {
                        (None, None) => true,
                        (Some(p), Some(q)) => {
                            p.trait_ == q.trait_
                                && p.props == q.props
                                && self.unify_args(p.args, q.args)
                                && p.projections.len() == q.projections.len()
                                && p.projections
                                    .iter()
                                    .zip(&q.projections)
                                    .all(|((a, t), (b, u))| a == b && self.unify(*t, *u))
                        }
                        _ => false,
                    }
            }
            _ => false,
        }
    }
    fn bind(&mut self, v: u32, ty: Ty) -> bool {
        if self.occurs(v, ty) {
            return false;
        }
        self.generation += 1;
        self.tys.union_value(TyVid(v), Slot(Some(ty)));
        true
    }
    pub fn unify_args(&mut self, a: Args, b: Args) -> bool {
        a.len() == b.len() && a.into_iter().zip(b).all(|(x, y)| self.unify_arg(x, y))
    }
    fn unify_arg(&mut self, a: Arg, b: Arg) -> bool {
        match (a, b) {
            (Arg::Ty(a), Arg::Ty(b)) => self.unify(a, b),
            (Arg::Const(a), Arg::Const(b)) => self.unify_const(a, b),
            _ => false,
        }
    }
    fn unify_tys(&mut self, a: Tys, b: Tys) -> bool {
        a.len() == b.len() && a.into_iter().zip(b).all(|(x, y)| self.unify(x, y))
    }
    fn unify_const(&mut self, a: Const, b: Const) -> bool {
        let a = self.shallow_const(a);
        let b = self.shallow_const(b);
        match (a, b) {
            _ if a == b => true,
            (Const::Infer(x), Const::Infer(y)) => {
                self.generation += 1;
                self.consts.union(ConstVid(x), ConstVid(y));
                true
            }
            (Const::Infer(x), c) | (c, Const::Infer(x)) => {
                self.generation += 1;
                self.consts.union_value(ConstVid(x), Slot(Some(c)));
                true
            }
            // An unknown constant is assumed to fit: lengths have no bearing on auto traits.
            (Const::Unknown, _) | (_, Const::Unknown) => true,
            _ => false,
        }
    }

    /// Root of a type variable, for grouping.
    pub fn root_var(&mut self, v: u32) -> u32 {
        self.tys.find(TyVid(v)).0
    }
}

struct Resolver<'x, 'a>(&'x mut InferCtxt<'a>);
impl Folder for Resolver<'_, '_> {
    fn enter(&mut self, ty: Ty) -> Option<Ty> {
        if !ty.has_infer() {
            return Some(ty);
        }
        if let TyKind::Infer(_) = ty.kind() {
            let t = self.0.shallow(ty);
            return Some(if t == ty || !t.has_infer() || matches!(t.kind(), TyKind::Infer(_)) {
                t
            } else {
                fold_ty(t, self)
            });
        }
        None
    }
    fn fold_const(&mut self, c: Const) -> Const {
        self.0.shallow_const(c)
    }
}

impl crate::lower::InferSource for InferCtxt<'_> {
    fn fresh_ty(&mut self) -> Ty {
        self.fresh()
    }
    fn fresh_const(&mut self) -> Const {
        InferCtxt::fresh_const(self)
    }
    fn unresolved(&mut self, scope: DefId, path: &asyncsend_hir::ast::Path) {
        self.name_errors.extend(crate::names::error(self.cx, scope, path, crate::names::Wanted::Type));
    }
}
