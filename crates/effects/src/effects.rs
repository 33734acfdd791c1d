//! The results of one run, and the questions that verdicts, diagnostics and `asyncsend effects` ask.

use crate::front::{Front, SendOracle};
use crate::graph::Graph;
use crate::lattice::{Level, Levels, Track};
use crate::node::{Cause, EnvId, Mask, NodeKey, Site, Symbolic, Via, What};
use crate::world::World;
use asyncsend_hir::{DefId, DefKind, EFFECTS, Span};
use asyncsend_rules as rules;
use asyncsend_rules::Rule;
use asyncsend_ty::{Args, Ty, TyKind};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::Rc;

/// How many steps of a call path an explanation shows before it goes to the end.
pub const PATH_LIMIT: usize = 24;
/// How many different parameter calls a report names.
pub const SYMBOLIC_LIMIT: usize = 32;

/// How much of a path an explanation holds.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Detail {
    /// The steps in the user's code, at most [`PATH_LIMIT`].
    Brief,
    /// Every step, those in models and dependencies too.
    Full,
}

/// One step of an explanation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hop {
    pub span: Span,
    pub message: String,
    /// The rule by which the step counts, or by which a boundary holds or lets through.
    pub rule: &'static Rule,
}

/// Why an effect may happen, or could not be decided.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Why {
    pub rule: &'static Rule,
    /// The operation at the end of the path.
    pub message: String,
    /// From the outermost call in user code down to the operation.
    pub path: Vec<Hop>,
    /// Steps left out of the path before its last one.
    pub skipped: u32,
    /// Why the first step is neither masked nor confined.
    pub notes: Vec<Hop>,
    /// What a type parameter would have to promise.
    pub symbolic: Option<Symbolic>,
}

/// One effect of a function: three-valued, with a fourth for what depends on type parameters.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Value {
    pub occurs: Option<Why>,
    pub undecided: Option<Why>,
    /// Only through something that a type parameter stands for.
    pub symbolic: Option<Why>,
}
impl Value {
    pub fn is_kept(&self) -> bool {
        self.top().is_none()
    }
    /// The strongest reason against the property.
    pub fn top(&self) -> Option<(Level, &Why)> {
        let at = |l, w: &'_ Option<Why>| w.is_some().then_some(l);
        let level = at(Level::Occurs, &self.occurs)
            .or(at(Level::Undecided, &self.undecided))
            .or(at(Level::Symbolic, &self.symbolic))?;
        let why = match level {
            Level::Occurs => &self.occurs,
            Level::Undecided => &self.undecided,
            Level::Symbolic => &self.symbolic,
        };
        why.as_ref().map(|w| (level, w))
    }
}

/// The effects of one instance.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Summary {
    /// In the order of [`EFFECTS`]; `tls` after masking and confinement.
    pub effects: Vec<Value>,
    /// `tls` as modules with `unsafe` code see it.
    pub tls_unmasked: Value,
}
impl Summary {
    pub fn tls(&self) -> &Value {
        &self.effects[0]
    }
    pub fn panic(&self) -> &Value {
        &self.effects[1]
    }
}

/// The effects of a program. Grows by demand: a question about a new instance solves it.
pub struct Effects<'a, C> {
    pub(crate) world: World<'a, C>,
    pub(crate) graph: RefCell<Graph>,
    summaries: RefCell<FxHashMap<u32, Rc<Summary>>>,
}

