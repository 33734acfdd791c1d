#![feature(auto_traits, negative_impls)]
auto trait Gate {}
struct Deny;
impl !Gate for Deny {}
enum List { Nil, Cons(u8, Box<List>) }
enum Bad { Nil, Cons(Deny, Box<Bad>) }
struct Even(Option<Box<Odd>>);
struct Odd(Option<Box<Even>>, Deny);
fn ask<T: Gate>() {}
fn main() {
    ask::<List>();
    ask::<Bad>(); //~ ERROR E0277
    ask::<Even>(); //~ ERROR E0277
    ask::<Odd>(); //~ ERROR E0277
}
