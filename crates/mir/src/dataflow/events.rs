//! What each statement and terminator does to each local, in order: the one place that knows all of MIR's forms.

use super::parts::Parts;
use crate::mir::*;
use la_arena::RawIdx;

/// Within one statement: uses, borrows and moves come before the assignment.
#[derive(Copy, Clone, Debug)]
pub(crate) enum Event {
    /// Read, borrowed, dropped, inspected, or written through.
    Use(u32),
    /// Overwritten as a whole: what it held before is dead.
    Def(u32),
    /// Borrowed, or dropped in place (which counts as a borrow).
    Borrow(u32),
    /// Written to, as a whole or in part.
    Assign(u32),
    /// Moved out of as a whole.
    Move(u32),
    /// Dropped as a whole.
    Dropped(u32),
    Live(u32),
    Dead(u32),
}
impl Event {
    fn local(self) -> u32 {
        match self {
            Event::Use(l)
            | Event::Def(l)
            | Event::Borrow(l)
            | Event::Assign(l)
            | Event::Move(l)
            | Event::Dropped(l)
            | Event::Live(l)
            | Event::Dead(l) => l,
        }
    }
    fn renumber(self, dense: &[u32]) -> Option<Event> {
        let n = dense[self.local() as usize];
        (n != u32::MAX).then_some(match self {
            Event::Use(_) => Event::Use(n),
            Event::Def(_) => Event::Def(n),
            Event::Borrow(_) => Event::Borrow(n),
            Event::Assign(_) => Event::Assign(n),
            Event::Move(_) => Event::Move(n),
            Event::Dropped(_) => Event::Dropped(n),
            Event::Live(_) => Event::Live(n),
            Event::Dead(_) => Event::Dead(n),
        })
    }
}

#[derive(Default, Clone)]
pub(crate) struct BlockEvents {
    pub(crate) statements: Vec<Event>,
    pub(crate) terminator: Vec<Event>,
    /// The destination of a call or suspension: written on the way to the target only.
    pub(crate) destination: Vec<Event>,
}

pub(crate) fn index(b: BlockId) -> usize {
    b.into_raw().into_u32() as usize
}
pub(crate) fn block_id(i: usize) -> BlockId {
    BlockId::from_raw(RawIdx::from_u32(i as u32))
}
pub(crate) fn local_id(i: usize) -> LocalId {
    LocalId::from_raw(RawIdx::from_u32(i as u32))
}
pub(crate) fn number(l: LocalId) -> u32 {
    l.into_raw().into_u32()
}

/// The control-flow graph, as far as the analyses need it.
pub(crate) struct Graph {
    pub(crate) successors: Vec<Vec<usize>>,
    /// Without those that are cleanup blocks.
    pub(crate) predecessors: Vec<Vec<u32>>,
    pub(crate) cleanup: Vec<bool>,
    /// Where a block's destination is written, and the destination if it is a whole local.
    pub(crate) written: Vec<Option<(usize, usize)>>,
    pub(crate) awaitee: Vec<Option<usize>>,
    /// Blocks that end in a suspension, in order.
    pub(crate) suspensions: Vec<usize>,
}

impl Graph {
    pub(crate) fn new(body: &Body) -> Graph {
        let n = body.blocks.len();
        let mut g = Graph {
            successors: Vec::with_capacity(n),
            predecessors: vec![Vec::new(); n],
            cleanup: Vec::with_capacity(n),
            written: Vec::with_capacity(n),
            awaitee: Vec::with_capacity(n),
            suspensions: Vec::new(),
        };
        for (id, b) in body.blocks.iter() {
            let kind = &b.terminator.kind;
            g.successors.push(kind.successors().map(index).collect());
            g.cleanup.push(b.is_cleanup);
            let whole = |d: &Place| d.is_local().then(|| number(d.local) as usize);
            g.written.push(match kind {
                TerminatorKind::Call { destination, target: Some(t), .. }
                | TerminatorKind::Await { destination, target: t, .. }
                | TerminatorKind::Yield { resume: destination, target: t, .. } => {
                    whole(destination).map(|d| (index(*t), d))
                }
                _ => None,
            });
            g.awaitee.push(match kind {
                TerminatorKind::Await { awaitee, .. } => Some(number(awaitee.local) as usize),
                _ => None,
            });
            if matches!(kind, TerminatorKind::Await { .. } | TerminatorKind::Yield { .. }) && !b.is_cleanup {
                g.suspensions.push(index(id));
            }
        }
        for (i, s) in g.successors.iter().enumerate().filter(|(i, _)| !g.cleanup[*i]) {
            s.iter().for_each(|s| g.predecessors[*s].push(i as u32));
        }
        g
    }
}

