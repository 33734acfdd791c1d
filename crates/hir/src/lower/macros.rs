//! `macro_rules!`: matching, transcription, hygiene; and where macro calls stand.

use super::exprs::BlockCx;
use super::items::FnPlace;
use super::tokens::{Tok, close_of};
use super::*;
use asyncsend_syntax::Fragment;
use ra_ap_syntax::SyntaxKind::{self, *};
use ra_ap_syntax::ast::{self as syn, AstNode, HasName};
use smol_str::SmolStr;

/// Deepest expansion, as rustc's `recursion_limit`.
const MAX_EXPANSION_DEPTH: u32 = 128;
/// Most tokens that the macros of one text make in all.
const MAX_EXPANDED_TOKENS: usize = 2_000_000;

/// The same for a whole dependency.
const MAX_CRATE_TOKENS: usize = 20_000_000;

/// A `macro_rules!` definition.
pub(crate) struct MacroDef {
    pub(super) name: Name,
    rules: Vec<Rule>,
    /// Defined inside a body.
    local: bool,
    /// Defined in a model file: `$crate` is std.
    std: bool,
    /// Defined in a dependency: what its `$crate` is.
    tag: Option<SmolStr>,
    /// Of another crate than the one at hand: its tokens are the call's, for messages.
    foreign: bool,
}

struct Rule {
    matcher: Vec<Op>,
    body: Vec<Op>,
}

/// A piece of a matcher or transcriber.
enum Op {
    Tok(Tok),
    /// A bracketed group; only in matchers (transcribers keep the brackets as tokens).
    Group {
        open: SyntaxKind,
        inner: Vec<Op>,
    },
    /// `$name:kind`; without a kind in transcribers.
    Var {
        name: SmolStr,
        kind: Option<Frag>,
        toks: Vec<Tok>,
    },
    /// `$(..) sep op`
    Repeat {
        inner: Vec<Op>,
        sep: Vec<Tok>,
        op: SyntaxKind,
        vars: Vec<SmolStr>,
        toks: Vec<Tok>,
    },
    /// `$crate`
    Crate(Tok),
}

#[derive(Copy, Clone, PartialEq, Eq)]
enum Frag {
    Ident,
    Lifetime,
    Literal,
    Tt,
    Parsed(Fragment),
}

#[derive(Clone)]
enum Binding {
    Leaf(Rc<Leaf>),
    Seq(Rc<Vec<Binding>>),
}

struct Leaf {
    kind: Frag,
    toks: Vec<Tok>,
}

type Bindings = Vec<(SmolStr, Binding)>;

/// What a macro's path means.
pub(super) enum Resolved {
    Rules(Rc<MacroDef>),
    /// Crate (`std` for core and alloc) and name.
    Builtin(SmolStr, SmolStr),
    Unknown,
}

