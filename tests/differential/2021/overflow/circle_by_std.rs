trait A {}
trait B {}
struct L<T>(Option<Box<L<T>>>, T);
impl<T> A for L<T> where Option<Box<L<T>>>: B {}
impl<T: B> B for Option<T> {}
impl<T: A> B for Box<T> {}
fn need<T: A>() {}
fn main() { need::<L<u8>>() } //~ ERROR E0275
