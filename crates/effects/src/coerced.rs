//! rule[prop.open-world]: in a binary, the functions that a `fn` pointer or `dyn Fn` may stand for are those that the crate
//! coerces to such a type.

use crate::calls::Target;
use crate::flow::{Instance, operands};
use crate::front::{Front, is_model};
use crate::node::{EnvId, NodeKey};
use crate::world::World;
use asyncsend_hir::{DefId, DefKind};
use asyncsend_mir::mir::{AggregateKind, Operand, Place, Rvalue, StatementKind, TerminatorKind};
use asyncsend_ty::thir::CastKind;
use asyncsend_ty::{Arg, Args, FnPtrTy, Substitute, Ty, TyKind};
use rustc_hash::{FxHashMap, FxHashSet};

/// One callable that became a `fn` pointer or a trait object, with the environment of the body that did it.
#[derive(Clone, Debug)]
pub struct Coercion {
    source: Ty,
    target: Ty,
    env: EnvId,
}

/// Where a function is mentioned, and with which arguments.
type Mentions = FxHashMap<DefId, Vec<(Args, EnvId)>>;

/// Every coercion of a callable in the user's crate; `None` if some body is not fully known.
pub fn coercions<'a, C: Front<'a>>(world: &World<'a, C>) -> Option<Vec<Coercion>> {
    let mut found = Vec::new();
    let mut mentions: Mentions = FxHashMap::default();
    for owner in world.cx.user_bodies() {
        let inner: Vec<DefId> = world.cx.thir(owner)?.closures.keys().copied().collect();
        for def in std::iter::once(owner).chain(inner) {
            let body = world.cx.mir(def)?;
            if !body.gaps.is_empty() {
                return None;
            }
            let args = world.cx.identity_args(def);
            let inst = Instance::new(world, body, args, world.env_for(Some(owner), &args));
            for (_, block) in body.blocks.iter() {
                for s in &block.statements {
                    if let StatementKind::Assign(place, rvalue) = &s.kind {
                        assigned(&inst, place, rvalue, &mut found)?;
                        operands(rvalue).into_iter().for_each(|o| mention(&inst, o, &mut mentions));
                    }
                }
                if let TerminatorKind::Call { func, args, .. } = &block.terminator.kind {
                    args.iter().chain([func]).for_each(|o| mention(&inst, o, &mut mentions));
                }
                if let TerminatorKind::Call { func, args, .. } = &block.terminator.kind
                    && let Some((inputs, _)) = world.cx.callable_sig(inst.operand_ty(func))
                {
                    for (a, input) in args.iter().zip(inputs) {
                        passed(&inst, a, inst.ty(input), &mut found);
                    }
                }
            }
        }
    }
    followed_back(world, found, &mentions)
}

fn mention<'a, C: Front<'a>>(inst: &Instance<'_, 'a, C>, o: &Operand, mentions: &mut Mentions) {
    if let TyKind::FnDef(def, args) = inst.operand_ty(o).kind()
        && inst.world.cx.is_user(*def)
        && !args.is_empty()
    {
        mentions.entry(*def).or_default().push((*args, inst.env));
    }
}

/// What a generic function coerces is what its callers give it, as far as all of its calls are in sight: those of trait
/// methods and of `Drop` are not.
fn followed_back<'a, C: Front<'a>>(
    world: &World<'a, C>,
    found: Vec<Coercion>,
    mentions: &Mentions,
) -> Option<Vec<Coercion>> {
    let mut done = Vec::new();
    let mut seen = FxHashSet::default();
    let mut work = found;
    while let Some(c) = work.pop() {
        if !seen.insert((c.source, c.target, c.env)) {
            continue;
        }
        if seen.len() > COERCIONS_LIMIT {
            return None;
        }
        let in_sight = c.env.filter(|owner| {
            let of_trait = |i: DefId| i.kind() != DefKind::Impl || world.cx.impl_header(i).trait_ref.is_some();
            c.source.has_params() && owner.kind() == DefKind::Fn && !world.container(*owner).is_some_and(of_trait)
        });
        let Some(owner) = in_sight else {
            done.push(c);
            continue;
        };
        for (args, env) in mentions.get(&owner).into_iter().flatten() {
            let e = world.env(*env);
            let at = |t: Ty| world.cx.reveal(e, t.subst(args));
            work.push(Coercion { source: at(c.source), target: at(c.target), env: *env });
        }
    }
    done.reverse();
    Some(done)
}

