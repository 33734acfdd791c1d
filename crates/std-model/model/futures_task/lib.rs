// By hand: the parts of the facade `futures`.
// Release: 0.3.
pub use futures::task::LocalSpawn;
pub use futures::task::Spawn;
pub use futures::task::SpawnError;
pub use futures::task::ArcWake;
pub use futures::task::WakerRef;
pub use futures::task::AtomicWaker;
pub use futures::task::LocalSpawnExt;
pub use futures::task::SpawnExt;
pub use std::task::Context;
pub use std::task::Poll;
pub use std::task::Waker;
