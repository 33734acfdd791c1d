#![feature(auto_traits)]
auto trait Gate {}
struct W<T>(T);
fn ask<T: Gate>(_: &T) {}
fn a<T>(t: T) { ask(&t) } //~ ERROR E0277
fn b<T: Gate>(t: T) { ask(&t); ask(&W(t)) }
fn c<T>(t: W<T>) where W<T>: Gate { ask(&t) }
fn d<T>(t: W<T>) where W<T>: Gate { ask(&t.0) } //~ ERROR E0277
fn main() {}
