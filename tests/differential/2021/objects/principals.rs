use std::fmt::{Debug, Display};
fn a(_: Box<dyn Debug + Display>) {} //~ ERROR E0225
fn b(_: Box<dyn Debug + Send + Display>) {} //~ ERROR E0225
fn c(_: Box<dyn Send + Debug + Sync>) {}
fn d<T>(_: T) where T: Into<Box<dyn Debug + Display>> {} //~ ERROR E0225
struct S { f: Option<Box<dyn Send + Debug + Copy>> } //~ ERROR E0225
fn main() {}
