struct W<T, U>(*const T, U);
unsafe impl<T: Sync, U> Send for W<T, U> where U: Send + Clone {}
unsafe impl<T, U> Sync for W<T, U> where Vec<T>: Sync, [U; 2]: Send {}
struct NoClone;
fn s<T: Send>() {}
fn y<T: Sync>() {}
fn main() {
    s::<W<u8, u8>>();
    s::<W<std::cell::Cell<u8>, u8>>(); //~ ERROR E0277
    s::<W<u8, NoClone>>(); //~ ERROR E0277
    y::<W<u8, u8>>();
    y::<W<std::rc::Rc<u8>, u8>>(); //~ ERROR E0277
    y::<W<u8, *const u8>>(); //~ ERROR E0277
}
