//! rule[tls.confine]: thread-bound values that die before the next suspension and never meet the island's.
//!
//! A forward taint analysis over the MIR of one instance. Each local of an un-`Send` type holds values that came out of a
//! thread-local (*bound*: by which sites), values of the island, or both. Values of the two kinds must not be arguments
//! of one call, parts of one aggregate, or be assigned into one another; a bound value must not be alive at a suspension
//! nor leave the body. Where neither happens, the site's `tls` is as harmless as a masked call: what ran in between could
//! have run on a host thread. Since the kinds never meet, no alias of a bound value hides inside a value of the island.

use crate::body::TERMINATOR;
use crate::flow::{Instance, LocalSet, init_before_end, init_statement, operands};
use crate::front::Front;
use crate::node::{Escape, Mask, Site};
use asyncsend_hir::Span;
use asyncsend_mir::mir::{BlockId, LocalId, Operand, Place, Rvalue, Statement, StatementKind, TerminatorKind};
use asyncsend_ty::Ty;
use rustc_hash::{FxHashMap, FxHashSet};

/// Which sites a value may have come from, and whether it may be the island's.
#[derive(Copy, Clone, PartialEq, Eq, Default, Debug)]
struct Class {
    /// A bit per candidate; the last bit stands for all beyond.
    bound: u64,
    island: bool,
}
const NOTHING: Class = Class { bound: 0, island: false };
const ISLAND: Class = Class { bound: 0, island: true };
impl Class {
    fn join(self, o: Class) -> Class {
        Class { bound: self.bound | o.bound, island: self.island || o.island }
    }
    fn mixed(self) -> bool {
        self.bound != 0 && self.island
    }
}

#[derive(Clone, PartialEq, Eq, Default)]
struct State {
    class: FxHashMap<LocalId, Class>,
    init: LocalSet,
}

struct Confine<'i, 'w, 'a, C> {
    inst: &'i Instance<'w, 'a, C>,
    sites: &'i [Site],
    candidates: &'i [u32],
    /// Candidates by their place.
    at: FxHashMap<(BlockId, usize), u64>,
    saved: Option<FxHashSet<LocalId>>,
    escapes: Vec<Option<Escape>>,
}

/// For each candidate site: how its `tls` escapes, or `None` if it is confined.
pub fn confine<'a, C: Front<'a>>(
    inst: &Instance<'_, 'a, C>,
    sites: &[Site],
    candidates: &[u32],
) -> Vec<Option<Escape>> {
    let mut at: FxHashMap<(BlockId, usize), u64> = FxHashMap::default();
    let mut escapes: Vec<Option<Escape>> = vec![None; candidates.len()];
    for (n, c) in candidates.iter().enumerate() {
        let site = &sites[*c as usize];
        match (site.at, &site.mask) {
            (_, Mask::Never) => {
                escapes[n] = Some(Escape {
                    span: site.span,
                    message: "a call of an `extern` or `unsafe` function is not confined without an assertion".into(),
                })
            }
            (None, _) => {
                escapes[n] = Some(Escape { span: site.span, message: "the effect has no place in the body".into() })
            }
            (Some(p), _) => *at.entry(p).or_default() |= bit(n),
        }
    }
    let saved = inst.world.cx.witness(inst.body.def).map(|w| w.saved.iter().map(|s| s.local).collect());
    let mut c = Confine { inst, sites, candidates, at, saved, escapes };
    c.run();
    c.escapes
}

fn bit(n: usize) -> u64 {
    1 << n.min(63)
}

