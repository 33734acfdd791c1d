//! Items inside function bodies.

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn outer() {
    struct Inner(std::rc::Rc<u32>);
    impl Inner {
        async fn go(&self) {
            y().await
        }
    }
    async fn helper() {
        let i = Inner(std::rc::Rc::new(1));
        i.go().await;
    }
    trait T {
        async fn t(&self) {
            y().await
        }
    }
    impl T for u8 {}
    need_send(helper()); //~ ERROR future future
    need_send(async { 1u8.t().await });
}
fn other() {
    const N: usize = 2;
    static M: std::sync::Mutex<[u8; N]> = std::sync::Mutex::new([0; N]);
    need_send(async { //~ ERROR future
        let g = M.lock();
        y().await;
        drop(g);
    });
}
