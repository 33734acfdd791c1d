//! `?` before and after an await.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn parse(_: &Rc<u32>) -> Result<u32, ()> {
    Ok(1)
}
fn rc_result() -> Result<Rc<u32>, Rc<u32>> {
    Err(Rc::new(1))
}
fn borrowed_temporary() {
    need_send(async {
        let n = parse(&Rc::new(1))?;
        y().await;
        Ok::<u32, ()>(n)
    });
}
fn kept() {
    need_send(async { //~ ERROR future
        let a = Rc::new(1);
        let n = parse(&a)?;
        y().await;
        Ok::<u32, ()>(n)
    });
}
fn error_only() {
    need_send(async {
        if let Err(e) = rc_result() {
            drop(e);
        }
        y().await;
        Ok::<(), ()>(())
    });
}
fn residual() {
    need_send(async { //~ ERROR future
        let a = rc_result()?;
        y().await;
        Ok::<_, Rc<u32>>(*a)
    });
}
fn dropped_at_once() {
    need_send(async {
        drop(rc_result()?);
        y().await;
        Ok::<_, Rc<u32>>(1)
    });
}
