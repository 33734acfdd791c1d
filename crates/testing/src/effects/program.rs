//! Random functions that compute: integers, slices, options, loops, guards, and what spoils a guard again; calls between
//! them, traits, closures, drops. Every one compiles, and ends whatever it is called with.

use crate::generate::Rng;
use std::fmt::Write;

/// Functions of std on integers: `A` and `B` are of the type `T`, `U` is a `u32`, `N` a `usize`, `S` a slice, `O` an option.
const STD: &[&str] = &[
    "A.isqrt()",
    "(A.ilog2() as T)",
    "(A.checked_ilog2().unwrap_or(3) as T)",
    "(A.checked_ilog10().unwrap_or(0) as T)",
    "(A.ilog(B) as T)",
    "(A.abs_diff(B) as T)",
    "A.rotate_left(U)",
    "A.swap_bytes()",
    "A.wrapping_shl(U)",
    "A.checked_shl(U).unwrap_or(B)",
    "A.overflowing_mul(B).0",
    "A.wrapping_pow(U)",
    "A.saturating_pow(2)",
    "A.checked_pow(3).unwrap_or(B)",
    "std::cmp::max(A, B)",
    "Ord::clamp(A, 1, 7)",
    "Ord::clamp(A, B, 7)",
    "(&A + &B)",
    "(&A * B)",
    "Add::add(A, B)",
    "Sub::sub(A, &B)",
    "Div::div(A, B)",
    "Rem::rem(A, 3)",
    "BitXor::bitxor(A, B)",
    "plus(A, B)",
    "over(A, B)",
    "gather(A, B)",
    "shifted(A, U)",
    "S.iter().sum::<T>()",
    "S.iter().copied().fold(A, |x, y| x.wrapping_add(y))",
    "S.iter().copied().fold(A, |x, y| x + y)",
    "S.iter().copied().fold(A, T::wrapping_mul)",
    "S.iter().copied().min().unwrap_or(A)",
    "S.iter().nth(N).copied().unwrap_or(A)",
    "S.iter().skip(N).copied().next().unwrap_or(A)",
    "S.iter().rev().take(N).copied().last().unwrap_or(A)",
    "S.iter().position(|x| *x == A).map_or(B, |i| S[i])",
    "S.iter().copied().find(|x| *x != 0).map_or(B, |x| A / x)",
    "S.iter().zip(S.iter().skip(1)).map(|(x, y)| x.wrapping_sub(*y)).next().unwrap_or(A)",
    "S.iter().filter(|x| **x > 2).map(|x| x - 2).next().unwrap_or(A)",
    "(S.chunks(N).count() as T)",
    "(S.chunks(2).next().map_or(0, |c| c.len()) as T)",
    "(S.windows(N).next().map_or(0, |c| c.len()) as T)",
    "S.split_first().map_or(A, |(x, _)| *x)",
    "(S.split_at(N).0.len() as T)",
    "(S.split_at_checked(N).map_or(0, |x| x.0.len()) as T)",
    "(S.binary_search(&A).unwrap_or_else(|i| i) as T)",
    "(S.contains(&A) as T)",
    "(S.starts_with(&[A, B]) as T)",
    "S.get(..N).map_or(A, |x| x.len() as T)",
    "S[S.len() / 2]",
    "S[N % S.len()]",
    "at(S, N)",
    "*S.first().unwrap_or(&A)",
    "*S.iter().max_by_key(|x| **x ^ 1).unwrap_or(&A)",
    "O.unwrap_or_else(|| A)",
    "O.and_then(|x| x.checked_sub(1)).unwrap_or(A)",
    "O.filter(|x| *x != 0).map_or(A, |x| B % x)",
    "O.map_or(A, |x| x + 1)",
    "O.ok_or(3u8).unwrap_or(A)",
    "O.ok_or(3u8).unwrap()",
    "O.xor(Some(A)).unwrap_or(B)",
    "O.expect(\"there\")",
    "(|| Some(O? - 1))().unwrap_or(A)",
    "(|| Some(O?.wrapping_sub(1)))().unwrap_or(A)",
    "(O.is_some_and(|x| x > A) as T)",
    "{ let mut o = O; *o.get_or_insert_with(|| A) }",
    "{ let mut o = O; o.take().map_or(B, |x| x & 3) }",
    "{ let mut o = O; o.insert(A); o.unwrap() }",
    "{ let mut a = [A, B, 3]; a.swap(0, 2); a[1] }",
    "{ let mut a = [A, B, 3]; a.swap(N, 2); a[1] }",
    "{ let mut a = [A, B, 3]; a.reverse(); a.sort_unstable(); a[2] }",
    "{ let mut a = [A, B, 3]; a.rotate_left(N); a[2] }",
    "{ let mut a = [A, B, 3]; a.fill(A); a.iter().copied().max().unwrap() }",
    "{ let [x, y, z] = [A, B, 3]; x ^ y ^ z }",
    "{ let (x, y) = (A, B); std::mem::swap(&mut { x }, &mut { y }); x }",
    "{ let c = std::cell::Cell::new(A); c.set(B); c.get() }",
    "{ let c = std::cell::RefCell::new(A); let b = c.try_borrow().map_or(B, |x| *x); b }",
    "{ let c = std::cell::RefCell::new(A); let b = c.borrow(); *b }",
    "(char::from_u32(U).map_or(0, |c| c.len_utf8()) as T)",
    "(char::from_digit(U, 10).map_or(0, |c| c as u32) as T)",
    "(char::from_digit(3, U).map_or(0, |c| c as u32) as T)",
    "(\"a\u{e4}b\".get(..N).map_or(0, str::len) as T)",
    "(\"a\u{e4}b\"[..N].len() as T)",
    "(\"a\u{e4}b\".chars().nth(N).map_or(0, |c| c as u32) as T)",
    "(\"12\".parse::<T>().unwrap_or(A))",
    "(\"12\".parse::<u8>().map_or(A, |x| x as T))",
    "(T::try_from(N).unwrap_or(A))",
    "(T::try_from(N).unwrap())",
    "(u8::try_from(A).map_or(0, |x| x) as T)",
    "(std::time::Duration::from_millis(N as u64).as_secs() as T)",
    "((std::time::Duration::from_secs(N as u64) + std::time::Duration::from_secs(9)).subsec_nanos() as T)",
    "(std::iter::repeat(A).take(3).map(|x| x.count_ones()).max().unwrap_or(1) as T)",
    "(std::iter::once(A).chain([B]).step_by(N).count() as T)",
    "(0..3u8).map(|i| A ^ (i as T)).last().unwrap_or(B)",
    "(1..=A).contains(&B) as T",
    "match A.cmp(&B) { std::cmp::Ordering::Less => A, _ => B }",
    "{ let f: fn(T, T) -> T = T::wrapping_sub; f(A, B) }",
    "{ let f: fn(T, T) -> T = plus::<T>; f(A, B) }",
    "{ let f: &dyn Fn(T) -> T = &|x| x ^ 3; f(A) }",
    "{ let f: &dyn Fn(T) -> T = &|x| x + 3; f(A) }",
    "{ let r = std::panic::catch_unwind(|| A + B); r.unwrap_or(3) }",
    "Box::new(A).min(Box::new(B)).isqrt()",
    "*Box::new(A)",
    "{ let r = &A; let s = &r; **s }",
    "std::num::Wrapping(A).0",
    "(std::num::Wrapping(A) + std::num::Wrapping(B)).0",
    "(std::num::Saturating(A) * std::num::Saturating(B)).0",
    "{ let x = A; let _ = x.checked_add(3); x + 1 }",
    "{ let (x, y) = (A, B); match x.checked_sub(y) { Some(z) => x - z, None => y - x } }",
    "{ let (x, y) = (A, B); match x.checked_add(y) { Some(_) => x + y, None => 3 } }",
    "{ let (x, y) = (A, B); match x.checked_mul(2) { Some(z) => z / 2, None => x * y } }",
    "{ let x = N; match u8::try_from(x) { Ok(_) => [A; 256][x], Err(_) => B } }",
    "{ let x = N; let _ = u8::try_from(x); [A; 300][x] }",
    "{ let (x, y) = (A, B); let o = if x < y { Some(x) } else { None }; match o { Some(z) => y - z, None => x - y } }",
    "{ let (x, y) = (A, B); let mut o = None; if x > y { o = Some(y); } if y > 3 { o = Some(x); } match o { Some(z) => x - z, None => B } }",
    "{ let o = O; if let Some(i) = o { if i > 2 { return Default::default(); } } match o { Some(i) => A / (i + 1), None => B } }",
    "{ let mut o = O; if let Some(i) = &mut o { *i %= 4; } match o { Some(i) => i + 1, None => A } }",
    "{ let mut o = O; if let Some(i) = &mut o { *i = 3; } let p = o; match p { Some(i) => A / i, None => B } }",
    "{ let mut last = None; for i in 0..S.len() { last = Some(i); } match last { Some(i) => S[i], None => A } }",
    "{ let mut last = 0; for i in 0..N % 9 { last = i; } [A, B, 3, 4, 5, 6, 7, 8][last] }",
    "{ let n = N; for _ in 0..n % 4 {} 9 / (n as T) }",
    "{ let n = N % 5; let mut t = A; for i in 0..n { t ^= [B, 1, 2, 3][i]; } t }",
    "{ let n = N % 5; let mut t = A; for i in (0..n).rev() { t ^= [B, 1, 2, 3, 4][n - i - 1]; } t }",
    "{ let mut t = A; for (i, x) in S.iter().enumerate() { t ^= *x ^ S[S.len() - i - 1]; } t }",
    "{ let mut t = A; for (i, _) in S.iter().enumerate().skip(1) { t ^= S[i - 1]; } t }",
    "{ for (_i, _x) in S.iter().enumerate() {} S[0] }",
    "{ let mut t = A; for w in S.windows(2) { t ^= w[0] ^ w[1]; } t }",
    "{ let mut t = A; for w in S.chunks(2) { t ^= w[0] ^ w[1]; } t }",
    "{ let mut t = A; for (i, _) in \"a\u{e4}b\".char_indices() { t ^= [B, 1, 2, 3][i]; } t }",
    "{ let mut i = 0; let mut t = A; while i < S.len() { t ^= S[i]; i += 1; } t }",
    "{ let mut i = S.len(); let mut t = A; while i > 0 { i -= 1; t ^= S[i]; } t }",
    "{ let (mut l, mut h) = (0, S.len()); while l < h { let m = l + (h - l) / 2; if S[m] < A { l = m + 1; } else { h = m; } } l as T }",
    "{ let mut v = vec![A, B]; v.push(3); let n = v.len(); v.pop(); v[n - 1] }",
    "{ let mut v = vec![A, B]; v.push(3); let n = v.len(); v.swap(0, n - 1); v[n - 1] }",
    "{ let mut v = S.to_vec(); v.truncate(N); match v.last() { Some(x) => *x, None => v.len() as T } }",
    "{ let v = S.to_vec(); if v.len() > 2 { let (l, r) = v.split_at(2); l[1] ^ r[0] } else { v[0] } }",
    "{ let x = (A as i128) - 5; let y = x as u128; if y > 3 { (y - 3) as T } else { B } }",
    "{ let x = A as u128; (u128::MAX - x) as T }",
    "{ let x = A as u128; (u128::MAX + x) as T }",
    "{ let x = (A as i128) << N; (x - 1) as T }",
    "{ enum E { P(T), Q(T), R } let e = if A > B { E::P(A) } else if A > 3 { E::Q(B) } else { E::R }; match e { E::P(x) => x - B, E::Q(x) => 9 / (x + 1), E::R => A } }",
    "{ enum E { P(T), Q(T) } let e = if B > 2 { E::P(B) } else { E::Q(3) }; match e { E::P(x) => A / x, E::Q(x) => A / x } }",
    "{ let o = Some(O); match o { Some(Some(x)) if x != 0 => A / x, Some(Some(x)) => A / (x + 1), Some(None) => B, None => 3 / B } }",
    "{ let r: Result<T, u8> = if A < B { Ok(A) } else { Err(U as u8) }; match r { Ok(x) => B - x, Err(e) => (e - 1) as T } }",
    "{ let x = A; let y = x.saturating_sub(B); x - y }",
    "{ let x = A; let y = x.min(B); x - y }",
    "{ let (x, y) = (A.min(9), B.max(9)); y - x }",
    "{ let x = U; 1u32 << (x % 32) >> (x & 31) } as T",
    "{ let x = U; (1u32 << x.leading_zeros()) as T }",
    "{ let c = char::from_u32(U).unwrap_or('a'); [0 as T; 128][c as usize] }",
    "{ let c = b\"abc\"[N % 3]; [A; 256][c as usize] }",
];

