// A parameter of a private function lacks a bound.
#![allow(unused)]
use std::fmt::Display;

fn need_send<T: Send>(_: T) {}

fn need_sync<T: Sync>(_: &T) {}

fn bare<T>(t: T) {
    need_send(t);
}

fn bounded<T: Display>(t: T) {
    need_send(t);
}

fn anonymous(t: impl Display) {
    need_send(t);
}

fn both<T: Clone, U>(t: T, u: U) {
    need_sync(&t);
    need_send((t, u));
}

struct Holder<T>(T);

impl<T> Holder<T> {
    fn send(self) {
        need_send(self.0);
    }
}

pub fn public<T>(t: T) {
    need_send(t); //~ STAYS
}

fn main() {}
