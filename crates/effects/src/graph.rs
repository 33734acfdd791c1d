//! The call graph: discovery by worklist, solution bottom-up over strongly connected components. No recursion over the
//! program: a chain of 10,000 functions is 10,000 turns of a loop.

use crate::body::body_sites;
use crate::calls::undecided;
use crate::confine::confine;
use crate::flow::Instance;
use crate::front::Front;
use crate::lattice::{KEPT, Level, Levels, Row, Track};
use crate::node::{Cause, Escape, Mask, Node, NodeKey, Origin, Site, Via, What};
use crate::world::World;
use asyncsend_hir::{Props, Span};
use asyncsend_rules as rules;
use asyncsend_ty::{Arg, Const, Ty, TyKind};
use petgraph::graph::{DiGraph, NodeIndex};
use rustc_hash::FxHashMap;
use std::collections::VecDeque;

/// How many instances of functions, closures and glue one run may look at.
pub const INSTANCE_LIMIT: usize = 400_000;
/// How deep and how big a generic argument may be: polymorphic recursion (`f::<T>` calls `f::<Option<T>>`) ends here.
pub const TYPE_DEPTH_LIMIT: u32 = 96;
pub const TYPE_SIZE_LIMIT: u32 = 8_192;

/// The graph of one run. It grows by demand: what is solved stays solved.
pub struct Graph {
    pub nodes: Vec<Node>,
    index: FxHashMap<NodeKey, u32>,
    sizes: FxHashMap<Ty, (u32, u32)>,
    solved: usize,
}

impl Graph {
    pub fn new() -> Graph {
        Graph { nodes: Vec::new(), index: FxHashMap::default(), sizes: FxHashMap::default(), solved: 0 }
    }

    /// The node of `key`, with everything it calls, solved.
    pub fn solve<'a, C: Front<'a>>(&mut self, world: &World<'a, C>, key: NodeKey) -> u32 {
        let node = self.intern(key);
        self.complete(world);
        node
    }

    /// The node of `key`, if there is one.
    pub fn find(&self, key: NodeKey) -> Option<u32> {
        self.index.get(&key).copied()
    }

    /// Adds a node without solving it yet.
    pub fn intern(&mut self, key: NodeKey) -> u32 {
        if let Some(n) = self.index.get(&key) {
            return *n;
        }
        let key =
            if self.nodes.len() >= INSTANCE_LIMIT || !self.fits(key) { NodeKey::Limit(limited(key)) } else { key };
        if let Some(n) = self.index.get(&key) {
            return *n;
        }
        let n = self.nodes.len() as u32;
        self.index.insert(key, n);
        self.nodes.push(Node::new(key));
        n
    }

    fn fits(&mut self, key: NodeKey) -> bool {
        let mut ok = |t: Ty| {
            let (depth, size) = size_of(t, &mut self.sizes);
            depth <= TYPE_DEPTH_LIMIT && size <= TYPE_SIZE_LIMIT
        };
        match key {
            NodeKey::Body(_, args, _) | NodeKey::Call(_, args, _) => {
                args.iter().all(|a| if let Arg::Ty(t) = a { ok(*t) } else { true })
            }
            NodeKey::Poll(t, _) | NodeKey::Drop(t, _) => ok(t),
            NodeKey::Limit(_) => true,
        }
    }

    /// Discovers and solves all that was interned since the last time.
    pub fn complete<'a, C: Front<'a>>(&mut self, world: &World<'a, C>) {
        let first = self.solved;
        let mut next = first;
        while next < self.nodes.len() {
            let found = sites_of(world, self.nodes[next].key);
            let callees: Vec<Option<u32>> = found
                .sites
                .iter()
                .map(|s| if let What::Call(k) = &s.what { Some(self.intern(*k)) } else { None })
                .collect();
            let node = &mut self.nodes[next];
            node.sites = found.sites;
            node.callees = callees;
            node.trusted = found.trusted;
            node.unaudited = found.unaudited;
            next += 1;
        }
        self.solved = next;
        if first == next {
            return;
        }
        let mut graph: DiGraph<(), ()> = DiGraph::with_capacity(next - first, 0);
        for _ in first..next {
            graph.add_node(());
        }
        for n in first..next {
            for c in self.nodes[n].callees.iter().flatten().filter(|c| **c as usize >= first) {
                graph.update_edge_cheap(n - first, *c as usize - first);
            }
        }
        // Callees first.
        for component in petgraph::algo::kosaraju_scc(&graph) {
            let mut members: Vec<u32> = component.iter().map(|i| (i.index() + first) as u32).collect();
            members.sort_unstable();
            self.solve_component(world, &members);
        }
    }

