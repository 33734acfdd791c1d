//! The items of one program: generic types, traits and their implementations, generic functions.

use std::collections::BTreeMap;

use super::ops::Op;
use super::tree::{Node, n};
use super::types::{Bindings, T};
use super::{Generator, T::*};

/// What the items say, for those who use them.
#[derive(Debug, Default)]
pub struct Items {
    types: Vec<Adt>,
    traits: Vec<Trait>,
    /// Trait, type (generalized), and bounds of its variables.
    impls: Vec<(String, T, Vec<(char, String)>)>,
}

#[derive(Debug, Clone)]
pub struct Adt {
    pub name: String,
    parameters: usize,
    pub shape: Shape,
    /// Fields must not be moved out.
    pub has_drop: bool,
}

#[derive(Debug, Clone)]
pub enum Shape {
    /// Names and types (generalized).
    Struct(Vec<(String, T)>),
    Tuple(Vec<(String, T)>),
    /// `V0(a)`, `V1 { x: b }`, `V2`.
    Enum(T, T),
}

#[derive(Debug, Clone)]
struct Trait {
    name: String,
    object_safe: bool,
}

const LEAVES: [T; 5] = [U32, Str, T::D, T::Rc, T::S];

impl Generator {
    /// New items, which the generator then uses.
    pub(super) fn items(&mut self) -> Vec<Node> {
        self.items = Items::default();
        let mut out = Vec::new();
        for i in 0..1 + self.rng.below(3) {
            let item = self.adt(i);
            out.push(Node::Stmt(item));
        }
        for i in 0..1 + self.rng.below(2) {
            self.trait_item(i, &mut out);
        }
        for i in 0..1 + self.rng.below(3) {
            let item = self.generic_function(i);
            out.push(Node::Stmt(item));
        }
        out
    }

    fn own(&mut self, ret: T, template: &str, args: &[T], bounds: &str) {
        let args: Vec<T> = args.iter().map(T::generalized).collect();
        let op = Op::new(ret.generalized(), template, &args, bounds);
        self.ops.push(Op { own: true, ..op });
    }

    // ---- types

