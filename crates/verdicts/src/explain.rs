//! Why a type does not meet the new traits, in words: the value, the field, the await, the path to the thread-local.

use crate::auto::{Goal, Leaf, Prover, Question, Via, Why, WhyLeaf};
use crate::fixes;
use crate::offers;
use crate::place::{await_keyword, place, snippet};
use asyncsend_diagnostics::{Diagnostic, SubLevel};
use asyncsend_hir::{DefId, Name, RuleSet, Span};
use asyncsend_rules::codes;
use asyncsend_ty::thir::{CaptureMode, ClosureInfoKind, CoroutineSource};
use asyncsend_ty::{Substitute, Ty, TyCx, TyKind};

/// One step of an explanation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reason {
    pub message: String,
    /// The place it is about, and what stands beside it.
    pub span: Option<Span>,
    pub label: Option<String>,
    /// Second place (the await, where the first is the value).
    pub other: Option<(Span, String)>,
    pub rule: Option<&'static str>,
}

/// How many steps of a chain are shown at either end.
const SHOWN_STEPS: usize = 16;

/// The leaf in a sentence.
pub fn leaf_sentence(p: &Prover<'_>, why: &Why) -> String {
    let ty = p.cx.display(why.leaf_ty());
    let question = why.leaf_question();
    let who = thing(p, why.leaf_ty());
    match &why.leaf {
        WhyLeaf::Unknown(reason) => format!("whether {who} is {} is not known: {reason}", question.quoted()),
        WhyLeaf::Refuted(leaf) => match leaf {
            Leaf::Negative(_) => match question {
                Question::Resident | Question::Iso | Question::AsyncSend | Question::Proposal => {
                    format!("`{ty}` is bound to its thread by an `impl !Send`")
                }
                Question::Send | Question::Sync | Question::Other(_) => format!("`{ty}` is not {}", question.quoted()),
            },
            Leaf::NoImpl => format!("no `impl` makes `{ty}` {}", question.quoted()),
            Leaf::RawPointer => format!("`{ty}` is a raw pointer, which is not {}", question.quoted()),
            Leaf::NotNamed => format!("`{ty}` does not name {}", bound_name(question)),
            Leaf::NotAssumed => format!("nothing says that `{ty}: {}`", bound_name(question).trim_matches('`')),
            Leaf::Foreign => format!("`{ty}` is a foreign type, of which nothing is known"),
            Leaf::Phantom => format!("`{ty}` marks a type as bound to its thread"),
            Leaf::Shared => format!("`{ty}` may be shared with what stays behind"),
            Leaf::Tls(path) => match path.last() {
                Some((what, _)) => format!("dropping or polling {who} reaches thread-local state: {what}"),
                None => format!("dropping or polling {who} reaches thread-local state"),
            },
        },
    }
}

/// What an environment or a `dyn` type would have to say.
pub fn bound_name(question: Question) -> &'static str {
    match question {
        Question::Sync => "`Sync`",
        Question::Resident => "`Resident`",
        Question::Iso | Question::AsyncSend | Question::Proposal => "`AsyncSend`",
        Question::Send | Question::Other(_) => "`Send`",
    }
}

/// What a coroutine or another type is called in a sentence.
pub fn thing(p: &Prover<'_>, ty: Ty) -> String {
    match ty.kind() {
        TyKind::Coroutine(def, _) => coroutine_words(p, *def),
        TyKind::Opaque(def, _) => match p.cx.hidden_type(*def).map(Ty::kind) {
            Some(TyKind::Coroutine(def, _)) => coroutine_words(p, *def),
            _ => format!("`{}`", p.cx.display(ty)),
        },
        _ => format!("`{}`", p.cx.display(ty)),
    }
}

fn coroutine_words(p: &Prover<'_>, def: DefId) -> String {
    match p.cx.closure_info(def).map(|i| i.kind) {
        Some(ClosureInfoKind::Coroutine(_, CoroutineSource::Fn)) => {
            format!("the future of `{}`", p.cx.def_path(p.cx.body_owner(def)))
        }
        Some(ClosureInfoKind::Coroutine(_, CoroutineSource::Closure)) => "the future of this async closure".into(),
        _ => "the future of this async block".into(),
    }
}

