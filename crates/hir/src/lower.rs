//! From source text to items and bodies: attributes decided, macros expanded, derives written out, lifetimes erased.
//!
//! Entry points: [`lower_file`] for a file of the user, [`lower_chunk`] for one item of a model file. Lowering knows no
//! name resolution: paths stay paths. Text that macros make is parsed like any other; a [`Src`] says where each of its
//! tokens was written.

mod apart;
mod attrs;
mod builtin_macros;
mod derive;
mod exprs;
mod format;
mod items;
mod macros;
mod modules;
mod outlines;
mod pats;
pub mod pretty;
#[cfg(test)]
mod tests;
mod tokens;
mod types;
mod wasmtime;

pub(crate) use apart::{LoweredPiece, PieceInput, lower_piece};
pub(crate) use outlines::outline_crate;

use crate::ast::*;
use crate::base::*;
use crate::config::Cfg;
use asyncsend_syntax::{self as syntax, ErrorKind, PropList};
use macros::MacroDef;
use ra_ap_syntax::{AstNode, SyntaxKind, SyntaxNode, TextRange};
use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use std::cell::Cell;
use std::path::Path as FsPath;
use std::rc::Rc;
use std::sync::Arc;

/// What is to be lowered.
pub struct LowerInput<'a> {
    pub file: FileId,
    pub text: &'a str,
    /// Where `text` starts in the file: spans are file offsets.
    pub base_offset: u32,
    /// The module that the items belong to.
    pub parent: DefId,
    pub edition: Edition,
    pub cfg: Arc<Cfg>,
    /// A model file: functions without a body are normal there, `unsafe` in it is audited.
    pub is_model: bool,
    /// Where the other files of the crate come from.
    pub host: &'a dyn Host,
}

/// What lowering a text needs from outside of it.
pub trait Host {
    /// The file that a `mod` item (or `include!`) names.
    ///
    /// # Errors
    /// Why it cannot be read, in words.
    fn load(&self, path: &FsPath) -> Result<(FileId, Arc<str>), String>;
    /// Whether this name is a crate with a model, as opposed to one that is read from its source.
    fn is_modelled(&self, _krate: &str) -> bool {
        false
    }
    /// Whether files come from the disk, so that what is not Rust (WIT) may be read there too.
    fn reads_disk(&self) -> bool {
        false
    }
    /// For a dependency: what stands for `$crate` of its macros in any crate's code.
    fn tag(&self) -> Option<SmolStr> {
        None
    }
    /// A macro of the same crate whose definition is not in the text at hand; `before`: the offset of the call.
    fn own_macro(&self, _name: Name, _before: Option<u32>) -> Option<MacroText> {
        None
    }
    /// A macro of another crate, by its path; a bare name may be any dependency's.
    fn foreign_macro(&self, _path: &[Name]) -> Option<MacroText> {
        None
    }
    /// The path by which the module around imports a name.
    fn imported(&self, _name: Name) -> Option<Vec<Name>> {
        None
    }
    /// An item that was lowered apart from its file, if that can be done.
    fn piece(&self, _input: PieceInput) -> Option<Arc<LoweredPiece>> {
        None
    }
    /// Items that will probably be asked for soon.
    fn pieces_ahead(&self, _inputs: &dyn Fn() -> Vec<PieceInput>) {}
}

/// A `macro_rules!` item of a dependency.
#[derive(Clone)]
pub struct MacroText {
    pub text: &'static str,
    /// What its `$crate` means (see [`Host::tag`]).
    pub tag: SmolStr,
}

/// A text that stands alone.
pub struct NoHost;
impl Host for NoHost {
    fn load(&self, _: &FsPath) -> Result<(FileId, Arc<str>), String> {
        Err("other files are not read here".into())
    }
}

