//! Names that lead nowhere, where that is certain: rustc's codes for them.

use crate::thir::TypeError;
use asyncsend_hir::ast::{Path, PathAnchor};
use asyncsend_hir::resolve::{Namespace, Res};
use asyncsend_hir::{Cx, DefId, DefKind};

/// What a path is written for.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Wanted {
    Type,
    Trait,
    Value,
    /// A struct or variant with named fields.
    Struct,
    /// The constructor in a pattern.
    TupleStruct,
    Import,
}

/// What is wrong with the name at the end (or on the way) of a path that is written in `from`, without regard to generic
/// parameters and local variables.
pub fn error(cx: Cx<'_>, from: DefId, path: &Path, wanted: Wanted) -> Option<TypeError> {
    if path.qself.is_some() {
        return None;
    }
    let last = path.segments.last()?;
    let ns = match wanted {
        Wanted::Value | Wanted::TupleStruct => Namespace::Value,
        Wanted::Type | Wanted::Trait | Wanted::Struct | Wanted::Import => Namespace::Type,
    };
    let is_import = wanted == Wanted::Import;
    let Some(index) = cx.absent(from, path, ns, is_import) else {
        let def = cx.resolve(from, path, ns).def().filter(|_| wanted == Wanted::Trait)?;
        let message = format!("expected trait, found `{}`", last.name);
        return (def.kind() != DefKind::Trait).then_some(TypeError { span: last.span, code: "E0404", message });
    };
    let segment = path.segments.get(index)?;
    let name = segment.name;
    if path.anchor == PathAnchor::Plain && index == 0 && ["self", "Self", "super", "crate"].iter().any(|n| name == *n) {
        return None;
    }
    let (code, message) = if is_import {
        let others = [Namespace::Value, Namespace::Macro];
        if others.into_iter().any(|ns| cx.absent(from, path, ns, true).is_none()) {
            return None;
        }
        ("E0432", format!("unresolved import `{name}`"))
    } else if index + 1 < path.segments.len() {
        ("E0433", format!("cannot find `{name}`"))
    } else {
        let found = |ns| !matches!(cx.resolve(from, path, ns).base, Res::Unresolved { .. });
        let elsewhere = match ns {
            Namespace::Value => found(Namespace::Type),
            _ => found(Namespace::Value),
        };
        match (wanted, elsewhere) {
            (Wanted::Trait, false) => ("E0405", format!("cannot find trait `{name}` in this scope")),
            (Wanted::Trait, true) => ("E0404", format!("expected trait, found `{name}`")),
            (Wanted::Struct, false) => ("E0422", format!("cannot find struct, variant or union type `{name}`")),
            (Wanted::Struct, true) => ("E0574", format!("expected struct, variant or union type, found `{name}`")),
            (Wanted::TupleStruct, false) => ("E0531", format!("cannot find tuple struct or tuple variant `{name}`")),
            (Wanted::TupleStruct, true) => ("E0532", format!("expected tuple struct or tuple variant, found `{name}`")),
            (Wanted::Value, false) => ("E0425", format!("cannot find value `{name}` in this scope")),
            (Wanted::Value, true) => ("E0423", format!("expected value, found `{name}`")),
            (Wanted::Type, true) => ("E0573", format!("expected type, found `{name}`")),
            (Wanted::Type | Wanted::Import, _) => ("E0425", format!("cannot find type `{name}` in this scope")),
        }
    };
    Some(TypeError { span: segment.span, code, message })
}
