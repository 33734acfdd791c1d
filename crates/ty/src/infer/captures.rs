//! Which places closures and coroutines capture, and how. Mirrors `rustc_hir_typeck::upvar` over THIR, where every
//! adjustment is explicit: a use of an outer variable is a place expression, and what is done to it is the mode.
//!
//! Edition 2021 and later capture disjoint places; before, whole variables (every one that is mentioned).

use super::Infer;
use crate::api::*;
use crate::thir::*;
use crate::ty::*;
use asyncsend_hir::ast::CaptureBy;
use asyncsend_hir::resolve::Namespace;
use asyncsend_hir::*;
use rustc_hash::{FxHashMap, FxHashSet};

/// What is done to a place. The order is that of rustc's capture kinds.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Use {
    /// Discriminant reads, copies, shared borrows.
    Shared,
    /// Write or mutable borrow.
    Mut,
    Move,
}

/// A place rooted at a variable, with the type at every level.
#[derive(Clone, Debug)]
struct PlaceUse {
    local: LocalId,
    projections: Vec<CaptureProj>,
    /// One more than the projections.
    tys: Vec<Ty>,
    mode: Use,
    span: Span,
    /// An index, union field or the like stands further in: the place ends here.
    ends: bool,
}

/// Computes the captures of every closure and coroutine of a body.
pub(super) fn analyze(inf: &mut Infer<'_, '_>) {
    let defs: Vec<DefId> = inf.thir.closures.keys().copied().collect();
    // Inner ones first, siblings in source order: a closure's kind must be known where it is called.
    let mut children: FxHashMap<Option<DefId>, Vec<DefId>> = FxHashMap::default();
    for d in &defs {
        children.entry(inf.thir.closures[d].outer).or_default().push(*d);
    }
    let mut order = vec![];
    let mut stack: Vec<(DefId, bool)> = children.get(&None).into_iter().flatten().rev().map(|d| (*d, false)).collect();
    while let Some((d, done)) = stack.pop() {
        if done {
            order.push(d);
            continue;
        }
        stack.push((d, true));
        stack.extend(children.get(&Some(d)).into_iter().flatten().rev().map(|c| (*c, false)));
    }
    for d in order {
        closure(inf, d);
    }
}

