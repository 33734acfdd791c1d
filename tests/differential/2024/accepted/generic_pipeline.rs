//! A generic pipeline of stages.

use std::future::Future;

fn need_send<T: Send>(_: T) {}

trait Stage<I> {
    type Out;
    fn run(&self, input: I) -> impl Future<Output = Self::Out> + Send;
}
struct Then<A, B>(A, B);
impl<I: Send, A, B> Stage<I> for Then<A, B>
where
    A: Stage<I> + Sync,
    B: Stage<A::Out> + Sync,
    A::Out: Send,
{
    type Out = B::Out;
    fn run(&self, input: I) -> impl Future<Output = Self::Out> + Send {
        async move {
            let mid = self.0.run(input).await;
            self.1.run(mid).await
        }
    }
}
struct Double;
impl Stage<u32> for Double {
    type Out = u32;
    async fn run(&self, input: u32) -> u32 {
        input * 2
    }
}
struct Show;
impl Stage<u32> for Show {
    type Out = String;
    async fn run(&self, input: u32) -> String {
        input.to_string()
    }
}
fn main() {
    need_send(async { Then(Then(Double, Double), Show).run(1).await });
}
