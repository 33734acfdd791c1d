//! An instance of a MIR body: its types with the arguments filled in, its live blocks, and which locals may hold a value.

use crate::front::Front;
use crate::node::EnvId;
use crate::world::World;
use asyncsend_hir::DefId;
use asyncsend_mir::mir::{
    BlockId, Body, ConstKind, LocalId, Operand, Place, Proj, Rvalue, Statement, StatementKind, TerminatorKind,
};
use asyncsend_ty::{Args, Substitute, Ty, TyKind};
use rustc_hash::FxHashMap;
use std::cell::RefCell;

/// A body with the generic arguments of one instance.
pub struct Instance<'w, 'a, C> {
    pub world: &'w World<'a, C>,
    pub body: &'a Body,
    pub args: Args,
    pub env: EnvId,
    types: RefCell<FxHashMap<Ty, Ty>>,
}

/// A set of locals.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct LocalSet(Vec<u64>);
impl LocalSet {
    pub fn has(&self, l: LocalId) -> bool {
        let i = index(l);
        self.0.get(i / 64).is_some_and(|w| w & (1 << (i % 64)) != 0)
    }
    pub fn insert(&mut self, l: LocalId) {
        let i = index(l);
        if self.0.len() <= i / 64 {
            self.0.resize(i / 64 + 1, 0);
        }
        self.0[i / 64] |= 1 << (i % 64);
    }
    pub fn remove(&mut self, l: LocalId) {
        let i = index(l);
        if let Some(w) = self.0.get_mut(i / 64) {
            *w &= !(1 << (i % 64));
        }
    }
    /// Adds `other`; whether that changed anything.
    pub fn join(&mut self, other: &LocalSet) -> bool {
        let mut changed = false;
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (a, b) in self.0.iter_mut().zip(&other.0) {
            changed |= *b & !*a != 0;
            *a |= b;
        }
        changed
    }
}

pub fn index(l: LocalId) -> usize {
    u32::from(l.into_raw()) as usize
}

