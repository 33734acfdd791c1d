//! `Send` and `Sync` errors in rustc's words.
//!
//! Follows `rustc_trait_selection::error_reporting::traits::suggestions`: most refusals are `E0277` about the type at the
//! leaf; where a coroutine is in the chain and the type just below it is found among what it captured or keeps, the error
//! has no code and speaks of the future instead (`maybe_note_obligation_cause_for_async_await`).

use crate::auto::{Goal, Prover, Question, Subject, Via, WhyStep};
use crate::fixes;
use crate::offers;
use crate::place::{await_keyword, def_place, method_name, place, snippet};
use asyncsend_diagnostics::{Applicability, Diagnostic, LabeledSpan, SubLevel};
use asyncsend_hir::ast::{BoundKind, CoroutineKind, GenericParamKind, Visibility};
use asyncsend_hir::{DefId, DefKind, Span};
use asyncsend_ty::thir::{Cause, CauseKind, ClosureInfoKind, CoroutineSource, ExprKind};
use asyncsend_ty::{Mutability, Ty, TyCx, TyKind};

/// How many steps of a chain are shown at either end.
const SHOWN_STEPS: usize = 8;

/// The error for one refused obligation of `here`. `at`: its primary span.
pub fn error(p: &Prover<'_>, here: DefId, steps: &[WhyStep], at: Span, cause: &Cause) -> Option<Diagnostic> {
    let last = steps.last()?;
    // rustc blames the whole call where no argument is to blame.
    let at = match &cause.kind {
        CauseKind::ItemBound { call_span, arg_span: None, .. }
            if call_span.start == at.start && call_span.end > at.end =>
        {
            *call_span
        }
        _ => at,
    };
    let d = match future_form(p, steps, here) {
        Some(form) => form.diagnostic(p, steps, at),
        None => plain(p, steps, last, at, cause)?,
    };
    let d = match (here.kind(), &cause.kind, last.goal.question()) {
        (DefKind::Static, CauseKind::Other, Some(Question::Sync)) => {
            d.note("shared static variables must have a type that implements `Sync`")
        }
        _ => d,
    };
    let d = bound_note(p, d, cause);
    let bound = last.goal.question().filter(|q| verb(*q).is_some());
    let missing = bound.and_then(|q| offers::missing_bound(p, here, subject_ty(last.goal), q));
    let d = [fixes::let_go_of(p, steps), missing].into_iter().flatten().fold(d, |d, fix| fix.on(p.cx, d));
    // Elsewhere the type is named at the error itself.
    let d = match offers::instead_of_rc(p, here, subject_ty(last.goal)).filter(|_| d.code.is_none()) {
        Some(help) => d.help(help),
        None => d,
    };
    Some(restrict(p, d, last, here).rule(last.rule.id))
}

/// What to use instead of a cell (`#[rustc_on_unimplemented]` of `Sync`).
fn instead(p: &Prover<'_>, d: Diagnostic, goal: Goal) -> Diagnostic {
    let (Some(Question::Sync), TyKind::Adt(def, args)) = (goal.question(), subject_ty(goal).kind()) else { return d };
    if p.cx.is_user(*def) {
        return d;
    }
    let advice = match def.name().as_str() {
        "Cell" => match args.first().map(|a| a.ty().kind()) {
            Some(content @ (TyKind::Int(_) | TyKind::Bool)) => {
                let name = p.cx.display(Ty::new(content.clone()));
                let atomic = match name.split_at(1) {
                    (_, "128") => return d,
                    (first, rest) => format!("Atomic{}{rest}", first.to_uppercase()),
                };
                format!("`std::sync::RwLock` or `std::sync::atomic::{atomic}` instead")
            }
            _ => "`std::sync::RwLock`".to_owned(),
        },
        "RefCell" => "`std::sync::RwLock` instead".to_owned(),
        "OnceCell" => "`std::sync::OnceLock` instead".to_owned(),
        _ => return d,
    };
    d.note(format!("if you want to do aliasing and mutation between multiple threads, use {advice}"))
}

