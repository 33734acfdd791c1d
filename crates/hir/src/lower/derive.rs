//! `#[derive(..)]` of the standard traits and of serde, thiserror, clap and wasmtime, written out as impls.

use super::attrs::{Derive, NodeAttrs};
use super::*;
use ra_ap_syntax::ast::{self as syn, AstNode, HasGenericParams, HasName, HasTypeBounds};
use std::fmt::Write;

/// A struct, or a variant of an enum, as derives see it.
struct Shape {
    /// `Name` or `Name::Variant`.
    path: String,
    name: String,
    fields: Vec<String>,
    /// The number of the first field among all of the type's.
    first: usize,
    is_default: bool,
}

impl Shape {
    /// What is written for each field, so that it stands at the field.
    fn each(&self, write: impl Fn(&String) -> String) -> Vec<String> {
        let at = |(n, f)| format!("/*@{}*/{}/*@*/", self.first + n, write(f));
        self.fields.iter().enumerate().map(at).collect()
    }
}

/// Where the parts of a derived impl stand, by the marks in its text.
fn marked(text: &str, derive: Span, fields: &[Span]) -> Vec<(u32, Span)> {
    let marks = text.match_indices("/*@").map(|(at, mark)| {
        let number = text[at + mark.len()..].split('*').next().unwrap_or_default();
        let span = number.parse().ok().and_then(|n: usize| fields.get(n)).copied();
        (at as u32, span.unwrap_or(derive))
    });
    marks.collect()
}

