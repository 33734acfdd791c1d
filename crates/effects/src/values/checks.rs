//! Which operations cannot panic, by what is known where they stand; and why the others may.

use super::Values;
use super::calls::{Callee, Owner};
use super::state::{Int, Kind, NO_LO, Range, State, bits, range_of_type};
use super::transfer::arithmetic;
use crate::flow::Instance;
use crate::front::Front;
use crate::sizes::{OWNERS, is_scalar, takes_memory};
use asyncsend_hir::ast::BinOp;
use asyncsend_hir::model::is_std_file;
use asyncsend_mir::mir::{AssertKind, BlockId, Operand, Place, TerminatorKind};
use asyncsend_ty::{Arg, Mutability, Ty, TyKind};

impl Values {
    /// The state at the end of a block; `None`: nothing is known.
    pub(super) fn at_end<'a, C: Front<'a>>(&self, inst: &Instance<'_, 'a, C>, b: BlockId) -> Option<State> {
        let mut state = self.states.as_ref()?.get(&b)?.clone();
        for s in &inst.body.blocks[b].statements {
            self.statement(inst, s, &mut state);
        }
        Some(state)
    }

    /// Why the check at the end of a block may fail; `None`: it cannot.
    pub fn may_fail<'a, C: Front<'a>>(&self, inst: &Instance<'_, 'a, C>, b: BlockId) -> Option<String> {
        let TerminatorKind::Assert { kind, operands, .. } = &inst.body.blocks[b].terminator.kind else { return None };
        let wraps = matches!(kind, AssertKind::Overflow(op) if !matches!(op, BinOp::Div | BinOp::Rem))
            || *kind == AssertKind::OverflowNeg;
        if wraps && !inst.world.settings.overflow_checks {
            return None;
        }
        let state = self.at_end(inst, b).unwrap_or_default();
        if state.dead {
            return None;
        }
        let (Some(first), Some(last)) = (operands.first(), operands.last()) else {
            return Some(String::new());
        };
        let (ra, rb) = (self.range(inst, first, &state), self.range(inst, last, &state));
        let ints = (self.int(inst, first, &state), self.int(inst, last, &state));
        let ty = inst.operand_ty(first);
        let whole = range_of_type(ty).unwrap_or(Range::ANY);
        let holds = |op: BinOp, a: Option<Int>, b: Option<Int>| match (a, b) {
            (Some(a), Some(b)) => state.holds(&self.terms, op, a, b),
            _ => false,
        };
        let safe = match kind {
            AssertKind::Bounds => holds(BinOp::Lt, ints.1, ints.0),
            AssertKind::DivisionByZero | AssertKind::RemainderByZero => rb.nonzero,
            AssertKind::Overflow(BinOp::Shl | BinOp::Shr) => fits_shift(ty, rb),
            AssertKind::Overflow(BinOp::Div | BinOp::Rem) => no_min_by_minus_one(ra, rb, whole),
            AssertKind::Overflow(op) => {
                // What is less than another is less than that may be.
                let most = |r: Range, i: Option<Int>| match i {
                    Some(i) => r.meet(Range::new(NO_LO, state.bound(&self.terms, i, Int::Is(0)))),
                    None => r,
                };
                arithmetic(*op, most(ra, ints.0), most(rb, ints.1), Range::ANY).fits(whole)
                    || *op == BinOp::Sub && whole.lo == 0 && holds(BinOp::Le, ints.1, ints.0)
            }
            AssertKind::OverflowNeg => ra.lo > whole.lo,
            AssertKind::Misaligned => false,
        };
        (!safe).then(|| match kind {
            AssertKind::Bounds => match (said(rb), said(ra)) {
                (index, Some(len)) if ra.lo == ra.hi => {
                    format!(": the index is {}, and the length {len}", index.unwrap_or_else(|| "not known".into()))
                }
                (Some(index), _) => format!(": the index is {index}, and the length may be {}", ra.lo),
                _ => ": nothing says that it is less than the length".into(),
            },
            AssertKind::DivisionByZero | AssertKind::RemainderByZero => match said(rb) {
                Some(r) => format!(": the divisor is {r}"),
                None => ": nothing says that the divisor is not zero".into(),
            },
            AssertKind::Overflow(op) => match (said(ra), said(rb)) {
                (None, None) => String::new(),
                (a, b) => {
                    let any = || format!("any `{}`", inst.world.cx.display(ty));
                    let (a, b) = (a.unwrap_or_else(any), b.unwrap_or_else(any));
                    format!(": the left side of `{}` is {a}, the right side {b}", sign(*op))
                }
            },
            AssertKind::OverflowNeg | AssertKind::Misaligned => String::new(),
        })
    }

