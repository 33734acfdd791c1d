//! Items that are lowered apart from their file, so that an edit of one does not lower the others again.
//!
//! What an item becomes depends on its text, on where it belongs, on what the file imports, and on how many unnamed
//! neighbours stand before it: on all that is in a [`PieceInput`]. It may also depend on macros of the crate; an item whose
//! text has the name of one is lowered along with the file, as is everything between the items.

use super::*;
use ra_ap_syntax::ast as syn;
use std::hash::{Hash, Hasher};
use std::ops::Range;

/// What an item that is lowered apart is made from.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct PieceInput {
    file: FileId,
    text: Arc<str>,
    /// The module that it belongs to.
    parent: DefId,
    /// How many impls of the module stand before it, derived ones among them, and how many that are written.
    impls: (u32, u32),
    imports: Imports,
}

/// What the file imports, in the order of the names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Imports {
    hash: u64,
    list: Arc<[(Name, Vec<Name>)]>,
}
impl Hash for Imports {
    fn hash<H: Hasher>(&self, h: &mut H) {
        self.hash.hash(h);
    }
}

impl Imports {
    fn new(imported: &FxHashMap<Name, Vec<Name>>) -> Imports {
        let mut list: Vec<(Name, Vec<Name>)> = imported.iter().map(|(name, path)| (*name, path.clone())).collect();
        list.sort();
        let mut hasher = rustc_hash::FxHasher::default();
        list.hash(&mut hasher);
        Imports { hash: hasher.finish(), list: list.into() }
    }
}

/// An item and all that is in it. Places are counted from its start.
pub struct LoweredPiece {
    pub(crate) items: Vec<Arc<Item>>,
    pub(crate) bodies: Vec<Arc<Body>>,
    pub(crate) modules: Vec<(DefId, Vec<DefId>)>,
    pub(crate) errors: Vec<FrontError>,
    pub(crate) pieces: Vec<Piece>,
    /// The items of the module.
    list: Vec<DefId>,
    /// How many of a kind and name there are in the module now.
    counts: Vec<((DefId, DefKind, Name), u32)>,
    piece_counts: Vec<(PieceKey, u32)>,
}

/// What is cut out of the text of a file.
pub(super) struct Cut {
    pub(super) start: usize,
    text: Arc<str>,
}

/// The host of a piece: one that needs another file cannot be lowered apart.
struct PieceHost<'a> {
    host: &'a dyn Host,
    alone: Cell<bool>,
}

impl Host for PieceHost<'_> {
    fn load(&self, _: &FsPath) -> Result<(FileId, Arc<str>), String> {
        self.alone.set(false);
        Err("a piece has no files".into())
    }
    fn is_modelled(&self, krate: &str) -> bool {
        self.host.is_modelled(krate)
    }
    fn reads_disk(&self) -> bool {
        // Where to read is known with the file.
        self.alone.set(false);
        false
    }
    fn foreign_macro(&self, path: &[Name]) -> Option<MacroText> {
        self.host.foreign_macro(path)
    }
}

/// Lowers an item apart from its file; `None` if it is no item by itself.
pub(crate) fn lower_piece(
    piece: &PieceInput,
    edition: Edition,
    cfg: Arc<Cfg>,
    host: &dyn Host,
) -> Option<LoweredPiece> {
    let host = PieceHost { host, alone: Cell::new(true) };
    let input = LowerInput {
        file: piece.file,
        text: &piece.text,
        base_offset: 0,
        parent: piece.parent,
        edition,
        cfg,
        is_model: false,
        host: &host,
    };
    let mut lo = Lowerer::new(&input);
    lo.imported = piece.imports.list.iter().cloned().collect();
    if piece.impls.0 > 0 {
        lo.counts.insert(impls_of(piece.parent), piece.impls.0);
    }
    if piece.impls.1 > 0 {
        lo.piece_counts.insert(impl_pieces_of(piece.file, piece.parent), piece.impls.1);
    }
    let mut list = Vec::new();
    let clean = lo.lower_text_of_items(SrcMap::file(piece.file, 0), &piece.text, piece.parent, &mut list);
    if !clean || !host.alone.get() {
        return None;
    }
    Some(LoweredPiece {
        items: lo.out.items.into_iter().map(Arc::new).collect(),
        bodies: lo.out.bodies.into_iter().map(Arc::new).collect(),
        modules: lo.out.modules,
        errors: lo.out.errors,
        pieces: lo.out.pieces,
        list,
        counts: lo.counts.into_iter().filter(|(key, _)| key.0 == piece.parent).collect(),
        piece_counts: lo.piece_counts.into_iter().filter(|(key, _)| key.parent == piece.parent).collect(),
    })
}

