// Panics that what is known of the values rules out.
#![allow(unused)]
use std::num::NonZeroU32;
// accepted
fn a1(v: &[u32], i: usize) -> u32 { if i < v.len() { v[i] } else { 0 } } //~ EFFECTS none
fn a2(v: &Vec<u32>) -> u32 { let mut t = 0u32; for i in 0..v.len() { t ^= v[i]; } t } //~ EFFECTS none
fn a3(v: &[u32]) -> u32 { let mut t = 0; let mut i = 0; while i < v.len() { t ^= v[i]; i += 1; } t } //~ EFFECTS none
fn a4(v: &Vec<u32>) -> u32 { if !v.is_empty() { v[0] } else { 1 } } //~ EFFECTS none
fn a5(v: &[u32]) -> u32 { if v.is_empty() { return 0; } v[v.len() - 1] } //~ EFFECTS none
fn a6(v: &[u32; 4], i: usize) -> u32 { v[i % 4] ^ v[i & 3] ^ v[i.min(3)] } //~ EFFECTS none
fn a7(o: Option<u32>) -> u32 { if o.is_some() { o.unwrap() } else { 0 } } //~ EFFECTS none
fn a8(o: Option<u32>) -> u32 { if o.is_none() { return 3; } o.unwrap() } //~ EFFECTS none
fn a9(r: Result<u32, String>) -> u32 { if r.is_ok() { r.unwrap() } else { 0 } } //~ EFFECTS none
fn a10(a: u32, b: u32) -> u32 { if b != 0 { a / b } else { 0 } } //~ EFFECTS none
fn a11(a: u32, b: u32) -> u32 { match b { 0 => 0, b => a % b } } //~ EFFECTS none
fn a12(a: u32) -> u32 { a.min(100) + 5 } //~ EFFECTS none
fn a13(a: u32, b: u32) -> u32 { if a >= b { a - b } else { 0 } } //~ EFFECTS none
fn a14(a: u8, b: u8) -> u16 { a as u16 + b as u16 } //~ EFFECTS none
fn a15(a: u32, n: u32) -> u32 { a >> (n & 31) } //~ EFFECTS none
fn a16(v: &[u8], n: usize) -> &[u8] { if n <= v.len() { &v[..n] } else { v } } //~ EFFECTS none
fn a17(v: &[u8], a: usize, b: usize) -> &[u8] { if a <= b && b <= v.len() { &v[a..b] } else { v } } //~ EFFECTS none
fn a18(v: &[u32]) -> u32 { let mut t = 0u32; for (i, x) in v.iter().enumerate() { t ^= v[i] ^ x; } t } //~ EFFECTS none
fn a19(v: &[u32]) -> u32 { let mut t = 0; for w in v.windows(2) { t ^= w[0] ^ w[1]; } t } //~ EFFECTS none
fn a20(v: &mut Vec<u32>) -> u32 { v.push(1); v[0] } //~ EFFECTS none
fn a21(v: &[u32]) -> u32 { match v { [] => 0, [a] => *a, [a, .., b] => a ^ b } } //~ EFFECTS none
fn a22(v: &[u32]) -> u32 { match v.len() { 0 => 0, 1 => v[0], _ => v[1] } } //~ EFFECTS none
fn a23(a: i32, b: i32) -> i32 { if b > 0 { a / b } else { 0 } } //~ EFFECTS none
fn a24(n: u32) { assert!(n > 3 || n <= 3); } //~ EFFECTS none
fn a25(n: u32) -> u32 { if n > 10 && n < 5 { panic!("never") } n } //~ EFFECTS none
fn a26(n: NonZeroU32, m: u32) -> u32 { m / n.get() } //~ EFFECTS none
struct Buf { data: Vec<u8>, pos: usize }
impl Buf {
    fn next(&mut self) -> Option<u8> { if self.pos < self.data.len() { let b = self.data[self.pos]; self.pos += 1; Some(b) } else { None } } //~ EFFECTS none
    fn peek(&self) -> u8 { if self.pos >= self.data.len() { return 0; } self.data[self.pos] } //~ EFFECTS none
}
const N: usize = 3;
fn a27(v: [u32; 5]) -> u32 { v[N] } //~ EFFECTS none
fn a28(x: u64) -> u8 { (x & 0xff) as u8 + 0 } //~ EFFECTS none
fn a29(v: &[u32]) -> u32 { let mut t = 0; for i in (0..v.len()).rev() { t ^= v[i]; } t } //~ EFFECTS none
fn a30(v: &[u32]) -> u32 { let n = v.len(); let mut t = 0; for i in 0..n { t ^= v[i]; } t } //~ EFFECTS none
fn a31(x: Option<u32>) -> u32 { match x { Some(v) => v, None => unreachable_if(x) } } //~ EFFECTS none
fn unreachable_if(x: Option<u32>) -> u32 { 0 } //~ EFFECTS none
fn a32(a: u32) -> u32 { let x = a / 2; x + 1 } //~ EFFECTS none
fn a33(mut n: u32) -> u32 { let mut c = 0u32; while n > 0 { n -= 1; } n } //~ EFFECTS none
fn a34(c: u8) -> u8 { if c.is_ascii_digit() { c } else { 0 } } //~ EFFECTS none
fn a35(s: &str) -> u8 { if s.len() > 0 { s.as_bytes()[0] } else { 0 } } //~ EFFECTS none
fn a36(v: Vec<u32>) -> u32 { let s = v.as_slice(); let k = s.len(); if k == 0 { return 0 } s[k - 1] ^ v[k / 2] } //~ EFFECTS none
fn a37(v: &mut [u32]) { let n = v.len(); for i in 1..n { v[i] = v[i - 1]; } } //~ EFFECTS none
fn a38(v: &mut [u32]) { for i in 0..v.len() { for j in i..v.len() { if v[i] > v[j] { v.swap(i, j); } } } } //~ EFFECTS none
fn a39(v: &[i32], k: usize) -> i32 { v.get(k).copied().unwrap_or(0) } //~ EFFECTS none
fn a40(b: bool) -> u32 { let x = if b { 1 } else { 2 }; 10 / x } //~ EFFECTS none
fn a41(a: i8) -> i32 { -(a as i32) } //~ EFFECTS none
fn a42(v: &[u8]) -> usize { let mut n = v.len(); while n > 0 && v[n - 1] == 0 { n -= 1; } n } //~ EFFECTS none
fn a43(v: &[u8]) -> (u8, u8) { let (a, b) = v.split_at(v.len() / 2); (a.len() as u8 & 1, 0) } //~ EFFECTS none
fn a44(a: usize, b: usize) -> usize { a.saturating_sub(b) + 1 - 1 } //~ EFFECTS panic
fn a45(v: &[u32]) -> u32 { if let Some(x) = v.first() { *x } else { 0 } } //~ EFFECTS none
fn main() {}
