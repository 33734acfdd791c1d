use super::*;
use std::sync::Arc;

pub(crate) fn program(db: &Database, text: &str, edition: Edition) -> Program {
    let file = SourceFile::new(db, "test.rs".to_string(), Arc::from(text), FileId(0));
    Program::new(db, file, edition, RuleSet::Sound, 4, true, true)
}

/// Runs `f` on the crate that `text` is.
#[track_caller]
pub(crate) fn with(text: &str, f: impl FnOnce(Cx<'_>)) {
    with_edition(text, Edition::E2024, f);
}

#[track_caller]
fn with_edition(text: &str, edition: Edition, f: impl FnOnce(Cx<'_>)) {
    let db = Database::default();
    let program = program(&db, text, edition);
    let cx = Cx::new(&db, program);
    assert_eq!(cx.front_errors(), []);
    f(cx);
}

/// The user's definition with this path, or the crate root.
#[track_caller]
pub(crate) fn find(cx: Cx<'_>, path: &str) -> DefId {
    match path {
        "crate" => cx.user_root(),
        _ => cx.user_items().iter().copied().find(|d| cx.def_path(*d) == path).unwrap_or_else(|| {
            let all: Vec<String> = cx.user_items().iter().map(|d| cx.def_path(*d)).collect();
            panic!("no {path} in {all:?}")
        }),
    }
}

pub(crate) fn path(text: &str) -> Path {
    let span = Span::new(FileId(0), 0, 0);
    let mut anchor = PathAnchor::Plain;
    let mut segments = Vec::new();
    for (i, part) in text.split("::").enumerate() {
        match (part, anchor) {
            ("", _) if i == 0 => anchor = PathAnchor::Global,
            ("crate", _) => anchor = PathAnchor::Crate,
            ("$crate", _) => anchor = PathAnchor::Std,
            ("self", _) => anchor = PathAnchor::Super(0),
            ("super", PathAnchor::Super(n)) => anchor = PathAnchor::Super(n + 1),
            ("super", _) => anchor = PathAnchor::Super(1),
            _ => segments.push(PathSegment { name: Name::new(part), args: None, span, hygiene: 0 }),
        }
    }
    Path { anchor, qself: None, segments, span }
}

/// What a path resolves to, printed: `std::vec::Vec + 1`, `i32 + 1`, `? 0`.
fn show(cx: Cx<'_>, from: &str, text: &str, ns: Namespace) -> String {
    let found = cx.resolve(find(cx, from), &path(text), ns);
    let base = match found.base {
        Res::Def(def) => cx.def_path(def),
        Res::Prim(name) => name.to_string(),
        Res::Unresolved { index } => format!("? {index}"),
    };
    if found.rest == 0 { base } else { format!("{base} + {}", found.rest) }
}

#[track_caller]
fn types(cx: Cx<'_>, from: &str, expected: &[(&str, &str)]) {
    for (text, found) in expected {
        assert_eq!(show(cx, from, text, Namespace::Type), *found, "type {text} in {from}");
    }
}

#[track_caller]
fn values(cx: Cx<'_>, from: &str, expected: &[(&str, &str)]) {
    for (text, found) in expected {
        assert_eq!(show(cx, from, text, Namespace::Value), *found, "value {text} in {from}");
    }
}

#[track_caller]
fn traits(cx: Cx<'_>, from: &str, expected: &[&str]) {
    let prelude: Vec<DefId> = PRELUDE_TRAITS.iter().filter_map(|t| cx.well_known(t.1)).collect();
    let found: Vec<String> =
        cx.traits_in_scope(find(cx, from)).iter().filter(|t| !prelude.contains(t)).map(|t| cx.def_path(*t)).collect();
    assert_eq!(found, expected, "traits in {from}");
}

#[test]
fn modules_and_anchors() {
    with("struct S; mod a { pub struct A; pub mod b { pub fn f() {} } fn g() {} } fn main() {}", |cx| {
        types(
            cx,
            "main",
            &[("S", "S"), ("a::A", "a::A"), ("crate::a::A", "a::A"), ("self::a", "a"), ("A", "? 0"), ("a::X", "? 1")],
        );
        types(
            cx,
            "a::b::f",
            &[("super::A", "a::A"), ("super::super::S", "S"), ("super::super::super::S", "? 0"), ("S", "? 0")],
        );
        types(cx, "a::g", &[("self::b", "a::b"), ("super::S", "S"), ("crate", "crate"), ("super", "crate")]);
        values(cx, "main", &[("a::b::f", "a::b::f"), ("a::g", "a::g"), ("S", "S"), ("main", "main"), ("a", "? 0")]);
    });
}

#[test]
fn namespaces() {
    with("struct N { x: u8 } struct T(u8); fn both() {} mod both {} fn main() {}", |cx| {
        values(cx, "main", &[("N", "? 0"), ("T", "T"), ("N::new", "N + 1"), ("both", "both")]);
        assert_eq!(
            cx.resolve(find(cx, "main"), &path("both"), Namespace::Value).def().map(|d| d.kind()),
            Some(DefKind::Fn)
        );
        assert_eq!(
            cx.resolve(find(cx, "main"), &path("both"), Namespace::Type).def().map(|d| d.kind()),
            Some(DefKind::Mod)
        );
    });
}

#[test]
fn named_imports_and_reexports() {
    with(
        "use a::A; use a::b as c; pub use c::f as g; mod a { pub struct A; pub mod b { pub fn f() {} } pub use self::b::f; }
         fn main() {}",
        |cx| {
            types(cx, "main", &[("A", "a::A"), ("c", "a::b")]);
            values(cx, "main", &[("g", "a::b::f"), ("a::f", "a::b::f"), ("c::f", "a::b::f"), ("f", "? 0")]);
        },
    );
}

#[test]
fn items_and_named_imports_shadow_globs() {
    with(
        "use a::*; use b::C; struct A; mod a { pub struct A; pub struct B; pub struct C; } mod b { pub struct C; }
         mod sub { use super::*; fn f() {} } fn main() {}",
        |cx| {
            types(cx, "main", &[("A", "A"), ("B", "a::B"), ("C", "b::C")]);
            types(cx, "sub::f", &[("A", "A"), ("B", "a::B"), ("C", "b::C"), ("a::A", "a::A")]);
        },
    );
}

#[test]
fn globs_bring_only_what_is_visible() {
    with(
        "mod a { struct Result; use std::rc::Rc; pub use std::cell::Cell; pub(crate) struct P; }
         use a::*; fn main() {} mod out { mod inner { pub struct D; struct E; } use inner::*; fn f() {} }",
        |cx| {
            types(
                cx,
                "main",
                &[("Result", "std::result::Result"), ("Rc", "? 0"), ("Cell", "std::cell::Cell"), ("P", "a::P")],
            );
            types(cx, "out::f", &[("D", "out::inner::D"), ("E", "? 0")]);
        },
    );
}

#[test]
fn glob_cycles() {
    with(
        "mod a { pub use super::b::*; pub struct A; fn f() {} } mod b { pub use super::c::*; pub struct B; }
         mod c { pub use super::a::*; pub use super::c::*; pub struct C; fn f() {} } use c::*; fn main() {}",
        |cx| {
            for from in ["main", "a::f", "c::f"] {
                types(cx, from, &[("A", "a::A"), ("B", "b::B"), ("C", "c::C"), ("D", "? 0")]);
            }
        },
    );
}

/// What is absent only because it is being looked up is not remembered as absent.
#[test]
fn glob_cycles_in_any_order() {
    let text = "mod a { pub use super::b::*; pub use super::d::*; fn f() {} } mod b { pub use super::c::*; fn f() {} }
        mod c { pub use super::b::*; pub use super::a::*; fn f() {} } mod d { pub struct X; }";
    for order in [["a", "b", "c"], ["a", "c", "b"], ["b", "a", "c"], ["b", "c", "a"], ["c", "a", "b"], ["c", "b", "a"]]
    {
        with(text, |cx| {
            for module in order {
                types(cx, &format!("{module}::f"), &[("X", "d::X"), ("Y", "? 0")]);
            }
        });
    }
}

#[test]
fn many_globs_in_a_circle() {
    let mut text = String::new();
    for i in 0..60 {
        text.push_str(&format!("mod m{i} {{ pub struct S{i}; "));
        (0..60).for_each(|j| text.push_str(&format!("pub use super::m{j}::*;")));
        text.push_str(if i == 59 { "pub use super::out::*; }" } else { "}" });
    }
    text.push_str("mod out { pub struct O; }");
    with(&text, |cx| {
        for i in [0, 31, 59] {
            types(cx, &format!("m{i}"), &[("O", "out::O"), ("S0", "m0::S0"), ("S59", "m59::S59"), ("S60", "? 0")]);
        }
    });
}

#[test]
fn import_cycles() {
    with("use self::a as b; use self::b as a; use self::c; use d::d; mod d { pub use super::d; } fn main() {}", |cx| {
        types(cx, "main", &[("a", "? 0"), ("b", "? 0"), ("c", "? 0"), ("d", "d"), ("d::d::d", "d")]);
        values(cx, "main", &[("a", "? 0"), ("c::x", "? 0")]);
    });
}

#[test]
fn long_import_chains() {
    let mut text = String::from("struct S0; fn main() {} mod circle {");
    (0..3000).for_each(|i| text.push_str(&format!("use self::C{i} as C{};\n", (i + 1) % 3000)));
    text.push('}');
    for i in (0..10_000).rev() {
        text.push_str(&format!("use self::S{i} as S{};\n", i + 1));
    }
    with(&text, |cx| {
        types(cx, "main", &[("S10000", "S0"), ("circle::C7", "? 1")]);
    });
}

#[test]
fn deep_modules() {
    let depth = 60;
    let text = format!("{}struct S; fn f() {{}}{}", "mod m { ".repeat(depth), " }".repeat(depth));
    with(&text, |cx| {
        let deep = vec!["m"; depth].join("::");
        types(
            cx,
            &format!("{deep}::f"),
            &[("S", &format!("{deep}::S")), (&format!("crate::{deep}::S"), &format!("{deep}::S"))],
        );
    });
}

#[test]
fn enum_variants() {
    with(
        "enum E { A, B(u8), C { x: u8 } } use E::*; mod m { pub use super::E::{B as Bee}; } type Al = E; fn main() {}",
        |cx| {
            values(
                cx,
                "main",
                &[
                    ("E::A", "E::A"),
                    ("A", "E::A"),
                    ("B", "E::B"),
                    ("m::Bee", "E::B"),
                    ("E::new", "E + 1"),
                    ("Al::A", "Al + 1"),
                ],
            );
            types(cx, "main", &[("C", "E::C"), ("E::C", "E::C"), ("E", "E")]);
        },
    );
}

#[test]
fn std_paths_and_prelude() {
    with("use std::collections::HashMap; use std::{rc::{self, Rc}, sync::*}; fn main() {}", |cx| {
        types(
            cx,
            "main",
            &[
                ("HashMap", "std::collections::HashMap"),
                ("Rc", "std::rc::Rc"),
                ("rc::Weak", "std::rc::Weak"),
                ("Mutex", "std::sync::Mutex"),
                ("Vec", "std::vec::Vec"),
                ("Option", "std::option::Option"),
                ("core::cell::Cell", "std::cell::Cell"),
                ("::alloc::boxed::Box", "std::boxed::Box"),
                ("$crate::rc::Rc", "std::rc::Rc"),
                ("AsyncSend", "std::marker::AsyncSend"),
                ("Resident", "std::marker::Resident"),
                ("Future", "std::future::Future"),
                ("std::nowhere::X", "? 1"),
                ("nowhere::X", "? 0"),
            ],
        );
        values(
            cx,
            "main",
            &[
                ("Vec::new", "std::vec::Vec + 1"),
                ("Option::Some", "std::option::Option::Some"),
                ("Some", "std::option::Option::Some"),
                ("Err", "std::result::Result::Err"),
                ("Rc::clone", "std::rc::Rc + 1"),
                ("Default::default", "std::default::Default + 1"),
                ("drop", "std::mem::drop"),
                ("std::mem::swap", "std::mem::swap"),
                ("std::thread::spawn", "std::thread::spawn"),
            ],
        );
    });
}

#[test]
fn the_prelude_is_outermost_and_by_edition() {
    with("struct Vec; enum Option { Some } use Option::Some; trait AsyncSend {} fn main() {}", |cx| {
        types(cx, "main", &[("Vec", "Vec"), ("Option", "Option"), ("AsyncSend", "AsyncSend")]);
        values(cx, "main", &[("Some", "Option::Some"), ("None", "std::option::Option::None")]);
    });
    with_edition("fn main() {}", Edition::E2018, |cx| {
        types(cx, "main", &[("TryFrom", "? 0"), ("Future", "? 0"), ("AsyncSend", "std::marker::AsyncSend")])
    });
    with_edition("fn main() {}", Edition::E2021, |cx| {
        types(cx, "main", &[("TryFrom", "std::convert::TryFrom"), ("Future", "? 0")])
    });
}

#[test]
fn unknown_crates_hide_the_prelude() {
    with("use nobody::{Result, Some}; use a::*; mod a { pub use nobody::Option; } fn main() {}", |cx| {
        types(cx, "main", &[("Result", "? 0"), ("Option", "? 0"), ("nobody::X", "? 0")]);
        values(cx, "main", &[("Some", "? 0"), ("None", "std::option::Option::None"), ("Result::Ok", "? 0")]);
    });
}

#[test]
fn primitives() {
    with("use std::str; fn main() {} mod m { use std::u32; struct bool; fn f() {} }", |cx| {
        values(
            cx,
            "main",
            &[
                ("i32::MAX", "i32 + 1"),
                ("std::i32::MAX", "i32 + 1"),
                ("str::from_utf8", "std::str::from_utf8"),
                ("str::nope", "str + 1"),
                ("i32", "? 0"),
            ],
        );
        types(cx, "main", &[("i32", "i32"), ("str", "str"), ("std::primitive::u8", "? 1")]);
        types(cx, "m::f", &[("bool", "m::bool"), ("u32", "u32")]);
        values(cx, "m::f", &[("u32::MAX", "u32 + 1")]);
    });
}

#[test]
fn extern_crates_and_renames() {
    with(
        "extern crate std as mystd; extern crate self as me; extern crate nobody; struct S; mod m { fn f() {} } fn main() {}",
        |cx| {
            types(cx, "main", &[("mystd::rc::Rc", "std::rc::Rc"), ("me::S", "S"), ("nobody::X", "? 0")]);
            types(cx, "m::f", &[("mystd::rc::Rc", "std::rc::Rc"), ("::mystd::rc::Rc", "std::rc::Rc")]);
        },
    );
}

#[test]
fn modelled_crates() {
    with("use tokio::sync::Mutex; use futures::future; fn main() {}", |cx| {
        types(
            cx,
            "main",
            &[("Mutex", "tokio::sync::Mutex"), ("futures", "futures"), ("tokio::sync::Mutex", "tokio::sync::Mutex")],
        );
        values(cx, "main", &[("tokio::spawn", "tokio::spawn"), ("futures::nope", "? 1")]);
        assert!(cx.well_known("futures::Stream").is_some_and(|d| d.kind() == DefKind::Trait));
    });
}

#[test]
fn edition_2015() {
    with_edition(
        "struct S; mod m { use S; use std::rc::Rc; fn f() {} } mod std2 {} fn main() {}",
        Edition::E2015,
        |cx| {
            types(
                cx,
                "m::f",
                &[
                    ("S", "S"),
                    ("Rc", "std::rc::Rc"),
                    ("::S", "S"),
                    ("::std::rc::Rc", "std::rc::Rc"),
                    ("::m", "m"),
                    ("m", "? 0"),
                ],
            );
        },
    );
    with("struct S; fn main() {}", |cx| types(cx, "main", &[("::S", "? 0"), ("::std::rc::Rc", "std::rc::Rc")]));
}

#[test]
fn items_in_bodies() {
    with(
        "struct S; fn outer() { struct S; fn inner() { struct T; fn innermost() {} } use std::rc::Rc; { struct U; fn deep() {} } }
         fn main() {}",
        |cx| {
            types(cx, "outer::inner", &[("S", "outer::S"), ("Rc", "std::rc::Rc"), ("self::S", "S"), ("T", "? 0"), ("U", "? 0")]);
            types(cx, "outer::inner::innermost", &[("T", "outer::inner::T"), ("S", "outer::S"), ("super::S", "? 0")]);
            types(cx, "outer::deep", &[("U", "outer::U"), ("S", "outer::S")]);
            types(cx, "main", &[("S", "S"), ("Rc", "? 0")]);
            let inner = find(cx, "outer::inner");
            assert_eq!(cx.module_of(inner).kind(), DefKind::Mod);
            assert_eq!(cx.named_module_of(inner), cx.user_root());
            assert_eq!(cx.owner_fn(inner), inner);
        },
    );
}

#[test]
fn traits_are_in_scope() {
    with(
        "trait Own { fn own(&self); } use a::T1 as _; use b::*; use std::io::Read as R;
         mod a { pub trait T1 {} pub trait T2 {} fn f() {} } mod b { pub trait T3 {} trait T4 {} pub use super::a::T2; use std::fmt::Write; }
         fn main() { trait Local {} fn inner() {} } mod child { use super::*; fn f() {} } mod p { use std::io::prelude::*; fn f() {} }",
        |cx| {
            let mut all = vec!["Own", "a::T1", "std::io::Read", "b::T3", "a::T2"];
            traits(cx, "main", &all);
            traits(cx, "child::f", &all);
            traits(cx, "a::f", &["a::T1", "a::T2"]);
            all.insert(0, "main::Local");
            traits(cx, "main::inner", &all);
            traits(cx, "p::f", &["std::io::BufRead", "std::io::Read", "std::io::Seek", "std::io::Write"]);
            let with = |name: &str| cx.traits_in_scope_with(find(cx, "main"), Name::new(name)).iter().map(|t| cx.def_path(*t)).collect::<Vec<_>>();
            assert_eq!(with("own"), ["Own"]);
            assert_eq!(with("clone"), ["std::clone::Clone"]);
            assert_eq!(with("read"), ["std::io::Read"]);
            assert_eq!(with("write"), [""; 0]);
        },
    );
}

#[test]
fn well_known_paths_and_lang_items() {
    with("", |cx| {
        let known = |path: &str| cx.well_known(path).map(|d| cx.def_path(d));
        for path in [
            "std::rc::Rc",
            "std::future::Future::poll",
            "std::rc::Rc::new",
            "std::option::Option::None",
            "std::vec::Vec::push",
        ] {
            assert_eq!(known(path).as_deref(), Some(path));
        }
        assert_eq!(known("core::future::Future::Output").as_deref(), Some("std::future::Future::Output"));
        assert_eq!(known("std::nope::X"), None);
        assert_eq!(known("nope"), None);
        for (name, path) in LANG_ITEMS {
            assert_eq!(cx.lang_item(name).map(|d| cx.def_path(d)).as_deref(), Some(*path), "{name}");
        }
        for (_, path, _) in PRELUDE_TRAITS {
            assert_eq!(cx.well_known(path).map(DefId::kind), Some(DefKind::Trait), "{path}");
        }
    });
}

/// Every `#[lang]` of the model is in the table.
#[test]
fn lang_items_are_listed() {
    for krate in asyncsend_std_model::crates() {
        for (_, display, text) in krate.files {
            for name in text.split("#[lang = \"").skip(1).filter_map(|rest| rest.split('"').next()) {
                // The one that is a member of a primitive's impl has no path.
                assert!(name == "slice_len_fn" || LANG_ITEMS.iter().any(|(n, _)| *n == name), "{name} in {display}");
            }
        }
    }
}

/// Lowers the whole model: every index entry gives the item that the index announced.
#[test]
fn the_model_lowers() {
    with("", |cx| {
        for krate in asyncsend_std_model::crates() {
            let root = model::crate_by_name(krate.name).unwrap_or_else(|| panic!("{}", krate.name));
            let mut work = vec![root];
            let mut count = 0;
            while let Some(module) = work.pop() {
                for def in cx.module_items(module) {
                    count += 1;
                    match def.kind() {
                        DefKind::Mod => work.push(*def),
                        _ => assert!(cx.try_item(*def).is_some(), "{} {:?}", cx.def_path(*def), def.kind()),
                    }
                }
            }
            let entries: u32 = (0..krate.files.len()).map(|f| krate.item_count(f as u16)).sum();
            assert!(count + 2 >= entries as usize, "{}: {count} of {entries}", krate.name);
        }
    });
}

/// The model's own paths lead somewhere.
#[test]
fn impls_of_the_model_resolve() {
    with("", |cx| {
        let mut bad = Vec::new();
        for krate in asyncsend_std_model::crates() {
            let mut work: Vec<DefId> = model::crate_by_name(krate.name).into_iter().collect();
            while let Some(module) = work.pop() {
                work.extend(cx.module_items(module).iter().filter(|d| d.kind() == DefKind::Mod));
                for def in cx.module_items(module).iter().filter(|d| d.kind() == DefKind::Impl) {
                    if let ItemKind::Impl(imp) = &cx.item(*def).kind
                        && imp.trait_path.is_some()
                        && cx.impl_trait(*def).is_none()
                    {
                        bad.push(
                            cx.file_text(def.file())
                                .get(cx.item(*def).span.start as usize..)
                                .unwrap_or("")
                                .lines()
                                .next()
                                .unwrap_or("")
                                .to_string(),
                        );
                    }
                }
            }
        }
        assert_eq!(bad, [""; 0]);
    });
}

#[test]
fn stale_ids_read_as_empty_items() {
    with("fn main() {}", |cx| {
        let root = cx.user_root();
        let user = |kind| {
            DefId::new(DefKey { file: FileId(0), parent: Some(root), kind, name: Name::new("gone"), disambiguator: 9 })
        };
        let model = |kind| {
            DefId::new(DefKey {
                file: FileId(MODEL),
                parent: cx.well_known("std"),
                kind,
                name: Name::new("gone"),
                disambiguator: 9,
            })
        };
        const MODEL: u32 = model::MODEL_FILE_BASE;
        let nowhere = DefId::new(DefKey {
            file: FileId(u32::MAX),
            parent: None,
            kind: DefKind::Mod,
            name: Name::new("gone"),
            disambiguator: 0,
        });
        for kind in [
            DefKind::Fn,
            DefKind::Mod,
            DefKind::Trait,
            DefKind::Impl,
            DefKind::Enum,
            DefKind::Struct,
            DefKind::Closure,
            DefKind::Use,
        ] {
            for def in [user(kind), model(kind), nowhere] {
                assert_eq!(cx.item(def).def, def);
                assert!(cx.body(def).is_none());
                assert!(cx.module_items(def).is_empty());
                assert!(cx.members(def).is_empty());
                assert!(cx.assoc_item(def, Name::new("x"), Namespace::Value).is_none());
                assert_eq!(cx.impl_trait(def), None);
                cx.resolve(def, &path("a::b"), Namespace::Type);
                cx.traits_in_scope(def);
                cx.impls_of(def, crate::impls::Head::Tuple);
                cx.def_path(def);
            }
        }
        assert_eq!(cx.file_text(FileId(77)), "");
        assert_eq!(cx.line_col(Span::new(FileId(77), 5, 6)), (1, 1));
        assert_eq!(cx.line_col(Span::new(FileId(0), 900, 901)), (1, 13));
    });
}

#[test]
fn lines_and_columns_count_characters() {
    let text = "// é\nfn f() {}\n  fn g() {}";
    with(text, |cx| {
        let at = |what: &str| cx.line_col(cx.item(find(cx, what)).name_span);
        assert_eq!(at("f"), (2, 4));
        assert_eq!(at("g"), (3, 6));
        assert_eq!(cx.position(FileId(0), 5), (1, 5));
        let rc = cx.well_known("std::rc::Rc").unwrap();
        assert!(cx.line_col(cx.item(rc).span).0 > 1);
        assert!(cx.file_path(rc.file()).contains("std"));
    });
}

#[test]
fn paths_for_messages() {
    with(
        "struct S; impl S { fn bad(&self) {} } mod m { pub struct T<X>(X); trait Tr { fn t(); } impl<X> Tr for T<X> { fn t() {} } impl Tr for &'static [u8] { fn t() {} } fn f() {} }
         enum E { V } fn main() { fn inner() {} }",
        |cx| {
            for def in ["S::bad", "m::T::t", "m::Tr::t", "m::f", "E::V", "main::inner", "&[u8]::t", "<impl Tr for m::T>", "<impl S>"] {
                find(cx, def);
            }
            let poll = cx.well_known("std::rc::Rc::downgrade").unwrap();
            assert_eq!(cx.def_path(poll), "std::rc::Rc::downgrade");
            let t = find(cx, "m::T::t");
            assert_eq!(cx.generics_parent(t), t.parent());
            assert_eq!(cx.generics_parent(find(cx, "main::inner")), None);
            assert_eq!(cx.generics_parent(find(cx, "E::V")), Some(find(cx, "E")));
            assert_eq!(cx.trait_items_by_name(find(cx, "m::Tr"), Name::new("t")).collect::<Vec<_>>(), [find(cx, "m::Tr::t")]);
        },
    );
}

/// An edit of the user's text is seen; model definitions keep their ids and addresses.
#[test]
fn edits() {
    let mut db = Database::default();
    let program = program(&db, "use a::S; mod a { pub struct S; } fn main() {}", Edition::E2024);
    let rc: *const Item = {
        let cx = Cx::new(&db, program);
        types(cx, "main", &[("S", "a::S")]);
        cx.item(cx.well_known("std::rc::Rc").unwrap())
    };
    db.edit(program, program.root(&db), Arc::from("use b::S; mod b { pub struct S; } fn main() {}"));
    let cx = Cx::new(&db, program);
    types(cx, "main", &[("S", "b::S"), ("a", "? 0")]);
    assert!(std::ptr::eq(rc, cx.item(cx.well_known("std::rc::Rc").unwrap())));
}
