//! `cargo asyncsend` and `asyncsend check FOLDER` on real packages, written into temporary folders: which targets are
//! checked, under which settings, and what is said in which form.

use asyncsend_testing::rustc::TempDir;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A function that is refused in every rule set, in the one line that it takes.
const REFUSED: &str = "fn need<T: Send>() {} pub fn refused() { need::<std::rc::Rc<u32>>() }\n";
/// A task that only the weaker rules can refuse or accept; `spawn` is on line 4.
const BORROWED: &str = "use std::rc::Rc;\nasync fn borrowed(count: Rc<u32>) { drop(count); }\npub fn go() {\n    tokio::spawn(borrowed(Rc::new(1)));\n}\n";

struct Project(TempDir);

/// What a run wrote, and its exit status.
struct Ran {
    status: i32,
    stdout: String,
    stderr: String,
}

impl Project {
    fn new(files: &[(&str, &str)]) -> Project {
        let project = Project(TempDir::new("cargo").expect("a temporary folder"));
        for (path, text) in files {
            project.write(path, text);
        }
        project
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// `cargo asyncsend …` in a folder of the project.
    fn cargo_in(&self, folder: &str, args: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-asyncsend"));
        run(command.arg("asyncsend").args(args).current_dir(self.path(folder)))
    }

    fn cargo(&self, args: &[&str]) -> Ran {
        self.cargo_in("", args)
    }

    /// `cargo asyncsend check --message-format short …`.
    fn check(&self, args: &[&str]) -> Ran {
        self.cargo(&[&["check", "--quiet", "--message-format", "short"], args].concat())
    }
}

fn run(command: &mut Command) -> Ran {
    // As a user's shell has them, and not as those of this test.
    for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_TARGET_DIR"] {
        command.env_remove(name);
    }
    let Output { status, stdout, stderr } = command.output().expect("the checker starts");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Ran { status: status.code().expect("an exit status"), stdout: text(stdout), stderr: text(stderr) }
}

impl Ran {
    /// The places of the errors in the short form, as `FILE:LINE`.
    fn errors(&self) -> Vec<&str> {
        self.places(": error")
    }

    fn warnings(&self) -> Vec<&str> {
        self.places(": warning")
    }

    fn places(&self, level: &str) -> Vec<&str> {
        let heads = self.stderr.lines().filter_map(|line| line.split_once(level)).map(|(head, _)| head);
        heads.map(|head| head.rsplit_once(':').map_or(head, |(place, _)| place)).collect()
    }

    #[track_caller]
    fn expect(&self, status: i32, errors: &[&str]) {
        assert_eq!((self.status, self.errors()), (status, errors.to_vec()), "{}{}", self.stdout, self.stderr);
    }

    #[track_caller]
    fn says(&self, status: i32, part: &str) {
        assert!(
            self.status == status && self.stderr.contains(part),
            "{status} {part:?}: {} {}",
            self.status,
            self.stderr
        );
    }
}

fn manifest(name: &str, rest: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n{rest}")
}

/// A package with one refused function in every target.
fn every_target() -> Project {
    Project::new(&[
        (
            "Cargo.toml",
            &manifest(
                "every-target",
                "[features]\nextra = []\n[[bin]]\nname = \"extra\"\nrequired-features = [\"extra\"]\n",
            ),
        ),
        ("src/lib.rs", REFUSED),
        ("src/main.rs", &format!("{REFUSED}fn main() {{}}\n")),
        ("src/bin/other.rs", &format!("{REFUSED}fn main() {{}}\n")),
        ("src/bin/extra.rs", &format!("{REFUSED}fn main() {{}}\n")),
        ("examples/demo.rs", &format!("{REFUSED}fn main() {{}}\n")),
        ("tests/it.rs", REFUSED),
        ("benches/speed.rs", REFUSED),
    ])
}

