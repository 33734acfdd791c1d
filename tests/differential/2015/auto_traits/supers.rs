#![feature(auto_traits, negative_impls)]
unsafe auto trait Gate {}
struct NotGate;
impl !Gate for NotGate {}
trait Door: Gate {}
impl Door for u8 {}
impl Door for NotGate {} //~ ERROR E0277
impl Door for Vec<NotGate> {} //~ ERROR E0277
fn main() {}
