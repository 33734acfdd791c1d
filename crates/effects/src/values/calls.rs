//! What is known of the results of std's functions, and what they do to what they borrow.

use super::Values;
use super::checks::operator;
use super::state::{Int, Kind, NO_HI, NO_LO, Path, Range, State, Step, Term, plus, range_of_type};
use super::transfer::{LENGTHS, TWO_VARIANTS, follow};
use crate::flow::Instance;
use crate::front::Front;
use asyncsend_hir::DefKind;
use asyncsend_hir::ast::BinOp;
use asyncsend_mir::mir::Operand;
use asyncsend_ty::{Args, Ty, TyKind};

/// Std's containers whose `len` changes through `&mut` only.
const CONTAINERS: &[&str] = &[
    "Vec",
    "String",
    "VecDeque",
    "BinaryHeap",
    "HashMap",
    "HashSet",
    "BTreeMap",
    "BTreeSet",
    "LinkedList",
    "Box",
    "OsString",
    "Cow",
];
/// Std's pointers that always deref to the same place, as long as they are not written.
const POINTERS: &[&str] = &[
    "Box",
    "Rc",
    "Arc",
    "Ref",
    "RefMut",
    "MutexGuard",
    "RwLockReadGuard",
    "RwLockWriteGuard",
    "Vec",
    "String",
    "ManuallyDrop",
    "LazyLock",
    "LazyCell",
    "Cow",
];
/// Those that are as long as the slice that they deref to, which counts as the same place.
const OWN_SLICE: &[&str] = &["Vec", "String"];
/// Iterators that yield what the one they are made of yields, or less of it.
const THINNING: &[&str] = &[
    "rev",
    "step_by",
    "filter",
    "take",
    "skip",
    "take_while",
    "skip_while",
    "peekable",
    "fuse",
    "by_ref",
    "inspect",
    "copied",
    "cloned",
    "into_iter",
    "iter",
];
/// Iterators that yield as many items as the one they are made of, or fewer.
const COUNTED: &[&str] = &["map", "filter_map", "map_while", "scan", "zip"];