#[test]
fn targets_are_selected_as_cargo_does() {
    let project = every_target();
    let lib = "src/lib.rs:1";
    let main = "src/main.rs:1";
    let other = "src/bin/other.rs:1";
    let extra = "src/bin/extra.rs:1";
    for (args, want) in [
        (&[][..], &[lib, main, other][..]),
        (&["--lib"], &[lib]),
        (&["--bins"], &[main, other]),
        (&["--bin", "other"], &[other]),
        (&["--bin", "every-target"], &[main]),
        (&["--bin", "extra", "--features", "extra"], &[extra]),
        (&["--bins", "--all-features"], &[main, other, extra]),
        (&["--examples"], &["examples/demo.rs:1"]),
        (&["--example", "demo"], &["examples/demo.rs:1"]),
        (&["--test", "it"], &["tests/it.rs:1"]),
        (&["--tests"], &[lib, main, other, "tests/it.rs:1"]),
        (&["--benches"], &["benches/speed.rs:1"]),
        (&["--all-targets"], &[lib, main, other, "examples/demo.rs:1", "tests/it.rs:1", "benches/speed.rs:1"]),
    ] {
        let ran = project.check(args);
        let (mut got, mut want) = (ran.errors(), want.to_vec());
        got.sort_unstable();
        want.sort_unstable();
        assert_eq!((ran.status, got), (1, want), "{args:?}: {}", ran.stderr);
    }
    project.check(&["--bin", "nothing"]).says(2, "`other`");
    project.check(&["--bin", "extra"]).says(2, "features that are off");
}

#[test]
fn features_and_tests_are_cfgs() {
    let source = format!(
        "#[cfg(feature = \"a\")]\n{REFUSED}#[cfg(test)]\nmod tests {{\n    {REFUSED}}}\n#[cfg(not(feature = \"default\"))]\nmod bare {{\n    {REFUSED}}}\n"
    );
    let project = Project::new(&[
        ("Cargo.toml", &manifest("features", "[features]\ndefault = []\na = []\n")),
        ("src/lib.rs", &source),
    ]);
    project.check(&[]).expect(0, &[]);
    project.check(&["--features", "a"]).expect(1, &["src/lib.rs:2"]);
    project.check(&["--all-features", "--all-targets"]).expect(1, &["src/lib.rs:2", "src/lib.rs:5"]);
    project.check(&["--no-default-features"]).expect(1, &["src/lib.rs:9"]);
    project.check(&["--features", "b"]).says(2, "cargo metadata");
}

fn workspace() -> Project {
    let member = |name: &str| manifest(name, "");
    Project::new(&[
        ("Cargo.toml", "[workspace]\nresolver = \"2\"\nmembers = [\"one\", \"two\", \"nested/*\"]\n"),
        ("one/Cargo.toml", &manifest("one", "[dependencies]\nother-name = { path = \"../two\", package = \"two\" }\n")),
        ("one/src/lib.rs", REFUSED),
        ("two/Cargo.toml", &member("two")),
        ("two/src/lib.rs", REFUSED),
        ("nested/three/Cargo.toml", &member("three")),
        ("nested/three/src/lib.rs", REFUSED),
    ])
}

#[test]
fn packages_are_selected_as_cargo_does() {
    let project = workspace();
    let all = ["nested/three/src/lib.rs:1", "one/src/lib.rs:1", "two/src/lib.rs:1"];
    let sorted = |args: &[&str]| {
        let ran = project.check(args);
        let mut errors: Vec<String> = ran.errors().into_iter().map(str::to_owned).collect();
        errors.sort_unstable();
        errors
    };
    assert_eq!(sorted(&[]), all);
    assert_eq!(sorted(&["--workspace", "--exclude", "one"]), [all[0], all[2]]);
    assert_eq!(sorted(&["-p", "two"]), [all[2]]);
    assert_eq!(sorted(&["-p", "two@0.1.0", "-p", "thr*"]), [all[0], all[2]]);
    assert_eq!(sorted(&["--manifest-path", "two/Cargo.toml"]), [all[2]]);
    project.check(&["-p", "four"]).says(2, "`three`");
    project.check(&["--workspace", "--exclude", "four"]).says(2, "`four`");
    // From a member's folder that member is meant; paths stay relative to the workspace, as cargo's do.
    project.cargo_in("two/src", &["check", "-q", "--message-format", "short"]).expect(1, &["two/src/lib.rs:1"]);
}