impl<'w, 'a, C: Front<'a>> Instance<'w, 'a, C> {
    pub fn new(world: &'w World<'a, C>, body: &'a Body, args: Args, env: EnvId) -> Self {
        Instance { world, body, args, env, types: RefCell::default() }
    }

    /// A type of the body in this instance.
    pub fn ty(&self, ty: Ty) -> Ty {
        if let Some(t) = self.types.borrow().get(&ty) {
            return *t;
        }
        let t = self.world.cx.reveal(self.world.env(self.env), ty.subst(&self.args));
        self.types.borrow_mut().insert(ty, t);
        t
    }

    pub fn local_ty(&self, l: LocalId) -> Ty {
        self.ty(self.body.locals[l].ty)
    }

    pub fn place_ty(&self, place: &Place) -> Ty {
        // The last projection that knows its type, and what follows it.
        let from = place.projections.iter().rposition(|p| matches!(p, Proj::Field(..)));
        let (mut ty, rest) = match from.map(|i| (&place.projections[i], &place.projections[i + 1..])) {
            Some((Proj::Field(_, t), rest)) => (self.ty(*t), rest),
            _ => (self.local_ty(place.local), &place.projections[..]),
        };
        for p in rest {
            ty = match (p, ty.kind()) {
                (Proj::Deref, TyKind::Ref(t, _) | TyKind::RawPtr(t, _)) => *t,
                (Proj::Deref, TyKind::Adt(_, args)) => args.first().map_or_else(Ty::error, |a| a.ty()),
                (Proj::Index(_) | Proj::ConstIndex, TyKind::Array(t, _) | TyKind::Slice(t)) => *t,
                (Proj::Subslice, TyKind::Array(t, _)) => Ty::slice(*t),
                (Proj::Subslice | Proj::Downcast(_), _) => ty,
                (Proj::Field(_, t), _) => self.ty(*t),
                _ => Ty::error(),
            };
        }
        ty
    }

    pub fn operand_ty(&self, o: &Operand) -> Ty {
        match o {
            Operand::Copy(p) | Operand::Move(p) => self.place_ty(p),
            Operand::Const(c) => self.ty(c.ty),
        }
    }

    /// The blocks that run, in reverse postorder: unwinding, cancellation and constant conditions left out; then those
    /// on unwind paths out of them, marked.
    pub fn blocks(&self) -> Vec<(BlockId, bool)> {
        let live = self.postorder(&[self.body.entry], |b| self.successors(b));
        let mut seen: Vec<BlockId> = live.clone();
        seen.sort();
        let unwinds: Vec<BlockId> =
            live.iter().rev().filter_map(|b| self.unwind_of(*b)).filter(|b| seen.binary_search(b).is_err()).collect();
        let cleanup = self.postorder(&unwinds, |b| self.successors(b));
        let cleanup = cleanup.into_iter().rev().filter(|b| seen.binary_search(b).is_err());
        live.iter().rev().map(|b| (*b, false)).chain(cleanup.map(|b| (b, true))).collect()
    }

    fn postorder(&self, from: &[BlockId], next: impl Fn(BlockId) -> Vec<BlockId>) -> Vec<BlockId> {
        let mut seen = rustc_hash::FxHashSet::default();
        let mut order = Vec::new();
        for start in from {
            if !seen.insert(*start) {
                continue;
            }
            let mut stack = vec![(*start, next(*start), 0)];
            while let Some((block, succ, at)) = stack.last_mut() {
                match succ.get(*at).copied() {
                    Some(s) => {
                        *at += 1;
                        if seen.insert(s) {
                            stack.push((s, next(s), 0));
                        }
                    }
                    None => {
                        order.push(*block);
                        stack.pop();
                    }
                }
            }
        }
        order
    }

    /// Where control really goes: last successor first, so that reverse postorder follows the source.
    pub fn successors(&self, b: BlockId) -> Vec<BlockId> {
        let mut next = match &self.body.blocks[b].terminator.kind {
            TerminatorKind::Goto(t)
            | TerminatorKind::Drop { target: t, .. }
            | TerminatorKind::Assert { target: t, .. }
            | TerminatorKind::Await { target: t, .. }
            | TerminatorKind::Yield { target: t, .. } => vec![*t],
            TerminatorKind::Switch { discr, values, targets } => match const_value(discr) {
                Some(v) => {
                    let at = values.iter().position(|x| *x == v).unwrap_or(targets.len().saturating_sub(1));
                    targets.get(at).copied().into_iter().collect()
                }
                None => targets.clone(),
            },
            TerminatorKind::Call { target, .. } => target.iter().copied().collect(),
            TerminatorKind::FalseEdge { real, .. } => vec![*real],
            TerminatorKind::Return
            | TerminatorKind::Unreachable
            | TerminatorKind::Resume
            | TerminatorKind::Panic { .. } => vec![],
        };
        next.reverse();
        next
    }

    pub fn unwind_of(&self, b: BlockId) -> Option<BlockId> {
        match &self.body.blocks[b].terminator.kind {
            TerminatorKind::Drop { unwind, .. }
            | TerminatorKind::Call { unwind, .. }
            | TerminatorKind::Assert { unwind, .. }
            | TerminatorKind::Panic { unwind, .. }
            | TerminatorKind::Await { unwind, .. } => *unwind,
            _ => None,
        }
    }

    /// The definition behind a place, if it is assigned once in the whole body. (The caller assigns the arguments.)
    pub fn single_assignments(&self) -> FxHashMap<LocalId, Option<&'a Rvalue>> {
        let arguments = self.body.locals.iter().skip(1).take(self.body.arg_count as usize);
        let mut found: FxHashMap<LocalId, Option<&'a Rvalue>> = arguments.map(|(l, _)| (l, None)).collect();
        let mut note = |p: &Place, r: Option<&'a Rvalue>| {
            found.entry(p.local).and_modify(|e| *e = None).or_insert(r.filter(|_| p.is_local()));
        };
        for (_, b) in self.body.blocks.iter() {
            for s in &b.statements {
                if let StatementKind::Assign(p, r) = &s.kind {
                    note(p, Some(r));
                    if let Rvalue::Ref(
                        asyncsend_mir::mir::BorrowKind::Mut { .. } | asyncsend_mir::mir::BorrowKind::Raw(_),
                        p,
                    ) = r
                        && !p.has_deref()
                    {
                        note(p, None);
                    }
                }
            }
            match &b.terminator.kind {
                TerminatorKind::Call { destination: p, .. }
                | TerminatorKind::Await { destination: p, .. }
                | TerminatorKind::Yield { resume: p, .. } => note(p, None),
                _ => {}
            }
        }
        found
    }

    /// The static whose reference an operand is, through copies and reborrows.
    pub fn static_behind(&self, o: &Operand, defs: &FxHashMap<LocalId, Option<&'a Rvalue>>) -> Option<DefId> {
        let (Operand::Copy(p) | Operand::Move(p)) = o else { return None };
        let mut local = p.local;
        for _ in 0..COPY_CHAIN_LIMIT {
            match (*defs.get(&local)?)? {
                Rvalue::StaticRef(d) => return Some(*d),
                Rvalue::Use(Operand::Copy(p) | Operand::Move(p)) | Rvalue::Ref(_, p) => local = p.local,
                _ => return None,
            }
        }
        None
    }
}

