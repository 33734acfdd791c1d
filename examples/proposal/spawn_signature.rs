//! The signature by which Rust ensures thread safety, as the proposal quotes it (it is `std::thread::spawn`'s): `Send`
//! is asked of the closure and of its result, and that is all it takes.
//! run: asyncsend check examples/proposal/spawn_signature.rs
//! expect(rust): the two calls that hand an `Rc` over are refused, each for its own bound.
//! expect(proposal): the same; threads stay `Send` everywhere.
//! expect(sound): the same.

use std::rc::Rc;
use std::thread::JoinHandle;

pub fn spawn<F, T>(f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    std::thread::spawn(f)
}

fn moves_a_number() {
    let n = 1;
    spawn(move || n + 1);
}

fn moves_an_rc() {
    let rc = Rc::new(1);
    spawn(move || *rc + 1); //~ ERROR
}

fn returns_an_rc() {
    spawn(|| Rc::new(1)); //~ ERROR
}

fn makes_its_own_rc() {
    spawn(|| {
        let rc = Rc::new(1);
        *rc + 1
    });
}
