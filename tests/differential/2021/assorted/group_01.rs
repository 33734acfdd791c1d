#![feature(auto_traits)]
mod a001 {
    auto trait Marker: Copy {} //~ ERROR E0568
}
mod a002 {
    auto trait Marker where Self: Sized {} //~ ERROR E0568
}
mod a003 {
    auto trait Marker<T> {} //~ ERROR E0567
    struct S;
    impl<T> Marker<T> for S {}
}
mod a004 {
    auto trait Marker {
        fn f(&self) {} //~ ERROR E0380
        type T;
        const C: usize;
    }
}
mod a005 {
    auto trait Marker: 'static {} //~ ERROR E0568
    fn need<T: Marker>() {}
    fn run() { need::<&'static str>(); }
}
fn main() {}
