//! The stack of scopes, what each has to drop, and the ways out of them: falling off the end, `break`/`continue`/`return`,
//! a failed condition, unwinding, cancellation. Mirrors rustc's `builder/scope.rs`, drop trees included; but the ends of
//! storage are left out of the unwind and cancellation paths, where no analysis asks for them.

use super::Builder;
use super::region::{STATIC, Scope};
use crate::mir::*;
use asyncsend_hir::Span;
use asyncsend_ty::TyCx;
use asyncsend_ty::thir::LoopId;
use rustc_hash::{FxHashMap, FxHashSet};
use std::mem;

/// Index of a node in a drop tree; 0 is the root.
type DropIdx = usize;
const ROOT: DropIdx = 0;

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum DropKind {
    Value,
    Storage,
}

#[derive(Copy, Clone, Debug)]
pub(crate) struct DropData {
    span: Span,
    local: LocalId,
    kind: DropKind,
}

pub(crate) struct ScopeData {
    pub(crate) region: Scope,
    drops: Vec<DropData>,
    /// Operands that were moved into a call: not dropped on the normal path.
    moved: FxHashSet<LocalId>,
    cached_unwind: Option<DropIdx>,
    cached_cancel: Option<DropIdx>,
    /// Cached positions in the exit trees of enclosing breakable scopes, by tree number.
    cached_exits: Vec<(u32, DropIdx)>,
}

impl ScopeData {
    fn invalidate(&mut self) {
        self.cached_unwind = None;
        self.cached_cancel = None;
        self.cached_exits.clear();
    }
    fn has_value_drops(&self) -> bool {
        self.drops.iter().any(|d| d.kind == DropKind::Value)
    }
}

pub(crate) struct Breakable {
    pub(crate) id: Option<LoopId>,
    /// Index of the scope that stays when this is left.
    base: usize,
    pub(crate) destination: Place,
    breaks: DropTree,
    continues: Option<DropTree>,
}

pub(crate) struct IfThen {
    base: usize,
    elses: DropTree,
}

pub(crate) struct DropTree {
    number: u32,
    nodes: Vec<(DropData, DropIdx)>,
    known: FxHashMap<(DropIdx, LocalId, bool), DropIdx>,
    entries: Vec<(DropIdx, BlockId)>,
}

/// Whose way out a tree is: decides how its blocks are entered.
#[derive(Copy, Clone, PartialEq, Eq)]
enum TreeKind {
    Exit,
    Unwind,
    Cancel,
}

impl DropTree {
    pub(crate) fn new(number: u32, local: LocalId, span: Span) -> DropTree {
        let root = DropData { span, local, kind: DropKind::Storage };
        DropTree { number, nodes: vec![(root, usize::MAX)], known: FxHashMap::default(), entries: Vec::new() }
    }
    fn add(&mut self, data: DropData, next: DropIdx) -> DropIdx {
        let nodes = &mut self.nodes;
        *self.known.entry((next, data.local, data.kind == DropKind::Value)).or_insert_with(|| {
            nodes.push((data, next));
            nodes.len() - 1
        })
    }
}

pub(crate) struct Scopes {
    pub(crate) stack: Vec<ScopeData>,
    pub(crate) breakables: Vec<Breakable>,
    if_then: Option<IfThen>,
    unwind: DropTree,
    cancel: DropTree,
    trees: u32,
}

impl Scopes {
    pub(crate) fn new(local: LocalId, span: Span) -> Scopes {
        Scopes {
            stack: Vec::new(),
            breakables: Vec::new(),
            if_then: None,
            unwind: DropTree::new(0, local, span),
            cancel: DropTree::new(1, local, span),
            trees: 2,
        }
    }
}

impl<'a, C: TyCx<'a> + Copy> Builder<'_, 'a, C> {
    fn new_tree(&mut self) -> DropTree {
        self.scopes.trees += 1;
        DropTree::new(self.scopes.trees, self.return_local, self.span)
    }

