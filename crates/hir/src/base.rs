//! The ground under every phase: names, files, spans, definition ids, the salsa database handle.
//!
//! Ids are plain `Copy` values from process-wide, append-only interners: they can stand in types, in salsa keys and in
//! memoized results alike, and need no database to be read. A [`DefId`] is position-independent (file, parent, kind,
//! name, disambiguator), so an edit inside one body does not rename its neighbours.

use crate::intern::{Interner, Recent};
use asyncsend_rules::{self as rules, Rule};
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{BuildHasher, Hash, Hasher};
use std::sync::{LazyLock, RwLock};

/// An interned identifier. Equality and hashing go by address.
#[derive(Copy, Clone)]
pub struct Name(&'static str);

static NAMES: Interner<str> = Interner::new(|text| FxBuildHasher.hash_one(text));
thread_local!(static RECENT_NAMES: Recent<str> = const { Recent::new() });

impl Name {
    /// Interns `text` (a raw identifier's `r#` is expected to be stripped by the caller).
    pub fn new(text: &str) -> Name {
        let make = || &*Box::leak(text.to_owned().into_boxed_str());
        Name(NAMES.get(&RECENT_NAMES, FxBuildHasher.hash_one(text), |s| s == text, make))
    }
    /// The text of the name.
    pub fn as_str(self) -> &'static str {
        self.0
    }
    /// The name of definitions that have none (impl blocks, closures, anonymous constants).
    pub fn empty() -> Name {
        Name::new("")
    }
}
impl PartialEq for Name {
    fn eq(&self, other: &Name) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
impl Eq for Name {}
impl Hash for Name {
    fn hash<H: Hasher>(&self, h: &mut H) {
        (self.0.as_ptr() as usize).hash(h)
    }
}
impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Name) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Name {
    fn cmp(&self, other: &Name) -> Ordering {
        self.0.cmp(other.0)
    }
}
impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}
impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}
impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// A source file of the program: user files first come, first numbered; model files likewise.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct FileId(pub u32);

/// The number of the first piece of a file.
const PIECES: u32 = 1 << 30;

/// What tells a piece of a file from the others: not where it stands, so that an edit before it does not change it.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct PieceKey {
    pub(crate) file: FileId,
    /// The module, impl or trait that the item belongs to.
    pub(crate) parent: DefId,
    /// The kind of its syntax node.
    pub(crate) kind: u16,
    pub(crate) name: Name,
    /// Among those of the same kind and name.
    pub(crate) nth: u32,
}

static PIECE_KEYS: LazyLock<RwLock<IndexSet<PieceKey, FxBuildHasher>>> = LazyLock::new(Default::default);

/// An item of a file, as a file of its own: a place in it is counted from the item's start.
impl FileId {
    pub(crate) fn piece(key: PieceKey) -> FileId {
        let mut keys = PIECE_KEYS.write().unwrap_or_else(|e| e.into_inner());
        FileId(PIECES + keys.insert_full(key).0 as u32)
    }
    pub(crate) fn is_piece(self) -> bool {
        self.0 >= PIECES
    }
    /// The file that a piece is of; any other file is its own.
    pub fn whole(self) -> FileId {
        let Some(index) = self.0.checked_sub(PIECES) else { return self };
        let keys = PIECE_KEYS.read().unwrap_or_else(|e| e.into_inner());
        keys.get_index(index as usize).map_or(self, |key| key.file)
    }
}

/// Byte range in the text of a file, or of a piece of one. For code made by a macro: where its tokens were written.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    pub file: FileId,
    pub start: u32,
    pub end: u32,
}
impl Span {
    pub fn new(file: FileId, start: u32, end: u32) -> Span {
        Span { file, start, end }
    }
    /// From the start of `self` to the end of `other`, where both lie in one file; else `self`.
    pub fn to(self, other: Span) -> Span {
        if self.file == other.file && other.end >= self.start {
            Span { end: other.end.max(self.end), ..self }
        } else {
            self
        }
    }
    /// The empty span just after `self` (where a scope ends).
    pub fn end_point(self) -> Span {
        Span { start: self.end.saturating_sub(1).max(self.start), ..self }
    }
    pub fn contains(self, other: Span) -> bool {
        self.file == other.file && self.start <= other.start && other.end <= self.end
    }
}
impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}..{}", self.file.0, self.start, self.end)
    }
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Edition {
    E2015,
    E2018,
    E2021,
    E2024,
}

