//! What async blocks capture.

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
fn a0(p: S) {
    need_send(async {
        p.d;
    });
}
fn a1(p: S) {
    need_send(async {
        let x = &p.d;
    });
}
fn a2(mut p: S) {
    need_send(async {
        p.d = 1;
    });
}
fn a3(mut p: S) {
    need_send(async {
        p.d += 1;
    });
}
fn a4(mut p: S) {
    need_send(async move {
        p.d += 1;
    });
}
fn a5(mut p: S) {
    need_send(async {
        p.b.push('a');
    });
}
fn a6(p: S) {
    need_send(async {
        p.b.len();
        y().await;
    });
}
fn a7(p: S) {
    need_send(async {
        println!("{}", p.d);
    });
}
fn a8(p: S) {
    need_send(async {
        println!("{}", p.b);
    });
}
fn a9(p: S) {
    need_send(async move {
        println!("{}", p.b);
    });
}
fn a10(p: Dr) {
    need_send(async { //~ ERROR E0277
        println!("{}", p.d);
    });
}
fn a11(p: Dr) {
    need_send(async move {
        p.0.d;
    });
}
fn a12(p: N) {
    need_send(async { //~ ERROR future
        p.0;
    });
}
fn a13(p: O) {
    need_send(async { //~ ERROR E0277
        drop(p.0);
    });
}
fn a14(p: Box<(u32, Rc<u32>)>) {
    need_send(async {
        p.0;
    });
}
fn a15(p: Box<(u32, Rc<u32>)>) {
    need_send(async move { //~ ERROR E0277
        p.0;
    });
}
fn a16(p: Box<(String, Rc<u32>)>) {
    need_send(async { //~ ERROR E0277
        drop(p.0);
    });
}
fn a17(p: &'static (u32, Rc<u32>)) {
    need_send(async { //~ ERROR E0277
        p.0;
    });
}
fn a18(p: &'static (u32, Rc<u32>)) {
    need_send(async move { //~ ERROR E0277
        p.0;
    });
}
fn a19(p: &'static mut (u32, Rc<u32>)) {
    need_send(async move { //~ ERROR E0277
        p.0 = 1;
    });
}
fn a20(p: &'static mut (u32, Rc<u32>)) {
    need_send(async {
        p.0 = 1;
    });
}
fn a21(p: &'static mut (u32, Cell<u32>)) {
    need_send(async move {
        p.0 = 1;
    });
}
fn a22(p: &'static (u32, Cell<u32>)) {
    need_send(async move { //~ ERROR E0277
        p.0;
    });
}
fn a23(p: &'static (u32, Cell<u32>)) {
    need_send(async { //~ ERROR E0277
        p.0;
    });
}
fn a24(p: (u32, Pl)) {
    need_send(async {
        p.1.b;
    });
}
fn a25(p: (u32, Pl)) {
    need_send(async {
        let (_, Pl { b, .. }) = p;
    });
}
fn a26(p: (u32, Pl)) {
    need_send(async { //~ ERROR E0277
        let (_, q) = p;
    });
}
fn a27(p: (u32, Pl)) {
    need_send(async {
        let (n, _) = p;
    });
}
fn a28(p: (u32, Pl)) {
    need_send(async move {
        let (n, _) = p;
    });
}
fn a29(p: (u32, Pl)) {
    need_send(async move { //~ ERROR E0277
        let (n, _) = &p;
    });
}
fn a30(p: (u32, Pl)) {
    need_send(async {
        let n = &p.0;
        y().await;
        use_it(n);
    });
}
fn a31(p: [u32; 2], q: [*const u32; 2]) {
    need_send(async {
        p[0];
    });
    need_send(async { //~ ERROR E0277
        q.len();
    });
}
fn a32(p: (u32, [*const u32; 2])) {
    need_send(async { //~ ERROR E0277
        p.0;
        p.1.len();
    });
}
fn a33(p: Vec<Rc<u32>>) {
    need_send(async { //~ ERROR E0277
        p.len();
    });
}
fn a34(p: (Vec<u32>, Rc<u32>)) {
    need_send(async {
        for x in &p.0 {
            num(*x).await;
        }
    });
}
fn a35(p: (Vec<u32>, Rc<u32>)) {
    need_send(async {
        for x in p.0 {
            num(x).await;
        }
    });
}
fn a36(p: (Vec<u32>, Rc<u32>)) {
    need_send(async {
        p.0[0];
    });
}
fn a37(mut p: (Vec<u32>, Rc<u32>)) {
    need_send(async {
        p.0[0] = num(1).await;
    });
}
fn a38(p: (Option<u32>, Rc<u32>)) {
    need_send(async {
        if let Some(n) = p.0 {
            num(n).await;
        }
    });
}
fn a39(p: (Option<u32>, Rc<u32>)) {
    need_send(async {
        match p.0 {
            Some(n) => num(n).await,
            None => 1,
        };
    });
}
fn a40(p: (Option<u32>, Rc<u32>)) {
    need_send(async {
        match p {
            (Some(n), _) => num(n).await,
            _ => 1,
        };
    });
}
fn a41(p: (Option<u32>, Rc<u32>)) {
    need_send(async { //~ ERROR E0277
        match &p {
            (Some(n), _) => num(*n).await,
            _ => 1,
        };
    });
}
fn a42(p: S) {
    need_send(async {
        let q = S { a: rc(), ..p };
    });
}
fn a43(p: S) {
    need_send(async {
        let S { a, .. } = S {
            a: rc(),
            b: text(),
            ..p
        };
    });
}
fn a44(p: S) {
    let c = || p.d;
    need_send(async {
        c();
    });
}
fn a45(p: S) {
    let c = move || p.d;
    need_send(async move {
        c();
    });
}
fn a46(p: S) {
    let c = move || p.b.len();
    need_send(async move {
        c();
    });
}
fn a47(p: S) {
    need_send(async {
        let c = || p.d;
        c();
    });
}
fn a48(p: S) {
    need_send(async {
        let c = move || p.d;
        c();
    });
}
fn a49(p: S) {
    need_send(async {
        async { p.d }.await;
    });
}
fn a50(p: S) {
    need_send(async move {
        async { p.d }.await;
    });
}
fn a51(p: S) {
    need_send(async move {
        async move { p.d }.await;
    });
}
fn a52(p: S) {
    need_send(async {
        async move { drop(p.b) }.await;
    });
}
fn a53(p: S) {
    need_send(async {
        async move {
            drop(p.c);
        }
        .await;
    });
}
fn a54(p: S) {
    need_send(async {
        let f = async { drop(p.b) };
        y().await;
        f.await;
    });
}
fn a55(p: Rc<u32>) {
    need_send(async { //~ ERROR E0277
        let f = || async { use_it(&p) };
    });
}
fn a56(p: MutexGuard<'static, u32>) {
    need_send(async { //~ ERROR future
        drop(p);
    });
}
fn a57(p: MutexGuard<'static, u32>) {
    need_send(async {
        *p;
    });
}
fn a58(mut p: MutexGuard<'static, u32>) {
    need_send(async move { //~ ERROR future
        *p = 1;
    });
}
fn a59(p: Rc<u32>) {
    need_send(async { //~ ERROR E0277
        *p;
    });
}
fn a60(p: Rc<(u32, u32)>) {
    need_send(async move { //~ ERROR future
        p.0;
    });
}
fn a61(p: Cell<u32>) {
    need_send(async { //~ ERROR E0277
        p.get();
    });
}
fn a62(p: Cell<u32>) {
    need_send(async move {
        p.get();
    });
}
fn a63(p: (Cell<u32>, Rc<u32>)) {
    need_send(async move {
        p.0.get();
    });
}
fn a64(p: (Cell<u32>, Rc<u32>)) {
    need_send(async { //~ ERROR E0277
        p.0.get();
    });
}
fn a65(mut p: (Cell<u32>, Rc<u32>)) {
    need_send(async {
        p.0.get_mut();
    });
}
fn a66(mut p: Cell<u32>) {
    need_send(async {
        let r = &mut p;
        y().await;
        r.get();
    });
}
fn a67(mut p: Cell<u32>) {
    need_send(async {
        p = Cell::new(1);
    });
}
fn a68(mut p: Rc<u32>) {
    need_send(async { //~ ERROR E0277
        p = rc();
    });
}
fn a69(p: Rc<u32>) {
    need_send(async { //~ ERROR future
        let q;
        q = p;
    });
}
fn a70(p: *const u32) {
    need_send(async { //~ ERROR E0277
        let q = p;
    });
}
fn a71(p: *const u32) {
    need_send(async { //~ ERROR E0277
        unsafe { *p };
    });
}
fn a72(p: *const (u32, u32)) {
    need_send(async { //~ ERROR E0277
        unsafe { (*p).0 };
    });
}
fn a73(p: *const (u32, u32)) {
    need_send(async move { //~ ERROR future
        let r = unsafe { &(*p).0 };
    });
}
fn a74(p: (*const u32, u32)) {
    need_send(async move { p.1 });
}
fn a75(p: &'static Cell<u32>) {
    need_send(async move {
        let _ = p;
    });
}
fn a76(p: &'static Cell<u32>) {
    need_send(async move { //~ ERROR future
        let _x = p;
    });
}
fn a77(p: (Rc<u32>, u32)) {
    let (_, ref n) = p;
    need_send(async move {
        *n;
    });
}
fn a78(p: &'static (dyn Fn() + Sync)) {
    need_send(async move {
        p();
        y().await;
        p();
    });
}
fn a79(p: &'static dyn Fn()) {
    need_send(async move { //~ ERROR future
        p();
    });
}
fn a80(p: Box<dyn Fn() + Send>) {
    need_send(async move {
        p();
        y().await;
    });
}
fn a81(p: Box<dyn Fn() + Send>) {
    need_send(async move {
        y().await;
        p();
    });
}
fn a82(p: Box<dyn FnOnce() + Send>) {
    need_send(async move {
        y().await;
        p();
    });
}
fn a83(p: impl Fn() + Send) {
    need_send(async move {
        p();
        y().await;
    });
}
fn a84<F: Fn() -> X + Send, X: Future<Output = ()>>(p: F) {
    need_send(async move { //~ ERROR future
        p().await;
    });
}
fn a85<F: Fn() -> X + Send, X: Future<Output = ()> + Send>(p: F) {
    need_send(async move {
        p().await;
    });
}
fn a86<F: Fn() -> X + Send + Sync, X: Future<Output = ()> + Send>(p: &'static F) {
    need_send(async move {
        p().await;
    });
}
fn a87<I: Iterator<Item = u32> + Send>(p: I) {
    need_send(async move {
        for x in p {
            num(x).await;
        }
    });
}
fn a88<I: Iterator>(p: I)
where
    I: Send,
{
    need_send(async move { //~ ERROR future
        for x in p {
            y().await;
        }
    });
}
fn a89<I: Iterator>(p: I)
where
    I: Send,
{
    need_send(async move { //~ ERROR future
        for x in p {
            drop(x);
            y().await;
        }
    });
}
fn a90<I: IntoIterator + Send>(p: I)
where
    I::Item: Send,
{
    need_send(async move { //~ ERROR future
        for x in p {
            y().await;
        }
    });
}
fn a91<T: Clone + Send>(p: T) {
    need_send(async move {
        let q = p.clone();
        y().await;
    });
}
fn a92<T: Clone + Send>(p: &T) {
    need_send(async { //~ ERROR future
        let q = p.clone();
        y().await;
    });
}
fn a93<T: Clone + Send + Sync>(p: &T) {
    need_send(async {
        let q = p.clone();
        y().await;
    });
}
fn a94<T: Into<String> + Send>(p: T) {
    need_send(async move {
        let q: String = p.into();
        y().await;
    });
}
fn a95<T: AsRef<str>>(p: T) {
    let q = p.as_ref().to_string();
    need_send(async move {
        y().await;
        drop(q);
    });
}
