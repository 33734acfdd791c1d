trait Tr { type X: Send; type Y: Sync + Clone; }
impl Tr for u8 { type X = *const u8; type Y = std::cell::Cell<u8>; } //~ ERROR E0277 E0277
impl<T> Tr for Vec<T> { type X = T; type Y = u8; } //~ ERROR E0277
impl Tr for u16 { type X = u8; type Y = u8; }
fn f<T: Tr>() -> bool { is_send::<T::X>(); is_send::<T::Y>(); is_send::<T>(); true } //~ ERROR E0277 E0277
fn is_send<T: Send>() {}
fn main() {}
