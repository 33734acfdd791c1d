// Method lookup passes over an impl that asks for `Send` or `Sync` (or `Sized`) of what is not, if there is another to take.
use std::cell::Cell;
use std::marker::PhantomData;
use std::rc::Rc;

fn need_send<T: Send>(_: T) {}
fn any<T>() -> T {
    panic!()
}

trait Task {
    type Out;
    fn run(&self) -> Self::Out;
}
trait Plain {
    fn plain(&self) -> Rc<u32> {
        Rc::new(1)
    }
}
impl<T: Send> Task for Box<T> {
    type Out = u32;
    fn run(&self) -> u32 {
        1
    }
}
impl<T: Sync> Task for &T {
    type Out = u32;
    fn run(&self) -> u32 {
        1
    }
}
impl Task for Rc<u32> {
    type Out = Rc<u32>;
    fn run(&self) -> Rc<u32> {
        Rc::new(1)
    }
}
struct Marked<T>(PhantomData<T>, u32);
unsafe impl<T: Sync> Send for Marked<T> {}
struct Pair<T> {
    a: T,
    b: (u32, [*const u8; 1]),
}
impl<T> Task for Marked<T> {
    type Out = Rc<T>;
    fn run(&self) -> Rc<T> {
        panic!()
    }
}
impl<T> Task for Pair<T> {
    type Out = Rc<T>;
    fn run(&self) -> Rc<T> {
        panic!()
    }
}

impl Plain for u32 {}
impl<T: Send> Plain for Box<T> {}
impl<T> Plain for Rc<T> {}

fn through_the_box() {
    need_send(Box::new(1u32).run());
    need_send(Box::new(Rc::new(1u32)).run()); //~ ERROR E0277
    need_send(any::<Box<Marked<u32>>>().run());
    need_send(any::<Box<Marked<Cell<u32>>>>().run()); //~ ERROR E0277
    need_send(any::<Box<Pair<u32>>>().run()); //~ ERROR E0277
}
fn objects() {
    need_send(any::<Box<dyn Plain>>().plain()); //~ ERROR E0277
    need_send(any::<Box<dyn Plain + Send>>().plain()); //~ ERROR E0277
    need_send(any::<Rc<dyn Plain>>().plain()); //~ ERROR E0277
    need_send(any::<Rc<dyn Plain + Sync>>().plain()); //~ ERROR E0277
}
fn parameters<A: Plain, B: Plain + Send>(a: Box<A>, b: Box<B>) {
    need_send(a.plain()); //~ ERROR E0277
    need_send(b.plain()); //~ ERROR E0277
}
fn none() {
    any::<Box<Cell<*const u8>>>().run(); //~ ERROR E0599
}
