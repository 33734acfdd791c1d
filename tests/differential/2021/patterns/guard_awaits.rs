//! What the tests after a failed guard, and the guards of further alternatives, look at again is alive during the guard.

use std::cell::Cell;

async fn y(b: bool) -> bool {
    b
}
fn ptr() -> *const u32 {
    std::ptr::null()
}
fn cell() -> (u32, Cell<u32>) {
    (1, Cell::new(1))
}

fn need_send<T: Send>(_: T) {}

macro_rules! cases {
    ($($name:ident $body:block)*) => { $(
        async fn $name() $body
    )* };
}
cases! {
    alternatives {
        match Some(ptr()) { Some(_) | None if y(true).await => {} _ => {} }
    }
    nested_alternatives {
        let x = &cell();
        match x { (1 | 2, _) if y(true).await => {} _ => {} }
    }
    one_value {
        let x = &cell();
        match x { (1, _) if y(true).await => {} _ => {} }
    }
    other_value_below {
        let x = &cell();
        match x { (1, _) if y(true).await => {} (2, _) => {} _ => {} }
    }
    other_guard_below {
        let x = &cell();
        match x { (1, _) if y(true).await => {} (2, _) if y(false).await => {} _ => {} }
    }
    same_value_below {
        let x = &cell();
        match x { (1, _) if y(true).await => {} (1, c) => c.set(1), _ => {} }
    }
    range_below {
        let x = &cell();
        match x { (1, _) if y(true).await => {} (0..=9, _) => {} _ => {} }
    }
    range_apart_below {
        let x = &cell();
        match x { (1, _) if y(true).await => {} (2..=9, _) => {} _ => {} }
    }
    other_variant_below {
        match Some(ptr()) { Some(_) if y(true).await => {} None => {} _ => {} }
    }
    same_variant_below {
        match Some(ptr()) { Some(_) if y(true).await => {} Some(_) => {} None => {} }
    }
    same_variant_bound_below {
        match Some(ptr()) { Some(_) if y(true).await => {} Some(_p) => {} None => {} }
    }
    literal_below {
        let s = (ptr(), "a");
        match s { (_, "b") if y(true).await => {} (_, "c") => {} _ => {} }
    }
    length_below {
        let x: &[Cell<u32>] = &[Cell::new(1)];
        match x { [_] if y(true).await => {} [_, ..] => {} _ => {} }
    }
}
fn asks() {
    need_send(alternatives()); //~ ERROR future
    need_send(nested_alternatives()); //~ ERROR future
    need_send(one_value());
    need_send(other_value_below());
    need_send(other_guard_below()); //~ ERROR future
    need_send(same_value_below()); //~ ERROR future
    need_send(range_below()); //~ ERROR future
    need_send(range_apart_below()); //~ ERROR future
    need_send(other_variant_below());
    need_send(same_variant_below());
    need_send(same_variant_bound_below()); //~ ERROR future
    need_send(literal_below()); //~ ERROR E0277
    need_send(length_below()); //~ ERROR future
}
