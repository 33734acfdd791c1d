//@ check --rules rust
//@ check --rules sound
//@ futures --rules rust
//@ futures --rules proposal
//@ futures --rules sound
//@ futures --rules sound --format json
pub async fn pause() {}

pub async fn hold<T>(value: T) {
    pause().await;
    drop(value);
}

pub async fn run<F: AsyncFn() -> T, T>(f: F) -> T {
    let value = f().await;
    pause().await;
    value
}

pub async fn bounded<T: Resident>(value: T) {
    pause().await;
    drop(value);
}

pub fn start<T: 'static>(value: T) {
    tokio::spawn(hold(value));
}
