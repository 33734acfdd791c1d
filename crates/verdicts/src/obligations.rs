//! Every place where the program owes a `Send`, `Sync`, `AsyncSend` or `Resident`.
//!
//! What inference met in a body comes with [`Thir::obligations`]; what signatures owe is found here ([`crate::wf`]).
//! Under `rust` the errors are those that rustc reports, no more and no fewer ([`crate::forest`]); under the other rule sets
//! every refused obligation is reported by itself.

use crate::auto::engine::{self, Endless, EnvId};
use crate::auto::settled::{self, Unsettled};
use crate::auto::{Answer, Goal, Prover, Question, Subject, WhyLeaf, WhyStep};
use crate::code::{CodeFacts, Tls};
use crate::explain;
use crate::forest::{self, Own, Root};
use crate::place::place;
use crate::promised::{self, Promised};
use crate::{rustc, today, wf};
use asyncsend_diagnostics::Diagnostic;
use asyncsend_hir::{Cx, Db, DefId, DefKind, Program, RuleSet, Span};
use asyncsend_mir::mir::LocalId;
use asyncsend_rules::{self as rules, codes};
use asyncsend_ty::thir::{Cause, CauseKind, Obligation, Thir};
use asyncsend_ty::{Arg, Args, Pred, Ty, TyCx, TyKind};
use rustc_hash::{FxHashMap, FxHashSet};

/// A fact that the program owes, with the environment it owes it in.
#[derive(Clone, Debug)]
pub struct Owed {
    /// Whose where clauses may be assumed.
    pub env_of: DefId,
    pub pred: Pred,
    pub cause: Cause,
}

pub struct Obligations<'p, 'a> {
    p: &'p Prover<'a>,
    code: Option<&'a dyn CodeFacts>,
    out: Vec<Diagnostic>,
    /// Undecided reasons reported so far, each with its place: one warning is enough.
    undecided: FxHashSet<(Span, String)>,
    promised: Promised,
    /// Promises checked so far, by place and type.
    checked: FxHashSet<(Span, Ty)>,
    /// Empty places that rustc would refuse, reported so far.
    today: FxHashSet<(DefId, LocalId)>,
    /// Names lead nowhere, in signatures or in the body at hand: what is not known for that reason has been reported.
    names_missing: bool,
    /// A signature's obligations have no end.
    endless: bool,
}

/// What was reported of one body.
struct Seen {
    /// For each obligation, which expansion of its place it belongs to.
    expansions: Vec<u32>,
    reported: FxHashSet<(Span, u32, Goal)>,
    /// Methods that were found not to be there, by their place.
    methods: FxHashSet<Span>,
}

/// Obligations that have one cause come from as many expansions of a macro, whose places are one in the text.
fn expansions(owed: &[(usize, &Obligation, Goal)]) -> Vec<u32> {
    let mut times: FxHashMap<(Span, Option<(DefId, Option<Span>)>, Option<DefId>), u32> = FxHashMap::default();
    let number = |(_, o, _): &(usize, &Obligation, Goal)| {
        let bound = match o.cause.kind {
            CauseKind::ItemBound { item, bound_span, .. } => Some((item, bound_span)),
            _ => None,
        };
        let trait_ = match o.pred {
            Pred::Trait { trait_ref, .. } => Some(trait_ref.trait_),
            _ => None,
        };
        let n = times.entry((o.cause.span, bound, trait_)).or_default();
        *n += 1;
        *n
    };
    owed.iter().map(number).collect()
}

/// All diagnostics about obligations of the crate.
pub fn check(p: &Prover<'_>) -> Vec<Diagnostic> {
    let coherence = crate::coherence::check(p.cx);
    let mut o = Obligations {
        p,
        code: p.code,
        out: Vec::new(),
        undecided: FxHashSet::default(),
        promised: Promised::default(),
        checked: FxHashSet::default(),
        today: FxHashSet::default(),
        names_missing: coherence.names_missing,
        endless: false,
    };
    p.forgive_faulty();
    let unsettled = (p.rules == RuleSet::Rust).then(|| settled::unsettled(p.cx));
    if unsettled.is_none_or(|u| u.signatures) {
        for owed in wf::signatures(p.cx) {
            o.alone(owed);
        }
    }
    if let Some(unsettled) = unsettled {
        // rustc looks at no body if a signature is without end.
        o.endless_signatures(unsettled);
        if o.endless {
            return o.out;
        }
    }
    for owner in p.cx.user_bodies() {
        if unsettled.is_none_or(|u| u.bodies.contains(&owner))
            && let Some(thir) = p.cx.thir(owner)
        {
            o.names_missing = coherence.names_missing || !thir.errors.is_empty();
            for e in &thir.errors {
                o.out.extend(place(p.cx, e.span).map(|s| Diagnostic::error(Some(e.code), e.message.as_str()).span(s)));
            }
            // Where clauses about what does not exist hold for everything.
            let assumes_all = coherence.names_missing && p.cx.env(owner).preds.iter().any(has_error);
            if !coherence.no_bodies && !assumes_all {
                o.body(owner, thir);
            }
        }
    }
    o.out
}

