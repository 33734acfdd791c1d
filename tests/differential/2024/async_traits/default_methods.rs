//! Default bodies know only their own bounds.

use std::future::Future;

async fn y() {}

fn need_send<T: Send>(_: T) {}

trait Svc: Send + Sync {
    async fn one(&self);
    fn two(&self) -> impl Future<Output = ()> + Send {
        async { y().await }
    }
}
trait Calls: Send + Sync {
    async fn one(&self);
    fn two(&self) -> impl Future<Output = ()> + Send { //~ ERROR future
        async { self.one().await }
    }
}
trait NoSuper {
    fn two(&self) -> impl Future<Output = ()> + Send { //~ ERROR future
        async {
            let s = self;
            y().await;
            drop(s as *const _ as *const () as usize);
        }
    }
}
trait NoSuperUnused {
    fn two(&self) -> impl Future<Output = ()> + Send {
        async { y().await }
    }
}
