trait A {}
trait B {}
fn f(_: Box<A + B>) {} //~ ERROR E0225
fn g(_: Box<A + Send>) {}
fn h(_: Box<Send + Sync>) {}
fn i(_: &(Send + A + B)) {} //~ ERROR E0225
type X = A + Copy; //~ ERROR E0225
fn main() {}