/// A parameter's or variable's type. All are `Copy`.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Ty {
    /// By its place in [`INTS`].
    Int(usize),
    Bool,
    Slice(usize),
    Array(usize),
    Option(usize),
    Result(usize),
}

/// Elements of an array.
const ARRAY: usize = 6;
pub const INTS: [&str; 10] = ["u8", "u16", "u32", "u64", "usize", "i8", "i16", "i32", "i64", "isize"];
const U32: usize = 2;
const USIZE: usize = 4;

fn bits(int: usize) -> u32 {
    [8, 16, 32, 64, 64][int % 5]
}
fn signed(int: usize) -> bool {
    int >= 5
}

impl Ty {
    pub fn text(self) -> String {
        match self {
            Ty::Int(i) => INTS[i].to_owned(),
            Ty::Bool => "bool".to_owned(),
            Ty::Slice(i) => format!("&'static [{}]", INTS[i]),
            Ty::Array(i) => format!("[{}; {ARRAY}]", INTS[i]),
            Ty::Option(i) => format!("Option<{}>", INTS[i]),
            Ty::Result(i) => format!("Result<{}, bool>", INTS[i]),
        }
    }

    /// Values that provoke: the ends of ranges, and what lies next to them.
    pub fn provoking(self) -> Vec<String> {
        let int = |i: usize| {
            let name = INTS[i];
            let mut v: Vec<String> = ["0", "1", "2", "3", "4", "5", "6", "7", "9", "16", "31", "33", "64", "100"]
                .map(|n| format!("{n}{name}"))
                .into();
            v.extend([format!("{name}::MAX"), format!("{name}::MAX - 1"), format!("{name}::MAX / 2 + 1")]);
            if signed(i) {
                v.extend([
                    format!("-1{name}"),
                    format!("-7{name}"),
                    format!("{name}::MIN"),
                    format!("{name}::MIN + 1"),
                ]);
            }
            v
        };
        match self {
            Ty::Int(i) => int(i),
            Ty::Bool => vec!["true".to_owned(), "false".to_owned()],
            Ty::Slice(i) => {
                let n = INTS[i];
                let list = |items: &str| format!("&[{items}]");
                vec![
                    list(""),
                    list("0"),
                    list("1"),
                    list(&format!("{n}::MAX")),
                    list("3, 0"),
                    list("1, 2, 3"),
                    list(&format!("{n}::MAX, {n}::MIN, 1, 0")),
                    list("5, 6, 7, 8, 9, 10, 11"),
                    list("9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9"),
                ]
            }
            Ty::Array(i) => {
                let n = INTS[i];
                vec![
                    format!("[0{n}; {ARRAY}]"),
                    format!("[{n}::MAX; {ARRAY}]"),
                    format!("[{n}::MIN; {ARRAY}]"),
                    format!("[1{n}, 2, 3, 4, 5, 6]"),
                ]
            }
            Ty::Option(i) => {
                let mut v: Vec<String> = int(i).into_iter().map(|n| format!("Some({n})")).collect();
                v.push("None".to_owned());
                v
            }
            Ty::Result(i) => {
                let mut v: Vec<String> = int(i).into_iter().map(|n| format!("Ok({n})")).collect();
                v.push("Err(true)".to_owned());
                v
            }
        }
    }
}

