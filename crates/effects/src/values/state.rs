//! What is known at one point of a body: ranges of terms, and bounds on differences of two.

use asyncsend_hir::ast::BinOp;
use asyncsend_mir::mir::LocalId;
use asyncsend_ty::{IntTy, Ty, TyKind};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use std::borrow::Cow;
use std::cell::{Ref, RefCell};
use std::collections::{BTreeMap, BTreeSet};

/// A range of integers; the ends of `i128` stand for "no bound".
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Range {
    pub lo: i128,
    pub hi: i128,
    /// Zero is not in it, though it may lie between the ends.
    pub nonzero: bool,
}

pub const NO_LO: i128 = i128::MIN;
pub const NO_HI: i128 = i128::MAX;

impl Range {
    pub const ANY: Range = Range { lo: NO_LO, hi: NO_HI, nonzero: false };

    pub fn new(lo: i128, hi: i128) -> Range {
        Range { lo, hi, nonzero: false }.tidy()
    }
    pub fn exactly(v: i128) -> Range {
        Range::new(v, v)
    }
    fn tidy(mut self) -> Range {
        if self.nonzero && self.lo == 0 {
            self.lo = 1;
        }
        if self.nonzero && self.hi == 0 {
            self.hi = -1;
        }
        self.nonzero |= self.lo > 0 || self.hi < 0;
        self
    }
    pub fn is_empty(self) -> bool {
        self.lo > self.hi
    }
    /// Whether a type that holds `whole` holds each of these. An end that is not known does not fit, not even where the type
    /// has none either: no `i128` says what a `u128` may be.
    pub fn fits(self, whole: Range) -> bool {
        self.is_known() && self.lo >= whole.lo && self.hi <= whole.hi
    }
    pub fn value(self) -> Option<i128> {
        (self.lo == self.hi && self.lo != NO_LO && self.hi != NO_HI).then_some(self.lo)
    }
    pub fn meet(self, o: Range) -> Range {
        Range { lo: self.lo.max(o.lo), hi: self.hi.min(o.hi), nonzero: self.nonzero || o.nonzero }.tidy()
    }
    pub fn join(self, o: Range) -> Range {
        Range { lo: self.lo.min(o.lo), hi: self.hi.max(o.hi), nonzero: self.nonzero && o.nonzero }.tidy()
    }
    /// Without this value, as far as ends can say it.
    pub fn without(self, v: i128) -> Range {
        let lo = if self.lo == v { v.saturating_add(1) } else { self.lo };
        let hi = if self.hi == v { v.saturating_sub(1) } else { self.hi };
        Range { lo, hi, nonzero: self.nonzero || v == 0 }.tidy()
    }
    pub fn add(self, o: Range) -> Range {
        Range::new(plus(self.lo, o.lo), plus(self.hi, o.hi))
    }
    pub fn sub(self, o: Range) -> Range {
        Range::new(plus(self.lo, minus(o.hi)), plus(self.hi, minus(o.lo)))
    }
    pub fn neg(self) -> Range {
        Range::new(minus(self.hi), minus(self.lo))
    }
    pub fn mul(self, o: Range) -> Range {
        let ends = [times(self.lo, o.lo), times(self.lo, o.hi), times(self.hi, o.lo), times(self.hi, o.hi)];
        let mut all = Range::new(NO_HI, NO_LO);
        for e in ends {
            let Some(e) = e else { return Range::ANY };
            all = Range { lo: all.lo.min(e), hi: all.hi.max(e), nonzero: false };
        }
        Range { nonzero: self.nonzero && o.nonzero, ..all }.tidy()
    }
    pub fn is_known(self) -> bool {
        self.lo != NO_LO && self.hi != NO_HI
    }
}

/// A sum in which "no bound" stays.
pub fn plus(a: i128, b: i128) -> i128 {
    match (a, b) {
        (NO_LO, _) | (_, NO_LO) => NO_LO,
        (NO_HI, _) | (_, NO_HI) => NO_HI,
        _ => a.saturating_add(b),
    }
}

