use crate::{bindgen, flags};

const WIT: &str = r#"package example:gav; interface cache { get: func(key: string) -> option<string>; }
    world gav { import cache; export run: func() -> u32; }"#;

#[test]
fn a_world_becomes_traits_and_a_linker() {
    let plain = bindgen(&format!("{{ inline: r#\"{WIT}\"# }}"), &[]).unwrap();
    assert!(plain.contains("pub fn add_to_linker<T, U>") && plain.contains("pub trait Host"));
    assert!(!plain.contains("T: Send"));
    // What a store of async bindings asks of its data.
    for option in ["async: true", "require_store_data_send: true", "async: { only_imports: [\"get\"], }"] {
        let text = bindgen(&format!("{{ world: \"gav\", inline: r#\"{WIT}\"#, {option} }}"), &[]).unwrap();
        assert!(text.contains("T: Send"), "{option}");
    }
}

#[test]
fn with_takes_the_place_of_an_interface() {
    let text = bindgen(&format!("{{ inline: r#\"{WIT}\"#, with: {{ \"example:gav/cache\": ::other::cache }} }}"), &[]);
    assert!(text.unwrap().contains("pub use ::other::cache as __with_name0"));
}

#[test]
fn what_is_wrong_is_said() {
    let wrong = [
        ("{ wrold: \"gav\" }", "no option `wrold`"),
        ("{ world: 1 }", "expected string literal"),
        ("{ inline: \"package a:b; world w { import nothing; }\" }", "nothing"),
        ("{ inline: \"package a:b; world w {} world v {}\" }", "world"),
        ("{ ownership: Stealing }", "`Owning` or `Borrowing`"),
        ("{ path: \"wit\" }", "not read here"),
        ("", "not read here"),
        ("{{{", "cannot parse"),
    ];
    for (arguments, expected) in wrong {
        let error = bindgen(arguments, &[]).unwrap_err();
        assert!(error.message.contains(expected), "{arguments}: {error:?}");
    }
    let error = bindgen("{ wrold: \"gav\" }", &[]).unwrap_err();
    assert_eq!(error.at, Some(2..7));
}

#[test]
fn flags_are_a_set() {
    let text = flags("Rights { #[component(name = \"read\")] const READ; const WRITE; }").unwrap();
    assert!(text.contains("pub const WRITE: Self") && text.contains("bits: u8"));
    assert!(flags("Rights").is_err());
}
