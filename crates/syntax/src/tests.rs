use super::*;

const KNOWN: &[&str] = &["tls", "panic"];

fn p(text: &str) -> Parsed {
    parse(text, Edition::Edition2024, KNOWN, Entry::File)
}

#[track_caller]
fn lists(text: &str, want: &[(&str, u32)]) {
    let parsed = p(text);
    assert!(parsed.errors.is_empty(), "{text}: {:?}", parsed.errors);
    let got: Vec<_> = parsed.props.iter().map(|l| (&text[l.start as usize..l.end as usize], l.mask)).collect();
    assert_eq!(got, want, "{text}");
    assert_eq!(parsed.root.text().len(), (text.len() as u32).into());
}

#[track_caller]
fn errors(text: &str, want: &[(ErrorKind, &str, &str)]) {
    let parsed = p(text);
    let got: Vec<_> =
        parsed.errors.iter().map(|e| (e.kind, &text[e.start as usize..e.end as usize], e.message.as_str())).collect();
    assert_eq!(got, want, "{text}");
}

#[test]
fn properties_are_lifted() {
    lists("fn f() !tls {}", &[("!tls", 1)]);
    lists("fn f<T: Fn() -> u8>(x: T) !tls + !panic -> T where T: Copy { x }", &[("!tls + !panic", 3)]);
    lists("trait T { fn m(&self) !panic; }", &[("!panic", 2)]);
    lists("type F = fn(u8) !tls -> u8;", &[("!tls", 1)]);
    lists("fn f(g: impl Fn(u8) !tls + Send, h: &dyn FnMut() !panic -> u8) {}", &[("!tls", 1), ("!panic", 2)]);
    let many: String = (0..20).map(|i| format!("a{i}: fn() !tls, ")).collect();
    assert_eq!(p(&format!("fn f({many}) !panic {{}}")).errors, []);
    lists("fn f() -> impl Fn() !tls {}", &[("!tls", 1)]);
    lists("fn f<T: Tr>() where T::m(..): Send + !tls, T: Copy {}", &[("!tls", 1)]);
    lists("fn f<T: Tr>() where T::m(..): !tls + Send {}", &[("!tls", 1)]);
    lists("fn f<T: Tr<m(..): Send + !tls>>() {}", &[("!tls", 1)]);
    lists("fn f(g: fn() !tls, h: Option<fn() !tls>) {}", &[("!tls", 1), ("!tls", 1)]);
}

#[test]
fn negations_macros_and_never_are_left_alone() {
    lists("fn f(tls: bool) -> bool { if !tls { g(!tls) } else { m!(a) + !tls } }", &[]);
    lists("fn f() -> ! { loop {} }", &[]);
    lists("impl !Send for X {}", &[]);
    lists("macro_rules! m { ($a:ident) => { fn $a() !tls {} } }", &[]);
    lists("fn f(tls: bool) { m! { fn f() !tls {} } (!tls); let x = a < b && !tls; }", &[]);
    lists("fn f() { match x { S(..) => !tls, _ if !tls => 1 } }", &[]);
}

#[test]
fn wrong_properties_are_told() {
    use ErrorKind::*;
    errors("fn f() !foo {}", &[(Property, "!foo", "unknown function property `!foo`")]);
    errors("fn f() !tls + ! -> u8 {}", &[(Property, "!", "a function property's name is missing")]);
    errors("fn f() ! {}", &[(Property, "!", "a function property's name is missing")]);
    errors("struct S !tls;", &[(Property, "!tls", "a function property (`!tls`) cannot stand here")]);
    errors("struct S<T> !tls { x: T }", &[(Property, "!tls", "a function property (`!tls`) cannot stand here")]);
    errors("fn f() { let x !tls = 1; }", &[(Property, "!tls", "a function property (`!tls`) cannot stand here")]);
    errors("fn f() -> u8 !tls { 1 }", &[(Property, "!tls", "function properties go before `->`")]);
    errors(
        "fn f() -> Vec<u8> !tls + !panic { 1 }",
        &[(Property, "!tls + !panic", "function properties go before `->`")],
    );
    errors("pub mut FUNC: fn() = f;\nfn f() {}", &[(Syntax, "pub mut FUNC", "`pub mut FUNC` is not an item of Rust")]);
}

