//! A service trait with `impl Future + Send` in its methods, a middleware over it, and a spawn for every service.
//! run: asyncsend check examples/typical/service_trait.rs
//! expect(rust): the service that keeps an `Rc` across its await is refused, at its impl.
//! expect(proposal): the same.
//! expect(sound): the same.

use std::future::{Future, ready};
use std::rc::Rc;

fn spawn<F: Future<Output = ()> + Send + 'static>(_: F) {}

trait Service<Request> {
    type Response: Send;
    fn call(&self, request: Request) -> impl Future<Output = Self::Response> + Send;
}

struct Timed<S>(S);

impl<Request: Send, S: Service<Request> + Sync> Service<Request> for Timed<S> {
    type Response = (S::Response, u32);

    async fn call(&self, request: Request) -> Self::Response {
        let response = self.0.call(request).await;
        ready(()).await;
        (response, 1)
    }
}

struct Upper;

impl Service<String> for Upper {
    type Response = String;

    async fn call(&self, request: String) -> String {
        let upper = { Rc::new(request).to_uppercase() };
        ready(upper).await
    }
}

struct Interned;

impl Service<String> for Interned {
    type Response = String;

    async fn call(&self, request: String) -> String { //~ ERROR
        let interned: Rc<str> = request.into();
        ready(()).await;
        interned.to_string()
    }
}

fn serve<S: Service<String> + Send + Sync + 'static>(service: S) {
    spawn(async move {
        let service = Timed(service);
        drop(service.call(String::from("hello")).await);
    });
}

fn main() {
    serve(Upper);
    serve(Timed(Interned));
}
