//! Any text through the token pass and the parser: properties lie inside of the text, and what is parsed is as long.
#![no_main]

use asyncsend_syntax::{Edition, Entry, parse};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for entry in [Entry::File, Entry::Items, Entry::Expr] {
        let parsed = parse(text, Edition::Edition2024, &["tls", "panic"], entry);
        assert!(u32::from(parsed.root.text_range().end()) as usize <= text.len());
        for list in &parsed.props {
            assert!(list.start <= list.end && list.end as usize <= text.len());
        }
        for error in &parsed.errors {
            assert!(error.start as usize <= text.len());
        }
    }
});
