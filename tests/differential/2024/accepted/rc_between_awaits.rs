//! A future full of Rcs, none of which lives across an await.

use std::cell::Cell;
use std::cell::RefCell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct Node {
    kids: RefCell<Vec<Rc<Node>>>,
    seen: Cell<bool>,
}
fn build(depth: u32) -> Rc<Node> {
    let kids = if depth == 0 {
        vec![]
    } else {
        vec![build(depth - 1), build(depth - 1)]
    };
    Rc::new(Node {
        kids: RefCell::new(kids),
        seen: Cell::new(false),
    })
}
fn count(n: &Node) -> u32 {
    n.seen.set(true);
    1 + n.kids.borrow().iter().map(|k| count(k)).sum::<u32>()
}
async fn work() -> u32 {
    let mut total = 0;
    for depth in 0..3 {
        total += count(&build(depth));
        y().await;
        let tree = build(depth);
        drop(tree);
        y().await;
        total += {
            let t = build(1);
            count(&t)
        };
    }
    total
}
fn main() {
    need_send(work());
}