fn minus(a: i128) -> i128 {
    match a {
        NO_LO => NO_HI,
        NO_HI => NO_LO,
        a => -a,
    }
}

fn times(a: i128, b: i128) -> Option<i128> {
    let known = |v: i128| v != NO_LO && v != NO_HI;
    if a == 0 || b == 0 {
        return Some(0);
    }
    if known(a) && known(b) { a.checked_mul(b) } else { None }
}

/// The values of a type; `None` if it is no integer, `bool` or `char`. A pointer has 64 bits (rule `panic.discharge`).
pub fn range_of_type(ty: Ty) -> Option<Range> {
    Some(match ty.kind() {
        TyKind::Bool => Range::new(0, 1),
        TyKind::Char => Range::new(0, 0x0010_FFFF),
        TyKind::Int(i) => match (bits(*i), is_signed_int(*i)) {
            (128, true) => Range::ANY,
            (128, false) => Range::new(0, NO_HI),
            (w, true) => Range::new(-(1 << (w - 1)), (1 << (w - 1)) - 1),
            (w, false) => Range::new(0, (1 << w) - 1),
        },
        _ => return None,
    })
}

pub fn bits(i: IntTy) -> u32 {
    match i {
        IntTy::I8 | IntTy::U8 => 8,
        IntTy::I16 | IntTy::U16 => 16,
        IntTy::I32 | IntTy::U32 => 32,
        IntTy::I64 | IntTy::U64 | IntTy::Isize | IntTy::Usize => 64,
        IntTy::I128 | IntTy::U128 => 128,
    }
}

pub fn is_signed_int(i: IntTy) -> bool {
    matches!(i, IntTy::I8 | IntTy::I16 | IntTy::I32 | IntTy::I64 | IntTy::I128 | IntTy::Isize)
}

/// One step from a place to a part of it.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Step {
    Deref,
    Field(u32),
    Variant(u32),
}

/// A place without elements of slices: what a term is about.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Path {
    pub local: LocalId,
    pub steps: SmallVec<[Step; 3]>,
}

impl Path {
    pub fn local(local: LocalId) -> Path {
        Path { local, steps: SmallVec::new() }
    }
    pub fn then(&self, steps: &[Step]) -> Path {
        Path { local: self.local, steps: self.steps.iter().chain(steps).copied().collect() }
    }
    /// The steps after `prefix`, if this lies inside of it.
    pub fn within(&self, prefix: &Path) -> Option<&[Step]> {
        if self.local != prefix.local {
            return None;
        }
        self.steps.strip_prefix(&prefix.steps[..])
    }
}

/// What about a place a term stands for.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// The integer in it.
    Value,
    /// The number of elements of the container (or of what it derefs to).
    Len,
    /// The variant of the enum.
    Variant,
    /// Any integer that the iterator still yields (of a tuple: its first).
    Yield,
    /// How many items the iterator yields at most.
    Count,
    /// The number of elements of the slices that the iterator yields.
    ItemLen,
    /// How many items the iterator has yielded since it was made: no more than memory holds. Of what `next` returned: as of
    /// then, if it was an item.
    Steps,
    /// The value that a place had before the statement at hand.
    Old,
}

pub type Term = u32;

impl Kind {
    /// Whether it stands for each of several integers, of which there may be none: what holds for all of them says nothing
    /// of anything else.
    fn is_of_many(self) -> bool {
        matches!(self, Kind::Yield | Kind::ItemLen)
    }
}

/// What must be so for a term to stand for anything: the enum whose variant a term says is of this variant.
type Guard = (Term, u32);

/// The terms of one body, numbered. More are added while states are looked at, so that each part is borrowed on its own.
#[derive(Default)]
pub struct Terms {
    list: RefCell<Vec<Info>>,
    index: RefCell<FxHashMap<Path, Vec<(Kind, Term)>>>,
    by_local: RefCell<FxHashMap<LocalId, Vec<Term>>>,
    /// Those of [`Kind::Steps`] that have a guard.
    steps: RefCell<Vec<Term>>,
}

