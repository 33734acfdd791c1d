//! Statements and expressions around one await, a few tokens each.

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
    let x = rc();
    let n = *x;
    drop(x);
    y().await;
    use_it(n);
}
fn a0() {
    need_send(f0()); //~ ERROR future
}
async fn f1() {
    let x = rc();
    drop(x);
    y().await;
}
fn a1() {
    need_send(f1());
}
async fn f2() {
    let x = rc();
    {
        let z = x;
    }
    y().await;
}
fn a2() {
    need_send(f2());
}
async fn f3() {
    let x = rc();
    let z = x;
    drop(z);
    y().await;
}
fn a3() {
    need_send(f3());
}
async fn f4() {
    let x = Some(rc());
    if let Some(v) = x {
        drop(v);
    }
    y().await;
}
fn a4() {
    need_send(f4()); //~ ERROR future
}
async fn f5() {
    let x = Some(rc());
    if let Some(v) = &x {
        use_it(v);
    }
    drop(x);
    y().await;
}
fn a5() {
    need_send(f5()); //~ ERROR future
}
async fn f6() {
    if let Some(v) = get() {
        y().await;
    }
}
fn a6() {
    need_send(f6()); //~ ERROR future
}
async fn f7() {
    if let Some(v) = get() {
        drop(v);
        y().await;
    }
}
fn a7() {
    need_send(f7()); //~ ERROR future
}
async fn f8() {
    if let Some(_) = get() {
        y().await;
    }
}
fn a8() {
    need_send(f8()); //~ ERROR future
}
async fn f9() {
    if let Some(v) = get() {
        drop(v);
    } else {
        y().await;
    }
}
fn a9() {
    need_send(f9());
}
async fn f10() {
    if get().is_some() {
        y().await;
    }
}
fn a10() {
    need_send(f10());
}
async fn f11() {
    match get() {
        Some(v) => drop(v),
        None => y().await,
    }
}
fn a11() {
    need_send(f11()); //~ ERROR future
}
async fn f12() {
    match get() {
        Some(_) => y().await,
        None => {}
    }
}
fn a12() {
    need_send(f12()); //~ ERROR future
}
async fn f13() {
    match get().is_some() {
        true => y().await,
        false => {}
    }
}
fn a13() {
    need_send(f13()); //~ ERROR future
}
async fn f14() {
    match *rc() {
        1 => y().await,
        _ => {}
    }
}
fn a14() {
    need_send(f14()); //~ ERROR future
}
async fn f15() {
    match M.lock().unwrap().clone() {
        1 => y().await,
        _ => {}
    }
}
fn a15() {
    need_send(f15()); //~ ERROR future
}
async fn f16() {
    let v = *M.lock().unwrap();
    y().await;
    use_it(v);
}
fn a16() {
    need_send(f16());
}
async fn f17() {
    let v = {
        let g = M.lock().unwrap();
        *g
    };
    y().await;
}
fn a17() {
    need_send(f17());
}
async fn f18() {
    let v = { M.lock().unwrap().clone() };
    y().await;
}
fn a18() {
    need_send(f18());
}
async fn f19() {
    let g = M.lock().unwrap();
    drop(g);
    y().await;
}
fn a19() {
    need_send(f19());
}
async fn f20() {
    let mut g = M.lock().unwrap();
    *g += 1;
    drop(g);
    y().await;
}
fn a20() {
    need_send(f20()); //~ ERROR future
}
async fn f21() {
    let g = M.lock().unwrap();
    let n = *g;
    drop(g);
    num(n).await;
}
fn a21() {
    need_send(f21()); //~ ERROR future
}
async fn f22() {
    {
        let mut g = M.lock().unwrap();
        *g += 1;
    }
    y().await;
}
fn a22() {
    need_send(f22());
}
async fn f23() {
    *M.lock().unwrap() += 1;
    y().await;
}
fn a23() {
    need_send(f23());
}
async fn f24() {
    *M.lock().unwrap() = num(1).await;
}
fn a24() {
    need_send(f24());
}
async fn f25() {
    *M.lock().unwrap() += num(1).await;
}
fn a25() {
    need_send(f25());
}
async fn f26() {
    num(*M.lock().unwrap()).await;
}
fn a26() {
    need_send(f26()); //~ ERROR future
}
async fn f27() {
    let n = num(*M.lock().unwrap()).await;
}
fn a27() {
    need_send(f27()); //~ ERROR future
}
async fn f28() {
    let f = num(*M.lock().unwrap());
    f.await;
}
fn a28() {
    need_send(f28());
}
async fn f29() {
    while let Some(v) = get() {
        y().await;
    }
}
fn a29() {
    need_send(f29()); //~ ERROR future
}
async fn f30() {
    while get().is_some() {
        y().await;
    }
}
fn a30() {
    need_send(f30());
}
async fn f31() {
    while let Some(v) = get() {
        drop(v);
    }
    y().await;
}
fn a31() {
    need_send(f31());
}
async fn f32() {
    loop {
        let x = rc();
        if *x == 1 {
            break;
        }
        y().await;
    }
}
fn a32() {
    need_send(f32()); //~ ERROR future
}
async fn f33() {
    loop {
        let x = rc();
        drop(x);
        y().await;
        break;
    }
}
fn a33() {
    need_send(f33());
}
async fn f34() {
    for i in vec![rc()] {
        y().await;
    }
}
fn a34() {
    need_send(f34()); //~ ERROR future
}
async fn f35() {
    for i in [1, 2] {
        let x = rc();
        use_it(x);
        y().await;
    }
}
fn a35() {
    need_send(f35());
}
async fn f36() {
    for i in 0..*rc() {
        y().await;
    }
}
fn a36() {
    need_send(f36()); //~ ERROR future
}
async fn f37() {
    for i in [rc()].iter() {
        use_it(i);
    }
    y().await;
}
fn a37() {
    need_send(f37());
}
async fn f38() {
    for i in vec![1].into_iter().map(|x| rc()) {
        drop(i);
        y().await;
    }
}
fn a38() {
    need_send(f38()); //~ ERROR future
}
async fn f39() {
    for i in vec![1].into_iter().map({
        let r = rc();
        move |x| x + *r
    }) {
        y().await;
    }
}
fn a39() {
    need_send(f39()); //~ ERROR future
}
async fn f40() {
    let x;
    y().await;
    x = rc();
    use_it(x);
}
fn a40() {
    need_send(f40());
}
async fn f41() {
    let x;
    x = rc();
    y().await;
    use_it(x);
}
fn a41() {
    need_send(f41()); //~ ERROR future
}
async fn f42() {
    let mut x = rc();
    x = rc();
    drop(x);
    y().await;
}
fn a42() {
    need_send(f42()); //~ ERROR future
}
async fn f43() {
    let mut x = Some(rc());
    x = None;
    y().await;
}
fn a43() {
    need_send(f43()); //~ ERROR future
}
async fn f44() {
    let mut x = Some(rc());
    x.take();
    y().await;
}
fn a44() {
    need_send(f44()); //~ ERROR future
}
async fn f45() {
    let mut x: Option<Rc<u32>> = None;
    y().await;
    x = get();
}
fn a45() {
    need_send(f45()); //~ ERROR future
}
async fn f46() {
    let x: Option<Rc<u32>> = None;
    y().await;
}
fn a46() {
    need_send(f46()); //~ ERROR future
}
async fn f47() {
    let p = &raw const *rc();
    y().await;
}
fn a47() {
    need_send(f47()); //~ ERROR future
}
async fn f48() {
    let p = ptr();
    y().await;
}
fn a48() {
    need_send(f48());
}
async fn f49() {
    let p = ptr();
    y().await;
    use_it(p);
}
fn a49() {
    need_send(f49()); //~ ERROR future
}
async fn f50() {
    let p = ptr();
    use_it(p);
    y().await;
}
fn a50() {
    need_send(f50());
}
async fn f51() {
    let p = cp();
    use_it(p);
    y().await;
}
fn a51() {
    need_send(f51());
}
async fn f52() {
    let p = cp();
    y().await;
    use_it(p);
}
fn a52() {
    need_send(f52()); //~ ERROR future
}
async fn f53() {
    let p = nd();
    y().await;
}
fn a53() {
    need_send(f53());
}
async fn f54() {
    let p = nd();
    use_it(&p);
    y().await;
}
fn a54() {
    need_send(f54()); //~ ERROR future
}
async fn f55() {
    let p = nd();
    let q = p;
    y().await;
}
fn a55() {
    need_send(f55());
}
async fn f56() {
    let p = nd();
    let q = p.0;
    y().await;
}
fn a56() {
    need_send(f56());
}
async fn f57() {
    let p = Pl { a: ptr(), b: 1 };
    let b = p.b;
    y().await;
    use_it(b);
}
fn a57() {
    need_send(f57());
}
async fn f58() {
    let p = Pl { a: ptr(), b: 1 };
    y().await;
    use_it(p.b);
}
fn a58() {
    need_send(f58()); //~ ERROR future
}
async fn f59() {
    let Pl { a, b } = (Pl { a: ptr(), b: 1 });
    y().await;
    use_it(b);
}
fn a59() {
    need_send(f59());
}
async fn f60() {
    let Pl { b, .. } = (Pl { a: ptr(), b: 1 });
    y().await;
    use_it(b);
}
fn a60() {
    need_send(f60());
}
async fn f61() {
    let (a, b) = (rc(), 1);
    drop(a);
    y().await;
    use_it(b);
}
fn a61() {
    need_send(f61());
}
async fn f62() {
    let (_, b) = (rc(), 1);
    y().await;
    use_it(b);
}
fn a62() {
    need_send(f62());
}
async fn f63() {
    let (ref a, b) = (rc(), 1);
    y().await;
    use_it(b);
}
fn a63() {
    need_send(f63()); //~ ERROR E0277
}
async fn f64() {
    let (_a, b) = (rc(), 1);
    y().await;
    use_it(b);
}
fn a64() {
    need_send(f64()); //~ ERROR future
}
async fn f65() {
    let t = (rc(), 1);
    drop(t.0);
    y().await;
    use_it(t.1);
}
fn a65() {
    need_send(f65()); //~ ERROR E0277
}
async fn f66() {
    let t = (rc(), 1);
    let (a, b) = t;
    drop(a);
    y().await;
}
fn a66() {
    need_send(f66()); //~ ERROR E0277
}
async fn f67() {
    let s1 = s();
    drop(s1.a);
    y().await;
}
fn a67() {
    need_send(f67()); //~ ERROR future
}
async fn f68() {
    let s1 = s();
    let S { a, .. } = s1;
    drop(a);
    y().await;
}
fn a68() {
    need_send(f68()); //~ ERROR future
}
async fn f69() {
    let s1 = s();
    let S { a, b, c, d } = s1;
    drop(a);
    y().await;
}
fn a69() {
    need_send(f69()); //~ ERROR future
}
async fn f70() {
    let mut s1 = s();
    drop(s1.a);
    s1.a = rc();
    y().await;
}
fn a70() {
    need_send(f70()); //~ ERROR future
}
async fn f71() {
    let b = Box::new(rc());
    let r = *b;
    drop(r);
    y().await;
}
fn a71() {
    need_send(f71()); //~ ERROR future
}
async fn f72() {
    let b = Box::new(rc());
    drop(b);
    y().await;
}
fn a72() {
    need_send(f72());
}
async fn f73() {
    let b = Box::new(s());
    drop(b.a);
    y().await;
}
fn a73() {
    need_send(f73()); //~ ERROR future
}
async fn f74() {
    let r = &rc();
    use_it(r);
    y().await;
}
fn a74() {
    need_send(f74()); //~ ERROR future
}
async fn f75() {
    let r = &rc();
    y().await;
}
fn a75() {
    need_send(f75()); //~ ERROR future
}
async fn f76() {
    let r = &*rc();
    y().await;
}
fn a76() {
    need_send(f76()); //~ ERROR future
}
async fn f77() {
    let r = rc();
    let q = &r;
    use_it(q);
    y().await;
}
fn a77() {
    need_send(f77()); //~ ERROR future
}
async fn f78() {
    let r = rc();
    let q = &*r;
    use_it(q);
    drop(r);
    y().await;
}
fn a78() {
    need_send(f78()); //~ ERROR future
}
async fn f79() {
    let c = Cell::new(1);
    let r = &c;
    r.set(2);
    y().await;
}
fn a79() {
    need_send(f79());
}
async fn f80() {
    let c = Cell::new(1);
    let r = &c;
    y().await;
    r.set(2);
}
fn a80() {
    need_send(f80()); //~ ERROR future
}
async fn f81() {
    let c = Cell::new(1);
    c.set(num(1).await);
}
fn a81() {
    need_send(f81()); //~ ERROR future
}
async fn f82() {
    let c = Cell::new(1);
    c.set(1);
    y().await;
    c.set(2);
}
fn a82() {
    need_send(f82());
}
async fn f83() {
    let mut c = Cell::new(1);
    let r = &mut c;
    y().await;
    r.set(2);
}
fn a83() {
    need_send(f83());
}
async fn f84() {
    look(&Cell::new(1)).await;
}
fn a84() {
    need_send(f84()); //~ ERROR E0277
}
async fn f85() {
    look(&rc()).await;
}
fn a85() {
    need_send(f85()); //~ ERROR E0277 future
}
async fn f86() {
    look(&*rc()).await;
}
fn a86() {
    need_send(f86()); //~ ERROR future
}
async fn f88() {
    println!("{}", rc());
    y().await;
}
fn a88() {
    need_send(f88());
}
async fn f89() {
    println!("{}", num(1).await);
}
fn a89() {
    need_send(f89());
}
async fn f90() {
    println!("{} {}", rc(), num(1).await);
}
fn a90() {
    need_send(f90()); //~ ERROR future future
}
async fn f91() {
    println!("{} {}", num(1).await, rc());
}
fn a91() {
    need_send(f91());
}
async fn f92() {
    let t = format!("{}", num(1).await);
    y().await;
}
fn a92() {
    need_send(f92());
}
async fn f93() {
    let t = format!("{:?}", rc());
    y().await;
}
fn a93() {
    need_send(f93());
}
async fn f94() {
    println!("{}", {
        y().await;
        1
    });
}
fn a94() {
    need_send(f94());
}
async fn f95() {
    let v = vec![rc(), {
        y().await;
        rc()
    }];
}
fn a95() {
    need_send(f95()); //~ ERROR future
}
async fn f96() {
    let v = vec![{
        y().await;
        rc()
    }];
}
fn a96() {
    need_send(f96()); //~ ERROR future
}
async fn f97() {
    let v = [rc(), {
        y().await;
        rc()
    }];
}
fn a97() {
    need_send(f97()); //~ ERROR future
}
async fn f98() {
    let v = (rc(), y().await);
}
fn a98() {
    need_send(f98()); //~ ERROR future
}
async fn f99() {
    let v = (y().await, rc());
}
fn a99() {
    need_send(f99());
}
async fn f100() {
    let v = S {
        a: rc(),
        b: text(),
        c: D(1),
        d: num(1).await,
    };
}
fn a100() {
    need_send(f100()); //~ ERROR future
}
async fn f101() {
    let v = S {
        d: num(1).await,
        a: rc(),
        b: text(),
        c: D(1),
    };
}
fn a101() {
    need_send(f101());
}
async fn f102() {
    let v = S {
        d: num(1).await,
        ..s()
    };
}
fn a102() {
    need_send(f102());
}
async fn f103() {
    let v = S {
        a: frc().await,
        ..s()
    };
}
fn a103() {
    need_send(f103());
}
async fn f104() {
    use_it((rc(), 1).1);
    y().await;
}
fn a104() {
    need_send(f104());
}
async fn f105() {
    let n = (rc(), 1).1;
    y().await;
}
fn a105() {
    need_send(f105());
}
async fn f106() {
    let n = s().d;
    y().await;
    use_it(n);
}
fn a106() {
    need_send(f106());
}
async fn f107() {
    let n = &s().d;
    y().await;
    use_it(n);
}
fn a107() {
    need_send(f107()); //~ ERROR future
}
async fn f108() {
    let n = s().d + num(1).await;
}
fn a108() {
    need_send(f108()); //~ ERROR future
}
async fn f109() {
    let n = num(1).await + s().d;
}
fn a109() {
    need_send(f109());
}
async fn f110() {
    let n = *rc() + num(1).await;
}
fn a110() {
    need_send(f110()); //~ ERROR future
}
async fn f111() {
    let n = rc().checked_add(num(1).await);
}
fn a111() {
    need_send(f111()); //~ ERROR future
}
async fn f112() {
    let mut n = 1;
    n += num(1).await;
}
fn a112() {
    need_send(f112());
}
async fn f113() {
    let mut n = rc();
    *Rc::make_mut(&mut n) += num(1).await;
}
fn a113() {
    need_send(f113()); //~ ERROR future
}
async fn f114() {
    let mut o = O(rc());
    o += num(1).await;
}
fn a114() {
    need_send(f114()); //~ ERROR future
}
async fn f115() {
    let o = O(rc()) + num(1).await;
}
fn a115() {
    need_send(f115()); //~ ERROR future
}
async fn f116() {
    let b = get().is_some() && cond();
    y().await;
}
fn a116() {
    need_send(f116());
}
async fn f117() {
    let b = get().is_some() && val(true).await;
}
fn a117() {
    need_send(f117());
}
async fn f118() {
    let b = val(true).await && get().is_some();
}
fn a118() {
    need_send(f118());
}
async fn f119() {
    if get().is_some() && val(true).await {}
}
fn a119() {
    need_send(f119());
}
async fn f120() {
    if val(true).await || get().is_some() {
        y().await;
    }
}
fn a120() {
    need_send(f120());
}
async fn f121() {
    if let Some(v) = get()
        && val(true).await
    {}
}
fn a121() {
    need_send(f121()); //~ ERROR future
}
async fn f122() {
    assert_eq!(*rc(), num(1).await);
}
fn a122() {
    need_send(f122()); //~ ERROR future
}
async fn f123() {
    assert_eq!(num(1).await, *rc());
}
fn a123() {
    need_send(f123());
}
async fn f124() {
    assert!(val(true).await, "{}", rc());
}
fn a124() {
    need_send(f124());
}
async fn f125() {
    debug_assert!(val(true).await);
}
fn a125() {
    need_send(f125());
}
async fn f126() -> Option<u32> {
    let x = get()?;
    y().await;
    Some(1)
}
fn a126() {
    need_send(f126()); //~ ERROR future
}
async fn f127() -> Option<u32> {
    let x = *get()?;
    y().await;
    Some(x)
}
fn a127() {
    need_send(f127());
}
async fn f128() -> Option<u32> {
    get()?;
    y().await;
    Some(1)
}
fn a128() {
    need_send(f128());
}
async fn f129() -> Result<u32, String> {
    let x = res()?;
    drop(x);
    y().await;
    Ok(1)
}
fn a129() {
    need_send(f129());
}
async fn f130() -> Result<u32, Rc<u32>> {
    let x = erc()?;
    y().await;
    Ok(x)
}
fn a130() {
    need_send(f130());
}
async fn f131() -> Result<u32, Rc<u32>> {
    erc()?;
    y().await;
    erc()
}
fn a131() {
    need_send(f131());
}
async fn f132() -> Result<u32, String> {
    fallible().await?;
    let r = rc();
    fallible().await?;
    Ok(1)
}
fn a132() {
    need_send(f132()); //~ ERROR future
}
async fn f133() -> Result<u32, String> {
    let r = rc();
    drop(r);
    fallible().await?;
    Ok(1)
}
fn a133() {
    need_send(f133());
}
async fn f134() -> Result<u32, String> {
    let n = erc().map_err(|e| e.to_string())?;
    y().await;
    Ok(n)
}
fn a134() {
    need_send(f134());
}
async fn f135() -> Rc<u32> {
    y().await;
    rc()
}
fn a135() {
    need_send(f135());
}
async fn f136() -> Rc<u32> {
    let r = rc();
    r
}
fn a136() {
    need_send(f136());
}
async fn f137() -> Rc<u32> {
    frc().await
}
fn a137() {
    need_send(f137());
}
async fn f138() -> u32 {
    let r = frc().await;
    *r
}
fn a138() {
    need_send(f138());
}
async fn f139() -> u32 {
    *frc().await
}
fn a139() {
    need_send(f139());
}
async fn f140() -> u32 {
    match frc().await {
        r => *r,
    }
}
fn a140() {
    need_send(f140());
}
async fn f141() -> impl Sized {
    y().await;
    rc()
}
fn a141() {
    need_send(f141());
}
async fn f142() {
    take(rc()).await;
}
fn a142() {
    need_send(f142()); //~ ERROR future
}
async fn f143() {
    let f = take(rc());
    drop(f);
    y().await;
}
fn a143() {
    need_send(f143());
}
async fn f144() {
    let f = async { rc() };
    f.await;
    y().await;
}
fn a144() {
    need_send(f144());
}
async fn f145() {
    let f = async {
        let r = rc();
        y().await;
    };
    drop(f);
    y().await;
}
fn a145() {
    need_send(f145());
}
async fn f146() {
    let f = async {
        let r = rc();
    };
    f.await;
}
fn a146() {
    need_send(f146());
}
async fn f147() {
    let f = async {
        let r = rc();
        y().await;
    };
    y().await;
    f.await;
}
fn a147() {
    need_send(f147()); //~ ERROR future
}
async fn f148() {
    let r = rc();
    let f = async {
        use_it(&r);
    };
    drop(f);
    y().await;
}
fn a148() {
    need_send(f148()); //~ ERROR future
}
async fn f149() {
    let r = rc();
    let f = async move {
        drop(r);
    };
    drop(f);
    y().await;
}
fn a149() {
    need_send(f149());
}
async fn f150() {
    let r = rc();
    let f = async move {
        drop(r);
    };
    y().await;
}
fn a150() {
    need_send(f150()); //~ ERROR future
}
async fn f151() {
    let r = rc();
    let c = || {
        use_it(&r);
    };
    c();
    y().await;
}
fn a151() {
    need_send(f151()); //~ ERROR future future
}
async fn f152() {
    let r = rc();
    let c = move || {
        drop(r);
    };
    c();
    y().await;
}
fn a152() {
    need_send(f152());
}
async fn f153() {
    let r = rc();
    let c = move || {
        drop(r);
    };
    drop(c);
    y().await;
}
fn a153() {
    need_send(f153());
}
async fn f154() {
    let c = || rc();
    drop(c());
    y().await;
}
fn a154() {
    need_send(f154());
}
async fn f155() {
    let c = |x: Rc<u32>| drop(x);
    y().await;
    c(rc());
}
fn a155() {
    need_send(f155());
}
async fn f156() {
    let c = || rc();
    y().await;
    c();
}
fn a156() {
    need_send(f156());
}
async fn f157() {
    let c = async || {
        let r = rc();
        y().await;
    };
    c().await;
}
fn a157() {
    need_send(f157()); //~ ERROR future
}
async fn f158() {
    let c = async || {
        y().await;
    };
    let r = rc();
    drop(r);
    c().await;
}
fn a158() {
    need_send(f158());
}
async fn f159() {
    let r = rc();
    let c = async || {
        use_it(&r);
    };
    c().await;
}
fn a159() {
    need_send(f159()); //~ ERROR future future
}
async fn f160() {
    if cond() {
        let r = rc();
        return;
    }
    y().await;
}
fn a160() {
    need_send(f160());
}
async fn f161() {
    let r = rc();
    if cond() {
        drop(r);
        y().await;
    }
}
fn a161() {
    need_send(f161());
}
async fn f162() {
    let r = rc();
    if cond() {
        drop(r);
        y().await;
        return;
    }
}
fn a162() {
    need_send(f162());
}
async fn f163() {
    let r = rc();
    if cond() {
        drop(r);
    } else {
        drop(r);
    }
    y().await;
}
fn a163() {
    need_send(f163());
}
async fn f164() {
    let r = rc();
    if cond() {
        drop(r);
    }
    y().await;
}
fn a164() {
    need_send(f164()); //~ ERROR future
}
async fn f165() {
    let r = rc();
    loop {
        drop(r);
        break;
    }
    y().await;
}
fn a165() {
    need_send(f165());
}
async fn f166() {
    let r = rc();
    match cond() {
        true => {
            drop(r);
            y().await
        }
        false => {}
    }
}
fn a166() {
    need_send(f166());
}
async fn f167() {
    let Some(r) = get() else {
        y().await;
        return;
    };
    drop(r);
}
fn a167() {
    need_send(f167());
}
async fn f168() {
    let Some(r) = get() else {
        return;
    };
    drop(r);
    y().await;
}
fn a168() {
    need_send(f168());
}
async fn f169() {
    let Some(r) = get() else {
        return;
    };
    y().await;
}
fn a169() {
    need_send(f169()); //~ ERROR future
}
async fn f170() {
    let Some(_) = get() else {
        y().await;
        return;
    };
}
fn a170() {
    need_send(f170());
}
async fn f171() {
    let Some(_) = &get() else {
        y().await;
        return;
    };
}
fn a171() {
    need_send(f171());
}
async fn f172() {
    let Some(ref r) = get() else {
        return;
    };
    y().await;
}
fn a172() {
    need_send(f172()); //~ ERROR future
}
async fn f173() {
    let x = match get() {
        Some(r) => *r,
        None => num(1).await,
    };
}
fn a173() {
    need_send(f173()); //~ ERROR future
}
async fn f174() {
    let x = match get() {
        Some(ref r) => num(1).await,
        None => 2,
    };
}
fn a174() {
    need_send(f174()); //~ ERROR future
}
async fn f175() {
    let x = match &get() {
        Some(r) => num(**r).await,
        None => 2,
    };
}
fn a175() {
    need_send(f175()); //~ ERROR future
}
async fn f176() {
    let x = match get().as_ref() {
        Some(r) => 1,
        None => num(1).await,
    };
}
fn a176() {
    need_send(f176()); //~ ERROR future
}
async fn f177() {
    let x = if let Some(r) = get() { 1 } else { num(1).await };
}
fn a177() {
    need_send(f177());
}
async fn f178() {
    let x = if let Some(r) = get().as_ref() {
        1
    } else {
        num(1).await
    };
}
fn a178() {
    need_send(f178());
}
async fn f179() {
    let x = if let Some(r) = M.lock().ok() {
        1
    } else {
        num(1).await
    };
}
fn a179() {
    need_send(f179());
}
async fn f180() {
    if *M.lock().unwrap() == 1 {
        y().await;
    }
}
fn a180() {
    need_send(f180());
}
async fn f181() {
    if let 1 = *M.lock().unwrap() {
        y().await;
    }
}
fn a181() {
    need_send(f181()); //~ ERROR future
}
async fn f182() {
    if let 1 = *M.lock().unwrap() {
    } else {
        y().await;
    }
}
fn a182() {
    need_send(f182());
}
async fn f183() {
    while *M.lock().unwrap() == 1 {
        y().await;
    }
}
fn a183() {
    need_send(f183());
}
async fn f184() {
    while let 1 = *M.lock().unwrap() {
        y().await;
    }
}
fn a184() {
    need_send(f184()); //~ ERROR future
}
async fn f185() {
    match *M.lock().unwrap() {
        1 => y().await,
        _ => {}
    }
}
fn a185() {
    need_send(f185()); //~ ERROR future
}
async fn f186() {
    match get() {
        Some(r) if *r == 1 => {}
        _ => y().await,
    }
}
fn a186() {
    need_send(f186()); //~ ERROR future
}
async fn f187() {
    match get() {
        Some(r) if val(true).await => {}
        _ => {}
    }
}
fn a187() {
    need_send(f187()); //~ ERROR future future
}
async fn f188() {
    match get() {
        Some(ref r) if val(true).await => {}
        _ => {}
    }
}
fn a188() {
    need_send(f188()); //~ ERROR future future
}
async fn f189() {
    match Some(1) {
        Some(n) if val(n == 1).await => {}
        _ => {}
    }
}
fn a189() {
    need_send(f189());
}
async fn f190() {
    match Some(Cell::new(1)) {
        Some(n) if val(true).await => {}
        _ => {}
    }
}
fn a190() {
    need_send(f190()); //~ ERROR future
}
async fn f191() {
    match Some(Cell::new(1)) {
        Some(_) if val(true).await => {}
        _ => {}
    }
}
fn a191() {
    need_send(f191());
}
async fn f192() {
    match &Some(Cell::new(1)) {
        Some(_) if val(true).await => {}
        _ => {}
    }
}
fn a192() {
    need_send(f192());
}
async fn f193() {
    match (rc(), 1) {
        (_, 1) => {}
        (r, _) => y().await,
    }
}
fn a193() {
    need_send(f193()); //~ ERROR future
}
async fn f194() {
    match (1, 2) {
        (a, b) if a == b && get().is_some() => y().await,
        _ => {}
    }
}
fn a194() {
    need_send(f194());
}
async fn f195() {
    let r = 'a: {
        let x = rc();
        if cond() {
            break 'a 1;
        }
        *x
    };
    num(r).await;
}
fn a195() {
    need_send(f195());
}
async fn f196() {
    let r = 'a: {
        let x = rc();
        if cond() {
            break 'a num(1).await;
        }
        *x
    };
}
fn a196() {
    need_send(f196()); //~ ERROR future
}
async fn f197() {
    let r = loop {
        let x = rc();
        break *x;
    };
    num(r).await;
}
fn a197() {
    need_send(f197());
}
async fn f198() {
    let r = unsafe { *ptr() };
    num(r).await;
}
fn a198() {
    need_send(f198());
}
async fn f199() {
    let x = rc();
    std::mem::forget(x);
    y().await;
}
fn a199() {
    need_send(f199());
}
async fn f200() {
    let x = std::mem::ManuallyDrop::new(rc());
    y().await;
}
fn a200() {
    need_send(f200());
}
async fn f201() {
    let x = std::mem::replace(&mut rc(), rc());
    drop(x);
    y().await;
}
fn a201() {
    need_send(f201());
}
async fn f202() {
    let mut a = rc();
    let mut b = rc();
    std::mem::swap(&mut a, &mut b);
    drop(a);
    drop(b);
    y().await;
}
fn a202() {
    need_send(f202()); //~ ERROR future
}
async fn f203() {
    let s1 = s();
    s1.later().await;
}
fn a203() {
    need_send(f203()); //~ ERROR future future
}
async fn f204() {
    let s1 = D(1);
    s1.m().await;
}
fn a204() {
    need_send(f204());
}
async fn f205() {
    D(1).m().await;
    D(2).own().await;
}
fn a205() {
    need_send(f205());
}
async fn f206() {
    s().eat(num(1).await).await;
}
fn a206() {
    need_send(f206()); //~ ERROR future
}
async fn f207() {
    s().by_mut(num(1).await);
}
fn a207() {
    need_send(f207()); //~ ERROR future
}
async fn f208() {
    let mut s1 = s();
    s1.by_mut(1).by_mut(2);
    drop(s1);
    y().await;
}
fn a208() {
    need_send(f208()); //~ ERROR future
}
async fn f209() {
    let x = rc();
    let z = x.clone();
    drop(x);
    drop(z);
    y().await;
}
fn a209() {
    need_send(f209()); //~ ERROR future
}
async fn f210() {
    let x: Rc<dyn Fn()> = Rc::new(|| {});
    drop(x);
    y().await;
}
fn a210() {
    need_send(f210());
}
async fn f211() {
    let x: Box<dyn Fn()> = Box::new(|| {});
    x();
    drop(x);
    y().await;
}
fn a211() {
    need_send(f211()); //~ ERROR future
}
async fn f212() {
    let x: Box<dyn Fn() + Send> = Box::new(|| {});
    y().await;
    x();
}
fn a212() {
    need_send(f212());
}
async fn f213() {
    let x: Pin<Box<dyn Future<Output = ()>>> = Box::pin(async {});
    x.await;
}
fn a213() {
    need_send(f213()); //~ ERROR future
}
async fn f214() {
    let x: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(async {});
    x.await;
}
fn a214() {
    need_send(f214());
}
async fn f215() {
    let x = Box::pin(async {
        let r = rc();
        y().await;
    });
    drop(x);
    y().await;
}
fn a215() {
    need_send(f215());
}
async fn f216() {
    let m: HashMap<u32, Rc<u32>> = HashMap::new();
    drop(m);
    y().await;
}
fn a216() {
    need_send(f216());
}
async fn f217() {
    let mut m: HashMap<u32, Rc<u32>> = HashMap::new();
    m.insert(1, rc());
    drop(m);
    y().await;
}
fn a217() {
    need_send(f217()); //~ ERROR future
}
async fn f218() {
    let mut m = HashMap::new();
    m.insert(num(1).await, 1);
}
fn a218() {
    need_send(f218());
}
async fn f219() {
    let v: Vec<Rc<u32>> = Vec::new();
    let n = v.len();
    y().await;
}
fn a219() {
    need_send(f219()); //~ ERROR future
}
async fn f220() {
    let v: Vec<u32> = vec![rc()].iter().map(|x| **x).collect();
    y().await;
}
fn a220() {
    need_send(f220());
}
async fn f221() {
    let n = vec![rc()].len();
    y().await;
}
fn a221() {
    need_send(f221());
}
async fn f222() {
    let n = vec![1, 2][num(1).await as usize];
}
fn a222() {
    need_send(f222());
}
async fn f223() {
    let n = vec![rc(), rc()][num(1).await as usize].clone();
}
fn a223() {
    need_send(f223()); //~ ERROR future future
}
async fn f224() {
    let v = vec![Cell::new(1)];
    v[num(0).await as usize].set(1);
}
fn a224() {
    need_send(f224()); //~ ERROR future
}
async fn f225() {
    let a = [Cell::new(1)];
    a[num(0).await as usize].set(1);
}
fn a225() {
    need_send(f225());
}
async fn f226() {
    let mut a = [ptr()];
    a[num(0).await as usize] = ptr();
}
fn a226() {
    need_send(f226()); //~ ERROR future
}
async fn f227() {
    let mut v = vec![ptr()];
    v[0] = {
        y().await;
        ptr()
    };
}
fn a227() {
    need_send(f227()); //~ ERROR future
}
async fn f228() {
    let mut v = vec![1];
    v.push(num(1).await);
    v[0] += num(1).await;
}
fn a228() {
    need_send(f228());
}
async fn f229() {
    let x = &mut rc();
    *x = rc();
    y().await;
}
fn a229() {
    need_send(f229()); //~ ERROR future
}
async fn f230() {
    let g = RefCell::new(1);
    *g.borrow_mut() = num(1).await;
}
fn a230() {
    need_send(f230());
}
async fn f231() {
    let g = RefCell::new(1);
    let n = *g.borrow();
    y().await;
}
fn a231() {
    need_send(f231());
}
async fn f232() {
    let g = RefCell::new(1);
    {
        let b = g.borrow_mut();
    }
    y().await;
    *g.borrow_mut() = 1;
}
fn a232() {
    need_send(f232());
}
async fn f233() {
    let x = {
        let r = rc();
        async move { *r }
    };
    drop(x);
    y().await;
}
fn a233() {
    need_send(f233());
}
async fn f234() {
    let x = async {
        y().await;
        rc()
    }
    .await;
    drop(x);
    y().await;
}
fn a234() {
    need_send(f234());
}
async fn f235() {
    let x = *async { rc() }.await;
    num(x).await;
}
fn a235() {
    need_send(f235());
}
async fn f236() {
    drop(async { rc() }.await);
    y().await;
}
fn a236() {
    need_send(f236());
}
async fn f237() {
    let _ = rc();
    y().await;
}
fn a237() {
    need_send(f237());
}
async fn f238() {
    let _x = rc();
    y().await;
}
fn a238() {
    need_send(f238()); //~ ERROR future
}
async fn f239() {
    let _ = &rc();
    y().await;
}
fn a239() {
    need_send(f239()); //~ ERROR future
}
async fn f240() {
    _ = rc();
    y().await;
}
fn a240() {
    need_send(f240());
}
async fn f241() {
    let _ = frc().await;
    y().await;
}
fn a241() {
    need_send(f241());
}
async fn f242() {
    let r = rc();
    let _ = r;
    y().await;
}
fn a242() {
    need_send(f242()); //~ ERROR future
}
async fn f243() {
    let x = loop {
        if let Some(r) = get() {
            break r;
        }
        y().await;
    };
    drop(x);
}
fn a243() {
    need_send(f243());
}
async fn f244() {
    let x = loop {
        match get() {
            Some(r) => break r,
            None => y().await,
        }
    };
    drop(x);
}
fn a244() {
    need_send(f244()); //~ ERROR future
}
async fn f245() {
    let x = loop {
        match get() {
            Some(r) => break r,
            None => {}
        }
        y().await;
    };
    drop(x);
}
fn a245() {
    need_send(f245());
}
async fn f246() {
    let mut cur = get();
    while let Some(r) = cur {
        drop(r);
        cur = None;
    }
    y().await;
}
fn a246() {
    need_send(f246()); //~ ERROR future
}
async fn f247() {
    let mut cur = get();
    while let Some(r) = cur.take() {
        drop(r);
        y().await;
    }
}
fn a247() {
    need_send(f247()); //~ ERROR future
}
async fn f248() {
    let mut cur = Some(1);
    while let Some(n) = cur {
        cur = None;
        let r = rc();
        drop(r);
        num(n).await;
    }
}
fn a248() {
    need_send(f248());
}
async fn f249() {
    panic!("{}", num(1).await);
}
fn a249() {
    need_send(f249());
}
async fn f250() {
    let n: u32 = if cond() {
        num(1).await
    } else {
        panic!("{}", rc())
    };
}
fn a250() {
    need_send(f250());
}
async fn f251() {
    let r = rc();
    y().await;
    unreachable!();
}
fn a251() {
    need_send(f251()); //~ ERROR future
}
async fn f252() {
    let r = rc();
    if cond() {
        panic!()
    }
    drop(r);
    y().await;
}
fn a252() {
    need_send(f252());
}
async fn f253() {
    let r = rc();
    std::process::exit(1);
    y().await;
}
fn a253() {
    need_send(f253());
}
async fn f254() {
    const C: Option<Rc<u32>> = None;
    let x = C;
    y().await;
}
fn a254() {
    need_send(f254()); //~ ERROR future
}
async fn f255() {
    const C: Cell<u32> = Cell::new(1);
    C.set(num(1).await);
}
fn a255() {
    need_send(f255()); //~ ERROR future
}
async fn f256() {
    let x = &Cell::new(1).get();
    y().await;
    use_it(x);
}
fn a256() {
    need_send(f256());
}
async fn f257() {
    let x = if cond() { &Cell::new(1) } else { &Cell::new(2) };
    x.set(1);
}
fn a257() {
    need_send(f257());
}
async fn f258() {
    async {
        let r = rc();
        y().await;
    }
    .await;
}
fn a258() {
    need_send(f258()); //~ ERROR future
}
async fn f259() {
    (async { rc() }, y().await).0.await;
}
fn a259() {
    need_send(f259());
}
async fn f260() {
    let t = (
        async {
            y().await;
        },
        1,
    );
    t.0.await;
}
fn a260() {
    need_send(f260());
}
