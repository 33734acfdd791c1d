struct S<T: Send> { t: T }
fn f<T: Send>(s: S<T>) { let S { t } = s; drop(t) }
fn g(s: S<std::rc::Rc<u8>>) {} //~ ERROR E0277
fn main() {}
