use std::mem::{ManuallyDrop, MaybeUninit};
use std::rc::Rc;
use std::pin::Pin;
fn s<T: Send>() {}
fn main() {
    s::<ManuallyDrop<Rc<u8>>>(); s::<MaybeUninit<Rc<u8>>>(); s::<Pin<Box<Rc<u8>>>>(); s::<Pin<&mut u8>>(); s::<std::num::Wrapping<Rc<u8>>>(); s::<std::cmp::Reverse<*const u8>>(); //~ ERROR E0277 E0277 E0277 E0277 E0277
    s::<Option<Rc<u8>>>(); s::<Result<u8, Rc<u8>>>(); s::<std::task::Poll<Rc<u8>>>(); s::<std::ops::Range<*const u8>>(); s::<std::task::Waker>(); s::<std::task::Context<'static>>(); //~ ERROR E0277 E0277 E0277 E0277 E0277 E0277 E0277
    s::<std::any::TypeId>(); s::<std::borrow::Cow<'static, str>>(); s::<std::ffi::CString>(); s::<*mut std::ffi::c_void>(); s::<std::io::StdoutLock<'static>>(); //~ ERROR E0277 E0277
}
