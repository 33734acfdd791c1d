#![feature(negative_impls)]
macro_rules! no { ($t:ident) => { impl !Send for $t {} impl !Sync for $t {} } }
struct A;
no!(A);
fn is_send<T: Send>() {}
fn main() { is_send::<A>(); is_send::<&A>(); } //~ ERROR E0277 E0277
