use super::*;

fn lower_in(text: &str, edition: Edition) -> Lowered {
    let file = FileId(7);
    let parent =
        DefId::new(DefKey { file, parent: None, kind: DefKind::Mod, name: Name::new("crate"), disambiguator: 0 });
    lower_file(LowerInput {
        file,
        text,
        base_offset: 0,
        parent,
        edition,
        cfg: crate::config::default_cfg(),
        is_model: false,
        host: &NoHost,
    })
}

fn lower(text: &str) -> Lowered {
    lower_in(text, Edition::E2024)
}

fn all_errors(l: &Lowered) -> Vec<(FrontErrorKind, String)> {
    l.errors.iter().chain(l.bodies.iter().flat_map(|b| &b.errors)).map(|e| (e.kind, e.message.clone())).collect()
}

/// The body of `f`, on one line.
#[track_caller]
fn flat(text: &str, hygiene: bool) -> String {
    let l = lower(text);
    assert_eq!(all_errors(&l), [], "{text}");
    let body = l.bodies.iter().find(|b| b.owner.name() == "f").expect("fn f");
    pretty::body(body, hygiene).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn body(statements: &str, want: &str) {
    assert_eq!(flat(&format!("fn f() {{ {statements} }}"), false), format!("{{ {want} }}"));
}

#[track_caller]
fn with_macro(defs: &str, statements: &str, want: &str) {
    assert_eq!(flat(&format!("{defs}\nfn f() {{ {statements} }}"), true), format!("{{ {want} }}"));
}

#[test]
fn expressions() {
    body("a + b * c", "a + (b * c)");
    body("let x: u8 = 1; x", "let x: u8 = 1; x");
    body("if let Some(x) = a && x > 1 { b } else { c }", "if (let Some(x) = a) && (x > 1) { b } else { c }");
    body("let Some(x) = y else { return };", "let Some(x) = y else { return };");
    body("'a: while let Some(x) = it.next() { break 'a; }", "'a: while let Some(x) = it.next() { break 'a; }");
    body("for (i, x) in v.iter() { continue }", "for (i, x) in v.iter() { continue }");
    body("async move { f().await?; }", "async move { f().await?; }");
    body("let c = async |x: u8| x;", "let c = async |x: u8| x;");
    body("S { a, b: 1, ..s }", "S { a: a, b: 1, ..s }");
    body(
        "match x { [a, .., b] | [a, b] => 1, [x @ .., _] => 2, 1..=5 | -1 => 3, S { y, .. } => 4, _ if z => 5 }",
        "match x { [a, .., b] | [a, b] => 1, [x @ .., _] => 2, 1..=5 | -1 => 3, S { y: y, .. } => 4, _ if z => 5, }",
    );
    body("(a, _) = (1, 2); x.0.1 += 1;", "(a, _) = (1, 2); x.0.1 += 1;");
    body("<T as Tr>::f::<u8>(&mut x as *mut u8)", "<T as Tr>::f<u8>(&mut x as *mut u8)");
    body("let v = [0u8; 4 * N]; &raw const v", "let v = [0u8; (4 * N)]; &raw const v");
    body("unsafe { *p }; const { 1 }", "unsafe { *p }; const { 1 }");
    body(
        "#[cfg(test)] a(); #[cfg(test)] let x = 1; #[cfg(test)] m!(); #[cfg(unix)] { x } #[cfg(not(unix))] { y }",
        "{ x }",
    );
    body("|| -> u8 { 1 }; ..; a..=b", "|| -> u8 { 1 }; ..; a..=b");
    body("self::a::b(); super::super::c; crate::d; ::e::f", "self::a::b(); super::super::c; crate::d; ::e::f");
    body("let _ = #[coroutine] || { yield 1; };", "let _ = coroutine || { yield 1; };");
}

#[test]
fn format_macros() {
    body(
        "println!(\"{x} {} {0:?} {:>w$.2}\", a, b)",
        "{ ::support::macro_support::_print(format_args_nl!(a: Display, a: Debug, b: Display, x: Display, w)); }",
    );
    body("format!(\"{n:#x}{{}}\", n = 1 + 2)", "{ let res = $std::fmt::format(format_args!(1 + 2: LowerHex)); res }");
    body("write!(w, \"{:.*}\", p, x)?", "w.write_fmt(format_args!(p, x: Display))?");
    body("panic!(\"{}\", e)", "panic!!(format_args!(e: Display))");
    body("panic!(); todo!(); unreachable!(\"a\")", "panic!!(); todo!!(); unreachable!!(format_args!())");
    body("assert!(a, \"{b}\");", "if !a { assert!!(format_args!(b: Display)); };");
    body(
        "assert_eq!(a, b);",
        "match &a { left_val => match &b { right_val => if !(*left_val == *right_val) { assert_eq!!(format_args!(left_val: Debug, right_val: Debug)); }, }, };",
    );
    let l = lower("fn f() { println!(\"{}\"); print!(\"{\"); }");
    assert_eq!(all_errors(&l).len(), 2);
}

#[test]
fn format_strings() {
    use super::format::{ArgRef::*, parse};
    let p = |s| parse(s).uses;
    assert_eq!(p("{:?}{}"), [(Position(0), Some("Debug")), (Position(1), Some("Display"))]);
    assert_eq!(p("{a:>1$}"), [(Name("a".into()), Some("Display")), (Position(1), None)]);
    assert_eq!(p("{:08.3}"), [(Position(0), Some("Display"))]);
    assert_eq!(p("{:*^w$.p$e}"), [(Position(0), Some("LowerExp")), (Name("w".into()), None), (Name("p".into()), None)]);
    assert_eq!(p("{{}} {:}>4}"), [(Position(0), Some("Display"))]);
    assert!(parse("}").error.is_some() && parse("{").error.is_some());
}

#[test]
fn std_macros() {
    body(
        "vec![1, 2]; vec![0; n]; vec![]",
        "vec![1, 2]; ::support::macro_support::from_elem(0, n); $std::vec::Vec::new()",
    );
    body("matches!(f::<A, B>(x), Some(y) if y)", "match f<A, B>(x) { Some(y) if y => true, _ => false, }");
    body(
        "dbg!(x + 1)",
        "match x + 1 { tmp => { ::support::macro_support::_eprint(format_args_nl!(tmp: Debug)); tmp }, }",
    );
    body("std::pin::pin!(fut)", "$std::pin::Pin { _0: &mut { fut }, }");
    body(
        "concat!(\"a\", 1); stringify!(a b); line!(); cfg!(all(unix, not(test)))",
        "\"a1\"; \"a b\"; const!(u32); true",
    );
    body(
        "std::task::ready!(p)",
        "match p { $std::task::Poll::Ready(t) => t, $std::task::Poll::Pending => return $std::task::Poll::Pending, }",
    );
}

#[test]
fn thread_locals() {
    let l = lower(
        "thread_local! { pub static A: Cell<u8> = const { Cell::new(0) }; static B: u8 = 1 }\nfn f() { std::thread_local!(static C: u8 = 1); }",
    );
    assert_eq!(all_errors(&l), []);
    let statics: Vec<_> = l
        .items
        .iter()
        .filter_map(|i| match &i.kind {
            ItemKind::Static(s) => Some((i.name.as_str(), pretty::type_ref(&s.ty), s.thread_local, s.has_body)),
            _ => None,
        })
        .collect();
    assert_eq!(statics[0], ("A", "::std::thread::LocalKey<Cell<u8>>".to_string(), ThreadLocalKind::Macro, true));
    assert_eq!(statics.len(), 3);
    assert!(l.bodies.iter().all(|b| !b.has_unsafe));
}

#[test]
fn futures_macros() {
    let text = flat(
        "use tokio::join; async fn f() { let (a, b) = join!(x(), y.z); tokio::select! { biased; v = r.recv() => { h(v).await } _ = t, if c => return, else => 1 }; }",
        false,
    );
    assert!(text.contains("maybe_done(x())") && text.contains("maybe_done(y.z)"), "{text}");
    assert!(text.contains("Select::Here(v) => { h(v).await }"), "{text}");
    assert!(text.contains("let mut disabled1 = !c"), "{text}");
    let text = flat("fn f() { tokio::pin!(a); futures::pin_mut!(b, c); }", false);
    assert_eq!(text.matches("new_unchecked").count(), 3);
    let l = lower("fn f() { tokio::pin!(a); }");
    assert!(!l.bodies[0].has_unsafe);
    flat(
        "fn f() { log::info!(\"{}\", x); tracing::debug!(target: \"t\", a = %b, ?c, d.e = 1, \"m {}\", g); tracing::info_span!(\"x\", y); }",
        false,
    );
}

#[test]
fn macro_rules_expand() {
    with_macro("macro_rules! m { ($a:expr, $b:expr) => { $a * $b }; }", "m!(1 + 2, x)", "(1 + 2) * x");
    with_macro(
        "macro_rules! m { ($($k:ident => $v:expr),* $(,)?) => { [$(($k, $v)),*] }; }",
        "m!(a => 1, b => f::<A, B>(2),)",
        "[(a, 1), (b, f<A, B>(2))]",
    );
    with_macro(
        "macro_rules! sum { () => { 0 }; ($h:expr $(, $t:expr)*) => { $h + sum!($($t),*) }; }",
        "sum!(1, 2, 3)",
        "1 + (2 + (3 + 0))",
    );
    with_macro(
        "macro_rules! m { ($($x:ident: [$($y:tt)*]);*) => { $(let $x = vec![$($y)*];)* }; }",
        "m!(a: [1, 2]; b: []);",
        "let a = vec![1, 2]; let b = $std::vec::Vec::new();",
    );
    with_macro(
        "macro_rules! m { ($t:ty, $p:pat, $l:lifetime, $b:block, $i:literal) => { $l: loop { let $p = <$t>::new($i) else $b; break $l } }; }",
        "m!(Vec<u8>, Some(x) | Ok(x), 'a, { return }, -1)",
        "'a: loop { let Some(x) | Ok(x) = <Vec<u8>>::new#1(-1) else { return }; break 'a }",
    );
    with_macro("macro_rules! m { ($v:vis fn $n:ident) => { $v fn $n() {} }; }\nm!(pub fn g);\nm!(fn h);", "g()", "g()");
    with_macro("mod a { macro_rules! inner { () => { 1 } } pub(crate) use inner; }", "crate::a::inner!()", "1");
    with_macro(
        "macro_rules! make { ($n:ident) => { macro_rules! $n { ($e:expr) => { $e + 1 } } }; }\nmake!(inc);",
        "inc!(2)",
        "2 + 1",
    );
    with_macro(
        "macro_rules! t { ($a:tt $b:tt $c:tt) => { $c $b $a } }",
        "t!(a => b);".replace("=>", "::").as_str(),
        "b::a;",
    );
    with_macro(
        "macro_rules! m { ($($i:item)*) => { $($i)* } }\nm! { struct A { x: u8 } const B: u8 = 1; fn g() {} impl A {} }",
        "g()",
        "g()",
    );
}

#[test]
fn macro_corners() {
    with_macro(
        "macro_rules! m { ($(#[$m:meta])* $n:ident) => { $(#[$m])* let $n = 1; } }",
        "m! { /// doc\n #[allow(x)] y }",
        "let y = 1;",
    );
    with_macro("macro_rules! m { ($($s:stmt;)*) => { $($s)* } }", "m! { let a = 1; g(); }", "let a = 1; g()");
    body(
        "cfg_if::cfg_if! { if #[cfg(windows)] { a() } else if #[cfg(all(unix, not(test)))] { b(); } else { c() } }",
        "b();",
    );
    body(
        "tokio::select! { else => 1 }",
        "{ let output = { let mut futures = (); let mut futures = &mut futures; $std::future::poll_fn(|cx: &mut $std::task::Context<'_>| { let mut is_pending = false; if is_pending { $std::task::Poll::Pending } else { $std::task::Poll::Ready(()) } }).await }; match output { _ => 1, } }",
    );
    flat("fn f() { let s = tracing::info_span!(\"n\", a = ?b, %c); tracing::info!(\"lit\" = 1, \"m {}\", x); }", false);
    let l = lower_in("macro_rules! m { (|$p:pat| $e:expr) => { $e } }\nfn f() { m!(|i| i.count()) }", Edition::E2018);
    assert_eq!(all_errors(&l), []);
}

#[test]
fn macro_hygiene() {
    with_macro(
        "macro_rules! m { ($e:expr) => { { let x = 1; $e + x } }; }",
        "let x = 5; m!(x)",
        "let x = 5; { let x#1 = 1; x + x#1 }",
    );
    with_macro("", "let x = 1; macro_rules! m { () => { x } } m!()", "let x = 1; x#1");
    with_macro("macro_rules! m { ($x:ident) => { let $x = 1; let y = 2; }; }", "m!(a); a", "let a = 1; let y#1 = 2; a");
    let l = lower("fn f() { macro_rules! m { () => { x } } m!() }");
    let h = l.bodies[0].exprs.iter().find_map(|(_, e)| match &e.kind {
        ExprKind::Path(p) => Some(p.segments[0].hygiene),
        _ => None,
    });
    assert_eq!(h, Some(1 | HYGIENE_LOCAL_MACRO));
}

#[test]
fn macro_spans() {
    let text = "macro_rules! m { ($e:expr) => { g($e) }; }\nfn f() { m!(abc); println!(\"{abc}\") }";
    let l = lower(text);
    let b = &l.bodies[0];
    // Spans are counted from the item that they stand in.
    let start = |s: Span| s.start + l.pieces.iter().find(|p| p.id == s.file).map_or(0, |p| p.start);
    let piece = |s: Span| &text[start(s) as usize..(start(s) + s.end - s.start) as usize];
    let spans: Vec<&str> = b.exprs.iter().map(|(_, e)| piece(e.span)).collect();
    assert!(spans.contains(&"abc") && spans.contains(&"g($e)") && spans.contains(&"println!(\"{abc}\")"), "{spans:?}");
    let call = text.rfind("abc}").unwrap() as u32;
    assert!(b.exprs.iter().any(|(_, e)| start(e.span) == call && piece(e.span) == "abc"));
}

#[test]
fn macro_limits() {
    let l = lower("macro_rules! m { ($($t:tt)*) => { m!($($t)* a) }; }\nfn f() { m!() }");
    assert_eq!(all_errors(&l).iter().filter(|e| e.0 == FrontErrorKind::Limit).count(), 1);
    let l = lower("macro_rules! m { ($($t:tt)*) => { m!($($t)* $($t)*) }; }\nfn f() { m!(a) }");
    assert!(all_errors(&l).iter().any(|e| e.0 == FrontErrorKind::Limit));
    let l = lower("macro_rules! m { (a) => { 1 }; }\nfn f() { m!(b); nope!(1) }\nnope! {}");
    assert_eq!(
        all_errors(&l).iter().map(|e| e.0).collect::<Vec<_>>(),
        [FrontErrorKind::Unsupported, FrontErrorKind::Syntax, FrontErrorKind::Unsupported]
    );
}

fn find<'a>(l: &'a Lowered, name: &str) -> &'a Item {
    l.items.iter().find(|i| i.name == name).unwrap_or_else(|| panic!("no {name}"))
}
fn function<'a>(l: &'a Lowered, name: &str) -> &'a FnItem {
    match &find(l, name).kind {
        ItemKind::Fn(f) => f,
        k => panic!("{k:?}"),
    }
}

