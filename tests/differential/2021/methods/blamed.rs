//! A method's bounds are blamed on its name; where an argument has the type too, on the receiver.

use std::rc::Rc;
trait Ext: Sized { fn assert_send(self) -> Self where Self: Send { self } fn two(&self, o: &Self) where Self: Send {} fn nor() where Self: Send {} }
impl<T> Ext for T {}
trait Bnd: Send { fn m(&self) {} }
struct W<T>(T);
impl<T> W<T> { fn a(self) where T: Send {} fn b(self) -> Self where Self: Send { self } fn c(&self, t: T) where T: Sync {} }
trait Q<T> { fn q(self, t: T) where Self: Sized, T: Send; }
impl<A> Q<Rc<A>> for u8 { fn q(self, t: Rc<A>) where Rc<A>: Send {} }
fn main() {
    Rc::new(1)
        .assert_send(); //~ ERROR E0277
    Rc::new(2u8) //~ ERROR E0277
        .two(
          &Rc::new(1));
    W(Rc::new(1))
        .a(); //~ ERROR E0277
    W(Rc::new(1))
        .b(); //~ ERROR E0277
    W(Rc::new(1))
        .c( //~ ERROR E0277
         Rc::new(1));
    1u8
        .q(
        Rc::new(2)); //~ ERROR E0277
    Rc::<u8>::nor(); //~ ERROR E0277
}
