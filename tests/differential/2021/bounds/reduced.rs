// Types in where clauses are what impls say they are.
mod r1 {
    struct It<T>(T);
    trait Consumer<I>: Send + Sized { type Result; fn go(self) -> Self::Result; }
    trait Par: Sized { type Item: Send; }
    trait Idx: Par { fn drive<C>(self, c: C) -> C::Result where C: Consumer<Self::Item>; }
    impl<T: Send> Par for It<T> { type Item = T; }
    impl<T: Send> Idx for It<T> { fn drive<C>(self, c: C) -> C::Result where C: Consumer<Self::Item> { std::thread::spawn(|| std::rc::Rc::new(1)); c.go() } } //~ ERROR E0277
}
mod r2 {
    use m::*;
    struct It<T>(T);
    mod m { pub trait Consumer<I>: Send + Sized { type Result; fn go(self) -> Self::Result; }
    pub trait Par: Sized + Send { type Item: Send; }
    pub trait Idx: Par { fn drive<C: Consumer<Self::Item>>(self, c: C) -> C::Result; }
    }
    impl<T: Send, const N: usize> Par for Ar<T, N> { type Item = T; }
    impl<T: Send, const N: usize> Idx for Ar<T, N> { fn drive<C>(self, c: C) -> C::Result where C: Consumer<Self::Item> { c.go() } }
    struct Ar<T: Send, const N: usize> { array: [T; N] }
}
mod s1 {
    struct It<T>(T);
    trait Consumer<I>: Sized { type Result; fn go(self) -> Self::Result; }
    trait Par: Sized { type Item; }
    impl<T> Par for It<T> { type Item = T; }
    impl<T> It<T> { fn drive<C>(self, c: C) -> C::Result where C: Consumer<<It<T> as Par>::Item> { c.go() } }
}
fn main() {}
