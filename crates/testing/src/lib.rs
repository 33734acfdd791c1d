//! Helpers of the suites under `tests/` and of the sample code under `examples/`.
//!
//! Every suite compares what a program's annotations promise with what a tool reports:
//!
//! - [`annotation`] reads (and writes) the `//~ ERROR …` comments;
//! - [`diagnostic`] reads JSON diagnostics, which rustc and the checker print in the same shape;
//! - [`rustc`] and [`checker`] run the two tools on one file;
//! - [`generate`] writes random programs, and [`compare`] asks both tools about them;
//! - [`effects`] compares effects with what LLVM makes of random functions;
//! - [`workload`] writes programs of a given size, for timing;
//! - [`corpus`] finds the programs; [`gaps`] is the list of those the checker does not get right yet.

pub mod annotation;
pub mod checker;
pub mod compare;
pub mod corpus;
pub mod diagnostic;
pub mod effects;
pub mod gaps;
pub mod generate;
pub mod rustc;
pub mod workload;
