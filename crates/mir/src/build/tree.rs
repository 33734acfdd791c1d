//! The decision tree of a match: which tests are made in which order, as rustc does it, since what is read again after a
//! failed guard is alive during the guard. Follows `rustc_mir_build/src/builder/matches/{mod,buckets,match_pair}.rs`.

use super::Builder;
use super::pat::Binding;
use super::place::PlaceBuilder;
use crate::mir::*;
use asyncsend_hir::Span;
use asyncsend_hir::ast::BinOp;
use asyncsend_ty::thir::{PatId, PatKind};
use asyncsend_ty::{IntTy, Ty, TyCx, TyKind};
use rustc_hash::FxHashMap;
use std::cmp::Ordering;

/// Candidates beyond which a failed comparison does not tell what else fails: a chain of comparisons, tested in order.
const MAX_SORTED: usize = 256;
/// Leaves of one match; beyond, the alternatives of or-patterns are cut.
const MAX_LEAVES: usize = 4096;

/// A test that a pattern makes at one place, and what it makes if that one passes.
#[derive(Clone)]
struct Pair {
    place: PlaceBuilder,
    ty: Ty,
    span: Span,
    case: Case,
    subpairs: Vec<Pair>,
}

#[derive(Clone)]
enum Case {
    Variant(u32),
    Const(Value),
    Range(Option<(i128, i128)>),
    Len { min: u128, exact: bool },
    Or(Vec<Flat>),
    Never,
}

/// A literal as far as it can be compared.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
enum Value {
    Bool(bool),
    /// An integer or character.
    Scalar(i128),
    /// Of another type, by its text.
    Text(String),
    Unknown,
}

/// A pattern taken apart.
#[derive(Clone, Default)]
struct Flat {
    pairs: Vec<Pair>,
    bindings: Vec<Binding>,
    never: bool,
}

struct Candidate {
    flat: Flat,
    has_guard: bool,
    subs: Vec<Candidate>,
    pre_binding: Option<BlockId>,
    otherwise: Option<BlockId>,
    /// Where false edges to this candidate go.
    start: Option<BlockId>,
}

/// A way into an arm.
pub(crate) struct Branch {
    pub(crate) success: BlockId,
    /// Where a failed guard goes.
    pub(crate) otherwise: BlockId,
    pub(crate) bindings: Vec<Binding>,
}

pub(crate) struct MatchTree {
    /// Of each pattern.
    pub(crate) branches: Vec<Vec<Branch>>,
    pub(crate) otherwise: BlockId,
    /// Places that a guard must not change: looked at when a guard begins.
    pub(crate) fake_borrows: Vec<Place>,
}

#[derive(Clone, PartialEq, Eq, Hash)]
enum Bucket {
    Variant(u32),
    Scalar(i128),
    Success,
    Failure,
}

impl Candidate {
    fn new(mut flat: Flat, has_guard: bool) -> Candidate {
        sort_pairs(&mut flat.pairs);
        Candidate { flat, has_guard, subs: Vec::new(), pre_binding: None, otherwise: None, start: None }
    }

    fn starts_with_or(&self) -> bool {
        matches!(self.flat.pairs.first(), Some(Pair { case: Case::Or(_), .. }))
    }

    fn leaves(&mut self, f: &mut dyn FnMut(&mut Candidate)) {
        if self.subs.is_empty() {
            return f(self);
        }
        for s in &mut self.subs {
            s.leaves(f);
        }
    }

    fn leaves_rev(&mut self, f: &mut dyn FnMut(&mut Candidate)) {
        if self.subs.is_empty() {
            return f(self);
        }
        for s in self.subs.iter_mut().rev() {
            s.leaves_rev(f);
        }
    }
}

/// Or-patterns come last.
fn sort_pairs(pairs: &mut [Pair]) {
    pairs.sort_by_key(|p| matches!(p.case, Case::Or(_)));
}

fn same(a: &PlaceBuilder, b: &PlaceBuilder) -> bool {
    a.base == b.base && a.projections == b.projections
}