#[test]
fn items() {
    let l = lower(
        "use a::{self, b::{C as D, *}, self as e}; use ::g; pub use crate::h as _; use self::i;
         mod mm { pub struct T; pub(crate) enum E { A, B(u8), C { x: u8 } = 4 } }
         extern \"C\" { fn ext(x: u8, ...); static S: u8; type Op; }
         pub trait Tr<'a, T: ?Sized + 'a = u8, const N: usize = 3>: Super where T: Copy { type A: Send; const K: u8; fn m(&mut self) !tls; async fn n(self: Box<Self>) -> u8 { 1 } }
         impl<T> !Send for X<T> {}
         const K: usize = 2 * 3; static mut M: char = 'a';
         #[cfg(test)] fn gone() {} #[cfg(not(feature = \"x\"))] fn here() { fn inner() {} struct L; }
         #[cfg_attr(asyncsend, props(unsafe !tls))] #[cfg_attr(test, props(!panic))] fn p() !panic {}
         #[cfg_attr(asyncsend, props(!tls))] type F = Box<dyn Fn(u8) -> u8>;",
    );
    assert_eq!(all_errors(&l), []);
    let ItemKind::Use(u) = &l.items[0].kind else { panic!() };
    let leaves: Vec<_> = u.leaves.iter().map(|x| (pretty::path(&x.path), x.kind.clone())).collect();
    let named = |n: &str| UseKind::Named(Name::new(n));
    assert_eq!(
        leaves,
        [
            ("a".into(), named("a")),
            ("a::b::C".into(), named("D")),
            ("a::b".into(), UseKind::Glob),
            ("a".into(), named("e"))
        ]
    );
    assert_eq!(l.modules[0].1.len(), 13);
    assert!(matches!(
        &find(&l, "K").kind,
        ItemKind::Const(ConstItem { value: Some(ConstRef::Int(6)), .. })
            | ItemKind::Const(ConstItem { value: None, .. })
    ));
    assert!(function(&l, "ext").variadic && function(&l, "ext").is_unsafe && function(&l, "ext").is_foreign);
    assert_eq!(function(&l, "m").props, Props::TLS);
    assert_eq!(pretty::type_ref(&function(&l, "m").params[0]), "&mut Self");
    assert_eq!(pretty::type_ref(&function(&l, "n").params[0]), "Box<Self>");
    assert!(function(&l, "n").is_async);
    assert_eq!((function(&l, "p").props, find(&l, "p").attrs.props_unsafe), (Props::PANIC, Props::TLS));
    assert!(l.items.iter().all(|i| i.name != "gone"));
    // Items of a block lie in its module, which is the function's.
    let inner = find(&l, "inner").def.parent().unwrap();
    assert_eq!((inner.kind(), inner.parent()), (DefKind::Mod, Some(find(&l, "here").def)));
    assert_eq!(l.modules.iter().find(|m| m.0 == inner).unwrap().1.len(), 2);
    let ItemKind::TypeAlias(f) = &find(&l, "F").kind else { panic!() };
    assert_eq!(pretty::type_ref(f.ty.as_ref().unwrap()), "Box<dyn Fn(u8,) !tls -> u8>");
    let ItemKind::Enum(e) = &find(&l, "E").kind else { panic!() };
    assert_eq!(e.variants.len(), 3);
}

