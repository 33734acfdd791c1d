#![feature(auto_traits, negative_impls)]
auto trait Mine {}
struct Bad; impl !Mine for Bad {}
struct Gen<T>(std::cell::Cell<T>);
impl<T> !Mine for Gen<T> {}
fn m<T: Mine>() {}
fn main() {
 m::<std::sync::Mutex<u8>>(); m::<std::fs::File>(); m::<Vec<Bad>>(); m::<std::collections::HashMap<u8, Bad>>(); m::<String>(); m::<Box<Gen<u8>>>(); //~ ERROR E0277 E0277 E0277
 m::<std::sync::mpsc::Sender<Bad>>(); m::<Option<Bad>>(); m::<std::rc::Rc<std::cell::RefCell<Bad>>>(); //~ ERROR E0277 E0277 E0277
 m::<dyn Fn()>(); //~ ERROR E0277 E0277
 m::<Box<dyn Fn() + Mine>>();
 m::<std::marker::PhantomData<Bad>>(); //~ ERROR E0277
 m::<fn(Bad) -> Bad>();
 m::<std::iter::Map<std::vec::IntoIter<Bad>, fn()>>(); //~ ERROR E0277
 m::<std::collections::btree_map::Iter<'static, Bad, u8>>(); //~ ERROR E0277
 m::<std::sync::MutexGuard<'static, Bad>>(); //~ ERROR E0277
}
