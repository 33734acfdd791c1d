// Tokens without meaning.
fn main() { @ # ~ }
%%%
