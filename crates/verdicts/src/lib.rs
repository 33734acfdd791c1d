//! The auto-trait rule tables, verdicts of futures, and obligations.
//!
//! Phase two: typed bodies, control-flow graphs and effect summaries in; diagnostics and verdicts out. Every rule of the
//! RFC's sections on `Send`, `Resident`, isolation and futures is decided here and named by its item in
//! `asyncsend_rules`. Must not know: syntax, how a diagnostic is printed, chalk.

mod audit;
pub mod auto;
pub mod code;
mod coherence;
pub mod conditions;
pub mod coverage;
mod effects;
mod explain;
mod fixes;
mod forest;
pub mod futures;
mod glue;
pub mod inspect;
mod obligations;
mod offers;
mod place;
mod promised;
mod recursion;
mod rustc;
mod today;
mod warm;
mod wf;

pub use effects::{Cause, FnEffects};
pub use explain::Reason;
pub use futures::{FutureKind, FutureVerdict, Verdict};
pub use warm::warm;

use asyncsend_diagnostics::Diagnostic;
use asyncsend_effects::Effects;
use asyncsend_hir::{Cx, Db, FrontErrorKind, Program, RuleSet};
use asyncsend_rules::{self as rules, codes};
use asyncsend_ty::TyCx;

/// Everything `asyncsend check` has to say about a crate, sorted.
pub fn check(cx: Cx<'_>) -> &[Diagnostic] {
    check_query(cx.db, cx.program)
}

/// Every future of a crate, in source order.
pub fn futures(cx: Cx<'_>) -> &[FutureVerdict] {
    futures_query(cx.db, cx.program)
}

/// Every function of a crate with its declared and inferred properties, in source order.
pub fn effects_report(cx: Cx<'_>) -> &[FnEffects] {
    effects_query(cx.db, cx.program)
}

/// What the front end reports of a crate.
pub fn front(cx: Cx<'_>) -> Vec<Diagnostic> {
    let mut out = front_errors(cx, false);
    asyncsend_diagnostics::sort(&mut out);
    out
}

#[salsa::tracked(returns(ref))]
fn effects_query(db: &dyn Db, program: Program) -> Vec<FnEffects> {
    effects::report(Cx::new(db, program))
}

#[salsa::tracked(returns(ref))]
fn check_query(db: &dyn Db, program: Program) -> Vec<Diagnostic> {
    let cx = Cx::new(db, program);
    let coherence = coherence::check(cx);
    let mut out = front_errors(cx, coherence.names_missing);
    with_prover(cx, |p, summaries| {
        out.extend(obligations::check(p));
        out.extend(audit::unsafe_impls(p));
        if let Some(summaries) = summaries {
            out.extend(effects::promises(p, &summaries.promises()));
            if cx.rules() != RuleSet::Rust {
                out.extend(effects::blocking(p, &summaries.blocking()));
            }
        }
    });
    if !coherence.no_bodies {
        out.extend(recursion::check(cx));
    }
    out.extend(coherence.errors.iter().cloned());
    asyncsend_diagnostics::sort(&mut out);
    out
}

#[salsa::tracked(returns(ref))]
fn futures_query(db: &dyn Db, program: Program) -> Vec<FutureVerdict> {
    let mut out = Vec::new();
    with_prover(Cx::new(db, program), |p, _| out = futures::futures(p));
    out
}

/// Runs `f` with a prover that knows the effects, and with the effects where anything asks for them.
fn with_prover(cx: Cx<'_>, f: impl for<'e> FnOnce(&auto::Prover<'e>, Option<&Effects<'e, Cx<'e>>>)) {
    if cx.rules() == RuleSet::Rust && !has_promises(cx) {
        // Nothing of today's language asks for effects.
        return f(&auto::Prover::new(cx, None), None);
    }
    let oracle = effects::Oracle(auto::Prover::new(cx, None));
    let summaries = Effects::compute(cx, &oracle, &[]);
    let facts = effects::Facts(&summaries);
    f(&auto::Prover::new(cx, Some(&facts)), Some(&summaries));
}

/// Whether the user declares any property: promises are checked in every rule set.
fn has_promises(cx: Cx<'_>) -> bool {
    use asyncsend_hir::Props;
    cx.user_items().iter().any(|def| {
        let item = cx.item(*def);
        let of_fn = matches!(&item.kind, asyncsend_hir::ast::ItemKind::Fn(f) if f.props != Props::NONE);
        of_fn || item.attrs.props != Props::NONE
    })
}

/// What the front end could not take, and where inference gave up: that is no news where names lead nowhere.
fn front_errors(cx: Cx<'_>, names_missing: bool) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    let mut reported = rustc_hash::FxHashSet::default();
    for e in cx.front_errors() {
        reported.insert(e.span);
        let (code, is_error) = match e.kind {
            FrontErrorKind::Syntax => (&codes::SYNTAX, true),
            FrontErrorKind::Property => (&codes::PROPERTY, true),
            FrontErrorKind::Limit => (&codes::LIMIT, true),
            FrontErrorKind::Unsupported => (&codes::UNSUPPORTED, false),
        };
        let d = if is_error {
            Diagnostic::error(Some(code.id), &*e.message)
        } else {
            Diagnostic::warning(Some(code.id), &*e.message)
        };
        let d = if e.kind == FrontErrorKind::Property { d.rule(asyncsend_rules::PROP_SYNTAX.id) } else { d };
        let d = match place::place(cx, e.span) {
            Some(s) => d.span(s),
            None => d,
        };
        out.push(match &e.help {
            Some(h) => d.help(h.as_str()),
            None => d,
        });
    }
    for owner in cx.user_bodies() {
        if cx.thir(owner).is_none() {
            let d = Diagnostic::warning(Some(codes::UNDECIDED.id), "the types of this body depend on themselves");
            out.extend(place::place(cx, cx.item(owner).name_span).map(|s| d.span(s)));
        }
        for m in cx.thir(owner).map(|t| t.property_mismatches.as_slice()).unwrap_or_default() {
            out.extend(place::place(cx, m.span).map(|s| {
                Diagnostic::error(Some(codes::PROMISE.id), m.reason.as_str()).span(s).rule(rules::PROP_IDENTITY.id)
            }));
        }
        // What the front end could not take is a gap in the body too: once is enough.
        for gap in cx
            .thir(owner)
            .map(|t| t.gaps.as_slice())
            .unwrap_or_default()
            .iter()
            .filter(|gap| !names_missing && !reported.contains(&gap.span))
        {
            out.extend(
                place::place(cx, gap.span)
                    .map(|s| Diagnostic::warning(Some(codes::UNDECIDED.id), gap.reason.as_str()).span(s)),
            );
        }
    }
    out
}
