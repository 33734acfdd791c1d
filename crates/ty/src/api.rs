//! The questions that later phases ask of this crate, as one trait on [`Cx`].

use crate::thir::*;
use crate::ty::*;
use asyncsend_hir::{DefId, Name, Props, Span};

/// A function's signature over its own generic parameters. Constructors of tuple structs and variants have one too.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FnSig {
    pub inputs: Tys,
    /// For an `async fn`: its coroutine (in a trait: the projection of its `ReturnOpaque`).
    pub output: Ty,
    pub is_unsafe: bool,
    pub variadic: bool,
    pub has_self: bool,
    pub is_async: bool,
    /// Declared properties, trusted (`unsafe`) ones included.
    pub props: Props,
    /// Those of `props` that are asserted with `unsafe` (or stand in a model).
    pub props_trusted: Props,
    pub is_foreign: bool,
    pub has_body: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GenericsInfo {
    /// Owner of the parent parameters (impl, trait; for closures, coroutines and opaques: the function).
    pub parent: Option<DefId>,
    pub parent_count: usize,
    /// Own parameters; for a trait the first is `Self`.
    pub params: Vec<GenericParamInfo>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GenericParamInfo {
    pub name: Name,
    pub index: u32,
    pub is_const: bool,
    pub has_default: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VariantInfo {
    /// The variant, or the struct/union itself.
    pub def: DefId,
    pub name: Name,
    pub fields: Vec<FieldInfo>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FieldInfo {
    pub name: Name,
    /// Over the ADT's parameters.
    pub ty: Ty,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ImplHeader {
    pub trait_ref: Option<TraitRef>,
    pub self_ty: Ty,
    pub negative: bool,
    /// Where clauses with the place of each bound.
    pub preds: Vec<(Pred, Span)>,
    pub derived: bool,
    /// Names in type parameters.
    pub param_count: usize,
    /// The type parameters that must be `Sized`.
    pub sized: Vec<u32>,
}

impl ImplHeader {
    /// Of what is no impl.
    pub fn none() -> ImplHeader {
        ImplHeader {
            trait_ref: None,
            self_ty: Ty::error(),
            negative: false,
            preds: Vec::new(),
            derived: false,
            param_count: 0,
            sized: Vec::new(),
        }
    }
}

/// How a trait reference holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Selection {
    /// By this impl with these arguments, if the nested facts hold too.
    Impl { def: DefId, args: Args, nested: Vec<(Pred, Span)> },
    /// By a where clause.
    Param,
    /// By the bounds of a `dyn` type, opaque or projection.
    Bound,
    /// By the language (closures and `Fn*`, coroutines and `Future`, tuples and `Clone`, `Sized`…), if the nested facts hold.
    Builtin { nested: Vec<Pred> },
    /// No candidate, and all types are known.
    None,
    /// A negative impl matches.
    Negative(DefId),
    /// Not decidable here (error types, inference variables, several candidates).
    Ambiguous,
}

/// What a call of an `FnDef` runs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Callee {
    /// This function (free, inherent, impl's or a trait's default body) with these arguments. It may have no body.
    Fn(DefId, Args),
    /// A closure's body, called through `Fn*`. For an async closure: it builds its coroutine.
    Closure(DefId, Args),
    /// A function pointer called through `Fn*`.
    FnPtr(FnPtrTy),
    /// `Future::poll` (`Iterator::next`…) of a coroutine: runs its body.
    CoroutineBody(DefId, Args),
    /// A constructor: no effect.
    Ctor,
    /// Known harmless glue the language writes (`Clone` of tuples, arrays, closures, fn pointers): calls these instead.
    Glue(Vec<(DefId, Args)>),
    /// A method of a trait on a type that only the environment knows: symbolic.
    Param(DefId, Args),
    /// Through a vtable: the declared promise counts.
    Virtual(DefId, Args),
    /// A method of a trait of an opaque or projection that cannot be revealed, an error type…
    Unknown(String),
}

/// Phase one's results and the facts of signatures.
pub trait TyCx<'a>: Sized {
    /// The typed body of a function, const or static that has one. Closures and async blocks: ask their owner.
    fn thir(self, owner: DefId) -> Option<&'a Thir>;
    /// The owner (function, const, static) around a closure, coroutine or opaque; `def` itself otherwise.
    fn body_owner(self, def: DefId) -> DefId;
    fn closure_info(self, def: DefId) -> Option<&'a ClosureInfo>;
    /// Every function, const and static of the user's crate with a body, in source order.
    fn user_bodies(self) -> Vec<DefId>;
    fn fn_sig(self, def: DefId) -> &'a FnSig;
    fn generics(self, def: DefId) -> &'a GenericsInfo;
    /// The default of `def`'s own parameter number `own`, over its parameters.
    fn param_default(self, def: DefId, own: usize) -> Option<Arg>;
    /// Arguments that map every parameter of `def` (parents' too) to itself.
    fn identity_args(self, def: DefId) -> Args;
    /// What may be assumed inside `def`: its where clauses and its parents', elaborated.
    fn env(self, def: DefId) -> &'a Env;
    /// What a use of `def` must prove (own and parents' where clauses, not elaborated), with the place of each bound.
    fn predicates(self, def: DefId) -> &'a [(Pred, Span)];
    /// Supertraits of a trait as facts about `Self`, with places.
    fn super_predicates(self, trait_: DefId) -> &'a [(Pred, Span)];
    /// Variants of an enum; one entry for a struct or union.
    fn variants(self, adt: DefId) -> &'a [VariantInfo];
    fn impl_header(self, impl_: DefId) -> &'a ImplHeader;
    /// The type of a const or static, or an alias's (associated types of impls too), over its parameters.
    fn type_of(self, def: DefId) -> Ty;
    /// Whether a static is marked `#[thread_local]`.
    fn is_thread_local(self, static_: DefId) -> bool;
    /// The hidden type of an opaque over the function's parameters; `None` if inference failed.
    fn hidden_type(self, opaque: DefId) -> Option<Ty>;
    /// The declared bounds of an opaque or associated type, about itself with identity arguments.
    fn item_bounds(self, alias: DefId) -> &'a [(Pred, Span)];
    /// What a coroutine yields when done (closures: return type), over the owner's parameters.
    fn coroutine_output(self, def: DefId) -> Ty;
    /// Replaces projections by what they stand for, as far as it is known. No inference variables. Does not reveal opaques.
    fn normalize(self, env: &Env, ty: Ty) -> Ty;
    /// As `normalize`, and replaces opaques by their hidden types (outermost level and inside).
    fn reveal(self, env: &Env, ty: Ty) -> Ty;
    fn select(self, env: &Env, trait_ref: TraitRef) -> Selection;
    /// Whether a trait that is not an auto trait holds on ground types, nested facts (auto traits left out) included.
    fn holds(self, env: &Env, trait_ref: TraitRef) -> Option<bool>;
    /// What a call of function `def` with `args` runs. Types are revealed.
    fn resolve_callee(self, env: &Env, def: DefId, args: Args) -> Callee;
    fn is_copy(self, env: &Env, ty: Ty) -> bool;
    /// Whether dropping a value of `ty` can do anything. Parameters: yes unless `Copy`.
    fn needs_drop(self, env: &Env, ty: Ty) -> bool;
    /// The `Drop` impl of an ADT.
    fn drop_impl(self, adt: DefId) -> Option<DefId>;
    /// The signature `(inputs, output)` of a callable type (`FnDef`, `FnPtr`, closure).
    fn callable_sig(self, ty: Ty) -> Option<(Tys, Ty)>;
    /// As rustc prints it in messages: `Rc<Cell<i32>>`, `{async block@src/main.rs:3:5: 3:10}`.
    fn display(self, ty: Ty) -> String;
    /// The text at a place in a source file.
    fn source(self, _span: Span) -> Option<&'a str> {
        None
    }
}
