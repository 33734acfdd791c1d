//! Statics, edition 2021.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Mutex;

static A: Cell<u32> = Cell::new(1); //~ ERROR E0277
static B: Mutex<Cell<u32>> = Mutex::new(Cell::new(1));
static C: [Option<Rc<u32>>; 2] = [None, None]; //~ ERROR E0277
static D: (u32, *const u8) = (1, std::ptr::null()); //~ ERROR E0277
static E: &[&str] = &["a"];
struct S(*const u8);
unsafe impl Sync for S {}
static F: S = S(std::ptr::null());
