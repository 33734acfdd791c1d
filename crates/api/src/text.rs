//! The public interface as text: one fact a line, in an order that depends on nothing but the facts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What the first line of a saved text begins with.
const TITLE: &str = "# asyncsend api: ";

/// The interface of one crate.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Api {
    /// The options it was made with: answers under others do not compare.
    pub options: String,
    pub items: BTreeMap<String, Item>,
}

/// A public item by its path.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    pub kind: Kind,
    /// The names of its type parameters.
    pub params: Vec<String>,
    pub facts: BTreeMap<Fact, State>,
}

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    Fn,
    AsyncFn,
    /// A function that a trait declares: whoever implements the trait keeps its promises.
    TraitFn,
    AsyncTraitFn,
    Struct,
    Enum,
    Union,
    Trait,
    Const,
    Static,
}
impl Kind {
    const ALL: [(Kind, &'static str); 10] = [
        // The longer names first: one begins with the other.
        (Kind::AsyncTraitFn, "async trait fn"),
        (Kind::AsyncFn, "async fn"),
        (Kind::TraitFn, "trait fn"),
        (Kind::Fn, "fn"),
        (Kind::Struct, "struct"),
        (Kind::Enum, "enum"),
        (Kind::Union, "union"),
        (Kind::Trait, "trait"),
        (Kind::Const, "const"),
        (Kind::Static, "static"),
    ];
    pub fn name(self) -> &'static str {
        Kind::ALL.iter().find(|(k, _)| *k == self).map_or("", |(_, name)| name)
    }
    pub fn is_trait_fn(self) -> bool {
        matches!(self, Kind::TraitFn | Kind::AsyncTraitFn)
    }
}

/// What a fact is about.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Fact {
    /// A property, without its `!`.
    Property(String),
    /// An auto trait; of the item's own type, or of what it returns (`future`, `result`).
    Auto { of: String, trait_: String },
    /// A trait asks this of those that implement it.
    Supertrait(String),
}

/// What is known. What is refuted has no line.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum State {
    /// Of an auto trait.
    Holds,
    /// If all of these bounds hold.
    If(BTreeSet<String>),
    /// Of a property: by the signature, and checked.
    Promised,
    /// By the signature, with `unsafe`.
    Asserted,
    /// By the body as it is now: nobody may rely on it.
    Inferred,
    /// By the body as it is now, if what the type parameters stand for has it.
    Depends,
    Undecided,
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fact::Property(name) => write!(f, "!{name}"),
            Fact::Auto { of, trait_ } if of.is_empty() => write!(f, "{trait_}"),
            Fact::Auto { of, trait_ } => write!(f, "{of} {trait_}"),
            Fact::Supertrait(name) => write!(f, "asks {name}"),
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            State::Holds => Ok(()),
            State::If(bounds) => write!(f, " if {}", bounds.iter().cloned().collect::<Vec<_>>().join(", ")),
            State::Promised => write!(f, " promised"),
            State::Asserted => write!(f, " asserted"),
            State::Inferred => write!(f, " inferred"),
            State::Depends => write!(f, " inferred if its parameters have it"),
            State::Undecided => write!(f, " undecided"),
        }
    }
}

impl Item {
    /// `struct Pool<T>`
    pub fn head(&self, path: &str) -> String {
        let params = if self.params.is_empty() { String::new() } else { format!("<{}>", self.params.join(", ")) };
        format!("{} {path}{params}", self.kind.name())
    }
}

impl fmt::Display for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{TITLE}{}", self.options)?;
        for (path, item) in &self.items {
            let head = item.head(path);
            writeln!(f, "{head}")?;
            for (fact, state) in &item.facts {
                writeln!(f, "{head}: {fact}{state}")?;
            }
        }
        Ok(())
    }
}

impl Api {
    /// Whether a text is a saved interface.
    pub fn is_saved(text: &str) -> bool {
        text.starts_with(TITLE)
    }

