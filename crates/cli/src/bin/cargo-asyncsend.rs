//! `cargo asyncsend`; see [`asyncsend_cli`].

fn main() -> std::process::ExitCode {
    asyncsend_cli::cargo_main()
}
