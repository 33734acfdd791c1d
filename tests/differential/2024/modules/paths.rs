//! Items behind modules, renames, globs and re-exports.

mod a {
    pub mod b {
        pub type Shared = std::rc::Rc<u32>;
        pub struct Holder {
            pub inner: Shared,
        }
        impl Holder {
            pub fn new() -> Self {
                Holder {
                    inner: Shared::new(1),
                }
            }
        }
    }
    pub use self::b::Holder as Kept;
    pub(crate) async fn y() {}
    pub async fn keep(h: super::a::Kept) {
        y().await;
        drop(h.inner);
    }
}
use a::{self as alpha, b::*};
fn need_send<T: Send>(_: T) {}
fn renamed() {
    need_send(alpha::Kept::new()); //~ ERROR E0277
}
fn glob() {
    need_send(Holder::new()); //~ ERROR E0277
}
fn future() {
    need_send(alpha::keep(Holder::new())); //~ ERROR future
}
fn fine() {
    need_send(alpha::y());
    need_send(crate::a::y());
}
fn local_use() {
    use std::rc::Rc as R;
    need_send(R::new(1)); //~ ERROR E0277
}
fn local_shadow() {
    struct Rc;
    need_send(Rc);
}
