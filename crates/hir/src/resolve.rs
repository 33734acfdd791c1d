//! Name resolution: paths to definitions.
//!
//! Names are looked up on demand, for the crate under check and for the model by one algorithm, and every lookup is
//! memoized as a [`Binding`] of (module, name, namespace). A binding that comes from an import needs other bindings;
//! imports may chain for thousands of steps and may form cycles, so the lookups run on an explicit stack:
//!
//! - evaluating a binding either ends or names the binding it needs first, which then goes on top of the stack; the
//!   evaluation starts over when that is known;
//! - a binding that is met again while it is on the stack counts as absent there (`use` of itself, globs in a circle).
//!   What was found on such grounds holds only until the binding at the head of the cycle is settled.
//!
//! Precedence is rustc's: items and named imports, then globs; modules from the inside out up to the nearest named one;
//! then the extern prelude, the std prelude, primitive types. A named import whose target is unknown (a crate without a
//! model) hides what lies further out.

use crate::ast::*;
use crate::base::*;
use crate::config::Extern;
use crate::db::*;
use crate::model::{self, MODEL_EDITION};
use crate::source;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::RwLock;

#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Namespace {
    Type,
    Value,
    Macro,
}

/// Where a path leads.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct Resolution {
    pub base: Res,
    /// The number of trailing segments that were not consumed: associated items, for the type layer to find.
    pub rest: usize,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Res {
    Def(DefId),
    /// A primitive type.
    Prim(Name),
    Unresolved {
        /// The failing segment.
        index: usize,
    },
}

impl Resolution {
    fn unresolved(index: usize) -> Resolution {
        Resolution { base: Res::Unresolved { index }, rest: 0 }
    }
    /// The definition, if the whole path was consumed.
    pub fn def(self) -> Option<DefId> {
        match self {
            Resolution { base: Res::Def(def), rest: 0 } => Some(def),
            _ => None,
        }
    }
}

// ---------------------------------------------------------------------------------------------------- scopes

/// The names that a module's own items bind.
#[derive(Default)]
pub(crate) struct Scope {
    names: FxHashMap<Name, Vec<DefId>>,
    /// Named imports, as leaves of `use` items. (Those of the model's modules are found by [`model::imports`].)
    imports: FxHashMap<Name, Vec<(DefId, u32)>>,
    globs: Vec<(DefId, u32)>,
    /// Traits in source order.
    traits: Vec<DefId>,
}

impl Scope {
    pub(crate) fn of_items<'i>(items: impl Iterator<Item = &'i Item>) -> Scope {
        let mut scope = Scope::default();
        for item in items {
            match &item.kind {
                ItemKind::Use(tree) => {
                    for (i, leaf) in tree.leaves.iter().enumerate() {
                        match leaf.kind {
                            UseKind::Named(name) => scope.imports.entry(name).or_default().push((item.def, i as u32)),
                            UseKind::Glob => scope.globs.push((item.def, i as u32)),
                        }
                    }
                }
                ItemKind::ExternBlock { items } => items.iter().for_each(|i| scope.add(*i)),
                ItemKind::ExternCrate { name, rename } => {
                    scope.names.entry(rename.unwrap_or(*name)).or_default().push(item.def);
                }
                ItemKind::Impl(_) => {}
                _ => scope.add(item.def),
            }
        }
        scope
    }

    pub(crate) fn add(&mut self, def: DefId) {
        let key = def.key();
        if key.name == "" || key.name == "_" {
            return;
        }
        let defs = self.names.entry(key.name).or_default();
        if !defs.contains(&def) {
            defs.push(def);
            if key.kind == DefKind::Trait {
                self.traits.push(def);
            }
        }
    }
}

/// A name in a module and namespace.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Key {
    module: DefId,
    name: Name,
    ns: Namespace,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Target {
    None,
    /// Named by an import whose target is not known.
    Unknown,
    Def(DefId),
    Prim(Name),
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Reach {
    Public,
    Crate,
    /// Visible in this module and below.
    Within(DefId),
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) struct Binding {
    target: Target,
    reach: Reach,
}
impl Binding {
    const NONE: Binding = Binding { target: Target::None, reach: Reach::Public };
}

/// Settled bindings.
#[derive(Default)]
pub(crate) struct ScopeMemo(RwLock<FxHashMap<Key, Binding>>);
impl ScopeMemo {
    fn get(&self, key: &Key) -> Option<Binding> {
        self.0.read().unwrap_or_else(|e| e.into_inner()).get(key).copied()
    }
    fn put(&self, key: Key, binding: Binding) {
        self.0.write().unwrap_or_else(|e| e.into_inner()).insert(key, binding);
    }
}

// ---------------------------------------------------------------------------------------------------- the machine

/// "That binding first."
struct Need(Key);

struct Frame {
    key: Key,
    /// Something above was found on the grounds that this binding is absent.
    head: bool,
}

struct Machine<'a> {
    cx: Cx<'a>,
    stack: Vec<Frame>,
    position: FxHashMap<Key, usize>,
    /// Bindings that hold while the stack position beside them is occupied.
    provisional: FxHashMap<Key, (Binding, usize)>,
    /// The lowest stack position that the evaluation under way has met as absent (`usize::MAX`: none).
    low: usize,
}