/// What a definition is.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum DefKind {
    /// A module; also the anonymous module of a block that holds items, and a crate root.
    Mod,
    Use,
    Fn,
    Struct,
    Enum,
    Union,
    /// An enum variant; also used as the constructor function of a tuple variant.
    Variant,
    Trait,
    Impl,
    /// A type alias, or an associated type in a trait or impl.
    TypeAlias,
    Const,
    Static,
    MacroRules,
    ExternBlock,
    ExternCrate,
    /// A foreign type (`extern { type T; }`).
    ExternType,
    /// A closure expression (async closures too); its disambiguator is the `hir::ExprId` index in the body.
    Closure,
    /// An async (gen, async gen) block, or the body of an `async fn`; disambiguator as for closures (`u32::MAX` for the
    /// body of an `async fn`, `u32::MAX - expr` for the body of an async closure).
    Coroutine,
    /// The n-th `impl Trait` in the return type of a function (disambiguator n); for a trait's function it plays the
    /// part of an associated type. `async fn` in a trait: n = 0.
    ReturnOpaque,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct DefKey {
    pub file: FileId,
    pub parent: Option<DefId>,
    pub kind: DefKind,
    pub name: Name,
    pub disambiguator: u32,
}

/// An interned definition: module, item, associated item, variant, closure, coroutine or opaque type.
///
/// Equality goes by address. Hash and order go by the key, so that they are the same on every run, whichever thread came
/// upon the definition first.
#[derive(Copy, Clone)]
pub struct DefId(&'static DefData);

struct DefData {
    key: DefKey,
    hash: u64,
}

static DEFS: Interner<DefData> = Interner::new(|data| data.hash);
thread_local!(static RECENT_DEFS: Recent<DefData> = const { Recent::new() });

impl DefId {
    pub fn new(key: DefKey) -> DefId {
        let parts = (key.file, key.parent, key.kind, key.name.as_str(), key.disambiguator);
        let hash = FxBuildHasher.hash_one(parts);
        DefId(DEFS.get(&RECENT_DEFS, hash, |d| d.key == key, || Box::leak(Box::new(DefData { key, hash }))))
    }
    pub fn key(self) -> DefKey {
        self.0.key
    }
    /// From the root of the crate down.
    fn cmp_path(self, other: DefId) -> Ordering {
        let path = |def: DefId| {
            let mut path: Vec<DefKey> = std::iter::successors(Some(def), |d| d.parent()).map(DefId::key).collect();
            path.reverse();
            path
        };
        let by = |k: &DefKey| (k.file, k.kind, k.name, k.disambiguator);
        path(self).iter().map(by).cmp(path(other).iter().map(by))
    }
    pub fn kind(self) -> DefKind {
        self.key().kind
    }
    pub fn name(self) -> Name {
        self.key().name
    }
    pub fn parent(self) -> Option<DefId> {
        self.key().parent
    }
    pub fn file(self) -> FileId {
        self.key().file
    }
}
impl PartialEq for DefId {
    fn eq(&self, other: &DefId) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
impl Eq for DefId {}
impl Hash for DefId {
    fn hash<H: Hasher>(&self, h: &mut H) {
        self.0.hash.hash(h)
    }
}
impl PartialOrd for DefId {
    fn partial_cmp(&self, other: &DefId) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for DefId {
    fn cmp(&self, other: &DefId) -> Ordering {
        if self == other { Ordering::Equal } else { self.cmp_path(*other) }
    }
}
impl fmt::Debug for DefId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let k = self.key();
        if let Some(p) = k.parent {
            write!(f, "{p:?}::")?;
        }
        write!(f, "{}", k.name)?;
        if k.name == "" {
            write!(f, "{{{:?}#{}}}", k.kind, k.disambiguator)?;
        }
        Ok(())
    }
}

/// What sets one effect apart from the others; the engine knows no other difference between them.
#[derive(Debug)]
pub struct Property {
    pub name: &'static str,
    /// The rule by which a model's function has it.
    pub source: &'static Rule,
    pub model: ModelFacts,
    /// Whether a call that nothing un-`Send` passes keeps it inside (rule `tls.mask`).
    pub masked: bool,
    /// Whether a failed built-in check has it, and by which rule one that cannot fail has not.
    pub discharge: Option<&'static Rule>,
    /// The modelled functions that keep it from their callers.
    pub stops_at: &'static [&'static str],
    /// Whether it counts on unwind paths too.
    pub on_unwind: bool,
}