    fn adt(&mut self, i: usize) -> Vec<Node> {
        self.reset();
        self.tame = 0;
        let name = format!("G{i}");
        let parameters = self.rng.below(3);
        let names: Vec<String> = (1..=parameters).map(|p| format!("P{p}")).collect();
        self.generics = names.iter().map(|p| (p.clone(), Vec::new())).collect();
        let params: Vec<T> = names.iter().map(|p| Param(p.clone())).collect();
        let declared = |bound: &str| match names.as_slice() {
            [] => String::new(),
            _ if bound.is_empty() => format!("<{}>", names.join(", ")),
            _ => format!("<{}>", names.iter().map(|p| format!("{p}: {bound}")).collect::<Vec<_>>().join(", ")),
        };
        let used = declared("");
        let this = App(name.clone(), params.clone());
        // How a value of it begins: all parameters are named, since not all fields determine them.
        let path = ["{name}", "{name}::<{X}>", "{name}::<{X}, {Y}>"][parameters].replace("{name}", &name);
        let mut types: Vec<T> = Vec::new();
        for p in &params {
            let t = match self.rng.below(8) {
                0 => App("Ph".into(), vec![p.clone()]),
                1 => Opt(Box::new(p.clone())),
                2 => App("Arc".into(), vec![p.clone()]),
                3 => App("Mutex".into(), vec![p.clone()]),
                4 => App("Fp".into(), vec![p.clone()]),
                _ => p.clone(),
            };
            types.push(t);
        }
        while types.len() < 2 || (types.len() < 4 && self.rng.percent(40)) {
            types.push(self.owned(2));
        }
        let recursive = self.rng.percent(10);
        let shape = match self.rng.below(5) {
            0 => Shape::Enum(types[0].clone(), types[1].clone()),
            1 | 2 => Shape::Tuple(types.iter().enumerate().map(|(n, t)| (n.to_string(), t.clone())).collect()),
            _ => Shape::Struct(types.iter().enumerate().map(|(n, t)| (format!("f{n}"), t.clone())).collect()),
        };
        let mut text = String::new();
        match &shape {
            Shape::Enum(a, b) => {
                let more = if recursive { format!(", V3(Box<{}>)", this.name()) } else { String::new() };
                let rest: Vec<String> = types[2..].iter().map(|t| format!(", {}", t.name())).collect();
                text += &format!(
                    "pub enum {name}{used} {{ V0({}), V1 {{ x: {} }}, V2, V4(u8{}){more} }}\n",
                    a.name(),
                    b.name(),
                    rest.concat()
                );
                self.own(this.clone(), &format!("{path}::V0($(#0)$)"), std::slice::from_ref(a), "");
                self.own(this.clone(), &format!("({path}::V1 {{ x: $(#0)$ }})"), std::slice::from_ref(b), "");
                self.own(this.clone(), &format!("{path}::V2"), &[], "");
                self.own(
                    Opt(Box::new(a.clone())),
                    &format!("(match $(#0)$ {{ {name}::V0(a) => Some(a), _ => None }})"),
                    std::slice::from_ref(&this),
                    "",
                );
            }
            Shape::Tuple(fields) => {
                let list: Vec<String> = fields.iter().map(|(_, t)| format!("pub {}", t.name())).collect();
                text += &format!("pub struct {name}{used}({});\n", list.join(", "));
                let holes: Vec<String> = (0..fields.len()).map(|n| format!("$(#{n})$")).collect();
                self.own(this.clone(), &format!("{path}({})", holes.join(", ")), &types, "");
            }
            Shape::Struct(fields) => {
                let mut list: Vec<String> = fields.iter().map(|(f, t)| format!("pub {f}: {}", t.name())).collect();
                if recursive {
                    list.push(format!("pub next: Option<Box<{}>>", this.name()));
                }
                text += &format!("pub struct {name}{used} {{ {} }}\n", list.join(", "));
                let mut holes: Vec<String> =
                    fields.iter().enumerate().map(|(n, (f, _))| format!("{f}: $(#{n})$")).collect();
                if recursive {
                    holes.push("next: None".into());
                }
                self.own(this.clone(), &format!("({path} {{ {} }})", holes.join(", ")), &types, "");
            }
        }
        let has_drop = self.rng.percent(20);
        if has_drop {
            text += &format!("impl{used} Drop for {name}{used} {{ fn drop(&mut self) {{}} }}\n");
        }
        if !has_drop && let Shape::Struct(fields) = &shape {
            let mut args = vec![fields[0].1.clone(), this.clone()];
            args.truncate(2);
            self.own(this.clone(), &format!("({name} {{ {}: $(#0)$, ..$(#1)$ }})", fields[0].0), &args, "");
        }
        if self.rng.percent(15) {
            let bound = ["", "Send", "Sync", "Send + Sync", "Clone"][self.rng.below(5)];
            text += &format!("unsafe impl{} Send for {name}{used} {{}}\n", declared(bound));
        }
        if self.rng.percent(10) {
            let bound = ["", "Send", "Sync"][self.rng.below(3)];
            text += &format!("unsafe impl{} Sync for {name}{used} {{}}\n", declared(bound));
        }
        let adt = Adt { name: name.clone(), parameters, shape, has_drop };
        let first = match &adt.shape {
            Shape::Enum(..) => None,
            Shape::Struct(fields) | Shape::Tuple(fields) => fields.first().cloned(),
        };
        self.items.types.push(Adt {
            shape: match adt.shape.clone() {
                Shape::Struct(f) => Shape::Struct(f.into_iter().map(|(n, t)| (n, t.generalized())).collect()),
                Shape::Tuple(f) => Shape::Tuple(f.into_iter().map(|(n, t)| (n, t.generalized())).collect()),
                Shape::Enum(a, b) => Shape::Enum(a.generalized(), b.generalized()),
            },
            ..adt
        });
        if self.rng.percent(25) {
            text += &format!(
                "impl{} Clone for {name}{used} {{ fn clone(&self) -> Self {{ any() }} }}\n",
                declared("Clone")
            );
            let bounds = ['X', 'Y'][..parameters].iter().map(|c| (*c, "Clone".to_owned())).collect();
            self.items.impls.push(("Clone".into(), this.generalized(), bounds));
        }
        let item = types[self.rng.below(types.len())].clone();
        let output = item.name();
        let at = std::slice::from_ref(&this);
        match self.rng.below(10) {
            0 => {
                let Some((f, t)) = first else { return self.with_methods(i, text, &used, &this, &types) };
                text += &format!(
                    "impl{used} std::ops::Deref for {name}{used} {{ type Target = {}; fn deref(&self) -> &Self::Target \
                     {{ &self.{f} }} }}\n",
                    t.name()
                );
                self.own(Ref(Box::new(t)), "&*$(@#0)$", at, "");
            }
            1 => {
                text += &format!(
                    "impl{used} Future for {name}{used} {{ type Output = {output}; fn poll(self: Pin<&mut Self>, _: &mut \
                     Context<'_>) -> Poll<{output}> {{ Poll::Pending }} }}\n"
                );
                self.own(item.clone(), "Box::pin($(#0)$).await", at, "");
                self.own(item.clone(), "$(#0)$.await", at, "");
                self.own(Fut(Box::new(item)), "$(#0)$", at, "");
            }
            2 => {
                let kind = ["", " + Send"][self.rng.below(2)];
                text += &format!(
                    "impl{} std::future::IntoFuture for {name}{used} {{ type Output = {output}; type IntoFuture = \
                     Pin<Box<dyn Future<Output = {output}>{kind}>>; fn into_future(self) -> Self::IntoFuture {{ any() }} }}\n",
                    declared("'static")
                );
                self.own(item, "$(#0)$.await", at, "");
            }
            3 => {
                text += &format!(
                    "impl{used} Iterator for {name}{used} {{ type Item = {output}; fn next(&mut self) -> \
                     Option<{output}> {{ None }} }}\n"
                );
                self.own(Vc(Box::new(item.clone())), "$(#0)$.collect::<Vec<_>>()", at, "");
                self.own(Opt(Box::new(item)), "$(!#0)$.next()", at, "");
                self.own(Unit, "for t in $(#0)$ {\ny().await;\n}", at, "");
                self.own(U32, "$(#0)$.take(2).map(|_| 1u32).sum::<u32>()", at, "");
            }
            4 => {
                text += &format!(
                    "impl{used} std::ops::Add<u32> for {name}{used} {{ type Output = {output}; fn add(self, _: u32) -> \
                     {output} {{ any() }} }}\n"
                );
                self.own(item, "($(#0)$ + $(#1)$)", &[this.clone(), U32], "");
            }
            5 => {
                text += &format!(
                    "impl{used} From<{name}{used}> for Option<{output}> {{ fn from(_: {name}{used}) -> Self {{ None }} }}\n"
                );
                self.own(Opt(Box::new(item)), "Option::from($(#0)$)", at, "");
            }
            _ => {}
        }
        self.with_methods(i, text, &used, &this, &types)
    }