impl Lowerer<'_> {
    /// Adds the impls that the derives of a type make; unknown derives make none. (Those of a dependency are items of its
    /// outline.)
    pub(super) fn expand_derives(&mut self, adt: &syn::Adt, attrs: &NodeAttrs, parent: DefId, list: &mut Vec<DefId>) {
        if self.tag.is_some() {
            return;
        }
        for (_, text, span) in self.derived_impls(adt, attrs) {
            let map = SrcMap::Fixed(span, marked(&text, span, &self.field_spans(adt)));
            let (node, src) = self.parse_text(Rc::from(text), map, syntax::Entry::Items);
            self.in_src(src, |lo| {
                for i in node.children().filter_map(syn::Impl::cast) {
                    lo.lower_impl(&i, &NodeAttrs::default(), span, parent, true, list);
                }
            });
        }
    }

    /// Whether a type has a derive whose impls are not known.
    pub(super) fn has_unknown_derive(&mut self, adt: &syn::Adt, attrs: &NodeAttrs) -> bool {
        self.derives(attrs).iter().any(|d| !is_std(d) && !self.is_modelled(d, adt))
    }

    /// The impls that the derives of a type make: trait, text, and where the derive stands.
    pub(super) fn derived_impls(&mut self, adt: &syn::Adt, attrs: &NodeAttrs) -> Vec<(String, String, Span)> {
        let derives = self.derives(attrs);
        let Some(name) = adt.name().map(|n| n.text().to_string()).filter(|_| !derives.is_empty()) else {
            return Vec::new();
        };
        let is_enum = matches!(adt, syn::Adt::Enum(_));
        let shapes = self.shapes(adt, &name);
        let head = Head::new(self, adt, &name);
        let is_union = matches!(adt, syn::Adt::Union(_));
        let mut impls = Vec::new();
        for derive in derives {
            let found = if is_std(&derive) {
                let text = write_impl(derive.name, &head, &shapes, is_enum, is_union);
                text.map(|t| (derive.name.to_owned(), t)).into_iter().collect()
            } else if self.is_modelled(&derive, adt) {
                self.foreign_impls(&derive, adt, &head)
            } else {
                Vec::new()
            };
            impls.extend(found.into_iter().map(|(tr, text)| (tr, text, derive.span)));
        }
        impls
    }

    /// The impls of a derive for which [`Self::is_modelled`] holds: trait and text. Their functions have no body: what they
    /// call is the fields' affair, and is not known.
    fn foreign_impls(&mut self, derive: &Derive, adt: &syn::Adt, head: &Head) -> Vec<(String, String)> {
        let ty = &head.ty;
        let one = |tr: &str, generics: String, path: &str, preds: &str, body: &str| {
            (tr.to_owned(), format!("impl<{generics}> {path} for {ty} {preds} {{ {body} }}"))
        };
        let clap = |tr: &str, body: &str| one(tr, String::new(), &format!("::clap::{tr}"), "", body);
        let clap_of_matches = || {
            clap(
                "FromArgMatches",
                "fn from_arg_matches(m: &::clap::ArgMatches) -> ::std::result::Result<Self, ::clap::Error>; \
                 fn update_from_arg_matches(&mut self, m: &::clap::ArgMatches) -> ::std::result::Result<(), ::clap::Error>;",
            )
        };
        let clap_parts = |tr: &str, stem: &str| {
            let rest = if tr == "Subcommand" { "fn has_subcommand(name: &str) -> bool;" } else { "" };
            clap(
                tr,
                &format!(
                    "fn augment_{stem}(c: ::clap::Command) -> ::clap::Command; \
                     fn augment_{stem}_for_update(c: ::clap::Command) -> ::clap::Command; {rest}"
                ),
            )
        };
        let clap_args = || match adt {
            syn::Adt::Enum(_) => clap_parts("Subcommand", "subcommands"),
            _ => clap_parts("Args", "args"),
        };
        match derive.name {
            "Serialize" => {
                let text = head.open("::serde::Serialize")
                    + "fn serialize<S: ::serde::Serializer>(&self, s: S) -> ::std::result::Result<S::Ok, S::Error>; }";
                vec![("Serialize".into(), text)]
            }
            "Deserialize" => {
                let params = head.params.replace(HOLE, "::serde::Deserialize<'de>");
                let preds = if head.preds.is_empty() { String::new() } else { format!("where {}", head.preds) };
                let body =
                    "fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> ::std::result::Result<Self, D::Error>;";
                vec![one("Deserialize", format!("'de, {params}"), "::serde::Deserialize<'de>", &preds, body)]
            }
            "Error" => self.error_impls(adt, head),
            // Sizes are known to the macro only.
            "ComponentType" => vec![(
                derive.name.into(),
                format!(
                    "unsafe impl ::wasmtime::component::ComponentType for {ty} {{ \
                     const SIZE32: usize = ::wasmtime::component::__internal::size(); \
                     const ALIGN32: u32 = ::wasmtime::component::__internal::align(); }}"
                ),
            )],
            "Lift" | "Lower" => {
                vec![(derive.name.into(), format!("unsafe impl ::wasmtime::component::{} for {ty} {{}}", derive.name))]
            }
            "Parser" => vec![
                clap("Parser", ""),
                clap("CommandFactory", "fn command() -> ::clap::Command; fn command_for_update() -> ::clap::Command;"),
                clap_of_matches(),
                clap_args(),
            ],
            "Args" | "Subcommand" => vec![clap_of_matches(), clap_args()],
            "ValueEnum" => vec![clap(
                "ValueEnum",
                "fn value_variants<'a>() -> &'a [Self]; \
                 fn to_possible_value(&self) -> ::std::option::Option<::clap::builder::PossibleValue>;",
            )],
            _ => Vec::new(),
        }
    }

    /// Whether the impls of a derive of another crate are known. Attributes may give other bounds than the usual ones.
    fn is_modelled(&self, derive: &Derive, adt: &syn::Adt) -> bool {
        let attrs = || adt.syntax().descendants().filter_map(syn::Attr::cast).map(|a| a.syntax().text().to_string());
        let generic = |g: Option<syn::GenericParamList>| g.is_some_and(|g| g.type_or_const_params().next().is_some());
        let generic = match adt {
            syn::Adt::Struct(s) => generic(s.generic_param_list()),
            syn::Adt::Enum(e) => generic(e.generic_param_list()),
            syn::Adt::Union(u) => generic(u.generic_param_list()),
        };
        match (derive.krate, derive.name) {
            (Some("serde"), "Serialize" | "Deserialize") => !generic || !attrs().any(|a| a.contains("serde")),
            (Some("thiserror"), "Error") | (Some("clap"), "Parser" | "Args" | "Subcommand" | "ValueEnum") => !generic,
            // The impls have what the model's traits ask for, which is less than wasmtime's own.
            (Some("wasmtime"), "ComponentType" | "Lift" | "Lower") => !generic && self.host.is_modelled("wasmtime"),
            _ => false,
        }
    }

    /// `thiserror::Error`: `Error`, `Display` if any message is given, and a `From` for each field under `#[from]`.
    fn error_impls(&mut self, adt: &syn::Adt, head: &Head) -> Vec<(String, String)> {
        let (params, ty) = (head.params.replace(&format!("{HOLE} + "), "").replace(&format!(": {HOLE}"), ""), &head.ty);
        let preds = if head.preds.is_empty() { String::new() } else { format!("where {}", head.preds) };
        let impl_of = |tr: &str, path: &str, body: &str| {
            (tr.to_owned(), format!("impl<{params}> {path} for {ty} {preds} {{ {body} }}"))
        };
        let mut out = vec![impl_of("Error", "::std::error::Error", "")];
        let mut shown = self.node_attrs(adt.syntax()).is_some_and(|a| a.has("error"));
        for node in adt.syntax().descendants() {
            let field_type = match () {
                () if syn::Variant::can_cast(node.kind()) => {
                    shown |= self.node_attrs(&node).is_some_and(|a| a.has("error"));
                    continue;
                }
                () if syn::RecordField::can_cast(node.kind()) => {
                    syn::RecordField::cast(node.clone()).and_then(|f| f.ty())
                }
                () if syn::TupleField::can_cast(node.kind()) => {
                    syn::TupleField::cast(node.clone()).and_then(|f| f.ty())
                }
                () => continue,
            };
            if let Some(from) = field_type
                && self.node_attrs(&node).is_some_and(|a| a.has("from"))
            {
                let from = from.syntax().text();
                out.push(impl_of(
                    "From",
                    &format!("::std::convert::From<{from}>"),
                    &format!("fn from(source: {from}) -> Self;"),
                ));
            }
        }
        if shown {
            let body = "fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result;";
            out.push(impl_of("Display", "::std::fmt::Display", body));
        }
        out
    }

    /// The places of all fields that are there, in source order.
    fn field_spans(&mut self, adt: &syn::Adt) -> Vec<Span> {
        let is_field = |n: &SyntaxNode| syn::RecordField::can_cast(n.kind()) || syn::TupleField::can_cast(n.kind());
        let mut spans = Vec::new();
        for field in adt.syntax().descendants().filter(is_field) {
            let off =
                field.ancestors().filter(|a| is_field(a) || syn::Variant::can_cast(a.kind())).any(|a| !self.is_on(&a));
            if !off {
                spans.push(self.span(&field));
            }
        }
        spans
    }

    fn shapes(&mut self, adt: &syn::Adt, name: &str) -> Vec<Shape> {
        let mut shapes = self.shapes_unnumbered(adt, name);
        let mut first = 0;
        for s in &mut shapes {
            s.first = first;
            first += s.fields.len();
        }
        shapes
    }

    fn shapes_unnumbered(&mut self, adt: &syn::Adt, name: &str) -> Vec<Shape> {
        match adt {
            syn::Adt::Struct(s) => vec![self.shape(name.into(), name.into(), s.field_list(), false)],
            syn::Adt::Union(u) => vec![self.shape(
                name.into(),
                name.into(),
                u.record_field_list().map(syn::FieldList::RecordFieldList),
                false,
            )],
            syn::Adt::Enum(e) => {
                let mut out = Vec::new();
                for v in e.variant_list().into_iter().flat_map(|l| l.variants()) {
                    let Some(attrs) = self.attrs(&v) else { continue };
                    let vname = v.name().map(|n| n.text().to_string()).unwrap_or_default();
                    out.push(self.shape(format!("{name}::{vname}"), vname, v.field_list(), attrs.has("default")));
                }
                out
            }
        }
    }

    fn shape(&mut self, path: String, name: String, list: Option<syn::FieldList>, is_default: bool) -> Shape {
        let mut fields = Vec::new();
        match list {
            Some(syn::FieldList::RecordFieldList(l)) => {
                for f in l.fields() {
                    if self.is_on(f.syntax()) {
                        fields.extend(f.name().map(|n| n.text().to_string()));
                    }
                }
            }
            Some(syn::FieldList::TupleFieldList(l)) => {
                for f in l.fields() {
                    if self.is_on(f.syntax()) {
                        fields.push(fields.len().to_string());
                    }
                }
            }
            None => {}
        }
        Shape { path, name, fields, first: 0, is_default }
    }
}

