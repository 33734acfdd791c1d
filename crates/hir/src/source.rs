//! Dependencies that are read from their source.
//!
//! A dependency is registered with what cargo knows of it ([`CrateSpec`]) and read when a crate that names it is
//! checked: its [`Outline`] comes from the disk if it was made before, else from its files. Its items are then lowered one by
//! one, like the model's. Sources of dependencies do not change while the program runs, so nothing of this is in salsa.

use crate::base::*;
use crate::config::{Cfg, Extern};
use crate::lower::{Host, MacroText, outline_crate};
use crate::model;
use crate::outline::Outline;
use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use std::cell::RefCell;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, OnceLock, RwLock};
use std::time::UNIX_EPOCH;

/// What has to be known of a dependency to read it.
#[derive(Clone, Debug)]
pub struct CrateSpec {
    /// The name of its library crate.
    pub name: String,
    /// Unique among all dependencies, and the same on every run: package id and features.
    pub key: String,
    /// The root file.
    pub root: PathBuf,
    /// How the folder of the package is shown: `bytes-1.7.1`.
    pub display: String,
    /// The folder of the package, of which `display` is the short form.
    pub folder: PathBuf,
    pub edition: Edition,
    pub cfg: Arc<Cfg>,
    /// What its own paths may name.
    pub externs: Vec<(Name, Extern)>,
    /// The files never change (a package of a registry): a kept outline needs no comparison with them.
    pub immutable: bool,
    /// Where outlines are kept; `None`: nowhere.
    pub cache: Option<PathBuf>,
}

pub(crate) struct SourceCrate {
    pub(crate) spec: CrateSpec,
    /// What stands for `$crate` of its macros in other crates' code.
    tag: SmolStr,
    loaded: OnceLock<Option<Loaded>>,
}

#[derive(Copy, Clone)]
struct Loaded {
    root: DefId,
    outline: &'static Outline,
}

static SOURCES: LazyLock<RwLock<Vec<Arc<SourceCrate>>>> = LazyLock::new(Default::default);

/// The path segment that means the dependency with a key, whatever the crate at hand calls it, is this prefix and the
/// key's hash.
const TAG: &str = "__crate_";

/// Makes a dependency known; what it depends on was registered before. Gives its number. A key that is known already
/// keeps its number.
pub fn register(spec: CrateSpec) -> u32 {
    let mut sources = SOURCES.write().unwrap_or_else(|e| e.into_inner());
    if let Some(n) = sources.iter().position(|s| s.spec.key == spec.key) {
        return n as u32;
    }
    let tag = SmolStr::new(format!("{TAG}{:016x}", hash_of(&spec.key)));
    sources.push(Arc::new(SourceCrate { spec, tag, loaded: OnceLock::new() }));
    sources.len() as u32 - 1
}

