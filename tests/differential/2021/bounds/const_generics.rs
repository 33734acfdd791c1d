struct Buf<T, const N: usize>([T; N]);
struct Need<T: Send, const N: usize>([T; N]);
fn is_send<T: Send>() {}
fn f<const N: usize>() { is_send::<Buf<u8, N>>(); is_send::<Buf<*const u8, N>>(); is_send::<[std::rc::Rc<u8>; N]>() } //~ ERROR E0277 E0277
fn g<const N: usize>(_: Need<*const u8, N>) {} //~ ERROR E0277
fn main() { is_send::<Buf<*const u8, 0>>(); } //~ ERROR E0277
