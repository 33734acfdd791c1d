//! Ways to make a value, as a table: functions, methods, operators and adapters, of std and of the program's own items.
//!
//! A template is Rust text with holes:
//!
//! ```text
//! $(T)$        a value                          $(@T)$       something to borrow
//! $(!T)$       something to borrow mutably      $(|T)$       a value, inside a closure body
//! $(>T)$       an async block                   $(\A => T)$  a closure, perhaps with a parameter
//! $(\A => >T)$ one that returns an async block  $(~A => >T)$ an async one
//! {X}          the name of a type               $(#0)$       the first of the given types
//! ```

use super::types::{Bindings, T};

#[derive(Debug, Clone)]
pub enum Part {
    Text(String),
    Name(T),
    Value(T),
    Place(T),
    PlaceMut(T),
    Inside(T),
    Future(T),
    Closure(Closure, Vec<T>, T),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closure {
    Plain,
    Returning,
    Async,
}

#[derive(Debug, Clone)]
pub struct Op {
    pub ret: T,
    pub parts: Vec<Part>,
    /// Whether it awaits.
    pub awaits: bool,
    /// What its variables must implement.
    pub bounds: Vec<(char, String)>,
    /// The item of the program that it uses, for choosing those more often.
    pub own: bool,
}

impl Op {
    /// From a result, a template, and bounds such as `X: Clone, Y: Tr0`.
    pub(super) fn new(ret: T, template: &str, args: &[T], bounds: &str) -> Op {
        let mut parts = Vec::new();
        let mut rest = template;
        while let Some(at) = rest.find("$(") {
            text(&rest[..at], &mut parts);
            let end = rest[at..].find(")$").map_or(rest.len(), |e| at + e);
            parts.push(hole(&rest[at + 2..end], args));
            rest = rest.get(end + 2..).unwrap_or("");
        }
        text(rest, &mut parts);
        let bounds = bounds
            .split(',')
            .filter_map(|b| b.split_once(':'))
            .filter_map(|(c, b)| Some((c.trim().chars().next()?, b.trim().to_owned())))
            .collect();
        Op { ret, awaits: template.contains(".await") || template.contains("pause!"), parts, bounds, own: false }
    }

