//! The std model and the dependencies as a store of definitions that is read lazily.
//!
//! The model's text is part of the program, and the source of a dependency does not change while it runs, so nothing here
//! depends on the database: definitions, items and scopes are memoized once per process and live for ever (`&'static`). A
//! module's item list comes from the index that the model crate was built with, or from the dependency's outline
//! ([`crate::outline`]); an item is lowered, alone, when it is first asked for.
//!
//! ```text
//! index entry (a chunk of text) ─ DefId, from kind and name ─ lower_chunk ─ Item, Body, members
//! ```
//!
//! Items without a name (impls and `use`s) get a pseudo-module of their own as parent, an anonymous `Mod`
//! numbered by the index entry, so that their ids are known before they are lowered.

mod split;

use crate::ast::*;
use crate::base::*;
use crate::config::default_cfg;
use crate::items::{Members, collect_members, dedup, empty_item, root_module};
use crate::lower::{Host, LowerInput, Lowered, NoHost, lower_chunk};
use crate::outline::{Outline, OutlineFile, OutlinePart};
use crate::resolve::{Scope, ScopeMemo};
use crate::source;
use asyncsend_std_model::{ItemKind as RawKind, ItemRef, ModelCrate, RawItem};
use rustc_hash::FxHashMap;
use std::hash::Hash;
use std::ops::Range;
use std::sync::{LazyLock, OnceLock, RwLock};

/// The number of the first model file.
pub const MODEL_FILE_BASE: u32 = 1 << 20;

/// The number of the first file of a dependency.
pub const SOURCE_FILE_BASE: u32 = 1 << 24;

/// Whether the file belongs to the model.
pub fn is_model_file(file: FileId) -> bool {
    (MODEL_FILE_BASE..SOURCE_FILE_BASE).contains(&file.0)
}

/// Whether the file belongs to the model of std, or to what its macros expand to.
pub fn is_std_file(id: FileId) -> bool {
    is_model_file(id) && file(id).is_some_and(|f| ["std", "support"].contains(&f.krate().name))
}

/// Whether the file belongs to the crate under check (else: to the model or to a dependency).
pub fn is_user_file(file: FileId) -> bool {
    file.whole().0 < MODEL_FILE_BASE
}

/// A text of the store: a file of the model, or a part of a dependency (what one file, or one macro call, gives to one
/// module).
pub struct ModelFile {
    pub display: &'static str,
    text: Text,
    id: FileId,
    /// The crate, by its place in the store, and the text's place in the crate.
    krate: u32,
    position: u16,
    /// The `mod` block around each index entry (`NO_BLOCK`: the file).
    blocks: OnceLock<Box<[u32]>>,
}

/// Where a text is.
enum Text {
    Embedded(&'static str),
    Source(&'static OutlineFile),
}

const NO_BLOCK: u32 = u32::MAX;

impl ModelFile {
    /// The whole text; empty if it could not be read.
    pub fn text(&self) -> &'static str {
        match self.text {
            Text::Embedded(text) => text,
            Text::Source(file) => file.text(),
        }
    }
    fn krate(&self) -> &'static Crate {
        krate(self.krate)
    }
    fn entry(&self, entry: u32) -> Option<RawItem> {
        self.krate().item(self.position, entry)
    }
    fn module_path(&self) -> impl Iterator<Item = &'static str> {
        self.krate().module_of(self.position).split("::").filter(|s| !s.is_empty())
    }
    fn blocks(&self) -> &[u32] {
        self.blocks.get_or_init(|| {
            let (count, top) = self.krate().counts(self.position);
            let mut blocks = vec![NO_BLOCK; count as usize];
            // Without blocks, the file's own items are all there are.
            if top < count {
                for block in 0..count {
                    if let Some(raw) = self.entry(block).filter(|raw| raw.kind == RawKind::Mod) {
                        blocks
                            .iter_mut()
                            .take(raw.children.end as usize)
                            .skip(raw.children.start as usize)
                            .for_each(|b| *b = block);
                    }
                }
            }
            blocks.into()
        })
    }
    /// The entries directly in a block of this file.
    fn entries(&self, block: u32) -> Range<u32> {
        match block {
            NO_BLOCK => 0..self.krate().counts(self.position).1,
            _ => self.entry(block).map_or(0..0, |raw| raw.children),
        }
    }
}

