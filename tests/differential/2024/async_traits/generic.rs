//! An async method of a type parameter has an unknown future.

async fn y() {}

fn need_send<T: Send>(_: T) {}

trait Svc {
    async fn call(&self);
    async fn consume(self)
    where
        Self: Sized;
}
struct A;
impl Svc for A {
    async fn call(&self) {
        y().await
    }
    async fn consume(self) {
        y().await
    }
}
fn concrete() {
    need_send(async {
        A.call().await;
        A.consume().await;
    });
}
fn generic<S: Svc + Send + Sync>(s: S) {
    need_send(async move { s.call().await }); //~ ERROR future
}
fn generic_direct<S: Svc + Send + Sync + 'static>(s: &'static S) {
    need_send(s.call()); //~ ERROR E0277
}
fn generic_consume<S: Svc + Send>(s: S) {
    need_send(s.consume()); //~ ERROR E0277
}
fn not_called<S: Svc + Send>(s: S) {
    need_send(async move {
        y().await;
        drop(s);
    });
}