/// One function of a program.
#[derive(Clone, Debug)]
pub struct Function {
    pub name: String,
    pub params: Vec<Ty>,
    pub ret: usize,
    pub text: String,
}

/// A program: what its functions share, and the functions, of which each may call those before it.
#[derive(Clone, Debug)]
pub struct Program {
    pub prelude: String,
    pub functions: Vec<Function>,
}

impl Program {
    pub fn text(&self) -> String {
        let functions: Vec<&str> = self.functions.iter().map(|f| f.text.as_str()).collect();
        format!("{}{}", self.prelude, functions.join("\n"))
    }
}

#[derive(Clone, Debug)]
struct Var {
    name: String,
    ty: Ty,
    mutable: bool,
}

pub struct Generator {
    rng: Rng,
    /// Whether thread-locals are read and written.
    tls: bool,
    vars: Vec<Var>,
    names: usize,
    /// What may be called: functions made before.
    callable: Vec<(String, Vec<Ty>, usize)>,
    /// Types with the trait `Op`, and types with a `Drop` impl, that are there already.
    ops: usize,
    drops: usize,
    /// Depth of loops around.
    loops: usize,
    /// What a `return` returns; none where it must not stand.
    ret: Option<usize>,
}

impl Generator {
    pub fn new(seed: u64, tls: bool) -> Generator {
        Generator {
            rng: Rng::new(seed),
            tls,
            vars: Vec::new(),
            names: 0,
            callable: Vec::new(),
            ops: 0,
            drops: 0,
            loops: 0,
            ret: None,
        }
    }

    pub fn program(&mut self, functions: usize) -> Program {
        (self.ops, self.drops) = (0, 0);
        self.callable.clear();
        let mut prelude = String::from(
            "#![allow(warnings, arithmetic_overflow, unconditional_panic)]\n\
             pub trait Op { fn op(&self, x: u32) -> u32; fn twice(&self, x: u32) -> u32 { self.op(self.op(x)) } }\n\
             fn apply<O: Op>(o: &O, x: u32) -> u32 { o.op(x).wrapping_add(o.twice(x)) }\n\
             fn with<F: Fn(u32) -> u32>(x: u32, f: F) -> u32 { f(x) ^ 1 }\n\
             fn once<T, F: FnOnce() -> T>(f: F) -> T { f() }\n\
             fn poke<T>(v: &mut T, n: T) { *v = n; }\n\
             use std::ops::*;\n\
             fn plus<T: Add<Output = T>>(a: T, b: T) -> T { a + b }\n\
             fn over<T: Div<Output = T> + PartialEq + Default>(a: T, b: T) -> T { if b == T::default() { a } else { a / b } }\n\
             fn gather<T: BitXorAssign>(mut a: T, b: T) -> T { a ^= b; a }\n\
             fn shifted<T: Shr<u32, Output = T>>(a: T, by: u32) -> T { a >> by }\n\
             fn at<T: Copy>(s: &[T], i: usize) -> T { s[i] }\n",
        );
        if self.tls {
            prelude += "thread_local! { static COUNT: std::cell::Cell<u32> = const { std::cell::Cell::new(1) }; }\n\
                        thread_local! { static LAZY: std::cell::Cell<u64> = std::cell::Cell::new(7); }\n";
        }
        for i in 0..4 {
            let body = self.method();
            let _ = writeln!(
                prelude,
                "#[derive(Clone, Copy)] struct K{i}(u32);\nimpl Op for K{i} {{ fn op(&self, k: u32) -> u32 {{ let h = self.0; {body} }} }}"
            );
            let body = self.method();
            let _ = writeln!(
                prelude,
                "struct D{i}(u32);\nimpl Drop for D{i} {{ fn drop(&mut self) {{ let h = self.0; let k = 3u32; let _n: u32 = {body}; }} }}"
            );
            (self.ops, self.drops) = (i + 1, i + 1);
        }
        let functions = (0..functions).map(|n| self.function(n)).collect();
        Program { prelude, functions }
    }

