//! Goals, the steps that rules take, and the reasons that come out.

use asyncsend_hir::{Cx, DefId, Name, Span};
use asyncsend_rules::Rule;
use asyncsend_ty::{Args, TraitRef, Ty};

/// What is asked of a type.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Question {
    Send,
    Sync,
    /// Another auto trait (`Unpin`, one of the program's own).
    Other(DefId),
    Resident,
    /// Isolated: no un-`Send` value inside is shared with anything outside.
    Iso,
    /// `AsyncSend` of rule set `sound`: resident and isolated.
    AsyncSend,
    /// `AsyncSend` and `Resident` of rule set `proposal`.
    Proposal,
}
impl Question {
    /// The name of the trait, or the adjective, in messages.
    pub fn name(self) -> String {
        match self {
            Question::Send => "Send".into(),
            Question::Sync => "Sync".into(),
            Question::Other(def) => def.name().to_string(),
            Question::Resident => "Resident".into(),
            Question::Iso => "isolated".into(),
            Question::AsyncSend | Question::Proposal => "AsyncSend".into(),
        }
    }
    /// `` `Send` ``, or `isolated` as the adjective it is.
    pub fn quoted(self) -> String {
        match self {
            Question::Iso => self.name(),
            _ => format!("`{}`", self.name()),
        }
    }
}

/// What a question is asked of: a type, or the witness of a coroutine.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Subject {
    Ty(Ty),
    Witness(DefId, Args),
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Goal {
    Auto(Question, Subject),
    /// A trait that is not an auto trait.
    Holds(TraitRef),
    /// A hand-written `Drop` of this type is `!tls` after masking.
    Drop(Ty),
    /// The code of this coroutine is `!tls` (rule set `proposal`).
    Code(Ty),
}
impl Goal {
    pub fn auto(question: Question, ty: Ty) -> Goal {
        Goal::Auto(question, Subject::Ty(ty))
    }
    /// The type that the goal is about; none for a witness.
    pub fn ty(self) -> Option<Ty> {
        match self {
            Goal::Auto(_, Subject::Ty(ty)) | Goal::Drop(ty) | Goal::Code(ty) => Some(ty),
            Goal::Auto(_, Subject::Witness(..)) => None,
            Goal::Holds(tr) => Some(tr.self_ty()),
        }
    }
    pub fn question(self) -> Option<Question> {
        match self {
            Goal::Auto(q, _) => Some(q),
            _ => None,
        }
    }
    /// Whether the answer can depend on an environment.
    pub fn has_params(self) -> bool {
        let args = |a: &Args| a.iter().any(|a| asyncsend_ty::arg_flags(a).has(asyncsend_ty::Flags::PARAM));
        match self {
            Goal::Auto(_, Subject::Ty(ty)) | Goal::Drop(ty) | Goal::Code(ty) => ty.has_params(),
            Goal::Auto(_, Subject::Witness(_, a)) => args(&a),
            Goal::Holds(tr) => args(&tr.args),
        }
    }
}

/// How one goal came from another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Via {
    /// Another question about the same subject.
    Same,
    Field {
        owner: DefId,
        name: Name,
        span: Span,
    },
    /// Element of a tuple, array or slice.
    Element,
    /// Target of a reference.
    Pointee,
    /// Type argument of a container that is transparent or assumed.
    Argument,
    /// The tuple of upvars of a closure or coroutine.
    Upvars,
    /// Upvar by position.
    Upvar {
        of: DefId,
        name: Name,
        span: Span,
        by_ref: bool,
    },
    Witness,
    /// Saved local of a coroutine.
    Saved {
        of: DefId,
        local: asyncsend_mir::mir::LocalId,
    },
    /// A where clause of an impl.
    Clause {
        impl_: Option<DefId>,
        span: Option<Span>,
    },
    /// Behind an opaque type.
    Hidden(DefId),
}