impl<'a> Machine<'a> {
    fn new(cx: Cx<'a>) -> Machine<'a> {
        Machine {
            cx,
            stack: Vec::new(),
            position: FxHashMap::default(),
            provisional: FxHashMap::default(),
            low: usize::MAX,
        }
    }

    /// Runs `f` to its end, settling what it needs.
    fn run<T>(&mut self, f: impl Fn(&mut Self) -> Result<T, Need>) -> T {
        loop {
            match f(self) {
                Ok(value) => return value,
                Err(Need(key)) => self.settle(key),
            }
        }
    }

    fn memo(&self, module: DefId) -> &'a ScopeMemo {
        if self.cx.is_user(module) { &self.cx.own_items().memo } else { model::memo() }
    }

    fn settle(&mut self, key: Key) {
        self.push(key);
        while let Some(frame) = self.stack.last() {
            self.cx.db.unwind_if_revision_cancelled();
            let (key, head, top) = (frame.key, frame.head, self.stack.len() - 1);
            self.low = usize::MAX;
            match self.eval(key) {
                Err(Need(first)) => self.push(first),
                Ok(binding) => {
                    let low = self.low;
                    self.stack.pop();
                    self.position.remove(&key);
                    if low < top {
                        if head {
                            self.provisional.values_mut().filter(|(_, at)| *at >= top).for_each(|(_, at)| *at = low);
                        }
                        self.provisional.insert(key, (binding, low));
                        self.stack[low].head = true;
                    } else {
                        if head {
                            self.provisional.retain(|_, (_, at)| *at < top);
                        }
                        self.memo(key.module).put(key, binding);
                    }
                }
            }
        }
        self.low = usize::MAX;
    }

    fn push(&mut self, key: Key) {
        self.position.insert(key, self.stack.len());
        self.stack.push(Frame { key, head: false });
    }

    /// The binding of a name in a module.
    fn get(&mut self, key: Key) -> Result<Binding, Need> {
        if let Some(binding) = self.own_item(key) {
            return Ok(binding);
        }
        if !self.may_import(key) {
            return Ok(Binding::NONE);
        }
        if let Some(binding) = self.memo(key.module).get(&key) {
            return Ok(binding);
        }
        if let Some((binding, head)) = self.provisional.get(&key) {
            self.low = self.low.min(*head);
            return Ok(*binding);
        }
        if let Some(position) = self.position.get(&key) {
            self.low = self.low.min(*position);
            return Ok(Binding::NONE);
        }
        Err(Need(key))
    }

