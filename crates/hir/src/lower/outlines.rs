//! Outlines: the items of a dependency without what is in them.
//!
//! The walk goes from the root file through every module and every macro call between items, with `cfg` decided, and
//! notes where each item stands. What has no text of its own (derived impls, results of macros, the items of `extern`
//! blocks) is written out as one.

use super::attrs::NodeAttrs;
use super::builtin_macros;
use super::macros::Resolved;
use super::tokens::Tok;
use super::*;
use crate::outline::{Gap, Outline, OutlineFile, OutlineMacro, OutlinePart, Row};
use crate::source::{CrateSpec, stamp};
use asyncsend_std_model::ItemKind as RawKind;
use ra_ap_syntax::SyntaxKind;
use ra_ap_syntax::ast::{self as syn, AstNode, HasGenericParams, HasName};
use rustc_hash::FxHashSet;

/// Most texts of one outline: references to impls number them with 16 bits.
const MAX_PARTS: usize = u16::MAX as usize;

struct Builder<'s> {
    spec: &'s CrateSpec,
    outline: Outline,
    /// The files that were read, by what the host calls them.
    files: FxHashMap<FileId, u32>,
    /// Exported macros, which are items of the root, by file.
    exported: Vec<(u32, Row)>,
    /// `use path::Original as New`, new name first.
    renames: FxHashMap<String, String>,
    /// Names of type aliases.
    aliases: FxHashSet<String>,
}

/// Where items are noted: a module, and the text they stand in.
#[derive(Clone)]
struct Spot {
    module: String,
    file: u32,
    part: usize,
}

/// The outline of a crate, from its root file on. Never fails: what cannot be read or understood is a gap.
pub(crate) fn outline_crate(host: &dyn Host, spec: &CrateSpec) -> Outline {
    let mut b = Builder {
        spec,
        outline: Outline::default(),
        files: FxHashMap::default(),
        exported: Vec::new(),
        renames: FxHashMap::default(),
        aliases: FxHashSet::default(),
    };
    let (file, text) = match host.load(&spec.root) {
        Ok(found) => found,
        Err(why) => {
            b.disk_file(&spec.root, FileId(0), "");
            b.gap(0, 0, format!("the root of the crate cannot be read: {why}"));
            b.part("", 0);
            return b.outline;
        }
    };
    let input = LowerInput {
        file,
        text: &text,
        base_offset: 0,
        // No item is made.
        parent: crate::items::root_module(file, "crate"),
        edition: spec.edition,
        cfg: spec.cfg.clone(),
        is_model: false,
        host,
    };
    let mut lo = Lowerer::new(&input);
    lo.outlining = true;
    lo.place = modules::Place::of_root(&spec.root);
    let root_file = b.disk_file(&spec.root, file, &text);
    let root = lo.parse_root(&input);
    lo.outline_items(&mut b, &root, "", root_file);
    for e in std::mem::take(&mut lo.out.errors) {
        let file = b.files.get(&e.span.file).copied().unwrap_or(0);
        b.gap(file, e.span.start, e.message);
    }
    b.finish()
}

