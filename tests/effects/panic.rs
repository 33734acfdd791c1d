//! Functions of which the oracle once found that they panic though they were said not to (`may_…`), and their like that
//! do not (`never_…`).
#![allow(warnings, arithmetic_overflow)]

// A parameter has a value before its only assignment.
#[no_mangle]
pub fn may_assigned_after_the_guard(mut d: usize, other: usize) -> usize {
    if d == 0 {
        return 3;
    }
    d = other;
    1 / d
}
#[no_mangle]
pub fn never_guarded(d: usize) -> usize {
    if d == 0 {
        return 3;
    }
    1 / d
}

// The divisor was read before the guard's operand changed.
#[no_mangle]
pub fn may_copied_before_the_guard(v: u32, w: u32) -> u32 {
    let mut v = v & 0xff;
    let t = v;
    v = w;
    if v != 0 { 10 / t } else { 0 }
}
#[no_mangle]
pub fn never_copied_and_guarded(v: u32) -> u32 {
    let t = v & 0xff;
    if t != 0 { 10 / t } else { 0 }
}

// Overflow of `pow` is a panic that its documentation does not mention.
#[no_mangle]
pub fn may_pow(v: u32) -> u32 {
    v.pow(3)
}
#[no_mangle]
pub fn never_wrapping_pow(v: u32) -> u32 {
    v.wrapping_pow(3)
}

// Capacity overflow is a panic, unlike allocation failure, and std documents it here and there only.
#[no_mangle]
pub fn may_vec_of(n: usize) -> Vec<u8> {
    vec![0; n]
}
#[no_mangle]
pub fn may_collect(n: usize) -> Vec<u8> {
    (0..n).map(|_| 1).collect()
}
#[no_mangle]
pub fn may_extend(v: &mut Vec<u8>, n: usize) {
    v.extend((0..n).map(|_| 1));
}
#[no_mangle]
pub fn may_with_capacity(n: usize) -> std::collections::HashMap<u8, u8> {
    std::collections::HashMap::with_capacity(n)
}
#[no_mangle]
pub fn may_concat(of: &[&str]) -> String {
    of.concat()
}

// What holds of the value inside a `Some` or an `Ok` says nothing where there is none.
#[no_mangle]
pub fn may_after_checked_add(a: u32) -> u32 {
    let _sum = a.checked_add(3);
    a + 1
}
#[no_mangle]
pub fn may_after_checked_sub(a: u32) -> u32 {
    let _difference = a.checked_sub(3);
    a - 1
}
#[no_mangle]
pub fn may_after_try_from(a: usize, s: &[u32; 300]) -> u32 {
    let _byte = u8::try_from(a);
    s[a]
}
#[no_mangle]
pub fn may_constant_none() -> i64 {
    4i64.checked_add(i64::MAX).unwrap()
}
#[no_mangle]
pub fn may_constant_err() -> i8 {
    i8::try_from(300usize).unwrap()
}
#[no_mangle]
pub fn may_after_constant_none(v: u32) {
    let _none = u32::MAX.checked_add(8);
    assert!(v >= u32::MAX);
}
