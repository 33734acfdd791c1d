//! How much of a crate is decided: a number for the checker's precision, and what it is missing most often.

use crate::futures::Verdict;
use asyncsend_hir::{Cx, EFFECTS};
use asyncsend_rules::codes;
use asyncsend_ty::TyCx;
use std::collections::BTreeMap;

/// Counts, which add up over crates.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Coverage {
    /// Futures by verdict.
    pub futures: BTreeMap<&'static str, usize>,
    pub functions: usize,
    /// By effect: how many functions have it, and of how many nobody knows. The others are free of it.
    pub effects: BTreeMap<&'static str, EffectCoverage>,
    pub expressions: usize,
    /// Those whose type is not known, or only in part.
    pub untyped: usize,
    /// Why something is not decided.
    pub reasons: BTreeMap<(Missing, String), usize>,
}

#[derive(Copy, Clone, Default, PartialEq, Eq, Debug)]
pub struct EffectCoverage {
    pub present: usize,
    pub undecided: usize,
}

/// What a reason is a reason for.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Missing {
    Syntax,
    Type,
    Future,
    Effect,
}
impl Missing {
    pub fn name(self) -> &'static str {
        match self {
            Missing::Syntax => "syntax",
            Missing::Type => "type",
            Missing::Future => "future",
            Missing::Effect => "effect",
        }
    }
}

/// Counts what is decided of a crate.
pub fn coverage(cx: Cx<'_>) -> Coverage {
    let mut c = Coverage::default();
    for d in crate::front(cx) {
        if d.code.as_deref() == Some(codes::UNSUPPORTED.id) {
            c.miss(Missing::Syntax, &d.message);
        }
    }
    for owner in cx.user_bodies() {
        let Some(thir) = cx.thir(owner) else { continue };
        c.expressions += thir.exprs.len();
        c.untyped += thir.exprs.values().filter(|e| e.ty.has_error()).count();
        thir.gaps.iter().for_each(|gap| c.miss(Missing::Type, &gap.reason));
    }
    for f in crate::futures(cx) {
        *c.futures.entry(f.verdict.name()).or_default() += 1;
        // The last reason is the one at the bottom.
        if let (Verdict::Undecided, Some(reason)) = (f.verdict, f.reasons.last()) {
            c.miss(Missing::Future, &reason.message);
        }
    }
    c.effects.extend(EFFECTS.iter().map(|name| (*name, EffectCoverage::default())));
    for f in crate::effects_report(cx) {
        c.functions += 1;
        for (name, effect) in &mut c.effects {
            if f.undecided.iter().any(|e| e == name) {
                effect.undecided += 1;
            } else if f.effects.iter().any(|e| e == name) {
                effect.present += 1;
            }
        }
        let open = f.causes.iter().filter(|cause| cause.of.iter().any(|of| of.starts_with("undecided")));
        open.filter_map(|cause| cause.reasons.last()).for_each(|reason| c.miss(Missing::Effect, &reason.message));
    }
    c
}

impl Coverage {
    fn miss(&mut self, what: Missing, reason: &str) {
        *self.reasons.entry((what, reason.to_owned())).or_default() += 1;
    }

    /// Futures in all, and those with a verdict.
    pub fn decided_futures(&self) -> (usize, usize) {
        let all: usize = self.futures.values().sum();
        (all, all - self.futures.get(Verdict::Undecided.name()).copied().unwrap_or(0))
    }

    pub fn add(&mut self, other: Coverage) {
        for (verdict, count) in other.futures {
            *self.futures.entry(verdict).or_default() += count;
        }
        self.functions += other.functions;
        for (name, effect) in other.effects {
            let sum = self.effects.entry(name).or_default();
            sum.present += effect.present;
            sum.undecided += effect.undecided;
        }
        self.expressions += other.expressions;
        self.untyped += other.untyped;
        for (reason, count) in other.reasons {
            *self.reasons.entry(reason).or_default() += count;
        }
    }

    /// The reasons, the most frequent first.
    pub fn top(&self) -> Vec<(Missing, &str, usize)> {
        let mut all: Vec<_> = self.reasons.iter().map(|((what, reason), n)| (*what, reason.as_str(), *n)).collect();
        all.sort_by_key(|(what, reason, n)| (std::cmp::Reverse(*n), *what, *reason));
        all
    }
}