fn closure(inf: &mut Infer<'_, '_>, def: DefId) {
    let info = inf.thir.closures[&def].clone();
    let mut w = Walk { inf, declared: FxHashSet::default(), uses: vec![], mentioned: vec![] };
    for p in &info.params {
        w.bindings(p.pat);
    }
    for (p, _) in &info.prologue {
        w.bindings(*p);
    }
    for c in &info.captures {
        if c.param.is_some() {
            w.declared.insert(c.local);
        }
    }
    w.value(info.body);
    let Walk { uses, declared, mentioned, .. } = w;
    let uses: Vec<PlaceUse> = uses.into_iter().filter(|u| !declared.contains(&u.local)).collect();
    let mentioned: Vec<(LocalId, Span)> = mentioned.into_iter().filter(|(l, _)| !declared.contains(l)).collect();
    // The closure's kind follows from what its body does, before `move` is applied.
    let worst = uses.iter().filter(|u| !(u.mode == Use::Mut && through_shared(u))).map(|u| u.mode).max();
    let kind = match worst {
        Some(Use::Move) => ClosureKind::FnOnce,
        Some(Use::Mut) => ClosureKind::FnMut,
        _ => ClosureKind::Fn,
    };
    let precise = info.edition >= Edition::E2021;
    // The coroutine of an async closure borrows from the closure whatever the closure owns.
    let by = match info.kind {
        // Where it is called once and owns its captures, they move on into the coroutine.
        ClosureInfoKind::Coroutine(_, CoroutineSource::Closure) if called_once(inf, def) => CaptureBy::Value,
        ClosureInfoKind::Coroutine(_, CoroutineSource::Closure) => CaptureBy::Ref,
        ClosureInfoKind::Coroutine(_, CoroutineSource::Fn) => CaptureBy::Value,
        _ => info.capture_by,
    };
    // Upvars are in the order of the first use (`compute_min_captures`); what is only mentioned comes last.
    let mut roots: Vec<LocalId> = vec![];
    for l in uses.iter().map(|u| u.local).chain(mentioned.iter().map(|(l, _)| *l)) {
        if !roots.contains(&l) {
            roots.push(l);
        }
    }
    let mut found: Vec<PlaceUse> = vec![];
    if !precise {
        for (l, span) in &mentioned {
            let ty = inf.thir.locals[*l].ty;
            found.push(PlaceUse {
                local: *l,
                projections: vec![],
                tys: vec![ty],
                mode: if by == CaptureBy::Value { Use::Move } else { Use::Shared },
                span: *span,
                ends: false,
            });
        }
    }
    for u in uses {
        found.push(adjust(inf, u, by, precise));
    }
    let mut captures: Vec<Capture> = info.captures.iter().filter(|c| c.param.is_some()).cloned().collect();
    for root in roots {
        let mut places: Vec<PlaceUse> = vec![];
        for u in found.iter().filter(|u| u.local == root) {
            insert_min(&mut places, u.clone());
        }
        // rustc sorts the places of one variable by field order.
        places.sort_by(|a, b| {
            let key = |p: &CaptureProj| match p {
                CaptureProj::Deref => 0,
                CaptureProj::Field(f) => *f + 1,
            };
            a.projections.iter().map(key).cmp(b.projections.iter().map(key))
        });
        for u in places {
            let place_ty = u.tys.last().copied().unwrap_or_else(Ty::error);
            let (mode, ty) = match u.mode {
                Use::Move => (CaptureMode::ByValue, place_ty),
                Use::Shared => (CaptureMode::ByRef(Mutability::Not), Ty::reference(place_ty, Mutability::Not)),
                Use::Mut
                    if u.projections.contains(&CaptureProj::Deref)
                        || !precise && matches!(u.tys[0].kind(), TyKind::Ref(_, Mutability::Mut)) =>
                {
                    (CaptureMode::ByUniqueRef, Ty::reference(place_ty, Mutability::Mut))
                }
                Use::Mut => (CaptureMode::ByRef(Mutability::Mut), Ty::reference(place_ty, Mutability::Mut)),
            };
            captures.push(Capture {
                local: u.local,
                projections: u.projections,
                mode,
                ty,
                place_ty,
                span: u.span,
                param: None,
            });
        }
    }
    if let Some(c) = inf.thir.closures.get_mut(&def) {
        c.captures = captures;
        c.kind = match c.kind {
            ClosureInfoKind::Closure(_) => ClosureInfoKind::Closure(kind),
            ClosureInfoKind::AsyncClosure(expected, co) => {
                ClosureInfoKind::AsyncClosure(if expected == ClosureKind::FnOnce { expected } else { kind }, co)
            }
            k => k,
        };
    }
    patch_calls(inf, def, kind);
}

/// Whether the coroutine is that of an `async move` closure of which only `AsyncFnOnce` is expected.
fn called_once(inf: &Infer<'_, '_>, coroutine: DefId) -> bool {
    let is_parent =
        |i: &ClosureInfo| matches!(i.kind, ClosureInfoKind::AsyncClosure(ClosureKind::FnOnce, co) if co == coroutine);
    inf.thir.closures.values().any(|i| is_parent(i) && i.capture_by == CaptureBy::Value)
}

/// A write through a shared reference does not need the closure to be `FnMut`.
fn through_shared(u: &PlaceUse) -> bool {
    u.projections.iter().zip(&u.tys).any(|(p, t)| {
        *p == CaptureProj::Deref && matches!(t.kind(), TyKind::Ref(_, Mutability::Not) | TyKind::RawPtr(..))
    })
}