impl Lowerer<'_> {
    /// Reads a definition.
    pub(super) fn macro_rules(&mut self, m: &syn::MacroRules, local: bool) -> Option<Rc<MacroDef>> {
        let name = name_of(m.name()?.text());
        let toks = self.tt_tokens(&m.token_tree()?);
        let mut rules = Vec::new();
        let mut i = 0;
        while i < toks.len() {
            let end = close_of(&toks, i);
            let arrow =
                toks.get(end + 1).is_some_and(|t| t.kind == EQ) && toks.get(end + 2).is_some_and(|t| t.kind == R_ANGLE);
            let open = toks.get(end + 3).is_some_and(|t| matches!(t.kind, L_PAREN | L_BRACK | L_CURLY));
            if end <= i || !arrow || !open {
                let span = toks[i].origin.span;
                self.error(FrontErrorKind::Syntax, span, "expected a macro rule: `(pattern) => { body }`".into());
                break;
            }
            let body_end = close_of(&toks, end + 3).min(toks.len() - 1).max(end + 3);
            let old_pat = self.edition < Edition::E2021;
            let matcher = parse_ops(&toks[i + 1..end], true, old_pat);
            let body = parse_ops(toks.get(end + 4..body_end).unwrap_or_default(), false, old_pat);
            rules.push(Rule { matcher, body });
            i = body_end + 1;
            while toks.get(i).is_some_and(|t| t.kind == SEMICOLON) {
                i += 1;
            }
        }
        Some(Rc::new(MacroDef { name, rules, local, std: self.is_model, tag: self.tag.clone(), foreign: false }))
    }

    /// Reads the definition of a dependency's macro.
    fn foreign_macro(&mut self, found: Option<MacroText>) -> Option<Rc<MacroDef>> {
        let MacroText { text, tag } = found?;
        if let Some(known) = self.foreign.get(&text.as_ptr()) {
            return known.clone();
        }
        // No span of it is ever shown, and no error: the tokens take the place of the call.
        let map = SrcMap::file(FileId(0), 0);
        let (body, errors) = (self.body.take(), std::mem::take(&mut self.out.errors));
        let (root, src) = self.parse_text(Rc::from(text), map, syntax::Entry::Items);
        let own = self.tag.replace(tag);
        let def = root
            .children()
            .find_map(syn::MacroRules::cast)
            .and_then(|m| self.in_src(src, |lo| lo.macro_rules(&m, false)));
        (self.tag, self.body, self.out.errors) = (own, body, errors);
        let def = def.and_then(Rc::into_inner).map(|d| Rc::new(MacroDef { foreign: true, ..d }));
        self.foreign.insert(text.as_ptr(), def.clone());
        def
    }

    fn own_macro(&mut self, name: Name, call: &syn::MacroCall) -> Option<Rc<MacroDef>> {
        let at = self.origin(call.syntax().text_range()).span.start;
        self.foreign_macro(self.host.own_macro(name, Some(at)))
    }

    /// The macro of the crate that a path names. Of several with one name, the module before it tells which.
    fn macro_at(&self, path: &[Name]) -> Option<Rc<MacroDef>> {
        let (last, before) = path.split_last()?;
        let of_module = before.last().and_then(|module| self.by_module.get(&(*module, *last)));
        of_module.or_else(|| self.by_name.get(last)).cloned()
    }

    /// Finds the macro that a call means.
    pub(super) fn resolve_macro(&mut self, call: &syn::MacroCall) -> Resolved {
        let Some(path) = call.path() else { return Resolved::Unknown };
        let builtin_code = self.is_builtin(path.syntax().text_range());
        let mut names: Vec<Name> = Vec::new();
        let mut at = Some(path);
        while let Some(p) = at {
            names.extend(p.segment().and_then(|s| s.name_ref()).map(|n| name_of(n.text())));
            at = p.qualifier();
        }
        names.reverse();
        let builtin = |krate: &str, name: Name| {
            let krate = if matches!(krate, "core" | "alloc") { "std" } else { krate };
            Resolved::Builtin(SmolStr::new(krate), SmolStr::new_static(name.as_str()))
        };
        match names[..] {
            [] => Resolved::Unknown,
            [name] => {
                if builtin_code {
                    return builtin("std", name);
                }
                if let Some((_, def)) = self.scope.iter().rev().find(|(n, _)| *n == name) {
                    return Resolved::Rules(def.clone());
                }
                let imported = self.imported.get(&name).cloned().or_else(|| self.host.imported(name));
                if let Some(path) = imported
                    && let (Some(first), Some(last)) = (path.first(), path.last())
                {
                    if matches!(first.as_str(), "crate" | "self" | "super") {
                        if let Some(def) = self.macro_at(&path).or_else(|| self.own_macro(*last, call)) {
                            return Resolved::Rules(def);
                        }
                        if let Some((krate, name)) = self.passed_on(*last) {
                            return builtin(krate.as_str(), name);
                        }
                    } else if builtin_macros::is_known(first.as_str(), last.as_str()) {
                        return builtin(first.as_str(), *last);
                    } else if let Some(def) = self.foreign_macro(self.host.foreign_macro(&path)) {
                        return Resolved::Rules(def);
                    }
                }
                if let Some(def) = self.own_macro(name, call) {
                    return Resolved::Rules(def);
                }
                if let Some(krate) = builtin_macros::crate_of(name.as_str()) {
                    return builtin(krate, name);
                }
                if let Some(def) = self.by_name.get(&name) {
                    return Resolved::Rules(def.clone());
                }
                self.foreign_macro(self.host.foreign_macro(&[name])).map_or(Resolved::Unknown, Resolved::Rules)
            }
            [first, .., last] => {
                if builtin_code && first == "crate" {
                    return builtin("std", last);
                }
                if !matches!(first.as_str(), "crate" | "self" | "super")
                    && builtin_macros::is_known(first.as_str(), last.as_str())
                {
                    return builtin(first.as_str(), last);
                }
                // A module or crate alias may hide a known macro: `use futures as f; f::join!(..)`.
                if let Some(krate) = self.imported.get(&first).and_then(|p| p.first())
                    && builtin_macros::is_known(krate.as_str(), last.as_str())
                {
                    return builtin(krate.as_str(), last);
                }
                // `$crate` of the macros of a dependency, in a call among its own items.
                let is_tag = self.tag.as_ref().is_some_and(|tag| first == tag.as_str());
                let is_own = is_tag || matches!(first.as_str(), "crate" | "self" | "super");
                if !is_own && let Some(def) = self.foreign_macro(self.host.foreign_macro(&names)) {
                    return Resolved::Rules(def);
                }
                match self.macro_at(&names).or_else(|| self.own_macro(last, call)) {
                    Some(d) => Resolved::Rules(d),
                    // Imported where the path leads: `use tokio::join; mod m { .. super::join!(..) }`.
                    None if is_own && let Some((krate, name)) = self.passed_on(last) => builtin(krate.as_str(), name),
                    // The proc macros that the crate's own macros call.
                    None if matches!(last.as_str(), "stream_inner" | "try_stream_inner") => {
                        builtin("async_stream", last)
                    }
                    // Passed on under this path: `$crate::__private::format_args!(..)`.
                    None => match builtin_macros::crate_of(last.as_str()) {
                        Some("std") => builtin("std", last),
                        _ => Resolved::Unknown,
                    },
                }
            }
        }
    }

    /// The known macro that another module of the crate imports under a name: its crate and its name there.
    fn passed_on(&self, name: Name) -> Option<(Name, Name)> {
        let path = self.imported.get(&name).cloned().or_else(|| self.host.imported(name))?;
        let (first, last) = (*path.first()?, *path.last()?);
        builtin_macros::is_known(first.as_str(), last.as_str()).then_some((first, last))
    }

    pub(super) fn macro_name(call: &syn::MacroCall) -> String {
        call.path().map(|p| p.syntax().text().to_string().split_whitespace().collect::<String>()).unwrap_or_default()
    }

    fn unknown_macro(&mut self, call: &syn::MacroCall, span: Span) {
        let name = Self::macro_name(call);
        self.unsupported(span, format!("the macro `{name}!` is not known"));
    }

    // ------------------------------------------------------------------------------------------------ calls

    /// Expands a call of a `macro_rules!` macro.
    pub(super) fn expand(&mut self, def: &MacroDef, call: &syn::MacroCall, span: Span) -> Option<Vec<Tok>> {
        let args = self.tt_tokens(&call.token_tree()?);
        if self.expansion_over {
            return None;
        }
        if self.expansion_depth >= MAX_EXPANSION_DEPTH {
            self.expansion_over = true;
            let message = format!("recursion limit ({MAX_EXPANSION_DEPTH}) reached while expanding `{}!`", def.name);
            self.error(FrontErrorKind::Limit, span, message);
            return None;
        }
        for rule in &def.rules {
            let mut binds = Bindings::new();
            if self.match_ops(&rule.matcher, &args, 0, &mut binds) == Some(args.len()) {
                let hygiene = self.new_hygiene(def.local);
                let most = if self.outlining { MAX_CRATE_TOKENS } else { MAX_EXPANDED_TOKENS };
                let budget = most.saturating_sub(self.expanded_tokens);
                let place = def.foreign.then_some(span);
                let tag = def.tag.clone();
                let mut t = Transcriber { out: Vec::new(), hygiene, std: def.std, tag, place, budget, error: None };
                t.run(&rule.body, &binds);
                self.expanded_tokens += t.out.len();
                if t.out.len() >= budget {
                    self.expansion_over = true;
                    self.error(FrontErrorKind::Limit, span, format!("macros expand to more than {most} tokens"));
                    return None;
                }
                if let Some(message) = t.error {
                    self.error(FrontErrorKind::Syntax, span, message);
                    return None;
                }
                return Some(t.out);
            }
        }
        self.error(FrontErrorKind::Syntax, span, format!("no rule of the macro `{}` matches this call", def.name));
        None
    }

    /// Expands a call, parses the result and lowers it with `f`.
    fn expanded<R>(
        &mut self,
        def: &MacroDef,
        call: &syn::MacroCall,
        span: Span,
        entry: syntax::Entry,
        f: impl FnOnce(&mut Self, &SyntaxNode) -> R,
    ) -> Option<R> {
        let mut toks = self.expand(def, call, span)?;
        if matches!(entry, syntax::Entry::Expr) {
            while toks.last().is_some_and(|t| t.kind == SEMICOLON) {
                toks.pop();
            }
        }
        Some(self.lower_toks(&toks, entry, f))
    }

    /// Parses tokens and lowers them with `f`, one expansion deeper.
    pub(super) fn lower_toks<R>(
        &mut self,
        toks: &[Tok],
        entry: syntax::Entry,
        f: impl FnOnce(&mut Self, &SyntaxNode) -> R,
    ) -> R {
        let (node, src) = self.parse_toks(toks, entry);
        self.expansion_depth += 1;
        let r = self.in_src(src, |lo| f(lo, &node));
        self.expansion_depth -= 1;
        r
    }

    /// Parses tokens as an expression and lowers it.
    pub(super) fn toks_expr(&mut self, toks: &[Tok], span: Span) -> ExprId {
        self.lower_toks(toks, syntax::Entry::Expr, |lo, node| match root_expr(node) {
            Some(e) => lo.lower_expr(&e),
            None => lo.missing(span),
        })
    }

    pub(super) fn macro_expr(&mut self, call: &syn::MacroCall, span: Span) -> ExprId {
        match self.resolve_macro(call) {
            Resolved::Rules(def) => {
                let id = self.expanded(&def, call, span, syntax::Entry::Expr, |lo, node| match root_expr(node) {
                    Some(e) => lo.lower_expr(&e),
                    // A macro may expand to nothing: `()`.
                    None => lo.alloc(ExprKind::Tuple(Vec::new()), span),
                });
                match id {
                    Some(id) => id,
                    None => self.missing(span),
                }
            }
            Resolved::Builtin(krate, name) => match self.builtin_expr(&krate, &name, call, span) {
                Some(id) => id,
                None => self.unsupported_macro(call, span),
            },
            Resolved::Unknown => self.unsupported_macro(call, span),
        }
    }

    fn unsupported_macro(&mut self, call: &syn::MacroCall, span: Span) -> ExprId {
        self.unknown_macro(call, span);
        self.alloc(ExprKind::Unsupported { operands: Vec::new(), reason: "an unknown macro" }, span)
    }

    /// A macro call as a statement: what it makes is spliced into the block.
    pub(super) fn macro_stmt(&mut self, call: &syn::MacroCall, semi: bool, out: &mut BlockCx) {
        let span = self.span_of(call);
        match self.resolve_macro(call) {
            Resolved::Rules(def) => {
                self.expanded(&def, call, span, syntax::Entry::Stmts, |lo, node| {
                    if let Some(expr) = lo.splice(node, semi, out) {
                        out.stmts.push(Stmt::Expr { expr, semi });
                    }
                });
            }
            Resolved::Builtin(krate, name) => {
                if krate == "cfg_if" {
                    let toks = self.cfg_if(call);
                    self.lower_toks(&toks, syntax::Entry::Stmts, |lo, node| {
                        if let Some(expr) = lo.splice(node, semi, out) {
                            out.stmts.push(Stmt::Expr { expr, semi });
                        }
                    });
                    return;
                }
                if let Some(kind) = builtin_macros::item_macro(&krate, &name) {
                    let module = self.block_module(out);
                    self.outside_body(|lo| lo.builtin_items(kind, call, module, &mut out.items));
                    return;
                }
                if self.makes_wasmtime_items(&krate, &name) {
                    let module = self.block_module(out);
                    self.outside_body(|lo| lo.wasmtime_items(&name, call, module, &mut out.items));
                    return;
                }
                if let Some(toks) = self.builtin_stmts(&krate, &name, call, span) {
                    self.lower_toks(&toks, syntax::Entry::Stmts, |lo, node| {
                        if let Some(expr) = lo.splice(node, true, out) {
                            out.stmts.push(Stmt::Expr { expr, semi: true });
                        }
                    });
                    return;
                }
                let expr = match self.builtin_expr(&krate, &name, call, span) {
                    Some(id) => id,
                    None => self.unsupported_macro(call, span),
                };
                out.stmts.push(Stmt::Expr { expr, semi });
            }
            Resolved::Unknown => {
                let expr = self.unsupported_macro(call, span);
                out.stmts.push(Stmt::Expr { expr, semi });
            }
        }
    }

    /// A macro call at the end of a block.
    pub(super) fn macro_tail(&mut self, call: &syn::MacroCall, out: &mut BlockCx) -> Option<ExprId> {
        let span = self.span_of(call);
        let braces = call.token_tree().is_some_and(|t| t.left_delimiter_token().is_some_and(|d| d.kind() == L_CURLY));
        match self.resolve_macro(call) {
            Resolved::Builtin(krate, _) if krate == "cfg_if" => {
                let toks = self.cfg_if(call);
                self.lower_toks(&toks, syntax::Entry::Stmts, |lo, node| lo.splice(node, false, out))
            }
            Resolved::Rules(def) if braces => {
                self.expanded(&def, call, span, syntax::Entry::Stmts, |lo, node| lo.splice(node, false, out)).flatten()
            }
            Resolved::Builtin(krate, name)
                if builtin_macros::item_macro(&krate, &name).is_some()
                    || self.makes_wasmtime_items(&krate, &name)
                    || builtin_macros::is_stmt_macro(&krate, &name) =>
            {
                self.macro_stmt(call, true, out);
                None
            }
            _ => Some(self.macro_expr(call, span)),
        }
    }

    /// Lowers statements into a block; returns the expression that they end in.
    fn splice(&mut self, node: &SyntaxNode, semi: bool, out: &mut BlockCx) -> Option<ExprId> {
        let stmts = syn::MacroStmts::cast(node.clone())?;
        for s in stmts.statements() {
            self.stmt(&s, out);
        }
        match stmts.expr()? {
            syn::Expr::MacroExpr(m) if semi => {
                self.macro_stmt(&m.macro_call()?, true, out);
                None
            }
            e => self.tail(&e, out),
        }
    }

    pub(super) fn macro_pat(
        &mut self,
        call: &syn::MacroCall,
        span: Span,
        f: impl FnOnce(&mut Self, &syn::Pat) -> PatId,
    ) -> PatId {
        match self.resolve_macro(call) {
            Resolved::Rules(def) => {
                let pat = self.expanded(&def, call, span, syntax::Entry::Pat, |lo, node| {
                    let pat = syn::Pat::cast(node.clone()).or_else(|| node.children().find_map(syn::Pat::cast));
                    match pat {
                        Some(p) => f(lo, &p),
                        None => lo.alloc_pat(PatKind::Missing, span),
                    }
                });
                match pat {
                    Some(p) => p,
                    None => self.alloc_pat(PatKind::Missing, span),
                }
            }
            // `concat!`, `stringify!`, `line!`…: literals. Others are no patterns.
            Resolved::Builtin(krate, name) => match self.builtin_expr(&krate, &name, call, span) {
                Some(e) if matches!(self.cx().exprs[e].kind, ExprKind::Lit(_) | ExprKind::BuiltinConst(_)) => {
                    self.alloc_pat(PatKind::Lit(e), span)
                }
                _ => {
                    self.unknown_macro(call, span);
                    self.alloc_pat(PatKind::Missing, span)
                }
            },
            Resolved::Unknown => {
                self.unknown_macro(call, span);
                self.alloc_pat(PatKind::Missing, span)
            }
        }
    }

    pub(super) fn macro_type(&mut self, call: &syn::MacroCall, span: Span) -> TypeRef {
        let ty = match self.resolve_macro(call) {
            Resolved::Rules(def) => self.expanded(&def, call, span, syntax::Entry::Type, |lo, node| {
                let ty = syn::Type::cast(node.clone()).or_else(|| node.children().find_map(syn::Type::cast));
                lo.lower_type_opt(ty, span)
            }),
            Resolved::Builtin(..) | Resolved::Unknown => {
                self.unknown_macro(call, span);
                None
            }
        };
        ty.unwrap_or_else(|| self.type_ref(TypeRefKind::Error, span))
    }

    pub(super) fn macro_const(&mut self, call: &syn::MacroCall) -> ConstRef {
        let span = self.span_of(call);
        match self.resolve_macro(call) {
            Resolved::Rules(def) => self
                .expanded(&def, call, span, syntax::Entry::Expr, |lo, node| root_expr(node).map(|e| lo.lower_const(&e)))
                .flatten()
                .unwrap_or(ConstRef::Unknown),
            Resolved::Builtin(..) | Resolved::Unknown => ConstRef::Unknown,
        }
    }

    pub(super) fn macro_items(&mut self, call: &syn::MacroCall, parent: DefId, list: &mut Vec<DefId>) {
        let span = self.span_of(call);
        match self.resolve_macro(call) {
            Resolved::Rules(def) => {
                self.expanded(&def, call, span, syntax::Entry::Items, |lo, node| {
                    for item in node.children().filter_map(syn::Item::cast) {
                        if let syn::Item::Use(u) = &item {
                            lo.note_use(u);
                        }
                        lo.lower_item(&item, parent, list);
                    }
                });
            }
            Resolved::Builtin(krate, _) if krate == "cfg_if" => {
                let toks = self.cfg_if(call);
                self.lower_toks(&toks, syntax::Entry::Items, |lo, node| {
                    for item in node.children().filter_map(syn::Item::cast) {
                        lo.lower_item(&item, parent, list);
                    }
                });
            }
            Resolved::Builtin(krate, name) if self.makes_wasmtime_items(&krate, &name) => {
                self.wasmtime_items(&name, call, parent, list);
            }
            Resolved::Builtin(krate, name) => match builtin_macros::item_macro(&krate, &name) {
                Some(kind) => self.builtin_items(kind, call, parent, list),
                None => match name.as_str() {
                    "include" => self.in_included(call, |lo, root, _, _| {
                        for item in root.children().filter_map(syn::Item::cast) {
                            lo.lower_item(&item, parent, list);
                        }
                    }),
                    "compile_error" => {
                        self.compile_error(call, span);
                    }
                    // Checks without code.
                    "global_asm" | "const_assert" => {}
                    _ => self.unknown_macro(call, span),
                },
            },
            Resolved::Unknown => self.unknown_macro(call, span),
        }
    }

    pub(super) fn macro_assoc_items(
        &mut self,
        call: &syn::MacroCall,
        parent: DefId,
        place: FnPlace,
        items: &mut Vec<DefId>,
    ) {
        let span = self.span_of(call);
        let Resolved::Rules(def) = self.resolve_macro(call) else {
            self.unknown_macro(call, span);
            return;
        };
        // `self` parameters parse in any function item.
        self.expanded(&def, call, span, syntax::Entry::Items, |lo, node| {
            for item in node.children().filter_map(syn::AssocItem::cast) {
                lo.lower_assoc(&item, parent, place, items);
            }
        });
    }

    // ------------------------------------------------------------------------------------------------ matching

    /// Matches from `pos`; the position after the match.
    fn match_ops(&mut self, ops: &[Op], toks: &[Tok], mut pos: usize, binds: &mut Bindings) -> Option<usize> {
        for op in ops {
            pos = match op {
                Op::Tok(t) | Op::Crate(t) => {
                    let found = toks.get(pos)?;
                    if found.kind != t.kind || found.text != t.text {
                        return None;
                    }
                    pos + 1
                }
                Op::Group { open, inner } => {
                    if toks.get(pos)?.kind != *open {
                        return None;
                    }
                    let end = close_of(toks, pos);
                    let body = toks.get(pos + 1..end)?;
                    if self.match_ops(inner, body, 0, binds)? != body.len() {
                        return None;
                    }
                    end + 1
                }
                Op::Var { name, kind, .. } => {
                    let kind = (*kind)?;
                    let end = self.match_fragment(kind, toks, pos)?;
                    let leaf = Leaf { kind, toks: toks[pos..end].to_vec() };
                    binds.push((name.clone(), Binding::Leaf(Rc::new(leaf))));
                    end
                }
                Op::Repeat { inner, sep, op, vars, .. } => {
                    let mut rounds: Vec<Bindings> = Vec::new();
                    loop {
                        let mut at = pos;
                        if !rounds.is_empty() {
                            if *op == QUESTION {
                                break;
                            }
                            if !sep.is_empty() {
                                let there = toks.get(at..at + sep.len());
                                if !there.is_some_and(|s| {
                                    s.iter().zip(sep).all(|(a, b)| a.kind == b.kind && a.text == b.text)
                                }) {
                                    break;
                                }
                                at += sep.len();
                            }
                        }
                        let mut own = Bindings::new();
                        match self.match_ops(inner, toks, at, &mut own) {
                            Some(end) if end > at => {
                                pos = end;
                                rounds.push(own);
                            }
                            _ => break,
                        }
                    }
                    if *op == PLUS && rounds.is_empty() {
                        return None;
                    }
                    for v in vars {
                        let seq = rounds
                            .iter()
                            .filter_map(|r| r.iter().find(|(n, _)| n == v).map(|(_, b)| b.clone()))
                            .collect();
                        binds.push((v.clone(), Binding::Seq(Rc::new(seq))));
                    }
                    pos
                }
            };
        }
        Some(pos)
    }

    /// The end of a parsed fragment at `pos`.
    pub(super) fn fragment_end(&self, fragment: Fragment, toks: &[Tok], pos: usize) -> Option<usize> {
        self.match_fragment(Frag::Parsed(fragment), toks, pos)
    }

    fn match_fragment(&self, kind: Frag, toks: &[Tok], pos: usize) -> Option<usize> {
        if kind == Frag::Parsed(Fragment::Vis) && pos >= toks.len() {
            return Some(pos);
        }
        let first = toks.get(pos)?;
        match kind {
            Frag::Ident => is_ident(first).then_some(pos + 1),
            Frag::Lifetime => (first.kind == LIFETIME_IDENT).then_some(pos + 1),
            Frag::Literal => {
                let at = pos + usize::from(first.kind == MINUS);
                let lit = toks.get(at)?;
                (lit.kind.is_literal() || matches!(lit.kind, TRUE_KW | FALSE_KW) && at == pos).then_some(at + 1)
            }
            Frag::Tt => tt_end(toks, pos),
            Frag::Parsed(f) => {
                match f {
                    Fragment::Block => {
                        if first.kind != L_CURLY {
                            return None;
                        }
                        let end = close_of(toks, pos);
                        return (end < toks.len()).then_some(end + 1);
                    }
                    // A lone token is common and needs no parser.
                    Fragment::Expr | Fragment::Ty | Fragment::Path | Fragment::Pat | Fragment::PatTop
                        if (first.kind == IDENT || f == Fragment::Expr && first.kind.is_literal())
                            && toks.get(pos + 1).is_none_or(|t| t.kind == COMMA || t.kind == SEMICOLON) =>
                    {
                        return Some(pos + 1);
                    }
                    _ => {}
                }
                // The parser sees no more than it takes: up to the next separator, then further if that is an error.
                let mut end = pos;
                loop {
                    end = window(f, toks, end);
                    let piece = &toks[pos..end];
                    let it = piece
                        .iter()
                        .enumerate()
                        .map(|(i, t)| (t.kind, t.text.as_str(), t.joint && i + 1 < piece.len()));
                    if let Some(n) = syntax::prefix(f, it, self.edition.syntax()) {
                        return Some(pos + n.min(piece.len()));
                    }
                    if end >= toks.len() {
                        return None;
                    }
                }
            }
        }
    }
}

