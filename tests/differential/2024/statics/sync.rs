//! Statics must be Sync.

use std::cell::Cell;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Mutex;

static A: Mutex<u32> = Mutex::new(1);
static B: Cell<u32> = Cell::new(1); //~ ERROR E0277
static C: RefCell<u32> = RefCell::new(1); //~ ERROR E0277
static D: Option<Rc<u32>> = None; //~ ERROR E0277
static E: Mutex<Cell<u32>> = Mutex::new(Cell::new(1));
static F: *const u8 = std::ptr::null(); //~ ERROR E0277
static G: &str = "x";
static H: fn(Rc<u32>) = drop;
static I: Mutex<Option<Rc<u32>>> = Mutex::new(None); //~ ERROR E0277
const K: Option<Rc<u32>> = None;
static mut M: Option<Rc<u32>> = None;
