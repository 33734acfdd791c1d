//! A front end by hand: definitions, signatures and MIR bodies as a test writes them.

use crate::front::{Front, SendOracle, Settings};
use crate::node::Site;
use asyncsend_hir::ast::ThreadLocalKind;
use asyncsend_hir::{DefId, DefKey, DefKind, FileId, Name, Property, Props, RuleSet, Span};
use asyncsend_mir::mir::*;
use asyncsend_mir::witness::Witness;
use asyncsend_rules::Rule;
use asyncsend_ty::thir::{ClosureInfo, Thir};
use asyncsend_ty::{
    Arg, Args, Callee, Env, FnSig, GenericsInfo, ImplHeader, ParamTy, Pred, Selection, TraitRef, Ty, TyCx, TyKind, Tys,
    VariantInfo,
};
use la_arena::Arena;
use rustc_hash::FxHashMap;

#[derive(Default)]
pub struct Facts {
    pub bodies: FxHashMap<DefId, Body>,
    pub witnesses: FxHashMap<DefId, Witness>,
    pub sigs: FxHashMap<DefId, FnSig>,
    pub generics: FxHashMap<DefId, Args>,
    pub drop_impls: FxHashMap<DefId, DefId>,
    pub impls: FxHashMap<DefId, ImplHeader>,
    pub fns_of: FxHashMap<DefId, Vec<DefId>>,
    pub fields: FxHashMap<DefId, Vec<VariantInfo>>,
    pub envs: FxHashMap<DefId, Env>,
    pub preds: FxHashMap<DefId, Vec<(Pred, Span)>>,
    pub settings: Option<Settings>,
    pub unsafe_modules: Vec<DefId>,
}

#[derive(Copy, Clone)]
pub struct Mock(pub &'static Facts);

fn leak<T>(t: T) -> &'static T {
    Box::leak(Box::new(t))
}

pub fn sp(n: u32) -> Span {
    Span::new(FileId(0), n, n + 1)
}

/// A definition; model ones live in file 1000.
pub fn def(kind: DefKind, name: &str, parent: Option<DefId>, model: bool) -> DefId {
    DefId::new(DefKey {
        file: FileId(if model { 1000 } else { 0 }),
        parent,
        kind,
        name: Name::new(name),
        disambiguator: 0,
    })
}
pub fn user_fn(name: &str) -> DefId {
    def(DefKind::Fn, name, None, false)
}
pub fn model_fn(name: &str) -> DefId {
    def(DefKind::Fn, name, None, true)
}
/// `Rc<Cell<u32>>`, for all that matters here.
pub fn rc() -> Ty {
    Ty::adt(def(DefKind::Struct, "Rc", None, true), Args::new(&[]))
}
pub fn fn_ty(f: DefId, args: &[Ty]) -> Ty {
    Ty::new(TyKind::FnDef(f, args.iter().map(|t| Arg::Ty(*t)).collect()))
}
pub fn param(index: u32, name: &str) -> Ty {
    Ty::new(TyKind::Param(ParamTy { index, name: Name::new(name) }))
}
pub fn sig(inputs: &[Ty], output: Ty, props: Props) -> FnSig {
    FnSig {
        inputs: Tys::new(inputs),
        output,
        is_unsafe: false,
        variadic: false,
        has_self: false,
        is_async: false,
        props,
        props_trusted: Props::NONE,
        is_foreign: false,
        has_body: false,
    }
}

