fn need<T: Send>(_: T) {}
fn main() {
    let f: fn(std::rc::Rc<u8>) = need::<std::rc::Rc<u8>>; //~ ERROR E0277
    let g: fn(u8) = need;
    let h: fn(std::rc::Rc<u8>) = need; //~ ERROR E0277
    [std::rc::Rc::new(1)].into_iter().for_each(need); //~ ERROR E0277 E0277
}
