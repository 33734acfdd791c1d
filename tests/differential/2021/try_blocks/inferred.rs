//! `try` blocks whose type comes from what fails in them.

#![feature(try_blocks)]
use std::rc::Rc;
async fn r() -> Result<i32, Rc<i32>> { Ok(1) }
async fn tick() {}
fn need<T: Send>(_: T) {}
fn main() {
    need(async { let x: Result<i32, Rc<i32>> = try { r().await? + r().await? }; drop(x); tick().await; });
    need(async { let x: Result<i32, Rc<i32>> = try { r().await? + r().await? }; tick().await; });
    need(async { let x = try { r().await? }; if let Err(e) = x { tick().await; } }); //~ ERROR future
    need(async { let x = try { let q = Rc::new(1); r().await? }; drop(x) });
    need(async { let x = try { Some(1)? }; tick().await; x });
    need(async { match try { "1".parse::<i32>()? } { Ok(_) => tick().await, Err(e) => {} } });
}