/// A crate of the store and the numbers of its files.
struct Crate {
    name: &'static str,
    index: Index,
    files: Range<u32>,
}

/// What items the texts of a crate hold.
enum Index {
    Model(&'static ModelCrate),
    Source { outline: &'static Outline, number: u32 },
}

impl Crate {
    fn root(&self) -> Option<DefId> {
        Some(root_module(file_at(self.files.start)?.id, self.name))
    }
    fn item(&self, file: u16, entry: u32) -> Option<RawItem> {
        match &self.index {
            Index::Model(krate) => krate.item(ItemRef { file, item: entry }),
            Index::Source { outline, .. } => outline.parts.get(usize::from(file))?.item(entry),
        }
    }
    fn module_of(&self, file: u16) -> &'static str {
        match &self.index {
            Index::Model(krate) => krate.files.get(usize::from(file)).map_or("", |f| f.0),
            Index::Source { outline, .. } => outline.parts.get(usize::from(file)).map_or("", |p| p.module.as_str()),
        }
    }
    /// How many items a file has, and how many of them are its own (not those of inline modules).
    fn counts(&self, file: u16) -> (u32, u32) {
        match &self.index {
            Index::Model(krate) => (krate.item_count(file), krate.top_level(file)),
            Index::Source { outline, .. } => {
                let count = outline.parts.get(usize::from(file)).map_or(0, |p| p.rows.len() as u32);
                (count, count)
            }
        }
    }
    fn impls_of_trait(&self, name: &str) -> Vec<ItemRef> {
        match &self.index {
            Index::Model(krate) => krate.impls_of_trait(name).collect(),
            Index::Source { outline, .. } => outline.by_trait.get(name).cloned().unwrap_or_default(),
        }
    }
    fn impls_of_self(&self, head: &str) -> Vec<ItemRef> {
        match &self.index {
            Index::Model(krate) => krate.impls_of_self(head).collect(),
            Index::Source { outline, .. } => outline.by_self.get(head).cloned().unwrap_or_default(),
        }
    }
}

/// An index entry: file (index into `Store::files`) and position in the file's index.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
struct Chunk {
    file: u32,
    entry: u32,
}

impl Chunk {
    fn file_id(self) -> FileId {
        FileId(MODEL_FILE_BASE + self.file)
    }
}

/// A module of the model: from files, from `mod` blocks, or (with bodies) from a block with items.
struct ModelModule {
    /// All direct items, impls among them, once asked for.
    items: OnceLock<Box<[DefId]>>,
    /// The texts of the module: file and block in it.
    parts: Box<[(u32, u32)]>,
    /// Modules in files of their own.
    files: Box<[DefId]>,
    scope: Scope,
    /// `use` items, not lowered yet, with their text (`""`: unknown).
    uses: Box<[(DefId, &'static str)]>,
    /// Where the contents of `mod x {}` blocks are.
    inline: FxHashMap<Name, Vec<(u32, u32)>>,
    /// The glob imports, once asked for.
    globs: OnceLock<Box<[(DefId, u32)]>>,
}

impl ModelModule {
    /// A block's module, whose `use` items are lowered already.
    fn of_block(items: Box<[DefId]>, scope: Scope) -> ModelModule {
        let uses = items.iter().filter(|i| i.kind() == DefKind::Use).map(|i| (*i, "")).collect();
        ModelModule {
            items: OnceLock::from(items),
            parts: Box::default(),
            files: Box::default(),
            scope,
            uses,
            inline: FxHashMap::default(),
            globs: OnceLock::new(),
        }
    }
}

/// A memo table for the life of the process.
struct Table<K, V>(RwLock<FxHashMap<K, V>>);
impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Table(RwLock::default())
    }
}
impl<K: Eq + Hash, V: Copy> Table<K, V> {
    fn get(&self, key: &K) -> Option<V> {
        self.0.read().unwrap_or_else(|e| e.into_inner()).get(key).copied()
    }
    /// The first value of a key stays.
    fn put(&self, key: K, value: V) -> V {
        *self.0.write().unwrap_or_else(|e| e.into_inner()).entry(key).or_insert(value)
    }
}

#[derive(Default)]
struct Store {
    crates: Vec<Crate>,
    files: Vec<ModelFile>,
    /// The dependencies that were read, after `crates`; their files are numbered from [`FIRST_SOURCE`].
    source_crates: RwLock<Vec<&'static Crate>>,
    source_files: RwLock<Vec<&'static ModelFile>>,
    modules: Table<DefId, Option<&'static ModelModule>>,
    /// The index entry of every top-level item of a visited module.
    chunks: Table<DefId, Chunk>,
    /// What was lowered, but for members that are lowered apart.
    lowered: Table<Chunk, bool>,
    /// The chunks whose members are lowered one by one, with the members' places in the text.
    splits: Table<Chunk, &'static FxHashMap<DefId, split::Place>>,
    lowered_members: Table<DefId, bool>,
    items: Table<DefId, &'static Item>,
    bodies: Table<DefId, &'static Body>,
    members: Table<(DefId, Name, bool), DefId>,
    memo: ScopeMemo,
    known: RwLock<FxHashMap<Box<str>, Option<DefId>>>,
}

static STORE: LazyLock<Store> = LazyLock::new(|| {
    let mut store = Store::default();
    for (number, krate) in asyncsend_std_model::crates().iter().enumerate() {
        let first = store.files.len();
        for (position, (_, display, text)) in krate.files.iter().enumerate() {
            let id = FileId(MODEL_FILE_BASE + store.files.len() as u32);
            store.files.push(ModelFile {
                display,
                text: Text::Embedded(text),
                id,
                krate: number as u32,
                position: position as u16,
                blocks: OnceLock::new(),
            });
        }
        let files = first as u32..store.files.len() as u32;
        store.crates.push(Crate { name: krate.name, index: Index::Model(krate), files });
    }
    store
});

/// The number of the first file of a dependency: a file's number is its id less [`MODEL_FILE_BASE`].
const FIRST_SOURCE: u32 = SOURCE_FILE_BASE - MODEL_FILE_BASE;

fn file_at(number: u32) -> Option<&'static ModelFile> {
    match number.checked_sub(FIRST_SOURCE) {
        None => STORE.files.get(number as usize),
        Some(n) => STORE.source_files.read().unwrap_or_else(|e| e.into_inner()).get(n as usize).copied(),
    }
}

