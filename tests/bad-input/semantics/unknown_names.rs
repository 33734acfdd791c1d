// Nothing here exists.
use no::such::{Path, *};
mod elsewhere;
fn f(x: Missing<u8>) -> impl Absent {
    x.gone(undefined!(1), nowhere::g::<Lost>())
}
impl Absent for Missing<Lost> {
    async fn gone(&self) {
        self.field.await;
    }
}
fn main() {
    tokio::spawn(f(Gone { a: 1, ..z }));
}