/// Everything in a text.
#[derive(Default)]
pub struct Lowered {
    /// Containers before their members.
    pub items: Vec<Item>,
    pub bodies: Vec<Body>,
    /// Each module, the parent of the input and anonymous modules of blocks among them, with its direct items in order.
    pub modules: Vec<(DefId, Vec<DefId>)>,
    pub errors: Vec<FrontError>,
    /// What `#![feature(..)]` of the text names.
    pub features: Vec<Name>,
    /// Where the pieces stand that spans are counted from.
    pub pieces: Vec<Piece>,
    /// What was lowered apart, and where it starts in its file.
    pub(crate) apart: Vec<(Arc<LoweredPiece>, u32)>,
}

/// Set in a hygiene number if the macro was defined inside a body: its identifiers may then also mean locals around the
/// definition (hygiene 0). Identifiers of other macros never mean locals of the caller.
pub const HYGIENE_LOCAL_MACRO: u32 = 1 << 31;

/// The hidden field of the model's `Pin` that `std::pin::pin!` fills.
pub const PIN_FIELD: &str = "_0";

/// Deepest recursion of the lowering (and so of everything that walks bodies): what the limits of one text and nested
/// macro expansions add up to.
const MAX_NEST: u32 = 8000;

/// Lowers a crate of the user from its root file on: items, items inside bodies, bodies. `path` is the root's.
pub fn lower_crate(input: LowerInput<'_>, path: &FsPath) -> Lowered {
    let lower = |apart| {
        let mut lo = Lowerer::new(&input);
        lo.apart = apart;
        lo.place = modules::Place::of_root(path);
        lo.lower_root(&input);
        (!apart || !lo.broken).then(|| lo.finish())
    };
    // A syntax error is told as the parser of the whole file tells it.
    lower(true).or_else(|| lower(false)).unwrap_or_default()
}

/// Lowers one text.
pub fn lower_file(input: LowerInput<'_>) -> Lowered {
    let mut lo = Lowerer::new(&input);
    lo.lower_root(&input);
    lo.finish()
}

/// Lowers the text of one item of a model file (or a few).
pub fn lower_chunk(input: LowerInput<'_>) -> Lowered {
    lower_file(input)
}

/// A parsed text and where its tokens come from.
pub(crate) struct Src {
    map: SrcMap,
    props: Vec<PropList>,
    text: Rc<str>,
    /// Items of the file that are lowered apart: blanks in `text`.
    apart: Vec<apart::Cut>,
}

enum SrcMap {
    /// Text of a file, from an offset on; and the piece of it that is being lowered.
    File { file: FileId, base: u32, piece: Cell<Option<Piece>> },
    /// Code that stands for one place, and parts of it for others: each from an offset on, in order.
    Fixed(Span, Vec<(u32, Span)>),
    /// The result of a macro.
    Toks(Vec<TokPos>),
    /// A piece of another text.
    Sub(Rc<Src>, u32),
}

/// Where a piece of a file stands in it.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    pub id: FileId,
    pub start: u32,
    pub end: u32,
}

/// Where a token of a macro's result comes from.
#[derive(Copy, Clone)]
struct TokPos {
    start: u32,
    origin: Origin,
}

/// Where a token was written, and what that means for its name.
#[derive(Copy, Clone)]
pub(crate) struct Origin {
    span: Span,
    hygiene: u32,
    flags: u8,
}

/// Written by a builtin macro (or a derive): `unsafe` does not count, `match` is a macro's.
const BUILTIN: u8 = 1;
/// A `crate` that is `$crate` of the std model.
const STD_CRATE: u8 = 2;

impl SrcMap {
    fn file(file: FileId, base: u32) -> SrcMap {
        SrcMap::File { file, base, piece: Cell::new(None) }
    }
}