struct Info {
    kind: Kind,
    path: Path,
    whole: Range,
    guards: Box<[Guard]>,
}

/// What is not known of a variant before the enum is looked at.
const VARIANTS: Range = Range { lo: 0, hi: u32::MAX as i128, nonzero: false };

impl Terms {
    /// The term; `range` says what it can be at all.
    pub fn get(&self, kind: Kind, path: &Path, range: Range) -> Term {
        if let Some(t) = self.find(kind, path) {
            // A variant that was first met as the guard of a part.
            let whole = &mut self.list.borrow_mut()[t as usize].whole;
            *whole = whole.meet(range);
            return t;
        }
        let mut guards = Vec::new();
        // What a place held before is no part of what it holds.
        if kind != Kind::Old {
            for (i, step) in path.steps.iter().enumerate() {
                if let Step::Variant(v) = step {
                    let of = Path { local: path.local, steps: path.steps[..i].into() };
                    guards.push((self.get(Kind::Variant, &of, VARIANTS), *v));
                }
            }
        }
        let mut list = self.list.borrow_mut();
        let t = list.len() as Term;
        if kind == Kind::Steps && !guards.is_empty() {
            self.steps.borrow_mut().push(t);
        }
        list.push(Info { kind, path: path.clone(), whole: range, guards: guards.into() });
        self.index.borrow_mut().entry(path.clone()).or_default().push((kind, t));
        self.by_local.borrow_mut().entry(path.local).or_default().push(t);
        t
    }
    pub fn find(&self, kind: Kind, path: &Path) -> Option<Term> {
        self.index.borrow().get(path)?.iter().find(|(k, _)| *k == kind).map(|(_, t)| *t)
    }
    pub fn of_local(&self, l: LocalId) -> Ref<'_, [Term]> {
        Ref::map(self.by_local.borrow(), |terms| terms.get(&l).map_or(&[][..], |v| v))
    }
    pub fn kind(&self, t: Term) -> Kind {
        self.list.borrow()[t as usize].kind
    }
    pub fn path(&self, t: Term) -> Ref<'_, Path> {
        Ref::map(self.list.borrow(), |list| &list[t as usize].path)
    }
    pub fn whole(&self, t: Term) -> Range {
        self.list.borrow()[t as usize].whole
    }
    fn guards(&self, t: Term) -> Ref<'_, [Guard]> {
        Ref::map(self.list.borrow(), |list| &*list[t as usize].guards)
    }
}

/// An integer that an operand stands for.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Int {
    Is(i128),
    Term(Term),
}

/// A comparison whose result a boolean holds.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Cond {
    pub op: BinOp,
    pub a: Int,
    pub b: Int,
}

/// How many terms and differences one state holds: the oldest go first.
pub const FACTS_LIMIT: usize = 160;
/// How many steps a bound spreads.
const SPREAD_LIMIT: usize = 48;

/// What holds at one point.
///
/// A fact about a part of a variant (the number in a `Some`) holds if the enum is of that variant, and says nothing if it is
/// not. So a bound spreads from one term to another only if the first stands for something wherever the other does
/// ([`State::is_there`]), and a part that could be no value is a variant that is not there, where control may well arrive.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct State {
    ranges: BTreeMap<Term, Range>,
    /// `a - b <= c`.
    diffs: BTreeMap<(Term, Term), i128>,
    /// The place that a reference refers to, and whether it is a `&mut`.
    pub views: BTreeMap<LocalId, (Path, bool)>,
    pub conds: BTreeMap<LocalId, Cond>,
    /// Locals that raw pointers may write to.
    pub exposed: BTreeSet<LocalId>,
    /// Control cannot arrive here.
    pub dead: bool,
}

impl State {
    pub fn range(&self, terms: &Terms, t: Term) -> Range {
        self.ranges.get(&t).copied().unwrap_or_else(|| terms.whole(t))
    }
    pub fn range_of(&self, terms: &Terms, i: Int) -> Range {
        match i {
            Int::Is(v) => Range::exactly(v),
            Int::Term(t) => self.range(terms, t),
        }
    }