/// Generics of the impls.
struct Head {
    ty: String,
    /// Parameters with their bounds and without defaults; `\u{1}` where a type parameter takes the trait's bound.
    params: String,
    preds: String,
    /// Projections of type parameters in field types: they are bounded too.
    projections: Vec<String>,
}

/// Where the derived trait goes in [`Head::params`].
const HOLE: char = '\u{1}';

impl Head {
    fn new(lo: &mut Lowerer<'_>, adt: &syn::Adt, name: &str) -> Head {
        let mut params = Vec::new();
        let mut args = Vec::new();
        let mut types = Vec::new();
        let generics = match adt {
            syn::Adt::Struct(s) => s.generic_param_list(),
            syn::Adt::Enum(e) => e.generic_param_list(),
            syn::Adt::Union(u) => u.generic_param_list(),
        };
        let text = |n: &SyntaxNode| n.text().to_string();
        for p in generics.into_iter().flat_map(|l| l.generic_params()) {
            if !lo.is_on(p.syntax()) {
                continue;
            }
            match p {
                syn::GenericParam::LifetimeParam(l) => {
                    let name = l.lifetime().map(|l| l.text().to_string()).unwrap_or_default();
                    params.push(name.clone());
                    args.push(name);
                }
                syn::GenericParam::TypeParam(t) => {
                    let name = t.name().map(|n| n.text().to_string()).unwrap_or_default();
                    let bounds = t.type_bound_list().map(|b| format!(" + {}", text(b.syntax()))).unwrap_or_default();
                    params.push(format!("{name}: {HOLE}{bounds}"));
                    types.push(name.clone());
                    args.push(name);
                }
                syn::GenericParam::ConstParam(c) => {
                    let name = c.name().map(|n| n.text().to_string()).unwrap_or_default();
                    let ty = c.ty().map(|t| text(t.syntax())).unwrap_or_default();
                    params.push(format!("const {name}: {ty}"));
                    args.push(name);
                }
            }
        }
        let ty = if args.is_empty() { name.to_string() } else { format!("{name}<{}>", args.join(", ")) };
        let where_clause = match adt {
            syn::Adt::Struct(s) => s.where_clause(),
            syn::Adt::Enum(e) => e.where_clause(),
            syn::Adt::Union(u) => u.where_clause(),
        };
        let preds = where_clause
            .into_iter()
            .flat_map(|w| w.predicates())
            .map(|p| text(p.syntax()))
            .collect::<Vec<_>>()
            .join(", ");
        let mut projections: Vec<String> = Vec::new();
        if !types.is_empty() {
            // `T::Item` in the type of a field.
            for path in adt.syntax().descendants().filter_map(syn::PathType::cast) {
                let in_field = path
                    .syntax()
                    .ancestors()
                    .any(|a| syn::RecordField::can_cast(a.kind()) || syn::TupleField::can_cast(a.kind()));
                let Some(q) = path.path().and_then(|p| p.qualifier()) else { continue };
                let t = text(path.syntax());
                if in_field && q.qualifier().is_none() && types.contains(&text(q.syntax())) && !projections.contains(&t)
                {
                    projections.push(t);
                }
            }
        }
        Head { ty, params: params.join(", "), preds, projections }
    }