#[test]
fn folders_are_named_as_they_were_given() {
    let project = workspace();
    let mut command = Command::new(env!("CARGO_BIN_EXE_asyncsend"));
    command.args(["check", "--error-format", "short", "two", "one/Cargo.toml"]).current_dir(project.path(""));
    run(&mut command).expect(1, &["two/src/lib.rs:1", "one/src/lib.rs:1"]);
}

#[test]
fn json_is_wrapped_as_cargo_does() {
    let project = workspace();
    let ran = project.cargo(&["check", "-p", "two", "--message-format", "json"]);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    let lines: Vec<serde_json::Value> =
        ran.stdout.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
    assert_eq!(lines.len(), 2, "{}", ran.stdout);
    let first = &lines[0];
    assert_eq!(first["reason"], "compiler-message");
    assert!(first["package_id"].as_str().is_some_and(|id| id.contains("two")), "{first}");
    assert_eq!(first["target"]["name"], "two");
    assert_eq!(first["target"]["kind"][0], "lib");
    assert!(Path::new(first["manifest_path"].as_str().expect("a path")).is_absolute());
    let message = &first["message"];
    assert_eq!((&message["code"]["code"], &message["level"]), (&"E0277".into(), &"error".into()));
    assert_eq!(message["spans"][0]["file_name"], "two/src/lib.rs");
    assert!(message["rendered"].as_str().is_some_and(|text| text.starts_with("error[E0277]")));
    assert_eq!(lines[1], serde_json::json!({ "reason": "build-finished", "success": false }));
}

#[test]
fn configuration_is_by_package_and_under_the_command_line() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[workspace]\nresolver = \"2\"\nmembers = [\"one\", \"two\"]\n[workspace.metadata.asyncsend]\nrules = \"rust\"\n",
        ),
        ("one/Cargo.toml", &manifest("one", "")),
        ("one/src/lib.rs", BORROWED),
        (
            "two/Cargo.toml",
            &manifest(
                "two",
                "[package.metadata.asyncsend]\nrules = \"sound\"\nlevels = { \"asyncsend::not-async-send\" = \"warn\" }\n",
            ),
        ),
        ("two/src/lib.rs", BORROWED),
    ]);
    let ran = project.check(&[]);
    ran.expect(1, &["one/src/lib.rs:4"]);
    assert_eq!(ran.warnings(), ["two/src/lib.rs:4"]);
    project.check(&["-p", "one"]).says(1, "cannot be sent between threads safely");
    project.check(&["-p", "one", "--rules", "sound"]).says(1, "asyncsend::not-async-send");
    project.check(&["-p", "two", "-D", "warnings"]).expect(1, &["two/src/lib.rs:4"]);
    project.check(&["-p", "two", "-A", "asyncsend::not_async_send"]).says(0, "");
    project.check(&["-p", "two", "-F", "fast"]).says(2, "--features");
}

#[test]
fn wrong_configuration_has_a_place() {
    let project = Project::new(&[
        ("Cargo.toml", &manifest("wrong", "[package.metadata.asyncsend]\nruls = \"rust\"\ntls-stage = 9\n")),
        ("src/lib.rs", REFUSED),
    ]);
    project.check(&[]).expect(2, &["Cargo.toml:6", "Cargo.toml:7"]);
}

#[test]
fn broken_packages_are_told() {
    Project::new(&[("src/lib.rs", REFUSED)]).check(&[]).says(2, "no `Cargo.toml`");
    Project::new(&[("Cargo.toml", "[package\n")]).check(&[]).says(2, "cargo metadata");
    Project::new(&[("Cargo.toml", &manifest("empty", ""))]).check(&[]).says(2, "cargo metadata");
    Project::new(&[("Cargo.toml", "[workspace]\n")]).check(&[]).says(2, "no members");
    let lost = manifest("lost", "[dependencies]\ngone = { path = \"gone\" }\n");
    Project::new(&[("Cargo.toml", &lost), ("src/lib.rs", "")]).check(&["--offline"]).says(2, "gone");
}

#[test]
fn without_cargo_files_can_still_be_checked() {
    let project = workspace();
    let without = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_asyncsend"));
        run(command.args(args).current_dir(project.path("")).env_remove("CARGO").env("PATH", ""))
    };
    without(&["check", "two"]).says(2, "`cargo` was not found");
    without(&["check", "--error-format", "short", "two/src/lib.rs"]).expect(1, &["two/src/lib.rs:1"]);
}

