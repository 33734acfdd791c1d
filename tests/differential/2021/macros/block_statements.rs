//! A macro's parameter that is a block, `if` or loop is a statement without `;`; what only the test harness calls is not
//! there.

use std::rc::Rc;

macro_rules! forever {
    ($n:ident < $len:expr, $body:expr) => {
        loop {
            if $n < $len {
                $body
                $n += 1;
            } else {
                break;
            }
        }
    };
}
macro_rules! twice {
    ($body:expr) => {{
        $body
        $body
        ()
    }};
}

async fn pause() {}

fn need_send<T: Send>(_: T) {}

fn counted(mut n: u32) -> u32 {
    forever!(n < 10, {
        if n == 5 {
            return n;
        }
    });
    forever!(n < 20, if n == 15 {
        return n;
    } else if n == 16 {
        n += 1;
    });
    forever!(n < 30, match n {
        25 => return n,
        _ => {}
    });
    twice!(for _ in 0..n {});
    n
}

fn held() {
    need_send(async { //~ ERROR future
        let mut n = 0;
        forever!(n < 10, {
            let r = Rc::new(n);
            pause().await;
            drop(r);
        });
    });
}

fn dropped() {
    need_send(async {
        let mut n = counted(1);
        forever!(n < 10, {
            drop(Rc::new(n));
            pause().await;
        });
    });
}

#[test]
fn harness() {
    need_send(Rc::new(only_in_tests()));
}

fn main() {}