/// The bound that a type parameter lacks, as a suggestion.
fn restrict(p: &Prover<'_>, mut d: Diagnostic, last: &WhyStep, here: DefId) -> Diagnostic {
    let (Some(question), TyKind::Param(param)) = (last.goal.question(), subject_ty(last.goal).kind()) else { return d };
    if verb(question).is_none() {
        return d;
    }
    let owner = p.cx.body_owner(here);
    let generics = [Some(owner), owner.parent()]
        .into_iter()
        .flatten()
        .filter_map(|def| asyncsend_hir::item_generics(p.cx.try_item(def)?));
    let Some(found) = generics.flat_map(|g| &g.params).find(|g| g.name == param.name) else { return d };
    let GenericParamKind::Type { bounds, synthetic, .. } = &found.kind else { return d };
    // What a macro wrote cannot be changed at its call.
    let first = if *synthetic { "impl" } else { found.name.as_str() };
    if !p.cx.file_text(found.span.file).get(found.span.start as usize..).is_some_and(|t| t.starts_with(first)) {
        return d;
    }
    let (text, end) = match bounds.last() {
        Some(last) => (format!(" + std::marker::{}", question.name()), last.span.end),
        None => (format!(": std::marker::{}", question.name()), found.span.start + found.name.as_str().len() as u32),
    };
    let Some(at) = place(p.cx, Span { start: end, end, ..found.span }) else { return d };
    let what = if *synthetic { "opaque type" } else { "type parameter" };
    let further = if bounds.is_empty() || *synthetic { "" } else { "further " };
    // Of what others may call, not all callers are seen.
    let is_public = p.cx.try_item(owner).is_some_and(|i| i.vis == Visibility::Public);
    let applicability = if is_public { Applicability::MaybeIncorrect } else { Applicability::MachineApplicable };
    let message = format!("consider {further}restricting {what} `{}` with trait `{}`", param.name, question.name());
    d = d.child(SubLevel::Help, message, Vec::new());
    if let Some(help) = d.children.last_mut() {
        help.suggestions.push(asyncsend_diagnostics::Suggestion {
            file: at.file,
            byte_start: at.byte_start,
            byte_end: at.byte_end,
            replacement: text,
            applicability,
        });
    }
    d
}

fn verb(q: Question) -> Option<&'static str> {
    match q {
        Question::Send => Some("sent"),
        Question::Sync => Some("shared"),
        _ => None,
    }
}

fn subject_ty(goal: Goal) -> Ty {
    goal.ty().unwrap_or_else(Ty::error)
}

// ------------------------------------------------------------------------------------------------------------ the E0277 form

fn plain(p: &Prover<'_>, steps: &[WhyStep], last: &WhyStep, at: Span, cause: &Cause) -> Option<Diagnostic> {
    let question = last.goal.question();
    let name = trait_name(last.goal)?;
    let ty = p.cx.display(subject_ty(last.goal));
    // Of `&T: Send`, which comes down to `T: Sync`, rustc says the former.
    let main = steps.first().map(|s| s.goal).filter(|root| {
        let mut peeled = subject_ty(*root);
        while let TyKind::Ref(inner, _) = peeled.kind() {
            peeled = *inner;
        }
        peeled == subject_ty(last.goal) && root.question().is_some_and(|q| Some(q) != question)
    });
    let main = main.unwrap_or(last.goal);
    let shown = p.cx.display(subject_ty(main));
    let message = match (question.and_then(verb), main.question().and_then(verb)) {
        (Some(_), Some(verb)) => format!("`{shown}` cannot be {verb} between threads safely"),
        _ => format!("the trait bound `{ty}: {name}` is not satisfied"),
    };
    let code = operator_code(p, cause).unwrap_or("E0277");
    let mut d = Diagnostic::error(Some(code), message.clone()).span(place(p.cx, at)?.label(message));
    let root = steps
        .iter()
        .find_map(|s| (s.goal.question() == question).then(|| s.goal.ty()).flatten())
        .unwrap_or_else(Ty::error);
    if !matches!(subject_ty(last.goal).kind(), TyKind::Param(_)) {
        let within =
            if p.cx.display(root) == ty { String::new() } else { format!("within `{}`, ", p.cx.display(root)) };
        d = d.help(format!("{within}the trait `{name}` is not implemented for `{ty}`"));
    }
    d = instead(p, d, main);
    if let TyKind::Closure(def, _) = root.kind()
        && p.cx.display(root) != ty
        && let Some(header) = header(p, *def)
    {
        d.spans.push(LabeledSpan { primary: false, ..header.label(format!("within this `{}`", p.cx.display(root))) });
    }
    let above = steps.len().saturating_sub(1);
    for i in (0..above).rev() {
        // rustc hides the middle of long chains as well.
        if above > 2 * SHOWN_STEPS && i >= SHOWN_STEPS && i < above - SHOWN_STEPS {
            if i == SHOWN_STEPS {
                d = d.note(format!("{} redundant requirements hidden", above - 2 * SHOWN_STEPS));
            }
            continue;
        }
        let of_user = matches!(subject_ty(steps[i].goal).kind(), TyKind::Adt(def, _) if p.cx.is_user(*def));
        let inside_model =
            i > 0 && !of_user && matches!(&steps[i].via, Via::Field { owner, .. } if !p.cx.is_user(*owner));
        // The upvars of a closure are a tuple to rustc too, but it does not show it.
        let upvars = steps[i].via == Via::Upvars;
        if !inside_model && !upvars {
            d = required(p, d, &steps[i], &steps[i + 1].via);
        }
    }
    Some(d)
}

