struct A;
impl Send for A {} //~ ERROR E0200
struct B<T>(T);
impl<T> Sync for B<T> {} //~ ERROR E0200
fn main() {}
