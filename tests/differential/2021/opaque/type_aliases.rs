//! `impl Trait` in type aliases.

#![feature(type_alias_impl_trait)]
use std::future::Future;
use std::rc::Rc;
fn need<T: Send>(_: T) {}
async fn tick() {}
mod m {
    use super::*;
    pub type F = impl Future<Output = ()>;
    pub type G = impl Future<Output = ()>;
    #[define_opaque(F)]
    pub fn f() -> F { async { let r = Rc::new(1); tick().await; drop(r) } }
    #[define_opaque(G)]
    pub fn g() -> G { async { tick().await; } }
}
type H = impl Sized;
#[define_opaque(H)]
fn h() -> H { Rc::new(1) }
type S = impl Future<Output = ()> + Send;
#[define_opaque(S)]
fn s() -> S { async { let r = Rc::new(1); tick().await; drop(r) } } //~ ERROR future
fn main() { need(m::f()); //~ ERROR future
    need(m::g());
    need(h()); //~ ERROR E0277
    need(s());
}
