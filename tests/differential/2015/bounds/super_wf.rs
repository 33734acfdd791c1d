struct Need<T: Send>(T);
trait A: Iterator<Item = Need<*const u8>> {} //~ ERROR E0277
trait B where Need<Self>: Clone, Self: Sized {} //~ ERROR E0277
fn f<T>() where T: Into<Need<*const u8>> {} //~ ERROR E0277
fn main() {}