/// A function of std, by the names it has.
pub(super) struct Callee {
    /// The trait, the type of the inherent impl, or nothing.
    pub owner: Owner,
    pub name: &'static str,
    pub args: Args,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Owner {
    Free,
    Trait(&'static str),
    Adt(&'static str),
    Slice,
    Str,
    Int,
    Other,
}

impl Callee {
    /// The function that an operand calls, if it is the library's own.
    pub fn of<'a, C: Front<'a>>(inst: &Instance<'_, 'a, C>, func: &Operand) -> Option<Callee> {
        let TyKind::FnDef(def, args) = inst.operand_ty(func).kind() else { return None };
        let cx = inst.world.cx;
        if !cx.is_std(*def) {
            return None;
        }
        let owner = match inst.world.container(*def) {
            None => Owner::Free,
            Some(c) if c.kind() == DefKind::Trait => Owner::Trait(c.name().as_str()),
            Some(c) => match cx.impl_header(c).self_ty.kind() {
                TyKind::Adt(d, _) => Owner::Adt(d.name().as_str()),
                TyKind::Slice(_) | TyKind::Array(..) => Owner::Slice,
                TyKind::Str => Owner::Str,
                TyKind::Int(_) => Owner::Int,
                _ => Owner::Other,
            },
        };
        Some(Callee { owner, name: def.name().as_str(), args: *args })
    }

    /// The type that a trait's function is called for.
    pub fn self_ty(&self) -> Option<Ty> {
        self.args.first().map(|a| a.ty())
    }
}

/// A bound that a result has: at most (or at least) an integer plus an offset.
struct Bound {
    kind: Kind,
    at: Vec<Step>,
    whole: Range,
    range: Range,
    below: Vec<(Int, i128)>,
    above: Vec<(Int, i128)>,
    /// It is one of those that this term stands for.
    one_of: Option<Term>,
}

impl Bound {
    fn new(kind: Kind, at: &[Step], whole: Range) -> Bound {
        Bound { kind, at: at.to_vec(), whole, range: whole, below: Vec::new(), above: Vec::new(), one_of: None }
    }
    fn is(self, i: Int) -> Bound {
        self.at_most(i, 0).at_least(i, 0)
    }
    fn at_most(mut self, i: Int, c: i128) -> Bound {
        self.below.push((i, c));
        self
    }
    fn at_least(mut self, i: Int, c: i128) -> Bound {
        self.above.push((i, c));
        self
    }
    fn one_of(self, t: Term) -> Bound {
        Bound { one_of: Some(t), ..self }
    }
    fn within(mut self, r: Range) -> Bound {
        self.range = self.range.meet(r);
        self
    }
}

const SOME: u32 = 1;
const NONE: u32 = 0;
const OK: u32 = 0;
const ERR: u32 = 1;

impl Values {
    /// A call of the library's: what it does to what is known.
    pub(super) fn model_call<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        f: &Callee,
        args: &[Operand],
        dest: &Path,
        dest_ty: Ty,
        state: &mut State,
    ) {
        if self.iterator_next(inst, f, args, dest, dest_ty, state) {
            return;
        }
        let mut bounds: Vec<Bound> = Vec::new();
        let mut view: Option<(Path, bool)> = None;
        let mut cond = None;
        let mut copied: Option<Path> = None;
        let mut keeps_len = false;
        let len = |o: Option<&Operand>, state: &State| o.and_then(|o| self.len_behind(inst, o, state));
        let int = |n: usize, state: &State| args.get(n).and_then(|a| self.int(inst, a, state));
        let range = |n: usize, state: &State| args.get(n).map_or(Range::ANY, |a| self.range(inst, a, state));
        let whole = range_of_type(dest_ty);
        let first = args.first();
        match (f.owner, f.name) {
            (Owner::Slice | Owner::Str | Owner::Adt(_), "len") if has_len(f.owner) => {
                if let (Some(l), Some(whole)) = (len(first, state), whole) {
                    bounds.push(Bound::new(Kind::Value, &[], whole).is(l));
                }
            }
            (Owner::Slice | Owner::Str | Owner::Adt(_), "is_empty") if has_len(f.owner) => {
                cond = len(first, state).map(|l| (BinOp::Eq, l, Int::Is(0)));
            }
            (Owner::Adt("Option" | "Result"), "is_some" | "is_none" | "is_ok" | "is_err") => {
                let variant = if matches!(f.name, "is_some" | "is_err") { 1 } else { 0 };
                cond = self.variant_behind(inst, first, state).map(|v| (BinOp::Eq, Int::Term(v), Int::Is(variant)));
            }
            (Owner::Adt("Option" | "Result"), "as_ref" | "as_mut" | "as_deref" | "as_deref_mut" | "as_slice") => {
                keeps_len = true;
                if let Some(v) = self.variant_behind(inst, first, state) {
                    bounds.push(Bound::new(Kind::Variant, &[], TWO_VARIANTS).is(Int::Term(v)));
                }
            }
            (Owner::Adt("Option"), "take" | "replace") => {
                if let Some(v) = self.variant_behind(inst, first, state) {
                    bounds.push(Bound::new(Kind::Variant, &[], TWO_VARIANTS).is(Int::Term(v)));
                }
            }
            (Owner::Adt("Option"), "copied" | "cloned" | "map" | "inspect")
            | (Owner::Adt("Result"), "map" | "map_err" | "copied" | "cloned" | "inspect" | "inspect_err") => {
                if let Some(v) = self.variant_of(inst, first, state) {
                    bounds.push(Bound::new(Kind::Variant, &[], TWO_VARIANTS).is(Int::Term(v)));
                }
            }
            (Owner::Adt("Option"), "unwrap" | "expect" | "unwrap_or" | "unwrap_or_default" | "unwrap_or_else") => {
                copied = self.operand_path(inst, first, state).map(|p| p.then(&[Step::Variant(SOME), Step::Field(0)]));
                if !matches!(f.name, "unwrap" | "expect")
                    && !self
                        .variant_of(inst, first, state)
                        .is_some_and(|v| state.range(&self.terms, v) == Range::exactly(1))
                {
                    copied = None;
                }
            }
            (Owner::Adt("Result"), "unwrap" | "expect") => {
                copied = self.operand_path(inst, first, state).map(|p| p.then(&[Step::Variant(OK), Step::Field(0)]));
            }
            // What of a container that has elements is there.
            (
                Owner::Slice | Owner::Adt("Vec" | "VecDeque" | "BinaryHeap"),
                "first" | "last" | "first_mut" | "last_mut" | "pop" | "pop_front" | "pop_back" | "front" | "back"
                | "front_mut" | "back_mut" | "split_first" | "split_last" | "peek",
            ) => {
                if let Some(l) = len(first, state) {
                    let filled = state.holds(&self.terms, BinOp::Ge, l, Int::Is(1));
                    let empty = state.holds(&self.terms, BinOp::Le, l, Int::Is(0));
                    if filled || empty {
                        bounds.push(self.variant_bound(if filled { SOME } else { NONE }));
                    } else if !f.name.starts_with("pop") {
                        bounds.push(len_if_some().is(l).within(Range::new(1, NO_HI)));
                    }
                }
            }
            (Owner::Slice | Owner::Adt("Vec" | "VecDeque"), "get" | "get_mut") => {
                if let (Some(l), Some(i)) = (len(first, state), int(1, state)) {
                    bounds.push(match state.holds(&self.terms, BinOp::Lt, i, l) {
                        true => self.variant_bound(SOME),
                        false => len_if_some().is(l).at_least(i, 1),
                    });
                }
            }
            (Owner::Trait("Deref" | "DerefMut"), _) if f.self_ty().is_some_and(|t| points(inst, t)) => {
                keeps_len = true;
                let owned = matches!(f.self_ty().map(|t| t.kind()), Some(TyKind::Adt(d, _)) if OWN_SLICE.contains(&d.name().as_str()));
                let behind: &[Step] = if owned { &[] } else { &[Step::Deref] };
                let p = first.and_then(|o| self.referent(inst, o, state));
                view = p.map(|p| (p.then(behind), f.name.ends_with("_mut")));
            }
            (Owner::Adt("Vec" | "String"), "as_slice" | "as_mut_slice" | "as_str" | "as_mut_str" | "as_bytes")
            | (Owner::Str, "as_bytes") => {
                keeps_len = true;
                let p = first.and_then(|o| self.referent(inst, o, state));
                view = p.map(|p| (p, f.name.contains("_mut")));
            }
            (Owner::Slice, "to_vec" | "into_vec" | "into_boxed_slice")
            | (Owner::Str, "to_string" | "to_owned")
            | (Owner::Trait("Clone" | "ToOwned"), "clone" | "to_owned") => {
                if let Some(p) = first.and_then(|o| self.referent(inst, o, state))
                    && clones_alike(inst, f.self_ty())
                {
                    let l = len(first, state);
                    bounds.extend(l.map(|l| Bound::new(Kind::Len, &[], LENGTHS).is(l)));
                    let of_library = matches!(dest_ty.kind(), TyKind::Adt(d, _) if inst.world.cx.is_std(*d));
                    let variant = self.terms.find(Kind::Variant, &p).filter(|_| of_library);
                    bounds.extend(variant.map(|v| Bound::new(Kind::Variant, &[], TWO_VARIANTS).is(Int::Term(v))));
                    if let Some(whole) = whole {
                        let v = self.term(Kind::Value, &p, whole);
                        bounds.push(Bound::new(Kind::Value, &[], whole).is(Int::Term(v)));
                    }
                }
            }
            (Owner::Adt("Vec" | "String" | "VecDeque"), "new" | "with_capacity") => {
                bounds.push(Bound::new(Kind::Len, &[], LENGTHS).is(Int::Is(0)));
            }
            (Owner::Free, "from_elem") => {
                bounds.extend(int(1, state).map(|n| Bound::new(Kind::Len, &[], LENGTHS).is(n)));
            }
            // Ranges and slices of ranges.
            (Owner::Adt("RangeInclusive"), "new") => {
                if let (Some(a), Some(b)) = (int(0, state), int(1, state))
                    && let Some(whole) = args.first().and_then(|o| range_of_type(inst.operand_ty(o)))
                {
                    bounds.push(Bound::new(Kind::Yield, &[], whole).at_most(b, 0).at_least(a, 0));
                    bounds.push(Bound::new(Kind::Value, &[Step::Field(0)], whole).is(a));
                    bounds.push(Bound::new(Kind::Value, &[Step::Field(1)], whole).is(b));
                }
            }
            (Owner::Trait("Index" | "IndexMut"), _) if f.self_ty().is_some_and(|t| is_sequence(inst, t)) => {
                keeps_len = true;
                if let (Some(l), Some(index)) = (len(first, state), args.get(1)) {
                    if let Some(i) = self.int(inst, index, state) {
                        state.assume(&self.terms, BinOp::Lt, i, l);
                    } else if let Some((from, to)) = self.range_operand(inst, index, l, state) {
                        self.passed_slice(from, to, l, state);
                        bounds.push(self.slice_len(from, to, state));
                    }
                }
            }
            (
                Owner::Slice,
                "windows" | "chunks_exact" | "chunks" | "rchunks" | "chunks_exact_mut" | "chunks_mut" | "array_windows",
            ) => {
                if let Some(n) = int(1, state) {
                    let exact = f.name == "windows" || f.name.starts_with("chunks_exact");
                    let item = Bound::new(Kind::ItemLen, &[], LENGTHS);
                    bounds.push(if exact { item.is(n) } else { item.at_most(n, 0).within(Range::new(1, NO_HI)) });
                    bounds.extend(len(first, state).map(|l| Bound::new(Kind::Count, &[], LENGTHS).at_most(l, 0)));
                }
            }
            (Owner::Slice | Owner::Str | Owner::Adt("Vec"), "iter" | "iter_mut" | "chars" | "bytes" | "drain") => {
                keeps_len = f.name != "drain";
                bounds.extend(len(first, state).map(|l| Bound::new(Kind::Count, &[], LENGTHS).at_most(l, 0)));
            }
            (Owner::Str, "char_indices") => {
                let l = len(first, state);
                bounds.extend(l.map(|l| Bound::new(Kind::Yield, &[], LENGTHS).at_most(l, -1)));
            }
            (Owner::Trait("IntoIterator"), "into_iter") => match f.self_ty().map(|t| t.kind()) {
                Some(TyKind::Ref(t, _)) if is_sequence(inst, *t) => {
                    bounds.extend(len(first, state).map(|l| Bound::new(Kind::Count, &[], LENGTHS).at_most(l, 0)));
                }
                Some(TyKind::Adt(d, _)) if inst.world.cx.is_std(*d) => {
                    let p = self.operand_path(inst, first, state);
                    bounds.extend(self.iterated(inst, &p, f.self_ty()));
                    if let Some(p) = &p
                        && let Some(l) = self.terms.find(Kind::Len, p)
                    {
                        bounds.push(Bound::new(Kind::Count, &[], LENGTHS).at_most(Int::Term(l), 0));
                    }
                }
                _ => {}
            },
            (Owner::Trait("Iterator"), "position" | "rposition") => {
                let count =
                    first.and_then(|o| self.referent(inst, o, state)).and_then(|p| self.terms.find(Kind::Count, &p));
                if let Some(c) = count {
                    bounds.push(
                        Bound::new(Kind::Value, &[Step::Variant(SOME), Step::Field(0)], LENGTHS)
                            .at_most(Int::Term(c), -1),
                    );
                }
            }
            (Owner::Trait("Iterator" | "ExactSizeIterator"), "count" | "len") => {
                let p = if f.name == "len" {
                    first.and_then(|o| self.referent(inst, o, state))
                } else {
                    self.operand_path(inst, first, state)
                };
                if let (Some(c), Some(whole)) = (p.and_then(|p| self.terms.find(Kind::Count, &p)), whole) {
                    bounds.push(Bound::new(Kind::Value, &[], whole).at_most(Int::Term(c), 0));
                }
            }
            (Owner::Trait("Iterator" | "DoubleEndedIterator" | "ExactSizeIterator"), name)
                if f.self_ty().is_some_and(|t| is_library(inst, t)) =>
            {
                let p = self.operand_path(inst, first, state);
                if THINNING.contains(&name) {
                    bounds.extend(self.iterated(inst, &p, f.self_ty()));
                } else if COUNTED.contains(&name) || name == "enumerate" {
                    let count = p.as_ref().and_then(|p| self.terms.find(Kind::Count, p));
                    if let Some(c) = count {
                        bounds.push(Bound::new(Kind::Count, &[], LENGTHS).at_most(Int::Term(c), 0));
                        if name == "enumerate" {
                            bounds.push(Bound::new(Kind::Yield, &[], LENGTHS).at_most(Int::Term(c), -1));
                        }
                    }
                }
            }
            // Numbers.
            (Owner::Trait("Ord") | Owner::Free, "min" | "max") if whole.is_some() && args.len() == 2 => {
                if let (Some(a), Some(b), Some(whole)) = (int(0, state), int(1, state), whole) {
                    let (ra, rb) = (range(0, state), range(1, state));
                    let d = Bound::new(Kind::Value, &[], whole);
                    bounds.push(if f.name == "min" {
                        d.at_most(a, 0).at_most(b, 0).within(Range::new(ra.lo.min(rb.lo), ra.hi.min(rb.hi)))
                    } else {
                        d.at_least(a, 0).at_least(b, 0).within(Range::new(ra.lo.max(rb.lo), ra.hi.max(rb.hi)))
                    });
                }
            }
            (Owner::Trait("Ord"), "clamp") => {
                if let (Some(a), Some(b), Some(whole)) = (int(1, state), int(2, state), whole) {
                    bounds.push(Bound::new(Kind::Value, &[], whole).at_least(a, 0).at_most(b, 0));
                }
            }
            (Owner::Int, name) => {
                if let Some(whole) = whole {
                    bounds.extend(self.int_method(name, whole, &|n| int(n, state), &|n| range(n, state)));
                }
                let op = match name {
                    "checked_add" => Some(BinOp::Add),
                    "checked_sub" => Some(BinOp::Sub),
                    "checked_mul" => Some(BinOp::Mul),
                    _ => None,
                };
                if let (Some(op), Some(of)) = (op, first.and_then(|o| range_of_type(inst.operand_ty(o)))) {
                    let (a, b) = (range(0, state), range(1, state));
                    let exact = super::transfer::arithmetic(op, a, b, Range::ANY);
                    let mut some = Bound::new(Kind::Value, &[Step::Variant(SOME), Step::Field(0)], of).within(exact);
                    if op == BinOp::Sub && b.lo >= 0 {
                        some.below.extend(int(0, state).map(|a| (a, -b.lo)));
                    }
                    if op == BinOp::Add && b.is_known() {
                        some.below.extend(int(0, state).map(|a| (a, b.hi)));
                        some.above.extend(int(0, state).map(|a| (a, b.lo)));
                    }
                    bounds.push(some);
                    let no_borrow = op == BinOp::Sub
                        && of.lo == 0
                        && matches!((int(0, state), int(1, state)), (Some(a), Some(b)) if state.holds(&self.terms, BinOp::Ge, a, b));
                    if exact.fits(of) || no_borrow {
                        bounds.push(self.variant_bound(SOME));
                    }
                }
                if matches!(name, "checked_div" | "checked_rem") && range(1, state).lo >= 1 {
                    bounds.push(self.variant_bound(SOME));
                }
            }
            (Owner::Trait("From" | "Into"), "from" | "into") if whole.is_some() && args.len() == 1 => {
                if let (Some(i), Some(whole)) = (int(0, state), whole)
                    && range(0, state).fits(whole)
                {
                    bounds.push(Bound::new(Kind::Value, &[], whole).is(i));
                }
            }
            (Owner::Trait(_), name) if operator(name).is_some() && whole.is_some() => {
                let number = |n: usize| args.get(n).and_then(|a| self.number(inst, a, state));
                if let (Some((a, _)), Some((b, _)), Some(op), Some(whole)) =
                    (number(0), number(1), operator(name), whole)
                {
                    let r = super::transfer::arithmetic(op, a, b, whole);
                    if r.fits(whole) {
                        bounds.push(Bound::new(Kind::Value, &[], whole).within(r));
                    }
                }
            }
            (Owner::Trait("TryFrom" | "TryInto"), "try_from" | "try_into") => {
                if let TyKind::Adt(_, a) = dest_ty.kind()
                    && let Some(to) = a.first().map(|a| a.ty()).filter(|t| matches!(t.kind(), TyKind::Int(_)))
                    && let Some(to) = range_of_type(to)
                    && let Some(i) = int(0, state)
                {
                    let at = [Step::Variant(OK), Step::Field(0)];
                    bounds.push(Bound::new(Kind::Value, &at, to).is(i));
                    let r = range(0, state);
                    if r.fits(to) {
                        bounds.push(self.variant_bound(OK));
                    } else if r.meet(to).is_empty() {
                        bounds.push(self.variant_bound(ERR));
                    }
                }
            }
            (Owner::Adt("NonZero"), "get") => {
                if let Some(whole) = whole {
                    bounds.push(Bound::new(Kind::Value, &[], whole).within(whole.without(0)));
                }
            }
            (Owner::Adt("NonZero"), "new") if range(0, state).nonzero => bounds.push(self.variant_bound(SOME)),
            _ => {}
        }
        let grown = self.changed_len(inst, f, args, state);
        // What the result is made of may be what it replaces.
        let kept: Vec<Bound> = bounds.into_iter().map(|b| self.about_old(b, dest, state)).collect();
        cond = cond.map(|(op, a, b)| (op, self.old_int(a, dest, state), self.old_int(b, dest, state)));
        let overlaps = |p: &Path| p.within(dest).is_some() || dest.within(p).is_some();
        copied = copied.filter(|p| !overlaps(p));
        view = view.filter(|(p, _)| !overlaps(p));
        self.write(dest, state);
        for b in kept {
            self.learn(dest, b, state);
        }
        if let Some(p) = copied {
            self.copy_terms(&p, dest, state);
        }
        for a in args {
            if keeps_len && first.is_some_and(|f| std::ptr::eq(f, a)) {
                if let Some(p) = self.referent(inst, a, state) {
                    state.kill_parts(&self.terms, &p);
                }
            } else if !self.operand_path(inst, Some(a), state).is_some_and(|p| overlaps(&p)) {
                self.used(inst, a, state);
            }
        }
        if let Some((l, r)) = grown {
            let terms = &self.terms;
            match r {
                Ok(i) => state.equate(terms, l, i),
                Err(r) => state.refine(terms, l, r),
            }
        }
        if let Some(v) = view.filter(|_| dest.steps.is_empty()) {
            state.views.insert(dest.local, v);
        }
        if let Some((op, a, b)) = cond {
            let whole = Range::new(0, 1);
            let t = self.term(Kind::Value, dest, whole);
            let terms = &self.terms;
            let known = if state.holds(terms, op, a, b) {
                Range::exactly(1)
            } else if state.holds(terms, BinOp::Ne, a, b) {
                Range::exactly(0)
            } else {
                whole
            };
            state.refine(terms, t, known);
            if dest.steps.is_empty() {
                state.conds.insert(dest.local, super::state::Cond { op, a, b });
            }
        }
    }

    /// The same integer under a name that a write to `dest` does not take away.
    fn old_int(&self, i: Int, dest: &Path, state: &mut State) -> Int {
        let Int::Term(t) = i else { return i };
        let (path, kind, whole) = {
            let terms = &self.terms;
            (terms.path(t).clone(), terms.kind(t), terms.whole(t))
        };
        if kind == Kind::Old || path.within(dest).is_none() && dest.within(&path).is_none() {
            return i;
        }
        let old = self.term(Kind::Old, &path.then(&[Step::Field(u32::MAX - kind as u32)]), whole);
        let terms = &self.terms;
        state.forget(terms, old);
        state.copy(terms, t, old);
        Int::Term(old)
    }

    fn about_old(&self, mut b: Bound, dest: &Path, state: &mut State) -> Bound {
        for (i, _) in b.below.iter_mut().chain(&mut b.above) {
            *i = self.old_int(*i, dest, state);
        }
        // What the destination yielded before is gone.
        b.one_of = b.one_of.filter(|t| self.terms.path(*t).within(dest).is_none());
        b
    }

    fn learn(&self, dest: &Path, b: Bound, state: &mut State) {
        if let Some(Step::Variant(_)) = b.at.first() {
            self.term(Kind::Variant, dest, TWO_VARIANTS);
        }
        let at = if b.at.first() == Some(&Step::Deref) { follow(dest.then(&b.at), state) } else { dest.then(&b.at) };
        let t = self.term(b.kind, &at, b.whole);
        let terms = &self.terms;
        state.refine(terms, t, b.range);
        b.below.into_iter().for_each(|(i, c)| state.at_most(terms, Int::Term(t), i, c));
        b.above.into_iter().for_each(|(i, c)| state.at_most(terms, i, Int::Term(t), c.saturating_neg()));
        if let Some(all) = b.one_of {
            state.inherit(terms, all, t);
        }
    }

    fn variant_bound(&self, v: u32) -> Bound {
        Bound::new(Kind::Variant, &[], TWO_VARIANTS).within(Range::exactly(i128::from(v)))
    }

    pub(super) fn operand_path<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        o: Option<&Operand>,
        state: &State,
    ) -> Option<Path> {
        match o? {
            Operand::Copy(p) | Operand::Move(p) => self.path(inst, p, state),
            Operand::Const(_) => None,
        }
    }

    /// The variant of the enum that an operand is.
    pub(super) fn variant_of<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        o: Option<&Operand>,
        state: &State,
    ) -> Option<Term> {
        Some(self.term(Kind::Variant, &self.operand_path(inst, o, state)?, TWO_VARIANTS))
    }

