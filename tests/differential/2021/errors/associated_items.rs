// An associated item of an impl whose bounds do not hold is not there, to a path that begins with the type.
use std::marker::PhantomData;
use std::rc::Rc;

struct H<P>(PhantomData<P>);
impl<P: Send> H<P> {
    fn run() {}
    fn me(self) {}
    const C: u32 = 1;
}
trait Tr {
    fn tr();
    fn trs(&self) {}
}
impl<P: Send> Tr for H<P> {
    fn tr() {}
}
struct G<P>(PhantomData<P>);
impl<P: Sync> G<P> {
    fn run() {}
    fn bounded<T: Send>(_: T) {}
}
impl<P> G<P>
where
    P: Clone,
{
    fn cloned() {}
}

fn inherent() {
    H::<Rc<u32>>::run(); //~ ERROR E0599
    H::<Rc<u32>>::me(H(PhantomData)); //~ ERROR E0599
    G::<Rc<u32>>::run(); //~ ERROR E0599
    G::<Rc<u32>>::cloned();
    G::<Rc<u32>>::bounded(Rc::new(1)); //~ ERROR E0599
    G::<u32>::bounded(Rc::new(1)); //~ ERROR E0277
}
fn constant() -> u32 {
    H::<Rc<u32>>::C //~ ERROR E0599
}
fn of_a_trait() {
    H::<Rc<u32>>::tr(); //~ ERROR E0599
    H::<Rc<u32>>::trs(&H(PhantomData)); //~ ERROR E0599
    <H<Rc<u32>> as Tr>::tr(); //~ ERROR E0277
    Tr::trs(&H(PhantomData::<Rc<u32>>)); //~ ERROR E0277
}
fn values() {
    let f = H::<Rc<u32>>::run; //~ ERROR E0599
    f();
    let f = <H<Rc<u32>>>::run; //~ ERROR E0599
}
fn inferred() {
    H::me(H(PhantomData::<Rc<u32>>)); //~ ERROR E0277
    H::me(H(PhantomData::<u32>));
}
fn parameter<T>() {
    H::<T>::run(); //~ ERROR E0599
}
