trait Job: Send { fn run(self: Box<Self>); }
struct J(std::rc::Rc<u8>);
impl Job for J { fn run(self: Box<Self>) {} } //~ ERROR E0277
struct K;
impl Job for K { fn run(self: Box<Self>) {} }
fn push(v: &mut Vec<Box<dyn Job>>) { v.push(Box::new(K)); v.push(Box::new(J(std::rc::Rc::new(1)))); }
fn send<T: Send>(_: T) {}
fn main() { let v: Vec<Box<dyn Job>> = vec![]; send(v); }
