// Keywords in the wrong places.
fn f() {
    y.await;
    break;
    continue 'a;
    return self.x;
    yield 1;
    super::super::g();
}
static S: impl Send = 1;
const fn c() -> _ {
    1
}
fn main() {}
