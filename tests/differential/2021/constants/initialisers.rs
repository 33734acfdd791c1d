const fn need<T: Send>() -> usize { 1 }
const _: usize = need::<*const u8>(); //~ ERROR E0277
const _: () = { need::<*const u8>(); }; //~ ERROR E0277
static S: usize = need::<*const u8>(); //~ ERROR E0277
trait T { const C: usize = need::<*const u8>(); } //~ ERROR E0277
impl T for u8 { const C: usize = need::<*const u8>(); } //~ ERROR E0277
impl S2 { const D: usize = need::<*const u8>(); } //~ ERROR E0277
struct S2;
fn main() { const X: usize = need::<*const u8>(); static Y: usize = need::<*const u8>(); const { need::<*const u8>() }; } //~ ERROR E0277 E0277 E0277
