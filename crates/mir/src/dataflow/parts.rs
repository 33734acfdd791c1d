//! Which parts of a local may hold a value: finer than rustc, for the precise witness only.
//!
//! A local that is moved out of field by field, or that was last set to a variant without fields (`o = None`), is still
//! initialised to rustc, and has the type it has. What can be there is less: the fields that are left. Each field of such
//! a local is a *part*, with a number after those of the locals, and the analysis of what may be initialised runs on parts
//! as on locals.

use super::events::{Event, number};
use crate::mir::*;
use asyncsend_hir::{Cx, DefId, DefKind};
use asyncsend_ty::{Args, Substitute, Ty, TyCx, TyKind};
use rustc_hash::{FxHashMap, FxHashSet};

/// How many parts the locals of one body may have together. The locals beyond count as a whole.
const LIMIT: usize = 4096;

/// Enums whose variants mean nothing beyond their fields: `None` is no value, whatever type it is of. A variant without
/// fields of another type may be a token of the thread it was made on.
const PLAIN: [&str; 3] = ["std::option::Option", "std::result::Result", "std::task::Poll"];

/// One field of a local.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Part {
    pub(crate) number: u32,
    pub(crate) ty: Ty,
    variant: u32,
    field: u32,
}

/// The parts of the locals that are taken apart, and the calls that leave a `None` behind.
#[derive(Default)]
pub(crate) struct Parts {
    of: FxHashMap<u32, Vec<Part>>,
    count: u32,
    /// Enums of [`PLAIN`], by local.
    plain: FxHashSet<u32>,
    /// `Option::take` and `mem::take` of a local.
    taken: FxHashMap<BlockId, u32>,
    /// What locals that are assigned once are: for temporaries that hold the new value of an assignment.
    once: FxHashMap<u32, Known>,
}

#[derive(Copy, Clone, PartialEq, Eq)]
enum Known {
    Variant(u32),
    Borrow(LocalId),
    Reborrow(LocalId),
    Other,
}

impl Parts {
    pub(crate) fn new(cx: Cx<'_>, body: &Body) -> Parts {
        let mut parts = Parts { once: assigned_once(body), ..Parts::default() };
        let plain: Vec<DefId> = PLAIN.iter().filter_map(|path| cx.well_known(path)).collect();
        let mut wanted: Vec<LocalId> = Vec::new();
        for (id, b) in body.blocks.iter().filter(|(_, b)| !b.is_cleanup) {
            each_operand(b, |o| {
                if let Operand::Move(p) = o
                    && whole_field(p).is_some()
                {
                    wanted.push(p.local);
                }
            });
            for s in &b.statements {
                if let StatementKind::Assign(p, r) = &s.kind
                    && p.is_local()
                    && is_plain(&plain, body.locals[p.local].ty)
                    && parts.variant(r).is_some()
                {
                    wanted.push(p.local);
                }
            }
            if let Some(l) = parts.taken_by(cx, body, &b.terminator.kind)
                && is_plain(&plain, body.locals[l].ty)
            {
                wanted.push(l);
                parts.taken.insert(id, number(l));
            }
        }
        let first = body.locals.len() as u32;
        for l in wanted {
            let ty = body.locals[l].ty;
            if parts.of.contains_key(&number(l)) {
                continue;
            }
            let fields = fields(cx, ty);
            if parts.count as usize + fields.len() > LIMIT || fields.is_empty() {
                continue;
            }
            if is_plain(&plain, ty) {
                parts.plain.insert(number(l));
            }
            let from = first + parts.count;
            parts.count += fields.len() as u32;
            let numbered =
                (from..).zip(fields).map(|(number, (variant, field, ty))| Part { number, ty, variant, field });
            parts.of.insert(number(l), numbered.collect());
        }
        parts
    }

    pub(crate) fn count(&self) -> usize {
        self.count as usize
    }

    /// The parts of a local that is taken apart.
    pub(crate) fn of(&self, local: LocalId) -> Option<&[Part]> {
        self.of.get(&number(local)).map(Vec::as_slice)
    }

    /// The variant that an rvalue is, if that can be told.
    fn variant(&self, r: &Rvalue) -> Option<u32> {
        match r {
            Rvalue::Aggregate(AggregateKind::Adt(_, v, _, _), _) => Some(*v),
            Rvalue::Use(Operand::Move(p)) if p.is_local() => match self.once.get(&number(p.local)) {
                Some(Known::Variant(v)) => Some(*v),
                _ => None,
            },
            _ => None,
        }
    }

