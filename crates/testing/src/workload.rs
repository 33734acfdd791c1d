//! Programs of a given size, for timing: what an async service looks like, over and over.
//!
//! A program is a prelude of a few lines and as many units of 40 lines as it takes, of four kinds by turns. Each unit has
//! four async functions and calls into the unit before: structs, impls, traits, generics, closures, iterators, and locals
//! that live across awaits. Every unit hands its futures to `assert_send`. Bare rustc accepts it, without a warning, in
//! edition 2021 and later.

/// Lines of a unit. A tenth of it is the number of its async functions.
pub const UNIT_LINES: usize = 40;

/// What the other units use, and what the first of them calls: [`UNIT_LINES`] lines too.
const FIRST: &str = r#"#![allow(unused)]
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::future::Future;
use std::sync::{Arc, Mutex};

type Outcome<T> = Result<T, String>;

struct Counter {
    counts: Mutex<HashMap<String, u64>>,
}
impl Counter {
    fn bump(&self, key: &str) -> u64 {
        let mut counts = self.counts.lock().unwrap();
        let count = counts.entry(key.to_owned()).or_insert(0);
        *count += 1;
        *count
    }
    async fn settle(&self, keys: &[String]) -> Outcome<u64> {
        let mut total = 0;
        for key in keys {
            let n = self.bump(key);
            pause(n).await;
            total += n;
        }
        if total > 100 { Err(format!("{total} is too much")) } else { Ok(total) }
    }
}
async fn pause(_ticks: u64) {}
async fn count(counter: Arc<Counter>, keys: Vec<String>) -> u64 {
    let most = keys.iter().map(|k| k.len()).max();
    counter.settle(&keys).await.unwrap_or_else(|e| e.len() as u64) + most.map_or(0, |n| n as u64)
}
async fn run0(n: u64) -> u64 {
    let counter = Arc::new(Counter { counts: Mutex::default() });
    count(counter, vec!["a".to_owned(), n.to_string()]).await
}
fn assert_send<T: Send>(_: T) {}
fn spawn0() { assert_send(run0(1)) }

fn main() {}
"#;

/// A store behind a lock: `@` is the number of the unit, `%` that of the one before.
const STORE: &str = r#"
#[derive(Clone, Debug, Default)]
struct Entry@ {
    key: String,
    hits: u64,
    tags: Vec<String>,
}

struct Store@ {
    entries: Mutex<HashMap<String, Entry@>>,
    limit: usize,
}
impl Store@ {
    fn lookup(&self, key: &str) -> Option<Entry@> {
        self.entries.lock().unwrap().get(key).cloned()
    }
    async fn insert(&self, key: String, tags: Vec<String>) -> Outcome<u64> {
        let entry = Entry@ { key: key.clone(), hits: 1, tags };
        let full = self.entries.lock().unwrap().len() >= self.limit;
        if full { self.evict(key.len() as u64).await?; }
        self.entries.lock().unwrap().insert(key, entry);
        Ok(run%(3).await)
    }
    async fn evict(&self, age: u64) -> Outcome<()> {
        let stale: Option<String> = self.entries.lock().unwrap().keys().next().cloned();
        pause(age).await;
        let key = stale.ok_or_else(|| format!("nothing to evict at {age}"))?;
        self.entries.lock().unwrap().remove(&key);
        Ok(())
    }
}
async fn serve@(store: Arc<Store@>, key: String) -> Outcome<u64> {
    let found = store.lookup(&key).map(|e| e.hits).unwrap_or_default();
    let added = store.insert(key, vec!["new".to_string()]).await?;
    Ok(found + added)
}
async fn run@(n: u64) -> u64 {
    let store = Arc::new(Store@ { entries: Mutex::default(), limit: 8 });
    serve@(store, n.to_string()).await.unwrap_or(n)
}
"#;

/// A trait with async work behind it, a generic function over it, and one boxed future.
const SERVICE: &str = r#"
trait Service@: Send + Sync {
    fn name(&self) -> &str;
    fn call(&self, n: u64) -> impl Future<Output = Outcome<u64>> + Send;
}
struct Echo@ {
    name: String,
}
struct Retry@<S> {
    inner: S,
    times: u32,
}
impl Service@ for Echo@ {
    fn name(&self) -> &str { &self.name }
    async fn call(&self, n: u64) -> Outcome<u64> {
        let text = format!("{}-{n}", self.name);
        pause(text.len() as u64).await;
        if text.is_empty() { Err(text) } else { Ok(n) }
    }
}
impl<S: Service@> Service@ for Retry@<S> {
    fn name(&self) -> &str { self.inner.name() }
    async fn call(&self, n: u64) -> Outcome<u64> {
        let mut last = Err(String::new());
        for attempt in 0..self.times {
            last = self.inner.call(n + u64::from(attempt)).await;
            if last.is_ok() { break; }
        }
        last
    }
}
async fn drive@<S: Service@>(service: Arc<S>, n: u64) -> Outcome<u64> {
    let label = service.name().to_owned();
    let value = service.call(n).await?;
    Ok(value + label.len() as u64 + run%(n).await)
}
async fn run@(n: u64) -> u64 {
    let service = Retry@ { inner: Echo@ { name: "echo".to_owned() }, times: 3 };
    drive@(Arc::new(service), n).await.unwrap_or(0)
}
"#;

