//! What an `unsafe impl` of `Send` or `Sync` asserts against the fields of its type: `asyncsend::unsafe-impl`.

use crate::auto::{Answer, Prover, Question, lookup};
use crate::explain::{leaf_sentence, reasons, with_reasons};
use crate::place::place;
use asyncsend_diagnostics::Diagnostic;
use asyncsend_hir::ast::ItemKind;
use asyncsend_hir::{Cx, DefId, DefKind, Span};
use asyncsend_rules::{self as rules, codes};
use asyncsend_ty::{TyCx, TyKind};

/// A finding for each impl that the fields do not bear out, with the way from each such field to what is in it.
pub fn unsafe_impls(p: &Prover<'_>) -> Vec<Diagnostic> {
    let impls = p.cx.user_items().iter().filter(|def| def.kind() == DefKind::Impl);
    impls.filter_map(|def| unsafe_impl(p, *def)).collect()
}

fn unsafe_impl(p: &Prover<'_>, def: DefId) -> Option<Diagnostic> {
    let header = p.cx.impl_header(def);
    let trait_ = header.trait_ref?.trait_;
    let question = [Question::Send, Question::Sync].into_iter().find(|q| lookup::trait_of(p, *q) == Some(trait_))?;
    let TyKind::Adt(adt, args) = header.self_ty.kind() else { return None };
    if header.negative {
        return None;
    }
    let env = p.env_of(def);
    let fields = lookup::field_goals(p, env, question, *adt, *args);
    let against: Vec<_> = fields.into_iter().filter(|(goal, _)| p.prove(env, *goal) == Answer::Refuted).collect();
    let count = match against.len() {
        0 => return None,
        1 => "a field".to_owned(),
        n => format!("{n} fields"),
    };
    let (ty, name) = (p.cx.display(header.self_ty), trait_.name());
    let message = format!("`unsafe impl {name} for {ty}` is believed against {count} of `{}`", adt.name());
    let label = format!("nothing but this makes `{ty}` {}", question.quoted());
    let mut d =
        Diagnostic::warning(Some(codes::UNSAFE_IMPL.id), message).span(place(p.cx, head(p.cx, def))?.label(label));
    for (goal, via) in against {
        let mut why = p.why(env, goal)?;
        // The chain starts at the field's type: say which field that is.
        why.steps.first_mut()?.via = via;
        let mut steps = reasons(p, &why);
        if let [.., above, last] = &mut *steps
            && last.message == leaf_sentence(p, &why)
        {
            above.message = format!("{}: {}", above.message, last.message);
            steps.pop();
        }
        d = with_reasons(p, d, &steps);
    }
    let help = format!(
        "what such a field shares with another thread is a data race; {} fields need no `unsafe impl`",
        question.quoted()
    );
    Some(d.help(help).rule(rules::AUTO_EXPLICIT_IMPL.id))
}

/// From `unsafe impl` to the type.
fn head(cx: Cx<'_>, def: DefId) -> Span {
    let item = cx.item(def);
    match &item.kind {
        ItemKind::Impl(imp) => Span { end: imp.self_ty.span.end, ..item.span },
        _ => item.span,
    }
}
