//! Patterns, and what is matched.

use super::Generator;
use super::items::Shape;
use super::tree::{Node, n};
use super::types::T::{self, *};

impl Generator {
    /// A pattern for a type, its variables, and whether it always matches.
    pub(super) fn pattern(&mut self, ty: &T, depth: usize, by_ref: bool) -> (String, Vec<(String, T, bool)>, bool) {
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
            App(..) => match self.own_shape(ty) {
                Some((shape, false)) if by_ref || self.rng.percent(70) => self.own_pattern(ty, shape, by_ref),
                _ => bind(self),
            },
            _ => bind(self),
        }
    }

    /// A pattern for one of the program's types.
    fn own_pattern(&mut self, ty: &T, shape: Shape, by_ref: bool) -> (String, Vec<(String, T, bool)>, bool) {
        let name = if let App(name, _) = ty { name.clone() } else { String::new() };
        match shape {
            Shape::Struct(fields) | Shape::Tuple(fields) => {
                let mut vars = Vec::new();
                let mut parts = Vec::new();
                let mut total = true;
                for (f, t) in fields {
                    if self.rng.percent(50) {
                        let (p, v, whole) = self.pattern(&t, 0, by_ref);
                        parts.push(format!("{f}: {p}, "));
                        vars.extend(v);
                        total &= whole;
                    }
                }
                (format!("{name} {{ {}.. }}", parts.concat()), vars, total)
            }
            Shape::Enum(a, b) => match self.rng.below(3) {
                0 => {
                    let (p, v, _) = self.pattern(&a, 0, by_ref);
                    (format!("{name}::V0({p})"), v, false)
                }
                1 => {
                    let (p, v, _) = self.pattern(&b, 0, by_ref);
                    (format!("{name}::V1 {{ x: {p} }}"), v, false)
                }
                _ => (format!("{name}::V2 | {name}::V0(_)"), vec![], false),
            },
        }
    }

    pub(super) fn scrutinee(&mut self, d: usize) -> (T, Node, bool) {
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
            7 if self.rng.percent(50) => T::S,
            7 => self.own_type(1).unwrap_or(T::S),
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

    pub(super) fn bind_all(&mut self, vars: Vec<(String, T, bool)>, referenced: bool) {
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

    pub(super) fn matching(&mut self, d: usize, mut body: impl FnMut(&mut Self) -> Vec<Node>) -> Vec<Node> {
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
}