    /// An expression over the `u32`s `h` and `k`: names that no template uses.
    fn method(&mut self) -> String {
        self.ret = None;
        self.vars = ["h", "k"].map(|n| Var { name: n.to_owned(), ty: Ty::Int(U32), mutable: false }).into();
        let depth = self.rng.below(3);
        self.int(U32, depth)
    }

    fn function(&mut self, n: usize) -> Function {
        self.vars.clear();
        self.names = 0;
        let mut params = Vec::new();
        for _ in 0..1 + self.rng.below(4) {
            let ty = self.ty();
            let mutable = self.rng.percent(40);
            let name = self.declare(ty, mutable);
            params.push((name, ty, mutable));
        }
        let ret = self.rng.below(INTS.len());
        self.ret = Some(ret);
        let mut body = String::new();
        if self.rng.percent(20) {
            // One function of std alone: nothing else may be the reason.
            body += &self.std(ret, 0);
        } else {
            for _ in 0..1 + self.rng.below(4) {
                body += &self.stmt();
            }
            let depth = self.rng.below(3);
            body += &self.int(ret, depth);
        }
        let shown: Vec<String> =
            params.iter().map(|(n, t, m)| format!("{}{n}: {}", if *m { "mut " } else { "" }, t.text())).collect();
        let name = format!("f{n}");
        let params: Vec<Ty> = params.into_iter().map(|(_, t, _)| t).collect();
        let text = format!("#[no_mangle]\npub fn {name}({}) -> {} {{ {body} }}", shown.join(", "), INTS[ret]);
        self.callable.push((name.clone(), params.clone(), ret));
        Function { name, params, ret, text }
    }

    fn ty(&mut self) -> Ty {
        // Few kinds of integers, so that variables meet.
        let int = match self.rng.below(10) {
            0..=3 => U32,
            4..=6 => USIZE,
            _ => self.rng.below(INTS.len()),
        };
        match self.rng.below(10) {
            0..=4 => Ty::Int(int),
            5 | 6 => Ty::Slice(int),
            7 => Ty::Array(int),
            8 => Ty::Option(int),
            _ => [Ty::Bool, Ty::Result(int)][self.rng.below(2)],
        }
    }

    fn declare(&mut self, ty: Ty, mutable: bool) -> String {
        self.names += 1;
        let name = format!("v{}", self.names);
        self.vars.push(Var { name: name.clone(), ty, mutable });
        name
    }

    fn var(&mut self, wanted: impl Fn(&Var) -> bool) -> Option<Var> {
        let found: Vec<Var> = self.vars.iter().filter(|v| wanted(v)).cloned().collect();
        self.rng.pick(&found).cloned()
    }

    fn var_of(&mut self, ty: Ty) -> Option<String> {
        self.var(|v| v.ty == ty).map(|v| v.name)
    }

    fn any_slice(&mut self) -> Option<(String, usize)> {
        let var = self.var(|v| matches!(v.ty, Ty::Slice(_)))?;
        let Ty::Slice(int) = var.ty else { return None };
        Some((var.name, int))
    }

    fn lit(&mut self, int: usize) -> String {
        let n = INTS[int];
        match self.rng.below(12) {
            0 => format!("{n}::MAX"),
            1 if signed(int) => format!("{n}::MIN"),
            2 if signed(int) => format!("(-{}{n})", 1 + self.rng.below(9)),
            3 => format!("{}{n}", [31, 32, 63, 64, 100, 127][self.rng.below(6)]),
            _ => format!("{}{n}", self.rng.below(9)),
        }
    }

    /// A literal from 1 to 8.
    fn small(&mut self, int: usize) -> String {
        format!("{}{}", 1 + self.rng.below(8), INTS[int])
    }

    fn leaf(&mut self, int: usize) -> String {
        if self.rng.percent(70)
            && let Some(v) = self.var_of(Ty::Int(int))
        {
            return v;
        }
        if self.rng.percent(40)
            && let Some(v) = self.var(|v| matches!(v.ty, Ty::Int(_)))
        {
            return format!("({} as {})", v.name, INTS[int]);
        }
        self.lit(int)
    }

