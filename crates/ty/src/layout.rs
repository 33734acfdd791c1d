//! `Copy`, `Drop` and whether a type has drop glue at all.

use crate::api::*;
use crate::traits;
use crate::ty::*;
use asyncsend_hir::impls::Head;
use asyncsend_hir::*;
use rustc_hash::FxHashSet;

/// Whether values of the type are copied rather than moved. An opaque type is `Copy` only if it says so.
pub fn is_copy(cx: Cx<'_>, env: &Env, ty: Ty) -> bool {
    use TyKind::*;
    match ty.kind() {
        Bool | Char | Never | Int(_) | Float(_) | RawPtr(..) | FnDef(..) | FnPtr(_) | Ref(_, Mutability::Not) => true,
        Ref(_, Mutability::Mut) | Str | Slice(_) | Dynamic(_) | Foreign(_) | Coroutine(..) | Error | Infer(_) => false,
        Tuple(ts) => ts.iter().all(|t| is_copy(cx, env, *t)),
        Array(t, _) => is_copy(cx, env, *t),
        Adt(d, _) => {
            let Some(copy) = cx.lang_item("copy") else { return false };
            if !cx.impls_of(copy, Head::Adt(*d)).iter().any(|i| cx.impl_head(*i) == Head::Adt(*d)) {
                return false;
            }
            traits::holds_opaquely(cx, env, TraitRef { trait_: copy, args: Args::new(&[Arg::Ty(ty)]) }) == Some(true)
        }
        Closure(..) | Param(_) | Projection(..) | Opaque(..) => {
            let Some(copy) = cx.lang_item("copy") else { return false };
            traits::holds_opaquely(cx, env, TraitRef { trait_: copy, args: Args::new(&[Arg::Ty(ty)]) }) == Some(true)
        }
    }
}

#[salsa::tracked(returns(copy))]
fn drop_impl_query(db: &dyn Db, program: Program, adt: DefId) -> Option<DefId> {
    let cx = Cx::new(db, program);
    let drop = cx.lang_item("drop")?;
    cx.impls_of(drop, Head::Adt(adt))
        .iter()
        .copied()
        .find(|i| cx.impl_head(*i) == Head::Adt(adt) && !cx.impl_header(*i).negative)
}

/// The `impl Drop` of an ADT.
pub fn drop_impl(cx: Cx<'_>, adt: DefId) -> Option<DefId> {
    drop_impl_query(cx.db, cx.program, adt)
}

/// Whether dropping a value of the type may run anything (rustc's `needs_drop`, on revealed types; coroutines always do,
/// as in rustc before their layout is known).
pub fn needs_drop(cx: Cx<'_>, env: &Env, ty: Ty) -> bool {
    let mut seen = FxHashSet::default();
    let mut stack = vec![ty];
    while let Some(t) = stack.pop() {
        if !seen.insert(t) || seen.len() > 4096 {
            if seen.len() > 4096 {
                return true;
            }
            continue;
        }
        use TyKind::*;
        match t.kind() {
            Bool | Char | Str | Never | Int(_) | Float(_) | RawPtr(..) | Ref(..) | FnDef(..) | FnPtr(_)
            | Foreign(_) | Error | Infer(_) => {}
            Array(_, Const::Value(0)) => {}
            Array(t, _) | Slice(t) => stack.push(*t),
            Tuple(ts) => stack.extend(ts.iter()),
            Dynamic(_) | Coroutine(..) => return true,
            Closure(d, args) => match cx.closure_info(*d) {
                Some(c) => stack.extend(c.captures.iter().map(|c| c.ty.subst(args))),
                None => return true,
            },
            Adt(d, args) => {
                if cx.lang_item("manually_drop") == Some(*d) {
                    continue;
                }
                if cx.lang_item("owned_box") == Some(*d) || drop_impl(cx, *d).is_some() {
                    return true;
                }
                if d.kind() == DefKind::Union || cx.lang_item("phantom_data") == Some(*d) {
                    continue;
                }
                for v in cx.variants(*d) {
                    for f in &v.fields {
                        stack.push(f.ty.subst(args));
                    }
                }
            }
            Param(_) => {
                if !is_copy(cx, env, t) {
                    return true;
                }
            }
            Projection(..) | Opaque(..) => {
                let r = traits::normalize(cx, env, t, true);
                if r != t {
                    stack.push(r);
                } else if !is_copy(cx, env, t) {
                    return true;
                }
            }
        }
    }
    false
}
