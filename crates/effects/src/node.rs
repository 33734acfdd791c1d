//! The call graph's nodes and what stands in them.

use crate::lattice::{Level, Row, Track};
use asyncsend_hir::{DefId, Props, Span};
use asyncsend_mir::mir::BlockId;
use asyncsend_rules::Rule;
use asyncsend_ty::{Args, Ty};

/// Whose where clauses are in force: the item whose parameters the types mention; `None` for ground types.
pub type EnvId = Option<DefId>;

/// One node of the call graph.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum NodeKey {
    /// The code of a function, static or closure; of a coroutine: one `poll` of it.
    Body(DefId, Args, EnvId),
    /// A call of this function, resolved: the impl's method that a trait's method stands for.
    Call(DefId, Args, EnvId),
    /// A poll of a future of this type, masked at its own boundary (rule `future.promise`).
    Poll(Ty, EnvId),
    /// Drop glue.
    Drop(Ty, EnvId),
    /// Beyond the limits of the graph.
    Limit(DefId),
}

/// An effect that the code at hand has itself, without a call that is a node.
#[derive(Clone, Debug)]
pub struct Leaf {
    pub row: Row,
    pub rule: &'static Rule,
    pub message: String,
    /// What a type parameter would have to promise.
    pub symbolic: Option<Symbolic>,
    /// The rule by which a promise takes effects away that the code behind may have.
    pub relies: Option<&'static Rule>,
}

/// A call through a type parameter, or a drop of a value of its type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Symbolic {
    /// The parameter, projection or opaque type.
    pub ty: Ty,
    /// The trait's function and its arguments; `None`: drop glue.
    pub call: Option<(DefId, Args)>,
}

/// What a site runs.
#[derive(Clone, Debug)]
pub enum What {
    Call(NodeKey),
    Leaf(Box<Leaf>),
}

/// A boundary of which nobody has asked yet what passes it: most calls have no `tls` that it could mask.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Boundary {
    pub env: EnvId,
    /// What goes in and comes out.
    pub types: Vec<Ty>,
    /// The `fmt` sites behind a `fmt::Arguments` that goes in, and its type.
    pub formats: Option<(Vec<u32>, Ty)>,
}

/// What stage 4 says of a call boundary (rule `tls.mask`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Mask {
    /// Nothing un-`Send` can pass.
    Masked,
    /// A value of this type may pass.
    Open(Ty),
    /// Whether this type is `Send` could not be decided.
    Unknown(Ty),
    /// Masked if these sites (`fmt` calls of a `fmt::Arguments`) have no `tls`, else `Open`.
    IfFmtKept(Vec<u32>, Ty),
    /// Decided when something behind it has `tls`.
    Unasked(Box<Boundary>),
    /// Part of the caller's own code as far as masking goes: no boundary.
    Inside,
    /// An `extern` or `unsafe fn` (rule `tls.extern`), or code of unknown meaning.
    Never,
}

/// A place in a node where something runs.
#[derive(Clone, Debug)]
pub struct Site {
    pub span: Span,
    pub what: What,
    pub mask: Mask,
    /// The block and statement (`usize::MAX`: terminator) in the node's MIR, if it stands there.
    pub at: Option<(BlockId, usize)>,
    pub via: Via,
    /// Why an effect of the call was not discharged.
    pub undischarged: Option<String>,
    /// The effects that stop here: a panic at `catch_unwind`, or on an unwind path, where a second one aborts; what the
    /// declaration behind a virtual call promises away.
    pub stops: Props,
    /// The callee's symbolic parts are nobody's to instantiate: they may happen.
    pub closed: bool,
}

impl Site {
    pub fn new(span: Span, what: What, mask: Mask, via: Via) -> Site {
        Site { span, what, mask, at: None, via, undischarged: None, stops: Props::NONE, closed: false }
    }
    /// A promise is about masked `tls`: what unsafe code sees passes.
    pub fn stops_track(&self, track: Track) -> bool {
        track != Track::TLS_RAW && self.stops.contains(track.prop())
    }
}

/// How the site reads in an explanation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Via {
    Call,
    /// A method of a bound that a model function may call.
    Bound(DefId),
    Drop(Ty),
    Poll(Ty),
    Fmt(Ty),
    /// The lazy initializer of a thread-local.
    Init(DefId),
    /// An impl that a trait object may stand for.
    Impl(Ty),
    /// A `LocalKey` method on this thread-local.
    Key(DefId),
}

/// Why a track of a node has a level: the site, and where the chain of sites ends.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Origin {
    pub cause: Cause,
    /// The node and site of the leaf.
    pub root: (u32, u32),
    /// Number of hops to the leaf.
    pub depth: u32,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Cause {
    Site(u32),
    /// Rule `tls.unaudited`: the node's own raw track.
    Unaudited,
}

/// A node with its sites and, once solved, its values.
pub struct Node {
    pub key: NodeKey,
    pub sites: Vec<Site>,
    /// The node each site calls, in parallel.
    pub callees: Vec<Option<u32>>,
    /// Asserted properties: these effects do not leave the node.
    pub trusted: Props,
    /// In a module with `unsafe` of its own, without an assertion.
    pub unaudited: bool,
    pub row: Row,
    pub origins: [[Option<Origin>; 3]; Track::COUNT],
    /// Sites whose `tls` stays inside, with the rule's word for it; filled when solved.
    pub masked: Vec<u32>,
    pub confined: Vec<u32>,
    /// Why a site's `tls` is not confined.
    pub escapes: Vec<(u32, Escape)>,
}

/// How something thread-bound gets out, or something of the island in (rule `tls.confine`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Escape {
    pub span: Span,
    pub message: String,
}

impl Node {
    pub fn new(key: NodeKey) -> Node {
        Node {
            key,
            sites: Vec::new(),
            callees: Vec::new(),
            trusted: Props::NONE,
            unaudited: false,
            row: crate::lattice::KEPT,
            origins: [[None; 3]; Track::COUNT],
            masked: Vec::new(),
            confined: Vec::new(),
            escapes: Vec::new(),
        }
    }
    /// Whether an effect of a site does not get out of this node: masked, confined, stopped or discharged.
    pub fn stops(&self, site: usize, track: Track) -> bool {
        let n = site as u32;
        track == Track::TLS && (self.masked.contains(&n) || self.confined.contains(&n))
            || self.sites.get(site).is_some_and(|s| s.stops_track(track))
    }
    pub fn origin(&self, track: Track, level: Level) -> Option<Origin> {
        self.origins[track.index()][level as usize]
    }
}
