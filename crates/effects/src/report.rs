//! What `asyncsend effects` prints of one function.

use crate::effects::{Detail, Effects, Hop, Value, Why};
use crate::front::{Front, is_model};
use crate::lattice::{Level, Track};
use crate::node::{Cause, NodeKey, Symbolic, Via, What};
use asyncsend_hir::{DefId, EFFECTS, Props};
use asyncsend_rules as rules;
use asyncsend_rules::Rule;
use asyncsend_ty::TyKind;

/// How many places one effect of one function is reported at.
pub const PLACES_LIMIT: usize = 16;

/// The properties of one function, closure or future: declared, inferred, and why one is missing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FnReport {
    pub def: DefId,
    pub declared: Props,
    /// Those of `declared` that are asserted with `unsafe`.
    pub trusted: Props,
    /// Effects that may happen, each with every place in the body that it comes from.
    pub effects: Vec<(&'static str, Vec<Why>)>,
    pub undecided: Vec<(&'static str, Why)>,
    /// Effects that depend on the function's type parameters, and the calls that they depend on.
    pub symbolic: Vec<(&'static str, Why)>,
    pub depends_on: Vec<Symbolic>,
    /// Calls whose `tls` is masked at their boundary.
    pub masked: Vec<Hop>,
    /// Calls whose `tls` is confined.
    pub confined: Vec<Hop>,
    /// Calls whose panics are caught.
    pub caught: Vec<Hop>,
    /// Promises that the answers rest on: of bounds, of function pointers, of trait objects.
    pub assumptions: Vec<Hop>,
}

impl FnReport {
    /// The properties that hold: declared by assertion, or inferred.
    pub fn kept(&self) -> Props {
        (0..EFFECTS.len())
            .filter(|i| {
                let name = EFFECTS[*i];
                !self.effects.iter().any(|(e, _)| *e == name)
                    && !self.undecided.iter().any(|(e, _)| *e == name)
                    && !self.symbolic.iter().any(|(e, _)| *e == name)
            })
            .fold(Props::NONE, |p, i| p.union(Props::at(i)))
    }
}

impl<'a, C: Front<'a>> Effects<'a, C> {
    /// The report on a definition about its own parameters. Of an `async fn`: on the code of its future.
    pub fn report(&self, def: DefId) -> FnReport {
        let cx = self.world.cx;
        let is_fn = def.kind() == asyncsend_hir::DefKind::Fn;
        let (declared, trusted) =
            if is_fn { (cx.fn_sig(def).props, cx.fn_sig(def).props_trusted) } else { (Props::NONE, Props::NONE) };
        let subject = self.code_of(def);
        let key = self.identity_key(subject);
        let summary = self.summary_of(key);
        let node = self.graph.borrow_mut().intern(key);
        let mut report = FnReport {
            def,
            declared,
            trusted,
            effects: Vec::new(),
            undecided: Vec::new(),
            symbolic: Vec::new(),
            depends_on: Vec::new(),
            masked: Vec::new(),
            confined: Vec::new(),
            caught: Vec::new(),
            assumptions: Vec::new(),
        };
        // rule[call.symbolic]: in a public generic signature the bound decides.
        let open = is_fn && cx.is_pub_reachable(def) && !self.world.settings.is_binary;
        for (name, (e, value)) in EFFECTS.iter().zip(summary.effects.iter().enumerate()) {
            let mut places = self.places(node, e, Level::Occurs, Detail::Brief);
            if open && value.symbolic.is_some() {
                places.extend(self.places(node, e, Level::Symbolic, Detail::Brief));
            }
            if !places.is_empty() {
                report.effects.push((name, places));
            }
            if let Some(why) = &value.undecided {
                report.undecided.push((name, why.clone()));
            }
            if let Some(why) = value.symbolic.as_ref().filter(|_| !open) {
                report.symbolic.push((name, why.clone()));
            }
        }
        report.depends_on = self.symbolic_calls(node);
        let graph = self.graph.borrow();
        let n = &graph.nodes[node as usize];
        let hop = |s: u32, rule: &'static Rule| {
            n.sites.get(s as usize).map(|site| Hop { span: site.span, message: self.describe(&graph, node, s), rule })
        };
        let is_poll = |s: u32| n.sites.get(s as usize).is_some_and(|site| matches!(site.via, Via::Poll(_)));
        report.masked = n
            .masked
            .iter()
            .filter_map(|s| hop(*s, if is_poll(*s) { &rules::FUTURE_SEND_MASKED } else { &rules::TLS_MASK }))
            .collect();
        report.confined = n.confined.iter().filter_map(|s| hop(*s, &rules::TLS_CONFINE)).collect();
        for (s, site) in n.sites.iter().enumerate() {
            // The model of `catch_unwind` is where the panic of its closure stops.
            if let What::Call(NodeKey::Body(d, ..)) = &site.what
                && is_model(cx, *d, "catch_unwind")
            {
                report.caught.extend(hop(s as u32, &rules::PANIC_CATCH));
            }
            if let What::Leaf(l) = &site.what
                && let Some(rule) = l.relies
            {
                report.assumptions.extend(hop(s as u32, rule));
            }
        }
        report
    }

    /// The code that a function's properties are about: of an `async fn`, its future's.
    pub(crate) fn code_of(&self, def: DefId) -> DefId {
        if def.kind() != asyncsend_hir::DefKind::Fn {
            return def;
        }
        let sig = self.world.cx.fn_sig(def);
        match sig.output.kind() {
            TyKind::Coroutine(c, _) if sig.is_async => *c,
            _ => def,
        }
    }

    /// Every place of a node that gives it an effect at this level.
    pub(crate) fn places(&self, node: u32, effect: usize, level: Level, detail: Detail) -> Vec<Why> {
        let graph = self.graph.borrow();
        let n = &graph.nodes[node as usize];
        let mut found = Vec::new();
        for track in Track::of_effect(effect) {
            if !n.row[track.index()].has(level) {
                continue;
            }
            for s in 0..n.sites.len() {
                let site = s as u32;
                if n.stops(s, *track)
                    || found.len() >= PLACES_LIMIT
                    || !graph.row_behind(node, s)[track.index()].has(level)
                {
                    continue;
                }
                found.extend(self.explain(&graph, node, *track, level, Cause::Site(site), detail));
            }
        }
        found
    }

    /// Whether a definition's promise is trusted rather than checked.
    pub fn is_trusted(&self, def: DefId, props: Props) -> bool {
        def.kind() == asyncsend_hir::DefKind::Fn && self.world.cx.fn_sig(def).props_trusted.contains(props)
    }
}

/// The names of rules that a value without `tls` may rest on (rule `prop.inferred`).
pub fn basis(value: &Value) -> &'static rules::Rule {
    value.top().map_or(&rules::PROP_INFERRED, |(_, w)| w.rule)
}
