struct Dummy;
fn need_send<T: Send>(_: T) {}
fn need_copy<T: Copy>(_: T) {}
fn need_static<T: 'static>(_: T) {}
trait Mess { }
fn f<'a>(a: &'a Dummy, b: &'a mut Dummy, c: Box<Mess>, d: Box<Mess + Send>, e: &'a (Mess + Sync), f: &'a Mess) {
    need_send(a);
    need_send(b);
    need_send(c); //~ ERROR E0277
    need_send(d);
    need_send(e);
    need_send(f); //~ ERROR E0277
}
fn g(a: &Dummy, d: Box<Mess + Send>, v: Vec<u8>, f: fn(u8) -> u8, s: &'static str) {
    need_copy(a);
    need_copy(d); //~ ERROR E0277
    need_copy(v); //~ ERROR E0277
    need_copy(f);
    need_copy(s);
    need_copy([1, 2]);
    need_copy((1, "a", [0u8; 3]));
    need_copy((1, Dummy)); //~ ERROR E0277
}
fn main() {}
