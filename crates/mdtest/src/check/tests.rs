use super::*;

fn assertions(listing: &str) -> Vec<Assertion> {
    assertion::take(listing).unwrap().1
}

fn diagnose(listing: &str, stderr: &str) -> Vec<String> {
    let assertions = assertions(listing);
    match_diagnostics(&assertions.iter().collect::<Vec<_>>(), &diagnostics(stderr).unwrap())
}

fn json(level: &str, code: &str, line: usize, message: &str) -> String {
    format!(
        "{{\"message\":{message:?},\"code\":{{\"code\":{code:?},\"explanation\":null}},\"level\":{level:?},\
         \"spans\":[{{\"file_name\":\"example.rs\",\"line_start\":9,\"is_primary\":false}},\
         {{\"file_name\":\"example.rs\",\"line_start\":{line},\"is_primary\":true}}],\"children\":[],\"rendered\":null}}\n"
    )
}

#[test]
fn a_diagnostic_meets_its_assertion() {
    let stderr = json("error", "asyncsend::promise", 2, "`f` breaks its promise")
        + "{\"message\":\"aborting due to 1 previous error\",\"code\":null,\"level\":\"error\",\"spans\":[]}\n";
    assert!(diagnose("\nf(); //~ ERROR[asyncsend::promise] \"breaks its\"", &stderr).is_empty());
    assert!(diagnose("\nf(); //~ ERROR", &stderr).is_empty());
    for wrong in ["f(); //~ ERROR", "\nf(); //~ WARN", "\nf(); //~ ERROR[E0277]", "\nf(); //~ ERROR \"other\""] {
        let problems = diagnose(wrong, &stderr);
        assert_eq!(problems.len(), 2, "{wrong}: {problems:?}");
        assert!(problems[0].starts_with("expected") && problems[1].starts_with("unexpected"), "{problems:?}");
    }
}

#[test]
fn diagnostics_and_assertions_pair_off() {
    let one = json("warning", "asyncsend::undecided", 1, "first");
    assert_eq!(diagnose("f();", &one), ["unexpected warning[asyncsend::undecided] on line 1 of the listing: first"]);
    assert_eq!(diagnose("f(); //~ WARN //~ WARN", &one), ["expected warning on line 1 of the listing, found none"]);
    let two = one + &json("warning", "asyncsend::undecided", 1, "second");
    // The general assertion must not take the diagnostic that the exact one needs.
    assert!(diagnose("f(); //~ WARN //~ WARN \"first\"", &two).is_empty());
}

#[test]
fn notes_and_placeless_diagnostics() {
    let note = "{\"message\":\"m\",\"code\":null,\"level\":\"note\",\"spans\":[]}\n";
    assert!(diagnose("", note).is_empty());
    let placeless = "{\"message\":\"m\",\"code\":null,\"level\":\"error\",\"spans\":[]}\n";
    assert!(diagnose("//~? ERROR", placeless).is_empty());
    assert_eq!(diagnose("", placeless).len(), 1);
    assert!(diagnostics("error: plain text\n").is_err());
}

#[test]
fn verdicts() {
    let futures = "{\"file\":\"example.rs\",\"line\":1,\"name\":\"f\",\"kind\":\"async fn\",\"rules\":\"sound\",\
        \"verdict\":\"local\",\"reasons\":[{\"message\":\"captures an Rc\",\"file\":\"example.rs\",\"line\":1,\"column\":1,\
        \"rule\":\"iso.never\"}],\"needs\":[\"T: Send\"]}\n";
    let check = |listing: &str| {
        let assertions = assertions(listing);
        match_verdicts(&assertions.iter().collect::<Vec<_>>(), &json_lines(futures).unwrap())
    };
    assert!(check("async fn f() {} //~ VERDICT local").is_empty());
    assert!(check("async fn f() {} //~ VERDICT local \"captures\" \"T: Send\"").is_empty());
    let problems = check("async fn f() {} //~ VERDICT Send");
    assert_eq!(
        problems,
        [
            "line 1 of the listing: expected the verdict Send:\n  f: local\n    captures an Rc [iso.never]\n    needs T: Send"
        ]
    );
    assert_eq!(check("async fn f() {} //~ VERDICT local \"a thread-local\"").len(), 1);
    assert_eq!(check("\n//~ VERDICT local"), ["no future is declared on line 2 of the listing"]);
}

#[test]
fn effects() {
    let functions = "{\"file\":\"example.rs\",\"line\":1,\"name\":\"f\",\"declared\":[\"!tls\"],\"effects\":[\"panic\"],\
        \"undecided\":[],\"masked\":[\"tls\"],\"reasons\":[]}\n";
    let check = |listing: &str| {
        let assertions = assertions(listing);
        match_effects(&assertions.iter().collect::<Vec<_>>(), &json_lines(functions).unwrap())
    };
    assert!(check("fn f() {} //~ EFFECTS panic").is_empty());
    assert!(check("fn f() {} //~ EFFECTS panic masked:tls").is_empty());
    for wrong in ["none", "tls", "panic tls", "panic tls?", "panic masked:panic"] {
        assert_eq!(
            check(&format!("fn f() {{}} //~ EFFECTS {wrong}")),
            ["line 1 of the listing: other effects than expected:\n  f: panic masked:tls"],
            "{wrong}"
        );
    }
}