    /// The innermost scope, where operands live.
    pub(crate) fn local_scope(&self) -> Scope {
        self.scopes.stack.last().map_or(STATIC, |s| s.region)
    }

    pub(crate) fn push_scope(&mut self, region: Scope) {
        self.scopes.stack.push(ScopeData {
            region,
            drops: Vec::new(),
            moved: FxHashSet::default(),
            cached_unwind: None,
            cached_cancel: None,
            cached_exits: Vec::new(),
        });
    }

    /// Leaves the innermost scope: its drops are appended to the current block.
    pub(crate) fn pop_scope(&mut self) {
        self.leave_top_scope();
        self.scopes.stack.pop();
    }

    pub(crate) fn in_scope<R>(&mut self, region: Scope, f: impl FnOnce(&mut Self) -> R) -> R {
        self.push_scope(region);
        let r = f(self);
        self.pop_scope();
        r
    }

    /// Schedules a drop on exit from `region`.
    pub(crate) fn schedule(&mut self, region: Scope, local: LocalId, kind: DropKind) {
        if region == STATIC {
            return;
        }
        let value = kind == DropKind::Value;
        if value && !self.needs_drop(self.locals[local].ty) {
            return;
        }
        let end = self.regions.end(region).unwrap_or(self.span);
        if !self.scopes.stack.iter().rev().any(|s| s.region == region) {
            // A place that the scope pass did not see: let it die at the end of the body.
            let span = self.locals[local].span;
            self.gap(span, "a temporary outside its scope");
            return;
        }
        for s in self.scopes.stack.iter_mut().rev() {
            if value {
                s.invalidate();
            } else {
                s.cached_exits.clear();
            }
            if s.region == region {
                s.drops.push(DropData { span: end, local, kind });
                return;
            }
        }
    }

    pub(crate) fn schedule_both(&mut self, region: Scope, local: LocalId) {
        self.schedule(region, local, DropKind::Storage);
        self.schedule(region, local, DropKind::Value);
    }

    /// These operands were moved into a call: their temporaries are not dropped when the scope ends normally.
    pub(crate) fn record_moved(&mut self, operands: &[Operand]) {
        let Some(scope) = self.scopes.stack.last_mut() else { return };
        for o in operands {
            if let Operand::Move(p) = o
                && p.is_local()
                && scope.drops.iter().any(|d| d.local == p.local && d.kind == DropKind::Value)
            {
                scope.moved.insert(p.local);
            }
        }
    }

    // ---- unwinding and cancellation

    fn unwind_target(&mut self, target: usize) -> DropIdx {
        let Scopes { stack, unwind, .. } = &mut self.scopes;
        let Some(upto) = stack.get(..=target) else { return ROOT };
        let (first, mut idx) =
            upto.iter().enumerate().rev().find_map(|(i, s)| s.cached_unwind.map(|c| (i + 1, c))).unwrap_or((0, ROOT));
        for s in &mut stack[first..=target] {
            for d in &s.drops {
                if d.kind == DropKind::Value {
                    idx = unwind.add(*d, idx);
                }
            }
            s.cached_unwind = Some(idx);
        }
        idx
    }

    fn diverge_cleanup(&mut self) -> DropIdx {
        match self.scopes.stack.len() {
            0 => ROOT,
            n => self.unwind_target(n - 1),
        }
    }

    /// The terminator of `block` may unwind: the path is made when the body is finished.
    pub(crate) fn diverge_from(&mut self, block: BlockId) {
        let idx = self.diverge_cleanup();
        self.scopes.unwind.entries.push((idx, block));
    }

    /// The coroutine may be dropped while suspended at the terminator of `block`.
    pub(crate) fn cancel_from(&mut self, block: BlockId) {
        let Scopes { stack, cancel, .. } = &mut self.scopes;
        let (first, mut idx) =
            stack.iter().enumerate().rev().find_map(|(i, s)| s.cached_cancel.map(|c| (i + 1, c))).unwrap_or((0, ROOT));
        for s in &mut stack[first..] {
            for d in s.drops.iter().filter(|d| d.kind == DropKind::Value) {
                idx = cancel.add(*d, idx);
            }
            s.cached_cancel = Some(idx);
        }
        cancel.entries.push((idx, block));
    }

