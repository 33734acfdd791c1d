trait A { fn f() ; }
trait B { fn g<T>(&self); }
trait C: Sized {}
trait D { fn h(&self) -> Self; }
fn a(_: &A) {} //~ ERROR E0038
fn b(_: &B) {} //~ ERROR E0038
fn c(_: &C) {} //~ ERROR E0038
fn d(_: &D) {} //~ ERROR E0038
fn e(_: Box<Clone + Send>) {} //~ ERROR E0038
fn main() {}
