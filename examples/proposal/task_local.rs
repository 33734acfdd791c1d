//! The proposal's table, row by row: a `task_local!` is to a task what a `thread_local!` is to a thread, and a `thread_local!`
//! is to a task what a static (or a variable of the CPU) is to a thread. The first row holds for values that are `Send`: a
//! task-local is kept in a thread-local while the task is polled, and types do not say whose task an `Rc` in it belongs to.
//! The second holds: neither is the task's own.
//! run: asyncsend check examples/proposal/task_local.rs
//! expect(rust): the static, and every future that keeps an `Rc` across its await, are refused.
//! expect(proposal): not compared: the letter of the proposal says nothing about the model of `task_local!`.
//! expect(sound): the static and the leaks of an `Rc` out of a variable are refused; numbers, and an `Rc` of its own, are not.
//! rules: rust, sound
//! needs: tokio

use std::cell::Cell;
use std::rc::Rc;
use tokio::task::yield_now;

tokio::task_local! {
    static REQUEST: u64;
    static OF_TASK: Rc<Cell<u64>>;
}

thread_local! {
    static COUNT: Cell<u64> = const { Cell::new(0) };
    static OF_THREAD: Rc<Cell<u64>> = Rc::new(Cell::new(0));
}

static OF_ALL: Option<Rc<Cell<u64>>> = None; //~ ERROR

async fn keep(rc: Rc<Cell<u64>>) {
    yield_now().await;
    rc.set(rc.get() + 1);
}

fn numbers(id: u64) {
    tokio::spawn(REQUEST.scope(id, async {
        let before = COUNT.replace(1);
        yield_now().await;
        println!("{} {before}", REQUEST.get());
    }));
}

fn its_own() {
    tokio::spawn(async { //~ ERROR[rust]
        keep(Rc::new(Cell::new(REQUEST.get()))).await;
    });
}

fn out_of_the_task_local() {
    tokio::spawn(async { //~ ERROR
        let rc = OF_TASK.with(|rc| rc.clone());
        keep(rc).await;
    });
}

fn out_of_the_thread_local() {
    tokio::spawn(async { //~ ERROR
        let rc = OF_THREAD.with(|rc| rc.clone());
        keep(rc).await;
    });
}
