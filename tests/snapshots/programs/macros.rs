//@ check --rules rust
//@ check --rules sound
use std::rc::Rc;

async fn pause() {}

macro_rules! task {
    ($name:ident, $value:expr) => {
        async fn $name() {
            let value = $value;
            pause().await;
            drop(value);
        }
    };
}

macro_rules! launch {
    ($($future:expr),*) => {
        $( tokio::spawn($future); )*
    };
}

task!(own, Rc::new(1));
task!(pointer, &raw const BYTE);

static BYTE: u8 = 1;

fn main() {
    launch!(own(), pointer());
}
