//! Patterns: the variables they bind. (The tests they make are in [`super::tree`].)

use super::Builder;
use super::expr::bool_const;
use super::place::PlaceBuilder;
use crate::mir::*;
use asyncsend_hir::Span;
use asyncsend_ty::TyCx;
use asyncsend_ty::thir::{self, BindMode, PatId, PatKind};

#[derive(Clone)]
pub(crate) struct Binding {
    pub(crate) var: thir::LocalId,
    pub(crate) mode: BindMode,
    pub(crate) source: PlaceBuilder,
    pub(crate) span: Span,
}

impl<'a, C: TyCx<'a> + Copy> Builder<'_, 'a, C> {
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
