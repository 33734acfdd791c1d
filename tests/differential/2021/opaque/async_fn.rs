//! `async fn` that returns `impl Trait`.

use std::rc::Rc;
async fn l() -> impl Send { Rc::new(1) } //~ ERROR E0277 E0277
async fn m() -> impl Send {  //~ ERROR E0277 E0277
    if true { return Rc::new(1); }
    Rc::new(2)
}
async fn n() -> (impl Send, i32) { (Rc::new(1), 2) } //~ ERROR E0277 E0277
async fn o<T>(t: T) -> impl Send { t } //~ ERROR E0277 E0277
async fn p() -> Option<impl Send + std::fmt::Debug> { Some(Rc::new(1)) } //~ ERROR E0277 E0277
fn main() {}
