// By hand: the parts of the facade `futures`.
pub use futures::Sink;
