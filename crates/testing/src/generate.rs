//! Random well-typed async functions, for comparing the checker with rustc on programs that nobody wrote.
//!
//! A function is a tree of [`Node`]s, so that [`shrink`] can remove statements and replace expressions by smaller ones of
//! the same type. Types are right by construction; borrows and moves mostly: what rustc refuses for another reason than
//! thread safety is dropped by the driver (`differential-fuzz`).

/// SplitMix64.
#[derive(Debug, Clone)]
pub struct Rng(u64);

impl Rng {
    pub fn new(seed: u64) -> Rng {
        Rng(seed)
    }
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
    fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % n.max(1) as u64).unwrap_or(0)
    }
    fn percent(&mut self, n: usize) -> bool {
        self.below(100) < n
    }
    fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }
}

/// What all functions use.
pub const PRELUDE: &str = r"#![allow(warnings)]
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{Mutex, MutexGuard};
fn need_send<T: Send>(_: T) {}
pub struct D(pub u32);
impl Drop for D { fn drop(&mut self) {} }
pub struct N(pub Rc<u32>);
impl Drop for N { fn drop(&mut self) {} }
pub struct S { pub a: Rc<u32>, pub b: String, pub c: D, pub d: u32 }
impl S {
    fn by_ref(&self) -> u32 { 1 }
    fn by_mut(&mut self, _n: u32) -> &mut S { self }
    fn by_val(self) -> S { self }
    fn part(&self) -> &Rc<u32> { &self.a }
    async fn later(&self) -> u32 { 1 }
    async fn eat(self, n: u32) -> u32 { n }
}
pub enum E { A(Rc<u32>), B { x: String, y: D }, C }
pub struct O(pub Rc<u32>);
impl std::ops::Add<u32> for O { type Output = O; fn add(self, _: u32) -> O { self } }
impl std::ops::AddAssign<u32> for O { fn add_assign(&mut self, _: u32) {} }
pub struct Dr(pub S);
impl std::ops::Deref for Dr { type Target = S; fn deref(&self) -> &S { &self.0 } }
impl std::ops::DerefMut for Dr { fn deref_mut(&mut self) -> &mut S { &mut self.0 } }
pub struct It(pub Rc<u32>);
impl Iterator for It { type Item = u32; fn next(&mut self) -> Option<u32> { None } }
pub struct Pl { pub a: *const u32, pub b: u32 }
static M: Mutex<u32> = Mutex::new(1);
async fn y() {}
async fn num(n: u32) -> u32 { n }
async fn val<T>(t: T) -> T { t }
async fn look<T>(_: &T) -> u32 { 1 }
fn keep<T>(t: T) -> T { t }
fn peek<T>(_: &T) -> u32 { 1 }
fn touch<T>(_: &mut T) -> u32 { 1 }
fn first<A, B>(a: A, _: B) -> A { a }
fn same<T>(t: &T) -> &T { t }
fn cond() -> bool { true }
fn rc() -> Rc<u32> { Rc::new(1) }
fn ptr() -> *const u32 { std::ptr::null() }
fn text() -> String { String::new() }
fn s() -> S { S { a: rc(), b: text(), c: D(1), d: 1 } }
";

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum T {
    U32,
    Bool,
    Str,
    Rc,
    Cell,
    D,
    N,
    S,
    E,
    O,
    Dr,
    Pl,
    Ptr,
    Guard,
    Tup(Box<T>, Box<T>),
    Opt(Box<T>),
    Res(Box<T>),
    Bx(Box<T>),
    Vc(Box<T>),
    Ref(Box<T>),
    Mut(Box<T>),
    Arr(Box<T>),
    /// A future with this output, in a variable.
    Fut(Box<T>),
    /// A closure without parameters.
    Clo(Box<T>),
    Unit,
}
use T::{Arr, Bool, Bx, Cell, Clo, Dr, Fut, Guard, Mut, Opt, Pl, Ptr, Ref, Res, Str, Tup, U32, Unit, Vc};

impl T {
    fn name(&self) -> String {
        match self {
            U32 => "u32".into(),
            Bool => "bool".into(),
            Str => "String".into(),
            T::Rc => "Rc<u32>".into(),
            Cell => "Cell<u32>".into(),
            T::D => "D".into(),
            T::N => "N".into(),
            T::S => "S".into(),
            T::E => "E".into(),
            T::O => "O".into(),
            Dr => "Dr".into(),
            Pl => "Pl".into(),
            Ptr => "*const u32".into(),
            Guard => "MutexGuard<'static, u32>".into(),
            Tup(a, b) => format!("({}, {})", a.name(), b.name()),
            Opt(a) => format!("Option<{}>", a.name()),
            Res(a) => format!("Result<{}, String>", a.name()),
            Bx(a) => format!("Box<{}>", a.name()),
            Vc(a) => format!("Vec<{}>", a.name()),
            Ref(a) => format!("&{}", a.name()),
            Mut(a) => format!("&mut {}", a.name()),
            Arr(a) => format!("[{}; 2]", a.name()),
            Fut(_) | Clo(_) => "_".into(),
            Unit => "()".into(),
        }
    }
    fn is_copy(&self) -> bool {
        matches!(self, U32 | Bool | Ptr | Ref(_) | Unit)
    }
    /// The simplest value.
    fn make(&self) -> String {
        match self {
            U32 => "1u32".into(),
            Bool => "cond()".into(),
            Str => "text()".into(),
            T::Rc => "rc()".into(),
            Cell => "Cell::new(1u32)".into(),
            T::D => "D(1)".into(),
            T::N => "N(rc())".into(),
            T::S => "s()".into(),
            T::E => "E::A(rc())".into(),
            T::O => "O(rc())".into(),
            Dr => "Dr(s())".into(),
            Pl => "(Pl { a: ptr(), b: 1 })".into(),
            Ptr => "ptr()".into(),
            Guard => "M.lock().unwrap()".into(),
            Tup(a, b) => format!("({}, {})", a.make(), b.make()),
            Opt(a) => format!("Some({})", a.make()),
            Res(a) => format!("Ok::<{}, String>({})", a.name(), a.make()),
            Bx(a) => format!("Box::new({})", a.make()),
            Vc(a) => format!("vec![{}]", a.make()),
            Ref(a) => format!("&{}", a.make()),
            Mut(a) => format!("&mut {}", a.make()),
            Arr(a) => format!("[{}, {}]", a.make(), a.make()),
            Fut(a) => format!("async {{ {} }}", a.make()),
            Clo(a) => format!("|| {}", a.make()),
            Unit => "()".into(),
        }
    }
    fn fields(&self) -> Vec<(&'static str, T)> {
        match self {
            T::S => vec![("a", T::Rc), ("b", Str), ("c", T::D), ("d", U32)],
            Dr => vec![("0", T::S)],
            T::O => vec![("0", T::Rc)],
            Pl => vec![("a", Ptr), ("b", U32)],
            Tup(a, b) => vec![("0", (**a).clone()), ("1", (**b).clone())],
            _ => vec![],
        }
    }
}

