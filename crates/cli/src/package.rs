//! What cargo knows of a workspace: the targets to check, and the packages that their code may name.
//!
//! Input: the flags of the command line and what `cargo metadata` answers. Output: plain data. Must not know: how a crate
//! is checked.
//!
//! Features are those of `cargo metadata`, which unites what every member, kind of dependency and target of the
//! workspace asks of a package: cargo itself may build with fewer.

use crate::args::PackageOptions;
use crate::cargo;
use asyncsend_hir::Edition;
use cargo_metadata::{DependencyKind, Metadata, TargetKind};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};

/// The triple that the checker was built for, which is the one it checks for unless told otherwise.
pub const HOST: &str = env!("ASYNCSEND_HOST");

/// Cargo's own name of a package: unique in a workspace, and opaque.
pub type PackageId = cargo_metadata::PackageId;

/// A workspace, as far as the selected targets reach.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// The folder of the workspace's manifest; cargo's own diagnostics name files relative to it.
    pub root: PathBuf,
    /// Cargo's folder for what it makes.
    pub target: PathBuf,
    /// What to check, in the order of cargo's members and targets.
    pub targets: Vec<Target>,
    /// The selected packages and all that they depend on, also indirectly.
    pub packages: BTreeMap<PackageId, Package>,
    /// The workspace's manifest has a `[workspace.metadata.asyncsend]`.
    pub configured: bool,
    /// The cfgs of the platform and of `RUSTFLAGS`. Features and `cfg(test)` are not among them: they differ by package
    /// and by target.
    pub cfgs: Vec<Cfg>,
}

/// A package of the resolved graph.
#[derive(Clone, Debug)]
pub struct Package {
    pub id: PackageId,
    pub name: String,
    pub version: String,
    pub manifest: PathBuf,
    pub source: Source,
    /// The workspace's own, whose findings are the user's business.
    pub member: bool,
    /// The features that are on: `cfg(feature = "…")` for all targets of the package.
    pub features: Vec<String>,
    /// What other packages get by its name; none if the package has programs only.
    pub lib: Option<Lib>,
    /// What the library's code may name (normal dependencies).
    pub dependencies: Vec<Dependency>,
    /// Its manifest has a `[package.metadata.asyncsend]`.
    pub configured: bool,
    /// It generates code or sets cfgs with `build.rs`, which is not run here.
    pub build_script: bool,
}

impl Package {
    /// `CARGO_MANIFEST_DIR`.
    pub fn manifest_dir(&self) -> &Path {
        self.manifest.parent().unwrap_or(Path::new(""))
    }
}

/// A package's library, as its dependents see it (without `cfg(test)`).
#[derive(Clone, Debug)]
pub struct Lib {
    /// The name of the crate, as in `use name::…`, unless a dependent renames it.
    pub name: String,
    pub root: PathBuf,
    pub edition: Edition,
    pub proc_macro: bool,
}

/// Where a package comes from.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Source {
    /// A folder of the user's.
    Path,
    Registry,
    Git,
}

/// A name in the extern prelude, and the package whose library it means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dependency {
    /// As code writes it: renamed, and with underscores.
    pub extern_name: String,
    /// For a program or test, its own package may be among them.
    pub package: PackageId,
}

/// A crate to check.
#[derive(Clone, Debug)]
pub struct Target {
    pub package: PackageId,
    pub name: String,
    pub kind: Kind,
    pub root: PathBuf,
    pub edition: Edition,
    /// With `cfg(test)`: unit tests, integration tests and benchmarks.
    pub test: bool,
    /// What the target's code may name: normal dependencies, those for development where cargo lets them in, and the
    /// package's own library.
    pub dependencies: Vec<Dependency>,
    /// As cargo describes it, for messages in cargo's form.
    pub cargo: cargo_metadata::Target,
}

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    Lib,
    ProcMacro,
    Bin,
    Example,
    Test,
    Bench,
}

