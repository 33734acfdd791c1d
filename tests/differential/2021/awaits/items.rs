//! Own types, traits and iterators; guards of matches.

#![allow(warnings)]
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{Mutex, MutexGuard};
fn need_send<T: Send>(_: T) {}
pub struct D(pub u32);
impl Drop for D {
    fn drop(&mut self) {}
}
pub struct N(pub Rc<u32>);
impl Drop for N {
    fn drop(&mut self) {}
}
pub struct S {
    pub a: Rc<u32>,
    pub b: String,
    pub c: D,
    pub d: u32,
}
impl S {
    fn by_ref(&self) -> u32 {
        1
    }
    fn by_mut(&mut self, _n: u32) -> &mut S {
        self
    }
    fn by_val(self) -> S {
        self
    }
    fn part(&self) -> &Rc<u32> {
        &self.a
    }
    async fn later(&self) -> u32 {
        1
    }
    async fn eat(self, n: u32) -> u32 {
        n
    }
}
pub enum E {
    A(Rc<u32>),
    B { x: String, y: D },
    C,
}
pub struct O(pub Rc<u32>);
impl std::ops::Add<u32> for O {
    type Output = O;
    fn add(self, _: u32) -> O {
        self
    }
}
impl std::ops::AddAssign<u32> for O {
    fn add_assign(&mut self, _: u32) {}
}
pub struct Dr(pub S);
impl std::ops::Deref for Dr {
    type Target = S;
    fn deref(&self) -> &S {
        &self.0
    }
}
impl std::ops::DerefMut for Dr {
    fn deref_mut(&mut self) -> &mut S {
        &mut self.0
    }
}
pub struct It(pub Rc<u32>);
impl Iterator for It {
    type Item = u32;
    fn next(&mut self) -> Option<u32> {
        None
    }
}
pub struct Pl {
    pub a: *const u32,
    pub b: u32,
}
static M: Mutex<u32> = Mutex::new(1);
async fn y() {}
async fn num(n: u32) -> u32 {
    n
}
async fn val<T>(t: T) -> T {
    t
}
async fn look<T>(_: &T) -> u32 {
    1
}
fn keep<T>(t: T) -> T {
    t
}
fn peek<T>(_: &T) -> u32 {
    1
}
fn touch<T>(_: &mut T) -> u32 {
    1
}
fn first<A, B>(a: A, _: B) -> A {
    a
}
fn same<T>(t: &T) -> &T {
    t
}
fn cond() -> bool {
    true
}
fn rc() -> Rc<u32> {
    Rc::new(1)
}
fn ptr() -> *const u32 {
    std::ptr::null()
}
fn text() -> String {
    String::new()
}
fn s() -> S {
    S {
        a: rc(),
        b: text(),
        c: D(1),
        d: 1,
    }
}
use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
struct G<'a>(&'a Cell<u32>);
impl Drop for G<'_> {
    fn drop(&mut self) {}
}
struct ND(*const u8);
#[derive(Clone, Copy)]
struct CP(*const u8);
trait Tr {
    async fn m(&self) -> u32;
    async fn own(self) -> u32
    where
        Self: Sized,
    {
        1
    }
}
impl Tr for S {
    async fn m(&self) -> u32 {
        1
    }
}
impl Tr for D {
    async fn m(&self) -> u32 {
        y().await;
        1
    }
}
fn get() -> Option<Rc<u32>> {
    None
}
fn res() -> Result<Rc<u32>, String> {
    Err(text())
}
fn erc() -> Result<u32, Rc<u32>> {
    Ok(1)
}
fn nd() -> ND {
    ND(std::ptr::null())
}
fn cp() -> CP {
    CP(std::ptr::null())
}
fn tls() -> MutexGuard<'static, u32> {
    M.lock().unwrap()
}
async fn fallible() -> Result<u32, String> {
    Ok(1)
}
async fn frc() -> Rc<u32> {
    rc()
}
async fn take(_: Rc<u32>) {}
fn use_it<T>(_: T) {}
struct A0 {
    x: Rc<u32>,
    n: u32,
}
impl A0 {
    async fn go(&self) -> u32 {
        y().await;
        self.n
    }
    async fn by(self) -> u32 {
        self.n
    }
}
async fn f0() {
    let a = A0 { x: rc(), n: 1 };
    a.go().await;
}
fn a0() {
    need_send(f0()); //~ ERROR future future
}
struct A1 {
    x: Rc<u32>,
    n: u32,
}
impl A1 {
    async fn go(&mut self) {
        self.n += 1;
        y().await;
    }
}
async fn f1() {
    let mut a = A1 { x: rc(), n: 1 };
    a.go().await;
}
fn a1() {
    need_send(f1()); //~ ERROR future
}
struct A2 {
    x: Cell<u32>,
}
impl A2 {
    async fn go(&self) {
        y().await;
    }
    async fn gom(&mut self) {
        y().await;
    }
}
fn a2(r: &'static A2) {
    need_send(r.go()); //~ ERROR future
}
fn b2(m: &'static mut A2) {
    need_send(m.gom());
}
struct A3 {
    x: Cell<u32>,
}
impl A3 {
    fn go(&self) -> impl Future<Output = ()> + use<> {
        async {}
    }
}
async fn f3(a: &A3) {
    a.go().await;
}
async fn g3() {
    let a = A3 { x: Cell::new(1) };
    a.go().await;
}
fn a3(a: &'static A3) {
    need_send(f3(a)); //~ ERROR future
}
fn b3() {
    need_send(g3());
}
trait T4 {
    fn go(&self) -> impl Future<Output = ()>;
}
async fn f4<X: T4 + Sync>(x: &X) {
    x.go().await;
}
fn a4<X: T4 + Sync>(x: &X) {
    need_send(f4(x)); //~ ERROR future
}
trait T5 {
    fn go(&self) -> impl Future<Output = ()> + Send;
}
async fn f5<X: T5 + Sync>(x: &X) {
    x.go().await;
}
fn a5<X: T5 + Sync>(x: &X) {
    need_send(f5(x));
}
trait T6 {
    fn go(&self) -> impl Future<Output = ()> + Send;
}
struct A6(Rc<u32>);
impl T6 for A6 {
    async fn go(&self) { //~ ERROR future
        y().await;
    }
}
trait T7 {
    fn go(&self) -> impl Future<Output = ()> + Send;
}
struct A7(u32);
impl T7 for A7 {
    async fn go(&self) { //~ ERROR future
        let r = rc();
        y().await;
    }
}
trait T8 {
    fn go(&self) -> impl Future<Output = ()> + Send;
}
struct A8(u32);
impl T8 for A8 {
    async fn go(&self) {
        let r = rc();
        drop(r);
        y().await;
    }
}
enum En9 {
    A(Rc<u32>),
    B(u32),
    C,
}
async fn f9(n: u32) {
    let e = if n == 1 { En9::B(1) } else { En9::C };
    match e {
        En9::B(n) => {
            num(n).await;
        }
        _ => {}
    }
}
fn a9() {
    need_send(f9(1)); //~ ERROR future
}
enum En10 {
    A(Rc<u32>),
    B(u32),
    C,
}
async fn f10(n: u32) {
    let e = if n == 1 { En10::B(1) } else { En10::C };
    if let En10::A(r) = e {
        drop(r);
    } else {
        y().await
    }
}
fn a10() {
    need_send(f10(1)); //~ ERROR future
}
struct It11(u32);
impl Iterator for It11 {
    type Item = Rc<u32>;
    fn next(&mut self) -> Option<Rc<u32>> {
        None
    }
}
async fn f11() {
    for r in It11(1) {
        drop(r);
        y().await;
    }
}
fn a11() {
    need_send(f11()); //~ ERROR future
}
struct It12(u32);
impl Iterator for It12 {
    type Item = Rc<u32>;
    fn next(&mut self) -> Option<Rc<u32>> {
        None
    }
}
async fn f12() {
    for r in It12(1) {
        num(*r).await;
    }
}
fn a12() {
    need_send(f12()); //~ ERROR future
}
struct It13(u32);
impl Iterator for It13 {
    type Item = Rc<u32>;
    fn next(&mut self) -> Option<Rc<u32>> {
        None
    }
}
async fn f13() {
    let mut it = It13(1);
    while let Some(r) = it.next() {
        let n = *r;
        drop(r);
        num(n).await;
    }
}
fn a13() {
    need_send(f13()); //~ ERROR future
}
struct It14(u32);
impl Iterator for It14 {
    type Item = Rc<u32>;
    fn next(&mut self) -> Option<Rc<u32>> {
        None
    }
}
async fn f14() {
    for _ in It14(1) {
        y().await;
    }
}
fn a14() {
    need_send(f14()); //~ ERROR future
}
struct It15(u32);
impl Iterator for It15 {
    type Item = (Rc<u32>, u32);
    fn next(&mut self) -> Option<(Rc<u32>, u32)> {
        None
    }
}
async fn f15() {
    for (_, n) in It15(1) {
        num(n).await;
    }
}
fn a15() {
    need_send(f15()); //~ ERROR future
}
struct It16(u32);
impl Iterator for It16 {
    type Item = (Rc<u32>, u32);
    fn next(&mut self) -> Option<(Rc<u32>, u32)> {
        None
    }
}
async fn f16() {
    for (r, n) in It16(1) {
        drop(r);
        num(n).await;
    }
}
fn a16() {
    need_send(f16()); //~ ERROR future
}
struct It17(u32);
impl Iterator for It17 {
    type Item = *const u32;
    fn next(&mut self) -> Option<*const u32> {
        None
    }
}
async fn f17() {
    for p in It17(1) {
        let n = unsafe { *p };
        num(n).await;
    }
}
fn a17() {
    need_send(f17());
}
static ST18: std::sync::LazyLock<Mutex<u32>> = std::sync::LazyLock::new(|| Mutex::new(1));
async fn f18() {
    let g = ST18.lock().unwrap();
    y().await;
}
async fn g18() {
    *ST18.lock().unwrap() = 1;
    y().await;
}
fn a18() {
    need_send(f18()); //~ ERROR future
}
fn b18() {
    need_send(g18());
}
static ST19: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(1);
async fn f19() {
    ST19.fetch_add(num(1).await, std::sync::atomic::Ordering::Relaxed);
}
fn a19() {
    need_send(f19());
}
struct Dr21<'a>(&'a Rc<u32>);
impl Drop for Dr21<'_> {
    fn drop(&mut self) {}
}
async fn f21() {
    let r = rc();
    {
        let d = Dr21(&r);
    }
    drop(r);
    y().await;
}
fn a21() {
    need_send(f21()); //~ ERROR future
}
struct W22<T>(T);
impl<T> W22<T> {
    fn get(&self) -> &T {
        &self.0
    }
    fn into(self) -> T {
        self.0
    }
    async fn poll(&self) {}
}
unsafe impl<T> Send for W22<T> {}
async fn f22() {
    let w = W22(rc());
    y().await;
    drop(w.into());
}
async fn g22() {
    let w = W22(rc());
    let r = w.into();
    y().await;
}
async fn h22() {
    let w = W22(rc());
    num(**w.get()).await;
}
async fn i22() {
    let w = W22(rc());
    w.poll().await;
}
fn a22() {
    need_send(f22());
}
fn b22() {
    need_send(g22()); //~ ERROR future
}
fn c22() {
    need_send(h22());
}
fn d22() {
    need_send(i22()); //~ ERROR E0277
}
struct NS23(std::marker::PhantomData<*const ()>);
async fn f23() {
    let n = NS23(std::marker::PhantomData);
    y().await;
}
async fn g23() {
    let n = NS23(std::marker::PhantomData);
    drop(n);
    y().await;
}
async fn h23() {
    {
        let n = NS23(std::marker::PhantomData);
    }
    y().await;
}
async fn i23() {
    NS23(std::marker::PhantomData);
    y().await;
}
async fn j23() {
    let n = NS23(std::marker::PhantomData);
    y().await;
    drop(n);
}
async fn k23() {
    let n = &NS23(std::marker::PhantomData);
    y().await;
}
fn a23() {
    need_send(f23());
}
fn b23() {
    need_send(g23());
}
fn c23() {
    need_send(h23());
}
fn d23() {
    need_send(i23());
}
fn e23() {
    need_send(j23()); //~ ERROR future
}
fn ff23() {
    need_send(k23());
}
async fn f24() {
    match get() {
        Some(r) if *r == 1 => y().await,
        Some(r) => drop(r),
        None => {}
    }
}
fn a24() {
    need_send(f24()); //~ ERROR future
}
async fn f25() {
    match get() {
        Some(r)
            if {
                drop(rc());
                true
            } =>
        {
            drop(r)
        }
        _ => {}
    }
    y().await;
}
fn a25() {
    need_send(f25());
}
async fn f26() {
    match (get(), 1) {
        (Some(r), n) if num(n).await == 1 => {}
        _ => {}
    }
}
fn a26() {
    need_send(f26()); //~ ERROR E0277 future
}
async fn f27() {
    match (1, get()) {
        (n, _) if num(n).await == 1 => {}
        _ => {}
    }
}
fn a27() {
    need_send(f27()); //~ ERROR E0277
}
async fn f28() {
    match (Cell::new(1), 1) {
        (_, n) if num(n).await == 1 => {}
        _ => {}
    }
}
fn a28() {
    need_send(f28());
}
async fn f29() {
    match &(Cell::new(1), 1) {
        (_, n) if num(*n).await == 1 => {}
        _ => {}
    }
}
fn a29() {
    need_send(f29());
}
async fn f30() {
    let c = Cell::new(1);
    match &c {
        x if val(true).await => {}
        _ => {}
    }
}
fn a30() {
    need_send(f30()); //~ ERROR future
}
async fn f31() {
    let c = Cell::new(1);
    match c {
        ref x if val(true).await => {}
        _ => {}
    }
}
fn a31() {
    need_send(f31()); //~ ERROR future
}
async fn f32() {
    let c = (1, Cell::new(1));
    match &c {
        (1, _) if val(true).await => {}
        (_, c) => {}
    }
}
fn a32() {
    need_send(f32()); //~ ERROR future
}
async fn f33() {
    let c = (1, Cell::new(1));
    match &c {
        (1, _) if val(true).await => {}
        _ => {}
    }
}
fn a33() {
    need_send(f33());
}
async fn f34() {
    let c = Some(Cell::new(1));
    match &c {
        None if val(true).await => {}
        None => {}
        Some(_) => {}
    }
}
fn a34() {
    need_send(f34());
}
async fn f35() {
    let c = Some(Cell::new(1));
    match &c {
        None if val(true).await => {}
        Some(_) => {}
        None => {}
    }
}
fn a35() {
    need_send(f35());
}
async fn f36() {
    let c = Some(Cell::new(1));
    match &c {
        Some(_) if val(true).await => {}
        None => {}
        Some(x) => {
            x.get();
        }
    }
}
fn a36() {
    need_send(f36()); //~ ERROR future
}
async fn f37() {
    let c = Some(Cell::new(1));
    match &c {
        Some(x) if x.get() == 1 => y().await,
        Some(x) => {}
        None => {}
    }
}
fn a37() {
    need_send(f37()); //~ ERROR future
}
async fn f38() {
    let c = Some(Cell::new(1));
    let n = match &c {
        Some(x) => x.get(),
        None => 1,
    };
    num(n).await;
}
fn a38() {
    need_send(f38());
}
async fn f39() {
    let c = &Cell::new(1);
    match c.get() {
        n if num(n).await == 1 => {}
        _ => {}
    }
}
fn a39() {
    need_send(f39());
}
async fn f40() {
    let c = &Cell::new(1);
    match c.get() {
        1 => y().await,
        n if num(n).await == 1 => {}
        _ => {}
    }
}
fn a40() {
    need_send(f40());
}
async fn f41() {
    let p = ptr();
    match p.is_null() {
        true if val(true).await => {}
        true => {}
        false => {
            use_it(p);
        }
    }
}
fn a41() {
    need_send(f41()); //~ ERROR future
}
async fn f42() {
    let p = (ptr(), 1);
    match p {
        (_, 1) if val(true).await => {}
        (q, _) => use_it(q),
    }
}
fn a42() {
    need_send(f42()); //~ ERROR E0277
}
async fn f43() {
    let p = (ptr(), 1);
    match p {
        (_, 1) if val(true).await => {}
        (_, 2) => {}
        _ => {}
    }
}
fn a43() {
    need_send(f43());
}
async fn f44() {
    let p = (ptr(), 1);
    match p {
        (q, 1) => {
            y().await;
        }
        (_, 2) => {}
        _ => {}
    }
}
fn a44() {
    need_send(f44());
}
async fn f45() {
    let p = (ptr(), 1);
    match p {
        (q, 1) => {
            y().await;
            use_it(q)
        }
        (_, 2) => {}
        _ => {}
    }
}
fn a45() {
    need_send(f45()); //~ ERROR future
}
async fn f46() {
    let p = (ptr(), 1);
    match p {
        (q, 1) if val(true).await => {}
        (_, 2) => {}
        _ => {}
    }
}
fn a46() {
    need_send(f46()); //~ ERROR E0277 future
}
async fn f47() {
    let p = (ptr(), 1);
    match p {
        (q, 1) if q.is_null() => y().await,
        (_, 2) => {}
        _ => {}
    }
}
fn a47() {
    need_send(f47()); //~ ERROR E0277
}
async fn f48() {
    let p = (ptr(), 1);
    if let (q, 1) = p {
        y().await;
    }
}
fn a48() {
    need_send(f48());
}
async fn f49() {
    let p = (ptr(), 1);
    if let (q, 1) = p {
        use_it(q);
    }
    y().await;
}
fn a49() {
    need_send(f49());
}
async fn f50() {
    let p = (ptr(), 1);
    let (q, n) = p;
    y().await;
    use_it(n);
}
fn a50() {
    need_send(f50());
}
async fn f51() {
    let p = (ptr(), 1);
    let q = &p.1;
    y().await;
    use_it(q);
}
fn a51() {
    need_send(f51()); //~ ERROR E0277
}
async fn f52() {
    let p = (ptr(), 1);
    let n = p.1;
    y().await;
    use_it(n);
}
fn a52() {
    need_send(f52());
}
async fn f53() {
    let x = Some(ptr());
    if let Some(_) = x {
        y().await;
    }
}
fn a53() {
    need_send(f53());
}
async fn f54() {
    let x = Some(ptr());
    if let Some(_) = x {
        y().await;
    } else {
        num(1).await;
    }
}
fn a54() {
    need_send(f54());
}
async fn f55() {
    let x = Some(ptr());
    match x {
        Some(_) | None if val(true).await => {}
        _ => {}
    }
}
fn a55() {
    need_send(f55()); //~ ERROR future
}
async fn f56() {
    let x = Some(ptr());
    match x {
        Some(q) if val(true).await => {}
        _ => {}
    }
}
fn a56() {
    need_send(f56()); //~ ERROR future future
}
async fn f57() {
    let x = Some(ptr());
    match x {
        Some(_) if val(true).await => {}
        _ => {}
    }
}
fn a57() {
    need_send(f57());
}
async fn f58() {
    let x = Some(ptr());
    match x {
        Some(_) if val(true).await => {}
        None => {}
        _ => {}
    }
}
fn a58() {
    need_send(f58());
}
async fn f59() {
    let x = Some(ptr());
    match x {
        Some(_) if val(true).await => {}
        Some(_) => {}
        None => {}
    }
}
fn a59() {
    need_send(f59());
}
async fn f60() {
    let x = Some(ptr());
    match x {
        None if val(true).await => {}
        Some(_) => {}
        None => {}
    }
}
fn a60() {
    need_send(f60());
}
async fn f61() {
    let x = &Some(Cell::new(1));
    match x {
        None if val(true).await => {}
        Some(_) => {}
        None => {}
    }
}
fn a61() {
    need_send(f61());
}
async fn f62() {
    let x = &Some(Cell::new(1));
    match x {
        Some(_) if val(true).await => {}
        None => {}
        Some(_) => {}
    }
}
fn a62() {
    need_send(f62());
}
async fn f63() {
    let x = &(1, Cell::new(1));
    match x {
        (1, _) if val(true).await => {}
        (2, _) => {}
        _ => {}
    }
}
fn a63() {
    need_send(f63());
}
async fn f64() {
    let x = &(1, Cell::new(1));
    match x {
        (1 | 2, _) if val(true).await => {}
        _ => {}
    }
}
fn a64() {
    need_send(f64()); //~ ERROR future
}
async fn f65() {
    let x = &(1, Cell::new(1));
    match *x {
        (1 | 2, _) if val(true).await => {}
        _ => {}
    }
}
fn a65() {
    need_send(f65()); //~ ERROR future
}
async fn f66() {
    let x = &(1, Cell::new(1));
    match *x {
        (1, _) | (2, _) if val(true).await => {}
        _ => {}
    }
}
fn a66() {
    need_send(f66()); //~ ERROR future
}
async fn f67() {
    let x = &(1, Cell::new(1));
    match x.0 {
        1 | 2 if val(true).await => {}
        _ => {}
    }
}
fn a67() {
    need_send(f67()); //~ ERROR future
}
async fn f68() {
    let x = &(1, Cell::new(1));
    match x.0 {
        1..=2 if val(true).await => {}
        3 => {}
        _ => {}
    }
}
fn a68() {
    need_send(f68()); //~ ERROR future
}
async fn f69() {
    let x = &(1, Cell::new(1));
    match x.0 {
        1 if val(true).await => {}
        2 if val(false).await => {}
        _ => {}
    }
}
fn a69() {
    need_send(f69()); //~ ERROR future
}
async fn f70() {
    let x = &Cell::new(Some(1));
    match x.get() {
        Some(1 | 2) if val(true).await => {}
        _ => {}
    }
}
fn a70() {
    need_send(f70());
}
async fn f71() {
    let x = ptr();
    match unsafe { *x } {
        1 if val(true).await => {}
        2 => {}
        _ => {}
    }
}
fn a71() {
    need_send(f71());
}
async fn f72() {
    let x = ptr();
    match unsafe { *x } {
        1 | 3 if val(true).await => {}
        2 => {}
        _ => {}
    }
}
fn a72() {
    need_send(f72());
}
async fn f73() {
    let x: &[Cell<u32>] = &[Cell::new(1)];
    match x {
        [_] if val(true).await => {}
        [_, ..] => {}
        _ => {}
    }
}
fn a73() {
    need_send(f73()); //~ ERROR future
}
async fn f74() {
    let x: &[Cell<u32>] = &[Cell::new(1)];
    match x {
        [_] if val(true).await => {}
        _ => {}
    }
}
fn a74() {
    need_send(f74());
}
async fn f75() {
    let x: &[Cell<u32>] = &[Cell::new(1)];
    match x {
        [] => y().await,
        [a, ..] => {
            a.get();
        }
    }
}
fn a75() {
    need_send(f75());
}
async fn f76() {
    let x: &[Cell<u32>] = &[Cell::new(1)];
    if let [a, ..] = x {
        num(a.get()).await;
    }
}
fn a76() {
    need_send(f76());
}
async fn f77() {
    let x: &[Rc<u32>] = &[rc()];
    let n = match x {
        [a, b] => **a,
        _ => 1,
    };
    num(n).await;
}
fn a77() {
    need_send(f77()); //~ ERROR future
}
async fn f78() {
    let x: &dyn Fn() = &|| {};
    x();
    y().await;
}
fn a78() {
    need_send(f78());
}
async fn f79() {
    let x: &dyn Fn() = &|| {};
    y().await;
    x();
}
fn a79() {
    need_send(f79()); //~ ERROR future
}
async fn f80() {
    let x: &(dyn Fn() + Sync) = &|| {};
    y().await;
    x();
}
fn a80() {
    need_send(f80());
}
async fn f81() {
    let x: fn() -> Rc<u32> = rc;
    y().await;
    x();
}
fn a81() {
    need_send(f81());
}
async fn f82() {
    let s1 = String::from("a");
    match s1.as_str() {
        "a" if val(true).await => {}
        "b" => {}
        _ => {}
    }
}
fn a82() {
    need_send(f82());
}
async fn f83() {
    let b: Box<Cell<u32>> = Box::new(Cell::new(1));
    match b.get() {
        1 => y().await,
        _ => b.set(1),
    }
}
fn a83() {
    need_send(f83());
}
async fn f84() {
    let Some(x) = Some(Cell::new(1)) else {
        y().await;
        return;
    };
    num(x.get()).await;
    x.set(1);
}
fn a84() {
    need_send(f84());
}
async fn f86() {
    let (Ok(x) | Err(x)) = Ok::<Rc<u32>, Rc<u32>>(rc());
    drop(x);
    y().await;
}
fn a86() {
    need_send(f86());
}
async fn f88() {
    match Ok::<Rc<u32>, Rc<u32>>(rc()) {
        Ok(x) | Err(x) => {
            drop(x);
            y().await;
        }
    }
}
fn a88() {
    need_send(f88()); //~ ERROR future
}
async fn f89() {
    match Ok::<Rc<u32>, Rc<u32>>(rc()) {
        Ok(x) | Err(x) if *x == 1 => {
            drop(x);
            y().await;
        }
        _ => {}
    }
}
fn a89() {
    need_send(f89()); //~ ERROR future
}
async fn f90() {
    match Ok::<u32, u32>(1) {
        Ok(x) | Err(x) if val(true).await => {
            num(x).await;
        }
        _ => {}
    }
}
fn a90() {
    need_send(f90());
}
async fn f91() {
    match Ok::<*const u32, *const u32>(ptr()) {
        Ok(x) | Err(x) if x.is_null() => {
            y().await;
        }
        _ => {}
    }
}
fn a91() {
    need_send(f91()); //~ ERROR future
}
async fn f92() {
    match Ok::<*const u32, *const u32>(ptr()) {
        Ok(x) | Err(x) if val(x.is_null()).await => {}
        _ => {}
    }
}
fn a92() {
    need_send(f92()); //~ ERROR future future
}
async fn f93() {
    let n @ 1..=5 = num(1).await else { return };
    let r = rc();
    num(n).await;
}
fn a93() {
    need_send(f93()); //~ ERROR future
}
async fn f94() {
    let o @ Some(_) = get() else { return };
    drop(o);
    y().await;
}
fn a94() {
    need_send(f94());
}
async fn f95() {
    let ref o @ Some(ref r) = get() else { return };
    y().await;
}
fn a95() {
    need_send(f95()); //~ ERROR future
}
async fn f96() {
    match get() {
        o @ Some(_) => drop(o),
        None => y().await,
    }
}
fn a96() {
    need_send(f96()); //~ ERROR future
}
async fn f97() {
    match get() {
        ref o @ Some(ref r) if **r == 1 => {}
        _ => y().await,
    }
}
fn a97() {
    need_send(f97()); //~ ERROR future
}
