//! Elaborated bounds.

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

trait A: Send {}
trait B: A + Sync {}
trait C {
    type T: Send;
}
trait D: C<T: Sync> {}
fn direct<T: A>() {
    is::<T>();
}
fn indirect<T: B>() {
    is::<T>();
    is_sync::<T>();
}
fn not_sync<T: A>() {
    is_sync::<T>(); //~ ERROR E0277
}
fn associated<T: C>() {
    is::<T::T>();
}
fn associated_not_self<T: C>() {
    is::<T>(); //~ ERROR E0277
}
fn associated_sync<T: C>() {
    is_sync::<T::T>(); //~ ERROR E0277
}
fn bounded_associated<T: D>() {
    is::<T::T>();
    is_sync::<T::T>();
}
