//! Recursive types: auto traits are coinductive.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

struct List {
    next: Option<Box<List>>,
    v: u32,
}
struct RcList {
    next: Option<Rc<RcList>>,
}
struct ArcList {
    next: Option<Arc<ArcList>>,
    v: Cell<u32>,
}
struct Ping {
    pong: Option<Box<Pong>>,
}
struct Pong {
    ping: Option<Box<Ping>>,
    bad: *const u8,
}
enum Tree<T> {
    Leaf(T),
    Node(Vec<Tree<T>>),
}
fn list() {
    is::<List>();
    is_sync::<List>();
}
fn rc_list() {
    is::<RcList>(); //~ ERROR E0277
}
fn arc_list() {
    is::<ArcList>(); //~ ERROR E0277
}
fn mutual() {
    is::<Ping>(); //~ ERROR E0277
}
fn tree() {
    is::<Tree<u8>>();
}
fn tree_rc() {
    is::<Tree<Rc<u8>>>(); //~ ERROR E0277
}
