auto trait NoGate {} //~ ERROR E0658
fn main() {}
