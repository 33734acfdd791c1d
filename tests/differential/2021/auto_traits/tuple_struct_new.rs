use std::sync::Arc;
use std::cell::RefCell;
#[derive(Clone)]
struct Shared(Arc<RefCell<Vec<u8>>>);
impl Shared { fn go(&self) { let me = self.clone(); std::thread::spawn(move || me.0.borrow_mut().push(1)); } } //~ ERROR E0277
fn main() {}
