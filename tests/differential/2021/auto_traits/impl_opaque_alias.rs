#![feature(type_alias_impl_trait)]
type Foo = impl Sized;
#[define_opaque(Foo)]
fn foo() -> Foo { 5u8 }
unsafe impl Send for Foo {} //~ ERROR E0117
fn main() {}
