// Where one impl alone fits, it says what an argument is coerced to.
mod v1 {
    use std::cmp::Ordering; use std::ops::Deref;
    #[derive(PartialEq)] struct Sl<T>(Vec<T>);
    impl<T: PartialOrd> PartialOrd for Sl<T> { fn partial_cmp(&self, o: &Self) -> Option<Ordering> { None } }
    struct V<T>(Sl<T>);
    impl<T> Deref for V<T> { type Target = Sl<T>; fn deref(&self) -> &Sl<T> { &self.0 } }
    impl<T: PartialEq> PartialEq for V<T> { fn eq(&self, o: &Self) -> bool { true } }
    impl<T> V<T> { fn as_slice(&self) -> &Sl<T> { self } }
    impl<T: PartialOrd> PartialOrd for V<T> { fn partial_cmp(&self, o: &Self) -> Option<Ordering> { self.as_slice().partial_cmp(o) } }
}
mod v2 {
    trait From2<T>: Sized { fn mk(raw: T) -> Self; }
    struct H;
    impl<'a> From2<&'a [u8]> for H { fn mk(r: &'a [u8]) -> H { H } }
    fn f(x: &mut [u8], y: [u8; 3], z: &mut Vec<u8>) { H::mk(x); H::mk(&y); H::mk(z); }
    fn need<T: Send>(_: T) {}
    fn run() { need(std::rc::Rc::new(1)); } //~ ERROR E0277
}
fn main() {}