    /// The variant of the enum that an operand refers to.
    fn variant_behind<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        o: Option<&Operand>,
        state: &State,
    ) -> Option<Term> {
        Some(self.term(Kind::Variant, &self.referent(inst, o?, state)?, TWO_VARIANTS))
    }

    /// The start and end (not included, plus an offset) of a range of indices into something of this length.
    pub(super) fn range_operand<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        o: &Operand,
        len: Int,
        state: &State,
    ) -> Option<(Int, (Int, i128))> {
        let ty = inst.operand_ty(o);
        let (d, a) = ty.as_adt().filter(|(d, _)| inst.world.cx.is_std(*d))?;
        if d.name() == "RangeFull" {
            return Some((Int::Is(0), (len, 0)));
        }
        let whole = range_of_type(a.first()?.ty())?;
        let p = self.operand_path(inst, Some(o), state)?;
        let field = |n: u32| Int::Term(self.term(Kind::Value, &p.then(&[Step::Field(n)]), whole));
        match d.name().as_str() {
            "Range" => Some((field(0), (field(1), 0))),
            "RangeTo" => Some((Int::Is(0), (field(0), 0))),
            "RangeFrom" => Some((field(0), (len, 0))),
            "RangeInclusive" => Some((field(0), (field(1), 1))),
            "RangeToInclusive" => Some((Int::Is(0), (field(0), 1))),
            _ => None,
        }
    }

    /// Slicing that did not fail.
    fn passed_slice(&self, from: Int, to: (Int, i128), len: Int, state: &mut State) {
        let terms = &self.terms;
        state.at_most(terms, from, to.0, to.1);
        state.at_most(terms, to.0, len, -to.1);
    }

    /// The length of a slice of a slice.
    fn slice_len(&self, from: Int, to: (Int, i128), state: &State) -> Bound {
        let terms = &self.terms;
        let start = state.range_of(terms, from);
        let least = state.bound(terms, from, to.0);
        let mut b = Bound::new(Kind::Len, &[Step::Deref], LENGTHS);
        // end + c - start
        if start.lo != NO_LO {
            b = b.at_most(to.0, to.1 - start.lo);
        }
        if start.hi != NO_HI {
            b = b.at_least(to.0, to.1 - start.hi);
        }
        if least != NO_HI {
            b = b.within(Range::new(to.1.saturating_sub(least), NO_HI));
        }
        b
    }

    /// What an iterator made of the one at `p` yields, and how often.
    fn iterated<'a, C: Front<'a>>(&self, inst: &Instance<'_, 'a, C>, p: &Option<Path>, ty: Option<Ty>) -> Vec<Bound> {
        let (Some(p), Some(ty)) = (p, ty) else { return Vec::new() };
        let mut out = Vec::new();
        let known = |kind: Kind| self.terms.find(kind, p).map(|t| (t, self.terms.whole(t)));
        for kind in [Kind::Yield, Kind::Count, Kind::ItemLen] {
            if let Some((t, whole)) = known(kind) {
                let b = Bound::new(kind, &[], whole);
                // As many at most, and none but those.
                out.push(if kind == Kind::Count { b.at_most(Int::Term(t), 0) } else { b.one_of(t) });
            }
        }
        if let Some((d, a)) = ty.as_adt()
            && inst.world.cx.is_std(d)
            && d.name() == "Range"
            && let Some(whole) = a.first().and_then(|a| range_of_type(a.ty()))
        {
            let field = |n: u32| Int::Term(self.term(Kind::Value, &p.then(&[Step::Field(n)]), whole));
            out.push(Bound::new(Kind::Yield, &[], whole).at_least(field(0), 0).at_most(field(1), -1));
        }
        out
    }

    /// `next` of an iterator of the library's: what the item is. What it yields later is no more than that.
    fn iterator_next<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        f: &Callee,
        args: &[Operand],
        dest: &Path,
        dest_ty: Ty,
        state: &mut State,
    ) -> bool {
        let next = matches!(
            (f.owner, f.name),
            (Owner::Trait("Iterator"), "next" | "nth" | "last" | "max" | "min")
                | (Owner::Trait("DoubleEndedIterator"), "next_back")
        );
        let (true, [iter]) = (next && f.self_ty().is_some_and(|t| is_library(inst, t)), args) else { return false };
        let Some(p) = self.referent(inst, iter, state) else { return false };
        let find = |kind: Kind| self.terms.find(kind, &p).map(|t| (t, self.terms.whole(t)));
        let kept: Vec<(Kind, Term, Range)> = [Kind::Yield, Kind::Count, Kind::ItemLen]
            .into_iter()
            .filter_map(|k| find(k).map(|(t, whole)| (k, t, whole)))
            .collect();
        // The iterator's own fields change; what it may yield only shrinks.
        state.kill_parts(&self.terms, &p);
        self.write(dest, state);
        self.step(&p, dest, state);
        let item = match dest_ty.kind() {
            TyKind::Adt(_, a) => a.first().map(|a| a.ty()),
            _ => None,
        };
        let Some(item) = item else { return true };
        let some = [Step::Variant(SOME), Step::Field(0)];
        for (kind, t, whole) in kept {
            let at: Vec<Step> = match (kind, item.kind()) {
                (Kind::Yield, TyKind::Int(_)) => some.to_vec(),
                (Kind::Yield, TyKind::Tuple(ts)) if matches!(ts.first().map(|t| t.kind()), Some(TyKind::Int(_))) => {
                    some.iter().copied().chain([Step::Field(0)]).collect()
                }
                (Kind::ItemLen, TyKind::Ref(..)) => some.iter().copied().chain([Step::Deref]).collect(),
                _ => continue,
            };
            let kind = if kind == Kind::ItemLen { Kind::Len } else { Kind::Value };
            self.learn(dest, Bound::new(kind, &at, whole).one_of(t), state);
        }
        true
    }

    /// `next` of the iterator at `p` wrote to `dest`: if that is an item, it is one more.
    fn step(&self, p: &Path, dest: &Path, state: &mut State) {
        let Some(steps) = self.terms.find(Kind::Steps, p) else { return };
        let Int::Term(before) = self.old_int(Int::Term(steps), p, state) else { return };
        let whole = self.terms.whole(steps);
        self.term(Kind::Variant, dest, TWO_VARIANTS);
        let then = self.term(Kind::Steps, &dest.then(&[Step::Variant(SOME)]), whole);
        let terms = &self.terms;
        state.forget(terms, steps);
        for (a, b, c) in [(before, steps, 0), (steps, before, 1), (then, steps, 0), (steps, then, 0)] {
            state.relate(terms, a, b, c);
        }
        state.relate(terms, before, then, -1);
        state.forget(terms, before);
    }

    /// Containers that a call makes longer or shorter by a known number of elements.
    fn changed_len<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        f: &Callee,
        args: &[Operand],
        state: &State,
    ) -> Option<(Term, Result<Int, Range>)> {
        let p = self.referent(inst, args.first()?, state)?;
        let behind = match inst.operand_ty(args.first()?).kind() {
            TyKind::Ref(t, _) => t.as_adt().filter(|(d, _)| inst.world.cx.is_std(*d)).map(|(d, _)| d.name().as_str()),
            _ => None,
        };
        let takes = matches!((f.owner, f.name), (Owner::Adt("Option") | Owner::Free, "take"));
        if behind == Some("Option") {
            let variant = || self.term(Kind::Variant, &p, TWO_VARIANTS);
            return match f.name {
                _ if takes => Some((variant(), Ok(Int::Is(0)))),
                "insert" | "get_or_insert" | "get_or_insert_with" if f.owner == Owner::Adt("Option") => {
                    Some((variant(), Ok(Int::Is(1))))
                }
                "replace" if f.owner == Owner::Adt("Option") => Some((variant(), Ok(Int::Is(1)))),
                _ => None,
            };
        }
        if takes && matches!(behind, Some("Vec" | "String" | "VecDeque")) {
            return Some((self.len(&p), Ok(Int::Is(0))));
        }
        if !matches!(f.owner, Owner::Adt("Vec" | "VecDeque" | "String")) {
            return None;
        }
        let l = self.len(&p);
        let now = state.range(&self.terms, l);
        let arg = |n: usize| args.get(n).and_then(|a| self.int(inst, a, state));
        Some((
            l,
            match f.name {
                "push" | "push_back" | "push_front" | "insert" if matches!(f.owner, Owner::Adt("Vec" | "VecDeque")) => {
                    Err(Range::new(plus(now.lo, 1), plus(now.hi, 1)))
                }
                "push" | "push_str" | "insert" | "insert_str" => Err(Range::new(now.lo, NO_HI)),
                "extend_from_slice" | "append" | "reserve" | "extend" => Err(Range::new(now.lo, NO_HI)),
                "pop" | "pop_back" | "pop_front" => Err(Range::new((now.lo - 1).max(0), (now.hi - 1).max(0))),
                "remove" | "swap_remove" if matches!(f.owner, Owner::Adt("Vec")) => {
                    Err(Range::new((now.lo - 1).max(0), now.hi - 1))
                }
                "clear" => Ok(Int::Is(0)),
                "resize" => Ok(arg(1)?),
                "truncate" => Err(Range::new(0, now.hi.min(state.range_of(&self.terms, arg(1)?).hi))),
                _ => return None,
            },
        ))
    }

    /// A number's own methods.
    fn int_method(
        &self,
        name: &str,
        whole: Range,
        int: &dyn Fn(usize) -> Option<Int>,
        range: &dyn Fn(usize) -> Range,
    ) -> Option<Bound> {
        let d = Bound::new(Kind::Value, &[], whole);
        let (a, b) = (range(0), range(1));
        Some(match name {
            "saturating_sub" if b.lo >= 0 => {
                let r = a.sub(b);
                let d = d.within(Range::new(r.lo.max(whole.lo), r.hi.max(whole.lo)));
                match int(0) {
                    Some(a) => d.at_most(a, 0),
                    None => d,
                }
            }
            "saturating_add" if b.lo >= 0 => {
                let r = a.add(b);
                d.within(Range::new(r.lo.min(whole.hi), r.hi.min(whole.hi)))
            }
            "saturating_add" | "saturating_mul" | "saturating_sub" => {
                let op = if name == "saturating_mul" {
                    BinOp::Mul
                } else if name == "saturating_add" {
                    BinOp::Add
                } else {
                    BinOp::Sub
                };
                let r = super::transfer::arithmetic(op, a, b, Range::ANY);
                d.within(Range::new(r.lo.clamp(whole.lo, whole.hi), r.hi.clamp(whole.lo, whole.hi)))
            }
            "wrapping_add" | "wrapping_sub" | "wrapping_mul" => {
                let op = match name {
                    "wrapping_add" => BinOp::Add,
                    "wrapping_sub" => BinOp::Sub,
                    _ => BinOp::Mul,
                };
                let r = super::transfer::arithmetic(op, a, b, Range::ANY);
                if r.fits(whole) { d.within(r) } else { d }
            }
            "abs_diff" => {
                let r = a.sub(b);
                if r.is_known() { d.within(Range::new(0, r.hi.max(-r.lo).max(0))) } else { d }
            }
            "rem_euclid" if b.lo >= 1 => match int(1) {
                Some(b) => d.within(Range::new(0, NO_HI)).at_most(b, -1),
                None => d.within(Range::new(0, NO_HI)),
            },
            "count_ones" | "count_zeros" | "leading_zeros" | "trailing_zeros" | "leading_ones" | "trailing_ones" => {
                d.within(Range::new(0, 128))
            }
            "unsigned_abs" if a.is_known() => d.within(Range::new(0, a.hi.max(-a.lo).max(0))),
            "ilog2" | "ilog10" => d.within(Range::new(0, 127)),
            "signum" => d.within(Range::new(-1, 1)),
            "min_value" => d.within(Range::exactly(whole.lo)),
            "max_value" => d.within(Range::exactly(whole.hi)),
            _ => return None,
        })
    }
}

