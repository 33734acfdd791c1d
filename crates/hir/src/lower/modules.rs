//! Modules in other files: where `mod x;` and `include!` look, as `rustc_expand::module` does.

use super::attrs::{NodeAttrs, string_value};
use super::*;
use ra_ap_syntax::ast::{self as syn, AstNode, HasName};
use std::path::PathBuf;

/// Where the module that is being lowered lies on disk.
#[derive(Clone, Default)]
pub(super) struct Place {
    /// The folder of the file.
    folder: PathBuf,
    /// The folder in which `mod x;` looks for `x.rs`.
    children: PathBuf,
    /// Inside a `mod x { .. }` of the file: `#[path]` then starts at `children`.
    inline: bool,
    /// The files that are open, outermost first: a module that names one of them would never end.
    open: Vec<PathBuf>,
}

impl Place {
    /// The folder of the file.
    pub(super) fn folder(&self) -> &FsPath {
        &self.folder
    }

    /// The place of a crate root.
    pub(super) fn of_root(path: &FsPath) -> Place {
        Place::default().of_file(path, true)
    }

    /// The place of a file. `owns_folder`: its modules lie beside it (`mod.rs`, a crate root, a file named by `#[path]`).
    fn of_file(&self, path: &FsPath, owns_folder: bool) -> Place {
        let folder = path.parent().unwrap_or(FsPath::new("")).to_owned();
        let children = match path.file_stem() {
            Some(stem) if !owns_folder => folder.join(stem),
            _ => folder.clone(),
        };
        let mut open = self.open.clone();
        open.push(path.to_owned());
        Place { folder, children, inline: false, open }
    }

    /// Inside `mod name { .. }`.
    fn of_inline(&self, name: &str, path: Option<&str>) -> Place {
        let base = if self.inline || path.is_none() { &self.children } else { &self.folder };
        Place { children: base.join(path.unwrap_or(name)), inline: true, ..self.clone() }
    }

    /// Where `mod name;` may lie, and whether the file's own modules then lie beside it.
    fn candidates(&self, name: &str, path: Option<&str>) -> Vec<(PathBuf, bool)> {
        match path {
            Some(path) => vec![(if self.inline { &self.children } else { &self.folder }.join(path), true)],
            None => {
                vec![(self.children.join(format!("{name}.rs")), false), (self.children.join(name).join("mod.rs"), true)]
            }
        }
    }
}

/// A file of the crate that was parsed before its module was met.
pub(super) struct ParsedFile {
    root: SyntaxNode,
    src: Rc<Src>,
    imported: FxHashMap<Name, Vec<Name>>,
}

