//! Containers of pointers: drop glue of the container.

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn vec() {
    need_send(async { //~ ERROR future
        let v: Vec<*const u8> = vec![];
        y().await;
    });
}
fn array() {
    need_send(async {
        let v: [*const u8; 2] = [std::ptr::null(); 2];
        y().await;
    });
}
fn option() {
    need_send(async {
        let v: Option<*const u8> = None;
        y().await;
    });
}
fn boxed() {
    need_send(async { //~ ERROR future
        let v: Box<*const u8> = Box::new(std::ptr::null());
        y().await;
    });
}
fn boxed_moved() {
    need_send(async {
        let v: Box<*const u8> = Box::new(std::ptr::null());
        drop(v);
        y().await;
    });
}
fn tuple() {
    need_send(async { //~ ERROR E0277
        let v = (std::ptr::null::<u8>(), String::new());
        y().await;
    });
}
fn tuple_no_glue() {
    need_send(async {
        let v = (std::ptr::null::<u8>(), 1);
        y().await;
    });
}
