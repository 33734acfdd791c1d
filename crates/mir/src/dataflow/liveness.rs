//! Which locals may be read later: rustc's `MaybeLiveLocals`, field-insensitive and blind to borrows.

use super::bits::Matrix;
use super::compress::{Net, Nodes, Transfer};
use super::events::{Event, Events, Graph, Slice};
use rustc_hash::FxHashMap;

pub(crate) struct Live {
    pub(crate) states: Matrix,
    /// Per suspension: the node whose state holds after it.
    pub(crate) at_suspension: Vec<usize>,
}

pub(crate) fn solve(graph: &Graph, events: &Events, slice: &Slice, base: usize, width: usize) -> Live {
    let n = graph.successors.len();
    let mut nodes = Nodes::new();
    let mut transfers: Vec<(u32, Transfer)> = Vec::new();
    // The node whose state holds at each block's entry.
    let mut entry = vec![0u32; n];
    // Loop heads that were jumped back to before they were seen.
    let mut heads: FxHashMap<usize, u32> = FxHashMap::default();
    let mut at_suspension = vec![0usize; graph.suspensions.len()];
    let mut suspension = graph.suspensions.len();
    let mut blocks = slice.iter().rev().peekable();
    let mut net = Net::default();
    let mut ids: Vec<u32> = Vec::new();
    for b in (0..n).rev() {
        let written = graph.written[b]
            .and_then(|(t, l)| events.dense(l).filter(|l| (base..base + width).contains(l)).map(|l| (t, l - base)));
        ids.clear();
        for s in &graph.successors[b] {
            let mut id = if *s > b { entry[*s] } else { *heads.entry(*s).or_insert_with(|| nodes.add(Vec::new())) };
            // The destination is dead on the way to the target.
            if let Some((_, l)) = written.filter(|(t, _)| t == s)
                && id != 0
            {
                id = nodes.add(vec![id]);
                transfers.push((id, Transfer { gen_: Vec::new(), kill: vec![l as u32] }));
            }
            ids.push(id);
        }
        ids.retain(|i| *i != 0);
        ids.sort_unstable();
        ids.dedup();
        let exit = match ids.as_slice() {
            [] => 0,
            [one] => *one,
            several => {
                // A join that already has all the others in it: a block that only may unwind adds nothing.
                let is_join = |i: u32| transfers.binary_search_by_key(&i, |(t, _)| *t).is_err();
                let found = several
                    .iter()
                    .copied()
                    .find(|j| is_join(*j) && several.iter().all(|i| i == j || nodes.preds[*j as usize].contains(i)));
                match found {
                    Some(j) => j,
                    None => nodes.add(several.to_vec()),
                }
            }
        };
        if suspension > 0 && graph.suspensions[suspension - 1] == b {
            suspension -= 1;
            at_suspension[suspension] = exit as usize;
        }
        entry[b] = exit;
        if let Some((_, e)) = blocks.next_if(|(i, _)| *i == b) {
            for e in e.terminator.iter().rev().chain(e.statements.iter().rev()) {
                match e {
                    Event::Def(l) => net.set(*l as usize - base, false),
                    Event::Use(l) => net.set(*l as usize - base, true),
                    _ => {}
                }
            }
            let t = net.take();
            if !t.gen_.is_empty() || !t.kill.is_empty() && exit != 0 {
                entry[b] = nodes.add(vec![exit]);
                transfers.push((entry[b], t));
            }
        }
    }
    for (b, id) in heads {
        nodes.preds[id as usize] = vec![entry[b]];
    }
    Live { states: nodes.solve(width, &transfers), at_suspension }
}