    /// The local that a call takes the value out of.
    fn taken_by(&self, cx: Cx<'_>, body: &Body, t: &TerminatorKind) -> Option<LocalId> {
        let TerminatorKind::Call { func: Operand::Const(c), args, .. } = t else { return None };
        let TyKind::FnDef(def, _) = c.ty.kind() else { return None };
        let option = cx.well_known("std::option::Option");
        let is_option = |ty: Ty| ty.as_adt().is_some_and(|(d, _)| Some(d) == option);
        let of_option = def.name() == "take"
            && def.parent().is_some_and(|p| {
                p.kind() == DefKind::Impl
                    && cx.impl_header(p).trait_ref.is_none()
                    && is_option(cx.impl_header(p).self_ty)
            });
        if !of_option && cx.well_known("std::mem::take") != Some(*def) {
            return None;
        }
        let [Operand::Move(arg)] = args.as_slice() else { return None };
        let mut at = arg.is_local().then_some(arg.local)?;
        // Each step leads to an earlier temporary; a circle cannot be, but the input decides.
        for _ in 0..body.locals.len() {
            match self.once.get(&number(at))? {
                Known::Borrow(l) => return is_option(body.locals[*l].ty).then_some(*l),
                Known::Reborrow(l) => at = *l,
                Known::Variant(_) | Known::Other => return None,
            }
        }
        None
    }

    // ------------------------------------------------------------------------------------------------------------- events

    pub(crate) fn statement(&self, s: &Statement, out: &mut Vec<Event>) {
        if self.count == 0 {
            return;
        }
        match &s.kind {
            StatementKind::StorageLive(l) | StatementKind::StorageDead(l) => self.all(*l, Event::Dead, out),
            StatementKind::Assign(p, r) => {
                each_operand_of(r, &mut |o| self.operand(o, out));
                if let Rvalue::Ref(kind, p) = r
                    && *kind != BorrowKind::Shared
                    && p.is_local()
                {
                    // Whatever may be written through the reference.
                    self.all(p.local, Event::Assign, out);
                }
                self.store(p, Some(r), out);
            }
            StatementKind::Inspect(_) | StatementKind::FakeBorrow(_) | StatementKind::Nop => {}
        }
    }

    pub(crate) fn terminator(&self, t: &TerminatorKind, out: &mut Vec<Event>) {
        if self.count == 0 {
            return;
        }
        each_operand_at_end(t, &mut |o| self.operand(o, out));
        if let TerminatorKind::Drop { place, .. } = t
            && place.is_local()
        {
            self.all(place.local, Event::Dropped, out);
        }
    }

    pub(crate) fn destination(&self, block: BlockId, t: &TerminatorKind, out: &mut Vec<Event>) {
        if let Some(l) = self.taken.get(&block) {
            self.of.get(l).into_iter().flatten().for_each(|p| out.push(Event::Move(p.number)));
        }
        if let TerminatorKind::Call { destination, .. }
        | TerminatorKind::Await { destination, .. }
        | TerminatorKind::Yield { resume: destination, .. } = t
        {
            self.store(destination, None, out);
        }
    }

    fn all(&self, local: LocalId, event: fn(u32) -> Event, out: &mut Vec<Event>) {
        self.of.get(&number(local)).into_iter().flatten().for_each(|p| out.push(event(p.number)));
    }

    fn operand(&self, o: &Operand, out: &mut Vec<Event>) {
        let Operand::Move(p) = o else { return };
        if p.is_local() {
            return self.all(p.local, Event::Move, out);
        }
        let (Some((variant, field)), Some(parts)) = (whole_field(p), self.of.get(&number(p.local))) else { return };
        // The value is of this variant here.
        let gone = parts.iter().filter(|x| x.variant != variant || x.field == field);
        gone.for_each(|x| out.push(Event::Move(x.number)));
    }

    fn store(&self, p: &Place, value: Option<&Rvalue>, out: &mut Vec<Event>) {
        let Some(parts) = self.of.get(&number(p.local)) else { return };
        if !p.is_local() {
            // Into a part, or through one.
            let field = first_field(p);
            let written = parts.iter().filter(|x| field.is_none_or(|f| f == (x.variant, x.field)));
            return written.for_each(|x| out.push(Event::Assign(x.number)));
        }
        let known = value.filter(|_| self.plain.contains(&number(p.local))).and_then(|r| self.variant(r));
        for x in parts {
            out.push(match known {
                Some(v) if v != x.variant => Event::Move(x.number),
                _ => Event::Assign(x.number),
            });
        }
    }
}

fn is_plain(plain: &[DefId], ty: Ty) -> bool {
    ty.as_adt().is_some_and(|(d, _)| plain.contains(&d))
}

