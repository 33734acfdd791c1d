fn is_send<T: Send>(_: T) {}
fn f<F>(f: F) where F: for<'a> Fn(&'a u8) -> &'a u8 { is_send(f) } //~ ERROR E0277
fn g<F>(f: F) where F: for<'a> Fn(&'a u8) -> &'a u8 + Send { is_send(f) }
fn h<T>(t: &T) where for<'a> &'a T: Send { is_send(t) }
fn i<T>(t: &T) { is_send(t) } //~ ERROR E0277
fn j<T>(t: &'static T) where for<'a> &'a T: IntoIterator { is_send(t.into_iter()) } //~ ERROR E0277
fn main() {}
