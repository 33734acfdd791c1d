//! Queries that are asked ahead of those who need them, on as many threads as there are cores.
//!
//! The queries and their answers are the same as without; whoever asks later finds them answered.

use crate::db::Database;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Things that make a thread worth its start.
const PER_THREAD: usize = 64;

/// More threads than this wait for each other.
const MAX_THREADS: usize = 8;

/// As much as the command's own thread has. Only what is used of it costs memory.
const STACK: usize = 1 << 30;

/// Things that a thread takes at once.
const BATCH: usize = 8;

/// Does something for each thing of a list, if it is long enough to be worth it.
pub fn each<T: Sync>(db: &Database, list: &[T], f: impl Fn(&Database, &T) + Sync) {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let threads = cores.min(MAX_THREADS).min(list.len() / PER_THREAD);
    if threads < 2 {
        return;
    }
    let next = AtomicUsize::new(0);
    let work = |db: &Database| {
        while let Some(batch) = list.get(next.fetch_add(BATCH, Ordering::Relaxed)..).filter(|rest| !rest.is_empty()) {
            for thing in batch.iter().take(BATCH) {
                // What panics here panics again where the answer is needed, and is reported there.
                let _ = catch_unwind(AssertUnwindSafe(|| f(db, thing)));
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..threads {
            let (db, work) = (db.clone(), &work);
            // Where no thread can be started, the others have more to do.
            let _ = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, move || work(&db));
        }
    });
}
