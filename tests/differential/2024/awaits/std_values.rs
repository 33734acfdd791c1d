//! Values of std types, and temporaries around loops and operators.

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
    'o: loop {
        let r = rc();
        loop {
            if cond() {
                break 'o;
            }
            drop(r);
            break;
        }
        y().await;
    }
}
fn a0() {
    need_send(f0());
}
async fn f1() {
    'o: loop {
        let r = ptr();
        loop {
            if cond() {
                continue 'o;
            }
            use_it(r);
            break;
        }
        y().await;
    }
}
fn a1() {
    need_send(f1());
}
async fn f2() {
    'o: for i in 0..3 {
        let r = ptr();
        for j in 0..3 {
            if cond() {
                continue 'o;
            }
            y().await;
        }
        use_it(r);
    }
}
fn a2() {
    need_send(f2()); //~ ERROR future
}
async fn f3() {
    let mut p = ptr();
    loop {
        if cond() {
            p = ptr();
            use_it(p);
        }
        y().await;
    }
}
fn a3() {
    need_send(f3());
}
async fn f4() {
    let mut p = ptr();
    loop {
        p = ptr();
        use_it(p);
        y().await;
    }
}
fn a4() {
    need_send(f4());
}
async fn f5() {
    let mut p = ptr();
    loop {
        use_it(p);
        y().await;
        p = ptr();
    }
}
fn a5() {
    need_send(f5());
}
async fn f6() {
    let mut p;
    loop {
        p = ptr();
        use_it(p);
        y().await;
        if cond() {
            break;
        }
    }
}
fn a6() {
    need_send(f6());
}
async fn f7() {
    let p;
    if cond() {
        p = ptr();
        use_it(p);
    }
    y().await;
}
fn a7() {
    need_send(f7());
}
async fn f8() {
    let p;
    loop {
        if cond() {
            p = ptr();
            break;
        }
        y().await;
    }
    use_it(p);
}
fn a8() {
    need_send(f8());
}
async fn f9() {
    let mut v: Vec<Rc<u32>>;
    loop {
        v = vec![];
        y().await;
        if cond() {
            break;
        }
    }
}
fn a9() {
    need_send(f9()); //~ ERROR future
}
async fn f10() {
    let mut v: Option<Rc<u32>> = None;
    loop {
        if let Some(x) = v.take() {
            drop(x);
            break;
        }
        y().await;
    }
}
fn a10() {
    need_send(f10()); //~ ERROR future
}
async fn f11() {
    let x = {
        let p = ptr();
        let n = unsafe { *p };
        n
    };
    num(x).await;
}
fn a11() {
    need_send(f11());
}
async fn f12() {
    let x = {
        let p = ptr();
        unsafe { *p }
    };
    num(x).await;
}
fn a12() {
    need_send(f12());
}
async fn f13() {
    let x = {
        let c = Cell::new(1);
        let r = &c;
        r.get()
    };
    num(x).await;
}
fn a13() {
    need_send(f13());
}
async fn f14() {
    let x = {
        let c = Cell::new(1);
        c.get()
    } + num(1).await;
}
fn a14() {
    need_send(f14());
}
async fn f15() {
    let x = Cell::new(1).get() + num(1).await;
}
fn a15() {
    need_send(f15());
}
async fn f16() {
    let x = num(1).await + Cell::new(1).get();
}
fn a16() {
    need_send(f16());
}
async fn f17() {
    let x = (&Cell::new(1)).get() + num(1).await;
}
fn a17() {
    need_send(f17());
}
async fn f18() {
    let x = unsafe { *ptr() } + num(1).await;
}
fn a18() {
    need_send(f18());
}
async fn f19() {
    let x = [unsafe { *ptr() }, num(1).await];
}
fn a19() {
    need_send(f19());
}
async fn f20() {
    let x = [*rc(), num(1).await];
}
fn a20() {
    need_send(f20()); //~ ERROR future
}
async fn f21() {
    let x = (*rc(), num(1).await);
}
fn a21() {
    need_send(f21()); //~ ERROR future
}
async fn f22() {
    let x = Some(*rc()).unwrap_or(num(1).await);
}
fn a22() {
    need_send(f22()); //~ ERROR future
}
async fn f23() {
    let x = Some(*rc()).map_or(1, |x| x);
    num(x).await;
}
fn a23() {
    need_send(f23());
}
async fn f24() {
    let x = get().map(|r| *r).unwrap_or(num(1).await);
}
fn a24() {
    need_send(f24());
}
async fn f25() {
    let x = get().as_deref().copied().unwrap_or(num(1).await);
}
fn a25() {
    need_send(f25()); //~ ERROR future
}
async fn f26() {
    let x = get().as_deref().copied();
    num(x.unwrap_or(1)).await;
}
fn a26() {
    need_send(f26());
}
async fn f27() {
    let x = get().iter().map(|r| **r).sum::<u32>() + num(1).await;
}
fn a27() {
    need_send(f27()); //~ ERROR future
}
async fn f28() {
    let x = get().iter().map(|r| **r).sum::<u32>();
    num(x).await;
}
fn a28() {
    need_send(f28());
}
async fn f29() {
    let x = vec![rc()].into_iter().map(|r| *r).collect::<Vec<_>>();
    num(x[0]).await;
}
fn a29() {
    need_send(f29());
}
async fn f30() {
    let mut x = vec![1];
    x[0] = *rc() + num(1).await;
}
fn a30() {
    need_send(f30()); //~ ERROR future
}
async fn f31() {
    let mut x = vec![1];
    x[*rc() as usize] = num(1).await;
}
fn a31() {
    need_send(f31());
}
async fn f32() {
    let mut x = [1];
    x[*rc() as usize] = num(1).await;
}
fn a32() {
    need_send(f32());
}
async fn f33() {
    let mut x = [1];
    x[*rc() as usize] += num(1).await;
}
fn a33() {
    need_send(f33());
}
async fn f34() {
    let mut x = vec![1];
    x[*rc() as usize] += num(1).await;
}
fn a34() {
    need_send(f34());
}
async fn f35() {
    let mut x = s();
    x.d = num(1).await;
    drop(x);
}
fn a35() {
    need_send(f35()); //~ ERROR future
}
async fn f36() {
    let mut x = (1, ptr());
    x.0 = num(1).await;
}
fn a36() {
    need_send(f36());
}
async fn f37() {
    let mut x = (1, ptr());
    x.0 += num(1).await;
}
fn a37() {
    need_send(f37()); //~ ERROR E0277
}
async fn f38() {
    let mut x = (1, ptr());
    x.1 = ptr();
    num(1).await;
}
fn a38() {
    need_send(f38());
}
async fn f39() {
    let mut x = (1, rc());
    x.1 = {
        y().await;
        rc()
    };
}
fn a39() {
    need_send(f39()); //~ ERROR E0277
}
async fn f40() {
    let x;
    x = (num(1).await, ptr());
}
fn a40() {
    need_send(f40());
}
async fn f41() {
    let mut x = Box::new(1);
    *x = num(1).await;
}
fn a41() {
    need_send(f41());
}
async fn f42() {
    let mut x = Box::new((1, ptr()));
    x.0 = num(1).await;
}
fn a42() {
    need_send(f42()); //~ ERROR future
}
async fn f43() {
    let c = Cell::new(1);
    let f = async {
        c.set(2);
    };
    f.await;
}
fn a43() {
    need_send(f43()); //~ ERROR E0277
}
async fn f44() {
    let c = Cell::new(1);
    {
        let f = async {
            c.set(2);
        };
        drop(f);
    }
    y().await;
}
fn a44() {
    need_send(f44());
}
async fn f45() {
    let c = Cell::new(1);
    {
        let f = || c.set(2);
        f();
    }
    y().await;
}
fn a45() {
    need_send(f45());
}
async fn f46() {
    let c = RefCell::new(1);
    {
        let mut g = c.borrow_mut();
        *g += 1;
    }
    y().await;
}
fn a46() {
    need_send(f46());
}
async fn f47() {
    let c = RefCell::new(1);
    let n = {
        let g = c.borrow();
        *g
    };
    num(n).await;
    c.replace(1);
}
fn a47() {
    need_send(f47());
}
async fn f48() {
    let r = &RefCell::new(1);
    let n = *r.borrow();
    num(n).await;
}
fn a48() {
    need_send(f48());
}
async fn f49() {
    let r = &RefCell::new(1);
    let n = *r.borrow();
    num(n).await;
    r.replace(1);
}
fn a49() {
    need_send(f49()); //~ ERROR future
}
async fn f50() {
    let a = std::sync::Arc::new(Mutex::new(1));
    let b = a.clone();
    {
        let mut g = b.lock().unwrap();
        *g = 2;
    }
    y().await;
    drop(a);
}
fn a50() {
    need_send(f50());
}
async fn f51() {
    let a = std::sync::Arc::new(Mutex::new(1));
    *a.lock().unwrap() = num(1).await;
}
fn a51() {
    need_send(f51());
}
async fn f52() {
    let a = std::sync::Arc::new(Mutex::new(1));
    let n = num(1).await;
    *a.lock().unwrap() = n;
    y().await;
}
fn a52() {
    need_send(f52());
}
async fn f53() {
    let a = std::sync::Arc::new(Cell::new(1));
    drop(a);
    y().await;
}
fn a53() {
    need_send(f53());
}
async fn f54() {
    let a = std::sync::Arc::new(Mutex::new(rc()));
    drop(a);
    y().await;
}
fn a54() {
    need_send(f54());
}
async fn f55() {
    let a = Mutex::new(vec![1]);
    a.lock().unwrap().push(num(1).await);
}
fn a55() {
    need_send(f55()); //~ ERROR future
}
async fn f56() {
    let a = Mutex::new(vec![1]);
    a.lock().unwrap().push(1);
    y().await;
}
fn a56() {
    need_send(f56());
}
async fn f57() {
    let a = Mutex::new(vec![1]);
    let v = num(1).await;
    a.lock().unwrap().push(v);
}
fn a57() {
    need_send(f57());
}
async fn f58() {
    let a = Mutex::new(vec![1]);
    if a.lock().unwrap().is_empty() {
        y().await;
    }
}
fn a58() {
    need_send(f58());
}
async fn f59() {
    let a = Mutex::new(vec![1]);
    while !a.lock().unwrap().is_empty() {
        y().await;
    }
}
fn a59() {
    need_send(f59());
}
async fn f60() {
    let a = Mutex::new(vec![1]);
    if let Some(n) = a.lock().unwrap().first() {
        num(*n).await;
    }
}
fn a60() {
    need_send(f60()); //~ ERROR future
}
async fn f61() {
    let a = Mutex::new(vec![1]);
    if let Some(n) = a.lock().unwrap().first().copied() {
        num(n).await;
    }
}
fn a61() {
    need_send(f61()); //~ ERROR future
}
async fn f62() {
    let a = Mutex::new(vec![1]);
    if let Some(n) = {
        let g = a.lock().unwrap();
        g.first().copied()
    } {
        num(n).await;
    }
}
fn a62() {
    need_send(f62());
}
async fn f63() {
    let a = Mutex::new(vec![1]);
    let Some(n) = a.lock().unwrap().first().copied() else {
        return;
    };
    num(n).await;
}
fn a63() {
    need_send(f63());
}
async fn f64() {
    let a = Mutex::new(vec![1]);
    match a.lock().unwrap().first().copied() {
        Some(n) => {
            num(n).await;
        }
        None => {}
    }
}
fn a64() {
    need_send(f64()); //~ ERROR future
}
async fn f65() {
    let a = Mutex::new(vec![1]);
    let n = match a.lock().unwrap().first() {
        Some(n) => *n,
        None => 0,
    };
    num(n).await;
}
fn a65() {
    need_send(f65());
}
async fn f66() {
    let a = Mutex::new(1);
    let n = a.lock().map(|g| *g).unwrap_or(0);
    num(n).await;
}
fn a66() {
    need_send(f66());
}
async fn f67() {
    let a = Mutex::new(1);
    let n = a.lock().map(|g| *g).unwrap_or(num(1).await);
}
fn a67() {
    need_send(f67()); //~ ERROR future
}
async fn f68() {
    let a = Mutex::new(1);
    if a.try_lock().is_ok() {
        y().await;
    }
}
fn a68() {
    need_send(f68());
}
async fn f69() {
    let a = Mutex::new(1);
    match a.try_lock() {
        Ok(_) => y().await,
        Err(_) => {}
    }
}
fn a69() {
    need_send(f69()); //~ ERROR future
}
async fn f70() {
    let a = Mutex::new(1);
    if let Err(_) = a.try_lock() {
        y().await;
    }
}
fn a70() {
    need_send(f70()); //~ ERROR future
}
async fn f71() {
    let a = Mutex::new(1);
    let Ok(g) = a.try_lock() else {
        y().await;
        return;
    };
    drop(g);
}
fn a71() {
    need_send(f71());
}
async fn f72() {
    let a = Mutex::new(1);
    let g = a.lock().unwrap();
    if *g == 1 {
        drop(g);
        y().await;
    } else {
        drop(g);
    }
}
fn a72() {
    need_send(f72()); //~ ERROR future
}
async fn f73() {
    let a = Mutex::new(1);
    let g = a.lock();
    if let Ok(g) = g {
        drop(g);
    }
    y().await;
}
fn a73() {
    need_send(f73()); //~ ERROR future
}
async fn f74() {
    let a = Mutex::new(1);
    let g = a.lock();
    match g {
        Ok(g) => drop(g),
        Err(e) => drop(e),
    }
    y().await;
}
fn a74() {
    need_send(f74()); //~ ERROR future
}
async fn f75() {
    let a = Mutex::new(1);
    {
        let _g = a.lock().unwrap();
    }
    y().await;
}
fn a75() {
    need_send(f75());
}
async fn f76() {
    let a = Mutex::new(1);
    let _ = a.lock().unwrap();
    y().await;
}
fn a76() {
    need_send(f76());
}
async fn f77() {
    let a = Mutex::new(1);
    let _g = a.lock().unwrap();
    y().await;
}
fn a77() {
    need_send(f77()); //~ ERROR future
}
async fn f78() {
    let a = Mutex::new(1);
    let mut g = a.lock().unwrap();
    loop {
        drop(g);
        y().await;
        g = a.lock().unwrap();
        if *g == 1 {
            break;
        }
    }
}
fn a78() {
    need_send(f78()); //~ ERROR future
}
async fn f79() {
    let a = Mutex::new(1);
    loop {
        let g = a.lock().unwrap();
        if *g == 1 {
            break;
        }
        drop(g);
        y().await;
    }
}
fn a79() {
    need_send(f79()); //~ ERROR future
}
async fn f80() {
    let a = Mutex::new(1);
    loop {
        {
            let g = a.lock().unwrap();
            if *g == 1 {
                break;
            }
        }
        y().await;
    }
}
fn a80() {
    need_send(f80());
}
async fn f81() {
    let a = Mutex::new(1);
    loop {
        if *a.lock().unwrap() == 1 {
            break;
        }
        y().await;
    }
}
fn a81() {
    need_send(f81());
}
async fn f82() {
    let a = Mutex::new(1);
    let n = loop {
        if let Ok(g) = a.lock() {
            break *g;
        }
        y().await;
    };
}
fn a82() {
    need_send(f82());
}
async fn f83() {
    let a = Mutex::new(1);
    let n = loop {
        let Ok(g) = a.lock() else {
            y().await;
            continue;
        };
        break *g;
    };
}
fn a83() {
    need_send(f83());
}
async fn f84() {
    let f = |g: MutexGuard<u32>| *g;
    let a = Mutex::new(1);
    let n = f(a.lock().unwrap());
    num(n).await;
}
fn a84() {
    need_send(f84());
}
async fn f85() {
    let f = async |g: MutexGuard<'_, u32>| *g;
    let a = Mutex::new(1);
    f(a.lock().unwrap()).await;
}
fn a85() {
    need_send(f85()); //~ ERROR future
}
async fn f86() {
    let (tx, rx) = std::sync::mpsc::channel::<u32>();
    tx.send(num(1).await);
    drop(rx);
}
fn a86() {
    need_send(f86());
}
async fn f87() {
    let (tx, rx) = std::sync::mpsc::channel::<u32>();
    tx.send(1);
    rx.recv();
    drop(rx);
    y().await;
}
fn a87() {
    need_send(f87());
}
async fn f88() {
    let (tx, rx) = std::sync::mpsc::channel::<u32>();
    for n in rx {
        num(n).await;
    }
}
fn a88() {
    need_send(f88());
}
async fn f89() {
    let (tx, rx) = std::sync::mpsc::channel::<u32>();
    for n in rx.iter() {
        num(n).await;
    }
}
fn a89() {
    need_send(f89()); //~ ERROR future
}
async fn f90() {
    let (tx, rx) = std::sync::mpsc::channel::<u32>();
    while let Ok(n) = rx.recv() {
        num(n).await;
    }
}
fn a90() {
    need_send(f90());
}
async fn f91() {
    let h = std::thread::spawn(|| 1);
    y().await;
    h.join();
}
fn a91() {
    need_send(f91());
}
async fn f92() {
    let t = std::time::Instant::now();
    y().await;
    t.elapsed();
}
fn a92() {
    need_send(f92());
}
async fn f93() {
    let a: &[u32] = &[1];
    for x in a.iter().rev() {
        num(*x).await;
    }
}
fn a93() {
    need_send(f93());
}
async fn f94() {
    let m: HashMap<u32, u32> = HashMap::new();
    for (k, v) in &m {
        num(*k).await;
    }
}
fn a94() {
    need_send(f94());
}
async fn f95() {
    let m: HashMap<u32, u32> = HashMap::new();
    if let Some(v) = m.get(&num(1).await) {
        num(*v).await;
    }
}
fn a95() {
    need_send(f95());
}
async fn f96() {
    let mut m: HashMap<u32, u32> = HashMap::new();
    *m.entry(1).or_insert(0) += num(1).await;
}
fn a96() {
    need_send(f96());
}
async fn f97() {
    let mut m: HashMap<u32, u32> = HashMap::new();
    match m.entry(num(1).await) {
        std::collections::hash_map::Entry::Occupied(o) => y().await,
        std::collections::hash_map::Entry::Vacant(v) => {
            v.insert(num(1).await);
        }
    }
}
fn a97() {
    need_send(f97());
}
async fn f98() {
    let s1 = text();
    for c in s1.chars() {
        num(c as u32).await;
    }
}
fn a98() {
    need_send(f98());
}
async fn f99() {
    let s1 = text();
    for l in s1.lines().filter(|l| !l.is_empty()) {
        num(l.len() as u32).await;
    }
}
fn a99() {
    need_send(f99());
}
async fn f100() {
    let a = std::env::args();
    y().await;
}
fn a100() {
    need_send(f100()); //~ ERROR future
}
async fn f101() {
    for a in std::env::args() {
        y().await;
    }
}
fn a101() {
    need_send(f101()); //~ ERROR future
}
async fn f102() {
    let g = std::io::stdout().lock();
    y().await;
}
fn a102() {
    need_send(f102()); //~ ERROR future
}
async fn f103() {
    {
        use std::io::Write;
        let mut o = std::io::stdout();
        o.write_all(b"x").unwrap();
        y().await;
    }
}
fn a103() {
    need_send(f103());
}
async fn f104() {
    let f = std::fs::File::open("x");
    y().await;
}
fn a104() {
    need_send(f104());
}
async fn f105() {
    let e = std::io::Error::last_os_error();
    y().await;
}
fn a105() {
    need_send(f105());
}
async fn f106() {
    let p = std::path::PathBuf::new();
    for c in p.components() {
        y().await;
    }
}
fn a106() {
    need_send(f106());
}
async fn f107() {
    let r = std::cell::OnceCell::<u32>::new();
    y().await;
    r.set(1);
}
fn a107() {
    need_send(f107());
}
async fn f108() {
    let r = std::sync::OnceLock::<u32>::new();
    r.get_or_init(|| *rc());
    y().await;
}
fn a108() {
    need_send(f108());
}
async fn f109() {
    let w: std::rc::Weak<u32> = std::rc::Weak::new();
    drop(w);
    y().await;
}
fn a109() {
    need_send(f109());
}
async fn f110() {
    let b: Box<dyn std::any::Any> = Box::new(1);
    drop(b);
    y().await;
}
fn a110() {
    need_send(f110());
}
async fn f111() {
    let b: Box<dyn std::any::Any + Send> = Box::new(1);
    y().await;
    drop(b);
}
fn a111() {
    need_send(f111());
}
async fn f112() {
    let a = std::panic::catch_unwind(|| 1);
    y().await;
}
fn a112() {
    need_send(f112());
}
async fn f113() {
    let a = match std::panic::catch_unwind(|| 1) {
        Ok(n) => n,
        Err(e) => num(1).await,
    };
}
fn a113() {
    need_send(f113());
}
async fn f114() {
    let a = std::alloc::Layout::new::<u32>();
    y().await;
}
fn a114() {
    need_send(f114());
}
async fn f115() {
    let b = Box::into_raw(Box::new(1));
    let c = unsafe { Box::from_raw(b) };
    y().await;
    drop(c);
}
fn a115() {
    need_send(f115());
}
async fn f116() {
    let b = Box::into_raw(Box::new(1));
    y().await;
    drop(unsafe { Box::from_raw(b) });
}
fn a116() {
    need_send(f116()); //~ ERROR future
}
async fn f117() {
    let n = std::ptr::NonNull::<u32>::dangling();
    y().await;
}
fn a117() {
    need_send(f117());
}
async fn f118() {
    let n = std::ptr::NonNull::<u32>::dangling();
    y().await;
    use_it(n);
}
fn a118() {
    need_send(f118()); //~ ERROR future
}
async fn f119() {
    let a = std::sync::atomic::AtomicPtr::new(std::ptr::null_mut::<u32>());
    y().await;
    use_it(a);
}
fn a119() {
    need_send(f119());
}
