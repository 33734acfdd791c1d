// Wrong numbers of everything.
struct S<T, U>(T, U);
fn f<T: Send>(t: T) {}
fn main() {
    f::<u8, u8>(1, 2, 3);
    f();
    let s: S<u8> = S(1);
    let S(a, b, c) = s;
    let v: Vec = Vec::<u8, u8, u8>::new(1);
}
