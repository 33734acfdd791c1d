//! Types that hold themselves by value: futures whose layout would be infinite (`E0733`), and `impl Trait` types that are
//! defined by themselves (`E0720`).

use crate::auto::lookup::{is_auto, supertraits};
use crate::glue;
use crate::place::place;
use crate::wf::written_opaque;
use asyncsend_diagnostics::Diagnostic;
use asyncsend_hir::ast::{CoroutineKind, ItemKind};
use asyncsend_hir::{Cx, Db, DefId, DefKind, Program, RuleSet, Span};
use asyncsend_ty::lower::{fn_coroutine_def, return_opaque_def};
use asyncsend_ty::thir::{CauseKind, ClosureInfoKind, CoroutineSource};
use asyncsend_ty::{Arg, Args, Env, Pred, Substitute, Ty, TyCx, TyKind};
use petgraph::graph::{DiGraph, NodeIndex};
use rustc_hash::{FxHashMap, FxHashSet};

/// How deep types may grow before a recursion through ever larger types is left alone.
const MAX_NESTING: usize = 4096;

/// All types of the crate that hold themselves. They are found by types alone, without the places of diagnostics, so that
/// an edit that moves places within a body looks for nothing anew.
pub fn check(cx: Cx<'_>) -> Vec<Diagnostic> {
    let found = circular_query(cx.db, cx.program);
    let mut out: Vec<Diagnostic> = found.coroutines.iter().filter_map(|def| boxing(cx, *def)).collect();
    out.extend(found.opaques.iter().filter_map(|opaque| unresolved(cx, *opaque)));
    out.extend(found.leaks.iter().flat_map(|(owner, of)| leak(cx, *owner, *of)));
    out
}

/// What holds itself.
#[derive(PartialEq, Eq)]
struct Circular {
    /// The coroutines by which a cycle of layouts is entered.
    coroutines: Vec<DefId>,
    opaques: Vec<DefId>,
    /// The bodies that ask for an auto trait of what a function returns, which leads back to them.
    leaks: Vec<(DefId, DefId)>,
}

#[salsa::tracked(returns(ref))]
fn circular_query(db: &dyn Db, program: Program) -> Circular {
    let cx = Cx::new(db, program);
    let leaks = if cx.rules() == RuleSet::Rust { leaks(cx) } else { Vec::new() };
    Circular { coroutines: coroutines(cx), opaques: opaques(cx), leaks }
}

// --------------------------------------------------------------------------------------------------------- layouts of futures

/// Follows `rustc_ty_utils::layout`, which is asked of every coroutine in turn: a cycle is met once, at the coroutine by which
/// it was entered.
fn coroutines(cx: Cx<'_>) -> Vec<DefId> {
    let mut out = Vec::new();
    let mut done: FxHashSet<Ty> = FxHashSet::default();
    for owner in cx.user_bodies() {
        for def in coroutines_of(cx.db, cx.program, owner) {
            let root = Ty::new(TyKind::Coroutine(*def, cx.identity_args(owner)));
            enter(cx, cx.env(owner), root, &mut done, &mut out);
        }
    }
    out
}

/// Asks what is asked of each body by itself.
pub fn ahead(cx: Cx<'_>, owner: DefId) {
    for coroutine in coroutines_of(cx.db, cx.program, owner) {
        held(cx.db, cx.program, *coroutine);
    }
    asked(cx.db, cx.program, owner);
}

#[salsa::tracked(returns(ref))]
fn coroutines_of(db: &dyn Db, program: Program, owner: DefId) -> Box<[DefId]> {
    let closures = Cx::new(db, program).thir(owner).into_iter().flat_map(|thir| &thir.closures);
    closures.filter(|(_, info)| matches!(info.kind, ClosureInfoKind::Coroutine(..))).map(|(def, _)| *def).collect()
}

/// Depth first through what a type holds in place.
fn enter(cx: Cx<'_>, env: &Env, root: Ty, done: &mut FxHashSet<Ty>, out: &mut Vec<DefId>) {
    if !done.insert(root) {
        return;
    }
    let mut position: FxHashMap<Ty, usize> = FxHashMap::from_iter([(root, 0)]);
    let mut path: Vec<(Ty, Vec<Ty>)> = vec![(root, in_place(cx, env, root))];
    while let Some((ty, parts)) = path.last_mut() {
        let Some(part) = parts.pop() else {
            position.remove(ty);
            path.pop();
            continue;
        };
        if let Some(at) = position.get(&part) {
            out.extend(path[*at..].iter().find_map(|(ty, _)| match ty.kind() {
                TyKind::Coroutine(def, _) if cx.is_user(*def) => Some(*def),
                _ => None,
            }));
        } else if path.len() < MAX_NESTING && done.insert(part) {
            position.insert(part, path.len());
            path.push((part, in_place(cx, env, part)));
        }
    }
}