impl Builder<'_> {
    fn disk_file(&mut self, path: &FsPath, id: FileId, text: &str) -> u32 {
        let number = self.outline.files.len() as u32;
        let inside = path.strip_prefix(&self.spec.folder).unwrap_or(path);
        let display = format!("{}/{}", self.spec.display, inside.display()).replace('\\', "/");
        let (_, modified) = stamp(path);
        self.outline.files.push(OutlineFile {
            path: path.display().to_string(),
            display,
            len: text.len() as u64,
            modified,
            text: None,
            read: Default::default(),
        });
        self.files.insert(id, number);
        number
    }

    /// A text that is no file's, made of what stands in `of`.
    fn made_file(&mut self, of: u32, text: String) -> u32 {
        let display = self.outline.files.get(of as usize).map_or(String::new(), |f| f.display.clone());
        let file = OutlineFile {
            path: String::new(),
            display,
            len: 0,
            modified: 0,
            text: Some(text),
            read: Default::default(),
        };
        self.outline.files.push(file);
        self.outline.files.len() as u32 - 1
    }

    fn part(&mut self, module: &str, file: u32) -> usize {
        if self.outline.parts.len() == MAX_PARTS {
            self.gap(file, 0, format!("the crate has more than {MAX_PARTS} modules and macro calls"));
            return MAX_PARTS - 1;
        }
        self.outline.parts.push(OutlinePart { module: module.into(), file, rows: Vec::new() });
        self.outline.parts.len() - 1
    }

    fn gap(&mut self, file: u32, offset: u32, reason: String) {
        self.outline.gaps.push(Gap { file, offset, reason });
    }

    fn row(&mut self, part: usize, row: Row) {
        if let Some(part) = self.outline.parts.get_mut(part) {
            part.rows.push(row);
        }
    }

    /// Notes items whose text is made: kind, name, trait and text of each.
    fn made_items(&mut self, spot: &Spot, items: Vec<(RawKind, String, Option<String>, String)>) {
        if items.is_empty() {
            return;
        }
        let mut text = String::new();
        let mut rows = Vec::new();
        for (kind, name, impl_trait, item) in items {
            let start = text.len() as u32;
            text.push_str(&item);
            let end = text.len() as u32;
            text.push('\n');
            let head = if impl_trait.is_some() { name.clone() } else { String::new() };
            let name = if impl_trait.is_some() { String::new() } else { name };
            rows.push(Row { kind: kind as u8, name, start, end, impl_trait, negative: false, head });
        }
        let file = self.made_file(spot.file, text);
        let part = self.part(&spot.module, file);
        rows.into_iter().for_each(|r| self.row(part, r));
    }

    fn finish(mut self) -> Outline {
        for (file, row) in std::mem::take(&mut self.exported) {
            let part = self.part("", file);
            self.row(part, row);
        }
        for row in self.outline.parts.iter_mut().flat_map(|p| &mut p.rows).filter(|r| r.kind == RawKind::Impl as u8) {
            if let Some(original) = row.impl_trait.as_ref().and_then(|t| self.renames.get(t)) {
                row.impl_trait = Some(original.clone());
            }
            // What such a name means is found out by resolving it.
            if self.renames.contains_key(&row.head) || self.aliases.contains(&row.head) {
                row.head.clear();
            }
        }
        self.outline
    }
}

