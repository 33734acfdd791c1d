fn take(_: Box<dyn Fn() + Send + Sync>) {}
fn take_ref(_: &(dyn Fn() + Send)) {}
use std::rc::Rc;
use std::cell::Cell;
fn main() {
    let r = Rc::new(1);
    let c = Cell::new(1);
    take(Box::new(|| ()));
    let c2 = Cell::new(2);
    take(Box::new(move || c2.set(1))); //~ ERROR E0277
    take_ref(&|| c.set(1));
    take_ref(&move || { let _a = &r; }); //~ ERROR E0277
    let v: Vec<Box<dyn Fn() + Send>> = vec![Box::new(|| ()), Box::new({ let r = Rc::new(1); move || { let _ = &r; } })];
    drop(v);
}
