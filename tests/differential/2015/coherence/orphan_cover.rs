struct L;
impl<T> From<L> for Option<T> { fn from(_: L) -> Self { None } } //~ ERROR E0119
impl<T> From<L> for T { fn from(_: L) -> Self { loop {} } } //~ ERROR E0210
impl<T> From<Vec<L>> for Vec<T> { fn from(_: Vec<L>) -> Self { loop {} } } //~ ERROR E0117
impl<T> PartialEq<T> for L { fn eq(&self, _: &T) -> bool { true } }
impl<T> PartialEq<T> for Box<L> { fn eq(&self, _: &T) -> bool { true } } //~ ERROR E0119
fn main() {}
