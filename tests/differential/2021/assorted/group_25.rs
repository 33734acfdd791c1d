mod b072 {
    fn n<T: Send>(_: T) {}
    fn run() { n(std::env::args()); n(std::env::vars()); n(format_args!("{}", 1)); n(std::io::stdout().lock()); n(std::io::stdin()); n("".chars()); n(std::iter::from_fn(|| Some(std::rc::Rc::new(1)))); n([std::rc::Rc::new(1)].iter()); n(vec![std::rc::Rc::new(1)].drain(..)); } //~ ERROR E0277 E0277 E0277 E0277 E0277 E0277
}
mod b073 {
    use std::collections::*; use std::rc::Rc;
    fn n<T: Send>() {}
    fn run() { n::<HashMap<Rc<u8>, u8>>(); n::<BTreeMap<u8, Rc<u8>>>(); n::<LinkedList<Rc<u8>>>(); n::<VecDeque<*const u8>>(); n::<BinaryHeap<u8>>(); n::<hash_map::Iter<'static, Rc<u8>, u8>>(); n::<linked_list::Iter<'static, u8>>(); } //~ ERROR E0277 E0277 E0277 E0277 E0277
}
mod b081 {
    fn f() { g().await; } //~ ERROR E0728
    async fn g() { let c = || g().await; let d = async || g().await; fn h() { g().await } } //~ ERROR E0728 E0728
}
mod b082 {
    async fn f() { 1u8.await; "a".await; (|| ()).await; async {}.await; std::future::ready(1).await; } //~ ERROR E0277 E0277 E0277
}
mod b084 {
    use std::rc::Rc;
    async fn io() -> u8 { 1 }
    fn need<T: Send>(_: T) {}
    async fn a() { let r = Rc::new(1); let x = loop { if *r == 1 { break io().await } }; }
    async fn b() { for x in vec![Rc::new(1)] { io().await; } }
    async fn c() { for x in vec![1].iter().map(|x| Rc::new(*x)) { drop(x); io().await; } }
    async fn d() { let x: Option<Rc<u8>> = None; if let Some(ref y) = x { } io().await; }
    async fn e() { let x = Rc::new(1); let y = async { io().await; *x }; y.await; }
    async fn f(x: &Rc<u8>) -> u8 { **x }
    async fn g() { f(&Rc::new(1)).await; }
    async fn h() { let x: *const u8; io().await; x = std::ptr::null(); }
    fn run() { need(a()); need(b()); need(c()); need(d()); need(e()); need(g()); need(h()); need(f(&Rc::new(1))); } //~ ERROR E0277 future future future future future future future future
}
fn main() {}