fn krate(number: u32) -> &'static Crate {
    let number = number as usize;
    match STORE.crates.get(number) {
        Some(krate) => krate,
        // Numbers come from files, which are added after their crate.
        None => STORE.source_crates.read().unwrap_or_else(|e| e.into_inner())[number - STORE.crates.len()],
    }
}

/// Every crate of the store, the model's first.
fn all_crates() -> Vec<&'static Crate> {
    let sources = STORE.source_crates.read().unwrap_or_else(|e| e.into_inner());
    STORE.crates.iter().chain(sources.iter().copied()).collect()
}

/// Takes a dependency into the store; gives its root module.
pub(crate) fn add_source(number: u32, name: &'static str, outline: &'static Outline) -> Option<DefId> {
    let mut crates = STORE.source_crates.write().unwrap_or_else(|e| e.into_inner());
    let mut files = STORE.source_files.write().unwrap_or_else(|e| e.into_inner());
    let krate_number = (STORE.crates.len() + crates.len()) as u32;
    let first = FIRST_SOURCE + files.len() as u32;
    for (position, part) in outline.parts.iter().enumerate() {
        let file = outline.files.get(part.file as usize)?;
        files.push(Box::leak(Box::new(ModelFile {
            display: &file.display,
            text: Text::Source(file),
            id: FileId(MODEL_FILE_BASE + first + position as u32),
            krate: krate_number,
            position: position as u16,
            blocks: OnceLock::new(),
        })));
    }
    let end = FIRST_SOURCE + files.len() as u32;
    let krate: &'static Crate =
        Box::leak(Box::new(Crate { name, index: Index::Source { outline, number }, files: first..end }));
    crates.push(krate);
    drop((crates, files));
    // What was found for a trait or type may have grown by this crate's impls.
    crate::impls::forget();
    krate.root()
}

pub(crate) fn file(id: FileId) -> Option<&'static ModelFile> {
    file_at(id.0.checked_sub(MODEL_FILE_BASE)?)
}