/// Variant, field and type of everything that a value of the type can consist of.
fn fields(cx: Cx<'_>, ty: Ty) -> Vec<(u32, u32, Ty)> {
    let of_adt = |def: DefId, args: Args| {
        let variants = cx.variants(def).iter().enumerate();
        variants
            .flat_map(|(v, info)| {
                info.fields.iter().enumerate().map(move |(f, info)| (v as u32, f as u32, info.ty.subst(&args)))
            })
            .collect()
    };
    match ty.kind() {
        TyKind::Tuple(ts) => ts.iter().enumerate().map(|(i, t)| (0, i as u32, *t)).collect(),
        TyKind::Adt(def, args) if matches!(def.kind(), DefKind::Struct | DefKind::Enum) => of_adt(*def, *args),
        _ => Vec::new(),
    }
}

/// The field that a place lies in: `x.f…`, `(x as V).f…`.
fn first_field(p: &Place) -> Option<(u32, u32)> {
    match p.projections.as_slice() {
        [Proj::Field(f, _), ..] => Some((0, *f)),
        [Proj::Downcast(v), Proj::Field(f, _), ..] => Some((*v, *f)),
        _ => None,
    }
}

/// The field that a place is: `x.f`, `(x as V).f`.
fn whole_field(p: &Place) -> Option<(u32, u32)> {
    let whole = matches!(p.projections.as_slice(), [Proj::Field(..)] | [Proj::Downcast(_), Proj::Field(..)]);
    first_field(p).filter(|_| whole)
}

fn each_operand(b: &BasicBlock, mut f: impl FnMut(&Operand)) {
    for s in &b.statements {
        if let StatementKind::Assign(_, r) = &s.kind {
            each_operand_of(r, &mut f);
        }
    }
    each_operand_at_end(&b.terminator.kind, &mut f);
}

fn each_operand_of(r: &Rvalue, f: &mut dyn FnMut(&Operand)) {
    match r {
        Rvalue::Use(o) | Rvalue::Unary(_, o) | Rvalue::Cast(_, o, _) | Rvalue::Repeat(o, _) => f(o),
        Rvalue::Binary(_, a, b) => {
            f(a);
            f(b);
        }
        Rvalue::Aggregate(_, os) | Rvalue::Unknown(os) => os.iter().for_each(f),
        Rvalue::FormatArgs(os) => os.iter().for_each(|(o, _)| f(o)),
        Rvalue::Ref(..) | Rvalue::StaticRef(_) | Rvalue::Discriminant(_) | Rvalue::Len(_) => {}
    }
}

fn each_operand_at_end(t: &TerminatorKind, f: &mut dyn FnMut(&Operand)) {
    match t {
        TerminatorKind::Switch { discr: o, .. } | TerminatorKind::Yield { value: o, .. } => f(o),
        TerminatorKind::Call { func, args, .. } => {
            f(func);
            args.iter().for_each(f);
        }
        TerminatorKind::Assert { operands, .. } => operands.iter().for_each(f),
        _ => {}
    }
}

/// The locals that one statement assigns as a whole, and nothing else but that value's end.
fn assigned_once(body: &Body) -> FxHashMap<u32, Known> {
    let mut found: FxHashMap<u32, Known> = FxHashMap::default();
    let mut note = |p: &Place, known: Known| {
        found.entry(number(p.local)).and_modify(|k| *k = Known::Other).or_insert(known);
    };
    for (_, b) in body.blocks.iter() {
        for s in &b.statements {
            let StatementKind::Assign(p, r) = &s.kind else { continue };
            note(
                p,
                match r {
                    _ if !p.is_local() => Known::Other,
                    Rvalue::Aggregate(AggregateKind::Adt(_, v, _, _), _) => Known::Variant(*v),
                    Rvalue::Ref(BorrowKind::Mut { .. }, of) if of.is_local() => Known::Borrow(of.local),
                    Rvalue::Ref(BorrowKind::Mut { .. }, of) if of.projections == [Proj::Deref] => {
                        Known::Reborrow(of.local)
                    }
                    Rvalue::Use(Operand::Move(of)) if of.is_local() => Known::Reborrow(of.local),
                    _ => Known::Other,
                },
            );
            if let Rvalue::Ref(BorrowKind::Mut { .. } | BorrowKind::Raw(_), of) = r
                && !of.has_deref()
            {
                note(of, Known::Other);
            }
        }
        if let TerminatorKind::Call { destination: p, .. }
        | TerminatorKind::Await { destination: p, .. }
        | TerminatorKind::Yield { resume: p, .. } = &b.terminator.kind
        {
            note(p, Known::Other);
        }
    }
    found
}
