trait Tr {}
fn foo(x: Box<Tr + Send + Sync>) { bar(x) }
fn bar(x: Box<Tr + Sync + Send>) { foo(x) }
fn main() {}