/// rustc's `process_collected_capture_information`: how far a place is captured.
fn adjust(inf: &Infer<'_, '_>, mut u: PlaceUse, by: CaptureBy, precise: bool) -> PlaceUse {
    let truncate = |u: &mut PlaceUse, n: usize| {
        if n < u.projections.len() {
            // A use of a part through a dropped mutable dereference stays at least as strong.
            u.projections.truncate(n);
            u.tys.truncate(n + 1);
        }
    };
    // Raw pointers and unions are captured as a whole.
    for i in 0..u.projections.len() {
        match (u.projections[i], u.tys[i].kind()) {
            (CaptureProj::Deref, TyKind::RawPtr(..)) => {
                truncate(&mut u, i);
                u.mode = u.mode.min(Use::Shared);
                break;
            }
            (CaptureProj::Field(_), TyKind::Adt(d, _)) if d.kind() == DefKind::Union => {
                truncate(&mut u, i);
                break;
            }
            _ => {}
        }
    }
    // `restrict_repr_packed_field_ref_capture`: a reference into a packed struct may be misaligned.
    if u.mode != Use::Move {
        for i in 0..u.projections.len() {
            if let (CaptureProj::Field(_), TyKind::Adt(d, _)) = (u.projections[i], u.tys[i].kind())
                && inf.cx().item(*d).attrs.packed
                && !is_byte(u.tys[i + 1])
            {
                truncate(&mut u, i);
                break;
            }
        }
    }
    let first_deref = u.projections.iter().position(|p| *p == CaptureProj::Deref);
    match by {
        CaptureBy::Value => {
            // `adjust_for_move_closure`.
            if let Some(i) = first_deref {
                truncate(&mut u, i);
            }
            u.mode = Use::Move;
        }
        CaptureBy::Ref => {
            // `adjust_for_non_move_closure`.
            if u.mode == Use::Move
                && let Some(i) = first_deref
            {
                truncate(&mut u, i);
            }
        }
    }
    let copy = u.tys.last().is_some_and(|t| is_copy_here(inf, *t));
    if u.mode == Use::Move && !copy {
        // `restrict_precision_for_drop_types`: nothing is moved out of a type that implements `Drop`.
        for i in 0..u.projections.len() {
            if let (CaptureProj::Field(_), TyKind::Adt(d, _)) = (u.projections[i], u.tys[i].kind())
                && inf.cx().drop_impl(*d).is_some()
            {
                truncate(&mut u, i);
                break;
            }
        }
    }
    if !precise {
        truncate(&mut u, 0);
        return u;
    }
    // `truncate_capture_for_optimization`: data behind a shared reference is reached through a copy of the reference.
    if u.mode != Use::Move {
        let last_shared = (0..u.projections.len()).rev().find(|i| {
            u.projections[*i] == CaptureProj::Deref && matches!(u.tys[*i].kind(), TyKind::Ref(_, Mutability::Not))
        });
        let last_deref = u.projections.iter().rposition(|p| *p == CaptureProj::Deref);
        if let (Some(i), Some(j)) = (last_shared, last_deref)
            && i == j
        {
            truncate(&mut u, i + 1);
            u.mode = Use::Shared;
        }
    }
    u
}

/// Types of alignment one, as far as that can be told without a layout.
fn is_byte(ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Bool | TyKind::Int(IntTy::U8 | IntTy::I8) | TyKind::Str => true,
        TyKind::Array(t, _) | TyKind::Slice(t) => is_byte(*t),
        TyKind::Tuple(ts) => ts.iter().all(|t| is_byte(*t)),
        _ => false,
    }
}

/// Keeps only minimal places: an ancestor swallows its descendants.
fn insert_min(places: &mut Vec<PlaceUse>, u: PlaceUse) {
    let is_prefix = |a: &PlaceUse, b: &PlaceUse| {
        a.projections.len() <= b.projections.len() && a.projections[..] == b.projections[..a.projections.len()]
    };
    if let Some(p) = places.iter_mut().find(|p| is_prefix(p, &u)) {
        if u.mode > p.mode {
            // The stronger use gives the blame, as rustc's expr id of the capture does.
            p.mode = u.mode;
            p.span = u.span;
        }
        return;
    }
    let mut mode = u.mode;
    let mut span = u.span;
    for p in places.iter().filter(|p| is_prefix(&u, p)) {
        if p.mode > mode {
            mode = p.mode;
            span = p.span;
        }
    }
    places.retain(|p| !is_prefix(&u, p));
    places.push(PlaceUse { mode, span, ..u });
}