    fn scope(&self, module: DefId) -> Option<&'a Scope> {
        if self.cx.is_user(module) { self.cx.own_items().scope(module) } else { model::scope(module) }
    }

    /// An item that the module itself holds.
    fn own_item(&self, key: Key) -> Option<Binding> {
        for def in self.scope(key.module)?.names.get(&key.name)? {
            if def.kind() == DefKind::ExternCrate {
                if key.ns != Namespace::Type {
                    continue;
                }
                let item = self.cx.item(*def);
                let target = match &item.kind {
                    ItemKind::ExternCrate { name, .. } if *name == "self" => {
                        Target::Def(self.cx.crate_root(key.module))
                    }
                    ItemKind::ExternCrate { name, .. } => match self.dependency(key.module, *name) {
                        Target::None => Target::Unknown,
                        target => target,
                    },
                    _ => Target::Unknown,
                };
                return Some(Binding { target, reach: self.reach(item.vis, key.module) });
            }
            if self.in_namespace(*def, key.ns) {
                // The visibility of a model item would need its text; only its traits' and modules' is ever in question.
                let reach =
                    if self.cx.is_user(*def) { self.reach(self.cx.item(*def).vis, key.module) } else { Reach::Public };
                return Some(Binding { target: Target::Def(*def), reach });
            }
        }
        None
    }

    fn in_namespace(&self, def: DefId, ns: Namespace) -> bool {
        match (def.kind(), ns) {
            (DefKind::Fn | DefKind::Const | DefKind::Static, Namespace::Value) => true,
            (DefKind::Variant, Namespace::Type | Namespace::Value) => true,
            (DefKind::Struct, Namespace::Value) => match &self.cx.item(def).kind {
                ItemKind::Struct(s) => s.data.shape != VariantShape::Named,
                _ => false,
            },
            (
                DefKind::Mod
                | DefKind::Struct
                | DefKind::Enum
                | DefKind::Union
                | DefKind::Trait
                | DefKind::TypeAlias
                | DefKind::ExternType,
                Namespace::Type,
            ) => true,
            (DefKind::MacroRules, Namespace::Macro) => true,
            _ => false,
        }
    }

    fn reach(&self, vis: Visibility, module: DefId) -> Reach {
        match vis {
            Visibility::Public => Reach::Public,
            Visibility::Restricted => Reach::Crate,
            Visibility::Private => Reach::Within(module),
        }
    }

    fn visible(&self, reach: Reach, owner: DefId, from: DefId) -> bool {
        match reach {
            Reach::Public => true,
            Reach::Crate => self.cx.crate_root(owner) == self.cx.crate_root(from),
            Reach::Within(module) => std::iter::successors(Some(from), |d| d.parent()).any(|d| d == module),
        }
    }

    fn may_import(&self, key: Key) -> bool {
        if self.cx.is_user(key.module) {
            self.scope(key.module).is_some_and(|s| !s.globs.is_empty() || s.imports.contains_key(&key.name))
        } else {
            model::has_imports(key.module)
        }
    }

    fn imports(&self, module: DefId, name: Name) -> Vec<&'a UseLeaf> {
        if self.cx.is_user(module) {
            let leaves = self.scope(module).and_then(|s| s.imports.get(&name)).map_or(&[][..], |l| l);
            leaves.iter().filter_map(|l| self.leaf(*l)).collect()
        } else {
            model::imports(module, Some(name)).into_iter().filter_map(|l| self.leaf(l)).collect()
        }
    }

    fn globs(&self, module: DefId) -> &'a [(DefId, u32)] {
        if self.cx.is_user(module) { self.scope(module).map_or(&[], |s| &s.globs) } else { model::globs(module) }
    }

    fn leaf(&self, (use_, index): (DefId, u32)) -> Option<&'a UseLeaf> {
        match &self.cx.item(use_).kind {
            ItemKind::Use(tree) => tree.leaves.get(index as usize),
            _ => None,
        }
    }

    /// What the imports of a module bind a name to.
    fn eval(&mut self, key: Key) -> Result<Binding, Need> {
        let module = key.module;
        let leaves = self.imports(module, key.name);
        for leaf in &leaves {
            let target = self.import_target(module, leaf, key.ns)?;
            if target != Target::None {
                return Ok(Binding { target, reach: self.reach(leaf.vis, module) });
            }
        }
        if let Some(leaf) = leaves.first() {
            let mut known = false;
            for ns in [Namespace::Type, Namespace::Value, Namespace::Macro] {
                for leaf in leaves.iter().filter(|_| ns != key.ns) {
                    known |= self.import_target(module, leaf, ns)? != Target::None;
                }
            }
            let macros = leaf.path.segments.first().is_some_and(|s| self.given(module, s.name) == Some(Extern::Macros));
            if !known && !macros {
                return Ok(Binding { target: Target::Unknown, reach: self.reach(leaf.vis, module) });
            }
        }
        let mut unknown = Binding::NONE;
        for glob in self.globs(module) {
            let Some(leaf) = self.leaf(*glob) else { continue };
            let Some(from) = self.walk(module, &leaf.path, Namespace::Type, true)?.def() else { continue };
            let found = match from.kind() {
                DefKind::Mod => self.get(Key { module: from, ..key })?,
                DefKind::Enum if key.ns != Namespace::Macro => {
                    match self.cx.assoc_item(from, key.name, Namespace::Value) {
                        Some(variant) => Binding { target: Target::Def(variant), reach: Reach::Public },
                        None => continue,
                    }
                }
                _ => continue,
            };
            if found.target == Target::None || !self.visible(found.reach, from, module) {
                continue;
            }
            let reach = match (leaf.vis, found.reach) {
                (Visibility::Private, _) => Reach::Within(module),
                (Visibility::Restricted, Reach::Public) => Reach::Crate,
                (_, reach) => reach,
            };
            let found = Binding { reach, ..found };
            if found.target != Target::Unknown {
                return Ok(found);
            }
            unknown = found;
        }
        Ok(unknown)
    }

    fn import_target(&mut self, module: DefId, leaf: &UseLeaf, ns: Namespace) -> Result<Target, Need> {
        Ok(match self.walk(module, &leaf.path, ns, true)? {
            Resolution { base: Res::Def(def), rest: 0 } => Target::Def(def),
            Resolution { base: Res::Prim(name), rest: 0 } => Target::Prim(name),
            _ => Target::None,
        })
    }

    /// Follows a path from a module. `import`: it is the path of a `use`.
    fn walk(&mut self, from: DefId, path: &Path, ns: Namespace, import: bool) -> Result<Resolution, Need> {
        let names = &path.segments;
        let ns_at = |i: usize| if i + 1 == names.len() { ns } else { Namespace::Type };
        let edition = self.edition(from);
        let mut next = 0;
        let mut at = match path.anchor {
            PathAnchor::Crate => Target::Def(self.cx.crate_root(from)),
            PathAnchor::Std => model::crate_by_name("std").map_or(Target::None, Target::Def),
            PathAnchor::Super(n) => {
                let mut module = self.cx.named_module_of(from);
                for _ in 0..n {
                    match module.parent() {
                        Some(parent) => module = self.cx.named_module_of(parent),
                        None => return Ok(Resolution::unresolved(0)),
                    }
                }
                Target::Def(module)
            }
            PathAnchor::Plain | PathAnchor::Global => {
                let Some(first) = names.first() else { return Ok(Resolution::unresolved(0)) };
                next = 1;
                let root_relative = edition == Edition::E2015 && (import || path.anchor == PathAnchor::Global);
                if root_relative {
                    let root = self.cx.crate_root(from);
                    match self.get(Key { module: root, name: first.name, ns: ns_at(0) })?.target {
                        Target::None if ns_at(0) == Namespace::Type => self.extern_crate(from, first.name),
                        target => target,
                    }
                } else if path.anchor == PathAnchor::Global {
                    match ns_at(0) {
                        Namespace::Type => self.extern_crate(from, first.name),
                        _ => Target::None,
                    }
                } else {
                    self.lexical(from, first.name, ns_at(0), edition)?
                }
            }
        };
        // `str::from_utf8` after `use std::str` is the module's; `u32::MAX` after `use std::u32` may be the type's.
        let primitive = match (path.anchor, names.first()) {
            (PathAnchor::Plain, Some(first)) if is_primitive(first.name) && !import => {
                Some(Resolution { base: Res::Prim(first.name), rest: names.len() - 1 })
            }
            _ => None,
        };
        loop {
            let left = names.len() - next;
            let def = match at {
                Target::Def(def) => def,
                Target::Prim(name) => return Ok(Resolution { base: Res::Prim(name), rest: left }),
                Target::None | Target::Unknown => {
                    let unresolved = Resolution::unresolved(next.saturating_sub(1));
                    return Ok(primitive.filter(|_| next > 1).unwrap_or(unresolved));
                }
            };
            let kind = def.kind();
            if left == 0 {
                let is_type_module = kind == DefKind::Mod && ns == Namespace::Type;
                return Ok(primitive.filter(|_| is_type_module).unwrap_or(Resolution { base: Res::Def(def), rest: 0 }));
            }
            let name = names[next].name;
            match kind {
                DefKind::Mod => {
                    at = self.get(Key { module: def, name, ns: ns_at(next) })?.target;
                    // `std::i32::MAX`, `std::primitive::u8`
                    if at == Target::None
                        && ns_at(next) == Namespace::Type
                        && is_primitive(name)
                        && model::crate_by_name("std")
                            .is_some_and(|std| std == def || (def.parent() == Some(std) && def.name() == "primitive"))
                    {
                        at = Target::Prim(name);
                    }
                }
                DefKind::Enum => match self.cx.assoc_item(def, name, Namespace::Value) {
                    Some(variant) => at = Target::Def(variant),
                    None => return Ok(Resolution { base: Res::Def(def), rest: left }),
                },
                _ => return Ok(Resolution { base: Res::Def(def), rest: left }),
            }
            next += 1;
        }
    }

    /// A name without a path, from the inside out.
    fn lexical(&mut self, from: DefId, name: Name, ns: Namespace, edition: Edition) -> Result<Target, Need> {
        let mut at = Some(from);
        while let Some(def) = at {
            let key = def.key();
            if key.kind == DefKind::Mod {
                let found = self.get(Key { module: def, name, ns })?.target;
                if found != Target::None {
                    return Ok(found);
                }
                if key.name != "" {
                    break;
                }
            }
            at = key.parent;
        }
        if ns == Namespace::Type {
            let found = self.extern_crate(from, name);
            if found != Target::None {
                return Ok(found);
            }
        }
        if let Some(path) = prelude_path(name.as_str(), ns, edition)
            && let Some(def) = self.cx.well_known(path)
        {
            return Ok(Target::Def(def));
        }
        if ns == Namespace::Type && is_primitive(name) {
            return Ok(Target::Prim(name));
        }
        Ok(Target::None)
    }

    /// The module that a path with an anchor starts from.
    fn anchor(&mut self, from: DefId, path: &Path) -> Option<DefId> {
        let start = Path { segments: vec![], ..path.clone() };
        self.run(|m| m.walk(from, &start, Namespace::Type, true)).def()
    }

    /// Whether all that a module can name is there to be seen: its globs are of the crate's own modules and enums.
    fn is_closed(&mut self, module: DefId) -> bool {
        let mut seen = FxHashSet::from_iter([module]);
        let mut work = vec![module];
        while let Some(at) = work.pop() {
            if at.kind() != DefKind::Enum && !(at.kind() == DefKind::Mod && self.cx.is_user(at)) {
                return false;
            }
            if at.kind() == DefKind::Enum {
                continue;
            }
            for glob in self.globs(at) {
                let leaf = self.leaf(*glob);
                let Some(from) = leaf.and_then(|l| self.run(|m| m.walk(at, &l.path, Namespace::Type, true)).def())
                else {
                    return false;
                };
                work.extend(seen.insert(from).then_some(from));
            }
        }
        true
    }

    /// The edition of the crate that a definition is in.
    fn edition(&self, from: DefId) -> Edition {
        if self.cx.is_user(from) {
            return self.cx.edition();
        }
        source::crate_of(from).map_or(MODEL_EDITION, |krate| krate.spec.edition)
    }

    /// What cargo gives the code of `from` under a name.
    fn given(&self, from: DefId, name: Name) -> Option<Extern> {
        let find = |externs: &[(Name, Extern)]| externs.iter().find(|(n, _)| *n == name).map(|(_, e)| e.clone());
        if self.cx.is_user(from) {
            self.cx.program.config(self.cx.db).externs.as_deref().and_then(find)
        } else {
            source::crate_of(from).and_then(|krate| find(&krate.spec.externs))
        }
    }

    /// A crate that the code of `from` may name: a dependency of its package, else a modelled crate.
    fn dependency(&self, from: DefId, name: Name) -> Target {
        let given = self.given(from, name).and_then(|given| match given {
            Extern::Model(name) => model::crate_by_name(name),
            Extern::Source(number) => source::root(number),
            Extern::Macros => None,
        });
        let found = given.or_else(|| source::tagged_root(name)).or_else(|| model::crate_by_name(name.as_str()));
        found.map_or(Target::None, Target::Def)
    }

    /// The extern prelude: dependencies, modelled crates, and what `extern crate a as b;` in the crate root adds.
    fn extern_crate(&self, from: DefId, name: Name) -> Target {
        let found = self.dependency(from, name);
        if found != Target::None {
            return found;
        }
        let key = Key { module: self.cx.crate_root(from), name, ns: Namespace::Type };
        let is_extern =
            |s: &Scope| s.names.get(&name).is_some_and(|defs| defs.iter().any(|d| d.kind() == DefKind::ExternCrate));
        match self.scope(key.module) {
            Some(scope) if is_extern(scope) => self.own_item(key).map_or(Target::None, |b| b.target),
            // The outline of a dependency has `use ::a as b;` for `extern crate a as b;`.
            _ if !self.cx.is_user(from) => {
                let crates =
                    self.imports(key.module, name).into_iter().filter_map(|leaf| match &leaf.path.segments[..] {
                        [only] if leaf.path.anchor == PathAnchor::Global => Some(self.dependency(from, only.name)),
                        _ => None,
                    });
                crates.into_iter().next().unwrap_or(Target::None)
            }
            _ => Target::None,
        }
    }
}

