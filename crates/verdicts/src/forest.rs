//! rustc's order of search, where it shows: which of several refused obligations is reported, and at which.
//!
//! rustc's old solver keeps the obligations of one body in a forest. A goal that is in the forest already is not entered
//! again: the second obligation that comes down to `Rc<Cell<i32>>: Send` hangs on to the first one's node, and only the
//! first is reported. The search is breadth first over all roots, so "first" is the one that gets to the leaf first.
//! Obligations about coroutines of the body itself are put aside ("stalled") and searched later, in a forest of their own
//! (`rustc_hir_analysis::check::check_coroutine_obligations`).

use crate::auto::engine::{EnvId, MAX_GROWTH};
use crate::auto::send::is_unpin;
use crate::auto::{Answer, Goal, Prover, StepKind, Subject, Via, WhyStep};
use asyncsend_hir::{Cx, DefId};
use asyncsend_rules::Rule;
use asyncsend_ty::thir::{ClosureInfoKind, CoroutineSource};
use asyncsend_ty::{Arg, Ty, TyCx, TyKind};
use rustc_hash::FxHashSet;

/// A root: the steps that led to it in an earlier forest, and the goal.
#[derive(Clone, Debug)]
pub struct Root {
    /// The caller's number for the obligation.
    pub id: usize,
    pub prefix: Vec<WhyStep>,
    pub goal: Goal,
}

/// One refused obligation, as rustc would report it.
#[derive(Clone, Debug)]
pub struct Refused {
    pub id: usize,
    /// From the root down to the leaf.
    pub steps: Vec<WhyStep>,
}

/// How the body that is being checked bears on the search.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Own {
    /// The body is not done: nothing is known yet of its closures and coroutines.
    Open(DefId),
    /// Coroutines of this body stall.
    Stall(DefId),
    /// The body has errors: nothing is known of the witnesses of its coroutines.
    Tainted(DefId),
    Free,
}

struct Node {
    goal: Goal,
    rule: &'static Rule,
    via: Via,
    parent: Option<usize>,
    root: usize,
    /// Levels of rustc's search still to go before this goal's parts are reached.
    delay: u8,
    /// Which lifetimes the type's are: see [`key`].
    region: usize,
}

/// What makes two goals one. Lifetimes are erased here, and not in rustc: there, each value that a coroutine keeps has
/// lifetimes of its own, and so has each root, but for one that was stalled: by then the body's own are erased.
fn key(p: &Prover<'_>, goal: Goal, region: usize) -> (Goal, usize) {
    (goal, if goal.ty().is_some_and(|t| has_lifetimes(p, t)) { region } else { 0 })
}

fn has_lifetimes(p: &Prover<'_>, ty: Ty) -> bool {
    // A type may hold another many times over.
    let mut seen = FxHashSet::default();
    let mut work = vec![ty];
    while let Some(ty) = work.pop() {
        if !seen.insert(ty) {
            continue;
        }
        match ty.kind() {
            TyKind::Ref(..) | TyKind::Dynamic(_) => return true,
            TyKind::Adt(def, args) => {
                if p.cx.try_item(*def).and_then(asyncsend_hir::item_generics).is_some_and(|g| !g.lifetimes.is_empty()) {
                    return true;
                }
                work.extend(args.iter().filter_map(|a| if let Arg::Ty(t) = a { Some(*t) } else { None }));
            }
            TyKind::Array(t, _) | TyKind::Slice(t) | TyKind::RawPtr(t, _) => work.push(*t),
            TyKind::Tuple(ts) => work.extend(ts.iter()),
            _ => {}
        }
    }
    false
}

