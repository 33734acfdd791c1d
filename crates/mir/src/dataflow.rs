//! Dataflow over one body: what rustc asks about the locals of a coroutine at its suspension points.
//!
//! All questions are about one local at a time, so the locals are cut into slices of at most [`SLICE`]. For each slice the
//! control-flow graph is compressed to where something happens to its locals: work and memory grow with the number of
//! events, not with blocks × locals.

pub(crate) mod bits;
pub(crate) mod borrowed;
pub(crate) mod compress;
pub(crate) mod events;
pub(crate) mod liveness;
pub(crate) mod parts;
pub(crate) mod storage;

use crate::mir::{BlockId, Body, LocalId};
use events::{Events, Graph, Slice};
use parts::Parts;

/// How many locals are looked at together.
const SLICE: usize = 2048;

/// The state of the locals at one suspension point.
pub(crate) struct AtSuspension {
    pub(crate) block: BlockId,
    pub(crate) saved: Vec<Saved>,
    /// The numbers of the parts ([`Parts`]) that may hold a value.
    pub(crate) parts: Vec<u32>,
}

#[derive(Copy, Clone)]
pub(crate) struct Saved {
    pub(crate) local: LocalId,
    /// Whether it may hold a value.
    pub(crate) maybe_init: bool,
}

/// What is saved at each suspension point. `immovable`: borrowed locals count (they cannot be proven unused).
pub(crate) fn saved_locals(body: &Body, parts: &Parts, immovable: bool) -> Vec<AtSuspension> {
    let graph = Graph::new(body);
    let at = |b: &usize| AtSuspension { block: events::block_id(*b), saved: Vec::new(), parts: Vec::new() };
    let mut out: Vec<AtSuspension> = graph.suspensions.iter().map(at).collect();
    if out.is_empty() {
        return out;
    }
    let events = Events::new(body, &graph, parts, SLICE);
    for (n, slice) in events.slices.iter().enumerate() {
        let base = n * SLICE;
        let width = SLICE.min(events.locals.len() - base);
        saved_in_slice(&graph, &events, slice, base, width, immovable, body.locals.len() as u32, &mut out);
    }
    out
}

fn saved_in_slice(
    graph: &Graph,
    events: &Events,
    slice: &Slice,
    base: usize,
    width: usize,
    immovable: bool,
    first_part: u32,
    out: &mut [AtSuspension],
) {
    let live = liveness::solve(graph, events, slice, base, width);
    let forward = compress::Forward::new(graph, slice);
    let borrowed = borrowed::solve(&forward, slice, base, width);
    let (storage, init) = storage::solve(&forward, slice, base, width, &borrowed);
    let mut b = bits::Row::new(width);
    let mut s = bits::Row::new(width);
    let mut i = bits::Row::new(width);
    let mut l = bits::Row::new(width);
    for (n, at) in out.iter_mut().enumerate() {
        let block = events::index(at.block);
        let entry = forward.entry[block];
        b.copy_from(&borrowed, entry);
        s.copy_from(&storage, entry);
        i.copy_from(&init, entry);
        if let Some(events) = slice.get(block) {
            for e in &events.statements {
                storage::step(*e, base, &b, &mut s, &mut i);
                borrowed::step(*e, base, &mut b);
            }
        }
        l.copy_from(&live.states, live.at_suspension[n]);
        // The awaited future is polled in place: used, and borrowed, at the suspension.
        if let Some(a) = graph.awaitee[block].and_then(|a| events.dense(a)).filter(|a| (base..base + width).contains(a))
        {
            l.set(a - base);
        }
        if immovable {
            l.union(&b);
        }
        l.intersect(&s);
        at.saved.extend(
            l.iter().map(|x| Saved { local: events::local_id(events.locals[base + x] as usize), maybe_init: i.get(x) }),
        );
        at.parts.extend(i.iter().map(|x| events.locals[base + x]).filter(|x| *x >= first_part));
    }
}