/// The end of the next piece of a fragment, from `from`.
fn window(f: Fragment, toks: &[Tok], from: usize) -> usize {
    let mut i = from;
    let mut first = true;
    while i < toks.len() {
        match toks[i].kind {
            L_PAREN | L_BRACK | L_CURLY => {
                let curly = toks[i].kind == L_CURLY;
                i = close_of(toks, i);
                if curly && matches!(f, Fragment::Item | Fragment::Stmt) {
                    return (i + 1).min(toks.len());
                }
            }
            // The separator itself is part of the next, longer piece.
            COMMA if !first && !matches!(f, Fragment::Item | Fragment::Stmt) => return i,
            SEMICOLON if matches!(f, Fragment::Item) => return i + 1,
            SEMICOLON if !first => return i,
            EQ if !first && toks[i].joint && toks.get(i + 1).is_some_and(|t| t.kind == R_ANGLE) => return i,
            _ => {}
        }
        first = false;
        i += 1;
    }
    toks.len()
}

fn is_ident(t: &Tok) -> bool {
    t.text != "_" && t.text.chars().next().is_some_and(|c| c == '_' || c.is_alphabetic()) && !t.kind.is_literal()
}

/// End of the token tree at `pos`; a compound operator is one token.
fn tt_end(toks: &[Tok], pos: usize) -> Option<usize> {
    let first = toks.get(pos)?;
    match first.kind {
        L_PAREN | L_BRACK | L_CURLY => {
            let end = close_of(toks, pos);
            (end < toks.len()).then_some(end + 1)
        }
        R_PAREN | R_BRACK | R_CURLY => None,
        _ => Some(pos + operator_len(&toks[pos..])),
    }
}

