//! The lowered syntax of items and bodies: what the rest of the checker sees of a source text.
//!
//! Macros are expanded, properties attached, `cfg`s decided, derives turned into impls; names are unresolved
//! ([`Path`]s). Every node has a [`Span`] of the original text. Types and expressions live in arenas per item / per
//! body. The shapes follow rust-analyzer's `hir-def` (`Expr`, `Pat`, `TypeRef`).

use crate::base::*;
pub use la_arena::{Arena, ArenaMap, Idx};

// ---------------------------------------------------------------------------------------------------- paths and types

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Path {
    /// `::a`, `crate::a`, `self::a`, `super::super::a`, `$crate::a`, or plain.
    pub anchor: PathAnchor,
    /// `<T as Trait>::A` / `<T>::A`: the segments then start after the `>::`; with a trait, the trait's own path is in
    /// `qself.trait_path`.
    pub qself: Option<Box<QSelf>>,
    pub segments: Vec<PathSegment>,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct QSelf {
    pub ty: TypeRef,
    pub trait_path: Option<Path>,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum PathAnchor {
    Plain,
    /// `::name` (extern prelude from 2018 on, crate root in 2015).
    Global,
    Crate,
    /// `self` (0) and `super` (n) relative to the current module.
    Super(u32),
    /// `$crate` of a macro of the model (the std crate).
    Std,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct PathSegment {
    pub name: Name,
    pub args: Option<Box<GenericArgs>>,
    pub span: Span,
    /// Identifiers written in a macro definition get the expansion's number here (hygiene of locals and labels); 0 else.
    pub hygiene: u32,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct GenericArgs {
    /// Types and consts in order; lifetimes are dropped (see `lifetimes`).
    pub args: Vec<GenericArg>,
    /// Number of lifetime arguments that were written, `'static` ones among them.
    pub lifetimes: Vec<Name>,
    /// `Item = T`, `Item: Bound`.
    pub constraints: Vec<AssocConstraint>,
    /// `Fn(A, B) -> C` sugar: `args` then holds one tuple type, `constraints` an `Output`; this is its properties.
    pub fn_sugar: Option<Props>,
    /// `method(..)`: return-type notation.
    pub return_type_notation: bool,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum GenericArg {
    Type(TypeRef),
    /// A const argument that is not a plain path (a literal, a block); a plain path is parsed as `Type(Path)`.
    Const(ConstRef),
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct AssocConstraint {
    pub name: Name,
    pub args: Option<Box<GenericArgs>>,
    pub ty: Option<TypeRef>,
    pub const_value: Option<ConstRef>,
    pub bounds: Vec<Bound>,
    pub span: Span,
}

/// A constant in a type: what can be known without evaluating code.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum ConstRef {
    Int(u128),
    Bool(bool),
    Char(char),
    Path(Path),
    /// A small expression over integers and paths, kept as a tree.
    Binary(Box<ConstRef>, char, Box<ConstRef>),
    /// `_`
    Infer,
    /// Anything else.
    Unknown,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TypeRef {
    pub kind: Box<TypeRefKind>,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TypeRefKind {
    Never,
    Infer,
    Tuple(Vec<TypeRef>),
    Path(Path),
    RawPtr(TypeRef, bool),
    /// `lifetime` is kept for `'static` only.
    Ref {
        ty: TypeRef,
        mutable: bool,
        is_static: bool,
    },
    Array(TypeRef, ConstRef),
    Slice(TypeRef),
    FnPtr {
        params: Vec<TypeRef>,
        ret: TypeRef,
        is_unsafe: bool,
        variadic: bool,
        props: Props,
    },
    /// `dyn A + B`
    Dyn(Vec<Bound>),
    /// `impl A + B`, in any position; the owner decides what it means: in argument position lowering has already replaced
    /// it by `SynthParam`; in return position the n-th one of the signature is the owner's n-th `ReturnOpaque`.
    Impl {
        bounds: Vec<Bound>,
        index: u32,
    },
    /// `impl Trait` in argument position: the n-th type parameter of the function's own generics (see
    /// [`GenericParamKind::Type::synthetic`]).
    SynthParam(u32),
    /// Outside the subset, or broken.
    Error,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Bound {
    pub kind: BoundKind,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum BoundKind {
    /// `for<'a> Trait<..>`; `maybe` for `?Sized`. `props`: of `Fn(..) !tls` sugar (also in the last segment).
    Trait {
        path: Path,
        maybe: bool,
        props: Props,
    },
    Lifetime(Name),
    /// A bare property in a bound list: `T::method(..): Send + !tls`.
    Props(Props),
    /// `use<..>` and what else has no bearing.
    Ignored,
}

// ---------------------------------------------------------------------------------------------------- items

#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Generics {
    /// Own parameters in order, lifetimes left out; synthetic ones (`impl Trait` arguments) last.
    pub params: Vec<GenericParam>,
    pub lifetimes: Vec<Name>,
    pub where_preds: Vec<WherePred>,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct GenericParam {
    pub name: Name,
    pub span: Span,
    pub kind: GenericParamKind,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum GenericParamKind {
    Type { bounds: Vec<Bound>, default: Option<TypeRef>, synthetic: bool },
    Const { ty: TypeRef, default: Option<ConstRef> },
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct WherePred {
    /// May be a path with return-type notation (`T::method(..)`).
    pub ty: TypeRef,
    pub bounds: Vec<Bound>,
    pub span: Span,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Visibility {
    Private,
    /// `pub(crate)`, `pub(super)`, `pub(in ..)`.
    Restricted,
    Public,
}

/// Attributes that matter. Unknown ones are dropped.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Attrs {
    /// `#[lang = ".."]` of the model.
    pub lang: Option<Name>,
    pub thread_local: bool,
    /// `default fn`, `default type`, `default const`: impls that are more special may say otherwise.
    pub is_default: bool,
    /// `#[repr(packed)]`, with any alignment.
    pub packed: bool,
    /// Model marks: `#[spawn]`, `#[assumed]`, `#[synthetic]`, `#[provided]`, `#[no_drop]`, `#[drops]`.
    pub model_marks: Vec<Name>,
    /// Properties from `#[cfg_attr(asyncsend, props(..))]`; `props_unsafe` those asserted with `unsafe`.
    pub props: Props,
    pub props_unsafe: Props,
    /// `#[define_opaque(A, m::B)]`: the type aliases whose `impl Trait` a body defines.
    pub define_opaque: Vec<Path>,
    /// Under a derive that is not known here: the type may have any impl.
    pub unknown_derive: bool,
    /// Under an attribute macro that is not known here: any impl of any type may come out of it.
    pub unknown_macro: bool,
    /// `#[allow(..)]`/`#[warn]`/… paths are not kept. Derives are expanded to impls.
    pub async_trait: Option<AsyncTraitAttr>,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct AsyncTraitAttr {
    /// `#[async_trait(?Send)]`
    pub maybe_send: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    pub def: DefId,
    pub name: Name,
    pub name_span: Span,
    pub span: Span,
    pub vis: Visibility,
    pub attrs: Attrs,
    pub kind: ItemKind,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ItemKind {
    /// Items of a module are asked with `Cx::module_items`.
    Mod,
    Use(UseTree),
    ExternCrate {
        name: Name,
        rename: Option<Name>,
    },
    Fn(FnItem),
    Struct(StructItem),
    Union(StructItem),
    Enum(EnumItem),
    /// A variant of an enum, as a definition of its own (fields as a struct's).
    Variant(VariantData),
    Trait(TraitItem),
    Impl(ImplItem),
    TypeAlias(TypeAliasItem),
    Const(ConstItem),
    Static(StaticItem),
    MacroRules,
    ExternBlock {
        items: Vec<DefId>,
    },
    ExternType,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UseTree {
    /// Flattened: one entry per leaf.
    pub leaves: Vec<UseLeaf>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UseLeaf {
    pub path: Path,
    pub kind: UseKind,
    pub vis: Visibility,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum UseKind {
    /// Binds this name (`_` for `as _`).
    Named(Name),
    Glob,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FnItem {
    pub generics: Generics,
    pub has_self: bool,
    /// Types of all parameters, `self` first (`self: &Self` written out).
    pub params: Vec<TypeRef>,
    pub ret: TypeRef,
    pub is_async: bool,
    /// `gen fn`; with `is_async` also `async gen fn`.
    pub is_gen: bool,
    pub is_const: bool,
    pub is_unsafe: bool,
    /// Declared inside an `extern` block.
    pub is_foreign: bool,
    pub variadic: bool,
    /// Declared properties: `!tls + !panic` or the attribute; `attrs.props_unsafe` holds trusted ones.
    pub props: Props,
    pub props_span: Option<Span>,
    /// Whether there is a body (`Cx::body`).
    pub has_body: bool,
    /// The signature up to the body.
    pub sig_span: Span,
    /// Number of `impl Trait` in the return type.
    pub return_impls: u32,
}

impl FnItem {
    /// What the function's body is a coroutine of, if it is one.
    pub fn coroutine(&self) -> Option<CoroutineKind> {
        match (self.is_async, self.is_gen) {
            (true, true) => Some(CoroutineKind::AsyncGen),
            (true, false) => Some(CoroutineKind::Async),
            (false, true) => Some(CoroutineKind::Gen),
            (false, false) => None,
        }
    }
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StructItem {
    pub generics: Generics,
    pub data: VariantData,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VariantData {
    pub shape: VariantShape,
    pub fields: Vec<FieldDef>,
    pub discriminant: Option<ConstRef>,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum VariantShape {
    Unit,
    Tuple,
    Named,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FieldDef {
    /// `0`, `1`, … for tuple shapes.
    pub name: Name,
    pub ty: TypeRef,
    pub vis: Visibility,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EnumItem {
    pub generics: Generics,
    pub variants: Vec<DefId>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TraitItem {
    pub generics: Generics,
    pub supertraits: Vec<Bound>,
    pub items: Vec<DefId>,
    pub is_auto: bool,
    pub is_unsafe: bool,
    /// `trait A = B;`
    pub alias: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ImplItem {
    pub generics: Generics,
    pub trait_path: Option<Path>,
    pub negative: bool,
    pub is_unsafe: bool,
    /// `default impl` (specialization).
    pub is_default: bool,
    pub self_ty: TypeRef,
    pub items: Vec<DefId>,
    /// Came from `#[derive(..)]`: its bodies are known by construction.
    pub derived: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypeAliasItem {
    pub generics: Generics,
    pub bounds: Vec<Bound>,
    pub ty: Option<TypeRef>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConstItem {
    pub generics: Generics,
    /// `_` for a constant in a type, which has no name.
    pub ty: TypeRef,
    pub has_body: bool,
    /// Value of an integer, bool or char constant that needs no code.
    pub value: Option<ConstRef>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StaticItem {
    pub ty: TypeRef,
    pub mutable: bool,
    pub is_foreign: bool,
    pub has_body: bool,
    /// Made by `thread_local!` (its type is then `LocalKey<T>` and `body` yields `T`) or marked `#[thread_local]`.
    pub thread_local: ThreadLocalKind,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum ThreadLocalKind {
    No,
    /// `thread_local!`
    Macro,
    /// `tokio::task_local!`
    TaskMacro,
    /// `#[thread_local]`
    Attribute,
}

// ---------------------------------------------------------------------------------------------------- bodies

pub type ExprId = Idx<Expr>;
pub type PatId = Idx<Pat>;
pub type BindingId = Idx<Binding>;

/// One function, constant or static body (closures and async blocks inside are part of it).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Body {
    pub owner: DefId,
    pub exprs: Arena<Expr>,
    pub pats: Arena<Pat>,
    pub bindings: Arena<Binding>,
    /// Patterns of the parameters, `self` first.
    pub params: Vec<PatId>,
    pub root: ExprId,
    pub errors: Vec<FrontError>,
    /// Whether the body holds an `unsafe` block of its own (not of a modelled macro).
    pub has_unsafe: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expr {
    pub kind: ExprKind,
    pub span: Span,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum UnOp {
    Deref,
    Not,
    Neg,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum BinOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    /// Lazy: the right operand may not be evaluated.
    And,
    Or,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Literal {
    /// Value and suffix (`u8`…).
    Int(u128, Option<Name>),
    Float(Option<Name>),
    Bool(bool),
    Char(Option<char>),
    /// `b'x'`
    Byte(Option<u8>),
    Str(String),
    /// Length in bytes.
    ByteStr(u64),
    CStr,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum CaptureBy {
    Value,
    Ref,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum CoroutineKind {
    Async,
    Gen,
    AsyncGen,
    /// `#[coroutine] || yield`; `static ||` may borrow across its suspensions.
    Coroutine {
        is_static: bool,
    },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ExprKind {
    /// Broken syntax (already reported) or outside the subset (reported as such).
    Missing,
    Path(Path),
    Lit(Literal),
    Block(Block),
    /// `async {}`, `async move {}`, `gen {}`.
    AsyncBlock {
        kind: CoroutineKind,
        capture: CaptureBy,
        body: ExprId,
        def: DefId,
    },
    Unsafe(Block),
    /// `try { .. }`: a `?` inside leaves it.
    TryBlock(Block),
    Const(Block),
    If {
        cond: ExprId,
        then: ExprId,
        els: Option<ExprId>,
    },
    /// `let PAT = EXPR` as a condition.
    Let {
        pat: PatId,
        expr: ExprId,
    },
    Match {
        scrutinee: ExprId,
        arms: Vec<Arm>,
        source: MatchSource,
    },
    Loop {
        body: ExprId,
        label: Option<Label>,
    },
    While {
        cond: ExprId,
        body: ExprId,
        label: Option<Label>,
    },
    For {
        pat: PatId,
        iter: ExprId,
        body: ExprId,
        label: Option<Label>,
        is_await: bool,
    },
    Break {
        label: Option<Label>,
        value: Option<ExprId>,
    },
    Continue {
        label: Option<Label>,
    },
    Return(Option<ExprId>),
    Yield(Option<ExprId>),
    Call {
        callee: ExprId,
        args: Vec<ExprId>,
    },
    MethodCall {
        receiver: ExprId,
        method: Name,
        method_span: Span,
        generic_args: Option<Box<GenericArgs>>,
        args: Vec<ExprId>,
    },
    /// Named and tuple fields alike (`0`).
    Field {
        base: ExprId,
        name: Name,
        name_span: Span,
    },
    Index {
        base: ExprId,
        index: ExprId,
    },
    Range {
        start: Option<ExprId>,
        end: Option<ExprId>,
        inclusive: bool,
    },
    Unary {
        op: UnOp,
        operand: ExprId,
    },
    Binary {
        op: BinOp,
        lhs: ExprId,
        rhs: ExprId,
    },
    /// Destructuring assignments keep the left side as an expression.
    Assign {
        lhs: ExprId,
        rhs: ExprId,
    },
    AssignOp {
        op: BinOp,
        lhs: ExprId,
        rhs: ExprId,
    },
    Ref {
        operand: ExprId,
        mutable: bool,
        raw: bool,
    },
    Cast {
        operand: ExprId,
        ty: TypeRef,
    },
    Tuple(Vec<ExprId>),
    Array(Vec<ExprId>),
    Repeat {
        value: ExprId,
        len: ConstRef,
    },
    Struct {
        path: Path,
        fields: Vec<FieldInit>,
        spread: Option<ExprId>,
    },
    /// An async closure has `is_async`; the coroutine of its body is `coroutine`.
    Closure {
        params: Vec<(PatId, Option<TypeRef>)>,
        ret: Option<TypeRef>,
        body: ExprId,
        capture: CaptureBy,
        is_async: bool,
        kind: Option<CoroutineKind>,
        def: DefId,
        coroutine: Option<DefId>,
        header_span: Span,
    },
    Await(ExprId),
    Try(ExprId),
    /// `_` on the left of a destructuring assignment.
    Underscore,
    /// `format_args!(..)`: every formatting macro ends in one of these, wrapped in ordinary calls as std's macro does it
    /// (`{ $crate::io::_print(FormatArgs); }`, `$crate::fmt::format(..)` …).
    FormatArgs {
        args: Vec<FormatArg>,
        newline: bool,
    },
    /// `vec![a, b]` with at least one element: `<[_]>::into_vec(Box::new([a, b]))` (one node, for speed).
    VecList(Vec<ExprId>),
    /// An expression statement's macro that expands to statements, spliced: see `Block`.
    /// Anything that evaluates to a value of unknown type after evaluating these operands.
    Unsupported {
        operands: Vec<ExprId>,
        reason: &'static str,
    },
    /// `offset_of!`, `line!`, `file!`, `env!`, `stringify!`, `include_str!` …: a constant of this type.
    BuiltinConst(TypeRef),
    /// `panic!`-like calls whose only effect is to unwind after formatting (`unreachable!`, `todo!`, failed `assert!`):
    /// type `!`. `args`: a `FormatArgs`, if any.
    Panic {
        args: Option<ExprId>,
        source: &'static str,
    },
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum MatchSource {
    Match,
    /// `matches!`, `assert_eq!` and other macros' matches.
    Macro,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FormatArg {
    /// The argument as written: a place that is borrowed (`&arg`), not moved. One expression may stand in several
    /// entries (`{0} {0:?}`); it is evaluated once, at the first.
    pub expr: ExprId,
    /// `Display`, `Debug`, `LowerHex`…: a trait of `std::fmt`; `None` for a width/precision argument (`usize`).
    pub fmt_trait: Option<Name>,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    pub name: Name,
    pub hygiene: u32,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Block {
    pub stmts: Vec<Stmt>,
    pub tail: Option<ExprId>,
    pub label: Option<Label>,
    /// The anonymous module of items declared in this block, if any.
    pub module: Option<DefId>,
    /// Edition of the code (macros of another edition keep theirs): decides tail-temporary scopes.
    pub edition: Edition,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stmt {
    Let {
        pat: PatId,
        ty: Option<TypeRef>,
        init: Option<ExprId>,
        els: Option<ExprId>,
        span: Span,
    },
    /// `semi`: whether a semicolon follows (a block-like expression statement may lack it).
    Expr {
        expr: ExprId,
        semi: bool,
    },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Arm {
    pub pat: PatId,
    pub guard: Option<ExprId>,
    pub body: ExprId,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FieldInit {
    pub name: Name,
    pub expr: ExprId,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pat {
    pub kind: PatKind,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PatKind {
    Missing,
    Wild,
    /// `..` inside tuple and slice patterns is kept by position there.
    Bind {
        binding: BindingId,
        by_ref: bool,
        mutable: bool,
        sub: Option<PatId>,
    },
    /// A path that names a constant, unit struct or variant (a lone identifier is `Bind` unless it resolves so: inference
    /// decides).
    Path(Path),
    Lit(ExprId),
    Range {
        start: Option<ExprId>,
        end: Option<ExprId>,
        inclusive: bool,
    },
    Tuple {
        pats: Vec<PatId>,
        rest: Option<u32>,
    },
    TupleStruct {
        path: Path,
        pats: Vec<PatId>,
        rest: Option<u32>,
    },
    Struct {
        path: Path,
        fields: Vec<(Name, PatId)>,
        rest: bool,
    },
    Ref {
        pat: PatId,
        mutable: bool,
    },
    Box(PatId),
    Slice {
        before: Vec<PatId>,
        rest: Option<Option<PatId>>,
        after: Vec<PatId>,
    },
    Or(Vec<PatId>),
    ConstBlock(ExprId),
}

/// A name bound by patterns (one per name and or-pattern family).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Binding {
    pub name: Name,
    pub hygiene: u32,
    pub span: Span,
}
