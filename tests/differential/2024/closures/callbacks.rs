//! Callbacks stored and passed.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct Bus {
    hooks: Vec<Box<dyn Fn(u32) + Send + Sync>>,
}
struct LocalBus {
    hooks: Vec<Box<dyn Fn(u32)>>,
}
impl Bus {
    fn on(&mut self, f: impl Fn(u32) + Send + Sync + 'static) {
        self.hooks.push(Box::new(f));
    }
}
impl LocalBus {
    fn on(&mut self, f: impl Fn(u32) + 'static) {
        self.hooks.push(Box::new(f));
    }
}
fn send(b: Bus) {
    need_send(async move {
        for h in &b.hooks {
            h(1);
            y().await;
        }
    });
}
fn local(b: LocalBus) {
    need_send(async move { //~ ERROR E0277 future
        for h in &b.hooks {
            h(1);
            y().await;
        }
    });
}
fn hook(b: &mut Bus) {
    b.on(|n| drop(n));
}
fn hook_rc(b: &mut Bus) {
    let r = Rc::new(1);
    b.on(move |n| drop(n + *r)); //~ ERROR E0277 E0277
}
fn missing(v: &mut Bus, f: impl Fn(u32) + 'static) {
    v.on(f); //~ ERROR E0277 E0277
}
