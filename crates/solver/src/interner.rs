//! chalk's types over plain `Arc`s: `ty_data` has no database at hand, so nothing may need one.

use asyncsend_hir::DefId;
use chalk_ir::interner;
use chalk_ir::*;
use std::sync::Arc;

/// The type family.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Interner;

/// What chalk takes for a struct: the program's, or the head of a type that it has no business to look into.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Head {
    Adt(DefId),
    /// Number of a shape in the database's table.
    Rigid(u32),
}

impl interner::Interner for Interner {
    type InternedType = Arc<TyData<Self>>;
    type InternedLifetime = Arc<LifetimeData<Self>>;
    type InternedConst = Arc<ConstData<Self>>;
    type InternedConcreteConst = u128;
    type InternedGenericArg = Arc<GenericArgData<Self>>;
    type InternedGoal = Arc<GoalData<Self>>;
    type InternedProgramClause = Arc<ProgramClauseData<Self>>;
    type InternedGoals = Arc<[Goal<Self>]>;
    type InternedSubstitution = Arc<[GenericArg<Self>]>;
    type InternedProgramClauses = Arc<[ProgramClause<Self>]>;
    type InternedQuantifiedWhereClauses = Arc<[QuantifiedWhereClause<Self>]>;
    type InternedVariableKinds = Arc<[VariableKind<Self>]>;
    type InternedCanonicalVarKinds = Arc<[CanonicalVarKind<Self>]>;
    type InternedConstraints = Arc<[InEnvironment<Constraint<Self>>]>;
    type InternedVariances = Arc<[Variance]>;
    type DefId = DefId;
    type InternedAdtId = Head;
    type Identifier = ();
    type FnAbi = ();

    fn intern_ty(self, kind: TyKind<Self>) -> Self::InternedType {
        let flags = kind.compute_flags(self);
        Arc::new(TyData { kind, flags })
    }
    fn ty_data(self, ty: &Self::InternedType) -> &TyData<Self> {
        ty
    }
    fn intern_lifetime(self, data: LifetimeData<Self>) -> Self::InternedLifetime {
        Arc::new(data)
    }
    fn lifetime_data(self, data: &Self::InternedLifetime) -> &LifetimeData<Self> {
        data
    }
    fn intern_const(self, data: ConstData<Self>) -> Self::InternedConst {
        Arc::new(data)
    }
    fn const_data(self, data: &Self::InternedConst) -> &ConstData<Self> {
        data
    }
    fn intern_generic_arg(self, data: GenericArgData<Self>) -> Self::InternedGenericArg {
        Arc::new(data)
    }
    fn generic_arg_data(self, data: &Self::InternedGenericArg) -> &GenericArgData<Self> {
        data
    }
    fn intern_goal(self, data: GoalData<Self>) -> Self::InternedGoal {
        Arc::new(data)
    }
    fn goal_data(self, data: &Self::InternedGoal) -> &GoalData<Self> {
        data
    }
    fn intern_program_clause(self, data: ProgramClauseData<Self>) -> Self::InternedProgramClause {
        Arc::new(data)
    }
    fn program_clause_data(self, data: &Self::InternedProgramClause) -> &ProgramClauseData<Self> {
        data
    }
    fn const_eq(self, _: &Self::InternedType, a: &u128, b: &u128) -> bool {
        a == b
    }
    fn intern_goals<E>(self, data: impl IntoIterator<Item = Result<Goal<Self>, E>>) -> Result<Self::InternedGoals, E> {
        data.into_iter().collect()
    }
    fn goals_data(self, data: &Self::InternedGoals) -> &[Goal<Self>] {
        data
    }
    fn intern_substitution<E>(
        self,
        data: impl IntoIterator<Item = Result<GenericArg<Self>, E>>,
    ) -> Result<Self::InternedSubstitution, E> {
        data.into_iter().collect()
    }
    fn substitution_data(self, data: &Self::InternedSubstitution) -> &[GenericArg<Self>] {
        data
    }
    fn intern_program_clauses<E>(
        self,
        data: impl IntoIterator<Item = Result<ProgramClause<Self>, E>>,
    ) -> Result<Self::InternedProgramClauses, E> {
        data.into_iter().collect()
    }
    fn program_clauses_data(self, data: &Self::InternedProgramClauses) -> &[ProgramClause<Self>] {
        data
    }
    fn intern_quantified_where_clauses<E>(
        self,
        data: impl IntoIterator<Item = Result<QuantifiedWhereClause<Self>, E>>,
    ) -> Result<Self::InternedQuantifiedWhereClauses, E> {
        data.into_iter().collect()
    }
    fn quantified_where_clauses_data(
        self,
        data: &Self::InternedQuantifiedWhereClauses,
    ) -> &[QuantifiedWhereClause<Self>] {
        data
    }
    fn intern_generic_arg_kinds<E>(
        self,
        data: impl IntoIterator<Item = Result<VariableKind<Self>, E>>,
    ) -> Result<Self::InternedVariableKinds, E> {
        data.into_iter().collect()
    }
    fn variable_kinds_data(self, data: &Self::InternedVariableKinds) -> &[VariableKind<Self>] {
        data
    }
    fn intern_canonical_var_kinds<E>(
        self,
        data: impl IntoIterator<Item = Result<CanonicalVarKind<Self>, E>>,
    ) -> Result<Self::InternedCanonicalVarKinds, E> {
        data.into_iter().collect()
    }
    fn canonical_var_kinds_data(self, data: &Self::InternedCanonicalVarKinds) -> &[CanonicalVarKind<Self>] {
        data
    }
    fn intern_constraints<E>(
        self,
        data: impl IntoIterator<Item = Result<InEnvironment<Constraint<Self>>, E>>,
    ) -> Result<Self::InternedConstraints, E> {
        data.into_iter().collect()
    }
    fn constraints_data(self, data: &Self::InternedConstraints) -> &[InEnvironment<Constraint<Self>>] {
        data
    }
    fn intern_variances<E>(
        self,
        data: impl IntoIterator<Item = Result<Variance, E>>,
    ) -> Result<Self::InternedVariances, E> {
        data.into_iter().collect()
    }
    fn variances_data(self, data: &Self::InternedVariances) -> &[Variance] {
        data
    }
}

impl interner::HasInterner for Interner {
    type Interner = Interner;
}
