//! Patterns: the tests they make and the variables they bind.

use super::Builder;
use super::expr::bool_const;
use super::place::PlaceBuilder;
use crate::mir::*;
use asyncsend_hir::Span;
use asyncsend_hir::ast::BinOp;
use asyncsend_ty::thir::{self, BindMode, PatId, PatKind};
use asyncsend_ty::{IntTy, Ty, TyCx};

/// One check that a pattern makes.
#[derive(Clone)]
pub(crate) enum Test {
    Variant { place: PlaceBuilder, variant: u32, span: Span },
    Const { place: PlaceBuilder, ty: Ty, span: Span },
    Range { place: PlaceBuilder, ty: Ty, span: Span },
    Len { place: PlaceBuilder, min: u128, exact: bool, span: Span },
    /// One of the alternatives (that bind nothing) must pass.
    Any(Vec<Vec<Test>>),
    /// A never pattern.
    Never,
}

#[derive(Clone)]
pub(crate) struct Binding {
    pub(crate) var: thir::LocalId,
    pub(crate) mode: BindMode,
    pub(crate) source: PlaceBuilder,
    pub(crate) span: Span,
}

/// One way for a pattern to match: or-patterns that bind make several.
#[derive(Clone, Default)]
pub(crate) struct Leaf {
    pub(crate) tests: Vec<Test>,
    pub(crate) bindings: Vec<Binding>,
}

/// How many ways one pattern may have; beyond, only the first alternatives are kept.
const MAX_LEAVES: usize = 64;

impl<'a, C: TyCx<'a> + Copy> Builder<'_, 'a, C> {
    /// All the ways in which `pat` can match `place`.
    pub(crate) fn leaves(&mut self, pat: PatId, place: PlaceBuilder) -> Vec<Leaf> {
        let mut leaves = vec![Leaf::default()];
        self.add_pat(pat, place, &mut leaves);
        leaves
    }

    fn add_test(leaves: &mut [Leaf], test: Test) {
        for l in leaves {
            l.tests.push(test.clone());
        }
    }

    fn add_pat(&mut self, pat: PatId, place: PlaceBuilder, leaves: &mut Vec<Leaf>) {
        let thir = self.thir;
        let p = &thir.pats[pat];
        let span = p.span;
        match &p.kind {
            PatKind::Wild | PatKind::Error => {}
            PatKind::Never => Self::add_test(leaves, Test::Never),
            PatKind::Bind { local, mode, sub } => {
                // The subpattern's bindings come first.
                if let Some(s) = sub {
                    self.add_pat(*s, place.clone(), leaves);
                }
                for l in leaves {
                    l.bindings.push(Binding { var: *local, mode: *mode, source: place.clone(), span });
                }
            }
            PatKind::Variant { variant, fields, .. } => {
                let is_enum = self.is_enum(p.ty);
                let mut inner = place.clone();
                if is_enum {
                    let several = p.ty.as_adt().is_none_or(|(d, _)| self.cx.variants(d).len() > 1);
                    if several {
                        Self::add_test(leaves, Test::Variant { place, variant: *variant, span });
                    }
                    inner = inner.project(Proj::Downcast(*variant));
                }
                for (i, f) in fields {
                    let ty = thir.pats[*f].ty;
                    self.add_pat(*f, inner.clone().project(Proj::Field(*i, ty)), leaves);
                }
            }
            PatKind::Tuple(fields) => {
                for (i, f) in fields {
                    let ty = thir.pats[*f].ty;
                    self.add_pat(*f, place.clone().project(Proj::Field(*i, ty)), leaves);
                }
            }
            PatKind::Deref(s) => self.add_pat(*s, place.project(Proj::Deref), leaves),
            PatKind::Const => Self::add_test(leaves, Test::Const { place, ty: p.ty, span }),
            PatKind::Range => Self::add_test(leaves, Test::Range { place, ty: p.ty, span }),
            PatKind::Slice { before, rest, after, array } => {
                let min = (before.len() + after.len()) as u128;
                // `[..]` matches every slice.
                if !array && !(min == 0 && rest.is_some()) {
                    Self::add_test(leaves, Test::Len { place: place.clone(), min, exact: rest.is_none(), span });
                }
                for s in before {
                    self.add_pat(*s, place.clone().project(Proj::ConstIndex), leaves);
                }
                if let Some(Some(s)) = rest {
                    self.add_pat(*s, place.clone().project(Proj::Subslice), leaves);
                }
                for s in after {
                    self.add_pat(*s, place.clone().project(Proj::ConstIndex), leaves);
                }
            }
            PatKind::Or(alternatives) => {
                let mut all: Vec<Vec<Leaf>> = Vec::with_capacity(alternatives.len());
                for a in alternatives {
                    let l = self.leaves(*a, place.clone());
                    all.push(l);
                }
                if all.iter().flatten().all(|l| l.bindings.is_empty()) {
                    let tests: Vec<Vec<Test>> = all.into_iter().flatten().map(|l| l.tests).collect();
                    // An alternative without tests always matches.
                    if !tests.iter().any(|t| t.is_empty()) {
                        Self::add_test(leaves, Test::Any(tests));
                    }
                    return;
                }
                let mut flat: Vec<Leaf> = all.into_iter().flatten().collect();
                if leaves.len() * flat.len() > MAX_LEAVES {
                    self.gap(span, "or-patterns with too many combinations");
                    flat.truncate((MAX_LEAVES / leaves.len()).max(1));
                }
                let before = std::mem::take(leaves);
                for l in before {
                    for f in &flat {
                        let mut n = l.clone();
                        n.tests.extend(f.tests.iter().cloned());
                        n.bindings.extend(f.bindings.iter().cloned());
                        leaves.push(n);
                    }
                }
            }
        }
    }

