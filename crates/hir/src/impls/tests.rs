use super::*;
use crate::resolve::tests::{find, with};

fn show(cx: Cx<'_>, impls: &[DefId]) -> Vec<String> {
    impls
        .iter()
        .map(|i| {
            let span = cx.item(*i).span;
            let text = cx.file_text(span.file).get(span.start as usize..span.end as usize).unwrap_or("?");
            text.split('{').next().unwrap_or("").trim().to_string()
        })
        .collect()
}

#[track_caller]
fn check(cx: Cx<'_>, trait_: &str, head: Head, expected: &[&str]) {
    assert_eq!(show(cx, cx.impls_of(find(cx, trait_), head)), expected, "{trait_} for {head:?}");
}

#[test]
fn by_head() {
    with(
        "trait T {} struct A; struct B<X>(X); enum E {} type Al = A; type Far = m::Next; mod m { pub type Next = super::B<u8>; }
         impl T for A {} impl<X> T for B<X> {} impl T for E {} impl T for u8 {} impl T for &A {} impl T for &mut A {} impl T for [A] {}
         impl T for [A; 3] {} impl T for (A, B<u8>) {} impl T for () {} impl T for fn(A) {} impl T for *const A {} impl T for dyn T {}
         impl T for dyn Other + Send {} impl T for ! {} impl T for str {} trait Other {}
         mod alias { impl super::T for super::Al {} impl super::T for super::Far {} }",
        |cx| {
            check(cx, "T", Head::Adt(find(cx, "A")), &["impl T for A", "impl super::T for super::Al"]);
            check(cx, "T", Head::Adt(find(cx, "B")), &["impl<X> T for B<X>", "impl super::T for super::Far"]);
            check(cx, "T", Head::Adt(find(cx, "E")), &["impl T for E"]);
            check(cx, "T", Head::Prim(Name::new("u8")), &["impl T for u8"]);
            check(cx, "T", Head::Prim(Name::new("str")), &["impl T for str"]);
            check(cx, "T", Head::Prim(Name::new("!")), &["impl T for !"]);
            check(cx, "T", Head::Ref, &["impl T for &A"]);
            check(cx, "T", Head::RefMut, &["impl T for &mut A"]);
            check(cx, "T", Head::Slice, &["impl T for [A]"]);
            check(cx, "T", Head::Array, &["impl T for [A; 3]"]);
            check(cx, "T", Head::Tuple, &["impl T for (A, B<u8>)", "impl T for ()"]);
            check(cx, "T", Head::FnPtr, &["impl T for fn(A)"]);
            check(cx, "T", Head::RawPtr, &["impl T for *const A"]);
            check(cx, "T", Head::Dyn(Some(find(cx, "T"))), &["impl T for dyn T"]);
            check(cx, "T", Head::Dyn(Some(find(cx, "Other"))), &["impl T for dyn Other + Send"]);
            check(cx, "T", Head::Unnameable, &[]);
            assert_eq!(cx.all_impls_of(find(cx, "T")).len(), 18);
        },
    );
}

#[test]
fn blanket_impls_match_every_head() {
    with(
        "trait T {} trait U { type O; } impl<X: Clone> T for X {} impl<X: U> T for X::O {} impl<X: U> T for <X as U>::O {} impl T for Nowhere {}
         impl T for u8 {} impl Loop { } type Loop = Loop2; type Loop2 = Loop; impl T for Loop {} struct A;",
        |cx| {
            let blanket = ["impl<X: Clone> T for X", "impl<X: U> T for X::O", "impl<X: U> T for <X as U>::O", "impl T for Nowhere", "impl T for Loop"];
            check(cx, "T", Head::Adt(find(cx, "A")), &blanket);
            check(cx, "T", Head::Unnameable, &blanket);
        },
    );
}

#[test]
fn same_names_are_told_apart() {
    with(
        "mod a { pub trait T {} pub struct S; } mod b { pub trait T {} pub struct S; } impl a::T for b::S {} impl b::T for a::S {}
         trait Clone {} impl Clone for a::S {}",
        |cx| {
            check(cx, "a::T", Head::Adt(find(cx, "b::S")), &["impl a::T for b::S"]);
            check(cx, "a::T", Head::Adt(find(cx, "a::S")), &[]);
            let clone = cx.well_known("std::clone::Clone").unwrap();
            assert_eq!(show(cx, cx.impls_of(clone, Head::Adt(find(cx, "a::S")))), [""; 0]);
        },
    );
}

