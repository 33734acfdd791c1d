//! rule[panic.discharge]: counts that cannot overflow, by the types of what is counted.
//!
//! What lies in memory has fewer elements than a `usize` counts, and takes fewer bytes than a capacity may have: so `collect`,
//! `extend`, `position` and `enumerate` of iterators over it do not panic by themselves, whatever their closures do.

use crate::front::Front;
use crate::node::EnvId;
use crate::sizes::{size_at_most, takes_memory};
use crate::world::World;
use asyncsend_hir::{DefId, DefKind};
use asyncsend_ty::{Arg, Args, Const, IntTy, Substitute, Ty, TyKind};

/// Types that yield each element that they own or borrow once; of maps, one of the parameters is enough.
const CONTAINERS: &[&str] =
    &["Vec", "VecDeque", "BinaryHeap", "HashMap", "HashSet", "BTreeMap", "BTreeSet", "LinkedList"];
/// Modules whose iterators yield each element of a container of theirs once, or some of them.
const OF_CONTAINERS: &[&str] = &[
    "slice",
    "vec",
    "array",
    "vec_deque",
    "binary_heap",
    "hash_map",
    "hash_set",
    "btree_map",
    "btree_set",
    "linked_list",
];
/// Those of `str` and `string`: they yield no more than there are bytes.
const OF_TEXT: &[&str] = &["str", "string"];
/// Adapters that yield no more than what they are made of.
const ADAPTERS: &[&str] = &[
    "Map",
    "Filter",
    "FilterMap",
    "Rev",
    "Enumerate",
    "Skip",
    "Take",
    "SkipWhile",
    "TakeWhile",
    "MapWhile",
    "StepBy",
    "Peekable",
    "Inspect",
    "Cloned",
    "Copied",
    "Fuse",
    "Scan",
];
/// How deep adapters may be nested.
const DEPTH_LIMIT: u32 = 64;

/// Whether the only thing that a std function may fail at by itself is a count, and it counts what memory holds.
pub fn counts_what_memory_holds<'a, C: Front<'a>>(world: &World<'a, C>, def: DefId, args: Args, env: EnvId) -> bool {
    let cx = world.cx;
    if !cx.is_std(def) {
        return false;
    }
    let Some(owner) = def.parent() else { return false };
    let name = def.name();
    let ty = |a: &Arg| if let Arg::Ty(t) = a { Some(cx.reveal(world.env(env), *t)) } else { None };
    let finite = |t: Option<Ty>| t.is_some_and(|t| is_finite(world, env, t));
    match owner.kind() {
        DefKind::Trait => {
            owner.name() == "Iterator"
                && ["position", "rposition", "count"].iter().any(|n| name == **n)
                && finite(args.first().and_then(ty))
        }
        DefKind::Impl => {
            let header = cx.impl_header(owner);
            let Some(trait_) = header.trait_ref.map(|t| t.trait_) else { return false };
            let self_ty = cx.reveal(world.env(env), header.self_ty.subst(&args));
            if trait_.name() == "Iterator" && name == "next" {
                let counts = |d: DefId| ["Enumerate", "Skip", "StepBy"].iter().any(|n| d.name() == **n);
                return self_ty.as_adt().is_some_and(|(d, _)| counts(d)) && finite(Some(self_ty));
            }
            let fills =
                trait_.name() == "FromIterator" && name == "from_iter" || trait_.name() == "Extend" && name == "extend";
            fills && fits(world, env, self_ty) && finite(args.last().and_then(ty))
        }
        _ => false,
    }
}

/// Whether a container of so many elements has a capacity that there is.
fn fits<'a, C: Front<'a>>(world: &World<'a, C>, env: EnvId, ty: Ty) -> bool {
    let Some((d, args)) = ty.as_adt() else { return false };
    let name = d.name();
    let is_small =
        |a: &Arg| matches!(a, Arg::Ty(t) if size_at_most(world, env, *t, 6).is_some_and(|s| s <= SIZE_LIMIT));
    world.cx.is_std(d)
        && (name == "String"
            || CONTAINERS.iter().any(|n| name == **n) && holds_memory(world, env, args) && args.iter().all(is_small))
}

fn holds_memory<'a, C: Front<'a>>(world: &World<'a, C>, env: EnvId, args: Args) -> bool {
    args.iter().any(|a| matches!(a, Arg::Ty(t) if takes_memory(world, env, *t, 4)))
}

/// So many bytes for each byte of memory are less than `isize::MAX`.
const SIZE_LIMIT: u64 = 4096;

/// Whether this is iterated over as often as there are elements in memory, at most.
pub fn is_finite<'a, C: Front<'a>>(world: &World<'a, C>, env: EnvId, ty: Ty) -> bool {
    is_finite_within(world, env, ty, DEPTH_LIMIT)
}

fn is_finite_within<'a, C: Front<'a>>(world: &World<'a, C>, env: EnvId, ty: Ty, depth: u32) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    let again = |t: Option<&Arg>| matches!(t, Some(Arg::Ty(t)) if is_finite_within(world, env, *t, depth));
    match ty.kind() {
        TyKind::Ref(t, _) => match t.kind() {
            TyKind::Slice(e) => takes_memory(world, env, *e, 4),
            TyKind::Array(..) => is_finite_within(world, env, *t, depth),
            // `&mut I` is an iterator if `I` is one.
            TyKind::Adt(..) => is_finite_within(world, env, *t, depth),
            _ => false,
        },
        TyKind::Array(e, n) => {
            takes_memory(world, env, *e, 4) || matches!(n, Const::Value(n) if *n <= u128::from(u32::MAX))
        }
        TyKind::Adt(d, args) if world.cx.is_std(*d) => {
            let name = d.name();
            let module = d.parent().map(|m| m.name());
            let is_in = |list: &[&str]| module.is_some_and(|m| list.iter().any(|n| m == **n));
            let is_one_of = |list: &[&str]| list.iter().any(|n| name == **n);
            if is_in(&["iter"]) {
                return is_one_of(ADAPTERS) && again(args.first())
                    || name == "Zip" && (again(args.first()) || again(args.get(1)))
                    || name == "Chain" && again(args.first()) && again(args.get(1))
                    || is_one_of(&["Once", "Empty"]);
            }
            is_in(&["option", "result"])
                || is_in(OF_TEXT)
                || is_one_of(&["Range", "RangeInclusive"]) && is_in(&["ops"]) && args.first().is_some_and(is_short)
                || (is_in(OF_CONTAINERS) && name != "Splice" || is_one_of(CONTAINERS))
                    && holds_memory(world, env, *args)
        }
        _ => false,
    }
}

/// An integer of which there are few.
fn is_short(arg: &Arg) -> bool {
    use IntTy::{I8, I16, I32, U8, U16, U32};
    matches!(arg, Arg::Ty(t) if matches!(t.kind(), TyKind::Int(U8 | U16 | U32 | I8 | I16 | I32)))
}
