//! What statements and terminators do to what is known.

use super::Values;
use super::state::{Cond, Int, Kind, NO_HI, NO_LO, Path, Range, State, Step, Term, bits, is_signed_int, range_of_type};
use crate::bounded::is_finite;
use crate::flow::{Instance, operands};
use crate::front::Front;
use crate::sizes::takes_memory;
use asyncsend_hir::ast::{BinOp, UnOp};
use asyncsend_mir::mir::{
    AggregateKind, AssertKind, BlockId, BorrowKind, ConstKind, LocalId, Operand, Place, Proj, Rvalue, Statement,
    StatementKind, TerminatorKind,
};
use asyncsend_ty::thir::CastKind;
use asyncsend_ty::{Const, Mutability, Ty, TyKind};
use rustc_hash::FxHashMap;

/// How many references are followed to find out what a place is.
const FOLLOW_LIMIT: usize = 8;

impl Values {
    /// The state at the end of a block, for each way out of it.
    pub(super) fn run<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        b: BlockId,
        mut state: State,
    ) -> Vec<(BlockId, State)> {
        for s in &inst.body.blocks[b].statements {
            self.statement(inst, s, &mut state);
        }
        let next = inst.successors(b);
        let all = |state: State| next.iter().map(|t| (*t, state.clone())).collect::<Vec<_>>();
        match &inst.body.blocks[b].terminator.kind {
            TerminatorKind::Switch { discr, values, targets } => {
                let mut out: Vec<(BlockId, State)> = Vec::new();
                for (i, t) in targets.iter().enumerate().filter(|(_, t)| next.contains(t)) {
                    let mut s = state.clone();
                    let ty = inst.operand_ty(discr);
                    match values.get(i) {
                        Some(v) => self.switched(inst, discr, constant(*v, ty), true, &mut s),
                        None => values.iter().for_each(|v| self.switched(inst, discr, constant(*v, ty), false, &mut s)),
                    }
                    if s.dead {
                        continue;
                    }
                    match out.iter_mut().find(|(to, _)| to == t) {
                        Some((_, known)) => {
                            known.join(&s, &self.terms, false);
                        }
                        None => out.push((*t, s)),
                    }
                }
                out
            }
            TerminatorKind::Assert { kind, operands, .. } => {
                self.checked(inst, kind, operands, &mut state);
                all(state)
            }
            TerminatorKind::Call { func, args, destination, .. } => {
                self.call(inst, b, func, args, destination, &mut state);
                all(state)
            }
            TerminatorKind::Drop { place, .. } => {
                if let Some(p) = self.path(inst, place, &state) {
                    self.write(&p, &mut state);
                }
                all(state)
            }
            TerminatorKind::Await { destination: p, .. } | TerminatorKind::Yield { resume: p, .. } => {
                if let Some(p) = self.path(inst, p, &state) {
                    self.write(&p, &mut state);
                }
                all(state)
            }
            _ => all(state),
        }
    }

    pub(super) fn statement<'a, C: Front<'a>>(&self, inst: &Instance<'_, 'a, C>, s: &Statement, state: &mut State) {
        match &s.kind {
            StatementKind::StorageLive(l) | StatementKind::StorageDead(l) => self.write(&Path::local(*l), state),
            StatementKind::Assign(place, rvalue) => self.assign(inst, place, rvalue, state),
            StatementKind::Inspect(_) | StatementKind::FakeBorrow(_) | StatementKind::Nop => {}
        }
    }

    pub(super) fn write(&self, path: &Path, state: &mut State) {
        state.kill(&self.terms, path);
    }

    /// The place without the references that are followed; `None` for elements, and behind raw pointers.
    pub(super) fn path<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        place: &Place,
        state: &State,
    ) -> Option<Path> {
        let mut path = Path::local(place.local);
        let mut ty = inst.local_ty(place.local);
        for p in &place.projections {
            let step = match p {
                Proj::Deref => {
                    ty = match ty.kind() {
                        TyKind::Ref(t, _) => *t,
                        TyKind::Adt(_, args) => args.first().map_or_else(Ty::error, |a| a.ty()),
                        _ => return None,
                    };
                    Step::Deref
                }
                Proj::Field(n, t) => {
                    if matches!(ty.kind(), TyKind::Adt(d, _) if d.kind() == asyncsend_hir::DefKind::Union) {
                        return None;
                    }
                    ty = inst.ty(*t);
                    Step::Field(*n)
                }
                Proj::Downcast(v) => Step::Variant(*v),
                Proj::Index(_) | Proj::ConstIndex | Proj::Subslice => return None,
            };
            path.steps.push(step);
            path = follow(path, state);
        }
        (!state.exposed.contains(&path.local)).then_some(path)
    }

    pub(super) fn term(&self, kind: Kind, path: &Path, range: Range) -> Term {
        self.terms.get(kind, path, range)
    }
    pub(super) fn len(&self, path: &Path) -> Term {
        self.term(Kind::Len, path, LENGTHS)
    }

    /// The integer that an operand is.
    pub(super) fn int<'a, C: Front<'a>>(&self, inst: &Instance<'_, 'a, C>, o: &Operand, state: &State) -> Option<Int> {
        let ty = inst.operand_ty(o);
        let whole = range_of_type(ty)?;
        match o {
            Operand::Copy(p) | Operand::Move(p) => {
                Some(Int::Term(self.term(Kind::Value, &self.path(inst, p, state)?, whole)))
            }
            Operand::Const(c) => match &c.kind {
                ConstKind::Int(v) => constant(*v, ty).map(Int::Is),
                ConstKind::Bool(b) => Some(Int::Is(i128::from(*b))),
                ConstKind::Named(def, _) => inst.world.constant(*def).and_then(Range::value).map(Int::Is),
                _ => None,
            },
        }
    }

    pub(super) fn range<'a, C: Front<'a>>(&self, inst: &Instance<'_, 'a, C>, o: &Operand, state: &State) -> Range {
        match self.int(inst, o, state) {
            Some(i) => state.range_of(&self.terms, i),
            None => range_of_type(inst.operand_ty(o)).unwrap_or(Range::ANY),
        }
    }

    /// The number that an operand is or refers to, and what its type holds.
    pub(super) fn number<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        o: &Operand,
        state: &State,
    ) -> Option<(Range, Range)> {
        match inst.operand_ty(o).kind() {
            TyKind::Ref(t, _) => {
                let whole = range_of_type(*t)?;
                let of = self.referent(inst, o, state).map(|p| self.term(Kind::Value, &p, whole));
                Some((of.map_or(whole, |t| state.range(&self.terms, t)), whole))
            }
            _ => Some((self.range(inst, o, state), range_of_type(inst.operand_ty(o))?)),
        }
    }

    /// The place that an operand of reference type refers to.
    pub(super) fn referent<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        o: &Operand,
        state: &State,
    ) -> Option<Path> {
        let (Operand::Copy(p) | Operand::Move(p)) = o else { return None };
        let path = self.path(inst, p, state)?;
        matches!(inst.operand_ty(o).kind(), TyKind::Ref(..)).then(|| follow(path.then(&[Step::Deref]), state))
    }

    /// How many elements there are behind a reference to a container.
    pub(super) fn len_behind<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        o: &Operand,
        state: &State,
    ) -> Option<Int> {
        if let TyKind::Ref(t, _) = inst.operand_ty(o).kind()
            && let TyKind::Array(_, Const::Value(n)) = t.kind()
        {
            return i128::try_from(*n).ok().map(Int::Is);
        }
        let whole = match inst.operand_ty(o).kind() {
            TyKind::Ref(t, _) => lengths_of(inst, *t),
            _ => LENGTHS,
        };
        Some(Int::Term(self.term(Kind::Len, &self.referent(inst, o, state)?, whole)))
    }

    /// A `&mut` that is used may have been written through.
    pub(super) fn used<'a, C: Front<'a>>(&self, inst: &Instance<'_, 'a, C>, o: &Operand, state: &mut State) {
        let ty = inst.operand_ty(o);
        match (o, ty.kind()) {
            (_, TyKind::Ref(t, Mutability::Mut)) => {
                if let Some(p) = self.referent(inst, o, state) {
                    self.lent(&p, state);
                    // The number of elements of a slice or array cannot change.
                    if matches!(t.kind(), TyKind::Slice(_) | TyKind::Str | TyKind::Array(..)) {
                        state.kill_parts(&self.terms, &p);
                    } else {
                        self.write(&p, state);
                    }
                }
            }
            (Operand::Move(p), TyKind::Adt(..) | TyKind::Tuple(_) | TyKind::Closure(..) | TyKind::Coroutine(..)) => {
                if let Some(p) = self.path(inst, p, state) {
                    self.write(&p, state);
                }
            }
            _ => {}
        }
    }

    /// What a `&mut` at this place refers to may be written by whoever has the place.
    fn lent(&self, path: &Path, state: &mut State) {
        let mut at = path.local;
        for _ in 0..FOLLOW_LIMIT {
            let Some((to, _)) = state.views.get(&at).filter(|(_, mutable)| *mutable).cloned() else { return };
            self.write(&to, state);
            at = to.local;
        }
    }

    fn expose(&self, path: &Path, state: &mut State) {
        self.lent(path, state);
        state.exposed.insert(path.local);
        self.write(&Path::local(path.local), state);
    }

    fn assign<'a, C: Front<'a>>(&self, inst: &Instance<'_, 'a, C>, place: &Place, rvalue: &Rvalue, state: &mut State) {
        let dest = self.path(inst, place, state);
        let ty = inst.place_ty(place);
        if let (Some(dest), Some(whole)) = (&dest, range_of_type(ty)) {
            return self.assign_int(inst, dest, whole, rvalue, state);
        }
        match (rvalue, &dest) {
            (Rvalue::Use(o), Some(dest)) => self.assign_operand(inst, dest, o, state),
            (
                Rvalue::Cast(CastKind::Unsize | CastKind::As | CastKind::RawPointer | CastKind::FnPointer, o, _),
                dest,
            ) => {
                if matches!(ty.kind(), TyKind::RawPtr(..)) {
                    if let Some(p) = self.referent(inst, o, state) {
                        self.expose(&p, state);
                    }
                } else if let (Some(dest), TyKind::Ref(..)) = (dest, ty.kind()) {
                    // The length of an array is in its type, which goes.
                    let len = self.len_behind(inst, o, state);
                    self.assign_operand(inst, dest, o, state);
                    if let Some(len) = len {
                        let behind = follow(dest.then(&[Step::Deref]), state);
                        let t = self.len(&behind);
                        if len != Int::Term(t) {
                            state.equate(&self.terms, t, len);
                        }
                    }
                    return;
                } else {
                    self.used(inst, o, state);
                }
                if let Some(dest) = dest {
                    self.write(dest, state);
                }
            }
            (Rvalue::Ref(kind, of), _) => {
                let path = self.path(inst, of, state);
                match (kind, path, &dest) {
                    (BorrowKind::Raw(_), Some(path), _) => self.expose(&path, state),
                    (BorrowKind::Shared, Some(path), Some(dest)) if dest.steps.is_empty() => {
                        self.write(dest, state);
                        state.views.insert(dest.local, (path, false));
                        return;
                    }
                    (BorrowKind::Mut { .. }, Some(path), Some(dest)) if dest.steps.is_empty() => {
                        self.write(dest, state);
                        state.views.insert(dest.local, (path, true));
                        return;
                    }
                    (BorrowKind::Mut { .. }, Some(path), _) => {
                        self.lent(&path, state);
                        self.write(&path, state);
                    }
                    _ => {}
                }
                if let Some(dest) = &dest {
                    self.write(dest, state);
                }
            }
            (Rvalue::Aggregate(kind, os), Some(dest)) => self.aggregate(inst, dest, kind, os, state),
            (rvalue, dest) => {
                operands(rvalue).into_iter().for_each(|o| self.used(inst, o, state));
                if let Some(dest) = dest {
                    self.write(dest, state);
                }
            }
        }
    }

    fn aggregate<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        dest: &Path,
        kind: &AggregateKind,
        os: &[Operand],
        state: &mut State,
    ) {
        let (variant, fields): (Option<u32>, Option<&[u32]>) = match kind {
            AggregateKind::Tuple => (None, None),
            AggregateKind::Adt(def, variant, _, fields) => {
                ((def.kind() == asyncsend_hir::DefKind::Enum).then_some(*variant), Some(fields))
            }
            AggregateKind::Vec => {
                os.iter().for_each(|o| self.used(inst, o, state));
                self.write(dest, state);
                let len = self.len(dest);
                state.refine(&self.terms, len, Range::exactly(os.len() as i128));
                return;
            }
            AggregateKind::Array | AggregateKind::Closure(..) | AggregateKind::Coroutine(..) => {
                os.iter().for_each(|o| self.used(inst, o, state));
                self.write(dest, state);
                return;
            }
        };
        // The parts may come from the old value of the whole: a place of its own first.
        self.write(dest, state);
        for (i, o) in os.iter().enumerate() {
            let n = fields.and_then(|f| f.get(i)).copied().unwrap_or(i as u32);
            let part = match variant {
                Some(v) => dest.then(&[Step::Variant(v), Step::Field(n)]),
                None => dest.then(&[Step::Field(n)]),
            };
            match self.int(inst, o, state) {
                Some(v) if range_of_type(inst.operand_ty(o)).is_some() => {
                    let t = self.term(Kind::Value, &part, range_of_type(inst.operand_ty(o)).unwrap_or(Range::ANY));
                    state.equate(&self.terms, t, v);
                }
                _ if matches!(inst.operand_ty(o).kind(), TyKind::Ref(..)) => self.used(inst, o, state),
                _ => self.assign_operand(inst, &part, o, state),
            }
        }
        if let Some(v) = variant {
            let count = match kind {
                AggregateKind::Adt(def, ..) => inst.world.cx.variants(*def).len(),
                _ => 1,
            };
            self.set_variant(dest, v, count, state);
        }
    }

    fn set_variant(&self, path: &Path, v: u32, count: usize, state: &mut State) {
        let t = self.term(Kind::Variant, path, variant_numbers(count));
        state.refine(&self.terms, t, Range::exactly(i128::from(v)));
    }

    /// A copy or move of what is no integer: its parts go along.
    pub(super) fn assign_operand<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        dest: &Path,
        o: &Operand,
        state: &mut State,
    ) {
        let source = match o {
            Operand::Copy(p) | Operand::Move(p) => self.path(inst, p, state),
            Operand::Const(_) => None,
        };
        let Some(source) = source.filter(|s| s.within(dest).is_none() && dest.within(s).is_none()) else {
            self.used(inst, o, state);
            self.write(dest, state);
            if let Operand::Const(c) = o
                && let ConstKind::Promoted(Some(c)) = &c.kind
                && let Some(whole) = range_of_type(c.ty)
            {
                let referent = self.term(Kind::Value, &dest.then(&[Step::Deref]), whole);
                let known = self.range(inst, &Operand::Const((**c).clone()), state);
                state.refine(&self.terms, referent, known);
            }
            return;
        };
        if let TyKind::Ref(_, m) = inst.operand_ty(o).kind() {
            let to = follow(source.then(&[Step::Deref]), state);
            self.write(dest, state);
            let behind_itself = to.within(dest).is_some();
            if dest.steps.is_empty() && !behind_itself {
                state.views.insert(dest.local, (to, *m == Mutability::Mut));
                if *m == Mutability::Mut && source.steps.is_empty() {
                    state.views.remove(&source.local);
                }
            } else if *m == Mutability::Mut {
                self.write(&to, state);
            }
            return;
        }
        self.write(dest, state);
        self.copy_terms(&source, dest, state);
    }

    /// All that is known of the parts of one place holds for another.
    pub(super) fn copy_terms(&self, from: &Path, to: &Path, state: &mut State) {
        let parts: Vec<(Term, Kind, Path, Range)> = {
            let terms = &self.terms;
            let inside =
                |t: &Term| terms.path(*t).within(from).map(|rest| (*t, terms.kind(*t), to.then(rest), terms.whole(*t)));
            terms.of_local(from.local).iter().filter_map(inside).filter(|(_, k, ..)| *k != Kind::Old).collect()
        };
        for (t, kind, path, whole) in parts {
            if path.steps.len() <= PARTS_DEPTH_LIMIT {
                let copy = self.term(kind, &path, whole);
                state.copy(&self.terms, t, copy);
                // An iterator is moved; its counters are compared with the steps of where it is now.
                if kind == Kind::Steps {
                    state.forget(&self.terms, t);
                }
            }
        }
    }

    fn assign_int<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        dest: &Path,
        whole: Range,
        rvalue: &Rvalue,
        state: &mut State,
    ) {
        let t = self.term(Kind::Value, dest, whole);
        // What the place was before: the new value may be made of it.
        let old = self.term(Kind::Old, dest, whole);
        state.forget(&self.terms, old);
        state.copy(&self.terms, t, old);
        let int = |o: &Operand, state: &State| match self.int(inst, o, state) {
            Some(Int::Term(x)) if x == t => Some(Int::Term(old)),
            other => other,
        };
        let cond = match rvalue {
            Rvalue::Binary(op, a, b) if is_comparison(*op) => match (int(a, state), int(b, state)) {
                (Some(a), Some(b)) => Some(Cond { op: *op, a, b }),
                _ => None,
            },
            Rvalue::Use(Operand::Copy(p) | Operand::Move(p))
            | Rvalue::Unary(UnOp::Not, Operand::Copy(p) | Operand::Move(p)) => {
                let known = state.conds.get(&p.local).copied().filter(|_| p.is_local());
                let negate = matches!(rvalue, Rvalue::Unary(..));
                known.and_then(|c| if negate { negated(c.op).map(|op| Cond { op, ..c }) } else { Some(c) })
            }
            _ => None,
        };
        let mut range = whole;
        let mut exact = None;
        let mut below: Vec<(Int, i128)> = Vec::new();
        let mut above: Vec<(Int, i128)> = Vec::new();
        match rvalue {
            Rvalue::Use(o) => exact = int(o, state),
            Rvalue::Len(p) => {
                let container = inst.place_ty(p);
                exact = match container.kind() {
                    TyKind::Array(_, Const::Value(n)) => i128::try_from(*n).ok().map(Int::Is),
                    _ => {
                        let whole = lengths_of(inst, container);
                        self.path(inst, p, state).map(|p| Int::Term(self.term(Kind::Len, &p, whole)))
                    }
                }
            }
            Rvalue::Discriminant(p) => {
                // The discriminant of an enum without fields may be read by a cast, where it need not be the variant's number.
                let variants = match inst.place_ty(p).kind() {
                    TyKind::Adt(d, _) => inst.world.cx.variants(*d),
                    _ => &[],
                };
                let has_fields = variants.iter().any(|v| !v.fields.is_empty());
                let path = self.path(inst, p, state).filter(|_| has_fields);
                exact = path.map(|p| Int::Term(self.term(Kind::Variant, &p, variant_numbers(variants.len()))));
            }
            Rvalue::Cast(CastKind::As, o, _) => {
                let source = self.range(inst, o, state);
                let known = range_of_type(inst.operand_ty(o)).is_some();
                let is_int = matches!(inst.operand_ty(o).kind(), TyKind::Int(_) | TyKind::Bool | TyKind::Char);
                if known && is_int && source.fits(whole) {
                    exact = int(o, state);
                    range = source;
                }
            }
            Rvalue::Unary(UnOp::Neg, o) => {
                let r = self.range(inst, o, state).neg();
                if r.fits(whole) || inst.world.settings.overflow_checks {
                    range = r.meet(whole);
                }
            }
            Rvalue::Unary(UnOp::Not, o) if whole == Range::new(0, 1) => {
                let r = self.range(inst, o, state);
                range = Range::new(1 - r.hi, 1 - r.lo);
            }
            Rvalue::Binary(op, ..) if is_comparison(*op) => {
                if let Some(c) = &cond {
                    let terms = &self.terms;
                    if state.holds(terms, c.op, c.a, c.b) {
                        range = Range::exactly(1);
                    } else if negated(c.op).is_some_and(|op| state.holds(terms, op, c.a, c.b)) {
                        range = Range::exactly(0);
                    }
                }
            }
            Rvalue::Binary(op, a, b) => {
                let (ra, rb) = (self.range(inst, a, state), self.range(inst, b, state));
                let (ia, ib) = (int(a, state), int(b, state));
                let found = arithmetic(*op, ra, rb, whole);
                // With checks, what does not fit does not come here.
                let fits = found.fits(whole);
                let checked = inst.world.settings.overflow_checks && matches!(op, BinOp::Add | BinOp::Sub | BinOp::Mul);
                range = if fits || checked { found.meet(whole) } else { whole };
                let mut offset = |of: Option<Int>, by: Range| {
                    if let Some(of) = of {
                        // dest = of + by
                        if by.hi != NO_HI {
                            below.push((of, by.hi));
                        }
                        if by.lo != NO_LO {
                            above.push((of, by.lo));
                        }
                    }
                };
                match op {
                    BinOp::Add if fits || checked => {
                        offset(ia, rb);
                        offset(ib, ra);
                    }
                    BinOp::Sub if fits || checked => {
                        offset(ia, rb.neg());
                        // What is known of the difference itself.
                        if let (Some(a), Some(b)) = (ia, ib) {
                            let (most, least) = (state.bound(&self.terms, a, b), state.bound(&self.terms, b, a));
                            let hi = if most == NO_LO { NO_HI } else { most };
                            let lo = if least == NO_HI || least == NO_LO { NO_LO } else { -least };
                            range = range.meet(Range::new(lo, hi));
                        }
                    }
                    BinOp::Rem if ra.lo >= 0 && rb.lo >= 0 => {
                        below.extend(ib.map(|b| (b, -1)));
                        below.extend(ia.map(|a| (a, 0)));
                    }
                    BinOp::BitAnd if ra.lo >= 0 && rb.lo >= 0 => {
                        below.extend([ia, ib].into_iter().flatten().map(|x| (x, 0)));
                    }
                    BinOp::Div if ra.lo >= 0 && rb.lo >= 1 => {
                        let by = if rb.lo >= 2 && ra.lo >= 1 { -1 } else { 0 };
                        below.extend(ia.map(|a| (a, by)));
                    }
                    BinOp::Shr if ra.lo >= 0 => below.extend(ia.map(|a| (a, 0))),
                    _ => {}
                }
            }
            _ => {}
        }
        for o in operands(rvalue) {
            self.used(inst, o, state);
        }
        self.write(dest, state);
        let terms = &self.terms;
        state.refine(terms, t, range);
        if let Some(exact) = exact {
            state.equate(terms, t, exact);
        }
        below.into_iter().for_each(|(of, c)| state.at_most(terms, Int::Term(t), of, c));
        above.into_iter().for_each(|(of, c)| state.at_most(terms, of, Int::Term(t), -c));
        if let Some(c) = cond
            && dest.steps.is_empty()
        {
            state.conds.insert(dest.local, c);
        } else {
            state.forget(terms, old);
        }
    }

    /// `discr` is `value`, or is not.
    fn switched<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        discr: &Operand,
        value: Option<i128>,
        is: bool,
        state: &mut State,
    ) {
        let Some(value) = value else { return };
        let cond = match discr {
            Operand::Copy(p) | Operand::Move(p) if p.is_local() => state.conds.get(&p.local).copied(),
            _ => None,
        };
        let int = self.int(inst, discr, state);
        let terms = &self.terms;
        if let Some(i) = int {
            state.assume(terms, if is { BinOp::Eq } else { BinOp::Ne }, i, Int::Is(value));
        }
        if let Some(c) = cond {
            let holds = (value != 0) == is;
            if let Some(op) = if holds { Some(c.op) } else { negated(c.op) } {
                state.assume(terms, op, c.a, c.b);
            }
        }
        state.settle_steps(terms);
    }

    /// What a check that did not fail says.
    fn checked<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        kind: &AssertKind,
        operands: &[Operand],
        state: &mut State,
    ) {
        let (Some(first), Some(last)) = (operands.first(), operands.last()) else { return };
        let (a, b) = (self.int(inst, first, state), self.int(inst, last, state));
        let terms = &self.terms;
        match (kind, a, b) {
            (AssertKind::Bounds, Some(len), Some(index)) => state.assume(terms, BinOp::Lt, index, len),
            (AssertKind::DivisionByZero | AssertKind::RemainderByZero, _, Some(d)) => {
                state.assume(terms, BinOp::Ne, d, Int::Is(0));
            }
            (AssertKind::Overflow(BinOp::Sub), Some(a), Some(b))
                if inst.world.settings.overflow_checks
                    && range_of_type(inst.operand_ty(first)).is_some_and(|r| r.lo == 0) =>
            {
                state.assume(terms, BinOp::Le, b, a);
            }
            _ => {}
        }
    }

    fn call<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        b: BlockId,
        func: &Operand,
        args: &[Operand],
        destination: &Place,
        state: &mut State,
    ) {
        let Some(dest) = self.path(inst, destination, state) else {
            args.iter().chain([func]).for_each(|a| self.used(inst, a, state));
            return;
        };
        match self.callees.get(&b) {
            Some(callee) => self.model_call(inst, callee, args, &dest, inst.place_ty(destination), state),
            None => {
                args.iter().chain([func]).for_each(|a| self.used(inst, a, state));
                self.write(&dest, state);
            }
        }
        self.start_steps(inst, &dest, inst.place_ty(destination), state);
    }

    /// An iterator over what memory holds was made: what counts its items stays below its steps.
    fn start_steps<'a, C: Front<'a>>(&self, inst: &Instance<'_, 'a, C>, dest: &Path, ty: Ty, state: &mut State) {
        if self.counters.is_empty() || ty.as_adt().is_none() || !is_finite(inst.world, inst.env, ty) {
            return;
        }
        let steps = self.term(Kind::Steps, dest, LENGTHS_IN_MEMORY);
        let terms = &self.terms;
        state.forget(terms, steps);
        state.refine(terms, steps, Range::exactly(0));
        for (counter, whole) in &self.counters {
            let t = self.term(Kind::Value, &Path::local(*counter), *whole);
            let most = state.range(terms, t).hi;
            if most < whole.hi {
                state.relate(terms, t, steps, most);
            }
        }
    }
}

