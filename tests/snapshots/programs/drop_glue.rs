//@ check --rules sound
//@ futures --rules sound
//@ effects --rules sound
use std::cell::RefCell;
use std::rc::Rc;

thread_local! {
    static POOL: RefCell<Vec<Rc<u32>>> = const { RefCell::new(Vec::new()) };
}

struct Pooled(Rc<u32>);

impl Drop for Pooled {
    fn drop(&mut self) {
        POOL.with_borrow_mut(|pool| pool.push(self.0.clone()));
    }
}

async fn pause() {}

async fn pooled() {
    let value = Pooled(Rc::new(1));
    pause().await;
    drop(value);
}

fn main() {
    tokio::spawn(pooled());
}