/// The name under which the model has a crate of this version: `core` and `alloc` are `std`.
pub fn name_of(krate: &str, version: &str) -> Option<&'static str> {
    let model = asyncsend_std_model::find_crate(krate)?;
    let is_of =
        |release: &str| version.strip_prefix(release).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    model.release.is_none_or(is_of).then_some(model.name)
}

/// The root of a modelled crate, by the name it has in a path.
pub(crate) fn crate_by_name(name: &str) -> Option<DefId> {
    let name = match name {
        "core" | "alloc" => "std",
        _ => name,
    };
    STORE.crates.iter().find(|c| c.name == name).and_then(Crate::root)
}

fn crate_of(def: DefId) -> Option<&'static Crate> {
    let root = root_of(def);
    let krate = file(root.file())?.krate();
    (krate.root() == Some(root)).then_some(krate)
}

/// The number under which the crate of a definition was registered, if it is a dependency read from its source.
pub(crate) fn source_number(def: DefId) -> Option<u32> {
    if def.file().0 < SOURCE_FILE_BASE {
        return None;
    }
    match crate_of(def)?.index {
        Index::Source { number, .. } => Some(number),
        Index::Model(_) => None,
    }
}

/// The part of a dependency that a file number stands for.
pub(crate) fn part_of(file: FileId) -> Option<&'static OutlinePart> {
    let file = self::file(file)?;
    match file.krate().index {
        Index::Source { outline, .. } => outline.parts.get(usize::from(file.position)),
        Index::Model(_) => None,
    }
}

/// The path by which a module of a dependency imports a name.
pub(crate) fn imported_path(file: FileId, name: Name) -> Option<Vec<Name>> {
    let file = self::file(file)?;
    let mut module = file.krate().root()?;
    for segment in file.module_path() {
        module = child_module(module, segment);
    }
    let (use_, leaf) = *imports(module, Some(name)).first()?;
    let ItemKind::Use(tree) = &item(use_)?.kind else { return None };
    let path = &tree.leaves.get(leaf as usize)?.path;
    let anchor = match path.anchor {
        PathAnchor::Crate => Some("crate"),
        PathAnchor::Super(0) => Some("self"),
        PathAnchor::Super(_) => Some("super"),
        PathAnchor::Std => Some("std"),
        PathAnchor::Plain | PathAnchor::Global => None,
    };
    Some(anchor.map(Name::new).into_iter().chain(path.segments.iter().map(|s| s.name)).collect())
}

fn def_kind(kind: RawKind) -> DefKind {
    match kind {
        RawKind::Mod => DefKind::Mod,
        RawKind::Use => DefKind::Use,
        RawKind::Fn => DefKind::Fn,
        RawKind::Struct => DefKind::Struct,
        RawKind::Enum => DefKind::Enum,
        RawKind::Union => DefKind::Union,
        RawKind::Trait => DefKind::Trait,
        RawKind::Impl => DefKind::Impl,
        RawKind::Type => DefKind::TypeAlias,
        RawKind::Const => DefKind::Const,
        RawKind::Static => DefKind::Static,
        RawKind::Macro => DefKind::MacroRules,
    }
}

// ---------------------------------------------------------------------------------------------------- modules

fn module(def: DefId) -> Option<&'static ModelModule> {
    if let Some(module) = STORE.modules.get(&def) {
        return module;
    }
    let module = build_module(def).map(|m| &*Box::leak(Box::new(m)));
    STORE.modules.put(def, module)
}

fn child_module(parent: DefId, name: &str) -> DefId {
    // All modules of a crate carry its first file, so that a module split over files is one definition.
    DefId::new(DefKey {
        file: root_of(parent).file(),
        parent: Some(parent),
        kind: DefKind::Mod,
        name: Name::new(name),
        disambiguator: 0,
    })
}

fn root_of(def: DefId) -> DefId {
    let mut at = def;
    while let Some(parent) = at.parent() {
        at = parent;
    }
    at
}

