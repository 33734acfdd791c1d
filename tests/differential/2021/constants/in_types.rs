// Code in lengths of arrays, arguments of types, discriminants and defaults is checked as any other is.
mod len1 {
    const fn need<T: Send>() -> usize { 1 }
    fn run() { let x: [u8; { need::<*const u8>() }] = [0]; } //~ ERROR E0277
}
mod len2 {
    const fn need<T: Send>() -> usize { 1 }
    struct S { x: [u8; need::<*const u8>()] } //~ ERROR E0277
}
mod len3 {
    const fn need<T: Send>() -> usize { 1 }
    fn f(x: [u8; { need::<*const u8>() }]) {} //~ ERROR E0277
    fn g() -> [u8; need::<std::rc::Rc<u8>>()] { [0] } //~ ERROR E0277
}
mod len4 {
    const fn need<T: Send>() -> usize { 1 }
    struct W<const N: usize>;
    fn run() { let w = W::<{ need::<*const u8>() }>; } //~ ERROR E0277
    fn g(w: W<{ need::<*const u8>() }>) {} //~ ERROR E0277
    impl W<{ need::<*const u8>() }> {} //~ ERROR E0277
}
mod len5 {
    const fn need<T: Send>() -> isize { 1 }
    enum E { A = need::<*const u8>(), B = 5 } //~ ERROR E0277
    #[repr(u8)] enum F { A(u8) = { need::<std::rc::Rc<u8>>(); 2 } , B = 5 } //~ ERROR E0277
}
mod len7 {
    const fn need<T: Send>() -> usize { 1 }
    fn run() { let x = [0u8; need::<*const u8>()]; let y = [0u8; { fn inner<T: Send>() {} inner::<u8>(); inner::<*const u8>; 1 }]; } //~ ERROR E0277 E0277
}
mod len8 {
    trait Tr { fn f(); }
    impl Tr for [u8; { struct X; impl Tr for X { fn f() { s(std::ptr::null::<u8>()) } } 1 }] { fn f() {} } //~ ERROR E0277
    fn s<T: Send>(_: T) {}
}
mod len9 {
    struct W<const N: usize = { need::<*const u8>() }>; //~ ERROR E0277
    const fn need<T: Send>() -> usize { 1 }
    type A = [u8; need::<*const u8>()]; //~ ERROR E0277
}
mod len11 {
    const fn need<T: Send>() -> usize { 1 }
    trait T { fn f(x: [u8; need::<*const u8>()]); type A; fn g(); } //~ ERROR E0277
    impl T for u8 { type A = [u8; need::<*const u8>()]; fn f(x: [u8; 1]) { } fn g() where [u8; need::<*const u8>()]: Sized {} } //~ ERROR E0277 E0277
}
mod disc1 {
    enum E { A = { fn s<T: Send>(_: T) {} s(std::ptr::null::<u8>()); 1 } } //~ ERROR E0277
}
mod disc2 {
    enum E { A = { const fn s<T: Send + Copy>(_: T) {} s(std::ptr::null::<u8>()); 1 } } //~ ERROR E0277
}
fn main() {}
