//! What a coroutine keeps across its suspension points (rustc's `mir_coroutine_witnesses`).

use crate::dataflow::events::number;
use crate::dataflow::parts::Parts;
use crate::dataflow::{self, AtSuspension};
use crate::mir::{Body, BodyKind, LocalId, LocalKind, StatementKind, TerminatorKind};
use asyncsend_hir::{Cx, Name, Span};
use asyncsend_ty::Ty;
use std::collections::BTreeMap;

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
    pub at: Vec<usize>,
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
    let mut points = dataflow::saved_locals(body, parts, immovable);
    let span = |p: &AtSuspension| body.blocks[p.block].terminator.span;
    points.sort_by_key(|p| (span(p).start, span(p).end));
    let suspensions = points
        .iter()
        .map(|p| Suspension {
            span: span(p),
            is_await: matches!(body.blocks[p.block].terminator.kind, TerminatorKind::Await { .. }),
        })
        .collect();
    // Per local, or part of one: where it is saved, and whether it may hold a value at one of these points.
    let mut saved: BTreeMap<(u32, Option<u32>), (Ty, Vec<usize>, bool)> = BTreeMap::new();
    for (n, p) in points.iter().enumerate() {
        for s in &p.saved {
            let whole = (None, body.locals[s.local].ty);
            let kept: Vec<(Option<u32>, Ty)> = match precise {
                None => vec![whole],
                Some(_) if body.uninit.contains(&s.local) => Vec::new(),
                Some(_) if body.has_unsafe => vec![whole],
                Some(_) if !s.maybe_init => Vec::new(),
                Some(parts) => match parts.of(s.local) {
                    Some(all) if !all.iter().all(|x| p.parts.contains(&x.number)) => {
                        let left = all.iter().filter(|x| p.parts.contains(&x.number));
                        left.map(|x| (Some(x.number), x.ty)).collect()
                    }
                    _ => vec![whole],
                },
            };
            for (part, ty) in kept {
                let e = saved.entry((number(s.local), part)).or_insert((ty, Vec::new(), false));
                e.1.push(n);
                e.2 |= s.maybe_init;
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
    let saved = saved.into_iter().map(|((l, _), (ty, at, init))| {
        let local = dataflow::events::local_id(l as usize);
        let decl = &body.locals[local];
        SavedLocal {
            local,
            ty,
            name: decl.name,
            span: decl.span,
            at,
            scope_end: ends.get(&l).copied(),
            ignored_for_traits: decl.kind == LocalKind::IgnoredForTraits,
            moved_out: !init,
        }
    });
    Witness { saved: saved.collect(), suspensions }
}