#[test]
fn suppressions_need_a_code_a_reason_and_a_cause() {
    let allow = "asyncsend: allow(asyncsend::not-async-send, reason = \"one thread\")";
    let source = format!(
        "use std::rc::Rc;
async fn borrowed(count: Rc<u32>) {{ drop(count); }}
async fn quiet() {{}}
pub fn one() {{
    tokio::spawn(borrowed(Rc::new(1))); // {allow}
    // {allow}
    tokio::spawn(
        borrowed(Rc::new(1)),
    );
    tokio::spawn(borrowed(Rc::new(1)));
    tokio::spawn(quiet()); // {allow}
    tokio::spawn(quiet()); // asyncsend: allow(asyncsend::not-async-send)
}}
#[cfg_attr(asyncsend, expect(asyncsend::not_async_send, reason = \"one thread\"))]
pub fn two() {{
    tokio::spawn(borrowed(Rc::new(1)));
}}
#[cfg(test)]
mod tests {{
    fn three() {{
        tokio::spawn(super::borrowed(std::rc::Rc::new(1))); // {allow}
    }}
}}
"
    );
    let project = Project::new(&[("Cargo.toml", &manifest("quiet", "")), ("src/lib.rs", &source)]);
    for args in [&[][..], &["--all-targets"]] {
        let ran = project.check(args);
        ran.expect(1, &["src/lib.rs:10", "src/lib.rs:12"]);
        assert_eq!(ran.warnings(), ["src/lib.rs:11"], "{}", ran.stderr);
    }
    // What is forbidden is reported, and so is the request.
    let ran = project.check(&["-F", "asyncsend::not-async-send", "-A", "asyncsend::unused-suppression"]);
    for line in ["src/lib.rs:5", "src/lib.rs:8", "src/lib.rs:16"] {
        assert!(ran.errors().contains(&line), "{line}: {}", ran.stderr);
    }
    assert!(ran.stderr.contains("is forbidden"), "{}", ran.stderr);
    // What rustc would say cannot be taken back, and nothing else is said.
    project
        .check(&["--rules", "rust"])
        .expect(1, &[5, 8, 10, 16].map(|n| format!("src/lib.rs:{n}")).each_ref().map(String::as_str));
}

#[test]
fn lists_are_by_package_too() {
    let project = Project::new(&[("Cargo.toml", &manifest("lists", "")), ("src/lib.rs", "pub async fn f() {}\n")]);
    let ran = project.cargo(&["futures", "--format", "json"]);
    assert!(ran.status == 0 && ran.stdout.contains("\"file\":\"src/lib.rs\""), "{}{}", ran.stdout, ran.stderr);
    assert!(project.cargo(&["effects"]).stdout.contains("src/lib.rs:1"));
}

#[test]
fn files_that_cannot_be_compiled_alone_are_not_checked_alone() {
    let project = Project::new(&[
        ("Cargo.toml", &manifest("modules", "")),
        ("src/lib.rs", "mod inner;\n"),
        ("src/inner.rs", REFUSED),
    ]);
    project.check(&[]).expect(1, &["src/inner.rs:1"]);
}

/// Cargo's answer is kept in the target folder, for as long as it would be the same.
#[test]
fn answers_of_cargo_are_kept_until_something_changes() {
    let project = workspace();
    fs::create_dir(project.path("target")).expect("a folder");
    let errors = || project.check(&[]).errors().into_iter().map(str::to_owned).collect::<Vec<_>>();
    let first = errors();
    assert_eq!(first.len(), 3);
    let kept = fs::read_dir(project.path("target/asyncsend")).expect("a folder").flatten();
    assert!(kept.into_iter().any(|e| e.file_name().to_string_lossy().starts_with("metadata-")));
    assert_eq!(errors(), first);
    // A target, a member, a manifest.
    project.write("two/src/bin/new.rs", &format!("{REFUSED}fn main() {{}}\n"));
    assert_eq!(errors().len(), 4);
    project.write("nested/four/Cargo.toml", &manifest("four", ""));
    project.write("nested/four/src/lib.rs", REFUSED);
    assert_eq!(errors().len(), 5);
    project.write("two/Cargo.toml", &manifest("two", "autobins = false\n"));
    assert_eq!(errors().len(), 4);
}