    fn with_methods(&mut self, i: usize, text: String, used: &str, this: &T, types: &[T]) -> Vec<Node> {
        let mut parts = n![text, format!("impl{used} G{i}{used} {{\n")];
        for method in 0..self.rng.below(4) {
            let body = self.method(i, method, this, types);
            parts.push(Node::Stmt(body));
        }
        parts.extend(n!["}\n"]);
        self.generics.clear();
        parts
    }

    fn method(&mut self, i: usize, method: usize, this: &T, types: &[T]) -> Vec<Node> {
        let t = types[self.rng.below(types.len())].clone();
        let output = t.name();
        let at = std::slice::from_ref(this);
        let m = format!("g{i}m{method}");
        match self.rng.below(8) {
            0 => {
                self.own(Ref(Box::new(t)), &format!("$(@#0)$.{m}()"), at, "");
                n![format!("fn {m}(&self) -> &{output} {{ any() }}\n")]
            }
            1 => {
                self.own(t, &format!("$(#0)$.{m}()"), at, "");
                n![format!("fn {m}(self) -> {output} {{ any() }}\n")]
            }
            2 => {
                self.own(U32, &format!("*$(!#0)$.{m}()"), at, "");
                n![format!("fn {m}(&mut self) -> &mut u32 {{ any() }}\n")]
            }
            3 => {
                let ops = [("$(#0)$", "self"), ("$(@#0)$", "&self"), ("$(!#0)$", "&mut self")];
                let (hole, receiver) = ops[self.rng.below(3)];
                let by_value = receiver == "self";
                let mut parts = n![format!("async fn {m}({receiver}) -> {output} {{\n")];
                parts.extend(self.body(Some((this.clone(), by_value)), &[], &t, true));
                parts.extend(n!["}\n"]);
                self.own(Fut(Box::new(t.clone())), &format!("{hole}.{m}()"), at, "");
                self.own(t.clone(), &format!("{hole}.{m}().await"), at, "");
                parts
            }
            4 => {
                let send = ["", " + Send"][usize::from(self.rng.percent(25))];
                let capture = if self.edition_2024 { "" } else { " + '_" };
                let mut parts = n![format!(
                    "fn {m}(&self, n: u32) -> impl Future<Output = {output}>{send}{capture} {{\nasync move {{\n"
                )];
                parts.extend(self.body(Some((this.clone(), false)), &[("n".into(), U32)], &t, true));
                parts.extend(n!["}\n}\n"]);
                self.own(Fut(Box::new(t.clone())), &format!("$(@#0)$.{m}($(#1)$)"), &[this.clone(), U32], "");
                self.own(t.clone(), &format!("$(@#0)$.{m}($(#1)$).await"), &[this.clone(), U32], "");
                parts
            }
            5 => {
                self.own(App("Bf".into(), vec![t]), &format!("$(#0)$.{m}()"), at, "X: 'static, Y: 'static");
                n![format!("fn {m}(self) -> Box<dyn Fn() -> {output}> {{ any() }}\n")]
            }
            6 => {
                self.own(Vc(Box::new(t)), &format!("$(@#0)$.{m}().collect::<Vec<_>>()"), at, "");
                n![format!("fn {m}(&self) -> impl Iterator<Item = {output}> {{ Vec::new().into_iter() }}\n")]
            }
            _ => {
                self.own(this.clone(), &format!("$(#0)$.{m}($(#1)$)"), &[this.clone(), t], "");
                n![format!("fn {m}(self, _: {output}) -> Self {{ self }}\n")]
            }
        }
    }

