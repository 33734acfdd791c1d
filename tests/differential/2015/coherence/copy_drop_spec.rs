struct A<T>(T);
impl Drop for A<u8> { fn drop(&mut self) {} }
struct B<T>(T);
impl<T: Clone> Drop for B<T> { fn drop(&mut self) {} }
struct C<T: Clone>(T);
impl<T: Clone> Drop for C<T> { fn drop(&mut self) {} }
struct D<'a>(&'a u8);
impl Drop for D<'static> { fn drop(&mut self) {} }
struct E<'a>(&'a u8);
impl<'b> Drop for E<'b> { fn drop(&mut self) {} }
struct F<T>(T) where T: Send;
impl<X> Drop for F<X> where X: Send { fn drop(&mut self) {} }
struct G<T>(T);
impl<X> Drop for G<X> { fn drop(&mut self) {} }
impl<X> Drop for G<X> { fn drop(&mut self) {} } //~ ERROR E0119
fn main() {}