/// The value of a literal.
pub fn const_value(o: &Operand) -> Option<u128> {
    match o {
        Operand::Const(c) => match c.kind {
            ConstKind::Int(v) => Some(v),
            ConstKind::Bool(b) => Some(b as u128),
            _ => None,
        },
        _ => None,
    }
}

/// The operands of an rvalue.
pub fn operands(r: &Rvalue) -> Vec<&Operand> {
    match r {
        Rvalue::Use(o) | Rvalue::Unary(_, o) | Rvalue::Cast(_, o, _) | Rvalue::Repeat(o, _) => vec![o],
        Rvalue::Binary(_, a, b) => vec![a, b],
        Rvalue::Aggregate(_, os) | Rvalue::Unknown(os) => os.iter().collect(),
        Rvalue::FormatArgs(os) => os.iter().map(|(o, _)| o).collect(),
        Rvalue::Ref(..) | Rvalue::StaticRef(_) | Rvalue::Discriminant(_) | Rvalue::Len(_) => vec![],
    }
}

fn moved_out(state: &mut LocalSet, o: &Operand) {
    if let Operand::Move(p) = o
        && p.is_local()
    {
        state.remove(p.local);
    }
}

/// The effect of a statement on the set of locals that may hold a value.
pub fn init_statement(state: &mut LocalSet, s: &Statement) {
    match &s.kind {
        StatementKind::Assign(p, r) => {
            operands(r).into_iter().for_each(|o| moved_out(state, o));
            state.insert(p.local);
        }
        StatementKind::StorageDead(l) | StatementKind::StorageLive(l) => state.remove(*l),
        _ => {}
    }
}

/// The effect of a terminator: `state` becomes what holds at the target; returned is what holds when it unwinds.
pub fn init_before_end(state: &mut LocalSet, t: &TerminatorKind) -> LocalSet {
    match t {
        TerminatorKind::Call { func, args, destination, .. } => {
            moved_out(state, func);
            args.iter().for_each(|o| moved_out(state, o));
            let unwound = state.clone();
            state.insert(destination.local);
            unwound
        }
        TerminatorKind::Drop { place, .. } => {
            if place.is_local() {
                state.remove(place.local);
            }
            state.clone()
        }
        TerminatorKind::Await { destination, .. } => {
            let unwound = state.clone();
            state.insert(destination.local);
            unwound
        }
        TerminatorKind::Yield { value, resume, .. } => {
            moved_out(state, value);
            let unwound = state.clone();
            state.insert(resume.local);
            unwound
        }
        _ => state.clone(),
    }
}

/// How many copies are followed to find what a temporary stands for.
pub const COPY_CHAIN_LIMIT: usize = 16;
