//! What each statement and terminator does to each local, in order: the one place that knows all of MIR's forms.

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
            Event::Use(l) | Event::Def(l) | Event::Borrow(l) | Event::Assign(l) | Event::Move(l) | Event::Dropped(l) | Event::Live(l) | Event::Dead(l) => l,
        }
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
fn number(l: LocalId) -> u32 {
    l.into_raw().into_u32()
}

/// The control-flow graph, as far as the analyses need it.
pub(crate) struct Graph {
    pub(crate) successors: Vec<Vec<usize>>,
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
        let mut g = Graph { successors: Vec::with_capacity(n), cleanup: Vec::with_capacity(n), written: Vec::with_capacity(n), awaitee: Vec::with_capacity(n), suspensions: Vec::new() };
        for (id, b) in body.blocks.iter() {
            let kind = &b.terminator.kind;
            g.successors.push(kind.successors().into_iter().map(index).collect());
            g.cleanup.push(b.is_cleanup);
            let whole = |d: &Place| d.is_local().then(|| number(d.local) as usize);
            g.written.push(match kind {
                TerminatorKind::Call { destination, target: Some(t), .. } | TerminatorKind::Await { destination, target: t, .. } | TerminatorKind::Yield { resume: destination, target: t, .. } => whole(destination).map(|d| (index(*t), d)),
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

/// The events of each block, per slice of the locals.
pub(crate) fn slices(body: &Body, count: usize, size: usize) -> Vec<Slice> {
    let mut out = vec![Slice::default(); count];
    let mut buffer = Vec::new();
    for (id, b) in body.blocks.iter() {
        let i = index(id);
        for s in &b.statements {
            statement(s, &mut buffer);
        }
        for e in buffer.drain(..) {
            out[e.local() as usize / size].last(i).statements.push(e);
        }
        terminator(&b.terminator.kind, body.cancelled == Some(id), body, &mut buffer);
        for e in buffer.drain(..) {
            out[e.local() as usize / size].last(i).terminator.push(e);
        }
        if let TerminatorKind::Call { destination, .. } | TerminatorKind::Await { destination, .. } | TerminatorKind::Yield { resume: destination, .. } = &b.terminator.kind {
            let e = Event::Assign(number(destination.local));
            out[e.local() as usize / size].last(i).destination.push(e);
        }
    }
    out
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
        TerminatorKind::Goto(_) | TerminatorKind::Unreachable | TerminatorKind::Resume | TerminatorKind::Panic { .. } | TerminatorKind::FalseEdge { .. } => {}
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
