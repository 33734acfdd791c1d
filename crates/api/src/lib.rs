//! What a crate promises to others beside its signatures: properties of functions, auto traits of types and futures.
//!
//! [`describe`] reads them off a checked crate, [`Api`] is their text (a fact a line, sorted, without places), and
//! [`compare`] says which changes break. Must not know: how a fact is decided, where the text goes.

mod compare;
mod describe;
mod paths;
mod text;

pub use compare::{Change, Weight, compare};
pub use describe::describe;
pub use text::{Api, Fact, Item, Kind, State};
