//! Rust stub files for std, tokio, futures and friends, embedded and indexed lazily.
//!
//! The files are ordinary Rust with two extensions: functions may have no body, and function properties
//! (`!tls + !panic`) stand after the parameter list. What a stub means is written in `model/README.md`.
//!
//! Nothing is parsed here. The build script has found the items of every file, so the tables of this crate are constants.

mod effects;
mod scan;

pub use effects::listed_effect;

pub use scan::{ItemKind, RawItem, index, top_level};

/// A modelled crate: its stub files and their index.
#[derive(Debug)]
pub struct ModelCrate {
    /// The name of the crate as paths spell it (`std`, `tokio`, `futures`).
    pub name: &'static str,
    /// The release that the model is of (`26`, `0.3`), where it would be wrong of others.
    pub release: Option<&'static str>,
    /// Module path (`""` for the crate root, `"sync"`…), path for display (`"std/sync.rs"`), text. The root comes first.
    pub files: &'static [(&'static str, &'static str, &'static str)],
    indices: &'static [FileIndex],
    by_trait: &'static [(&'static str, &'static [(u16, u32)])],
    by_self: &'static [(&'static str, &'static [(u16, u32)])],
}

/// The index of one stub file: offsets only, so that the table needs no relocation when the program starts.
#[derive(Debug)]
struct FileIndex {
    top: u32,
    rows: &'static [[u32; 9]],
}

/// Where an impl is: the number of its file in [`ModelCrate::files`] and of its item in that file's index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemRef {
    /// Position in [`ModelCrate::files`].
    pub file: u16,
    /// Position in the file's index.
    pub item: u32,
}

/// The heads of self types that are no words of the text, in the order of the build script.
const FIXED_HEADS: [&str; 9] = ["&", "&mut", "[]", "[N]", "()", "*", "!", "dyn", "fn"];

include!(concat!(env!("OUT_DIR"), "/model.rs"));

/// All modelled crates, in the order of their names.
#[must_use]
pub fn crates() -> &'static [ModelCrate] {
    CRATES
}

/// The modelled crate of this name. `core` and `alloc` are `std`.
#[must_use]
pub fn find_crate(name: &str) -> Option<&'static ModelCrate> {
    let name = match name {
        "core" | "alloc" => "std",
        name => name,
    };
    CRATES.iter().find(|model| model.name == name)
}

impl ModelCrate {
    /// The position in [`ModelCrate::files`] of a top-level module's file (`""` is the crate root).
    #[must_use]
    pub fn file(&self, module: &str) -> Option<u16> {
        let (root, rest) = self.files.split_first()?;
        if root.0 == module {
            return Some(0);
        }
        rest.binary_search_by(|file| file.0.cmp(module)).ok().map(|position| position as u16 + 1)
    }

    /// How many items the index of a file has: its own first, then those of its inline modules.
    #[must_use]
    pub fn item_count(&self, file: u16) -> u32 {
        self.indices.get(usize::from(file)).map_or(0, |index| index.rows.len() as u32)
    }

    /// How many items of a file's index are its own.
    #[must_use]
    pub fn top_level(&self, file: u16) -> u32 {
        self.indices.get(usize::from(file)).map_or(0, |index| index.top)
    }

    /// One item of a file's index.
    #[must_use]
    pub fn item(&self, at: ItemRef) -> Option<RawItem> {
        let text = self.files.get(usize::from(at.file))?.2;
        let row = self.indices.get(usize::from(at.file))?.rows.get(at.item as usize)?;
        let [start, end, first, last, name, tr, head, lengths, flags] = *row;
        let word = |offset: u32, length: u32| -> &'static str {
            let from_end = (u32::MAX - offset) as usize;
            if length == 0 {
                ""
            } else if let Some(fixed) = FIXED_HEADS.get(from_end) {
                fixed
            } else {
                text.get(offset as usize..(offset + length) as usize).unwrap_or("")
            }
        };
        let (name_len, tr_len, head_len) = (lengths >> 16, (lengths >> 8) & 0xff, lengths & 0xff);
        Some(RawItem {
            kind: *ItemKind::ALL.get((flags & 0xff) as usize)?,
            name: word(name, name_len),
            range: start..end,
            children: first..last,
            impl_trait: (tr_len != 0).then(|| word(tr, tr_len)),
            impl_negative: flags & 0x100 != 0,
            impl_self: word(head, head_len),
        })
    }

    /// The text of an item, attributes included.
    #[must_use]
    pub fn text(&self, at: ItemRef) -> Option<&'static str> {
        let range = self.item(at)?.range;
        self.files.get(usize::from(at.file))?.2.get(range.start as usize..range.end as usize)
    }

    /// Every trait impl (positive or negative) of a trait with this last path segment.
    pub fn impls_of_trait(&self, name: &str) -> impl Iterator<Item = ItemRef> + use<> {
        lookup(self.by_trait, name)
    }

    /// Every impl whose self type has this head (see [`RawItem::impl_self`]); `""` are the blanket impls.
    pub fn impls_of_self(&self, head: &str) -> impl Iterator<Item = ItemRef> + use<> {
        lookup(self.by_self, head)
    }
}

fn lookup(table: &'static [(&'static str, &'static [(u16, u32)])], key: &str) -> impl Iterator<Item = ItemRef> + use<> {
    let places = table.binary_search_by(|row| row.0.cmp(key)).map_or(&[][..], |position| table[position].1);
    places.iter().map(|&(file, item)| ItemRef { file, item })
}
