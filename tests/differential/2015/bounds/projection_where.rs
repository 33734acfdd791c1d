trait It { type I; }
impl It for u8 { type I = *const u8; }
impl It for u16 { type I = u8; }
fn f<T: It>() where T::I: Send {}
fn g<T>() where T: It, <T as It>::I: Sync {}
fn h<T: It<I = U>, U: Send>() {}
fn main() {
    f::<u8>(); //~ ERROR E0277
    f::<u16>();
    g::<u8>(); //~ ERROR E0277
    h::<u8, _>(); //~ ERROR E0277
    h::<u16, _>();
}