    fn int(&mut self, int: usize, depth: usize) -> String {
        if depth == 0 {
            return self.leaf(int);
        }
        let d = depth - 1;
        let n = INTS[int];
        match self.rng.below(39) {
            34.. => self.std(int, d),
            0..=3 => {
                let op = ["+", "-", "*", "/", "%", "&", "|", "^"][self.rng.below(8)];
                format!("({} {op} {})", self.int(int, d), self.int(int, d))
            }
            4 => format!("({} {} {})", self.int(int, d), ["/", "%"][self.rng.below(2)], self.small(int)),
            5 => {
                let by = self.int(U32, d);
                let by = if self.rng.percent(60) { format!("({by} & {})", bits(int) - 1) } else { by };
                format!("({} {} {by})", self.int(int, d), ["<<", ">>"][self.rng.below(2)])
            }
            6 | 7 => {
                let op =
                    ["wrapping_add", "wrapping_sub", "wrapping_mul", "saturating_add", "saturating_sub", "min", "max"]
                        [self.rng.below(7)];
                format!("{}.{op}({})", self.int(int, d), self.int(int, d))
            }
            8 => {
                let op = ["checked_add", "checked_sub", "checked_mul", "checked_div", "checked_rem"][self.rng.below(5)];
                let end = match self.rng.below(4) {
                    0 => "unwrap()".to_owned(),
                    1 => "unwrap_or_default()".to_owned(),
                    _ => format!("unwrap_or({})", self.lit(int)),
                };
                format!("{}.{op}({}).{end}", self.int(int, d), self.int(int, d))
            }
            9 => {
                let op = ["rem_euclid", "div_euclid", "wrapping_div", "wrapping_rem"][self.rng.below(4)];
                let by = if self.rng.percent(60) { self.small(int) } else { self.int(int, d) };
                format!("{}.{op}({by})", self.int(int, d))
            }
            10 => format!("({}.clamp({}, {}))", self.int(int, d), self.lit(int), self.lit(int)),
            11 if signed(int) => {
                let op = ["-X", "X.abs()", "X.wrapping_abs()", "X.signum()", "X.wrapping_neg()"][self.rng.below(5)];
                format!("({})", op.replace('X', &format!("({})", self.int(int, d))))
            }
            11 => format!(
                "({} as {n})",
                ["X.count_ones()", "X.leading_zeros()", "X.trailing_zeros()"][self.rng.below(3)]
                    .replace('X', &self.int(int, d))
            ),
            12 => format!("{}.pow({})", self.int(int, d), self.rng.below(4)),
            13 | 14 => {
                let other = self.rng.below(INTS.len());
                format!("({} as {n})", self.int(other, d))
            }
            15 | 16 => {
                let cond = self.cond(d);
                let mark = self.vars.len();
                let text = format!("if {cond} {{ {} }} else {{ {} }}", self.int(int, d), self.int(int, d));
                self.vars.truncate(mark);
                format!("({text})")
            }
            // A match that leaves a value out.
            17 | 18 => {
                let subject = self.int(int, d);
                let zero = self.int(int, d);
                let mark = self.vars.len();
                let name = self.declare(Ty::Int(int), false);
                let first = self.rng.below(3);
                let pattern = match self.rng.below(3) {
                    0 => format!("{first}..=9"),
                    1 => format!("0 | {first}"),
                    _ => "0".to_owned(),
                };
                let use_ = match self.rng.below(3) {
                    0 => format!("({} / {name})", self.int(int, d)),
                    1 => format!("({name} - 1)"),
                    _ => self.int(int, d),
                };
                self.vars.truncate(mark);
                format!("(match {subject} {{ {pattern} => {zero}, {name} => {use_} }})")
            }
            19..=21 => match self.var(|v| v.ty == Ty::Slice(int) || v.ty == Ty::Array(int)) {
                Some(v) if matches!(v.ty, Ty::Array(_)) => {
                    let index = match self.rng.below(5) {
                        0 => self.rng.below(ARRAY + 1).to_string(),
                        1 => format!("({} % {})", self.int(USIZE, d), 4 + self.rng.below(4)),
                        2 => format!("({} & {})", self.int(USIZE, d), [3, 5, 7][self.rng.below(3)]),
                        3 => format!("({}.min({}))", self.int(USIZE, d), 4 + self.rng.below(3)),
                        _ => self.int(USIZE, d),
                    };
                    format!("{}[{index}]", v.name)
                }
                Some(v) => self.element(&v.name, int, d),
                None => self.leaf(int),
            },
            22 => match self.any_slice() {
                Some((s, _)) if int == USIZE => format!("{s}.len()"),
                Some((s, _)) => format!("({s}.len() as {n})"),
                None => self.leaf(int),
            },
            23 | 24 => match self.var_of(Ty::Option(int)) {
                Some(o) => match self.rng.below(6) {
                    0 => format!("{o}.unwrap()"),
                    1 => format!("{o}.unwrap_or({})", self.int(int, d)),
                    2 => {
                        let mark = self.vars.len();
                        let name = self.declare(Ty::Int(int), false);
                        let body = self.int(int, d);
                        self.vars.truncate(mark);
                        format!("{o}.map(|{name}| {body}).unwrap_or_default()")
                    }
                    3 => {
                        format!("(match {o} {{ Some(n) if n != 0 => {} / n, _ => {} }})", self.leaf(int), self.lit(int))
                    }
                    4 => format!("(if {o}.is_some() {{ {o}.unwrap() }} else {{ {} }})", self.int(int, d)),
                    _ => format!("(if {o}.is_none() {{ {} }} else {{ {o}.unwrap() }})", self.int(int, d)),
                },
                None => self.leaf(int),
            },
            25 => match self.var_of(Ty::Result(int)) {
                Some(r) => match self.rng.below(4) {
                    0 => format!("{r}.unwrap()"),
                    1 => format!("{r}.unwrap_or({})", self.int(int, d)),
                    2 => format!("(if {r}.is_ok() {{ {r}.unwrap() }} else {{ {} }})", self.int(int, d)),
                    _ => format!("(match {r} {{ Ok(n) => n, Err(b) => {} }})", self.int(int, d)),
                },
                None => self.leaf(int),
            },
            26 | 27 => self.call(int, d),
            28 => {
                let mark = self.vars.len();
                let name = self.declare(Ty::Int(int), false);
                let outer = std::mem::take(&mut self.ret);
                let body = self.int(int, d);
                self.ret = outer;
                self.vars.truncate(mark);
                format!("(|{name}: {n}| {body})({})", self.int(int, d))
            }
            29 if int == U32 && self.ops > 0 => {
                let k = self.rng.below(self.ops);
                let call = ["K.op(X)", "K.twice(X)", "apply(&K, X)", "(&K as &dyn Op).op(X)", "Op::op(&K, X)"]
                    [self.rng.below(5)];
                let made = format!("K{k}({})", self.int(U32, d));
                let arg = self.int(U32, d);
                call.replace('X', &arg).replacen('K', &made, 1)
            }
            30 if int == U32 => {
                let mark = self.vars.len();
                let name = self.declare(Ty::Int(U32), false);
                let outer = std::mem::take(&mut self.ret);
                let body = self.int(U32, d);
                self.ret = outer;
                self.vars.truncate(mark);
                format!("with({}, |{name}| {body})", self.int(U32, d))
            }
            31 => {
                let outer = std::mem::take(&mut self.ret);
                let body = self.int(int, d);
                self.ret = outer;
                format!("once(|| {body})")
            }
            32 if self.tls && self.rng.percent(40) => match self.rng.below(4) {
                0 => format!("(COUNT.get() as {n})"),
                1 => format!("(COUNT.with(|c| c.replace(2)) as {n})"),
                2 => format!("(LAZY.with(|c| c.get()) as {n})"),
                _ => format!("{{ LAZY.set(3); {} }}", self.leaf(int)),
            },
            32 if !signed(int) && bits(int) == 32 => format!(
                "(match std::num::NonZeroU32::new({}) {{ Some(n) => {} / n, None => {} }})",
                self.int(U32, d),
                self.leaf(U32),
                self.lit(U32)
            ),
            _ => self.leaf(int),
        }
    }

