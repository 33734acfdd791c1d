//! Whether two impls of one trait could apply to one type (`E0119`, `E0751`).
//!
//! Both headers are unified; the impls exclude one another if one of their where clauses is then known never to hold. What
//! another crate might still implement is not known.

use super::orphan::is_knowable;
use super::{Coherence, TraitImpl};
use crate::auto::lookup::{has_mark, is_auto};
use asyncsend_hir::ast::{BoundKind, GenericParamKind, Generics, TypeRefKind};
use asyncsend_hir::{Cx, DefId, DefKind, Head, Name, Namespace, Props, Span};
use asyncsend_ty::table::InferCtxt;
use asyncsend_ty::traits::{Projected, Selected, has_unknown_derive, head_of, is_default, may_specialize, specializes};
use asyncsend_ty::{Arg, Args, Const, Env, Folder, InferVar, Pred, Substitute, TraitRef, Ty, TyCx, TyKind, fold_args};
use rustc_hash::{FxHashMap, FxHashSet};

/// How deep where clauses are followed; beyond, they may hold.
const MAX_DEPTH: u32 = 16;

/// Reports the impls that overlap an earlier one. `orphans`: those that may not be there at all.
pub(super) fn check(cx: Cx<'_>, impls: &[TraitImpl<'_>], orphans: &FxHashSet<DefId>, out: &mut Coherence) {
    // What macros and derives write, rustc comes upon later than what stands in the text.
    let macros: Vec<Span> =
        cx.user_items().iter().filter(|d| d.kind() == DefKind::MacroRules).map(|d| cx.item(*d).span).collect();
    let made = |i: &TraitImpl<'_>| i.item.derived || macros.iter().any(|m| m.contains(i.span));
    let (late, mut order): (Vec<&TraitImpl<'_>>, Vec<&TraitImpl<'_>>) =
        impls.iter().filter(|i| !i.is_unknown()).partition(|i| made(i));
    order.extend(late);
    let mut kept: FxHashMap<DefId, Earlier<'_>> = FxHashMap::default();
    for i in order {
        let trait_ = i.trait_ref.trait_;
        let head = cx.impl_head(i.def);
        let earlier = kept.entry(trait_).or_default();
        let of_model = cx
            .impls_of(trait_, head)
            .iter()
            .filter(|d| !cx.is_user(**d) && !["synthetic", "reservation"].iter().any(|m| has_mark(cx, **d, m)))
            .filter_map(|d| TraitImpl::new(cx, *d));
        let found = of_model
            .chain(earlier.of(head).copied())
            .filter(|e| overlap(cx, i, e))
            .find(|e| {
                let fine = may_both_apply(cx, i, e);
                if fine && may_specialize(cx) && specializes(cx, i.def, e.def) {
                    refined(cx, i, e, out);
                } else if fine && may_specialize(cx) && specializes(cx, e.def, i.def) {
                    refined(cx, e, i, out);
                }
                !fine
            })
            .map(|e| (e.item.negative, cx.is_user(e.def)));
        let Some((negative, ours)) = found else {
            earlier.push(head, i);
            continue;
        };
        out.incoherent.insert(trait_);
        let (name, shown) = (trait_.name(), cx.display(i.header.self_ty));
        if negative != i.item.negative {
            let message =
                format!("found both positive and negative implementation of trait `{name}` for type `{shown}`:");
            out.error(cx, Some("E0751"), i.span, message);
        } else if ours || !orphans.contains(&i.def) {
            let message = format!("conflicting implementations of trait `{name}` for type `{shown}`");
            out.error(cx, Some("E0119"), i.span, message);
        }
    }
}

/// The impls of one trait that were met, in order, by the shape of their self type: a trait may have thousands.
#[derive(Default)]
struct Earlier<'a> {
    all: Vec<&'a TraitImpl<'a>>,
    by_shape: FxHashMap<Head, Vec<usize>>,
}

impl<'a> Earlier<'a> {
    fn push(&mut self, head: Head, i: &'a TraitImpl<'a>) {
        self.by_shape.entry(shape(head)).or_default().push(self.all.len());
        self.all.push(i);
    }