/// Why a goal fails where nothing is left to look into.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Leaf {
    /// An `impl !Trait`.
    Negative(DefId),
    /// Hand-written impls exist, none applies.
    NoImpl,
    RawPointer,
    /// `dyn Trait` does not name it.
    NotNamed,
    /// The environment does not say so.
    NotAssumed,
    Foreign,
    /// `PhantomData` of a type that is not `Send`.
    Phantom,
    /// Never isolated: shared by construction.
    Shared,
    /// Drop glue or code with `tls`: the path.
    Tls(Vec<(String, Option<Span>)>),
}

/// What one rule says of one goal.
#[derive(Clone, Debug)]
pub struct Step {
    pub rule: &'static Rule,
    pub kind: StepKind,
    /// `Send` was undecided, and would be enough: a refutation below is no refutation.
    pub soften: Option<String>,
    /// What else would have to hold but is not known.
    pub open: Option<String>,
}

#[derive(Clone, Debug)]
pub enum StepKind {
    Holds,
    Fails(Leaf),
    Unknown(String),
    /// All of these must hold.
    All(Vec<(Goal, Via)>),
}

impl Step {
    pub fn holds(rule: &'static Rule) -> Step {
        Step { rule, kind: StepKind::Holds, soften: None, open: None }
    }
    pub fn fails(rule: &'static Rule, leaf: Leaf) -> Step {
        Step { rule, kind: StepKind::Fails(leaf), soften: None, open: None }
    }
    pub fn unknown(rule: &'static Rule, reason: impl Into<String>) -> Step {
        Step { rule, kind: StepKind::Unknown(reason.into()), soften: None, open: None }
    }
    pub fn all(rule: &'static Rule, goals: Vec<(Goal, Via)>) -> Step {
        Step { rule, kind: StepKind::All(goals), soften: None, open: None }
    }
    /// All of these must hold, and more that is not known.
    pub fn all_and_more(rule: &'static Rule, goals: Vec<(Goal, Via)>, open: impl Into<String>) -> Step {
        Step { open: Some(open.into()), ..Step::all(rule, goals) }
    }
    /// Holds or fails with this leaf.
    pub fn decide(rule: &'static Rule, holds: bool, leaf: Leaf) -> Step {
        if holds { Step::holds(rule) } else { Step::fails(rule, leaf) }
    }
}

/// The chain of steps from a goal to the leaf that decides it.
#[derive(Clone, PartialEq, Debug)]
pub struct Why {
    pub steps: Vec<WhyStep>,
    pub leaf: WhyLeaf,
}

#[derive(Clone, PartialEq, Debug)]
pub struct WhyStep {
    pub goal: Goal,
    /// How the goal came from the step before; `Same` for the first.
    pub via: Via,
    pub rule: &'static Rule,
}

#[derive(Clone, PartialEq, Debug)]
pub enum WhyLeaf {
    Refuted(Leaf),
    Unknown(String),
}

impl Why {
    /// The last step: the goal that is refuted by itself.
    pub fn last(&self) -> Option<&WhyStep> {
        self.steps.last()
    }
    /// The type at the leaf.
    pub fn leaf_ty(&self) -> Ty {
        self.steps.iter().rev().find_map(|s| s.goal.ty()).unwrap_or_else(Ty::error)
    }
    /// The question at the leaf.
    pub fn leaf_question(&self) -> Question {
        self.steps.iter().rev().find_map(|s| s.goal.question()).unwrap_or(Question::Send)
    }
}

/// The traits and types that rules name.
#[derive(Clone, Debug, Default)]
pub struct Traits {
    pub send: Option<DefId>,
    pub sync: Option<DefId>,
    pub async_send: Option<DefId>,
    pub resident: Option<DefId>,
    pub future: Option<DefId>,
    pub phantom_data: Option<DefId>,
}
impl Traits {
    pub fn new(cx: Cx<'_>) -> Traits {
        let get = |path| cx.well_known(path);
        Traits {
            send: get("std::marker::Send"),
            sync: get("std::marker::Sync"),
            async_send: get("std::marker::AsyncSend"),
            resident: get("std::marker::Resident"),
            future: get("std::future::Future"),
            phantom_data: get("std::marker::PhantomData"),
        }
    }
}