    /// Of a call of one of std's functions that panic for some arguments only: why it may be given those; `Ok`: it is not.
    pub fn call_may_fail<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        b: BlockId,
    ) -> Option<Result<(), String>> {
        let TerminatorKind::Call { args, .. } = &inst.body.blocks[b].terminator.kind else { return None };
        let f = self.callees.get(&b)?;
        let unless = condition(f)?;
        let safe = self.at_end(inst, b).is_some_and(|state| state.dead || self.is_safe(inst, f, args, &state));
        Some(if safe { Ok(()) } else { Err(format!("nothing says that {unless}")) })
    }

    /// The variant that an enum is, where it is dropped at the end of a block.
    pub fn variant_at_end<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        b: BlockId,
        place: &Place,
    ) -> Option<u32> {
        let state = self.at_end(inst, b)?;
        let path = self.path(inst, place, &state)?;
        let terms = &self.terms;
        u32::try_from(state.range(terms, terms.find(Kind::Variant, &path)?).value()?).ok()
    }

    fn is_safe<'a, C: Front<'a>>(
        &self,
        inst: &Instance<'_, 'a, C>,
        f: &Callee,
        args: &[Operand],
        state: &State,
    ) -> bool {
        let int = |n: usize| args.get(n).and_then(|a| self.int(inst, a, state));
        let range = |n: usize| args.get(n).map_or(Range::ANY, |a| self.range(inst, a, state));
        let len = args.first().and_then(|o| self.len_behind(inst, o, state));
        let holds = |op: BinOp, a: Option<Int>, b: Option<Int>| match (a, b) {
            (Some(a), Some(b)) => state.holds(&self.terms, op, a, b),
            _ => false,
        };
        let is_variant = |v: i128| {
            let t = self.variant_of(inst, args.first(), state);
            t.is_some_and(|t| state.range(&self.terms, t) == Range::exactly(v))
        };
        let ty = args.first().map_or_else(Ty::error, |a| inst.operand_ty(a));
        let whole = range_of_type(ty).unwrap_or(Range::ANY);
        let element = f.args.first().and_then(|a| if let Arg::Ty(t) = a { Some(inst.ty(*t)) } else { None });
        let memory = |t: Ty| takes_memory(inst.world, inst.env, t, 4);
        let sliced = |o: Option<&Operand>| {
            let (Some(o), Some(l)) = (o, len) else { return false };
            let Some((from, to)) = self.range_operand(inst, o, l, state) else { return false };
            let terms = &self.terms;
            state.bound(terms, from, to.0) <= to.1 && state.bound(terms, to.0, l) <= -to.1
        };
        match (f.owner, f.name) {
            (Owner::Adt("Option"), "unwrap" | "expect") => is_variant(1),
            (Owner::Adt("Result"), "unwrap" | "expect") => is_variant(0),
            (Owner::Adt("Result"), "unwrap_err" | "expect_err") => is_variant(1),
            (Owner::Trait("Index" | "IndexMut"), _) => {
                let indexed = match f.self_ty().map(|t| t.kind()) {
                    Some(TyKind::Slice(_) | TyKind::Array(..)) => true,
                    Some(TyKind::Adt(d, _)) => matches!(d.name().as_str(), "Vec" | "VecDeque"),
                    _ => false,
                };
                indexed && (holds(BinOp::Lt, int(1), len) || sliced(args.get(1)))
            }
            (Owner::Slice, "swap") => holds(BinOp::Lt, int(1), len) && holds(BinOp::Lt, int(2), len),
            (Owner::Slice, "split_at" | "split_at_mut") | (Owner::Adt("Vec"), "split_off") => {
                holds(BinOp::Le, int(1), len)
            }
            (Owner::Adt("Vec"), "insert") => element.is_some_and(memory) && holds(BinOp::Le, int(1), len),
            (Owner::Adt("Vec"), "push" | "push_mut" | "append") => element.is_some_and(memory),
            (Owner::Adt("String"), "push" | "push_str") => true,
            (Owner::Trait("Add" | "AddAssign"), _) if f.self_ty().is_some_and(is_string) => true,
            (Owner::Trait("ToString"), "to_string") => f.self_ty().is_some_and(is_shown_plainly),
            (Owner::Adt("Vec"), "extend_from_slice") => element.is_some_and(|t| memory(t) && is_plain(t)),
            (Owner::Adt("Vec"), "with_capacity") => element.is_some_and(is_small) && range(0).hi <= FEW,
            (Owner::Adt("String"), "with_capacity") => range(0).hi <= FEW,
            (Owner::Adt("Vec"), "reserve" | "reserve_exact") => element.is_some_and(is_small) && range(1).hi <= FEW,
            (Owner::Adt("Vec"), "resize") => element.is_some_and(is_plain) && range(1).hi <= FEW,
            (Owner::Adt("String"), "reserve" | "reserve_exact") => range(1).hi <= FEW,
            (Owner::Other | Owner::Adt("NonNull"), "offset_from" | "offset_from_unsigned") => {
                element.is_some_and(memory)
            }
            (Owner::Slice, "sort" | "sort_unstable") => element.is_some_and(is_shown_plainly),
            (Owner::Free, "from_elem") => is_plain(ty) && range(1).hi <= FEW,
            (Owner::Adt("Atomic"), name) => {
                // The one of a load, of a store, of a failed exchange.
                let (at, taken): (usize, &[i128]) = match name {
                    "load" => (1, &[RELAXED, ACQUIRE, SEQ_CST]),
                    "store" => (2, &[RELAXED, RELEASE, SEQ_CST]),
                    _ => (4, &[RELAXED, ACQUIRE, SEQ_CST]),
                };
                let variant = self.operand_path(inst, args.get(at), state);
                let variant = variant.and_then(|p| self.terms.find(Kind::Variant, &p));
                let known = variant.and_then(|t| state.range(&self.terms, t).value());
                known.is_some_and(|v| taken.contains(&v))
            }
            (Owner::Slice, "rotate_left" | "rotate_right") => holds(BinOp::Le, int(1), len),
            (Owner::Adt("Vec"), "remove" | "swap_remove") => holds(BinOp::Lt, int(1), len),
            (Owner::Adt("Vec"), "drain") => sliced(args.get(1)),
            (Owner::Slice, "copy_from_slice") => {
                holds(BinOp::Eq, len, args.get(1).and_then(|o| self.len_behind(inst, o, state)))
            }
            (
                Owner::Slice,
                "windows" | "chunks" | "chunks_mut" | "chunks_exact" | "chunks_exact_mut" | "rchunks" | "rchunks_mut"
                | "rchunks_exact" | "rchunks_exact_mut",
            )
            | (Owner::Trait("Iterator"), "step_by") => range(1).nonzero,
            (Owner::Trait("Ord"), "clamp") => whole != Range::ANY && holds(BinOp::Le, int(1), int(2)),
            (
                Owner::Int,
                "rem_euclid" | "div_euclid" | "wrapping_rem" | "wrapping_div" | "div_ceil" | "strict_div"
                | "strict_rem",
            ) => range(1).nonzero && (f.name.starts_with("wrapping") || no_min_by_minus_one(range(0), range(1), whole)),
            (Owner::Int, "strict_add" | "strict_sub" | "strict_mul") => {
                let op = match f.name {
                    "strict_add" => BinOp::Add,
                    "strict_sub" => BinOp::Sub,
                    _ => BinOp::Mul,
                };
                arithmetic(op, range(0), range(1), Range::ANY).fits(whole)
            }
            (Owner::Trait("Iterator"), "next") => {
                let iter = args.first().and_then(|o| self.referent(inst, o, state));
                iter.is_some_and(|p| self.terms.find(Kind::Count, &p).is_some())
            }
            // Operators on references to numbers.
            (Owner::Trait(_), _) if operator(f.name).is_some() => {
                let number = |n: usize| args.get(n).and_then(|a| self.number(inst, a, state));
                let (Some((a, whole)), Some((b, _)), Some(op)) = (number(0), number(1), operator(f.name)) else {
                    return false;
                };
                match op {
                    BinOp::Div | BinOp::Rem => b.nonzero && no_min_by_minus_one(a, b, whole),
                    _ => !inst.world.settings.overflow_checks || arithmetic(op, a, b, Range::ANY).fits(whole),
                }
            }
            (Owner::Int, "abs") => range(0).lo > whole.lo,
            (Owner::Int, "ilog2" | "ilog10") => range(0).lo >= 1,
            (Owner::Int, "pow") => power(range(0), range(1)).is_some_and(|r| r.fits(whole)),
            (Owner::Int, "from_str_radix") | (Owner::Other | Owner::Free, "from_digit" | "to_digit" | "is_digit") => {
                range(1).lo >= 2 && range(1).hi <= 36
            }
            _ => false,
        }
    }
}

