//! "Does Rust allow you to put `!Send` types in statics? No!" Not quite: a static must be `Sync`, whether it is `Send` does
//! not matter. `Cell` is `Send` and refused; a `Sync` type that is not `Send` is fine.
//! run: asyncsend check examples/proposal/static_variables.rs
//! expect(rust): three statics are refused, for `Sync`.
//! expect(proposal): the same.
//! expect(sound): the same.

use std::cell::Cell;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Mutex;

static SHARED: Option<Rc<u32>> = None; //~ ERROR
static SEND_ONLY: Cell<u32> = Cell::new(1); //~ ERROR
static POINTER: *const u8 = std::ptr::null(); //~ ERROR
static LOCKED: Mutex<Cell<u32>> = Mutex::new(Cell::new(1));

/// May be looked at from every thread, but must be dropped where it was made.
struct SyncOnly(u32, PhantomData<*const ()>);
// Safety: `&SyncOnly` gives access to a number only.
unsafe impl Sync for SyncOnly {}
static SYNC_ONLY: SyncOnly = SyncOnly(1, PhantomData);

fn main() {
    println!("{} {:?} {:?}", SYNC_ONLY.0, LOCKED, SHARED);
}
