// Iterators over what memory holds, and those that are not.
#![allow(unused)]
use std::collections::*;
use std::cell::{Cell, RefCell};
fn c1(v: &[u32]) -> Vec<u32> { v.iter().map(|x| x ^ 1).collect() } //~ EFFECTS none
fn c2(v: &[u32]) -> Vec<u32> { v.iter().map(|x| x + 1).collect() } //~ EFFECTS panic
fn c3(n: usize) -> Vec<u32> { (0..n).map(|x| 1).collect() } //~ EFFECTS panic
fn c4(n: u32) -> Vec<u32> { (0..n).map(|x| 1).collect() } //~ EFFECTS none
fn c5(v: &[()]) -> Vec<u32> { v.iter().map(|x| 1).collect() } //~ EFFECTS panic
fn c6(v: Vec<u8>) -> Vec<[u8; 1 << 40]> { v.iter().map(|x| loop {}).collect() } //~ EFFECTS panic
fn c7(v: Vec<String>) -> HashMap<String, u32> { v.into_iter().map(|x| (x, 1)).collect() } //~ EFFECTS none
fn c8(v: Vec<u32>) -> BTreeSet<u32> { v.into_iter().rev().collect() } //~ EFFECTS none
fn c9(s: &str) -> String { s.chars().rev().collect() } //~ EFFECTS none
fn c10(s: &str) -> Vec<&str> { s.split(',').map(str::trim).collect() } //~ EFFECTS none
fn c11(s: &str) -> Result<Vec<u32>, std::num::ParseIntError> { s.split(',').map(|x| x.parse()).collect() } //~ EFFECTS none
fn c12(s: &str) -> usize { s.chars().count() } //~ EFFECTS none
fn c13(v: &[u32]) -> Option<usize> { v.iter().position(|x| *x == 3) } //~ EFFECTS none
fn c14(v: &[u32]) -> u32 { match v.iter().position(|x| *x == 3) { Some(i) => v[i], None => 0 } } //~ EFFECTS none
fn c15<I: Iterator<Item = u32>>(v: I) -> Vec<u32> { v.collect() } //~ EFFECTS block panic tls
struct Inf(u32); impl Iterator for Inf { type Item = u32; fn next(&mut self) -> Option<u32> { Some(self.0) } }
fn c16() -> Vec<u32> { Inf(1).collect() } //~ EFFECTS panic
fn c17() -> usize { Inf(1).count() } //~ EFFECTS panic
fn c18(i: Box<Inf>) -> usize { i.count() } //~ EFFECTS panic
fn c19(i: &mut Inf) -> usize { i.count() } //~ EFFECTS panic
fn c20(i: Inf, v: &[u32]) -> usize { i.zip(v).count() } //~ EFFECTS none
fn c21(i: Inf, v: &[u32]) -> usize { v.iter().copied().chain(i).count() } //~ EFFECTS panic
fn c22(v: &mut Vec<u32>, w: &[u32]) { v.extend(w.iter().copied()); v.extend(w); } //~ EFFECTS none
fn c23(v: &[u32]) -> u32 { v.iter().copied().reduce(|a, b| a.max(b)).unwrap_or(0) } //~ EFFECTS none
fn c24(v: &[u32]) -> u32 { v.iter().enumerate().map(|(i, x)| *x).fold(0, |a, b| a ^ b) } //~ EFFECTS none
fn c25(r: std::sync::mpsc::Receiver<u32>) -> Vec<u32> { r.try_iter().collect() } //~ EFFECTS panic
fn c26(v: &[u32]) -> Vec<(usize, u32)> { v.iter().copied().enumerate().skip(1).collect() } //~ EFFECTS none
fn c27(v: HashMap<u32, ()>) -> Vec<u32> { v.into_keys().collect() } //~ EFFECTS none
fn c28(v: &[u32]) -> Vec<Vec<u32>> { v.chunks(4).map(|c| c.to_vec()).collect() } //~ EFFECTS none
fn c29(v: Option<u32>) -> Vec<u32> { v.into_iter().collect() } //~ EFFECTS none
fn c30(v: &[u32]) -> Vec<u32> { let mut w = v.to_vec(); w.sort(); w.dedup(); w } //~ EFFECTS none
thread_local! { static A: Cell<u32> = const { Cell::new(1) }; static B: RefCell<u32> = const { RefCell::new(1) }; static C: RefCell<String> = RefCell::new(String::new()); static D: Cell<u32> = Cell::new(pan()); }
fn pan() -> u32 { panic!() } //~ EFFECTS panic
fn t1() -> u32 { A.get() } //~ EFFECTS none
fn t2() -> u32 { A.with(|a| a.replace(2)) } //~ EFFECTS none
fn t3() -> u32 { B.with_borrow(|b| *b) } //~ EFFECTS panic
fn t4() -> u32 { B.with(|b| 3) } //~ EFFECTS none
fn t5() -> u32 { B.take() } //~ EFFECTS panic
fn t6() -> u32 { C.with(|b| 3) } //~ EFFECTS panic
fn t7() -> u32 { D.get() } //~ EFFECTS panic
