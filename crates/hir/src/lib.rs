//! Items, macros, bodies and name resolution.
//!
//! Input: source text (through `asyncsend-syntax`) and the std model (through `asyncsend-std-model`). Output: lowered
//! items and bodies ([`ast`]), and paths resolved to definitions. Must not know: types, inference, control flow.

pub mod ahead;
pub mod ast;
pub mod base;
pub mod config;
pub mod db;
mod edit;
pub mod files;
pub mod impls;
pub mod intern;
pub mod items;
pub mod lower;
pub mod model;
pub mod outline;
pub mod resolve;
pub mod source;

pub use base::*;
pub use config::{Cfg, CrateConfig, Extern};
pub use db::*;
pub use files::Files;
pub use impls::Head;
pub use items::item_generics;
pub use model::{is_model_file, is_user_file};
pub use resolve::{Namespace, Res, Resolution, is_primitive};
