//! Types, paths, bounds, generics and constants in types.

use super::*;
use crate::model::is_user_file;
use ra_ap_syntax::SyntaxKind;
use ra_ap_syntax::ast::{self as syn, AstNode, HasGenericArgs, HasGenericParams, HasName, HasTypeBounds};

/// The type of a constant in a type.
#[derive(Copy, Clone)]
pub(super) enum AnonymousType {
    /// The length of an array.
    Usize,
    /// What its place asks for is not looked up.
    Inferred,
}

impl Lowerer<'_> {
    pub(super) fn type_ref(&self, kind: TypeRefKind, span: Span) -> TypeRef {
        TypeRef { kind: Box::new(kind), span }
    }
    pub(super) fn unit_type(&self, span: Span) -> TypeRef {
        self.type_ref(TypeRefKind::Tuple(Vec::new()), span)
    }
    /// A path made of plain names.
    pub(super) fn make_path(&self, anchor: PathAnchor, names: &[&str], span: Span) -> Path {
        let segments = names.iter().map(|n| PathSegment { name: Name::new(n), args: None, span, hygiene: 0 }).collect();
        Path { anchor, qself: None, segments, span }
    }
    /// `::a::b<args>`
    pub(super) fn path_type(&self, anchor: PathAnchor, names: &[&str], args: Vec<TypeRef>, span: Span) -> TypeRef {
        let mut path = self.make_path(anchor, names, span);
        if !args.is_empty()
            && let Some(last) = path.segments.last_mut()
        {
            let args = args.into_iter().map(GenericArg::Type).collect();
            last.args = Some(Box::new(GenericArgs { args, ..GenericArgs::default() }));
        }
        self.type_ref(TypeRefKind::Path(path), span)
    }

    pub(super) fn lower_type_opt(&mut self, ty: Option<syn::Type>, span: Span) -> TypeRef {
        match ty {
            Some(ty) => self.lower_type(&ty),
            None => self.type_ref(TypeRefKind::Error, span),
        }
    }

    pub(super) fn lower_type(&mut self, ty: &syn::Type) -> TypeRef {
        let span = self.span_of(ty);
        match self.nested(span, |lo| lo.lower_type_inner(ty, span)) {
            Some(t) => t,
            None => self.type_ref(TypeRefKind::Error, span),
        }
    }

    fn lower_type_inner(&mut self, ty: &syn::Type, span: Span) -> TypeRef {
        let kind = match ty {
            syn::Type::ParenType(p) => return self.lower_type_opt(p.ty(), span),
            syn::Type::NeverType(_) => TypeRefKind::Never,
            syn::Type::InferType(_) => TypeRefKind::Infer,
            syn::Type::TupleType(t) => TypeRefKind::Tuple(t.fields().map(|f| self.lower_type(&f)).collect()),
            syn::Type::PathType(p) => match p.path() {
                Some(p) => TypeRefKind::Path(self.lower_path(&p)),
                None => TypeRefKind::Error,
            },
            syn::Type::PtrType(p) => TypeRefKind::RawPtr(self.lower_type_opt(p.ty(), span), p.mut_token().is_some()),
            syn::Type::RefType(r) => {
                let is_static = r.lifetime().is_some_and(|l| l.text() == "'static");
                TypeRefKind::Ref { ty: self.lower_type_opt(r.ty(), span), mutable: r.mut_token().is_some(), is_static }
            }
            syn::Type::ArrayType(a) => {
                let elem = self.lower_type_opt(a.ty(), span);
                let len = self.lower_const_arg(a.const_arg(), AnonymousType::Usize);
                TypeRefKind::Array(elem, len)
            }
            syn::Type::SliceType(s) => TypeRefKind::Slice(self.lower_type_opt(s.ty(), span)),
            syn::Type::FnPtrType(f) => self.lower_fn_ptr(f, span),
            syn::Type::ForType(f) => return self.lower_type_opt(f.ty(), span),
            syn::Type::DynTraitType(d) => TypeRefKind::Dyn(self.lower_bounds(d.type_bound_list())),
            syn::Type::ImplTraitType(i) => {
                if self.sig.in_params {
                    let bounds = self.lower_bounds(i.type_bound_list());
                    let index = self.sig.base + self.sig.synthetic.len() as u32;
                    // As rustc calls it: by its text. It is found by its index only.
                    let name =
                        Name::new(&i.syntax().text().to_string().split_whitespace().collect::<Vec<_>>().join(" "));
                    self.sig.synthetic.push(GenericParam {
                        name,
                        span,
                        kind: GenericParamKind::Type { bounds, default: None, synthetic: true },
                    });
                    TypeRefKind::SynthParam(index)
                } else {
                    let index = self.sig.return_impls;
                    self.sig.return_impls += 1;
                    TypeRefKind::Impl { bounds: self.lower_bounds(i.type_bound_list()), index }
                }
            }
            syn::Type::MacroType(m) => {
                let Some(call) = m.macro_call() else { return self.type_ref(TypeRefKind::Error, span) };
                return self.macro_type(&call, span);
            }
            syn::Type::PatternType(p) => return self.lower_type_opt(p.ty(), span),
        };
        self.type_ref(kind, span)
    }

    fn lower_fn_ptr(&mut self, f: &syn::FnPtrType, span: Span) -> TypeRefKind {
        // `impl Trait` is not allowed inside of function pointer types.
        let mut params = Vec::new();
        let (mut variadic, mut props) = (false, Props::NONE);
        if let Some(list) = f.param_list() {
            props = self.props_after(list.syntax()).0;
            for p in list.params() {
                if p.dotdotdot_token().is_some() {
                    variadic = true;
                } else if let Some(t) = p.ty() {
                    params.push(self.lower_type(&t));
                }
            }
        }
        let ret = self.lower_ret(f.ret_type(), span);
        TypeRefKind::FnPtr { params, ret, is_unsafe: f.unsafe_token().is_some(), variadic, props }
    }

    /// The type of `-> T`, or `()`.
    pub(super) fn lower_ret(&mut self, ret: Option<syn::RetType>, span: Span) -> TypeRef {
        match ret {
            Some(r) => {
                let span = self.span_of(&r);
                self.lower_type_opt(r.ty(), span)
            }
            None => self.unit_type(span.end_point()),
        }
    }

    // ------------------------------------------------------------------------------------------------ paths

    pub(super) fn lower_path(&mut self, path: &syn::Path) -> Path {
        let span = self.span_of(path);
        let empty = Path { anchor: PathAnchor::Plain, qself: None, segments: Vec::new(), span };
        self.nested(span, |lo| lo.lower_path_inner(path, span)).unwrap_or(empty)
    }

    fn lower_path_inner(&mut self, path: &syn::Path, span: Span) -> Path {
        let mut parts = Vec::new();
        let mut at = Some(path.clone());
        while let Some(p) = at {
            parts.extend(p.segment());
            at = p.qualifier();
        }
        parts.reverse();
        let mut out = Path { anchor: PathAnchor::Plain, qself: None, segments: Vec::with_capacity(parts.len()), span };
        let count = parts.len();
        for (i, seg) in parts.iter().enumerate() {
            if let Some(anchor) = seg.type_anchor() {
                let mut types = anchor.syntax().children().filter_map(syn::Type::cast);
                let ty = self.lower_type_opt(types.next(), span);
                let trait_path = match types.next() {
                    Some(syn::Type::PathType(t)) => t.path().map(|p| self.lower_path(&p)),
                    _ => None,
                };
                out.qself = Some(Box::new(QSelf { ty, trait_path }));
                continue;
            }
            let Some(name) = seg.name_ref() else { continue };
            if i == 0 && seg.coloncolon_token().is_some() {
                out.anchor = PathAnchor::Global;
            }
            let range = name.syntax().text_range();
            let origin = self.origin(range);
            let first = out.segments.is_empty() && out.qself.is_none();
            match name.token_kind() {
                SyntaxKind::CRATE_KW if first => {
                    out.anchor = if origin.flags & STD_CRATE != 0 { PathAnchor::Std } else { PathAnchor::Crate };
                    continue;
                }
                SyntaxKind::SUPER_KW if first => {
                    out.anchor = match out.anchor {
                        PathAnchor::Super(n) => PathAnchor::Super(n + 1),
                        _ => PathAnchor::Super(1),
                    };
                    continue;
                }
                SyntaxKind::SELF_KW if first && (count > 1 || !self.is_value_path(path)) => {
                    if !matches!(out.anchor, PathAnchor::Super(_)) {
                        out.anchor = PathAnchor::Super(0);
                    }
                    continue;
                }
                _ => {}
            }
            let mut seg_span = self.range_span(range);
            let args = self.lower_segment_args(seg);
            if args.is_some() {
                seg_span = self.span_of(seg);
            }
            out.segments.push(PathSegment {
                name: name_of(name.text()),
                args,
                span: seg_span,
                hygiene: origin.hygiene,
            });
        }
        out
    }

    /// Whether a path stands where `self` is a value.
    fn is_value_path(&self, path: &syn::Path) -> bool {
        path.syntax().parent().is_none_or(|p| !matches!(p.kind(), SyntaxKind::USE_TREE | SyntaxKind::VISIBILITY_INNER))
    }

    fn lower_segment_args(&mut self, seg: &syn::PathSegment) -> Option<Box<GenericArgs>> {
        if let Some(list) = seg.generic_arg_list() {
            return Some(Box::new(self.lower_generic_args(&list)));
        }
        if let Some(list) = seg.parenthesized_arg_list() {
            let span = self.span_of(&list);
            let (props, _) = self.props_after(list.syntax());
            // `impl Trait` inside of `Fn(..)` is not a parameter of the function.
            let types = list.type_args().filter_map(|a| a.ty()).map(|t| self.lower_type(&t)).collect();
            let output = self.lower_ret(seg.ret_type(), span);
            return Some(Box::new(GenericArgs {
                args: vec![GenericArg::Type(self.type_ref(TypeRefKind::Tuple(types), span))],
                constraints: vec![AssocConstraint {
                    name: Name::new("Output"),
                    args: None,
                    span: output.span,
                    ty: Some(output),
                    const_value: None,
                    bounds: Vec::new(),
                }],
                fn_sugar: Some(props),
                ..GenericArgs::default()
            }));
        }
        seg.return_type_syntax().map(|_| Box::new(GenericArgs { return_type_notation: true, ..GenericArgs::default() }))
    }

    pub(super) fn lower_generic_args(&mut self, list: &syn::GenericArgList) -> GenericArgs {
        let mut out = GenericArgs::default();
        for arg in list.generic_args() {
            match arg {
                syn::GenericArg::TypeArg(t) => {
                    if let Some(t) = t.ty() {
                        out.args.push(GenericArg::Type(self.lower_type(&t)));
                    }
                }
                syn::GenericArg::ConstArg(c) => {
                    let c = self.lower_const_arg(Some(c), AnonymousType::Inferred);
                    // A plain path in braces is as good as without.
                    out.args.push(GenericArg::Const(c));
                }
                syn::GenericArg::LifetimeArg(l) => {
                    if let Some(l) = l.lifetime() {
                        out.lifetimes.push(Name::new(l.text()));
                    }
                }
                syn::GenericArg::AssocTypeArg(a) => {
                    let span = self.span_of(&a);
                    let Some(name) = a.name_ref() else { continue };
                    let args = if let Some(l) = a.generic_arg_list() {
                        Some(Box::new(self.lower_generic_args(&l)))
                    } else {
                        a.return_type_syntax()
                            .map(|_| Box::new(GenericArgs { return_type_notation: true, ..GenericArgs::default() }))
                    };
                    let rtn = a.return_type_syntax().is_some();
                    let mut bounds = self.lower_bounds(a.type_bound_list());
                    if rtn {
                        self.bound_props(a.syntax(), &mut bounds);
                    }
                    let ty = a.ty().map(|t| self.lower_type(&t));
                    let const_value = a.const_arg().map(|c| self.lower_const_arg(Some(c), AnonymousType::Inferred));
                    out.constraints.push(AssocConstraint {
                        name: name_of(name.text()),
                        args,
                        ty,
                        const_value,
                        bounds,
                        span,
                    });
                }
            }
        }
        out
    }

    // ------------------------------------------------------------------------------------------------ bounds, generics

    pub(super) fn lower_bounds(&mut self, list: Option<syn::TypeBoundList>) -> Vec<Bound> {
        list.map(|l| l.bounds().map(|b| self.lower_bound(&b)).collect()).unwrap_or_default()
    }

    fn lower_bound(&mut self, b: &syn::TypeBound) -> Bound {
        let span = self.span_of(b);
        let mut ty = b.ty();
        loop {
            ty = match ty {
                Some(syn::Type::ParenType(p)) => p.ty(),
                Some(syn::Type::ForType(f)) => f.ty(),
                other => {
                    ty = other;
                    break;
                }
            };
        }
        let maybe = b.question_mark_token().is_some();
        let kind = match ty {
            Some(syn::Type::PathType(p)) => match p.path() {
                Some(p) => {
                    let path = self.lower_path(&p);
                    let props =
                        path.segments.last().and_then(|s| s.args.as_ref()).and_then(|a| a.fn_sugar).unwrap_or_default();
                    BoundKind::Trait { path, maybe, props }
                }
                None => BoundKind::Ignored,
            },
            // A parenthesized bound parses as a one-bound trait object.
            Some(syn::Type::DynTraitType(d)) => match d.type_bound_list().and_then(|l| l.bounds().next()) {
                Some(inner) => {
                    return self
                        .nested(span, |lo| lo.lower_bound(&inner))
                        .unwrap_or(Bound { kind: BoundKind::Ignored, span });
                }
                None => BoundKind::Ignored,
            },
            _ => match b.lifetime() {
                Some(l) => BoundKind::Lifetime(Name::new(l.text())),
                None => BoundKind::Ignored,
            },
        };
        Bound { kind, span }
    }

    /// Adds the properties of a bound list, which stands in `node`.
    fn bound_props(&self, node: &SyntaxNode, bounds: &mut Vec<Bound>) {
        let r = node.text_range();
        let (s, e): (u32, u32) = (r.start().into(), r.end().into());
        for p in self.src.props.iter().filter(|p| p.in_bounds && s <= p.after && p.after <= e) {
            bounds.push(Bound { kind: BoundKind::Props(Props(p.mask)), span: self.src.span(p.start, p.end) });
        }
    }

    /// Own generics, without synthetic parameters.
    pub(super) fn lower_generics(&mut self, node: &impl HasGenericParams) -> Generics {
        let mut out = Generics::default();
        for p in node.generic_param_list().into_iter().flat_map(|l| l.generic_params()) {
            if !self.is_on(p.syntax()) {
                continue;
            }
            let span = self.span_of(&p);
            match p {
                syn::GenericParam::LifetimeParam(l) => {
                    if let Some(l) = l.lifetime() {
                        out.lifetimes.push(Name::new(l.text()));
                    }
                }
                syn::GenericParam::TypeParam(t) => {
                    let Some(name) = t.name() else { continue };
                    let bounds = self.lower_bounds(t.type_bound_list());
                    let default = t.default_type().map(|d| self.lower_type(&d));
                    let span = self.span_of(&name);
                    out.params.push(GenericParam {
                        name: name_of(name.text()),
                        span,
                        kind: GenericParamKind::Type { bounds, default, synthetic: false },
                    });
                }
                syn::GenericParam::ConstParam(c) => {
                    let Some(name) = c.name() else { continue };
                    let ty = self.lower_type_opt(c.ty(), span);
                    let default = c.default_val().map(|d| self.lower_const_arg(Some(d), AnonymousType::Inferred));
                    let span = self.span_of(&name);
                    out.params.push(GenericParam {
                        name: name_of(name.text()),
                        span,
                        kind: GenericParamKind::Const { ty, default },
                    });
                }
            }
        }
        for p in node.where_clause().into_iter().flat_map(|w| w.predicates()) {
            let span = self.span_of(&p);
            if p.ty().is_none() {
                continue;
            }
            let ty = self.lower_type_opt(p.ty(), span);
            let mut bounds = self.lower_bounds(p.type_bound_list());
            if is_rtn(&ty) {
                self.bound_props(p.syntax(), &mut bounds);
            }
            out.where_preds.push(WherePred { ty, bounds, span });
        }
        out
    }

    // ------------------------------------------------------------------------------------------------ constants

    pub(super) fn lower_const_arg(&mut self, arg: Option<syn::ConstArg>, ty: AnonymousType) -> ConstRef {
        arg.and_then(|a| a.expr()).map_or(ConstRef::Unknown, |e| self.lower_anonymous_const(&e, ty))
    }

    /// A constant in a type, and its body if it takes code to know it: that code is checked as any other is.
    pub(super) fn lower_anonymous_const(&mut self, e: &syn::Expr, ty: AnonymousType) -> ConstRef {
        let value = self.lower_const(e);
        let parent = match &self.body {
            Some(body) => Some(body.block_module.unwrap_or(body.owner)),
            None => self.around,
        };
        if let Some(parent) = parent
            && is_user_file(self.file)
            && takes_code(e)
            // A derive repeats what is written.
            && !self.is_builtin(e.syntax().text_range())
        {
            let span = self.span_of(e);
            let around = self.around;
            let def = self.def(parent, DefKind::Const, Name::empty());
            self.around = around;
            let ty = match ty {
                AnonymousType::Usize => self.path_type(PathAnchor::Plain, &["usize"], Vec::new(), span),
                AnonymousType::Inferred => self.type_ref(TypeRefKind::Infer, span),
            };
            let item = ConstItem { generics: Generics::default(), ty, has_body: true, value: None };
            let kind = ItemKind::Const(item);
            self.push_item(def, Name::empty(), span, span, Visibility::Private, Attrs::default(), kind);
            self.with_body(def, |lo| (Vec::new(), lo.lower_expr(e)));
        }
        value
    }

    /// A constant that needs no evaluation of code.
    pub(super) fn lower_const(&mut self, e: &syn::Expr) -> ConstRef {
        let span = self.span_of(e);
        self.nested(span, |lo| lo.lower_const_inner(e)).unwrap_or(ConstRef::Unknown)
    }

    fn lower_const_inner(&mut self, e: &syn::Expr) -> ConstRef {
        match e {
            syn::Expr::Literal(l) => match exprs::literal(l) {
                Literal::Int(n, _) => ConstRef::Int(n),
                Literal::Bool(b) => ConstRef::Bool(b),
                Literal::Char(Some(c)) => ConstRef::Char(c),
                Literal::Byte(Some(b)) => ConstRef::Int(b.into()),
                _ => ConstRef::Unknown,
            },
            syn::Expr::PathExpr(p) => p.path().map_or(ConstRef::Unknown, |p| ConstRef::Path(self.lower_path(&p))),
            syn::Expr::ParenExpr(p) => p.expr().map_or(ConstRef::Unknown, |e| self.lower_const(&e)),
            syn::Expr::UnderscoreExpr(_) => ConstRef::Infer,
            syn::Expr::BlockExpr(b) if b.statements().next().is_none() => {
                b.tail_expr().map_or(ConstRef::Unknown, |e| self.lower_const(&e))
            }
            syn::Expr::CastExpr(c) => match c.expr().map(|e| self.lower_const(&e)) {
                Some(ConstRef::Char(c)) => ConstRef::Int(c as u128),
                Some(c @ (ConstRef::Int(_) | ConstRef::Path(_) | ConstRef::Binary(..))) => c,
                _ => ConstRef::Unknown,
            },
            syn::Expr::BinExpr(b) => {
                let op = b.op_token().map(|t| t.text().to_string()).unwrap_or_default();
                let op = match op.as_str() {
                    "+" | "-" | "*" | "/" | "%" | "&" | "|" | "^" => op.as_bytes()[0] as char,
                    "<<" => '<',
                    ">>" => '>',
                    _ => return ConstRef::Unknown,
                };
                match (b.lhs().map(|e| self.lower_const(&e)), b.rhs().map(|e| self.lower_const(&e))) {
                    (Some(l), Some(r)) if !matches!(l, ConstRef::Unknown) && !matches!(r, ConstRef::Unknown) => {
                        const_binary(l, op, r)
                    }
                    _ => ConstRef::Unknown,
                }
            }
            syn::Expr::MacroExpr(m) => match m.macro_call() {
                Some(call) => self.macro_const(&call),
                None => ConstRef::Unknown,
            },
            _ => ConstRef::Unknown,
        }
    }
}

