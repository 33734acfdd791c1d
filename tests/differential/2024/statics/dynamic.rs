//! Trait objects and arrays in statics.

trait Tr {}
struct T;
impl Tr for T {}
static A: &dyn Tr = &T; //~ ERROR E0277
static B: &(dyn Tr + Sync) = &T;
static C: [&(dyn Fn() + Sync); 1] = [&|| {}];
static D: [&dyn Fn(); 1] = [&|| {}]; //~ ERROR E0277
static E: &[*const u8] = &[]; //~ ERROR E0277
static F: std::sync::Mutex<Vec<Box<dyn Tr + Send>>> = std::sync::Mutex::new(vec![]);
static G: std::sync::Mutex<Vec<Box<dyn Tr>>> = std::sync::Mutex::new(vec![]); //~ ERROR E0277
