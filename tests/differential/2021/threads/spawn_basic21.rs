use std::thread;
use std::rc::Rc;
use std::sync::mpsc;
struct P { ptr: *mut u8, n: u8 }
unsafe impl Send for P {}
fn main() {
    let p = P { ptr: std::ptr::null_mut(), n: 1 };
    thread::spawn(move || { let _x = p.ptr; });
    let p = P { ptr: std::ptr::null_mut(), n: 1 };
    thread::spawn(move || { let _x = p.n; });
    let p = P { ptr: std::ptr::null_mut(), n: 1 };
    thread::spawn(move || { let p = p; let _x = p.ptr; });
    let p = P { ptr: std::ptr::null_mut(), n: 1 };
    thread::spawn(move || { let _ = &p; let _x = p.ptr; });
    let (tx, rx) = mpsc::channel::<Rc<u8>>();
    thread::spawn(move || { let _ = tx.send(Rc::new(1)); });
    thread::spawn(move || { let _ = rx; });
    thread::spawn(|| Rc::new(1)); //~ ERROR E0277
}
