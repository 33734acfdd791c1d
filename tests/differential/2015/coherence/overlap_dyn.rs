trait A {}
trait B: A {}
trait C { fn f(); }
impl A for dyn A {} //~ ERROR E0371
impl B for dyn B {} //~ ERROR E0371
impl A for dyn B {} //~ ERROR E0371
trait D {}
impl D for dyn A {}
impl D for dyn A + Send {}
impl D for dyn Send + A {} //~ ERROR E0119
fn main() {}
