use std::sync::*;
use std::cell::*;
use std::rc::*;
fn is_send<T: Send>() {}
fn is_sync<T: Sync>() {}
fn main() {
    is_send::<Arc<Cell<u8>>>(); is_sync::<Arc<Cell<u8>>>(); //~ ERROR E0277 E0277
    is_send::<Arc<Mutex<Cell<u8>>>>();
    is_send::<Arc<RwLock<Cell<u8>>>>(); //~ ERROR E0277
    is_send::<Arc<Mutex<Rc<u8>>>>(); //~ ERROR E0277
    is_sync::<Mutex<Rc<u8>>>(); //~ ERROR E0277
    is_send::<MutexGuard<'static, u8>>(); //~ ERROR E0277
    is_sync::<MutexGuard<'static, u8>>();
    is_sync::<MutexGuard<'static, Cell<u8>>>(); //~ ERROR E0277
    is_send::<Weak<u8>>();
    is_send::<Ref<'static, u8>>(); //~ ERROR E0277 E0277
    is_sync::<RefMut<'static, u8>>(); //~ ERROR E0277 E0277
    is_send::<RefCell<Rc<u8>>>(); //~ ERROR E0277
    is_send::<mpsc::Sender<u8>>();
    is_sync::<mpsc::Receiver<u8>>(); //~ ERROR E0277
    is_send::<mpsc::SyncSender<Rc<u8>>>(); //~ ERROR E0277
    is_send::<std::thread::JoinHandle<Rc<u8>>>();
    is_send::<std::collections::HashMap<u8, Rc<u8>>>(); //~ ERROR E0277
    is_sync::<std::collections::BTreeMap<Cell<u8>, u8>>(); //~ ERROR E0277
    is_send::<std::vec::IntoIter<Rc<u8>>>(); //~ ERROR E0277
    is_send::<std::slice::Iter<'static, Cell<u8>>>(); //~ ERROR E0277
    is_sync::<std::sync::atomic::AtomicUsize>();
    is_sync::<Box<Error>>(); //~ ERROR E0277
    is_send::<std::ptr::NonNull<u8>>(); //~ ERROR E0277
    is_sync::<std::env::Args>(); //~ ERROR E0277
    is_send::<std::fmt::Arguments<'static>>(); //~ ERROR E0277
}
use std::error::Error;