    fn leave_top_scope(&mut self) {
        let Some(top) = self.scopes.stack.last() else { return };
        if top.drops.is_empty() {
            return;
        }
        let needs_cleanup = top.has_value_drops();
        let mut unwind_to = if needs_cleanup { self.diverge_cleanup() } else { ROOT };
        let Some(top) = self.scopes.stack.last_mut() else { return };
        let drops = mem::take(&mut top.drops);
        let moved = mem::take(&mut top.moved);
        for d in drops.iter().rev() {
            match d.kind {
                DropKind::Value => {
                    unwind_to = self.next_unwind(unwind_to);
                    if moved.contains(&d.local) {
                        continue;
                    }
                    let block = self.cur;
                    self.scopes.unwind.entries.push((unwind_to, block));
                    let next = self.new_block();
                    self.terminate(
                        d.span,
                        TerminatorKind::Drop {
                            place: Place::local(d.local),
                            target: next,
                            unwind: None,
                            replace: false,
                        },
                    );
                    self.cur = next;
                }
                DropKind::Storage => self.push(d.span, StatementKind::StorageDead(d.local)),
            }
        }
    }

    fn next_unwind(&self, idx: DropIdx) -> DropIdx {
        match self.scopes.unwind.nodes.get(idx) {
            Some((_, next)) if *next != usize::MAX => *next,
            _ => ROOT,
        }
    }

    // ---- loops, labelled blocks, the body

    /// Runs `f` as the body of a loop (`loop_block`: where `continue` goes), a labelled block or the whole body. `f` says
    /// whether control can fall off its end.
    pub(crate) fn in_breakable(
        &mut self,
        id: Option<LoopId>,
        loop_block: Option<BlockId>,
        destination: Place,
        f: impl FnOnce(&mut Self) -> bool,
    ) {
        let base = self.scopes.stack.len().saturating_sub(1);
        let breaks = self.new_tree();
        let continues = loop_block.map(|_| self.new_tree());
        self.scopes.breakables.push(Breakable { id, base, destination, breaks, continues });
        let falls_off = f(self);
        let normal = self.cur;
        let Some(b) = self.scopes.breakables.pop() else { return };
        let broken = self.build_exit(b.breaks, base, None);
        if let Some(c) = b.continues {
            self.build_exit(c, base, loop_block);
        }
        match (falls_off, broken) {
            (true, None) => {}
            (false, Some(b)) => self.cur = b,
            (false, None) => self.cur = self.new_block(),
            (true, Some(b)) => {
                let target = self.new_block();
                self.goto(normal, target);
                self.goto(b, target);
                self.cur = target;
            }
        }
    }

    pub(crate) fn breakable_of(&self, id: LoopId) -> Option<usize> {
        self.scopes.breakables.iter().rposition(|b| b.id == Some(id))
    }

    /// Jumps from the current block out of breakable `index`; the current block is dead code afterwards.
    pub(crate) fn exit_to(&mut self, index: usize, is_continue: bool) {
        let Scopes { stack, breakables, .. } = &mut self.scopes;
        let Some(b) = breakables.get_mut(index) else { return };
        let tree = if is_continue { b.continues.as_mut() } else { Some(&mut b.breaks) };
        match tree {
            Some(tree) => {
                let idx = exit_index(stack, tree, b.base);
                tree.entries.push((idx, self.cur));
            }
            None => {
                let span = self.span;
                self.terminate(span, TerminatorKind::Unreachable);
            }
        }
        self.cur = self.new_block();
    }

    // ---- conditions

    /// Runs `f`, in which [`Self::break_for_else`] leaves to the second block; `base`: index of the scope that stays.
    pub(crate) fn in_if_then(&mut self, base: usize, f: impl FnOnce(&mut Self)) -> (BlockId, BlockId) {
        let elses = self.new_tree();
        let previous = self.scopes.if_then.replace(IfThen { base, elses });
        f(self);
        let then = self.cur;
        let this = mem::replace(&mut self.scopes.if_then, previous);
        let els = this.and_then(|t| self.build_exit(t.elses, base, None));
        (then, els.unwrap_or_else(|| self.new_block()))
    }