/// The integers to which a body adds a constant, `limit` of them at most.
pub(super) fn counters<'a, C: Front<'a>>(
    inst: &Instance<'_, 'a, C>,
    order: &[BlockId],
    limit: usize,
) -> Vec<(LocalId, Range)> {
    let mut found: Vec<(LocalId, Range)> = Vec::new();
    // `n += 1`; `n = n + 1` goes by way of a temporary.
    let mut sums: FxHashMap<LocalId, LocalId> = FxHashMap::default();
    for s in order.iter().flat_map(|b| &inst.body.blocks[*b].statements) {
        let StatementKind::Assign(place, rvalue) = &s.kind else { continue };
        let counter = match rvalue {
            Rvalue::Binary(BinOp::Add, Operand::Copy(p) | Operand::Move(p), Operand::Const(_)) if p.is_local() => {
                sums.insert(place.local, p.local);
                p.local
            }
            Rvalue::Use(Operand::Copy(p) | Operand::Move(p)) if p.is_local() => match sums.get(&p.local) {
                Some(counter) => *counter,
                None => continue,
            },
            _ => continue,
        };
        if place.is_local()
            && place.local == counter
            && found.len() < limit
            && found.iter().all(|(l, _)| *l != counter)
            && let Some(whole) = range_of_type(inst.local_ty(counter))
        {
            found.push((counter, whole));
        }
    }
    found
}

