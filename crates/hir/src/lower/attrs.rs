//! Attributes: `cfg`, `cfg_attr`, properties, derives, and the few others that matter.

use super::*;
use ra_ap_syntax::ast::{self as syn, AstNode, HasAttrs};
use ra_ap_syntax::{SyntaxKind, SyntaxNode};

/// The attributes of a node after `cfg` and `cfg_attr`.
#[derive(Default)]
pub(super) struct NodeAttrs {
    metas: Vec<(String, syn::Meta)>,
}

impl NodeAttrs {
    /// The first attribute with this path.
    pub(super) fn get(&self, path: &str) -> Option<&syn::Meta> {
        self.metas.iter().find(|(p, _)| p == path).map(|(_, m)| m)
    }
    pub(super) fn has(&self, path: &str) -> bool {
        self.get(path).is_some()
    }
    pub(super) fn all<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a syn::Meta> + 'a {
        self.metas.iter().filter(move |(p, _)| p == path).map(|(_, m)| m)
    }
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.metas.iter().map(|(p, _)| p.as_str())
    }
}

/// The text of a path without spaces.
fn path_text(path: Option<syn::Path>) -> String {
    path.map(|p| p.syntax().text().to_string().split_whitespace().collect()).unwrap_or_default()
}

impl Lowerer<'_> {
    /// The attributes of `node`, or `None` if a `cfg` takes the node away.
    pub(super) fn attrs(&mut self, node: &impl HasAttrs) -> Option<NodeAttrs> {
        self.node_attrs(node.syntax())
    }

    pub(super) fn node_attrs(&mut self, node: &SyntaxNode) -> Option<NodeAttrs> {
        let mut out = NodeAttrs::default();
        for attr in node.children().filter(|n| n.kind() == SyntaxKind::ATTR).filter_map(syn::Attr::cast) {
            if let Some(meta) = attr.meta() {
                self.flatten_meta(meta, &mut out)?;
            }
        }
        Some(out)
    }

    /// Notes the unstable features that a file asks for.
    pub(super) fn note_features(&mut self, file: &SyntaxNode) {
        let Some(attrs) = self.node_attrs(file) else { return };
        for meta in attrs.all("feature") {
            let text = meta.syntax().text().to_string();
            let list = text.split_once('(').map_or("", |(_, list)| list.trim_end().trim_end_matches(')'));
            self.out.features.extend(list.split(',').map(str::trim).filter(|n| !n.is_empty()).map(Name::new));
        }
    }

    /// Whether no `cfg` takes the node away.
    pub(super) fn is_on(&mut self, node: &SyntaxNode) -> bool {
        let mut attrs = node.children().take_while(|n| n.kind() == SyntaxKind::ATTR).peekable();
        attrs.peek().is_none() || self.node_attrs(node).is_some()
    }

    fn flatten_meta(&mut self, meta: syn::Meta, out: &mut NodeAttrs) -> Option<()> {
        match meta {
            syn::Meta::CfgMeta(m) => {
                let on = m.cfg_predicate().is_none_or(|p| self.cfg_predicate(&p));
                on.then_some(())
            }
            syn::Meta::CfgAttrMeta(m) => {
                if m.cfg_predicate().is_some_and(|p| self.cfg_predicate(&p)) {
                    for inner in m.metas() {
                        self.flatten_meta(inner, out)?;
                    }
                }
                Some(())
            }
            syn::Meta::UnsafeMeta(m) => match m.meta() {
                Some(inner) => self.flatten_meta(inner, out),
                None => Some(()),
            },
            syn::Meta::KeyValueMeta(ref m) => {
                out.metas.push((path_text(m.path()), meta));
                Some(())
            }
            syn::Meta::PathMeta(ref m) => {
                let path = path_text(m.path());
                // What only the test harness calls is there under `cfg(test)` only.
                let harness = matches!(&*path, "test" | "bench") || path.ends_with("::test");
                if harness && !self.cfg.is_on("test", None) {
                    return None;
                }
                out.metas.push((path, meta));
                Some(())
            }
            syn::Meta::TokenTreeMeta(ref m) => {
                out.metas.push((path_text(m.path()), meta));
                Some(())
            }
        }
    }

    /// The attributes that items keep.
    pub(super) fn item_attrs(&mut self, attrs: &NodeAttrs) -> Attrs {
        let mut out = Attrs::default();
        if attrs.metas.is_empty() {
            return out;
        }
        for (path, meta) in &attrs.metas {
            match path.as_str() {
                "lang" => out.lang = string_value(meta).map(|s| Name::new(&s)),
                "thread_local" => out.thread_local = true,
                "repr" => out.packed |= meta.syntax().text().to_string().contains("packed"),
                "define_opaque" => out.define_opaque = self.opaque_paths(meta),
                "spawn" | "assumed" | "synthetic" | "reservation" | "provided" | "no_drop" | "drops" => {
                    out.model_marks.push(Name::new(path))
                }
                "props" => self.props_attr(meta, &mut out),
                "async_trait" | "async_trait::async_trait" | "wasmtime::component::__internal::async_trait" => {
                    let maybe_send = meta.syntax().text().to_string().contains("?Send")
                        || meta.syntax().text().to_string().contains("? Send");
                    out.async_trait = Some(AsyncTraitAttr { maybe_send });
                }
                _ => out.unknown_macro |= self.is_unknown_macro(path, attrs),
            }
        }
        out
    }

    /// Whether an attribute is a macro that makes what is not known: it is imported or has a path. Beside a derive, a single
    /// name belongs to that.
    fn is_unknown_macro(&self, attr: &str, attrs: &NodeAttrs) -> bool {
        const TOOLS: [&str; 6] = ["clippy", "diagnostic", "miri", "rust_analyzer", "rustfmt", "asyncsend"];
        // They change bodies or make methods, or are told of elsewhere.
        const HARMLESS: [&str; 12] = [
            "allow",
            "async_trait",
            "bench",
            "cfg_eval",
            "global_allocator",
            "instrument",
            "main",
            "must_use",
            "pin_project",
            "pinned_drop",
            "serde_as",
            "test",
        ];
        let imported = |name: &str| {
            let name = name_of(name);
            self.imported.get(&name).cloned().or_else(|| self.host.imported(name)).filter(|path| path.len() > 1)
        };
        let (first, last) = match attr.split_once("::") {
            Some((first, rest)) => (first.to_owned(), rest.rsplit("::").next().unwrap_or(rest).to_owned()),
            None if attrs.has("derive") => return false,
            None => match imported(attr) {
                Some(path) => match (path.first(), path.last()) {
                    (Some(first), Some(last)) => (first.to_string(), last.to_string()),
                    _ => return false,
                },
                None => return false,
            },
        };
        !TOOLS.contains(&&*first)
            && !["std", "core", "tokio", "tracing"].contains(&&*first)
            && !HARMLESS.contains(&&*last)
    }

    /// The paths of `define_opaque(..)`.
    fn opaque_paths(&mut self, meta: &syn::Meta) -> Vec<Path> {
        let span = self.span_of(meta);
        let text = meta.syntax().text().to_string();
        let list = text.split_once('(').map_or("", |(_, list)| list.trim_end().trim_end_matches(')'));
        let mut out = Vec::new();
        for path in list.split(',').map(str::trim).filter(|p| !p.is_empty()) {
            let mut names: Vec<&str> = path.split("::").map(str::trim).collect();
            let anchor = match names.first().copied() {
                Some("crate") => PathAnchor::Crate,
                Some("self") => PathAnchor::Super(0),
                Some("super") => PathAnchor::Super(names.iter().take_while(|n| **n == "super").count() as u32),
                _ => PathAnchor::Plain,
            };
            names.retain(|n| !matches!(*n, "crate" | "self" | "super" | ""));
            out.push(self.make_path(anchor, &names, span));
        }
        out
    }

    /// `props(!tls + !panic)`, `props(unsafe !tls)`.
    fn props_attr(&mut self, meta: &syn::Meta, out: &mut Attrs) {
        let syn::Meta::TokenTreeMeta(m) = meta else {
            let span = self.span_of(meta);
            self.property_error(span, "`props` needs a list of properties".into());
            return;
        };
        let Some(tt) = m.token_tree() else { return };
        let toks = self.tt_tokens(&tt);
        let mut i = 0;
        let trusted = toks.first().is_some_and(|t| t.kind == SyntaxKind::UNSAFE_KW);
        if trusted {
            i += 1;
        }
        if i == toks.len() {
            let span = self.span_of(meta);
            self.property_error(span, "`props` needs a list of properties".into());
        }
        while i < toks.len() {
            let name = toks.get(i + 1).filter(|_| toks[i].kind == SyntaxKind::BANG);
            match name.map(|t| (t, Props::by_name(&t.text))) {
                Some((_, Some(p))) if trusted => out.props_unsafe = out.props_unsafe.union(p),
                Some((_, Some(p))) => out.props = out.props.union(p),
                Some((t, None)) => {
                    let span = toks[i].origin.span.to(t.origin.span);
                    let message = format!("unknown function property `!{}`", t.text);
                    self.property_error(span, message);
                }
                None => {
                    let span = toks[i].origin.span;
                    self.property_error(span, "expected a property such as `!tls`".into());
                    return;
                }
            }
            i += 2;
            match toks.get(i).map(|t| t.kind) {
                None => break,
                Some(SyntaxKind::PLUS | SyntaxKind::COMMA) => i += 1,
                Some(_) => {
                    let span = toks[i].origin.span;
                    self.property_error(span, "properties are joined by `+`".into());
                    return;
                }
            }
        }
    }

    fn property_error(&mut self, span: Span, message: String) {
        let known = EFFECTS.iter().map(|e| format!("`!{e}`")).collect::<Vec<_>>().join(", ");
        let help = Some(format!("the known properties are {known}"));
        self.push_error(FrontError { span, kind: FrontErrorKind::Property, message, help });
    }

    /// What `#[derive(..)]` names, with imports followed.
    pub(super) fn derives(&mut self, attrs: &NodeAttrs) -> Vec<Derive> {
        let mut out = Vec::new();
        for meta in attrs.all("derive").chain(attrs.all("std::prelude::v1::derive")) {
            let syn::Meta::TokenTreeMeta(m) = meta else { continue };
            let Some(tt) = m.token_tree() else { continue };
            let toks = self.tt_tokens(&tt);
            for path in toks.split(|t| t.kind == SyntaxKind::COMMA) {
                let (Some(first), Some(last)) = (path.first(), path.last()) else { continue };
                let span = first.origin.span.to(last.origin.span);
                let mut names: Vec<Name> =
                    path.iter().filter(|t| t.kind != SyntaxKind::COLON).map(|t| name_of(&t.text)).collect();
                if let [one] = names[..]
                    && let Some(path) = self.imported.get(&one).cloned().or_else(|| self.host.imported(one))
                {
                    names = path;
                }
                let krate = names.first().filter(|_| names.len() > 1).map(|n| match n.as_str() {
                    "core" | "alloc" => "std",
                    other => other,
                });
                let name = names.last().map_or("", |n| n.as_str());
                out.push(Derive { krate, name, span });
            }
        }
        out
    }
}

