// By hand: the parts of the facade `futures`.
// Release: 0.3.
pub use futures::Sink;