    /// The least fixed point of one component: a node is looked at again when something it calls has grown.
    fn solve_component<'a, C: Front<'a>>(&mut self, world: &World<'a, C>, members: &[u32]) {
        let mut callers: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
        if members.len() > 1 {
            let inside: rustc_hash::FxHashSet<u32> = members.iter().copied().collect();
            for m in members {
                for c in self.nodes[*m as usize].callees.iter().flatten().filter(|c| inside.contains(c)) {
                    callers.entry(*c).or_default().push(*m);
                }
            }
        } else if let [m] = members
            && self.nodes[*m as usize].callees.contains(&Some(*m))
        {
            callers.insert(*m, vec![*m]);
        }
        let mut queue: VecDeque<u32> = members.iter().copied().collect();
        let mut queued: rustc_hash::FxHashSet<u32> = members.iter().copied().collect();
        while let Some(n) = queue.pop_front() {
            queued.remove(&n);
            if self.evaluate(world, n) {
                for c in callers.get(&n).into_iter().flatten() {
                    if queued.insert(*c) {
                        queue.push_back(*c);
                    }
                }
            }
        }
    }

    /// What a site's callee (or leaf) has.
    pub fn row_behind(&self, node: u32, site: usize) -> Row {
        let n = &self.nodes[node as usize];
        let Some(s) = n.sites.get(site) else { return KEPT };
        let row = match (&s.what, n.callees.get(site).copied().flatten()) {
            (What::Leaf(l), _) => l.row,
            (What::Call(_), Some(c)) => self.nodes[c as usize].row,
            (What::Call(_), None) => KEPT,
        };
        if s.closed { row.map(Levels::close) } else { row }
    }

    /// Computes a node's values from those of its callees; whether they grew.
    fn evaluate<'a, C: Front<'a>>(&mut self, world: &World<'a, C>, n: u32) -> bool {
        let rows: Vec<Row> = (0..self.nodes[n as usize].sites.len()).map(|s| self.row_behind(n, s)).collect();
        let tls = Track::TLS.index();
        for (site, _) in self.nodes[n as usize].sites.iter_mut().zip(&rows).filter(|(_, row)| !row[tls].is_kept()) {
            if let Mask::Unasked(boundary) = &mut site.mask {
                site.mask = world.decide(std::mem::take(boundary));
            }
        }
        let node = &self.nodes[n as usize];
        let mut masked = Vec::new();
        let mut contributions: Vec<Row> = Vec::with_capacity(rows.len());
        let mut candidates = Vec::new();
        for (i, (site, row)) in node.sites.iter().zip(&rows).enumerate() {
            let mut row = *row;
            // rule[panic.catch]
            for t in Track::all().filter(|t| site.stops_track(*t)) {
                row[t.index()] = Levels::KEPT;
            }
            if !row[tls].is_kept() {
                let formats_kept =
                    |fmts: &[u32]| fmts.iter().all(|f| rows.get(*f as usize).is_none_or(|r| r[tls].is_kept()));
                match &site.mask {
                    Mask::Inside => {}
                    Mask::Masked => {
                        row[tls] = Levels::KEPT;
                        masked.push(i as u32);
                    }
                    Mask::IfFmtKept(fmts, _) if formats_kept(fmts) => {
                        row[tls] = Levels::KEPT;
                        masked.push(i as u32);
                    }
                    Mask::Unknown(_) => {
                        row[tls] = Levels::of(Level::Undecided);
                        candidates.push(i as u32);
                    }
                    Mask::Open(_) | Mask::IfFmtKept(..) | Mask::Never | Mask::Unasked(_) => candidates.push(i as u32),
                }
            }
            contributions.push(row);
        }
        let mut confined = Vec::new();
        let mut escapes: Vec<(u32, Escape)> = Vec::new();
        if !candidates.is_empty()
            && world.settings.tls_stage == 4
            && let NodeKey::Body(def, args, env) = node.key
            && let Some(body) = world.cx.mir(def)
        {
            let inst = Instance::new(world, body, args, env);
            for (site, escape) in candidates.iter().zip(confine(&inst, &node.sites, &candidates)) {
                match escape {
                    None => {
                        contributions[*site as usize][tls] = Levels::KEPT;
                        confined.push(*site);
                    }
                    Some(e) => escapes.push((*site, e)),
                }
            }
        }
        let mut grown = false;
        let trusted = node.trusted;
        for (i, row) in contributions.iter().enumerate() {
            for t in Track::all().filter(|t| !trusted.contains(t.prop())) {
                for level in Level::DESCENDING.into_iter().filter(|l| row[t.index()].has(*l)) {
                    grown |= self.raise(n, t, level, Cause::Site(i as u32));
                }
            }
        }
        // rule[tls.unaudited]
        if self.nodes[n as usize].unaudited {
            let raw = self.nodes[n as usize].row[Track::TLS_RAW.index()];
            if raw.has(Level::Occurs) || raw.has(Level::Undecided) {
                grown |= self.raise(n, Track::TLS_UNAUDITED, Level::Undecided, Cause::Unaudited);
            }
            if raw.has(Level::Symbolic) {
                grown |= self.raise(n, Track::TLS_UNAUDITED, Level::Symbolic, Cause::Unaudited);
            }
        }
        let node = &mut self.nodes[n as usize];
        node.masked = masked;
        node.confined = confined;
        node.escapes = escapes;
        grown
    }

