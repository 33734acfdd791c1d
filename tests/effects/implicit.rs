// Implicit calls: drop glue of what is left, operators, `for`, `?`, formatting, closures, `.await`, trait objects.
#![allow(unused)]
use std::fmt;
use std::ops::*;
struct D(u32);
impl Drop for D { fn drop(&mut self) { if self.0 == 7 { panic!("drop") } } } //~ EFFECTS panic
struct Q(u32);
struct P { d: D, q: Q }
// accepted: none
fn n1(d: D) { std::mem::forget(d) } //~ EFFECTS none
fn n2(p: P) -> D { p.d }              //~ EFFECTS none
fn n3(p: P) -> D { let P { d, q } = p; d } //~ EFFECTS none
fn n4(d: D) -> D { d } //~ EFFECTS none
fn n5(d: D) -> Box<D> { Box::new(d) } //~ EFFECTS none
fn n6(o: Option<D>) -> Option<D> { match o { Some(d) => Some(d), None => None } } //~ EFFECTS none
fn n7(d: D, c: bool) -> Option<D> { if c { Some(d) } else { std::mem::forget(d); None } } //~ EFFECTS none
fn n8(p: P) { let P { d, q: _ } = p; std::mem::forget(d); } //~ EFFECTS none
fn n9(v: (D, Q)) -> D { v.0 } //~ EFFECTS none
fn n10(d: &D) {} //~ EFFECTS none
fn n11(x: std::mem::ManuallyDrop<D>) {} //~ EFFECTS none
fn n12(o: Option<D>) -> u32 { match o { Some(d) => { std::mem::forget(d); 1 } None => 0 } } //~ EFFECTS none
fn n13() -> D { let d; d = D(1); d } //~ EFFECTS none
fn n14(r: Result<Q, D>) -> Result<Q, D> { let q = r?; Ok(q) } //~ EFFECTS none
// refused: panic
fn p1(d: D) {} //~ EFFECTS panic
fn p2(p: P) -> Q { p.q } //~ EFFECTS panic
fn p3(mut p: P) { p.d = D(1); std::mem::forget(p) } //~ EFFECTS panic
fn p4(d: D, c: bool) -> Option<D> { if c { Some(d) } else { None } } //~ EFFECTS panic
fn p5() { D(1); } //~ EFFECTS panic
fn p6() { let _ = D(1); } //~ EFFECTS panic
fn p7() { let _d = D(2); } //~ EFFECTS panic
fn p8(o: Option<D>) -> u32 { if let Some(_) = o { 1 } else { 0 } } //~ EFFECTS panic
fn p9(d: D) { let c = move || { let _ = &d; }; } //~ EFFECTS panic
fn p10(d: D) { let c = move || { let _ = &d; }; std::mem::forget(c) } //~ EFFECTS none
fn p11(v: Vec<D>) {} //~ EFFECTS panic
fn p12(mut v: Vec<D>) { v.clear(); std::mem::forget(v) } //~ EFFECTS panic
fn p13(b: Box<dyn Fn()>) {} //~ EFFECTS tls panic block
fn p14(r: Result<Q, D>) -> Option<Q> { r.ok() } //~ EFFECTS panic
fn p15(d: D) -> u32 { take(d) } //~ EFFECTS panic
fn take(d: D) -> u32 { d.0 } //~ EFFECTS panic
fn p16(a: [D; 2]) -> u32 { 0 } //~ EFFECTS panic
fn p17(mut o: Option<D>) { o = None; } //~ EFFECTS panic
fn p18(d: std::rc::Rc<D>) {} //~ EFFECTS panic
fn p19(x: impl Sized) {} //~ EFFECTS tls panic block
fn p20() { p19(D(3)) } //~ EFFECTS panic
fn n20() { p19(Q(3)) } //~ EFFECTS none
fn p21(s: &mut P, d: D) { s.d = d; } //~ EFFECTS panic
fn n21(s: &mut P, d: D) { std::mem::forget(std::mem::replace(&mut s.d, d)); } //~ EFFECTS none
// operators
struct O(u32);
impl Add for O { type Output = u32; fn add(self, o: O) -> u32 { panic!() } } //~ EFFECTS panic
impl Deref for O { type Target = u32; fn deref(&self) -> &u32 { panic!() } } //~ EFFECTS panic
impl Index<u8> for O { type Output = u32; fn index(&self, o: u8) -> &u32 { panic!() } } //~ EFFECTS panic
impl Neg for O { type Output = u32; fn neg(self) -> u32 { panic!() } } //~ EFFECTS panic
impl AddAssign<u32> for O { fn add_assign(&mut self, o: u32) { panic!() } } //~ EFFECTS panic
impl PartialEq for O { fn eq(&self, o: &O) -> bool { panic!() } } //~ EFFECTS panic
impl PartialOrd for O { fn partial_cmp(&self, o: &O) -> Option<std::cmp::Ordering> { panic!() } } //~ EFFECTS panic
fn o1(a: O, b: O) -> u32 { a + b } //~ EFFECTS panic
fn o2(a: &O) -> u32 { **a } //~ EFFECTS panic
fn o3(a: &O) -> u32 { a[1u8] } //~ EFFECTS panic
fn o4(a: O) -> u32 { -a } //~ EFFECTS panic
fn o5(mut a: O) { a += 1 } //~ EFFECTS panic
fn o6(a: &O, b: &O) -> bool { a == b } //~ EFFECTS panic
fn o7(a: &O, b: &O) -> bool { a < b } //~ EFFECTS panic
fn o8(a: &O) -> u32 { a.count_ones() } //~ EFFECTS panic
fn o9(a: Option<O>, b: Option<O>) -> bool { a == b } //~ EFFECTS panic
fn o10(a: &[O], b: &[O]) -> bool { a == b } //~ EFFECTS panic
fn o11(a: &(O, u32), b: &(O, u32)) -> bool { a == b } //~ EFFECTS panic
struct It; impl Iterator for It { type Item = u32; fn next(&mut self) -> Option<u32> { panic!() } } //~ EFFECTS panic
struct Ii; impl IntoIterator for Ii { type Item = u32; type IntoIter = std::vec::IntoIter<u32>; fn into_iter(self) -> std::vec::IntoIter<u32> { panic!() } } //~ EFFECTS panic
fn l1() { for _ in It {} } //~ EFFECTS panic
fn l2() { for _ in Ii {} } //~ EFFECTS panic
struct E1; struct E2; impl From<E1> for E2 { fn from(e: E1) -> E2 { panic!() } } //~ EFFECTS panic
fn q1(r: Result<u32, E1>) -> Result<u32, E2> { Ok(r?) } //~ EFFECTS panic
fn q2(r: Result<u32, E1>) -> Result<u32, E1> { Ok(r?) } //~ EFFECTS none
struct F; impl fmt::Display for F { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { panic!() } } //~ EFFECTS panic
impl fmt::Debug for F { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Ok(()) } } //~ EFFECTS none
fn f1() -> String { format!("{}", F) } //~ EFFECTS panic
fn f2() -> String { format!("{:?}", F) } //~ EFFECTS none
fn f3() -> String { F.to_string() } //~ EFFECTS panic
fn f4(w: &mut String) { use fmt::Write; let _ = write!(w, "{F}"); } //~ EFFECTS panic
fn c1() { let f = || panic!(); } //~ EFFECTS none
fn c2() { let f = || panic!(); f() } //~ EFFECTS panic
fn c3(x: Option<u32>) -> Option<u32> { x.map(|v| if v > 3 { panic!() } else { v }) } //~ EFFECTS panic
fn c4(x: Option<u32>) -> Option<u32> { x.map(|v| v ^ 3) } //~ EFFECTS none
fn c5(v: &[u32]) -> bool { v.iter().map(|x| if *x == 0 { panic!() } else { *x }).any(|x| x == 3) } //~ EFFECTS panic
fn c6(v: &[u32]) -> bool { v.iter().map(|x| *x ^ 1).any(|x| x == 3) } //~ EFFECTS none
fn c7(v: &[u32]) { let _ = v.iter().map(|x| if *x == 0 { panic!() } else { *x }); } //~ EFFECTS none
fn c8(f: impl Fn() -> u32) -> u32 { f() } //~ EFFECTS tls panic block
fn c9() -> u32 { c8(|| panic!()) } //~ EFFECTS panic
fn c10() -> u32 { c8(|| 3) } //~ EFFECTS none
trait T { const K: u32; fn mk() -> Self; fn go(&self) -> u32 { 3 } } //~ EFFECTS none
struct T1; impl T for T1 { const K: u32 = 0; fn mk() -> T1 { panic!() } } //~ EFFECTS panic
struct T2; impl T for T2 { const K: u32 = 2; fn mk() -> T2 { T2 } fn go(&self) -> u32 { panic!() } }
fn g<X: T>() -> u32 { let x = X::mk(); x.go() } //~ EFFECTS panic block
fn h<X: T>() -> X { X::mk() } //~ EFFECTS tls panic block
fn g1() { h::<T1>(); } //~ EFFECTS panic
fn g2() { h::<T2>(); } //~ EFFECTS none
fn g3() -> u32 { g::<T2>() } //~ EFFECTS panic
struct Fut; impl std::future::Future for Fut { type Output = (); fn poll(self: std::pin::Pin<&mut Self>, c: &mut std::task::Context<'_>) -> std::task::Poll<()> { panic!() } } //~ EFFECTS panic
async fn a1() { Fut.await } //~ EFFECTS panic
struct If; impl std::future::IntoFuture for If { type Output = (); type IntoFuture = std::future::Ready<()>; fn into_future(self) -> std::future::Ready<()> { panic!() } } //~ EFFECTS panic
async fn a2() { If.await } //~ EFFECTS panic
async fn a3(d: D) { a0().await; std::mem::forget(d) } //~ EFFECTS none
async fn a0() {} //~ EFFECTS none
fn a4() { drop(a3(D(1))) } //~ EFFECTS panic
trait Sup { fn s(&self); } trait Sub2: Sup {} struct U; impl Sup for U { fn s(&self) { panic!() } } impl Sub2 for U {} //~ EFFECTS panic
fn u1(x: &dyn Sub2) { let y: &dyn Sup = x; y.s() } //~ EFFECTS panic
fn u2() { u1(&U) } //~ EFFECTS panic
fn v1() -> fn() { || panic!() } //~ EFFECTS none
fn v2() { v1()() } //~ EFFECTS panic
fn main() {}
