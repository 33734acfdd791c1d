// Constants of each other.
const A: usize = B + 1;
const B: usize = A + 1;
fn main() {
    let x = [0; A];
}