    /// Whether a term stands for an integer wherever `others` do.
    fn is_there(&self, terms: &Terms, t: Term, others: &[Term]) -> bool {
        !terms.kind(t).is_of_many()
            && terms.guards(t).iter().all(|g| {
                self.range(terms, g.0) == Range::exactly(i128::from(g.1))
                    || others.iter().any(|o| terms.guards(*o).iter().any(|of| self.is_same_guard(*of, *g)))
            })
    }

    fn is_same_guard(&self, a: Guard, b: Guard) -> bool {
        let at_most = |x: Term, y: Term| self.diffs.get(&(x, y)).is_some_and(|c| *c <= 0);
        a.1 == b.1 && (a.0 == b.0 || at_most(a.0, b.0) && at_most(b.0, a.0))
    }

    /// Whether a term stands for nothing: its enum is of another variant.
    fn is_absent(&self, terms: &Terms, t: Term) -> bool {
        terms.guards(t).iter().any(|(of, v)| {
            let r = self.range(terms, *of);
            i128::from(*v) < r.lo || i128::from(*v) > r.hi
        })
    }

    /// These terms cannot all stand for integers.
    fn contradiction(&mut self, terms: &Terms, of: &[Term]) {
        if of.iter().any(|t| terms.kind(*t).is_of_many()) {
            return;
        }
        let certain = |s: &State, g: &Guard| s.range(terms, g.0) == Range::exactly(i128::from(g.1));
        let mut open: Vec<Guard> =
            of.iter().flat_map(|t| terms.guards(*t).to_vec()).filter(|g| !certain(self, g)).collect();
        open.sort_unstable();
        open.dedup();
        match open[..] {
            [] => self.dead = true,
            [(enum_, v)] => {
                let others = self.range(terms, enum_).without(i128::from(v));
                self.refine(terms, enum_, others);
            }
            _ => {}
        }
    }

    /// Adds that `t` lies in `range`, with what follows for others.
    pub fn refine(&mut self, terms: &Terms, t: Term, range: Range) {
        let mut work = vec![(t, range)];
        let mut steps = 0;
        while let Some((t, range)) = work.pop() {
            let old = self.range(terms, t);
            let new = old.meet(range);
            if new == old {
                continue;
            }
            if new.is_empty() {
                self.contradiction(terms, &[t]);
                if self.dead {
                    return;
                }
                continue;
            }
            self.make_room(t);
            self.ranges.insert(t, new);
            steps += 1;
            if steps > SPREAD_LIMIT {
                return;
            }
            self.spread(terms, t, &mut work);
            // What was said of the parts of this variant in case it is there.
            if terms.kind(t) == Kind::Variant && new.value().is_some() {
                let parts = terms.of_local(terms.path(t).local);
                let parts = parts.iter().filter(|p| terms.guards(**p).iter().any(|g| g.0 == t));
                parts.for_each(|p| self.spread(terms, *p, &mut work));
            }
        }
    }

    /// What the range of a term says of those that it is related to.
    fn spread(&self, terms: &Terms, t: Term, work: &mut Vec<(Term, Range)>) {
        let r = self.range(terms, t);
        for (&(a, b), &c) in &self.diffs {
            if a == t && self.is_there(terms, a, &[b]) {
                work.push((b, Range::new(plus(r.lo, minus(c)), NO_HI)));
            }
            if b == t && self.is_there(terms, b, &[a]) {
                work.push((a, Range::new(NO_LO, plus(r.hi, c))));
            }
        }
    }

    fn make_room(&mut self, t: Term) {
        if self.ranges.len() >= FACTS_LIMIT && !self.ranges.contains_key(&t) {
            self.ranges.pop_first();
        }
    }