fn hash_of(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn source(number: u32) -> Option<Arc<SourceCrate>> {
    SOURCES.read().unwrap_or_else(|e| e.into_inner()).get(number as usize).cloned()
}

/// Reads dependencies and theirs, those without dependencies first.
pub(crate) fn ensure(externs: &[(Name, Extern)]) {
    let mut seen = rustc_hash::FxHashSet::default();
    let mut stack: Vec<(u32, bool)> = Vec::new();
    let push = |externs: &[(Name, Extern)], stack: &mut Vec<(u32, bool)>| {
        stack.extend(externs.iter().rev().filter_map(|(_, e)| Some((e.source()?, false))));
    };
    push(externs, &mut stack);
    while let Some((number, ready)) = stack.pop() {
        let Some(krate) = source(number) else { continue };
        if ready {
            krate.load(number);
        } else if seen.insert(number) && krate.loaded.get().is_none() {
            stack.push((number, true));
            push(&krate.spec.externs, &mut stack);
        }
    }
}

/// The root module of a dependency.
pub(crate) fn root(number: u32) -> Option<DefId> {
    let krate = source(number)?;
    krate.load(number).map(|l| l.root)
}

/// The number of the dependency that a tag stands for.
fn tagged(name: Name) -> Option<u32> {
    if !name.as_str().starts_with(TAG) {
        return None;
    }
    let sources = SOURCES.read().unwrap_or_else(|e| e.into_inner());
    sources.iter().position(|s| s.tag == name.as_str()).map(|n| n as u32)
}

/// The root of the dependency that a tag stands for.
pub(crate) fn tagged_root(name: Name) -> Option<DefId> {
    root(tagged(name)?)
}

/// The dependency that a definition belongs to.
pub(crate) fn crate_of(def: DefId) -> Option<Arc<SourceCrate>> {
    source(model::source_number(def)?)
}

/// What was not understood of the dependencies that were read: how they are shown, and each gap's file, line and reason.
pub fn gaps() -> Vec<(String, String, u32, String)> {
    let sources = SOURCES.read().unwrap_or_else(|e| e.into_inner());
    let mut out = Vec::new();
    for krate in sources.iter() {
        let Some(loaded) = krate.loaded.get().copied().flatten() else { continue };
        for gap in &loaded.outline.gaps {
            let Some(file) = loaded.outline.files.get(gap.file as usize) else { continue };
            let before = file.text().bytes().take(gap.offset as usize);
            let line = before.filter(|b| *b == b'\n').count() as u32 + 1;
            out.push((krate.spec.display.clone(), file.display.clone(), line, gap.reason.clone()));
        }
    }
    out
}

impl SourceCrate {
    fn load(self: &Arc<Self>, number: u32) -> Option<Loaded> {
        *self.loaded.get_or_init(|| {
            let mut outline = match self.read_cache() {
                Some(outline) => outline,
                None => {
                    let host = SourceHost { krate: self.clone(), file: None, loads: RefCell::default() };
                    let outline = outline_crate(&host, &self.spec);
                    self.write_cache(&outline);
                    outline
                }
            };
            outline.index();
            let outline: &'static Outline = Box::leak(Box::new(outline));
            let name: &'static str = Name::new(&self.spec.name).as_str();
            Some(Loaded { root: model::add_source(number, name, outline)?, outline })
        })
    }

    // ------------------------------------------------------------------------------------------------ on disk

    fn cache_file(&self) -> Option<PathBuf> {
        let spec = &self.spec;
        let cfg: Vec<_> = spec.cfg.iter().collect();
        let externs: Vec<_> = spec
            .externs
            .iter()
            .map(|(name, e)| match e {
                Extern::Model(m) => format!("{name}={m}"),
                Extern::Macros => format!("{name}!"),
                Extern::Source(n) => format!("{name}={}", source(*n).map_or(String::new(), |s| s.tag.to_string())),
            })
            .collect();
        let key = hash_of(&(&spec.key, &spec.root, spec.edition, cfg, externs, *TOOL));
        Some(spec.cache.as_ref()?.join(format!("{}-{key:016x}.outline", spec.name)))
    }

    /// The kept outline, if there is one, it is whole, and the files are those that it was made from.
    fn read_cache(&self) -> Option<Outline> {
        let bytes = std::fs::read(self.cache_file()?).ok()?;
        let (sum, payload) = bytes.split_first_chunk::<8>()?;
        if u64::from_le_bytes(*sum) != hash_of(&payload) {
            return None;
        }
        let outline: Outline = postcard::from_bytes(payload).ok()?;
        let fresh = self.spec.immutable
            || outline
                .files
                .iter()
                .filter(|f| f.text.is_none())
                .all(|f| stamp(Path::new(&f.path)) == (f.len, f.modified));
        fresh.then_some(outline)
    }

    /// Keeps an outline. A reader sees the old file or the new one: the name is given last. Failing to keep it costs time
    /// only.
    fn write_cache(&self, outline: &Outline) {
        let (Some(path), Ok(payload)) = (self.cache_file(), postcard::to_allocvec(outline)) else { return };
        let Some(folder) = path.parent() else { return };
        let mut bytes = hash_of(&payload.as_slice()).to_le_bytes().to_vec();
        bytes.extend(payload);
        let own = path.with_extension(format!("{}.tmp", std::process::id()));
        let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&own, bytes));
        if written.and_then(|()| std::fs::rename(&own, &path)).is_err() {
            // Nothing depends on it.
            let _ = std::fs::remove_file(&own);
        }
    }
}

/// Length and time of the last change of a file; zeros if it is not there.
pub(crate) fn stamp(path: &Path) -> (u64, u64) {
    std::fs::metadata(path).map_or((0, 0), |m| {
        let modified = m.modified().ok().and_then(|t| t.duration_since(UNIX_EPOCH).ok()).map_or(0, |d| d.as_nanos());
        (m.len(), modified as u64)
    })
}

/// What tells one build of this program from another: outlines of another one are not read.
static TOOL: LazyLock<(&'static str, u64, u64)> = LazyLock::new(|| {
    let (len, modified) = std::env::current_exe().map_or((0, 0), |exe| stamp(&exe));
    (env!("CARGO_PKG_VERSION"), len, modified)
});

