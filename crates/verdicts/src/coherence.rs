//! What rustc refuses of impls and traits themselves, whoever uses them: who may implement what (`orphan`), which impls
//! exclude one another (`overlap`), what a header may say (`header`), and which trait objects there are (`objects`).
//!
//! Follows `rustc_hir_analysis::coherence`. The auto traits rest on it: were anyone free to write `impl Send for Rc<u8>`,
//! no other rule would mean anything.

mod declared;
mod header;
mod inherent;
mod members;
mod objects;
mod orphan;
mod overlap;

use crate::place::place;
use asyncsend_diagnostics::Diagnostic;
use asyncsend_hir::ast::{ImplItem, ItemKind};
use asyncsend_hir::{Cx, Db, DefId, DefKind, Program, Span};
use asyncsend_ty::{ImplHeader, TraitRef, TyCx};
use rustc_hash::FxHashSet;

/// What is wrong with the crate's impls.
#[derive(Default)]
pub struct Coherence {
    pub errors: Vec<Diagnostic>,
    /// Traits with an impl that is refused: rustc asks nothing else of their impls.
    pub incoherent: FxHashSet<DefId>,
    /// Impls whose header is refused by itself.
    pub broken: FxHashSet<DefId>,
    /// Names in signatures lead nowhere: what depends on them is no news.
    pub names_missing: bool,
    /// A trait among them: rustc looks at no body then.
    pub no_bodies: bool,
}

impl Coherence {
    fn error(&mut self, cx: Cx<'_>, code: Option<&str>, at: Span, message: String) {
        if let Some(at) = place(cx, at) {
            self.errors.push(Diagnostic::error(code, message).span(at));
        }
    }
}

/// One impl of a trait.
#[derive(Copy, Clone)]
struct TraitImpl<'a> {
    def: DefId,
    item: &'a ImplItem,
    header: &'a ImplHeader,
    trait_ref: TraitRef,
    /// From `impl` (`unsafe impl`) up to the body.
    span: Span,
}

impl<'a> TraitImpl<'a> {
    fn new(cx: Cx<'a>, def: DefId) -> Option<TraitImpl<'a>> {
        let all = cx.item(def);
        let ItemKind::Impl(item) = &all.kind else { return None };
        let header = cx.impl_header(def);
        Some(TraitImpl { def, item, header, trait_ref: header.trait_ref?, span: all.name_span })
    }

    /// Whether a type of the header is not known: nothing is said of it then.
    fn is_unknown(&self) -> bool {
        self.trait_ref.args.has_error()
    }
}

/// All that is wrong, in no order.
pub fn check(cx: Cx<'_>) -> &Coherence {
    coherence_query(cx.db, cx.program)
}

/// No body is looked into, so that an edit of one changes nothing here.
#[salsa::tracked(returns(ref), no_eq)]
fn coherence_query(db: &dyn Db, program: Program) -> Coherence {
    let cx = Cx::new(db, program);
    let mut out = Coherence::default();
    let impls: Vec<DefId> = cx.user_items().iter().copied().filter(|d| d.kind() == DefKind::Impl).collect();
    let mut of_traits: Vec<TraitImpl<'_>> = Vec::new();
    for def in impls {
        match TraitImpl::new(cx, def) {
            Some(i) => of_traits.push(i),
            None => inherent::check(cx, def, &mut out),
        }
    }
    declared::check(cx, &mut out);
    header::traits(cx, &mut out);
    objects::check(cx, &mut out);
    if !out.no_bodies {
        inherent::duplicates(cx, &mut out);
    }
    let mut orphans: FxHashSet<DefId> = FxHashSet::default();
    for i in &of_traits {
        if orphan::check(cx, i, &mut out) {
            orphans.insert(i.def);
            out.incoherent.insert(i.trait_ref.trait_);
        }
    }
    overlap::check(cx, &of_traits, &orphans, &mut out);
    for i in &of_traits {
        let before = out.errors.len();
        header::check(cx, i, &mut out);
        if out.errors.len() > before {
            out.incoherent.insert(i.trait_ref.trait_);
        }
        header::params(cx, i, &mut out);
    }
    // rustc does not compare the items of impls with a trait that has an incoherent one.
    for i in of_traits.iter().filter(|i| !orphans.contains(&i.def)) {
        if !out.incoherent.contains(&i.trait_ref.trait_) || i.item.negative {
            members::check(cx, i, &mut out);
        }
    }
    for i in &of_traits {
        header::specialization(cx, i, &orphans, &mut out);
    }
    out
}