/// Number of tokens that make one operator.
fn operator_len(toks: &[Tok]) -> usize {
    const THREE: &[&str] = &["<<=", ">>=", "...", "..="];
    const TWO: &[&str] = &[
        "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "%=", "^=", "&=", "|=", "<<",
        ">>", "..",
    ];
    let glued = |n: usize| {
        toks.len() >= n && toks[..n - 1].iter().all(|t| t.joint) && toks[..n].iter().all(|t| t.text.len() == 1)
    };
    let text = |n: usize| toks[..n].iter().map(|t| t.text.as_str()).collect::<String>();
    if glued(3) && THREE.contains(&text(3).as_str()) {
        3
    } else if glued(2) && TWO.contains(&text(2).as_str()) {
        2
    } else {
        1
    }
}

/// The expression that a parsed text is.
pub(super) fn root_expr(node: &SyntaxNode) -> Option<syn::Expr> {
    syn::Expr::cast(node.clone()).or_else(|| node.children().find_map(syn::Expr::cast))
}

// ---------------------------------------------------------------------------------------------------- definitions

/// `old_pat`: `$p:pat` takes no alternatives, as before edition 2021.
fn parse_ops(toks: &[Tok], matcher: bool, old_pat: bool) -> Vec<Op> {
    let mut out = Vec::new();
    let mut i = 0;
    while i < toks.len() {
        let t = &toks[i];
        if t.kind == DOLLAR {
            let next = toks.get(i + 1);
            match next.map(|n| n.kind) {
                Some(L_PAREN) => {
                    let end = close_of(toks, i + 1);
                    let inner = parse_ops(toks.get(i + 2..end).unwrap_or_default(), matcher, old_pat);
                    let mut j = end + 1;
                    let is_op = |k: Option<&Tok>| k.is_some_and(|t| matches!(t.kind, STAR | PLUS | QUESTION));
                    let sep_from = j;
                    while j < toks.len() && j < sep_from + 3 && !is_op(toks.get(j)) {
                        j += 1;
                    }
                    let op = toks.get(j).map_or(STAR, |t| t.kind);
                    let sep = toks.get(sep_from..j).unwrap_or_default().to_vec();
                    let mut vars = Vec::new();
                    op_vars(&inner, &mut vars);
                    let next = (j + 1).min(toks.len());
                    out.push(Op::Repeat { inner, sep, op, vars, toks: toks[i..next].to_vec() });
                    i = next.max(i + 1);
                    continue;
                }
                Some(CRATE_KW) => {
                    out.push(Op::Crate(toks[i + 1].clone()));
                    i += 2;
                    continue;
                }
                Some(_) if next.is_some_and(is_ident) => {
                    let name = toks[i + 1].text.clone();
                    let kind = toks
                        .get(i + 2)
                        .filter(|t| t.kind == COLON)
                        .and(toks.get(i + 3))
                        .and_then(|t| fragment(&t.text, old_pat));
                    if matcher && kind.is_some() {
                        out.push(Op::Var { name, kind, toks: Vec::new() });
                        i += 4;
                    } else {
                        out.push(Op::Var { name, kind: None, toks: toks[i..i + 2].to_vec() });
                        i += 2;
                    }
                    continue;
                }
                _ => {}
            }
        }
        if matcher && matches!(t.kind, L_PAREN | L_BRACK | L_CURLY) {
            let end = close_of(toks, i);
            let inner = parse_ops(toks.get(i + 1..end).unwrap_or_default(), true, old_pat);
            out.push(Op::Group { open: t.kind, inner });
            i = end + 1;
            continue;
        }
        out.push(Op::Tok(t.clone()));
        i += 1;
    }
    out
}