fn build_module(def: DefId) -> Option<ModelModule> {
    let key = def.key();
    if key.kind != DefKind::Mod {
        return None;
    }
    if key.parent.is_some() && key.name == "" {
        return block_module(def);
    }
    let krate = crate_of(def)?;
    let mut path: Vec<&'static str> = Vec::new();
    let mut at = def;
    while let DefKey { parent: Some(parent), name, .. } = at.key() {
        path.push(name.as_str());
        at = parent;
    }
    path.reverse();

    // The texts of this module: whole files, and blocks in those of its parent.
    let mut parts: Vec<(u32, u32)> = Vec::new();
    let mut submodules: Vec<&'static str> = Vec::new();
    let mut exists = path.is_empty();
    for number in krate.files.clone() {
        let Some(file) = file_at(number) else { continue };
        let mut rest = file.module_path();
        if !path.iter().all(|p| rest.next() == Some(p)) {
            continue;
        }
        exists = true;
        match rest.next() {
            None => parts.push((number, NO_BLOCK)),
            Some(sub) if !submodules.contains(&sub) => submodules.push(sub),
            Some(_) => {}
        }
    }
    if let Some(blocks) = key.parent.and_then(module).and_then(|parent| parent.inline.get(&key.name)) {
        exists = true;
        parts.extend(blocks.iter().cloned());
    }
    if !exists {
        return None;
    }

    let mut scope = Scope::default();
    let mut uses = Vec::new();
    let mut inline: FxHashMap<Name, Vec<(u32, u32)>> = FxHashMap::default();
    for (number, block) in &parts {
        let Some(file) = file_at(*number) else { continue };
        for entry in file.entries(*block) {
            let Some(raw) = file.entry(entry).filter(|raw| raw.kind != RawKind::Impl) else { continue };
            let item = entry_def(def, Chunk { file: *number, entry }, &raw);
            match raw.kind {
                RawKind::Mod => {
                    if !raw.children.is_empty() {
                        inline.entry(item.name()).or_default().push((*number, entry));
                    }
                    scope.add(item);
                }
                RawKind::Use => uses.push((item, chunk_text(Chunk { file: *number, entry }))),
                _ => scope.add(item),
            }
        }
    }
    let files: Box<[DefId]> = submodules.into_iter().map(|sub| child_module(def, sub)).collect();
    files.iter().for_each(|sub| scope.add(*sub));
    Some(ModelModule {
        items: OnceLock::new(),
        parts: parts.into(),
        files,
        scope,
        uses: uses.into(),
        inline,
        globs: OnceLock::new(),
    })
}

/// The definition of an index entry in a module; remembers where it is.
fn entry_def(module: DefId, chunk: Chunk, raw: &RawItem) -> DefId {
    let kind = def_kind(raw.kind);
    if kind == DefKind::Mod {
        return child_module(module, raw.name);
    }
    let (parent, name) = match kind {
        DefKind::Impl | DefKind::Use => (pseudo_module(module, chunk), Name::empty()),
        _ => (module, Name::new(raw.name)),
    };
    let file = chunk.file_id();
    let def = DefId::new(DefKey { file, parent: Some(parent), kind, name, disambiguator: 0 });
    STORE.chunks.put(def, chunk);
    def
}

/// A module that only gives an unnamed item its identity.
fn pseudo_module(module: DefId, chunk: Chunk) -> DefId {
    DefId::new(DefKey {
        file: chunk.file_id(),
        parent: Some(module),
        kind: DefKind::Mod,
        name: Name::empty(),
        disambiguator: chunk.entry,
    })
}

/// The anonymous module of a block in a model body (lowering its function finds it), or an unnamed item's (empty).
fn block_module(def: DefId) -> Option<ModelModule> {
    let owner = def.parent()?;
    if owner.kind() != DefKind::Mod {
        item(owner);
    }
    match STORE.modules.get(&def) {
        Some(_) => None, // Put by `lower`: the caller's `put` keeps that one.
        None => Some(ModelModule::of_block(Box::default(), Scope::default())),
    }
}

pub(crate) fn module_items(def: DefId) -> &'static [DefId] {
    let Some(module) = module(def) else { return &[] };
    module.items.get_or_init(|| {
        let mut items = Vec::new();
        for (number, block) in &module.parts {
            let Some(file) = file_at(*number) else { continue };
            for entry in file.entries(*block) {
                items.extend(file.entry(entry).map(|raw| entry_def(def, Chunk { file: *number, entry }, &raw)));
            }
        }
        items.extend(&module.files);
        dedup(&mut items);
        items.into()
    })
}

