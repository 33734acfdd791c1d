//! Bodies and signatures of which all that they owe holds: in rule set `rust`, there is nothing to say of them.
//!
//! Most bodies are like that, and after an edit they still are. This is found by goals alone, without the places that
//! diagnostics need, so that an edit that moves places within a body asks nothing anew but what its goals depend on.

use super::engine::{EnvId, MAX_GOALS, MAX_GROWTH, Prover, look_ahead, owed};
use super::goal::*;
use crate::{forest, wf};
use asyncsend_hir::{Cx, Db, DefId, Program};
use asyncsend_ty::TyCx;
use rustc_hash::{FxHashMap, FxHashSet};

/// Of what there may be something to say.
#[derive(PartialEq, Eq)]
pub struct Unsettled {
    pub bodies: FxHashSet<DefId>,
    pub signatures: bool,
}

/// Finds all bodies (and whether there is a signature) with an error, or with an obligation that is not known to hold.
pub fn unsettled(cx: Cx<'_>) -> &Unsettled {
    unsettled_query(cx.db, cx.program)
}

/// Takes the first steps of what a body owes: what is asked of each body again when all are looked at.
pub fn ahead(cx: Cx<'_>, owner: DefId) {
    let Some(goals) = debts(cx.db, cx.program, owner) else { return };
    let p = Prover::new(cx, None);
    let env = p.env_of(owner);
    look_ahead(goals.iter().copied(), |goal| {
        // Of several definitions with one environment, it goes by the name of the first.
        let found = (p.home(env, goal) == EnvId::EMPTY).then(|| parts(cx.db, cx.program, None, goal).as_deref());
        found.flatten().unwrap_or_default().to_vec()
    });
}

/// What a body owes, each goal once; `None` if there is something to say of it anyway.
#[salsa::tracked(returns(ref))]
fn debts(db: &dyn Db, program: Program, owner: DefId) -> Option<Box<[Goal]>> {
    let cx = Cx::new(db, program);
    let Some(thir) = cx.thir(owner) else { return Some(Box::default()) };
    if !thir.errors.is_empty() || forest::mentions_own_opaque(cx, owner) {
        return None;
    }
    let mut seen = FxHashSet::default();
    Some(owed(cx, owner).iter().map(|(_, goal)| *goal).filter(|goal| seen.insert(*goal)).collect())
}

/// What a goal comes down to in the environment of a definition (or in the empty one); `None` if it fails or is not known.
#[salsa::tracked(returns(ref))]
fn parts(db: &dyn Db, program: Program, env: Option<DefId>, goal: Goal) -> Option<Box<[Goal]>> {
    let p = Prover::new(Cx::new(db, program), None);
    let step = super::step(&p, env.map_or(EnvId::EMPTY, |of| p.env_of(of)), goal);
    match step.kind {
        StepKind::Holds => Some(Box::default()),
        StepKind::All(parts) if step.soften.is_none() && step.open.is_none() => {
            Some(parts.into_iter().map(|(goal, _)| goal).collect())
        }
        StepKind::All(_) | StepKind::Fails(_) | StepKind::Unknown(_) => None,
    }
}

#[salsa::tracked(returns(ref))]
fn unsettled_query(db: &dyn Db, program: Program) -> Unsettled {
    let cx = Cx::new(db, program);
    let p = Prover::new(cx, None);
    let mut search = Search { p: &p, nodes: FxHashMap::default(), keys: Vec::new(), parents: Vec::new() };
    let mut out = Unsettled { bodies: FxHashSet::default(), signatures: false };
    let mut roots: Vec<(DefId, Box<[usize]>)> = Vec::new();
    for owner in cx.user_bodies() {
        match debts(db, program, owner) {
            Some(goals) => {
                let env = p.env_of(owner);
                roots.push((owner, goals.iter().map(|goal| search.node(env, *goal)).collect()));
            }
            None => {
                out.bodies.insert(owner);
            }
        }
    }
    let owed = wf::signatures(cx).iter().map(|owed| (p.env_of(owed.env_of), owed.pred));
    let of_signatures: Vec<usize> =
        owed.filter_map(|(env, pred)| Some(search.node(env, p.goal_of(env, &pred)?))).collect();
    let open = search.run();
    let is_open = |nodes: &[usize]| nodes.iter().any(|node| open[*node]);
    out.signatures = is_open(&of_signatures);
    out.bodies.extend(roots.iter().filter(|(_, nodes)| is_open(nodes)).map(|(owner, _)| *owner));
    out
}

/// All goals that some goals come down to.
struct Search<'p, 'a> {
    p: &'p Prover<'a>,
    nodes: FxHashMap<(EnvId, Goal), usize>,
    keys: Vec<(EnvId, Goal)>,
    parents: Vec<Vec<u32>>,
}

impl Search<'_, '_> {
    fn node(&mut self, env: EnvId, goal: Goal) -> usize {
        let key = (self.p.home(env, goal), goal);
        *self.nodes.entry(key).or_insert_with(|| {
            self.keys.push(key);
            self.parents.push(Vec::new());
            self.keys.len() - 1
        })
    }

    /// Which goals come down to one that does not hold, or is not known to. Circles hold if all in them are auto traits.
    fn run(mut self) -> Vec<bool> {
        let mut open = Vec::new();
        // How many of its parts are not known to come to an end.
        let mut pending = Vec::new();
        let mut at = 0;
        while at < self.keys.len() {
            let (env, goal) = self.keys[at];
            // The prover has limits of its own, and says what they are.
            let within = self.keys.len() <= MAX_GOALS && goal.ty().is_none_or(|ty| self.p.depth(ty) <= MAX_GROWTH);
            let parts = within.then(|| parts(self.p.cx.db, self.p.cx.program, self.p.env_owner(env), goal).as_deref());
            let parts = parts.flatten();
            pending.push(parts.map_or(0, |parts| parts.len()));
            match parts {
                Some(parts) => {
                    for part in parts {
                        let node = self.node(env, *part);
                        self.parents[node].push(at as u32);
                    }
                }
                None => open.push(at),
            }
            at += 1;
        }
        let mut ended: Vec<usize> = (0..pending.len()).filter(|node| pending[*node] == 0).collect();
        while let Some(node) = ended.pop() {
            for parent in self.parents[node].iter().map(|parent| *parent as usize) {
                pending[parent] -= 1;
                if pending[parent] == 0 {
                    ended.push(parent);
                }
            }
        }
        // What is left is in a circle, or comes down to one: the prover tells them apart.
        let circles = (0..pending.len()).filter(|node| pending[*node] > 0);
        open.extend(circles.filter(|node| matches!(self.keys[*node].1, Goal::Holds(_))));
        let mut is_open = vec![false; self.keys.len()];
        while let Some(node) = open.pop() {
            if !std::mem::replace(&mut is_open[node], true) {
                open.extend(self.parents[node].iter().map(|parent| *parent as usize));
            }
        }
        is_open
    }
}