    /// Adds `a - b <= c`.
    pub fn relate(&mut self, terms: &Terms, a: Term, b: Term, c: i128) {
        if a == b {
            if c < 0 {
                self.contradiction(terms, &[a]);
            }
            return;
        }
        if self.diffs.get(&(a, b)).is_some_and(|old| *old <= c) {
            return;
        }
        if self.diffs.get(&(b, a)).is_some_and(|back| plus(*back, c) < 0) {
            return self.contradiction(terms, &[a, b]);
        }
        if self.diffs.len() >= FACTS_LIMIT {
            self.diffs.pop_first();
        }
        self.diffs.insert((a, b), c);
        let (ra, rb) = (self.range(terms, a), self.range(terms, b));
        if self.is_there(terms, b, &[a]) {
            self.refine(terms, a, Range::new(NO_LO, plus(rb.hi, c)));
        }
        if self.is_there(terms, a, &[b]) {
            self.refine(terms, b, Range::new(plus(ra.lo, minus(c)), NO_HI));
        }
    }

    /// Adds `a == b`.
    pub fn equate(&mut self, terms: &Terms, a: Term, b: Int) {
        match b {
            Int::Is(v) => self.refine(terms, a, Range::exactly(v)),
            Int::Term(b) => {
                let r = self.range(terms, b);
                if self.is_there(terms, b, &[a]) {
                    self.refine(terms, a, r);
                }
                self.relate(terms, a, b, 0);
                self.relate(terms, b, a, 0);
            }
        }
    }

    /// Adds of `to` all that is known of `from`, of which it is one: that holds for each.
    pub fn inherit(&mut self, terms: &Terms, from: Term, to: Term) {
        let r = self.range(terms, from);
        let above: Vec<(Term, i128)> =
            self.diffs.range((from, 0)..=(from, Term::MAX)).map(|((_, b), c)| (*b, *c)).collect();
        let below: Vec<(Term, i128)> =
            self.diffs.iter().filter(|((_, b), _)| *b == from).map(|((a, _), c)| (*a, *c)).collect();
        self.refine(terms, to, r);
        above.into_iter().for_each(|(b, c)| self.relate(terms, to, b, c));
        below.into_iter().for_each(|(a, c)| self.relate(terms, a, to, c));
    }

    /// The least known `c` with `a - b <= c`.
    pub fn bound(&self, terms: &Terms, a: Int, b: Int) -> i128 {
        let by_range = |a: Int, b: Int| {
            let (ra, rb) = (self.range_of(terms, a), self.range_of(terms, b));
            if ra.hi == NO_HI || rb.lo == NO_LO { NO_HI } else { plus(ra.hi, minus(rb.lo)) }
        };
        let mut best = by_range(a, b);
        let Int::Term(from) = a else { return best };
        let ends: Vec<Term> =
            [a, b].into_iter().filter_map(|i| if let Int::Term(t) = i { Some(t) } else { None }).collect();
        // Along known differences, breadth first.
        let mut dist: BTreeMap<Term, i128> = BTreeMap::from([(from, 0)]);
        let mut queue = std::collections::VecDeque::from([from]);
        let mut steps = 0;
        while let Some(at) = queue.pop_front() {
            steps += 1;
            if steps > SPREAD_LIMIT {
                break;
            }
            let so_far = dist[&at];
            if b == Int::Term(at) {
                best = best.min(so_far);
            }
            best = best.min(plus(by_range(Int::Term(at), b), so_far));
            for (&(_, to), &c) in self.diffs.range((at, 0)..=(at, Term::MAX)) {
                let d = plus(so_far, c);
                if b != Int::Term(to) && !self.is_there(terms, to, &ends) {
                    continue;
                }
                if dist.get(&to).is_none_or(|old| d < *old) {
                    dist.insert(to, d);
                    queue.push_back(to);
                }
            }
        }
        best
    }

    /// As [`Self::bound`], by what is written down only.
    fn near(&self, terms: &Terms, a: Term, b: Term) -> i128 {
        let (ra, rb) = (self.range(terms, a), self.range(terms, b));
        let by_range = if ra.hi == NO_HI || rb.lo == NO_LO { NO_HI } else { plus(ra.hi, minus(rb.lo)) };
        self.diffs.get(&(a, b)).map_or(by_range, |c| (*c).min(by_range))
    }

