//! The search: from a goal, breadth first over everything it comes down to, without recursion.
//!
//! The goals reachable from one goal form a graph. A leaf that fails refutes every goal that reaches it; a leaf that
//! nobody knows makes them undecided; what is left holds, cycles included (auto traits are coinductive). Every goal of the
//! graph is thereby decided at once and remembered: a coroutine's facts are found once, however often it is awaited.

use super::goal::*;
use crate::code::CodeFacts;
use asyncsend_hir::{Cx, Db, DefId, Program, Props, RuleSet};
use asyncsend_rules::Rule;
use asyncsend_ty::{Env, Pred, TraitRef, Ty, TyCx, TyKind};
use indexmap::IndexSet;
use petgraph::graph::{DiGraph, NodeIndex};
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use std::cell::RefCell;
use std::rc::Rc;

/// Goals that one search may meet before it gives up: a limit on types that grow for ever.
pub const MAX_GOALS: usize = 200_000;
/// How much deeper than its root a type may become in one search.
pub const MAX_GROWTH: u32 = 600;
/// How many projections of projections are followed (`<<T as Deref>::Target as Deref>::Target`): past what a program writes,
/// they come out of an impl that asks of `T::Target` what it promises of `T`, and fail at the first that nothing promises.
const MAX_LINKS: usize = 24;

/// How many projections of projections a type is.
fn links(ty: Ty) -> usize {
    let of = |t: &Ty| match t.kind() {
        TyKind::Projection(_, args) => args.first().filter(|a| matches!(a, asyncsend_ty::Arg::Ty(_))).map(|a| a.ty()),
        _ => None,
    };
    std::iter::successors(of(&ty), of).take(MAX_LINKS + 1).count()
}

/// Steps that a brief explanation shows before its end.
pub const BRIEF_STEPS: usize = 24;

/// An environment of the prover; 0 is the empty one.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct EnvId(u32);
impl EnvId {
    pub const EMPTY: EnvId = EnvId(0);
}

/// The order is that of strength: a conjunction is the least of its parts.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Answer {
    Refuted,
    Unknown,
    Proven,
}
impl Answer {
    /// `None` if it could not be decided.
    pub fn known(self) -> Option<bool> {
        match self {
            Answer::Refuted => Some(false),
            Answer::Unknown => None,
            Answer::Proven => Some(true),
        }
    }
}

/// A decided goal.
#[derive(Clone, Debug)]
struct Lemma {
    answer: Answer,
    rule: &'static Rule,
    /// The part that decided, or the leaf.
    blame: Blame,
    /// The end of the chain of blame.
    leaf: Option<(EnvId, Goal)>,
    endless: Endless,
}

/// Whether a search for a goal comes to an end, as rustc's would have to.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Endless {
    No,
    /// A trait that is not an auto trait is asked for on the way to itself.
    Cycle,
    /// Types grow without end.
    Growth,
}

#[derive(Clone, Debug)]
enum Blame {
    None,
    Part(EnvId, Goal, Via),
    Leaf(WhyLeaf),
}

/// Decides goals, and remembers them. One per rule set and crate.
pub struct Prover<'a> {
    pub cx: Cx<'a>,
    pub traits: Traits,
    pub rules: RuleSet,
    /// What the effects say of drop glue and code; none while the effects themselves are being computed.
    pub code: Option<&'a dyn CodeFacts>,
    envs: RefCell<IndexSet<Rc<Vec<Pred>>, FxBuildHasher>>,
    env_values: RefCell<Vec<(Rc<Env>, Option<DefId>)>>,
    env_owners: RefCell<FxHashMap<DefId, EnvId>>,
    lemmas: RefCell<FxHashMap<(EnvId, Goal), Lemma>>,
    depths: RefCell<FxHashMap<Ty, u32>>,
    pub(super) faulty: super::faulty::Faulty,
    /// Where clauses without parameters may be false (feature `trivial_bounds`).
    pub(super) trivial_bounds: bool,
    /// Whether the solver is asked where selection gives up: not for what has no end, which it would not find the end of.
    pub(super) asks_solver: bool,
}

