//! Expressions of a type.

use super::Generator;
use super::ops::{Closure, Op, Part};
use super::tree::{Node, n};
use super::types::Bindings;
use super::types::T::{self, *};

impl Generator {
    pub fn expr(&mut self, ty: &T, depth: usize) -> Node {
        let parts = self.expr_parts(ty, depth);
        Node::Expr(ty.clone(), parts)
    }

    pub(super) fn expr_parts(&mut self, ty: &T, depth: usize) -> Vec<Node> {
        if self.rng.percent(45)
            && let Some(v) = self.take_var(ty)
        {
            return vec![v];
        }
        if depth == 0 || !self.spend() {
            return n![ty.make()];
        }
        let d = depth - 1;
        if self.rng.percent(if matches!(ty, App(..) | Param(_)) { 90 } else { 45 })
            && let Some(parts) = self.operation(ty, d)
        {
            if *ty != Unit {
                return parts;
            }
            // Most of those are statements.
            let mut block = n!["{\n"];
            block.extend(parts);
            block.extend(n![";\n}"]);
            return block;
        }
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
            15 => {
                let mut parts = n!["("];
                parts.extend(self.looped(|g| n!["loop {\nbreak ", g.expr(ty, d), ";\n}"]));
                parts.extend(n![")"]);
                parts
            }
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

    /// By one of the operations that give this type.
    pub(super) fn operation(&mut self, ty: &T, d: usize) -> Option<Vec<Node>> {
        let can_await = self.can_await;
        let fits = |op: &Op| (can_await || !op.awaits) && op.ret.matches(ty, &mut Bindings::new());
        let all: Vec<usize> = (0..self.ops.len()).filter(|i| fits(&self.ops[*i])).collect();
        let special = |i: &usize| self.ops[*i].own || !matches!(self.ops[*i].ret, Var(_));
        let special: Vec<usize> = all.iter().copied().filter(special).collect();
        for _ in 0..3 {
            let from = if special.is_empty() || self.rng.percent(35) { &all } else { &special };
            let op = self.ops[self.rng.pick(from).copied()?].clone();
            let mut bindings = Bindings::new();
            if op.ret.matches(ty, &mut bindings)
                && self.complete(&op, &mut bindings, d)
                && let Some(parts) = self.render(&op, &bindings, d)
            {
                return Some(parts);
            }
        }
        None
    }

    /// Chooses the types that the result leaves open; no if a bound does not hold.
    fn complete(&mut self, op: &Op, bindings: &mut Bindings, d: usize) -> bool {
        let bounds = |c: char| -> Vec<String> {
            op.bounds.iter().filter(|(b, _)| *b == c).map(|(_, bound)| bound.clone()).collect()
        };
        for (c, t) in bindings.iter() {
            if !bounds(*c).iter().all(|b| self.implements(t, b)) || !t.is_sized() {
                return false;
            }
        }
        for c in op.free(bindings) {
            let bounds = bounds(c);
            let known: Vec<T> = self.vars.iter().filter(|v| !v.moved).map(|v| v.ty.clone()).collect();
            let t = match self.rng.pick(&known).cloned() {
                Some(t) if self.rng.percent(30) && t.nameable() && bounds.iter().all(|b| self.implements(&t, b)) => t,
                _ if !bounds.is_empty() => self.implementor(&bounds),
                _ => self.ty(d.min(1)),
            };
            bindings.insert(c, t);
        }
        true
    }

    fn render(&mut self, op: &Op, bindings: &Bindings, d: usize) -> Option<Vec<Node>> {
        let mut out = Vec::new();
        for (i, part) in op.parts.iter().enumerate() {
            let next = op.parts.get(i + 1);
            match part {
                Part::Text(s) => out.extend(n![s]),
                Part::Name(t) => {
                    let t = t.substitute(bindings);
                    if !t.nameable() {
                        return None;
                    }
                    out.extend(n![t.name()]);
                }
                Part::Value(t) => {
                    let e = self.expr(&t.substitute(bindings), d);
                    let enclosed = out.is_empty() || !ends_with(&out, &["(", "[", "{", ", ", "= "]);
                    let followed = matches!(next, Some(Part::Text(s)) if s.starts_with(['.', '[', '(', '?']));
                    out.extend(if enclosed || followed { n!["(", e, ")"] } else { n![e] });
                }
                Part::Place(t) => out.push(self.place(&t.substitute(bindings), d, false)),
                Part::PlaceMut(t) => out.push(self.place(&t.substitute(bindings), d, true)),
                Part::Inside(t) => {
                    let t = t.substitute(bindings);
                    let e = self.inner(false, |g| g.expr(&t, d));
                    out.push(e);
                }
                Part::Future(t) => {
                    let t = t.substitute(bindings);
                    let e = self.async_block(&t, d);
                    out.extend(e);
                }
                Part::Closure(kind, params, t) => {
                    let params: Vec<T> = params.iter().map(|p| p.substitute(bindings)).collect();
                    let t = t.substitute(bindings);
                    let e = self.closure(*kind, &params, &t, d);
                    // Called at once, it needs parentheses; the templates have them.
                    out.extend(e);
                }
            }
        }
        Some(out)
    }

    fn async_block(&mut self, t: &T, d: usize) -> Vec<Node> {
        let header = if self.rng.percent(40) { "async move {\n" } else { "async {\n" };
        self.inner(true, |g| {
            let mut parts = n![header];
            if g.rng.percent(60) {
                parts.extend(g.stmts(1, 2));
            }
            parts.push(g.expr(t, d));
            parts.extend(n!["\n}"]);
            parts
        })
    }

    fn closure(&mut self, kind: Closure, params: &[T], t: &T, d: usize) -> Vec<Node> {
        let mut header = String::new();
        if kind == Closure::Async {
            header += "async ";
        }
        if self.rng.percent(35) {
            header += "move ";
        }
        let awaits = kind != Closure::Plain;
        // It may be called more than once: then it must not move what it captures.
        let fixed: Vec<bool> = self.vars.iter().map(|v| v.fixed).collect();
        if self.rng.percent(50) {
            self.vars.iter_mut().for_each(|v| v.fixed = true);
        }
        let parts = self.inner(awaits, |g| {
            let mut names = Vec::new();
            for p in params {
                let name = g.name();
                let typed = p.nameable() && g.rng.percent(80);
                names.push(if typed { format!("{name}: {}", p.name()) } else { name.clone() });
                g.declare(&name, p.clone(), false);
            }
            header += &format!("|{}| ", names.join(", "));
            let mut parts = n![header];
            match kind {
                Closure::Returning => {
                    let block = g.async_block(t, d);
                    parts.extend(block);
                }
                Closure::Plain | Closure::Async => {
                    parts.extend(n!["{\n"]);
                    if g.rng.percent(50) {
                        parts.extend(g.stmts(1, 2));
                    }
                    parts.push(g.expr(t, d));
                    parts.extend(n!["\n}"]);
                }
            }
            parts
        });
        self.vars.iter_mut().zip(fixed).for_each(|(v, f)| v.fixed = f);
        parts
    }

    /// From its parts.
    pub(super) fn construct(&mut self, ty: &T, d: usize) -> Vec<Node> {
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
            Bx(a) if a.is_sized() => n!["Box::new(", self.expr(a, d), ")"],
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
            Fut(a) => self.async_block(a, d),
            Clo(a) => {
                let header = if self.rng.percent(40) { "move || " } else { "|| " };
                self.inner(false, |g| n![header, g.expr(a, d)])
            }
            _ => n![ty.make()],
        }
    }

    /// Ways that only this type has.
    pub(super) fn special(&mut self, ty: &T, d: usize) -> Option<Vec<Node>> {
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
            Ptr => n!["&raw const *&", self.place(&U32, d, false)],
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

    pub(super) fn condition(&mut self, d: usize) -> Node {
        if self.rng.percent(25) { Node::Expr(Bool, n!["cond()"]) } else { self.expr(&Bool, d) }
    }
}

fn ends_with(parts: &[Node], endings: &[&str]) -> bool {
    matches!(parts.last(), Some(Node::Text(s)) if endings.iter().any(|e| s.ends_with(e)))
}
