//! Items, and functions that use them.

use super::function::{Function, indent};
use super::tree::{Node, shrink_parts};

/// What becomes a module of its own.
#[derive(Debug, Clone)]
pub struct Program {
    /// Item by item.
    pub items: Vec<Node>,
    pub functions: Vec<Function>,
}

impl Program {
    /// The pieces of the text: each item, then each function. All end with line breaks.
    pub fn pieces(&self) -> Vec<String> {
        let items = self.items.iter().map(|item| {
            let mut text = String::new();
            item.write(&mut text);
            indent(&text)
        });
        items.chain(self.functions.iter().enumerate().map(|(n, f)| f.text(n + 1))).collect()
    }

    pub fn size(&self) -> usize {
        self.items.iter().map(Node::size).sum::<usize>() + self.functions.iter().map(Function::size).sum::<usize>()
    }

    /// The same without some of its [`pieces`](Program::pieces).
    pub fn without(mut self, pieces: &[usize]) -> Program {
        let items = self.items.len();
        let mut n = 0;
        let mut keep = || {
            n += 1;
            !pieces.contains(&(n - 1))
        };
        self.items.retain(|_| keep());
        n = items;
        let mut keep = || {
            n += 1;
            !pieces.contains(&(n - 1))
        };
        self.functions.retain(|_| keep());
        self
    }

    /// The items alone, and with each of the functions.
    pub fn split(&self) -> Vec<Program> {
        let alone = Program { items: self.items.clone(), functions: Vec::new() };
        let one = |f: &Function| Program { items: self.items.clone(), functions: vec![f.clone()] };
        std::iter::once(alone).chain(self.functions.iter().map(one)).collect()
    }

    /// All programs that are one step smaller, the smallest first.
    pub fn smaller(&self) -> Vec<Program> {
        let mut out = Vec::new();
        // All items at once, and halves of them.
        for part in self.items.chunks(self.items.len().div_ceil(2).max(1)) {
            out.push(Program { items: part.to_vec(), functions: self.functions.clone() });
        }
        out.push(Program { items: Vec::new(), functions: self.functions.clone() });
        for items in shrink_parts(&self.items) {
            out.push(Program { items, functions: self.functions.clone() });
        }
        for (i, f) in self.functions.iter().enumerate() {
            for smaller in f.smaller() {
                let mut functions = self.functions.clone();
                functions[i] = smaller;
                out.push(Program { items: self.items.clone(), functions });
            }
        }
        out.retain(|p| p.size() < self.size());
        out.sort_by_key(Program::size);
        out
    }
}
