//! Items, bodies and modules by definition: the user's crate and the model behind one set of questions.
//!
//! The user's file is lowered once, by the query [`user_crate`]; everything else about it is read off that. Model
//! definitions are answered by [`crate::model`], which lowers one item at a time and never looks at the program.
//! Every question has an answer for every id: a definition that an edit has removed reads as an empty item of its kind.

use crate::ast::*;
use crate::base::*;
use crate::config::Extern;
use crate::db::*;
use crate::lower::{Host, LowerInput, LoweredPiece, MacroText, Piece, PieceInput, lower_crate, lower_piece};
use crate::model::{self, is_model_file, is_user_file};
use crate::resolve::{Namespace, Res, Resolution, Scope, ScopeMemo};
use crate::source;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::RefCell;
use std::path::Path as FsPath;
use std::sync::{Arc, LazyLock, RwLock};

/// Associated items and variants by container, name and whether they are types.
pub(crate) type Members = FxHashMap<(DefId, Name, bool), DefId>;

/// The lowered crate under check.
pub(crate) struct UserCrate {
    pub(crate) items: Arc<UserItems>,
    pub(crate) bodies: FxHashMap<DefId, Arc<Body>>,
    errors: Box<[FrontError]>,
    /// The files that were read, the root among them.
    files: FxHashMap<FileId, SourceFile>,
    /// Where pieces of files start in them, and end.
    pub(crate) pieces: FxHashMap<FileId, (u32, u32)>,
}

impl UserCrate {
    pub(crate) fn piece_text<'a>(&self, db: &'a dyn Db, piece: FileId) -> Option<&'a str> {
        let (start, end) = self.pieces.get(&piece)?;
        self.files.get(&piece.whole())?.text(db).get(*start as usize..*end as usize)
    }
}

/// Everything in the crate under check but bodies. An edit inside a body leaves it equal.
pub struct UserItems {
    items: FxHashMap<DefId, Arc<Item>>,
    modules: FxHashMap<DefId, Box<[DefId]>>,
    order: Box<[DefId]>,
    features: Vec<Name>,
    members: Members,
    scopes: FxHashMap<DefId, Scope>,
    /// Bindings looked up so far: a pure function of this value and of the (constant) model, filled on demand.
    pub(crate) memo: ScopeMemo,
}

impl PartialEq for UserItems {
    fn eq(&self, other: &UserItems) -> bool {
        // An item's whole span covers its bodies.
        let same = |a: &Arc<Item>, b: &Arc<Item>| {
            Arc::ptr_eq(a, b)
                || ((a.def, a.name, a.name_span, a.vis) == (b.def, b.name, b.name_span, b.vis)
                    && a.attrs == b.attrs
                    && a.kind == b.kind)
        };
        // Members and scopes follow from the items.
        self.order == other.order
            && self.features == other.features
            && self.modules == other.modules
            && self.items.len() == other.items.len()
            && self.items.iter().all(|(def, a)| other.items.get(def).is_some_and(|b| same(a, b)))
    }
}
impl Eq for UserItems {}

