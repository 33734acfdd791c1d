fn a(_: Box<dyn Send + Send>) {}
trait T: Send {}
fn b(_: Box<dyn T + Send>) {}
fn need<X: Send + ?Sized>() {}
fn main() { need::<dyn T>(); need::<dyn T + Send>(); need::<dyn Sync>(); } //~ ERROR E0277
