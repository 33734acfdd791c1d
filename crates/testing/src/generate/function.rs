//! One function and the question about it.

use super::tree::{Node, shrink_parts};
use super::types::T::{self, Unit};

/// How a function asks about its future.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    AsyncFn,
    /// A block (or closure) with this header, in the asking function.
    Block(&'static str),
    /// `-> impl Future`, with these bounds.
    Opaque(&'static str),
    /// `-> Pin<Box<dyn Future + Send>>`.
    Boxed,
    /// A method whose trait asks for `Send`.
    Method,
    /// Of an `impl` block with the same type parameters.
    Inherent,
}

/// One future and the function that asks whether it is `Send`.
#[derive(Debug, Clone)]
pub struct Function {
    /// Names and bounds.
    pub(super) generics: Vec<(String, String)>,
    pub(super) params: Vec<(String, T)>,
    pub(super) ret: T,
    pub(super) form: Form,
    /// What is done with the future, with `{}` for it.
    pub(super) ask: &'static str,
    /// What the asking function takes for the type parameters; its own, if this is empty.
    pub(super) instance: Vec<String>,
    pub(super) body: Vec<Node>,
}

/// Ways to ask about the future `{}`; the first is the simplest.
pub(super) const ASKS: &[&str] = &[
    "need_send({});",
    "need_send(Box::pin({}));",
    "need_send(both({}, y()));",
    "need_send(async { {}.await });",
    "need_send(async move { let f = {}; y().await; f.await });",
    "need_send(async { y().await; let f = {}; y().await; drop(f); });",
    "need_send(Some({}));",
    "need_send(vec![{}]);",
    "need_send(({}, 1));",
    "need_send([{}]);",
    "need_send(Hold({}));",
    "need_send(Hold({}).get());",
    "need_send(timeout({}));",
    "need_send(held_by(1, {}));",
    "need_send(held_by(rc(), {}));",
    "need_send(|| {});",
    "need_send(move || {});",
    "need_send(fcall(|| {}));",
    "need_send(async || {}.await);",
    "need_send((async || {}.await)());",
    "need_send(Arc::new(Mutex::new({})));",
    "need_send(Rc::new({}));",
    "need_send(&{});",
    "need_send(&mut {});",
    "need_sync({});",
    "spawn({});",
    "start(|| {});",
    "start_future(|| {});",
    "start_future(async || { {}.await; });",
    "let f = {}; need_send(f);",
    "let f = {}; let g = async move { f.await }; need_send(g);",
    "let f = Box::pin({}); need_send(f);",
    "let f: Pin<Box<dyn Future<Output = _> + Send>> = Box::pin({});",
    "let f: Pin<Box<dyn Future<Output = _> + Send + '_>> = Box::pin({});",
    "let f: &(dyn Future<Output = _> + Send) = &{};",
    "let mut fs: Vec<Pin<Box<dyn Future<Output = _> + Send>>> = Vec::new(); fs.push(Box::pin({}));",
    "need_send(Box::pin({}) as Pin<Box<dyn Future<Output = _>>>);",
    "need_send(opaque({}));",
    "need_send(Later({}));",
    "need_send(Steps { left: 1, value: Some({}) });",
];

/// Whether what is asked about must be a future.
pub(super) fn needs_future(ask: &str) -> bool {
    ["await", "both(", "fcall(", "timeout(", "held_by(", ".get()", "Future"].iter().any(|part| ask.contains(part))
}

impl Function {
    /// The text of number `n`. It ends with a line break.
    pub fn text(&self, n: usize) -> String {
        let params: Vec<String> = self.params.iter().map(|(name, t)| format!("mut {name}: {}", t.name())).collect();
        let params = params.join(", ");
        let mut body = String::new();
        self.body.iter().for_each(|p| p.write(&mut body));
        let output = self.ret.name();
        let ret = if self.ret == Unit { String::new() } else { format!(" -> {output}") };
        let list =
            |names: Vec<String>| if names.is_empty() { names.concat() } else { format!("<{}>", names.join(", ")) };
        let bounds = |(name, bounds): &(String, String)| match bounds.as_str() {
            "" => name.clone(),
            b => format!("{name}: {b}"),
        };
        let declared = list(self.generics.iter().map(bounds).collect());
        let used = list(self.generics.iter().map(|(name, _)| name.clone()).collect());
        let instance = if self.instance.is_empty() { used.clone() } else { list(self.instance.clone()) };
        let asking = if self.instance.is_empty() { &declared } else { "" };
        let turbofish = if instance.is_empty() { String::new() } else { format!("::{instance}") };
        let args: Vec<String> = self
            .params
            .iter()
            .map(|(_, t)| if self.instance.is_empty() || t.is_ground() { t.make() } else { "any()".into() })
            .collect();
        let args = args.join(", ");
        let ask = |future: &str| self.ask.replacen("{}", future, 1);
        let call = ask(&format!("f{n}{turbofish}({args})"));
        let asker = format!("fn a{n}{asking}() {{\n{call}\n}}\n");
        let text = match self.form {
            Form::AsyncFn => format!("async fn f{n}{declared}({params}){ret} {{\n{body}}}\n{asker}"),
            Form::Block(header) => {
                let asked = ask(&format!("{header} {{\n{body}}}"));
                format!("fn a{n}{declared}({params}) {{\n{asked}\n}}\n")
            }
            Form::Opaque(send) => format!(
                "fn f{n}{declared}({params}) -> impl Future<Output = {output}>{send} {{\nasync move {{\n{body}}}\n}}\n{asker}"
            ),
            Form::Boxed => format!(
                "fn f{n}{declared}({params}) -> Pin<Box<dyn Future<Output = {output}> + Send>> {{\nBox::pin(async move \
                 {{\n{body}}})\n}}\n"
            ),
            Form::Method => {
                let marker = list(self.generics.iter().map(|(name, _)| name.clone()).collect());
                let fields: Vec<String> =
                    self.generics.iter().map(|(name, _)| format!("PhantomData<fn() -> {name}>")).collect();
                format!(
                    "struct H{n}{marker}({});\ntrait Task{n} {{\ntype Out;\nfn run(self) -> impl Future<Output = \
                     Self::Out> + Send;\n}}\nimpl{declared} Task{n} for H{n}{used} {{\ntype Out = {output};\nasync fn \
                     run(self){ret} {{\n{body}}}\n}}\n",
                    fields.join(", ")
                )
            }
            Form::Inherent => {
                let fields: Vec<String> =
                    self.generics.iter().map(|(name, _)| format!("PhantomData<fn() -> {name}>")).collect();
                let more = if params.is_empty() { String::new() } else { format!(", {params}") };
                let args = if args.is_empty() { args } else { format!(", {args}") };
                let call = ask(&format!("H{n}{turbofish}::run(any(){args})"));
                format!(
                    "struct H{n}{used}({});\nimpl{declared} H{n}{used} {{\nasync fn run(self{more}){ret} \
                     {{\n{body}}}\n}}\nfn a{n}{asking}() {{\n{call}\n}}\n",
                    fields.join(", ")
                )
            }
        };
        indent(&text)
    }

    pub fn size(&self) -> usize {
        self.body.iter().map(Node::size).sum::<usize>()
            + 10 * (self.params.len() + self.generics.len() + self.instance.len())
            + self.ask.len()
            + usize::from(self.form != Form::AsyncFn)
    }

    /// All functions that are one step smaller.
    pub(super) fn smaller(&self) -> Vec<Function> {
        let mut out: Vec<Function> = Vec::new();
        for i in 0..self.params.len() {
            let mut smaller = self.clone();
            smaller.params.remove(i);
            out.push(smaller);
        }
        for i in 0..self.generics.len() {
            let mut smaller = self.clone();
            smaller.generics.remove(i);
            if i < smaller.instance.len() {
                smaller.instance.remove(i);
            }
            out.push(smaller);
            let mut smaller = self.clone();
            smaller.generics[i].1.clear();
            out.push(smaller);
        }
        out.push(Function { instance: Vec::new(), ..self.clone() });
        out.push(Function { form: Form::AsyncFn, ..self.clone() });
        for ask in ["need_send({});", "need_send(Some({}));", "need_send(async { {}.await });"] {
            out.push(Function { ask, ..self.clone() });
        }
        for body in shrink_parts(&self.body) {
            out.push(Function { body, ..self.clone() });
        }
        out.retain(|g| g.size() < self.size());
        out
    }
}

pub(super) fn indent(text: &str) -> String {
    let mut depth = 0usize;
    let mut out = String::new();
    for line in text.lines() {
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        let opened = line.matches('{').count();
        let closed = line.matches('}').count();
        let leading = line.chars().take_while(|c| "})]".contains(*c)).filter(|c| *c == '}').count();
        for _ in 0..depth.saturating_sub(leading) {
            out.push_str("    ");
        }
        out.push_str(line);
        out.push('\n');
        depth = (depth + opened).saturating_sub(closed);
    }
    out
}
