//! THIR: a typed body with everything explicit. Adjustments (autoref, deref, unsizing) are expressions, overloaded
//! operators and method calls are calls, closures know their captures. It keeps the syntactic nesting that decides the
//! scopes of temporaries (rustc's `region.rs` works on syntax). The MIR builder reads it and nothing else.
//!
//! Shapes follow `rustc_middle::thir`.

use crate::ty::*;
use asyncsend_hir::ast::{BinOp, CaptureBy, CoroutineKind, UnOp};
use asyncsend_hir::{DefId, Edition, Name, Span};
use la_arena::{Arena, Idx};
use rustc_hash::FxHashMap;

pub type ExprId = Idx<Expr>;
pub type PatId = Idx<Pat>;
/// A variable of the body (bindings of closures and async blocks inside included).
pub type LocalId = Idx<Local>;

/// The typed body of a function, constant or static, with all closures and async blocks inside it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Thir {
    pub owner: DefId,
    pub exprs: Arena<Expr>,
    pub pats: Arena<Pat>,
    pub locals: Arena<Local>,
    /// Of the function itself. An `async fn`'s function only builds its coroutine: its patterns are bound in there.
    pub params: Vec<Param>,
    pub ret_ty: Ty,
    pub root: ExprId,
    /// Closures and coroutines by id, in source order, the inner ones after the outer ones.
    pub closures: indexmap::IndexMap<DefId, ClosureInfo, rustc_hash::FxBuildHasher>,
    /// Obligations met while typing, resolved; phase two decides them.
    pub obligations: Vec<Obligation>,
    /// Hidden types of the owner's `ReturnOpaque`s, in terms of the owner's parameters.
    pub hidden: FxHashMap<DefId, Ty>,
    /// What could not be typed.
    pub gaps: Vec<Gap>,
    /// What is not Rust about the body's awaits.
    pub errors: Vec<TypeError>,
    /// Types that differ in nothing but function properties where equal ones are needed (rule `prop.identity`).
    pub property_mismatches: Vec<Gap>,
    pub has_unsafe: bool,
    /// Paths `Type::item` whose type was known when the item was looked for, with the place of the item's name: where clauses
    /// of its impl were asked then.
    pub probed: FxHashMap<Span, Span>,
}

/// An error of the language that the checker knows, under rustc's code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypeError {
    pub span: Span,
    pub code: &'static str,
    pub message: String,
}

