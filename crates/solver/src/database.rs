//! The program as chalk asks for it.

use crate::interner::{Head, Interner};
use asyncsend_hir::ast::ItemKind;
use asyncsend_hir::impls::Head as ImplHead;
use asyncsend_hir::{Cx, DefId, DefKind, Name, Namespace, Props};
use asyncsend_ty::{self as ours, Arg, Args, Env, Pred, TyCx};
use chalk_ir::cast::Cast;
use chalk_ir::*;
use chalk_solve::RustIrDatabase;
use chalk_solve::rust_ir::*;
use indexmap::{IndexMap, IndexSet};
use std::cell::{Cell, RefCell};
use std::fmt;
use std::sync::Arc;

type I = Interner;

/// What a rigid head is: everything of a type but the types inside.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
enum Shape {
    FnDef(DefId),
    FnPtr { inputs: usize, is_unsafe: bool, variadic: bool, props: Props },
    Closure(DefId),
    Coroutine(DefId),
    Dyn { principal: Option<DefId>, autos: Vec<DefId>, projections: Vec<DefId>, props: Props },
    Opaque(DefId),
    Foreign(DefId),
}

/// How many clauses are looked at in what a step of a search costs.
const CLAUSES_A_STEP: u32 = 16;

pub(crate) struct Database<'a> {
    cx: Cx<'a>,
    shapes: RefCell<IndexSet<Shape>>,
    /// The search asked for impls for a type that the language itself provides for.
    builtin: Cell<bool>,
    /// What follows from an environment: each step of a search asks for it.
    implied: RefCell<IndexMap<Environment<I>, ProgramClauses<I>>>,
    /// How much the search may still do.
    fuel: Cell<u32>,
}

impl fmt::Debug for Database<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Database")
    }
}

/// What a parameter of the item at hand is.
#[derive(Copy, Clone)]
enum Params {
    /// Bound by the innermost binder but `n`.
    Bound(u32),
    /// Something of which only the environment knows.
    Placeholder,
}

impl<'a> Database<'a> {
    pub(crate) fn new(cx: Cx<'a>) -> Database<'a> {
        Database {
            cx,
            shapes: RefCell::default(),
            builtin: Cell::new(false),
            implied: RefCell::default(),
            fuel: Cell::new(crate::FUEL),
        }
    }

    /// Pays for some work; whether there is fuel left.
    pub(crate) fn pay(&self, work: u32) -> bool {
        self.fuel.set(self.fuel.get().saturating_sub(work));
        self.fuel.get() > 0
    }

    pub(crate) fn met_builtin(&self) -> bool {
        self.builtin.get()
    }

    /// The goal in its environment; none if the goal has no bearing on traits.
    pub(crate) fn goal(&self, env: &Env, goal: &Pred) -> Option<InEnvironment<Goal<I>>> {
        let facts = env.preds.iter().filter_map(|p| self.where_clause(p, Params::Placeholder)).map(|w| {
            let clause: ProgramClauseData<I> = ProgramClauseData(Binders::empty(
                Interner,
                ProgramClauseImplication {
                    consequence: w.into_from_env_goal(Interner),
                    conditions: Goals::empty(Interner),
                    constraints: Constraints::empty(Interner),
                    priority: ClausePriority::High,
                },
            ));
            ProgramClause::new(Interner, clause)
        });
        let environment = Environment::new(Interner).add_clauses(Interner, facts);
        let goal: DomainGoal<I> = DomainGoal::Holds(self.where_clause(goal, Params::Placeholder)?);
        Some(InEnvironment::new(&environment, goal.cast(Interner)))
    }

    // ------------------------------------------------------------------------------------------------------------ lowering

    fn is_ignored(&self, trait_: DefId) -> bool {
        ["sized", "tuple_trait", "unsize", "coerce_unsized", "dispatch_from_dyn", "pointee_trait", "destruct"]
            .iter()
            .any(|l| self.cx.lang_item(l) == Some(trait_))
    }

    fn where_clause(&self, pred: &Pred, params: Params) -> Option<WhereClause<I>> {
        Some(match pred {
            Pred::Trait { trait_ref, .. } if self.is_ignored(trait_ref.trait_) => return None,
            Pred::Trait { trait_ref, .. } => WhereClause::Implemented(self.trait_ref(*trait_ref, params)),
            Pred::Projection { assoc, args, ty } => {
                WhereClause::AliasEq(AliasEq { alias: self.alias(*assoc, *args, params), ty: self.ty(*ty, params) })
            }
            Pred::Props { .. } => return None,
        })
    }

    fn where_clauses<'p>(
        &self,
        preds: impl IntoIterator<Item = &'p Pred>,
        params: Params,
    ) -> Vec<QuantifiedWhereClause<I>> {
        let inner = match params {
            Params::Bound(n) => Params::Bound(n + 1),
            Params::Placeholder => Params::Placeholder,
        };
        preds
            .into_iter()
            .filter_map(|p| self.where_clause(p, inner))
            .map(|w| Binders::new(VariableKinds::empty(Interner), w))
            .collect()
    }

