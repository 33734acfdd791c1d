fn is_send<T: Send>() {}
macro_rules! a { ($t:ty) => {
    is_send::<$t>()
} }
macro_rules! b { ($t:ty) => {
    { fn f<T: Send>() {} f::<$t>(); }
} }
macro_rules! c { ($($t:ty),+) => { $(
    { fn f<T: Send>() {}
      f::<$t>(); } )+
} }
fn main() {
    a!(*const u8); //~ ERROR E0277
    b!(*const u8); //~ ERROR E0277
    c!(*const u8, u8, *mut u8); //~ ERROR E0277 E0277
    is_send::<
        *const u8 //~ ERROR E0277
    >();
}
