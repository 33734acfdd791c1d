//@ check --rules rust
//@ check --rules proposal
//@ check --rules sound
//@ check --rules sound --error-format short
//@ futures --rules sound
//@ effects --rules sound
//@ effects --rules sound --format json
use std::rc::Rc;

thread_local! {
    static NAMES: Rc<Vec<String>> = Rc::default();
}

async fn pause() {}

fn names() -> Rc<Vec<String>> {
    NAMES.with(Rc::clone)
}

fn first_name(skip: usize) -> Option<String> {
    names().get(skip).cloned()
}

async fn keeps() {
    let names = names();
    pause().await;
    println!("{}", names.len());
}

async fn borrows() {
    let own = Rc::new(1);
    let name = first_name(*own);
    pause().await;
    println!("{name:?} {own}");
}

fn main() {
    tokio::spawn(keeps());
    tokio::spawn(borrows());
}
