struct S<T: Send>(T);
unsafe trait Tr: Send {}
impl Tr for u8 {} //~ ERROR E0200
unsafe impl Tr for *const u8 {}
unsafe impl Tr for S<*const u8> {}
