fn is_send<T: Send>(_: T) {}
fn a(_: *const u8) {}
fn b<T>() {}
fn main() {
    is_send(a); is_send(b::<*const u8>); is_send(a as fn(*const u8)); is_send(Some::<*const u8>); is_send(std::rc::Rc::<u8>::new);
    is_send(&a); is_send(&b::<std::cell::Cell<u8>>);
}
