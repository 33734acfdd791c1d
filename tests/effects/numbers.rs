#![allow(unused)]
// Casts, arithmetic, indices, and what may change between a check and the operation.
use std::num::*; use std::collections::*;
fn b1(x: i32) -> i32 { (x as i64 + 1) as i32 } //~ EFFECTS none
fn b2(x: i64) -> i32 { x as i32 / 2 } //~ EFFECTS none
fn b3(x: i32) -> i32 { x / -1 } //~ EFFECTS panic
fn b4(x: i32) -> i32 { if x == i32::MIN { 0 } else { x / -1 } } //~ EFFECTS none
fn b5(x: u8) -> i8 { (x as i8) - 1 } //~ EFFECTS panic
fn b6(x: u8) -> i8 { (x / 2) as i8 - 1 } //~ EFFECTS none
fn b7(x: i8) -> u8 { x as u8 + 1 } //~ EFFECTS panic
fn b8(x: f32) -> u8 { (x as u8) / 2 } //~ EFFECTS none
fn b9(x: f32) -> u8 { x as u8 + 1 } //~ EFFECTS panic
fn b10(x: u32) -> u32 { x.rotate_left(3) + 1 } //~ EFFECTS panic
fn b11(x: u16, y: u16) -> u16 { ((x as u32 + y as u32) >> 1) as u16 } //~ EFFECTS none
fn b12(mut x: u32) -> u32 { let mut n = 0u32; while x != 0 { x >>= 1; n += 1 } n } //~ EFFECTS panic
fn b13(v: &[u32], w: &[u32]) -> u32 { let mut s = 0; for (a, b) in v.iter().zip(w) { s ^= a ^ b } s } //~ EFFECTS none
fn b14(v: &[u32]) -> u32 { let mut i = 0; loop { if i >= v.len() { return 0 } if v[i] == 3 { return v[i] } i += 1 } } //~ EFFECTS none
fn b15(v: &[u32], n: usize) -> u32 { for i in 0..n { if i == v.len() { break } let _ = v[i]; } 0 } //~ EFFECTS panic
fn b16(v: &[u32]) -> u32 { let n = v.len(); let v = &v[n / 2..]; v[0] } //~ EFFECTS panic
fn b18(v: &mut Vec<u32>) { let n = v.len(); v.pop(); if n > 0 { v[n - 1] = 2 } } //~ EFFECTS panic
fn b19(v: &mut Vec<u32>, w: &mut Vec<u32>) { if v.len() > 2 { std::mem::swap(v, w); v[0] = 1 } } //~ EFFECTS panic
fn b20(v: &mut Vec<u32>) { if v.len() > 2 { f(v); v[0] = 1 } } //~ EFFECTS panic
fn f(v: &mut Vec<u32>) { v.clear() } //~ EFFECTS none
fn b21(s: &mut S) -> u32 { if s.v.len() > 2 { s.g(); s.v[0] } else { 0 } } //~ EFFECTS panic
struct S { v: Vec<u32>, i: usize } impl S { fn g(&mut self) { self.v.clear() } fn h(&self) -> usize { self.i } }
fn b22(s: &S) -> u32 { if s.i < s.v.len() { s.v[s.i] } else { 0 } } //~ EFFECTS none
fn b23(s: &mut S) -> u32 { if s.i < s.v.len() { s.i += 1; s.v[s.i] } else { 0 } } //~ EFFECTS panic
fn b24(s: &S) -> u32 { if s.h() < s.v.len() { s.v[s.h()] } else { 0 } } //~ EFFECTS panic
fn b25(c: &std::cell::Cell<usize>, v: &[u32]) -> u32 { if c.get() < v.len() { v[c.get()] } else { 0 } } //~ EFFECTS panic
fn b26(c: &std::sync::atomic::AtomicUsize, v: &[u32; 4]) -> u32 { let i = c.load(std::sync::atomic::Ordering::Relaxed); if i < 4 { v[i] } else { 0 } } //~ EFFECTS none
fn b28(x: u32) -> u32 { let f = |d: u32| 10 / d; if x > 0 { f(x) } else { 0 } } //~ EFFECTS panic
fn b29(x: u32) -> u32 { let y = x; let f = || 10 / (y | 1); f() } //~ EFFECTS none
fn b30(x: Option<&[u8]>) -> u8 { match x { Some(&[a, _]) => a, Some(v) if v.len() == 3 => v[2], _ => 0 } } //~ EFFECTS none
fn b31(x: &str) -> char { x.chars().next().unwrap() } //~ EFFECTS panic
fn b32(x: &str) -> u8 { if x.is_empty() { 0 } else { x.as_bytes()[0] } } //~ EFFECTS none
fn b33(x: String) -> u8 { let b = x.into_bytes(); if b.len() > 3 { b[3] } else { 0 } } //~ EFFECTS none
fn b34(x: usize) -> usize { x.checked_sub(1).map(|y| y + 1).unwrap_or(0) } //~ EFFECTS panic
fn b35(x: u8) -> u8 { let Some(y) = x.checked_add(1) else { return 0 }; y - 1 } //~ EFFECTS none
fn b36(x: u8) -> u8 { match x.overflowing_add(1) { (y, false) => y, (_, true) => 0 } } //~ EFFECTS none
fn b37(x: NonZeroU8) -> u8 { x.get() - 1 } //~ EFFECTS none
fn b38(x: NonZeroI8) -> i8 { x.get() - 1 } //~ EFFECTS panic
fn b39(x: u32) -> u32 { if x.is_power_of_two() { 10 / x } else { 0 } } //~ EFFECTS panic
fn b40(x: i64) -> u64 { x.unsigned_abs() + 1 } //~ EFFECTS none
fn b41(x: u64) -> u32 { x.count_ones() * 2 } //~ EFFECTS none
fn b42(x: [u8; 4], i: usize) -> u8 { *x.get(i).unwrap_or(&0) } //~ EFFECTS none
fn b43(v: &[u8]) -> u8 { let mut it = v.iter().peekable(); while it.peek().is_some() { it.next().unwrap(); } 0 } //~ EFFECTS panic
fn b44(v: &VecDeque<u8>) -> u8 { if let Some(x) = v.back() { *x } else { v[0] } } //~ EFFECTS panic
fn b45(v: &[u8]) -> u8 { let n = v.iter().filter(|x| **x > 1).count(); if n < v.len() { v[n] } else { 0 } } //~ EFFECTS none
fn b46(v: &mut [u8], i: usize, j: usize) { if i < v.len() && j < v.len() { v.swap(i, j) } } //~ EFFECTS none
fn b47(v: &mut [u8], i: usize) { if i <= v.len() { let (a, b) = v.split_at_mut(i); b.fill(0); a.reverse() } } //~ EFFECTS none
fn b48(v: &[u8]) -> u8 { let (a, b) = v.split_at(v.len().min(4)); a.len() as u8 } //~ EFFECTS none
fn b49(v: &[u8]) -> [u8; 2] { let mut o = [0; 2]; for (d, s) in o.iter_mut().zip(v) { *d = *s } o } //~ EFFECTS none
fn b50(n: usize) -> usize { let a = [1usize, 2, 3]; let mut t = 0; for i in 0..n.min(a.len()) { t ^= a[i] } t } //~ EFFECTS none
fn b51(x: u8) -> u8 { const T: [u8; 256] = [0; 256]; T[x as usize] } //~ EFFECTS none
fn b52(x: char) -> usize { const T: [u8; 128] = [0; 128]; if x.is_ascii() { T[x as usize] as usize } else { 0 } } //~ EFFECTS panic
enum E { A = 1, B = 5 } fn b53(e: E) -> u8 { [1u8, 2, 3, 4, 5, 6][e as usize] } //~ EFFECTS panic
fn b54(x: &mut usize, v: &[u8; 8]) -> u8 { *x %= 8; v[*x] } //~ EFFECTS none
fn b55(x: &mut usize, y: &mut usize, v: &[u8; 8]) -> u8 { *x = 3; *y = 9; v[*x] } //~ EFFECTS none
fn b56(v: &[u8]) -> u8 { let [a, b, ..] = v else { panic!("short") }; a ^ b } //~ EFFECTS panic
fn b57() -> ! { loop {} } //~ EFFECTS none
fn b60(x: Result<u8, std::convert::Infallible>) -> u8 { match x { Ok(v) => v, Err(e) => match e {} } } //~ EFFECTS none
fn b61(x: u8) -> u8 { u8::try_from(x as u32).unwrap() } //~ EFFECTS none
fn b62(x: u32) -> u8 { u8::try_from(x & 0xff).unwrap() } //~ EFFECTS none
fn b63(x: u32) -> u8 { x.to_string().len() as u8 } //~ EFFECTS none
fn b64(x: &[u8]) -> usize { x.iter().rposition(|b| *b == 0).map_or(0, |i| i + 1) } //~ EFFECTS panic
fn b65(a: usize, b: usize) -> usize { if a < b { b - a - 1 } else { 0 } } //~ EFFECTS none
fn b66(a: usize, b: usize, c: usize) -> usize { if a <= b && b <= c { c - a } else { 0 } } //~ EFFECTS none
// A reference to a constant is a constant; what is checked on the way to it is checked all the same.
fn k1() -> &'static u64 { &(0u64 - 32u64) } //~ EFFECTS panic
fn k2() -> &'static u64 { &(32u64 - 1) } //~ EFFECTS none
fn k3(v: Option<&u64>) -> u64 { *v.unwrap_or(&(0u64 - 32u64)) } //~ EFFECTS panic
fn k4() -> &'static (u8, [u8; 2]) { &(1, [2, 200 + 100]) } //~ EFFECTS panic
fn k5() -> &'static i32 { &-(-2147483647 - 1) } //~ EFFECTS panic
fn k6() -> &'static i32 { &-2147483648 } //~ EFFECTS none
fn k7() -> &'static u32 { &(1 << 40) } //~ EFFECTS panic
fn k8() -> &'static u64 { const A: u64 = 7; &(A - 7) } //~ EFFECTS none
