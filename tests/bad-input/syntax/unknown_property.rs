// No such property.
pub fn f() !wait -> u32 {
    1
}
