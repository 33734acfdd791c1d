//! What is known at one point of a body: ranges of terms, and bounds on differences of two.

use asyncsend_hir::ast::BinOp;
use asyncsend_mir::mir::LocalId;
use asyncsend_ty::{IntTy, Ty, TyKind};
use rustc_hash::FxHashMap;
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
    pub fn is_within(self, o: Range) -> bool {
        self.lo >= o.lo && self.hi <= o.hi && (self.lo != NO_LO || o.lo == NO_LO) && (self.hi != NO_HI || o.hi == NO_HI)
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
    pub steps: Vec<Step>,
}

impl Path {
    pub fn local(local: LocalId) -> Path {
        Path { local, steps: Vec::new() }
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
    /// The value that a place had before the statement at hand.
    Old,
}

pub type Term = u32;

/// The terms of one body, numbered.
#[derive(Default)]
pub struct Terms {
    list: Vec<(Kind, Path, Range)>,
    index: FxHashMap<(Kind, Path), Term>,
    by_local: FxHashMap<LocalId, Vec<Term>>,
}

impl Terms {
    /// The term; `range` says what it can be at all.
    pub fn get(&mut self, kind: Kind, path: &Path, range: Range) -> Term {
        if let Some(t) = self.index.get(&(kind, path.clone())) {
            return *t;
        }
        let t = self.list.len() as Term;
        self.list.push((kind, path.clone(), range));
        self.index.insert((kind, path.clone()), t);
        self.by_local.entry(path.local).or_default().push(t);
        t
    }
    pub fn find(&self, kind: Kind, path: &Path) -> Option<Term> {
        self.index.get(&(kind, path.clone())).copied()
    }
    pub fn of_local(&self, l: LocalId) -> &[Term] {
        self.by_local.get(&l).map_or(&[], |v| v)
    }
    pub fn kind(&self, t: Term) -> Kind {
        self.list[t as usize].0
    }
    pub fn path(&self, t: Term) -> &Path {
        &self.list[t as usize].1
    }
    pub fn whole(&self, t: Term) -> Range {
        self.list[t as usize].2
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
                self.dead = true;
                return;
            }
            self.make_room(t);
            self.ranges.insert(t, new);
            steps += 1;
            if steps > SPREAD_LIMIT {
                return;
            }
            for (&(a, b), &c) in &self.diffs {
                if a == t {
                    work.push((b, Range::new(plus(new.lo, minus(c)), NO_HI)));
                }
                if b == t {
                    work.push((a, Range::new(NO_LO, plus(new.hi, c))));
                }
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
            self.dead |= c < 0;
            return;
        }
        if self.diffs.get(&(a, b)).is_some_and(|old| *old <= c) {
            return;
        }
        if self.diffs.get(&(b, a)).is_some_and(|back| plus(*back, c) < 0) {
            self.dead = true;
            return;
        }
        if self.diffs.len() >= FACTS_LIMIT {
            self.diffs.pop_first();
        }
        self.diffs.insert((a, b), c);
        let (ra, rb) = (self.range(terms, a), self.range(terms, b));
        self.refine(terms, a, Range::new(NO_LO, plus(rb.hi, c)));
        self.refine(terms, b, Range::new(plus(ra.lo, minus(c)), NO_HI));
    }

    /// Adds `a == b`.
    pub fn equate(&mut self, terms: &Terms, a: Term, b: Int) {
        match b {
            Int::Is(v) => self.refine(terms, a, Range::exactly(v)),
            Int::Term(b) => {
                let r = self.range(terms, b);
                self.refine(terms, a, r);
                self.relate(terms, a, b, 0);
                self.relate(terms, b, a, 0);
            }
        }
    }

    /// The least known `c` with `a - b <= c`.
    pub fn bound(&self, terms: &Terms, a: Int, b: Int) -> i128 {
        let by_range = |a: Int, b: Int| {
            let (ra, rb) = (self.range_of(terms, a), self.range_of(terms, b));
            if ra.hi == NO_HI || rb.lo == NO_LO { NO_HI } else { plus(ra.hi, minus(rb.lo)) }
        };
        let mut best = by_range(a, b);
        let Int::Term(from) = a else { return best };
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
        self.diffs.retain(|(a, b), _| *a != t && *b != t);
        self.ranges.remove(&t);
        self.conds.retain(|_, c| c.a != Int::Term(t) && c.b != Int::Term(t));
        for (a, c1) in &into {
            for (b, c2) in out.iter().filter(|(b, _)| b != a) {
                self.relate(terms, *a, *b, plus(*c1, *c2));
            }
        }
    }

    /// Copies all that is known of `from` to `to`.
    pub fn copy(&mut self, terms: &Terms, from: Term, to: Term) {
        self.equate(terms, to, Int::Term(from));
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
        let before = self.clone();
        let keys: Vec<Term> = self.ranges.keys().copied().collect();
        for t in keys {
            let (mine, theirs) = (before.range(terms, t), o.range(terms, t));
            let mut joined = mine.join(theirs);
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
                self.ranges.remove(&t);
            } else {
                self.ranges.insert(t, joined);
            }
        }
        let mut kept = BTreeMap::new();
        for (&(a, b), &c) in before.diffs.iter().chain(&o.diffs) {
            let (mine, theirs) = (before.near(terms, a, b), o.near(terms, a, b));
            let joined = mine.max(theirs);
            // What the ranges say anyway need not be kept; what grows at a loop would grow on.
            let grows = joined > mine && widen;
            if joined != NO_HI && !grows && c != NO_HI {
                kept.insert((a, b), joined);
            }
        }
        self.diffs = kept;
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
        *self != before
    }

    /// What is written at `path` is not known any more.
    pub fn kill(&mut self, terms: &Terms, path: &Path) {
        let hit: Vec<Term> = terms
            .of_local(path.local)
            .iter()
            .copied()
            .filter(|t| terms.kind(*t) != Kind::Old && self.mentions(*t))
            .filter(|t| {
                let p = terms.path(*t);
                // Inside of what is written; or what is written lies inside of the container or enum.
                p.within(path).is_some() || terms.kind(*t) != Kind::Value && path.within(p).is_some()
            })
            .collect();
        for t in hit {
            self.forget(terms, t);
        }
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
