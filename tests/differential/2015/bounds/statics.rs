use std::cell::{Cell, RefCell, UnsafeCell};
use std::rc::Rc;
use std::sync::Mutex;
struct P(*const u8);
struct Q(*const u8);
unsafe impl Sync for Q {}
static A: Cell<u8> = Cell::new(1); //~ ERROR E0277
static B: RefCell<u8> = RefCell::new(1); //~ ERROR E0277
static C: Option<Rc<u8>> = None; //~ ERROR E0277
static D: P = P(0 as *const u8); //~ ERROR E0277
static E: Q = Q(0 as *const u8);
static F: &'static P = &P(0 as *const u8); //~ ERROR E0277
static G: Mutex<u8> = Mutex::new(1);
static H: *const u8 = 0 as *const u8; //~ ERROR E0277
static mut I: *const u8 = 0 as *const u8;
static J: UnsafeCell<u8> = UnsafeCell::new(1); //~ ERROR E0277
static K: [Option<Cell<u8>>; 2] = [None, None]; //~ ERROR E0277
static L: fn(*const u8) = l;
fn l(_: *const u8) {}
static M: Option<Box<dyn Fn()>> = None; //~ ERROR E0277
static N: Option<&'static (dyn Fn() + Sync)> = None;
const O: Cell<u8> = Cell::new(1);
static R: (u8, Cell<u8>) = (1, Cell::new(1)); //~ ERROR E0277
fn main() {
    static IN: Cell<u8> = Cell::new(1); //~ ERROR E0277
}