impl<'a, C: TyCx<'a> + Copy> Builder<'_, 'a, C> {
    /// `lower_match_tree`. `pats`: with whether the arm has a guard. Control is in `self.cur` before, and in the branches
    /// after.
    pub(crate) fn match_tree(
        &mut self,
        scrutinee: &PlaceBuilder,
        pats: &[(PatId, bool)],
        refutable: bool,
        span: Span,
    ) -> MatchTree {
        let mut left = MAX_LEAVES;
        let mut candidates: Vec<Candidate> = Vec::with_capacity(pats.len());
        for (pat, has_guard) in pats {
            let mut flat = Flat::default();
            self.flatten(*pat, scrutinee.clone(), &mut flat, &mut left);
            candidates.push(Candidate::new(flat, *has_guard));
        }
        let mut fake_borrows = Vec::new();
        if pats.iter().any(|p| p.1) {
            for c in &candidates {
                self.fake_borrows(&c.flat, &mut fake_borrows);
            }
        }
        let start = self.cur;
        let otherwise = self.match_candidates(&mut candidates.iter_mut().collect::<Vec<_>>(), start, span);
        let mut next = refutable.then_some(otherwise);
        for c in candidates.iter_mut().rev() {
            c.leaves_rev(&mut |leaf| {
                if let Some(next) = next {
                    let new = self.new_block();
                    if let Some(old) = leaf.pre_binding.replace(new) {
                        self.terminate_block(old, span, TerminatorKind::FalseEdge { real: new, imaginary: next });
                    }
                    if leaf.has_guard {
                        let new = self.new_block();
                        if let Some(old) = leaf.otherwise.replace(new) {
                            self.terminate_block(new, span, TerminatorKind::FalseEdge { real: old, imaginary: next });
                        }
                    }
                }
                next = leaf.start.or(next);
            });
        }
        if !refutable {
            self.cur = otherwise;
            if let Some(p) = self.resolve(scrutinee) {
                self.push(span, StatementKind::Inspect(p));
            }
            self.terminate(span, TerminatorKind::Unreachable);
        }
        let branches = candidates
            .into_iter()
            .map(|c| {
                let mut out = Vec::new();
                self.collect_branches(c, &[], &mut out);
                out
            })
            .collect();
        MatchTree { branches, otherwise, fake_borrows }
    }

    fn collect_branches(&mut self, mut c: Candidate, outer: &[Binding], out: &mut Vec<Branch>) {
        let mut bindings = outer.to_vec();
        bindings.append(&mut c.flat.bindings);
        if c.subs.is_empty() {
            let success = c.pre_binding.unwrap_or_else(|| self.new_block());
            let otherwise = c.otherwise.unwrap_or_else(|| self.new_block());
            return out.push(Branch { success, otherwise, bindings });
        }
        for s in c.subs {
            self.collect_branches(s, &bindings, out);
        }
    }

    /// `collect_fake_borrows`: the places that are tested, and those under references that are bound.
    fn fake_borrows(&self, flat: &Flat, out: &mut Vec<Place>) {
        let mut add = |p: &PlaceBuilder| {
            if let Some(p) = self.resolve(p)
                && !out.contains(&p)
            {
                out.push(p);
            }
        };
        for b in &flat.bindings {
            if b.source.projections.iter().any(|p| matches!(p, Proj::Deref)) {
                add(&b.source);
            }
        }
        let mut work: Vec<&Pair> = flat.pairs.iter().collect();
        let mut alternatives: Vec<&Flat> = Vec::new();
        while let Some(pair) = work.pop() {
            match &pair.case {
                Case::Or(flats) => alternatives.extend(flats),
                _ => add(&pair.place),
            }
            work.extend(&pair.subpairs);
        }
        for f in alternatives {
            self.fake_borrows(f, out);
        }
    }

    // ---- patterns