fn op_vars(ops: &[Op], out: &mut Vec<SmolStr>) {
    for op in ops {
        match op {
            Op::Var { name, .. } => out.push(name.clone()),
            Op::Group { inner, .. } => op_vars(inner, out),
            Op::Repeat { vars, .. } => out.extend(vars.iter().cloned()),
            Op::Tok(_) | Op::Crate(_) => {}
        }
    }
}

fn fragment(name: &str, old_pat: bool) -> Option<Frag> {
    Some(match name {
        "ident" => Frag::Ident,
        "lifetime" => Frag::Lifetime,
        "literal" => Frag::Literal,
        "tt" => Frag::Tt,
        "expr" | "expr_2021" => Frag::Parsed(Fragment::Expr),
        "ty" => Frag::Parsed(Fragment::Ty),
        "pat" if !old_pat => Frag::Parsed(Fragment::PatTop),
        "pat" | "pat_param" => Frag::Parsed(Fragment::Pat),
        "path" => Frag::Parsed(Fragment::Path),
        "stmt" => Frag::Parsed(Fragment::Stmt),
        "block" => Frag::Parsed(Fragment::Block),
        "item" => Frag::Parsed(Fragment::Item),
        "vis" => Frag::Parsed(Fragment::Vis),
        "meta" => Frag::Parsed(Fragment::Meta),
        _ => return None,
    })
}

