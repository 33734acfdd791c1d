//! rule[block.async]: async bodies that block their thread.

use crate::effects::{Detail, Effects, Hop, Why};
use crate::front::Front;
use crate::graph::Graph;
use crate::node::{NodeKey, What};
use asyncsend_hir::{DefId, DefKind, Props, Span};
use asyncsend_mir::mir::BodyKind;
use asyncsend_rules as rules;
use rustc_hash::FxHashMap;
use std::collections::VecDeque;

/// A call in an async body that leads to one that blocks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Blocking {
    /// The async body.
    pub def: DefId,
    /// The call in it.
    pub span: Span,
    pub why: Why,
}

/// The property that such a body lacks.
fn block() -> Props {
    Props::by_name("block").unwrap_or(Props::NONE)
}

impl<'a, C: Front<'a>> Effects<'a, C> {
    /// Every call in an async body of the user's that blocks the thread, in source order.
    pub fn blocking(&self) -> Vec<Blocking> {
        let cx = self.world.cx;
        let graph = self.graph.borrow();
        let ways = self.ways_to_block(&graph);
        let mut found: Vec<Blocking> = Vec::new();
        for owner in cx.user_bodies() {
            for def in self.inner_bodies(owner).into_iter().filter(|d| self.is_async_body(*d)) {
                let Some(node) = graph.find(self.identity_key(def)) else { continue };
                for site in 0..graph.nodes[node as usize].sites.len() as u32 {
                    if self.leads_on(&graph, &ways, node, site)
                        && let Some(why) = self.way(&graph, &ways, node, site)
                    {
                        found.push(Blocking { def, span: graph.nodes[node as usize].sites[site as usize].span, why });
                    }
                }
            }
        }
        found.sort_by_key(|b| b.span);
        found.dedup_by_key(|b| b.span);
        found
    }

    fn is_async_body(&self, def: DefId) -> bool {
        let cx = self.world.cx;
        def.kind() == DefKind::Coroutine
            && cx.is_user(def)
            && cx.mir(def).is_some_and(|b| b.kind == BodyKind::Coroutine { immovable: true })
    }

    /// For each node from which a blocking operation can be reached, the site that comes closest to one.
    fn ways_to_block(&self, graph: &Graph) -> FxHashMap<u32, u32> {
        let mut callers: FxHashMap<u32, Vec<(u32, u32)>> = FxHashMap::default();
        let mut ways: FxHashMap<u32, u32> = FxHashMap::default();
        let mut queue = VecDeque::new();
        for (n, node) in graph.nodes.iter().enumerate() {
            // Another async body is reported itself.
            let reported = matches!(node.key, NodeKey::Body(d, ..) if self.is_async_body(d));
            if node.trusted.contains(block()) || reported {
                continue;
            }
            for (s, site) in node.sites.iter().enumerate().filter(|(_, s)| !s.stops.contains(block())) {
                let (n, s) = (n as u32, s as u32);
                match (&site.what, node.callees[s as usize]) {
                    (What::Leaf(l), _) if *l.rule == rules::BLOCK_SOURCE => {
                        ways.entry(n).or_insert_with(|| {
                            queue.push_back(n);
                            s
                        });
                    }
                    (What::Call(_), Some(callee)) => callers.entry(callee).or_default().push((n, s)),
                    _ => {}
                }
            }
        }
        while let Some(n) = queue.pop_front() {
            for (caller, site) in callers.remove(&n).unwrap_or_default() {
                ways.entry(caller).or_insert_with(|| {
                    queue.push_back(caller);
                    site
                });
            }
        }
        ways
    }

    fn leads_on(&self, graph: &Graph, ways: &FxHashMap<u32, u32>, node: u32, site: u32) -> bool {
        let n = &graph.nodes[node as usize];
        let s = &n.sites[site as usize];
        !s.stops.contains(block())
            && match (&s.what, n.callees[site as usize]) {
                (What::Leaf(l), _) => *l.rule == rules::BLOCK_SOURCE,
                (_, Some(callee)) => ways.contains_key(&callee),
                _ => false,
            }
    }

    /// The path that begins with this site.
    fn way(&self, graph: &Graph, ways: &FxHashMap<u32, u32>, node: u32, site: u32) -> Option<Why> {
        let (mut n, mut s) = (node, site);
        let mut path: Vec<Hop> = Vec::new();
        let mut skipped = 0;
        loop {
            match self.hop(graph, n, s, Detail::Brief) {
                Some(hop) if path.len() < crate::effects::PATH_LIMIT => path.push(hop),
                Some(_) => skipped += 1,
                None => {}
            }
            match graph.nodes[n as usize].callees[s as usize] {
                Some(callee) => (n, s) = (callee, *ways.get(&callee)?),
                None => break,
            }
        }
        if path.len() == 1 && skipped == 0 {
            path.clear(); // the warning stands there
        }
        let message = self.describe(graph, n, s);
        Some(Why { rule: &rules::BLOCK_SOURCE, message, path, skipped, notes: Vec::new(), symbolic: None })
    }
}
