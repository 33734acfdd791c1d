mod a {
    #![allow(dead_code)]
    pub struct Raw(*mut u8);
    unsafe impl Send for Raw {}
    pub mod b { pub struct Wrap(pub super::Raw); pub struct Cellish(pub std::cell::Cell<super::Raw>); }
}
use a::{b, Raw};
fn s<T: Send>() {}
fn y<T: Sync>() {}
fn main() { s::<Raw>(); y::<Raw>(); s::<b::Wrap>(); y::<b::Wrap>(); s::<b::Cellish>(); y::<b::Cellish>(); } //~ ERROR E0277 E0277 E0277
