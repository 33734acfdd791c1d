// Panics that may happen, each where a little less is known than would do.
#![allow(unused)]
use std::cell::{Cell, RefCell};
fn r1(v: &[u32], i: usize) -> u32 { if i <= v.len() { v[i] } else { 0 } } //~ EFFECTS panic
fn r2(v: &mut Vec<u32>, i: usize) -> u32 { if i < v.len() { v.pop(); v[i] } else { 0 } } //~ EFFECTS panic
fn r3(v: &mut Vec<u32>, i: usize) -> u32 { if i < v.len() { clear(v); v[i] } else { 0 } } //~ EFFECTS panic
fn clear(v: &mut Vec<u32>) { v.clear() } //~ EFFECTS none
fn r4(v: &[u32], mut i: usize) -> u32 { if i < v.len() { i += 1; v[i] } else { 0 } } //~ EFFECTS panic
fn r5(v: &[u32], mut i: usize) -> u32 { if i < v.len() { bump(&mut i); v[i] } else { 0 } } //~ EFFECTS panic
fn bump(i: &mut usize) { *i += 1 } //~ EFFECTS panic
fn r6(a: &[u32], b: &[u32], i: usize) -> u32 { if i < a.len() { b[i] } else { 0 } } //~ EFFECTS panic
fn r7<'a>(mut a: &'a [u32], b: &'a [u32], i: usize) -> u32 { if i < a.len() { a = b; a[i] } else { 0 } } //~ EFFECTS panic
fn r8(v: &[u32]) -> u32 { let mut t = 0; for i in 0..=v.len() { t ^= v[i]; } t } //~ EFFECTS panic
fn r9(o: &mut Option<u32>) -> u32 { if o.is_some() { o.take(); o.unwrap() } else { 0 } } //~ EFFECTS panic
fn r10(o: &mut Option<u32>) -> u32 { if o.is_some() { *o = None; o.unwrap() } else { 0 } } //~ EFFECTS panic
fn r11(o: Option<u32>, p: Option<u32>) -> u32 { if o.is_some() { p.unwrap() } else { 0 } } //~ EFFECTS panic
fn r12(o: Option<u32>) -> u32 { if o.is_some() || true { o.unwrap() } else { 0 } } //~ EFFECTS panic
fn r13(a: i32, b: i32) -> i32 { if b != 0 { a / b } else { 0 } } //~ EFFECTS panic
fn r14(a: u32) -> u32 { let x = a % 4; x - 1 } //~ EFFECTS panic
fn r15(v: &mut Vec<u32>) -> u32 { let n = v.len(); v.truncate(0); if n > 0 { v[n - 1] } else { 0 } } //~ EFFECTS panic
fn r16(v: &mut Vec<u32>, i: usize) -> u32 { let r = &mut *v; if i < r.len() { r.clear(); r[i] } else { 0 } } //~ EFFECTS panic
fn r17(x: &Cell<usize>, v: &[u32]) -> u32 { if x.get() < v.len() { v[x.get()] } else { 0 } } //~ EFFECTS panic
fn r18(v: &[u32], k: usize) -> u32 { let mut i = 0; while i < v.len() { i += k; } v[i] } //~ EFFECTS panic
fn r19(v: &[u32]) -> u32 { let mut i = 10; loop { i -= 1; if v.len() > 3 { break; } } i } //~ EFFECTS panic
fn r20(v: &mut Vec<u32>, i: usize) -> u32 { if i < v.len() { let mut c = || v.clear(); c(); v[i] } else { 0 } } //~ EFFECTS panic
fn r21(mut i: usize, v: &[u32]) -> u32 { if i < v.len() { { let mut c = || i += 1; c(); } v[i] } else { 0 } } //~ EFFECTS panic
struct S { v: Vec<u32>, n: usize }
impl S {
  fn r22(&mut self, i: usize) -> u32 { if i < self.v.len() { self.reset(); self.v[i] } else { 0 } } //~ EFFECTS panic
  fn reset(&mut self) { self.v.clear() } //~ EFFECTS none
  fn r23(&mut self) -> u32 { if self.n < self.v.len() { self.n = 99; self.v[self.n] } else { 0 } } //~ EFFECTS panic
  fn r24(&mut self, o: S) -> u32 { if self.n < self.v.len() { *self = o; self.v[self.n] } else { 0 } } //~ EFFECTS panic
}
fn r25(v: &mut Vec<u32>, i: usize, w: Vec<u32>) -> u32 { if i < v.len() { *v = w; v[i] } else { 0 } } //~ EFFECTS panic
fn r26(v: &mut Vec<u32>, i: usize) -> u32 { if i < v.len() { std::mem::take(v); v[i] } else { 0 } } //~ EFFECTS panic
fn r27(v: &mut Vec<u32>, w: &mut Vec<u32>, i: usize) -> u32 { if i < v.len() { std::mem::swap(v, w); v[i] } else { 0 } } //~ EFFECTS panic
fn r28(b: bool, v: &mut Vec<u32>, w: &mut Vec<u32>, i: usize) -> u32 { if i < v.len() { let r = if b { &mut *v } else { &mut *w }; r.clear(); v[i] } else { 0 } } //~ EFFECTS panic
fn r29(c: &RefCell<Vec<u32>>, i: usize) -> u32 { if i < c.borrow().len() { c.borrow_mut().clear(); c.borrow()[i] } else { 0 } } //~ EFFECTS panic
enum E { A = 5, B = 9 }
fn r30(e: E, v: &[u32; 6]) -> u32 { let i = e as usize; v[i] } //~ EFFECTS panic
fn r31(v: &[u32], i: isize) -> u32 { if (i as usize) < v.len() { v[i as u8 as usize] } else { 0 } } //~ EFFECTS panic
fn r32(a: u8, b: u8) -> u8 { a * b } //~ EFFECTS panic
fn r33(a: u64) -> u32 { (a as u32) + 1 } //~ EFFECTS panic
fn r34(v: &[u32], a: usize, b: usize) -> &[u32] { if b <= v.len() { &v[a..b] } else { v } } //~ EFFECTS panic
fn r35(s: &str, n: usize) -> &str { if n <= s.len() { &s[..n] } else { s } } //~ EFFECTS panic
fn r36(v: &[u32]) -> u32 { let mut last = None; for x in v { last = Some(*x); } last.unwrap() } //~ EFFECTS panic
fn r37(v: &mut Vec<u32>) { for i in 0..v.len() { if v[i] == 0 { v.remove(i); } } } //~ EFFECTS panic
fn r38(o: &mut Option<u32>, f: impl Fn(&mut Option<u32>)) -> u32 { if o.is_some() { f(o); o.unwrap() } else { 0 } } //~ EFFECTS panic tls block
fn r39(mut n: i32) -> i32 { while n > 0 { n -= 3; } 10 / n } //~ EFFECTS panic
fn r40(n: u32) -> u32 { 1 << n } //~ EFFECTS panic
fn r41(p: *mut usize, v: &[u32]) -> u32 { unsafe { if *p < v.len() { *p = 100; v[*p] } else { 0 } } } //~ EFFECTS panic
fn r42(mut i: usize, v: &[u32]) -> u32 { let p = &raw mut i; if i < v.len() { unsafe { *p = 100; } v[i] } else { 0 } } //~ EFFECTS panic
fn r43(mut i: usize, v: &[u32]) -> u32 { let p = &mut i as *mut usize; if i < v.len() { unsafe { *p = 100; } v[i] } else { 0 } } //~ EFFECTS panic
static mut G: usize = 0;
fn r44(v: &[u32]) -> u32 { unsafe { if G < v.len() { G = 100; v[G] } else { 0 } } } //~ EFFECTS panic
fn r45(t: (usize, usize), v: &[u32]) -> u32 { let mut t = t; if t.0 < v.len() { t = (t.1, t.0); v[t.0] } else { 0 } } //~ EFFECTS panic
fn r46(a: &mut [usize], v: &[u32]) -> u32 { if a[0] < v.len() { a[0] = 9; v[a[0]] } else { 0 } } //~ EFFECTS panic
fn r47(v: &[u32], i: usize, j: usize) -> u32 { let ok = i < v.len(); let ok2 = j < v.len(); if ok { v[j] } else { 0 } } //~ EFFECTS panic
fn r48(v: &[u32], mut i: usize) -> u32 { let ok = i < v.len(); i = 77; if ok { v[i] } else { 0 } } //~ EFFECTS panic
fn r49(v: Vec<u32>, w: Vec<u32>) -> u32 { let mut x = v; if x.len() > 0 { x = w; x[0] } else { 0 } } //~ EFFECTS panic
fn r50(v: &mut Vec<u32>) -> u32 { let mut it = v.iter().enumerate(); if let Some((i, _)) = it.next() { drop(it); v.clear(); v[i] } else { 0 } } //~ EFFECTS panic
fn r51(v: &mut Vec<Vec<u32>>) -> u32 { if v.len() > 0 && v[0].len() > 0 { v[0].clear(); v[0][0] } else { 0 } } //~ EFFECTS panic
fn r52(v: &mut Vec<u32>) -> u32 { if v.len() > 0 { for _ in 0..3 { v.pop(); } v[0] } else { 0 } } //~ EFFECTS panic
fn r53(v: &mut Vec<u32>) -> u32 { if v.len() > 0 { v.drain(..); v[0] } else { 0 } } //~ EFFECTS panic
fn r54(v: &mut Vec<u32>) -> u32 { if v.len() > 0 { v.retain(|x| *x > 3); v[0] } else { 0 } } //~ EFFECTS panic
fn r55(v: &mut Box<Vec<u32>>) -> u32 { if v.len() > 0 { v.clear(); v[0] } else { 0 } } //~ EFFECTS panic
fn r56(v: std::sync::Arc<std::sync::Mutex<Vec<u32>>>) -> u32 { if v.lock().unwrap().len() > 0 { v.lock().unwrap()[0] } else { 0 } } //~ EFFECTS panic block
struct W<'a> { v: &'a mut Vec<u32> }
fn r57(v: &mut Vec<u32>) -> u32 { if v.len() > 0 { let w = W { v }; w.v.clear(); v[0] } else { 0 } } //~ EFFECTS panic
fn r58(w: W) -> u32 { if w.v.len() > 0 { clear(w.v); w.v[0] } else { 0 } } //~ EFFECTS panic
fn r59(w: &mut W) -> u32 { if w.v.len() > 0 { wc(w); w.v[0] } else { 0 } } //~ EFFECTS panic
fn wc(w: &mut W) { w.v.clear() } //~ EFFECTS none
fn r60(i: i32) -> i32 { if i > -5 { i.abs() + i } else { 0 } } //~ EFFECTS panic
fn r61(a: i8) -> i8 { -a } //~ EFFECTS panic
fn r62(v: &mut Vec<u32>) -> u32 { let s = v.as_mut_slice(); let n = s.len(); v.clear(); if n > 0 { v[n-1] } else { 0 } } //~ EFFECTS panic
fn r63(v: &[u32]) -> u32 { let mut s = v; let mut t = 0; loop { t ^= s[0]; s = &s[1..]; } } //~ EFFECTS panic
fn r64(x: &mut (Vec<u32>, usize)) -> u32 { let (a, b) = x; if *b < a.len() { *b += 1; a[*b] } else { 0 } } //~ EFFECTS panic
fn main() {}
fn inc2(x: &mut &mut usize) { **x = 100 } //~ EFFECTS none
fn r65(mut i: usize, v: &[u32]) -> u32 { if i < v.len() { { let mut r = &mut i; inc2(&mut r); } v[i] } else { 0 } } //~ EFFECTS panic
struct Guard<'a>(&'a mut usize);
impl Drop for Guard<'_> { fn drop(&mut self) { *self.0 = 100 } } //~ EFFECTS none
fn r66(mut i: usize, v: &[u32]) -> u32 { if i < v.len() { { let g = Guard(&mut i); } v[i] } else { 0 } } //~ EFFECTS panic
fn r67(mut i: usize, v: &[u32]) -> u32 { if i < v.len() { let mut it = std::iter::once(&mut i); *it.next().unwrap() = 50; v[i] } else { 0 } } //~ EFFECTS panic
fn r68(mut i: usize, mut j: usize, v: &[u32]) -> u32 { if i < v.len() && j < v.len() { let (a, b) = (&mut i, &mut j); std::mem::swap(a, b); *a += 1; v[i] } else { 0 } } //~ EFFECTS panic
fn r69(mut t: (usize, usize), v: &[u32]) -> u32 { if t.0 < v.len() { let (ref mut a, _) = t; *a = 99; v[t.0] } else { 0 } } //~ EFFECTS panic
fn r70(o: &mut Option<u32>) -> u32 { if o.is_some() { let r = &mut *o; match r { Some(_) => { *r = None; } None => {} } o.unwrap() } else { 0 } } //~ EFFECTS panic
fn r71(mut o: Option<usize>, v: &[u32]) -> u32 { if let Some(i) = &mut o { if *i < v.len() { *i += 5; return v[*i]; } } 0 } //~ EFFECTS panic
fn r72(mut x: [usize; 2], v: &[u32]) -> u32 { let k = x[0]; if k < v.len() { x[0] = 9; let k = x[0]; v[k] } else { 0 } } //~ EFFECTS panic
fn r73(v: &mut Vec<u32>) -> u32 { for i in 0..v.len() { v.truncate(1); let _ = v[i]; } 0 } //~ EFFECTS panic
fn r74(v: &mut Vec<u32>) -> u32 { let n = v.len(); let mut t = 0; for i in 0..n { t ^= v[i]; if t == 3 { v.pop(); } } t } //~ EFFECTS panic
fn r75(b: &mut Box<usize>, v: &[u32]) -> u32 { if **b < v.len() { **b = 9; v[**b] } else { 0 } } //~ EFFECTS panic
fn r76(n: u32) -> u32 { let mut d = 5; for i in 0..n { d = i; } 10 / d } //~ EFFECTS panic
fn r77(a: i64) -> i64 { (a % 10) / (a & 1) } //~ EFFECTS panic
fn r78(a: i32) -> u32 { 100 / (a as u32) } //~ EFFECTS panic
fn r79(a: u32) -> u8 { let b = a as u8; 255 / b } //~ EFFECTS panic
fn r80(v: &[u32], n: u8) -> u32 { if (n as usize) < v.len() { v[n.wrapping_add(1) as usize] } else { 0 } } //~ EFFECTS panic
fn r81(x: f64, v: &[u32; 4]) -> u32 { v[x as usize] } //~ EFFECTS panic
fn r66(mut v: Vec<u32>, n: usize) -> usize { v.truncate(n); if v.len() > 3 { n - 3 } else { 0 } } //~ EFFECTS panic
