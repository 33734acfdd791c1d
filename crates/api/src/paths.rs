//! The path by which others name an item: that of the re-export, where there is one.

use asyncsend_hir::ast::{ItemKind, UseKind, Visibility};
use asyncsend_hir::resolve::Namespace;
use asyncsend_hir::{Cx, DefId, DefKind};
use asyncsend_ty::TyCx;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The shortest public path of each item that has one; of several as short, the first by name.
pub fn public(cx: Cx<'_>) -> BTreeMap<DefId, String> {
    let mut members: BTreeMap<DefId, Vec<DefId>> = BTreeMap::new();
    for def in cx.user_items() {
        if let Some(parent) = def.parent() {
            members.entry(parent).or_default().push(*def);
        }
    }
    let mut found: BTreeMap<DefId, String> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    // Level by level: the modules whose paths have as many segments.
    let mut level = vec![(String::new(), cx.user_root())];
    while !level.is_empty() {
        let mut next = Vec::new();
        level.sort();
        let mut open = VecDeque::from(std::mem::take(&mut level));
        while let Some((prefix, module)) = open.pop_front() {
            if !seen.insert(module) {
                continue;
            }
            let mut record = |name: &str, def: DefId| {
                let path = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}::{name}") };
                if def.kind() == DefKind::Mod && cx.is_user(def) {
                    next.push((path.clone(), def));
                }
                let known = found.entry(def).or_insert_with(|| path.clone());
                if (path.matches("::").count(), &path) < (known.matches("::").count(), known) {
                    *known = path;
                }
            };
            for def in members.get(&module).into_iter().flatten() {
                match &cx.item(*def).kind {
                    ItemKind::Use(tree) => {
                        for leaf in tree.leaves.iter().filter(|leaf| leaf.vis == Visibility::Public) {
                            let of = |ns| cx.import(*def, leaf, ns).def();
                            match &leaf.kind {
                                // What the module lends its names to others stands where they look.
                                UseKind::Glob => open.extend(
                                    of(Namespace::Type)
                                        .filter(|d| d.kind() == DefKind::Mod && cx.is_user(*d))
                                        .map(|d| (prefix.clone(), d)),
                                ),
                                UseKind::Named(name) if *name == "_" => {}
                                UseKind::Named(name) => [Namespace::Type, Namespace::Value]
                                    .into_iter()
                                    .filter_map(of)
                                    .for_each(|target| record(name.as_str(), target)),
                            }
                        }
                    }
                    _ if def.name() == "" => {}
                    _ if cx.item(*def).vis == Visibility::Public => record(def.name().as_str(), *def),
                    _ => {}
                }
            }
        }
        level = next;
    }
    found
}

/// Whether others can name an item: by a path of its own, or by its trait or type.
pub fn is_named(cx: Cx<'_>, public: &BTreeMap<DefId, String>, def: DefId) -> bool {
    let foreign_or_named = |def: DefId| !cx.is_user(def) || public.contains_key(&def);
    let Some(parent) = def.parent() else { return true };
    match parent.kind() {
        DefKind::Mod => public.contains_key(&def),
        DefKind::Trait => public.contains_key(&parent),
        DefKind::Impl => {
            let header = cx.impl_header(parent);
            let adt = header.self_ty.as_adt().map(|(adt, _)| adt);
            adt.into_iter().chain(header.trait_ref.map(|t| t.trait_)).all(foreign_or_named)
        }
        _ => true,
    }
}
