//@ check --rules rust
//@ check --rules proposal
//@ check --rules sound
//@ futures --rules sound
use std::cell::Cell;
use std::rc::Rc;

async fn pause() {}

async fn argument(count: Rc<Cell<u32>>) {
    pause().await;
    count.set(1);
}

fn by_value(count: Rc<Cell<u32>>) {
    tokio::spawn(async move {
        count.set(1);
        pause().await;
    });
}

fn by_reference(cell: &'static Cell<u32>) {
    tokio::spawn(async move {
        cell.set(1);
        pause().await;
    });
}

fn main() {
    tokio::spawn(argument(Rc::new(Cell::new(0))));
    by_value(Rc::new(Cell::new(0)));
    by_reference(Box::leak(Box::new(Cell::new(0))));
}
