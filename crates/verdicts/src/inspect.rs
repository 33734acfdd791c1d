//! Questions about single functions: why they have an effect, what calls what, what is taken on trust.

use crate::auto::{Answer, Goal, Prover, Question, StepKind};
use crate::effects::{Facts, Oracle, reasons};
use crate::explain::{Reason, with_reasons};
use crate::place::place;
use asyncsend_diagnostics::{Diagnostic, SubLevel};
use asyncsend_effects::{CallGraph, Effects, Level, Rests, TrustedKind};
use asyncsend_hir::model::is_model_file;
use asyncsend_hir::{Cx, DefId, DefKind, EFFECTS, Props, RuleSet, Span, is_user_file};
use asyncsend_rules as rules;
use asyncsend_ty::{TyCx, TyKind};
use rustc_hash::FxHashSet;
use std::collections::{BTreeSet, VecDeque};

/// Whether a function has an effect.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Has {
    Never,
    May,
    Undecided,
    /// What its type parameters stand for decides.
    Depends,
}
impl Has {
    pub fn name(self) -> &'static str {
        match self {
            Has::Never => "never",
            Has::May => "may",
            Has::Undecided => "undecided",
            Has::Depends => "depends",
        }
    }
}
impl From<Level> for Has {
    fn from(level: Level) -> Has {
        match level {
            Level::Occurs => Has::May,
            Level::Undecided => Has::Undecided,
            Level::Symbolic => Has::Depends,
        }
    }
}

/// Why a function has an effect, or what it rests on that it has not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EffectWhy {
    pub name: String,
    pub span: Span,
    pub effect: &'static str,
    pub has: Has,
    /// From each place in the function down to the operation.
    pub paths: Vec<Path>,
    /// Where the effect was kept inside: masked, confined, caught; assertions and promises.
    pub rests_on: Vec<Reason>,
}

/// One path of calls.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Path {
    pub has: Has,
    /// The operation at its end.
    pub operation: String,
    pub rule: &'static str,
    pub steps: Vec<Reason>,
}

/// The effects of a crate's functions.
pub struct Summaries<'e, 'a>(&'e Effects<'a, Cx<'a>>);

impl Summaries<'_, '_> {
    /// The strongest reason for which a function (an `async fn`: its future's code) may have an effect; none if it has not.
    pub fn level(&self, def: DefId, effect: usize) -> Option<Level> {
        self.0.level(def, effect)
    }
}

/// Runs `f` with a prover that knows the effects, and with the effects.
pub fn with_effects<T>(cx: Cx<'_>, f: impl FnOnce(&Prover<'_>, &Summaries<'_, '_>) -> T) -> T {
    let oracle = Oracle(Prover::new(cx, None));
    let effects = Effects::compute(cx, &oracle, &[]);
    let facts = Facts(&effects);
    f(&Prover::new(cx, Some(&facts)), &Summaries(&effects))
}

/// The functions that a name stands for: a path as it is shown, or its last segments; all of them for an empty name.
pub fn functions(cx: Cx<'_>, name: &str) -> Vec<DefId> {
    let is_it = |def: &DefId| {
        let path = cx.def_path(*def);
        name.is_empty() || path == name || path.strip_suffix(name).is_some_and(|rest| rest.ends_with("::"))
    };
    cx.user_bodies().into_iter().filter(|d| d.kind() == DefKind::Fn).filter(is_it).collect()
}

/// Why these functions have an effect.
pub fn why(cx: Cx<'_>, functions: &[DefId], effect: usize) -> Vec<EffectWhy> {
    let oracle = Oracle(Prover::new(cx, None));
    let effects = Effects::compute(cx, &oracle, functions);
    functions.iter().map(|def| why_one(cx, &effects, *def, effect)).collect()
}