// ---------------------------------------------------------------------------------------------------- transcription

struct Transcriber {
    out: Vec<Tok>,
    hygiene: u32,
    std: bool,
    tag: Option<SmolStr>,
    /// The call, if the definition's own tokens are not to be shown.
    place: Option<Span>,
    budget: usize,
    error: Option<String>,
}

impl Transcriber {
    /// A token of the definition.
    fn own(&mut self, t: &Tok) {
        let mut t = t.clone();
        t.origin.hygiene = self.hygiene;
        t.origin.span = self.place.unwrap_or(t.origin.span);
        self.out.push(t);
    }

    fn gap(&mut self) {
        if let Some(last) = self.out.last_mut() {
            last.joint = false;
        }
    }

    fn run(&mut self, ops: &[Op], binds: &Bindings) {
        for (i, op) in ops.iter().enumerate() {
            if self.out.len() >= self.budget || self.error.is_some() {
                return;
            }
            match op {
                Op::Tok(t) => self.own(t),
                Op::Group { .. } => {}
                Op::Crate(t) => {
                    self.own(t);
                    if let Some(last) = self.out.last_mut() {
                        if self.std {
                            last.origin.flags |= STD_CRATE;
                        }
                        if let Some(tag) = &self.tag {
                            (last.kind, last.text) = (IDENT, tag.clone());
                        }
                    }
                }
                Op::Var { name, toks, .. } => match binds.iter().rev().find(|(n, _)| n == name) {
                    Some((_, Binding::Leaf(leaf))) => {
                        self.gap();
                        let before_path = matches!(ops.get(i + 1), Some(Op::Tok(t)) if t.kind == COLON && t.joint);
                        let is_stmt = leaf.kind == Frag::Parsed(Fragment::Expr)
                            && self.out.last().is_some_and(|t| matches!(t.kind, L_CURLY | R_CURLY | SEMICOLON))
                            && ends_itself(&leaf.toks);
                        let before_angle = matches!(ops.get(i + 1), Some(Op::Tok(t)) if t.kind == L_ANGLE);
                        self.leaf(leaf, before_path, before_angle, is_stmt);
                        self.gap();
                        // A `let` that a parameter stands for ends by itself.
                        let semi = matches!(ops.get(i + 1), Some(Op::Tok(t)) if t.kind == SEMICOLON);
                        if leaf.kind == Frag::Parsed(Fragment::Stmt)
                            && leaf.toks.first().is_some_and(|t| t.kind == LET_KW)
                            && !semi
                        {
                            self.bracket(&leaf.toks[leaf.toks.len() - 1], ";", SEMICOLON);
                        }
                    }
                    Some((_, Binding::Seq(_))) => {
                        self.error = Some(format!("the macro parameter `${name}` still repeats here"))
                    }
                    // Not a parameter: part of a macro that this one defines.
                    None => toks.iter().for_each(|t| self.own(t)),
                },
                Op::Repeat { inner, sep, op, vars, toks } => {
                    let seqs: Vec<(&SmolStr, &Rc<Vec<Binding>>)> = vars
                        .iter()
                        .filter_map(|v| match binds.iter().rev().find(|(n, _)| n == v) {
                            Some((n, Binding::Seq(s))) => Some((n, s)),
                            _ => None,
                        })
                        .collect();
                    let Some(rounds) = seqs.iter().map(|(_, s)| s.len()).max() else {
                        toks.iter().for_each(|t| self.own(t));
                        continue;
                    };
                    if seqs.iter().any(|(_, s)| s.len() != rounds) {
                        self.error = Some("macro parameters repeat a different number of times".into());
                        return;
                    }
                    let _ = op;
                    for round in 0..rounds {
                        if round > 0 {
                            self.gap();
                            sep.iter().for_each(|t| self.own(t));
                        }
                        let mut own: Bindings = binds.clone();
                        own.extend(seqs.iter().map(|(n, s)| ((*n).clone(), s[round].clone())));
                        self.gap();
                        self.run(inner, &own);
                        if self.out.len() >= self.budget || self.error.is_some() {
                            return;
                        }
                    }
                    self.gap();
                }
            }
        }
    }

