// By hand: the parts of the facade `futures`.
pub use futures::channel::mpsc;
pub use futures::channel::oneshot;
