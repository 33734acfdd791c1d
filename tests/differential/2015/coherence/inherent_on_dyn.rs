trait A {}
impl A { fn f(&self) {} }
impl dyn A + Send { fn g(&self) {} }
impl A + Send + Sync {}
fn main() {}
