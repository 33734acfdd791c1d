fn need<T>(_: T) where T: Copy + Send {}
fn main() {
    need(1);
    need("a");
    need(String::new()); //~ ERROR E0277
    need(&mut 1); //~ ERROR E0277
    need(Box::new(1)); //~ ERROR E0277
    need(0 as *const u8); //~ ERROR E0277
    need(|| 1);
    let x = String::new();
    need(move || x.len());
    need(main);
    need(std::cell::Cell::new(1)); //~ ERROR E0277
}
