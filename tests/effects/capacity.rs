// Orderings of atomics, capacities, patterns of ranges.
#![allow(unused)]
use std::sync::atomic::*;
fn a1(x: &AtomicU32) -> u32 { x.load(Ordering::Relaxed) } //~ EFFECTS none
fn a2(x: &AtomicU32) -> u32 { x.load(Ordering::Release) } //~ EFFECTS panic
fn a3(x: &AtomicU32) { x.store(1, Ordering::Release) } //~ EFFECTS none
fn a4(x: &AtomicU32) { x.store(1, Ordering::Acquire) } //~ EFFECTS panic
fn a5(x: &AtomicU32) { x.compare_exchange(1, 2, Ordering::AcqRel, Ordering::Acquire); } //~ EFFECTS none
fn a6(x: &AtomicU32) { x.compare_exchange(1, 2, Ordering::AcqRel, Ordering::AcqRel); } //~ EFFECTS panic
fn a7(x: &AtomicU32) -> u32 { x.fetch_add(1, Ordering::AcqRel) } //~ EFFECTS none
fn a8(x: &AtomicU32, o: Ordering) -> u32 { x.load(o) } //~ EFFECTS panic
fn g1(v: &mut Vec<u32>) { v.push(1) } //~ EFFECTS none
fn g2(v: &mut Vec<()>) { v.push(()) } //~ EFFECTS panic
fn g3<T>(v: &mut Vec<T>, t: T) { v.push(t) } //~ EFFECTS panic
fn g4(v: &mut Vec<()>) { if v.len() > 3 { v.insert(1, ()) } } //~ EFFECTS panic
fn g5(v: &mut Vec<u32>) { if v.len() > 3 { v.insert(1, 3) } } //~ EFFECTS none
fn g6(n: usize) -> Vec<u32> { Vec::with_capacity(n) } //~ EFFECTS panic
fn g7(n: u8) -> Vec<u32> { Vec::with_capacity(n as usize) } //~ EFFECTS none
fn g8(n: u16) -> Vec<u32> { vec![3; usize::from(n)] } //~ EFFECTS none
fn g9(n: u16) -> Vec<[u64; 1 << 50]> { Vec::with_capacity(n as usize) } //~ EFFECTS panic
fn g10(n: u32) -> String { n.to_string() + "a" } //~ EFFECTS none
struct W; impl std::fmt::Display for W { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { Err(std::fmt::Error) } }
fn g11(w: W) -> String { w.to_string() } //~ EFFECTS panic
fn g12(a: &u8, b: &u8) -> u8 { a + b } //~ EFFECTS panic
fn g13(a: &mut u8, b: &u8) { *a += b } //~ EFFECTS panic
fn g14(a: &mut String, b: &str) { *a += b; a.push_str(b); a.push('a') } //~ EFFECTS none
fn g15(v: &mut Vec<W2>, w: &[W2]) { v.extend_from_slice(w) } //~ EFFECTS panic
struct W2(u32); impl Clone for W2 { fn clone(&self) -> W2 { panic!() } }
fn g16(v: &mut Vec<u8>, w: &[u8]) { v.extend_from_slice(w) } //~ EFFECTS none
fn r1(x: u32) -> u32 { match x { 1..=9 => 10 / x, _ => 0 } } //~ EFFECTS none
fn r2(x: u32) -> u32 { match x { 0..=9 => 10 / x, _ => 0 } } //~ EFFECTS panic
fn r3(x: i32) -> i32 { match x { ..0 => -(x + 1), 1.. => x - 1, _ => 7 } } //~ EFFECTS none
fn r4(x: char) -> u32 { match x { 'a'..='z' => x as u32 - 97, _ => 0 } } //~ EFFECTS none
fn r5(x: char) -> u32 { match x { 'A'..='z' => x as u32 - 97, _ => 0 } } //~ EFFECTS panic
fn r6(x: u8) -> u8 { match x { b'0'..=b'9' => x - b'0', b'a'..=b'f' => x - b'a' + 10, _ => 255 } } //~ EFFECTS none
fn r7(x: i8) -> i8 { match x { -5..5 => x * 20, _ => 0 } } //~ EFFECTS none
fn r8(x: i8) -> i8 { match x { -5..=7 => x * 20, _ => 0 } } //~ EFFECTS panic
const LO: u8 = 3;
fn r9(x: u8) -> u8 { match x { LO..=9 => x - 3, _ => 0 } } //~ EFFECTS panic