/// Goes through the references at the end of a path.
pub(super) fn follow(mut path: Path, state: &State) -> Path {
    for _ in 0..FOLLOW_LIMIT {
        match (path.steps.first(), state.views.get(&path.local)) {
            (Some(Step::Deref), Some((to, _))) => path = to.then(&path.steps[1..]),
            _ => break,
        }
    }
    path
}

/// A constant as the type has it.
pub(super) fn constant(v: u128, ty: Ty) -> Option<i128> {
    let TyKind::Int(i) = ty.kind() else { return i128::try_from(v).ok() };
    let w = bits(*i);
    if !is_signed_int(*i) || w == 128 {
        let v = if is_signed_int(*i) { Some(v.cast_signed()) } else { i128::try_from(v).ok() };
        // The ends of `i128` stand for no bound.
        return v.filter(|v| *v != NO_LO && *v != NO_HI);
    }
    let low = v & ((1 << w) - 1);
    let high_bits = v >> w;
    if high_bits != 0 && high_bits != u128::MAX >> w {
        return None;
    }
    Some(if low >> (w - 1) == 1 { low.cast_signed() - (1 << w) } else { low.cast_signed() })
}

fn is_comparison(op: BinOp) -> bool {
    matches!(op, BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge)
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

/// The exact results of an operation, not yet made to fit a type.
pub(super) fn arithmetic(op: BinOp, a: Range, b: Range, whole: Range) -> Range {
    let positive = a.lo >= 0 && b.lo >= 0;
    match op {
        BinOp::Add => a.add(b),
        BinOp::Sub => a.sub(b),
        BinOp::Mul => a.mul(b),
        BinOp::Div if b.lo >= 1 && b.lo != NO_LO && a.lo != NO_LO && a.hi != NO_HI => {
            let ends = [
                a.lo / b.lo,
                a.hi / b.lo,
                if b.hi == NO_HI { 0 } else { a.lo / b.hi },
                if b.hi == NO_HI { 0 } else { a.hi / b.hi },
            ];
            Range::new(ends.into_iter().min().unwrap_or(NO_LO), ends.into_iter().max().unwrap_or(NO_HI))
        }
        BinOp::Div if positive => Range::new(0, a.hi),
        BinOp::Rem if b.lo >= 0 && b.hi != NO_HI => {
            let most = b.hi - 1;
            Range::new(if a.lo >= 0 { 0 } else { -most }, if a.hi <= 0 { 0 } else { most.min(a.hi) })
        }
        BinOp::Rem if positive => Range::new(0, a.hi),
        BinOp::BitAnd if b.lo >= 0 => Range::new(0, if a.lo >= 0 { a.hi.min(b.hi) } else { b.hi }),
        BinOp::BitAnd if a.lo >= 0 => Range::new(0, a.hi),
        BinOp::BitOr | BinOp::BitXor if positive && a.hi != NO_HI && b.hi != NO_HI => {
            let most = (a.hi.max(b.hi)).cast_unsigned();
            let ones = u128::MAX.checked_shr(most.leading_zeros()).unwrap_or(0);
            Range::new(if op == BinOp::BitOr { a.lo.max(b.lo) } else { 0 }, ones.cast_signed())
        }
        // Fewer bits than the type has: else the amount is masked.
        BinOp::Shr if a.lo >= 0 && b.lo >= 0 && b.hi < 127 && whole.hi >> b.hi > 0 => {
            Range::new(a.lo >> b.hi, if a.hi == NO_HI { NO_HI } else { a.hi >> b.lo })
        }
        BinOp::Shr if a.lo >= 0 => Range::new(0, a.hi),
        BinOp::Shl if positive && b.hi < 64 && a.hi < 1 << 60 => {
            let most = a.hi.checked_mul(1 << b.hi);
            match most {
                Some(most) if most <= whole.hi => Range::new(a.lo << b.lo, most),
                _ => whole,
            }
        }
        _ => whole,
    }
}

/// The values that lengths of containers have.
pub(super) const LENGTHS: Range = Range { lo: 0, hi: u64::MAX as i128, nonzero: false };
/// Those of containers whose elements take memory.
const LENGTHS_IN_MEMORY: Range = Range { lo: 0, hi: i64::MAX as i128, nonzero: false };

/// The lengths that a container of this type may have: no memory holds more than `isize::MAX` bytes.
fn lengths_of<'a, C: Front<'a>>(inst: &Instance<'_, 'a, C>, container: Ty) -> Range {
    let element = match container.kind() {
        TyKind::Str => return LENGTHS_IN_MEMORY,
        TyKind::Slice(t) => *t,
        TyKind::Adt(d, _) if d.name() == "String" && inst.world.cx.is_std(*d) => return LENGTHS_IN_MEMORY,
        TyKind::Adt(d, args) if inst.world.cx.is_std(*d) => match args.first() {
            Some(a) => a.ty(),
            None => return LENGTHS,
        },
        _ => return LENGTHS,
    };
    if takes_memory(inst.world, inst.env, element, 4) { LENGTHS_IN_MEMORY } else { LENGTHS }
}

/// The variants of `Option` and `Result`.
pub(super) const TWO_VARIANTS: Range = Range { lo: 0, hi: 1, nonzero: false };

/// The numbers of an enum's variants.
fn variant_numbers(count: usize) -> Range {
    Range::new(0, (count as i128 - 1).max(0))
}
/// How deep inside of a place its parts are followed through copies.
const PARTS_DEPTH_LIMIT: usize = 8;