    /// One of [`STD`], if there are variables for it.
    fn std(&mut self, int: usize, d: usize) -> String {
        let template = STD[self.rng.below(STD.len())];
        let (a, b) = (self.int(int, d), self.int(int, d));
        let (u, n) = (self.int(U32, d), self.int(USIZE, d));
        let slice = self.var_of(Ty::Slice(int)).unwrap_or_else(|| format!("[3{}, 4].as_slice()", INTS[int]));
        let option = self.var_of(Ty::Option(int)).unwrap_or_else(|| format!("Some({})", self.lit(int)));
        let mut out = String::from("(");
        // A placeholder is a letter alone.
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let mut before = ' ';
        let mut letters = template.chars().peekable();
        while let Some(c) = letters.next() {
            let alone = !is_word(before) && !letters.peek().is_some_and(|next| is_word(*next));
            before = c;
            match c {
                'A' if alone => out += &format!("({a})"),
                'B' if alone => out += &format!("({b})"),
                'U' if alone => out += &format!("({u})"),
                'N' if alone => out += &format!("({n})"),
                'S' if alone => out += &slice,
                'O' if alone => out += &option,
                'T' if alone => out += INTS[int],
                c => out.push(c),
            }
        }
        out + ")"
    }

    /// Of a slice.
    fn element(&mut self, s: &str, int: usize, d: usize) -> String {
        match self.rng.below(11) {
            0 => format!("{s}[{}]", self.int(USIZE, d)),
            1 => format!("{s}[{}]", self.rng.below(4)),
            2 => format!("{s}.get({}).copied().unwrap_or({})", self.int(USIZE, d), self.lit(int)),
            3 => format!("{s}.first().copied().unwrap_or({})", self.lit(int)),
            4 => format!(
                "(if {s}.len() > {} {{ {s}[{}] }} else {{ {} }})",
                self.rng.below(4),
                self.rng.below(4),
                self.lit(int)
            ),
            5 => format!("(if let [a, b, ..] = {s} {{ a.wrapping_add(*b) }} else {{ {} }})", self.lit(int)),
            6 => {
                let i = self.int(USIZE, d);
                format!("{{ let i = {i}; if i < {s}.len() {{ {s}[i] }} else {{ {} }} }}", self.lit(int))
            }
            7 => format!("(if {s}.is_empty() {{ {} }} else {{ {s}[{s}.len() - 1] }})", self.lit(int)),
            8 => format!("{s}.iter().copied().max().unwrap_or({})", self.lit(int)),
            9 => {
                let i = self.leaf(USIZE);
                format!("(match {s}.len() {{ 0 => {}, 1 => {s}[0], n => {s}[({i}) % n] }})", self.lit(int))
            }
            _ => format!("{s}.last().copied().unwrap()"),
        }
    }

    /// A value of this type.
    fn value(&mut self, ty: Ty, d: usize) -> String {
        match ty {
            Ty::Int(i) => self.int(i, d),
            Ty::Bool => self.cond(d),
            Ty::Slice(i) => match self.var_of(ty) {
                Some(s) => match self.rng.below(7) {
                    0 => format!("&{s}[1..]"),
                    1 => format!("&{s}[..{s}.len() / 2]"),
                    2 => format!("{s}.get(1..).unwrap_or(&[])"),
                    3 => format!("(if {s}.len() >= 2 {{ &{s}[..2] }} else {{ {s} }})"),
                    4 => format!("{s}.split_at({s}.len().min(2)).1"),
                    _ => s,
                },
                None => format!("&[{}, {}]", self.lit(i), self.lit(i)),
            },
            Ty::Array(i) => match self.var_of(ty) {
                Some(a) => a,
                None => format!("[{}; {ARRAY}]", self.int(i, d)),
            },
            Ty::Option(i) => match self.rng.below(4) {
                0 => "None".to_owned(),
                1 => format!("({}).checked_add({})", self.int(i, d), self.lit(i)),
                2 => self.var_of(Ty::Slice(i)).map_or("None".to_owned(), |s| format!("{s}.first().copied()")),
                _ => format!("Some({})", self.int(i, d)),
            },
            Ty::Result(i) => match self.rng.below(3) {
                0 => "Err(false)".to_owned(),
                _ => format!("Ok({})", self.int(i, d)),
            },
        }
    }

    fn call(&mut self, int: usize, d: usize) -> String {
        let found: Vec<_> = self.callable.iter().rev().take(12).filter(|(_, _, ret)| *ret == int).cloned().collect();
        let Some((name, params, _)) = self.rng.pick(&found).cloned() else { return self.leaf(int) };
        let args: Vec<String> = params.iter().map(|t| self.value(*t, d.min(1))).collect();
        format!("{name}({})", args.join(", "))
    }

