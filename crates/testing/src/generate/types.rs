//! The types that random programs use.

use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum T {
    U32,
    Bool,
    Str,
    Rc,
    Cell,
    D,
    N,
    S,
    E,
    O,
    Dr,
    Pl,
    Ptr,
    Guard,
    Tup(Box<T>, Box<T>),
    Opt(Box<T>),
    Res(Box<T>),
    Bx(Box<T>),
    Vc(Box<T>),
    Ref(Box<T>),
    Mut(Box<T>),
    Arr(Box<T>),
    /// A future with this output, in a variable.
    Fut(Box<T>),
    /// A closure without parameters.
    Clo(Box<T>),
    Unit,
    /// Any other type constructor: one of [`CONSTRUCTORS`], an item of the program, or `dyn` something.
    App(String, Vec<T>),
    /// A type parameter, or a projection from one.
    Param(String),
    /// A variable of an [`Op`](super::ops::Op): `X`, `Y` or `Z`.
    Var(char),
}
use T::{
    App, Arr, Bool, Bx, Cell, Clo, Dr, Fut, Guard, Mut, Opt, Param, Pl, Ptr, Ref, Res, Str, Tup, U32, Unit, Var, Vc,
};

/// What stands for a variable.
pub type Bindings = BTreeMap<char, T>;

/// Short names of the constructors, and how Rust spells them.
const CONSTRUCTORS: [(&str, &str); 16] = [
    ("Arc", "Arc<_>"),
    ("Mutex", "Mutex<_>"),
    ("RefCell", "RefCell<_>"),
    ("CellOf", "Cell<_>"),
    ("RcOf", "Rc<_>"),
    ("Ph", "PhantomData<_>"),
    ("Fp", "fn() -> _"),
    ("Bf", "Box<dyn Fn() -> _>"),
    ("Bfs", "Box<dyn Fn() -> _ + Send>"),
    ("Pf", "Pin<Box<dyn Future<Output = _>>>"),
    ("Pfs", "Pin<Box<dyn Future<Output = _> + Send>>"),
    ("Lg", "MutexGuard<'_, _>"),
    ("Rb", "std::cell::Ref<'_, _>"),
    ("Rm", "RefMut<'_, _>"),
    ("Buf", "Buf<_, 2>"),
    ("Im", "_"),
];

impl T {
    pub(super) fn name(&self) -> String {
        match self {
            U32 => "u32".into(),
            Bool => "bool".into(),
            Str => "String".into(),
            T::Rc => "Rc<u32>".into(),
            Cell => "Cell<u32>".into(),
            T::D => "D".into(),
            T::N => "N".into(),
            T::S => "S".into(),
            T::E => "E".into(),
            T::O => "O".into(),
            Dr => "Dr".into(),
            Pl => "Pl".into(),
            Ptr => "*const u32".into(),
            Guard => "MutexGuard<'static, u32>".into(),
            Tup(a, b) => format!("({}, {})", a.name(), b.name()),
            Opt(a) => format!("Option<{}>", a.name()),
            Res(a) => format!("Result<{}, String>", a.name()),
            Bx(a) => format!("Box<{}>", a.name()),
            Vc(a) => format!("Vec<{}>", a.name()),
            Ref(a) => format!("&{}", parenthesized(a)),
            Mut(a) => format!("&mut {}", parenthesized(a)),
            Arr(a) => format!("[{}; 2]", a.name()),
            Fut(_) | Clo(_) => "_".into(),
            Unit => "()".into(),
            App(name, args) => match (CONSTRUCTORS.iter().find(|(short, _)| short == name), args.as_slice()) {
                (Some((_, "_")), _) => "_".into(),
                (Some((_, long)), [arg, ..]) => match long.rfind('_') {
                    Some(at) => format!("{}{}{}", &long[..at], arg.name(), &long[at + 1..]),
                    None => (*long).into(),
                },
                (_, []) => name.clone(),
                _ => format!("{name}<{}>", args.iter().map(T::name).collect::<Vec<_>>().join(", ")),
            },
            Param(name) => name.clone(),
            Var(c) => c.to_string(),
        }
    }

    /// Whether it can be written down.
    pub(super) fn nameable(&self) -> bool {
        !matches!(self, Fut(_) | Clo(_))
            && !matches!(self, App(name, _) if name == "Im")
            && self.children().iter().all(|c| c.nameable())
    }

    /// Whether no type parameter is in it.
    pub(super) fn is_ground(&self) -> bool {
        !matches!(self, Param(_)) && self.children().iter().all(|c| c.is_ground())
    }

    /// With the variable `X` for the parameter `P1`, and so on.
    pub(super) fn generalized(&self) -> T {
        match self {
            Param(name) if name == "P1" => Var('X'),
            Param(name) if name == "P2" => Var('Y'),
            _ => self.map(&T::generalized),
        }
    }

