use std::rc::Rc;
fn send<T: Send>(_: T) {}
fn main() {
    let r = Rc::new(1);
    let f = || r.clone();
    let g = || f();
    send(&g); //~ ERROR E0277
    let h = move || 1;
    send(h);
    send(|| { let q = Rc::new(1); q });
    send(|| send(|| Rc::new(1)));
    let rr = Rc::new(2);
    send(move || { send(move || { let _x = &rr; }) }); //~ ERROR E0277
}
