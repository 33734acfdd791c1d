//! Temporaries of `let … else` end before the else block and after the statement.

use std::rc::Rc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn in_else(m: &'static Mutex<Option<u32>>) {
    need_send(async move {
        let Some(n) = *m.lock().unwrap() else {
            return y().await;
        };
        drop(n);
    });
}
fn after(m: &'static Mutex<Option<u32>>) {
    need_send(async move {
        let Some(n) = *m.lock().unwrap() else { return };
        y().await;
        drop(n);
    });
}
fn by_reference() {
    need_send(async { //~ ERROR future future
        let Some(n) = &Some(Rc::new(1)) else { return };
        y().await;
        drop(n.clone());
    });
}
fn by_value_else() {
    need_send(async {
        let Some(n) = Some(Rc::new(1)) else {
            y().await;
            return;
        };
        drop(n);
    });
}