    /// Emits the tests from the current block on: success goes on in the new current block, failure to `fail`.
    pub(crate) fn emit_tests(&mut self, tests: &[Test], fail: BlockId) {
        for t in tests {
            match t {
                Test::Variant { place, variant, span } => {
                    let Some(place) = self.resolve(place) else { continue };
                    let d = self.plain_temp(Ty::int(IntTy::Isize), *span);
                    self.assign(*span, Place::local(d), Rvalue::Discriminant(place));
                    let ok = self.new_block();
                    self.terminate(*span, TerminatorKind::Switch { discr: Operand::Move(Place::local(d)), values: vec![u128::from(*variant)], targets: vec![ok, fail] });
                    self.cur = ok;
                }
                Test::Const { place, ty, span } => self.compare(place, *ty, BinOp::Eq, *span, fail),
                Test::Range { place, ty, span } => self.compare(place, *ty, BinOp::Le, *span, fail),
                Test::Len { place, min, exact, span } => {
                    let Some(place) = self.resolve(place) else { continue };
                    let len = self.plain_temp(Ty::usize(), *span);
                    self.assign(*span, Place::local(len), Rvalue::Len(place));
                    let n = Operand::Const(ConstOperand { ty: Ty::usize(), kind: ConstKind::Int(*min), span: *span });
                    let op = if *exact { BinOp::Eq } else { BinOp::Ge };
                    self.branch_on(Rvalue::Binary(op, Operand::Move(Place::local(len)), n), *span, fail);
                }
                Test::Any(alternatives) => {
                    let join = self.new_block();
                    for (i, a) in alternatives.iter().enumerate() {
                        let next = if i + 1 == alternatives.len() { fail } else { self.new_block() };
                        self.emit_tests(a, next);
                        let here = self.cur;
                        self.goto(here, join);
                        self.cur = next;
                    }
                    self.cur = join;
                }
                Test::Never => {
                    let span = self.span;
                    self.diverge(span);
                }
            }
        }
    }

    fn compare(&mut self, place: &PlaceBuilder, ty: Ty, op: BinOp, span: Span, fail: BlockId) {
        let Some(place) = self.resolve(place) else { return };
        let c = Operand::Const(ConstOperand { ty, kind: ConstKind::Other, span });
        self.branch_on(Rvalue::Binary(op, Operand::Copy(place), c), span, fail);
    }

