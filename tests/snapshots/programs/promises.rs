//@ check --rules rust
//@ check --rules sound
//@ check --rules sound --error-format short
//@ check --rules sound --overflow-checks off
//@ effects --rules sound
use std::rc::Rc;

thread_local! {
    static SHARED: Rc<u32> = Rc::new(1);
}

fn shared() -> Rc<u32> {
    SHARED.with(Rc::clone)
}

fn twice(numbers: &[u32]) -> u32 {
    third(numbers) * 2
}

fn third(numbers: &[u32]) -> u32 {
    numbers[2]
}

pub fn leaks() !tls -> u32 {
    *shared()
}

pub fn indexes(numbers: &[u32]) !panic -> u32 {
    twice(numbers)
}

pub fn both(text: &str) !tls + !panic -> Rc<u32> {
    let number: usize = text.parse().unwrap();
    assert!(number > 1, "too small");
    shared()
}

#[cfg_attr(asyncsend, props(!panic))]
pub fn divides(a: u32, b: u32) -> u32 {
    a / b
}

pub fn keeps(numbers: &[u32], b: u32) !tls + !panic -> u32 {
    if b != 0 && numbers.len() > 2 { numbers[2] / b } else { 0 }
}

pub fn calls(f: &dyn Fn(u32) !panic -> u32) !tls + !panic -> u32 {
    f(1)
}

trait Source {
    fn next(&mut self) !panic -> u32;
}

impl Source for Vec<u32> {
    fn next(&mut self) -> u32 {
        self.pop().expect("more numbers")
    }
}