/// The blocks in which something happens to a slice of the locals, in order.
#[derive(Default, Clone)]
pub(crate) struct Slice {
    blocks: Vec<(usize, BlockEvents)>,
}
impl Slice {
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (usize, &BlockEvents)> {
        self.blocks.iter().map(|(i, b)| (*i, b))
    }
    pub(crate) fn get(&self, block: usize) -> Option<&BlockEvents> {
        self.blocks.binary_search_by_key(&block, |(i, _)| *i).ok().map(|n| &self.blocks[n].1)
    }
    fn last(&mut self, block: usize) -> &mut BlockEvents {
        if self.blocks.last().is_none_or(|(i, _)| *i != block) {
            self.blocks.push((block, BlockEvents::default()));
        }
        let n = self.blocks.len() - 1;
        &mut self.blocks[n].1
    }
}

/// The events of a body, per slice of the locals that can matter. Those have numbers of their own ("dense").
pub(crate) struct Events {
    pub(crate) slices: Vec<Slice>,
    /// By dense number; after the locals come their parts.
    pub(crate) locals: Vec<u32>,
    dense: Vec<u32>,
}

/// What is known of a local before any analysis.
#[derive(Copy, Clone)]
struct Extent {
    first: u32,
    last: u32,
    borrowed: bool,
}

impl Events {
    pub(crate) fn dense(&self, local: usize) -> Option<usize> {
        self.dense.get(local).filter(|d| **d != u32::MAX).map(|d| *d as usize)
    }

    pub(crate) fn new(body: &Body, graph: &Graph, parts: &Parts, size: usize) -> Events {
        let mut extents = vec![Extent { first: u32::MAX, last: 0, borrowed: false }; body.locals.len()];
        let mut buffer = Vec::new();
        for (id, b) in body.blocks.iter().filter(|(_, b)| !b.is_cleanup) {
            entry(body, id, &mut buffer);
            b.statements.iter().for_each(|s| statement(s, &mut buffer));
            terminator(&b.terminator.kind, body.cancelled == Some(id), body, &mut buffer);
            destination(&b.terminator.kind, &mut buffer);
            for e in buffer.drain(..) {
                let x = &mut extents[e.local() as usize];
                let i = index(id) as u32;
                x.first = x.first.min(i);
                x.last = x.last.max(i);
                x.borrowed |= matches!(e, Event::Borrow(_));
            }
        }
        // A temporary that is never borrowed or dropped is assigned right before its use: without a suspension in between
        // it is never live at one. The coroutine itself (local 1) does not count. Between the two lie also the loops that
        // begin there, and blocks are numbered so that a loop may end after its exit: `back` says how far each one goes.
        let mut back: Vec<(u32, u32)> = Vec::new();
        for (head, ps) in graph.predecessors.iter().enumerate() {
            if let Some(last) = ps.iter().copied().filter(|p| *p as usize >= head).max() {
                back.push((head as u32, last));
            }
        }
        let mut dense = vec![u32::MAX; body.locals.len() + parts.count()];
        let mut locals = Vec::new();
        for (id, decl) in body.locals.iter() {
            let x = extents[number(id) as usize];
            let suspends = || {
                let from = graph.suspensions.partition_point(|s| (*s as u32) < x.first);
                let Some(next) = graph.suspensions.get(from).map(|s| *s as u32) else { return false };
                let mut last = x.last;
                let mut heads = back[back.partition_point(|(h, _)| *h < x.first)..].iter();
                while next > last {
                    match heads.next() {
                        Some((head, end)) if *head <= last => last = last.max(*end),
                        _ => return false,
                    }
                }
                true
            };
            let short =
                matches!(decl.kind, LocalKind::Temp | LocalKind::IgnoredForTraits) && !x.borrowed && !suspends();
            if x.first == u32::MAX || number(id) == 1 || short {
                continue;
            }
            dense[number(id) as usize] = locals.len() as u32;
            locals.push(number(id));
        }
        for (part, number) in dense.iter_mut().enumerate().skip(body.locals.len()) {
            *number = locals.len() as u32;
            locals.push(part as u32);
        }
        let mut slices = vec![Slice::default(); locals.len().div_ceil(size)];
        let place = |e: Event| e.renumber(&dense).map(|e| (e, e.local() as usize / size));
        for (id, b) in body.blocks.iter() {
            let i = index(id);
            entry(body, id, &mut buffer);
            b.statements.iter().for_each(|s| {
                statement(s, &mut buffer);
                parts.statement(s, &mut buffer);
            });
            for (e, slice) in buffer.drain(..).filter_map(place) {
                slices[slice].last(i).statements.push(e);
            }
            terminator(&b.terminator.kind, body.cancelled == Some(id), body, &mut buffer);
            parts.terminator(&b.terminator.kind, &mut buffer);
            for (e, slice) in buffer.drain(..).filter_map(place) {
                slices[slice].last(i).terminator.push(e);
            }
            destination(&b.terminator.kind, &mut buffer);
            parts.destination(id, &b.terminator.kind, &mut buffer);
            for (e, slice) in buffer.drain(..).filter_map(place) {
                slices[slice].last(i).destination.push(e);
            }
        }
        Events { slices, locals, dense }
    }
}