    pub(super) fn is_copy(&self) -> bool {
        matches!(self, U32 | Bool | Ptr | Ref(_) | Unit) || matches!(self, App(n, _) if n == "Fp" || n == "Ph")
    }

    /// The simplest value.
    pub(super) fn make(&self) -> String {
        match self {
            U32 => "1u32".into(),
            Bool => "cond()".into(),
            Str => "text()".into(),
            T::Rc => "rc()".into(),
            Cell => "Cell::new(1u32)".into(),
            T::D => "D(1)".into(),
            T::N => "N(rc())".into(),
            T::S => "s()".into(),
            T::E => "E::A(rc())".into(),
            T::O => "O(rc())".into(),
            Dr => "Dr(s())".into(),
            Pl => "(Pl { a: ptr(), b: 1 })".into(),
            Ptr => "ptr()".into(),
            Guard => "M.lock().unwrap()".into(),
            Tup(a, b) => format!("({}, {})", a.make(), b.make()),
            Opt(a) => format!("Some({})", a.make()),
            Res(a) => format!("Ok::<{}, String>({})", a.name(), a.make()),
            Bx(a) if a.is_sized() => format!("Box::new({})", a.make()),
            Vc(a) => format!("vec![{}]", a.make()),
            Ref(a) if a.is_sized() => format!("&{}", a.make()),
            Mut(a) => format!("&mut {}", a.make()),
            Arr(a) => format!("[{}, {}]", a.make(), a.make()),
            Fut(a) => format!("async {{ {} }}", a.make()),
            Clo(a) => format!("|| {}", a.make()),
            Unit => "()".into(),
            App(name, args) if name == "Im" => {
                format!("impl_trait({})", args.iter().map(T::make).collect::<String>())
            }
            Bx(_) | Ref(_) | App(..) | Param(_) | Var(_) => format!("any::<{}>()", self.name()),
        }
    }

    /// Fields that do not depend on the program.
    pub(super) fn fields(&self) -> Vec<(String, T)> {
        let fields: Vec<(&str, T)> = match self {
            T::S => vec![("a", T::Rc), ("b", Str), ("c", T::D), ("d", U32)],
            Dr => vec![("0", T::S)],
            T::O => vec![("0", T::Rc)],
            Pl => vec![("a", Ptr), ("b", U32)],
            Tup(a, b) => vec![("0", (**a).clone()), ("1", (**b).clone())],
            _ => vec![],
        };
        fields.into_iter().map(|(name, t)| (name.to_owned(), t)).collect()
    }

    pub(super) fn is_sized(&self) -> bool {
        !matches!(self, App(name, _) if name.starts_with("dyn "))
    }

    /// What `*` gives.
    pub(super) fn pointee(&self) -> Option<&T> {
        match self {
            Bx(a) | Ref(a) | Mut(a) => Some(a),
            App(name, args) if ["Arc", "RcOf", "Lg", "Rb", "Rm"].contains(&name.as_str()) => args.first(),
            _ => None,
        }
    }

    /// Whether the target of `*` can be borrowed mutably, if the pointer can.
    pub(super) fn is_mutable_pointer(&self) -> bool {
        matches!(self, Bx(_) | Mut(_)) || matches!(self, App(name, _) if name == "Lg" || name == "Rm")
    }

    pub(super) fn children(&self) -> Vec<&T> {
        match self {
            Tup(a, b) => vec![a, b],
            Opt(a) | Res(a) | Bx(a) | Vc(a) | Ref(a) | Mut(a) | Arr(a) | Fut(a) | Clo(a) => vec![a],
            App(_, args) => args.iter().collect(),
            _ => vec![],
        }
    }

    fn map(&self, f: &impl Fn(&T) -> T) -> T {
        match self {
            Tup(a, b) => Tup(Box::new(f(a)), Box::new(f(b))),
            Opt(a) => Opt(Box::new(f(a))),
            Res(a) => Res(Box::new(f(a))),
            Bx(a) => Bx(Box::new(f(a))),
            Vc(a) => Vc(Box::new(f(a))),
            Ref(a) => Ref(Box::new(f(a))),
            Mut(a) => Mut(Box::new(f(a))),
            Arr(a) => Arr(Box::new(f(a))),
            Fut(a) => Fut(Box::new(f(a))),
            Clo(a) => Clo(Box::new(f(a))),
            App(name, args) => App(name.clone(), args.iter().map(f).collect()),
            _ => self.clone(),
        }
    }

    pub(super) fn substitute(&self, bindings: &Bindings) -> T {
        match self {
            Var(c) => bindings.get(c).cloned().unwrap_or_else(|| self.clone()),
            _ => self.map(&|t| t.substitute(bindings)),
        }
    }

