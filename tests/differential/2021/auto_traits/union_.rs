use std::mem::ManuallyDrop;
use std::rc::Rc;
union U { a: u8, b: *const u8 }
union V { a: u8, b: u16 }
union W<T> { a: ManuallyDrop<T>, b: () }
fn is_send<T: Send>() {}
fn main() {
    is_send::<U>(); //~ ERROR E0277
    is_send::<V>();
    is_send::<W<Rc<u8>>>(); //~ ERROR E0277
    is_send::<W<u8>>();
}