/// Data through iterators and closures, held across awaits.
const PIPELINE: &str = r#"
#[derive(Clone, Copy, PartialEq, Debug)]
enum Shape@ {
    Point,
    Line { from: i32, to: i32 },
    Box(u32, u32),
}
fn measure@(shape: &Shape@) -> u64 {
    match *shape {
        Shape@::Point => 0,
        Shape@::Line { from, to } => from.abs_diff(to).into(),
        Shape@::Box(w, h) => u64::from(w) * u64::from(h),
    }
}
fn group@(shapes: &[Shape@]) -> BTreeMap<u64, Vec<Shape@>> {
    let mut groups: BTreeMap<u64, Vec<Shape@>> = BTreeMap::new();
    for shape in shapes {
        groups.entry(measure@(shape)).or_default().push(*shape);
    }
    groups
}
async fn total@(shapes: Vec<Shape@>) -> u64 {
    let groups = group@(&shapes);
    let sizes: Vec<u64> = groups.keys().copied().filter(|n| *n > 4).collect();
    pause(sizes.iter().sum()).await;
    sizes.iter().zip(groups.values()).map(|(n, g)| n * g.len() as u64).sum::<u64>()
}
async fn fetch@(n: u32) -> Vec<Shape@> {
    let before = measure@(&Shape@::Line { from: -1, to: n as i32 });
    pause(before).await;
    spawn%();
    (0..n).map(|i| Shape@::Box(i, before as u32)).chain([Shape@::Point]).collect()
}
async fn merge@(counts: [u32; 3]) -> Vec<u64> {
    let mut all = Vec::with_capacity(counts.len());
    for (i, n) in counts.iter().enumerate() { all.push(total@(fetch@(*n + i as u32).await).await); }
    all.sort_by(|a, b| b.cmp(a));
    all
}
async fn run@(n: u64) -> u64 { merge@([1, 2, n as u32]).await.into_iter().max().unwrap_or(n) }
"#;

/// A queue of jobs, async blocks, and the obligations of the units before.
const WORKER: &str = r#"
#[derive(Debug)]
enum Job@ {
    Wait(u64),
    Batch { names: Vec<String>, then: Option<Box<Job@>> },
    Stop,
}
struct Worker@<'a> {
    queue: VecDeque<Job@>,
    done: &'a Mutex<Vec<String>>,
}
impl<'a> Worker@<'a> {
    fn new(done: &'a Mutex<Vec<String>>) -> Self { Worker@ { queue: VecDeque::new(), done } }
    async fn step(&mut self) -> bool {
        let Some(job) = self.queue.pop_front() else { return false };
        match job {
            Job@::Wait(ticks) => pause(ticks).await,
            Job@::Stop => return false,
            Job@::Batch { names, then } => {
                self.note(&names).await;
                self.queue.extend(then.map(|job| *job));
            }
        }
        true
    }
    async fn note(&self, names: &[String]) {
        let line = names.join(", ");
        pause(line.len() as u64).await;
        self.done.lock().unwrap().push(line);
    }
}
async fn work@(jobs: Vec<Job@>) -> u64 {
    let done = Mutex::new(Vec::new());
    let mut worker = Worker@::new(&done);
    worker.queue.extend(jobs);
    while worker.step().await {}
    done.into_inner().map_or(0, |done| done.len() as u64)
}
async fn run@(n: u64) -> u64 { work@(vec![Job@::Wait(n), Job@::Stop]).await + run%(n).await }
fn spawn@() { assert_send(run@(1)); assert_send(async move { run%(2).await + 1 }); }
"#;

/// A program of that many lines, rounded up to whole units.
pub fn program(lines: usize) -> String {
    let mut text = FIRST.to_owned();
    for unit in 1..lines.div_ceil(UNIT_LINES) {
        // The first kind awaits nothing of the unit before, so no future is nested deep: rustc has a limit there.
        let template = [PIPELINE, STORE, SERVICE, WORKER][(unit - 1) % 4];
        text.push_str(&template.replace('@', &unit.to_string()).replace('%', &(unit - 1).to_string()));
    }
    text
}

/// The program after an edit of one function in the middle: a line more.
pub fn edited(text: &str) -> String {
    edited_after(text, text.len() / 2)
}

/// The program after an edit of one function, the first that can be edited from an offset on.
pub fn edited_after(text: &str, from: usize) -> String {
    const LINE: &str = "    pause(";
    let Some(at) = text[from..].find(LINE).map(|i| from + i).or_else(|| text.find(LINE)) else {
        return text.to_owned();
    };
    format!("{}    let _more = 17u64;\n{}", &text[..at], &text[at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_as_promised() {
        for lines in [40, 4_000] {
            let text = program(lines);
            assert_eq!(text.lines().count(), lines);
            assert_eq!(text.matches("async fn").count(), lines / 10);
            assert_eq!(edited(&text).lines().count(), lines + 1);
        }
    }
}