    /// Whether `a op b` always holds.
    pub fn holds(&self, terms: &Terms, op: BinOp, a: Int, b: Int) -> bool {
        match op {
            BinOp::Lt => self.bound(terms, a, b) <= -1,
            BinOp::Le => self.bound(terms, a, b) <= 0,
            BinOp::Gt => self.bound(terms, b, a) <= -1,
            BinOp::Ge => self.bound(terms, b, a) <= 0,
            BinOp::Eq => self.bound(terms, a, b) <= 0 && self.bound(terms, b, a) <= 0,
            BinOp::Ne => {
                self.bound(terms, a, b) <= -1
                    || self.bound(terms, b, a) <= -1
                    || b == Int::Is(0) && self.range_of(terms, a).nonzero
            }
            _ => false,
        }
    }

    /// Adds `a op b`.
    pub fn assume(&mut self, terms: &Terms, op: BinOp, a: Int, b: Int) {
        match op {
            BinOp::Lt => self.at_most(terms, a, b, -1),
            BinOp::Le => self.at_most(terms, a, b, 0),
            BinOp::Gt => self.at_most(terms, b, a, -1),
            BinOp::Ge => self.at_most(terms, b, a, 0),
            BinOp::Eq => {
                self.at_most(terms, a, b, 0);
                self.at_most(terms, b, a, 0);
            }
            BinOp::Ne => {
                if self.holds(terms, BinOp::Eq, a, b) {
                    self.dead = true;
                    return;
                }
                // At an end, unequal is strictly beyond.
                if self.holds(terms, BinOp::Le, a, b) {
                    self.at_most(terms, a, b, -1);
                } else if self.holds(terms, BinOp::Ge, a, b) {
                    self.at_most(terms, b, a, -1);
                }
                for (x, y) in [(a, b), (b, a)] {
                    if let (Int::Term(t), Some(v)) = (x, self.range_of(terms, y).value()) {
                        let r = self.range(terms, t).without(v);
                        self.refine(terms, t, r);
                    }
                }
            }
            _ => {}
        }
    }

    /// Adds `a - b <= c`.
    pub fn at_most(&mut self, terms: &Terms, a: Int, b: Int, c: i128) {
        match (a, b) {
            (Int::Is(x), Int::Is(y)) => self.dead |= x.saturating_sub(y) > c,
            (Int::Term(a), Int::Is(y)) => self.refine(terms, a, Range::new(NO_LO, plus(y, c))),
            (Int::Is(x), Int::Term(b)) => self.refine(terms, b, Range::new(plus(x, minus(c)), NO_HI)),
            (Int::Term(a), Int::Term(b)) => self.relate(terms, a, b, c),
        }
    }

    /// Forgets a term; what it said of others stays.
    pub fn forget(&mut self, terms: &Terms, t: Term) {
        let into: Vec<(Term, i128)> =
            self.diffs.iter().filter(|((_, b), _)| *b == t).map(|((a, _), c)| (*a, *c)).collect();
        let out: Vec<(Term, i128)> = self.diffs.range((t, 0)..=(t, Term::MAX)).map(|((_, b), c)| (*b, *c)).collect();
        // What counts its steps is not written down as a range: it would move with every look at the loop.
        let most = self.range(terms, t).hi;
        self.diffs.retain(|(a, b), _| *a != t && *b != t);
        self.ranges.remove(&t);
        if terms.kind(t) == Kind::Steps {
            for (a, c) in &into {
                if self.is_there(terms, t, &[*a]) {
                    self.refine(terms, *a, Range::new(NO_LO, plus(most, *c)));
                }
            }
        }
        self.conds.retain(|_, c| c.a != Int::Term(t) && c.b != Int::Term(t));
        for (a, c1) in &into {
            for (b, c2) in out.iter().filter(|(b, _)| b != a) {
                if self.is_there(terms, t, &[*a, *b]) {
                    self.relate(terms, *a, *b, plus(*c1, *c2));
                }
            }
        }
    }

