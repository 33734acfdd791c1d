//! rule[panic.discharge]: built-in checks that a constant or a simple guard proves to hold.

use crate::flow::{Instance, const_value};
use crate::front::{Front, is_model};
use asyncsend_hir::ast::BinOp;
use asyncsend_mir::mir::{
    AssertKind, BlockId, BorrowKind, ConstKind, ConstOperand, LocalId, Operand, Place, Proj, Rvalue, StatementKind,
    TerminatorKind,
};
use asyncsend_rules as rules;
use asyncsend_rules::Rule;
use asyncsend_ty::{Const, IntTy, Ty, TyKind};
use rustc_hash::{FxHashMap, FxHashSet};

/// The conditions that hold on entry to a block, found by walking up its only predecessors.
pub struct Guards<'a> {
    defs: FxHashMap<LocalId, Option<&'a Rvalue>>,
    /// Where a local that is assigned once is assigned.
    def_block: FxHashMap<LocalId, BlockId>,
    only_predecessor: FxHashMap<BlockId, Option<BlockId>>,
    /// Locals that something else may write to.
    borrowed: FxHashSet<LocalId>,
    /// Results of `[T]::len`, with the slice.
    lengths: FxHashMap<LocalId, Place>,
}

/// How many single-predecessor blocks are looked back through for a guard.
pub const GUARD_DISTANCE_LIMIT: usize = 32;

