//! Iterators of collections.

use std::cell::Cell;
use std::rc::Rc;

fn is<T: Send>() {}

use std::collections::{HashMap, btree_map, hash_map};
use std::iter::{Map, Peekable, Zip};
use std::{slice, vec};
fn send() {
    is::<vec::IntoIter<u8>>();
    is::<slice::Iter<'static, u8>>();
    is::<slice::IterMut<'static, Cell<u8>>>();
    is::<hash_map::Iter<'static, u8, u8>>();
    is::<std::str::Chars<'static>>();
}
fn into_iter() {
    is::<vec::IntoIter<Rc<u8>>>(); //~ ERROR E0277
}
fn iter() {
    is::<slice::Iter<'static, Cell<u8>>>(); //~ ERROR E0277
}
fn iter_mut() {
    is::<slice::IterMut<'static, Rc<u8>>>(); //~ ERROR E0277
}
fn hash_iter() {
    is::<hash_map::Iter<'static, u8, Cell<u8>>>(); //~ ERROR E0277
}
fn btree_into_iter() {
    is::<btree_map::IntoIter<u8, Rc<u8>>>(); //~ ERROR E0277
}
fn mapped() {
    is::<Map<vec::IntoIter<u8>, fn(u8) -> Rc<u8>>>();
}
fn peekable() {
    is::<Peekable<Map<vec::IntoIter<u8>, fn(u8) -> Rc<u8>>>>(); //~ ERROR E0277
}
fn zipped() {
    is::<Zip<vec::IntoIter<u8>, vec::IntoIter<Rc<u8>>>>(); //~ ERROR E0277
}
fn drain() {
    is::<vec::Drain<'static, u8>>();
    is::<vec::Drain<'static, Rc<u8>>>(); //~ ERROR E0277
}
