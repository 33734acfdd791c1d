//! A trait asks for `Send`, and an impl is for a type that is not: each use of the trait's items says so again.

use std::rc::Rc;

pub trait Job: Send {
    fn run(&self) -> u32 {
        1
    }
    fn make() {}
}
pub struct Mine(Rc<u32>);
impl Job for Mine {} //~ ERROR E0277

fn method(m: Mine) {
    m.run(); //~ ERROR E0277
}
fn path(m: Mine) {
    Job::run(&m); //~ ERROR E0277
}
fn qualified(m: Mine) {
    <Mine as Job>::run(&m); //~ ERROR E0277
}
fn of_type(m: Mine) {
    Mine::run(&m); //~ ERROR E0277
}
fn through_a_box(m: Mine) {
    let b = Box::new(m);
    b.run(); //~ ERROR E0277
}
fn as_a_value() {
    let f = Mine::run; //~ ERROR E0277
}
fn without_self() {
    Mine::make(); //~ ERROR E0277
}
fn bounded<T: Job>(_: T) {}
fn by_bound(m: Mine) {
    bounded(m);
}
fn inside<T: Job>(t: T) {
    t.run();
    T::make();
}
