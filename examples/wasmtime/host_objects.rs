//! "All host objects living inside of a store implement the `Send` trait", says the text of a store that is moved. It asks
//! too much and cannot be checked there: what is needed is that they may move with the store. So a host function that
//! counts with an `Rc` of the same task is fine, one that is bound to its thread is refused where it is inserted.
//! run: asyncsend check examples/wasmtime/host_objects.rs
//! expect(rust): `Resident` is `Send`: every host function with an `Rc` or a guard is refused.
//! expect(proposal): the window is refused for its raw pointer, the call for its thread-local; the guard is accepted, wrongly.
//! expect(sound): the window, the guard and the call that leaves an `Rc` in a thread-local are refused.
//! needs: the proposal's syntax

#[path = "model/then.rs"]
mod wasmtime;

use std::cell::{Cell, RefCell};
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Mutex;
use wasmtime::{ExternRef, Func, Host, Store};

/// As a window or a GL context: it may be used on one thread only.
struct Window {
    handle: usize,
    thread: PhantomData<*const ()>,
}

static LOG: Mutex<Vec<i64>> = Mutex::new(Vec::new());

thread_local! {
    static SEEN: RefCell<Vec<Rc<Cell<i64>>>> = const { RefCell::new(Vec::new()) };
}

fn counted(store: &Store) -> Func {
    let calls = Rc::new(Cell::new(0));
    Func::wrap(store, move |n| { //~ ERROR[rust]
        calls.set(calls.get() + 1);
        n + calls.get()
    })
}

fn draws(store: &Store, window: Window) -> Func {
    Func::wrap(store, move |n| { //~ ERROR
        let window = &window;
        n + window.handle as i64
    })
}

fn holds_the_log(store: &Store) -> Func {
    let log = LOG.lock().unwrap();
    Func::wrap(store, move |n| n + log.len() as i64) //~ ERROR[rust,sound]
}

fn leaves_one_behind(store: &Store) -> Func {
    let seen = Rc::new(Cell::new(0));
    Func::wrap(store, move |n| { //~ ERROR
        SEEN.with_borrow_mut(|all| all.push(seen.clone()));
        n + seen.get()
    })
}

struct Name(Rc<str>);

impl Host for Name {
    fn describe(&self) !tls -> String {
        self.0.to_string()
    }
}

impl Host for Window {
    fn describe(&self) !tls -> String {
        String::from("a window")
    }
}

fn references(window: Window) -> [ExternRef; 2] {
    [
        ExternRef::new(Name(Rc::from("a name"))), //~ ERROR[rust]
        ExternRef::new(window), //~ ERROR
    ]
}
