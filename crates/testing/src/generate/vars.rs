//! Variables: what may be moved and borrowed where.

use super::Generator;
use super::tree::{Node, n};
use super::types::T::{self, *};

impl Generator {
    pub(super) fn usable(&self, ty: &T) -> Vec<usize> {
        (0..self.vars.len())
            .filter(|i| {
                let v = &self.vars[*i];
                v.ty == *ty && !v.moved && (ty.is_copy() || !v.fixed)
            })
            .collect()
    }

    /// Moves or copies a variable, or a field of one.
    pub(super) fn take_var(&mut self, ty: &T) -> Option<Node> {
        let whole = self.usable(ty);
        if let Some(i) = self.rng.pick(&whole).copied() {
            if !ty.is_copy() {
                self.vars[i].moved = true;
            }
            return Some(Node::Expr(ty.clone(), n![&self.vars[i].name]));
        }
        let mut parts = Vec::new();
        for (i, v) in self.vars.iter().enumerate() {
            let copied = ty.is_copy();
            if v.moved || (v.fixed && !copied) {
                continue;
            }
            if !self.is_whole(&v.ty) || copied {
                let fields = self.fields(&v.ty).into_iter().filter(|(_, t)| t == ty);
                parts.extend(fields.map(|(f, _)| (i, f)));
            }
            if v.ty.pointee().is_some_and(|t| t == ty) && (copied || matches!(v.ty, Bx(_))) {
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
    pub(super) fn place(&mut self, ty: &T, depth: usize, mutable: bool) -> Node {
        let mut names = Vec::new();
        for v in self.vars.iter().filter(|v| !v.moved) {
            let mut reached = vec![(v.name.clone(), &v.ty, v.mutable)];
            // Through pointers.
            let mut behind = &v.ty;
            let mut stars = v.name.clone();
            let mut writable = v.mutable;
            while let Some(t) = behind.pointee() {
                writable = behind.is_mutable_pointer() && (writable || matches!(behind, Mut(_)));
                stars = format!("(*{stars})");
                behind = t;
                reached.push((stars.clone(), t, writable));
            }
            // A field is reached through all pointers without a `*`.
            let fields = self.fields(behind);
            let fields: Vec<(String, T)> = fields.into_iter().filter(|(_, t)| t == ty).collect();
            names.extend(fields.iter().filter(|_| !mutable || writable).map(|(f, _)| format!("{}.{f}", v.name)));
            names.extend(
                reached
                    .into_iter()
                    .filter(|(_, t, writable)| *t == ty && t.is_sized() && (!mutable || *writable))
                    .map(|r| r.0),
            );
            match &v.ty {
                Vc(inner) | Arr(inner) if **inner == *ty && (!mutable || v.mutable) => {
                    names.push(format!("{}[0]", v.name))
                }
                T::Rc if *ty == U32 && !mutable => names.push(format!("(*{})", v.name)),
                Guard if *ty == U32 && (!mutable || v.mutable) => names.push(format!("(*{})", v.name)),
                Dr if (!mutable || v.mutable) && T::S.fields().iter().any(|(_, t)| t == ty) => {
                    names.extend(T::S.fields().iter().filter(|(_, t)| t == ty).map(|(f, _)| format!("{}.{f}", v.name)));
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
    pub(super) fn branch<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> (R, Vec<bool>) {
        let before = self.vars.clone();
        let r = f(self);
        let moved = before.iter().map(|v| v.moved || self.vars.iter().any(|w| w.name == v.name && w.moved)).collect();
        self.vars = before;
        (r, moved)
    }

    pub(super) fn join(&mut self, moved: &[bool]) {
        for (v, m) in self.vars.iter_mut().zip(moved) {
            v.moved |= m;
        }
    }

    pub(super) fn scoped<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let (r, moved) = self.branch(f);
        self.join(&moved);
        r
    }

    /// The inside of a closure or async block.
    pub(super) fn inner<R>(&mut self, can_await: bool, f: impl FnOnce(&mut Self) -> R) -> R {
        let labels = std::mem::take(&mut self.labels);
        let saved = (self.can_await, self.in_loop, self.ret.take());
        self.can_await = can_await;
        self.in_loop = false;
        let r = self.scoped(f);
        (self.can_await, self.in_loop, self.ret) = saved;
        self.labels = labels;
        r
    }

    /// A loop; its body may get a label to leave it by.
    pub(super) fn looped(&mut self, f: impl FnOnce(&mut Self) -> Vec<Node>) -> Vec<Node> {
        let was = std::mem::replace(&mut self.in_loop, true);
        let label = self.rng.percent(25).then(|| format!("'q{}", self.labels.len()));
        self.labels.extend(label.clone());
        let fixed: Vec<bool> = self.vars.iter().map(|v| v.fixed).collect();
        self.vars.iter_mut().for_each(|v| v.fixed = true);
        let r = self.scoped(f);
        self.vars.iter_mut().zip(fixed).for_each(|(v, f)| v.fixed = f);
        self.in_loop = was;
        match label {
            Some(label) => {
                self.labels.pop();
                let mut parts = n![format!("{label}: ")];
                parts.extend(r);
                parts
            }
            None => r,
        }
    }

    pub(super) fn spend(&mut self) -> bool {
        let left = self.fuel > 0;
        self.fuel = self.fuel.saturating_sub(1);
        left
    }
}
