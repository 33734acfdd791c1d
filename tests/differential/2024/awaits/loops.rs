//! Values around loops with awaits.

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
async fn f0() {
    let p = ptr();
    loop {
        if cond() {
            break;
        }
        y().await;
    }
    use_it(p);
}
fn a0() {
    need_send(f0()); //~ ERROR future
}
async fn f1() {
    let p = ptr();
    loop {
        if cond() {
            break;
        }
        y().await;
    }
    use_it(p);
}
fn a1() {
    need_send(f1()); //~ ERROR future
}
async fn f2() {
    let p = ptr();
    loop {
        y().await;
        if cond() {
            break;
        }
    }
    use_it(p);
}
fn a2() {
    need_send(f2()); //~ ERROR future
}
async fn f3() {
    let p = ptr();
    while cond() {
        y().await;
    }
    use_it(p);
}
fn a3() {
    need_send(f3()); //~ ERROR future
}
async fn f4() {
    let p = ptr();
    loop {
        if cond() {
            break;
        }
        y().await;
        y().await;
    }
    use_it(p);
}
fn a4() {
    need_send(f4()); //~ ERROR future
}
async fn f5() {
    first(ptr(), {
        loop {
            if cond() {
                break;
            }
            y().await;
        }
        1u32
    });
}
fn a5() {
    need_send(f5()); //~ ERROR future
}
async fn f6() {
    first(ptr(), {
        loop {
            if cond() {
                break;
            }
            y().await;
        }
    });
}
fn a6() {
    need_send(f6()); //~ ERROR future
}
async fn f7() {
    first(
        ptr(),
        loop {
            if cond() {
                break;
            }
            y().await;
        },
    );
}
fn a7() {
    need_send(f7()); //~ ERROR future
}
async fn f8() {
    first(
        ptr(),
        loop {
            if cond() {
                break 1;
            }
            y().await;
        },
    );
}
fn a8() {
    need_send(f8()); //~ ERROR future
}
async fn f9() {
    first(
        ptr(),
        loop {
            if cond() {
                break 1;
            } else {
                y().await;
            }
        },
    );
}
fn a9() {
    need_send(f9()); //~ ERROR future
}
async fn f10() {
    use_it((
        ptr(),
        loop {
            if cond() {
                break 1;
            }
            y().await;
        },
    ));
}
fn a10() {
    need_send(f10()); //~ ERROR future
}
async fn f11() {
    let p = ptr();
    let x = loop {
        if cond() {
            break 1;
        }
        y().await;
    };
    use_it(p);
}
fn a11() {
    need_send(f11()); //~ ERROR future
}
