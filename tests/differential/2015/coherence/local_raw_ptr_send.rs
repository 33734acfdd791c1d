trait Tr {}
struct L(*const u8);
impl<T: Send> Tr for T {}
impl Tr for L {} //~ ERROR E0119
