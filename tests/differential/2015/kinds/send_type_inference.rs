use std::sync::mpsc::{channel, Sender};
struct Command<K, V> { key: K, val: V }
fn cache_server<K: Send + 'static, V: Send + 'static>(mut tx: Sender<Sender<Command<K, V>>>) {
    let (tx1, _rx) = channel();
    tx.send(tx1);
}
pub fn main() {}
