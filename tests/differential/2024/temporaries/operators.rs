//! Overloaded operators: by value, by reference.

use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

use std::ops::{Add, AddAssign, Deref, Index, Neg, Not};
#[derive(Clone)]
struct V(Rc<usize>);
impl Add<usize> for V {
    type Output = usize;
    fn add(self, o: usize) -> usize {
        *self.0 + o
    }
}
impl Add<usize> for &V {
    type Output = usize;
    fn add(self, o: usize) -> usize {
        *self.0 + o
    }
}
impl Index<usize> for V {
    type Output = usize;
    fn index(&self, _: usize) -> &usize {
        &self.0
    }
}
impl Neg for V {
    type Output = usize;
    fn neg(self) -> usize {
        *self.0
    }
}
impl Not for &V {
    type Output = usize;
    fn not(self) -> usize {
        *self.0
    }
}
struct W(usize);
impl AddAssign<usize> for W {
    fn add_assign(&mut self, o: usize) {
        self.0 += o
    }
}
impl PartialEq<usize> for W {
    fn eq(&self, o: &usize) -> bool {
        self.0 == *o
    }
}
fn by_value() {
    need_send(async { //~ ERROR future
        let x = V(Rc::new(1)) + n().await;
        drop(x);
    });
}
fn by_reference() {
    need_send(async { //~ ERROR future future
        let x = &V(Rc::new(1)) + n().await;
        drop(x);
    });
}
fn index() {
    need_send(async { //~ ERROR future future
        let x = V(Rc::new(1))[n().await];
        drop(x);
    });
}
fn unary() {
    need_send(async {
        let x = -V(Rc::new(1)) + n().await;
        drop(x);
    });
}
fn unary_reference() {
    need_send(async { //~ ERROR future
        let x = !&V(Rc::new(1)) + n().await;
        drop(x);
    });
}
fn assign() {
    need_send(async {
        let mut w = W(1);
        w += n().await;
    });
}
fn compare() {
    need_send(async {
        let w = W(1);
        drop(w == n().await);
    });
}