    fn trait_ref(&self, tr: ours::TraitRef, params: Params) -> TraitRef<I> {
        TraitRef { trait_id: TraitId(tr.trait_), substitution: self.substitution(tr.args, params) }
    }

    fn alias(&self, assoc: DefId, args: Args, params: Params) -> AliasTy<I> {
        AliasTy::Projection(ProjectionTy {
            associated_ty_id: AssocTypeId(assoc),
            substitution: self.substitution(args, params),
        })
    }

    fn substitution(&self, args: Args, params: Params) -> Substitution<I> {
        Substitution::from_iter(Interner, args.iter().map(|a| self.arg(*a, params)))
    }

    fn arg(&self, arg: Arg, params: Params) -> GenericArg<I> {
        match arg {
            Arg::Ty(t) => self.ty(t, params).cast(Interner),
            Arg::Const(c) => self.constant(c, params).cast(Interner),
        }
    }

    fn constant(&self, c: ours::Const, params: Params) -> Const<I> {
        let value = match c {
            ours::Const::Value(v) => ConstValue::Concrete(ConcreteConst { interned: v }),
            ours::Const::Param(p) => match params {
                Params::Bound(depth) => {
                    ConstValue::BoundVar(BoundVar::new(DebruijnIndex::new(depth), p.index as usize))
                }
                Params::Placeholder => ConstValue::Placeholder(placeholder(p.index)),
            },
            // Equal to nothing, not even to itself in another place.
            ours::Const::Infer(_) | ours::Const::Unknown => {
                self.builtin.set(true);
                ConstValue::Concrete(ConcreteConst { interned: u128::MAX })
            }
        };
        ConstData { ty: usize_ty(), value }.intern(Interner)
    }

    fn rigid(&self, shape: Shape, inside: impl IntoIterator<Item = ours::Ty>, params: Params) -> TyKind<I> {
        let number = self.shapes.borrow_mut().insert_full(shape).0 as u32;
        let args = inside.into_iter().map(|t| -> GenericArg<I> { self.ty(t, params).cast(Interner) });
        TyKind::Adt(AdtId(Head::Rigid(number)), Substitution::from_iter(Interner, args))
    }