/// Where clauses that come down to ever larger ones by the impls, whatever else is assumed: the first of each item.
#[salsa::tracked(returns(ref), no_eq)]
fn endless_clauses(db: &dyn Db, program: Program) -> Vec<(Goal, Span)> {
    let p = Prover::by_selection(Cx::new(db, program));
    let cx = p.cx;
    let mut out = Vec::new();
    for def in cx.user_items() {
        if asyncsend_hir::item_generics(cx.item(*def)).is_none_or(|g| g.params.is_empty()) {
            continue;
        }
        let is_endless = |(pred, at): &(Pred, Span)| {
            let goal = p.goal_of(EnvId::EMPTY, pred)?;
            let mut others = cx.env(*def).clone();
            others.preds.retain(|p| p != pred);
            let env = p.env_id(&others);
            let is_param = matches!(goal.ty().map(Ty::kind), Some(TyKind::Param(_)));
            // Of a parameter alone, only the crate's own impls can say anything.
            let asked = match goal {
                Goal::Holds(tr) => cx.is_user(tr.trait_) || !is_param,
                _ => !is_param,
            };
            // What fails is not followed further.
            let endless = asked && p.endless(env, goal) == Endless::Growth && p.prove(env, goal) != Answer::Refuted;
            endless.then_some((goal, *at))
        };
        out.extend(wf::own_predicates(cx, *def).iter().find_map(is_endless));
    }
    out
}

fn has_error(pred: &Pred) -> bool {
    match pred {
        Pred::Trait { trait_ref, .. } => trait_ref.args.has_error(),
        Pred::Projection { args, ty, .. } => ty.has_error() || args.has_error(),
        Pred::Props { .. } => false,
    }
}

impl Obligations<'_, '_> {
    /// What has no end: where clauses, and what is returned as `impl Trait`, which is looked into along with signatures.
    fn endless_signatures(&mut self, unsettled: &Unsettled) {
        let cx = self.p.cx;
        for owner in cx.user_bodies().into_iter().filter(|owner| unsettled.bodies.contains(owner)) {
            let Some(thir) = cx.thir(owner) else { continue };
            let env = self.env(owner);
            for (i, goal) in engine::owed(cx, owner) {
                let Some(o) = thir.obligations.get(*i) else { continue };
                let is_opaque = matches!(o.cause.kind, CauseKind::ReturnOpaque { .. });
                if is_opaque && self.p.endless(env, *goal) != Endless::No {
                    self.overflow(*goal, o.cause.span);
                    self.endless = true;
                }
            }
        }
        for (goal, at) in endless_clauses(cx.db, cx.program) {
            self.overflow(*goal, *at);
            self.endless = true;
        }
    }

    /// A requirement that rustc cannot see the end of (`E0275`).
    fn overflow(&mut self, goal: Goal, at: Span) {
        let (Some(ty), Some(at)) = (goal.ty(), place(self.p.cx, at)) else { return };
        let name = match goal {
            Goal::Holds(tr) => tr.trait_.name().to_string(),
            _ => goal.question().map(Question::name).unwrap_or_default(),
        };
        let message = format!("overflow evaluating the requirement `{}: {name}`", self.p.cx.display(ty));
        self.out.push(Diagnostic::error(Some("E0275"), message).span(at));
    }

    fn env(&self, def: DefId) -> EnvId {
        self.p.env_of(def)
    }

