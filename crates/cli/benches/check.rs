//! Checks of whole programs: text in, diagnostics out. `cargo bench -p asyncsend`.
//!
//! `command_*` start the command, which reads what it needs of the models of std and tokio each time. The others run in
//! one process, which has read the models after the first run, and keep nothing else from one run to the next. The
//! programs are generated. Each large one comes in two sizes, so that what is worse than linear shows.

use asyncsend_hir::{Cx, Database, Edition, FileId, Program, RuleSet, SourceFile};
use asyncsend_testing::workload;
use divan::counter::BytesCount;
use salsa::Durability;
use std::fmt::Write;
use std::sync::Arc;

/// As much as the command uses.
const STACK: usize = 1 << 30;

fn main() {
    let main = std::thread::Builder::new().stack_size(STACK).spawn(divan::main);
    main.expect("a thread starts").join().expect("no benchmark panics");
}

/// What `asyncsend check` does, but for reading and printing.
fn check(text: &str, rules: RuleSet) -> usize {
    let db = Database::default();
    let file = SourceFile::new(&db, "bench.rs".to_owned(), text.into(), FileId(0));
    let program = Program::new(&db, file, Edition::E2024, rules, 4, true, true);
    asyncsend_verdicts::check(Cx::new(&db, program)).len()
}

fn run(bencher: divan::Bencher<'_, '_>, text: String, findings: usize) {
    assert_eq!(check(&text, RuleSet::Sound), findings, "the program is not what it should be");
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| check(divan::black_box(&text), RuleSet::Sound));
}

const SMALL: &str = "use std::rc::Rc;

async fn pause() {}

async fn own() {
    let count = Rc::new(1);
    pause().await;
    drop(count);
}

async fn borrowed(count: Rc<u32>) {
    pause().await;
    drop(count);
}

fn main() {
    tokio::spawn(own());
    tokio::spawn(borrowed(Rc::new(1)));
}
";

/// A program of a service, of as many lines, in rule set `rust`; `tools/compare-speed.sh` has rustc's time.
#[divan::bench(args = [40, 4_000, 16_000])]
fn workload_cold(bencher: divan::Bencher<'_, '_>, lines: usize) {
    let text = workload::program(lines);
    assert_eq!(check(&text, RuleSet::Rust), 0);
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| check(divan::black_box(&text), RuleSet::Rust));
}

/// The same program is checked again after an edit of one function in its middle, the one that the last edit changed too.
#[divan::bench(args = [4_000, 16_000])]
fn workload_after_an_edit(bencher: divan::Bencher<'_, '_>, lines: usize) {
    let before: Arc<str> = workload::program(lines).into();
    let after: Arc<str> = workload::edited(&before).into();
    edits(bencher, [before, after].into_iter().cycle());
}

/// Each edit is of another function than the last.
#[divan::bench(args = [4_000, 16_000], sample_count = 50, sample_size = 1)]
fn workload_after_an_edit_elsewhere(bencher: divan::Bencher<'_, '_>, lines: usize) {
    let first: Arc<str> = workload::program(lines).into();
    let mut from = 0;
    let next = move |text: &Arc<str>| {
        // A few units on.
        from = (from + 8_000) % text.len();
        Some(Arc::from(workload::edited_after(text, from)))
    };
    let texts: Vec<Arc<str>> = std::iter::successors(Some(first), next).take(100).collect();
    edits(bencher, texts.into_iter());
}

/// Checks one text after the other, as edits of the first.
fn edits(bencher: divan::Bencher<'_, '_>, mut texts: impl Iterator<Item = Arc<str>>) {
    let mut db = Database::default();
    let file = SourceFile::new(&db, "bench.rs".to_owned(), Arc::default(), FileId(0));
    let program =
        Program::builder(file, Edition::E2021, RuleSet::Rust, 4, true, true).durability(Durability::HIGH).new(&db);
    let mut step = || {
        db.edit(program, file, texts.next().expect("there is a text for each sample"));
        asyncsend_verdicts::check(Cx::new(&db, program)).len()
    };
    step();
    bencher.bench_local(step);
}

/// The same by the command, from start to exit.
fn command(bencher: divan::Bencher<'_, '_>, name: &str, text: &str) {
    let file = std::env::temp_dir().join(format!("asyncsend-bench-{}-{name}.rs", std::process::id()));
    std::fs::write(&file, text).expect("the temporary folder can be written to");
    bencher
        .bench_local(|| std::process::Command::new(env!("CARGO_BIN_EXE_asyncsend")).arg("check").arg(&file).output());
    // What is left behind in a temporary folder does no harm.
    let _ = std::fs::remove_file(&file);
}

#[divan::bench]
fn command_small_file(bencher: divan::Bencher<'_, '_>) {
    command(bencher, "small", SMALL);
}

#[divan::bench]
fn command_tokio_file(bencher: divan::Bencher<'_, '_>) {
    command(bencher, "tokio", &tokio_program());
}

#[divan::bench]
fn small_file(bencher: divan::Bencher<'_, '_>) {
    run(bencher, SMALL.to_owned(), 1);
}

#[divan::bench]
fn tokio_file(bencher: divan::Bencher<'_, '_>) {
    let text = tokio_program();
    // What could not be decided is not this benchmark's business.
    let findings = check(&text, RuleSet::Sound);
    run(bencher, text, findings);
}

