unsafe impl<T> Send for T {} //~ ERROR E0210
unsafe impl<T: 'static> Sync for &'static T {} //~ ERROR E0210
fn main() {}