impl Lowerer<'_> {
    /// Parses every file that a `mod x;` of this one names, and those that they name, and notes their macros: a call by
    /// path may come before the file of its macro. Modules that macros make are read when they are met.
    pub(super) fn parse_modules(&mut self, root: &SyntaxNode) {
        let mut stack = vec![(root.clone(), self.src.clone(), self.place.clone())];
        while let Some((node, src, place)) = stack.pop() {
            for module in node.children().filter_map(syn::Module::cast) {
                let old = std::mem::replace(&mut self.src, src.clone());
                let attrs = self.node_attrs(module.syntax());
                self.src = old;
                let (Some(attrs), Some(name)) = (attrs, module.name()) else { continue };
                let (name, path) = (name_of(name.text()), attrs.get("path").and_then(string_value));
                if let Some(items) = module.item_list() {
                    stack.push((items.syntax().clone(), src.clone(), place.of_inline(name.as_str(), path.as_deref())));
                    continue;
                }
                for (path, owns_folder) in place.candidates(name.as_str(), path.as_deref()) {
                    if place.open.contains(&path) {
                        break;
                    }
                    let Ok((file, text)) = self.host.load(&path) else { continue };
                    if !self.parsed.contains_key(&file) {
                        let imported = self.take_imported();
                        let parsed = self.parse_file(name, file, &text);
                        self.set_imported(imported);
                        stack.push((parsed.root.clone(), parsed.src.clone(), place.of_file(&path, owns_folder)));
                        self.parsed.insert(file, parsed);
                    }
                    break;
                }
            }
        }
    }

    fn take_imported(&mut self) -> FxHashMap<Name, Vec<Name>> {
        self.imports = None;
        std::mem::take(&mut self.imported)
    }

    fn set_imported(&mut self, imported: FxHashMap<Name, Vec<Name>>) {
        self.imports = None;
        self.imported = imported;
    }

    fn parse_file(&mut self, module: Name, file: FileId, text: &str) -> ParsedFile {
        let (root, src) = self.parse_whole(file, 0, text);
        self.in_src(src.clone(), |lo| lo.scan_macros(&root, module));
        ParsedFile { root, src, imported: self.take_imported() }
    }

    /// `mod x { .. }`
    pub(super) fn in_inline_module<R>(&mut self, name: Name, attrs: &NodeAttrs, f: impl FnOnce(&mut Self) -> R) -> R {
        let path = attrs.get("path").and_then(string_value);
        let inside = self.place.of_inline(name.as_str(), path.as_deref());
        let outside = std::mem::replace(&mut self.place, inside);
        let r = f(self);
        self.place = outside;
        r
    }

    /// `mod x;`: runs `f` on the tree of its file, with its path and number. A file that is not there is an error.
    pub(super) fn in_module_file(
        &mut self,
        name: Name,
        span: Span,
        attrs: &NodeAttrs,
        f: impl FnOnce(&mut Self, &SyntaxNode, &FsPath, FileId),
    ) {
        let path = attrs.get("path").and_then(string_value);
        let candidates = self.place.candidates(name.as_str(), path.as_deref());
        let mut why = None;
        for (path, owns_folder) in &candidates {
            if self.place.open.contains(path) {
                self.error(FrontErrorKind::Syntax, span, format!("the module `{name}` contains itself"));
                return;
            }
            match self.host.load(path) {
                Ok((file, text)) => {
                    self.in_file(name, path, *owns_folder, file, &text, |lo, root| f(lo, root, path, file));
                    return;
                }
                Err(e) => {
                    why.get_or_insert((path, e));
                }
            }
        }
        if let Some((path, why)) = why {
            let others: Vec<String> = candidates.iter().map(|(p, _)| format!("`{}`", p.display())).collect();
            self.push_error(FrontError {
                span,
                kind: FrontErrorKind::Syntax,
                message: format!("the file of the module `{name}` cannot be read: `{}`: {why}", path.display()),
                help: Some(format!("the module is looked for at {}", others.join(" and "))),
            });
        }
    }

    /// `include!("..")` of items: runs `f` on the tree of the file, with its path and number.
    pub(super) fn in_included(
        &mut self,
        call: &syn::MacroCall,
        f: impl FnOnce(&mut Self, &SyntaxNode, &FsPath, FileId),
    ) {
        let span = self.span_of(call);
        let toks = call.token_tree().map(|t| self.tt_tokens(&t)).unwrap_or_default();
        let name = match &toks[..] {
            [only] | [only, _] => only.text.strip_prefix('"').and_then(|t| t.strip_suffix('"')),
            _ => None,
        };
        let Some(name) = name else {
            self.unsupported(span, "what `include!` reads is only known to the build".into());
            return;
        };
        let path = self.place.folder.join(name);
        if self.place.open.contains(&path) {
            self.error(FrontErrorKind::Syntax, span, format!("`{name}` includes itself"));
            return;
        }
        match self.host.load(&path) {
            Ok((file, text)) => {
                // All of its items are wanted, in one tree.
                let apart = std::mem::take(&mut self.apart);
                self.parsed.remove(&file);
                self.in_file(Name::empty(), &path, true, file, &text, |lo, root| f(lo, root, &path, file));
                self.apart = apart;
            }
            Err(e) => self.error(FrontErrorKind::Syntax, span, format!("`{}` cannot be read: {e}", path.display())),
        }
    }

    /// Runs `f` on the tree of another file of the crate.
    fn in_file(
        &mut self,
        module: Name,
        path: &FsPath,
        owns_folder: bool,
        file: FileId,
        text: &str,
        f: impl FnOnce(&mut Self, &SyntaxNode),
    ) {
        // Imports are a file's own; macros called by path are the crate's.
        let imported = self.take_imported();
        let parsed = match self.parsed.remove(&file) {
            Some(parsed) => parsed,
            None => self.parse_file(module, file, text),
        };
        self.set_imported(parsed.imported);
        let outside = std::mem::take(&mut self.place);
        self.place = outside.of_file(path, owns_folder);
        self.in_src(parsed.src, |lo| {
            // `#![cfg(..)]`
            if lo.is_on(&parsed.root) {
                f(lo, &parsed.root);
            }
        });
        self.set_imported(imported);
        self.place = outside;
    }
}
