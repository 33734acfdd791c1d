struct S;
unsafe impl Send for Nope {} //~ ERROR E0425
unsafe impl Sennd for S {} //~ ERROR E0405
fn main() {}