/// Lowers the user's crate. This is the one query that every edit reruns; what reads it are the queries below, which
/// compare, and the places of diagnostics.
#[salsa::tracked(returns(ref), no_eq)]
pub(crate) fn user_crate(db: &dyn Db, program: Program) -> UserCrate {
    let file = program.root(db);
    let root = root_module(file.id(db), "crate");
    let text: &str = file.text(db);
    let externs = program.config(db).externs.as_deref().unwrap_or_default();
    source::ensure(externs);
    let host = UserHost { db, program, externs, files: RefCell::default() };
    let input = LowerInput {
        file: file.id(db),
        text,
        base_offset: 0,
        parent: root,
        edition: program.edition(db),
        cfg: program.config(db).cfg.clone(),
        is_model: false,
        host: &host,
    };
    let mut lowered = lower_crate(input, FsPath::new(file.path(db)));
    let mut all: Vec<Arc<Item>> = lowered.items.into_iter().map(Arc::new).collect();
    let mut bodies: FxHashMap<DefId, Arc<Body>> = lowered.bodies.into_iter().map(|b| (b.owner, Arc::new(b))).collect();
    for (piece, start) in lowered.apart {
        all.extend(piece.items.iter().cloned());
        bodies.extend(piece.bodies.iter().map(|b| (b.owner, b.clone())));
        lowered.modules.extend(piece.modules.iter().cloned());
        lowered.errors.extend(piece.errors.iter().cloned());
        let moved = |p: &Piece| Piece { start: p.start + start, end: p.end + start, ..*p };
        lowered.pieces.extend(piece.pieces.iter().map(moved));
    }

    let pieces: FxHashMap<FileId, (u32, u32)> = lowered.pieces.iter().map(|p| (p.id, (p.start, p.end))).collect();

    // Attributes' derives and macros add items out of place; a stable sort keeps outer before inner.
    let mut order: Vec<((FileId, u32), DefId)> = all
        .iter()
        .map(|i| (in_whole(&pieces, i.span), i.def))
        .map(|(s, d)| ((s.file, s.start), d))
        .filter(|(_, d)| *d != root)
        .collect();
    order.sort_by_key(|(start, _)| *start);

    let mut errors = lowered.errors;
    errors.extend(bodies.values().flat_map(|b| b.errors.iter().cloned()));
    let place = |e: &FrontError| (in_whole(&pieces, e.span), e.kind as u8);
    errors.sort_by(|a, b| place(a).cmp(&place(b)).then_with(|| a.message.cmp(&b.message)));
    errors.dedup();

    let mut members = Members::default();
    let mut items = FxHashMap::default();
    items.reserve(all.len() + 1);
    for item in all {
        collect_members(&item, &mut members);
        items.insert(item.def, item);
    }
    items.entry(root).or_insert_with(|| {
        Arc::new(Item {
            span: Span::new(root.file(), 0, text.len() as u32),
            name_span: Span::new(root.file(), 0, 0),
            vis: Visibility::Public,
            ..empty_item(root)
        })
    });
    let modules: FxHashMap<DefId, Box<[DefId]>> =
        lowered.modules.into_iter().map(|(m, items)| (m, items.into_boxed_slice())).collect();
    let scopes = modules
        .iter()
        .map(|(m, defs)| (*m, Scope::of_items(defs.iter().filter_map(|d| items.get(d).map(|i| &**i)))))
        .collect();
    UserCrate {
        items: Arc::new(UserItems {
            items,
            modules,
            order: order.into_iter().map(|(_, d)| d).collect(),
            features: lowered.features,
            members,
            scopes,
            memo: ScopeMemo::default(),
        }),
        bodies,
        errors: errors.into_boxed_slice(),
        files: std::iter::once((file.id(db), file)).chain(host.files.into_inner()).collect(),
        pieces,
    }
}

/// An item of the crate that is lowered apart: asked for with a text, it does not depend on any other.
#[salsa::tracked(returns(ref), no_eq)]
fn user_piece(db: &dyn Db, program: Program, piece: PieceInput) -> Option<Arc<LoweredPiece>> {
    let config = program.config(db);
    let externs = config.externs.as_deref().unwrap_or_default();
    let host = UserHost { db, program, externs, files: RefCell::default() };
    lower_piece(&piece, program.edition(db), config.cfg.clone(), &host).map(Arc::new)
}

#[salsa::tracked(returns(ref))]
fn user_items(db: &dyn Db, program: Program) -> Arc<UserItems> {
    program.found(db).as_ref().map_or_else(|| user_crate(db, program).items.clone(), |found| found.items.clone())
}

#[salsa::tracked(returns(ref))]
fn user_body(db: &dyn Db, program: Program, owner: DefId) -> Option<Arc<Body>> {
    match program.found(db) {
        Some(found) => found.body(db, owner).cloned(),
        None => user_crate(db, program).bodies.get(&owner).cloned(),
    }
}