    /// A function body: `self` by value or not, parameters, result.
    fn body(&mut self, this: Option<(T, bool)>, params: &[(String, T)], ret: &T, can_await: bool) -> Vec<Node> {
        let generics = std::mem::take(&mut self.generics);
        self.reset();
        self.generics = generics;
        self.fuel = 3 + self.rng.below(12);
        self.tame = [40, 80, 95][self.rng.below(3)];
        self.can_await = can_await;
        self.ret = Some(ret.clone());
        if let Some((t, by_value)) = this {
            let t = if by_value { t } else { Ref(Box::new(t)) };
            self.declare("self", t, false);
        }
        for (name, t) in params {
            self.declare(name, t.clone(), false);
        }
        let mut parts = self.stmts(1, 3);
        parts.push(self.expr(ret, 2));
        parts.extend(n!["\n"]);
        parts
    }

    /// Fields that may be named.
    pub(super) fn fields(&self, t: &T) -> Vec<(String, T)> {
        match self.own_shape(t) {
            Some((Shape::Struct(fields) | Shape::Tuple(fields), _)) => fields,
            _ => t.fields(),
        }
    }

    /// Whether fields can be moved out of it.
    pub(super) fn is_whole(&self, t: &T) -> bool {
        *t == Dr || self.own_shape(t).is_some_and(|(_, has_drop)| has_drop)
    }

    /// What a type of the program is made of, and whether it has a destructor.
    pub(super) fn own_shape(&self, t: &T) -> Option<(Shape, bool)> {
        let App(name, args) = t else { return None };
        let adt = self.items.types.iter().find(|a| a.name == *name)?;
        let bindings: Bindings = ['X', 'Y'].into_iter().zip(args.iter().cloned()).collect();
        let fields = |all: &[(String, T)]| all.iter().map(|(n, t)| (n.clone(), t.substitute(&bindings))).collect();
        let shape = match &adt.shape {
            Shape::Struct(all) => Shape::Struct(fields(all)),
            Shape::Tuple(all) => Shape::Tuple(fields(all)),
            Shape::Enum(a, b) => Shape::Enum(a.substitute(&bindings), b.substitute(&bindings)),
        };
        Some((shape, adt.has_drop))
    }

    /// One of the program's types.
    pub(super) fn own_type(&mut self, depth: usize) -> Option<T> {
        let (name, parameters) = self.rng.pick(&self.items.types).map(|a| (a.name.clone(), a.parameters))?;
        let args = (0..parameters).map(|_| self.owned(depth.saturating_sub(1))).collect();
        Some(App(name, args))
    }

