trait A {}
trait B {}
impl<T: B> A for T {}
impl<T: A> B for T {}
fn need<T: A>() {}
fn main() { need::<u8>() } //~ ERROR E0275