impl Kind {
    /// As in cargo's messages: `lib`, `bin "server"`, `test "smoke"`.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Lib | Kind::ProcMacro => "lib",
            Kind::Bin => "bin",
            Kind::Example => "example",
            Kind::Test => "test",
            Kind::Bench => "bench",
        }
    }

    /// The kind of a target; none for build scripts, which run before anything else and in no executor.
    fn of(target: &cargo_metadata::Target) -> Option<Kind> {
        target.kind.iter().find_map(|kind| match kind {
            TargetKind::ProcMacro => Some(Kind::ProcMacro),
            TargetKind::Bin => Some(Kind::Bin),
            TargetKind::Example => Some(Kind::Example),
            TargetKind::Test => Some(Kind::Test),
            TargetKind::Bench => Some(Kind::Bench),
            TargetKind::CustomBuild | TargetKind::Unknown(_) => None,
            TargetKind::Lib | TargetKind::RLib | TargetKind::DyLib | TargetKind::CDyLib | TargetKind::StaticLib => {
                Some(Kind::Lib)
            }
            // The enum may grow.
            _ => None,
        })
    }

    fn is_lib(self) -> bool {
        matches!(self, Kind::Lib | Kind::ProcMacro)
    }
}

/// `unix`, `target_os = "linux"`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Cfg {
    pub name: String,
    pub value: Option<String>,
}

impl Cfg {
    /// As rustc prints it and as `--cfg` takes it: `name` or `name="value"`.
    pub fn parse(text: &str) -> Option<Cfg> {
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (name, Some(value.trim().strip_prefix('"')?.strip_suffix('"')?.to_owned())),
            None => (text, None),
        };
        let name = name.trim();
        (!name.is_empty()).then(|| Cfg { name: name.to_owned(), value })
    }
}

/// The cfgs of the host, as rustc gave them when the checker was built.
pub fn host_cfgs() -> Vec<Cfg> {
    include_str!(concat!(env!("OUT_DIR"), "/host.cfg")).lines().filter_map(Cfg::parse).collect()
}

/// Reads the package or workspace of a manifest (an existing file), and selects what to check in it.
///
/// The error is for people; cargo's own may have several lines, of which the first says what is wrong.
pub fn load(manifest: &Path, options: &PackageOptions) -> Result<Workspace, String> {
    let manifest = std::fs::canonicalize(manifest).map_err(|e| crate::input::words(&e))?;
    let metadata = cargo::metadata(&manifest, options)?;
    let cfgs = cargo::cfgs(options.target.as_deref(), &manifest)?;
    let graph = Graph::new(&metadata);
    let selected = select_packages(&metadata, &manifest, options)?;
    let targets = select_targets(&graph, &selected, options)?;
    let packages = graph.reachable(&selected);
    Ok(Workspace {
        root: metadata.workspace_root.clone().into(),
        target: metadata.target_directory.clone().into(),
        targets,
        packages,
        configured: !metadata.workspace_metadata["asyncsend"].is_null(),
        cfgs,
    })
}

/// The metadata, indexed by package.
struct Graph<'a> {
    packages: HashMap<&'a PackageId, &'a cargo_metadata::Package>,
    nodes: HashMap<&'a PackageId, &'a cargo_metadata::Node>,
    members: BTreeSet<&'a PackageId>,
}