/// A macro that `#[derive(..)]` names.
#[derive(Copy, Clone)]
pub(super) struct Derive {
    /// The first segment of its path; `None`: a name of the prelude, or of a glob import.
    pub(super) krate: Option<&'static str>,
    pub(super) name: &'static str,
    pub(super) span: Span,
}

/// The string of `name = "string"`.
pub(super) fn string_value(meta: &syn::Meta) -> Option<String> {
    let syn::Meta::KeyValueMeta(m) = meta else { return None };
    let syn::Expr::Literal(lit) = m.expr()? else { return None };
    match lit.kind() {
        syn::LiteralKind::String(s) => s.value().ok().map(|v| v.into_owned()),
        _ => None,
    }
}

impl Lowerer<'_> {
    fn cfg_predicate(&self, p: &syn::CfgPredicate) -> bool {
        match p {
            syn::CfgPredicate::CfgAtom(a) => {
                let text = a.syntax().text().to_string();
                match text.split_once('=') {
                    Some((k, v)) => self.cfg.is_on(k.trim(), Some(v.trim().trim_matches('"'))),
                    None => self.cfg.is_on(text.trim(), None),
                }
            }
            syn::CfgPredicate::CfgComposite(c) => {
                let keyword = c.keyword().map(|k| k.text().to_string()).unwrap_or_default();
                let mut inner = c.cfg_predicates();
                match keyword.as_str() {
                    "all" => inner.all(|p| self.cfg_predicate(&p)),
                    "any" => inner.any(|p| self.cfg_predicate(&p)),
                    "not" => !inner.next().is_some_and(|p| self.cfg_predicate(&p)),
                    _ => false,
                }
            }
        }
    }

    /// `cfg!(..)` on the tokens of a predicate.
    pub(super) fn cfg_tokens(&self, toks: &[tokens::Tok]) -> bool {
        let (Some(first), rest) = (toks.first(), toks.get(1..).unwrap_or_default()) else { return true };
        match rest.first().map(|t| t.kind) {
            Some(SyntaxKind::L_PAREN) => {
                let inner = &rest[1..rest
                    .len()
                    .saturating_sub(usize::from(rest.last().is_some_and(|t| t.kind == SyntaxKind::R_PAREN)))
                    .max(1)];
                let mut parts = tokens::split_top(inner, SyntaxKind::COMMA).into_iter().filter(|p| !p.is_empty());
                match first.text.as_str() {
                    "all" => parts.all(|p| self.cfg_tokens(p)),
                    "any" => parts.any(|p| self.cfg_tokens(p)),
                    "not" => !parts.next().is_some_and(|p| self.cfg_tokens(p)),
                    _ => false,
                }
            }
            Some(SyntaxKind::EQ) => self.cfg.is_on(&first.text, rest.get(1).map(|t| t.text.trim_matches('"'))),
            _ => self.cfg.is_on(&first.text, None),
        }
    }
}
