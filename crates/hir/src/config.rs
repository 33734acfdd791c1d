//! What a crate is compiled with: its `cfg` set and the crates that its paths may name.

use crate::base::{Edition, Name};
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

impl Edition {
    /// As the parser calls it.
    pub fn syntax(self) -> asyncsend_syntax::Edition {
        match self {
            Edition::E2015 => asyncsend_syntax::Edition::Edition2015,
            Edition::E2018 => asyncsend_syntax::Edition::Edition2018,
            Edition::E2021 => asyncsend_syntax::Edition::Edition2021,
            Edition::E2024 => asyncsend_syntax::Edition::Edition2024,
        }
    }
}

/// The `cfg` names and key-value pairs that are on for a crate.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Cfg {
    on: BTreeSet<(String, Option<String>)>,
}

impl Cfg {
    /// The set with these entries, and `asyncsend`, which is always on.
    pub fn new(on: impl IntoIterator<Item = (String, Option<String>)>) -> Cfg {
        let mut on: BTreeSet<_> = on.into_iter().collect();
        on.insert(("asyncsend".into(), None));
        Cfg { on }
    }

    /// Turns one entry on: `feature = "x"`, `test`.
    pub fn insert(&mut self, key: &str, value: Option<&str>) {
        self.on.insert((key.into(), value.map(Into::into)));
    }

    /// Whether an atom of a `cfg` predicate holds.
    pub fn is_on(&self, key: &str, value: Option<&str>) -> bool {
        // Written in every predicate that way; no set has to hold it.
        (key == "true" && value.is_none()) || self.on.iter().any(|(k, v)| k == key && v.as_deref() == value)
    }

    /// The entries, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.on.iter().map(|(k, v)| (k.as_str(), v.as_deref()))
    }
}

impl Default for Cfg {
    /// A dev build on 64-bit Linux, without features, not a test: what a file is checked for that belongs to no package,
    /// whatever the machine, so that its verdict is the same everywhere.
    fn default() -> Cfg {
        const NAMES: [&str; 6] =
            ["unix", "debug_assertions", "overflow_checks", "panic_unwind", "target_has_atomic", "target_thread_local"];
        const PAIRS: [(&str, &str); 13] = [
            ("target_os", "linux"),
            ("target_family", "unix"),
            ("target_arch", "x86_64"),
            ("target_env", "gnu"),
            ("target_vendor", "unknown"),
            ("target_endian", "little"),
            ("target_pointer_width", "64"),
            ("target_has_atomic", "8"),
            ("target_has_atomic", "16"),
            ("target_has_atomic", "32"),
            ("target_has_atomic", "64"),
            ("target_has_atomic", "ptr"),
            ("panic", "unwind"),
        ];
        let names = NAMES.iter().map(|n| ((*n).to_owned(), None));
        let pairs = PAIRS.iter().map(|(k, v)| ((*k).to_owned(), Some((*v).to_owned())));
        Cfg::new(names.chain(pairs))
    }
}

/// Where a name of the extern prelude leads.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Extern {
    /// A modelled crate, by the name the model gives it.
    Model(&'static str),
    /// A crate that is read from its source, by its number (see [`crate::source::register`]).
    Source(u32),
    /// A crate of procedural macros: nothing else can be named in it.
    Macros,
}

impl Extern {
    /// The number of a crate that is read from its source.
    pub fn source(&self) -> Option<u32> {
        match self {
            Extern::Source(number) => Some(*number),
            Extern::Model(_) | Extern::Macros => None,
        }
    }
}

/// What the crate under check is compiled with.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct CrateConfig {
    pub cfg: Arc<Cfg>,
    /// The dependencies by the names that paths use; `None` for a file without a package, which may name every modelled
    /// crate.
    pub externs: Option<Vec<(Name, Extern)>>,
}

impl Default for CrateConfig {
    fn default() -> CrateConfig {
        CrateConfig { cfg: default_cfg(), externs: None }
    }
}

/// [`Cfg::default`], built once.
pub(crate) fn default_cfg() -> Arc<Cfg> {
    static DEFAULT: LazyLock<Arc<Cfg>> = LazyLock::new(|| Arc::new(Cfg::default()));
    DEFAULT.clone()
}