    /// What a parameter stands for, grouped so that it stays one operand; a statement that needs no `;` stays one.
    fn leaf(&mut self, leaf: &Leaf, before_path: bool, before_angle: bool, is_stmt: bool) {
        let toks = &leaf.toks;
        let (Some(first), Some(last)) = (toks.first(), toks.last()) else { return };
        let wrap = match leaf.kind {
            Frag::Parsed(Fragment::Expr) => {
                let grouped = first.kind == L_PAREN && close_of(toks, 0) == toks.len() - 1;
                !(is_stmt || grouped || toks.len() == 1 || is_path(toks))
            }
            Frag::Parsed(Fragment::Ty) if before_path && toks.len() > 1 => {
                self.bracket(first, "<", L_ANGLE);
                self.out.extend(toks.iter().cloned());
                self.gap();
                self.bracket(last, ">", R_ANGLE);
                return;
            }
            // `1 as $t << n`
            Frag::Parsed(Fragment::Ty) if before_angle => first.kind != L_PAREN,
            Frag::Parsed(Fragment::Path) => return self.path(toks),
            Frag::Parsed(Fragment::Ty) => {
                matches!(first.text.as_str(), "dyn" | "impl") && toks.iter().any(|t| t.kind == PLUS)
            }
            Frag::Parsed(Fragment::Pat | Fragment::PatTop) => {
                toks.iter().any(|t| t.kind == PIPE) && first.kind != L_PAREN
            }
            _ => false,
        };
        if wrap {
            self.bracket(first, "(", L_PAREN);
        }
        self.out.extend(toks.iter().cloned());
        if wrap {
            self.gap();
            self.bracket(last, ")", R_PAREN);
        }
    }

