//! What a call of a function item runs, on ground types: trait methods resolved to impls, closures, coroutines.

use crate::api::*;
use crate::thir::ClosureInfoKind;
use crate::traits::{self, coroutine_kind, fn_family};
use crate::ty::*;
use asyncsend_hir::ast::CoroutineKind;
use asyncsend_hir::resolve::Namespace;
use asyncsend_hir::*;

pub fn resolve(cx: Cx<'_>, env: &Env, def: DefId, args: Args) -> Callee {
    if matches!(def.kind(), DefKind::Struct | DefKind::Variant | DefKind::Union) {
        return Callee::Ctor;
    }
    let args = reveal_args(cx, env, args);
    let Some(trait_) = def.parent().filter(|p| p.kind() == DefKind::Trait) else {
        return Callee::Fn(def, args);
    };
    let n = cx.generics(trait_).params.len();
    let targs = Args::new(args.get(..n).unwrap_or(&args));
    let own = args.get(n..).unwrap_or(&[]);
    let self_ty = targs.first().map_or_else(Ty::error, |a| a.ty());
    if fn_family(cx, trait_).is_some() {
        match self_ty.kind() {
            TyKind::Closure(d, a) => return Callee::Closure(*d, *a),
            TyKind::FnDef(d, a) => return resolve(cx, env, *d, *a),
            TyKind::FnPtr(p) => return Callee::FnPtr(p.clone()),
            _ => {}
        }
    }
    if let TyKind::Coroutine(d, a) = self_ty.kind() {
        let l = cx.item(trait_).attrs.lang.map(|l| l.as_str());
        match l {
            Some("future_trait") if coroutine_kind(cx, *d) == CoroutineKind::Async && def.name() == "poll" => {
                return Callee::CoroutineBody(*d, *a);
            }
            Some("iterator") if def.name() == "next" => return Callee::CoroutineBody(*d, *a),
            Some("async_iterator") if def.name() == "poll_next" => return Callee::CoroutineBody(*d, *a),
            Some("coroutine") if def.name() == "resume" => return Callee::CoroutineBody(*d, *a),
            _ => {}
        }
    }
    match traits::select_ground(cx, env, TraitRef { trait_, args: targs }) {
        Selection::Impl { def: imp, args: impl_args, .. } => match cx.assoc_item(imp, def.name(), Namespace::Value) {
            Some(m) => {
                let mut full = impl_args.to_vec();
                full.extend_from_slice(own);
                Callee::Fn(m, Args::new(&full))
            }
            // The trait's default body.
            None => Callee::Fn(def, args),
        },
        Selection::Param => Callee::Param(def, args),
        Selection::Bound => match self_ty.kind() {
            TyKind::Dynamic(_) => Callee::Virtual(def, args),
            TyKind::Projection(..) => Callee::Param(def, args),
            TyKind::Opaque(..) => Callee::Unknown(format!("the type behind `{}` is not known", cx.display(self_ty))),
            _ => Callee::Param(def, args),
        },
        Selection::Builtin { nested } => {
            // `Clone` of tuples, arrays and closures calls the parts' own.
            let calls = nested
                .into_iter()
                .filter_map(|p| match p {
                    Pred::Trait { trait_ref, .. } if trait_ref.trait_ == trait_ => Some((def, trait_ref.args)),
                    _ => None,
                })
                .collect();
            Callee::Glue(calls)
        }
        Selection::Negative(_) | Selection::None => match self_ty.kind() {
            TyKind::Param(_) | TyKind::Projection(..) => Callee::Param(def, args),
            _ => Callee::Unknown(format!("`{}` of `{}` is not in the model", def.name(), cx.display(self_ty))),
        },
        Selection::Ambiguous => Callee::Unknown(format!(
            "the impl behind `{}` of `{}` could not be chosen",
            def.name(),
            cx.display(self_ty)
        )),
    }
}

fn reveal_args(cx: Cx<'_>, env: &Env, args: Args) -> Args {
    if !args.iter().any(|a| arg_flags(a).has(Flags::ALIAS)) {
        return args;
    }
    args.into_iter()
        .map(|a| match a {
            Arg::Ty(t) => Arg::Ty(cx.reveal(env, t)),
            c => c,
        })
        .collect()
}

/// The coroutine that calling an async closure builds.
pub fn closure_coroutine(cx: Cx<'_>, closure: DefId) -> Option<DefId> {
    match cx.closure_info(closure)?.kind {
        ClosureInfoKind::AsyncClosure(_, c) => Some(c),
        _ => None,
    }
}
