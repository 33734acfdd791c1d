//! Literal, range, string and path patterns do not keep what they test.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn literal() {
    need_send(async { //~ ERROR future
        match *Rc::new(1) + 1 {
            0 => y().await,
            1..=5 => y().await,
            _ => {}
        }
    });
}
fn literal_let() {
    need_send(async {
        let n = *Rc::new(1) + 1;
        match n {
            0 => y().await,
            1..=5 => y().await,
            _ => {}
        }
    });
}
fn tuple_of_calls() {
    need_send(async { //~ ERROR future
        match (Rc::new(1u32).is_power_of_two(), 1) {
            (true, 1) => y().await,
            _ => {}
        }
    });
}
fn string(s: String) {
    need_send(async move {
        match s.as_str() {
            "a" => y().await,
            x if x.len() > 3 => y().await,
            _ => {}
        }
    });
}
fn method_to_value() {
    need_send(async {
        match { Rc::new(1u32).leading_zeros() } {
            0 => y().await,
            _ => {}
        }
    });
}