/// Calls of a closure of this body go through the trait of its kind.
fn patch_calls(inf: &mut Infer<'_, '_>, def: DefId, kind: ClosureKind) {
    let (lang, method) = match kind {
        ClosureKind::Fn => return,
        ClosureKind::FnMut => ("fn_mut", "call_mut"),
        ClosureKind::FnOnce => ("fn_once", "call_once"),
    };
    let cx = inf.cx();
    let Some(f) = cx.lang_item(lang).and_then(|d| cx.assoc_item(d, Name::new(method), Namespace::Value).or(Some(d)))
    else {
        return;
    };
    for call in inf.closure_calls.clone() {
        let ExprKind::Call { callee, args, .. } = inf.thir.exprs[call].kind.clone() else { continue };
        let TyKind::FnDef(_, fargs) = inf.thir.exprs[callee].ty.kind() else { continue };
        let is_it = fargs.first().is_some_and(|a| matches!(a.ty().kind(), TyKind::Closure(d, _) if *d == def));
        let Some(receiver) = args.first().copied() else { continue };
        let ExprKind::Borrow { operand, .. } = inf.thir.exprs[receiver].kind.clone() else { continue };
        if !is_it {
            continue;
        }
        inf.thir.exprs[callee].ty = Ty::new(TyKind::FnDef(f, *fargs));
        match kind {
            ClosureKind::FnMut => {
                let t = inf.thir.exprs[operand].ty;
                inf.thir.exprs[receiver].kind = ExprKind::Borrow { operand, mutable: true, two_phase: true };
                inf.thir.exprs[receiver].ty = Ty::reference(t, Mutability::Mut);
            }
            _ => {
                let mut args = args;
                args[0] = operand;
                if let ExprKind::Call { args: a, .. } = &mut inf.thir.exprs[call].kind {
                    *a = args;
                }
            }
        }
    }
}

struct Walk<'x, 'a, 'b> {
    inf: &'x Infer<'a, 'b>,
    declared: FxHashSet<LocalId>,
    uses: Vec<PlaceUse>,
    /// Variables in the order of their first mention.
    mentioned: Vec<(LocalId, Span)>,
}