    /// A boxed trait object.
    pub(super) fn dyn_box(&mut self) -> T {
        let traits: Vec<String> =
            self.items.traits.iter().filter(|t| t.object_safe).map(|t| format!("dyn {}", t.name)).collect();
        let name = match self.rng.pick(&traits) {
            Some(name) if self.rng.percent(80) => {
                format!("{name}{}", ["", "", " + Send", " + Send + Sync", " + Sync"][self.rng.below(5)])
            }
            _ => ["dyn std::any::Any", "dyn std::any::Any + Send", "dyn Fn() -> u32", "dyn std::fmt::Debug"]
                [self.rng.below(4)]
            .to_owned(),
        };
        match self.rng.below(5) {
            0 => App("Arc".into(), vec![App(name, vec![])]),
            1 => App("RcOf".into(), vec![App(name, vec![])]),
            _ => Bx(Box::new(App(name, vec![]))),
        }
    }

    // ---- traits

    fn trait_item(&mut self, i: usize, out: &mut Vec<Node>) {
        let name = format!("Tr{i}");
        let object_safe = self.rng.percent(50);
        let supertrait = ["", "", ": Send", ": Sync", ": 'static"][self.rng.below(5)];
        let mut text = format!("pub trait {name}{supertrait} {{\nfn t{i}(&self) -> u32 {{ 1 }}\n");
        let send = ["", " + Send"][self.rng.below(2)];
        let defaulted = self.rng.percent(30);
        if object_safe {
            text += &format!("fn take{i}(self: Box<Self>) -> u32 {{ 1 }}\n");
            text += &format!("fn go{i}<'a>(&'a self) -> Pin<Box<dyn Future<Output = u32>{send} + 'a>>;\n");
        } else {
            text += &format!("type Out{i};\nfn out{i}(&self) -> Self::Out{i};\n");
            text += &format!("fn own{i}(self) -> u32 where Self: Sized {{ 1 }}\n");
            text += &format!("fn fut{i}(&self) -> impl Future<Output = Self::Out{i}>{send};\n");
            text += &format!("async fn later{i}(&self) -> u32");
            text += if defaulted { " { y().await; 1 }\n" } else { ";\n" };
            text += &format!("async fn eat{i}(self, n: u32) -> u32 where Self: Sized {{ y().await; drop(self); n }}\n");
        }
        text += "}\n";
        out.push(Node::Stmt(n![text]));
        let bound = format!("X: {name}");
        let x = Var('X');
        let at = std::slice::from_ref(&x);
        self.own(U32, &format!("$(@#0)$.t{i}()"), at, &bound);
        self.own(U32, &format!("<{{X}} as {name}>::t{i}(&$(@#0)$)"), at, &bound);
        if object_safe {
            self.own(U32, &format!("$(@#0)$.go{i}().await"), at, &bound);
            self.own(Fut(Box::new(U32)), &format!("$(@#0)$.go{i}()"), at, &bound);
            for marker in ["", " + Send", " + Sync", " + Send + Sync"] {
                let object = App(format!("dyn {name}{marker}"), vec![]);
                let boxed = Bx(Box::new(object.clone()));
                let bound = if marker.is_empty() { bound.clone() } else { format!("{bound}, X: SendLeaf") };
                self.own(boxed.clone(), &format!("(Box::new($(#0)$) as Box<dyn {name}{marker}>)"), at, &bound);
                self.own(U32, &format!("$(@#0)$.t{i}()"), std::slice::from_ref(&boxed), "");
                self.own(U32, &format!("$(@#0)$.go{i}().await"), std::slice::from_ref(&boxed), "");
                self.own(U32, &format!("$(#0)$.take{i}()"), std::slice::from_ref(&boxed), "");
                for (pointer, path) in [("Arc", "Arc"), ("RcOf", "Rc")] {
                    let shared = App(pointer.into(), vec![object.clone()]);
                    let template = format!("({path}::new($(#0)$) as {path}<dyn {name}{marker}>)");
                    self.own(shared.clone(), &template, at, &bound);
                    self.own(U32, &format!("$(@#0)$.go{i}().await"), &[shared], "");
                }
                self.own(
                    U32,
                    &format!("{{ let t: &(dyn {name}{marker}) = &$(@#0)$; pause!(1); t.t{i}() }}"),
                    at,
                    &bound,
                );
            }
        } else {
            self.own(U32, &format!("$(#0)$.own{i}()"), at, &bound);
            self.own(U32, &format!("$(@#0)$.later{i}().await"), at, &bound);
            self.own(U32, &format!("$(#0)$.eat{i}($(#1)$).await"), &[x.clone(), U32], &bound);
            self.own(Fut(Box::new(U32)), &format!("$(@#0)$.later{i}()"), at, &bound);
            self.own(Fut(Box::new(U32)), &format!("$(#0)$.eat{i}(1)"), at, &bound);
        }
        self.items.traits.push(Trait { name: name.clone(), object_safe });
        let mut targets = vec![U32, Str, T::D, T::Rc, T::S, Vc(Box::new(Param("P1".into())))];
        targets.push(Bx(Box::new(Param("P1".into()))));
        let own: Vec<T> = self
            .items
            .types
            .iter()
            .map(|a| App(a.name.clone(), (1..=a.parameters).map(|p| Param(format!("P{p}"))).collect()))
            .collect();
        targets.extend(own.iter().cloned());
        targets.extend(own);
        // Always one that is Send.
        let mut chosen = vec![T::D];
        while chosen.len() < 3 {
            let t = targets[self.rng.below(targets.len())].clone();
            if !chosen.contains(&t) {
                chosen.push(t);
            }
        }
        for target in chosen {
            let item = self.implementation(i, &name, object_safe, send, defaulted, supertrait, &target);
            out.push(Node::Stmt(item));
        }
    }

