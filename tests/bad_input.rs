//! Input that no one means to write: whatever it is, the checker ends with status 0, 1 or 2, without a panic or a signal,
//! in bounded time, and says where the fault lies.
//!
//! The programs of `tests/bad-input/syntax` are no Rust, and must be refused with `FILE:LINE:COLUMN`. Those of
//! `tests/bad-input/semantics` parse; they may get any verdict. What is large or is no text is generated here.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use asyncsend_testing::checker::{self, Run};
use asyncsend_testing::corpus;
use asyncsend_testing::rustc::TempDir;
use libtest_mimic::{Arguments, Failed, Trial};

/// Generous, for an unoptimised checker on a busy machine: what this catches is exponential and endless work.
const LIMIT: Duration = Duration::from_secs(180);

fn main() -> ExitCode {
    let mut trials = Vec::new();
    for (folder, expect) in [("syntax", Expect::Located), ("semantics", Expect::NoCrash)] {
        let programs = corpus::programs(&format!("tests/bad-input/{folder}")).expect("tests/bad-input is readable");
        for program in programs {
            // The lists look further than errors do.
            for list in ["futures", "effects"].into_iter().filter(|_| matches!(expect, Expect::NoCrash)) {
                let path = program.path.clone();
                trials.push(Trial::test(format!("{folder}::{}::{list}", program.name), move || {
                    let run = asyncsend(&[list, path.to_str().expect("a UTF-8 path")])?;
                    expect.verify(&run, &path)
                }));
            }
            trials.push(Trial::test(format!("{folder}::{}", program.name), move || {
                let run = check(std::slice::from_ref(&program.path))?;
                expect.verify(&run, &program.path)
            }));
        }
    }
    for (name, expect, source) in generated() {
        trials.push(Trial::test(format!("generated::{name}"), move || {
            let folder = TempDir::new("bad-input")?;
            let file = folder.path().join(format!("{name}.rs"));
            fs::write(&file, source())?;
            let run = check(std::slice::from_ref(&file))?;
            expect.verify(&run, &file)
        }));
    }
    trials.extend([
        Trial::test("paths::missing_file", missing_file),
        Trial::test("paths::not_utf8", not_utf8),
        Trial::test("paths::folder_without_rust", folder_without_rust),
        Trial::test("paths::broken_link", broken_link),
        Trial::test("paths::spaces_and_unicode", spaces_and_unicode),
        Trial::test("paths::the_same_file_twice", the_same_file_twice),
        Trial::test("paths::one_bad_of_ten", one_bad_of_ten),
        Trial::test("usage::no_path", || usage(&["check"])),
        Trial::test("usage::unknown_option", || usage(&["check", "--no-such-option", "x.rs"])),
        Trial::test("usage::unknown_rules", || usage(&["check", "--rules", "none", "x.rs"])),
        Trial::test("usage::no_command", || usage(&[])),
    ]);
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

#[derive(Clone, Copy)]
enum Expect {
    /// Status 0.
    Accepted,
    /// Status 1 or 2, and a message with `FILE:LINE:COLUMN`.
    Located,
    /// Any regular end.
    NoCrash,
}

impl Expect {
    fn verify(self, run: &Run, file: &Path) -> Result<(), Failed> {
        let code = run.exit_code()?;
        match self {
            Expect::Accepted if code != 0 => Err(format!("status {code}\n{}", run.tail()).into()),
            Expect::Located if code == 0 => Err("status 0, though this is no Rust".into()),
            Expect::Located if !is_located(run, file) => Err(format!("no FILE:LINE:COLUMN in\n{}", run.tail()).into()),
            _ => Ok(()),
        }
    }
}

fn asyncsend(args: &[&str]) -> Result<Run, String> {
    checker::run(Path::new(env!("CARGO_BIN_EXE_asyncsend")), args, LIMIT).map_err(|error| error.to_string())
}

fn check(paths: &[PathBuf]) -> Result<Run, String> {
    let mut args = vec!["check", "--error-format", "short"];
    args.extend(paths.iter().map(|path| path.to_str().expect("a UTF-8 path")));
    asyncsend(&args)
}

/// Whether some message holds `FILE:LINE:COLUMN`, by the file's name.
fn is_located(run: &Run, file: &Path) -> bool {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    run.stderr.match_indices(name).any(|(at, _)| {
        let mut fields = run.stderr[at + name.len()..].split(|c: char| !c.is_ascii_digit());
        let mut number = || fields.next().is_some_and(|field| !field.is_empty());
        run.stderr[at + name.len()..].starts_with(':') && {
            number();
            number() && number()
        }
    })
}

fn expect_code(run: &Run, codes: &[i32]) -> Result<(), Failed> {
    let code = run.exit_code()?;
    if codes.contains(&code) { Ok(()) } else { Err(format!("status {code}, not {codes:?}\n{}", run.tail()).into()) }
}

fn expect_names(run: &Run, path: &Path) -> Result<(), Failed> {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if run.stderr.contains(name) { Ok(()) } else { Err(format!("`{name}` is not named in\n{}", run.tail()).into()) }
}

fn usage(args: &[&str]) -> Result<(), Failed> {
    expect_code(&asyncsend(args)?, &[2])
}

fn missing_file() -> Result<(), Failed> {
    let folder = TempDir::new("bad-input")?;
    let file = folder.path().join("missing.rs");
    let run = check(std::slice::from_ref(&file))?;
    expect_code(&run, &[2])?;
    expect_names(&run, &file)
}

fn not_utf8() -> Result<(), Failed> {
    let folder = TempDir::new("bad-input")?;
    let file = folder.path().join("latin1.rs");
    fs::write(&file, b"// caf\xe9\nfn main() {}\n")?;
    let run = check(std::slice::from_ref(&file))?;
    expect_code(&run, &[2])?;
    expect_names(&run, &file)
}

fn folder_without_rust() -> Result<(), Failed> {
    let folder = TempDir::new("bad-input")?;
    fs::write(folder.path().join("notes.txt"), "nothing to check")?;
    expect_code(&check(&[folder.path().to_owned()])?, &[0, 2])
}

fn broken_link() -> Result<(), Failed> {
    let folder = TempDir::new("bad-input")?;
    fs::write(folder.path().join("good.rs"), "fn main() {}\n")?;
    #[cfg(unix)]
    std::os::unix::fs::symlink("nowhere.rs", folder.path().join("broken.rs"))?;
    expect_code(&check(&[folder.path().to_owned()])?, &[0, 2])
}

fn spaces_and_unicode() -> Result<(), Failed> {
    let folder = TempDir::new("bad-input")?;
    let file = folder.path().join("ein schöner Name.rs");
    fs::write(&file, "fn main() {}\n")?;
    expect_code(&check(&[file])?, &[0])
}

fn the_same_file_twice() -> Result<(), Failed> {
    let folder = TempDir::new("bad-input")?;
    let file = folder.path().join("twice.rs");
    fs::write(&file, "fn main() {}\n")?;
    expect_code(&check(&[file.clone(), file])?, &[0])
}

/// A file that does not parse must not hide what is wrong with the nine others.
fn one_bad_of_ten() -> Result<(), Failed> {
    let folder = TempDir::new("bad-input")?;
    for n in 0..9 {
        let source = "fn need<T: Send>() {}\n\nfn main() {\n    need::<std::rc::Rc<u32>>();\n}\n";
        fs::write(folder.path().join(format!("good{n}.rs")), source)?;
    }
    let bad = folder.path().join("bad.rs");
    fs::write(&bad, "fn main() {\n    let = ;\n")?;
    let run = check(&[folder.path().to_owned()])?;
    expect_code(&run, &[1, 2])?;
    if !is_located(&run, &bad) {
        return Err(format!("bad.rs: no line and column in\n{}", run.tail()).into());
    }
    let hidden: Vec<String> =
        (0..9).map(|n| format!("good{n}.rs")).filter(|name| !run.stderr.contains(&format!("{name}:4:"))).collect();
    if hidden.is_empty() { Ok(()) } else { Err(format!("not reported: {hidden:?}").into()) }
}

type Generator = Box<dyn Fn() -> Vec<u8> + Send>;

/// `open` `depth` times, `middle`, `close` `depth` times, within `fn main`.
fn nested(open: &'static str, middle: &'static str, close: &'static str, depth: usize) -> Generator {
    Box::new(move || {
        format!("fn main() {{ let x = {}{middle}{}; }}\n", open.repeat(depth), close.repeat(depth)).into_bytes()
    })
}

/// `first`, then `next` `count` times, within `fn main`.
fn chain(first: &'static str, next: &'static str, count: usize) -> Generator {
    Box::new(move || format!("fn main() {{ let x = {first}{}; }}\n", next.repeat(count)).into_bytes())
}

/// `before`, `line(0)`, …, `line(count - 1)`, `after`.
fn lines(before: &'static str, count: usize, line: fn(usize) -> String, after: &'static str) -> Generator {
    Box::new(move || {
        let mut source = String::from(before);
        for n in 0..count {
            let _ = writeln!(source, "{}", line(n));
        }
        source.push_str(after);
        source.into_bytes()
    })
}

fn text(source: &'static str) -> Generator {
    Box::new(move || source.as_bytes().to_vec())
}

fn generated() -> Vec<(&'static str, Expect, Generator)> {
    use Expect::{Accepted, Located, NoCrash};
    vec![
        ("empty", Accepted, text("")),
        ("only_whitespace", Accepted, text("\n\n \t\r\n")),
        ("byte_order_mark", Accepted, text("\u{feff}fn main() {}\n")),
        ("carriage_returns", Accepted, text("fn main() {\r\n    let x = 1;\r\n    drop(x);\r\n}\r\n")),
        ("shebang", Accepted, text("#!/usr/bin/env run\nfn main() {}\n")),
        ("no_final_newline", Accepted, text("fn main() {}")),
        ("unicode", Accepted, text("fn größe() -> &'static str { \"🦀 \u{202e}x\" }\nfn main() { größe(); }\n")),
        ("nul_bytes", Located, text("fn main() {\0\0\0}\n")),
        ("only_nul", Located, Box::new(|| vec![0; 1000])),
        ("million_comment_lines", Accepted, lines("", 1_000_000, |_| "// a line".into(), "fn main() {}\n")),
        ("million_lines_then_error", Located, lines("", 1_000_000, |_| String::new(), "fn main() { let = ; }\n")),
        (
            "ten_thousand_functions",
            Accepted,
            lines("fn main() {}\n", 10_000, |n| format!("fn f{n}() {{ drop({n}); }}"), ""),
        ),
        (
            "ten_thousand_futures",
            Accepted,
            lines(
                "async fn f0() {}\nfn main() { let _ = f10000(); }\n",
                10_000,
                |n| format!("async fn f{}() {{ f{n}().await }}", n + 1),
                "",
            ),
        ),
        (
            "ten_thousand_impls_of_a_trait",
            Accepted,
            lines(
                "trait Go { fn go(&self) -> u32 { 1 } }\nfn need<T: Go + Send>(_: T) {}\nfn main() {}\n",
                10_000,
                |n| format!("struct S{n}(u32);\nimpl Go for S{n} {{}}\nfn f{n}() {{ need(S{n}(S{n}(1).go())) }}"),
                "",
            ),
        ),
        (
            "ten_thousand_traits_with_a_method",
            Accepted,
            lines(
                "fn main() {}\n",
                10_000,
                |n| {
                    format!(
                        "trait T{n} {{ fn go(&self) {{}} }}\nstruct S{n};\nimpl T{n} for S{n} {{}}\nfn f{n}() {{ S{n}.go() }}"
                    )
                },
                "",
            ),
        ),
        (
            "mutual_recursion",
            Accepted,
            lines(
                "fn main() {}\n",
                10_000,
                |n| {
                    format!(
                        "fn f{n}(n: u32) {{ if n > 1 {{ f{}(n - 1); f{}(n / 2) }} }}",
                        (n + 1) % 10_000,
                        (n * 7 + 3) % 10_000
                    )
                },
                "",
            ),
        ),
        (
            "mutual_recursion_of_futures",
            NoCrash,
            lines(
                "use std::future::Future;\nuse std::pin::Pin;\nfn main() {}\n",
                1_000,
                |n| {
                    let (a, b) = ((n + 1) % 1_000, (n * 7 + 3) % 1_000);
                    format!(
                        "fn f{n}() -> Pin<Box<dyn Future<Output = ()> + Send>> {{ Box::pin(async {{ f{a}().await; f{b}().await }}) }}"
                    )
                },
                "",
            ),
        ),
        (
            "recursion_of_opaque_futures",
            NoCrash,
            lines(
                "fn send<T: Send>(_: T) {}\nfn main() { send(f0()) }\n",
                1_000,
                |n| {
                    format!(
                        "async fn f{n}() {{ Box::pin(f{}()).await; Box::pin(f{}()).await }}",
                        (n + 1) % 1_000,
                        (n * 7 + 3) % 1_000
                    )
                },
                "",
            ),
        ),
        (
            "modules_in_circles",
            NoCrash,
            lines(
                "use m0::*;\nfn main() { let _ = S500; drop(f300()) }\n",
                1_000,
                |n| {
                    let (a, b) = ((n + 1) % 1_000, (n * 3 + 1) % 1_000);
                    format!(
                        "mod m{n} {{ pub use super::m{a}::*; pub use super::m{b}::*; pub struct S{n}; pub async fn f{n}() {{}} }}"
                    )
                },
                "",
            ),
        ),
        (
            "long_async_function",
            Accepted,
            lines(
                "async fn pause() {}\nasync fn big(mut t: u32) -> u32 {\n",
                20_000,
                |n| if n % 50 == 0 { "pause().await;".into() } else { format!("let x{n} = t ^ {n}; t ^= x{n};") },
                "t }\nfn main() { drop(big(1)) }\n",
            ),
        ),
        (
            "locals_across_awaits",
            Accepted,
            Box::new(|| {
                let mut source = String::from("async fn pause() {}\nasync fn big() {\n");
                for n in 0..1_000 {
                    let _ = writeln!(source, "let x{n} = String::new();");
                }
                source.push_str(&"pause().await;\n".repeat(1_000));
                for n in 0..1_000 {
                    let _ = writeln!(source, "drop(x{n});");
                }
                source.push_str("}\nfn main() { drop(big()) }\n");
                source.into_bytes()
            }),
        ),
        ("long_enum", Accepted, lines("enum E {\n", 10_000, |n| format!("V{n}(u32),"), "}\nfn main() {}\n")),
        ("long_struct", Accepted, lines("struct S {\n", 10_000, |n| format!("f{n}: u32,"), "}\nfn main() {}\n")),
        (
            "long_match",
            NoCrash,
            lines(
                "fn f(n: u32) -> u32 { match n {\n",
                10_000,
                |n| format!("{n} => {n},"),
                "_ => 0 } }\nfn main() { f(1); }\n",
            ),
        ),
        ("long_array", NoCrash, lines("fn main() { let x = [\n", 100_000, |n| format!("{n},"), "]; }\n")),
        ("long_function", NoCrash, lines("fn main() {\n", 20_000, |n| format!("let x{n} = {n}; drop(x{n});"), "}\n")),
        (
            "long_else_if",
            NoCrash,
            lines(
                "fn f(n: u32) { if n == 0 {}\n",
                10_000,
                |n| format!("else if n == {n} {{ drop({n}); }}"),
                "}\nfn main() { f(1); }\n",
            ),
        ),
        (
            "long_string",
            Accepted,
            Box::new(|| format!("const S: &str = \"{}\";\nfn main() {{}}\n", "x".repeat(10_000_000)).into_bytes()),
        ),
        (
            "long_identifier",
            Accepted,
            Box::new(|| format!("fn {}() {{}}\nfn main() {{}}\n", "x".repeat(100_000)).into_bytes()),
        ),
        ("long_path", NoCrash, chain("a", "::a", 100_000)),
        ("long_sum", NoCrash, chain("1", "+1", 100_000)),
        ("long_conjunction", NoCrash, chain("true", " && true", 100_000)),
        ("long_comparison", Located, chain("1", " == 1", 10_000)),
        ("long_assignment", NoCrash, chain("y", " = y", 100_000)),
        ("long_range", NoCrash, chain("1", " + (1..2).len()", 10_000)),
        ("long_field_chain", NoCrash, chain("a", ".b", 100_000)),
        ("long_method_chain", NoCrash, chain("1", ".clone()", 10_000)),
        ("long_await_chain", NoCrash, chain("f()", ".await", 10_000)),
        ("long_question_chain", NoCrash, chain("f()", "?", 100_000)),
        ("long_index_chain", NoCrash, chain("a", "[0]", 100_000)),
        ("long_iterator_chain", NoCrash, chain("vec![1i32].into_iter()", ".map(|x| x + 1).filter(|x| *x > 0)", 40)),
        ("long_iterator_chain_of_a_range", Accepted, chain("(0..9)", ".map(|x| x + 1).filter(|x| *x > 0)", 40)),
        ("long_call_chain", NoCrash, chain("f", "()", 100_000)),
        ("long_cast_chain", NoCrash, chain("1", " as u32", 100_000)),
        ("many_negations", NoCrash, chain("", "!", 100_000)),
        ("many_references", NoCrash, chain("", "&", 100_000)),
        ("many_dereferences", NoCrash, chain("", "*", 100_000)),
        ("many_returns", NoCrash, chain("", "return ", 100_000)),
        ("nested_parentheses", Located, nested("(", "1", ")", 100_000)),
        ("open_parentheses", Located, nested("(", "1", "", 100_000)),
        ("closing_parentheses", Located, nested("", "1", ")", 100_000)),
        ("nested_braces", Located, nested("{", "1", "}", 100_000)),
        ("nested_brackets", Located, nested("[", "1", "]", 100_000)),
        ("nested_calls", Located, nested("f(", "1", ")", 100_000)),
        ("nested_tuples", NoCrash, nested("(", "1", ",)", 1_000)),
        ("nested_closures", NoCrash, nested("|| ", "1", "", 100_000)),
        ("nested_closure_blocks", NoCrash, nested("|| { ", "1", " }", 1_000)),
        ("nested_async_blocks", NoCrash, nested("async { ", "1", " }.await", 1_000)),
        ("nested_ifs", NoCrash, nested("if true { ", "1", " } else { 2 }", 1_000)),
        ("nested_matches", NoCrash, nested("match 1 { _ => ", "1", " }", 1_000)),
        ("nested_loops", NoCrash, nested("loop { break ", "1", " }", 1_000)),
        ("nested_macros", NoCrash, nested("vec![", "1", "]", 1_000)),
        ("nested_options", NoCrash, nested("Some(", "1", ")", 1_000)),
        (
            "nested_generics",
            Located,
            Box::new(|| {
                format!("type T = {}u8{};\nfn main() {{}}\n", "Option<".repeat(100_000), ">".repeat(100_000))
                    .into_bytes()
            }),
        ),
        (
            "nested_generics_asked",
            NoCrash,
            Box::new(|| {
                let ty = format!("{}u8{}", "Option<".repeat(200), ">".repeat(200));
                format!("fn need<T: Send>() {{}}\nfn main() {{ need::<{ty}>(); }}\n").into_bytes()
            }),
        ),
        (
            "nested_references",
            NoCrash,
            Box::new(|| format!("type T = {}u8;\nfn main() {{}}\n", "&'static ".repeat(10_000)).into_bytes()),
        ),
        (
            "nested_patterns",
            NoCrash,
            Box::new(|| {
                format!("fn main() {{ let {}x{} = y; }}\n", "Some(".repeat(1_000), ")".repeat(1_000)).into_bytes()
            }),
        ),
        (
            "nested_modules",
            NoCrash,
            Box::new(|| format!("{}{}\nfn main() {{}}\n", "mod m { ".repeat(1_000), "}".repeat(1_000)).into_bytes()),
        ),
        (
            "nested_functions",
            NoCrash,
            Box::new(|| format!("{}{}\nfn main() {{}}\n", "fn f() { ".repeat(1_000), "}".repeat(1_000)).into_bytes()),
        ),
        (
            "nested_use",
            NoCrash,
            Box::new(|| format!("use {}a{};\nfn main() {{}}\n", "a::{".repeat(1_000), "}".repeat(1_000)).into_bytes()),
        ),
        (
            "nested_comments",
            Accepted,
            Box::new(|| format!("{}{}\nfn main() {{}}\n", "/*".repeat(100_000), "*/".repeat(100_000)).into_bytes()),
        ),
        (
            "tuples_of_tuples",
            NoCrash,
            Box::new(|| {
                // Each alias doubles the type: 2^60 leaves, if spelled out.
                let mut source = String::from("type T0 = (u8, u8);\n");
                for n in 0..60 {
                    let _ = writeln!(source, "type T{} = (T{n}, T{n});", n + 1);
                }
                source.push_str("fn need<T: Send>() {}\nfn main() { need::<T60>(); }\n");
                source.into_bytes()
            }),
        ),
        (
            "tuples_of_tuples_refused",
            NoCrash,
            Box::new(|| {
                let mut source = String::from("type T0<X> = (X, std::rc::Rc<X>);\n");
                for n in 0..60 {
                    let _ = writeln!(source, "type T{}<X> = (T{n}<X>, T{n}<X>);", n + 1);
                }
                source.push_str("fn need<T: Send>() {}\nfn all<X>() { need::<T60<X>>(); let x: T60<X> = 1; }\nfn main() { all::<u8>(); }\n");
                source.into_bytes()
            }),
        ),
        (
            "doubling_macro",
            NoCrash,
            text("macro_rules! m { ($($t:tt)*) => { m!($($t)* $($t)*) }; }\nfn main() { m!(1 + 1 +); }\n"),
        ),
        ("endless_macro", NoCrash, text("macro_rules! m { () => { m!() }; }\nfn main() { m!(); }\n")),
        ("growing_macro", NoCrash, text("macro_rules! m { ($($t:tt)*) => { m!(x $($t)*) }; }\nfn main() { m!(); }\n")),
        (
            "mutual_macros",
            NoCrash,
            text(
                "macro_rules! a { ($e:expr) => { b!($e + 1) }; }\nmacro_rules! b { ($e:expr) => { a!($e + 2) }; }\nfn main() { a!(1); }\n",
            ),
        ),
    ]
}
