//@ check --rules rust
//@ check --rules sound
use std::cell::Cell;
use std::rc::Rc;

static COUNT: Cell<u32> = Cell::new(0);

struct Task<T: Send>(T);

struct Job {
    task: Task<Rc<u32>>,
}

trait Message: Send {
    type Answer: Sync;
}

impl Message for Rc<u32> {
    type Answer = Cell<u32>;
}

async fn pause() {}

fn opaque() -> impl Future<Output = ()> + Send {
    async {
        let count = Rc::new(1);
        pause().await;
        drop(count);
    }
}

fn unbounded<T: 'static>(value: T) {
    std::thread::spawn(move || drop(value));
}