#[derive(Debug, Clone)]
pub enum Node {
    Text(String),
    Expr(T, Vec<Node>),
    Stmt(Vec<Node>),
}

impl From<&str> for Node {
    fn from(s: &str) -> Node {
        Node::Text(s.to_owned())
    }
}
impl From<String> for Node {
    fn from(s: String) -> Node {
        Node::Text(s)
    }
}
impl From<&String> for Node {
    fn from(s: &String) -> Node {
        Node::Text(s.clone())
    }
}

macro_rules! n {
    ($($part:expr),* $(,)?) => { vec![$(Node::from($part)),*] };
}

impl Node {
    fn write(&self, out: &mut String) {
        match self {
            Node::Text(s) => out.push_str(s),
            Node::Expr(_, parts) | Node::Stmt(parts) => parts.iter().for_each(|p| p.write(out)),
        }
    }
    fn size(&self) -> usize {
        let mut s = String::new();
        self.write(&mut s);
        s.len()
    }
}

/// One future and the function that asks whether it is `Send`.
#[derive(Debug, Clone)]
pub struct Function {
    params: Vec<(String, T)>,
    ret: T,
    /// `async fn`, or an async block in the asking function.
    block: Option<&'static str>,
    body: Vec<Node>,
}

impl Function {
    /// The text of number `n`. It ends with a line break.
    pub fn text(&self, n: usize) -> String {
        let params = |mutable: &str| {
            self.params.iter().map(|(name, t)| format!("{mutable}{name}: {}", t.name())).collect::<Vec<_>>().join(", ")
        };
        let mut body = String::new();
        self.body.iter().for_each(|p| p.write(&mut body));
        let ret = match self.ret {
            Unit => String::new(),
            ref t => format!(" -> {}", t.name()),
        };
        let text = match self.block {
            None => {
                let args = self.params.iter().map(|(_, t)| t.make());
                let args = args.collect::<Vec<_>>().join(", ");
                format!(
                    "async fn f{n}({}){ret} {{\n{body}}}\nfn a{n}() {{\nneed_send(f{n}({args}));\n}}\n",
                    params("mut ")
                )
            }
            Some(header) => format!("fn a{n}({}) {{\nneed_send({header} {{\n{body}}});\n}}\n", params("mut ")),
        };
        indent(&text)
    }

    pub fn size(&self) -> usize {
        self.body.iter().map(Node::size).sum::<usize>() + 10 * self.params.len()
    }
}

fn indent(text: &str) -> String {
    let mut depth = 0usize;
    let mut out = String::new();
    for line in text.lines() {
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        let opened = line.matches('{').count();
        let closed = line.matches('}').count();
        let leading = line.chars().take_while(|c| "})]".contains(*c)).filter(|c| *c == '}').count();
        for _ in 0..depth.saturating_sub(leading) {
            out.push_str("    ");
        }
        out.push_str(line);
        out.push('\n');
        depth = (depth + opened).saturating_sub(closed);
    }
    out
}

/// All functions that are one step smaller, the smallest first.
pub fn shrink(f: &Function) -> Vec<Function> {
    let mut out: Vec<Function> = Vec::new();
    for i in 0..f.params.len() {
        let mut smaller = f.clone();
        smaller.params.remove(i);
        out.push(smaller);
    }
    for body in shrink_parts(&f.body) {
        out.push(Function { body, ..f.clone() });
    }
    out.retain(|g| g.size() < f.size());
    out.sort_by_key(Function::size);
    out
}

fn shrink_parts(parts: &[Node]) -> Vec<Vec<Node>> {
    let mut out = Vec::new();
    for (i, part) in parts.iter().enumerate() {
        let mut with = |replacement: Vec<Node>| {
            let mut all = parts[..i].to_vec();
            all.extend(replacement);
            all.extend_from_slice(&parts[i + 1..]);
            out.push(all);
        };
        match part {
            Node::Text(_) => {}
            Node::Stmt(inner) => {
                with(vec![]);
                // The statements inside, instead.
                let stmts: Vec<Node> = inner.iter().filter(|n| matches!(n, Node::Stmt(_))).cloned().collect();
                if !stmts.is_empty() {
                    with(stmts);
                }
                for smaller in shrink_parts(inner) {
                    with(vec![Node::Stmt(smaller)]);
                }
            }
            Node::Expr(t, inner) => {
                with(vec![Node::Expr(t.clone(), n![t.make()])]);
                let mut same = Vec::new();
                descendants(inner, t, &mut same);
                for smaller in same {
                    with(vec![smaller]);
                }
                for smaller in shrink_parts(inner) {
                    with(vec![Node::Expr(t.clone(), smaller)]);
                }
            }
        }
    }
    out
}

fn descendants(parts: &[Node], t: &T, out: &mut Vec<Node>) {
    for p in parts {
        match p {
            Node::Text(_) => {}
            Node::Expr(u, inner) => {
                if u == t {
                    out.push(p.clone());
                } else {
                    descendants(inner, t, out);
                }
            }
            Node::Stmt(inner) => descendants(inner, t, out),
        }
    }
}

#[derive(Debug, Clone)]
struct Var {
    name: String,
    ty: T,
    mutable: bool,
    moved: bool,
    /// Outside of the innermost loop, or behind a reference: must not be moved.
    fixed: bool,
}