    pub(super) fn variables(&self, out: &mut Vec<char>) {
        match self {
            Var(c) if !out.contains(c) => out.push(*c),
            _ => self.children().into_iter().for_each(|t| t.variables(out)),
        }
    }

    /// Binds the variables of `self` so that it equals `other`.
    pub(super) fn matches(&self, other: &T, bindings: &mut Bindings) -> bool {
        if let Var(c) = self {
            return match bindings.get(c) {
                Some(t) => t == other,
                None => {
                    bindings.insert(*c, other.clone());
                    true
                }
            };
        }
        let same = match (self, other) {
            (App(a, _), App(b, _)) | (Param(a), Param(b)) => a == b,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        };
        let (ours, theirs) = (self.children(), other.children());
        same && ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| a.matches(b, bindings))
    }

    /// Reads a type as the tables of operations spell it.
    pub(super) fn parse(text: &str) -> T {
        let mut rest = text.trim();
        let t = read(&mut rest);
        debug_assert!(rest.trim().is_empty(), "{text}");
        t
    }
}

fn parenthesized(t: &T) -> String {
    let name = t.name();
    if name.contains(" + ") && name.starts_with("dyn ") { format!("({name})") } else { name }
}

fn read(rest: &mut &str) -> T {
    *rest = rest.trim_start();
    let one = |rest: &mut &str| Box::new(read(rest));
    for (prefix, kind) in [("&mut ", 0), ("&", 1), ("*const u32", 2), ("()", 3), ("(", 4), ("[", 5)] {
        let Some(after) = rest.strip_prefix(prefix) else { continue };
        *rest = after;
        return match kind {
            0 => Mut(one(rest)),
            1 => Ref(one(rest)),
            2 => Ptr,
            3 => Unit,
            4 => {
                let a = one(rest);
                *rest = rest.trim_start_matches([',', ' ']);
                let b = one(rest);
                *rest = rest.trim_start_matches(')');
                Tup(a, b)
            }
            _ => {
                let a = one(rest);
                *rest = rest.trim_start_matches("; 2]");
                Arr(a)
            }
        };
    }
    if rest.starts_with("dyn ") || rest.starts_with('<') && rest.contains("::") {
        // Up to the closing bracket that is not its own.
        let (mut depth, mut arrow) = (0i32, false);
        let end = rest
            .char_indices()
            .find(|(_, c)| {
                depth += match c {
                    '<' => 1,
                    '>' if !arrow => -1,
                    _ => 0,
                };
                arrow = *c == '-';
                depth < 0 || (depth == 0 && *c == ',')
            })
            .map_or(rest.len(), |(at, _)| at);
        let name = rest[..end].trim().to_owned();
        *rest = &rest[end..];
        return if name.starts_with("dyn ") { App(name, vec![]) } else { Param(name) };
    }
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    let name = &rest[..end];
    *rest = &rest[end..];
    let mut args = Vec::new();
    if let Some(after) = rest.strip_prefix('<') {
        *rest = after;
        while !rest.is_empty() && !rest.starts_with('>') {
            args.push(read(rest));
            *rest = rest.trim_start_matches([',', ' ']);
        }
        *rest = rest.strip_prefix('>').unwrap_or(rest);
    }
    let mut args = args.into_iter();
    let mut next = || Box::new(args.next().unwrap_or(U32));
    match name {
        "u32" => U32,
        "bool" => Bool,
        "String" => Str,
        "Rc" => T::Rc,
        "Cell" => Cell,
        "D" => T::D,
        "N" => T::N,
        "S" => T::S,
        "E" => T::E,
        "O" => T::O,
        "Dr" => Dr,
        "Pl" => Pl,
        "Ptr" => Ptr,
        "Guard" => Guard,
        "Option" => Opt(next()),
        "Result" => Res(next()),
        "Box" => Bx(next()),
        "Vec" => Vc(next()),
        "Fut" => Fut(next()),
        "Clo" => Clo(next()),
        "X" | "Y" | "Z" => Var(name.chars().next().unwrap_or('X')),
        _ if name.starts_with('P') && name[1..].parse::<u32>().is_ok() => Param(name.to_owned()),
        _ => App(name.to_owned(), args.collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_read_as_written() {
        for text in ["Option<(u32, Rc)>", "Pfs<Box<dyn Tr0 + Send>>", "G0<X, [Y; 2]>", "&mut Vec<P0>", "()"] {
            let t = T::parse(text);
            let mut bindings = Bindings::new();
            assert!(t.matches(&t, &mut bindings), "{text}");
        }
        assert_eq!(T::parse("Pfs<u32>").name(), "Pin<Box<dyn Future<Output = u32> + Send>>");
        assert_eq!(T::parse("Box<dyn Tr0 + Send>").name(), "Box<dyn Tr0 + Send>");
    }
}