fn why_one<'a>(cx: Cx<'a>, effects: &Effects<'a, Cx<'a>>, def: DefId, effect: usize) -> EffectWhy {
    let found = effects.paths(def, effect);
    let has = found.first().map_or(Has::Never, |(level, _)| Has::from(*level));
    let mut paths = Vec::new();
    for (level, why) in &found {
        let mut steps = reasons(why);
        // The operation is a step of a path in full.
        if steps
            .last()
            .is_some_and(|last| last.span.is_none() && steps.iter().filter(|s| s.message == last.message).count() > 1)
        {
            steps.pop();
        }
        for step in &mut steps {
            // A place that is not shown is named.
            if let Some(at) = step.span.filter(|s| !is_user_file(s.file)) {
                step.message += &format!(" ({})", elsewhere(cx, at));
            }
        }
        paths.push(Path { has: Has::from(*level), operation: why.message.clone(), rule: why.rule.id, steps });
    }
    // It rests on something only if it holds.
    let kept = if found.is_empty() { effects.rests_on(def, effect) } else { Vec::new() };
    let rests_on = kept.into_iter().map(|(how, hop)| {
        let how = match how {
            Rests::Masked => "masked here: ",
            Rests::Confined => "confined to what stands between two awaits: ",
            Rests::Caught => "caught here: ",
            Rests::Promised => "promised, and checked where the promise is made: ",
            Rests::Asserted => "not checked: ",
        };
        let span = Some(hop.span).filter(|s| s.end > 0);
        Reason { message: format!("{how}{}", hop.message), span, label: None, other: None, rule: Some(hop.rule.id) }
    });
    let mut rests_on: Vec<Reason> = rests_on.collect();
    // A foreign function has no code in which that could be seen.
    let foreign = effects.trusted(def, Props(1 << effect)).into_iter().filter(|t| t.kind == TrustedKind::Extern);
    rests_on.extend(foreign.filter(|_| found.is_empty()).map(|t| Reason {
        message: format!("not checked: `{}` is asserted to be `{}`", cx.def_path(t.def), t.props),
        span: Some(cx.item(t.def).name_span),
        label: None,
        other: None,
        rule: Some(rules::TLS_EXTERN.id),
    }));
    EffectWhy {
        name: cx.def_path(def),
        span: cx.item(def).name_span,
        effect: EFFECTS.get(effect).copied().unwrap_or_default(),
        has,
        paths,
        rests_on,
    }
}

/// A place in a text that is not shown.
fn elsewhere(cx: Cx<'_>, span: Span) -> String {
    match is_model_file(span.file) {
        true => format!("the model `{}`", cx.file_path(span.file)),
        false => format!("{}:{}", cx.file_path(span.file), cx.line_col(span).0),
    }
}

/// An answer as diagnostics: one for each path.
pub fn why_diagnostics(cx: Cx<'_>, answer: &EffectWhy) -> Vec<Diagnostic> {
    let EffectWhy { name, effect, .. } = answer;
    let p = Prover::new(cx, None);
    let at = |d: Diagnostic, label: &str| match place(cx, answer.span) {
        Some(span) => d.span(span.label(label)),
        None => d,
    };
    let mut out = Vec::new();
    for path in &answer.paths {
        let (message, label) = match path.has {
            Has::Undecided => {
                (format!("whether `{name}` is `!{effect}` is not known: {}", path.operation), "not known")
            }
            Has::Depends => (
                format!("`{name}` is `!{effect}` only if its type parameters are: {}", path.operation),
                "depends on what it is called with",
            ),
            Has::May | Has::Never => {
                (format!("`{name}` may have the effect `{effect}`: {}", path.operation), "this function")
            }
        };
        let d = with_reasons(&p, at(Diagnostic::answer(message), label), &path.steps);
        out.push(d.child(SubLevel::Note, format!("rule {}", path.rule), Vec::new()));
    }
    if answer.has == Has::Never {
        let d = at(Diagnostic::answer(format!("`{name}` is `!{effect}`")), "this function");
        let d = with_reasons(&p, d, &answer.rests_on);
        out.push(match answer.rests_on.is_empty() {
            true => d.note("nothing that it runs has the effect"),
            false => d,
        });
    }
    out
}

/// The call graph of these functions.
pub fn call_graph(cx: Cx<'_>, functions: &[DefId]) -> CallGraph {
    let oracle = Oracle(Prover::new(cx, None));
    Effects::compute(cx, &oracle, functions).call_graph(functions)
}

/// What the verdicts on one function or future rest on without proof.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trust {
    pub name: String,
    /// `fn`, or the kind of future.
    pub kind: &'static str,
    pub span: Span,
    /// What is said of it.
    pub claims: Vec<String>,
    pub facts: Vec<Fact>,
}

/// One trusted assertion.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Fact {
    /// `asserted`, `extern`, `unsafe impl`, `assumed`, `model`.
    pub kind: &'static str,
    pub text: String,
    /// Where it is said.
    pub file: String,
    pub line: u32,
}

