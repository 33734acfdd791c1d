// The macro call is never closed.
fn main() {
    println!("{}", (1;
}
