//! Which changes of an interface break the code that relies on it.

use crate::text::{Api, Fact, Item, Kind, State};
use std::collections::{BTreeMap, BTreeSet};

/// What a change means for a version number.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Weight {
    /// Code that relies on the old version may not compile.
    Major,
    /// Whether it breaks could not be decided.
    Undecided,
    /// There is more to rely on.
    Minor,
    /// Nothing that anybody may rely on.
    Note,
}
impl Weight {
    pub fn name(self) -> &'static str {
        match self {
            Weight::Major => "major",
            Weight::Undecided => "undecided",
            Weight::Minor => "minor",
            Weight::Note => "note",
        }
    }
}

/// One change.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Change {
    pub weight: Weight,
    /// As the newer of the two writes it.
    pub item: String,
    pub what: String,
    pub old: Option<String>,
    pub new: Option<String>,
}

/// All changes, those that break first.
pub fn compare(old: &Api, new: &Api) -> Vec<Change> {
    let mut changes = Vec::new();
    for (path, was) in &old.items {
        match new.items.get(path).filter(|is| class(is.kind) == class(was.kind)) {
            Some(is) => item(path, was, is, &mut changes),
            None => changes.push(Change {
                weight: Weight::Note,
                item: was.head(path),
                what: "is gone (whether that breaks is for tools that compare signatures)".to_owned(),
                old: None,
                new: None,
            }),
        }
    }
    for (path, is) in new.items.iter().filter(|(p, i)| old.items.get(*p).is_none_or(|o| class(o.kind) != class(i.kind)))
    {
        let what = "is new".to_owned();
        changes.push(Change { weight: Weight::Minor, item: is.head(path), what, old: None, new: None });
    }
    changes.sort();
    changes
}

/// What may take the place of what without being another item.
fn class(kind: Kind) -> u8 {
    match kind {
        Kind::Fn | Kind::AsyncFn => 0,
        Kind::TraitFn | Kind::AsyncTraitFn => 1,
        Kind::Struct | Kind::Enum | Kind::Union => 2,
        Kind::Trait => 3,
        Kind::Const => 4,
        Kind::Static => 5,
    }
}

fn item(path: &str, was: &Item, is: &Item, changes: &mut Vec<Change>) {
    // Parameters count by their place and not by their name.
    let names: BTreeMap<&str, &str> =
        was.params.iter().map(String::as_str).zip(is.params.iter().map(String::as_str)).collect();
    let facts: BTreeSet<&Fact> = was.facts.keys().chain(is.facts.keys()).collect();
    for fact in facts {
        let old = was.facts.get(fact).map(|s| renamed(s, &names));
        let new = is.facts.get(fact).cloned();
        if old == new {
            continue;
        }
        let Some((weight, what)) = judge(fact, is.kind, old.as_ref(), new.as_ref()) else { continue };
        let shown = |s: &Option<State>| s.as_ref().map(|s| format!("{fact}{s}"));
        changes.push(Change { weight, item: is.head(path), what, old: shown(&old), new: shown(&new) });
    }
}

/// A state with the parameters' new names.
fn renamed(state: &State, names: &BTreeMap<&str, &str>) -> State {
    let State::If(bounds) = state else { return state.clone() };
    State::If(bounds.iter().map(|b| rename(b, names)).collect())
}

/// A text with these words in the place of others.
pub(crate) fn rename(text: &str, names: &BTreeMap<&str, &str>) -> String {
    let mut out = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        out.push_str(names.get(word).copied().unwrap_or(word));
        let end = after.find(is_word).unwrap_or(after.len());
        let (between, after) = after.split_at(end);
        out.push_str(between);
        rest = after;
    }
    out
}

fn judge(fact: &Fact, kind: Kind, old: Option<&State>, new: Option<&State>) -> Option<(Weight, String)> {
    use State::*;
    match fact {
        Fact::Property(_) => match (old, new) {
            (Some(Promised | Asserted), Some(Promised | Asserted)) => {
                Some((Weight::Note, format!("how `{fact}` is known has changed")))
            }
            (Some(Promised | Asserted), _) => Some((Weight::Major, format!("no longer promises `{fact}`"))),
            (_, Some(Promised | Asserted)) if kind.is_trait_fn() => {
                Some((Weight::Major, format!("now asks `{fact}` of whoever implements it")))
            }
            (_, Some(Promised | Asserted)) => Some((Weight::Minor, format!("now promises `{fact}`"))),
            (Some(Inferred | Depends), _) => {
                Some((Weight::Note, format!("`{fact}` was never promised, and is no longer seen to hold as it was")))
            }
            (_, Some(Inferred | Depends)) => Some((Weight::Note, format!("`{fact}` holds now, but is not promised"))),
            _ => None,
        },
        Fact::Supertrait(name) => Some((
            Weight::Major,
            match new {
                Some(_) => format!("now asks `{name}` of whoever implements it"),
                None => format!("no longer implies `{name}`"),
            },
        )),
        Fact::Auto { of, trait_ } => {
            let of = match of.as_str() {
                "" => String::new(),
                "result" => " of what it returns".to_owned(),
                of => format!(" of its {of}"),
            };
            let (weight, how) = match (old, new) {
                (Some(Undecided), Some(_)) => (Weight::Note, "was undecided, and now holds"),
                (Some(Undecided), None) => (Weight::Undecided, "was undecided, and now does not hold"),
                (Some(_), Some(Undecided)) => (Weight::Undecided, "could not be decided any more"),
                (None, Some(Undecided)) => return None,
                (None, Some(_)) => (Weight::Minor, "did not hold, and now does"),
                (Some(_), None) => (Weight::Major, "is lost"),
                (Some(If(_)), Some(Holds)) => (Weight::Minor, "holds under no condition now"),
                (Some(If(a)), Some(If(b))) if follow(a, b) && follow(b, a) => return None,
                (Some(If(a)), Some(If(b))) if follow(a, b) => (Weight::Minor, "holds under fewer conditions"),
                // Other bounds may say the same; who cannot tell must take it for a break.
                (Some(Holds | If(_)), Some(If(_))) => (Weight::Major, "holds under other conditions only"),
                _ => return None,
            };
            Some((weight, format!("`{trait_}`{of} {how}")))
        }
    }
}

