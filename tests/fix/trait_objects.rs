// A trait object's type lacks a bound, and is written in one place.
#![allow(unused)]
use std::rc::Rc;

fn need_send<T: Send>(_: T) {}

async fn pause() {}

trait Step {
    fn run(&self);
}

struct Walk(u32);
impl Step for Walk {
    fn run(&self) {}
}

struct Plan {
    steps: Vec<Box<dyn Step>>,
}

async fn go() {
    let plan = Plan { steps: vec![Box::new(Walk(1))] };
    plan.steps[0].run();
    pause().await;
    plan.steps[0].run();
}

trait Look {
    fn look(&self);
}
impl Look for Walk {
    fn look(&self) {}
}

fn look(it: &mut dyn Look) {
    need_send(it);
}

// Not every type with the trait is `Send`.
trait Knot {}
impl Knot for Rc<u32> {}

struct Tied(Box<dyn Knot>);

fn tie() -> Tied {
    Tied(Box::new(Rc::new(1)))
}

fn untie() {
    need_send(tie()); //~ STAYS
}

// Others may use the type.
pub trait Open {}

pub struct Door(pub Box<dyn Open>);

fn open(d: Door) {
    need_send(d); //~ STAYS
}

fn main() {
    need_send(go());
}
