// By hand: the parts of the facade `futures`.
pub use futures::AsyncRead;
pub use futures::AsyncWrite;
pub use futures::AsyncSeek;
pub use futures::AsyncBufRead;
