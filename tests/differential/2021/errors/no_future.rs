//! Awaits of what is no future.

async fn f() { 1.await; } //~ ERROR E0277
async fn g() { let s = String::new(); s.await; } //~ ERROR E0277
fn h() { std::future::ready(1).await; } //~ ERROR E0728
async fn i() { (1, 2).await; } //~ ERROR E0277
async fn k() { f.await; } //~ ERROR E0277
async fn l() { Some(f()).await; } //~ ERROR E0277
fn main() {}
