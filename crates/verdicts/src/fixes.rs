//! Changes to the program's text that mend a finding.
//!
//! rustc takes a local whose address was taken to be kept until its storage ends, wherever its value has gone. So the change
//! that helps is to end the storage: a block around the statements that need the value, or, if it was never borrowed, a
//! `drop`. A change is machine-applicable only if the program then does the same in the same order. Reads spans and the
//! text between them; must not know: why the finding is one.

use crate::auto::{Prover, Via, WhyStep};
use crate::glue;
use crate::place::place;
use asyncsend_diagnostics::{Applicability, Diagnostic, Suggestion};
use asyncsend_hir::{Cx, DefId, Name, Span};
use asyncsend_mir::mir::{LocalId as MirLocal, Rvalue, StatementKind};
use asyncsend_mir::witness::{SavedLocal, Witness};
use asyncsend_ty::thir::{BindMode, Block, ExprKind, Local, LocalId, PatId, PatKind, Stmt, Thir};
use asyncsend_ty::{Arg, Ty, TyCx, TyKind};
use rustc_hash::FxHashSet;

/// A change, and what it does in words.
pub struct Fix {
    message: String,
    parts: Vec<(Span, String)>,
    applicability: Applicability,
}

impl Fix {
    pub fn new(message: String, parts: Vec<(Span, String)>, applicability: Applicability) -> Fix {
        Fix { message, parts, applicability }
    }

    /// The diagnostic with the change as a help; without it, if a part lies in a text that is not the user's.
    pub fn on(self, cx: Cx<'_>, d: Diagnostic) -> Diagnostic {
        let part = |(span, replacement): (Span, String)| {
            let at = place(cx, span)?;
            Some(Suggestion {
                file: at.file,
                byte_start: at.byte_start,
                byte_end: at.byte_end,
                replacement,
                applicability: self.applicability,
            })
        };
        match self.parts.into_iter().map(part).collect::<Option<Vec<_>>>() {
            Some(parts) => d.suggest(self.message, parts),
            None => d,
        }
    }
}

/// A change that takes away the innermost kept value of a chain.
pub fn let_go_of(p: &Prover<'_>, steps: &[WhyStep]) -> Option<Fix> {
    let (coroutine, local) = steps.iter().rev().find_map(|s| match s.via {
        Via::Saved { of, local } => Some((of, local)),
        _ => None,
    })?;
    p.cx.is_user(coroutine).then(|| let_go(p.cx, coroutine, local))?
}

/// A change after which rustc does not count a local of a coroutine as kept across its awaits.
pub fn let_go(cx: Cx<'_>, coroutine: DefId, local: MirLocal) -> Option<Fix> {
    let thir = cx.thir(cx.body_owner(coroutine))?;
    let witness = glue::witness(cx, coroutine)?;
    let saved = witness.saved.iter().find(|s| s.local == local)?;
    let name = saved.name?;
    let (id, _) = thir.locals.iter().find(|(_, l)| is_at(l, saved.span, Some(name)))?;
    let mut blocks =
        thir.exprs.iter().filter_map(|(_, e)| if let ExprKind::Block(b) = &e.kind { Some(b) } else { None });
    let (block, first) = blocks.find_map(|b| {
        let declares = |s: &Stmt| matches!(s, Stmt::Let { pat, .. } if binds(thir, *pat).iter().any(|(l, _)| *l == id));
        Some((b, b.stmts.iter().position(declares)?))
    })?;
    Wrap { cx, thir, block, first, coroutine, witness, saved, id }.fix()
}

struct Wrap<'a> {
    cx: Cx<'a>,
    thir: &'a Thir,
    block: &'a Block,
    /// The statement that declares the local.
    first: usize,
    coroutine: DefId,
    witness: &'a Witness,
    saved: &'a SavedLocal,
    id: LocalId,
}

