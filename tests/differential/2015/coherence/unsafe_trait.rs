unsafe trait U {}
trait S {}
impl U for u8 {} //~ ERROR E0200
unsafe impl S for u8 {} //~ ERROR E0199
unsafe impl U for u16 {}
unsafe impl Vec<u8> {} //~ ERROR E0116 E0197
struct L;
unsafe impl L {} //~ ERROR E0197
fn main() {}
