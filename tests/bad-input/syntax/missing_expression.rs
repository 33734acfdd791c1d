// Cut off while typing.
fn main() {
    let x = ;
    let = 2;
}