    /// Index of the innermost scope.
    pub(crate) fn top(&self) -> usize {
        self.scopes.stack.len().saturating_sub(1)
    }

    pub(crate) fn break_for_else(&mut self, block: BlockId) {
        let Scopes { stack, if_then, .. } = &mut self.scopes;
        match if_then {
            Some(t) => {
                let idx = exit_index(stack, &mut t.elses, t.base);
                t.elses.entries.push((idx, block));
            }
            None => {
                let span = self.span;
                self.terminate_block(block, span, TerminatorKind::Unreachable);
            }
        }
    }

    // ---- building the trees

    fn build_exit(&mut self, mut tree: DropTree, base: usize, continue_block: Option<BlockId>) -> Option<BlockId> {
        let blocks = self.build_tree(&mut tree, continue_block, TreeKind::Exit);
        if tree.nodes.iter().any(|(d, _)| d.kind == DropKind::Value) {
            let target = self.unwind_target(base);
            let mut indices = vec![target];
            for (i, (d, next)) in tree.nodes.iter().enumerate().skip(1) {
                let after = indices[*next];
                match d.kind {
                    DropKind::Storage => indices.push(after),
                    DropKind::Value => {
                        let here = self.scopes.unwind.add(*d, after);
                        if let Some(b) = blocks[i] {
                            self.scopes.unwind.entries.push((after, b));
                        }
                        indices.push(here);
                    }
                }
            }
        }
        blocks[ROOT]
    }

    /// Makes the blocks of a drop tree and links its entries. Storage markers share a block with what follows.
    fn build_tree(&mut self, tree: &mut DropTree, root: Option<BlockId>, kind: TreeKind) -> Vec<Option<BlockId>> {
        #[derive(Copy, Clone)]
        enum Need {
            None,
            Shares(DropIdx),
            Own,
        }
        let n = tree.nodes.len();
        let mut blocks: Vec<Option<BlockId>> = vec![None; n];
        let mut need = vec![Need::None; n];
        blocks[ROOT] = root;
        if root.is_some() {
            need[ROOT] = Need::Own;
        }
        let mut entries = mem::take(&mut tree.entries);
        entries.sort_by_key(|(i, b)| (*i, b.into_raw().into_u32()));
        let cleanup = kind == TreeKind::Unwind;
        for i in (0..n).rev() {
            while let Some((_, from)) = entries.pop_if(|(j, _)| *j == i) {
                let block = *blocks[i].get_or_insert_with(|| self.blocks.alloc(super::Unfinished::new(cleanup)));
                need[i] = Need::Own;
                self.link(from, block, kind);
            }
            match need[i] {
                Need::None => continue,
                Need::Own => {
                    blocks[i].get_or_insert_with(|| self.blocks.alloc(super::Unfinished::new(cleanup)));
                }
                Need::Shares(p) => blocks[i] = blocks[p],
            }
            if i == ROOT {
                continue;
            }
            let (d, next) = tree.nodes[i];
            match (d.kind, need[next]) {
                (DropKind::Value, _) | (DropKind::Storage, Need::Shares(_)) => need[next] = Need::Own,
                (DropKind::Storage, Need::None) => need[next] = Need::Shares(i),
                (DropKind::Storage, Need::Own) => {}
            }
        }
        for i in (1..n).rev() {
            let (Some(block), (d, next)) = (blocks[i], tree.nodes[i]) else { continue };
            let Some(target) = blocks[next] else { continue };
            match d.kind {
                DropKind::Value => self.terminate_block(
                    block,
                    d.span,
                    TerminatorKind::Drop { place: Place::local(d.local), target, unwind: None, replace: false },
                ),
                DropKind::Storage => {
                    self.blocks[block]
                        .statements
                        .push(Statement { kind: StatementKind::StorageDead(d.local), span: d.span });
                    if target != block {
                        self.terminate_block(block, d.span, TerminatorKind::Goto(target));
                    }
                }
            }
        }
        blocks
    }