/// The types that a value of this type holds without a pointer between, the first one last. Of std's types only those that
/// are known to hold their parameter so.
fn in_place(cx: Cx<'_>, env: &Env, ty: Ty) -> Vec<Ty> {
    let mut parts = match ty.kind() {
        TyKind::Adt(def, args) if cx.is_user(*def) => {
            cx.variants(*def).iter().flat_map(|v| &v.fields).map(|f| f.ty.subst(args)).collect()
        }
        TyKind::Adt(def, args) if IN_PLACE.contains(&def.name().as_str()) => types(args),
        TyKind::Tuple(ts) => ts.to_vec(),
        TyKind::Array(t, _) => vec![*t],
        TyKind::Closure(def, args) | TyKind::Coroutine(def, args) | TyKind::Opaque(def, args) => {
            held(cx.db, cx.program, *def).iter().map(|t| t.subst(args)).collect()
        }
        _ => Vec::new(),
    };
    parts.iter_mut().filter(|t| t.has_projection()).for_each(|t| *t = cx.normalize(env, *t));
    parts.retain(|t| {
        matches!(
            t.kind(),
            TyKind::Adt(..)
                | TyKind::Tuple(_)
                | TyKind::Array(..)
                | TyKind::Closure(..)
                | TyKind::Coroutine(..)
                | TyKind::Opaque(..)
        )
    });
    parts.reverse();
    parts
}

/// Types of std that hold what their parameters name by value.
const IN_PLACE: [&str; 12] = [
    "Option",
    "Result",
    "Poll",
    "Pin",
    "ManuallyDrop",
    "MaybeUninit",
    "UnsafeCell",
    "Cell",
    "RefCell",
    "Mutex",
    "ControlFlow",
    "AssertUnwindSafe",
];

/// The types of what a closure or coroutine captures and keeps, or of what an opaque type stands for; in terms of the
/// parameters of the item around.
#[salsa::tracked(returns(ref))]
fn held(db: &dyn Db, program: Program, def: DefId) -> Box<[Ty]> {
    let cx = Cx::new(db, program);
    if def.kind() == DefKind::ReturnOpaque {
        return cx.hidden_type(def).into_iter().collect();
    }
    let captured = cx.closure_info(def).into_iter().flat_map(|info| &info.captures).map(|c| c.ty);
    // Nothing is asked of a body with errors.
    let faulty = cx.thir(cx.body_owner(def)).is_some_and(|t| !t.errors.is_empty());
    let witness = (def.kind() == DefKind::Coroutine && !faulty).then(|| glue::witness(cx, def)).flatten();
    captured.chain(witness.into_iter().flat_map(|w| &w.saved).map(|s| s.ty)).collect()
}

fn captures(cx: Cx<'_>, def: DefId, args: &Args) -> Vec<Ty> {
    cx.closure_info(def).map_or_else(Vec::new, |i| i.captures.iter().map(|c| c.ty.subst(args)).collect())
}

fn types(args: &[Arg]) -> Vec<Ty> {
    args.iter().filter_map(|a| if let Arg::Ty(t) = a { Some(*t) } else { None }).collect()
}

fn boxing(cx: Cx<'_>, def: DefId) -> Option<Diagnostic> {
    let info = cx.closure_info(def)?;
    let ClosureInfoKind::Coroutine(kind, source) = info.kind else { return None };
    let kind = match kind {
        CoroutineKind::Async => "an async",
        CoroutineKind::Gen => "a gen",
        CoroutineKind::AsyncGen => "an async gen",
        CoroutineKind::Coroutine { .. } => "a",
    };
    let (what, at) = match source {
        CoroutineSource::Fn => ("fn", cx.item(cx.body_owner(def)).name_span),
        CoroutineSource::Block => ("block", info.span),
        CoroutineSource::Closure => ("closure", info.span),
    };
    let message = format!("recursion in {kind} {what} requires boxing");
    let d = Diagnostic::error(Some("E0733"), message).span(place(cx, at)?);
    Some(d.note(format!(
        "a recursive `{}` must introduce indirection such as `Box::pin` to avoid an infinitely sized future",
        match source {
            CoroutineSource::Fn => "async fn",
            CoroutineSource::Block => "async block",
            CoroutineSource::Closure => "async closure",
        }
    )))
}