    fn cond(&mut self, d: usize) -> String {
        let int = match self.var(|v| matches!(v.ty, Ty::Int(_))).map(|v| v.ty) {
            Some(Ty::Int(i)) => i,
            _ => U32,
        };
        let op = ["<", "<=", ">", ">=", "==", "!="][self.rng.below(6)];
        match self.rng.below(12) {
            0 if d > 0 => format!("({} && {})", self.cond(d - 1), self.cond(d - 1)),
            1 if d > 0 => format!("({} || {})", self.cond(d - 1), self.cond(d - 1)),
            2 if d > 0 => format!("!({})", self.cond(d - 1)),
            3 => self.var_of(Ty::Bool).unwrap_or_else(|| "true".to_owned()),
            4 | 5 => match self.any_slice() {
                Some((s, _)) => match self.rng.below(3) {
                    0 => format!("{s}.is_empty()"),
                    1 => format!("{s}.len() {op} {}", self.rng.below(5)),
                    _ => format!("{} {op} {s}.len()", self.leaf(USIZE)),
                },
                None => "false".to_owned(),
            },
            6 => match self.var(|v| matches!(v.ty, Ty::Option(_))) {
                Some(o) => format!("{}.{}()", o.name, ["is_some", "is_none"][self.rng.below(2)]),
                None => "true".to_owned(),
            },
            7 => format!("(1..9).contains(&{})", self.leaf(int)),
            8 | 9 => format!("({} {op} {})", self.leaf(int), self.lit(int)),
            _ => format!("({} {op} {})", self.int(int, d.min(1)), self.leaf(int)),
        }
    }

    /// What a guard does if it does not hold.
    fn leave(&mut self) -> String {
        match self.ret {
            _ if self.loops > 0 && self.rng.percent(50) => ["break", "continue"][self.rng.below(2)].to_owned(),
            Some(ret) => format!("return {}", self.lit(ret)),
            None => "panic!()".to_owned(),
        }
    }

    /// Something that may take back what a guard has found out.
    fn spoil(&mut self) -> String {
        if self.rng.percent(55) {
            return String::new();
        }
        let Some(v) = self.var(|v| v.mutable) else { return String::new() };
        let value = self.value(v.ty, 1);
        let name = v.name;
        match self.rng.below(7) {
            0 => format!("{name} = {value}; "),
            1 => format!("{{ let n = {value}; poke(&mut {name}, n); }} "),
            2 => format!("{{ let n = {value}; let mut set = || {name} = n; set(); }} "),
            3 => format!("if {} {{ {name} = {value}; }} ", self.cond(1)),
            4 => format!("{{ let n = {value}; let r = &mut {name}; *r = n; }} "),
            5 => format!("{{ let n = {value}; let _ = std::mem::replace(&mut {name}, n); }} "),
            _ => match v.ty {
                Ty::Int(_) => format!("{name} {} {}; ", ["+=", "-=", "*=", "/="][self.rng.below(4)], value),
                _ => format!("{name} = {value}; "),
            },
        }
    }

    fn block(&mut self, max: usize) -> String {
        let mark = self.vars.len();
        let mut out = String::new();
        for _ in 0..1 + self.rng.below(max) {
            out += &self.stmt();
        }
        self.vars.truncate(mark);
        out
    }

    fn stmt(&mut self) -> String {
        match self.rng.below(24) {
            0..=3 => {
                let ty = self.ty();
                let (d, mutable) = (1 + self.rng.below(2), self.rng.percent(50));
                let value = self.value(ty, d);
                let name = self.declare(ty, mutable);
                format!("let {}{name}: {} = {value};\n", if mutable { "mut " } else { "" }, ty.text())
            }
            4 | 5 => match self.var(|v| v.mutable) {
                Some(v) => {
                    let value = self.value(v.ty, 2);
                    format!("{} = {value};\n", v.name)
                }
                None => String::new(),
            },
            6 | 7 => self.divisor(),
            8..=10 => self.index(),
            11 => self.some(),
            12 | 13 => self.range(),
            14..=16 if self.loops < 2 => self.loop_(),
            17 => format!("if {} {{ {} }}\n", self.cond(2), self.block(2)),
            18 => format!("if {} {{ {} }} else {{ {} }}\n", self.cond(2), self.block(2), self.block(2)),
            19 => format!("if {} {{ {}; }}\n", self.cond(2), self.leave()),
            20 => format!("{}!({});\n", ["assert", "debug_assert"][self.rng.below(2)], self.cond(2)),
            21 if self.drops > 0 => {
                let kind = self.rng.below(self.drops);
                let value = self.int(U32, 1);
                self.names += 1;
                match self.rng.below(3) {
                    0 => format!("let _g{} = D{kind}({value});\n", self.names),
                    1 => format!("std::mem::forget(D{kind}({value}));\n"),
                    _ => format!("drop(D{kind}({value}));\n"),
                }
            }
            _ => {
                let int = self.rng.below(INTS.len());
                let name = { self.int(int, 2) };
                let new = self.declare(Ty::Int(int), true);
                format!("let mut {new}: {} = {name};\n", INTS[int])
            }
        }
    }

    /// Keeps the result of an expression.
    fn keep(&mut self, int: usize, value: &str) -> String {
        let mutable = self.rng.percent(50);
        let name = self.declare(Ty::Int(int), mutable);
        format!("let {}{name}: {} = {value};\n", if mutable { "mut " } else { "" }, INTS[int])
    }

    fn divisor(&mut self) -> String {
        let Some(Var { name: v, ty: Ty::Int(int), .. }) = self.var(|v| matches!(v.ty, Ty::Int(_))) else {
            return String::new();
        };
        let by = self.int(int, 1);
        let op = ["/", "%"][self.rng.below(2)];
        let guard = match self.rng.below(4) {
            0 => format!("if {v} == 0 {{ {}; }} ", self.leave()),
            1 => format!("if {v} < 1 {{ {}; }} ", self.leave()),
            2 => format!("if {v} <= {} {{ {}; }} ", self.lit(int), self.leave()),
            _ => format!("if !({v} != 0) {{ {}; }} ", self.leave()),
        };
        let spoil = self.spoil();
        guard + &spoil + &self.keep(int, &format!("({by}) {op} {v}"))
    }

    fn index(&mut self) -> String {
        let Some((s, int)) = self.any_slice() else { return String::new() };
        if self.rng.percent(40) {
            // By its length.
            let k = self.rng.below(4);
            let op = ["<", "<=", "!=", "=="][self.rng.below(4)];
            let guard = format!("if {s}.len() {op} {k} {{ {}; }} ", self.leave());
            let spoil = self.spoil();
            let at = self.rng.below(4);
            let use_ = match self.rng.below(4) {
                0 => format!("{s}[{s}.len() - {at}]"),
                1 => format!("{s}[..{at}].len() as {}", INTS[int]),
                2 => format!("{s}.split_at({at}).1.len() as {}", INTS[int]),
                _ => format!("{s}[{at}]"),
            };
            return guard + &spoil + &self.keep(int, &use_);
        }
        let (i, by) = match self.var(|v| matches!(v.ty, Ty::Int(_))) {
            Some(Var { name, ty: Ty::Int(int), .. }) => {
                (name.clone(), if int == USIZE { name } else { format!("{name} as usize") })
            }
            _ => return String::new(),
        };
        let op = [">=", ">", "=="][self.rng.below(3)];
        let guard = match (self.rng.below(2), by == i) {
            (0, true) => format!("if {i} {op} {s}.len() {{ {}; }} ", self.leave()),
            (_, true) => format!("if !({i} < {s}.len()) {{ {}; }} ", self.leave()),
            _ => format!("if {i} {op} 4 {{ {}; }} if {s}.len() < 4 {{ {}; }} ", self.leave(), self.leave()),
        };
        let spoil = self.spoil();
        guard + &spoil + &self.keep(int, &format!("{s}[{by}]"))
    }