// ---------------------------------------------------------------------------------------------------- preludes

/// Whether this is the name of a primitive type.
pub fn is_primitive(name: Name) -> bool {
    matches!(
        name.as_str(),
        "bool"
            | "char"
            | "str"
            | "i8"
            | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "isize"
            | "u8"
            | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "usize"
            | "f16"
            | "f32"
            | "f64"
            | "f128"
    )
}

/// Traits of the std prelude: name, path, first edition.
const PRELUDE_TRAITS: &[(&str, &str, Edition)] = &[
    ("Send", "std::marker::Send", Edition::E2015),
    ("Sync", "std::marker::Sync", Edition::E2015),
    ("AsyncSend", "std::marker::AsyncSend", Edition::E2015),
    ("Resident", "std::marker::Resident", Edition::E2015),
    ("Sized", "std::marker::Sized", Edition::E2015),
    ("Copy", "std::marker::Copy", Edition::E2015),
    ("Unpin", "std::marker::Unpin", Edition::E2015),
    ("Drop", "std::ops::Drop", Edition::E2015),
    ("Fn", "std::ops::Fn", Edition::E2015),
    ("FnMut", "std::ops::FnMut", Edition::E2015),
    ("FnOnce", "std::ops::FnOnce", Edition::E2015),
    ("AsyncFn", "std::ops::AsyncFn", Edition::E2015),
    ("AsyncFnMut", "std::ops::AsyncFnMut", Edition::E2015),
    ("AsyncFnOnce", "std::ops::AsyncFnOnce", Edition::E2015),
    ("ToOwned", "std::borrow::ToOwned", Edition::E2015),
    ("Clone", "std::clone::Clone", Edition::E2015),
    ("PartialEq", "std::cmp::PartialEq", Edition::E2015),
    ("PartialOrd", "std::cmp::PartialOrd", Edition::E2015),
    ("Eq", "std::cmp::Eq", Edition::E2015),
    ("Ord", "std::cmp::Ord", Edition::E2015),
    ("AsRef", "std::convert::AsRef", Edition::E2015),
    ("AsMut", "std::convert::AsMut", Edition::E2015),
    ("Into", "std::convert::Into", Edition::E2015),
    ("From", "std::convert::From", Edition::E2015),
    ("Default", "std::default::Default", Edition::E2015),
    ("Iterator", "std::iter::Iterator", Edition::E2015),
    ("Extend", "std::iter::Extend", Edition::E2015),
    ("IntoIterator", "std::iter::IntoIterator", Edition::E2015),
    ("DoubleEndedIterator", "std::iter::DoubleEndedIterator", Edition::E2015),
    ("ExactSizeIterator", "std::iter::ExactSizeIterator", Edition::E2015),
    ("ToString", "std::string::ToString", Edition::E2015),
    ("TryFrom", "std::convert::TryFrom", Edition::E2021),
    ("TryInto", "std::convert::TryInto", Edition::E2021),
    ("FromIterator", "std::iter::FromIterator", Edition::E2021),
    ("Future", "std::future::Future", Edition::E2024),
    ("IntoFuture", "std::future::IntoFuture", Edition::E2024),
];

