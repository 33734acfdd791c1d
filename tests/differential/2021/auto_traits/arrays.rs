fn s<T: Send + ?Sized>() {}
fn main() { s::<[u8]>(); s::<[std::rc::Rc<u8>]>(); s::<[std::rc::Rc<u8>; 0]>(); s::<[*const u8; 2]>(); s::<str>(); s::<[[(u8, *mut u8); 1]; 1]>(); s::<&[std::cell::Cell<u8>]>(); s::<&mut [std::cell::Cell<u8>]>(); } //~ ERROR E0277 E0277 E0277 E0277 E0277
