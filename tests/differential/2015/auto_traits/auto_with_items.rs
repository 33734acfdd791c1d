#![feature(auto_traits)]
auto trait WithMethod {
    fn f(&self); //~ ERROR E0380
}
auto trait WithType {
    type T; //~ ERROR E0380
}
auto trait WithConst {
    const N: u8; //~ ERROR E0380
}
fn main() {}
