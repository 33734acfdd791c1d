// By hand: the executor's part of async-std 1. A future that it spawns may migrate; what it spawns locally may not.
pub mod task;
pub mod future;