/// What else the std prelude binds, in every edition.
fn prelude_path(name: &str, ns: Namespace, edition: Edition) -> Option<&'static str> {
    match ns {
        Namespace::Type => match name {
            "Option" => Some("std::option::Option"),
            "Result" => Some("std::result::Result"),
            "Box" => Some("std::boxed::Box"),
            "String" => Some("std::string::String"),
            "Vec" => Some("std::vec::Vec"),
            // Variants live in both namespaces.
            "Some" | "None" | "Ok" | "Err" => prelude_path(name, Namespace::Value, edition),
            _ => PRELUDE_TRAITS.iter().find(|(n, _, first)| *n == name && *first <= edition).map(|(_, path, _)| *path),
        },
        Namespace::Value => match name {
            "Some" => Some("std::option::Option::Some"),
            "None" => Some("std::option::Option::None"),
            "Ok" => Some("std::result::Result::Ok"),
            "Err" => Some("std::result::Result::Err"),
            "drop" => Some("std::mem::drop"),
            "size_of" => Some("std::mem::size_of"),
            "size_of_val" => Some("std::mem::size_of_val"),
            "align_of" => Some("std::mem::align_of"),
            "align_of_val" => Some("std::mem::align_of_val"),
            _ => None,
        },
        Namespace::Macro => None,
    }
}

