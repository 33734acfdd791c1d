struct W<T>(*const T);
unsafe impl<T> Send for W<T>
where
    T: Clone,
    W<W<T>>: Send,
{
}
fn need<T: Send>() {}
fn main() {
    need::< //~ ERROR E0275
        W<u8>
    >();
    need::<std::rc::Rc<u8>>();
}
fn other() { need::<std::rc::Rc<u8>>(); } //~ ERROR E0277
