//! rule[call.drop-glue]: what may still be there where a place is dropped.
//!
//! Forward over the body: which locals may hold a value, and which parts of those are gone on every way: moved out, or of a
//! variant that the enum is not. As rustc's drop elaboration has it, a place of which parts are gone drops the others one by
//! one.

use crate::flow::{Instance, LocalSet, init_before_end, init_statement, operands};
use crate::front::Front;
use crate::values::{Path, Step};
use asyncsend_hir::DefKind;
use asyncsend_mir::mir::{
    BlockId, BorrowKind, LocalId, Operand, Place, Proj, Rvalue, Statement, StatementKind, TerminatorKind,
};
use asyncsend_ty::{Arg, Substitute, Ty, TyKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;

/// How many parts may be gone at one point; those beyond count as there.
const GONE_LIMIT: usize = 256;

/// What may hold a value at one point.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Held {
    locals: LocalSet,
    gone: BTreeSet<Path>,
}

impl Held {
    fn join(&mut self, o: &Held) -> bool {
        let before = self.clone();
        let union: Vec<Path> = self.gone.union(&o.gone).cloned().collect();
        self.gone = union.into_iter().filter(|p| self.lacks(p) && o.lacks(p)).collect();
        self.locals.join(&o.locals);
        // What only one side has is there with what it lacks.
        *self != before
    }

    /// Whether there is nothing at this path.
    fn lacks(&self, path: &Path) -> bool {
        !self.locals.has(path.local) || self.gone.iter().any(|g| path.within(g).is_some())
    }

    fn filled(&mut self, path: &Path) {
        self.gone.retain(|g| g.within(path).is_none() && path.within(g).is_none());
    }

    fn emptied(&mut self, path: Path) {
        self.gone.retain(|g| g.within(&path).is_none());
        if !path.steps.is_empty() && self.gone.len() < GONE_LIMIT {
            self.gone.insert(path);
        }
    }

    fn moved(&mut self, o: &Operand) {
        if let Operand::Move(p) = o
            && let Some(path) = owned_path(p)
        {
            self.emptied(path);
        }
    }

    /// The effect of a statement.
    pub fn statement(&mut self, s: &Statement) {
        match &s.kind {
            StatementKind::Assign(p, r) => {
                operands(r).into_iter().for_each(|o| self.moved(o));
                if let Rvalue::Ref(BorrowKind::Mut { .. } | BorrowKind::Raw(_), of) = r
                    && let Some(path) = owned_path(of)
                {
                    // Another variant may be written through it.
                    self.gone.retain(|g| g.within(&path).is_none());
                }
                if let Some(path) = owned_path(p) {
                    self.filled(&path);
                }
            }
            StatementKind::StorageDead(l) | StatementKind::StorageLive(l) => self.filled(&Path::local(*l)),
            _ => {}
        }
        init_statement(&mut self.locals, s);
    }

    /// The effect of a terminator; returned is what holds where it unwinds.
    fn end(&mut self, t: &TerminatorKind) -> Held {
        match t {
            TerminatorKind::Call { func, args, .. } => {
                self.moved(func);
                args.iter().for_each(|o| self.moved(o));
            }
            TerminatorKind::Drop { place, .. } => {
                if let Some(path) = owned_path(place) {
                    self.emptied(path);
                }
            }
            TerminatorKind::Yield { value, .. } => self.moved(value),
            _ => {}
        }
        let gone = self.gone.clone();
        let locals = init_before_end(&mut self.locals, t);
        let unwound = Held { locals, gone };
        if let TerminatorKind::Call { destination: p, .. }
        | TerminatorKind::Await { destination: p, .. }
        | TerminatorKind::Yield { resume: p, .. } = t
            && let Some(path) = owned_path(p)
        {
            self.filled(&path);
        }
        unwound
    }

    /// The types of what a drop of `place` (of type `ty`) drops. `variant`: the enum is known to be that.
    pub fn dropped<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        place: &Place,
        variant: Option<u32>,
    ) -> Vec<Ty> {
        let ty = inst.place_ty(place);
        let Some(path) = owned_path(place) else { return vec![ty] };
        let mut found = Vec::new();
        let mut work = vec![(path, ty, variant)];
        while let Some((path, ty, variant)) = work.pop() {
            if self.lacks(&path) {
                continue;
            }
            let whole = variant.is_none() && self.gone.iter().all(|g| g.within(&path).is_none());
            match parts(inst, ty).filter(|_| !whole) {
                Some(parts) => {
                    let there = parts.into_iter().rev().filter(|(steps, _)| {
                        !matches!((steps.first(), variant), (Some(Step::Variant(v)), Some(known)) if *v != known)
                    });
                    work.extend(there.map(|(steps, ty)| (path.then(&steps), ty, None)));
                }
                None => found.push(ty),
            }
        }
        found
    }
}