/// Where the facts about a model's functions stand.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum ModelFacts {
    /// In their declarations: what is not denied there may happen.
    Declared,
    /// In the list `effects.tsv`: what is not listed there cannot happen.
    Listed,
}

/// The effects there are, in the order of their bits. Adding a property is one entry here plus model facts.
pub static PROPERTIES: [Property; 3] = [
    Property {
        name: "tls",
        source: &rules::TLS_IDENTITY,
        model: ModelFacts::Declared,
        masked: true,
        discharge: None,
        stops_at: &[],
        on_unwind: true,
    },
    Property {
        name: "panic",
        source: &rules::PANIC_SOURCE,
        model: ModelFacts::Declared,
        masked: false,
        discharge: Some(&rules::PANIC_DISCHARGE),
        stops_at: &["catch_unwind"],
        // A second panic aborts.
        on_unwind: false,
    },
    Property {
        name: "block",
        source: &rules::BLOCK_SOURCE,
        model: ModelFacts::Listed,
        masked: false,
        discharge: None,
        // The runtime has moved the other tasks off the thread.
        stops_at: &["block_in_place"],
        on_unwind: true,
    },
];

/// The names of [`PROPERTIES`].
pub const EFFECTS: &[&str] = &{
    let mut names = [""; PROPERTIES.len()];
    let mut i = 0;
    while i < names.len() {
        names[i] = PROPERTIES[i].name;
        i += 1;
    }
    names
};

/// A set of denied effects, `!tls + !panic`: a bit per property of [`PROPERTIES`].
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Props(pub u32);

impl Props {
    pub const NONE: Props = Props(0);
    pub const TLS: Props = Props(1);
    pub const PANIC: Props = Props(2);
    /// Every property there is.
    pub const ALL: Props = Props((1 << PROPERTIES.len()) - 1);
    /// The property at this position of [`PROPERTIES`].
    pub fn at(effect: usize) -> Props {
        Props(1 << effect)
    }
    /// All properties of which something is so.
    pub fn of(is: impl Fn(&'static Property) -> bool) -> Props {
        (0..).zip(&PROPERTIES).filter(|(_, p)| is(p)).fold(Props::NONE, |all, (i, _)| all.union(Props::at(i)))
    }
    pub fn minus(self, other: Props) -> Props {
        Props(self.0 & !other.0)
    }
    pub fn contains(self, other: Props) -> bool {
        self.0 & other.0 == other.0
    }
    pub fn union(self, other: Props) -> Props {
        Props(self.0 | other.0)
    }
    /// The property named `name` (without the `!`).
    pub fn by_name(name: &str) -> Option<Props> {
        EFFECTS.iter().position(|e| *e == name).map(|i| Props(1 << i))
    }
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        EFFECTS.iter().enumerate().filter(move |(i, _)| self.0 & (1 << i) != 0).map(|(_, e)| *e)
    }
}
impl fmt::Display for Props {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, n) in self.names().enumerate() {
            write!(f, "{}!{n}", if i == 0 { "" } else { " + " })?;
        }
        Ok(())
    }
}
impl fmt::Debug for Props {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{self}]")
    }
}

/// Something the front end could not take: reported by the caller, with its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FrontError {
    pub span: Span,
    pub kind: FrontErrorKind,
    pub message: String,
    pub help: Option<String>,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum FrontErrorKind {
    /// Not Rust: `asyncsend::syntax`.
    Syntax,
    /// An unknown or misplaced function property: `asyncsend::property`.
    Property,
    /// A limit of the checker: `asyncsend::limit`.
    Limit,
    /// Rust, but outside the subset: `asyncsend::unsupported`, a warning.
    Unsupported,
}
