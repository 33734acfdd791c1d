// The string never ends.
fn main() {
    let s = "never ends;
}