    fn flatten(&mut self, pat: PatId, place: PlaceBuilder, out: &mut Flat, left: &mut usize) {
        let thir = self.thir;
        let p = &thir.pats[pat];
        let span = p.span;
        let pair = |place: PlaceBuilder, case: Case| Pair { place, ty: p.ty, span, case, subpairs: Vec::new() };
        match &p.kind {
            PatKind::Wild | PatKind::Error => {}
            PatKind::Never => {
                out.never = true;
                out.pairs.push(pair(place, Case::Never));
            }
            PatKind::Bind { local, mode, sub } => {
                // The subpattern's bindings come first.
                if let Some(s) = sub {
                    self.flatten(*s, place.clone(), out, left);
                }
                out.bindings.push(Binding { var: *local, mode: *mode, source: place, span });
            }
            PatKind::Variant { variant, fields, .. } => {
                let is_enum = self.is_enum(p.ty);
                let several = is_enum && p.ty.as_adt().is_none_or(|(d, _)| self.cx.variants(d).len() > 1);
                let inner = if is_enum { place.clone().project(Proj::Downcast(*variant)) } else { place.clone() };
                let fields: Vec<_> = fields
                    .iter()
                    .map(|(i, f)| (*f, inner.clone().project(Proj::Field(*i, thir.pats[*f].ty))))
                    .collect();
                if several {
                    self.nested(pair(place, Case::Variant(*variant)), fields, out, left);
                } else {
                    for (f, place) in fields {
                        self.flatten(f, place, out, left);
                    }
                }
            }
            PatKind::Tuple(fields) => {
                for (i, f) in fields {
                    let place = place.clone().project(Proj::Field(*i, thir.pats[*f].ty));
                    self.flatten(*f, place, out, left);
                }
            }
            PatKind::Deref(s) => self.flatten(*s, place.project(Proj::Deref), out, left),
            PatKind::Const => {
                let value = self.literal(p.ty, span);
                out.pairs.push(pair(place, Case::Const(value)));
            }
            PatKind::Range => {
                let range = self.cx.source(span).and_then(parse_range);
                out.pairs.push(pair(place, Case::Range(range)));
            }
            PatKind::Slice { before, rest, after, array } => {
                let mut parts: Vec<(PatId, PlaceBuilder)> =
                    before.iter().map(|s| (*s, place.clone().project(Proj::ConstIndex))).collect();
                parts.extend(rest.iter().flatten().map(|s| (*s, place.clone().project(Proj::Subslice))));
                parts.extend(after.iter().map(|s| (*s, place.clone().project(Proj::ConstIndex))));
                let min = (before.len() + after.len()) as u128;
                // `[..]` matches every slice.
                if *array || min == 0 && rest.is_some() {
                    for (s, place) in parts {
                        self.flatten(s, place, out, left);
                    }
                } else {
                    self.nested(pair(place, Case::Len { min, exact: rest.is_none() }), parts, out, left);
                }
            }
            PatKind::Or(alternatives) => {
                if alternatives.len() > *left {
                    return self.gap(span, "or-patterns with too many alternatives");
                }
                *left -= alternatives.len();
                let mut flats = Vec::with_capacity(alternatives.len());
                for a in alternatives {
                    let mut flat = Flat::default();
                    self.flatten(*a, place.clone(), &mut flat, left);
                    flats.push(flat);
                }
                out.pairs.push(pair(place, Case::Or(flats)));
            }
        }
    }

    /// A pair with the pairs of the patterns under it; bindings belong to the whole pattern.
    fn nested(&mut self, mut pair: Pair, parts: Vec<(PatId, PlaceBuilder)>, out: &mut Flat, left: &mut usize) {
        let mut inner = Flat::default();
        for (p, place) in parts {
            self.flatten(p, place, &mut inner, left);
        }
        pair.subpairs = inner.pairs;
        out.bindings.append(&mut inner.bindings);
        out.never |= inner.never;
        out.pairs.push(pair);
    }

