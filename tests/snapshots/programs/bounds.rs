//@ check --rules rust
//@ check --rules proposal
//@ check --rules sound
use std::rc::Rc;

fn send<T: Send>(_: T) {}
fn sync<T: Sync>(_: &T) {}
fn async_send<T: AsyncSend>(_: T) {}
fn resident<T: Resident>(_: T) {}

struct Pair<A, B> {
    left: A,
    right: B,
}

impl<A, B> Pair<A, B> {
    fn migrate(self) -> Self
    where
        Self: AsyncSend,
    {
        self
    }
}

fn main() {
    let rc = Rc::new(1);
    send(rc.clone());
    sync(&rc);
    async_send(rc.clone());
    async_send(Pair { left: 1, right: Some(rc.clone()) });
    resident(rc.clone());
    resident(&raw const rc);
    resident([Pair {
        left: 1,
        right: &raw const rc,
    }]);
    Pair { left: 1, right: rc }.migrate();
}