    fn open(&self, tr: &str) -> String {
        let mut out = String::from("impl");
        if !self.params.is_empty() {
            let _ = write!(out, "<{}>", self.params.replace(HOLE, tr));
        }
        let _ = write!(out, " {tr} for {}", self.ty);
        let mut preds: Vec<String> = self.projections.iter().map(|p| format!("{p}: {tr}")).collect();
        if !self.preds.is_empty() {
            preds.push(self.preds.clone());
        }
        if !preds.is_empty() {
            let _ = write!(out, " where {}", preds.join(", "));
        }
        out.push_str(" { ");
        out
    }
}

/// Whether a derive is one of the language.
fn is_std(derive: &Derive) -> bool {
    derive.krate.is_none_or(|k| k == "std")
        && matches!(
            derive.name,
            "Clone" | "Copy" | "Debug" | "Default" | "PartialEq" | "Eq" | "PartialOrd" | "Ord" | "Hash"
        )
}

/// The variable that a field is bound to.
fn var(prefix: &str, field: &str) -> String {
    format!("__{prefix}_{}", field.strip_prefix("r#").unwrap_or(field))
}

impl Shape {
    /// `Path { field: __a_field, … }`
    fn pattern(&self, prefix: &str) -> String {
        let fields: String = self.fields.iter().map(|f| format!("{f}: {}, ", var(prefix, f))).collect();
        format!("{} {{ {fields}}}", self.path)
    }
}