/// Whether the text of an item of a module has this word.
pub fn mentions(module: DefId, word: &str) -> bool {
    let Some(module) = self::module(module) else { return false };
    module.parts.iter().any(|(number, block)| {
        file_at(*number).is_some_and(|file| {
            file.entries(*block).any(|entry| chunk_text(Chunk { file: *number, entry }).contains(word))
        })
    })
}

pub(crate) fn scope(def: DefId) -> Option<&'static Scope> {
    module(def).map(|m| &m.scope)
}

pub(crate) fn memo() -> &'static ScopeMemo {
    &STORE.memo
}

/// Whether a module has imports at all.
pub(crate) fn has_imports(def: DefId) -> bool {
    module(def).is_some_and(|m| !m.uses.is_empty())
}

/// The named imports of `name` in a module; with `None`, all of them. Only `use` items whose text has the name are lowered.
pub(crate) fn imports(def: DefId, name: Option<Name>) -> Vec<(DefId, u32)> {
    let Some(module) = module(def) else { return Vec::new() };
    let mut found: Vec<(DefId, u32)> = Vec::new();
    for (use_, text) in &module.uses {
        if name.is_some_and(|n| !text.is_empty() && !text.contains(n.as_str())) {
            continue;
        }
        leaves(*use_, |i, leaf| {
            if let UseKind::Named(n) = leaf.kind
                && name.is_none_or(|name| name == n)
            {
                found.push((*use_, i));
            }
        });
    }
    found
}

pub(crate) fn globs(def: DefId) -> &'static [(DefId, u32)] {
    let Some(module) = module(def) else { return &[] };
    module.globs.get_or_init(|| {
        let mut found = Vec::new();
        for (use_, _) in module.uses.iter().filter(|(_, text)| text.is_empty() || text.contains('*')) {
            leaves(*use_, |i, leaf| {
                if leaf.kind == UseKind::Glob {
                    found.push((*use_, i));
                }
            });
        }
        found.into()
    })
}

fn leaves(use_: DefId, mut f: impl FnMut(u32, &UseLeaf)) {
    if let Some(Item { kind: ItemKind::Use(tree), .. }) = item(use_) {
        tree.leaves.iter().enumerate().for_each(|(i, leaf)| f(i as u32, leaf));
    }
}

// ---------------------------------------------------------------------------------------------------- items

fn chunk_text(chunk: Chunk) -> &'static str {
    let Some(file) = file_at(chunk.file) else { return "" };
    let range = file.entry(chunk.entry).map_or(0..0, |raw| raw.range);
    file.text().get(range.start as usize..range.end as usize).unwrap_or("")
}

/// The index entry that holds a definition.
fn chunk_of(def: DefId) -> Option<Chunk> {
    let mut at = def;
    loop {
        if let Some(chunk) = STORE.chunks.get(&at) {
            return Some(chunk);
        }
        at = at.parent()?;
    }
}

/// Makes sure that what holds `def` is lowered.
fn demand(def: DefId) {
    let chunk = chunk_of(def).or_else(|| {
        // Its module may not have been visited yet: visit all around it, outermost first.
        let mut around = Vec::new();
        let mut at = Some(def);
        while let Some(d) = at {
            let key = d.key();
            if key.kind == DefKind::Mod && (key.name != "" || key.parent.is_none()) {
                around.push(d);
            }
            at = key.parent;
        }
        around.into_iter().rev().for_each(|m| {
            module(m);
        });
        chunk_of(def)
    });
    let Some(chunk) = chunk else { return };
    // The way from the item of the chunk down to `def`: its parent, itself, and the member that `def` is in.
    let (mut member, mut at) = (None, def);
    while STORE.chunks.get(&at) != Some(chunk) {
        let Some(parent) = at.parent() else { return };
        (member, at) = (Some(at), parent);
    }
    let Some(parent) = at.parent() else { return };
    lower(chunk, parent, at);
    if let (Some(split), Some(member)) = (STORE.splits.get(&chunk), member) {
        lower_member(chunk, parent, split, member);
    }
}

/// Traits and impls from this size on are lowered member by member.
const SPLIT_SIZE: usize = 400;