impl Wrap<'_> {
    fn fix(&self) -> Option<Fix> {
        let last = self.last_use()?;
        let range = Span { start: self.start(self.first)?, end: self.end(last)?, ..self.saved.span };
        if !self.only_statements(self.first, last) {
            return None;
        }
        // An await among the statements would keep the local all the same.
        if !self.saved.at.iter().all(|i| is_after(self.witness.suspensions[i].span, range)) {
            return None;
        }
        let precise = glue::witness_precise(self.cx, self.coroutine)?;
        let env = self.cx.env(self.cx.body_owner(self.coroutine));
        // Whether a local still holds a value whose end can be observed after the statements.
        let outlives = |s: &SavedLocal| {
            self.cx.needs_drop(env, s.ty) && s.at.iter().any(|i| is_after(precise.suspensions[i].span, range))
        };
        let alive = precise.saved.iter().any(|s| s.local == self.saved.local);
        let name = self.saved.name?;
        let (kept, gone) = self.others(range)?;
        for s in precise.saved.iter().filter(|s| s.local != self.saved.local && range.contains(s.span)) {
            let is_kept = kept.iter().any(|l| is_at(&self.thir.locals[*l], s.span, s.name));
            if !is_kept && outlives(s) {
                return None;
            }
        }
        let open = alive || gone.iter().any(|l| self.is_borrowed(*l));
        if open && self.may_lend(range) {
            return None;
        }
        let observable = alive && precise.saved.iter().any(|s| s.local == self.saved.local && outlives(s));
        let applicability = if observable { Applicability::MaybeIncorrect } else { Applicability::MachineApplicable };
        if alive && !self.is_borrowed(self.id) {
            let end = Span { start: range.end, ..range };
            return Some(Fix {
                message: format!("if `{name}` is not needed after the await, drop it before"),
                parts: vec![(end, format!(" drop({name});"))],
                applicability,
            });
        }
        let message = match (observable, alive) {
            (true, _) => format!("if `{name}` is not needed after the await, let it go before: wrap it in a block"),
            (false, true) => format!("`{name}` is not needed after the await: wrap it in a block"),
            (false, false) => format!("`{name}` holds no value at the await: wrap it in a block"),
        };
        let names: Vec<&str> = kept.iter().map(|l| self.thir.locals[*l].name.as_str()).collect();
        let pats: Vec<String> = kept
            .iter()
            .map(|l| &self.thir.locals[*l])
            .map(|l| if l.mutable { format!("mut {}", l.name) } else { l.name.to_string() })
            .collect();
        let (before, after) = match (pats.as_slice(), names.as_slice()) {
            ([pat], [name]) => (format!("let {pat} = {{ "), format!(" {name} }};")),
            ([], _) => ("{ ".to_owned(), " }".to_owned()),
            _ => (format!("let ({}) = {{ ", pats.join(", ")), format!(" ({}) }};", names.join(", "))),
        };
        let parts = vec![(Span { end: range.start, ..range }, before), (Span { start: range.end, ..range }, after)];
        Some(Fix { message, parts, applicability })
    }

    /// The last statement that mentions the local. None if something after the statements does, or a macro hides it.
    fn last_use(&self) -> Option<usize> {
        let mut last = self.first;
        for span in mentions(self.thir, self.id) {
            let at = (self.first..self.block.stmts.len()).find(|i| self.span(*i).contains(span))?;
            last = last.max(at);
        }
        Some(last)
    }

    fn span(&self, stmt: usize) -> Span {
        match &self.block.stmts[stmt] {
            Stmt::Let { span, .. } => *span,
            Stmt::Expr(e) => self.thir.exprs[*e].span,
        }
    }

    fn text(&self, start: u32, end: u32) -> &str {
        self.cx.file_text(self.saved.span.file).get(start as usize..end as usize).unwrap_or("?")
    }

    fn start(&self, stmt: usize) -> Option<u32> {
        let span = self.span(stmt);
        (span.file == self.saved.span.file && self.text(span.start, span.end).starts_with("let")).then_some(span.start)
    }

    /// The end of a statement, its semicolon included.
    fn end(&self, stmt: usize) -> Option<u32> {
        let span = self.span(stmt);
        let text = self.text(span.start, span.end);
        if text.ends_with(';') || self.span(stmt).end > self.block.span.end {
            return Some(span.end);
        }
        let after = self.text(span.end, self.block.span.end);
        let rest = after.trim_start();
        match rest.strip_prefix(';') {
            Some(_) => Some(span.end + (after.len() - rest.len()) as u32 + 1),
            None => text.ends_with('}').then_some(span.end),
        }
    }

    /// Whether nothing but blanks and comments stands between the statements, and before them in the block: no items, no
    /// attributes, no code that a macro made.
    fn only_statements(&self, first: usize, last: usize) -> bool {
        let before = match first.checked_sub(1) {
            Some(previous) => self.end(previous),
            None => {
                let text = self.text(self.block.span.start, self.block.span.end);
                text.find('{').map(|i| self.block.span.start + i as u32 + 1)
            }
        };
        let Some(mut at) = before else { return false };
        for i in first..=last {
            let (start, Some(end)) = (self.span(i).start, self.end(i)) else { return false };
            if start < at || !is_blank(self.text(at, start)) {
                return false;
            }
            at = end;
        }
        true
    }

    /// The other variables that the statements declare: those that are used afterwards, and those that would end with the
    /// block. None if one of the former cannot be handed out of it.
    fn others(&self, range: Span) -> Option<(Vec<LocalId>, Vec<LocalId>)> {
        let (mut kept, mut gone) = (Vec::new(), Vec::new());
        for stmt in &self.block.stmts[self.first..] {
            let Stmt::Let { pat, init, span, .. } = stmt else { continue };
            if !range.contains(*span) {
                continue;
            }
            for (local, mode) in binds(self.thir, *pat) {
                if local == self.id {
                    continue;
                }
                if mentions(self.thir, local).all(|m| range.contains(m)) {
                    gone.push(local);
                    continue;
                }
                let l = &self.thir.locals[local];
                let written = self.cx.file_text(l.span.file).get(l.span.start as usize..l.span.end as usize);
                if init.is_none()
                    || mode != BindMode::ByValue
                    || self.is_moved(local, range)
                    || may_borrow(self.cx, l.ty)
                    || written.is_none_or(|w| !w.ends_with(l.name.as_str()))
                {
                    return None;
                }
                kept.push(local);
            }
        }
        Some((kept, gone))
    }

    /// Whether the statements may move out of a variable: they mention it other than to borrow it or to copy it.
    fn is_moved(&self, local: LocalId, range: Span) -> bool {
        let env = self.cx.env(self.cx.body_owner(self.coroutine));
        if self.cx.is_copy(env, self.thir.locals[local].ty) {
            return false;
        }
        let exprs = &self.thir.exprs;
        let borrowed: FxHashSet<_> = exprs
            .iter()
            .filter_map(|(_, e)| if let ExprKind::Borrow { operand, .. } = e.kind { Some(operand) } else { None })
            .collect();
        exprs.iter().any(|(id, e)| {
            matches!(e.kind, ExprKind::Local(l) if l == local) && range.contains(e.span) && !borrowed.contains(&id)
        })
    }

    fn is_borrowed(&self, local: LocalId) -> bool {
        let Some(body) = glue::mir(self.cx, self.coroutine) else { return true };
        let l = &self.thir.locals[local];
        let is_it = |m: MirLocal| is_at(l, body.locals[m].span, body.locals[m].name);
        body.blocks
            .iter()
            .flat_map(|(_, b)| &b.statements)
            .any(|s| matches!(&s.kind, StatementKind::Assign(_, Rvalue::Ref(_, p)) if !p.has_deref() && is_it(p.local)))
    }

    /// Whether the statements mention a variable from outside that could hold on to a borrow of one of theirs, and that is
    /// used afterwards.
    fn may_lend(&self, range: Span) -> bool {
        let inner: FxHashSet<LocalId> =
            self.thir.locals.iter().filter(|(_, l)| range.contains(l.span)).map(|(i, _)| i).collect();
        let assigned: FxHashSet<LocalId> = self
            .thir
            .exprs
            .iter()
            .filter(|(_, e)| range.contains(e.span))
            .filter_map(|(_, e)| match e.kind {
                ExprKind::Assign { lhs, .. } => match self.thir.exprs[lhs].kind {
                    ExprKind::Local(l) => Some(l),
                    _ => None,
                },
                _ => None,
            })
            .collect();
        let (mut inside, mut after) = (FxHashSet::default(), FxHashSet::default());
        for (_, e) in self.thir.exprs.iter() {
            let ExprKind::Local(local) = e.kind else { continue };
            // What a macro mentions may be anywhere.
            if range.contains(e.span) || e.span.file != range.file {
                inside.insert(local);
            }
            if is_after(e.span, range) || e.span.file != range.file {
                after.insert(local);
            }
        }
        self.thir.locals.iter().filter(|(id, _)| !inner.contains(id)).any(|(id, l)| {
            let holds = match l.ty.kind() {
                TyKind::Ref(t, _) => may_borrow(self.cx, *t) || l.mutable || assigned.contains(&id),
                _ => may_borrow(self.cx, l.ty),
            };
            inside.contains(&id) && after.contains(&id) && holds
        })
    }
}

