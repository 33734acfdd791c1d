//! Bounds on other things than parameters.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

fn is<T: Send>() {}

struct W<T>(T, *const u8);
fn wrapper_bound<T>()
where
    W<T>: Send,
{
    is::<W<T>>();
}
fn reference_bound<T>()
where
    for<'a> &'a T: Send,
{
    is::<&T>();
}
fn vec_bound<T>()
where
    Vec<T>: Send,
{
    is::<Vec<T>>();
}
fn element_from_vec<T>()
where
    Vec<T>: Send,
{
    is::<T>(); //~ ERROR E0277
}
fn arc_bound<T>()
where
    Arc<T>: Send,
{
    is::<Arc<T>>();
}
fn associated<I: Iterator>()
where
    I::Item: Send,
{
    is::<I::Item>();
    is::<Option<I::Item>>();
}
fn iterator_itself<I: Iterator>()
where
    I::Item: Send,
{
    is::<I>(); //~ ERROR E0277
}
fn associated_unbounded<I: Iterator + Send>() {
    is::<I::Item>(); //~ ERROR E0277
}
fn equality<I: Iterator<Item = Rc<u8>>>() {
    is::<I::Item>(); //~ ERROR E0277
}
fn equality_fine<I: Iterator<Item = u8>>() {
    is::<I::Item>();
}