// ---------------------------------------------------------------------------------------------------- questions

impl<'a> Cx<'a> {
    /// Resolves a path that is written in `from`: a module (a block's, in a body) or any item inside of one.
    ///
    /// Stops at the first type, trait or alias that more segments follow. Generic parameters, `Self` and locals are the
    /// caller's, and come first; so is a qualified `<T>::…` (of which only a trait's own path can be resolved).
    pub fn resolve(self, from: DefId, path: &Path, ns: Namespace) -> Resolution {
        Machine::new(self).run(|m| m.walk(from, path, ns, false))
    }

    /// Whether the crate's own text says all that there is: nothing in it went unread, and no macro of a package's
    /// dependencies may have added to it.
    pub fn is_fully_read(self) -> bool {
        *is_fully_read(self.db, self.program)
    }

    /// The segment of a path at which nothing can be there: no item, no import, and no macro or crate that the checker does
    /// not know could bring one. `None` if the path leads somewhere, or that is not certain.
    pub fn absent(self, from: DefId, path: &Path, ns: Namespace, import: bool) -> Option<usize> {
        let mut machine = Machine::new(self);
        let Res::Unresolved { index } = machine.run(|m| m.walk(from, path, ns, import)).base else { return None };
        if !self.is_fully_read() {
            return None;
        }
        let segment = path.segments.get(index)?;
        let ns = if index + 1 == path.segments.len() { ns } else { Namespace::Type };
        let first = index == 0 && matches!(path.anchor, PathAnchor::Plain | PathAnchor::Global);
        // It may be a crate that a lone file is built with.
        if first && path.segments.len() > 1 && !segment.name.as_str().starts_with(char::is_uppercase) {
            return None;
        }
        let is_2015 = self.edition() == Edition::E2015;
        let modules: Vec<DefId> = if first && (path.anchor == PathAnchor::Global || import) && is_2015 {
            vec![self.crate_root(from)]
        } else if first && path.anchor == PathAnchor::Global {
            vec![]
        } else if first {
            // Blocks and the module around them.
            let mut all = vec![];
            let mut at = Some(from);
            while let Some(def) = at {
                let key = def.key();
                all.extend((key.kind == DefKind::Mod).then_some(def));
                at = key.parent.filter(|_| key.kind != DefKind::Mod || key.name == "");
            }
            all
        } else if index == 0 {
            vec![machine.anchor(from, path)?]
        } else {
            let container = Path { segments: path.segments[..index].to_vec(), ..path.clone() };
            vec![machine.run(|m| m.walk(from, &container, Namespace::Type, import)).def()?]
        };
        let all_seen = modules.into_iter().all(|module| {
            let here = machine.run(|m| m.get(Key { module, name: segment.name, ns }));
            here.target == Target::None && machine.is_closed(module)
        });
        all_seen.then_some(index)
    }

    /// The definition that a name alone has in a module, imports included.
    pub fn name_in_module(self, module: DefId, name: Name, ns: Namespace) -> Option<DefId> {
        match Machine::new(self).run(|m| m.get(Key { module, name, ns })).target {
            Target::Def(def) => Some(def),
            _ => None,
        }
    }

    /// The target of one leaf of a `use`.
    pub fn import(self, use_: DefId, leaf: &UseLeaf, ns: Namespace) -> Resolution {
        let module = self.module_of(use_);
        Machine::new(self).run(|m| m.walk(module, &leaf.path, ns, true))
    }

    /// The traits whose methods can be called in `from`: own, imported (`as _` too), by globs, of enclosing blocks'
    /// modules, of the prelude.
    pub fn traits_in_scope(self, from: DefId) -> &'a [DefId] {
        traits_in_scope(self.db, self.program, self.module_of(from))
    }

    /// Those of [`Cx::traits_in_scope`] that have an associated function (or constant) of this name.
    pub fn traits_in_scope_with(self, from: DefId, name: Name) -> &'a [DefId] {
        traits_in_scope_with(self.db, self.program, self.module_of(from), name)
    }

    /// Whether a trait has an associated function or constant of this name; a trait of the model is lowered only if its text has it.
    pub fn trait_has(self, trait_: DefId, name: Name) -> bool {
        (self.is_user(trait_) || model::may_declare(trait_, name))
            && self.assoc_item(trait_, name, Namespace::Value).is_some()
    }

    /// The definition at a path of the model, `std::rc::Rc`, `std::future::Future::poll`.
    pub fn well_known(self, path: &str) -> Option<DefId> {
        if let Some(known) = model::known(path) {
            return known;
        }
        let found = self.find_path(path);
        model::set_known(path, found)
    }

    fn find_path(self, path: &str) -> Option<DefId> {
        let segments: Vec<Name> = path.split("::").map(Name::new).collect();
        let mut at = model::crate_by_name(segments.first()?.as_str())?;
        for (i, name) in segments.iter().copied().enumerate().skip(1) {
            let rest = segments.len() - 1 - i;
            let namespaces = [Namespace::Type, Namespace::Value, Namespace::Macro];
            at = match at.kind() {
                DefKind::Mod => namespaces
                    .into_iter()
                    .take(if rest > 0 { 1 } else { 3 })
                    .find_map(|ns| self.name_in_module(at, name, ns))?,
                DefKind::Enum | DefKind::Trait | DefKind::Struct | DefKind::Union => {
                    let member = |container| namespaces.into_iter().find_map(|ns| self.assoc_item(container, name, ns));
                    match member(at) {
                        Some(item) => item,
                        None if at.kind() == DefKind::Trait => return None,
                        None => self.inherent_impls(crate::impls::Head::Adt(at)).iter().find_map(|i| member(*i))?,
                    }
                }
                _ => return None,
            };
        }
        Some(at)
    }

    /// Whether impls of the crate's traits, or of a dependency's, may come out of attribute macros that are not known.
    pub fn has_unknown_macros(self) -> bool {
        *has_unknown_macros(self.db, self.program)
    }

    /// The definition with this `#[lang = ".."]`.
    pub fn lang_item(self, name: &str) -> Option<DefId> {
        self.well_known(LANG_ITEMS.iter().find(|(n, _)| *n == name)?.1)
    }
}

