//! [`Front`] for the pipeline's own context.

use crate::body::body_sites;
use crate::flow::Instance;
use crate::front::{Front, Settings};
use crate::node::Site;
use crate::world::World;
use asyncsend_hir::ast::{ItemKind, ThreadLocalKind, Visibility};
use asyncsend_hir::{Cx, Db, DefId, DefKind, Name, Namespace, Program, Property, RuleSet, Span, model};
use asyncsend_mir::{MirCx, mir::Body, witness::Witness};
use asyncsend_rules::{self as rules, Rule};
use asyncsend_ty::TyCx;
use rustc_hash::{FxHashMap, FxHashSet};

impl<'a> Front<'a> for Cx<'a> {
    fn settings(self) -> Settings {
        let root = self.user_root();
        Settings {
            rules: self.rules(),
            tls_stage: self.program.tls_stage(self.db),
            overflow_checks: self.program.overflow_checks(self.db),
            async_trait_tls: self.program.async_trait_tls(self.db) && self.rules() != RuleSet::Rust,
            is_binary: self.module_items(root).iter().any(|d| d.kind() == DefKind::Fn && d.name() == "main"),
            reads_dependencies: self
                .program
                .config(self.db)
                .externs
                .iter()
                .flatten()
                .any(|(_, e)| e.source().is_some()),
        }
    }
    fn mir(self, def: DefId) -> Option<&'a Body> {
        MirCx::mir(self, def)
    }
    fn witness(self, coroutine: DefId) -> Option<&'a Witness> {
        // What can hold a value: a place that was moved out of is neither thread-bound nor dropped.
        MirCx::witness_precise(self, coroutine)
    }
    fn is_user(self, def: DefId) -> bool {
        !Cx::is_model(self, def)
    }
    fn is_std(self, def: DefId) -> bool {
        model::is_std_file(def.file())
    }
    fn assoc_fns(self, owner: DefId) -> Vec<DefId> {
        self.members(owner).iter().copied().filter(|d| d.kind() == DefKind::Fn).collect()
    }
    fn own_sites(self, def: DefId) -> Option<&'a [Site]> {
        sites_alone(self.db, self.program, def).as_deref()
    }
    fn is_provided(self, trait_fn: DefId) -> bool {
        model::is_provided(trait_fn).unwrap_or_else(|| {
            self.fn_sig(trait_fn).has_body || self.item(trait_fn).attrs.model_marks.iter().any(|m| *m == "provided")
        })
    }
    fn listed(self, property: &'static Property, def: DefId) -> Option<&'static Rule> {
        let id = asyncsend_std_model::listed_effect(property.name, &self.def_path(def))?;
        [&rules::BLOCK_SOURCE, &rules::BLOCK_BRIEF].into_iter().find(|r| r.id == id)
    }
    fn has_mark(self, def: DefId, mark: &str) -> bool {
        self.item(def).attrs.model_marks.iter().any(|m| *m == mark)
    }
    fn is_spawn(self, def: DefId) -> bool {
        self.item(def).attrs.model_marks.iter().any(|m| *m == "spawn") || def.name().as_str().starts_with("spawn")
    }
    fn user_impls(self) -> Vec<DefId> {
        self.user_items().iter().copied().filter(|d| d.kind() == DefKind::Impl).collect()
    }
    fn impls_of(self, trait_: DefId) -> Vec<DefId> {
        impls_by_trait(self.db, self.program).get(&trait_).cloned().unwrap_or_default()
    }
    fn is_pub_reachable(self, def: DefId) -> bool {
        // Every step up is public, or one of the steps below is re-exported: a `pub use` of its name says so.
        let mut at = def;
        let mut passed = Vec::new();
        loop {
            let key = at.key();
            passed.push(at);
            let Some(parent) = key.parent else { return true };
            let of_impl = match parent.kind() {
                DefKind::Impl => Some(self.impl_header(parent)),
                _ => None,
            };
            let inherits = match parent.kind() {
                DefKind::Trait | DefKind::Enum | DefKind::ExternBlock => true,
                DefKind::Impl => of_impl.as_ref().is_some_and(|h| h.trait_ref.is_some()),
                _ => matches!(key.kind, DefKind::Impl | DefKind::Closure | DefKind::Coroutine),
            };
            if !inherits && self.item(at).vis != Visibility::Public
                || parent.kind() == DefKind::Mod && parent.name() == ""
            {
                return passed.iter().any(|d| self.is_reexported(*d));
            }
            // An impl is where its type is, wherever it is written.
            let ty = of_impl.and_then(|h| h.self_ty.as_adt()).map(|(adt, _)| adt).filter(|adt| self.is_user(*adt));
            at = ty.unwrap_or(parent);
        }
    }
    fn module(self, def: DefId) -> DefId {
        self.named_module_of(def)
    }
    fn module_has_unsafe(self, module: DefId) -> bool {
        if self.is_user(module) {
            return unsafe_modules(self.db, self.program).binary_search(&module).is_ok();
        }
        // Of a dependency, the texts of the module's items decide: to type them all would cost more than it is worth.
        !self.is_model(module) && model::mentions(module, "unsafe")
    }
    fn thread_local_kind(self, static_: DefId) -> ThreadLocalKind {
        match &self.item(static_).kind {
            ItemKind::Static(s) => s.thread_local,
            _ => ThreadLocalKind::No,
        }
    }
    fn lang_item(self, name: &str) -> Option<DefId> {
        // An associated type has no entry of its own.
        if name == "item" {
            let next = Cx::lang_item(self, "next")?;
            return self.assoc_item(next.parent()?, Name::new("Item"), Namespace::Type);
        }
        if name == "into_iter_type" {
            let into_iter = Cx::lang_item(self, "into_iter")?;
            return self.assoc_item(into_iter.parent()?, Name::new("IntoIter"), Namespace::Type);
        }
        Cx::lang_item(self, name)
    }
    fn path_of(self, def: DefId) -> String {
        self.def_path(def)
    }
    fn span_of(self, def: DefId) -> Span {
        match def.kind() {
            DefKind::Closure | DefKind::Coroutine => {
                self.closure_info(def).map_or_else(|| self.item(self.body_owner(def)).name_span, |c| c.header_span)
            }
            _ => self.item(def).name_span,
        }
    }
}