/// Lowers an index entry, whose item is `top`, into the tables.
fn lower(chunk: Chunk, parent: DefId, top: DefId) {
    if STORE.lowered.get(&chunk).is_some() {
        return;
    }
    let text = chunk_text(chunk);
    // Members of a dependency may be under `cfg`, or come from macros.
    let is_model = is_model_file(chunk.file_id());
    let split = is_model && matches!(top.kind(), DefKind::Trait | DefKind::Impl) && text.len() >= SPLIT_SIZE;
    match split.then(|| split::members(text)).flatten() {
        Some(members) => {
            let def = |m: &split::Member<'_>| {
                DefId::new(DefKey {
                    file: top.file(),
                    parent: Some(top),
                    kind: m.kind,
                    name: Name::new(m.name),
                    disambiguator: 0,
                })
            };
            let defs: Vec<DefId> = members.iter().map(def).collect();
            let first = members.first().map_or(0, |m| m.range.start);
            let (header, _) = match members.is_empty() {
                true => (text.to_owned(), 0),
                false => split::container(text, first, None),
            };
            store(lower_text(chunk, 0, parent, &header), parent, |item| {
                if item.def == top {
                    // To the brace that closes the whole.
                    item.span.end += text.rfind('}').map_or(0, |end| end + 1).saturating_sub(header.len()) as u32;
                    match &mut item.kind {
                        ItemKind::Trait(t) => t.items = defs.clone(),
                        ItemKind::Impl(i) => i.items = defs.clone(),
                        _ => {}
                    }
                }
                true
            });
            let place = |m: split::Member<'_>| split::Place { range: m.range, provided: m.provided };
            let places = defs.iter().copied().zip(members.into_iter().map(place)).collect();
            STORE.splits.put(chunk, Box::leak(Box::new(places)));
        }
        None => store(lower_text(chunk, 0, parent, text), parent, |_| true),
    }
    STORE.lowered.put(chunk, true);
}

/// Lowers one member of a trait or impl.
fn lower_member(chunk: Chunk, parent: DefId, split: &FxHashMap<DefId, split::Place>, member: DefId) {
    let Some(place) = split.get(&member) else { return };
    if STORE.lowered_members.get(&member).is_some() {
        return;
    }
    let first = split.values().map(|p| p.range.start).min().unwrap_or(0);
    let (text, shift) = split::container(chunk_text(chunk), first, Some(&place.range));
    store(lower_text(chunk, shift, parent, &text), parent, |item| STORE.chunks.get(&item.def) != Some(chunk));
    STORE.lowered_members.put(member, true);
}

/// Whether the model says by its text that std has a body of a trait's method: without lowering it.
pub fn is_provided(method: DefId) -> Option<bool> {
    item(method.parent()?)?;
    let places = STORE.splits.get(&chunk_of(method)?)?;
    places.get(&method).map(|p| p.provided)
}

/// `shift`: how much later in the file the text stands than the chunk.
fn lower_text(chunk: Chunk, shift: usize, parent: DefId, text: &str) -> Lowered {
    let Some(file) = file_at(chunk.file) else { return Lowered::default() };
    let base_offset = file.entry(chunk.entry).map_or(0, |raw| raw.range.start) + shift as u32;
    let (edition, cfg, host) = match &file.krate().index {
        Index::Model(_) => (MODEL_EDITION, default_cfg(), None),
        Index::Source { number, .. } => {
            let Some(host) = source::SourceHost::new(*number, Some(chunk.file_id())) else { return Lowered::default() };
            (host.edition(), host.cfg(), Some(host))
        }
    };
    lower_chunk(LowerInput {
        file: file.id,
        text,
        base_offset,
        parent,
        edition,
        cfg,
        is_model: host.is_none(),
        host: host.as_ref().map_or(&NoHost as &dyn Host, |h| h),
    })
}

/// Puts what was lowered into the tables: the items that `keep` lets pass, and all bodies and block modules.
fn store(lowered: Lowered, parent: DefId, mut keep: impl FnMut(&mut Item) -> bool) {
    for (block, items) in lowered.modules {
        if block == parent {
            continue;
        }
        let scope = Scope::of_items(lowered.items.iter().filter(|i| items.contains(&i.def)));
        let module = ModelModule::of_block(items.into(), scope);
        STORE.modules.put(block, Some(Box::leak(Box::new(module))));
    }
    // Whoever finds an item does not lower it again: by then its body and its members are there.
    for body in lowered.bodies {
        STORE.bodies.put(body.owner, Box::leak(Box::new(body)));
    }
    let items: Vec<&'static Item> =
        lowered.items.into_iter().filter_map(|mut i| keep(&mut i).then(|| &*Box::leak(Box::new(i)))).collect();
    let mut members = Members::default();
    items.iter().for_each(|item| collect_members(item, &mut members));
    for (key, def) in members {
        STORE.members.put(key, def);
    }
    for item in items {
        STORE.items.put(item.def, item);
    }
}

