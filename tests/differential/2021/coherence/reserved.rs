//! `From<!>` is std's for all types and stands in nobody's way; a parameter is `Sized`, so it is no `str` and no `Path`.

use std::path::Path;

pub struct Once<T>(T);
impl<T> From<T> for Once<T> {
    fn from(t: T) -> Self {
        Once(t)
    }
}

pub enum Either<L, R> {
    Left(L),
    Right(R),
}
macro_rules! both {
    ($self:ident) => {
        match $self {
            Either::Left(l) => l.as_ref(),
            Either::Right(r) => r.as_ref(),
        }
    };
}
impl<L: AsRef<T>, R: AsRef<T>, T> AsRef<T> for Either<L, R> {
    fn as_ref(&self) -> &T {
        both!(self)
    }
}
impl<L: AsRef<str>, R: AsRef<str>> AsRef<str> for Either<L, R> {
    fn as_ref(&self) -> &str {
        both!(self)
    }
}
impl<L: AsRef<Path>, R: AsRef<Path>> AsRef<Path> for Either<L, R> {
    fn as_ref(&self) -> &Path {
        both!(self)
    }
}
impl<L: AsRef<String>, R: AsRef<String>> AsRef<String> for Either<L, R> { //~ ERROR E0119
    fn as_ref(&self) -> &String {
        both!(self)
    }
}

fn main() {}
