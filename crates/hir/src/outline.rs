//! The outline of a dependency: which items its texts hold and where, after `cfg`, `mod` and macros between items.
//!
//! An outline is all that has to be known of a crate before one of its items is asked for; it is made once from the
//! crate's source (by [`crate::lower::outline_crate`]) and kept on disk (by [`crate::source`]).

use asyncsend_std_model::{ItemKind, ItemRef, RawItem};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// A crate's texts, modules, items and macros.
#[derive(Serialize, Deserialize, Default, Debug)]
pub struct Outline {
    pub files: Vec<OutlineFile>,
    /// The first is the crate root's.
    pub parts: Vec<OutlinePart>,
    pub macros: Vec<OutlineMacro>,
    /// What was not understood, in the order of the texts.
    pub gaps: Vec<Gap>,
    /// Impls by the last segment of their trait, and by the head of their self type (made by [`Outline::index`]).
    #[serde(skip)]
    pub by_trait: FxHashMap<String, Vec<ItemRef>>,
    #[serde(skip)]
    pub by_self: FxHashMap<String, Vec<ItemRef>>,
    #[serde(skip)]
    pub macros_by_name: FxHashMap<String, Vec<u32>>,
}

/// A text: a file, or what a macro between items expanded to.
#[derive(Serialize, Deserialize, Debug)]
pub struct OutlineFile {
    pub path: String,
    /// For people: `bytes-1.7.1/src/lib.rs`.
    pub display: String,
    /// Length in bytes and time of the last change (nanoseconds of the epoch) when it was read; 0 for a macro's text.
    pub len: u64,
    pub modified: u64,
    /// The text itself, if it is no file's.
    pub text: Option<String>,
    /// The text of the file, once read.
    #[serde(skip)]
    pub read: OnceLock<Box<str>>,
}

impl OutlineFile {
    /// The whole text; empty if the file is not what it was when the outline was made.
    pub fn text(&self) -> &str {
        match &self.text {
            Some(text) => text,
            None => self.read.get_or_init(|| match std::fs::read_to_string(&self.path) {
                Ok(text) if text.len() as u64 == self.len => text.into(),
                _ => Box::default(),
            }),
        }
    }
}

/// What one text gives to one module.
#[derive(Serialize, Deserialize, Debug)]
pub struct OutlinePart {
    /// The path of the module in the crate, `a::b`.
    pub module: String,
    pub file: u32,
    pub rows: Vec<Row>,
}

/// An item. The fields are those of [`RawItem`].
#[derive(Serialize, Deserialize, Debug)]
pub struct Row {
    pub kind: u8,
    pub name: String,
    pub start: u32,
    pub end: u32,
    pub impl_trait: Option<String>,
    pub negative: bool,
    pub head: String,
}

/// A `macro_rules!`.
#[derive(Serialize, Deserialize, Debug)]
pub struct OutlineMacro {
    pub name: String,
    pub file: u32,
    pub start: u32,
    pub end: u32,
    /// `#[macro_export]`
    pub exported: bool,
}

/// A place that was not understood, and why.
#[derive(Serialize, Deserialize, Debug)]
pub struct Gap {
    pub file: u32,
    pub offset: u32,
    pub reason: String,
}

impl OutlinePart {
    /// An item of the part.
    pub fn item(&'static self, at: u32) -> Option<RawItem> {
        let row = self.rows.get(at as usize)?;
        Some(RawItem {
            kind: *ItemKind::ALL.get(usize::from(row.kind))?,
            name: &row.name,
            range: row.start..row.end,
            children: 0..0,
            impl_trait: row.impl_trait.as_deref(),
            impl_negative: row.negative,
            impl_self: &row.head,
        })
    }
}

impl Outline {
    /// Fills the tables that are not kept.
    pub fn index(&mut self) {
        for (file, part) in self.parts.iter().enumerate() {
            for (item, row) in part.rows.iter().enumerate().filter(|(_, r)| r.kind == ItemKind::Impl as u8) {
                let at = ItemRef { file: file as u16, item: item as u32 };
                if let Some(name) = &row.impl_trait {
                    self.by_trait.entry(name.clone()).or_default().push(at);
                }
                self.by_self.entry(row.head.clone()).or_default().push(at);
            }
        }
        for (i, m) in self.macros.iter().enumerate() {
            self.macros_by_name.entry(m.name.clone()).or_default().push(i as u32);
        }
    }
}
