#![feature(auto_traits, negative_impls)]

auto trait Gate {}

struct Open;
struct Shut;
impl !Gate for Shut {}

struct Holds<T>(T);

fn need<T: Gate>() {}
fn need_val<T: Gate>(_: T) {}

fn main() {
    need::<Open>();
    need::<Shut>(); //~ ERROR E0277
    need::<Holds<Shut>>(); //~ ERROR E0277
    need::<Holds<Open>>();
    need::<(u8, Shut)>(); //~ ERROR E0277
    need::<[Shut; 3]>(); //~ ERROR E0277
    need::<&'static Shut>(); //~ ERROR E0277
    need::<*const Shut>(); //~ ERROR E0277
    need::<Box<Shut>>(); //~ ERROR E0277
    need::<Vec<Option<Shut>>>(); //~ ERROR E0277
    need::<fn(Shut) -> Shut>();
    need_val(Shut); //~ ERROR E0277
    need_val(&mut Shut); //~ ERROR E0277
}
