use std::panic;
use std::cell::Cell;
fn main() { let c = Cell::new(1); let _ = panic::catch_unwind(|| c.set(1)); let _ = panic::catch_unwind(panic::AssertUnwindSafe(|| c.set(1))); let _ = std::thread::spawn(|| panic::panic_any(1)); panic::panic_any(std::rc::Rc::new(1)); panic::set_hook(Box::new(move |_| c.set(1))); } //~ ERROR E0277
