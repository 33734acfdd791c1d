// Autoderef without end.
struct D;
impl std::ops::Deref for D {
    type Target = D;
    fn deref(&self) -> &D {
        self
    }
}
fn main() {
    D.no_such_method();
    let x = D.no_such_field;
}