impl Walk<'_, '_, '_> {
    fn bindings(&mut self, pat: PatId) {
        match &self.inf.thir.pats[pat].kind {
            PatKind::Bind { local, sub, .. } => {
                self.declared.insert(*local);
                if let Some(s) = sub {
                    self.bindings(*s);
                }
            }
            PatKind::Variant { fields, .. } | PatKind::Tuple(fields) => {
                fields.iter().for_each(|(_, p)| self.bindings(*p))
            }
            PatKind::Deref(p) => self.bindings(*p),
            PatKind::Slice { before, rest, after, .. } => {
                before.iter().chain(rest.iter().flatten()).chain(after).for_each(|p| self.bindings(*p))
            }
            PatKind::Or(ps) => ps.iter().for_each(|p| self.bindings(*p)),
            PatKind::Wild | PatKind::Const | PatKind::Range | PatKind::Never | PatKind::Error => {}
        }
    }

    fn is_copy(&self, ty: Ty) -> bool {
        is_copy_here(self.inf, ty)
    }

    /// A place expression, if `e` is one rooted at a variable; visits what is evaluated on the way.
    fn place(&mut self, e: ExprId) -> Option<PlaceUse> {
        let expr = &self.inf.thir.exprs[e];
        match &expr.kind {
            ExprKind::Local(l) => {
                if !self.mentioned.iter().any(|(m, _)| m == l) {
                    self.mentioned.push((*l, expr.span));
                }
                Some(PlaceUse {
                    local: *l,
                    projections: vec![],
                    tys: vec![self.inf.thir.locals[*l].ty],
                    mode: Use::Shared,
                    span: expr.span,
                    ends: false,
                })
            }
            ExprKind::Field { base, field } => {
                let (base, field) = (*base, *field);
                let mut p = self.place(base)?;
                self.project(&mut p, CaptureProj::Field(field), expr.ty, expr.span);
                Some(p)
            }
            ExprKind::Deref(base) => {
                let mut p = self.place(*base)?;
                self.project(&mut p, CaptureProj::Deref, expr.ty, expr.span);
                Some(p)
            }
            ExprKind::Index { base, index } => {
                let index = *index;
                let p = self.place(*base);
                self.value(index);
                let mut p = p?;
                p.ends = true;
                Some(p)
            }
            // `as`-ascriptions of `!` and parentheses leave no node; anything else is a value.
            _ => {
                self.value(e);
                None
            }
        }
    }

    fn project(&mut self, p: &mut PlaceUse, proj: CaptureProj, ty: Ty, span: Span) {
        if !p.ends {
            p.projections.push(proj);
            p.tys.push(ty);
            p.span = span;
        }
    }

    fn use_place(&mut self, e: ExprId, mode: Use) {
        // rustc tells of the place before what is evaluated on the way to it (`ExprUseVisitor::mutate_expr` and kin).
        let at = self.uses.len();
        if let Some(mut p) = self.place(e) {
            p.mode = mode;
            self.uses.insert(at, p);
        }
    }

    /// An expression whose value is taken.
    fn value(&mut self, e: ExprId) {
        let inf = self.inf;
        let expr = &inf.thir.exprs[e];
        match &expr.kind {
            ExprKind::Local(_) | ExprKind::Field { .. } | ExprKind::Deref(_) | ExprKind::Index { .. } => {
                let mode = if self.is_copy(expr.ty) { Use::Shared } else { Use::Move };
                self.use_place(e, mode);
            }
            ExprKind::Static(_)
            | ExprKind::Lit(_)
            | ExprKind::Const(..)
            | ExprKind::ConstParam(_)
            | ExprKind::FnItem
            | ExprKind::BuiltinConst
            | ExprKind::Continue { .. } => {}
            ExprKind::Borrow { operand, mutable, .. } | ExprKind::RawBorrow { operand, mutable } => {
                self.use_place(*operand, if *mutable { Use::Mut } else { Use::Shared })
            }
            ExprKind::Unary { operand, .. } | ExprKind::Cast { operand, .. } => self.value(*operand),
            ExprKind::Binary { lhs, rhs, .. } => {
                self.value(*lhs);
                self.value(*rhs);
            }
            ExprKind::Assign { lhs, rhs } | ExprKind::AssignOp { lhs, rhs, .. } => {
                // In this order, though it is evaluated in the other (`rustc_hir_typeck/src/expr_use_visitor.rs`).
                self.use_place(*lhs, Use::Mut);
                self.value(*rhs);
            }
            ExprKind::Call { callee, args, .. } => {
                self.value(*callee);
                args.iter().for_each(|a| self.value(*a));
            }
            ExprKind::Tuple(es) | ExprKind::Array(es) | ExprKind::VecList(es) => es.iter().for_each(|e| self.value(*e)),
            ExprKind::Unknown { operands } => operands.iter().for_each(|e| {
                // What happens to them is not known: a shared use keeps the closure plausible, the body has a gap anyway.
                self.use_place(*e, Use::Shared)
            }),
            ExprKind::Repeat { value, .. } => self.value(*value),
            ExprKind::Adt { fields, base, def, variant } => {
                fields.iter().for_each(|(_, e)| self.value(*e));
                if let Some(b) = base {
                    // Only the fields that are not given are taken from the base.
                    let given: Vec<u32> = fields.iter().map(|f| f.0).collect();
                    let n = self.inf.cx().variants(*def).get(*variant as usize).map_or(0, |v| v.fields.len()) as u32;
                    let args = inf.thir.exprs[*b].ty.as_adt().map(|a| a.1);
                    if let Some(p) = self.place(*b) {
                        for f in (0..n).filter(|f| !given.contains(f)) {
                            let t = self
                                .inf
                                .cx()
                                .variants(*def)
                                .get(*variant as usize)
                                .and_then(|v| v.fields.get(f as usize))
                                .map(|x| x.ty);
                            let t = match (t, args) {
                                (Some(t), Some(a)) => self.inf.cx().normalize(&self.inf.ctx.env, t.subst(&a)),
                                _ => Ty::error(),
                            };
                            let mut q = p.clone();
                            self.project(&mut q, CaptureProj::Field(f), t, expr.span);
                            q.mode = if self.is_copy(t) { Use::Shared } else { Use::Move };
                            self.uses.push(q);
                        }
                    }
                }
            }
            ExprKind::Closure(d) => self.nested(*d),
            ExprKind::FormatArgs { args } => args.iter().for_each(|(e, _)| self.use_place(*e, Use::Shared)),
            ExprKind::Panic { args, .. } => args.iter().for_each(|e| self.value(*e)),
            ExprKind::Block(b) => {
                for s in &b.stmts {
                    match s {
                        Stmt::Expr(e) => self.value(*e),
                        Stmt::Let { pat, init, els, .. } => {
                            match init {
                                Some(i) => self.matched(*i, &[*pat]),
                                None => self.bindings(*pat),
                            }
                            if let Some(e) = els {
                                self.value(*e);
                            }
                        }
                    }
                }
                if let Some(t) = b.tail {
                    self.value(t);
                }
            }
            ExprKind::If { cond, then, els } => {
                self.value(*cond);
                self.value(*then);
                els.iter().for_each(|e| self.value(*e));
            }
            ExprKind::Let { pat, expr } => {
                // `if let` and `while let` borrow the whole place, whatever the pattern looks at: `walk_local` with
                // `borrow_expr` in `rustc_hir_typeck/src/expr_use_visitor.rs`. (`let` and `match` do not.)
                let place = self.place(*expr);
                if let Some(p) = &place {
                    self.read(p);
                }
                self.matched_place(place, &[*pat]);
            }
            ExprKind::Match { scrutinee, arms, .. } => {
                let pats: Vec<PatId> = arms.iter().map(|a| a.pat).collect();
                self.matched(*scrutinee, &pats);
                for a in arms {
                    a.guard.iter().for_each(|g| self.value(*g));
                    self.value(a.body);
                }
            }
            ExprKind::Loop { body, .. } => self.value(*body),
            ExprKind::While { cond, body, .. } => {
                self.value(*cond);
                self.value(*body);
            }
            ExprKind::For { into_iter, pat, body, .. } => {
                self.value(*into_iter);
                self.bindings(*pat);
                self.value(*body);
            }
            ExprKind::Break { value, .. } | ExprKind::Return(value) | ExprKind::Yield(value) => {
                value.iter().for_each(|e| self.value(*e))
            }
            ExprKind::Await { into_future, .. } => self.value(*into_future),
            ExprKind::Try { branch, .. } => self.value(*branch),
        }
    }

    fn nested(&mut self, d: DefId) {
        let Some(info) = self.inf.thir.closures.get(&d) else { return };
        for c in &info.captures {
            if c.param.is_some() {
                // Built from the parameters of the closure around it.
                continue;
            }
            if !self.mentioned.iter().any(|(m, _)| *m == c.local) {
                self.mentioned.push((c.local, c.span));
            }
            let mut tys = vec![self.inf.thir.locals[c.local].ty];
            for p in &c.projections {
                let t = *tys.last().unwrap_or(&Ty::error());
                tys.push(project_ty(self.inf, t, *p));
            }
            if let Some(l) = tys.last_mut() {
                *l = c.place_ty;
            }
            let mode = match c.mode {
                CaptureMode::ByValue => {
                    if self.is_copy(c.place_ty) {
                        Use::Shared
                    } else {
                        Use::Move
                    }
                }
                CaptureMode::ByRef(Mutability::Not) => Use::Shared,
                CaptureMode::ByRef(Mutability::Mut) | CaptureMode::ByUniqueRef => Use::Mut,
            };
            self.uses.push(PlaceUse {
                local: c.local,
                projections: c.projections.clone(),
                tys,
                mode,
                span: c.span,
                ends: false,
            });
        }
    }

    /// A scrutinee or initializer against patterns.
    fn matched(&mut self, e: ExprId, pats: &[PatId]) {
        let place = self.place(e);
        self.matched_place(place, pats);
    }

    fn matched_place(&mut self, place: Option<PlaceUse>, pats: &[PatId]) {
        match place {
            None => pats.iter().for_each(|p| self.bindings(*p)),
            Some(p) => {
                for pat in pats {
                    self.pattern(&p, *pat);
                }
            }
        }
    }

    /// A pattern that tests the value reads that very place (a literal, a discriminant, a length).
    fn read(&mut self, place: &PlaceUse) {
        self.uses.push(PlaceUse { mode: Use::Shared, ..place.clone() });
    }

    fn pattern(&mut self, place: &PlaceUse, pat: PatId) {
        let p = &self.inf.thir.pats[pat];
        match &p.kind {
            PatKind::Const | PatKind::Range => self.read(place),
            PatKind::Wild | PatKind::Never | PatKind::Error => {}
            PatKind::Bind { local, mode, sub } => {
                self.declared.insert(*local);
                let mut u = place.clone();
                u.mode = match mode {
                    BindMode::ByValue => {
                        if self.is_copy(p.ty) {
                            Use::Shared
                        } else {
                            Use::Move
                        }
                    }
                    BindMode::ByRef(Mutability::Not) => Use::Shared,
                    BindMode::ByRef(Mutability::Mut) => Use::Mut,
                };
                self.uses.push(u);
                if let Some(s) = sub {
                    self.pattern(place, *s);
                }
            }
            PatKind::Variant { def, fields, .. } => {
                let many = def.kind() == DefKind::Enum && self.inf.cx().variants(*def).len() > 1;
                if many {
                    self.read(place);
                }
                for (f, sub) in fields {
                    let mut q = place.clone();
                    // Fields of a multi-variant enum are not captured separately.
                    q.ends |= many;
                    let (t, span) = (self.inf.thir.pats[*sub].ty, self.inf.thir.pats[*sub].span);
                    self.project(&mut q, CaptureProj::Field(*f), t, span);
                    self.pattern(&q, *sub);
                }
            }
            PatKind::Tuple(fields) => {
                for (f, sub) in fields {
                    let mut q = place.clone();
                    let (t, span) = (self.inf.thir.pats[*sub].ty, self.inf.thir.pats[*sub].span);
                    self.project(&mut q, CaptureProj::Field(*f), t, span);
                    self.pattern(&q, *sub);
                }
            }
            PatKind::Deref(sub) => {
                let mut q = place.clone();
                let (t, span) = (self.inf.thir.pats[*sub].ty, self.inf.thir.pats[*sub].span);
                self.project(&mut q, CaptureProj::Deref, t, span);
                self.pattern(&q, *sub);
            }
            PatKind::Slice { before, rest, after, array } => {
                if !array {
                    self.read(place);
                }
                let mut q = place.clone();
                q.ends = true;
                for s in before.iter().chain(rest.iter().flatten()).chain(after) {
                    self.pattern(&q, *s);
                }
            }
            PatKind::Or(ps) => ps.iter().for_each(|s| self.pattern(place, *s)),
        }
    }
}

