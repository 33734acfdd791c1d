//@ check --rules sound
//@ futures --rules sound
use std::cell::RefCell;
use std::rc::{Rc, Weak};

async fn pause() {}

struct Tree {
    parent: RefCell<Weak<Tree>>,
    children: RefCell<Vec<Rc<Tree>>>,
}

async fn build() {
    let root = Rc::new(Tree { parent: RefCell::default(), children: RefCell::default() });
    let child = Rc::new(Tree { parent: RefCell::new(Rc::downgrade(&root)), children: RefCell::default() });
    root.children.borrow_mut().push(child);
    walk(&root).await;
}

async fn walk(tree: &Tree) {
    pause().await;
    println!("{}", tree.children.borrow().len());
}

fn main() {
    tokio::spawn(build());
    tokio::spawn(async move {
        let root = Tree { parent: RefCell::default(), children: RefCell::default() };
        walk(&root).await;
    });
    let root = Tree { parent: RefCell::default(), children: RefCell::default() };
    tokio::spawn(async move { walk(&root).await });
}