    /// Reads what [`Display`](fmt::Display) has written. The error names the line.
    pub fn parse(text: &str) -> Result<Api, String> {
        let mut lines = text.lines().enumerate();
        let options =
            lines.next().and_then(|(_, l)| l.strip_prefix(TITLE)).ok_or("line 1 is not that of a saved text")?;
        let mut api = Api { options: options.to_owned(), items: BTreeMap::new() };
        for (n, line) in lines.filter(|(_, l)| !l.trim().is_empty()) {
            let wrong = || format!("line {}: `{line}` is no fact", n + 1);
            let (head, fact) = match line.split_once(": ") {
                Some((head, fact)) => (head, Some(fact)),
                None => (line, None),
            };
            let (kind, rest) = Kind::ALL
                .iter()
                .find_map(|(kind, name)| Some((*kind, head.strip_prefix(name)?.strip_prefix(' ')?)))
                .ok_or_else(wrong)?;
            let (path, params) = split_params(rest);
            let item = api.items.entry(path.to_owned()).or_insert_with(|| Item {
                kind,
                params: params.into_iter().map(str::to_owned).collect(),
                facts: BTreeMap::new(),
            });
            if let Some(fact) = fact {
                let (fact, state) = parse_fact(fact).ok_or_else(wrong)?;
                item.facts.insert(fact, state);
            }
        }
        Ok(api)
    }
}

/// The parameters stand at the end; `<S as Trait>::f` begins with a bracket of another kind.
fn split_params(head: &str) -> (&str, Vec<&str>) {
    let Some(inside) = head.strip_suffix('>') else { return (head, Vec::new()) };
    match inside.rfind('<') {
        Some(at) if at > 0 => (&head[..at], inside[at + 1..].split(", ").collect()),
        _ => (head, Vec::new()),
    }
}

fn parse_fact(text: &str) -> Option<(Fact, State)> {
    let (words, bounds) = match text.split_once(" if ") {
        Some((words, bounds)) if !words.starts_with('!') => (words, Some(bounds)),
        _ => (text, None),
    };
    if let Some(bounds) = bounds {
        let bounds = bounds.split(", ").map(str::to_owned).collect();
        return Some((auto(words), State::If(bounds)));
    }
    if let Some(name) = words.strip_prefix("asks ") {
        return Some((Fact::Supertrait(name.to_owned()), State::Holds));
    }
    if let Some(property) = words.strip_prefix('!') {
        let (name, state) = property.split_once(' ')?;
        let state = [State::Promised, State::Asserted, State::Inferred, State::Depends, State::Undecided]
            .into_iter()
            .find(|s| s.to_string().trim_start() == state)?;
        return Some((Fact::Property(name.to_owned()), state));
    }
    Some(match words.strip_suffix(" undecided") {
        Some(words) => (auto(words), State::Undecided),
        None => (auto(words), State::Holds),
    })
}

fn auto(words: &str) -> Fact {
    let (of, trait_) = words.rsplit_once(' ').unwrap_or(("", words));
    Fact::Auto { of: of.to_owned(), trait_: trait_.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let text = "# asyncsend api: rules sound\n\
            fn <S as Read>::read\n\
            fn <S as Read>::read: !tls promised\n\
            fn apply<F>\n\
            fn apply<F>: !panic inferred if its parameters have it\n\
            async fn fetch<T>\n\
            async fn fetch<T>: !tls inferred\n\
            async fn fetch<T>: future AsyncSend if T: AsyncSend\n\
            async fn fetch<T>: future Send undecided\n\
            struct pool::Pool<T, U>\n\
            struct pool::Pool<T, U>: Send if T: Send, U: Send + Sync\n\
            struct pool::Pool<T, U>: Sync\n\
            trait store::Store\n\
            trait store::Store: asks Send\n\
            async trait fn store::Store::get\n\
            async trait fn store::Store::get: !panic asserted\n";
        let api = Api::parse(text).expect("it is well-formed");
        assert_eq!(api.to_string(), text);
        assert_eq!(api.items["pool::Pool"].params, ["T", "U"]);
        assert!(Api::parse("# asyncsend api: x\nnothing like it: Send").is_err() && Api::parse("").is_err());
    }
}
