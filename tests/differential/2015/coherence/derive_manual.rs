#[derive(Clone)] //~ ERROR E0119
struct A;
impl Clone for A { fn clone(&self) -> A { A } }
impl Copy for B {}
#[derive(Clone, Copy)] //~ ERROR E0119
struct B;