/// Whether a local of a control-flow graph, whose place is that of its pattern (`mut x`), is a variable.
fn is_at(variable: &Local, span: Span, name: Option<Name>) -> bool {
    name == Some(variable.name) && span.contains(variable.span)
}

fn is_after(span: Span, range: Span) -> bool {
    span.file == range.file && span.start >= range.end
}

/// The places of a variable's uses, those in closures included.
fn mentions(thir: &Thir, local: LocalId) -> impl Iterator<Item = Span> + '_ {
    let uses = thir.exprs.iter().filter(move |(_, e)| matches!(e.kind, ExprKind::Local(l) if l == local));
    uses.map(|(_, e)| e.span)
}

/// The variables of a pattern, in order.
fn binds(thir: &Thir, pat: PatId) -> Vec<(LocalId, BindMode)> {
    let mut out = Vec::new();
    let mut work = vec![pat];
    while let Some(pat) = work.pop() {
        match &thir.pats[pat].kind {
            PatKind::Bind { local, mode, sub } => {
                out.push((*local, *mode));
                work.extend(sub);
            }
            PatKind::Variant { fields, .. } | PatKind::Tuple(fields) => {
                work.extend(fields.iter().rev().map(|(_, p)| *p))
            }
            PatKind::Deref(p) => work.push(*p),
            PatKind::Slice { before, rest, after, .. } => {
                work.extend(after.iter().rev().chain(rest.iter().flatten()).chain(before.iter().rev()));
            }
            // Each alternative binds the same variables.
            PatKind::Or(ps) => work.extend(ps.first()),
            PatKind::Wild | PatKind::Const | PatKind::Range | PatKind::Never | PatKind::Error => {}
        }
    }
    out
}

