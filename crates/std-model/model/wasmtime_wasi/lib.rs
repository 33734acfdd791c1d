// By hand: wasmtime-wasi 26. Its bindings are of the async kind: every linker function asks for `T: Send`.
// Release: 26.
pub use wasmtime::component::ResourceTable;
pub trait WasiView: std::marker::Send {
    fn table(&mut self) -> &mut wasmtime::component::ResourceTable;
    fn ctx(&mut self) -> &mut crate::WasiCtx;
}
impl<T: ?Sized + crate::WasiView> crate::WasiView for &mut T {
    fn table(&mut self) -> &mut wasmtime::component::ResourceTable { T::table(*self) }
    fn ctx(&mut self) -> &mut crate::WasiCtx { T::ctx(*self) }
}
impl<T: ?Sized + crate::WasiView> crate::WasiView for std::boxed::Box<T> {
    fn table(&mut self) -> &mut wasmtime::component::ResourceTable { T::table(&mut **self) }
    fn ctx(&mut self) -> &mut crate::WasiCtx { T::ctx(&mut **self) }
}
pub struct WasiImpl<T>(pub T);
impl<T: crate::WasiView> crate::WasiView for crate::WasiImpl<T> {
    fn table(&mut self) -> &mut wasmtime::component::ResourceTable { T::table(&mut self.0) }
    fn ctx(&mut self) -> &mut crate::WasiCtx { T::ctx(&mut self.0) }
}
/// Random sources and clocks are boxed as `dyn … + Send`, not `Sync`.
pub struct WasiCtx { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send>, _1: std::vec::Vec<std::string::String> }
impl crate::WasiCtx { pub fn builder() !tls -> crate::WasiCtxBuilder; }
pub struct WasiCtxBuilder { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send>, _1: std::vec::Vec<std::string::String> }
impl crate::WasiCtxBuilder {
    pub fn new() !tls -> Self;
    pub fn inherit_stdin(&mut self) !tls -> &mut Self;
    pub fn inherit_stdout(&mut self) !tls -> &mut Self;
    pub fn inherit_stderr(&mut self) !tls -> &mut Self;
    pub fn inherit_stdio(&mut self) !tls -> &mut Self;
    pub fn inherit_env(&mut self) !tls -> &mut Self;
    pub fn inherit_args(&mut self) !tls -> &mut Self;
    pub fn inherit_network(&mut self) !tls -> &mut Self;
    pub fn envs(&mut self, env: &[(impl std::convert::AsRef<str>, impl std::convert::AsRef<str>)]) !tls -> &mut Self;
    pub fn env(&mut self, k: impl std::convert::AsRef<str>, v: impl std::convert::AsRef<str>) !tls -> &mut Self;
    pub fn args(&mut self, args: &[impl std::convert::AsRef<str>]) !tls -> &mut Self;
    pub fn arg(&mut self, arg: impl std::convert::AsRef<str>) !tls -> &mut Self;
    pub fn allow_blocking_current_thread(&mut self, enable: bool) !tls + !panic -> &mut Self;
    pub fn allow_ip_name_lookup(&mut self, enable: bool) !tls + !panic -> &mut Self;
    pub fn allow_udp(&mut self, enable: bool) !tls + !panic -> &mut Self;
    pub fn allow_tcp(&mut self, enable: bool) !tls + !panic -> &mut Self;
    pub fn build(&mut self) !tls -> crate::WasiCtx;
}
pub fn add_to_linker_async<T: crate::WasiView>(linker: &mut wasmtime::component::Linker<T>) !tls -> wasmtime::Result<()>;
pub fn add_to_linker_sync<T: crate::WasiView>(linker: &mut wasmtime::component::Linker<T>) !tls -> wasmtime::Result<()>;
/// The modules that `bindgen!` made: who hosts an interface, and how it is added to a linker. The functions of the
/// interfaces are left out.
pub mod bindings {
    pub mod cli {
        pub mod environment {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::cli::environment::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::cli::environment::Host + ?Sized + std::marker::Send> crate::bindings::cli::environment::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::cli::environment::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::cli::environment::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::cli::environment::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::cli::environment::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::cli::environment::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::cli::environment::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod exit {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::cli::exit::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::cli::exit::Host + ?Sized + std::marker::Send> crate::bindings::cli::exit::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::cli::exit::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::cli::exit::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::cli::exit::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::cli::exit::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::cli::exit::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::cli::exit::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod stdin {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::cli::stdin::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::cli::stdin::Host + ?Sized + std::marker::Send> crate::bindings::cli::stdin::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::cli::stdin::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::cli::stdin::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::cli::stdin::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::cli::stdin::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::cli::stdin::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::cli::stdin::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod stdout {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::cli::stdout::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::cli::stdout::Host + ?Sized + std::marker::Send> crate::bindings::cli::stdout::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::cli::stdout::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::cli::stdout::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::cli::stdout::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::cli::stdout::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::cli::stdout::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::cli::stdout::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod stderr {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::cli::stderr::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::cli::stderr::Host + ?Sized + std::marker::Send> crate::bindings::cli::stderr::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::cli::stderr::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::cli::stderr::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::cli::stderr::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::cli::stderr::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::cli::stderr::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::cli::stderr::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod terminal_input {
            pub struct TerminalInput { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::cli::terminal_input::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::cli::terminal_input::Host + ?Sized + std::marker::Send> crate::bindings::cli::terminal_input::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::cli::terminal_input::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::cli::terminal_input::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::cli::terminal_input::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::cli::terminal_input::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::cli::terminal_input::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::cli::terminal_input::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod terminal_output {
            pub struct TerminalOutput { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::cli::terminal_output::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::cli::terminal_output::Host + ?Sized + std::marker::Send> crate::bindings::cli::terminal_output::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::cli::terminal_output::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::cli::terminal_output::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::cli::terminal_output::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::cli::terminal_output::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::cli::terminal_output::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::cli::terminal_output::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod terminal_stdin {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::cli::terminal_stdin::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::cli::terminal_stdin::Host + ?Sized + std::marker::Send> crate::bindings::cli::terminal_stdin::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::cli::terminal_stdin::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::cli::terminal_stdin::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::cli::terminal_stdin::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::cli::terminal_stdin::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::cli::terminal_stdin::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::cli::terminal_stdin::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod terminal_stdout {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::cli::terminal_stdout::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::cli::terminal_stdout::Host + ?Sized + std::marker::Send> crate::bindings::cli::terminal_stdout::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::cli::terminal_stdout::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::cli::terminal_stdout::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::cli::terminal_stdout::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::cli::terminal_stdout::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::cli::terminal_stdout::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::cli::terminal_stdout::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod terminal_stderr {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::cli::terminal_stderr::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::cli::terminal_stderr::Host + ?Sized + std::marker::Send> crate::bindings::cli::terminal_stderr::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::cli::terminal_stderr::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::cli::terminal_stderr::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::cli::terminal_stderr::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::cli::terminal_stderr::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::cli::terminal_stderr::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::cli::terminal_stderr::Host + std::marker::Send, T: std::marker::Send;
        }
    }
    pub mod clocks {
        pub mod monotonic_clock {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::clocks::monotonic_clock::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::clocks::monotonic_clock::Host + ?Sized + std::marker::Send> crate::bindings::clocks::monotonic_clock::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::clocks::monotonic_clock::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::clocks::monotonic_clock::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::clocks::monotonic_clock::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::clocks::monotonic_clock::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::clocks::monotonic_clock::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::clocks::monotonic_clock::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod wall_clock {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::clocks::wall_clock::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::clocks::wall_clock::Host + ?Sized + std::marker::Send> crate::bindings::clocks::wall_clock::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::clocks::wall_clock::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::clocks::wall_clock::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::clocks::wall_clock::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::clocks::wall_clock::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::clocks::wall_clock::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::clocks::wall_clock::Host + std::marker::Send, T: std::marker::Send;
        }
    }
    pub mod filesystem {
        pub mod types {
            pub struct Descriptor { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::filesystem::types::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::filesystem::types::Host + ?Sized + std::marker::Send> crate::bindings::filesystem::types::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::filesystem::types::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::filesystem::types::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::filesystem::types::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::filesystem::types::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::filesystem::types::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::filesystem::types::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod preopens {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::filesystem::preopens::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::filesystem::preopens::Host + ?Sized + std::marker::Send> crate::bindings::filesystem::preopens::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::filesystem::preopens::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::filesystem::preopens::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::filesystem::preopens::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::filesystem::preopens::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::filesystem::preopens::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::filesystem::preopens::Host + std::marker::Send, T: std::marker::Send;
        }
    }
    pub mod io {
        pub mod error {
            pub struct Error { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::io::error::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::io::error::Host + ?Sized + std::marker::Send> crate::bindings::io::error::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::io::error::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::io::error::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::io::error::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::io::error::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::io::error::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::io::error::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod poll {
            pub struct Pollable { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::io::poll::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::io::poll::Host + ?Sized + std::marker::Send> crate::bindings::io::poll::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::io::poll::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::io::poll::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::io::poll::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::io::poll::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::io::poll::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::io::poll::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod streams {
            pub struct InputStream { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub struct OutputStream { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::io::streams::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::io::streams::Host + ?Sized + std::marker::Send> crate::bindings::io::streams::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::io::streams::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::io::streams::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::io::streams::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::io::streams::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::io::streams::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::io::streams::Host + std::marker::Send, T: std::marker::Send;
        }
    }
    pub mod random {
        pub mod random {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::random::random::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::random::random::Host + ?Sized + std::marker::Send> crate::bindings::random::random::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::random::random::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::random::random::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::random::random::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::random::random::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::random::random::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::random::random::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod insecure {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::random::insecure::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::random::insecure::Host + ?Sized + std::marker::Send> crate::bindings::random::insecure::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::random::insecure::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::random::insecure::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::random::insecure::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::random::insecure::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::random::insecure::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::random::insecure::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod insecure_seed {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::random::insecure_seed::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::random::insecure_seed::Host + ?Sized + std::marker::Send> crate::bindings::random::insecure_seed::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::random::insecure_seed::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::random::insecure_seed::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::random::insecure_seed::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::random::insecure_seed::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::random::insecure_seed::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::random::insecure_seed::Host + std::marker::Send, T: std::marker::Send;
        }
    }
    pub mod sockets {
        pub mod network {
            pub struct Network { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::sockets::network::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::sockets::network::Host + ?Sized + std::marker::Send> crate::bindings::sockets::network::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::sockets::network::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::sockets::network::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::sockets::network::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::sockets::network::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::sockets::network::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::sockets::network::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod instance_network {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::sockets::instance_network::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::sockets::instance_network::Host + ?Sized + std::marker::Send> crate::bindings::sockets::instance_network::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::sockets::instance_network::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::sockets::instance_network::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::sockets::instance_network::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::sockets::instance_network::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::sockets::instance_network::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::sockets::instance_network::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod udp {
            pub struct UdpSocket { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::sockets::udp::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::sockets::udp::Host + ?Sized + std::marker::Send> crate::bindings::sockets::udp::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::sockets::udp::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::sockets::udp::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::sockets::udp::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::sockets::udp::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::sockets::udp::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::sockets::udp::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod udp_create_socket {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::sockets::udp_create_socket::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::sockets::udp_create_socket::Host + ?Sized + std::marker::Send> crate::bindings::sockets::udp_create_socket::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::sockets::udp_create_socket::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::sockets::udp_create_socket::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::sockets::udp_create_socket::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::sockets::udp_create_socket::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::sockets::udp_create_socket::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::sockets::udp_create_socket::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod tcp {
            pub struct TcpSocket { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::sockets::tcp::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::sockets::tcp::Host + ?Sized + std::marker::Send> crate::bindings::sockets::tcp::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::sockets::tcp::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::sockets::tcp::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::sockets::tcp::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::sockets::tcp::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::sockets::tcp::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::sockets::tcp::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod tcp_create_socket {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::sockets::tcp_create_socket::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::sockets::tcp_create_socket::Host + ?Sized + std::marker::Send> crate::bindings::sockets::tcp_create_socket::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::sockets::tcp_create_socket::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::sockets::tcp_create_socket::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::sockets::tcp_create_socket::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::sockets::tcp_create_socket::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::sockets::tcp_create_socket::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::sockets::tcp_create_socket::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod ip_name_lookup {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiView> crate::bindings::sockets::ip_name_lookup::Host for crate::WasiImpl<T> {}
            impl<T: crate::bindings::sockets::ip_name_lookup::Host + ?Sized + std::marker::Send> crate::bindings::sockets::ip_name_lookup::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::sockets::ip_name_lookup::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::sockets::ip_name_lookup::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::sockets::ip_name_lookup::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::sockets::ip_name_lookup::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::sockets::ip_name_lookup::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::sockets::ip_name_lookup::Host + std::marker::Send, T: std::marker::Send;
        }
    }
}
