//! What a coroutine keeps across its suspension points (rustc's `mir_coroutine_witnesses`).

use crate::dataflow::events::number;
use crate::dataflow::parts::Parts;
use crate::dataflow::{self, Saved};
use crate::mir::{BlockId, Body, BodyKind, LocalId, LocalKind, StatementKind, TerminatorKind};
use asyncsend_hir::{Cx, Name, Span};
use asyncsend_ty::Ty;
use std::ops::Range;

/// The witness of one coroutine: in rustc's order of saved locals.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Witness {
    pub saved: Vec<SavedLocal>,
    /// Suspension points in source order.
    pub suspensions: Vec<Suspension>,
}

/// A local that is alive across at least one suspension point.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SavedLocal {
    pub local: LocalId,
    pub ty: Ty,
    pub name: Option<Name>,
    /// Where the value is made (the pattern binding or the expression of the temporary).
    pub span: Span,
    /// Indices into `Witness::suspensions`.
    pub at: Points,
    /// Where its scope ends (rustc: "`x` is later dropped here"), if known.
    pub scope_end: Option<Span>,
    /// Not counted for auto traits (references to statics, fake borrows).
    pub ignored_for_traits: bool,
    /// Kept only because it was borrowed, though it was moved out before (`sound` may leave it out: a moved-from place
    /// holds no value).
    pub moved_out: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suspension {
    /// The `.await` token's expression (rustc points at `await`), or the `yield`.
    pub span: Span,
    pub is_await: bool,
}

/// A set of suspension points, by their numbers. A value is there from some point on up to another: the set is kept as runs,
/// so that a thousand values across a thousand awaits are no million entries.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Points(Vec<Range<u32>>);

impl FromIterator<u32> for Points {
    /// From points in order.
    fn from_iter<I: IntoIterator<Item = u32>>(points: I) -> Points {
        let mut out = Points::default();
        points.into_iter().for_each(|n| out.push(n..n + 1));
        out
    }
}

impl Points {
    /// The points in order.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().flat_map(|run| run.start as usize..run.end as usize)
    }
    pub fn first(&self) -> Option<usize> {
        self.0.first().map(|run| run.start as usize)
    }
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    /// Adds a run after all others.
    pub(crate) fn push(&mut self, run: Range<u32>) {
        if let Some(last) = self.0.last_mut().filter(|last| last.end == run.start) {
            last.end = run.end;
        } else if !run.is_empty() {
            self.0.push(run);
        }
    }
    /// The points that are in both.
    fn and(&self, other: &Points) -> Points {
        let mut out = Points::default();
        let (mut a, mut b) = (self.0.iter().peekable(), other.0.iter().peekable());
        while let (Some(x), Some(y)) = (a.peek(), b.peek()) {
            out.push(x.start.max(y.start)..x.end.min(y.end).max(x.start.max(y.start)));
            if x.end < y.end {
                a.next();
            } else {
                b.next();
            }
        }
        out
    }
    /// The points that are not in the other.
    fn without(&self, other: &Points) -> Points {
        let mut out = Points::default();
        let mut holes = other.0.iter().peekable();
        for run in &self.0 {
            let mut from = run.start;
            while let Some(hole) = holes.peek().filter(|hole| hole.start < run.end) {
                out.push(from..hole.start.max(from));
                from = from.max(hole.end);
                if hole.end > run.end {
                    break;
                }
                holes.next();
            }
            out.push(from.min(run.end)..run.end);
        }
        out
    }
}

/// What rustc saves: `mir_coroutine_witnesses`.
pub fn witness(body: &Body) -> Witness {
    compute(body, None)
}

/// As [`witness`], without what holds no value at the suspension (moved out, as a whole or in parts; not yet filled; set to
/// `None`): what the rule set `sound` counts. A local that is there in part has an entry for each part.
pub fn witness_precise(cx: Cx<'_>, body: &Body) -> Witness {
    // A raw pointer may lead to the place that a value was moved out of; using it takes `unsafe` code in the same function.
    let parts = if body.has_unsafe { Parts::default() } else { Parts::new(cx, body) };
    compute(body, Some(&parts))
}

/// `precise`: the parts of the locals that are taken apart.
pub(crate) fn compute(body: &Body, precise: Option<&Parts>) -> Witness {
    let BodyKind::Coroutine { immovable } = body.kind else { return Witness::default() };
    let none = Parts::default();
    let parts = precise.unwrap_or(&none);
    let found = dataflow::saved_locals(body, parts, immovable);
    let suspension = |b: &BlockId| {
        let t = &body.blocks[*b].terminator;
        Suspension { span: t.span, is_await: matches!(t.kind, TerminatorKind::Await { .. }) }
    };
    let suspensions = found.points.iter().map(suspension).collect();
    // In the order of the locals, and of their parts: where each is saved, and whether it may hold a value at one of these
    // points.
    let mut saved: Vec<(LocalId, Ty, Points, bool)> = Vec::new();
    let nowhere = Points::default();
    for (l, Saved { at, filled }) in found.locals {
        let local = dataflow::events::local_id(l as usize);
        let ty = body.locals[local].ty;
        let init = !filled.is_empty();
        match precise {
            None => saved.push((local, ty, at, init)),
            Some(_) if body.uninit.contains(&local) => {}
            Some(_) if body.has_unsafe => saved.push((local, ty, at, init)),
            Some(_) if !init => {}
            Some(parts) => {
                let of_part = |number: u32| found.parts.get(&number).unwrap_or(&nowhere);
                let parts: Vec<(Ty, &Points)> =
                    parts.of(local).unwrap_or_default().iter().map(|x| (x.ty, of_part(x.number))).collect();
                let whole = parts.iter().fold(filled.clone(), |all, (_, part)| all.and(part));
                let left = filled.without(&whole);
                if !whole.is_empty() {
                    saved.push((local, ty, whole, true));
                }
                let of_parts = parts.into_iter().map(|(ty, part)| (local, ty, left.and(part), true));
                saved.extend(of_parts.filter(|(_, _, at, _)| !at.is_empty()));
            }
        }
    }
    let mut ends: rustc_hash::FxHashMap<u32, Span> = Default::default();
    for (_, b) in body.blocks.iter().filter(|(_, b)| !b.is_cleanup) {
        for s in &b.statements {
            if let StatementKind::StorageDead(l) = s.kind {
                ends.entry(number(l)).or_insert(s.span);
            }
        }
    }
    let saved = saved.into_iter().map(|(local, ty, at, init)| {
        let decl = &body.locals[local];
        SavedLocal {
            local,
            ty,
            name: decl.name,
            span: decl.span,
            at,
            scope_end: ends.get(&number(local)).copied(),
            ignored_for_traits: decl.kind == LocalKind::IgnoredForTraits,
            moved_out: !init,
        }
    });
    Witness { saved: saved.collect(), suspensions }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(bits: u32) -> Points {
        (0..8).filter(|n| bits & (1 << n) != 0).collect()
    }

    #[test]
    fn points_are_sets() {
        for a in 0..256 {
            for b in 0..256 {
                assert_eq!(points(a).and(&points(b)), points(a & b), "{a:b} {b:b}");
                assert_eq!(points(a).without(&points(b)), points(a & !b), "{a:b} {b:b}");
            }
            assert!(points(a).iter().eq((0..8).filter(|n| a & (1 << n) != 0)));
        }
    }
}
