//@ check --rules rust
//@ check --rules proposal
//@ check --rules sound
//@ futures --rules sound
use std::sync::Mutex;

async fn pause() {}

async fn wrong(list: &'static Mutex<Vec<u32>>) {
    let mut guard = list.lock().unwrap();
    pause().await;
    guard.push(1);
}

async fn right(list: &'static Mutex<Vec<u32>>) {
    {
        let mut guard = list.lock().unwrap();
        guard.push(1);
    }
    pause().await;
}

static LIST: Mutex<Vec<u32>> = Mutex::new(Vec::new());

fn main() {
    tokio::spawn(wrong(&LIST));
    tokio::spawn(right(&LIST));
    tokio::spawn(async {
        match LIST.lock().unwrap().len() {
            0 => {}
            _ => pause().await,
        }
    });
}
