//! The thin glue to the effects crate: its summaries as answers, its report as data.

use crate::auto::{Goal, Prover, Question};
use crate::code::{CodeFacts, Tls};
use crate::explain::{Reason, with_reasons};
use crate::place::place;
use asyncsend_diagnostics::Diagnostic;
use asyncsend_effects::{Blocking, BrokenPromise, Effects, Level, PromiseKind, SendOracle, Summary, Value, Why};
use asyncsend_hir::{Cx, DefId, RuleSet, Span};
use asyncsend_rules::codes;
use asyncsend_ty::{Env, Ty, TyCx};
use std::rc::Rc;

/// A function's properties.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FnEffects {
    pub name: String,
    pub span: Span,
    /// `!tls`, `!panic`.
    pub declared: Vec<String>,
    pub effects: Vec<String>,
    /// Effects of which nobody knows.
    pub undecided: Vec<String>,
    /// Effects that happen inside, and that masking takes away.
    pub masked: Vec<String>,
    pub causes: Vec<Cause>,
}

/// One place that gives a function effects, or where they were taken away, and the path down from it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cause {
    /// `tls`, `panic`, `masked tls`, `undecided tls`.
    pub of: Vec<String>,
    pub reasons: Vec<Reason>,
}

/// Answers the effects' questions about types, and never looks at effects itself.
pub struct Oracle<'a>(pub Prover<'a>);

impl SendOracle for Oracle<'_> {
    fn is_send(&self, env: &Env, ty: Ty) -> Option<bool> {
        let env = self.0.env_id(env);
        self.0.ask(env, Question::Send, ty).known()
    }
    fn is_async_send(&self, env: &Env, ty: Ty) -> Option<bool> {
        let env = self.0.env_id(env);
        let question = match self.0.rules {
            RuleSet::Rust => Question::Send,
            RuleSet::Proposal => Question::Proposal,
            RuleSet::Sound => Question::AsyncSend,
        };
        let ty = self.0.normalize(env, ty);
        self.0.prove(env, Goal::auto(question, ty)).known()
    }
}

