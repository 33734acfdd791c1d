//! What else would mend a finding: a bound that is not written, another type in place of one that stays on its thread.
//!
//! Reads the types as written in signatures. Must not know: why the finding is one.

use crate::auto::{Answer, Goal, Prover, Question};
use crate::explain::bound_name;
use crate::fixes::Fix;
use asyncsend_diagnostics::Applicability;
use asyncsend_hir::ast::{
    Bound, BoundKind, GenericArg, GenericParamKind, ItemKind, TypeRef, TypeRefKind, VariantData, Visibility,
};
use asyncsend_hir::{Cx, Db, DefId, DefKind, Program, Span};
use asyncsend_ty::{Ty, TyCx, TyKind};

/// The bound on a type that a `dyn` type or a function's parameter lacks, as a change. `here`: whose parameters they are.
pub fn missing_bound(p: &Prover<'_>, here: DefId, ty: Ty, question: Question) -> Option<Fix> {
    let bound = bound_name(question).trim_matches('`');
    match ty.kind() {
        TyKind::Dynamic(d) => named(p, d.principal.as_ref()?.trait_, question),
        TyKind::Projection(def, args) if def.kind() == DefKind::ReturnOpaque => {
            let TyKind::Param(param) = args.first()?.ty().kind() else { return None };
            let method = def.parent()?;
            let bounds = bounds_of(p.cx, here, param.name.as_str())?;
            let of_trait = bounds.iter().find(|b| is_bare(b, method.parent()))?;
            let end = Span { start: of_trait.span.end, ..of_trait.span };
            Some(Fix::new(
                format!("bound the future of `{}` (return-type notation, still a nightly feature)", method.name()),
                vec![(end, format!("<{}(..): {bound}>", method.name()))],
                Applicability::MaybeIncorrect,
            ))
        }
        _ => None,
    }
}

/// The bounds written at a type parameter of a function or of what it belongs to.
fn bounds_of<'a>(cx: Cx<'a>, here: DefId, name: &str) -> Option<&'a [Bound]> {
    let owner = cx.body_owner(here);
    let generics = [Some(owner), owner.parent()].into_iter().flatten();
    let generics = generics.filter_map(|d| asyncsend_hir::item_generics(cx.try_item(d)?));
    generics.flat_map(|g| &g.params).find_map(|g| match &g.kind {
        GenericParamKind::Type { bounds, .. } if g.name == name => Some(bounds.as_slice()),
        _ => None,
    })
}

/// Whether a bound is a trait's name without arguments.
fn is_bare(bound: &Bound, trait_: Option<DefId>) -> bool {
    match &bound.kind {
        BoundKind::Trait { path, maybe: false, .. } => {
            path.segments.last().is_some_and(|s| s.args.is_none() && trait_.is_some_and(|t| t.name() == s.name))
        }
        _ => false,
    }
}

/// `dyn Trait` with one more bound, wherever the program writes it. If it is written once, nobody else can see it, and every
/// type that implements the trait meets the bound, nothing else changes.
fn named(p: &Prover<'_>, trait_: DefId, question: Question) -> Option<Fix> {
    let cx = p.cx;
    let bound = bound_name(question).trim_matches('`');
    let mut places = Vec::new();
    let mut public = false;
    for def in cx.user_items() {
        let before = places.len();
        written_types(cx, *def, &mut |t, behind_pointer| {
            let TypeRefKind::Dyn(bounds) = &*t.kind else { return };
            let principal = bounds.iter().find_map(|b| match &b.kind {
                BoundKind::Trait { path, .. } => path.segments.last(),
                _ => None,
            });
            if principal.is_some_and(|s| s.name == trait_.name())
                && let Some(last) = bounds.last()
            {
                places.push((t.span, last.span, behind_pointer && bounds.len() == 1));
            }
        });
        public |= places.len() > before && cx.item(*def).vis == Visibility::Public;
    }
    let texts = cx.user_files();
    let mentions: usize = texts.iter().map(|f| mentions_of_dyn(f.text(cx.db), trait_.name().as_str())).sum();
    if places.is_empty() || places.len() != mentions {
        return None;
    }
    let mut parts = Vec::new();
    for (whole, last, parenthesized) in &places {
        let (open, close) = if *parenthesized { ("(", ")") } else { ("", "") };
        if *parenthesized {
            parts.push((Span { end: whole.start, ..*whole }, open.to_owned()));
        }
        parts.push((Span { start: last.end, ..*last }, format!(" + {bound}{close}")));
    }
    let meets = |imp: &DefId| {
        let header = cx.impl_header(*imp);
        let env = p.env_of(*imp);
        header.trait_ref.is_none_or(|t| t.trait_ != trait_)
            || p.prove(env, Goal::auto(question, p.normalize(env, header.self_ty))) == Answer::Proven
    };
    let mut impls = cx.user_items().iter().filter(|d| d.kind() == DefKind::Impl);
    let alone = places.len() == 1 && !public && cx.is_user(trait_) && impls.all(meets);
    let applicability = if alone { Applicability::MachineApplicable } else { Applicability::MaybeIncorrect };
    Some(Fix::new(format!("name it in the type: `dyn {} + {bound}`", trait_.name()), parts, applicability))
}

