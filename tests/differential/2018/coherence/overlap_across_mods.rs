mod a { pub trait Tr {} impl<T> Tr for Vec<T> {} }
mod b { use super::a::Tr; impl Tr for Vec<u8> {} impl Tr for Vec<super::L> {} } //~ ERROR E0119 E0119
struct L;
fn main() {}
