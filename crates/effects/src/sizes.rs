//! How large the values of a type are, as far as rule[panic.discharge] asks.

use crate::front::Front;
use crate::node::EnvId;
use crate::world::World;
use asyncsend_hir::DefKind;
use asyncsend_ty::{Arg, Const, Ty, TyKind};

/// Std's types of a few words, which own what they own by a pointer.
pub const OWNERS: &[&str] = &["String", "Vec", "Box", "Rc", "Arc", "VecDeque"];

/// Others that are no larger, whatever their arguments.
const SMALL: &[&str] = &[
    "BinaryHeap",
    "BTreeMap",
    "BTreeSet",
    "HashMap",
    "HashSet",
    "RandomState",
    "PathBuf",
    "OsString",
    "Duration",
    "Instant",
    "SystemTime",
];

/// A type of a word or two, and not of none.
pub fn is_scalar(ty: Ty) -> bool {
    use TyKind::{Bool, Char, Float, FnPtr, Int, RawPtr, Ref};
    matches!(ty.kind(), Bool | Char | Int(_) | Float(_) | Ref(..) | RawPtr(..) | FnPtr(_))
}

/// Whether a value of this type has a size, so that there are no more of them than memory has bytes.
pub fn takes_memory<'a, C: Front<'a>>(world: &World<'a, C>, env: EnvId, ty: Ty, depth: u32) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    match ty.kind() {
        _ if is_scalar(ty) => true,
        TyKind::Tuple(ts) => ts.iter().any(|t| takes_memory(world, env, *t, depth)),
        TyKind::Adt(d, _) if world.cx.is_std(*d) => OWNERS.contains(&d.name().as_str()),
        TyKind::Adt(d, args) if d.kind() == DefKind::Struct => {
            world.field_tys(env, *d, *args).iter().any(|t| takes_memory(world, env, *t, depth))
        }
        _ => false,
    }
}

/// A bound on the size of a value, in bytes.
pub fn size_at_most<'a, C: Front<'a>>(world: &World<'a, C>, env: EnvId, ty: Ty, depth: u32) -> Option<u64> {
    let depth = depth.checked_sub(1)?;
    let sum = |tys: Vec<Ty>| {
        tys.into_iter().try_fold(16u64, |sum, t| {
            sum.checked_add(size_at_most(world, env, t, depth)?.checked_next_multiple_of(16)?)
        })
    };
    match ty.kind() {
        TyKind::FnDef(..) => Some(16),
        _ if is_scalar(ty) => Some(16),
        TyKind::Tuple(ts) => sum(ts.to_vec()),
        TyKind::Array(t, Const::Value(n)) => size_at_most(world, env, *t, depth)?.checked_mul(u64::try_from(*n).ok()?),
        TyKind::Adt(d, _) if world.cx.is_std(*d) && OWNERS.iter().chain(SMALL).any(|n| d.name() == **n) => Some(64),
        TyKind::Adt(d, args) if world.cx.is_std(*d) && ["Option", "Result"].iter().any(|n| d.name() == **n) => {
            sum(args.iter().filter_map(|a| if let Arg::Ty(t) = a { Some(*t) } else { None }).collect())
        }
        TyKind::Adt(d, args) if world.cx.is_user(*d) => sum(world.field_tys(env, *d, *args)),
        _ => None,
    }
}
