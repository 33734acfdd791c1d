//! The only crate that names chalk: ground trait goals in, three-valued answers out.
//!
//! Input: an environment and a goal without inference variables, over the checker's own types. Output: [`Answer`]. The
//! program (traits, impls, fields, associated types) is handed to `chalk-solve` item by item, as its search asks for it
//! ([`database`]). Must not know: rule sets, witnesses, effects; auto traits of closures and coroutines are the rule
//! table's (`asyncsend-verdicts`), not chalk's.
//!
//! What chalk 0.104 gets wrong is kept away from it: goals are ground; the solver is fresh for each goal, bounded in depth,
//! size and fuel, and a panic of it (it panics at its depth limit) is an `Unknown`; an ambiguous answer is `Unknown`; a
//! unique one with constraints left is no proof. Types that chalk would need the language's own rules for (closures,
//! coroutines, function items and pointers, trait objects, opaque types) are rigid heads without impls of their own, and a
//! "no" that rests on one of them is `Unknown`.

mod database;
mod interner;

use asyncsend_hir::{Cx, Props};
use asyncsend_ty::{Env, Pred, TyCx};
use chalk_ir::{Canonical, CanonicalVarKinds, InEnvironment, UCanonical};
use chalk_recursive::RecursiveSolver;
use chalk_solve::{Solution, Solver};
use interner::Interner;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Depth of nested goals at which chalk gives up (rustc's recursion limit). A level takes up to 30 KiB of stack: callers run on
/// the large stack of the command line's worker, or one of at least 16 MiB.
pub const MAX_DEPTH: usize = 128;
/// Size of a type at which chalk stops telling types apart.
pub const MAX_SIZE: usize = 10_000;
/// Steps of one search.
pub const FUEL: u32 = 20_000;
/// How deep the types of a goal may be nested: goals that grow without end (`<<T as Deref>::Target as Deref>::Target: ..`) are
/// not chalk's to end.
pub const MAX_NESTING: u32 = 48;

/// What is known of a goal.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    Yes,
    No,
    Unknown,
}

/// Decides a ground goal. Projections in it are expected to be normalized.
pub fn solve(cx: Cx<'_>, env: &Env, goal: Pred) -> Answer {
    if !is_ground(&goal) || is_too_deep(&goal) {
        return Answer::Unknown;
    }
    let db = database::Database::new(cx);
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let Some(goal) = db.goal(env, &goal) else { return Answer::Unknown };
        let goal: UCanonical<InEnvironment<chalk_ir::Goal<Interner>>> = UCanonical {
            canonical: Canonical { value: goal, binders: CanonicalVarKinds::empty(Interner) },
            universes: 1,
        };
        let go_on = || db.pay(1);
        let mut solver = RecursiveSolver::new(MAX_DEPTH, MAX_SIZE, Some(chalk_recursive::Cache::new()));
        match solver.solve_limited(&db, &goal, &go_on) {
            _ if !db.pay(0) => Answer::Unknown,
            None => Answer::No,
            Some(Solution::Unique(found)) if found.value.constraints.is_empty(Interner) => Answer::Yes,
            Some(Solution::Unique(_) | Solution::Ambig(_)) => Answer::Unknown,
        }
    }));
    match outcome {
        Ok(Answer::No) if db.met_builtin() => Answer::Unknown,
        Ok(answer) => answer,
        Err(_) => Answer::Unknown,
    }
}

/// No inference variables, nothing unknown, no property that chalk knows nothing of.
fn is_ground(goal: &Pred) -> bool {
    use asyncsend_ty::{Arg, Args, Const, Flags, arg_flags};
    let args = |a: &Args| {
        a.iter().all(|a| !arg_flags(a).has(Flags::INFER.or(Flags::ERROR)) && *a != Arg::Const(Const::Unknown))
    };
    match goal {
        Pred::Trait { trait_ref, props } => *props == Props::NONE && args(&trait_ref.args),
        Pred::Projection { args: a, ty, .. } => args(a) && !ty.has_infer() && !ty.has_error(),
        Pred::Props { .. } => false,
    }
}

fn is_too_deep(goal: &Pred) -> bool {
    use asyncsend_ty::{Arg, Args, Ty, TyKind};
    fn any(args: &Args, left: u32) -> bool {
        args.iter().any(|a| matches!(a, Arg::Ty(t) if too_deep(*t, left)))
    }
    fn too_deep(ty: Ty, left: u32) -> bool {
        let Some(left) = left.checked_sub(1) else { return true };
        match ty.kind() {
            TyKind::Adt(_, a) | TyKind::Projection(_, a) | TyKind::Opaque(_, a) => any(a, left),
            TyKind::Ref(t, _) | TyKind::Slice(t) | TyKind::Array(t, _) => too_deep(*t, left),
            TyKind::Tuple(ts) => ts.iter().any(|t| too_deep(*t, left)),
            _ => false,
        }
    }
    match goal {
        Pred::Trait { trait_ref, .. } => any(&trait_ref.args, MAX_NESTING),
        Pred::Projection { args, ty, .. } => any(args, MAX_NESTING) || too_deep(*ty, MAX_NESTING),
        Pred::Props { .. } => false,
    }
}

/// As [`solve`], for callers that have a trait reference to check against `TyCx::holds`.
pub fn holds(cx: Cx<'_>, env: &Env, trait_ref: asyncsend_ty::TraitRef) -> Answer {
    match cx.holds(env, trait_ref) {
        Some(true) => Answer::Yes,
        _ => solve(cx, env, Pred::Trait { trait_ref, props: Props::NONE }),
    }
}
