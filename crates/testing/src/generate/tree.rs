//! Programs as trees, which can be made smaller.

use super::types::T;

#[derive(Debug, Clone)]
pub enum Node {
    Text(String),
    Expr(T, Vec<Node>),
    Stmt(Vec<Node>),
}

impl From<&str> for Node {
    fn from(s: &str) -> Node {
        Node::Text(s.to_owned())
    }
}
impl From<String> for Node {
    fn from(s: String) -> Node {
        Node::Text(s)
    }
}
impl From<&String> for Node {
    fn from(s: &String) -> Node {
        Node::Text(s.clone())
    }
}

macro_rules! n {
    ($($part:expr),* $(,)?) => { vec![$(Node::from($part)),*] };
}

impl Node {
    pub(super) fn write(&self, out: &mut String) {
        match self {
            Node::Text(s) => out.push_str(s),
            Node::Expr(_, parts) | Node::Stmt(parts) => parts.iter().for_each(|p| p.write(out)),
        }
    }
    pub(super) fn size(&self) -> usize {
        let mut s = String::new();
        self.write(&mut s);
        s.len()
    }
}

pub(super) fn shrink_parts(parts: &[Node]) -> Vec<Vec<Node>> {
    let mut out = Vec::new();
    for (i, part) in parts.iter().enumerate() {
        let mut with = |replacement: Vec<Node>| {
            let mut all = parts[..i].to_vec();
            all.extend(replacement);
            all.extend_from_slice(&parts[i + 1..]);
            out.push(all);
        };
        match part {
            Node::Text(_) => {}
            Node::Stmt(inner) => {
                with(vec![]);
                // The statements inside, instead.
                let stmts: Vec<Node> = inner.iter().filter(|n| matches!(n, Node::Stmt(_))).cloned().collect();
                if !stmts.is_empty() {
                    with(stmts);
                }
                for smaller in shrink_parts(inner) {
                    with(vec![Node::Stmt(smaller)]);
                }
            }
            Node::Expr(t, inner) => {
                with(vec![Node::Expr(t.clone(), n![t.make()])]);
                let mut same = Vec::new();
                descendants(inner, t, &mut same);
                for smaller in same {
                    with(vec![smaller]);
                }
                for smaller in shrink_parts(inner) {
                    with(vec![Node::Expr(t.clone(), smaller)]);
                }
            }
        }
    }
    out
}

fn descendants(parts: &[Node], t: &T, out: &mut Vec<Node>) {
    for p in parts {
        match p {
            Node::Text(_) => {}
            Node::Expr(u, inner) => {
                if u == t {
                    out.push(p.clone());
                } else {
                    descendants(inner, t, out);
                }
            }
            Node::Stmt(inner) => descendants(inner, t, out),
        }
    }
}

pub(super) use n;
