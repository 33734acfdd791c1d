//! Impls that ask for what they promise, of ever other variables or of an ever longer projection: each question is asked
//! once.

use std::ops::{Deref, DerefMut};
use std::rc::Rc;

trait Core {
    fn next(&mut self) -> u64;
}
trait TryCore {
    fn try_next(&mut self) -> Option<u64>;
}
impl<T: DerefMut> TryCore for T
where
    T::Target: TryCore,
{
    fn try_next(&mut self) -> Option<u64> {
        self.deref_mut().try_next()
    }
}
impl<T: DerefMut> Core for T
where
    T::Target: Core,
{
    fn next(&mut self) -> u64 {
        self.deref_mut().next()
    }
}
trait More: Core {
    fn more<T>(&mut self) -> T
    where
        Any: Spread<T>,
    {
        Any.sample(self)
    }
}
impl<R: Core + ?Sized> More for R {}

struct Any;
trait Spread<T> {
    fn sample<R: Core + ?Sized>(&self, rng: &mut R) -> T;
}
macro_rules! tuples {
    ($(($($t:ident)+))*) => {
        $(impl<$($t),+> Spread<($($t,)+)> for Any where $(Any: Spread<$t>),+ {
            fn sample<R: Core + ?Sized>(&self, rng: &mut R) -> ($($t,)+) {
                ($(<Any as Spread<$t>>::sample(self, rng),)+)
            }
        })*
    };
}
tuples!((A)(A B)(A B C)(A B C D)(A B C D E)(A B C D E F)(A B C D E F G)(A B C D E F G H));
impl<T> Spread<Option<T>> for Any
where
    Any: Spread<T> + Spread<bool>,
{
    fn sample<R: Core + ?Sized>(&self, rng: &mut R) -> Option<T> {
        let some: bool = rng.more();
        some.then(|| rng.more())
    }
}
impl Spread<bool> for Any {
    fn sample<R: Core + ?Sized>(&self, rng: &mut R) -> bool {
        rng.next() > 7
    }
}
impl Spread<u64> for Any {
    fn sample<R: Core + ?Sized>(&self, rng: &mut R) -> u64 {
        rng.next()
    }
}

struct Seed(Rc<u64>);
impl Core for Seed {
    fn next(&mut self) -> u64 {
        *self.0
    }
}

fn is_send<T: Send>(_: T) {}
async fn nop() {}
async fn roll<R: Core + TryCore>(mut r: R) -> u64 {
    let (a, b): (u64, Option<(bool, u64)>) = r.more();
    nop().await;
    a + b.map_or(0, |b| b.1) + r.try_next().unwrap_or(0)
}
fn generic<R: Core + TryCore + Send>(r: R) {
    is_send(roll(r));
}
fn main() {
    let mut seed = Seed(Rc::new(1));
    is_send(async move { //~ ERROR future
        let x: (u64, bool) = seed.more();
        nop().await;
        x
    });
}
