//! From MIR to sites: what runs where in the code of one instance.

use crate::calls::undecided;
use crate::flow::Instance;
use crate::front::{Front, is_model};
use crate::lattice::{KEPT, Level, Levels, Track, checked, failed_check};
use crate::moves::{Held, held};
use crate::node::{Boundary, EnvId, Leaf, Mask, NodeKey, Site, Via, What};
use crate::values::Values;
use crate::world::World;
use asyncsend_hir::ast::ThreadLocalKind;
use asyncsend_hir::{DefId, Props, Span};
use asyncsend_mir::mir::{
    AssertKind, BlockId, LocalId, Operand, Place, Rvalue, Statement, StatementKind, TerminatorKind,
};
use asyncsend_rules as rules;
use asyncsend_rules::Rule;
use asyncsend_ty::{Arg, Args, Ty, TyKind};
use rustc_hash::FxHashMap;

/// The position of a block's terminator.
pub const TERMINATOR: usize = usize::MAX;

/// A built-in operation that fails.
fn panic_leaf(rule: &'static Rule, message: String) -> What {
    What::Leaf(Box::new(Leaf { row: failed_check(), rule, message, symbolic: None, relies: None }))
}

struct Collector<'i, 'w, 'a, C> {
    inst: &'i Instance<'w, 'a, C>,
    defs: FxHashMap<LocalId, Option<&'a Rvalue>>,
    sites: Vec<Site>,
    /// The `fmt` sites behind a local of type `fmt::Arguments`.
    formats: FxHashMap<LocalId, Vec<u32>>,
    cleanup: bool,
}

/// The sites of an instance with code.
pub fn body_sites<'a, C: Front<'a>>(inst: &Instance<'_, 'a, C>) -> Vec<Site> {
    let mut c = Collector {
        inst,
        defs: inst.single_assignments(),
        sites: Vec::new(),
        formats: FxHashMap::default(),
        cleanup: false,
    };
    for gap in &inst.body.gaps {
        c.sites.push(Site::new(
            gap.span,
            What::Leaf(Box::new(undecided(&rules::CALL_UNKNOWN, gap.reason.clone()))),
            Mask::Never,
            Via::Call,
        ));
    }
    let blocks = inst.blocks();
    let held = held(inst, &blocks);
    let values = Values::of(inst, &blocks);
    for (b, cleanup) in &blocks {
        // Code that cannot be reached has no effects.
        let Some(state) = held.get(b).filter(|_| *cleanup || values.reaches(*b)) else { continue };
        c.cleanup = *cleanup;
        c.block(*b, state.clone(), &values);
    }
    c.sites
}