// -------------------------------------------------------------------------------------------------------- opaque types

/// The opaque types that occur in what they stand for, behind pointers too.
fn opaques(cx: Cx<'_>) -> Vec<DefId> {
    let mut found: Vec<DefId> = Vec::new();
    for def in cx.user_items() {
        let ItemKind::Fn(f) = &cx.item(*def).kind else { continue };
        found.extend((0..f.return_impls).map(|n| return_opaque_def(*def, n)));
    }
    let mut graph: DiGraph<DefId, ()> = DiGraph::new();
    let mut nodes: FxHashMap<DefId, NodeIndex> = FxHashMap::default();
    let mut work: Vec<NodeIndex> = Vec::new();
    for opaque in &found {
        node(&mut graph, &mut nodes, &mut work, *opaque);
    }
    while let Some(at) = work.pop() {
        for next in mentioned(cx.db, cx.program, graph[at]) {
            let next = node(&mut graph, &mut nodes, &mut work, *next);
            graph.update_edge(at, next, ());
        }
    }
    let mut circular: FxHashSet<DefId> = FxHashSet::default();
    for component in petgraph::algo::kosaraju_scc(&graph) {
        if component.len() > 1 || component.iter().any(|n| graph.contains_edge(*n, *n)) {
            circular.extend(component.iter().map(|n| graph[*n]));
        }
    }
    // What stands for itself alone is anything at all: rustc takes `()`.
    let only_itself = |opaque: DefId| {
        let stands_for = held(cx.db, cx.program, opaque).first();
        matches!(stands_for.map(|ty| ty.kind()), Some(TyKind::Opaque(o, _)) if *o == opaque)
    };
    found.retain(|opaque| circular.contains(opaque) && !only_itself(*opaque));
    found
}

fn unresolved(cx: Cx<'_>, opaque: DefId) -> Option<Diagnostic> {
    let at = place(cx, written_opaque(cx, opaque)?)?;
    Some(Diagnostic::error(Some("E0720"), "cannot resolve opaque type").span(at.label("recursive opaque type")))
}

/// The node of an opaque type, which is put on the list if it is new.
fn node(
    graph: &mut DiGraph<DefId, ()>,
    nodes: &mut FxHashMap<DefId, NodeIndex>,
    new: &mut Vec<NodeIndex>,
    def: DefId,
) -> NodeIndex {
    *nodes.entry(def).or_insert_with(|| {
        let node = graph.add_node(def);
        new.push(node);
        node
    })
}

/// The opaque types that are named in what an opaque type stands for, but for what a coroutine keeps.
#[salsa::tracked(returns(ref))]
fn mentioned(db: &dyn Db, program: Program, opaque: DefId) -> Vec<DefId> {
    let cx = Cx::new(db, program);
    let mut found = Vec::new();
    let mut seen: FxHashSet<Ty> = FxHashSet::default();
    let mut work: Vec<Ty> = cx.hidden_type(opaque).into_iter().collect();
    while let Some(ty) = work.pop() {
        if !seen.insert(ty) {
            continue;
        }
        match ty.kind() {
            TyKind::Opaque(def, args) => {
                found.push(*def);
                work.extend(types(args));
            }
            TyKind::Adt(_, args) | TyKind::FnDef(_, args) | TyKind::Projection(_, args) => work.extend(types(args)),
            TyKind::Closure(def, args) => {
                work.extend(types(args));
                work.extend(captures(cx, *def, args));
                work.extend(cx.closure_info(*def).map(|i| i.output.subst(args)));
            }
            TyKind::Coroutine(def, args) => {
                work.extend(types(args));
                work.extend(captures(cx, *def, args));
                work.extend(
                    cx.closure_info(*def).into_iter().flat_map(|i| [i.output.subst(args), i.yields.subst(args)]),
                );
            }
            TyKind::Ref(t, _) | TyKind::RawPtr(t, _) | TyKind::Slice(t) | TyKind::Array(t, _) => work.push(*t),
            TyKind::Tuple(ts) => work.extend(ts.iter()),
            TyKind::FnPtr(f) => work.extend(f.inputs.iter().copied().chain([f.output])),
            TyKind::Dynamic(d) => {
                if let Some(p) = &d.principal {
                    work.extend(types(&p.args));
                    work.extend(p.projections.iter().map(|(_, t)| *t));
                }
            }
            _ => {}
        }
    }
    found
}

