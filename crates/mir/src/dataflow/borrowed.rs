//! Which locals were borrowed before: rustc's `MaybeBorrowedLocals`. Nothing but the end of its storage undoes a borrow.

use super::bits::{Matrix, Row};
use super::compress::{Forward, Net, all};
use super::events::{Event, Slice};

pub(crate) fn solve(forward: &Forward, slice: &Slice, base: usize, width: usize) -> Matrix {
    let mut transfers = Vec::with_capacity(forward.own.len());
    let mut net = Net::default();
    for (block, node) in &forward.own {
        for e in slice.get(*block).into_iter().flat_map(all) {
            match e {
                Event::Borrow(l) => net.set(l as usize - base, true),
                Event::Dead(l) => net.set(l as usize - base, false),
                _ => {}
            }
        }
        transfers.push((*node, net.take()));
    }
    forward.nodes.solve(width, &transfers)
}

pub(crate) fn step(e: Event, base: usize, state: &mut Row) {
    match e {
        Event::Borrow(l) => state.set(l as usize - base),
        Event::Dead(l) => state.unset(l as usize - base),
        _ => {}
    }
}