    fn ty(&self, ty: ours::Ty, params: Params) -> Ty<I> {
        use ours::{FloatTy as F, IntTy as N, TyKind as K};
        let of = |args: &Args| {
            args.iter().filter_map(|a| if let Arg::Ty(t) = a { Some(*t) } else { None }).collect::<Vec<_>>()
        };
        let mutability =
            |m: ours::Mutability| if m == ours::Mutability::Mut { Mutability::Mut } else { Mutability::Not };
        let kind = match ty.kind() {
            K::Bool => TyKind::Scalar(Scalar::Bool),
            K::Char => TyKind::Scalar(Scalar::Char),
            K::Str => TyKind::Str,
            K::Never => TyKind::Never,
            K::Int(n) => TyKind::Scalar(match n {
                N::I8 => Scalar::Int(IntTy::I8),
                N::I16 => Scalar::Int(IntTy::I16),
                N::I32 => Scalar::Int(IntTy::I32),
                N::I64 => Scalar::Int(IntTy::I64),
                N::I128 => Scalar::Int(IntTy::I128),
                N::Isize => Scalar::Int(IntTy::Isize),
                N::U8 => Scalar::Uint(UintTy::U8),
                N::U16 => Scalar::Uint(UintTy::U16),
                N::U32 => Scalar::Uint(UintTy::U32),
                N::U64 => Scalar::Uint(UintTy::U64),
                N::U128 => Scalar::Uint(UintTy::U128),
                N::Usize => Scalar::Uint(UintTy::Usize),
            }),
            K::Float(F::F32) => TyKind::Scalar(Scalar::Float(FloatTy::F32)),
            K::Float(F::F64) => TyKind::Scalar(Scalar::Float(FloatTy::F64)),
            K::Adt(def, args) => TyKind::Adt(AdtId(Head::Adt(*def)), self.substitution(*args, params)),
            K::Array(t, n) => TyKind::Array(self.ty(*t, params), self.constant(*n, params)),
            K::Slice(t) => TyKind::Slice(self.ty(*t, params)),
            K::Tuple(ts) => TyKind::Tuple(
                ts.len(),
                Substitution::from_iter(
                    Interner,
                    ts.iter().map(|t| -> GenericArg<I> { self.ty(*t, params).cast(Interner) }),
                ),
            ),
            K::Ref(t, m) => TyKind::Ref(mutability(*m), LifetimeData::Erased.intern(Interner), self.ty(*t, params)),
            K::RawPtr(t, m) => TyKind::Raw(mutability(*m), self.ty(*t, params)),
            K::Foreign(def) => self.rigid(Shape::Foreign(*def), [], params),
            K::FnDef(def, args) => self.rigid(Shape::FnDef(*def), of(args), params),
            K::FnPtr(f) => {
                let shape = Shape::FnPtr {
                    inputs: f.inputs.len(),
                    is_unsafe: f.is_unsafe,
                    variadic: f.variadic,
                    props: f.props,
                };
                self.rigid(shape, f.inputs.iter().copied().chain([f.output]), params)
            }
            K::Closure(def, args) => self.rigid(Shape::Closure(*def), of(args), params),
            K::Coroutine(def, args) => self.rigid(Shape::Coroutine(*def), of(args), params),
            K::Opaque(def, args) => self.rigid(Shape::Opaque(*def), of(args), params),
            K::Dynamic(d) => {
                let principal = d.principal.as_ref();
                let shape = Shape::Dyn {
                    principal: principal.map(|p| p.trait_),
                    autos: d.autos.clone(),
                    projections: principal.map(|p| p.projections.iter().map(|(d, _)| *d).collect()).unwrap_or_default(),
                    props: principal.map_or(Props::NONE, |p| p.props),
                };
                let inside: Vec<ours::Ty> = principal
                    .map(|p| of(&p.args).into_iter().chain(p.projections.iter().map(|(_, t)| *t)).collect())
                    .unwrap_or_default();
                self.rigid(shape, inside, params)
            }
            K::Projection(assoc, args) => TyKind::Alias(self.alias(*assoc, *args, params)),
            K::Param(p) => match params {
                Params::Bound(depth) => TyKind::BoundVar(BoundVar::new(DebruijnIndex::new(depth), p.index as usize)),
                Params::Placeholder => TyKind::Placeholder(placeholder(p.index)),
            },
            K::Infer(_) | K::Error => {
                self.builtin.set(true);
                TyKind::Error
            }
        };
        kind.intern(Interner)
    }