    /// An obligation of a signature: rustc checks each with a solver of its own.
    fn alone(&mut self, owed: &Owed) {
        let env = self.env(owed.env_of);
        let Some(goal) = self.p.goal_of(env, &owed.pred) else { return };
        if self.p.rules == RuleSet::Rust {
            if self.p.endless(env, goal) != Endless::No {
                self.endless = true;
                return self.overflow(goal, owed.cause.span);
            }
            // rustc does not ask for `Sync` of a static whose type is wrong already.
            let here = place(self.p.cx, owed.cause.span);
            let wrong = |d: &Diagnostic| {
                d.primary().map(|s| (&s.file, s.byte_start)) == here.as_ref().map(|s| (&s.file, s.byte_start))
            };
            if owed.cause.kind == CauseKind::Other && self.out.iter().any(wrong) {
                return;
            }
            let roots = [Root { id: 0, prefix: Vec::new(), goal }];
            let (refused, _) = forest::search(self.p, env, &roots, Own::Free);
            // One leaf is reported once, whatever its lifetimes.
            let mut reported = FxHashSet::default();
            for r in refused {
                if r.steps.last().is_some_and(|leaf| reported.insert(leaf.goal)) {
                    self.out.extend(rustc::error(self.p, owed.env_of, &r.steps, owed.cause.span, &owed.cause));
                }
            }
            self.note_undecided(env, goal, owed.cause.span);
        } else {
            self.report(env, owed.env_of, goal, &owed.cause);
            for goal in self.promised.of(self.p, env, &owed.pred, &owed.cause, &[]) {
                self.promise(env, goal, &owed.cause);
            }
        }
    }

    fn body(&mut self, owner: DefId, thir: &Thir) {
        let env = self.env(owner);
        let owed = self.owed(owner, thir);
        if self.p.rules == RuleSet::Rust {
            return self.body_as_rustc(env, owner, &owed);
        }
        for (_, o, goal) in &owed {
            let (goal, promise) = self.weakened(*goal, o, thir);
            self.report(env, owner, goal, &o.cause);
            if promise {
                self.promise(env, goal, &o.cause);
            } else {
                let beside: Vec<Pred> = thir
                    .obligations
                    .iter()
                    .filter(|other| other.cause.span == o.cause.span)
                    .map(|other| other.pred)
                    .collect();
                for goal in self.promised.of(self.p, env, &o.pred, &o.cause, &beside) {
                    self.promise(env, goal, &o.cause);
                }
            }
        }
    }

