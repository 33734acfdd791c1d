//! An actor that owns a graph of `Rc`s, talked to over a channel of plain values.
//! run: asyncsend check examples/typical/actor_with_local_state.rs
//! expect(rust): refused: the graph lives across the actor's `recv().await`.
//! expect(proposal): accepted.
//! expect(sound): accepted: only numbers pass the channel.
//! needs: tokio

use std::cell::RefCell;
use std::rc::{Rc, Weak};
use tokio::sync::{mpsc, oneshot};

struct Node {
    id: u32,
    parent: RefCell<Weak<Node>>,
    children: RefCell<Vec<Rc<Node>>>,
}

enum Message {
    Insert { parent: u32, id: u32 },
    Depth { id: u32, reply: oneshot::Sender<usize> },
}

fn find(node: &Rc<Node>, id: u32) -> Option<Rc<Node>> {
    if node.id == id {
        return Some(node.clone());
    }
    node.children.borrow().iter().find_map(|child| find(child, id))
}

fn depth(node: &Rc<Node>) -> usize {
    node.parent.borrow().upgrade().map_or(0, |parent| 1 + depth(&parent))
}

async fn actor(mut inbox: mpsc::Receiver<Message>) {
    let root = Rc::new(Node { id: 0, parent: RefCell::default(), children: RefCell::default() });
    while let Some(message) = inbox.recv().await {
        match message {
            Message::Insert { parent, id } => {
                if let Some(parent) = find(&root, parent) {
                    let up = RefCell::new(Rc::downgrade(&parent));
                    let child = Rc::new(Node { id, parent: up, children: RefCell::default() });
                    parent.children.borrow_mut().push(child);
                }
            }
            Message::Depth { id, reply } => {
                let _ = reply.send(find(&root, id).map_or(0, |node| depth(&node)));
            }
        }
    }
}

fn start() -> mpsc::Sender<Message> {
    let (sender, inbox) = mpsc::channel(16);
    tokio::spawn(actor(inbox)); //~ ERROR[rust]
    sender
}
