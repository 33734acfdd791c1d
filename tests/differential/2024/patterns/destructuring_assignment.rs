//! Destructuring assignments: tuples, arrays with a rest, structs, and parts that are thrown away.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct P {
    a: u32,
    b: Rc<u32>,
}
async fn plain() {
    let (mut x, mut z) = (1, 2);
    (x, z) = (z, x);
    [x, .., z] = [1, 2, 3, 4];
    y().await;
    println!("{x}{z}");
}
async fn kept() {
    let (a, b);
    P { a, b } = P { a: 1, b: Rc::new(1) };
    y().await;
    println!("{a}{b}");
}
fn asked() {
    need_send(plain());
}
fn refused() {
    need_send(kept()); //~ ERROR future
}
