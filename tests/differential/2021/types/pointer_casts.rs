//! Casts of pointers to `_`: what the place wants comes first, the pointer's own type last.

use std::mem::MaybeUninit;
use std::rc::Rc;
use std::sync::atomic::{AtomicPtr, Ordering};

struct Shared(u8);
struct Handle {
    data: AtomicPtr<()>,
}
struct Raw(*mut u8);

async fn pause() {}

fn need_send<T: Send>(_: T) {}

fn wrap(shared: *mut Shared) -> Handle {
    Handle { data: AtomicPtr::new(shared as _) }
}
fn swap(handle: &Handle, old: *const (), new: *mut Shared) -> bool {
    handle.data.compare_exchange(old as _, new as _, Ordering::AcqRel, Ordering::Acquire).is_ok()
}
unsafe fn open<T>(ptr: *mut ()) -> Box<T> {
    let b: Box<T> = Box::from_raw(ptr as _);
    b
}
unsafe fn look<T>(ptr: *const ()) -> Option<&'static T> {
    Some(&*(ptr as *const _))
}
fn parts(bytes: &mut [MaybeUninit<u8>]) -> *mut u8 {
    bytes.as_mut_ptr() as *mut _
}
fn same(ptr: *mut Rc<u8>) -> Rc<u8> {
    let other = ptr as *mut _;
    unsafe { std::ptr::read(other) }
}

fn held() {
    need_send(async { //~ ERROR future
        let b = unsafe { open::<Rc<u8>>(std::ptr::null_mut::<Shared>() as _) };
        pause().await;
        drop(b);
    });
    need_send(async { //~ ERROR future
        let r = Raw(parts(&mut []) as *mut _);
        pause().await;
        drop(r.0);
    });
}

fn sent() {
    need_send(async {
        let h = wrap(std::ptr::null_mut());
        pause().await;
        swap(&h, std::ptr::null(), std::ptr::null_mut());
    });
}

fn main() {}
