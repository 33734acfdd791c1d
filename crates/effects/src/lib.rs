//! Effect summaries (`tls`, `panic`, `block`) over the call graph.
//!
//! Input: MIR and witnesses, the facts of types, and an oracle for `Send`. Output: for every function, closure, future and
//! drop glue, which effects it keeps away, which may happen and by which path of calls, and which could not be decided.
//! Must not know: syntax, how auto traits are decided, how anything is printed.
//!
//! A node of the [call graph](graph) is an *instance*: a body with its generic arguments, drop glue of a type, a poll of a
//! future. A user's function is a node with its own parameters left symbolic; what it calls are nodes with the arguments
//! of the call. So `Option::map(f)` has the effects of `f`, and a call of `F: Fn()` stays symbolic only in the function
//! that has `F`. [`body`] finds what runs in a body, [`calls`] what a call means, [`model`] and [`drops`] stand in for code
//! that there is no source of; [`graph`] solves strongly connected components bottom-up. Masking is decided per site
//! (rule `tls.mask`), [`confine`] where that fails.

pub mod blocking;
pub mod body;
mod bounded;
pub mod calls;
mod coerced;
pub mod confine;
pub mod drops;
pub mod effects;
pub mod flow;
pub mod front;
// Joins this crate to the pipeline; it needs `impl TyCx for Cx` and `asyncsend_mir::MirCx`.
mod front_cx;
pub mod graph;
pub mod lattice;
pub mod model;
mod moves;
pub mod node;
pub mod promises;
pub mod query;
pub mod report;
mod sizes;
mod values;
pub mod world;

pub use blocking::Blocking;
pub use effects::{Effects, Hop, Summary, Value, Why};
pub use front::{Front, SendOracle, Settings};
pub use front_cx::ahead;
pub use lattice::{Level, Levels, Track};
pub use node::{EnvId, Symbolic};
pub use promises::{BrokenPromise, PromiseKind};
pub use query::{CallGraph, Edge, Rests, Shown, ShownKind, Trusted, TrustedKind};
pub use report::FnReport;

#[cfg(test)]
mod tests;
