//! From blocks under construction to a [`Body`]: empty blocks are skipped, unreachable ones left out.

use super::{Unfinished, block_id};
use crate::mir::*;
use la_arena::Arena;

pub(crate) fn finish(body: &mut Body, mut blocks: Vec<Unfinished>) {
    let span = body.span;
    for b in &mut blocks {
        b.terminator.get_or_insert(Terminator { kind: TerminatorKind::Unreachable, span });
    }
    // Where a jump to each block really leads: through empty blocks that only go on.
    let mut forward: Vec<usize> = (0..blocks.len()).collect();
    for i in 0..blocks.len() {
        let mut at = i;
        let mut path = Vec::new();
        // Stops at a loop of empty blocks.
        while forward[at] == at && path.len() <= blocks.len() {
            match &blocks[at].terminator {
                Some(Terminator { kind: TerminatorKind::Goto(next), .. }) if blocks[at].statements.is_empty() => {
                    let next = index(*next);
                    if next == i || path.contains(&next) {
                        break;
                    }
                    path.push(at);
                    at = next;
                    if path.len() > 64 {
                        break;
                    }
                }
                _ => break,
            }
        }
        let end = if forward[at] != at { forward[at] } else { at };
        for p in path {
            forward[p] = end;
        }
    }
    for b in &mut blocks {
        if let Some(t) = &mut b.terminator {
            each_successor(&mut t.kind, |s| *s = block_id(forward[index(*s)]));
        }
    }
    let cancelled = body.cancelled.map(|c| forward[index(c)]);
    // Reachable blocks, in reverse postorder: so they are numbered.
    let entry = forward[index(body.entry)];
    let mut seen = vec![false; blocks.len()];
    let mut post = Vec::new();
    let successors = |b: usize| blocks[b].terminator.iter().flat_map(|t| t.kind.successors()).map(index);
    let mut stack = vec![(entry, successors(entry))];
    seen[entry] = true;
    while let Some((at, rest)) = stack.last_mut() {
        match rest.next() {
            Some(s) => {
                if !seen[s] {
                    seen[s] = true;
                    stack.push((s, successors(s)));
                }
            }
            None => {
                post.push(*at);
                stack.pop();
            }
        }
    }
    drop(stack);
    post.reverse();
    let mut number = vec![usize::MAX; blocks.len()];
    for (n, b) in post.iter().enumerate() {
        number[*b] = n;
    }
    // Bodies are kept: to the size.
    body.blocks = Arena::with_capacity(post.len());
    for b in &post {
        let statements = std::mem::take(&mut blocks[*b].statements);
        let (Some(mut terminator), is_cleanup) = (blocks[*b].terminator.take(), blocks[*b].is_cleanup) else {
            continue;
        };
        each_successor(&mut terminator.kind, |s| *s = block_id(number[index(*s)]));
        body.blocks.alloc(BasicBlock { statements, terminator, is_cleanup });
    }
    body.entry = block_id(0);
    body.cancelled = cancelled.filter(|c| seen[*c]).map(|c| block_id(number[c]));
}

fn index(b: BlockId) -> usize {
    b.into_raw().into_u32() as usize
}

fn each_successor(kind: &mut TerminatorKind, mut f: impl FnMut(&mut BlockId)) {
    match kind {
        TerminatorKind::Goto(b) => f(b),
        TerminatorKind::Switch { targets, .. } => targets.iter_mut().for_each(f),
        TerminatorKind::Return | TerminatorKind::Unreachable | TerminatorKind::Resume => {}
        TerminatorKind::Drop { target, unwind, .. } | TerminatorKind::Assert { target, unwind, .. } => {
            f(target);
            unwind.iter_mut().for_each(f);
        }
        TerminatorKind::Call { target, unwind, .. } => {
            target.iter_mut().for_each(&mut f);
            unwind.iter_mut().for_each(f);
        }
        TerminatorKind::Panic { unwind, .. } => unwind.iter_mut().for_each(f),
        TerminatorKind::Await { target, unwind, drop, .. } => {
            f(target);
            unwind.iter_mut().for_each(&mut f);
            drop.iter_mut().for_each(f);
        }
        TerminatorKind::Yield { target, drop, .. } => {
            f(target);
            drop.iter_mut().for_each(f);
        }
        TerminatorKind::FalseEdge { real, imaginary } => {
            f(real);
            f(imaginary);
        }
    }
}
