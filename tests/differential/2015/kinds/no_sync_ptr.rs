#![feature(negative_impls)]
struct Foo { a: isize }
impl !Sync for Foo {}
fn bar<T: Sync>(_: T) {}
fn main() {
    let x = Foo { a: 5 };
    bar(x); //~ ERROR E0277
    bar(&Foo { a: 1 }); //~ ERROR E0277
    bar(Box::new(Foo { a: 2 })); //~ ERROR E0277
}
