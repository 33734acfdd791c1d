//! Dependencies that are read from their source: what their types and functions mean for the package that names them, as
//! rustc says, and what is kept on disk.

use asyncsend_testing::rustc::TempDir;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The dependency: modules, cfgs, features, macros between items and exported, derives, re-exports, a rename.
const DEPENDENCY: &[(&str, &str)] = &[
    (
        "dep/Cargo.toml",
        "[package]\nname = \"dep\"\nversion = \"0.1.0\"\nedition = \"2018\"\n[features]\nlocal = []\n\
         [dependencies]\ninner = { path = \"../inner\" }\nmac = { path = \"../mac\" }\n",
    ),
    (
        "dep/src/lib.rs",
        r#"
#[macro_use]
mod macros;
mod pool;
pub use pool::{Guard, Pool};
pub use inner::Shared as Common;
pub use inner::*;
pub use mac::Marked;
pub trait Held { type Kept; fn kept(&self) -> Self::Kept; }
const _: () = {
    use std::rc::Rc as Counted;
    impl Held for Misses { type Kept = Counted<u64>; fn kept(&self) -> Counted<u64> { Counted::new(self.n) } }
};
#[cfg(feature = "local")]
pub type Count = std::rc::Rc<u32>;
#[cfg(not(feature = "local"))]
pub type Count = std::sync::Arc<u32>;
counter! { Hits, std::cell::Cell<u64> }
counter! { Misses, u64 }
pub trait Job { type Out; fn run(&self) -> impl std::future::Future<Output = Self::Out> + Send; }
impl Job for Misses { type Out = u8; async fn run(&self) -> u8 { 1 } }
extern crate std as renamed;
extern crate inner as core_of_it;
pub fn length() -> renamed::vec::Vec<u8> { Vec::new() }
#[macro_export]
macro_rules! task { ($e:expr) => { $crate::wrap(async move { $crate::__twice!($e) }) } }
#[doc(hidden)]
#[macro_export]
macro_rules! __twice { ($e:expr) => { ($e, $e) } }
#[macro_export]
macro_rules! marker { ($name:ident) => { $crate::__unit!($name); } }
#[doc(hidden)]
#[macro_export]
macro_rules! __unit { ($name:ident) => { pub struct $name; } }
pub mod marks { crate::marker!(Here); marker!(There); }
pub fn wrap<F: std::future::Future + Send>(f: F) -> F { f }
pub async fn nap() { inner::tick().await }
pub async fn held() { let c = std::rc::Rc::new(1); inner::tick().await; drop(c) }
"#,
    ),
    (
        "dep/src/macros.rs",
        "macro_rules! counter { ($name:ident, $ty:ty) => { #[derive(Clone, Debug, Default)] pub struct $name { pub n: $ty } \
         impl $name { pub fn new() -> Self { Self::default() } } } }",
    ),
    (
        "dep/src/pool.rs",
        r#"
use std::marker::PhantomData;
use core_of_it::Shared;
#[derive(Clone)]
pub struct Pool<T>(Shared<T>);
pub struct Guard<'a, T> { value: &'a T, thread: PhantomData<*const ()> }
unsafe impl<T: Send> Send for Pool<T> {}
impl<T> Pool<T> {
    pub fn new(value: T) -> Pool<T> { Pool(inner::Shared::new(value)) }
    pub fn lock(&self) -> Guard<'_, T> { Guard { value: self.0.get(), thread: PhantomData } }
}
impl<T> std::ops::Deref for Guard<'_, T> { type Target = T; fn deref(&self) -> &T { self.value } }
"#,
    ),
    ("inner/Cargo.toml", "[package]\nname = \"inner\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"),
    (
        "inner/src/lib.rs",
        "use std::rc::Rc;\npub struct Shared<T>(Rc<T>);\nimpl<T> Clone for Shared<T> { fn clone(&self) -> Self { Shared(self.0.clone()) } }\n\
         impl<T> Shared<T> { pub fn new(t: T) -> Self { Shared(Rc::new(t)) } pub fn get(&self) -> &T { &self.0 } }\n\
         pub async fn tick() {}\npub trait Marked { fn mark(&self) -> u8 { 1 } }\n",
    ),
    (
        "mac/Cargo.toml",
        "[package]\nname = \"mac\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[lib]\nproc-macro = true\n",
    ),
    (
        "mac/src/lib.rs",
        "use proc_macro::TokenStream;\n#[proc_macro_derive(Marked)]\npub fn marked(_: TokenStream) -> TokenStream { \
         TokenStream::new() }\n",
    ),
];