#[derive(Debug)]
pub struct Generator {
    rng: Rng,
    edition_2024: bool,
    vars: Vec<Var>,
    names: usize,
    can_await: bool,
    in_loop: bool,
    ret: Option<T>,
    /// How many nodes may still be made.
    fuel: usize,
    /// How often a type is one that rarely matters, so that the few that do decide.
    tame: usize,
}

impl Generator {
    pub fn new(seed: u64, edition: &str) -> Generator {
        Generator {
            rng: Rng::new(seed),
            edition_2024: edition >= "2024",
            vars: Vec::new(),
            names: 0,
            can_await: true,
            in_loop: false,
            ret: None,
            fuel: 0,
            tame: 0,
        }
    }

    pub fn function(&mut self) -> Function {
        self.vars.clear();
        self.names = 0;
        self.can_await = true;
        self.in_loop = false;
        self.fuel = 6 + self.rng.below(34);
        self.tame = [0, 60, 80, 90][self.rng.below(4)];
        let block = match self.rng.below(4) {
            0 => Some("async"),
            1 => Some("async move"),
            _ => None,
        };
        let ret = match (block, self.rng.below(6)) {
            (None, 0) => Opt(Box::new(U32)),
            (None, 1) => Res(Box::new(U32)),
            _ => Unit,
        };
        self.ret = Some(ret.clone());
        let mut params = Vec::new();
        let few = if block.is_some() { 35 } else { 12 };
        while self.rng.percent(few) && params.len() < 3 {
            let ty = if block.is_none() && self.rng.percent(60) { self.sendable() } else { self.ty(1) };
            let name = self.name();
            self.declare(&name, ty.clone(), true);
            params.push((name, ty));
        }
        if block.is_some() {
            self.vars.iter_mut().for_each(|v| v.moved = v.moved || v.ty == Guard);
        }
        let mut body = self.stmts(2, 5);
        if self.rng.percent(30) {
            body.extend(n!["y().await;\n"]);
        }
        match &ret {
            Unit if self.rng.percent(30) => {
                let e = self.expr(&U32, 2);
                let t = Unit;
                body.push(Node::Expr(t, n!["keep(drop(", e, "))"]));
                body.push("\n".into());
            }
            Unit => {}
            t => {
                let e = self.expr(t, 2);
                body.push(e);
                body.push("\n".into());
            }
        }
        Function { params, ret, block, body }
    }

    fn name(&mut self) -> String {
        self.names += 1;
        // Shadowing, now and then.
        if self.rng.percent(5)
            && let Some(v) = self.rng.pick(&self.vars)
        {
            return v.name.clone();
        }
        format!("v{}", self.names)
    }

    fn declare(&mut self, name: &str, ty: T, mutable: bool) {
        self.vars.retain(|v| v.name != name);
        self.vars.push(Var { name: name.to_owned(), ty, mutable, moved: false, fixed: false });
    }

    fn sendable(&mut self) -> T {
        self.rng.pick(&[U32, Str, T::D, Cell, Opt(Box::new(Str)), Bx(Box::new(U32))]).cloned().unwrap_or(U32)
    }

    fn ty(&mut self, depth: usize) -> T {
        if self.rng.percent(self.tame) {
            return self.sendable();
        }
        let simple = [T::Rc, T::Rc, T::Rc, Str, Cell, T::D, T::N, T::S, T::S, T::E, T::O, Dr, Pl, Ptr, Guard, U32];
        if depth == 0 || self.rng.percent(60) {
            return self.rng.pick(&simple).cloned().unwrap_or(U32);
        }
        let a = Box::new(self.ty(depth - 1));
        match self.rng.below(8) {
            0 => Tup(a, Box::new(self.ty(depth - 1))),
            1 | 2 => Opt(a),
            3 => Res(a),
            4 => Bx(a),
            5 => Vc(a),
            6 => Arr(a),
            _ => Ref(a),
        }
    }

    // ---- variables

    fn usable(&self, ty: &T) -> Vec<usize> {
        (0..self.vars.len())
            .filter(|i| {
                let v = &self.vars[*i];
                v.ty == *ty && !v.moved && (ty.is_copy() || !v.fixed)
            })
            .collect()
    }

    /// Moves or copies a variable, or a field of one.
    fn take_var(&mut self, ty: &T) -> Option<Node> {
        let whole = self.usable(ty);
        if let Some(i) = self.rng.pick(&whole).copied() {
            if !ty.is_copy() {
                self.vars[i].moved = true;
            }
            return Some(Node::Expr(ty.clone(), n![&self.vars[i].name]));
        }
        let mut parts = Vec::new();
        for (i, v) in self.vars.iter().enumerate() {
            if v.moved || v.ty == Dr || (v.fixed && !ty.is_copy()) {
                continue;
            }
            for (f, t) in v.ty.fields() {
                if t == *ty {
                    parts.push((i, f.to_owned()));
                }
            }
            if let Bx(inner) = &v.ty
                && **inner == *ty
            {
                parts.push((i, "*".to_owned()));
            }
        }
        let (i, f) = self.rng.pick(&parts).cloned()?;
        if !ty.is_copy() {
            self.vars[i].moved = true;
        }
        let name = self.vars[i].name.clone();
        let text = if f == "*" { format!("(*{name})") } else { format!("{name}.{f}") };
        Some(Node::Expr(ty.clone(), n![text]))
    }

