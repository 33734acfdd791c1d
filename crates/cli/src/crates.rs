//! From what cargo says of a target to what it is compiled with: its cfgs, and its dependencies as models or sources.

use crate::input::Unit;
use crate::package::{Dependency, Lib, Package, PackageId, Source, Workspace};
use asyncsend_hir::source::{CrateSpec, register};
use asyncsend_hir::{Cfg, CrateConfig, Extern, Name};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The folder for outlines of dependencies, in cargo's target folder.
const CACHE: &str = "asyncsend";

/// What a target is compiled with.
pub fn config(unit: &Unit) -> CrateConfig {
    let workspace = &unit.workspace;
    let mut cfg = cfg(workspace, unit.package());
    if unit.target().test {
        cfg.insert("test", None);
    }
    let mut known = Known { workspace, numbers: BTreeMap::new() };
    known.register(&unit.target().dependencies);
    CrateConfig { cfg: Arc::new(cfg), externs: Some(known.externs(&unit.target().dependencies)) }
}

fn cfg(workspace: &Workspace, package: Option<&Package>) -> Cfg {
    let platform = workspace.cfgs.iter().map(|c| (c.name.clone(), c.value.clone()));
    let features = package.into_iter().flat_map(|p| &p.features);
    Cfg::new(platform.chain(features.map(|f| ("feature".to_owned(), Some(f.clone())))))
}

struct Known<'w> {
    workspace: &'w Workspace,
    numbers: BTreeMap<&'w PackageId, u32>,
}

impl<'w> Known<'w> {
    /// Registers what these dependencies need, and then themselves. A model goes before a source: its facts were checked.
    fn register(&mut self, dependencies: &'w [Dependency]) {
        let mut open: BTreeSet<&PackageId> = BTreeSet::new();
        let mut stack: Vec<(&'w PackageId, bool)> = dependencies.iter().rev().map(|d| (&d.package, false)).collect();
        while let Some((id, ready)) = stack.pop() {
            let Some((package, lib)) = self.source(id).filter(|_| !self.numbers.contains_key(id)) else { continue };
            if ready {
                let number = register(self.spec(package, lib));
                self.numbers.insert(id, number);
            } else if open.insert(id) {
                stack.push((id, true));
                stack.extend(package.dependencies.iter().rev().map(|d| (&d.package, false)));
            }
        }
    }

    /// The package and its library, if that is to be read from its source.
    fn source(&self, id: &PackageId) -> Option<(&'w Package, &'w Lib)> {
        let package = self.workspace.packages.get(id)?;
        let lib = package.lib.as_ref()?;
        (!lib.proc_macro && (package.source == Source::Path || self.model(package, lib).is_none()))
            .then_some((package, lib))
    }

    /// The name of the model of a package's library.
    fn model(&self, package: &Package, lib: &Lib) -> Option<&'static str> {
        asyncsend_hir::model::name_of(&lib.name, &package.version)
    }

    fn externs(&self, dependencies: &[Dependency]) -> Vec<(Name, Extern)> {
        let found = dependencies.iter().filter_map(|d| {
            let target = match self.numbers.get(&d.package) {
                Some(number) => Extern::Source(*number),
                None => {
                    let package = self.workspace.packages.get(&d.package)?;
                    let lib = package.lib.as_ref()?;
                    match self.model(package, lib) {
                        Some(name) => Extern::Model(name),
                        None if lib.proc_macro => Extern::Macros,
                        None => return None,
                    }
                }
            };
            Some((Name::new(&d.extern_name), target))
        });
        found.collect()
    }

    fn spec(&self, package: &Package, lib: &Lib) -> CrateSpec {
        CrateSpec {
            name: lib.name.clone(),
            key: format!("{} {}", package.id.repr, package.features.join(",")),
            root: lib.root.clone(),
            display: format!("{}-{}", package.name, package.version),
            folder: package.manifest_dir().to_path_buf(),
            edition: lib.edition,
            cfg: Arc::new(cfg(self.workspace, Some(package))),
            externs: self.externs(&package.dependencies),
            immutable: package.source == Source::Registry,
            cache: Some(self.workspace.target.join(CACHE)),
        }
    }
}
