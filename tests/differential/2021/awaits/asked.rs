//! Asked for in place: parameters, guards, errors, generics.

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
fn a0(c: &'static Cell<u32>) {
    need_send(async move { //~ ERROR future
        y().await;
        c.set(1);
    });
}
fn a1(c: &'static mut Cell<u32>) {
    need_send(async move {
        y().await;
        c.set(1);
    });
}
fn a2<T>(t: T) {
    need_send(async move { //~ ERROR future
        y().await;
        drop(t);
    });
}
fn a3<T: Send>(t: T) {
    need_send(async move {
        y().await;
        drop(t);
    });
}
fn a4<T: Send>(t: &T) {
    need_send(async move { //~ ERROR future
        y().await;
        peek(t);
    });
}
fn a5<T: Send + Sync>(t: &T) {
    need_send(async move {
        y().await;
        peek(t);
    });
}
fn a6<T: Tr + Send>(t: T) {
    need_send(async move { //~ ERROR future
        t.m().await;
    });
}
fn a7<T: Tr>(t: T)
where
    T: Send,
{
    need_send(async move { //~ ERROR future
        t.own().await;
    });
}
async fn f8<T>(t: T) {
    y().await;
}
fn a8<T: Send>(t: T) {
    need_send(f8(t));
}
async fn f9<T>(t: T) {
    drop(t);
    y().await;
}
fn a9<T>(t: T) {
    need_send(f9(t)); //~ ERROR future
}
async fn f10<T>() -> Option<T> {
    y().await;
    None
}
fn a10() {
    need_send(f10::<Rc<u32>>());
}
async fn f11<T: Default>() {
    let t = T::default();
    y().await;
}
fn a11() {
    need_send(f11::<Rc<u32>>()); //~ ERROR E0277
    need_send(f11::<u32>());
}
async fn f12<T: Default>() {
    let t = T::default();
    drop(t);
    y().await;
}
fn a12() {
    need_send(f12::<Rc<u32>>());
}
async fn f13<T: Default + Copy>() {
    let t = T::default();
    y().await;
}
fn a13() {
    need_send(f13::<u32>());
}
struct A14 {
    x: Rc<u32>,
    n: u32,
}
impl A14 {
    async fn go(&self) -> u32 {
        y().await;
        self.n
    }
    async fn by(self) -> u32 {
        self.n
    }
}
async fn f14() {
    let a = A14 { x: rc(), n: 1 };
    a.go().await;
}
fn a14() {
    need_send(f14()); //~ ERROR future future
}
struct A15 {
    x: Rc<u32>,
    n: u32,
}
impl A15 {
    async fn go(&mut self) {
        self.n += 1;
        y().await;
    }
}
async fn f15() {
    let mut a = A15 { x: rc(), n: 1 };
    a.go().await;
}
fn a15() {
    need_send(f15()); //~ ERROR future
}
struct A16 {
    x: Cell<u32>,
}
impl A16 {
    async fn go(&self) {
        y().await;
    }
    async fn gom(&mut self) {
        y().await;
    }
}
fn a16(r: &'static A16, m: &'static mut A16) {
    need_send(r.go()); //~ ERROR future
    need_send(m.gom());
}
struct A17 {
    x: Cell<u32>,
}
impl A17 {
    fn go(&self) -> impl Future<Output = ()> + use<> {
        async {}
    }
}
async fn f17(a: &A17) {
    a.go().await;
}
fn a17(a: &'static A17) {
    need_send(f17(a)); //~ ERROR future
}
fn mk18() -> impl Future<Output = ()> {
    async {
        let r = rc();
        y().await;
    }
}
fn a18() {
    need_send(mk18()); //~ ERROR future
}
fn mk19() -> impl Future<Output = ()> + Send { //~ ERROR future
    async {
        let r = rc();
        y().await;
    }
}
fn mk20() -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async { //~ ERROR future
        let r = rc();
        y().await;
    })
}
fn mk21() -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async {
        let r = rc();
        drop(r);
        y().await;
    })
}
async fn f22() {
    let r = rc();
    mk_b22().await;
}
fn mk_b22() -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async {
        y().await;
    })
}
fn a22() {
    need_send(f22()); //~ ERROR future
}
fn rec23(n: u32) -> Pin<Box<dyn Future<Output = u32> + Send>> {
    Box::pin(async move {
        if n == 0 {
            0
        } else {
            rec23(n - 1).await
        }
    })
}
fn rec24(n: u32) -> Pin<Box<dyn Future<Output = u32>>> {
    Box::pin(async move {
        if n == 0 {
            0
        } else {
            rec24(n - 1).await
        }
    })
}
async fn f24() {
    rec24(1).await;
}
fn a24() {
    need_send(f24()); //~ ERROR future
}
async fn f25(n: u32) -> u32 {
    let r = rc();
    drop(r);
    if n == 0 {
        0
    } else {
        Box::pin(f25(n - 1)).await
    }
}
fn a25() {
    need_send(f25(1));
}
async fn f26(n: u32) -> u32 {
    let r = rc();
    let m = if n == 0 {
        0
    } else {
        Box::pin(f26(n - 1)).await
    };
    m
}
fn a26() {
    need_send(f26(1)); //~ ERROR future
}
fn a27(m: Mutex<u32>) {
    need_send(async move { //~ ERROR future
        let mut g = m.lock().unwrap();
        *g += 1;
        drop(g);
        y().await;
    });
}
fn a28(m: Mutex<u32>) {
    need_send(async move {
        {
            let mut g = m.lock().unwrap();
            *g += 1;
        }
        y().await;
    });
}
fn a29(m: Mutex<u32>) {
    need_send(async move {
        if let Ok(mut g) = m.lock() {
            *g += 1;
        }
        y().await;
    });
}
fn a30(m: Mutex<Vec<u32>>) {
    need_send(async move { //~ ERROR future
        if let Some(x) = m.lock().unwrap().pop() {
            num(x).await;
        }
    });
}
fn a31(m: Mutex<Vec<u32>>) {
    need_send(async move {
        let x = m.lock().unwrap().pop();
        if let Some(x) = x {
            num(x).await;
        }
    });
}
fn a32(m: Mutex<Vec<u32>>) {
    need_send(async move { //~ ERROR future
        while let Some(x) = m.lock().unwrap().pop() {
            num(x).await;
        }
    });
}
fn a33(m: Mutex<Vec<u32>>) {
    need_send(async move { //~ ERROR future
        for x in m.lock().unwrap().iter() {
            num(*x).await;
        }
    });
}
fn a34(m: Mutex<Vec<u32>>) {
    need_send(async move { //~ ERROR future
        for x in m.lock().unwrap().clone() {
            num(x).await;
        }
    });
}
fn a35(m: Mutex<Vec<u32>>) {
    need_send(async move {
        let v = m.lock().unwrap().clone();
        for x in v {
            num(x).await;
        }
    });
}
fn a36(m: Mutex<Option<u32>>) {
    need_send(async move { //~ ERROR future
        match *m.lock().unwrap() {
            Some(x) => {
                num(x).await;
            }
            None => {}
        }
    });
}
fn a37(m: Mutex<Option<u32>>) {
    need_send(async move {
        let Some(x) = *m.lock().unwrap() else { return };
        num(x).await;
    });
}
fn a38(m: Mutex<Option<u32>>) {
    need_send(async move {
        let Some(x) = *m.lock().unwrap() else {
            y().await;
            return;
        };
        num(x).await;
    });
}
fn a39(m: Mutex<Option<u32>>) {
    need_send(async move {
        let x = m.lock().unwrap().take().unwrap_or(1);
        num(x).await;
    });
}
fn a40(m: Mutex<Option<u32>>) {
    need_send(async move { //~ ERROR future
        let x = match m.lock() {
            Ok(g) => g.unwrap_or(1),
            Err(_) => num(1).await,
        };
        num(x).await;
    });
}
fn a41(m: Mutex<Option<u32>>) {
    need_send(async move { //~ ERROR future
        let g = m.lock().unwrap();
        let x = g.unwrap_or(0);
        std::mem::drop(g);
        num(x).await;
    });
}
fn a42(m: std::sync::RwLock<u32>) {
    need_send(async move { //~ ERROR future
        let g = m.read().unwrap();
        let x = *g;
        drop(g);
        num(x).await;
    });
}
fn a43(m: std::sync::RwLock<u32>) {
    need_send(async move {
        let x = *m.read().unwrap();
        num(x).await;
        *m.write().unwrap() = 1;
    });
}
fn a44(m: RefCell<u32>) {
    need_send(async move { //~ ERROR future future
        let g = m.borrow_mut();
        y().await;
    });
}
fn a45(m: RefCell<u32>) {
    need_send(async move {
        *m.borrow_mut() += 1;
        y().await;
    });
}
fn a46(m: RefCell<u32>) {
    need_send(async move {
        let n = m.borrow().clone();
        y().await;
    });
}
fn a47(m: std::sync::Arc<Mutex<u32>>) {
    need_send(async move { //~ ERROR future
        let g = m.lock().unwrap();
        y().await;
    });
}
fn a48(m: std::sync::Arc<Rc<u32>>) {
    need_send(async move {
        y().await;
    });
    need_send(async { //~ ERROR future future
        drop(m);
    });
}
fn a49(p: *const u32) {
    need_send(async move { //~ ERROR future
        let n = unsafe { *p };
        num(n).await;
    });
}
fn a50(p: *const u32) {
    let q = p as usize;
    need_send(async move {
        let n = unsafe { *(q as *const u32) };
        num(n).await;
    });
}
fn a51(p: Pl) {
    need_send(async move {
        num(p.b).await;
    });
}
fn a52(p: Pl) {
    need_send(async move { //~ ERROR future
        let p = p;
        num(p.b).await;
    });
}
fn a53(p: Pl) {
    need_send(async move {
        let Pl { b, .. } = p;
        num(b).await;
    });
}
fn a54(p: S) {
    need_send(async move {
        num(p.d).await;
    });
}
fn a55(p: S) {
    need_send(async {
        num(p.d).await;
    });
}
fn a56(p: S) {
    need_send(async {
        drop(p.b);
    });
}
fn a57(p: S) {
    need_send(async move {
        let _ = p;
    });
}
fn a58(p: S) {
    need_send(async move { //~ ERROR future
        let _ = &p;
    });
}
fn a59(p: S) {
    need_send(async {
        let S { c, .. } = p;
        y().await;
    });
}
fn a60(p: Box<S>) {
    need_send(async { //~ ERROR future
        drop(p.b);
    });
}
fn a61(p: Box<S>) {
    need_send(async move { //~ ERROR future
        num(p.d).await;
    });
}
fn a62(p: &'static S) {
    need_send(async move { //~ ERROR future
        num(p.d).await;
    });
}
fn a63(p: (Rc<u32>, u32)) {
    need_send(async move {
        num(p.1).await;
    });
}
fn a64(p: (Rc<u32>, u32)) {
    need_send(async {
        let (_, n) = p;
        num(n).await;
    });
}
fn a65(p: (Rc<u32>, u32)) {
    need_send(async { //~ ERROR future
        let (_a, n) = p;
        num(n).await;
    });
}
fn a66(p: [Rc<u32>; 2]) {
    need_send(async move {
        let [_, _] = p;
    });
}
fn a67(p: Option<Rc<u32>>) {
    need_send(async move { //~ ERROR future
        if p.is_some() {
            y().await;
        }
    });
}
fn a68(p: Option<Rc<u32>>) {
    need_send(async move { //~ ERROR future
        if let Some(_) = p {
            y().await;
        }
    });
}
fn a69(p: Option<Rc<u32>>) {
    need_send(async move { //~ ERROR future
        let n = matches!(p, None);
        y().await;
    });
}
fn a70(p: E) {
    need_send(async move { //~ ERROR future
        match p {
            E::C => 1,
            _ => num(1).await,
        }
    });
}
fn a71(p: (u32, E)) {
    need_send(async move {
        match p {
            (1, _) => 1,
            _ => num(1).await,
        }
    });
}
fn a72(r: Rc<u32>) {
    need_send(async move { //~ ERROR future
        let c = move || drop(r);
        y().await;
    });
}
fn a73(r: Rc<u32>) {
    let n = *r;
    need_send(async move {
        num(n).await;
    });
}
fn a74(r: Rc<u32>) {
    let f = async move { num(*r).await };
    need_send(f); //~ ERROR future
}
fn a75(r: Rc<u32>) {
    let f = || async move { num(1).await };
    need_send(f());
}
fn a76(r: Rc<u32>) {
    let f = |r: Rc<u32>| async move { num(*r).await };
    need_send(f(r)); //~ ERROR future
}
fn a77() {
    need_send(async {
        let c = |r: &Rc<u32>| **r;
        let n = c(&rc());
        num(n).await;
    });
}
fn a78() {
    need_send(async {
        let it = [1u32, 2].iter().map(|x| {
            let r = rc();
            x + *r
        });
        for n in it {
            num(n).await;
        }
    });
}
fn a79() {
    need_send(async {
        let v: Vec<u32> = (0..3).map(|x| x + *rc()).collect();
        num(v[0]).await;
    });
}
fn a80() {
    need_send(async { //~ ERROR future
        let r = &mut rc();
        {
            let q = &mut *r;
            *q = rc();
        }
        y().await;
    });
}
fn a81() {
    need_send(async {
        let x = 1u32;
        let p = &raw const x;
        let n = unsafe { *p };
        num(n).await;
    });
}
fn a82() {
    need_send(async {
        let mut x = 1u32;
        let p = &mut x as *mut u32;
        unsafe { *p = 2 };
        num(x).await;
    });
}
fn a83() {
    need_send(async { //~ ERROR future
        let mut x = 1u32;
        let p = &mut x as *mut u32;
        unsafe { *p = num(2).await };
    });
}
fn a84() {
    need_send(async { //~ ERROR future
        let r = rc();
        let w = Rc::downgrade(&r);
        drop(r);
        drop(w);
        y().await;
    });
}
fn a85() {
    need_send(async {
        let t = std::thread::current();
        y().await;
        drop(t);
    });
}
fn a86() {
    need_send(async { //~ ERROR future
        let e: Box<dyn std::error::Error> = text().into();
        y().await;
    });
}
fn a87() {
    need_send(async { //~ ERROR future
        let e: Result<u32, Box<dyn std::error::Error>> = Ok(1);
        if let Err(e) = e {
            y().await;
        }
    });
}
fn a88() {
    need_send(async { //~ ERROR future
        let e: Result<u32, Box<dyn std::error::Error>> = Ok(1);
        match e {
            Ok(n) => {
                num(n).await;
            }
            Err(e) => {
                drop(e);
            }
        }
    });
}
async fn f89() -> Result<u32, Box<dyn std::error::Error>> {
    let n = fallible().await?;
    num(n).await;
    Ok(n)
}
fn a89() {
    need_send(f89());
}
async fn f90() -> Result<u32, Box<dyn std::error::Error>> {
    let n: u32 = "1".parse()?;
    num(n).await;
    Ok(n)
}
fn a90() {
    need_send(async {
        if let Err(e) = f90().await {
            println!("{e}");
        }
        y().await;
    });
}
fn a91() {
    need_send(async {
        if let Err(e) = fb91() {
            println!("{e}");
        }
        y().await;
    });
}
fn fb91() -> Result<u32, Box<dyn std::error::Error>> {
    Ok(1)
}
fn a92() {
    need_send(async { //~ ERROR future
        match fb92() {
            Err(e) => y().await,
            Ok(n) => {
                num(n).await;
            }
        }
    });
}
fn fb92() -> Result<u32, Box<dyn std::error::Error>> {
    Ok(1)
}
fn a93() {
    need_send(async { //~ ERROR future
        let r = fb93();
        if r.is_err() {
            y().await;
        }
    });
}
fn fb93() -> Result<u32, Box<dyn std::error::Error>> {
    Ok(1)
}
fn a94() {
    need_send(async {
        if fb94().is_err() {
            y().await;
        }
    });
}
fn fb94() -> Result<u32, Box<dyn std::error::Error>> {
    Ok(1)
}
fn a95() {
    need_send(async {
        let n = fb95().unwrap_or(1);
        num(n).await;
    });
}
fn fb95() -> Result<u32, Box<dyn std::error::Error>> {
    Ok(1)
}
fn a96() {
    need_send(async {
        println!("{:?}", fb96());
        y().await;
    });
}
fn fb96() -> Result<u32, Box<dyn std::error::Error>> {
    Ok(1)
}
async fn f97(g: MutexGuard<'static, u32>) {}
fn a97() {
    need_send(f97(tls())); //~ ERROR future
}
async fn f98(_: MutexGuard<'static, u32>) {}
fn a98() {
    need_send(f98(tls())); //~ ERROR future
}
async fn f99(c: &Cell<u32>) -> u32 {
    c.get()
}
async fn g99() -> u32 {
    let c = Cell::new(1);
    f99(&c).await
}
fn a99() {
    need_send(g99()); //~ ERROR future
}
async fn f100(c: &mut Cell<u32>) -> u32 {
    y().await;
    c.get()
}
async fn g100() -> u32 {
    let mut c = Cell::new(1);
    f100(&mut c).await
}
fn a100() {
    need_send(g100());
}
async fn f101<'a>(c: &'a str) -> &'a str {
    y().await;
    c
}
async fn g101() {
    let s = text();
    let r = f101(&s).await;
    println!("{r}");
    y().await;
}
fn a101() {
    need_send(g101());
}
async fn f102(mut v: Vec<Rc<u32>>) {
    v.clear();
    y().await;
}
fn a102() {
    need_send(f102(vec![])); //~ ERROR future
}
async fn f103((a, b): (Rc<u32>, u32)) {
    drop(a);
    y().await;
}
fn a103() {
    need_send(f103((rc(), 1))); //~ ERROR E0277
}
async fn f104((_, b): (Rc<u32>, u32)) {
    y().await;
}
fn a104() {
    need_send(f104((rc(), 1))); //~ ERROR E0277
}
async fn f105(&b: &u32) {
    y().await;
}
fn a105() {
    need_send(f105(&1));
}
async fn f106(Pl { b, .. }: Pl) {
    num(b).await;
}
fn a106() {
    need_send(f106(Pl { a: ptr(), b: 1 })); //~ ERROR future
}
fn a108() {
    need_send(async {
        let s = async {
            y().await;
            rc()
        };
        let r = s.await;
        drop(r);
    });
}
fn a109() {
    need_send(async {
        let (a, b) = (async { rc() }, async { 1 });
        b.await;
    });
}
fn a110() {
    need_send(async {
        let a = async { rc() };
        let b = async {
            a.await;
        };
        b.await;
    });
}
fn a111() {
    need_send(async { //~ ERROR future
        let mut f = std::pin::pin!(async {
            let r = rc();
            y().await;
        });
        f.as_mut().await;
    });
}
fn a112() {
    need_send(async {
        let mut f = std::pin::pin!(y());
        f.as_mut().await;
    });
}
fn a113() {
    need_send(async { //~ ERROR future
        std::future::ready(rc()).await;
    });
}
fn a114() {
    need_send(async { //~ ERROR future
        std::future::ready(1).await;
        let r = rc();
        std::future::ready(*r).await;
    });
}
fn a115() {
    need_send(async {
        std::future::poll_fn(|_| std::task::Poll::Ready(rc())).await;
    });
}
fn a116() {
    need_send(async { //~ ERROR future future
        let r = rc();
        std::future::poll_fn(|_| std::task::Poll::Ready(*r)).await;
    });
}
fn a117() {
    need_send(async {
        std::future::poll_fn(|cx| {
            let r = rc();
            std::task::Poll::Ready(())
        })
        .await;
    });
}
fn a118() {
    need_send(async {
        let x: Option<Rc<u32>> = std::future::pending().await;
    });
}
fn a119() {
    need_send(async {
        let n = {
            let r = rc();
            let q = r.clone();
            *q
        };
        num(n).await;
    });
}
fn a120() {
    need_send(async {
        let n = {
            let r = rc();
            r.as_ref().clone()
        };
        num(n).await;
    });
}
fn a122() {
    need_send(async {
        let n = {
            let c = RefCell::new(1);
            let v = *c.borrow();
            v
        };
        num(n).await;
    });
}
fn a123() {
    need_send(async {
        let n = {
            let c = rc();
            c.to_string()
        };
        y().await;
    });
}
fn a124() {
    need_send(async {
        let n = unsafe { *tls_ptr124() };
        num(n).await;
    });
}
unsafe fn tls_ptr124() -> *const u32 {
    std::ptr::null()
}
fn a125() {
    need_send(async {
        let n = match unsafe { tls_ptr125().as_ref() } {
            Some(n) => *n,
            None => num(1).await,
        };
    });
}
unsafe fn tls_ptr125() -> *const u32 {
    std::ptr::null()
}
