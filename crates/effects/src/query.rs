//! Questions about what has been solved: paths in full (`effects --why`), the call graph as a picture (`effects --graph`),
//! and what answers rest on without proof (`trust`). They read the graph and decide nothing.

use crate::effects::{Detail, Effects, Hop, Value, Why};
use crate::flow::Instance;
use crate::front::Front;
use crate::graph::Graph;
use crate::lattice::{Level, Row, Track};
use crate::node::{Cause, NodeKey, Via, What};
use asyncsend_hir::{DefId, DefKind, EFFECTS, Props};
use asyncsend_mir::mir::TerminatorKind;
use asyncsend_rules as rules;
use asyncsend_ty::{Callee, TyKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::VecDeque;

/// A call graph to look at: instances of one function are one node, and what has no name of its own is left out.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct CallGraph {
    /// The functions asked for come first.
    pub nodes: Vec<Shown>,
    pub edges: Vec<Edge>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shown {
    pub label: String,
    pub kind: ShownKind,
    /// By effect, in the order of [`EFFECTS`]: the strongest reason for it.
    pub effects: Vec<Option<Level>>,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum ShownKind {
    /// A function, closure or future of the crate under check or of a dependency that is read.
    Code,
    /// A function that is known by its model.
    Model,
    Glue,
    /// Something that has an effect itself: `panic!`, an index, access to a thread-local.
    Operation,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edge {
    pub from: usize,
    pub to: usize,
    /// By effect: whether it comes through, and is neither masked nor caught here.
    pub effects: Vec<Option<Level>>,
    /// The effects (bits, in the order of [`EFFECTS`]) whose shown path runs here.
    pub path_of: u8,
}

/// Something that is taken on trust.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Trusted {
    pub kind: TrustedKind,
    pub def: DefId,
    pub props: Props,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum TrustedKind {
    /// `props(unsafe !tls)` on a function with a body.
    Asserted,
    /// An assertion on a foreign function.
    Extern,
    /// What a model says of a function that it has no body of.
    Model,
}

/// How an effect is kept from a function.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Rests {
    Masked,
    Confined,
    Caught,
    /// By a bound, a function pointer's type, a trait.
    Promised,
    Asserted,
}

impl<'a, C: Front<'a>> Effects<'a, C> {
    /// The strongest reason for which a function (an `async fn`: its future's code) may have an effect.
    pub fn level(&self, def: DefId, effect: usize) -> Option<Level> {
        self.own_summary(self.code_of(def)).effects.get(effect)?.top().map(|(level, _)| level)
    }

    /// Every place of a function that gives it an effect, or leaves it open, with its path in full; the strongest first. Of
    /// an `async fn`: of its future's code.
    pub fn paths(&self, def: DefId, effect: usize) -> Vec<(Level, Why)> {
        let key = self.identity_key(self.code_of(def));
        let summary = self.summary_of(key);
        let node = self.graph.borrow_mut().intern(key);
        let mut found = Vec::new();
        for level in Level::DESCENDING {
            let places = self.places(node, effect, level, Detail::Full);
            // What has no place in the code at hand (rule `tls.unaudited`) has a reason all the same.
            let value = summary.effects.get(effect);
            let alone = value.and_then(Value::top).filter(|(l, _)| places.is_empty() && *l == level);
            found.extend(places.into_iter().chain(alone.map(|(_, why)| why.clone())).map(|why| (level, why)));
        }
        found
    }

    /// Where an effect is kept inside, so that a function does not have it, and what else that rests on: the calls that mask,
    /// confine or catch it, the promises of types, the assertions. Nearest first.
    pub fn rests_on(&self, def: DefId, effect: usize) -> Vec<(Rests, Hop)> {
        let key = self.identity_key(self.code_of(def));
        self.summary_of(key);
        let first = self.graph.borrow_mut().intern(key);
        let graph = self.graph.borrow();
        let prop = Props(1 << effect);
        let mut found: Vec<(Rests, Hop)> = Vec::new();
        let mut known = FxHashSet::default();
        let mut seen = FxHashSet::from_iter([first]);
        let mut queue = VecDeque::from([first]);
        while let Some(n) = queue.pop_front() {
            let node = &graph.nodes[n as usize];
            if let NodeKey::Body(d, ..) = node.key
                && node.trusted.contains(prop)
                && known.insert((self.world.cx.span_of(d), Rests::Asserted))
            {
                let message = format!("`{}` is asserted to be `{prop}`", self.world.cx.path_of(d));
                let span = self.world.cx.span_of(d);
                found.push((Rests::Asserted, Hop { span, message, rule: &rules::TLS_UNAUDITED }));
                continue;
            }
            for (s, site) in node.sites.iter().enumerate() {
                let behind = graph.row_behind(n, s);
                let stopped = |t: &&Track| node.stops(s, **t) && !behind[t.index()].is_kept();
                let how = match &site.what {
                    _ if Track::of_effect(effect).iter().any(|t| stopped(&t)) => match effect {
                        _ if site.closed && site.stops.contains(prop) => {
                            Some((Rests::Promised, &rules::PROP_TRAIT_IMPL))
                        }
                        0 if node.confined.contains(&(s as u32)) => Some((Rests::Confined, &rules::TLS_CONFINE)),
                        0 => Some((Rests::Masked, &rules::TLS_MASK)),
                        _ => Some((Rests::Caught, &rules::PANIC_CATCH)),
                    },
                    What::Leaf(leaf) => leaf.relies.map(|rule| (Rests::Promised, rule)),
                    What::Call(_) => None,
                };
                match how {
                    Some((how, rule)) if known.insert((site.span, how)) => {
                        let message = self.describe(&graph, n, s as u32);
                        found.push((how, Hop { span: site.span, message, rule }));
                    }
                    Some(_) => {}
                    None => queue.extend(node.callees.get(s).copied().flatten().filter(|c| seen.insert(*c))),
                }
            }
        }
        found
    }

    /// The call graph of these functions. None: of every function of the crate.
    pub fn call_graph(&self, roots: &[DefId]) -> CallGraph {
        let mut work = Vec::new();
        for def in roots {
            let key = self.identity_key(self.code_of(*def));
            self.summary_of(key);
            work.push(self.graph.borrow_mut().intern(key));
        }
        let graph = self.graph.borrow();
        let mut view = Viewer { effects: self, graph: &graph, out: CallGraph::default(), index: FxHashMap::default() };
        view.visit(&work);
        view.out
    }

    /// What is taken on trust where these effects are said not to happen in a function. Sorted.
    pub fn trusted(&self, def: DefId, kept: Props) -> Vec<Trusted> {
        let cx = self.world.cx;
        let key = self.identity_key(self.code_of(def));
        self.summary_of(key);
        let first = self.graph.borrow_mut().intern(key);
        let graph = self.graph.borrow();
        let mut found = FxHashSet::default();
        let mut seen = FxHashSet::default();
        let mut queue = VecDeque::from([first]);
        while let Some(n) = queue.pop_front() {
            if !seen.insert(n) {
                continue;
            }
            let node = &graph.nodes[n as usize];
            queue.extend(node.callees.iter().flatten());
            let NodeKey::Body(d, args, env) = node.key else { continue };
            let mut trust = |kind, def, props: Props| {
                let props = Props(props.0 & kept.0);
                if props != Props::NONE {
                    found.insert(Trusted { kind, def, props });
                }
            };
            trust(TrustedKind::Asserted, cx.body_owner(d), node.trusted);
            let Some(body) = cx.mir(d) else {
                if d.kind() == DefKind::Fn && !cx.is_user(d) {
                    trust(TrustedKind::Model, d, cx.fn_sig(d).props);
                }
                continue;
            };
            // A function whose declaration denies every effect has no node of its own.
            let inst = Instance::new(&self.world, body, args, env);
            for (block, _) in inst.blocks() {
                let TerminatorKind::Call { func, .. } = &body.blocks[block].terminator.kind else { continue };
                let TyKind::FnDef(f, args) = *inst.operand_ty(func).kind() else { continue };
                if let Callee::Fn(f, _) = cx.resolve_callee(self.world.env(env), f, args)
                    && cx.mir(f).is_none()
                {
                    let sig = cx.fn_sig(f);
                    match cx.is_user(f) {
                        true => trust(TrustedKind::Extern, f, sig.props_trusted),
                        false => trust(TrustedKind::Model, f, sig.props),
                    }
                }
            }
        }
        let mut found: Vec<Trusted> = found.into_iter().collect();
        found.sort_by_cached_key(|t| (t.kind, cx.path_of(t.def), t.props));
        found.dedup_by_key(|t| (t.kind, cx.path_of(t.def), t.props));
        found
    }
}

struct Viewer<'g, 'a, C> {
    effects: &'g Effects<'a, C>,
    graph: &'g Graph,
    out: CallGraph,
    index: FxHashMap<(ShownKind, String), usize>,
}

/// By effect: the strongest reason in a row.
fn strongest(row: &Row) -> Vec<Option<Level>> {
    (0..EFFECTS.len())
        .map(|e| Track::of_effect(e).iter().filter_map(|t| row.get(t.index()).and_then(|l| l.top())).max())
        .collect()
}

fn join(into: &mut [Option<Level>], other: &[Option<Level>]) {
    into.iter_mut().zip(other).for_each(|(a, b)| *a = (*a).max(*b));
}

impl<'a, C: Front<'a>> Viewer<'_, 'a, C> {
    fn visit(&mut self, roots: &[u32]) {
        let mut seen: FxHashSet<u32> = FxHashSet::default();
        let mut queue: VecDeque<u32> = roots.iter().copied().collect();
        for root in roots {
            self.shown(*root);
        }
        while let Some(n) = queue.pop_front() {
            if !seen.insert(n) {
                continue;
            }
            let Some(from) = self.shown(n) else { continue };
            for s in 0..self.graph.nodes[n as usize].sites.len() {
                for (to, next) in self.targets(n, s) {
                    self.edge(from, to, &self.passes(n, s), 0);
                    queue.extend(next);
                }
            }
        }
        roots.iter().for_each(|r| self.mark(*r));
    }

    fn node(&mut self, label: String, kind: ShownKind, effects: &[Option<Level>]) -> usize {
        let nodes = &mut self.out.nodes;
        let i = *self.index.entry((kind, label)).or_insert_with_key(|(kind, label)| {
            nodes.push(Shown { label: label.clone(), kind: *kind, effects: vec![None; EFFECTS.len()] });
            nodes.len() - 1
        });
        join(&mut nodes[i].effects, effects);
        i
    }

    fn edge(&mut self, from: usize, to: usize, effects: &[Option<Level>], path_of: u8) {
        match self.out.edges.iter_mut().find(|e| e.from == from && e.to == to) {
            Some(edge) => {
                join(&mut edge.effects, effects);
                edge.path_of |= path_of;
            }
            None => self.out.edges.push(Edge { from, to, effects: effects.to_vec(), path_of }),
        }
    }

    /// The node that stands for this one; none for what only stands between (calls to be resolved, polls).
    fn shown(&mut self, n: u32) -> Option<usize> {
        let cx = self.effects.world.cx;
        let node = &self.graph.nodes[n as usize];
        let effects = strongest(&node.row);
        let silent = effects.iter().all(Option::is_none);
        let (label, kind) = match node.key {
            NodeKey::Body(d, ..) => match cx.mir(d) {
                None if !cx.is_user(d) && silent => return None,
                None if !cx.is_user(d) => (cx.path_of(d), ShownKind::Model),
                _ => (self.name(d), ShownKind::Code),
            },
            NodeKey::Drop(..) if silent => return None,
            NodeKey::Drop(ty, _) => (format!("drop of {}", cx.display(ty)), ShownKind::Glue),
            NodeKey::Limit(d) => (cx.path_of(d), ShownKind::Code),
            NodeKey::Call(..) | NodeKey::Poll(..) => return None,
        };
        Some(self.node(label, kind, &effects))
    }

    /// The name of a function, or of the function that a closure or future is written in.
    fn name(&self, def: DefId) -> String {
        let cx = self.effects.world.cx;
        let owner = cx.body_owner(def);
        match def.kind() {
            // The code of an `async fn` goes by the function's name.
            DefKind::Coroutine if def != owner && self.effects.code_of(owner) == def => cx.path_of(owner),
            DefKind::Coroutine => format!("{}::{{async}}{}", cx.path_of(owner), self.number(def)),
            DefKind::Static | DefKind::Const => format!("initial value of {}", cx.path_of(def)),
            DefKind::Closure => format!("{}::{{closure}}{}", cx.path_of(owner), self.number(def)),
            _ => cx.path_of(def),
        }
    }

    /// Which closure or async block of its function it is, if there are several.
    fn number(&self, def: DefId) -> String {
        let cx = self.effects.world.cx;
        let mut all = self.effects.inner_bodies(cx.body_owner(def));
        all.retain(|d| d.kind() == def.kind());
        all.sort_by_key(|d| cx.span_of(*d));
        match all.iter().position(|d| *d == def) {
            Some(i) if all.len() > 1 => format!("#{}", i + 1),
            _ => String::new(),
        }
    }

    /// What a site leads to, with the graph's node to go on from; nodes that only stand between are passed.
    fn targets(&mut self, n: u32, s: usize) -> Vec<(usize, Option<u32>)> {
        let (graph, mut found) = (self.graph, Vec::new());
        let node = &graph.nodes[n as usize];
        let Some(site) = node.sites.get(s) else { return found };
        if let Via::Key(key) = &site.via {
            let effects = strongest(&graph.row_behind(n, s));
            found.push((self.node(format!("thread-local {}", key.name()), ShownKind::Operation, &effects), None));
        }
        if let What::Leaf(leaf) = &site.what {
            let effects = strongest(&leaf.row);
            // The declaration of a model function is what its own node says.
            if effects.iter().any(Option::is_some) && !self.is_model(n) {
                found.push((self.node(leaf.message.clone(), ShownKind::Operation, &effects), None));
            }
        }
        let mut work: Vec<u32> = node.callees.get(s).copied().flatten().into_iter().collect();
        let mut seen = FxHashSet::default();
        while let Some(next) = work.pop() {
            if !seen.insert(next) {
                continue;
            }
            match self.shown(next) {
                Some(to) => found.push((to, Some(next))),
                None => work.extend(graph.nodes[next as usize].callees.iter().rev().flatten()),
            }
        }
        found
    }

    fn is_model(&self, n: u32) -> bool {
        let cx = self.effects.world.cx;
        matches!(self.graph.nodes[n as usize].key, NodeKey::Body(d, ..) if !cx.is_user(d) && cx.mir(d).is_none())
    }

    /// The effects that come through a site.
    fn passes(&self, n: u32, s: usize) -> Vec<Option<Level>> {
        let node = &self.graph.nodes[n as usize];
        let mut row = self.graph.row_behind(n, s);
        for track in Track::all() {
            if node.stops(s, track) {
                row[track.index()] = crate::lattice::Levels::KEPT;
            }
        }
        strongest(&row)
    }

    /// Marks the path of each effect that a function has: the one that its explanation shows.
    fn mark(&mut self, root: u32) {
        for effect in 0..EFFECTS.len() {
            let origin = Level::DESCENDING.into_iter().find_map(|l| {
                let tracks = Track::of_effect(effect).iter();
                tracks.filter_map(|t| Some((*t, l, self.graph.nodes[root as usize].origin(*t, l)?.cause))).next()
            });
            let Some((mut track, mut level, mut cause)) = origin else { continue };
            let (mut n, mut from) = (root, self.shown(root));
            let mut steps = 0;
            // A path is as long as the graph is deep: it ends.
            while steps <= self.graph.nodes.len() {
                steps += 1;
                if let Some(shown) = self.shown(n) {
                    if let Some(before) = from.filter(|b| *b != shown) {
                        self.edge(before, shown, &[], 1 << effect);
                    }
                    from = Some(shown);
                }
                if let (Cause::Site(s), Some(before)) = (cause, from) {
                    let ends = self.targets(n, s as usize).into_iter().filter(|(_, next)| next.is_none());
                    let ends: Vec<usize> = ends.map(|(end, _)| end).collect();
                    ends.into_iter().for_each(|end| self.edge(before, end, &[], 1 << effect));
                }
                let Some((next, t, l)) = self.graph.step(n, track, level, cause) else { break };
                let Some(o) = self.graph.nodes[next as usize].origin(t, l) else { break };
                (n, track, level, cause) = (next, t, l, o.cause);
            }
        }
    }
}