/// A body under construction: straight-line unless a test links blocks itself.
pub struct Code {
    pub body: Body,
    at: Vec<Statement>,
    spans: u32,
}
impl Code {
    pub fn new(def: DefId, kind: BodyKind, ret: Ty, args: &[Ty]) -> Code {
        let mut locals = Arena::new();
        let local = |ty, kind| LocalDecl { ty, span: sp(0), name: None, kind };
        locals.alloc(local(ret, LocalKind::Return));
        for a in args {
            locals.alloc(local(*a, LocalKind::Arg));
        }
        let mut blocks = Arena::new();
        let nop = BasicBlock {
            statements: vec![],
            terminator: Terminator { kind: TerminatorKind::Unreachable, span: sp(0) },
            is_cleanup: false,
        };
        let entry = blocks.alloc(nop);
        Code {
            body: Body {
                def,
                kind,
                locals,
                arg_count: args.len() as u32,
                blocks,
                entry,
                upvars: vec![],
                gaps: vec![],
                span: sp(0),
                has_unsafe: false,
                cancelled: None,
                uninit: vec![],
            },
            at: vec![],
            spans: 10,
        }
    }
    pub fn local(&mut self, name: &str, ty: Ty) -> LocalId {
        self.body.locals.alloc(LocalDecl { ty, span: sp(0), name: Some(Name::new(name)), kind: LocalKind::User })
    }
    pub fn nth(&self, n: u32) -> LocalId {
        LocalId::from_raw(la_arena::RawIdx::from(n))
    }
    pub fn assign(&mut self, to: LocalId, r: Rvalue) {
        self.spans += 10;
        self.at.push(Statement { kind: StatementKind::Assign(Place::local(to), r), span: sp(self.spans) });
    }
    pub fn dead(&mut self, l: LocalId) {
        self.at.push(Statement { kind: StatementKind::StorageDead(l), span: sp(self.spans) });
    }
    /// Ends the current block with what `make` builds, given the next block.
    pub fn end(&mut self, make: impl FnOnce(BlockId) -> TerminatorKind) {
        self.spans += 10;
        let next = self.body.blocks.alloc(BasicBlock {
            statements: vec![],
            terminator: Terminator { kind: TerminatorKind::Unreachable, span: sp(0) },
            is_cleanup: false,
        });
        let current = BlockId::from_raw(la_arena::RawIdx::from(u32::from(next.into_raw()) - 1));
        let block = &mut self.body.blocks[current];
        block.statements = std::mem::take(&mut self.at);
        block.terminator = Terminator { kind: make(next), span: sp(self.spans) };
    }
    pub fn call(&mut self, to: LocalId, f: DefId, generic: &[Ty], args: &[Operand]) {
        let func = Operand::Const(ConstOperand { ty: fn_ty(f, generic), kind: ConstKind::Fn, span: sp(0) });
        let (args, fn_span) = (args.to_vec(), sp(self.spans + 10));
        self.end(|next| TerminatorKind::Call {
            func,
            args,
            destination: Place::local(to),
            target: Some(next),
            unwind: None,
            fn_span,
        });
    }
    pub fn drop(&mut self, l: LocalId) {
        self.end(|target| TerminatorKind::Drop { place: Place::local(l), target, unwind: None, replace: false });
    }
    pub fn suspend(&mut self, future: LocalId, to: LocalId, poll: Ty) {
        self.end(|target| TerminatorKind::Await {
            awaitee: Place::local(future),
            poll,
            destination: Place::local(to),
            target,
            unwind: None,
            drop: None,
        });
    }
    pub fn done(mut self) -> Body {
        self.end(|_| TerminatorKind::Return);
        self.body
    }
}
pub fn mv(l: LocalId) -> Operand {
    Operand::Move(Place::local(l))
}
pub fn cp(l: LocalId) -> Operand {
    Operand::Copy(Place::local(l))
}
pub fn borrow(l: LocalId) -> Rvalue {
    Rvalue::Ref(BorrowKind::Shared, Place::local(l))
}
pub fn int(v: u128) -> Operand {
    Operand::Const(ConstOperand { ty: Ty::usize(), kind: ConstKind::Int(v), span: sp(0) })
}