impl<'a> Guards<'a> {
    pub fn new<C: Front<'a>>(
        inst: &Instance<'_, 'a, C>,
        blocks: &[(BlockId, bool)],
        defs: &FxHashMap<LocalId, Option<&'a Rvalue>>,
    ) -> Guards<'a> {
        let mut only: FxHashMap<BlockId, Option<BlockId>> = FxHashMap::default();
        for (b, _) in blocks {
            for s in inst.successors(*b) {
                only.entry(s).and_modify(|p| *p = None).or_insert(Some(*b));
            }
        }
        let mut guards = Guards {
            defs: defs.clone(),
            def_block: FxHashMap::default(),
            only_predecessor: only,
            borrowed: FxHashSet::default(),
            lengths: FxHashMap::default(),
        };
        for (b, block) in inst.body.blocks.iter() {
            for s in &block.statements {
                let StatementKind::Assign(p, r) = &s.kind else { continue };
                guards.def_block.insert(p.local, b);
                if let Rvalue::Ref(BorrowKind::Mut { .. } | BorrowKind::Raw(_), of) = r
                    && !of.has_deref()
                {
                    guards.borrowed.insert(of.local);
                }
            }
            if let TerminatorKind::Call { func, args, destination, .. } = &block.terminator.kind
                && let TyKind::FnDef(f, _) = inst.operand_ty(func).kind()
                && is_model(inst.world.cx, *f, "len")
                && let [receiver] = &args[..]
                && destination.is_local()
                && let Some(slice) = guards.slice_behind(inst, receiver)
            {
                guards.lengths.insert(destination.local, slice);
                guards.def_block.insert(destination.local, b);
            }
        }
        guards
    }

    /// The slice that an operand of type `&[T]` refers to.
    fn slice_behind<C: Front<'a>>(&self, inst: &Instance<'_, 'a, C>, o: &Operand) -> Option<Place> {
        let (Operand::Copy(p) | Operand::Move(p)) = o else { return None };
        match self.defs.get(&p.local).copied().flatten() {
            Some(Rvalue::Ref(BorrowKind::Shared, of)) if matches!(inst.place_ty(of).kind(), TyKind::Slice(_)) => {
                Some(of.clone())
            }
            Some(Rvalue::Use(inner)) if p.is_local() => self.slice_behind_use(inst, inner),
            _ if matches!(inst.place_ty(p).kind(), TyKind::Ref(t, _) if matches!(t.kind(), TyKind::Slice(_))) => {
                Some(deref(p))
            }
            _ => None,
        }
    }

    fn slice_behind_use<C: Front<'a>>(&self, inst: &Instance<'_, 'a, C>, o: &Operand) -> Option<Place> {
        let (Operand::Copy(p) | Operand::Move(p)) = o else { return None };
        matches!(inst.place_ty(p).kind(), TyKind::Ref(t, _) if matches!(t.kind(), TyKind::Slice(_))).then(|| deref(p))
    }

    /// The rule by which the check in `block` cannot fail.
    pub fn discharge<C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        block: BlockId,
        kind: &AssertKind,
        operands: &[Operand],
    ) -> Option<&'static Rule> {
        self.cannot_fail(inst, block, kind, operands).then_some(&rules::PANIC_DISCHARGE)
    }

    fn cannot_fail<C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        block: BlockId,
        kind: &AssertKind,
        operands: &[Operand],
    ) -> bool {
        let last = operands.last();
        match kind {
            AssertKind::DivisionByZero | AssertKind::RemainderByZero => {
                let Some(divisor) = last else { return false };
                match self.value(divisor) {
                    Some(v) => v != 0,
                    None => self.guarded(inst, block, operands, |op, a, b| self.says_nonzero(op, a, b, divisor)),
                }
            }
            AssertKind::Bounds => {
                let (Some(len), Some(index)) = (operands.first(), last) else { return false };
                let known = match inst.operand_ty(len).kind() {
                    TyKind::Array(_, Const::Value(n)) => Some(*n),
                    _ => self.value(len).or_else(|| self.len_of(inst, len)),
                };
                if let (Some(n), Some(i)) = (known, self.value(index)) {
                    return i < n;
                }
                let same_len = |o: &Operand| self.same(o, len) || self.same_length(inst, o, len);
                self.guarded(inst, block, operands, |op, a, b| match op {
                    BinOp::Lt => self.same(a, index) && same_len(b),
                    BinOp::Gt => self.same(b, index) && same_len(a),
                    _ => false,
                })
            }
            AssertKind::Overflow(_) | AssertKind::OverflowNeg if !inst.world.settings.overflow_checks => true,
            AssertKind::Overflow(op) => {
                let (Some(a), Some(b)) = (operands.first(), last) else { return false };
                let ty = inst.operand_ty(a);
                match (op, self.value(a), self.value(b)) {
                    (BinOp::Shl | BinOp::Shr, _, Some(n)) => bits(ty).is_some_and(|w| n < w as u128),
                    (BinOp::Add, Some(x), Some(y)) => x.checked_add(y).is_some_and(|v| fits(ty, v)),
                    (BinOp::Sub, Some(x), Some(y)) => x.checked_sub(y).is_some_and(|v| fits(ty, v)),
                    (BinOp::Mul, Some(x), Some(y)) => x.checked_mul(y).is_some_and(|v| fits(ty, v)),
                    // `MIN / -1`: no other divisor overflows.
                    (BinOp::Div | BinOp::Rem, _, Some(n)) => fits(ty, n),
                    (BinOp::Div | BinOp::Rem, _, None) => !is_signed(ty),
                    // `n - 1` under `n > 0`, `a - b` under `a >= b`.
                    (BinOp::Sub, None, y) => {
                        self.guarded(inst, block, operands, |op, l, r| {
                            let at_least = |big: &Operand, small: &Operand| {
                                self.same(big, a)
                                    && (self.same(small, b)
                                        || matches!((y, self.value(small)), (Some(y), Some(v)) if y <= v))
                            };
                            let above = |big: &Operand, small: &Operand| {
                                at_least(big, small)
                                    || self.same(big, a)
                                        && matches!((y, self.value(small)), (Some(y), Some(v)) if y <= v + 1)
                            };
                            match op {
                                BinOp::Ge => at_least(l, r),
                                BinOp::Le => at_least(r, l),
                                BinOp::Gt => above(l, r),
                                BinOp::Lt => above(r, l),
                                BinOp::Ne => {
                                    !is_signed(ty)
                                        && y == Some(1)
                                        && (self.same(l, a) && self.value(r) == Some(0)
                                            || self.same(r, a) && self.value(l) == Some(0))
                                }
                                _ => false,
                            }
                        }) && !is_signed(ty)
                    }
                    _ => false,
                }
            }
            AssertKind::OverflowNeg => last.and_then(|o| self.value(o)).is_some(),
            AssertKind::Misaligned => false,
        }
    }

    /// A literal, or a variable that is assigned one once.
    fn value(&self, o: &Operand) -> Option<u128> {
        match self.behind(o) {
            Behind::Value(v) => Some(v),
            _ => None,
        }
    }

    fn behind(&self, o: &Operand) -> Behind {
        let mut o = o.clone();
        for _ in 0..crate::flow::COPY_CHAIN_LIMIT {
            if let Some(v) = const_value(&o) {
                return Behind::Value(v);
            }
            let (Operand::Copy(p) | Operand::Move(p)) = &o else { return Behind::Other };
            match self.defs.get(&p.local).copied().flatten() {
                Some(Rvalue::Use(inner)) if p.is_local() => o = inner.clone(),
                Some(Rvalue::Len(of)) if p.is_local() => return Behind::Len(of.clone()),
                _ => {
                    return match self.lengths.get(&p.local) {
                        Some(of) if p.is_local() => Behind::Len(of.clone()),
                        _ => Behind::Place(p.clone()),
                    };
                }
            }
        }
        Behind::Other
    }

    fn len_of<'w, C: Front<'a>>(&self, inst: &Instance<'w, 'a, C>, len: &Operand) -> Option<u128> {
        let Behind::Len(p) = self.behind(len) else { return None };
        match inst.place_ty(&p).kind() {
            TyKind::Array(_, Const::Value(n)) => Some(*n),
            _ => None,
        }
    }

    /// Whether both stand for the same unchanged value.
    fn same(&self, a: &Operand, b: &Operand) -> bool {
        match (self.behind(a), self.behind(b)) {
            (Behind::Value(x), Behind::Value(y)) => x == y,
            (Behind::Place(x), Behind::Place(y)) => x == y && x.is_local(),
            _ => false,
        }
    }

    fn same_length<C: Front<'a>>(&self, inst: &Instance<'_, 'a, C>, a: &Operand, b: &Operand) -> bool {
        matches!((self.length_place(inst, a), self.length_place(inst, b)), (Some(x), Some(y)) if x == y)
    }

    /// The slice whose length an operand is; a check may name the slice itself.
    fn length_place<C: Front<'a>>(&self, inst: &Instance<'_, 'a, C>, o: &Operand) -> Option<Place> {
        match self.behind(o) {
            Behind::Len(p) => Some(p),
            Behind::Place(p) if matches!(inst.place_ty(&p).kind(), TyKind::Slice(_)) => Some(p),
            _ => None,
        }
    }

    fn says_nonzero(&self, op: BinOp, a: &Operand, b: &Operand, x: &Operand) -> bool {
        let zero = |o: &Operand| self.value(o) == Some(0);
        match op {
            BinOp::Ne => self.same(a, x) && zero(b) || self.same(b, x) && zero(a),
            BinOp::Gt => self.same(a, x) && self.value(b).is_some(),
            BinOp::Lt => self.same(b, x) && self.value(a).is_some(),
            BinOp::Ge => self.same(a, x) && self.value(b).is_some_and(|v| v > 0),
            BinOp::Le => self.same(b, x) && self.value(a).is_some_and(|v| v > 0),
            _ => false,
        }
    }

    /// Whether a comparison that holds on every way to `block` says so, and what it compared has not changed since its
    /// operands were read, nor since those of the check were.
    fn guarded<C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        block: BlockId,
        checked: &[Operand],
        says: impl Fn(BinOp, &Operand, &Operand) -> bool,
    ) -> bool {
        let mut way = vec![block];
        for _ in 0..GUARD_DISTANCE_LIMIT {
            let Some(at) = way.last().copied() else { return false };
            let Some(Some(p)) = self.only_predecessor.get(&at).copied() else { return false };
            way.push(p);
            let TerminatorKind::Switch { discr, values, targets } = &inst.body.blocks[p].terminator.kind else {
                continue;
            };
            let taken: Vec<usize> = targets.iter().enumerate().filter(|(_, t)| **t == at).map(|(i, _)| i).collect();
            let [taken] = taken[..] else { continue };
            let comparison = match discr {
                Operand::Copy(c) | Operand::Move(c) => {
                    self.defs.get(&c.local).copied().flatten().filter(|_| c.is_local())
                }
                Operand::Const(_) => None,
            };
            let (op, a, b) = match comparison {
                Some(Rvalue::Binary(op, a, b)) => {
                    let holds = values.get(taken).map_or(values == &[0], |v| *v != 0);
                    let fails = values.get(taken).map_or(values == &[1], |v| *v == 0);
                    let Some(op) = (if holds {
                        Some(*op)
                    } else if fails {
                        negated(*op)
                    } else {
                        None
                    }) else {
                        continue;
                    };
                    (op, a.clone(), b.clone())
                }
                // `match n { 0 => .., 3 => .., n => .. }`: in all arms but the first, `n` is not zero.
                _ if values.get(taken).is_some_and(|v| *v != 0) || taken >= values.len() && values.contains(&0) => {
                    (BinOp::Ne, discr.clone(), zero(inst.operand_ty(discr), inst.body.span))
                }
                _ => continue,
            };
            if says(op, &a, &b) {
                return self.unchanged(inst, way, [discr, &a, &b].into_iter().chain(checked));
            }
        }
        false
    }

    /// Whether nothing writes to what the operands were read from, on the way from where they were read.
    fn unchanged<'o, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        mut way: Vec<BlockId>,
        read: impl Iterator<Item = &'o Operand>,
    ) -> bool {
        let mut watched: Vec<LocalId> = Vec::new();
        for o in read {
            let mut o = o.clone();
            for _ in 0..crate::flow::COPY_CHAIN_LIMIT {
                let (Operand::Copy(p) | Operand::Move(p)) = &o else { break };
                match self.def_block.get(&p.local) {
                    // A temporary: the way must reach back to where it was made.
                    Some(b)
                        if self.defs.get(&p.local).copied().flatten().is_some()
                            || self.lengths.contains_key(&p.local) =>
                    {
                        while !way.contains(b) {
                            match way.last().and_then(|at| self.only_predecessor.get(at).copied().flatten()) {
                                Some(p) if way.len() < 2 * GUARD_DISTANCE_LIMIT => way.push(p),
                                _ => return false,
                            }
                        }
                    }
                    _ => {
                        watched.push(p.local);
                        break;
                    }
                }
                if let Some(of) = self.lengths.get(&p.local) {
                    watched.push(of.local);
                    break;
                }
                match self.defs.get(&p.local).copied().flatten() {
                    Some(Rvalue::Use(inner)) => o = inner.clone(),
                    Some(Rvalue::Len(of)) => {
                        watched.push(of.local);
                        break;
                    }
                    _ => break,
                }
            }
        }
        // What the way began with is read at its end: the last block's writes before the reads do not matter, but are
        // counted all the same.
        watched.iter().all(|l| !self.borrowed.contains(l)) && way.iter().all(|b| !writes(inst, *b, &watched))
    }
}