    /// Where `next` is known to have returned an item, what it says of the iterator's steps holds without a condition.
    pub fn settle_steps(&mut self, terms: &Terms) {
        let certain = |t: &Term| {
            terms.guards(*t).iter().all(|g| self.range(terms, g.0) == Range::exactly(i128::from(g.1)))
                && self.mentions(*t)
        };
        let settled: Vec<Term> = terms.steps.borrow().iter().copied().filter(certain).collect();
        settled.into_iter().for_each(|t| self.forget(terms, t));
    }

    /// Copies all that is known of `from` to `to`.
    pub fn copy(&mut self, terms: &Terms, from: Term, to: Term) {
        if terms.kind(from).is_of_many() {
            self.inherit(terms, from, to);
        } else {
            self.equate(terms, to, Int::Term(from));
        }
    }

    /// What holds here and there; whether that is less than what held here. `widen`: bounds that still move go.
    pub fn join(&mut self, o: &State, terms: &Terms, widen: bool) -> bool {
        if o.dead {
            return false;
        }
        if self.dead {
            *self = o.clone();
            return true;
        }
        let original = self.clone();
        let (before, o) = (&original.with_parts_said(terms, o), &o.with_parts_said(terms, self));
        // The terms of which the two do not say the same, or not that they are there.
        let differ: Vec<Term> = before.differing(o, terms);
        let moved = |t: Term| {
            differ.binary_search(&t).is_ok() || terms.guards(t).iter().any(|g| differ.binary_search(&g.0).is_ok())
        };
        let mut ranges = before.ranges.clone();
        let theirs_only = o.ranges.keys().filter(|t| !before.ranges.contains_key(t));
        for &t in before.ranges.keys().chain(theirs_only).filter(|t| moved(**t)) {
            let (mine, theirs) = (before.range(terms, t), o.range(terms, t));
            // Where there is no such part, nothing is said of it.
            let mut joined = match (before.is_absent(terms, t), o.is_absent(terms, t)) {
                (true, false) => theirs,
                (false, true) => mine,
                _ => mine.join(theirs),
            };
            if widen {
                let whole = terms.whole(t);
                if joined.lo < mine.lo {
                    joined.lo = if joined.lo >= 0 && whole.lo <= 0 { 0 } else { whole.lo };
                }
                if joined.hi > mine.hi {
                    joined.hi = whole.hi;
                }
            }
            if joined == terms.whole(t) {
                ranges.remove(&t);
            } else {
                ranges.insert(t, joined);
            }
        }
        self.ranges = ranges;
        let mut diffs = before.diffs.clone();
        let theirs_only = o.diffs.keys().filter(|pair| !before.diffs.contains_key(pair));
        for &(a, b) in before.diffs.keys().chain(theirs_only) {
            if before.diffs.get(&(a, b)) == o.diffs.get(&(a, b)) && !moved(a) && !moved(b) {
                continue;
            }
            let (mine, theirs) = (before.near(terms, a, b), o.near(terms, a, b));
            let absent = |s: &State| s.is_absent(terms, a) || s.is_absent(terms, b);
            let joined = match (absent(before), absent(o)) {
                (true, false) => theirs,
                (false, true) => mine,
                _ => mine.max(theirs),
            };
            // What the ranges say anyway need not be kept; what grows at a loop would grow on.
            let grows = joined > mine && widen;
            if joined != NO_HI && !grows {
                diffs.insert((a, b), joined);
            } else {
                diffs.remove(&(a, b));
            }
        }
        self.diffs = diffs;
        // Two references, one of which may write: what they refer to is not followed any more.
        let lost: Vec<Path> = before
            .views
            .iter()
            .chain(&o.views)
            .filter(|(l, v)| v.1 && (before.views.get(*l) != Some(*v) || o.views.get(*l) != Some(*v)))
            .map(|(_, v)| v.0.clone())
            .collect();
        self.views.retain(|l, v| o.views.get(l) == Some(v));
        for p in lost {
            self.kill(terms, &p);
        }
        self.conds.retain(|l, c| o.conds.get(l) == Some(c));
        self.exposed.extend(o.exposed.iter().copied());
        let exposed: Vec<LocalId> = self.exposed.difference(&before.exposed).copied().collect();
        for l in exposed {
            self.kill(terms, &Path::local(l));
        }
        while self.diffs.len() > FACTS_LIMIT {
            self.diffs.pop_first();
        }
        *self != original
    }

