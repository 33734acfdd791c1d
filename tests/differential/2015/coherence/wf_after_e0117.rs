struct S<T: Send>(T);
impl Clone for S<*const u8> { fn clone(&self) -> Self { loop {} } }
impl Clone for u8 { fn clone(&self) -> Self { loop {} } } //~ ERROR E0117