    /// Kinds of all parameters of a definition, its parents' first.
    fn binders(&self, def: DefId) -> VariableKinds<I> {
        let args = self.cx.identity_args(def);
        VariableKinds::from_iter(
            Interner,
            args.iter().map(|a| match a {
                Arg::Ty(_) => VariableKind::Ty(TyVariableKind::General),
                Arg::Const(_) => VariableKind::Const(usize_ty()),
            }),
        )
    }

    fn bind<T: interner::HasInterner<Interner = I>>(&self, def: DefId, value: T) -> Binders<T> {
        Binders::new(self.binders(def), value)
    }

    /// Whether the language has impls of its own of this trait.
    fn is_provided_by_language(&self, trait_: DefId) -> bool {
        const LANG: &[&str] = &[
            "clone",
            "copy",
            "fn",
            "fn_mut",
            "fn_once",
            "async_fn",
            "async_fn_mut",
            "async_fn_once",
            "future_trait",
            "iterator",
            "drop",
        ];
        let item = self.cx.item(trait_);
        let auto = matches!(&item.kind, ItemKind::Trait(t) if t.is_auto);
        auto || item.attrs.lang.is_some_and(|l| LANG.contains(&l.as_str()))
            || LANG.iter().any(|l| self.cx.lang_item(l) == Some(trait_))
    }

    /// Head for the impl index. `None`: it may be anything.
    fn impl_head(&self, ty: &TyKind<I>) -> ImplHead {
        let prim = |n: &str| ImplHead::Prim(Name::new(n));
        match ty {
            TyKind::Adt(AdtId(Head::Adt(def)), _) => ImplHead::Adt(*def),
            TyKind::Adt(AdtId(Head::Rigid(n)), _) => match self.shapes.borrow().get_index(*n as usize) {
                Some(Shape::FnPtr { .. }) => ImplHead::FnPtr,
                Some(Shape::Dyn { principal, .. }) => ImplHead::Dyn(*principal),
                Some(Shape::Foreign(def)) => ImplHead::Foreign(*def),
                _ => ImplHead::Unnameable,
            },
            TyKind::Scalar(s) => match s {
                Scalar::Bool => prim("bool"),
                Scalar::Char => prim("char"),
                Scalar::Int(i) => prim(&format!("{i:?}").to_ascii_lowercase()),
                Scalar::Uint(i) => prim(&format!("{i:?}").to_ascii_lowercase()),
                Scalar::Float(f) => prim(&format!("{f:?}").to_ascii_lowercase()),
            },
            TyKind::Str => prim("str"),
            TyKind::Never => prim("!"),
            TyKind::Tuple(..) => ImplHead::Tuple,
            TyKind::Array(..) => ImplHead::Array,
            TyKind::Slice(_) => ImplHead::Slice,
            TyKind::Raw(..) => ImplHead::RawPtr,
            TyKind::Ref(Mutability::Not, ..) => ImplHead::Ref,
            TyKind::Ref(Mutability::Mut, ..) => ImplHead::RefMut,
            TyKind::Placeholder(_) | TyKind::AssociatedType(..) => ImplHead::Unnameable,
            _ => ImplHead::Any,
        }
    }
}

fn placeholder(idx: u32) -> PlaceholderIndex {
    PlaceholderIndex { ui: UniverseIndex::ROOT, idx: idx as usize }
}

fn usize_ty() -> Ty<I> {
    TyKind::Scalar(Scalar::Uint(UintTy::Usize)).intern(Interner)
}

/// What chalk asks of constructs that it is never shown.
fn never_shown<T>(what: &str) -> T {
    // Caught in `solve`: the goal is then undecided.
    std::panic::panic_any(format!("chalk asked for {what}"))
}

impl UnificationDatabase<I> for Database<'_> {
    fn fn_def_variance(&self, _: FnDefId<I>) -> Variances<I> {
        never_shown("a function")
    }
    fn adt_variance(&self, adt: AdtId<I>) -> Variances<I> {
        let count = match adt.0 {
            Head::Adt(def) => self.cx.identity_args(def).len(),
            Head::Rigid(_) => 64,
        };
        Variances::from_iter(Interner, std::iter::repeat_n(Variance::Invariant, count))
    }
}

