trait Tr {}
struct S(*const u8);
impl Tr for S {}
fn main() {
    let a: Box<Tr> = Box::new(S(0 as *const u8));
    let b: Box<Tr + Send> = Box::new(S(0 as *const u8)); //~ ERROR E0277
    let c: &(Tr + Sync) = &S(0 as *const u8); //~ ERROR E0277
    let d: Box<Tr> = b;
    let e: Box<Tr + Send> = a; //~ ERROR E0308
    let f: std::rc::Rc<Tr + Send> = std::rc::Rc::new(S(0 as *const u8)); //~ ERROR E0277
}
