//@ trust
//@ trust --format json
//@ trust --rules rust
//@ effects --why call tls
//@ effects --why call panic
use std::rc::Rc;
use std::sync::Mutex;

struct Handle(*mut u8);
unsafe impl Send for Handle {}

extern "C" {
    #[cfg_attr(asyncsend, props(unsafe !tls + !panic))]
    fn clock() -> u64;
}

#[cfg_attr(asyncsend, props(unsafe !tls))]
fn now() -> u64 {
    unsafe { clock() }
}

fn call() -> u64 {
    now() / 2
}

async fn pause() {}

async fn keeps(h: Handle) {
    pause().await;
    drop(h);
}

async fn waits(m: Mutex<Vec<u8>>) -> usize {
    pause().await;
    m.lock().map_or(0, |v| v.len())
}

async fn counts() -> usize {
    let rc = Rc::new(Vec::from([call()]));
    pause().await;
    rc.len()
}

fn main() {
    drop((keeps(Handle(std::ptr::null_mut())), waits(Mutex::new(Vec::new())), counts()));
}
