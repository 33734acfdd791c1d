//! The macros of `wasmtime::component` that make items.

use super::*;
use ra_ap_syntax::ast::{self as syn, AstNode};
use std::path::PathBuf;

/// Whether this is one of wasmtime's macros. What they make fits the modelled release only.
pub(super) fn is_macro(krate: &str, name: &str) -> bool {
    krate == "wasmtime" && matches!(name, "bindgen" | "flags")
}

impl Lowerer<'_> {
    /// Whether this is one of wasmtime's macros, and of the release that is modelled.
    pub(super) fn makes_wasmtime_items(&self, krate: &str, name: &str) -> bool {
        is_macro(krate, name) && self.host.is_modelled(krate)
    }

    /// Lowers what `bindgen!` or `flags!` makes. All of it has the place of the call, as in rustc.
    pub(super) fn wasmtime_items(&mut self, name: &str, call: &syn::MacroCall, parent: DefId, list: &mut Vec<DefId>) {
        let Some(tt) = call.token_tree() else { return };
        let span = self.span_of(call);
        let text = tt.syntax().text().to_string();
        let Some(arguments) = text.get(1..text.len().saturating_sub(1)) else { return };
        let made = match name {
            "flags" => asyncsend_bindgen::flags(arguments),
            _ => asyncsend_bindgen::bindgen(arguments, &self.macro_folders()),
        };
        match made {
            Ok(text) => {
                let (node, src) =
                    self.parse_text(Rc::from(text), SrcMap::Fixed(span, Vec::new()), syntax::Entry::Items);
                self.in_src(src, |lo| {
                    for item in node.children().filter_map(syn::Item::cast) {
                        if let syn::Item::Use(u) = &item {
                            lo.note_use(u);
                        }
                        lo.lower_item(&item, parent, list);
                    }
                });
            }
            Err(error) => {
                let start = u32::from(tt.syntax().text_range().start()) + 1;
                let at = error.at.filter(|r| r.end <= arguments.len());
                let span = at.map_or(span, |r| self.src.span(start + r.start as u32, start + r.end as u32));
                self.error(FrontErrorKind::Syntax, span, error.message);
            }
        }
    }

    /// Where the paths of proc macros may start: the folder of the manifest above the file (`CARGO_MANIFEST_DIR`), or the
    /// file's own if it is a crate by itself. None if no file of the disk is read.
    fn macro_folders(&self) -> Vec<PathBuf> {
        if !self.host.reads_disk() {
            return Vec::new();
        }
        let folder = self.place.folder();
        let above = std::path::absolute(folder).ok();
        let package = above.iter().flat_map(|f| f.ancestors()).find(|f| f.join("Cargo.toml").is_file());
        package.map(PathBuf::from).into_iter().chain([folder.to_owned()]).collect()
    }
}