#[test]
fn cfgs_of_flags_and_configuration_count() {
    let source = format!("#[cfg(special)]\n{REFUSED}");
    let project = Project::new(&[("Cargo.toml", &manifest("flags", "")), ("src/lib.rs", &source)]);
    project.check(&[]).expect(0, &[]);
    project.write(".cargo/config.toml", "[build]\nrustflags = [\"--cfg\", \"special\"]\n");
    project.check(&[]).expect(1, &["src/lib.rs:2"]);
}

#[test]
fn coverage_is_counted_by_package() {
    let source = "pub async fn f() {}\npub fn g(n: Vec<u8>) -> u8 { n.no_such_method() }\n";
    let project = Project::new(&[("Cargo.toml", &manifest("counted", "")), ("src/lib.rs", source)]);
    let ran = project.cargo(&["coverage", "--format", "json"]);
    let line: serde_json::Value = serde_json::from_str(&ran.stdout).expect("one line of JSON");
    assert!(line["package"].as_str().is_some_and(|name| name.starts_with("counted v0.1.0")), "{line}");
    assert_eq!((ran.status, &line["futures"], &line["functions"]), (0, &serde_json::json!({ "Send": 1 }), &2.into()));
    assert!(line["expressions"]["unknown"].as_u64().is_some_and(|n| n > 0), "{line}");
    assert!(line["reasons"][0]["count"].as_u64().is_some_and(|n| n > 0), "{line}");
    let text = project.cargo(&["coverage"]).stdout;
    assert!(text.contains("1 of 1 decided (100.0%): 1 Send") && text.contains("no_such_method"), "{text}");
}

#[test]
fn interfaces_of_packages() {
    let kept = "pub async fn f() {\n    let n = 1;\n    std::future::ready(()).await;\n    drop(n);\n}\n";
    let lost = kept.replace("= 1", "= std::rc::Rc::new(1)");
    let project = Project::new(&[
        ("old/Cargo.toml", &manifest("pool", "")),
        ("old/src/lib.rs", &format!("mod inner;\npub use inner::g;\n{kept}")),
        ("old/src/inner.rs", "pub fn g() {}\npub fn hidden() {}\n"),
        ("old/src/main.rs", "pub fn not_of_the_library() {}\nfn main() {}\n"),
        ("new/Cargo.toml", &manifest("pool", "")),
        ("new/src/lib.rs", &format!("mod inner;\npub use inner::g;\n{lost}")),
        ("new/src/inner.rs", "#[cfg_attr(asyncsend, props(!tls))]\npub fn g() {}\n"),
    ]);
    let api = project.cargo_in("old", &["--quiet", "api"]);
    assert_eq!(api.status, 0, "{}", api.stderr);
    let heads: Vec<&str> = api.stdout.lines().skip(1).filter(|l| !l.contains(": ")).collect();
    assert_eq!(heads, ["async fn f", "fn g"]);
    project.write("old.txt", &api.stdout);

    let semver = |folder: &str, args: &[&str]| {
        let ran = project.cargo_in(folder, &[&["--quiet", "semver"], args].concat());
        let weights: Vec<String> = ran.stdout.lines().filter(|l| l.contains(": `")).map(str::to_owned).collect();
        (ran.status, weights.join("\n"), ran.stderr)
    };
    let (status, changes, _) = semver("new", &["../old.txt"]);
    assert_eq!(status, 1);
    assert!(changes.contains("major: `async fn f`: `Send` of its future is lost"), "{changes}");
    assert!(changes.contains("minor: `fn g`: now promises `!tls`"), "{changes}");
    assert_eq!(semver("new", &["../old"]), semver("new", &["../old.txt"]));
    assert_eq!(semver("old", &["../old.txt"]).0, 0);
    // Under other rules it is another question.
    let (status, _, error) = semver("new", &["--rules", "rust", "../old.txt"]);
    assert!(status == 2 && error.contains("do not compare"), "{error}");
    assert_eq!(semver("new", &["../missing"]).0, 2);
}
