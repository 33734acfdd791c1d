//@ check --rules sound
//@ check --rules sound --deny undecided
//@ check --rules sound --deny undecided --error-format short
//@ effects --rules sound
use std::rc::Rc;

async fn pause() {}

mod fast {
    use std::cell::Cell;

    thread_local! {
        static SEED: Cell<u32> = const { Cell::new(1) };
    }

    pub fn random() -> u32 {
        SEED.set(SEED.get().wrapping_mul(5));
        unsafe { std::mem::transmute::<i32, u32>(1) ^ SEED.get() }
    }

    #[cfg_attr(asyncsend, props(unsafe !tls))]
    pub fn asserted() -> u32 {
        SEED.get()
    }
}

async fn opaque() {
    let own = Rc::new(fast::random());
    pause().await;
    drop(own);
}

async fn trusted() {
    let own = Rc::new(fast::asserted());
    pause().await;
    drop(own);
}

fn main() {
    tokio::spawn(opaque());
    tokio::spawn(trusted());
}
