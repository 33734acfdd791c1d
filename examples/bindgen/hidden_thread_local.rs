//! "An SDK client may internally use `Rc` or thread-local state." A type tells of the `Rc`; of the thread-local it tells
//! nothing. `Send` has no opinion about the second client, and is right: all its values are `Send`. `AsyncSend` looks into
//! the code, so a task that keeps an `Rc` beside such a client is told which call reaches the thread-local.
//! run: asyncsend check examples/bindgen/hidden_thread_local.rs
//! expect(rust): the task that holds the client with an `Rc` and the one with an `Rc` of its own are refused.
//! expect(proposal): each that reaches the thread-local is refused, the counter too.
//! expect(sound): the task that takes its connection out of the thread-local is refused.
//! needs: tokio

mod sdk {
    use std::cell::{Cell, RefCell};
    use std::rc::Rc;

    thread_local! {
        static POOL: RefCell<Vec<Rc<Cell<u32>>>> = const { RefCell::new(Vec::new()) };
        static REQUESTS: Cell<u32> = const { Cell::new(0) };
    }

    pub struct Plain {
        connection: Rc<Cell<u32>>,
    }

    impl Plain {
        pub fn new() -> Plain {
            Plain { connection: Rc::new(Cell::new(0)) }
        }
        pub fn pooled() -> Plain {
            let connection = POOL.with_borrow_mut(Vec::pop).unwrap_or_default();
            Plain { connection }
        }
        pub async fn get(&self) -> u32 {
            tokio::task::yield_now().await;
            REQUESTS.set(REQUESTS.get() + 1);
            self.connection.replace(1)
        }
    }
}

fn with_its_own_connection() {
    tokio::spawn(async { //~ ERROR[rust,proposal]
        let client = sdk::Plain::new();
        client.get().await;
    });
}

fn with_a_pooled_connection() {
    tokio::spawn(async { //~ ERROR
        let client = sdk::Plain::pooled();
        client.get().await;
    });
}
