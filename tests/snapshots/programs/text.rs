//@ check --rules rust
//@ check --rules rust --error-format short
//@ check --rules rust --error-format json
use std::rc::Rc;

async fn pause() {}

fn spawn<F: Future + Send>(_: F) {}

fn main() {
	spawn(async { let tab = Rc::new("tab"); pause().await; drop(tab) });
    /* 漢字 ü 🦀 */ spawn(async { let größe = Rc::new("größe"); pause().await; drop(größe) });
    spawn(
        async {
            let list = vec![
                Rc::new(1),
                Rc::new(2),
            ];
            pause()
                .await;
            drop(list);
        },
    );
}
