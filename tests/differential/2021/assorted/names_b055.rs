macro_rules! spawn { ($($b:tt)*) => { std::thread::spawn(move || { $($b)* }) } } //~ ERROR E0277
fn main() { let r = std::rc::Rc::new(1); spawn! { println!("{}", r); }; spawn!(1); }
