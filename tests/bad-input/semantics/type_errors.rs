// Nothing here has the right type.
fn main() {
    let x: u32 = "text";
    let y = x.await;
    let (a, b, c) = (1, 2);
    let f = 1;
    f(a, b, c);
    for i in y {
        i?;
    }
    match x {
        Some(z) => z[0].w(),
        Err { q } => *q,
    }
}
