//! See [`asyncsend_cli`].

fn main() -> std::process::ExitCode {
    asyncsend_cli::main()
}
