//! From a checked crate to its interface.

use crate::compare::rename;
use crate::paths;
use crate::text::{Api, Fact, Item, Kind, State};
use asyncsend_effects::{Level, front::Front};
use asyncsend_hir::ast::ItemKind;
use asyncsend_hir::{Cx, DefId, DefKind, EFFECTS, Props, RuleSet};
use asyncsend_ty::{Arg, Pred, Ty, TyCx, TyKind};
use asyncsend_verdicts::auto::{Goal, Prover, Question, lookup};
use asyncsend_verdicts::code::Tls;
use asyncsend_verdicts::conditions::{Holds, conditions};
use asyncsend_verdicts::inspect::{Summaries, with_effects};
use std::collections::BTreeMap;

/// The interface of a crate: what can be named from outside, with what is promised of it and what holds.
pub fn describe(cx: Cx<'_>) -> Api {
    let settings = Front::settings(cx);
    let overflow = if settings.overflow_checks { "on" } else { "off" };
    let options =
        format!("rules {}, tls stage {}, overflow checks {overflow}", settings.rules.name(), settings.tls_stage);
    let public = paths::public(cx);
    let mut items = BTreeMap::new();
    with_effects(cx, |p, effects| {
        let listed = |def: &DefId| cx.is_pub_reachable(*def) && paths::is_named(cx, &public, *def);
        for def in cx.user_items().iter().copied().filter(listed) {
            if let Some(kind) = kind(cx, def) {
                let path = path(cx, &public, def);
                let mut facts = BTreeMap::new();
                match kind {
                    Kind::Fn | Kind::AsyncFn | Kind::TraitFn | Kind::AsyncTraitFn => {
                        function(p, effects, def, kind, &mut facts);
                    }
                    Kind::Struct | Kind::Enum | Kind::Union => {
                        let ty = Ty::new(TyKind::Adt(def, cx.identity_args(def)));
                        traits(p, def, ty, "", &mut facts);
                    }
                    Kind::Trait => supertraits(p, def, &mut facts),
                    Kind::Const | Kind::Static => {}
                }
                items.insert(path, Item { kind, params: params(cx, def), facts });
            }
        }
    });
    Api { options, items }
}

/// The names of an item's type parameters, those of its impl first.
fn params(cx: Cx<'_>, def: DefId) -> Vec<String> {
    let own = |d: DefId| cx.generics(d).params.iter().map(|g| g.name.to_string());
    let parent = cx.generics(def).parent;
    // `Self` of a trait is nobody's to choose, nor is the type of an `impl Trait` argument.
    let all = parent.into_iter().flat_map(own).chain(own(def));
    all.filter(|name| name != "Self" && !name.starts_with("impl ")).collect()
}

fn kind(cx: Cx<'_>, def: DefId) -> Option<Kind> {
    let in_trait = def.parent().is_some_and(|p| p.kind() == DefKind::Trait);
    Some(match &cx.item(def).kind {
        ItemKind::Fn(_) => match (in_trait, cx.fn_sig(def).is_async) {
            (true, true) => Kind::AsyncTraitFn,
            (true, false) => Kind::TraitFn,
            (false, true) => Kind::AsyncFn,
            (false, false) => Kind::Fn,
        },
        ItemKind::Struct(_) => Kind::Struct,
        ItemKind::Enum(_) => Kind::Enum,
        ItemKind::Union(_) => Kind::Union,
        ItemKind::Trait(_) => Kind::Trait,
        ItemKind::Const(_) if def.name() != "" && def.name() != "_" => Kind::Const,
        ItemKind::Static(_) => Kind::Static,
        _ => return None,
    })
}

/// The path by which others name an item; of a trait's function in an impl, with the trait.
fn path(cx: Cx<'_>, public: &BTreeMap<DefId, String>, def: DefId) -> String {
    let named = |def: DefId| public.get(&def).cloned().unwrap_or_else(|| cx.def_path(def));
    let Some(parent) = def.parent() else { return named(def) };
    match parent.kind() {
        DefKind::Trait => return format!("{}::{}", named(parent), def.name()),
        DefKind::Impl => {}
        _ => return named(def),
    }
    let header = cx.impl_header(parent);
    if let (None, Some((adt, _))) = (header.trait_ref, header.self_ty.as_adt()) {
        return format!("{}::{}", named(adt), def.name());
    }
    match header.trait_ref.map(|tr| (header.self_ty, tr)) {
        Some((ty, tr)) => {
            let args: Vec<String> = tr
                .args
                .iter()
                .skip(1)
                .filter_map(|a| if let Arg::Ty(t) = a { Some(cx.display(*t)) } else { None })
                .collect();
            let args = if args.is_empty() { String::new() } else { format!("<{}>", args.join(", ")) };
            let head = format!("<{} as {}{args}>", cx.display(ty), named(tr.trait_));
            // It is the same impl whatever its parameters are called.
            let params = params(cx, def);
            format!("{}::{}", rename(&head, &params.iter().map(|p| (p.as_str(), "_")).collect()), def.name())
        }
        None => cx.def_path(def),
    }
}