/// What is trusted, for every function and every future of the crate.
pub fn trust(cx: Cx<'_>) -> Vec<Trust> {
    let oracle = Oracle(Prover::new(cx, None));
    let effects = Effects::compute(cx, &oracle, &[]);
    let mut all = Vec::new();
    for def in cx.user_bodies().into_iter().filter(|d| d.kind() == DefKind::Fn) {
        let kept = effects.report(def).kept();
        all.push(Trust {
            name: cx.def_path(def),
            kind: "fn",
            span: cx.item(def).name_span,
            claims: kept.names().map(|n| format!("!{n}")).collect(),
            facts: facts_of(cx, &effects, def, kept),
        });
    }
    let facts = Facts(&effects);
    let p = Prover::new(cx, Some(&facts));
    for (f, env_of, ty) in crate::futures::judged(&p) {
        let env = p.env_of(env_of);
        let question = match f.verdict {
            crate::Verdict::Send => Question::Send,
            crate::Verdict::AsyncSend if p.rules == RuleSet::Proposal => Question::Proposal,
            crate::Verdict::AsyncSend => Question::AsyncSend,
            crate::Verdict::Local => Question::Resident,
            crate::Verdict::Pinned | crate::Verdict::Undecided => continue,
        };
        let mut trusted = impls(&p, env, Goal::auto(question, ty));
        if let (true, TyKind::Coroutine(code, _)) = (question != Question::Send, ty.kind()) {
            trusted.extend(facts_of(cx, &effects, *code, Props::TLS));
        }
        all.push(Trust {
            name: f.name,
            kind: f.kind.name(),
            span: f.span,
            claims: vec![f.verdict.name().to_owned()],
            facts: trusted,
        });
    }
    all.retain(|t| !t.facts.is_empty());
    all.sort_by_cached_key(|t| {
        let span = cx.in_file(t.span);
        (span.file, span.start, t.kind)
    });
    all
}

/// What is trusted where a function is said not to have these effects.
fn facts_of<'a>(cx: Cx<'a>, effects: &Effects<'a, Cx<'a>>, def: DefId, kept: Props) -> Vec<Fact> {
    let facts = effects.trusted(def, kept).into_iter().map(|t| {
        let kind = match t.kind {
            TrustedKind::Asserted => "asserted",
            TrustedKind::Extern => "extern",
            TrustedKind::Model => "model",
        };
        fact(cx, kind, format!("`{}` is `{}`", cx.def_path(t.def), t.props), cx.item(t.def).name_span)
    });
    facts.collect()
}

fn fact(cx: Cx<'_>, kind: &'static str, text: String, span: Span) -> Fact {
    Fact { kind, text, file: cx.file_path(span.file).to_owned(), line: cx.line_col(span).0 }
}

/// The `unsafe impl`s that the proof of a goal goes through, and the types that are assumed to be resident.
fn impls(p: &Prover<'_>, env: crate::auto::engine::EnvId, root: Goal) -> Vec<Fact> {
    let mut found = BTreeSet::new();
    let mut seen = FxHashSet::default();
    let mut queue = VecDeque::from([root]);
    while let Some(goal) = queue.pop_front() {
        if !seen.insert(goal) || p.prove(env, goal) != Answer::Proven {
            continue;
        }
        let step = p.step(env, goal);
        if let (Some(q), Some(ty)) = (goal.question(), goal.ty()) {
            if *step.rule == rules::AUTO_EXPLICIT_IMPL
                && let Some(trait_) = crate::auto::lookup::trait_of(p, q)
                && let crate::auto::lookup::Explicit::Impl { def, synthetic: false, .. } =
                    crate::auto::lookup::explicit(p, trait_, ty)
            {
                let header = p.cx.impl_header(def);
                let text = format!("`unsafe impl {} for {}`", trait_.name(), p.cx.display(header.self_ty));
                found.insert(fact(p.cx, "unsafe impl", text, p.cx.item(def).span));
            }
            if *step.rule == rules::RESIDENT_ASSUMED
                && let Some((adt, _)) = ty.as_adt()
            {
                let text = format!("`{}` is `Resident` if its parameters are", p.cx.def_path(adt));
                found.insert(fact(p.cx, "assumed", text, p.cx.item(adt).name_span));
            }
        }
        match (step.kind, goal) {
            (StepKind::All(parts), _) => queue.extend(parts.into_iter().map(|(goal, _)| goal)),
            // What is `Send` has the weaker traits.
            (StepKind::Holds, Goal::Auto(_, subject)) => queue.push_back(Goal::Auto(Question::Send, subject)),
            _ => {}
        }
    }
    found.into_iter().collect()
}
