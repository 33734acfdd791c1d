//! What a coroutine keeps across its suspension points (rustc's `mir_coroutine_witnesses`).

use crate::dataflow::{self, AtSuspension};
use crate::mir::{Body, BodyKind, LocalId, LocalKind, StatementKind, TerminatorKind};
use asyncsend_hir::{Name, Span};
use asyncsend_ty::Ty;

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
    compute(body, false)
}

/// As [`witness`], without the locals that hold no value at the suspension (moved out, not yet filled): what the rule set
/// `sound` counts.
pub fn witness_precise(body: &Body) -> Witness {
    compute(body, true)
}

fn compute(body: &Body, precise: bool) -> Witness {
    let BodyKind::Coroutine { immovable } = body.kind else { return Witness::default() };
    let mut points = dataflow::saved_locals(body, immovable);
    let span = |p: &AtSuspension| body.blocks[p.block].terminator.span;
    points.sort_by_key(|p| (span(p).start, span(p).end));
    let suspensions = points
        .iter()
        .map(|p| Suspension {
            span: span(p),
            is_await: matches!(body.blocks[p.block].terminator.kind, TerminatorKind::Await { .. }),
        })
        .collect();
    // Per local: where it is saved, and whether it may hold a value at one of these points.
    let mut saved: std::collections::BTreeMap<u32, (Vec<usize>, bool)> = Default::default();
    for (n, p) in points.iter().enumerate() {
        for s in &p.saved {
            if precise && (!s.maybe_init || body.uninit.contains(&s.local)) {
                continue;
            }
            let e = saved.entry(s.local.into_raw().into_u32()).or_default();
            e.0.push(n);
            e.1 |= s.maybe_init;
        }
    }
    let mut ends: rustc_hash::FxHashMap<u32, Span> = Default::default();
    for (_, b) in body.blocks.iter().filter(|(_, b)| !b.is_cleanup) {
        for s in &b.statements {
            if let StatementKind::StorageDead(l) = s.kind {
                ends.entry(l.into_raw().into_u32()).or_insert(s.span);
            }
        }
    }
    let saved = saved.into_iter().map(|(l, (at, init))| {
        let local = dataflow::events::local_id(l as usize);
        let decl = &body.locals[local];
        SavedLocal {
            local,
            ty: decl.ty,
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
