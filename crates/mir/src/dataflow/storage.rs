//! Which locals need their storage (rustc's `MaybeRequiresStorage`): from the assignment to the end of the storage, or to
//! a move of the whole local if it was never borrowed. And which may hold a value: the same, but a move always ends it.

use super::bits::{Matrix, Row};
use super::events::{Event, Graph, Slice};

/// States at block entries: (needs storage, may be initialised).
pub(crate) fn entry(graph: &Graph, slice: &Slice, base: usize, width: usize, borrowed: &Matrix) -> (Matrix, Matrix) {
    let n = graph.successors.len();
    let new = || Matrix::new(n, width);
    let (mut sg, mut sk, mut ig, mut ik) = (new(), new(), new(), new());
    let mut b = Row::new(width);
    for (i, events) in slice.iter() {
        if graph.cleanup[i] {
            continue;
        }
        b.copy_from(borrowed, i);
        let set = |g: &mut Matrix, k: &mut Matrix, l: usize, on: bool| {
            if on {
                g.set(i, l);
                k.unset(i, l);
            } else {
                g.unset(i, l);
                k.set(i, l);
            }
        };
        for e in events.statements.iter().chain(&events.terminator).chain(&events.destination) {
            if let Some((l, storage, init)) = effect(*e, base, &b) {
                if let Some(on) = storage {
                    set(&mut sg, &mut sk, l, on);
                }
                if let Some(on) = init {
                    set(&mut ig, &mut ik, l, on);
                }
            }
            super::borrowed::step(*e, base, &mut b);
        }
    }
    (super::forward(graph, width, &sg, &sk), super::forward(graph, width, &ig, &ik))
}

/// What an event does: the local (in the slice), whether it needs storage afterwards, whether it may be initialised.
fn effect(e: Event, base: usize, borrowed: &Row) -> Option<(usize, Option<bool>, Option<bool>)> {
    Some(match e {
        Event::Assign(l) => (l as usize - base, Some(true), Some(true)),
        // A borrow of something unassigned reserves its storage too.
        Event::Borrow(l) => (l as usize - base, Some(true), None),
        Event::Dead(l) => (l as usize - base, Some(false), Some(false)),
        Event::Live(l) => (l as usize - base, None, Some(false)),
        Event::Dropped(l) => (l as usize - base, None, Some(false)),
        Event::Move(l) => {
            let l = l as usize - base;
            (l, (!borrowed.get(l)).then_some(false), Some(false))
        }
        Event::Use(_) | Event::Def(_) => return None,
    })
}

pub(crate) fn step(e: Event, base: usize, borrowed: &Row, storage: &mut Row, init: &mut Row) {
    let Some((l, s, i)) = effect(e, base, borrowed) else { return };
    for (row, on) in [(storage, s), (init, i)] {
        match on {
            Some(true) => row.set(l),
            Some(false) => row.unset(l),
            None => {}
        }
    }
}
