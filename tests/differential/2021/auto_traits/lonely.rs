#![feature(negative_impls)]
use std::marker::PhantomData;
pub struct Handle<'a, T: ?Sized + 'a>(PhantomData<&'a T>);
impl<'a, T: ?Sized> !Send for Handle<'a, T> {}
unsafe impl<'a, T: ?Sized + Sync> Sync for Handle<'a, T> {}
fn s<T: Send>() {}
fn y<T: Sync>() {}
fn main() { s::<Handle<'static, u8>>(); y::<Handle<'static, u8>>(); y::<Handle<'static, std::cell::Cell<u8>>>(); y::<&Handle<'_, str>>(); s::<&Handle<'_, str>>() } //~ ERROR E0277 E0277