trait Reexports {
    fn is_reexported(self, def: DefId) -> bool;
}
impl Reexports for Cx<'_> {
    /// Whether some `pub use` may name the definition: by its name, or by a glob.
    fn is_reexported(self, def: DefId) -> bool {
        let names = reexported_names(self.db, self.program);
        names.contains(&None) || names.contains(&Some(def.name()))
    }
}

/// What runs in a body of the user's, as far as the body alone tells.
#[salsa::tracked(returns(ref), no_eq)]
fn sites_alone(db: &dyn Db, program: Program, def: DefId) -> Option<Vec<Site>> {
    let cx = Cx::new(db, program);
    let world = World::alone(cx);
    let (args, env) = world.own_parameters(def);
    let sites = body_sites(&Instance::new(&world, Front::mir(cx, def)?, args, env));
    (!world.fell_short()).then_some(sites)
}

/// Looks at the bodies of one function ahead of the run that needs them.
pub fn ahead(cx: Cx<'_>, owner: DefId) {
    let inner = cx.thir(owner).into_iter().flat_map(|t| t.closures.keys().copied());
    for def in std::iter::once(owner).chain(inner) {
        cx.own_sites(def);
    }
}

/// The user's impls, in source order.
#[salsa::tracked(returns(ref))]
fn impls_by_trait(db: &dyn Db, program: Program) -> FxHashMap<DefId, Vec<DefId>> {
    let cx = Cx::new(db, program);
    let mut impls: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
    for i in cx.user_impls() {
        if let Some(t) = cx.impl_header(i).trait_ref {
            impls.entry(t.trait_).or_default().push(i);
        }
    }
    impls
}

/// The names that `pub use` items end in, in the user's crate; `None` stands for a glob.
#[salsa::tracked(returns(ref))]
fn reexported_names(db: &dyn Db, program: Program) -> FxHashSet<Option<Name>> {
    let cx = Cx::new(db, program);
    let uses = cx.user_items().iter().filter_map(|d| match &cx.item(*d).kind {
        ItemKind::Use(tree) => Some(tree),
        _ => None,
    });
    let leaves = uses.flat_map(|t| &t.leaves).filter(|l| l.vis == Visibility::Public);
    leaves
        .map(|l| match &l.kind {
            asyncsend_hir::ast::UseKind::Glob => None,
            asyncsend_hir::ast::UseKind::Named(_) => l.path.segments.last().map(|s| s.name),
        })
        .collect()
}

/// The modules with `unsafe` code of their own, sorted.
#[salsa::tracked(returns(ref))]
fn unsafe_modules(db: &dyn Db, program: Program) -> Vec<DefId> {
    let cx = Cx::new(db, program);
    let has_unsafe = |d: DefId| match &cx.item(d).kind {
        ItemKind::Fn(f) => f.is_unsafe && !f.is_foreign || cx.body(d).is_some_and(|b| b.has_unsafe),
        ItemKind::Const(_) | ItemKind::Static(_) => cx.body(d).is_some_and(|b| b.has_unsafe),
        // An impl of an unsafe trait: `unsafe impl Send for W`.
        ItemKind::Impl(i) if !i.negative => {
            cx.impl_header(d).trait_ref.is_some_and(|t| match &cx.item(t.trait_).kind {
                ItemKind::Trait(t) => t.is_unsafe,
                _ => false,
            })
        }
        _ => false,
    };
    let mut modules: Vec<DefId> =
        cx.user_items().iter().filter(|d| has_unsafe(**d)).map(|d| cx.named_module_of(*d)).collect();
    modules.sort_unstable();
    modules.dedup();
    modules
}