/// Levels that rustc's search has and ours has not: the `impl Future` around the coroutine of an `async fn`, and the
/// private types that the model of a collection leaves out (`Vec` → `RawVec` → `PhantomData`).
fn delay(p: &Prover<'_>, goal: Goal) -> u8 {
    let Some(ty) = goal.ty() else { return 0 };
    match ty.kind() {
        TyKind::Coroutine(def, _) => u8::from(matches!(
            p.cx.closure_info(*def).map(|i| i.kind),
            Some(ClosureInfoKind::Coroutine(_, CoroutineSource::Fn))
        )),
        TyKind::Adt(def, _) if !p.cx.is_user(*def) => match def.name().as_str() {
            "Vec" | "VecDeque" | "BTreeMap" => 2,
            "HashMap" | "BTreeSet" | "BinaryHeap" => 3,
            "HashSet" => 4,
            "ManuallyDrop" | "Peekable" => 1,
            _ => 0,
        },
        _ => 0,
    }
}

/// Searches; returns what is refused and what is stalled.
pub fn search(p: &Prover<'_>, env: EnvId, roots: &[Root], own: Own) -> (Vec<Refused>, Vec<Root>) {
    let mut refused = Vec::new();
    let mut stalled = Vec::new();
    if roots.iter().all(|r| p.prove(env, r.goal) != Answer::Refuted) {
        return (refused, stalled);
    }
    let mut nodes: Vec<Node> = Vec::new();
    let mut seen: FxHashSet<(Goal, usize)> = FxHashSet::default();
    let mut regions = 0;
    for (i, root) in roots.iter().enumerate() {
        let is_late = root.prefix.is_empty();
        regions += usize::from(is_late || i == 0);
        if seen.insert(key(p, root.goal, regions)) {
            nodes.push(Node {
                goal: root.goal,
                rule: &asyncsend_rules::AUTO_STRUCTURAL,
                via: Via::Same,
                parent: None,
                root: i,
                delay: delay(p, root.goal),
                region: regions,
            });
        }
    }
    let limit = roots.iter().filter_map(|r| r.goal.ty()).map(|t| p.depth(t)).max().unwrap_or(0) + MAX_GROWTH;
    let mut at = 0;
    while at < nodes.len() {
        let goal = nodes[at].goal;
        // What grows without end is left alone: rustc stops there too.
        if goal.ty().is_some_and(|t| p.depth(t) > limit) || p.prove(env, goal) != Answer::Refuted {
            at += 1;
            continue;
        }
        match own {
            Own::Stall(owner) if is_coroutine_of(p, goal, owner) => {
                let steps = chain(&nodes, roots, at);
                let id = roots[nodes[at].root].id;
                stalled.push(Root { id, prefix: steps, goal });
                at += 1;
                continue;
            }
            Own::Open(owner) if is_coroutine_of(p, goal, owner) || is_closure_of(p, goal, owner) => {
                at += 1;
                continue;
            }
            Own::Tainted(owner) if matches!(goal, Goal::Auto(_, Subject::Witness(def, _)) if p.cx.body_owner(def) == owner) =>
            {
                at += 1;
                continue;
            }
            _ => {}
        }
        if nodes[at].delay > 0 {
            let Node { rule, via, parent, root, delay, region, .. } = &nodes[at];
            let later =
                Node { goal, rule, via: via.clone(), parent: *parent, root: *root, delay: delay - 1, region: *region };
            nodes.push(later);
            at += 1;
            continue;
        }
        let step = p.step(env, goal);
        nodes[at].rule = step.rule;
        match step.kind {
            StepKind::Holds | StepKind::Unknown(_) => {}
            StepKind::Fails(_) => {
                let steps = chain(&nodes, roots, at);
                refused.push(Refused { id: roots[nodes[at].root].id, steps });
            }
            StepKind::All(parts) => {
                for (part, via) in parts {
                    let region = match via {
                        Via::Saved { .. } => {
                            regions += 1;
                            regions
                        }
                        _ => nodes[at].region,
                    };
                    if seen.insert(key(p, part, region)) {
                        let root = nodes[at].root;
                        nodes.push(Node {
                            goal: part,
                            rule: &asyncsend_rules::AUTO_STRUCTURAL,
                            via,
                            parent: Some(at),
                            root,
                            delay: delay(p, part),
                            region,
                        });
                    }
                }
            }
        }
        at += 1;
    }
    (refused, stalled)
}