    /// A place to borrow, of this type.
    fn place(&mut self, ty: &T, depth: usize, mutable: bool) -> Node {
        let mut names = Vec::new();
        for v in self.vars.iter().filter(|v| !v.moved && (!mutable || v.mutable)) {
            if v.ty == *ty {
                names.push(v.name.clone());
            }
            for (f, t) in v.ty.fields() {
                if t == *ty {
                    names.push(format!("{}.{f}", v.name));
                }
            }
            match &v.ty {
                Bx(inner) | Ref(inner) | Mut(inner) if **inner == *ty && (!mutable || !matches!(v.ty, Ref(_))) => {
                    names.push(format!("(*{})", v.name))
                }
                Vc(inner) | Arr(inner) if **inner == *ty => names.push(format!("{}[0]", v.name)),
                T::Rc if *ty == U32 && !mutable => names.push(format!("(*{})", v.name)),
                Guard if *ty == U32 => names.push(format!("(*{})", v.name)),
                Dr if matches!(ty, T::Rc | Str | T::D | U32) => {
                    let f = match ty {
                        T::Rc => "a",
                        Str => "b",
                        T::D => "c",
                        _ => "d",
                    };
                    names.push(format!("{}.{f}", v.name));
                }
                _ => {}
            }
        }
        if !names.is_empty() && self.rng.percent(80) {
            let name = self.rng.pick(&names).cloned().unwrap_or_default();
            return Node::Expr(ty.clone(), n![name]);
        }
        if matches!(ty, T::Rc | U32 | Str | T::D) && self.rng.percent(25) {
            let f = match ty {
                T::Rc => "a",
                Str => "b",
                T::D => "c",
                _ => "d",
            };
            let e = self.expr(&T::S, depth.saturating_sub(1));
            return Node::Expr(ty.clone(), n!["(", e, ").", f]);
        }
        let e = self.expr(ty, depth.saturating_sub(1));
        Node::Expr(ty.clone(), n!["(", e, ")"])
    }

    /// What the variables look like after one of two branches.
    fn branch<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> (R, Vec<bool>) {
        let before = self.vars.clone();
        let r = f(self);
        let moved = before.iter().map(|v| v.moved || self.vars.iter().any(|w| w.name == v.name && w.moved)).collect();
        self.vars = before;
        (r, moved)
    }

    fn join(&mut self, moved: &[bool]) {
        for (v, m) in self.vars.iter_mut().zip(moved) {
            v.moved |= m;
        }
    }

