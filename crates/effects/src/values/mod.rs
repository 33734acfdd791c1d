//! rule[panic.discharge]: an abstract interpretation of one body: ranges of integers, differences of two, lengths of
//! containers, variants of enums.
//!
//! Forward over the control-flow graph of an instance. What a branch, a check or a match asks holds behind it; what is
//! written, or lent as `&mut` and used, is forgotten. At loops, bounds that move are widened to none, so that a body is
//! looked at a bounded number of times. A block that nothing reaches with a state runs never.
//!
//! References are followed: while `r` is known to refer to `v`, `*r` is `v`. A `&mut` counts as a write where it is used, and
//! what raw pointers are made of is not followed at all. That rests on the borrow checker: code that passes it cannot read
//! a place while a `&mut` to it may still be used.

mod calls;
mod checks;
mod state;
mod transfer;

use crate::flow::Instance;
use crate::front::Front;
use crate::world::World;
use asyncsend_hir::model::is_std_file;
use asyncsend_hir::{DefId, DefKind};
use asyncsend_mir::mir::{BlockId, BodyKind, LocalId, TerminatorKind};
use asyncsend_ty::{Arg, TyKind};
use calls::Callee;
use rustc_hash::FxHashMap;
use state::{State, Terms};
use std::collections::BTreeSet;

pub use state::{Path, Range, Step};

/// How often a block is looked at before bounds that still move are widened.
const STEADY_VISITS: u32 = 2;
/// How many visits a body gets for each of its blocks; a body that needs more is not followed.
const VISITS_PER_BLOCK: usize = 12;
/// How many integers of a body are compared with the steps of each of its iterators.
const COUNTERS_LIMIT: usize = 8;
/// How many blocks a body may have to be followed.
pub const BLOCKS_LIMIT: usize = 20_000;

/// What is known at the start of each block.
pub struct Values {
    terms: Terms,
    /// The library's functions that the blocks end with a call of.
    callees: FxHashMap<BlockId, Callee>,
    /// `None`: the body was too big.
    states: Option<FxHashMap<BlockId, State>>,
    /// The integers that may count what an iterator yields.
    counters: Vec<(LocalId, Range)>,
}

impl Values {
    /// Nothing is known.
    pub fn unknown() -> Values {
        Values { terms: Terms::default(), callees: FxHashMap::default(), states: None, counters: Vec::new() }
    }

    /// Follows the values of a body. `blocks`: those that run, in reverse postorder, unwind paths marked.
    pub fn of<'a, C: Front<'a>>(inst: &Instance<'_, 'a, C>, blocks: &[(BlockId, bool)]) -> Values {
        let order: Vec<BlockId> = blocks.iter().filter(|(_, cleanup)| !cleanup).map(|(b, _)| *b).collect();
        if order.len() > BLOCKS_LIMIT {
            return Values::unknown();
        }
        let callee = |b: &BlockId| match &inst.body.blocks[*b].terminator.kind {
            TerminatorKind::Call { func, .. } => Some((*b, Callee::of(inst, func)?)),
            _ => None,
        };
        let callees: FxHashMap<BlockId, Callee> = order.iter().filter_map(callee).collect();
        if !is_of_use(inst, &order, &callees) {
            return Values::unknown();
        }
        let position: FxHashMap<BlockId, usize> = order.iter().enumerate().map(|(i, b)| (*b, i)).collect();
        let counters = transfer::counters(inst, &order, COUNTERS_LIMIT);
        let values = Values { callees, counters, ..Values::unknown() };
        let mut states: FxHashMap<BlockId, State> = FxHashMap::default();
        states.insert(inst.body.entry, State::default());
        let mut visits: FxHashMap<BlockId, u32> = FxHashMap::default();
        let mut queue: BTreeSet<usize> = position.get(&inst.body.entry).copied().into_iter().collect();
        let mut left = VISITS_PER_BLOCK * order.len() + 64;
        while let Some(i) = queue.pop_first() {
            if left == 0 {
                return Values::unknown();
            }
            left -= 1;
            let b = order[i];
            let Some(state) = states.get(&b).cloned() else { continue };
            for (to, out) in values.run(inst, b, state) {
                let Some(p) = position.get(&to).copied().filter(|_| !out.dead) else { continue };
                let changed = match states.get_mut(&to) {
                    None => {
                        states.insert(to, out);
                        true
                    }
                    Some(old) => {
                        // Only a way back can go round for ever.
                        let seen = visits.entry(to).or_default();
                        *seen += u32::from(p <= i);
                        old.join(&out, &values.terms, *seen > STEADY_VISITS)
                    }
                };
                if changed {
                    queue.insert(p);
                }
            }
        }
        Values { states: Some(states), ..values }
    }