/// The text of a piece of a user file.
#[salsa::tracked(returns(ref))]
fn piece_text(db: &dyn Db, program: Program, piece: FileId) -> Arc<str> {
    match program.found(db) {
        Some(found) => found.text(db, piece).cloned(),
        None => user_crate(db, program).piece_text(db, piece).map(Arc::from),
    }
    .unwrap_or_default()
}

/// A span of a piece, as one of the file that it is of.
fn in_whole(pieces: &FxHashMap<FileId, (u32, u32)>, span: Span) -> Span {
    match pieces.get(&span.file) {
        Some((start, _)) => Span::new(span.file.whole(), start + span.start, start + span.end),
        None => span,
    }
}

/// The files of the crate under check, as inputs of the database.
struct UserHost<'a> {
    db: &'a dyn Db,
    program: Program,
    externs: &'a [(Name, Extern)],
    files: RefCell<Vec<(FileId, SourceFile)>>,
}

impl Host for UserHost<'_> {
    fn load(&self, path: &FsPath) -> Result<(FileId, Arc<str>), String> {
        let file = self.db.files().load(self.db, path)?;
        self.files.borrow_mut().push((file.id(self.db), file));
        Ok((file.id(self.db), file.text(self.db).clone()))
    }
    fn is_modelled(&self, krate: &str) -> bool {
        self.externs.iter().all(|(n, e)| *n != krate || e.source().is_none())
    }
    fn reads_disk(&self) -> bool {
        self.db.files().read_disk()
    }
    fn foreign_macro(&self, path: &[Name]) -> Option<MacroText> {
        source::foreign_macro(self.externs, path)
    }
    fn piece(&self, input: PieceInput) -> Option<Arc<LoweredPiece>> {
        user_piece(self.db, self.program, input).clone()
    }
    fn pieces_ahead(&self, inputs: &dyn Fn() -> Vec<PieceInput>) {
        let program = self.program;
        if let Some(db) = self.db.fork() {
            crate::ahead::each(&db, &inputs(), |db, input| {
                user_piece(db, program, input.clone());
            });
        }
    }
}

impl UserItems {
    pub(crate) fn scope(&self, module: DefId) -> Option<&Scope> {
        self.scopes.get(&module)
    }
}

/// The definition of a crate's root module.
pub(crate) fn root_module(file: FileId, name: &str) -> DefId {
    DefId::new(DefKey { file, parent: None, kind: DefKind::Mod, name: Name::new(name), disambiguator: 0 })
}

/// Notes the associated items of a trait or impl, or the variants of an enum. The first of a name wins.
pub(crate) fn collect_members(item: &Item, members: &mut Members) {
    let defs = match &item.kind {
        ItemKind::Trait(t) => &t.items,
        ItemKind::Impl(i) => &i.items,
        ItemKind::Enum(e) => &e.variants,
        _ => return,
    };
    for def in defs {
        let key = def.key();
        members.entry((item.def, key.name, key.kind == DefKind::TypeAlias)).or_insert(*def);
    }
}

/// Line starts of a user file, for [`Cx::line_col`].
#[salsa::tracked(returns(ref))]
fn line_starts(db: &dyn Db, file: SourceFile) -> Vec<u32> {
    let text: &str = file.text(db);
    std::iter::once(0).chain(text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i as u32 + 1)).collect()
}

