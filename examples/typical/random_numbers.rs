//! A random number generator in a thread-local, as in the crate rand: a handle to it must not be kept across an await, a
//! number drawn from it may.
//! run: asyncsend check examples/typical/random_numbers.rs
//! expect(rust): the task that keeps the handle is refused.
//! expect(proposal): both tasks are refused: each reads a thread-local.
//! expect(sound): the task that keeps numbers only is accepted, the other refused.
//! needs: tokio

use std::cell::Cell;
use std::rc::Rc;

#[derive(Clone)]
struct ThreadRng(Rc<Cell<u64>>);

thread_local! {
    static RNG: ThreadRng = ThreadRng(Rc::new(Cell::new(0x2545_f491_4f6c_dd1d)));
}

impl ThreadRng {
    fn next(&mut self) -> u64 {
        let mut x = self.0.get();
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        self.0.set(x);
        x
    }
}

fn thread_rng() -> ThreadRng {
    RNG.with(|rng| rng.clone())
}

fn random() -> u64 {
    thread_rng().next()
}

async fn keeps_the_handle() {
    let mut rng = thread_rng();
    for _ in 0..3 {
        tokio::task::yield_now().await;
        println!("{}", rng.next());
    }
}

async fn keeps_numbers() {
    let seen = Rc::new(Cell::new(0));
    for _ in 0..3 {
        seen.set(seen.get() ^ random());
        tokio::task::yield_now().await;
    }
}

fn first() {
    tokio::spawn(keeps_the_handle()); //~ ERROR
}
fn second() {
    tokio::spawn(keeps_numbers()); //~ ERROR[rust,proposal]
}