    fn scoped<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let (r, moved) = self.branch(f);
        self.join(&moved);
        r
    }

    /// The inside of a closure or async block.
    fn inner<R>(&mut self, can_await: bool, f: impl FnOnce(&mut Self) -> R) -> R {
        let saved = (self.can_await, self.in_loop, self.ret.take());
        self.can_await = can_await;
        self.in_loop = false;
        let r = self.scoped(f);
        (self.can_await, self.in_loop, self.ret) = saved;
        r
    }

    fn looped<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let was = std::mem::replace(&mut self.in_loop, true);
        let fixed: Vec<bool> = self.vars.iter().map(|v| v.fixed).collect();
        self.vars.iter_mut().for_each(|v| v.fixed = true);
        let r = self.scoped(f);
        self.vars.iter_mut().zip(fixed).for_each(|(v, f)| v.fixed = f);
        self.in_loop = was;
        r
    }

    fn spend(&mut self) -> bool {
        let left = self.fuel > 0;
        self.fuel = self.fuel.saturating_sub(1);
        left
    }

    // ---- expressions

    pub fn expr(&mut self, ty: &T, depth: usize) -> Node {
        let parts = self.expr_parts(ty, depth);
        Node::Expr(ty.clone(), parts)
    }

    fn expr_parts(&mut self, ty: &T, depth: usize) -> Vec<Node> {
        if self.rng.percent(45)
            && let Some(v) = self.take_var(ty)
        {
            return vec![v];
        }
        if depth == 0 || !self.spend() {
            return n![ty.make()];
        }
        let d = depth - 1;
        if matches!(ty, Fut(_) | Clo(_)) {
            return self.construct(ty, d);
        }
        if self.rng.percent(40)
            && let Some(parts) = self.special(ty, d)
        {
            return parts;
        }
        if self.rng.percent(25) {
            return self.construct(ty, d);
        }
        match self.rng.below(24) {
            0 => n!["keep(", self.expr(ty, d), ")"],
            1..=3 if self.can_await => n!["val(", self.expr(ty, d), ").await"],
            4 | 5 => self.scoped(|g| {
                let kind = if g.rng.percent(10) { "unsafe {\n" } else { "{\n" };
                let mut parts = n![kind];
                parts.extend(g.stmts(1, 2));
                parts.push(g.expr(ty, d));
                parts.extend(n!["\n}"]);
                parts
            }),
            6 | 7 => {
                let c = self.condition(d);
                let (a, m1) = self.branch(|g| g.expr(ty, d));
                let (b, m2) = self.branch(|g| g.expr(ty, d));
                self.join(&m1);
                self.join(&m2);
                n!["(if ", c, " {\n", a, "\n} else {\n", b, "\n})"]
            }
            8 | 9 => self.matching(d, |g| {
                let e = g.expr(ty, d);
                n![e, ",\n"]
            }),
            10 if self.can_await => self.inner(true, |g| n!["async {\n", g.expr(ty, d), "\n}.await"]),
            11 if self.can_await => self.inner(true, |g| n!["(async move {\n", g.expr(ty, d), "\n}).await"]),
            12 => self.inner(false, |g| n!["(|| ", g.expr(ty, d), ")()"]),
            13 => n!["(", self.expr(&Opt(Box::new(ty.clone())), d), ").unwrap()"],
            14 if matches!(self.ret, Some(Opt(_))) => n!["(", self.expr(&Opt(Box::new(ty.clone())), d), ")?"],
            14 if matches!(self.ret, Some(Res(_))) => n!["(", self.expr(&Res(Box::new(ty.clone())), d), ")?"],
            15 => self.looped(|g| n!["(loop {\nbreak ", g.expr(ty, d), ";\n})"]),
            16 => {
                let c = self.condition(d);
                let (a, m1) = self.branch(|g| g.expr(ty, d));
                let b = self.expr(ty, d);
                self.join(&m1);
                n!["'l: {\nif ", c, " {\nbreak 'l ", a, ";\n}\n", b, "\n}"]
            }
            17..=19 => {
                let other = self.ty(1);
                let a = self.expr(ty, d);
                let b = self.expr(&other, d);
                n!["first(", a, ", ", b, ")"]
            }
            20 => {
                let other = self.ty(0);
                let a = self.expr(ty, d);
                let b = self.expr(&other, d);
                n!["(", a, ", ", b, ").0"]
            }
            21 => n!["*Box::new(", self.expr(ty, d), ")"],
            22 if self.can_await => {
                let c = self.expr(ty, d);
                n!["(async || ", c, ")().await"]
            }
            23 => {
                let other = self.ty(1);
                let e = self.expr(&other, d);
                let name = self.name();
                let body = self.scoped(|g| {
                    g.declare(&name, other, false);
                    g.expr(ty, d)
                });
                n!["(match ", e, " {\n", name, " => ", body, ",\n})"]
            }
            _ => self.construct(ty, d),
        }
    }

    /// From its parts.
    fn construct(&mut self, ty: &T, d: usize) -> Vec<Node> {
        match ty {
            T::N => n!["N(", self.expr(&T::Rc, d), ")"],
            T::O => n!["O(", self.expr(&T::Rc, d), ")"],
            T::D => n!["D(", self.expr(&U32, d), ")"],
            Dr => n!["Dr(", self.expr(&T::S, d), ")"],
            Cell => n!["Cell::new(", self.expr(&U32, d), ")"],
            T::Rc => n!["Rc::new(", self.expr(&U32, d), ")"],
            Pl => n!["(Pl { a: ", self.expr(&Ptr, d), ", b: ", self.expr(&U32, d), " })"],
            T::S => match self.rng.below(3) {
                0 => n!["(S { d: ", self.expr(&U32, d), ", ..", self.expr(&T::S, d), " })"],
                1 => n![
                    "(S { c: ",
                    self.expr(&T::D, d),
                    ", a: ",
                    self.expr(&T::Rc, d),
                    ", d: ",
                    self.expr(&U32, d),
                    ", b: text() })"
                ],
                _ => n![
                    "(S { a: ",
                    self.expr(&T::Rc, d),
                    ", b: ",
                    self.expr(&Str, d),
                    ", c: D(1), d: ",
                    self.expr(&U32, d),
                    " })"
                ],
            },
            T::E => match self.rng.below(3) {
                0 => n!["E::A(", self.expr(&T::Rc, d), ")"],
                1 => n!["(E::B { x: ", self.expr(&Str, d), ", y: ", self.expr(&T::D, d), " })"],
                _ => n!["E::C"],
            },
            Tup(a, b) => n!["(", self.expr(a, d), ", ", self.expr(b, d), ")"],
            Opt(a) => match self.rng.below(6) {
                0 => n![format!("None::<{}>", a.name())],
                _ => n!["Some(", self.expr(a, d), ")"],
            },
            Res(a) => match self.rng.below(5) {
                0 => n![format!("Err::<{}, String>(", a.name()), self.expr(&Str, d), ")"],
                _ => n![format!("Ok::<{}, String>(", a.name()), self.expr(a, d), ")"],
            },
            Bx(a) => n!["Box::new(", self.expr(a, d), ")"],
            Vc(a) => match self.rng.below(3) {
                0 => n!["vec![", self.expr(a, d), ", ", self.expr(a, d), "]"],
                _ => n!["vec![", self.expr(a, d), "]"],
            },
            Arr(a) => n!["[", self.expr(a, d), ", ", self.expr(a, d), "]"],
            Ref(a) => match self.rng.below(4) {
                0 => n!["same(&", self.place(a, d, false), ")"],
                _ => n!["&", self.place(a, d, false)],
            },
            Mut(a) => n!["&mut ", self.place(a, d, true)],
            Fut(a) => {
                let header = if self.rng.percent(40) { "async move {\n" } else { "async {\n" };
                self.inner(true, |g| {
                    let mut parts = n![header];
                    parts.extend(g.stmts(1, 2));
                    parts.push(g.expr(a, d));
                    parts.extend(n!["\n}"]);
                    parts
                })
            }
            Clo(a) => {
                let header = if self.rng.percent(40) { "move || " } else { "|| " };
                self.inner(false, |g| n![header, g.expr(a, d)])
            }
            _ => n![ty.make()],
        }
    }

    /// Ways that only this type has.
    fn special(&mut self, ty: &T, d: usize) -> Option<Vec<Node>> {
        let future = self.vars.iter().position(|v| !v.moved && !v.fixed && v.ty == Fut(Box::new(ty.clone())));
        if let Some(i) = future
            && self.can_await
        {
            self.vars[i].moved = true;
            return Some(n![format!("{}.await", self.vars[i].name)]);
        }
        let closure = self.vars.iter().find(|v| !v.moved && v.ty == Clo(Box::new(ty.clone())));
        if let Some(v) = closure {
            return Some(n![format!("{}()", v.name)]);
        }
        Some(match ty {
            U32 => match self.rng.below(16) {
                0 => n!["*", self.place(&T::Rc, d, false)],
                1 => n![self.place(&Cell, d, false), ".get()"],
                2 | 3 => {
                    let t = self.ty(1);
                    n!["peek(&", self.place(&t, d, false), ")"]
                }
                4 | 5 if self.can_await => {
                    let t = self.ty(1);
                    n!["look(&", self.place(&t, d, false), ").await"]
                }
                6 => n![self.place(&T::S, d, false), ".by_ref()"],
                7 if self.can_await => n![self.place(&T::S, d, false), ".later().await"],
                8 if self.can_await => n!["(", self.expr(&T::S, d), ").eat(", self.expr(&U32, d), ").await"],
                9 => n!["(", self.expr(&U32, d), " + ", self.expr(&U32, d), ")"],
                10 => n!["*", self.place(&Guard, d, false)],
                11 => n!["(", self.place(&Str, d, false), ".len() as u32)"],
                12 => n![self.place(&Dr, d, false), ".by_ref()"],
                13 => {
                    let t = self.ty(0);
                    n!["touch(&mut ", self.place(&t, d, true), ")"]
                }
                14 => n!["(", self.expr(&T::S, d), ").by_mut(", self.expr(&U32, d), ").d"],
                15 if self.can_await => n!["num(", self.expr(&U32, d), ").await"],
                _ => n!["*same(&", self.place(&U32, d, false), ")"],
            },
            Bool => match self.rng.below(8) {
                0 => n!["(", self.expr(&U32, d), " == ", self.expr(&U32, d), ")"],
                1 => n!["!", self.expr(&Bool, d)],
                2 => n!["(", self.expr(&Bool, d), " && ", self.expr(&Bool, d), ")"],
                3 => n!["(", self.expr(&Bool, d), " || ", self.expr(&Bool, d), ")"],
                4 => {
                    let t = Opt(Box::new(self.ty(0)));
                    n![self.place(&t, d, false), ".is_some()"]
                }
                5 => n!["matches!(", self.expr(&T::E, d), ", E::A(_))"],
                6 => n!["(", self.expr(&Ptr, d), " == ", self.expr(&Ptr, d), ")"],
                _ => n!["matches!(", self.place(&T::E, d, false), ", E::B { .. } if ", self.expr(&Bool, d), ")"],
            },
            Str => match self.rng.below(4) {
                0 => n!["format!(\"{}\", ", self.expr(&U32, d), ")"],
                1 => n!["format!(\"{}{}\", ", self.place(&T::Rc, d, false), ", ", self.expr(&U32, d), ")"],
                2 => n![self.place(&Str, d, false), ".clone()"],
                _ => n![self.place(&T::Rc, d, false), ".to_string()"],
            },
            T::Rc => match self.rng.below(5) {
                0 => n![self.place(&T::Rc, d, false), ".clone()"],
                1 => n!["Rc::clone(&", self.place(&T::Rc, d, false), ")"],
                2 => n![self.place(&T::S, d, false), ".part().clone()"],
                3 => n!["Rc::clone(", self.expr(&Ref(Box::new(T::Rc)), d), ")"],
                _ => n!["(", self.expr(&T::S, d), ").a"],
            },
            Ptr => n!["&raw const ", self.place(&U32, d, false)],
            T::O => n!["(", self.expr(&T::O, d), " + ", self.expr(&U32, d), ")"],
            T::S => n!["(", self.expr(&T::S, d), ").by_val()"],
            Opt(t) => match self.rng.below(3) {
                0 => n!["(", self.expr(&Res(t.clone()), d), ").ok()"],
                1 => n![self.place(ty, d, true), ".take()"],
                _ => n!["(", self.expr(ty, d), ").filter(|_| cond())"],
            },
            Bx(t) | Vc(t) | Arr(t) if self.rng.percent(10) => {
                let _ = t;
                n!["std::mem::replace(&mut ", self.place(ty, d, true), ", ", self.expr(ty, d), ")"]
            }
            Ref(t) if self.rng.percent(40) => n!["(", self.expr(&Opt(t.clone()), d), ").as_ref().unwrap()"],
            _ => return None,
        })
    }

    fn condition(&mut self, d: usize) -> Node {
        if self.rng.percent(25) { Node::Expr(Bool, n!["cond()"]) } else { self.expr(&Bool, d) }
    }

    /// A pattern for a type, its variables, and whether it always matches.
    fn pattern(&mut self, ty: &T, depth: usize, by_ref: bool) -> (String, Vec<(String, T, bool)>, bool) {
        let bind = |g: &mut Self| {
            let name = g.name();
            match g.rng.below(if by_ref { 8 } else { 6 }) {
                6 => (format!("ref {name}"), vec![(name, Ref(Box::new(ty.clone())), false)], true),
                7 => (format!("ref mut {name}"), vec![(name, Mut(Box::new(ty.clone())), false)], true),
                0 => (format!("mut {name}"), vec![(name, ty.clone(), true)], true),
                _ => (name.clone(), vec![(name, ty.clone(), false)], true),
            }
        };
        if self.rng.percent(12) {
            return ("_".into(), vec![], true);
        }
        if depth == 0 {
            return bind(self);
        }
        match ty {
            Opt(t) => {
                let (p, v, _) = self.pattern(t, depth - 1, by_ref);
                (format!("Some({p})"), v, false)
            }
            Res(t) => {
                let (p, v, _) = self.pattern(t, depth - 1, by_ref);
                (format!("Ok({p})"), v, false)
            }
            Tup(a, b) => {
                let (p, mut v, x) = self.pattern(a, depth - 1, by_ref);
                let (q, w, y) = self.pattern(b, depth - 1, by_ref);
                v.extend(w);
                (format!("({p}, {q})"), v, x && y)
            }
            Arr(a) => {
                let (p, mut v, x) = self.pattern(a, depth - 1, by_ref);
                let (q, w, y) = self.pattern(a, depth - 1, by_ref);
                v.extend(w);
                (format!("[{p}, {q}]"), v, x && y)
            }
            T::S => {
                let (p, mut v, _) = self.pattern(&T::Rc, 0, by_ref);
                if self.rng.percent(50) {
                    return (format!("S {{ a: {p}, .. }}"), v, true);
                }
                let (q, w, _) = self.pattern(&T::D, 0, by_ref);
                v.extend(w);
                (format!("S {{ a: {p}, c: {q}, b: _, d: _ }}"), v, true)
            }
            T::E => match self.rng.below(4) {
                0 => {
                    let (p, v, _) = self.pattern(&T::Rc, 0, by_ref);
                    (format!("E::A({p})"), v, false)
                }
                1 => {
                    let (p, v, _) = self.pattern(&T::D, 0, by_ref);
                    (format!("E::B {{ y: {p}, .. }}"), v, false)
                }
                2 => ("E::A(_) | E::C".into(), vec![], false),
                _ => ("E::C".into(), vec![], false),
            },
            U32 => match self.rng.below(4) {
                0 => ("0".into(), vec![], false),
                1 => ("1 | 3..=5".into(), vec![], false),
                2 => {
                    let name = self.name();
                    (format!("{name} @ 1..=9"), vec![(name, U32, false)], false)
                }
                _ => bind(self),
            },
            T::O => {
                let (p, v, x) = self.pattern(&T::Rc, 0, by_ref);
                (format!("O({p})"), v, x)
            }
            _ => bind(self),
        }
    }

    fn scrutinee(&mut self, d: usize) -> (T, Node, bool) {
        let inner = Box::new(self.ty(0));
        let ty = match self.rng.below(9) {
            _ if self.rng.percent(self.tame) => self
                .rng
                .pick(&[Opt(Box::new(Str)), Opt(Box::new(T::D)), U32, Tup(Box::new(T::D), Box::new(U32))])
                .cloned()
                .unwrap_or(U32),
            0 | 1 => Opt(inner),
            2 => Res(inner),
            3 | 4 => T::E,
            5 => U32,
            6 => Tup(inner, Box::new(Opt(Box::new(self.ty(0))))),
            7 => T::S,
            _ => self.ty(1),
        };
        if self.rng.percent(35) {
            // Looked at in place: bound by reference.
            let p = self.place(&ty, d, false);
            return (ty, Node::Expr(Unit, n!["&", p]), true);
        }
        if self.rng.percent(25) {
            let p = self.place(&ty, d, false);
            return (ty, p, false);
        }
        let e = self.expr(&ty, d);
        (ty, e, false)
    }

    fn bind_all(&mut self, vars: Vec<(String, T, bool)>, referenced: bool) {
        for (name, t, mutable) in vars {
            if referenced && !t.is_copy() {
                self.declare(&name, Ref(Box::new(t)), false);
            } else if referenced {
                self.vars.retain(|v| v.name != name);
            } else {
                self.declare(&name, t, mutable);
            }
        }
    }

    fn matching(&mut self, d: usize, mut body: impl FnMut(&mut Self) -> Vec<Node>) -> Vec<Node> {
        let (ty, e, referenced) = self.scrutinee(d);
        let mut parts = n!["(match ", e, " {\n"];
        let mut all = Vec::new();
        let mut exhausted = false;
        for _ in 0..1 + self.rng.below(2) {
            let (p, vars, total) = self.pattern(&ty, 2, !referenced);
            let p = if referenced { p.replace("mut ", "") } else { p };
            let guarded = self.rng.percent(30);
            let ((guard, inside), moved) = self.branch(|g| {
                g.bind_all(vars, referenced);
                let guard = guarded.then(|| {
                    let fixed: Vec<bool> = g.vars.iter().map(|v| v.fixed).collect();
                    g.vars.iter_mut().for_each(|v| v.fixed = true);
                    let c = g.condition(d);
                    g.vars.iter_mut().zip(fixed).for_each(|(v, f)| v.fixed = f);
                    c
                });
                let inside = body(g);
                (guard, inside)
            });
            all.push(moved);
            parts.extend(n![p]);
            if let Some(c) = guard {
                parts.extend(n![" if ", c]);
            }
            parts.extend(n![" => "]);
            parts.extend(inside);
            if total && !guarded {
                exhausted = true;
                break;
            }
        }
        if !exhausted {
            let (inside, moved) = self.branch(&mut body);
            all.push(moved);
            parts.extend(n!["_ => "]);
            parts.extend(inside);
        }
        for m in all {
            self.join(&m);
        }
        parts.extend(n!["})"]);
        parts
    }

    // ---- statements

    fn stmts(&mut self, depth: usize, most: usize) -> Vec<Node> {
        let count = 1 + self.rng.below(most);
        let mut out = Vec::new();
        for _ in 0..count {
            let parts = self.stmt(depth);
            out.push(Node::Stmt(parts));
        }
        out
    }

    fn block(&mut self, depth: usize) -> Vec<Node> {
        self.scoped(|g| {
            let mut parts = n!["{\n"];
            parts.extend(g.stmts(depth.saturating_sub(1), 3));
            parts.extend(n!["}"]);
            parts
        })
    }

    fn suspend(&mut self) -> Vec<Node> {
        if self.can_await { n!["y().await;\n"] } else { n!["cond();\n"] }
    }

    fn stmt(&mut self, depth: usize) -> Vec<Node> {
        if !self.spend() || self.rng.percent(18) {
            return self.suspend();
        }
        let d = 2;
        match self.rng.below(if depth == 0 { 22 } else { 36 }) {
            0..=3 => {
                let ty = match self.rng.below(14) {
                    0 => Fut(Box::new(self.ty(0))),
                    1 => Clo(Box::new(self.ty(0))),
                    2 => Mut(Box::new(self.ty(0))),
                    3 => Ref(Box::new(self.ty(0))),
                    _ => self.ty(1),
                };
                let e = self.expr(&ty, d);
                let name = self.name();
                let mutable = self.rng.percent(40) && !matches!(ty, Clo(_) | Fut(_));
                let annotation = if self.rng.percent(20) { format!(": {}", ty.name()) } else { String::new() };
                self.declare(&name, ty, mutable);
                n![if mutable { "let mut " } else { "let " }, name, annotation, " = ", e, ";\n"]
            }
            4 => {
                let ty = self.ty(1);
                let name = self.name();
                let e = self.expr(&ty, d);
                let mut parts = n!["let ", &name, format!(": {};\n", ty.name())];
                if self.rng.percent(60) {
                    parts.push(Node::Stmt(self.suspend()));
                }
                self.declare(&name, ty, false);
                parts.extend(n![name, " = ", e, ";\n"]);
                parts
            }
            5 => {
                let (ty, e, referenced) = self.scrutinee(d);
                let (p, vars, total) = self.pattern(&ty, 2, !referenced);
                let p = if referenced { p.replace("mut ", "") } else { p };
                if total {
                    self.bind_all(vars, referenced);
                    return n!["let ", p, " = ", e, ";\n"];
                }
                let exit = self.exit();
                let (els, _) = self.branch(|g| if g.rng.percent(40) { n![Node::Stmt(g.suspend())] } else { vec![] });
                self.bind_all(vars, referenced);
                let mut parts = n!["let ", p, " = ", e, " else {\n"];
                parts.extend(els);
                parts.extend(n![exit, "};\n"]);
                parts
            }
            6 => {
                let ty = self.ty(1);
                n!["let _ = ", self.expr(&ty, d), ";\n"]
            }
            7..=9 => {
                let movable: Vec<usize> = (0..self.vars.len())
                    .filter(|i| !self.vars[*i].moved && !self.vars[*i].fixed && !self.vars[*i].ty.is_copy())
                    .collect();
                match self.rng.pick(&movable).copied() {
                    Some(i) => {
                        self.vars[i].moved = true;
                        n!["drop(", &self.vars[i].name, ");\n"]
                    }
                    None => self.suspend(),
                }
            }
            10 | 11 => {
                let targets: Vec<usize> = (0..self.vars.len())
                    .filter(|i| self.vars[*i].mutable && !matches!(self.vars[*i].ty, Ref(_) | Mut(_)))
                    .collect();
                let Some(i) = self.rng.pick(&targets).copied() else { return self.suspend() };
                let (name, ty) = (self.vars[i].name.clone(), self.vars[i].ty.clone());
                let fields = ty.fields();
                if !fields.is_empty() && ty != Dr && self.rng.percent(40) && !self.vars[i].moved {
                    let (f, t) = self.rng.pick(&fields).cloned().unwrap_or(("0", U32));
                    return n![name, ".", f, " = ", self.expr(&t, d), ";\n"];
                }
                let e = self.expr(&ty, d);
                if let Some(v) = self.vars.iter_mut().find(|v| v.name == name) {
                    v.moved = false;
                }
                n![name, " = ", e, ";\n"]
            }
            12 => {
                let ty = self.ty(1);
                n!["peek(&", self.place(&ty, d, false), ");\n"]
            }
            13 => n!["println!(\"{} {}\", ", self.expr(&U32, d), ", ", self.place(&Str, d, false), ");\n"],
            14 if self.can_await => {
                let ty = self.ty(1);
                n!["val(", self.expr(&ty, d), ").await;\n"]
            }
            15 if self.can_await => n!["num(", self.expr(&U32, 3), ").await;\n"],
            16 => {
                let target = self.place(&T::O, d, true);
                n![target, " += ", self.expr(&U32, d), ";\n"]
            }
            17 => {
                let target = self.place(&Cell, d, false);
                n![target, ".set(", self.expr(&U32, d), ");\n"]
            }
            18 => {
                let target = self.place(&T::S, d, true);
                n![target, ".by_mut(", self.expr(&U32, d), ").by_mut(", self.expr(&U32, d), ");\n"]
            }
            19 => {
                let ty = self.ty(1);
                let v = Vc(Box::new(ty.clone()));
                let target = self.place(&v, d, true);
                n![target, ".push(", self.expr(&ty, d), ");\n"]
            }
            20 => {
                let exit = self.exit();
                let c = self.condition(d);
                n!["if ", c, " {\n", exit, "}\n"]
            }
            21 => n!["assert!(", self.expr(&Bool, d), ");\n"],
            22 | 23 => {
                let c = self.condition(d);
                let (a, m1) = self.branch(|g| g.block(depth));
                let (b, m2) = self.branch(|g| g.block(depth));
                self.join(&m1);
                self.join(&m2);
                let mut parts = n!["if ", c, " "];
                parts.extend(a);
                if self.rng.percent(50) {
                    parts.extend(n![" else "]);
                    parts.extend(b);
                }
                parts.extend(n!["\n"]);
                parts
            }
            24..=26 => {
                let (ty, e, referenced) = self.scrutinee(d);
                let (p, vars, _) = self.pattern(&ty, 2, !referenced);
                let p = if referenced { p.replace("mut ", "") } else { p };
                let ((chain, a), m1) = self.branch(|g| {
                    g.bind_all(vars, referenced);
                    let chain = (g.edition_2024 && g.rng.percent(25)).then(|| g.condition(1));
                    (chain, g.block(depth))
                });
                let (b, m2) = self.branch(|g| g.block(depth));
                self.join(&m1);
                self.join(&m2);
                let mut parts = n!["if let ", p, " = ", e];
                if let Some(c) = chain {
                    parts.extend(n![" && ", c]);
                }
                parts.extend(n![" "]);
                parts.extend(a);
                if self.rng.percent(60) {
                    parts.extend(n![" else "]);
                    parts.extend(b);
                }
                parts.extend(n!["\n"]);
                parts
            }
            27..=29 => {
                let mut parts = self.matching(d, |g| {
                    let mut b = g.block(depth);
                    b.extend(n!["\n"]);
                    b
                });
                parts.extend(n![";\n"]);
                parts
            }
            30 => self.looped(|g| {
                let mut parts = n!["while ", g.condition(d), " "];
                parts.extend(g.block(depth));
                parts.extend(n!["\n"]);
                parts
            }),
            31 => self.looped(|g| {
                let mut parts = n!["loop {\n"];
                parts.extend(g.stmts(depth - 1, 3));
                parts.extend(n!["if ", g.condition(1), " {\nbreak;\n}\n"]);
                if g.rng.percent(40) {
                    parts.extend(g.stmts(depth - 1, 2));
                }
                parts.extend(n!["}\n"]);
                parts
            }),
            32 => {
                let inner = self.ty(0);
                let (head, item) = match self.rng.below(4) {
                    0 => (n!["It(", self.expr(&T::Rc, 1), ")"], U32),
                    1 => (n![self.expr(&Vc(Box::new(inner.clone())), d)], inner),
                    2 => (n!["&", self.place(&Vc(Box::new(inner.clone())), d, false)], Ref(Box::new(inner))),
                    _ => (n!["0..", self.expr(&U32, 1)], U32),
                };
                let name = self.name();
                self.looped(|g| {
                    g.declare(&name, item, false);
                    let mut parts = n!["for ", &name, " in "];
                    parts.extend(head);
                    parts.extend(n![" "]);
                    parts.extend(g.block(depth));
                    parts.extend(n!["\n"]);
                    parts
                })
            }
            33 => self.looped(|g| {
                let (ty, e, referenced) = g.scrutinee(d);
                let (p, vars, _) = g.pattern(&ty, 2, !referenced);
                let p = if referenced { p.replace("mut ", "") } else { p };
                let body = g.scoped(|g| {
                    g.bind_all(vars, referenced);
                    g.block(depth)
                });
                let mut parts = n!["while let ", p, " = ", e, " "];
                parts.extend(body);
                parts.extend(n!["\n"]);
                parts
            }),
            _ => {
                let mut parts = self.block(depth);
                parts.extend(n!["\n"]);
                parts
            }
        }
    }

    fn exit(&mut self) -> &'static str {
        match (self.in_loop, self.rng.below(3), &self.ret) {
            (true, 0, _) => "break;\n",
            (true, 1, _) => "continue;\n",
            (_, 2, Some(Unit)) => "return;\n",
            (_, 2, Some(Opt(_))) => "return None;\n",
            (_, 2, Some(Res(_))) => "return Ok(1);\n",
            _ => "panic!();\n",
        }
    }
}