    fn some(&mut self) -> String {
        let Some(Var { name: o, ty: Ty::Option(int), .. }) = self.var(|v| matches!(v.ty, Ty::Option(_))) else {
            return String::new();
        };
        let guard = match self.rng.below(3) {
            0 => format!("if {o}.is_none() {{ {}; }} ", self.leave()),
            1 => format!("let Some(_) = {o} else {{ {} }}; ", self.leave()),
            _ => format!("if !{o}.is_some() {{ {}; }} ", self.leave()),
        };
        let spoil = self.spoil();
        let end = ["unwrap()", "expect(\"one\")"][self.rng.below(2)];
        guard + &spoil + &self.keep(int, &format!("{o}.{end}"))
    }

    fn range(&mut self) -> String {
        let Some(Var { name: v, ty: Ty::Int(int), .. }) = self.var(|v| matches!(v.ty, Ty::Int(_))) else {
            return String::new();
        };
        let other = self.leaf(int);
        let (a, b) = (self.lit(int), self.lit(int));
        let n = INTS[int];
        let op = ["+", "-", "*"][self.rng.below(3)];
        let (guard, use_) = match self.rng.below(6) {
            0 => (format!("if {v} > {a} {{ {}; }} ", self.leave()), format!("{v} {op} {b}")),
            1 => (format!("if {v} < {other} {{ {}; }} ", self.leave()), format!("{v} - {other}")),
            2 => (format!("if {v} >= {n}::MAX - {} {{ {}; }} ", self.small(int), self.leave()), format!("{v} + {b}")),
            3 => (format!("if !({a}..{b}).contains(&{v}) {{ {}; }} ", self.leave()), format!("{v} {op} {b}")),
            4 => (format!("let {v} = {v} % {}; ", self.small(int)), format!("{v} {op} {b}")),
            _ => (format!("if {v} <= {other} {{ {}; }} ", self.leave()), format!("({v} - 1) {op} {other}")),
        };
        if guard.starts_with("let") {
            // It is shadowed by what is not mutable.
            self.vars.iter_mut().filter(|x| x.name == v).for_each(|x| x.mutable = false);
        }
        let spoil = self.spoil();
        guard + &spoil + &self.keep(int, &use_)
    }

    fn loop_(&mut self) -> String {
        self.loops += 1;
        let mark = self.vars.len();
        let text = self.loop_text();
        self.vars.truncate(mark);
        self.loops -= 1;
        text
    }

    fn loop_text(&mut self) -> String {
        let slice = self.any_slice();
        let array = self.var(|v| matches!(v.ty, Ty::Array(_)));
        match (self.rng.below(8), slice, array) {
            (0 | 1, Some((s, int)), _) => {
                let start = self.rng.below(3);
                let end = ["LEN", "LEN - 1", "LEN.min(5)", "LEN / 2"][self.rng.below(4)]
                    .replace("LEN", &format!("{s}.len()"));
                let dots = if self.rng.percent(15) { "..=" } else { ".." };
                let adapter = ["", "", ".rev()", ".step_by(2)"][self.rng.below(4)];
                let i = self.declare(Ty::Int(USIZE), false);
                let spoil = self.spoil();
                let use_ = [
                    format!("{s}[{i}]"),
                    format!("{s}[{i} - 1]"),
                    format!("{s}[{i} + 1]"),
                    format!("{s}[{s}.len() - {i}]"),
                ][self.rng.below(4)]
                .clone();
                let keep = self.keep(int, &use_);
                format!("for {i} in ({start}{dots}{end}){adapter} {{ {spoil}{keep} {} }}\n", self.block(1))
            }
            (2, Some((s, int)), _) => {
                let i = self.declare(Ty::Int(USIZE), false);
                let x = self.declare(Ty::Int(int), false);
                format!("for ({i}, &{x}) in {s}.iter().enumerate() {{ {} }}\n", self.block(2))
            }
            (3 | 4, Some((s, int)), _) => {
                // The counter is not one of the variables that may be spoilt: the loop must end.
                self.names += 1;
                let i = format!("i{}", self.names);
                let step = self.rng.below(3) + 1;
                let keep = self.keep(int, &format!("{s}[{i}]"));
                let early = self.rng.percent(30);
                let (before, after) = if early {
                    (format!("{i} += {step}; "), String::new())
                } else {
                    (String::new(), format!("{i} += {step}; "))
                };
                let loops = std::mem::take(&mut self.loops);
                // No `continue` past the step.
                let body = self.block(1);
                self.loops = loops;
                format!(
                    "let mut {i} = {}usize; while {i} < {s}.len() {{ {before}{keep}{body}{after} }}\n",
                    self.rng.below(2)
                )
            }
            (5, _, Some(Var { name: a, ty: Ty::Array(int), .. })) => {
                let i = self.declare(Ty::Int(USIZE), false);
                let end = [ARRAY - 1, ARRAY, ARRAY, ARRAY + 1][self.rng.below(4)];
                let keep = self.keep(int, &format!("{a}[{i}]"));
                format!("for {i} in 0..{end} {{ {keep}{} }}\n", self.block(1))
            }
            (6, Some((s, int)), _) => {
                let x = self.declare(Ty::Int(int), false);
                format!("for &{x} in {s} {{ {} }}\n", self.block(2))
            }
            _ => {
                let int = self.rng.below(INTS.len());
                let i = self.declare(Ty::Int(int), false);
                format!("for {i} in 0..{} {{ {} }}\n", self.small(int), self.block(2))
            }
        }
    }
}
