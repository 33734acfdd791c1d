#![feature(negative_impls)]
use std::rc::Rc;
unsafe impl Send for Rc<u8> {} //~ ERROR E0117 E0751
struct Local;
unsafe impl Sync for Vec<Local> {} //~ ERROR E0117
unsafe impl Send for Rc<Local> {} //~ ERROR E0117 E0751
unsafe impl Send for Box<Local> {} //~ ERROR E0321
unsafe impl<'a> Send for &'a Local {} //~ ERROR E0321
unsafe impl Send for [Local; 2] {} //~ ERROR E0117
unsafe impl Send for (Local, Local) {} //~ ERROR E0117
impl !Send for *const Local {} //~ ERROR E0117
fn main() {}