/// What rustc calls an operator that is not there for its operands.
fn operator_code(p: &Prover<'_>, cause: &Cause) -> Option<&'static str> {
    let CauseKind::ItemBound { item, bound_span: None, .. } = &cause.kind else { return None };
    let trait_ = item.parent()?;
    let is = |names: &[&str]| names.iter().any(|n| p.cx.lang_item(n) == Some(trait_));
    const BINARY: [&str; 12] =
        ["add", "sub", "mul", "div", "rem", "bitand", "bitor", "bitxor", "shl", "shr", "eq", "partial_ord"];
    const ASSIGN: [&str; 10] = [
        "add_assign",
        "sub_assign",
        "mul_assign",
        "div_assign",
        "rem_assign",
        "bitand_assign",
        "bitor_assign",
        "bitxor_assign",
        "shl_assign",
        "shr_assign",
    ];
    match () {
        () if is(&BINARY) => Some("E0369"),
        () if is(&ASSIGN) => Some("E0368"),
        () if is(&["neg", "not"]) => Some("E0600"),
        () => None,
    }
}

/// The trait that a goal is about.
fn trait_name(goal: Goal) -> Option<String> {
    match goal {
        Goal::Holds(tr) => Some(tr.trait_.name().to_string()),
        _ => goal.question().map(Question::name),
    }
}

/// "required because it appears within…" for one step above the leaf.
fn required(p: &Prover<'_>, d: Diagnostic, step: &WhyStep, via: &Via) -> Diagnostic {
    let ty = match step.goal {
        Goal::Auto(_, Subject::Ty(ty)) => ty,
        Goal::Holds(tr) => {
            let message = format!("required for `{}` to implement `{}`", p.cx.display(tr.self_ty()), tr.trait_.name());
            let mut spans = Vec::new();
            if let Via::Clause { span: Some(span), .. } = via {
                spans.extend(place(p.cx, *span).map(|s| s.label("unsatisfied trait bound introduced here").primary()));
            }
            return d.child(SubLevel::Note, message, spans);
        }
        _ => return d,
    };
    let question = step.goal.question().map(Question::name).unwrap_or_default();
    let shown = p.cx.display(ty);
    match (ty.kind(), via) {
        (TyKind::Closure(def, _), _) => d.child(
            SubLevel::Note,
            "required because it's used within this closure",
            header(p, *def).into_iter().collect(),
        ),
        (TyKind::Coroutine(def, _), _) => {
            let what = match p.cx.closure_info(*def).map(|i| i.kind) {
                Some(ClosureInfoKind::Coroutine(CoroutineKind::Async, CoroutineSource::Block)) => "`async` block",
                Some(ClosureInfoKind::Coroutine(CoroutineKind::Async, CoroutineSource::Fn)) => "`async` fn body",
                Some(ClosureInfoKind::Coroutine(CoroutineKind::Async, CoroutineSource::Closure)) => "`async` closure",
                Some(ClosureInfoKind::Coroutine(CoroutineKind::Gen, _)) => "`gen` block",
                _ => "coroutine",
            };
            d.child(
                SubLevel::Note,
                format!("required because it's used within this {what}"),
                header(p, *def).into_iter().collect(),
            )
        }
        // `impl Send for &T`; the other auto traits of references are structural to rustc.
        (TyKind::Ref(_, m), _) if step.goal.question() != Some(Question::Send) || *m == Mutability::Mut => {
            d.note(format!("required because it appears within the type `{shown}`"))
        }
        (TyKind::Ref(..), _) | (_, Via::Clause { .. }) if step.rule != &asyncsend_rules::AUTO_STRUCTURAL => {
            d.note(format!("required for `{shown}` to implement `{question}`"))
        }
        (TyKind::Adt(def, _), _) => d.child(
            SubLevel::Note,
            format!("required because it appears within the type `{shown}`"),
            def_place(p.cx, *def).map(LabeledSpan::primary).into_iter().collect(),
        ),
        _ => d.note(format!("required because it appears within the type `{shown}`")),
    }
}

fn header(p: &Prover<'_>, def: DefId) -> Option<LabeledSpan> {
    place(p.cx, p.cx.closure_info(def)?.header_span).map(LabeledSpan::primary)
}

/// "required by a bound in…".
fn bound_note(p: &Prover<'_>, mut d: Diagnostic, cause: &Cause) -> Diagnostic {
    if let CauseKind::ItemBound { item, bound_span, call_span, arg_span } = &cause.kind {
        let name = item_name(p, *item);
        let spans = bound_span
            .and_then(|s| place(p.cx, s))
            .map(|s| s.label(format!("required by this bound in `{name}`")).primary());
        d = d.child(SubLevel::Note, format!("required by a bound in `{name}`"), spans.into_iter().collect());
        let callable = matches!(item.kind(), DefKind::Fn);
        let range = |s: &LabeledSpan| (s.byte_start, s.byte_end);
        let whole = d.primary().map(range) == place(p.cx, *call_span).as_ref().map(range);
        if callable
            && d.code.is_some()
            && arg_span.is_some()
            && !whole
            && let Some(callee) = callee_span(p, *call_span, *item)
        {
            d.spans.push(callee.label("required by a bound introduced by this call"));
        }
    }
    d
}

/// The item as rustc names it in a message: a method or associated type with what it belongs to.
fn item_name(p: &Prover<'_>, item: DefId) -> String {
    let cx = p.cx;
    let name = item.name();
    let Some(parent) = item.parent() else { return name.to_string() };
    match parent.kind() {
        _ if name.as_str().is_empty() => parent.name().to_string(),
        DefKind::Trait => format!("{}::{name}", parent.name()),
        DefKind::Impl => match cx.impl_header(parent).self_ty.kind() {
            // With the arguments as in an expression.
            TyKind::Adt(def, args) if !args.is_empty() => {
                let ty = cx.display(cx.impl_header(parent).self_ty);
                let args = ty.strip_prefix(def.name().as_str()).unwrap_or_default();
                if args.is_empty() {
                    format!("{}::{name}", def.name())
                } else {
                    format!("{}::{args}::{name}", def.name())
                }
            }
            _ => format!("{}::{name}", cx.display(cx.impl_header(parent).self_ty)),
        },
        // Outside of std, which has many functions of one name.
        DefKind::Mod if !cx.is_user(item) && cx.def_path(item).split("::").count() == 2 => cx.def_path(item),
        _ => name.to_string(),
    }
}

/// The callee of a call expression: what stands before its parenthesis, or a method's name.
fn callee_span(p: &Prover<'_>, call: Span, item: DefId) -> Option<LabeledSpan> {
    if let Some(name) = method_name(p.cx, call, item.name().as_str()) {
        return place(p.cx, name);
    }
    let text = p.cx.file_text(call.file).get(call.start as usize..call.end as usize)?;
    let end = text.find('(').map_or(call.end, |i| call.start + i as u32);
    place(p.cx, Span { end, ..call })
}

// ----------------------------------------------------------------------------------------------------------- the future form

struct FutureForm {
    /// The innermost coroutine, whose part is refused.
    coroutine: DefId,
    /// The outermost, which the label speaks of.
    outer: DefId,
    question: Question,
    target: Ty,
    part: Part,
}

enum Part {
    Saved { value: Span, suspension: Span, awaited: Option<Span> },
    Upvar(Span),
}

/// rustc's condition, step by step from the leaf upwards. `here`: whose parameters the types mention.
fn future_form(p: &Prover<'_>, steps: &[WhyStep], here: DefId) -> Option<FutureForm> {
    let last = steps.last()?;
    let mut target = subject_ty(last.goal);
    // The leaf may be another trait that a hand-written impl asks for.
    let mut question = last.goal.question();
    let (mut coroutine, mut outer) = (None, None);
    let mut seen_tuple = false;
    for step in steps.iter().rev().skip(1) {
        let def = match step.goal {
            Goal::Auto(_, Subject::Witness(def, _)) => Some(def),
            Goal::Auto(_, Subject::Ty(ty)) => match ty.kind() {
                TyKind::Coroutine(def, _) => Some(*def),
                _ => None,
            },
            _ => None,
        };
        if let Some(def) = def {
            coroutine = coroutine.or(Some(def));
            outer = Some(def);
        } else if matches!(step.goal.ty().map(Ty::kind), Some(TyKind::Tuple(_))) && !seen_tuple {
            // The tuple of upvars, or any other first tuple: rustc cannot tell.
            seen_tuple = true;
        } else if coroutine.is_none() {
            target = subject_ty(step.goal);
            question = step.goal.question().or(question);
        }
    }
    let (coroutine, outer, question) = (coroutine?, outer?, question?);
    if !p.cx.is_user(coroutine)
        || verb(question).is_none()
        || target.has_params() && !same_numbering(p, coroutine, here)
    {
        return None;
    }
    let part = saved_part(p, coroutine, target).or_else(|| upvar_part(p, coroutine, target))?;
    Some(FutureForm { coroutine, outer, question, target, part })
}

/// rustc compares the types that a coroutine keeps, over its own function's parameters, with one over the parameters of the
/// function at hand, and by number: early-bound lifetimes count.
fn same_numbering(p: &Prover<'_>, coroutine: DefId, here: DefId) -> bool {
    let (a, b) = (p.cx.body_owner(coroutine), p.cx.body_owner(here));
    a == b || early_lifetimes(p, a) == early_lifetimes(p, b)
}

/// Lifetime parameters that come before the type parameters: all of an impl or trait, those of a function that a bound
/// names.
fn early_lifetimes(p: &Prover<'_>, def: DefId) -> usize {
    let Some(generics) = p.cx.try_item(def).and_then(asyncsend_hir::item_generics) else { return 0 };
    let of_params = generics.params.iter().filter_map(|g| match &g.kind {
        GenericParamKind::Type { bounds, .. } => Some(bounds),
        GenericParamKind::Const { .. } => None,
    });
    let bounds: Vec<_> = of_params.chain(generics.where_preds.iter().map(|w| &w.bounds)).flatten().collect();
    let named = |l: &asyncsend_hir::Name| {
        bounds.iter().any(|b| matches!(&b.kind, BoundKind::Lifetime(n) if n.as_str().trim_start_matches('\'') == l.as_str().trim_start_matches('\'')))
    };
    let own = generics.lifetimes.iter().filter(|l| def.kind() != DefKind::Fn || named(l)).count();
    own + def
        .parent()
        .filter(|d| matches!(d.kind(), DefKind::Impl | DefKind::Trait))
        .map_or(0, |d| early_lifetimes(p, d))
}

fn saved_part(p: &Prover<'_>, coroutine: DefId, target: Ty) -> Option<Part> {
    let witness = crate::glue::witness(p.cx, coroutine)?;
    let found = witness.saved.iter().filter(|s| !s.ignored_for_traits && s.ty == target);
    // The one that is there first.
    let saved = found.min_by_key(|s| s.at.first())?;
    let suspension = witness.suspensions.get(saved.at.first()?)?;
    Some(Part::Saved { value: saved.span, suspension: suspension.span, awaited: awaited(p, coroutine, target) })
}

/// The operand of an `.await` in this coroutine whose type is the one refused.
fn awaited(p: &Prover<'_>, coroutine: DefId, target: Ty) -> Option<Span> {
    let thir = p.cx.thir(p.cx.body_owner(coroutine))?;
    let info = thir.closures.get(&coroutine)?;
    let inner: Vec<Span> = thir.closures.values().filter(|c| c.outer == Some(coroutine)).map(|c| c.span).collect();
    thir.exprs.iter().find_map(|(_, e)| match &e.kind {
        ExprKind::Await { future, into_future, .. }
            if *future == target && info.span.contains(e.span) && !inner.iter().any(|i| i.contains(e.span)) =>
        {
            Some(thir.exprs[*into_future].span)
        }
        _ => None,
    })
}

fn upvar_part(p: &Prover<'_>, coroutine: DefId, target: Ty) -> Option<Part> {
    let thir = p.cx.thir(p.cx.body_owner(coroutine))?;
    let info = thir.closures.get(&coroutine)?;
    // rustc compares with the type of the captured variable, whatever part of it is captured, and however.
    info.captures.iter().find(|c| thir.locals[c.local].ty == target).map(|c| Part::Upvar(c.span))
}

impl FutureForm {
    fn diagnostic(&self, p: &Prover<'_>, steps: &[WhyStep], at: Span) -> Diagnostic {
        let cx = p.cx;
        let name = self.question.name();
        let verb = verb(self.question).unwrap_or("sent");
        let kind = cx.closure_info(self.coroutine).map(|i| i.kind);
        let is_async = matches!(kind, Some(ClosureInfoKind::Coroutine(CoroutineKind::Async, _)));
        let (what, await_, an_await) =
            if is_async { ("future", "await", "an await") } else { ("coroutine", "yield", "a yield") };
        let mut d = Diagnostic::error(None, format!("{what} cannot be {verb} between threads safely"));
        if let Some(span) = place(cx, at) {
            d = d.span(span.label(format!("{} is not `{name}`", self.outer_words(p))));
        }
        let target = cx.display(self.target);
        let not = format!("is not `{name}`");
        if let (Some(last), Some(root)) = (steps.last(), steps.first()) {
            let leaf = cx.display(subject_ty(last.goal));
            let leaf_name = last.goal.question().map(Question::name).unwrap_or_default();
            if !matches!(subject_ty(last.goal).kind(), TyKind::Param(_)) {
                let within = if last.goal.question() == root.goal.question() {
                    format!("within `{}`, ", cx.display(subject_ty(root.goal)))
                } else {
                    String::new()
                };
                d = d.help(format!("{within}the trait `{leaf_name}` is not implemented for `{leaf}`"));
            }
            d = instead(p, d, last.goal);
        }
        match &self.part {
            Part::Saved { awaited: Some(span), .. } => {
                let spans = place(cx, *span)
                    .map(|s| s.label(format!("await occurs here on type `{target}`, which {not}")).primary());
                d.child(
                    SubLevel::Note,
                    format!("future {not} as it awaits another future which {not}"),
                    spans.into_iter().collect(),
                )
            }
            Part::Saved { value, suspension, awaited: None } => {
                let text = snippet(cx, *value).map_or("the value".to_owned(), |s| format!("`{s}`"));
                let spans = [
                    place(cx, await_keyword(cx, *suspension))
                        .map(|s| s.label(format!("{await_} occurs here, with {text} maybe used later")).primary()),
                    place(cx, *value).map(|s| s.label(format!("has type `{target}` which {not}"))),
                ];
                d.child(
                    SubLevel::Note,
                    format!("{what} {not} as this value is used across {an_await}"),
                    spans.into_iter().flatten().collect(),
                )
            }
            Part::Upvar(span) => {
                let (label, note) = match self.target.kind() {
                    TyKind::Ref(t, m) => {
                        let (bound, sigil) = if *m == Mutability::Mut { ("Send", "&mut") } else { ("Sync", "&") };
                        (
                            format!("has type `{target}` which {not}, because `{}` is not `{bound}`", cx.display(*t)),
                            format!(
                                "captured value {not} because `{sigil}` references cannot be sent unless their referent is `{bound}`"
                            ),
                        )
                    }
                    _ => (format!("has type `{target}` which {not}"), format!("captured value {not}")),
                };
                d.child(SubLevel::Note, note, place(cx, *span).map(|s| s.label(label).primary()).into_iter().collect())
            }
        }
    }

    fn outer_words(&self, p: &Prover<'_>) -> String {
        let Some(ClosureInfoKind::Coroutine(kind, source)) = p.cx.closure_info(self.outer).map(|i| i.kind) else {
            return "future".into();
        };
        let (thing, block) = match kind {
            CoroutineKind::Async => ("future", "async"),
            CoroutineKind::Gen => ("iterator", "gen"),
            CoroutineKind::AsyncGen => ("async iterator", "async gen"),
            CoroutineKind::Coroutine { .. } => return "coroutine".into(),
        };
        match source {
            CoroutineSource::Fn => format!("{thing} returned by `{}`", p.cx.body_owner(self.outer).name()),
            CoroutineSource::Block => format!("{thing} created by {block} block"),
            CoroutineSource::Closure => format!("{thing} created by {block} closure"),
        }
    }
}
