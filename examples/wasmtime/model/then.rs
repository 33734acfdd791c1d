//! The wasmtime that the text describes, as far as threads matter: what is shared by all threads is behind `Arc`s; what is
//! connected to a store counts its references without atomics. The programs of this folder include this file as a module.
//!
//! One thing differs: where the text says "nobody checks", the bounds say it. Host functions and host futures are
//! `Resident` (they may stay in a task that migrates) and their calls `!tls`. Today's rules have no such bound and read
//! `Send` in its place.
//! run: asyncsend check examples/wasmtime/model/then.rs
//! expect(rust): accepted.
//! expect(proposal): accepted.
//! expect(sound): accepted.
//! needs: the proposal's syntax

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

// ------------------------------------------------------------------------------------- types that are `Send` and `Sync`

#[derive(Clone, Default)]
pub struct Config {
    consume_fuel: bool,
}

impl Config {
    pub fn consume_fuel(&mut self, on: bool) -> &mut Config {
        self.consume_fuel = on;
        self
    }
}

#[derive(Clone)]
pub struct Engine(Arc<Config>);

impl Engine {
    pub fn new(config: &Config) -> Engine {
        Engine(Arc::new(config.clone()))
    }
}

#[derive(Clone)]
pub struct Module {
    engine: Engine,
    types: Arc<[ExternType]>,
}

impl Module {
    pub fn new(engine: &Engine, functions: u32) -> Result<Module, Trap> {
        if functions == 0 {
            return Err(Trap { message: Arc::from("no code") });
        }
        let i64_to_i64 = FuncType { params: Box::new([ValType::I64]), results: Box::new([ValType::I64]) };
        let types = (0..functions).map(|_| ExternType::Func(i64_to_i64.clone())).collect();
        Ok(Module { engine: engine.clone(), types })
    }
    pub fn exports(&self) -> impl Iterator<Item = ExportType<'_>> {
        self.types.iter().map(|ty| ExportType { name: "f", ty: ty.clone() })
    }
}

#[derive(Clone, Debug)]
pub struct Trap {
    message: Arc<str>,
}

pub struct InterruptHandle(Arc<AtomicBool>);

impl InterruptHandle {
    pub fn interrupt(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum ValType {
    I64,
    ExternRef,
}
#[derive(Clone)]
pub struct FuncType {
    params: Box<[ValType]>,
    results: Box<[ValType]>,
}
#[derive(Clone)]
pub struct GlobalType {
    content: ValType,
    mutable: bool,
}
#[derive(Clone)]
pub struct TableType {
    element: ValType,
    minimum: u32,
}
#[derive(Clone)]
pub struct MemoryType {
    minimum: u64,
}
#[derive(Clone)]
pub struct ModuleType {
    exports: Vec<(String, ExternType)>,
}
#[derive(Clone)]
pub struct InstanceType {
    exports: Vec<(String, ExternType)>,
}
#[derive(Clone)]
pub enum ExternType {
    Func(FuncType),
    Global(GlobalType),
    Table(TableType),
    Memory(MemoryType),
    Module(ModuleType),
    Instance(InstanceType),
}
pub struct ImportType<'a> {
    pub module: &'a str,
    pub name: Option<&'a str>,
    pub ty: ExternType,
}
pub struct ExportType<'a> {
    pub name: &'a str,
    pub ty: ExternType,
}

// --------------------------------------------------------------------------------------------- connected to a store

/// A host function as the store keeps it.
type HostFunc = Rc<dyn Fn(i64) !tls -> i64 + Resident>;
/// A host function that returns a future.
type HostFuncAsync = Rc<dyn Fn(i64) !tls -> HostFuture + Resident>;
/// What it returns: a future that may move with the task that awaits it.
pub type HostFuture = Pin<Box<dyn Future<Output = i64> + Resident>>;

#[derive(Clone)]
enum Code {
    Wasm { global: usize },
    Host(HostFunc),
    HostAsync(HostFuncAsync),
}

struct StoreInner {
    engine: Engine,
    globals: RefCell<Vec<i64>>,
    fuel: Cell<u64>,
    interrupted: Arc<AtomicBool>,
    switched: Cell<u32>,
}

#[derive(Clone)]
pub struct Store(Rc<StoreInner>);

