//! What the rule tables and verdicts ask of the effects: three-valued answers about `tls`.

use asyncsend_hir::{DefId, Span};
use asyncsend_ty::Ty;

/// Whether some code can reach thread-local state, after masking by the stage in force.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Tls {
    Never,
    /// It may: the path of calls down to the operation.
    May(Vec<(String, Option<Span>)>),
    Unknown(String),
}

/// Effects of the code that a type brings with it. `env`: a definition whose where clauses may be assumed.
pub trait CodeFacts {
    /// The hand-written `Drop::drop` of the type alone.
    fn drop_impl_tls(&self, env: Option<DefId>, ty: Ty) -> Tls;
    /// All the drop glue of the type.
    fn drop_tls(&self, env: Option<DefId>, ty: Ty) -> Tls;
    /// `<ty as Future>::poll` seen from outside, with `&mut Context` counted as `Send`.
    fn poll_tls(&self, env: Option<DefId>, ty: Ty) -> Tls;
    /// The code of the future, without the boundary of its `poll` around it.
    fn body_tls(&self, env: Option<DefId>, ty: Ty) -> Tls;
}
