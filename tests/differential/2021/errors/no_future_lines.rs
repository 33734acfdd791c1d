//! Where rustc points at an await that cannot be.

async fn f() {
    let x = String::new()
        .len()
        .await //~ ERROR E0277
        ;
}
struct S;
async fn g() {
    foo(
        S
            .await, //~ ERROR E0277
        2,
    );
}
fn foo(_: (), _: i32) {}
async fn k<T>(t: T) { t.await; } //~ ERROR E0277
async fn r(t: &u8) { t.await; } //~ ERROR E0277
async fn b(t: Box<u8>) { t.await; } //~ ERROR E0277
fn h() {
    foo(async {}
        .await, //~ ERROR E0728
     1);
}
fn main() {}