fn project_ty(inf: &Infer<'_, '_>, t: Ty, p: CaptureProj) -> Ty {
    match (p, t.kind()) {
        (CaptureProj::Deref, TyKind::Ref(t, _) | TyKind::RawPtr(t, _)) => *t,
        (CaptureProj::Deref, TyKind::Adt(_, a)) => a.first().map_or_else(Ty::error, |a| a.ty()),
        (CaptureProj::Field(i), TyKind::Tuple(ts)) => ts.get(i as usize).copied().unwrap_or_else(Ty::error),
        (CaptureProj::Field(i), TyKind::Adt(d, a)) => {
            let t = inf.cx().variants(*d).first().and_then(|v| v.fields.get(i as usize)).map(|f| f.ty.subst(a));
            t.map_or_else(Ty::error, |t| inf.cx().normalize(&inf.ctx.env, t))
        }
        _ => Ty::error(),
    }
}

/// `Copy`, where closures of this very body are known from what was computed so far.
fn is_copy_here(inf: &Infer<'_, '_>, ty: Ty) -> bool {
    let ty = match ty.kind() {
        TyKind::Coroutine(..) => return false,
        TyKind::Closure(..) | TyKind::Tuple(_) | TyKind::Array(..) | TyKind::Adt(..) => {
            fold_ty(ty, &mut CapturesFor(inf))
        }
        _ => ty,
    };
    crate::layout::is_copy(inf.cx(), &inf.ctx.env, ty)
}

/// A closure of this body is `Copy` if its captures are: their tuple stands for it, since the body is not done.
struct CapturesFor<'x, 'a, 'b>(&'x Infer<'a, 'b>);
impl Folder for CapturesFor<'_, '_, '_> {
    fn enter(&mut self, ty: Ty) -> Option<Ty> {
        match ty.kind() {
            TyKind::Closure(d, _) | TyKind::Coroutine(d, _) => {
                let info = self.0.thir.closures.get(d)?;
                if matches!(ty.kind(), TyKind::Coroutine(..)) {
                    return Some(Ty::reference(Ty::unit(), Mutability::Mut));
                }
                let captures: Vec<Ty> = info.captures.iter().map(|c| fold_ty(c.ty, self)).collect();
                Some(Ty::tuple(&captures))
            }
            _ => None,
        }
    }
}
