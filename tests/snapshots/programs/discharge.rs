//@ check --rules sound
//@ effects
fn at(values: &[u32], index: usize) !panic -> u32 {
    values[index]
}

fn within(values: &[u32], index: usize) !panic -> u32 {
    if index < values.len() { values[index] } else { 0 }
}

fn fourth(values: [u32; 3], n: usize) !panic -> u32 {
    values[n % 4]
}

fn vector(values: &Vec<u32>, index: usize) !panic -> u32 {
    values[index]
}

fn ratio(a: u32, b: u32) !panic -> u32 {
    a / b
}

fn sum(a: u8, b: u8) !panic -> u8 {
    a % 100 + b % 200
}

fn unchecked(value: Option<u32>) !panic -> u32 {
    value.unwrap()
}

fn checked(value: Option<u32>) !panic -> u32 {
    if value.is_some() { value.unwrap() } else { 0 }
}

fn half(n: &u32) !panic -> u32 {
    n / 2
}

fn cut(text: &[u8], from: usize) !panic -> &[u8] {
    &text[from..]
}

fn deep(values: &[u32]) !panic -> u32 {
    middle(values)
}

fn middle(values: &[u32]) -> u32 {
    at(values, 2)
}