/// The types that a signature or a declaration writes, with whether each stands right behind a `&` or `*`.
fn written_types(cx: Cx<'_>, def: DefId, f: &mut dyn FnMut(&TypeRef, bool)) {
    let fields =
        |data: &VariantData, f: &mut dyn FnMut(&TypeRef, bool)| data.fields.iter().for_each(|x| walk(&x.ty, f));
    match &cx.item(def).kind {
        ItemKind::Fn(x) => {
            x.params.iter().for_each(|t| walk(t, f));
            walk(&x.ret, f);
        }
        ItemKind::Struct(s) | ItemKind::Union(s) => fields(&s.data, f),
        ItemKind::Variant(data) => fields(data, f),
        ItemKind::TypeAlias(a) => a.ty.iter().for_each(|t| walk(t, f)),
        ItemKind::Const(c) => walk(&c.ty, f),
        ItemKind::Static(s) => walk(&s.ty, f),
        _ => {}
    }
}

fn walk(root: &TypeRef, f: &mut dyn FnMut(&TypeRef, bool)) {
    let mut work = vec![(root, false)];
    while let Some((t, behind_pointer)) = work.pop() {
        f(t, behind_pointer);
        match &*t.kind {
            TypeRefKind::RawPtr(t, _) | TypeRefKind::Ref { ty: t, .. } => work.push((t, true)),
            TypeRefKind::Array(t, _) | TypeRefKind::Slice(t) => work.push((t, false)),
            TypeRefKind::Tuple(ts) => work.extend(ts.iter().map(|t| (t, false))),
            TypeRefKind::FnPtr { params, ret, .. } => work.extend(params.iter().chain([ret]).map(|t| (t, false))),
            TypeRefKind::Path(path) => {
                for args in path.segments.iter().filter_map(|s| s.args.as_deref()) {
                    let types =
                        args.args.iter().filter_map(|a| if let GenericArg::Type(t) = a { Some(t) } else { None });
                    work.extend(types.chain(args.constraints.iter().filter_map(|c| c.ty.as_ref())).map(|t| (t, false)));
                }
            }
            _ => {}
        }
    }
}

/// How often a text has `dyn path::Name`.
fn mentions_of_dyn(text: &str, name: &str) -> usize {
    let path = |rest: &str| {
        rest.trim_start().split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':').next().map(str::to_owned)
    };
    let is_it = |(at, _): &(usize, &str)| {
        !text[..*at].ends_with(is_word) && path(&text[at + 4..]).is_some_and(|p| p.rsplit(':').next() == Some(name))
    };
    text.match_indices("dyn ").filter(is_it).count()
}

/// In how many places the program names `Rc` and `RefCell`.
#[salsa::tracked(returns(ref))]
fn mentions(db: &dyn Db, program: Program) -> [usize; 2] {
    let files = Cx::new(db, program).user_files();
    ["Rc", "RefCell"].map(|name| files.iter().map(|f| words(f.text(db), name)).sum())
}

/// What could stand in place of an `Rc`, and in how many places its name would have to change.
pub fn instead_of_rc(p: &Prover<'_>, here: DefId, ty: Ty) -> Option<String> {
    let (rc, args) = ty.as_adt()?;
    if p.cx.well_known("std::rc::Rc") != Some(rc) {
        return None;
    }
    let content = args.first()?.ty();
    let env = p.env_of(here);
    let holds = |q: Question, ty: Ty| p.prove(env, Goal::auto(q, p.normalize(env, ty))) == Answer::Proven;
    let [rcs, cells] = *mentions(p.cx.db, p.cx.program);
    let count = |name: &str, n: usize| format!("`{name}` is named in {n} {}", if n == 1 { "place" } else { "places" });
    if holds(Question::Send, content) && holds(Question::Sync, content) {
        return Some(format!("an `Arc` in place of the `Rc` would be `Send`; {}", count("Rc", rcs)));
    }
    let (cell, inner) = content.as_adt()?;
    if p.cx.well_known("std::cell::RefCell") == Some(cell) && holds(Question::Send, inner.first()?.ty()) {
        return Some(format!(
            "an `Arc<Mutex<..>>` in place of the `Rc<RefCell<..>>` would be `Send`; {}, {}",
            count("Rc", rcs),
            count("RefCell", cells)
        ));
    }
    None
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// How often a text has a name as a word of its own, comments left out.
fn words(text: &str, name: &str) -> usize {
    let code = text.lines().map(|line| line.split_once("//").map_or(line, |(code, _)| code));
    let in_line = |line: &str| {
        line.match_indices(name)
            .filter(|(at, _)| !line[..*at].ends_with(is_word) && !line[at + name.len()..].starts_with(is_word))
            .count()
    };
    code.map(in_line).sum()
}