/// The edition that the model is written in.
pub(crate) const MODEL_EDITION: Edition = Edition::E2024;

pub(crate) fn item(def: DefId) -> Option<&'static Item> {
    if let Some(item) = STORE.items.get(&def) {
        return Some(item);
    }
    let key = def.key();
    if key.kind == DefKind::Mod {
        module(def)?;
        let item = Item { vis: Visibility::Public, ..empty_item(def) };
        return Some(STORE.items.put(def, Box::leak(Box::new(item))));
    }
    demand(def);
    STORE.items.get(&def)
}

pub(crate) fn body(owner: DefId) -> Option<&'static Body> {
    if let Some(body) = STORE.bodies.get(&owner) {
        return Some(body);
    }
    demand(owner);
    STORE.bodies.get(&owner)
}

pub(crate) fn member(container: DefId, name: Name, is_type: bool) -> Option<DefId> {
    item(container)?;
    STORE.members.get(&(container, name, is_type))
}

/// Whether the text of a trait may declare a function or constant of this name: a cheap "no" that lowers nothing.
pub(crate) fn may_declare(trait_: DefId, name: Name) -> bool {
    let Some(chunk) = chunk_of(trait_) else { return true };
    let text = chunk_text(chunk);
    text.match_indices(name.as_str()).any(|(at, _)| {
        let before = text[..at].trim_end_matches("r#");
        let ends = !text[at + name.as_str().len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
        ends && (before.ends_with("fn ") || before.ends_with("const "))
    })
}

// ---------------------------------------------------------------------------------------------------- impls

/// Impls whose trait is written with this last segment and whose self type's head passes `head` (`""`: blanket, or not
/// told by the text).
pub(crate) fn impls_of_trait(name: &str, head: impl Fn(&str) -> bool) -> Vec<DefId> {
    let mut found = Vec::new();
    for krate in all_crates() {
        let at = krate.impls_of_trait(name).into_iter();
        found.extend(at.filter_map(|at| impl_at(krate, at, |raw| head(raw.impl_self))));
    }
    found
}

/// Inherent impls whose self type's head is written so.
pub(crate) fn inherent_impls(head: &str) -> Vec<DefId> {
    let mut found = Vec::new();
    for krate in all_crates() {
        let at = krate.impls_of_self(head).into_iter();
        found.extend(at.filter_map(|at| impl_at(krate, at, |raw| raw.impl_trait.is_none())));
    }
    found
}

fn impl_at(krate: &Crate, at: ItemRef, keep: impl Fn(&RawItem) -> bool) -> Option<DefId> {
    let raw = krate.item(at.file, at.item)?;
    if raw.kind != RawKind::Impl || !keep(&raw) {
        return None;
    }
    let number = krate.files.start + u32::from(at.file);
    let file = file_at(number)?;
    // The module that the entry lies in: the file's, or one of its blocks'.
    let mut module = krate.root()?;
    for segment in file.module_path() {
        module = child_module(module, segment);
    }
    let mut blocks = Vec::new();
    let mut entry = at.item;
    while let Some(block) = file.blocks().get(entry as usize).filter(|b| **b < entry) {
        blocks.push(file.entry(*block)?.name);
        entry = *block;
    }
    for name in blocks.into_iter().rev() {
        module = child_module(module, name);
    }
    let chunk = Chunk { file: number, entry: at.item };
    Some(entry_def(module, chunk, &raw))
}

// ---------------------------------------------------------------------------------------------------- paths

/// The memoized answer for a path of the model.
pub(crate) fn known(path: &str) -> Option<Option<DefId>> {
    STORE.known.read().unwrap_or_else(|e| e.into_inner()).get(path).copied()
}

pub(crate) fn set_known(path: &str, def: Option<DefId>) -> Option<DefId> {
    STORE.known.write().unwrap_or_else(|e| e.into_inner()).insert(path.into(), def);
    def
}

#[cfg(test)]
mod tests;
