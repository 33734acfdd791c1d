struct S<T: Send>(T);
trait Tr { fn f(&self); }
impl Tr for S<*const u8> { } //~ ERROR E0046 E0277
