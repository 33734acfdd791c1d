trait Plain {}
fn f(_: Box<Plain>) {} //~ ERROR E0782
fn g(_: &Plain) {} //~ ERROR E0782
fn main() {}