/// The package: a line that rustc refuses ends in `//~`.
const USER: &str = r#"
use dep::{Common, Count, Guard, Held, Hits, Job, Marked, Misses, Pool};
struct Own;
impl Marked for Own {}
// What the derive makes may have to do with it; that is not known, and no reason to refuse.
#[derive(Marked)]
struct Named(String);
impl TryFrom<String> for Named { type Error = (); fn try_from(s: String) -> Result<Named, ()> { Ok(Named(s)) } }
impl From<Named> for String { fn from(n: Named) -> String { n.0 } }
fn need<T: Send>(_: T) {}
fn share<T: Sync>(_: &T) {}
async fn guarded(pool: &Pool<u8>) { let g: Guard<'_, u8> = pool.lock(); dep::nap().await; let _ = *g; }
async fn scoped(pool: Pool<u8>) { { let g = pool.lock(); let _ = g.leading_zeros(); } dep::nap().await; }
fn generic<J: Job>(job: &J) where J: Sync { need(job.run()); }
fn task() {
    dep::task!({ let c = Common::new(1); dep::nap().await; c.get() + 1 }); //~
}
fn all() {
    need(Hits::new());
    share(&Hits::new()); //~
    share(&Misses::new());
    need(Common::new(1u8)); //~
    need(Pool::new(1u8));
    need(guarded(&Pool::new(1))); //~
    need(scoped(Pool::new(1)));
    need(dep::nap());
    need(dep::held()); //~
    need(dep::length());
    let count: Count = Count::new(1);
    need(count);
    need(dep::task!(1));
    generic(&Misses::new());
    need(Own.mark());
    need((dep::marks::Here, dep::marks::There));
    need(Misses::new().kept()); //~
}
fn main() { task(); all() }
"#;

fn package() -> TempDir {
    let folder = TempDir::new("dependencies").expect("a temporary folder");
    let user = [
        (
            "user/Cargo.toml",
            "[package]\nname = \"user\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\ndep = { path = \"../dep\" }\n",
        ),
        ("user/src/main.rs", USER),
    ];
    for (path, text) in DEPENDENCY.iter().copied().chain(user) {
        write(&folder.path().join(path), text);
    }
    folder
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// The lines of the user's root file with an error, and everything else that was said.
fn errors(folder: &Path, more: &[&str]) -> (Vec<usize>, Vec<String>) {
    let out = Command::new(env!("CARGO_BIN_EXE_cargo-asyncsend"))
        .args(["asyncsend", "check", "--quiet", "--offline", "--message-format", "short", "--rules", "rust"])
        .args(more)
        .current_dir(folder.join("user"))
        .output()
        .expect("the command runs");
    let (mut lines, mut rest) = (vec![], vec![]);
    for line in String::from_utf8_lossy(&out.stderr).lines() {
        match line.strip_prefix("src/main.rs:").and_then(|l| l.split_once(':')).filter(|_| line.contains(" error")) {
            Some((number, _)) => lines.push(number.parse().expect("a line")),
            None => rest.push(line.to_owned()),
        }
    }
    lines.sort_unstable();
    lines.dedup();
    (lines, rest)
}

fn expected() -> Vec<usize> {
    USER.lines().enumerate().filter(|(_, l)| l.ends_with("//~")).map(|(i, _)| i + 1).collect()
}

#[test]
fn what_a_dependency_is_made_of_decides() {
    let folder = package();
    assert_eq!(errors(folder.path(), &[]), (expected(), vec![]));
    // rustc says the same.
    let out = Command::new("cargo")
        .args(["check", "--quiet", "--offline", "--message-format", "short"])
        .current_dir(folder.path().join("user"))
        .output()
        .expect("cargo runs");
    let text = String::from_utf8_lossy(&out.stderr).into_owned();
    let mut lines: Vec<usize> = text
        .lines()
        .filter(|l| l.contains(": error"))
        .filter_map(|l| l.strip_prefix("src/main.rs:")?.split(':').next()?.parse().ok())
        .collect();
    lines.sort_unstable();
    lines.dedup();
    assert_eq!(lines, expected(), "{text}");
}

#[test]
fn a_feature_of_a_dependency_changes_its_types() {
    let folder = package();
    let manifest = folder.path().join("user/Cargo.toml");
    let text = fs::read_to_string(&manifest).expect("the manifest");
    let count = USER.lines().position(|l| l.contains("need(count)")).expect("the line") + 1;
    fs::write(manifest, text.replace("../dep\" }", "../dep\", features = [\"local\"] }")).expect("the manifest");
    let (lines, rest) = errors(folder.path(), &[]);
    assert_eq!(rest, Vec::<String>::new());
    assert!(lines.contains(&count), "{lines:?}");
}

#[test]
fn an_outline_is_kept_and_made_anew_when_it_is_stale_or_damaged() {
    let folder = package();
    let all = (expected(), vec![]);
    assert_eq!(errors(folder.path(), &[]), all);
    let cache = folder.path().join("user/target/asyncsend");
    let kept: Vec<_> = fs::read_dir(&cache).expect("outlines are kept").flatten().map(|e| e.path()).collect();
    assert_eq!(kept.len(), 2, "{kept:?}");
    for (i, path) in kept.iter().enumerate() {
        let bytes = fs::read(path).expect("an outline");
        fs::write(path, if i == 0 { &bytes[..bytes.len() / 2] } else { &b"garbage"[..] }).expect("an outline");
    }
    assert_eq!(errors(folder.path(), &[]), all);

    // An edit of a dependency in a folder of the user's is seen.
    let lib = folder.path().join("inner/src/lib.rs");
    let text = fs::read_to_string(&lib).expect("the file").replace("std::rc::Rc", "std::sync::Arc as Rc");
    fs::write(&lib, text).expect("the file");
    let common = USER.lines().position(|l| l.contains("Common::new(1u8)")).expect("the line") + 1;
    assert!(!errors(folder.path(), &[]).0.contains(&common));
}

#[test]
fn many_runs_at_once_share_the_outlines() {
    let folder = package();
    let path = folder.path();
    let all = (expected(), vec![]);
    std::thread::scope(|s| {
        let runs: Vec<_> = (0..4).map(|_| s.spawn(|| errors(path, &[]))).collect();
        for run in runs {
            assert_eq!(run.join().expect("no panic"), all);
        }
    });
}

#[test]
fn what_cannot_be_read_of_a_dependency_is_undecided() {
    let folder = package();
    fs::remove_file(folder.path().join("dep/src/pool.rs")).expect("the file");
    let (lines, rest) = errors(folder.path(), &[]);
    let pool = USER.lines().position(|l| l.contains("need(guarded")).expect("the line") + 1;
    assert!(!lines.contains(&pool), "{lines:?}");
    assert!(rest.iter().any(|l| l.starts_with(&format!("src/main.rs:{pool}:")) && l.contains("warning")), "{rest:?}");
}
