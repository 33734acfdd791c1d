use std::fmt::Debug;
struct L;
impl Clone for Vec<L> { fn clone(&self) -> Self { loop {} } } //~ ERROR E0117
impl Copy for i32 {} //~ ERROR E0117
impl<T> From<T> for Vec<T> { fn from(t: T) -> Self { loop {} } } //~ ERROR E0210
impl Iterator for (L,) { type Item = u8; fn next(&mut self) -> Option<u8> { None } } //~ ERROR E0117
impl PartialEq<L> for u8 { fn eq(&self, _: &L) -> bool { true } }
impl<T> Default for T { fn default() -> T { loop {} } } //~ ERROR E0210
impl Default for Box<L> { fn default() -> Self { loop {} } } //~ ERROR E0119
fn main() {}
