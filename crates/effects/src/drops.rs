//! rule[call.drop-glue]: drop glue, one node per type.

use crate::calls::{Target, undecided, unpromised};
use crate::front::Front;
use crate::lattice::Level;
use crate::node::{Boundary, EnvId, Leaf, Mask, NodeKey, Site, Symbolic, Via, What};
use crate::world::World;
use asyncsend_hir::{Props, Span};
use asyncsend_rules as rules;
use asyncsend_ty::{Mutability, Substitute, Ty, TyKind};
use rustc_hash::FxHashSet;

impl<'a, C: Front<'a>> World<'a, C> {
    /// What dropping a value of this type runs: its own `Drop` first, then the parts.
    pub fn drop_sites(&self, env: EnvId, ty: Ty, span: Span) -> Vec<Site> {
        let mut sites = Vec::new();
        let mut parts: Vec<Ty> = Vec::new();
        let e = self.env(env);
        match ty.kind() {
            TyKind::Adt(adt, args) => {
                if let Some(imp) = self.cx.drop_impl(*adt)
                    && let Some(f) = self.cx.assoc_fns(imp).into_iter().find(|f| f.name() == "drop")
                {
                    let args = self.impl_args_for(imp, *args);
                    let key = NodeKey::Body(f, args, self.env_for(env, &args));
                    sites.push(Site::new(
                        self.cx.span_of(f),
                        What::Call(key),
                        self.mask_of(env, &[Ty::reference(ty, Mutability::Mut)], Ty::unit()),
                        Via::Call,
                    ));
                }
                if adt.kind() != asyncsend_hir::DefKind::Union {
                    parts = self.field_tys(env, *adt, *args);
                }
            }
            TyKind::Tuple(ts) => parts.extend(ts.iter().copied()),
            TyKind::Array(t, _) | TyKind::Slice(t) => parts.push(*t),
            TyKind::Closure(def, args) | TyKind::Coroutine(def, args) => match self.cx.mir(*def) {
                Some(body) => {
                    parts.extend(body.upvars.iter().map(|u| self.cx.reveal(e, u.ty.subst(args))));
                    // A suspended future drops what it keeps.
                    if let Some(w) = self.cx.witness(*def) {
                        parts.extend(
                            w.saved.iter().filter(|s| !s.moved_out).map(|s| self.cx.reveal(e, s.ty.subst(args))),
                        );
                    }
                }
                None => sites.push(leaf_site(
                    span,
                    undecided(
                        &rules::CALL_UNKNOWN,
                        format!("the drop of `{}`, whose parts are not known", self.cx.display(ty)),
                    ),
                )),
            },
            TyKind::Dynamic(_) => sites.extend(self.dyn_drop(env, ty, span)),
            TyKind::Param(_) | TyKind::Projection(..) | TyKind::Opaque(..) => {
                sites.push(leaf_site(span, self.symbolic_drop(env, ty)))
            }
            TyKind::Error | TyKind::Infer(_) => sites
                .push(leaf_site(span, undecided(&rules::CALL_UNKNOWN, "the drop of a value of unknown type".into()))),
            _ => {}
        }
        let mut seen = FxHashSet::default();
        for part in parts {
            if let Some(key) = self.drop_target(env, part)
                && seen.insert(key)
            {
                sites.push(Site::new(span, What::Call(key), self.mask_of(env, &[part], Ty::unit()), Via::Drop(part)));
            }
        }
        sites
    }

    /// A type parameter may be anything, unless a bound promises `!tls` glue (rule `resident.drop`).
    fn symbolic_drop(&self, env: EnvId, ty: Ty) -> Leaf {
        let promise = if self.env_names(env, ty, &["AsyncSend", "Resident"]) { Props::TLS } else { Props::NONE };
        Leaf {
            row: unpromised(Level::Symbolic, promise),
            rule: &rules::CALL_SYMBOLIC,
            message: format!("the drop of a `{}`", self.cx.display(ty)),
            symbolic: Some(Symbolic { ty, call: None }),
            relies: None,
        }
    }

    /// `dyn Tr + AsyncSend` (or `Resident`) promises `!tls` glue; else the visible impls of a closed world, or anything.
    fn dyn_drop(&self, env: EnvId, ty: Ty, span: Span) -> Vec<Site> {
        let promise = if self.dyn_names(ty, &["AsyncSend", "Resident", "Send"]) { Props::TLS } else { Props::NONE };
        let TyKind::Dynamic(d) = ty.kind() else { return Vec::new() };
        let closed = d.principal.as_ref().map(|p| p.trait_).filter(|t| self.is_closed(*t));
        if closed.is_none()
            && let Some(sources) = self.visible_sources(ty)
        {
            let mut sites = Vec::new();
            let mut seen = FxHashSet::default();
            let env_of_use = env;
            for (source, env) in sources {
                let Some(key) = self.drop_target(env, source).filter(|k| seen.insert(*k)) else { continue };
                let mask = if promise.contains(Props::TLS) {
                    Mask::Masked
                } else {
                    self.mask_of(env_of_use, &[ty], Ty::unit())
                };
                sites.push(Target { via_impl: Some(source), ..Target::node(key) }.site(span, mask, Via::Drop(ty)));
            }
            return sites;
        }
        let Some(trait_) = closed else {
            let row = unpromised(Level::Occurs, promise);
            return vec![leaf_site(
                span,
                Leaf {
                    row,
                    rule: &rules::PROP_OPEN_WORLD,
                    message: format!("the drop of a `{}`, which does not promise otherwise", self.cx.display(ty)),
                    symbolic: None,
                    relies: None,
                },
            )];
        };
        let mut sites = Vec::new();
        let mut seen = FxHashSet::default();
        for i in &self.cx.impls_of(trait_) {
            let header = self.cx.impl_header(*i);
            let own = Some(*i).filter(|_| header.self_ty.has_params());
            let Some(key) = self.drop_target(own, header.self_ty).filter(|k| !header.negative && seen.insert(*k))
            else {
                continue;
            };
            let mask = if promise.contains(Props::TLS) { Mask::Masked } else { self.mask_of(env, &[ty], Ty::unit()) };
            sites.push(Target { via_impl: Some(header.self_ty), ..Target::node(key) }.site(span, mask, Via::Drop(ty)));
        }
        sites
    }

    /// The boundary around a call with these arguments and this result.
    pub fn mask_of(&self, env: EnvId, args: &[Ty], result: Ty) -> Mask {
        if self.settings.tls_stage != 4 {
            return Mask::Inside;
        }
        let types = args.iter().copied().chain([result]).collect();
        Mask::Unasked(Box::new(Boundary { env, types, formats: None }))
    }

    /// rule[tls.mask]: whether a boundary is one that nothing un-`Send` passes.
    pub fn decide(&self, boundary: Boundary) -> Mask {
        let Boundary { env, types, formats } = boundary;
        let mut unknown = None;
        for ty in types {
            // A smuggler carries its content out as surely as the content itself (rule `tls.smuggler`).
            match self.is_send_for_masking(env, ty) {
                Some(true) => {}
                Some(false) => return Mask::Open(ty),
                None => unknown = unknown.or(Some(ty)),
            }
        }
        match (unknown, formats) {
            (Some(ty), _) => Mask::Unknown(ty),
            // `fmt::Arguments` counts as `Send` when every argument's `fmt` is `!tls`.
            (None, Some((fmts, ty))) if !fmts.is_empty() => Mask::IfFmtKept(fmts, ty),
            (None, _) => Mask::Masked,
        }
    }
}

fn leaf_site(span: Span, leaf: Leaf) -> Site {
    Site::new(span, What::Leaf(Box::new(leaf)), Mask::Inside, Via::Call)
}
