struct S<T: Send> { t: T }
struct U<T>(T) where T: Sync;
enum E<T: Send> { A(T), B }
use std::rc::Rc;
use std::cell::Cell;
fn main() {
    let _ = S { t: Rc::new(1) }; //~ ERROR E0277
    let _ = U(Cell::new(1)); //~ ERROR E0277 E0277
    let _ = E::A(Rc::new(1)); //~ ERROR E0277 E0277
    let _ = E::<Rc<u8>>::B; //~ ERROR E0277
    let _: S<Rc<u8>>; //~ ERROR E0277
    let f = U::<Cell<u8>>; //~ ERROR E0277
}