    fn owed<'t>(&self, owner: DefId, thir: &'t Thir) -> Vec<(usize, &'t Obligation, Goal)> {
        let goals = engine::owed(self.p.cx, owner).iter();
        let mut owed: Vec<(usize, &Obligation, Goal)> =
            goals.filter_map(|(i, goal)| Some((*i, thir.obligations.get(*i)?, *goal))).collect();
        if self.p.rules == RuleSet::Rust {
            // rustc registers an item's bounds when it meets the item, before its arguments.
            owed.sort_by_key(|(i, o, _)| match &o.cause.kind {
                CauseKind::ItemBound { call_span, .. } => (call_span.start, u32::MAX - call_span.end, *i),
                _ => (o.cause.span.end, 0, *i),
            });
        }
        owed
    }

    // ------------------------------------------------------------------------------------------------------- rule set `rust`

    fn body_as_rustc(&mut self, env: EnvId, owner: DefId, owed: &[(usize, &Obligation, Goal)]) {
        let cause = |id: usize| &owed[id].1.cause;
        let mut seen =
            Seen { expansions: expansions(owed), reported: FxHashSet::default(), methods: FxHashSet::default() };
        let mut tainted = self.p.is_tainted(owner);
        let mut late = Vec::new();
        let mut groups: Vec<(Vec<Root>, bool)> = Vec::new();
        // What is returned as `impl Trait` owes its bounds from the start.
        let is_opaque = |o: &Obligation| opaque_of(&o.cause).is_some();
        let opaques = owed.iter().enumerate().filter(|(_, (_, o, _))| is_opaque(o));
        let others = owed.iter().enumerate().filter(|(_, (_, o, _))| !is_opaque(o));
        for (id, (_, o, goal)) in opaques.chain(others) {
            if self.p.mentions_broken(owner, types_of(*goal)) {
                continue;
            }
            let root = Root { id, prefix: Vec::new(), goal: *goal };
            let mentions_own = self.mentions_own(*goal, owner);
            match groups.last_mut() {
                Some((group, own)) if group.last().is_some_and(|r| is_one_bound(cause(r.id), &o.cause)) => {
                    group.push(root);
                    *own |= mentions_own;
                }
                _ => groups.push((vec![root], mentions_own)),
            }
        }
        for (group, mentions_own) in groups {
            if let Some(root) = group.iter().find(|r| self.p.endless(env, r.goal) != Endless::No) {
                // After another error it is no news; else rustc gives up the body there.
                if tainted {
                    continue;
                }
                return self.overflow(root.goal, raised_at(self.p, cause(root.id)));
            }
            // Proved as soon as it is met: only the other bounds on the same argument are there to share a leaf. What is
            // wrong about a type beside the body's own closures is found then too.
            let own = if mentions_own { Own::Open(owner) } else { Own::Free };
            let (refused, _) = forest::search(self.p, env, &group, own);
            for root in group {
                if refused.iter().all(|r| r.id != root.id) && self.mentions_own(root.goal, owner) {
                    late.push(root);
                }
            }
            for r in refused {
                tainted = true;
                if self.is_probed(owner, owed[r.id].2, cause(r.id)) {
                    self.no_method(&mut seen, owner, cause(r.id));
                    continue;
                }
                self.emit(&mut seen, owner, &r, cause(r.id).span, cause(r.id));
            }
        }
        // What closures capture is known at the end of inference, unless there were errors.
        if !tainted {
            let (refused, stalled) = forest::search(self.p, env, &late, Own::Stall(owner));
            for r in refused {
                tainted = true;
                self.emit(&mut seen, owner, &r, cause(r.id).span, cause(r.id));
            }
            // The obligations about the body's own coroutines, in a search of their own; rustc then points at the whole call.
            let own = if tainted { Own::Tainted(owner) } else { Own::Free };
            seen.reported.clear();
            let (refused, _) = forest::search(self.p, env, &stalled, own);
            for r in refused {
                let at = stalled_at(self.p, cause(r.id));
                self.emit(&mut seen, owner, &r, at, cause(r.id));
            }
            if !tainted && forest::mentions_own_opaque(self.p.cx, owner) {
                self.own_opaques(env, owner, owed);
            }
        }
        for (_, o, goal) in owed {
            self.note_undecided(env, *goal, o.cause.span);
        }
    }

    /// What a body returns as `impl Trait` (or as the future of an `async fn`) is not known inside of it: rustc cannot tell
    /// what that type's auto traits are.
    fn own_opaques(&mut self, env: EnvId, owner: DefId, owed: &[(usize, &Obligation, Goal)]) {
        for (_, o, goal) in owed {
            if matches!(o.cause.kind, CauseKind::ReturnOpaque { .. }) {
                continue;
            }
            let Some(steps) = forest::path_to_own_opaque(self.p, env, owner, *goal) else { continue };
            let Some(last) = steps.last().map(|s| s.goal) else { continue };
            let own = |s: &WhyStep| matches!(s.goal, Goal::Auto(_, Subject::Witness(def, _)) if self.p.cx.body_owner(def) == owner);
            if steps.iter().any(own) {
                let at = stalled_at(self.p, &o.cause);
                self.out.extend(rustc::error(self.p, owner, &steps, at, &o.cause));
            } else if let (Some(ty), Some(q)) = (last.ty(), last.question()) {
                let message =
                    format!("type annotations needed: cannot satisfy `{}: {}`", self.p.cx.display(ty), q.name());
                let d = Diagnostic::error(Some("E0283"), message);
                self.out.extend(place(self.p.cx, o.cause.span).map(|s| d.span(s)));
            }
        }
    }

    /// Whether rustc looks at the obligation while it looks for the method, and then says that there is none (`E0599`).
    fn is_probed(&self, owner: DefId, goal: Goal, cause: &Cause) -> bool {
        let cx = self.p.cx;
        let CauseKind::ItemBound { item, bound_span, call_span, .. } = &cause.kind else { return false };
        let of_path = cx.thir(owner).is_some_and(|t| t.probed.keys().any(|p| p.start == call_span.start));
        if !of_path && crate::place::method_name(cx, *call_span, item.name().as_str()).is_none() {
            return false;
        }
        let of_impl = item.parent().is_some_and(|p| p.kind() == DefKind::Impl)
            && bound_span.is_some_and(|b| cx.try_item(*item).is_some_and(|i| !i.span.contains(b)));
        let on_the_way = |t: DefId| item.parent() == Some(t) || cx.lang_item("deref") == Some(t);
        let of_trait = !of_path && matches!(goal, Goal::Holds(tr) if on_the_way(tr.trait_));
        of_impl || of_trait
    }

    fn no_method(&mut self, seen: &mut Seen, owner: DefId, cause: &Cause) {
        let CauseKind::ItemBound { item, call_span, .. } = &cause.kind else { return };
        let probed = self.p.cx.thir(owner).map(|t| &t.probed);
        let of_path =
            probed.and_then(|all| all.iter().find(|(p, _)| p.start == call_span.start)).map(|(_, name)| *name);
        let of_method = || crate::place::method_name(self.p.cx, *call_span, item.name().as_str());
        let at = of_path.or_else(of_method).unwrap_or(*call_span);
        if seen.methods.insert(at) {
            let message = format!("the method `{}` exists, but its trait bounds were not satisfied", item.name());
            self.out.extend(place(self.p.cx, at).map(|s| Diagnostic::error(Some("E0599"), message).span(s)));
        }
    }

    /// rustc points at the whole `impl Trait` of the return type, not at the bound.
    fn at(&self, cause: &Cause) -> Span {
        opaque_of(cause).and_then(|o| wf::written_opaque(self.p.cx, o)).unwrap_or(cause.span)
    }

    fn emit(&mut self, seen: &mut Seen, here: DefId, r: &forest::Refused, at: Span, cause: &Cause) {
        let Some(last) = r.steps.last() else { return };
        let at = if opaque_of(cause).is_some() {
            // What an `async fn` returns is asked of the end of its body too.
            let body = self.p.cx.closure_info(asyncsend_ty::lower::fn_coroutine_def(here)).map(|b| b.span);
            if let Some(body) = body.filter(|b| seen.reported.insert((*b, seen.expansions[r.id], last.goal))) {
                self.out.extend(rustc::error(self.p, here, &r.steps, body, cause));
            }
            self.at(cause)
        } else {
            at
        };
        if seen.reported.insert((at, seen.expansions[r.id], last.goal)) {
            self.out.extend(rustc::error(self.p, here, &r.steps, at, cause));
        }
    }

    /// Whether a goal's type mentions closures or coroutines of this very body.
    fn mentions_own(&self, goal: Goal, owner: DefId) -> bool {
        let mut work = types_of(goal);
        let mut seen = FxHashSet::default();
        while let Some(ty) = work.pop() {
            if !seen.insert(ty) {
                continue;
            }
            let args = |a: &Args| {
                a.iter().filter_map(|a| if let Arg::Ty(t) = a { Some(*t) } else { None }).collect::<Vec<_>>()
            };
            match ty.kind() {
                TyKind::Closure(def, _) | TyKind::Coroutine(def, _) if self.p.cx.body_owner(*def) == owner => {
                    return true;
                }
                TyKind::Adt(_, a)
                | TyKind::FnDef(_, a)
                | TyKind::Closure(_, a)
                | TyKind::Coroutine(_, a)
                | TyKind::Projection(_, a)
                | TyKind::Opaque(_, a) => work.extend(args(a)),
                TyKind::Array(t, _) | TyKind::Slice(t) | TyKind::Ref(t, _) | TyKind::RawPtr(t, _) => work.push(*t),
                TyKind::Tuple(ts) => work.extend(ts.iter()),
                _ => {}
            }
        }
        false
    }

    // ------------------------------------------------------------------------------------------------- the other rule sets

    /// A spawn's `Send` becomes `AsyncSend`; and whether the bound also promises a `!tls` poll.
    fn weakened(&self, goal: Goal, o: &Obligation, thir: &Thir) -> (Goal, bool) {
        let Goal::Auto(question, subject) = goal else { return (goal, false) };
        let Some(ty) = goal.ty() else { return (goal, false) };
        if !self.is_future_bound(ty, o, thir) {
            return (goal, false);
        }
        // rule[spawn.bound]
        let spawn = is_spawn(self.p, &o.cause);
        let question = match (question, self.p.rules) {
            (Question::Send, RuleSet::Sound) if spawn => Question::AsyncSend,
            (Question::Send, RuleSet::Proposal) if spawn => Question::Proposal,
            (q, _) => q,
        };
        let promise = matches!(question, Question::AsyncSend | Question::Resident | Question::Proposal);
        (Goal::Auto(question, subject), promise)
    }

    /// Whether the bound stands on something that is bound by `Future` too.
    fn is_future_bound(&self, ty: Ty, o: &Obligation, thir: &Thir) -> bool {
        promised::future_bound(self.p, &o.cause).unwrap_or_else(|| {
            let Some(future) = self.p.traits.future else { return false };
            let implies_future = |t: DefId| crate::auto::lookup::supertraits(self.p.cx, t).contains(&future);
            thir.obligations.iter().any(|other| {
                other.cause.span == o.cause.span && matches!(&other.pred, Pred::Trait { trait_ref, .. } if trait_ref.self_ty() == ty && implies_future(trait_ref.trait_))
            })
        })
    }

    fn report(&mut self, env: EnvId, here: DefId, goal: Goal, cause: &Cause) {
        match self.p.prove(env, goal) {
            Answer::Proven => self.note_today(env, goal),
            Answer::Unknown => self.note_undecided(env, goal, cause.span),
            Answer::Refuted => {
                let Some(why) = self.p.why(env, goal) else { return };
                let own = matches!(
                    goal.question(),
                    Some(Question::AsyncSend | Question::Resident | Question::Proposal | Question::Iso)
                ) || why.steps.iter().any(|s| {
                    matches!(s.goal.question(), Some(Question::AsyncSend | Question::Resident | Question::Proposal))
                });
                let d = if own {
                    explain::refused(self.p, here, &why, cause.span)
                } else {
                    rustc::error(self.p, here, &why.steps, cause.span, cause)
                };
                let rule = match is_spawn(self.p, cause) {
                    false => None,
                    true if own => Some(&rules::SPAWN_BOUND),
                    true => Some(&rules::SPAWN_OUTPUT),
                };
                self.out.extend(d.map(|d| match rule {
                    Some(rule) => d.note(format!("a spawn asks for it: rule {}", rule.id)),
                    None => d,
                }));
            }
        }
    }

    /// What is accepted here and not by rustc, for a reason that the user can take away.
    fn note_today(&mut self, env: EnvId, goal: Goal) {
        let (Some(Question::AsyncSend | Question::Resident), Some(ty)) = (goal.question(), goal.ty()) else { return };
        for (coroutine, local) in today::empty_places(self.p, env, ty).unwrap_or_default() {
            if self.today.insert((coroutine, local)) {
                self.out.extend(today::warning(self.p, coroutine, local));
            }
        }
    }

    /// Rule `future.promise`.
    fn promise(&mut self, env: EnvId, goal: Goal, cause: &Cause) {
        let (Some(ty), Some(code)) = (goal.ty(), self.code) else { return };
        if !self.checked.insert((cause.span, ty)) {
            return;
        }
        if self.p.prove(env, goal) != Answer::Proven {
            // Refused (or open) already.
            return;
        }
        // rule[proposal.send]: there, `Send` is enough, whatever the code does.
        if self.p.rules == RuleSet::Proposal && self.p.prove(env, Goal::auto(Question::Send, ty)) == Answer::Proven {
            return;
        }
        match code.poll_tls(self.p.env_owner(env), ty) {
            Tls::Never => {}
            Tls::Unknown(reason) => self.undecided(
                cause.span,
                format!(
                    "whether polling {} reaches thread-local state is not known: {reason}",
                    explain::thing(self.p, ty)
                ),
            ),
            Tls::May(path) => {
                let Some(at) = place(self.p.cx, cause.span) else { return };
                let what = explain::thing(self.p, ty);
                // Within the future, the path can say more.
                let path = match code.body_tls(self.p.env_owner(env), ty) {
                    Tls::May(inner) => inner,
                    Tls::Never | Tls::Unknown(_) => path,
                };
                let d = Diagnostic::error(
                    Some(codes::NOT_ASYNC_SEND.id),
                    format!("{what} cannot migrate between threads: its code reaches thread-local state"),
                )
                .span(at.label("polling this is not `!tls`"));
                let reasons: Vec<_> = path
                    .into_iter()
                    .map(|(message, span)| explain::Reason {
                        message,
                        span,
                        label: None,
                        other: None,
                        rule: Some(rules::TLS_ACCESS.id),
                    })
                    .collect();
                let d = explain::with_reasons(self.p, d, &reasons);
                let d = match self.p.rules {
                    RuleSet::Sound => d.help("what comes out of a thread-local may be used between two awaits, if it meets no value of the task that is not `Send`"),
                    RuleSet::Rust | RuleSet::Proposal => d,
                };
                self.out.push(d.rule(rules::FUTURE_PROMISE.id));
            }
        }
    }

    // ------------------------------------------------------------------------------------------------------------ undecided

    fn note_undecided(&mut self, env: EnvId, goal: Goal, at: Span) {
        if self.p.prove(env, goal) != Answer::Unknown {
            return;
        }
        let Some(why) = self.p.why(env, goal) else { return };
        let Some(root) = why.steps.first() else { return };
        // An auto trait of the program's own is there for a reason like theirs.
        let about_threads = why.steps.iter().filter_map(|s| s.goal.question()).any(|q| match q {
            Question::Other(trait_) => self.p.cx.is_user(trait_),
            _ => true,
        });
        let WhyLeaf::Unknown(reason) = &why.leaf else { return };
        if reason == crate::auto::lookup::HAS_ERROR {
            // Said where the error is.
            return;
        }
        let Some(leaf) = why.steps.last() else { return };
        if self.names_missing && leaf.goal.ty().is_some_and(Ty::has_error) {
            return;
        }
        if !about_threads {
            // A trait that has nothing to do with threads: that it does not hold is rustc's business.
            return;
        }
        let what = root.goal.ty().map(|t| explain::thing(self.p, t)).unwrap_or_default();
        let question = root.goal.question().map_or_else(|| "bound".to_owned(), |q| q.quoted());
        self.undecided(at, format!("whether {what} is {question} is not known: {reason}"));
    }

    fn undecided(&mut self, at: Span, message: String) {
        if !asyncsend_hir::is_user_file(at.file) || !self.undecided.insert((at, message.clone())) {
            return;
        }
        self.out.extend(place(self.p.cx, at).map(|s| Diagnostic::warning(Some(codes::UNDECIDED.id), message).span(s)));
    }
}

