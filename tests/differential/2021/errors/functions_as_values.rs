//! Generic functions as values.

use std::rc::Rc;
fn need<T: Send>(_: T) {}
fn opt() -> Option<Rc<i32>> { None }
async fn tick() {}
async fn bad() { let r = Rc::new(1); tick().await; drop(r) }
fn main() {
    opt().map(need); //~ ERROR E0277 E0277
    Some(bad()) //~ ERROR future
        .map(need); //~ ERROR future
    Some(1).map(need);
    let f = need; //~ ERROR E0277
    f(Rc::new(1));
    let g = need::<Rc<i32>>; //~ ERROR E0277
    let h: fn(Rc<i32>) = need; //~ ERROR E0277
    [Rc::new(1)].into_iter().for_each(need); //~ ERROR E0277 E0277
    opt().map(|r| need(r)); //~ ERROR E0277
}