impl RustIrDatabase<I> for Database<'_> {
    fn custom_clauses(&self) -> Vec<ProgramClause<I>> {
        Vec::new()
    }

    fn associated_ty_data(&self, ty: AssocTypeId<I>) -> Arc<AssociatedTyDatum<I>> {
        let def = ty.0;
        let mut at = def.parent();
        while let Some(p) = at.filter(|p| p.kind() != DefKind::Trait) {
            at = p.parent();
        }
        let trait_ = at.unwrap_or_else(|| never_shown("an associated type without a trait"));
        let inner = Params::Bound(1);
        let bounds = self.cx.item_bounds(def).iter().filter_map(|(b, _)| match b {
            Pred::Trait { trait_ref, .. } if !self.is_ignored(trait_ref.trait_) => {
                let about_it = matches!(trait_ref.self_ty().kind(), ours::TyKind::Projection(d, _) if *d == def);
                let args_no_self = trait_ref.args.iter().skip(1).map(|a| self.arg(*a, inner)).collect();
                about_it.then(|| {
                    Binders::new(
                        VariableKinds::empty(Interner),
                        InlineBound::TraitBound(TraitBound { trait_id: TraitId(trait_ref.trait_), args_no_self }),
                    )
                })
            }
            _ => None,
        });
        let value = AssociatedTyDatumBound { bounds: bounds.collect(), where_clauses: Vec::new() };
        Arc::new(AssociatedTyDatum { trait_id: TraitId(trait_), id: ty, name: (), binders: self.bind(def, value) })
    }

    fn trait_datum(&self, id: TraitId<I>) -> Arc<TraitDatum<I>> {
        let def = id.0;
        let item = self.cx.item(def);
        let auto = matches!(&item.kind, ItemKind::Trait(t) if t.is_auto);
        let itself = |p: &Pred| matches!(p, Pred::Trait { trait_ref, .. } if trait_ref.trait_ == def);
        let supers = self.cx.super_predicates(def).iter().map(|(p, _)| p);
        let own = self.cx.predicates(def).iter().map(|(p, _)| p).filter(|p| !itself(p));
        let where_clauses = self.where_clauses(supers.chain(own), Params::Bound(0));
        let well_known = [("clone", WellKnownTrait::Clone), ("copy", WellKnownTrait::Copy)]
            .into_iter()
            .find(|(l, _)| self.cx.lang_item(l) == Some(def))
            .map(|(_, w)| w);
        Arc::new(TraitDatum {
            id,
            binders: self.bind(def, TraitDatumBound { where_clauses }),
            flags: TraitFlags {
                auto,
                marker: false,
                upstream: !self.cx.is_user(def),
                fundamental: false,
                non_enumerable: true,
                coinductive: auto,
            },
            associated_ty_ids: self
                .cx
                .members(def)
                .iter()
                .filter(|m| m.kind() == DefKind::TypeAlias)
                .map(|m| AssocTypeId(*m))
                .collect(),
            well_known,
        })
    }

    fn adt_datum(&self, id: AdtId<I>) -> Arc<AdtDatum<I>> {
        let flags = AdtFlags { upstream: false, fundamental: false, phantom_data: false };
        let Head::Adt(def) = id.0 else {
            let empty = AdtDatumBound { variants: Vec::new(), where_clauses: Vec::new() };
            let kinds =
                VariableKinds::from_iter(Interner, std::iter::repeat_n(VariableKind::Ty(TyVariableKind::General), 64));
            return Arc::new(AdtDatum { binders: Binders::new(kinds, empty), id, flags, kind: AdtKind::Struct });
        };
        let phantom = self.cx.well_known("std::marker::PhantomData") == Some(def);
        let variants = if phantom {
            let own = self.cx.identity_args(def).iter().map(|a| self.ty(a.ty(), Params::Bound(0))).collect();
            vec![AdtVariantDatum { fields: own }]
        } else {
            self.cx
                .variants(def)
                .iter()
                .map(|v| AdtVariantDatum { fields: v.fields.iter().map(|f| self.ty(f.ty, Params::Bound(0))).collect() })
                .collect()
        };
        let kind = match &self.cx.item(def).kind {
            ItemKind::Enum(_) => AdtKind::Enum,
            ItemKind::Union(_) => AdtKind::Union,
            _ => AdtKind::Struct,
        };
        // chalk's own rule for phantom data is the structural one of its arguments.
        Arc::new(AdtDatum {
            binders: self.bind(def, AdtDatumBound { variants, where_clauses: Vec::new() }),
            id,
            flags,
            kind,
        })
    }

    fn coroutine_datum(&self, _: CoroutineId<I>) -> Arc<CoroutineDatum<I>> {
        never_shown("a coroutine")
    }
    fn coroutine_witness_datum(&self, _: CoroutineId<I>) -> Arc<CoroutineWitnessDatum<I>> {
        never_shown("a witness")
    }
    fn adt_repr(&self, _: AdtId<I>) -> Arc<AdtRepr<I>> {
        Arc::new(AdtRepr { c: false, packed: false, int: None })
    }
    fn adt_size_align(&self, _: AdtId<I>) -> Arc<AdtSizeAlign> {
        Arc::new(AdtSizeAlign::from_one_zst(false))
    }
    fn fn_def_datum(&self, _: FnDefId<I>) -> Arc<FnDefDatum<I>> {
        never_shown("a function")
    }

    fn impl_datum(&self, id: ImplId<I>) -> Arc<ImplDatum<I>> {
        let def = id.0;
        let header = self.cx.impl_header(def);
        let trait_ref = header.trait_ref.unwrap_or_else(|| never_shown("an inherent impl"));
        let value = ImplDatumBound {
            trait_ref: self.trait_ref(trait_ref, Params::Bound(0)),
            where_clauses: self.where_clauses(header.preds.iter().map(|(p, _)| p), Params::Bound(0)),
        };
        Arc::new(ImplDatum {
            polarity: if header.negative { Polarity::Negative } else { Polarity::Positive },
            binders: self.bind(def, value),
            impl_type: if self.cx.is_user(def) { ImplType::Local } else { ImplType::External },
            associated_ty_value_ids: self
                .cx
                .members(def)
                .iter()
                .filter(|m| m.kind() == DefKind::TypeAlias)
                .map(|m| AssociatedTyValueId(*m))
                .collect(),
        })
    }

    fn associated_ty_from_impl(&self, impl_id: ImplId<I>, assoc: AssocTypeId<I>) -> Option<AssociatedTyValueId<I>> {
        self.cx.assoc_item(impl_id.0, assoc.0.name(), Namespace::Type).map(AssociatedTyValueId)
    }

    fn associated_ty_value(&self, id: AssociatedTyValueId<I>) -> Arc<AssociatedTyValue<I>> {
        let def = id.0;
        let imp = def.parent().unwrap_or_else(|| never_shown("an associated type without an impl"));
        let declared =
            self.cx.impl_header(imp).trait_ref.and_then(|t| self.cx.assoc_item(t.trait_, def.name(), Namespace::Type));
        let declared = declared.unwrap_or_else(|| never_shown("an associated type that its trait lacks"));
        let ty = self.ty(self.cx.type_of(def), Params::Bound(0));
        Arc::new(AssociatedTyValue {
            impl_id: ImplId(imp),
            associated_ty_id: AssocTypeId(declared),
            value: self.bind(def, AssociatedTyValueBound { ty }),
        })
    }

    fn opaque_ty_data(&self, _: OpaqueTyId<I>) -> Arc<OpaqueTyDatum<I>> {
        never_shown("an opaque type")
    }
    fn hidden_opaque_type(&self, _: OpaqueTyId<I>) -> Ty<I> {
        never_shown("a hidden type")
    }

    fn impls_for_trait(
        &self,
        trait_: TraitId<I>,
        parameters: &[GenericArg<I>],
        _: &CanonicalVarKinds<I>,
    ) -> Vec<ImplId<I>> {
        let kind = parameters.first().and_then(|p| p.ty(Interner)).map(|t| t.kind(Interner));
        let head = kind.map_or(ImplHead::Any, |k| self.impl_head(k));
        let plain = matches!(
            kind,
            Some(
                TyKind::Adt(AdtId(Head::Adt(_)), _)
                    | TyKind::Scalar(_)
                    | TyKind::Str
                    | TyKind::Placeholder(_)
                    | TyKind::BoundVar(_)
            )
        );
        let rigid = matches!(kind, Some(TyKind::Adt(AdtId(Head::Rigid(_)), _)));
        if rigid || !plain && self.is_provided_by_language(trait_.0) && !is_auto(self.cx, trait_.0) {
            self.builtin.set(true);
        }
        self.cx.impls_of(trait_.0, head).iter().map(|i| ImplId(*i)).collect()
    }

    fn local_impls_to_coherence_check(&self, _: TraitId<I>) -> Vec<ImplId<I>> {
        Vec::new()
    }

    fn impl_provided_for(&self, auto_trait: TraitId<I>, ty: &TyKind<I>) -> bool {
        // A rigid head has no structure to look into: what is said of it is not chalk's to say.
        if matches!(ty, TyKind::Adt(AdtId(Head::Rigid(_)), _)) {
            self.builtin.set(true);
            return true;
        }
        !self.cx.impls_of(auto_trait.0, self.impl_head(ty)).is_empty()
    }

    fn well_known_trait_id(&self, trait_: WellKnownTrait) -> Option<TraitId<I>> {
        let lang = match trait_ {
            WellKnownTrait::Clone => "clone",
            WellKnownTrait::Copy => "copy",
            _ => return None,
        };
        self.cx.lang_item(lang).map(TraitId)
    }
    fn well_known_assoc_type_id(&self, _: WellKnownAssocType) -> Option<AssocTypeId<I>> {
        None
    }

    fn program_clauses_for_env(&self, environment: &Environment<I>) -> ProgramClauses<I> {
        let known = self.implied.borrow().get(environment).cloned();
        let clauses = known.unwrap_or_else(|| {
            let clauses = chalk_solve::program_clauses_for_env(self, environment);
            self.implied.borrow_mut().insert(environment.clone(), clauses.clone());
            clauses
        });
        // Each of them is tried.
        self.pay(clauses.len(Interner) as u32 / CLAUSES_A_STEP);
        clauses
    }
    fn interner(&self) -> I {
        Interner
    }
    fn is_object_safe(&self, _: TraitId<I>) -> bool {
        true
    }
    fn closure_kind(&self, _: ClosureId<I>, _: &Substitution<I>) -> chalk_solve::rust_ir::ClosureKind {
        never_shown("a closure")
    }
    fn closure_inputs_and_output(&self, _: ClosureId<I>, _: &Substitution<I>) -> Binders<FnDefInputsAndOutputDatum<I>> {
        never_shown("a closure")
    }
    fn closure_upvars(&self, _: ClosureId<I>, _: &Substitution<I>) -> Binders<Ty<I>> {
        never_shown("a closure")
    }
    fn closure_fn_substitution(&self, _: ClosureId<I>, _: &Substitution<I>) -> Substitution<I> {
        never_shown("a closure")
    }
    fn unification_database(&self) -> &dyn UnificationDatabase<I> {
        self
    }
    fn discriminant_type(&self, _: Ty<I>) -> Ty<I> {
        never_shown("a discriminant")
    }
}

fn is_auto(cx: Cx<'_>, trait_: DefId) -> bool {
    matches!(&cx.item(trait_).kind, ItemKind::Trait(t) if t.is_auto)
}
