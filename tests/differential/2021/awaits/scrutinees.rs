//! What patterns capture.

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
    need_send(async move { if let S { a: _, .. } = p {} }); //~ ERROR future
}
fn a1(p: S) {
    need_send(async { if let S { a: _, .. } = p {} }); //~ ERROR E0277
}
fn a2(p: S) {
    need_send(async {
        let S { a: _, .. } = p;
    });
}
fn a3(p: S) {
    need_send(async {
        match p {
            S { a: _, .. } => {}
        }
    });
}
fn a4(p: S) {
    need_send(async {
        match p {
            _ => {}
        }
    });
}
fn a5(p: S) {
    need_send(async { if let _ = p {} }); //~ ERROR E0277
}
fn a6(p: S) {
    need_send(async { //~ ERROR E0277
        while let _ = p {
            break;
        }
    });
}
fn a7(p: S) {
    need_send(async {
        let _ = p else { return };
    });
}
fn a8(p: S) {
    need_send(async {
        let S { d: 1, .. } = p else { return };
    });
}
fn a9(p: S) {
    need_send(async {
        let S { d: n, .. } = p else { return };
    });
}
fn a10(p: S) {
    need_send(async { if let S { d: n, .. } = p {} }); //~ ERROR E0277
}
fn a11(p: S) {
    need_send(async { if let S { d: 1, .. } = p {} }); //~ ERROR E0277
}
fn a12(p: S) {
    need_send(async { if let 1 = p.d {} });
}
fn a13(p: S) {
    need_send(async { if let _ = p.a {} }); //~ ERROR E0277
}
fn a14(p: S) {
    need_send(async { //~ ERROR E0277
        match p.a {
            ref x => {}
        }
    });
}
fn a15(p: Option<Rc<u32>>) {
    need_send(async { //~ ERROR E0277
        match p {
            None => {}
            _ => {}
        }
    });
}
fn a16(p: (u32, Rc<u32>)) {
    need_send(async {
        match p {
            (1, _) => {}
            _ => {}
        }
    });
}
fn a17(p: (u32, Rc<u32>)) {
    need_send(async { if let (1, _) = p {} }); //~ ERROR E0277
}
fn a19(p: (u32, Rc<u32>)) {
    need_send(async {
        let n = matches!(p, (1, _));
    });
}
fn a20(p: (u32, Rc<u32>)) {
    need_send(async {
        let n = matches!(p.0, 1);
    });
}
fn a21(p: E) {
    need_send(async {
        let n = matches!(p, _);
    });
}
fn a22(p: (u32, Rc<u32>)) {
    need_send(async {
        match p {
            (n, _) if n == 1 => {}
            _ => {}
        }
    });
}
fn a23(p: (u32, Rc<u32>)) {
    need_send(async { for _ in 0..p.0 {} });
}
