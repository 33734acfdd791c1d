//! A statement with a format macro leaves nothing behind.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn println() {
    need_send(async {
        println!("{}", Rc::new(1));
        y().await;
    });
}
fn format_kept() {
    need_send(async {
        let s = format!("{}", Rc::new(1));
        y().await;
        drop(s);
    });
}
fn rc_borrowed_by_print() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        println!("{r}");
        drop(r);
        y().await;
    });
}
fn arguments() {
    need_send(async {
        let a = format_args!("{}", 1).to_string();
        y().await;
        drop(a);
    });
}
fn arguments_kept() {
    need_send(async {
        let x = 1;
        println!("{}", {
            y().await;
            x
        });
    });
}
