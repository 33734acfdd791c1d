// What counts the items of an iterator over memory is no more than they are.
#![allow(unused)]
use std::collections::*;
fn c1(v: &[u8]) -> usize { let mut n = 0; for x in v { if *x > 1 { n += 1 } } n } //~ EFFECTS none
fn c2(v: &[u8]) -> usize { let mut n = 0; for _ in v { n += 1; } n } //~ EFFECTS none
fn c3(v: &[u8]) -> u32 { let mut n = 0; for _ in v { n += 1; } n } //~ EFFECTS panic
fn c4(v: &[u8]) -> u64 { let mut n = 0; for _ in v.iter() { n += 1; } n } //~ EFFECTS none
fn c5(v: &[u8]) -> usize { let mut n = 0; for _ in v { n += 1; n += 1; } n } //~ EFFECTS panic
fn c6(v: &[Vec<u8>]) -> usize { let mut n = 0; for w in v { for _ in w { n += 1; } } n } //~ EFFECTS panic
fn c7(v: &[u8], w: &[u8]) -> usize { let mut n = 0; for _ in v { n += 1; } for _ in w { n += 1; } n } //~ EFFECTS panic
fn c8(v: &[()]) -> usize { let mut n = 0; for _ in v { n += 1; } n } //~ EFFECTS panic
fn c9(s: &str) -> usize { let mut n = 0; for c in s.chars() { if c == 'a' { n = n + 1; } } n } //~ EFFECTS panic
fn c10(v: Vec<String>) -> usize { let mut n = 0; for s in v { match s.len() { 0 => continue, 1 => n += 1, _ => break } } n } //~ EFFECTS none
fn c11(v: &HashMap<u8, u8>) -> (usize, usize) { let mut n = 0; let mut m = 0; for (k, v) in v { if k > v { n += 1 } else { m += 1 } } (n, m) } //~ EFFECTS none
fn c12(v: &[u8]) -> usize { let mut n = 0; let mut it = v.iter(); while let Some(_) = it.next() { n += 1; } n } //~ EFFECTS none
fn c13(v: &[u8]) -> usize { let mut n = 0; let mut it = v.iter(); loop { it.next(); n += 1; if n == 0 { return n } } } //~ EFFECTS panic
fn c14(v: &[u8], k: usize) -> usize { let mut n = k; for _ in v { n += 1; } n } //~ EFFECTS panic
fn c15(v: &[u8], k: u32) -> usize { let mut n = k as usize; for _ in v { n += 1; } n } //~ EFFECTS none
fn c16(v: &[u8]) -> usize { let mut n = 0; loop { for _ in v { n += 1; } if n > 1 { return n } } } //~ EFFECTS none
fn c17(v: &[u8]) -> isize { let mut n = 0isize; for x in v.iter().rev().skip(1) { n += 1; } n } //~ EFFECTS none
fn c18(v: &[u8]) -> usize { let mut n = 0; let mut it = v.iter(); for _ in it.by_ref() { n += 1; } let mut jt = v.iter(); for _ in jt { n += 1; } n } //~ EFFECTS panic
fn c19(v: &[u8]) -> isize { let mut n = 1isize; for x in v { n += 1; } n } //~ EFFECTS panic
fn c20(v: &[u8]) -> usize { let mut n = 0; let mut it = v.iter(); while let Some(_) = it.next() { n += 1; it = v.iter(); } n } //~ EFFECTS panic
fn c21(v: &[u8]) -> usize { let mut n = 0; let mut it = v.iter(); while it.next().is_some() { n += 1; } n } //~ EFFECTS none
fn c22(v: &[u8]) -> u8 { let mut n = 0; for _ in 0..3u8 { n += 1; } n } //~ EFFECTS panic
fn c23(v: &[u8]) -> usize { let mut n = 0; let mut it = v.iter(); let a = it.next(); if a.is_none() { for _ in it { n += 1 } } n } //~ EFFECTS none
fn c24(v: &[u8; 4]) -> usize { let mut n = 0; for x in v { n += 1 } v[n] as usize } //~ EFFECTS panic
fn c25(v: &[u8]) -> usize { let mut n: usize = 5; for x in v { if n > 0 { n -= 1 } else { n += 1 } } n } //~ EFFECTS none
fn c26(v: std::ops::Range<u64>) -> u64 { let mut n = 0; for x in v { n += 1 } n } //~ EFFECTS panic
fn c27(v: &mut dyn Iterator<Item = u8>) -> usize { let mut n = 0; for x in v { n += 1 } n } //~ EFFECTS panic block tls
fn c28(v: &[u8]) -> usize { let mut n = 0; let mut it = v.iter(); while let Some(_) = it.next() { n += 1; let k = &mut it; *k = v.iter(); } n } //~ EFFECTS panic
fn c29(v: &[u8]) -> usize { let mut n = 0; let mut it = v.iter(); let mut jt = v.iter(); while let Some(_) = it.next() { n += 1; std::mem::swap(&mut it, &mut jt); jt = v.iter(); } n } //~ EFFECTS panic
fn c30(v: &[u8]) -> usize { let mut n = 0; loop { for _ in v { n += 1; } if n > 9 && v.is_empty() { return n } } } //~ EFFECTS panic
fn c31(v: &[u8], w: &mut std::slice::Iter<u8>) -> usize { let mut n = 0; let mut it = v.iter(); loop { match it.next() { Some(_) => n += 1, None => { it = w.clone(); } } } } //~ EFFECTS panic
// Sums of floats do not overflow; what fills two containers with the items of one iterator counts what memory holds.
fn s1(v: &[f32]) -> f32 { v.iter().sum() } //~ EFFECTS none
fn s2(v: &[f64]) -> f64 { v.iter().map(|x| x * 2.0).product() } //~ EFFECTS none
fn s3(v: &[u8]) -> u8 { v.iter().sum() } //~ EFFECTS panic
fn s4(v: &[u8]) -> Option<u8> { v.iter().map(|x| x.checked_add(1)).sum() } //~ EFFECTS panic
fn s5(v: Vec<Option<f32>>) -> Option<f32> { v.into_iter().sum() } //~ EFFECTS none
fn s6(v: &[f32]) -> f32 { v.iter().map(|x| if *x > 1.0 { panic!() } else { 0.5f32 }).sum() } //~ EFFECTS panic
struct My; impl std::iter::Sum<u8> for My { fn sum<I: Iterator<Item = u8>>(i: I) -> My { panic!() } }
fn s7(v: Vec<u8>) -> My { v.into_iter().sum() } //~ EFFECTS panic
fn s8(v: &[u8]) -> (Vec<u8>, Vec<u8>) { v.iter().partition(|p| **p < 3) } //~ EFFECTS none
fn s9(v: &[u8]) -> (Vec<u8>, Vec<usize>) { v.iter().map(|x| (*x, 1)).unzip() } //~ EFFECTS none
fn s10(n: usize) -> (Vec<usize>, Vec<usize>) { (0..n).partition(|x| *x > 3) } //~ EFFECTS panic
// What of a container is there says how long it is; what was asserted is so.
fn l1(v: &[u8]) -> u8 { let Some(&l) = v.last() else { return 0 }; l ^ v[v.len() - 1] } //~ EFFECTS none
fn l2(v: &[u8], i: usize) -> u8 { if let Some(x) = v.get(i) { v[i] ^ x } else { 0 } } //~ EFFECTS none
fn l3(v: &[u8], i: usize) -> &[u8] { if v.get(i).is_none() { return v } &v[i + 1..] } //~ EFFECTS none
fn l4(v: &mut Vec<u8>) -> u8 { let o = v.first().copied(); v.clear(); if o.is_some() { v[0] } else { 0 } } //~ EFFECTS panic
fn l5(v: &mut Vec<u8>, i: usize) -> u8 { let o = v.get(i).copied(); v.pop(); if o.is_some() { v[i] } else { 0 } } //~ EFFECTS panic
fn l6(v: &[u8], i: usize) -> u8 { let mut i = i; let o = v.get(i); i += 1; if let Some(_) = o { v[i] } else { 0 } } //~ EFFECTS panic
fn l7(v: &[u8], w: &[u8], i: usize) -> u8 { if v.get(i).is_some() { w[i] } else { 0 } } //~ EFFECTS panic
fn l8(v: &[u8], i: usize) -> u8 { match v.get(i) { Some(_) => 0, None => v[i] } } //~ EFFECTS panic
fn l9(v: &[u8]) -> u8 { match v.first() { None => v[0], Some(_) => 0 } } //~ EFFECTS panic
fn l10(mut v: &[u8]) -> u8 { let o = v.first(); v = &[]; match o { None => 0, Some(_) => v[0] } } //~ EFFECTS panic
fn q1() -> usize { let s = 5; assert_eq!(s, 5); assert_ne!(s, 6); s } //~ EFFECTS none
fn q2(s: &[u8]) -> u8 { if s.len() == 5 { assert_eq!(s.len(), 5, "five"); } 1 } //~ EFFECTS none
fn q3(s: usize) { assert_eq!(s, 5) } //~ EFFECTS panic
fn q4(s: &[u8; 6], n: usize) -> u8 { if n != 5 { return 0 } debug_assert_eq!(n, 5); s[n] } //~ EFFECTS none
fn q5() -> u32 { let mut l = &5u32; let z = 0; if *l == 5 { l = &z; } 1 / *l } //~ EFFECTS panic
