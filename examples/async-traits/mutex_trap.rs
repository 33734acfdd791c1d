//! The text's trap: a std guard across an await breaks the trait's contract. Of its two repairs only the block works: a
//! guard that was used and is then dropped by hand keeps its storage in the future, and rustc still counts it.
//! run: asyncsend check examples/async-traits/mutex_trap.rs
//! expect(rust): the guard held across the await is refused, and so is the one dropped by hand after it was used.
//! expect(proposal): not compared: which values count as alive is rustc's business here, not the proposal's.
//! expect(sound): not compared.
//! rules: rust

use std::future::{Future, ready};
use std::sync::Mutex;

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
        ready(()).await;
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
        ready(()).await;
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
        ready(()).await;
        println!("{data:?}");
    }
}
