//! A chat room: shared state behind `Arc<Mutex>`, a channel per client, no lock held across an await.
//! run: asyncsend check examples/typical/chat_server.rs
//! expect(rust): accepted.
//! expect(proposal): accepted.
//! expect(sound): accepted.
//! needs: tokio

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};

#[derive(Clone, Default)]
struct Room {
    clients: Arc<Mutex<HashMap<u64, UnboundedSender<String>>>>,
}

impl Room {
    fn join(&self, id: u64) -> UnboundedReceiver<String> {
        let (sender, receiver) = mpsc::unbounded_channel();
        self.clients.lock().unwrap().insert(id, sender);
        receiver
    }

    fn say(&self, from: u64, text: &str) {
        let clients = self.clients.lock().unwrap();
        for (_, client) in clients.iter().filter(|(id, _)| **id != from) {
            let _ = client.send(format!("{from}: {text}"));
        }
    }

    fn leave(&self, id: u64) {
        self.clients.lock().unwrap().remove(&id);
    }
}

async fn client(room: Room, id: u64) {
    let mut inbox = room.join(id);
    room.say(id, "hello");
    while let Some(line) = inbox.recv().await {
        println!("[{id}] {line}");
        if line.ends_with("bye") {
            break;
        }
    }
    room.leave(id);
}

fn main() {
    let room = Room::default();
    for id in 0..3 {
        tokio::spawn(client(room.clone(), id));
    }
}
