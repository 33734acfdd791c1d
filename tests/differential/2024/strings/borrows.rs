//! Strings and their borrows are Sync: they may live across awaits.

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn slices(s: String) {
    need_send(async move {
        let t = s.trim();
        y().await;
        drop(t.len());
    });
}
fn chars(s: String) {
    need_send(async move {
        for c in s.chars() {
            y().await;
            drop(c);
        }
    });
}
fn split(s: &'static str) {
    need_send(async move {
        for part in s.split(',') {
            y().await;
            drop(part);
        }
    });
}
fn split_closure(s: &'static str) {
    need_send(async move {
        let sep = ';';
        for part in s.split(|c| c == sep) {
            y().await;
            drop(part);
        }
    });
}
fn cow(s: &'static str) {
    need_send(async move {
        let c = std::borrow::Cow::from(s);
        y().await;
        drop(c);
    });
}
fn formatted(n: u32) {
    need_send(async move {
        let s = format!("{n:>5}");
        y().await;
        drop(s);
    });
}