fn function(p: &Prover<'_>, effects: &Summaries<'_, '_>, def: DefId, kind: Kind, facts: &mut BTreeMap<Fact, State>) {
    let cx = p.cx;
    let sig = cx.fn_sig(def);
    for (e, name) in EFFECTS.iter().enumerate() {
        let prop = Props(1 << e);
        let state = if sig.props_trusted.contains(prop) {
            Some(State::Asserted)
        } else if sig.props.contains(prop) {
            Some(State::Promised)
        } else if kind.is_trait_fn() || !sig.has_body {
            None
        } else {
            match effects.level(def, e) {
                None => Some(State::Inferred),
                Some(Level::Symbolic) => Some(State::Depends),
                Some(Level::Undecided) => Some(State::Undecided),
                Some(Level::Occurs) => None,
            }
        };
        if let Some(state) = state {
            facts.insert(Fact::Property((*name).to_owned()), state);
        }
    }
    // What a trait's function returns is the impl's business.
    if kind.is_trait_fn() || !has_hidden_type(sig.output) {
        return;
    }
    let is_future = sig.is_async || promises_future(p, sig.output);
    traits(p, def, sig.output, if is_future { "future" } else { "result" }, facts);
}

/// Whether a type shows its hidden type's auto traits: the future of an `async fn`, an `impl Trait`.
fn has_hidden_type(ty: Ty) -> bool {
    let mut work = vec![ty];
    while let Some(t) = work.pop() {
        let args = match t.kind() {
            TyKind::Opaque(..) | TyKind::Coroutine(..) => return true,
            TyKind::Adt(_, args) => args,
            TyKind::Tuple(ts) => {
                work.extend(ts.iter().copied());
                continue;
            }
            TyKind::Array(t, _) | TyKind::Slice(t) | TyKind::Ref(t, _) => {
                work.push(*t);
                continue;
            }
            _ => continue,
        };
        work.extend(args.iter().filter_map(|a| if let Arg::Ty(t) = a { Some(*t) } else { None }));
    }
    false
}

fn promises_future(p: &Prover<'_>, ty: Ty) -> bool {
    let TyKind::Opaque(def, _) = ty.kind() else { return false };
    p.cx.item_bounds(*def).iter().any(|(bound, _)| match bound {
        Pred::Trait { trait_ref, .. } => Some(trait_ref.trait_) == p.traits.future,
        _ => false,
    })
}

fn questions(p: &Prover<'_>) -> Vec<(Question, &'static str)> {
    let own = match p.rules {
        RuleSet::Rust => None,
        RuleSet::Proposal => Some(Question::Proposal),
        RuleSet::Sound => Some(Question::AsyncSend),
    };
    [Some((Question::Send, "Send")), Some((Question::Sync, "Sync")), own.map(|q| (q, "AsyncSend"))]
        .into_iter()
        .flatten()
        .collect()
}

/// Which auto traits a type has where the item's own bounds hold, and under which more.
fn traits(p: &Prover<'_>, def: DefId, ty: Ty, of: &str, facts: &mut BTreeMap<Fact, State>) {
    let env = p.env_of(def);
    for (question, name) in questions(p) {
        let goal = Goal::auto(question, p.normalize(env, ty));
        let mut holds = conditions(p, env, goal);
        // rule[future.verdict]: of what is not `Send`, the code counts too.
        if of == "future"
            && question != Question::Sync
            && question != Question::Send
            && conditions(p, env, Goal::auto(Question::Send, p.normalize(env, ty))) != Holds::Always
            && let Some(code) = p.code
        {
            let future = p.cx.reveal(&p.env(env), ty);
            let tls = match code.body_tls(p.env_owner(env), future) {
                Tls::Never => code.drop_tls(p.env_owner(env), future),
                other => other,
            };
            holds = match (tls, holds) {
                (Tls::Never, holds) => holds,
                (Tls::May(_), _) | (_, Holds::Never) => Holds::Never,
                (Tls::Unknown(_), _) => Holds::Unknown,
            };
        }
        let state = match holds {
            Holds::Always => State::Holds,
            Holds::If(bounds) => State::If(bounds.into_iter().collect()),
            Holds::Unknown => State::Undecided,
            Holds::Never => continue,
        };
        facts.insert(Fact::Auto { of: of.to_owned(), trait_: name.to_owned() }, state);
    }
}

/// The auto traits that a trait implies: they hold for every `dyn` of it, and for every `T` that it bounds.
fn supertraits(p: &Prover<'_>, def: DefId, facts: &mut BTreeMap<Fact, State>) {
    for implied in lookup::supertraits(p.cx, def) {
        if implied != def && lookup::is_auto(p.cx, implied) {
            facts.insert(Fact::Supertrait(implied.name().to_string()), State::Holds);
        }
    }
}
