//! Types with and without drop glue.

use std::rc::Rc;
struct D(i32); impl Drop for D { fn drop(&mut self) {} }
struct NS(*const u8); impl NS { fn new() -> NS { NS(std::ptr::null()) } fn g(&self) -> i32 { 1 } }
struct ND(*const u8); impl Drop for ND { fn drop(&mut self) {} } impl ND { fn new() -> ND { ND(std::ptr::null()) } fn g(&self) -> i32 { 1 } }
#[derive(Clone, Copy)] struct CP(*const u8); impl CP { fn new() -> CP { CP(std::ptr::null()) } fn g(self) -> i32 { 1 } fn h(&self) -> i32 { 1 } }
fn need<T: Send>(_: T) {}
async fn tick() -> i32 { 1 }
fn main() {
    need(async { let x = NS::new(); tick().await; });
    need(async { let x = NS::new(); x.g(); tick().await; });
    need(async { let x = ND::new(); tick().await; });
    need(async { let x = CP::new(); tick().await; });
    need(async { let x = CP::new(); x.g(); tick().await; });
    need(async { let x = CP::new(); x.h(); tick().await; });
    need(async { let x = CP::new(); x.g(); tick().await; x.g(); });
    need(async { let x = CP::new(); let y = x; drop(y); tick().await; });
    need(async { let x = CP::new(); let y = x; drop(x); drop(y); tick().await; });
    need(async { NS::new().g() + tick().await });
    need(async { CP::new().g() + tick().await });
    need(async { CP::new().h() + tick().await });
    need(async { let n = NS::new(); let g = n.g(); tick().await; g });
    need(async { let n = std::ptr::null::<u8>(); tick().await; });
    need(async { let n = std::ptr::null::<u8>(); let b = n.is_null(); tick().await; b });
    need(async { let n = std::ptr::null::<u8>(); foo(n); tick().await; });
    need(async { let n = std::ptr::null::<u8>(); let m = n; tick().await; drop(m); }); //~ ERROR future
    need(async { foo(std::ptr::null()) + tick().await });
    need(async { let x = &NS::new(); tick().await; });
    need(async { let mut x = NS::new(); x = NS::new(); tick().await; });
    need(async { let mut x; x = NS::new(); x.g(); tick().await; });
    need(async { let x: NS; tick().await; x = NS::new(); });
    need(async { let x = [NS::new()]; let [y] = x; drop(y); tick().await; });
}
fn foo(_: *const u8) -> i32 { 1 }