    fn implementation(
        &mut self,
        i: usize,
        name: &str,
        object_safe: bool,
        send: &str,
        defaulted: bool,
        supertrait: &str,
        target: &T,
    ) -> Vec<Node> {
        let mut vars = Vec::new();
        target.generalized().variables(&mut vars);
        let mut bound = ["", "", "Send", "Clone", name][self.rng.below(5)].to_owned();
        if let Some(s) = supertrait.strip_prefix(": ") {
            bound = if bound.is_empty() { s.to_owned() } else { format!("{bound} + {s}") };
        }
        let bounds: Vec<String> = bound.split(" + ").map(str::to_owned).filter(|b| !b.is_empty()).collect();
        let names: Vec<String> = (1..=vars.len()).map(|p| format!("P{p}")).collect();
        let declared: Vec<String> =
            names.iter().map(|p| if bound.is_empty() { p.clone() } else { format!("{p}: {bound}") }).collect();
        let declared = if declared.is_empty() { String::new() } else { format!("<{}>", declared.join(", ")) };
        self.generics = names.iter().map(|p| (p.clone(), bounds.clone())).collect();
        let mut parts = n![format!("impl{declared} {name} for {} {{\n", target.name())];
        let this = Some((target.clone(), false));
        if object_safe {
            parts.extend(n![format!(
                "fn go{i}<'a>(&'a self) -> Pin<Box<dyn Future<Output = u32>{send} + 'a>> {{\nBox::pin(async move {{\n"
            )]);
            parts.extend(self.body(this, &[], &U32, true));
            parts.extend(n!["})\n}\n"]);
        } else {
            let output = if let Some(p) = names.first()
                && self.rng.percent(40)
            {
                Param(p.clone())
            } else {
                self.tame = 50;
                if self.rng.percent(50) { self.sendable() } else { self.owned(1) }
            };
            let out = output.name();
            parts.extend(n![format!("type Out{i} = {out};\nfn out{i}(&self) -> {out} {{ any() }}\n")]);
            if self.rng.percent(50) {
                parts.extend(n![format!("async fn fut{i}(&self) -> {out} {{\n")]);
                parts.extend(self.body(this.clone(), &[], &output, true));
                parts.extend(n!["}\n"]);
            } else {
                parts.extend(n![format!("fn fut{i}(&self) -> impl Future<Output = {out}>{send} {{\nasync move {{\n")]);
                parts.extend(self.body(this.clone(), &[], &output, true));
                parts.extend(n!["}\n}\n"]);
            }
            if !defaulted || self.rng.percent(50) {
                parts.extend(n![format!("async fn later{i}(&self) -> u32 {{\n")]);
                parts.extend(self.body(this, &[], &U32, true));
                parts.extend(n!["}\n"]);
            }
            let at = std::slice::from_ref(target);
            let bounds: Vec<String> =
                vars.iter().flat_map(|c| bounds.iter().map(move |b| format!("{c}: {b}"))).collect();
            let bounds = bounds.join(", ");
            self.own(output.clone(), &format!("$(@#0)$.out{i}()"), at, &bounds);
            self.own(output.clone(), &format!("$(@#0)$.fut{i}().await"), at, &bounds);
            self.own(Fut(Box::new(output)), &format!("$(@#0)$.fut{i}()"), at, &bounds);
        }
        parts.extend(n!["}\n"]);
        let bounds = vars.iter().flat_map(|c| bounds.iter().map(|b| (*c, b.clone()))).collect();
        self.items.impls.push((name.to_owned(), target.generalized(), bounds));
        self.generics.clear();
        parts
    }

