#![feature(specialization)]
struct S<T>(T);
impl<T> Clone for S<T> { default fn clone(&self) -> Self { loop {} } }
impl<T: Copy> Clone for S<T> { fn clone(&self) -> Self { loop {} } }
impl<T> Iterator for S<T> { default type Item = *const u8; default fn next(&mut self) -> Option<Self::Item> { None } }
impl Iterator for S<u8> { type Item = u8; fn next(&mut self) -> Option<u8> { None } }
fn s<X: Send>(_: X) {}
fn main() { s(S(1u8).clone()); s(S(1u8).next()); s(S(1u16).next()); for x in S(1u8) { s(x) } for x in S(1u16) { s(x) } } //~ ERROR E0277 E0277
