use std::pin::Pin;
struct L;
unsafe impl Send for Pin<L> {} //~ ERROR E0321
impl Clone for Pin<Box<L>> { fn clone(&self) -> Self { loop {} } }
impl Default for Pin<Box<L>> { fn default() -> Self { loop {} } }
fn main() {}