/// Whether a goal is about what `owner` returns as an opaque type.
fn is_own_opaque(cx: Cx<'_>, owner: DefId, ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Coroutine(def, _) => *def == asyncsend_ty::lower::fn_coroutine_def(owner),
        TyKind::Opaque(def, _) => cx.body_owner(*def) == owner,
        _ => false,
    }
}

/// Whether a body uses the opaque type that it returns: it is recursive, or makes a future of itself.
pub fn mentions_own_opaque(cx: Cx<'_>, owner: DefId) -> bool {
    let Some(thir) = cx.thir(owner) else { return false };
    thir.exprs.iter().any(|(id, e)| id != thir.root && is_own_opaque(cx, owner, e.ty))
}

/// The way from a goal down to the auto traits of what `owner` itself returns as an opaque type, if there is one.
pub fn path_to_own_opaque(p: &Prover<'_>, env: EnvId, owner: DefId, goal: Goal) -> Option<Vec<WhyStep>> {
    let node = |goal, via, parent| Node {
        goal,
        rule: &asyncsend_rules::AUTO_STRUCTURAL,
        via,
        parent,
        root: 0,
        delay: 0,
        region: 0,
    };
    let root = Root { id: 0, prefix: Vec::new(), goal };
    let mut nodes = vec![node(goal, Via::Same, None)];
    let mut seen: FxHashSet<Goal> = FxHashSet::from_iter([goal]);
    let mut at = 0;
    while at < nodes.len() && at < MAX_OPAQUE_SEARCH {
        let goal = nodes[at].goal;
        let step = p.step(env, goal);
        nodes[at].rule = step.rule;
        if let StepKind::All(parts) = step.kind {
            if goal.question().is_some() && goal.ty().is_some_and(|t| is_own_opaque(p.cx, owner, t)) {
                return Some(chain(&nodes, std::slice::from_ref(&root), at));
            }
            for (part, via) in parts {
                if seen.insert(part) {
                    nodes.push(node(part, via, Some(at)));
                }
            }
        }
        at += 1;
    }
    None
}

/// How many goals are looked at on the way to a body's own opaque type.
const MAX_OPAQUE_SEARCH: usize = 4096;

fn is_closure_of(p: &Prover<'_>, goal: Goal, owner: DefId) -> bool {
    matches!(goal.ty().map(Ty::kind), Some(TyKind::Closure(def, _)) if p.cx.body_owner(*def) == owner)
}

fn is_coroutine_of(p: &Prover<'_>, goal: Goal, owner: DefId) -> bool {
    match goal {
        // That is a matter of its kind, which is known at once.
        Goal::Auto(question, Subject::Ty(_)) if is_unpin(p.cx, question) => false,
        Goal::Auto(_, Subject::Witness(def, _)) => p.cx.body_owner(def) == owner,
        _ => {
            let ty = goal.ty().map(Ty::kind);
            matches!(ty, Some(TyKind::Coroutine(def, _)) if p.cx.body_owner(*def) == owner)
        }
    }
}

fn chain(nodes: &[Node], roots: &[Root], at: usize) -> Vec<WhyStep> {
    let mut steps = Vec::new();
    let mut next = Some(at);
    while let Some(i) = next {
        steps.push(WhyStep { goal: nodes[i].goal, via: nodes[i].via.clone(), rule: nodes[i].rule });
        next = nodes[i].parent;
    }
    // The stalled goal itself ends the prefix and starts the rest: it is there once.
    let prefix = &roots[nodes[at].root].prefix;
    steps.extend(prefix.iter().rev().skip(usize::from(!prefix.is_empty())).cloned());
    steps.reverse();
    steps
}
