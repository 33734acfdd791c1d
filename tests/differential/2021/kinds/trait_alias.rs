#![feature(trait_alias)]
trait SendSync = Send + Sync;
fn need<T: SendSync>() {}
fn f(_: Box<dyn SendSync>) {}
fn main() { need::<u8>(); need::<std::cell::Cell<u8>>(); need::<*const u8>(); } //~ ERROR E0277 E0277 E0277