struct Node {
    answer: Answer,
    rule: &'static Rule,
    soften: Option<String>,
    blame: Blame,
    endless: Endless,
    parents: Vec<(usize, Via)>,
}

/// The step of a goal that depends on the program's items and types alone: after an edit, most are as they were.
#[salsa::tracked(returns(ref), no_eq)]
fn ground_step(db: &dyn Db, program: Program, goal: Goal) -> Step {
    super::step(&Prover::new(Cx::new(db, program), None), EnvId::EMPTY, goal)
}

/// How many goals of a body are looked at ahead.
const AHEAD: usize = 64;

/// Looks at some goals and at what they come down to, breadth first, so that the queries behind are answered.
pub fn look_ahead(goals: impl Iterator<Item = Goal>, parts: impl Fn(Goal) -> Vec<Goal>) {
    let mut list: Vec<Goal> = goals.collect();
    let mut seen: FxHashSet<Goal> = list.iter().copied().collect();
    let mut at = 0;
    while at < list.len().min(AHEAD) {
        list.extend(parts(list[at]).into_iter().filter(|goal| seen.insert(*goal)));
        at += 1;
    }
}

/// Takes the first steps of what a body owes, as far as they do not depend on what code does.
pub fn ahead(cx: Cx<'_>, owner: DefId) {
    let p = Prover::new(cx, None);
    let env = p.env_of(owner);
    look_ahead(owed(cx, owner).iter().map(|(_, goal)| *goal), |goal| {
        if matches!(goal, Goal::Drop(_) | Goal::Code(_)) || p.home(env, goal) != EnvId::EMPTY {
            return Vec::new();
        }
        match p.step(EnvId::EMPTY, goal).kind {
            StepKind::All(parts) => parts.into_iter().map(|(goal, _)| goal).collect(),
            StepKind::Holds | StepKind::Fails(_) | StepKind::Unknown(_) => Vec::new(),
        }
    });
}

/// What a body owes, with the place of each obligation among [`Thir::obligations`](asyncsend_ty::thir::Thir).
pub fn owed<'a>(cx: Cx<'a>, owner: DefId) -> &'a [(usize, Goal)] {
    owed_query(cx.db, cx.program, owner)
}

#[salsa::tracked(returns(ref), no_eq)]
fn owed_query(db: &dyn Db, program: Program, owner: DefId) -> Vec<(usize, Goal)> {
    let cx = Cx::new(db, program);
    let Some(thir) = cx.thir(owner) else { return Vec::new() };
    let p = Prover::new(cx, None);
    let env = p.env_of(owner);
    thir.obligations.iter().enumerate().filter_map(|(i, o)| Some((i, p.goal_of(env, &o.pred)?))).collect()
}