/// The steps from the outside in that a reader can look at.
pub fn reasons(p: &Prover<'_>, why: &Why) -> Vec<Reason> {
    let mut out = Vec::new();
    let count = why.steps.len();
    for (i, step) in why.steps.iter().enumerate() {
        if count > 2 * SHOWN_STEPS && i >= SHOWN_STEPS && i < count - SHOWN_STEPS {
            if i == SHOWN_STEPS {
                out.push(Reason {
                    message: format!("… {} more steps", count - 2 * SHOWN_STEPS),
                    span: None,
                    label: None,
                    other: None,
                    rule: None,
                });
            }
            continue;
        }
        let rule = i.checked_sub(1).and_then(|i| why.steps.get(i)).map(|s| s.rule.id);
        let shown = |goal: Goal| goal.ty().map(|t| p.cx.display(t)).unwrap_or_default();
        let ty = shown(step.goal);
        match &step.via {
            Via::Upvar { of, name, span, by_ref } => out.push(upvar(p, *of, *name, *span, *by_ref, &ty, rule)),
            // `Send` asks for the upvars as a tuple, as rustc does.
            Via::Element => out.extend(why.steps[..i].last_chunk::<2>().and_then(|[closure, tuple]| {
                let (TyKind::Closure(of, args) | TyKind::Coroutine(of, args)) = closure.goal.ty()?.kind() else {
                    return None;
                };
                if tuple.via != Via::Upvars {
                    return None;
                }
                let captures = &p.cx.closure_info(*of)?.captures;
                let capture = captures.iter().find(|c| Some(c.ty.subst(args)) == step.goal.ty())?;
                let name = p.cx.thir(p.cx.body_owner(*of))?.locals[capture.local].name;
                let by_ref = !matches!(capture.mode, CaptureMode::ByValue);
                Some(upvar(p, *of, name, capture.span, by_ref, &ty, rule))
            })),
            Via::Saved { of, local } => {
                let Some(saved) = crate::glue::witness(p.cx, *of)
                    .and_then(|w| Some((w, w.saved.iter().find(|s| s.local == *local)?)))
                else {
                    continue;
                };
                let (witness, saved) = saved;
                let named = saved.name.filter(|n| !n.as_str().starts_with("__"));
                let value = named
                    .map(|n| format!("`{n}`"))
                    .or_else(|| snippet(p.cx, saved.span).map(|s| format!("`{s}`")))
                    .unwrap_or_else(|| "a value".into());
                let at = saved.at.first().and_then(|i| witness.suspensions.get(i));
                let word = if at.is_none_or(|s| s.is_await) { "await" } else { "yield" };
                out.push(Reason {
                    message: format!("{value}, of type `{ty}`, is kept across this {word}"),
                    span: Some(saved.span),
                    label: Some(format!("has type `{ty}`")),
                    other: at.map(|s| (await_keyword(p.cx, s.span), format!("{word} occurs here, with {value} kept"))),
                    rule,
                });
            }
            // The inside of a modelled type is not for the reader.
            Via::Field { owner, .. } if !p.cx.is_user(*owner) => {}
            Via::Field { owner, name, span } => out.push(Reason {
                message: format!("field `{name}` of `{}` has type `{ty}`", owner.name()),
                span: Some(*span),
                label: Some(format!("has type `{ty}`")),
                other: None,
                rule,
            }),
            Via::Clause { impl_: Some(imp), span } => out.push(Reason {
                message: format!(
                    "`{}` asks `{ty}: {}`",
                    head(p, *imp),
                    step.goal.question().map(|q| q.name()).unwrap_or_default()
                ),
                span: *span,
                label: None,
                other: None,
                rule,
            }),
            Via::Same
            | Via::Pointee
            | Via::Argument
            | Via::Upvars
            | Via::Witness
            | Via::Clause { .. }
            | Via::Hidden(_) => {}
        }
    }
    if let WhyLeaf::Refuted(Leaf::Tls(path)) = &why.leaf {
        out.extend(path.iter().map(|(message, span)| Reason {
            message: message.clone(),
            span: *span,
            label: None,
            other: None,
            rule: Some(asyncsend_rules::TLS_ACCESS.id),
        }));
    }
    let rule = why.last().map(|s| s.rule.id);
    out.push(Reason { message: leaf_sentence(p, why), span: None, label: None, other: None, rule });
    out
}

/// The head of an impl.
fn head(p: &Prover<'_>, imp: DefId) -> String {
    let header = p.cx.impl_header(imp);
    let trait_ = header.trait_ref.map(|t| format!("{} for ", t.trait_.name())).unwrap_or_default();
    format!("impl {trait_}{}", p.cx.display(header.self_ty))
}

fn upvar(
    p: &Prover<'_>,
    of: DefId,
    name: Name,
    span: Span,
    by_ref: bool,
    ty: &str,
    rule: Option<&'static str>,
) -> Reason {
    let how = if by_ref { "by reference" } else { "by value" };
    let captured = if name.as_str().is_empty() { "a value".to_owned() } else { format!("`{name}`") };
    let who = match p.cx.closure_info(of).map(|i| i.kind) {
        Some(ClosureInfoKind::Coroutine(_, CoroutineSource::Fn)) => {
            format!("`{}` holds its argument {captured}", p.cx.def_path(p.cx.body_owner(of)))
        }
        _ => format!("{captured} is captured {how}"),
    };
    Reason {
        message: format!("{who}, of type `{ty}`"),
        span: Some(span),
        label: Some(format!("has type `{ty}`")),
        other: None,
        rule,
    }
}

