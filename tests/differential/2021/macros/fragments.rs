// A type before `<<`, and a path with arguments in an expression and a pattern.
use std::rc::Rc;
fn send<T: Send>(_: T) {}
struct Pair<T> { left: T, right: T }
macro_rules! scale { ($t:ty, $n:expr) => { 1 as $t << $n }; }
macro_rules! less { ($t:ty, $n:expr) => { 1 as $t < $n }; }
macro_rules! left { ($p:path, $v:expr) => {{ let $p { left, .. } = $v; left }}; }
macro_rules! typed { ($p:path) => { None::<$p> }; }
fn main() {
    send(scale!(u32, 3));
    send(less!(u64, 3u64));
    send(left!(Pair<u8>, Pair { left: 1, right: 2 }));
    let left = left!(Pair<Rc<u8>>, Pair { left: Rc::new(1), right: Rc::new(2) });
    send(left); //~ ERROR E0277
    let none = typed!(Pair<Rc<u8>>);
    send(none); //~ ERROR E0277
    send(typed!(Pair<Option<u8>>));
}
