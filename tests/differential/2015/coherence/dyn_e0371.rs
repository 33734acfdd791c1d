trait A {}
trait B: A {}
impl A for B {} //~ ERROR E0371
impl B for B {} //~ ERROR E0371
impl A for dyn A + Send {} //~ ERROR E0371
fn main() {}