    /// Those whose self type may have this head.
    fn of(&self, head: Head) -> impl Iterator<Item = &'a TraitImpl<'a>> + '_ {
        let with = |shape: Head| self.by_shape.get(&shape).map_or(&[][..], |list| list);
        let mut numbers: Vec<usize> = match shape(head) {
            Head::Any => (0..self.all.len()).collect(),
            shape => with(shape).iter().chain(with(Head::Any)).copied().collect(),
        };
        numbers.sort_unstable();
        numbers.into_iter().map(|n| self.all[n])
    }
}

/// Heads of one shape may match each other.
fn shape(head: Head) -> Head {
    match head {
        Head::Dyn(_) => Head::Dyn(None),
        head => head,
    }
}

/// Whether no types in place of the parameters make the two equal, as far as what they are made of tells: sooner than by
/// unification.
fn apart(a: Ty, b: Ty) -> bool {
    use TyKind::{Adt, Bool, Char, Float, Int, Ref, Slice, Str, Tuple};
    match (a.kind(), b.kind()) {
        (Adt(d, x), Adt(e, y)) => d != e || any_apart(*x, *y),
        (Ref(x, m), Ref(y, n)) => m != n || apart(*x, *y),
        (Slice(x), Slice(y)) => apart(*x, *y),
        (Tuple(x), Tuple(y)) => x.len() != y.len() || x.iter().zip(y.iter()).any(|(x, y)| apart(*x, *y)),
        (
            Bool | Char | Str | Int(_) | Float(_) | Adt(..) | Ref(..) | Slice(_) | Tuple(_),
            Bool | Char | Str | Int(_) | Float(_) | Adt(..) | Ref(..) | Slice(_) | Tuple(_),
        ) => a != b,
        _ => false,
    }
}

/// Whether one pair among two lists of arguments is apart.
fn any_apart(a: Args, b: Args) -> bool {
    a.iter().zip(b.iter()).any(|pair| matches!(pair, (Arg::Ty(a), Arg::Ty(b)) if apart(*a, *b)))
}

/// Whether two impls may overlap all the same: one refines the other, or there is nothing to choose between them.
fn may_both_apply(cx: Cx<'_>, a: &TraitImpl<'_>, b: &TraitImpl<'_>) -> bool {
    let marker = cx.has_feature("marker_trait_attr") && cx.members(a.trait_ref.trait_).is_empty();
    let refines = || may_specialize(cx) && (specializes(cx, a.def, b.def) || specializes(cx, b.def, a.def));
    marker && a.item.negative == b.item.negative || refines()
}

/// An impl may say anew only what the one that it refines marks with `default` (`E0520`).
fn refined(cx: Cx<'_>, special: &TraitImpl<'_>, general: &TraitImpl<'_>, out: &mut Coherence) {
    for item in &special.item.items {
        let space = if item.kind() == DefKind::TypeAlias { Namespace::Type } else { Namespace::Value };
        let Some(said) = cx.assoc_item(general.def, item.name(), space) else { continue };
        if !is_default(cx, general.def, Some(said)) {
            let name = item.name();
            let message =
                format!("`{name}` specializes an item from a parent `impl`, but that item is not marked `default`");
            out.error(cx, Some("E0520"), cx.item(*item).span, message);
        }
    }
}

/// Parameters of an impl (or type) that are `?Sized`.
pub(super) fn maybe_unsized(cx: Cx<'_>, def: DefId) -> FxHashSet<Name> {
    let Some(generics) = cx.try_item(def).and_then(asyncsend_hir::item_generics) else { return FxHashSet::default() };
    unsized_of(generics)
}

fn unsized_of(generics: &Generics) -> FxHashSet<Name> {
    let maybe = |bounds: &[asyncsend_hir::ast::Bound]| {
        bounds.iter().any(|b| matches!(b.kind, BoundKind::Trait { maybe: true, .. }))
    };
    let own = generics.params.iter().filter_map(|g| match &g.kind {
        GenericParamKind::Type { bounds, .. } if maybe(bounds) => Some(g.name),
        _ => None,
    });
    let written = generics.where_preds.iter().filter(|w| maybe(&w.bounds)).filter_map(|w| match &*w.ty.kind {
        TypeRefKind::Path(p) if p.segments.len() == 1 => Some(p.segments[0].name),
        _ => None,
    });
    own.chain(written).collect()
}