    /// The terms that have another range in the other state, in order.
    fn differing(&self, o: &State, terms: &Terms) -> Vec<Term> {
        let mut found: Vec<Term> =
            self.ranges.iter().filter(|(t, r)| o.range(terms, **t) != **r).map(|(t, _)| *t).collect();
        let theirs_only = o.ranges.iter().filter(|(t, _)| !self.ranges.contains_key(t));
        found.extend(theirs_only.filter(|(t, r)| terms.whole(**t) != **r).map(|(t, _)| *t));
        found.sort_unstable();
        found
    }

    /// Writes down what follows for the parts that are here but not there: what it follows from may not hold there.
    fn with_parts_said<'s>(&'s self, terms: &Terms, there: &State) -> Cow<'s, State> {
        let named = self.diffs.keys().flat_map(|(a, b)| [*a, *b]);
        let parts: BTreeSet<Term> =
            named.filter(|t| there.is_absent(terms, *t) && !self.is_absent(terms, *t)).collect();
        let mut said = Cow::Borrowed(self);
        for part in parts {
            for (&(a, b), &c) in self.diffs.iter().filter(|((a, b), _)| *a == part || *b == part) {
                let through = if a == part { b } else { a };
                if !self.is_there(terms, through, &[part]) {
                    continue;
                }
                for (&(x, y), &d) in &self.diffs {
                    if a == part && x == through && y != part {
                        said.to_mut().relate(terms, part, y, plus(c, d));
                    } else if b == part && y == through && x != part {
                        said.to_mut().relate(terms, x, part, plus(c, d));
                    }
                }
            }
        }
        said
    }

    /// What is written at `path` is not known any more.
    pub fn kill(&mut self, terms: &Terms, path: &Path) {
        let hit: Vec<Term> = terms
            .of_local(path.local)
            .iter()
            .copied()
            .filter(|t| {
                let (p, kind) = (terms.path(*t), terms.kind(*t));
                // Inside of what is written; or what is written lies inside of the container.
                let inside = p.within(path).is_some()
                    || !matches!(kind, Kind::Value | Kind::Variant) && path.within(&p).is_some();
                inside && kind != Kind::Old && self.mentions(*t)
            })
            .collect();
        self.forget_all(terms, hit);
        if path.steps.is_empty() {
            self.conds.remove(&path.local);
        }
        self.views.retain(|l, (p, _)| {
            p.within(path).is_none_or(|rest| !rest.contains(&Step::Deref))
                && (*l != path.local || !path.steps.is_empty())
        });
    }

    /// What lies in the container at `path` may have changed, but not how many elements it has.
    pub fn kill_parts(&mut self, terms: &Terms, path: &Path) {
        let hit: Vec<Term> = terms
            .of_local(path.local)
            .iter()
            .copied()
            .filter(|t| self.mentions(*t) && terms.path(*t).within(path).is_some_and(|rest| !rest.is_empty()))
            .collect();
        self.forget_all(terms, hit);
    }

    /// Parts first: with the variant goes what says that they are there.
    fn forget_all(&mut self, terms: &Terms, mut hit: Vec<Term>) {
        hit.sort_by_key(|t| std::cmp::Reverse(terms.path(*t).steps.len()));
        for t in hit {
            self.forget(terms, t);
        }
    }

    fn mentions(&self, t: Term) -> bool {
        self.ranges.contains_key(&t)
            || self.diffs.keys().any(|(a, b)| *a == t || *b == t)
            || self.conds.values().any(|c| c.a == Int::Term(t) || c.b == Int::Term(t))
    }
}