    fn literal(&self, ty: Ty, span: Span) -> Value {
        let Some(text) = self.cx.source(span) else { return Value::Unknown };
        let known = match ty.kind() {
            TyKind::Bool => text.parse().ok().map(Value::Bool),
            TyKind::Int(_) | TyKind::Char => parse_scalar(text).map(Value::Scalar),
            _ => text
                .starts_with(|c: char| c == '"' || c.is_ascii_digit() || c == '-')
                .then(|| Value::Text(text.to_owned())),
        };
        known.unwrap_or(Value::Unknown)
    }

    // ---- the tree

    /// `match_candidates`: returns where control is when nothing matched.
    fn match_candidates(&mut self, mut candidates: &mut [&mut Candidate], mut start: BlockId, span: Span) -> BlockId {
        loop {
            match candidates {
                [] => return start,
                [first, ..] => {
                    first.start.get_or_insert(start);
                }
            }
            if candidates[0].flat.pairs.is_empty() {
                let first = &mut candidates[0];
                first.pre_binding = Some(start);
                start = self.new_block();
                first.otherwise = Some(start);
                candidates = &mut std::mem::take(&mut candidates)[1..];
            } else if candidates.iter().any(|c| c.starts_with_or()) {
                let until = candidates
                    .iter()
                    .position(|c| c.flat.pairs.len() > 1 && c.starts_with_or())
                    .map_or(candidates.len(), |i| i + 1);
                let (expanded, rest) = std::mem::take(&mut candidates).split_at_mut(until);
                start = self.expand_or(expanded, start, span);
                candidates = rest;
            } else {
                let done;
                (start, done) = self.test_candidates(candidates, start, span);
                candidates = &mut std::mem::take(&mut candidates)[done..];
            }
        }
    }

    fn expand_or(&mut self, candidates: &mut [&mut Candidate], start: BlockId, span: Span) -> BlockId {
        let mut expanded: Vec<&mut Candidate> = Vec::new();
        for c in candidates.iter_mut() {
            if !c.starts_with_or() {
                expanded.push(c);
                continue;
            }
            if let Case::Or(flats) = c.flat.pairs.remove(0).case {
                let has_guard = c.has_guard;
                c.subs = flats.into_iter().map(|f| Candidate::new(f, has_guard)).collect();
            }
            let start = c.start;
            if let Some(first) = c.subs.first_mut() {
                first.start = start;
            }
            expanded.extend(c.subs.iter_mut());
        }
        let remainder = self.match_candidates(&mut expanded, start, span);
        for c in candidates.iter_mut().filter(|c| !c.subs.is_empty()) {
            self.merge_trivial(c, span);
            self.remove_never(c, span);
        }
        if let Some(last) = candidates.last_mut() {
            self.test_after_or(last, span);
        }
        remainder
    }

    fn merge_trivial(&mut self, c: &mut Candidate, span: Span) {
        if c.has_guard || !c.subs.iter().all(|s| s.subs.is_empty() && s.flat.bindings.is_empty() && !s.flat.never) {
            return;
        }
        let shared = self.new_block();
        c.start = c.start.or(c.subs.first().and_then(|s| s.start));
        for s in std::mem::take(&mut c.subs) {
            if let Some(b) = s.pre_binding {
                self.terminate_block(b, span, TerminatorKind::Goto(shared));
            }
            c.otherwise = s.otherwise;
        }
        c.pre_binding = Some(shared);
    }

    fn remove_never(&mut self, c: &mut Candidate, span: Span) {
        let start = c.subs.first().and_then(|s| s.start);
        let had = !c.subs.is_empty();
        c.subs.retain_mut(|s| {
            if s.flat.never {
                s.leaves(&mut |leaf| {
                    if let Some(b) = leaf.pre_binding {
                        self.terminate_block(b, span, TerminatorKind::Unreachable);
                    }
                });
            }
            !s.flat.never
        });
        if had && c.subs.is_empty() && c.pre_binding.is_none() {
            let next = self.new_block();
            c.pre_binding = Some(next);
            c.otherwise = Some(next);
            c.start = c.start.or(start);
        }
    }

