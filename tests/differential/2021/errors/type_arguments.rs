//! Written type arguments are blamed first.

use std::rc::Rc;
fn need<T: Send>(_: T) {}
fn two<A: Send, B: Send>(_: A, _: B) {}
fn vecs<T>(_: T) where Vec<T>: Send {}
fn iter<I: Iterator>(_: I) where I::Item: Send {}
struct S<T>(T);
impl<T: Send> S<T> { fn new(t: T) -> Self { S(t) } fn get(&self) {} fn put<U: Send>(&self, u: U) {} }
struct Q<T: Send>(T);
fn main() {
    need::<
        Rc<i32> //~ ERROR E0277
    >(
        Rc::new(1));
    need::<_>( //~ ERROR E0277
        Rc::new(1));
    two::<i32, Rc<i32>>( //~ ERROR E0277
        1,
        Rc::new(1)
    );
    two::<_, Rc<i32>>( //~ ERROR E0277 E0277
        Rc::new(2),
        Rc::new(1)
    );
    iter::<std::vec::IntoIter<Rc<i32>>>(
        vec![].into_iter() //~ ERROR E0277
    );
    S::new(
        Rc::new(1) //~ ERROR E0277
    );
    S(1)
        .put::<Rc<i32>>( //~ ERROR E0277
            Rc::new(1)
        );
    S(1)
        .put(
            Rc::new(1) //~ ERROR E0277
        );
    Q::<Rc<i32>>( //~ ERROR E0277
        Rc::new(1) //~ ERROR E0277
    );
    Q( //~ ERROR E0277
        Rc::new(1) //~ ERROR E0277
    );
    Q {
        0:
          Rc::new(1) //~ ERROR E0277
    };
    need::<Box< //~ ERROR E0277
      Rc<i32>>>(
        Box::new(
         Rc::new(1)));
    need(Box::new( //~ ERROR E0277
         Rc::new(1)));
    need((1, //~ ERROR E0277
         Rc::new(1)));
    need(Some( //~ ERROR E0277
         Rc::new(1)));
    need(S( //~ ERROR E0277
         Rc::new(1)));
    need([ //~ ERROR E0277
         Rc::new(1)]);
}
