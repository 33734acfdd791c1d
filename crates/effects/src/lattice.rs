//! The lattice of effect values: how sure an effect is, per track.
//!
//! A value is the set of the *kinds of reason* why an effect may happen; the empty set is "kept" (the effect cannot
//! happen). Join is union, so values only grow, and a least fixed point takes at most three steps per track.

use asyncsend_hir::{EFFECTS, Props};

/// Why an effect may happen: a set of [`Level`]s. Empty: it cannot.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Default, Debug)]
pub struct Levels(u8);

/// One kind of reason, in the order of strength.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[repr(u8)]
pub enum Level {
    /// Only through something that a type parameter stands for.
    Symbolic,
    /// It could not be decided.
    Undecided,
    /// It may happen.
    Occurs,
}

impl Level {
    /// From the strongest to the weakest.
    pub const DESCENDING: [Level; 3] = [Level::Occurs, Level::Undecided, Level::Symbolic];
}

impl Levels {
    pub const KEPT: Levels = Levels(0);

    pub fn of(level: Level) -> Levels {
        Levels(1 << level as u8)
    }
    pub fn has(self, level: Level) -> bool {
        self.0 & (1 << level as u8) != 0
    }
    pub fn join(self, other: Levels) -> Levels {
        Levels(self.0 | other.0)
    }
    pub fn is_kept(self) -> bool {
        self.0 == 0
    }
    /// The strongest reason.
    pub fn top(self) -> Option<Level> {
        Level::DESCENDING.into_iter().find(|l| self.has(*l))
    }
    /// The parameters are those of an impl that nobody instantiates here: what they may do may happen.
    pub fn close(self) -> Levels {
        if self.has(Level::Symbolic) { Levels(self.0 & !1).join(Levels::of(Level::Occurs)) } else { self }
    }
}

/// What a node's summary has one value for: an effect, and for `tls` three ways to look at it.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Track(u8);

impl Track {
    /// Every reach for thread-local state, as stage 1 sees it, never masked. Seen by modules with `unsafe` code.
    pub const TLS_RAW: Track = Track(0);
    /// `tls` by the stage in force, masked and confined where stage 4 allows it.
    pub const TLS: Track = Track(1);
    /// The part of `tls` that unaudited unsafe code has: it passes every call boundary.
    pub const TLS_UNAUDITED: Track = Track(2);
    pub const PANIC: Track = Track(3);
    /// The number of tracks: effects after `tls` have one each.
    pub const COUNT: usize = EFFECTS.len() + 2;

    pub fn all() -> impl Iterator<Item = Track> {
        (0..Track::COUNT as u8).map(Track)
    }
    pub fn index(self) -> usize {
        self.0 as usize
    }
    /// The position of its effect in [`EFFECTS`].
    pub fn effect(self) -> usize {
        self.index().saturating_sub(2)
    }
    /// The property that denies its effect.
    pub fn prop(self) -> Props {
        Props::at(self.effect())
    }
    /// The tracks whose join answers "does the effect happen".
    pub fn of_effect(effect: usize) -> &'static [Track] {
        const TLS: &[Track] = &[Track::TLS, Track::TLS_UNAUDITED];
        const OTHERS: &[[Track; 1]] = &[[Track(3)], [Track(4)], [Track(5)], [Track(6)]];
        match effect.checked_sub(1) {
            None => TLS,
            Some(i) => OTHERS.get(i).map_or(&[], |t| t.as_slice()),
        }
    }
}

/// One value per track.
pub type Row = [Levels; Track::COUNT];

/// The row of something without effect.
pub const KEPT: Row = [Levels::KEPT; Track::COUNT];

/// The tracks of effects that are not denied, all at this level.
pub fn but_for(denied: Props, level: Level) -> Row {
    let mut row = KEPT;
    for t in Track::all().filter(|t| *t != Track::TLS_UNAUDITED && !denied.contains(t.prop())) {
        row[t.index()] = Levels::of(level);
    }
    row
}

/// The properties whose effects checks have, which may be seen not to fail.
pub fn checked() -> Props {
    Props::of(|p| p.discharge.is_some())
}

/// The effects that a failed built-in check has.
pub fn failed_check() -> Row {
    but_for(Props::ALL.minus(checked()), Level::Occurs)
}
