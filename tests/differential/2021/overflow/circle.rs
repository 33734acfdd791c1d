trait Foo {}
impl<T> Foo for T where T: Foo {}
struct W<T>(*const T);
unsafe impl<T: Foo> Send for W<T> {}
fn need<T: Send>() {}
fn main() {
    need::<W<u8>>(); //~ ERROR E0275
    need::<*const u8>();
}
