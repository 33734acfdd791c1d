#[derive(Clone)]
struct A(Vec<u8>);
impl Copy for A {} //~ ERROR E0204
#[derive(Clone, Copy)]
struct B(String); //~ ERROR E0204
#[derive(Clone, Copy)]
enum C { A(Box<u8>), B } //~ ERROR E0204
#[derive(Clone)]
struct D<T>(T);
impl<T> Copy for D<T> {} //~ ERROR E0204
#[derive(Clone)]
struct E;
impl Copy for E {} //~ ERROR E0184
impl Drop for E { fn drop(&mut self) {} }
fn main() {}
