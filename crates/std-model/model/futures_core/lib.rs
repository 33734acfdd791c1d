// By hand: the parts of the facade `futures`.
// Release: 0.3.
pub use futures::future;
pub use futures::stream;
pub use futures::task;
pub use futures::Stream;
pub use futures::TryFuture;
pub use futures::TryStream;
pub use futures::future::FusedFuture;
pub use futures::stream::FusedStream;
pub use std::future::Future;
