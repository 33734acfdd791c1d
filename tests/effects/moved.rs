// Values that are moved, dropped and overwritten by the methods of std.
#![allow(unused)]
use std::collections::*; use std::cell::*; use std::rc::*; use std::sync::*; use std::fmt; use std::ops::*;
struct K(u8); impl Drop for K { fn drop(&mut self) { panic!() } } //~ EFFECTS panic
fn a1(v: &[u8], d: K) -> Result<usize, usize> { v.binary_search_by(move |x| { let _ = &d; x.cmp(&1) }) } //~ EFFECTS panic
fn a2(v: &[u8], d: K) -> usize { v.partition_point(move |x| { let _ = &d; *x > 1 }) } //~ EFFECTS panic
fn a3(v: &mut Vec<u8>, d: K) -> Option<u8> { v.pop_if(move |x| { let _ = &d; *x > 1 }) } //~ EFFECTS panic
fn a4(v: &Option<u8>, d: K) -> bool { v.is_some_and(move |x| { let _ = &d; x > 1 }) } //~ EFFECTS panic
fn a5(v: &[u8], d: K) -> Option<u8> { v.iter().copied().find(move |x| { let _ = &d; *x > 1 }) } //~ EFFECTS panic
fn a6(v: &[u8], d: K) -> usize { v.split(move |x| { let _ = &d; *x > 1 }).size_hint().0 } //~ EFFECTS panic
fn a7(o: Option<u8>, d: K) -> Option<u8> { o.and_then(move |x| { let _ = &d; Some(x) }) } //~ EFFECTS panic
fn a8(o: Option<u8>, d: K) -> u8 { o.unwrap_or_else(move || { let _ = &d; 1 }) } //~ EFFECTS panic
fn a9(c: &OnceCell<u8>, d: K) -> &u8 { c.get_or_init(move || { let _ = &d; 1 }) } //~ EFFECTS panic
fn a10(b: bool, d: K) -> Option<u8> { b.then(move || { let _ = &d; 1 }) } //~ EFFECTS panic
fn a11(b: bool, d: K) -> Option<K> { b.then_some(d) } //~ EFFECTS panic
fn a12(d: K) -> Box<dyn Fn() -> u8> { Box::new(move || d.0) } //~ EFFECTS panic
fn a13(d: K) -> u8 { (move || d.0)() } //~ EFFECTS panic
fn a14(d: Rc<K>) -> Result<K, Rc<K>> { Rc::try_unwrap(d) } //~ EFFECTS none
fn a15(d: &mut Rc<K>) { *d = Rc::new(K(1)) } //~ EFFECTS panic
fn a16(d: &mut Vec<K>, e: Vec<K>) { *d = e } //~ EFFECTS panic
fn a17(d: &mut Vec<K>, e: &mut Vec<K>) { d.append(e) } //~ EFFECTS none
fn a18(d: &mut HashMap<u8, K>, e: K) -> Option<K> { d.insert(1, e) } //~ EFFECTS none
fn a19(d: &mut HashMap<K2, u8>, e: K2) -> Option<u8> { d.insert(e, 1) } //~ EFFECTS panic
#[derive(PartialEq, Eq, Hash, PartialOrd, Ord, Clone)] struct K2(u8); impl Drop for K2 { fn drop(&mut self) { panic!() } } //~ EFFECTS panic
fn a20(d: &mut BTreeSet<K2>, e: K2) -> Option<K2> { d.replace(e) } //~ EFFECTS none
fn a21(d: BTreeMap<u8, K>) -> Vec<K> { d.into_values().collect() } //~ EFFECTS panic
fn a22(d: Vec<K>) -> Vec<K> { d.into_iter().rev().collect() } //~ EFFECTS panic
fn a23(d: [K; 2]) -> Vec<K> { Vec::from(d) } //~ EFFECTS none
fn a25(d: Option<K>) -> Result<K, K> { d.ok_or_else(|| K(1)) } //~ EFFECTS none
fn a26(d: Option<K>) -> Result<K, K> { d.ok_or(K(1)) } //~ EFFECTS panic
fn a27(d: Result<K, K>) -> Option<K> { d.err() } //~ EFFECTS panic
fn a28(d: Option<Option<K>>) -> Option<K> { d.flatten() } //~ EFFECTS none
fn a29(d: Option<(K, K)>) -> (Option<K>, Option<K>) { d.unzip() } //~ EFFECTS none
fn a30(d: Option<Result<K, u8>>) -> Result<Option<K>, u8> { d.transpose() } //~ EFFECTS none
fn a31(d: &mut Option<K>) -> Option<K> { d.take_if(|k| k.0 > 1) } //~ EFFECTS none
fn a32(d: Option<K>) -> K { d.unwrap_or(K(1)) } //~ EFFECTS panic
fn a33(d: Result<K, K>) -> K { d.unwrap_or_else(|e| e) } //~ EFFECTS none
fn a34(d: RefCell<K>) -> K { d.replace(K(1)) } //~ EFFECTS panic
fn a35(d: &Cell<K>) -> K { d.replace(K(1)) } //~ EFFECTS none
fn a36(d: &Cell<K>, e: &Cell<K>) { d.swap(e) } //~ EFFECTS panic
fn a37(d: Mutex<K>) -> Option<K> { d.into_inner().ok() } //~ EFFECTS panic
fn a38(d: Box<[K]>) -> Vec<K> { d.into_vec() } //~ EFFECTS none
fn a39(d: &mut [K], e: K) { d[0] = e } //~ EFFECTS panic
fn a40(d: &mut [K; 2]) { d.swap(0, 1) } //~ EFFECTS none
fn a41(d: (K, K)) -> (K, K) { (d.1, d.0) } //~ EFFECTS none
fn a42(d: K) -> impl Iterator<Item = K> { std::iter::once(d) } //~ EFFECTS none
fn a43(d: K, e: K) -> [K; 2] { [e, d] } //~ EFFECTS none
fn a44(d: K) -> [K; 1] { let a = [d]; a } //~ EFFECTS none
fn a45(x: u8) -> K { if x > 1 { return K(1) } let k = K(2); k } //~ EFFECTS none
fn a46(x: u8) -> Option<K> { let k = K(2); (x > 1).then(|| k) } //~ EFFECTS panic
fn a47(mut v: Vec<K>, i: usize) -> Option<K> { if i < v.len() { let k = v.swap_remove(i); std::mem::forget(v); Some(k) } else { std::mem::forget(v); None } } //~ EFFECTS none
fn a48(d: Peek) -> u8 { 1 } //~ EFFECTS panic
struct Peek { it: std::iter::Peekable<std::vec::IntoIter<K>> }
fn a49(d: Cow) -> u8 { 1 } //~ EFFECTS block panic tls
struct Cow { it: Box<dyn FnOnce() -> K>, x: K }
enum En { A(K), B { k: ManuallyDropK }, C } type ManuallyDropK = std::mem::ManuallyDrop<K>;
fn a50(e: En) -> u8 { match e { En::A(k) => { std::mem::forget(k); 1 } En::B { k } => 2, En::C => 3 } } //~ EFFECTS none
fn a51(e: En) -> u8 { match e { En::B { .. } => 2, _ => 3 } } //~ EFFECTS panic
fn a52(e: Option<K>) -> u8 { if let None = e { 1 } else { std::mem::forget(e); 2 } } //~ EFFECTS none
fn a53(r: Result<u8, K>) -> Result<u8, Box<K>> { Ok(r.map_err(Box::new)?) } //~ EFFECTS none
fn a54(r: Result<u8, K>) -> Option<u8> { let Ok(x) = r else { return None }; Some(x) } //~ EFFECTS panic
static ST: Mutex<Vec<K>> = Mutex::new(Vec::new());
fn a55() { if let Ok(mut g) = ST.try_lock() { g.push(K(1)) } } //~ EFFECTS none
fn a56() { if let Ok(mut g) = ST.try_lock() { g.truncate(1) } } //~ EFFECTS panic
fn a57(v: &mut Vec<K>) { v.drain(..); } //~ EFFECTS panic
fn a58(v: &mut Vec<K>) -> Vec<K> { v.split_off(0) } //~ EFFECTS none
fn a59(v: &mut Vec<K>) -> Vec<K> { std::mem::take(v) } //~ EFFECTS none
fn a61(m: HashMap<u8, K>, n: &mut HashMap<u8, K>) { n.extend(m) } //~ EFFECTS panic
fn a62(a: Reverse, b: Reverse) -> Reverse { std::cmp::max_by_key(a, b, |x| x.0) } //~ EFFECTS panic
struct Reverse(u8); impl Drop for Reverse { fn drop(&mut self) { todo!() } }
fn a63(a: Wrapping3) -> u8 { a.0.0 } //~ EFFECTS none
#[derive(Clone, Copy)] struct Wrapping3((u8, u8));
fn a64(d: &K2) -> K2 { d.clone() } //~ EFFECTS none
fn a65(d: &mut K2, e: &K2) { d.clone_from(e) } //~ EFFECTS panic
fn a66(d: &mut Vec<K2>, e: &Vec<K2>) { d.clone_from(e) } //~ EFFECTS panic
fn a67(d: &[K2]) -> Vec<K2> { d.to_vec() } //~ EFFECTS none
fn a68(mut d: Rc<K2>) -> Rc<K2> { Rc::make_mut(&mut d); d } //~ EFFECTS panic
fn a69(d: Arc<K2>) -> Option<K2> { Arc::into_inner(d) } //~ EFFECTS none
fn a70(d: Weak<K2>) -> bool { d.upgrade().is_some() } //~ EFFECTS panic
#[derive(Clone)] struct K3(u8); impl Drop for K3 { fn drop(&mut self) { panic!() } } //~ EFFECTS panic
fn f1(d: &mut K3, e: &K3) { d.clone_from(e) } //~ EFFECTS panic
fn f2(d: &mut Vec<K3>, e: &Vec<K3>) { d.clone_from(e) } //~ EFFECTS panic
fn f3(d: &mut Vec<u8>, e: &Vec<u8>) { d.clone_from(e) } //~ EFFECTS none
fn f4<T: Clone>(d: &mut T, e: &T) { d.clone_from(e) } //~ EFFECTS panic tls block
fn f5(d: &mut String, e: &String) { f4(d, e) } //~ EFFECTS none
struct C(u8); impl Clone for C { fn clone(&self) -> C { panic!() } fn clone_from(&mut self, o: &C) { self.0 = o.0 } }
fn f6(d: &mut C, e: &C) { d.clone_from(e) } //~ EFFECTS none
fn f7(d: &mut C, e: &C) { *d = e.clone() } //~ EFFECTS panic
fn f8(a: usize, b: usize) -> usize { if a < b { b - a - 1 } else { 0 } } //~ EFFECTS none
fn f9(a: usize, b: usize) -> usize { if a <= b { b - a - 1 } else { 0 } } //~ EFFECTS panic
fn f10(a: u32, b: u32) -> u32 { if a < b { 10 / (b - a) } else { 0 } } //~ EFFECTS none
fn f11(a: i32, b: i32) -> i32 { if a < b { 10 / (b - a) } else { 0 } } //~ EFFECTS panic
fn f12(v: &[u8], a: usize, b: usize) -> u8 { if a < b && b <= v.len() { v[b - a - 1] } else { 0 } } //~ EFFECTS none
fn f13(v: &[u8], a: usize, b: usize) -> &[u8] { if a <= b && b <= v.len() { &v[b - a..] } else { v } } //~ EFFECTS none
