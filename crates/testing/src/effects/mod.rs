//! The oracle for effects: what LLVM makes of a function, and what happens when it runs.
//!
//! Whatever the checker proves `!panic` (`!tls`) must not refer to the machinery of panics (to a thread-local) in code that
//! is optimized, with overflow checks as the checker has them. Where it does refer to it, LLVM may merely not see what the
//! checker sees; then the function runs, on the inputs that are most likely to break it, and a panic is the proof.

pub mod llvm;
pub mod program;

use crate::checker;
use crate::rustc::TempDir;
use llvm::Module;
use program::{Function, Program};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{fs, io};

/// Symbols that stand for no panic, though their code is not seen, by how they begin; and why.
const HARMLESS: &[(&str, &str)] = &[
    ("_Unwind_Resume", "goes on with a panic that something else has begun"),
    ("rust_eh_personality", "named by every function that cleans up"),
    ("llvm.", "instructions"),
    ("mem", "memcpy, memcmp, memset"),
    ("bcmp", "memory"),
];
/// The same of std's own functions, by what is in their mangled names.
const HARMLESS_STD: &[(&str, &str)] = &[
    ("panic_in_cleanup", "an abort: a second panic while unwinding"),
    ("panic_cannot_unwind", "an abort"),
    ("panic_nounwind", "an abort"),
    ("panic_null_pointer_dereference", "an abort: a check of unsafe code"),
    ("panic_misaligned_pointer_dereference", "an abort: a check of unsafe code"),
    ("handle_alloc_error", "an abort: allocation failure is no panic"),
    ("__rust_alloc", "the allocator"),
    ("__rust_realloc", "the allocator"),
    ("__rust_dealloc", "the allocator"),
    ("__rust_no_alloc_shim", "the allocator"),
];

/// How many calls with provoking arguments a function gets.
const CALLS: usize = 4000;

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Effect {
    Panic,
    Tls,
}
impl Effect {
    pub fn name(self) -> &'static str {
        match self {
            Effect::Panic => "panic",
            Effect::Tls => "tls",
        }
    }
}

/// What both say of one function.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    pub name: String,
    /// The checker: `Some(true)` if the effect is proven absent, `None` if undecided.
    pub absent: Option<bool>,
    /// The symbols that speak against it.
    pub symbols: Vec<String>,
    /// For what is proven and has such symbols: the call on which it panicked.
    pub panicked: Option<String>,
}

pub struct Oracle<'a> {
    pub checker: &'a Path,
    pub effect: Effect,
    pub dir: &'a Path,
}

