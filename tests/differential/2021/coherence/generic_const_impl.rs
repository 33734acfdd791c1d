struct A<const N: usize>(*const u8);
unsafe impl Send for A<1> {}
struct B<const N: usize>(*const u8);
unsafe impl<const N: usize> Send for B<N> {}
fn is_send<T: Send>() {}
fn main() { is_send::<B<3>>(); is_send::<[B<1>; 4]>(); }
