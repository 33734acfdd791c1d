//! `macro_rules!` that expand to awaits, lets and blocks.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

macro_rules! pause {
    () => {
        y().await
    };
}
macro_rules! with_rc {
    ($r:ident => $body:expr) => {{
        let $r = Rc::new(1);
        $body
    }};
}
macro_rules! ready {
    ($e:expr) => {
        match $e {
            v => {
                y().await;
                v
            }
        }
    };
}
fn plain() {
    need_send(async {
        pause!();
        let r = Rc::new(1);
        drop(r);
    });
}
fn around() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        pause!();
        drop(r);
    });
}
fn body() {
    need_send(async {
        with_rc!(r => drop(r));
        pause!();
    });
}
fn body_awaits() {
    need_send(async { //~ ERROR future
        with_rc!(r => { pause!(); drop(r) });
    });
}
fn scrutinee() {
    need_send(async { //~ ERROR future
        let n = ready!(*Rc::new(1));
        drop(n);
    });
}
fn hygiene() {
    need_send(async {
        macro_rules! m {
            ($e:expr) => {{
                let r = 1;
                drop($e);
                r
            }};
        }
        let r = Rc::new(1);
        let n = m!(r);
        y().await;
        drop(n);
    });
}
