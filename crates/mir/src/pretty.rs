//! A text form of MIR, after rustc's: for snapshots and debugging.

use crate::mir::*;
use std::fmt::{Display, Write};

/// The whole body; types are printed in their debug form unless [`pretty_with`] is given a better one.
pub fn pretty(body: &Body) -> String {
    pretty_with(body, &|t| format!("{t:?}"))
}

/// As [`pretty`], with types printed by `ty`.
pub fn pretty_with(body: &Body, ty: &dyn Fn(asyncsend_ty::Ty) -> String) -> String {
    let p = Printer { ty };
    let mut out = String::new();
    p.body(body, &mut out).unwrap_or_default();
    out
}

struct Printer<'f> {
    ty: &'f dyn Fn(asyncsend_ty::Ty) -> String,
}

fn l(local: LocalId) -> String {
    format!("_{}", local.into_raw().into_u32())
}

fn b(block: BlockId) -> String {
    format!("bb{}", block.into_raw().into_u32())
}

fn list<T: Display>(items: impl IntoIterator<Item = T>) -> String {
    items.into_iter().map(|i| i.to_string()).collect::<Vec<_>>().join(", ")
}

impl Printer<'_> {
    fn body(&self, body: &Body, out: &mut String) -> std::fmt::Result {
        writeln!(out, "{:?} {:?} {{", body.kind, body.def)?;
        for (i, u) in body.upvars.iter().enumerate() {
            writeln!(out, "    // upvar {i}: {}{}: {}", if u.by_ref { "ref " } else { "" }, u.name, (self.ty)(u.ty))?;
        }
        for (id, d) in body.locals.iter() {
            let name = d.name.map(|n| format!(" // {n}")).unwrap_or_default();
            let kind = match d.kind {
                LocalKind::User | LocalKind::Temp => String::new(),
                k => format!(" [{k:?}]"),
            };
            writeln!(out, "    let {}: {};{kind}{name}", l(id), (self.ty)(d.ty))?;
        }
        for (id, block) in body.blocks.iter() {
            let cleanup = if block.is_cleanup { " (cleanup)" } else { "" };
            writeln!(out, "\n    {}{cleanup}: {{", b(id))?;
            for s in &block.statements {
                writeln!(out, "        {};", self.statement(s))?;
            }
            writeln!(out, "        {};\n    }}", self.terminator(&block.terminator.kind))?;
        }
        for g in &body.gaps {
            writeln!(out, "    // gap at {:?}: {}", g.span, g.reason)?;
        }
        writeln!(out, "}}")
    }

    fn place(&self, p: &Place) -> String {
        let mut s = l(p.local);
        for x in &p.projections {
            s = match x {
                Proj::Deref => format!("(*{s})"),
                Proj::Field(n, _) => format!("{s}.{n}"),
                Proj::Downcast(v) => format!("({s} as {v})"),
                Proj::Index(i) => format!("{s}[{}]", l(*i)),
                Proj::ConstIndex => format!("{s}[..]"),
                Proj::Subslice => format!("{s}[.. ..]"),
            };
        }
        s
    }

    fn operand(&self, o: &Operand) -> String {
        match o {
            Operand::Copy(p) => format!("copy {}", self.place(p)),
            Operand::Move(p) => format!("move {}", self.place(p)),
            Operand::Const(c) => match &c.kind {
                ConstKind::Int(n) => format!("const {n}"),
                ConstKind::Bool(v) => format!("const {v}"),
                ConstKind::Str(s) => format!("const {s:?}"),
                ConstKind::Fn => (self.ty)(c.ty),
                ConstKind::Named(d, _) => format!("const {d:?}"),
                ConstKind::Param(p) => format!("const {}", p.name),
                ConstKind::Promoted(_) => "const promoted".to_owned(),
                ConstKind::Unit => "const ()".to_owned(),
                ConstKind::Other => "const _".to_owned(),
            },
        }
    }

    fn operands(&self, os: &[Operand]) -> String {
        list(os.iter().map(|o| self.operand(o)))
    }

    fn rvalue(&self, r: &Rvalue) -> String {
        match r {
            Rvalue::Use(o) => self.operand(o),
            Rvalue::Ref(k, p) => {
                let k = match k {
                    BorrowKind::Shared => "&",
                    BorrowKind::Mut { two_phase: false } => "&mut ",
                    BorrowKind::Mut { two_phase: true } => "&two_phase mut ",
                    BorrowKind::Raw(_) => "&raw ",
                };
                format!("{k}{}", self.place(p))
            }
            Rvalue::StaticRef(d) => format!("&static {d:?}"),
            Rvalue::Binary(op, x, y) => format!("{op:?}({}, {})", self.operand(x), self.operand(y)),
            Rvalue::Unary(op, x) => format!("{op:?}({})", self.operand(x)),
            Rvalue::Cast(k, x, t) => format!("{} as {} ({k:?})", self.operand(x), (self.ty)(*t)),
            Rvalue::Aggregate(k, os) => match k {
                AggregateKind::Tuple => format!("({})", self.operands(os)),
                AggregateKind::Array => format!("[{}]", self.operands(os)),
                AggregateKind::Vec => format!("vec![{}]", self.operands(os)),
                AggregateKind::Adt(d, v, _, active) => format!(
                    "{d:?}::{v} {{ {} }}",
                    list(active.iter().zip(os).map(|(f, o)| format!("{f}: {}", self.operand(o))))
                ),
                AggregateKind::Closure(d, _) => format!("closure {d:?}({})", self.operands(os)),
                AggregateKind::Coroutine(d, _) => format!("coroutine {d:?}({})", self.operands(os)),
            },
            Rvalue::Repeat(o, n) => format!("[{}; {n:?}]", self.operand(o)),
            Rvalue::Discriminant(p) => format!("discriminant({})", self.place(p)),
            Rvalue::Len(p) => format!("len({})", self.place(p)),
            Rvalue::FormatArgs(os) => format!("format_args({})", list(os.iter().map(|(o, _)| self.operand(o)))),
            Rvalue::Unknown(os) => format!("unknown({})", self.operands(os)),
        }
    }

    fn statement(&self, s: &Statement) -> String {
        match &s.kind {
            StatementKind::StorageLive(x) => format!("StorageLive({})", l(*x)),
            StatementKind::StorageDead(x) => format!("StorageDead({})", l(*x)),
            StatementKind::Assign(p, r) => format!("{} = {}", self.place(p), self.rvalue(r)),
            StatementKind::Inspect(p) => format!("Inspect({})", self.place(p)),
            StatementKind::FakeBorrow(p) => format!("FakeBorrow({})", self.place(p)),
            StatementKind::Nop => "nop".to_owned(),
        }
    }

    fn terminator(&self, t: &TerminatorKind) -> String {
        let ways = |ways: &[(&str, Option<BlockId>)]| {
            format!("[{}]", list(ways.iter().filter_map(|(n, x)| x.map(|x| format!("{n}: {}", b(x))))))
        };
        match t {
            TerminatorKind::Goto(x) => format!("goto -> {}", b(*x)),
            TerminatorKind::Switch { discr, values, targets } => {
                let mut parts: Vec<String> =
                    values.iter().zip(targets).map(|(v, x)| format!("{v}: {}", b(*x))).collect();
                parts.extend(targets.iter().skip(values.len()).map(|x| format!("otherwise: {}", b(*x))));
                format!("switch({}) -> [{}]", self.operand(discr), parts.join(", "))
            }
            TerminatorKind::Return => "return".to_owned(),
            TerminatorKind::Unreachable => "unreachable".to_owned(),
            TerminatorKind::Resume => "resume".to_owned(),
            TerminatorKind::Drop { place, target, unwind, replace } => {
                let name = if *replace { "replace" } else { "drop" };
                format!("{name}({}) -> {}", self.place(place), ways(&[("return", Some(*target)), ("unwind", *unwind)]))
            }
            TerminatorKind::Call { func, args, destination, target, unwind, .. } => format!(
                "{} = {}({}) -> {}",
                self.place(destination),
                self.operand(func),
                self.operands(args),
                ways(&[("return", *target), ("unwind", *unwind)])
            ),
            TerminatorKind::Assert { kind, operands, target, unwind } => format!(
                "assert({kind:?}, {}) -> {}",
                self.operands(operands),
                ways(&[("success", Some(*target)), ("unwind", *unwind)])
            ),
            TerminatorKind::Panic { source, unwind } => format!("panic({source}) -> {}", ways(&[("unwind", *unwind)])),
            TerminatorKind::Await { awaitee, destination, target, unwind, drop, .. } => format!(
                "{} = await {} -> {}",
                self.place(destination),
                self.place(awaitee),
                ways(&[("ready", Some(*target)), ("unwind", *unwind), ("drop", *drop)])
            ),
            TerminatorKind::Yield { value, resume, target, drop } => format!(
                "{} = yield({}) -> {}",
                self.place(resume),
                self.operand(value),
                ways(&[("resume", Some(*target)), ("drop", *drop)])
            ),
            TerminatorKind::FalseEdge { real, imaginary } => {
                format!("falseEdge -> [real: {}, imaginary: {}]", b(*real), b(*imaginary))
            }
        }
    }
}
