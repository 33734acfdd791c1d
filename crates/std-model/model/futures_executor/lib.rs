// By hand: the parts of the facade `futures`.
// Release: 0.3.
pub use futures::executor::block_on;
pub use futures::executor::block_on_stream;
pub use futures::executor::enter;
pub use futures::executor::BlockingStream;
pub use futures::executor::Enter;
pub use futures::executor::EnterError;
pub use futures::executor::LocalPool;
pub use futures::executor::LocalSpawner;
pub use futures::executor::ThreadPool;
pub use futures::executor::ThreadPoolBuilder;
