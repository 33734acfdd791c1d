//! Interned types, trait selection, type inference, and typed bodies (THIR).
//!
//! Phase one of the checker: `hir` bodies in, [`thir::Thir`] out, plus the obligations that phase two decides on ground
//! types. Must not know: chalk, control-flow graphs, effects, auto-trait rules beyond their names.

pub mod ty;
pub mod thir;
pub mod api;
pub mod lower;
pub mod table;
pub mod traits;
pub mod infer;
pub mod layout;
pub mod callee;
pub mod display;
mod queries;

pub use api::*;
pub use ty::*;
