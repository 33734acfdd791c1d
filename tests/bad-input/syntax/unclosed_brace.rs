// A brace is missing.
fn main() {
    if true {
        drop(1);
}
