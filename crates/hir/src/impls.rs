//! Impls by trait and by the head of their self type.
//!
//! The head is the outermost shape of a type: enough to throw out nearly every impl before any unification. The user's
//! impls are indexed once; the model's come from the tables that the model crate was built with, so that only impls that
//! may match are lowered, and are then checked by resolving what they name.

use crate::ast::*;
use crate::base::*;
use crate::db::*;
use crate::model;
use crate::resolve::{Namespace, Res, Resolution, is_primitive};
use rustc_hash::FxHashMap;
use std::sync::{LazyLock, RwLock};

/// The outermost shape of a type.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Head {
    /// A struct, enum or union.
    Adt(DefId),
    /// `i32`, `str`, `!`…
    Prim(Name),
    Ref,
    RefMut,
    RawPtr,
    Slice,
    Array,
    /// Of any length, `()` too.
    Tuple,
    FnPtr,
    /// With the principal trait; `None` if there is none (`dyn Send`) or it is not known.
    Dyn(Option<DefId>),
    /// A foreign type.
    Foreign(DefId),
    /// As an impl's head: any type (a type parameter, a projection, an unresolved name). As a question: any impl at all.
    Any,
    /// As a question: a type that impls cannot name (a closure, coroutine, function item or type parameter), so that only
    /// blanket impls match. No impl has it.
    Unnameable,
}

impl Head {
    /// Whether an impl for `self` can match a type with the head `ty`.
    pub fn may_match(self, ty: Head) -> bool {
        match (self, ty) {
            (Head::Any, _) | (_, Head::Any) => true,
            (Head::Dyn(a), Head::Dyn(b)) => a == b || a.is_none() || b.is_none(),
            (a, b) => a == b,
        }
    }
}

/// The impls of the crate under check, in source order.
#[derive(Default)]
struct UserImpls {
    by_trait: FxHashMap<DefId, Vec<(Head, DefId)>>,
    inherent: FxHashMap<Head, Vec<DefId>>,
}

#[salsa::tracked(returns(ref), no_eq)]
fn user_impls(db: &dyn Db, program: Program) -> UserImpls {
    let cx = Cx::new(db, program);
    let mut impls = UserImpls::default();
    for def in cx.user_items().iter().filter(|d| d.kind() == DefKind::Impl) {
        let ItemKind::Impl(imp) = &cx.item(*def).kind else { continue };
        let head = cx.impl_head(*def);
        if imp.trait_path.is_none() {
            impls.inherent.entry(head).or_default().push(*def);
        } else if let Some(trait_) = cx.impl_trait(*def) {
            impls.by_trait.entry(trait_).or_default().push((head, *def));
        }
    }
    impls
}

#[salsa::tracked(returns(ref))]
fn merged_impls_of(db: &dyn Db, program: Program, trait_: DefId, head: Head) -> Box<[DefId]> {
    let cx = Cx::new(db, program);
    let own = cx.user_trait_impls(trait_).iter().filter(|(h, _)| h.may_match(head)).map(|(_, def)| *def);
    own.chain(cx.model_impls_of(trait_, head).iter().copied()).collect()
}

#[salsa::tracked(returns(ref))]
fn merged_inherent_impls(db: &dyn Db, program: Program, head: Head) -> Box<[DefId]> {
    let cx = Cx::new(db, program);
    let own = user_impls(db, program).inherent.get(&head).map_or(&[][..], |i| i);
    own.iter().chain(cx.model_inherent_impls(head)).copied().collect()
}

/// The traits in scope of a module that have an item of some name, by the types that implement them.
#[derive(PartialEq, Eq, Default)]
struct TraitIndex {
    /// With their places in the order of the scope.
    traits: FxHashMap<DefId, u32>,
    /// The user's that have no blanket impl.
    by_head: FxHashMap<Head, Vec<(u32, DefId)>>,
    /// All others.
    always: Vec<(u32, DefId)>,
}

#[salsa::tracked(returns(ref))]
fn trait_index(db: &dyn Db, program: Program, module: DefId, name: Name) -> TraitIndex {
    let cx = Cx::new(db, program);
    let mut index = TraitIndex::default();
    for (at, trait_) in cx.traits_in_scope_with(module, name).iter().enumerate() {
        let place = (at as u32, *trait_);
        index.traits.insert(*trait_, place.0);
        let impls = cx.user_trait_impls(*trait_);
        let is_blanket = |head: &Head| matches!(head, Head::Any | Head::Dyn(_));
        if !cx.is_user(*trait_) || impls.iter().any(|(head, _)| is_blanket(head)) {
            index.always.push(place);
        } else {
            impls.iter().for_each(|(head, _)| index.by_head.entry(*head).or_default().push(place));
        }
    }
    index
}