fn impls_of(module: DefId) -> (DefId, DefKind, Name) {
    (module, DefKind::Impl, Name::empty())
}

fn impl_pieces_of(file: FileId, module: DefId) -> PieceKey {
    PieceKey { file, parent: module, kind: u16::from(SyntaxKind::IMPL), name: Name::empty(), nth: 0 }
}

impl Lowerer<'_> {
    /// Parses a file, without the items that are lowered apart.
    pub(super) fn parse_whole(&mut self, file: FileId, base: u32, text: &str) -> (SyntaxNode, Rc<Src>) {
        let map = SrcMap::file(file, base);
        if !self.apart || base != 0 {
            return self.parse_text(Rc::from(text), map, syntax::Entry::File);
        }
        let ranges: Vec<Range<usize>> =
            syntax::items_apart(text).into_iter().filter(|r| !reads_or_imports(&text[r.clone()])).collect();
        let mut rest = String::with_capacity(text.len());
        for range in &ranges {
            rest.push_str(&text[rest.len()..range.start]);
            rest.extend(std::iter::repeat_n(' ', range.len()));
        }
        rest.push_str(&text[rest.len()..]);
        let cuts = ranges.into_iter().map(|r| Cut { start: r.start, text: Arc::from(&text[r]) }).collect();
        let before = self.out.errors.len();
        let parsed = self.parse_around(Rc::from(rest), map, syntax::Entry::File, cuts);
        self.broken |= self.out.errors.len() > before;
        parsed
    }

    /// Lowers the first few of the items that were cut out of their file, and leaves the others.
    pub(super) fn lower_cuts(&mut self, cuts: &mut &[Cut], count: usize, module: DefId, list: &mut Vec<DefId>) {
        for _ in 0..count {
            let Some((cut, rest)) = cuts.split_first() else { return };
            self.look_ahead(cuts, module);
            let before = self.impls(module);
            self.lower_cut(cut, module, list);
            self.ahead.learn(cut, self.impls(module) - before);
            *cuts = rest;
        }
    }

    /// Has the next items lowered by other threads, in blocks. What they are made from counts the impls before them, and how
    /// many a derive makes is known afterwards: where the guess is wrong, that was in vain, and the next block knows better.
    fn look_ahead(&mut self, cuts: &[Cut], module: DefId) {
        let Some(first) = cuts.first() else { return };
        let file = self.file_of_src();
        if self.ahead.until.is_some_and(|(in_file, start)| in_file == file && first.start < start) {
            return;
        }
        let block = cuts.len().min(BLOCK << self.ahead.blocks.min(BLOCKS_GROW));
        self.ahead.blocks += 1;
        self.ahead.until = Some((file, cuts[block - 1].start + 1));
        let next = self.piece_input(first, module);
        let lo = &*self;
        lo.host.pieces_ahead(&|| {
            let mut next = next.clone();
            let mut inputs = Vec::with_capacity(block);
            for cut in &cuts[..block] {
                next.text = cut.text.clone();
                if !lo.names_own_macro(&cut.text) {
                    inputs.push(next.clone());
                }
                if is_impl(&cut.text) {
                    next.impls = (next.impls.0 + 1, next.impls.1 + 1);
                } else {
                    next.impls.0 += lo.ahead.derived(&cut.text);
                }
            }
            inputs
        });
    }

    fn impls(&self, module: DefId) -> u32 {
        self.counts.get(&impls_of(module)).copied().unwrap_or(0)
    }

    /// Lowers an item that was cut out of its file.
    fn lower_cut(&mut self, cut: &Cut, module: DefId, list: &mut Vec<DefId>) {
        if !self.names_own_macro(&cut.text)
            && let Some(piece) = self.host.piece(self.piece_input(cut, module))
            && self.take_piece(&piece, module)
        {
            list.extend(&piece.list);
            self.out.apart.push((piece, cut.start as u32));
            return;
        }
        let map = SrcMap::file(self.file_of_src(), cut.start as u32);
        self.broken |= !self.lower_text_of_items(map, &cut.text, module, list);
    }

    fn piece_input(&mut self, cut: &Cut, module: DefId) -> PieceInput {
        let file = self.file_of_src();
        let imports = self.imports.get_or_insert_with(|| Imports::new(&self.imported)).clone();
        let impls = self.impls(module);
        let written = self.piece_counts.get(&impl_pieces_of(file, module)).copied().unwrap_or(0);
        PieceInput { file, text: cut.text.clone(), parent: module, impls: (impls, written), imports }
    }

    fn file_of_src(&self) -> FileId {
        match self.src.map {
            SrcMap::File { file, .. } => file,
            _ => self.file,
        }
    }

    /// Lowers the items of a text of the file; whether it has no syntax errors.
    fn lower_text_of_items(&mut self, map: SrcMap, text: &str, module: DefId, list: &mut Vec<DefId>) -> bool {
        let before = self.out.errors.len();
        let (root, src) = self.parse_text(Rc::from(text), map, syntax::Entry::File);
        if self.out.errors.len() > before {
            return false;
        }
        self.in_src(src, |lo| {
            for item in root.children().filter_map(syn::Item::cast) {
                lo.lower_item(&item, module, list);
            }
        });
        true
    }

    /// Counts the items of a piece with the others; false if one has the name of another, so that its number is wrong.
    fn take_piece(&mut self, piece: &LoweredPiece, module: DefId) -> bool {
        let named_twice = piece.counts.iter().any(|(key, _)| *key != impls_of(module) && self.counts.contains_key(key))
            || piece
                .piece_counts
                .iter()
                .any(|(key, _)| *key != impl_pieces_of(key.file, module) && self.piece_counts.contains_key(key));
        if !named_twice {
            self.counts.extend(piece.counts.iter().copied());
            self.piece_counts.extend(piece.piece_counts.iter().copied());
        }
        !named_twice
    }

    /// Whether the text has the name of a macro of the crate, or one under which such a macro is imported.
    fn names_own_macro(&self, text: &str) -> bool {
        let is_word = |c: char| c == '_' || c.is_alphanumeric();
        let names_one = |word: &str| {
            let name = Name::new(word);
            let original = self.imported.get(&name).and_then(|path| path.last()).copied();
            self.by_name.contains_key(&name) || original.is_some_and(|name| self.by_name.contains_key(&name))
        };
        !self.by_name.is_empty() && text.split(|c| !is_word(c)).any(|word| !word.is_empty() && names_one(word))
    }
}

