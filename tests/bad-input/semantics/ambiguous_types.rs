// Types that nothing determines.
fn need<T: Send>() {}
fn main() {
    need::<_>();
    let v = Vec::new();
    let x = Default::default();
    let k = |a, b| a;
    None.map(|q| q);
}
