//! Intrusive and arena-like structures.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::Mutex;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

use std::ptr::NonNull;
struct Intrusive {
    next: Option<NonNull<Intrusive>>,
}
struct Arena {
    nodes: Vec<ArenaNode>,
}
struct ArenaNode {
    parent: Option<usize>,
    value: Cell<u32>,
}
struct Graph {
    nodes: Vec<Arc<Mutex<GraphNode>>>,
}
struct GraphNode {
    edges: Vec<std::sync::Weak<Mutex<GraphNode>>>,
}
struct RcGraph {
    nodes: Vec<Rc<RcNode>>,
}
struct RcNode {
    up: std::rc::Weak<RcNode>,
}
fn intrusive() {
    is::<Intrusive>(); //~ ERROR E0277
}
fn arena() {
    is::<Arena>();
}
fn arena_sync() {
    is_sync::<Arena>(); //~ ERROR E0277
}
fn graph() {
    is::<Graph>();
    is_sync::<Graph>();
}
fn rc_graph() {
    is::<RcGraph>(); //~ ERROR E0277
}
