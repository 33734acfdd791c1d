// The inner comment takes the only end.
fn main() {}
/* outer /* inner */
fn other() {}
