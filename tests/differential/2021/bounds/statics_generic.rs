use std::sync::{Mutex, OnceLock, LazyLock, RwLock, Arc};
use std::cell::{OnceCell, Cell};
use std::rc::Rc;
static A: OnceLock<Rc<u8>> = OnceLock::new(); //~ ERROR E0277 E0277
static B: OnceCell<u8> = OnceCell::new(); //~ ERROR E0277
static C: LazyLock<Cell<u8>> = LazyLock::new(|| Cell::new(1)); //~ ERROR E0277
static D: LazyLock<Mutex<Cell<u8>>> = LazyLock::new(|| Mutex::new(Cell::new(1)));
static E: RwLock<Cell<u8>> = RwLock::new(Cell::new(1)); //~ ERROR E0277
static F: Mutex<Option<Arc<Cell<u8>>>> = Mutex::new(None); //~ ERROR E0277
static G: Mutex<Option<Rc<u8>>> = Mutex::new(None); //~ ERROR E0277
fn main() {}
