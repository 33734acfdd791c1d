macro_rules! mark { ($($t:ty),*) => { $( unsafe impl Send for $t {} )* } } //~ ERROR E0117 E0119
struct A(*const u8);
mark!(A, Vec<u8>);
mark!(A);
fn main() {}