impl Src {
    /// The origin of the token from `start` to `end`.
    fn origin(&self, start: u32, end: u32) -> Origin {
        match &self.map {
            SrcMap::File { file, base, piece } => {
                let (start, end) = (base + start, base + end);
                let span = match piece.get() {
                    Some(p) if p.start <= start && end <= p.end => Span::new(p.id, start - p.start, end - p.start),
                    _ => Span::new(*file, start, end),
                };
                Origin { span, hygiene: 0, flags: 0 }
            }
            SrcMap::Fixed(span, parts) => {
                let before = parts.partition_point(|(from, _)| *from <= start);
                let part = before.checked_sub(1).and_then(|i| parts.get(i));
                Origin { span: part.map_or(*span, |(_, span)| *span), hygiene: 0, flags: BUILTIN }
            }
            SrcMap::Toks(toks) => {
                let i = toks.partition_point(|t| t.start <= start).saturating_sub(1);
                toks.get(i).map_or(Origin { span: Span::new(FileId(0), 0, 0), hygiene: 0, flags: 0 }, |t| t.origin)
            }
            SrcMap::Sub(src, base) => src.origin(base + start, base + end),
        }
    }
    /// The span of a piece of the text.
    fn span(&self, start: u32, end: u32) -> Span {
        match &self.map {
            SrcMap::File { .. } | SrcMap::Fixed(..) => self.origin(start, end).span,
            SrcMap::Toks(_) => {
                let (a, b) = (self.origin(start, start), self.origin(end.saturating_sub(1).max(start), end));
                if a.hygiene == b.hygiene {
                    a.span.to(b.span)
                } else if a.hygiene != 0 {
                    a.span
                } else {
                    b.span
                }
            }
            SrcMap::Sub(src, base) => src.span(base + start, base + end),
        }
    }
}

/// The body that is being lowered.
struct BodyCx {
    owner: DefId,
    exprs: Arena<Expr>,
    pats: Arena<Pat>,
    bindings: Arena<Binding>,
    errors: Vec<FrontError>,
    has_unsafe: bool,
    /// The innermost block module around, if any.
    block_module: Option<DefId>,
    /// Names bound by the pattern that is being lowered.
    pat_names: Vec<(Name, u32, BindingId)>,
}

/// The signature that is being lowered.
#[derive(Default)]
struct SigCx {
    /// In parameter types, where `impl Trait` is a type parameter.
    in_params: bool,
    /// Number of written type and const parameters.
    base: u32,
    synthetic: Vec<GenericParam>,
    return_impls: u32,
}

pub(crate) struct Lowerer<'a> {
    host: &'a dyn Host,
    cfg: Arc<Cfg>,
    /// Where the modules that are being lowered lie on disk.
    place: modules::Place,
    /// Files that are parsed already.
    parsed: FxHashMap<FileId, modules::ParsedFile>,
    /// What `$crate` of this crate's macros means, if it is a dependency.
    tag: Option<SmolStr>,
    /// Only the outline of a crate is wanted.
    outlining: bool,
    /// Items of files are lowered apart.
    apart: bool,
    /// There was a syntax error in a part of a file.
    broken: bool,
    /// Macros of dependencies, by where their text lies.
    foreign: FxHashMap<*const u8, Option<Rc<MacroDef>>>,
    file: FileId,
    edition: Edition,
    is_model: bool,
    out: Lowered,
    counts: FxHashMap<(DefId, DefKind, Name), u32>,
    /// How many pieces have the same key, but for its number.
    piece_counts: FxHashMap<PieceKey, u32>,
    src: Rc<Src>,
    /// `macro_rules!` in textual scope, innermost last.
    scope: Vec<(Name, Rc<MacroDef>)>,
    /// Every `macro_rules!` of the file that is not inside another macro's result, for calls by path.
    by_name: FxHashMap<Name, Rc<MacroDef>>,
    /// The same by the module around (`crate` for the root) and by name.
    by_module: FxHashMap<(Name, Name), Rc<MacroDef>>,
    /// Macros' names as `use` items bring them in: name to path.
    imported: FxHashMap<Name, Vec<Name>>,
    /// The same as pieces are given it, until it changes.
    imports: Option<apart::Imports>,
    ahead: apart::Ahead,
    expansions: u32,
    expansion_depth: u32,
    expanded_tokens: usize,
    /// Reported once: expansion has stopped.
    expansion_over: bool,
    nest: u32,
    /// The definition that is being lowered: what is written in its signature belongs to it.
    around: Option<DefId>,
    body: Option<BodyCx>,
    sig: SigCx,
}

