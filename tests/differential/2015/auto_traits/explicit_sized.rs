struct A;
impl Sized for A {} //~ ERROR E0322
impl Drop for u8 { fn drop(&mut self) {} } //~ ERROR E0117 E0120
impl Copy for A {}
impl Clone for A { fn clone(&self) -> A { A } }
impl<'a> Copy for &'a mut A {} //~ ERROR E0206
struct B(Vec<u8>);
impl Copy for B {} //~ ERROR E0204
impl Clone for B { fn clone(&self) -> B { loop {} } }
impl Copy for dyn Tr {} //~ ERROR E0206
trait Tr {}
impl Drop for dyn Tr { fn drop(&mut self) {} } //~ ERROR E0120
fn main() {}
