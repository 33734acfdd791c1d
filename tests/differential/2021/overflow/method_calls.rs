struct W<T>(*const T);
unsafe impl<T> Send for W<T> where W<W<T>>: Send {} //~ ERROR E0275
fn need<T: Send>(_: T) {}
fn main() {
    need(
      1
    );
    let x = W(&1);
    std::thread::spawn(
      move || {
         let _y = &x;
      }
    );
    need(
      x
    );
}