    /// Variables that no result binds.
    pub(super) fn free(&self, bindings: &Bindings) -> Vec<char> {
        let mut all = Vec::new();
        for p in &self.parts {
            match p {
                Part::Text(_) => {}
                Part::Name(t)
                | Part::Value(t)
                | Part::Place(t)
                | Part::PlaceMut(t)
                | Part::Inside(t)
                | Part::Future(t) => t.variables(&mut all),
                Part::Closure(_, params, t) => {
                    params.iter().for_each(|p| p.variables(&mut all));
                    t.variables(&mut all);
                }
            }
        }
        self.ret.variables(&mut all);
        all.retain(|c| !bindings.contains_key(c));
        all
    }
}

fn text(s: &str, parts: &mut Vec<Part>) {
    let mut rest = s;
    while let Some(at) = rest.find("{X}").or(rest.find("{Y}")).or(rest.find("{Z}")) {
        let first = ["{X}", "{Y}", "{Z}"].iter().filter_map(|v| rest.find(v)).min().unwrap_or(at);
        parts.push(Part::Text(rest[..first].to_owned()));
        parts.push(Part::Name(T::parse(&rest[first + 1..first + 2])));
        rest = &rest[first + 3..];
    }
    parts.push(Part::Text(rest.to_owned()));
}

fn ty(s: &str, args: &[T]) -> T {
    match s.strip_prefix('#') {
        Some(n) => n.parse().ok().and_then(|n: usize| args.get(n).cloned()).unwrap_or(T::U32),
        None => T::parse(s),
    }
}

fn hole(s: &str, args: &[T]) -> Part {
    let mut chars = s.chars();
    let inside = |c: char| s.strip_prefix(c).unwrap_or(s);
    match chars.next() {
        Some('@') => Part::Place(ty(inside('@'), args)),
        Some('!') => Part::PlaceMut(ty(inside('!'), args)),
        Some('|') => Part::Inside(ty(inside('|'), args)),
        Some('>') => Part::Future(ty(inside('>'), args)),
        Some(c @ ('\\' | '~')) => {
            let s = inside(c);
            let at = s.find(" => ").unwrap_or(0);
            let (param, body) = (&s[..at], s.get(at + 4..).unwrap_or("u32"));
            let (kind, body) = match (c, body.strip_prefix('>')) {
                ('~', b) => (Closure::Async, b.unwrap_or(body)),
                (_, Some(b)) => (Closure::Returning, b),
                _ => (Closure::Plain, body),
            };
            let params = if param.is_empty() { vec![] } else { vec![ty(param, args)] };
            Part::Closure(kind, params, ty(body, args))
        }
        _ => Part::Value(ty(s, args)),
    }
}

/// The table below, read.
pub(super) fn std_ops() -> Vec<Op> {
    STD.iter().map(|(ret, template, bounds)| Op::new(T::parse(ret), template, &[], bounds)).collect()
}

/// Result, template, bounds.
const STD: &[(&str, &str, &str)] = &[
    // Wrappers.
    ("Arc<X>", "Arc::new($(X)$)", ""),
    ("Arc<X>", "$(@Arc<X>)$.clone()", ""),
    ("Arc<X>", "Arc::clone(&$(@Arc<X>)$)", ""),
    ("RcOf<X>", "Rc::new($(X)$)", ""),
    ("RcOf<X>", "$(@RcOf<X>)$.clone()", ""),
    ("Mutex<X>", "Mutex::new($(X)$)", ""),
    ("RefCell<X>", "RefCell::new($(X)$)", ""),
    ("CellOf<X>", "Cell::new($(X)$)", ""),
    ("Ph<X>", "PhantomData::<{X}>", ""),
    ("Lg<X>", "$(@Mutex<X>)$.lock().unwrap()", ""),
    ("Lg<X>", "$(@Arc<Mutex<X>>)$.lock().unwrap()", ""),
    ("Rb<X>", "$(@RefCell<X>)$.borrow()", ""),
    ("Rm<X>", "$(@RefCell<X>)$.borrow_mut()", ""),
    ("X", "$(RefCell<X>)$.into_inner()", ""),
    ("X", "$(Mutex<X>)$.into_inner().unwrap()", ""),
    ("X", "$(@RefCell<X>)$.replace($(X)$)", ""),
    ("X", "$(@CellOf<X>)$.replace($(X)$)", ""),
    ("X", "std::mem::replace(&mut *$(@Mutex<X>)$.lock().unwrap(), $(X)$)", ""),
    ("X", "std::mem::replace(&mut $(!X)$, $(X)$)", ""),
    ("X", "std::mem::take(&mut $(!X)$)", "X: Default"),
    ("X", "$(@X)$.clone()", "X: Clone"),
    ("X", "$(&X)$.clone()", "X: Clone"),
    ("X", "$(@Mutex<X>)$.lock().unwrap().clone()", "X: Clone"),
    ("X", "(*$(@RefCell<X>)$.borrow()).clone()", "X: Clone"),
    ("X", "<{X} as Default>::default()", "X: Default"),
    ("u32", "*$(@RefCell<u32>)$.borrow()", ""),
    ("u32", "*$(@Mutex<u32>)$.lock().unwrap()", ""),
    ("u32", "**$(@Arc<Box<u32>>)$", ""),
    ("u32", "(*$(@Arc<u32>)$ + $(u32)$)", ""),
    ("u32", "($(@RefCell<Vec<X>>)$.borrow().len() as u32)", ""),
    ("bool", "($(@Mutex<Option<X>>)$.lock().unwrap().is_some())", ""),
    ("bool", "($(@RefCell<Option<X>>)$.borrow().is_none() || $(bool)$)", ""),
    ("Option<X>", "$(@Mutex<Option<X>>)$.lock().unwrap().take()", ""),
    ("Option<X>", "$(@RefCell<Vec<X>>)$.borrow_mut().pop()", ""),
    ("Option<X>", "$(!Vec<X>)$.pop()", ""),
    ("Option<X>", "$(Vec<X>)$.into_iter().next()", ""),
    ("Option<X>", "$(@Vec<X>)$.first().cloned()", "X: Clone"),
    ("Option<X>", "$(Option<X>)$.or($(Option<X>)$)", ""),
    ("Option<Y>", "$(Option<X>)$.map($(\\X => Y)$)", ""),
    ("Option<Y>", "$(Option<X>)$.and_then($(\\X => Option<Y>)$)", ""),
    ("Option<&X>", "$(@Option<X>)$.as_ref()", ""),
    ("Option<(X, Y)>", "$(Option<X>)$.zip($(Option<Y>)$)", ""),
    ("Option<X>", "std::mem::take(&mut $(!Option<X>)$)", ""),
    ("Option<X>", "$(!Option<X>)$.replace($(X)$)", ""),
    ("X", "$(Option<X>)$.unwrap_or($(X)$)", ""),
    ("X", "$(Option<X>)$.unwrap_or_else($(\\ => X)$)", ""),
    ("X", "$(Result<X>)$.unwrap_or_else($(\\String => X)$)", ""),
    ("Result<X>", "$(Option<X>)$.ok_or($(String)$)", ""),
    ("Result<X>", "$(Option<X>)$.ok_or_else($(\\ => String)$)", ""),
    ("Result<Y>", "$(Result<X>)$.map($(\\X => Y)$)", ""),
    ("Result<X>", "$(Result<X>)$.map_err($(\\String => String)$)", ""),
    ("Y", "$(Option<X>)$.map_or($(Y)$, $(\\X => Y)$)", ""),
    // Iterators.
    ("Vec<Y>", "$(Vec<X>)$.into_iter().map($(\\X => Y)$).collect::<Vec<{Y}>>()", ""),
    ("Vec<X>", "$(Vec<X>)$.into_iter().filter(|_| $(|bool)$).collect::<Vec<_>>()", ""),
    ("Vec<X>", "$(Vec<X>)$.into_iter().chain($(Option<X>)$).collect::<Vec<_>>()", ""),
    ("Vec<(X, Y)>", "$(Vec<X>)$.into_iter().zip($(Vec<Y>)$).collect::<Vec<_>>()", ""),
    ("Vec<X>", "(0..$(u32)$).map($(\\u32 => X)$).collect::<Vec<_>>()", ""),
    ("Vec<X>", "$(Vec<Option<X>>)$.into_iter().flatten().collect::<Vec<_>>()", ""),
    ("Vec<X>", "vec![$(X)$; 1]", "X: Clone"),
    ("Vec<X>", "Vec::from($([X; 2])$)", ""),
    ("u32", "$(Vec<X>)$.into_iter().fold($(u32)$, |_, _| $(|u32)$)", ""),
    ("u32", "($(@Vec<X>)$.iter().map($(\\&X => u32)$).sum::<u32>())", ""),
    ("u32", "($(@Vec<X>)$.iter().rev().skip(1).count() as u32)", ""),
    ("bool", "$(@Vec<X>)$.iter().any($(\\&X => bool)$)", ""),
    ("Option<&X>", "$(@Vec<X>)$.iter().find(|_| $(|bool)$)", ""),
    ("Option<u32>", "$(@Vec<X>)$.iter().position($(\\&X => bool)$).map(|n| n as u32)", ""),
    ("X", "$([X; 2])$.into_iter().last().unwrap()", ""),
    ("[Y; 2]", "$([X; 2])$.map($(\\X => Y)$)", ""),
    ("&X", "&$(@Vec<X>)$[0]", ""),
    ("&X", "&*$(@Arc<X>)$", ""),
    ("&X", "$(@Box<X>)$.as_ref()", ""),
    ("&X", "*&$(&X)$", ""),
    ("&X", "&$(&(X, Y))$.0", ""),
    ("&Y", "&$(@(X, Y))$.1", ""),
    // Calls of what is generic.
    ("X", "call($(Y)$, $(\\Y => X)$)", ""),
    ("X", "twice($(\\ => X)$)", ""),
    ("X", "keep($(X)$)", ""),
    ("X", "mac!($(X)$)", ""),
    ("X", "pause!($(X)$)", ""),
    ("X", "held!($(Y)$, $(X)$)", ""),
    ("X", "($(\\Y => X)$)($(Y)$)", ""),
    ("X", "fcall($(\\ => >X)$).await", ""),
    ("X", "fcall1($(Y)$, $(\\Y => >X)$).await", ""),
    ("X", "acall($(Y)$, $(~Y => >X)$).await", ""),
    ("X", "acall_ref(&$(@Y)$, async |_y| $(>X)$.await).await", ""),
    ("X", "($(~Y => >X)$)($(Y)$).await", ""),
    ("X", "($(\\Y => >X)$)($(Y)$).await", ""),
    ("X", "std::future::ready($(X)$).await", ""),
    ("X", "Box::pin($(>X)$).await", ""),
    ("X", "std::pin::pin!($(>X)$).await", ""),
    ("X", "Hold($(>X)$).0.await", ""),
    ("X", "Later($(X)$).await", ""),
    ("X", "both($(>X)$, $(>Y)$).await.0", ""),
    ("Y", "both($(Fut<X>)$, $(Fut<Y>)$).await.1", ""),
    ("X", "timeout($(Fut<X>)$).await.unwrap()", ""),
    ("Option<X>", "timeout($(>X)$).await", ""),
    ("X", "$(Pf<X>)$.await", ""),
    ("X", "$(Pfs<X>)$.await", ""),
    ("X", "$(Bf<X>)$()", ""),
    ("X", "$(@Bfs<X>)$()", ""),
    ("X", "($(Fp<X>)$)()", ""),
    ("X", "($(@Box<dyn Fn() -> u32>)$(), $(X)$).1", ""),
    ("Pf<X>", "(Box::pin($(>X)$) as Pin<Box<dyn Future<Output = {X}>>>)", ""),
    ("Pf<X>", "boxed($(Fut<X>)$)", ""),
    ("Pfs<X>", "(Box::pin(async { $(X)$ }) as Pin<Box<dyn Future<Output = {X}> + Send>>)", "X: SendLeaf"),
    ("Pfs<u32>", "(Box::pin($(>u32)$) as Pin<Box<dyn Future<Output = u32> + Send>>)", ""),
    ("Pf<X>", "($(Pfs<X>)$ as Pin<Box<dyn Future<Output = {X}>>>)", ""),
    ("Bf<X>", "(Box::new($(\\ => X)$) as Box<dyn Fn() -> {X}>)", ""),
    ("Bfs<X>", "(Box::new(|| any()) as Box<dyn Fn() -> {X} + Send>)", ""),
    ("Fp<X>", "(|| any::<{X}>()) as fn() -> {X}", ""),
    ("Fp<X>", "any::<{X}>", ""),
    ("Box<dyn Fn() -> u32>", "(Box::new($(\\ => u32)$) as Box<dyn Fn() -> u32>)", ""),
    ("Box<dyn std::any::Any>", "(Box::new($(X)$) as Box<dyn std::any::Any>)", ""),
    ("Box<dyn std::any::Any + Send>", "(Box::new($(X)$) as Box<dyn std::any::Any + Send>)", "X: SendLeaf"),
    ("Box<dyn std::fmt::Debug>", "(Box::new($(X)$) as Box<dyn std::fmt::Debug>)", "X: Debug"),
    ("String", "format!(\"{:?} {}\", $(@X)$, $(u32)$)", "X: Debug"),
    ("String", "format!(\"{:?}\", $(X)$)", "X: Debug"),
    ("String", "$(@X)$.to_string()", "X: Display"),
    ("bool", "($(@X)$ == $(@X)$)", "X: Eq"),
    ("bool", "($(X)$ == $(X)$)", "X: Eq"),
    ("bool", "($(@X)$ < $(@X)$)", "X: Eq"),
    // Operators of the prelude's types.
    ("Rc", "(-$(O)$)", ""),
    ("Rc", "$(@Grid)$[$(u32)$].clone()", ""),
    ("u32", "*$(@Grid)$[$(u32)$]", ""),
    ("u32", "(&$(@Grid)$ * &$(@O)$)", ""),
    ("u32", "($(Grid)$ * &$(@O)$)", ""),
    ("Grid", "Grid(vec![$(Rc)$])", ""),
    ("bool", "!Flag($(Rc)$)", ""),
    ("u32", "(&&$(@S)$).by_ref()", ""),
    ("u32", "$(@Box<S>)$.by_ref()", ""),
    ("u32", "$(@Arc<Box<S>>)$.by_ref()", ""),
    ("u32", "$(@RefCell<S>)$.borrow().by_ref()", ""),
    ("u32", "$(@RefCell<S>)$.borrow_mut().by_mut($(u32)$).d", ""),
    ("u32", "$(@Mutex<S>)$.lock().unwrap().by_mut($(u32)$).by_ref()", ""),
    ("Rc", "$(@Mutex<S>)$.lock().unwrap().a.clone()", ""),
    ("u32", "$(@Box<Dr>)$.by_ref()", ""),
    ("Rc", "$(@Dr)$.part().clone()", ""),
    ("u32", "$(@Arc<Mutex<S>>)$.lock().unwrap().later().await", ""),
    ("u32", "$(@RcOf<S>)$.later().await", ""),
    ("u32", "$(@Box<S>)$.later().await", ""),
    // Futures as values.
    ("Fut<u32>", "num($(u32)$)", ""),
    ("Fut<X>", "val($(X)$)", ""),
    ("Fut<u32>", "look(&$(@X)$)", ""),
    ("Fut<X>", "std::future::ready($(X)$)", ""),
    ("Fut<X>", "fcall($(\\ => >X)$)", ""),
    ("Fut<X>", "fcall1($(Y)$, $(\\Y => >X)$)", ""),
    ("Fut<X>", "acall($(Y)$, $(~Y => >X)$)", ""),
    ("Fut<X>", "($(~Y => >X)$)($(Y)$)", ""),
    ("Fut<X>", "($(\\Y => >X)$)($(Y)$)", ""),
    ("Fut<X>", "Box::pin($(>X)$)", ""),
    ("Fut<X>", "boxed($(Fut<X>)$)", ""),
    ("Fut<X>", "$(Pf<X>)$", ""),
    ("Fut<X>", "$(Pfs<X>)$", ""),
    ("Fut<(X, Y)>", "both($(Fut<X>)$, $(Fut<Y>)$)", ""),
    ("Fut<Option<X>>", "timeout($(Fut<X>)$)", ""),
    ("Fut<X>", "held_by($(Y)$, $(Fut<X>)$)", ""),
    ("Fut<X>", "opaque($(X)$)", ""),
    ("Fut<X>", "opaque_send($(X)$)", "X: SendLeaf"),
    ("Fut<u32>", "$(@S)$.later()", ""),
    ("Fut<u32>", "$(S)$.eat($(u32)$)", ""),
    ("Fut<X>", "keep($(Fut<X>)$)", ""),
    ("Fut<X>", "(if $(bool)$ { boxed($(Fut<X>)$) } else { boxed($(Fut<X>)$) })", ""),
    ("Im<X>", "impl_trait($(X)$)", ""),
    ("u32", "$(@Im<X>)$.shown()", ""),
    ("u32", "shown(&$(@Im<X>)$)", ""),
    // Values at the ends of blocks, and in scrutinees: how long they live is a matter of the edition.
    ("u32", "{ *$(@Mutex<u32>)$.lock().unwrap() + $(u32)$ }", ""),
    ("u32", "{ look(&*$(@Mutex<X>)$.lock().unwrap()).await }", ""),
    ("u32", "(match $(@Mutex<u32>)$.lock().unwrap().checked_add(1) { Some(_) => $(u32)$, None => $(u32)$ })", ""),
    ("u32", "(if let Some(_) = $(@RefCell<Option<X>>)$.borrow().as_ref() { $(u32)$ } else { $(u32)$ })", ""),
    ("u32", "(if $(@RefCell<Option<X>>)$.borrow().is_some() { $(u32)$ } else { $(u32)$ })", ""),
    ("u32", "(if let (Some(_), true) = ($(Option<X>)$, $(bool)$) { $(u32)$ } else { $(u32)$ })", ""),
    ("X", "('l: { if $(bool)$ { break 'l ($(X)$); } $(X)$ })", ""),
    ("X", "(loop { if $(bool)$ { break $(X)$; } })", ""),
    ("Option<Y>", "async { let t = $(Option<X>)$?; Some(first($(Y)$, t)) }.await", ""),
    ("Option<X>", "(|| { ($(|bool)$).then_some(())?; Some($(|X)$) })()", ""),
    // Constants as parameters, associated types with lifetimes, associated constants, unions.
    ("Buf<X>", "Buf($([X; 2])$)", ""),
    ("Buf<X>", "buf($([X; 2])$)", ""),
    ("[X; 2]", "$(Buf<X>)$.0", ""),
    ("u32", "$(@Buf<X>)$.size()", ""),
    ("u32", "peek($(!Buf<X>)$.lend())", ""),
    ("u32", "Buf::<{X}, 3>::SIZE", ""),
    ("Fut<X>", "$(Buf<X>)$.last()", ""),
    ("X", "$(Buf<X>)$.last().await", ""),
    ("u32", "(unsafe { Either { pointer: $(Ptr)$ }.number })", ""),
    // Statements.
    ("()", "for t in $(Vec<X>)$.into_iter().map($(\\X => Y)$) { pause!(1); drop(t); }", ""),
    (
        "()",
        "let mut it = $(Vec<X>)$.into_iter().filter(|_| $(|bool)$); while let Some(t) = it.next() { pause!(1); }",
        "",
    ),
    ("()", "for (n, t) in $(@Vec<X>)$.iter().enumerate() { $(u32)$; }", ""),
    ("()", "let lent = $(!Buf<X>)$.lend(); $(u32)$; peek(lent)", ""),
    ("()", "let e = Either { pointer: $(Ptr)$ }; pause!(1); let _ = unsafe { e.number }", ""),
    ("()", "let f = $(\\ => X)$; pause!(1); drop(f)", ""),
    ("()", "let f = $(\\ => X)$; let t = f(); pause!(1); drop(t)", ""),
    ("()", "let f = $(~X => >Y)$; pause!(1); f($(X)$).await", ""),
    ("()", "let t = &mut $(X)$; touch(t); pause!(1)", ""),
    ("()", "let t = std::cell::Cell::new($(Option<X>)$); pause!(t.take())", ""),
    ("()", "$(!Vec<X>)$.push($(X)$)", ""),
    ("()", "$(!Vec<X>)$.extend($(Option<X>)$)", ""),
    ("()", "$(@RefCell<Vec<X>>)$.borrow_mut().push($(X)$)", ""),
    ("()", "$(@Mutex<Vec<X>>)$.lock().unwrap().push($(X)$)", ""),
    ("()", "*$(@Mutex<X>)$.lock().unwrap() = $(X)$", ""),
    ("()", "*$(@RefCell<X>)$.borrow_mut() = $(X)$", ""),
    ("()", "*$(!Box<X>)$ = $(X)$", ""),
    ("()", "$(@CellOf<X>)$.set($(X)$)", ""),
    ("()", "drop($(X)$)", ""),
    ("()", "std::mem::forget($(X)$)", ""),
    ("()", "std::mem::swap(&mut $(!X)$, &mut $(!X)$)", ""),
    ("()", "$(Vec<X>)$.into_iter().for_each($(\\X => ())$)", ""),
    ("()", "if let Some(t) = $(@Mutex<Option<X>>)$.lock().unwrap().as_ref() {\n$(u32)$;\n}", ""),
    ("()", "match $(@RefCell<Option<X>>)$.borrow().as_ref() {\nSome(t) => { $(u32)$; }\nNone => { $(u32)$; }\n}", ""),
    ("()", "for t in $(@Mutex<Vec<X>>)$.lock().unwrap().iter() {\n$(u32)$;\n}", ""),
    ("()", "while $(@RefCell<u32>)$.borrow().eq(&1) {\n$(u32)$;\n}", ""),
    ("()", "$(Fut<X>)$.await", ""),
    ("()", "let _ = $(>X)$", ""),
    ("()", "let _ = $(X)$", ""),
    ("()", "let _t = ($(X)$, $(Fut<Y>)$)", ""),
    ("()", "let mut fs = vec![$(>X)$]; fs.pop().unwrap().await", ""),
    ("()", "let mut p = std::pin::pin!($(>X)$); p.as_mut().await", ""),
    ("()", "let f = Some($(Fut<X>)$); if let Some(f) = f { f.await; }", ""),
    ("()", "for f in [$(Fut<X>)$] { f.await; }", ""),
    ("()", "let t = &$(X)$; pause!(1)", ""),
    ("()", "let t = (&$(X)$, 1); pause!(1)", ""),
    ("()", "let t = Some(&$(X)$); pause!(1)", ""),
    ("()", "let t = { &$(X)$ }; pause!(1)", ""),
    ("()", "let t = if $(bool)$ { &$(X)$ } else { &$(X)$ }; pause!(1)", ""),
    ("()", "let [t, ..] = $([X; 2])$; pause!(1)", ""),
    ("()", "let [.., ref t] = $([X; 2])$; pause!(1)", ""),
    ("()", "if let [t, rest @ ..] = &$(@Vec<X>)$[..] { $(u32)$; }", ""),
    ("()", "let (t, _) = ($(X)$, $(Y)$); $(u32)$", ""),
    ("()", "let t; (t, _) = ($(X)$, $(Y)$); $(u32)$", ""),
    ("()", "let S { a, .. } = $(S)$; $(u32)$", ""),
    ("()", "let S { ref a, d, .. } = $(S)$; $(u32)$", ""),
    ("()", "let Some(t) = ($(Option<X>)$) else { return any() }; $(u32)$", ""),
    ("()", "fn inner<Q>(q: Q) -> Q { q } inner($(X)$);", ""),
];