/// Whether an item may read another file, or have imports inside, which are noted before anything is lowered.
fn reads_or_imports(text: &str) -> bool {
    ["include", "use ", "mod "].iter().any(|word| text.contains(word))
}

/// How many items are lowered ahead at first, and how often that number doubles.
const BLOCK: usize = 128;
const BLOCKS_GROW: u32 = 4;

/// What is lowered ahead.
#[derive(Default)]
pub(super) struct Ahead {
    /// The file, and the place in it up to which its items have been looked at.
    until: Option<(FileId, usize)>,
    blocks: u32,
    /// How many impls the derives of an item made, by how they are written.
    derives: FxHashMap<Box<str>, u32>,
}

impl Ahead {
    fn learn(&mut self, cut: &Cut, impls: u32) {
        if let Some(derives) = written_derives(&cut.text)
            && !self.derives.contains_key(derives)
        {
            self.derives.insert(derives.into(), impls);
        }
    }
    /// How many impls the derives of an item will make: one for each name, if nothing is known of them.
    fn derived(&self, text: &str) -> u32 {
        let Some(written) = written_derives(text) else { return 0 };
        self.derives.get(written).copied().unwrap_or_else(|| written.split(',').count() as u32)
    }
}

/// What stands in the first `derive(..)` of an item.
fn written_derives(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once("derive(")?;
    rest.split_once(')').map(|(list, _)| list)
}

/// Whether the item is an impl, as far as that can be told at a glance.
fn is_impl(text: &str) -> bool {
    let header =
        text.lines().map(str::trim_start).find(|l| !l.is_empty() && !l.starts_with("//") && !l.starts_with('#'));
    header.is_some_and(|l| ["impl", "unsafe impl", "default impl"].iter().any(|word| l.starts_with(word)))
}
