struct B<T>(T);
unsafe impl<T: Clone> Send for B<T> {}
struct C<T>(T);
unsafe impl<T: Send> Send for C<T> {}
struct D<T: Clone>(T);
unsafe impl<T: Clone> Sync for D<T> {}
fn main() {}