    // ---- functions

    /// Type parameters for a new function, with bounds. Associated types of the bounds become types in scope.
    pub(super) fn type_parameters(&mut self) -> Vec<(String, String)> {
        let mut out = Vec::new();
        self.generics.clear();
        for p in 1..=1 + self.rng.below(2) {
            let name = format!("P{p}");
            let mut bounds = Vec::new();
            for (bound, percent) in [("Send", 40), ("Sync", 20), ("Clone", 25), ("Default", 10), ("'static", 30)] {
                if self.rng.percent(percent) {
                    bounds.push(bound.to_owned());
                }
            }
            let traits: Vec<(usize, String, bool)> =
                self.items.traits.iter().enumerate().map(|(i, t)| (i, t.name.clone(), t.object_safe)).collect();
            for (i, tr, object_safe) in traits {
                if self.rng.percent(35) {
                    bounds.push(tr.clone());
                    if !object_safe {
                        let projection = Param(format!("<{name} as {tr}>::Out{i}"));
                        let at = [Param(name.clone())];
                        let op = |ret: T, template: String| Op { own: true, ..Op::new(ret, &template, &at, "") };
                        self.ops.push(op(projection.clone(), format!("$(@#0)$.out{i}()")));
                        self.ops.push(op(projection.clone(), format!("$(@#0)$.fut{i}().await")));
                        self.ops.push(op(Fut(Box::new(projection.clone())), format!("$(@#0)$.fut{i}()")));
                    }
                }
            }
            out.push((name.clone(), bounds.join(" + ")));
            self.generics.push((name, bounds));
        }
        out
    }

    fn generic_function(&mut self, i: usize) -> Vec<Node> {
        let ops = self.ops.len();
        self.reset();
        let generics = self.type_parameters();
        let declared: Vec<String> = generics
            .iter()
            .map(|(name, bounds)| if bounds.is_empty() { name.clone() } else { format!("{name}: {bounds}") })
            .collect();
        let declared = declared.join(", ");
        let mut params: Vec<(String, T)> = Vec::new();
        for (n, (name, _)) in generics.iter().enumerate() {
            let t = Param(name.clone());
            let t = match self.rng.below(6) {
                0 => Vc(Box::new(t)),
                1 => App("Arc".into(), vec![t]),
                2 => Opt(Box::new(t)),
                _ => t,
            };
            params.push((format!("a{n}"), t));
        }
        let ret = match self.rng.below(4) {
            0 => params[0].1.clone(),
            1 => Opt(Box::new(U32)),
            2 => self.owned(1),
            _ => U32,
        };
        let ret = if ret.is_ground() || ret.name().contains("P1") { ret } else { U32 };
        let output = ret.name();
        let list: Vec<String> = params.iter().map(|(n, t)| format!("mut {n}: {}", t.name())).collect();
        let list = list.join(", ");
        let kind = self.rng.below(4);
        let mut parts = match kind {
            0 => n![format!("fn gf{i}<{declared}>({list}) -> impl Future<Output = {output}> {{\nasync move {{\n")],
            1 => n![format!("fn gf{i}<{declared}>({list}) -> {output} {{\n")],
            _ => n![format!("async fn gf{i}<{declared}>({list}) -> {output} {{\n")],
        };
        parts.extend(self.body(None, &params, &ret, kind != 1));
        parts.extend(n![if kind == 0 { "}\n}\n" } else { "}\n" }]);
        let bounds: Vec<String> = self
            .generics
            .iter()
            .zip(['X', 'Y'])
            .flat_map(|((_, bounds), c)| bounds.iter().map(move |b| format!("{c}: {b}")))
            .collect();
        let bounds = bounds.join(", ");
        self.ops.truncate(ops);
        self.generics.clear();
        let holes: Vec<String> = (0..params.len()).map(|n| format!("$(#{n})$")).collect();
        let call = format!("gf{i}({})", holes.join(", "));
        let types: Vec<T> = params.into_iter().map(|(_, t)| t).collect();
        if kind == 1 {
            self.own(ret, &call, &types, &bounds);
        } else {
            self.own(ret.clone(), &format!("{call}.await"), &types, &bounds);
            self.own(Fut(Box::new(ret)), &call, &types, &bounds);
        }
        parts
    }

