//! Which of several impls is meant for a closure may take a bound that stands after the one that it decides.

use std::rc::Rc;

trait Value: Send {}
impl Value for u64 {}

trait Answer {}
impl<T: Value> Answer for T {}
impl<T: Answer> Answer for Result<T, ()> {}

struct Caller<'a, T>(&'a T);

trait IntoFunc<T, Params, Results>: Send + 'static {}
impl<T, F, A: Value, R: Answer> IntoFunc<T, A, R> for F where F: Fn(A) -> R + Send + 'static {}
impl<T, F, R: Answer> IntoFunc<T, (Caller<'_, T>,), R> for F where F: Fn(Caller<'_, T>) -> R + Send + 'static {}

struct Linker<T>(T);

impl<T> Linker<T> {
    fn func_wrap<Params, Results>(&mut self, f: impl IntoFunc<T, Params, Results>) -> Result<&mut Self, ()> {
        drop(f);
        Ok(self)
    }
}

fn defines(linker: &mut Linker<u64>) -> Result<(), ()> {
    linker.func_wrap(|n: u64| n * 2)?;
    linker.func_wrap(|caller: Caller<'_, u64>| *caller.0)?.func_wrap(|n: u64| Ok::<u64, ()>(n))?;
    Ok(())
}

fn captures(linker: &mut Linker<u64>) {
    let by = Rc::new(1);
    let _ = linker.func_wrap(move |n: u64| n * *by); //~ ERROR E0277
}

fn captures_beside_the_caller(linker: &mut Linker<u64>) {
    let by = Rc::new(1);
    let _ = linker.func_wrap(move |caller: Caller<'_, u64>| *caller.0 * *by); //~ ERROR E0277
}
