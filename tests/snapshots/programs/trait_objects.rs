//@ check --rules rust
//@ check --rules sound
//@ futures --rules sound
async fn pause() {}

trait Shape {}
impl Shape for u32 {}

async fn plain(shape: Box<dyn Shape>) {
    pause().await;
    drop(shape);
}

async fn own() {
    let shape: Box<dyn Shape + Resident> = Box::new(1);
    pause().await;
    drop(shape);
}

async fn boxed(list: Vec<Box<dyn Shape + Send>>) {
    pause().await;
    drop(list);
}

fn main() {
    tokio::spawn(plain(Box::new(1)));
    tokio::spawn(own());
    tokio::spawn(boxed(Vec::new()));
}