impl<'a, C: Front<'a>> Effects<'a, C> {
    /// Solves the summaries of `roots` with their own parameters left symbolic. No roots: every user function.
    pub fn compute(cx: C, oracle: &'a dyn SendOracle, roots: &[DefId]) -> Effects<'a, C> {
        let effects =
            Effects { world: World::new(cx, oracle), graph: RefCell::default(), summaries: RefCell::default() };
        let owners = if roots.is_empty() { cx.user_bodies() } else { roots.to_vec() };
        {
            let mut graph = effects.graph.borrow_mut();
            for owner in owners {
                graph.intern(effects.identity_key(owner));
                for inner in effects.inner_bodies(owner) {
                    graph.intern(effects.identity_key(inner));
                }
            }
            graph.complete(&effects.world);
        }
        effects
    }

    /// The closures and coroutines in a function's body.
    pub fn inner_bodies(&self, owner: DefId) -> Vec<DefId> {
        if matches!(owner.kind(), DefKind::Closure | DefKind::Coroutine) {
            return Vec::new();
        }
        self.world.cx.thir(owner).map(|t| t.closures.keys().copied().collect()).unwrap_or_default()
    }

    /// The node of a definition about its own parameters.
    pub(crate) fn identity_key(&self, def: DefId) -> NodeKey {
        let (args, env) = self.world.own_parameters(def);
        NodeKey::Body(def, args, env)
    }

    /// The summary of a call of this function or method, closure or coroutine body, with these arguments.
    pub fn instance_summary(&self, env: EnvId, def: DefId, args: Args) -> Rc<Summary> {
        let env = self.world.env_for(env, &args);
        self.summary_of(match def.kind() {
            DefKind::Fn => NodeKey::Call(def, args, env),
            _ => NodeKey::Body(def, args, env),
        })
    }

    /// The summary of a definition about its own parameters.
    pub fn own_summary(&self, def: DefId) -> Rc<Summary> {
        self.summary_of(self.identity_key(def))
    }

    /// rule[future.promise], rule[future.send-masked]: polls of a future of this type, seen from outside: masked if the
    /// future and its output are `Send`.
    pub fn poll(&self, env: EnvId, future: Ty) -> Rc<Summary> {
        self.summary_of(NodeKey::Poll(future, env.filter(|_| future.has_params())))
    }

    /// Polls of a future of this type without a boundary around them: its code (rule `future.verdict`).
    pub fn poll_code(&self, env: EnvId, future: Ty) -> Rc<Summary> {
        match future.kind() {
            TyKind::Coroutine(def, args) => self.instance_summary(env, *def, *args),
            _ => match self.world.future_poll {
                Some(poll) => self.instance_summary(env, poll, Args::new(&[asyncsend_ty::Arg::Ty(future)])),
                None => self.poll(env, future),
            },
        }
    }

    /// The drop glue of a type.
    pub fn drop_glue(&self, env: EnvId, ty: Ty) -> Rc<Summary> {
        match self.world.drop_target(env, ty) {
            Some(key) => self.summary_of(key),
            None => Rc::new(Summary { effects: vec![Value::default(); EFFECTS.len()], tls_unmasked: Value::default() }),
        }
    }

    /// Only the hand-written `Drop::drop` of a type, masked at its call (rule `resident.drop`).
    pub fn drop_impl_is_tls(&self, env: EnvId, ty: Ty) -> Value {
        let TyKind::Adt(adt, args) = ty.kind() else { return Value::default() };
        let Some(imp) = self.world.cx.drop_impl(*adt) else { return Value::default() };
        let Some(f) = self.world.cx.assoc_fns(imp).into_iter().find(|f| f.name() == "drop") else {
            return Value::default();
        };
        if self.world.settings.tls_stage == 4 && self.world.is_send(env, ty) == Some(true) {
            return Value::default();
        }
        self.instance_summary(env, f, self.world.impl_args_for(imp, *args)).tls().clone()
    }

    pub(crate) fn summary_of(&self, key: NodeKey) -> Rc<Summary> {
        let node = self.graph.borrow_mut().solve(&self.world, key);
        if let Some(s) = self.summaries.borrow().get(&node) {
            return s.clone();
        }
        let summary = Rc::new(Summary {
            effects: (0..EFFECTS.len()).map(|e| self.value(node, Track::of_effect(e))).collect(),
            tls_unmasked: self.value(node, &[Track::TLS_RAW]),
        });
        self.summaries.borrow_mut().insert(node, summary.clone());
        summary
    }

    fn value(&self, node: u32, tracks: &[Track]) -> Value {
        let why = |level: Level| tracks.iter().find_map(|t| self.why(node, *t, level));
        Value { occurs: why(Level::Occurs), undecided: why(Level::Undecided), symbolic: why(Level::Symbolic) }
    }

    /// The explanation of one level of one track.
    fn why(&self, node: u32, track: Track, level: Level) -> Option<Why> {
        let graph = self.graph.borrow();
        let origin = graph.nodes[node as usize].origin(track, level)?;
        self.explain(&graph, node, track, level, origin.cause, Detail::Brief)
    }

    /// The explanation that starts with this cause.
    pub(crate) fn explain(
        &self,
        graph: &Graph,
        node: u32,
        track: Track,
        level: Level,
        cause: Cause,
        detail: Detail,
    ) -> Option<Why> {
        let (mut n, mut t, mut l, mut c) = (node, track, level, cause);
        let mut path = Vec::new();
        let mut notes = Vec::new();
        let mut unaudited = None;
        let mut root = (n, 0);
        let mut depth_left = 0;
        loop {
            match c {
                Cause::Site(s) => {
                    root = (n, s);
                    if path.is_empty() && notes.is_empty() {
                        notes = self.notes(graph, n, s, t);
                    }
                    path.extend(self.hop(graph, n, s, detail));
                }
                Cause::Unaudited => unaudited = Some(n),
            }
            let Some((next, nt, nl)) = graph.step(n, t, l, c) else { break };
            let Some(o) = graph.nodes[next as usize].origin(nt, nl) else { break };
            (n, t, l, c) = (next, nt, nl, o.cause);
            if detail == Detail::Brief && path.len() >= PATH_LIMIT {
                // Straight to the end.
                depth_left = o.depth;
                root = o.root;
                path.extend(self.hop(graph, root.0, root.1, detail));
                break;
            }
        }
        let site = graph.nodes[root.0 as usize].sites.get(root.1 as usize)?;
        let (mut rule, mut message, symbolic) = match &site.what {
            What::Leaf(leaf) => (leaf.rule, leaf.message.clone(), leaf.symbolic.clone()),
            What::Call(_) => (&rules::CALL_UNKNOWN, self.describe(graph, root.0, root.1), None),
        };
        if level == Level::Undecided
            && let Cause::Site(s) = cause
            && let Mask::Unknown(ty) = &graph.nodes[node as usize].sites[s as usize].mask
        {
            message = format!("whether `{}` is `Send` is not known; it masks {message}", self.world.cx.display(*ty));
            rule = &rules::TLS_MASK;
        }
        if let Some(n) = unaudited {
            rule = &rules::TLS_UNAUDITED;
            let where_ = match graph.nodes[n as usize].key {
                NodeKey::Body(d, ..) => format!(" in the module of `{}`", self.world.cx.path_of(d)),
                _ => String::new(),
            };
            message = format!("unaudited unsafe code{where_}: {message}");
        }
        Some(Why { rule, message, path, skipped: depth_left, notes, symbolic })
    }

    /// rule[tls.mask], rule[tls.confine]: why the boundary at this site lets `tls` through.
    fn notes(&self, graph: &Graph, n: u32, s: u32, track: Track) -> Vec<Hop> {
        let node = &graph.nodes[n as usize];
        let mut notes = Vec::new();
        let Some(site) = node.sites.get(s as usize).filter(|_| track == Track::TLS) else { return notes };
        match &site.mask {
            Mask::Open(ty) | Mask::IfFmtKept(_, ty) => notes.push(Hop {
                span: site.span,
                message: format!("not masked: `{}` is not `Send`", self.world.cx.display(*ty)),
                rule: &rules::TLS_MASK,
            }),
            Mask::Never => notes.push(Hop {
                span: site.span,
                message: "not masked: `extern` and `unsafe` functions need an assertion".into(),
                rule: &rules::TLS_EXTERN,
            }),
            _ => {}
        }
        if let Some((_, e)) = node.escapes.iter().find(|(i, _)| *i == s) {
            notes.push(Hop {
                span: e.span,
                message: format!("not confined: {}", e.message),
                rule: &rules::TLS_CONFINE,
            });
        }
        notes
    }

    /// A step of a path. What models and pseudo-nodes do has no place that a user knows.
    pub(crate) fn hop(&self, graph: &Graph, n: u32, s: u32, detail: Detail) -> Option<Hop> {
        let node = &graph.nodes[n as usize];
        let all = detail == Detail::Full;
        let known = match node.key {
            NodeKey::Body(d, ..) => all || self.world.cx.is_user(d),
            NodeKey::Drop(ty, _) => all || matches!(ty.kind(), TyKind::Adt(d, _) if self.world.cx.is_user(*d)),
            NodeKey::Call(..) | NodeKey::Poll(..) | NodeKey::Limit(_) => false,
        };
        let site = node.sites.get(s as usize).filter(|_| known)?;
        Some(Hop { span: site.span, message: self.describe(graph, n, s), rule: rule_of(site) })
    }

    pub(crate) fn describe(&self, graph: &Graph, n: u32, s: u32) -> String {
        let Some(site) = graph.nodes[n as usize].sites.get(s as usize) else { return String::new() };
        let what = self.describe_site(site);
        match &site.undischarged {
            Some(why) => format!("{what}, and {why}"),
            None => what,
        }
    }

    fn describe_site(&self, site: &Site) -> String {
        let cx = self.world.cx;
        match (&site.via, &site.what) {
            (Via::Key(k), _) => format!("accesses the thread-local `{}`", k.name()),
            (Via::Drop(t), _) => format!("drops a `{}`", cx.display(*t)),
            (Via::Poll(t), _) => format!("polls `{}`", cx.display(*t)),
            (Via::Fmt(t), _) => format!("formats a `{}`", cx.display(*t)),
            (Via::Init(d), _) => format!("may run the initializer of `{}`", d.name()),
            (Via::Impl(t), _) => format!("the trait object may be a `{}`", cx.display(*t)),
            (Via::Bound(m), _) => format!("may call `{}`", cx.path_of(*m)),
            (Via::Call, What::Leaf(l)) => l.message.clone(),
            (Via::Call, What::Call(k)) => match k {
                NodeKey::Body(d, ..) if d.kind() == DefKind::Closure => "calls the closure".into(),
                NodeKey::Body(d, ..) if d.kind() == DefKind::Coroutine => "runs the future".into(),
                NodeKey::Body(d, ..) | NodeKey::Call(d, ..) | NodeKey::Limit(d) => {
                    format!("calls `{}`", cx.path_of(*d))
                }
                NodeKey::Poll(t, _) => format!("polls `{}`", cx.display(*t)),
                NodeKey::Drop(t, _) => format!("drops a `{}`", cx.display(*t)),
            },
        }
    }

    /// The calls through type parameters that a node depends on, first in source order.
    pub(crate) fn symbolic_calls(&self, node: u32) -> Vec<Symbolic> {
        let graph = self.graph.borrow();
        let mut found: Vec<Symbolic> = Vec::new();
        let mut seen = rustc_hash::FxHashSet::default();
        let mut work = std::collections::VecDeque::from([node]);
        let is_symbolic = |n: u32| graph.nodes[n as usize].row.iter().any(|l: &Levels| l.has(Level::Symbolic));
        while let Some(n) = work.pop_front() {
            if !seen.insert(n) || found.len() >= SYMBOLIC_LIMIT {
                continue;
            }
            let node = &graph.nodes[n as usize];
            for (site, callee) in node.sites.iter().zip(&node.callees) {
                match (&site.what, callee) {
                    (What::Leaf(l), _) => {
                        if let Some(s) = &l.symbolic
                            && !found.contains(s)
                        {
                            found.push(s.clone());
                        }
                    }
                    (What::Call(_), Some(c)) if is_symbolic(*c) => work.push_back(*c),
                    _ => {}
                }
            }
        }
        found.truncate(SYMBOLIC_LIMIT);
        found
    }
}

/// The rule by which a site counts as a call.
pub(crate) fn rule_of(site: &Site) -> &'static Rule {
    match (&site.via, &site.what) {
        (Via::Call, What::Leaf(l)) => l.rule,
        (Via::Call, What::Call(_)) => &rules::PROP_INFERRED,
        (Via::Bound(_) | Via::Poll(_) | Via::Fmt(_) | Via::Init(_), _) => &rules::CALL_IMPLICIT,
        (Via::Drop(_), _) => &rules::CALL_DROP_GLUE,
        (Via::Impl(_), _) => &rules::PROP_OPEN_WORLD,
        (Via::Key(_), _) => &rules::TLS_ACCESS,
    }
}
