// Globs and renames in circles.
mod a {
    pub use crate::b::*;
    pub use crate::b::X as Y;
}
mod b {
    pub use crate::a::*;
    pub use crate::a::Y as X;
}
use a::X;
fn main() {
    X;
}
