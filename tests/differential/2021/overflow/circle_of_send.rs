struct X(Y);
struct Y(*const u8);
trait Foo {}
impl Foo for X where X: Send {} //~ ERROR E0275
unsafe impl Send for Y where X: Foo {} //~ ERROR E0275
fn need<T: Send>() {}
fn main() {
    need::<X>();
    need::<Y>();
}
