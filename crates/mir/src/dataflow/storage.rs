//! Which locals need their storage (rustc's `MaybeRequiresStorage`): from the assignment to the end of the storage, or to
//! a move of the whole local if it was never borrowed. And which may hold a value: the same, but a move always ends it.

use super::bits::{Matrix, Row};
use super::compress::{Forward, Net, all};
use super::events::{Event, Slice};

/// (needs storage, may be initialised)
pub(crate) fn solve(
    forward: &Forward,
    slice: &Slice,
    base: usize,
    width: usize,
    borrowed: &Matrix,
) -> (Matrix, Matrix) {
    let mut storage = Vec::with_capacity(forward.own.len());
    let mut init = Vec::with_capacity(forward.own.len());
    let (mut s, mut i) = (Net::default(), Net::default());
    let mut b = Row::new(width);
    for (block, node) in &forward.own {
        b.copy_from(borrowed, forward.entry[*block]);
        for e in slice.get(*block).into_iter().flat_map(all) {
            if let Some((l, needs, holds)) = effect(e, base, &b) {
                if let Some(on) = needs {
                    s.set(l, on);
                }
                if let Some(on) = holds {
                    i.set(l, on);
                }
            }
            super::borrowed::step(e, base, &mut b);
        }
        storage.push((*node, s.take()));
        init.push((*node, i.take()));
    }
    (forward.nodes.solve(width, &storage), forward.nodes.solve(width, &init))
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
