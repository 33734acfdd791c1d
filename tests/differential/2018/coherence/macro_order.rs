struct A;
trait Tr {}
macro_rules! m { ($t:ty) => { impl Tr for $t {} } } //~ ERROR E0119
m!(A);
impl Tr for A {}