impl<'a> Lowerer<'a> {
    fn new(input: &LowerInput<'a>) -> Lowerer<'a> {
        Lowerer {
            host: input.host,
            cfg: input.cfg.clone(),
            place: modules::Place::default(),
            parsed: FxHashMap::default(),
            tag: input.host.tag(),
            outlining: false,
            apart: false,
            broken: false,
            foreign: FxHashMap::default(),
            file: input.file,
            edition: input.edition,
            is_model: input.is_model,
            out: Lowered::default(),
            counts: FxHashMap::default(),
            piece_counts: FxHashMap::default(),
            src: Rc::new(Src {
                map: SrcMap::file(input.file, input.base_offset),
                props: Vec::new(),
                text: Rc::from(""),
                apart: Vec::new(),
            }),
            scope: Vec::new(),
            by_name: FxHashMap::default(),
            by_module: FxHashMap::default(),
            imported: FxHashMap::default(),
            imports: None,
            ahead: apart::Ahead::default(),
            expansions: 0,
            expansion_depth: 0,
            expanded_tokens: 0,
            expansion_over: false,
            nest: 0,
            around: None,
            body: None,
            sig: SigCx::default(),
        }
    }

    fn finish(self) -> Lowered {
        self.out
    }

    fn lower_root(&mut self, input: &LowerInput<'_>) {
        let root = self.parse_root(input);
        self.module_items(&root, input.parent);
    }

    /// Parses the text, and every file that its modules name; notes their macros.
    fn parse_root(&mut self, input: &LowerInput<'_>) -> SyntaxNode {
        let (root, src) = self.parse_whole(input.file, input.base_offset, input.text);
        self.src = src;
        self.note_features(&root);
        self.scan_macros(&root, Name::new("crate"));
        self.parse_modules(&root);
        root
    }

    /// Parses a text; its errors are reported.
    fn parse_text(&mut self, text: Rc<str>, map: SrcMap, entry: syntax::Entry) -> (SyntaxNode, Rc<Src>) {
        self.parse_around(text, map, entry, Vec::new())
    }

    /// Parses a text without what is cut out of it.
    fn parse_around(
        &mut self,
        text: Rc<str>,
        map: SrcMap,
        entry: syntax::Entry,
        apart: Vec<apart::Cut>,
    ) -> (SyntaxNode, Rc<Src>) {
        let parsed = syntax::parse(&text, self.edition.syntax(), EFFECTS, entry);
        let src = Rc::new(Src { map, props: parsed.props, text, apart });
        for e in parsed.errors {
            let kind = match e.kind {
                ErrorKind::Syntax => FrontErrorKind::Syntax,
                ErrorKind::Property => FrontErrorKind::Property,
                ErrorKind::Limit => FrontErrorKind::Limit,
            };
            let span = src.span(e.start, e.end.max(e.start));
            self.push_error(FrontError { span, kind, message: e.message, help: e.help });
        }
        (parsed.root, src)
    }

    /// Runs `f` on nodes of another text.
    fn in_src<R>(&mut self, src: Rc<Src>, f: impl FnOnce(&mut Self) -> R) -> R {
        let old = std::mem::replace(&mut self.src, src);
        let r = f(self);
        self.src = old;
        r
    }

    /// Runs `f` on an item of a module, impl or trait of the user; its spans are counted from its start, so that they do
    /// not change when something before it does. Items of blocks belong to the piece around them.
    fn in_piece<R>(&mut self, item: &SyntaxNode, parent: DefId, f: impl FnOnce(&mut Self) -> R) -> R {
        let src = self.src.clone();
        let SrcMap::File { file, base, piece } = &src.map else { return f(self) };
        let in_block = |d: DefId| d.kind() == DefKind::Mod && d.name() == "";
        if !crate::is_user_file(*file) || std::iter::successors(Some(parent), |d| d.parent()).any(in_block) {
            return f(self);
        }
        let name = item.children().find(|c| c.kind() == SyntaxKind::NAME);
        let name = name.map_or(Name::empty(), |n| Name::new(&n.text().to_string()));
        let key = PieceKey { file: *file, parent, kind: u16::from(item.kind()), name, nth: 0 };
        let nth = self.piece_counts.entry(key).or_insert(0);
        let id = FileId::piece(PieceKey { nth: *nth, ..key });
        *nth += 1;
        let range = item.text_range();
        let inner = Piece { id, start: base + u32::from(range.start()), end: base + u32::from(range.end()) };
        self.out.pieces.push(inner);
        let outer = piece.replace(Some(inner));
        let r = f(self);
        piece.set(outer);
        r
    }

    /// Runs `f` one level deeper, unless that is too deep.
    fn nested<R>(&mut self, span: Span, f: impl FnOnce(&mut Self) -> R) -> Option<R> {
        if self.nest >= MAX_NEST {
            self.error(FrontErrorKind::Limit, span, "this is nested too deeply".into());
            return None;
        }
        self.nest += 1;
        let r = f(self);
        self.nest -= 1;
        Some(r)
    }

    fn push_error(&mut self, e: FrontError) {
        let errors = match &mut self.body {
            Some(b) => &mut b.errors,
            None => &mut self.out.errors,
        };
        if errors.len() < 256 && errors.last() != Some(&e) {
            errors.push(e);
        }
    }
    fn error(&mut self, kind: FrontErrorKind, span: Span, message: String) {
        self.push_error(FrontError { span, kind, message, help: None });
    }
    fn unsupported(&mut self, span: Span, message: String) {
        self.error(FrontErrorKind::Unsupported, span, message);
    }

    fn range_span(&self, r: TextRange) -> Span {
        self.src.span(r.start().into(), r.end().into())
    }
    fn span(&self, node: &SyntaxNode) -> Span {
        self.range_span(node.text_range())
    }
    fn span_of<N: AstNode>(&self, node: &N) -> Span {
        self.span(node.syntax())
    }
    fn opt_span<N: AstNode>(&self, node: Option<&N>, or: Span) -> Span {
        node.map_or(or, |n| self.span_of(n))
    }
    /// The origin of the first token of a range.
    fn origin(&self, r: TextRange) -> Origin {
        self.src.origin(r.start().into(), r.end().into())
    }
    fn is_builtin(&self, r: TextRange) -> bool {
        self.origin(r).flags & BUILTIN != 0
    }

    /// The properties that follow a parameter list.
    fn props_after(&self, list: &SyntaxNode) -> (Props, Option<Span>) {
        if self.src.props.is_empty() {
            return (Props::NONE, None);
        }
        let end: u32 = list.text_range().end().into();
        let from = self.src.props.partition_point(|p| p.after < end);
        match self.src.props[from..].iter().take_while(|p| p.after == end).find(|p| !p.in_bounds) {
            Some(p) => (Props(p.mask), Some(self.src.span(p.start, p.end))),
            None => (Props::NONE, None),
        }
    }

    /// A new definition; same-named ones of one parent are numbered.
    fn def(&mut self, parent: DefId, kind: DefKind, name: Name) -> DefId {
        let n = self.counts.entry((parent, kind, name)).or_insert(0);
        let disambiguator = *n;
        *n += 1;
        let def = DefId::new(DefKey { file: self.file, parent: Some(parent), kind, name, disambiguator });
        if !matches!(kind, DefKind::Mod | DefKind::Use | DefKind::Closure | DefKind::Coroutine) {
            self.around = Some(def);
        }
        def
    }
}

/// A name without its `r#`.
fn name_of(text: &str) -> Name {
    Name::new(text.strip_prefix("r#").unwrap_or(text))
}
