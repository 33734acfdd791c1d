//! Control-flow graphs with explicit drops, moves, borrows, calls and awaits; coroutine witnesses.
//!
//! Input: THIR. Output: [`mir::Body`] per function, closure and coroutine, and [`witness::Witness`] per coroutine. Must
//! not know: syntax, name resolution, auto traits, effects.

mod build;
mod dataflow;
pub mod mir;
pub mod pretty;
mod queries;
#[cfg(test)]
mod tests;
pub mod witness;

pub use build::{BuildOptions, build_bodies};
pub use pretty::{pretty, pretty_with};
pub use queries::{MirCx, mir_bodies};
pub use witness::{witness, witness_precise};