impl<'a, C: Front<'a>> Collector<'_, '_, 'a, C> {
    fn world(&self) -> &World<'a, C> {
        self.inst.world
    }
    fn env(&self) -> EnvId {
        self.inst.env
    }

    fn push(&mut self, at: (BlockId, usize), site: Site) {
        let stops = if self.cleanup { site.stops.union(stop_on_unwind()) } else { site.stops };
        self.sites.push(Site { at: Some(at), stops, ..site });
    }

    fn block(&mut self, b: BlockId, mut state: Held, values: &Values) {
        let body = self.inst.body;
        let block = &body.blocks[b];
        for (i, s) in block.statements.iter().enumerate() {
            self.statement((b, i), s);
            state.statement(s);
        }
        let at = (b, TERMINATOR);
        let span = block.terminator.span;
        if self.cleanup && !matches!(block.terminator.kind, TerminatorKind::Drop { .. }) {
            return;
        }
        match &block.terminator.kind {
            TerminatorKind::Drop { place, .. } => {
                let variant = if self.cleanup { None } else { values.variant_at_end(self.inst, b, place) };
                self.drop(at, span, state.dropped(self.inst, place, variant));
            }
            TerminatorKind::Call { func, args, destination, fn_span, .. } => {
                // rule[panic.discharge]
                let discharge = values.call_may_fail(self.inst, b);
                self.call(at, *fn_span, func, args, destination, discharge)
            }
            TerminatorKind::Await { poll, awaitee, destination, .. } => {
                self.poll(at, span, *poll, awaitee, destination)
            }
            TerminatorKind::Panic { source, .. } => {
                // rule[panic.source]
                self.push(
                    at,
                    Site::new(
                        span,
                        panic_leaf(
                            &rules::PANIC_SOURCE,
                            format!("`{}`", source.trim_end_matches('!').to_owned() + "!"),
                        ),
                        Mask::Inside,
                        Via::Call,
                    ),
                );
            }
            TerminatorKind::Assert { kind, .. } => {
                // rule[panic.discharge]
                if let Some(why) = values.may_fail(self.inst, b) {
                    let message = format!("{}{why}", assert_message(kind));
                    let what = panic_leaf(&rules::PANIC_SOURCE, message);
                    self.push(at, Site::new(span, what, Mask::Inside, Via::Call));
                }
            }
            _ => {}
        }
    }

    fn statement(&mut self, at: (BlockId, usize), s: &Statement) {
        let StatementKind::Assign(place, rvalue) = &s.kind else { return };
        match rvalue {
            Rvalue::StaticRef(def) if !self.cleanup => self.static_ref(at, s.span, *def),
            Rvalue::FormatArgs(args) if !self.cleanup => {
                let mut fmts = Vec::new();
                for (o, trait_) in args {
                    if let Some(t) = trait_ {
                        self.fmt(at, s.span, o, *t, &mut fmts);
                    }
                }
                if place.is_local() {
                    self.formats.insert(place.local, fmts);
                }
            }
            Rvalue::Use(Operand::Copy(p) | Operand::Move(p)) | Rvalue::Ref(_, p) if place.is_local() => {
                if let Some(f) = self.formats.get(&p.local).cloned() {
                    self.formats.insert(place.local, f);
                }
            }
            _ => {}
        }
    }

    /// rule[tls.access]: a `#[thread_local]` static is thread-local state at every stage; a `thread_local!` one may have to
    /// run its initializer, which takes nothing and leaves its result to the thread.
    fn static_ref(&mut self, at: (BlockId, usize), span: Span, def: DefId) {
        match self.world().cx.thread_local_kind(def) {
            ThreadLocalKind::Attribute => {
                let mut row = KEPT;
                row[Track::TLS_RAW.index()] = Levels::of(Level::Occurs);
                row[Track::TLS.index()] = Levels::of(Level::Occurs);
                let leaf = Leaf {
                    row,
                    rule: &rules::TLS_ACCESS,
                    message: format!("access to the `#[thread_local]` static `{}`", def.name()),
                    symbolic: None,
                    relies: None,
                };
                self.push(at, Site::new(span, What::Leaf(Box::new(leaf)), Mask::Never, Via::Call));
            }
            ThreadLocalKind::Macro if self.world().cx.mir(def).is_some() => {
                let mask = self.world().mask_of(self.env(), &[], Ty::unit());
                self.push(
                    at,
                    Site::new(span, What::Call(NodeKey::Body(def, Args::new(&[]), None)), mask, Via::Init(def)),
                );
            }
            _ => {}
        }
    }

    /// rule[call.implicit]: formatting calls `fmt` of each argument. The formatter may write to anything of the island, so
    /// this is no boundary.
    fn fmt(&mut self, at: (BlockId, usize), span: Span, o: &Operand, trait_: DefId, fmts: &mut Vec<u32>) {
        let ty = match self.inst.operand_ty(o).kind() {
            TyKind::Ref(t, _) => *t,
            _ => self.inst.operand_ty(o),
        };
        let method = self.world().cx.assoc_fns(trait_).into_iter().find(|f| f.name() == "fmt");
        let targets = match method {
            Some(m) => self.world().fn_targets(self.env(), m, Args::new(&[Arg::Ty(ty)])),
            None => vec![crate::calls::Target::leaf(undecided(
                &rules::CALL_UNKNOWN,
                format!("`fmt` of `{}`", self.world().cx.display(ty)),
            ))],
        };
        let mask = if self.world().settings.tls_stage == 4 { Mask::Open(ty) } else { Mask::Inside };
        for t in targets {
            fmts.push(self.sites.len() as u32);
            self.push(at, t.site(span, mask.clone(), Via::Fmt(ty)));
        }
    }

    fn drop(&mut self, at: (BlockId, usize), span: Span, dropped: Vec<Ty>) {
        for ty in dropped {
            if let Some(key) = self.world().drop_target(self.env(), ty) {
                let mask = self.world().mask_of(self.env(), &[ty], Ty::unit());
                self.push(at, Site::new(span, What::Call(key), mask, Via::Drop(ty)));
            }
        }
    }

    fn call(
        &mut self,
        at: (BlockId, usize),
        span: Span,
        func: &Operand,
        args: &[Operand],
        destination: &Place,
        discharge: Option<Result<(), String>>,
    ) {
        let callee = self.inst.operand_ty(func);
        let mut via = Via::Call;
        if let TyKind::FnDef(def, _) = callee.kind()
            && let Some(imp) = def.parent().filter(|p| p.kind() == asyncsend_hir::DefKind::Impl)
            && self
                .world()
                .cx
                .impl_header(imp)
                .self_ty
                .as_adt()
                .is_some_and(|(d, _)| is_model(self.world().cx, d, "LocalKey"))
            && let Some(key) = args.first().and_then(|a| self.inst.static_behind(a, &self.defs))
        {
            via = Via::Key(key);
        }
        let mask = self.call_mask(args, destination);
        let stops = if discharge == Some(Ok(())) { checked() } else { Props::NONE };
        let undischarged = discharge.and_then(Result::err);
        for t in self.world().call_targets(self.env(), callee) {
            let site = t.site(span, mask.clone(), via.clone());
            self.push(at, Site { stops: site.stops.union(stops), undischarged: undischarged.clone(), ..site });
        }
    }

    /// rule[tls.mask]: arguments (the closure with its captures is one) and result.
    fn call_mask(&self, args: &[Operand], destination: &Place) -> Mask {
        let mut fmts: Vec<u32> = Vec::new();
        let mut arguments_ty = None;
        let mut tys = Vec::new();
        for a in args {
            let ty = self.inst.operand_ty(a);
            if let Operand::Copy(p) | Operand::Move(p) = a
                && let Some(f) = self.formats.get(&p.local).filter(|_| is_format_arguments(self.world(), ty))
            {
                fmts.extend(f);
                arguments_ty = Some(ty);
                continue;
            }
            tys.push(ty);
        }
        match (self.world().mask_of(self.env(), &tys, self.inst.place_ty(destination)), arguments_ty) {
            (Mask::Unasked(b), Some(ty)) => Mask::Unasked(Box::new(Boundary { formats: Some((fmts, ty)), ..*b })),
            (mask, _) => mask,
        }
    }

    /// rule[future.send-masked]: an await is a boundary if the future and its output are `Send`.
    fn poll(&mut self, at: (BlockId, usize), span: Span, poll: Ty, awaitee: &Place, destination: &Place) {
        let poll = self.inst.ty(poll);
        let future = match poll.kind() {
            TyKind::FnDef(_, args) => args.first().map_or_else(Ty::error, |a| a.ty()),
            _ => self.inst.place_ty(awaitee),
        };
        let mask = self.world().mask_of(self.env(), &[future], self.inst.place_ty(destination));
        let targets = match (future.kind(), poll.kind()) {
            (TyKind::Coroutine(..), _) => self.world().poll_targets(self.env(), future),
            (_, TyKind::FnDef(def, args)) => self.world().fn_targets(self.env(), *def, *args),
            _ => self.world().poll_targets(self.env(), future),
        };
        for t in targets {
            self.push(at, t.site(span, mask.clone(), Via::Poll(future)));
        }
    }
}

/// The effects that do not count on unwind paths.
fn stop_on_unwind() -> Props {
    Props::of(|p| !p.on_unwind)
}

fn is_format_arguments<'a, C: Front<'a>>(world: &World<'a, C>, ty: Ty) -> bool {
    let ty = match ty.kind() {
        TyKind::Ref(t, _) => *t,
        _ => ty,
    };
    ty.as_adt().is_some_and(|(d, _)| is_model(world.cx, d, "Arguments"))
}

fn assert_message(kind: &AssertKind) -> &'static str {
    match kind {
        AssertKind::Bounds => "an index that may be out of bounds",
        AssertKind::DivisionByZero => "a division whose divisor may be zero",
        AssertKind::RemainderByZero => "a remainder whose divisor may be zero",
        AssertKind::Overflow(_) => "arithmetic that may overflow",
        AssertKind::OverflowNeg => "a negation that may overflow",
        AssertKind::Misaligned => "a pointer that may be misaligned",
    }
}
