//! Names that are not what they seem.

mod own {
    #[derive(Clone)]
    pub struct Rc<T>(pub T);
    impl<T> Rc<T> {
        pub fn new(t: T) -> Self {
            Rc(t)
        }
    }
    pub trait Send {}
    impl<T> Send for T {}
}
use own::Rc;
fn y() -> std::future::Ready<()> {
    std::future::ready(())
}
fn need_send<T: Send>(_: T) {}
fn need_own_send<T: own::Send>(_: T) {}
fn own_rc() {
    need_send(async {
        let r = Rc::new(1);
        let s = r.clone();
        y().await;
        drop((r, s));
    });
}
fn std_rc() {
    need_send(std::rc::Rc::new(1)); //~ ERROR E0277
}
fn own_send() {
    need_own_send(std::rc::Rc::new(1));
}
