struct A;
unsafe impl<T> Send for A {} //~ ERROR E0207
struct B<T>(T);
unsafe impl<T, U> Send for B<T> {} //~ ERROR E0207
unsafe impl<T, U> Sync for B<T> where T: Iterator<Item = U> {}
fn main() {}
