use std::rc::Rc;
struct Buffer<const FULL: bool, const SEP: char, const N: u8>;
impl<const FULL: bool, const SEP: char, const N: u8> Buffer<FULL, SEP, N> {
    fn is_full(&self) -> bool { FULL && N > 3 || !FULL }
    fn text(&self) -> String { let mut s = String::new(); s.push(SEP); s }
    fn count(&self) -> u8 { N.wrapping_add(1) }
    async fn held(&self) { let r = if FULL { Some(Rc::new(N)) } else { None }; pause().await; drop(r); }
    async fn dropped(&self) { let r = if FULL { Some(Rc::new(N)) } else { None }; drop(r); let c: char = SEP; pause().await; drop(c); }
}
async fn pause() {}
fn pick<const B: bool>() -> bool { B }
fn wide<const I: i64>() -> i64 { I - 1 }
fn send<T: Send>(_: T) {}
fn main() {
    let b = Buffer::<true, 'x', 4>;
    send(b.held()); //~ ERROR future
    send(b.is_full());
    send(pick::<false>());
    send(wide::<{ -3 }>());
    send((b.text(), b.count()));
}
