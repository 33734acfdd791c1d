//! Every future of the crate and its verdict (rule `future.verdict`).

use crate::auto::engine::EnvId;
use crate::auto::{Answer, Goal, Prover, Question, Why};
use crate::code::Tls;
use crate::conditions::{Holds, conditions};
use crate::explain::{self, Reason};
use asyncsend_hir::ast::{CoroutineKind, ItemKind};
use asyncsend_hir::{DefId, DefKind, FrontErrorKind, RuleSet, Span};
use asyncsend_rules as rules;
use asyncsend_ty::thir::{ClosureInfoKind, CoroutineSource};
use asyncsend_ty::{Ty, TyCx, TyKind};

/// What may be done with a future.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Verdict {
    Send,
    AsyncSend,
    /// May be awaited inside a migrating task, but not spawned.
    Local,
    /// Must stay on its thread.
    Pinned,
    Undecided,
}
impl Verdict {
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Send => "Send",
            Verdict::AsyncSend => "AsyncSend",
            Verdict::Local => "local",
            Verdict::Pinned => "pinned",
            Verdict::Undecided => "undecided",
        }
    }
}

/// How a future is written.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum FutureKind {
    AsyncFn,
    AsyncBlock,
    AsyncClosure,
    /// An `impl Future for X`.
    Impl,
}
impl FutureKind {
    pub fn name(self) -> &'static str {
        match self {
            FutureKind::AsyncFn => "async fn",
            FutureKind::AsyncBlock => "async block",
            FutureKind::AsyncClosure => "async closure",
            FutureKind::Impl => "impl Future",
        }
    }
}

/// One future, judged.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FutureVerdict {
    pub name: String,
    pub kind: FutureKind,
    pub span: Span,
    pub verdict: Verdict,
    pub reasons: Vec<Reason>,
    /// Bounds on parameters that would improve the verdict.
    pub needs: Vec<String>,
}

/// All futures of the crate, in source order.
pub fn futures(p: &Prover<'_>) -> Vec<FutureVerdict> {
    judged(p).into_iter().map(|(future, ..)| future).collect()
}

/// As [`futures`], with the item whose where clauses are in force, and the future's type.
pub(crate) fn judged(p: &Prover<'_>) -> Vec<(FutureVerdict, DefId, Ty)> {
    let mut all = Vec::new();
    for owner in p.cx.user_bodies() {
        let Some(thir) = p.cx.thir(owner) else { continue };
        for info in thir.closures.values() {
            let ClosureInfoKind::Coroutine(CoroutineKind::Async, source) = info.kind else { continue };
            let (line, column) = p.cx.line_col(info.header_span);
            let (name, kind, span) = match source {
                CoroutineSource::Fn => (p.cx.def_path(owner), FutureKind::AsyncFn, p.cx.item(owner).name_span),
                CoroutineSource::Block => {
                    (format!("{{async block@{line}:{column}}}"), FutureKind::AsyncBlock, info.header_span)
                }
                CoroutineSource::Closure => {
                    // Its closure's header is where a reader looks for it.
                    let at = thir
                        .closures
                        .values()
                        .find(|c| matches!(c.kind, ClosureInfoKind::AsyncClosure(_, body) if body == info.def))
                        .map_or(info.header_span, |c| c.header_span);
                    let (line, column) = p.cx.line_col(at);
                    (format!("{{async closure@{line}:{column}}}"), FutureKind::AsyncClosure, at)
                }
            };
            let ty = Ty::new(TyKind::Coroutine(info.def, p.cx.identity_args(owner)));
            let judged = match broken(p, owner) {
                // What the parser made of it is a guess.
                Some(at) => {
                    let why = Reason {
                        message: "there is a syntax error in it".into(),
                        span: Some(at),
                        label: None,
                        other: None,
                        rule: None,
                    };
                    FutureVerdict {
                        name,
                        kind,
                        span,
                        verdict: Verdict::Undecided,
                        reasons: vec![why],
                        needs: Vec::new(),
                    }
                }
                None => judge(p, owner, ty, name, kind, span),
            };
            all.push((judged, owner, ty));
        }
    }
    for def in p.cx.user_items().iter().filter(|d| d.kind() == DefKind::Impl) {
        let header = p.cx.impl_header(*def);
        let is_future = header.trait_ref.is_some_and(|t| Some(t.trait_) == p.traits.future);
        if let (true, ItemKind::Impl(imp)) = (is_future && !header.negative, &p.cx.item(*def).kind) {
            let name = p.cx.display(header.self_ty);
            let judged = judge(p, *def, header.self_ty, name, FutureKind::Impl, imp.self_ty.span);
            all.push((judged, *def, header.self_ty));
        }
    }
    all.sort_by_cached_key(|(f, ..)| {
        let span = p.cx.in_file(f.span);
        (span.file, span.start, span.end, f.kind)
    });
    all
}