/// What must be known for a call of a function not to panic. The functions that have an answer call nothing of the
/// caller's.
pub(super) fn condition(f: &Callee) -> Option<&'static str> {
    Some(match (f.owner, f.name) {
        (Owner::Adt("Option"), "unwrap" | "expect") => "it is `Some`",
        (Owner::Adt("Result"), "unwrap" | "expect") => "it is `Ok`",
        (Owner::Adt("Result"), "unwrap_err" | "expect_err") => "it is `Err`",
        (Owner::Trait("Index" | "IndexMut"), _) => match f.self_ty().map(|t| t.kind()) {
            Some(TyKind::Slice(_) | TyKind::Array(..)) => "the index is within the length",
            Some(TyKind::Adt(d, _)) if matches!(d.name().as_str(), "Vec" | "VecDeque") => {
                "the index is within the length"
            }
            _ => return None,
        },
        // A length that memory holds is far from the capacity that no pointer reaches.
        (Owner::Adt("Vec"), "push" | "push_mut" | "append") | (Owner::Adt("String"), "push" | "push_str") => {
            "the elements take memory"
        }
        (Owner::Trait("Add" | "AddAssign"), _) if f.self_ty().is_some_and(is_string) => "the string fits",
        (Owner::Adt("Vec"), "extend_from_slice") => "the elements take memory, and a copy of one does nothing else",
        (Owner::Adt("Vec"), "with_capacity" | "reserve" | "reserve_exact" | "resize")
        | (Owner::Adt("String"), "with_capacity" | "reserve" | "reserve_exact")
        | (Owner::Free, "from_elem") => "so many elements fit",
        (Owner::Other | Owner::Adt("NonNull"), "offset_from" | "offset_from_unsigned") => {
            "what it points to has a size"
        }
        (Owner::Slice, "sort" | "sort_unstable") => "the order is total",
        (Owner::Trait("ToString"), "to_string") if f.self_ty().is_some_and(is_shown_plainly) => "its `fmt` succeeds",
        (Owner::Adt("Atomic"), "load" | "store" | "compare_exchange" | "compare_exchange_weak") => {
            "the ordering is one that it takes"
        }
        (Owner::Slice, "swap" | "split_at" | "split_at_mut" | "rotate_left" | "rotate_right")
        | (Owner::Adt("Vec"), "insert" | "split_off" | "remove" | "swap_remove" | "drain") => {
            "the index is within the length"
        }
        (Owner::Slice, "copy_from_slice") => "the lengths are the same",
        (
            Owner::Slice,
            "windows" | "chunks" | "chunks_mut" | "chunks_exact" | "chunks_exact_mut" | "rchunks" | "rchunks_mut"
            | "rchunks_exact" | "rchunks_exact_mut",
        )
        | (Owner::Trait("Iterator"), "step_by") => "the size is not zero",
        (Owner::Trait("Ord"), "clamp") => "the least is not more than the most",
        (
            Owner::Int,
            "rem_euclid" | "div_euclid" | "wrapping_rem" | "wrapping_div" | "div_ceil" | "strict_div" | "strict_rem",
        ) => "the divisor is not zero",
        (Owner::Int, "strict_add" | "strict_sub" | "strict_mul" | "abs" | "pow") => "the result fits",
        (Owner::Int, "ilog2" | "ilog10") => "the number is positive",
        (Owner::Int, "from_str_radix") | (Owner::Other | Owner::Free, "from_digit" | "to_digit" | "is_digit") => {
            "the radix is between 2 and 36"
        }
        (Owner::Trait("Iterator"), "next") if f.self_ty().is_some_and(is_plain_enumerate) => "the iterator is finite",
        (Owner::Trait(_), name) => match (operator(name)?, f.self_ty().map(|t| t.kind())) {
            (_, Some(TyKind::Ref(t, _))) if !matches!(t.kind(), TyKind::Int(_)) => return None,
            (BinOp::Div | BinOp::Rem, Some(TyKind::Ref(..) | TyKind::Int(_))) => "the divisor is not zero",
            (_, Some(TyKind::Ref(..) | TyKind::Int(_))) => "the result fits",
            _ => return None,
        },
        _ => return None,
    })
}