fn writes<'a, C: Front<'a>>(inst: &Instance<'_, 'a, C>, b: BlockId, watched: &[LocalId]) -> bool {
    let block = &inst.body.blocks[b];
    let hit = |p: &Place| watched.contains(&p.local);
    block.statements.iter().any(|s| matches!(&s.kind, StatementKind::Assign(p, _) if hit(p)))
        || match &block.terminator.kind {
            TerminatorKind::Call { destination: p, .. }
            | TerminatorKind::Await { destination: p, .. }
            | TerminatorKind::Yield { resume: p, .. } => hit(p),
            _ => false,
        }
}

fn deref(p: &Place) -> Place {
    let mut p = p.clone();
    p.projections.push(Proj::Deref);
    p
}

fn zero(ty: Ty, span: asyncsend_hir::Span) -> Operand {
    Operand::Const(ConstOperand { ty, kind: ConstKind::Int(0), span })
}

enum Behind {
    Value(u128),
    Place(Place),
    Len(Place),
    Other,
}

fn negated(op: BinOp) -> Option<BinOp> {
    Some(match op {
        BinOp::Eq => BinOp::Ne,
        BinOp::Ne => BinOp::Eq,
        BinOp::Lt => BinOp::Ge,
        BinOp::Ge => BinOp::Lt,
        BinOp::Gt => BinOp::Le,
        BinOp::Le => BinOp::Gt,
        _ => return None,
    })
}

fn bits(ty: Ty) -> Option<u32> {
    let TyKind::Int(i) = ty.kind() else { return None };
    Some(match i {
        IntTy::I8 | IntTy::U8 => 8,
        IntTy::I16 | IntTy::U16 => 16,
        IntTy::I32 | IntTy::U32 => 32,
        // The smallest pointer width that there is counts.
        IntTy::Isize | IntTy::Usize => 16,
        IntTy::I64 | IntTy::U64 => 64,
        IntTy::I128 | IntTy::U128 => 128,
    })
}

fn is_signed(ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Int(IntTy::I8 | IntTy::I16 | IntTy::I32 | IntTy::I64 | IntTy::I128 | IntTy::Isize))
}

/// Whether a non-negative value fits the type.
fn fits(ty: Ty, v: u128) -> bool {
    bits(ty).is_some_and(|w| {
        let w = w - is_signed(ty) as u32;
        w >= 128 || v < 1 << w
    })
}
