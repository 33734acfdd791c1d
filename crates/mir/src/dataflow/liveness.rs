//! Which locals may be read later: rustc's `MaybeLiveLocals`, field-insensitive and blind to borrows.

use super::bits::{Matrix, Row};
use super::events::{Event, Graph, Slice};

/// States at block entries.
pub(crate) fn live_in(graph: &Graph, slice: &Slice, base: usize, width: usize) -> Matrix {
    let n = graph.successors.len();
    let mut gen_ = Matrix::new(n, width);
    let mut kill = Matrix::new(n, width);
    for (i, b) in slice.iter() {
        for e in b.terminator.iter().rev().chain(b.statements.iter().rev()) {
            match e {
                Event::Def(l) => {
                    gen_.unset(i, *l as usize - base);
                    kill.set(i, *l as usize - base);
                }
                Event::Use(l) => {
                    gen_.set(i, *l as usize - base);
                    kill.unset(i, *l as usize - base);
                }
                _ => {}
            }
        }
    }
    let mut live = Matrix::new(n, width);
    let mut row = Row::new(width);
    let mut changed = true;
    while changed {
        changed = false;
        for i in (0..n).rev() {
            row.clear();
            live_out(graph, &live, i, base, width, &mut row);
            row.subtract_row(&kill, i);
            row.union_row(&gen_, i);
            changed |= live.union_into(i, &row);
        }
    }
    live
}

/// The state at the end of a block, from the states at block entries. The destination of its terminator is dead on the
/// way to the target.
pub(crate) fn live_out(graph: &Graph, live: &Matrix, block: usize, base: usize, width: usize, out: &mut Row) {
    let written = graph.written[block];
    if let Some((target, local)) = written {
        out.union_row(live, target);
        if (base..base + width).contains(&local) {
            out.unset(local - base);
        }
    }
    for s in &graph.successors[block] {
        if written.is_none_or(|(t, _)| t != *s) {
            out.union_row(live, *s);
        }
    }
}
