struct P<T>(*const T);
fn s<T: Send>(_: T) {}
fn f<T>(p: P<T>) where P<T>: Send { s(p) }
fn g<T>(p: P<T>) where P<T>: Send { s(Some(p)) }
fn h<T>(p: P<u8>) where P<T>: Send { s(p) } //~ ERROR E0277
fn i<T>(p: Box<P<T>>) where Box<P<T>>: Send { s(p) }
fn j<T>(p: P<T>) where Box<P<T>>: Send { s(p) } //~ ERROR E0277
fn main() { f(P(&1)); } //~ ERROR E0277