    fn branch_on(&mut self, value: Rvalue, span: Span, fail: BlockId) {
        let t = self.plain_temp(Ty::bool(), span);
        self.assign(span, Place::local(t), value);
        let ok = self.new_block();
        self.terminate(span, TerminatorKind::Switch { discr: Operand::Move(Place::local(t)), values: vec![0], targets: vec![fail, ok] });
        self.cur = ok;
    }

    // ---- variables

    /// Makes the locals of a pattern's variables. Alternatives of an or-pattern share theirs by name.
    pub(crate) fn declare_bindings(&mut self, pat: PatId, with_guard: bool) {
        let mut found = Vec::new();
        self.bindings_of(pat, &mut found);
        let mut by_name = rustc_hash::FxHashMap::default();
        for (var, span) in found {
            let name = self.thir.locals[var].name;
            match by_name.get(&name) {
                Some(first) if *first == var => {}
                Some(first) => {
                    if let Some(v) = self.vars.get(first).copied() {
                        self.vars.insert(var, v);
                    }
                }
                None => {
                    by_name.insert(name, var);
                    self.declare(var, span, with_guard);
                }
            }
        }
    }

    /// The variables of a pattern, each as often as it is written.
    pub(crate) fn bindings_of(&self, pat: PatId, out: &mut Vec<(thir::LocalId, Span)>) {
        let p = &self.thir.pats[pat];
        match &p.kind {
            PatKind::Wild | PatKind::Const | PatKind::Range | PatKind::Never | PatKind::Error => {}
            PatKind::Bind { local, sub, .. } => {
                out.push((*local, p.span));
                if let Some(s) = sub {
                    self.bindings_of(*s, out);
                }
            }
            PatKind::Variant { fields, .. } | PatKind::Tuple(fields) => {
                for (_, f) in fields {
                    self.bindings_of(*f, out);
                }
            }
            PatKind::Deref(s) => self.bindings_of(*s, out),
            PatKind::Slice { before, rest, after, .. } => {
                for s in before.iter().chain(rest.iter().flatten()).chain(after) {
                    self.bindings_of(*s, out);
                }
            }
            PatKind::Or(ps) => {
                for s in ps {
                    self.bindings_of(*s, out);
                }
            }
        }
    }

    /// `let pat;`
    pub(crate) fn declare_uninit(&mut self, pat: PatId) {
        let mut found = Vec::new();
        self.bindings_of(pat, &mut found);
        for (var, span) in found {
            let Some(local) = self.local_of(var) else { continue };
            let scope = self.regions.var(var);
            self.storage_live(local, span);
            self.schedule_both(scope, local);
        }
    }

    /// `let pat = init;`: a plain binding is written to directly.
    pub(crate) fn init_pattern(&mut self, pat: PatId, init: thir::ExprId) {
        let p = &self.thir.pats[pat];
        if let PatKind::Bind { local: var, mode: BindMode::ByValue, sub: None } = &p.kind
            && let Some(local) = self.local_of(*var)
        {
            let scope = self.regions.var(*var);
            self.storage_live(local, p.span);
            self.schedule(scope, local, super::scope::DropKind::Storage);
            self.expr_into(Place::local(local), init);
            self.schedule(scope, local, super::scope::DropKind::Value);
            return;
        }
        let place = self.scrutinee(init);
        self.place_into_pattern(pat, place);
    }

    /// A function argument: a plain binding is the argument itself.
    pub(crate) fn bind_argument(&mut self, local: LocalId, pat: PatId) {
        let p = &self.thir.pats[pat];
        match &p.kind {
            PatKind::Bind { local: var, mode: BindMode::ByValue, sub: None } => {
                self.locals[local].name = Some(self.thir.locals[*var].name);
                self.locals[local].span = p.span;
                self.vars.insert(*var, super::Var { local, guard_ref: None });
            }
            _ => {
                self.declare_bindings(pat, false);
                self.place_into_pattern(pat, PlaceBuilder::local(local));
            }
        }
    }

    pub(crate) fn false_const(&self, span: Span) -> Operand {
        bool_const(false, span)
    }
}
