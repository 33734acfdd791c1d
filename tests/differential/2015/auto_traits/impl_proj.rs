trait Tr { type X; }
struct L;
impl Tr for L { type X = L; }
unsafe impl Send for <L as Tr>::X {} //~ ERROR E0321
fn main() {}
