//! "Resource types stored in state": the text fears an error far away from the definition. `ResourceTable::push` asks for
//! `Send` of each value, so the error stands where the value is put in; a `Resource<T>` itself is an index and is `Send`
//! whatever `T` is.
//! run: asyncsend check examples/bindgen/resources.rs
//! expect(rust): the push of a value with an `Rc` is refused.
//! expect(proposal): the same.
//! expect(sound): the same.
//! needs: wasmtime

use std::cell::Cell;
use std::rc::Rc;
use wasmtime::component::{Resource, ResourceTable, ResourceTableError};

struct Connection {
    sent: Cell<u64>,
}

struct Session {
    user: Rc<str>,
}

fn is_send<T: Send>() {}

fn put(table: &mut ResourceTable) -> Result<(), ResourceTableError> {
    let connection: Resource<Connection> = table.push(Connection { sent: Cell::new(0) })?;
    table.get(&connection)?.sent.set(1);
    table.push(Session { user: Rc::from("gav") })?; //~ ERROR
    Ok(())
}

fn indices() {
    is_send::<ResourceTable>();
    is_send::<Resource<Session>>();
    is_send::<Session>(); //~ ERROR
}