/// Where an obligation comes up, before an argument is blamed for it.
fn raised_at(p: &Prover<'_>, cause: &Cause) -> Span {
    match &cause.kind {
        CauseKind::ItemBound { item, call_span, .. } => {
            let method = crate::place::method_name(p.cx, *call_span, item.name().as_str());
            method.unwrap_or(Span { end: call_span.start, ..*call_span })
        }
        _ => cause.span,
    }
}

/// Where rustc reports what it put aside until the body was known: at the whole call, or at the method's name.
fn stalled_at(p: &Prover<'_>, cause: &Cause) -> Span {
    match &cause.kind {
        CauseKind::ItemBound { item, call_span, .. } => {
            crate::place::method_name(p.cx, *call_span, item.name().as_str()).unwrap_or(*call_span)
        }
        _ => cause.span,
    }
}

/// Whether the cause is a bound of a function that spawns onto a migrating executor.
fn is_spawn(p: &Prover<'_>, cause: &Cause) -> bool {
    matches!(&cause.kind, CauseKind::ItemBound { item, .. } if crate::auto::lookup::has_mark(p.cx, *item, "spawn"))
}

/// Whether two obligations come from one item's bounds, on one argument (or on the call), or from one `impl Trait`'s.
fn is_one_bound(a: &Cause, b: &Cause) -> bool {
    if let (Some(a), Some(b)) = (opaque_of(a), opaque_of(b)) {
        return a == b;
    }
    let bound = |c: &Cause| match c.kind {
        CauseKind::ItemBound { item, call_span, .. } => Some((item, call_span)),
        _ => None,
    };
    a.span == b.span && bound(a).is_some() && bound(a) == bound(b)
}

/// The types that a goal speaks of.
fn types_of(goal: Goal) -> Vec<Ty> {
    match goal {
        Goal::Holds(tr) => tr.args.iter().map(|a| a.ty()).collect(),
        _ => goal.ty().into_iter().collect(),
    }
}

fn opaque_of(cause: &Cause) -> Option<DefId> {
    match cause.kind {
        CauseKind::ReturnOpaque { opaque, .. } => Some(opaque),
        _ => None,
    }
}
