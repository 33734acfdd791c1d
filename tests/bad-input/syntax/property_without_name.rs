// A property is missing.
pub fn f() !tls + ! -> u32 {
    1
}
