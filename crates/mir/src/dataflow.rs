//! Dataflow over one body: what rustc asks about the locals of a coroutine at its suspension points.
//!
//! All questions are about one local at a time, so the locals are cut into slices of at most [`SLICE`]: memory is bounded
//! by `blocks × SLICE` bits whatever the size of the body.

pub(crate) mod bits;
pub(crate) mod borrowed;
pub(crate) mod events;
pub(crate) mod liveness;
pub(crate) mod storage;

use crate::mir::{BlockId, Body, LocalId};
use bits::Matrix;
use events::{Graph, Slice};

/// How many locals are looked at together.
const SLICE: usize = 1024;

/// The state of the locals at one suspension point.
pub(crate) struct AtSuspension {
    pub(crate) block: BlockId,
    /// Sorted.
    pub(crate) saved: Vec<Saved>,
}

#[derive(Copy, Clone)]
pub(crate) struct Saved {
    pub(crate) local: LocalId,
    /// Whether it may hold a value.
    pub(crate) maybe_init: bool,
}

/// What is saved at each suspension point. `immovable`: borrowed locals count (they cannot be proven unused).
pub(crate) fn saved_locals(body: &Body, immovable: bool) -> Vec<AtSuspension> {
    let graph = Graph::new(body);
    let mut out: Vec<AtSuspension> = graph.suspensions.iter().map(|b| AtSuspension { block: events::block_id(*b), saved: Vec::new() }).collect();
    if out.is_empty() {
        return out;
    }
    let count = body.locals.len();
    let slices = events::slices(body, count.div_ceil(SLICE), SLICE);
    for (n, slice) in slices.iter().enumerate() {
        let base = n * SLICE;
        let width = SLICE.min(count - base);
        saved_in_slice(&graph, slice, base, width, immovable, &mut out);
    }
    out
}

fn saved_in_slice(graph: &Graph, slice: &Slice, base: usize, width: usize, immovable: bool, out: &mut [AtSuspension]) {
    let live = liveness::live_in(graph, slice, base, width);
    let borrowed = borrowed::entry(graph, slice, base, width);
    let (storage, init) = storage::entry(graph, slice, base, width, &borrowed);
    let mut b = bits::Row::new(width);
    let mut s = bits::Row::new(width);
    let mut i = bits::Row::new(width);
    let mut l = bits::Row::new(width);
    for at in out {
        let block = events::index(at.block);
        b.copy_from(&borrowed, block);
        s.copy_from(&storage, block);
        i.copy_from(&init, block);
        if let Some(events) = slice.get(block) {
            for e in &events.statements {
                storage::step(*e, base, &b, &mut s, &mut i);
                borrowed::step(*e, base, &mut b);
            }
        }
        l.clear();
        liveness::live_out(graph, &live, block, base, width, &mut l);
        // The awaited future is polled in place: used, and borrowed, at the suspension.
        if let Some(a) = graph.awaitee[block].filter(|a| (base..base + width).contains(a)) {
            l.set(a - base);
        }
        if immovable {
            l.union(&b);
        }
        l.intersect(&s);
        // The environment (the coroutine itself) does not count.
        for x in l.iter() {
            let local = base + x;
            if local != 1 {
                at.saved.push(Saved { local: events::local_id(local), maybe_init: i.get(x) });
            }
        }
    }
}

/// Runs a forward analysis to its fixed point: the states at block entries. Cleanup blocks are left out: nothing suspends
/// after them.
pub(crate) fn forward(graph: &Graph, width: usize, gen_: &Matrix, kill: &Matrix) -> Matrix {
    let n = graph.successors.len();
    let mut entry = Matrix::new(n, width);
    let mut row = bits::Row::new(width);
    let mut changed = true;
    while changed {
        changed = false;
        for block in 0..n {
            if graph.cleanup[block] {
                continue;
            }
            row.copy_from(&entry, block);
            row.subtract_row(kill, block);
            row.union_row(gen_, block);
            for s in &graph.successors[block] {
                if !graph.cleanup[*s] && entry.union_into(*s, &row) && *s <= block {
                    changed = true;
                }
            }
        }
    }
    entry
}