/// Whether a constant among the arguments is not known: it may tell two impls apart.
fn has_unknown_const(args: Args) -> bool {
    struct Find(bool);
    impl Folder for Find {
        fn enter(&mut self, ty: Ty) -> Option<Ty> {
            self.0.then_some(ty)
        }
        fn fold_const(&mut self, c: Const) -> Const {
            self.0 |= c == Const::Unknown;
            c
        }
    }
    let mut found = Find(false);
    fold_args(args, &mut found);
    found.0
}

/// Whether some type could have both impls.
fn overlap(cx: Cx<'_>, a: &TraitImpl<'_>, b: &TraitImpl<'_>) -> bool {
    let (of_a, of_b) = (a.trait_ref.args, b.trait_ref.args);
    // A type that is not known (a dependency's, of code that its build script makes) may be any, or none of these.
    if a.is_unknown() || b.is_unknown() || any_apart(of_a, of_b) || has_unknown_const(of_a) && has_unknown_const(of_b) {
        return false;
    }
    let mut s = Search::new(cx);
    let (x, y) = (s.open(a.def), s.open(b.def));
    s.unify(a.trait_ref.subst(&x).args, b.trait_ref.subst(&y).args)
        && s.sized(a.def, x)
        && s.sized(b.def, y)
        && s.clauses(&a.header.preds, x)
        && s.clauses(&b.header.preds, y)
}

/// Whether some type could have both inherent impls.
pub(super) fn inherent_overlap(cx: Cx<'_>, a: DefId, b: DefId) -> bool {
    let (ha, hb) = (cx.impl_header(a), cx.impl_header(b));
    let of = |ty: Ty| Args::new(&[Arg::Ty(ty)]);
    if apart(ha.self_ty, hb.self_ty) || has_unknown_const(of(ha.self_ty)) && has_unknown_const(of(hb.self_ty)) {
        return false;
    }
    let mut s = Search::new(cx);
    let (x, y) = (s.open(a), s.open(b));
    s.unify(of(ha.self_ty.subst(&x)), of(hb.self_ty.subst(&y)))
        && s.sized(a, x)
        && s.sized(b, y)
        && s.clauses(&ha.preds, x)
        && s.clauses(&hb.preds, y)
}

/// Whether a type of an impl's header is not known: it may be for anything.
fn is_broken(cx: Cx<'_>, def: DefId) -> bool {
    TraitImpl::new(cx, def).is_none_or(|i| i.is_unknown())
}

struct Search<'a> {
    cx: Cx<'a>,
    ctx: InferCtxt<'a>,
    /// Auto-trait goals on the way: they are coinductive.
    open: Vec<(DefId, Ty)>,
}

