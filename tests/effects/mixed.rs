// One function for each way to do something without a call that is written.
#![allow(unused)]
use std::cell::{Cell, RefCell, OnceCell};
use std::collections::{HashMap, BTreeMap, VecDeque, BTreeSet, HashSet};
use std::rc::Rc;
use std::sync::{Arc, Mutex, Once, OnceLock, LazyLock, RwLock, mpsc};
use std::fmt;
use std::ops::*;
thread_local! { static T: Cell<u32> = const { Cell::new(0) }; static R: RefCell<Vec<Rc<u32>>> = RefCell::new(Vec::new()); }
fn tl() -> u32 { T.get() } //~ EFFECTS none
fn tl_rc() -> Option<Rc<u32>> { R.with_borrow(|v| v.first().cloned()) } //~ EFFECTS panic tls
fn pa() { panic!("x") } //~ EFFECTS panic
// implicit calls
struct D; impl Drop for D { fn drop(&mut self) { pa() } } 
fn d1() { let _d = D; } //~ EFFECTS panic
fn d2(d: D) -> D { d } //~ EFFECTS none
fn d3(d: D) { std::mem::forget(d) } //~ EFFECTS none
fn d4(v: Vec<D>) -> usize { v.len() } //~ EFFECTS panic
fn d5(mut a: D, b: D) -> D { a = b; a } //~ EFFECTS panic
fn d6(o: Option<D>) -> Result<u32, D> { match o { Some(d) => Err(d), None => Ok(1) } } //~ EFFECTS none
fn d7(x: (D, u32)) -> D { x.0 } //~ EFFECTS none
fn d8(x: (D, D)) -> D { x.0 } //~ EFFECTS panic
fn d9() -> Box<dyn Send> { Box::new(D) } //~ EFFECTS none
fn d10(b: Rc<D>) { } //~ EFFECTS panic
fn d11(b: &Rc<D>) -> Rc<D> { b.clone() } //~ EFFECTS none
fn d12(x: std::mem::ManuallyDrop<D>) {} //~ EFFECTS none
struct W(u32);
impl Deref for W { type Target = u32; fn deref(&self) -> &u32 { if self.0 == 0 { panic!() } &self.0 } }
fn i1(w: &W) -> u32 { **w } //~ EFFECTS panic
fn i2(w: &W) -> u32 { w.count_ones() } //~ EFFECTS panic
impl Add for W { type Output = W; fn add(self, o: W) -> W { W(self.0.wrapping_add(o.0)) } }
fn i3(a: W, b: W) -> W { a + b } //~ EFFECTS none
impl Neg for W { type Output = u32; fn neg(self) -> u32 { panic!() } }
fn i4(a: W) -> u32 { -a } //~ EFFECTS panic
impl AddAssign<u32> for W { fn add_assign(&mut self, o: u32) { self.0 += o } }
fn i5(a: &mut W) { *a += 1 } //~ EFFECTS panic
impl PartialEq for W { fn eq(&self, o: &W) -> bool { T.get() == o.0 } }
fn i6(a: &W, b: &W) -> bool { a == b } //~ EFFECTS none
impl Index<&str> for W { type Output = u32; fn index(&self, k: &str) -> &u32 { &self.0 } }
fn i7(w: &W) -> u32 { w["a"] } //~ EFFECTS none
struct It(u32);
impl Iterator for It { type Item = u32; fn next(&mut self) -> Option<u32> { self.0 += 1; Some(self.0) } }
fn i8_() { for _ in It(0) {} } //~ EFFECTS panic
fn i9() -> Option<u32> { It(0).map(|x| x / 2).find(|x| *x > 3) } //~ EFFECTS panic
struct E; impl From<std::num::ParseIntError> for E { fn from(_: std::num::ParseIntError) -> E { panic!() } }
fn i10(s: &str) -> Result<u32, E> { Ok(s.parse::<u32>()?) } //~ EFFECTS panic
impl fmt::Display for W { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{}", tl()) } }
fn i11(w: &W) -> String { format!("{w}") } //~ EFFECTS none
fn i12(w: &W) -> String { w.to_string() } //~ EFFECTS panic
impl fmt::Debug for W { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("W") } }
fn i13(w: &W, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("x").field(w).finish() } //~ EFFECTS none
// higher-order
fn h1(o: Option<u32>) -> Option<u32> { o.map(|x| x.wrapping_add(1)) } //~ EFFECTS none
fn h2(o: Option<u32>) -> Option<u32> { o.map(|x| x + 1) } //~ EFFECTS panic
fn h3(v: &mut Vec<u32>) { v.sort_by(|a, b| b.cmp(a)) } //~ EFFECTS panic
fn h4(v: &mut Vec<u32>) { v.retain(|a| *a > 1) } //~ EFFECTS none
fn h5(m: &mut HashMap<u32, u32>) -> &mut u32 { m.entry(1).or_insert_with(|| 3) } //~ EFFECTS none
fn h6(m: &mut BTreeMap<u32, u32>) -> &mut u32 { m.entry(1).or_insert_with(|| panic!()) } //~ EFFECTS panic
fn h7() -> u32 { std::panic::catch_unwind(|| { pa(); 3 }).unwrap_or(2) } //~ EFFECTS block panic
fn h8() { std::thread::spawn(|| tl_rc()); } //~ EFFECTS panic
fn h9(o: &Once) { o.call_once(|| ()) } //~ EFFECTS block panic
fn h10(c: &OnceCell<u32>) -> u32 { *c.get_or_init(|| 3) } //~ EFFECTS panic
fn h11(v: &[u32]) -> Vec<u32> { v.iter().map(|x| x ^ 1).collect() } //~ EFFECTS none
fn h12(v: &[u32]) -> u32 { v.iter().fold(0, |a, b| a ^ b) } //~ EFFECTS none
fn h13(v: &[u32]) -> u32 { v.iter().sum() } //~ EFFECTS panic
fn h14(v: &[u32]) -> bool { v.iter().any(|x| *x == 3) } //~ EFFECTS none
fn h15(v: &[u32]) -> Option<&u32> { v.iter().max() } //~ EFFECTS none
fn h16(v: &[W]) -> bool { v.iter().any(|x| **x == 3) } //~ EFFECTS panic
fn h17<F: Fn() -> u32>(f: F) -> u32 { f() } //~ EFFECTS block panic tls
fn h18() -> u32 { h17(|| 3) } //~ EFFECTS none
fn h19(f: impl FnOnce() !panic + !tls + !block -> u32) -> u32 { f() } //~ EFFECTS none
fn h20(m: &Mutex<u32>) -> u32 { match m.lock() { Ok(g) => *g, Err(e) => *e.into_inner() } } //~ EFFECTS block panic
fn h21(f: fn(u32) !tls + !panic + !block -> u32) -> u32 { f(1) } //~ EFFECTS none
fn h22(f: &dyn Fn(u32) -> u32) -> u32 { f(1) } //~ EFFECTS block panic tls
// dyn, upcasts
trait A { fn a(&self) -> u32; } trait B: A { fn b(&self) -> u32 { self.a() } }
struct S; impl A for S { fn a(&self) -> u32 { pa(); 1 } } impl B for S {}
fn u1(b: &dyn B) -> &dyn A { b } //~ EFFECTS none
fn u2(s: &S) -> u32 { let b: &dyn B = s; b.b() } //~ EFFECTS panic
fn u3() -> u32 { S.b() } //~ EFFECTS panic
fn u4<X: B>(x: X) -> u32 { x.b() } //~ EFFECTS block panic tls
// identity
fn id1() -> std::thread::ThreadId { std::thread::current().id() } //~ EFFECTS none
fn id2() -> bool { std::thread::panicking() } //~ EFFECTS none
// blocks
fn b1() { std::thread::sleep(std::time::Duration::ZERO) } //~ EFFECTS block panic
fn b2(r: &mpsc::Receiver<u32>) -> Option<u32> { r.try_recv().ok() } //~ EFFECTS none
fn b3(r: &mpsc::Receiver<u32>) -> Option<u32> { r.recv().ok() } //~ EFFECTS block
fn b4(r: mpsc::Receiver<u32>) { for _ in r {} } //~ EFFECTS block
fn b5(h: std::thread::JoinHandle<u32>) -> Option<u32> { h.join().ok() } //~ EFFECTS block panic
fn b6() -> Option<String> { std::fs::read_to_string("x").ok() } //~ EFFECTS block panic
fn b7(m: &Mutex<u32>) -> Option<u32> { m.try_lock().ok().map(|g| *g) } //~ EFFECTS none
fn b8(r: &RwLock<u32>) -> bool { r.try_read().is_ok() } //~ EFFECTS none
static L: LazyLock<u32> = LazyLock::new(|| 3);
fn b9() -> u32 { *L } //~ EFFECTS block panic
fn b10() { println!("x") } //~ EFFECTS block panic
// await & cancellation
async fn y() {}
async fn z(d: D) { y().await; std::mem::forget(d) }
fn z1(d: D) { drop(z(d)) } //~ EFFECTS panic
// unreachable
fn n1() -> u32 { if false { panic!() } 1 } //~ EFFECTS none
fn n2(x: u8) -> u32 { if x as u32 > 255 { panic!() } 1 } //~ EFFECTS none
fn n3(x: Option<u32>) -> u32 { if x.is_none() { return 0 } x.unwrap() } //~ EFFECTS none
fn n4(x: Result<u32, u8>) -> u32 { match x { Ok(v) => v, Err(_) => unreachable!() } } //~ EFFECTS panic
fn n5(n: std::num::NonZeroU32) -> u32 { 10 / n.get() } //~ EFFECTS none
fn n6(n: std::num::NonZeroU32) -> u32 { 10 / n } //~ EFFECTS none
fn n7(x: u32) -> u32 { match x { 0 => 0, n => 10 / n } } //~ EFFECTS none
fn n8(x: u32) -> u32 { match x { 1..=9 => 10 / x, _ => 0 } } //~ EFFECTS none
fn n9(x: i32) -> i32 { x.abs() } //~ EFFECTS panic
fn n10(x: &[u8; 4], i: u8) -> u8 { x[(i & 3) as usize] } //~ EFFECTS none
fn n11(x: &[u8]) -> u8 { if let [a, b, ..] = x { a ^ b } else { 0 } } //~ EFFECTS none
fn n12(x: &[u8]) -> Option<u8> { let (a, b) = x.split_first()?; Some(a ^ b.first()?) } //~ EFFECTS none
fn n13(x: u32) -> u32 { assert!(x > 0); 10 / x } //~ EFFECTS panic
fn n14(x: u32) -> u32 { debug_assert!(x > 0); 1 } //~ EFFECTS panic
fn n15(s: &str) -> &str { s.trim().strip_prefix("a").unwrap_or(s) } //~ EFFECTS none
fn n16(s: &str) -> &str { &s[1..] } //~ EFFECTS panic
fn n17(x: u32) -> u32 { x.checked_add(1).expect("fits") } //~ EFFECTS panic
fn n18(a: &[u8], b: &[u8]) -> u8 { let n = a.len().min(b.len()); let mut t = 0; for i in 0..n { t ^= a[i] ^ b[i]; } t } //~ EFFECTS none
fn n19(a: &mut [u8]) { let n = a.len(); for i in 1..n { a[i - 1] = a[i]; } } //~ EFFECTS none
fn n20(a: &[u8]) -> u8 { let mut i = 0; let mut t = 0; while i + 1 < a.len() { t ^= a[i] ^ a[i + 1]; i += 2; } t } //~ EFFECTS none
fn n21(v: Vec<u32>) -> u32 { if v.is_empty() { 0 } else { v[0] } } //~ EFFECTS none
fn n22(v: &VecDeque<u32>) -> u32 { if v.len() > 2 { v[1] } else { 0 } } //~ EFFECTS none
fn n23(x: char) -> u32 { x.to_digit(10).unwrap_or(0) } //~ EFFECTS none
fn n24(x: u64, y: u64) -> u64 { x.saturating_sub(y) / (y | 1) } //~ EFFECTS none
fn n25(x: usize) -> usize { (x + 1).next_power_of_two() } //~ EFFECTS panic
fn n26() -> u32 { const N: u32 = 4; 16 / N } //~ EFFECTS none
fn n27(x: u32) -> Vec<u32> { vec![x; 4] } //~ EFFECTS none
fn n28(x: u32) -> String { let mut s = String::new(); s.push('a'); s } //~ EFFECTS none
fn n29() -> Box<u32> { Box::new(3) } //~ EFFECTS none
fn n30(x: &RefCell<u32>) -> u32 { x.try_borrow().map_or(0, |b| *b) } //~ EFFECTS none
fn n31(x: &RefCell<u32>) -> u32 { *x.borrow() } //~ EFFECTS panic
fn n32(x: &Cell<u32>) -> u32 { x.replace(3) } //~ EFFECTS none
fn n33(x: Rc<u32>) -> Option<u32> { Rc::try_unwrap(x).ok() } //~ EFFECTS none
fn n34(x: f64) -> f64 { x / 0.0 % 3.0 } //~ EFFECTS none
fn n35(x: &str) -> Option<u32> { x.parse().ok() } //~ EFFECTS none
fn n36(x: Vec<u32>) -> Vec<u32> { x.into_iter().rev().collect() } //~ EFFECTS none
fn n37(x: bool) -> u32 { [1, 2][x as usize] } //~ EFFECTS none
fn n38(x: std::cmp::Ordering) -> u32 { [1, 2, 3][(x as i8 + 1) as usize] } //~ EFFECTS panic
fn n39() -> u32 { std::process::abort() } //~ EFFECTS none
fn n40(x: u32) -> u32 { std::hint::black_box(x) } //~ EFFECTS none
