//! What this crate asks of the phases before it, as one trait, so that it can be tested without them.

use crate::node::Site;
use asyncsend_hir::{DefId, Property, Props, RuleSet, Span, ast::ThreadLocalKind};
use asyncsend_mir::{mir::Body, witness::Witness};
use asyncsend_rules::Rule;
use asyncsend_ty::{Env, Ty, TyCx};

/// The options of a run that decide about effects.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Settings {
    pub rules: RuleSet,
    /// 1 to 4.
    pub tls_stage: u8,
    pub overflow_checks: bool,
    pub async_trait_tls: bool,
    /// The program has a `fn main`: its world is closed.
    pub is_binary: bool,
    /// Dependencies are read from their source: what their code coerces to function pointers and trait objects is not
    /// listed, so that the world is open to it.
    pub reads_dependencies: bool,
}

/// The facts that effects are made of. Cheap to copy, as [`asyncsend_hir::Cx`] is.
pub trait Front<'a>: TyCx<'a> + Copy {
    fn settings(self) -> Settings;
    /// The control-flow graph of a function, static, closure or coroutine that has a body.
    fn mir(self, def: DefId) -> Option<&'a Body>;
    /// What a coroutine keeps across its suspensions that can hold a value then.
    fn witness(self, coroutine: DefId) -> Option<&'a Witness>;
    /// What runs in a body of the user's about its own parameters, if it is known ahead of the run.
    fn own_sites(self, def: DefId) -> Option<&'a [Site]>;
    /// Of the crate under check, not of a model.
    fn is_user(self, def: DefId) -> bool;
    /// Of the model of std.
    fn is_std(self, def: DefId) -> bool;
    /// The functions of a trait or impl, in source order.
    fn assoc_fns(self, owner: DefId) -> Vec<DefId>;
    /// Whether a trait's function has a default: a body, or the model's mark for one.
    fn is_provided(self, trait_fn: DefId) -> bool;
    /// Whether a model function only hands its argument to some other thread or task: it calls nothing itself.
    fn is_spawn(self, def: DefId) -> bool;
    /// The rule by which the list of the model's facts says that a function has this effect.
    fn listed(self, property: &'static Property, def: DefId) -> Option<&'static Rule>;
    /// Whether the model has this mark on a function. `#[no_drop]`: drops none of its arguments, nor anything of the receiver;
    /// `#[drops]`: may drop its arguments, though the result could hold them.
    fn has_mark(self, def: DefId, mark: &str) -> bool;
    /// Every impl of the user's crate, in source order.
    fn user_impls(self) -> Vec<DefId>;
    /// The user's impls of a trait, in source order.
    fn impls_of(self, trait_: DefId) -> Vec<DefId>;
    /// Whether another crate can name the definition.
    fn is_pub_reachable(self, def: DefId) -> bool;
    /// The module around a definition, as far as `tls.unaudited` is concerned.
    fn module(self, def: DefId) -> DefId;
    /// Whether the module holds an `unsafe` block, function or impl of its own.
    fn module_has_unsafe(self, module: DefId) -> bool;
    fn thread_local_kind(self, static_: DefId) -> ThreadLocalKind;
    fn lang_item(self, name: &str) -> Option<DefId>;
    /// For messages: `module::f`, `S::method`.
    fn path_of(self, def: DefId) -> String;
    fn span_of(self, def: DefId) -> Span;
}

/// The questions about auto traits that masking and the stages ask.
///
/// Answers may look at types, environments, upvars and witnesses, but never at effects: that is what keeps the two
/// phases from waiting for each other. `is_async_send` is its structural part only.
pub trait SendOracle {
    fn is_send(&self, env: &Env, ty: Ty) -> Option<bool>;
    fn is_async_send(&self, env: &Env, ty: Ty) -> Option<bool>;
}

/// A model's definition with this name.
pub(crate) fn is_model<'a, C: Front<'a>>(cx: C, def: DefId, name: &str) -> bool {
    def.name() == *name && !cx.is_user(def)
}

/// The properties that a function of a trait promises for every impl: those declared by the user, or by a model on a
/// required function. On a provided function of a model they describe the default body. rule[trait.async-tls]: an
/// `async fn` of the user's traits promises `!tls`, of the call as of the future.
pub(crate) fn trait_promise<'a, C: Front<'a>>(cx: C, settings: &Settings, trait_fn: DefId) -> Props {
    let sig = cx.fn_sig(trait_fn);
    if !cx.is_user(trait_fn) {
        return if cx.is_provided(trait_fn) { Props::NONE } else { sig.props };
    }
    if sig.is_async && settings.async_trait_tls && settings.rules != RuleSet::Rust {
        sig.props.union(Props::TLS)
    } else {
        sig.props
    }
}
