//! MIR: a control-flow graph with explicit storage, moves, borrows, drops, calls and awaits. The narrow waist: witnesses,
//! effects and verdicts read it; nothing after it looks at syntax but for spans.
//!
//! Names follow `rustc_middle::mir`. A body is generic: types mention the parameters of the item around it.

use asyncsend_hir::ast::BinOp;
use asyncsend_hir::{DefId, Name, Span};
use asyncsend_ty::thir::CastKind;
use asyncsend_ty::{Args, Const, Mutability, ParamTy, Ty};
use la_arena::{Arena, Idx};

pub type BlockId = Idx<BasicBlock>;
pub type LocalId = Idx<LocalDecl>;

/// What a MIR body belongs to: a function, constant, static, closure or coroutine.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Body {
    pub def: DefId,
    pub kind: BodyKind,
    /// Local 0 is the return place; then the arguments (closures and coroutines: local 1 is the environment).
    pub locals: Arena<LocalDecl>,
    pub arg_count: u32,
    pub blocks: Arena<BasicBlock>,
    pub entry: BlockId,
    /// Types of the upvars, for closures and coroutines, in the order of `ClosureInfo::captures`.
    pub upvars: Vec<UpvarDecl>,
    /// The body has parts of unknown meaning: facts derived from it are undecided.
    pub gaps: Vec<asyncsend_ty::thir::Gap>,
    pub span: Span,
    pub has_unsafe: bool,
    /// The `Return` at which dropping the suspended coroutine ends (the last block of the `drop` edges).
    pub cancelled: Option<BlockId>,
    /// Temporaries that hold memory but no value when they are live (the box of `vec![..]` before its elements are in): the
    /// type counts for rustc's witness, not for [`crate::witness_precise`].
    pub uninit: Vec<LocalId>,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum BodyKind {
    Fn,
    Const,
    Static,
    Closure,
    /// `immovable`: async coroutines and `static ||`; `gen` ones and other `#[coroutine]`s are movable.
    Coroutine {
        immovable: bool,
    },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UpvarDecl {
    pub name: Name,
    pub ty: Ty,
    pub by_ref: bool,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LocalDecl {
    pub ty: Ty,
    pub span: Span,
    /// The variable's name; `None` for temporaries.
    pub name: Option<Name>,
    pub kind: LocalKind,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum LocalKind {
    Return,
    Arg,
    /// Closure / coroutine environment.
    Env,
    User,
    Temp,
    /// The future being awaited (`__awaitee`).
    Awaitee,
    /// `&T` view of a binding during its match guard (`RefWithinGuard`).
    GuardRef,
    /// Reference to a static, or a fake borrow: does not count for witnesses.
    IgnoredForTraits,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BasicBlock {
    pub statements: Vec<Statement>,
    pub terminator: Terminator,
    /// On the unwind path.
    pub is_cleanup: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Statement {
    pub kind: StatementKind,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StatementKind {
    StorageLive(LocalId),
    StorageDead(LocalId),
    Assign(Place, Rvalue),
    /// A read without effect: scrutinee inspections (`FakeRead`, discriminant reads).
    Inspect(Place),
    /// Borrow only for the borrow checker: ignored by every analysis.
    FakeBorrow(Place),
    Nop,
}

/// A local and projections from it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Place {
    pub local: LocalId,
    pub projections: Vec<Proj>,
}
impl Place {
    pub fn local(local: LocalId) -> Place {
        Place { local, projections: Vec::new() }
    }
    pub fn is_local(&self) -> bool {
        self.projections.is_empty()
    }
    /// Whether the place lies behind a pointer, so that borrowing it does not borrow the local.
    pub fn has_deref(&self) -> bool {
        self.projections.iter().any(|p| matches!(p, Proj::Deref))
    }
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Proj {
    Deref,
    /// Field of a struct, tuple, closure environment (upvar n) or the downcast variant, with its type.
    Field(u32, Ty),
    Downcast(u32),
    Index(LocalId),
    /// Element of a slice pattern (the index does not matter to any analysis).
    ConstIndex,
    Subslice,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Operand {
    Copy(Place),
    Move(Place),
    Const(ConstOperand),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConstOperand {
    pub ty: Ty,
    pub kind: ConstKind,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ConstKind {
    Int(u128),
    Bool(bool),
    Str(String),
    /// A function item (its type says which).
    Fn,
    /// A named constant.
    Named(DefId, Args),
    Param(ParamTy),
    /// `&'static` promoted of this type; what it refers to, if that is a plain constant.
    Promoted(Option<Box<ConstOperand>>),
    Unit,
    Other,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BorrowKind {
    Shared,
    Mut { two_phase: bool },
    Raw(Mutability),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Rvalue {
    Use(Operand),
    Ref(BorrowKind, Place),
    /// `&STATIC` / access of a static: the reference to it (`thread_local` ones: `#[thread_local]`).
    StaticRef(DefId),
    Binary(BinOp, Operand, Operand),
    Unary(asyncsend_hir::ast::UnOp, Operand),
    Cast(CastKind, Operand, Ty),
    Aggregate(AggregateKind, Vec<Operand>),
    Repeat(Operand, Const),
    Discriminant(Place),
    Len(Place),
    /// `format_args!` over already borrowed arguments: each calls `<ty as fmt_trait>::fmt` when formatted.
    FormatArgs(Vec<(Operand, Option<DefId>)>),
    /// A value of unknown provenance.
    Unknown(Vec<Operand>),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum AggregateKind {
    Tuple,
    Array,
    /// `VecList`: also allocates.
    Vec,
    Adt(DefId, u32, Args, /* active fields */ Vec<u32>),
    Closure(DefId, Args),
    Coroutine(DefId, Args),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Terminator {
    pub kind: TerminatorKind,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TerminatorKind {
    Goto(BlockId),
    /// On an integer, bool or discriminant; values in target order, the last target is the default.
    Switch {
        discr: Operand,
        values: Vec<u128>,
        targets: Vec<BlockId>,
    },
    Return,
    /// Control never arrives (after a diverging call, an exhaustive match).
    Unreachable,
    /// Resume unwinding.
    Resume,
    /// Always emitted where a scheduled drop may have to run; whether it does is drop elaboration's question. `replace`:
    /// drop-and-replace of an assignment.
    Drop {
        place: Place,
        target: BlockId,
        unwind: Option<BlockId>,
        replace: bool,
    },
    /// `func` is a constant of `FnDef` type, or an operand of `FnPtr` type.
    Call {
        func: Operand,
        args: Vec<Operand>,
        destination: Place,
        target: Option<BlockId>,
        unwind: Option<BlockId>,
        fn_span: Span,
    },
    /// A built-in operation that may panic. `cond` decides for what can be discharged by constants.
    Assert {
        kind: AssertKind,
        operands: Vec<Operand>,
        target: BlockId,
        unwind: Option<BlockId>,
    },
    /// `panic!` and kin.
    Panic {
        source: &'static str,
        unwind: Option<BlockId>,
    },
    /// Polls `awaitee` (pinned in place: it counts as borrowed and live at the suspension) through `poll` (an `FnDef` type)
    /// until it is ready, suspending in between, then writes `destination`. `drop` is where cancellation goes.
    Await {
        awaitee: Place,
        poll: Ty,
        destination: Place,
        target: BlockId,
        unwind: Option<BlockId>,
        drop: Option<BlockId>,
    },
    /// `yield` of `gen` blocks and coroutines.
    Yield {
        value: Operand,
        resume: Place,
        target: BlockId,
        drop: Option<BlockId>,
    },
    /// `real` is taken; `imaginary` exists for the analyses only (match arms, loops).
    FalseEdge {
        real: BlockId,
        imaginary: BlockId,
    },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum AssertKind {
    /// Index out of bounds: operands are length (or the array/slice place) and index.
    Bounds,
    DivisionByZero,
    RemainderByZero,
    /// With overflow checks on.
    Overflow(BinOp),
    OverflowNeg,
    Misaligned,
}

impl TerminatorKind {
    /// Successor blocks, unwind and drop edges included.
    pub fn successors(&self) -> impl Iterator<Item = BlockId> + '_ {
        let (few, many): ([Option<BlockId>; 3], &[BlockId]) = match self {
            TerminatorKind::Goto(b) => ([Some(*b), None, None], &[]),
            TerminatorKind::Switch { targets, .. } => ([None; 3], targets),
            TerminatorKind::Return | TerminatorKind::Unreachable | TerminatorKind::Resume => ([None; 3], &[]),
            TerminatorKind::Drop { target, unwind, .. } | TerminatorKind::Assert { target, unwind, .. } => {
                ([Some(*target), *unwind, None], &[])
            }
            TerminatorKind::Call { target, unwind, .. } => ([*target, *unwind, None], &[]),
            TerminatorKind::Panic { unwind, .. } => ([*unwind, None, None], &[]),
            TerminatorKind::Await { target, unwind, drop, .. } => ([Some(*target), *unwind, *drop], &[]),
            TerminatorKind::Yield { target, drop, .. } => ([Some(*target), *drop, None], &[]),
            TerminatorKind::FalseEdge { real, imaginary } => ([Some(*real), Some(*imaginary), None], &[]),
        };
        few.into_iter().flatten().chain(many.iter().copied())
    }
}