impl Oracle<'_> {
    /// Asks about all functions of a program. The error is a program that does not compile, or a crash.
    pub fn ask(&self, program: &Program) -> Result<Vec<Answer>, String> {
        let file = self.dir.join("program.rs");
        fs::write(&file, program.text()).map_err(|e| e.to_string())?;
        let names: Vec<&str> = program.functions.iter().map(|f| f.name.as_str()).collect();
        let mut answers = self.ask_file(&file, &names)?;
        if self.effect == Effect::Panic {
            let disputed: Vec<&Function> = program
                .functions
                .iter()
                .filter(|f| answers.iter().any(|a| a.name == f.name && a.absent == Some(true) && !a.symbols.is_empty()))
                .collect();
            let panicked = self.provoke(program, &disputed)?;
            for a in &mut answers {
                a.panicked = panicked.get(&a.name).cloned();
            }
        }
        Ok(answers)
    }

    /// Asks about all functions of a file that stand at its left margin and are `#[no_mangle]`.
    pub fn ask_all(&self, file: &Path) -> Result<Vec<Answer>, String> {
        let text = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
        let mut lines = text.lines().peekable();
        let mut names = Vec::new();
        while let Some(line) = lines.next() {
            let next = lines.peek().and_then(|l| l.strip_prefix("pub fn ")?.split(['(', '<']).next());
            names.extend(next.filter(|_| line == "#[no_mangle]"));
        }
        self.ask_file(file, &names)
    }

    fn ask_file(&self, file: &Path, names: &[&str]) -> Result<Vec<Answer>, String> {
        let says = self.checker_says(file)?;
        let module = self.compile(file)?;
        let mut answers = Vec::new();
        for name in names {
            if !module.defines(name) {
                return Err(format!("`{name}` is not in LLVM's output"));
            }
            let symbols: Vec<String> = module
                .reachable(name)
                .into_iter()
                .filter(|s| match self.effect {
                    // Code that is not seen may panic; what is seen speaks for itself.
                    Effect::Panic => !module.defines(s) && !harmless(s),
                    Effect::Tls => module.is_thread_local(s),
                })
                .map(str::to_owned)
                .collect();
            let absent = says.get(*name).copied().ok_or_else(|| format!("the checker says nothing of `{name}`"))?;
            answers.push(Answer { name: (*name).to_owned(), absent, symbols, panicked: None });
        }
        Ok(answers)
    }

    fn checker_says(&self, file: &Path) -> Result<BTreeMap<String, Option<bool>>, String> {
        let file = file.to_str().ok_or("a path that is not UTF-8")?;
        // Under rule set `proposal` there is no masking: every access counts.
        let rules = if self.effect == Effect::Tls { "proposal" } else { "sound" };
        let args = ["effects", "--rules", rules, "--edition", "2021", "--format", "json", file];
        let run = checker::run(self.checker, &args, Duration::from_secs(300)).map_err(|e| e.to_string())?;
        if run.exit_code()? != 0 {
            return Err(format!("the checker gave up\n{}", run.tail()));
        }
        let mut says = BTreeMap::new();
        for line in run.stdout.lines() {
            let line: serde_json::Value = serde_json::from_str(line).map_err(|e| e.to_string())?;
            let has = |list: &str| {
                line[list].as_array().is_some_and(|l| l.iter().any(|e| e.as_str() == Some(self.effect.name())))
            };
            let absent = match (has("effects"), has("undecided")) {
                (true, _) => Some(false),
                (false, true) => None,
                (false, false) => Some(true),
            };
            says.insert(line["name"].as_str().unwrap_or_default().to_owned(), absent);
        }
        Ok(says)
    }

    fn compile(&self, file: &Path) -> Result<Module, String> {
        let out = self.dir.join("program.ll");
        let mut command = Command::new("rustc");
        command.args(["--edition", "2021", "--crate-type", "lib", "--crate-name", "program", "-O"]);
        command.args(["--emit=llvm-ir", "-Coverflow-checks=on", "-Cdebug-assertions=on", "-Ccodegen-units=1", "-o"]);
        run(command.arg(&out).arg(file))?;
        fs::read_to_string(&out).map(|text| Module::parse(&text)).map_err(|e| e.to_string())
    }

    /// Calls the functions with arguments that are likely to make them panic; by name, the call that did.
    fn provoke(&self, program: &Program, functions: &[&Function]) -> Result<BTreeMap<String, String>, String> {
        if functions.is_empty() {
            return Ok(BTreeMap::new());
        }
        let mut text = program.text();
        text += "\nfn main() {\n    std::panic::set_hook(Box::new(|_| {}));\n";
        for f in functions {
            let lists: Vec<Vec<String>> = f.params.iter().map(|t| t.provoking()).collect();
            let all: usize = lists.iter().map(Vec::len).product();
            for (i, list) in lists.iter().enumerate() {
                let ty = f.params[i].text();
                let _ = writeln!(text, "    let a{i}: [{ty}; {}] = [{}];", list.len(), list.join(", "));
            }
            let lens: Vec<String> = lists.iter().map(|l| format!("{}usize", l.len())).collect();
            let picks: Vec<String> = (0..lists.len()).map(|i| format!("a{i}[at({i})]")).collect();
            let _ = writeln!(
                text,
                "    for n in 0..{}usize {{\n        let lens = [{}];\n        let pick = n.wrapping_mul({});\n        \
                 let at = |i: usize| (pick / lens[..i].iter().product::<usize>()) % lens[i];\n        \
                 let call = || {{ std::hint::black_box({}({})); }};\n        \
                 if std::panic::catch_unwind(std::panic::AssertUnwindSafe(call)).is_err() {{ \
                 println!(\"{} {{:?}}\", ({},)); break; }}\n    }}",
                all.min(CALLS),
                lens.join(", "),
                // Coprime to the small factors of the lengths: spread over all combinations.
                if all > CALLS { (all / CALLS) | 1 } else { 1 },
                f.name,
                picks.join(", "),
                f.name,
                picks.join(", ")
            );
        }
        text += "}\n";
        let (file, out) = (self.dir.join("provoke.rs"), self.dir.join("provoke"));
        fs::write(&file, text).map_err(|e| e.to_string())?;
        let mut command = Command::new("rustc");
        command.args([
            "--edition",
            "2021",
            "--crate-name",
            "provoke",
            "-Coverflow-checks=on",
            "-Cdebug-assertions=on",
            "-o",
        ]);
        run(command.arg(&out).arg(&file))?;
        let none: [&str; 0] = [];
        let ran = checker::run(&out, &none, Duration::from_secs(120)).map_err(|e| e.to_string())?;
        if !ran.status.success() {
            return Err(format!("the provoked program ended with {}\n{}", ran.status, ran.tail()));
        }
        let lines = ran.stdout.lines().filter_map(|l| l.split_once(' '));
        Ok(lines.map(|(name, call)| (name.to_owned(), call.to_owned())).collect())
    }
}

