trait Tr {}
struct S<T: Send>(T);
impl Tr for S<*const u8> {}
impl Tr for u8 {}
impl Tr for u8 {} //~ ERROR E0119
