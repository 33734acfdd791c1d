//! What LLVM made of a program: which symbols the code of a function refers to, directly or through what it calls.
//!
//! References are read off the text: a function's are all names in its body, a constant's (a vtable's) all names in it. That
//! is more than what runs, and never less.

use std::collections::{BTreeSet, HashMap, HashSet};

#[derive(Default, Debug)]
pub struct Module {
    /// Of functions with a body, of constants and aliases: what they refer to.
    refers: HashMap<String, Vec<String>>,
    thread_locals: HashSet<String>,
}

impl Module {
    pub fn parse(text: &str) -> Module {
        let mut module = Module::default();
        let mut inside: Option<(String, Vec<String>)> = None;
        for line in text.lines() {
            if let Some((_, refers)) = &mut inside {
                if line == "}" {
                    let (name, refers) = inside.take().unwrap_or_default();
                    module.refers.insert(name, refers);
                } else {
                    // Attributes and debug data name nothing.
                    refers.extend(names(line));
                }
            } else if line.starts_with("define ") {
                let mut all = names(line);
                if !all.is_empty() {
                    // The rest of the line names the personality.
                    inside = Some((all.swap_remove(0), Vec::new()));
                }
            } else if line.starts_with('@') {
                let mut all = names(line);
                if !all.is_empty() {
                    let name = all.remove(0);
                    if line.contains(" thread_local ") {
                        module.thread_locals.insert(name.clone());
                    }
                    module.refers.insert(name, all);
                }
            }
        }
        module
    }

    pub fn defines(&self, name: &str) -> bool {
        self.refers.contains_key(name)
    }

    /// All symbols that can be reached from one, itself left out. Sorted.
    pub fn reachable(&self, from: &str) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        let mut work = vec![from];
        while let Some(name) = work.pop() {
            for next in self.refers.get(name).into_iter().flatten() {
                if found.insert(next.as_str()) {
                    work.push(next);
                }
            }
        }
        found
    }

    pub fn is_thread_local(&self, name: &str) -> bool {
        self.thread_locals.contains(name)
    }
}

/// The global names in a line: `@name`, `@"na$me"`.
fn names(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some(at) = rest.find('@') {
        rest = &rest[at + 1..];
        let (name, after) = match rest.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => {
                let end = rest.find(|c: char| !(c.is_alphanumeric() || "_.$-".contains(c))).unwrap_or(rest.len());
                rest.split_at(end)
            }
        };
        if !name.is_empty() {
            found.push(name.to_owned());
        }
        rest = after;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references() {
        let text = "\
@vtable.0 = private constant <{ ptr, [16 x i8] }> <{ ptr @\"drop$u20$K\", [16 x i8] zeroinitializer }>\n\
@COUNT = internal thread_local global i32 0\n\
@f1 = alias i32 (i32), ptr @f0\n\
define i32 @f0(i32 %x) unnamed_addr #0 personality ptr @rust_eh_personality {\n  %a = call i32 @g(ptr @vtable.0)\n}\n\
define i32 @\"drop$u20$K\"() {\n  call void @panic_fmt()\n}\n\
define i32 @h() {\n  %p = call ptr @llvm.threadlocal.address.p0(ptr @COUNT)\n}\n";
        let m = Module::parse(text);
        let of = |name| m.reachable(name).into_iter().collect::<Vec<_>>().join(" ");
        assert_eq!(of("f1"), "drop$u20$K f0 g panic_fmt vtable.0");
        assert_eq!(of("h"), "COUNT llvm.threadlocal.address.p0");
        assert!(m.is_thread_local("COUNT") && !m.is_thread_local("f0") && m.defines("h") && !m.defines("g"));
    }
}
