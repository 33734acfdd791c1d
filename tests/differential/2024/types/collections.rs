//! Collections, iterators and entries follow their elements.

use std::cell::Cell;
use std::rc::Rc;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
fn send() {
    is::<Vec<u8>>();
    is::<HashMap<u8, String>>();
    is::<BTreeMap<u8, Cell<u8>>>();
    is::<HashSet<u8>>();
    is::<VecDeque<u8>>();
    is::<LinkedList<u8>>();
    is::<BinaryHeap<u8>>();
    is::<BTreeSet<u8>>();
}
fn vec() {
    is::<Vec<Rc<u8>>>(); //~ ERROR E0277
}
fn map_key() {
    is::<HashMap<Rc<u8>, u8>>(); //~ ERROR E0277
}
fn map_value() {
    is::<BTreeMap<u8, Rc<u8>>>(); //~ ERROR E0277
}
fn deque() {
    is::<VecDeque<Rc<u8>>>(); //~ ERROR E0277
}
fn list() {
    is::<LinkedList<Rc<u8>>>(); //~ ERROR E0277
}
fn vec_sync() {
    is_sync::<Vec<Cell<u8>>>(); //~ ERROR E0277
}
fn map_sync() {
    is_sync::<HashMap<u8, Cell<u8>>>(); //~ ERROR E0277
}
fn nested() {
    is::<Vec<HashMap<u8, Vec<Option<Rc<u8>>>>>>(); //~ ERROR E0277
}
