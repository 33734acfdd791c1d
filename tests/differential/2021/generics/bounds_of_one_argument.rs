// All bounds on one argument are proved together: of two that come down to the same type, the shorter way is reported.
use std::future::Future;
use std::rc::Rc;

fn two<A: Send, B: Send>(_: A, _: B) {}
fn with_output<F: Future + Send>(_: F)
where
    F::Output: Send,
{
}
fn output_first<F: Future>(_: F)
where
    F::Output: Send,
    F: Send,
{
}
fn call<F: FnOnce() -> R + Send, R: Send>(_: F) {}
async fn y() {}

struct W(Rc<u32>);
struct W2(W);
fn w() -> W {
    W(Rc::new(1))
}
async fn holds() -> W {
    let r = Rc::new(1);
    y().await;
    W(r)
}
async fn holds_another(cell: &std::cell::Cell<u32>) -> W {
    y().await;
    cell.set(1);
    w()
}

fn output() {
    with_output(holds()); //~ ERROR E0277
    output_first(holds()); //~ ERROR E0277
    with_output(holds_another(&std::cell::Cell::new(1))); //~ ERROR E0277 future
}
fn two_arguments() {
    two(W2(w()), w().0); //~ ERROR E0277 E0277
    two(W2(w()), W2(w())); //~ ERROR E0277 E0277
    two(holds(), w()); //~ ERROR E0277 future
    two(w(), holds()); //~ ERROR E0277 future
}
fn closures() {
    let r = Rc::new(1u32);
    call(move || r); //~ ERROR E0277
    let r = W2(w());
    let x = (w(), 1);
    call(move || { //~ ERROR E0277
        let _a = &r;
        x.0
    });
}
