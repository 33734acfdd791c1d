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

use crate::mir::{BlockId, Body};
use crate::witness::Points;
use events::{Events, Graph, Slice};
use parts::Parts;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// How many locals are looked at together.
const SLICE: usize = 2048;

/// What is saved where, the suspension points numbered in source order.
#[derive(Default)]
pub(crate) struct SavedLocals {
    /// The blocks that end in a suspension, in that order.
    pub(crate) points: Vec<BlockId>,
    /// The locals that are saved somewhere.
    pub(crate) locals: BTreeMap<u32, Saved>,
    /// The parts ([`Parts`]), by their numbers: where they may hold a value.
    pub(crate) parts: FxHashMap<u32, Points>,
}

#[derive(Default)]
pub(crate) struct Saved {
    pub(crate) at: Points,
    /// Where it may hold a value.
    pub(crate) filled: Points,
}

/// What is saved at each suspension point. `immovable`: borrowed locals count (they cannot be proven unused).
pub(crate) fn saved_locals(body: &Body, parts: &Parts, immovable: bool) -> SavedLocals {
    let graph = Graph::new(body);
    let mut out = SavedLocals::default();
    // Each with its place in the graph's order.
    let mut order: Vec<(usize, BlockId)> = graph.suspensions.iter().map(|b| events::block_id(*b)).enumerate().collect();
    order.sort_by_key(|(_, b)| {
        let span = body.blocks[*b].terminator.span;
        (span.start, span.end)
    });
    out.points.extend(order.iter().map(|(_, b)| *b));
    if out.points.is_empty() {
        return out;
    }
    let events = Events::new(body, &graph, parts, SLICE);
    for (n, slice) in events.slices.iter().enumerate() {
        let base = n * SLICE;
        let width = SLICE.min(events.locals.len() - base);
        let (at, filled) = saved_in_slice(&graph, &events, slice, base, width, immovable, body.locals.len(), &order);
        for (number, (at, filled)) in events.locals[base..].iter().zip(at.into_iter().zip(filled)) {
            if *number as usize >= body.locals.len() {
                out.parts.insert(*number, filled);
            } else if !at.is_empty() {
                out.locals.insert(*number, Saved { at, filled });
            }
        }
    }
    out
}

/// Per local of the slice: where it is saved, and where it may hold a value and is saved or a part.
fn saved_in_slice(
    graph: &Graph,
    events: &Events,
    slice: &Slice,
    base: usize,
    width: usize,
    immovable: bool,
    first_part: usize,
    order: &[(usize, BlockId)],
) -> (Vec<Points>, Vec<Points>) {
    let live = liveness::solve(graph, events, slice, base, width);
    let forward = compress::Forward::new(graph, slice);
    let borrowed = borrowed::solve(&forward, slice, base, width);
    let (storage, init) = storage::solve(&forward, slice, base, width, &borrowed);
    let mut b = bits::Row::new(width);
    let mut s = bits::Row::new(width);
    let mut i = bits::Row::new(width);
    let mut l = bits::Row::new(width);
    let mut parts = bits::Row::new(width);
    (0..width).filter(|x| events.locals[base + x] as usize >= first_part).for_each(|x| parts.set(x));
    let (mut saved, mut filled) = (Recorder::new(width), Recorder::new(width));
    for (point, (n, block)) in (0..).zip(order) {
        let block = events::index(*block);
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
        l.copy_from(&live.states, live.at_suspension[*n]);
        // The awaited future is polled in place: used, and borrowed, at the suspension.
        if let Some(a) = graph.awaitee[block].and_then(|a| events.dense(a)).filter(|a| (base..base + width).contains(a))
        {
            l.set(a - base);
        }
        if immovable {
            l.union(&b);
        }
        l.intersect(&s);
        saved.at(point, &l);
        l.union(&parts);
        i.intersect(&l);
        filled.at(point, &i);
    }
    (saved.finish(order.len()), filled.finish(order.len()))
}

/// Turns rows, point by point, into points, bit by bit. Work and memory grow with the number of changes from row to row.
struct Recorder {
    last: bits::Row,
    /// Since when each bit of the last row is set.
    since: Vec<u32>,
    points: Vec<Points>,
}

impl Recorder {
    fn new(width: usize) -> Recorder {
        Recorder { last: bits::Row::new(width), since: vec![0; width], points: vec![Points::default(); width] }
    }
    fn at(&mut self, point: u32, row: &bits::Row) {
        self.last.toggle(row);
        for x in self.last.iter() {
            if row.get(x) {
                self.since[x] = point;
            } else {
                self.points[x].push(self.since[x]..point);
            }
        }
        self.last.clear();
        self.last.union(row);
    }
    fn finish(mut self, end: usize) -> Vec<Points> {
        let none = bits::Row::new(self.points.len());
        self.at(end as u32, &none);
        self.points
    }
}