impl<'a> Search<'a> {
    fn new(cx: Cx<'a>) -> Search<'a> {
        Search { cx, ctx: InferCtxt::new(cx, Env::default(), false), open: Vec::new() }
    }

    /// Variables for the parameters of an impl.
    fn open(&mut self, def: DefId) -> Args {
        self.ctx.fresh_args(def, &[])
    }

    fn unify(&mut self, a: Args, b: Args) -> bool {
        let (a, b) = (self.ctx.normalize_args(a), self.ctx.normalize_args(b));
        self.ctx.unify_args(a, b)
    }

    /// Whether the parameters that must be `Sized` can be.
    fn sized(&mut self, def: DefId, args: Args) -> bool {
        let maybe = maybe_unsized(self.cx, def);
        let params = &self.cx.generics(def).params;
        params.iter().filter(|p| !maybe.contains(&p.name)).all(|p| match args.get(p.index as usize) {
            Some(Arg::Ty(t)) => self.may_be_sized(*t, 0),
            _ => true,
        })
    }

    /// A struct is as its last field.
    fn may_be_sized(&mut self, ty: Ty, depth: u32) -> bool {
        match self.ctx.shallow(ty).kind() {
            TyKind::Str | TyKind::Slice(_) | TyKind::Dynamic(_) | TyKind::Foreign(_) => false,
            TyKind::Adt(def, args) if def.kind() == DefKind::Struct && depth < MAX_DEPTH => {
                let last = self.cx.variants(*def).first().and_then(|v| v.fields.last());
                last.is_none_or(|f| self.may_be_sized(f.ty.subst(args), depth + 1))
            }
            _ => true,
        }
    }

    fn clauses(&mut self, preds: &[(Pred, Span)], args: Args) -> bool {
        preds.iter().all(|(p, _)| self.may_hold(p.subst(&args), 0))
    }

    fn may_hold(&mut self, pred: Pred, depth: u32) -> bool {
        if depth > MAX_DEPTH {
            return true;
        }
        match self.ctx.normalize_pred(pred) {
            Pred::Props { .. } => true,
            Pred::Projection { assoc, args, ty } => match self.ctx.project(assoc, args) {
                Projected::Done(found) => self.ctx.unify(found, ty),
                Projected::Rigid | Projected::Ambiguous | Projected::Error => true,
            },
            Pred::Trait { trait_ref, .. } => {
                let args = self.ctx.resolve_args(trait_ref.args);
                let tr = TraitRef { trait_: trait_ref.trait_, args };
                match tr.self_ty().kind() {
                    TyKind::Infer(InferVar::Ty(_)) | TyKind::Projection(..) => return true,
                    _ => {}
                }
                // What is not known refutes nothing.
                let derived = has_unknown_derive(self.cx, tr.self_ty());
                if tr.args.has_error() {
                    return false;
                }
                if !is_knowable(self.cx, tr) {
                    return true;
                }
                if is_auto(self.cx, tr.trait_) {
                    return self.auto_may_hold(tr, depth);
                }
                let nested: Vec<Pred> = match self.ctx.select(tr) {
                    Selected::None | Selected::Negative(_) => return false,
                    Selected::Ambiguous if derived => return false,
                    Selected::Ambiguous | Selected::Param | Selected::Bound => return true,
                    Selected::Impl { def, .. } if is_broken(self.cx, def) => return false,
                    Selected::Impl { nested, .. } => nested.into_iter().map(|(p, _)| p).collect(),
                    Selected::Builtin { nested } => nested,
                };
                nested.into_iter().all(|p| self.may_hold(p, depth + 1))
            }
        }
    }

    fn auto_may_hold(&mut self, tr: TraitRef, depth: u32) -> bool {
        let ty = tr.self_ty();
        if self.open.contains(&(tr.trait_, ty)) {
            return true;
        }
        let Some(head) = head_of(ty) else { return true };
        let impls = self.cx.impls_of(tr.trait_, head);
        for def in impls {
            let header = self.cx.impl_header(*def);
            let args = self.ctx.fresh_args(*def, &[]);
            let own = header.self_ty.subst(&args);
            if !self.ctx.probe(|c| c.unify(own, ty)) {
                continue;
            }
            if header.negative {
                return false;
            }
            self.ctx.unify(own, ty);
            return header.preds.iter().all(|(p, _)| self.may_hold(p.subst(&args), depth + 1));
        }
        if !impls.is_empty() {
            return false;
        }
        let parts: Vec<Ty> = match ty.kind() {
            TyKind::Adt(def, args) => {
                self.cx.variants(*def).iter().flat_map(|v| &v.fields).map(|f| f.ty.subst(args)).collect()
            }
            TyKind::Tuple(ts) => ts.iter().copied().collect(),
            TyKind::Array(t, _) | TyKind::Slice(t) | TyKind::Ref(t, _) | TyKind::RawPtr(t, _) => vec![*t],
            TyKind::Dynamic(d) => return d.autos.contains(&tr.trait_),
            _ => return true,
        };
        self.open.push((tr.trait_, ty));
        let holds = parts.into_iter().all(|part| {
            let trait_ref = TraitRef { trait_: tr.trait_, args: Args::new(&[Arg::Ty(part)]) };
            self.may_hold(Pred::Trait { trait_ref, props: Props::NONE }, depth + 1)
        });
        self.open.pop();
        holds
    }
}