/// How many coercions a program may have, those of generic functions once for each way to call them.
const COERCIONS_LIMIT: usize = 20_000;

fn assigned<'a, C: Front<'a>>(
    inst: &Instance<'_, 'a, C>,
    place: &Place,
    rvalue: &Rvalue,
    found: &mut Vec<Coercion>,
) -> Option<()> {
    match rvalue {
        Rvalue::Cast(kind, o, target) => {
            let (source, target) = (inst.operand_ty(o), inst.ty(*target));
            match (kind, target.kind()) {
                (_, TyKind::FnPtr(_)) => found.push(Coercion { source, target, env: inst.env }),
                (CastKind::Unsize, _) => found.extend(unsized_to(source, target).map(|(source, target)| Coercion {
                    source,
                    target,
                    env: inst.env,
                })),
                _ => {}
            }
        }
        // Where inference took two types for one without a word.
        Rvalue::Use(o) => passed(inst, o, inst.place_ty(place), found),
        Rvalue::Aggregate(kind, os) => {
            let ty = inst.place_ty(place);
            if let (AggregateKind::Closure(def, args), TyKind::FnPtr(_)) = (kind, ty.kind()) {
                found.push(Coercion {
                    source: inst.ty(Ty::new(TyKind::Closure(*def, *args))),
                    target: ty,
                    env: inst.env,
                });
            }
            for (i, o) in os.iter().enumerate() {
                let field = match (kind, ty.kind()) {
                    (AggregateKind::Tuple, TyKind::Tuple(ts)) => ts.get(i).copied(),
                    (AggregateKind::Array | AggregateKind::Vec, TyKind::Array(t, _) | TyKind::Slice(t)) => Some(*t),
                    (AggregateKind::Adt(def, variant, _, fields), TyKind::Adt(_, args)) => {
                        let field = fields.get(i).map_or(i, |f| *f as usize);
                        inst.world
                            .cx
                            .variants(*def)
                            .get(*variant as usize)
                            .and_then(|v| v.fields.get(field))
                            .map(|f| inst.ty(f.ty.subst(args)))
                    }
                    _ => None,
                };
                if let Some(field) = field {
                    passed(inst, o, field, found);
                }
            }
        }
        Rvalue::Unknown(_) => return None,
        _ => {}
    }
    Some(())
}

fn passed<'a, C: Front<'a>>(inst: &Instance<'_, 'a, C>, o: &Operand, to: Ty, found: &mut Vec<Coercion>) {
    let source = inst.operand_ty(o);
    if matches!(to.kind(), TyKind::FnPtr(_)) && matches!(source.kind(), TyKind::FnDef(..) | TyKind::Closure(..)) {
        found.push(Coercion { source, target: to, env: inst.env });
    }
}

/// What an unsizing coercion puts behind which `dyn` type.
fn unsized_to(source: Ty, target: Ty) -> Option<(Ty, Ty)> {
    let (mut s, mut t) = (source, target);
    for _ in 0..crate::promises::POINTER_DEPTH_LIMIT {
        match (s.kind(), t.kind()) {
            (_, TyKind::Dynamic(_)) => return Some((s, t)),
            (TyKind::Ref(a, _) | TyKind::RawPtr(a, _), TyKind::Ref(b, _) | TyKind::RawPtr(b, _)) => (s, t) = (*a, *b),
            (TyKind::Adt(d, a), TyKind::Adt(e, b)) if d == e => {
                (s, t) = a.iter().zip(b.iter()).find_map(|(a, b)| match (a, b) {
                    (Arg::Ty(a), Arg::Ty(b)) if a != b => Some((*a, *b)),
                    _ => None,
                })?;
            }
            _ => return None,
        }
    }
    None
}

