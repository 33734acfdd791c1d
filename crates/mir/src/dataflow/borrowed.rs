//! Which locals were borrowed before: rustc's `MaybeBorrowedLocals`. Nothing but the end of its storage undoes a borrow.

use super::bits::{Matrix, Row};
use super::events::{Event, Graph, Slice};

/// States at block entries.
pub(crate) fn entry(graph: &Graph, slice: &Slice, base: usize, width: usize) -> Matrix {
    let n = graph.successors.len();
    let mut gen_ = Matrix::new(n, width);
    let mut kill = Matrix::new(n, width);
    for (i, b) in slice.iter() {
        for e in b.statements.iter().chain(&b.terminator) {
            match e {
                Event::Borrow(l) => {
                    gen_.set(i, *l as usize - base);
                    kill.unset(i, *l as usize - base);
                }
                Event::Dead(l) => {
                    gen_.unset(i, *l as usize - base);
                    kill.set(i, *l as usize - base);
                }
                _ => {}
            }
        }
    }
    super::forward(graph, width, &gen_, &kill)
}

pub(crate) fn step(e: Event, base: usize, state: &mut Row) {
    match e {
        Event::Borrow(l) => state.set(l as usize - base),
        Event::Dead(l) => state.unset(l as usize - base),
        _ => {}
    }
}