impl<'a> Cx<'a> {
    pub(crate) fn own_items(self) -> &'a UserItems {
        user_items(self.db, self.program)
    }

    /// The item of a definition. A stale id, a closure, a coroutine or an opaque type reads as an empty item.
    pub fn item(self, def: DefId) -> &'a Item {
        self.try_item(def).unwrap_or_else(|| fallback_item(def))
    }

    /// The item of a definition, if there is one.
    pub fn try_item(self, def: DefId) -> Option<&'a Item> {
        if self.is_user(def) { self.own_items().items.get(&def).map(|i| &**i) } else { model::item(def) }
    }

    /// The body of a function, constant or static; of a closure or coroutine, the body it is part of.
    pub fn body(self, owner: DefId) -> Option<&'a Body> {
        let owner = match owner.kind() {
            DefKind::Closure | DefKind::Coroutine => self.owner_fn(owner),
            _ => owner,
        };
        if self.is_user(owner) { user_body(self.db, self.program, owner).as_deref() } else { model::body(owner) }
    }

    /// The direct items of a module (of any kind), in source order.
    pub fn module_items(self, module: DefId) -> &'a [DefId] {
        if self.is_user(module) {
            self.own_items().modules.get(&module).map_or(&[], |items| &**items)
        } else {
            model::module_items(module)
        }
    }

    /// The nearest enclosing module, the anonymous ones of blocks among them; a module is its own.
    pub fn module_of(self, def: DefId) -> DefId {
        let mut at = def;
        loop {
            let key = at.key();
            match key.parent {
                _ if key.kind == DefKind::Mod => return at,
                Some(parent) => at = parent,
                None => return at,
            }
        }
    }

    /// The nearest enclosing module that has a name (or is a crate root): what `self` means in a path.
    pub fn named_module_of(self, def: DefId) -> DefId {
        let mut at = def;
        loop {
            let key = at.key();
            match key.parent {
                Some(parent) if key.kind != DefKind::Mod || key.name == "" => at = parent,
                _ => return at,
            }
        }
    }

    pub fn crate_root(self, def: DefId) -> DefId {
        let mut at = def;
        while let Some(parent) = at.parent() {
            at = parent;
        }
        at
    }

    pub fn user_root(self) -> DefId {
        root_module(self.program.root(self.db).id(self.db), "crate")
    }

    /// Whether the definition belongs to the crate under check (else: to the model or to a dependency).
    pub fn is_user(self, def: DefId) -> bool {
        is_user_file(def.file())
    }

    /// Whether the definition belongs to the model, whose declarations are trusted (else: to the crate under check or to a
    /// dependency, whose code is read).
    pub fn is_model(self, def: DefId) -> bool {
        is_model_file(def.file())
    }

    /// Every item of the crate under check in source order: those of nested modules, of impls and traits, variants and
    /// items inside bodies too.
    pub fn user_items(self) -> &'a [DefId] {
        &self.own_items().order
    }

    pub fn front_errors(self) -> &'a [FrontError] {
        &user_crate(self.db, self.program).errors
    }

    /// Whether the crate asks for an unstable feature.
    pub fn has_feature(self, name: &str) -> bool {
        self.own_items().features.iter().any(|f| *f == name)
    }

    fn user_file(self, file: FileId) -> Option<SourceFile> {
        user_crate(self.db, self.program).files.get(&file).copied()
    }

    /// The files of the crate under check: the root first, the others in the order in which they were read.
    pub fn user_files(self) -> Vec<SourceFile> {
        let mut files: Vec<SourceFile> = user_crate(self.db, self.program).files.values().copied().collect();
        files.sort_by_key(|f| f.id(self.db));
        files
    }

    /// The text of a file, or of a piece of one; empty for an unknown one.
    pub fn file_text(self, file: FileId) -> &'a str {
        if file.is_piece() {
            return piece_text(self.db, self.program, file);
        }
        match self.user_file(file) {
            Some(source) => source.text(self.db),
            None => model::file(file).map_or("", |f| f.text()),
        }
    }

    /// The path of a file, as the user wrote it or as the model displays it.
    pub fn file_path(self, file: FileId) -> &'a str {
        let file = file.whole();
        match self.user_file(file) {
            Some(source) => source.path(self.db),
            None => model::file(file).map_or("<unknown>", |f| f.display),
        }
    }

    /// Line and column (in characters) of the start of a span, both from 1.
    pub fn line_col(self, span: Span) -> (u32, u32) {
        self.position(span.file, span.start)
    }

    /// The span in its file: where a diagnostic points. What asks for it is asked again after every edit.
    pub fn in_file(self, span: Span) -> Span {
        if span.file.is_piece() { in_whole(&user_crate(self.db, self.program).pieces, span) } else { span }
    }

    /// Line and column (in characters) of a byte offset, both from 1.
    pub fn position(self, file: FileId, offset: u32) -> (u32, u32) {
        let Span { file, start: offset, .. } = self.in_file(Span::new(file, offset, offset));
        let text = self.file_text(file);
        let mut offset = (offset as usize).min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let (line, start) = match self.user_file(file) {
            Some(source) => {
                let starts = line_starts(self.db, source);
                let line = starts.partition_point(|s| *s as usize <= offset).max(1);
                (line, starts.get(line - 1).map_or(0, |s| *s as usize))
            }
            None => {
                let before = &text[..offset];
                (before.matches('\n').count() + 1, before.rfind('\n').map_or(0, |i| i + 1))
            }
        };
        (line as u32, text.get(start..offset).map_or(0, |s| s.chars().count()) as u32 + 1)
    }

    /// What an associated item, variant, closure, coroutine or opaque type inherits its generics from: the impl or trait,
    /// the enum, the enclosing function. Nested functions inherit none.
    pub fn generics_parent(self, def: DefId) -> Option<DefId> {
        let key = def.key();
        let parent = key.parent?;
        match key.kind {
            DefKind::Variant => Some(parent),
            DefKind::Closure | DefKind::Coroutine | DefKind::ReturnOpaque => {
                // An expression in a block with items has the block's module in between.
                let mut at = parent;
                while at.kind() == DefKind::Mod {
                    at = at.parent()?;
                }
                Some(at)
            }
            _ => matches!(parent.kind(), DefKind::Impl | DefKind::Trait).then_some(parent),
        }
    }

    /// The function (constant, static) whose body holds this closure or coroutine, or whose return type this opaque type
    /// is. Any other definition is its own.
    pub fn owner_fn(self, closure: DefId) -> DefId {
        let mut at = closure;
        while let DefKey {
            kind: DefKind::Closure | DefKind::Coroutine | DefKind::ReturnOpaque,
            parent: Some(parent),
            ..
        } = at.key()
        {
            at = parent;
            while let DefKey { kind: DefKind::Mod, parent: Some(parent), .. } = at.key() {
                at = parent;
            }
        }
        at
    }

    /// Own generics of an item; none for what has none.
    pub fn ast_generics(self, def: DefId) -> &'a Generics {
        static NONE: LazyLock<Generics> = LazyLock::new(Generics::default);
        item_generics(self.item(def)).unwrap_or(&NONE)
    }

    /// The associated items of a trait or an impl, the variants of an enum, the items of an extern block.
    pub fn members(self, container: DefId) -> &'a [DefId] {
        match &self.item(container).kind {
            ItemKind::Trait(t) => &t.items,
            ItemKind::Impl(i) => &i.items,
            ItemKind::Enum(e) => &e.variants,
            ItemKind::ExternBlock { items } => items,
            _ => &[],
        }
    }

    /// The associated item of a trait or impl by name: types in [`Namespace::Type`], functions and constants in
    /// [`Namespace::Value`]; or the variant of an enum (in either).
    pub fn assoc_item(self, container: DefId, name: Name, ns: Namespace) -> Option<DefId> {
        let is_type = match ns {
            Namespace::Type => container.kind() != DefKind::Enum,
            Namespace::Value => false,
            Namespace::Macro => return None,
        };
        if self.is_user(container) {
            self.own_items().members.get(&(container, name, is_type)).copied()
        } else {
            model::member(container, name, is_type)
        }
    }

    /// Every associated item of a trait with this name, types first.
    pub fn trait_items_by_name(self, trait_: DefId, name: Name) -> impl Iterator<Item = DefId> + 'a {
        [Namespace::Type, Namespace::Value].into_iter().filter_map(move |ns| self.assoc_item(trait_, name, ns))
    }

    /// A short path for messages: `S::bad`, `module::f`, `std::rc::Rc`. Members of impls print as `Type::f`.
    pub fn def_path(self, def: DefId) -> String {
        let mut parts: Vec<String> = Vec::new();
        let mut at = Some(def);
        while let Some(d) = at {
            let key = d.key();
            at = key.parent;
            match key.kind {
                DefKind::Mod if key.parent.is_none() => {
                    // The crate under check goes unnamed, but for its root alone.
                    if !self.is_user(d) || parts.is_empty() {
                        parts.push(key.name.to_string());
                    }
                }
                DefKind::Mod | DefKind::ExternBlock if key.name == "" => {}
                DefKind::Impl => {
                    if let ItemKind::Impl(imp) = &self.item(d).kind {
                        let ty = TypePath { cx: self, from: d }.print(&imp.self_ty);
                        match (&imp.trait_path, parts.is_empty()) {
                            (Some(path), true) => {
                                let name = path.segments.last().map_or("_", |s| s.name.as_str());
                                parts.push(format!("<impl {}{name} for {ty}>", if imp.negative { "!" } else { "" }));
                            }
                            (None, true) => parts.push(format!("<impl {ty}>")),
                            // The type's own path already starts at its crate.
                            _ => parts.push(ty),
                        }
                    }
                    break;
                }
                DefKind::Closure => parts.push("{closure}".into()),
                DefKind::Coroutine if key.disambiguator == u32::MAX => {}
                DefKind::Coroutine => parts.push("{async block}".into()),
                DefKind::ReturnOpaque => parts.push("{impl}".into()),
                DefKind::Use => parts.push("{use}".into()),
                _ if key.name == "" => parts.push("_".into()),
                _ => parts.push(key.name.to_string()),
            }
        }
        parts.reverse();
        parts.join("::")
    }
}

