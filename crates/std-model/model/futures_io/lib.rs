// By hand: the parts of the facade `futures`.
// Release: 0.3.
pub use futures::AsyncRead;
pub use futures::AsyncWrite;
pub use futures::AsyncSeek;
pub use futures::AsyncBufRead;
