trait A {}
trait B: A {}
struct S;
impl B for S {} //~ ERROR E0277
impl Copy for S {} //~ ERROR E0277
impl Eq for S {} //~ ERROR E0277
impl std::error::Error for S {} //~ ERROR E0277 E0277
impl PartialOrd for S { fn partial_cmp(&self, _: &S) -> Option<std::cmp::Ordering> { None } } //~ ERROR E0277
fn main() {}