impl<'a, C: Front<'a>> Confine<'_, '_, 'a, C> {
    fn run(&mut self) {
        let blocks = self.inst.blocks();
        let position: FxHashMap<BlockId, usize> = blocks.iter().enumerate().map(|(i, (b, _))| (*b, i)).collect();
        let mut entry = State::default();
        for (l, _) in self.inst.body.locals.iter().skip(1).take(self.inst.body.arg_count as usize) {
            entry.init.insert(l);
            if !self.is_send(self.inst.local_ty(l)) {
                entry.class.insert(l, ISLAND);
            }
        }
        let mut states: FxHashMap<BlockId, State> = FxHashMap::default();
        states.insert(self.inst.body.entry, entry);
        let mut queue: std::collections::BTreeSet<usize> =
            position.get(&self.inst.body.entry).copied().into_iter().collect();
        while let Some(i) = queue.pop_first() {
            let b = blocks[i].0;
            let Some(mut state) = states.get(&b).cloned() else { continue };
            let block = &self.inst.body.blocks[b];
            for (n, s) in block.statements.iter().enumerate() {
                self.statement((b, n), s, &mut state);
            }
            let before = state.clone();
            self.terminator(b, &mut state);
            let mut unwound = before;
            init_before_end(&mut unwound.init, &block.terminator.kind);
            let targets = self.inst.successors(b);
            let unwinds: Vec<BlockId> = block.terminator.kind.successors().filter(|s| !targets.contains(s)).collect();
            for (to, state) in targets.iter().map(|t| (*t, &state)).chain(unwinds.iter().map(|t| (*t, &unwound))) {
                let Some(p) = position.get(&to) else { continue };
                if flow(&mut states, to, state) {
                    queue.insert(*p);
                }
            }
        }
    }

    fn is_send(&self, ty: Ty) -> bool {
        self.inst.world.is_send_for_stages(self.inst.env, ty) == Some(Ok(()))
    }

    fn blame(&mut self, bound: u64, span: Span, message: impl Fn(&str) -> String) {
        for n in 0..self.candidates.len() {
            if bound & bit(n) != 0 && self.escapes[n].is_none() {
                let source = self.source(n);
                self.escapes[n] = Some(Escape { span, message: message(&source) });
            }
        }
    }

    /// The thread-bound value, in words.
    fn source(&self, n: usize) -> String {
        match &self.sites[self.candidates[n] as usize].via {
            crate::node::Via::Key(k) => format!("what came out of the thread-local `{}`", k.name()),
            crate::node::Via::Drop(t) => format!("what the drop of a `{}` reaches", self.inst.world.cx.display(*t)),
            _ => "a thread-bound value".into(),
        }
    }

    fn name(&self, l: LocalId) -> String {
        let d = &self.inst.body.locals[l];
        d.name.map_or_else(
            || format!("a value of type `{}`", self.inst.world.cx.display(self.inst.local_ty(l))),
            |n| format!("`{n}`"),
        )
    }

    fn place_class(&self, p: &Place, state: &State) -> Class {
        if self.is_send(self.inst.place_ty(p)) {
            NOTHING
        } else {
            state.class.get(&p.local).copied().unwrap_or(NOTHING)
        }
    }

    fn operand_class(&self, o: &Operand, state: &State) -> Class {
        match o {
            Operand::Copy(p) | Operand::Move(p) => self.place_class(p, state),
            // A constant shares nothing with anything.
            Operand::Const(_) => NOTHING,
        }
    }

    fn write(&mut self, p: &Place, class: Class, span: Span, state: &mut State) {
        if self.is_send(self.inst.place_ty(p)) {
            return;
        }
        if p.is_local() {
            state.class.insert(p.local, class);
            return;
        }
        let base = state.class.get(&p.local).copied().unwrap_or(NOTHING);
        let joined = base.join(class);
        if joined.mixed() {
            let into = self.name(p.local);
            self.blame(joined.bound, span, |s| format!("{s} meets the task's own values in {into}"));
        }
        state.class.insert(p.local, joined);
    }

    fn statement(&mut self, at: (BlockId, usize), s: &Statement, state: &mut State) {
        if let StatementKind::Assign(place, rvalue) = &s.kind {
            let mut class = match rvalue {
                // The place itself, not its type, says whose it is: `&cell` of a `Send` cell is the island's.
                Rvalue::Ref(_, p) => state.class.get(&p.local).copied().unwrap_or(NOTHING),
                r => operands(r).into_iter().map(|o| self.operand_class(o, state)).fold(NOTHING, Class::join),
            };
            if class.mixed() && !matches!(rvalue, Rvalue::Ref(..)) {
                self.blame(class.bound, s.span, |s| format!("{s} is put together with a value of the task's own"));
            }
            let tls = self.at.get(&at).copied().unwrap_or(0);
            if matches!(rvalue, Rvalue::FormatArgs(_)) {
                // `fmt` of an island's value reaches the thread-local itself.
                let args =
                    operands(rvalue).into_iter().map(|o| self.operand_class(o, state)).fold(NOTHING, Class::join);
                if args.island {
                    self.blame(tls, s.span, |_| "it is handed a value of the task's own that is not `Send`".into());
                }
            } else if tls != 0 {
                class.bound |= tls;
                if self.is_send(self.inst.place_ty(place)) {
                    self.blame(tls, s.span, |s| format!("{s} is a reference that outlives the access"));
                }
            }
            if class == NOTHING {
                class = ISLAND; // made here, of parts that are `Send`
            }
            self.write(place, class, s.span, state);
        }
        init_statement(&mut state.init, s);
        forget_dead(state);
    }

    fn terminator(&mut self, b: BlockId, state: &mut State) {
        let t = &self.inst.body.blocks[b].terminator;
        let tls = self.at.get(&(b, TERMINATOR)).copied().unwrap_or(0);
        match &t.kind {
            TerminatorKind::Call { func, args, destination, .. } => {
                let class = args.iter().chain([func]).map(|o| self.operand_class(o, state)).fold(NOTHING, Class::join);
                let result = self.meet(class, tls, t.span);
                init_before_end(&mut state.init, &t.kind);
                self.write(destination, result, t.span, state);
            }
            TerminatorKind::Drop { place, .. } => {
                let class = self.place_class(place, state);
                self.meet(class, tls, t.span);
                init_before_end(&mut state.init, &t.kind);
            }
            TerminatorKind::Await { awaitee, destination, .. } => {
                let class = self.place_class(awaitee, state);
                let result = self.meet(class, tls, t.span);
                if class.bound != 0 {
                    self.blame(class.bound, t.span, |s| format!("{s} is captured by the future that is awaited here"));
                }
                self.suspend(state, t.span);
                init_before_end(&mut state.init, &t.kind);
                self.write(destination, result, t.span, state);
            }
            TerminatorKind::Yield { value, resume, .. } => {
                let class = self.operand_class(value, state);
                self.blame(class.bound, t.span, |s| format!("{s} is yielded"));
                init_before_end(&mut state.init, &t.kind);
                self.suspend(state, t.span);
                self.write(resume, ISLAND, t.span, state);
            }
            TerminatorKind::Return => {
                for l in self.inst.body.locals.iter().map(|(l, _)| l).take(1) {
                    let class = state.class.get(&l).copied().unwrap_or(NOTHING);
                    self.blame(class.bound, t.span, |s| format!("{s} is returned"));
                }
            }
            _ => {}
        }
        forget_dead(state);
    }

    /// A call (poll, drop) with arguments of this class: what its result is.
    fn meet(&mut self, class: Class, tls: u64, span: Span) -> Class {
        if class.mixed() {
            self.blame(class.bound, span, |s| format!("{s} meets a value of the task's own in this call"));
        }
        if class.island {
            self.blame(tls, span, |_| "it is handed a value of the task's own that is not `Send`".into());
        }
        let result = Class { bound: class.bound | tls, island: class.island };
        if result == NOTHING { ISLAND } else { result }
    }

    /// Nothing bound may be alive here.
    fn suspend(&mut self, state: &mut State, span: Span) {
        let mut alive: Vec<(LocalId, u64)> = state
            .class
            .iter()
            .filter(|(l, c)| c.bound != 0 && state.init.has(**l) && self.saved.as_ref().is_none_or(|s| s.contains(*l)))
            .map(|(l, c)| (*l, c.bound))
            .collect();
        alive.sort();
        for (l, bound) in alive {
            let what = self.name(l);
            self.blame(bound, span, |s| format!("{s} is alive in {what} across this `.await`"));
        }
    }
}

/// A local without a value belongs to nobody.
fn forget_dead(state: &mut State) {
    let init = &state.init;
    state.class.retain(|l, _| init.has(*l));
}

fn flow(states: &mut FxHashMap<BlockId, State>, to: BlockId, state: &State) -> bool {
    let Some(old) = states.get_mut(&to) else {
        states.insert(to, state.clone());
        return true;
    };
    let mut changed = old.init.join(&state.init);
    for (l, c) in &state.class {
        let e = old.class.entry(*l).or_insert(NOTHING);
        let joined = e.join(*c);
        changed |= joined != *e;
        *e = joined;
    }
    changed
}