impl<'a> Graph<'a> {
    fn new(metadata: &'a Metadata) -> Graph<'a> {
        let nodes = metadata.resolve.iter().flat_map(|r| &r.nodes).map(|n| (&n.id, n)).collect();
        let packages = metadata.packages.iter().map(|p| (&p.id, p)).collect();
        Graph { packages, nodes, members: metadata.workspace_members.iter().collect() }
    }

    fn features(&self, id: &PackageId) -> Vec<String> {
        self.nodes.get(id).map_or(Vec::new(), |n| n.features.iter().map(ToString::to_string).collect())
    }

    /// Dependencies of the given kinds that have a library for code to name.
    fn dependencies(&self, id: &PackageId, kinds: &[DependencyKind]) -> Vec<Dependency> {
        let Some(node) = self.nodes.get(id) else { return Vec::new() };
        node.deps
            .iter()
            .filter(|d| !d.name.is_empty() && d.dep_kinds.iter().any(|k| kinds.contains(&k.kind)))
            .map(|d| Dependency { extern_name: d.name.clone(), package: d.pkg.clone() })
            .collect()
    }

    fn lib(&self, id: &PackageId) -> Option<Lib> {
        let target = self.packages.get(id)?.targets.iter().find(|t| Kind::of(t).is_some_and(Kind::is_lib))?;
        Some(Lib {
            name: target.name.replace('-', "_"),
            root: target.src_path.clone().into(),
            edition: edition(target.edition),
            proc_macro: target.is_proc_macro(),
        })
    }

    fn package(&self, id: &PackageId) -> Option<Package> {
        let package = self.packages.get(id)?;
        Some(Package {
            id: id.clone(),
            name: package.name.to_string(),
            version: package.version.to_string(),
            manifest: package.manifest_path.clone().into(),
            source: match &package.source {
                None => Source::Path,
                Some(s) if s.repr.starts_with("git+") => Source::Git,
                Some(_) => Source::Registry,
            },
            member: self.members.contains(id),
            features: self.features(id),
            lib: self.lib(id),
            dependencies: self.dependencies(id, &[DependencyKind::Normal]),
            configured: !package.metadata["asyncsend"].is_null(),
            build_script: package.targets.iter().any(cargo_metadata::Target::is_custom_build),
        })
    }

    fn reachable(&self, from: &[&PackageId]) -> BTreeMap<PackageId, Package> {
        let mut found = BTreeMap::new();
        let mut work: Vec<&PackageId> = from.to_vec();
        while let Some(id) = work.pop() {
            if found.contains_key(id) {
                continue;
            }
            if let Some(package) = self.package(id) {
                found.insert(id.clone(), package);
                work.extend(self.nodes.get(id).into_iter().flat_map(|n| n.deps.iter().map(|d| &d.pkg)));
            }
        }
        found
    }
}

fn edition(e: cargo_metadata::Edition) -> Edition {
    match e {
        cargo_metadata::Edition::E2015 => Edition::E2015,
        cargo_metadata::Edition::E2018 => Edition::E2018,
        cargo_metadata::Edition::E2021 => Edition::E2021,
        // A later one reads like the last that is known.
        _ => Edition::E2024,
    }
}

/// As cargo selects: `--workspace` without `--exclude`, `-p`, or what the manifest stands for.
fn select_packages<'a>(
    metadata: &'a Metadata,
    manifest: &Path,
    options: &PackageOptions,
) -> Result<Vec<&'a PackageId>, String> {
    let members = metadata.workspace_packages();
    let find = |spec: &String| {
        // A member before anything else that has its name.
        let matches = |p: &&&cargo_metadata::Package| names(spec, p);
        let found: Vec<_> = members.iter().filter(matches).map(|p| &p.id).collect();
        if !found.is_empty() {
            return Ok(found);
        }
        let found: Vec<_> = metadata.packages.iter().filter(|p| names(spec, p)).map(|p| &p.id).collect();
        match found.len() {
            0 => Err(format!(
                "there is no package `{spec}` here{}",
                listed("the members of the workspace are", members.iter().map(|p| p.name.as_str()))
            )),
            1 => Ok(found),
            _ => Err(format!(
                "`{spec}` is more than one package{}",
                listed(
                    "name one of",
                    metadata.packages.iter().filter(|p| names(spec, p)).map(|p| format!("{}@{}", p.name, p.version))
                )
            )),
        }
    };
    let root = std::fs::canonicalize(metadata.workspace_root.join("Cargo.toml")).ok();
    let chosen: Vec<&PackageId> = if !options.package.is_empty() {
        let mut found = Vec::new();
        for spec in &options.package {
            found.extend(find(spec)?);
        }
        found
    } else if options.workspace {
        members.iter().map(|p| &p.id).collect()
    } else if root.as_deref() == Some(manifest) && metadata.workspace_default_members.is_available() {
        metadata.workspace_default_members.iter().collect()
    } else {
        let own = |p: &&&cargo_metadata::Package| std::fs::canonicalize(&p.manifest_path).is_ok_and(|m| m == manifest);
        members.iter().filter(own).map(|p| &p.id).collect()
    };
    for spec in &options.exclude {
        find(spec)?;
    }
    let excluded =
        |id: &PackageId| members.iter().any(|p| p.id == *id && options.exclude.iter().any(|spec| names(spec, p)));
    let mut seen = BTreeSet::new();
    Ok(chosen.into_iter().filter(|id| !excluded(id) && seen.insert(*id)).collect())
}