// ------------------------------------------------------------------------------------------------ lowering

/// What the texts of a dependency need from outside of them.
pub(crate) struct SourceHost {
    krate: Arc<SourceCrate>,
    /// The text at hand.
    file: Option<FileId>,
    /// The files that were read for an outline.
    loads: RefCell<FxHashMap<PathBuf, (FileId, Arc<str>)>>,
}

impl SourceHost {
    /// The host of a dependency that is registered.
    pub(crate) fn new(number: u32, file: Option<FileId>) -> Option<SourceHost> {
        Some(SourceHost { krate: source(number)?, file, loads: RefCell::default() })
    }
    pub(crate) fn edition(&self) -> Edition {
        self.krate.spec.edition
    }
    pub(crate) fn cfg(&self) -> Arc<Cfg> {
        self.krate.spec.cfg.clone()
    }
}

impl Host for SourceHost {
    fn load(&self, path: &Path) -> Result<(FileId, Arc<str>), String> {
        let mut loads = self.loads.borrow_mut();
        if let Some(known) = loads.get(path) {
            return Ok(known.clone());
        }
        // Offsets are all that an outline keeps: the number only tells the files apart.
        let file = FileId(loads.len() as u32 + 1);
        let text: Arc<str> = crate::files::read_from_disk(path)?.into();
        loads.insert(path.to_owned(), (file, text.clone()));
        Ok((file, text))
    }
    fn tag(&self) -> Option<SmolStr> {
        Some(self.krate.tag.clone())
    }
    fn own_macro(&self, name: Name, before: Option<u32>) -> Option<MacroText> {
        let loaded = self.krate.loaded.get().copied().flatten()?;
        let outline = loaded.outline;
        let found: Vec<_> =
            outline.macros_by_name.get(name.as_str())?.iter().filter_map(|i| outline.macros.get(*i as usize)).collect();
        let here = self.file.and_then(model::part_of).map(|part| part.file);
        let nearest = found
            .iter()
            .filter(|m| Some(m.file) == here && before.is_none_or(|at| m.start < at))
            .max_by_key(|m| m.start);
        let one = match (nearest, found.as_slice()) {
            (Some(m), _) => m,
            (None, [only]) => only,
            // One of several, in textual scope by way of modules: which, is not known.
            _ => return None,
        };
        macro_text(outline, one, &self.krate.tag)
    }
    fn foreign_macro(&self, path: &[Name]) -> Option<MacroText> {
        foreign_macro(&self.krate.spec.externs, path)
    }
    fn imported(&self, name: Name) -> Option<Vec<Name>> {
        model::imported_path(self.file?, name)
    }
}

fn macro_text(outline: &'static Outline, m: &crate::outline::OutlineMacro, tag: &SmolStr) -> Option<MacroText> {
    let file = outline.files.get(m.file as usize)?;
    Some(MacroText { text: file.text().get(m.start as usize..m.end as usize)?, tag: tag.clone() })
}

/// The exported macro that a path names: `[krate, .., name]`, or a bare name of any dependency (`#[macro_use]`).
pub(crate) fn foreign_macro(externs: &[(Name, Extern)], path: &[Name]) -> Option<MacroText> {
    let last = path.last()?;
    let sources = |externs: &[(Name, Extern)]| externs.iter().filter_map(|(_, e)| e.source()).collect::<Vec<u32>>();
    let numbers: Vec<u32> = match path {
        [_] => sources(externs),
        [first, ..] => match tagged(*first) {
            Some(number) => vec![number],
            None => externs.iter().find(|(n, _)| n == first)?.1.source().into_iter().collect(),
        },
        [] => vec![],
    };
    // The crate may pass on a macro of one of its own dependencies.
    let further = || numbers.iter().filter_map(|n| source(*n)).flat_map(|k| sources(&k.spec.externs));
    let find = |number: u32| {
        let krate = source(number)?;
        let outline = krate.load(number)?.outline;
        let found = outline.macros_by_name.get(last.as_str())?;
        let exported = found.iter().filter_map(|i| outline.macros.get(*i as usize)).find(|m| m.exported)?;
        macro_text(outline, exported, &krate.tag)
    };
    let passed_on = || further().filter(|_| path.len() > 1).find_map(find);
    numbers.iter().copied().find_map(find).or_else(passed_on)
}
