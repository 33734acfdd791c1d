//! What is asked of each body by itself, on as many threads as there are cores.
//!
//! The queries and their answers are the same as without; whoever asks later finds them answered.

use asyncsend_hir::{Cx, Database, DefId, Program, RuleSet};
use asyncsend_mir::MirCx;
use asyncsend_ty::TyCx;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Bodies that make a thread worth its start.
const BODIES_PER_THREAD: usize = 64;

/// More threads than this wait for each other.
const MAX_THREADS: usize = 8;

/// As much as the command's own thread has. Only what is used of it costs memory.
const STACK: usize = 1 << 30;

/// Bodies that a thread takes at once.
const BATCH: usize = 8;

/// Types and lowers every body of the crate.
pub fn warm(db: &Database, program: Program) {
    let cx = Cx::new(db, program);
    let owners = cx.user_bodies();
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let threads = cores.min(MAX_THREADS).min(owners.len() / BODIES_PER_THREAD);
    if threads < 2 {
        return;
    }
    let next = AtomicUsize::new(0);
    let work = |cx: Cx<'_>| {
        loop {
            let from = next.fetch_add(BATCH, Ordering::Relaxed);
            let Some(batch) = owners.get(from..) else { break };
            for owner in batch.iter().take(BATCH) {
                // What panics here panics again where the answer is needed, and is reported there.
                let _ = catch_unwind(AssertUnwindSafe(|| body(cx, *owner)));
            }
        }
    };
    thread::scope(|scope| {
        for _ in 1..threads {
            let (db, work) = (db.clone(), &work);
            // Where no thread can be started, the others have more to do.
            let _ = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, move || work(Cx::new(&db, program)));
        }
        work(cx);
    });
}

fn body(cx: Cx<'_>, owner: DefId) {
    let Some(thir) = cx.thir(owner) else { return };
    for coroutine in thir.closures.keys() {
        cx.witness(*coroutine);
        if cx.rules() != RuleSet::Rust {
            cx.witness_precise(*coroutine);
        }
    }
    if cx.rules() != RuleSet::Rust {
        cx.mir(owner);
    }
}
