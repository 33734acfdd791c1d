trait Tr {}
fn a(x: Box<Tr + Send>) -> Box<Tr> { x }
fn b(x: Box<Tr>) -> Box<Tr + Send> { x } //~ ERROR E0308
fn c<'a>(x: &'a (Tr + Send + Sync)) -> &'a (Tr + Send) { x }
fn d<'a>(x: &'a (Tr + Send)) -> &'a (Tr + Sync) { x } //~ ERROR E0308
fn e(x: Box<Tr + Send>) { let y = x as Box<Tr>; let z = y as Box<Tr + Send>; } //~ ERROR E0605
fn main() {}