    // ---- bounds

    /// Whether a type has a trait, as far as that is needed: `false` if in doubt.
    pub(super) fn implements(&self, t: &T, bound: &str) -> bool {
        if let Param(name) = t {
            let declared = self.generics.iter().any(|(p, bounds)| p == name && bounds.iter().any(|b| b == bound));
            return declared
                || (bound == "SendLeaf"
                    && self.generics.iter().any(|(p, b)| p == name && b.iter().any(|b| b == "Send")));
        }
        let all = |t: &T| t.children().iter().all(|c| self.implements(c, bound));
        match bound {
            "'static" => t.children().iter().all(|c| self.implements(c, bound)) && !matches!(t, Ref(_) | Mut(_)),
            // rustc is asked; one that is surely Send is wanted more often.
            "Send" | "Sync" | "SendLeaf" => {
                matches!(t, U32 | Str | T::D | Bool | Unit) || (matches!(t, Opt(_) | Vc(_)) && all(t))
            }
            "Clone" => match t {
                U32 | Bool | Str | T::Rc | Ptr | Unit | Ref(_) => true,
                Opt(_) | Vc(_) | Bx(_) | Arr(_) | Tup(..) => all(t) && t.children().iter().all(|c| c.is_sized()),
                App(n, _) if ["Arc", "RcOf", "Fp", "Ph"].contains(&n.as_str()) => true,
                _ => self.has_impl(t, bound),
            },
            "Debug" => match t {
                U32 | Bool | Str | T::Rc | Cell | Unit => true,
                Opt(_) | Vc(_) | Bx(_) | Arr(_) | Tup(..) | Ref(_) => all(t),
                _ => false,
            },
            "Display" => matches!(t, U32 | Bool | Str | T::Rc),
            "Eq" => match t {
                U32 | Bool | Str | T::Rc => true,
                Opt(_) | Vc(_) | Tup(..) => all(t),
                _ => false,
            },
            "Default" => matches!(t, U32 | Bool | Str | T::Rc | Opt(_) | Vc(_) | Unit),
            _ => self.has_impl(t, bound),
        }
    }

    fn has_impl(&self, t: &T, bound: &str) -> bool {
        self.items.impls.iter().any(|(name, target, bounds)| {
            let mut bindings = Bindings::new();
            name == bound
                && target.matches(t, &mut bindings)
                && bounds.iter().all(|(c, b)| bindings.get(c).is_some_and(|t| self.implements(t, b)))
        })
    }

    /// A type that has all of these.
    pub(super) fn implementor(&mut self, bounds: &[String]) -> T {
        let mut all: Vec<T> = LEAVES.to_vec();
        all.extend(self.generics.iter().map(|(p, _)| Param(p.clone())));
        let patterns: Vec<T> = self.items.impls.iter().map(|(_, t, _)| t.clone()).collect();
        for t in patterns {
            let mut vars = Vec::new();
            t.variables(&mut vars);
            for _ in 0..2 {
                let bindings: Bindings = vars
                    .iter()
                    .map(|c| (*c, self.rng.pick(&LEAVES).cloned().unwrap_or(U32)))
                    .collect::<BTreeMap<_, _>>();
                all.push(t.substitute(&bindings));
            }
        }
        all.extend([Opt(Box::new(T::Rc)), Vc(Box::new(Str))]);
        if bounds.is_empty() {
            return self.owned(1);
        }
        all.retain(|t| bounds.iter().all(|b| self.implements(t, b)));
        self.rng.pick(&all).cloned().unwrap_or(U32)
    }
}
