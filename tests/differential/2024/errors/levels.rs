//! Of several values with the same leaf, the one from which the search gets to it first decides the form of the error. The
//! future of an `async fn` is an `impl Future` around a coroutine, a `Vec` holds a `RawVec`, and so on.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::rc::Rc;

struct W<T>(T);
struct Leaf(Rc<u32>);

async fn y() {}
async fn hold(_: W<Leaf>) {}
fn make<T>() -> T {
    loop {}
}

fn need_send<T: Send>(_: T) {}

async fn two_levels() {
    let _x: (W<Leaf>, u32) = make();
    y().await;
    hold(make()).await;
}
async fn three_levels() {
    let _x: (W<W<W<Leaf>>>, u32) = make();
    y().await;
    hold(make()).await;
}
macro_rules! against {
    ($($name:ident: $t:ty, $w:ty;)*) => { $(
        async fn $name() {
            let _x: ($w,) = make();
            let _y: $t = make();
            y().await;
        }
    )* };
}
against! {
    vec: Vec<Leaf>, W<Leaf>;
    vec_2: Vec<Leaf>, W<W<Leaf>>;
    deque: VecDeque<Leaf>, W<Leaf>;
    deque_2: VecDeque<Leaf>, W<W<Leaf>>;
    map: HashMap<u32, Leaf>, W<W<Leaf>>;
    map_2: HashMap<u32, Leaf>, W<W<W<Leaf>>>;
    set: HashSet<Leaf>, W<W<W<Leaf>>>;
    set_2: HashSet<Leaf>, W<W<W<W<Leaf>>>>;
    tree: BTreeMap<u32, Leaf>, W<Leaf>;
    tree_2: BTreeMap<u32, Leaf>, W<W<Leaf>>;
    tree_set: BTreeSet<Leaf>, W<W<Leaf>>;
    tree_set_2: BTreeSet<Leaf>, W<W<W<Leaf>>>;
}
fn t1() {
    need_send(two_levels()); //~ ERROR E0277
}
fn t2() {
    need_send(three_levels()); //~ ERROR E0277
}
fn t3() {
    need_send(vec()); //~ ERROR E0277
    need_send(vec_2()); //~ ERROR E0277
    need_send(deque()); //~ ERROR E0277
    need_send(deque_2()); //~ ERROR E0277
    need_send(map()); //~ ERROR E0277
    need_send(map_2()); //~ ERROR E0277
    need_send(set()); //~ ERROR E0277
    need_send(set_2()); //~ ERROR E0277
    need_send(tree()); //~ ERROR E0277
    need_send(tree_2()); //~ ERROR E0277
    need_send(tree_set()); //~ ERROR E0277
    need_send(tree_set_2()); //~ ERROR E0277
}
