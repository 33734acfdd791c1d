trait A {}
trait D {}
impl D for dyn A + Send + Sync {}
impl D for dyn A + Sync + Send {} //~ ERROR E0119
impl D for (dyn A + Send) {}
fn main() {}