    /// A path that may stand in an expression or a pattern, where its arguments need a `::`, which types do not mind.
    fn path(&mut self, toks: &[Tok]) {
        let mut depth = 0i32;
        for (i, t) in toks.iter().enumerate() {
            let arrow = i > 0 && toks[i - 1].joint && matches!(toks[i - 1].kind, MINUS | EQ);
            match t.kind {
                L_ANGLE => {
                    if depth == 0 && i > 0 && toks[i - 1].kind == IDENT {
                        let colon =
                            |joint| Tok { kind: COLON, text: SmolStr::new_static(":"), joint, origin: t.origin };
                        self.out.extend([colon(true), colon(false)]);
                    }
                    depth += 1;
                }
                R_ANGLE if !arrow => depth -= 1,
                _ => {}
            }
            self.out.push(t.clone());
        }
    }

    /// A bracket that stands for an invisible group around a parameter: it has the parameter's place.
    fn bracket(&mut self, at: &Tok, text: &'static str, kind: SyntaxKind) {
        self.out.push(Tok { kind, text: SmolStr::new_static(text), joint: false, origin: at.origin });
    }
}

/// Whether an expression is one that ends a statement without `;`: a block, `if`, `match` or loop.
fn ends_itself(toks: &[Tok]) -> bool {
    let starts = match toks.first().map(|t| t.kind) {
        Some(L_CURLY) => return close_of(toks, 0) + 1 == toks.len(),
        Some(k) => matches!(k, UNSAFE_KW | LOOP_KW | WHILE_KW | FOR_KW | IF_KW | MATCH_KW | LIFETIME_IDENT),
        None => false,
    };
    let mut i = 0;
    while starts && i < toks.len() {
        let block = toks[i].kind == L_CURLY;
        if matches!(toks[i].kind, L_PAREN | L_BRACK | L_CURLY) {
            i = close_of(toks, i);
        }
        i += 1;
        if block && i < toks.len() && toks[i].kind != ELSE_KW {
            return false;
        }
    }
    starts && toks.last().is_some_and(|t| t.kind == R_CURLY)
}

/// Names joined by `::`.
fn is_path(toks: &[Tok]) -> bool {
    toks.iter().all(|t| t.kind == COLON || is_ident(t))
        && toks.iter().filter(|t| t.kind == COLON).count() + 1 >= toks.len() / 2
}