/// Whether a package is what `-p` means by `name`, `name@version` or an id; `*` in a name is any text.
fn names(spec: &str, package: &cargo_metadata::Package) -> bool {
    let (name, version) = match spec.split_once(['@', ':']) {
        Some((name, version)) => (name, Some(version)),
        None => (spec, None),
    };
    spec == package.id.repr
        || glob(name, &package.name)
            && version.is_none_or(|v| {
                let full = package.version.to_string();
                full == v || full.strip_prefix(v).is_some_and(|rest| rest.starts_with('.'))
            })
}

fn glob(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((head, tail)) => text.strip_prefix(head).is_some_and(|rest| {
            rest.char_indices().map(|(i, _)| i).chain([rest.len()]).any(|i| glob(tail, &rest[i..]))
        }),
    }
}

fn listed(head: &str, names: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let names: Vec<String> = names.into_iter().map(|n| format!("`{}`", n.as_ref())).collect();
    if names.is_empty() { String::new() } else { format!("; {head} {}", names.join(", ")) }
}

/// The targets of the selected packages, as `cargo check` with the same flags would compile them.
fn select_targets(graph: &Graph<'_>, ids: &[&PackageId], options: &PackageOptions) -> Result<Vec<Target>, String> {
    let wish = Wish::new(options);
    let mut found = Vec::new();
    for id in ids {
        let Some(package) = graph.packages.get(id) else { continue };
        // Of what the user does not write, other packages see the library only.
        let foreign = !graph.members.contains(id);
        let features = graph.features(id);
        for target in &package.targets {
            let Some(kind) = Kind::of(target) else { continue };
            if foreign && !kind.is_lib() {
                continue;
            }
            for test in wish.builds(kind, target) {
                let missing: Vec<&String> = target.required_features.iter().filter(|f| !features.contains(f)).collect();
                if !missing.is_empty() {
                    // Cargo, too, leaves such a target out, unless it was asked for by its name.
                    if !wish.names(kind, &target.name) {
                        continue;
                    }
                    return Err(format!(
                        "{} `{}` of `{}` needs features that are off{}",
                        kind.name(),
                        target.name,
                        package.name,
                        listed("switch on", missing)
                    ));
                }
                found.push(graph.target(package, target, kind, test));
            }
        }
    }
    wish.all_found(graph, ids, &found)?;
    Ok(found)
}

impl Graph<'_> {
    fn target(
        &self,
        package: &cargo_metadata::Package,
        target: &cargo_metadata::Target,
        kind: Kind,
        test: bool,
    ) -> Target {
        let development = test || matches!(kind, Kind::Example | Kind::Test | Kind::Bench);
        let kinds: &[DependencyKind] = if development {
            &[DependencyKind::Normal, DependencyKind::Development]
        } else {
            &[DependencyKind::Normal]
        };
        let mut dependencies = self.dependencies(&package.id, kinds);
        if !kind.is_lib()
            && let Some(lib) = self.lib(&package.id)
        {
            dependencies.push(Dependency { extern_name: lib.name, package: package.id.clone() });
        }
        Target {
            package: package.id.clone(),
            name: target.name.clone(),
            kind,
            root: target.src_path.clone().into(),
            edition: edition(target.edition),
            test,
            dependencies,
            cargo: target.clone(),
        }
    }
}

