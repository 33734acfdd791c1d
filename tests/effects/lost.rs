// What std drops of what it is given, though its result could hold it; and what it does not.
#![allow(unused)]
use std::collections::*;
#[derive(PartialEq, Eq, Hash, PartialOrd, Ord)] struct K(u8); impl Drop for K { fn drop(&mut self) { panic!() } } //~ EFFECTS panic
fn a1(m: &mut HashMap<K, u8>, k: K) -> &mut u8 { m.entry(k).or_insert(0) } //~ EFFECTS panic
fn a2(m: &mut BTreeMap<K, u8>, k: K) -> &mut u8 { m.entry(k).or_insert(0) } //~ EFFECTS panic
fn a3(m: &mut BTreeMap<K, u8>, k: K) -> Option<u8> { m.insert(k, 1) } //~ EFFECTS panic
fn a4(m: &mut HashSet<K>, k: K) -> bool { m.insert(k) } //~ EFFECTS panic
fn a5(v: &mut [u8], d: K) { v.sort_by_key(move |x| { let _ = &d; *x }) } //~ EFFECTS panic
fn a6(v: &mut Vec<u8>, d: K) { v.retain(move |x| { let _ = &d; *x == 1 }) } //~ EFFECTS panic
fn a7(v: &[u8], d: K) -> bool { v.iter().any(move |x| { let _ = &d; *x == 1 }) } //~ EFFECTS panic
fn a8(v: Option<u8>, d: K) -> Option<u8> { v.map(move |x| { let _ = &d; x }) } //~ EFFECTS panic
fn a9(v: Option<u8>, d: K) -> u8 { v.map_or(1, move |x| { std::mem::forget(d); x }) } //~ EFFECTS panic
fn a10(m: &mut HashMap<u8, K>) { m.remove(&1); } //~ EFFECTS panic
fn a11(m: &mut HashMap<u8, K>) { m.get_mut(&1); } //~ EFFECTS none
fn a12(m: &mut HashMap<u8, K>, k: K) -> &mut K { m.entry(1).or_insert(k) } //~ EFFECTS panic
fn a13(m: &mut HashMap<u8, K>) -> &mut K { m.entry(1).or_insert_with(|| K(1)) } //~ EFFECTS none
fn a14(v: &mut [K]) { v.swap(0, 0) } //~ EFFECTS panic
fn a15(v: &mut VecDeque<K>) { std::mem::forget(v.pop_back()) } //~ EFFECTS none
fn a16(v: &mut LinkedList<K>) -> Option<K> { v.pop_back() } //~ EFFECTS none
fn a17(v: &mut BinaryHeap<K>) -> Option<K> { v.pop() } //~ EFFECTS none
fn a18(v: Vec<K>) -> Option<K> { v.into_iter().next() } //~ EFFECTS panic
fn a19(v: Vec<K>) -> Vec<K> { v.into_iter().filter(|k| k.0 > 1).collect() } //~ EFFECTS panic
fn a20(v: Vec<K>) -> Vec<u8> { v.into_iter().map(|k| k.0).collect() } //~ EFFECTS panic
fn a21(v: &[K]) -> Vec<u8> { v.iter().map(|k| k.0).collect() } //~ EFFECTS none
fn a22(v: Vec<K>) -> Box<[K]> { v.into_boxed_slice() } //~ EFFECTS none
fn a23(v: Vec<K>) -> Vec<Option<K>> { v.into_iter().map(Some).collect() } //~ EFFECTS panic
fn a24(v: Vec<K>) -> usize { v.into_iter().count() } //~ EFFECTS panic
fn a25(x: std::cell::RefCell<K>) -> K { x.into_inner() } //~ EFFECTS none
fn a26(x: &std::cell::RefCell<K>) { if let Ok(mut g) = x.try_borrow_mut() { *g = K(1) } } //~ EFFECTS panic
fn a27(x: &mut std::mem::ManuallyDrop<K>) { unsafe { std::mem::ManuallyDrop::drop(x) } } //~ EFFECTS panic
fn a28(x: std::thread::JoinHandle<K>) {} //~ EFFECTS panic
fn a29(x: std::sync::mpsc::Receiver<K>) {} //~ EFFECTS panic
fn a30(x: std::sync::mpsc::Sender<K>) {} //~ EFFECTS panic
fn a31(x: std::sync::Weak<K>) {} //~ EFFECTS none
fn a32(x: &std::sync::OnceLock<K>) { x.set(K(1)); } //~ EFFECTS panic block
fn a33(x: std::iter::Once<K>) {} //~ EFFECTS panic
fn a34(x: &mut std::vec::Drain<'_, K>) -> Option<K> { x.next() } //~ EFFECTS none
fn a35(x: Result<u8, K>) -> u8 { x.unwrap_or(1) } //~ EFFECTS panic
fn a36(x: Result<u8, K>) -> Option<u8> { if let Ok(b) = x { Some(b) } else { None } } //~ EFFECTS panic
fn a41(a: Option<K>) -> Option<K> { a.filter(|k| k.0 > 1) } //~ EFFECTS panic
fn a42(a: Option<u8>, b: Option<K>) -> Option<K> { a.and(b) } //~ EFFECTS panic
fn a43(a: Option<K>, b: Option<K>) -> Option<K> { a.xor(b) } //~ EFFECTS panic
fn a44(a: Result<K, u8>, b: Result<K, u8>) -> Result<K, u8> { a.or(b) } //~ EFFECTS panic
unsafe fn a45(p: *mut K) { p.write(K(1)); std::ptr::write(p, K(1)); std::mem::forget(p.replace(K(2))) } //~ EFFECTS none
fn a46(m: &mut HashMap<K, u8>, k: K) { std::mem::forget(m.entry(k)) } //~ EFFECTS panic
fn a47(m: &mut HashMap<u8, K>) { if let hash_map::Entry::Vacant(v) = m.entry(1) { v.insert(K(1)); } } //~ EFFECTS none
fn a37(a: K, b: K) -> K { a.max(b) } //~ EFFECTS panic
fn a38(a: K, b: K) -> K { std::cmp::min(a, b) } //~ EFFECTS panic
fn a39(a: Option<K>, b: Option<K>) -> Option<K> { a.or(b) } //~ EFFECTS panic
fn a40(a: Option<K>, b: Option<K>) -> Option<(K, K)> { a.zip(b) } //~ EFFECTS panic