    /// The or-patterns that come after the one that was expanded.
    fn test_after_or(&mut self, c: &mut Candidate, span: Span) {
        if c.flat.pairs.is_empty() {
            return;
        }
        let mut last_otherwise = None;
        c.leaves(&mut |leaf| last_otherwise = leaf.otherwise);
        let rest = std::mem::take(&mut c.flat.pairs);
        c.leaves(&mut |leaf| {
            leaf.flat.pairs.extend(rest.iter().cloned());
            let (Some(start), old) = (leaf.pre_binding.take(), leaf.otherwise.take()) else { return };
            let has_guard = leaf.has_guard;
            let otherwise = self.match_candidates(&mut [leaf], start, span);
            let target = if has_guard { old } else { last_otherwise };
            if let Some(target) = target {
                self.terminate_block(otherwise, span, TerminatorKind::Goto(target));
            }
        });
    }

    /// Makes the first candidate's first test; returns where control is if it decided nothing, and how many candidates it
    /// sorted.
    fn test_candidates(&mut self, candidates: &mut [&mut Candidate], start: BlockId, span: Span) -> (BlockId, usize) {
        let test = candidates[0].flat.pairs[0].clone();
        let total = candidates.len();
        let mut buckets: Vec<(Bucket, Vec<&mut Candidate>)> = Vec::new();
        let mut index: FxHashMap<Bucket, usize> = FxHashMap::default();
        let mut done = 0;
        for (n, c) in candidates.iter_mut().enumerate() {
            let Some(b) = choose(&test, c, n == 0, total, &buckets, &index) else { break };
            let i = *index.entry(b.clone()).or_insert_with(|| {
                buckets.push((b, Vec::new()));
                buckets.len() - 1
            });
            buckets[i].1.push(c);
            done += 1;
        }
        let remainder = self.new_block();
        let mut targets: Vec<(Bucket, BlockId)> = Vec::with_capacity(buckets.len());
        for (bucket, mut inside) in buckets {
            let block = self.new_block();
            let otherwise = self.match_candidates(&mut inside, block, span);
            self.terminate_block(otherwise, span, TerminatorKind::Goto(remainder));
            targets.push((bucket, block));
        }
        self.cur = start;
        self.perform(&test, &targets, remainder);
        (remainder, done.max(1))
    }