/// The reasons as notes.
pub fn with_reasons(p: &Prover<'_>, mut d: Diagnostic, reasons: &[Reason]) -> Diagnostic {
    for r in reasons {
        let first = r.span.and_then(|s| place(p.cx, s)).map(|s| match &r.label {
            Some(l) => s.label(l.clone()).primary(),
            None => s.primary(),
        });
        let second = r.other.as_ref().and_then(|(s, l)| Some(place(p.cx, *s)?.label(l.clone())));
        d = d.child(SubLevel::Note, r.message.clone(), first.into_iter().chain(second).collect());
    }
    d
}

/// The error for a refused `AsyncSend` or `Resident`.
pub fn refused(p: &Prover<'_>, here: DefId, why: &Why, at: Span) -> Option<Diagnostic> {
    let root = why.steps.first()?;
    let ty = root.goal.ty().unwrap_or_else(Ty::error);
    let what = thing(p, ty);
    let stays = matches!(why.leaf_question(), Question::Resident) || root.goal.question() == Some(Question::Resident);
    let code = if stays { &codes::NOT_RESIDENT } else { &codes::NOT_ASYNC_SEND };
    let message = match root.goal.question() {
        _ if matches!(&why.leaf, WhyLeaf::Refuted(Leaf::Tls(_)))
            && matches!(root.goal.ty().map(Ty::kind), Some(TyKind::Coroutine(..)))
            && code == &codes::NOT_ASYNC_SEND =>
        {
            format!("{what} cannot migrate between threads: its code reaches thread-local state")
        }
        Some(Question::Resident) => format!("{what} is not `Resident`: it cannot stay in a task that migrates"),
        _ if stays => format!("{what} cannot migrate between threads: it keeps a value that is not `Resident`"),
        _ => format!("{what} cannot be handed to another task: it is not `AsyncSend`"),
    };
    let d = Diagnostic::error(Some(code.id), message).span(place(p.cx, at)?.label(leaf_sentence(p, why)));
    // The last reason stands at the primary span.
    let reasons = reasons(p, why);
    let d = with_reasons(p, d, reasons.split_last().map_or(&[], |(_, above)| above));
    let d = match advice(p, why) {
        Some(help) => d.help(help),
        None => d,
    };
    let missing = match &why.leaf {
        WhyLeaf::Refuted(Leaf::NotNamed | Leaf::NotAssumed) => {
            offers::missing_bound(p, here, why.leaf_ty(), wanted(why))
        }
        _ => None,
    };
    let d = [fixes::let_go_of(p, &why.steps), missing].into_iter().flatten().fold(d, |d, fix| fix.on(p.cx, d));
    let d = match offers::instead_of_rc(p, here, why.leaf_ty()) {
        Some(help) => d.help(help),
        None => d,
    };
    Some(match why.last() {
        Some(last) => d.rule(last.rule.id),
        None => d,
    })
}

/// What the type at the leaf would have to meet: what is kept need only be `Resident`; what is handed over must be
/// `AsyncSend`, which is more.
fn wanted(why: &Why) -> Question {
    let kept = why.steps.iter().any(|s| matches!(s.via, Via::Saved { .. }));
    match why.steps.first().and_then(|s| s.goal.question()) {
        Some(Question::AsyncSend) if !kept => Question::AsyncSend,
        _ => why.leaf_question(),
    }
}

/// What to change, where it can be told from the leaf.
fn advice(p: &Prover<'_>, why: &Why) -> Option<String> {
    let ty = why.leaf_ty();
    let shown = p.cx.display(ty);
    let bound = bound_name(wanted(why)).trim_matches('`');
    let WhyLeaf::Refuted(leaf) = &why.leaf else { return None };
    Some(match (leaf, ty.kind()) {
        (Leaf::Shared, TyKind::Adt(def, _)) if def.name() == "Rc" => {
            format!("make the `{shown}` inside the task, or share an `Arc`")
        }
        (Leaf::Shared, TyKind::Adt(def, _)) if def.name() == "Weak" => {
            format!("make the `{shown}` and its `Rc` inside the task, or share an `Arc`")
        }
        (Leaf::Negative(_), TyKind::Adt(def, _)) if def.name().as_str().ends_with("Guard") => {
            "let the guard go before the await, or use an async lock, whose guard may be kept".to_owned()
        }
        (Leaf::NotNamed, _) => format!("name it in the type: `{shown} + {bound}`"),
        (Leaf::NotAssumed, TyKind::Param(_)) => format!("ask for it where `{shown}` is declared: `{shown}: {bound}`"),
        (Leaf::RawPointer | Leaf::Phantom, _) if p.rules == RuleSet::Sound => {
            let owner = why.steps.iter().rev().find_map(|s| match &s.via {
                Via::Field { owner, .. } if p.cx.is_user(*owner) => Some(owner.name()),
                _ => None,
            })?;
            format!("if a `{owner}` may be used on any thread, say so with an `unsafe impl Send`")
        }
        _ => return None,
    })
}
