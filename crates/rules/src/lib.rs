//! The rules of the RFC and the codes of the diagnostics: one named item each.
//!
//! A [`Rule`] is a paragraph `r[id]` of `rfc/0000-async-send.md`.
//! The checker names the rule that decided a question by referring to its item here, so that a verdict, `asyncsend
//! explain` and the book all speak of the same paragraph.
//! A [`Code`] is what stands in brackets after `error` or `warning` when a diagnostic is not one of rustc's own.
//!
//! Each item carries its page, which is also a test: the Markdown harness checks every listing in it.
//!
//! This crate has no dependencies and must know nothing of how a rule is decided: it knows names and text.

#![warn(missing_docs)]

/// One rule of the RFC.
#[derive(Debug)]
pub struct Rule {
    /// The id, as in `resident.transparent`; the RFC's paragraph is `r[resident.transparent]`.
    pub id: &'static str,
    /// The rule in a few words, without a full stop.
    pub title: &'static str,
    /// The rule in a sentence or two.
    pub summary: &'static str,
    /// The anchor of the RFC's section that holds the rule.
    pub section: &'static str,
    /// The page that `asyncsend explain` prints, in Markdown.
    pub page: &'static str,
}

/// One diagnostic code of the checker's own.
#[derive(Debug)]
pub struct Code {
    /// The code as it is printed, as in `asyncsend::undecided`.
    pub id: &'static str,
    /// The code in a few words, without a full stop.
    pub title: &'static str,
    /// The code in a sentence or two.
    pub summary: &'static str,
    /// The anchor of the RFC's section that the code belongs to.
    pub section: &'static str,
    /// The page that `asyncsend explain` prints, in Markdown.
    pub page: &'static str,
}

/// Rules are compared by identity of their id.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}