    fn perform(&mut self, test: &Pair, targets: &[(Bucket, BlockId)], remainder: BlockId) {
        let span = test.span;
        let target = |b: Bucket| targets.iter().find(|t| t.0 == b).map_or(remainder, |t| t.1);
        let (success, failure) = (target(Bucket::Success), target(Bucket::Failure));
        let Some(place) = self.resolve(&test.place) else {
            // Nothing of it was captured: the pattern does not look at it.
            let block = targets.first().map_or(remainder, |t| t.1);
            return self.terminate(span, TerminatorKind::Goto(block));
        };
        let switch = |value: fn(&Bucket) -> Option<u128>| {
            let (values, mut blocks): (Vec<u128>, Vec<BlockId>) =
                targets.iter().filter_map(|(b, t)| Some((value(b)?, *t))).unzip();
            blocks.push(failure);
            (values, blocks)
        };
        match &test.case {
            Case::Variant(_) => {
                let d = self.plain_temp(Ty::int(IntTy::Isize), span);
                self.assign(span, Place::local(d), Rvalue::Discriminant(place));
                let (values, targets) =
                    switch(|b| if let Bucket::Variant(v) = b { Some(u128::from(*v)) } else { None });
                self.terminate(span, TerminatorKind::Switch { discr: Operand::Move(Place::local(d)), values, targets });
            }
            Case::Const(Value::Scalar(_)) => {
                let (values, targets) =
                    switch(|b| if let Bucket::Scalar(n) = b { Some(n.cast_unsigned()) } else { None });
                self.terminate(span, TerminatorKind::Switch { discr: Operand::Copy(place), values, targets });
            }
            Case::Const(Value::Bool(_)) => self.terminate(
                span,
                TerminatorKind::Switch {
                    discr: Operand::Copy(place),
                    values: vec![0],
                    targets: vec![failure, success],
                },
            ),
            Case::Const(_) => self.compare(place, test.ty, BinOp::Eq, span, success, failure),
            Case::Range(None) => self.compare(place, test.ty, BinOp::Le, span, success, failure),
            Case::Range(Some((lo, hi))) => {
                let end = |n: i128| {
                    Operand::Const(ConstOperand { ty: test.ty, kind: ConstKind::Int(n.cast_unsigned()), span })
                };
                let value = Operand::Copy(place);
                // An end that is left out is the type's own.
                let at_least = (*lo != i128::MIN).then(|| Rvalue::Binary(BinOp::Ge, value.clone(), end(*lo)));
                let at_most = (*hi != i128::MAX).then(|| Rvalue::Binary(BinOp::Le, value.clone(), end(*hi)));
                match (at_least, at_most) {
                    (Some(at_least), Some(at_most)) => {
                        let next = self.new_block();
                        self.branch_on(at_least, span, next, failure);
                        self.cur = next;
                        self.branch_on(at_most, span, success, failure);
                    }
                    (Some(only), None) | (None, Some(only)) => self.branch_on(only, span, success, failure),
                    (None, None) => self.terminate(span, TerminatorKind::Goto(success)),
                }
            }
            Case::Len { min, exact } => {
                let len = self.plain_temp(Ty::usize(), span);
                self.assign(span, Place::local(len), Rvalue::Len(place));
                let n = Operand::Const(ConstOperand { ty: Ty::usize(), kind: ConstKind::Int(*min), span });
                let op = if *exact { BinOp::Eq } else { BinOp::Ge };
                self.branch_on(Rvalue::Binary(op, Operand::Move(Place::local(len)), n), span, success, failure);
            }
            Case::Never | Case::Or(_) => {
                self.push(span, StatementKind::Inspect(place));
                self.terminate(span, TerminatorKind::Unreachable);
            }
        }
    }

    fn compare(&mut self, place: Place, ty: Ty, op: BinOp, span: Span, success: BlockId, failure: BlockId) {
        let c = Operand::Const(ConstOperand { ty, kind: ConstKind::Other, span });
        self.branch_on(Rvalue::Binary(op, Operand::Copy(place), c), span, success, failure);
    }

    fn branch_on(&mut self, value: Rvalue, span: Span, success: BlockId, failure: BlockId) {
        let t = self.plain_temp(Ty::bool(), span);
        self.assign(span, Place::local(t), value);
        self.terminate(
            span,
            TerminatorKind::Switch {
                discr: Operand::Move(Place::local(t)),
                values: vec![0],
                targets: vec![failure, success],
            },
        );
    }
}