// ------------------------------------------------------------------------------------------- auto traits of opaque types

/// Functions whose types rustc cannot find one after the other: in the body of each, an auto trait is asked of what the next
/// one returns as an opaque type.
fn leaks(cx: Cx<'_>) -> Vec<(DefId, DefId)> {
    let owners = cx.user_bodies();
    let mut out = Vec::new();
    let mut done: FxHashSet<DefId> = FxHashSet::default();
    for owner in owners {
        if asked(cx.db, cx.program, owner).is_empty() || !done.insert(owner) {
            continue;
        }
        let mut path = vec![(owner, 0)];
        let mut on_path: FxHashSet<DefId> = FxHashSet::from_iter([owner]);
        while let Some((at, n)) = path.last_mut() {
            let Some(next) = asked(cx.db, cx.program, *at).get(*n) else {
                on_path.remove(at);
                path.pop();
                continue;
            };
            *n += 1;
            if on_path.contains(next) {
                out.push((*at, *next));
            } else if done.insert(*next) {
                on_path.insert(*next);
                path.push((*next, 0));
            }
        }
    }
    out
}

/// The functions of which a body asks for an auto trait of what they return.
#[salsa::tracked(returns(ref))]
fn asked(db: &dyn Db, program: Program, owner: DefId) -> Box<[DefId]> {
    let mut seen = FxHashSet::default();
    asked_at(Cx::new(db, program), owner).map(|(of, _)| of).filter(|of| seen.insert(*of)).collect()
}

/// The same, each with the place of the obligation.
fn asked_at(cx: Cx<'_>, owner: DefId) -> impl Iterator<Item = (DefId, Span)> {
    let obligations = cx.thir(owner).map_or(&[][..], |t| &t.obligations);
    obligations.iter().flat_map(move |o| {
        let of = match o.pred {
            Pred::Trait { trait_ref, .. }
                if !matches!(o.cause.kind, CauseKind::ReturnOpaque { .. }) && is_auto(cx, trait_ref.trait_) =>
            {
                revealed(cx, trait_ref.trait_, trait_ref.self_ty())
            }
            _ => Vec::new(),
        };
        of.into_iter().filter(move |of| *of != owner).map(|of| (of, o.cause.span))
    })
}

fn leak(cx: Cx<'_>, owner: DefId, of: DefId) -> impl Iterator<Item = Diagnostic> {
    let message = "cannot check whether the hidden type of opaque type satisfies auto traits";
    let spans = asked_at(cx, owner).filter(move |(asked, _)| *asked == of);
    spans.filter_map(move |(_, span)| Some(Diagnostic::error(None, message).span(place(cx, span)?)))
}

/// The functions whose opaque types stand in a type without a bound that answers.
fn revealed(cx: Cx<'_>, trait_: DefId, ty: Ty) -> Vec<DefId> {
    let mut found = Vec::new();
    let mut work = vec![ty];
    let mut seen: FxHashSet<Ty> = FxHashSet::default();
    while let Some(ty) = work.pop() {
        if !seen.insert(ty) {
            continue;
        }
        match ty.kind() {
            TyKind::Opaque(def, _) if cx.is_user(*def) => {
                let bounds = cx.item_bounds(*def);
                let says = |p: &Pred| matches!(p, Pred::Trait { trait_ref, .. } if supertraits(cx, trait_ref.trait_).contains(&trait_));
                if !bounds.iter().any(|(p, _)| says(p)) {
                    found.push(cx.body_owner(*def));
                }
            }
            TyKind::Coroutine(def, _) if *def == fn_coroutine_def(cx.body_owner(*def)) && cx.is_user(*def) => {
                found.push(cx.body_owner(*def));
            }
            TyKind::Ref(t, _) | TyKind::Slice(t) | TyKind::Array(t, _) => work.push(*t),
            TyKind::Tuple(ts) => work.extend(ts.iter()),
            TyKind::Adt(_, args) => work.extend(types(args)),
            _ => {}
        }
    }
    found
}
