// One # is missing.
fn main() {
    let s = r##"text"#;
}
