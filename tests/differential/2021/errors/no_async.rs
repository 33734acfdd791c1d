//! Awaits outside of `async`.

async fn tick() {}
fn f() { tick().await } //~ ERROR E0728
async fn g() { let c = || { tick().await }; c() } //~ ERROR E0728
fn h() { let c = async || { tick().await }; let _ = c; }
const X: () = { tick().await }; //~ ERROR E0728
struct S;
impl S { fn m(&self) { self.a().await } async fn a(&self) {} } //~ ERROR E0728
fn main() {}