impl std::hash::Hash for Rule {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl PartialOrd for Rule {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rule {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.id.cmp(other.id)
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Code {}

/// Defines one `pub static` per rule, and `ALL`, in the order of the RFC.
macro_rules! rules {
    ($($name:ident: $id:literal, $section:literal, $title:literal, $summary:literal;)*) => {
        $(
            #[doc = concat!("rule[", $id, "]: ", $summary)]
            pub static $name: Rule = Rule {
                id: $id,
                title: $title,
                summary: $summary,
                section: $section,
                page: include_str!(concat!("../pages/", $id, ".md")),
            };
        )*

        /// Every rule, in the order of the RFC.
        pub static ALL: &[&Rule] = &[$(&$name),*];

        /// The name of each rule's item, in the order of [`ALL`]; the trace test looks for these.
        #[doc(hidden)]
        pub static ITEM_NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

macro_rules! codes {
    ($($name:ident: $id:literal, $section:literal, $title:literal, $summary:literal;)*) => {
        $(
            #[doc = concat!("`asyncsend::", $id, "`: ", $summary)]
            pub static $name: Code = Code {
                id: concat!("asyncsend::", $id),
                title: $title,
                summary: $summary,
                section: $section,
                page: include_str!(concat!("../pages/codes/", $id, ".md")),
            };
        )*

        /// Every code.
        pub static ALL: &[&Code] = &[$(&$name),*];
    };
}

rules! {
    // Send and Sync
    AUTO_STRUCTURAL: "auto.structural", "send-and-sync",
        "A type has an auto trait if all its parts have it",
        "A struct, enum, union, tuple, array or slice is `Send` (or `Sync`) if every field or element type is, unless an impl for its head says otherwise.";
    AUTO_EXPLICIT_IMPL: "auto.explicit-impl", "send-and-sync",
        "A hand-written impl replaces the structural rule",
        "If there is an `unsafe impl` of the trait for a type's head, the type has the trait where one such impl applies and its where clauses hold, and nowhere else.";
    AUTO_NEGATIVE_IMPL: "auto.negative-impl", "send-and-sync",
        "A negative impl refuses the trait",
        "If `impl !Send for X` applies to a type, the type is not `Send`, whatever its fields are.";
    AUTO_REFERENCE: "auto.reference", "send-and-sync",
        "References",
        "`&T` is `Send` exactly if `T` is `Sync`; `&mut T` is `Send` exactly if `T` is `Send`; both are `Sync` exactly if `T` is.";
    AUTO_RAW_POINTER: "auto.raw-pointer", "send-and-sync",
        "Raw pointers",
        "`*const T` and `*mut T` are neither `Send` nor `Sync`.";
    AUTO_CLOSURE: "auto.closure", "send-and-sync",
        "Closures",
        "A closure has an auto trait if every captured variable has it; one captured by reference counts as `&T` or `&mut T`.";
    AUTO_COROUTINE: "auto.coroutine", "send-and-sync",
        "Futures and other coroutines",
        "A coroutine (the future of an `async fn` or an async block, a generator) has an auto trait if its upvars and its witness have it: what it captured, and the locals alive across a suspension point.";
    AUTO_DYN: "auto.dyn", "send-and-sync",
        "Trait objects",
        "`dyn Trait` has the auto traits that it, or a supertrait of `Trait`, names, and no others.";
    AUTO_OPAQUE: "auto.opaque", "send-and-sync",
        "Opaque types",
        "`impl Trait` in return position has an auto trait exactly if its hidden type has it; the bound need not name it.";
    AUTO_PARAM: "auto.param", "send-and-sync",
        "Type parameters",
        "A type parameter, or a projection that cannot be normalized, has the auto traits that the environment gives it, and no others.";
    AUTO_FN: "auto.fn", "send-and-sync",
        "Functions and scalars",
        "Function items, function pointers, scalars, `str` and `!` are `Send` and `Sync`, whatever their generic arguments are.";
    AUTO_FOREIGN: "auto.foreign", "send-and-sync",
        "Foreign types",
        "An `extern` type is neither `Send` nor `Sync`.";
    // Resident
    RESIDENT_SEND: "resident.send", "resident",
        "Send implies Resident",
        "If `T: Send`, then `T: Resident`, at every level of a type.";
    RESIDENT_STRUCTURAL: "resident.structural", "resident",
        "A type is Resident if all its parts are",
        "A type that is not `Send` is `Resident` if every field, element or captured variable is `Resident`.";
    RESIDENT_DROP: "resident.drop", "resident",
        "Drop glue must be !tls",
        "A type with a hand-written `Drop::drop` that reaches thread-local state, after masking, is not `Resident`.";
    RESIDENT_TRANSPARENT: "resident.transparent", "resident",
        "Rc, cells, references and containers are transparent",
        "If `T: Resident`, then `Rc<T>`, `rc::Weak<T>`, `Arc<T>`, `&T`, `&mut T`, `Box<T>`, `Cell<T>`, `RefCell<T>`, `Ref`, `RefMut` and std's containers and iterators of `T` are `Resident`; allocator parameters count like elements.";
    RESIDENT_RAW_POINTER: "resident.raw-pointer", "resident",
        "Raw pointers are not Resident",
        "`*const T`, `*mut T` and `NonNull<T>` are not `Resident`.";
    RESIDENT_PHANTOM: "resident.phantom", "resident",
        "PhantomData asks for Send",
        "`PhantomData<T>` is `Resident` exactly if `T` is `Send`, for it is how a type is marked as bound to its thread.";
    RESIDENT_ASSUMED: "resident.assumed", "resident",
        "Containers over raw pointers are assumed Resident",
        "A type over raw pointers whose `unsafe impl Send` asks only that its parameters are `Send` is taken to be `Resident` for `Resident` parameters; the verdict lists the assumption.";
    RESIDENT_NEGATIVE_IMPL: "resident.negative-impl", "resident",
        "A negative Send impl refuses Resident",
        "A type with an `impl !Send` is not `Resident`, unless it is one of the transparent types.";
    RESIDENT_DYN: "resident.dyn", "resident",
        "Trait objects name what they keep",
        "`dyn Trait` is `Resident` only if it or a supertrait names `Send`, `AsyncSend` or `Resident`.";
    RESIDENT_PARAM: "resident.param", "resident",
        "Type parameters are Resident by the environment",
        "A type parameter or a projection is `Resident` only if the environment says that it is `Send`, `AsyncSend` or `Resident`.";
    RESIDENT_OPAQUE: "resident.opaque", "resident",
        "Opaque types leak Resident",
        "`impl Trait` in return position is `Resident` exactly if its hidden type is.";
    RESIDENT_COROUTINE: "resident.coroutine", "resident",
        "A coroutine is Resident if its upvars and witness are",
        "A coroutine is `Resident` if everything it captured and every local alive across a suspension point is.";
    // Isolation and AsyncSend
    ISO_SEND: "iso.send", "isolation",
        "Send implies isolated",
        "If `T: Send`, then `T` is isolated.";
    ISO_COROUTINE: "iso.coroutine", "isolation",
        "A future is isolated if its captures are",
        "A coroutine of plain `async` kind is isolated if its upvars are; its witness does not count, since what a future makes itself travels with it. For generators and async generators the witness counts too.";
    ISO_STRUCTURAL: "iso.structural", "isolation",
        "A type is isolated if its fields are",
        "A type without an explicit `Send` impl is isolated if every field is.";
    ISO_EXPLICIT_IMPL: "iso.explicit-impl", "isolation",
        "An explicit Send impl is read with isolation for Send",
        "A type with `unsafe impl Send for X where P` is isolated if `P` holds with `Send` replaced by isolation and `Sync` left alone.";
    ISO_REFERENCE: "iso.reference", "isolation",
        "A shared reference is isolated if its target is Sync",
        "`&T` is isolated exactly if `T` is `Sync`; `&mut T` exactly if `T` is isolated.";
    ISO_PARAM: "iso.param", "isolation",
        "Type parameters are isolated by the environment",
        "A type parameter or projection is isolated only if the environment says that it is `Send` or `AsyncSend`; `Resident` is not enough.";
    ISO_DYN: "iso.dyn", "isolation",
        "Trait objects are isolated if they say so",
        "`dyn Trait` is isolated only if it or a supertrait names `Send` or `AsyncSend`.";
    ISO_NEVER: "iso.never", "isolation",
        "Rc, Weak and raw pointers are never isolated",
        "Raw pointers, `Rc`, `Weak` and every other type with a negative `Send` impl are never isolated.";
    // Rule set proposal
    PROPOSAL_SEND: "proposal.send", "rule-set-proposal",
        "Send implies AsyncSend",
        "Under `proposal`, `T: Send` implies `T: AsyncSend`.";
    PROPOSAL_TRANSPARENT: "proposal.transparent", "rule-set-proposal",
        "The lists of transparent types",
        "Under `proposal`, `Rc<T>`, `Weak<T>`, `Arc<T>`, references, cells, containers and the types assumed over raw pointers are `AsyncSend` if `T` is; raw pointers themselves are not.";
    PROPOSAL_STRUCTURAL: "proposal.structural", "rule-set-proposal",
        "If everything in T is AsyncSend, so is T",
        "Under `proposal`, every other type is `AsyncSend` if all its parts are; a negative `Send` impl is not heeded.";
    PROPOSAL_COROUTINE: "proposal.coroutine", "rule-set-proposal",
        "A future of !tls code and AsyncSend values is AsyncSend",
        "Under `proposal`, a future is `AsyncSend` if its upvars, its witness and its code are: everything held is `AsyncSend` and the code is `!tls` by stage 1.";
    // Futures and spawns
    FUTURE_PROMISE: "future.promise", "futures-and-spawns",
        "Future + AsyncSend promises a !tls poll",
        "An environment that holds both `F: Future` and `F: AsyncSend` (or `F: Resident`) promises that `F::poll` is `!tls` after masking, with `&mut Context` counted as `Send`; each call re-checks the promise on the ground type.";
    FUTURE_SEND_MASKED: "future.send-masked", "futures-and-spawns",
        "A Send future with a Send output keeps the promise",
        "A future that is `Send` with a `Send` output has a `!tls` poll by masking, and meets a spawn bound unconditionally.";
    FUTURE_VERDICT: "future.verdict", "futures-and-spawns",
        "The verdict on a future",
        "`Send` if the future is `Send`; else `AsyncSend` if it is `AsyncSend` with a `!tls` body and drop glue; else `local` if it is `Resident` with a `!tls` body and drop glue; else `pinned`; `undecided` if one of these questions has no answer.";
    FUTURE_DYN: "future.dyn", "futures-and-spawns",
        "Boxed futures promise by their output",
        "`dyn Future + Send` is `Resident`, but its `poll` is `!tls` only if its output is `Send`.";
    SPAWN_BOUND: "spawn.bound", "futures-and-spawns",
        "An executor asks for Future + AsyncSend",
        "A spawn onto a migrating executor asks `F: Future + AsyncSend + 'static`; thread spawns, channels and blocking pools still ask for `Send`.";
    SPAWN_OUTPUT: "spawn.output", "futures-and-spawns",
        "The output of a spawned future is Send",
        "A spawn asks that `F::Output` is `Send`, because the output leaves the island.";
    TRAIT_ASYNC_TLS: "trait.async-tls", "futures-and-spawns",
        "An async fn in a trait implies !tls",
        "Under `proposal` and `sound`, an `async fn` in a trait promises a future whose `poll` is `!tls` after masking; an impl that breaks the promise is an error. `--no-async-trait-tls` switches the rule off.";
    TRAIT_RTN: "trait.rtn", "futures-and-spawns",
        "Return-type notation bounds the future of a method",
        "`T::method(..): Send` (or `AsyncSend`, `Resident`, `!tls`) bounds the future that a trait method returns; without such a bound nothing is known of its auto traits.";
    // Properties
    PROP_SYNTAX: "prop.syntax", "properties",
        "Where properties are written",
        "Properties stand after the parameter list and before `->`, joined by `+`; the attribute `#[cfg_attr(asyncsend, props(…))]` means the same. An unknown or misplaced property is an error.";
    PROP_IDENTITY: "prop.identity", "properties",
        "Properties are part of a type's identity",
        "`fn() !tls` and `fn()` are different types, equal nowhere; a value of the first coerces to the second.";
    PROP_PROMISE: "prop.promise", "properties",
        "A declared property is a promise",
        "A function whose body breaks a property it declares is an error, shown with the path of calls to the operation that breaks it.";
    PROP_INFERRED: "prop.inferred", "properties",
        "Private functions, closures and async bodies are inferred",
        "The properties of a function whose body is known are inferred over the call graph, to a least fixed point.";
    PROP_OPEN_WORLD: "prop.open-world", "properties",
        "Across crates and indirect calls, the declared promise counts",
        "A call through `dyn`, a function pointer, a method of a type parameter or the public surface of another crate has every effect that is not promised away. Where the world is closed, the join of the visible callees counts.";
    PROP_TRAIT_IMPL: "prop.trait-impl", "properties",
        "Trait impls keep the trait's promises",
        "A method of an impl must have every property that the trait's declaration of the method promises.";
    // Thread-locals
    TLS_ACCESS: "tls.access", "thread-locals",
        "What reaches thread-local state",
        "Access to a `LocalKey` has the effect `tls` by the stage in force; any access to a `#[thread_local]` static always has it.";
    TLS_IDENTITY: "tls.identity", "thread-locals",
        "Thread identity is thread-local state",
        "Reading the identity of the current thread, the address of a thread-local, or taking a lock that lends by thread identity has `tls`.";
    TLS_TASK_LOCAL: "tls.task-local", "thread-locals",
        "Task-locals count like thread-locals",
        "Access to a `task_local!` has `tls`, as access to a `thread_local!` has.";
    TLS_STAGE_1: "tls.stage-1", "thread-locals",
        "Stage 1: every access",
        "At stage 1 every access to a `thread_local!` has `tls`.";
    TLS_STAGE_2: "tls.stage-2", "thread-locals",
        "Stage 2: not for a Send type",
        "At stage 2 an access has no `tls` if the type of the variable is `Send`, and no smuggler.";
    TLS_STAGE_3: "tls.stage-3", "thread-locals",
        "Stage 3: not for a type that is Send or not AsyncSend",
        "At stage 3 an access has no `tls` if the variable's type is `Send` or is not `AsyncSend`. This stage is unsound and is kept to show it.";
    TLS_MASK: "tls.mask", "thread-locals",
        "Masking at a call boundary",
        "At stage 4, `tls` is masked at a call if every argument and captured variable is `Send`, the result is `Send`, and nothing suspends inside.";
    TLS_CONFINE: "tls.confine", "thread-locals",
        "Confinement between two suspensions",
        "At stage 4, `tls` is masked in a stretch between two suspension points if what came out of the thread-local dies before the next one and never meets the island's un-`Send` values.";
    TLS_SMUGGLER: "tls.smuggler", "thread-locals",
        "Smugglers are Send only if their content is",
        "A type with `unsafe impl Send for W<T>` that does not ask `T: Send` counts as `Send` for the stages only if `T` is.";
    TLS_UNAUDITED: "tls.unaudited", "thread-locals",
        "Modules with unsafe code see unmasked effects",
        "A function in a module that contains `unsafe` has and sees the unmasked `tls`, unless it asserts `props(unsafe !tls)`; a future that depends on it is undecided.";
    TLS_EXTERN: "tls.extern", "thread-locals",
        "Foreign and unsafe callees are never masked",
        "A call of an `extern` function or an `unsafe fn` is not masked without an assertion; an `extern` callee without one is undecided.";
    // Panics
    PANIC_SOURCE: "panic.source", "panics",
        "What can panic",
        "`panic!` and its relatives, `assert!`, `unwrap` and `expect`, indexing and slicing, integer division and remainder, overflow (unless `--overflow-checks off`), and every std function that documents a panic have the effect `panic`.";
    PANIC_DISCHARGE: "panic.discharge", "panics",
        "What is known of values discharges a panic",
        "A possible panic is discharged where what is known of the values proves it impossible.";
    PANIC_CATCH: "panic.catch", "panics",
        "catch_unwind stops a panic",
        "`catch_unwind(f)` does not have the `panic` of `f`; an abort is not a panic.";
    // Blocking
    BLOCK_SOURCE: "block.source", "blocking",
        "What blocks the thread",
        "Sleeping, blocking input and output, std's locks, `recv` of std's channels, `block_on` and joins have the effect `block`.";
    BLOCK_BRIEF: "block.brief", "blocking",
        "What blocks the thread for a moment",
        "Console output, the wait for a lazy initializer and the locks inside std have the effect `block`, but are not reported in async code.";
    BLOCK_ASYNC: "block.async", "blocking",
        "Async code that blocks its thread",
        "An async body that reaches a blocking call without an `.await` of another async body in between gets a warning with the path.";
    // Calls
    CALL_IMPLICIT: "call.implicit", "calls",
        "Implicit calls count",
        "Operators, `Deref`, `Index`, `for`, `?`, `.await`, format macros and closures when called are calls, and have the effects of what they call.";
    CALL_DROP_GLUE: "call.drop-glue", "calls",
        "Drop glue counts",
        "Every place where a value dies calls its drop glue; so does dropping a suspended future.";
    CALL_SYMBOLIC: "call.symbolic", "calls",
        "Calls through a type parameter are symbolic",
        "A call through a type parameter is kept in the summary as a parameter call and resolved at each call site; in a public generic signature the bound decides.";
    CALL_UNKNOWN: "call.unknown", "calls",
        "An unknown callee is undecided",
        "A callee without a body, a model or an assertion makes the effects of its caller undecided, and the verdict says so.";
    CALL_POINTER: "call.pointer", "calls",
        "Function pointers and trait objects promise by type",
        "A call through a function pointer or a `dyn Fn` has the effects that its type does not promise away.";
}

/// The codes of the checker's own diagnostics.
pub mod codes {
    use super::Code;

    codes! {
    UNDECIDED: "undecided", "three-valued-answers",
        "What could not be decided",
        "The checker could neither prove nor refute a question; the message gives the reason. A warning, or an error under `--deny undecided`.";
    UNSUPPORTED: "unsupported", "three-valued-answers",
        "Syntax outside the subset",
        "The construct is outside the subset of Rust that the checker reads; what depends on it is undecided. A warning, or an error under `--deny undecided`.";
    PROMISE: "promise", "properties",
        "A broken promise",
        "A function has an effect that it, its trait or a bound promises not to have.";
    BLOCKING: "blocking", "blocking",
        "A blocking call in async code",
        "An async body reaches a call that blocks its thread, and with it every other task that the thread runs.";
    NOT_ASYNC_SEND: "not-async-send", "isolation",
        "A value is not AsyncSend",
        "A value or a future is handed to another task, but does not meet `AsyncSend`.";
    NOT_RESIDENT: "not-resident", "resident",
        "A value is not Resident",
        "A value is kept in a future that migrates, but does not meet `Resident`.";
    REFUSED_TODAY: "refused-today", "resident",
        "A future that rustc refuses for a place without a value",
        "The future may migrate, and is `Send` but for places whose values are gone at the await: rustc takes them to be kept.";
    UNSAFE_IMPL: "unsafe-impl", "levels-and-suppressions",
        "An unsafe impl against its fields",
        "An `unsafe impl` of `Send` or `Sync` is for a type with fields that do not have the trait. Not reported unless asked for.";
    PROPERTY: "property", "properties",
        "An unknown or misplaced property",
        "A property has an unknown name, or stands where no property can be written.";
    SYNTAX: "syntax", "properties",
        "A syntax error",
        "The file cannot be parsed as Rust with properties.";
    LIMIT: "limit", "three-valued-answers",
        "A limit was reached",
        "A limit of the checker was reached, such as the nesting depth or the solver's fuel; what depends on it is undecided.";
    IO: "io", "three-valued-answers",
        "A file cannot be read",
        "A path given on the command line, or a module's file, cannot be read.";
    CONFIG: "config", "levels-and-suppressions",
        "A wrong configuration",
        "A manifest's `metadata.asyncsend` table has an unknown key or a value that the key cannot have.";
    SUPPRESSION: "suppression", "levels-and-suppressions",
        "A suppression that cannot be read",
        "A suppression names no code, an unknown one or one that cannot be suppressed, or gives no reason.";
    UNUSED_SUPPRESSION: "unused-suppression", "levels-and-suppressions",
        "A suppression of nothing",
        "There is no finding with this code where a suppression stands.";
    TRAIT_PROPERTY: "trait-property", "properties",
        "An impl breaks the promise of its trait",
        "A method of an impl has an effect that the trait's declaration of the method promises not to have.";
    }

    /// The code with this id, with or without the `asyncsend::` before it; case does not matter.
    pub fn find(id: &str) -> Option<&'static Code> {
        let wanted = bare(id);
        ALL.iter().find(|code| bare(code.id).eq_ignore_ascii_case(wanted)).copied()
    }

    fn bare(id: &str) -> &str {
        id.strip_prefix("asyncsend::").unwrap_or(id)
    }
}

/// The rule with this id; case does not matter, and the brackets of `r[id]` and `rule[id]` may be there.
pub fn find(id: &str) -> Option<&'static Rule> {
    let wanted = unbracket(id.trim());
    ALL.iter().find(|rule| rule.id.eq_ignore_ascii_case(wanted)).copied()
}

/// The page for an id that may be a rule's or a code's.
pub fn page(id: &str) -> Option<&'static str> {
    find(id).map(|rule| rule.page).or_else(|| codes::find(id).map(|code| code.page))
}

/// The ids, of rules and codes, that a mistyped id may stand for, nearest first: at most three.
///
/// An id that only names a group (`tls`) or a last part (`mask`) is answered with that group or those rules.
pub fn near_misses(id: &str) -> Vec<&'static str> {
    let wanted = unbracket(id.trim()).to_ascii_lowercase();
    let limit = (wanted.len() / 3).max(2);
    let mut near: Vec<(usize, &'static str)> = ALL
        .iter()
        .map(|rule| rule.id)
        .chain(codes::ALL.iter().map(|code| code.id))
        .filter_map(|known| {
            let part = known.split(['.', ':']).any(|part| !part.is_empty() && part == wanted);
            let distance = if part { 1 } else { edit_distance(&wanted, known) };
            (distance <= limit).then_some((distance, known))
        })
        .collect();
    near.sort();
    near.truncate(3);
    near.into_iter().map(|(_, known)| known).collect()
}

fn unbracket(id: &str) -> &str {
    let inner = id.strip_prefix("rule[").or_else(|| id.strip_prefix("r["));
    inner.and_then(|rest| rest.strip_suffix(']')).unwrap_or(id)
}

/// The Levenshtein distance, by one row of the table.
fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, &cb) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(ca != cb);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests;
