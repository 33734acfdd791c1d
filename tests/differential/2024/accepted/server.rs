//! A server loop over Arc'd state: everything Send.

use std::sync::Arc;
use std::sync::Mutex;

fn need_send<T: Send>(_: T) {}

use std::collections::HashMap;
use std::sync::RwLock;
#[derive(Clone, Default)]
struct State {
    users: Arc<RwLock<HashMap<u64, String>>>,
    hits: Arc<Mutex<u64>>,
}
struct Request {
    user: u64,
    path: String,
}
async fn read() -> Result<Request, std::io::Error> {
    Ok(Request {
        user: 1,
        path: String::new(),
    })
}
async fn write(_: &str) -> Result<(), std::io::Error> {
    Ok(())
}
async fn handle(state: State) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    loop {
        let request = read().await?;
        *state.hits.lock().unwrap() += 1;
        let name = state.users.read().unwrap().get(&request.user).cloned();
        match name {
            Some(name) => write(&format!("{name}: {}", request.path)).await?,
            None => {
                write("who?").await?;
                break;
            }
        }
        let hits = {
            let hits = state.hits.lock().unwrap();
            *hits
        };
        if hits > 10 {
            write("too many").await?;
            state.users.write().unwrap().remove(&request.user);
            return Ok(());
        }
    }
    Ok(())
}
fn main() {
    need_send(handle(State::default()));
}
