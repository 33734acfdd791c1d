//! `!panic` on ordinary code: what may panic without looking like it, and how to write it so that it cannot.
//! run: asyncsend check examples/typical/no_panic.rs
//! expect(rust): not compared: today's language has no properties.
//! expect(proposal): the four broken promises are refused.
//! expect(sound): the same.
//! rules: proposal, sound
//! needs: properties

pub fn average(numbers: &[u32]) !panic -> u32 { numbers.iter().sum::<u32>() / numbers.len() as u32 } //~ ERROR
pub fn first_word(text: &str) !panic -> &str { text.split(' ').next().unwrap() } //~ ERROR
pub fn tail(numbers: &[u32]) !panic -> &[u32] { &numbers[1..] } //~ ERROR
pub fn increment(n: u32) !panic -> u32 { n + 1 } //~ ERROR

pub fn safe_average(numbers: &[u32]) !panic -> Option<u32> {
    let mut total: u32 = 0;
    for number in numbers {
        total = total.wrapping_add(*number);
    }
    total.checked_div(numbers.len() as u32)
}

pub fn safe_tail(numbers: &[u32]) !panic -> &[u32] {
    match numbers {
        [_, rest @ ..] => rest,
        [] => &[],
    }
}

pub fn safe_increment(n: u32) !panic -> u32 {
    n.wrapping_add(1)
}

pub fn halves(n: u32) !panic -> u32 {
    n / 2
}