fn write_impl(derive: &str, head: &Head, shapes: &[Shape], is_enum: bool, is_union: bool) -> Option<String> {
    let tr = match derive {
        "Clone" => "::std::clone::Clone",
        "Copy" => "::std::marker::Copy",
        "Debug" => "::std::fmt::Debug",
        "Default" => "::std::default::Default",
        "PartialEq" => "::std::cmp::PartialEq",
        "Eq" => "::std::cmp::Eq",
        "PartialOrd" => "::std::cmp::PartialOrd",
        "Ord" => "::std::cmp::Ord",
        "Hash" => "::std::hash::Hash",
        _ => return None,
    };
    let mut out = head.open(tr);
    let w = &mut out;
    // Writing to a string cannot fail.
    let _ = match derive {
        "Clone" if is_union => write!(w, "fn clone(&self) -> Self {{ *self }}"),
        "Clone" => {
            let arms: String = shapes
                .iter()
                .map(|s| {
                    let fields = s.each(|f| format!("{f}: ::std::clone::Clone::clone({}), ", var("a", f))).concat();
                    format!("{} => {} {{ {fields}}}, ", s.pattern("a"), s.path)
                })
                .collect();
            write!(w, "fn clone(&self) -> Self {{ {} }}", matched("self", &arms, shapes))
        }
        "Debug" => {
            let arms: String = shapes
                .iter()
                .map(|s| {
                    let fields = s.each(|f| format!("let _ = ::std::fmt::Debug::fmt({}, f); ", var("a", f))).concat();
                    format!("{} => {{ {fields}::std::fmt::Formatter::write_str(f, \"{}\") }} ", s.pattern("a"), s.name)
                })
                .collect();
            write!(
                w,
                "fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {{ {} }}",
                matched("self", &arms, shapes)
            )
        }
        "Default" => {
            let shape = if is_enum { shapes.iter().find(|s| s.is_default)? } else { shapes.first()? };
            let fields = shape.each(|f| format!("{f}: ::std::default::Default::default(), ")).concat();
            write!(w, "fn default() -> Self {{ {} {{ {fields}}} }}", shape.path)
        }
        "PartialEq" => {
            let arms: String = shapes
                .iter()
                .map(|s| {
                    let all = s.each(|f| format!("*{} == *{}", var("a", f), var("b", f)));
                    let all = if all.is_empty() { "true".into() } else { all.join(" && ") };
                    format!("({}, {}) => {all}, ", s.pattern("a"), s.pattern("b"))
                })
                .collect();
            let rest = if shapes.len() == 1 { "" } else { "_ => false, " };
            write!(w, "fn eq(&self, other: &Self) -> bool {{ match (self, other) {{ {arms}{rest}}} }}")
        }
        "PartialOrd" | "Ord" => {
            let partial = derive == "PartialOrd";
            let (method, call, ret) = if partial {
                ("partial_cmp", "::std::cmp::PartialOrd::partial_cmp", "::std::option::Option<::std::cmp::Ordering>")
            } else {
                ("cmp", "::std::cmp::Ord::cmp", "::std::cmp::Ordering")
            };
            let equal = if partial {
                "::std::option::Option::Some(::std::cmp::Ordering::Equal)"
            } else {
                "::std::cmp::Ordering::Equal"
            };
            let arms: String = shapes
                .iter()
                .map(|s| {
                    // The last comparison decides if all before are equal.
                    let compare = |f: &String| {
                        format!(
                            "match {call}({}, {}) {{ {equal} => {{}} __other => return __other, }} ",
                            var("a", f),
                            var("b", f)
                        )
                    };
                    let all = s.each(compare).concat();
                    format!("({}, {}) => {{ {all}{equal} }} ", s.pattern("a"), s.pattern("b"))
                })
                .collect();
            let rest = if shapes.len() == 1 { String::new() } else { format!("_ => {equal}, ") };
            write!(w, "fn {method}(&self, other: &Self) -> {ret} {{ match (self, other) {{ {arms}{rest}}} }}")
        }
        "Hash" => {
            let arms: String = shapes
                .iter()
                .map(|s| {
                    let all = s.each(|f| format!("::std::hash::Hash::hash({}, state); ", var("a", f))).concat();
                    format!("{} => {{ {all}}} ", s.pattern("a"))
                })
                .collect();
            let tag = if is_enum && shapes.len() > 1 { "::std::hash::Hash::hash(&0isize, state); " } else { "" };
            write!(
                w,
                "fn hash<__H: ::std::hash::Hasher>(&self, state: &mut __H) {{ {tag}{} }}",
                matched("self", &arms, shapes)
            )
        }
        _ => Ok(()),
    };
    out.push_str(" }");
    Some(out)
}

/// `match self { arms }`; of an empty enum, `match *self {}`.
fn matched(scrutinee: &str, arms: &str, shapes: &[Shape]) -> String {
    if shapes.is_empty() { format!("match *{scrutinee} {{}}") } else { format!("match {scrutinee} {{ {arms}}}") }
}