/// The events of one block, by the locals' own numbers.
#[cfg(test)]
pub(crate) fn plain_events(body: &Body, block: usize) -> BlockEvents {
    let id = block_id(block);
    let mut out = BlockEvents::default();
    entry(body, id, &mut out.statements);
    body.blocks[id].statements.iter().for_each(|s| statement(s, &mut out.statements));
    let t = &body.blocks[id].terminator.kind;
    terminator(t, body.cancelled == Some(id), body, &mut out.terminator);
    destination(t, &mut out.destination);
    out
}

/// The arguments hold a value from the start. (The environment does not count.)
fn entry(body: &Body, block: BlockId, out: &mut Vec<Event>) {
    if block == body.entry {
        out.extend((2..=body.arg_count).map(Event::Assign));
    }
}

/// What the arrival at its target does to a terminator's destination.
fn destination(t: &TerminatorKind, out: &mut Vec<Event>) {
    if let TerminatorKind::Call { destination, .. }
    | TerminatorKind::Await { destination, .. }
    | TerminatorKind::Yield { resume: destination, .. } = t
    {
        out.push(Event::Assign(number(destination.local)));
    }
}

fn uses(p: &Place, out: &mut Vec<Event>) {
    out.push(Event::Use(number(p.local)));
    indices(p, out);
}

fn indices(p: &Place, out: &mut Vec<Event>) {
    for x in &p.projections {
        if let Proj::Index(l) = x {
            out.push(Event::Use(number(*l)));
        }
    }
}

fn operand(o: &Operand, out: &mut Vec<Event>) {
    match o {
        Operand::Copy(p) => uses(p, out),
        Operand::Move(p) => {
            uses(p, out);
            if p.is_local() {
                out.push(Event::Move(number(p.local)));
            }
        }
        Operand::Const(_) => {}
    }
}

fn store(p: &Place, out: &mut Vec<Event>) {
    indices(p, out);
    let l = number(p.local);
    if p.is_local() {
        out.push(Event::Def(l));
    } else if p.has_deref() {
        out.push(Event::Use(l));
    }
    out.push(Event::Assign(l));
}

fn statement(s: &Statement, out: &mut Vec<Event>) {
    match &s.kind {
        StatementKind::StorageLive(l) => out.push(Event::Live(number(*l))),
        StatementKind::StorageDead(l) => out.push(Event::Dead(number(*l))),
        StatementKind::Inspect(p) => uses(p, out),
        StatementKind::FakeBorrow(_) | StatementKind::Nop => {}
        StatementKind::Assign(p, r) => {
            rvalue(r, out);
            store(p, out);
        }
    }
}

fn rvalue(r: &Rvalue, out: &mut Vec<Event>) {
    match r {
        Rvalue::Use(o) | Rvalue::Unary(_, o) | Rvalue::Cast(_, o, _) | Rvalue::Repeat(o, _) => operand(o, out),
        Rvalue::Ref(_, p) => {
            uses(p, out);
            if !p.has_deref() {
                out.push(Event::Borrow(number(p.local)));
            }
        }
        Rvalue::StaticRef(_) => {}
        Rvalue::Binary(_, a, b) => {
            operand(a, out);
            operand(b, out);
        }
        Rvalue::Aggregate(_, os) | Rvalue::Unknown(os) => os.iter().for_each(|o| operand(o, out)),
        Rvalue::Discriminant(p) | Rvalue::Len(p) => uses(p, out),
        Rvalue::FormatArgs(os) => os.iter().for_each(|(o, _)| operand(o, out)),
    }
}

fn terminator(t: &TerminatorKind, cancelled: bool, body: &Body, out: &mut Vec<Event>) {
    // A destination that is not a whole local is written through.
    let destination = |d: &Place, out: &mut Vec<Event>| {
        indices(d, out);
        if d.has_deref() {
            out.push(Event::Use(number(d.local)));
        }
    };
    match t {
        TerminatorKind::Goto(_)
        | TerminatorKind::Unreachable
        | TerminatorKind::Resume
        | TerminatorKind::Panic { .. }
        | TerminatorKind::FalseEdge { .. } => {}
        TerminatorKind::Switch { discr, .. } => operand(discr, out),
        TerminatorKind::Return => {
            if !cancelled && !body.locals.is_empty() {
                out.push(Event::Use(0));
            }
        }
        TerminatorKind::Drop { place, .. } => {
            uses(place, out);
            if !place.has_deref() {
                out.push(Event::Borrow(number(place.local)));
            }
            if place.is_local() {
                out.push(Event::Dropped(number(place.local)));
            }
        }
        TerminatorKind::Call { func, args, destination: d, .. } => {
            operand(func, out);
            args.iter().for_each(|a| operand(a, out));
            destination(d, out);
        }
        TerminatorKind::Assert { operands, .. } => operands.iter().for_each(|o| operand(o, out)),
        TerminatorKind::Await { awaitee, destination: d, .. } => {
            uses(awaitee, out);
            out.push(Event::Borrow(number(awaitee.local)));
            destination(d, out);
        }
        TerminatorKind::Yield { value, resume, .. } => {
            operand(value, out);
            destination(resume, out);
        }
    }
}