/// Whether a constant is more than literals, names and operators.
fn takes_code(e: &syn::Expr) -> bool {
    let of = |e: Option<syn::Expr>| e.is_some_and(|e| takes_code(&e));
    match e {
        syn::Expr::Literal(_) | syn::Expr::UnderscoreExpr(_) => false,
        syn::Expr::PathExpr(p) => {
            p.syntax().descendants().any(|n| matches!(n.kind(), SyntaxKind::GENERIC_ARG_LIST | SyntaxKind::TYPE_ANCHOR))
        }
        syn::Expr::ParenExpr(p) => of(p.expr()),
        syn::Expr::PrefixExpr(p) => of(p.expr()),
        syn::Expr::CastExpr(c) => of(c.expr()),
        syn::Expr::BinExpr(b) => of(b.lhs()) || of(b.rhs()),
        syn::Expr::BlockExpr(b) if b.modifier().is_none() && b.statements().next().is_none() => of(b.tail_expr()),
        _ => true,
    }
}

/// Folds what is plain numbers.
fn const_binary(l: ConstRef, op: char, r: ConstRef) -> ConstRef {
    if let (ConstRef::Int(a), ConstRef::Int(b)) = (&l, &r) {
        let shift = u32::try_from(*b).ok();
        let folded = match op {
            '+' => a.checked_add(*b),
            '-' => a.checked_sub(*b),
            '*' => a.checked_mul(*b),
            '/' => a.checked_div(*b),
            '%' => a.checked_rem(*b),
            '&' => Some(a & b),
            '|' => Some(a | b),
            '^' => Some(a ^ b),
            '<' => shift.and_then(|s| a.checked_shl(s)),
            '>' => shift.and_then(|s| a.checked_shr(s)),
            _ => None,
        };
        return folded.map_or(ConstRef::Unknown, ConstRef::Int);
    }
    ConstRef::Binary(Box::new(l), op, Box::new(r))
}

/// Whether a type is a path with return-type notation.
fn is_rtn(ty: &TypeRef) -> bool {
    match &*ty.kind {
        TypeRefKind::Path(p) => p.segments.last().and_then(|s| s.args.as_ref()).is_some_and(|a| a.return_type_notation),
        _ => false,
    }
}
