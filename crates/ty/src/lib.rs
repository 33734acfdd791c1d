//! Interned types, trait selection, type inference, and typed bodies (THIR).
//!
//! Phase one of the checker: `hir` bodies in, [`thir::Thir`] out, plus the obligations that phase two decides on ground
//! types. Must not know: chalk, control-flow graphs, effects, auto-trait rules beyond their names.

pub mod api;
mod auto;
pub mod callee;
pub mod display;
pub mod infer;
pub mod layout;
pub mod lower;
pub mod names;
mod queries;
pub mod table;
pub mod thir;
pub mod traits;
pub mod ty;

pub use api::*;
pub use queries::elaborate;
pub use ty::*;