/// The first error in the text of an item that made the parser guess.
fn broken(p: &Prover<'_>, owner: DefId) -> Option<Span> {
    let whole = p.cx.in_file(p.cx.try_item(owner)?.span);
    let errors =
        p.cx.front_errors().iter().filter(|e| matches!(e.kind, FrontErrorKind::Syntax | FrontErrorKind::Limit));
    errors.map(|e| e.span).find(|span| whole.contains(p.cx.in_file(*span)))
}

fn judge(p: &Prover<'_>, env_of: DefId, ty: Ty, name: String, kind: FutureKind, span: Span) -> FutureVerdict {
    let env = p.env_of(env_of);
    let (verdict, why) = verdict(p, env, ty);
    let reasons = match why {
        Some(Because::Type(why)) => explain::reasons(p, &why),
        Some(Because::Code(path)) => path
            .into_iter()
            .map(|(message, span)| Reason { message, span, label: None, other: None, rule: Some(rules::TLS_ACCESS.id) })
            .collect(),
        Some(Because::Unknown(message)) => {
            vec![Reason { message, span: None, label: None, other: None, rule: Some(rules::CALL_UNKNOWN.id) }]
        }
        None => Vec::new(),
    };
    FutureVerdict { name, kind, span, verdict, reasons, needs: needs(p, env, ty, verdict) }
}

enum Because {
    Type(Why),
    /// The path of calls to a thread-local.
    Code(Vec<(String, Option<Span>)>),
    Unknown(String),
}

/// rule[future.verdict]: see `asyncsend_rules::FUTURE_VERDICT`. The reason is that of the best verdict that was missed.
fn verdict(p: &Prover<'_>, env: EnvId, ty: Ty) -> (Verdict, Option<Because>) {
    let _ = &rules::FUTURE_VERDICT;
    let ask = |q| (p.prove(env, Goal::auto(q, ty)), p.why_briefly(env, Goal::auto(q, ty)).map(Because::Type));
    let (send, why_send) = ask(Question::Send);
    match send {
        Answer::Proven => return (Verdict::Send, None),
        Answer::Unknown => return (Verdict::Undecided, why_send),
        Answer::Refuted => {}
    }
    if p.rules == RuleSet::Rust {
        return (Verdict::Pinned, why_send);
    }
    let code = match p.code {
        Some(code) => match code.body_tls(p.env_owner(env), ty) {
            Tls::Never => code.drop_tls(p.env_owner(env), ty),
            other => other,
        },
        None => Tls::Unknown("effects were not computed".into()),
    };
    let stays = if p.rules == RuleSet::Proposal { Question::Proposal } else { Question::Resident };
    let (resident, why_resident) = ask(stays);
    match (resident, code) {
        (Answer::Refuted, _) => return (Verdict::Pinned, why_resident),
        (_, Tls::May(path)) => return (Verdict::Pinned, Some(Because::Code(path))),
        (Answer::Unknown, _) => return (Verdict::Undecided, why_resident),
        (_, Tls::Unknown(reason)) => return (Verdict::Undecided, Some(Because::Unknown(reason))),
        (Answer::Proven, Tls::Never) => {}
    }
    if p.rules == RuleSet::Proposal {
        return (Verdict::AsyncSend, why_send);
    }
    match ask(Question::Iso) {
        (Answer::Proven, _) => (Verdict::AsyncSend, why_send),
        (Answer::Refuted, why) => (Verdict::Local, why),
        (Answer::Unknown, why) => (Verdict::Undecided, why),
    }
}

/// Bounds on parameters without which the verdict is worse: those that are all that is missing.
fn needs(p: &Prover<'_>, env: EnvId, ty: Ty, verdict: Verdict) -> Vec<String> {
    let questions: &[Question] = match (verdict, p.rules) {
        (Verdict::Send, _) => &[],
        (Verdict::AsyncSend, _) | (_, RuleSet::Rust) => &[Question::Send],
        (_, RuleSet::Proposal) => &[Question::Send, Question::Proposal],
        (Verdict::Local, RuleSet::Sound) => &[Question::Send, Question::Iso],
        (_, RuleSet::Sound) => &[Question::Send, Question::AsyncSend],
    };
    for q in questions {
        if let Holds::If(found) = conditions(p, env, Goal::auto(*q, ty)) {
            return found;
        }
    }
    Vec::new()
}