/// Whether a value of the type may hold a borrow. Parameters may, but of nothing that the function itself declares.
fn may_borrow(cx: Cx<'_>, ty: Ty) -> bool {
    let mut seen = FxHashSet::default();
    let mut work = vec![ty];
    while let Some(ty) = work.pop() {
        if !seen.insert(ty) {
            continue;
        }
        match ty.kind() {
            TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Never
            | TyKind::Int(_)
            | TyKind::Float(_)
            | TyKind::FnDef(..)
            | TyKind::Param(_) => {}
            TyKind::Array(t, _) | TyKind::Slice(t) => work.push(*t),
            TyKind::Tuple(ts) => work.extend(ts.iter()),
            TyKind::Adt(def, args) => {
                let lifetimes = |g: &asyncsend_hir::ast::Generics| !g.lifetimes.is_empty();
                if cx.try_item(*def).and_then(asyncsend_hir::item_generics).is_some_and(lifetimes) {
                    return true;
                }
                work.extend(args.iter().filter_map(|a| if let Arg::Ty(t) = a { Some(*t) } else { None }));
            }
            _ => return true,
        }
    }
    false
}

/// Whether a text is blanks and comments only.
fn is_blank(text: &str) -> bool {
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = match (rest.starts_with("//"), rest.starts_with("/*")) {
            (true, _) => rest.find('\n').unwrap_or(rest.len()),
            (_, true) => match rest.find("*/") {
                Some(i) => i + 2,
                None => return false,
            },
            _ => return false,
        };
        rest = rest[end..].trim_start();
    }
    true
}