/// So many elements of a few words each are not more than `isize::MAX` bytes.
const FEW: i128 = 1 << 32;

// The variants of `Ordering`.
const RELAXED: i128 = 0;
const RELEASE: i128 = 1;
const ACQUIRE: i128 = 2;
const SEQ_CST: i128 = 4;

fn is_string(ty: Ty) -> bool {
    ty.as_adt().is_some_and(|(d, _)| is_std_file(d.file()) && d.name() == "String")
}

/// A type of a word or two whose copies are bits.
fn is_plain(ty: Ty) -> bool {
    is_scalar(ty) && !matches!(ty.kind(), TyKind::Ref(_, Mutability::Mut))
}

/// A type of a few words.
fn is_small(ty: Ty) -> bool {
    is_plain(ty) || ty.as_adt().is_some_and(|(d, _)| is_std_file(d.file()) && OWNERS.contains(&d.name().as_str()))
}

/// What is written without calling anybody, and never fails to be.
fn is_shown_plainly(ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Int(_) | TyKind::Bool | TyKind::Char | TyKind::Float(_) | TyKind::Str) || is_string(ty)
}

/// `Enumerate` of iterators that call nothing of the caller's: only the count can overflow.
fn is_plain_enumerate(ty: Ty) -> bool {
    const PLAIN: &[&str] = &[
        "Enumerate",
        "Iter",
        "IterMut",
        "IntoIter",
        "Chars",
        "Bytes",
        "Rev",
        "Take",
        "Skip",
        "StepBy",
        "Copied",
        "Windows",
        "Chunks",
        "ChunksExact",
        "ChunksMut",
        "ChunksExactMut",
    ];
    let mut at = ty;
    let mut first = true;
    while let Some((d, args)) = at.as_adt() {
        let name = d.name();
        if first && name != "Enumerate" || !is_std_file(d.file()) || !PLAIN.contains(&name.as_str()) {
            return false;
        }
        if !matches!(name.as_str(), "Enumerate" | "Rev" | "Take" | "Skip" | "StepBy" | "Copied") {
            return true;
        }
        first = false;
        let Some(Arg::Ty(inner)) = args.first() else { return false };
        at = *inner;
    }
    false
}

