struct It<T>(T);
impl<T: Send> Iterator for It<T> { type Item = T; fn next(&mut self) -> Option<T> { None } }
fn main() { for _ in It(1) {} for _ in It(std::rc::Rc::new(1)) {} let _: Vec<_> = It(std::rc::Rc::new(1)).collect(); } //~ ERROR E0277 E0599
