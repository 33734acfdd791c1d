//! "One could imply `!tls` in async traits": an `async fn` in a trait promises it, so the impl that breaks the promise is
//! wrong, not the code that spawns it. The promise does not make the future of a type parameter spawnable: what the
//! future keeps is still unknown.
//! run: asyncsend check examples/proposal/async_traits.rs
//! expect(rust): only the generic spawn is refused.
//! expect(proposal): the generic spawn and the leaking impl are refused.
//! expect(sound): the same.
//! needs: tokio

use std::rc::Rc;

thread_local! {
    static SHARED: Rc<u32> = Rc::new(1);
}

trait Source {
    async fn get(&self) -> Rc<u32>;
}

struct Own;
impl Source for Own {
    async fn get(&self) -> Rc<u32> {
        Rc::new(1)
    }
}

struct Leaky;
impl Source for Leaky { async fn get(&self) -> Rc<u32> { SHARED.with(Rc::clone) } } //~ ERROR[proposal,sound]

async fn use_one<S: Source>(source: S) {
    drop(source.get().await);
}

fn concrete() {
    tokio::spawn(use_one(Own));
}

fn generic<S: Source + Send + Sync + 'static>(source: S) {
    tokio::spawn(use_one(source)); //~ ERROR
}