/// The target flags of the command line.
struct Wish<'a> {
    options: &'a PackageOptions,
    /// No flag: the library and the programs.
    default: bool,
}

impl<'a> Wish<'a> {
    fn new(options: &'a PackageOptions) -> Wish<'a> {
        let o = options;
        let flags = o.lib || o.bins || o.examples || o.tests || o.benches || o.all_targets;
        let named = [&o.bin, &o.example, &o.test, &o.bench].iter().any(|names| !names.is_empty());
        Wish { options, default: !flags && !named }
    }

    fn named(&self, kind: Kind) -> &'a [String] {
        match kind {
            Kind::Lib | Kind::ProcMacro => &[],
            Kind::Bin => &self.options.bin,
            Kind::Example => &self.options.example,
            Kind::Test => &self.options.test,
            Kind::Bench => &self.options.bench,
        }
    }

    fn names(&self, kind: Kind, name: &str) -> bool {
        self.named(kind).iter().any(|n| glob(n, name))
    }

    /// How a target is built: not at all, plainly (`false`), as a test (`true`), or both.
    fn builds(&self, kind: Kind, target: &cargo_metadata::Target) -> Vec<bool> {
        let o = self.options;
        let always_test = matches!(kind, Kind::Test | Kind::Bench);
        let plain = !always_test
            && match kind {
                Kind::Lib | Kind::ProcMacro => self.default || o.lib,
                Kind::Bin => self.default || o.bins,
                Kind::Example => o.examples,
                Kind::Test | Kind::Bench => false,
            };
        let plain = plain || !always_test && (o.all_targets || self.names(kind, &target.name));
        // `--tests` means every target that `cargo test` would build as one.
        let test = (o.tests || o.all_targets) && target.test && (kind != Kind::Example || o.tests)
            || kind == Kind::Bench && (o.benches || o.all_targets)
            || kind == Kind::Test && o.all_targets
            || always_test && self.names(kind, &target.name);
        [(plain, false), (test, true)].into_iter().filter(|(on, _)| *on).map(|(_, test)| test).collect()
    }

    /// Each target that was asked for by its name is there.
    fn all_found(&self, graph: &Graph<'_>, ids: &[&PackageId], found: &[Target]) -> Result<(), String> {
        for kind in [Kind::Bin, Kind::Example, Kind::Test, Kind::Bench] {
            for name in self.named(kind) {
                if !found.iter().any(|t| t.kind == kind && glob(name, &t.name)) {
                    let there = ids.iter().filter_map(|id| graph.packages.get(*id)).flat_map(|p| &p.targets);
                    let there = there.filter(|t| Kind::of(t) == Some(kind)).map(|t| &t.name);
                    return Err(format!("there is no {} target `{name}`{}", kind.name(), listed("there are", there)));
                }
            }
        }
        if self.options.lib && !found.iter().any(|t| t.kind.is_lib()) {
            return Err("none of the selected packages has a library".to_owned());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cfgs_are_read_as_rustc_prints_them() {
        let cfg = |name: &str, value: Option<&str>| Some(Cfg { name: name.into(), value: value.map(Into::into) });
        assert_eq!(Cfg::parse("unix"), cfg("unix", None));
        assert_eq!(Cfg::parse("target_os=\"linux\""), cfg("target_os", Some("linux")));
        assert_eq!(Cfg::parse("target_abi=\"\""), cfg("target_abi", Some("")));
        assert_eq!(Cfg::parse("a = b"), None);
        assert_eq!(Cfg::parse(""), None);
        assert!(host_cfgs().iter().any(|c| c.name == "target_pointer_width"));
    }

    #[test]
    fn stars_in_names() {
        assert!(glob("a*c", "abbc") && glob("*", "") && glob("ü*", "üb"));
        assert!(!glob("a*c", "abcd") && !glob("", "a"));
    }
}
