//! Random well-typed programs, for comparing the checker with rustc on what nobody wrote.
//!
//! A [`Program`] is some items (generic types, traits, implementations, functions) and [`Function`]s that use them and the
//! [`PRELUDE`]; each asks whether a future, or a type, is `Send`. All is a tree of [`Node`]s, so that [`Program::smaller`]
//! can remove items and statements and replace expressions by smaller ones of the same type. Types are right by
//! construction; borrows and moves mostly: what rustc refuses for another reason than thread safety is dropped by
//! [`compare`](crate::compare).

mod expr;
mod function;
mod items;
mod ops;
mod pattern;
mod prelude;
mod program;
mod stmt;
mod tree;
mod types;
mod vars;

pub use function::Function;
pub use prelude::PRELUDE;
pub use program::Program;
pub use tree::Node;

use function::{ASKS, Form, needs_future};
use items::Items;
use ops::Op;
use tree::n;
use types::T::{self, *};

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
    pub fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % n.max(1) as u64).unwrap_or(0)
    }
    pub fn percent(&mut self, n: usize) -> bool {
        self.below(100) < n
    }
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
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
    labels: Vec<String>,
    ret: Option<T>,
    /// How many nodes may still be made.
    fuel: usize,
    /// How often a type is one that rarely matters, so that the few that do decide.
    tame: usize,
    /// Type parameters in scope, with their bounds.
    generics: Vec<(String, Vec<String>)>,
    /// Ways to make values: of std, of the program's items, of the bounds in scope.
    ops: Vec<Op>,
    items: Items,
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
            labels: Vec::new(),
            ret: None,
            fuel: 0,
            tame: 0,
            generics: Vec::new(),
            ops: ops::std_ops(),
            items: Items::default(),
        }
    }

    /// Items, and this many functions that use them.
    pub fn program(&mut self, functions: usize) -> Program {
        self.ops = ops::std_ops();
        let items = self.items();
        let functions = (0..functions).map(|_| self.function()).collect();
        Program { items, functions }
    }

    fn reset(&mut self) {
        self.vars.clear();
        self.names = 0;
        self.can_await = true;
        self.in_loop = false;
        self.labels.clear();
        self.fuel = 6 + self.rng.below(34);
        self.tame = [0, 60, 80, 90][self.rng.below(4)];
    }

    fn function(&mut self) -> Function {
        self.reset();
        let ops = self.ops.len();
        let form = match self.rng.below(20) {
            0..=3 => Form::Block("async"),
            4..=7 => Form::Block("async move"),
            8 => Form::Opaque(""),
            9 => Form::Opaque(" + Send"),
            10 => Form::Boxed,
            11 => Form::Method,
            12 => Form::Inherent,
            13 if self.rng.percent(50) => Form::Block("|| "),
            13 => Form::Block("async || "),
            _ => Form::AsyncFn,
        };
        let mut generics = Vec::new();
        if self.rng.percent(30) {
            generics = self.type_parameters();
        }
        let ret = match (form, self.rng.below(6)) {
            (Form::Block(_), _) => Unit,
            (_, 0) => Opt(Box::new(U32)),
            (_, 1) => Res(Box::new(U32)),
            (_, 2) => {
                let t = self.owned(1);
                if t.nameable() { t } else { Unit }
            }
            _ => Unit,
        };
        self.ret = Some(ret.clone());
        self.can_await = form != Form::Block("|| ");
        let mut params = Vec::new();
        let few = if matches!(form, Form::Block(_)) { 35 } else { 12 };
        while self.rng.percent(few) && params.len() < 3 && form != Form::Method {
            let inside = matches!(form, Form::Block(_));
            let ty = if !inside && self.rng.percent(60) { self.sendable() } else { self.ty(1) };
            let name = self.name();
            self.declare(&name, ty.clone(), true);
            params.push((name, ty));
        }
        if matches!(form, Form::Block(_)) {
            self.vars.iter_mut().for_each(|v| v.moved = v.moved || v.ty == Guard);
        }
        let mut body = self.stmts(2, 5);
        if self.rng.percent(30) {
            body.extend(self.suspend());
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
        // A closure is no future.
        let closure = matches!(form, Form::Block(header) if header.contains("||"));
        let fits = |ask: &str| !closure || ask.starts_with("need_s") && !needs_future(ask);
        let ask = match self.rng.pick(ASKS).copied() {
            Some(ask) if self.rng.percent(50) && fits(ask) => ask,
            _ => ASKS[0],
        };
        let instance = if self.rng.percent(50) && !matches!(form, Form::Block(_)) {
            let generics = self.generics.clone();
            self.generics.clear();
            generics.iter().map(|(_, bounds)| self.implementor(bounds).name()).collect()
        } else {
            Vec::new()
        };
        self.ops.truncate(ops);
        self.generics.clear();
        Function { generics, params, ret, form, ask, instance, body }
    }

    fn name(&mut self) -> String {
        self.names += 1;
        // Shadowing, now and then.
        if self.rng.percent(5)
            && let Some(v) = self.rng.pick(&self.vars)
            && v.name != "self"
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
        if self.rng.percent(12) {
            return Ref(Box::new(self.owned(depth.saturating_sub(1))));
        }
        self.owned(depth)
    }

    /// A type without references.
    fn owned(&mut self, depth: usize) -> T {
        if self.rng.percent(25)
            && let Some((name, _)) = self.rng.pick(&self.generics)
        {
            return Param(name.clone());
        }
        let simple = [T::Rc, T::Rc, T::Rc, Str, Cell, T::D, T::N, T::S, T::S, T::E, T::O, Dr, Pl, Ptr, Guard, U32];
        if depth == 0 || self.rng.percent(45) {
            return self.rng.pick(&simple).cloned().unwrap_or(U32);
        }
        if self.rng.percent(35)
            && let Some(t) = self.own_type(depth)
        {
            return t;
        }
        let a = self.owned(depth - 1);
        let app = |name: &str, a: T| App(name.to_owned(), vec![a]);
        match self.rng.below(18) {
            0 => Tup(Box::new(a), Box::new(self.owned(depth - 1))),
            1 | 2 => Opt(Box::new(a)),
            3 => Res(Box::new(a)),
            4 => Bx(Box::new(a)),
            5 => Vc(Box::new(a)),
            6 => Arr(Box::new(a)),
            7 | 8 => app("Arc", a),
            9 | 10 => app("Mutex", a),
            11 => app("RefCell", a),
            12 => app(["RcOf", "CellOf", "Ph", "Buf"][self.rng.below(4)], a),
            13 => app(["Bf", "Bfs", "Fp"][self.rng.below(3)], a),
            14 => app(["Pf", "Pfs"][self.rng.below(2)], a),
            15 => app("Arc", app("Mutex", a)),
            16 => self.dyn_box(),
            _ => app("Arc", app("RefCell", a)),
        }
    }
}
