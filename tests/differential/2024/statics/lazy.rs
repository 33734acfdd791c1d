//! Lazily initialised statics.

use std::cell::Cell;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Mutex;

use std::sync::{LazyLock, OnceLock, RwLock};
static A: OnceLock<u32> = OnceLock::new();
static B: OnceLock<Rc<u32>> = OnceLock::new(); //~ ERROR E0277 E0277
static C: OnceLock<Cell<u32>> = OnceLock::new(); //~ ERROR E0277
static D: LazyLock<Mutex<Vec<u32>>> = LazyLock::new(|| Mutex::new(vec![]));
static E: LazyLock<Rc<u32>> = LazyLock::new(|| Rc::new(1)); //~ ERROR E0277 E0277
static F: std::cell::LazyCell<u32> = std::cell::LazyCell::new(|| 1); //~ ERROR E0277
static G: std::cell::OnceCell<u32> = std::cell::OnceCell::new(); //~ ERROR E0277
static H: RwLock<Cell<u32>> = RwLock::new(Cell::new(1)); //~ ERROR E0277
