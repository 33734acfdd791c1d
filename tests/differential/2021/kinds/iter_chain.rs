fn need<T: Send>(_: T) {}
use std::rc::Rc;
fn main() {
    let v = vec![Rc::new(1)];
    need(v.iter()); //~ ERROR E0277
    need(v.iter().map(|x| x.clone())); //~ ERROR E0277
    need(vec![1, 2].into_iter().filter(|x| *x > 1));
    let r = Rc::new(1);
    need(vec![1, 2].into_iter().map(move |x| x + *r));
    need((0..3).zip(v)); //~ ERROR E0277
}
