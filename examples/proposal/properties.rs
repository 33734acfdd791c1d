//! The proposal's function properties. Public functions declare them, private ones are inferred. `pub mut FUNC` in its
//! text is no Rust: a mutable global is a `static mut`.
//! run: asyncsend check examples/proposal/properties.rs
//! expect(rust): not compared: today's language has no properties.
//! expect(proposal): the three broken promises are refused.
//! expect(sound): the same.
//! rules: proposal, sound
//! needs: properties

use std::cell::Cell;
use std::rc::Rc;

thread_local! {
    static SHARED: Rc<Cell<u32>> = Rc::new(Cell::new(0));
}

pub fn func1(numbers: &[u32]) !tls + !panic -> u32 {
    numbers.first().copied().unwrap_or_default()
}

fn inferred() -> u32 {
    func1(&[1, 2, 3])
}

pub fn func2() !tls -> u32 {
    inferred()
}

pub static mut FUNC: Option<fn() !tls -> u32> = Some(func2);

pub fn indexes(numbers: &[u32], at: usize) !panic -> u32 { numbers[at] } //~ ERROR
pub fn leaks() !tls -> Rc<Cell<u32>> { SHARED.with(|shared| shared.clone()) } //~ ERROR
fn leaks_too() -> Rc<Cell<u32>> { SHARED.with(|shared| shared.clone()) }
pub static POINTER: fn() !tls -> Rc<Cell<u32>> = leaks_too; //~ ERROR
