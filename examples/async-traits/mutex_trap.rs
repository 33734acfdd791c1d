//! The text's trap: a std guard across an await breaks the trait's contract. Both of its repairs work: a block around the
//! guard, or tokio's `Mutex`. A guard that was used and is then dropped by hand looks like a third one: rustc keeps its
//! place in the future and still counts it, and so it is refused wherever `Send` is asked.
//! run: asyncsend check examples/async-traits/mutex_trap.rs
//! expect(rust): the guard held across the await is refused, and so is the one dropped by hand after it was used.
//! expect(proposal): the same: the trait asks for `Send`.
//! expect(sound): the same; the task that drops its guard by hand may be spawned, the one that holds it may not.
//! needs: tokio

use std::future::Future;
use std::sync::Mutex;
use tokio::task::yield_now;

trait Work {
    fn do_work(&self) -> impl Future<Output = ()> + Send;
}

struct Bad {
    std_mutex: Mutex<Vec<u32>>,
}
impl Work for Bad {
    async fn do_work(&self) { //~ ERROR
        let guard = self.std_mutex.lock().unwrap(); // Guard created
        // Await point! The state machine must save 'guard' to resume later.
        yield_now().await;
        println!("{:?}", *guard);
    }
}

struct Dropped {
    std_mutex: Mutex<Vec<u32>>,
}
impl Work for Dropped {
    async fn do_work(&self) { //~ ERROR
        let guard = self.std_mutex.lock().unwrap();
        let data = guard.clone();
        drop(guard);
        yield_now().await;
        println!("{data:?}");
    }
}

struct Good {
    std_mutex: Mutex<Vec<u32>>,
}
impl Work for Good {
    async fn do_work(&self) {
        let data = {
            let guard = self.std_mutex.lock().unwrap();
            guard.clone()
            // Guard is dropped here
        };
        // Safe to await now
        yield_now().await;
        println!("{data:?}");
    }
}

struct OfTokio {
    mutex: tokio::sync::Mutex<Vec<u32>>,
}
impl Work for OfTokio {
    async fn do_work(&self) {
        let guard = self.mutex.lock().await;
        yield_now().await;
        println!("{:?}", *guard);
    }
}

static NUMBERS: Mutex<Vec<u32>> = Mutex::new(Vec::new());

fn holds_it() {
    tokio::spawn(async { //~ ERROR[rust,sound]
        let guard = NUMBERS.lock().unwrap();
        yield_now().await;
        println!("{}", guard.len());
    });
}

fn drops_it() {
    tokio::spawn(async { //~ ERROR[rust]
        let guard = NUMBERS.lock().unwrap();
        let length = guard.len();
        drop(guard);
        yield_now().await;
        println!("{length}");
    });
}
