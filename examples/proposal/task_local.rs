//! The proposal's table: a `task_local!` is to a task what a `thread_local!` is to a thread. It moves with the task, and
//! is a plain scope around a future.
//! run: asyncsend check examples/proposal/task_local.rs
//! expect(rust): accepted: only numbers are kept across awaits.
//! expect(proposal): not compared: the letter of the proposal says nothing about the model of `task_local!`.
//! expect(sound): accepted.
//! rules: rust, sound
//! needs: tokio

tokio::task_local! {
    static REQUEST: u64;
}

async fn handle() -> u64 {
    let id = REQUEST.with(|id| *id);
    tokio::task::yield_now().await;
    id + REQUEST.get()
}

fn main() {
    for id in 0..3 {
        tokio::spawn(REQUEST.scope(id, async {
            println!("{}", handle().await);
        }));
    }
}
