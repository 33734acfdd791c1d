#![feature(auto_traits, negative_impls)]
auto trait Gate {}
trait Assoc { type Out; }
impl Assoc for u8 { type Out = *const u8; }
impl Assoc for u16 { type Out = u16; }
impl<T> !Gate for *const T {}
struct W<T: Assoc>(T::Out);
fn ask<T: Gate>() {}
fn gen<T: Assoc>() { ask::<T::Out>(); ask::<W<T>>() } //~ ERROR E0277 E0277
fn main() { ask::<W<u8>>(); ask::<W<u16>>(); } //~ ERROR E0277
