//! Writing. A reader that went away is no error: what it wanted of the output, it got.

use std::io::{ErrorKind, Write};

pub fn stdout(text: &str) {
    finish(std::io::stdout().lock().write_all(text.as_bytes()).and_then(|()| std::io::stdout().flush()));
}

pub fn stderr(text: &str) {
    finish(std::io::stderr().lock().write_all(text.as_bytes()));
}

fn finish(result: std::io::Result<()>) {
    match result {
        Err(e) if e.kind() != ErrorKind::BrokenPipe => {
            // Nowhere to complain to: the exit status has to say it.
            std::process::exit(i32::from(crate::run::UNUSABLE));
        }
        _ => {}
    }
}
