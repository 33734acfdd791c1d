// No character at all.
fn main() {
    let c = ';
}