    /// Whether control may arrive at a block (of those that are no unwind path).
    pub fn reaches(&self, b: BlockId) -> bool {
        self.states.as_ref().is_none_or(|s| s.contains_key(&b))
    }
}

/// Whether anything in a body could be discharged: else it need not be followed.
fn is_of_use<'a, C: Front<'a>>(
    inst: &Instance<'_, 'a, C>,
    order: &[BlockId],
    callees: &FxHashMap<BlockId, Callee>,
) -> bool {
    // Constants are what they return.
    if matches!(inst.body.kind, BodyKind::Const) {
        return true;
    }
    // Whether dropping a part of an enum may run more than the library's own code.
    let may_do = |part: &Arg| match part {
        Arg::Const(_) => false,
        Arg::Ty(t) => {
            let of_std = matches!(t.kind(), TyKind::Adt(d, args) if is_std_file(d.file()) && args.is_empty());
            !of_std && inst.world.drop_target(inst.env, *t).is_some()
        }
    };
    order.iter().any(|b| match &inst.body.blocks[*b].terminator.kind {
        TerminatorKind::Assert { .. } | TerminatorKind::Panic { .. } => true,
        // Of the variant that is there, less may be dropped.
        TerminatorKind::Drop { place, .. } => match inst.place_ty(place).kind() {
            TyKind::Adt(d, args) if d.kind() == DefKind::Enum => inst.world.cx.is_user(*d) || args.iter().any(may_do),
            _ => false,
        },
        TerminatorKind::Call { .. } => callees.get(b).is_some_and(|f| checks::condition(f).is_some()),
        _ => false,
    })
}

impl<'a, C: Front<'a>> World<'a, C> {
    /// What a named constant may be.
    pub fn constant(&self, def: DefId) -> Option<Range> {
        if let Some(known) = self.constants.borrow().get(&def) {
            return *known;
        }
        // A constant that is made of itself, or of too many others, is not known.
        if self.constants_open.get() >= CONSTANTS_DEPTH_LIMIT {
            return None;
        }
        self.constants.borrow_mut().insert(def, None);
        self.constants_open.set(self.constants_open.get() + 1);
        let found = self.find_constant(def);
        self.constants_open.set(self.constants_open.get() - 1);
        self.constants.borrow_mut().insert(def, found);
        found
    }

    fn find_constant(&self, def: DefId) -> Option<Range> {
        match self.container(def) {
            // An impl may say otherwise.
            Some(c) if c.kind() == DefKind::Trait => return None,
            Some(c) if !self.cx.is_user(def) => {
                let TyKind::Int(_) = self.cx.impl_header(c).self_ty.kind() else { return None };
                let whole = state::range_of_type(self.cx.impl_header(c).self_ty)?;
                let value = match def.name().as_str() {
                    "MAX" if whole.hi != state::NO_HI => whole.hi,
                    "MIN" if whole.lo != state::NO_LO => whole.lo,
                    _ => return None,
                };
                return Some(Range::exactly(value));
            }
            _ => {}
        }
        let body = self.cx.mir(def)?;
        let inst = Instance::new(self, body, self.cx.identity_args(def), None);
        let blocks = inst.blocks();
        let values = Values::of(&inst, &blocks);
        let result: LocalId = body.locals.iter().map(|(l, _)| l).next()?;
        let whole = state::range_of_type(inst.local_ty(result))?;
        let term = values.term(state::Kind::Value, &state::Path::local(result), whole);
        let ends = blocks.iter().filter(|(b, _)| matches!(body.blocks[*b].terminator.kind, TerminatorKind::Return));
        let at_end = |b: BlockId| Some(values.at_end(&inst, b)?.range(&values.terms, term));
        ends.filter_map(|(b, _)| at_end(*b)).reduce(Range::join)
    }
}

/// How deep constants may be made of other constants.
const CONSTANTS_DEPTH_LIMIT: u32 = 16;