    /// Enters a drop tree from the terminator of `from`.
    fn link(&mut self, from: BlockId, to: BlockId, kind: TreeKind) {
        let span = self.span;
        let block = &mut self.blocks[from];
        match (kind, block.terminator.as_mut().map(|t| &mut t.kind)) {
            (TreeKind::Exit, _) => block.terminator = Some(Terminator { kind: TerminatorKind::Goto(to), span }),
            (TreeKind::Unwind, Some(TerminatorKind::Drop { unwind: Some(u), replace: true, .. })) => {
                let u = *u;
                self.terminate_block(u, span, TerminatorKind::Goto(to));
            }
            (
                TreeKind::Unwind,
                Some(
                    TerminatorKind::Drop { unwind, .. }
                    | TerminatorKind::Call { unwind, .. }
                    | TerminatorKind::Assert { unwind, .. }
                    | TerminatorKind::Panic { unwind, .. }
                    | TerminatorKind::Await { unwind, .. },
                ),
            ) => *unwind = Some(to),
            (TreeKind::Unwind, Some(TerminatorKind::FalseEdge { imaginary, .. })) => *imaginary = to,
            (TreeKind::Cancel, Some(TerminatorKind::Await { drop, .. } | TerminatorKind::Yield { drop, .. })) => {
                *drop = Some(to)
            }
            _ => {}
        }
    }

    /// Makes the unwind and cancellation paths, last of all.
    pub(crate) fn build_drop_trees(&mut self) {
        let span = self.span;
        let mut resume = None;
        let mut cancel = mem::replace(&mut self.scopes.cancel, DropTree::new(1, self.return_local, span));
        let cancel_blocks =
            if self.is_coroutine { self.build_tree(&mut cancel, None, TreeKind::Cancel) } else { Vec::new() };
        if let Some(Some(root)) = cancel_blocks.first() {
            self.terminate_block(*root, span, TerminatorKind::Return);
            self.cancelled = Some(*root);
        }
        let mut unwind = mem::replace(&mut self.scopes.unwind, DropTree::new(0, self.return_local, span));
        let blocks = self.build_tree(&mut unwind, None, TreeKind::Unwind);
        if let Some(b) = blocks[ROOT] {
            self.terminate_block(b, span, TerminatorKind::Resume);
            resume = Some(b);
        }
        // Unwinding out of a drop on the cancellation path has a tree of its own.
        if self.is_coroutine {
            for (i, (d, next)) in cancel.nodes.iter().enumerate().skip(1) {
                if let (DropKind::Value, Some(b)) = (d.kind, cancel_blocks[i]) {
                    cancel.entries.push((*next, b));
                }
            }
            let had = resume.is_some();
            let blocks = self.build_tree(&mut cancel, resume, TreeKind::Unwind);
            if let (false, Some(b)) = (had, blocks[ROOT]) {
                self.terminate_block(b, span, TerminatorKind::Resume);
            }
        }
    }
}

/// Adds the drops of the scopes above `base` to an exit tree, and returns the position to enter it at.
fn exit_index(stack: &mut [ScopeData], tree: &mut DropTree, base: usize) -> DropIdx {
    let cached = |s: &ScopeData| s.cached_exits.iter().find(|(t, _)| *t == tree.number).map(|(_, i)| *i);
    let first = base + 1;
    if first >= stack.len() {
        return ROOT;
    }
    let (from, mut idx) = stack[first..]
        .iter()
        .enumerate()
        .rev()
        .find_map(|(i, s)| cached(s).map(|c| (first + i + 1, c)))
        .unwrap_or((first, ROOT));
    for s in &mut stack[from..] {
        for d in &s.drops {
            idx = tree.add(*d, idx);
        }
        s.cached_exits.push((tree.number, idx));
    }
    idx
}
