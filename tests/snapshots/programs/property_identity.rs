//@ check --rules sound
//@ check --rules sound --error-format short
fn quiet() !tls {}

fn loud() {
    println!("loud");
}

fn launder(pointer: &mut fn()) {
    *pointer = loud;
}

fn main() {
    let mut promised: fn() !tls = quiet;
    let plain: fn() = promised;
    launder(&mut promised);
    let again: fn() !tls = plain;
    again();
}

// A trait object may promise less than it did, but not more; behind a `Box` and with fewer auto traits too.
fn weaker(f: &dyn Fn(u8) !tls + !panic -> u8) -> &dyn Fn(u8) !tls -> u8 {
    f
}
fn stronger(f: &dyn Fn(u8) -> u8) -> &dyn Fn(u8) !panic -> u8 {
    f
}
fn stronger_boxed(f: Box<dyn FnMut(u8) !tls -> u8 + Send>) {
    let _g: Box<dyn FnMut(u8) !panic -> u8> = f;
}