impl Lowerer<'_> {
    fn outline_items(&mut self, b: &mut Builder<'_>, node: &SyntaxNode, module: &str, file: u32) {
        let part = b.part(module, file);
        let spot = Spot { module: module.into(), file, part };
        for item in node.children().filter_map(syn::Item::cast) {
            let span = self.span(item.syntax());
            self.nested(span, |lo| lo.outline_item(b, &item, &spot));
        }
    }

    fn outline_item(&mut self, b: &mut Builder<'_>, item: &syn::Item, spot: &Spot) {
        let Some(attrs) = self.node_attrs(item.syntax()) else { return };
        let range = item.syntax().text_range();
        let (start, end) = (u32::from(range.start()), u32::from(range.end()));
        let row = |kind: RawKind, name: Option<syn::Name>| {
            let name = name.map(|n| name_of(n.text()).to_string()).unwrap_or_default();
            Row { kind: kind as u8, name, start, end, impl_trait: None, negative: false, head: String::new() }
        };
        match item {
            syn::Item::Fn(f) => b.row(spot.part, row(RawKind::Fn, f.name())),
            syn::Item::Struct(s) => {
                b.row(spot.part, row(RawKind::Struct, s.name()));
                self.outline_derives(b, &syn::Adt::Struct(s.clone()), &attrs, spot);
            }
            syn::Item::Enum(e) => {
                b.row(spot.part, row(RawKind::Enum, e.name()));
                self.outline_derives(b, &syn::Adt::Enum(e.clone()), &attrs, spot);
            }
            syn::Item::Union(u) => {
                b.row(spot.part, row(RawKind::Union, u.name()));
                self.outline_derives(b, &syn::Adt::Union(u.clone()), &attrs, spot);
            }
            syn::Item::Trait(t) => b.row(spot.part, row(RawKind::Trait, t.name())),
            syn::Item::TypeAlias(t) => {
                b.aliases.extend(t.name().map(|n| name_of(n.text()).to_string()));
                b.row(spot.part, row(RawKind::Type, t.name()));
            }
            syn::Item::Const(c) if c.name().is_some() => b.row(spot.part, row(RawKind::Const, c.name())),
            // An assertion, or a block of impls.
            syn::Item::Const(c) => {
                if let Some(syn::Expr::BlockExpr(block)) = c.body()
                    && let Some(list) = block.stmt_list()
                    && list.syntax().children().any(|n| syn::Impl::can_cast(n.kind()))
                {
                    self.outline_const_block(b, list.syntax(), spot);
                }
            }
            syn::Item::Static(s) => b.row(spot.part, row(RawKind::Static, s.name())),
            syn::Item::Impl(i) => {
                let (tr, ty) = super::items::impl_types(i);
                let params: Vec<String> = i
                    .generic_param_list()
                    .into_iter()
                    .flat_map(|l| l.generic_params())
                    .filter_map(|p| match p {
                        syn::GenericParam::TypeParam(t) => t.name().map(|n| n.text().to_string()),
                        _ => None,
                    })
                    .collect();
                let impl_trait = tr.and_then(|t| last_segment(&t));
                let head = ty.map_or(String::new(), |t| head_word(&t, &params));
                let negative = i.excl_token().is_some();
                b.row(spot.part, Row { impl_trait, negative, head, ..row(RawKind::Impl, None) });
            }
            syn::Item::Use(u) => {
                self.note_use(u);
                for tree in u.syntax().descendants().filter_map(syn::UseTree::cast) {
                    if let (Some(new), Some(original)) = (
                        tree.rename().and_then(|r| r.name()),
                        tree.path().and_then(|p| p.segment()).and_then(|s| s.name_ref()),
                    ) {
                        b.renames.insert(name_of(new.text()).to_string(), name_of(original.text()).to_string());
                    }
                }
                b.row(spot.part, row(RawKind::Use, None));
            }
            syn::Item::ExternCrate(e) => {
                let name = e.name_ref().map_or(Name::empty(), |n| name_of(n.text()));
                let shown = match e.rename() {
                    Some(r) => r.name().map(|n| name_of(n.text())),
                    None => Some(name),
                };
                if let Some(shown) = shown.filter(|_| name != "") {
                    let path = if name == "self" { "crate".to_owned() } else { format!("::{name}") };
                    let text = format!("pub(crate) use {path} as {shown};");
                    b.made_items(spot, vec![(RawKind::Use, shown.to_string(), None, text)]);
                }
            }
            syn::Item::ExternBlock(e) => self.outline_extern_block(b, e, spot),
            syn::Item::Module(m) => {
                let Some(name) = m.name().map(|n| name_of(n.text())) else { return };
                let module = if spot.module.is_empty() { name.to_string() } else { format!("{}::{name}", spot.module) };
                let scope = self.scope.len();
                match m.item_list() {
                    Some(items) => self.in_inline_module(name, &attrs, |lo| {
                        lo.outline_items(b, items.syntax(), &module, spot.file);
                    }),
                    None => {
                        let span = self.span_of(m);
                        self.in_module_file(name, span, &attrs, |lo, root, path, id| {
                            let file = b.disk_file(path, id, &lo.src.text.clone());
                            lo.outline_items(b, root, &module, file);
                        });
                    }
                }
                if !attrs.has("macro_use") {
                    self.scope.truncate(scope);
                }
            }
            syn::Item::MacroRules(m) => {
                let Some(def) = self.macro_rules(m, false) else { return };
                self.scope.push((def.name, def.clone()));
                self.by_name.insert(def.name, def.clone());
                let (name, exported) = (def.name.to_string(), attrs.has("macro_export"));
                if exported {
                    b.exported.push((spot.file, row(RawKind::Macro, m.name())));
                }
                b.outline.macros.push(OutlineMacro { name, file: spot.file, start, end, exported });
            }
            syn::Item::MacroCall(m) => self.outline_macro(b, m, spot),
            syn::Item::MacroDef(_) => b.gap(spot.file, start, "`macro` definitions are not supported".into()),
            syn::Item::AsmExpr(_) => {}
        }
    }

    fn outline_derives(&mut self, b: &mut Builder<'_>, adt: &syn::Adt, attrs: &NodeAttrs, spot: &Spot) {
        let Some(name) = adt.name().map(|n| name_of(n.text()).to_string()) else { return };
        let impls = self.derived_impls(adt, attrs);
        let made = |(tr, text, _)| (RawKind::Impl, name.clone(), Some(tr), format!("#[automatically_derived] {text}"));
        b.made_items(spot, impls.into_iter().map(made).collect());
    }

    /// The items of the block of a `const _`: as a module of its own that sees all of the one around it.
    fn outline_const_block(&mut self, b: &mut Builder<'_>, block: &SyntaxNode, spot: &Spot) {
        let name = format!("__const_{}", b.outline.parts.len());
        let module = if spot.module.is_empty() { name } else { format!("{}::{name}", spot.module) };
        let part = b.part(&module, spot.file);
        let inside = Spot { module: module.clone(), file: spot.file, part };
        b.made_items(&inside, vec![(RawKind::Use, String::new(), None, "use super::*;".to_owned())]);
        self.outline_items(b, block, &module, spot.file);
    }

    fn outline_extern_block(&mut self, b: &mut Builder<'_>, e: &syn::ExternBlock, spot: &Spot) {
        let abi = e.abi().map_or("extern \"C\"".into(), |a| a.syntax().text().to_string());
        let mut made = Vec::new();
        for item in e.extern_item_list().into_iter().flat_map(|l| l.extern_items()) {
            if !self.is_on(item.syntax()) {
                continue;
            }
            let (kind, name) = match &item {
                syn::ExternItem::Fn(f) => (RawKind::Fn, f.name()),
                syn::ExternItem::Static(s) => (RawKind::Static, s.name()),
                syn::ExternItem::TypeAlias(_) | syn::ExternItem::MacroCall(_) => {
                    let at = u32::from(item.syntax().text_range().start());
                    b.gap(spot.file, at, "foreign types and macros in `extern` blocks are not read".into());
                    continue;
                }
            };
            let Some(name) = name else { continue };
            made.push((kind, name_of(name.text()).to_string(), None, format!("{abi} {{ {} }}", item.syntax().text())));
        }
        b.made_items(spot, made);
    }

    fn outline_macro(&mut self, b: &mut Builder<'_>, call: &syn::MacroCall, spot: &Spot) {
        let span = self.span_of(call);
        let start = u32::from(call.syntax().text_range().start());
        match self.resolve_macro(call) {
            Resolved::Rules(def) => {
                if let Some(toks) = self.expand(&def, call, span) {
                    self.outline_tokens(b, &toks, spot);
                }
            }
            Resolved::Builtin(krate, _) if krate == "cfg_if" => {
                let toks = self.cfg_if(call);
                self.outline_tokens(b, &toks, spot);
            }
            Resolved::Builtin(krate, name) if builtin_macros::item_macro(&krate, &name).is_some() => {
                let toks = call.token_tree().map(|t| self.tt_tokens(&t)).unwrap_or_default();
                let mut rest = toks.iter();
                while let Some(t) = rest.next() {
                    if t.kind == SyntaxKind::STATIC_KW
                        && let Some(name) = rest.find(|t| t.kind == SyntaxKind::IDENT && !t.is("ref"))
                    {
                        let end = u32::from(call.syntax().text_range().end());
                        let (kind, name) = (RawKind::Static as u8, name_of(&name.text).to_string());
                        let head = String::new();
                        b.row(spot.part, Row { kind, name, start, end, impl_trait: None, negative: false, head });
                    }
                }
            }
            Resolved::Builtin(_, name) if name == "include" => {
                self.in_included(call, |lo, root, path, id| {
                    let file = b.disk_file(path, id, &lo.src.text.clone());
                    lo.outline_items(b, root, &spot.module, file);
                });
            }
            // Checks without items.
            Resolved::Builtin(_, name) if matches!(name.as_str(), "compile_error" | "global_asm" | "const_assert") => {}
            Resolved::Builtin(..) | Resolved::Unknown => {
                let name = Self::macro_name(call);
                b.gap(spot.file, start, format!("the macro `{name}!` is not known"));
            }
        }
    }

    fn outline_tokens(&mut self, b: &mut Builder<'_>, toks: &[Tok], spot: &Spot) {
        let (node, src) = self.parse_toks(toks, syntax::Entry::Items);
        let file = b.made_file(spot.file, src.text.to_string());
        self.expansion_depth += 1;
        self.in_src(src, |lo| lo.outline_items(b, &node, &spot.module, file));
        self.expansion_depth -= 1;
    }
}