/// Summaries as answers.
pub struct Facts<'e, 'a>(pub &'e Effects<'a, Cx<'a>>);

impl CodeFacts for Facts<'_, '_> {
    fn drop_impl_tls(&self, env: Option<DefId>, ty: Ty) -> Tls {
        answer(&self.0.drop_impl_is_tls(env, ty))
    }
    fn drop_tls(&self, env: Option<DefId>, ty: Ty) -> Tls {
        tls(self.0.drop_glue(env, ty))
    }
    fn poll_tls(&self, env: Option<DefId>, ty: Ty) -> Tls {
        tls(self.0.poll(env, ty))
    }
    fn body_tls(&self, env: Option<DefId>, ty: Ty) -> Tls {
        tls(self.0.poll_code(env, ty))
    }
}

fn tls(summary: Rc<Summary>) -> Tls {
    answer(summary.tls())
}

fn answer(value: &Value) -> Tls {
    match value.top() {
        None => Tls::Never,
        // What a parameter does not promise away may happen.
        Some((Level::Occurs | Level::Symbolic, why)) => {
            Tls::May(reasons(why).into_iter().map(|r| (r.message, r.span)).collect())
        }
        Some((Level::Undecided, why)) => Tls::Unknown(why.message.clone()),
    }
}

/// The path of an explanation, the notes on its first step, and the operation at its end.
pub(crate) fn reasons(why: &Why) -> Vec<Reason> {
    let rule = Some(why.rule.id);
    // A step that has no place of its own comes with an empty span.
    let step = |message: &str, span: Option<Span>| Reason {
        message: as_written(message),
        span: span.filter(|s| s.end > 0),
        label: None,
        other: None,
        rule,
    };
    let mut out: Vec<Reason> = why.path.iter().map(|h| step(&h.message, Some(h.span))).collect();
    if why.skipped > 0 {
        let at = out.len().saturating_sub(1);
        out.insert(at, step(&format!("… {} more calls", why.skipped), None));
    }
    out.extend(why.notes.iter().map(|h| step(&h.message, Some(h.span))));
    if out.last().is_none_or(|r| r.message != why.message) {
        out.push(step(&why.message, None));
    }
    out
}

/// A message with the functions that only macros call under the macros' names.
fn as_written(message: &str) -> String {
    const MACROS: [(&str, &str); 3] = [("_print", "println!"), ("_eprint", "eprintln!"), ("from_elem", "vec!")];
    MACROS.iter().fold(message.to_owned(), |text, (function, name)| {
        text.replace(&format!("`support::macro_support::{function}`"), &format!("`{name}`"))
    })
}

/// Promises that are broken, or may be.
pub fn promises(p: &Prover<'_>, broken: &[BrokenPromise]) -> Vec<Diagnostic> {
    broken.iter().filter_map(|b| promise(p, b)).collect()
}

/// Calls in async bodies that block their thread.
pub fn blocking(p: &Prover<'_>, found: &[Blocking]) -> Vec<Diagnostic> {
    let one = |b: &Blocking| {
        let message = format!("this async code blocks its thread: {}", as_written(&b.why.message));
        let d = Diagnostic::warning(Some(codes::BLOCKING.id), message);
        let d = d.span(place(p.cx, b.span)?.label("no other task of the thread runs in the meantime"));
        Some(with_reasons(p, d.rule(asyncsend_rules::BLOCK_ASYNC.id), &reasons(&b.why)))
    };
    found.iter().filter_map(one).collect()
}

fn promise(p: &Prover<'_>, b: &BrokenPromise) -> Option<Diagnostic> {
    let cx = p.cx;
    let name = cx.def_path(b.def);
    let (effect, prop) = (b.effect, b.prop);
    let (who, code) = match &b.kind {
        PromiseKind::Declared => (format!("`{name}` promises `{prop}`"), &codes::PROMISE),
        PromiseKind::TraitMethod(t) => {
            (format!("`{name}` must be `{prop}`, as `{}` promises", cx.def_path(*t)), &codes::TRAIT_PROPERTY)
        }
        PromiseKind::AsyncTrait(t) => (
            format!(
                "the future of `{name}` must be `{prop}`, as that of every `async fn` in a trait (`{}`)",
                cx.def_path(*t)
            ),
            &codes::TRAIT_PROPERTY,
        ),
        PromiseKind::Coercion(ty) => (format!("`{}` promises `{prop}`", cx.display(*ty)), &codes::PROMISE),
        PromiseKind::Bound => (format!("the bound promises `{prop}`"), &codes::PROMISE),
        PromiseKind::Future => (format!("the bound on the future promises `{prop}`"), &codes::PROMISE),
    };
    let d = match b.level {
        Level::Undecided => Diagnostic::warning(
            Some(codes::UNDECIDED.id),
            format!("{who}; whether `{effect}` can happen is not known: {}", b.why.message),
        ),
        Level::Occurs | Level::Symbolic => {
            Diagnostic::error(Some(code.id), format!("{who}, but `{effect}` can happen: {}", b.why.message))
        }
    };
    let label = if b.level == Level::Undecided { "not known to keep the promise" } else { "the promise is broken" };
    let d = d.span(place(cx, b.span)?.label(label)).rule(b.rule.id);
    Some(with_reasons(p, d, &reasons(&b.why)))
}

/// The report on every function of the crate, and on its async bodies.
pub fn report(cx: Cx<'_>) -> Vec<FnEffects> {
    let oracle = Oracle(Prover::new(cx, None));
    let effects = Effects::compute(cx, &oracle, &[]);
    let functions = cx.user_bodies().into_iter().filter(|d| d.kind() == asyncsend_hir::DefKind::Fn);
    functions.map(|def| one(cx, &effects, def)).collect()
}

fn one<'a>(cx: Cx<'a>, effects: &Effects<'a, Cx<'a>>, def: DefId) -> FnEffects {
    let r = effects.report(def);
    let mut out = FnEffects {
        name: cx.def_path(def),
        span: cx.item(def).name_span,
        declared: r.declared.names().map(|n| format!("!{n}")).collect(),
        effects: Vec::new(),
        undecided: r.undecided.iter().map(|(e, _)| (*e).to_owned()).collect(),
        masked: Vec::new(),
        causes: Vec::new(),
    };
    let mut because = |of: String, reasons: Vec<Reason>| {
        // Most thread-locals give `tls` and `panic` by the same path.
        match out.causes.iter_mut().find(|c| c.reasons == reasons) {
            Some(known) => known.of.push(of),
            None => out.causes.push(Cause { of: vec![of], reasons }),
        }
    };
    for (effect, places) in &r.effects {
        out.effects.push((*effect).to_owned());
        places.iter().for_each(|why| because((*effect).to_owned(), reasons(why)));
    }
    for (effect, why) in &r.symbolic {
        if !out.effects.iter().any(|e| e == effect) {
            out.effects.push((*effect).to_owned());
        }
        because((*effect).to_owned(), reasons(why));
    }
    r.undecided.iter().for_each(|(effect, why)| because(format!("undecided {effect}"), reasons(why)));
    if !r.masked.is_empty() || !r.confined.is_empty() {
        out.masked.push("tls".into());
    }
    let masked = r
        .masked
        .iter()
        .map(|h| (asyncsend_rules::TLS_MASK.id, h))
        .chain(r.confined.iter().map(|h| (asyncsend_rules::TLS_CONFINE.id, h)));
    masked.for_each(|(rule, h)| {
        because(
            "masked tls".into(),
            vec![Reason { message: h.message.clone(), span: Some(h.span), label: None, other: None, rule: Some(rule) }],
        )
    });
    out
}
