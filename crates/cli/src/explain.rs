//! `asyncsend explain ID`.

use crate::output;
use std::process::ExitCode;

pub fn explain(id: &str) -> ExitCode {
    match asyncsend_rules::page(id) {
        Some(page) => {
            output::stdout(page);
            ExitCode::SUCCESS
        }
        None => {
            let near = asyncsend_rules::near_misses(id);
            let mut text = format!("error: there is no rule or code `{id}`\n");
            if !near.is_empty() {
                let near: Vec<String> = near.iter().map(|n| format!("`{n}`")).collect();
                text.push_str(&format!("  = help: did you mean {}?\n", near.join(" or ")));
            }
            output::stderr(&text);
            ExitCode::from(crate::run::UNUSABLE)
        }
    }
}