/// Traits with their supertraits, as far as they stand in conditions.
const IMPLIED: [(&str, &str); 6] = [
    ("Send", "AsyncSend"),
    ("AsyncSend", "Resident"),
    ("Copy", "Clone"),
    ("Eq", "PartialEq"),
    ("Ord", "Eq"),
    ("Ord", "PartialOrd"),
];

/// Whether what holds under the conditions `from` has all of `bounds`.
fn follow(from: &BTreeSet<String>, bounds: &BTreeSet<String>) -> bool {
    let follows = |bound: &String| {
        let Some((subject, trait_)) = bound.rsplit_once(": ") else { return from.contains(bound) };
        // The bound itself, and those that imply it.
        let mut work = vec![trait_];
        while let Some(trait_) = work.pop() {
            if from.contains(&format!("{subject}: {trait_}")) {
                return true;
            }
            work.extend(IMPLIED.iter().filter(|(_, implied)| *implied == trait_).map(|(stronger, _)| stronger));
        }
        false
    };
    bounds.iter().all(follows)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The weights of what changes between two interfaces.
    fn weights(old: &str, new: &str) -> Vec<String> {
        let api = |text: &str| Api::parse(&format!("# asyncsend api: -\n{text}\n")).expect("it is well-formed");
        let changes = compare(&api(old), &api(new));
        changes.iter().map(|c| format!("{}: {} {}", c.weight.name(), c.item, c.what)).collect()
    }

    #[test]
    fn changes() {
        let one = |old: &str, new: &str| {
            let all = weights(old, new);
            assert!(all.len() <= 1, "{all:?}");
            all.into_iter().next().unwrap_or_default().split(':').next().unwrap_or_default().to_owned()
        };
        assert_eq!(one("fn f: !tls promised", "fn f: !tls inferred"), "major");
        assert_eq!(one("fn f: !tls promised", "fn f: !tls asserted"), "note");
        assert_eq!(one("fn f: !tls inferred", "fn f"), "note");
        assert_eq!(one("fn f: !tls inferred", "fn f: !tls promised"), "minor");
        assert_eq!(one("trait fn f: !tls undecided", "trait fn f: !tls promised"), "major");
        assert_eq!(one("async fn f: future Send", "async fn f"), "major");
        assert_eq!(one("fn f: future Send", "async fn f: future Send"), "");
        assert_eq!(one("struct S: Send", "enum S: Send undecided"), "undecided");
        // Another item of the same name: one is gone, one is new.
        assert_eq!(weights("struct S: Send", "fn S: Send").len(), 2);
    }

    #[test]
    fn conditions() {
        let one = |old: &str, new: &str| weights(old, new).join("; ");
        assert_eq!(one("struct S<T>: Send if T: Send", "struct S<U>: Send if U: Send"), "");
        assert!(
            one("struct S<T, U>: Send if T: Send, U: Send", "struct S<A, B>: Send if B: Send").starts_with("minor")
        );
        assert!(one("struct S<T>: Send", "struct S<T>: Send if T: Send").starts_with("major"));
        assert!(one("struct S<T>: Send if T: Send", "struct S<T>: Send").starts_with("minor"));
        assert!(one("struct S<T>: Send if T: Sync", "struct S<T>: Send if T: Send").starts_with("major"));
        assert!(one("struct S<T>: Send if T: Copy", "struct S<T>: Send if T: Clone").starts_with("minor"));
        assert!(one("struct S<T>: Send if T: Clone", "struct S<T>: Send if T: Copy").starts_with("major"));
        assert!(one("fn f<T>: AsyncSend if T: Send", "fn f<T>: AsyncSend if T: Resident").starts_with("minor"));
        assert_eq!(one("struct S<T>: Send if T: Copy, T: Clone", "struct S<T>: Send if T: Copy"), "");
        assert!(one("trait T: asks Send", "trait T").starts_with("major"));
        assert!(one("trait T", "trait T: asks Sync").starts_with("major"));
    }
}