/// The parts that a type is dropped by, if it has no `Drop` of its own.
fn parts<'a, C: Front<'a>>(inst: &Instance<'_, 'a, C>, ty: Ty) -> Option<Vec<(Vec<Step>, Ty)>> {
    let cx = inst.world.cx;
    let reveal = |t: Ty| cx.reveal(inst.world.env(inst.env), t);
    match ty.kind() {
        TyKind::Tuple(ts) => Some(ts.iter().enumerate().map(|(i, t)| (vec![Step::Field(i as u32)], *t)).collect()),
        TyKind::Adt(d, args) if cx.lang_item("owned_box") == Some(*d) => {
            let Some(Arg::Ty(inner)) = args.first() else { return None };
            Some(vec![(vec![Step::Deref], *inner)])
        }
        TyKind::Adt(d, args) if matches!(d.kind(), DefKind::Struct | DefKind::Enum) && cx.drop_impl(*d).is_none() => {
            let variants = cx.variants(*d);
            let is_enum = d.kind() == DefKind::Enum;
            let mut all = Vec::new();
            for (v, info) in variants.iter().enumerate() {
                for (f, field) in info.fields.iter().enumerate() {
                    let mut steps = vec![Step::Field(f as u32)];
                    if is_enum {
                        steps.insert(0, Step::Variant(v as u32));
                    }
                    all.push((steps, reveal(field.ty.subst(args))));
                }
            }
            Some(all)
        }
        TyKind::Closure(def, args) | TyKind::Coroutine(def, args) if *def == inst.body.def => {
            let upvars = inst.body.upvars.iter().enumerate();
            Some(upvars.map(|(i, u)| (vec![Step::Field(i as u32)], reveal(u.ty.subst(args)))).collect())
        }
        _ => None,
    }
}

/// A place inside of a local, through boxes only.
fn owned_path(p: &Place) -> Option<Path> {
    let mut path = Path::local(p.local);
    for p in &p.projections {
        path.steps.push(match p {
            Proj::Deref => Step::Deref,
            Proj::Field(n, _) => Step::Field(*n),
            Proj::Downcast(v) => Step::Variant(*v),
            Proj::Index(_) | Proj::ConstIndex | Proj::Subslice => return None,
        });
    }
    Some(path)
}

/// What may hold a value at the start of each block.
pub fn held<'a, C: Front<'a>>(inst: &Instance<'_, 'a, C>, blocks: &[(BlockId, bool)]) -> FxHashMap<BlockId, Held> {
    let mut entry = Held::default();
    for (l, _) in inst.body.locals.iter().skip(1).take(inst.body.arg_count as usize) {
        entry.locals.insert(l);
    }
    let mut at: FxHashMap<BlockId, Held> = FxHashMap::default();
    at.insert(inst.body.entry, entry);
    let position: FxHashMap<BlockId, usize> = blocks.iter().enumerate().map(|(i, (b, _))| (*b, i)).collect();
    let live: FxHashSet<BlockId> = blocks.iter().map(|(b, _)| *b).collect();
    let mut queue: BTreeSet<usize> = (0..blocks.len()).collect();
    while let Some(i) = queue.pop_first() {
        let b = blocks[i].0;
        let Some(mut state) = at.get(&b).cloned() else { continue };
        let block = &inst.body.blocks[b];
        block.statements.iter().for_each(|s| state.statement(s));
        let unwound = state.end(&block.terminator.kind);
        let mut flow = |to: BlockId, state: Held| {
            if !live.contains(&to) {
                return;
            }
            let changed = match at.get_mut(&to) {
                Some(old) => old.join(&state),
                None => {
                    at.insert(to, state);
                    true
                }
            };
            if changed && let Some(p) = position.get(&to) {
                queue.insert(*p);
            }
        };
        if let Some(u) = inst.unwind_of(b) {
            flow(u, unwound);
        }
        let absent = absent_variants(inst, b);
        for s in inst.successors(b) {
            let mut state = state.clone();
            absent.iter().filter(|(to, _)| *to == s).for_each(|(_, p)| state.emptied(p.clone()));
            flow(s, state);
        }
    }
    at
}

/// The variants that an enum is not, on each way out of a `match` on its discriminant.
fn absent_variants<'a, C: Front<'a>>(inst: &Instance<'_, 'a, C>, b: BlockId) -> Vec<(BlockId, Path)> {
    let block = &inst.body.blocks[b];
    let TerminatorKind::Switch { discr: Operand::Copy(d) | Operand::Move(d), values, targets } = &block.terminator.kind
    else {
        return Vec::new();
    };
    let assigned = |l: LocalId| {
        block.statements.iter().rev().find_map(|s| match &s.kind {
            StatementKind::Assign(p, r) if p.is_local() && p.local == l => Some(r),
            _ => None,
        })
    };
    let Some(Rvalue::Discriminant(of)) = assigned(d.local).filter(|_| d.is_local()) else { return Vec::new() };
    let (Some(path), TyKind::Adt(def, _)) = (owned_path(of), inst.place_ty(of).kind()) else { return Vec::new() };
    if path.steps.contains(&Step::Deref) {
        return Vec::new();
    }
    let count = inst.world.cx.variants(*def).len() as u128;
    let mut found = Vec::new();
    for (i, to) in targets.iter().enumerate() {
        // A block that more than one value leads to is of neither.
        if targets.iter().filter(|t| *t == to).count() > 1 {
            continue;
        }
        for v in 0..count.min(GONE_LIMIT as u128) {
            let absent = match values.get(i) {
                Some(value) => *value != v,
                None => values.contains(&v),
            };
            if absent {
                found.push((*to, path.then(&[Step::Variant(v as u32)])));
            }
        }
    }
    found
}