/// Some 500 lines that use what tokio programs use: tasks, channels, locks, timers, collections.
fn tokio_program() -> String {
    let mut text = "use std::collections::HashMap;\nuse std::sync::Arc;\nuse std::time::Duration;\nuse tokio::sync::{Mutex, mpsc};\n\n".to_owned();
    for i in 0..14 {
        let _ = write!(
            text,
            "#[derive(Clone, Debug)]
struct Request{i} {{
    key: String,
    value: Option<u64>,
}}

struct Store{i} {{
    values: Mutex<HashMap<String, u64>>,
    done: mpsc::Sender<u64>,
}}

impl Store{i} {{
    async fn handle(&self, request: Request{i}) -> Result<u64, String> {{
        let mut values = self.values.lock().await;
        let value = match request.value {{
            Some(value) => {{
                values.insert(request.key.clone(), value);
                value
            }}
            None => *values.get(&request.key).ok_or_else(|| format!(\"no {{}}\", request.key))?,
        }};
        drop(values);
        tokio::time::sleep(Duration::from_millis(value)).await;
        self.done.send(value).await.map_err(|_| \"closed\".to_owned())?;
        Ok(value)
    }}
}}

async fn serve{i}(store: Arc<Store{i}>, mut requests: mpsc::Receiver<Request{i}>) {{
    while let Some(request) = requests.recv().await {{
        let store = store.clone();
        tokio::spawn(async move {{
            let _ = store.handle(request).await;
        }});
    }}
}}

"
        );
    }
    text.push_str("fn main() {}\n");
    text
}

/// Each future awaits the next; the last one keeps an `Rc`.
#[divan::bench(args = [1_000, 10_000])]
fn chain_of_futures(bencher: divan::Bencher<'_, '_>, n: usize) {
    let mut text =
        "use std::rc::Rc;\nasync fn pause() {}\nasync fn f0() { let x = Rc::new(1); pause().await; drop(x) }\n"
            .to_owned();
    for i in 1..n {
        let _ = writeln!(text, "async fn f{i}() {{ f{}().await }}", i - 1);
    }
    let _ = writeln!(text, "fn main() {{ tokio::spawn(f{}()); }}", n - 1);
    run(bencher, text, 0);
}

#[divan::bench(args = [400, 4_000])]
fn wide_struct(bencher: divan::Bencher<'_, '_>, fields: usize) {
    let mut text = "use std::rc::Rc;\nasync fn pause() {}\nstruct Wide {\n".to_owned();
    for i in 0..fields {
        let _ = writeln!(text, "    f{i}: Option<Rc<[u{}; {}]>>,", [8, 16, 32, 64][i % 4], i % 97);
    }
    text.push_str("}\nasync fn keep(w: Wide) { pause().await; drop(w) }\nfn main() { async fn make() -> Wide { loop {} } tokio::spawn(async { keep(make().await).await }); }\n");
    run(bencher, text, 0);
}

/// Each struct holds the one before.
#[divan::bench(args = [500, 5_000])]
fn deep_struct(bencher: divan::Bencher<'_, '_>, depth: usize) {
    let mut text = "use std::rc::Rc;\nstruct S0(Rc<u32>);\n".to_owned();
    for i in 1..depth {
        let _ = writeln!(text, "struct S{i}(S{});", i - 1);
    }
    let _ = writeln!(text, "fn send<T: Send>(_: T) {{}}\nfn run(s: S{}) {{ send(s) }}\nfn main() {{}}", depth - 1);
    run(bencher, text, 1);
}

/// Functions that call each other in a ring, with chords: one strongly connected component.
#[divan::bench(args = [200, 2_000])]
fn mutual_recursion(bencher: divan::Bencher<'_, '_>, n: usize) {
    let mut text =
        "use std::cell::Cell;\nthread_local! { static COUNT: Cell<u32> = const { Cell::new(0) }; }\n".to_owned();
    for i in 0..n {
        let _ = writeln!(
            text,
            "fn f{i}(n: u32) -> u32 {{ if n > {i} {{ f{}(n) }} else {{ f{}(n ^ 1) }} }}",
            (i + 1) % n,
            (i * 7 + 3) % n
        );
    }
    text.push_str("async fn calls() { let x = std::rc::Rc::new(f0(COUNT.get())); async {}.await; drop(x) }\nfn main() { tokio::spawn(calls()); }\n");
    run(bencher, text, 0);
}

/// One async function with many statements, and an await every twenty.
#[divan::bench(args = [2_000, 20_000])]
fn long_function(bencher: divan::Bencher<'_, '_>, statements: usize) {
    let mut text =
        "async fn pause() {}\nasync fn long(mut n: u64) -> u64 {\n    let own = std::rc::Rc::new(n);\n".to_owned();
    for i in 0..statements {
        let _ = match i % 20 {
            19 => writeln!(text, "    pause().await;"),
            _ => writeln!(text, "    n = n.wrapping_mul({i}) ^ *own;"),
        };
    }
    text.push_str("    n\n}\nfn main() { tokio::spawn(long(1)); }\n");
    run(bencher, text, 0);
}

#[divan::bench(args = [200, 2_000])]
fn small_functions(bencher: divan::Bencher<'_, '_>, n: usize) {
    let mut text = "use std::rc::Rc;\nasync fn pause() {}\n".to_owned();
    for i in 0..n {
        let _ = writeln!(
            text,
            "fn get{i}(list: &[u32]) -> Option<u32> {{ list.iter().copied().find(|n| *n > {i}) }}\nasync fn keep{i}(list: Vec<u32>) {{ let n = Rc::new(get{i}(&list)); pause().await; drop(n) }}"
        );
    }
    text.push_str("fn main() {}\n");
    run(bencher, text, 0);
}
