trait Send {}
impl Send for *const u8 {}
fn is_send<T: Send>() {}
fn real<T: ::std::marker::Send>() {}
fn main() { is_send::<*const u8>(); is_send::<u8>(); real::<*const u8>(); } //~ ERROR E0277 E0277
