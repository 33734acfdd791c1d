//! Marker types that are not `Send`.

#![feature(negative_impls)]
use std::marker::PhantomData;
struct N; impl !Send for N {}
struct NS; impl !Sync for NS {}
struct P(PhantomData<*mut ()>);
struct G<T>(T); impl<T> !Send for G<T> {}
fn need<T: Send>(_: T) {}
async fn tick() {}
fn main() {
    need(async { let n = N; tick().await; drop(n) }); //~ ERROR future
    need(async { let n = NS; tick().await; drop(n) });
    need(async { let n = NS; let r = &n; tick().await; drop(r) }); //~ ERROR future
    need(async { let n = P(PhantomData); tick().await; });
    need(async { let n = G(1); tick().await; });
    need(async { N; tick().await; });
    need(async { let n = [N, N]; tick().await; });
    need(async { match N { n => { tick().await; } } });
    need(async { match N { _ => { tick().await; } } });
    need(async { match (N, 1) { (_, 1) => { tick().await; } _ => {} } });
    need(async { match &N { _ => { tick().await; } } });
    need(async { match Some(N) { Some(_) | None => { tick().await; } } });
}
