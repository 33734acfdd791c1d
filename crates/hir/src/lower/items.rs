//! Items: modules, functions, types, traits, impls, `use` trees.

use super::attrs::NodeAttrs;
use super::*;
use ra_ap_syntax::NodeOrToken;
use ra_ap_syntax::SyntaxKind;
use ra_ap_syntax::ast::{self as syn, AstNode, HasName, HasTypeBounds, HasVisibility};

/// What a function is part of.
#[derive(Copy, Clone, PartialEq, Eq)]
pub(super) enum FnPlace {
    Module,
    Extern,
    Trait { async_trait: Option<AsyncTraitAttr> },
    Impl { async_trait: Option<AsyncTraitAttr> },
}
impl FnPlace {
    fn async_trait(self) -> Option<AsyncTraitAttr> {
        match self {
            FnPlace::Trait { async_trait } | FnPlace::Impl { async_trait } => async_trait,
            FnPlace::Module | FnPlace::Extern => None,
        }
    }
}

impl Lowerer<'_> {
    /// The items that are children of `node`, as those of `module`.
    pub(super) fn module_items(&mut self, node: &SyntaxNode, module: DefId) {
        let slot = self.out.modules.len();
        self.out.modules.push((module, Vec::new()));
        let mut list = Vec::new();
        let src = self.src.clone();
        // Those of the file itself, not of a module in it.
        let mut apart = if node.parent().is_none() { &*src.apart } else { &[] };
        for item in node.children().filter_map(syn::Item::cast) {
            let start = u32::from(item.syntax().text_range().start()) as usize;
            let before = apart.partition_point(|cut| cut.start < start);
            self.lower_cuts(&mut apart, before, module, &mut list);
            self.lower_item(&item, module, &mut list);
        }
        self.lower_cuts(&mut apart, src.apart.len(), module, &mut list);
        self.out.modules[slot].1 = list;
    }

    /// Span of an item without its attributes and comments.
    fn item_span(&self, node: &SyntaxNode) -> Span {
        let start = node
            .children_with_tokens()
            .find(|c| !c.kind().is_trivia() && c.kind() != SyntaxKind::ATTR)
            .map_or(node.text_range().start(), |c| c.text_range().start());
        self.range_span(TextRange::new(start, node.text_range().end()))
    }

    fn vis(&self, node: &impl HasVisibility) -> Visibility {
        match node.visibility() {
            None => Visibility::Private,
            Some(v) => match v.kind() {
                syn::VisibilityKind::Pub => Visibility::Public,
                syn::VisibilityKind::PubSelf => Visibility::Private,
                _ => Visibility::Restricted,
            },
        }
    }

    fn name(&self, node: &impl HasName, span: Span) -> (Name, Span) {
        match node.name() {
            Some(n) => (name_of(n.text()), self.span_of(&n)),
            None => (Name::empty(), span),
        }
    }

    pub(super) fn lower_item(&mut self, item: &syn::Item, parent: DefId, list: &mut Vec<DefId>) {
        self.in_piece(item.syntax(), parent, |lo| {
            let span = lo.item_span(item.syntax());
            lo.nested(span, |lo| lo.lower_item_inner(item, span, parent, list));
        });
    }

    fn lower_item_inner(&mut self, item: &syn::Item, span: Span, parent: DefId, list: &mut Vec<DefId>) {
        let Some(attrs) = self.node_attrs(item.syntax()) else { return };
        match item {
            syn::Item::Fn(f) => list.extend(self.lower_fn(f, &attrs, parent, FnPlace::Module)),
            syn::Item::Struct(s) => {
                let mut item_attrs = self.item_attrs(&attrs);
                item_attrs.unknown_derive = self.has_unknown_derive(&syn::Adt::Struct(s.clone()), &attrs);
                let (name, name_span) = self.name(s, span);
                let def = self.def(parent, DefKind::Struct, name);
                let generics = self.lower_generics(s);
                let data = self.lower_fields(s.field_list(), s.semicolon_token().is_some() || s.field_list().is_none());
                let kind = ItemKind::Struct(StructItem { generics, data });
                list.push(self.push_item(def, name, name_span, span, self.vis(s), item_attrs, kind));
                self.expand_derives(&syn::Adt::Struct(s.clone()), &attrs, parent, list);
            }
            syn::Item::Union(u) => {
                let mut item_attrs = self.item_attrs(&attrs);
                item_attrs.unknown_derive = self.has_unknown_derive(&syn::Adt::Union(u.clone()), &attrs);
                let (name, name_span) = self.name(u, span);
                let def = self.def(parent, DefKind::Union, name);
                let generics = self.lower_generics(u);
                let data = self.lower_fields(u.record_field_list().map(syn::FieldList::RecordFieldList), false);
                let kind = ItemKind::Union(StructItem { generics, data });
                list.push(self.push_item(def, name, name_span, span, self.vis(u), item_attrs, kind));
                self.expand_derives(&syn::Adt::Union(u.clone()), &attrs, parent, list);
            }
            syn::Item::Enum(e) => self.lower_enum(e, &attrs, span, parent, list),
            syn::Item::Trait(t) => self.lower_trait(t, &attrs, span, parent, list),
            syn::Item::Impl(i) => self.lower_impl(i, &attrs, span, parent, false, list),
            syn::Item::TypeAlias(t) => list.extend(self.lower_type_alias(t, &attrs, parent)),
            syn::Item::Const(c) => list.extend(self.lower_const_item(c, &attrs, parent)),
            syn::Item::Static(s) => list.extend(self.lower_static(s, &attrs, parent, false, ThreadLocalKind::No)),
            syn::Item::Use(u) => {
                let def = self.def(parent, DefKind::Use, Name::empty());
                let vis = self.vis(u);
                let mut leaves = Vec::new();
                if let Some(tree) = u.use_tree() {
                    let prefix = Path { anchor: PathAnchor::Plain, qself: None, segments: Vec::new(), span };
                    self.use_leaves(&tree, &prefix, vis, &mut leaves);
                }
                list.push(self.push_item(
                    def,
                    Name::empty(),
                    span,
                    span,
                    vis,
                    Attrs::default(),
                    ItemKind::Use(UseTree { leaves }),
                ));
            }
            syn::Item::ExternCrate(e) => {
                let name = e.name_ref().map_or(Name::empty(), |n| name_of(n.text()));
                let rename = e.rename().map(|r| r.name().map_or(Name::new("_"), |n| name_of(n.text())));
                let shown = rename.unwrap_or(name);
                let def = self.def(parent, DefKind::ExternCrate, shown);
                let kind = ItemKind::ExternCrate { name, rename };
                list.push(self.push_item(def, shown, span, span, self.vis(e), Attrs::default(), kind));
            }
            syn::Item::ExternBlock(e) => self.lower_extern_block(e, &attrs, span, parent, list),
            syn::Item::Module(m) => {
                let (name, name_span) = self.name(m, span);
                let item_attrs = self.item_attrs(&attrs);
                let def = self.def(parent, DefKind::Mod, name);
                list.push(self.push_item(def, name, name_span, span, self.vis(m), item_attrs, ItemKind::Mod));
                let outer = self.scope.len();
                match m.item_list() {
                    Some(items) => self.in_inline_module(name, &attrs, |lo| lo.module_items(items.syntax(), def)),
                    None if self.is_model => self.out.modules.push((def, Vec::new())),
                    None => {
                        let slot = self.out.modules.len();
                        self.in_module_file(name, name_span, &attrs, |lo, root, _, _| lo.module_items(root, def));
                        if self.out.modules.len() == slot {
                            self.out.modules.push((def, Vec::new()));
                        }
                    }
                }
                if !attrs.has("macro_use") {
                    self.scope.truncate(outer);
                }
            }
            syn::Item::MacroRules(m) => {
                if let Some(def) = self.macro_rules(m, false) {
                    self.scope.push((def.name, def.clone()));
                    self.by_name.insert(def.name, def.clone());
                    let id = self.def(parent, DefKind::MacroRules, def.name);
                    let vis = if attrs.has("macro_export") { Visibility::Public } else { Visibility::Private };
                    let (name, name_span) = self.name(m, span);
                    list.push(self.push_item(id, name, name_span, span, vis, Attrs::default(), ItemKind::MacroRules));
                }
            }
            syn::Item::MacroCall(m) => self.macro_items(m, parent, list),
            syn::Item::MacroDef(_) => self.unsupported(span, "`macro` definitions are not supported".into()),
            syn::Item::AsmExpr(_) => self.unsupported(span, "assembly is not looked into".into()),
        }
    }

    pub(super) fn push_item(
        &mut self,
        def: DefId,
        name: Name,
        name_span: Span,
        span: Span,
        vis: Visibility,
        attrs: Attrs,
        kind: ItemKind,
    ) -> DefId {
        self.out.items.push(Item { def, name, name_span, span, vis, attrs, kind });
        def
    }

    /// Puts an item before those pushed since `at`: containers come before their members.
    fn insert_item(&mut self, at: usize, item: Item) {
        self.out.items.insert(at.min(self.out.items.len()), item);
    }

    // ------------------------------------------------------------------------------------------------ use

    fn use_leaves(&mut self, tree: &syn::UseTree, prefix: &Path, vis: Visibility, out: &mut Vec<UseLeaf>) {
        let span = self.span_of(tree);
        self.nested(span, |lo| lo.use_leaves_inner(tree, span, prefix, vis, out));
    }

    fn use_leaves_inner(
        &mut self,
        tree: &syn::UseTree,
        span: Span,
        prefix: &Path,
        vis: Visibility,
        out: &mut Vec<UseLeaf>,
    ) {
        let at_start = prefix.segments.is_empty() && prefix.anchor == PathAnchor::Plain;
        let mut path = Path { span, ..prefix.clone() };
        let mut names_self = false;
        match tree.path() {
            Some(p) => {
                let own = self.lower_path(&p);
                if at_start {
                    path = own;
                } else if own.segments.is_empty() && own.anchor == PathAnchor::Super(0) {
                    // `a::{self}`
                    names_self = true;
                } else {
                    path.segments.extend(own.segments);
                }
            }
            None => {
                // `use ::{a, b}`, `use ::*`
                let global = tree
                    .syntax()
                    .children_with_tokens()
                    .find_map(|t| t.into_token())
                    .is_some_and(|t| t.kind() == SyntaxKind::COLON2);
                if at_start && global {
                    path.anchor = PathAnchor::Global;
                }
            }
        }
        if let Some(list) = tree.use_tree_list() {
            for t in list.use_trees() {
                self.use_leaves(&t, &path, vis, out);
            }
            return;
        }
        path.span = span;
        if tree.star_token().is_some() {
            out.push(UseLeaf { path, kind: UseKind::Glob, vis });
            return;
        }
        let renamed = tree.rename().map(|r| r.name().map_or(Name::new("_"), |n| name_of(n.text())));
        let last = path.segments.last().map(|s| s.name);
        let _ = names_self;
        let name = match renamed.or(last) {
            Some(n) => n,
            // `use crate as x` has a name; `use self` alone is an error that resolution tells.
            None => return,
        };
        out.push(UseLeaf { path, kind: UseKind::Named(name), vis });
    }

    // ------------------------------------------------------------------------------------------------ data types

    pub(super) fn lower_fields(&mut self, list: Option<syn::FieldList>, unit: bool) -> VariantData {
        let mut fields = Vec::new();
        let shape = match list {
            Some(syn::FieldList::RecordFieldList(l)) => {
                for f in l.fields() {
                    if !self.is_on(f.syntax()) {
                        continue;
                    }
                    let span = self.item_span(f.syntax());
                    let (name, _) = self.name(&f, span);
                    let ty = self.lower_type_opt(f.ty(), span);
                    fields.push(FieldDef { name, ty, vis: self.vis(&f), span });
                }
                VariantShape::Named
            }
            Some(syn::FieldList::TupleFieldList(l)) => {
                for f in l.fields() {
                    if !self.is_on(f.syntax()) {
                        continue;
                    }
                    let span = self.item_span(f.syntax());
                    let name = Name::new(&fields.len().to_string());
                    let ty = self.lower_type_opt(f.ty(), span);
                    fields.push(FieldDef { name, ty, vis: self.vis(&f), span });
                }
                VariantShape::Tuple
            }
            None => {
                if unit {
                    VariantShape::Unit
                } else {
                    VariantShape::Named
                }
            }
        };
        VariantData { shape, fields, discriminant: None }
    }

    fn lower_enum(&mut self, e: &syn::Enum, attrs: &NodeAttrs, span: Span, parent: DefId, list: &mut Vec<DefId>) {
        let mut item_attrs = self.item_attrs(attrs);
        item_attrs.unknown_derive = self.has_unknown_derive(&syn::Adt::Enum(e.clone()), attrs);
        let (name, name_span) = self.name(e, span);
        let def = self.def(parent, DefKind::Enum, name);
        let generics = self.lower_generics(e);
        let at = self.out.items.len();
        let mut variants = Vec::new();
        for v in e.variant_list().into_iter().flat_map(|l| l.variants()) {
            if !self.is_on(v.syntax()) {
                continue;
            }
            let vspan = self.item_span(v.syntax());
            let (vname, vname_span) = self.name(&v, vspan);
            let vdef = self.def(def, DefKind::Variant, vname);
            let mut data = self.lower_fields(v.field_list(), true);
            data.discriminant = v.const_arg().map(|c| self.lower_const_arg(Some(c), types::AnonymousType::Inferred));
            variants.push(self.push_item(
                vdef,
                vname,
                vname_span,
                vspan,
                Visibility::Public,
                Attrs::default(),
                ItemKind::Variant(data),
            ));
        }
        let vis = self.vis(e);
        let kind = ItemKind::Enum(EnumItem { generics, variants });
        self.insert_item(at, Item { def, name, name_span, span, vis, attrs: item_attrs, kind });
        list.push(def);
        self.expand_derives(&syn::Adt::Enum(e.clone()), attrs, parent, list);
    }

    fn lower_type_alias(&mut self, t: &syn::TypeAlias, attrs: &NodeAttrs, parent: DefId) -> Option<DefId> {
        let span = self.item_span(t.syntax());
        let item_attrs = Attrs { is_default: t.default_token().is_some(), ..self.item_attrs(attrs) };
        let (name, name_span) = self.name(t, span);
        let def = self.def(parent, DefKind::TypeAlias, name);
        let generics = self.lower_generics(t);
        let bounds = self.lower_bounds(t.type_bound_list());
        let mut ty = t.ty().map(|t| self.lower_type(&t));
        if let Some(ty) = &mut ty {
            add_props(ty, item_attrs.props);
        }
        let kind = ItemKind::TypeAlias(TypeAliasItem { generics, bounds, ty });
        Some(self.push_item(def, name, name_span, span, self.vis(t), item_attrs, kind))
    }

    fn lower_const_item(&mut self, c: &syn::Const, attrs: &NodeAttrs, parent: DefId) -> Option<DefId> {
        let span = self.item_span(c.syntax());
        let item_attrs = Attrs { is_default: c.default_token().is_some(), ..self.item_attrs(attrs) };
        let (mut name, name_span) = self.name(c, span);
        if c.underscore_token().is_some() {
            name = Name::new("_");
        }
        let def = self.def(parent, DefKind::Const, name);
        let generics = self.lower_generics(c);
        let ty = self.lower_type_opt(c.ty(), span);
        let body = c.body();
        let value = body
            .as_ref()
            .map(|b| self.lower_const(b))
            .filter(|v| matches!(v, ConstRef::Int(_) | ConstRef::Bool(_) | ConstRef::Char(_)));
        let kind = ItemKind::Const(ConstItem { generics, ty, has_body: body.is_some(), value });
        self.push_item(def, name, name_span, span, self.vis(c), item_attrs, kind);
        if let Some(b) = body {
            self.with_body(def, |lo| (Vec::new(), lo.lower_expr(&b)));
        }
        Some(def)
    }

    pub(super) fn lower_static(
        &mut self,
        s: &syn::Static,
        attrs: &NodeAttrs,
        parent: DefId,
        is_foreign: bool,
        thread_local: ThreadLocalKind,
    ) -> Option<DefId> {
        let span = self.item_span(s.syntax());
        let item_attrs = self.item_attrs(attrs);
        let (name, name_span) = self.name(s, span);
        let def = self.def(parent, DefKind::Static, name);
        let inner = self.lower_type_opt(s.ty(), span);
        let ty = match thread_local {
            ThreadLocalKind::Macro => {
                let at = inner.span;
                self.path_type(PathAnchor::Global, &["std", "thread", "LocalKey"], vec![inner], at)
            }
            ThreadLocalKind::TaskMacro => {
                let at = inner.span;
                self.path_type(PathAnchor::Global, &["tokio", "task", "LocalKey"], vec![inner], at)
            }
            ThreadLocalKind::No | ThreadLocalKind::Attribute => inner,
        };
        let thread_local = if thread_local == ThreadLocalKind::No && item_attrs.thread_local {
            ThreadLocalKind::Attribute
        } else {
            thread_local
        };
        let body = s.body();
        let mutable = s.mut_token().is_some();
        let kind = ItemKind::Static(StaticItem { ty, mutable, is_foreign, has_body: body.is_some(), thread_local });
        self.push_item(def, name, name_span, span, self.vis(s), item_attrs, kind);
        if let Some(b) = body {
            self.with_body(def, |lo| (Vec::new(), lo.lower_expr(&b)));
        }
        Some(def)
    }

    fn lower_extern_block(
        &mut self,
        e: &syn::ExternBlock,
        attrs: &NodeAttrs,
        span: Span,
        parent: DefId,
        list: &mut Vec<DefId>,
    ) {
        let item_attrs = self.item_attrs(attrs);
        let def = self.def(parent, DefKind::ExternBlock, Name::empty());
        let at = self.out.items.len();
        let mut items = Vec::new();
        // In a dependency each is an item of the module by itself.
        let owner = if self.tag.is_some() { parent } else { def };
        for item in e.extern_item_list().into_iter().flat_map(|l| l.extern_items()) {
            let Some(attrs) = self.node_attrs(item.syntax()) else { continue };
            let item_span = self.item_span(item.syntax());
            match item {
                syn::ExternItem::Fn(f) => items.extend(self.lower_fn(&f, &attrs, owner, FnPlace::Extern)),
                syn::ExternItem::Static(s) => {
                    items.extend(self.lower_static(&s, &attrs, owner, true, ThreadLocalKind::No))
                }
                syn::ExternItem::TypeAlias(t) => {
                    let (name, name_span) = self.name(&t, item_span);
                    let id = self.def(def, DefKind::ExternType, name);
                    items.push(self.push_item(
                        id,
                        name,
                        name_span,
                        item_span,
                        self.vis(&t),
                        Attrs::default(),
                        ItemKind::ExternType,
                    ));
                }
                syn::ExternItem::MacroCall(_) => {
                    self.unsupported(item_span, "macros in `extern` blocks are not supported".into())
                }
            }
        }
        let kind = ItemKind::ExternBlock { items };
        self.insert_item(
            at,
            Item { def, name: Name::empty(), name_span: span, span, vis: Visibility::Private, attrs: item_attrs, kind },
        );
        list.push(def);
    }

    // ------------------------------------------------------------------------------------------------ traits and impls

    fn lower_trait(&mut self, t: &syn::Trait, attrs: &NodeAttrs, span: Span, parent: DefId, list: &mut Vec<DefId>) {
        let item_attrs = self.item_attrs(attrs);
        let (name, name_span) = self.name(t, span);
        let def = self.def(parent, DefKind::Trait, name);
        let generics = self.lower_generics(t);
        let alias = t.eq_token().is_some();
        let supertraits = self.lower_bounds(t.type_bound_list());
        let place = FnPlace::Trait { async_trait: item_attrs.async_trait };
        let at = self.out.items.len();
        let mut items = Vec::new();
        for item in t.assoc_item_list().into_iter().flat_map(|l| l.assoc_items()) {
            self.lower_assoc(&item, def, place, &mut items);
        }
        let kind = ItemKind::Trait(TraitItem {
            generics,
            supertraits,
            items,
            is_auto: t.auto_token().is_some(),
            is_unsafe: t.unsafe_token().is_some(),
            alias,
        });
        let vis = self.vis(t);
        self.insert_item(at, Item { def, name, name_span, span, vis, attrs: item_attrs, kind });
        list.push(def);
    }

    pub(super) fn lower_impl(
        &mut self,
        i: &syn::Impl,
        attrs: &NodeAttrs,
        span: Span,
        parent: DefId,
        derived: bool,
        list: &mut Vec<DefId>,
    ) {
        let item_attrs = self.item_attrs(attrs);
        let def = self.def(parent, DefKind::Impl, Name::empty());
        let generics = self.lower_generics(i);
        let (trait_ty, self_ty) = impl_types(i);
        let trait_path = match trait_ty {
            Some(syn::Type::PathType(p)) => p.path().map(|p| self.lower_path(&p)),
            Some(other) => {
                let span = self.span_of(&other);
                self.unsupported(span, "this form of `impl` is not supported".into());
                None
            }
            None => None,
        };
        let self_ty = self.lower_type_opt(self_ty, span);
        let place = FnPlace::Impl { async_trait: item_attrs.async_trait };
        let at = self.out.items.len();
        let mut items = Vec::new();
        for item in i.assoc_item_list().into_iter().flat_map(|l| l.assoc_items()) {
            self.lower_assoc(&item, def, place, &mut items);
        }
        let head_end = i.assoc_item_list().map_or(i.syntax().text_range().end(), |l| l.syntax().text_range().start());
        let head = i
            .syntax()
            .children_with_tokens()
            .filter(|c| !c.kind().is_trivia() && c.kind() != SyntaxKind::ATTR && c.text_range().end() <= head_end)
            .map(|c| c.text_range())
            .reduce(|a, b| a.cover(b))
            .map_or(span, |r| self.range_span(r));
        let kind = ItemKind::Impl(ImplItem {
            generics,
            trait_path,
            negative: i.excl_token().is_some(),
            is_unsafe: i.unsafe_token().is_some(),
            is_default: i.default_token().is_some(),
            self_ty,
            items,
            derived: derived || attrs.has("automatically_derived"),
        });
        self.insert_item(
            at,
            Item { def, name: Name::empty(), name_span: head, span, vis: Visibility::Public, attrs: item_attrs, kind },
        );
        list.push(def);
    }

    pub(super) fn lower_assoc(&mut self, item: &syn::AssocItem, parent: DefId, place: FnPlace, items: &mut Vec<DefId>) {
        self.in_piece(item.syntax(), parent, |lo| {
            let Some(attrs) = lo.node_attrs(item.syntax()) else { return };
            match item {
                syn::AssocItem::Fn(f) => items.extend(lo.lower_fn(f, &attrs, parent, place)),
                syn::AssocItem::Const(c) => items.extend(lo.lower_const_item(c, &attrs, parent)),
                syn::AssocItem::TypeAlias(t) => items.extend(lo.lower_type_alias(t, &attrs, parent)),
                syn::AssocItem::MacroCall(m) => lo.macro_assoc_items(m, parent, place, items),
            }
        });
    }

    // ------------------------------------------------------------------------------------------------ functions

    pub(super) fn lower_fn(&mut self, f: &syn::Fn, attrs: &NodeAttrs, parent: DefId, place: FnPlace) -> Option<DefId> {
        let span = self.item_span(f.syntax());
        let item_attrs = Attrs { is_default: f.default_token().is_some(), ..self.item_attrs(attrs) };
        let (name, name_span) = self.name(f, span);
        let def = self.def(parent, DefKind::Fn, name);
        let old_sig = std::mem::take(&mut self.sig);

        let mut generics = self.lower_generics(f);
        self.sig.base = generics.params.len() as u32;
        self.sig.in_params = true;
        let list = f.param_list();
        let (mut props, mut props_span) = list.as_ref().map_or((Props::NONE, None), |l| self.props_after(l.syntax()));
        if item_attrs.props != Props::NONE {
            props = props.union(item_attrs.props);
            props_span = props_span.or_else(|| attrs.get("props").map(|m| self.span_of(m)));
        }
        if place == FnPlace::Extern
            && props != Props::NONE
            && let Some(span) = props_span
        {
            let message = format!("a property of a foreign function can only be asserted: `props(unsafe {props})`");
            self.push_error(FrontError { span, kind: FrontErrorKind::Property, message, help: None });
        }
        if item_attrs.props_unsafe != Props::NONE && props_span.is_none() {
            props_span = attrs.get("props").map(|m| self.span_of(m));
        }
        let mut params = Vec::new();
        let (mut variadic, mut has_self) = (false, false);
        let mut self_by_ref = false;
        let mut written: Vec<syn::Param> = Vec::new();
        if let Some(list) = &list {
            if let Some(s) = list.self_param().filter(|s| self.is_on(s.syntax())) {
                has_self = true;
                self_by_ref = s.amp_token().is_some();
                params.push(self.self_type(&s));
            }
            for p in list.params() {
                if !self.is_on(p.syntax()) {
                    continue;
                }
                if p.dotdotdot_token().is_some() {
                    variadic = true;
                    continue;
                }
                let pspan = self.span_of(&p);
                match p.ty() {
                    Some(t) => params.push(self.lower_type(&t)),
                    None => {
                        let t = self.type_ref(TypeRefKind::Error, pspan);
                        params.push(t);
                    }
                }
                written.push(p);
            }
        }
        self.sig.in_params = false;
        generics.params.append(&mut self.sig.synthetic);
        let mut ret = self.lower_ret(f.ret_type(), span_before_body(self, f, span));
        let return_impls = self.sig.return_impls;
        self.sig = old_sig;

        let mut is_async = f.async_token().is_some();
        let boxed = place.async_trait().filter(|_| is_async);
        if let Some(a) = boxed {
            is_async = false;
            ret = self.boxed_future(ret, a);
            if matches!(place, FnPlace::Trait { .. }) && f.body().is_some() && !a.maybe_send && has_self {
                // As the macro does: the default body's future must be `Send`.
                let bound = if self_by_ref
                    && list.as_ref().and_then(|l| l.self_param()).is_some_and(|s| s.mut_token().is_none())
                {
                    "Sync"
                } else {
                    "Send"
                };
                let path = self.make_path(PathAnchor::Global, &["std", "marker", bound], name_span);
                let ty = self.path_type(PathAnchor::Plain, &["Self"], Vec::new(), name_span);
                let bounds =
                    vec![Bound { kind: BoundKind::Trait { path, maybe: false, props: Props::NONE }, span: name_span }];
                generics.where_preds.push(WherePred { ty, bounds, span: name_span });
            }
        }
        let runtime = if is_async && place == FnPlace::Module { self.runtime_attr(attrs) } else { None };
        if runtime.is_some() {
            is_async = false;
        }

        let body = f.body();
        let item = FnItem {
            generics,
            has_self,
            params,
            ret,
            is_async,
            is_gen: f.gen_token().is_some(),
            is_const: f.const_token().is_some(),
            is_unsafe: f.unsafe_token().is_some() || place == FnPlace::Extern && f.safe_token().is_none(),
            is_foreign: place == FnPlace::Extern,
            variadic,
            props,
            props_span,
            has_body: body.is_some(),
            sig_span: self.sig_span(f, span),
            return_impls,
        };
        self.push_item(def, name, name_span, span, self.vis(f), item_attrs, ItemKind::Fn(item));

        if let Some(body) = body {
            let self_param = list.as_ref().and_then(|l| l.self_param());
            self.with_body(def, |lo| {
                if boxed.is_some() {
                    return lo.async_trait_body(self_param, &written, &body);
                }
                let mut pats = Vec::new();
                if let Some(s) = self_param {
                    pats.push(lo.self_pat(&s));
                }
                for p in &written {
                    pats.push(lo.param_pat(p.pat(), lo.span_of(p)));
                }
                let root = match runtime {
                    Some(at) => lo.runtime_body(&body, at),
                    None => lo.lower_block_expr(&body),
                };
                (pats, root)
            });
        }
        Some(def)
    }

    fn sig_span(&self, f: &syn::Fn, span: Span) -> Span {
        let body = f.body().map(|b| b.syntax().text_range().start());
        f.syntax()
            .children_with_tokens()
            .filter(|c| {
                !c.kind().is_trivia()
                    && !matches!(c.kind(), SyntaxKind::ATTR | SyntaxKind::VISIBILITY | SyntaxKind::SEMICOLON)
            })
            .filter(|c| body.is_none_or(|b| c.text_range().start() < b))
            .map(|c| match c {
                // A node's range may be empty in broken code.
                NodeOrToken::Node(n) => n.text_range(),
                NodeOrToken::Token(t) => t.text_range(),
            })
            .reduce(|a, b| a.cover(b))
            .map_or(span, |r| self.range_span(r))
    }

    /// The type of a `self` parameter, written out.
    fn self_type(&mut self, s: &syn::SelfParam) -> TypeRef {
        let span = self.span_of(s);
        if let Some(t) = s.ty() {
            return self.lower_type(&t);
        }
        let ty = self.path_type(PathAnchor::Plain, &["Self"], Vec::new(), span);
        if s.amp_token().is_none() {
            return ty;
        }
        let is_static = s.lifetime().is_some_and(|l| l.text() == "'static");
        self.type_ref(TypeRefKind::Ref { ty, mutable: s.mut_token().is_some(), is_static }, span)
    }

    fn self_pat(&mut self, s: &syn::SelfParam) -> PatId {
        let span = self.opt_span(s.name().as_ref(), self.span_of(s));
        let hygiene = s.name().map_or(0, |n| self.origin(n.syntax().text_range()).hygiene);
        let mutable = s.mut_token().is_some() && s.amp_token().is_none();
        self.bind_pat(Name::new("self"), hygiene, mutable, span)
    }

    fn param_pat(&mut self, pat: Option<syn::Pat>, span: Span) -> PatId {
        match pat {
            Some(p) => self.lower_pat(&p),
            None => self.alloc_pat(PatKind::Missing, span),
        }
    }

    /// `Pin<Box<dyn Future<Output = T> + Send>>`
    fn boxed_future(&mut self, output: TypeRef, a: AsyncTraitAttr) -> TypeRef {
        let span = output.span;
        let mut future = self.make_path(PathAnchor::Global, &["std", "future", "Future"], span);
        if let Some(last) = future.segments.last_mut() {
            let item = AssocConstraint {
                name: Name::new("Output"),
                args: None,
                ty: Some(output),
                const_value: None,
                bounds: Vec::new(),
                span,
            };
            last.args = Some(Box::new(GenericArgs { constraints: vec![item], ..GenericArgs::default() }));
        }
        let bound = |path| Bound { kind: BoundKind::Trait { path, maybe: false, props: Props::NONE }, span };
        let mut bounds = vec![bound(future)];
        if !a.maybe_send {
            bounds.push(bound(self.make_path(PathAnchor::Global, &["std", "marker", "Send"], span)));
        }
        let object = self.type_ref(TypeRefKind::Dyn(bounds), span);
        let boxed = self.path_type(PathAnchor::Global, &["std", "boxed", "Box"], vec![object], span);
        self.path_type(PathAnchor::Global, &["std", "pin", "Pin"], vec![boxed], span)
    }

    /// `#[async_trait]`'s body: `Box::pin(async move { let x = x; …; body })`.
    fn async_trait_body(
        &mut self,
        self_param: Option<syn::SelfParam>,
        params: &[syn::Param],
        body: &syn::BlockExpr,
    ) -> (Vec<PatId>, ExprId) {
        let span = self.span_of(body);
        let mut pats = Vec::new();
        let mut stmts = Vec::new();
        if let Some(s) = &self_param {
            pats.push(self.self_pat(s));
        }
        let mut inner: Vec<(String, Option<syn::Pat>)> = Vec::new();
        for (i, p) in params.iter().enumerate() {
            let pspan = self.span_of(p);
            match p.pat() {
                Some(syn::Pat::IdentPat(id)) if id.pat().is_none() && id.ref_token().is_none() => {
                    let name = id.name().map_or(String::new(), |n| n.text().to_string());
                    pats.push(self.lower_pat(&syn::Pat::IdentPat(id.clone())));
                    inner.push((name, Some(syn::Pat::IdentPat(id))));
                }
                pat => {
                    let name = format!("__arg{i}");
                    pats.push(self.bind_pat(Name::new(&name), 0, false, pspan));
                    inner.push((name, pat));
                }
            }
        }
        let id = self.alloc(ExprKind::Missing, span);
        if self_param.is_some() {
            let pat = self.bind_pat(Name::new("self"), 0, false, span);
            let init = self.name_expr("self", 0, span);
            stmts.push(Stmt::Let { pat, ty: None, init: Some(init), els: None, span });
        }
        for (name, pat) in inner {
            let at = self.opt_span(pat.as_ref(), span);
            let pat = self.param_pat(pat, at);
            let init = self.name_expr(name.strip_prefix("r#").unwrap_or(&name), 0, at);
            stmts.push(Stmt::Let { pat, ty: None, init: Some(init), els: None, span: at });
        }
        let value = self.lower_block_expr(body);
        let block = self.alloc_block(stmts, Some(value), span);
        let def = self.coroutine_def(id.into_raw().into_u32());
        self.set(id, ExprKind::AsyncBlock { kind: CoroutineKind::Async, capture: CaptureBy::Value, body: block, def });
        let callee = self.path_expr(PathAnchor::Global, &["std", "boxed", "Box", "pin"], span);
        let root = self.alloc(ExprKind::Call { callee, args: vec![id] }, span);
        (pats, root)
    }

    /// The attribute that makes an `async fn` a sync one which runs it.
    fn runtime_attr(&self, attrs: &NodeAttrs) -> Option<Runtime> {
        attrs.paths().find_map(|p| match p {
            "tokio::main" | "tokio::test" | "actix_web::main" | "actix_rt::main" | "actix_web::test" => {
                Some(Runtime::Tokio)
            }
            "async_std::main" | "async_std::test" => Some(Runtime::AsyncStd),
            "main" | "test" => match self.imported.get(&Name::new(p)).and_then(|path| path.first()).map(|n| n.as_str())
            {
                Some("tokio") => Some(Runtime::Tokio),
                Some("async_std") => Some(Runtime::AsyncStd),
                _ => None,
            },
            _ => None,
        })
    }

    fn runtime_body(&mut self, body: &syn::BlockExpr, runtime: Runtime) -> ExprId {
        let span = self.span_of(body);
        let id = self.alloc(ExprKind::Missing, span);
        let inner = self.lower_block_expr(body);
        let def = self.coroutine_def(id.into_raw().into_u32());
        self.set(id, ExprKind::AsyncBlock { kind: CoroutineKind::Async, capture: CaptureBy::Ref, body: inner, def });
        let call = match runtime {
            Runtime::Tokio => {
                let callee = self.path_expr(PathAnchor::Global, &["tokio", "runtime", "Runtime", "new"], span);
                let new = self.alloc(ExprKind::Call { callee, args: Vec::new() }, span);
                let rt = self.method_call(new, "unwrap", Vec::new(), span);
                self.method_call(rt, "block_on", vec![id], span)
            }
            Runtime::AsyncStd => {
                let callee = self.path_expr(PathAnchor::Global, &["async_std", "task", "block_on"], span);
                self.alloc(ExprKind::Call { callee, args: vec![id] }, span)
            }
        };
        self.alloc_block(Vec::new(), Some(call), span)
    }

    /// Lowers a body that belongs to `owner`.
    pub(super) fn with_body(&mut self, owner: DefId, f: impl FnOnce(&mut Self) -> (Vec<PatId>, ExprId)) {
        let cx = BodyCx {
            owner,
            exprs: Arena::new(),
            pats: Arena::new(),
            bindings: Arena::new(),
            errors: Vec::new(),
            has_unsafe: false,
            block_module: None,
            pat_names: Vec::new(),
        };
        let old = self.body.replace(cx);
        let old_sig = std::mem::take(&mut self.sig);
        let macros = self.scope.len();
        let (params, root) = f(self);
        self.scope.truncate(macros);
        self.sig = old_sig;
        if let Some(b) = std::mem::replace(&mut self.body, old) {
            self.out.bodies.push(Body {
                owner,
                exprs: b.exprs,
                pats: b.pats,
                bindings: b.bindings,
                params,
                root,
                errors: b.errors,
                has_unsafe: b.has_unsafe,
            });
        }
    }

    /// Notes the macros of a file before it is lowered: `macro_rules!` for calls by path, and imported names.
    pub(super) fn scan_macros(&mut self, root: &SyntaxNode, module: Name) {
        if !self.src.text.contains("macro_rules") && !self.src.text.contains("use ") {
            return;
        }
        let mut stack: Vec<(SyntaxNode, Name)> = vec![(root.clone(), module)];
        while let Some((node, module)) = stack.pop() {
            for item in node.children().filter_map(syn::Item::cast) {
                match item {
                    syn::Item::MacroRules(m) => {
                        if let Some(def) = self.macro_rules(&m, false) {
                            self.by_module.insert((module, def.name), def.clone());
                            self.by_name.entry(def.name).or_insert(def);
                        }
                    }
                    syn::Item::Module(m) => {
                        let name = m.name().map_or(Name::empty(), |n| name_of(n.text()));
                        stack.extend(m.item_list().map(|l| (l.syntax().clone(), name)));
                    }
                    syn::Item::Use(u) => self.note_use(&u),
                    syn::Item::Fn(f) if self.fn_mentions_use(&f) => {
                        for n in f.syntax().descendants().filter_map(syn::Use::cast) {
                            self.note_use(&n);
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    fn fn_mentions_use(&self, f: &syn::Fn) -> bool {
        let r = f.syntax().text_range();
        self.src
            .text
            .get(u32::from(r.start()) as usize..u32::from(r.end()) as usize)
            .is_some_and(|t| t.contains("use "))
    }

    pub(super) fn note_use(&mut self, u: &syn::Use) {
        let mut stack: Vec<(syn::UseTree, Vec<Name>)> = u.use_tree().map(|t| (t, Vec::new())).into_iter().collect();
        while let Some((tree, mut path)) = stack.pop() {
            if let Some(p) = tree.path() {
                path.extend(p.syntax().descendants().filter_map(syn::NameRef::cast).map(|n| name_of(n.text())));
            }
            match tree.use_tree_list() {
                Some(l) => stack.extend(l.use_trees().map(|t| (t, path.clone()))),
                None if tree.star_token().is_some() => {
                    for name in builtin_macros::of_module(&path) {
                        let name = Name::new(name);
                        let full = path.iter().copied().chain([name]).collect();
                        self.imports = None;
                        self.imported.entry(name).or_insert(full);
                    }
                }
                None => {
                    let name = tree.rename().and_then(|r| r.name()).map(|n| name_of(n.text())).or(path.last().copied());
                    if let Some(name) = name.filter(|_| path.len() > 1) {
                        self.imports = None;
                        self.imported.entry(name).or_insert(path);
                    }
                }
            }
        }
    }
}

#[derive(Copy, Clone)]
enum Runtime {
    Tokio,
    AsyncStd,
}

fn span_before_body(lo: &Lowerer<'_>, f: &syn::Fn, span: Span) -> Span {
    lo.opt_span(f.param_list().as_ref(), span)
}

/// Trait and self type of an impl.
pub(super) fn impl_types(i: &syn::Impl) -> (Option<syn::Type>, Option<syn::Type>) {
    let mut types = i.syntax().children().filter_map(syn::Type::cast);
    let (first, second) = (types.next(), types.next());
    if i.for_token().is_some() { (first, second) } else { (None, first) }
}

/// Properties of an alias are those of the function type that it names.
fn add_props(ty: &mut TypeRef, props: Props) {
    if props == Props::NONE {
        return;
    }
    match &mut *ty.kind {
        TypeRefKind::FnPtr { props: p, .. } => *p = p.union(props),
        TypeRefKind::Dyn(bounds) | TypeRefKind::Impl { bounds, .. } => {
            for b in bounds {
                if let BoundKind::Trait { path, props: p, .. } = &mut b.kind
                    && let Some(sugar) =
                        path.segments.last_mut().and_then(|s| s.args.as_mut()).and_then(|a| a.fn_sugar.as_mut())
                {
                    *p = p.union(props);
                    *sugar = sugar.union(props);
                }
            }
        }
        TypeRefKind::Ref { ty, .. } | TypeRefKind::RawPtr(ty, _) => add_props(ty, props),
        TypeRefKind::Path(path) => {
            // `Box<dyn Fn()>`
            for arg in
                path.segments.last_mut().and_then(|s| s.args.as_mut()).into_iter().flat_map(|a| a.args.iter_mut())
            {
                if let GenericArg::Type(t) = arg {
                    add_props(t, props);
                }
            }
        }
        _ => {}
    }
}