/// Prints the head of an impl's self type: the path of the definition for a named type, else a sketch.
struct TypePath<'a> {
    cx: Cx<'a>,
    from: DefId,
}
impl TypePath<'_> {
    fn print(&self, ty: &TypeRef) -> String {
        // A sketch: what is nested deeper than this is not worth a line of a message.
        self.print_at(ty, 4)
    }
    fn print_at(&self, ty: &TypeRef, depth: u32) -> String {
        let Some(depth) = depth.checked_sub(1) else { return "_".into() };
        match &*ty.kind {
            TypeRefKind::Path(path) if path.qself.is_none() => {
                match self.cx.resolve(self.from, path, Namespace::Type) {
                    Resolution { base: Res::Def(def), rest: 0 } => self.cx.def_path(def),
                    _ => path.segments.iter().map(|s| s.name.as_str()).collect::<Vec<_>>().join("::"),
                }
            }
            TypeRefKind::Ref { ty, mutable, .. } => {
                format!("&{}{}", if *mutable { "mut " } else { "" }, self.print_at(ty, depth))
            }
            TypeRefKind::RawPtr(ty, mutable) => {
                format!("*{} {}", if *mutable { "mut" } else { "const" }, self.print_at(ty, depth))
            }
            TypeRefKind::Slice(ty) => format!("[{}]", self.print_at(ty, depth)),
            TypeRefKind::Array(ty, _) => format!("[{}; _]", self.print_at(ty, depth)),
            TypeRefKind::Tuple(tys) => {
                let inner: Vec<String> = tys.iter().take(4).map(|t| self.print_at(t, depth)).collect();
                format!("({}{})", inner.join(", "), if tys.len() == 1 { "," } else { "" })
            }
            TypeRefKind::FnPtr { .. } => "fn".into(),
            TypeRefKind::Never => "!".into(),
            TypeRefKind::Dyn(bounds) => {
                let name = bounds.iter().find_map(|b| match &b.kind {
                    BoundKind::Trait { path, .. } => path.segments.last().map(|s| s.name.as_str()),
                    _ => None,
                });
                format!("dyn {}", name.unwrap_or("_"))
            }
            _ => "_".into(),
        }
    }
}