#[salsa::tracked]
fn is_fully_read(db: &dyn Db, program: Program) -> bool {
    let cx = Cx::new(db, program);
    let understood = |e: &FrontError| matches!(e.kind, FrontErrorKind::Property);
    program.config(db).externs.is_none()
        && cx.front_errors().iter().all(understood)
        && !cx.user_items().iter().any(|d| cx.item(*d).attrs.unknown_derive)
        && !has_unknown_macros(db, program)
}

#[salsa::tracked]
fn has_unknown_macros(db: &dyn Db, program: Program) -> bool {
    let cx = Cx::new(db, program);
    cx.user_items().iter().any(|d| cx.item(*d).attrs.unknown_macro)
}

#[salsa::tracked(returns(ref))]
fn traits_in_scope_with(db: &dyn Db, program: Program, module: DefId, name: Name) -> Box<[DefId]> {
    let cx = Cx::new(db, program);
    cx.traits_in_scope(module).iter().copied().filter(|t| cx.trait_has(*t, name)).collect()
}

#[salsa::tracked(returns(ref))]
fn traits_in_scope(db: &dyn Db, program: Program, module: DefId) -> Box<[DefId]> {
    let cx = Cx::new(db, program);
    let mut machine = Machine::new(cx);
    let mut traits = Vec::new();
    let mut at = Some(module);
    while let Some(def) = at {
        let key = def.key();
        if key.kind == DefKind::Mod {
            module_traits(&mut machine, def, &mut traits);
            if key.name != "" {
                break;
            }
        }
        at = key.parent;
    }
    let edition = machine.edition(module);
    traits.extend(
        PRELUDE_TRAITS.iter().filter(|(_, _, first)| *first <= edition).filter_map(|(_, path, _)| cx.well_known(path)),
    );
    crate::items::dedup(&mut traits);
    traits.into()
}

/// The traits that the items and imports of a module name.
fn module_traits(machine: &mut Machine<'_>, module: DefId, traits: &mut Vec<DefId>) {
    let cx = machine.cx;
    let mut seen = FxHashSet::default();
    let mut work = vec![(module, module)];
    while let Some((at, importer)) = work.pop() {
        if !seen.insert(at) {
            continue;
        }
        cx.db.unwind_if_revision_cancelled();
        let Some(scope) = machine.scope(at) else { continue };
        for trait_ in &scope.traits {
            let reach = if cx.is_user(*trait_) { machine.reach(cx.item(*trait_).vis, at) } else { Reach::Public };
            if machine.visible(reach, at, importer) {
                traits.push(*trait_);
            }
        }
        let mut leaves: Vec<&UseLeaf> = if cx.is_user(at) {
            let mut all: Vec<(DefId, u32)> = scope.imports.values().flatten().copied().collect();
            all.sort();
            all.into_iter().filter_map(|l| machine.leaf(l)).collect()
        } else {
            model::imports(at, None).into_iter().filter_map(|l| machine.leaf(l)).collect()
        };
        leaves.extend(machine.globs(at).iter().filter_map(|l| machine.leaf(*l)));
        for leaf in leaves {
            let reach = machine.reach(leaf.vis, at);
            if !machine.visible(reach, at, importer) {
                continue;
            }
            match (&leaf.kind, machine.run(|m| m.walk(at, &leaf.path, Namespace::Type, true)).def()) {
                (UseKind::Named(_), Some(def)) if def.kind() == DefKind::Trait => traits.push(def),
                (UseKind::Glob, Some(def)) if def.kind() == DefKind::Mod => work.push((def, at)),
                _ => {}
            }
        }
    }
}