/// `choose_bucket_for_candidate`. `None`: the test says nothing of this candidate.
fn choose(
    test: &Pair,
    c: &mut Candidate,
    first: bool,
    total: usize,
    buckets: &[(Bucket, Vec<&mut Candidate>)],
    index: &FxHashMap<Bucket, usize>,
) -> Option<Bucket> {
    // Which element is meant is not known: such places are no two the same.
    let element = test.place.projections.iter().any(|p| matches!(p, Proj::ConstIndex | Proj::Subslice));
    let at = match (first, element) {
        (true, _) => 0,
        (false, true) => return None,
        (false, false) => {
            c.flat.pairs.iter().position(|p| same(&p.place, &test.place) && !matches!(p.case, Case::Or(_)))?
        }
    };
    let contains = |r: &Option<(i128, i128)>, n: i128| r.is_none_or(|(lo, hi)| lo <= n && n <= hi);
    let failure = (total <= MAX_SORTED).then_some((Bucket::Failure, false));
    let (bucket, fully) = match (&test.case, &c.flat.pairs[at].case) {
        (Case::Variant(_), Case::Variant(v)) => (Bucket::Variant(*v), true),
        (Case::Const(Value::Scalar(_)), Case::Const(Value::Scalar(n))) => {
            let in_the_way = |c: &Candidate| {
                c.flat
                    .pairs
                    .iter()
                    .any(|p| same(&p.place, &test.place) && matches!(&p.case, Case::Range(r) if contains(r, *n)))
            };
            if index.get(&Bucket::Failure).is_some_and(|i| buckets[*i].1.iter().any(|c| in_the_way(c))) {
                return None;
            }
            (Bucket::Scalar(*n), true)
        }
        (Case::Const(Value::Scalar(_)), Case::Range(r)) => {
            if index.keys().any(|b| matches!(b, Bucket::Scalar(n) if contains(r, *n))) {
                return None;
            }
            failure?
        }
        (Case::Const(Value::Bool(_)), Case::Const(Value::Bool(b))) => {
            (if *b { Bucket::Success } else { Bucket::Failure }, true)
        }
        (Case::Const(Value::Text(a)), Case::Const(Value::Text(b))) if a == b => (Bucket::Success, true),
        (Case::Const(Value::Text(_)), Case::Const(Value::Text(_))) => failure?,
        (Case::Range(Some(a)), Case::Range(Some(b))) if a == b => (Bucket::Success, true),
        (Case::Range(Some(a)), Case::Range(Some(b))) if a.1 < b.0 || b.1 < a.0 => failure?,
        (Case::Range(Some(_)), Case::Range(Some(_))) => return None,
        (Case::Range(r), Case::Const(Value::Scalar(n))) if !contains(r, *n) => failure?,
        (Case::Len { min: test, exact: true }, Case::Len { min, exact }) => match (test.cmp(min), exact) {
            (Ordering::Equal, true) => (Bucket::Success, true),
            (Ordering::Less, _) | (Ordering::Greater, true) => failure?,
            (Ordering::Equal | Ordering::Greater, false) => return None,
        },
        (Case::Len { min: test, exact: false }, Case::Len { min, exact }) => match (test.cmp(min), exact) {
            (Ordering::Equal, false) => (Bucket::Success, true),
            (Ordering::Less, _) | (Ordering::Equal, true) => (Bucket::Success, false),
            (Ordering::Greater, true) => failure?,
            (Ordering::Greater, false) => return None,
        },
        // What cannot be compared: the test is the candidate's own, or nothing is known.
        _ if first => (Bucket::Success, true),
        _ => return None,
    };
    if fully {
        let pair = c.flat.pairs.remove(at);
        c.flat.pairs.extend(pair.subpairs);
        sort_pairs(&mut c.flat.pairs);
    }
    Some(bucket)
}

/// An integer or character literal.
fn parse_scalar(text: &str) -> Option<i128> {
    let text = text.trim();
    if let Some(inner) = text.strip_prefix("b'").or_else(|| text.strip_prefix('\'')).and_then(|t| t.strip_suffix('\''))
    {
        let mut chars = inner.chars();
        return match (chars.next(), chars.next()) {
            (Some(c), None) if c != '\\' => Some(i128::from(u32::from(c))),
            _ => None,
        };
    }
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    };
    let digits = digits.replace('_', "");
    let (radix, digits) = match digits.get(..2) {
        Some("0x") => (16, &digits[2..]),
        Some("0o") => (8, &digits[2..]),
        Some("0b") => (2, &digits[2..]),
        _ => (10, digits.as_str()),
    };
    let end = digits.find(['i', 'u']).unwrap_or(digits.len());
    let n = i128::from_str_radix(&digits[..end], radix).ok()?;
    Some(if negative { -n } else { n })
}

/// Both ends of a range of literals, inclusive.
fn parse_range(text: &str) -> Option<(i128, i128)> {
    let (lo, hi) = text.split_once("..")?;
    let lo = if lo.trim().is_empty() { i128::MIN } else { parse_scalar(lo)? };
    let hi = match (hi.strip_prefix('='), hi.trim().is_empty()) {
        (Some(hi), _) => parse_scalar(hi)?,
        (None, true) => i128::MAX,
        (None, false) => parse_scalar(hi)? - 1,
    };
    Some((lo, hi))
}
