//! Interned types. Lifetimes are erased (design §3: `Send` does not depend on them but for lifetime-dependent impls).
//!
//! A [`Ty`] is a `Copy` reference to a process-wide, append-only table: compared by address, read without a database.
//! Generic arguments are a flat list: for an associated item the parent's (trait: `Self` first; impl: the impl's)
//! come first, then the item's own. [`TyKind::Param`] indexes that list for the item in whose signature it stands, as
//! rustc's `ParamTy` does.

use asyncsend_hir::intern::{Interner, Recent};
use asyncsend_hir::{DefId, Name, Props};
use rustc_hash::FxBuildHasher;
use std::hash::{BuildHasher, Hash, Hasher};

/// An interned type.
#[derive(Copy, Clone)]
pub struct Ty(&'static TyData);

struct TyData {
    kind: TyKind,
    flags: Flags,
    hash: u64,
}

/// What stands inside a type, cached so that folds can skip subtrees.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct Flags(u8);
impl Flags {
    pub const INFER: Flags = Flags(1);
    pub const PARAM: Flags = Flags(2);
    pub const ERROR: Flags = Flags(4);
    /// A projection or opaque.
    pub const ALIAS: Flags = Flags(8);
    /// A projection, which normalization could change.
    pub const PROJECTION: Flags = Flags(16);
    /// A variable that may be of any type: not one of a number without a suffix.
    pub const ANY_TYPE: Flags = Flags(32);
    pub fn has(self, f: Flags) -> bool {
        self.0 & f.0 != 0
    }
    pub fn or(self, f: Flags) -> Flags {
        Flags(self.0 | f.0)
    }
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum IntTy {
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum FloatTy {
    F32,
    F64,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Mutability {
    Not,
    Mut,
}

/// An inference variable: an index into the `ena` tables of one inference run.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum InferVar {
    Ty(u32),
    /// An integer (float) literal's type: falls back to `i32` (`f64`).
    Int(u32),
    Float(u32),
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TyKind {
    Bool,
    Char,
    Str,
    Never,
    Int(IntTy),
    Float(FloatTy),
    /// Struct, enum or union.
    Adt(DefId, Args),
    /// `extern { type T; }`
    Foreign(DefId),
    Array(Ty, Const),
    Slice(Ty),
    Tuple(Tys),
    Ref(Ty, Mutability),
    RawPtr(Ty, Mutability),
    /// The zero-sized type of one function, method or tuple constructor (struct or variant `DefId`). For a trait's method
    /// the arguments are the trait's, then its own.
    FnDef(DefId, Args),
    FnPtr(FnPtrTy),
    /// The arguments are those of the enclosing item. Captures: [`crate::thir::ClosureInfo`].
    Closure(DefId, Args),
    /// The future of an `async` block, `async fn` body or async closure call; likewise.
    Coroutine(DefId, Args),
    Dynamic(DynTy),
    /// `<T as Trait>::Assoc` (a `TypeAlias` of a trait, or a trait function's `ReturnOpaque`) not yet normalized, or rigid
    /// when its self type is a parameter.
    Projection(DefId, Args),
    /// `impl Trait` in return position (`DefKind::ReturnOpaque`) of a function that is not a trait's; also an opaque in an
    /// impl's method. Hidden type: `Cx::hidden_type`.
    Opaque(DefId, Args),
    Param(ParamTy),
    Infer(InferVar),
    /// Unknown: an error already reported, or outside the subset. Never proves anything.
    Error,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct ParamTy {
    pub index: u32,
    pub name: Name,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct FnPtrTy {
    pub inputs: Tys,
    pub output: Ty,
    pub is_unsafe: bool,
    pub variadic: bool,
    /// Properties are part of the type's identity (rule `prop.identity`).
    pub props: Props,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct DynTy {
    pub principal: Option<DynPrincipal>,
    /// Auto traits named, sorted by id.
    pub autos: Vec<DefId>,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct DynPrincipal {
    pub trait_: DefId,
    /// The trait's arguments without `Self`.
    pub args: Args,
    /// `Item = T`, sorted by id (associated types of supertraits too).
    pub projections: Vec<(DefId, Ty)>,
    /// Of `dyn Fn() !tls`.
    pub props: Props,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Const {
    Value(u128),
    Param(ParamTy),
    Infer(u32),
    /// Cannot be known: equal to nothing for certain.
    Unknown,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Arg {
    Ty(Ty),
    Const(Const),
}
impl Arg {
    /// The type argument, or `Error` for a const.
    pub fn ty(self) -> Ty {
        match self {
            Arg::Ty(t) => t,
            Arg::Const(_) => Ty::error(),
        }
    }
}

/// An interned list of generic arguments.
#[derive(Copy, Clone)]
pub struct Args(&'static [Arg]);
/// An interned list of types.
#[derive(Copy, Clone)]
pub struct Tys(&'static [Ty]);

macro_rules! interned_list {
    ($List:ident, $Elem:ty, $TABLE:ident, $RECENT:ident) => {
        static $TABLE: Interner<[$Elem]> = Interner::new(|elems| FxBuildHasher.hash_one(elems));
        thread_local!(static $RECENT: Recent<[$Elem]> = const { Recent::new() });
        impl $List {
            pub fn new(elems: &[$Elem]) -> $List {
                if elems.is_empty() {
                    return $List(&[]);
                }
                let make = || &*Box::leak(elems.to_vec().into_boxed_slice());
                $List($TABLE.get(&$RECENT, FxBuildHasher.hash_one(elems), |e| e == elems, make))
            }
            pub fn as_slice(self) -> &'static [$Elem] {
                self.0
            }
        }
        impl std::ops::Deref for $List {
            type Target = [$Elem];
            fn deref(&self) -> &[$Elem] {
                self.0
            }
        }
        impl IntoIterator for $List {
            type Item = $Elem;
            type IntoIter = std::iter::Copied<std::slice::Iter<'static, $Elem>>;
            fn into_iter(self) -> Self::IntoIter {
                self.0.iter().copied()
            }
        }
        impl FromIterator<$Elem> for $List {
            fn from_iter<I: IntoIterator<Item = $Elem>>(iter: I) -> $List {
                $List::new(&iter.into_iter().collect::<Vec<_>>())
            }
        }
        impl PartialEq for $List {
            fn eq(&self, other: &$List) -> bool {
                self.0.len() == other.0.len() && (self.0.is_empty() || std::ptr::eq(self.0.as_ptr(), other.0.as_ptr()))
            }
        }
        impl Eq for $List {}
        impl Hash for $List {
            fn hash<H: Hasher>(&self, h: &mut H) {
                if !self.0.is_empty() {
                    (self.0.as_ptr() as usize).hash(h)
                }
            }
        }
        impl std::fmt::Debug for $List {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_list().entries(self.0).finish()
            }
        }
    };
}
interned_list!(Args, Arg, ARGS, RECENT_ARGS);
interned_list!(Tys, Ty, TYS, RECENT_TYS);

impl Args {
    /// Whether one of the types is not known.
    pub fn has_error(self) -> bool {
        self.iter().any(|a| matches!(a, Arg::Ty(t) if t.has_error()))
    }
}

static TYPES: Interner<TyData> = Interner::new(|data| data.hash);
thread_local!(static RECENT_TYPES: Recent<TyData> = const { Recent::new() });

impl PartialEq for Ty {
    fn eq(&self, other: &Ty) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
impl Eq for Ty {}
impl Hash for Ty {
    fn hash<H: Hasher>(&self, h: &mut H) {
        (self.0 as *const TyData as usize).hash(h)
    }
}
impl std::fmt::Debug for Ty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.0.kind)
    }
}

impl Ty {
    pub fn new(kind: TyKind) -> Ty {
        let hash = FxBuildHasher.hash_one(&kind);
        let is = |d: &TyData| d.hash == hash && d.kind == kind;
        let make = || &*Box::leak(Box::new(TyData { flags: flags_of(&kind), kind: kind.clone(), hash }));
        Ty(TYPES.get(&RECENT_TYPES, hash, is, make))
    }
    pub fn kind(self) -> &'static TyKind {
        &self.0.kind
    }
    pub fn flags(self) -> Flags {
        self.0.flags
    }
    pub fn has_infer(self) -> bool {
        self.flags().has(Flags::INFER)
    }
    pub fn has_params(self) -> bool {
        self.flags().has(Flags::PARAM)
    }
    pub fn has_error(self) -> bool {
        self.flags().has(Flags::ERROR)
    }
    pub fn has_projection(self) -> bool {
        self.flags().has(Flags::PROJECTION)
    }
    pub fn error() -> Ty {
        Ty::new(TyKind::Error)
    }
    pub fn unit() -> Ty {
        Ty::new(TyKind::Tuple(Tys::new(&[])))
    }
    pub fn never() -> Ty {
        Ty::new(TyKind::Never)
    }
    pub fn bool() -> Ty {
        Ty::new(TyKind::Bool)
    }
    pub fn str() -> Ty {
        Ty::new(TyKind::Str)
    }
    pub fn usize() -> Ty {
        Ty::new(TyKind::Int(IntTy::Usize))
    }
    pub fn int(i: IntTy) -> Ty {
        Ty::new(TyKind::Int(i))
    }
    pub fn tuple(tys: &[Ty]) -> Ty {
        Ty::new(TyKind::Tuple(Tys::new(tys)))
    }
    pub fn reference(ty: Ty, m: Mutability) -> Ty {
        Ty::new(TyKind::Ref(ty, m))
    }
    pub fn adt(def: DefId, args: Args) -> Ty {
        Ty::new(TyKind::Adt(def, args))
    }
    pub fn slice(ty: Ty) -> Ty {
        Ty::new(TyKind::Slice(ty))
    }
    pub fn is_never(self) -> bool {
        matches!(self.kind(), TyKind::Never)
    }
    pub fn is_unit(self) -> bool {
        matches!(self.kind(), TyKind::Tuple(t) if t.is_empty())
    }
    pub fn as_adt(self) -> Option<(DefId, Args)> {
        match self.kind() {
            TyKind::Adt(d, a) => Some((*d, *a)),
            _ => None,
        }
    }
}

fn flags_of(kind: &TyKind) -> Flags {
    let args = |a: &Args| a.iter().fold(Flags::default(), |f, a| f.or(arg_flags(a)));
    let tys = |t: &[Ty]| t.iter().fold(Flags::default(), |f, t| f.or(t.flags()));
    match kind {
        TyKind::Bool
        | TyKind::Char
        | TyKind::Str
        | TyKind::Never
        | TyKind::Int(_)
        | TyKind::Float(_)
        | TyKind::Foreign(_) => Flags::default(),
        TyKind::Adt(_, a) | TyKind::FnDef(_, a) | TyKind::Closure(_, a) | TyKind::Coroutine(_, a) => args(a),
        TyKind::Opaque(_, a) => args(a).or(Flags::ALIAS),
        TyKind::Projection(_, a) => args(a).or(Flags::ALIAS).or(Flags::PROJECTION),
        TyKind::Array(t, c) => t.flags().or(arg_flags(&Arg::Const(*c))),
        TyKind::Slice(t) | TyKind::Ref(t, _) | TyKind::RawPtr(t, _) => t.flags(),
        TyKind::Tuple(ts) => tys(ts),
        TyKind::FnPtr(f) => tys(&f.inputs).or(f.output.flags()),
        TyKind::Dynamic(d) => match &d.principal {
            Some(p) => p.projections.iter().fold(args(&p.args), |f, (_, t)| f.or(t.flags())),
            None => Flags::default(),
        },
        TyKind::Param(_) => Flags::PARAM,
        TyKind::Infer(InferVar::Int(_) | InferVar::Float(_)) => Flags::INFER,
        TyKind::Infer(InferVar::Ty(_)) => Flags::INFER.or(Flags::ANY_TYPE),
        TyKind::Error => Flags::ERROR,
    }
}

/// The flags of a generic argument.
pub fn arg_flags(a: &Arg) -> Flags {
    match a {
        Arg::Ty(t) => t.flags(),
        Arg::Const(Const::Infer(_)) => Flags::INFER.or(Flags::ANY_TYPE),
        Arg::Const(Const::Param(_)) => Flags::PARAM,
        Arg::Const(Const::Value(_) | Const::Unknown) => Flags::default(),
    }
}

// ------------------------------------------------------------------------------------------------------------- folding

/// A bottom-up rewrite of types. `ty` gets each type after its parts were rewritten... or may cut a subtree off first
/// with `enter`.
pub trait Folder {
    /// Returns the replacement of `ty` without looking inside, or `None` to go on into its parts.
    fn enter(&mut self, ty: Ty) -> Option<Ty>;
    /// The rebuilt type.
    fn leave(&mut self, ty: Ty) -> Ty {
        ty
    }
    fn fold_const(&mut self, c: Const) -> Const {
        c
    }
}

/// Rewrites `ty` with `f`.
pub fn fold_ty(ty: Ty, f: &mut dyn Folder) -> Ty {
    if let Some(t) = f.enter(ty) {
        return t;
    }
    let t = match ty.kind() {
        TyKind::Bool
        | TyKind::Char
        | TyKind::Str
        | TyKind::Never
        | TyKind::Int(_)
        | TyKind::Float(_)
        | TyKind::Foreign(_)
        | TyKind::Param(_)
        | TyKind::Infer(_)
        | TyKind::Error => ty,
        TyKind::Adt(d, a) => Ty::new(TyKind::Adt(*d, fold_args(*a, f))),
        TyKind::FnDef(d, a) => Ty::new(TyKind::FnDef(*d, fold_args(*a, f))),
        TyKind::Closure(d, a) => Ty::new(TyKind::Closure(*d, fold_args(*a, f))),
        TyKind::Coroutine(d, a) => Ty::new(TyKind::Coroutine(*d, fold_args(*a, f))),
        TyKind::Opaque(d, a) => Ty::new(TyKind::Opaque(*d, fold_args(*a, f))),
        TyKind::Projection(d, a) => Ty::new(TyKind::Projection(*d, fold_args(*a, f))),
        TyKind::Array(t, c) => {
            let t = fold_ty(*t, f);
            let c = f.fold_const(*c);
            Ty::new(TyKind::Array(t, c))
        }
        TyKind::Slice(t) => Ty::slice(fold_ty(*t, f)),
        TyKind::Ref(t, m) => Ty::reference(fold_ty(*t, f), *m),
        TyKind::RawPtr(t, m) => Ty::new(TyKind::RawPtr(fold_ty(*t, f), *m)),
        TyKind::Tuple(ts) => Ty::new(TyKind::Tuple(fold_tys(*ts, f))),
        TyKind::FnPtr(p) => {
            let inputs = fold_tys(p.inputs, f);
            let output = fold_ty(p.output, f);
            Ty::new(TyKind::FnPtr(FnPtrTy { inputs, output, ..p.clone() }))
        }
        TyKind::Dynamic(d) => match &d.principal {
            None => ty,
            Some(p) => {
                let args = fold_args(p.args, f);
                let projections = p.projections.iter().map(|(d, t)| (*d, fold_ty(*t, f))).collect();
                Ty::new(TyKind::Dynamic(DynTy {
                    principal: Some(DynPrincipal { args, projections, ..p.clone() }),
                    autos: d.autos.clone(),
                }))
            }
        },
    };
    f.leave(t)
}

pub fn fold_args(args: Args, f: &mut dyn Folder) -> Args {
    if args.is_empty() {
        return args;
    }
    let mut last: Option<(Arg, Arg)> = None;
    let mut once = |a: Arg| match last {
        // `(T, T)`, where `T` is the like, would double the work at each level.
        Some((from, to)) if from == a => to,
        _ => {
            let to = fold_arg(a, f);
            last = Some((a, to));
            to
        }
    };
    args.iter().map(|a| once(*a)).collect()
}

pub fn fold_pred(pred: Pred, f: &mut dyn Folder) -> Pred {
    match pred {
        Pred::Trait { trait_ref, props } => {
            Pred::Trait { trait_ref: TraitRef { trait_: trait_ref.trait_, args: fold_args(trait_ref.args, f) }, props }
        }
        Pred::Projection { assoc, args, ty } => {
            Pred::Projection { assoc, args: fold_args(args, f), ty: fold_ty(ty, f) }
        }
        Pred::Props { ty, props } => Pred::Props { ty: fold_ty(ty, f), props },
    }
}

pub fn fold_arg(arg: Arg, f: &mut dyn Folder) -> Arg {
    match arg {
        Arg::Ty(t) => Arg::Ty(fold_ty(t, f)),
        Arg::Const(c) => Arg::Const(f.fold_const(c)),
    }
}

pub fn fold_tys(tys: Tys, f: &mut dyn Folder) -> Tys {
    if tys.is_empty() {
        return tys;
    }
    let mut last: Option<(Ty, Ty)> = None;
    let mut once = |t: Ty| match last {
        // As in `fold_args`.
        Some((from, to)) if from == t => to,
        _ => {
            let to = fold_ty(t, f);
            last = Some((t, to));
            to
        }
    };
    tys.iter().map(|t| once(*t)).collect()
}

struct Subst<'s>(&'s [Arg]);
impl Folder for Subst<'_> {
    fn enter(&mut self, ty: Ty) -> Option<Ty> {
        if !ty.has_params() {
            return Some(ty);
        }
        match ty.kind() {
            TyKind::Param(p) => Some(match self.0.get(p.index as usize) {
                Some(Arg::Ty(t)) => *t,
                _ => Ty::error(),
            }),
            _ => None,
        }
    }
    fn fold_const(&mut self, c: Const) -> Const {
        match c {
            Const::Param(p) => match self.0.get(p.index as usize) {
                Some(Arg::Const(c)) => *c,
                _ => Const::Unknown,
            },
            c => c,
        }
    }
}

/// Replaces the parameters of the item that `self` was written in by `args`.
pub trait Substitute {
    fn subst(self, args: &[Arg]) -> Self;
}
impl Substitute for Ty {
    fn subst(self, args: &[Arg]) -> Ty {
        fold_ty(self, &mut Subst(args))
    }
}
impl Substitute for Args {
    fn subst(self, args: &[Arg]) -> Args {
        fold_args(self, &mut Subst(args))
    }
}
impl Substitute for Tys {
    fn subst(self, args: &[Arg]) -> Tys {
        fold_tys(self, &mut Subst(args))
    }
}
impl Substitute for TraitRef {
    fn subst(self, args: &[Arg]) -> TraitRef {
        TraitRef { trait_: self.trait_, args: self.args.subst(args) }
    }
}
impl Substitute for Pred {
    fn subst(self, args: &[Arg]) -> Pred {
        match self {
            Pred::Trait { trait_ref, props } => Pred::Trait { trait_ref: trait_ref.subst(args), props },
            Pred::Projection { assoc, args: a, ty } => {
                Pred::Projection { assoc, args: a.subst(args), ty: ty.subst(args) }
            }
            Pred::Props { ty, props } => Pred::Props { ty: ty.subst(args), props },
        }
    }
}

// ------------------------------------------------------------------------------------------------------------- predicates

/// `T: Trait<A>`; `args[0]` is `T`.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct TraitRef {
    pub trait_: DefId,
    pub args: Args,
}
impl TraitRef {
    pub fn self_ty(self) -> Ty {
        self.args.first().map_or_else(Ty::error, |a| a.ty())
    }
}

/// A where clause, or a fact to prove.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Pred {
    /// `T: Trait`; `props`: of `T: Fn() !tls`.
    Trait { trait_ref: TraitRef, props: Props },
    /// `<T as Trait>::Assoc == ty`; `args` as in [`TyKind::Projection`].
    Projection { assoc: DefId, args: Args, ty: Ty },
    /// `T::method(..): !tls`: the returned future keeps these.
    Props { ty: Ty, props: Props },
}

/// The where clauses in force in an item, elaborated (supertraits included), about its own parameters.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Env {
    pub preds: Vec<Pred>,
}
