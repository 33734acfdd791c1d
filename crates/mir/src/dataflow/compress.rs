//! The control-flow graph as one slice of the locals sees it: nodes only where something happens or ways meet.

use super::bits::{Matrix, Row};
use super::events::{Event, Graph, Slice};

/// What a node does to the state that comes in, as lists of locals (in the slice).
#[derive(Default, Clone)]
pub(crate) struct Transfer {
    pub(crate) gen_: Vec<u32>,
    pub(crate) kill: Vec<u32>,
}

/// A graph of joins and transfers. Node 0 is the empty state. A node's state is what comes out of it.
pub(crate) struct Nodes {
    pub(crate) preds: Vec<Vec<u32>>,
}

impl Nodes {
    pub(crate) fn new() -> Nodes {
        Nodes { preds: vec![Vec::new()] }
    }
    pub(crate) fn add(&mut self, preds: Vec<u32>) -> u32 {
        self.preds.push(preds);
        self.preds.len() as u32 - 1
    }
    /// Solves to the least fixed point. `transfers`: sorted by node; nodes without are joins.
    pub(crate) fn solve(&self, width: usize, transfers: &[(u32, Transfer)]) -> Matrix {
        let n = self.preds.len();
        // Nodes whose state an earlier node reads: a change there asks for another round.
        let mut feeds_back = vec![false; n];
        for (i, preds) in self.preds.iter().enumerate() {
            for p in preds {
                feeds_back[*p as usize] |= *p as usize >= i;
            }
        }
        let mut out = Matrix::new(n, width);
        let mut row = Row::new(width);
        let mut again = true;
        while again {
            again = false;
            let mut next = transfers.iter().peekable();
            for (i, feeds) in feeds_back.iter().enumerate().take(n).skip(1) {
                row.clear();
                for p in &self.preds[i] {
                    row.union_row(&out, *p as usize);
                }
                if let Some((_, t)) = next.next_if(|(t, _)| *t as usize == i) {
                    t.kill.iter().for_each(|l| row.unset(*l as usize));
                    t.gen_.iter().for_each(|l| row.set(*l as usize));
                }
                again |= out.union_into(i, &row) && *feeds;
            }
        }
        out
    }
}

/// For the analyses that run forward. Cleanup blocks are left out: nothing suspends after them.
pub(crate) struct Forward {
    pub(crate) nodes: Nodes,
    /// Per block: the node whose state holds at its entry.
    pub(crate) entry: Vec<usize>,
    /// The node of each block in which something happens, in order.
    pub(crate) own: Vec<(usize, u32)>,
}

impl Forward {
    pub(crate) fn new(graph: &Graph, slice: &Slice) -> Forward {
        let n = graph.successors.len();
        let mut nodes = Nodes::new();
        let mut entry = vec![0usize; n];
        let mut out = vec![0u32; n];
        let mut own = Vec::new();
        let mut open = Vec::new();
        let mut events = slice.iter().map(|(b, _)| b).peekable();
        let mut ids = Vec::new();
        for b in 0..n {
            let here = events.next_if_eq(&b).is_some();
            if graph.cleanup[b] {
                continue;
            }
            ids.clear();
            let mut back = false;
            for p in &graph.predecessors[b] {
                if *p as usize >= b {
                    back = true;
                } else {
                    ids.push(out[*p as usize]);
                }
            }
            ids.sort_unstable();
            ids.dedup();
            let id = match ids.as_slice() {
                _ if back => {
                    let id = nodes.add(Vec::new());
                    open.push((b, id));
                    id
                }
                [] => 0,
                [one] => *one,
                _ => nodes.add(ids.clone()),
            };
            entry[b] = id as usize;
            out[b] = if here {
                let t = nodes.add(vec![id]);
                own.push((b, t));
                t
            } else {
                id
            };
        }
        for (b, id) in open {
            let mut preds: Vec<u32> = graph.predecessors[b].iter().map(|p| out[*p as usize]).collect();
            preds.sort_unstable();
            preds.dedup();
            nodes.preds[id as usize] = preds;
        }
        Forward { nodes, entry, own }
    }
}

/// The net effect of a sequence of switches: the last one counts.
#[derive(Default)]
pub(crate) struct Net(rustc_hash::FxHashMap<u32, bool>);

impl Net {
    pub(crate) fn set(&mut self, local: usize, on: bool) {
        self.0.insert(local as u32, on);
    }
    pub(crate) fn take(&mut self) -> Transfer {
        let mut t = Transfer::default();
        for (l, on) in self.0.drain() {
            if on { t.gen_.push(l) } else { t.kill.push(l) }
        }
        t
    }
}

/// All events of a block, the writing of its destination last.
pub(crate) fn all(b: &super::events::BlockEvents) -> impl Iterator<Item = Event> + '_ {
    b.statements.iter().chain(&b.terminator).chain(&b.destination).copied()
}