/// `Rc`s and references to them are not `Send`, nor is what holds one; type parameters are not.
pub struct Oracle;
impl SendOracle for Oracle {
    fn is_send(&self, _: &Env, ty: Ty) -> Option<bool> {
        Some(match ty.kind() {
            TyKind::Adt(d, args) => {
                !["Rc", "D"].iter().any(|n| d.name() == **n)
                    && args.iter().all(|a| self.is_send(&Env::default(), a.ty()) == Some(true))
            }
            TyKind::Ref(t, _) => self.is_send(&Env::default(), *t) == Some(true),
            TyKind::Tuple(ts) => ts.iter().all(|t| self.is_send(&Env::default(), *t) == Some(true)),
            TyKind::Param(_) => false,
            _ => true,
        })
    }
    fn is_async_send(&self, env: &Env, ty: Ty) -> Option<bool> {
        self.is_send(env, ty)
    }
}

impl Facts {
    pub fn body(&mut self, b: Body) {
        let ret = b.locals.iter().next().map_or_else(Ty::unit, |(_, d)| d.ty);
        self.sigs.entry(b.def).or_insert_with(|| sig(&[], ret, Props::NONE));
        self.bodies.insert(b.def, b);
    }
    pub fn model(&mut self, name: &str, inputs: &[Ty], output: Ty, props: Props) -> DefId {
        let f = model_fn(name);
        self.sigs.insert(f, sig(inputs, output, props));
        f
    }
    pub fn finish(self) -> Mock {
        Mock(leak(self))
    }
}

impl TyCx<'static> for Mock {
    fn thir(self, _: DefId) -> Option<&'static Thir> {
        None
    }
    fn body_owner(self, def: DefId) -> DefId {
        def
    }
    fn closure_info(self, _: DefId) -> Option<&'static ClosureInfo> {
        None
    }
    fn user_bodies(self) -> Vec<DefId> {
        let mut all: Vec<DefId> = self.0.bodies.keys().copied().collect();
        all.sort();
        all
    }
    fn fn_sig(self, def: DefId) -> &'static FnSig {
        match self.0.sigs.get(&def) {
            Some(s) => s,
            None => leak(sig(&[], Ty::unit(), Props::NONE)),
        }
    }
    fn generics(self, _: DefId) -> &'static GenericsInfo {
        leak(GenericsInfo { parent: None, parent_count: 0, params: vec![] })
    }
    fn param_default(self, _: DefId, _: usize) -> Option<Arg> {
        None
    }
    fn identity_args(self, def: DefId) -> Args {
        self.0.generics.get(&def).copied().unwrap_or_else(|| Args::new(&[]))
    }
    fn env(self, def: DefId) -> &'static Env {
        self.0.envs.get(&def).unwrap_or_else(|| leak(Env::default()))
    }
    fn predicates(self, def: DefId) -> &'static [(Pred, Span)] {
        self.0.preds.get(&def).map_or(&[], |p| p)
    }
    fn super_predicates(self, _: DefId) -> &'static [(Pred, Span)] {
        &[]
    }
    fn variants(self, adt: DefId) -> &'static [VariantInfo] {
        self.0.fields.get(&adt).map_or(&[], |f| f)
    }
    fn impl_header(self, impl_: DefId) -> &'static ImplHeader {
        match self.0.impls.get(&impl_) {
            Some(h) => h,
            None => leak(ImplHeader::none()),
        }
    }
    fn type_of(self, _: DefId) -> Ty {
        Ty::error()
    }
    fn is_thread_local(self, _: DefId) -> bool {
        false
    }
    fn hidden_type(self, _: DefId) -> Option<Ty> {
        None
    }
    fn item_bounds(self, _: DefId) -> &'static [(Pred, Span)] {
        &[]
    }
    fn coroutine_output(self, def: DefId) -> Ty {
        self.fn_sig(def).output
    }
    fn normalize(self, _: &Env, ty: Ty) -> Ty {
        ty
    }
    fn reveal(self, _: &Env, ty: Ty) -> Ty {
        ty
    }
    fn select(self, _: &Env, _: TraitRef) -> Selection {
        Selection::Ambiguous
    }
    fn holds(self, _: &Env, _: TraitRef) -> Option<bool> {
        None
    }
    fn resolve_callee(self, _: &Env, def: DefId, args: Args) -> Callee {
        // A function of a trait on a parameter is symbolic, on a function item it is that function.
        let in_trait = def.parent().is_some_and(|p| p.kind() == DefKind::Trait);
        match args.first().map(|a| a.ty().kind()) {
            Some(TyKind::Param(_)) if in_trait => Callee::Param(def, args),
            Some(TyKind::FnDef(f, a)) if in_trait => Callee::Fn(*f, *a),
            Some(TyKind::FnPtr(f)) if in_trait => Callee::FnPtr(f.clone()),
            _ => Callee::Fn(def, args),
        }
    }
    fn is_copy(self, _: &Env, _: Ty) -> bool {
        false
    }
    fn needs_drop(self, _: &Env, _: Ty) -> bool {
        true
    }
    fn drop_impl(self, adt: DefId) -> Option<DefId> {
        self.0.drop_impls.get(&adt).copied()
    }
    fn callable_sig(self, _: Ty) -> Option<(Tys, Ty)> {
        None
    }
    fn display(self, ty: Ty) -> String {
        match ty.kind() {
            TyKind::Adt(d, _) => d.name().to_string(),
            TyKind::Param(p) => p.name.to_string(),
            _ => format!("{ty:?}"),
        }
    }
}