fn harmless(symbol: &str) -> bool {
    HARMLESS.iter().any(|(start, _)| symbol.starts_with(start))
        || HARMLESS_STD.iter().any(|(part, _)| symbol.contains(part))
}

fn run(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|e: io::Error| e.to_string())?;
    match output.status.success() {
        true => Ok(()),
        false => Err(format!("rustc refuses it:\n{}", String::from_utf8_lossy(&output.stderr))),
    }
}

/// The counts of a run, and the counterexamples.
#[derive(Default, Debug)]
pub struct Tally {
    pub functions: usize,
    /// Proven absent, and LLVM agrees.
    pub agreed: usize,
    /// Proven absent; LLVM keeps a reference, and no call of it panicked. Not settled by either.
    pub unseen: usize,
    /// Said to have it, and LLVM agrees.
    pub present: usize,
    /// Said to have it, and LLVM proves that not: what precision there is to gain.
    pub missed: usize,
    pub undecided: usize,
    pub counterexamples: Vec<(String, String)>,
}

impl Tally {
    pub fn add(&mut self, program: &Program, answers: &[Answer], effect: Effect) {
        for a in answers {
            self.functions += 1;
            match (a.absent, a.symbols.is_empty()) {
                (None, _) => self.undecided += 1,
                (Some(true), true) => self.agreed += 1,
                (Some(false), false) => self.present += 1,
                (Some(false), true) => self.missed += 1,
                (Some(true), false) if a.panicked.is_none() && effect == Effect::Panic => self.unseen += 1,
                (Some(true), false) => {
                    let why =
                        a.panicked.clone().map_or_else(|| a.symbols.join(", "), |call| format!("panics on {call}"));
                    let text = reduced(program, &a.name);
                    self.counterexamples
                        .push((format!("`{}` is said to be `!{}`, and {why}", a.name, effect.name()), text));
                }
            }
        }
    }

    pub fn summary(&self, effect: Effect) -> String {
        let Tally { functions, agreed, unseen, present, missed, undecided, .. } = self;
        let name = effect.name();
        format!(
            "{functions} functions: {agreed} proven `!{name}` with LLVM, {unseen} proven where LLVM keeps a reference (run: none broke), \
             {present} with `{name}` in both, {missed} with `{name}` of which LLVM proves the opposite, {undecided} undecided; \
             {} counterexamples",
            self.counterexamples.len()
        )
    }
}

/// The program without the functions that this one does not need.
fn reduced(program: &Program, name: &str) -> String {
    let mut wanted = BTreeSet::from([name.to_owned()]);
    for f in program.functions.iter().rev() {
        if wanted.contains(&f.name) {
            wanted.extend(
                program.functions.iter().filter(|g| f.text.contains(&format!("{}(", g.name))).map(|g| g.name.clone()),
            );
        }
    }
    let functions = program.functions.iter().filter(|f| wanted.contains(&f.name)).cloned().collect();
    Program { prelude: program.prelude.clone(), functions }.text()
}

/// Random programs through the oracle, until there have been so many functions.
pub fn random(checker: &Path, effect: Effect, seed: u64, count: usize, batch: usize) -> Result<Tally, String> {
    let dir = TempDir::new("effects").map_err(|e| e.to_string())?;
    let oracle = Oracle { checker, effect, dir: dir.path() };
    let mut generator = program::Generator::new(seed, effect == Effect::Tls);
    let mut tally = Tally::default();
    while tally.functions < count {
        let program = generator.program(batch.min(count - tally.functions));
        let answers = oracle.ask(&program).map_err(|e| {
            let kept = kept(&program);
            format!("{e}\nthe program is in {}", kept.display())
        })?;
        tally.add(&program, &answers, effect);
    }
    Ok(tally)
}

/// Where a program that went wrong is left.
fn kept(program: &Program) -> PathBuf {
    let path = std::env::temp_dir().join("asyncsend-effects-failed.rs");
    let _ = fs::write(&path, program.text());
    path
}
