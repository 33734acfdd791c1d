//! Fields that are assigned and moved around an await.

use std::rc::Rc;
use std::cell::RefCell;
fn need<T: Send>(_: T) {}
async fn tick() {}
async fn fetch(_: &str) -> Result<String, ()> { Err(()) }
struct Info { who: String, node: Option<Rc<i32>> }
struct Agent { db: Rc<RefCell<i32>>, name: String }
impl Agent {
    async fn load(&mut self) -> Info { let mut i = Info { who: self.name.clone(), node: None }; i.node = None; let n = fetch(&i.who).await.unwrap(); i.who = n; i }
    fn sync(&self) -> i32 { *self.db.borrow() }
}
fn main() {
    need(async { let mut i = Info { who: String::new(), node: None }; i.node = None; tick().await; });
    need(async { let mut i = Info { who: String::new(), node: Some(Rc::new(1)) }; drop(i.node); tick().await; i.who });
    need(async { let mut i = Info { who: String::new(), node: None }; drop(i); i = Info { who: String::new(), node: None }; drop(i); tick().await; });
    need(async { let mut i = Info { who: String::new(), node: None }; drop(i); tick().await; i = Info { who: String::new(), node: None }; drop(i); });
    need(async { let mut t = (Rc::new(1), 1); drop(t.0); tick().await; t.0 = Rc::new(2); drop(t.0) }); //~ ERROR E0277
    need(async { let mut t = (Some(Rc::new(1)), 1); t.0 = None; drop(t.0); tick().await; });
    need(async { let mut t = (1, Rc::new(1)); t = (2, Rc::new(2)); drop(t); tick().await; });
    need(async { let mut v = Vec::new(); v.push(Rc::new(1)); v.clear(); drop(v); tick().await; });
    need(async { let mut o = Some(Rc::new(1)); o.take(); tick().await; });
    need(async { let o = Some(Rc::new(1)); let p = o.unwrap(); drop(p); tick().await; });
    need(async { let o = Some(Rc::new(1)); if let Some(p) = o { drop(p); tick().await; } });
    need(async { let o = Some(Rc::new(1)); match o { Some(p) => drop(p), None => {} }; tick().await; });
    need(async { let b = Box::new(Rc::new(1)); let r = *b; drop(r); tick().await; });
    need(async { let mut a = Agent { db: Rc::new(RefCell::new(1)), name: String::new() }; a.load().await; }); //~ ERROR future
    need(async { let a = Agent { db: Rc::new(RefCell::new(1)), name: String::new() }; let n = a.sync(); drop(a); tick().await; n });
    need(async { let Agent { db, name } = Agent { db: Rc::new(RefCell::new(1)), name: String::new() }; drop(db); tick().await; name });
    need(async { let Agent { name, .. } = Agent { db: Rc::new(RefCell::new(1)), name: String::new() }; tick().await; name });
}