impl Front<'static> for Mock {
    fn settings(self) -> Settings {
        self.0.settings.unwrap_or(Settings {
            rules: RuleSet::Sound,
            tls_stage: 4,
            overflow_checks: true,
            async_trait_tls: true,
            is_binary: true,
            reads_dependencies: false,
        })
    }
    fn mir(self, def: DefId) -> Option<&'static Body> {
        self.0.bodies.get(&def)
    }
    fn witness(self, coroutine: DefId) -> Option<&'static Witness> {
        self.0.witnesses.get(&coroutine)
    }
    fn is_user(self, def: DefId) -> bool {
        def.file().0 < 1000
    }
    fn is_std(self, def: DefId) -> bool {
        !self.is_user(def)
    }
    fn assoc_fns(self, owner: DefId) -> Vec<DefId> {
        self.0.fns_of.get(&owner).cloned().unwrap_or_default()
    }
    fn own_sites(self, _: DefId) -> Option<&'static [Site]> {
        None
    }
    fn is_provided(self, _: DefId) -> bool {
        false
    }
    fn listed(self, _: &'static Property, _: DefId) -> Option<&'static Rule> {
        None
    }
    fn has_mark(self, _: DefId, _: &str) -> bool {
        false
    }
    fn is_spawn(self, _: DefId) -> bool {
        false
    }
    fn user_impls(self) -> Vec<DefId> {
        let mut all: Vec<DefId> = self.0.impls.keys().copied().filter(|d| self.is_user(*d)).collect();
        all.sort();
        all
    }
    fn impls_of(self, trait_: DefId) -> Vec<DefId> {
        let of_trait = |i: &DefId| self.0.impls[i].trait_ref.is_some_and(|t| t.trait_ == trait_);
        self.user_impls().into_iter().filter(of_trait).collect()
    }
    fn is_pub_reachable(self, _: DefId) -> bool {
        false
    }
    fn module(self, def: DefId) -> DefId {
        def.parent().unwrap_or(def)
    }
    fn module_has_unsafe(self, module: DefId) -> bool {
        self.0.unsafe_modules.contains(&module)
    }
    fn thread_local_kind(self, _: DefId) -> ThreadLocalKind {
        ThreadLocalKind::No
    }
    fn lang_item(self, _: &str) -> Option<DefId> {
        None
    }
    fn path_of(self, def: DefId) -> String {
        def.name().to_string()
    }
    fn span_of(self, _: DefId) -> Span {
        sp(0)
    }
}