/// The operator that a method of a trait stands for.
pub(super) fn operator(name: &str) -> Option<BinOp> {
    Some(match name {
        "add" => BinOp::Add,
        "sub" => BinOp::Sub,
        "mul" => BinOp::Mul,
        "div" => BinOp::Div,
        "rem" => BinOp::Rem,
        _ => return None,
    })
}

fn fits_shift(ty: Ty, by: Range) -> bool {
    matches!(ty.kind(), TyKind::Int(i) if by.lo >= 0 && by.hi < i128::from(bits(*i)))
}

/// `MIN / -1`: no other division overflows.
fn no_min_by_minus_one(a: Range, b: Range, whole: Range) -> bool {
    whole.lo == 0 || a.lo > whole.lo || b.lo > -1 || b.hi < -1
}

fn power(base: Range, by: Range) -> Option<Range> {
    let (lo, hi) = (base.lo, base.hi);
    let exp = u32::try_from(by.hi).ok().filter(|e| *e <= 127)?;
    (lo >= 0 && hi != i128::MAX).then_some(())?;
    // 0 to the 0 is 1.
    Some(Range::new(0, hi.max(1).checked_pow(exp)?))
}

/// A range in words, if it says more than the type of most things does.
fn said(r: Range) -> Option<String> {
    const SMALL: i128 = 1 << 31;
    match r.value() {
        Some(v) => Some(v.to_string()),
        None if r.lo > -SMALL && r.hi < SMALL => Some(format!("between {} and {}", r.lo, r.hi)),
        None => None,
    }
}

fn sign(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "+",
        BinOp::Sub => "-",
        BinOp::Mul => "*",
        BinOp::Div => "/",
        BinOp::Rem => "%",
        BinOp::Shl => "<<",
        BinOp::Shr => ">>",
        _ => "",
    }
}