/// The own generics of an item, if its kind can have any.
pub fn item_generics(item: &Item) -> Option<&Generics> {
    Some(match &item.kind {
        ItemKind::Fn(i) => &i.generics,
        ItemKind::Struct(i) | ItemKind::Union(i) => &i.generics,
        ItemKind::Enum(i) => &i.generics,
        ItemKind::Trait(i) => &i.generics,
        ItemKind::Impl(i) => &i.generics,
        ItemKind::TypeAlias(i) => &i.generics,
        ItemKind::Const(i) => &i.generics,
        _ => return None,
    })
}

/// An item without content, of the kind its definition says.
pub(crate) fn empty_item(def: DefId) -> Item {
    let key = def.key();
    let span = Span::new(key.file, 0, 0);
    let error = || TypeRef { kind: Box::new(TypeRefKind::Error), span };
    let data = || VariantData { shape: VariantShape::Named, fields: Vec::new(), discriminant: None };
    let kind = match key.kind {
        DefKind::Fn => ItemKind::Fn(FnItem {
            generics: Generics::default(),
            has_self: false,
            params: Vec::new(),
            ret: error(),
            is_async: false,
            is_gen: false,
            is_const: false,
            is_unsafe: false,
            is_foreign: false,
            variadic: false,
            props: Props::NONE,
            props_span: None,
            has_body: false,
            sig_span: span,
            return_impls: 0,
        }),
        DefKind::Struct => ItemKind::Struct(StructItem { generics: Generics::default(), data: data() }),
        DefKind::Union => ItemKind::Union(StructItem { generics: Generics::default(), data: data() }),
        DefKind::Enum => ItemKind::Enum(EnumItem { generics: Generics::default(), variants: Vec::new() }),
        DefKind::Variant => ItemKind::Variant(data()),
        DefKind::Trait => ItemKind::Trait(TraitItem {
            generics: Generics::default(),
            supertraits: Vec::new(),
            items: Vec::new(),
            is_auto: false,
            is_unsafe: false,
            alias: false,
        }),
        DefKind::Impl => ItemKind::Impl(ImplItem {
            generics: Generics::default(),
            trait_path: None,
            negative: false,
            is_unsafe: false,
            is_default: false,
            self_ty: error(),
            items: Vec::new(),
            derived: false,
        }),
        DefKind::TypeAlias => {
            ItemKind::TypeAlias(TypeAliasItem { generics: Generics::default(), bounds: Vec::new(), ty: None })
        }
        DefKind::Const => {
            ItemKind::Const(ConstItem { generics: Generics::default(), ty: error(), has_body: false, value: None })
        }
        DefKind::Static => ItemKind::Static(StaticItem {
            ty: error(),
            mutable: false,
            is_foreign: false,
            has_body: false,
            thread_local: ThreadLocalKind::No,
        }),
        DefKind::Use => ItemKind::Use(UseTree { leaves: Vec::new() }),
        DefKind::ExternCrate => ItemKind::ExternCrate { name: key.name, rename: None },
        DefKind::ExternBlock => ItemKind::ExternBlock { items: Vec::new() },
        DefKind::ExternType => ItemKind::ExternType,
        DefKind::MacroRules => ItemKind::MacroRules,
        DefKind::Mod | DefKind::Closure | DefKind::Coroutine | DefKind::ReturnOpaque => ItemKind::Mod,
    };
    Item { def, name: key.name, name_span: span, span, vis: Visibility::Private, attrs: Attrs::default(), kind }
}

/// The item of an id that has none (any more). Kept for ever, but once per id.
fn fallback_item(def: DefId) -> &'static Item {
    static FALLBACK: LazyLock<RwLock<FxHashMap<DefId, &'static Item>>> = LazyLock::new(Default::default);
    if let Some(item) = FALLBACK.read().unwrap_or_else(|e| e.into_inner()).get(&def) {
        return item;
    }
    FALLBACK
        .write()
        .unwrap_or_else(|e| e.into_inner())
        .entry(def)
        .or_insert_with(|| Box::leak(Box::new(empty_item(def))))
}

/// Removes later duplicates, keeping order.
pub(crate) fn dedup(defs: &mut Vec<DefId>) {
    let mut seen = FxHashSet::default();
    defs.retain(|d| seen.insert(*d));
}
