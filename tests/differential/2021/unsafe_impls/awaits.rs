//! Pointers, unions and foreign items beside an await.

use std::rc::Rc;
use std::cell::UnsafeCell;
async fn tick() {}
fn need<T: Send>(_: T) {}
struct P(*mut i32); unsafe impl Send for P {}
struct Q<T>(*mut T); unsafe impl<T: Send> Send for Q<T> {}
struct R<T>(UnsafeCell<T>); unsafe impl<T: Sync> Sync for R<T> {}
union U { a: *const i32, b: i32 }
extern "C" { fn ext(p: *const i32); static EXT: *const i32; }
unsafe fn uf() -> *mut i32 { std::ptr::null_mut() }
fn main() {
    need(async { let p = P(std::ptr::null_mut()); tick().await; p.0.is_null() });
    need(async { let p = P(std::ptr::null_mut()).0; tick().await; p.is_null() }); //~ ERROR future
    need(async { let q = Q(std::ptr::null_mut::<i32>()); tick().await; });
    need(async { let q = Q(std::ptr::null_mut::<Rc<i32>>()); tick().await; });
    need(async { let r = R(UnsafeCell::new(1)); let x = &r; tick().await; drop(x); });
    need(async { let r = R(UnsafeCell::new(std::cell::Cell::new(1))); let x = &r; tick().await; drop(x); }); //~ ERROR future
    need(async { let u = U { b: 1 }; tick().await; });
    need(async { unsafe { ext(uf()); } tick().await; });
    need(async { unsafe { let p = uf(); tick().await; *p } });
    need(async { unsafe { *uf() = 1; } tick().await; });
    need(async { let p = unsafe { uf() } as usize; tick().await; p });
    need(async { unsafe { ext(EXT); } tick().await; });
    let p = std::ptr::null_mut::<i32>();
    need(async move { p.is_null() });
    let p = P(std::ptr::null_mut());
    need(async move { p.0.is_null() });
    let p = P(std::ptr::null_mut());
    need(async move { let p = p; p.0.is_null() });
    let p = P(std::ptr::null_mut());
    need(move || { let p = &p; p.0.is_null() });
}