/// The last segment of a path type.
fn last_segment(ty: &syn::Type) -> Option<String> {
    match ty {
        syn::Type::PathType(p) => Some(name_of(p.path()?.segment()?.name_ref()?.text()).to_string()),
        _ => None,
    }
}

/// How the store spells the head of an impl's self type; `""` if only resolving it tells.
fn head_word(ty: &syn::Type, params: &[String]) -> String {
    let fixed = match ty {
        syn::Type::PathType(p) => {
            let path = p.path();
            let plain = path.as_ref().is_some_and(|p| p.qualifier().is_none());
            let word = last_segment(ty).unwrap_or_default();
            let projects = path.iter().any(|p| {
                let first = p.first_qualifier_or_self();
                first.segment().is_some_and(|s| {
                    s.name_ref().is_none_or(|n| n.text() == "Self" || params.iter().any(|p| *p == *n.text()))
                })
            });
            return if projects || (plain && params.contains(&word)) { String::new() } else { word };
        }
        syn::Type::RefType(r) if r.mut_token().is_some() => "&mut",
        syn::Type::RefType(_) => "&",
        syn::Type::PtrType(_) => "*",
        syn::Type::SliceType(_) => "[]",
        syn::Type::ArrayType(_) => "[N]",
        syn::Type::TupleType(_) => "()",
        syn::Type::NeverType(_) => "!",
        syn::Type::FnPtrType(_) => "fn",
        syn::Type::DynTraitType(_) => "dyn",
        syn::Type::ParenType(p) => return p.ty().map_or(String::new(), |t| head_word(&t, params)),
        syn::Type::ForType(f) => return f.ty().map_or(String::new(), |t| head_word(&t, params)),
        _ => "",
    };
    fixed.into()
}
