use std::marker::PhantomData;
use std::cell::Cell;
use std::rc::Rc;
struct NoSend(PhantomData<Rc<()>>);
struct NoSync(PhantomData<Cell<()>>);
struct Neither(PhantomData<*const ()>);
struct Fine<T>(PhantomData<fn() -> T>);
fn is_send<T: Send>() {}
fn is_sync<T: Sync>() {}
fn main() {
    is_send::<NoSend>(); //~ ERROR E0277
    is_sync::<NoSend>(); //~ ERROR E0277
    is_send::<NoSync>();
    is_sync::<NoSync>(); //~ ERROR E0277
    is_send::<Neither>(); //~ ERROR E0277
    is_sync::<Neither>(); //~ ERROR E0277
    is_send::<Fine<Rc<u8>>>();
    is_sync::<Fine<Rc<u8>>>();
}