/// `#[lang = ".."]` items of the model, by name.
const LANG_ITEMS: &[(&str, &str)] = &[
    ("Break", "std::ops::ControlFlow::Break"),
    ("CStr", "std::ffi::CStr"),
    ("Context", "std::task::Context"),
    ("Continue", "std::ops::ControlFlow::Continue"),
    ("Err", "std::result::Result::Err"),
    ("None", "std::option::Option::None"),
    ("Ok", "std::result::Result::Ok"),
    ("Option", "std::option::Option"),
    ("Ordering", "std::cmp::Ordering"),
    ("Pending", "std::task::Poll::Pending"),
    ("Poll", "std::task::Poll"),
    ("Range", "std::ops::Range"),
    ("RangeCopy", "std::range::Range"),
    ("RangeFrom", "std::ops::RangeFrom"),
    ("RangeFromCopy", "std::range::RangeFrom"),
    ("RangeFull", "std::ops::RangeFull"),
    ("RangeInclusive", "std::ops::RangeInclusive"),
    ("RangeInclusiveCopy", "std::range::RangeInclusive"),
    ("RangeTo", "std::ops::RangeTo"),
    ("RangeToInclusive", "std::ops::RangeToInclusive"),
    ("RangeToInclusiveCopy", "std::range::RangeToInclusive"),
    ("Ready", "std::task::Poll::Ready"),
    ("Some", "std::option::Option::Some"),
    ("String", "std::string::String"),
    ("Try", "std::ops::Try"),
    ("add", "std::ops::Add"),
    ("add_assign", "std::ops::AddAssign"),
    ("alloc_layout", "std::alloc::Layout"),
    ("async_fn", "std::ops::AsyncFn"),
    ("async_fn_mut", "std::ops::AsyncFnMut"),
    ("async_fn_once", "std::ops::AsyncFnOnce"),
    ("async_fn_once_output", "std::ops::AsyncFnOnce::Output"),
    ("async_iterator", "std::async_iter::AsyncIterator"),
    ("async_send", "std::marker::AsyncSend"),
    ("bitand", "std::ops::BitAnd"),
    ("bitand_assign", "std::ops::BitAndAssign"),
    ("bitor", "std::ops::BitOr"),
    ("bitor_assign", "std::ops::BitOrAssign"),
    ("bitxor", "std::ops::BitXor"),
    ("bitxor_assign", "std::ops::BitXorAssign"),
    ("branch", "std::ops::Try::branch"),
    ("c_void", "std::ffi::c_void"),
    ("call_once_future", "std::ops::AsyncFnOnce::CallOnceFuture"),
    ("call_ref_future", "std::ops::AsyncFnMut::CallRefFuture"),
    ("clone", "std::clone::Clone"),
    ("clone_fn", "std::clone::Clone::clone"),
    ("coerce_unsized", "std::ops::CoerceUnsized"),
    ("copy", "std::marker::Copy"),
    ("coroutine", "std::ops::Coroutine"),
    ("coroutine_resume", "std::ops::Coroutine::resume"),
    ("coroutine_return", "std::ops::Coroutine::Return"),
    ("coroutine_yield", "std::ops::Coroutine::Yield"),
    ("deref", "std::ops::Deref"),
    ("deref_mut", "std::ops::DerefMut"),
    ("deref_target", "std::ops::Deref::Target"),
    ("dispatch_from_dyn", "std::ops::DispatchFromDyn"),
    ("div", "std::ops::Div"),
    ("div_assign", "std::ops::DivAssign"),
    ("drop", "std::ops::Drop"),
    ("eq", "std::cmp::PartialEq"),
    ("fn", "std::ops::Fn"),
    ("fn_mut", "std::ops::FnMut"),
    ("fn_once", "std::ops::FnOnce"),
    ("fn_once_output", "std::ops::FnOnce::Output"),
    ("format_arguments", "std::fmt::Arguments"),
    ("from_output", "std::ops::Try::from_output"),
    ("from_residual", "std::ops::FromResidual::from_residual"),
    ("fused_iterator", "std::iter::FusedIterator"),
    ("future_output", "std::future::Future::Output"),
    ("future_trait", "std::future::Future"),
    ("index", "std::ops::Index"),
    ("index_mut", "std::ops::IndexMut"),
    ("into_future", "std::future::IntoFuture::into_future"),
    ("into_iter", "std::iter::IntoIterator::into_iter"),
    ("iterator", "std::iter::Iterator"),
    ("manually_drop", "std::mem::ManuallyDrop"),
    ("maybe_uninit", "std::mem::MaybeUninit"),
    ("mul", "std::ops::Mul"),
    ("mul_assign", "std::ops::MulAssign"),
    ("neg", "std::ops::Neg"),
    ("new_unchecked", "std::pin::Pin::new_unchecked"),
    ("next", "std::iter::Iterator::next"),
    ("not", "std::ops::Not"),
    ("owned_box", "std::boxed::Box"),
    ("panic_location", "std::panic::Location"),
    ("partial_ord", "std::cmp::PartialOrd"),
    ("phantom_data", "std::marker::PhantomData"),
    ("pin", "std::pin::Pin"),
    ("poll", "std::future::Future::poll"),
    ("range_inclusive_new", "std::ops::RangeInclusive::new"),
    ("rem", "std::ops::Rem"),
    ("rem_assign", "std::ops::RemAssign"),
    ("resident", "std::marker::Resident"),
    ("send", "std::marker::Send"),
    ("shl", "std::ops::Shl"),
    ("shl_assign", "std::ops::ShlAssign"),
    ("shr", "std::ops::Shr"),
    ("shr_assign", "std::ops::ShrAssign"),
    ("sized", "std::marker::Sized"),
    ("sub", "std::ops::Sub"),
    ("sub_assign", "std::ops::SubAssign"),
    ("sync", "std::marker::Sync"),
    ("termination", "std::process::Termination"),
    ("tuple_trait", "std::marker::Tuple"),
    ("type_id", "std::any::TypeId"),
    ("unpin", "std::marker::Unpin"),
    ("unsafe_cell", "std::cell::UnsafeCell"),
    ("unsize", "std::marker::Unsize"),
];

#[cfg(test)]
pub(crate) mod tests;