    fn raise(&mut self, n: u32, track: Track, level: Level, cause: Cause) -> bool {
        if self.nodes[n as usize].row[track.index()].has(level) {
            return false;
        }
        let origin = self.origin_of(n, track, level, cause);
        let node = &mut self.nodes[n as usize];
        node.row[track.index()] = node.row[track.index()].join(Levels::of(level));
        node.origins[track.index()][level as usize] = origin;
        true
    }

    /// The next step of an explanation: the node, track and level that a cause leads to; `None` at a leaf.
    pub fn step(&self, n: u32, track: Track, level: Level, cause: Cause) -> Option<(u32, Track, Level)> {
        let (node, track) = match cause {
            Cause::Site(s) => (self.nodes[n as usize].callees.get(s as usize).copied().flatten()?, track),
            Cause::Unaudited => (n, Track::TLS_RAW),
        };
        let levels = self.nodes[node as usize].row[track.index()];
        let level = if cause != Cause::Unaudited && levels.has(level) { level } else { levels.top()? };
        Some((node, track, level))
    }

    fn origin_of(&self, n: u32, track: Track, level: Level, cause: Cause) -> Option<Origin> {
        match self.step(n, track, level, cause) {
            Some((node, t, l)) => {
                let behind = self.nodes[node as usize].origin(t, l)?;
                Some(Origin { cause, root: behind.root, depth: behind.depth + 1 })
            }
            None => match cause {
                Cause::Site(s) => Some(Origin { cause, root: (n, s), depth: 0 }),
                Cause::Unaudited => None,
            },
        }
    }
}

impl Default for Graph {
    fn default() -> Graph {
        Graph::new()
    }
}

trait CheapEdge {
    fn update_edge_cheap(&mut self, from: usize, to: usize);
}
impl CheapEdge for DiGraph<(), ()> {
    /// Parallel edges do no harm to components: no search for an old one.
    fn update_edge_cheap(&mut self, from: usize, to: usize) {
        self.add_edge(NodeIndex::new(from), NodeIndex::new(to), ());
    }
}

struct Found {
    sites: Vec<Site>,
    trusted: Props,
    unaudited: bool,
}

/// What stands in a node.
fn sites_of<'a, C: Front<'a>>(world: &World<'a, C>, key: NodeKey) -> Found {
    let plain = |sites| Found { sites, trusted: Props::NONE, unaudited: false };
    match key {
        NodeKey::Body(def, args, env) => {
            let mir = world.cx.mir(def);
            let is_fn = def.kind() == asyncsend_hir::DefKind::Fn;
            // Assertions of an `async fn` are about the code of its future.
            let owner = if is_fn { def } else { world.cx.body_owner(def) };
            let about = is_fn
                || def.kind() == asyncsend_hir::DefKind::Coroutine
                    && owner.kind() == asyncsend_hir::DefKind::Fn
                    && def.key().disambiguator == u32::MAX;
            let asserted =
                if about && world.cx.is_user(owner) { world.cx.fn_sig(owner).props_trusted } else { Props::NONE };
            // A model's `async fn` is declared, not written: its future's code has what the declaration does not deny.
            let declared = !is_fn && about && !world.cx.is_user(owner) && !world.cx.fn_sig(owner).has_body;
            let sites = match mir {
                _ if declared => world.model_sites(owner, args, env),
                Some(body) => {
                    let is_own = world.cx.is_user(def) && world.own_parameters(def) == (args, env);
                    let known = if is_own { world.cx.own_sites(def) } else { None };
                    known.map_or_else(|| body_sites(&Instance::new(world, body, args, env)), <[Site]>::to_vec)
                }
                None if world.cx.is_user(def) => vec![Site::new(
                    world.cx.span_of(def),
                    What::Leaf(Box::new(undecided(
                        &rules::CALL_UNKNOWN,
                        format!("`{}` has no body that could be read", world.cx.path_of(def)),
                    ))),
                    Mask::Never,
                    Via::Call,
                )],
                None => world.model_sites(def, args, env),
            };
            Found { sites, trusted: asserted, unaudited: !asserted.contains(Props::TLS) && world.in_unsafe_module(def) }
        }
        NodeKey::Call(def, args, env) => {
            let span = world.cx.span_of(def);
            plain(world.fn_targets(env, def, args).into_iter().map(|t| t.site(span, Mask::Inside, Via::Call)).collect())
        }
        NodeKey::Poll(ty, env) => {
            // rule[future.promise]: after masking, with `&mut Context` counted as `Send`.
            let mask = match world.output_of(env, ty) {
                // Whatever unsafe code it rests on: nothing of an island can meet it, and it can be spawned today.
                Some(output)
                    if world.settings.tls_stage == 4
                        && world.is_send(env, ty) == Some(true)
                        && world.is_send(env, output) == Some(true) =>
                {
                    return plain(Vec::new());
                }
                Some(output) => world.mask_of(env, &[ty], output),
                None if world.settings.tls_stage == 4 => Mask::Unknown(ty),
                None => Mask::Inside,
            };
            plain(
                world
                    .poll_targets(env, ty)
                    .into_iter()
                    .map(|t| t.site(Span::new(asyncsend_hir::FileId(0), 0, 0), mask.clone(), Via::Poll(ty)))
                    .collect(),
            )
        }
        NodeKey::Drop(ty, env) => {
            let span = match ty.kind() {
                TyKind::Adt(d, _) | TyKind::Closure(d, _) | TyKind::Coroutine(d, _) => world.cx.span_of(*d),
                _ => Span::new(asyncsend_hir::FileId(0), 0, 0),
            };
            plain(world.drop_sites(env, ty, span))
        }
        NodeKey::Limit(def) => {
            let message = format!(
                "`{}`: more than {INSTANCE_LIMIT} instances, or generic arguments nested deeper than {TYPE_DEPTH_LIMIT} (or of more than {TYPE_SIZE_LIMIT} parts)",
                world.cx.path_of(def)
            );
            plain(vec![Site::new(
                world.cx.span_of(def),
                What::Leaf(Box::new(undecided(&rules::CALL_UNKNOWN, message))),
                Mask::Never,
                Via::Call,
            )])
        }
    }
}

