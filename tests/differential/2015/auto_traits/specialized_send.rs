struct B<T>(T);
unsafe impl Send for B<u8> {}
fn main() {}
