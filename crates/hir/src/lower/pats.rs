//! Patterns and bindings.

use super::*;
use ra_ap_syntax::SyntaxKind;
use ra_ap_syntax::ast::{self as syn, AstNode, HasName, RangeItem};

impl Lowerer<'_> {
    pub(super) fn alloc_pat(&mut self, kind: PatKind, span: Span) -> PatId {
        self.cx().pats.alloc(Pat { kind, span })
    }

    /// A pattern that just binds a name.
    pub(super) fn bind_pat(&mut self, name: Name, hygiene: u32, mutable: bool, span: Span) -> PatId {
        let binding = self.cx().bindings.alloc(Binding { name, hygiene, span });
        self.alloc_pat(PatKind::Bind { binding, by_ref: false, mutable, sub: None }, span)
    }

    /// A whole pattern: its bindings are its own.
    pub(super) fn lower_pat(&mut self, pat: &syn::Pat) -> PatId {
        let outer = std::mem::take(&mut self.cx().pat_names);
        let id = self.pat(pat);
        self.cx().pat_names = outer;
        id
    }

    pub(super) fn lower_pat_opt(&mut self, pat: Option<syn::Pat>, span: Span) -> PatId {
        match pat {
            Some(p) => self.lower_pat(&p),
            None => self.alloc_pat(PatKind::Missing, span),
        }
    }

    fn pat(&mut self, pat: &syn::Pat) -> PatId {
        let span = self.span_of(pat);
        match self.nested(span, |lo| lo.pat_inner(pat, span)) {
            Some(p) => p,
            None => self.alloc_pat(PatKind::Missing, span),
        }
    }

    fn pat_opt(&mut self, pat: Option<syn::Pat>, span: Span) -> PatId {
        match pat {
            Some(p) => self.pat(&p),
            None => self.alloc_pat(PatKind::Missing, span),
        }
    }

    fn pat_inner(&mut self, pat: &syn::Pat, span: Span) -> PatId {
        let kind = match pat {
            syn::Pat::IdentPat(p) => {
                let Some(name) = p.name() else { return self.alloc_pat(PatKind::Missing, span) };
                let range = name.syntax().text_range();
                let (hygiene, nspan) = (self.origin(range).hygiene, self.range_span(range));
                let name = name_of(name.text());
                let known =
                    self.cx().pat_names.iter().find(|(n, h, _)| *n == name && *h == hygiene).map(|(_, _, b)| *b);
                let binding = match known {
                    Some(b) => b,
                    None => {
                        let b = self.cx().bindings.alloc(Binding { name, hygiene, span: nspan });
                        self.cx().pat_names.push((name, hygiene, b));
                        b
                    }
                };
                let sub = p.pat().map(|s| self.pat(&s));
                PatKind::Bind { binding, by_ref: p.ref_token().is_some(), mutable: p.mut_token().is_some(), sub }
            }
            syn::Pat::WildcardPat(_) => PatKind::Wild,
            // A rest pattern outside of a sequence is broken code; the parser has told.
            syn::Pat::RestPat(_) => PatKind::Missing,
            syn::Pat::ParenPat(p) => return self.pat_opt(p.pat(), span),
            syn::Pat::PathPat(p) => match p.path() {
                Some(p) => PatKind::Path(self.lower_path(&p)),
                None => PatKind::Missing,
            },
            syn::Pat::LiteralPat(l) => match self.pat_literal(l, span) {
                Some(e) => PatKind::Lit(e),
                None => PatKind::Missing,
            },
            syn::Pat::RangePat(r) => {
                let start = r.start().and_then(|p| self.range_end(&p));
                let end = r.end().and_then(|p| self.range_end(&p));
                let inclusive = r.op_kind() == Some(syn::RangeOp::Inclusive)
                    || r.syntax().children_with_tokens().any(|t| t.kind() == SyntaxKind::DOT3);
                PatKind::Range { start, end, inclusive }
            }
            syn::Pat::TuplePat(t) => {
                let (pats, rest) = self.pat_seq(t.fields());
                PatKind::Tuple { pats, rest }
            }
            syn::Pat::TupleStructPat(t) => {
                let Some(path) = t.path() else { return self.alloc_pat(PatKind::Missing, span) };
                let path = self.lower_path(&path);
                let (pats, rest) = self.pat_seq(t.fields());
                PatKind::TupleStruct { path, pats, rest }
            }
            syn::Pat::RecordPat(r) => {
                let Some(path) = r.path() else { return self.alloc_pat(PatKind::Missing, span) };
                let path = self.lower_path(&path);
                let mut fields = Vec::new();
                let list = r.record_pat_field_list();
                for f in list.iter().flat_map(|l| l.fields()) {
                    if !self.is_on(f.syntax()) {
                        continue;
                    }
                    let fspan = self.span_of(&f);
                    let inner = self.pat_opt(f.pat(), fspan);
                    let name = match f.name_ref() {
                        Some(n) => name_of(n.text()),
                        // `S { x }`, `S { ref mut x }`, `S { box x }`
                        None => match self.bound_name(inner) {
                            Some(n) => n,
                            None => continue,
                        },
                    };
                    fields.push((name, inner));
                }
                PatKind::Struct { path, fields, rest: list.is_some_and(|l| l.rest_pat().is_some()) }
            }
            syn::Pat::RefPat(r) => {
                let mutable = r.mut_token().is_some();
                PatKind::Ref { pat: self.pat_opt(r.pat(), span), mutable }
            }
            syn::Pat::BoxPat(b) => PatKind::Box(self.pat_opt(b.pat(), span)),
            syn::Pat::DerefPat(b) => PatKind::Box(self.pat_opt(b.pat(), span)),
            syn::Pat::SlicePat(s) => {
                let (mut before, mut after) = (Vec::new(), Vec::new());
                let mut rest = None;
                for p in s.pats() {
                    let is_rest = match &p {
                        syn::Pat::RestPat(_) => Some(None),
                        syn::Pat::IdentPat(i) if matches!(i.pat(), Some(syn::Pat::RestPat(_))) => Some(Some(i.clone())),
                        _ => None,
                    };
                    match is_rest {
                        Some(bound) if rest.is_none() => rest = Some(bound.map(|i| self.rest_binding(&i))),
                        _ => {
                            let p = self.pat(&p);
                            if rest.is_some() { after.push(p) } else { before.push(p) }
                        }
                    }
                }
                PatKind::Slice { before, rest, after }
            }
            syn::Pat::OrPat(o) => {
                let pats: Vec<PatId> = o.pats().map(|p| self.pat(&p)).collect();
                if let [one] = pats[..] {
                    return one;
                }
                PatKind::Or(pats)
            }
            syn::Pat::ConstBlockPat(c) => match c.block_expr() {
                Some(b) => PatKind::ConstBlock(self.lower_block_expr(&b)),
                None => PatKind::Missing,
            },
            syn::Pat::MacroPat(m) => {
                let Some(call) = m.macro_call() else { return self.alloc_pat(PatKind::Missing, span) };
                return self.macro_pat(&call, span, |lo, p| lo.pat(p));
            }
            syn::Pat::NotNull(_) => PatKind::Wild,
        };
        self.alloc_pat(kind, span)
    }

    /// `name @ ..` of a slice pattern, without the `@ ..`.
    fn rest_binding(&mut self, i: &syn::IdentPat) -> PatId {
        let span = self.span_of(i);
        let Some(name) = i.name() else { return self.alloc_pat(PatKind::Missing, span) };
        let range = name.syntax().text_range();
        let (hygiene, nspan) = (self.origin(range).hygiene, self.range_span(range));
        let name = name_of(name.text());
        let binding = self.cx().bindings.alloc(Binding { name, hygiene, span: nspan });
        self.cx().pat_names.push((name, hygiene, binding));
        self.alloc_pat(
            PatKind::Bind { binding, by_ref: i.ref_token().is_some(), mutable: i.mut_token().is_some(), sub: None },
            span,
        )
    }

    fn pat_seq(&mut self, pats: impl Iterator<Item = syn::Pat>) -> (Vec<PatId>, Option<u32>) {
        let (mut out, mut rest) = (Vec::new(), None);
        for p in pats {
            if matches!(p, syn::Pat::RestPat(_)) && rest.is_none() {
                rest = Some(out.len() as u32);
            } else {
                out.push(self.pat(&p));
            }
        }
        (out, rest)
    }

    fn bound_name(&mut self, mut pat: PatId) -> Option<Name> {
        loop {
            match self.cx().pats[pat].kind {
                PatKind::Bind { binding, .. } => return Some(self.cx().bindings[binding].name),
                PatKind::Box(p) => pat = p,
                _ => return None,
            }
        }
    }

    fn pat_literal(&mut self, l: &syn::LiteralPat, span: Span) -> Option<ExprId> {
        let lit = l.literal()?;
        let value = exprs::literal(&lit);
        let lspan = self.span_of(&lit);
        let e = self.alloc(ExprKind::Lit(value), lspan);
        Some(if l.minus_token().is_some() {
            self.alloc(ExprKind::Unary { op: UnOp::Neg, operand: e }, span)
        } else {
            e
        })
    }

    /// The end of a range pattern: a literal, a path or a constant block.
    fn range_end(&mut self, p: &syn::Pat) -> Option<ExprId> {
        let span = self.span_of(p);
        match p {
            syn::Pat::LiteralPat(l) => self.pat_literal(l, span),
            syn::Pat::PathPat(p) => {
                let path = self.lower_path(&p.path()?);
                Some(self.alloc(ExprKind::Path(path), span))
            }
            syn::Pat::IdentPat(i) => {
                let name = i.name()?;
                let hygiene = self.origin(name.syntax().text_range()).hygiene;
                Some(self.name_expr(name_of(name.text()).as_str(), hygiene, span))
            }
            syn::Pat::ConstBlockPat(c) => Some(self.lower_block_expr(&c.block_expr()?)),
            syn::Pat::ParenPat(p) => self.range_end(&p.pat()?),
            _ => None,
        }
    }
}
