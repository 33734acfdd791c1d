//! Statements.

use super::Generator;
use super::tree::{Node, n};
use super::types::T::{self, *};

impl Generator {
    pub(super) fn stmts(&mut self, depth: usize, most: usize) -> Vec<Node> {
        let count = 1 + self.rng.below(most);
        let mut out = Vec::new();
        for _ in 0..count {
            let parts = self.stmt(depth);
            out.push(Node::Stmt(parts));
        }
        out
    }

    pub(super) fn block(&mut self, depth: usize) -> Vec<Node> {
        self.scoped(|g| {
            let mut parts = n!["{\n"];
            parts.extend(g.stmts(depth.saturating_sub(1), 3));
            parts.extend(n!["}"]);
            parts
        })
    }

    pub(super) fn suspend(&mut self) -> Vec<Node> {
        if self.can_await { n!["y().await;\n"] } else { n!["cond();\n"] }
    }

    pub(super) fn stmt(&mut self, depth: usize) -> Vec<Node> {
        if !self.spend() || self.rng.percent(18) {
            return self.suspend();
        }
        let d = 2;
        if self.rng.percent(18)
            && let Some(mut parts) = self.operation(&Unit, d)
        {
            parts.extend(n![";\n"]);
            return parts;
        }
        match self.rng.below(if depth == 0 { 22 } else { 36 }) {
            0..=3 => {
                let ty = match self.rng.below(14) {
                    0 => Fut(Box::new(self.ty(0))),
                    1 => Clo(Box::new(self.ty(0))),
                    2 => Mut(Box::new(self.ty(0))),
                    3 => Ref(Box::new(self.ty(0))),
                    4 => {
                        let name = ["Lg", "Rb", "Rm", "Im"][self.rng.below(4)];
                        App(name.into(), vec![self.owned(0)])
                    }
                    5 => Opt(Box::new(Fut(Box::new(self.ty(0))))),
                    6 => Vc(Box::new(App("Pf".into(), vec![self.owned(0)]))),
                    _ => self.ty(1),
                };
                let e = self.expr(&ty, d);
                let name = self.name();
                let mutable = (self.rng.percent(40) || matches!(&ty, App(n, _) if n == "Lg" || n == "Rm"))
                    && !matches!(ty, Clo(_) | Fut(_));
                let annotation =
                    if self.rng.percent(20) && ty.nameable() { format!(": {}", ty.name()) } else { String::new() };
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
                let p = if p.contains('|') { format!("({p})") } else { p };
                if total {
                    self.bind_all(vars, referenced);
                    return n!["let ", p, " = ", e, ";\n"];
                }
                let exit = self.exit();
                let (els, _) = self.branch(|g| if g.rng.percent(40) { n![Node::Stmt(g.suspend())] } else { vec![] });
                self.bind_all(vars, referenced);
                let mut parts = n!["let ", p, " = (", e, ") else {\n"];
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
                    .filter(|i| {
                        self.vars[*i].mutable
                            && !matches!(self.vars[*i].ty, Ref(_) | Mut(_))
                            && self.vars[*i].ty.nameable()
                    })
                    .collect();
                let Some(i) = self.rng.pick(&targets).copied() else { return self.suspend() };
                let (name, ty) = (self.vars[i].name.clone(), self.vars[i].ty.clone());
                let fields = self.fields(&ty);
                if !fields.is_empty() && ty != Dr && self.rng.percent(40) && !self.vars[i].moved {
                    let (f, t) = self.rng.pick(&fields).cloned().unwrap_or(("0".into(), U32));
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
                n!["*&mut ", target, " += ", self.expr(&U32, d), ";\n"]
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

    fn exit(&mut self) -> String {
        if self.rng.percent(50)
            && let Some(label) = self.rng.pick(&self.labels)
        {
            return format!("break {label};\n");
        }
        match (self.in_loop, self.rng.below(3), &self.ret) {
            (true, 0, _) => "break;\n",
            (true, 1, _) => "continue;\n",
            (_, 2, Some(Unit)) => "return;\n",
            (_, 2, Some(Opt(_))) => "return None;\n",
            (_, 2, Some(Res(_))) => "return Ok(1);\n",
            _ if self.ret.is_some() && self.rng.percent(40) => "return any();\n",
            _ => "panic!();\n",
        }
        .to_owned()
    }
}
