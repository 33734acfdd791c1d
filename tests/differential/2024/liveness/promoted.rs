//! A promoted constant is a `&'static` temporary, whose type counts.

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct Shared(u8);
const P: *const u8 = std::ptr::null();
fn integer() {
    need_send(async {
        let r = &1;
        y().await;
        drop(*r);
    });
}
fn pointer() {
    need_send(async { //~ ERROR future
        let r = &P;
        y().await;
        drop(*r);
    });
}
fn array() {
    need_send(async { //~ ERROR future
        let r: &[Option<std::rc::Rc<u8>>] = &[];
        y().await;
        drop(r.len());
    });
}
fn dead() {
    need_send(async {
        let r = &P;
        y().await;
    });
}
