// Generic parameters, receivers and types that hold themselves.
struct Unused<T>; //~ ERROR E0392
struct Determined<T, F: Fn() -> T>(F);
struct Phantom<T>(std::marker::PhantomData<T>);
enum Recursive { //~ ERROR E0072
    One(Option<Recursive>),
    Two(u8),
}
enum Boxed {
    One(Option<Box<Boxed>>),
}
struct Twice<T, T>(T); //~ ERROR E0403
impl<T> Phantom<T> {
    fn shadow<T>(_: T) {} //~ ERROR E0403
    fn apart<U>(_: U) {}
}
trait Tr {
    fn by_ref(&self);
    fn of_type();
    fn two(&self, x: u8);
    fn generic<A, B>(a: A, b: B);
}
impl Tr for u8 {
    fn by_ref() {} //~ ERROR E0186
    fn of_type(&self) {} //~ ERROR E0185
    fn two(&self, x: u8, y: u8) {} //~ ERROR E0050
    fn generic<A>(a: A, b: A) {} //~ ERROR E0049
}
fn need<T: Send>() {}
fn main() {
    need::<Phantom<*const u8>>(); //~ ERROR E0277
    need::<Boxed>();
}