#[test]
fn the_model_and_the_user() {
    with(
        "struct S; impl Clone for S { fn clone(&self) -> S { S } } impl !Send for S {} struct W(u8); impl From<W> for String { }",
        |cx| {
            let known = |p: &str| cx.well_known(p).unwrap();
            let (clone, send, rc) = (known("std::clone::Clone"), known("std::marker::Send"), known("std::rc::Rc"));
            let s = Head::Adt(find(cx, "S"));
            assert_eq!(show(cx, cx.impls_of(clone, s)), ["impl Clone for S"]);
            assert_eq!(show(cx, cx.impls_of(send, s)), ["impl !Send for S"]);
            let of_rc = cx.impls_of(clone, Head::Adt(rc));
            assert_eq!(of_rc.len(), 1, "{:?}", show(cx, of_rc));
            assert_eq!(cx.impl_head(of_rc[0]), Head::Adt(rc));
            let of_send = show(cx, cx.impls_of(send, Head::Adt(rc)));
            assert!(of_send.len() == 1 && of_send[0].contains('!'), "{of_send:?}");
            assert!(!cx.impls_of(send, Head::RawPtr).is_empty());
            assert!(!cx.impls_of(clone, Head::Prim(Name::new("u8"))).is_empty());
            let from = show(cx, cx.impls_of(known("std::convert::From"), Head::Adt(known("std::string::String"))));
            assert_eq!(from[0], "impl From<W> for String");
            assert!(from.iter().any(|i| i.contains("&str")), "{from:?}");
            let blanket = show(cx, cx.impls_of(known("std::convert::Into"), s));
            assert_eq!(blanket.len(), 1, "{blanket:?}");
        },
    );
}

#[test]
fn inherent() {
    with(
        "struct S; impl S { fn a() {} } type A = S; mod m { impl super::A { fn b() {} } } impl<T> S2<T> {} struct S2<T>(T); impl dyn Tr {} trait Tr {}",
        |cx| {
            assert_eq!(show(cx, cx.inherent_impls(Head::Adt(find(cx, "S")))), ["impl S", "impl super::A"]);
            assert_eq!(show(cx, cx.inherent_impls(Head::Adt(find(cx, "S2")))), ["impl<T> S2<T>"]);
            assert_eq!(show(cx, cx.inherent_impls(Head::Dyn(Some(find(cx, "Tr"))))), ["impl dyn Tr"]);
            let has = |head: Head, name: &str| {
                let name = Name::new(name);
                cx.inherent_impls(head).iter().any(|i| cx.assoc_item(*i, name, Namespace::Value).is_some())
            };
            let known = |p: &str| cx.well_known(p).unwrap();
            assert!(has(Head::Adt(known("std::vec::Vec")), "push"));
            assert!(has(Head::Adt(known("std::option::Option")), "unwrap"));
            assert!(has(Head::Prim(Name::new("str")), "len"));
            assert!(has(Head::Prim(Name::new("i32")), "wrapping_add"));
            assert!(has(Head::Slice, "iter"));
            assert!(has(Head::RawPtr, "is_null"));
            assert!(has(Head::Prim(Name::new("bool")), "then"));
            assert!(cx.inherent_impls(Head::Any).is_empty());
        },
    );
}

#[test]
fn derived_and_expanded_impls() {
    with(
        "trait T {} #[derive(Clone, Debug)] struct S<X>(X); macro_rules! imp { ($($t:ty)*) => { $(impl T for $t {})* mod made { pub struct M; } } }
         imp!(u8 S<u8>); fn main() { #[derive(Clone)] struct Local; impl T for Local {} }",
        |cx| {
            let known = |p: &str| cx.well_known(p).unwrap();
            for s in ["S", "main::Local"] {
                let head = Head::Adt(find(cx, s));
                assert_eq!(cx.impls_of(known("std::clone::Clone"), head).len(), 1, "{s}");
                assert_eq!(cx.impls_of(find(cx, "T"), head).len(), 1, "{s}");
            }
            assert_eq!(cx.impls_of(find(cx, "T"), Head::Prim(Name::new("u8"))).len(), 1);
            assert_eq!(cx.impls_of(known("std::fmt::Debug"), Head::Adt(find(cx, "S"))).len(), 1);
            find(cx, "made::M");
        },
    );
}
