//! Generic functions whose bounds pass obligations on.

use std::rc::Rc;

fn is<T: Send>() {}

struct W<T>(T);
impl<T> W<T> {
    fn new(t: T) -> Self {
        W(t)
    }
    fn run(self)
    where
        T: Send,
    {
    }
    fn map<U>(self, f: impl FnOnce(T) -> U + Send) -> W<U> {
        W(f(self.0))
    }
}
trait Ext {
    fn ext(&self)
    where
        Self: Sync,
    {
    }
}
impl<T> Ext for T {}
fn run() {
    W::new(1).run();
}
fn run_rc() {
    W::new(Rc::new(1)).run(); //~ ERROR E0277
}
fn map_capture() {
    let r = Rc::new(1);
    W::new(1).map(move |x: i32| x + *r); //~ ERROR E0277
}
fn map_result() {
    W::new(1).map(|x| Rc::new(x));
}
fn ext() {
    1.ext();
}
fn ext_cell() {
    std::cell::Cell::new(1).ext(); //~ ERROR E0277
}
fn pass_on<T: Send>(t: T) {
    W(t).run();
}
fn pass_on_missing<T>(t: T) {
    W(t).run(); //~ ERROR E0277
}
