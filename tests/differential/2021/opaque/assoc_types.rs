//! `impl Trait` in associated types.

#![feature(type_alias_impl_trait, impl_trait_in_assoc_type)]
use std::future::Future;
use std::rc::Rc;
use std::fmt::Debug;
fn need<T: Send>(_: T) {}
async fn tick() {}
type V = Vec<impl Debug>;
#[define_opaque(V)]
fn v() -> V { vec![Rc::new(1)] }
type G<T: Debug + Clone> = impl Debug + Clone;
#[define_opaque(G)]
fn g<A: Debug + Clone>(a: A) -> G<A> { a }
trait Svc { type Fut: Future<Output = ()>; fn call(&self) -> Self::Fut; }
struct A; struct B;
impl Svc for A { type Fut = impl Future<Output = ()>; fn call(&self) -> Self::Fut { async { tick().await } } }
impl Svc for B { type Fut = impl Future<Output = ()>; fn call(&self) -> Self::Fut { async { let r = Rc::new(1); tick().await; drop(r) } } }
impl Svc for i32 { type Fut = impl Future<Output = ()> + Send; fn call(&self) -> Self::Fut { async { let r = Rc::new(1); tick().await; drop(r) } } } //~ ERROR future
fn gen<S: Svc>(s: S) { need(s.call()); } //~ ERROR E0277
fn gen2<S: Svc<Fut: Send>>(s: S) { need(s.call()); }
fn gen3<S: Svc>(s: S) where S::Fut: Send { need(s.call()); }
type Fn1 = impl Fn() -> i32;
#[define_opaque(Fn1)]
fn fn1() -> Fn1 { let r = Rc::new(1); move || *r }
fn main() {
    need(v()); //~ ERROR E0277
    need(g(1));
    need(g(Rc::new(1))); //~ ERROR E0277
    need(A.call());
    need(B.call()); //~ ERROR future
    gen2(A);
    gen2(B); //~ ERROR future
    gen3(B); //~ ERROR future
    need(fn1()); //~ ERROR E0277
}
