macro_rules! mark { ($($t:ty),*) => { $( unsafe impl Send for $t {} )* } }
struct A(*const u8);
struct B(*const u8);
struct C(*const u8);
mark!(A, B);
fn is_send<T: Send>() {}
fn main() { is_send::<A>(); is_send::<B>(); is_send::<C>(); } //~ ERROR E0277