/// A place where inference gave up; what depends on it is undecided.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gap {
    pub span: Span,
    pub reason: String,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Param {
    pub pat: PatId,
    pub ty: Ty,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Local {
    pub name: Name,
    pub ty: Ty,
    pub span: Span,
    pub mutable: bool,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum ClosureKind {
    Fn,
    FnMut,
    FnOnce,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum CoroutineSource {
    Block,
    Fn,
    Closure,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClosureInfo {
    pub def: DefId,
    /// The closure or coroutine around it, if any (else it stands directly in the owner's body).
    pub outer: Option<DefId>,
    pub kind: ClosureInfoKind,
    /// For a closure: its parameters. For a `#[coroutine]`: the resume argument, if it has one. For a coroutine of an
    /// `async fn`/async closure: none (they are upvars; `prologue` binds the patterns).
    pub params: Vec<Param>,
    pub body: ExprId,
    /// Return type of a closure; output of a coroutine.
    pub output: Ty,
    /// What a coroutine's `yield`s give; `()` for closures and plain async ones.
    pub yields: Ty,
    /// In the order of rustc's upvar tuple.
    pub captures: Vec<Capture>,
    /// `async fn` / async closure coroutine: patterns of the parameters and the upvar each is bound from, in order:
    /// `let PAT = upvar_n;` at the start of the body (rustc: `let mut __argN = __argN; let PAT = __argN;`).
    pub prologue: Vec<(PatId, usize)>,
    pub capture_by: CaptureBy,
    pub span: Span,
    /// `|a, b|` or `async move` without the body.
    pub header_span: Span,
    pub edition: Edition,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum ClosureInfoKind {
    Closure(ClosureKind),
    /// An async closure: calling it builds this coroutine.
    AsyncClosure(ClosureKind, DefId),
    Coroutine(CoroutineKind, CoroutineSource),
}

/// One upvar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Capture {
    /// The captured variable and the projections captured of it (edition 2021: disjoint fields).
    pub local: LocalId,
    pub projections: Vec<CaptureProj>,
    pub mode: CaptureMode,
    /// Type of the upvar: the place's type, behind a reference for by-ref modes.
    pub ty: Ty,
    /// Type of the captured place.
    pub place_ty: Ty,
    /// A use that made it a capture.
    pub span: Span,
    /// For coroutines of `async fn`/async closures: the parameter (by position in the function) it comes from; `local` then
    /// is a synthetic local.
    pub param: Option<usize>,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum CaptureProj {
    Deref,
    Field(u32),
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum CaptureMode {
    ByValue,
    ByRef(Mutability),
    /// Captured by unique (mutable reborrow) reference through a `&mut`.
    ByUniqueRef,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expr {
    pub kind: ExprKind,
    pub ty: Ty,
    pub span: Span,
    /// True for nodes that inference inserted (autoref, deref, unsizing, overloaded operator's implicit borrow): the scope
    /// rules look through them to the syntactic expression.
    pub adjustment: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ExprKind {
    // ---- places
    Local(LocalId),
    Static(DefId),
    Field {
        base: ExprId,
        field: u32, /* enum variant for tuple-variant fields never happens here */
    },
    /// Built-in deref of a reference, raw pointer or `Box`.
    Deref(ExprId),
    /// Built-in index of an array or slice by `usize`. (Overloaded: `Deref(Call(index, [Borrow, ..]))`.)
    Index {
        base: ExprId,
        index: ExprId,
    },

    // ---- values
    Lit(LitValue),
    /// A constant (promotable), unit struct/variant constructors are `Adt`.
    Const(DefId, Args),
    ConstParam(ParamTy),
    /// A function item, method or constructor as a value (type `FnDef`).
    FnItem,
    /// `&e`, `&mut e`; `adjustment` tells autoref from written ones. `two_phase`: an autoref'd `&mut` receiver or operand.
    Borrow {
        operand: ExprId,
        mutable: bool,
        two_phase: bool,
    },
    RawBorrow {
        operand: ExprId,
        mutable: bool,
    },
    Unary {
        op: UnOp,
        operand: ExprId,
    },
    /// Built-in on primitives. `And`/`Or` are lazy.
    Binary {
        op: BinOp,
        lhs: ExprId,
        rhs: ExprId,
    },
    Assign {
        lhs: ExprId,
        rhs: ExprId,
    },
    /// Built-in.
    AssignOp {
        op: BinOp,
        lhs: ExprId,
        rhs: ExprId,
    },
    /// `callee` is an expression of type `FnDef` (static dispatch; for trait methods the `FnDef` names the trait's method
    /// and its arguments), `FnPtr`; or a closure/`dyn Fn`/param called through `Fn*::call*` as an `FnDef` with a tuple
    /// argument (`overloaded`). `from_operator`: written as an operator, `?`, `for`, index or deref.
    Call {
        callee: ExprId,
        args: Vec<ExprId>,
        syntax: CallSyntax,
        fn_span: Span,
    },
    Cast {
        operand: ExprId,
        kind: CastKind,
    },
    Tuple(Vec<ExprId>),
    Array(Vec<ExprId>),
    Repeat {
        value: ExprId,
        len: Const,
    },
    /// Struct, variant or union literal; tuple constructors applied directly are `Call`s of an `FnDef` as in source, unit
    /// ones are this. `base`: `..base`.
    Adt {
        def: DefId,
        variant: u32,
        fields: Vec<(u32, ExprId)>,
        base: Option<ExprId>,
    },
    /// A closure or coroutine value; captures in `Thir::closures`.
    Closure(DefId),
    /// `args`: expression and `std::fmt` trait; each is borrowed in order, then `Trait::fmt` is callable through it. The
    /// result is `fmt::Arguments`.
    FormatArgs {
        args: Vec<(ExprId, Option<DefId>)>,
    },
    VecList(Vec<ExprId>),
    BuiltinConst,
    /// Unwinds. Type `!`.
    Panic {
        args: Option<ExprId>,
        source: &'static str,
    },

    // ---- control
    Block(Block),
    If {
        cond: ExprId,
        then: ExprId,
        els: Option<ExprId>,
    },
    /// `let` in a condition; type `bool`.
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
        id: LoopId,
    },
    /// `while`: a loop whose condition's temporaries die before the body (`if let` scoping as written).
    While {
        cond: ExprId,
        body: ExprId,
        id: LoopId,
    },
    /// `for`: `into_iter` is the call `IntoIterator::into_iter(e)`, `next` the method's `FnDef` type; `pat` binds the item.
    For {
        into_iter: ExprId,
        next: Ty,
        item: Ty,
        pat: PatId,
        body: ExprId,
        id: LoopId,
    },
    Break {
        target: LoopId,
        value: Option<ExprId>,
    },
    Continue {
        target: LoopId,
    },
    Return(Option<ExprId>),
    /// `into_future` is the call `IntoFuture::into_future(e)` (also when it is the identity: check the type); `ty` of the
    /// awaited future is the call's type; `poll` is the `FnDef` of its `Future::poll`.
    Await {
        into_future: ExprId,
        poll: Ty,
        future: Ty,
    },
    Yield(Option<ExprId>),
    /// `e?`: `branch(e)` is a `match` with a `return`/`break` of `from_residual`; kept as one node.
    /// `operand: branch call`, `output`: continue type, `residual`: break type, `from_residual`: a `FnDef` type,
    /// in an async block it returns from it.
    Try {
        branch: ExprId,
        residual: Ty,
        from_residual: Ty,
        /// The `try` block that it leaves; none: the body.
        target: Option<LoopId>,
    },
    /// Evaluates its operands, yields an unknown value.
    Unknown {
        operands: Vec<ExprId>,
    },
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum CallSyntax {
    Call,
    Method,
    /// An operator, index, deref: two-argument operators evaluate both operands, then call.
    Operator,
    /// `f(x)` on something callable through `Fn*::call*`.
    OverloadedCall,
    /// `for`, `?`, `.await` and other desugarings.
    Desugared,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct LoopId(pub u32);

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum MatchSource {
    Match,
    /// A macro's.
    Macro,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LitValue {
    /// Of characters and bytes too.
    Int(u128),
    Bool(bool),
    Str(String),
    /// Float, byte string, C string.
    Other,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum CastKind {
    /// `as` between primitives, pointers.
    As,
    /// `&T` → `&dyn Tr`, `[T; n]` → `[T]`, `Box<T>` → `Box<dyn Tr>` …
    Unsize,
    /// `FnDef`/closure → `fn` pointer; or dropping properties of one.
    FnPointer,
    /// `!` → anything.
    NeverToAny,
    /// `&mut T` → `*mut T`, `&mut T` → `&T` is a reborrow (`Borrow` of a `Deref`).
    RawPointer,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Block {
    pub stmts: Vec<Stmt>,
    pub tail: Option<ExprId>,
    /// A labelled block that `break` can leave.
    pub label: Option<LoopId>,
    pub edition: Edition,
    /// `unsafe {}` (transparent for scopes like a plain block).
    pub is_unsafe: bool,
    /// True for the body block of a fn/closure/loop/if/arm etc.; irrelevant to scope rules unless noted.
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stmt {
    Let { pat: PatId, init: Option<ExprId>, els: Option<ExprId>, span: Span },
    Expr(ExprId),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Arm {
    pub pat: PatId,
    pub guard: Option<ExprId>,
    pub body: ExprId,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pat {
    pub kind: PatKind,
    pub ty: Ty,
    pub span: Span,
}

/// Default binding modes are made explicit: `Deref` patterns and by-ref bindings.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PatKind {
    Wild,
    Bind {
        local: LocalId,
        mode: BindMode,
        sub: Option<PatId>,
    },
    /// Struct or tuple-struct pattern, unit variants and unit structs too; single-variant types have variant 0.
    Variant {
        def: DefId,
        variant: u32,
        fields: Vec<(u32, PatId)>,
    },
    Tuple(Vec<(u32, PatId)>),
    /// `&p`, or an implicit dereference of the default binding modes.
    Deref(PatId),
    /// Tests against a constant: literal, const path.
    Const,
    Range,
    /// `exact`: no rest. `array`: of an array, so irrefutable in length.
    Slice {
        before: Vec<PatId>,
        rest: Option<Option<PatId>>,
        after: Vec<PatId>,
        array: bool,
    },
    Or(Vec<PatId>),
    Never,
    Error,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum BindMode {
    ByValue,
    ByRef(Mutability),
}

/// A fact that must hold, found in phase one with its types resolved.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Obligation {
    pub pred: Pred,
    pub cause: Cause,
    /// Closure or coroutine whose body it came from (`None`: the owner's own).
    pub in_closure: Option<DefId>,
}

/// Why it must hold, and where rustc would point (primary span).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cause {
    pub span: Span,
    pub kind: CauseKind,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CauseKind {
    /// A where clause of this function, method, type or trait, used here. `arg_span`: the argument that brought it in, when one did.
    /// `bound_span`: the bound in the item's source.
    ItemBound { item: DefId, bound_span: Option<Span>, call_span: Span, arg_span: Option<Span> },
    /// Coercion to a `dyn` type: the source must have the object's traits.
    DynCoercion,
    /// The hidden type of `-> impl A + B` must have its bounds.
    ReturnOpaque { opaque: DefId, bound_span: Span },
    /// A local or temporary must be `Sized`, etc.
    Other,
}