#[test]
fn differences_leave_out_what_is_the_same() {
    assert_eq!(difference("a\nb\nc\n", "a\nx\ny\nc\n"), "-b\n+x\n+y\n");
    assert_eq!(difference("a\n", "a\na\n"), "+a\n");
    assert_eq!(difference("", "a\n"), "+a\n");
}

#[test]
fn printed_text_is_trimmed() {
    assert_eq!(trimmed("\n  a \n\nb\n\n"), "  a\n\nb\n");
    assert_eq!(trimmed("\n"), "");
}

#[test]
fn blessing_rewrites_and_inserts_with_indentation() {
    let source = "- x\n\n  ```rust,futures\n  f\n  ```\n\n```rust\n```\n\n```diagnostic\nold\n```\n";
    let fences = markdown::fences(source).unwrap();
    let edits =
        vec![Edit::Replace(&fences[2], "new\n".into()), Edit::InsertAfter(&fences[0], "text", "a\n\nb\n".into())];
    assert_eq!(
        apply(source, edits),
        "- x\n\n  ```rust,futures\n  f\n  ```\n\n  ```text\n  a\n\n  b\n  ```\n\n```rust\n```\n\n```diagnostic\nnew\n```\n"
    );
}

/// A stand-in for the checker: prints one error for each line with `bad`, and fails on `crash`.
#[cfg(unix)]
#[test]
fn a_file_is_checked_from_end_to_end() {
    use std::os::unix::fs::PermissionsExt;

    let folder = std::env::temp_dir().join(format!("asyncsend-mdtest-unit-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let bin = folder.join("checker");
    let script = r#"#!/bin/sh
for last; do :; done
grep -q crash "$last" && exit 101
[ "$1" = futures ] && { echo "listing of $last"; exit 0; }
number=$(grep -n bad "$last" | head -n 1 | cut -d : -f 1)
[ -z "$number" ] && exit 0
case "$*" in
*json*) echo '{"message":"bad","code":null,"level":"error","spans":[{"line_start":'"$number"',"is_primary":true}]}' >&2 ;;
*) echo "error: bad" >&2 ;;
esac
exit 1
"#;
    std::fs::write(&bin, script).unwrap();
    std::fs::set_permissions(&bin, std::fs::Permissions::from_mode(0o755)).unwrap();
    let file = folder.join("page.md");
    let check = |markdown: &str, bless: bool| {
        std::fs::write(&file, markdown).unwrap();
        check_file(&file, "page.md", &bin, bless)
    };

    assert_eq!(check("```rust\ngood\n```\n\n```sh\nanything\n```\n", false), Ok(()));
    assert_eq!(
        check("```rust\n# hidden\nbad //~ ERROR \"bad\"\n```\n\n```diagnostic\nerror: bad\n```\n", false),
        Ok(())
    );
    assert_eq!(check("```rust,ignore reason=\"crashes\"\ncrash\n```\n", false), Ok(()));
    for (wrong, part) in [
        ("```rust\nbad\n```\n", "page.md:1: unexpected error on line 1 of the listing: bad"),
        ("\n```rust\ngood //~ ERROR\n```\n", "page.md:2: expected error on line 1"),
        ("```rust\ncrash\n```\n", "101"),
        ("```rust,ignore\ncrash\n```\n", "needs a reason"),
        ("```\ngood\n```\n", "names no language"),
        ("```rust\nbad //~ ERROR\n```\n```diagnostic\nerror: good\n```\n", "-error: good\n+error: bad\n"),
        ("```diagnostic\nerror: bad\n```\n", "follows no listing"),
        ("```rust,futures\ngood\n```\n", "wants a `text` fence"),
        ("```rust\ngood //~[rust] ERROR\n```\n", "never checked"),
    ] {
        let error = check(wrong, false).unwrap_err();
        assert!(error.contains(part), "{wrong}\n{error}");
    }

    assert_eq!(check("```rust,futures\nbad //~ ERROR\n```\n\n```diagnostic\n```\n", true), Ok(()));
    assert_eq!(
        std::fs::read_to_string(&file).unwrap(),
        "```rust,futures\nbad //~ ERROR\n```\n\n```text\nlisting of example.rs\n```\n\n```diagnostic\nerror: bad\n```\n"
    );
    assert_eq!(check_file(&file, "page.md", &bin, false), Ok(()));
    std::fs::remove_dir_all(&folder).unwrap();
}