#[test]
fn the_lexer_has_the_first_word() {
    let e = &p("fn f() { let x = \"abc; }").errors[0];
    assert!(e.message.starts_with("missing trailing"), "{e:?}");
    assert_eq!(p("this is not Rust at all, not a bit of it").errors.len(), 1);
}

#[test]
fn limits_hold() {
    std::thread::Builder::new()
        .stack_size(256 << 20)
        .spawn(|| {
            for (unit, n) in [
                ("(", 300),
                ("[", 300),
                ("{", 300),
                ("&", 100_000),
                ("!", 100_000),
                ("-", 100_000),
                ("1+", 100_000),
                ("a.", 100_000),
                ("A<", 100_000),
                ("|| ", 100_000),
                ("if x {} else ", 100_000),
                ("x = ", 100_000),
                ("{1} * ", 100_000),
                ("a?", 100_000),
                ("x as ", 100_000),
                ("return ", 100_000),
                ("A::", 100_000),
            ] {
                for (before, after) in [("fn f() { let x = ", "; }"), ("type A = ", ";"), ("", ""), ("fn f() {", "}")] {
                    let parsed = p(&format!("{before}{}{after}", unit.repeat(n)));
                    assert!(!parsed.errors.is_empty(), "{unit}");
                }
            }
            // Near the bounds all is well.
            for (unit, n) in [("&", 5000), ("!", 5000), ("1+", 2900), ("|| ", 2500)] {
                p(&format!("fn f() {{ let x = {}1; }}", unit.repeat(n)));
            }
            let nested = format!("fn f() {{ {}1{}; }}", "(".repeat(250), ")".repeat(250));
            assert!(p(&nested).errors.is_empty());
        })
        .unwrap()
        .join()
        .unwrap();
}

#[test]
fn long_files_are_not_deep() {
    let arms: String = (0..5000).map(|i| format!("({i}, _) => {{ x += 1 }} ")).collect();
    let text = format!("fn f() {{ match y {{ {arms} }} }} {}", "fn g() { if a { } *b = 1; }\n".repeat(5000));
    assert!(p(&text).errors.is_empty(), "{:?}", p(&text).errors);
}

#[test]
fn anything_parses_without_a_panic() {
    let text = "fn f<T: Fn(u8) !tls>(x: impl Fn() !panic + Send) !tls + !panic -> T where T::m(..): Send + !tls { m!{a} \"é\" 'x' }";
    for i in 0..text.len() {
        if text.is_char_boundary(i) {
            p(&text[..i]);
            p(&text[i..]);
        }
    }
}

/// Some broken texts leave the parser without a root: a tree comes out all the same, and an error.
#[test]
fn every_entry_gives_one_tree() {
    let words = [
        "a",
        "1",
        "1.0",
        "'x",
        "'c'",
        "#",
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        "<",
        ">",
        "|",
        "&",
        "*",
        "!",
        ".",
        "..",
        ",",
        ";",
        ":",
        "::",
        "=",
        "=>",
        "->",
        "?",
        "@",
        "$",
        "_",
        "let",
        "if",
        "fn",
        "dyn",
        "impl",
        "for",
        "move",
        "async",
        "const",
        "builtin #",
        "struct",
        "return",
        "mut",
        "ref",
        "box",
    ];
    let entries = [Entry::File, Entry::Items, Entry::Stmts, Entry::Expr, Entry::Type, Entry::Pat];
    let one = words.iter().map(|w| w.to_string());
    let two = words.iter().flat_map(|a| words.iter().map(move |b| format!("{a} {b}")));
    let three = words.iter().flat_map(|a| {
        words
            .iter()
            .flat_map(move |b| ["a", "1.0", "[", ")", "}", ">", "|", "=", "#", "'x"].map(|c| format!("{a} {b} {c}")))
    });
    for text in std::iter::once(String::new()).chain(one).chain(two).chain(three) {
        for entry in entries {
            let parsed = parse(&text, Edition::Edition2024, &["tls"], entry);
            assert!(u32::from(parsed.root.text_range().end()) as usize <= text.len(), "{text} as {entry:?}");
        }
    }
    for entry in [Entry::Expr, Entry::Type, Entry::Pat] {
        assert!(!parse("", Edition::Edition2024, &["tls"], entry).errors.is_empty(), "{entry:?}");
    }
}