/// The length of a container, where what was asked of it is there.
fn len_if_some() -> Bound {
    Bound::new(Kind::Len, &[Step::Variant(SOME)], LENGTHS)
}

fn has_len(owner: Owner) -> bool {
    match owner {
        Owner::Slice | Owner::Str => true,
        Owner::Adt(name) => CONTAINERS.contains(&name),
        _ => false,
    }
}

fn is_library<'a, C: Front<'a>>(inst: &Instance<'_, 'a, C>, ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Adt(d, _) => inst.world.cx.is_std(*d),
        TyKind::Ref(t, _) => is_library(inst, *t),
        _ => false,
    }
}

/// Whether an index is a position in it, and what it yields is as long as it is.
pub(super) fn is_sequence<'a, C: Front<'a>>(inst: &Instance<'_, 'a, C>, ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Slice(_) | TyKind::Array(..) | TyKind::Str => true,
        TyKind::Adt(d, _) => inst.world.cx.is_std(*d) && matches!(d.name().as_str(), "Vec" | "VecDeque" | "String"),
        _ => false,
    }
}

/// Whether a deref of this type always leads to the same place.
fn points<'a, C: Front<'a>>(inst: &Instance<'_, 'a, C>, ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Adt(d, _) if !inst.world.cx.is_user(*d) && POINTERS.contains(&d.name().as_str()))
}

/// Whether a clone has the elements, the variant and the value of what it is made of.
fn clones_alike<'a, C: Front<'a>>(inst: &Instance<'_, 'a, C>, ty: Option<Ty>) -> bool {
    match ty.map(|t| t.kind()) {
        Some(TyKind::Adt(d, _)) => {
            inst.world.cx.is_std(*d)
                && (CONTAINERS.contains(&d.name().as_str()) || ["Option", "Result"].contains(&d.name().as_str()))
        }
        Some(TyKind::Int(_) | TyKind::Slice(_) | TyKind::Str) => true,
        _ => false,
    }
}
