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
