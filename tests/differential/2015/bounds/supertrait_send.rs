use std::rc::Rc;
use std::cell::RefCell;
trait A: Send {}
trait B: A + Sync {}
impl A for Rc<u8> {} //~ ERROR E0277
impl A for RefCell<u8> {}
impl B for RefCell<u8> {} //~ ERROR E0277
impl A for u8 {}
impl B for u8 {}
impl<T> A for Box<T> {} //~ ERROR E0277
impl<T: Send> A for Vec<T> {}
impl<'a, T: Send> A for &'a T {} //~ ERROR E0277
fn f<T: B>() { g::<T>(); h::<T>(); i::<T>() } //~ ERROR E0277
fn g<T: Send>() {}
fn h<T: Sync>() {}
fn i<T: Copy>() {}
fn main() {}