type ImplTable<K> = LazyLock<RwLock<FxHashMap<K, &'static [DefId]>>>;
static MODEL_IMPLS: ImplTable<(DefId, Head)> = LazyLock::new(Default::default);
static MODEL_INHERENT: ImplTable<Head> = LazyLock::new(Default::default);

/// Drops what is memoized: a dependency was added.
pub(crate) fn forget() {
    MODEL_IMPLS.write().unwrap_or_else(|e| e.into_inner()).clear();
    MODEL_INHERENT.write().unwrap_or_else(|e| e.into_inner()).clear();
}

fn memoized<K: Copy + Eq + std::hash::Hash>(
    table: &ImplTable<K>,
    key: K,
    find: impl FnOnce() -> Vec<DefId>,
) -> &'static [DefId] {
    if let Some(found) = table.read().unwrap_or_else(|e| e.into_inner()).get(&key) {
        return found;
    }
    let found: &'static [DefId] = find().leak();
    table.write().unwrap_or_else(|e| e.into_inner()).entry(key).or_insert(found)
}

impl<'a> Cx<'a> {
    fn user_trait_impls(self, trait_: DefId) -> &'a [(Head, DefId)] {
        user_impls(self.db, self.program).by_trait.get(&trait_).map_or(&[], |i| i)
    }

    /// The impls of a trait, positive and negative, whose self type could have this head: the user's first, then the
    /// model's; blanket impls among them.
    pub fn impls_of(self, trait_: DefId, head: Head) -> &'a [DefId] {
        if self.user_trait_impls(trait_).is_empty() {
            return self.model_impls_of(trait_, head);
        }
        merged_impls_of(self.db, self.program, trait_, head)
    }

    /// Of the traits that [`Cx::traits_in_scope_with`] gives, in the same order, those that an impl may give to a type with
    /// one of these heads, and those of `promised`. A program may have a method of one name in any number of its traits.
    pub fn traits_in_scope_for(
        self,
        from: DefId,
        name: Name,
        heads: &[Head],
        promised: impl Iterator<Item = DefId>,
    ) -> Vec<DefId> {
        let index = trait_index(self.db, self.program, self.module_of(from), name);
        let promised = promised.filter_map(|t| Some((*index.traits.get(&t)?, t)));
        let by_head = heads.iter().filter_map(|head| index.by_head.get(head)).flatten().copied();
        let mut found: Vec<(u32, DefId)> = index.always.iter().copied().chain(by_head).chain(promised).collect();
        found.sort_unstable_by_key(|(at, _)| *at);
        found.dedup();
        found.into_iter().map(|(_, trait_)| trait_).collect()
    }

    /// Every impl of a trait.
    pub fn all_impls_of(self, trait_: DefId) -> &'a [DefId] {
        self.impls_of(trait_, Head::Any)
    }

    /// The inherent impls whose self type has this head; none for [`Head::Any`].
    pub fn inherent_impls(self, head: Head) -> &'a [DefId] {
        match head {
            Head::Any | Head::Unnameable => &[],
            _ if !user_impls(self.db, self.program).inherent.contains_key(&head) => self.model_inherent_impls(head),
            _ => merged_inherent_impls(self.db, self.program, head),
        }
    }

    /// The trait that an impl is of, if it resolves.
    pub fn impl_trait(self, imp: DefId) -> Option<DefId> {
        let ItemKind::Impl(ImplItem { trait_path: Some(path), .. }) = &self.item(imp).kind else { return None };
        self.resolve(imp, path, Namespace::Type).def().filter(|d| d.kind() == DefKind::Trait)
    }

    /// The head of an impl's self type.
    pub fn impl_head(self, imp: DefId) -> Head {
        match &self.item(imp).kind {
            ItemKind::Impl(i) => self.head_of(imp, &i.generics, &i.self_ty),
            _ => Head::Any,
        }
    }

    /// The head of a written type. Type aliases are followed; parameters (of `generics`), `Self`, projections and what
    /// does not resolve are [`Head::Any`].
    pub fn head_of(self, from: DefId, generics: &Generics, ty: &TypeRef) -> Head {
        let (mut from, mut generics, mut ty) = (from, generics, ty);
        // Aliases may form a cycle (an error of its own).
        for _ in 0..MAX_ALIASES {
            match &*ty.kind {
                TypeRefKind::Never => return Head::Prim(Name::new("!")),
                TypeRefKind::Tuple(_) => return Head::Tuple,
                TypeRefKind::RawPtr(..) => return Head::RawPtr,
                TypeRefKind::Ref { mutable: false, .. } => return Head::Ref,
                TypeRefKind::Ref { mutable: true, .. } => return Head::RefMut,
                TypeRefKind::Array(..) => return Head::Array,
                TypeRefKind::Slice(_) => return Head::Slice,
                TypeRefKind::FnPtr { .. } => return Head::FnPtr,
                TypeRefKind::Dyn(bounds) => return Head::Dyn(self.principal(from, bounds)),
                TypeRefKind::Infer | TypeRefKind::Impl { .. } | TypeRefKind::SynthParam(_) | TypeRefKind::Error => {
                    return Head::Any;
                }
                TypeRefKind::Path(path) => {
                    if path.qself.is_some() || is_own_name(path, generics) {
                        return Head::Any;
                    }
                    let def = match self.resolve(from, path, Namespace::Type) {
                        Resolution { base: Res::Prim(name), rest: 0 } => return Head::Prim(name),
                        Resolution { base: Res::Def(def), rest: 0 } => def,
                        _ => return Head::Any,
                    };
                    match &self.item(def).kind {
                        ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union(_) => return Head::Adt(def),
                        ItemKind::ExternType => return Head::Foreign(def),
                        // A bare trait object of edition 2015.
                        ItemKind::Trait(t) => return Head::Dyn((!t.is_auto).then_some(def)),
                        ItemKind::TypeAlias(TypeAliasItem { generics: own, ty: Some(aliased), .. }) => {
                            (from, generics, ty) = (def, own, aliased);
                        }
                        _ => return Head::Any,
                    }
                }
            }
        }
        Head::Any
    }

    /// The trait of a trait object that is not an auto trait.
    fn principal(self, from: DefId, bounds: &[Bound]) -> Option<DefId> {
        bounds.iter().find_map(|bound| {
            let BoundKind::Trait { path, .. } = &bound.kind else { return None };
            let def = self.resolve(from, path, Namespace::Type).def()?;
            match &self.item(def).kind {
                ItemKind::Trait(t) if !t.is_auto => Some(def),
                _ => None,
            }
        })
    }

    fn model_impls_of(self, trait_: DefId, head: Head) -> &'static [DefId] {
        if self.is_user(trait_) || trait_.kind() != DefKind::Trait {
            return &[];
        }
        // The model implements nothing for the user's types but by blanket impls.
        let head = match head {
            Head::Adt(def) | Head::Foreign(def) | Head::Dyn(Some(def)) if self.is_user(def) => match head {
                Head::Dyn(_) => Head::Dyn(None),
                _ => Head::Unnameable,
            },
            head => head,
        };
        memoized(&MODEL_IMPLS, (trait_, head), || {
            let word = self.head_word(head);
            let mut impls = model::impls_of_trait(trait_.name().as_str(), |written| match word {
                // Inferred: all. An alias as the written head is not seen through: the model names types in full.
                None => true,
                Some(word) => written.is_empty() || written == word,
            });
            impls.retain(|imp| self.impl_trait(*imp) == Some(trait_) && self.impl_head(*imp).may_match(head));
            impls
        })
    }

    fn model_inherent_impls(self, head: Head) -> &'static [DefId] {
        match head {
            Head::Adt(def) | Head::Foreign(def) | Head::Dyn(Some(def)) if self.is_user(def) => return &[],
            _ => {}
        }
        memoized(&MODEL_INHERENT, head, || {
            let Some(word) = self.head_word(head) else { return Vec::new() };
            let mut impls = model::inherent_impls(word);
            // Types named without a path: the scanner takes them for parameters.
            if matches!(head, Head::Adt(_) | Head::Foreign(_)) {
                impls.extend(model::inherent_impls(""));
            }
            impls.retain(|imp| self.impl_head(*imp) == head);
            impls
        })
    }

    /// How the model's index spells a head; `None` for all.
    fn head_word(self, head: Head) -> Option<&'static str> {
        Some(match head {
            Head::Adt(def) | Head::Foreign(def) => def.name().as_str(),
            Head::Prim(name) => name.as_str(),
            Head::Ref => "&",
            Head::RefMut => "&mut",
            Head::RawPtr => "*",
            Head::Slice => "[]",
            Head::Array => "[N]",
            Head::Tuple => "()",
            Head::FnPtr => "fn",
            Head::Dyn(_) => "dyn",
            Head::Unnameable => "",
            Head::Any => return None,
        })
    }
}

/// How many type aliases in a row are followed.
const MAX_ALIASES: usize = 64;

/// Whether a path starts with a type parameter or `Self`.
fn is_own_name(path: &Path, generics: &Generics) -> bool {
    match path.segments.first() {
        Some(first) if path.anchor == PathAnchor::Plain => {
            first.name == "Self" || (!is_primitive(first.name) && generics.params.iter().any(|p| p.name == first.name))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;
