// Each level of this type asks for a larger one: rustc gives up with an overflow.
struct Grow<T>(Option<Box<Grow<(T, T)>>>, T);
fn need<T: Send>() {}
fn main() {
    need::<Grow<u8>>();
}