#[test]
fn impl_trait_and_bounds() {
    let l = lower(
        "fn g<T: Tr>(a: impl Fn(u8) !tls + Send, b: &impl Iterator<Item = impl Copy>) -> (impl A, Box<impl B>) where T::m(..): Send + !tls, for<'a> &'a T: 'static + ?Sized {}",
    );
    assert_eq!(all_errors(&l), []);
    let g = function(&l, "g");
    assert_eq!(g.params.iter().map(pretty::type_ref).collect::<Vec<_>>(), ["impl#1", "&impl#3"]);
    assert_eq!(g.generics.params.len(), 4);
    assert_eq!(pretty::type_ref(&g.ret), "(impl@0 A, Box<impl@1 B>)");
    assert_eq!(g.return_impls, 2);
    assert_eq!(pretty::type_ref(&g.generics.where_preds[0].ty), "T::m(..)");
    assert_eq!(pretty::bounds(&g.generics.where_preds[0].bounds), "Send + !tls");
    let GenericParamKind::Type { bounds, .. } = &g.generics.params[1].kind else { panic!() };
    assert_eq!(pretty::bounds(bounds), "Fn(u8,) !tls -> () + Send");
}

#[test]
fn async_attributes() {
    let l = lower(
        "#[tokio::main] async fn main() -> u8 { x.await }\n#[async_trait] impl Tr for S { async fn m(&self, (a, b): (u8, u8), c: u8) -> u8 { c } async fn n() {} }\n#[async_trait::async_trait(?Send)] trait Tr { async fn o(&self) {} }",
    );
    assert_eq!(all_errors(&l), []);
    assert!(!function(&l, "main").is_async);
    let text = |n: &str| {
        pretty::body(l.bodies.iter().find(|b| b.owner.name() == n).unwrap(), false)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(text("main"), "{ ::tokio::runtime::Runtime::new().unwrap().block_on(async { x.await }) }");
    assert_eq!(
        text("m"),
        "|self, __arg0, c| ::std::boxed::Box::pin(async move { let self = self; let (a, b) = __arg0; let c = c; { c } })"
    );
    let ret = |n: &str| pretty::type_ref(&function(&l, n).ret);
    assert_eq!(
        ret("m"),
        "::std::pin::Pin<::std::boxed::Box<dyn ::std::future::Future<Output = u8> + ::std::marker::Send>>"
    );
    assert!(!ret("o").contains("Send") && ret("n").contains("Output = ()"));
}

#[test]
fn derives() {
    let l = lower(
        "#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)] struct S<'a, T: Tr = u8, const N: usize> where T: 'a { a: &'a T, b: [T::Item; N] }
         #[derive(Clone, Debug, Default, PartialEq, PartialOrd, Ord, Hash)] enum E { A(u8, Rc<u8>), B { x: u8 }, #[default] C }
         #[derive(Clone, Hash)] struct U(u8); #[derive(Clone, Debug, PartialEq)] enum Never {}",
    );
    assert_eq!(all_errors(&l), []);
    let impls: Vec<&ImplItem> = l
        .items
        .iter()
        .filter_map(|i| match &i.kind {
            ItemKind::Impl(i) => Some(i),
            _ => None,
        })
        .collect();
    assert_eq!(impls.len(), 9 + 7 + 2 + 3);
    assert!(impls.iter().all(|i| i.derived));
    assert_eq!(pretty::type_ref(&impls[0].self_ty), "S<'a, T, N>");
    let GenericParamKind::Type { bounds, .. } = &impls[0].generics.params[0].kind else { panic!() };
    assert_eq!(pretty::bounds(bounds), "::std::clone::Clone + Tr");
    assert_eq!(impls[0].generics.where_preds.len(), 2);
    assert!(l.bodies.iter().all(|b| !pretty::body(b, false).contains("missing")));
}

#[test]
fn model_chunks() {
    let file = FileId(9);
    let file = FileId(crate::model::MODEL_FILE_BASE + file.0);
    let parent =
        DefId::new(DefKey { file, parent: None, kind: DefKind::Mod, name: Name::new("std"), disambiguator: 0 });
    let text =
        "impl<T> Vec<T> { #[lang = \"x\"] pub fn new() !tls -> Self; pub fn push(&mut self, _: T) { panic!() } }";
    let l = lower_chunk(LowerInput {
        file,
        text,
        base_offset: 100,
        parent,
        edition: Edition::E2024,
        cfg: crate::config::default_cfg(),
        is_model: true,
        host: &NoHost,
    });
    assert_eq!(all_errors(&l), []);
    assert_eq!(l.items[0].span.start, 100);
    assert_eq!(find(&l, "new").attrs.lang, Some(Name::new("x")));
    assert!(!function(&l, "new").has_body && function(&l, "push").has_body);
}

#[test]
fn nothing_panics() {
    let text = include_str!("tests.rs");
    let mut pieces: Vec<&str> = text.split('"').collect();
    pieces.sort_by_key(|p| p.len());
    for p in &pieces {
        lower(p);
        lower(&format!("fn f() {{ {p} }}"));
        lower_in(&format!("impl X {{ {p} }}"), Edition::E2015);
    }
    // Truncated and spliced text.
    let sample = pieces.iter().rev().take(40).copied().collect::<Vec<_>>().join("\n");
    let mut seed = 12345u64;
    for _ in 0..400 {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        let (a, b) = ((seed >> 33) as usize % sample.len(), (seed >> 13) as usize % sample.len());
        let (a, b) = (a.min(b), a.max(b).min(a.min(b) + 3000));
        if sample.is_char_boundary(a) && sample.is_char_boundary(b) {
            lower(&sample[a..b]);
            lower(&format!(
                "{}{}",
                &sample[..a.min(2000).min(sample.len())].chars().collect::<String>(),
                &sample[a..b]
            ));
        }
    }
}

#[test]
fn deep_code_is_an_error_and_not_an_overflow() {
    std::thread::Builder::new()
        .stack_size(256 << 20)
        .spawn(|| {
            for (unit, n) in [
                ("(", 240),
                ("&", 5900),
                ("1+", 2900),
                ("a.", 2900),
                ("|| ", 2900),
                ("if x {} else ", 1100),
                ("x = ", 2900),
                ("a?", 2900),
                ("return ", 5900),
            ] {
                for n in [n, 100_000] {
                    let close = if unit == "(" { ")".repeat(n) } else { String::new() };
                    lower(&format!("fn f() {{ let x = {}1{close}; }}", unit.repeat(n)));
                }
            }
            for (unit, n) in [("&", 5900), ("A<", 2000), ("fn() -> ", 900), ("*const ", 2900)] {
                lower(&format!("type A = {}u8;", unit.repeat(n)));
            }
            // Each expansion is within the limits; together they are not.
            let adds = "1+".repeat(2500);
            lower(&format!("macro_rules! m {{ ($($t:tt)*) => {{ {adds} m!($($t)* a) }}; }}\nfn f() {{ m!() }}"));
        })
        .unwrap()
        .join()
        .unwrap();
}

/// Whatever macros, derives and attributes name is in the model.
#[test]
fn generated_paths_resolve() {
    use crate::db::{Cx, Database, RuleSet};
    use crate::resolve::{Namespace, Res};
    let text = "
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] struct S<T>(T);
        #[derive(Clone, Debug, PartialEq, PartialOrd, Ord, Hash)] enum E { A(u8), B }
        thread_local! { static A: u8 = 1; }
        lazy_static::lazy_static! { static ref L: u8 = 1; }
        tokio::task_local! { static B: u8; }
        #[async_trait] trait Tr { async fn m(&self) {} }
        #[tokio::main] async fn main() { }
        async fn f() -> Result<(), ()> {
            println!(); eprintln!(\"a\"); dbg!(1); format!(\"x\"); vec![1; 2]; vec![]; option_env!(\"x\");
            let p = std::pin::pin!(g()); tokio::pin!(p); std::task::ready!(p);
            tokio::join!(g(), g()); futures::try_join!(g(), g());
            tokio::select! { _ = g() => 1, Some(x) = g(), if c => 2 }; tokio::select! { x = g() => 1, }
            futures::select! { x = a => 1, y = b.next() => 2, complete => 3 }
            Ok(())
        }";
    let db = Database::default();
    let program = crate::resolve::tests::program(&db, text, Edition::E2024);
    let cx = Cx::new(&db, program);
    assert_eq!(cx.front_errors(), []);
    assert_eq!(cx.rules(), RuleSet::Sound);
    let mut bad = Vec::new();
    let mut check = |from: DefId, path: &Path| {
        if !matches!(path.anchor, PathAnchor::Std | PathAnchor::Global) {
            return;
        }
        let found = [Namespace::Value, Namespace::Type]
            .iter()
            .any(|ns| !matches!(cx.resolve(from, path, *ns).base, Res::Unresolved { .. }));
        if !found {
            bad.push(pretty::path(path));
        }
    };
    for def in cx.user_items() {
        if let ItemKind::Static(s) = &cx.item(*def).kind
            && let TypeRefKind::Path(p) = &*s.ty.kind
        {
            check(*def, p);
        }
        if let ItemKind::Fn(f) = &cx.item(*def).kind
            && let TypeRefKind::Path(p) = &*f.ret.kind
        {
            check(*def, p);
        }
        if let ItemKind::Impl(i) = &cx.item(*def).kind
            && let Some(p) = &i.trait_path
        {
            check(*def, p);
        }
        let Some(b) = cx.body(*def) else { continue };
        for (_, e) in b.exprs.iter() {
            match &e.kind {
                ExprKind::Path(p) | ExprKind::Struct { path: p, .. } => check(*def, p),
                _ => {}
            }
        }
        for (_, p) in b.pats.iter() {
            match &p.kind {
                PatKind::Path(p) | PatKind::TupleStruct { path: p, .. } => check(*def, p),
                _ => {}
            }
        }
    }
    assert_eq!(bad, Vec::<String>::new());
}

/// How long lowering takes: `cargo test -p asyncsend-hir --release lowering_time -- --ignored --nocapture`
#[test]
#[ignore = "a measurement"]
fn lowering_time() {
    let unit = "#[derive(Clone, Debug, PartialEq)] pub struct S@ { a: Vec<u8>, b: Option<Rc<String>> }
        impl S@ { pub async fn m(&self, x: &str) -> Result<u8, E> { let y = self.a.iter().map(|i| i + 1).collect::<Vec<_>>(); println!(\"{x} {}\", y.len()); if y.is_empty() { return Err(E::new(format!(\"{y:?}\"))); } g@(&y).await?; Ok(y[0]) } }
        fn g@<T: Fn(u8) -> u8>(f: T, n: usize) -> u8 { match n { 0 => f(1), n if n > 10 => { assert_eq!(n, 11); m!(n) } _ => vec![1, 2, 3][n] } }\n";
    let text: String = std::iter::once("macro_rules! m { ($e:expr) => { ($e as u8).wrapping_add(1) }; }\n".to_string())
        .chain((0..500).map(|i| unit.replace('@', &i.to_string())))
        .collect();
    for size in [text.lines().take(40).collect::<Vec<_>>().join("\n"), text] {
        for _ in 0..4 {
            let t = std::time::Instant::now();
            let l = lower(&size);
            println!("{} bytes: {} items in {:?}", size.len(), l.items.len(), t.elapsed());
            assert_eq!(all_errors(&l), []);
        }
    }
}

/// Lowers every file of a folder (`LOWER_DIR`) and prints what was wrong with it.
#[test]
#[ignore = "needs a folder"]
fn lower_folder() {
    let mut folders = vec![std::path::PathBuf::from(std::env::var("LOWER_DIR").unwrap_or_else(|_| ".".into()))];
    let (mut files, mut bytes) = (0, 0);
    let start = std::time::Instant::now();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs")
                && let Ok(text) = std::fs::read_to_string(&path)
            {
                (files, bytes) = (files + 1, bytes + text.len());
                let l = lower_in(&text, Edition::E2021);
                for e in l.errors.iter().chain(l.bodies.iter().flat_map(|b| &b.errors)) {
                    let line = text[..(e.span.start as usize).min(text.len())].lines().count();
                    println!("{:?} {}:{line}: {}", e.kind, path.display(), e.message);
                }
            }
        }
    }
    println!("{files} files, {bytes} bytes in {:?}", start.elapsed());
}

/// A crate in memory: the texts by path, the root first.
struct Texts(&'static [(&'static str, &'static str)]);
impl Host for Texts {
    fn load(&self, path: &FsPath) -> Result<(FileId, Arc<str>), String> {
        let at = self.0.iter().position(|(p, _)| FsPath::new(p) == path).ok_or("file not found")?;
        Ok((FileId(at as u32), Arc::from(self.0[at].1)))
    }
}

fn lower_texts(texts: &'static [(&'static str, &'static str)]) -> Lowered {
    let (path, text) = texts[0];
    let input = LowerInput {
        file: FileId(0),
        text,
        base_offset: 0,
        parent: crate::items::root_module(FileId(0), "crate"),
        edition: Edition::E2021,
        cfg: crate::config::default_cfg(),
        is_model: false,
        host: &Texts(texts),
    };
    lower_crate(input, FsPath::new(path))
}

#[test]
fn modules_lie_where_rustc_looks() {
    let l = lower_texts(&[
        ("src/main.rs", "mod a; mod b; #[path = \"odd.rs\"] mod c; mod d { mod e; #[path = \"p.rs\"] mod f; }"),
        ("src/a.rs", "mod x; #[path = \"beside.rs\"] mod y; fn a() {}"),
        ("src/a/x.rs", "fn a_x() {}"),
        ("src/beside.rs", "fn a_y() {}"),
        ("src/b/mod.rs", "mod x; fn b() {}"),
        ("src/b/x.rs", "fn b_x() {}"),
        ("src/odd.rs", "mod g; fn c() {}"),
        ("src/g.rs", "fn c_g() {}"),
        ("src/d/e.rs", "fn d_e() {}"),
        ("src/d/p.rs", "include!(\"q.rs\"); fn d_f() {}"),
        ("src/d/q.rs", "fn d_q() {}"),
    ]);
    assert_eq!(l.errors, []);
    let mut fns: Vec<String> =
        l.items.iter().filter(|i| i.def.kind() == DefKind::Fn).map(|i| format!("{:?}", i.def)).collect();
    fns.sort();
    let expected = [
        "crate::a::a",
        "crate::a::x::a_x",
        "crate::a::y::a_y",
        "crate::b::b",
        "crate::b::x::b_x",
        "crate::c::c",
        "crate::c::g::c_g",
        "crate::d::e::d_e",
        "crate::d::f::d_f",
        "crate::d::f::d_q",
    ];
    assert_eq!(fns, expected);
}

#[test]
fn a_macro_may_be_called_by_path_before_its_file_is_reached() {
    let l = lower_texts(&[
        ("lib.rs", "fn f() -> u8 { crate::later!() } mod m; #[macro_use] mod n; fn g() -> u8 { textual!() }"),
        ("m.rs", "#[macro_export] macro_rules! later { () => { 1 } }"),
        ("n.rs", "macro_rules! textual { () => { 2 } }"),
    ]);
    assert_eq!(l.errors, []);
    assert!(l.bodies.iter().all(|b| b.errors.is_empty()));
}

#[test]
fn modules_that_are_not_there_or_in_a_circle_are_errors() {
    let l = lower_texts(&[("lib.rs", "mod gone; #[path = \"lib.rs\"] mod me; #[cfg(feature = \"no\")] mod off;")]);
    let messages: Vec<&str> = l.errors.iter().map(|e| e.message.as_str()).collect();
    assert_eq!(
        messages,
        ["the file of the module `gone` cannot be read: `gone.rs`: file not found", "the module `me` contains itself"]
    );
}