#[derive(Clone)]
pub struct Func {
    store: Store,
    code: Code,
}
#[derive(Clone)]
pub struct Global {
    store: Store,
    index: usize,
}
#[derive(Clone)]
pub struct Memory {
    store: Store,
    bytes: Rc<RefCell<Vec<u8>>>,
}
#[derive(Clone)]
pub struct Table {
    store: Store,
    elements: Rc<RefCell<Vec<Val>>>,
}
/// Any `'static` value, counted without atomics. The text's takes `Any`; a value inside of a store that may move cannot be
/// just anything.
#[derive(Clone)]
pub struct ExternRef(Rc<dyn Host + Resident>);
pub trait Host {
    fn describe(&self) !tls -> String;
}
#[derive(Clone)]
pub enum Val {
    I64(i64),
    ExternRef(Option<ExternRef>),
    FuncRef(Option<Func>),
}
#[derive(Clone)]
pub enum Extern {
    Func(Func),
    Global(Global),
    Table(Table),
    Memory(Memory),
}
#[derive(Clone)]
pub struct Instance {
    store: Store,
    exports: Rc<[Extern]>,
}
pub struct Linker {
    store: Store,
    defined: Vec<(String, Func)>,
}

impl Store {
    pub fn new(engine: &Engine) -> Store {
        let fuel = Cell::new(if engine.0.consume_fuel { 1000 } else { u64::MAX });
        Store(Rc::new(StoreInner {
            engine: engine.clone(),
            globals: RefCell::new(Vec::new()),
            fuel,
            interrupted: Arc::new(AtomicBool::new(false)),
            switched: Cell::new(0),
        }))
    }
    pub fn interrupt_handle(&self) -> InterruptHandle {
        InterruptHandle(self.0.interrupted.clone())
    }
    /// What an embedder has to call after each move to another thread. A store that moves with its task cannot know when.
    pub fn notify_switched_thread(&self) {
        self.0.switched.set(self.0.switched.get() + 1);
    }
}

impl ExternRef {
    pub fn new(host: impl Host + Resident + 'static) -> ExternRef {
        ExternRef(Rc::new(host))
    }
}

impl Global {
    pub fn get(&self) -> i64 {
        self.store.0.globals.borrow()[self.index]
    }
    pub fn set(&self, value: i64) {
        self.store.0.globals.borrow_mut()[self.index] = value;
    }
}

impl Func {
    /// Inserts a host function into the store.
    pub fn wrap(store: &Store, f: impl Fn(i64) !tls -> i64 + Resident + 'static) -> Func {
        Func { store: store.clone(), code: Code::Host(Rc::new(f)) }
    }
    /// Inserts a host function that returns a future.
    pub fn wrap_async(store: &Store, f: impl Fn(i64) !tls -> HostFuture + Resident + 'static) -> Func {
        Func { store: store.clone(), code: Code::HostAsync(Rc::new(f)) }
    }
    /// Runs the function, and yields when it is out of fuel.
    pub async fn call_async(&self, argument: i64) -> Result<i64, Trap> {
        let store = &self.store.0;
        if store.interrupted.load(Ordering::Relaxed) {
            return Err(Trap { message: Arc::from("interrupted") });
        }
        if store.fuel.get() == 0 {
            OutOfFuel(false).await;
            store.fuel.set(1000);
        }
        store.fuel.set(store.fuel.get() - 1);
        match &self.code {
            Code::Wasm { global } => {
                let mut globals = store.globals.borrow_mut();
                globals[*global] += argument;
                Ok(globals[*global])
            }
            Code::Host(f) => Ok(f(argument)),
            Code::HostAsync(f) => Ok(f(argument).await),
        }
    }
}

/// Gives way to the other tasks once.
struct OutOfFuel(bool);

impl Future for OutOfFuel {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            return Poll::Ready(());
        }
        self.0 = true;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Linker {
    pub fn new(store: &Store) -> Linker {
        Linker { store: store.clone(), defined: Vec::new() }
    }
    pub fn define(&mut self, name: &str, func: Func) -> &mut Linker {
        self.defined.push((name.to_owned(), func));
        self
    }
    pub fn instantiate(&self, module: &Module) -> Instance {
        let exports = module.types.iter().enumerate().map(|(i, _)| {
            self.store.0.globals.borrow_mut().push(0);
            Extern::Func(Func { store: self.store.clone(), code: Code::Wasm { global: i } })
        });
        Instance { store: self.store.clone(), exports: exports.collect() }
    }
}

impl Instance {
    pub fn get_func(&self, index: usize) -> Option<Func> {
        match self.exports.get(index)? {
            Extern::Func(func) => Some(func.clone()),
            _ => None,
        }
    }
}