impl<'a> Prover<'a> {
    pub fn new(cx: Cx<'a>, code: Option<&'a dyn CodeFacts>) -> Prover<'a> {
        let p = Prover {
            cx,
            traits: Traits::new(cx),
            rules: cx.rules(),
            code,
            envs: RefCell::default(),
            env_values: RefCell::default(),
            env_owners: RefCell::default(),
            lemmas: RefCell::default(),
            depths: RefCell::default(),
            faulty: super::faulty::Faulty::default(),
            trivial_bounds: cx.has_feature("trivial_bounds"),
            asks_solver: true,
        };
        p.env_id(&Env::default());
        p
    }

    /// One that leaves undecided what selection does.
    pub fn by_selection(cx: Cx<'a>) -> Prover<'a> {
        Prover { asks_solver: false, ..Prover::new(cx, None) }
    }

    /// The environment inside a definition.
    pub fn env_of(&self, def: DefId) -> EnvId {
        let owner = self.cx.body_owner(def);
        if let Some(id) = self.env_owners.borrow().get(&owner) {
            return *id;
        }
        let id = self.env_id(self.cx.env(owner));
        self.env_owners.borrow_mut().insert(owner, id);
        if let Some((_, of)) = self.env_values.borrow_mut().get_mut(id.0 as usize)
            && id != EnvId::EMPTY
        {
            of.get_or_insert(owner);
        }
        id
    }

    /// A definition whose environment this is; none for the empty one.
    pub fn env_owner(&self, id: EnvId) -> Option<DefId> {
        self.env_values.borrow().get(id.0 as usize).and_then(|(_, of)| *of)
    }

    /// The environment by its facts.
    pub fn env_id(&self, env: &Env) -> EnvId {
        let mut envs = self.envs.borrow_mut();
        if let Some(i) = envs.get_index_of(&env.preds) {
            return EnvId(i as u32);
        }
        let (i, _) = envs.insert_full(Rc::new(env.preds.clone()));
        self.env_values.borrow_mut().push((Rc::new(env.clone()), None));
        EnvId(i as u32)
    }

    pub fn env(&self, id: EnvId) -> Rc<Env> {
        self.env_values.borrow().get(id.0 as usize).map(|(e, _)| e.clone()).unwrap_or_default()
    }

    pub(super) fn home(&self, env: EnvId, goal: Goal) -> EnvId {
        // What has no parameters depends on no where clause, unless clauses about it may be false.
        if goal.has_params() || self.trivial_bounds { env } else { EnvId::EMPTY }
    }

    /// Decides a goal. Projections in its type are expected to be normalized.
    pub fn prove(&self, env: EnvId, goal: Goal) -> Answer {
        let env = self.home(env, goal);
        if let Some(l) = self.lemmas.borrow().get(&(env, goal)) {
            return l.answer;
        }
        self.search(env, goal)
    }

    pub fn ask(&self, env: EnvId, question: Question, ty: Ty) -> Answer {
        self.prove(env, Goal::auto(question, self.normalize(env, ty)))
    }

    pub fn normalize(&self, env: EnvId, ty: Ty) -> Ty {
        if ty.has_projection() { self.cx.normalize(&self.env(env), ty) } else { ty }
    }

    /// The one step of a goal, for those who search in their own order.
    pub fn step(&self, env: EnvId, goal: Goal) -> Step {
        let is_fact = match goal {
            // What the code does is known to this prover only, and which bodies are faulty.
            Goal::Drop(_) | Goal::Code(_) => false,
            Goal::Holds(_) => true,
            Goal::Auto(Question::Send | Question::Sync | Question::Other(_), Subject::Ty(ty)) => !self.is_faulty(ty),
            Goal::Auto(question, _) => matches!(question, Question::Send | Question::Sync | Question::Other(_)),
        };
        if is_fact && env == EnvId::EMPTY {
            return ground_step(self.cx.db, self.cx.program, goal).clone();
        }
        super::step(self, env, goal)
    }

    /// The chain from a goal to the leaf that refutes it or leaves it open; `None` if it holds.
    pub fn why(&self, env: EnvId, goal: Goal) -> Option<Why> {
        self.why_within(env, goal, usize::MAX)
    }

    /// As [`Prover::why`], but of the chain only the first steps and the last one.
    pub fn why_briefly(&self, env: EnvId, goal: Goal) -> Option<Why> {
        self.why_within(env, goal, BRIEF_STEPS)
    }

    fn why_within(&self, env: EnvId, goal: Goal, limit: usize) -> Option<Why> {
        if self.prove(env, goal) == Answer::Proven {
            return None;
        }
        let lemmas = self.lemmas.borrow();
        let mut at = (self.home(env, goal), goal);
        let mut via = Via::Same;
        let mut steps = Vec::new();
        loop {
            let Some(lemma) = lemmas.get(&at) else {
                return Some(Why { steps, leaf: WhyLeaf::Unknown("its answer was not recorded".into()) });
            };
            steps.push(WhyStep { goal: at.1, via, rule: lemma.rule });
            match &lemma.blame {
                Blame::Part(..) if steps.len() >= limit => match lemma.leaf {
                    // Straight to the end.
                    Some(leaf) if leaf != at => {
                        at = leaf;
                        via = Via::Same;
                    }
                    _ => return Some(Why { steps, leaf: WhyLeaf::Unknown("no reason was recorded".into()) }),
                },
                Blame::Part(env, goal, v) => {
                    at = (*env, *goal);
                    via = v.clone();
                }
                Blame::Leaf(leaf) => return Some(Why { steps, leaf: leaf.clone() }),
                Blame::None => return Some(Why { steps, leaf: WhyLeaf::Unknown("no reason was recorded".into()) }),
            }
        }
    }

    /// Nesting depth of a type.
    pub fn depth(&self, ty: Ty) -> u32 {
        if let Some(d) = self.depths.borrow().get(&ty) {
            return *d;
        }
        let args = |a: &[asyncsend_ty::Arg]| {
            a.iter().filter_map(|a| if let asyncsend_ty::Arg::Ty(t) = a { Some(*t) } else { None }).collect::<Vec<_>>()
        };
        let parts = match ty.kind() {
            TyKind::Adt(_, a)
            | TyKind::FnDef(_, a)
            | TyKind::Closure(_, a)
            | TyKind::Coroutine(_, a)
            | TyKind::Opaque(_, a)
            | TyKind::Projection(_, a) => args(a),
            TyKind::Array(t, _) | TyKind::Slice(t) | TyKind::Ref(t, _) | TyKind::RawPtr(t, _) => vec![*t],
            TyKind::Tuple(ts) => ts.to_vec(),
            _ => Vec::new(),
        };
        // Types are built bottom-up, and the checker runs on a large stack: a type can be followed as deep as it was built.
        let d = 1 + parts.into_iter().map(|t| self.depth(t)).max().unwrap_or(0);
        self.depths.borrow_mut().insert(ty, d);
        d
    }

    /// Whether what a goal comes down to has no end.
    pub fn endless(&self, env: EnvId, goal: Goal) -> Endless {
        self.prove(env, goal);
        self.lemmas.borrow().get(&(self.home(env, goal), goal)).map_or(Endless::No, |l| l.endless)
    }

    /// Nothing holds because it holds, but for auto traits: a circle with another trait in it is undecided.
    fn find_circles(&self, keys: &[(EnvId, Goal)], nodes: &mut [Node]) {
        let is_trait = |i: usize| matches!(keys[i].1, Goal::Holds(_));
        if !nodes.iter().enumerate().any(|(i, n)| is_trait(i) && !n.parents.is_empty()) {
            return;
        }
        let mut graph: DiGraph<(), ()> = DiGraph::with_capacity(nodes.len(), nodes.len());
        for _ in nodes.iter() {
            graph.add_node(());
        }
        for (i, node) in nodes.iter().enumerate() {
            for (parent, _) in &node.parents {
                graph.add_edge(NodeIndex::new(*parent), NodeIndex::new(i), ());
            }
        }
        for circle in petgraph::algo::tarjan_scc(&graph) {
            let around = circle.len() > 1 || circle.iter().any(|n| graph.contains_edge(*n, *n));
            if !around || !circle.iter().any(|n| is_trait(n.index())) {
                continue;
            }
            let is_users = |n: &NodeIndex| match keys[n.index()].1 {
                Goal::Holds(tr) => {
                    let of_user = tr.self_ty().as_adt().is_some_and(|(def, _)| self.cx.is_user(def));
                    self.cx.is_user(tr.trait_) || of_user
                }
                _ => false,
            };
            // Among the traits of a model it may be the model that goes in circles.
            let endless = if circle.iter().any(is_users) { Endless::Cycle } else { Endless::No };
            for node in circle.into_iter().map(NodeIndex::index) {
                nodes[node].endless = nodes[node].endless.max(endless);
                if is_trait(node) && nodes[node].answer == Answer::Proven {
                    nodes[node].answer = Answer::Unknown;
                    nodes[node].blame = Blame::Leaf(WhyLeaf::Unknown("it would have to hold already".into()));
                }
            }
        }
    }

    fn search(&self, root_env: EnvId, root: Goal) -> Answer {
        let mut index: FxHashMap<(EnvId, Goal), usize> = FxHashMap::default();
        let mut keys = vec![(root_env, root)];
        let mut nodes: Vec<Node> = Vec::new();
        index.insert((root_env, root), 0);
        let mut parents: Vec<Vec<(usize, Via)>> = vec![Vec::new()];
        let limit = root.ty().map_or(1, |t| self.depth(t)) + MAX_GROWTH;
        let mut at = 0;
        while at < keys.len() {
            let (env, goal) = keys[at];
            let known = self.lemmas.borrow().get(&(env, goal)).cloned();
            let node = if let Some(l) = known {
                // Already a lemma: it stands for all that lies below it.
                Node {
                    answer: l.answer,
                    rule: l.rule,
                    soften: None,
                    blame: l.blame,
                    endless: l.endless,
                    parents: Vec::new(),
                }
            } else if keys.len() > MAX_GOALS || goal.ty().is_some_and(|t| self.depth(t) > limit || links(t) > MAX_LINKS)
            {
                let reason = "a limit of the checker: the type grows without end".to_owned();
                Node {
                    answer: Answer::Unknown,
                    rule: &asyncsend_rules::AUTO_STRUCTURAL,
                    soften: None,
                    blame: Blame::Leaf(WhyLeaf::Unknown(reason)),
                    endless: match goal.ty().map(|t| t.kind()) {
                        _ if keys.len() > MAX_GOALS => Endless::No,
                        Some(TyKind::Projection(..)) => Endless::No,
                        _ => Endless::Growth,
                    },
                    parents: Vec::new(),
                }
            } else {
                let step = self.step(env, goal);
                let (answer, blame) = match step.kind {
                    StepKind::Holds => (Answer::Proven, Blame::None),
                    StepKind::Fails(leaf) => match &step.soften {
                        Some(reason) => (Answer::Unknown, Blame::Leaf(WhyLeaf::Unknown(reason.clone()))),
                        None => (Answer::Refuted, Blame::Leaf(WhyLeaf::Refuted(leaf))),
                    },
                    StepKind::Unknown(reason) => (Answer::Unknown, Blame::Leaf(WhyLeaf::Unknown(reason))),
                    StepKind::All(parts) => {
                        for (part, via) in parts {
                            let key = (self.home(env, part), part);
                            let i = *index.entry(key).or_insert_with(|| {
                                keys.push(key);
                                parents.push(Vec::new());
                                keys.len() - 1
                            });
                            parents[i].push((at, via));
                        }
                        match step.open {
                            Some(reason) => (Answer::Unknown, Blame::Leaf(WhyLeaf::Unknown(reason))),
                            None => (Answer::Proven, Blame::None),
                        }
                    }
                };
                Node { answer, rule: step.rule, soften: step.soften, blame, endless: Endless::No, parents: Vec::new() }
            };
            nodes.push(node);
            at += 1;
        }
        for (node, ps) in nodes.iter_mut().zip(parents) {
            node.parents = ps;
        }
        self.find_circles(&keys, &mut nodes);
        let mut queue: Vec<usize> = (0..nodes.len()).filter(|i| nodes[*i].endless != Endless::No).collect();
        while let Some(i) = queue.pop() {
            for n in 0..nodes[i].parents.len() {
                let parent = nodes[i].parents[n].0;
                if nodes[parent].endless < nodes[i].endless {
                    nodes[parent].endless = nodes[i].endless;
                    queue.push(parent);
                }
            }
        }
        // Refutations first, in the order of the search, so that the blame is the nearest leaf and never goes in circles.
        for wave in [Answer::Refuted, Answer::Unknown] {
            let mut queue: std::collections::VecDeque<usize> =
                (0..nodes.len()).filter(|i| nodes[*i].answer == wave).collect();
            while let Some(i) = queue.pop_front() {
                let ps = nodes[i].parents.clone();
                for (p, via) in ps {
                    let answer = match &nodes[p].soften {
                        Some(_) if wave == Answer::Refuted => Answer::Unknown,
                        _ => wave,
                    };
                    if answer >= nodes[p].answer {
                        continue;
                    }
                    nodes[p].answer = answer;
                    nodes[p].blame = match (&nodes[p].soften, wave) {
                        (Some(reason), Answer::Refuted) => Blame::Leaf(WhyLeaf::Unknown(reason.clone())),
                        _ => Blame::Part(keys[i].0, keys[i].1, via),
                    };
                    if answer == wave {
                        queue.push_back(p);
                    }
                }
            }
        }
        let answer = nodes[0].answer;
        let mut lemmas = self.lemmas.borrow_mut();
        // Ends of chains, backwards along each chain once.
        let mut ends: Vec<Option<(EnvId, Goal)>> = vec![None; nodes.len()];
        for start in 0..nodes.len() {
            let mut trail = Vec::new();
            let mut i = start;
            let end = loop {
                if ends[i].is_some() {
                    break ends[i];
                }
                match &nodes[i].blame {
                    Blame::None => break None,
                    Blame::Leaf(_) => break Some(keys[i]),
                    Blame::Part(e, g, _) => {
                        trail.push(i);
                        match index.get(&(*e, *g)) {
                            Some(next) => i = *next,
                            // Below an older lemma.
                            None => break lemmas.get(&(*e, *g)).and_then(|l| l.leaf),
                        }
                    }
                }
            };
            ends[i] = ends[i].or(end);
            for t in trail {
                ends[t] = end;
            }
        }
        for ((key, node), leaf) in keys.into_iter().zip(nodes).zip(ends) {
            lemmas.entry(key).or_insert(Lemma {
                answer: node.answer,
                rule: node.rule,
                blame: node.blame,
                leaf,
                endless: node.endless,
            });
        }
        answer
    }

    /// The goal that a predicate stands for: none for what has no bearing (equalities, `Sized`, properties).
    pub fn goal_of(&self, env: EnvId, pred: &Pred) -> Option<Goal> {
        let Pred::Trait { trait_ref, .. } = pred else { return None };
        let trait_ref = TraitRef {
            trait_: trait_ref.trait_,
            args: trait_ref
                .args
                .iter()
                .map(|a| match a {
                    asyncsend_ty::Arg::Ty(t) => asyncsend_ty::Arg::Ty(self.normalize(env, *t)),
                    c => *c,
                })
                .collect(),
        };
        if let Some(q) = super::question_of(self.rules, &self.traits, trait_ref.trait_) {
            return Some(Goal::auto(q, trait_ref.self_ty()));
        }
        if super::lookup::is_auto(self.cx, trait_ref.trait_) {
            return Some(Goal::auto(Question::Other(trait_ref.trait_), trait_ref.self_ty()));
        }
        if super::lookup::is_marker(self.cx, trait_ref.trait_) {
            if self.rules == RuleSet::Rust && super::lookup::is_refuted_sized(self.cx, trait_ref) {
                return Some(Goal::Holds(trait_ref));
            }
            return None;
        }
        Some(Goal::Holds(trait_ref))
    }

    /// `T: Trait` as a predicate.
    pub fn pred(trait_: DefId, ty: Ty) -> Pred {
        Pred::Trait {
            trait_ref: TraitRef { trait_, args: asyncsend_ty::Args::new(&[asyncsend_ty::Arg::Ty(ty)]) },
            props: Props::NONE,
        }
    }
}
