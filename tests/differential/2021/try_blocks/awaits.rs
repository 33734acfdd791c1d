//! `try` blocks around awaits.

#![feature(try_blocks)]
use std::rc::Rc;
async fn tick() -> Result<i32, ()> { Ok(1) }
fn need<T: Send>(_: T) {}
fn main() {
    need(async { let r: Result<i32, ()> = try { let x = tick().await?; x + 1 }; drop(r); });
    need(async { let rc = Rc::new(1); let r: Result<i32, ()> = try { let x = tick().await?; x + 1 }; drop(r); drop(rc); }); //~ ERROR future
    need(async { let r: Result<i32, ()> = try { let rc = Rc::new(1); let x = tick().await?; x + *rc }; drop(r); });
    need(async { let r: Result<Rc<i32>, ()> = try { let x = tick().await?; Rc::new(x) }; tick().await.ok(); drop(r); });
    let o: Option<i32> = try { Some(1)? };
    let _ = o;
}