impl<'a, C: Front<'a>> World<'a, C> {
    fn coerced(&self) -> Option<&[Coercion]> {
        if !self.settings.is_binary || self.settings.reads_dependencies {
            return None;
        }
        self.whole()?;
        self.coercions.get_or_init(|| coercions(self)).as_deref()
    }

    /// The functions that a call through this pointer may run; `None` if others may exist.
    pub fn visible_functions(&self, f: &FnPtrTy) -> Option<Vec<Target>> {
        if f.is_unsafe || f.props != asyncsend_hir::Props::NONE {
            return None;
        }
        let pointer = |t: Ty| if let TyKind::FnPtr(f) = t.kind() { Some(f.clone()) } else { None };
        let mut targets = Vec::new();
        let mut any = false;
        for c in self.coerced()? {
            let Some(to) = pointer(c.target) else { continue };
            let same = to.inputs.len() == f.inputs.len()
                && to
                    .inputs
                    .iter()
                    .zip(f.inputs.iter())
                    .chain([(&to.output, &f.output)])
                    .all(|(a, b)| may_equal(*a, *b));
            if !same {
                continue;
            }
            any = true;
            match c.source.kind() {
                // A pointer that promised more.
                TyKind::FnPtr(_) => return None,
                _ => targets.extend(
                    self.call_targets(c.env, c.source).into_iter().map(|t| Target { via_impl: Some(c.source), ..t }),
                ),
            }
        }
        any.then_some(targets)
    }

    /// The callables (or iterators) that a `dyn Fn` (`FnMut`, `FnOnce`, `Iterator`) may stand for, each with the environment of
    /// its coercion and the trait's arguments there; `None` if others may exist. Std makes none of its own.
    fn visible(&self, dyn_ty: Ty) -> Option<Vec<(Ty, Args, EnvId)>> {
        let TyKind::Dynamic(d) = dyn_ty.kind() else { return None };
        let principal = d.principal.as_ref()?;
        let known =
            crate::calls::is_fn_family(self.cx, principal.trait_) || is_model(self.cx, principal.trait_, "Iterator");
        // `take_hook` makes some of its own.
        if !known || principal.props != asyncsend_hir::Props::NONE || mentions_std_callables(self, &principal.args) {
            return None;
        }
        let mut found = Vec::new();
        for c in self.coerced()? {
            let TyKind::Dynamic(to) = c.target.kind() else { continue };
            let Some(other) = to.principal.as_ref() else { continue };
            if other.trait_ != principal.trait_
                || !other.args.iter().zip(principal.args.iter()).all(|(a, b)| may_equal_arg(*a, *b))
            {
                continue;
            }
            if let TyKind::Dynamic(from) = c.source.kind() {
                // Dropping auto traits keeps the principal, whose own coercions are here too; upcasts do not.
                if from.principal.as_ref().is_none_or(|p| p.trait_ != principal.trait_) {
                    return None;
                }
                continue;
            }
            found.push((c.source, other.args, c.env));
        }
        (!found.is_empty()).then_some(found)
    }

    /// What a call through such an object may run.
    pub fn visible_callables(&self, method: DefId, args: Args) -> Option<Vec<Target>> {
        let found = self.visible(args.first()?.ty())?;
        let target = |(source, own, env): (Ty, Args, EnvId)| {
            let args: Args = std::iter::once(Arg::Ty(source)).chain(own.iter().copied()).collect();
            Target { via_impl: Some(source), ..Target::node(NodeKey::Call(method, args, self.env_for(env, &args))) }
        };
        Some(found.into_iter().map(target).collect())
    }

    /// What the drop of such an object may drop.
    pub fn visible_sources(&self, dyn_ty: Ty) -> Option<Vec<(Ty, EnvId)>> {
        Some(
            self.visible(dyn_ty)?
                .into_iter()
                .map(|(source, _, env)| (source, env.filter(|_| source.has_params())))
                .collect(),
        )
    }
}

fn mentions_std_callables<'a, C: Front<'a>>(world: &World<'a, C>, args: &Args) -> bool {
    let mut work: Vec<Ty> = args.iter().filter_map(|a| if let Arg::Ty(t) = a { Some(*t) } else { None }).collect();
    while let Some(t) = work.pop() {
        match t.kind() {
            TyKind::Adt(d, a) => {
                if is_model(world.cx, *d, "PanicHookInfo") {
                    return true;
                }
                work.extend(a.iter().filter_map(|a| if let Arg::Ty(t) = a { Some(*t) } else { None }));
            }
            TyKind::Tuple(ts) => work.extend(ts.iter().copied()),
            TyKind::Ref(t, _) | TyKind::RawPtr(t, _) | TyKind::Slice(t) | TyKind::Array(t, _) => work.push(*t),
            _ => {}
        }
    }
    false
}

/// Whether two types may be one, for some choice of their parameters.
fn may_equal(a: Ty, b: Ty) -> bool {
    let open = |t: Ty| t.has_params() || t.has_error() || t.has_projection() || matches!(t.kind(), TyKind::Opaque(..));
    a == b || open(a) || open(b)
}

fn may_equal_arg(a: Arg, b: Arg) -> bool {
    match (a, b) {
        (Arg::Ty(a), Arg::Ty(b)) => may_equal(a, b),
        _ => true,
    }
}