fn limited(key: NodeKey) -> asyncsend_hir::DefId {
    match key {
        NodeKey::Body(d, ..) | NodeKey::Call(d, ..) | NodeKey::Limit(d) => d,
        NodeKey::Poll(t, _) | NodeKey::Drop(t, _) => match t.kind() {
            TyKind::Adt(d, _)
            | TyKind::Closure(d, _)
            | TyKind::Coroutine(d, _)
            | TyKind::Opaque(d, _)
            | TyKind::Projection(d, _) => *d,
            _ => asyncsend_hir::DefId::new(asyncsend_hir::DefKey {
                file: asyncsend_hir::FileId(0),
                parent: None,
                kind: asyncsend_hir::DefKind::Mod,
                name: asyncsend_hir::Name::new("type"),
                disambiguator: 0,
            }),
        },
    }
}

/// Depth and number of parts of a type; each distinct part is looked at once.
fn size_of(ty: Ty, memo: &mut FxHashMap<Ty, (u32, u32)>) -> (u32, u32) {
    let mut stack = vec![(ty, false)];
    while let Some((t, parts_done)) = stack.pop() {
        if memo.contains_key(&t) {
            continue;
        }
        let parts = parts(t);
        if parts_done {
            let (d, s) = parts
                .iter()
                .filter_map(|p| memo.get(p))
                .fold((0, 1u32), |(d, s), (pd, ps)| (d.max(*pd), s.saturating_add(*ps)));
            memo.insert(t, (d + 1, s));
        } else {
            stack.push((t, true));
            stack.extend(parts.into_iter().map(|p| (p, false)));
        }
    }
    memo.get(&ty).copied().unwrap_or((1, 1))
}

fn parts(ty: Ty) -> Vec<Ty> {
    let of =
        |args: &[Arg]| args.iter().filter_map(|a| if let Arg::Ty(t) = a { Some(*t) } else { None }).collect::<Vec<_>>();
    match ty.kind() {
        TyKind::Adt(_, a)
        | TyKind::FnDef(_, a)
        | TyKind::Closure(_, a)
        | TyKind::Coroutine(_, a)
        | TyKind::Projection(_, a)
        | TyKind::Opaque(_, a) => of(a),
        TyKind::Array(t, Const::Value(_) | Const::Param(_) | Const::Infer(_) | Const::Unknown)
        | TyKind::Slice(t)
        | TyKind::Ref(t, _)
        | TyKind::RawPtr(t, _) => vec![*t],
        TyKind::Tuple(ts) => ts.to_vec(),
        TyKind::FnPtr(f) => f.inputs.iter().copied().chain([f.output]).collect(),
        TyKind::Dynamic(d) => d
            .principal
            .iter()
            .flat_map(|p| of(&p.args).into_iter().chain(p.projections.iter().map(|(_, t)| *t)))
            .collect(),
        _ => vec![],
    }
}
